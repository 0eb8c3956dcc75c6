import { middle, select } from "./select.ts";

// Hodges and Lehmann (Annals of Mathematical Statistics 34, 1963): the median of all means of two values, each value with
// itself too. Its interval inverts Wilcoxon's signed-rank test, so it holds for any distribution that is symmetric about
// its centre; its widest form, from the least to the greatest value, needs no symmetry.

/** The Hodges-Lehmann estimate of the centre; NaN of no value. */
export function hodgesLehmann(values: ArrayLike<number>): number {
  return middle(walshAverages(values));
}

/**
 * The interval of the centre that misses with a chance of at most `alpha` on both sides together, or null where so few
 * values cannot: n values reach 2 / 2^n, so 8 reach 0.78 % and 7 do not reach 1 %.
 */
export function signedRankInterval(
  values: ArrayLike<number>,
  alpha: number,
): { low: number; high: number } | null {
  const rank = outermost(values.length, alpha / 2);
  if (rank === null) return null;
  const averages = walshAverages(values);
  return { low: select(averages, rank), high: select(averages, averages.length - 1 - rank) };
}

/** P(W <= w) of the signed-rank statistic of `n` values without ties, for each w from 0. Exact but for rounding. */
export function signedRankChances(n: number): Float64Array {
  const mass = new Float64Array((n * (n + 1)) / 2 + 1);
  mass[0] = 1;
  for (let rank = 1; rank <= n; rank++) {
    const most = (rank * (rank + 1)) / 2;
    for (let w = most; w >= 0; w--) mass[w] = ((mass[w] ?? 0) + (mass[w - rank] ?? 0)) / 2;
  }
  let sum = 0;
  return mass.map((chance) => {
    sum += chance;
    return sum;
  });
}

/** Place among the ordered Walsh averages at which one side misses with a chance of at most `alpha`: the greatest such. */
function outermost(n: number, alpha: number): number | null {
  const key = `${n} ${alpha}`;
  const known = PLACES.get(key);
  if (known !== undefined) return known;
  const chances = signedRankChances(n);
  // Rounding must not refuse what is exactly enough.
  const first = chances.findIndex((chance) => chance > alpha * (1 + 1e-9));
  // That the centre lies below the average at place r means that at most r of them lie below it: W <= r.
  const place = n === 0 || first <= 0 ? null : first - 1;
  PLACES.set(key, place);
  return place;
}

// Every look of every run asks for the same few.
const PLACES = new Map<string, number | null>();

function walshAverages(values: ArrayLike<number>): Float64Array {
  const n = values.length;
  const averages = new Float64Array((n * (n + 1)) / 2);
  let at = 0;
  for (let i = 0; i < n; i++)
    for (let j = i; j < n; j++) averages[at++] = ((values[i] ?? 0) + (values[j] ?? 0)) / 2;
  return averages;
}
