import { failure } from "@modelgate/schema";

/** So many slices are a thousand questions to the same rows: no answer would be worth much. */
export const MOST_SLICES = 1000;

/** What is said of a slicing without bound. */
export function tooMany(what: string) {
  return failure("slice-invalid", `slices: ${what} than the ${MOST_SLICES} slices that are judged at most`, {
    hint: "Name the values, cut numbers into bins, or cross fewer columns.",
  });
}

/** What is said of a value that is no name. */
export function tooLong(column: string, characters: number) {
  const message = `slices: column ${JSON.stringify(column)} has a value of ${characters} characters: it cannot name a slice`;
  return failure("slice-invalid", message, { hint: "Cut by a column of short values, or by a condition." });
}

/** What is said of two slices that are called alike and are not of the same rows, as 7 is of cells `7` and `7.0`, and "7" of `7` alone. */
export function twoOfOneName(
  label: Readonly<Record<string, string>>,
  [one, other]: readonly [number, number],
) {
  const name = Object.entries(label).map(([column, value]) => `${column}=${value}`);
  const message = `slices: two are called ${name.join(", ")}, of ${one} rows and of ${other}: the column writes one value in several ways`;
  return failure("slice-invalid", message, {
    hint: "Write the column's values in one way, or name them alike in every limit: a number or truth value without quotes finds all ways.",
  });
}
