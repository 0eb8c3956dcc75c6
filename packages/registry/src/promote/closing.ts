import type { Record as LedgerRecord } from "@modelgate/ledger";
import { record, type Writer } from "./entry.ts";

/** An intent that has come to its end: its id, and what it was about and why. */
export type Closed = {
  intent: string;
  meant: string;
  model: string;
  subject: string | null;
  stage: string;
  version: string;
};

/**
 * What ends an intent in the ledger. A rollback also holds the stage: what it took back would be promoted again at once, whoever
 * writes down its end.
 */
export function closing(
  { model, subject, meant, ...closed }: Closed,
  end: "promotion" | "rollback" | "void",
  reason: string,
  writer: Writer,
): LedgerRecord[] {
  const ended = record(writer, { kind: end, model, subject, facts: { ...closed, reason } });
  if (end !== "rollback") return [ended];
  const { stage, version } = closed;
  // Who wants to promote here reads it, whoever wrote it down.
  const facts = { stage, reason: holdReason(version, meant) };
  return [ended, record(writer, { kind: "hold", model, subject: null, facts })];
}

/** Why a stage takes no promotion after a rollback. */
export function holdReason(version: string, reason: string): string {
  return `rolled back to ${version}: ${reason}`;
}
