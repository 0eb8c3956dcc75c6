// What a change brings along with its model: other data under the same path, and another report to be compared with.
import { expect, it } from "vitest";
import { type Files, fileOf, judgeJob, policyOf, proposal, pullRequest, push, write } from "../project.ts";
import { timedIn } from "../run-benchmark.ts";
import { diffJob } from "../run-diff.ts";

const good = fileOf("demo/models/digits-good.onnx");
const bad = fileOf("demo/models/digits-bad.onnx");
const data = fileOf("test/fixtures/scenarios/digits.csv");
const fewer = Buffer.from(data.toString().split("\n").slice(0, 101).join("\n"));

const digits = (entry: object = {}) =>
  policyOf({
    path: "digits.onnx",
    task: "multiclass-classification",
    classes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    datasets: { test: { path: "test.csv", target: "label", id: "id", inputs: { pixels: "pixel_*" } } },
    limits: [{ metric: "accuracy", "max-drop": 0.05 }],
    ...entry,
  });
const before = {
  "digits.onnx": good,
  "test.csv": data,
  "modelgate.yml": digits({ baseline: { git: "base" } }),
};
const CHANGED = /this change also changes the data: test is measured on the test\.csv that it brings/u;

it("says that the data are the change's own", async () => {
  const proposed = proposal(before, { "digits.onnx": bad, "test.csv": fewer });
  const { report } = await judgeJob(pullRequest(proposed));
  expect(report.notes).toEqual(expect.arrayContaining([expect.stringMatching(CHANGED)]));
  expect(report.datasets[0]?.rows).toBe(100);
});

it.each<[string, Parameters<typeof proposal>[0], Parameters<typeof proposal>[1], Files?]>([
  [
    "at the end of a link",
    { "kept/v1.csv": data, "test.csv": { link: "kept/v1.csv" } },
    { "kept/v1.csv": fewer },
  ],
  [
    "behind a link between two others",
    {
      "kept/v1/test.csv": data,
      "kept/v2/test.csv": fewer,
      "kept/latest": { link: "v1" },
      "test.csv": { link: "kept/latest/test.csv" },
    },
    { "kept/latest": { link: "v2" } },
  ],
  ["that DVC keeps", { "test.csv.dvc": "md5: 1" }, { "test.csv.dvc": "md5: 2" }, { "test.csv": fewer }],
])("says it of data %s", async (_, more, change, pulled = {}) => {
  const { "test.csv": __, ...rest } = before;
  const job = pullRequest(proposal({ ...rest, ...more }, change));
  write(job.folder, pulled);
  const { report } = await judgeJob(job);
  expect(report.notes).toEqual(expect.arrayContaining([expect.stringMatching(CHANGED)]));
  expect(report.datasets[0]?.rows).toBe(100);
});

it("says it where both models are compared or timed on them, too", async () => {
  const limits = [
    { metric: "prediction_flip_rate", max: 0.5 },
    { metric: "latency_p50_ms", max: 1000 },
  ];
  const base = { ...before, "modelgate.yml": digits({ limits }) };
  const job = pullRequest(proposal(base, { "digits.onnx": bad, "test.csv": fewer }));
  const { folder, env } = job;
  for (const { report } of [
    await diffJob(job, { model: "m" }),
    await timedIn(folder, { model: "m", launches: "1", duration: "100ms" }, undefined, env),
  ]) {
    expect(report.problems).toEqual([]);
    expect(report.notes.filter((note) => CHANGED.test(note))).toHaveLength(1);
  }
});

it("says nothing of data on which nothing was run, as of a model that is gone", async () => {
  const job = pullRequest(proposal(before, { "digits.onnx": null, "test.csv": fewer }));
  const { report } = await diffJob(job, { model: "m" });
  expect([report.problems, report.notes.filter((note) => CHANGED.test(note))]).toEqual([[], []]);
});

it.each([
  ["a change of the model alone", () => pullRequest(proposal(before, { "digits.onnx": bad }))],
  ["a push, which proposes nothing", () => push(proposal(before, { "test.csv": fewer }))],
])("says nothing of the data for %s", async (_, job) => {
  const { report } = await judgeJob(job());
  expect(report.notes.filter((note) => CHANGED.test(note))).toEqual([]);
});

/** The report of a run on a model, as text. */
async function reportOn(model: Uint8Array): Promise<string> {
  const proposed = proposal(
    {
      ...before,
      "digits.onnx": model,
      "modelgate.yml": digits({ limits: [{ metric: "accuracy", min: 0 }] }),
    },
    { "README.md": "1" },
  );
  const { report } = await judgeJob(pullRequest(proposed));
  return JSON.stringify(report);
}

it("a change that rewrites the report it is compared with cannot be judged, one that leaves it alone is", async () => {
  const [ofGood, ofBad] = [await reportOn(good), await reportOn(bad)];
  const policy = digits({ baseline: { report: "ledger/report.json" } });
  const agreed = { ...before, "modelgate.yml": policy, "ledger/report.json": ofGood };
  const honest = await judgeJob(pullRequest(proposal(agreed, { "digits.onnx": bad })));
  expect([honest.code, honest.checks]).toEqual([1, { "test/accuracy/max-drop": "fail → fail" }]);
  const forged = { "digits.onnx": bad, "ledger/report.json": ofBad };
  const refused = await judgeJob(pullRequest(proposal(agreed, forged)));
  expect([refused.code, refused.report.problems.map(({ code }) => code)]).toEqual([2, ["baseline-mismatch"]]);
  const moved = { "digits.onnx": bad, "ledger/report.json": null, "ledger/other.json": ofBad };
  expect((await judgeJob(pullRequest(proposal(agreed, moved)))).code).toBe(2);
});
