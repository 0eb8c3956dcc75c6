import { expect, it } from "vitest";
import { changeOf, directions, signed } from "./change.ts";
import { checkOf, measurementOf, reportOf } from "./report-builder.ts";

const interval = (low: number, high: number) => ({ low, high, confidence: 0.95, method: "bootstrap" });
const difference = (value: number | null, ends?: [number, number]) => ({
  value,
  interval: ends ? interval(...ends) : null,
  paired: true,
});

it.each([
  ["up, of which more is better", "higher", 0.02, [0.01, 0.03], "▲", "better"],
  ["down, of which more is better", "higher", -0.02, [-0.03, -0.01], "▼", "worse"],
  ["up, of which less is better", "lower", 0.02, [0.01, 0.03], "▲", "worse"],
  ["down, of which less is better", "lower", -0.02, [-0.03, -0.01], "▼", "better"],
  ["up, nobody knows whether that is good", undefined, 0.02, [0.01, 0.03], "▲", "higher"],
  ["down, nobody knows whether that is good", undefined, -0.02, [-0.03, -0.01], "▼", "lower"],
  ["spanning zero", "higher", 0.02, [-0.01, 0.05], "≈", "within noise"],
  ["ending at zero", "higher", -0.02, [-0.04, 0], "≈", "within noise"],
  ["zero between other ends", "higher", 0, [-0.01, 0.01], "≈", "within noise"],
  ["zero", "higher", 0, undefined, "=", "same"],
  ["zero without any spread", "higher", 0, [0, 0], "=", "same"],
  ["unknown", "higher", null, undefined, "?", "not comparable"],
] as const)("a difference %s", (_name, better, value, ends, mark, word) => {
  const measurement = measurementOf({
    baseline: { value: 0.95, interval: null },
    difference: difference(value, ends && [...ends]),
  });
  const change = changeOf(measurement, new Map(better && [["accuracy", better]]));
  expect(change).toMatchObject({ mark, word });
});

it.each([
  ["a score without an interval", "ratio", true, "no interval"],
  ["bytes, which are counted", "bytes", true, ""],
  ["an unpaired one", "bytes", false, "unpaired"],
] as const)("says what weakens the word: %s", (_name, unit, paired, reservation) => {
  const measurement = measurementOf({
    unit,
    value: 2,
    baseline: { value: 3, interval: null },
    difference: { ...difference(-1), paired },
  });
  expect(changeOf(measurement, new Map())?.reservation).toBe(reservation);
});

it("shows base and head with the digits that tell them apart, and a sign", () => {
  const measurement = measurementOf({ value: 0.94996, baseline: { value: 0.95001, interval: null } });
  expect(changeOf(measurement, new Map(), { beside: [0.95] })).toMatchObject({
    base: "0.95001",
    head: "0.94996",
    difference: "−0.000050",
  });
});

it("rounds equal values alike, however many digits they have", () => {
  const measurement = measurementOf({ value: 81 / 87, baseline: { value: 81 / 87, interval: null } });
  expect(changeOf(measurement, new Map(), { beside: [0.85] })).toMatchObject({
    base: "0.931",
    head: "0.931",
  });
});

it("shows a difference that is exactly its limit without the digits of its rounding", () => {
  expect(signed(0.755 - 0.775, "ratio", [-0.02])).toBe("−0.020");
  expect(signed(0.95 - 0.94, "ratio", [0.01])).toBe("+0.010");
  expect(signed(-0.0199996, "ratio", [-0.02])).toBe("−0.0199996");
});

it.each([
  ["no baseline", measurementOf(), null],
  [
    "nothing to subtract from",
    measurementOf({ baseline: { value: null, interval: null } }),
    { base: "none", word: "not comparable", difference: "" },
  ],
  [
    "a value that could not be computed",
    measurementOf({ value: null, baseline: { value: 0.9, interval: null }, reason: "one class only" }),
    { head: "none", word: "not comparable" },
  ],
  [
    "numbers whose difference no number holds",
    measurementOf({ value: Number.MAX_VALUE, baseline: { value: -Number.MAX_VALUE, interval: null } }),
    { word: "not comparable" },
  ],
])("without a difference: %s", (_name, measurement, expected) => {
  const change = changeOf(measurement, new Map());
  if (expected === null) expect(change).toBeNull();
  else expect(change).toMatchObject(expected);
});

it.each([
  ["its lower limits", {}, ["min"], "higher"],
  ["its upper limits", {}, ["max"], "lower"],
  ["limits that disagree", {}, ["min", "max"], undefined],
  ["its unit", { unit: "ms" as const }, [], "lower"],
  ["the report", { better: "lower" }, ["min"], "lower"],
  ["nothing", {}, [], undefined],
] as const)("knows the direction of a metric by %s", (_name, changes, kinds, expected) => {
  const measurement = { ...measurementOf(), ...changes };
  const checks = kinds.map((kind) => checkOf({ limit: { kind, value: 0.5 } }));
  expect(directions([reportOf({ measurements: [measurement], checks })]).get("accuracy")).toBe(expected);
});
