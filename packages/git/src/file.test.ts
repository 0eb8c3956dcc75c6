import { createHash } from "node:crypto";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { ModelgateError } from "@modelgate/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cloneOf, gitIn, temporaryFolder, type Work, work } from "../../../test/fixtures/git/repositories.ts";
import { copyFileAt } from "./copy-file.ts";
import { fileAt } from "./file.ts";
import type { Git } from "./git.ts";
import { beside } from "./path.ts";
import { openRepository } from "./repository.ts";
import { filesAt } from "./tree.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
let count = 0;
const fresh = (name = "clone") => join(folder.path, `${name}-${++count}`);

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return await promise.then(
    (value) => `resolved to ${JSON.stringify(value)}`,
    (error) => (error instanceof ModelgateError ? error.code : `unexpected: ${error}`),
  );
}

const ODD = [
  "-n",
  "--",
  "a b.txt",
  "größe/модель.onnx",
  "line\nbreak",
  'quo"te\\',
  ":(top)x",
  "*.onnx",
  "tab\t",
  "%s",
  "-r",
];
const MODEL = new Uint8Array(300_000).map((_, at) => (at * 7919) % 256);
let server: Work;
let commit = "";
let before = "";

beforeAll(() => {
  server = work(join(folder.path, "server"));
  server.commit(Object.fromEntries(ODD.map((name) => [name, `content of ${name}`])));
  symlinkSync("models", join(server.path, "linked"));
  mkdirSync(join(server.path, "sub"));
  server.run("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},sub`);
  writeFileSync(join(server.path, ".gitattributes"), "*.crlf text eol=crlf\n*.up filter=up\n");
  server.run("config", "uploadpack.allowFilter", "true");
  server.run("add", "linked", ".gitattributes");
  before = server.commit({
    "models/a.onnx": MODEL,
    "models/weights/a.bin": "w",
    "models/x.crlf": "1\n2\n",
    empty: "",
  });
  commit = server.commit({ "models/a.onnx": "changed since" });
});

const open = async (git: Git = gitIn(server.path), mayFetch = false) =>
  await openRepository(git, mayFetch ? { fetch: {} } : {});
const many = { maxBytes: 1_000_000 };

describe("a file of another commit", () => {
  it("is what the commit holds, not what is checked out", async () => {
    expect(await fileAt(await open(), { commit: before, path: "models/a.onnx" }, many)).toEqual(MODEL);
  });

  it.each(ODD)("is found by the name %j", async (path) => {
    const bytes = await fileAt(await open(), { commit, path }, many);
    expect(Buffer.from(bytes ?? []).toString()).toBe(`content of ${path}`);
  });

  it("may be empty", async () => {
    expect(await fileAt(await open(), { commit, path: "empty" }, many)).toEqual(new Uint8Array());
  });

  it("keeps its line ends whatever the attributes say", async () => {
    expect(
      Buffer.from((await fileAt(await open(), { commit, path: "models/x.crlf" }, many)) ?? []).toString(),
    ).toBe("1\n2\n");
  });

  it.each(["absent", "models/absent", "absent/a.onnx", "models/a.onnx/below", "A.onnx", "*"])(
    "is null for %j, which the commit does not have",
    async (path) => {
      expect(await fileAt(await open(), { commit, path }, many)).toBeNull();
    },
  );

  it.each([
    ["a folder", "models"],
    ["a symbolic link", "linked"],
    ["a path through a link", "linked/a.onnx"],
    ["a submodule", "sub"],
    ["a path into a submodule", "sub/a.onnx"],
    ["an absolute path", "/models/a.onnx"],
    ["a path that climbs", "models/../models/a.onnx"],
    ["a dot", "./models/a.onnx"],
    ["a slash at the end", "models/"],
    ["nothing", ""],
    ["a NUL", "models/a\0"],
    ["half a character", "\ud800"],
  ])("refuses %s", async (_name, path) => {
    expect(await codeOf(fileAt(await open(), { commit, path }, many))).toBe("input-invalid");
  });

  it.each([
    ["at the bound", 300_000, "Uint8Array"],
    ["one over it", 299_999, "input-invalid"],
  ])("%s", async (_name, maxBytes, expected) => {
    const found = await fileAt(await open(), { commit: before, path: "models/a.onnx" }, { maxBytes }).catch(
      (error) => error,
    );
    expect(found instanceof Uint8Array ? "Uint8Array" : found.code).toBe(expected);
  });

  it.each(["HEAD", "--help", "0".repeat(39), ""])("refuses the commit %j", async (name) => {
    expect(await codeOf(fileAt(await open(), { commit: name, path: "empty" }, many))).toBe("input-invalid");
  });

  it("names the remedy when the commit is not in the clone", async () => {
    const error = await fileAt(await open(), { commit: "1".repeat(40), path: "empty" }, many).catch(
      (thrown) => thrown,
    );
    expect([error.code, error.problems[0].hint]).toEqual([
      "history-missing",
      expect.stringContaining("fetch-depth: 0"),
    ]);
  });
});

describe("a copy", () => {
  it("has the bytes and their digest", async () => {
    const to = join(fresh("out"), "deep", "a.onnx");
    const written = await copyFileAt(
      await open(),
      { commit: before, path: "models/a.onnx" },
      { to, ...many },
    );
    const digest = `sha256:${createHash("sha256").update(MODEL).digest("hex")}`;
    expect(written).toEqual({ digest, sizeBytes: MODEL.length });
    expect(new Uint8Array(readFileSync(to))).toEqual(MODEL);
  });

  it("is never written over a file or through a link", async () => {
    const to = fresh("out");
    symlinkSync(fresh("elsewhere"), to);
    const at = { commit: before, path: "models/a.onnx" };
    expect(await codeOf(copyFileAt(await open(), at, { to, ...many }))).toBe("input-invalid");
  });

  it("takes external data beside the model, and nothing outside its folder", async () => {
    const at = { commit, path: "models/a.onnx" };
    expect(beside(at, "weights/a.bin")).toEqual({ commit, path: "models/weights/a.bin" });
    expect(beside({ commit, path: "a.onnx" }, "a.bin")).toEqual({ commit, path: "a.bin" });
    for (const location of ["../secret", "/etc/passwd", "weights/../../x", "..\\x", "C:x", "", "a//b"])
      expect(() => beside(at, location), location).toThrow(ModelgateError);
  });
});

it("lists a folder of a commit", async () => {
  const listed = await filesAt(await open(), { commit, path: "models" });
  expect(listed.map(({ path, kind }) => [path, kind])).toEqual([
    ["models/a.onnx", "file"],
    ["models/weights/a.bin", "file"],
    ["models/x.crlf", "file"],
  ]);
  const all = await filesAt(await open(), { commit, path: "" });
  expect(all.map(({ path }) => path)).toEqual(expect.arrayContaining(ODD));
  expect(all.find(({ path }) => path === "sub")?.kind).toBe("submodule");
});

describe("kinds of clones", () => {
  it("a worktree, from a folder within it, with a sparse checkout", async () => {
    const clone = cloneOf(server, fresh());
    clone.run("worktree", "add", "--quiet", "--detach", "tree");
    work(join(clone.path, "tree"), { init: false }).run("sparse-checkout", "set", "models");
    const repository = await open(gitIn(join(clone.path, "tree/models")));
    expect(repository.commonDir).toBe(join(clone.path, ".git"));
    expect(await fileAt(repository, { commit: before, path: "größe/модель.onnx" }, many)).not.toBeNull();
  });

  it("a partial clone: fetches what it lacks only where that is allowed", async () => {
    const clone = cloneOf(server, fresh(), "--filter=blob:none", "--no-checkout");
    // What the user allows must not matter.
    clone.run("config", "protocol.file.allow", "always");
    const at = { commit: before, path: "models/a.onnx" };
    expect(await codeOf(fileAt(await open(gitIn(clone.path)), at, many))).toBe("history-missing");
    expect(await filesAt(await open(gitIn(clone.path)), { commit, path: "" })).toHaveLength(ODD.length + 7);
    expect(await fileAt(await open(gitIn(clone.path), true), at, many)).toEqual(MODEL);
  });

  it("a repository with SHA-256", async () => {
    const other = work(fresh(), { args: ["--object-format=sha256"] });
    const id = other.commit({ "a b": "x" });
    const repository = await open(gitIn(other.path));
    expect(id).toHaveLength(64);
    expect(await fileAt(repository, { commit: id, path: "a b" }, many)).toEqual(new Uint8Array([120]));
    expect(await codeOf(fileAt(repository, { commit: id.slice(24), path: "a b" }, many))).toBe(
      "input-invalid",
    );
  });

  it.each([
    ["none at all", () => temporaryFolderIn(), {}],
    ["another user's", () => server.path, { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" }],
    ["a bare one that was planted", () => planted(), {}],
    ["a folder that is not there", () => fresh(), {}],
  ] as const)("refuses %s", async (_name, path, env) => {
    expect(await codeOf(open(gitIn(path(), env)))).toBe("git-failed");
  });

  it("names the remedy for dubious ownership", async () => {
    const error = await open(gitIn(server.path, { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" })).catch(
      (thrown) => thrown,
    );
    expect(error.problems[0].hint).toContain("safe.directory");
  });
});

function temporaryFolderIn(): string {
  const path = fresh();
  work(path).run("rev-parse", "--git-dir");
  return join(path, ".git", "info");
}

function planted(): string {
  const path = fresh();
  work(path, { args: ["--bare"] });
  return path;
}

describe("a damaged clone", () => {
  it("with a truncated pack", async () => {
    const clone = cloneOf(server, fresh());
    const packs = join(clone.path, ".git/objects/pack");
    const pack = join(packs, readdirSync(packs).find((name) => name.endsWith(".pack")) ?? "");
    chmodSync(pack, 0o644);
    truncateSync(pack, 2000);
    expect(
      await codeOf(fileAt(await open(gitIn(clone.path)), { commit: before, path: "models/a.onnx" }, many)),
    ).toBe("history-missing");
  });

  it("with an object whose content is another's", async () => {
    const clone = work(fresh());
    const id = clone.commit({ good: "good", evil: "evil" });
    const loose = (name: string) => {
      const oid = clone.run("rev-parse", `HEAD:${name}`);
      return join(clone.path, ".git/objects", oid.slice(0, 2), oid.slice(2));
    };
    chmodSync(loose("good"), 0o644);
    writeFileSync(loose("good"), readFileSync(loose("evil")));
    expect(clone.run("cat-file", "blob", "HEAD:good")).toBe("evil");
    const at = { commit: id, path: "good" };
    expect(await codeOf(fileAt(await open(gitIn(clone.path)), at, many))).toBe("git-failed");
    const to = fresh("out");
    expect(await codeOf(copyFileAt(await open(gitIn(clone.path)), at, { to, maxBytes: 10 }))).toBe(
      "git-failed",
    );
    expect(existsSync(to)).toBe(false);
  });

  it("with a replaced object", async () => {
    const clone = work(fresh());
    const id = clone.commit({ good: "good", evil: "evil" });
    clone.run("replace", clone.run("rev-parse", "HEAD:good"), clone.run("rev-parse", "HEAD:evil"));
    const bytes = await fileAt(await open(gitIn(clone.path)), { commit: id, path: "good" }, many);
    expect(Buffer.from(bytes ?? []).toString()).toBe("good");
  });
});

it("runs no program that the repository names", async () => {
  const clone = cloneOf(server, fresh());
  const mark = fresh("mark");
  const hook = `#!/bin/sh\necho "$0 $*" >> ${mark}\n`;
  for (const name of ["reference-transaction", "post-checkout", "fsmonitor-watchman", "post-rewrite"]) {
    writeFileSync(join(clone.path, ".git/hooks", name), hook, { mode: 0o755 });
  }
  appendFileSync(
    join(clone.path, ".git/config"),
    `[filter "up"]\n\tsmudge = touch ${mark}; cat\n\tclean = touch ${mark}; cat\n[diff]\n\texternal = touch ${mark}\n[core]\n\tfsmonitor = .git/hooks/fsmonitor-watchman\n\tpager = touch ${mark}\n`,
  );
  const repository = await open(gitIn(clone.path), true);
  await fileAt(repository, { commit: before, path: "models/a.onnx" }, many);
  await copyFileAt(repository, { commit, path: "a b.txt" }, { to: fresh("out"), ...many });
  const { baseOf } = await import("./base.ts");
  const { changedFiles } = await import("./changes.ts");
  const next = server.commit({ "x.up": "1" });
  await baseOf({ kind: "push", beforeSha: next }, repository);
  await changedFiles(repository, commit, next);
  expect(existsSync(mark)).toBe(false);
  // Plain git runs them, or the lines above would prove nothing: a hook when a ref is written, a filter when a file is, and
  // what shows differences.
  const ran = (...args: string[]) => {
    clone.run(...args);
    const isThere = existsSync(mark);
    rmSync(mark, { force: true });
    return isThere;
  };
  expect([
    ran("update-ref", "refs/heads/other", commit),
    ran("fetch", "--quiet", "origin"),
    ran("cat-file", "--filters", `${next}:x.up`),
    ran("diff", commit, next),
    ran("status"),
  ]).toEqual([true, true, true, true, true]);
});
