import { expect, it } from "vitest";
import type { DatasetOutcome } from "./answers.ts";
import type { ClassPredictions } from "./predictions.ts";
import { classesOfScores } from "./profiled-classes.ts";

function predicted(task: ClassPredictions["task"], classes: string[]): DatasetOutcome {
  const [truth, answers] = [new Int32Array(0), new Int32Array(0)];
  const rest = { scores: null, rows: 0, invalid: 0, ids: null, carried: new Map() };
  return { predictions: { task, classes, truth, predicted: answers, ...rest } };
}

const plain = { classes: null, positive: null };
const multi = predicted("multiclass-classification", ["a", "b", "c"]);
/** The positive class, which was the model's first, stands last. */
const swapped = predicted("binary-classification", ["ham", "spam"]);

it.each<[string, DatasetOutcome, Parameters<typeof classesOfScores>[1], string[] | null, string[]]>([
  ["several classes as they are", multi, plain, null, ["a", "b", "c"]],
  ["two of which nobody named the positive one", swapped, plain, null, ["ham", "spam"]],
  [
    "two in the model's order, as told",
    swapped,
    { classes: ["spam", "ham"], positive: "spam" },
    null,
    ["spam", "ham"],
  ],
  [
    "two in the model's own order",
    swapped,
    { classes: null, positive: "spam" },
    ["spam", "ham"],
    ["spam", "ham"],
  ],
  ["two in an order that nobody knows", swapped, { classes: null, positive: "spam" }, null, []],
  [
    "more than a profile holds",
    predicted(
      "multiclass-classification",
      Array.from({ length: 51 }, (_, at) => `c${at}`),
    ),
    plain,
    null,
    [],
  ],
  ["of what could not be scored", { problems: [] }, plain, null, []],
])("names %s", (_name, outcome, spec, own, expected) => {
  expect(classesOfScores(outcome, spec, own)).toEqual(expected);
});
