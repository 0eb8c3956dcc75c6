// What keeps a verdict from being told does not change it: tokens that may only read, rate limits, GitHub's own faults.
import { fakeGitHub, pullRequestEvent } from "@modelgate/testkit";
import { describe, expect, it } from "vitest";
import { check, report } from "../../fixtures/review/reports.ts";
import { type CommentRun, downloaded, runComment } from "../run-comment.ts";

const PULL = { pullRequests: [{ number: 7 }] };
const event = pullRequestEvent();
const good = report();
const bad = report({ verdict: "fail", checks: [check({ verdict: "fail", effect: "fail" })] });
const both = [
  ["pass", 0, good],
  ["fail", 1, bad],
] as const;

const said = (run: CommentRun, ...levels: string[]) =>
  run.annotations.filter(({ level }) => levels.includes(level)).map(({ message }) => message);

/** The verdict stands, and the summary has it. */
function expectKept(run: CommentRun, verdict: string, code: number): void {
  expect([run.code, run.outputs["verdict"]], run.stdout).toEqual([code, verdict]);
  expect(run.summary).toContain(verdict.toUpperCase());
  expect(run.outputs["comment-url"]).toBe("");
}

describe.concurrent("a token that may not", () => {
  it.each([
    ["write comments", "notice", "pull-requests: write", { statuses: "write", "pull-requests": "read" }],
    ["read comments", "notice", "pull-requests: read", { statuses: "write" }],
    ["set statuses", "notice", "statuses: write", { "pull-requests": "write" }],
    ["do anything", "notice", "statuses: write", {}],
  ] as const)("%s: a %s names the line of `permissions:`", async (_what, level, line, permissions) => {
    await using github = await fakeGitHub({ ...PULL, tokens: { token: { permissions } } });
    const run = await runComment({ github, event, files: downloaded(bad), inputs: { statuses: "true" } });
    expect([run.code, run.outputs["verdict"]], run.stdout).toEqual([1, "fail"]);
    expect(said(run, level).join("\n")).toContain(`\`${line}\``);
    expect(said(run, "warning")).toEqual([]);
    expect(run.summary).toContain("FAIL");
  });

  it.each(both)("be known (401): a %s stays one", async (verdict, code, one) => {
    await using github = await fakeGitHub({ ...PULL, tokens: { another: {} } });
    const run = await runComment({ github, event, files: downloaded(one) });
    expectKept(run, verdict, code);
    expect(said(run, "notice").join()).toMatch(/token/);
  });

  it("is none at all: no request, no annotation", async () => {
    await using github = await fakeGitHub(PULL);
    const run = await runComment({ github, event, files: downloaded(good), inputs: { token: "" } });
    expectKept(run, "pass", 0);
    expect([github.requests, run.annotations]).toEqual([[], []]);
    expect(run.log.join()).toMatch(/no comment: there is no token/);
  });
});

describe.concurrent("GitHub", () => {
  it.each([403, 429])("asks for a pause (secondary rate limit, %i): it is kept", async (status) => {
    const body = JSON.stringify({ message: "You have exceeded a secondary rate limit." });
    const refused = new Set<string>();
    await using github = await fakeGitHub({
      ...PULL,
      before: ({ method, path }) => {
        if (method !== "POST" || refused.has(path)) return undefined;
        refused.add(path);
        return { status, headers: { "content-type": "application/json", "retry-after": "1" }, body };
      },
    });
    const run = await runComment({ github, event, files: downloaded(good), inputs: { statuses: "true" } });
    expect(run.code).toBe(0);
    expect(run.log.join()).toMatch(new RegExp(`status ${status}\\): again in 1 s`));
    expect([github.comments.length, github.statuses.length]).toEqual([1, 2]);
    expect(run.annotations).toEqual([]);
    expect(run.ms).toBeGreaterThan(2000);
  });

  it.each(both)("answers 502 with a page: a warning, and a %s stays one", async (verdict, code, one) => {
    await using github = await fakeGitHub({ ...PULL, before: () => ({ status: 502 }) });
    const run = await runComment({ github, event, files: downloaded(one) });
    expectKept(run, verdict, code);
    expect(said(run, "warning").join()).toMatch(/status 502, 3 times/);
    expect(github.requests).toHaveLength(3);
  });

  it("loses the answer to what it did: still one comment", async () => {
    let lost = 0;
    await using github = await fakeGitHub({
      ...PULL,
      before: ({ operation }) => (operation === "issues/create-comment" && lost++ === 0 ? "lose" : undefined),
    });
    const run = await runComment({ github, event, files: downloaded(good) });
    expect([run.code, github.comments.length]).toEqual([0, 1]);
  });

  it("answers 200 with a proxy's page of HTML: a warning", async () => {
    const page = { status: 200, headers: { "content-type": "text/html" }, body: "<html>sign in</html>" };
    await using github = await fakeGitHub({ ...PULL, before: () => page });
    const run = await runComment({ github, event, files: downloaded(good) });
    expectKept(run, "pass", 0);
    expect(said(run, "warning").join()).toMatch(/no JSON|proxy/);
  });

  it("is not there: a warning", async () => {
    const run = await runComment({ event, files: downloaded(bad) });
    expectKept(run, "fail", 1);
    expect(said(run, "warning").join()).toMatch(/no answer/);
  });
});

describe.concurrent("this machine", () => {
  it.each([
    ["no event file", { GITHUB_EVENT_PATH: "/nowhere/event.json" }],
    ["another event than it says", { GITHUB_EVENT_NAME: "merge_group" }],
    ["no name of a repository", { GITHUB_REPOSITORY: "r" }],
  ])("has %s: a warning, the verdict stands", async (_name, env) => {
    await using github = await fakeGitHub(PULL);
    const run = await runComment({ github, event, files: downloaded(bad), env: { ...github.env, ...env } });
    expect([run.code, run.outputs["verdict"], github.comments.length]).toEqual([1, "fail", 0]);
    expect(said(run, "warning")).toHaveLength(1);
    expect(run.summary).toContain("FAIL");
  });

  it("cannot write the page: a warning, the verdict stands, no output", async () => {
    await using github = await fakeGitHub(PULL);
    const files = { ...downloaded(good), taken: "a file" };
    const run = await runComment({ github, event, files, inputs: { html: "taken/page.html" } });
    expect([run.code, run.outputs["html"]]).toEqual([0, undefined]);
    expect(said(run, "warning").join()).toMatch(/html: expected a path that can be written/);
    expect(github.comments).toHaveLength(1);
  });

  it("is given wrong inputs: all are named, exit code 2", async () => {
    const run = await runComment({ event, inputs: { comment: "sometimes", statuses: "yes", "run-id": "x" } });
    expect([run.code, run.outputs["verdict"]]).toEqual([2, "error"]);
    expect(said(run, "error").join("\n")).toMatch(/run-id.*comment.*statuses/s);
  });

  it("prints nothing of the token", async () => {
    await using github = await fakeGitHub({ ...PULL, before: () => ({ status: 500, body: "ghs_secret" }) });
    const run = await runComment({
      github,
      event,
      files: downloaded(good),
      inputs: { token: "ghs_secret" },
      env: { ...github.env, RUNNER_DEBUG: "1" },
    });
    const shown = run.stdout.split("\n").filter((line) => !line.startsWith("::add-mask::"));
    expect([...shown, run.stderr, run.summary].join("\n")).not.toContain("ghs_secret");
  });
});
