import { readFile, realpath, stat } from "node:fs/promises";
import { sep } from "node:path";
import { failure } from "@modelgate/schema";

/** What a report says of inputs that stood in the policy's place: its digest is then none of the report's. */
export function inPolicysPlace(inputs: readonly string[]): string[] {
  if (inputs.length === 0) return [];
  return [
    `${inputs.join(", ")} ${inputs.length === 1 ? "overrides" : "override"} the policy, so this report cannot be used to promote`,
  ];
}

/** Where a policy is looked for when none is named, from the working directory. */
export const DEFAULT_POLICY = "modelgate.yml";

/** A policy as it stands in its file. `path` is from the working directory. */
export type PolicyFile = { path: string; text: string };

/**
 * The policy file that the input `config` names; null: it names none, and there is none in the usual place. One that is there and
 * cannot be read is no missing one: what it asks for must not go unasked.
 * @throws ModelgateError `file-missing`
 */
export async function policyFile(config: string): Promise<PolicyFile>;
export async function policyFile(config: string | null): Promise<PolicyFile | null>;
export async function policyFile(config: string | null): Promise<PolicyFile | null> {
  const path = config ?? DEFAULT_POLICY;
  try {
    return { path, text: await policyText(path) };
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (config === null && code === "ENOENT") return null;
    const what = code === "ENOENT" ? "there is no such file" : `cannot be read (${code})`;
    throw failure("file-missing", `config: ${path}: ${what}`, {
      hint: "Give the path of a policy file.",
      cause,
    });
  }
}

/**
 * The text of a policy file that a stranger may have put there. What is wrong with it will be quoted, so nothing is read through a
 * link to what a process knows (/proc/self/environ: such files have no size) or to what git keeps for itself, as a token.
 */
export async function policyText(path: string): Promise<string> {
  const found = await stat(path);
  const isProcess = found.isFile() && found.size === 0;
  const isGits = (await realpath(path)).split(sep).includes(".git");
  return isProcess || isGits ? "" : await readFile(path, "utf8");
}
