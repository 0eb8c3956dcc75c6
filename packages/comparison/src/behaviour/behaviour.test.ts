import type {
  ComparedDataset,
  ComparedModels,
  ComparedOutput,
  Differences,
} from "@modelgate/inference/compare";
import { BehaviourChange } from "@modelgate/schema";
import * as v from "valibot";
import { expect, it } from "vitest";
import { behaviourOf } from "./behaviour.ts";

const tolerance = { rtol: 1e-5, atol: 1e-5, equalNonFinite: false };
const telling = { tolerance, slicing: null, layers: null };

const equal: Differences = {
  elements: 18,
  different: 0,
  passes: true,
  smallest: { atol: 0, rtol: 0 },
  absolute: { max: 0, mean: 0, median: 0, q99: 0 },
  relativeMax: 0,
  nonFinite: { before: 0, after: 0 },
  oneSided: 0,
  oneSidedRow: null,
  worst: [],
};
const apart: Partial<Differences> = {
  different: 3,
  passes: false,
  smallest: { atol: 0.25, rtol: null },
  absolute: { max: 0.25, mean: 0.1, median: 0, q99: 0.2 },
  worst: [{ row: 2, absolute: 0.25 }],
};

function output(changed: Partial<Differences> = {}, more: Partial<ComparedOutput> = {}): ComparedOutput {
  const found = {
    kind: "numbers",
    differences: { ...equal, ...changed },
    sameTop: 5,
    divergence: null,
  } as const;
  return { before: "y", after: "y", rows: 6, isBitwise: false, found, ...more };
}

const WRITERS = ["x", "x", "y", "y", "y", ""];
const carried: ComparedDataset["carried"] = new Map([
  [
    "writer",
    {
      kind: "text",
      codes: Int32Array.from(WRITERS, (text) => ["x", "y", ""].indexOf(text)),
      texts: ["x", "y", ""],
    },
  ],
]);

/** Six rows of truth a a b b b and none. */
function dataset(after: string | null, more: Partial<ComparedDataset> = {}): ComparedDataset {
  const classes = ["a", "b", "c"];
  const codes = (text: string) => Int32Array.from(text, (label) => classes.indexOf(label));
  const answers =
    after === null ? null : { classes, before: codes("abbbac"), after: codes(after), truth: codes("aabbb-") };
  return { rows: 6, ids: null, carried, outputs: [output()], answers, ...more };
}

function compared(...datasets: readonly ComparedDataset[]): ComparedModels {
  return {
    digests: { before: "sha256:a", after: "sha256:b" },
    runtime: null,
    unpaired: { before: [], after: [] },
    datasets: datasets.map((value, at) => ({ name: `d${at}`, path: "d.csv", outcome: { value } })),
    notes: [],
  };
}

function changeOf(models: ComparedModels, more: object = {}): BehaviourChange {
  const { change } = behaviourOf(models, { ...telling, ...more });
  // What is told is what a report may hold.
  return v.parse(BehaviourChange, JSON.parse(JSON.stringify(change)));
}

const bitwise = [output({}, { isBitwise: true })];
const unlike = [
  output({}, { found: { kind: "incomparable", reason: "it was float32[N, 3] and is float32[N, 4]" } }),
];
const SAME = "abbbac";

it.each<[string, ComparedModels, string]>([
  ["the same bits", compared(dataset(SAME, { outputs: bitwise })), "bit for bit the same outputs on 6 rows"],
  ["the same answers", compared(dataset(SAME)), "the same answers on 6 rows, all outputs within tolerance"],
  [
    "the same answers of other scores",
    compared(dataset(SAME, { outputs: [output(apart)] })),
    "the same answers on 6 rows, 1 of 1 output beyond tolerance, the largest difference 0.25",
  ],
  [
    "the same answers of an output of another shape",
    compared(dataset(SAME, { outputs: unlike })),
    "the same answers on 6 rows, 1 of 1 output beyond tolerance",
  ],
  ["one for the worse", compared(dataset("bbbbac")), "1 of 6 predictions changed, for the worse"],
  ["all for the better", compared(dataset("aabbbc")), "2 of 6 predictions changed, all for the better"],
  [
    "some for the worse",
    compared(dataset("babbcc")),
    "3 of 6 predictions changed, 1 of them for the worse and 1 for the better",
  ],
  [
    "some for the worse alone",
    compared(dataset("bbbbcc")),
    "2 of 6 predictions changed, 1 of them for the worse",
  ],
  [
    "some for the better alone",
    compared(dataset("aabbcc")),
    "2 of 6 predictions changed, 1 of them for the better",
  ],
  [
    "neither",
    compared(dataset("abbbca")),
    "2 of 6 predictions changed, none of them from or to the right class",
  ],
  [
    "no truth",
    compared({
      ...dataset(SAME),
      answers: {
        classes: ["a", "b"],
        before: Int32Array.of(0, 0, 0, 0, 0, 0),
        after: Int32Array.of(0, 0, 0, 0, 0, 1),
        truth: null,
      },
    }),
    "1 of 6 predictions changed",
  ],
  ["no predictions", compared(dataset(null)), "all outputs within tolerance on 6 rows"],
  [
    "no predictions, and one output apart",
    compared(dataset(null, { outputs: [output(apart), output()] })),
    "1 of 2 outputs beyond tolerance on 6 rows, the largest difference 0.25",
  ],
  ["no outputs", compared(dataset(null, { outputs: [] })), "no output can be compared on 6 rows"],
  ["two data sets", compared(dataset(SAME), dataset("bbbbac")), "1 of 12 predictions changed, for the worse"],
])("says what became of %s", (_name, models, statement) => {
  expect(changeOf(models).statement).toBe(statement);
});

it("does not call outputs the same that only one model has", () => {
  const models = {
    ...compared(dataset(SAME, { outputs: bitwise })),
    unpaired: { before: [], after: ["extra"] },
  };
  const { statement, outputs } = changeOf(models);
  expect(statement).toBe("the same answers on 6 rows, 1 of 2 outputs beyond tolerance");
  expect(outputs[0]).toMatchObject({
    output: "extra",
    passes: false,
    rows: 0,
    reason: "only the model after has it",
  });
});

it("has nothing to tell where no data set could be compared, and says why", () => {
  const problem = { code: "dataset-mismatch", message: "no column" } as const;
  const broken = { name: "d", path: "d.csv", outcome: { problems: [problem] } };
  const models = { ...compared(), datasets: [broken] };
  expect(behaviourOf(models, telling)).toEqual({ change: null, problems: [problem] });
  const half = { ...compared(dataset(SAME)), datasets: [...compared(dataset(SAME)).datasets, broken] };
  expect(behaviourOf(half, telling)).toMatchObject({ change: { outputs: [{}] }, problems: [problem] });
});

it("counts flips by class and slice, the worst first, with what got worse first among the ids", () => {
  const ids = ["r0", "r1", "r2", "r3", "r4", "r5"];
  const slicing = { axes: [{ kind: "values", column: "writer", values: null }], minSupport: 1 } as const;
  const { flips } = changeOf(compared({ ...dataset("babbca"), ids }), { slicing });
  const of = { dataset: "d0" };
  expect(flips).toEqual([
    { ...of, by: "truth", value: "a", rows: 2, flips: 2, negative: 1, positive: 1, ids: ["r0", "r1"] },
    { ...of, by: "writer", value: "x", rows: 2, flips: 2, negative: 1, positive: 1, ids: ["r0", "r1"] },
    { ...of, by: "truth", value: "b", rows: 3, flips: 1, negative: 0, positive: 0, ids: ["r4"] },
    { ...of, by: "writer", value: "y", rows: 3, flips: 1, negative: 0, positive: 0, ids: ["r4"] },
    { ...of, by: "writer", value: "(missing)", rows: 1, flips: 1, negative: 0, positive: 0, ids: ["r5"] },
  ]);
});

it("tells an output as the report has it, with an interval", () => {
  const divergence = { kl: null, js: 0.1 };
  const found = { kind: "numbers", differences: { ...equal, ...apart }, sameTop: 5, divergence } as const;
  const { outputs } = changeOf(compared(dataset(SAME, { outputs: [output({}, { found })] })));
  expect(outputs).toEqual([
    {
      dataset: "d0",
      output: "y",
      rows: 6,
      rtol: 1e-5,
      atol: 1e-5,
      passes: false,
      smallest: { atol: 0.25, rtol: null },
      absolute: { max: 0.25, mean: 0.1, median: 0, q99: 0.2 },
      relativeMax: 0,
      nonFinite: { before: 0, after: 0 },
      // Wilson's formula, worked out in Python.
      top1: {
        value: 5 / 6,
        interval: {
          low: expect.closeTo(0.4364971778, 9),
          high: expect.closeTo(0.9699466303, 9),
          confidence: 0.95,
          method: "wilson",
        },
      },
      divergence,
      worst: [{ id: "row 2", absolute: 0.25 }],
    },
  ]);
});

it.each<[string, ComparedOutput, string]>([
  [
    "values that are not finite on one side",
    output({ passes: false, oneSided: 2, oneSidedRow: 4, absolute: null }),
    "2 values are not finite on one side alone, first in row 4",
  ],
  [
    "values that are NaN on both",
    output({ passes: false, nonFinite: { before: 3, after: 3 } }),
    "3 values are NaN or infinite on both sides, which is not equal unless told",
  ],
  [
    "labels that differ",
    output(
      {},
      { found: { kind: "labels", equalities: { elements: 6, different: 1, absolute: null, worst: [] } } },
    ),
    "1 of 6 entries are not equal",
  ],
])("says why %s pass with no tolerance", (_name, told, reason) => {
  const { outputs } = changeOf(compared(dataset(SAME, { outputs: [told] })));
  expect(outputs).toMatchObject([{ passes: false, reason }]);
});

it("lists layers from where models diverge, and all tensors by both their names", () => {
  const layer = (at: number, passes: boolean) => ({
    before: `b${at}`,
    after: `t${at}`,
    operator: "Add",
    passes,
    max: 0,
    mean: 0,
    reason: null,
  });
  const list = Array.from({ length: 500 }, (_, at) => layer(at, at < 300));
  const first = list[300] ?? null;
  const found = changeOf(compared(dataset(SAME)), {
    layers: { layers: list, first, skipped: 0, notes: [] },
  }).layers;
  expect(found).toMatchObject({ first: "t300", compared: 500 });
  expect(found?.list.slice(0, 2).map(({ tensor, passes }) => [tensor, passes])).toEqual([
    ["b299 → t299", true],
    ["b300 → t300", false],
  ]);
});
