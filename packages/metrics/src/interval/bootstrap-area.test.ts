import { describe, expect, it } from "vitest";
import type { Classification } from "../data.ts";
import { measure } from "../measure.ts";
import { drawPoisson, poissonTable } from "../random/poisson-table.ts";
import { xoshiro256 } from "../random/xoshiro.ts";
import { place } from "../ranking/placement.ts";
import { areaCells, areaOf } from "./area-cells.ts";
import { percentiles } from "./bootstrap.ts";
import { bootstrapArea } from "./bootstrap-area.ts";

const random = xoshiro256(31);
const normal = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

/** Unit normals `shift` apart, in steps of `grain` where that is not 0. */
function ranking(n: number, { share = 0.5, shift = 1, grain = 0 } = {}): Classification {
  const truth = Int32Array.from({ length: n }, () => (random.next() < share ? 1 : 0));
  const values = Float64Array.from(truth, (label) => {
    const value = normal() + shift * label;
    return grain === 0 ? value : Math.round(value / grain) * grain;
  });
  const scores = { kind: "ranking" as const, width: 1, values };
  return { task: "binary-classification", classes: 2, truth, predicted: truth, scores };
}

const CASES = [
  ["few rows", ranking(100)],
  ["more rows than cells", ranking(1100)],
  ["many rows, rare positives", ranking(1500, { share: 0.05 })],
  ["ties", ranking(1100, { grain: 0.25 })],
] as const;

describe("a bootstrapped area", () => {
  it.each(CASES)("is the area itself: %s", (_name, data) => {
    const cells = areaCells(data.scores?.values ?? new Float64Array(), Uint8Array.from(data.truth));
    expect(cells.inOrder.length).toBeLessThanOrEqual(520);
    expect(areaOf(cells)).toBeCloseTo(measure("roc_auc", data).value ?? Number.NaN, 12);
    expect(bootstrapArea(data, { resamples: 200 }).value).toBeCloseTo(areaOf(cells), 12);
  });

  it.each(CASES)("has the interval of rows drawn one by one: %s", (_name, data) => {
    const n = data.truth.length;
    const rows = {
      scores: data.scores?.values ?? new Float64Array(),
      isPositive: Uint8Array.from(data.truth),
    };
    const resamples = 150;
    const areas = Float64Array.from({ length: resamples }, () => {
      const weights = new Float64Array(n);
      for (let i = 0; i < n; i++) {
        const row = Math.floor(random.next() * n);
        weights[row] = (weights[row] ?? 0) + 1;
      }
      return place({ ...rows, weights }).area;
    });
    const [low, high] = percentiles(areas, 0.8) ?? [0, 0];
    const { interval } = bootstrapArea(data, { resamples: 1000, confidence: 0.8 });
    // The ends of 150 resamples waver by about a seventh of a half width.
    const slack = 0.5 * ((high - low) / 2);
    expect(Math.abs((interval?.low ?? 0) - low)).toBeLessThan(slack);
    expect(Math.abs((interval?.high ?? 0) - high)).toBeLessThan(slack);
  });

  it.each([
    ["every pair in order", [0, 0, 0, 1, 1], [1, 2, 3, 4, 5], "newcombe"],
    ["a few rows", [0, 1, 0, 1, 1, 0, 1, 0, 1, 1], [1, 2, 3, 4, 5, 6, 7, 8, 9, 1], "bootstrap"],
  ])("has a width with %s", (_name, truth, values, method) => {
    const labels = Int32Array.from(truth);
    const scores = { kind: "ranking" as const, width: 1, values: Float64Array.from(values) };
    const data = {
      task: "binary-classification" as const,
      classes: 2,
      truth: labels,
      predicted: labels,
      scores,
    };
    const { interval } = bootstrapArea(data);
    expect(interval?.method).toBe(method);
    expect((interval?.high ?? 0) - (interval?.low ?? 0)).toBeGreaterThan(0.1);
  });

  it("has no value without a class, and takes weights and clusters", () => {
    const data = ranking(300);
    expect(bootstrapArea({ ...data, truth: data.truth.map(() => 1) })).toMatchObject({ value: null });
    const groups = Int32Array.from(data.truth, (_, row) => Math.floor(row / 5));
    const weights = Float64Array.from(data.truth, (_, row) => 1 + (row % 3));
    const { interval, value } = bootstrapArea({ ...data, weights }, { groups, resamples: 300 });
    expect(interval?.method).toBe("bootstrap-weighted-clustered");
    expect(value).toBeCloseTo(measure("roc_auc", { ...data, weights }).value ?? Number.NaN, 12);
  });
});

it.each([0, 0.3, 1, 7.5, 200])("draws Poisson(%s) with its mean and variance", (mean) => {
  const [table, draws] = [poissonTable(mean), 40_000];
  const drawn = Float64Array.from({ length: draws }, () => drawPoisson(table, random));
  const seen = drawn.reduce((a, b) => a + b, 0) / draws;
  const variance = drawn.reduce((a, b) => a + (b - seen) ** 2, 0) / draws;
  expect(Math.abs(seen - mean)).toBeLessThanOrEqual(4.5 * Math.sqrt(mean / draws));
  expect(Math.abs(variance - mean)).toBeLessThanOrEqual(5 * mean * Math.sqrt((2 + 1 / (mean || 1)) / draws));
  const none = drawn.filter((k) => k === 0).length / draws;
  expect(Math.abs(none - Math.exp(-mean))).toBeLessThan(0.011);
});
