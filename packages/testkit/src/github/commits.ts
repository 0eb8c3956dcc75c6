import { createHash } from "node:crypto";
import type { Commit, World } from "./world.ts";

export const isSha = (text: string) => /^[0-9a-f]{40}$/.test(text);

/** A commit id made from a word, for tests that need one. */
export function sha(word: string): string {
  return createHash("sha1").update(word).digest("hex");
}

export function commitAt(world: World, id: string): Commit | undefined {
  return world.commits.find((commit) => commit.sha === id);
}

/** The commit that a branch, a pull request's ref, or a (possibly short) id names; undefined when there is none. */
export function shaOf(world: World, ref: string): string | undefined {
  const name = ref.replace(/^refs\//, "");
  const branch = world.branches[ref] ?? world.branches[name.replace(/^heads\//, "")];
  if (branch !== undefined) return branch;
  const [, number, side] = /^pull\/(\d+)\/(head|merge)$/.exec(name) ?? [];
  if (number !== undefined) {
    const pull = world.pullRequests.find((one) => one.number === Number(number));
    return (side === "head" ? pull?.head.sha : pull?.mergeCommitSha) ?? undefined;
  }
  if (!/^[0-9a-f]{7,40}$/.test(ref)) return undefined;
  const fits = world.commits.filter((commit) => commit.sha.startsWith(ref));
  return fits.length === 1 ? fits[0]?.sha : undefined;
}

/** A commit and everything before it, nearest first. */
export function ancestry(world: World, from: string): string[] {
  const seen = new Set([from]);
  for (const id of seen) for (const parent of commitAt(world, id)?.parents ?? []) seen.add(parent);
  return [...seen];
}

/** The nearest commit that both have before them; undefined for histories that never met. */
export function mergeBase(world: World, base: string, head: string): string | undefined {
  const before = new Set(ancestry(world, base));
  return ancestry(world, head).find((id) => before.has(id));
}

export function contentOf(file: string | Uint8Array): Buffer {
  return typeof file === "string" ? Buffer.from(file) : Buffer.from(file);
}
