import { fakeGitHub, sha } from "@modelgate/testkit";
import { expect, it } from "vitest";
import { asked, delivery, hex, moved, portsTo, root, VALUES, valuesOf, world } from "./follow-move-scene.ts";
import type { Following } from "./following.ts";

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

it("goes on from what somebody pushed to its branch in between", async () => {
  await using github = await fakeGitHub(world);
  const own = "modelgate/deliver/production/digits";
  const theirs = sha("theirs");
  github.before = ({ operation }) => {
    if (operation !== "git/create-ref" || own in github.branches) return undefined;
    const files = { "deploy/values.yaml": VALUES.replace(hex("0"), hex("2")) };
    github.commits.push({ sha: theirs, parents: [root], message: "", date: "2026-01-01T00:00:00Z", files });
    github.branches[own] = theirs;
    return undefined;
  };
  const what: Following = { ...asked, delivery: { ...delivery, by: "pull-request" } };
  expect((await portsTo(github).follow(what, moved())).delivery?.outcome).toBe("done");
  expect(valuesOf(github, own)).toBe(VALUES.replace(hex("0"), hex("1")));
  expect(github.commits.find((one) => one.sha === github.branches[own])?.parents).toEqual([theirs, root]);
});

it("proposes once more what was merged and taken back by hand", async () => {
  await using github = await fakeGitHub(world);
  const { follow, again } = portsTo(github);
  const what: Following = { ...asked, delivery: { ...delivery, by: "pull-request" } };
  const own = "modelgate/deliver/production/digits";
  await follow(what, moved());
  const merged = github.branches[own] ?? "";
  const plain = { message: "", date: "2026-01-01T00:00:00Z" };
  const reverted = {
    ...plain,
    sha: sha("reverted"),
    parents: [merged],
    files: world.commits[0]?.files ?? {},
  };
  github.commits.push(reverted);
  github.branches["main"] = reverted.sha;
  for (const pull of github.pullRequests) Object.assign(pull, { state: "closed", merged: true });

  expect((await again(what, moved())).delivery).toMatchObject({
    outcome: "done",
    pullRequest: "https://github.com/o/r/pull/2",
  });
  expect(github.commits.find((one) => one.sha === github.branches[own])?.parents).toEqual([
    merged,
    reverted.sha,
  ]);
  expect(valuesOf(github, own)).toContain(hex("1"));
});

it("names the setting that keeps workflows from opening pull requests", async () => {
  await using github = await fakeGitHub({ ...world, repository: { pullRequestsByActions: false } });
  const { problems } = await portsTo(github).follow(
    { ...asked, delivery: { ...delivery, by: "pull-request" } },
    moved(),
  );
  expect(problems[0]?.hint).toContain("Allow GitHub Actions to create");
});
