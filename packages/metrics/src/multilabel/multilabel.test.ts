import { describe, expect, it } from "vitest";
import type { Multilabel } from "../data.ts";
import { measure } from "../measure.ts";
import { compare } from "../paired/compare.ts";
import { metricsFor } from "../table.ts";

const marks = (...rows: number[][]) => Uint8Array.from(rows.flat());
const data = (given: Partial<Multilabel> = {}): Multilabel => ({
  task: "multilabel-classification",
  labels: 2,
  truth: marks([1, 0], [0, 1], [1, 1], [0, 0]),
  predicted: marks([1, 0], [0, 0], [1, 1], [1, 0]),
  scores: {
    kind: "probabilities",
    width: 2,
    values: Float64Array.of(0.9, 0.2, 0.1, 0.4, 0.9, 0.9, 0.6, 0.1),
  },
  ...given,
});

describe("refuses", () => {
  it.each([
    [
      "a mark that is neither 0 nor 1",
      data({ predicted: marks([1, 0], [0, 0], [1, 2], [1, 0]) }),
      /row 2 is marked 2/,
    ],
    ["a row that is cut off", data({ labels: 3 }), /rows of 3/],
    ["no labels", data({ labels: 0 }), /1 or more, got 0/],
    ["fewer predictions", data({ predicted: marks([1, 0]) }), /expected 8/],
    [
      "scores of other labels",
      data({ scores: { kind: "ranking", width: 1, values: new Float64Array(4) } }),
      /4 rows of 2/,
    ],
    ["a weight too few", data({ weights: new Float64Array(3) }), /weights: expected 4/],
  ])("%s", (_name, rows, message) => {
    expect(() => measure("accuracy", rows)).toThrow(
      expect.objectContaining({ code: "predictions-invalid", message: expect.stringMatching(message) }),
    );
  });
});

it.each([
  ["no rows", "f1_macro", data({ truth: marks(), predicted: marks(), scores: null }), /no rows/],
  ["no scores", "roc_auc_macro", data({ scores: null }), /labels only/],
  [
    "NaN",
    "label_ranking_loss",
    data({ scores: { kind: "ranking", width: 2, values: new Float64Array(8).fill(Number.NaN) } }),
    /row 0 is NaN/,
  ],
  [
    "a probability above 1",
    "coverage_error",
    data({ scores: { kind: "probabilities", width: 2, values: new Float64Array(8).fill(1.5) } }),
    /row 0 is 1.5/,
  ],
])("a metric without a value says why: %s", (_name, metric, rows, reason) => {
  const { value, reason: told } = measure(metric, rows);
  expect(value).toBeNull();
  expect(told).toMatch(reason);
});

it("needs no probabilities that sum to one", () => {
  expect(measure("average_precision_macro", data()).value).toBeGreaterThan(0);
});

it("measures by default what the predictions allow", () => {
  expect(metricsFor("multilabel-classification", "labels")).toEqual(
    expect.arrayContaining(["accuracy", "hamming_loss", "f1_macro", "f1_micro"]),
  );
  expect(metricsFor("multilabel-classification", "labels")).not.toContain("roc_auc_macro");
});

describe("compares", () => {
  it("rows that are all right by Tango's score", () => {
    const compared = compare("accuracy", data({ predicted: data().truth }), data());
    expect(compared).toMatchObject({
      value: 0.5,
      candidate: 1,
      baseline: 0.5,
      n: 4,
      interval: { method: "tango" },
    });
  });

  it("nothing with other labels, or other marks", () => {
    const invalid = expect.objectContaining({ code: "predictions-invalid" });
    expect(() => compare("accuracy", data(), data({ labels: 4, scores: null }))).toThrow(invalid);
    expect(() => compare("accuracy", data(), data({ truth: data().predicted }))).toThrow(invalid);
  });

  it("clusters of rows as one", () => {
    const groups = Int32Array.of(7, 9, 9, 9);
    expect(
      compare("hamming_loss", data({ predicted: data().truth }), data(), { groups }).interval?.method,
    ).toMatch(/-clustered$/);
  });
});
