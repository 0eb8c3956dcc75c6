import { type Random, xoshiro256 } from "@modelgate/metrics";
import { median } from "../ratio/select.ts";

// Where a series changed its level: the E-divisive method of Matteson and James (JASA 109, 2014), as MongoDB (Daly et al., ICPE
// 2020) and Hunter (Fleming et al., ICPE 2023) use it on benchmarks. A split is scored by the energy distance of its sides, and
// is a change when few reorderings of the series have one that scores as high. Hunter replaced the reorderings by a t-test
// because they were not the same each time; with a seeded generator they are, and they need no normal noise. One run
// that the runner made half as slow again must not hide a change, so outliers are moved in.

/** Where a level begins: the place of its first value. */
export type ChangePoint = {
  at: number;
  /** Median after over median before, each until the next change. */
  ratio: number;
  /** Share of reorderings that score as high; small: a change. */
  p: number;
};

/** Chance of any change in a series that has none, for each look at it. */
const ALPHA = 0.002;
const REORDERINGS = 999;
/** A level of fewer values is an outlier. */
const LEAST = 3;
/** Of robust standard deviations; what lies farther is an outlier, or a level that is far enough. */
const FAR = 2;
/** Older values than these are not looked at: the cost grows with their square. */
const MOST = 150;

/** The changes of level of positive values in the order of time. The same for the same values, always. */
export function changePoints(values: readonly number[]): ChangePoint[] {
  const from = Math.max(0, values.length - MOST);
  const seen = values.slice(from);
  if (seen.some((value) => !(value > 0) || !Number.isFinite(value))) return [];
  const found = splits(seen, { from: 0, to: seen.length }, xoshiro256(seen.length)).sort(
    (a, b) => a.at - b.at,
  );
  const ends = [0, ...found.map(({ at }) => at), seen.length];
  return found.map(({ at, p }, i) => {
    const ratio = median(seen.slice(at, ends[i + 2])) / median(seen.slice(ends[i], at));
    return { at: from + at, ratio, p };
  });
}

/** The best split of a part, if it is a change, and those of both its sides. */
function splits(
  values: readonly number[],
  { from, to }: { from: number; to: number },
  random: Random,
): { at: number; p: number }[] {
  const part = tamed(values.slice(from, to));
  if (part.length < 2 * LEAST) return [];
  const best = bestSplit(part);
  const p = chanceOf(part, best.score, random);
  if (p > ALPHA) return [];
  const at = from + best.at;
  const sides = [
    { from, to: at },
    { from: at, to },
  ];
  return [{ at, p }, ...sides.flatMap((side) => splits(values, side, random))];
}

/**
 * Logarithms, so that 10 % is as much anywhere, with those farther than two robust standard deviations from the median moved
 * to there.
 */
function tamed(values: readonly number[]): Float64Array {
  const logs = Float64Array.from(values, Math.log);
  const middle = median(logs);
  const reach = FAR * 1.4826 * median(logs.map((log) => Math.abs(log - middle)));
  // Most are alike to the byte, as sizes of files are: what differs is no outlier.
  if (reach === 0) return logs;
  return logs.map((log) => Math.max(middle - reach, Math.min(middle + reach, log)));
}

/** The share of reorderings with a split that scores as high, the series itself among them. Stops when it cannot be few. */
function chanceOf(part: Float64Array, score: number, random: Random): number {
  const order = part.slice();
  let higher = 1;
  for (let n = 1; n <= REORDERINGS; n++) {
    shuffle(order, random);
    if (bestSplit(order).score >= score) higher++;
    if (higher > ALPHA * (REORDERINGS + 1)) return higher / (n + 1);
  }
  return higher / (REORDERINGS + 1);
}

/**
 * The split whose sides lie farthest apart by their energy distance. The right side may end before the series does, or a level
 * that rises and falls back would hide itself. Sums of distances over any block come from sums over all that begin at 0.
 */
function bestSplit(part: Float64Array): { at: number; score: number } {
  const n = part.length;
  const width = n + 1;
  const sums = distanceSums(part);
  const sum = (row: number, column: number) => sums[row * width + column] ?? 0;
  let best = { at: 0, score: Number.NEGATIVE_INFINITY };
  for (let at = LEAST; at <= n - LEAST; at++)
    for (let end = at + LEAST; end <= n; end++) {
      const left = sum(at, at);
      const across = sum(at, end) - left;
      const right = sum(end, end) - 2 * sum(at, end) + left;
      const [m, k] = [at, end - at];
      const score =
        ((m * k) / (m + k)) * ((2 * across) / (m * k) - left / (m * (m - 1)) - right / (k * (k - 1)));
      if (score > best.score) best = { at, score };
    }
  return best;
}

/** At (i, j) the sum of the distances between the first i and the first j values. */
function distanceSums(part: Float64Array): Float64Array {
  const width = part.length + 1;
  const sums = new Float64Array(width * width);
  for (let i = 1; i < width; i++) {
    const one = part[i - 1] ?? 0;
    let row = 0;
    for (let j = 1; j < width; j++) {
      row += Math.abs(one - (part[j - 1] ?? 0));
      sums[i * width + j] = (sums[(i - 1) * width + j] ?? 0) + row;
    }
  }
  return sums;
}

function shuffle(values: Float64Array, random: Random): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(random.next() * (i + 1));
    const kept = values[i] ?? 0;
    values[i] = values[j] ?? 0;
    values[j] = kept;
  }
}
