import { PROFILE_BOUNDS, type ProfileColumn } from "@modelgate/schema";
import { NumberFold } from "./number-fold.ts";
import type { ChosenRows } from "./row-sample.ts";
import { type Naming, TextFold } from "./text-fold.ts";
import { hashText } from "./text-hash.ts";

/** What one input or output holds for each row. */
export type PortShape = {
  port: string;
  /** Values a row. */
  width: number;
  /** What each of them is called; null: by its index. */
  names: readonly string[] | null;
  /** Texts, and how they are to be named; or numbers. */
  texts: Naming | null;
  /** Whether the index of the highest value of a row says something, as it does of scores. */
  hasHighest: boolean;
};

/** Values of one port, row-major, rows × width. */
export type Matrix = ArrayLike<number | bigint | string | boolean>;

/** Values of a row that are looked at where they are too many to have a column each. */
const MOST_POOLED = 16;

type Fold = NumberFold | TextFold;
type Column = { part: ProfileColumn["part"]; name: string; fold: Fold };

/** The columns of one port. */
export class PortFold {
  readonly #shape: PortShape;
  readonly #parts: readonly Column[];
  readonly #pooled: Column | null;
  readonly #highest: Column | null;

  /** @param isPooled all values of a row are one column */
  constructor(shape: PortShape, isPooled: boolean) {
    const { port, width, names, hasHighest } = shape;
    const made = (part: Column["part"], name: string): Column => ({ part, name, fold: foldOf(shape) });
    this.#shape = shape;
    this.#parts = isPooled
      ? []
      : Array.from({ length: width }, (_, part) => made(part, names?.[part] ?? nameOf(port, width, part)));
    this.#pooled = isPooled ? made("all", port) : null;
    // An index is no value of a row.
    this.#highest = hasHighest ? { part: "highest", name: port, fold: new TextFold("plain") } : null;
  }

  /** Takes the chosen rows of a block. Column by column: each works in memory that is at hand. */
  take(matrix: Matrix, chosen: ChosenRows): void {
    const { width } = this.#shape;
    for (let part = 0; part < this.#parts.length; part += 1) {
      pushColumn(this.#parts[part]?.fold, matrix, { part, width, chosen });
    }
    if (this.#pooled !== null) pushPooled(this.#pooled.fold, matrix, { width, chosen });
    if (this.#highest !== null) pushHighest(this.#highest.fold, matrix, { width, chosen });
  }

  /** @throws TypeError for the fold of another port */
  merge(other: PortFold | undefined): void {
    const theirs = other?.columns() ?? [];
    for (const [at, { part, fold }] of this.columns().entries()) {
      const same = theirs[at];
      if (same === undefined || same.part !== part) throw new TypeError("profiles of different ports");
      join(fold, same.fold);
    }
  }

  columns(): Column[] {
    return [...this.#parts, this.#pooled, this.#highest].filter((column) => column !== null);
  }

  summaries(): ProfileColumn[] {
    const port = shortened(this.#shape.port);
    return this.columns().map(({ part, name, fold }) => ({
      name: shortened(name),
      port,
      part,
      values: fold.summary(),
    }));
  }
}

function foldOf({ texts }: PortShape): Fold {
  return texts === null ? new NumberFold() : new TextFold(texts);
}

type Rows = { width: number; chosen: ChosenRows };

function pushColumn(
  fold: Fold | undefined,
  matrix: Matrix,
  { part, width, chosen: { at, rows, weights } }: Rows & { part: number },
): void {
  if (fold instanceof NumberFold) {
    if (isNumbers(matrix)) fold.take(matrix, { part, width }, { at, rows, weights });
    else
      for (const [index, row] of at.entries())
        fold.push(Number(matrix[row * width + part] ?? Number.NaN), weights[index]);
  } else if (fold !== undefined) {
    for (const [index, row] of at.entries())
      fold.push(String(matrix[row * width + part] ?? ""), weights[index]);
  }
}

/** Typed arrays but those of 64-bit integers. */
function isNumbers(matrix: Matrix): matrix is ArrayLike<number> {
  return ArrayBuffer.isView(matrix) && !(matrix instanceof BigInt64Array || matrix instanceof BigUint64Array);
}

/** Some values of each row, elsewhere in every one: everywhere in the end. */
function pushPooled(fold: Fold, matrix: Matrix, { width, chosen: { at, rows, weights } }: Rows): void {
  const looked = Math.min(MOST_POOLED, width);
  const step = Math.floor(width / looked);
  for (let index = 0; index < at.length; index += 1) {
    const [start] = hashText(String(rows[index]));
    const one = { at: [at[index] ?? 0], rows: [], weights: [weights[index] ?? 1] };
    for (let value = 0; value < looked; value += 1) {
      pushColumn(fold, matrix, { part: (start + value * step) % width, width, chosen: one });
    }
  }
}

function pushHighest(fold: Fold, matrix: Matrix, { width, chosen: { at, weights } }: Rows): void {
  if (fold instanceof NumberFold) return;
  for (let index = 0; index < at.length; index += 1) {
    fold.push(highestOf(matrix, (at[index] ?? 0) * width, width), weights[index] ?? 1);
  }
}

function join(fold: Fold, other: Fold): void {
  if (fold instanceof NumberFold && other instanceof NumberFold) fold.merge(other);
  else if (fold instanceof TextFold && other instanceof TextFold) fold.merge(other);
  else throw new TypeError("profiles of numbers and of texts");
}

/** The first of the highest; empty, which is missing, where one of them is NaN: then the scores decide nothing. */
function highestOf(matrix: Matrix, from: number, width: number): string {
  let best = 0;
  for (let part = 0; part < width; part += 1) {
    const score = Number(matrix[from + part]);
    if (Number.isNaN(score)) return "";
    if (score > Number(matrix[from + best])) best = part;
  }
  return String(best);
}

function nameOf(port: string, width: number, part: number): string {
  return width === 1 ? port : `${port}[${part}]`;
}

function shortened(name: string): string {
  return name.slice(0, PROFILE_BOUNDS.name).toWellFormed();
}
