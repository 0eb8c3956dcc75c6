import type { Check, Clause } from "@modelgate/schema";
import { effectOf } from "./effect.ts";
import { identity, skipped, sliceName, type Where } from "./identity.ts";
import type { Opponent } from "./rival.ts";

// Checks that are settled before any statistics.

/** A slice that the policy names and the data does not have: what was to be protected is not there. */
export function lostSlice(clause: Clause, where: Where): Check {
  const because = "the policy names a slice that the data does not have";
  const message = `${clause.metric}${sliceName(where.slice)}: no row of ${where.dataset} is in this slice`;
  return { ...identity(clause, where), measurement: null, ...failed(clause), because, message };
}

/** A comparison where there is nothing to compare with, the same bytes, or other examples. */
export function withoutRival(
  clause: Clause,
  where: Where,
  opponent: Exclude<Opponent, { kind: "rival" | "problems" }>,
  measurement: string,
): Check {
  if (opponent.kind === "none") return skipped(clause, where, opponent.reason);
  const known = { ...identity(clause, where), measurement };
  const name = `${clause.metric}${sliceName(where.slice)}`;
  if (opponent.kind === "same") {
    const because = "the candidate is the baseline, byte for byte";
    return { ...known, verdict: "pass", effect: "pass", because, message: `${name}: ${because}` };
  }
  const because = `coverage is part of the comparison: ${opponent.reason}`;
  return { ...known, ...failed(clause), because, message: `${name} cannot be compared: ${opponent.reason}` };
}

function failed(clause: Clause): Pick<Check, "verdict" | "effect"> {
  return { verdict: "fail", effect: effectOf("fail", clause, true) };
}
