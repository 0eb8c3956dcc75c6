import { expect, it } from "vitest";
import type { OutputSpec } from "../spec.ts";
import { labelAnswers, planLabels } from "./label-outputs.ts";

const ROWS = 4;
const WIDTH = 3;
const spec: OutputSpec = {
  task: "multilabel-classification",
  classes: null,
  positive: null,
  output: null,
  scores: null,
};
const out = (name: string, type: string, ...dims: number[]) => ({ name, type, dims });
const label = out("label", "int64", ROWS, WIDTH);
const scores = out("scores", "float32", ROWS, WIDTH);
const pairs = out("pairs", "float32", WIDTH, ROWS, 2);

it.each([
  ["labels and scores", [label, scores], null, "label", "scores", false],
  ["scores alone", [scores], null, null, "scores", false],
  ["labels alone", [label, out("e", "float32", ROWS, 9)], null, "label", null, false],
  ["scores with dimensions of one", [out("s", "float16", ROWS, WIDTH, 1)], null, null, "s", false],
  ["no and yes of each label", [label, pairs], null, "label", "pairs", true],
  ["scores that are told", [scores, out("t", "double", ROWS, WIDTH)], "scores", null, "scores", false],
  ["labels that are told", [label, scores], "label", "label", null, false],
])("reads %s", (_name, shown, output, labels, found, isPerLabel) => {
  const plan = planLabels(shown, ROWS, WIDTH, { ...spec, output });
  expect(plan).toEqual({ task: "multilabel", labels, scores: found, width: WIDTH, isPerLabel });
});

it.each([
  ["nothing as wide as there are labels", [out("s", "float32", ROWS, 4)], null],
  ["two that could be scores", [scores, out("t", "float32", ROWS, WIDTH)], null],
  ["two that could be labels", [label, out("l", "int32", ROWS, WIDTH)], null],
  ["an output that is not there", [scores], "other"],
])("asks about %s", (_name, shown, output) => {
  expect(() => planLabels(shown, ROWS, WIDTH, { ...spec, output })).toThrow(
    expect.objectContaining({ code: "outputs-ambiguous" }),
  );
});

const plan = { task: "multilabel", labels: null, scores: "s", width: 2, isPerLabel: false } as const;
const answer = (type: string, data: unknown, dims: number[]) => ({ s: { type, data, dims } }) as never;

it("drops what only filled a fixed batch, in either layout", () => {
  const straight = answer("float64", Float64Array.of(1, 2, 3, 4, 5, 6), [3, 2]);
  expect(labelAnswers(plan, straight, { rows: 2, padded: 3 }).scores).toEqual(Float64Array.of(1, 2, 3, 4));
  const yes = Float64Array.of(0, 1, 0, 3, 0, 9, 0, 2, 0, 4, 0, 9);
  const paired = labelAnswers({ ...plan, isPerLabel: true }, answer("float64", yes, [2, 3, 2]), {
    rows: 2,
    padded: 3,
  });
  expect(paired.scores).toEqual(Float64Array.of(1, 2, 3, 4));
});

it("refuses labels that are neither 0 nor 1", () => {
  const own = { ...plan, labels: "s", scores: null };
  const given = (...data: bigint[]) => answer("int64", BigInt64Array.from(data), [1, 2]);
  expect(labelAnswers(own, given(1n, 0n), { rows: 1, padded: 1 }).predicted).toEqual(Uint8Array.of(1, 0));
  expect(() => labelAnswers(own, given(1n, 2n), { rows: 1, padded: 1 })).toThrow(
    expect.objectContaining({ code: "outputs-ambiguous" }),
  );
});
