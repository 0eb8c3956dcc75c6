import { binomialMass, normalQuantile } from "../interval/distribution.ts";
import type { Discordance } from "./discordance.ts";
import { compareProportions } from "./proportion-contrast.ts";
import { tango } from "./tango.ts";

/** Decides by the counts whether candidate minus baseline is above (`pass`) or below (`fail`) a limit. */
export type Judge = (seen: Discordance & { both: number }, limit: number) => "pass" | "fail" | "inconclusive";

const ALPHA = 0.05;

/** The judge of this package, and two that serve for comparison. */
export const JUDGES = {
  exact(seen, limit) {
    const contrast = compareProportions(seen).difference;
    if (contrast === null) return "inconclusive";
    if (contrast.above(limit) <= ALPHA) return "pass";
    return contrast.below(limit) <= ALPHA ? "fail" : "inconclusive";
  },
  tango(seen, limit) {
    const [low, high] = tango(seen, 1 - 2 * ALPHA);
    return low >= limit ? "pass" : high < limit ? "fail" : "inconclusive";
  },
  wald({ gains, losses, n }, limit) {
    const value = (gains - losses) / n;
    const reach = (normalQuantile(1 - ALPHA) * Math.sqrt(gains + losses - value * value * n)) / n;
    return value - reach >= limit ? "pass" : value + reach < limit ? "fail" : "inconclusive";
  },
} satisfies Record<string, Judge>;

/**
 * Chances of a pass and of a fail when the truth is exactly at the limit, so that either is an error: summed over all
 * outcomes of n rows of which a share `discordance` differs.
 */
export function errorRate(
  judge: Judge,
  { n, limit, discordance }: { n: number; limit: number; discordance: number },
): { pass: number; fail: number } {
  const rates = { pass: 0, fail: 0 };
  const gain = (discordance + limit) / 2 / discordance;
  for (let m = 0; m <= n; m++) {
    const differ = binomialMass(m, n, discordance);
    if (differ < NEGLIGIBLE) continue;
    for (let gains = 0; gains <= m; gains++) {
      const mass = differ * binomialMass(gains, m, gain);
      if (mass < NEGLIGIBLE) continue;
      const verdict = judge({ gains, losses: m - gains, n, both: n - m }, limit);
      if (verdict !== "inconclusive") rates[verdict] += mass;
    }
  }
  return rates;
}

/** Outcomes rarer than this add less than 1e-6 in all. */
const NEGLIGIBLE = 1e-10;
