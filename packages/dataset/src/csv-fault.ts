import { failure, type ModelgateError } from "@modelgate/schema";

type Place = { path: string; line: number };

const DOUBLED = "A quote inside a quoted field must be doubled.";

/** A quoted field whose end is not in the file. */
export function neverEnds(at: Place): ModelgateError {
  const message = `${at.path}: line ${at.line}: a quoted field never ends`;
  return failure("dataset-unreadable", message, { hint: DOUBLED, at });
}

/** What follows a closing quote and is neither a delimiter nor the end of the line. */
export function afterQuote(at: Place): ModelgateError {
  const message = `${at.path}: line ${at.line}: text after the closing quote of a field`;
  return failure("dataset-unreadable", message, { hint: DOUBLED, at });
}
