import { entries, type Store } from "@modelgate/ledger";
import { ModelgateError } from "@modelgate/schema";
import { type FakeGitHubOptions, fakeGitHub, sha } from "@modelgate/testkit";
import { expect, it } from "vitest";
import type { Moved } from "./follow-move.ts";
import { asked, delivery, hex, moved, portsTo, root, VALUES, valuesOf, world } from "./follow-move-scene.ts";
import type { Following } from "./following.ts";

async function kindsIn(ledger: Store): Promise<string[]> {
  const kinds: string[] = [];
  for await (const { kind } of entries(ledger)) kinds.push(kind);
  return kinds;
}

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
  expect(await kindsIn(ledger)).toEqual(["promotion", "delivery"]);
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

it("delivers nothing over what another version's run delivered a moment ago", async () => {
  const theirs = VALUES.replace(hex("0"), hex("2"));
  await using github = await fakeGitHub({
    ...world,
    commits: [
      ...world.commits,
      { sha: sha("theirs"), parents: [root], files: { "deploy/values.yaml": theirs } },
    ],
  });
  let holder = "v1.1.0";
  github.before = ({ operation }) => {
    if (operation !== "git/get-ref") return undefined;
    holder = "v1.2.0";
    github.branches["main"] = sha("theirs");
    return undefined;
  };
  const what = { ...asked, deployments: true };
  const { delivery: told, deployment } = await portsTo(github, () => holder).follow(what, moved());
  expect([told?.outcome, deployment?.state, valuesOf(github)]).toEqual(["overtaken", "failure", theirs]);
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

it("starts the workflow once more where the ledger could not be told of it, rather than never", async () => {
  await using github = await fakeGitHub(world);
  const dispatch = { kind: "workflow" as const, name: "deploy.yml" };
  const what = { ...asked, delivery: { ...delivery, dispatch } };
  const { again, ledger } = portsTo(github);
  const { add } = ledger;
  ledger.add = async () => {
    throw new ModelgateError([{ code: "git-failed", message: "the push failed" }]);
  };
  expect((await again(what, moved())).problems[0]?.code).toBe("git-failed");
  ledger.add = add;
  expect((await again(what, moved())).delivery?.started).toBe("workflow deploy.yml");
  expect((await again(what, moved())).delivery?.started).toBeNull();
  expect(github.dispatches).toHaveLength(2);
});

it("starts the workflow for each move, also for one that finds its value there", async () => {
  await using github = await fakeGitHub(world);
  const what: Following = {
    ...asked,
    delivery: { ...delivery, dispatch: { kind: "workflow", name: "deploy.yml" } },
  };
  const { follow } = portsTo(github);
  await follow(what, moved());
  expect((await follow(what, moved())).delivery).toMatchObject({
    outcome: "already",
    started: "workflow deploy.yml",
  });
});

it("records no deployment of a version that names no commit, by its source or by a fact", async () => {
  await using github = await fakeGitHub(world);
  const what = { ...asked, delivery: null, deployments: true };
  const of = (facts: Record<string, string>): Moved => {
    const move = moved();
    return { ...move, version: { ...move.version, source: "models:/digits/3", facts } };
  };
  const refused = await portsTo(github).follow(what, of({ commit: "main" }));
  expect([refused.problems[0]?.code, refused.deployment]).toMatchObject([
    "registry-missing",
    { id: null, state: "failure" },
  ]);
  await portsTo(github).follow(what, of({ commit: root }));
  expect(github.deployments.map(({ sha: commit }) => commit)).toEqual([root]);
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

it("asks for the image where one is delivered, and tells what keeps it from being known", async () => {
  await using github = await fakeGitHub(world);
  const [file] = delivery.files;
  if (file === undefined) throw new TypeError("the case has a file");
  const what: Following = { ...asked, delivery: { ...delivery, files: [{ ...file, write: "image" }] } };
  const broken = () => {
    throw new ModelgateError([{ code: "ledger-broken", message: "the ledger was altered" }]);
  };
  const told = await portsTo(github, undefined, broken).follow(what, moved());
  expect([told.delivery?.outcome, told.problems[0]?.code]).toEqual(["failed", "ledger-broken"]);
  expect((await portsTo(github, undefined, broken).follow(asked, moved())).problems).toEqual([]);
  await portsTo(github, undefined, () => hex("a")).follow(what, moved("v1.2.0", "2"));
  expect(valuesOf(github)).toBe(VALUES.replace(hex("0"), hex("a")));
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
  expect(denied).toMatchObject({ delivery: { outcome: "done" }, deployment: { id: null, state: "failure" } });
  expect(denied.problems[0]?.hint).toContain("`deployments: write`");
});

it("writes nothing in a dry run, and shows what it would", async () => {
  await using github = await fakeGitHub(world);
  const what = { ...asked, deployments: true };
  const { again, ledger } = portsTo(github);
  const { delivery: told } = await again(what, { ...moved(), isDryRun: true });
  expect(told).toMatchObject({ outcome: "dry-run", edits: [{ after: hex("1") }] });
  expect(github.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  expect(await kindsIn(ledger)).toEqual([]);
});
