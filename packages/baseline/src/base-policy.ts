import { baseOf, fileAt, lfsPointer, treePathOf } from "@modelgate/git";
import { failure } from "@modelgate/schema";
import { shown } from "./fault.ts";
import type { BaselinePorts } from "./opened.ts";
import { placeAtBase } from "./place-at-base.ts";

/** The base's policy: its text, the commit, and its path there; or why there is none and the head's policy judges. */
export type BasePolicy = { text: string; commit: string; path: string } | { none: string };

/** More than anybody writes by hand. */
const MAX_POLICY_BYTES = 1_000_000;

/**
 * The policy file as the base of a pull request or a merge group has it: who proposes a change does not choose the limits that
 * judge it. Null for every other event, where the head's policy judges.
 * @throws ModelgateError `policy-invalid` for what is no text; what git throws, `history-missing` among it
 */
export async function basePolicy(
  path: string,
  { repository, event }: Pick<BaselinePorts, "repository" | "event">,
): Promise<BasePolicy | null> {
  if (event.kind !== "pull-request" && event.kind !== "merge-group") return null;
  const clone = await repository();
  const base = await baseOf(event, clone);
  if (base === null) return { none: "the pull request shares no history with its base branch" };
  const { commit } = base;
  const own = await treePathOf(clone, path);
  const bounds = { maxBytes: MAX_POLICY_BYTES };
  const bytes = await fileAt(clone, { commit, path: own }, bounds);
  if (bytes !== null) return { text: textOf(bytes, own), commit, path: own };
  // A renamed policy is still the one that was agreed on.
  const place = await placeAtBase(clone, commit, own);
  if (!("path" in place))
    return { none: `${commit.slice(0, 12)} has no ${shown(own)}: this is its first version` };
  const renamed = await fileAt(clone, { commit, path: place.path }, bounds);
  return { text: textOf(renamed ?? new Uint8Array(), place.path), commit, path: place.path };
}

function textOf(bytes: Uint8Array, path: string): string {
  if (lfsPointer(bytes) !== null)
    throw failure("policy-invalid", `${shown(path)}: is kept in Git LFS at the base`, {
      hint: "Keep the policy in git itself: `git lfs untrack`, then commit it again.",
    });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw failure("policy-invalid", `${shown(path)}: is not UTF-8 at the base`, {
      hint: "Save it as UTF-8 on the base branch first.",
      cause,
    });
  }
}
