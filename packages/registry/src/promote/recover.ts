import { append } from "@modelgate/ledger";
import type { Registry } from "../registry.ts";
import { closing } from "./closing.ts";
import type { Writer } from "./entry.ts";
import { GIVEN_UP, type Numbered, recordsOf, unrecorded } from "./records.ts";

/**
 * Ends intents that a run left open among these entries: the registry knows which of them came about. So it does of those that
 * were taken for dead too early: their run moved after all, and died then.
 */
export async function recover(
  model: string,
  entries: readonly Numbered[],
  ports: Writer & { registry: Registry },
): Promise<string[]> {
  const records = recordsOf(entries, model);
  const { open, givenUp } = records;
  if (open.length + givenUp.length === 0) return [];
  const done = new Set(unrecorded(await ports.registry.history(model), records));
  const ends = [...open, ...givenUp.filter((intent) => done.has(intent))].map((intent) => ({
    intent,
    isDone: done.has(intent),
  }));
  if (ends.length === 0) return [];
  await append(
    ports.ledger,
    ends.flatMap(({ intent: { id, subject, stage, version, kind, reason }, isDone }) => {
      const about = { intent: id, meant: reason, model, subject, stage, version };
      return closing(about, isDone ? kind : "void", GIVEN_UP, ports);
    }),
    ports.pause,
  );
  return ends.map(({ intent, isDone }) => {
    const what = `an earlier run by ${intent.by}, ${intent.version} to ${intent.stage} at ${intent.at},`;
    return isDone
      ? `${what} moved the stage and did not record that; it is recorded now`
      : `${what} ended before it moved the stage; its intent is void`;
  });
}
