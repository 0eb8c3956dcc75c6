import type { SliceAxis } from "@modelgate/schema";
import { binLabels } from "./edges.ts";

/**
 * Whether axes could give a slice of this label, whichever rows there are. An answer by the policy alone: of edges that only
 * the rows know, and of values that are not listed, any could be theirs.
 */
export function mayCut(axes: readonly SliceAxis[], label: Readonly<Record<string, string>>): boolean {
  return axes.some((axis) => mayLabel(axis, Object.entries(label)));
}

function mayLabel(axis: SliceAxis, label: readonly (readonly [string, string])[]): boolean {
  if (axis.kind === "cross") {
    const parts = axis.axes.flatMap(uncrossed);
    const keys = [...new Set(parts.map(keyOf))];
    if (keys.join("\n") !== label.map(([key]) => key).join("\n")) return false;
    // Conditions of several parts are one text together.
    return parts.every(
      (part) =>
        part.kind === "where" ||
        mayLabel(
          part,
          label.filter(([key]) => key === keyOf(part)),
        ),
    );
  }
  const [entry, ...others] = label;
  if (entry === undefined || others.length > 0 || entry[0] !== keyOf(axis)) return false;
  const [, value] = entry;
  switch (axis.kind) {
    case "values":
      return axis.values === null || axis.values.some((one) => String(one) === value);
    case "bins":
      return binLabels(axis.edges).includes(value);
    case "quantiles":
      return true;
    case "where":
      return axis.where === value;
  }
}

type Uncrossed = Exclude<SliceAxis, { kind: "cross" }>;

function uncrossed(axis: SliceAxis): Uncrossed[] {
  return axis.kind === "cross" ? axis.axes.flatMap(uncrossed) : [axis];
}

/** What the axis calls its slices by. */
function keyOf(axis: Uncrossed): string {
  return axis.kind === "where" ? "where" : axis.column;
}
