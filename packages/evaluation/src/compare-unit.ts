import type { Predictions } from "@modelgate/inference";
import { type Compared, compareAll, compareColumns, metricNamed } from "@modelgate/metrics";
import type { Case, Found, Rival, Settings, Wanted } from "./measure-unit.ts";
import { reaches, shared } from "./reach.ts";
import { baselineSample, numbersOf, type Roles, sampleOf } from "./sample.ts";
import type { Unit } from "./units.ts";

type Paired = Extract<Rival, { kind: "paired" }>;

/** What is asked of the rows, and what the candidate's own values on them are. */
type Asked = { wanted: Wanted; settings: Settings; measured: Found["measurements"] };

/** Candidate and baseline on the same rows, of every metric that is measured; empty where no baseline answered them. */
export function compareUnit(
  { rival, roles }: Case,
  { rows }: Unit,
  wanted: Wanted,
  how: Omit<Asked, "wanted">,
): Map<string, Compared> {
  if (rival?.kind !== "paired") return new Map();
  const asked = { wanted, ...how };
  return isSpoilt(rival) ? spoilt(rival, asked) : paired(rival, { roles, rows }, asked);
}

/** Whether a side has predictions of which no metric has a value. */
export function isSpoilt({ candidate, baseline }: Paired): boolean {
  return candidate.invalid > 0 || baseline.invalid > 0;
}

function spoilt({ candidate }: Paired, { wanted, measured }: Asked): Map<string, Compared> {
  const isCandidate = candidate.invalid > 0;
  const reason = `the ${isCandidate ? "candidate" : "baseline"} has predictions that are NaN or infinite`;
  const names = [...wanted.metrics, ...wanted.columns.keys()];
  return new Map(
    names.map((metric) => {
      const value = isCandidate ? null : candidateValue(metric, measured);
      return [metric, nothing(metric, candidate, { reason, value })];
    }),
  );
}

function paired(
  { candidate, baseline }: Paired,
  { roles, rows }: { roles: Roles; rows: Int32Array | null },
  { wanted, settings, measured }: Asked,
): Map<string, Compared> {
  const { data, ...groups } = sampleOf(candidate, roles, rows);
  const before = baselineSample({ candidate, baseline }, roles, rows).data;
  const options = { ...settings, ...groups };
  const compared = compareAll(shared(wanted.metrics, candidate, baseline), data, before, options);
  for (const [metric, direction] of wanted.columns) {
    // Of an earlier report's predictions: a column that its limits did not speak of, or a name of the file's own.
    if (!baseline.carried.has(metric)) {
      const reason = `the baseline's predictions have no column "${metric}"`;
      const value = candidateValue(metric, measured);
      compared.set(metric, nothing(metric, candidate, { reason, value }));
      continue;
    }
    const [mine, theirs] = [numbersOf(candidate, metric, rows), numbersOf(baseline, metric, rows)];
    const sides = { candidate: mine, baseline: theirs };
    compared.set(metric, compareColumns(metric, direction, sides, { ...data, ...groups }, options));
  }
  for (const metric of wanted.metrics) {
    if (compared.has(metric)) continue;
    // Scores of which the pairing left none, as of other classes, are no fault of the baseline's.
    const value = reaches(candidate, metric) ? candidateValue(metric, measured) : null;
    const reason = "the baseline's predictions have no scores for it";
    compared.set(metric, nothing(metric, candidate, { reason, value }));
  }
  return compared;
}

function candidateValue(metric: string, measured: Asked["measured"]): number | null {
  return measured.get(metric)?.value ?? null;
}

/** @param value the candidate's, where only the baseline has none; else null */
function nothing(
  metric: string,
  predictions: Predictions,
  { reason, value }: { reason: string; value: number | null },
): Compared {
  return {
    metric,
    direction: metricNamed(metric, predictions.task)?.direction ?? "higher",
    ...{ candidate: value, baseline: null, value: null, interval: null, relative: null },
    n: predictions.rows,
    paired: true,
    reason,
    contrasts: { difference: null, relative: null },
  };
}
