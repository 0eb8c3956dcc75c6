import type { WorkflowRun } from "@modelgate/review";
import { sha } from "@modelgate/testkit";
import { expect, it } from "vitest";
import { memory, memoryGitHub } from "../../../test/fixtures/review/memory-github.ts";
import { pullRequest } from "../../../test/fixtures/review/reports.ts";
import { placesOfRun, unexplained } from "./second-stage.ts";

const run: WorkflowRun = {
  ...{ id: 900, attempt: 1, event: "pull_request", status: "completed", conclusion: "action_required" },
  ...{ headSha: sha("their head"), headBranch: "patch", headRepository: "eve/r" },
  ...{ path: ".github/workflows/models.yml", url: "https://github.com/o/r/actions/runs/900" },
};

it("says nothing of a first contributor's run that nobody has approved yet: GitHub calls it completed", async () => {
  const state = memory();
  const found = await placesOfRun(memoryGitHub(state), run, { workflow: run.path, policy: "modelgate.yml" });
  expect(found).toMatchObject({
    places: { comment: null, statuses: null, because: expect.stringContaining("approve") },
    trust: { state: "neutral" },
  });
  expect([state.requests, unexplained(run, [])]).toEqual([[], []]);
});

it.each(["cancelled", "timed_out", "startup_failure"])(
  "asks why of a run that ended with %s",
  (conclusion) => {
    expect(unexplained({ ...run, conclusion }, [])).toMatchObject([
      { message: expect.stringContaining(conclusion) },
    ]);
  },
);

it("does not believe a run of a head that is proposed to two branches: the other's policy may have judged", async () => {
  const head = { sha: run.headSha, ref: "patch", repository: "eve/r" };
  const main = pullRequest({ head });
  const lax = pullRequest({ number: 6, head, base: { ...main.base, ref: "lax" } });
  const trustOf = async (...pullRequests: (typeof main)[]) => {
    const github = memoryGitHub(memory({ pullRequests }));
    const completed = { ...run, conclusion: "success" };
    const files = { workflow: run.path, policy: "modelgate.yml" };
    const { places, trust } = await placesOfRun(github, completed, files);
    return [places.comment, trust];
  };
  const several = { state: "neutral", reason: expect.stringContaining("several open pull requests") };
  expect(await trustOf(main, lax)).toEqual([7, several]);
  expect(await trustOf(main)).not.toEqual([7, several]);
});
