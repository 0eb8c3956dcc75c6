import { expect, it } from "vitest";
import type { Classification, Data, Multilabel, Regression } from "./data.ts";
import { answered, dummyOf } from "./dummy.ts";
import { measure } from "./measure.ts";
import type { Constant } from "./metric.ts";
import { xoshiro256 } from "./random/xoshiro.ts";
import { metricNamed, metricsOf } from "./table.ts";

// Every constant of a grid is a rival of the dummy's, for every metric there is: none may be better.

const SEEDS = [1, 2, 3, 4];

/** For these a good constant is known and the best is not, see `goodByJaccard` and `goodOrder`. */
const NOT_EXACT = ["jaccard_samples", "coverage_error", "label_ranking_average_precision_score"];

function randomly(seed: number) {
  const random = xoshiro256(seed);
  const below = (n: number) => Math.floor(random.next() * n);
  const weights = (rows: number) =>
    seed % 2 === 0 ? {} : { weights: Float64Array.from({ length: rows }, () => below(4)) };
  return { random, below, weights };
}

function classesOf(seed: number, classes: number): Classification {
  const { random, below, weights } = randomly(seed);
  const rows = 12 + below(12);
  const first = random.next();
  const truth = Int32Array.from({ length: rows }, () => (random.next() < first ? 0 : below(classes)));
  const task = classes === 2 ? "binary-classification" : "multiclass-classification";
  return { task, classes, truth, predicted: truth, scores: null, ...weights(rows) };
}

function labelsOf(seed: number): Multilabel {
  const { random, below, weights } = randomly(seed);
  const [rows, labels] = [10 + below(10), 4];
  const shares = Array.from({ length: labels }, () => random.next());
  const truth = Uint8Array.from({ length: rows * labels }, (_, i) =>
    random.next() < (shares[i % labels] ?? 0) ? 1 : 0,
  );
  return {
    task: "multilabel-classification",
    labels,
    truth,
    predicted: truth,
    scores: null,
    ...weights(rows),
  };
}

function valuesOf(seed: number): Regression {
  const { random, below, weights } = randomly(seed);
  const rows = 2 + below(16);
  // Rough numbers have ties, and halves that are reached exactly.
  const rough = (value: number) => (seed % 3 === 0 ? Math.ceil(value) : value);
  const truth = Float64Array.from({ length: rows }, () => rough(0.1 + 10 * random.next() ** 3));
  return { task: "regression", truth, predicted: truth, ...weights(rows) };
}

/** Every class with, in turn, every row of probabilities in steps of a tenth. */
function classRivals({ classes, task }: Classification): Constant[] {
  const steps = (left: number, of: number): number[][] =>
    of === 1
      ? [[left / 10]]
      : Array.from({ length: left + 1 }, (_, k) => k).flatMap((k) =>
          steps(left - k, of - 1).map((rest) => [k / 10, ...rest]),
        );
  return steps(10, classes).map((row, i) => ({
    predicted: [i % classes],
    scores: task === "binary-classification" ? row.slice(1) : row,
  }));
}

/** Every set of labels with, in turn, every order of them, and one without an order. */
function labelRivals({ labels }: Multilabel): Constant[] {
  const orders = (left: number[]): number[][] =>
    left.length === 0
      ? [[]]
      : left.flatMap((one) => orders(left.filter((k) => k !== one)).map((rest) => [one, ...rest]));
  const scores = [...orders(Array.from({ length: labels }, (_, k) => k)), new Array<number>(labels).fill(1)];
  return scores.map((row, i) => ({ predicted: row.map((_, k) => (i >> k) & 1), scores: row }));
}

/** Every truth, every middle of two, and steps between. */
function valueRivals({ truth }: Regression): Constant[] {
  const most = truth.reduce((a, b) => Math.max(a, b), 0);
  const halfway = [...truth].flatMap((a) => [...truth].map((b) => (a + b) / 2));
  const steps = Array.from({ length: 50 }, (_, i) => (most * (i + 1)) / 50);
  return [...new Set([...halfway, ...steps])].map((value) => ({ predicted: [value], scores: null }));
}

const TABLES: readonly (readonly [string, Data, readonly Constant[]])[] = SEEDS.flatMap((seed) => {
  const [two, three, labels, values] = [
    classesOf(seed, 2),
    classesOf(seed, 3),
    labelsOf(seed),
    valuesOf(seed),
  ];
  return [
    [`two classes, ${seed}`, two, classRivals(two)],
    [`three classes, ${seed}`, three, classRivals(three)],
    [`labels, ${seed}`, labels, labelRivals(labels)],
    [`numbers, ${seed}`, values, valueRivals(values)],
  ] as const;
});

it.each(TABLES)("is beaten by no other constant: %s", (_name, data, rivals) => {
  const names = metricsOf(data.task).map(({ name }) => name);
  if (data.task === "regression") names.push("mean_pinball_loss_0_9", "mean_pinball_loss_0_25");
  for (const name of names) {
    if (NOT_EXACT.includes(name)) continue;
    const metric = metricNamed(name, data.task);
    const sign = metric?.direction === "lower" ? -1 : 1;
    const { value } = measure(name, dummyOf(data, name), { resamples: 200 });
    const told = metric?.needs === "labels" ? "predicted" : "scores";
    for (const rival of new Map(rivals.map((each) => [String(each[told]), each])).values()) {
      const other = measure(name, answered(data, rival), { resamples: 200 }).value;
      if (other === null) continue;
      // Without a value the dummy would be no rival where another constant is one.
      expect(value, name).not.toBeNull();
      expect(sign * other, `${name} of ${JSON.stringify(rival)}`).toBeLessThanOrEqual(
        sign * (value ?? 0) + 1e-9 * Math.max(1, Math.abs(other)),
      );
    }
  }
});

it.each(SEEDS)("is nearly always best, and never far from it, where the best is not known: %i", (seed) => {
  const data = labelsOf(seed);
  for (const name of NOT_EXACT) {
    const sign = metricNamed(name, data.task)?.direction === "lower" ? -1 : 1;
    const values = labelRivals(data).map((rival) => sign * (measure(name, answered(data, rival)).value ?? 0));
    const dummy = sign * (measure(name, dummyOf(data, name)).value ?? 0);
    expect(dummy, name).toBeGreaterThan(Math.max(...values) - 0.05);
  }
});
