import type { Predictions } from "@modelgate/inference";
import type { Clause, LimitKind } from "@modelgate/schema";
import { expect, it } from "vitest";
import { evaluate } from "./index.ts";
import { range, texts, valued } from "./predictions-builder.ts";

function clause(kind: LimitKind, value: number, more: Partial<Clause> = {}): Clause {
  return {
    metric: "price",
    better: "lower",
    dataset: null,
    limit: { kind, value },
    tier: "required",
    ...more,
  };
}

function judged(candidate: Predictions, baseline: Predictions, clauses: Clause[]) {
  const references = new Map([["test", { kind: "predictions" as const, predictions: baseline }]]);
  const settings = { confidence: 0.95, seed: 1, resamples: 200 };
  return evaluate([{ dataset: "test", predictions: candidate }], clauses, settings, { references });
}

it("measures a column of the user's own, and compares it", () => {
  const price = (values: number[]) => ({
    carried: new Map([["price", { kind: "number" as const, values: Float64Array.from(values) }]]),
  });
  const candidate = valued(range(0, 100), price(range(0, 100)));
  const baseline = valued(range(0, 100), price(range(0, 100).map((row) => row + 5 + (row % 3))));
  const own = [clause("max", 60), clause("min-improvement", 4)];
  const { checks, measurements } = judged(candidate, baseline, own);
  expect(checks.map(({ verdict }) => verdict)).toEqual(["pass", "pass"]);
  expect(measurements.find(({ metric }) => metric === "price")).toMatchObject({
    value: 49.5,
    baseline: { value: 55.49 },
  });
});

it.each(["0x10", "Infinity", "n/a", ""])("takes %o for no number, as slices do", (text) => {
  const carried = new Map([["price", texts(range(0, 10).map((row) => (row === 3 ? text : " 1e1 ")))]]);
  const candidate = valued(range(0, 10), { carried });
  const { measurements } = evaluate([{ dataset: "test", predictions: candidate }], [clause("max", 60)], {
    confidence: 0.95,
    seed: 1,
  });
  expect(measurements.find(({ metric }) => metric === "price")?.value).toBeNull();
});

it.each(["number", "text"] as const)("pairs a column of the user's own, of kind %s, by ids", (kind) => {
  const rows = range(0, 100);
  const price = (values: number[], ids: number[]) => ({
    ids: ids.map(String),
    carried: new Map([
      ["half", texts(ids.map((id) => (id < 50 ? "first" : "second")))],
      [
        "price",
        kind === "text"
          ? texts(values.map(String))
          : { kind: "number" as const, values: Float64Array.from(values) },
      ],
    ]),
  });
  // Dear in one half before, in the other now: in the wrong order of rows both would look alike.
  const before = (id: number) => (id < 50 ? 1 : 10) + (id % 2) / 10;
  const now = (id: number) => (id < 50 ? 10 : 1) + (id % 3) / 10;
  const truth = (ids: number[]) => ({ truth: Float64Array.from(ids), predicted: Float64Array.from(ids) });
  const reversed = rows.toReversed();
  const candidate = valued(rows, { ...price(rows.map(now), rows), ...truth(rows) });
  const inOrder = valued(rows, { ...price(rows.map(before), rows), ...truth(rows) });
  const turned = valued(rows, { ...price(reversed.map(before), reversed), ...truth(reversed) });
  const slices = { axes: [{ kind: "values" as const, column: "half", values: null }], minSupport: 10 };
  const own = [clause("max-drop", 0.5), clause("max-drop", 0.5, { slices })];
  const expected = judged(candidate, inOrder, own);
  expect(expected.checks.map(({ verdict }) => verdict)).toContain("fail");
  expect(judged(candidate, turned, own)).toEqual(expected);
});
