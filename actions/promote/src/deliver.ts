import { createHash } from "node:crypto";
import { type Delivered, writeDigest } from "@modelgate/delivery";
import type { PolicyDelivery } from "@modelgate/policy";
import type { BranchFile, GitHubBranch } from "@modelgate/runner/github-branch";
import { type Delivery, failure } from "@modelgate/schema";
import { deliverByPullRequest } from "./deliver-pull-request.ts";

/** What is delivered, and to where. */
export type Parcel = {
  delivery: PolicyDelivery;
  delivered: Delivered;
  model: string;
  stage: string;
  /** The address of the run, for who reads the commit; null on a laptop. */
  run: string | null;
  reason: string;
  isDryRun: boolean;
};

export type DeliveryPorts = {
  branch: GitHubBranch;
  /** Whether another version holds the stage by now. */
  isOvertaken(): Promise<boolean>;
  /** Waits before try number n, from 1, longer each time. */
  pause(attempt: number): Promise<void>;
};

/** Others may push to a busy branch all the time. */
export const MOST_TRIES = 8;

/**
 * Writes a version's digest where a deployment reads it. What is changed is what was read: when somebody pushes in between it is
 * read anew; when somebody moves the stage in between, theirs is the run that delivers.
 * @throws ModelgateError `delivery-failed` for files and values, `github-denied` for permissions and rules, `github-fault`
 */
export async function deliver(parcel: Parcel, ports: DeliveryPorts): Promise<Delivery> {
  const { delivery, model, stage } = parcel;
  const onto = delivery.branch ?? (await ports.branch.defaultBranch());
  return delivery.by === "commit"
    ? await byCommit(parcel, onto, ports)
    : await deliverByPullRequest(parcel, { onto, own: branchFor(stage, model) }, ports);
}

async function byCommit(parcel: Parcel, onto: string, ports: DeliveryPorts): Promise<Delivery> {
  const { branch } = ports;
  const told = {
    repository: branch.repository,
    branch: onto,
    by: "commit",
    commit: null,
    pullRequest: null,
    started: null,
  } as const;
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    if (!parcel.isDryRun && (await ports.isOvertaken())) return { ...told, outcome: "overtaken", edits: [] };
    const { head, files, edits } = await changed(parcel, onto, branch);
    if (files.size === 0) return { ...told, outcome: "already", edits };
    if (parcel.isDryRun) return { ...told, outcome: "dry-run", edits };
    const commit = await branch.commit({ base: head, parents: [head], files, message: messageOf(parcel) });
    if ((await branch.move(onto, commit, false)) === "done")
      return { ...told, outcome: "done", commit, edits };
    await ports.pause(attempt);
  }
  throw tooBusy(branch.repository, onto);
}

/** The files of a branch that have to change, with their new bytes. */
export async function changed({ delivery, delivered }: Parcel, onto: string, branch: GitHubBranch) {
  const head = await branch.head(onto);
  if (head === null)
    throw failure("delivery-failed", `${branch.repository}: there is no branch ${onto}`, {
      hint: "Name the branch that is deployed from: `delivery.branch` in the policy.",
    });
  const there = await filesAt(branch, head, delivery);
  const { files, edits } = writeDigest(bytesOf(there), delivery.files, delivered);
  const withModes = [...files].map(
    ([path, bytes]) => [path, { bytes, mode: there.get(path)?.mode ?? "100644" }] as const,
  );
  return { head, edits: [...edits], files: new Map<string, BranchFile>(withModes) };
}

/** Files of a commit that are there. */
export async function filesAt(
  branch: GitHubBranch,
  commit: string,
  { files }: PolicyDelivery,
): Promise<Map<string, BranchFile>> {
  const all = await branch.files(
    commit,
    files.map(({ path }) => path),
  );
  return new Map([...all].flatMap(([path, file]) => (file === null ? [] : [[path, file] as const])));
}

export function bytesOf(files: ReadonlyMap<string, BranchFile>): Map<string, Uint8Array> {
  return new Map([...files].map(([path, { bytes }]) => [path, bytes]));
}

/** A commit message: what for, and the facts as git's trailers. Names are a stranger's, and a line is one line. */
export function messageOf({ model, stage, delivered, run, reason }: Parcel): string {
  const line = (text: string) =>
    text
      .replaceAll(/[\p{C}\s]+/gu, " ")
      .trim()
      .slice(0, 200);
  const facts = [
    ["Digest", delivered.model],
    ...(delivered.image === null ? [] : [["Image", delivered.image]]),
    ...(run === null ? [] : [["Run", run]]),
  ].map(([name, value]) => `Modelgate-${name}: ${value}`);
  return `${titleOf({ model, stage, delivered })}\n\n${line(reason)}\n\n${facts.join("\n")}\n`;
}

export function titleOf({ model, stage, delivered }: Pick<Parcel, "model" | "stage" | "delivered">): string {
  const word = (text: string) =>
    text
      .replaceAll(/[\p{C}\s]+/gu, " ")
      .trim()
      .slice(0, 60);
  return `Deliver ${word(model)} ${word(delivered.version)} to ${word(stage)}`;
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

export function tooBusy(repository: string, branch: string) {
  return failure(
    "delivery-failed",
    `${repository}: others pushed to ${branch} first, ${MOST_TRIES} times in a row`,
    {
      hint: "Run this step again: it finds the stage moved, and delivers.",
    },
  );
}
