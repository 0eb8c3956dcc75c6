import { type Clause, ownerOf, type Problem } from "@modelgate/schema";

/** An action that judges metrics of its own. */
export type Judge = {
  action: ReturnType<typeof ownerOf>;
  /** What it measures, in a sentence for hints. */
  hint: string;
  /** Why nobody could judge a clause on one of its metrics; null: it can be judged. */
  refuse(clause: Clause): string | null;
};

/**
 * Clauses on an action's own metrics that nobody could judge. Those of others are left to them.
 * @param where the clauses stand: an input's name or a policy's path
 */
export function clauseProblems(
  clauses: readonly Clause[],
  { action, hint, refuse }: Judge,
  where: string,
): Problem[] {
  return clauses.flatMap((clause): Problem[] => {
    const { metric, better, slices, at } = clause;
    if (ownerOf(metric) !== action) return [];
    const sliced = slices === undefined ? null : "expected no slices: it is measured of the whole model";
    const directed =
      better === undefined ? null : "its direction is known, and `better` is for columns of your own";
    const what = refuse(clause) ?? directed ?? sliced;
    if (what === null) return [];
    const message = `${where}: ${metric}: ${what}`;
    return [{ code: "input-invalid", message, hint, ...(at === undefined ? {} : { at }) }];
  });
}

/** Limits given as inputs that another action judges: nobody would, here. */
export function strangeLimits(clauses: readonly Clause[], { action, hint }: Judge): Problem[] {
  return clauses.flatMap(({ metric }): Problem[] => {
    const owner = ownerOf(metric);
    if (owner === action) return [];
    return [{ code: "input-invalid", message: `limits: ${metric} is measured by ${owner}`, hint }];
  });
}
