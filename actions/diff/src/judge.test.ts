import type { Changes, Clause, Measurement, TensorChange, WeightChange } from "@modelgate/schema";
import { describe, expect, it } from "vitest";
import { judge, judgedBy } from "./judge.ts";
import { measurementsOf } from "./measured.ts";

const NOTHING_SEEN = { flips: new Map(), labels: new Set<string>(), same: [] };

const same: Changes = {
  kind: "changed",
  level: "none",
  reasons: [],
  statement: "",
  before: null,
  signature: [],
  graph: null,
  weights: null,
  cost: null,
  behaviour: null,
  facts: [],
};

const clause = (
  metric: string,
  kind: Clause["limit"]["kind"],
  value: number,
  more: Partial<Clause> = {},
): Clause => ({
  metric,
  dataset: null,
  limit: { kind, value },
  tier: "required",
  ...more,
});

const measured = (
  metric: string,
  value: number | null,
  before: number | null = null,
  more: Partial<Measurement> = {},
): Measurement => ({
  id: "d1",
  metric,
  dataset: null,
  slice: null,
  value,
  unit: "count",
  better: "lower",
  n: 1,
  interval: null,
  baseline: { value: before, interval: null },
  ...more,
});

const checkOf = (
  one: Clause,
  measurement: Measurement | null,
  { first = null as string | null, isSame = false } = {},
) =>
  judge([{ clause: one, datasets: ["model"] }], {
    measurements: measurement === null ? [] : [measurement],
    first,
    isSame,
  })[0];
const verdict = (one: Clause, measurement: Measurement | null, first: string | null = null) =>
  checkOf(one, measurement, { first })?.verdict;

describe("min and max, bounds inclusive", () => {
  it.each([
    ["at the limit", "max", 5, 5, "pass"],
    ["just above", "max", 5, 5.000001, "fail"],
    ["at the lowest", "min", 5, 5, "pass"],
    ["just below", "min", 5, 4.999999, "fail"],
    ["without a value", "max", 5, null, "fail"],
  ] as const)("%s", (_, kind, limit, value, expected) => {
    expect(verdict(clause("parameter_count", kind, limit), measured("parameter_count", value))).toBe(
      expected,
    );
  });

  it("what was not measured passes nothing", () => {
    expect(verdict(clause("top1_agreement", "min", 0), null)).toBe("fail");
  });

  it("an interval is asked for of rows, not of what is counted", () => {
    const on = { judge: "interval" } as const;
    expect(verdict(clause("parameter_count", "max", 5, on), measured("parameter_count", 5))).toBe("pass");
    expect(verdict(clause("output_js_divergence", "max", 5, on), measured("output_js_divergence", 0))).toBe(
      "fail",
    );
    const interval = { low: 0.9, high: 1, confidence: 0.95, method: "wilson" };
    const agreement = measured("top1_agreement", 0.97, null, { interval });
    expect(verdict(clause("top1_agreement", "min", 0.95, on), agreement)).toBe("fail");
    expect(verdict(clause("top1_agreement", "min", 0.95), agreement)).toBe("pass");
  });
});

describe("comparisons are judged on the difference itself", () => {
  it.each([
    ["max-increase", 10, 100, 110, "pass"],
    ["max-increase", 10, 100, 111, "fail"],
    ["max-relative-increase", 0.1, 100, 110, "pass"],
    ["max-relative-increase", 0.1, 100, 111, "fail"],
    // Fewer is better: a drop is an increase of the number.
    ["max-drop", 10, 100, 110, "pass"],
    ["max-drop", 10, 100, 111, "fail"],
    ["min-improvement", 10, 100, 90, "pass"],
    ["min-improvement", 10, 100, 91, "fail"],
    ["min-relative-improvement", 0.1, 100, 90, "pass"],
    ["max-improvement", 10, 100, 89, "fail"],
    ["max-relative-increase", 0.1, 0, 1, "fail"],
    ["max-relative-increase", 0, 0, 0, "pass"],
    ["max-relative-increase", 0.01, 300, 303, "pass"],
  ] as const)("%s %d: %d → %d %s", (kind, value, before, now, expected) => {
    expect(verdict(clause("parameter_count", kind, value), measured("parameter_count", now, before))).toBe(
      expected,
    );
  });

  it("without a value before there is nothing to pass by", () => {
    expect(verdict(clause("mac_count", "max-increase", 1), measured("mac_count", 5, null))).toBe("fail");
  });
});

it("skips what compares of a first version, and judges its own numbers", () => {
  const first = "it is the first";
  expect(verdict(clause("breaking_changes", "max", 0), null, first)).toBe("skipped");
  expect(verdict(clause("parameter_count", "max-increase", 0), measured("parameter_count", 5), first)).toBe(
    "skipped",
  );
  expect(verdict(clause("parameter_count", "max", 4), measured("parameter_count", 5), first)).toBe("fail");
});

describe("of an unchanged model", () => {
  const on = { judge: "interval" } as const;

  it.each([
    ["agreement", clause("top1_agreement", "min", 0.99), 1, "pass"],
    ["agreement on the interval", clause("top1_agreement", "min", 0.99, on), 1, "pass"],
    ["flips", clause("prediction_flip_rate", "max", 0), 0, "pass"],
    ["a difference that is asked for", clause("prediction_flip_rate", "min", 0.1), 0, "fail"],
    ["no fewer than before", clause("mac_count", "min-improvement", 5), 9, "pass"],
    ["a number of its own, too large", clause("mac_count", "max", 8), 9, "fail"],
    ["a number that is not known", clause("mac_count", "max-increase", 5), null, "fail"],
    ["a file beside it that is another", clause("change_level", "max", 0), 1, "fail"],
  ] as const)("%s", (_, one, value, expected) => {
    const check = checkOf(one, measured(one.metric, value, value), { isSame: true });
    expect(check?.verdict).toBe(expected);
    if (expected === "pass") expect(check?.because).toBe("the candidate is the baseline, byte for byte");
  });

  it("what limits ask of its answers is known", () => {
    const seen = {
      ...NOTHING_SEEN,
      same: ["top1_agreement", "output_js_divergence", "top1_agreement"].map((metric) => ({
        metric,
        dataset: "test",
      })),
    };
    const found = measurementsOf({ ...same, kind: "identical" }, null, seen).slice(2);
    expect(found.map(({ id, metric, value, n }) => [id, metric, value, n])).toEqual([
      ["d3", "top1_agreement", 1, 0],
      ["d4", "output_js_divergence", 0, 0],
    ]);
  });
});

it("leaves another action's clause to it, under the ids that it has there", () => {
  const asked = [
    clause("accuracy", "min", 1),
    clause("parameter_count", "max", 9),
    clause("parameter_count", "max", 5),
  ];
  const checks = judge(
    asked.map((one) => ({ clause: one, datasets: ["a", "b"] })),
    { measurements: [measured("parameter_count", 7)], first: null, isSame: false },
  );
  expect(checks.map(({ id, verdict: said, owner }) => [id, said, owner])).toEqual([
    ["a/accuracy/min", "skipped", "validate"],
    ["a/parameter_count/max", "pass", undefined],
    ["a/parameter_count/max#2", "fail", undefined],
    ["b/accuracy/min", "skipped", "validate"],
    ["b/parameter_count/max", "pass", undefined],
    ["b/parameter_count/max#2", "fail", undefined],
  ]);
});

it.each([
  ["holds", "2030-01-31", "2030-01-31", "warn"],
  ["has expired", "2030-01-30", "2030-01-31", "fail"],
])("a waiver that %s", (_, expires, today, effect) => {
  const checks = judge([{ clause: clause("breaking_changes", "max", 0), datasets: ["model"] }], {
    measurements: [measured("breaking_changes", 1)],
    first: null,
    isSame: false,
  });
  const waiver = { check: "model/breaking_changes/max", owner: "ana", reason: "r", expires };
  const followed = judgedBy(checks, { waivers: [waiver], mode: "gate", today });
  expect([followed.checks[0]?.effect, followed.checks[0]?.waiver?.owner]).toEqual([effect, "ana"]);
  expect(judgedBy(checks, { waivers: [], mode: "observe", today }).checks[0]?.effect).toBe("warn");
});

describe("measurements", () => {
  const values = (changes: Changes) =>
    Object.fromEntries(
      measurementsOf(changes, null, NOTHING_SEEN).map(({ metric, value }) => [metric, value]),
    );

  it("count what breaks, and name the level", () => {
    const port = { side: "input", kind: "type", name: "x", before: null, after: null, reason: "" } as const;
    const signature = [
      { ...port, effect: "breaking" as const },
      { ...port, effect: "compatible" as const },
    ];
    expect(values({ ...same, level: "major", signature })).toEqual({ breaking_changes: 1, change_level: 3 });
    expect(values({ ...same, kind: "deleted", level: "major" })).toEqual({
      breaking_changes: 1,
      change_level: 3,
    });
    expect(values({ ...same, kind: "new", level: "minor" })).toEqual({});
  });

  const tensor = (kind: TensorChange["kind"], relativeL2: number | null): TensorChange => ({
    name: "w",
    kind,
    before: null,
    after: null,
    parameters: 1,
    relativeL2,
    cosine: null,
    largest: null,
    sparsity: null,
    different: null,
  });
  const weights = (tensors: readonly TensorChange[], identical = 0): WeightChange => {
    const count = (...kinds: TensorChange["kind"][]) =>
      tensors.filter(({ kind }) => kinds.includes(kind)).length;
    return {
      statement: "",
      parameters: { before: 1, after: 1 },
      sizeBytes: { before: 4, after: 4 },
      identical,
      changed: count("changed", "type", "shape"),
      added: count("added"),
      removed: count("removed"),
      tensors: [...tensors],
      tensorCount: tensors.length,
      ties: [],
    };
  };
  it.each([
    ["of several", [tensor("changed", 0.5), tensor("changed", 0.25)], 0, 0.5],
    ["where a tensor was all zero", [tensor("changed", 0.5), tensor("changed", null)], 0, null],
    ["where nothing differs", [], 3, 0],
    ["where neither model has weights", [], 0, 0],
    ["where no tensor is in both", [tensor("added", null), tensor("removed", null)], 0, null],
    ["where one model has no weights", [tensor("removed", null)], 0, null],
    ["beside tensors of one model alone", [tensor("added", null), tensor("changed", 0.5)], 0, 0.5],
    ["beside those that stayed", [tensor("added", null), tensor("removed", null)], 1, 0],
    ["where the type is another", [tensor("type", 0.75), tensor("changed", 0.5)], 0, 0.75],
    ["where no number compares the types", [tensor("type", null)], 1, null],
    ["where the shape is another", [tensor("shape", null), tensor("changed", 0.5)], 1, null],
  ])("have the largest change of a tensor in both: %s", (_, tensors, identical, expected) => {
    expect(values({ ...same, weights: weights(tensors, identical) })["weight_relative_l2"]).toBe(expected);
  });

  it("say why there is no largest change", () => {
    const reason = (...tensors: TensorChange[]) =>
      measurementsOf({ ...same, weights: weights(tensors) }, null, NOTHING_SEEN).find(
        ({ metric }) => metric === "weight_relative_l2",
      )?.reason;
    expect(reason(tensor("added", null), tensor("removed", null))).toBe("no tensor is in both models");
    expect(reason(tensor("shape", null))).toBe("w has another shape now");
  });
});
