import { oneOf } from "@modelgate/runner";
import { type Problem, TASKS } from "@modelgate/schema";
import type { Given } from "./plan.ts";

/** What is wrong with inputs that are right one by one, when no policy file says what to do. All of it at once. */
export function crossedInputs(given: Given): Problem[] {
  return [...missing(given), ...crossed(given), ...ofOtherTask(given)];
}

/** What a run without a policy cannot do without. */
function missing(given: Given): Problem[] {
  const { model, endpoint, predictions, data, target, datasets, task, limits } = given;
  const isAlone = predictions === null && datasets === null;
  const lacks: [boolean, string, string][] = [
    [model === null && endpoint === null && isAlone, "model", "the path of an ONNX file"],
    [data === null && isAlone, "data", "the path of a labelled data set"],
    [target === null && isAlone, "target", "the column that holds the truth"],
    [task === null, "task", oneOf(...TASKS).expects ?? ""],
    [
      limits.length === 0,
      "limits",
      "at least one limit, as accuracy>=0.9: a gate without one judges nothing",
    ],
  ];
  return lacks
    .filter(([isMissing]) => isMissing)
    .map(([, name, expected]) => wrong(name, `expected ${expected}, got nothing`));
}

/** Inputs that say the same thing, or would have no effect beside another. */
function crossed(given: Given): Problem[] {
  const { model, endpoint, predictions, datasets, baseline } = given;
  const problems: Problem[] = [];
  if (endpoint !== null) {
    problems.push(...nothingIn(given, ["model", "predictions"], "endpoint"));
    if (baseline?.kind === "git")
      problems.push(
        wrong("baseline", "expected a file, URL or report beside endpoint: it has no path in git"),
      );
  }
  if (predictions !== null && model !== null) {
    problems.push(wrong("predictions", "expected either a model or a predictions file, got both"));
  }
  if (predictions !== null) {
    problems.push(...nothingIn(given, ["data", "datasets", "inputs", "output"], "predictions"));
  }
  if (datasets !== null) {
    problems.push(...nothingIn(given, ["data", "target", "id", "inputs", "weights", "groups"], "datasets"));
    const strays = datasets.filter(
      ({ source }) => (source.kind === "data") !== (model !== null || endpoint !== null),
    );
    problems.push(
      ...strays.map(({ name }) =>
        wrong("datasets", `${name}: expected path with a model, and predictions without one`),
      ),
    );
  }
  const names = datasets?.map(({ name }) => name) ?? ["test"];
  const unknown = given.limits.filter(({ dataset }) => dataset !== null && !names.includes(dataset));
  return problems.concat(
    unknown.map(({ dataset }) =>
      wrong("limits", `expected one of the data sets ${names.join(", ")}, got "${dataset}"`),
    ),
  );
}

/** Inputs that only some tasks have. */
function ofOtherTask(given: Given): Problem[] {
  const { task, positive, classes, scores } = given;
  const problems: Problem[] = [];
  if (positive !== null && task !== null && task !== "binary-classification") {
    problems.push(wrong("positive", `expected nothing with ${task}: it names one of two classes`));
  }
  if (task === "regression" && classes.length > 0) {
    problems.push(wrong("classes", "expected nothing with regression"));
  }
  if (task === "regression" && scores !== null) {
    problems.push(wrong("scores", "expected nothing with regression"));
  }
  return problems;
}

/** Problems for inputs that were given beside another one that takes their place. */
export function nothingIn(
  given: Given,
  names: readonly (keyof Given)[],
  beside: string,
  hint?: string,
): Problem[] {
  return names
    .filter((name) => isGiven(given[name]))
    .map((name) => wrong(name, `expected nothing beside ${beside}`, hint));
}

function isGiven(value: Given[keyof Given]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

const HINT = "See the inputs in the README of validate, or `modelgate validate --help`.";

function wrong(name: string, message: string, hint = HINT): Problem {
  return { code: "input-invalid", message: `${name}: ${message}`, hint };
}
