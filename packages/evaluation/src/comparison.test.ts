import type { Predictions } from "@modelgate/inference";
import type { Clause, LimitKind, Measurement } from "@modelgate/schema";
import { expect, it } from "vitest";
import { evaluate, type Gate, type Reference } from "./index.ts";
import { classified, range, texts } from "./predictions-builder.ts";

const settings = { confidence: 0.95, seed: 1, resamples: 200 };

function clause(kind: LimitKind, value: number, more: Partial<Clause> = {}): Clause {
  return { metric: "accuracy", dataset: null, limit: { kind, value }, tier: "required", ...more };
}

function judged(
  candidate: Predictions,
  baseline: Predictions | Reference,
  clauses: Clause[],
  gate: Partial<Gate> = {},
) {
  const reference: Reference = "kind" in baseline ? baseline : { kind: "predictions", predictions: baseline };
  const references = new Map([["test", reference]]);
  return evaluate([{ dataset: "test", predictions: candidate }], clauses, settings, { references, ...gate });
}

const good = classified(1000, range(0, 50));
const same = classified(1000, range(0, 50), { carried: new Map() });
const worse = classified(1000, range(0, 150));
const bitWorse = classified(1000, range(0, 55));
const better = classified(1000, range(0, 10));

// DESIGN.md, "Verdict and effect": comparisons are judged on the interval of the paired difference.
it.each<[string, Predictions, Predictions, Clause, string, string]>([
  ["no worse than allowed", same, good, clause("max-drop", 0.01), "pass", "pass"],
  ["much worse", worse, good, clause("max-drop", 0.01), "fail", "fail"],
  [
    "worse, within noise, the estimate within the limit",
    bitWorse,
    good,
    clause("max-drop", 0.006),
    "inconclusive",
    "warn",
  ],
  [
    "worse, within noise, the estimate beyond the limit",
    bitWorse,
    good,
    clause("max-drop", 0.004),
    "inconclusive",
    "fail",
  ],
  ["much worse, advisory", worse, good, clause("max-drop", 0.01, { tier: "advisory" }), "fail", "warn"],
  [
    "inconclusive, made to fail",
    bitWorse,
    good,
    clause("max-drop", 0.006, { onInconclusive: "fail" }),
    "inconclusive",
    "fail",
  ],
  [
    "inconclusive, let through",
    bitWorse,
    good,
    clause("max-drop", 0.004, { onInconclusive: "pass" }),
    "inconclusive",
    "pass",
  ],
  ["better as asked", better, good, clause("min-improvement", 0.02), "pass", "pass"],
  ["not better as asked", same, good, clause("min-improvement", 0.02), "fail", "fail"],
  [
    "suspiciously good",
    better,
    classified(1000, range(0, 400)),
    clause("max-improvement", 0.2),
    "fail",
    "fail",
  ],
  ["a relative drop", worse, good, clause("max-relative-drop", 0.02), "fail", "fail"],
  ["better than a dummy", good, good, clause("beat-dummy", 0), "pass", "pass"],
  [
    "no better than a dummy",
    classified(999, range(0, 800)),
    classified(999, []),
    clause("beat-dummy", 0),
    "fail",
    "fail",
  ],
])("judges a candidate that is %s", (_name, candidate, baseline, asked, verdict, effect) => {
  const { checks, problems } = judged(candidate, baseline, [asked]);
  expect(problems).toEqual([]);
  expect(checks.map((check) => [check.verdict, check.effect])).toEqual([[verdict, effect]]);
});

it("says how many examples would settle it, or that none would", () => {
  const [check] = judged(bitWorse, good, [clause("max-drop", 0.006)]).checks;
  expect(check?.settle).toBeGreaterThan(1000);
  expect(check?.message).toMatch(
    /^accuracy 0\.945 is 0\.0050 below the baseline's 0\.950: max-drop 0\.006 cannot be told from noise$/,
  );
});

it("shows a drop that is exactly the one allowed without the digits of its rounding", () => {
  const { checks } = judged(bitWorse, good, [clause("max-drop", 0.005)]);
  expect(checks[0]?.message).toMatch(/^accuracy 0\.945 is 0\.0050 below the baseline's 0\.950: /);
});

it("shows baseline and difference of every everyday metric", () => {
  const { measurements } = judged(worse, good, [clause("max-drop", 0.01)]);
  const accuracy = measurements.find(({ metric }) => metric === "accuracy");
  expect(accuracy).toMatchObject({
    value: 0.85,
    better: "higher",
    baseline: { value: 0.95 },
    difference: { paired: true },
  });
  expect(accuracy?.difference?.value).toBeCloseTo(-0.1, 12);
  expect(measurements.every(({ baseline }) => baseline !== undefined)).toBe(true);
});

it.each<[string, Reference, string, string, RegExp]>([
  [
    "nothing to compare with yet",
    { kind: "none", reason: "main has no models/a.onnx" },
    "skipped",
    "skipped",
    /main has no/,
  ],
  ["the same bytes", { kind: "same" }, "pass", "pass", /byte for byte/],
  [
    "a baseline that cannot be scored",
    { kind: "problems", problems: [{ code: "model-failed", message: "boom" }] },
    "error",
    "error",
    /boom/,
  ],
  ["fewer examples", { kind: "predictions", predictions: classified(1003, []) }, "fail", "fail", /coverage/],
  [
    "other ids",
    { kind: "predictions", predictions: { ...good, ids: range(0, 1000).map(String) } },
    "fail",
    "fail",
    /coverage/,
  ],
  [
    "another truth",
    { kind: "predictions", predictions: { ...good, truth: good.truth.map((label) => (label + 1) % 3) } },
    "fail",
    "fail",
    /truth/,
  ],
  [
    "a baseline whose predictions are NaN",
    { kind: "predictions", predictions: { ...good, invalid: 2 } },
    "inconclusive",
    "warn",
    /NaN/,
  ],
  [
    "a report that does not know the metric",
    { kind: "measurements", measurements: [] },
    "inconclusive",
    "fail",
    /nothing/,
  ],
])("judges a comparison against %s", (_name, reference, verdict, effect, because) => {
  const [check] = judged(good, reference, [clause("max-drop", 0.01)]).checks;
  expect([check?.verdict, check?.effect]).toEqual([verdict, effect]);
  expect(`${check?.because} ${check?.message}`).toMatch(because);
});

it("needs a baseline for a comparison, and none for the dummy", () => {
  const outcomes = [{ dataset: "test", predictions: good }];
  const { checks, problems } = evaluate(
    outcomes,
    [clause("max-drop", 0.01), clause("beat-dummy", 0)],
    settings,
  );
  expect(checks.map(({ verdict }) => verdict)).toEqual(["error", "pass"]);
  expect(problems).toMatchObject([{ code: "baseline-missing" }]);
});

it("passes no value that could not be computed, though the bytes are the baseline's", () => {
  const { checks } = judged({ ...good, invalid: 1 }, { kind: "same" }, [clause("max-drop", 0.01)]);
  expect(checks).toMatchObject([{ verdict: "fail", message: expect.stringContaining("NaN") }]);
});

it("fails a candidate that has no value, whatever the baseline", () => {
  const spoilt = { ...good, invalid: 1 };
  const [check] = judged(spoilt, good, [clause("max-drop", 1)]).checks;
  expect([check?.verdict, check?.effect]).toEqual(["fail", "fail"]);
});

it("pairs by id, in whatever order and with whatever order of classes", () => {
  const ids = range(0, 1000).map((row) => `r${row}`);
  const turned = (values: Int32Array) =>
    values
      .slice()
      .reverse()
      .map((label) => 2 - label);
  const baseline = {
    ...good,
    ids: ids.toReversed(),
    classes: ["c", "b", "a"],
    truth: turned(good.truth),
    predicted: turned(good.predicted),
  };
  const { checks, flips } = judged({ ...worse, ids }, baseline, [clause("max-drop", 0.01)]);
  expect(checks).toMatchObject([{ verdict: "fail" }]);
  expect(flips).toMatchObject([
    {
      dataset: "test",
      n: 1000,
      negative: 100,
      positive: 0,
      negativeIds: expect.arrayContaining(["r50", "r149"]),
    },
  ]);
});

it("compares with an earlier report's numbers where its predictions are gone, and says so", () => {
  const before: Measurement = {
    id: "m1",
    metric: "accuracy",
    dataset: "test",
    slice: null,
    value: 0.95,
    unit: "ratio",
    n: 1000,
    interval: { low: 0.935, high: 0.962, confidence: 0.95, method: "wilson" },
  };
  const { checks } = judged(worse, { kind: "measurements", measurements: [before] }, [
    clause("max-drop", 0.01),
  ]);
  expect(checks).toMatchObject([{ verdict: "fail", message: expect.stringContaining("unpaired") }]);
});

it("shows beside a slice the earlier report's interval of that slice, and none of all rows", () => {
  const slices = { axes: [{ kind: "values" as const, column: "half", values: null }], minSupport: 30 };
  const entry = { id: "m1", metric: "accuracy", dataset: "test", value: 0.9, unit: "ratio", n: 500 } as const;
  const interval = { low: 0.8, high: 0.95, confidence: 0.95, method: "wilson" };
  const measurements: Measurement[] = [
    { ...entry, slice: null, interval },
    { ...entry, id: "m2", slice: { half: "first" }, interval: { ...interval, low: 0.7 } },
  ];
  const result = judged({ ...worse, ...halves }, { kind: "measurements", measurements }, [
    clause("max-drop", 0.01, { slices }),
  ]);
  const ofSlice = (half: string) => result.measurements.find(({ slice }) => slice?.["half"] === half);
  expect(ofSlice("first")?.baseline?.interval?.low).toBe(0.7);
  expect(ofSlice("second")?.baseline).toBeUndefined();
});

it("knows a slice of several columns in whatever order the earlier report has them", () => {
  const where = { half: texts(range(0, 1000).map((row) => (row < 500 ? "first" : "second"))) };
  const carried = new Map(Object.entries({ ...where, area: texts(range(0, 1000).map(() => "north")) }));
  const axes = ["half", "area"].map((column) => ({ kind: "values" as const, column, values: null }));
  const slices = { axes: [{ kind: "cross" as const, axes }], minSupport: 30 };
  const entry = { id: "m1", metric: "accuracy", dataset: "test", value: 0.9, unit: "ratio", n: 500 } as const;
  const interval = { low: 0.8, high: 0.95, confidence: 0.95, method: "wilson" };
  const measurements: Measurement[] = [
    { ...entry, slice: { area: "north", half: "first" }, interval },
    { ...entry, id: "m2", slice: { half: "second", area: "north" }, interval: { ...interval, low: 0.7 } },
  ];
  const result = judged({ ...worse, carried }, { kind: "measurements", measurements }, [
    clause("max-drop", 0.01, { slices }),
  ]);
  expect(result.measurements.flatMap(({ baseline }) => baseline?.interval?.low ?? [])).toEqual([0.8, 0.7]);
});

const halves = {
  carried: new Map([["half", texts(range(0, 1000).map((row) => (row < 500 ? "first" : "second")))]]),
};

it("judges every slice of a clause, with Holm's correction of its fails", () => {
  const sliced = clause("max-drop", 0.01, {
    slices: { axes: [{ kind: "values", column: "half", values: null }], minSupport: 30 },
  });
  const { checks, measurements } = judged({ ...worse, ...halves }, good, [sliced]);
  expect(checks.map(({ id, verdict }) => [id, verdict])).toEqual([
    ["test/accuracy[half=first]/max-drop", "fail"],
    ["test/accuracy[half=second]/max-drop", "pass"],
  ]);
  expect(checks[0]?.p?.adjusted).toBeGreaterThanOrEqual(checks[0]?.p?.kept ?? 1);
  expect(measurements.find(({ slice }) => slice?.["half"] === "first")).toMatchObject({
    n: 500,
    value: 0.7,
    baseline: { value: 0.9 },
  });
});

it.each([
  ["that is missing", "third", 30, "fail"],
  ["of fewer rows than its support", "first", 501, "inconclusive"],
])("judges a slice %s", (_name, value, minSupport, verdict) => {
  const slices = { axes: [{ kind: "values" as const, column: "half", values: [value] }], minSupport };
  const { checks } = judged({ ...good, ...halves }, good, [clause("min", 0.5, { slices })]);
  expect(checks).toMatchObject([{ verdict }]);
});

const uneven = {
  carried: new Map([["half", texts(range(0, 1000).map((row) => (row < 600 ? "first" : "second")))]]),
};

it("leaves small slices that nobody named unjudged, and says so", () => {
  const slices = { axes: [{ kind: "values" as const, column: "half", values: null }], minSupport: 501 };
  const { checks, notes } = judged({ ...good, ...uneven }, good, [clause("min", 0.5, { slices })]);
  expect(checks.map(({ id, verdict }) => [id, verdict])).toEqual([["test/accuracy[half=first]/min", "pass"]]);
  expect(notes.join()).toContain("accuracy on test is not judged in slices of fewer than 501 rows");
});

it.each([
  ["fails", undefined, "fail"],
  ["does what the clause says of an open verdict", "warn", "warn"],
] as const)(
  "%s where not one slice has rows enough: a clause that nobody judged is no pass",
  (_name, onInconclusive, effect) => {
    const slices = { axes: [{ kind: "values" as const, column: "half", values: null }], minSupport: 501 };
    const own = { slices, ...(onInconclusive === undefined ? {} : { onInconclusive }) };
    for (const kind of ["min", "max-drop"] as const) {
      const { checks } = judged({ ...good, ...halves }, good, [clause(kind, 0.5, own), clause("min", 0.5)]);
      expect(checks).toMatchObject([
        { id: `test/accuracy[half=*]/${kind}`, verdict: "inconclusive", effect, measurement: null },
        { id: "test/accuracy/min", verdict: "pass" },
      ]);
    }
  },
);

it("leaves a clause of another action to it", () => {
  const { checks } = judged(good, good, [clause("max", 20, { metric: "latency_p50_ms" })]);
  expect(checks).toMatchObject([{ verdict: "skipped", effect: "skipped", owner: "benchmark" }]);
});

const waiver = {
  check: "test/accuracy/max-drop",
  owner: "@ann",
  reason: "known and accepted",
  expires: "2026-12-01",
};

it.each([
  ["that holds", { waivers: [waiver], today: "2026-12-01" }, "warn", 0],
  ["that expired", { waivers: [waiver], today: "2026-12-02" }, "fail", 1],
  ["of another check", { waivers: [{ ...waiver, check: "test/f1/min" }], today: "2026-01-01" }, "fail", 1],
])("lets a waiver %s do what it may", (name, gate, effect, notices) => {
  const { checks, notes } = judged(worse, good, [clause("max-drop", 0.01)], gate);
  expect(checks).toMatchObject([{ verdict: "fail", effect }]);
  expect(notes).toHaveLength(notices);
  const named = { owner: "@ann", reason: "known and accepted", expires: "2026-12-01" };
  expect(checks[0]?.waiver).toEqual(name === "of another check" ? undefined : named);
});

it("waives no check of an organisation's limit, also where the model's own of that name was not judged", () => {
  const shared = clause("max-drop", 0.01, { isShared: true });
  const elsewhere = clause("max-drop", 0.01, { dataset: "other" });
  const { checks } = judged(worse, good, [elsewhere, shared], { waivers: [waiver], today: "2026-01-01" });
  expect(checks.find(({ id }) => id === "test/accuracy/max-drop#organisation")).toMatchObject({
    effect: "fail",
  });
});

it("fails nothing while it observes, and still cannot judge what it cannot", () => {
  const { checks } = judged(worse, good, [clause("max-drop", 0.01)], { mode: "observe" });
  expect(checks).toMatchObject([
    { verdict: "fail", effect: "warn", because: expect.stringContaining("observe mode") },
  ]);
});

it("weighs rows and keeps clusters together", () => {
  const carried = new Map([
    [
      "w",
      { kind: "number" as const, values: Float64Array.from(range(0, 1000), (row) => (row < 500 ? 0 : 1)) },
    ],
    ["patient", texts(range(0, 1000).map((row) => `p${row % 20}`))],
  ]);
  const outcome = {
    dataset: "test",
    predictions: { ...worse, carried },
    roles: { weights: "w", groups: "patient" },
  };
  const { measurements } = evaluate([outcome], [clause("min", 0.5)], settings);
  expect(measurements.find(({ metric }) => metric === "accuracy")).toMatchObject({ value: 1 });
  const none = {
    ...worse,
    carried: new Map([["w", { kind: "number" as const, values: new Float64Array(1000) }]]),
  };
  const { checks } = evaluate(
    [{ dataset: "test", predictions: none, roles: { weights: "w", groups: null } }],
    [clause("min", 0)],
    settings,
  );
  expect(checks).toMatchObject([{ verdict: "fail", message: expect.stringContaining("weight") }]);
});
