import { describe, expect, it } from "vitest";
import type { Classification, Multilabel } from "../data.ts";
import { wilson } from "../interval/wilson.ts";
import { measure } from "../measure.ts";
import { xoshiro256 } from "../random/xoshiro.ts";
import { confusionMatrix } from "./confusion-matrix.ts";
import { curvesOf } from "./curve.ts";
import { areaUnder, type Line, type Point, reduced } from "./reduced.ts";
import { reliability } from "./reliability.ts";

const random = xoshiro256(5);

function binary(
  truth: number[],
  values: number[],
  kind: "probabilities" | "ranking" = "probabilities",
): Classification {
  const labels = Int32Array.from(truth);
  const scores = { kind, width: 1, values: Float64Array.from(values) };
  return { task: "binary-classification", classes: 2, truth: labels, predicted: labels, scores };
}

function drawn(rows: number, share: number, shift: number): Classification {
  const truth = Array.from({ length: rows }, () => (random.next() < share ? 1 : 0));
  return binary(
    truth,
    truth.map((label) => random.next() + shift * label),
    "ranking",
  );
}

function lineOf(points: readonly Point[]): Line {
  const found = points.map(([, y]) => y);
  const above = points.map(([x, y]) => x + y);
  return {
    kind: "roc",
    positives: 1,
    negatives: 1,
    pieces: () => [{ found, above, count: points.length }],
  };
}

function tied(): [number[], number[]] {
  const { truth, scores } = drawn(5000, 0.5, 0.3);
  return [[...truth], Array.from(scores?.values ?? [], (value) => Math.round(value * 10))];
}

describe("curves are reduced to 101 points, and keep their area within 0.001", () => {
  it.each([
    ["a good model", drawn(20_000, 0.5, 0.6)],
    ["a model that guesses", drawn(20_000, 0.3, 0)],
    ["rare positives", drawn(20_000, 0.002, 0.4)],
    ["a model that is always wrong", drawn(5000, 0.5, -1)],
    ["ties in eleven scores", binary(...tied(), "ranking")],
    ["some positives", drawn(3000, 0.04, 0.3)],
    ["a perfect model", drawn(5000, 0.5, 1)],
  ])("%s", (_name, data) => {
    const roc = curvesOf(data).roc;
    expect(roc.points.length).toBeLessThanOrEqual(101);
    expect([roc.points[0], roc.points.at(-1)]).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(Math.abs(areaUnder(roc.points) - (roc.area ?? 0))).toBeLessThanOrEqual(1e-3);
    expect(roc.area).toBeCloseTo(measure("roc_auc", data).value ?? Number.NaN, 12);

    const precision = curvesOf(data).precisionRecall;
    expect(precision.points.length).toBeLessThanOrEqual(101);
    expect(precision.points[0]).toEqual([0, 1]);
    expect(precision.points.at(-1)?.[0]).toBe(1);
    const whole = curvesOf(data, 1, Number.POSITIVE_INFINITY).precisionRecall;
    expect(Math.abs(areaUnder(precision.points) - areaUnder(whole.points))).toBeLessThanOrEqual(1e-3);
    expect(precision.area).toBeCloseTo(measure("average_precision", data).value ?? Number.NaN, 12);
  });

  it("takes more points where these are too few", () => {
    const bent = Array.from({ length: 801 }, (_, i): Point => [i / 800, (i / 800) ** (1 / 8)]);
    const { points: kept, area } = reduced(lineOf(bent), 3);
    expect(area).toBeCloseTo(areaUnder(bent), 12);
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.length).toBeLessThan(101);
    expect(Math.abs(areaUnder(kept) - area)).toBeLessThanOrEqual(1e-3);
  });
});

it("draws a label of many", () => {
  const data: Multilabel = {
    task: "multilabel-classification",
    labels: 2,
    truth: Uint8Array.of(1, 0, 0, 1, 1, 1),
    predicted: new Uint8Array(6),
    scores: { kind: "ranking", width: 2, values: Float64Array.of(0.9, 0.1, 0.4, 0.6, 0.3, 0.7) },
  };
  expect(curvesOf(data, 0).roc).toEqual({
    points: [
      [0, 0],
      [0, 0.5],
      [1, 0.5],
      [1, 1],
    ],
    area: 0.5,
  });
  expect(curvesOf(data, 1).roc.area).toBe(1);
});

describe("without a curve there is a reason", () => {
  it.each([
    ["no rows", binary([], []), /no rows/],
    ["no scores", { ...binary([0, 1], [0, 1]), scores: null }, /no scores/],
    ["NaN", binary([0, 1], [0, Number.NaN]), /row 1 is NaN/],
    ["one class", binary([0, 0], [0, 1]), /negative|no row is positive/],
    ["no weight", { ...binary([0, 1], [0, 1]), weights: new Float64Array(2) }, /weights sum to 0/],
  ])("%s", (_name, data, reason) => {
    for (const curve of [curvesOf(data).roc, curvesOf(data).precisionRecall]) {
      expect([curve.points, curve.area]).toEqual([[], null]);
      expect(curve.reason).toMatch(reason);
    }
  });
});

describe("reliability", () => {
  it("has Wilson's interval of each bin, and leaves rows of no weight out", () => {
    const data = binary([1, 0, 1, 1], [0.9, 0.95, 0.91, 0.1]);
    const [first, last] = [reliability(data).bins[0], reliability(data).bins.at(-1)];
    const [low, high] = wilson(2, 3, 0.95);
    expect(last).toMatchObject({ n: 2, low: 0.9, high: 1 });
    expect(reliability(data, 5).bins.at(-1)).toMatchObject({ n: 3, share: 2 / 3, interval: { low, high } });
    expect(first).toMatchObject({ n: 1, share: 1, probability: 0.1 });
    const weighted = reliability({ ...data, weights: Float64Array.of(1, 0, 1, 2) }, 5).bins.at(-1);
    expect(weighted).toMatchObject({ n: 2, share: 1, interval: { method: "wilson-weighted" } });
  });

  it("of one class of many, where told", () => {
    const values = Float64Array.of(0.7, 0.2, 0.1, 0.1, 0.3, 0.6);
    const truth = Int32Array.of(0, 1);
    const scores = { kind: "probabilities" as const, width: 3, values };
    const data = { task: "multiclass-classification" as const, classes: 3, truth, predicted: truth, scores };
    expect(reliability(data, 2).bins.map(({ share }) => share)).toEqual([null, 0.5]);
    expect(reliability(data, 2, { positive: 1 }).bins[0]).toMatchObject({
      n: 2,
      share: 0.5,
      probability: 0.25,
    });
  });

  it.each([
    ["a ranking", binary([0, 1], [0, 1], "ranking"), /ranking only/],
    ["no scores", { ...binary([0, 1], [0, 1]), scores: null }, /no scores/],
    ["no rows", binary([], []), /no rows/],
    ["a probability above 1", binary([0, 1], [0, 2]), /row 1 is 2/],
  ])("has a reason where there are no probabilities: %s", (_name, data, reason) => {
    const found = reliability(data);
    expect(found.bins).toEqual([]);
    expect(found.reason).toMatch(reason);
  });
});

it("refuses classes and bins that cannot be", () => {
  const invalid = expect.objectContaining({ code: "input-invalid" });
  const data = binary([0, 1], [0, 1]);
  for (const attempt of [
    () => curvesOf(data, 2),
    () => curvesOf(data, -1),
    () => curvesOf(data, 0.5),
    () => reliability(data, 0),
    () => reliability(data, 10, { positive: 2 }),
    () => confusionMatrix({ ...data, task: "multiclass-classification", classes: 1001, scores: null }),
  ])
    expect(attempt).toThrow(invalid);
});
