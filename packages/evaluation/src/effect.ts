import type { Check, Clause, Effect, Verdict } from "@modelgate/schema";

/** What a check says before waivers and mode: its verdict, and what follows. */
export type Judged = Pick<Check, "verdict" | "effect" | "because">;

/**
 * What follows from a verdict. An inconclusive one fails when the estimate itself breaches the limit, or there is none, and
 * warns otherwise, as where only the baseline has no value; unless the clause says what it does.
 * @param breach whether the estimate breaches the limit, which it does not for want of a baseline; null: there is no estimate
 */
export function effectOf(
  verdict: Verdict,
  { tier, onInconclusive }: Pick<Clause, "tier" | "onInconclusive">,
  breach: boolean | null,
): Effect {
  if (verdict === "pass" || verdict === "skipped" || verdict === "error") return verdict;
  const effect = verdict === "fail" ? "fail" : (onInconclusive ?? (breach === false ? "warn" : "fail"));
  return effect === "fail" && tier === "advisory" ? "warn" : effect;
}
