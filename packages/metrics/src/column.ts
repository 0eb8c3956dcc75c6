import { failure } from "@modelgate/schema";
import { estimateShare } from "./classification/share.ts";
import { designFlaw, openDesign } from "./design.ts";
import { compareMeans, estimateMean, UNBOUNDED } from "./mean-metric.ts";
import { checked } from "./measure.ts";
import { type Measured, noValue } from "./metric.ts";
import { type Compared, comparedOf, judged } from "./paired/compare.ts";
import { compareHits } from "./paired/hits.ts";
import type { Options, Rows } from "./sample.ts";

/** What each row weighs, from 0 up, and which rows belong together; absent: all alike, each alone. */
export type RowDesign = { weights?: Float64Array; groups?: Int32Array };

/** Numbers of the user's own, one a row. */
type Column = Rows & { values: Float64Array };

/**
 * Measures a metric of the user's own: the mean of a column, of numbers of any sign. A column of nothing but 0 and 1 is a
 * share and gets Wilson's interval, any other that of means.
 * @throws ModelgateError `predictions-invalid` for weights or groups of other rows, `input-invalid` for options out of range
 */
export function measureColumn(
  values: Float64Array,
  design: RowDesign = {},
  options: Partial<Options> = {},
): Measured {
  const column = openColumn(values, design, options);
  return estimate(column, isOfMarks(values));
}

/**
 * Compares the means of two columns of the same rows. Which direction is better is for the user to say.
 * @throws ModelgateError `predictions-invalid` for columns of other rows, `input-invalid` for no direction or options out of range
 */
export function compareColumns(
  name: string,
  direction: "higher" | "lower",
  { candidate, baseline }: { candidate: Float64Array; baseline: Float64Array },
  design: RowDesign = {},
  options: Partial<Options> = {},
): Compared {
  checkDirection(name, direction);
  if (candidate.length !== baseline.length)
    throw failure(
      "predictions-invalid",
      `${name}: the candidate has ${candidate.length} rows, the baseline ${baseline.length}`,
      { hint: "Align both columns by id." },
    );
  const settings = checked(options);
  const open = (values: Float64Array) => openColumn(values, design, judged(settings));
  const [now, before] = [open(candidate), open(baseline)];
  // Both by one method: marks beside other numbers are numbers.
  const ofMarks = isOfMarks(candidate) && isOfMarks(baseline);
  const sides = { candidate: estimate(now, ofMarks), baseline: estimate(before, ofMarks) };
  return comparedOf({ name, direction }, sides, {
    confidence: settings.confidence,
    difference() {
      if (ofMarks) return compareHits({ candidate: now, baseline: before }, isHit);
      const worst = Math.max(rangeOf(candidate), rangeOf(baseline));
      return compareMeans({ candidate, baseline, worst }, now.design, UNBOUNDED);
    },
  });
}

function openColumn(values: Float64Array, { weights, groups }: RowDesign, given: Partial<Options>): Column {
  const options = checked(given);
  return { values, options, design: openDesign(values.length, weights, groups ?? options.groups) };
}

function estimate(column: Column, ofMarks: boolean): Measured {
  const { values, design } = column;
  if (values.length === 0) return noValue(0, "no rows");
  const odd = values.findIndex((value) => !Number.isFinite(value));
  if (odd >= 0) return noValue(values.length, `the value of row ${odd} is ${values[odd]}`);
  const flaw = designFlaw(design);
  if (flaw !== null) return noValue(values.length, flaw);
  if (!ofMarks) return estimateMean(values, column, UNBOUNDED);
  const hits = values.reduce((sum, value, row) => sum + value * (design.weights?.[row] ?? 1), 0);
  return estimateShare(column, isHit, { counted: [hits, design.total], empty: "no rows" });
}

function isHit({ values }: Column, row: number): boolean {
  return values[row] === 1;
}

function isOfMarks(values: Float64Array): boolean {
  return values.every((value) => value === 0 || value === 1);
}

/** Of rows that do not differ none shows how far one could: at most, it is taken, as far as these lie apart. */
function rangeOf(values: Float64Array): number {
  return (
    values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity)
  );
}

function checkDirection(name: string, direction: unknown): void {
  if (direction === "higher" || direction === "lower") return;
  throw failure("input-invalid", `metric ${name}: nobody said whether higher or lower is better`, {
    hint: "Say `direction: higher` or `direction: lower`.",
  });
}
