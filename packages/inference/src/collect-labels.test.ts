import { expect, it } from "vitest";
import { collect } from "./collect.ts";
import type { End, Gathered } from "./gathered.ts";
import type { Source } from "./source.ts";
import type { OutputSpec } from "./spec.ts";

const spec: OutputSpec = {
  task: "multilabel-classification",
  classes: null,
  positive: null,
  output: null,
  scores: null,
};
const source: Source = {
  kind: "model",
  path: "d.csv",
  target: ["label_a", "label_b"],
  spec,
  modelClasses: null,
  producer: () => null,
};
const end: End = { texts: [], labels: null, scores: { output: "s", width: 2, precision: "float32" } };

/** Blocks of one row. */
function gathered(truth: number[], scores: number[], predicted: number[] | null = null): Gathered {
  const rows = truth.length / 2;
  const blocks = Array.from({ length: rows }, (_, row) => ({
    rows: 1,
    truth: Uint8Array.from(truth.slice(2 * row, 2 * row + 2)),
    predicted: predicted && Uint8Array.from(predicted.slice(2 * row, 2 * row + 2)),
    scores: Float64Array.from(scores.slice(2 * row, 2 * row + 2)),
    ids: null,
  }));
  return { blocks, rows };
}

it.each<[string, Source, number[], number[] | null, unknown, unknown]>([
  [
    "probabilities by the operator",
    { ...source, producer: () => "Sigmoid" },
    [0.2, 0.7, 0.5, 0.9],
    null,
    [0, 1, 0, 1],
    "probabilities",
  ],
  ["logits by their values", source, [-2, 1, 0, 3], null, [0, 1, 0, 1], "probabilities"],
  [
    "probabilities as told",
    { ...source, spec: { ...spec, scores: "probabilities" } },
    [0.6, 0, 1, 0],
    null,
    [1, 0, 1, 0],
    "probabilities",
  ],
  [
    "the model's own labels, which say what the scores are",
    source,
    [0.2, 0.7, 0.5, 0.9],
    [0, 1, 0, 1],
    [0, 1, 0, 1],
    "probabilities",
  ],
  [
    "the model's own labels beside scores of an unknown kind",
    source,
    [0.2, 0.7, 0.4, 0.9],
    [1, 1, 1, 1],
    [1, 1, 1, 1],
    "ranking",
  ],
  [
    "the model's own labels beside scores on a scale of their own",
    source,
    [0, 70, 0, 90],
    [0, 1, 0, 1],
    [0, 1, 0, 1],
    "ranking",
  ],
])("decides by %s", (_name, from, scores, own, predicted, kind) => {
  const given = { ...end, labels: own && "label" };
  const got = collect(gathered([0, 1, 1, 1], scores, own), given, from, []);
  if (got.task !== "multilabel-classification") expect.fail(got.task);
  expect([
    got.labels,
    [...got.truth],
    [...got.predicted],
    got.scores?.kind,
    got.scores?.width,
    got.rows,
  ]).toEqual([["a", "b"], [0, 1, 1, 1], predicted, kind, 2, 2]);
  for (const score of kind === "probabilities" ? (got.scores?.values ?? []) : []) {
    expect(score >= 0 && score <= 1).toBe(true);
  }
});

it("counts rows with a score that is no number", () => {
  const got = collect(
    gathered([0, 1, 1, 1, 0, 0], [3, Number.NaN, 5, -1, Number.NaN, Number.NaN]),
    end,
    source,
    [],
  );
  expect(got).toMatchObject({ invalid: 2, predicted: Uint8Array.of(1, 0, 1, 0, 0, 0) });
});

const wrong = gathered([0, 1], [0.1, 0.2]);
it.each<[string, Source, Gathered, string]>([
  ["scores that could be either", source, wrong, "outputs-ambiguous"],
  ["a name too few", { ...source, spec: { ...spec, classes: ["a"] } }, wrong, "outputs-ambiguous"],
  [
    "two labels of one name",
    { ...source, spec: { ...spec, classes: ["1", "1.0"] } },
    wrong,
    "outputs-ambiguous",
  ],
  [
    "the model's labels in another order",
    { ...source, modelClasses: { labels: ["b", "a"], source: "it" } },
    wrong,
    "outputs-ambiguous",
  ],
  [
    "scores that are no probabilities",
    { ...source, spec: { ...spec, scores: "probabilities" } },
    gathered([0, 1], [2, 3]),
    "outputs-ambiguous",
  ],
  ["marks that are none", source, gathered([0, 2], [2, 3]), "model-failed"],
])("refuses %s", (_name, from, given, code) => {
  expect(() => collect(given, end, from, [])).toThrow(expect.objectContaining({ code }));
});

it("brings the columns that go with the predictions", () => {
  const carried = [
    { name: "w", kind: "number" },
    { name: "g", kind: "text" },
  ] as const;
  const { blocks, rows } = gathered([0, 1, 1, 1], [-2, 1, 0, 3]);
  const part = (weight: number, code: number) => [Float64Array.of(weight), Int32Array.of(code)];
  const withParts = {
    blocks: blocks.map((block, row) => ({ ...block, carried: part(row + 0.5, row) })),
    rows,
  };
  const ended = { ...end, carriedTexts: [[], ["x", "y"]] };
  expect([...collect(withParts, ended, { ...source, carried }, []).carried]).toEqual([
    ["w", { kind: "number", values: Float64Array.of(0.5, 1.5) }],
    ["g", { kind: "text", codes: Int32Array.of(0, 1), texts: ["x", "y"] }],
  ]);
  const short = { ...end, carriedTexts: [[], ["x"]] };
  expect(() => collect(withParts, short, { ...source, carried }, [])).toThrow(
    expect.objectContaining({ code: "model-failed" }),
  );
});
