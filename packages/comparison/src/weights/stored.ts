import type { ReadBytes } from "@modelgate/onnx";

/** One tensor of weights as it lies in a file, whichever format that is. */
export type Stored = {
  /** A stranger's text. */
  readonly name: string;
  /** Element type in ONNX's words, such as `float`, `bfloat16`, `string`. */
  readonly type: string;
  readonly dims: readonly number[];
  readonly elements: number;
  /** Of the values as raw bytes; of text the sum of its lengths. */
  readonly sizeBytes: number;
  /** The same text for tensors that refer to the same bytes; null where the bytes are its own. */
  readonly place: string | null;
  /** Reads the raw little-endian bytes; null for text. What it holds, it holds until it is dropped. */
  open(): ReadBytes | null;
  /** The elements of a tensor of text; empty for others. */
  texts(): readonly Uint8Array[];
};

/** As a reader of the report sees it: `float[64, 10]`; a scalar is `float[]`. */
export function shapeText({ type, dims }: Pick<Stored, "type" | "dims">): string {
  return `${type}[${dims.join(", ")}]`;
}

/** Tied weights, which refer to the same bytes, are one. */
export function distinct<W extends Pick<Stored, "place">>(weights: readonly W[]): W[] {
  const places = new Set<string>();
  return weights.filter(({ place }) => {
    const isNew = place === null || !places.has(place);
    if (place !== null) places.add(place);
    return isNew;
  });
}
