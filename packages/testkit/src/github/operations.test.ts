import { expect, it } from "vitest";
import { sha } from "./commits.ts";
import { operations } from "./description.ts";
import { fakeGitHub } from "./fake-github.ts";

const [root, head] = [sha("root"), sha("head 7")];
const before = { "README.md": "hi\n", "models.txt": "y" };
const files = { ...before, "README.md": "hi\nyou\n", "models/a.txt": "x", "models/b/c.txt": "é" };
// What git itself calls these (git write-tree, git rev-parse).
const TREE = "d6b8486673f85288ee817cedf921131413d8b177";
const BLOB = "9f760018a612aaf239a427025ba021c1d9fdde34";

const given = {
  commits: [
    { sha: root, files: before },
    { sha: head, parents: [root], files },
  ],
  pullRequests: [{ number: 7 }],
  issues: [{ number: 3, labels: ["drift"] }],
  comments: [{ id: 1, issue: 7, body: "hello" }],
  statuses: [{ id: 2, sha: head, state: "success" as const, context: "models" }],
  checkRuns: [{ id: 4, sha: head, name: "gate" }],
  workflowRuns: [{ id: 900, head: { repository: "o/r", branch: "feature", sha: head }, pullRequests: [7] }],
  jobs: [{ id: 6, run: 900, name: "gate" }],
  deployments: [{ id: 8, sha: head, environment: "production", task: "deploy:m" }],
  branches: { main: root, other: sha("head 7") },
  artifacts: [{ id: 5, run: 900, name: "report", bytes: Buffer.from("zip") }],
  tokens: { token: { login: "somebody[bot]" }, person: { login: "somebody" } },
};

const output = { title: "t", summary: "s" };
const rows: [operation: string, route: string, body: unknown, answer: unknown][] = [
  ["actions/create-workflow-dispatch", "POST /actions/workflows/models.yml/dispatches", { ref: "main" }, {}],
  ["actions/download-artifact", "GET /actions/artifacts/5/zip", undefined, {}],
  [
    "actions/get-artifact",
    "GET /actions/artifacts/5",
    undefined,
    { name: "report", workflow_run: { id: 900 } },
  ],
  ["actions/get-workflow", "GET /actions/workflows/models.yml", undefined, { id: 1 }],
  ["actions/get-workflow-run", "GET /actions/runs/900", undefined, { pull_requests: [{ number: 7 }] }],
  [
    "actions/list-jobs-for-workflow-run",
    "GET /actions/runs/900/jobs",
    undefined,
    { jobs: [{ name: "gate" }] },
  ],
  [
    "actions/list-workflow-run-artifacts",
    "GET /actions/runs/900/artifacts?name=report",
    undefined,
    { total_count: 1 },
  ],
  ["actions/list-workflow-runs", "GET /actions/workflows/1/runs", undefined, { total_count: 1 }],
  [
    "actions/list-workflow-runs-for-repo",
    `GET /actions/runs?head_sha=${head}`,
    undefined,
    { total_count: 1 },
  ],
  [
    "checks/create",
    "POST /check-runs",
    { name: "n", head_sha: head, conclusion: "neutral", output },
    { status: "completed" },
  ],
  ["checks/get", "GET /check-runs/4", undefined, { conclusion: "success" }],
  ["checks/list-annotations", "GET /check-runs/4/annotations", undefined, []],
  ["checks/list-for-ref", "GET /commits/refs%2Fpull%2F7%2Fhead/check-runs", undefined, { total_count: 1 }],
  ["checks/update", "PATCH /check-runs/4", { output }, { output: { annotations_count: 0 } }],
  ["git/create-blob", "POST /git/blobs", { content: "aGkKeW91Cg==", encoding: "base64" }, { sha: BLOB }],
  [
    "git/create-commit",
    "POST /git/commits",
    { message: "m", tree: TREE, parents: [head] },
    { tree: { sha: TREE }, parents: [{ sha: head }] },
  ],
  ["git/create-ref", "POST /git/refs", { ref: "refs/heads/new", sha: head }, { object: { sha: head } }],
  [
    "git/create-tree",
    "POST /git/trees",
    { base_tree: TREE, tree: [{ path: "README.md", mode: "100644", type: "blob", sha: BLOB }] },
    { sha: TREE },
  ],
  ["git/get-blob", `GET /git/blobs/${BLOB}`, undefined, { content: "aGkKeW91Cg==\n" }],
  ["git/get-commit", `GET /git/commits/${head}`, undefined, { tree: { sha: TREE } }],
  ["git/get-ref", "GET /git/ref/heads/main", undefined, { object: { sha: root } }],
  ["git/get-tree", `GET /git/trees/${TREE}?recursive=1`, undefined, { sha: TREE, truncated: false }],
  ["git/update-ref", "PATCH /git/refs/heads/main", { sha: head }, { object: { sha: head } }],
  ["issues/add-labels", "POST /issues/3/labels", { labels: ["b"] }, [{ name: "drift" }, { name: "b" }]],
  ["issues/create", "POST /issues", { title: "t", labels: ["drift"] }, { number: 8, state: "open" }],
  ["issues/create-comment", "POST /issues/3/comments", { body: "b" }, { user: { type: "Bot" } }],
  ["issues/delete-comment", "DELETE /issues/comments/1", undefined, {}],
  ["issues/get", "GET /issues/7", undefined, { pull_request: {}, comments: 1 }],
  ["issues/get-comment", "GET /issues/comments/1", undefined, { body: "hello" }],
  ["issues/list-comments", "GET /issues/7/comments", undefined, [{ id: 1 }]],
  ["issues/list-for-repo", "GET /issues?labels=drift&creator=somebody", undefined, [{ number: 3 }]],
  ["issues/update", "PATCH /issues/3", { state: "closed", state_reason: "completed" }, { state: "closed" }],
  ["issues/update-comment", "PATCH /issues/comments/1", { body: "b" }, { body: "b" }],
  ["pulls/create", "POST /pulls", { title: "t", head: "other", base: "main" }, { number: 8, state: "open" }],
  ["pulls/get", "GET /pulls/7", undefined, { changed_files: 3, mergeable: true }],
  ["pulls/list", "GET /pulls?head=o:feature", undefined, [{ number: 7 }]],
  ["pulls/list-files", "GET /pulls/7/files", undefined, [{ filename: "README.md" }, {}, { status: "added" }]],
  ["pulls/update", "PATCH /pulls/7", { state: "closed" }, { state: "closed" }],
  [
    "repos/compare-commits-with-basehead",
    `GET /compare/main...${head}`,
    undefined,
    { status: "ahead", merge_base_commit: { sha: root } },
  ],
  [
    "repos/create-commit-status",
    `POST /statuses/${head}`,
    { state: "failure", context: "m" },
    { state: "failure" },
  ],
  [
    "repos/create-deployment",
    "POST /deployments",
    { ref: head, environment: "staging", auto_merge: false, required_contexts: [], payload: { a: "b" } },
    { sha: head, environment: "staging", payload: { a: "b" } },
  ],
  [
    "repos/create-deployment-status",
    "POST /deployments/8/statuses",
    { state: "success" },
    { state: "success" },
  ],
  ["repos/create-dispatch-event", "POST /dispatches", { event_type: "e" }, {}],
  ["repos/get", "GET ", undefined, { full_name: "o/r", private: true }],
  [
    "repos/get-combined-status-for-ref",
    `GET /commits/${head}/status`,
    undefined,
    { state: "success", total_count: 1 },
  ],
  ["repos/get-commit", "GET /commits/main", undefined, { sha: root }],
  [
    "repos/get-content",
    `GET /contents/models?ref=${head}`,
    undefined,
    [{ path: "models/a.txt" }, { type: "dir" }],
  ],
  ["repos/list-commit-statuses-for-ref", `GET /commits/${head}/statuses`, undefined, [{ context: "models" }]],
  ["repos/list-deployment-statuses", "GET /deployments/8/statuses", undefined, []],
  ["repos/list-deployments", "GET /deployments?task=deploy%3Am", undefined, [{ id: 8 }]],
  [
    "repos/list-pull-requests-associated-with-commit",
    `GET /commits/${head}/pulls`,
    undefined,
    [{ number: 7 }],
  ],
];

it.each(rows)("answers %s as GitHub describes it", async (operation, route, body, answer) => {
  await using github = await fakeGitHub(given);
  const [method = "", path = ""] = route.split(" ");
  const response = await fetch(`${github.origin}/repos/o/r${path}`, {
    method,
    redirect: "manual",
    headers: { authorization: "Bearer token", "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  expect(response.status, text).toBeLessThan(400);
  expect(text === "" ? {} : JSON.parse(text)).toMatchObject(answer as object);
  expect(github.requests.map((request) => request.operation)).toEqual([operation]);
});

it("has a row for every operation, but for the one below", () => {
  const tried = [...rows.map(([operation]) => operation), "users/get-authenticated"];
  expect(tried.toSorted()).toEqual(operations.map(({ id }) => id).toSorted());
});

it.each([
  ["person", 200, { login: "somebody" }],
  ["token", 403, { message: "Resource not accessible by integration" }],
])("says who a %s is with %i", async (token, status, body) => {
  await using github = await fakeGitHub(given);
  const response = await fetch(`${github.origin}/user`, { headers: { authorization: `Bearer ${token}` } });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject(body);
});

it.each([
  ["the viewer", "{ viewer { login } }", {}, { viewer: { login: "somebody[bot]" } }],
  [
    "a comment folded away",
    "mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }",
    { id: "IC_MQ" },
    { minimizeComment: { minimizedComment: { isMinimized: true } } },
  ],
])("knows in GraphQL %s", async (_name, query, variables, data) => {
  await using github = await fakeGitHub(given);
  const response = await fetch(`${github.origin}/graphql`, {
    method: "POST",
    headers: { authorization: "Bearer token", "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  expect(await response.json()).toMatchObject({ data });
  expect(github.comments[0]?.minimized).toBe("id" in variables ? "OUTDATED" : null);
});
