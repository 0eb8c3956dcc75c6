import type { Check, Latency, Measurement, Ratio, Report } from "@modelgate/schema";
import { severity } from "@modelgate/schema";
import { finite } from "../percent.ts";
import { excess, gateRatio } from "./compared.ts";
import { duration } from "./duration.ts";

/** The metric that a benchmark's gate is on: its ratio is measured launch by launch, which no difference of two medians is. */
const GATED = "latency_p50_ms";

/** What a limit on how much slower a median may be was judged on. */
export type Timing = {
  ratio: Ratio;
  latency: Latency;
  /** A share of the baseline, such as 0.02, whatever unit it was written in. */
  limit: number;
  /** Whether it was written as a share. */
  isShare: boolean;
};

type Evidence = Partial<Pick<Report, "latency" | "subject" | "baseline">>;

/** The evidence of a check that compares medians with the baseline's; null for every other check, and where both are the same bytes. */
export function timingOf(
  { limit }: Check,
  measurement: Measurement | null,
  { latency, subject, baseline }: Evidence,
): Timing | null {
  const ratio = latency === undefined ? null : gateRatio(latency);
  if (latency === undefined || ratio === null || measurement?.metric !== GATED) return null;
  if (baseline !== undefined && baseline.digest !== null && baseline.digest === subject?.digest) return null;
  if (limit.kind === "max-relative-increase") return { ratio, latency, limit: limit.value, isShare: true };
  const base = measurement.baseline?.value ?? 0;
  if (limit.kind !== "max-increase" || base <= 0) return null;
  return { ratio, latency, limit: finite(limit.value / base), isShare: false };
}

/** The numbers of a check whose limit is a share, as shares: its ratio was measured, and milliseconds were not. */
export function timedNumbers<C extends { value: string; share: string; interval: { range: string } | null }>(
  {
    difference,
    measurement,
    value,
  }: { difference: C | null; measurement: Measurement | null; value: string },
  timing: Timing,
) {
  const { ratio, limit, isShare } = timing;
  if (difference === null || !isShare) return { difference, value, timing };
  const { interval } = difference;
  const range =
    ratio.interval && `${excess(ratio.interval.low, [limit])} to ${excess(ratio.interval.high, [limit])}`;
  return {
    timing,
    // No limit in milliseconds stands beside it.
    value: measurement?.value == null ? value : duration(measurement.value),
    difference: {
      ...difference,
      value: excess(ratio.value, [limit]),
      share: "",
      interval: interval && { ...interval, range: range ?? interval.range },
    },
  };
}

/**
 * A report whose medians differ from the baseline's by what the ratio of the launches says, in milliseconds, so that whatever shows
 * a difference shows this one. A difference that came with an interval stays.
 */
export function withRatio<R extends Pick<Report, "measurements" | "latency">>(report: R): R {
  const { latency } = report;
  const ratio = latency === undefined ? null : gateRatio(latency);
  if (ratio === null) return report;
  return { ...report, measurements: report.measurements.map((measurement) => differing(measurement, ratio)) };
}

function differing(measurement: Measurement, { value, interval }: Ratio): Measurement {
  const base = measurement.baseline?.value ?? null;
  const isKnown = (measurement.difference?.interval ?? null) !== null;
  if (measurement.metric !== GATED || base === null || isKnown) return measurement;
  const difference = (ratio: number) => finite((ratio - 1) * base);
  const ends = interval && { ...interval, low: difference(interval.low), high: difference(interval.high) };
  return { ...measurement, difference: { value: difference(value), interval: ends, paired: true } };
}

/** The relative limit on latency that is worst off; null when there is none. */
export function timedCheck(report: Report) {
  const { checks, measurements } = report;
  const byId = new Map(measurements.map((measurement) => [measurement.id, measurement]));
  const timed = checks.flatMap((check) => {
    const timing = timingOf(check, byId.get(check.measurement ?? "") ?? null, report);
    return timing === null ? [] : [{ check, timing }];
  });
  return timed.sort((a, b) => severity(b.check.effect) - severity(a.check.effect))[0] ?? null;
}
