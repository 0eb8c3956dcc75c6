import { append, entries } from "@modelgate/ledger";
import type { PolicyDelivery } from "@modelgate/policy";
import type { Version } from "@modelgate/registry";
import { gitHubBranch } from "@modelgate/runner/github-branch";
import { gitHubDeployments } from "@modelgate/runner/github-deployments";
import { type FakeGitHub, type FakeGitHubOptions, fakeGitHub, sha } from "@modelgate/testkit";
import { expect, it } from "vitest";
import { memoryStore } from "../../../packages/ledger/src/memory-store.ts";
import { type FollowingPorts, followMove, type Moved } from "./follow-move.ts";
import type { Following } from "./following.ts";

const root = sha("root");
const hex = (digit: string) => `sha256:${digit.repeat(64)}`;
const VALUES = `# by hand\nreplicas: 2\nmodel:\n  digest: ${hex("0")} # modelgate\n`;
const world = {
  commits: [{ sha: root, files: { "deploy/values.yaml": VALUES, "README.md": "hi\n" } }],
  workflows: [{ id: 1, name: "Deploy", path: ".github/workflows/deploy.yml" }],
} satisfies FakeGitHubOptions;

const delivery: PolicyDelivery = {
  ...{ repository: null, branch: null, by: "commit", dispatch: null },
  files: [{ kind: "helm", path: "deploy/values.yaml", value: "model.digest", write: "model", model: null }],
};
const asked: Following = {
  ...{ delivery, deployments: false, model: "digits", stage: "production", here: "o/r", repository: "o/r" },
  ...{ token: "token", deliveryToken: "token", isOwnToken: true },
};

const version = (name: string, digit: string): Version => ({
  ...{ model: "digits", version: name, digest: hex(digit), source: `${root}:digits.onnx` },
  ...{ at: "2026-01-01T00:00:00.000Z", by: "ann", facts: {} },
});
const moved = (name = "v1.1.0", digit = "1"): Moved => ({
  ...{
    version: version(name, digit),
    image: null,
    reason: "every check holds",
    isDryRun: false,
    kind: "promotion",
  },
  run: "https://github.com/o/r/actions/runs/7",
});

/** Ports over the fake; `holder` is who holds the stage by now. */
function portsTo(github: FakeGitHub, holder: () => string = () => "") {
  const ledger = memoryStore();
  const by = { actor: "ann", repository: null, run: null, commit: null };
  const note = async (kind: string, facts: Record<string, string | null>) => {
    const at = "2026-01-01T00:00:00.000Z";
    await append(
      ledger,
      [{ kind, model: "digits", subject: null, facts, by, at, documentBytes: null }],
      async () => {},
    );
  };
  const options = (token: string, repository: string) => ({
    ...{ token, repository, apiUrl: github.origin, wait: async () => undefined },
  });
  const ports = (name: string): FollowingPorts => ({
    ledger,
    note,
    isOvertaken: async () => !["", name].includes(holder()),
    branch: async (token, repository) => gitHubBranch(options(token, repository)),
    deployments: async (token, repository) => gitHubDeployments(options(token, repository)),
    pause: async () => undefined,
  });
  return {
    ledger,
    note,
    follow: async (what: Following, move: Moved) => {
      await note("promotion", { stage: "production", version: move.version.version });
      return await followMove(what, move, ports(move.version.version));
    },
    again: (what: Following, move: Moved) => followMove(what, move, ports(move.version.version)),
  };
}

const valuesOf = (github: FakeGitHub, branch = "main") =>
  String(
    Buffer.from(
      github.commits.find((one) => one.sha === github.branches[branch])?.files["deploy/values.yaml"] ?? "",
    ),
  );

it("commits the digest alone, once, and says so in the ledger", async () => {
  await using github = await fakeGitHub(world);
  const { follow, again, ledger } = portsTo(github);
  const first = await follow(asked, moved());
  expect(first).toMatchObject({
    problems: [],
    delivery: { outcome: "done", branch: "main", edits: [{ line: 4, before: hex("0") }] },
  });
  expect(first.notes[0]).toContain("No workflow starts from the commit");
  expect(valuesOf(github)).toBe(VALUES.replace(hex("0"), hex("1")));
  const commit = github.commits.find((one) => one.sha === github.branches["main"]);
  expect(commit?.message).toBe(
    `Deliver digits v1.1.0 to production\n\nevery check holds\n\nModelgate-Digest: ${hex("1")}\nModelgate-Run: https://github.com/o/r/actions/runs/7\n`,
  );
  expect((await again(asked, moved())).delivery?.outcome).toBe("already");
  expect(github.commits).toHaveLength(2);
  const kinds: string[] = [];
  for await (const { kind } of entries(ledger)) kinds.push(kind);
  expect(kinds).toEqual(["promotion", "delivery"]);
});

it("changes what somebody pushed in between, and not what was read before", async () => {
  const theirs = VALUES.replace("replicas: 2", "replicas: 5");
  await using github = await fakeGitHub({
    ...world,
    commits: [
      ...world.commits,
      { sha: sha("theirs"), parents: [root], files: { "deploy/values.yaml": theirs } },
    ],
  });
  github.before = ({ operation }) => {
    if (operation === "git/update-ref" && github.branches["main"] === root)
      github.branches["main"] = sha("theirs");
    return undefined;
  };
  expect((await portsTo(github).follow(asked, moved())).delivery?.outcome).toBe("done");
  expect(valuesOf(github)).toBe(theirs.replace(hex("0"), hex("1")));
});

it("delivers nothing when another version holds the stage by now, also while it is being delivered", async () => {
  await using github = await fakeGitHub({
    ...world,
    commits: [
      ...world.commits,
      { sha: sha("theirs"), parents: [root], files: { "deploy/values.yaml": VALUES } },
    ],
  });
  let holder = "v1.1.0";
  github.before = ({ operation }) => {
    if (operation !== "git/update-ref") return undefined;
    holder = "v1.2.0";
    github.branches["main"] = sha("theirs");
    return undefined;
  };
  const { delivery: told, problems, notes } = await portsTo(github, () => holder).follow(asked, moved());
  expect([told?.outcome, problems]).toEqual(["overtaken", []]);
  expect(notes[0]).toContain("its run delivers");
  expect(valuesOf(github)).toBe(VALUES);
});

it.each<[string, FakeGitHubOptions, RegExp]>([
  ["a ruleset", { rules: { main: "Changes must be made through a pull request." } }, /by: pull-request/u],
  [
    "a token that may only read",
    { tokens: { token: { permissions: { contents: "read" } } } },
    /contents: write/u,
  ],
  ["a file that is not there", { commits: [{ sha: root, files: { a: "" } }] }, /Name files/u],
  [
    "a value that is none",
    { commits: [{ sha: root, files: { "deploy/values.yaml": "model: { digest: latest }\n" } }] },
    /Write the digest/u,
  ],
])("tells of %s, and leaves the branch alone", async (_, options, hint) => {
  await using github = await fakeGitHub({ ...world, ...options });
  const { delivery: told, problems, notes } = await portsTo(github).follow(asked, moved());
  expect(told?.outcome).toBe("failed");
  expect(problems[0]?.hint).toMatch(hint);
  expect(notes.at(-1)).toContain("Run this step again");
  expect(github.branches["main"]).toBe(root);
});

it("completes what a run did not: an answer that was lost, a rule that was taken away, a workflow that was not started", async () => {
  const dispatch = { kind: "workflow" as const, name: "deploy.yml" };
  await using github = await fakeGitHub({ ...world, rules: { main: "Cannot update this protected ref." } });
  const { follow, again } = portsTo(github);
  const what = { ...asked, delivery: { ...delivery, dispatch } };
  expect((await follow(what, moved())).delivery?.outcome).toBe("failed");
  delete github.rules["main"];
  let lost = 0;
  github.before = ({ operation }) => {
    if (operation === "git/update-ref") return lost++ === 0 ? "lose" : undefined;
    return operation === "actions/create-workflow-dispatch" ? { status: 404 } : undefined;
  };
  const second = await again(what, moved());
  expect([second.delivery?.outcome, second.delivery?.commit, second.problems[0]?.code]).toEqual([
    ...["failed", github.branches["main"], "github-denied"],
  ]);
  github.before = undefined;
  expect((await again(what, moved())).delivery).toMatchObject({
    outcome: "already",
    started: "workflow deploy.yml",
  });
  expect((await again(what, moved())).delivery).toMatchObject({ outcome: "already", started: null });
  expect(github.dispatches).toEqual([{ kind: "workflow", name: "deploy.yml", ref: "main", payload: {} }]);
});

it("sends an event with what was delivered", async () => {
  await using github = await fakeGitHub(world);
  const dispatch = { kind: "event" as const, name: "delivered" };
  const { notes } = await portsTo(github).follow({ ...asked, delivery: { ...delivery, dispatch } }, moved());
  expect(notes).toEqual([]);
  expect(github.dispatches[0]?.payload).toMatchObject({
    model: "digits",
    version: "v1.1.0",
    digest: hex("1"),
    branch: "main",
  });
});

it("keeps one pull request, forward from version to version, and closes it when the base has it right", async () => {
  await using github = await fakeGitHub(world);
  const { follow, again } = portsTo(github);
  const what: Following = { ...asked, delivery: { ...delivery, by: "pull-request" } };
  const own = "modelgate/deliver/production/digits";
  const first = await follow(what, moved());
  expect(first.delivery).toMatchObject({ outcome: "done", pullRequest: "https://github.com/o/r/pull/1" });
  expect(first.notes[0]).toContain("No workflow starts from the pull request");
  const once = github.branches[own];
  expect((await again(what, moved())).delivery?.outcome).toBe("already");
  expect(github.branches[own]).toBe(once);

  const next = {
    sha: sha("next"),
    parents: [root],
    files: { "deploy/values.yaml": VALUES.replace("2", "3") },
  };
  github.commits.push({ ...next, message: "", date: "2026-01-01T00:00:00Z" });
  github.branches["main"] = next.sha;
  expect((await follow(what, moved("v1.2.0", "2"))).delivery?.outcome).toBe("done");
  expect(github.pullRequests.map(({ title, state }) => [title, state])).toEqual([
    ["Deliver digits v1.2.0 to production", "open"],
  ]);
  expect(valuesOf(github, own)).toBe(VALUES.replace("2", "3").replace(hex("0"), hex("2")));
  expect(github.commits.find((one) => one.sha === github.branches[own])?.parents).toEqual([once, next.sha]);

  expect((await follow(what, moved("v1.0.0", "0"))).delivery?.outcome).toBe("already");
  expect(github.pullRequests[0]?.state).toBe("closed");
  expect((await follow(what, moved("v1.2.0", "2"))).delivery).toMatchObject({
    outcome: "done",
    pullRequest: "https://github.com/o/r/pull/2",
  });
});

it("names the setting that keeps workflows from opening pull requests", async () => {
  await using github = await fakeGitHub({ ...world, repository: { pullRequestsByActions: false } });
  const { problems } = await portsTo(github).follow(
    { ...asked, delivery: { ...delivery, by: "pull-request" } },
    moved(),
  );
  expect(problems[0]?.hint).toContain("Allow GitHub Actions to create");
});

it("records each move as a deployment, and ends the one before it, not those of other models", async () => {
  await using github = await fakeGitHub({
    ...world,
    deployments: [{ id: 1, sha: root, environment: "production", task: "deploy:other" }],
  });
  const { follow, again } = portsTo(github);
  const what = { ...asked, deployments: true };
  const first = await follow(what, moved());
  expect(first.deployment).toMatchObject({ environment: "production", state: "success" });
  await again(what, moved());
  expect(github.deployments).toHaveLength(2);
  await follow(what, moved("v1.2.0", "2"));
  const states = github.deployments.map(
    ({ id }) => github.deploymentStatuses.findLast(({ deployment }) => deployment === id)?.state,
  );
  expect(states).toEqual([undefined, "inactive", "success"]);
  expect(github.deployments[2]).toMatchObject({
    sha: root,
    payload: { model: "digits", version: "v1.2.0", digest: hex("2") },
  });
});

it("says in a deployment that its delivery failed, or waits for a merge; and tells when it may not", async () => {
  await using github = await fakeGitHub({ ...world, rules: { main: "x" } });
  const what = { ...asked, deployments: true };
  expect((await portsTo(github).follow(what, moved())).deployment?.state).toBe("failure");
  const pull = { ...what, delivery: { ...delivery, by: "pull-request" as const } };
  expect((await portsTo(github).follow(pull, moved())).deployment?.state).toBe("in_progress");
  await using closed = await fakeGitHub({
    ...world,
    tokens: { token: { permissions: { contents: "write" } } },
  });
  const denied = await portsTo(closed).follow(what, moved());
  expect([denied.delivery?.outcome, denied.deployment?.id]).toEqual(["done", null]);
  expect(denied.problems[0]?.hint).toContain("`deployments: write`");
});

it("writes nothing in a dry run, and shows what it would", async () => {
  await using github = await fakeGitHub(world);
  const what = { ...asked, deployments: true };
  const { delivery: told } = await portsTo(github).follow(what, { ...moved(), isDryRun: true });
  expect(told).toMatchObject({ outcome: "dry-run", edits: [{ after: hex("1") }] });
  expect(github.requests.filter(({ method }) => method !== "GET")).toEqual([]);
});
