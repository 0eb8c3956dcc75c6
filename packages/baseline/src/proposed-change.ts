import { realpath } from "node:fs/promises";
import {
  baseOf,
  type ChangedFile,
  changedFiles,
  checkedOut,
  headOf,
  type Repository,
  treePathOf,
} from "@modelgate/git";
import { ModelgateError } from "@modelgate/schema";
import type { BaselinePorts } from "./opened.ts";

/** What a pull request or merge group changes, seen from one file of the checkout. */
export type ProposedChange = {
  repository: Repository;
  /** The base that is proposed to be changed. */
  commit: string;
  /** The file as the commits name it. */
  path: string;
  /** Where links lead to from there in this checkout, as the commits name it. */
  real: string;
  changes: readonly ChangedFile[];
};

/**
 * What is proposed; null where nothing is, and for a file that git does not know the place of, as an artifact of an earlier step.
 * @throws ModelgateError `git-failed` and the like, when git cannot answer
 */
export async function proposedChange(file: string, ports: BaselinePorts): Promise<ProposedChange | null> {
  if (!isProposal(ports)) return null;
  const place = await placeOf(file, ports);
  if (place === null) return null;
  const { repository, commit, path, real, head } = place;
  return { repository, commit, path, real, changes: await changedFiles(repository, commit, head) };
}

/**
 * Makes sure that a run about a proposed change stands in that change, whether or not its base is asked for later: the files it
 * measures lie in this checkout. Does nothing outside of a clone, where an earlier step brought them.
 * @throws ModelgateError `checkout-mismatch`
 */
export async function proposalIsHere(ports: BaselinePorts): Promise<void> {
  try {
    const { event } = ports;
    if (event.kind !== "pull-request" && event.kind !== "merge-group") return;
    await checkedOut(event, await ports.repository());
  } catch (error) {
    if (!isUnknown(error)) throw error;
  }
}

/** How links in the work tree are taken: one that a proposed change puts on the way would lead to another file of its base. */
export function linksFor(ports: Pick<BaselinePorts, "isProposed" | "event">): "followed" | "kept" {
  return isProposal(ports) ? "kept" : "followed";
}

/** Whether this run looks at a change that somebody proposes. The event is read where it is asked for, and not before. */
function isProposal(ports: Pick<BaselinePorts, "isProposed" | "event">): boolean {
  if (ports.isProposed === false) return false;
  const { kind } = ports.event;
  return kind === "pull-request" || kind === "merge-group";
}

/** Every path that a change is about: a renamed file has two. */
export function touchedPaths(changes: readonly ChangedFile[]): string[] {
  return changes.flatMap((one) => (one.change === "renamed" ? [one.path, one.from] : [one.path]));
}

/** Whether a changed path is the file, what it leads to, or a link on the way there. */
export function isOnTheWay(name: string, { path, real }: Pick<ProposedChange, "path" | "real">): boolean {
  return [path, real].some((one) => one === name || one.startsWith(`${name}/`));
}

async function placeOf(file: string, { repository: open, event }: BaselinePorts) {
  try {
    const repository = await open();
    const path = await treePathOf(repository, file, "kept");
    // Outside the repository there is nothing that a change could touch.
    const real = await realpath(file)
      .then((end) => treePathOf(repository, end))
      .catch(() => path);
    const [base, head] = [await baseOf(event, repository), await headOf(repository)];
    return base === null || head === null ? null : { repository, path, real, commit: base.commit, head };
  } catch (error) {
    if (isUnknown(error)) return null;
    throw error;
  }
}

/** Whether git, or the event, has no answer: what could not be read where it is needed is an error there. */
function isUnknown(error: unknown): boolean {
  return error instanceof ModelgateError && NOT_IN_GIT.includes(error.code);
}

/** `history-missing` too: where a base's policy judges, the base is there, and elsewhere nothing was agreed on. */
const NOT_IN_GIT: readonly string[] = ["input-invalid", "git-failed", "history-missing"];
