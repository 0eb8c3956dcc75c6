// The gate as a user calls it: the reusable workflow with a matrix, its verdict, and the pair for pull requests from forks,
// run by act against testkit's GitHub. What is replaced for act: gate-machine.ts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Event,
  fakeGitHub,
  mergeGroupEvent,
  pullRequestEvent,
  sha,
  workflowRunEvent,
} from "@modelgate/testkit";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../packages/devkit/src/repository.ts";
import { type GateMachine, type GateRun, gateMachine, REPOSITORY, WORKFLOWS } from "./gate-machine.ts";
import { lacks } from "./tools.ts";

const repository = { owner: "modelgate", name: "modelgate" };

const results = ({ jobs }: GateRun) =>
  Object.fromEntries(Object.entries(jobs).map(([id, { result }]) => [id, result]));
const verdictOf = ({ jobs }: GateRun) => {
  const { exit, outputs } = jobs["verdict"]?.steps["verdict"] ?? {};
  return [exit, outputs?.["verdict"]];
};

describe.skipIf(lacks("comment", "act"))("the gate's workflows", () => {
  let machine: GateMachine;
  let good: GateRun;
  let opened: Event;
  let pull: Parameters<typeof fakeGitHub>[0];
  const closing = new AsyncDisposableStack();

  beforeAll(async () => {
    machine = closing.use(await gateMachine());
    const { base, head } = machine.commits;
    opened = pullRequestEvent({ repository: REPOSITORY, base: { sha: base }, head: { sha: head } });
    pull = { repository, pullRequests: [{ number: 7, head: { sha: head } }] };
  });
  afterAll(() => closing.disposeAsync());

  it("judge every model of the list, and one comment and one check tell the verdict", async () => {
    await using github = await fakeGitHub(pull);
    good = await machine.run("models.yml", { event: opened, github });
    expect([good.code, results(good), verdictOf(good)], good.log).toEqual([
      0,
      { validate: "success", verdict: "success" },
      [0, "warn"],
    ]);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body.slice(0, 300)).toMatch(/WARN: 1 of 2 models.*digits-subtle/s);
    expect(github.statuses.map((one) => [one.sha, one.state])).toEqual(
      Array(3).fill([machine.commits.head, "success"]),
    );
  });

  it("keep a page as an artifact that fetches nothing and runs nothing", () => {
    const html = good.artifacts["modelgate-page"]?.["modelgate.html"]?.toString() ?? "";
    expect(html).toMatch(/^<!doctype html>[\s\S]*digits-subtle/);
    expect(html).toMatch(/http-equiv="Content-Security-Policy" content="default-src 'none'/);
    expect(html).not.toMatch(
      /<(script|link|iframe|object|embed|img|base|form)\b|\s(src|srcset|on\w+|style)=|@import|url\(/i,
    );
    const addresses = [...html.matchAll(/[\w:]*href="([^"]*)"/g)].map(([, address]) => address);
    expect(
      addresses.filter((address) => !/^(#|https:\/\/github\.com\/modelgate\/)/.test(address ?? "")),
    ).toEqual([]);
  });

  it("fail, comment and name the model when one is bad; the second run rewrites the comment", async () => {
    await using github = await fakeGitHub(pull);
    const given = { event: opened, github };
    const models = ["digits-good", "digits-bad"];
    const bad = await machine.run("models.yml", { ...given, models, runId: 1 });
    expect([bad.code, results(bad), verdictOf(bad)], bad.log).toEqual([
      1,
      { validate: "failure", verdict: "failure" },
      [1, "fail"],
    ]);
    expect(github.comments[0]?.body.slice(0, 300)).toMatch(/FAIL: 1 of 2 models.*`digits-bad`/s);
    expect(bad.artifacts["modelgate-page"]).toBeDefined();
    const none = await machine.run("models.yml", { ...given, models: [], runId: 2 });
    expect(github.comments).toHaveLength(1);
    // Nothing to judge: a quick success, never a check that hangs.
    expect([none.code, results(none)["verdict"], verdictOf(none)], none.log).toEqual([
      0,
      "success",
      [0, "skipped"],
    ]);
    expect(none.jobs["validate"]?.steps ?? {}).toEqual({});
  });

  it("cannot judge when the report of one model is lost", async () => {
    await using github = await fakeGitHub(pull);
    const lost = "modelgate-reports-digits-subtle";
    const run = await machine.run("models.yml", { event: opened, github, lost });
    expect([run.code, results(run)["verdict"], verdictOf(run)], run.log).toEqual([
      1,
      "failure",
      [2, "error"],
    ]);
    expect(github.comments[0]?.body).toMatch(/digits-subtle\/validate/);
  });

  it("in a merge queue set statuses on the group and comment nowhere", async () => {
    const { base, merge } = machine.commits;
    await using github = await fakeGitHub({ ...pull, commits: [{ sha: sha("root") }, { sha: merge }] });
    const event = mergeGroupEvent({ repository: REPOSITORY, headSha: merge, base: { sha: base } });
    const run = await machine.run("models.yml", { event, github, models: ["digits-good"] });
    expect([run.code, verdictOf(run), github.comments.length], run.log).toEqual([0, [0, "pass"], 0]);
    expect(new Set(github.statuses.map((one) => one.sha))).toEqual(new Set([merge]));
  });

  describe("for a pull request from a fork", () => {
    const files = (...paths: string[]) =>
      Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
    const base = files(...WORKFLOWS.map((name) => `.github/workflows/${name}`), "demo/modelgate.yml");
    const head = { repository: "eve/modelgate", branch: "patch", sha: sha("their head") };
    const done = workflowRunEvent({ repository: REPOSITORY, id: 900, head });
    let first: GateRun;

    /** GitHub after the first stage ended, its artifacts in storage. */
    const github = (changed: Readonly<Record<string, string>> = {}) =>
      fakeGitHub({
        repository,
        commits: [
          { sha: sha("root"), files: base },
          { sha: head.sha, parents: [sha("root")], files: { ...base, ...changed } },
        ],
        pullRequests: [{ number: 7, head: { repository: head.repository, ref: head.branch, sha: head.sha } }],
        workflowRuns: [{ id: 900, head }],
        artifacts: Object.entries(first?.artifacts ?? {}).map(([name, content], index) => ({
          id: index + 1,
          run: 900,
          name,
          bytes: zipSync(content),
        })),
      });

    beforeAll(async () => {
      await using readOnly = await fakeGitHub({
        ...pull,
        tokens: { token: { permissions: { contents: "read", "pull-requests": "read" } } },
      });
      const event = pullRequestEvent({
        repository: REPOSITORY,
        base: { sha: machine.commits.base },
        head: { repository: head.repository, sha: machine.commits.head },
      });
      first = await machine.run("models.yml", { event, github: readOnly });
      expect(readOnly.requests).toEqual([]);
    });

    it("the first stage measures and gates, and writes nowhere", () => {
      expect([first.code, verdictOf(first)], first.log).toEqual([0, [0, "warn"]]);
      expect(Object.keys(first.artifacts)).toContain("modelgate-reports-digits-good");
    });

    it("the second comments, and says success where workflow and policy are the base's", async () => {
      await using after = await github({ "demo/models/digits-good.onnx": "new" });
      const run = await machine.run("models-comment.yml", { event: done, github: after });
      expect([run.code, results(run)], run.log).toEqual([0, { comment: "success" }]);
      expect(after.comments[0]?.body.slice(0, 300)).toMatch(/WARN: 1 of 2 models/);
      expect(after.statuses.map((one) => [one.sha, one.state])).toEqual(Array(3).fill([head.sha, "success"]));
    });

    it("the second says pending, with the reason, where the pull request brings its own policy", async () => {
      await using after = await github({ "demo/modelgate.yml": "models: {}\n" });
      const run = await machine.run("models-comment.yml", { event: done, github: after });
      expect(run.code, run.log).toBe(0);
      expect(after.comments[0]?.body.slice(0, 600)).toMatch(/not verified/i);
      expect(after.statuses.map(({ state }) => state)).toEqual(["pending", "pending", "pending"]);
      expect(after.statuses[0]?.description).toMatch(/demo\/modelgate\.yml is not the base's/);
    });

    it("the second leaves runs of the repository's own branches alone", async () => {
      await using after = await github();
      const own = workflowRunEvent({ repository: REPOSITORY, id: 900 });
      const run = await machine.run("models-comment.yml", { event: own, github: after });
      expect([run.code, after.requests.length, run.jobs["comment"]?.steps ?? {}], run.log).toEqual([
        0,
        0,
        {},
      ]);
    });
  });
});
