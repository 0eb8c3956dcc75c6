import type { Clause } from "@modelgate/schema";

/** A place in words, `modelgate.yml:9:15`; an input has none. */
export function placeOf({ at }: Pick<Clause, "at">): string {
  if (at === undefined) return "limits";
  return at.line === undefined ? at.path : `${at.path}:${at.line}:${at.column ?? 1}`;
}

/** A clause in words, `accuracy max-drop 0.01 on test`. */
export function clauseWords(clause: Clause): string {
  return `${subjectOf(clause)} ${clause.limit.value}${scopeOf(clause)}`;
}

/** Its metric and kind, `accuracy max-drop`. */
export function subjectOf({ metric, limit }: Clause): string {
  return `${metric} ${limit.kind}`;
}

/** The rows that it is about, ` on test, in slices`; nothing for all. */
export function scopeOf({ dataset, slices }: Clause): string {
  const rows = slices === undefined ? "" : ` in slices ${JSON.stringify(slices.axes)}`;
  return `${dataset === null ? "" : ` on ${dataset}`}${rows}`;
}

/** The rows that a clause is about, as a key: equal for equal slices of them. */
export function sliceKey({ slices }: Clause): string {
  return JSON.stringify(slices?.axes ?? null);
}
