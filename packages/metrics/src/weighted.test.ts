import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Classification, Data, Regression, Scores } from "./data.ts";
import { measure, measureAll } from "./measure.ts";
import { compare } from "./paired/compare.ts";
import { xoshiro256 } from "./random/xoshiro.ts";
import { metricsFor } from "./table.ts";

// Written by test/fixtures/metrics/weighted.py with scikit-learn, statsmodels and numpy.
type Golden = {
  name: string;
  task: (Classification | Regression)["task"];
  classes: number;
  truth: number[];
  predicted: number[];
  scores: { kind: Scores["kind"]; width: number; values: number[] };
  weights: number[];
  expected: Record<string, number | null>;
};
type Errors = Record<"plain" | "weighted" | "clustered" | "both", number>;
const path = new URL("../../../test/fixtures/metrics/weighted.json", import.meta.url);
const { cases, errors } = JSON.parse(readFileSync(path, "utf8")) as {
  cases: Golden[];
  errors: {
    regression: Record<"truth" | "candidate" | "baseline" | "weights" | "groups", number[]> & {
      errors: Errors;
    };
    areas: Record<"truth" | "candidate" | "baseline" | "groups", number[]> & {
      value: number;
      errors: Errors;
    };
  };
};

function rowsOf({
  task,
  classes,
  truth,
  predicted,
  scores,
  weights: given,
}: Golden): Classification | Regression {
  const weights = Float64Array.from(given);
  if (task === "regression")
    return { task, truth: Float64Array.from(truth), predicted: Float64Array.from(predicted), weights };
  return {
    task,
    classes,
    truth: Int32Array.from(truth),
    predicted: Int32Array.from(predicted),
    scores: { ...scores, values: Float64Array.from(scores.values) },
    weights,
  };
}

it.each(cases)("equals scikit-learn's sample_weight to 1e-9: $task, $name", (golden) => {
  const measured = measureAll(Object.keys(golden.expected), rowsOf(golden), { resamples: 200 });
  for (const [name, { value, interval }] of measured) {
    const expected = golden.expected[name] ?? null;
    if (expected === null) expect(value, name).toBeNull();
    else
      expect(Math.abs((value ?? Number.NaN) - expected), name).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
    if (interval !== null) {
      expect(interval.method, name).toMatch(/-weighted$/);
      expect(interval.low, name).toBeLessThan(interval.high);
    }
  }
});

const unweighted = cases.filter(
  ({ name, task }) => name === "all one" && task !== "multiclass-classification",
);
it.each(unweighted)("weights of one change no interval that has a closed form: $task", (golden) => {
  const { weights: _, ...plain } = rowsOf(golden);
  for (const name of Object.keys(golden.expected)) {
    const alone = measure(name, plain).interval;
    if (alone === null || ["bootstrap", "order-statistic", "delong"].includes(alone.method)) continue;
    const weighted = measure(name, rowsOf(golden)).interval;
    expect(weighted?.low, name).toBeCloseTo(alone.low, 9);
    expect(weighted?.high, name).toBeCloseTo(alone.high, 9);
  }
});

describe("standard errors of a difference equal statsmodels' and every pair compared", () => {
  const ofMeans = (weights: boolean, groups: boolean) => {
    const given = errors.regression;
    const data = (predicted: number[]): Regression => ({
      task: "regression",
      truth: Float64Array.from(given.truth),
      predicted: Float64Array.from(predicted),
      ...(weights ? { weights: Float64Array.from(given.weights) } : {}),
    });
    const options = groups ? { groups: Int32Array.from(given.groups) } : {};
    return compare("mean_absolute_error", data(given.candidate), data(given.baseline), options);
  };
  it.each([
    ["plain", false, false, "skewness-adjusted-t"],
    ["weighted", true, false, "skewness-adjusted-t-weighted"],
    ["clustered", false, true, "skewness-adjusted-t-clustered"],
    ["both", true, true, "skewness-adjusted-t-weighted-clustered"],
  ] as const)("of means, %s", (how, weights, groups, method) => {
    const { contrasts, interval } = ofMeans(weights, groups);
    expect(contrasts.difference?.errors(0).seen).toBeCloseTo(errors.regression.errors[how], 12);
    expect(interval?.method).toBe(method);
  });

  it.each([
    ["plain", "delong"],
    ["clustered", "delong-clustered"],
  ] as const)("of areas, %s", (how, method) => {
    const { truth, groups, value, ...given } = errors.areas;
    const data = (values: number[]): Classification => ({
      task: "binary-classification",
      classes: 2,
      truth: Int32Array.from(truth),
      predicted: Int32Array.from(truth),
      scores: { kind: "ranking", width: 1, values: Float64Array.from(values) },
    });
    const options = how === "clustered" ? { groups: Int32Array.from(groups) } : {};
    const compared = compare("roc_auc", data(given.candidate), data(given.baseline), options);
    expect(compared.value).toBeCloseTo(value, 12);
    expect(compared.contrasts.difference?.errors(0).seen).toBeCloseTo(given.errors[how], 12);
    expect(compared.interval?.method).toBe(method);
  });
});

describe("weights and clusters that cannot be", () => {
  const [golden] = cases;
  const data = golden && rowsOf(golden);
  const refused = (given: Partial<Data>, groups?: Int32Array) => () => {
    if (data) measure("accuracy", { ...data, ...given } as Data, groups ? { groups } : {});
  };
  const invalid = expect.objectContaining({ code: "predictions-invalid" });
  it.each([
    ["a negative weight", refused({ weights: new Float64Array(80).fill(-1) })],
    ["NaN", refused({ weights: new Float64Array(80).fill(Number.NaN) })],
    ["infinity", refused({ weights: new Float64Array(80).fill(Number.POSITIVE_INFINITY) })],
    ["too few weights", refused({ weights: new Float64Array(79) })],
    ["too few groups", refused({}, new Int32Array(79))],
  ])("refuses %s", (_name, attempt) => {
    expect(attempt).toThrow(invalid);
  });

  it("counts the row of an odd weight as the data set does", () => {
    const weights = new Float64Array(80).map((_, row) => (row === 2 ? -1 : 1));
    expect(refused({ weights })).toThrow("weights: row 3 weighs -1");
  });

  it("knows as much of rows among others of weight 0 as of them alone", () => {
    const rows = 300;
    const make = (size: number): Classification => {
      const truth = Int32Array.from({ length: size }, (_, row) => row % 2);
      const predicted = truth.map((label, row) => (row % 10 === 0 ? 1 - label : label));
      const weights = Float64Array.from({ length: size }, (_, row) => (row < rows ? 1 : 0));
      return { task: "binary-classification", classes: 2, truth, predicted, scores: null, weights };
    };
    const [alone, among] = [make(rows), make(4 * rows)].map((some) => measure("accuracy", some).interval);
    expect(among?.low).toBeCloseTo(alone?.low ?? 0, 3);
    expect(among?.high).toBeCloseTo(alone?.high ?? 0, 3);
  });

  it("has no value where all weights are 0, and says so", () => {
    const { value, reason } = measure("accuracy", { ...data, weights: new Float64Array(80) } as Data);
    expect([value, reason]).toEqual([null, "the weights sum to 0"]);
  });

  it("compares nothing with other weights", () => {
    if (data)
      expect(() =>
        compare("accuracy", data, { ...data, weights: new Float64Array(80).fill(2) } as Data),
      ).toThrow(invalid);
  });
});

describe("clusters", () => {
  /** Every row of `from` as a cluster of `times` equal rows. */
  function repeated(from: Golden, times: number): { data: Data; groups: Int32Array } {
    const again = <T>(values: readonly T[]) => values.flatMap((value) => Array<T>(times).fill(value));
    const width = from.scores?.width ?? 1;
    const scores = from.scores && {
      ...from.scores,
      values: from.truth.flatMap((_, row) =>
        again([from.scores.values.slice(row * width, (row + 1) * width)]).flat(),
      ),
    };
    const data = rowsOf({
      ...from,
      truth: again(from.truth),
      predicted: again(from.predicted),
      scores,
      weights: [],
    });
    const { weights: _, ...rows } = data;
    return { data: rows as Data, groups: Int32Array.from(again(from.truth.map((_, row) => row * 7 - 3))) };
  }

  it.each(cases.filter(({ name }) => name === "all one"))(
    "of copies are worth one row each: $task",
    (golden) => {
      const { weights: _, ...plain } = rowsOf(golden);
      const { data, groups } = repeated(golden, 5);
      for (const name of metricsFor(golden.task, "probabilities")) {
        const once = measure(name, plain as Data);
        const copies = measure(name, data, { groups });
        const blind = measure(name, data);
        expect(copies.value, name).toBeCloseTo(once.value ?? Number.NaN, 9);
        if (once.interval === null || copies.interval === null || blind.interval === null) continue;
        const width = (measured: typeof once) =>
          (measured.interval?.high ?? 0) - (measured.interval?.low ?? 0);
        expect(width(copies) / width(once), name).toBeGreaterThan(0.8);
        expect(width(copies) / width(once), name).toBeLessThan(1.3);
        expect(width(blind) / width(once), name).toBeLessThan(0.7);
        expect(copies.interval.method, name).toMatch(/-clustered$/);
      }
    },
  );

  it("of rows that err together widen a comparison, and copies settle nothing", () => {
    const random = xoshiro256(3);
    const truth = new Int32Array(400).fill(1);
    const moods = Array.from({ length: 20 }, () => random.next());
    const groups = truth.map((_, row) => Math.floor(row / 20));
    const model = (rate: (mood: number) => number): Classification => ({
      task: "binary-classification",
      classes: 2,
      truth,
      predicted: truth.map((_, row) => (random.next() < rate(moods[groups[row] ?? 0] ?? 0) ? 1 : 0)),
      scores: null,
    });
    const pair = [model((mood) => 1 - 0.6 * mood), model((mood) => 0.4 + 0.6 * mood)] as const;
    const width = (options: { groups?: Int32Array }) => {
      const interval = compare("accuracy", ...pair, options).interval;
      return (interval?.high ?? 0) - (interval?.low ?? 0);
    };
    expect(width({ groups }) / width({})).toBeGreaterThan(1.8);
    const same = compare("accuracy", pair[0], pair[0], { groups });
    expect(same.interval?.high).toBeGreaterThan(0.15);
  });

  it("say nothing when there is but one", () => {
    const { data } = repeated(cases[0] as Golden, 1);
    const measured = measure("accuracy", data, { groups: new Int32Array(80) });
    expect([measured.interval, measured.reason]).toEqual([null, "a single row or cluster shows no noise"]);
  });
});
