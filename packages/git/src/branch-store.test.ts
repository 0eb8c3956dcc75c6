import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { cloneOf, gitIn, temporaryFolder, work } from "../../../test/fixtures/git/repositories.ts";
import { append, entries, verify } from "../../ledger/src/index.ts";
import { branchStore } from "./branch-store.ts";
import { openRepository } from "./repository.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
let count = 0;
const fresh = () => join(folder.path, String(++count));
const bytes = (text: string) => Buffer.from(text);
const author = () => ({ name: "modelgate", email: "modelgate@localhost", seconds: 1_700_000_000 });

async function served() {
  const server = work(fresh());
  server.commit({ "README.md": "1" });
  const open = async (depth?: number) => {
    const clone = cloneOf(server, fresh(), ...(depth === undefined ? [] : [`--depth=${depth}`]));
    const repository = await openRepository(gitIn(clone.path), { fetch: {} });
    return { clone, store: branchStore(repository, "modelgate/ledger", author) };
  };
  return { server, open };
}

async function contents(store: ReturnType<typeof branchStore>) {
  const tip = await store.tip();
  if (tip === null) return null;
  const found: Record<string, string> = {};
  for await (const file of store.read(tip, await store.list(tip, "a")))
    found[file.path] = Buffer.from(file.bytes).toString();
  return found;
}

it("has no state before the first file, and then what was added, from any clone", async () => {
  const { server, open } = await served();
  const [{ clone, store }, other] = [await open(), await open(1)];
  expect(await contents(store)).toBeNull();
  const first = await store.add([{ path: "a/1", bytes: bytes("one\n") }], null, "first");
  expect(first).toBe(server.run("rev-parse", "modelgate/ledger"));
  await other.store.add(
    [
      { path: "a/2", bytes: bytes("") },
      { path: "b/ü", bytes: bytes("x") },
    ],
    first,
    "second",
  );
  expect(await contents(store)).toEqual({ "a/1": "one\n", "a/2": "" });
  expect(server.run("log", "--format=%s %an", "modelgate/ledger")).toBe("second modelgate\nfirst modelgate");
  expect(clone.run("status", "--porcelain", "--branch")).toMatch(/^## main\.\.\.origin\/main$/u);
  expect(clone.run("branch", "--list")).toBe("* main");
});

it("builds on no state but the newest", async () => {
  const { open } = await served();
  const { store } = await open();
  const first = await store.add([{ path: "a/1", bytes: bytes("1") }], null, "first");
  expect(first).not.toBe("conflict");
  expect(await store.add([{ path: "a/2", bytes: bytes("2") }], null, "late")).toBe("conflict");
  const second = await store.add([{ path: "a/2", bytes: bytes("2") }], first, "second");
  expect(await store.add([{ path: "a/3", bytes: bytes("3") }], first, "late")).toBe("conflict");
  expect(await store.tip()).toBe(second);
});

it("loses no entry of six clones that append at once", async () => {
  const { open } = await served();
  const clones = await Promise.all(Array.from({ length: 6 }, () => open()));
  const record = (model: string) => ({
    ...{ at: "2026-11-21T12:00:00Z", kind: "report", model, subject: null, facts: {} },
    by: { actor: null, repository: null, run: null, commit: null },
    documentBytes: bytes(`{"model":"${model}"}\n`),
  });
  const pause = async () => {};
  await Promise.all(clones.map(({ store }, at) => append(store, [record(`m${at}`)], pause)));
  const names: string[] = [];
  const [first] = clones;
  if (first === undefined) throw new TypeError("there are six clones");
  for await (const { model } of entries(first.store)) names.push(model);
  expect(names.toSorted()).toEqual(["m0", "m1", "m2", "m3", "m4", "m5"]);
  expect(await verify(first.store)).toMatchObject({ entries: 6, documents: 6, problems: [] });
});

it.each(["", "-x", "a b", "a..b", "x.lock", "a//b", "a/"])("takes no branch called %j", async (name) => {
  const repository = await openRepository(gitIn(work(fresh()).path));
  expect(() => branchStore(repository, name, author)).toThrow(
    expect.objectContaining({ code: "input-invalid" }),
  );
});

it("says at once that the name of another branch is in the way", async () => {
  const { server, open } = await served();
  server.run("branch", "modelgate");
  const { store } = await open();
  await expect(store.add([{ path: "a/1", bytes: bytes("1") }], null, "first")).rejects.toMatchObject({
    code: "git-failed",
    message: expect.stringContaining("a branch `modelgate`"),
  });
});

it("says when the remote takes no push", async () => {
  const { open } = await served();
  const { clone, store } = await open();
  clone.run("remote", "set-url", "--push", "origin", join(folder.path, "nowhere"));
  await expect(store.add([{ path: "a/1", bytes: bytes("1") }], null, "first")).rejects.toMatchObject({
    code: "github-denied",
  });
});
