import type { Interval } from "@modelgate/schema";
import { normalQuantile, normalTail } from "../interval/distribution.ts";
import type { Compared } from "../paired/compare.ts";
import type { Contrast } from "../paired/contrast.ts";

/** A number with its noise, wherever it was measured. */
export type Known = { value: number | null; interval: Interval | null; n: number };

/**
 * Compares two measurements of which only values and intervals are left: the difference's interval is Zou and Donner's
 * (MOVER, Stat. Med. 27, 2008), as if both were of independent examples. For models that answered the same examples that
 * is too wide, never too narrow unless their errors exclude each other.
 * @param confidence the level of the interval that is shown; what the sides' own are at counts for the verdict
 */
export function compareMeasured(
  metric: { name: string; direction: Compared["direction"] },
  { candidate, baseline }: { candidate: Known; baseline: Known },
  { confidence }: { confidence: number },
): Compared {
  const known = {
    metric: metric.name,
    direction: metric.direction,
    candidate: candidate.value,
    baseline: baseline.value,
    n: Math.min(candidate.n, baseline.n),
    paired: false,
  };
  const nothing = { interval: null, relative: null, contrasts: { difference: null, relative: null } };
  if (candidate.value === null || baseline.value === null) {
    const reason = `the ${candidate.value === null ? "candidate" : "baseline"} has no value`;
    return { ...known, ...nothing, value: null, reason };
  }
  const value = candidate.value - baseline.value;
  if (candidate.interval === null || baseline.interval === null)
    return { ...known, ...nothing, value, reason: "without intervals on both sides the noise is unknown" };
  const difference = contrastOf(value, arms(candidate), arms(baseline));
  const [low, high] = difference.interval(confidence);
  return {
    ...known,
    value,
    interval: { low, high, confidence, method: difference.method },
    relative: null,
    contrasts: { difference, relative: null },
    reason: "without its predictions the baseline cannot be paired, nor a share of it judged",
  };
}

/** Standard errors towards both sides, as the interval has them. */
type Arms = { down: number; up: number };

function arms({ value, interval }: Known): Arms {
  if (value === null || interval === null) return { down: Number.NaN, up: Number.NaN };
  const z = normalQuantile((1 + interval.confidence) / 2);
  return { down: (value - interval.low) / z, up: (interval.high - value) / z };
}

function contrastOf(value: number, mine: Arms, theirs: Arms): Contrast {
  const down = Math.hypot(mine.down, theirs.up);
  const up = Math.hypot(mine.up, theirs.down);
  const bounds = (tail: number) => {
    const z = normalQuantile(1 - tail);
    return [value - z * down, value + z * up] as const;
  };
  // Towards the limit counts the arm that lies between it and the estimate.
  const score = (limit: number) => (value - limit) / (value >= limit ? down : up);
  return {
    value,
    method: "mover-unpaired",
    interval: (confidence) => bounds((1 - confidence) / 2),
    bounds,
    above: (limit) => normalTail(score(limit)),
    below: (limit) => normalTail(-score(limit)),
    errors: (limit) => ({ seen: value >= limit ? down : up, atLimit: value >= limit ? down : up }),
  };
}
