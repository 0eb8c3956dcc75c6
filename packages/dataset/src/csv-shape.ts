/** What stays the same over a file. `names`: of the header's columns; `line`: where the first record begins. */
export type CsvShape = { path: string; names: readonly string[]; delimiter: number; line: number };
