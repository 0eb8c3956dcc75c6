import { expect, it } from "vitest";
import { type Memory, memory, memoryGitHub } from "../../../test/fixtures/review/memory-github.ts";
import { pullRequest, workflowRun } from "../../../test/fixtures/review/reports.ts";
import type { WorkflowRun } from "./github.ts";
import { judgeTrust } from "./trust.ts";

const W = ".github/workflows/modelgate.yml";
const P = "modelgate.yml";
const equal = {
  [`head:${W}`]: "w",
  [`fork-point:${W}`]: "w",
  [`main:${W}`]: "w",
  [`head:${P}`]: "p",
  [`fork-point:${P}`]: "p",
  [`main:${P}`]: "p",
};
const changed = (path: string, previousPath: string | null = null) => ({
  changedFiles: [{ path, previousPath }],
});
const uses = (text: string) => ({ files: { ...equal, [`head:${W}`]: text, [`main:${W}`]: text } });

it.each([
  ["everything is the base's", {}, {}, "success"],
  [
    "the base moved on meanwhile",
    { files: { ...equal, [`main:${W}`]: "w2", [`main:${P}`]: "p2" } },
    {},
    "success",
  ],
  [
    "the head already has the base's newest",
    { files: { ...equal, [`head:${W}`]: "w2", [`main:${W}`]: "w2" } },
    {},
    "success",
  ],
  ["the workflow is changed", { files: { ...equal, [`head:${W}`]: "forged" } }, {}, "neutral"],
  ["the workflow differs by a line end", { files: { ...equal, [`head:${W}`]: "w\n" } }, {}, "neutral"],
  ["the policy is changed", { files: { ...equal, [`head:${P}`]: "lax" } }, {}, "neutral"],
  ["the policy is deleted", { files: { ...equal, [`head:${P}`]: undefined } }, {}, "neutral"],
  ["the workflow is on the head alone", { files: { [`head:${W}`]: "w", [`head:${P}`]: "p" } }, {}, "neutral"],
  ["the workflow is nowhere", { files: {} }, {}, "neutral"],
  [
    "another workflow of the same name made the reports",
    {},
    { path: ".github/workflows/evil.yml" },
    "neutral",
  ],
  ["the path names its ref", {}, { path: `${W}@refs/heads/main` }, "success"],
  ["the event ran another commit's workflow", {}, { event: "pull_request_target" }, "neutral"],
  ["the run has not ended", {}, { status: "in_progress" }, "neutral"],
  ["the head moved on", {}, { headSha: "older" }, "neutral"],
  ["another workflow is changed", changed(".github/workflows/reusable.yml"), {}, "neutral"],
  ["an action of the repository is changed", changed("actions/validate/dist/index.js"), {}, "neutral"],
  ["an action somewhere is changed", changed("tools/x/action.yml"), {}, "neutral"],
  ["an action is moved away", changed("x.txt", "tools/x/action.yaml"), {}, "neutral"],
  [
    "what a local action runs is changed",
    { ...uses("- uses: ./tools/x"), ...changed("tools/x/run.js") },
    {},
    "neutral",
  ],
  ["the repository is the action", { ...uses("- uses: ./"), ...changed("index.js") }, {}, "neutral"],
  [
    "a model and data are changed",
    { ...uses("- uses: ./tools/x"), ...changed("models/tools/x/m.onnx") },
    {},
    "success",
  ],
  [
    "too many files to look through",
    { changedFiles: Array.from({ length: 3_000 }, (_, at) => ({ path: `d/${at}`, previousPath: null })) },
    {},
    "neutral",
  ],
] as [string, Partial<Memory>, Partial<WorkflowRun>, string][])("%s", async (_name, given, run, state) => {
  const github = memoryGitHub(memory({ files: equal, mergeBase: "fork-point", ...given }));
  const judged = { run: workflowRun(run), pullRequest: pullRequest(), workflowPath: W, policyPath: P };
  const trust = await judgeTrust(github, judged);
  expect(trust).toMatchObject({ state });
  expect(trust.reason).not.toBe("");
});

it("asks for no policy where the limits stand in the workflow", async () => {
  const github = memoryGitHub(memory({ files: { ...equal, [`head:${P}`]: "lax" }, mergeBase: "fork-point" }));
  const judged = { run: workflowRun(), pullRequest: pullRequest(), workflowPath: W, policyPath: null };
  expect(await judgeTrust(github, judged)).toMatchObject({ state: "success" });
});
