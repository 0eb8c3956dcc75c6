import { type Column, numberOf, textOf } from "./column.ts";
import type { Comparison, Condition, Literal } from "./condition.ts";
import { wantColumn } from "./want-column.ts";

/**
 * The rows for which a condition holds, one byte a row, 0 or 1. A missing value holds nothing but `= ''`; what is no number
 * is never below, above or equal to one.
 * @throws ModelgateError `slice-invalid` for a column that is not there
 */
export function holding(
  condition: Condition,
  columns: ReadonlyMap<string, Column>,
  rows: number,
): Uint8Array {
  if (condition.kind === "and" || condition.kind === "or") {
    const [first, ...others] = condition.parts.map((part) => holding(part, columns, rows));
    const mask = first ?? new Uint8Array(rows);
    const decides = condition.kind === "or" ? 1 : 0;
    for (const other of others)
      for (let row = 0; row < rows; row += 1) if (other[row] === decides) mask[row] = decides;
    return mask;
  }
  const column = wantColumn(columns, condition.column);
  const tests =
    condition.kind === "in"
      ? condition.literals.map((literal) => testOf("=", literal))
      : [testOf(condition.op, condition.literal)];
  const mask = new Uint8Array(rows);
  if (column.kind === "text") {
    const passes = Uint8Array.from(column.texts, (text) => (tests.some((test) => test.text(text)) ? 1 : 0));
    for (let row = 0; row < rows; row += 1) mask[row] = passes[column.codes[row] ?? -1] ?? 0;
    return mask;
  }
  for (let row = 0; row < rows; row += 1) {
    const value = column.values[row] ?? Number.NaN;
    mask[row] = tests.some((test) => test.number(value)) ? 1 : 0;
  }
  return mask;
}

/** Whether a cell says what a literal does: a text to the letter, a number or truth value however it is written. */
export function saying(literal: Literal): (cell: string) => boolean {
  return testOf("=", literal).text;
}

type Test = { text(cell: string): boolean; number(cell: number): boolean };

function testOf(op: Comparison["op"], literal: Literal): Test {
  if (typeof literal === "number") {
    const number = (cell: number) => !Number.isNaN(cell) && compares(op, cell, literal);
    return {
      number,
      text: (cell) => (Number.isNaN(numberOf(cell)) ? op === "!=" && cell !== "" : number(numberOf(cell))),
    };
  }
  const text = typeof literal === "boolean" ? truthTest(op, literal) : textTest(op, literal);
  return { text, number: (cell) => text(textOf(cell)) };
}

/** Order of code units: that of dates written as 2024-01-31. */
function textTest(op: Comparison["op"], literal: string): Test["text"] {
  // The empty text is the word for a missing value, so that one can ask for it.
  if (literal === "") return (cell) => (cell === "" ? op === "=" : op === "!=");
  return (cell) => cell !== "" && compares(op, cell, literal);
}

/** Parquet and JSON write `true`, pandas writes `True`, others 1. */
function truthTest(op: Comparison["op"], literal: boolean): Test["text"] {
  const same = literal ? /^(?:true|1)$/iu : /^(?:false|0)$/iu;
  return (cell) => cell !== "" && same.test(cell) === (op === "=");
}

function compares<T extends string | number>(op: Comparison["op"], a: T, b: T): boolean {
  switch (op) {
    case "=":
      return a === b;
    case "!=":
      return a !== b;
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
  }
}
