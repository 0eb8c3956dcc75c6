import { type Edit, writeDigest } from "@modelgate/delivery";
import type { PolicyDelivery } from "@modelgate/policy";
import type { BranchFile, GitHubBranch } from "@modelgate/runner/github-branch";
import { failure } from "@modelgate/schema";
import type { Parcel } from "./parcel.ts";

/** What has to change on a branch: the files with their new bytes, none where it stands there already, on the commit that was read. */
export type Change = { head: string; files: ReadonlyMap<string, BranchFile>; edits: Edit[] };

/**
 * What has to change on a branch for a parcel to be delivered.
 * @throws ModelgateError `delivery-failed` for a branch, files and values that are not as the policy says; what GitHub refuses
 */
export async function changeOf(
  { delivery, delivered }: Parcel,
  onto: string,
  branch: GitHubBranch,
): Promise<Change> {
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
  return { head, edits: [...edits], files: new Map(withModes) };
}

/** Whether a commit says what is delivered already. One whose values cannot be read does not. */
export async function holds(
  { delivery, delivered }: Parcel,
  commit: string,
  branch: GitHubBranch,
): Promise<boolean> {
  const files = bytesOf(await filesAt(branch, commit, delivery));
  try {
    return writeDigest(files, delivery.files, delivered).files.size === 0;
  } catch {
    return false;
  }
}

/** Files of a commit that are there. */
async function filesAt(
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

function bytesOf(files: ReadonlyMap<string, BranchFile>): Map<string, Uint8Array> {
  return new Map([...files].map(([path, { bytes }]) => [path, bytes]));
}
