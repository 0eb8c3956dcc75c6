import { statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Computed, computedValues, fileSource, readModel } from "@modelgate/onnx";
import { signatureOf } from "../signature.ts";
import type { Signature } from "../spec.ts";
import { type StagedModel, stage } from "../stage.ts";
import type { JobModel, SideName } from "./job.ts";

/** A model that is ready to be compared or looked into. */
export type StagedSide = {
  staged: StagedModel;
  /** Of the copy: an output that was a list of maps is a tensor there. */
  signature: Signature;
  computed: readonly Computed[];
  job: JobModel;
  notes: readonly string[];
};

/**
 * Copies a model into a folder of its own in the sandbox's.
 * @throws ModelgateError what staging throws
 */
export async function stageSide(path: string, folder: string, side: SideName): Promise<StagedSide> {
  const own = join(folder, side);
  await mkdir(own, { recursive: true, mode: 0o700 });
  const staged = await stage(path, own);
  const model = readModel(fileSource(staged.path, statSync(staged.path).size), path);
  const signature = signatureOf(model);
  const tensors = signature.outputs.filter(({ type }) => type !== null);
  const others = signature.outputs.filter(({ type }) => type === null);
  const fetch = tensors.map(({ name }) => name);
  return {
    staged,
    signature,
    computed: computedValues(model),
    job: {
      path: staged.path,
      shown: path,
      fetch,
      outputs: signature.outputs.map(({ name }) => name),
      producers: fetch.map((name) => staged.producer(name)),
    },
    notes: others.map(({ name }) => `${path}: output "${name}" is no tensor and is not compared`),
  };
}
