import { modelNames } from "@modelgate/policy";
import { type PolicyFile, policyFile } from "./policy-file.ts";

type Given = { config: string | null; model: string | null };

/**
 * The policy that knows a model by its name; null: the model is a file. One that `config` names has to know it: it is read as it is.
 * @throws ModelgateError `file-missing`, `policy-invalid`
 */
export async function policyKnowing({ config, model }: Given): Promise<PolicyFile | null> {
  if (config !== null) return await policyFile(config);
  if (!isName(model)) return null;
  const found = await policyFile(null);
  return found !== null && modelNames(found.text, found.path).includes(model) ? found : null;
}

/** What could be a model's name in a policy; a path has dots or slashes. */
export function isName(model: string | null): model is string {
  return model !== null && !/[./\\]/u.test(model);
}
