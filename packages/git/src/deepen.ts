// Moving the cuts of a shallow clone back without losing anything. git's server counts from every cut on its own: walking
// from the cut of a recent fork it marks a new one where its count ends, also in the middle of a branch that the clone
// holds to a greater depth, and the clone then forgets the rest, which other steps may need. Such a cut is taken back: its
// commit was whole before, so its parents are here.
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { failure } from "@modelgate/schema";
import { fetch } from "./commit.ts";
import { ask, type Repository } from "./repository.ts";

/** Fetches so many commits beyond each cut behind the given commits, which are here. What was visible stays visible. */
export async function deepen(repository: Repository, ids: readonly string[], commits: number): Promise<void> {
  const cutsBefore = new Set(await cutsOf(repository));
  const args = ["rev-list", "--all", ...ids, "--"];
  const visible = new Set((await ask(repository.git, args, "walk the history")).toString().split("\n"));
  await fetch(repository, ids, [`--deepen=${commits}`]);
  const cuts = await cutsOf(repository);
  const kept = cuts.filter((id) => cutsBefore.has(id) || !visible.has(id));
  if (kept.length < cuts.length) await replaceCuts(repository, kept);
}

/** https://git-scm.com/docs/shallow: one commit id a line, each to be taken for one without parents. */
function fileOf({ commonDir }: Repository): string {
  return join(commonDir, "shallow");
}

async function cutsOf(repository: Repository): Promise<string[]> {
  const text = await readFile(fileOf(repository), "latin1").catch((error: NodeJS.ErrnoException) => {
    // A fetch that reaches every root removes the file.
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return text.split("\n").filter(Boolean);
}

async function replaceCuts(repository: Repository, cuts: readonly string[]): Promise<void> {
  const file = fileOf(repository);
  // git's own lock and its own way to replace the file.
  const lock = `${file}.lock`;
  await writeFile(lock, cuts.map((id) => `${id}\n`).join(""), { flag: "wx" }).catch((cause: unknown) => {
    throw failure("git-failed", "another git changes the depth of this clone at the same time", {
      hint: "Fetch in one step at a time. If a git was stopped before, remove `.git/shallow.lock`.",
      cause,
    });
  });
  if (cuts.length > 0) return await rename(lock, file);
  await rm(file);
  await rm(lock);
}
