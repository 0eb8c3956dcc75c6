import * as v from "valibot";
import { count, number } from "./interval.ts";

// What `containerize` built and proved. Sizes are bytes, times milliseconds. Names and words of servers are strangers' texts.

const text = v.string();

/** One layer: what it is of, as `base`, `runtime`, `server` or `model`, and its bytes as they are pushed. */
export const ImageLayer = v.object({ digest: text, sizeBytes: count, of: text });
export type ImageLayer = v.InferOutput<typeof ImageLayer>;

/** The image of one platform, as `linux/amd64`. */
export const ImagePlatform = v.object({
  platform: text,
  digest: text,
  sizeBytes: count,
  layers: v.array(ImageLayer),
});
export type ImagePlatform = v.InferOutput<typeof ImagePlatform>;

/** One output of the served model beside what the model answers offline. */
export const OutputProof = v.object({
  name: text,
  /** As the runtime names it: `float32`. */
  type: text,
  /** How far values may be apart: `absolute` + `relative` × |expected|; null: they are equal or not. */
  tolerance: v.nullable(v.object({ absolute: number, relative: number })),
  values: count,
  unequal: count,
  largestAbsolute: v.nullable(number),
  largestRelative: v.nullable(number),
  /** The first thing that was not as expected. */
  reason: v.nullable(text),
});
export type OutputProof = v.InferOutput<typeof OutputProof>;

/** What a started server showed. */
export const ImageProof = v.object({
  /** `image`: the image was started by an engine. `process`: the server of its layers, with the model's bytes, as a process. */
  of: v.picklist(["image", "process"]),
  /** Name of the engine; null for a process. */
  engine: v.nullable(text),
  platform: text,
  /** The server's name and version, as it says. */
  server: v.nullable(text),
  /** Rows of which data set were asked. */
  dataset: text,
  rows: count,
  answers: count,
  manners: v.array(v.picklist(["json", "binary"])),
  outputs: v.array(OutputProof),
  readyMs: number,
  p50Ms: v.nullable(number),
  /** Requests that are none; `status` null: the connection was closed, or there was no answer. */
  refusals: v.array(v.object({ name: text, status: v.nullable(count), refused: v.boolean() })),
  stopMs: number,
  stoppedWith: text,
});
export type ImageProof = v.InferOutput<typeof ImageProof>;

/** What was pushed, and what is attached to it. */
export const ImagePush = v.object({
  /** As `ghcr.io/acme/digits@sha256:…`. */
  reference: text,
  tags: v.array(text),
  attached: v.array(v.object({ kind: text, digest: text, signedBy: v.nullable(text) })),
});
export type ImagePush = v.InferOutput<typeof ImagePush>;

/** The section that `containerize` writes. */
export const Image = v.object({
  /** How it came to be. */
  source: v.picklist(["built", "dockerfile", "image"]),
  /** Of the index where there are several platforms. */
  digest: text,
  /** The OCI layout that holds it; null: it was not written there. */
  layout: v.nullable(text),
  /** As it was named, with the digest that this had; null where the image is not ours. */
  base: v.nullable(v.object({ reference: text, digest: text })),
  platforms: v.array(ImagePlatform),
  /** The model as an artifact of its own; null: there is none. */
  artifact: v.nullable(text),
  proof: v.nullable(ImageProof),
  pushed: v.nullable(ImagePush),
});
export type Image = v.InferOutput<typeof Image>;
