import type { GitHub } from "@modelgate/review";
import { upsertComment } from "@modelgate/review";
import { type FakeGitHub, type FakeGitHubOptions, type Fault, fakeGitHub, sha } from "@modelgate/testkit";
import { expect, it } from "vitest";
import { gitHub } from "./github.ts";
import { pullRequestOf } from "./github-views.ts";

const BOT = "github-actions[bot]";

/** The port as an action uses it; the annotation is where the compiler holds the adapter against review's port. */
function port(fake: FakeGitHub, token = "token") {
  const waits: number[] = [];
  const logs: string[] = [];
  const github: GitHub = gitHub({
    token,
    repository: "o/r",
    apiUrl: fake.origin,
    wait: async (ms) => void waits.push(ms),
    log: (message) => logs.push(message),
  });
  return { github, waits, logs };
}

const chatter = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: at + 1,
    issue: 7,
    body: `comment ${at}`,
    author: "somebody",
  }));
const conversation = (options: FakeGitHubOptions = {}): FakeGitHubOptions => ({
  pullRequests: [{ number: 7 }],
  ...options,
});

/** The first requests fail, then GitHub is well. */
function failing(...faults: Fault[]) {
  return () => faults.shift();
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

it("reads every page, a hundred at a time", async () => {
  await using fake = await fakeGitHub(conversation({ comments: chatter(250) }));
  expect(await collect(port(fake).github.comments(7))).toHaveLength(250);
  expect(fake.requests.map(({ query }) => `${query["page"]}/${query["per_page"]}`)).toEqual([
    "1/100",
    "2/100",
    "3/100",
  ]);
});

it.each([
  ["without one of ours", 1000, "created"],
  ["with one of ours", 1001, "updated"],
] as const)(
  "comments on a pull request with 1,000 others %s in 12 requests",
  async (_name, count, action) => {
    await using fake = await fakeGitHub(conversation({ comments: chatter(1000) }));
    const { github } = port(fake);
    const sticky = { issue: 7, key: "k", body: "hello", mode: "always", failed: false } as const;
    if (count === 1001) await upsertComment(github, { ...sticky, run: { id: 1, attempt: 1 } });
    const before = fake.requests.length;
    expect(await upsertComment(github, { ...sticky, run: { id: 2, attempt: 1 } })).toMatchObject({ action });
    expect(fake.requests.length - before).toBeLessThanOrEqual(12);
    expect(fake.comments).toHaveLength(1001);
  },
);

it("leaves one comment when the answer to its creation is lost", async () => {
  await using fake = await fakeGitHub(conversation());
  let lost = false;
  fake.before = ({ operation }) => {
    if (operation !== "issues/create-comment" || lost) return undefined;
    lost = true;
    return "lose";
  };
  const sticky = { issue: 7, key: "k", body: "hello", mode: "always", failed: false } as const;
  await upsertComment(port(fake).github, { ...sticky, run: { id: 2, attempt: 1 } });
  expect(fake.comments).toHaveLength(1);
});

it.each([
  ["a fault of GitHub", [{ status: 502 }, { status: 503 }], [1000, 2000]],
  ["a cut connection", ["reset"], [1000]],
  ["a secondary limit with a time", [{ status: 403, headers: { "retry-after": "7" } }], [7000]],
  ["429 without a time", [{ status: 429 }], [60_000]],
  [
    "a used-up hour that ends soon",
    [
      {
        status: 403,
        headers: {
          "x-ratelimit-remaining": "0",
          "x-ratelimit-reset": "1000030",
          date: new Date(1_000_000_000).toUTCString(),
        },
      },
    ],
    [31_000],
  ],
] as [string, Fault[], number[]][])("asks again after %s", async (_name, faults, expected) => {
  await using fake = await fakeGitHub(conversation({ before: failing(...faults) }));
  const { github, waits } = port(fake);
  expect(await collect(github.comments(7))).toEqual([]);
  expect(waits).toEqual(expected);
});

it.each([
  ["three faults", [{ status: 502 }, { status: 502 }, { status: 502 }], "github-fault", 2],
  ["three cut connections", ["reset", "reset", "reset"], "github-fault", 2],
  ["a limit that lasts an hour", [{ status: 403, headers: { "retry-after": "3600" } }], "github-fault", 0],
  ["a page instead of an answer", [{ status: 200, body: "<html>sign in, secret</html>" }], "github-fault", 0],
  ["a page with 403", [{ status: 403, body: "<html>secret</html>" }], "github-denied", 0],
  ["an unknown token", [{ status: 401 }], "github-denied", 0],
  ["an unprocessable request", [{ status: 422 }], "github-fault", 0],
] as [string, Fault[], string, number][])(
  "gives up at %s, and quotes nothing of it",
  async (_name, faults, code, waited) => {
    await using fake = await fakeGitHub(conversation({ before: failing(...faults) }));
    const { github, waits } = port(fake);
    const error = await collect(github.comments(7)).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code });
    expect(waits).toHaveLength(waited);
    expect(JSON.stringify(error) + String(error)).not.toMatch(/secret|token text|html|per_page|127\.0\.0\.1/);
  },
);

it.each([
  ["createComment", "pull-requests: write", (github: GitHub) => github.createComment(7, "hello")],
  [
    "setStatus",
    "statuses: write",
    (github: GitHub) =>
      github.setStatus(sha("head 7"), { state: "success", context: "c", description: "d", url: null }),
  ],
  ["pullRequest", "pull-requests: read", (github: GitHub) => github.pullRequest(7)],
  ["artifacts", "actions: read", (github: GitHub) => collect(github.artifacts(1))],
  ["file", "contents: read", (github: GitHub) => github.file("modelgate.yml", "main")],
])("names the permission that %s lacks", async (_name, permission, send) => {
  await using fake = await fakeGitHub(conversation({ tokens: { token: { permissions: {} } } }));
  await expect(send(port(fake).github)).rejects.toMatchObject({
    code: "github-denied",
    message: expect.stringContaining(permission),
  });
});

it.each([
  ["a workflow", "token", {}, BOT],
  ["an app", "token", { login: "my-app[bot]" }, "my-app[bot]"],
  ["a person", "ghp_1", { login: "jo" }, "jo"],
])("knows that %s writes, and asks once", async (_name, token, given, author) => {
  await using fake = await fakeGitHub(conversation({ tokens: { [token]: given } }));
  const { github } = port(fake, token);
  expect([await github.author(), await github.author()]).toEqual([author, author]);
  expect(fake.requests).toHaveLength(1);
});

it.each([
  ["a person", "ghp_1", { login: "jo" }, "jo"],
  ["an app", "token", { login: "my-app[bot]" }, "my-app[bot]"],
])("asks who writes again when GitHub was at fault: %s", async (_name, token, given, author) => {
  await using fake = await fakeGitHub(conversation({ tokens: { [token]: given } }));
  const { github } = port(fake, token);
  fake.before = () => ({ status: 502 });
  await github.author().catch(() => undefined);
  fake.before = undefined;
  expect(await github.author()).toBe(author);
});

it.each([
  ["comments", (github: GitHub) => collect(github.comments(7))],
  ["artifacts", (github: GitHub) => collect(github.artifacts(1))],
  ["statuses", (github: GitHub) => collect(github.statuses(sha("head 7")))],
])("knows a proxy's page for what it is where it should list %s", async (_name, list) => {
  await using fake = await fakeGitHub(conversation());
  const headers = { "content-type": "text/html" };
  fake.before = () => ({ status: 200, headers, body: "<html>sign in</html>" });
  await expect(list(port(fake).github)).rejects.toMatchObject({ code: "github-fault" });
});

it("takes what is gone for gone", async () => {
  await using fake = await fakeGitHub(conversation());
  const { github } = port(fake);
  expect(await github.updateComment(99, "hello")).toBeNull();
  await github.deleteComment(99);
  expect(await github.file("nowhere.yml", "main")).toBeNull();
  expect(await github.pullRequestsOf(sha("unknown"))).toEqual([]);
});

it("gives a file byte for byte, and the commit that two sides come from", async () => {
  const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xff]);
  const commits = [
    { sha: sha("root"), files: { "a b/ü.yml": bytes, "large.yml": "x".repeat(1024 * 1024 + 1) } },
    { sha: sha("head"), parents: [sha("root")] },
  ];
  await using fake = await fakeGitHub({ commits, branches: { main: sha("root") } });
  const { github } = port(fake);
  expect(await github.file("a b/ü.yml", "main")).toEqual(new Uint8Array(bytes));
  expect(await github.file("a b", "main")).toBeNull();
  await expect(github.file("large.yml", "main")).rejects.toMatchObject({ code: "github-fault" });
  expect(await github.mergeBase("main", sha("head"))).toBe(sha("root"));
});

it("downloads an artifact up to a bound, without the token where it lies", async () => {
  const bytes = Buffer.alloc(3000, 7);
  const head = { repository: "o/r", branch: "feature", sha: sha("head 7") };
  await using fake = await fakeGitHub({
    workflows: [{ id: 3, name: "measure", path: ".github/workflows/modelgate.yml" }],
    workflowRuns: [{ id: 1, workflow: 3, head }],
    artifacts: [{ id: 2, run: 1, name: "reports", bytes }],
  });
  const { github } = port(fake);
  expect(await collect(github.artifacts(1))).toEqual([
    { id: 2, name: "reports", sizeBytes: 3000, expired: false },
  ]);
  expect(await github.downloadArtifact(2, 3000)).toEqual(new Uint8Array(bytes));
  await expect(github.downloadArtifact(2, 2999)).rejects.toMatchObject({ code: "report-invalid" });
  expect(await github.workflowRun(1)).toMatchObject({ id: 1, headSha: head.sha, headRepository: "o/r" });
});

it("shows a pull request of a fork by its branch", async () => {
  const pullRequests = [{ number: 7, head: { repository: "eve/r", ref: "patch" } }];
  await using fake = await fakeGitHub({ pullRequests });
  const found = await port(fake).github.pullRequestsFrom("eve:patch");
  expect(found).toMatchObject([{ number: 7, head: { repository: "eve/r" }, base: { repository: "o/r" } }]);
});

it("knows no name of a fork that was deleted", () => {
  const side = { ref: "main", sha: sha("x"), repo: { full_name: "o/r" } };
  const pull = pullRequestOf({ number: 8, state: "open", head: { ...side, repo: null }, base: side });
  expect(pull).toMatchObject({ draft: false, head: { repository: null }, base: { repository: "o/r" } });
});

it("sets a status on a commit", async () => {
  await using fake = await fakeGitHub(conversation());
  const status = { state: "failure", context: "modelgate / digits", description: "no", url: null } as const;
  await port(fake).github.setStatus(sha("head 7"), status);
  expect(fake.statuses).toMatchObject([{ sha: sha("head 7"), state: "failure", targetUrl: null }]);
});

it("lists the newest status of each context", async () => {
  await using fake = await fakeGitHub(conversation());
  const { github } = port(fake);
  const status = { state: "failure", description: "no" } as const;
  for (const [context, url] of [
    ["a", "https://gh/1"],
    ["b", null],
    ["a", "https://gh/2"],
  ] as const)
    await github.setStatus(sha("head 7"), { ...status, context, url });
  const found = await collect(github.statuses(sha("head 7")));
  expect(found).toEqual([
    { context: "a", url: "https://gh/2" },
    { context: "b", url: null },
  ]);
});

it.each(["", "o", "o/r/x", "o /r"])("refuses the repository %j", (repository) => {
  expect(() => gitHub({ token: "t", repository })).toThrow(
    expect.objectContaining({ code: "input-invalid" }),
  );
});
