import { join } from "node:path";
import { afterAll, afterEach, expect, it } from "vitest";
import { isolated, temporaryFolder, work } from "../../../test/fixtures/git/repositories.ts";
import { workTreeCommit } from "./work-tree.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
const home = process.cwd();
afterEach(() => process.chdir(home));

it("is what is checked out, not a branch's newest, and not what GIT_DIR names", () => {
  const clone = work(join(folder.path, "clone"));
  const first = clone.commit({ a: "1" });
  clone.commit({ a: "2" });
  clone.run("checkout", "--quiet", "--detach", first);
  const other = work(join(folder.path, "other"));
  other.commit({ b: "1" });
  process.chdir(clone.path);
  expect(workTreeCommit({ ...isolated(), GIT_DIR: join(other.path, ".git") })).toBe(first);
});

it("is unknown before the first commit, outside of a clone, and without git", () => {
  const empty = work(join(folder.path, "empty"));
  process.chdir(empty.path);
  expect(workTreeCommit(isolated())).toBeNull();
  process.chdir(folder.path);
  expect(workTreeCommit(isolated())).toBeNull();
  expect(workTreeCommit({ PATH: folder.path })).toBeNull();
});
