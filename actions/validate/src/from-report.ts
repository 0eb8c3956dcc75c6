import { agreedReport, type BaselinePorts, readEarlierReport } from "@modelgate/baseline";
import type { Reference } from "@modelgate/evaluation";
import { readWrittenPredictions } from "@modelgate/inference/write-predictions";
import type { Measurement } from "@modelgate/schema";
import type { Evidence } from "./evidence.ts";
import type { Plan } from "./plan.ts";
import { isReadAlike } from "./read-alike.ts";
import type { References } from "./references.ts";

/**
 * What an earlier report says of each data set: its predictions where they lie beside it, else its numbers, which pair nothing.
 * @throws ModelgateError what `readEarlierReport` throws, and what its predictions cannot be read for
 */
export async function fromReport(
  path: string,
  { planned, evidence }: { planned: Plan; evidence: Evidence },
  ports: () => Promise<BaselinePorts>,
): Promise<References> {
  const notes = [...(await agreedReport(path, await ports()))];
  const earlier = await readEarlierReport(path);
  const { subject } = earlier.report;
  const { digest } = subject;
  const datasets = [...planned.datasets, ...planned.predictions].map(({ name }) => name);
  const isSame = digest !== null && subject.binding === "executed" && digest === evidence.subject.digest;
  if (isSame && isReadAlike(planned)) {
    const entry = { source: earlier.source, digest, predictionsDigest: null };
    return { byDataset: new Map(datasets.map((name) => [name, { kind: "same" }])), entry, notes };
  }
  const byDataset = new Map<string, Reference>();
  for (const name of datasets) {
    const kept = earlier.predictions.get(name);
    const written = kept !== undefined && "path" in kept ? await writtenBefore(kept, evidence, name) : null;
    if (written !== null && typeof written !== "string") {
      byDataset.set(name, written);
      continue;
    }
    const measurements = earlier.report.measurements.filter(({ dataset }) => dataset === name);
    const why = written ?? (kept && "none" in kept ? kept.none : "the report has no such data set");
    byDataset.set(name, unpaired(measurements, why));
    if (measurements.length > 0) notes.push(`${name} is compared unpaired with ${earlier.source}: ${why}`);
  }
  const kept = [...earlier.predictions.values()];
  const only = kept.length === 1 && kept[0] !== undefined && "digest" in kept[0] ? kept[0].digest : null;
  return { byDataset, entry: { source: earlier.source, digest, predictionsDigest: only }, notes };
}

/**
 * Predictions that an earlier run saved, read as what the candidate answered on the same data; or why they pair nothing. Rows
 * without ids pair by their number, which means something only in the very same file.
 */
async function writtenBefore(
  kept: { path: string; data: string | null },
  { outcomes, datasets }: Evidence,
  dataset: string,
): Promise<Reference | string> {
  const outcome = outcomes.find((one) => one.dataset === dataset);
  // Without the candidate's answers nothing is compared, whatever the baseline said.
  if (outcome === undefined || "problems" in outcome)
    return { kind: "none", reason: "the candidate has no predictions" };
  const digest = datasets.find(({ name }) => name === dataset)?.digest ?? null;
  if (outcome.predictions.ids === null && (digest === null || digest !== kept.data))
    return "the data has changed since, and no id names its examples";
  const { predictions } = await readWrittenPredictions(kept.path, outcome.predictions);
  return { kind: "predictions", predictions };
}

function unpaired(measurements: readonly Measurement[], why: string): Reference {
  if (measurements.length > 0) return { kind: "measurements", measurements };
  return {
    kind: "problems",
    problems: [
      { code: "baseline-missing", message: `baseline: ${why}`, hint: "Name a report of the same data sets." },
    ],
  };
}
