import { PROFILE_BOUNDS, type ProfileColumn } from "@modelgate/schema";
import { NumberFold } from "./number-fold.ts";
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

  /**
   * Takes one row of a block.
   * @param at its number in the block, and `row` in the data set
   */
  push(matrix: Matrix, { at, row, weight }: { at: number; row: number; weight: number }): void {
    const { width } = this.#shape;
    const from = at * width;
    for (const [part, { fold }] of this.#parts.entries()) pushTo(fold, matrix[from + part], weight);
    if (this.#pooled !== null) {
      const looked = Math.min(MOST_POOLED, width);
      const step = Math.floor(width / looked);
      // Elsewhere in each row, and everywhere in the end.
      const [start] = hashText(String(row));
      for (let part = 0; part < looked; part += 1) {
        pushTo(this.#pooled.fold, matrix[from + ((start + part * step) % width)], weight);
      }
    }
    if (this.#highest !== null) pushTo(this.#highest.fold, highestOf(matrix, from, width), weight);
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

function pushTo(fold: Fold, value: Matrix[number] | undefined, weight: number): void {
  if (fold instanceof NumberFold) fold.push(value === undefined ? Number.NaN : Number(value), weight);
  else fold.push(String(value ?? ""), weight);
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
