import { describe, expect, it } from "vitest";
import type { Classification, Data } from "../data.ts";
import { compare, compareAll } from "./compare.ts";
import { flips } from "./flips.ts";

/** Binary rows given as groups of [how many, label, candidate, baseline]. */
export function rows(
  ...groups: readonly (readonly [number, 0 | 1, 0 | 1, 0 | 1])[]
): [Classification, Classification] {
  const column = (at: 1 | 2 | 3) =>
    Int32Array.from(groups.flatMap((group) => Array<number>(group[0]).fill(group[at])));
  const of = (at: 2 | 3): Classification => ({
    task: "binary-classification",
    classes: 2,
    truth: column(1),
    predicted: column(at),
    scores: null,
  });
  return [of(2), of(3)];
}

const PAIR = rows(
  [80, 1, 1, 1],
  [4, 1, 0, 1],
  [2, 1, 1, 0],
  [90, 0, 0, 0],
  [6, 0, 1, 0],
  [3, 0, 0, 1],
  [15, 0, 1, 1],
);

describe("proportions of the same rows", () => {
  it.each([
    // gains, losses, rows
    ["accuracy", 5, 10, 200],
    ["recall", 2, 4, 86],
    ["specificity", 3, 6, 114],
    ["f1_micro", 5, 10, 200],
    ["recall_weighted", 5, 10, 200],
  ])("%s counts gains, losses and rows", (name, gains, losses, n) => {
    const compared = compare(name, ...PAIR);
    expect(compared.value).toBeCloseTo((gains - losses) / n, 12);
    expect(compared).toMatchObject({ n, paired: true, interval: { method: "tango", confidence: 0.95 } });
    expect(compared.contrasts.difference?.value).toBeCloseTo((gains - losses) / n, 12);
    expect(compared.relative?.value).toBeCloseTo((compared.value ?? 0) / (compared.baseline ?? 0), 12);
    expect(compared.interval?.low).toBeLessThan(compared.value ?? 0);
    expect(compared.interval?.high).toBeGreaterThan(compared.value ?? 0);
  });
});

it("keeps a width when no row differs", () => {
  const { value, interval, contrasts } = compare("accuracy", ...rows([10, 1, 1, 1]));
  expect(value).toBe(0);
  expect(interval?.low).toBeLessThan(-0.27);
  // A share of 1 - .05^(1/10) of all rows could be lost without one of ten showing it.
  expect(contrasts.difference?.bounds(0.05)[0]).toBeCloseTo(-(1 - 0.05 ** 0.1), 9);
});

it("compares together what it compares alone", () => {
  const names = ["accuracy", "recall", "f1", "balanced_accuracy"];
  const together = compareAll(names, ...PAIR, { seed: 5, resamples: 300 });
  for (const name of names) {
    const { contrasts: _, ...alone } = compare(name, ...PAIR, { seed: 5, resamples: 300 });
    expect(together.get(name), name).toMatchObject(alone);
  }
});

it("has no difference where one side has no value, and says whose", () => {
  const compared = compare("recall", ...rows([9, 0, 0, 1]));
  expect(compared).toMatchObject({ value: null, interval: null, relative: null });
  expect(compared.reason).toMatch(/candidate has no value: no row is positive/);
});

it("judges no ratio to a baseline that is never right", () => {
  const compared = compare("accuracy", ...rows([9, 1, 1, 0]));
  expect(compared.value).toBe(1);
  expect(compared.relative).toBeNull();
  expect(compared.reason).toMatch(/use an absolute limit/);
});

describe("refuses", () => {
  const [candidate, baseline] = PAIR;
  const regression: Data = {
    task: "regression",
    truth: new Float64Array(200),
    predicted: new Float64Array(200),
  };
  it.each<[string, Data, Data]>([
    ["other labels", candidate, { ...baseline, truth: baseline.truth.toReversed() }],
    ["fewer rows", candidate, rows([9, 1, 1, 1])[1]],
    ["another task", candidate, regression],
    ["more classes", { ...candidate, task: "multiclass-classification", classes: 3 }, baseline],
  ])("%s", (_name, a, b) => {
    expect(() => compare("accuracy", a, b)).toThrow(expect.objectContaining({ code: "predictions-invalid" }));
  });

  it("a metric of another task, and options out of range", () => {
    const invalid = expect.objectContaining({ code: "input-invalid" });
    expect(() => compare("r2", ...PAIR)).toThrow(invalid);
    expect(() => compare("accuracy", ...PAIR, { confidence: 2 })).toThrow(invalid);
  });
});

describe("flips", () => {
  it("lists the rows, either way, and their rates", () => {
    const found = flips(...rows([2, 1, 1, 1], [1, 1, 0, 1], [2, 0, 0, 1], [1, 0, 1, 1]));
    expect(found).toMatchObject({ nfr: 1 / 6, pfr: 2 / 6, discordant: 3, n: 6 });
    expect([[...found.negative], [...found.positive]]).toEqual([[2], [3, 4]]);
    // Three of six were right before, two are wrong now.
    expect(found.relativeNfr).toBeCloseTo(1 / 6 / (1 / 2) / (1 / 3), 12);
  });

  it.each([
    ["no rows", rows(), { nfr: null, pfr: null, relativeNfr: null, n: 0 }],
    ["a candidate that is always right", rows([3, 1, 1, 1]), { nfr: 0, pfr: 0, relativeNfr: null }],
  ])("of %s", (_name, pair, expected) => {
    expect(flips(...pair)).toMatchObject({ ...expected, discordant: 0 });
  });
});
