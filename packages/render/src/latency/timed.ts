import type { Check, Latency, Measurement, Ratio, Report } from "@modelgate/schema";
import { severity } from "@modelgate/schema";
import { gateRatio } from "./compared.ts";

/** The metric that a benchmark's gate is on: its ratio is measured launch by launch, which no difference of two medians is. */
const GATED = "latency_p50_ms";

/** What a relative limit on latency was judged on. */
export type Timing = {
  ratio: Ratio;
  latency: Latency;
  /** A share of the baseline, such as 0.02. */
  limit: number;
};

/** The evidence of a check that compares medians with the baseline's; null for every other check. */
export function timingOf(check: Check, measurement: Measurement | null, latency?: Latency): Timing | null {
  if (latency === undefined || measurement?.metric !== GATED || !check.limit.kind.includes("relative"))
    return null;
  const ratio = gateRatio(latency);
  return ratio === null ? null : { ratio, latency, limit: check.limit.value };
}

/**
 * A measurement with the difference that its ratio says, in milliseconds, so that whatever shows differences shows this one.
 * Unchanged where there is no baseline to take a share of.
 */
export function withRatio(measurement: Measurement, { ratio: { value, interval } }: Timing): Measurement {
  const base = measurement.baseline?.value ?? null;
  if (base === null) return measurement;
  const difference = (ratio: number) => (ratio - 1) * base;
  const ends = interval && { ...interval, low: difference(interval.low), high: difference(interval.high) };
  return { ...measurement, difference: { value: difference(value), interval: ends, paired: true } };
}

/** The relative limit on latency that is worst off; null when there is none. */
export function timedCheck(
  { checks, measurements }: Pick<Report, "checks" | "measurements">,
  latency: Latency,
) {
  const byId = new Map(measurements.map((measurement) => [measurement.id, measurement]));
  const timed = checks.flatMap((check) => {
    const timing = timingOf(check, byId.get(check.measurement ?? "") ?? null, latency);
    return timing === null ? [] : [{ check, timing }];
  });
  return timed.sort((a, b) => severity(b.check.effect) - severity(a.check.effect))[0] ?? null;
}
