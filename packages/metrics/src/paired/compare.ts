import type { Interval } from "@modelgate/schema";
import type { Data } from "../data.ts";
import { checked, estimate, openMetric } from "../measure.ts";
import type { Measured, Metric } from "../metric.ts";
import type { Options } from "../sample.ts";
import { type Contrast, type Difference, unknownDifference } from "./contrast.ts";
import { openPair, type Pair } from "./pair.ts";
import { withinOwn } from "./within-own.ts";

/** One metric of two models on the same examples. Where something is null, `reason` says why. */
export type Compared = {
  metric: string;
  direction: Metric["direction"];
  candidate: number | null;
  baseline: number | null;
  /** Candidate minus baseline, in the metric's unit. */
  value: number | null;
  interval: Interval | null;
  /** That over |baseline|, a ratio. */
  relative: { value: number; interval: Interval } | null;
  n: number;
  /** Whether both answered the same examples. */
  paired: boolean;
  reason?: string;
  /** What gates ask: p-values at a limit and one-sided bounds. */
  contrasts: { difference: Contrast | null; relative: Contrast | null };
};

/**
 * Compares a metric, by its own name, of two models that answered the same examples in the same order.
 * @throws ModelgateError `input-invalid` as `measure`; `predictions-invalid` when the rows are not the same
 */
export function compare(
  name: string,
  candidate: Data,
  baseline: Data,
  options: Partial<Options> = {},
): Compared {
  const settings = checked(options);
  return compareOne(openMetric(name, candidate.task), openPair(candidate, baseline, settings), settings);
}

/** Compares several metrics of the same rows, sharing counts and resamples; each equals what `compare` gives. */
export function compareAll(
  names: readonly string[],
  candidate: Data,
  baseline: Data,
  options: Partial<Options> = {},
): Map<string, Compared> {
  const settings = checked(options);
  const pair = openPair(candidate, baseline, settings);
  return new Map(names.map((name) => [name, compareOne(openMetric(name, candidate.task), pair, settings)]));
}

function compareOne(metric: Metric, pair: Pair, { confidence }: Options): Compared {
  const sides = { candidate: estimate(metric, pair.candidate), baseline: estimate(metric, pair.baseline) };
  return comparedOf(metric, sides, { confidence, difference: () => metric.difference(pair) });
}

/** Both values with what the same rows tell of their difference, which is asked for where both exist. */
export function comparedOf(
  { name, direction }: Pick<Metric, "name" | "direction">,
  { candidate, baseline }: { candidate: Measured; baseline: Measured },
  { confidence, difference }: { confidence: number; difference: () => Difference },
): Compared {
  const known = {
    metric: name,
    direction,
    paired: true,
    candidate: candidate.value,
    baseline: baseline.value,
  };
  if (candidate.value === null || baseline.value === null) {
    const [whose, why] =
      candidate.value === null ? ["candidate", candidate.reason] : ["baseline", baseline.reason];
    const nothing = unknownDifference(candidate.n, `the ${whose} has no value: ${why}`);
    return { ...known, value: null, ...shown(nothing, confidence) };
  }
  return {
    ...known,
    value: candidate.value - baseline.value,
    ...shown(withinOwn(difference(), candidate, baseline), confidence),
  };
}

function shown({ n, difference, relative, reason }: Difference, confidence: number) {
  const intervalOf = (contrast: Contrast): Interval => {
    const [low, high] = contrast.interval(confidence);
    return { low, high, confidence, method: contrast.method };
  };
  return {
    n,
    interval: difference && intervalOf(difference),
    relative: relative && { value: relative.value, interval: intervalOf(relative) },
    contrasts: { difference, relative },
    ...(reason === undefined ? {} : { reason }),
  };
}
