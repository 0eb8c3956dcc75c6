import type { Predictions } from "@modelgate/inference";
import type { Clause, LimitKind } from "@modelgate/schema";
import { expect, it } from "vitest";
import { evaluate } from "./index.ts";
import { classified, range } from "./predictions-builder.ts";

const settings = { confidence: 0.95, seed: 1, resamples: 200 };

function clause(kind: LimitKind, value: number, more: Partial<Clause> = {}): Clause {
  return { metric: "accuracy", dataset: null, limit: { kind, value }, tier: "required", ...more };
}

function judged(candidate: Predictions, baseline: Predictions, clauses: Clause[]) {
  const references = new Map([["test", { kind: "predictions" as const, predictions: baseline }]]);
  return evaluate([{ dataset: "test", predictions: candidate }], clauses, settings, { references });
}

const good = classified(1000, range(0, 50));

/** Two classes, of which the second is rare; whose predictions name it on some rows. */
const rare = (named: readonly number[], scored: boolean, classes = ["0", "1"]): Predictions => {
  const truth = Int32Array.from({ length: 300 }, (_, row) => (row % 10 === 0 ? 1 : 0));
  const predicted = truth.map((_, row) => (named.includes(row) ? 1 : 0));
  const width = classes.length;
  const values = Float64Array.from({ length: 300 * width }, (_, at) =>
    at % width === 1 ? 0.9 : 0.1 / (width - 1),
  );
  const scores = scored ? { kind: "probabilities" as const, width, values, precision: "float64" } : null;
  return { ...classified(300, []), classes, truth, predicted, scores };
};
const tens = range(0, 30).map((row) => 10 * row);

it.each<[string, Predictions, Predictions, Partial<Clause>, string]>([
  [
    "warns where only the baseline's is undefined",
    rare(tens, false),
    rare([], false),
    { metric: "matthews_corrcoef" },
    "warn",
  ],
  [
    "does what the policy says then",
    rare(tens, false),
    rare([], false),
    { metric: "matthews_corrcoef", onInconclusive: "fail" },
    "fail",
  ],
  [
    "fails where both are undefined",
    rare([], false),
    rare([], false),
    { metric: "matthews_corrcoef" },
    "fail",
  ],
  [
    "warns where the baseline has no scores",
    rare(tens, true),
    rare(tens, false),
    { metric: "log_loss" },
    "warn",
  ],
  [
    "fails where a class more leaves no scores to compare",
    rare(tens, true, ["0", "1", "2"]),
    rare(tens, true),
    { metric: "log_loss" },
    "fail",
  ],
])("%s", (_name, candidate, baseline, more, effect) => {
  const [check] = judged(candidate, baseline, [clause("max-drop", 0.01, more)]).checks;
  expect([check?.effect, check?.because]).toEqual([
    effect,
    expect.stringMatching(/the baseline|could not be computed/),
  ]);
});

it("gives up one clause where the baseline lacks a column of the user's own, and judges the others", () => {
  const price = { kind: "number" as const, values: Float64Array.from(range(0, 1000)) };
  const candidate = { ...good, carried: new Map([["price", price]]) };
  const own = clause("max-drop", 1, { metric: "price", better: "lower" });
  const { checks, problems } = judged(candidate, good, [own, clause("max-drop", 0.01)]);
  expect([checks.map(({ effect }) => effect), problems]).toEqual([["warn", "pass"], []]);
  expect(checks[0]?.because).toMatch(/no column "price"/);
});
