import type { Batch, Column } from "@modelgate/dataset";
import { failure } from "@modelgate/schema";
import type { Feed } from "./feed-plan.ts";
import { asBits, float16Array } from "./float16.ts";

/** What the runtime takes as a tensor's data. */
export type TensorData =
  | Float32Array
  | Float64Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Int8Array
  | Uint8Array
  | BigInt64Array
  | BigUint64Array
  | string[];

export type Dense = { type: string; data: TensorData; dims: readonly number[] };

type Writer = { make(length: number): TensorData; integer?: readonly [bigint, bigint] };

const span = (bits: number, signed: boolean): readonly [bigint, bigint] =>
  signed ? [-(1n << BigInt(bits - 1)), (1n << BigInt(bits - 1)) - 1n] : [0n, (1n << BigInt(bits)) - 1n];

const WRITERS: Readonly<Record<string, Writer>> = {
  float32: { make: (n) => new Float32Array(n) },
  float64: { make: (n) => new Float64Array(n) },
  float16: { make: float16Array },
  int64: { make: (n) => new BigInt64Array(n), integer: span(64, true) },
  uint64: { make: (n) => new BigUint64Array(n), integer: span(64, false) },
  int32: { make: (n) => new Int32Array(n), integer: span(32, true) },
  uint32: { make: (n) => new Uint32Array(n), integer: span(32, false) },
  int16: { make: (n) => new Int16Array(n), integer: span(16, true) },
  uint16: { make: (n) => new Uint16Array(n), integer: span(16, false) },
  int8: { make: (n) => new Int8Array(n), integer: span(8, true) },
  uint8: { make: (n) => new Uint8Array(n), integer: span(8, false) },
  bool: { make: (n) => new Uint8Array(n), integer: [0n, 1n] },
  string: { make: (n) => new Array<string>(n).fill("") },
};

/**
 * One input's tensor for `rows` rows; where the model fixes a larger batch, the last row is repeated
 * to fill it and the surplus answers are dropped later.
 * @throws ModelgateError `dataset-mismatch` for a value that the tensor's type cannot hold
 */
export function tensor(feed: Feed, batch: Batch, batchRows: number): Dense {
  const writer = WRITERS[feed.type];
  if (writer === undefined) throw new TypeError(`no writer for ${feed.type}`);
  const columns = feed.columns.map((name) => columnOf(batch, name));
  const [first] = columns;
  const width = first?.kind === "vector" ? first.width : feed.width;
  const trailing = feed.width === 0 ? withWidth(feed, width) : feed.trailing;
  if (feed.width !== 0 && feed.width !== width) throw widthMismatch(feed, width);
  const data = writer.make(batchRows * width);
  const numbers = numbersOf(columns);
  if (isFloat(data) && numbers !== null) {
    interleave(data, numbers, batch.rows);
  } else {
    columns.forEach((column, index) => {
      const source: Source =
        column.kind === "vector" ? column : { kind: column.kind, values: column.values, width: 1 };
      write(data, source, { feed, writer, at: index, width, rows: batch.rows, start: batch.start });
    });
  }
  for (let row = batch.rows; row < batchRows; row += 1) {
    const last = (batch.rows - 1) * width;
    for (let i = 0; i < width; i += 1) data[row * width + i] = data[last + i] as never;
  }
  return { type: feed.type, data: asBits(data), dims: [batchRows, ...trailing] };
}

/** The values of columns that are all plain numbers; null when one is not. */
function numbersOf(columns: readonly Column[]): Float64Array[] | null {
  const numbers = columns.map((column) => (column.kind === "number" ? column.values : null));
  return numbers.every((values) => values !== null) ? numbers : null;
}

/** Columns to rows, four at a time: each piece of the tensor is then fetched for four values, not for one. */
function interleave(data: Floats, columns: readonly Float64Array[], rows: number): void {
  const width = columns.length;
  for (let at = 0; at < width; at += 4) {
    const [a, b, c, d] = columns.slice(at, at + 4);
    if (a && b && c && d) {
      for (let row = 0, to = at; row < rows; row += 1, to += width) {
        data[to] = a[row] as number;
        data[to + 1] = b[row] as number;
        data[to + 2] = c[row] as number;
        data[to + 3] = d[row] as number;
      }
    } else {
      columns.slice(at).forEach((values, index) => {
        for (let row = 0, to = at + index; row < rows; row += 1, to += width)
          data[to] = values[row] as number;
      });
    }
  }
}

type Source = { kind: Column["kind"]; values: Column["values"]; width: number };
type Target = { feed: Feed; writer: Writer; at: number; width: number; rows: number; start: number };

function write(data: TensorData, source: Source, target: Target): void {
  const { at, width, rows } = target;
  const { values } = source;
  if (source.width === width && isFloat(data) && values instanceof Float64Array) {
    data.set(source.width * rows === values.length ? values : values.subarray(0, rows * width));
    return;
  }
  for (let row = 0; row < rows; row += 1) {
    for (let i = 0; i < source.width; i += 1) {
      const value = values[row * source.width + i];
      data[row * width + at + i] = cell(value, data, target, row) as never;
    }
  }
}

type Floats = Float32Array | Float64Array;

function isFloat(data: TensorData): data is Floats {
  return data instanceof Float32Array || data instanceof Float64Array;
}

function cell(value: number | bigint | string | undefined, data: TensorData, target: Target, row: number) {
  const { feed, writer } = target;
  if (writer.integer === undefined) return value;
  const whole = typeof value === "bigint" ? value : Number.isInteger(value) ? BigInt(Number(value)) : null;
  const [low, high] = writer.integer;
  if (whole === null || whole < low || whole > high) {
    const where = `row ${target.start + row + 1}, column "${feed.columns[target.at] ?? feed.columns[0] ?? ""}"`;
    throw failure(
      "dataset-mismatch",
      `${where}: ${String(value)} is no ${feed.type}, which input "${feed.input}" takes`,
      {
        hint: "Mend the value, or export the model with a wider input type.",
      },
    );
  }
  return data instanceof BigInt64Array || data instanceof BigUint64Array ? whole : Number(whole);
}

function withWidth(feed: Feed, width: number): readonly number[] {
  const fixed = feed.trailing.reduce((product, size) => product * (size === 0 ? 1 : size), 1);
  let left = width / fixed;
  if (!Number.isInteger(left)) throw widthMismatch(feed, width);
  return feed.trailing.map((size) => {
    if (size !== 0) return size;
    const taken = left;
    left = 1;
    return taken;
  });
}

function widthMismatch(feed: Feed, width: number) {
  const wants = feed.width === 0 ? `shape [N, ${feed.trailing.join(", ")}]` : `${feed.width} values`;
  return failure(
    "dataset-mismatch",
    `column "${feed.columns[0] ?? ""}" holds ${width} values a row; input "${feed.input}" takes ${wants}`,
    { hint: "Use a column whose lists have the width that the model was exported with." },
  );
}

function columnOf(batch: Batch, name: string): Column {
  const column = batch.columns.get(name);
  if (column === undefined) throw new RangeError(`the reader left out column ${name}`);
  return column;
}
