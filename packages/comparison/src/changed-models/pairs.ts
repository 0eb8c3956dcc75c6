import { posix } from "node:path";
import type { ChangedFile } from "@modelgate/git";
import type { State } from "./states.ts";

/** How a model got where it is. */
export type ModelStatus = "new" | "changed" | "renamed" | "moved" | "deleted";

/** One model that is not what it was; `before` is its path at the base, null where it was not there. */
export type Pair = { path: string; before: string | null; status: ModelStatus };

/**
 * Pairs what went away with what came: the same content first, then what git takes for similar. A model that was also changed is
 * believed only where no other file of its kind went away: a wrong guess would compare it with another model.
 */
export function pairsOf(
  before: ReadonlyMap<string, State>,
  after: ReadonlyMap<string, State>,
  changes: readonly ChangedFile[],
): { pairs: Pair[]; notes: string[] } {
  const gone = [...before.keys()].filter((path) => !after.has(path));
  const came = [...after.keys()].filter((path) => !before.has(path));
  const pairs: Pair[] = [];
  const notes: string[] = [];
  for (const [path, now] of after) {
    const then = before.get(path);
    if (then === undefined) continue;
    if (then.key !== now.key) pairs.push({ path, before: path, status: "changed" });
    else if (then.executable !== now.executable)
      notes.push(
        `${path} is the same and ${now.executable ? "may now be executed" : "may no longer be executed"}`,
      );
    else if (then.pointer !== now.pointer) notes.push(`${path} is the same, its DVC pointer is another`);
  }
  const left = new Set(gone);
  const waiting: string[] = [];
  for (const path of came) {
    const key = after.get(path)?.key;
    const same = [...left].filter((from) => before.get(from)?.key === key);
    const from = same.find((one) => posix.basename(one) === posix.basename(path)) ?? same[0];
    if (from === undefined) waiting.push(path);
    else pairs.push(moved(path, from, left));
  }
  for (const path of waiting) {
    const similar = changes.find((change) => change.change === "renamed" && change.path === path);
    const from = similar?.change === "renamed" && left.has(similar.from) ? similar.from : null;
    const rivals = gone.filter((one) => ending(one) === ending(path));
    if (from !== null && ending(from) === ending(path) && rivals.length === 1)
      pairs.push(moved(path, from, left));
    else {
      pairs.push({ path, before: null, status: "new" });
      if (from !== null)
        notes.push(
          `${path} is like ${from}, and ${rivals.length} models went away: which of them it was is not guessed`,
        );
    }
  }
  pairs.push(...[...left].map((path) => ({ path, before: path, status: "deleted" as const })));
  return { pairs: pairs.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), notes };
}

function moved(path: string, from: string, left: Set<string>): Pair {
  left.delete(from);
  const isSameName = posix.basename(path) === posix.basename(from);
  return { path, before: from, status: isSameName ? "moved" : "renamed" };
}

function ending(path: string): string {
  return posix.extname(path).toLowerCase();
}
