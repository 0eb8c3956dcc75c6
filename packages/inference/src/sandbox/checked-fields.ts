import { failure } from "@modelgate/schema";

/** The fields of a message, none of which can be trusted yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** An object of no class: what arrives may be any. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

export function short(value: unknown, field: string, most: number): string {
  if (!isText(value) || value.length > most) throw notOurs(field);
  return value;
}

/** The error for anything that an honest child does not say. */
export function notOurs(field: string) {
  return failure("model-failed", `the sandbox sent an invalid message (${field})`, {
    hint: "The model or the runtime may have been tampered with; nothing it said after that is used.",
  });
}
