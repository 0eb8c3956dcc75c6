import type { Random } from "./xoshiro.ts";

/**
 * One exact draw of Binomial(n, p): by inversion where few successes are expected, else by Hörmann's transformed
 * rejection (BTRS, J. Stat. Comput. Simul. 46, 1993), whose cost does not grow with n.
 */
export function binomial(random: Random, n: number, p: number): number {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomial(random, n, 1 - p);
  return n * p < 10 ? byInversion(random, n, p) : byRejection(random, n, p);
}

function byInversion(random: Random, n: number, p: number): number {
  const odds = p / (1 - p);
  const none = Math.exp(n * Math.log1p(-p));
  for (;;) {
    let u = random.next();
    let mass = none;
    let k = 0;
    // Rounding can leave a rest of u beyond the last k; then draw again.
    while (u >= mass && k < n) {
      u -= mass;
      k++;
      mass *= ((n - k + 1) / k) * odds;
    }
    if (u < mass) return k;
  }
}

function byRejection(random: Random, n: number, p: number): number {
  const odds = p / (1 - p);
  const deviation = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const mode = Math.floor((n + 1) * p);
  for (;;) {
    const u = random.next() - 0.5;
    const v = random.next();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + centre);
    if (k < 0 || k > n) continue;
    if (us >= 0.07 && v <= squeeze) return k;
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= logRatio(n, odds, mode, k)) return k;
  }
}

/** ln of P(k) / P(mode), by Stirling's formula with its remainder. */
function logRatio(n: number, odds: number, mode: number, k: number): number {
  return (
    (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1))) +
    (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) +
    (k + 0.5) * Math.log((odds * (n - k + 1)) / (k + 1)) +
    remainder(mode) +
    remainder(n - mode) -
    remainder(k) -
    remainder(n - k)
  );
}

/** ln k! - [(k + 1/2) ln(k + 1) - (k + 1) + ln(2 pi) / 2], exact sums for the first ten. */
const REMAINDERS = Array.from({ length: 10 }, (_, k) => {
  let logFactorial = 0;
  for (let i = 2; i <= k; i++) logFactorial += Math.log(i);
  return logFactorial - ((k + 0.5) * Math.log(k + 1) - (k + 1) + Math.log(2 * Math.PI) / 2);
});

function remainder(k: number): number {
  const known = REMAINDERS[k];
  if (known !== undefined) return known;
  const x = k + 1;
  return (1 / 12 - (1 / 360 - 1 / 1260 / (x * x)) / (x * x)) / x;
}
