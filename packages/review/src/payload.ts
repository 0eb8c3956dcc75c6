import { failure } from "@modelgate/schema";

/** A place in an event's payload, read strictly: what is missing or of another type is named by its path. */
export type Payload = {
  at(key: string): Payload;
  text(key: string): string;
  /** null where it is null or missing. */
  optionalText(key: string): string | null;
  number(key: string): number;
  boolean(key: string): boolean;
  has(key: string): boolean;
};

/** A commit of nowhere: what GitHub sends for "none". */
const NO_COMMIT = /^0+$/;

/** @throws ModelgateError `input-invalid` from each of its methods */
export function payload(value: unknown, path = "the event"): Payload {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw unexpected(path, "an object");
  const fields = value as Readonly<Record<string, unknown>>;
  const field = (key: string) => (Object.hasOwn(fields, key) ? fields[key] : undefined);
  const read = <T>(key: string, expected: string, is: (found: unknown) => found is T): T => {
    const found = field(key);
    if (!is(found)) throw unexpected(`${path}.${key}`, expected);
    return found;
  };
  const isText = (found: unknown): found is string => typeof found === "string";
  return {
    at: (key) => payload(field(key), `${path}.${key}`),
    text: (key) => read(key, "text", isText),
    optionalText: (key) => (field(key) == null ? null : read(key, "text", isText)),
    number: (key) => read(key, "a whole number", (found): found is number => Number.isSafeInteger(found)),
    boolean: (key) => read(key, "true or false", (found): found is boolean => typeof found === "boolean"),
    has: (key) => field(key) != null,
  };
}

/** A full commit id; null for the row of zeros that stands for none. */
export function commitOf(from: Payload, key: string): string | null {
  const sha = from.text(key);
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha)) throw unexpected(key, "a commit id");
  return NO_COMMIT.test(sha) ? null : sha;
}

/** The same where there has to be one. */
export function headOf(from: Payload, key: string): string {
  const sha = commitOf(from, key);
  if (sha === null) throw unexpected(key, "a commit id that is not all zeros");
  return sha;
}

function unexpected(path: string, expected: string) {
  return failure("input-invalid", `${path}: expected ${expected}`, {
    hint: "The file in GITHUB_EVENT_PATH is written by GitHub: run this in a workflow, or give another event file.",
  });
}
