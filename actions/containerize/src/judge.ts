import type { ParityFinding } from "@modelgate/image/parity";
import type { Check, Measurement } from "@modelgate/schema";

/** Findings of a proof as measurements and checks, as every action has them. */
export function judged(
  findings: readonly ParityFinding[],
  dataset: string,
): { measurements: Measurement[]; checks: Check[] } {
  const measurements = findings.map(
    ({ metric, value, unit, n, because }, at): Measurement => ({
      id: `i${at + 1}`,
      metric,
      dataset,
      slice: null,
      value,
      unit,
      better: "lower",
      n,
      interval: null,
      ...(value === null ? { reason: because } : {}),
    }),
  );
  const checks = findings.map(
    ({ metric, limit, passes, because }, at): Check => ({
      id: `${dataset}/${metric}/max`,
      measurement: `i${at + 1}`,
      limit: { kind: "max", value: limit },
      tier: "required",
      verdict: passes ? "pass" : "fail",
      effect: passes ? "pass" : "fail",
      because,
      message: `${metric}: ${because}`,
    }),
  );
  return { measurements, checks };
}

/** The check of what a build rests on, when it does not carry it. */
export function refused(reason: string): Check {
  return {
    id: "reports/validate/min",
    measurement: null,
    limit: { kind: "min", value: 1 },
    tier: "required",
    verdict: "fail",
    effect: "fail",
    because: reason,
    message: `nothing was packed: ${reason}`,
  };
}
