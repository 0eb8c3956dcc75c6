import { join } from "node:path";
import { problemsOf } from "@modelgate/schema";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  checkoutOf,
  gitIn,
  temporaryFolder,
  type Work,
  work,
} from "../../../test/fixtures/git/repositories.ts";
import { baseOf } from "./base.ts";
import { checkedOut, type Proposed } from "./checked-out.ts";
import { openRepository } from "./repository.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
let count = 0;

/** main: start - base; pull: start - earlier - head; trial: the merge of head into base. */
let server: Work;
const ids = { start: "", earlier: "", head: "", base: "", trial: "" };

beforeAll(() => {
  server = work(join(folder.path, "server"));
  ids.start = server.commit({ m: "1" });
  server.run("checkout", "--quiet", "-b", "pull");
  ids.earlier = server.commit({ m: "2" });
  ids.head = server.commit({ m: "3" });
  server.run("checkout", "--quiet", "main");
  ids.base = server.commit({ other: "1" });
  server.run("checkout", "--quiet", "--detach", "main");
  server.run("merge", "--quiet", "--no-edit", "--no-ff", ids.head);
  ids.trial = server.run("rev-parse", "HEAD");
  server.run("update-ref", "refs/pull/1/merge", ids.trial);
});

function clone(at: keyof typeof ids, depth: number | null): Work {
  return checkoutOf(server, join(folder.path, `clone-${++count}`), { commit: ids[at], depth });
}

async function codes({ path }: Work, kind: Proposed["kind"] = "pull-request"): Promise<string[]> {
  const repository = await openRepository(gitIn(path));
  const asked = checkedOut({ kind, headSha: ids.head }, repository);
  return await asked.then(
    () => [],
    (error) => problemsOf(error).map(({ code }) => code),
  );
}

it.each([
  ["head", 1],
  ["head", null],
  ["trial", 1],
  ["trial", 2],
  ["trial", null],
] as const)("takes %s, %s deep", async (at, depth) => {
  expect(await codes(clone(at, depth))).toEqual([]);
  expect(await codes(clone(at, depth), "merge-group")).toEqual([]);
});

it.each([
  ["base", 1],
  ["base", null],
  ["start", null],
  ["earlier", 1],
  ["earlier", null],
] as const)("refuses %s, %s deep, whatever the event", async (at, depth) => {
  expect(await codes(clone(at, depth))).toEqual(["checkout-mismatch"]);
  expect(await codes(clone(at, depth), "merge-group")).toEqual(["checkout-mismatch"]);
});

it("takes what a job commits on top, as far as the history is there", async () => {
  const [onHead, onTrial, onWhole] = [clone("head", 1), clone("trial", 1), clone("trial", null)];
  for (const one of [onHead, onTrial, onWhole]) {
    one.commit({ made: "1" });
    one.commit({ made: "2" });
  }
  expect([await codes(onHead), await codes(onTrial), await codes(onWhole)]).toEqual([[], [], []]);
});

it("says so where the base is asked for, and where nothing is checked out", async () => {
  const repository = await openRepository(gitIn(clone("base", null).path));
  const { base: baseSha, head: headSha } = ids;
  for (const kind of ["pull-request", "merge-group"] as const) {
    const [problem] = problemsOf(
      await baseOf({ kind, headSha, baseSha }, repository).catch((error) => error),
    );
    expect(problem).toMatchObject({ code: "checkout-mismatch" });
    expect(problem?.message).toContain(baseSha.slice(0, 12));
    expect(problem?.message).toContain(headSha.slice(0, 12));
    expect(problem?.hint).toContain("`ref`");
  }
  expect(await codes(work(join(folder.path, "empty")))).toEqual(["checkout-mismatch"]);
});

it("says of a pull request that was merged by a squash where to judge it: its branch is checked out by then", async () => {
  const one = clone("base", null);
  one.run("merge", "--quiet", "--squash", ids.head);
  one.commit({ squashed: "1" });
  const repository = await openRepository(gitIn(one.path));
  const asked = checkedOut({ kind: "pull-request", headSha: ids.head }, repository);
  const [problem] = problemsOf(await asked.catch((error) => error));
  expect(problem).toMatchObject({
    code: "checkout-mismatch",
    hint: expect.stringMatching(/merged.*`push`/u),
  });
});

it("says that a step works where actions/checkout puts a clone without `path`", async () => {
  const opening = openRepository(gitIn(folder.path));
  const [problem] = problemsOf(await opening.catch((error) => error));
  expect(problem).toMatchObject({ code: "git-failed", hint: expect.stringContaining("without `path`") });
});
