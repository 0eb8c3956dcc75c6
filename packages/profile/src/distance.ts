// How far two histograms of the same bins are apart. Each name says one definition; other tools mean other scales by them.

/** What an empty bin counts as, so that a logarithm is finite; the value that Evidently uses. */
const LEAST_SHARE = 1e-4;

/** The population stability index, Σ (a − r) · ln(a / r) over the bins, an empty bin as 0.0001. Not below 0; both ways the same. */
export function psi(reference: readonly number[], current: readonly number[]): number {
  const [r, a] = bothShares(reference, current);
  return r.reduce((sum, share, at) => {
    const [before, now] = [Math.max(share, LEAST_SHARE), Math.max(a[at] ?? 0, LEAST_SHARE)];
    return sum + (now - before) * Math.log(now / before);
  }, 0);
}

/** The Jensen-Shannon distance to base 2, from 0 (alike) to 1 (nothing in common): scipy's `jensenshannon(p, q, base=2)`. */
export function jensenShannon(reference: readonly number[], current: readonly number[]): number {
  const [r, a] = bothShares(reference, current);
  const toMiddle = (from: readonly number[], other: readonly number[]) =>
    from.reduce((sum, share, at) => {
      const middle = (share + (other[at] ?? 0)) / 2;
      return share === 0 ? sum : sum + share * Math.log2(share / middle);
    }, 0);
  return Math.sqrt(Math.max(0, (toMiddle(r, a) + toMiddle(a, r)) / 2));
}

/**
 * The largest distance of the cumulated shares, from 0 to 1: the Kolmogorov-Smirnov statistic at the edges of the bins, which
 * is never larger than that of the values themselves. For ranges alone: categories have no order.
 */
export function kolmogorovSmirnov(reference: readonly number[], current: readonly number[]): number {
  const [r, a] = bothShares(reference, current);
  let apart = 0;
  let most = 0;
  for (const [at, share] of r.entries()) {
    apart += share - (a[at] ?? 0);
    most = Math.max(most, Math.abs(apart));
  }
  return most;
}

/** @throws RangeError for histograms of different bins, or without a value */
function bothShares(reference: readonly number[], current: readonly number[]): [number[], number[]] {
  if (reference.length !== current.length) {
    throw new RangeError(`${reference.length} bins cannot be held against ${current.length}`);
  }
  return [sharesOf(reference), sharesOf(current)];
}

function sharesOf(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (!(total > 0)) throw new RangeError("a histogram without a value has no shares");
  return counts.map((count) => count / total);
}
