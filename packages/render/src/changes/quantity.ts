import { formatValue } from "../format-value.ts";
import { grouped } from "../markdown-layout.ts";
import { finite } from "../percent.ts";

const SCALES = ["", " k", " M", " G", " T", " P"] as const;

/** A number with three digits, without zeros that say nothing: 0.0123, 1.5e-9. */
export function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** A large number of things: "899", "48,211", "4.1 M". */
export function amount(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e6) return grouped(value);
  const scale = Math.min(SCALES.length - 1, Math.max(0, Math.floor(Math.log10(Math.abs(value) || 1) / 3)));
  return `${short(value / 1000 ** scale)}${SCALES[scale]}`;
}

/** What became of a number, as a share of it: "+12 %", "same", "" when there is nothing to compare. */
export function growth(before: number | null, after: number | null): string {
  if (before === null || after === null) return "";
  if (before === after) return "same";
  if (before === 0) return "new";
  const share = finite(((after - before) / Math.abs(before)) * 100);
  return `${share < 0 ? "−" : "+"}${short(Math.abs(share))} %`;
}

/** Two sizes, told apart where they differ by less than is usually shown. */
export function bytes(before: number, after: number): [string, string] {
  const write = (value: number, exact: boolean) => formatValue(value, "bytes", { exact });
  const [first, last] = [write(before, false), write(after, false)];
  return first === last && before !== after ? [write(before, true), write(after, true)] : [first, last];
}

/** "a → b" of two texts that are ready for the page; only one where there is no other. */
export function arrow(before: string | null, after: string | null): string {
  return [before, after].filter((side) => side !== null && side !== "").join(" → ");
}
