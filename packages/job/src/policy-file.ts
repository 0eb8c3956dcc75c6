import { existsSync } from "node:fs";
import { readFile, realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { failure, ModelgateError } from "@modelgate/schema";

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
 * @throws ModelgateError `file-missing`, and as `policyText`
 */
export async function policyFile(config: string): Promise<PolicyFile>;
export async function policyFile(config: string | null): Promise<PolicyFile | null>;
export async function policyFile(config: string | null): Promise<PolicyFile | null> {
  const path = config ?? DEFAULT_POLICY;
  try {
    return { path, text: await policyText(path) };
  } catch (cause) {
    if (cause instanceof ModelgateError) throw cause;
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
 * The text of a policy file. A stranger may have put it there, and what is wrong with it will be quoted: so nothing is read through a
 * link that leaves the checkout, as to the process's environment or a login, or that leads to what git keeps for itself.
 * @throws ModelgateError `policy-invalid` for such a link
 */
export async function policyText(path: string): Promise<string> {
  if (await leadsAway(resolve(path)))
    throw failure("policy-invalid", `${path}: is a link that leads out of this checkout, or into .git`, {
      hint: "Keep the policy itself in the repository, or name the file that it leads to as `config`.",
    });
  return await readFile(path, "utf8");
}

/** A file elsewhere is the word of whoever named it, as `<(…)` of a shell or a folder of the organisation's. */
async function leadsAway(path: string): Promise<boolean> {
  const top = checkoutOf(process.cwd());
  if (isOutside(relative(top, path))) return false;
  const end = relative(await realpath(top), await realpath(path));
  return isOutside(end) || end.split(sep).includes(".git");
}

/** The folder of the clone that holds another one; without a clone that folder itself. */
function checkoutOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return folder;
  }
}

function isOutside(inside: string): boolean {
  return isAbsolute(inside) || inside.split(sep)[0] === "..";
}
