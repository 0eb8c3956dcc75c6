/** One column of the rows that are cut, one entry a row. */
export type Column =
  /** NaN where there is none. */
  | { kind: "number"; values: Float64Array }
  /** Codes index `texts`; a missing value is the empty text. */
  | { kind: "text"; codes: Int32Array; texts: readonly string[] };

/** The number that a text writes; NaN for any other. Hexadecimal digits and the like are no numbers of a data set. */
export function numberOf(text: string): number {
  return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/iu.test(text) ? Number(text) : Number.NaN;
}

/** The text of a number as a slice's label names it; that of a missing one is empty. */
export function textOf(value: number): string {
  return Number.isNaN(value) ? "" : String(value);
}

/**
 * A code for each row by the text of its cell. Each distinct text is asked once, in the order of its first row: a column of a
 * million rows has few.
 */
export function codesBy(column: Column, rows: number, codeOf: (text: string) => number): Int32Array {
  const codes = new Int32Array(rows);
  if (column.kind === "text") {
    const known: (number | undefined)[] = [];
    for (let row = 0; row < rows; row += 1) {
      const text = column.codes[row] ?? 0;
      const code = known[text] ?? codeOf(column.texts[text] ?? "");
      known[text] = code;
      codes[row] = code;
    }
    return codes;
  }
  const known = new Map<number, number>();
  for (let row = 0; row < rows; row += 1) {
    const value = column.values[row] ?? Number.NaN;
    let code = known.get(value);
    if (code === undefined) {
      code = codeOf(textOf(value));
      known.set(value, code);
    }
    codes[row] = code;
  }
  return codes;
}

/** A column's numbers, one a row; NaN where the text is none. */
export function numbersOf(column: Column, rows: number): Float64Array {
  if (column.kind === "number") return column.values;
  const numbers = Float64Array.from(column.texts, numberOf);
  const values = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) values[row] = numbers[column.codes[row] ?? -1] ?? Number.NaN;
  return values;
}
