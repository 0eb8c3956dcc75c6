import { type Bin, type ReferenceBin, referenceBins } from "@modelgate/profile";
import type { Profile, ProfileColumn } from "@modelgate/schema";

/** One column of a reference profile as the server counts it. */
export type Series = {
  /** Names it between a worker and the main thread. */
  key: string;
  direction: "input" | "output";
  column: ProfileColumn;
  /** What dashboards call it; no two of one direction are called the same. */
  label: string;
  bins: readonly ReferenceBin[];
};

/** The columns of a profile in a fixed order, those of what comes out first: they say more than any one input. */
export function seriesOf({ inputs, outputs, classes }: Profile): Series[] {
  const named = (direction: Series["direction"], columns: readonly ProfileColumn[]): Series[] => {
    const labels = new Set<string>();
    return columns.map((column, at) => {
      const own = column.part === "highest" ? `${column.port} (highest)` : column.name;
      const label = labels.has(own) ? `${own} (${column.port}, ${at})` : own;
      labels.add(label);
      return { key: `${direction}/${at}`, direction, column, label, bins: referenceBins(column, classes) };
    });
  };
  return [...named("output", outputs), ...named("input", inputs)];
}

/**
 * What a bin is, as a label that rules go by: what it is called may be a category's own text, and a category may be called "missing".
 */
export function binKind(
  { bin }: ReferenceBin,
  { values }: ProfileColumn,
): "range" | "category" | Exclude<Bin, number> {
  if (typeof bin !== "number") return bin;
  return values.kind === "numbers" ? "range" : "category";
}

/** What a bin is called in a label, in the order of the profile: "03 [0.5, 1)". */
export function binLabel({ label }: ReferenceBin, at: number): string {
  return `${String(at).padStart(2, "0")} ${label}`;
}
