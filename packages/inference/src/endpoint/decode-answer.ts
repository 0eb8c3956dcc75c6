import { failure } from "@modelgate/schema";
import { asBits, float16Array } from "../scoring/float16.ts";
import type { TensorData } from "../scoring/tensor.ts";
import { type Datatype, datatypeNamed } from "./datatypes.ts";
import { type Fields, isFields } from "./json-fields.ts";

/** One output of a server. `type` is the runtime's name; half floats are their bits. */
export type Answered = { name: string; type: string; dims: readonly number[]; data: TensorData };

/** What a server sent: `headerLength` is the length of the JSON where binary data follow it, null where all is JSON. */
export type AnswerBody = { bytes: Uint8Array; headerLength: number | null };

const MOST_OUTPUTS = 1000;
const MOST_DIMENSIONS = 32;

/**
 * The outputs in an inference response, checked: as many values as their shape says, each of its type. Nothing is allocated for
 * more values than the response could hold.
 * @throws ModelgateError `endpoint-fault` for anything else
 */
export function decodeAnswer(server: string, { bytes, headerLength }: AnswerBody): Answered[] {
  if (headerLength !== null && headerLength > bytes.length)
    throw strange(server, "a header longer than itself");
  const json = headerLength === null ? bytes : bytes.subarray(0, headerLength);
  const outputs = parsed(server, json)["outputs"];
  if (!Array.isArray(outputs) || outputs.length > MOST_OUTPUTS) throw strange(server, "no list of outputs");
  let at = json.length;
  const answered = outputs.map((output: unknown): Answered => {
    if (!isFields(output)) throw strange(server, "an output that is no object");
    const { name, datatype, shape, parameters, data } = output;
    if (typeof name !== "string") throw strange(server, "an output without a name");
    const wrong = (what: string) =>
      strange(server, `output ${JSON.stringify(name.slice(0, 100))} with ${what}`);
    const type = typeof datatype === "string" ? datatypeNamed(datatype) : undefined;
    if (type === undefined) throw wrong(`the datatype ${JSON.stringify(datatype)?.slice(0, 40)}`);
    const dims = dimsIn(shape);
    if (dims === null) throw wrong("no shape");
    const count = dims.reduce((product, size) => product * size, 1);
    const size = isFields(parameters) ? parameters["binary_data_size"] : undefined;
    if (size === undefined)
      return { name, type: type.ort, dims, data: fromJson(data, { type, count }, wrong) };
    if (!Number.isSafeInteger(size) || (size as number) < 0) throw wrong("a size that is none");
    const part = bytes.subarray(at, at + (size as number));
    at += size as number;
    if (at > bytes.length) throw wrong("fewer bytes than it says");
    return { name, type: type.ort, dims, data: fromBytes(part, { type, count }, wrong) };
  });
  if (headerLength !== null && at !== bytes.length) throw strange(server, "bytes that belong to no output");
  return answered;
}

type Values = { type: Datatype; count: number };
type Wrong = (what: string) => Error;

function fromJson(given: unknown, { type, count }: Values, wrong: Wrong): TensorData {
  if (!Array.isArray(given)) throw wrong("no data");
  const values = given.flat(MOST_DIMENSIONS) as unknown[];
  if (values.length !== count) throw wrong(`${values.length} values where its shape has ${count}`);
  if (type.ort === "string") {
    if (!values.every((value) => typeof value === "string")) throw wrong("a value that is no text");
    return values;
  }
  const data = madeFor(type.ort, count);
  values.forEach((value, index) => {
    const number = type.ort === "bool" && typeof value === "boolean" ? Number(value) : value;
    // A model's answer may be NaN, which JSON writes as null if at all.
    const isNone = number === null && type.ort.startsWith("float");
    if (typeof number !== "number" && !isNone) throw wrong("a value that is no number");
    const told = isNone ? Number.NaN : (number as number);
    // Beyond 2^53 the number that was sent is not the one that was read.
    if (!type.ort.startsWith("float") && !Number.isSafeInteger(told))
      throw wrong(`${told}, which is not exact in JSON`);
    data[index] = (
      data instanceof BigInt64Array || data instanceof BigUint64Array ? BigInt(told) : told
    ) as never;
    // A whole number that its type does not hold would come out as another.
    if (!type.ort.startsWith("float") && Number(data[index]) !== told)
      throw wrong(`${told}, which is no ${type.name}`);
  });
  return asBits(data);
}

function fromBytes(part: Uint8Array, { type, count }: Values, wrong: Wrong): TensorData {
  if (type.bytes === null) return texts(part, count, wrong);
  if (part.length !== count * type.bytes)
    throw wrong(`${part.length} bytes where its shape has ${count} values`);
  // Typed arrays begin where their values would lie; a copy always does (a Buffer's own `slice` is none).
  const { buffer } = new Uint8Array(part);
  return VIEWS[type.ort]?.(buffer) ?? new Uint8Array(buffer);
}

const VIEWS: Readonly<Record<string, (buffer: ArrayBuffer) => TensorData>> = {
  float32: (buffer) => new Float32Array(buffer),
  float64: (buffer) => new Float64Array(buffer),
  float16: (buffer) => new Uint16Array(buffer),
  int64: (buffer) => new BigInt64Array(buffer),
  uint64: (buffer) => new BigUint64Array(buffer),
  int32: (buffer) => new Int32Array(buffer),
  uint32: (buffer) => new Uint32Array(buffer),
  int16: (buffer) => new Int16Array(buffer),
  uint16: (buffer) => new Uint16Array(buffer),
  int8: (buffer) => new Int8Array(buffer),
};

function madeFor(ort: string, count: number): Exclude<TensorData, string[]> {
  if (ort === "float16") return float16Array(count);
  const bytes =
    { float64: 8, int64: 8, uint64: 8, float32: 4, int32: 4, uint32: 4, int16: 2, uint16: 2 }[ort] ?? 1;
  const buffer = new ArrayBuffer(count * bytes);
  return (VIEWS[ort]?.(buffer) ?? new Uint8Array(buffer)) as Exclude<TensorData, string[]>;
}

/** A length of four bytes before each text. */
function texts(part: Uint8Array, count: number, wrong: Wrong): string[] {
  const view = Buffer.from(part.buffer, part.byteOffset, part.length);
  const found: string[] = [];
  for (let at = 0; at < view.length; ) {
    const end = at + 4 <= view.length ? at + 4 + view.readUInt32LE(at) : Number.POSITIVE_INFINITY;
    if (end > view.length) throw wrong("a text longer than its bytes");
    found.push(view.toString("utf8", at + 4, end));
    at = end;
  }
  if (found.length !== count) throw wrong(`${found.length} texts where its shape has ${count}`);
  return found;
}

function dimsIn(shape: unknown): readonly number[] | null {
  if (!Array.isArray(shape) || shape.length > MOST_DIMENSIONS) return null;
  return shape.every((size) => Number.isSafeInteger(size) && size >= 0) ? shape : null;
}

function parsed(server: string, json: Uint8Array): Fields {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(json));
    if (isFields(value)) return value;
  } catch {
    // Said below: what stands there may be anything.
  }
  throw strange(server, "no JSON object");
}

function strange(server: string, what: string) {
  return failure("endpoint-fault", `${server}: expected an inference response, got ${what}`, {
    hint: "The server must speak the Open Inference Protocol, version 2, over HTTP.",
  });
}
