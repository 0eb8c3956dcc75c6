import { broken } from "./broken.ts";
import { decodeEntry, digestOf, type Entry } from "./entry.ts";
import { documentPath, entryPath, entrySeq } from "./places.ts";
import type { Store } from "./store.ts";

/** An entry with the digest of its bytes, which the next one names. */
export type Linked = { entry: Entry; digest: string };

/**
 * The newest entry of a state.
 * @throws ModelgateError `ledger-broken` for a state without entries, or one that cannot be read
 */
export async function lastEntry(store: Store, tip: string): Promise<Linked> {
  const paths = await store.list(tip, "entries");
  const last = paths.findLast((path) => entrySeq(path) !== null);
  if (last === undefined) throw none();
  for await (const { path, bytes } of store.read(tip, [last])) {
    return { entry: decodeEntry(bytes, path), digest: digestOf(bytes) };
  }
  throw broken(`${last}: cannot be read`);
}

/** The entries of a state from a number on, in their order. */
export async function entriesFrom(store: Store, tip: string, seq: number): Promise<Entry[]> {
  const paths = (await store.list(tip, "entries")).filter((path) => (entrySeq(path) ?? 0) >= seq);
  const found: Entry[] = [];
  for await (const { path, bytes } of store.read(tip, paths)) found.push(decodeEntry(bytes, path));
  return found;
}

function none() {
  return broken("entries: there are none");
}

/**
 * Every entry, the oldest first, each checked against the one before: what is yielded is the chain as it was written.
 * @throws ModelgateError `ledger-broken` at the first entry that is missing, moved or altered, and for a ledger without any
 */
export async function* entries(store: Store): AsyncGenerator<Entry> {
  const tip = await store.tip();
  if (tip === null) return;
  const paths = await store.list(tip, "entries");
  // Begun with its first entry: whoever reads none would take what was taken out for what never was.
  if (paths.length === 0) throw none();
  let before: Linked | null = null;
  for await (const { path, bytes } of store.read(tip, paths)) {
    const linked: Linked = { entry: decodeEntry(bytes, path), digest: digestOf(bytes) };
    const wrong = misplaced(path, linked.entry, before);
    if (wrong !== null) throw broken(`${path}: ${wrong}`);
    yield linked.entry;
    before = linked;
  }
}

/** Why an entry does not follow the one before it; null: it does. */
export function misplaced(path: string, { seq, previous }: Entry, before: Linked | null): string | null {
  const expected = (before?.entry.seq ?? 0) + 1;
  if (path !== entryPath(seq)) return `is number ${seq} by what it says`;
  if (seq !== expected) return `number ${expected} is missing before it`;
  if (previous !== (before?.digest ?? null))
    return "does not follow the entry before it: one of both was altered";
  return null;
}

/**
 * A document that an entry names, by its digest. One that is gone may be the one that said no, so nobody goes on without it.
 * @throws ModelgateError `ledger-broken` when it is not there, or its bytes are others
 */
export async function documentOf(store: Store, digest: string): Promise<Uint8Array> {
  const tip = await store.tip();
  const path = documentPath(digest);
  const folder = path.slice(0, path.lastIndexOf("/"));
  if (tip === null || !(await store.list(tip, folder)).includes(path))
    throw broken(
      `${path}: an entry names it, and it is gone`,
      // Not the whole branch: what was written since may be a quarantine.
      `Put that file back: on the ledger's branch \`git log -1 --diff-filter=D -- ${path}\` names the COMMIT that took it away, \`git checkout COMMIT^ -- ${path}\` brings it; commit and push that.`,
    );
  for await (const { bytes } of store.read(tip, [path])) {
    if (digestOf(bytes) === digest) return bytes;
  }
  throw broken(`${path}: its bytes have another digest`);
}
