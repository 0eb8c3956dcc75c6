import type { Batch, Column } from "@modelgate/dataset";
import { failure } from "@modelgate/schema";
import type { CarriedKind } from "../spec.ts";
import { TextCodes } from "./text-codes.ts";

/** A column that goes with the predictions, and as what it is read. */
export type Carry = { name: string; kind: CarriedKind };

/** Columns to carry in the order in which they travel. */
export function carriesOf(carried: Readonly<Record<string, CarriedKind>> = {}): Carry[] {
  return Object.entries(carried).map(([name, kind]) => ({ name, kind }));
}

/** More distinct texts than this are no groups and no slices; as strings they would take more than all predictions. */
export const MOST_CARRIED_TEXTS = 2 ** 20;

/** One batch of carried columns, in the order in which they were asked for. */
export type CarriedPart = {
  /** Numbers, or codes that index the texts of this part and of all before it. */
  columns: readonly (Float64Array | Int32Array)[];
  /** For each column, the texts that no part before this one had. */
  newTexts: readonly (readonly string[])[];
};

type Reader = { name: string; texts: readonly string[]; read(column: Column): Float64Array | Int32Array };

/** Reads columns batch by batch, whichever kind another role had them read as. */
export class CarriedColumns {
  readonly #readers: readonly Reader[];

  constructor(path: string, carried: readonly Carry[]) {
    this.#readers = carried.map((carry) => readerOf(path, carry));
  }

  /** For each column the texts of all its codes so far; none for numbers. */
  texts(): (readonly string[])[] {
    return this.#readers.map(({ texts }) => texts);
  }

  /** @throws ModelgateError `dataset-too-large` for a column of more than 2^20 distinct texts */
  read(batch: Batch): CarriedPart {
    const known = this.#readers.map(({ texts }) => texts.length);
    const columns = this.#readers.map(({ name, read }) => {
      const column = batch.columns.get(name);
      if (column === undefined) throw new RangeError(`the reader left out column ${name}`);
      return read(column);
    });
    return { columns, newTexts: this.#readers.map(({ texts }, index) => texts.slice(known[index])) };
  }
}

function readerOf(path: string, { name, kind }: Carry): Reader {
  if (kind === "number") return { name, texts: [], read: numberReader() };
  const codes = new TextCodes(`${path}: column "${name}"`, {
    most: MOST_CARRIED_TEXTS,
    tooMany: (column) =>
      failure("dataset-too-large", `${column} has more than ${MOST_CARRIED_TEXTS} distinct texts`, {
        hint: "Group or slice by a column with fewer values, or by bins of a number.",
      }),
  });
  return { name, texts: codes.texts, read: textReader(codes) };
}

function numberReader(): (column: Column) => Float64Array {
  const known = new Map<string, number>();
  const numberOf = (text: string) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = text.trim() === "" ? Number.NaN : Number(text);
    // Texts of which each row has its own are not worth keeping.
    if (known.size < 65_536) known.set(text, value);
    return value;
  };
  return (column) => {
    if (column.kind === "number") return column.values;
    if (column.kind === "text") return Float64Array.from(column.values, numberOf);
    return Float64Array.from(column.values as ArrayLike<number | bigint>, Number);
  };
}

function textReader(codes: TextCodes): (column: Column) => Int32Array {
  const known = new Map<number | bigint, number>();
  return (column) => {
    if (column.kind === "text") return codes.codesOf(column.values);
    const isFlag = column.kind === "boolean";
    const codeOf = (value: number | bigint) => {
      const before = known.get(value);
      if (before !== undefined) return before;
      const code = codes.code(isFlag ? String(value === 1) : Number.isNaN(value) ? "" : String(value));
      known.set(value, code);
      return code;
    };
    return Int32Array.from(column.values as ArrayLike<number | bigint>, codeOf);
  };
}
