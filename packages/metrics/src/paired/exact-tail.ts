import { binomialMass, binomialTail } from "../interval/distribution.ts";
import type { Discordance, Hypothesis } from "./discordance.ts";

// A score is compared with its exact distribution instead of the normal one. Where few rows differ the normal one
// errs: at the limit a false pass had a chance of up to 6.8 %, a false fail of up to 8.3 % (n = 268 and 300, a limit of
// one point). The chance of a differing row, on which the distribution also depends, is taken at its likeliest under
// the claim (Lloyd and Moldovan, Stat. Med. 26, 2007). .github/decisions/paired-comparison.md has the table.

/** P(score >= the seen one) while the claim holds: small says that the truth lies above it. Whole numbers of rows only. */
export function chanceAbove(seen: Discordance, claim: Hypothesis): number {
  const { n } = seen;
  // Scores that differ by rounding alone are one score.
  const t = claim.score(seen) - 1e-9;
  const { gain, loss } = claim.likeliest(seen);
  const differ = Math.min(1, loss + gain);
  if (differ <= 0) return t <= 0 ? 1 : 0;
  const reaches = (m: number, gains: number) => claim.score({ gains, losses: m - gains, n }) >= t;

  // Nine standard deviations around the expected number of differing rows.
  const reach = 9 * Math.sqrt(n * differ * (1 - differ)) + 9;
  const first = Math.max(0, Math.floor(n * differ - reach));
  const last = Math.min(n, Math.ceil(n * differ + reach));
  let total = 0;
  // Gains from which on the score reaches t: they move little from one number of differing rows to the next.
  let from = Math.round((first * gain) / differ);
  for (let m = first; m <= last; m++) {
    while (from > 0 && reaches(m, from - 1)) from--;
    while (from <= m && !reaches(m, from)) from++;
    total += binomialMass(m, n, differ) * binomialTail(from, m, gain / differ);
  }
  return Math.min(1, total);
}

/** P(score <= the seen one) while the claim holds: small says that the truth lies below it. */
export function chanceBelow({ gains, losses, n }: Discordance, claim: Hypothesis): number {
  return chanceAbove({ gains: losses, losses: gains, n }, claim.mirrored());
}
