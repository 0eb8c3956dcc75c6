import { mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInputs } from "@modelgate/runner";
import { problemsOf } from "@modelgate/schema";
import { expect, it } from "vitest";
import { table } from "./inputs.ts";
import { type Given, plan } from "./plan.ts";

/** The inputs as the action reads them. */
async function given(inputs: Readonly<Record<string, string>>): Promise<Given> {
  return await readInputs(table.inputs, (name) => inputs[name] ?? "");
}

const ALONE = { isProposed: false, ports: () => Promise.reject(new Error("git was asked")) };

async function planned(inputs: Readonly<Record<string, string>>, policy?: string) {
  await using folder = await mkdtempDisposable(join(tmpdir(), "modelgate-plan-"));
  const config = join(folder.path, "modelgate.yml");
  if (policy !== undefined) await writeFile(config, policy);
  return await plan(await given({ ...inputs, ...(policy === undefined ? {} : { config }) }), ALONE);
}

const POLICY = `models:
  digits:
    path: models/digits.onnx
    task: multiclass-classification
    classes: [a, b]
    baseline: { git: base }
    datasets:
      test: { path: data/test.csv, target: label }
      rotated: { path: data/rotated.csv, target: label }
    limits:
      - { metric: accuracy, min: 0.9 }
      - { metric: latency_p50_ms, max-relative-increase: 0.02 }
`;

it("plans from inputs alone", async () => {
  const found = await planned({
    model: "models/digits.onnx",
    data: "d.csv",
    target: "y",
    limits: "latency_p50_ms<=5",
  });
  expect(found).toMatchObject({
    name: "digits",
    path: "models/digits.onnx",
    baseline: null,
    rows: { name: "test", path: "d.csv", target: "y", id: null, inputs: {} },
    places: ["test"],
    mode: "gate",
    policy: null,
  });
  expect(found.clauses.map(({ metric, limit }) => [metric, limit])).toEqual([
    ["latency_p50_ms", { kind: "max", value: 5 }],
  ]);
});

it.each([
  ["models/digits.onnx", { model: "models/digits.onnx" }, "digits"],
  ["a slash at its end", { endpoint: "http://h/v2/models/digits/" }, "digits"],
  ["a version", { endpoint: "http://h/v2/models/digits/versions/3" }, "digits"],
  ["a dot in its name", { endpoint: "http://h/v2/models/digits.v2" }, "digits.v2"],
])("calls a model by its file, or as its server does: %s", async (_name, inputs, name) => {
  expect(await planned(inputs)).toMatchObject({ name });
});

it("stands under `model` without rows", async () => {
  expect(await planned({ model: "m.onnx" })).toMatchObject({ rows: null, places: ["model"] });
});

it("takes from the policy its first data set, its baseline and every name under which others judge", async () => {
  const found = await planned({ model: "digits" }, POLICY);
  expect(found).toMatchObject({
    path: expect.stringMatching(/models.digits\.onnx$/u),
    baseline: { kind: "git", ref: null },
    rows: { name: "test", path: expect.stringMatching(/data.test\.csv$/u) },
    places: ["test", "rotated"],
    policy: POLICY,
  });
  expect(found.clauses.map(({ metric }) => metric)).toEqual(["accuracy", "latency_p50_ms"]);
});

it("names no rows where sizes of axes make them up", async () => {
  const found = await planned({ model: "digits", axes: "sequence=1" }, POLICY);
  expect([found.rows, found.places]).toEqual([null, ["test", "rotated"]]);
});

it("heeds a report as the policy's baseline by saying that it does not", async () => {
  const found = await planned(
    { model: "digits" },
    POLICY.replace("{ git: base }", "{ report: old/report.json }"),
  );
  expect(found.baseline).toBeNull();
  expect(found.notes).toEqual([
    "the policy's baseline is a report: times of another job are not compared with",
  ]);
});

const WITHOUT = POLICY.replace(/^ +- \{ metric: latency.*\n/mu, "");

it.each([
  ["further limits", { limits: "latency_p90_ms<=9" }, POLICY, null],
  ["limits where it has none", { limits: "latency_p50_ms<=9" }, WITHOUT, "limits overrides the policy"],
  ["another baseline", { baseline: "path:slow.onnx" }, POLICY, "baseline overrides the policy"],
  ["made-up rows", { axes: "sequence=1" }, POLICY, "axes overrides the policy"],
  ["other rows", { data: "easy.csv" }, POLICY, "data overrides the policy"],
])("says beside a policy whether %s leave it the judge", async (_name, inputs, text, note) => {
  const { policy, notes } = await planned({ model: "digits", ...inputs }, text);
  expect(policy).toBe(note === null ? text : null);
  expect(notes).toEqual(note === null ? [] : [expect.stringContaining(note)]);
});

const DIGITS = { model: "m.onnx" };
it.each([
  [
    "a report as baseline",
    { ...DIGITS, baseline: "report: old.json" },
    undefined,
    "baseline: expected a model",
  ],
  ["columns without data", { ...DIGITS, target: "y" }, undefined, "data: expected beside target"],
  [
    "rows and sizes for made-up ones",
    { ...DIGITS, data: "t.csv", target: "y", axes: "sequence=1" },
    undefined,
    "axes:",
  ],
  ["a server without its bound", { ...DIGITS, scenarios: "server" }, undefined, "server-bound:"],
  ["calibration on a few launches", { ...DIGITS, calibrate: "true", launches: "4" }, undefined, "launches:"],
  ["a page of no history", { ...DIGITS, "history-page": "p.html" }, undefined, "history: expected beside"],
  ["a limit of another action", { ...DIGITS, limits: "accuracy>=0.9" }, undefined, "accuracy"],
  [
    "a comparison of tails",
    { ...DIGITS, limits: "- { metric: latency_p99_ms, max-increase: 1 }" },
    undefined,
    "min or max",
  ],
  [
    "a policy that is not there",
    { ...DIGITS, config: "no.yml" },
    undefined,
    "config: no.yml: there is no such file",
  ],
  [
    "a model without a file",
    { model: "digits" },
    POLICY.replace("    path: models/digits.onnx\n", "").replaceAll("path:", "predictions:"),
    "has no `path`",
  ],
  [
    "a direction of a known measure",
    { model: "digits" },
    POLICY.replace("max-relative-increase: 0.02", "max-relative-increase: 0.02, better: higher"),
    "which way this metric is better is known",
  ],
])("refuses %s", async (_name, inputs, policy, message) => {
  const error: unknown = await planned(inputs, policy).catch((thrown: unknown) => thrown);
  expect(problemsOf(error).map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
});

it("tells every mistake at once", async () => {
  const error: unknown = await planned({
    ...DIGITS,
    ...{ target: "y", scenarios: "server", "history-page": "p.html", limits: "accuracy>=0.9" },
  }).catch((thrown: unknown) => thrown);
  expect(problemsOf(error)).toHaveLength(4);
});
