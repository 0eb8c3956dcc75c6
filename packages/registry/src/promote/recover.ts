import { append, type Record as LedgerRecord } from "@modelgate/ledger";
import type { Registry } from "../registry.ts";
import { record, type Writer } from "./entry.ts";
import { carries, type Intent, type Numbered, recordsOf } from "./records.ts";

/** Ends intents that a run left open among these entries: the registry knows which of them came about. */
export async function recover(
  model: string,
  entries: readonly Numbered[],
  ports: Writer & { registry: Registry },
): Promise<string[]> {
  const { open } = recordsOf(entries, model);
  if (open.length === 0) return [];
  const history = await ports.registry.history(model);
  const ends = open.map((intent) => {
    const isDone = history.some((step) => step.what === "moved" && carries(step, intent));
    return { intent, isDone };
  });
  await append(
    ports.ledger,
    ends.flatMap(({ intent, isDone }) => ended(intent, isDone, model, ports)),
    ports.pause,
  );
  return ends.map(({ intent, isDone }) => {
    const what = `${intent.version} to ${intent.stage}, meant by ${intent.by} at ${intent.at}`;
    return isDone
      ? `${what}: had happened and was not recorded; now it is`
      : `${what}: had not happened; it is void`;
  });
}

/** What the run itself would have written: a rollback also holds the stage, or what it took back were promoted again at once. */
function ended(intent: Intent, isDone: boolean, model: string, ports: Writer): LedgerRecord[] {
  const { stage, version } = intent;
  const facts = { intent: intent.id, stage, version, reason: "found by a later run" };
  const end = record(ports, { kind: isDone ? intent.kind : "void", model, subject: null, facts });
  if (!isDone || intent.kind !== "rollback") return [end];
  const hold = { stage, reason: `rolled back to ${version}: found by a later run` };
  return [end, record(ports, { kind: "hold", model, subject: null, facts: hold })];
}
