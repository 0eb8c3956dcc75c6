import { cp, mkdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { root } from "../../packages/devkit/src/repository.ts";
import { run } from "./program.ts";

const IDENTITY = ["-c", "user.name=services", "-c", "user.email=services@localhost"];

/** All that the workflows here use. act copies a clone for every step, whole: the repository's 70 MB take it 12 s. */
const PATHS = [".github", "actions/validate", "actions/comment", "demo", "test/services/workflows"];

/**
 * A repository of one commit: the files of the gate's workflows that git knows or would add, as they are now, so that dist is
 * the one that would be shipped, and nothing that git ignores, above all no node_modules. Gives the commit.
 */
export async function freshClone(into: string): Promise<string> {
  const git = async (cwd: string, ...args: string[]) => {
    const { code, stdout, stderr } = await run("git", args, { cwd });
    if (code !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
    return stdout;
  };
  const listed = await git(
    root,
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard",
    "--",
    ...PATHS,
  );
  for (const path of listed.split("\0").filter(Boolean)) {
    // Deleted, and not yet committed as deleted.
    if (!(await stat(join(root, path)).catch(() => null))?.isFile()) continue;
    await mkdir(dirname(join(into, path)), { recursive: true });
    await cp(join(root, path), join(into, path));
  }
  await git(into, "init", "--quiet", "--initial-branch", "main");
  await git(into, "remote", "add", "origin", "https://github.com/modelgate/modelgate");
  await git(into, "add", "--all", "--force");
  await git(into, ...IDENTITY, "commit", "--quiet", "--message", "As it is now");
  return (await git(into, "rev-parse", "HEAD")).trim();
}

/** The commits of a pull request that changes nothing: its base, its head, and what GitHub makes of both to test them. */
export type Proposal = { base: string; head: string; merge: string };

/** Checks out a test merge in a fresh clone, as actions/checkout does for a pull request. */
export async function propose(clone: string, base: string): Promise<Proposal> {
  const git = async (...args: string[]) => {
    const { code, stdout, stderr } = await run("git", [...IDENTITY, ...args], { cwd: clone });
    if (code !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
    return stdout.trim();
  };
  const head = await git("commit-tree", `${base}^{tree}`, "-p", base, "-m", "A proposal");
  const merge = await git("commit-tree", `${base}^{tree}`, "-p", base, "-p", head, "-m", "A test merge");
  await git("checkout", "--quiet", "--detach", merge);
  return { base, head, merge };
}
