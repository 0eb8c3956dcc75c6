import type { Base, Judging } from "@modelgate/baseline";
import { resolveClauses } from "@modelgate/evaluation";
import { DEFAULT_POLICY, policyFile } from "@modelgate/job/policy-file";
import { failure } from "@modelgate/schema";

export type { Base, Judging } from "@modelgate/baseline";

type Wanted = {
  /** null: none is named, and it is looked for in the usual place. */
  config: string | null;
  model: string | null;
};

/**
 * Reads the policy file, and finds whose limits judge.
 * @throws ModelgateError `file-missing`, and what `judgingPolicy` of packages/baseline throws
 */
export async function policyThatJudges({ config, model }: Wanted, base: Base): Promise<Judging> {
  const file = await policyFile(config);
  if (file === null)
    throw failure("file-missing", `config: ${DEFAULT_POLICY}: there is no such file`, {
      hint: "Give --model, --data, --target, --task and --limit; or write modelgate.yml (see the README).",
    });
  const { judgingPolicy } = await import("@modelgate/baseline/judging-policy");
  return await judgingPolicy({ ...file, model, resolve: resolveClauses }, base);
}
