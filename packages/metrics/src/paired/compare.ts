import type { Interval } from "@modelgate/schema";
import { checkShape, type Data } from "../data.ts";
import { answered } from "../dummy.ts";
import { checked, DEFAULTS, estimate, openMetric } from "../measure.ts";
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
  const pair = openPair(candidate, baseline, judged(settings));
  return compareOne(openMetric(name, candidate.task), pair, settings);
}

/** Compares several metrics of the same rows, sharing counts and resamples; each equals what `compare` gives. */
export function compareAll(
  names: readonly string[],
  candidate: Data,
  baseline: Data,
  options: Partial<Options> = {},
): Map<string, Compared> {
  const settings = checked(options);
  const pair = openPair(candidate, baseline, judged(settings));
  return new Map(names.map((name) => [name, compareOne(openMetric(name, candidate.task), pair, settings)]));
}

/**
 * Holds each metric against the best constant answer for it, see `dummyOf`: `baseline` is the dummy's value. Metrics for which
 * the same answer is best share counts and resamples.
 * @throws ModelgateError as `compareAll`
 */
export function compareDummies(
  names: readonly string[],
  candidate: Data,
  options: Partial<Options> = {},
): Map<string, Compared> {
  const settings = checked(options);
  checkShape(candidate);
  const pairs = new Map<string, Pair>();
  const compareWithDummy = (name: string) => {
    const metric = openMetric(name, candidate.task);
    const constant = metric.constant(candidate);
    const key = JSON.stringify(constant);
    const pair = pairs.get(key) ?? openPair(candidate, answered(candidate, constant), judged(settings));
    pairs.set(key, pair);
    return compareOne(metric, pair, { ...settings, rival: "dummy" });
  };
  return new Map(names.map((name) => [name, compareWithDummy(name)]));
}

/**
 * Options of the samples that a comparison rests on. Each side's own interval bounds it as well (`withinOwn`), and those at a level of
 * 50 % would be too short to be made longer: the level that intervals are shown at is no part of a verdict.
 */
export function judged(settings: Options): Options {
  return { ...settings, confidence: DEFAULTS.confidence };
}

function compareOne(
  metric: Metric,
  pair: Pair,
  { confidence, rival = "baseline" }: { confidence: number; rival?: "baseline" | "dummy" },
): Compared {
  const sides = { candidate: estimate(metric, pair.candidate), baseline: estimate(metric, pair.baseline) };
  return comparedOf(metric, sides, { confidence, rival, difference: () => metric.difference(pair) });
}

/** Both values with what the same rows tell of their difference, which is asked for where both exist; `rival` for the reason. */
export function comparedOf(
  { name, direction }: Pick<Metric, "name" | "direction">,
  { candidate, baseline }: { candidate: Measured; baseline: Measured },
  {
    confidence,
    rival = "baseline",
    difference,
  }: { confidence: number; rival?: "baseline" | "dummy"; difference: () => Difference },
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
      candidate.value === null ? ["candidate", candidate.reason] : [rival, baseline.reason];
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
