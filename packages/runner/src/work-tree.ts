import { spawnSync } from "node:child_process";
import { gitPath } from "./git.ts";

/**
 * The commit that is checked out in this process's working directory; null where git cannot say: it is not installed, there is
 * no clone, it is another user's.
 */
export function workTreeCommit(env: Readonly<Record<string, string | undefined>>): string | null {
  // A workflow's `GIT_DIR` and its like would lead elsewhere than the files that are read.
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !/^GIT_/i.test(entry[0]),
  );
  try {
    const own = Object.fromEntries(kept);
    const args = ["-c", "safe.bareRepository=explicit", "rev-parse", "--verify", "--quiet", "HEAD^{commit}"];
    const { status, stdout } = spawnSync(gitPath(own), args, {
      env: own,
      encoding: "utf8",
      timeout: 10_000,
      windowsHide: true,
    });
    const commit = stdout?.trim() ?? "";
    return status === 0 && /^[0-9a-f]{40,64}$/.test(commit) ? commit : null;
  } catch {
    return null;
  }
}
