import type { Metric } from "@modelgate/metrics";
import { type Clause, failure, isRelative, type Limit, type LimitKind } from "@modelgate/schema";

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

/**
 * Refuses `log_loss max-drop 5%`: read as 0.05 nats it lets a loss of 0.2 grow by a quarter, and meant is a share of the baseline.
 * @throws ModelgateError `input-invalid`
 */
export function refusePercent({ name, unit, direction }: Metric, { limit, isPercent }: Clause): void {
  const { kind, value } = limit;
  // What is higher the better lies around 0 and 1.
  if (isPercent === undefined || isRelative(kind) || unit === "ratio" || direction === "higher") return;
  const relative = { "max-drop": "max-relative-drop", "max-increase": "max-relative-increase" }[String(kind)];
  const instead =
    relative === undefined
      ? ""
      : `, or \`${name} ${relative} ${Math.round(value * 1e6) / 1e4}%\` for a share of the baseline`;
  throw failure("input-invalid", `metric ${name}: is no share, and ${kind} of it has no per cent`, {
    hint: `Write the amount without %${instead}.`,
  });
}

/** Of a regression ratios are of the target's size, and know no bound. */
function isShare({ unit, tasks }: Metric): boolean {
  return unit === "ratio" && !tasks.includes("regression");
}
