// How far two histograms of the same bins are apart. The name says one definition; other tools mean other scales by it.

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
