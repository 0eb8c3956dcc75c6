// MLflow keeps no history: an alias is set over whatever it was, and nothing says when or by whom. So a move writes a mark of
// its own into the registered model's tags, under a key that nobody else writes: first what is meant; then the alias is set and
// read back; then the same mark says that it is done. Whatever ends a run in between, marks and alias together say which of the
// two is true. A mark names the one that it saw in force, so that a move which did not see another is known by it.
import * as v from "valibot";
import type { Mark } from "../mark-story.ts";

const short = v.pipe(v.string(), v.maxLength(2000));

const Written = v.strictObject({
  /** One more than the highest that was seen: the order without a clock. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999_999_999)),
  stage: short,
  /** null: nobody holds the stage afterwards. */
  version: v.nullable(v.pipe(v.string(), v.regex(/^[1-9]\d{0,14}$/u))),
  /** The token of the holder that was seen; null: nobody. */
  previous: v.nullable(short),
  /** RFC 3339, UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  by: short,
  reason: short,
  facts: v.record(v.pipe(v.string(), v.maxLength(100)), short),
  done: v.boolean(),
});

const PREFIX = "modelgate.move.";
const KEY = /^modelgate\.move\.(\d{9})\.([0-9a-f]{16})$/u;
/** MLflow takes no longer value of a tag. */
const MAX_VALUE = 5000;

/** The tag that holds a mark; null when its texts are too long for one. */
export function tagOf({ id, ...written }: Mark): { key: string; value: string } | null {
  const value = JSON.stringify(written);
  return value.length > MAX_VALUE
    ? null
    : { key: `${PREFIX}${String(written.seq).padStart(9, "0")}.${id}`, value };
}

/** The marks among tags. What is none, or was damaged, is passed over: the ledger then misses its move, and the audit says so. */
export function marksOf(tags: readonly { key: string; value: string }[]): Mark[] {
  return tags.flatMap(({ key, value }) => {
    const [, seq, id] = KEY.exec(key) ?? [];
    if (seq === undefined || id === undefined || value.length > MAX_VALUE) return [];
    const result = v.safeParse(Written, parsed(value));
    // Under another key it is a copy, and the move it tells of is the original's.
    return result.success && result.output.seq === Number(seq) ? [{ ...result.output, id }] : [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
