import type { Check, Clause, Measurement } from "@modelgate/schema";
import { columnsOf } from "@modelgate/slices";
import { effectOf } from "./effect.ts";
import { identity, skipped, sliceName, type Where } from "./identity.ts";
import type { Opponent } from "./rival.ts";

// Checks that are settled before any statistics.

/** Why a comparison passes where nothing changed. */
export const SAME_BYTES = "the candidate is the baseline, byte for byte";

/** A slice that the policy names and the data does not have: what was to be protected is not there. */
export function lostSlice(clause: Clause, where: Where): Check {
  const because = "the policy names a slice that the data does not have";
  const message = `${clause.metric}${sliceName(where.slice)}: no row of ${where.dataset} is in this slice`;
  return { ...identity(clause, where), measurement: null, ...failed(clause), because, message };
}

/**
 * A clause of which no slice has enough rows: nobody judged it, and silence would let everything pass. There is no estimate
 * that keeps the limit, so that it fails unless the clause says what an open verdict does.
 */
export function noSlice(clause: Clause, dataset: string): Check {
  const { axes, minSupport } = clause.slices ?? { axes: [], minSupport: 0 };
  const columns = Object.keys(columnsOf({ axes, minSupport }));
  const where = { dataset, slice: Object.fromEntries(columns.map((column) => [column, "*"])) };
  const because = `none of its slices has the ${minSupport} rows that min-support asks for`;
  const message = `${clause.metric}${sliceName(where.slice)} was judged on no row of ${dataset}: ${because}`;
  const effect = effectOf("inconclusive", clause, null);
  return { ...identity(clause, where), measurement: null, verdict: "inconclusive", effect, because, message };
}

/**
 * A comparison where there is nothing to compare with, the same bytes, or other examples. A value that could not be computed is no
 * pass, though the baseline's cannot be either.
 */
export function withoutRival(
  clause: Clause,
  where: Where,
  opponent: Exclude<Opponent, { kind: "rival" | "problems" }>,
  { id: measurement, value, reason }: Measurement,
): Check {
  if (opponent.kind === "none") return skipped(clause, where, opponent.reason);
  const known = { ...identity(clause, where), measurement };
  const name = `${clause.metric}${sliceName(where.slice)}`;
  if (value === null) {
    const message = `${name} has no value: ${reason ?? "it could not be computed"}`;
    return { ...known, ...failed(clause), because: "the value could not be computed", message };
  }
  if (opponent.kind === "same") {
    const message = `${name}: ${SAME_BYTES}`;
    return { ...known, verdict: "pass", effect: "pass", because: SAME_BYTES, message };
  }
  const because = `coverage is part of the comparison: ${opponent.reason}`;
  return { ...known, ...failed(clause), because, message: `${name} cannot be compared: ${opponent.reason}` };
}

function failed(clause: Clause): Pick<Check, "verdict" | "effect"> {
  return { verdict: "fail", effect: effectOf("fail", clause, true) };
}
