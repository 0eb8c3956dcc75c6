import { describe, expect, it } from "vitest";
import type { Multilabel } from "../data.ts";
import { measureAll } from "../measure.ts";
import { compareAll } from "../paired/compare.ts";
import { xoshiro256 } from "../random/xoshiro.ts";

// The truth is what a large sample shows; seeded simulation of 200 rows, as coverage.test.ts does for other tasks.
const LABELS = 3;
const SAMPLES = 200;
const random = xoshiro256(41);
const normal = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
const names = [
  "accuracy",
  "hamming_loss",
  "f1_samples",
  "f1_macro",
  "jaccard_micro",
  "precision_weighted",
  "roc_auc_weighted",
  "average_precision_macro",
  "label_ranking_loss",
];

/** Two models on the same rows, whose labels and mistakes go together within a row: marks are not independent. */
function pair(rows: number): [Multilabel, Multilabel] {
  const truth = new Uint8Array(rows * LABELS);
  const scores = [new Float64Array(truth.length), new Float64Array(truth.length)];
  for (let row = 0; row < rows; row++) {
    const [subject, luck] = [normal(), normal()];
    for (let label = 0; label < LABELS; label++) {
      const at = row * LABELS + label;
      truth[at] = subject + normal() > 0.3 * label ? 1 : 0;
      const told = 2 * (truth[at] ?? 0) - 1 + 0.6 * luck + 0.6 * normal();
      for (const values of scores) values[at] = told + 0.4 * normal();
    }
  }
  const of = (values = new Float64Array()): Multilabel => ({
    task: "multilabel-classification",
    labels: LABELS,
    truth,
    predicted: Uint8Array.from(values, (value) => (value > 0 ? 1 : 0)),
    scores: { kind: "ranking", width: LABELS, values },
  });
  return [of(scores[0]), of(scores[1])];
}

describe("intervals of many labels hold the truth at n = 200 in 91 to 99.5 % of samples", () => {
  const truths = measureAll(names, pair(40_000)[0]);
  const covered = { alone: new Map<string, number>(), paired: new Map<string, number>() };
  const count = (of: Map<string, number>, name: string) => of.set(name, (of.get(name) ?? 0) + 1);
  for (let seed = 0; seed < SAMPLES; seed++) {
    const [candidate, baseline] = pair(200);
    for (const [name, { interval }] of measureAll(names, candidate)) {
      const truth = truths.get(name)?.value ?? Number.NaN;
      if (interval && interval.low <= truth && truth <= interval.high) count(covered.alone, name);
    }
    // Both models are equally good.
    for (const [name, { interval }] of compareAll(names, candidate, baseline))
      if (interval && interval.low <= 0 && 0 <= interval.high) count(covered.paired, name);
  }
  it.each(names)("%s", (name) => {
    for (const of of [covered.alone, covered.paired]) {
      expect(of.get(name)).toBeGreaterThanOrEqual(0.91 * SAMPLES);
      expect(of.get(name)).toBeLessThanOrEqual(0.995 * SAMPLES);
    }
  });
});
