import type { Meaning, Scalar } from "./parquet-meaning.ts";
import type { ColumnKind } from "./table.ts";

/** Values of one page or dictionary, converted; `wrong` holds those that could not be, as text for the message. */
export type Values = { list: ArrayLike<number | bigint | string>; wrong: ReadonlyMap<number, string> };

/** The kinds a column can be wanted as, by what the file says it is. */
const CONVERTS: Record<Meaning["native"], readonly ColumnKind[]> = {
  number: ["number", "integer", "boolean", "text", "vector"],
  integer: ["number", "integer", "boolean", "text", "vector"],
  boolean: ["number", "integer", "boolean", "text", "vector"],
  text: ["text"],
};

/** Whether values of this meaning can become the wanted kind at all. */
export function canBecome(meaning: Meaning, kind: ColumnKind): boolean {
  return CONVERTS[meaning.native].includes(kind);
}

/** Converts stored values. Numbers that need no conversion are copied as arrays. */
export function convert(raw: ArrayLike<unknown>, meaning: Meaning, kind: ColumnKind): Values {
  const fast = meaning.plain ? convertPlain(raw, kind) : null;
  if (fast !== null) return { list: fast, wrong: new Map() };
  const list = empty(kind, raw.length);
  const wrong = new Map<number, string>();
  for (let index = 0; index < raw.length; index++) {
    const scalar = meaning.scalar(raw[index]);
    const value = scalar === null ? null : become(scalar, meaning, kind);
    if (value === null) wrong.set(index, scalar === null ? "bytes that are not UTF-8" : String(scalar));
    else list[index] = value;
  }
  return { list, wrong };
}

type Slots = { [index: number]: number | bigint | string; readonly length: number };

function empty(kind: ColumnKind, length: number): Slots {
  if (kind === "integer") return new BigInt64Array(length) as Slots;
  if (kind === "text") return new Array<string>(length);
  return kind === "boolean" ? (new Uint8Array(length) as Slots) : (new Float64Array(length) as Slots);
}

function convertPlain(raw: ArrayLike<unknown>, kind: ColumnKind): Values["list"] | null {
  if (kind === "number" || kind === "vector") {
    if (raw instanceof Float64Array) return raw;
    if (raw instanceof Float32Array || raw instanceof Int32Array) return new Float64Array(raw);
    return raw instanceof BigInt64Array ? doubles(raw) : null;
  }
  if (kind === "text" && (raw instanceof BigInt64Array || raw instanceof Int32Array))
    return integerTexts(raw);
  return kind === "integer" && raw instanceof BigInt64Array ? raw : null;
}

/** Labels are mostly small integers, again and again: V8 keeps their texts, and no bigint is made for each. */
function integerTexts(integers: BigInt64Array | Int32Array): string[] {
  const list = new Array<string>(integers.length);
  if (integers instanceof Int32Array) {
    for (let index = 0; index < list.length; index++) list[index] = String(integers[index]);
    return list;
  }
  const words = new Int32Array(integers.buffer, integers.byteOffset, integers.length * 2);
  for (let index = 0; index < list.length; index++) {
    const low = words[2 * index] ?? 0;
    list[index] = String(words[2 * index + 1] === low >> 31 ? low : integers[index]);
  }
  return list;
}

/** The nearest doubles, without a bigint for each: the high word is exact, and adding the low one rounds once. */
function doubles(integers: BigInt64Array): Float64Array {
  const words = new Int32Array(integers.buffer, integers.byteOffset, integers.length * 2);
  const list = new Float64Array(integers.length);
  for (let index = 0; index < list.length; index++) {
    list[index] = (words[2 * index + 1] ?? 0) * 4294967296 + ((words[2 * index] ?? 0) >>> 0);
  }
  return list;
}

function become(scalar: Scalar, meaning: Meaning, kind: ColumnKind): number | bigint | string | null {
  switch (kind) {
    case "number":
    case "vector":
      return Number(scalar);
    case "text":
      return textOf(scalar, meaning.single);
    case "boolean": {
      const number = Number(scalar);
      return number === 0 || number === 1 ? number : null;
    }
    case "integer": {
      const integer = integerOf(scalar);
      return integer !== null && BigInt.asIntN(64, integer) === integer ? integer : null;
    }
  }
}

function integerOf(scalar: Scalar): bigint | null {
  if (typeof scalar === "bigint") return scalar;
  if (typeof scalar === "string") return /^-?\d+$/.test(scalar) ? BigInt(scalar) : null;
  const number = Number(scalar);
  return Number.isSafeInteger(number) ? BigInt(number) : null;
}

/** Shortest text: 3 for 3.0, 0.1 for the float32 nearest to it, nothing for NaN, which is a missing value. */
function textOf(scalar: Scalar, single: boolean): string {
  if (typeof scalar !== "number") return String(scalar);
  if (Number.isNaN(scalar)) return "";
  if (!single || Number.isInteger(scalar)) return String(scalar);
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(scalar.toPrecision(digits));
    if (Math.fround(short) === scalar) return String(short);
  }
  return String(Number(scalar.toPrecision(9)));
}
