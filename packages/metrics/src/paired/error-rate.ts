import { isRelative } from "@modelgate/schema";
import type { Classification } from "../data.ts";
import { binomialMass, normalQuantile } from "../interval/distribution.ts";
import { compare } from "./compare.ts";
import { ALPHA, type ComparativeLimit, type Decision, decide } from "./decide.ts";
import type { Discordance } from "./discordance.ts";
import { tango } from "./tango.ts";

// How often a gate errs, summed over every outcome and not simulated. No user needs it: the unit tests ask it for a few
// cases and prove/ for all.

/** Judges n rows by what the two models did on them; rows that are no gain and no loss both have right. */
export type Judge = (seen: Discordance, limit: ComparativeLimit) => Decision["verdict"];

/** What ships, and two that serve for comparison: each decides a drop of accuracy from an interval of its own. */
export const JUDGES = {
  decide: (seen, limit) => decideCounts(seen, limit).verdict,
  tango: (seen, limit) => byInterval(tango(seen, 1 - 2 * ALPHA), limit),
  wald({ gains, losses, n }, limit) {
    const value = (gains - losses) / n;
    const reach = (normalQuantile(1 - ALPHA) * Math.sqrt(gains + losses - value * value * n)) / n;
    return byInterval([value - reach, value + reach], limit);
  },
} satisfies Record<string, Judge>;

/** The front door's decision on two models' accuracy. */
export function decideCounts({ gains, losses, n }: Discordance, limit: ComparativeLimit): Decision {
  const truth = new Int32Array(n);
  const [candidate, baseline] = [
    truth.slice().fill(1, 0, losses),
    truth.slice().fill(1, losses, losses + gains),
  ];
  const answered = (predicted: Int32Array): Classification => {
    return { task: "binary-classification", classes: 2, truth, predicted, scores: null };
  };
  return decide(compare("accuracy", answered(candidate), answered(baseline)), limit);
}

function byInterval([low, high]: readonly [number, number], limit: ComparativeLimit): Decision["verdict"] {
  const bound = bounded(limit);
  return low >= bound ? "pass" : high < bound ? "fail" : "inconclusive";
}

/** Chances of a gain and of a loss. */
export type Chances = { gain: number; loss: number };

/** The chances with which a share `discordance` of the rows differs and the truth is exactly at the limit, if there are any. */
export function chancesAt(limit: ComparativeLimit, discordance: number): Chances | null {
  const bound = bounded(limit);
  // Relative: (1 - loss) / (1 - gain) = 1 + bound, of rows that at least one model has right.
  const gain = isRelative(limit.kind) ? (discordance + bound) / (2 + bound) : (discordance + bound) / 2;
  const loss = discordance - gain;
  return gain >= -1e-15 && loss >= -1e-15 ? { gain: Math.max(0, gain), loss: Math.max(0, loss) } : null;
}

/** The least or most that candidate minus baseline may be, of a metric of which more is better. */
function bounded({ kind, value }: ComparativeLimit): number {
  return kind === "max-drop" || kind === "max-relative-drop" ? 0 - value : value;
}

export type Rates = { pass: number; fail: number };

/** Chances of a pass and of a fail of `n` rows, for each of several truths, summed over all outcomes. */
export function errorRates(
  judge: (seen: Discordance) => Decision["verdict"],
  n: number,
  truths: readonly Chances[],
): Rates[] {
  const rates = truths.map(() => ({ pass: 0, fail: 0 }));
  for (let m = 0; m <= n; m++) {
    const differ = truths.map(({ gain, loss }) => binomialMass(m, n, gain + loss));
    if (differ.every((mass) => mass < NEGLIGIBLE)) continue;
    for (let gains = 0; gains <= m; gains++) {
      const masses = truths.map(({ gain, loss }, i) => {
        const mass = differ[i] ?? 0;
        return mass < NEGLIGIBLE ? 0 : mass * binomialMass(gains, m, gain / (gain + loss || 1));
      });
      if (masses.every((mass) => mass < NEGLIGIBLE)) continue;
      // Judged once for all truths: the rows do not show which of them holds.
      const verdict = judge({ gains, losses: m - gains, n });
      if (verdict === "inconclusive") continue;
      for (const [i, rate] of rates.entries()) rate[verdict] += masses[i] ?? 0;
    }
  }
  return rates;
}

/** Outcomes rarer than this add less than 1e-6 in all. */
const NEGLIGIBLE = 1e-10;
