import type { Judged } from "./judged.ts";
import { sliceOf } from "./why.ts";

/** Slices of one clause that are shown each for itself: more are folded into one line. */
const MOST = 3;

/**
 * The same checks, worst first, with the many slices of one clause as one: the worst of them, which carries all of them
 * in `slices`.
 */
export function foldSlices(judged: readonly Judged[], most = MOST): Judged[] {
  const families = Map.groupBy(judged, familyOf);
  const folded = new Set<string>();
  return judged.flatMap((row) => {
    const family = familyOf(row);
    const slices = families.get(family) ?? [];
    if (family === "" || slices.length <= most) return [row];
    if (folded.has(family)) return [];
    folded.add(family);
    return [{ ...row, slices }];
  });
}

/** How many checks a line stands for. */
export function sizeOf({ slices }: Judged): number {
  return slices?.length ?? 1;
}

/** What the slices of one clause share; "" for all rows. */
function familyOf(row: Judged): string {
  const slice = sliceOf(row);
  if (slice === null) return "";
  const { limit, tier, judge, at } = row.check;
  const { metric, dataset } = row.measurement ?? {};
  return JSON.stringify([metric, dataset, Object.keys(slice), limit, tier, judge, at?.path, at?.line]);
}
