import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type * as Ort from "onnxruntime-common";
import { afterAll, expect, it } from "vitest";
import type { HeadStart } from "../head-start.ts";
import type { Predictions } from "../predictions.ts";
import { loadRuntime } from "../runtime/load.ts";
import type { Job, Message } from "../sandbox/message.ts";
import { scoreOnnx } from "../score-onnx.ts";
import { hideFloat16Array } from "../scoring/float16.ts";
import { score } from "../scoring/score.ts";
import type { DatasetSpec, OutputSpec } from "../spec.ts";
import { readWrittenPredictions, writePredictions } from "../write-predictions.ts";
import { decodeMemo, encodeMemo, memoIdentity, spotCheck, spotRows } from "./index.ts";

// Real models on the real runtime: what they answer on a few rows alone is what was kept of them, and a file says the same.

process.env["ORT_DISABLE_TELEMETRY"] = "1";
hideFloat16Array();
const directory = dirname(createRequire(import.meta.url).resolve("onnxruntime-node/package.json"));
const runtime: typeof Ort = loadRuntime(directory);
const folder = mkdtempSync(join(tmpdir(), "modelgate-kept-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* answer(job: Job): AsyncGenerator<Message> {
  const session = await runtime.InferenceSession.create(job.modelPath, { logSeverityLevel: 4 });
  for (const dataset of job.datasets)
    yield* score({ session, Tensor: runtime.Tensor }, dataset, job.output, "");
}

let runs = 0;
async function scored(modelPath: string, dataset: DatasetSpec, output: OutputSpec): Promise<Predictions> {
  const found = { version: "1.30.0", directory, verified: [], source: "installed", passedOver: [] } as const;
  const start: HeadStart = {
    sandbox: { load: () => {}, run: answer, stop: () => {} },
    folder: join(folder, `run-${runs++}`),
    runtime: Promise.resolve({ value: { ...found, verified: [], passedOver: [] } }),
    [Symbol.dispose]: () => {},
  };
  const scoring = { modelPath, datasets: [dataset], output, options: { threads: 1 } };
  const [one] = (await scoreOnnx(scoring, start, { progress: () => {} })).datasets;
  if (one === undefined || "problems" in one.outcome) throw new Error(JSON.stringify(one?.outcome));
  return one.outcome.predictions;
}

type Case = Partial<OutputSpec> &
  Pick<OutputSpec, "task"> & {
    name: string;
    model: string;
    data: string;
    target: string;
  } & Partial<DatasetSpec>;
const models = join(import.meta.dirname, "../../../../test/fixtures/models");
const cases: Case[] = JSON.parse(readFileSync(join(models, "cases.json"), "utf8"));

it.each(cases)("$name: kept, run again in part, and written", async (one) => {
  const { task, classes = null, positive = null, output = null, scores = null } = one;
  const dataset = {
    name: "test",
    path: join(models, one.data),
    target: one.target,
    inputs: one.inputs ?? {},
    id: one.id ?? null,
  };
  const told = { task, classes, positive, output, scores };
  const model = join(models, one.model);
  const predictions = await scored(model, dataset, told);
  const digest = `sha256:${"0".repeat(64)}`;
  const options = { threads: 1 };
  const identity = memoIdentity({
    model: digest,
    data: digest,
    dataset,
    output: told,
    options,
    runtime: "1.30.0",
  });
  const memo = decodeMemo(encodeMemo(predictions, identity) ?? new Uint8Array(), identity, predictions);
  expect(memo).toEqual(predictions);
  const rows = spotRows(predictions.rows, 7);
  expect(spotCheck(memo, rows, await scored(model, { ...dataset, only: rows }, told))).toBeNull();

  const path = join(folder, "written.csv");
  await writePredictions(path, predictions);
  const read = (await readWrittenPredictions(path, predictions)).predictions;
  expect(plain(read)).toEqual(plain(predictions));
});

/** How many bits the model's own scores had is not in a file. */
function plain(predictions: Predictions): unknown {
  if (predictions.task === "regression" || predictions.scores === null) return predictions;
  return { ...predictions, scores: { ...predictions.scores, precision: "" } };
}
