import type { Check, Clause } from "@modelgate/schema";
import { columnsOf, mayCut } from "@modelgate/slices";
import type { Where } from "./identity.ts";

/**
 * What follows the id of a sliced clause's check: nothing for the first clause that could judge the slice, `#2` for the second.
 * It does not depend on the rows: were it taken from the checks that occur, then a slice that becomes too small for one clause
 * would hand on its id, and the waiver of it, to another.
 * @param clauses of this data set, in the policy's order
 */
export function numberOf(clause: Clause, clauses: readonly Clause[], slice: Where["slice"]): string {
  if (slice === null) return "";
  const earlier = clauses.slice(0, clauses.indexOf(clause)).filter((one) => mayShare(one, clause, slice));
  return earlier.length === 0 ? "" : `#${earlier.length + 1}`;
}

function mayShare(one: Clause, other: Clause, slice: Readonly<Record<string, string>>): boolean {
  const isAlike =
    one.metric === other.metric &&
    one.limit.kind === other.limit.kind &&
    (one.isShared ?? false) === (other.isShared ?? false);
  if (!isAlike || one.slices === undefined) return false;
  return mayCut(one.slices.axes, slice) || isWhole(one.slices, slice);
}

/** Whether a slice stands for all slices of a clause, of which none had enough rows. */
function isWhole(slices: NonNullable<Clause["slices"]>, slice: Readonly<Record<string, string>>): boolean {
  const columns = Object.keys(columnsOf(slices));
  const named = Object.entries(slice);
  return (
    columns.join("\n") === named.map(([column]) => column).join("\n") &&
    named.every(([, value]) => value === "*")
  );
}

/** Two limits of a kind on one metric, as a required and a stricter advisory one, are told apart by a number. */
export function distinct(checks: readonly Check[]): Check[] {
  const taken = new Set(checks.map(({ id }) => id));
  const seen = new Set<string>();
  return checks.map((check) => {
    if (!seen.has(check.id)) {
      seen.add(check.id);
      return check;
    }
    let times = 2;
    while (taken.has(`${check.id}#${times}`)) times += 1;
    const id = `${check.id}#${times}`;
    taken.add(id);
    return { ...check, id };
  });
}
