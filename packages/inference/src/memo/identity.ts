import { createHash } from "node:crypto";
import { extname } from "node:path";
import type { DatasetSpec, OutputSpec, SessionOptions } from "../spec.ts";

/** Everything that predictions depend on. */
export type MemoParts = {
  /** Digests as `sha256:…`, of the model with its external data and of the data set's file. */
  model: string;
  data: string;
  dataset: DatasetSpec;
  output: OutputSpec;
  options: SessionOptions;
  /** Name and version, as `onnxruntime-node 1.30.0`. */
  runtime: string;
  /** `linux-x64`: sums of floats differ between architectures. */
  platform?: string;
};

/** Raised whenever the file, or how predictions come to be, changes. */
const MEMO_VERSION = 1;

/** What a kept entry is about, in one text that is equal exactly when all of it is: JSON with its keys in order. */
export type MemoIdentity = { readonly text: string };

/**
 * The identity of one data set's predictions by one model. Names and folders are no part of it, the ending of the file is: it
 * says how the bytes are read.
 */
export function memoIdentity(parts: MemoParts): MemoIdentity {
  const { dataset, output, options, platform = `${process.platform}-${process.arch}` } = parts;
  const { path, target, inputs, id, carried = {}, only } = dataset;
  if (only !== undefined) throw new TypeError("predictions of some rows are not kept");
  const { model, data, runtime } = parts;
  const format = extname(path).toLowerCase();
  const read = { format, target, inputs: entries(inputs), id, carried: entries(carried) };
  const ran = { runtime, platform, options: entries(options) };
  return {
    text: JSON.stringify({ version: MEMO_VERSION, model, data, read, output: entries(output), ran }),
  };
}

/** The cache's key of an identity: letters, digits and dashes. */
export function memoKey({ text }: MemoIdentity): string {
  return `modelgate-predictions-${createHash("sha256").update(text).digest("hex")}`;
}

/** Pairs sorted by name: the order of keys means nothing. */
function entries(record: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
