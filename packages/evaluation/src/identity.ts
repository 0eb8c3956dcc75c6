import type { Check, Clause } from "@modelgate/schema";

/** Where a clause is judged: a data set, and which of its rows. */
export type Where = { dataset: string; slice: Readonly<Record<string, string>> | null };

/**
 * What a check is, whatever comes out of it: `test/accuracy/min`, or `test/accuracy[writer=7]/min` on a slice. An
 * organisation's ends with `#organisation`, so that no waiver of the repository's own limits is one of it.
 */
export function identity(clause: Clause, { dataset, slice }: Where) {
  const { metric, limit, tier, at, judge, isShared } = clause;
  return {
    id: `${dataset}/${metric}${sliceName(slice)}/${limit.kind}${isShared ? "#organisation" : ""}`,
    limit: { kind: limit.kind, value: limit.value },
    tier,
    ...(slice === null ? {} : { slice: { ...slice } }),
    ...(judge === undefined ? {} : { judge }),
    ...(at?.line === undefined ? {} : { at }),
  } satisfies Partial<Check>;
}

/** `[writer=7]`, or nothing for all rows. */
export function sliceName(slice: Where["slice"]): string {
  if (slice === null) return "";
  return `[${Object.entries(slice)
    .map(([column, value]) => `${column}=${value}`)
    .join(", ")}]`;
}

/** The check of a clause whose data set, scores or rows could not be read: it could not be judged. */
export function unjudged(clause: Clause, where: Where, reason: string): Check {
  const message = `${clause.metric}${sliceName(where.slice)} could not be judged: ${reason}`;
  const outcome = { verdict: "error", effect: "error", because: reason, message } as const;
  return { ...identity(clause, where), measurement: null, ...outcome };
}

/** The check of a clause that has nothing to judge yet, or is another action's. */
export function skipped(clause: Clause, where: Where, reason: string): Check {
  const message = `${clause.metric}${sliceName(where.slice)} was not judged: ${reason}`;
  const outcome = { verdict: "skipped", effect: "skipped", because: reason, message } as const;
  return { ...identity(clause, where), measurement: null, ...outcome };
}
