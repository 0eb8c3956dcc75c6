import { METRICS, MULTILABEL_METRICS } from "@modelgate/metrics";
import { markdownTable } from "./tables.ts";

/** Every metric as a Markdown table. */
export function metricsTable(): string {
  const rows = [...Object.values(METRICS), ...Object.values(MULTILABEL_METRICS)].map(
    ({ name, about, unit, direction, needs, tasks }) => [
      `\`${name}\``,
      about,
      tasks.map((task) => task.replace("-classification", "")).join(", "),
      needs,
      unit,
      direction,
    ],
  );
  return markdownTable(["Metric", "What it says", "Tasks", "Needs", "Unit", "Better"], rows);
}
