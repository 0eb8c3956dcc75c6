import { type Fields, isRecord, isText, notOurs } from "../sandbox/checked-fields.ts";

/** A whole number that is exact, from `least` on. */
export function whole(value: unknown, field: string, least: number): number {
  if (!Number.isSafeInteger(value) || (value as number) < least) throw notOurs(field);
  return value as number;
}

/** A number from 0 that JSON has, or null. */
export function finiteOrNull(value: unknown, field: string): number | null {
  return value === null ? null : finite(value, field);
}

/** A number from 0 that JSON has. */
export function finite(value: unknown, field: string): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0) throw notOurs(field);
  return value;
}

export function flag(value: unknown, field: string): boolean {
  if (typeof value !== "boolean") throw notOurs(field);
  return value;
}

export function recordOf(value: unknown, field: string): Fields {
  if (!isRecord(value)) throw notOurs(field);
  return value;
}

/** An array of so many entries. */
export function listOf(value: unknown, field: string, least: number, most: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length < least || value.length > most) throw notOurs(field);
  return value;
}

export function textsOf(
  value: unknown,
  field: string,
  { least, most }: { least: number; most: number },
): string[] {
  const texts = listOf(value, field, least, most);
  // Not `every` alone: it passes over the holes of a sparse array.
  if (texts.includes(undefined) || !texts.every(isText)) throw notOurs(field);
  return [...texts];
}
