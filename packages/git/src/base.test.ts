import { join } from "node:path";
import { ModelgateError } from "@modelgate/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  checkoutOf,
  cloneOf,
  gitIn,
  temporaryFolder,
  type Work,
  work,
} from "../../../test/fixtures/git/repositories.ts";
import { baseOf } from "./base.ts";
import { openRepository, type RepositoryOptions } from "./repository.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
let count = 0;
const fresh = () => join(folder.path, `clone-${++count}`);

async function opened(clone: Work, options: RepositoryOptions = {}) {
  return await openRepository(gitIn(clone.path), options);
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return await promise.then(
    (value) => `resolved to ${JSON.stringify(value)}`,
    (error) => (error instanceof ModelgateError ? error.code : `unexpected: ${error}`),
  );
}

/**
 * main: root - fork - … 30 commits … - baseSha (later: advanced); pull: fork - p1 - headSha; merge: GitHub's test merge.
 */
let server: Work;
const ids: Record<
  "fork" | "base" | "head" | "recent" | "merge" | "advanced" | "lateMerge" | "forged",
  string
> = {
  fork: "",
  base: "",
  head: "",
  recent: "",
  merge: "",
  advanced: "",
  lateMerge: "",
  forged: "",
};

beforeAll(() => {
  server = work(join(folder.path, "server"));
  server.commit({ "model.onnx": "v0" });
  ids.fork = server.commit({ "model.onnx": "v1" });
  server.run("checkout", "--quiet", "-b", "pull");
  server.commit({ "new.txt": "1" });
  ids.head = server.commit({ "new.txt": "2" });
  server.run("checkout", "--quiet", "main");
  ids.base = server.chain("main", "main.txt", 30);
  server.run("checkout", "--quiet", "-b", "recent", `${ids.base}~3`);
  ids.recent = server.commit({ "recent.txt": "1" });
  const merged = (onto: string) => {
    server.run("checkout", "--quiet", "--detach", onto);
    server.run("merge", "--quiet", "--no-edit", "--no-ff", ids.head);
    return server.run("rev-parse", "HEAD");
  };
  ids.merge = merged(ids.base);
  server.run("update-ref", "refs/pull/1/merge", ids.merge);
  server.run("checkout", "--quiet", "main");
  ids.advanced = server.commit({ "main.txt": "later" });
  ids.lateMerge = merged(ids.advanced);
  server.run("update-ref", "refs/pull/2/merge", ids.lateMerge);
  server.run("checkout", "--quiet", "--detach", ids.fork);
  server.commit({ "modelgate.yml": "evil" });
  ids.forged = merged("HEAD");
  server.run("update-ref", "refs/heads/forged", ids.forged);
  server.run("checkout", "--quiet", "main");
});

const pull = () => ({ kind: "pull-request", headSha: ids.head, baseSha: ids.base }) as const;

describe("the base of a pull request", () => {
  it.each([
    ["the test merge, whole", "merge", null, false, "base", "test-merge-parent"],
    ["the test merge, two deep", "merge", 2, false, "base", "test-merge-parent"],
    ["the test merge, one deep, fetching", "merge", 1, true, "base", "test-merge-parent"],
    ["the head, whole", "head", null, false, "fork", "merge-base"],
    ["the head, one deep, fetching", "head", 1, true, "fork", "merge-base"],
    ["the head, three deep, fetching", "head", 3, true, "fork", "merge-base"],
  ] as const)("of %s", async (_name, commit, depth, mayFetch, expected, how) => {
    const clone = checkoutOf(server, fresh(), { commit: ids[commit], depth });
    if (depth === null) clone.run("fetch", "--quiet", "origin", ids.head);
    const repository = await opened(clone, mayFetch ? { fetch: {} } : {});
    expect(await baseOf(pull(), repository)).toEqual({ commit: ids[expected], how });
    clone.run("cat-file", "-e", `${ids[expected]}^{tree}`);
  });

  it.each([
    ["merge", 1],
    ["head", 1],
    ["head", 3],
  ] as const)(
    "is an error with the remedy when %s is %d deep and nothing may be fetched",
    async (commit, depth) => {
      const clone = checkoutOf(server, fresh(), { commit: ids[commit], depth });
      const error = await baseOf(pull(), await opened(clone)).catch((thrown) => thrown);
      expect(error.code).toBe("history-missing");
      expect(error.problems[0].hint).toContain("fetch-depth: 0");
    },
  );

  it("is the first parent of a merge made after the event, when GitHub made it", async () => {
    const clone = checkoutOf(server, fresh(), { commit: ids.lateMerge, depth: null });
    const repository = await opened(clone);
    const event = { ...pull(), testMergeSha: ids.lateMerge };
    expect(await baseOf(event, repository)).toEqual({ commit: ids.advanced, how: "test-merge-parent" });
  });

  it("is never the first parent of a merge that an author made", async () => {
    const clone = checkoutOf(server, fresh(), { commit: ids.forged, depth: null });
    const repository = await opened(clone);
    expect(await baseOf(pull(), repository)).toEqual({ commit: ids.fork, how: "merge-base" });
  });

  it.each([
    ["an old fork", "head", 20],
    ["a recent fork", "recent", 25],
    ["a recent fork, much deeper than a step", "recent", 30],
  ] as const)("takes no history away from a clone when it fetches: %s", async (_name, head, depth) => {
    const clone = checkoutOf(server, fresh(), { commit: ids.advanced, depth });
    const before = clone.run("rev-list", ids.advanced).split("\n");
    clone.run("fetch", "--quiet", "--depth=1", "origin", ids[head]);
    clone.run("checkout", "--quiet", "--detach", ids[head]);
    await baseOf({ ...pull(), headSha: ids[head] }, await opened(clone, { fetch: {} }));
    const after = new Set(clone.run("rev-list", ids.advanced).split("\n"));
    expect(before.length).toBe(depth);
    expect(before.filter((id) => !after.has(id))).toEqual([]);
    expect(clone.run("for-each-ref")).toBe("");
    // Every object behind what is visible is here.
    clone.run("rev-list", "--objects", "--quiet", ids.advanced, ids[head]);
  });

  it("is null for histories that share nothing, and the same in a shallow clone that fetches", async () => {
    const other = work(join(folder.path, "unrelated"));
    const one = other.commit({ a: "1" });
    other.run("checkout", "--quiet", "--orphan", "second");
    const two = other.commit({ b: "1" });
    const event = { kind: "pull-request", headSha: two, baseSha: one } as const;
    expect(await baseOf(event, await opened(other))).toBeNull();
    const clone = checkoutOf(other, fresh(), { commit: two, depth: 1 });
    expect(await baseOf(event, await opened(clone, { fetch: {} }))).toBeNull();
  });
});

it("does not believe a merge base that hides a better one behind the cut", async () => {
  // m - s1 - s2 - s3 - t (merged to main) where s1 is also the pull request's own start: s1 is the merge base, m is what a
  // shallow clone sees when the chain s1…s3 is cut out of main's side.
  const repository = work(join(folder.path, "stacked"));
  const start = repository.commit({ m: "1" });
  repository.run("checkout", "--quiet", "-b", "stack");
  const better = repository.commit({ s: "1" });
  repository.run("branch", "pull");
  for (const value of ["2", "3", "4"]) repository.commit({ s: value });
  repository.run("checkout", "--quiet", "main");
  repository.commit({ m: "2" });
  repository.run("merge", "--quiet", "--no-edit", "--no-ff", "stack");
  const main = repository.run("rev-parse", "HEAD");
  repository.run("checkout", "--quiet", "pull");
  const head = repository.commit({ p: "1" });
  const clone = work(fresh());
  clone.run("remote", "add", "origin", `file://${repository.path}`);
  clone.run("fetch", "--quiet", "--depth=3", "origin", head, main);
  clone.run("checkout", "--quiet", "--detach", head);
  expect(clone.run("merge-base", head, main)).toBe(start);
  const event = { kind: "pull-request", headSha: head, baseSha: main } as const;
  expect(await codeOf(baseOf(event, await opened(clone)))).toBe("history-missing");
  expect(await baseOf(event, await opened(clone, { fetch: {} }))).toEqual({
    commit: better,
    how: "merge-base",
  });
});

describe("other events", () => {
  it.each([
    [
      "a merge group",
      () => ({ kind: "merge-group", headSha: ids.advanced, baseSha: ids.base }) as const,
      "base",
      "merge-group-base",
    ],
    ["a push", () => ({ kind: "push", beforeSha: ids.head }) as const, "head", "previous-push"],
    ["a branch", () => ({ kind: "ref", ref: "pull" }) as const, "head", "ref"],
    ["a full id", () => ({ kind: "ref", ref: ids.fork }) as const, "fork", "ref"],
    ["a ref's full name", () => ({ kind: "ref", ref: "refs/heads/pull" }) as const, "head", "ref"],
  ] as const)("%s: fetched when the clone does not have it", async (_name, event, expected, how) => {
    const clone = checkoutOf(server, fresh(), { commit: ids.advanced, depth: 1 });
    expect(await codeOf(baseOf(event(), await opened(clone)))).toBe("history-missing");
    const base = await baseOf(event(), await opened(clone, { fetch: {} }));
    expect(base).toEqual({ commit: ids[expected], how });
  });

  it.each([
    { kind: "push", beforeSha: null },
    { kind: "schedule" },
    { kind: "manual" },
    { kind: "workflow-run" },
  ] as const)("$kind without a before has no base", async (event) => {
    expect(await baseOf(event, await opened(server))).toBeNull();
  });

  it("a push whose commit is gone everywhere names another baseline", async () => {
    const clone = checkoutOf(server, fresh(), { commit: ids.advanced, depth: 1 });
    const event = { kind: "push", beforeSha: "1".repeat(40) } as const;
    expect(await codeOf(baseOf(event, await opened(clone, { fetch: {} })))).toBe("history-missing");
  });
});

describe("refs", () => {
  let clone: Work;
  beforeAll(() => {
    clone = cloneOf(server, fresh());
    clone.run("tag", "--annotate", "--message=t", "v1", ids.base);
    clone.run("branch", "größe");
  });

  it.each([
    ["an annotated tag", "v1", "base"],
    ["one before it", "v1~30", "fork"],
    ["a branch of the remote alone", "pull", "head"],
    ["a name in another script", "größe", "advanced"],
  ] as const)("takes %s", async (_name, ref, expected) => {
    expect((await baseOf({ kind: "ref", ref }, await opened(clone)))?.commit).toBe(ids[expected]);
  });

  it.each(
    [
      [
        "",
        "--upload-pack=touch /tmp/x",
        "-v",
        "main..pull",
        "main:model.onnx",
        ":/change",
        "main@{yesterday}",
        "main^{/x}",
        "@",
      ],
      ["a b", "main\n", "a\u0000b", "re*", "\ud800", "x".repeat(256)],
    ].flat(),
  )("refuses %j", async (ref) => {
    expect(await codeOf(baseOf({ kind: "ref", ref }, await opened(clone, { fetch: {} })))).toBe(
      "input-invalid",
    );
  });

  it("says when nobody knows a name", async () => {
    expect(await codeOf(baseOf({ kind: "ref", ref: "nowhere" }, await opened(clone, { fetch: {} })))).toBe(
      "history-missing",
    );
  });
});

it.each([
  ["short", "abcdef0"],
  ["upper case", "A".repeat(40)],
  ["an option", "--all"],
  ["of the other kind", "a".repeat(64)],
])("refuses a commit id that is %s", async (_name, beforeSha) => {
  expect(await codeOf(baseOf({ kind: "push", beforeSha }, await opened(server)))).toBe("input-invalid");
});
