import { failure } from "@modelgate/schema";
import { binomialTail } from "../interval/distribution.ts";

/** p-values of the claim that a row flips to wrong as often as to right. */
export type McNemar = {
  /** Two-sided. */
  p: number;
  /** One-sided: small where the candidate is worse, or better. */
  worse: number;
  better: number;
};

/**
 * McNemar's exact test: of the rows that differ, `losses` only the baseline has right and `gains` only the candidate.
 * Without such rows every p is 1; that is no evidence of equality, see `compare`.
 * @throws ModelgateError `input-invalid` for what is no count
 */
export function mcNemarExact(losses: number, gains: number): McNemar {
  for (const [name, count] of Object.entries({ losses, gains }))
    if (!Number.isSafeInteger(count) || count < 0)
      throw failure("input-invalid", `${name}: expected a whole number from 0, got ${count}`);
  const worse = binomialTail(losses, losses + gains, 0.5);
  const better = binomialTail(gains, losses + gains, 0.5);
  return { p: Math.min(1, 2 * Math.min(worse, better)), worse, better };
}
