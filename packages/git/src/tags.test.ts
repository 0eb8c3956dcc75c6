import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { gitServer } from "../../../test/fixtures/git/http-server.ts";
import {
  checkoutOf,
  cloneOf,
  gitIn,
  isolated,
  temporaryFolder,
  type Work,
  work,
} from "../../../test/fixtures/git/repositories.ts";
import { branchStore } from "./branch-store.ts";
import type { Git } from "./git.ts";
import { openRepository, type Token } from "./repository.ts";
import { annotatedTags, pushTag } from "./tags.ts";

const folder = temporaryFolder();
const server = await gitServer(folder.path);
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});
let count = 0;
const fresh = () => join(folder.path, String(++count));
beforeEach(() => {
  server.answer = () => null;
});

/** git in a clone, and every command that it is given. */
function counted(clone: Work): { git: Git; commands: string[] } {
  const commands: string[] = [];
  const own = gitIn(clone.path);
  const git: Git = (args, options) => {
    commands.push(args.find((word, at) => !word.startsWith("-") && args[at - 1] !== "-c") ?? "");
    return own(args, options);
  };
  return { git, commands };
}

const TAGS = 10_000;

/** A server with as many tags of one commit, made in one run of git. */
const tagged = (() => {
  const made = work(fresh());
  made.commit({ "m.onnx": "1" });
  const tags = Array.from(
    { length: TAGS },
    (_, at) => `tag t${at}\nfrom refs/heads/main\ntagger ann <a@x> ${1_700_000_000 + at} +0000\ndata 2\nü\n`,
  );
  gitInput(made, ["fast-import", "--quiet"], tags.join(""));
  made.run("pack-refs", "--all");
  return made;
})();

function gitInput(made: Work, args: readonly string[], input: string): void {
  const { status, stderr } = spawnSync("git", args, { cwd: made.path, env: isolated(), input });
  if (status !== 0) throw new Error(String(stderr));
}

it("reads ten thousand tags in two runs of git, and in five from a checkout that has none of them", async () => {
  const made = tagged;
  const commit = made.run("rev-parse", "main");
  const whole = counted(cloneOf(made, fresh()));
  const { tags, strange } = await annotatedTags(await openRepository(whole.git, { fetch: {} }));
  expect([tags.length, strange]).toEqual([TAGS, []]);
  expect(tags.find(({ name }) => name === "t9999")).toMatchObject({
    ...{ commit, tagger: { name: "ann", email: "a@x" }, seconds: 1_700_009_999, message: "ü" },
  });
  expect(whole.commands).toEqual(["rev-parse", "ls-remote", "cat-file"]);
  const shallow = checkoutOf(made, fresh(), { commit, depth: 1 });
  const bare = counted(shallow);
  const again = await annotatedTags(await openRepository(bare.git, { fetch: {} }));
  expect(again.tags).toEqual(tags);
  const fetching = ["rev-parse", "ls-remote", "cat-file", "rev-parse", "fetch", "cat-file"];
  expect(bare.commands).toEqual(fetching);
  expect([shallow.run("tag", "--list"), shallow.run("rev-parse", "--is-shallow-repository")]).toEqual([
    "",
    "true",
  ]);
});

it("asks a server for its tags and for nothing else", async () => {
  const made = tagged;
  made.run("update-ref", "refs/pull/1/head", "main");
  const listed: string[] = [];
  const own = gitIn(cloneOf(made, fresh()).path, { GIT_TRACE_PACKET: "1" });
  const git: Git = async (args, options) => {
    const result = await own(args, options);
    if (args.includes("ls-remote")) listed.push(result.stderr);
    return result;
  };
  await annotatedTags(await openRepository(git, { fetch: {} }));
  expect(listed.join()).toContain("ref-prefix refs/tags/");
  expect(listed.join()).not.toContain("refs/pull");
});

/** A clone of a repository that is served over HTTP, with one tag and one branch of files. */
async function overHttp(token?: Token) {
  const made = work(fresh());
  const commit = made.commit({ "m.onnx": "1" });
  made.run("tag", "-a", "first", "-m", "x");
  const clone = cloneOf(made, fresh());
  clone.run("remote", "set-url", "origin", `${server.origin}/${count - 1}/.git`);
  const repository = await openRepository(gitIn(clone.path), { fetch: { token } });
  const tag = { name: "second", commit, tagger: { name: "ann", email: "a@x" }, seconds: 1_700_000_000 };
  const store = branchStore(repository, "ledger", () => ({
    name: "ann",
    email: "a@x",
    seconds: 1_700_000_000,
  }));
  const acts = {
    "the tags": () => annotatedTags(repository),
    "the branch": () => store.tip(),
    "a push of a tag": (message = "m") => pushTag(repository, { ...tag, message }),
    "a push of a branch": (message = "m") =>
      store.add([{ path: "a/1", bytes: Buffer.from("1") }], null, message),
  };
  return { made, acts, refs: () => made.run("for-each-ref") };
}

it("reads, pushes and compares over HTTP as it does over a file", async () => {
  const token = { value: "s3cret", origin: server.origin };
  const expected = `Basic ${Buffer.from("x-access-token:s3cret").toString("base64")}`;
  server.answer = ({ authorization }) =>
    authorization === expected ? null : { status: 401, headers: { "WWW-Authenticate": "Basic" } };
  const { made, acts } = await overHttp(token);
  const id = await acts["a push of a tag"]();
  expect(id).toBe(made.run("rev-parse", "second"));
  const { tags } = await acts["the tags"]();
  expect(tags.map(({ name }) => name)).toEqual(["first", "second"]);
  // The same once more is no other tag.
  expect(await acts["a push of a tag"]()).toBe(id);
  expect(await acts["a push of a tag"]("another")).toBe("conflict");
  expect(await acts["a push of a branch"]()).toBe(made.run("rev-parse", "ledger"));
  expect(await acts["a push of a branch"]("another")).toBe("conflict");
});

const html = { "Content-Type": "text/html" };

it.each<[string, ReturnType<typeof server.answer>, string, RegExp]>([
  ["a page", { status: 200, headers: html, body: "<html>\n<p>\n" }, "github-denied", /no git server/u],
  [
    "a page of one line",
    { status: 200, headers: html, body: "<html>" },
    "github-denied",
    /no branch at all/u,
  ],
  ["200 without a word", { status: 200 }, "github-denied", /no branch at all/u],
  ["401", { status: 401, headers: { "WWW-Authenticate": "Basic" } }, "github-denied", /credentials/u],
  ["403", { status: 403 }, "github-denied", /credentials/u],
  ["404", { status: 404 }, "github-denied", /no such remote repository/u],
  ["409", { status: 409 }, "github-fault", /busy/u],
  ["429", { status: 429 }, "github-fault", /busy/u],
  ["500", { status: 500 }, "github-fault", /could not be reached/u],
  ["503 and HTML", { status: 503, headers: html, body: "<html>" }, "github-fault", /could not be reached/u],
  ["nothing", "drop", "github-fault", /could not be reached/u],
])(
  "says of a remote that answers %s what it means, and changes nothing",
  async (_, answer, code, message) => {
    const { acts, refs } = await overHttp();
    const before = refs();
    const whatever = { code: expect.stringMatching(/^github-(?:denied|fault)$/u) };
    const exactly = { code, message: expect.stringMatching(message) };
    const ask = async (method: string, act: () => Promise<unknown>) => {
      server.answer = (request) => (request.method === method ? answer : null);
      return await act().then(String, (caught: unknown) => caught);
    };
    for (const act of [acts["the tags"], acts["the branch"]])
      expect(await ask("GET", act)).toEqual(expect.objectContaining(exactly));
    // To a push a server may say no when it has listed its refs, too.
    for (const act of [acts["a push of a tag"], acts["a push of a branch"]])
      for (const method of ["GET", "POST"])
        expect(await ask(method, act), method).toEqual(expect.objectContaining(whatever));
    expect(refs()).toBe(before);
  },
);

it("says that rules of the remote refuse a push, and what to do about it", async () => {
  const { made, acts, refs } = await overHttp();
  const before = refs();
  made.run("config", "transfer.hideRefs", "refs/heads");
  made.run("config", "--add", "transfer.hideRefs", "refs/tags/second");
  for (const act of [acts["a push of a tag"], acts["a push of a branch"]])
    await expect(act()).rejects.toMatchObject({
      code: "github-denied",
      problems: [{ hint: expect.stringMatching(/ruleset/u) }],
    });
  expect(refs()).toBe(before);
});

it("says of a clone without the remote that it has none", async () => {
  const made = work(fresh());
  made.commit({ "m.onnx": "1" });
  const repository = await openRepository(gitIn(made.path), { fetch: {} });
  await expect(annotatedTags(repository)).rejects.toMatchObject({
    code: "git-failed",
    problems: [{ hint: expect.stringMatching(/git remote add origin/u) }],
  });
});
