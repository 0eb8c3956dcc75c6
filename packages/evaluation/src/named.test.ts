import type { ClassPredictions, LabelPredictions } from "@modelgate/inference";
import { expect, it } from "vitest";
import { measureUnit } from "./measure-unit.ts";
import { classified, range } from "./predictions-builder.ts";
import { sampleOf } from "./sample.ts";

// A reason or a problem calls things by the names that the user gave them.

const settings = { confidence: 0.95, seed: 1, resamples: 200 };
const roles = { weights: null, groups: null };
const whole = { slice: null, rows: null, count: 9 };

function reasonOf(predictions: ClassPredictions | LabelPredictions, metric: string) {
  const wanted = { metrics: [metric], columns: new Map(), dummies: [] };
  const of = { dataset: "test", predictions, roles, rival: null };
  return measureUnit(of, whole, wanted, settings).measurements.get(metric)?.reason;
}

/** Rows of the first two of three classes. */
function withoutThird(classes: readonly string[]): ClassPredictions {
  const truth = Int32Array.from(range(0, 9), (row) => row % 2);
  const values = new Float64Array(27).fill(1 / 3);
  const scores = { kind: "probabilities", width: 3, values, precision: "float64" } as const;
  return classified(9, [], { classes, truth, predicted: truth, scores });
}

it.each([
  ["a number that is not its place", ["1", "2", "3"], 'no row is of class "3"'],
  ["what breaks a line", ["a", "b", "c\n"], 'no row is of class "c\\n"'],
  ["much too long", ["a", "b", "c".repeat(1000)], `no row is of class "${"c".repeat(60)}…"`],
])("names a class by its name: %s", (_name, classes, reason) => {
  expect(reasonOf(withoutThird(classes), "roc_auc_ovr")).toBe(reason);
});

it.each([
  ["average_precision_macro", 'no row has label "3"'],
  ["roc_auc_macro", 'every row has label "1"'],
])("names a label by its name: %s", (metric, reason) => {
  // Of labels 1, 2 and 3 every row has the first, and of the third what the metric lacks.
  const third = metric === "roc_auc_macro" ? 1 : 0;
  const truth = Uint8Array.from(range(0, 27), (at) => [1, at % 2, third][at % 3] ?? 0);
  const values = new Float64Array(27).fill(0.5);
  const predictions: LabelPredictions = {
    task: "multilabel-classification",
    labels: ["1", "2", "3"],
    ...{ truth, predicted: truth, rows: 9, invalid: 0, ids: null, carried: new Map() },
    scores: { kind: "probabilities", width: 3, values, precision: "float64" },
  };
  expect(reasonOf(predictions, metric)).toBe(reason);
});

it.each([
  ["of all rows", null],
  ["of a slice", Int32Array.of(0, 2)],
])("names the column of an odd weight, and counts its row as the data set does: %s", (_name, rows) => {
  const carried = new Map([["cost", { kind: "number" as const, values: Float64Array.of(1, 1, -1) }]]);
  expect(() => sampleOf(classified(3, [], { carried }), { weights: "cost", groups: null }, rows)).toThrow(
    expect.objectContaining({
      code: "predictions-invalid",
      message: 'column "cost": row 3 weighs -1, expected a number from 0',
    }),
  );
});
