import { expect, it } from "vitest";
import { append, type Record } from "./append.ts";
import { decodeEntry, digestOf, encodeEntry } from "./entry.ts";
import { memoryStore } from "./memory-store.ts";
import { documentPath, entryPath, entrySeq } from "./places.ts";
import { documentOf, entries } from "./read.ts";
import { verify } from "./verify.ts";

const DIGEST = `sha256:${"a".repeat(64)}`;
const record = (change: Partial<Record> = {}): Record => ({
  at: "2026-11-21T12:00:00Z",
  kind: "report",
  model: "digits",
  subject: DIGEST,
  by: { actor: "ann", repository: "o/r", run: null, commit: null },
  facts: { verdict: "pass", p50: 1.5 },
  documentBytes: null,
  ...change,
});
const document = Buffer.from('{"a":1}\n');
const noPause = async () => {};

async function filled() {
  const store = memoryStore();
  await append(store, [record({ documentBytes: document })], noPause);
  await append(store, [record({ kind: "promotion" }), record({ model: "other" })], noPause);
  return store;
}

async function listed(store: Parameters<typeof entries>[0]) {
  const all = [];
  for await (const entry of entries(store)) all.push(entry);
  return all;
}

it("gives back what was appended, each entry naming the bytes of the one before", async () => {
  const store = await filled();
  const all = await listed(store);
  expect(all.map(({ seq, kind, model }) => [seq, kind, model])).toEqual([
    [1, "report", "digits"],
    [2, "promotion", "digits"],
    [3, "report", "other"],
  ]);
  expect(all[0]?.previous).toBeNull();
  expect(all[2]?.previous).toBe(digestOf(store.files().get(entryPath(2)) ?? new Uint8Array()));
  expect(all[0]?.document).toBe(digestOf(document));
  expect(await documentOf(store, digestOf(document))).toEqual(document);
  await expect(documentOf(store, DIGEST)).rejects.toMatchObject({
    problems: [
      { code: "ledger-broken", hint: expect.stringMatching(/git checkout COMMIT\^ -- documents\//u) },
    ],
  });
  expect(await verify(store)).toEqual({
    entries: 3,
    documents: 1,
    head: digestOf(store.files().get(entryPath(3)) ?? new Uint8Array()),
    problems: [],
  });
});

it("is empty before anything was written", async () => {
  expect(await listed(memoryStore())).toEqual([]);
  expect(await verify(memoryStore())).toEqual({ entries: 0, documents: 0, head: null, problems: [] });
});

it("continues the chain of whoever was quicker, and loses nobody", async () => {
  const store = memoryStore();
  const names = Array.from({ length: 20 }, (_, at) => `model-${at}`);
  await Promise.all(names.map((model) => append(store, [record({ model })], noPause)));
  const all = await listed(store);
  expect(all.map(({ seq }) => seq)).toEqual(names.map((_, at) => at + 1));
  expect(new Set(all.map(({ model }) => model))).toEqual(new Set(names));
});

it("gives up where somebody is always quicker", async () => {
  const store = memoryStore();
  const busy = { ...store, add: async () => "conflict" as const };
  await expect(append(busy, [record()], noPause)).rejects.toMatchObject({ code: "ledger-conflict" });
});

const NOTHING = new Uint8Array();

it.each<[string, (bytes: Buffer) => { path: string; bytes: Uint8Array }[], RegExp]>([
  [
    "an entry that was altered",
    (second) => [{ path: entryPath(2), bytes: Buffer.from(second.toString().replace("ann", "eve")) }],
    /3\.json: does not follow/u,
  ],
  ["an entry that is gone", () => [{ path: entryPath(2), bytes: NOTHING }], /number 2 is missing/u],
  [
    "a first one that is gone",
    () => [{ path: entryPath(1), bytes: NOTHING }],
    /number 1 is missing|no entry names it/u,
  ],
  [
    "an entry under another number",
    (second) => [{ path: entryPath(4), bytes: second }],
    /is number 2 by what it says/u,
  ],
  [
    "a file that is no entry",
    () => [{ path: "entries/notes.txt", bytes: Buffer.from("hm") }],
    /no entry has this name/u,
  ],
  [
    "another spelling of the same entry",
    (second) => [
      { path: entryPath(2), bytes: Buffer.from(JSON.stringify(JSON.parse(second.toString()), null, 1)) },
    ],
    /not in canonical form/u,
  ],
  [
    "a document that was altered",
    () => [{ path: documentPath(digestOf(document)), bytes: Buffer.from("{}") }],
    /another digest/u,
  ],
  [
    "a document that is gone",
    () => [{ path: documentPath(digestOf(document)), bytes: NOTHING }],
    /entry 1 names it, and it is gone/u,
  ],
  [
    "a document that nobody recorded",
    () => [{ path: documentPath(digestOf(Buffer.from("x"))), bytes: Buffer.from("x") }],
    /no entry names it/u,
  ],
])("verify names %s", async (_, change, expected) => {
  const store = await filled();
  store.put(change(Buffer.from(store.files().get(entryPath(2)) ?? NOTHING)));
  const { problems } = await verify(store);
  expect(problems).not.toEqual([]);
  expect(problems).toEqual(problems.map(() => expect.stringMatching(expected)));
});

it("refuses to read past a break", async () => {
  const store = await filled();
  store.put([{ path: entryPath(2), bytes: NOTHING }]);
  await expect(listed(store)).rejects.toMatchObject({ code: "ledger-broken" });
});

it("knows the numbers of entries by their paths alone", () => {
  for (const seq of [1, 999, 1000, 12_345]) expect(entrySeq(entryPath(seq))).toBe(seq);
  for (const path of ["entries/00001/00000999.json", "entries/00000/00000000.json", "entries/1.json", "x"])
    expect(entrySeq(path)).toBeNull();
});

it("has one spelling for every entry, whatever the order of its facts", async () => {
  const [one] = await append(memoryStore(), [record({ facts: { b: 1, a: "ü\n", c: null } })], noPause);
  if (one === undefined) throw new TypeError("nothing was appended");
  const bytes = encodeEntry(one);
  expect(decodeEntry(bytes, "e")).toEqual(one);
  expect(encodeEntry({ ...one, facts: { c: null, a: "ü\n", b: 1 } })).toEqual(bytes);
});

it.each<[string, Partial<Record>]>([
  ["a reason that is too long", { facts: { reason: "x".repeat(2001) } }],
  ["a name that is too long", { model: "x".repeat(2001) }],
  ["a kind that is none", { kind: "A b" }],
])("does not write %s, which nobody could read again", async (_, change) => {
  const store = await filled();
  await expect(append(store, [record(), record(change)], noPause)).rejects.toMatchObject({
    code: "input-invalid",
  });
  expect((await verify(store)).entries).toBe(3);
  await append(store, [record()], noPause);
});

it("tells a branch whose entries were all taken out from a ledger that was never begun", async () => {
  const store = await filled();
  store.put([...store.files().keys()].map((path) => ({ path, bytes: new Uint8Array() })));
  expect((await verify(store)).problems).toEqual([expect.stringMatching(/there are none/u)]);
  for (const use of [() => listed(store), () => append(store, [record()], noPause)])
    await expect(use()).rejects.toMatchObject({ code: "ledger-broken" });
});
