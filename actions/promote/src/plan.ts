import { policyFile } from "@modelgate/job/policy-file";
import { isProposal } from "@modelgate/job/proposed";
import { type PolicyRegistry, readPolicy, readRegistry } from "@modelgate/policy";
import type { Values } from "@modelgate/runner";
import { closest, failure, type Problem, type StageRule, throwProblems } from "@modelgate/schema";
import type { table } from "./inputs.ts";

export type Given = Values<typeof table.inputs>;

/** What one run is to do, by inputs and policy. */
export type Plan = {
  model: string;
  /** Where the policy says the model lies, from the working directory. */
  path: string;
  /** The stage's rule; null where no stage is asked about. */
  rule: StageRule | null;
  registry: PolicyRegistry;
  /** The policy's text. */
  policy: string;
};

const NEEDS_STAGE = new Set(["promote", "rollback", "lift"]);
const NEEDS_REASON = new Set(["rollback", "quarantine"]);

/**
 * Turns inputs into a plan; everything that is wrong with them is told at once.
 * @throws ModelgateError `input-invalid`, `policy-invalid`, `file-missing`
 */
export async function plan(given: Given, eventName: string): Promise<Plan> {
  const problems = inputProblems(given, eventName);
  throwProblems(problems);
  const { text } = await policyFile(given.config);
  const { name, path } = readPolicy(text, given.config, given.model);
  const registry = readRegistry(text, given.config);
  if (registry === null)
    throw failure("policy-invalid", `${given.config}: has no \`registry\``, {
      hint: "Say which stages there are: `registry: { stages: [{ name: staging, requires: [validate] }] }`.",
    });
  if (path === null)
    throw failure(
      "policy-invalid",
      `${given.config}: ${name} has no \`path\`, so there are no bytes to promote`,
      {
        hint: "Give the model's file; what only has predictions cannot be promoted.",
      },
    );
  if (given.modelPath !== null && registry.place.type !== "mlflow")
    throw failure(
      "input-invalid",
      `model-path: this registry keeps the bytes itself (type: ${registry.place.type})`,
      {
        hint: "Leave it out: the bytes that are promoted are those that the registry has.",
      },
    );
  if (/^\d+$/u.test(given.version ?? "") && registry.place.type !== "mlflow")
    throw failure(
      "input-invalid",
      `version: ${given.version} is a number, and only MLflow numbers versions`,
      {
        hint: "Name the version, as v1.2.0.",
      },
    );
  const rule = given.stage === null ? null : ruleOf(registry, given.stage, given.config);
  return { model: name, path, rule, registry, policy: text };
}

function ruleOf({ stages }: PolicyRegistry, stage: string, config: string): StageRule {
  const found = stages.find(({ name }) => name === stage);
  if (found !== undefined) return found;
  const names = stages.map(({ name }) => name);
  const near = closest(stage, names);
  throw failure("input-invalid", `stage: ${config} has no stage "${stage}"; they are ${names.join(", ")}`, {
    hint: near === null ? "Name one of them." : `Did you mean ${near}?`,
  });
}

function inputProblems(
  { do: ask, stage, reason, breakGlass, version, reports, card }: Given,
  eventName: string,
): Problem[] {
  const problems: Problem[] = [];
  const wrong = (message: string, hint: string) => problems.push({ code: "input-invalid", message, hint });
  // Whoever opens a pull request chooses its workflow and its policy.
  if (isProposal(eventName))
    wrong(
      `do: ${ask} was asked in a run for a pull request (${eventName})`,
      "Promote after the merge: on push, by hand, or on a schedule.",
    );
  if (NEEDS_STAGE.has(ask) && stage === null)
    wrong(`stage: ${ask} needs one`, "Name the stage, as production.");
  if (!NEEDS_STAGE.has(ask) && stage !== null) wrong(`stage: ${ask} is about no stage`, "Leave it out.");
  if ((NEEDS_REASON.has(ask) || breakGlass) && reason === null)
    wrong(
      `reason: required with ${breakGlass ? "break-glass" : ask}`,
      "Say why, for those who read the history later.",
    );
  if (version !== null && /^[a-z]{2}/u.test(version) && ask !== "register")
    wrong(`version: ${version} is for register`, "Name the version itself, as v1.2.0.");
  if (ask === "quarantine" && version === null)
    wrong("version: quarantine needs one", "Name the version whose bytes are rejected.");
  if (ask === "register" && version === null)
    wrong("version: register needs one", "v1.2.0, or major, minor, patch, auto for the next one.");
  if (version === "auto" && reports.length === 0)
    wrong("version: auto needs the report of a diff", "Bring it in `reports`, or name the step yourself.");
  if (card !== null && ask !== "register")
    wrong(`card: ${ask} writes none`, "`modelgate card` shows one of any version.");
  if (reports.length > 0 && (ask === "quarantine" || ask === "lift"))
    wrong(`reports: ${ask} asks for none`, "Leave them out.");
  return problems;
}
