import { type AfterMove, type PolicyDelivery, readDelivery } from "@modelgate/policy";
import type { Host } from "@modelgate/runner";
import { failure, type Problem, throwProblems } from "@modelgate/schema";
import type { Given, Plan } from "./plan.ts";

/** What is to follow, with all that it needs. Tokens are secrets. */
export type Following = AfterMove & {
  model: string;
  stage: string;
  /** This repository; null on a laptop. */
  here: string | null;
  /** The repository that is delivered to; "" without a delivery. */
  repository: string;
  token: string;
  deliveryToken: string;
  /** Whether the workflow's own token pushes: then nothing starts. */
  isOwnToken: boolean;
};

/**
 * What is to follow a move, before it is made: what cannot work is found out while nothing has changed. null: nothing follows.
 * @throws ModelgateError `input-invalid`, `policy-invalid`
 */
export function following({ model, policy }: Plan, given: Given, host: Host): Following | null {
  const { stage, config, token, deliveryToken } = given;
  if (stage === null) return null;
  const { delivery, deployments } = readDelivery(policy, config, { stage, model });
  if (delivery === null && !deployments) return null;
  const here = host.provenance()?.repository ?? null;
  const repository = delivery === null ? "" : (delivery.repository ?? here ?? "");
  throwProblems(delivery === null ? [] : missing(delivery, { here, repository, ...given }));
  if (deployments && here !== null && token === null)
    throw failure("input-invalid", "token: deployments are made with one", {
      hint: "Give the job's own, `token: ${{ github.token }}`, and `deployments: write` under its `permissions:`.",
    });
  return {
    ...{ delivery, deployments: deployments && here !== null, model, stage, here, repository },
    ...{ token: token ?? "", deliveryToken: deliveryToken ?? token ?? "" },
    isOwnToken: here !== null && (deliveryToken ?? token) === token,
  };
}

type Reach = { here: string | null; repository: string } & Pick<Given, "token" | "deliveryToken">;

function missing(delivery: PolicyDelivery, { here, repository, token, deliveryToken }: Reach): Problem[] {
  const problem = (message: string, hint: string): Problem => ({ code: "input-invalid", message, hint });
  if (repository === "")
    return [
      problem(
        "delivery: this run does not say which repository it is in",
        "Name it in the policy: `delivery: { repository: owner/name }`.",
      ),
    ];
  if ((deliveryToken ?? token) === null)
    return [
      problem(
        `delivery-token: ${repository} is written to, and there is no token`,
        "Give an app's token, or `token: ${{ github.token }}` for this repository.",
      ),
    ];
  const isForeign = here !== null && here.toLowerCase() !== repository.toLowerCase();
  if (isForeign && deliveryToken === null)
    return [
      problem(
        `delivery-token: the job's own token does not reach ${delivery.repository}`,
        "Give the token of an app that is installed there (actions/create-github-app-token).",
      ),
    ];
  return [];
}
