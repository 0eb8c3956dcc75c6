import { describe, expect, it } from "vitest";
import { sha } from "./commits.ts";
import { operations } from "./description.ts";
import { type FakeGitHub, type Fault, fakeGitHub } from "./fake-github.ts";
import { handlers } from "./handlers.ts";

type Json = { message?: string; errors?: { message?: string; code: string }[] } & Record<string, unknown>;

/** A request as a client sends it, to a path below the repository. */
async function ask(github: FakeGitHub, route: string, body?: unknown, token = "token") {
  const [method = "GET", path = ""] = route.split(" ");
  const response = await fetch(`${github.origin}/repos/o/r${path}`, {
    method,
    redirect: "manual",
    headers: { authorization: `token ${token}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : {}) as Json };
}

const pull = { pullRequests: [{ number: 7 }], issues: [{ number: 3 }] };
const comments = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1, issue: 7, body: `c${index}` }));

it("answers every operation of the extract", () => {
  expect(Object.keys(handlers).toSorted()).toEqual(operations.map(({ id }) => id).toSorted());
});

describe("comments", () => {
  it("are made by the token's account, at the clock's time, under growing ids", async () => {
    const now = () => new Date("2026-05-01T10:00:00Z");
    await using github = await fakeGitHub({ ...pull, comments: comments(1), now });
    const made = await ask(github, "POST /issues/7/comments", { body: "hello" });
    const next = await ask(github, "POST /issues/7/comments", { body: "again" });
    expect(made.body).toMatchObject({
      user: { login: "github-actions[bot]" },
      created_at: "2026-05-01T10:00:00Z",
    });
    expect(Number(next.body["id"])).toBeGreaterThan(Number(made.body["id"]));
    expect(github.comments.map(({ body }) => body)).toEqual(["c0", "hello", "again"]);
  });

  it.each([
    ["at the limit", 65_536, 201, undefined],
    ["beyond it", 65_537, 422, "Body is too long (maximum is 65536 characters)"],
    ["empty", 0, 422, "Body cannot be blank"],
  ])("of a length %s", async (_name, length, status, message) => {
    await using github = await fakeGitHub({ ...pull, comments: comments(1) });
    const body = { body: "x".repeat(length) };
    const made = await ask(github, "POST /issues/7/comments", body);
    const changed = await ask(github, "PATCH /issues/comments/1", body);
    expect([made.status, changed.status]).toEqual([status, status === 201 ? 200 : status]);
    expect(made.body.errors?.[0]?.message).toBe(message);
    expect(changed.body.errors?.[0]?.message).toBe(message);
  });

  it("come in pages, with links to the others", async () => {
    await using github = await fakeGitHub({ ...pull, comments: comments(151) });
    const first = await ask(github, "GET /issues/7/comments");
    const last = await ask(github, "GET /issues/7/comments?per_page=1000&page=2");
    expect(first.body).toHaveLength(30);
    expect(first.headers.get("link")).toMatch(/page=2>; rel="next", <.*page=6>; rel="last"/);
    expect(last.body).toHaveLength(51);
    expect(last.headers.get("link")).toMatch(/rel="prev".*rel="first"/);
    expect(last.headers.get("link")).not.toContain("next");
  });
});

it.each([
  ["read only", "POST /issues/7/comments", { issues: "read", "pull-requests": "read" }, 403],
  ["pull-requests on a pull request", "POST /issues/7/comments", { "pull-requests": "write" }, 201],
  ["issues on a pull request", "POST /issues/7/comments", { issues: "write" }, 201],
  ["pull-requests on an issue", "POST /issues/3/comments", { "pull-requests": "write" }, 403],
  ["nothing", "GET /issues/7/comments", {}, 403],
  ["nothing, of the repository itself", "GET ", {}, 200],
] as const)("a token that may %s", async (_name, route, permissions, status) => {
  await using github = await fakeGitHub({ ...pull, tokens: { token: { permissions } } });
  const answer = await ask(github, route, route.startsWith("POST") ? { body: "b" } : undefined);
  expect(answer.status).toBe(status);
  if (status !== 403) return;
  expect(answer.body.message).toBe("Resource not accessible by integration");
  expect(answer.headers.get("x-accepted-github-permissions")).toContain("issues=");
});

it.each([
  ["a bad token", "GET /issues/7", {}, "other", 401],
  ["a token for another repository", "GET /issues/7", { token: { repository: "o/other" } }, "token", 404],
  ["an issue that is not there", "GET /issues/99", { token: {} }, "token", 404],
])("refuses %s", async (_name, route, tokens, name, status) => {
  await using github = await fakeGitHub({ ...pull, tokens });
  expect((await ask(github, route, undefined, name)).status).toBe(status);
});

const annotation = { path: "a", start_line: 1, end_line: 1, annotation_level: "notice", message: "m" };
const check = (count: number, extra = {}) => ({
  name: "gate",
  head_sha: sha("head 7"),
  output: { title: "t", summary: "s", annotations: Array.from({ length: count }, () => annotation) },
  ...extra,
});

it.each([
  ["no body", "POST /issues/7/comments", {}, "missing_field"],
  ["a body of another type", "POST /issues/7/comments", { body: 7 }, "invalid"],
  ["a field that is not known", "POST /issues/7/comments", { body: "b", colour: "red" }, "unknown_field"],
  ["a parameter that is not known", "GET /issues/7/comments?sort=created", undefined, "unknown_field"],
  ["a state that is not known", `POST /statuses/${sha("head 7")}`, { state: "passed" }, "invalid"],
  ["51 annotations", "POST /check-runs", check(51), "invalid"],
  ["completing without a conclusion", "POST /check-runs", check(0, { status: "completed" }), "missing_field"],
  ["a status for a commit that is not there", `POST /statuses/${sha("x")}`, { state: "success" }, "custom"],
  [
    "a description of 141 characters",
    `POST /statuses/${sha("head 7")}`,
    { state: "success", description: "x".repeat(141) },
    "custom",
  ],
])("refuses %s with 422", async (_name, route, body, code) => {
  await using github = await fakeGitHub(pull);
  const answer = await ask(github, route, body);
  expect(answer).toMatchObject({ status: 422, body: { message: "Validation Failed", errors: [{ code }] } });
  expect([...github.statuses, ...github.checkRuns, ...github.comments]).toEqual([]);
});

it("appends annotations and replaces the rest of a check's output", async () => {
  await using github = await fakeGitHub(pull);
  const { body } = await ask(github, "POST /check-runs", check(50));
  const { head_sha: _sha, ...more } = check(20, { conclusion: "failure" });
  const changed = await ask(github, `PATCH /check-runs/${body["id"]}`, more);
  expect(changed.body).toMatchObject({ status: "completed", output: { annotations_count: 70 } });
  expect((await ask(github, `GET /check-runs/${body["id"]}/annotations?per_page=100`)).body).toHaveLength(70);
});

describe("rate limits", () => {
  it.each([403, 429] as const)("refuse a burst with %s, and let go when the time is over", async (status) => {
    let ms = 0;
    const burst = { requests: 2, seconds: 60, retryAfterSeconds: 30, status };
    await using github = await fakeGitHub({ ...pull, limits: { burst }, now: () => new Date(ms) });
    const write = () => ask(github, "POST /issues/7/comments", { body: "b" });
    expect([(await write()).status, (await write()).status]).toEqual([201, 201]);
    const refused = await write();
    expect(refused.status).toBe(status);
    expect(refused.headers.get("retry-after")).toBe("30");
    expect(refused.body["documentation_url"]).toContain("secondary-rate-limits");
    ms += 61_000;
    expect((await write()).status).toBe(201);
  });

  it("count down to a refusal", async () => {
    await using github = await fakeGitHub({ ...pull, limits: { perHour: 1 } });
    expect((await ask(github, "GET /issues/7")).headers.get("x-ratelimit-remaining")).toBe("0");
    const refused = await ask(github, "GET /issues/7");
    expect(refused.status).toBe(403);
    expect(refused.headers.get("x-ratelimit-remaining")).toBe("0");
  });
});

describe("before a request", () => {
  it("a test can hold it, so that two runs both see no comment and both make one", async () => {
    await using github = await fakeGitHub(pull);
    const held = Promise.withResolvers<undefined>();
    let waiting = 0;
    github.before = ({ method }) => {
      if (method !== "POST") return undefined;
      if (++waiting === 2) held.resolve(undefined);
      return held.promise;
    };
    const run = async () => {
      const { body } = await ask(github, "GET /issues/7/comments");
      expect(body).toEqual([]);
      return (await ask(github, "POST /issues/7/comments", { body: "ours" })).status;
    };
    expect(await Promise.all([run(), run()])).toEqual([201, 201]);
    expect(github.comments).toHaveLength(2);
  });

  it.each([
    ["reset", 0],
    ["lose", 1],
  ] as const)("it can be cut off: %s leaves %i comments", async (fault: Fault, made) => {
    await using github = await fakeGitHub({ ...pull, before: () => fault });
    await expect(ask(github, "POST /issues/7/comments", { body: "b" })).rejects.toThrow("fetch failed");
    expect(github.comments).toHaveLength(made);
  });

  it("it can be answered with a page of HTML", async () => {
    await using github = await fakeGitHub({ before: () => ({ status: 502 }) });
    const response = await fetch(`${github.origin}/repos/o/r`);
    expect([response.status, response.headers.get("content-type")]).toEqual([502, "text/html"]);
    expect(github.requests).toMatchObject([{ operation: "repos/get", status: 502 }]);
  });
});

it("sends a download to another origin, which refuses the API's token", async () => {
  const artifact = { id: 5, run: 900, name: "report", bytes: Buffer.from("zip") };
  const head = { repository: "stranger/r", branch: "feature", sha: sha("head 7") };
  await using github = await fakeGitHub({ workflowRuns: [{ id: 900, head }], artifacts: [artifact] });
  const { status, headers } = await ask(github, "GET /actions/artifacts/5/zip");
  const location = headers.get("location") ?? "";
  expect(status).toBe(302);
  expect(await (await fetch(location)).text()).toBe("zip");
  expect((await fetch(location, { headers: { authorization: "token token" } })).status).toBe(401);
  expect((await fetch(location.replace(/sig=.*/, "sig=x"))).status).toBe(403);
});

it("finds a fork's pull request by its head, and shows the run without it", async () => {
  const head = { repository: "stranger/r", ref: "feature", sha: sha("head 8") };
  await using github = await fakeGitHub({
    pullRequests: [{ number: 7 }, { number: 8, head }],
    workflowRuns: [{ id: 900, head: { repository: "stranger/r", branch: "feature", sha: head.sha } }],
  });
  expect((await ask(github, "GET /actions/runs/900")).body).toMatchObject({ pull_requests: [] });
  for (const path of ["/pulls?head=stranger:feature", `/commits/${head.sha}/pulls`])
    expect((await ask(github, `GET ${path}`)).body).toMatchObject([{ number: 8 }]);
});

it("throws in the test for what it does not serve", async () => {
  const github = await fakeGitHub();
  expect(
    (await fetch(`${github.origin}/repos/o/r/stargazers`, { headers: { authorization: "token token" } }))
      .status,
  ).toBe(500);
  await expect(github[Symbol.asyncDispose]()).rejects.toThrow("serves no GET /repos/o/r/stargazers");
});

it("throws in the test when its own answer is not as GitHub describes it", async () => {
  const github = await fakeGitHub({
    ...pull,
    comments: [{ id: 1, issue: 7, body: "b", createdAt: "yesterday" }],
  });
  expect((await ask(github, "GET /issues/comments/1").catch(() => ({ status: 500 }))).status).toBe(500);
  await expect(github[Symbol.asyncDispose]()).rejects.toThrow("created_at: expected a time");
});
