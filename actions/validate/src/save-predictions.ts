import { mkdir } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { Outcome } from "@modelgate/evaluation";
import { writePredictions } from "@modelgate/inference/write-predictions";
import { type DatasetEntry, failure } from "@modelgate/schema";

type Saved = NonNullable<DatasetEntry["predictions"]>;

/**
 * Where predictions lie as a report names them: from its own folder, so that both can be moved together.
 * @throws ModelgateError `input-invalid` for a folder that does not go where the report goes
 */
function savedBeside(folder: string, report: string | null): string {
  const path = report === null ? ".." : relative(dirname(report), folder);
  if (path !== ".." && !path.startsWith(`..${sep}`)) return path;
  throw failure(
    "input-invalid",
    `save-predictions: expected a folder beside or below the report, got ${folder}`,
    {
      hint: "Give `report` as well, for example out/report.json with out/predictions.",
    },
  );
}

/**
 * Writes what was answered on each data set, one file each.
 * @throws ModelgateError `input-invalid`, and what cannot be written
 */
export async function savePredictions(
  outcomes: readonly Outcome[],
  { folder, report }: { folder: string; report: string | null },
): Promise<Map<string, Saved>> {
  const beside = savedBeside(folder, report);
  await mkdir(folder, { recursive: true });
  const saved = new Map<string, Saved>();
  for (const [at, outcome] of outcomes.entries()) {
    if ("problems" in outcome) continue;
    // A data set's name is a stranger's; the number keeps two that look alike apart.
    const file = `${at + 1}-${outcome.dataset.replaceAll(/[^\w.-]+/gu, "-").slice(0, 80)}.csv`;
    const { digest } = await writePredictions(join(folder, file), outcome.predictions);
    saved.set(outcome.dataset, { path: join(beside, file).split(sep).join("/"), digest });
  }
  return saved;
}
