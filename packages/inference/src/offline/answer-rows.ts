import { digestFile, openTable } from "@modelgate/dataset";
import { errorOf, failure, throwProblems } from "@modelgate/schema";
import { attempt } from "../attempt.ts";
import { type HeadStart, headStartFor } from "../head-start.ts";
import { planFeeds } from "../scoring/feed-plan.ts";
import { targetColumns } from "../scoring/target-columns.ts";
import type { Allowance, DatasetSpec } from "../spec.ts";
import { stage } from "../stage.ts";
import type { Workshop } from "../workshop.ts";
import { decodeOffline } from "./decode.ts";
import type { OfflineJob, OfflineMessage, Question } from "./job.ts";

/** A child that answers rows. */
export type OfflineStart = HeadStart<OfflineJob, OfflineMessage>;

/** Starts a sandbox for `answerRows`. */
export function offlineStart(workshop: Workshop, allowance: Allowance): OfflineStart {
  return headStartFor(workshop, allowance, async () => decodeOffline);
}

/** One model, and the rows of one data set that it is to answer. */
export type Asking = {
  modelPath: string;
  /** `target` null: no column is left out for being the truth. `only`: the rows, counted from 0 and increasing. */
  dataset: Pick<DatasetSpec, "path" | "inputs" | "id" | "only"> & { target: DatasetSpec["target"] | null };
};

export type Offline = {
  /** Of the model's file, and of the data set's. */
  model: { digest: string; sizeBytes: number };
  dataset: { digest: string };
  /** As "onnxruntime-node 1.30.0". */
  runtime: string | null;
  /** Each row alone, and then all in one batch; where the model fixes its batch, that many at once. */
  questions: readonly Question[];
  notes: readonly string[];
};

/**
 * What a model answers to rows of a data set, every output as the runtime gave it, from the sandbox.
 * @throws ModelgateError every problem of model, data set and runtime at once; what the model's failure was
 */
export async function answerRows({ modelPath, dataset }: Asking, start: OfflineStart): Promise<Offline> {
  const [runtime, model, table, data] = await Promise.all([
    start.runtime,
    attempt(() => stage(modelPath, start.folder)),
    attempt(() => openTable(dataset.path)),
    attempt(() => digestFile(dataset.path)),
  ]);
  if ("problems" in runtime || "problems" in model || "problems" in table || "problems" in data) {
    const found = [model, runtime, table, data].flatMap((part) => ("problems" in part ? part.problems : []));
    // Both ways of reading a data set that is not there say the same.
    throw errorOf([...new Map(found.map((problem) => [problem.message, problem])).values()]);
  }
  const { signature, tensors: fetch, path, digest, sizeBytes } = model.value;
  const names = table.value.columns.map(({ name }) => name);
  const target =
    dataset.target === null
      ? []
      : targetColumns(names, dataset.target, "multilabel-classification", () => {});
  const spec = { name: "rows", ...dataset, target };
  const plan = planFeeds(signature, table.value.columns, spec);
  if (Array.isArray(plan)) throw errorOf(plan);
  const { id, only } = dataset;
  const others = signature.outputs.filter(({ name }) => !fetch.includes(name));
  const job: OfflineJob = {
    trade: "offline",
    modelPath: path,
    fetch,
    options: { threads: 1 },
    dataset: { name: "rows", path: dataset.path, target: [], id, plan, ...(only ? { only } : {}) },
  };
  return {
    model: { digest, sizeBytes },
    dataset: { digest: data.value.digest },
    ...(await followed(start, job)),
    notes: [
      ...plan.notes.map((note) => note.replace(/^rows: /u, "")),
      ...others.map(
        ({ name }) => `output ${JSON.stringify(name)} of the model is no tensor and is not compared`,
      ),
    ],
  };
}

async function followed({ sandbox }: OfflineStart, job: OfflineJob) {
  const questions: Question[] = [];
  let runtime: string | null = null;
  for await (const message of sandbox.run(job)) {
    if (message.type === "started") runtime = `onnxruntime-node ${message.runtime}`;
    else if (message.type === "question") questions.push(message.question);
    else if (message.type === "problem") throwProblems(message.problems);
  }
  if (questions.length > 0) return { runtime, questions };
  throw failure("model-failed", "the sandbox ended without an answer", {
    hint: "Run again with debug logging.",
  });
}
