import type { Source } from "@modelgate/onnx";
import { failure } from "@modelgate/schema";
import { bitsOf } from "../weights/values.ts";

/** A tensor of a safetensors file: where its values lie, in bytes of the file. */
export type Entry = {
  readonly name: string;
  /** In ONNX's words. */
  readonly type: string;
  readonly dims: readonly number[];
  readonly elements: number;
  readonly start: number;
  readonly end: number;
};

/** What a safetensors file says before its values: its tensors in the order of their bytes, and its `__metadata__`. */
export type Header = { readonly entries: readonly Entry[]; readonly metadata: ReadonlyMap<string, string> };

/** What the `safetensors` package itself allows. */
const MAX_HEADER_BYTES = 100_000_000;
const LENGTH_BYTES = 8;

/** The format's names of types, with ONNX's. */
const TYPES: Readonly<Record<string, string>> = {
  BOOL: "bool",
  U8: "uint8",
  I8: "int8",
  U16: "uint16",
  I16: "int16",
  U32: "uint32",
  I32: "int32",
  U64: "uint64",
  I64: "int64",
  F16: "float16",
  BF16: "bfloat16",
  F32: "float",
  F64: "double",
  C64: "complex64",
  F8_E4M3: "float8e4m3fn",
  F8_E4M3FNUZ: "float8e4m3fnuz",
  F8_E5M2: "float8e5m2",
  F8_E5M2FNUZ: "float8e5m2fnuz",
  F8_E8M0: "float8e8m0",
  F6_E2M3: "float6e2m3",
  F6_E3M2: "float6e3m2",
  F4: "float4e2m1",
};

/**
 * Reads the header of a safetensors file and holds it to the format: tensors cover the file without holes and without overlap, each
 * as long as its type and shape need, no name twice.
 * @throws ModelgateError `model-unreadable` for anything else, with what was expected
 */
export function readHeader(source: Source, path: string): Header {
  const broken = (what: string) =>
    failure("model-unreadable", `${path}: ${what}`, {
      hint: "The file is damaged, cut short or not safetensors. Fetch or save it again.",
    });
  if (source.length < LENGTH_BYTES)
    throw broken(`has ${source.length} bytes, fewer than any safetensors file`);
  const length = Number(Buffer.from(source.load(0, LENGTH_BYTES).slice(0, LENGTH_BYTES)).readBigUInt64LE());
  if (length > MAX_HEADER_BYTES)
    throw broken(`has a header of ${length} bytes; at most ${MAX_HEADER_BYTES} are allowed`);
  if (LENGTH_BYTES + length > source.length) throw broken(`ends in its header of ${length} bytes`);
  const bytes = new Uint8Array(length);
  source.fill(bytes, LENGTH_BYTES);
  const header = parsed(bytes);
  if (typeof header === "string") throw broken(header);
  const base = LENGTH_BYTES + length;
  const entries: Entry[] = [];
  for (const [name, value] of header.tensors) {
    const entry = entryOf(name, value, base);
    if (typeof entry === "string") throw broken(`the tensor ${JSON.stringify(name.slice(0, 200))} ${entry}`);
    entries.push(entry);
  }
  entries.sort((a, b) => a.start - b.start || a.end - b.end);
  let covered = base;
  for (const { name, start, end } of entries) {
    const what = start < covered ? "overlaps the one before it" : "has a hole before it";
    if (start !== covered) throw broken(`the tensor ${JSON.stringify(name.slice(0, 200))} ${what}`);
    covered = end;
  }
  if (covered !== source.length) throw broken(`has ${source.length} bytes; its tensors end at ${covered}`);
  return { entries, metadata: header.metadata };
}

type Parsed = { readonly tensors: readonly [string, unknown][]; readonly metadata: Header["metadata"] };

/** The header's two parts, or what is wrong with it. */
function parsed(bytes: Uint8Array): Parsed | string {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    return "has a header that is not JSON";
  }
  if (!text.startsWith("{") || !isRecord(value)) return "has a header that is no JSON object";
  const { __metadata__: given = {}, ...tensors } = value;
  const metadata = isRecord(given) ? textsOf(given) : null;
  if (metadata === null) return "has metadata that are not texts by name";
  // JSON.parse keeps the last of two equal keys, another reader the first: then both see other tensors.
  if (keysIn(text) !== countKeys(value)) return "has a key twice in its header";
  return { tensors: Object.entries(tensors), metadata };
}

function textsOf(given: Record<string, unknown>): Header["metadata"] | null {
  const texts = Object.entries(given).flatMap(([name, text]) =>
    typeof text === "string" ? [[name, text] as const] : [],
  );
  return texts.length === Object.keys(given).length ? new Map(texts) : null;
}

/** How many keys a JSON text writes: strings that a colon follows. The text has been parsed, so every string has an end. */
function keysIn(text: string): number {
  let keys = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    at += 1;
    while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
    at += 1;
    while (/\s/.test(text[at] ?? "")) at += 1;
    if (text[at] === ":") keys += 1;
  }
  return keys;
}

/** How many keys an object has, with those of the objects in it. Deeper ones no safetensors file has. */
function countKeys(value: Record<string, unknown>): number {
  const inner = Object.values(value).map((each) => (isRecord(each) ? Object.keys(each).length : 0));
  return Object.keys(value).length + inner.reduce((sum, keys) => sum + keys, 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function entryOf(name: string, value: unknown, base: number): Entry | string {
  if (!isRecord(value)) return "is no JSON object";
  const { dtype, shape, data_offsets: offsets, ...rest } = value;
  const [extra] = Object.keys(rest);
  if (extra !== undefined)
    return `has the key ${JSON.stringify(extra.slice(0, 200))}, which the format does not define`;
  const type = typeof dtype === "string" && Object.hasOwn(TYPES, dtype) ? TYPES[dtype] : undefined;
  const bits = type === undefined ? null : bitsOf(type);
  if (type === undefined || bits === null) {
    return `has the unknown type ${String(JSON.stringify(dtype)).slice(0, 200)}; known are ${Object.keys(TYPES).join(", ")}`;
  }
  if (!isCounts(shape)) return "has a shape that is no list of sizes";
  if (!isCounts(offsets) || offsets.length !== 2)
    return "has data_offsets that are not two places in the file";
  const [from = 0, to = 0] = offsets;
  const elements = shape.includes(0) ? 0 : shape.reduce((product, size) => product * size, 1);
  const needed = (elements * bits) / 8;
  if (!Number.isSafeInteger(needed))
    return `of ${elements} elements of ${bits} bits does not fill whole bytes`;
  if (to - from !== needed)
    return `of ${dtype}[${shape.join(", ")}] needs ${needed} bytes and has ${to - from}`;
  return { name, type, dims: shape, elements, start: base + from, end: base + to };
}

function isCounts(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((each) => Number.isSafeInteger(each) && each >= 0);
}
