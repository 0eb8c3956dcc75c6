import type { Draft } from "./batch.ts";
import { storeVector } from "./csv-cell.ts";
import { EXPECTED } from "./findings.ts";
import type { ColumnKind } from "./table.ts";

/** A number whose double would not be what was written: more than 15 digits. */
export class LongNumber {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Reviver = (this: unknown, key: string, value: unknown, context?: { source?: string }) => unknown;

const LONG_DIGITS = /\d{16}/;
const LONG_INTEGER = /^(-?\d{16,})(?:\.0*)?$/;

// The third parameter is ES2025 (JSON.parse source text access); Node has it, TypeScript's library does not yet.
const keepLong: Reviver = (_key, value, context) => {
  const digits = typeof value === "number" ? LONG_INTEGER.exec(context?.source ?? "")?.[1] : undefined;
  return digits === undefined ? value : new LongNumber(digits);
};

/** Parses JSON without losing digits of long integers, which become LongNumber. @throws SyntaxError */
export function parseJson(text: string): unknown {
  // The reviver is called for every value of the line, and hardly any line needs it.
  return LONG_DIGITS.test(text)
    ? JSON.parse(text, keepLong as (key: string, value: unknown) => unknown)
    : JSON.parse(text);
}

/** Stores a JSON value in row `row` of a draft. Gives null, or what was expected when it is something else. */
export function storeValue(draft: Draft, row: number, value: unknown): string | null {
  switch (draft.kind) {
    case "number": {
      const number = numberOf(value);
      if (number === null) return EXPECTED.number;
      draft.values[row] = number;
      return null;
    }
    case "integer": {
      const integer = integerOf(value);
      if (integer === null || BigInt.asIntN(64, integer) !== integer) return EXPECTED.integer;
      draft.values[row] = integer;
      return null;
    }
    case "text": {
      const text = textOf(value);
      if (text === null) return EXPECTED.text;
      draft.values[row] = text;
      return null;
    }
    case "boolean": {
      if (value !== true && value !== false && value !== 1 && value !== 0) return EXPECTED.boolean;
      draft.values[row] = Number(value);
      return null;
    }
    case "vector":
      return storeVector(
        draft,
        row,
        Array.isArray(value) ? value.map((item) => numberOf(item) ?? item) : value,
      );
  }
}

/** What the value itself says it is; null when it says nothing. */
export function kindOf(value: unknown): ColumnKind | null {
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (value instanceof LongNumber) return "integer";
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return "boolean";
  return Array.isArray(value) ? "vector" : null;
}

/** The value for a message: as JSON, without its inside when it is nested. */
export function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (value instanceof LongNumber) return value.source;
  return typeof value === "object" ? (Array.isArray(value) ? "a list" : "an object") : String(value);
}

function numberOf(value: unknown): number | null {
  if (typeof value === "number") return value;
  if (value === null || value === undefined) return Number.NaN;
  if (typeof value === "boolean") return value ? 1 : 0;
  return value instanceof LongNumber ? Number(value.source) : null;
}

function integerOf(value: unknown): bigint | null {
  if (typeof value === "boolean") return value ? 1n : 0n;
  if (value instanceof LongNumber) return value.source.length > 40 ? null : BigInt(value.source);
  // Beyond 2^53 a double such as 1e18 may stand for several integers: never guessed.
  return typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : null;
}

function textOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  if (value instanceof LongNumber) return value.source;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}
