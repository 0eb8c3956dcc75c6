import { type AbsoluteLimit, failure, type Interval, keepsLimit } from "@modelgate/schema";
import { CONFIDENCE, CONFIDENCE_WORDS, FIRST_LOOK, lookAt } from "../ratio/looks.ts";
import { median } from "../ratio/select.ts";

/** One measure over launches: their median, and its interval where there are enough. */
export type OverLaunches = { value: number | null; interval: Interval | null; launches: number };

/**
 * The median of one value for each launch with its interval between two of them, free of any distribution: a processor
 * whose state flips between launches makes anything but a symmetric one. From 8 launches on.
 */
export function overLaunches(values: readonly number[]): OverLaunches {
  if (values.length === 0) return { value: null, interval: null, launches: 0 };
  const strange = values.find((value) => !Number.isFinite(value));
  if (strange !== undefined)
    throw failure("input-invalid", `launches: expected finite numbers, got ${strange}`);
  const look = lookAt(values.length);
  if (look === null) return { value: median(values), interval: null, launches: values.length };
  const seen = values.slice(0, look.launches);
  const sorted = seen.toSorted((a, b) => a - b);
  const rank = outerRank(seen.length, look.alpha / 2);
  const [low, high] = [sorted[rank - 1], sorted[seen.length - rank]];
  if (low === undefined || high === undefined) throw new TypeError(`${seen.length} launches, rank ${rank}`);
  const interval = { low, high, confidence: CONFIDENCE, method: "order-statistic" };
  return { value: median(seen), interval, launches: seen.length };
}

export type AbsoluteVerdict = { verdict: "pass" | "fail" | "inconclusive"; because: string };

/**
 * Judges a measure by an absolute limit, bounds inclusive: pass when the whole interval keeps it, fail when none of it does,
 * else inconclusive, as is anything with fewer than 8 launches.
 * @throws ModelgateError `input-invalid` for a limit that is no number
 */
export function judgeAbsolute(
  { value, interval, launches }: OverLaunches,
  limit: AbsoluteLimit,
): AbsoluteVerdict {
  if (!Number.isFinite(limit.value))
    throw failure("input-invalid", `${limit.kind}: expected a finite number, got ${limit.value}`);
  if (value === null || interval === null)
    return {
      verdict: "inconclusive",
      because: `a verdict needs ${FIRST_LOOK} launches, there are ${launches}`,
    };
  const kept = [interval.low, interval.high].filter((end) => keepsLimit(end, limit)).length;
  const found = `${format(value)}, with ${CONFIDENCE_WORDS} between ${format(interval.low)} and ${format(interval.high)}, over ${launches} launches`;
  if (kept === 2) return { verdict: "pass", because: `${found}: within the limit of ${limit.value}` };
  if (kept === 0) return { verdict: "fail", because: `${found}: beyond the limit of ${limit.value}` };
  return { verdict: "inconclusive", because: `${found}: the limit of ${limit.value} lies within` };
}

/** The greatest rank that the median lies below with a chance of at most `alpha`. */
export function outerRank(n: number, alpha: number): number {
  let mass = 0.5 ** n;
  let sum = mass;
  let rank = 0;
  while (sum <= alpha * (1 + 1e-9) && rank < n) {
    rank++;
    mass *= (n - rank + 1) / rank;
    sum += mass;
  }
  return rank;
}

function format(value: number): string {
  return String(Number(value.toPrecision(4)));
}
