import { expect, it } from "vitest";
import { currentRun } from "./run.ts";

const env = {
  GITHUB_ACTIONS: "true",
  GITHUB_SERVER_URL: "https://ghe.example",
  GITHUB_REPOSITORY: "o/r",
  GITHUB_SHA: "abc",
  GITHUB_RUN_ID: "7",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_EVENT_NAME: "push",
};

it("names the run with its attempt", () => {
  const url = "https://ghe.example/o/r/actions/runs/7/attempts/2";
  expect(currentRun(env)).toEqual({
    repository: "o/r",
    commit: "abc",
    url,
    id: "7",
    event: "push",
    attempt: 2,
  });
});

it("is no run on a laptop", () => {
  expect(currentRun({ ...env, GITHUB_ACTIONS: undefined })).toBeNull();
});
