import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ClassPredictions, Scored } from "@modelgate/inference";
import { type Host, readInputs } from "@modelgate/runner";
import { decodeReport, exitCode, failure, type Report } from "@modelgate/schema";
import { afterAll, expect, it } from "vitest";
import { type Score, validate, type World } from "./main.ts";

const folder = mkdtempSync(join(tmpdir(), "modelgate-validate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DIGEST = `sha256:${"0".repeat(64)}`;
const datasets = "a: { path: a.csv, target: y }\nb: { path: b.csv, target: y }";
const given = {
  model: "models/m.onnx",
  datasets,
  task: "multiclass-classification",
  limits: "accuracy>=0.9",
};

type Inputs = Readonly<Record<string, string>>;

/** The report as the next step reads it: through JSON, and decoded. */
async function run(score: Score, inputs: Inputs = given): Promise<Report> {
  const host = hostOf(inputs);
  const command = validate(worldOf(score));
  const report = await command.run(await readInputs(command.inputs, host.getInput), host);
  return decodeReport(JSON.parse(JSON.stringify(report)));
}

/** A world without a base. */
function worldOf(score: Score): World {
  const baseline = async () => Promise.reject(new Error("nobody asked for a baseline"));
  const asking = async () => Promise.reject(new Error("nobody asked an endpoint"));
  return { score, asking, isProposed: false, baseline, keep: async () => null, today: () => "2026-11-21" };
}

function hostOf(inputs: Inputs): Host {
  const silent = () => undefined;
  return {
    getInput: (name) => inputs[name] ?? "",
    inputProblems: [],
    setOutput: silent,
    mask: silent,
    info: silent,
    debug: silent,
    annotate: silent,
    progress: silent,
    summary: async () => undefined,
    writeReport: () => null,
    fail: silent,
    provenance: () => ({
      repository: "o/r",
      commit: "abc",
      url: "https://ci.example/1",
      id: "1",
      event: "push",
      attempt: 1,
    }),
    isTerminal: false,
    colour: false,
  };
}

function predictions(right: number): ClassPredictions {
  const truth = Int32Array.from({ length: 10 }, (_, row) => row % 3);
  const predicted = truth.map((label, row) => (row < right ? label : (label + 1) % 3));
  const task = "multiclass-classification";
  return {
    task,
    classes: ["0", "1", "2"],
    truth,
    predicted,
    scores: null,
    rows: 10,
    invalid: 0,
    ids: null,
    carried: new Map(),
  };
}

function scored(...outcomes: Scored["datasets"][number]["outcome"][]): Score {
  return async (scoring) => ({
    subject: { digest: DIGEST, sizeBytes: 9, weights: { nan: 0, infinite: 0, tensors: [] } },
    runtime: "onnxruntime-node 1.30.0",
    runtimeSource: { source: "installed", passedOver: [] },
    datasets: scoring.datasets.map(({ name, path }, index) => {
      return { name, path, digest: DIGEST, outcome: outcomes[index] ?? { problems: [] }, sanity: null };
    }),
    notes: ["classes are 0 to 2"],
  });
}

const unreadable = {
  problems: failure("dataset-unreadable", "b.csv: no rows", { hint: "Give rows." }).problems,
};

it.each<[string, Score, Report["verdict"], (string | undefined)[]]>([
  [
    "all limits hold",
    scored({ predictions: predictions(9) }, { predictions: predictions(10) }),
    "pass",
    ["pass", "pass"],
  ],
  [
    "one does not",
    scored({ predictions: predictions(8) }, { predictions: predictions(10) }),
    "fail",
    ["fail", "pass"],
  ],
  [
    "a data set cannot be read",
    scored({ predictions: predictions(10) }, unreadable),
    "error",
    ["pass", "error"],
  ],
  [
    "one fails and one cannot be read",
    scored({ predictions: predictions(1) }, unreadable),
    "error",
    ["fail", "error"],
  ],
  [
    "scores are NaN",
    scored({ predictions: { ...predictions(10), invalid: 1 } }, { predictions: predictions(10) }),
    "fail",
    ["fail", "pass"],
  ],
])("gives a verdict when %s", async (_name, score, verdict, effects) => {
  const report = await run(score);
  expect(report.verdict).toBe(verdict);
  expect(report.checks.map(({ effect }) => effect)).toEqual(effects);
  expect(report.problems.length > 0).toBe(exitCode(verdict) === 2);
  expect(report.subject).toEqual({
    name: "m",
    path: "models/m.onnx",
    digest: DIGEST,
    sizeBytes: 9,
    binding: "executed",
  });
  expect(report.datasets.map(({ digest }) => digest)).toEqual([DIGEST, DIGEST]);
  expect(report.provenance).toMatchObject({ repository: "o/r", commit: "abc", seed: 1, policyDigest: null });
  expect(report.provenance.command.join(" ")).toContain("--limit accuracy>=0.9");
});

it("could not judge when a data set that no limit names cannot be read", async () => {
  const limits = "- { metric: accuracy, min: 0.9, dataset: a }";
  const report = await run(scored({ predictions: predictions(10) }, unreadable), { ...given, limits });
  expect([report.verdict, report.checks.map(({ effect }) => effect)]).toEqual(["error", ["pass"]]);
  expect(report.problems).toMatchObject([{ code: "dataset-unreadable" }]);
});

it("judges no clause, and says why once, when the model cannot be run", async () => {
  const refused: Score = async () => {
    throw failure("model-refused", "m.onnx: shows one model and runs another", { hint: "Export it again." });
  };
  const report = await run(refused);
  expect(report).toMatchObject({
    verdict: "error",
    subject: { digest: null, binding: "claimed" },
    measurements: [],
  });
  expect(report.problems.map(({ code }) => code)).toEqual(["model-refused"]);
  expect(report.checks.map(({ id, effect }) => [id, effect])).toEqual([
    ["a/accuracy/min", "error"],
    ["b/accuracy/min", "error"],
  ]);
  expect(report.datasets).toEqual(
    ["a", "b"].map((name) => ({ name, path: `${name}.csv`, digest: null, rows: null })),
  );
});

it("takes a fault that nobody foresaw for one", async () => {
  const broken: Score = async () => Promise.reject(new TypeError("x is not a function"));
  expect((await run(broken)).problems).toMatchObject([{ code: "unexpected" }]);
});

it("hands over what the run is bounded by", async () => {
  const wishes: unknown[] = [];
  const score = scored({ predictions: predictions(10) }, { predictions: predictions(10) });
  const inputs = {
    ...given,
    "time-limit": "5s",
    "memory-limit": "1GiB",
    "runtime-path": "/rt",
    threads: "3",
  };
  await run(async (scoring, wish, host) => {
    wishes.push(scoring.options, wish);
    return await score(scoring, wish, host);
  }, inputs);
  expect(wishes).toMatchObject([{ threads: 3 }, { timeMs: 5000, memoryBytes: 2 ** 30, runtimePath: "/rt" }]);
});

it("reads predictions files: what can be read is judged, and all of it is claimed", async () => {
  writeFileSync(join(folder, "p.csv"), "label,prediction\n1,1\n2,2\n3,3\n");
  const sets = `a: { predictions: ${folder}/p.csv, target: label }\nb: { predictions: ${folder}/absent.csv, target: label }`;
  const never: Score = async () => expect.fail("no model is run");
  const report = await run(never, { task: "regression", datasets: sets, limits: "mean_absolute_error<=0" });
  expect(report).toMatchObject({
    verdict: "error",
    subject: { binding: "claimed", digest: null, path: null },
  });
  expect(report.checks.map(({ effect }) => effect)).toEqual(["pass", "error"]);
  expect(report.datasets.map(({ rows, digest }) => [rows, digest?.slice(0, 7)])).toEqual([
    [3, "sha256:"],
    [null, undefined],
  ]);
  expect(report.problems).toMatchObject([{ code: "file-missing" }]);
});

it("names the policy by its digest, and what failed before there was a plan", async () => {
  const config = join(folder, "modelgate.yml");
  writeFileSync(
    config,
    `models: { digits: { path: m.onnx, task: regression, datasets: { t: { path: t.csv, target: y } }, limits: [{ metric: r2, min: 0 }] } }\n`,
  );
  const report = await run(async () => Promise.reject(failure("file-missing", "m.onnx: no such file")), {
    config,
  });
  expect(report.provenance.policyDigest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(report.subject).toMatchObject({ name: "digits", path: join(folder, "m.onnx") });
  const at = { path: "modelgate.yml", line: 3, column: undefined };
  const outlined = validate(worldOf(scored())).failed?.(
    [{ code: "policy-invalid", message: "x", hint: undefined, at }],
    hostOf({ model: " digits " }),
  );
  expect(decodeReport(JSON.parse(JSON.stringify(outlined)))).toMatchObject({
    verdict: "error",
    subject: { name: "digits", digest: null },
    problems: [{ code: "policy-invalid", message: "x", at: { path: "modelgate.yml", line: 3 } }],
  });
});
