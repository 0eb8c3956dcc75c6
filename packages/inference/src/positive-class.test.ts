import { expect, it } from "vitest";
import { positiveAt, positiveLast, positiveScores } from "./positive-class.ts";
import type { ClassPredictions, Scores } from "./predictions.ts";
import type { OutputSpec } from "./spec.ts";

const spec: OutputSpec = {
  task: "binary-classification",
  classes: null,
  positive: null,
  output: null,
  scores: null,
};

function given(scores: Omit<Scores, "precision"> | null): ClassPredictions {
  return {
    task: "binary-classification",
    classes: ["ham", "spam"],
    truth: Int32Array.of(0, 1, 1),
    predicted: Int32Array.of(0, 1, -1),
    scores: scores && { ...scores, precision: "float32" },
    rows: 3,
    invalid: 0,
    ids: null,
    carried: new Map(),
  };
}

/** As predictions are collected: scores first, block by block. */
function withPositive(predictions: ClassPredictions, told: OutputSpec, notes: string[]): ClassPredictions {
  const at = positiveAt(predictions.classes, told, notes);
  const scores = predictions.scores && positiveScores(predictions.scores, at);
  return positiveLast({ ...predictions, scores }, at);
}

function values(...numbers: number[]): Float64Array {
  return Float64Array.from(numbers);
}

const pairs = values(0.75, 0.25, 0.5, 0.5, 0.125, 0.875);
const single = values(0.25, 0.5, 0.875);
const logits = values(1, 3, -2, 5, 0, 0);

it.each([
  ["the last, of two probabilities", null, "probabilities", 2, pairs, [0.25, 0.5, 0.875]],
  ["the first, of two probabilities", "ham", "probabilities", 2, pairs, [0.75, 0.5, 0.125]],
  ["the last, of one probability", "spam", "probabilities", 1, single, [0.25, 0.5, 0.875]],
  ["the first, of one probability", "ham", "probabilities", 1, single, [0.75, 0.5, 0.125]],
  ["the last, of two scores to rank by", null, "ranking", 2, logits, [2, 7, 0]],
  ["the first, of two scores to rank by", "ham", "ranking", 2, logits, [-2, -7, 0]],
  ["the first, of one score to rank by", "ham", "ranking", 1, single, [-0.25, -0.5, -0.875]],
] as const)("makes one class the positive one: %s", (_name, positive, kind, width, scored, expected) => {
  const { classes, truth, predicted, scores } = withPositive(
    given({ kind, width, values: scored }),
    { ...spec, positive },
    [],
  );
  const isFirst = positive === "ham";
  expect(classes).toEqual(isFirst ? ["spam", "ham"] : ["ham", "spam"]);
  expect([...truth]).toEqual(isFirst ? [1, 0, 0] : [0, 1, 1]);
  expect([...predicted]).toEqual(isFirst ? [1, 0, -1] : [0, 1, -1]);
  expect(scores).toEqual({ kind, width: 1, values: values(...expected), precision: "float32" });
});

it("does without scores", () => {
  expect(withPositive(given(null), { ...spec, positive: "ham" }, []).scores).toBeNull();
});

it.each(["ham", "spam"])("keeps NaN as it is, with %s for the positive class", (positive) => {
  const scored = values(Number.NaN, 0.5, 0.5, 0.5, 0.5, 0.5);
  const { scores } = withPositive(
    given({ kind: "ranking", width: 2, values: scored }),
    { ...spec, positive },
    [],
  );
  expect(scores?.values[0]).toBeNaN();
});

it("says which class is positive when nobody told, and reads it as labels are", () => {
  const notes: string[] = [];
  withPositive(given(null), spec, notes);
  expect(notes).toEqual(['the positive class is "spam", the last of ham, spam']);
  const numbered = { ...given(null), classes: ["0", "1"] };
  expect(withPositive(numbered, { ...spec, positive: "0.0" }, []).classes).toEqual(["1", "0"]);
});

it("refuses a positive class that is none of the two", () => {
  const wrong = expect.objectContaining({ code: "input-invalid" });
  expect(() => withPositive(given(null), { ...spec, positive: "egg" }, [])).toThrow(wrong);
});
