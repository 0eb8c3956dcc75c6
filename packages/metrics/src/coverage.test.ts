import { expect, it } from "vitest";
import type { Data } from "./data.ts";
import { type Bounds, wilson } from "./interval/wilson.ts";
import { measureAll } from "./measure.ts";
import { xoshiro256 } from "./random/xoshiro.ts";

// The claim of an interval is its coverage, so it is tested: exactly for Wilson, by seeded simulation for the others.

/** P(the interval holds p), summed over Binomial(n, p); the intervals by number of misses. */
function wilsonCoverage(intervals: readonly Bounds[], p: number): number {
  const n = intervals.length - 1;
  let covered = 0;
  // From the misses' side, where p ** n is not too small for a double.
  let mass = p ** n;
  for (const [misses, [low, high]] of intervals.entries()) {
    if (low <= p && p <= high) covered += mass;
    mass *= ((n - misses) / (misses + 1)) * ((1 - p) / p);
  }
  return covered;
}

function intervalsOf(n: number): Bounds[] {
  return Array.from({ length: n + 1 }, (_, misses) => wilson(n - misses, n, 0.95));
}

it.each([
  [50, "0.952"],
  [200, "0.951"],
  [1000, "0.950"],
])("wilson covers at n = %i as published", (n, expected) => {
  let total = 0;
  const intervals = intervalsOf(n);
  for (let i = 0; i <= 990; i++) total += wilsonCoverage(intervals, 0.5 + i * 0.0005);
  expect((total / 991).toFixed(3)).toBe(expected);
});

it("wilson dips to .911 at n = 50, p = .99", () => {
  expect(wilsonCoverage(intervalsOf(50), 0.99).toFixed(3)).toBe("0.911");
});

const random = xoshiro256(2024);
const normal = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
const ROWS = 200;
const SAMPLES = 300;

/** Draws all samples of a case when the file is read, in its order: no case has others when some are left out or run before it. */
function drawn(sample: () => Data): Data[] {
  return Array.from({ length: SAMPLES }, sample);
}

/** Two classes whose scores are unit normals `shift` apart, cut in the middle. */
function binary(shift: number, share = 0.5): Data {
  const truth = Int32Array.from({ length: ROWS }, () => (random.next() < share ? 1 : 0));
  const values = Float64Array.from(truth, (k) => normal() + k * shift);
  const predicted = Int32Array.from(values, (value) => (value > shift / 2 ? 1 : 0));
  const scores = { kind: "ranking" as const, width: 1, values };
  return { task: "binary-classification", classes: 2, truth, predicted, scores };
}

/** Probabilities that are right, so that the calibration error is 0 and the log loss the entropy's mean, 1/2. */
function calibrated(): Data {
  const values = Float64Array.from({ length: ROWS }, () => random.next());
  const truth = Int32Array.from(values, (p) => (random.next() < p ? 1 : 0));
  const scores = { kind: "probabilities" as const, width: 1, values };
  return { task: "binary-classification", classes: 2, truth, predicted: truth, scores };
}

function regression(): Data {
  const predicted = Float64Array.from({ length: ROWS }, () => 2 * normal());
  const truth = predicted.map((value) => value + normal());
  return { task: "regression", truth, predicted };
}

// With equal classes cut in the middle every rate is Phi(shift / 2).
const rate = 0.841345;
it.each([
  [
    "of labels",
    drawn(() => binary(2)),
    {
      accuracy: rate,
      f1: rate,
      f1_macro: rate,
      balanced_accuracy: rate,
      matthews_corrcoef: 2 * rate - 1,
      cohen_kappa: 2 * rate - 1,
      f0_5: rate,
      f2: rate,
      positive_likelihood_ratio: rate / (1 - rate),
    },
  ],
  ["of a ranking", drawn(() => binary(1)), { roc_auc: 0.76025, average_precision: 0.7531 }],
  ["of a good ranking", drawn(() => binary(2.326, 0.3)), { roc_auc: 0.95 }],
  ["of few positives", drawn(() => binary(2.326, 0.1)), { roc_auc: 0.95 }],
  [
    "of probabilities",
    drawn(calibrated),
    { log_loss: 0.5, brier_score: 1 / 6, d2_log_loss_score: 1 - 0.5 / Math.LN2, d2_brier_score: 1 / 3 },
  ],
  [
    "of errors of which few are large",
    drawn(() => ({
      task: "regression",
      truth: new Float64Array(ROWS),
      predicted: Float64Array.from({ length: ROWS }, () => normal() * (random.next() < 0.05 ? 10 : 1)),
    })),
    { mean_absolute_error: 1.45 * Math.sqrt(2 / Math.PI) },
  ],
  [
    "of a regression",
    drawn(regression),
    {
      r2: 0.8,
      explained_variance: 0.8,
      mean_absolute_error: Math.sqrt(2 / Math.PI),
      root_mean_squared_error: 1,
      median_absolute_error: 0.67449,
      d2_absolute_error_score: 1 - Math.sqrt(1 / 5),
      mean_pinball_loss_0_9: Math.sqrt(0.5 / Math.PI),
    },
  ],
])("intervals of 95 % %s hold the truth at n = 200 in 92 to 97.5 % of samples", (_name, samples, truths) => {
  const covered = new Map<string, number>();
  for (const [seed, sample] of samples.entries()) {
    const measured = measureAll(Object.keys(truths), sample, { resamples: 200, seed });
    for (const [name, truth] of Object.entries(truths)) {
      const interval = measured.get(name)?.interval;
      if (interval && interval.low <= truth && truth <= interval.high)
        covered.set(name, (covered.get(name) ?? 0) + 1 / SAMPLES);
    }
  }
  for (const name of Object.keys(truths)) {
    expect(covered.get(name), name).toBeGreaterThanOrEqual(0.92);
    expect(covered.get(name), name).toBeLessThanOrEqual(0.975);
  }
});

/** Probabilities that say `shown` of rows that are positive with the chance `p`. */
function saying(shown: (p: number) => number): Data {
  const chances = Float64Array.from({ length: ROWS }, () => random.next());
  const truth = Int32Array.from(chances, (p) => (random.next() < p ? 1 : 0));
  const scores = { kind: "probabilities" as const, width: 1, values: chances.map(shown) };
  return { task: "binary-classification", classes: 2, truth, predicted: truth, scores };
}

// Carefully: how much of an error is noise is known only where all bins are right, or none.
it.each([
  ["that are right", drawn(() => saying((p) => p)), 0],
  ["that are all too low", drawn(() => saying((p) => 0.6 * p)), 0.2],
  ["of which half are too high", drawn(() => saying((p) => (p < 0.5 ? p : 0.5 + p / 2))), 0.0625],
])(
  "the interval of 95 % of the calibration error of probabilities %s holds it in at least 92 %",
  (_name, samples, error) => {
    let covered = 0;
    for (const [seed, sample] of samples.entries()) {
      const measured = measureAll(["expected_calibration_error"], sample, { resamples: 200, seed });
      const interval = measured.get("expected_calibration_error")?.interval;
      if (interval && interval.low <= error && error <= interval.high) covered += 1 / SAMPLES;
    }
    expect(covered).toBeGreaterThanOrEqual(0.92);
  },
);
