// The second of the pair: a run for a fork has measured, and this one, which may write, tells what it said. Who it was for
// and whether it counts is asked of GitHub; all that the artifact holds is a stranger's.
import { readFileSync } from "node:fs";
import {
  type FakeGitHubOptions,
  fakeGitHub,
  pullRequestEvent,
  sha,
  workflowRunEvent,
} from "@modelgate/testkit";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { check, report } from "../../fixtures/review/reports.ts";
import { artifactOf, runComment } from "../run-comment.ts";

const WORKFLOW = ".github/workflows/models.yml";
const BASE = { [WORKFLOW]: "on: pull_request\n", "modelgate.yml": "models: {}\n", "m.onnx": "1" };
const HEAD = sha("their head");
const RUN = 900;
const event = workflowRunEvent({ id: RUN, head: { repository: "eve/r", branch: "patch", sha: HEAD } });
const inputs = { workflow: WORKFLOW, statuses: "true" };
const good = report();
const bad = report({ verdict: "fail", checks: [check({ verdict: "fail", effect: "fail" })] });

type World = {
  files?: Readonly<Record<string, string>>;
  bytes?: Uint8Array;
  conclusion?: string;
  more?: FakeGitHubOptions;
};

/** A fork's pull request 7, whose run 900 left one artifact. `files` is what the head has beyond the base. */
function world({ files = { "m.onnx": "2" }, bytes, more = {} }: World = {}): FakeGitHubOptions {
  const root = sha("root");
  return {
    commits: [
      { sha: root, files: BASE },
      { sha: HEAD, parents: [root], files: { ...BASE, ...files } },
    ],
    pullRequests: [{ number: 7, head: { repository: "eve/r", ref: "patch", sha: HEAD } }],
    workflowRuns: [{ id: RUN, head: { repository: "eve/r", branch: "patch", sha: HEAD } }],
    artifacts: [
      {
        id: 1,
        run: RUN,
        name: "modelgate-reports-0",
        bytes: bytes ?? artifactOf({ "validate-report.json": good }),
      },
    ],
    ...more,
  };
}

describe.concurrent("what counts", () => {
  it("finds the pull request by its head, comments, and says success: workflow and policy are the base's", async () => {
    await using github = await fakeGitHub(world());
    const run = await runComment({ github, event, inputs });
    expect([run.code, run.outputs["verdict"]], run.stdout).toEqual([0, "skipped"]);
    expect(run.report?.notes[0]).toMatch(/^success: /);
    expect(github.comments.map(({ issue }) => issue)).toEqual([7]);
    expect(github.comments[0]?.body.slice(0, 300)).toMatch(/PASS: `digits`/);
    expect(github.comments[0]?.body).toContain(`actions/runs/${RUN}`);
    expect(github.statuses.map(({ sha, state, context }) => [sha, state, context])).toEqual([
      [HEAD, "success", "modelgate / verdict"],
      [HEAD, "success", "modelgate / digits / validate"],
    ]);
    expect(run.annotations).toEqual([]);
  });

  it("tells a fail, and itself succeeds: the check that gates the merge is the first run's", async () => {
    const bytes = artifactOf({ "r.json": bad });
    await using github = await fakeGitHub(world({ bytes }));
    const failed = workflowRunEvent({
      id: RUN,
      conclusion: "failure",
      head: { repository: "eve/r", branch: "patch", sha: HEAD },
    });
    const run = await runComment({ github, event: failed, inputs });
    expect([run.code, run.outputs["verdict"], run.report?.gathered?.[0]?.verdict]).toEqual([
      0,
      "skipped",
      "fail",
    ]);
    expect(github.comments[0]?.body).toMatch(/FAIL/);
    expect(github.statuses.map(({ state }) => state)).toEqual(["failure", "failure"]);
  });

  it.each([
    ["the workflow", { [WORKFLOW]: "on: push\n" }, `${WORKFLOW} is not the base's`],
    ["the policy", { "modelgate.yml": "models: { easy: {} }\n" }, "modelgate.yml is not the base's"],
    ["an action", { "actions/validate/dist/index.js": "0" }, "actions/validate/dist/index.js"],
    [
      "its name to the end of a status",
      { [`actions/🤖${"x".repeat(300)}`]: "0" },
      "the pull request changes",
    ],
  ])("stays pending with the reason when the pull request changes %s", async (_what, files, reason) => {
    await using github = await fakeGitHub(world({ files }));
    const run = await runComment({ github, event, inputs });
    expect(run.code, run.stdout).toBe(0);
    expect(run.report?.notes[0]).toMatch(/^neutral: /);
    expect(github.comments[0]?.body.slice(0, 600)).toMatch(/not verified/i);
    expect(github.statuses.map(({ state }) => state)).toEqual(["pending", "pending"]);
    expect(github.statuses[0]?.description).toContain(reason);
    expect(github.statuses[0]?.description?.length).toBeLessThanOrEqual(140);
  });

  it.each([
    ["another workflow measured", { ...inputs, workflow: ".github/workflows/other.yml" }],
    ["it is not said which workflow measures", { statuses: "true" }],
  ])("is nothing when %s", async (_name, given) => {
    await using github = await fakeGitHub(world());
    const run = await runComment({ github, event, inputs: given });
    expect([run.code, github.statuses[0]?.state], run.stdout).toEqual([0, "pending"]);
  });

  it.each(["cancelled", "timed_out", "failure"])(
    "is an error where the run ended with %s and no report says why",
    async (conclusion) => {
      await using github = await fakeGitHub(world());
      const ended = workflowRunEvent({
        id: RUN,
        conclusion,
        head: { repository: "eve/r", branch: "patch", sha: HEAD },
      });
      const run = await runComment({ github, event: ended, inputs });
      expect([run.code, github.statuses[0]?.state]).toEqual([0, "error"]);
      expect(github.comments[0]?.body.slice(0, 300)).toMatch(/ERROR/);
    },
  );
});

describe.concurrent("which pull request", () => {
  it.each([
    ["has a newer head", { number: 7, head: { repository: "eve/r", ref: "patch", sha: sha("newer") } }],
    [
      "is closed",
      { number: 7, state: "closed" as const, head: { repository: "eve/r", ref: "patch", sha: HEAD } },
    ],
    [
      "is another's with the same head",
      { number: 8, head: { repository: "bob/r", ref: "patch", sha: HEAD } },
    ],
  ])("is told nothing when it %s", async (_name, pull) => {
    await using github = await fakeGitHub(world({ more: { pullRequests: [pull] } }));
    const run = await runComment({ github, event, inputs });
    expect([run.code, github.comments, github.statuses], run.stdout).toEqual([0, [], []]);
    expect(run.log.join()).toMatch(/no comment: /);
    expect(run.summary).toMatch(/not verified/i);
  });

  it("is not believed from the artifact", async () => {
    const lying = { ...good, pullRequest: 8, provenance: { ...good.provenance, commit: sha("other") } };
    const options = world({ bytes: artifactOf({ "r.json": lying, "pr-number.json": 8 }) });
    await using github = await fakeGitHub({
      ...options,
      pullRequests: [...(options.pullRequests ?? []), { number: 8 }],
    });
    await runComment({ github, event, inputs });
    expect(github.comments.map(({ issue }) => issue)).toEqual([7]);
    expect(github.comments[0]?.body).toContain(HEAD.slice(0, 12));
  });
});

describe.concurrent("an artifact", () => {
  const whole = artifactOf({ "r.json": good });
  const bomb = zipSync({ "r.json": new Uint8Array(40 * 1024 * 1024) }, { level: 9 });
  it.each([
    ["is cut off", whole.subarray(0, whole.length - 30), /no zip archive, or cut off/],
    ["is no zip", strToU8("<html>"), /no zip archive/],
    ["is a zip bomb", bomb, /more than \d+ bytes/],
    ["has a future schema", artifactOf({ "r.json": { ...good, schema: "modelgate/report@9" } }), /schema/],
    ["has nested lists without end", zipSync({ "r.json": strToU8("[".repeat(100_000)) }), /nesting/],
  ])("that %s is an error, told as one", async (_name, bytes, said) => {
    await using github = await fakeGitHub(world({ bytes }));
    const run = await runComment({ github, event, inputs });
    expect(run.code, run.stdout).toBe(0);
    expect(github.statuses[0]?.state).toBe("error");
    expect(github.comments[0]?.body).toMatch(said);
  });

  it("with paths that climb out writes nothing to the disk; the names are labels", async () => {
    const out = `/tmp/modelgate-climbed-${process.pid}.json`;
    const bytes = artifactOf({ [`../../../../../..${out}`]: good, "/etc/modelgate.json": bad });
    await using github = await fakeGitHub(world({ bytes }));
    const run = await runComment({ github, event, inputs });
    expect(run.code, run.stdout).toBe(0);
    expect(() => readFileSync(out)).toThrow("ENOENT");
    expect(github.comments).toHaveLength(1);
  });

  it("of an earlier attempt is replaced by the same name of a later one; of other names none is read", async () => {
    const more = {
      artifacts: [
        { id: 1, run: RUN, name: "modelgate-reports-0", bytes: artifactOf({ "r.json": bad }) },
        { id: 3, run: RUN, name: "modelgate-reports-0", bytes: whole },
        { id: 2, run: RUN, name: "coverage", bytes: artifactOf({ "r.json": { a: 1 } }) },
        { id: 4, run: 901, name: "modelgate-reports-1", bytes: artifactOf({ "r.json": bad }) },
      ],
    };
    await using github = await fakeGitHub(world({ more }));
    const run = await runComment({ github, event, inputs });
    expect(
      run.report?.gathered?.map(({ verdict }) => verdict),
      run.stdout,
    ).toEqual(["pass"]);
  });

  it("that has expired is an error", async () => {
    const artifacts = [{ id: 1, run: RUN, name: "modelgate-reports-0", bytes: whole, expired: true }];
    await using github = await fakeGitHub(world({ more: { artifacts } }));
    await runComment({ github, event, inputs });
    expect(github.statuses[0]?.state).toBe("error");
    expect(github.comments[0]?.body).toMatch(/expired/);
  });

  it("of 200 models sets 51 statuses, not 201", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`${i}.json`, report({ model: `m${i}` })]),
    );
    await using github = await fakeGitHub(world({ bytes: artifactOf(many) }));
    await runComment({ github, event, inputs });
    expect(github.statuses).toHaveLength(51);
  });
});

describe.concurrent("a token that may not", () => {
  const scopes = { actions: "read", contents: "read", "pull-requests": "write", statuses: "write" } as const;
  const without = (name: keyof typeof scopes) =>
    Object.fromEntries(Object.entries(scopes).filter(([scope]) => scope !== name));

  it("read artifacts ends with 2 and names the line", async () => {
    await using github = await fakeGitHub(
      world({ more: { tokens: { token: { permissions: without("actions") } } } }),
    );
    const run = await runComment({ github, event, inputs });
    expect([run.code, github.comments.length]).toEqual([2, 0]);
    expect(run.annotations[0]?.message).toContain("`actions: read`");
  });

  it("read files cannot find out whether the run counts: pending, with the line", async () => {
    await using github = await fakeGitHub(
      world({ more: { tokens: { token: { permissions: without("contents") } } } }),
    );
    const run = await runComment({ github, event, inputs });
    expect([run.code, github.statuses[0]?.state], run.stdout).toEqual([0, "pending"]);
    expect(github.comments[0]?.body).toMatch(/contents: read/);
  });

  it.each(["pull-requests", "statuses"] as const)("write %s: a notice with the line", async (scope) => {
    const permissions = {
      ...without(scope),
      ...(scope === "pull-requests" ? { [scope]: "read" as const } : {}),
    };
    await using github = await fakeGitHub(world({ more: { tokens: { token: { permissions } } } }));
    const run = await runComment({ github, event, inputs });
    expect(run.code, run.stdout).toBe(0);
    expect(run.annotations[0]?.message).toContain(`\`${scope}: write\``);
  });
});

describe.concurrent("run-id", () => {
  it("is refused where a check gates the merge: a second stage always succeeds", async () => {
    await using github = await fakeGitHub(world());
    const gate = pullRequestEvent();
    const run = await runComment({ github, event: gate, inputs: { ...inputs, "run-id": String(RUN) } });
    expect([run.code, github.requests]).toEqual([2, []]);
    expect(run.annotations[0]?.message).toMatch(/run-id: expected on workflow_run/);
  });

  it("by hand tells the same of an earlier run", async () => {
    await using github = await fakeGitHub(world());
    const run = await runComment({ github, inputs: { ...inputs, "run-id": String(RUN) } });
    expect([run.code, github.comments.length, github.statuses[0]?.state], run.stdout).toEqual([
      0,
      1,
      "success",
    ]);
  });

  it("of another repository's run is not there: 2, and says what it takes", async () => {
    await using github = await fakeGitHub(world());
    const run = await runComment({ github, inputs: { ...inputs, "run-id": "31337" } });
    expect([run.code, github.comments.length]).toEqual([2, 0]);
    expect(run.annotations[0]?.message).toMatch(/not there.*actions: read/s);
  });
});

it("an older run that ends later does not overwrite: what counts is when it was started", async () => {
  const options = world();
  await using github = await fakeGitHub({
    ...options,
    workflowRuns: [
      ...(options.workflowRuns ?? []),
      { id: 899, head: { repository: "eve/r", branch: "patch", sha: HEAD } },
    ],
    artifacts: [
      ...(options.artifacts ?? []),
      { id: 2, run: 899, name: "modelgate-reports-0", bytes: artifactOf({ "r.json": bad }) },
    ],
  });
  await runComment({ github, event, inputs, run: 2000 });
  const older = workflowRunEvent({ id: 899, head: { repository: "eve/r", branch: "patch", sha: HEAD } });
  await runComment({ github, event: older, inputs, run: 2001 });
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toMatch(/PASS/);
});
