import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInputs } from "@modelgate/runner";
import { ModelgateError, type Problem } from "@modelgate/schema";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { table } from "./inputs.ts";
import { plan } from "./plan.ts";

const folder = mkdtempSync(join(tmpdir(), "modelgate-plan-"));
const home = process.cwd();
beforeEach(() => process.chdir(folder));
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

const POLICY = `models:
  digits:
    path: m.onnx
    task: multiclass-classification
    datasets: { test: { path: t.csv, target: y }, hard: { path: h.csv, target: y } }
    limits: [{ metric: accuracy_score, min: 0.9, dataset: hard }]
`;
writeFileSync(join(folder, "modelgate.yml"), POLICY);

type Inputs = Readonly<Record<string, string>>;

async function planned(inputs: Inputs) {
  const ports = async () => Promise.reject(new Error("nobody asked for a base"));
  return await plan(await readInputs(table.inputs, (name) => inputs[name] ?? ""), {
    isProposed: false,
    ports,
  });
}

async function problems(inputs: Inputs): Promise<readonly Problem[]> {
  try {
    await planned(inputs);
  } catch (error) {
    if (error instanceof ModelgateError) return error.problems;
    throw error;
  }
  return expect.fail("nothing was wrong");
}

const direct = {
  model: "models/digits.onnx",
  data: "t.csv",
  target: "y",
  task: "regression",
  limits: "r2>=0.4",
};
const claimed = { predictions: "p.csv", task: "regression", limits: "rmse<=4" };
const spam = { ...direct, task: "binary-classification", limits: "f1>=0.4" };

const served = { data: "t.csv", target: "y", task: "regression", limits: "r2>=0.4" };

describe("plans", () => {
  it.each([
    ["a file", direct, "digits"],
    ["predictions", claimed, "p"],
    ["a slash at its end", { ...served, endpoint: "http://h/v2/models/digits/" }, "digits"],
    ["a version", { ...served, endpoint: "http://h/v2/models/digits/versions/3" }, "digits"],
    ["a dot in its name", { ...served, endpoint: "http://h/v2/models/digits.v2" }, "digits.v2"],
  ])("call a model by its file, or as its server does: %s", async (_name, inputs, name) => {
    expect(await planned(inputs)).toMatchObject({ name });
  });

  it("tell of an address that is none beside all that is wrong", async () => {
    const found = await problems({ ...served, limits: "", endpoint: "http://h/digits" });
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^limits: /u),
      expect.stringMatching(/^endpoint: expected the address of a model/u),
    ]);
  });

  it("one data set from inputs", async () => {
    const inputs = { ...direct, id: "nr", inputs: 'pixels: "pixel_*"\nage: [a, b]', output: "out" };
    expect(await planned(inputs)).toEqual({
      name: "digits",
      modelPath: "models/digits.onnx",
      endpoint: null,
      datasets: [
        {
          name: "test",
          path: "t.csv",
          target: "y",
          id: "nr",
          carried: {},
          inputs: { pixels: "pixel_*", age: ["a", "b"] },
        },
      ],
      predictions: [],
      output: { task: "regression", classes: null, positive: null, output: "out", scores: null },
      clauses: [{ metric: "r2", dataset: null, limit: { kind: "min", value: 0.4 }, tier: "required" }],
      baseline: null,
      before: { model: null, output: null, datasets: new Map() },
      waivers: [],
      mode: "gate",
      roles: new Map([["test", { weights: null, groups: null }]]),
      judgedBy: null,
      policy: null,
    });
  });

  it("a predictions file, whose truth is `label` unless told", async () => {
    const { name, modelPath, predictions, datasets, clauses } = await planned(claimed);
    expect([name, modelPath, datasets]).toEqual(["p", null, []]);
    expect(predictions).toEqual([{ name: "test", path: "p.csv", target: "label", id: null, carried: {} }]);
    expect(clauses).toMatchObject([{ metric: "root_mean_squared_error" }]);
    expect((await planned({ ...claimed, target: "y" })).predictions[0]?.target).toBe("y");
  });

  it("several data sets from inputs, with limits on one of them", async () => {
    const datasets = "a: { path: a.csv, target: y }\nb: { path: b.csv, target: y, inputs: { X: '*' } }";
    const limits = "- { metric: accuracy, min: 0.9, dataset: b, tier: advisory }";
    const given = {
      model: "m.onnx",
      task: "multiclass-classification",
      datasets,
      limits,
      classes: "cat, dog",
    };
    const got = await planned(given);
    expect(got.datasets.map(({ name, inputs }) => [name, inputs])).toEqual([
      ["a", {}],
      ["b", { X: "*" }],
    ]);
    expect(got.clauses).toMatchObject([{ dataset: "b", tier: "advisory" }]);
    expect(got.output.classes).toEqual(["cat", "dog"]);
  });

  it.each<[string, Inputs]>([
    ["that is named", { config: "modelgate.yml" }],
    ["of the default name", {}],
    ["and a model in it", { model: "digits" }],
    ["whatever is set about the run", { seed: "7", threads: "2", "time-limit": "5s" }],
  ])("what a policy says %s", async (_name, inputs) => {
    const got = await planned(inputs);
    expect(got).toMatchObject({ name: "digits", modelPath: "m.onnx", policy: POLICY });
    expect(got.datasets.map(({ name }) => name)).toEqual(["test", "hard"]);
    expect(got.clauses).toMatchObject([
      { metric: "accuracy", dataset: "hard", at: { path: "modelgate.yml", line: 6 } },
    ]);
  });
});

it.each<[string, Inputs, string[]]>([
  ["nothing but a limit", { limits: "r2>=0" }, ["model", "data", "target", "task"]],
  [
    "a limit that does not exist, and no data",
    { limits: "acuracy>=0", task: "regression" },
    ["model", "data", "target", "limits"],
  ],
  ["a data set alone", { data: "t.csv" }, ["model", "target", "task", "limits"]],
  ["a model and a predictions file", { ...claimed, model: "m.onnx" }, ["predictions"]],
  [
    "predictions and data",
    { ...claimed, data: "t.csv", inputs: "X: a", output: "o" },
    ["data", "inputs", "output"],
  ],
  [
    "predictions and data sets",
    { ...claimed, datasets: "a: { predictions: a.csv, target: y }" },
    ["datasets"],
  ],
  [
    "data sets and one data set",
    { ...direct, id: "nr", inputs: "X: a", datasets: "a: { path: a.csv, target: y }" },
    ["data", "target", "id", "inputs"],
  ],
  [
    "data sets and how rows of one count",
    {
      model: "m.onnx",
      task: "regression",
      limits: "r2>=0",
      datasets: "a: { path: a.csv, target: y }",
      weights: "w",
      groups: "g",
    },
    ["weights", "groups"],
  ],
  [
    "data sets of both kinds",
    {
      model: "m.onnx",
      task: "regression",
      limits: "r2>=0",
      datasets:
        "a: { path: a.csv, target: y }\nb: { predictions: b.csv, target: y }\nc: { predictions: c.csv, target: y }",
    },
    ["datasets", "datasets"],
  ],
  [
    "limits on data sets that are none",
    { ...direct, limits: "- { metric: r2, min: 0, dataset: tset }\n- { metric: r2, max: 1, dataset: b }" },
    ["limits", "limits"],
  ],
  ["metrics of another task", { ...direct, limits: "accuracy>=0.9\nf1>=0.9\nr2>=0" }, ["limits", "limits"]],
  [
    "a positive class of many",
    { ...direct, task: "multiclass-classification", limits: "accuracy>=0", positive: "a" },
    ["positive"],
  ],
  [
    "classes of a number",
    { ...direct, classes: "a, b", scores: "logits", positive: "a" },
    ["positive", "classes", "scores"],
  ],
  [
    "a policy and what it says",
    { config: "modelgate.yml", ...spam, positive: "a", classes: "a, b" },
    ["limits", "task", "data", "target", "classes", "positive"],
  ],
  [
    "a policy in its usual place and what it says of the model",
    { model: "digits", limits: "accuracy>=0.5", baseline: "base" },
    ["limits", "baseline"],
  ],
  [
    "a model that the policy in its usual place does not hold",
    { model: "m.onnx", limits: "accuracy>=0.5" },
    ["data", "target", "task"],
  ],
  ["a policy that is not there", { config: "absent.yml" }, ["config"]],
  ["a model that the policy does not hold", { model: "digts" }, ["model"]],
])("tells everything that is wrong at once: %s", async (_name, inputs, named) => {
  const found = await problems(inputs);
  expect(found.map(({ message }) => message.split(":")[0])).toEqual(named);
  for (const { code, hint } of found) {
    expect(["input-invalid", "file-missing"]).toContain(code);
    expect(hint).toBeTruthy();
  }
});

it.each([
  ["exclude each other", "r2>=0.9\nr2<=0.5", /cannot hold together/u],
  ["are one limit twice", "r2>=0.9\nr2>=0.8", /is written twice/u],
])("refuses limits of an input that %s, as those of a policy", async (_name, limits, message) => {
  const found = await problems({ ...direct, task: "regression", limits });
  expect(found).toEqual([
    expect.objectContaining({ code: "policy-invalid", message: expect.stringMatching(message) }),
  ]);
});

it("shows the columns to who named no target", async () => {
  writeFileSync(join(folder, "t.csv"), "a,b\n1,2\n");
  const [problem] = await problems({ ...direct, target: "" });
  expect(problem).toMatchObject({
    message: "target: expected the column that holds the truth, got nothing",
    hint: 'The columns are "a", "b".',
  });
});

it("says of a policy in its usual place that it is one", async () => {
  const [problem] = await problems({ model: "digits", limits: "accuracy>=0.5" });
  expect(problem?.message).toBe(
    "limits: expected nothing beside modelgate.yml, which says what digits is held to",
  );
});

it("says how to begin where there is neither policy nor input", async () => {
  process.chdir(tmpdir());
  const [problem] = await problems({});
  expect(problem).toMatchObject({ code: "file-missing", hint: expect.stringContaining("--limit") });
});
