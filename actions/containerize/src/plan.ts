import { modelName } from "@modelgate/job/model-name";
import { policyKnowing } from "@modelgate/job/policy-knowing";
import { givenRows, policyRows, type Rows, strayColumns } from "@modelgate/job/rows";
import { readPolicy } from "@modelgate/policy";
import type { Values } from "@modelgate/runner";
import { failure, type Problem, throwProblems } from "@modelgate/schema";
import type { table } from "./inputs.ts";
import { clashOf } from "./model-tag.ts";

export type Given = Values<typeof table.inputs>;

/** What is packed, wherever it was written. */
export type Plan = {
  /** As the server calls it. */
  name: string;
  path: string;
  /** What the server is asked. */
  rows: Rows;
};

/**
 * Turns inputs, and the policy where it knows the model, into a plan.
 * @throws ModelgateError `input-invalid`, `policy-invalid`, `file-missing`
 */
export async function plan(given: Given): Promise<Plan> {
  throwProblems(buildProblems(given));
  const model = given.model ?? "";
  const policy = await policyKnowing(given);
  const own = givenRows(given);
  if (policy === null) {
    if (own === null) throw noRows("no policy names any");
    return { name: given.name ?? modelName(model), path: model, rows: own };
  }
  const { name, path, datasets } = readPolicy(policy.text, policy.path, model);
  if (path === null)
    throw failure("policy-invalid", `model ${name}: has no \`path\`, so there is nothing to pack`, {
      hint: "Give the model's file; what only has predictions cannot be served.",
    });
  const rows = own ?? policyRows(datasets);
  if (rows === null) throw noRows(`${policy.path} names none for ${name}`);
  return { name: given.name ?? name, path, rows };
}

function noRows(why: string) {
  return failure(
    "input-invalid",
    `data: expected evaluation data whose rows the server is asked, and ${why}`,
    {
      hint: "Name a data set that the validation was run on.",
    },
  );
}

/** What is wrong with inputs that are right one by one, of the step that builds and proves. */
function buildProblems(given: Given): Problem[] {
  const { model, reports, dockerfile, image, engine, requireEngine } = given;
  const problems: Problem[] = [];
  const wrong = (message: string, hint: string) => problems.push({ code: "input-invalid", message, hint });
  if (model === null)
    wrong("model: expected an ONNX file, or a model of the policy", "Only a push needs none.");
  if (reports.length === 0)
    wrong("reports: expected the report of validate for this model", "What was not validated is not packed.");
  problems.push(...strayColumns(given));
  if (dockerfile !== null && image !== null)
    wrong("image: expected either it or dockerfile, got both", "Name the image, or how it is built.");
  if ((dockerfile !== null || image !== null) && engine === "none")
    wrong(
      "engine: expected one beside dockerfile or image",
      "Only the image of our own can be proven without.",
    );
  if (requireEngine && engine === "none")
    wrong("engine: none was asked, and require-engine", "Leave one of them out.");
  if (given.platforms.length === 0) wrong("platforms: expected at least one", "linux/amd64 is the default.");
  const pushed = [
    ["repository", given.repository],
    ["username", given.username],
    ["password", given.password],
    ["key", given.key],
    ["kubernetes", given.kubernetes],
    ["tags", given.tags[0] ?? null],
  ] as const;
  for (const [name, value] of pushed)
    if (value !== null)
      wrong(
        `${name}: expected only with push`,
        "A job that loads a model holds nothing that can write: push in a step of its own.",
      );
  return problems;
}

/** The same of the step that pushes. */
export function pushProblems(given: Given): Problem[] {
  const problems: Problem[] = [];
  const wrong = (message: string, hint: string) => problems.push({ code: "input-invalid", message, hint });
  if (given.repository === null)
    wrong("repository: a push needs one", "Name it as host/repository, for example ghcr.io/acme/digits.");
  if (given.reports.length === 0)
    wrong(
      "reports: a push needs the report of the step that built and proved the image",
      "Give `steps.<id>.outputs.report` of that step.",
    );
  if ((given.username === null) !== (given.password === null))
    wrong(
      "password: expected beside username",
      "Give both, or neither: then what `docker login` left is taken.",
    );
  if (given.sign === "key" && given.key === null)
    wrong("key: sign is `key`, and there is none", "Name a private key in PEM.");
  if ((given.sign === "keyless" || given.sign === "none") && given.key !== null)
    wrong(`key: expected none with sign: ${given.sign}`, "Leave one of them out.");
  const clash = clashOf(given.tags);
  if (clash !== null)
    wrong(
      `tags: ${JSON.stringify(clash)} would name both an image and a model, or two models`,
      "The model's own artifact is tagged with the first 122 characters of each tag and `-model`: choose tags that differ there, and none that is such a name.",
    );
  const loading = [
    ["model", given.model],
    ["data", given.data],
    ["dockerfile", given.dockerfile],
    ["image", given.image],
  ] as const;
  for (const [name, value] of loading)
    if (value !== null)
      wrong(
        `${name}: expected nothing with push`,
        "A push loads nothing: build and prove in a step before it.",
      );
  return problems;
}
