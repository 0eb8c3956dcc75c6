import { baseOf, type ChangedFile, changedFiles, headOf, type Repository, treePathOf } from "@modelgate/git";
import { ModelgateError } from "@modelgate/schema";
import type { BaselinePorts } from "./opened.ts";

/** What a pull request or merge group changes, seen from one file of the checkout. */
export type ProposedChange = {
  repository: Repository;
  /** The base that is proposed to be changed. */
  commit: string;
  /** The file as the commits name it. */
  path: string;
  changes: readonly ChangedFile[];
};

/**
 * What is proposed; null where nothing is, and for a file that git does not know the place of, as an artifact of an earlier step.
 * @throws ModelgateError `git-failed` and the like, when git cannot answer
 */
export async function proposedChange(file: string, ports: BaselinePorts): Promise<ProposedChange | null> {
  if (ports.isProposed === false) return null;
  const { event } = ports;
  if (event.kind !== "pull-request" && event.kind !== "merge-group") return null;
  const place = await placeOf(file, ports);
  if (place === null) return null;
  const { repository, commit, path, head } = place;
  return { repository, commit, path, changes: await changedFiles(repository, commit, head) };
}

/** Every path that a change is about: a renamed file has two. */
export function touchedPaths(changes: readonly ChangedFile[]): string[] {
  return changes.flatMap((one) => (one.change === "renamed" ? [one.path, one.from] : [one.path]));
}

async function placeOf(file: string, { repository: open, event }: BaselinePorts) {
  try {
    const repository = await open();
    const path = await treePathOf(repository, file);
    const [base, head] = [await baseOf(event, repository), await headOf(repository)];
    return base === null || head === null ? null : { repository, path, commit: base.commit, head };
  } catch (error) {
    if (error instanceof ModelgateError && NOT_IN_GIT.includes(error.code)) return null;
    throw error;
  }
}

/** `history-missing` too: where a base's policy judges, the base is there, and elsewhere nothing was agreed on. */
const NOT_IN_GIT: readonly string[] = ["input-invalid", "git-failed", "history-missing"];
