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
