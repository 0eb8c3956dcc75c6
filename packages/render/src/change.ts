import type { Measurement, Report, Unit } from "@modelgate/schema";
import { formatValue } from "./format-value.ts";

export type Direction = "higher" | "lower";

/** What a report may say of a metric once the schema has room for it: whether a higher or a lower value is better. */
export type Directed = Measurement & { better?: Direction | undefined };

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

/** The direction of each metric: as reported, else as its limits say when they agree, else by its unit. */
export function directions(reports: readonly Report[]): Map<string, Direction> {
  const limits = new Map<string, Set<Direction>>();
  const known = new Map<string, Direction>();
  for (const { measurements, checks } of reports) {
    const metrics = new Map<string, string>();
    for (const { id, metric, unit, better } of measurements as readonly Directed[]) {
      metrics.set(id, metric);
      const direction = better ?? (LOWER_UNITS.includes(unit) ? "lower" : undefined);
      if (direction !== undefined) known.set(metric, direction);
    }
    for (const { measurement, limit } of checks) {
      const metric = metrics.get(measurement ?? "");
      if (metric === undefined) continue;
      const said = limits.get(metric) ?? new Set<Direction>();
      limits.set(metric, said.add(limit.kind === "min" ? "higher" : "lower"));
    }
  }
  for (const [metric, [direction, other]] of limits) {
    if (direction !== undefined && other === undefined && !known.has(metric)) known.set(metric, direction);
  }
  return known;
}

/** How a measurement changed against its baseline; null when it has none. */
export function changeOf(
  measurement: Measurement,
  directions: ReadonlyMap<string, Direction>,
  beside: readonly number[] = [],
): Change | null {
  const { baseline, value, unit } = measurement;
  if (baseline === undefined) return null;
  const show = (one: number | null, other: number | null) =>
    one === null ? "none" : formatValue(one, unit, { beside: other === null ? beside : [...beside, other] });
  const shown = { base: show(baseline.value, value), head: show(value, baseline.value) };
  const difference = differenceOf(measurement);
  const judged = judgement(difference, directions.get(measurement.metric));
  if (difference.value === null) return { ...shown, ...judged, difference: "", reservation: "" };
  const { interval } = difference;
  const range = interval ? ` (${signed(interval.low, unit)} to ${signed(interval.high, unit)})` : "";
  const reservations = [
    isUntested(measurement, difference) ? "no interval" : "",
    difference.paired ? "" : "unpaired",
  ];
  return {
    ...shown,
    difference: signed(difference.value, unit) + range,
    ...judged,
    reservation: reservations.filter((text) => text !== "").join(", "),
  };
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
  return interval === null && value !== null && value !== 0 && !EXACT_UNITS.includes(unit);
}

type Difference = NonNullable<Measurement["difference"]>;

function differenceOf({ value, baseline, difference }: Measurement): Difference {
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

function signed(value: number, unit: Unit): string {
  if (value === 0) return "0";
  return `${value < 0 ? "−" : "+"}${formatValue(Math.abs(value), unit)}`;
}
