import { failure, problemsOf } from "@modelgate/schema";
import { type Draft, decodeEntry, digestOf, ENTRY_SCHEMA, type Entry, encodeEntry } from "./entry.ts";
import { documentPath, entryPath } from "./places.ts";
import { entriesFrom, lastEntry } from "./read.ts";
import type { LedgerFile, Store } from "./store.ts";

/** What is to be recorded. `documentBytes` is kept beside the entry and named in it by digest. */
export type Record = Omit<Draft, "document"> & { documentBytes: Uint8Array | null };

/** Waits before try number n, from 1: longer each time. */
export type Pause = (attempt: number) => Promise<void>;

/** With twenty writers at once somebody waits for nineteen others. */
const MOST_TRIES = 40;

/**
 * Appends entries to a ledger, all or none, in the order given. Somebody who writes at the same time is waited for: the
 * chain is continued from what they wrote. `pause` waits before try number n (from 1), longer each time.
 * @throws ModelgateError `input-invalid` for what no ledger could read again, `ledger-conflict` when others were always
 * quicker, and what the store throws
 */
export async function append(store: Store, records: readonly Record[], pause: Pause): Promise<Entry[]> {
  const added = await appendUnless(store, records, pause, () => false);
  if (added === null) throw new TypeError("nothing overtakes an entry that rests on none");
  return added;
}

/**
 * As `append`, for entries that rest on what the ledger said at the store's tip: null, and nothing is written, once somebody else
 * has added an entry there that overtakes them.
 */
export async function appendUnless(
  store: Store,
  records: readonly Record[],
  pause: Pause,
  overtakes: (entry: Entry) => boolean,
): Promise<Entry[] | null> {
  let known: number | null = null;
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const tip = await store.tip();
    const last = tip === null ? null : await lastEntry(store, tip);
    const seq = last?.entry.seq ?? 0;
    if (tip !== null && known !== null && (await entriesFrom(store, tip, known + 1)).some(overtakes))
      return null;
    known = seq;
    const { entries, files } = chained(records, last);
    const written = await store.add(files, tip, messageOf(entries));
    if (written !== "conflict") return entries;
    await pause(attempt);
  }
  throw failure("ledger-conflict", `ledger: others wrote first, ${MOST_TRIES} times in a row`, {
    hint: "Run this step again; `concurrency:` on the workflow keeps jobs from racing.",
  });
}

/** Entries with their places in the chain, and the files that hold them. */
function chained(records: readonly Record[], last: { entry: Entry; digest: string } | null) {
  const entries: Entry[] = [];
  const files = new Map<string, LedgerFile>();
  let previous = last?.digest ?? null;
  let seq = last?.entry.seq ?? 0;
  for (const { documentBytes, at, kind, model, subject, by, facts } of records) {
    seq += 1;
    const document = documentBytes === null ? null : digestOf(documentBytes);
    const entry: Entry = {
      schema: ENTRY_SCHEMA,
      seq,
      previous,
      at,
      kind,
      model,
      subject,
      document,
      by,
      facts,
    };
    const bytes = encodeEntry(entry);
    assertReadable(bytes, entryPath(seq));
    if (document !== null && documentBytes !== null) {
      const path = documentPath(document);
      files.set(path, { path, bytes: documentBytes });
    }
    files.set(entryPath(seq), { path: entryPath(seq), bytes });
    entries.push(entry);
    previous = digestOf(bytes);
  }
  return { entries, files: [...files.values()] };
}

/** An entry that cannot be read again would stop every run after this one, and nothing is ever taken out of a chain. */
function assertReadable(bytes: Uint8Array, path: string): void {
  try {
    decodeEntry(bytes, path);
  } catch (error) {
    throw failure("input-invalid", `ledger: not written: ${problemsOf(error)[0]?.message ?? path}`, {
      hint: "Texts in the ledger, such as reasons and names, have at most 2000 characters.",
      cause: error,
    });
  }
}

function messageOf(entries: readonly Entry[]): string {
  const [first] = entries;
  const more = entries.length > 1 ? ` and ${entries.length - 1} more` : "";
  // A model's name is a stranger's; a commit message is one line of it.
  const model = (first?.model ?? "").replaceAll(/[\p{C}\s]+/gu, " ").slice(0, 80);
  return `${first?.kind ?? "nothing"}: ${model}${more}`;
}
