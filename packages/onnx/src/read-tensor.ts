import type { ExternalData, SparseTensor, Tensor, TensorData } from "./model.ts";
import type { Reader } from "./reader.ts";

const EXTERNAL = 1;

/**
 * Reads a TensorProto but not its values. Values in two places are a fault wherever the tensor is: a runtime would serve one
 * of them, and a reader of the file could be shown the other.
 */
export function readTensor(reader: Reader): Tensor {
  const span = reader.span();
  const places = new Map<string, TensorData>();
  const entries = new Map<string, string>();
  const dims: number[] = [];
  let [name, dataType, location, segmented] = ["", 0, 0, false];
  for (const field of reader.fields("TensorProto")) {
    if (field === "name") name = reader.text();
    else if (field === "dims") dims.push(...readDims(reader));
    else if (field === "data_type") dataType = reader.int32();
    else if (field === "data_location") location = reader.int32();
    else if (field === "segment") segmented = true;
    else if (field === "raw_data") places.set(field, { kind: "raw", span: reader.span() });
    else if (field === "external_data") addEntry(reader, entries, "external_data");
    else if (field.endsWith("_data")) addRun(places, field as TypedFieldName, reader.count());
  }
  if (entries.size > 0 || location === EXTERNAL)
    places.set("external_data", external(entries, reader, span.start));
  const fault = (what: string) => reader.fault(`the tensor ${JSON.stringify(name)} ${what}`, span.start);
  if (places.size > 1) fault(`holds values in two places: ${[...places.keys()].join(" and ")}`);
  if (entries.size > 0 && location !== EXTERNAL) fault("names external data but is not marked as external");
  if (location !== 0 && location !== EXTERNAL) fault(`has the unknown data location ${location}`);
  if (segmented) fault("is a segment of a tensor, which no runtime joins");
  return { name, dataType, dims, data: places.values().next().value ?? { kind: "none" }, span };
}

type TypedFieldName = Extract<TensorData, { kind: "typed" }>["field"];

function addRun(places: Map<string, TensorData>, field: TypedFieldName, count: number): void {
  const before = places.get(field);
  const total = count + (before?.kind === "typed" ? before.count : 0);
  // A list without entries is what protobuf calls absent.
  if (total > 0) places.set(field, { kind: "typed", field, count: total });
}

/** Reads a SparseTensorProto but not its values. */
export function readSparseTensor(reader: Reader): SparseTensor {
  const span = reader.span();
  let values: Tensor = { name: "", dataType: 0, dims: [], data: { kind: "none" }, span };
  let indices: Tensor | null = null;
  const dims: number[] = [];
  for (const field of reader.fields("SparseTensorProto")) {
    if (field === "values") values = readTensor(reader);
    if (field === "indices") indices = readTensor(reader);
    if (field === "dims") dims.push(...readDims(reader));
  }
  return { values, indices, dims };
}

/** Adds a StringStringEntryProto to a map; a key given twice is a fault, for readers differ in which they take. */
export function addEntry(reader: Reader, entries: Map<string, string>, where: string): void {
  const { start } = reader.span();
  let key = "";
  let value = "";
  for (const field of reader.fields("StringStringEntryProto")) {
    if (field === "key") key = reader.text();
    if (field === "value") value = reader.prose();
  }
  if (entries.has(key)) reader.fault(`${where} has the key ${JSON.stringify(key)} twice`, start);
  entries.set(key, value);
}

/** More dimensions than any runtime takes; a list of millions would be copied and printed. */
const MAX_RANK = 1024;

function readDims(reader: Reader): number[] {
  if (reader.count() > MAX_RANK) {
    reader.fault(`a tensor has ${reader.count()} dimensions`);
    return [];
  }
  const dims = Array.from(reader.int64s(), Number);
  const wrong = dims.find((dim) => dim < 0 || dim > Number.MAX_SAFE_INTEGER);
  if (wrong !== undefined) reader.fault(`a tensor has a dimension of size ${wrong}`);
  return dims;
}

const KEYS = ["location", "offset", "length", "checksum"];

function external(entries: ReadonlyMap<string, string>, reader: Reader, at: number): ExternalData {
  for (const key of entries.keys()) {
    if (!KEYS.includes(key))
      reader.fault(`external_data has the key ${JSON.stringify(key)}, which ONNX does not define`, at);
  }
  const length = entries.get("length");
  return {
    kind: "external",
    location: entries.get("location") ?? "",
    offset: decimal(entries.get("offset") ?? "0"),
    length: length === undefined ? null : decimal(length),
  };
}

function decimal(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
}
