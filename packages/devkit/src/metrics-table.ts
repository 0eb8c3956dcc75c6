import { optionally } from "./optionally.ts";
import { markdownTable } from "./tables.ts";

/** What the documentation tells of a metric. */
type Described = {
  name: string;
  about: string;
  unit: string;
  direction: "higher" | "lower";
  needs: string;
  tasks: readonly string[];
};

/** Every metric as a Markdown table; null while the package is not there. */
export async function metricsTable(): Promise<string | null> {
  const { METRICS, MULTILABEL_METRICS } = (await optionally("@modelgate/metrics")) as {
    METRICS?: Readonly<Record<string, Described>>;
    MULTILABEL_METRICS?: Readonly<Record<string, Described>>;
  };
  if (METRICS === undefined || MULTILABEL_METRICS === undefined) return null;
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
