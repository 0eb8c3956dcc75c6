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
  /** Outputs of the copy that are tensors, or may be: those of a ZipMap, and those whose type the file does not say. */
  tensors: readonly string[];
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
  const zipMaps = hasZipMap ? await takeOutZipMaps(staged) : [];
  const [zipMap] = zipMaps;
  const taken = new Set(zipMaps.map(({ output }) => output));
  const tensors = model.graph.outputs.filter(
    ({ name, type }) => type === null || type.kind === "tensor" || taken.has(name),
  );
  return {
    path,
    digest,
    sizeBytes,
    signature: signatureOf(model),
    tensors: tensors.map(({ name }) => name),
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
