import { expect, it } from "vitest";
import { messages, problems } from "./caught-problems.ts";
import { parseBaseline, parseDatasets, readPolicy } from "./index.ts";

const DIGEST = "ab".repeat(32);

const policy = (lines: string, top = "") => `${top}models:
  m:
    path: m.onnx
    task: binary-classification
    datasets: { test: { path: t.csv, target: y } }
    limits: [{ metric: accuracy, min: 0.9 }, { metric: f1, min: 0.8, slices: [w] }]
    ${lines}
`;
const read = (lines: string, top = "") => readPolicy(policy(lines, top), "ml/p.yml", null);

it.each([
  ["{ git: base }", { kind: "git", ref: null }],
  ["{ git: v1.2 }", { kind: "git", ref: "v1.2" }],
  ["{ git: refs/heads/base }", { kind: "git", ref: "refs/heads/base" }],
  ["{ path: old.onnx }", { kind: "path", path: "ml/old.onnx" }],
  ["{ stage: production }", { kind: "stage", stage: "production", model: "m", policy: "ml/p.yml" }],
  ["{ report: r/report.json }", { kind: "report", path: "ml/r/report.json" }],
  [
    `{ url: "https://a.example/m.onnx", sha256: ${DIGEST.toUpperCase()} }`,
    { kind: "url", url: "https://a.example/m.onnx", sha256: DIGEST },
  ],
])("reads the baseline %s", (text, baseline) => {
  expect(read(`baseline: ${text}`).baseline).toEqual(baseline);
});

it.each([
  ["{ }", "expected exactly one of git, path, url, stage, report"],
  ["{ git: base, path: a }", "expected exactly one of"],
  ["{ stage: a b }", "letters, digits"],
  ["{ stage: production, git: base }", "expected exactly one of"],
  ['{ git: "--upload-pack=x" }', "expected a git ref"],
  ['{ git: "a b" }', "expected a git ref"],
  ['{ url: "https://a.example/m" }', "expected url and sha256 together"],
  [`{ path: a, sha256: ${DIGEST} }`, "expected url and sha256 together"],
  [`{ url: "http://a.example/m", sha256: ${DIGEST} }`, "begins with https"],
  ['{ url: "https://a.example/m", sha256: abc }', "64 hexadecimal digits"],
  ["base", "baseline: expected a mapping"],
])("refuses the baseline %s", (text, message) => {
  expect(messages(() => read(`baseline: ${text}`)).join("\n")).toContain(message);
});

it.each([
  ["base", { kind: "git", ref: null }],
  [" git:base ", { kind: "git", ref: null }],
  ["v1.2", { kind: "git", ref: "v1.2" }],
  ["origin/main", { kind: "git", ref: "origin/main" }],
  ["git:path", { kind: "git", ref: "path" }],
  ["path:old model.onnx", { kind: "path", path: "old model.onnx" }],
  ["models/old.onnx", { kind: "path", path: "models/old.onnx" }],
  ["stage:production", { kind: "stage", stage: "production", model: null, policy: null }],
  ["{ stage: production }", { kind: "stage", stage: "production", model: null, policy: null }],
  ["report:r", { kind: "report", path: "r" }],
  ["out/report.json", { kind: "report", path: "out/report.json" }],
  [
    `https://a.example/m?x=1#sha256=${DIGEST}`,
    { kind: "url", url: "https://a.example/m?x=1", sha256: DIGEST },
  ],
  ["git: base", { kind: "git", ref: null }],
  ["{ path: a }", { kind: "path", path: "a" }],
])("reads the baseline input %s", (text, baseline) => {
  expect(parseBaseline(text)).toEqual(baseline);
});

it.each([
  "",
  "-x",
  "git:-x",
  "a b",
  "path:",
  "https://a.example/m",
  "http://a.example/m#sha256=x",
  "base:m.onnx x",
])("refuses the baseline input %j", (text) => {
  expect(problems(() => parseBaseline(text))).toMatchObject([{ code: "policy-invalid" }]);
});

it("repeats no address: it may hold a token", () => {
  expect(messages(() => parseBaseline("https://a.example/m?token=secret"))[0]).not.toContain("secret");
});

const WAIVER = "check: test/accuracy/min, owner: ann, reason: known label noise, expires: 2026-12-31";

it("reads a waiver with its line", () => {
  expect(read(`waivers: [{ ${WAIVER} }]`).waivers).toEqual([
    {
      check: "test/accuracy/min",
      owner: "ann",
      reason: "known label noise",
      expires: "2026-12-31",
      at: { path: "ml/p.yml", line: 7, column: 15 },
    },
  ]);
});

it.each([
  ["owner: ann, ", "", "waivers.0.owner: missing"],
  ["reason: known label noise, ", "", "waivers.0.reason: missing"],
  [", expires: 2026-12-31", "", "waivers.0.expires: missing"],
  ["check: test/accuracy/min, ", "", "waivers.0.check: missing"],
  ["ann", '"  "', "expected somebody"],
  ["known label noise", '"ok   "', "expected a reason of at least 5"],
  ["2026-12-31", "2026-02-30", "expected a day that exists"],
  ["2026-12-31", "31.12.2026", "expected a day that exists"],
  ["2026-12-31", "2026-12-31T00:00", "expected a day that exists"],
  ["test/accuracy/min", "test/acuracy/min", "waives a check that no limit in this policy creates"],
  ["test/accuracy/min", "test/accuracy/max", "waives a check that no limit in this policy creates"],
  ["test/accuracy/min", "accuracy/min", "waives a check that no limit in this policy creates"],
  ["test/accuracy/min", "test/accuracy/min#2", "waives a check that no limit in this policy creates"],
  ["test/accuracy/min", "test/f1/min", "waives a check that no limit in this policy creates"],
  ["test/accuracy/min", '"test/accuracy[w=7]/min"', "waives a check that no limit in this policy creates"],
])("refuses a waiver with %j as %j", (from, to, message) => {
  expect(messages(() => read(`waivers: [{ ${WAIVER.replace(from, to)} }]`)).join("\n")).toContain(message);
});

it("names a near check, and both places of one that is waived twice", () => {
  const [near] = problems(() => read(`waivers: [{ ${WAIVER.replace("accuracy", "acuracy")} }]`));
  expect(near?.hint).toBe("Did you mean test/accuracy/min?");
  expect(messages(() => read(`waivers: [{ ${WAIVER} }, { ${WAIVER} }]`))).toEqual([
    expect.stringMatching(/^ml\/p\.yml:7:\d+: waivers: .* is waived twice, first at ml\/p\.yml:7:15$/u),
  ]);
});

it("takes the waiver of a slice", () => {
  const sliced = WAIVER.replace("test/accuracy/min", '"test/f1[w=7]/min"');
  expect(read(`waivers: [{ ${sliced} }]`).waivers).toHaveLength(1);
});

it.each([
  ["", "", "gate"],
  ["mode: observe", "", "observe"],
  ["", "mode: observe\n", "observe"],
  ["mode: gate", "mode: observe\n", "gate"],
])("reads the mode of %j below %j as %s", (model, top, mode) => {
  expect(read(model, top).mode).toBe(mode);
});

it("reads weights, groups and the targets of many labels", () => {
  expect(parseDatasets("t: { path: t.csv, target: [a, b], weights: w, groups: patient }")).toMatchObject([
    { target: ["a", "b"], weights: "w", groups: "patient" },
  ]);
  expect(parseDatasets("t: { path: t.csv, target: y }")).toMatchObject([{ weights: null, groups: null }]);
  const many = policy("").replace("target: y", "target: [a, b]");
  expect(messages(() => readPolicy(many, "p.yml", null)).join()).toContain(
    "only for multilabel-classification",
  );
  const multilabel = many.replace("binary-", "multilabel-");
  expect(readPolicy(multilabel, "p.yml", null).datasets[0]?.target).toEqual(["a", "b"]);
});
