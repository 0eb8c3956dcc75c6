import type { Unit } from "@modelgate/schema";

export type FormatOptions = {
  /** Numbers shown in full next to this one: digits are added until they compare on the page as they do in fact. */
  beside?: readonly number[] | undefined;
  /** Show every digit: for a limit, which a person wrote. */
  exact?: boolean | undefined;
};

/** How many digits say enough: at least this many significant ones, and for `decimals` at least so many places. */
const DIGITS: Record<
  Unit,
  { significant: number; decimals?: number; bounds?: readonly number[]; suffix?: string }
> = {
  // A ratio that is not 1 is never shown as 1.
  ratio: { significant: 2, decimals: 3, bounds: [0, 1] },
  score: { significant: 2, decimals: 3, bounds: [0, 1] },
  nats: { significant: 2, decimals: 3, bounds: [0] },
  target: { significant: 4 },
  "target-squared": { significant: 4 },
  ms: { significant: 3, suffix: " ms" },
  bytes: { significant: 3 },
  count: { significant: 4 },
};

const BYTE_UNITS = ["B", "kB", "MB", "GB", "TB", "PB"] as const;

/** A number with its unit, short enough to read and long enough to be true: 0.9499 beside 0.95 is not 0.950. */
export function formatValue(
  value: number,
  unit: Unit,
  { beside = [], exact = false }: FormatOptions = {},
): string {
  if (!Number.isFinite(value)) return String(value);
  const { bounds = [], suffix = "" } = DIGITS[unit];
  const counted =
    Number.isInteger(value) && (unit === "count" || (unit === "bytes" && Math.abs(value) < 1000));
  const neighbours = [...bounds, ...beside];
  const digits = exact || counted ? null : enoughDigits(value, startingDigits(value, unit), neighbours);
  return unit === "bytes" ? formatBytes(value, digits) : `${decimal(value, digits)}${suffix}`;
}

function startingDigits(value: number, unit: Unit): number {
  const { significant, decimals = 0 } = DIGITS[unit];
  // Bytes get a larger unit instead of more digits; elsewhere no digit before the point is rounded away.
  return unit === "bytes" ? significant : Math.max(significant, magnitude(value) + 1 + decimals);
}

/** 17 digits tell any two doubles apart, so this ends with the truth. */
function enoughDigits(value: number, start: number, neighbours: readonly number[]): number {
  for (let digits = Math.min(start, 17); digits < 17; digits++) {
    const shown = Number(value.toPrecision(digits));
    if (neighbours.every((other) => Math.sign(shown - other) === Math.sign(value - other))) return digits;
  }
  return 17;
}

/** The exponent of the first digit: 0 for 1..9.99, -1 for 0.1..0.99; 0 for 0. */
function magnitude(value: number): number {
  return Number(value.toExponential().split("e")[1]);
}

/** Plain digits where they stay readable; null digits: the shortest text that reads back as the same number. */
function decimal(value: number, digits: number | null): string {
  if (value === 0) return digits === null ? "0" : (0).toFixed(Math.min(digits - 1, 3));
  if (digits === null) return String(value);
  const size = magnitude(value);
  if (size < -6 || size > 15) return value.toExponential(digits - 1);
  return Number(value.toPrecision(digits)).toFixed(Math.max(0, digits - 1 - size));
}

function formatBytes(value: number, digits: number | null): string {
  const shown = digits === null ? value : Number(value.toPrecision(digits));
  const power = Math.min(Math.max(Math.floor(magnitude(shown) / 3), 0), BYTE_UNITS.length - 1);
  const scale = 1000 ** power;
  // Dividing by a power of ten rounds in the last place; 15 digits hide that and keep every whole number of bytes.
  return `${Number((shown / scale).toPrecision(15))} ${BYTE_UNITS[power]}`;
}
