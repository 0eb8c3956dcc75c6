import type { Annotation } from "./host.ts";

/** The runner keeps ten annotations of a kind for one step and drops the others without a word. */
const LIMIT = 10;

/**
 * Says of each list of annotations which fit into the step. Where some do not, the last place tells how many
 * are missing. One place among the errors stays free for the message that ends the step.
 */
export function annotationBudget(): (annotations: readonly Annotation[]) => {
  shown: Annotation[];
  left: Annotation[];
} {
  const free = { notice: LIMIT, warning: LIMIT, error: LIMIT - 1 };
  return (annotations) => {
    const shown: Annotation[] = [];
    const left: Annotation[] = [];
    for (const level of ["error", "warning", "notice"] as const) {
      const ours = annotations.filter((annotation) => annotation.level === level);
      const places = ours.length <= free[level] ? ours.length : Math.max(0, free[level] - 1);
      shown.push(...ours.slice(0, places));
      left.push(...ours.slice(places));
      const missing = ours.length - places;
      if (missing > 0 && free[level] > 0) {
        shown.push({ level, message: `and ${missing} more: see the summary and the log of this step` });
      }
      free[level] = missing > 0 ? 0 : free[level] - places;
    }
    return { shown, left };
  };
}
