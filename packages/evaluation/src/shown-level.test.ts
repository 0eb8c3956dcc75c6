import type { Clause } from "@modelgate/schema";
import { expect, it } from "vitest";
import { evaluate, type Reference } from "./index.ts";
import { classified, range } from "./predictions-builder.ts";

const settings = { confidence: 0.95, seed: 1, resamples: 200 };
const DROP: Clause = {
  metric: "accuracy",
  dataset: null,
  limit: { kind: "max-drop", value: 0.032 },
  tier: "required",
};

it.each([0.5, 0.999])("the level that intervals are shown at, %d, is no part of a verdict", (confidence) => {
  const interval = { low: 0.9813, high: 1, confidence: 0.95, method: "wilson" };
  const entry = {
    id: "m1",
    dataset: "test",
    slice: null,
    value: 1,
    unit: "ratio",
    n: 200,
    interval,
  } as const;
  const references = new Map<string, Reference>([
    ["test", { kind: "measurements", measurements: [{ ...entry, metric: "accuracy" }] }],
  ]);
  const outcome = { dataset: "test", predictions: classified(200, range(0, 2)) };
  const clauses = [DROP];
  const usual = evaluate([outcome], clauses, settings, { references });
  const { checks, measurements } = evaluate([outcome], clauses, { ...settings, confidence }, { references });
  expect(checks).toEqual(usual.checks);
  expect(measurements[0]).toMatchObject({
    interval: { confidence },
    difference: { interval: { confidence } },
  });
});
