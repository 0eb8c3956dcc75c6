import { readFile } from "node:fs/promises";
import type { Base, Judging } from "@modelgate/baseline";
import { resolveClauses } from "@modelgate/evaluation";
import { failure } from "@modelgate/schema";

export type { Base, Judging } from "@modelgate/baseline";

type Wanted = { path: string; isNamed: boolean; model: string | null };

/**
 * Reads the policy file, and finds whose limits judge.
 * @throws ModelgateError `file-missing`, and what `judgingPolicy` of packages/baseline throws
 */
export async function policyThatJudges({ path, isNamed, model }: Wanted, base: Base): Promise<Judging> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    const hint = isNamed
      ? "Give the path of a policy file."
      : "Give --model, --data, --target, --task and --limit; or write modelgate.yml (see the README).";
    throw failure("file-missing", `config: ${path} cannot be read`, { hint, cause });
  });
  const { judgingPolicy } = await import("@modelgate/baseline/judging-policy");
  return await judgingPolicy({ path, text, model, resolve: resolveClauses }, base);
}
