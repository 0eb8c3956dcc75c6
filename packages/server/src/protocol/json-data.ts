import { asBits, float16Array, plainNumbers, type TensorData } from "@modelgate/inference/serving";
import { isWhole } from "./bytes-elements.ts";
import { type Datatype, elementsOf, emptyTensor } from "./datatype.ts";

/** Writes one JSON value into a tensor; false when the datatype has no such value. */
type Write = (data: TensorData, at: number, value: unknown) => boolean;

// The least that rounds to infinity. The largest number itself is often written with fewer digits, a little above: 3.4028235e38.
const BEYOND_HALF = 65_520;
const BEYOND_FLOAT = (2 - 2 ** -24) * 2 ** 127;

const float =
  (beyond: number): Write =>
  (data, at, value) => {
    if (typeof value !== "number" || Math.abs(value) >= beyond) {
      // A whole number beyond 2^53 came with all its digits, for the tensors that keep them.
      return typeof value === "bigint" && float(beyond)(data, at, Number(value));
    }
    data[at] = value as never;
    return true;
  };

const integer =
  (low: number, high: number): Write =>
  (data, at, value) => {
    if (!Number.isInteger(value) || (value as number) < low || (value as number) > high) return false;
    data[at] = value as never;
    return true;
  };

const long =
  (low: bigint, high: bigint): Write =>
  (data, at, value) => {
    // Beyond 2^53 a number has lost its digits already: only a bigint is still what was sent.
    const whole =
      typeof value === "bigint" ? value : Number.isSafeInteger(value) ? BigInt(value as number) : null;
    if (whole === null || whole < low || whole > high) return false;
    data[at] = whole as never;
    return true;
  };

const WRITERS: Readonly<Record<string, Write>> = {
  BOOL: (data, at, value) => {
    if (typeof value !== "boolean") return false;
    data[at] = Number(value) as never;
    return true;
  },
  BYTES: (data, at, value) => {
    // A lone half of a surrogate pair is no character, and would reach the model as another.
    if (typeof value !== "string" || !value.isWellFormed() || !isWhole(value)) return false;
    data[at] = value as never;
    return true;
  },
  UINT8: integer(0, 255),
  UINT16: integer(0, 65_535),
  UINT32: integer(0, 2 ** 32 - 1),
  UINT64: long(0n, 2n ** 64n - 1n),
  INT8: integer(-128, 127),
  INT16: integer(-32_768, 32_767),
  INT32: integer(-(2 ** 31), 2 ** 31 - 1),
  INT64: long(-(2n ** 63n), 2n ** 63n - 1n),
  FP16: float(BEYOND_HALF),
  FP32: float(BEYOND_FLOAT),
  FP64: float(Number.POSITIVE_INFINITY),
};

/** Whether numbers have to be parsed with all their digits. */
export function needsDigits({ name }: Datatype): boolean {
  return name === "INT64" || name === "UINT64";
}

/**
 * A tensor out of JSON, flat or nested as its shape is. Its elements are counted before anything is made for them.
 * The answer is text where the data do not fit: what is wrong with them.
 */
export function readData(data: unknown, datatype: Datatype, shape: readonly number[]): TensorData | string {
  if (!Array.isArray(data)) return "expected a list as data";
  const count = elementsOf(shape);
  const isNested = Array.isArray(data[0]);
  const said = `its shape [${shape.join(", ")}]`;
  if (isNested && !fits(data, shape, 0)) return `the lists of the data do not nest as ${said} says`;
  if (!isNested && data.length !== count) return `the data do not have the ${count} elements of ${said}`;
  const write = WRITERS[datatype.name];
  if (write === undefined) throw new TypeError(`no writer for ${datatype.name}`);
  const isHalf = datatype.name === "FP16";
  const made = isHalf ? float16Array(count) : emptyTensor(datatype, shape);
  let at = 0;
  const put = (value: unknown) => {
    const isWritten = write(made, at, value);
    if (isWritten) at += 1;
    return isWritten;
  };
  if (everyLeaf(data, isNested ? shape.length : 1, put)) return asBits(made);
  return `element ${at} of the data is no ${datatype.name}`;
}

/** Whether lists nest exactly as a shape says. */
function fits(data: unknown, shape: readonly number[], axis: number): boolean {
  if (axis === shape.length) return !Array.isArray(data);
  if (!Array.isArray(data) || data.length !== shape[axis]) return false;
  // The elements themselves are looked at when they are written.
  if (axis === shape.length - 1) return true;
  return data.every((part) => fits(part, shape, axis + 1));
}

// Not by `flat`: millions of short lists take it ten times as long.
function everyLeaf(data: readonly unknown[], rank: number, holds: (value: unknown) => boolean): boolean {
  if (rank === 1) return data.every(holds);
  return data.every((part) => everyLeaf(part as readonly unknown[], rank - 1, holds));
}

/** The values of a tensor as JSON text; null when JSON has no word for one of them: NaN or an infinity. */
export function writeData(data: TensorData, datatype: Datatype): string | null {
  if (Array.isArray(data)) return JSON.stringify(data);
  if (datatype.name === "BOOL")
    return `[${Array.from(data as Uint8Array, (value) => value !== 0).join(",")}]`;
  const numbers = plainNumbers(datatype.runtime, data) as Exclude<TensorData, string[]>;
  if (datatype.name.startsWith("FP") && !(numbers as Float64Array).every(Number.isFinite)) return null;
  return `[${numbers.join(",")}]`;
}
