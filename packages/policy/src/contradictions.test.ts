import type { Clause, Task } from "@modelgate/schema";
import { expect, it } from "vitest";
import { messages, problems } from "./caught-problems.ts";
import { readPolicy } from "./index.ts";

const policy = (a: string, b: string, baseline = "    baseline: { git: base }\n") => `models:
  m:
    path: m.onnx
    task: binary-classification
${baseline}    datasets: { test: { path: t.csv, target: y }, hard: { path: h.csv, target: y } }
    limits:
      - { metric: accuracy, ${a} }
      - { metric: accuracy, ${b} }
`;

it.each([
  ["min: 0.9", "max: 0.8", "cannot hold together"],
  ["min: 0.9", "max: 0.8, dataset: hard", "cannot hold together"],
  ["min: 0.9, slices: [w]", "max: 0.8, slices: [w]", "cannot hold together"],
  ["min-improvement: 0.1", "max-improvement: 0.05", "cannot hold together"],
  ["max-drop: 0.01", "max-improvement: -0.02", "cannot hold together"],
  ["max-relative-drop: 0", "max-improvement: -0.02", "cannot hold together"],
  ["min-relative-improvement: 0.1", "max-improvement: 0", "cannot hold together"],
  ["min: 0.9", "min: 0.95", "is written twice"],
  ["min: 0.9, judge: estimate", "min: 0.95", "is written twice"],
  ["beat-dummy: true", "beat-dummy: 0.1", "is written twice"],
  ["min: 0.9, better: higher", "max: 0.95, better: lower", "says better: lower"],
])("refuses { %s } beside { %s } naming both places", (a, b, what) => {
  const [problem, ...rest] = problems(() => readPolicy(policy(a, b), "p.yml", null));
  expect(rest).toEqual([]);
  expect(problem?.message).toContain(what);
  expect(problem?.message).toMatch(/^p\.yml:9:\d+: accuracy .* \(p\.yml:8:\d+\)$/u);
  expect(problem).toMatchObject({ code: "policy-invalid", at: { path: "p.yml", line: 9 } });
});

it.each([
  ["min: 0.9", "max: 0.9"],
  ["min: 0.9, dataset: test", "max: 0.8, dataset: hard"],
  ["min: 0.9", "max: 0.8, slices: [w]"],
  ["min: 0.9", "min: 0.95, tier: advisory"],
  ["min: 0.9", "min: 0.95, judge: interval"],
  ["min: 0.9", "min: 0.95, dataset: hard"],
  ["min: 0.9, slices: [w]", "min: 0.95, slices: [v]"],
  ["min-improvement: 0.1", "max-improvement: 0.1"],
  ["max-drop: 0.02", "max-improvement: -0.02"],
  ["max-increase: 0.1", "min-improvement: 0.5"],
])("takes { %s } beside { %s }", (a, b) => {
  expect(messages(() => readPolicy(policy(a, b), "p.yml", null))).toEqual([]);
});

it("refuses min above max in one entry", () => {
  const text = policy("min: 0.9, max: 0.8", "max-drop: 0.1");
  expect(messages(() => readPolicy(text, "p.yml", null))).toEqual([
    "p.yml:8:44: accuracy max 0.8 cannot hold together with accuracy min 0.9 (p.yml:8:34)",
  ]);
});

it("knows a metric by its other names when it is told them", () => {
  const text = policy("min: 0.9", "max: 0.8").replace("metric: accuracy, max", "metric: acc, max");
  const rename = (clauses: readonly Clause[], _task: Task) =>
    clauses.map((clause) => ({ ...clause, metric: clause.metric.replace(/^acc$/u, "accuracy") }));
  expect(messages(() => readPolicy(text, "p.yml", null))).toEqual([]);
  expect(messages(() => readPolicy(text, "p.yml", null, rename))).toHaveLength(1);
});

it("refuses a comparison with nothing; the dummy needs no baseline", () => {
  const text = policy("min: 0.9, max-drop: 0.1", "beat-dummy: true", "");
  expect(messages(() => readPolicy(text, "p.yml", null))).toEqual([
    "p.yml:7:49: accuracy max-drop 0.1: there is no baseline to compare with",
  ]);
});
