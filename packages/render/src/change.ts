import {
  type Direction,
  type Interval,
  type LimitKind,
  type Measurement,
  type Report,
  type Unit,
  withoutRounding,
} from "@modelgate/schema";
import { formatValue } from "./format-value.ts";

/** From the baseline to the candidate, in our words: ready for any page. */
export type Change = {
  base: string;
  head: string;
  /** "+0.0030 (−0.0010 to +0.0070)"; "" when there is nothing to subtract. */
  difference: string;
  mark: "▲" | "▼" | "≈" | "=" | "?";
  /** Better and worse are claimed only where the interval of the difference is clear of zero; else `reservation` says so. */
  word: "better" | "worse" | "higher" | "lower" | "within noise" | "same" | "not comparable";
  /** "no interval", "unpaired": what weakens the word. */
  reservation: string;
};

/** Less of these is better whatever the metric is called. */
const LOWER_UNITS: readonly Unit[] = ["ms", "bytes", "nats"];

/** What a clause says of its metric. A drop and an improvement go by the metric's direction, and so say nothing of it. */
const SAID: Partial<Record<LimitKind, Direction>> = {
  min: "higher",
  max: "lower",
  "max-increase": "lower",
  "max-relative-increase": "lower",
};

/** The direction of each metric: as reported, else by its unit, else as its limits say when they agree. */
export function directions(
  reports: readonly Pick<Report, "measurements" | "checks">[],
): Map<string, Direction> {
  const limits = new Map<string, Set<Direction>>();
  const known = new Map<string, Direction>();
  for (const { measurements, checks } of reports) {
    const metrics = new Map<string, string>();
    for (const { id, metric, unit, better } of measurements) {
      metrics.set(id, metric);
      const direction = better ?? (LOWER_UNITS.includes(unit) ? "lower" : undefined);
      if (direction !== undefined) known.set(metric, direction);
    }
    for (const { measurement, limit } of checks) {
      const metric = metrics.get(measurement ?? "");
      const said = SAID[limit.kind];
      if (metric === undefined || said === undefined) continue;
      limits.set(metric, (limits.get(metric) ?? new Set<Direction>()).add(said));
    }
  }
  for (const [metric, [direction, other]] of limits) {
    if (direction !== undefined && other === undefined && !known.has(metric)) known.set(metric, direction);
  }
  return known;
}

/** How a measurement changed against its baseline; null when it has none. `beside`: limits of the value, `bounds` of the difference. */
export function changeOf(
  measurement: Measurement,
  directions: ReadonlyMap<string, Direction>,
  { beside = [], bounds = [] }: { beside?: readonly number[]; bounds?: readonly number[] } = {},
): Change | null {
  const { baseline, value, unit } = measurement;
  if (baseline === undefined) return null;
  const show = (one: number | null, other: number | null) =>
    one === null ? "none" : formatValue(one, unit, { beside: [...beside, ...told(one, other)] });
  const shown = { base: show(baseline.value, value), head: show(value, baseline.value) };
  const difference = differenceOf(measurement);
  const judged = judgement(difference, directions.get(measurement.metric));
  if (difference.value === null) return { ...shown, ...judged, difference: "", reservation: "" };
  const { interval } = difference;
  const range = interval ? ` (${ends(interval, unit, bounds)})` : "";
  const reservations = [
    isUntested(measurement, difference) ? "no interval" : "",
    difference.paired ? "" : "unpaired",
  ];
  return {
    ...shown,
    difference: signed(difference.value, unit, bounds) + range,
    ...judged,
    reservation: reservations.filter((text) => text !== "").join(", "),
  };
}

/** The other number, where digits have to tell the two apart: equal ones are rounded alike. */
export function told(one: number, other: number | null): number[] {
  return other === null || other === one ? [] : [other];
}

/** A change in words alone, "better without an interval", for counting; null when there is no baseline. */
export function changeWords(
  measurement: Measurement,
  directions: ReadonlyMap<string, Direction>,
): string | null {
  if (measurement.baseline === undefined) return null;
  const difference = differenceOf(measurement);
  const { word } = judgement(difference, directions.get(measurement.metric));
  return isUntested(measurement, difference) ? `${word} without an interval` : word;
}

/** Counted, not estimated: without noise, an interval is not missed. */
const EXACT_UNITS: readonly Unit[] = ["bytes", "count"];

function isUntested({ unit }: Measurement, { value, interval }: Difference): boolean {
  return interval === null && value !== null && value !== 0 && !isCounted({ unit });
}

/** Whether a value has no noise that an interval could show. */
export function isCounted({ unit }: Pick<Measurement, "unit">): boolean {
  return EXACT_UNITS.includes(unit);
}

export type Difference = NonNullable<Measurement["difference"]>;

/** Candidate minus baseline: as reported, else of the two values, without an interval. */
export function differenceOf({ value, baseline, difference }: Measurement): Difference {
  if (difference !== undefined) return difference;
  const base = baseline?.value ?? null;
  const rest = value === null || base === null ? null : value - base;
  // The difference of the largest numbers there are is infinite.
  return { value: Number.isFinite(rest) ? rest : null, interval: null, paired: true };
}

function judgement({ value, interval }: Difference, better?: Direction): Pick<Change, "mark" | "word"> {
  if (value === null) return { mark: "?", word: "not comparable" };
  const flat = interval === null || (interval.low === 0 && interval.high === 0);
  if (value === 0 && flat) return { mark: "=", word: "same" };
  if (interval !== null && interval.low <= 0 && interval.high >= 0)
    return { mark: "≈", word: "within noise" };
  const went: Direction = value > 0 ? "higher" : "lower";
  const word = better === undefined ? went : better === went ? "better" : "worse";
  return { mark: value > 0 ? "▲" : "▼", word };
}

/** "−0.036 to −0.018" */
export function ends({ low, high }: Interval, unit: Unit, beside: readonly number[] = []): string {
  return `${signed(low, unit, beside)} to ${signed(high, unit, beside)}`;
}

/** A difference in the unit of its ends: "−0.027"; with more digits where a bound is near. */
export function signed(difference: number, unit: Unit, beside: readonly number[] = []): string {
  const value = withoutRounding(difference, beside);
  if (value === 0) return "0";
  const sizes = beside.map((other) => other * Math.sign(value));
  return `${value < 0 ? "−" : "+"}${formatValue(Math.abs(value), unit, { beside: sizes })}`;
}
