import { normalQuantile } from "../interval/distribution.ts";
import type { Compared } from "./compare.ts";
import type { Contrast } from "./contrast.ts";
import { ALPHA, boundOf, type ComparativeLimit, contrastOf } from "./decide.ts";

/**
 * About how many examples in all would settle an inconclusive limit with a chance of `power`, were the truth what these
 * examples show: n ((z_alpha SE_limit + z_power SE_seen) / distance)^2, the size of a one-sided test of a mean,
 * for paired proportions Connor's (Biometrics 43, 1987). Where the bound leaves more open than standard errors tell, as
 * for rows that were not seen, its own reach takes the place of z_alpha SE_limit: these examples did not settle it.
 * null where no number would: the estimate is on the limit, or the noise is unknown. Capped at 2^53.
 */
export function examplesToSettle(
  compared: Compared,
  limit: ComparativeLimit,
  { alpha = ALPHA, power = 0.8 } = {},
): number | null {
  const contrast = contrastOf(compared, limit);
  if (contrast === null) return null;
  const bound = boundOf(compared, limit).value;
  const distance = Math.abs(contrast.value - bound);
  if (distance < 1e-12) return null;
  const { seen, atLimit } = contrast.errors(bound);
  const examples = (reach: number) =>
    Math.ceil(compared.n * ((reach + normalQuantile(power) * seen) / distance) ** 2);
  const told = examples(normalQuantile(1 - alpha) * atLimit);
  const needed = told > compared.n ? told : examples(Math.max(distance, openTowards(contrast, bound, alpha)));
  return Number.isFinite(needed) ? Math.min(Math.max(1, needed), Number.MAX_SAFE_INTEGER) : null;
}

/** How far the one-sided bound lies from the estimate, on the limit's side. */
function openTowards({ value, bounds }: Contrast, limit: number, alpha: number): number {
  const [low, high] = bounds(alpha);
  return value > limit ? value - low : high - value;
}
