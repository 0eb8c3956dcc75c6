import { ModelgateError } from "@modelgate/schema";
import { expect, it } from "vitest";
import { collect } from "./collect.ts";
import type { End, Gathered } from "./gathered.ts";
import type { ClassPredictions, Predictions } from "./predictions.ts";
import type { Source } from "./source.ts";
import type { OutputSpec } from "./spec.ts";

const spec: OutputSpec = {
  task: "multiclass-classification",
  classes: null,
  positive: null,
  output: null,
  scores: null,
};
const source: Source = {
  kind: "model",
  path: "d.csv",
  target: "label",
  spec,
  modelClasses: null,
  producer: () => null,
};
const end: End = { texts: ["0", "1", "2"], labels: null, scores: null };
const scored = { output: "s", width: 3, precision: "float32" };

/** Blocks of at most two rows, as a child sends them. */
function blocks(
  truth: number[],
  predicted: number[] | null,
  scores: number[] | null,
  ids: string[] | null = null,
): Gathered {
  const gathered: Gathered = { blocks: [], rows: truth.length };
  const width = scores ? scores.length / truth.length : 0;
  for (let at = 0; at < truth.length; at += 2) {
    const part = truth.slice(at, at + 2);
    gathered.blocks.push({
      rows: part.length,
      truth: Int32Array.from(part),
      predicted: predicted && Int32Array.from(predicted.slice(at, at + 2)),
      scores: scores && Float64Array.from(scores.slice(at * width, (at + part.length) * width)),
      ids: ids?.slice(at, at + 2) ?? null,
    });
  }
  return gathered;
}

function values(truth: number[], predicted: number[]): Gathered {
  const rows = truth.length;
  return {
    rows,
    blocks: [
      {
        rows,
        truth: Float64Array.from(truth),
        predicted: Float64Array.from(predicted),
        scores: null,
        ids: null,
      },
    ],
  };
}

function classes(predictions: Predictions): ClassPredictions {
  if (!("classes" in predictions)) expect.fail(`a ${predictions.task}`);
  return predictions;
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ModelgateError) return error.code;
    throw error;
  }
  return "none";
}

it("joins labels, scores and ids over blocks", () => {
  const scores = [0.7, 0.2, 0.1, 0.1, 0.8, 0.1, 0, 0, 1];
  const notes: string[] = [];
  const gathered = blocks([0, 1, 2], [0, 1, 1], scores, ["a", "b", "c"]);
  const got = classes(collect(gathered, { ...end, labels: "l", scores: scored }, source, notes));
  expect([[...got.truth], [...got.predicted], got.ids, got.rows, got.invalid]).toEqual([
    [0, 1, 2],
    [0, 1, 1],
    ["a", "b", "c"],
    3,
    0,
  ]);
  expect(got.scores).toEqual({
    kind: "probabilities",
    width: 3,
    values: Float64Array.from(scores),
    precision: "float32",
  });
  expect(notes).toEqual(["classes are 0 to 2, in the order of the scores", 'output "s" holds probabilities']);
});

it("decides by the highest score, the first of equals", () => {
  const gathered = blocks([0, 1], null, [0.4, 0.4, 0.2, 0, 0.1, 0.9]);
  expect([...classes(collect(gathered, { ...end, scores: scored }, source, [])).predicted]).toEqual([0, 2]);
});

it.each([
  ["above a half", 0.51, 1],
  ["at a half", 0.5, 0],
])("decides by one probability %s", (_name, score, predicted) => {
  const told = {
    ...source,
    spec: { ...spec, task: "binary-classification" as const, scores: "probabilities" as const },
  };
  const got = collect(
    blocks([0], null, [score]),
    { ...end, texts: ["0"], scores: { ...scored, width: 1 } },
    told,
    [],
  );
  expect([...classes(got).predicted]).toEqual([predicted]);
});

it("counts rows whose scores are NaN and decides nothing for them", () => {
  const gathered = blocks([0, 1], null, [Number.NaN, 0, 1, 0.1, 0.8, 0.1]);
  const got = classes(collect(gathered, { ...end, scores: scored }, source, []));
  expect([[...got.predicted], got.invalid]).toEqual([[-1, 1], 1]);
});

it("ranks by scores of an unknown kind, and turns those that are told", () => {
  const gathered = () => blocks([0, 1], null, [0.2, 0.3, 0.4, 0.5, 0.1, 0.1]);
  const notes: string[] = [];
  expect(classes(collect(gathered(), { ...end, scores: scored }, source, notes)).scores?.kind).toBe(
    "ranking",
  );
  expect(notes.join()).toContain("ranking only");
  const told = { ...source, spec: { ...spec, scores: "logits" as const } };
  const { scores } = classes(collect(gathered(), { ...end, scores: scored }, told, []));
  expect(scores?.kind).toBe("probabilities");
  expect(scores?.values.slice(0, 3).reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
});

it("reads a model's codes by the names that `classes` has for them in the same order", () => {
  const named = { ...source, spec: { ...spec, classes: ["a", "b", "c"] } };
  const told = { ...named, modelClasses: { labels: ["0", "1", "2"], source: "it" } };
  const texts = ["a", "b", "c", "0", "1", "2"];
  const notes: string[] = [];
  const got = classes(
    collect(blocks([0, 1, 2], [3, 4, 4], null), { ...end, texts, labels: "l" }, told, notes),
  );
  expect([got.classes, [...got.truth], [...got.predicted]]).toEqual([
    ["a", "b", "c"],
    [0, 1, 2],
    [0, 1, 1],
  ]);
  expect(notes).toEqual(["the model's labels are read by `classes`: 0 as a, 1 as b, 2 as c"]);
});

it.each([
  ["of which some are names as well", ["0", "b", "c"]],
  ["of another number", ["a", "b"]],
  ["that it does not carry", null],
])("guesses nothing of a model's codes %s", (_name, own) => {
  const named = { ...source, spec: { ...spec, classes: ["a", "b", "c"] } };
  const told = { ...named, modelClasses: own && { labels: own, source: "it" } };
  const texts = ["a", "b", "c", "0", "1", "2"];
  const gathered = () => blocks([0, 1, 2], [3, 4, 4], null);
  expect(codeOf(() => collect(gathered(), { ...end, texts, labels: "l" }, told, []))).toBe(
    "outputs-ambiguous",
  );
});

it.each([
  ["the last, of scores over blocks", null, [1, 0, 1], [0.9, 0.4, 0.7], ["0", "1"]],
  ["the first, of scores over blocks", "0", [0, 1, 0], [0.1, 0.6, 0.3], ["1", "0"]],
])("makes one class of two the positive one: %s", (_name, positive, predicted, scores, names) => {
  const two = { ...source, spec: { ...spec, task: "binary-classification" as const, positive } };
  const gathered = blocks([1, 0, 0], null, [0.1, 0.9, 0.6, 0.4, 0.3, 0.7]);
  const got = classes(
    collect(gathered, { ...end, texts: ["0", "1"], scores: { ...scored, width: 2 } }, two, []),
  );
  expect([...got.predicted]).toEqual(predicted);
  expect([...got.truth]).toEqual(positive === null ? [1, 0, 0] : [0, 1, 1]);
  expect(got.classes).toEqual(names);
  expect([got.scores?.width, [...(got.scores?.values ?? [])]]).toEqual([1, scores]);
});

it("drops scores that contradict the labels on most rows, and says so", () => {
  const against = [0, 0, 1, 1, 0, 0, 0, 1, 0];
  const notes: string[] = [];
  const got = collect(
    blocks([0, 1, 2], [0, 1, 2], against),
    { ...end, labels: "l", scores: scored },
    source,
    notes,
  );
  expect([classes(got).scores, [...classes(got).predicted]]).toEqual([null, [0, 1, 2]]);
  expect(notes.at(-1)).toContain("on 3 of 3 rows");
  const half = [1, 0, 0, 0, 0, 1];
  const kept = collect(blocks([0, 1], [0, 1], half), { ...end, labels: "l", scores: scored }, source, []);
  expect(classes(kept).scores).not.toBeNull();
});

it("reads a regression", () => {
  const told = { ...source, spec: { ...spec, task: "regression" as const } };
  const got = collect(
    values([1, 2, 3], [1.5, Number.NaN, Number.POSITIVE_INFINITY]),
    { ...end, texts: [] },
    told,
    [],
  );
  expect(got).toMatchObject({ task: "regression", rows: 3, invalid: 2, truth: Float64Array.of(1, 2, 3) });
});

const regression = { ...source, spec: { ...spec, task: "regression" as const } };
it.each<[string, () => unknown, string[]]>([
  [
    "ids that stand twice, a label that is missing and an answer that is none",
    () =>
      collect(
        blocks([0, 1, 2], [0, 3, 0], null, ["a", "b", "a"]),
        { ...end, texts: ["x", "y", "", "z"], labels: "l" },
        { ...source, kind: "file", spec: { ...spec, classes: ["x", "y"] } },
        [],
      ),
    ["predictions-invalid", "label-invalid", "predictions-invalid"],
  ],
  [
    "ids that stand twice and a number that is missing",
    () => {
      const [block] = values([1, Number.NaN], [1, 2]).blocks;
      const given = { rows: 2, blocks: [{ ...block, ids: ["a", "a"] }] } as Gathered;
      return collect(given, end, regression, []);
    },
    ["dataset-mismatch", "label-invalid"],
  ],
])("tells all that is wrong with the rows at once: %s", (_name, run, codes) => {
  try {
    run();
    expect.fail("it was taken");
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    expect(error.problems.map(({ code }) => code)).toEqual(codes);
  }
});

const told = (scores: OutputSpec["scores"], kind: Source["kind"] = "model") => ({
  ...source,
  kind,
  spec: { ...spec, scores },
});
const whole = blocks([0, 1], [0, 1], [1, 0, 0, 0, 1, 0]);
const hole = { ...whole, blocks: [{ ...whole.blocks[0], predicted: null }] } as Gathered;

it.each<[string, string, () => unknown]>([
  [
    "a target of a regression that is NaN",
    "label-invalid",
    () => collect(values([Number.NaN], [1]), end, regression, []),
  ],
  [
    "a label that is none of the classes",
    "label-invalid",
    () =>
      collect(
        blocks([0], [0], null),
        { ...end, texts: ["z"], labels: "l" },
        { ...source, modelClasses: { labels: ["a", "b"], source: "it" } },
        [],
      ),
  ],
  [
    "a predicted label that is none",
    "outputs-ambiguous",
    () =>
      collect(
        blocks([0], [1], null),
        { ...end, texts: ["a", "z"], labels: "l" },
        { ...source, spec: { ...spec, classes: ["a", "b"] } },
        [],
      ),
  ],
  [
    "a label in a file that is none",
    "predictions-invalid",
    () =>
      collect(
        blocks([0], [1], null),
        { ...end, texts: ["a", "z"], labels: "l" },
        { ...source, kind: "file", spec: { ...spec, classes: ["a", "b"] } },
        [],
      ),
  ],
  [
    "ids that stand twice",
    "dataset-mismatch",
    () => collect(blocks([0, 1, 2], [0, 1, 2], null, ["a", "b", "a"]), { ...end, labels: "l" }, source, []),
  ],
  [
    "ids of a file that stand twice",
    "predictions-invalid",
    () =>
      collect(
        blocks([0, 1], [0, 1], null, ["", ""]),
        { ...end, labels: "l" },
        { ...source, kind: "file" },
        [],
      ),
  ],
  [
    "scores that are no probabilities",
    "outputs-ambiguous",
    () => collect(blocks([0], null, [2, 3, 4]), { ...end, scores: scored }, told("probabilities"), []),
  ],
  [
    "scores of a file that are none",
    "predictions-invalid",
    () =>
      collect(
        blocks([0], null, [0.1, 0.2, 0.3]),
        { ...end, scores: scored },
        told("probabilities", "file"),
        [],
      ),
  ],
  [
    "scores that are no log-probabilities",
    "outputs-ambiguous",
    () =>
      collect(blocks([0], null, [-1, -1, 0.5]), { ...end, scores: scored }, told("log-probabilities"), []),
  ],
  [
    "one score of an unknown kind",
    "outputs-ambiguous",
    () =>
      collect(
        blocks([0], null, [0.5]),
        { ...end, scores: { ...scored, width: 1 } },
        { ...source, spec: { ...spec, task: "binary-classification" } },
        [],
      ),
  ],
  [
    "labels that are promised and missing",
    "model-failed",
    () => collect(hole, { ...end, labels: "l" }, source, []),
  ],
  [
    "scores of another width",
    "model-failed",
    () =>
      collect(
        whole,
        { ...end, scores: { ...scored, width: 4 } },
        { ...source, spec: { ...spec, classes: ["0", "1", "2", "3"] } },
        [],
      ),
  ],
])("refuses %s", (_name, code, run) => {
  expect(codeOf(run)).toBe(code);
});
