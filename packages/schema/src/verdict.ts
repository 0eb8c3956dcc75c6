/** What the evidence says of one check. */
export const VERDICTS = ["pass", "fail", "inconclusive", "error", "skipped"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What follows from a verdict after tier, waiver and settings. Ordered from best to worst. */
export const EFFECTS = ["skipped", "pass", "warn", "fail", "error"] as const;
export type Effect = (typeof EFFECTS)[number];

/** How bad an effect is: a higher number is worse. */
export function severity(effect: Effect): number {
  return EFFECTS.indexOf(effect);
}

/** The worst of several effects; `skipped` when there is none, which is never evidence. */
export function worst(effects: readonly Effect[]): Effect {
  return effects.reduce<Effect>((a, b) => (severity(b) > severity(a) ? b : a), "skipped");
}

/** 0: the step may go on. 1: the gate said no. 2: it could not judge. */
export function exitCode(effect: Effect): 0 | 1 | 2 {
  if (effect === "error") return 2;
  return effect === "fail" ? 1 : 0;
}
