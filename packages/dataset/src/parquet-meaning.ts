import type { SchemaElement, TimeUnit } from "hyparquet";
import { parseFloat16 } from "hyparquet/src/convert.js";
import type { ColumnKind } from "./table.ts";
import { decode } from "./text-cache.ts";

/** One value as the file means it. */
export type Scalar = number | bigint | boolean | string;

/** What the stored values of a column stand for. */
export type Meaning = {
  native: Exclude<ColumnKind, "vector">;
  /** The stored numbers are the values, with nothing to convert. */
  plain: boolean;
  /** Shortest text that gives a number back in the column's own precision. */
  single: boolean;
  /** The value of one stored value; null when the bytes are not what they should be. */
  scalar(raw: unknown): Scalar | null;
};

const same = (raw: unknown) => raw as Scalar;

/** Reads the annotations of a column; null when no kind can hold its values. */
export function meaningOf(element: SchemaElement): Meaning | null {
  const { type, converted_type: converted, logical_type: logical } = element;
  const known = (native: Meaning["native"], scalar: Meaning["scalar"] = same): Meaning => {
    return {
      native,
      scalar,
      plain: scalar === same,
      single: type === "FLOAT" || logical?.type === "FLOAT16",
    };
  };
  if (converted === "DECIMAL" || logical?.type === "DECIMAL") {
    const scale = (logical?.type === "DECIMAL" ? logical.scale : element.scale) ?? 0;
    return known("number", (raw) => decimal(integerOf(raw), scale));
  }
  if (converted === "DATE" || logical?.type === "DATE")
    return known("text", (raw) => instant(BigInt(raw as number) * DAY).slice(0, 10));
  if (type === "INT96") return known("text", (raw) => instant(int96(raw as bigint)));
  const time = timeOf(element);
  if (time !== null) return known("text", time);
  if (type === "FIXED_LEN_BYTE_ARRAY") {
    if (logical?.type === "FLOAT16") return known("number", (raw) => parseFloat16(raw as Uint8Array) ?? null);
    return logical?.type === "UUID" ? known("text", (raw) => uuid(raw as Uint8Array)) : null;
  }
  if (type === "BYTE_ARRAY") {
    const text = converted === undefined || ["UTF8", "ENUM", "JSON"].includes(converted);
    const opaque = logical !== undefined && !["STRING", "ENUM", "JSON"].includes(logical.type);
    return text && !opaque ? known("text", (raw) => decode(raw as Uint8Array)) : null;
  }
  if (type === "BOOLEAN") return known("boolean");
  if (type === "FLOAT" || type === "DOUBLE") return known("number");
  const unsigned =
    converted?.startsWith("UINT") === true || (logical?.type === "INTEGER" && !logical.isSigned);
  if (type === "INT32") return unsigned ? known("integer", (raw) => (raw as number) >>> 0) : known("integer");
  if (type === "INT64")
    return unsigned ? known("integer", (raw) => BigInt.asUintN(64, raw as bigint)) : known("integer");
  return null;
}

const DAY = 86_400_000_000_000n;
const NANOS: Record<TimeUnit, bigint> = { MILLIS: 1_000_000n, MICROS: 1000n, NANOS: 1n };
const CONVERTED_TIMES: Partial<Record<string, TimeUnit>> = {
  TIMESTAMP_MILLIS: "MILLIS",
  TIMESTAMP_MICROS: "MICROS",
  TIME_MILLIS: "MILLIS",
  TIME_MICROS: "MICROS",
};

/** Times and timestamps as ISO 8601 with as many decimals as they have; `Z` when they are instants. */
function timeOf({
  converted_type: converted,
  logical_type: logical,
}: SchemaElement): Meaning["scalar"] | null {
  if (logical?.type === "TIMESTAMP" || logical?.type === "TIME") {
    const nanos = NANOS[logical.unit];
    if (logical.type === "TIME") return (raw) => instant(integerOf(raw) * nanos).slice(11);
    const zone = logical.isAdjustedToUTC ? "Z" : "";
    return (raw) => instant(integerOf(raw) * nanos) + zone;
  }
  const unit = CONVERTED_TIMES[converted ?? ""];
  if (unit === undefined) return null;
  if (converted?.startsWith("TIMESTAMP")) return (raw) => `${instant(integerOf(raw) * NANOS[unit])}Z`;
  return (raw) => instant(integerOf(raw) * NANOS[unit]).slice(11);
}

/** Nanoseconds since 1970 as 2024-01-31T12:34:56.789, without needless decimals. */
function instant(nanos: bigint): string {
  const below = ((nanos % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n;
  const date = new Date(Number((nanos - below) / 1_000_000n));
  // Year 0 to 9999 only: others have no agreed text.
  const text = Number.isNaN(date.getTime()) ? "" : date.toISOString();
  if (text.length !== 24) throw new RangeError(`a date is outside of the years 0 to 9999`);
  const decimals = below === 0n ? "" : `.${below.toString().padStart(9, "0")}`.replace(/(?:000){1,2}$/, "");
  return text.slice(0, 19) + decimals;
}

function int96(value: bigint): bigint {
  return ((value >> 64n) - 2_440_588n) * DAY + BigInt.asUintN(64, value);
}

function integerOf(raw: unknown): bigint {
  if (typeof raw === "bigint") return raw;
  if (typeof raw === "number") return BigInt(raw);
  const bytes = raw as Uint8Array;
  const value = bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
  return BigInt.asIntN(bytes.length * 8, value);
}

/** A decimal as text, exact. */
function decimal(unscaled: bigint, scale: number): string {
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, "0");
  const fraction = scale === 0 ? "" : digits.slice(-scale).replace(/0+$/, "");
  const whole = scale === 0 ? digits : digits.slice(0, -scale);
  return `${unscaled < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

function uuid(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
