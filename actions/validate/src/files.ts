import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Outcome } from "@modelgate/evaluation";
import { junit } from "@modelgate/render/junit";
import { asJson } from "@modelgate/runner/outline";
import { failure, problemsOf, type Report } from "@modelgate/schema";
import { savePredictions } from "./save-predictions.ts";

type Wanted = { savePredictions: string | null; junit: string | null; report: string | null };

/**
 * Writes the files that were asked for beside the report, and says in it where predictions lie. What cannot be written is a
 * problem of the report: the verdict is lost, but not what was measured.
 */
export async function withFiles(
  report: Report,
  outcomes: readonly Outcome[],
  wanted: Wanted,
): Promise<Report> {
  const saved = await attempt(report, () => withPredictions(report, outcomes, wanted));
  const { junit: path } = wanted;
  if (path === null) return saved;
  return await attempt(saved, async () => {
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, junit(saved));
    } catch (cause) {
      const hint = "Name a file in a folder that can be written.";
      throw failure("input-invalid", `junit: ${path} cannot be written`, { hint, cause });
    }
    return saved;
  });
}

async function attempt(report: Report, write: () => Promise<Report>): Promise<Report> {
  try {
    return await write();
  } catch (error) {
    return { ...report, verdict: "error", problems: [...report.problems, ...problemsOf(error).map(asJson)] };
  }
}

async function withPredictions(
  report: Report,
  outcomes: readonly Outcome[],
  wanted: Wanted,
): Promise<Report> {
  const { savePredictions: folder } = wanted;
  if (folder === null) return report;
  const saved = await savePredictions(outcomes, { folder, report: wanted.report });
  const datasets = report.datasets.map((entry) => {
    const predictions = saved.get(entry.name);
    return predictions === undefined ? entry : { ...entry, predictions };
  });
  return { ...report, datasets };
}
