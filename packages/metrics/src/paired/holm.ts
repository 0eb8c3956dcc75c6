/**
 * Holm's correction (Scand. J. Stat. 6, 1979): p-values, in the given order, that may each be compared with one level
 * while the chance of any false finding among all stays below it.
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((_, i) => i).sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1));
  const adjusted = new Array<number>(pValues.length).fill(1);
  let largest = 0;
  for (const [rank, i] of order.entries()) {
    largest = Math.max(largest, Math.min(1, (pValues[i] ?? 1) * (pValues.length - rank)));
    adjusted[i] = largest;
  }
  return adjusted;
}
