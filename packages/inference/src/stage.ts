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
  /** Counts weights that are no numbers: as long as hashing the model takes, so ask while something else is waited for. */
  weights(): NonFinite;
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
  const count = () => nonFiniteWeights(model, dirname(path));
  const hasZipMap = model.graph.nodes.some(({ opType }) => opType === "ZipMap");
  // Before the copy is rewritten: the model says where its weights lie in the file as it was.
  const counted = hasZipMap ? count() : null;
  const [zipMap] = hasZipMap ? await takeOutZipMaps(staged) : [];
  return {
    path,
    digest,
    sizeBytes,
    signature: signatureOf(model),
    weights: () => counted ?? count(),
    classes: zipMap ? { labels: zipMap.classes, source: "its ZipMap operator" } : classLabels(model),
    producer: (output) => producerOf(model, output)?.opType ?? null,
  };
}

async function takeOutZipMaps({ path, model }: Staged) {
  const { bytes, zipMaps } = withoutZipMap(await readFile(path), model);
  await writeFile(path, bytes);
  return zipMaps;
}
