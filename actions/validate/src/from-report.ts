import { agreedReport, type BaselinePorts, type EarlierReport, readEarlierReport } from "@modelgate/baseline";
import type { Reference } from "@modelgate/evaluation";
import { readWrittenPredictions } from "@modelgate/inference/write-predictions";
import type { Measurement, Problem } from "@modelgate/schema";
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
  const hadFiles = earlier.report.environment.runtime === null;
  for (const name of datasets) {
    const kept = earlier.predictions.get(name);
    // What is told of a file of predictions is its own digest, and not that of the data: as good as none.
    const isFile = hadFiles || planned.predictions.some((one) => one.name === name);
    const other = otherData(name, isFile ? "rows" : "digest", { evidence, earlier });
    if (kept !== undefined && "path" in kept) {
      byDataset.set(
        name,
        await writtenBefore(kept, { evidence, dataset: name, other: isFile ? null : other }),
      );
      continue;
    }
    if (other !== null) {
      byDataset.set(name, { kind: "problems", problems: [other] });
      continue;
    }
    const measurements = earlier.report.measurements.filter(({ dataset }) => dataset === name);
    const why = kept?.none ?? "the report has no such data set";
    byDataset.set(name, unpaired(measurements, why));
    if (measurements.length > 0) notes.push(`${name} is compared unpaired with ${earlier.source}: ${why}`);
  }
  const kept = [...earlier.predictions.values()];
  const only = kept.length === 1 && kept[0] !== undefined && "digest" in kept[0] ? kept[0].digest : null;
  return { byDataset, entry: { source: earlier.source, digest, predictionsDigest: only }, notes };
}

/**
 * Predictions that an earlier run saved, read as what the candidate answered on the same data. Rows without ids pair by their
 * number, which means something only in the very same file; of files of predictions, which never are, coverage and truth tell.
 */
async function writtenBefore(
  kept: { path: string },
  { evidence, dataset, other }: { evidence: Evidence; dataset: string; other: Problem | null },
): Promise<Reference> {
  const outcome = evidence.outcomes.find((one) => one.dataset === dataset);
  // Without the candidate's answers nothing is compared, whatever the baseline said.
  if (outcome === undefined || "problems" in outcome)
    return { kind: "none", reason: "the candidate has no predictions" };
  if (outcome.predictions.ids === null && other !== null) return { kind: "problems", problems: [other] };
  const { predictions } = await readWrittenPredictions(kept.path, outcome.predictions);
  return { kind: "predictions", predictions };
}

/**
 * What is wrong where a report is of other examples than are judged now; null where it is not, as far as can be known. Its numbers
 * are no baseline then: whoever leaves out the hard rows would come out better. Files of predictions are told by their rows.
 */
function otherData(
  dataset: string,
  what: "digest" | "rows",
  { evidence, earlier }: { evidence: Evidence; earlier: EarlierReport },
): Problem | null {
  const now = evidence.datasets.find(({ name }) => name === dataset);
  const before = earlier.report.datasets.find(({ name }) => name === dataset);
  if (now === undefined || before === undefined) return null;
  if (now[what] === null || before[what] === null || now[what] === before[what]) return null;
  const [was, is] = [before, now].map((entry) => String(entry[what]).slice(0, "sha256:".length + 12));
  return {
    code: "baseline-mismatch",
    message: `baseline: ${earlier.source}: its data set "${dataset}" is another one (${what} ${was}, now ${is})`,
    hint: "Compare with a model (`{ git: base }` or `{ path: FILE }`), which is run on the same rows; or name the examples with `id` and keep the predictions beside the report.",
  };
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
