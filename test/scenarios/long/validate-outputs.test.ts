// What a run leaves beside its verdict: predictions, JUnit XML, a report that can be explained; and the action's own process,
// as the runner starts it.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeReport } from "@modelgate/schema";
import { runAction } from "@modelgate/testkit";
import { describe, expect, it } from "vitest";
import {
  answers,
  fileOf,
  folderOf,
  type Judged,
  judge,
  policyOf,
  predictedBy,
  proposal,
  pullRequest,
} from "../project.ts";

const root = join(import.meta.dirname, "../../..");
const codesOf = ({ report }: Judged) => report.problems.map(({ code }) => code);
const accuracyOf = ({ report }: Judged, metric = "accuracy") =>
  report.measurements.find((one) => one.metric === metric)?.value;

const iris = {
  "m.onnx": fileOf("demo/models/iris-linear.onnx"),
  "test.csv": fileOf("demo/data/iris-test.csv"),
  "modelgate.yml": policyOf({
    path: "m.onnx",
    task: "multiclass-classification",
    datasets: { test: { path: "test.csv", target: "species" } },
    limits: [
      { metric: "accuracy", min: 0.9 },
      { metric: "f1_macro", min: 0.99 },
    ],
  }),
};
const config = "modelgate.yml";

describe("save-predictions", () => {
  const saving = { config, report: "report.json", "save-predictions": "predictions" };

  it("writes a file that is judged as the model was", async () => {
    const folder = folderOf(iris);
    const run = await judge(folder, saving);
    expect([run.code, run.report.problems]).toEqual([1, []]);
    const { predictions } = run.report.datasets[0] ?? {};
    expect(predictions?.path).toBe("predictions/1-test.csv");
    const path = join(folder, predictions?.path ?? "");
    const sha256 = createHash("sha256").update(readFileSync(path)).digest("hex");
    expect(predictions?.digest).toBe(`sha256:${sha256}`);
    const limits = "accuracy>=0.9\nf1_macro>=0.99\nlog_loss<=9";
    const claimed = await judge(folder, { predictions: path, task: "multiclass-classification", limits });
    expect([claimed.code, claimed.report.subject.binding]).toEqual([1, "claimed"]);
    for (const metric of ["accuracy", "f1_macro", "log_loss"])
      expect(accuracyOf(claimed, metric)).toBe(accuracyOf(run, metric));
  });

  it.each([
    ["without a report to lie beside", { config, "save-predictions": "predictions" }],
    ["outside the report's folder", { config, report: "out/report.json", "save-predictions": "predictions" }],
  ])("%s is a problem, and what was measured is written", async (_, inputs) => {
    const run = await judge(folderOf({ ...iris, "out/.keep": "" }), inputs);
    expect([run.code, run.report.verdict, codesOf(run)]).toEqual([2, "error", ["input-invalid"]]);
    expect(run.checks).toEqual({ "test/accuracy/min": "pass → pass", "test/f1_macro/min": "fail → fail" });
  });

  it.each([
    ["a regression", "diabetes-ridge", "diabetes-test.jsonl", "regression", "progression", "r2>=0.1"],
    [
      "two classes",
      "breast-cancer-forest",
      "breast-cancer-test.csv",
      "binary-classification",
      "malignant",
      "roc_auc>=0.9",
    ],
  ])("of %s can be compared with later", async (_, model, data, task, target, limits) => {
    const folder = folderOf({
      "m.onnx": fileOf(`demo/models/${model}.onnx`),
      [data]: fileOf(`demo/data/${data}`),
    });
    const id = task === "regression" ? { id: "id" } : {};
    const given = { model: "m.onnx", data, task, target, ...id };
    const first = await judge(folder, { ...given, limits, report: "report.json", "save-predictions": "." });
    expect([first.code, first.report.problems]).toEqual([0, []]);
    const { path = "" } = first.report.datasets[0]?.predictions ?? {};
    // Written predictions stand in for another model on the same data.
    const metric = limits.split(/[<>]/u)[0] ?? "";
    const claims = {
      predictions: path,
      task,
      limits: `${metric} max-drop 0.5`,
      baseline: "report:report.json",
      ...id,
    };
    const { code, report } = await judge(folder, {
      ...claims,
      ...(task === "regression" ? {} : { positive: "1" }),
    });
    expect([code, report.problems]).toEqual([0, []]);
    expect(report.measurements.find((one) => one.metric === metric)?.difference).toMatchObject({ value: 0 });
  });
});

describe("junit", () => {
  it("has a case for each check", async () => {
    const folder = folderOf(iris);
    const { code } = await judge(folder, { config, junit: "junit.xml" });
    const xml = readFileSync(join(folder, "junit.xml"), "utf8");
    expect(code).toBe(1);
    expect([xml.match(/<testcase /gu)?.length, xml.match(/<failure /gu)?.length]).toEqual([2, 1]);
  });

  it("that cannot be written is a problem, and what was measured is written", async () => {
    const run = await judge(folderOf(iris), { config, junit: "test.csv/junit.xml" });
    expect([run.code, codesOf(run)]).toEqual([2, ["input-invalid"]]);
    expect(Object.keys(run.checks)).toHaveLength(2);
  });

  it("is written of a run that could not judge, too", async () => {
    const folder = folderOf({ ...iris, "test.csv": "a,species\n1,setosa\n" });
    const { code } = await judge(folder, { config, junit: "junit.xml" });
    expect(code).toBe(2);
    expect(readFileSync(join(folder, "junit.xml"), "utf8")).toMatch(/<error /u);
  });
});

describe("explain", () => {
  const explain = (folder: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, [join(root, "packages/cli/src/index.ts"), "explain", ...args], {
      cwd: folder,
      encoding: "utf8",
    });

  it("says what each check of a written report tested, compared ones too", async () => {
    const limits = [
      { metric: "accuracy", min: 0.5 },
      { metric: "accuracy", "max-drop": 0.01 },
      { metric: "accuracy", min: 0.5, slices: ["city"] },
      { metric: "latency_p50_ms", max: 20 },
    ];
    const city = { city: (row: number) => (row < 100 ? "Oslo" : "Rome") };
    const folder = folderOf({
      "pred.csv": answers(200, (row) => row < 3, city),
      "before.csv": answers(200, undefined, city),
      "modelgate.yml": predictedBy({ limits, baseline: { path: "before.csv" } }),
    });
    const { report } = await judge(folder, { config, report: "report.json" });
    expect(report.checks).toHaveLength(5);
    const all = explain(folder, "report.json");
    expect([all.status, all.stderr]).toEqual([0, ""]);
    for (const { id } of report.checks) {
      expect(all.stdout).toContain(id);
      const one = explain(folder, "report.json", id);
      expect([one.status, one.stderr]).toEqual([0, ""]);
      expect(one.stdout).toContain(id);
    }
    expect(explain(folder, "report.json", "other/accuracy").status).toBe(2);
  });
});

describe("the action's own process", () => {
  const main = join(root, "actions/validate/src/index.ts");
  const policy = predictedBy({
    limits: [{ metric: "accuracy", "max-drop": 0.01 }],
    baseline: { git: "base" },
  });
  const before = { "modelgate.yml": policy, "pred.csv": answers(400, (row) => row < 20) };

  it.each<[string, string, number, string]>([
    ["better", answers(400), 0, "pass"],
    ["worse", answers(400, (row) => row < 120), 1, "fail"],
  ])("on a pull request with a %s model", async (_, now, exit, verdict) => {
    const { folder, event, env } = pullRequest(proposal(before, { "pred.csv": now, "README.md": "new" }));
    const { GITHUB_EVENT_PATH: _path, ...rest } = env;
    const run = await runAction(main, {
      inputs: { config, report: "report.json" },
      event,
      env: rest,
      workspace: folder,
    });
    expect([run.code, run.outputs["verdict"]], run.stdout).toEqual([exit, verdict]);
    const report = decodeReport(JSON.parse(readFileSync(join(folder, "report.json"), "utf8")));
    expect(report.policy?.judgedBy).toBe("base");
    expect(report.baseline?.source).toBe("git:base");
    expect(run.summary).not.toBe("");
    expect(run.annotations.some(({ level }) => level === "error")).toBe(exit === 1);
  });

  it("with a real model in the sandbox", async () => {
    const workspace = folderOf(iris);
    const inputs = { config, report: "report.json", junit: "junit.xml" };
    const run = await runAction(main, { inputs, workspace, timeoutMs: 60_000 });
    expect([run.code, run.outputs["verdict"]], run.stdout).toEqual([1, "fail"]);
    const report = decodeReport(JSON.parse(readFileSync(join(workspace, "report.json"), "utf8")));
    expect(report.subject.binding).toBe("executed");
    expect(existsSync(join(workspace, "junit.xml"))).toBe(true);
  });
});
