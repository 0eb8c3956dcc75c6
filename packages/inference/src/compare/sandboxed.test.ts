import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { problemsOf } from "@modelgate/schema";
import { expect, it } from "vitest";
import type { Workshop } from "../workshop.ts";
import { compareLayers, compareOutputs, compareStart, observeShapes, TOLERANCE } from "./index.ts";

// The whole way: both models in a process of their own, with a time and a memory that they may take.

const MiB = 2 ** 20;
const root = join(import.meta.dirname, "../../../..");
const model = (path: string) => join(root, "test/fixtures", path);
const own = model("models/logits.onnx");
const dataset = {
  name: "test",
  path: model("models/points.csv"),
  target: "label",
  inputs: {},
  id: null,
} as const;
const output = {
  task: "multiclass-classification",
  classes: null,
  positive: null,
  output: null,
  scores: null,
} as const;
const common = { tolerance: TOLERANCE, options: { threads: 1 } };
const watcher = { progress: () => {} };

const directory = dirname(createRequire(import.meta.url).resolve("onnxruntime-node/package.json"));
const runtime = { version: "1.30.0", directory, verified: [], source: "installed", passedOver: [] } as const;
const workshop: Workshop = {
  sandboxEntry: join(import.meta.dirname, "../sandbox/child.ts"),
  findRuntime: async () => runtime,
};

function start(allowance: { timeMs?: number; memoryBytes?: number } = {}) {
  return compareStart(workshop, { timeMs: 30_000, memoryBytes: 1024 * MiB, ...allowance });
}

const outputsOf = (before: string, after: string) => ({
  ...common,
  before,
  after,
  datasets: [dataset],
  output,
});

it.concurrent("compares the outputs of two models in a sandbox", async () => {
  using one = start();
  const compared = await compareOutputs(outputsOf(own, own), one, watcher);
  expect(compared).toMatchObject({
    runtime: "onnxruntime-node 1.30.0",
    datasets: [{ outcome: { value: { rows: 60, outputs: [{ isBitwise: true }] } } }],
  });
});

it.concurrent("looks into both models in a sandbox", async () => {
  using two = start();
  const pairs = [{ before: "logits", after: "logits" }];
  const layers = await compareLayers({ ...common, before: own, after: own, pairs, dataset }, two);
  expect(layers).toMatchObject({ layers: [{ after: "logits", passes: true }], first: null });
});

const hostile = (name: string) => model(`hostile/models/${name}.onnx`);

it.concurrent.each([
  ["never returns", hostile("loop"), { timeMs: 3000 }, "model-out-of-time"],
  ["takes all memory", hostile("allocate-at-run"), { memoryBytes: 512 * MiB }, "model-out-of-memory"],
] as const)(
  "stops a model that %s, on either side and whatever is asked",
  async (_name, bad, allowance, code) => {
    using one = start(allowance);
    using other = start(allowance);
    const [compared, observed] = await Promise.all([
      compareOutputs(outputsOf(bad, own), one, watcher),
      observeShapes({ ...common, model: bad, dataset, rows: 1 }, other).then(() => null, problemsOf),
    ]);
    expect(compared.datasets[0]?.outcome).toMatchObject({ problems: [{ code }] });
    expect(observed).toMatchObject([{ code }]);
  },
);
