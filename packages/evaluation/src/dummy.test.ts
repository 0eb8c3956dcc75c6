import type { ClassPredictions, Predictions } from "@modelgate/inference";
import type { Clause } from "@modelgate/schema";
import { expect, it } from "vitest";
import { evaluate } from "./index.ts";
import { valued } from "./predictions-builder.ts";

const ROWS = 400;

/** One row in five is positive. */
function binary(answer: (row: number, label: number) => number): ClassPredictions {
  const truth = Int32Array.from({ length: ROWS }, (_, row) => (row % 5 === 0 ? 1 : 0));
  const predicted = truth.map((label, row) => answer(row, label));
  return {
    task: "binary-classification",
    classes: ["no", "yes"],
    ...{ truth, predicted, scores: null, rows: ROWS, invalid: 0, ids: null, carried: new Map() },
  };
}

/** Rows of a truth that grows ever faster: its median is far below its mean. */
function skewed(answer: (truth: number) => number): Predictions {
  const truth = Float64Array.from({ length: ROWS }, (_, row) => 1.03 ** row);
  return valued([...truth].map(answer), { truth });
}

function judged(predictions: Predictions, metric: string) {
  const clause: Clause = { metric, dataset: null, limit: { kind: "beat-dummy", value: 0 }, tier: "required" };
  const settings = { confidence: 0.95, seed: 1, resamples: 400 };
  const [check] = evaluate([{ dataset: "test", predictions }], [clause], settings).checks;
  return check;
}

const MEDIAN = 1.03 ** 199.5;

it.each<[string, string, Predictions]>([
  ...["f1", "f2", "jaccard", "recall", "precision", "f0_5"].map(
    (metric) => [metric, "always positive", binary(() => 1)] as [string, string, Predictions],
  ),
  ["specificity", "always negative", binary(() => 0)],
  ["accuracy", "always negative", binary(() => 0)],
  ["cohen_kappa", "always positive", binary(() => 1)],
  ["mean_squared_error", "the median", skewed(() => MEDIAN)],
  ["explained_variance", "a large number", skewed(() => 1e6)],
  ["mean_absolute_error", "the median", skewed(() => MEDIAN)],
  ["median_absolute_error", "a small number", skewed(() => 30)],
  ["mean_absolute_percentage_error", "a small number", skewed(() => 1.2)],
  ["mean_squared_log_error", "the mean of the logarithms", skewed(() => 365)],
  ["mean_pinball_loss_0_9", "a large number", skewed(() => 1.03 ** 360)],
])("%s is not beaten by %s", (metric, _answer, predictions) => {
  expect(judged(predictions, metric)?.effect).toBe("fail");
});

it.each<[string, Predictions]>([
  ["f1", binary((row, label) => (row % 11 === 0 ? 1 - label : label))],
  ["precision", binary((row, label) => (row % 11 === 0 ? 1 - label : label))],
  ["mean_absolute_error", skewed((truth) => truth * 0.8)],
  ["median_absolute_error", skewed((truth) => truth * 0.8)],
])("%s is beaten by a model that knows something", (metric, predictions) => {
  expect(judged(predictions, metric)).toMatchObject({ verdict: "pass", effect: "pass" });
});

it("says that it is the dummy that has no value", () => {
  const check = judged(
    binary((row, label) => (row % 11 === 0 ? 1 - label : label)),
    "matthews_corrcoef",
  );
  expect(check?.effect).toBe("fail");
  expect(check?.message).toContain("the dummy has no value: labels or predictions have one class only");
  expect(`${check?.because} ${check?.message}`).not.toContain("baseline");
});
