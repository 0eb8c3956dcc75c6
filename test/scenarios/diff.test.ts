// What diff measures, holds to limits and says where it could not, on files as they lie: the whole command, in its process.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DIFF_METRICS, decodeReport } from "@modelgate/schema";
import { describe, expect, it } from "vitest";
import { madeGraph } from "../../packages/onnx/src/made-graph.ts";
import { fileOf, folderOf } from "./project.ts";
import { diffIn } from "./run-diff.ts";

const root = join(import.meta.dirname, "../..");
const good = fileOf("demo/models/digits-good.onnx");
const subtle = fileOf("demo/models/digits-subtle.onnx");
const smaller = fileOf("demo/models/digits-bad.onnx");
const iris = fileOf("demo/models/iris-linear.onnx");

/** A safetensors file of one tensor. */
function safetensors(name: string, values: readonly number[]): Uint8Array {
  const data = Buffer.from(Float32Array.from(values).buffer);
  const header = Buffer.from(
    JSON.stringify({ [name]: { dtype: "F32", shape: [values.length], data_offsets: [0, data.length] } }),
  );
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([length, header, data]);
}

/** Looks where a value is missing: what is in between is not finite, and the answers are. */
function ofMissing(last: string): Uint8Array {
  const nodes = ["h = Neg(x)", "n = IsNaN(h)", "k = Not(n)", "f = Cast(k) to=1", `y = ${last}(f)`];
  return madeGraph({ nodes, inputs: ["x"], outputs: ["y"] });
}

const folder = folderOf({
  "good.onnx": good,
  "subtle.onnx": subtle,
  "smaller.onnx": smaller,
  "iris.onnx": iris,
  "columns.onnx": fileOf("demo/models/breast-cancer-columns.onnx"),
  "forest.onnx": fileOf("demo/models/breast-cancer-forest.onnx"),
  "test.csv": fileOf("test/fixtures/scenarios/digits.csv"),
  "one.safetensors": safetensors("w", [1, 2, 2]),
  "two.safetensors": safetensors("w", [1, 2, 5]),
  "text.onnx": "no model",
  "missing-one.onnx": ofMissing("Neg"),
  "missing-two.onnx": ofMissing("Exp"),
  "missing.csv": "a,b,c,d,label\n1,2,,4,0\n1,2,3,4,1\n",
});

/** Runs diff of two files. */
const between = (before: string, after: string, more: Readonly<Record<string, string>> = {}) =>
  diffIn(folder, { model: after, baseline: `path:${before}`, ...more });

it.each([
  ["identical", "good.onnx", "good.onnx", "identical", "none"],
  ["trained again", "good.onnx", "subtle.onnx", "changed", "patch"],
  ["other nodes", "good.onnx", "smaller.onnx", "changed", "minor"],
  ["another signature", "good.onnx", "iris.onnx", "changed", "major"],
  ["safetensors", "one.safetensors", "two.safetensors", "changed", "patch"],
])("only describes: %s", async (_, before, after, kind, level) => {
  const { code, report, outputs } = await between(before, after);
  expect([code, report.verdict, report.checks]).toEqual([0, "skipped", []]);
  expect([report.changes?.kind, report.changes?.level, outputs["level"]]).toEqual([kind, level, level]);
});

it("measures by the numbers of the files", async () => {
  const { report } = await between("one.safetensors", "two.safetensors");
  const value = (metric: string) => report.measurements.find((one) => one.metric === metric)?.value;
  // ‖(0, 0, 3)‖ / ‖(1, 2, 2)‖
  expect([value("weight_relative_l2"), value("parameter_count"), value("breaking_changes")]).toEqual([
    1, 3, 0,
  ]);
});

describe("fail-on", () => {
  it.each([
    ["breaking", "iris.onnx", 1, { "model/breaking_changes/max": "fail → fail" }],
    ["breaking", "smaller.onnx", 0, { "model/breaking_changes/max": "pass → pass" }],
    ["major", "iris.onnx", 1, { "model/change_level/max": "fail → fail" }],
    ["major", "smaller.onnx", 0, { "model/change_level/max": "pass → pass" }],
    ["minor", "smaller.onnx", 1, { "model/change_level/max": "fail → fail" }],
    ["minor", "subtle.onnx", 0, { "model/change_level/max": "pass → pass" }],
    ["any", "subtle.onnx", 1, { "model/change_level/max": "fail → fail" }],
    ["any", "good.onnx", 0, { "model/change_level/max": "pass → pass" }],
  ])("%s: %s ends with %i", async (word, after, exit, expected) => {
    const { code, checks } = await between("good.onnx", after, { "fail-on": word });
    expect([code, checks]).toEqual([exit, expected]);
  });
});

describe("limits", () => {
  it.each([
    // 4,949 parameters before, 4,821 after; 15 and 12 nodes.
    ["parameter_count<=4821", "pass"],
    ["parameter_count<=4820", "fail"],
    ["parameter_count max-increase 0", "pass"],
    ["parameter_count min-improvement 128", "pass"],
    ["parameter_count min-improvement 129", "fail"],
    ["operator_count min-relative-improvement 20%", "pass"],
    ["operator_count min-relative-improvement 21%", "fail"],
    ["weight_relative_l2<=0.7", "fail"],
    ["weight_relative_l2<=0.72", "pass"],
    // Without data there is no such value, and what a limit names and nobody measured does not pass.
    ["top1_agreement>=0.5", "fail"],
    ["mac_count<=1e12", "pass"],
  ])("%s: %s", async (limits, verdict) => {
    const { code, report } = await between("good.onnx", "smaller.onnx", { limits });
    expect([code, report.checks.map((check) => check.verdict)]).toEqual([
      verdict === "fail" ? 1 : 0,
      [verdict],
    ]);
  });

  it("on weights hold nothing where no tensor is in both models", async () => {
    const limits = "weight_relative_l2<=0.001";
    const { code, report } = await between("columns.onnx", "forest.onnx", { limits });
    expect([code, report.checks[0]?.message]).toEqual([
      1,
      "weight_relative_l2 has no value: no tensor is in both models",
    ]);
  });

  it.each([
    ["of another action", "accuracy>=0.9"],
    ["that compare a comparison", "breaking_changes max-increase 1"],
    ["against a dummy", "parameter_count beat-dummy"],
    ["with a direction of their own", '[{ metric: parameter_count, max: 5, better: "higher" }]'],
    ["in slices", "[{ metric: parameter_count, max: 5, slices: [a] }]"],
    ["on a data set that is not there", "[{ metric: top1_agreement, min: 1, dataset: other }]"],
  ])("refuses limits %s", async (_, limits) => {
    const { code, report } = await between("good.onnx", "smaller.onnx", { limits });
    expect([code, report.verdict]).toEqual([2, "error"]);
    expect(["input-invalid", "policy-invalid"]).toContain(report.problems[0]?.code);
  });
});

describe("behaviour", () => {
  const data = {
    data: "test.csv",
    target: "label",
    id: "id",
    inputs: 'pixels: "pixel_*"',
    task: "multiclass-classification",
  };

  it("is measured and judged where there is data, and flips are named", async () => {
    const limits = "top1_agreement>=0.999\noutput_js_divergence<=0.7\nprediction_flip_rate<=0";
    const { code, report, checks } = await between("good.onnx", "subtle.onnx", { ...data, limits });
    expect([code, checks]).toEqual([
      1,
      {
        "test/top1_agreement/min": "fail → fail",
        "test/output_js_divergence/max": "pass → pass",
        "test/prediction_flip_rate/max": "fail → fail",
      },
    ]);
    const { behaviour, cost } = report.changes ?? {};
    const value = (metric: string) =>
      report.measurements.find((one) => one.metric === metric)?.value ?? Number.NaN;
    expect(value("prediction_flip_rate")).toBeCloseTo(1 - value("top1_agreement"), 12);
    // A class's number is no value: the largest difference is one of probabilities.
    expect(value("output_max_absolute_difference")).toBeLessThanOrEqual(1);
    expect(behaviour?.flips.length).toBeGreaterThan(0);
    expect(cost?.macs.after).toBe(cost?.macs.before);
    expect(report.environment.runtime).toMatch(/^onnxruntime-node /);
  });

  it("tells flips by class and by the slices that are asked for, the worst ids with them", async () => {
    const { report } = await between("good.onnx", "subtle.onnx", { ...data, slices: "writer" });
    const { flips = [], statement } = report.changes?.behaviour ?? {};
    const flipped = Number(/^(\d+) of 150 predictions changed/u.exec(statement ?? "")?.[1]);
    const sum = (by: string) =>
      flips.filter((one) => one.by === by).reduce((total, one) => total + one.flips, 0);
    expect(flipped).toBeGreaterThan(0);
    expect([sum("truth"), sum("writer")]).toEqual([flipped, flipped]);
    expect(flips.every(({ ids, flips: count }) => ids.length > 0 && ids.length <= count)).toBe(true);
  });

  it("of the same bytes needs no run", async () => {
    const { report } = await between("good.onnx", "good.onnx", data);
    expect([report.environment.runtime, report.changes?.behaviour]).toEqual([null, null]);
  });

  it("of the same bytes keeps every limit, and only its cost is measured", async () => {
    const limits = [
      "top1_agreement>=0.99",
      "prediction_flip_rate<=0.01",
      "output_max_absolute_difference<=0",
      "output_js_divergence<=0",
      "mac_count<=4736",
      "mac_count max-relative-increase 1%",
      "peak_activation_bytes<=1",
    ];
    const { code, report, checks } = await between("good.onnx", "good.onnx", {
      ...data,
      limits: limits.join("\n"),
    });
    expect([code, checks]).toEqual([
      1,
      {
        "test/top1_agreement/min": "pass → pass",
        "test/prediction_flip_rate/max": "pass → pass",
        "test/output_max_absolute_difference/max": "pass → pass",
        "test/output_js_divergence/max": "pass → pass",
        "model/mac_count/max": "pass → pass",
        "model/mac_count/max-relative-increase": "pass → pass",
        "model/peak_activation_bytes/max": "fail → fail",
      },
    ]);
    expect(report.checks[0]?.message).toBe("top1_agreement: the candidate is the baseline, byte for byte");
    expect(report.checks[6]?.message).toMatch(/^peak_activation_bytes \d+ B is above 1 B$/);
  });

  it("that cannot be run ends with 2, and what the files tell is kept", async () => {
    const { code, report } = await between("good.onnx", "subtle.onnx", {
      ...data,
      inputs: 'nowhere: "pixel_*"',
    });
    expect([code, report.changes?.weights?.changed]).toEqual([2, 4]);
    expect(report.problems.map((problem) => problem.code)).toContain("dataset-mismatch");
  });

  it("says where both first diverge", async () => {
    const { report } = await between("good.onnx", "subtle.onnx", { layers: "true" });
    expect(report.changes?.behaviour?.layers?.first).toBeTruthy();
  });

  it("does not take a missing value that both are fed for where they diverge", async () => {
    const given = { data: "missing.csv", target: "label", inputs: 'x: ["a", "b", "c", "d"]', layers: "true" };
    const { report } = await between("missing-one.onnx", "missing-two.onnx", given);
    const layers = report.changes?.behaviour?.layers;
    expect([report.problems, layers?.first]).toEqual([[], "y"]);
  });
});

it.each([
  ["no such model", { model: "nowhere.onnx", baseline: "path:good.onnx" }, "file-missing"],
  ["no such baseline", { model: "good.onnx", baseline: "path:nowhere.onnx" }, "baseline-missing"],
  ["a model that is none", { model: "text.onnx", baseline: "path:good.onnx" }, "model-unreadable"],
  ["a baseline that is none", { model: "good.onnx", baseline: "path:text.onnx" }, "model-unreadable"],
  ["two formats", { model: "one.safetensors", baseline: "path:good.onnx" }, "input-invalid"],
  ["a report", { model: "good.onnx", baseline: "report:r.json" }, "input-invalid"],
  ["columns without data", { model: "good.onnx", baseline: "path:good.onnx", target: "y" }, "input-invalid"],
  ["a word that nobody knows", { model: "good.onnx", "fail-on": "braking" }, "input-invalid"],
  ["a list of one", { model: "good.onnx", list: "true" }, "input-invalid"],
  ["a list that gates", { list: "true", "fail-on": "any" }, "input-invalid"],
  ["a report of all among those of each", { report: "modelgate-reports/all.json" }, "input-invalid"],
  ["a tolerance that is none", { model: "good.onnx", rtol: "-1" }, "input-invalid"],
])("cannot judge %s", async (_, inputs, expected) => {
  const { code, report } = await diffIn(folder, inputs);
  expect([code, report.problems[0]?.code]).toEqual([2, expected]);
});

describe("modelgate diff", () => {
  const run = (...argv: string[]) => {
    const entry = join(root, "packages/cli/src/index.ts");
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--no-warnings", entry, "diff", ...argv],
      {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, NO_COLOR: "1" },
      },
    );
    return { status, stdout, stderr };
  };

  it("takes two files, and gives the report as JSON", () => {
    const { status, stdout } = run("good.onnx", "subtle.onnx", "--format", "json");
    const report = decodeReport(JSON.parse(stdout));
    expect([status, report.changes?.weights?.changed, report.baseline?.source]).toEqual([
      0,
      4,
      "path:good.onnx",
    ]);
  });

  it("takes files before and after flags, and ends with 1 where the gate says no", () => {
    const { status, stdout } = run("--fail-on", "any", "good.onnx", "subtle.onnx");
    expect([status, stdout.includes("FAIL")]).toEqual([1, true]);
  });

  it.each(["markdown", "html"])("draws %s", (format) => {
    const { status, stdout } = run("good.onnx", "subtle.onnx", `--format=${format}`);
    expect([status, stdout.includes("coefficient")]).toEqual([0, true]);
  });

  it.each([
    ["three files", ["a.onnx", "b.onnx", "c.onnx"]],
    ["files and a flag that says the same", ["a.onnx", "b.onnx", "--baseline", "base"]],
  ])("refuses %s", (_, argv) => {
    expect(run(...argv).status).toBe(2);
  });
});

it("tells every metric in its page", () => {
  const page = readFileSync(join(root, "docs/diff.md"), "utf8");
  expect(Object.keys(DIFF_METRICS).filter((metric) => !page.includes(`| \`${metric}\` |`))).toEqual([]);
});
