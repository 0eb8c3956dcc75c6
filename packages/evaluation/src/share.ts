import type { Metric } from "@modelgate/metrics";
import { failure, type Limit, type LimitKind } from "@modelgate/schema";

/** No share falls or rises by a whole: such a limit would hold whatever the models answer. */
const BELOW_ONE: readonly LimitKind[] = ["max-drop", "max-increase", "max-improvement"];

/**
 * Refuses a limit on a metric between 0 and 1 that cannot be meant so: 2 for 2 % is a drop that no model can breach, and 90 for
 * 90 % one that none can reach.
 * @throws ModelgateError `input-invalid`
 */
export function refuseNoShare(metric: Metric, { kind, value }: Limit): void {
  if (!isShare(metric)) return;
  const isOpen = BELOW_ONE.includes(kind);
  if (isOpen ? value < 1 : value <= 1) return;
  throw failure(
    "input-invalid",
    `metric ${metric.name}: expected ${kind} ${isOpen ? "below" : "of at most"} 1, got ${value}`,
    { hint: "The metric is a share: 0.02 is 2 %." },
  );
}

/** Of a regression ratios are of the target's size, and know no bound. */
function isShare({ unit, tasks }: Metric): boolean {
  return unit === "ratio" && !tasks.includes("regression");
}
