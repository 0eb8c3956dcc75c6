// Models that a pull request leaves alone, and whose limits are diff's to judge.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeReport } from "@modelgate/schema";
import { describe, expect, it } from "vitest";
import { type Files, fileOf, proposal, pullRequest, push } from "../project.ts";
import { diffIn, diffJob } from "../run-diff.ts";

const bad = fileOf("demo/models/digits-bad.onnx");
const iris = fileOf("demo/models/iris-linear.onnx");
const before: Files = {
  "a.onnx": fileOf("demo/models/digits-good.onnx"),
  "m/b.onnx": iris,
  "c.onnx": bad,
  "r.txt": "1",
};

describe("the policy's models that did not change", () => {
  const entry = (path: string, limits: readonly object[], more: object = {}) => ({
    path,
    task: "multiclass-classification",
    datasets: { test: { path: "t.csv", target: "y" } },
    limits,
    ...more,
  });
  const held = [
    { metric: "top1_agreement", min: 0.99 },
    { metric: "parameter_count", max: 1e6 },
    { metric: "accuracy", min: 0.9 },
  ];
  const files = (models: object): Files => ({ ...before, "modelgate.yml": JSON.stringify({ models }) });
  const reportsIn = (folder: string): Record<string, Record<string, string>> => {
    const read = (file: string) => decodeReport(JSON.parse(readFileSync(join(folder, file), "utf8")));
    return Object.fromEntries(
      readdirSync(folder).map((file) => [
        file,
        Object.fromEntries(read(file).checks.map(({ id, verdict }) => [id, verdict])),
      ]),
    );
  };
  const kept = { "test/top1_agreement/min": "pass", "test/parameter_count/max": "pass" };

  it("have a report where their limits are diff's to judge, and only of those", async () => {
    const models = {
      m: entry("a.onnx", held),
      b: entry("m/b.onnx", [{ metric: "accuracy", min: 0.9 }]),
      gone: entry("nowhere.onnx", held),
    };
    const job = pullRequest(proposal(files(models), { "r.txt": "2" }));
    const { code, report, outputs } = await diffJob(job);
    expect([code, report.verdict, outputs["models"], outputs["level"]]).toEqual([0, "pass", "[]", "none"]);
    expect(reportsIn(join(job.folder, "modelgate-reports"))).toEqual({ "diff-m.json": kept });
    expect(report.notes).toContain(
      "nowhere.onnx: is not here, and its limits on what changed are not judged",
    );
  });

  it("beside one that changed, which has the name of none of them", async () => {
    const models = { x: entry("a.onnx", held), b: entry("m/b.onnx", held) };
    const change = { "m/b.onnx": bad, "n/x.onnx": iris };
    const job = pullRequest(proposal(files(models), change));
    const { report, outputs } = await diffJob(job, { behaviour: "false", reports: "out" });
    expect(JSON.parse(outputs["models"] ?? "").map(({ name }: { name: string }) => name)).toEqual([
      "b",
      "n-x.onnx",
    ]);
    expect(reportsIn(join(job.folder, "out"))).toEqual({
      "diff-b.json": {
        "test/top1_agreement/min": "fail",
        "test/parameter_count/max": "pass",
        "test/accuracy/min": "skipped",
      },
      "diff-n-x.onnx.json": {},
      "diff-x.json": kept,
    });
    expect(report.subject.name).toBe("2 changed models, 1 unchanged");
    expect(report.verdict).toBe("fail");
  });

  it("are compared with what the policy says, whatever the change leaves alone", async () => {
    const models = { m: entry("a.onnx", held, { baseline: { path: "c.onnx" } }) };
    const job = pullRequest(proposal(files(models), { "r.txt": "2" }));
    const { code } = await diffJob(job, { behaviour: "false", reports: "out" });
    expect([code, reportsIn(join(job.folder, "out"))["diff-m.json"]]).toEqual([
      1,
      { "test/top1_agreement/min": "fail", "test/parameter_count/max": "pass" },
    ]);
  });

  it("are compared with what they were, although the change has the policy name another file", async () => {
    const proposed = files({ m: entry("c.onnx", held) })["modelgate.yml"] ?? null;
    const job = pullRequest(proposal(files({ m: entry("a.onnx", held) }), { "modelgate.yml": proposed }));
    const { code } = await diffJob(job, { behaviour: "false", reports: "out" });
    expect([code, reportsIn(join(job.folder, "out"))["diff-m.json"]?.["test/top1_agreement/min"]]).toEqual([
      1,
      "fail",
    ]);
  });

  it("say why nothing is compared where there is no base, and are not looked at by a job that lists, nor on a laptop", async () => {
    const change = proposal(files({ m: entry("a.onnx", held) }), { "r.txt": "2" });
    const job = push(change, null);
    await diffJob(job, { reports: "out" });
    expect(reportsIn(join(job.folder, "out"))).toEqual({
      "diff-m.json": { "test/top1_agreement/min": "skipped", "test/parameter_count/max": "pass" },
    });
    expect((await diffJob(job, { list: "true" })).report.checks).toEqual([]);
    expect((await diffIn(job.folder)).report.checks).toEqual([]);
  });
});
