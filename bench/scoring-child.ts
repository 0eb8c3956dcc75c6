// Both sides of the scoring bench, by turns in one process with one session: `scoring-child.ts MODEL FEATURES`.
// Frames go to descriptor 3, where they are read and dropped; milliseconds a batch go to standard output.
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { Batch, Column } from "../packages/dataset/src/index.ts";
import { loadRuntime } from "../packages/inference/src/runtime/load.ts";
import { frame, frameStream } from "../packages/inference/src/sandbox/frame.ts";
import type { JobDataset } from "../packages/inference/src/sandbox/message.ts";
import { hideFloat16Array } from "../packages/inference/src/scoring/float16.ts";
import { scoreTable } from "../packages/inference/src/scoring/score.ts";
import { xoshiro256 } from "../packages/metrics/src/random/xoshiro.ts";

/** Milliseconds a batch, one entry a round. */
export type Measured = { ours: number[]; bare: number[] };

const ROWS = 1024;
const BATCHES = 16;
const ROUNDS = 31;

const [model = "", width = ""] = process.argv.slice(2);
const features = Number(width);
const names = Array.from({ length: features }, (_, index) => `f${index}`);

hideFloat16Array();
const ort = loadRuntime(dirname(createRequire(import.meta.url).resolve("onnxruntime-node/package.json")));
const session = await ort.InferenceSession.create(model, {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionProviders: ["cpu"],
});
const out = frameStream(3);

const random = xoshiro256(1);
const batches = Array.from({ length: BATCHES }, (_, index) => made(index));
const tensors = batches.map(({ columns }) => {
  const data = new Float32Array(ROWS * features);
  names.forEach((name, at) => {
    const values = columns.get(name)?.values ?? [];
    for (let row = 0; row < ROWS; row += 1) data[row * features + at] = Number(values[row]);
  });
  return new ort.Tensor("float32", data, [ROWS, features]);
});
const dataset: JobDataset = {
  name: "made",
  path: "made",
  target: "label",
  id: null,
  plan: {
    feeds: [
      {
        input: "input",
        type: "float32",
        columns: names,
        column: "number",
        width: features,
        trailing: [features],
      },
    ],
    fixedBatch: null,
    notes: [],
  },
};
const output = {
  task: "multiclass-classification",
  classes: null,
  positive: null,
  output: null,
  scores: null,
} as const;

const measured: Measured = { ours: [], bare: [] };
for (let round = -3; round < ROUNDS; round += 1) {
  const first = round % 2 === 0;
  const a = await (first ? ours() : bare());
  const b = await (first ? bare() : ours());
  if (round < 0) continue;
  measured.ours.push(first ? a : b);
  measured.bare.push(first ? b : a);
}
out.end();
process.stdout.write(JSON.stringify(measured));

/** As the sandbox's program does it, but for the file. */
async function ours(): Promise<number> {
  const started = performance.now();
  const table = {
    async *read() {
      yield* batches;
    },
  };
  for await (const message of scoreTable({ session, Tensor: ort.Tensor }, table, dataset, output)) {
    if (!out.write(frame(message))) await once(out, "drain");
  }
  await new Promise((resolve) => out.write(Buffer.alloc(1), resolve));
  return (performance.now() - started) / BATCHES;
}

/** Nothing but the runs. */
async function bare(): Promise<number> {
  const started = performance.now();
  let seen = 0;
  for (const tensor of tensors) {
    const outputs = await session.run({ input: tensor });
    seen += outputs["output"]?.data.length ?? 0;
  }
  if (seen === 0) throw new Error("the model gave nothing");
  return (performance.now() - started) / BATCHES;
}

function made(index: number): Batch {
  const columns = new Map<string, Column>();
  for (const name of names) {
    columns.set(name, { kind: "number", values: Float64Array.from({ length: ROWS }, () => random.next()) });
  }
  columns.set("label", { kind: "text", values: Array.from({ length: ROWS }, (_, row) => String(row % 10)) });
  return { start: index * ROWS, rows: ROWS, columns };
}
