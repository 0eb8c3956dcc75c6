import { createHash } from "node:crypto";
import type { GitHubBranch } from "@modelgate/runner/github-branch";
import { type Delivery, failure } from "@modelgate/schema";
import { type Change, changeOf } from "./change.ts";
import { byPullRequest } from "./deliver-pull-request.ts";
import { messageOf, type Parcel } from "./parcel.ts";

export type DeliveryPorts = {
  branch: GitHubBranch;
  /** Whether another version holds the stage by now. */
  isOvertaken(): Promise<boolean>;
  /** Waits before try number n, from 1, longer each time. */
  pause(attempt: number): Promise<void>;
};

/** What came of one try; null: somebody else was quicker. */
export type Came = Pick<Delivery, "outcome"> & Partial<Pick<Delivery, "commit" | "pullRequest">>;

/** Others may push to a busy branch all the time. */
const MOST_TRIES = 8;

/**
 * Writes a version's digest where a deployment reads it. What is changed is what was read: when somebody pushes in between it is
 * read anew; when somebody moves the stage in between, theirs is the run that delivers.
 * @throws ModelgateError `delivery-failed` for files and values, `github-denied` for permissions and rules, `github-fault`
 */
export async function deliver(parcel: Parcel, ports: DeliveryPorts): Promise<Delivery> {
  const { delivery, isDryRun, stage, model } = parcel;
  const { branch } = ports;
  const onto = delivery.branch ?? (await branch.defaultBranch());
  const own = delivery.by === "commit" ? null : branchFor(stage, model);
  const told = {
    ...{ repository: branch.repository, branch: onto, by: delivery.by },
    ...{ commit: null, pullRequest: null, started: null },
  };
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const change = await changeOf(parcel, onto, branch);
    const { files, edits } = change;
    if (isDryRun) return { ...told, outcome: files.size === 0 ? "already" : "dry-run", edits };
    const before = own === null ? null : await branch.head(own);
    // Asked after the branches were read: who takes the stage later than that moves a branch after it, too, and ours is not taken.
    if (await ports.isOvertaken()) return { ...told, outcome: "overtaken", edits: [] };
    const came =
      own === null
        ? await byCommit(parcel, change, { onto, branch })
        : await byPullRequest(parcel, change, { onto, own, before, branch });
    if (came !== null) return { ...told, ...came, edits };
    await ports.pause(attempt);
  }
  throw tooBusy(branch.repository, own ?? onto);
}

async function byCommit(
  parcel: Parcel,
  { head, files }: Change,
  { onto, branch }: { onto: string; branch: GitHubBranch },
): Promise<Came | null> {
  if (files.size === 0) return { outcome: "already" };
  const commit = await branch.commit({ base: head, parents: [head], files, message: messageOf(parcel) });
  return (await branch.move(onto, commit, false)) === "done" ? { outcome: "done", commit } : null;
}

/**
 * Our own branch of a stage and model. A slash would make a folder of a name that may be a branch; a name that cannot be written
 * gets some of its digest, so that no two are one branch.
 */
function branchFor(stage: string, model: string): string {
  const part = (text: string) => {
    if (/^[\w/-]+$/u.test(text)) return text.replaceAll("/", "+");
    const digest = createHash("sha256").update(text).digest("hex").slice(0, 12);
    return `${text.replaceAll(/[^\w-]/gu, "-").slice(0, 40)}-${digest}`;
  };
  return `modelgate/deliver/${part(stage)}/${part(model)}`;
}

function tooBusy(repository: string, branch: string) {
  return failure(
    "delivery-failed",
    `${repository}: others pushed to ${branch} first, ${MOST_TRIES} times in a row`,
    {
      hint: "Run this step again: it finds the stage moved, and delivers.",
    },
  );
}
