import { statSync } from "node:fs";
import { fileSource } from "@modelgate/onnx";
import { failure, type WeightChange } from "@modelgate/schema";
import { type Facts, withSidecar } from "../facts/facts.ts";
import { compareStored } from "../weights/compare-stored.ts";
import { layerName } from "../weights/layer-name.ts";
import { pairByName } from "../weights/pairing.ts";
import type { Stored } from "../weights/stored.ts";
import { readHeader } from "./header.ts";

/**
 * What became of the tensors of a safetensors file, paired by name. Without a graph nobody knows which layer is the head, so that is
 * never said.
 * @throws ModelgateError `file-missing`, `model-unreadable` when a file is not what the format says
 */
export function compareSafetensors(beforePath: string, afterPath: string): WeightChange {
  const nothing = () => undefined;
  return compareStored(pairByName(storedIn(beforePath), storedIn(afterPath), { sameShape: false }), {
    readBy: { before: nothing, after: nothing },
    dequantise: { before: () => null, after: () => null },
    head: () => new Set(),
    layerOf: ({ name }) => layerName(name),
  });
}

/**
 * The lineage of a safetensors file: its metadata, and its sidecar where it has one.
 * @throws ModelgateError as `compareSafetensors`
 */
export function safetensorsFacts(path: string, sidecar: Facts | null = null): Facts {
  return withSidecar(readHeader(fileSource(path, lengthOf(path)), path).metadata, sidecar);
}

/** The tensors of a safetensors file. Their values stay in the file until they are read. */
export function storedIn(path: string): Stored[] {
  const source = fileSource(path, lengthOf(path));
  return readHeader(source, path).entries.map(({ name, type, dims, elements, start, end }) => ({
    name,
    type,
    dims,
    elements,
    sizeBytes: end - start,
    place: null,
    open: () => (bytes, from) => source.fill(bytes, start + from),
    texts: () => [],
  }));
}

function lengthOf(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) {
    throw failure("file-missing", `${path}: there is no such file`, {
      hint: "Check the path. Was the file checked out, built or downloaded before this step?",
    });
  }
  if (entry.isFile()) return entry.size;
  throw failure("model-unreadable", `${path}: is no plain file`, { hint: "Name the .safetensors file." });
}
