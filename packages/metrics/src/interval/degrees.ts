/**
 * Degrees of freedom of a variance estimated from `n` > 1 rows of this kurtosis (3 for normal ones): as many as give a
 * chi-square's noise the size of the variance's own, Var(s^2) / sigma^4 = kurtosis / n - (n - 3) / (n (n - 1)) (Mood,
 * Graybill and Boes, Theory of Statistics, VI.2), as Satterthwaite (Biometrics Bulletin 2, 1946) does for sums. Two hundred
 * rows of which one carries it all are worth 2. Never more than n - 1: the kurtosis of a sample is too low, if anything.
 */
export function degreesOf(n: number, kurtosis: number): number {
  const noise = kurtosis / n - (n - 3) / (n * (n - 1));
  return noise > 2 / (n - 1) ? 2 / noise : n - 1;
}
