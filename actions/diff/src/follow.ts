import type { Check, Mode, Waiver } from "@modelgate/schema";

/** How a policy judges beyond its limits. `today` is YYYY-MM-DD, in UTC. */
export type Rules = { waivers: readonly Waiver[]; mode: Mode; today: string };

/**
 * Applies waivers and the mode: one that holds turns the fail of its check into a warning that names its owner, one that has
 * expired is told and has no effect; `observe` lets nothing fail.
 */
export function follow(
  checks: readonly Check[],
  { waivers, mode, today }: Rules,
): { checks: Check[]; notes: string[] } {
  const mine = waivers.filter(({ check }) =>
    checks.some(({ id, owner }) => id === check && owner === undefined),
  );
  const notes = mine.flatMap(({ check, owner, expires }) => {
    if (expires < today)
      return [`the waiver of ${check} by ${owner} expired on ${expires} and has no effect`];
    const isKept = checks.some(({ id, verdict }) => id === check && verdict === "pass");
    return isKept ? [`the waiver of ${check} by ${owner} is not needed: the check passes`] : [];
  });
  const waived = checks.map((check) =>
    waive(
      check,
      mine.find((waiver) => waiver.check === check.id),
      today,
    ),
  );
  return { checks: mode === "observe" ? waived.map(observed) : waived, notes };
}

function waive(check: Check, waiver: Waiver | undefined, today: string): Check {
  if (waiver === undefined || check.effect !== "fail") return check;
  const { owner, reason, expires } = waiver;
  const named = { ...check, waiver: { owner, reason, expires } };
  if (expires < today)
    return { ...named, because: `${check.because}; the waiver by ${owner} expired on ${expires}` };
  return {
    ...named,
    effect: "warn",
    because: `${check.because}; waived by ${owner} until ${expires}: ${reason}`,
  };
}

function observed(check: Check): Check {
  if (check.effect !== "fail") return check;
  return { ...check, effect: "warn", because: `${check.because}; only observed` };
}
