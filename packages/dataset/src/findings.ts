import { ModelgateError, type Problem, throwProblems } from "@modelgate/schema";
import type { ColumnKind } from "./table.ts";

const MOST_PROBLEMS = 10;
const MOST_PER_COLUMN = 3;
const LONGEST_QUOTE = 60;

/** What a cell of each kind must hold, for messages. */
export const EXPECTED: Record<ColumnKind, string> = {
  number: "a number",
  integer: "a whole number from -2^63 to 2^63-1",
  text: "text",
  boolean: "true or false",
  vector: "a list of numbers",
};

/** Where a cell is: `row` counts data rows from 1, `line` physical lines of a text file from 1. */
export type Place = { row: number; line?: number | undefined; column: string };

/** Gathers what is wrong with one file: at most ten problems, and three of one column, so that others show too. */
export class Findings {
  readonly #path: string;
  readonly #problems: Problem[] = [];
  readonly #ofColumn = new Map<string, number>();

  constructor(path: string) {
    this.#path = path;
  }

  /** A reader that has found this much can stop looking. */
  get full(): boolean {
    return this.#problems.length >= MOST_PROBLEMS;
  }

  get some(): boolean {
    return this.#problems.length > 0;
  }

  /** A cell that is not of the wanted kind. `got` is the cell as text. */
  mistyped(place: Place, expected: string, got: string): void {
    const seen = this.#ofColumn.get(place.column) ?? 0;
    this.#ofColumn.set(place.column, seen + 1);
    if (seen >= MOST_PER_COLUMN) return;
    const at = place.line === undefined ? "" : ` (line ${place.line})`;
    const message = `row ${place.row}${at}, column ${quote(place.column)}: expected ${expected}, got ${got}`;
    const hint = "Mend the cell, or name the columns to read (`inputs:`), or another target, id or file.";
    this.add({ code: "dataset-mismatch", message, hint, ...this.#at(place.line) });
  }

  /** A line that does not fit the format. */
  malformed(line: number, message: string, hint = "Mend the line, or write the file again."): void {
    this.add({ code: "dataset-unreadable", message: `line ${line}: ${message}`, hint, ...this.#at(line) });
  }

  /** Adds a problem; its message gets the path in front. */
  add(problem: Problem): void {
    if (!this.full) this.#problems.push({ ...problem, message: `${this.#path}: ${problem.message}` });
  }

  /** Throws everything found so far; does nothing when there is nothing. */
  throwIfAny(): void {
    throwProblems(this.#problems);
  }

  /** What must stop the reading at once, together with everything found before it. */
  fatal(error: ModelgateError): ModelgateError {
    const [first = error.problems[0], ...rest] = [...this.#problems, ...error.problems];
    return new ModelgateError([first, ...rest], { cause: error.cause });
  }

  #at(line: number | undefined): Pick<Problem, "at"> {
    return { at: { path: this.#path, line } };
  }
}

/** Text of a stranger's file for a message: escaped as JSON, cut after 60 characters. */
export function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
}
