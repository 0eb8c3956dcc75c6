import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Data } from "./data.ts";
import { measureAll } from "./measure.ts";

// Values by scikit-learn, written by test/fixtures/metrics/million.py, of rows that both sides generate.
const path = new URL("../../../test/fixtures/metrics/million.json", import.meta.url);
const expected = JSON.parse(readFileSync(path, "utf8")) as Record<Data["task"], Record<string, number>>;
const ROWS = 1_000_000;

/** Columns of four uniform numbers a row, of a linear congruential generator of 32 bits. */
function uniforms(): [Float64Array, Float64Array, Float64Array, Float64Array] {
  const columns = [0, 1, 2, 3].map(() => new Float64Array(ROWS));
  let word = 1;
  for (let row = 0; row < ROWS; row++)
    for (const column of columns) {
      word = (Math.imul(word, 1664525) + 1013904223) >>> 0;
      column[row] = word / 2 ** 32;
    }
  return columns as [Float64Array, Float64Array, Float64Array, Float64Array];
}

function rows(): Data[] {
  const [a, b, c, d] = uniforms();
  const at = (column: Float64Array, row: number) => column[row] ?? 0;
  const score = a.map((value, row) => (at(d, row) < 0.5 ? value : Math.floor(value * 100) / 100));
  const kind = Int32Array.from(b, (value) => Math.floor(value * 7));
  const truth = a.map((value) => 1e6 + value);
  return [
    {
      task: "binary-classification",
      classes: 2,
      truth: Int32Array.from(b, (value, row) => (value < at(a, row) ? 1 : 0)),
      predicted: Int32Array.from(score, (value) => (value > 0.5 ? 1 : 0)),
      scores: { kind: "probabilities", width: 1, values: score },
    },
    {
      task: "multiclass-classification",
      classes: 7,
      truth: kind,
      predicted: kind.map((k, row) => (at(c, row) < 0.8 ? k : Math.floor(at(a, row) * 7))),
      scores: null,
    },
    { task: "regression", truth, predicted: truth.map((value, row) => value + (at(c, row) - 0.5) ** 3) },
  ];
}

it.each(rows())("equals scikit-learn to 1e-9 at a million rows: $task", (data) => {
  for (const [name, { value, interval }] of measureAll(Object.keys(expected[data.task]), data, {
    resamples: 200,
  })) {
    const known = expected[data.task][name] ?? Number.NaN;
    expect(Math.abs((value ?? Number.NaN) - known), name).toBeLessThanOrEqual(1e-9 * Math.abs(known));
    expect((interval?.high ?? 0) - (interval?.low ?? 0), name).toBeGreaterThan(0);
  }
});
