import { wilson } from "@modelgate/metrics";
import type { Rate, Trial } from "@modelgate/render/calibration";
import type { Check } from "@modelgate/schema";

/** How often something happened, with the interval of a simulation of so many samples. */
export function rate(times: number, of: number): Rate {
  const [low, high] = of === 0 ? [0, 1] : wilson(times, of, 0.95);
  return { share: of === 0 ? 0 : times / of, low, high, of };
}

/** What the gate said of each sample, counted. */
export function tally(checks: readonly Pick<Check, "verdict" | "effect">[], difference: number): Trial {
  const count = (holds: (check: Pick<Check, "verdict" | "effect">) => boolean) =>
    rate(checks.filter(holds).length, checks.length);
  return {
    difference,
    pass: count(({ verdict }) => verdict === "pass"),
    inconclusive: count(({ verdict }) => verdict === "inconclusive"),
    fail: count(({ verdict }) => verdict === "fail"),
    stopped: count(({ effect }) => effect === "fail"),
    letThrough: count(({ effect }) => effect !== "fail"),
  };
}

/** Share of the samples in which a limit is to let an unchanged model pass for the sample to support it. */
export const POWER = 0.8;

/** The next number up (or down) with two significant digits. */
export function twoDigits(value: number, way: "up" | "down"): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  const steps = value / step;
  // 0.021 / 0.001 is 21.000000000000004.
  const whole = way === "up" ? Math.ceil(steps - 1e-9) : Math.floor(steps + 1e-9);
  return Number((whole * step).toPrecision(2));
}
