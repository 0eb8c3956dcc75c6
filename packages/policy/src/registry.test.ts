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
    place: { type: "git" },
    models: ["digits"],
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
  ["git", { type: "git" }],
  ["mlflow", { type: "mlflow", url: null, name: "{model}", isLegacy: false, isHttpAllowed: false }],
  [
    "mlflow, url: 'https://m.example/x', name: 'prod-{model}', legacy-stages: true, allow-http: true",
    { type: "mlflow", url: "https://m.example/x", name: "prod-{model}", isLegacy: true, isHttpAllowed: true },
  ],
  ["oci, repository: ghcr.io/o/m", { type: "oci", repository: "ghcr.io/o/m", isHttpAllowed: false }],
  ["directory, path: models", { type: "directory", path: "ci/models" }],
  ["directory, path: /mnt/models", { type: "directory", path: "/mnt/models" }],
])("reads where it is kept: %s", (type, place) => {
  const text = `${MODELS}registry: { type: ${type}, stages: [{ name: production }] }\n`;
  expect(readRegistry(text, "ci/p.yml")?.place).toEqual(place);
});

it("tells what is wrong with a place at the key that is wrong", () => {
  const told = (registry: string) => {
    try {
      readRegistry(`${MODELS}registry:\n${registry}`, "p.yml");
    } catch (error) {
      return String(error).split("\n");
    }
    return [];
  };
  expect(told("  url: https://m.example\n  path: x\n  stages: [{ name: a }]\n")).toEqual([
    expect.stringMatching(/p\.yml:4:\d+.*`url` only with `type: mlflow`/u),
    expect.stringMatching(/p\.yml:5:\d+.*`path` only with `type: directory`/u),
  ]);
  expect(told("  type: oci\n  stages: [{ name: a }]\n")[0]).toMatch(/p\.yml:4:\d+.*`repository` beside/u);
  expect(
    told("  type: mlflow\n  stages:\n    - { name: a }\n    - { name: b/c }\n    - { name: latest }\n"),
  ).toEqual([expect.stringMatching(/p\.yml:7:\d+.*alias/u), expect.stringMatching(/p\.yml:8:\d+.*alias/u)]);
  expect(told("  type: mlflow\n  legacy-stages: true\n  stages: [{ name: canary }]\n")[0]).toMatch(/legacy/u);
  for (const stage of ["team/production", "modelgate-live"])
    expect(told(`  type: oci\n  repository: ghcr.io/a/b\n  stages: [{ name: ${stage} }]\n`)).toEqual([
      expect.stringMatching(/expected a tag of/u),
    ]);
});

it.each(["https://ann:pw@m.example", "ftp://m.example", "https://m.example?a=b", "m.example"])(
  "refuses the address %s",
  (url) => {
    const text = `${MODELS}registry: { type: mlflow, url: "${url}", stages: [{ name: a }] }\n`;
    expect(() => readRegistry(text, "p.yml")).toThrow(/an address as https/u);
  },
);

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
  ["a registry that there is not", "type: sqlite\n  stages: [{ name: a }]", /type/u],
])("refuses %s, with its line", (_, registry, message) => {
  const text = `${MODELS}registry:\n  ${registry}\n`;
  expect(() => readRegistry(text, "p.yml")).toThrow(message);
  expect(() => readRegistry(text, "p.yml")).toThrow(/p\.yml:\d+:\d+/u);
});
