import { baseOf, fileAt, lfsPointer, treePathOf } from "@modelgate/git";
import { failure, ModelgateError } from "@modelgate/schema";
import { missing, shown } from "./fault.ts";
import type { BaselinePorts } from "./opened.ts";
import { listed, placeAtBase } from "./place-at-base.ts";

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
  const own = await treePathOf(clone, path, "kept");
  const bounds = { maxBytes: MAX_POLICY_BYTES };
  const bytes = await fileAt(clone, { commit, path: own }, bounds);
  if (bytes !== null) return { text: textOf(bytes, own), commit, path: own };
  // A policy that was renamed, or taken away while another came, is still the one that was agreed on.
  const place = await placeAtBase(clone, commit, own, { is: isWritten, moved: true });
  const readAt = async (path: string) => {
    const before = await fileAt(clone, { commit, path }, bounds);
    return { text: textOf(before ?? new Uint8Array(), path), commit, path };
  };
  if ("path" in place) return await readAt(place.path);
  if (place.gone.length > MAX_GONE) throw unclear(own, place.gone);
  const policies: { text: string; commit: string; path: string }[] = [];
  for (const path of place.gone) {
    const read = await readAt(path).catch(noPolicy);
    if (read !== null && isPolicy(read.text)) policies.push(read);
  }
  const [only] = policies;
  if (policies.length > 1)
    throw unclear(
      own,
      policies.map(({ path }) => path),
    );
  return only ?? { none: `${commit.slice(0, 12)} has no ${shown(own)}: this is its first version` };
}

function unclear(path: string, gone: readonly string[]) {
  return missing(
    `${shown(path)}: new under this name, and it may be ${listed(gone)} of before`,
    "Rename or add one policy in a change of its own.",
  );
}

/** What is too large or no text was no policy; a clone that cannot be read still is an error. */
function noPolicy(error: unknown): null {
  const { code } = error instanceof ModelgateError ? error : { code: null };
  if (code === "input-invalid" || code === "policy-invalid") return null;
  throw error;
}

/** Each is a question to git. */
const MAX_GONE = 50;

/** Whatever a policy may be called: one that goes away as policy.yml may come back as gate.yaml. */
function isWritten(name: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(name);
}

/** Workflows and other files go away as well. What every policy has is `models`, at the beginning of a line or within braces. */
function isPolicy(text: string): boolean {
  if (/^["']?models["']?\s*:/m.test(text)) return true;
  return /^[ \t]*\{/m.test(text) && /["'{,\s]models["']?\s*:/.test(text);
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
