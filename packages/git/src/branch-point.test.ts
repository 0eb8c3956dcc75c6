import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ModelgateError } from "@modelgate/schema";
import { afterAll, describe, expect, it } from "vitest";
import { cloneOf, gitIn, temporaryFolder, type Work, work } from "../../../test/fixtures/git/repositories.ts";
import { baseOf } from "./base.ts";
import { headOf } from "./branch-point.ts";
import { openRepository } from "./repository.ts";
import { treePathOf } from "./work-path.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
let count = 0;
const fresh = () => join(folder.path, `clone-${++count}`);
const opened = (clone: Work) => openRepository(gitIn(clone.path));
const baseIn = async (clone: Work) => await baseOf({ kind: "checkout" }, await opened(clone));

function trunk(): { server: Work; first: string; last: string } {
  const server = work(fresh());
  const first = server.commit({ a: "1" });
  return { server, first, last: server.commit({ a: "2" }) };
}

describe("the base on a laptop", () => {
  it("is where a branch left the remote's default branch, whatever its name", async () => {
    const { server, last } = trunk();
    server.run("branch", "--move", "main", "trunk");
    const clone = cloneOf(server, fresh());
    clone.run("checkout", "--quiet", "-b", "feature");
    clone.commit({ b: "1" });
    server.commit({ a: "3" });
    clone.run("fetch", "--quiet");
    expect(await baseIn(clone)).toEqual({ commit: last, how: "branch-point" });
  });

  it("is what was pushed on the default branch itself, and HEAD when all was", async () => {
    const { server, last } = trunk();
    const clone = cloneOf(server, fresh());
    expect(await baseIn(clone)).toEqual({ commit: last, how: "head" });
    clone.commit({ b: "1" });
    expect(await baseIn(clone)).toEqual({ commit: last, how: "branch-point" });
  });

  it.each(["main", "master"])("is where a branch left a local %s when there is no remote", async (name) => {
    const { server, last } = trunk();
    server.run("branch", "--move", "main", name);
    server.run("checkout", "--quiet", "-b", "feature");
    server.commit({ b: "1" });
    expect(await baseIn(server)).toEqual({ commit: last, how: "branch-point" });
  });

  it("is HEAD on main without a remote, also with an old master beside it, and on a lonely branch", async () => {
    const { server, first, last } = trunk();
    expect(await baseIn(server)).toEqual({ commit: last, how: "head" });
    server.run("branch", "master", first);
    expect(await baseIn(server)).toEqual({ commit: last, how: "head" });
    server.run("branch", "--delete", "--force", "master");
    server.run("branch", "--move", "main", "other");
    expect(await baseIn(server)).toEqual({ commit: last, how: "head" });
  });

  it("is none before the first commit, nor where nothing is shared", async () => {
    const empty = work(fresh());
    expect(await baseIn(empty)).toBeNull();
    expect(await headOf(await opened(empty))).toBeNull();
    const { server } = trunk();
    server.run("checkout", "--quiet", "--orphan", "other");
    server.commit({ c: "1" });
    expect(await baseIn(server)).toBeNull();
  });

  it("is an error in a clone that is too shallow to know", async () => {
    const { server } = trunk();
    const clone = cloneOf(server, fresh(), "--depth=1");
    clone.run("checkout", "--quiet", "-b", "feature");
    clone.commit({ b: "1" });
    expect((await baseIn(clone))?.how).toBe("branch-point");
    server.commit({ a: "3" });
    server.commit({ a: "4" });
    clone.run("fetch", "--quiet", "--depth=1", "origin", "+main:refs/remotes/origin/main");
    expect(await baseIn(clone).catch((error) => error.code)).toBe("history-missing");
  });
});

describe("a path of the work tree", () => {
  const { server } = trunk();
  mkdirSync(join(server.path, "models/deep"), { recursive: true });
  symlinkSync("models", join(server.path, "linked"));
  const outside = fresh();
  symlinkSync(server.path, outside);

  it.each([
    ["one that exists", "a", "a"],
    ["one that does not", "models/deep/none/x.onnx", "models/deep/none/x.onnx"],
    ["dots on the way", "models/./deep/../x.onnx", "models/x.onnx"],
    ["a linked folder", "linked/x.onnx", "models/x.onnx"],
    ["dots in front of a name", "..x", "..x"],
  ])("is named from the root: %s", async (_name, path, expected) => {
    const repository = await openRepository(gitIn(join(server.path, "models")));
    expect(await treePathOf(repository, join(server.path, path))).toBe(expected);
    expect(await treePathOf(repository, join(outside, path))).toBe(expected);
  });

  it.each([
    ["of a file in a linked folder", "linked/x.onnx", "linked/x.onnx"],
    ["of a file in a folder", "models/deep/x.onnx", "models/deep/x.onnx"],
    ["of a file that is not there", "linked/none/x.onnx", "linked/none/x.onnx"],
  ])("keeps the links that a change may have made: %s", async (_name, path, expected) => {
    const repository = await openRepository(gitIn(join(server.path, "models")));
    expect(await treePathOf(repository, join(server.path, path), "kept")).toBe(expected);
    // Above the work tree's top nothing is the change's.
    expect(await treePathOf(repository, join(outside, path), "kept")).toBe(expected);
  });

  it.each(["..", "../x", ".", "/etc/passwd"])("is refused outside: %s", async (path) => {
    const absolute = path.startsWith("/") ? path : join(server.path, path);
    const error = await treePathOf(await opened(server), absolute).catch((thrown) => thrown);
    expect(error instanceof ModelgateError && error.code).toBe("input-invalid");
  });
});
