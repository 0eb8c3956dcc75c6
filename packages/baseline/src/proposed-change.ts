import { realpath } from "node:fs/promises";
import {
  baseOf,
  type ChangedFile,
  changedFiles,
  checkedOut,
  headOf,
  linksTo,
  type Repository,
  treePathOf,
} from "@modelgate/git";
import { failure, ModelgateError } from "@modelgate/schema";
import type { BaselinePorts } from "./opened.ts";

/** What a pull request or merge group changes, seen from one file of the checkout. */
export type ProposedChange = {
  repository: Repository;
  /** The base that is proposed to be changed. */
  commit: string;
  /** What is checked out. */
  head: string;
  /** The file as the commits name it. */
  path: string;
  /** Where links lead to from there in this checkout, as the commits name it. */
  real: string;
  /** Every link that is passed on that way, as the commits name it. */
  links: readonly string[];
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
  const { repository, commit, head } = place;
  return { ...place, changes: await changedFiles(repository, commit, head) };
}

/**
 * Makes sure that a run about a proposed change stands in that change, whether or not its base is asked for later: the files it
 * measures lie in this checkout. Where git cannot look, as without a clone in this folder, an ordinary checkout is the change all
 * the same, and an earlier step may have brought the files: then it is a note for the report. But not where it is the base.
 * @throws ModelgateError `checkout-mismatch`
 */
export async function proposalIsHere(ports: BaselinePorts): Promise<readonly string[]> {
  try {
    const { event } = ports;
    if (event.kind === "pull-request" || event.kind === "merge-group")
      await checkedOut(event, await ports.repository());
    return [];
  } catch (error) {
    if (!isUnknown(error)) throw error;
    const [{ message, hint = "" }] = error.problems;
    if (ports.isAtBase !== true) return [`${UNKNOWN}: ${message}`];
    throw failure(
      "checkout-mismatch",
      `whether what is checked out is the change is not known, and by default it is the base: ${message}`,
      {
        hint: `Run this on \`pull_request\`: on \`pull_request_target\` actions/checkout without \`ref\` checks out the base. Where a \`ref\` names the head, have git say so: ${hint}`.trimEnd(),
        cause: error,
      },
    );
  }
}

const UNKNOWN =
  "whether what is measured is the proposed change is not known, nor whether that change rewrites a baseline that a path names";

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
export function isOnTheWay(
  name: string,
  { path, real, links }: Pick<ProposedChange, "path" | "real" | "links">,
): boolean {
  return [path, real, ...links].some((one) => one === name || one.startsWith(`${name}/`));
}

async function placeOf(file: string, { repository: open, event }: BaselinePorts) {
  try {
    const repository = await open();
    const path = await treePathOf(repository, file, "kept");
    // Outside the repository there is nothing that a change could touch.
    const real = await realpath(file)
      .then((end) => treePathOf(repository, end))
      .catch(() => path);
    const links = await linksTo(repository, file);
    const [base, head] = [await baseOf(event, repository), await headOf(repository)];
    return base === null || head === null
      ? null
      : { repository, path, real, links, commit: base.commit, head };
  } catch (error) {
    if (isUnknown(error)) return null;
    throw error;
  }
}

/** Whether git, or the event, has no answer: what could not be read where it is needed is an error there. */
function isUnknown(error: unknown): error is ModelgateError {
  return error instanceof ModelgateError && NOT_IN_GIT.includes(error.code);
}

/** Not `history-missing`: how long a proposed history is its author says, and would so hide what the change rewrites. */
const NOT_IN_GIT: readonly string[] = ["input-invalid", "git-failed"];
