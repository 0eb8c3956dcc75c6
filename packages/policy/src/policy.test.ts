import { ModelgateError } from "@modelgate/schema";
import { expect, it } from "vitest";
import { messages, problems } from "./caught-problems.ts";
import { parseClasses, parseDatasets, parseInputs, parseLimits, readPolicy } from "./index.ts";

const GOOD = `models:
  digits:
    path: models/digits.onnx
    task: multiclass-classification
    classes: [0, 1, 2]
    datasets:
      test: { path: data/test.parquet, target: label, inputs: { pixels: "pixel_*" } }
    limits:
      - { metric: accuracy, min: 0.95 }
      - { metric: log_loss, max: 0.4, min: 0, dataset: test, tier: advisory }
`;

it("reads a model's datasets and clauses, with paths beside the file and lines for annotations", () => {
  const policy = readPolicy(GOOD, "ml/modelgate.yml", "digits");
  expect(policy.path).toBe("ml/models/digits.onnx");
  expect(policy.classes).toEqual(["0", "1", "2"]);
  expect(policy.datasets[0]).toMatchObject({
    source: { kind: "data", path: "ml/data/test.parquet" },
    target: "label",
  });
  expect(
    policy.clauses.map(({ metric, limit, tier, at }) => [metric, limit.kind, limit.value, tier, at?.line]),
  ).toEqual([
    ["accuracy", "min", 0.95, "required", 9],
    ["log_loss", "min", 0, "advisory", 10],
    ["log_loss", "max", 0.4, "advisory", 10],
  ]);
});

it("names every mistake with its line and column", () => {
  const text = GOOD.replace("task: multiclass-classification", "task: multiclas")
    .replace("target: label", "traget: label")
    .replace("min: 0.95", "max-dorp: 0.01");
  expect(messages(() => readPolicy(text, "modelgate.yml", "digits"))).toMatchInlineSnapshot(`
    [
      "modelgate.yml:4:11: models.digits.task: expected (binary-classification | multiclass-classification | multilabel-classification | regression), got "multiclas", did you mean "multiclass-classification"?",
      "modelgate.yml:7:13: models.digits.datasets.test.target: missing",
      "modelgate.yml:7:40: models.digits.datasets.test.traget: unknown key, did you mean "target"?",
      "modelgate.yml:9:29: models.digits.limits.0.max-dorp: unknown key, did you mean "max-drop"?",
    ]
  `);
});

it.each([
  ["task: multiclass", /models\.m\.task: .*, did you mean "multiclass-classification"\?$/mu],
  ["task: multi", /got "multi"$/mu],
  // A key of other places: of two as near the one that may stand here is meant, and never the word itself.
  ["dataset: {}", /models\.m\.dataset: unknown key, did you mean "datasets"\?$/mu],
  ["limits: [{ metric: accuracy, maximum: 1 }]", /0\.maximum: unknown key, did you mean "max"\?$/mu],
  ["limits: [{ metric: accuracy, minimum: 0 }]", /0\.minimum: unknown key, did you mean "min"\?$/mu],
  ["limits: [{ metric: accuracy, path: a }]", /0\.path: unknown key$/mu],
  ["baseline: { gitt: base }", /baseline\.gitt: unknown key, did you mean "git"\?$/mu],
])("says which word was probably meant: %s", (entry, expected) => {
  const text = `models:\n  m:\n    ${entry}\n`;
  expect(messages(() => readPolicy(text, "modelgate.yml", null)).join("\n")).toMatch(expected);
});

it("says which key was probably meant at the top", () => {
  const found = messages(() => readPolicy("model: {}\n", "modelgate.yml", null));
  expect(found.at(-1)).toBe('modelgate.yml:1:1: model: unknown key, did you mean "models"?');
});

const SET = 'test: { path: data/test.parquet, target: label, inputs: { pixels: "pixel_*" } }';

it.each([
  [
    "a data set that valibot would drop",
    GOOD.replace("test: {", "constructor: {"),
    /7:7: constructor: a name/,
  ],
  ["an input of such a name", GOOD.replace("pixels:", "__proto__:"), /7:65: __proto__: a name/],
  [
    "positive with many classes",
    GOOD.replace("    classes", "    positive: 1\n    classes"),
    /positive only for/,
  ],
  ["classes of a regression", GOOD.replace("multiclass-classification", "regression"), /only for a classif/],
  [
    "path and predictions",
    GOOD.replace("{ path:", "{ predictions: p.csv, path:"),
    /exactly one of path, pred/,
  ],
  ["neither of them", GOOD.replace("path: data/test.parquet,", ""), /exactly one of path, predictions/],
  ["inputs of predictions", GOOD.replace("{ path:", "{ predictions:"), /inputs only beside path/],
  [
    "predictions beside a model",
    GOOD.replace(SET, "test: { predictions: p.csv, target: y }"),
    /with path for/,
  ],
  ["a second document", `${GOOD}---\n${GOOD}`, /expected one document, got another after `---`/],
  ["no columns for an input", GOOD.replace('"pixel_*"', "[]"), /inputs/],
])("refuses %s in one sentence with its place", (_name, text, message) => {
  const found = problems(() => readPolicy(text, "modelgate.yml", "digits"));
  expect(found.map((problem) => problem.message).join("\n")).toMatch(message);
  for (const problem of found) {
    expect(problem).toMatchObject({ code: "policy-invalid", at: { path: "modelgate.yml" } });
    expect(problem.hint).toBeTruthy();
    expect(problem.message).not.toContain("Object");
  }
});

it("names every limit on a data set that does not exist, in every model", () => {
  const other = GOOD.slice(GOOD.indexOf("  digits:"))
    .replace("digits", "other")
    .replace("min: 0.95", "min: 0, dataset: a");
  const text = GOOD.replace("dataset: test", "dataset: tset") + other;
  expect(messages(() => readPolicy(text, "p.yml", "digits"))).toEqual([
    'p.yml:10:56: limits: no data set "tset"',
    'p.yml:18:46: limits: no data set "a"',
  ]);
});

it("asks for a model when there are several", () => {
  const text = GOOD + GOOD.slice(GOOD.indexOf("  digits:")).replace("digits", "other");
  expect(problems(() => readPolicy(text, "p.yml", null))).toMatchObject([
    { code: "input-invalid", message: "model: p.yml: it holds several models; they are digits, other" },
  ]);
  expect(readPolicy(text, "p.yml", "other").name).toBe("other");
  const { path } = readPolicy(text, "p.yml", "digits");
  expect(problems(() => readPolicy(text, "p.yml", path))).toMatchObject([
    { code: "input-invalid", hint: 'Did you mean "digits"?' },
  ]);
});

it.each([
  ["a document that is no mapping", "- 1", 1],
  ["a duplicate key", "models:\n  a: 1\nmodels: {}\n", 1],
  ["no model", "models: {}\n", 1],
  ["an empty file", "", 1],
  ["NaN as a limit", GOOD.replace("0.95", ".nan"), 1],
  ["a limit without a bound", GOOD.replace(", min: 0.95", ""), 1],
  ["a limit on an unknown data set", GOOD.replace("dataset: test", "dataset: tset"), 1],
  ["no limits", GOOD.slice(0, GOOD.indexOf("    limits")), 1],
  [
    "an alias bomb",
    `a: &a [1,1,1,1,1,1,1,1,1,1]\n${"bcdefghi"
      .split("")
      .map((k, i) => `${k}: &${k} [${Array(10).fill(`*${"abcdefgh"[i]}`).join(",")}]`)
      .join("\n")}`,
    1,
  ],
])("refuses %s", (_name, text, count) => {
  expect(messages(() => readPolicy(text, "modelgate.yml", "digits")).length).toBeGreaterThanOrEqual(count);
});

it("asks which model when the file holds several, and suggests a near name", () => {
  expect(messages(() => readPolicy(GOOD, "p.yml", "digit"))[0]).toContain('no model "digit"');
  expect(readPolicy(GOOD, "p.yml", null).name).toBe("digits");
});

it.each([
  ["accuracy>=0.9", "accuracy", "min", 0.9],
  ["  log_loss <= .25 ", "log_loss", "max", 0.25],
  ["recall >= 95%", "recall", "min", 0.95],
  ["r2>=-1e-3", "r2", "min", -0.001],
])("reads the shorthand %s", (text, metric, kind, value) => {
  expect(parseLimits(text)).toMatchObject([{ metric, limit: { kind, value } }]);
});

it.each([
  "accuracy>0.9",
  "accuracy>=",
  "accuracy>=0.9x",
  ">=0.9",
  "accuracy==1",
  "accuracy>=0x10",
  "a>=1 b>=2",
  "a>=1e999",
  "a>=-1e999",
])("refuses the shorthand %s", (text) => {
  expect(() => parseLimits(text)).toThrow(ModelgateError);
});

it("reads several lines, and a YAML list in the policy's grammar", () => {
  expect(parseLimits("accuracy>=0.9\n# why\n\nf1_macro>=0.8").map(({ metric }) => metric)).toEqual([
    "accuracy",
    "f1_macro",
  ]);
  expect(parseLimits("- { metric: accuracy, min: 0.9 }\n- { metric: log_loss, max: 1 }")).toHaveLength(2);
  expect(messages(() => parseLimits("accuracy>0.9\nf1>1"))).toHaveLength(2);
});

it("reads the datasets input", () => {
  expect(
    parseDatasets("test: { path: t.csv, target: y }\nold: { predictions: p.csv, target: y }"),
  ).toMatchObject([
    { name: "test", source: { kind: "data", path: "t.csv" } },
    { name: "old", source: { kind: "predictions", path: "p.csv" } },
  ]);
});

it("reads the inputs input: a column, a pattern or a list for each of the model's inputs", () => {
  expect(parseInputs('features: "pixel_*"\nage: [a, b]')).toEqual({ features: "pixel_*", age: ["a", "b"] });
  expect(messages(() => parseInputs("features: 1\nb: []"))).toHaveLength(2);
  expect(messages(() => parseInputs("just text"))).toHaveLength(1);
});

it("gives inputs no place in a file: there is none to annotate", () => {
  expect(parseLimits("- { metric: accuracy, min: 0.9 }")[0]).not.toHaveProperty("at");
  const [problem] = problems(() => parseLimits("- { metric: accuracy, mni: 0.9 }"));
  expect(problem?.message).toMatch(/^limits:1:/);
  expect(problem).not.toHaveProperty("at");
});

it.each([
  ["", []],
  ["cat, dog", ["cat", "dog"]],
  ["cat\n dog\n", ["cat", "dog"]],
  ["-1, 1", ["-1", "1"]],
  ['["a, b", "c\\nd", 3, true]', ["a, b", "c\nd", "3", "true"]],
  ["- New York, NY\n- Rome", ["New York, NY", "Rome"]],
])("reads the classes input %j", (text, classes) => {
  expect(parseClasses(text)).toEqual(classes);
});

it.each(["[a", "[a, {b: c}]", "[a]"])("refuses the classes %s", (text) => {
  expect(problems(() => parseClasses(text))).toMatchObject([{ code: "policy-invalid" }]);
});

it("takes what models share from one place, as YAML merges keys", () => {
  const text = `models:
  a: &common
    path: a.onnx
    task: regression
    datasets: { test: { path: t.csv, target: y } }
    limits: [{ metric: r2, min: 0.4 }]
  b:
    <<: *common
    path: b.onnx
`;
  expect(readPolicy(text, "modelgate.yml", "b")).toMatchObject({
    path: "b.onnx",
    task: "regression",
    clauses: [{ metric: "r2" }],
  });
  const wrong = text.replace("min: 0.4", "min: high");
  expect(() => readPolicy(wrong, "modelgate.yml", "b")).toThrow("modelgate.yml:6:");
});

it("reads no document beyond a mebibyte", () => {
  const text = `${GOOD}#`.padEnd(2 ** 20 + 1, "x");
  expect(messages(() => readPolicy(text, "p.yml", null))).toEqual([
    "p.yml: 1048577 characters, at most 1048576 are read",
  ]);
  expect(messages(() => readPolicy(text.slice(0, -1), "p.yml", null))).toEqual([]);
});
