import { failure, type ModelgateError } from "@modelgate/schema";

/** For a baseline that was named and cannot be had. */
export function missing(message: string, hint: string): ModelgateError {
  return failure("baseline-missing", `baseline: ${message}`, { hint });
}

/** For a baseline that is there and is another one. */
export function mismatch(message: string, hint: string): ModelgateError {
  return failure("baseline-mismatch", `baseline: ${message}`, { hint });
}

/** The first twelve digits of a sha256, with or without its prefix: enough to be told apart by people. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, "").slice(0, 12);
}

/** A name from elsewhere for a message: control characters as escapes, at most 200 characters. */
export function shown(name: string): string {
  const text = JSON.stringify(name).slice(1, -1);
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
