// One pull request for each stage and model, on a branch of ours. It is moved forward, never forced: each change is a commit on
// the branch and on its base, whose files are the base's with the new values. So a race has one winner, and it never conflicts.
import { writeDigest } from "@modelgate/delivery";
import { codeSpan, escapeMarkdown } from "@modelgate/render";
import type { Delivery } from "@modelgate/schema";
import {
  bytesOf,
  changed,
  type DeliveryPorts,
  filesAt,
  MOST_TRIES,
  messageOf,
  type Parcel,
  titleOf,
  tooBusy,
} from "./deliver.ts";

/** The base, and our own branch. */
export type Branches = { onto: string; own: string };

/**
 * Proposes the change. A base that holds it already needs none, and a pull request that would take it back is closed.
 * @throws ModelgateError as `deliver`
 */
export async function deliverByPullRequest(
  parcel: Parcel,
  { onto, own }: Branches,
  ports: DeliveryPorts,
): Promise<Delivery> {
  const { branch } = ports;
  const told = {
    repository: branch.repository,
    branch: onto,
    by: "pull-request",
    commit: null,
    pullRequest: null,
    started: null,
  } as const;
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    if (!parcel.isDryRun && (await ports.isOvertaken())) return { ...told, outcome: "overtaken", edits: [] };
    const { head, files, edits } = await changed(parcel, onto, branch);
    if (parcel.isDryRun) return { ...told, outcome: files.size === 0 ? "already" : "dry-run", edits };
    if (files.size === 0) {
      const stale = await branch.pullRequest(own, onto);
      if (stale !== null) await branch.updatePullRequest(stale.number, { state: "closed" });
      return { ...told, outcome: "already", edits };
    }
    const before = await branch.head(own);
    const isThere = before !== null && (await holds(parcel, before, ports));
    if (!isThere) {
      const parents = before === null ? [head] : [before, head];
      const commit = await branch.commit({ base: head, parents, files, message: messageOf(parcel) });
      if ((await branch.move(own, commit, before === null)) === "moved") {
        await ports.pause(attempt);
        continue;
      }
    }
    const text = { title: titleOf(parcel), body: bodyOf(parcel, edits) };
    const open = await branch.pullRequest(own, onto);
    if (open !== null) await branch.updatePullRequest(open.number, text);
    const pull = open ?? (await branch.openPullRequest({ head: own, base: onto, ...text }));
    // Somebody opened one in between, or the branch was merged.
    if (pull === null) continue;
    const commit = await branch.head(own);
    return {
      ...told,
      outcome: isThere && open !== null ? "already" : "done",
      commit,
      pullRequest: pull.url,
      edits,
    };
  }
  throw tooBusy(branch.repository, own);
}

/** Whether a commit says what is delivered already. What cannot be read there does not. */
async function holds(
  { delivery, delivered }: Parcel,
  commit: string,
  { branch }: DeliveryPorts,
): Promise<boolean> {
  const files = bytesOf(await filesAt(branch, commit, delivery));
  try {
    return writeDigest(files, delivery.files, delivered).files.size === 0;
  } catch {
    return false;
  }
}

function bodyOf({ model, stage, delivered, run, reason }: Parcel, edits: Delivery["edits"]): string {
  const rows = edits
    .filter(({ before, after }) => before !== after)
    .map(
      ({ path, line, before, after }) =>
        `| ${codeSpan(path)} | ${line} | ${codeSpan(before)} | ${codeSpan(after)} |`,
    );
  return [
    `${escapeMarkdown(model)} ${codeSpan(delivered.version)} holds ${escapeMarkdown(stage)}. ${escapeMarkdown(reason, 300)}`,
    ["| File | Line | Before | After |", "| --- | --- | --- | --- |", ...rows].join("\n"),
    [
      `Model: ${codeSpan(delivered.model)}`,
      ...(delivered.image === null ? [] : [`Image: ${codeSpan(delivered.image)}`]),
      ...(run === null ? [] : [`Run: ${run}`]),
    ].join("  \n"),
    "This branch belongs to Modelgate: what is pushed to it by hand goes with the next promotion.",
  ].join("\n\n");
}
