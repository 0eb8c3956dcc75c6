import { ModelgateError } from "@modelgate/schema";
import { type FakeGitHub, fakeGitHub, sha } from "@modelgate/testkit";
import { expect, it } from "vitest";
import { gitHubBranch } from "./github-branch.ts";

const root = sha("root");
const files = { "deploy/v.yaml": "a: 1\n", "deploy/run.sh": "#!/bin/sh\n", "README.md": "hi\n" };
const given = {
  commits: [{ sha: root, files, executable: ["deploy/run.sh"] }],
  workflows: [{ id: 1, name: "Deploy", path: ".github/workflows/deploy.yml" }],
};

const branch = (github: FakeGitHub, token = "token") =>
  gitHubBranch({ token, repository: "o/r", apiUrl: github.origin, wait: async () => undefined });

const codeOf = async (act: Promise<unknown>) =>
  await act.then(
    () => "done",
    (error: unknown) =>
      error instanceof ModelgateError ? `${error.code}: ${error.problems[0].hint}` : String(error),
  );

it("changes several files in one commit, on what was read, and keeps what can be run", async () => {
  await using github = await fakeGitHub(given);
  const main = branch(github);
  expect([await main.defaultBranch(), await main.head("main"), await main.head("none")]).toEqual([
    "main",
    root,
    null,
  ]);
  const read = await main.files(root, ["deploy/v.yaml", "deploy/run.sh", "deploy/none", "README.md/x"]);
  expect([...read].map(([path, file]) => [path, file?.mode ?? null])).toEqual([
    ["deploy/v.yaml", "100644"],
    ["deploy/run.sh", "100755"],
    ["deploy/none", null],
    ["README.md/x", null],
  ]);
  const changed = new Map([
    ["deploy/v.yaml", { bytes: Buffer.from("\uFEFFa: 2\r\n"), mode: "100644" }],
    ["deploy/run.sh", { bytes: Buffer.from("#!/bin/bash\n"), mode: "100755" }],
  ]);
  const made = await main.commit({ base: root, parents: [root], files: changed, message: "Deliver" });
  expect(github.branches["main"]).toBe(root);
  expect(await main.move("main", made, false)).toBe("done");
  const commit = github.commits.find((one) => one.sha === made);
  expect(github.branches["main"]).toBe(made);
  expect(commit).toMatchObject({ parents: [root], message: "Deliver", executable: ["deploy/run.sh"] });
  expect(Buffer.from(commit?.files["deploy/v.yaml"] ?? "").toString()).toBe("\uFEFFa: 2\r\n");
  expect(commit?.files["README.md"]).toBe("hi\n");
});

it.each(["git/get-commit", "git/get-tree"])(
  "asks %s again when GitHub stopped at fault before",
  async (broken) => {
    await using github = await fakeGitHub(given);
    const main = branch(github);
    github.before = ({ operation }) => (operation === broken ? { status: 502 } : undefined);
    expect(await codeOf(main.files(root, ["README.md"]))).toMatch(/^github-fault/u);
    github.before = undefined;
    expect([...(await main.files(root, ["README.md"])).values()]).toEqual([
      { bytes: Buffer.from("hi\n"), mode: "100644" },
    ]);
  },
);

it("notices that somebody else was quicker, whether the branch is there or not", async () => {
  await using github = await fakeGitHub({
    ...given,
    commits: [...given.commits, { sha: sha("other"), parents: [root], files }],
  });
  const main = branch(github);
  const made = await main.commit({ base: root, parents: [root], files: new Map(), message: "m" });
  github.branches["main"] = sha("other");
  expect(await main.move("main", made, false)).toBe("moved");
  expect(github.branches["main"]).toBe(sha("other"));
  expect(await main.move("new", made, true)).toBe("done");
  expect(await main.move("new", root, true)).toBe("moved");
});

it("opens one pull request, finds it again, and closes it", async () => {
  await using github = await fakeGitHub(given);
  const main = branch(github);
  await main.move(
    "change",
    await main.commit({ base: root, parents: [root], files: new Map(), message: "m" }),
    true,
  );
  const asked = { head: "change", base: "main", title: "t", body: "b" };
  expect(await main.pullRequest("change", "main")).toBeNull();
  const opened = await main.openPullRequest(asked);
  expect(await main.openPullRequest(asked)).toBeNull();
  expect(await main.pullRequest("change", "main")).toEqual(opened);
  await main.updatePullRequest(opened?.number ?? 0, { title: "u", state: "closed" });
  expect(github.pullRequests[0]).toMatchObject({ title: "u", state: "closed" });
  expect(await main.pullRequest("change", "main")).toBeNull();
});

it("starts workflows by both ways", async () => {
  await using github = await fakeGitHub(given);
  await branch(github).startWorkflow("deploy.yml", "main");
  await branch(github).sendEvent("delivered", { digest: "sha256:x" });
  expect(github.dispatches).toEqual([
    { kind: "workflow", name: "deploy.yml", ref: "main", payload: {} },
    { kind: "event", name: "delivered", ref: null, payload: { digest: "sha256:x" } },
  ]);
});

it.each([
  [
    "a ruleset",
    { rules: { main: "Changes must be made through a pull request." } },
    "github-denied: Deliver `by: pull-request`",
  ],
  [
    "a token without the permission",
    { tokens: { token: { permissions: { contents: "read" as const } } } },
    "github-denied: Add `contents: write`",
  ],
])("names %s and the remedy", async (_, options, hint) => {
  await using github = await fakeGitHub({
    ...given,
    ...options,
    commits: [...given.commits, { sha: sha("next"), parents: [root], files }],
  });
  expect(await codeOf(branch(github).move("main", sha("next"), false))).toContain(hint);
});

it("names the setting that keeps workflows from opening pull requests", async () => {
  const repository = { pullRequestsByActions: false };
  const commits = [...given.commits, { sha: sha("next"), parents: [root], files }];
  await using github = await fakeGitHub({
    ...given,
    commits,
    repository,
    branches: { main: root, change: sha("next") },
  });
  const open = branch(github).openPullRequest({ head: "change", base: "main", title: "t", body: "" });
  expect(await codeOf(open)).toContain("Allow GitHub Actions to create and approve pull requests");
});

it("says of a workflow that it cannot be started", async () => {
  await using github = await fakeGitHub(given);
  const message = "Workflow does not have 'workflow_dispatch' trigger";
  github.before = () => ({
    ...{ status: 422, headers: { "content-type": "application/json" } },
    body: JSON.stringify({ message }),
  });
  expect(await codeOf(branch(github).startWorkflow("deploy.yml", "main"))).toContain(
    "`on: workflow_dispatch`",
  );
});

it("reads no link and nothing too large", async () => {
  const large = { "big.yaml": "x".repeat(1024 * 1024 + 1) };
  await using github = await fakeGitHub({ commits: [{ sha: root, files: { ...large, "a/b": "" } }] });
  expect(await codeOf(branch(github).files(root, ["big.yaml"]))).toMatch(
    /^delivery-failed: Check the entry of `delivery/u,
  );
  expect(await codeOf(branch(github).files(root, ["a"]))).toMatch(/^delivery-failed: Name the file/u);
  expect(github.requests.some(({ operation }) => operation === "git/get-blob")).toBe(false);
});
