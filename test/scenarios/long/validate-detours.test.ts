// Ways around the baseline that a pull request may try: links that lead elsewhere, and another meaning of what is compared.
import { mkdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { work } from "../../fixtures/git/repositories.ts";
import {
  answers,
  type Files,
  fileOf,
  folderOf,
  judgeJob,
  policyOf,
  predictedBy,
  proposal,
  pullRequest,
} from "../project.ts";

const good = answers(400, (row) => row < 4);
const bad = answers(400, (row) => row < 100);
const drop = [{ metric: "accuracy", "max-drop": 0.05 }];

/** A pull request that links folders or files besides: `to` by path, as the link says it. */
function linking(before: Files, change: (folder: string) => void, files: Files) {
  const server = work(folderOf());
  server.run("config", "uploadpack.allowAnySHA1InWant", "true");
  const base = server.commit(before);
  server.run("checkout", "--quiet", "-b", "feature");
  change(server.path);
  const head = server.commit(files);
  server.run("checkout", "--quiet", "--detach", "main");
  server.run("merge", "--quiet", "--no-ff", "--message=trial", "feature");
  return pullRequest({ server, base, head, merge: server.run("rev-parse", "HEAD") });
}

function link(folder: string, name: string, to: string): void {
  const path = join(folder, name);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(to, path);
}

it("a folder that becomes a link does not make the predictions a first version", async () => {
  const policy = predictedBy(
    { limits: drop, baseline: { git: "base" } },
    {},
    { predictions: "preds/pred.csv" },
  );
  const job = linking(
    { "modelgate.yml": policy, "preds/pred.csv": good },
    (folder) => {
      renameSync(join(folder, "preds"), join(folder, "answers"));
      link(folder, "preds", "answers");
    },
    // So different that git takes it for no rename.
    { "answers/pred.csv": answers(400, (row) => row < 100, { note: (row) => `${row * 7919}`.repeat(8) }) },
  );
  const { code, checks } = await judgeJob(job);
  expect([code, checks]).toEqual([1, { "test/accuracy/max-drop": "fail → fail" }]);
});

const beside = { limits: drop, baseline: { path: "baseline/pred.csv" } };

it("a baseline's folder that becomes a link leaves the base's file the baseline", async () => {
  const job = linking(
    {
      "modelgate.yml": predictedBy(beside),
      "pred.csv": good,
      "baseline/pred.csv": good,
      "fixtures/pred.csv": bad,
    },
    (folder) => link(folder, "baseline", "fixtures"),
    { "pred.csv": bad },
  );
  const { code, checks } = await judgeJob(job);
  expect([code, checks]).toEqual([1, { "test/accuracy/max-drop": "fail → fail" }]);
});

it("a baseline that is a link is not what the change makes of the link's end", async () => {
  const before = { "modelgate.yml": predictedBy(beside), "pred.csv": good, "store/v7.csv": good };
  const at = work(folderOf());
  at.run("config", "uploadpack.allowAnySHA1InWant", "true");
  link(at.path, "baseline/pred.csv", "../store/v7.csv");
  const base = at.commit(before);
  at.run("checkout", "--quiet", "-b", "feature");
  const head = at.commit({ "pred.csv": bad, "store/v7.csv": bad });
  at.run("checkout", "--quiet", "--detach", "main");
  at.run("merge", "--quiet", "--no-ff", "--message=trial", "feature");
  const { code } = await judgeJob(
    pullRequest({ server: at, base, head, merge: at.run("rev-parse", "HEAD") }),
  );
  expect(code).toBe(2);
});

it("a policy's folder that becomes a link leaves the base's policy the judge", async () => {
  const strict = predictedBy({ limits: [{ metric: "accuracy", min: 0.9 }] }).replace(
    "pred.csv",
    "../pred.csv",
  );
  const lax = strict.replace("0.9", "0.1");
  const job = linking(
    { "gate/modelgate.yml": strict, "lax/modelgate.yml": lax, "pred.csv": good },
    (folder) => link(folder, "gate", "lax"),
    { "pred.csv": bad },
  );
  const { code } = await judgeJob(job, { config: "gate/modelgate.yml" });
  expect(code).toBeGreaterThan(0);
});

const pixels = Array.from({ length: 64 }, (_, at) => `pixel_${String(at).padStart(2, "0")}`);
const digits = (inputs: unknown) =>
  policyOf({
    path: "digits.onnx",
    task: "multiclass-classification",
    classes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    datasets: { test: { path: "test.csv", target: "label", id: "id", inputs: { pixels: inputs } } },
    limits: [{ metric: "accuracy", "max-drop": 0.11 }],
    baseline: { git: "base" },
  });
const model = {
  "digits.onnx": fileOf("demo/models/digits-good.onnx"),
  "test.csv": fileOf("test/fixtures/scenarios/digits.csv"),
};

it("another order of the inputs is the candidate's alone: the baseline is fed as the base says", async () => {
  const change = {
    "digits.onnx": fileOf("demo/models/digits-bad.onnx"),
    "modelgate.yml": digits(pixels.toReversed()),
  };
  const job = pullRequest(proposal({ ...model, "modelgate.yml": digits("pixel_*") }, change));
  const { code, checks, report } = await judgeJob(job);
  expect([code, checks]).toEqual([1, { "test/accuracy/max-drop": "fail → fail" }]);
  expect(report.measurements.find(({ metric }) => metric === "accuracy")?.baseline?.value).toBeGreaterThan(
    0.9,
  );
});

it("a model in place of predictions is no first version of them", async () => {
  const claimed = predictedBy({ task: "multiclass-classification", limits: drop, baseline: { git: "base" } });
  const change = { ...model, "modelgate.yml": digits("pixel_*") };
  const { code, report } = await judgeJob(
    pullRequest(proposal({ "modelgate.yml": claimed, "pred.csv": good }, change)),
  );
  expect([code, report.problems.map(({ code: kind }) => kind)]).toEqual([
    2,
    expect.arrayContaining(["baseline-mismatch"]),
  ]);
});
