import { fakeGitHub, sha } from "@modelgate/testkit";
import { expect, it } from "vitest";
import { gitHubDeployments } from "./github-deployments.ts";

const root = sha("root");
const production = {
  commit: root,
  environment: "production",
  task: "deploy:digits",
  description: "d",
  isProduction: true,
};

it("makes deployments with statuses, and leaves those of others alone", async () => {
  const deployments = [{ id: 1, sha: root, environment: "staging", task: "deploy:other" }];
  await using github = await fakeGitHub({ deployments });
  const ours = gitHubDeployments({ token: "token", repository: "o/r", apiUrl: github.origin });
  const id = await ours.create({
    ...production,
    environment: "staging",
    isProduction: false,
    payload: { version: "v1.0.0" },
  });
  await ours.setState(id, "success", {
    description: "x".repeat(200),
    url: "https://github.com/o/r/actions/runs/1",
  });
  expect(await ours.list("staging", "deploy:digits")).toEqual([
    { id, commit: root, payload: { version: "v1.0.0" } },
  ]);
  expect([await ours.state(id), await ours.state(1)]).toEqual(["success", null]);
  expect(github.deploymentStatuses).toHaveLength(1);
});

it("cuts a description that GitHub would refuse", async () => {
  await using github = await fakeGitHub({});
  const ours = gitHubDeployments({ token: "token", repository: "o/r", apiUrl: github.origin });
  await ours.create({ ...production, description: "x".repeat(200), payload: {} });
  expect(github.deployments[0]?.description).toHaveLength(140);
});

it("names the permission", async () => {
  await using github = await fakeGitHub({ tokens: { token: { permissions: { contents: "write" } } } });
  const ours = gitHubDeployments({ token: "token", repository: "o/r", apiUrl: github.origin });
  await expect(ours.create({ ...production, payload: {} })).rejects.toMatchObject({
    code: "github-denied",
    problems: [{ hint: expect.stringContaining("`deployments: write`") }],
  });
});

it("takes an answer without a deployment for a fault, not for one that nobody can find", async () => {
  await using github = await fakeGitHub({});
  github.before = ({ method }) =>
    method === "POST"
      ? {
          status: 202,
          headers: { "content-type": "application/json" },
          body: '{"message":"Auto-merged main into topic."}',
        }
      : undefined;
  const ours = gitHubDeployments({ token: "token", repository: "o/r", apiUrl: github.origin });
  await expect(ours.create({ ...production, payload: {} })).rejects.toMatchObject({ code: "github-fault" });
});
