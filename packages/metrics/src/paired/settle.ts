import { normalQuantile } from "../interval/distribution.ts";
import type { Compared } from "./compare.ts";
import { ALPHA, boundOf, type ComparativeLimit, contrastOf } from "./decide.ts";

/**
 * About how many examples in all would settle an inconclusive limit with a chance of `power`, were the truth what these
 * examples show: n ((z_alpha SE_limit + z_power SE_seen) / distance)^2, the size of a one-sided test of a mean,
 * for paired proportions Connor's (Biometrics 43, 1987). null where no number would: the estimate is on the limit, or
 * the noise is unknown. Capped at 2^53.
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
  const reach = normalQuantile(1 - alpha) * atLimit + normalQuantile(power) * seen;
  const examples = Math.ceil(compared.n * (reach / distance) ** 2);
  return Number.isFinite(examples) ? Math.min(Math.max(1, examples), Number.MAX_SAFE_INTEGER) : null;
}
