import { open } from "node:fs/promises";
import { dirname } from "node:path";
import { withOutputs } from "@modelgate/onnx";
import type { InferenceSession, Tensor } from "onnxruntime-common";
import type { Ort } from "../runtime/load.ts";
import { runFailed, sessionRefused, toldOf } from "../sandbox/runtime-fault.ts";
import { sessionOptions } from "../sandbox/session-options.ts";
import { type FedBlock, runtimeFeeds } from "../scoring/fed-block.ts";
import type { SessionOptions } from "../spec.ts";
import type { JobModel } from "./job.ts";

/** A model that is loaded, with what its messages need. */
export type Opened = { session: InferenceSession; model: JobModel };

/**
 * Loads a staged model.
 * @throws ModelgateError naming the user's file
 */
export async function openModel(ort: Ort, model: JobModel, { threads }: SessionOptions): Promise<Opened> {
  const settings = { ...sessionOptions(threads), graphOptimizationLevel: "all" } as const;
  const session = await ort.InferenceSession.create(model.path, settings).catch((cause: unknown) => {
    throw toldOf(model.shown, sessionRefused(cause));
  });
  return { session, model };
}

/**
 * Loads a staged model with inner values among its outputs. Nothing is optimised: what a fusion takes out would be another
 * tensor in every pass.
 * @throws ModelgateError naming the user's file
 */
export async function openLookedInto(
  ort: Ort,
  model: JobModel,
  names: readonly string[],
  { threads }: SessionOptions,
): Promise<Opened> {
  const bytes = await withTail(
    model.path,
    withOutputs(names.filter((name) => !model.outputs.includes(name))),
  );
  // The model comes as bytes, so the runtime has to be told where the data beside it are.
  const folder = { model_external_initializers_file_folder_path: dirname(model.path) };
  const settings = {
    ...sessionOptions(threads),
    graphOptimizationLevel: "disabled",
    extra: { session: folder },
  } as const;
  const session = await ort.InferenceSession.create(bytes, settings).catch((cause: unknown) => {
    throw toldOf(model.shown, sessionRefused(cause));
  });
  return { session, model };
}

/**
 * The values that are asked for.
 * @throws ModelgateError naming the user's file
 */
export async function runModel(
  { session, model }: Opened,
  Tensor: Ort["Tensor"],
  feeds: FedBlock["feeds"],
  fetch: readonly string[],
): Promise<Record<string, Tensor>> {
  try {
    return await session.run(runtimeFeeds(Tensor, feeds), fetch);
  } catch (error) {
    throw toldOf(model.shown, runFailed(error));
  }
}

/** A file's bytes with more after them, in one piece of memory. */
async function withTail(path: string, tail: Uint8Array): Promise<Uint8Array> {
  await using file = await open(path);
  const { size } = await file.stat();
  const bytes = new Uint8Array(size + tail.length);
  for (let at = 0; at < size; ) {
    const { bytesRead } = await file.read(bytes, at, Math.min(size - at, 2 ** 30), at);
    if (bytesRead === 0) throw new RangeError(`${path} became shorter while it was read`);
    at += bytesRead;
  }
  bytes.set(tail, size);
  return bytes;
}
