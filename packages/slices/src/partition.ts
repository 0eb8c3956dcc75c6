import type { SliceAxis } from "@modelgate/schema";
import { type Column, codesBy, numberOf, numbersOf } from "./column.ts";
import type { Literal } from "./condition.ts";
import { crossed } from "./cross.ts";
import { binCodes, binLabels, quantileEdges } from "./edges.ts";
import { holding, saying } from "./holding.ts";
import { parseWhere } from "./parse-where.ts";
import { MOST_SLICES, tooLong, tooMany } from "./slice-bound.ts";
import { wantColumn } from "./want-column.ts";

/** A slice without its rows yet. */
export type Group = {
  label: Readonly<Record<string, string>>;
  /** Whether the policy says that it exists. */
  named: boolean;
};

/** Rows apart: each is in one group at most. */
export type Partition = {
  groups: readonly Group[];
  /** Index of its group for each row; -1: in none. */
  codes: Int32Array;
};

const MISSING = "(missing)";

/** A document is no name: it would be in every check's id, and in the comment. */
const MOST_LABEL_CHARACTERS = 200;

/**
 * Parts the rows along one axis.
 * @throws ModelgateError `slice-invalid`
 */
export function partition(axis: SliceAxis, columns: ReadonlyMap<string, Column>, rows: number): Partition {
  switch (axis.kind) {
    case "values":
      return axis.values === null
        ? byFound(axis.column, wantColumn(columns, axis.column), rows)
        : byNamed(axis.column, axis.values, { column: wantColumn(columns, axis.column), rows });
    case "bins":
      return binned(axis.column, numbersOf(wantColumn(columns, axis.column), rows), axis.edges);
    case "quantiles": {
      const values = numbersOf(wantColumn(columns, axis.column), rows);
      return binned(axis.column, values, quantileEdges(values, axis.bins, axis.column));
    }
    case "where": {
      const mask = holding(parseWhere(axis.where), columns, rows);
      const codes = Int32Array.from(mask, (holds) => holds - 1);
      return { groups: [{ label: { where: axis.where }, named: true }], codes };
    }
    case "cross":
      return crossed(axis.axes.map((part) => partition(part, columns, rows)));
  }
}

/** One group for each value that is found, in the order of numbers where all are, else of texts; the missing ones last. */
function byFound(name: string, column: Column, rows: number): Partition {
  const found = new Map<string, number>();
  const codes = codesBy(column, rows, (text) => {
    if (text.length > MOST_LABEL_CHARACTERS) throw tooLong(name, text.length);
    const value = text === "" ? MISSING : text;
    const code = found.get(value) ?? found.size;
    found.set(value, code);
    if (found.size > MOST_SLICES) throw tooMany(`column ${JSON.stringify(name)} has more values`);
    return code;
  });
  const values = [...found.keys()];
  const ordered = inOrder(values);
  const place = new Int32Array(values.length);
  for (const [at, value] of ordered.entries()) place[found.get(value) ?? 0] = at;
  return {
    groups: ordered.map((value) => ({ label: { [name]: value }, named: false })),
    codes: codes.map((code) => place[code] ?? -1),
  };
}

function inOrder(values: readonly string[]): string[] {
  const present = values.filter((value) => value !== MISSING);
  const areNumbers = present.every((value) => Number.isFinite(numberOf(value)));
  // Code units, not a locale: the order is the same on every machine.
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const sorted = present.sort((a, b) => (areNumbers ? numberOf(a) - numberOf(b) : 0) || byText(a, b));
  return values.includes(MISSING) ? [...sorted, MISSING] : sorted;
}

function byNamed(
  name: string,
  values: readonly Literal[],
  { column, rows }: { column: Column; rows: number },
): Partition {
  // What is quoted is meant to the letter, before anything else is by what it says.
  const places = new Map(values.map((value, at) => [value, at]));
  const tests = values.map(saying);
  return {
    groups: values.map((value) => ({ label: { [name]: String(value) }, named: true })),
    codes: codesBy(column, rows, (text) => places.get(text) ?? tests.findIndex((says) => says(text))),
  };
}

function binned(name: string, values: Float64Array, edges: readonly number[]): Partition {
  const groups = binLabels(edges).map((label) => ({ label: { [name]: label }, named: false }));
  return { groups, codes: binCodes(values, edges) };
}
