/** Quantile of the standard normal distribution: the z with P(Z <= z) = p, for 0 < p < 1. */
export function normalQuantile(p: number): number {
  if (p < 0.5) return -normalQuantile(1 - p);
  // Newton from below the root's far side would overshoot; this start is within 0.05 for p < 1 - 1e-15.
  const t = Math.sqrt(-2 * Math.log(1 - p));
  let z = p === 0.5 ? 0 : t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + t * 0.04481));
  for (let i = 0; i < 6; i++) z -= (normalCdf(z) - p) / normalDensity(z);
  return z;
}

function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** P(Z > z), to full precision where it is small too. */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  // Beyond 38 it is below the smallest double.
  if (z > 38) return 0;
  return z < 5 ? 1 - normalCdf(z) : normalDensity(z) * millsRatio(z);
}

/** Laplace's continued fraction of the tail over the density, from its end. */
function millsRatio(z: number): number {
  let rest = z;
  for (let k = 100; k > 0; k--) rest = z + k / rest;
  return 1 / rest;
}

/** P(Z <= z) by the Taylor series of Marsaglia (2004): every term has one sign, so nothing cancels for z > 0. */
function normalCdf(z: number): number {
  let term = z;
  let sum = 0;
  for (let k = 1; sum + term !== sum; k += 2) {
    sum += term;
    term *= (z * z) / (k + 2);
  }
  return 0.5 + sum * normalDensity(z);
}

/** Quantile of Student's t with `df` degrees of freedom (any positive number), for 0.5 <= p < 1. */
export function studentQuantile(p: number, df: number): number {
  if (df > 1e7) return normalQuantile(p);
  let low = 0;
  let high = 1;
  while (upperTail(high, df) > 1 - p) high *= 2;
  for (let i = 0; i < 100 && low < high; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (upperTail(middle, df) > 1 - p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(B >= k) for B ~ Binomial(n, p). */
export function binomialTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  return k > n ? 0 : incompleteBeta(p, k, n - k + 1);
}

/** P(B = k) for B ~ Binomial(n, p). */
export function binomialMass(k: number, n: number, p: number): number {
  if (p <= 0) return k === 0 ? 1 : 0;
  if (p >= 1) return k === n ? 1 : 0;
  const ways = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
  return Math.exp(ways + k * Math.log(p) + (n - k) * Math.log1p(-p));
}

/** P(T > t) for Student's t with `df` degrees of freedom. */
export function studentTail(t: number, df: number): number {
  if (t < 0) return 1 - studentTail(-t, df);
  return df > 1e7 ? normalTail(t) : upperTail(t, df);
}

/** P(T > t) for t >= 0. */
function upperTail(t: number, df: number): number {
  return incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
}

/** Regularised incomplete beta function I_x(a, b), by Lentz's continued fraction on the side where it converges. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return (front * fraction) / a;
}

/** ln Gamma(x) for x > 0, by Stirling's series after lifting x above 12. */
export function logGamma(x: number): number {
  let lift = 0;
  let y = x;
  while (y < 12) lift += Math.log(y++);
  const r = 1 / (y * y);
  const series = (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - r / 1188) * r) * r) * r) / y;
  return (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + series - lift;
}
