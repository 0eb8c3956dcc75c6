import { normalQuantile, normalTail } from "../interval/distribution.ts";
import type { Bounds } from "../interval/wilson.ts";
import type { Measured } from "../metric.ts";
import type { Contrast, Difference } from "./contrast.ts";

/**
 * A difference that is no less certain than what both sides' own intervals leave: whatever rows were not seen, each truth lies
 * within its own with its confidence, and so their difference and their ratio within both together (Bonferroni's inequality,
 * which asks nothing of how the two depend). Unseen rows widen a comparison of two nearly perfect models by more than that.
 */
export function withinOwn(found: Difference, candidate: Measured, baseline: Measured): Difference {
  const [mine, theirs] = [arms(candidate), arms(baseline)];
  if (mine === null || theirs === null) return found;
  return {
    ...found,
    difference:
      found.difference && narrowed(found.difference, differenceOf(found.difference.value, mine, theirs)),
    relative: found.relative && narrowed(found.relative, relationOf(mine, theirs)),
  };
}

/** A value, and its standard errors towards both sides, as an interval has them. */
type Arms = { value: number; down: number; up: number };

function arms({ value, interval }: Measured): Arms | null {
  if (value === null || interval === null) return null;
  const z = normalQuantile((1 + interval.confidence) / 2);
  return { value, down: (value - interval.low) / z, up: (interval.high - value) / z };
}

/** What two intervals leave of a contrast when each is `z` standard errors long. */
type Left = {
  within: (z: number) => Bounds;
  /** How long both have to be to reach the limit from above, and from below. */
  reaching: (limit: number) => { above: number; below: number };
};

function differenceOf(value: number, mine: Arms, theirs: Arms): Left {
  const [down, up] = [mine.down + theirs.up, mine.up + theirs.down];
  return {
    within: (z) => [value - z * down, value + z * up],
    reaching: (limit) => ({ above: (value - limit) / down, below: (limit - value) / up }),
  };
}

/** Of (c - b) / |b|: it is at a limit r where c - (1 + r) b is 0, or c - (1 - r) b of a baseline below 0. */
function relationOf(mine: Arms, theirs: Arms): Left {
  const sign = Math.sign(theirs.value);
  const size = Math.abs(theirs.value);
  // Of the baseline's size.
  const [shrinking, growing] = sign < 0 ? [theirs.up, theirs.down] : [theirs.down, theirs.up];
  const over = (part: number, z: number, isLow: boolean) => {
    const least = size - z * shrinking;
    const by = part > 0 === isLow ? size + z * growing : least;
    // A size that may be 0 bounds nothing.
    return by > 0 ? part / by - sign : isLow ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  };
  return {
    within: (z) => [over(mine.value - z * mine.down, z, true), over(mine.value + z * mine.up, z, false)],
    reaching(limit) {
      const factor = sign + limit;
      const distance = mine.value - factor * size;
      const [away, towards] = factor < 0 ? [shrinking, growing] : [growing, shrinking];
      return {
        above: distance / (mine.down + Math.abs(factor) * away),
        below: -distance / (mine.up + Math.abs(factor) * towards),
      };
    },
  };
}

function narrowed(contrast: Contrast, { within, reaching }: Left): Contrast {
  // Each of the two intervals takes half of what may err.
  const inner = ([low, high]: Bounds, alpha: number): Bounds => {
    const [least, most] = within(normalQuantile(1 - alpha / 2));
    return [Math.max(low, least), Math.min(high, most)];
  };
  const chance = (z: number) => (z > 0 ? Math.min(1, 2 * normalTail(z)) : 1);
  return {
    ...contrast,
    interval: (confidence) => inner(contrast.interval(confidence), (1 - confidence) / 2),
    bounds: (alpha) => inner(contrast.bounds(alpha), alpha),
    above: (limit) => Math.min(contrast.above(limit), chance(reaching(limit).above)),
    below: (limit) => Math.min(contrast.below(limit), chance(reaching(limit).below)),
  };
}
