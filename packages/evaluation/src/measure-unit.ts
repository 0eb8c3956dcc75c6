import type { Predictions } from "@modelgate/inference";
import {
  type Compared,
  compareDummies,
  compareMeasured,
  DEFAULTS,
  type Measured,
  measureAll,
  measureColumn,
  metricsFor,
} from "@modelgate/metrics";
import { type Direction, type Measurement, measurementKey } from "@modelgate/schema";
import { compareUnit, isSpoilt } from "./compare-unit.ts";
import { known, shared, specOf } from "./reach.ts";
import { baselineSample, numbersOf, type Roles, sampleOf } from "./sample.ts";
import type { Unit } from "./units.ts";

export type Settings = {
  /** The level of every interval, 0 < confidence < 1. */
  confidence: number;
  /** Seeds every bootstrap. */
  seed: number;
  /** Resamples of a bootstrap; absent: the metrics' own number. */
  resamples?: number;
};

/** What is to be compared with, once both sides are known to have answered the same examples. */
export type Rival =
  | { kind: "paired"; candidate: Predictions; baseline: Predictions }
  /** By their `measurementKey`. */
  | { kind: "measurements"; measurements: ReadonlyMap<string, Measurement> };

/** One data set's answers, with what may be asked of them. */
export type Case = { dataset: string; predictions: Predictions; roles: Roles; rival: Rival | null };

/** What is asked of some rows. */
export type Wanted = {
  /** Names of the table. */
  metrics: readonly string[];
  /** Metrics of the user's own: the means of carried columns. */
  columns: ReadonlyMap<string, Direction>;
  /** Those to hold against a dummy. */
  dummies: readonly string[];
};

/** What was found of some rows, by metric. */
export type Found = {
  measurements: Map<string, Omit<Measurement, "id">>;
  compared: Map<string, Compared>;
  dummies: Map<string, Compared>;
};

/** The metrics of a task that are measured without being asked for. */
export function everyday(predictions: Predictions): string[] {
  return metricsFor(predictions.task, known(predictions));
}

/**
 * Measures and compares metrics on some rows. While one prediction of the data set is NaN or infinite no metric has a value:
 * leaving rows out would measure an easier data set.
 * @throws ModelgateError `predictions-invalid` for arrays that do not belong together
 */
export function measureUnit(of: Case, unit: Unit, wanted: Wanted, settings: Settings): Found {
  const { dataset, predictions } = of;
  const { data, ...groups } = sampleOf(predictions, of.roles, unit.rows);
  const options = { ...settings, ...groups };
  const isSpoilt = predictions.invalid > 0;
  const measuredAt = (confidence: number): Found["measurements"] => {
    const level = { ...options, confidence };
    const values = isSpoilt ? null : measureAll(wanted.metrics, data, level);
    const ofTable = wanted.metrics.map((metric) => {
      const measured = values?.get(metric) ?? spoilt(predictions, unit);
      return [metric, entryOf(metric, specOf(metric, predictions), { dataset, unit, measured })] as const;
    });
    const ofColumns = [...wanted.columns].map(([metric, direction]) => {
      const column = numbersOf(predictions, metric, unit.rows);
      const measured = measureColumn(column, { ...data, ...groups }, level);
      return [metric, entryOf(metric, { unit: "score", direction }, { dataset, unit, measured })] as const;
    });
    return new Map([...ofTable, ...ofColumns]);
  };
  const found: Found = {
    measurements: measuredAt(settings.confidence),
    compared: new Map(),
    dummies: new Map(),
  };
  found.compared = compareUnit(of, unit, wanted, { settings, measured: found.measurements });
  if (!isSpoilt && wanted.dummies.length > 0) found.dummies = compareDummies(wanted.dummies, data, options);
  if (of.rival?.kind === "measurements") {
    // Arms of an interval depend on its level; the one that intervals are shown at is no part of a verdict.
    const isDefault = settings.confidence === DEFAULTS.confidence;
    const judged = isDefault ? found.measurements : measuredAt(DEFAULTS.confidence);
    found.compared = unpaired(judged, of.rival.measurements, settings);
  }
  annotate(found, of, unit, { wanted, settings });
  return found;
}

/** Against what an earlier report says, where its predictions are gone. */
function unpaired(
  measured: Found["measurements"],
  before: ReadonlyMap<string, Measurement>,
  { confidence }: Settings,
): Found["compared"] {
  const compared: Found["compared"] = new Map();
  for (const [metric, candidate] of measured) {
    const baseline = before.get(measurementKey(candidate));
    if (baseline === undefined) continue;
    const named = { name: metric, direction: candidate.better ?? "higher" };
    compared.set(metric, compareMeasured(named, { candidate, baseline }, { confidence }));
  }
  return compared;
}

/** Baseline and difference beside each value, as the report has them. */
function annotate(
  found: Found,
  of: Case,
  unit: Unit,
  { wanted, settings }: { wanted: Wanted; settings: Settings },
): void {
  if (found.compared.size === 0) return;
  const before = baselineIntervals(of, unit, wanted, settings);
  for (const [metric, compared] of found.compared) {
    const mine = found.measurements.get(metric);
    if (mine === undefined || compared.baseline === null) continue;
    const { value, interval, paired } = compared;
    mine.baseline = { value: compared.baseline, interval: before(metric) };
    mine.difference = { value, interval, paired };
  }
}

function baselineIntervals({ rival, roles, dataset }: Case, unit: Unit, wanted: Wanted, settings: Settings) {
  if (rival?.kind !== "paired")
    return (metric: string) =>
      rival?.measurements.get(measurementKey({ metric, dataset, slice: unit.slice }))?.interval ?? null;
  if (isSpoilt(rival)) return () => null;
  const { data, ...groups } = baselineSample(rival, roles, unit.rows);
  const both = shared(wanted.metrics, rival.candidate, rival.baseline);
  const values = measureAll(both, data, { ...settings, ...groups });
  return (metric: string) => values.get(metric)?.interval ?? null;
}

function entryOf(
  metric: string,
  { unit, direction }: { unit: Measurement["unit"]; direction: Direction },
  at: { dataset: string; unit: Unit; measured: Measured },
): Omit<Measurement, "id"> {
  const slice = at.unit.slice === null ? null : { ...at.unit.slice };
  return { metric, dataset: at.dataset, slice, unit, better: direction, ...finite(at.measured) };
}

function spoilt({ invalid, rows }: Predictions, { count }: Unit): Measured {
  const reason = `${invalid} of ${rows} predictions are NaN or infinite`;
  return { value: null, n: count, interval: null, reason };
}

/** JSON has neither NaN nor infinity: written as null they would read as "not measured", without the reason. */
function finite(measured: Measured): Measured {
  const { value, interval } = measured;
  if (value !== null && !Number.isFinite(value)) {
    return { ...measured, value: null, interval: null, reason: `the result is ${value}` };
  }
  if (interval === null || (Number.isFinite(interval.low) && Number.isFinite(interval.high))) return measured;
  return { ...measured, interval: null, reason: "the interval has no finite bounds" };
}
