import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type * as Ort from "onnxruntime-common";
import { afterAll, expect, it } from "vitest";
import { int, modelOf, part } from "../../onnx/src/made-model.ts";
import type { HeadStart } from "./head-start.ts";
import type { LabelPredictions } from "./predictions.ts";
import { loadRuntime } from "./runtime/load.ts";
import { decodeMessage } from "./sandbox/decode-message.ts";
import type { Job, Message } from "./sandbox/message.ts";
import { type Scored, scoreOnnx } from "./score-onnx.ts";
import { score } from "./scoring/score.ts";
import type { DatasetSpec, OutputSpec } from "./spec.ts";

// Real models on the real runtime, in this process: what lies between is the sandbox's, which has tests of its own.

process.env["ORT_DISABLE_TELEMETRY"] = "1";
const runtimeFolder = dirname(createRequire(import.meta.url).resolve("onnxruntime-node/package.json"));
const runtime: typeof Ort = loadRuntime(runtimeFolder);
const fixtures = join(import.meta.dirname, "../../../test/fixtures/inference");
const folder = mkdtempSync(join(tmpdir(), "modelgate-models-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* answer(job: Job): AsyncGenerator<Message> {
  const session = await runtime.InferenceSession.create(job.modelPath, {
    intraOpNumThreads: 1,
    logSeverityLevel: 4,
  });
  for (const dataset of job.datasets) {
    for await (const message of score({ session, Tensor: runtime.Tensor }, dataset, job.output, "")) {
      yield decodeMessage(deserialize(serialize(message)), job);
    }
  }
}

let runs = 0;
async function scored(modelPath: string, spec: DatasetSpec, output: Partial<OutputSpec>): Promise<Scored> {
  const start: HeadStart = {
    sandbox: { load: () => {}, run: answer, stop: () => {} },
    folder: join(folder, `run-${runs++}`),
    runtime: Promise.resolve({
      value: {
        version: "1.30.0",
        directory: runtimeFolder,
        verified: [],
        source: "installed",
        passedOver: [],
      },
    }),
    [Symbol.dispose]: () => {},
  };
  const told: OutputSpec = {
    task: "multiclass-classification",
    classes: null,
    positive: null,
    output: null,
    scores: null,
    ...output,
  };
  const scoring = { modelPath, datasets: [spec], output: told, options: { threads: 1 } };
  return await scoreOnnx(scoring, start, { progress: () => {} });
}

const expected = JSON.parse(readFileSync(join(fixtures, "expected.json"), "utf8"));
const many: DatasetSpec = {
  name: "test",
  path: join(fixtures, "multilabel.csv"),
  target: "label_*",
  inputs: {},
  id: null,
  carried: { weight: "number", group: "text", label_owl: "number", x1: "text" },
};

async function labels(model: string, more: Partial<DatasetSpec> = {}) {
  const task = "multilabel-classification";
  const result = await scored(join(fixtures, `${model}.onnx`), { ...many, ...more }, { task });
  const outcome = result.datasets[0]?.outcome;
  if (outcome === undefined || !("predictions" in outcome)) throw new Error(JSON.stringify(outcome));
  return { predictions: outcome.predictions as LabelPredictions, result };
}

it.each(["mlp", "one-vs-rest", "margins", "forest"])(
  "reads many labels as onnxruntime in Python: %s",
  async (name) => {
    const inputs = { X: ["x0", "x1", "x2", "x3", "x4"] };
    const { predictions, result } = await labels(name, { inputs });
    expect(result.datasets[0]?.outcome).not.toHaveProperty("problems");
    expect([predictions.labels, predictions.rows, predictions.invalid]).toEqual([
      ["cat", "dog", "owl"],
      60,
      0,
    ]);
    expect([...predictions.truth]).toEqual(expected.truth);
    expect([...predictions.predicted]).toEqual(expected[name].predicted);
    expect(predictions.scores).toMatchObject({ kind: "probabilities", width: 3, precision: "float32" });
    for (const [at, score] of expected[name].scores.entries()) {
      expect(predictions.scores?.values[at]).toBeCloseTo(score, 6);
    }
    expect(result.notes.some((note) => note.includes("labels are the model's own"))).toBe(name === "margins");
    const { rerun, batch, order } = result.datasets[0]?.sanity ?? {};
    for (const trial of [rerun, batch, order]) {
      expect(trial).toMatchObject({ flips: 0 });
      expect(trial?.skipped).toBeUndefined();
      expect(trial?.relative).toBeLessThan(1e-5);
    }
  },
);

it("carries columns along, whatever else they are, and feeds the model without those that do not fit", async () => {
  const inputs = {};
  const { x1: _, ...carried } = many.carried ?? {};
  const { predictions, result } = await labels("mlp", { inputs, carried });
  expect([...predictions.predicted]).toEqual(expected.mlp.predicted);
  expect(result.notes[0]).toBe(
    'test: input "X" is fed by 5 columns in file order, "x0" to "x4", without "weight", "group"',
  );
  const { weight, group, label_owl: owl } = Object.fromEntries(predictions.carried);
  expect(weight).toEqual({
    kind: "number",
    values: Float64Array.from({ length: 60 }, (_value, row) => (row % 4) / 2),
  });
  expect(group).toEqual({
    kind: "text",
    codes: Int32Array.from({ length: 60 }, (_value, row) => row % 7),
    texts: ["g0", "g1", "g2", "g3", "g4", "g5", "g6"],
  });
  const owls = Array.from({ length: 60 }, (_value, row) => expected.truth[3 * row + 2]);
  expect(owl).toEqual({ kind: "number", values: Float64Array.from(owls) });
});

it("carries a feature as text", async () => {
  const { predictions } = await labels("mlp", { inputs: { X: "x*" } });
  const column = predictions.carried.get("x1");
  if (column?.kind !== "text") throw new Error("no text");
  expect(column.texts[column.codes[0] ?? -1]).toBe("0.30000001192092896");
});

it("runs only the rows that are asked for", async () => {
  const only = [0, 7, 59];
  const inputs = { X: "x*" };
  const { predictions, result } = await labels("mlp", { only, inputs });
  const marks = only.flatMap((row) => expected.mlp.predicted.slice(3 * row, 3 * row + 3));
  expect([predictions.rows, [...predictions.predicted]]).toEqual([3, marks]);
  expect(result.datasets[0]?.sanity).toBeNull();
  const beyond = await scored(
    join(fixtures, "mlp.onnx"),
    { ...many, inputs, only: [60] },
    { task: "multilabel-classification" },
  );
  expect(beyond.datasets[0]?.outcome).toMatchObject({
    problems: [
      { code: "dataset-mismatch", message: expect.stringContaining("row 61 is wanted, and it has 60 rows") },
    ],
  });
});

it("names every column that is missing", async () => {
  const carried = { wieght: "number", grp: "text" } as const;
  const { datasets } = await scored(
    join(fixtures, "mlp.onnx"),
    { ...many, carried },
    { task: "multilabel-classification" },
  );
  const outcome = datasets[0]?.outcome;
  const problems = outcome && "problems" in outcome ? outcome.problems : [];
  expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toEqual([
    expect.stringMatching(/no column "wieght".*Did you mean "weight"\?/),
    expect.stringMatching(/no column "grp"/),
    expect.stringMatching(/takes 5 values/),
  ]);
});

/** Fields of a NodeProto, a ValueInfoProto [N, 3] of floats, and scalars. */
const node = (type: string, inputs: string[], ...attributes: Uint8Array[]) =>
  part(1, ...inputs.map((name) => part(1, name)), part(2, "Y"), part(4, type), ...attributes);
const value = (name: string) =>
  Buffer.concat([
    part(1, name),
    part(2, part(1, int(1, 1), part(2, part(1, part(2, "N")), part(1, int(1, 3))))),
  ]);
const axis = (at: number) => part(5, part(1, "axis"), int(3, at), int(20, 2));
const scalar = (name: string, type: number, ...bytes: number[]) =>
  part(5, int(2, type), part(8, name), part(9, Uint8Array.from(bytes)));

function made(name: string, ...graph: Uint8Array[]): string {
  const path = join(folder, name);
  writeFileSync(path, modelOf(...graph, part(2, "g"), part(11, value("X")), part(12, value("Y"))));
  return path;
}

const plain = join(folder, "plain.csv");
const lines = Array.from(
  { length: 40 },
  (_value, row) => `${row % 5},${(row * 7) % 11},${(row * 3) % 8},${row % 3}`,
);
writeFileSync(plain, `a,b,c,y\n${lines.join("\n")}\n`);
const dataset = { name: "plain", path: plain, target: "y", inputs: {}, id: null };

it.each<[string, Uint8Array[], RegExp | null]>([
  ["nothing in an honest model", [node("Softmax", ["X"], axis(1))], null],
  [
    "a softmax over the batch",
    [node("Softmax", ["X"], axis(0))],
    /depend on the size of the batch \(by up to /,
  ],
  [
    "sums over the rows before",
    [node("CumSum", ["X", "at"]), scalar("at", 6, 0, 0, 0, 0)],
    /depend on the size of the batch and the order of rows/,
  ],
  [
    "random numbers",
    [node("RandomUniformLike", ["X"])],
    /the same rows otherwise each time \(by up to .* is dropout left on/,
  ],
  [
    "dropout that was left on",
    [node("Dropout", ["X", "ratio", "on"]), scalar("ratio", 1, 0, 0, 0, 63), scalar("on", 9, 1)],
    /the same rows otherwise each time/,
  ],
])("finds %s", async (name, graph, note) => {
  const { subject, datasets, notes } = await scored(made(`${name}.onnx`, ...graph), dataset, { output: "Y" });
  expect(datasets[0]?.outcome).toHaveProperty("predictions");
  const { rerun, batch, order } = datasets[0]?.sanity ?? {};
  // A machine that others use may be slow, and then fewer rows are tried.
  for (const trial of [rerun, batch, order]) expect(trial?.rows).toBeGreaterThan(1);
  expect(subject.weights).toEqual({ nan: 0, infinite: 0, tensors: [] });
  const told = notes.filter((each) => each.includes("the model"));
  expect(told).toEqual(note === null ? [] : [expect.stringMatching(note)]);
});

it("counts weights that are no numbers, and rows that they spoil", async () => {
  const graph = [
    node("Add", ["X", "w"]),
    part(5, int(1, 3), int(2, 1), part(8, "w"), part(9, Buffer.from("0000c07f0000807f00000000", "hex"))),
  ];
  const { subject, datasets } = await scored(made("spoilt.onnx", ...graph), dataset, {
    output: "Y",
    scores: "logits",
  });
  expect(subject.weights).toEqual({ nan: 1, infinite: 1, tensors: ["w"] });
  expect(datasets[0]?.outcome).toMatchObject({ predictions: { invalid: 40 } });
  expect(datasets[0]?.sanity?.rerun).toMatchObject({ largest: 0, relative: 0, flips: 0 });
});
