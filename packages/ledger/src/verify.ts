import { problemsOf } from "@modelgate/schema";
import { decodeEntry, digestOf } from "./entry.ts";
import { documentPath, entrySeq } from "./places.ts";
import { type Linked, misplaced } from "./read.ts";
import type { Store } from "./store.ts";

/** What a ledger holds, and everything that is wrong with it, in the order of its entries. */
export type Verified = {
  entries: number;
  documents: number;
  /** Digest of the newest entry: whoever notes it can later tell a ledger that was written anew. null: empty. */
  head: string | null;
  problems: readonly string[];
};

/** Reads a whole ledger and names every break: entries that are missing, altered or in a foreign form, documents that are gone or others. */
export async function verify(store: Store): Promise<Verified> {
  const tip = await store.tip();
  if (tip === null) return { entries: 0, documents: 0, head: null, problems: [] };
  const problems: string[] = [];
  const wanted = new Map<string, number>();
  let before: Linked | "unreadable" | null = null;
  const listed = await store.list(tip, "entries");
  for (const path of listed) if (entrySeq(path) === null) problems.push(`${path}: no entry has this name`);
  const paths = listed.filter((path) => entrySeq(path) !== null);
  if (paths.length === 0) problems.push("entries: the ledger is there, and there are none");
  for await (const { path, bytes } of store.read(tip, paths)) {
    try {
      const linked: Linked = { entry: decodeEntry(bytes, path), digest: digestOf(bytes) };
      const wrong = before === "unreadable" ? misnamed(path, linked) : misplaced(path, linked.entry, before);
      if (wrong !== null) problems.push(`${path}: ${wrong}`);
      if (linked.entry.document !== null) wanted.set(documentPath(linked.entry.document), linked.entry.seq);
      before = linked;
    } catch (error) {
      problems.push(...problemsOf(error).map(({ message }) => message));
      before = "unreadable";
    }
  }
  const documents = await store.list(tip, "documents");
  problems.push(...(await documentProblems(store, tip, { documents, wanted })));
  return { entries: paths.length, documents: documents.length, head: headOf(before), problems };
}

/** Of what follows an entry that cannot be read nothing is known but its own name. */
function misnamed(path: string, { entry: { seq } }: Linked): string | null {
  return entrySeq(path) === seq ? null : `is number ${seq} by what it says`;
}

function headOf(last: Linked | "unreadable" | null): string | null {
  return last === null || last === "unreadable" ? null : last.digest;
}

async function documentProblems(
  store: Store,
  tip: string,
  { documents, wanted }: { documents: readonly string[]; wanted: ReadonlyMap<string, number> },
): Promise<string[]> {
  const there = new Set(documents);
  const gone = [...wanted]
    .filter(([path]) => !there.has(path))
    .map(([path, seq]) => `${path}: entry ${seq} names it, and it is gone`);
  const others: string[] = [];
  for await (const { path, bytes } of store.read(tip, documents)) {
    if (documentPath(digestOf(bytes)) !== path) others.push(`${path}: its bytes have another digest`);
    else if (!wanted.has(path)) others.push(`${path}: no entry names it`);
  }
  return [...gone, ...others];
}
