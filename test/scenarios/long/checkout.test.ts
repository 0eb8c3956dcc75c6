// A proposed change is measured where it is checked out: at any other commit the bytes would be somebody else's.
import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "@modelgate/schema";
import { expect, it } from "vitest";
import {
  answers,
  fileOf,
  type Job,
  jobOf,
  judgeJob,
  mergeGroup,
  predictedBy,
  proposal,
  pullRequest,
  push,
  write,
} from "../project.ts";
import { timedIn } from "../run-benchmark.ts";
import { diffJob } from "../run-diff.ts";

const model = "iris.onnx";
const changed = proposal(
  {
    "modelgate.yml": predictedBy({ limits: [{ metric: "accuracy", min: 0.9 }] }),
    "pred.csv": answers(100),
    [model]: fileOf("demo/models/iris-linear.onnx"),
  },
  { "pred.csv": answers(100, () => true), [model]: "no model at all" },
);
const inputs = { predictions: "pred.csv", task: "binary-classification", limits: "accuracy>=0.9" };

/** Runs all that judges a change, with the policy and with inputs alone. */
async function runsOf(job: Job): Promise<{ code: number; report: Report }[]> {
  const { folder, env } = job;
  return [
    await judgeJob(job),
    await judgeJob(job, inputs),
    await diffJob(job, { "fail-on": "any" }),
    await diffJob(job, { "fail-on": "any", model, baseline: "main" }),
    await timedIn(folder, { model, launches: "1", duration: "100ms" }, undefined, env),
  ];
}

/** How each of them ended and why. */
async function asked(job: Job): Promise<(string | number)[][]> {
  const runs = await runsOf(job);
  return runs.map(({ code, report }) => [code, ...report.problems.map((problem) => problem.code)]);
}

const REFUSED = Array.from({ length: 5 }, () => [2, "checkout-mismatch"]);

it("is refused at the base, whatever the event, the depth and the variables say", async () => {
  const { base, head, merge } = changed;
  const job = pullRequest(changed, { commit: base });
  expect(await asked(job)).toEqual(REFUSED);
  const target = { ...job, env: { ...job.env, GITHUB_EVENT_NAME: "pull_request_target", GITHUB_SHA: base } };
  expect(await asked(target)).toEqual(REFUSED);
  expect(await asked(pullRequest(changed, { commit: base, depth: 1 }))).toEqual(REFUSED);
  const group = mergeGroup({ ...changed, merge: head });
  const elsewhere = jobOf(job.folder, group.event, merge);
  expect(await asked(elsewhere)).toEqual(REFUSED);
});

it.each(["head", "merge"] as const)("is judged at its %s", async (at) => {
  for (const depth of [null, 1]) {
    const [byPolicy, byInputs, ...others] = await asked(pullRequest(changed, { commit: changed[at], depth }));
    expect([byPolicy, byInputs]).toEqual([[1], [1]]);
    expect(others.flat()).not.toContain("checkout-mismatch");
  }
});

/** The same checkout without its history, as actions/checkout leaves it where there is no git: the files alone. */
function withoutGit(job: Job): Job {
  rmSync(join(job.folder, ".git"), { recursive: true });
  return job;
}

/** The event that runs the base's workflow, and checks out the base unless it is told otherwise. */
function onTarget({ env, ...job }: Job): Job {
  return { ...job, env: { ...env, GITHUB_EVENT_NAME: "pull_request_target", GITHUB_SHA: changed.base } };
}

const UNKNOWN = expect.stringMatching(/^whether what is measured is the proposed change is not known.*git/u);

it("is not known without a clone: told where a checkout is the change, refused where it is the base", async () => {
  const job = withoutGit(pullRequest(changed, { commit: changed.base }));
  write(job.folder, {
    "modelgate.yml": null,
    "iris.csv": fileOf("demo/data/iris-test.csv"),
    "before.onnx": fileOf("demo/models/iris-linear.onnx"),
  });
  for (const { code, report } of [
    await judgeJob(job, inputs),
    await diffJob(job, { model, baseline: "path:before.onnx", data: "iris.csv", target: "species" }),
    await timedIn(job.folder, { model, launches: "1", duration: "100ms" }, undefined, job.env),
  ])
    expect([report.problems, code, report.notes]).toEqual([[], 0, expect.arrayContaining([UNKNOWN])]);
  expect(await asked(onTarget(withoutGit(pullRequest(changed, { commit: changed.base }))))).toEqual(REFUSED);
});

it("is not known where the clone lies in a folder of its own", async () => {
  const { folder, ...job } = pullRequest(changed, { commit: changed.base });
  mkdirSync(join(folder, "src"));
  for (const name of readdirSync(folder))
    if (name !== "src") renameSync(join(folder, name), join(folder, "src", name));
  const there = { ...inputs, predictions: "src/pred.csv" };
  const { code, report } = await judgeJob(onTarget({ folder, ...job }), there);
  expect([code, report.problems]).toEqual([2, [expect.objectContaining({ code: "checkout-mismatch" })]]);
  expect(report.problems[0]?.hint).toContain("Run this on `pull_request`");
  expect((await judgeJob({ folder, ...job }, there)).report.notes).toContainEqual(UNKNOWN);
});

it("is nobody's question where nothing is proposed, nor what an earlier step made in a clone of the change", async () => {
  const pushed = await judgeJob(withoutGit(push(changed)), inputs);
  expect(pushed.report.notes).not.toContainEqual(UNKNOWN);
  const job = pullRequest(changed);
  write(job.folder, { "made.csv": answers(100) });
  const made = await judgeJob(job, { ...inputs, predictions: "made.csv" });
  expect([made.code, made.report.notes.filter((note) => note.includes("not known"))]).toEqual([0, []]);
});
