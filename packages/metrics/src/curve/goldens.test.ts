import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Classification } from "../data.ts";
import { confusionMatrix } from "./confusion-matrix.ts";
import { curvesOf } from "./curve.ts";
import type { Point } from "./reduced.ts";
import { reliability } from "./reliability.ts";

// Written by test/fixtures/metrics/curves.py with scikit-learn.
type Curves = { roc: Point[]; auc: number; precisionRecall: Point[]; averagePrecision: number };
type Golden = {
  name: string;
  classes: number;
  truth: number[];
  predicted: number[];
  scores: number[];
  weights: number[] | null;
  confusion: number[][];
  curves: Curves[];
  calibration: { bins: number; share: number[]; probability: number[] }[];
};
const path = new URL("../../../../test/fixtures/metrics/curves.json", import.meta.url);
const goldens = JSON.parse(readFileSync(path, "utf8")) as Golden[];

function rowsOf({ classes, truth, predicted, scores, weights }: Golden): Classification {
  return {
    task: classes === 2 ? "binary-classification" : "multiclass-classification",
    classes,
    truth: Int32Array.from(truth),
    predicted: Int32Array.from(predicted),
    scores: { kind: "probabilities", width: classes === 2 ? 1 : classes, values: Float64Array.from(scores) },
    ...(weights === null ? {} : { weights: Float64Array.from(weights) }),
  };
}

/** scikit-learn keeps some points more that only repeat one: rows of no weight, and thresholds below full recall. */
function distinct(points: readonly Point[]): Point[] {
  return points.filter(([x, y], i) => i === 0 || x !== points[i - 1]?.[0] || y !== points[i - 1]?.[1]);
}

function expectNear(found: readonly number[], expected: readonly number[]) {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) => {
    expect(Math.abs(value - (expected[i] ?? Number.NaN))).toBeLessThanOrEqual(1e-12);
  });
}

it.each(goldens)("confusion matrix equals scikit-learn's: $name", (golden) => {
  expectNear(confusionMatrix(rowsOf(golden)).flat(), golden.confusion.flat());
});

it.each(goldens)("curves of every class equal scikit-learn's: $name", (golden) => {
  golden.curves.forEach((expected, positive) => {
    const roc = curvesOf(rowsOf(golden), positive, Number.POSITIVE_INFINITY).roc;
    expectNear(roc.points.flat(), distinct(expected.roc).flat());
    expectNear([roc.area ?? Number.NaN], [expected.auc]);
    const precision = curvesOf(rowsOf(golden), positive, Number.POSITIVE_INFINITY).precisionRecall;
    expectNear(untilFullRecall(precision.points), untilFullRecall(distinct(expected.precisionRecall)));
    expectNear([precision.area ?? Number.NaN], [expected.averagePrecision]);
  });
});

/** Its ends are told differently: scikit-learn stops at full recall, and we go on to the last row. */
function untilFullRecall(points: readonly Point[]): number[] {
  const end = points.findIndex(([recall]) => recall >= 1 - 1e-12);
  return points.slice(0, end + 1).flat();
}

const calibrated = goldens.flatMap((golden) => golden.calibration.map((expected) => ({ golden, expected })));
it.each(calibrated)("calibration equals scikit-learn's: $golden.name, $expected.bins bins", (each) => {
  const { bins } = reliability(rowsOf(each.golden), each.expected.bins);
  expect(bins).toHaveLength(each.expected.bins);
  const filled = bins.filter(({ n }) => n > 0);
  const numbers = (of: "probability" | "share") => filled.map((bin) => bin[of] ?? Number.NaN);
  expectNear(numbers("probability"), each.expected.probability);
  expectNear(numbers("share"), each.expected.share);
  expect(bins.reduce((rows, { n }) => rows + n, 0)).toBe(each.golden.truth.length);
  for (const { share, interval } of filled) {
    expect(interval?.low).toBeLessThanOrEqual(share ?? Number.NaN);
    expect(interval?.high).toBeGreaterThanOrEqual(share ?? Number.NaN);
    expect(interval?.method).toBe("wilson");
  }
});
