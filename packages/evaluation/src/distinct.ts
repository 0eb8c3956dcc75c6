import type { Check } from "@modelgate/schema";

/** Two limits of a kind on one metric, as a required and a stricter advisory one, are told apart by a number. */
export function distinct(checks: readonly Check[]): Check[] {
  const seen = new Map<string, number>();
  return checks.map((check) => {
    const times = (seen.get(check.id) ?? 0) + 1;
    seen.set(check.id, times);
    return times === 1 ? check : { ...check, id: `${check.id}#${times}` };
  });
}
