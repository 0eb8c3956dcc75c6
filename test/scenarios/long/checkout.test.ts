// A proposed change is measured where it is checked out: at any other commit the bytes would be somebody else's.
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

/** Runs all that judges a change, with the policy and with inputs alone, and gives how each ended and why. */
async function asked(job: Job): Promise<(string | number)[][]> {
  const { folder, env } = job;
  const runs = [
    await judgeJob(job),
    await judgeJob(job, inputs),
    await diffJob(job, { "fail-on": "any" }),
    await diffJob(job, { "fail-on": "any", model, baseline: "main" }),
    await timedIn(folder, { model, launches: "1", duration: "100ms" }, undefined, env),
  ];
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
