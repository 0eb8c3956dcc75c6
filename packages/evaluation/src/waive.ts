import type { Check, Mode, Waiver } from "@modelgate/schema";

/** What becomes of checks once waivers and mode are known. */
export type Followed = { checks: Check[]; notes: string[] };

/**
 * Applies waivers and the mode. A waiver that holds turns the fail of its check into a warning that names its owner; one
 * that has expired has no effect and is told. `observe` lets nothing fail; what could not be judged stays an error.
 * @param today YYYY-MM-DD, in UTC
 */
export function follow(
  checks: readonly Check[],
  { waivers, mode, today }: { waivers: readonly Waiver[]; mode: Mode; today: string },
): Followed {
  const notes = waivers.flatMap((waiver) => noticeOf(waiver, checks, today));
  const own = new Map(waivers.map((waiver) => [waiver.check, waiver]));
  const waived = checks.map((check) => waive(check, own.get(check.id), today));
  return { checks: mode === "observe" ? waived.map(observed) : waived, notes };
}

/** An expired waiver is still shown with its check: somebody said that they would answer for it until then. */
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
  return {
    ...check,
    effect: "warn",
    because: `${check.because}; reported as a warning because the policy is in observe mode`,
  };
}

function noticeOf({ check, owner, expires }: Waiver, checks: readonly Check[], today: string): string[] {
  if (expires < today) return [`the waiver of ${check} by ${owner} expired on ${expires} and has no effect`];
  const target = checks.find(({ id }) => id === check);
  if (target === undefined) return [`${owner}'s waiver for ${check} matches no check in this run`];
  if (target.verdict === "pass")
    return [`the waiver of ${check} by ${owner} is not needed: the check passes`];
  return [];
}
