import { deserialize, serialize } from "node:v8";
import { expect, it } from "vitest";
import { decodeCompared } from "./decode.ts";
import type { CompareJob, CompareMessage, JobModel, LayersJob, OutputsJob, ShapesJob } from "./job.ts";
import { TOLERANCE } from "./tolerance.ts";

const plan = { feeds: [], fixedBatch: null, notes: [] };
const model: JobModel = { path: "m.onnx", shown: "m.onnx", fetch: ["y"], outputs: ["y"], producers: [null] };
const plain = { name: "plain", path: "p.csv", target: [], id: null, plan };
const named = {
  ...plain,
  name: "named",
  target: "t",
  id: "id",
  carried: [
    { name: "c", kind: "text" },
    { name: "w", kind: "number" },
  ] as const,
};
const common = { trade: "compare", options: { threads: 1 } } as const;
const outputs: OutputsJob = {
  ...common,
  work: "outputs",
  models: { before: model, after: model },
  pairs: [{ before: "y", after: "z" }],
  output: null,
  tolerance: TOLERANCE,
  datasets: [
    { name: "plain", path: "p.csv", task: "regression", before: plain, after: plain, isShared: true },
    { name: "named", path: "p.csv", task: "regression", before: plain, after: named, isShared: true },
  ],
};
const sample = { kind: "made", inputs: [{ input: "x", type: "float32", dims: [1] }] } as const;
const layers: LayersJob = {
  ...common,
  work: "layers",
  models: outputs.models,
  samples: { before: sample, after: sample },
  pairs: outputs.pairs,
  tolerance: TOLERANCE,
};
const shapes: ShapesJob = { ...common, work: "shapes", model, sample, names: ["h", "y"] };

const rows = {
  type: "rows",
  dataset: "plain",
  rows: 2,
  truth: null,
  ids: null,
  carried: [],
  before: Int32Array.of(0, 1),
  after: Float64Array.of(0.5, 1),
} satisfies CompareMessage;
const full = {
  ...rows,
  dataset: "named",
  truth: Int32Array.of(0, 1),
  ids: ["a", "b"],
  carried: [Int32Array.of(0, 0), Float64Array.of(1, 2)],
} satisfies CompareMessage;
const differences = {
  elements: 6,
  different: 2,
  passes: false,
  smallest: { atol: 0.5, rtol: null },
  absolute: { max: 0.5, mean: 0.1, median: 0, q99: 0.5 },
  relativeMax: null,
  nonFinite: { before: 0, after: 0 },
  oneSided: 0,
  oneSidedRow: null,
  worst: [{ row: 1, absolute: 0.5 }],
};
const found = { kind: "numbers", differences, sameTop: 2, divergence: { kl: null, js: 0.1 } } as const;
const output = { before: "y", after: "z", rows: 2, isBitwise: false, found };
const labels = {
  kind: "labels",
  equalities: { elements: 2, different: 0, absolute: null, worst: [] },
} as const;
const answered = { before: { kind: "labels", width: 0, output: "y" }, after: null } as const;
const end = {
  type: "end",
  dataset: "plain",
  rows: 2,
  outputs: [output],
  answered,
  texts: ["a"],
  carriedTexts: [],
  notes: ["n"],
} satisfies CompareMessage;
const finding = { passes: true, max: 0, mean: null, reason: null };
const layer = { type: "layer", at: 0, finding } satisfies CompareMessage;
const seen = { name: "h", type: "float32", dims: [1, 3] };
const problem = { code: "model-failed", message: "boom", hint: "Mend it." } as const;

/** As a value arrives. */
function decode(value: unknown, job: CompareJob = outputs): CompareMessage {
  return decodeCompared(deserialize(serialize(value)), job);
}

it.each<[string, unknown, CompareJob]>([
  ["started", { type: "started", runtime: "1.30.0" }, shapes],
  ["finished", { type: "finished" }, layers],
  ["a problem", { type: "problem", dataset: null, problems: [problem] }, shapes],
  ["a problem of a data set", { type: "problem", dataset: "plain", problems: [problem] }, outputs],
  ["rows", rows, outputs],
  ["rows without predictions", { ...rows, before: null, after: null }, outputs],
  ["rows with all", full, outputs],
  ["an end", end, outputs],
  ["an end with carried texts", { ...end, dataset: "named", carriedTexts: [["a"], []] }, outputs],
  ["labels", { ...end, outputs: [{ ...output, isBitwise: true, found: labels }] }, outputs],
  [
    "what cannot be compared",
    { ...end, outputs: [{ ...output, rows: 0, found: { kind: "incomparable", reason: "r" } }] },
    outputs,
  ],
  ["a layer", layer, layers],
  ["a layer that nobody gets", { ...layer, finding: null }, layers],
  ["shapes", { type: "shapes", shapes: [seen, { ...seen, name: "x", dims: [] }] }, shapes],
])("takes %s", (_name, message, job) => {
  expect(decode(message, job)).toEqual(message);
});

it("takes only the fields that it knows", () => {
  const more = { ...end, more: 1, outputs: [{ ...output, more: 2, found: { ...found, more: 3 } }] };
  expect(decode(more)).toEqual(end);
});

const holes: unknown[] = [];
holes.length = 1;
const withFound = (changed: object) => ({
  ...end,
  outputs: [{ ...output, found: { ...found, ...changed } }],
});
const differing = (changed: object) => withFound({ differences: { ...differences, ...changed } });

it.each<[string, unknown, CompareJob]>([
  ["nothing", undefined, outputs],
  ["a text", "finished", outputs],
  ["a map", new Map([["type", "finished"]]), outputs],
  ["another type", { type: "exit" }, outputs],
  ["a block of scores", { type: "block", dataset: "plain", rows: 1 }, outputs],
  ["an end to layers", end, layers],
  ["a layer to outputs", layer, outputs],
  ["shapes to layers", { type: "shapes", shapes: [] }, layers],
  ["another data set", { ...rows, dataset: "other" }, outputs],
  ["no rows", { ...rows, rows: 0 }, outputs],
  ["half a row", { ...rows, rows: 1.5 }, outputs],
  ["more rows than predictions", { ...rows, rows: 3 }, outputs],
  ["predictions of another type", { ...rows, before: new Uint8Array(2) }, outputs],
  ["predictions that are a list", { ...rows, before: [0, 1] }, outputs],
  ["a truth that nobody asked for", { ...rows, truth: Int32Array.of(0, 1) }, outputs],
  ["no truth", { ...full, truth: null }, outputs],
  ["a truth of another type", { ...full, truth: Float64Array.of(0, 1) }, outputs],
  ["ids that nobody asked for", { ...rows, ids: ["a", "b"] }, outputs],
  ["fewer ids", { ...full, ids: ["a"] }, outputs],
  ["ids that are numbers", { ...full, ids: ["a", 1] }, outputs],
  ["carried columns that nobody asked for", { ...rows, carried: [Int32Array.of(0, 0)] }, outputs],
  ["a carried column of another type", { ...full, carried: [full.carried[1], full.carried[1]] }, outputs],
  ["fewer outputs", { ...end, outputs: [] }, outputs],
  ["an output that is a hole", { ...end, outputs: holes }, outputs],
  ["an output of another name", { ...end, outputs: [{ ...output, after: "y" }] }, outputs],
  ["an output of more rows", { ...end, outputs: [{ ...output, rows: 3 }] }, outputs],
  ["the same bits, and a difference", { ...end, outputs: [{ ...output, isBitwise: true }] }, outputs],
  ["a kind that there is not", withFound({ kind: "pictures" }), outputs],
  ["a novel as a reason", withFound({ kind: "incomparable", reason: "r".repeat(2001) }), outputs],
  ["more of one class than rows", withFound({ sameTop: 3 }), outputs],
  ["a divergence that is no number", withFound({ divergence: { kl: 0, js: Number.NaN } }), outputs],
  ["a divergence below 0", withFound({ divergence: { kl: -1, js: 0 } }), outputs],
  ["more differences than elements", differing({ different: 7 }), outputs],
  ["an infinite tolerance", differing({ smallest: { atol: Number.POSITIVE_INFINITY, rtol: 0 } }), outputs],
  ["a tolerance below 0", differing({ smallest: { atol: -1, rtol: 0 } }), outputs],
  ["no largest difference", differing({ absolute: { mean: 0, median: 0, q99: 0 } }), outputs],
  ["a pass with an infinite difference", differing({ passes: true, oneSided: 1, absolute: null }), outputs],
  ["no differences without a reason", differing({ absolute: null }), outputs],
  ["a pass that is a word", differing({ passes: "true" }), outputs],
  ["a worst row that is not there", differing({ worst: [{ row: 2, absolute: 1 }] }), outputs],
  ["a first row that is not there", differing({ oneSided: 1, absolute: null, oneSidedRow: 2 }), outputs],
  ["a long list of worst rows", differing({ worst: Array(11).fill({ row: 0, absolute: 1 }) }), outputs],
  [
    "answers of a kind that there is not",
    { ...end, answered: { ...answered, after: { kind: "x" } } },
    outputs,
  ],
  [
    "classes without end",
    { ...end, answered: { before: { ...answered.before, width: 2 ** 30 }, after: null } },
    outputs,
  ],
  ["texts that are holes", { ...end, texts: holes }, outputs],
  ["carried texts of a number", { ...end, dataset: "named", carriedTexts: [[], ["a"]] }, outputs],
  ["many notes", { ...end, notes: Array(21).fill("n") }, outputs],
  ["a layer that is not there", { ...layer, at: 1 }, layers],
  ["a layer with an infinite difference", { ...layer, finding: { ...finding, max: Infinity } }, layers],
  ["a layer that passes perhaps", { ...layer, finding: { ...finding, passes: 1 } }, layers],
  ["a shape of another tensor", { type: "shapes", shapes: [{ ...seen, name: "__proto__" }] }, shapes],
  ["a shape below 0", { type: "shapes", shapes: [{ ...seen, dims: [-1] }] }, shapes],
  ["a shape without end", { type: "shapes", shapes: [{ ...seen, dims: Array(65).fill(1) }] }, shapes],
  ["more shapes than tensors", { type: "shapes", shapes: Array(4).fill(seen) }, shapes],
  [
    "a problem of a data set that is none",
    { type: "problem", dataset: "plain", problems: [problem] },
    layers,
  ],
  [
    "a place in a file of ours",
    { type: "problem", dataset: null, problems: [{ ...problem, at: { path: "/etc/passwd" } }] },
    shapes,
  ],
])("refuses %s", (_name, message, job) => {
  expect(() => decode(message, job)).toThrow(expect.objectContaining({ code: "model-failed" }));
});
