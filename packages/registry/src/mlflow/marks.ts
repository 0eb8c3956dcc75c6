// MLflow keeps no history: an alias is set over whatever it was, and nothing says when or by whom. So a move writes a mark of
// its own into the registered model's tags, under a key that nobody else writes: first what is meant; then the alias is set and
// read back; then the same mark says that it is done. Whatever ends a run in between, marks and alias together say which of the
// two is true. A mark names the one that it saw in force, so that a move which did not see another is known by it.
import * as v from "valibot";

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

/** One move as it was written beside the model. `id` is 16 hexadecimal digits that nobody else drew. */
export type Mark = v.InferOutput<typeof Written> & { id: string };

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

/** Names the state in which a version holds a stage by this mark; without one, by a hand's work. */
export function tokenOf(version: string, mark: Mark | null): string {
  return `${version}#${mark?.id ?? ""}`;
}

/** What became of one stage: its moves in the order in which they came about, and the mark by which it stands as it does. */
export type Story = { moves: readonly Mark[]; standing: Mark | null };

/**
 * Reads the marks of one stage beside the version that holds it now, null for nobody. A mark that is not done came about when
 * the stage stands by it, or when a later move saw it in force.
 */
export function storyOf(marks: readonly Mark[], holder: string | null): Story {
  const isSeenBy = (some: readonly Mark[]) => {
    const seen = new Set(some.map(({ previous }) => previous));
    return (mark: Mark) => mark.version !== null && seen.has(tokenOf(mark.version, mark));
  };
  const isSeen = isSeenBy(marks);
  const isFollowed = isSeenBy(marks.filter((mark) => mark.done || isSeen(mark)));
  // Who was followed by another is over: a stage that has this version again has it by another move.
  const standing =
    marks
      .filter((mark) => mark.version === holder && !isFollowed(mark) && (holder !== null || mark.done))
      .toSorted((a, b) => b.seq - a.seq || Number(b.done) - Number(a.done) || inOrder(b, a))[0] ?? null;
  const isLeft =
    holder === null && standing !== null && marks.some((mark) => mark.done && mark.seq > standing.seq);
  const last = isLeft ? null : standing;
  const moves = marks
    .filter((mark) => mark !== last && (mark.done || isSeen(mark)))
    // Of several that saw the same before them, the one that was seen itself came last; the others were written over.
    .toSorted((a, b) => a.seq - b.seq || Number(isSeen(a)) - Number(isSeen(b)) || inOrder(a, b));
  return { moves: last === null ? moves : [...moves, last], standing: last };
}

/** Of one seq: by the clocks of those who made them. */
function inOrder(a: Mark, b: Mark): number {
  const [one, other] = [`${a.at} ${a.id}`, `${b.at} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
