import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Multilabel, Scores } from "../data.ts";
import { measureAll } from "../measure.ts";
import { MULTILABEL_METRICS } from "../table.ts";

// Written by test/fixtures/metrics/multilabel.py with scikit-learn.
type Golden = {
  name: string;
  labels: number;
  truth: number[];
  predicted: number[];
  kind: Scores["kind"];
  scores: number[];
  weights: number[] | null;
  expected: Record<string, number | null>;
};
const path = new URL("../../../../test/fixtures/metrics/multilabel.json", import.meta.url);
const goldens = JSON.parse(readFileSync(path, "utf8")) as Golden[];

function rowsOf({ labels, truth, predicted, kind, scores, weights }: Golden): Multilabel {
  return {
    task: "multilabel-classification",
    labels,
    truth: Uint8Array.from(truth),
    predicted: Uint8Array.from(predicted),
    scores: { kind, width: labels, values: Float64Array.from(scores) },
    ...(weights === null ? {} : { weights: Float64Array.from(weights) }),
  };
}

it("has a golden for every metric of many labels", () => {
  const told = new Set(goldens.flatMap(({ expected }) => Object.keys(expected)));
  expect(Object.keys(MULTILABEL_METRICS).filter((name) => !told.has(name))).toEqual([]);
});

it.each(goldens)("equals scikit-learn to 1e-9: $name", (golden) => {
  const measured = measureAll(Object.keys(golden.expected), rowsOf(golden));
  for (const [name, { value, interval, reason, n }] of measured) {
    const expected = golden.expected[name] ?? null;
    if (expected === null || value === null)
      expect([name, value, interval], reason).toEqual([name, expected, null]);
    else expect(Math.abs(value - expected), name).toBeLessThanOrEqual(Math.abs(expected) * 1e-9 + 1e-15);
    expect(n).toBeLessThanOrEqual(golden.truth.length / golden.labels);

    if (value === null || interval === null) expect(reason, name).toMatch(/\w/);
    else {
      expect([interval.low <= value, value <= interval.high, reason], name).toEqual([true, true, undefined]);
      expect(interval.low, name).toBeLessThan(interval.high);
      expect(interval.low, name).toBeGreaterThanOrEqual(0);
      if (name !== "coverage_error") expect(interval.high, name).toBeLessThanOrEqual(1);
      expect(interval.method.endsWith("-weighted"), name).toBe(golden.weights !== null);
    }
  }
});
