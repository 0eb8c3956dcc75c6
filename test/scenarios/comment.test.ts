// Whole runs of the bundled action: what the events mean, one comment over many runs, and what gates the merge.
import {
  fakeGitHub,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  sha,
} from "@modelgate/testkit";
import { describe, expect, it } from "vitest";
import { check, report } from "../fixtures/review/reports.ts";
import { downloaded, runComment } from "./run-comment.ts";

const PULL = { pullRequests: [{ number: 7, mergeCommitSha: sha("merge 7") }] };
const good = report({ model: "digits" });
const bad = report({
  model: "fraud",
  verdict: "fail",
  checks: [check({ verdict: "fail", effect: "fail", message: "accuracy 0.93 is below 0.95" })],
});
const opened = pullRequestEvent();

describe.concurrent("comment on a pull request", () => {
  it("writes one comment, the same text as summary, and then only rewrites it", async () => {
    await using github = await fakeGitHub(PULL);
    const first = await runComment({ github, event: opened, files: downloaded(good), run: 1 });
    expect([first.code, first.outputs["verdict"]], first.stdout).toEqual([0, "pass"]);
    const [comment] = github.comments;
    expect(comment?.body).toContain(first.summary.trim());
    expect(first.outputs["comment-url"]).toContain(String(comment?.id));
    expect(comment?.body.slice(0, 300)).toMatch(/PASS.*`digits`/);

    const second = await runComment({ github, event: opened, files: downloaded(good, bad), run: 2 });
    expect([second.code, second.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(second.annotations).toContainEqual(
      expect.objectContaining({ level: "error", message: "comment: gate failed (fraud/validate)" }),
    );
    expect(github.comments.map(({ id }) => id)).toEqual([comment?.id]);
    expect(github.comments[0]?.body.slice(0, 300)).toMatch(/FAIL: 1 of 2 models.*accuracy 0\.93/s);
  });

  it("lets no older run overwrite a newer one, and a re-run be newer than its first attempt", async () => {
    await using github = await fakeGitHub(PULL);
    const given = { github, event: opened };
    await runComment({ ...given, files: downloaded(bad), run: 20 });
    const late = await runComment({ ...given, files: downloaded(good), run: 19 });
    expect([late.code, late.outputs["verdict"]]).toEqual([0, "pass"]);
    expect(github.comments[0]?.body).toMatch(/FAIL/);
    const again = await runComment({ ...given, files: downloaded(good), run: 20, attempt: 2 });
    expect(again.log.join()).toMatch(/comment: updated/);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toMatch(/PASS/);
    expect(github.comments[0]?.body).toContain("/actions/runs/20/attempts/2");
  });

  it.each(["always", "never"])("leaves a newer run's statuses alone, with comments %s", async (comment) => {
    await using github = await fakeGitHub(PULL);
    const given = { github, event: opened, inputs: { statuses: "true", comment } };
    const states = () => github.statuses.map(({ state }) => state);
    await runComment({ ...given, files: downloaded(bad), run: 20 });
    const late = await runComment({ ...given, files: downloaded(good), run: 19, attempt: 2 });
    expect([late.code, late.log.join("\n")]).toEqual([0, expect.stringContaining("a newer run")]);
    expect(states()).toEqual(["failure", "failure"]);
    await runComment({ ...given, files: downloaded(good), run: 20, attempt: 2 });
    expect(states()).toEqual(["failure", "failure", "success", "success"]);
  });

  it("sets statuses on the head, never on the merge commit", async () => {
    await using github = await fakeGitHub(PULL);
    const run = await runComment({
      github,
      event: opened,
      files: downloaded(good, bad),
      inputs: { statuses: "true" },
    });
    expect(run.code).toBe(1);
    expect(github.statuses.map(({ context, state }) => `${state}: ${context}`)).toEqual([
      "failure: modelgate / verdict",
      "success: modelgate / digits / validate",
      "failure: modelgate / fraud / validate",
    ]);
    expect(new Set(github.statuses.map((status) => status.sha))).toEqual(new Set([sha("head 7")]));
    expect(github.statuses[0]?.description).toBe("fraud/validate: fail: 1 of 1 check");
    expect(github.comments[0]?.body).toContain(sha("head 7").slice(0, 12));
  });

  it("writes the page, also into a folder that is not there yet", async () => {
    await using github = await fakeGitHub(PULL);
    const run = await runComment({
      github,
      event: opened,
      files: downloaded(good),
      inputs: { html: "pages/a.html" },
    });
    expect(run.outputs["html"]).toMatch(/\/pages\/a\.html$/);
    expect(run.html).toMatch(/^<!doctype html>/);
    expect(github.comments[0]?.body).toMatch(/\[full report\]\(<?https:[^)]*#artifacts/);
  });

  it.each([
    ["on-failure", "fails, then is mended", [bad, good], ["created", "deleted"], 0],
    ["on-failure", "is good", [good], ["none"], 0],
    ["on-change", "judges nothing", [report({ verdict: "skipped", checks: [] })], ["none"], 0],
    [
      "on-change",
      "judges, then does not",
      [good, report({ verdict: "skipped", checks: [] })],
      ["created", "deleted"],
      0,
    ],
    ["always", "judges nothing", [report({ verdict: "skipped", checks: [] })], ["created"], 1],
  ])("with %s, where the gate %s", async (mode, _when, reports, actions, left) => {
    await using github = await fakeGitHub({ ...PULL, comments: [{ id: 5, issue: 7, body: "hello" }] });
    const said: string[] = [];
    for (const [index, one] of reports.entries()) {
      const { log } = await runComment({
        github,
        event: opened,
        run: index + 1,
        files: downloaded(one),
        inputs: { comment: mode },
      });
      said.push(...log.flatMap((line) => /^comment: (\S+)/.exec(line)?.[1] ?? []));
    }
    expect(said).toEqual(actions);
    expect(github.comments.map(({ body }) => body === "hello")).toEqual([true, ...Array(left).fill(false)]);
  });

  it("keeps keys apart, comments and statuses", async () => {
    await using github = await fakeGitHub(PULL);
    for (const key of ["text", "images"]) {
      await runComment({
        github,
        event: opened,
        files: downloaded(good),
        inputs: { key, title: `Models: ${key}`, statuses: "true" },
      });
    }
    expect(github.comments.map(({ body }) => body.split("\n")[0])).toEqual([
      "## Models: text",
      "## Models: images",
    ]);
    expect(github.statuses.map(({ context }) => context)).toEqual([
      "text / verdict",
      "text / digits / validate",
      "images / verdict",
      "images / digits / validate",
    ]);
  });
});

const RUN = "https://github.com/o/r/actions/runs";

describe.concurrent("a report", () => {
  const made = (repository: string | null, run: string | null, commit: string | null = null) =>
    report({ model: "digits", provenance: { ...good.provenance, repository, run, commit } });

  it.each([
    ["an earlier run's", made("o/r", `${RUN}/900`), /run 900, and this is run 1000/],
    ["another repository's", made("x/y", `${RUN}/1000`), /of x\/y/],
    ["nobody's", made("o/r", null), /names no run/],
  ])("that is %s does not count, and neither verdict nor statuses show it", async (_name, one, said) => {
    await using github = await fakeGitHub(PULL);
    const inputs = { statuses: "true", expected: "digits" };
    const run = await runComment({ github, event: opened, files: downloaded(one), inputs });
    expect([run.code, run.outputs["verdict"]]).toEqual([2, "error"]);
    expect(run.report?.problems).toMatchObject([
      { code: "report-invalid", message: expect.stringMatching(said) },
      { message: expect.stringContaining("digits/validate: expected") },
    ]);
    expect(github.statuses.map(({ state }) => state)).toEqual(["error"]);
    expect(github.comments[0]?.body).toMatch(/ERROR/);
  });

  it("of an earlier attempt counts, and is shown with its own commit where it measured another", async () => {
    await using github = await fakeGitHub(PULL);
    const given = { github, event: opened, attempt: 3 };
    for (const [commit, shown] of [
      [sha("merge 7"), sha("head 7")],
      [sha("head 7"), sha("head 7")],
      [sha("other"), sha("other")],
    ] as const) {
      const run = await runComment({
        ...given,
        files: downloaded(made("O/r", `${RUN}/1000/attempts/2`, commit)),
      });
      expect(run.code).toBe(0);
      expect(github.comments[0]?.body).toContain(shown.slice(0, 12));
    }
    expect(github.comments[0]?.body).not.toContain(sha("head 7").slice(0, 12));
  });
});

describe.concurrent("the event", () => {
  const of = (event: ReturnType<typeof pullRequestEvent>) => event;
  const target = { ...pullRequestEvent({ head: { repository: "eve/r" } }), name: "pull_request_target" };
  it.each([
    ["draft", of(pullRequestEvent({ draft: true })), 1, sha("head 7")],
    ["synchronize", of(pullRequestEvent({ action: "synchronize" })), 1, sha("head 7")],
    ["closed", of(pullRequestEvent({ action: "closed", merged: true })), 0, null],
    ["fork", of(pullRequestEvent({ head: { repository: "eve/r" } })), 0, null],
    ["fork, on pull_request_target", target, 1, sha("head 7")],
    ["merge group", of(mergeGroupEvent({ headSha: sha("group") })), 0, sha("group")],
    ["push", of(pushEvent({ after: sha("root") })), 0, sha("root")],
    ["schedule", of(scheduleEvent()), 0, null],
  ])("of a %s has its own places; the verdict is the same", async (_name, event, comments, status) => {
    await using github = await fakeGitHub({
      ...PULL,
      commits: [{ sha: sha("root") }, { sha: sha("group") }],
    });
    const given = { github, event, inputs: { statuses: "true" } };
    const failing = await runComment({ ...given, files: downloaded(bad) });
    const passing = await runComment({ ...given, files: downloaded(good), attempt: 2 });
    expect([failing.code, passing.code]).toEqual([1, 0]);
    expect(github.comments).toHaveLength(comments);
    expect([...new Set(github.statuses.map((one) => one.sha))]).toEqual(status === null ? [] : [status]);
    for (const run of [failing, passing]) expect(run.summary).toMatch(/^## \S+ (PASS|FAIL)/u);
    expect(failing.annotations.filter(({ level }) => level === "warning")).toEqual([]);
  });

  it("of a fork costs no request, and a notice says where the verdict is", async () => {
    await using github = await fakeGitHub(PULL);
    const event = pullRequestEvent({ head: { repository: "eve/r" } });
    const run = await runComment({ github, event, files: downloaded(good), inputs: { statuses: "true" } });
    expect(github.requests).toEqual([]);
    expect(run.annotations).toMatchObject([
      { level: "notice", message: expect.stringMatching(/job summary/) },
    ]);
  });
});

describe.concurrent("what is due", () => {
  const diffed = report({ model: "digits", action: "diff" });
  it.each([
    ["nothing changed", "[]", [], 0, "skipped", null],
    ["nothing is said of it, and nothing came", "", [], 2, "error", /`expected` does not say/],
    ["another action's came", '["digits", "digits/diff"]', [good, diffed], 0, "pass", null],
    ["another action's is missing", '["digits", "digits/diff"]', [good], 2, "error", /digits\/diff/],
    ["it came", '["digits"]', [good], 0, "pass", null],
    ["a report is missing", '["digits", "fraud"]', [good], 2, "error", /fraud\/validate/],
    ["all are missing", "digits\nfraud", [], 2, "error", /digits\/validate/],
    ["one came twice", "digits", [good, good], 2, "error", /2 reports for one thing/],
    ["the missing one stands beside a fail", '["fraud", "digits"]', [bad], 2, "error", /digits\/validate/],
    ["the list is none", '["digits"', [good], 2, "error", /expected: expected models/],
  ])("when %s", async (_name, expected, reports, code, verdict, said) => {
    await using github = await fakeGitHub(PULL);
    const run = await runComment({
      github,
      event: opened,
      files: downloaded(...reports),
      inputs: { expected },
    });
    expect([run.code, run.outputs["verdict"], run.report?.verdict]).toEqual([code, verdict, verdict]);
    const messages = run.annotations.filter(({ level }) => level !== "notice").map(({ message }) => message);
    if (said === null) expect(messages).toEqual([]);
    else expect(messages.join("\n")).toMatch(said);
  });

  it.each([
    ["no JSON", "{", /verdict\.json|expected JSON/],
    ["a future schema", JSON.stringify({ ...good, schema: "modelgate/report@2" }), /schema/],
    ["another document", '{"name":"x"}', /schema/],
  ])("cannot be read as %s: an error, and it is named", async (_name, text, said) => {
    await using github = await fakeGitHub(PULL);
    const files = { ...downloaded(good), "modelgate-reports/x/broken.json": text };
    const run = await runComment({ github, event: opened, files });
    expect([run.code, run.outputs["verdict"]]).toEqual([2, "error"]);
    expect(run.annotations[0]?.message).toMatch(/broken\.json/);
    expect(run.annotations[0]?.message).toMatch(said);
    expect(github.comments[0]?.body).toMatch(/ERROR/);
  });

  it("is asked for at a path that does not exist", async () => {
    await using github = await fakeGitHub(PULL);
    const run = await runComment({ github, event: opened, inputs: { reports: "elsewhere" } });
    expect([run.code, run.report?.problems[0]?.code]).toEqual([2, "file-missing"]);
  });
});
