import { expect, it } from "vitest";
import { readRegistry } from "./registry.ts";

const MODELS = `models:
  digits: { path: m.onnx, task: regression, datasets: { t: { path: t.csv, target: y } }, limits: [{ metric: r2, min: 0 }] }
`;

it("reads what a stage asks for", () => {
  const text = `${MODELS}registry:
  stages:
    - { name: staging, requires: [validate] }
    - { name: production, from: staging, requires: [validate, benchmark], max-evidence-age: 7d, soak: 90m,
        approval: prod, signed-by: [me], allow-claimed: true }
`;
  expect(readRegistry(text, "p.yml")).toEqual({
    type: "git",
    stages: [
      {
        ...{ name: "staging", from: null, requires: ["validate"], maxEvidenceAgeMs: null, soakMs: null },
        ...{ approval: null, signedBy: [], allowClaimed: false },
      },
      {
        ...{ name: "production", from: "staging", requires: ["validate", "benchmark"] },
        ...{ maxEvidenceAgeMs: 7 * 86_400_000, soakMs: 90 * 60_000 },
        ...{ approval: "prod", signedBy: ["me"], allowClaimed: true },
      },
    ],
  });
  expect(readRegistry(MODELS, "p.yml")).toBeNull();
});

it.each([
  ["no stage", "stages: []", /at least one stage/u],
  ["a stage twice", "stages: [{ name: a }, { name: a }]", /every stage once/u],
  ["a way that leads back", "stages: [{ name: a, from: b }, { name: b }]", /listed before/u],
  ["a soak from nowhere", "stages: [{ name: a, soak: 1h }]", /only with `from`/u],
  ["a duration without a unit", 'stages: [{ name: a, max-evidence-age: "7" }]', /90m, 24h or 7d/u],
  ["an unknown key", "stages: [{ name: a, require: [validate] }]", /require/u],
  ["an action that judges nothing", "stages: [{ name: a, requires: [comment] }]", /requires/u],
  [
    "an empty list of signers, which would ask nobody",
    "stages: [{ name: a, signed-by: [] }]",
    /at least one identity/u,
  ],
  ["a stage that is no name", "stages: [{ name: a b }]", /letters, digits/u],
  ["a registry that there is not", "{ type: sqlite, stages: [{ name: a }] }", /type/u],
])("refuses %s, with its line", (_, registry, message) => {
  const text = `${MODELS}registry:\n  ${registry.startsWith("{") ? registry : registry}\n`;
  expect(() => readRegistry(text, "p.yml")).toThrow(message);
  expect(() => readRegistry(text, "p.yml")).toThrow(/p\.yml:\d+:\d+/u);
});
