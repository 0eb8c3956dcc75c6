import type { Clause, SliceAxis } from "@modelgate/schema";

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
  const rows = slices === undefined ? "" : ` in slices of ${slices.axes.map(axisWords).join(", ")}`;
  return `${dataset === null ? "" : ` on ${dataset}`}${rows}`;
}

function axisWords(axis: SliceAxis): string {
  switch (axis.kind) {
    case "values":
      return axis.values === null ? axis.column : `${axis.column} in (${axis.values.join(", ")})`;
    case "bins":
      return `${axis.column} by [${axis.edges.join(", ")}]`;
    case "quantiles":
      return `${axis.column} by ${axis.bins} quantiles`;
    case "where":
      return axis.where;
    case "cross":
      return axis.axes.map(axisWords).join(" × ");
  }
}

/** The rows that a clause is about, as a key: equal for equal slices of them. */
export function sliceKey({ slices }: Clause): string {
  return JSON.stringify(slices?.axes ?? null);
}
