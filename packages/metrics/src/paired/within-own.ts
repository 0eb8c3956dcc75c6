import { normalQuantile, normalTail } from "../interval/distribution.ts";
import type { Bounds } from "../interval/wilson.ts";
import type { Measured } from "../metric.ts";
import type { Contrast, Difference } from "./contrast.ts";

/**
 * A difference that is no less certain than what both sides' own intervals leave: whatever rows were not seen, each truth lies
 * within its own with its confidence, and so their difference within both together (Bonferroni's inequality, which asks
 * nothing of how the two depend). Unseen rows widen a comparison of two nearly perfect models by more than that.
 */
export function withinOwn(found: Difference, candidate: Measured, baseline: Measured): Difference {
  const [mine, theirs] = [arms(candidate), arms(baseline)];
  if (found.difference === null || mine === null || theirs === null) return found;
  const down = mine.down + theirs.up;
  const up = mine.up + theirs.down;
  return { ...found, difference: narrowed(found.difference, { down, up }) };
}

/** Standard errors towards both sides, as an interval has them. */
type Arms = { down: number; up: number };

function arms({ value, interval }: Measured): Arms | null {
  if (value === null || interval === null) return null;
  const z = normalQuantile((1 + interval.confidence) / 2);
  return { down: (value - interval.low) / z, up: (interval.high - value) / z };
}

function narrowed(contrast: Contrast, { down, up }: Arms): Contrast {
  const { value } = contrast;
  // Each of the two intervals takes half of what may err.
  const least = (alpha: number) => value - normalQuantile(1 - alpha / 2) * down;
  const most = (alpha: number) => value + normalQuantile(1 - alpha / 2) * up;
  const within = ([low, high]: Bounds, alpha: number): Bounds => [
    Math.max(low, least(alpha)),
    Math.min(high, most(alpha)),
  ];
  const chance = (distance: number, arm: number) =>
    distance <= 0 ? 1 : Math.min(1, 2 * normalTail(distance / arm));
  return {
    ...contrast,
    interval: (confidence) => within(contrast.interval(confidence), (1 - confidence) / 2),
    bounds: (alpha) => within(contrast.bounds(alpha), alpha),
    above: (limit) => Math.min(contrast.above(limit), chance(value - limit, down)),
    below: (limit) => Math.min(contrast.below(limit), chance(limit - value, up)),
  };
}
