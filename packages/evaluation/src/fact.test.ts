import type { Clause } from "@modelgate/schema";
import { expect, it } from "vitest";
import { evaluate, type Fact, resolveClauses } from "./index.ts";
import { classified } from "./predictions-builder.ts";

const settings = { confidence: 0.95, seed: 1, resamples: 200 };
const accuracy: Clause = {
  metric: "accuracy",
  dataset: null,
  limit: { kind: "min", value: 0 },
  tier: "required",
};
const named: Clause = { ...accuracy, metric: "rerun_divergence", limit: { kind: "max", value: 0 } };

function judged(facts: Fact[], clauses: Clause[]) {
  const outcome = { dataset: "test", predictions: classified(30, []), facts };
  return evaluate([outcome], resolveClauses(clauses, "multiclass-classification"), settings);
}

it.each<[string, Fact[], Clause[], string[][]]>([
  [
    "warns of what nobody asked about",
    [{ metric: "rerun_divergence", value: 0.1, n: 64 }],
    [accuracy],
    [["test/rerun_divergence/max", "warn"]],
  ],
  ["says nothing of what is well", [{ metric: "rerun_divergence", value: 1e-6, n: 64 }], [accuracy], []],
  [
    "says nothing of what was not tried",
    [{ metric: "batch_divergence", value: null, n: 0, reason: "a fixed batch" }],
    [accuracy],
    [],
  ],
  [
    "fails what a clause names",
    [{ metric: "rerun_divergence", value: 1e-6, n: 64 }],
    [accuracy, named],
    [["test/rerun_divergence/max", "fail"]],
  ],
  [
    "fails what a clause names and nobody tried",
    [],
    [accuracy, named],
    [["test/rerun_divergence/max", "fail"]],
  ],
  [
    "warns of weights that are NaN",
    [{ metric: "nan_weights", value: 1, n: 10 }],
    [accuracy],
    [["test/nan_weights/max", "warn"]],
  ],
  ["takes infinite weights for a mask", [{ metric: "infinite_weights", value: 9, n: 10 }], [accuracy], []],
])("%s", (_name, facts, clauses, expected) => {
  const { checks, measurements, problems } = judged(facts, clauses);
  expect(problems).toEqual([]);
  expect(checks.slice(1).map(({ id, effect }) => [id, effect])).toEqual(expected);
  for (const { measurement } of checks) expect(measurements.map(({ id }) => id)).toContain(measurement);
});

it("compares no fact with a baseline", () => {
  expect(() => judged([], [{ ...named, limit: { kind: "max-drop", value: 0 } }])).toThrow(
    "expected min or max",
  );
});
