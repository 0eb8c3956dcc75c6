import { expect, it } from "vitest";
import { memory, memoryGitHub } from "../../../test/fixtures/review/memory-github.ts";
import { pullRequest, workflowRun } from "../../../test/fixtures/review/reports.ts";
import type { PullRequest, WorkflowRun } from "./github.ts";
import { findPullRequest } from "./pull-request.ts";

const eve = { sha: "head", ref: "patch", repository: "eve/r" };
const own = { ...eve, repository: "o/r" };
const base = { sha: "tip", ref: "main", repository: "o/r" };

it.each([
  ["of a fork", [pullRequest()], {}, "found", 7],
  ["of a branch here", [pullRequest({ head: own })], { headRepository: "o/r" }, "found", 7],
  ["in another case", [pullRequest()], { headRepository: "Eve/R" }, "found", 7],
  ["whose head moved on", [pullRequest({ head: { ...eve, sha: "newer" } })], {}, "outdated", 7],
  ["that is closed", [pullRequest({ state: "closed", head: own })], { headRepository: "o/r" }, "closed", 7],
  [
    "of a stranger with the same commit",
    [pullRequest({ head: { ...own, repository: "o/r", ref: "x" } })],
    {},
    "none",
    null,
  ],
  ["of another branch with the same commit", [pullRequest({ head: { ...eve, ref: "x" } })], {}, "none", null],
  [
    "of another branch here with the same commit",
    [pullRequest({ head: { ...own, ref: "x" } })],
    { headRepository: "o/r" },
    "none",
    null,
  ],
  ["into another repository", [pullRequest({ base: { ...base, repository: "eve/r" } })], {}, "none", null],
  [
    "newest of two",
    [pullRequest(), pullRequest({ number: 9, base: { ...base, ref: "next" } })],
    {},
    "found",
    9,
  ],
  [
    "that still has the head, of two",
    [pullRequest(), pullRequest({ number: 9, head: { ...eve, sha: "newer" } })],
    {},
    "found",
    7,
  ],
  [
    "of a deleted fork",
    [pullRequest({ head: { ...eve, repository: null } })],
    { headRepository: null },
    "none",
    null,
  ],
  ["that is not there", [], {}, "none", null],
] as [string, PullRequest[], Partial<WorkflowRun>, string, number | null][])(
  "finds the pull request %s",
  async (_name, pullRequests, given, state, number) => {
    const found = await findPullRequest(memoryGitHub(memory({ pullRequests })), workflowRun(given));
    expect(found.state).toBe(state);
    expect("pullRequest" in found ? found.pullRequest.number : null).toBe(number);
  },
);

it("finds that of a deleted fork where GitHub still lists it under the commit", async () => {
  const gone = pullRequest({ head: { ...eve, repository: null } });
  const github = { ...memoryGitHub(memory()), pullRequestsOf: async () => [gone] };
  expect(await findPullRequest(github, workflowRun({ headRepository: null }))).toMatchObject({
    state: "found",
  });
});

it("says whether another open one has the same head: its base's policy may have judged", async () => {
  const next = pullRequest({ number: 9, base: { ...base, ref: "next" } });
  const found = async (...pullRequests: PullRequest[]) =>
    await findPullRequest(memoryGitHub(memory({ pullRequests })), workflowRun());
  expect(await found(pullRequest(), next)).toMatchObject({ pullRequest: { number: 9 }, isOnly: false });
  expect(await found(pullRequest(), { ...next, state: "closed" })).toMatchObject({ isOnly: true });
  expect(await found(pullRequest(), { ...next, head: { ...eve, sha: "newer" } })).toMatchObject({
    isOnly: true,
  });
});
