import { DEFAULT_POLICY, policyFile } from "@modelgate/job/policy-file";
import { ModelgateError, type Problem } from "@modelgate/schema";
import type { Given } from "./plan.ts";
import { nothingIn } from "./rules.ts";

/**
 * Problems for inputs that say part of what the policy in the usual place says of the model; none where there is no such policy,
 * or it does not know the model. One that cannot be read is not meant either: then the inputs lack what they lack.
 */
export async function besidePolicy(given: Given, names: readonly (keyof Given)[]): Promise<Problem[]> {
  const { model } = given;
  const file = model === null ? null : await policyFile(null);
  if (model === null || file === null) return [];
  if (!(await modelsIn(file.text)).includes(model)) return [];
  const hint = "Write it there; or give data, target, task and limits, too: then that file is not read.";
  return nothingIn(given, names, `${DEFAULT_POLICY}, which says what ${model} is held to`, hint);
}

async function modelsIn(text: string): Promise<string[]> {
  const { modelNames } = await import("@modelgate/policy");
  try {
    return modelNames(text, DEFAULT_POLICY);
  } catch (error) {
    if (error instanceof ModelgateError) return [];
    throw error;
  }
}
