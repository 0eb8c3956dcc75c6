import { openTable } from "@modelgate/dataset";
import type { InferenceSession } from "onnxruntime-common";
import type { Ort } from "../runtime/load.ts";
import { runProblems, sessionRefused } from "../sandbox/runtime-fault.ts";
import { sessionOptions } from "../sandbox/session-options.ts";
import type { Serve } from "../sandbox/trades.ts";
import { type FedBlock, fedBlocks, NO_TRUTH, noRows, runtimeFeeds } from "../scoring/fed-block.ts";
import { pickFeeds } from "../scoring/pick-feeds.ts";
import type { TensorData } from "../scoring/tensor.ts";
import type { Answer, OfflineJob, OfflineMessage } from "./job.ts";

/**
 * The trade `offline`: what a model answers to some rows, each alone and then all of them in one batch, for sums of floats in
 * another order differ and a server is to be compared with what was asked in the same way.
 */
export const serveOffline: Serve = async (ort, given, send) => {
  const job = given as OfflineJob;
  const say = (message: OfflineMessage) => send(message);
  try {
    const session = await open(ort, job);
    for await (const { rows, feeds } of asked(job)) {
      const answers = answersOf(await session.run(runtimeFeeds(ort.Tensor, feeds), job.fetch), job.fetch);
      await say({ type: "question", question: { rows, feeds, answers } });
    }
  } catch (error) {
    await say({ type: "problem", dataset: null, problems: runProblems(error) });
  }
};

type Asked = { rows: number; feeds: FedBlock["feeds"] };

async function* asked({ dataset }: OfflineJob): AsyncGenerator<Asked> {
  const { fixedBatch } = dataset.plan;
  const all: Asked[] = [];
  for await (const { rows, padded, feeds } of fedBlocks(await openTable(dataset.path), dataset, NO_TRUTH)) {
    if (fixedBatch !== null) {
      yield { rows, feeds };
      continue;
    }
    for (let row = 0; row < rows; row += 1) all.push({ rows: 1, feeds: pickFeeds(feeds, padded, [row]) });
  }
  yield* all;
  const [first, ...rest] = all;
  if (first === undefined && fixedBatch === null) throw noRows(dataset.path);
  if (first !== undefined && rest.length > 0) yield { rows: all.length, feeds: joined(first.feeds, all) };
}

/** Rows of one each, input by input. Rows of a list column may be of several lengths: such a batch there is not. */
function joined(first: FedBlock["feeds"], all: readonly Asked[]): FedBlock["feeds"] {
  return first.map((feed, at) => {
    const parts = all.map(({ feeds }) => feeds[at]?.data ?? feed.data);
    const [, ...trailing] = feed.dims;
    return { ...feed, data: concatenated(parts), dims: [all.length, ...trailing] };
  });
}

function concatenated(parts: readonly TensorData[]): TensorData {
  const [first] = parts;
  if (first === undefined || Array.isArray(first))
    return parts.flatMap((part) => (Array.isArray(part) ? part : []));
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const whole = new (first.constructor as new (length: number) => Exclude<TensorData, string[]>)(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part as never, at);
    at += part.length;
  }
  return whole;
}

async function open(ort: Ort, { modelPath, options }: OfflineJob): Promise<InferenceSession> {
  const settings = sessionOptions(options.threads);
  return await ort.InferenceSession.create(modelPath, settings).catch((cause: unknown) => {
    throw sessionRefused(cause);
  });
}

function answersOf(outputs: InferenceSession.OnnxValueMapType, fetch: readonly string[]): Answer[] {
  return fetch.flatMap((name) => {
    const output = outputs[name];
    return output === undefined
      ? []
      : [{ name, type: output.type, dims: output.dims, data: output.data as TensorData }];
  });
}
