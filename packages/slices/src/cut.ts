import type { Slicing } from "@modelgate/schema";
import type { Column } from "./column.ts";
import { type Partition, partition } from "./partition.ts";
import { MOST_SLICES, tooMany, twoOfOneName } from "./slice-bound.ts";

/** Some rows that are judged on their own. */
export type Slice = {
  /** As `{ writer: "7" }`, `{ age: "[18, 65)" }` or `{ where: "age >= 18" }`. */
  label: Readonly<Record<string, string>>;
  /** Their numbers from 0, increasing. */
  rows: Int32Array;
  /** Whether the policy says that it exists, by value or condition: having no rows is then a fault. */
  named: boolean;
};

/**
 * Cuts rows into slices, axis after axis. Those with fewer rows than the minimum are among them: what becomes of them is for
 * the caller to say. A missing value is a slice of its own, `(missing)`, where a column is cut by every value.
 * @throws ModelgateError `slice-invalid` for columns that are not there, and more than 1,000 slices
 */
export function cut(slicing: Slicing, columns: ReadonlyMap<string, Column>, rows: number): Slice[] {
  const slices = new Map<string, Slice>();
  for (const axis of slicing.axes) {
    for (const slice of slicesOf(partition(axis, columns, rows))) {
      // Two axes may name the same slice: it is one question, not two.
      const key = JSON.stringify(Object.entries(slice.label));
      const known = slices.get(key);
      if (known !== undefined) checkSame(known, slice);
      slices.set(key, known === undefined ? slice : { ...known, named: known.named || slice.named });
    }
  }
  if (slices.size > MOST_SLICES) throw tooMany(`${slices.size} are more`);
  return [...slices.values()];
}

/**
 * Makes sure that two slices of one label are one: nobody could tell their checks apart.
 * @throws ModelgateError `slice-invalid`
 */
export function checkSame({ label, rows }: Pick<Slice, "label" | "rows">, other: Pick<Slice, "rows">): void {
  const isSame = rows.length === other.rows.length && rows.every((row, at) => row === other.rows[at]);
  if (!isSame) throw twoOfOneName(label, [rows.length, other.rows.length]);
}

/** The rows of each group, in two passes: how many, then which. */
function slicesOf({ groups, codes }: Partition): Slice[] {
  const counts = new Int32Array(groups.length);
  for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  const slices = groups.map((group, at) => ({ ...group, rows: new Int32Array(counts[at] ?? 0) }));
  const filled = new Int32Array(groups.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? -1;
    const slice = slices[code];
    if (slice === undefined) continue;
    const at = filled[code] ?? 0;
    slice.rows[at] = row;
    filled[code] = at + 1;
  }
  return slices;
}
