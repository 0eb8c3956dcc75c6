import { join } from "node:path";
import {
  type Counted,
  chunksOf,
  countPackedHalves,
  countTagged,
  type Format,
  formatOf,
} from "./count-non-finite.ts";
import type { Attribute, Model, Tensor } from "./model.ts";
import { Reader } from "./reader.ts";
import { fileSource, type Source, type Span } from "./source.ts";
import { rawSizeBytes } from "./tensor-size.ts";
import { scopesOf, tensorsOf } from "./walk.ts";

/** Weights that are no numbers. Infinity is common where attention is masked; NaN is never meant. */
export type NonFinite = {
  nan: number;
  infinite: number;
  /** The names of the first ten tensors or attributes that have some. */
  tensors: string[];
};

const MOST_NAMES = 10;
const LONGEST_NAME = 200;
const FLOAT = 1;

/**
 * Counts NaN and infinity in every tensor of floats (32, 64, 16 bits and bfloat16) that inference uses, wherever its values lie,
 * and in the lists of floats that are the weights of linear models and tree ensembles. Read through a window, as the model is.
 * @param directory where the model's external data lie: they must have passed checkModel
 * @throws ModelgateError `model-unreadable` when a file has become shorter
 */
export function nonFiniteWeights(model: Model, directory: string): NonFinite {
  const found: NonFinite = { nan: 0, infinite: 0, tensors: [] };
  const add = (name: string, { nan, infinite }: Counted) => {
    if (nan + infinite === 0) return;
    found.nan += nan;
    found.infinite += infinite;
    if (found.tensors.length < MOST_NAMES) found.tensors.push(name.slice(0, LONGEST_NAME));
  };
  for (const { tensor, part } of tensorsOf(model)) {
    const format = formatOf(tensor.dataType);
    if (part !== "training" && format !== null) add(tensor.name, inTensor(model, tensor, format, directory));
  }
  for (const { part, nodes } of scopesOf(model)) {
    if (part === "training") continue;
    for (const { name, opType, attributes } of nodes) {
      for (const attribute of attributes) {
        if (attribute.field === "floats")
          add(`${name || opType}.${attribute.name}`, inList(model, attribute));
      }
    }
  }
  return found;
}

function inTensor(model: Model, tensor: Tensor, format: Format, directory: string): Counted {
  const { data } = tensor;
  const counted = { nan: 0, infinite: 0 };
  if (data.kind === "raw") inSpan(model.source, data.span, format, counted);
  else if (data.kind === "external") {
    const end = data.offset + (rawSizeBytes(tensor) ?? 0);
    inSpan(fileSource(join(directory, data.location), end), { start: data.offset, end }, format, counted);
  } else if (data.kind === "typed") {
    const reader = new Reader(model.path, model.source, tensor.span);
    for (const field of reader.fields("TensorProto")) {
      if (field === data.field) inRun(model.source, reader, format, counted);
    }
  }
  return counted;
}

function inList(model: Model, attribute: Attribute): Counted {
  const counted = { nan: 0, infinite: 0 };
  const format = formatOf(FLOAT);
  const reader = new Reader(model.path, model.source, attribute.span);
  for (const field of reader.fields("AttributeProto")) {
    if (field === "floats" && format !== null) inRun(model.source, reader, format, counted);
  }
  return counted;
}

/** Values of a repeated field: halves as integers; others packed, or each behind its tag as protobuf 2 writes lists. */
function inRun(source: Source, reader: Reader, format: Format, counted: Counted): void {
  const span = reader.span();
  const isPacked = span.start !== reader.outer().start;
  if (format.bytes === 2) {
    if (isPacked) countPackedHalves(chunksOf(source, span, 1), format, counted);
    else format.count(bytesOf(Uint16Array.from(reader.int64s(), lowerHalf)), counted);
  } else if (isPacked) inSpan(source, span, format, counted);
  else if (span.end - span.start === reader.count() * (format.bytes + 1)) {
    for (const chunk of chunksOf(source, span, format.bytes + 1)) countTagged(chunk, format, counted);
  } else format.count(reader.fixed(), counted);
}

function lowerHalf(value: bigint): number {
  return Number(BigInt.asUintN(16, value));
}

function bytesOf({ buffer }: Uint16Array): Uint8Array {
  return new Uint8Array(buffer);
}

function inSpan(source: Source, span: Span, format: Format, counted: Counted): void {
  for (const chunk of chunksOf(source, span, format.bytes)) format.count(chunk, counted);
}
