import { type Direction, isRelative, type Limit, type Unit } from "@modelgate/schema";
import { formatValue } from "./format-value.ts";
import { percent } from "./percent.ts";

/** What a limit asks of one number, bounds inclusive. */
export type Bound = {
  /** Which number: the value, candidate minus baseline, that over |baseline|, or the value minus a constant answer's. */
  of: "value" | "difference" | "relative" | "dummy";
  side: "at-least" | "at-most";
  value: number;
};

/**
 * A limit as a bound; null when the metric's direction is needed and not known: a drop is a change for the worse and an improvement
 * one for the better, an increase one of the number itself (as `decide` of `@modelgate/metrics` judges them).
 */
export function boundOf({ kind, value }: Limit, better: Direction | undefined): Bound | null {
  if (kind === "min") return { of: "value", side: "at-least", value };
  if (kind === "max") return { of: "value", side: "at-most", value };
  const of = kind === "beat-dummy" ? "dummy" : isRelative(kind) ? "relative" : "difference";
  if (kind.endsWith("increase")) return { of, side: "at-most", value };
  if (better === undefined) return null;
  const least = kind.endsWith("drop") ? 0 - value : value;
  const side = kind === "max-improvement" ? "at-most" : "at-least";
  if (better === "higher") return { of, side, value: least };
  return { of, side: side === "at-least" ? "at-most" : "at-least", value: 0 - least };
}

/** How far a number is beyond a bound, in its own unit; negative or zero when it keeps it. */
export function beyond({ side, value }: Bound, seen: number): number {
  return side === "at-least" ? value - seen : seen - value;
}

/** A limit in words: "at least 0.95", "at most 0.01 below the baseline". */
export function limitWords(limit: Limit, bound: Bound | null, unit: Unit): string {
  const size = (value: number) => formatValue(Math.abs(value), unit, { exact: true });
  if (limit.kind === "min") return `at least ${formatValue(limit.value, unit, { exact: true })}`;
  if (limit.kind === "max") return `at most ${formatValue(limit.value, unit, { exact: true })}`;
  if (limit.kind === "beat-dummy") {
    return limit.value === 0
      ? "better than any constant answer"
      : `at least ${size(limit.value)} better than any constant answer`;
  }
  if (bound === null) return undirected(limit, isRelative(limit.kind) ? percent : size);
  const { of, side, value } = bound;
  if (value === 0) return `not ${side === "at-least" ? "below" : "above"} the baseline`;
  const least = (side === "at-least") === value > 0 ? "at least" : "at most";
  const amount = of === "relative" ? percent(Math.abs(value)) : size(value);
  return `${least} ${amount} ${value < 0 ? "below" : "above"} the baseline`;
}

/** Where nobody knows which way is better. */
function undirected({ kind, value }: Limit, size: (value: number) => string): string {
  const least = kind.startsWith("min") ? "at least" : "at most";
  return `${least} ${size(value)} ${kind.endsWith("drop") ? "worse" : "better"} than the baseline`;
}
