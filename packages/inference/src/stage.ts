import { readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import {
  classLabels,
  type NonFinite,
  nonFiniteWeights,
  producerOf,
  type Staged,
  stageModel,
  withoutZipMap,
} from "@modelgate/onnx";
import { signatureOf } from "./signature.ts";
import type { Signature } from "./spec.ts";

/** A model ready to be run: a private copy, checked, with what it says of itself. */
export type StagedModel = {
  /** The copy that the sandbox loads. */
  path: string;
  /** Of the user's file, before any rewriting. */
  digest: string;
  sizeBytes: number;
  signature: Signature;
  /** Weights that are no numbers. */
  weights: NonFinite;
  classes: { labels: readonly string[]; source: string } | null;
  /** The operator behind an output; null when unknown. */
  producer(output: string): string | null;
};

/**
 * Copies a model and its external data into `folder`, checks it, and takes out ZipMap, whose maps the
 * runtime's JavaScript interface cannot return.
 * @throws ModelgateError `file-missing`, `model-unreadable`, `model-unsupported`, `model-refused`
 */
export async function stage(modelPath: string, folder: string): Promise<StagedModel> {
  const staged = await stageModel(modelPath, folder);
  const { path, model, digest, sizeBytes } = staged;
  // Before the copy is rewritten: the model says where its weights lie in the file as it was.
  const weights = nonFiniteWeights(model, dirname(path));
  const [zipMap] = await takeOutZipMaps(staged);
  return {
    path,
    digest,
    sizeBytes,
    signature: signatureOf(model),
    weights,
    classes: zipMap ? { labels: zipMap.classes, source: "its ZipMap operator" } : classLabels(model),
    producer: (output) => producerOf(model, output)?.opType ?? null,
  };
}

async function takeOutZipMaps({ path, model }: Staged) {
  if (model.graph.nodes.every(({ opType }) => opType !== "ZipMap")) return [];
  const { bytes, zipMaps } = withoutZipMap(await readFile(path), model);
  await writeFile(path, bytes);
  return zipMaps;
}
