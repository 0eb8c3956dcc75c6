import {
  digestOf,
  type Entry,
  encodeEntry,
  entries,
  type Record as LedgerRecord,
  type Store,
} from "@modelgate/ledger";
import type { Numbered } from "./records.ts";

/** Who writes to the ledger, and when. */
export type Writer = {
  ledger: Store;
  by: Entry["by"];
  /** Milliseconds since 1970. */
  now(): number;
  pause(attempt: number): Promise<void>;
};

/** An entry that is to be appended, of this run and moment. */
export function record(
  { by, now }: Pick<Writer, "by" | "now">,
  given: Pick<LedgerRecord, "kind" | "model" | "subject" | "facts">,
): LedgerRecord {
  return { ...given, at: new Date(now()).toISOString(), by, documentBytes: null };
}

/** Every entry with the digest of its bytes. */
export async function numbered(ledger: Store): Promise<Numbered[]> {
  const all: Numbered[] = [];
  for await (const entry of entries(ledger)) all.push({ entry, id: digestOf(encodeEntry(entry)) });
  return all;
}
