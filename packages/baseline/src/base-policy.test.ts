import { rmSync } from "node:fs";
import { join } from "node:path";
import { type BaseEvent, openRepository } from "@modelgate/git";
import { readEvent } from "@modelgate/review";
import { problemsOf } from "@modelgate/schema";
import { afterAll, expect, it } from "vitest";
import {
  checkoutOf,
  gitIn,
  temporaryFolder,
  type Work,
  work,
} from "../../../test/fixtures/git/repositories.ts";
import { baseEventOf } from "./base-event.ts";
import { basePolicy } from "./base-policy.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
const server = work(join(folder.path, "server"));
const first = server.commit({ "modelgate.yml": "min: 0.9\n", "odd.yml": new Uint8Array([0xff, 0xfe]) });
server.run("checkout", "--quiet", "-b", "pull");
const head = server.commit({ "modelgate.yml": "min: 0\n", "second.yml": "x" });
server.run("checkout", "--quiet", "main");
const base = server.commit({ "modelgate.yml": "min: 0.95\n" });
server.run("merge", "--quiet", "--no-edit", "-s", "ours", "pull");
const merge = server.run("rev-parse", "HEAD");
let count = 0;

async function policy(path: string, event: BaseEvent, clone: Work = server, fetch = false) {
  const repository = () => openRepository(gitIn(clone.path), fetch ? { fetch: {} } : {});
  return await basePolicy(join(clone.path, path), { repository, event });
}

const pull = { kind: "pull-request", headSha: head, baseSha: base } as const;

it("is what the base branch had when the test merge was made", async () => {
  const event = { ...pull, testMergeSha: merge };
  expect(await policy("modelgate.yml", event)).toEqual({
    text: "min: 0.95\n",
    commit: base,
    path: "modelgate.yml",
  });
});

it("is the merge base's when the head is checked out, and the group's base in a merge queue", async () => {
  server.run("checkout", "--quiet", "--detach", head);
  expect(await policy("modelgate.yml", pull)).toMatchObject({ text: "min: 0.9\n", commit: first });
  const group = { kind: "merge-group", headSha: head, baseSha: base } as const;
  expect(await policy("modelgate.yml", group)).toMatchObject({ text: "min: 0.95\n", commit: base });
});

it.each<BaseEvent>([
  { kind: "push", beforeSha: first },
  { kind: "schedule" },
  { kind: "manual" },
  { kind: "checkout" },
])("is nobody's but the head's on $kind", async (event) => {
  expect(await policy("modelgate.yml", event)).toBeNull();
});

it("says when there is none yet", async () => {
  expect(await policy("second.yml", pull)).toEqual({
    none: expect.stringContaining("this is its first version"),
  });
});

it("follows a renamed policy: another name is no way around its limits", async () => {
  server.run("checkout", "--quiet", "-b", "renaming", first);
  const renamed = server.commit({ "modelgate.yml": null, "gate.yml": "min: 0.9\n" });
  const event = { kind: "pull-request", headSha: renamed, baseSha: base } as const;
  expect(await policy("gate.yml", event)).toEqual({
    text: "min: 0.9\n",
    commit: first,
    path: "modelgate.yml",
  });
});

it("is the one that a change takes away while it brings another", async () => {
  const agreed = "models:\n  digits: { path: a.onnx }\n";
  server.run("checkout", "--quiet", "-b", "replacing", first);
  const before = server.commit({ "a.yml": agreed, "ci.yml": "on: push\njobs: {}\n", "modelgate.yml": null });
  const after = server.commit({
    "a.yml": null,
    "ci.yml": null,
    "odd.yml": null,
    "b.yml": "limits: []\n# nothing is alike\n",
  });
  const event = { kind: "pull-request", headSha: after, baseSha: before } as const;
  expect(await policy("b.yml", event)).toEqual({ text: agreed, commit: before, path: "a.yml" });
  server.run("checkout", "--quiet", "-b", "two", before);
  const two = server.commit({ "c.yml": agreed.replace("digits", "letters") });
  const none = server.commit({ "a.yml": null, "c.yml": null, "b.yml": "limits: []\n# nothing is alike\n" });
  const odd = { kind: "pull-request", headSha: none, baseSha: two } as const;
  expect(await policy("b.yml", odd).catch(problemsOf)).toMatchObject([{ code: "baseline-missing" }]);
});

it("is not lost where a change keeps it under another name, byte for byte, and brings a second", async () => {
  const agreed = "models:\n  digits: { path: a.onnx }\n";
  server.run("checkout", "--quiet", "-b", "keeping", first);
  const before = server.commit({ "a.yml": agreed });
  const after = server.commit({ "a.yml": null, "old/a.yml": agreed, "b.yml": "nothing: is alike\n" });
  const event = { kind: "pull-request", headSha: after, baseSha: before } as const;
  expect(await policy("b.yml", event)).toEqual({ text: agreed, commit: before, path: "a.yml" });
});

it.each([
  ["with another ending", "a.yml", "models:\n  digits: { path: a.onnx }\n", "gate.yaml"],
  ["as JSON", "policy.json", '{\n  "mode": "gate",\n  "models": { "digits": {} }\n}\n', "gate.yml"],
  ["with its keys quoted", "a.yml", '"models":\n  digits: {}\n', "gate.yml"],
])("is the one that a change takes away: %s", async (name, before, agreed, after) => {
  server.run("checkout", "--quiet", "-b", `taken ${name}`.replaceAll(" ", "-"), first);
  const old = server.commit({ [before]: agreed, "package.json": "{}\n" });
  const now = server.commit({
    [before]: null,
    "package.json": null,
    [after]: "limits: []\n# nothing is alike\n",
  });
  const event = { kind: "pull-request", headSha: now, baseSha: old } as const;
  expect(await policy(after, event)).toEqual({ text: agreed, commit: old, path: before });
});

it("is never the head's because too much goes away at once, or cannot be read", async () => {
  server.run("checkout", "--quiet", "-b", "many", first);
  const names = Array.from({ length: 51 }, (_, at) => `many-${at}.yml`);
  const old = server.commit(Object.fromEntries(names.map((name, at) => [name, `on: push # ${at}\n`])));
  const own = { "gate.yml": "limits: []\n# nothing is alike\n" };
  const now = server.commit({ ...Object.fromEntries(names.map((name) => [name, null])), ...own });
  const event = { kind: "pull-request", headSha: now, baseSha: old } as const;
  expect(await policy("gate.yml", event).catch(problemsOf)).toMatchObject([{ code: "baseline-missing" }]);
  server.run("checkout", "--quiet", "-b", "lost", first);
  const before = server.commit({ "a.yml": "models: {}\n# lost\n" });
  // Nothing comes, so that git compares no contents before we ask for them.
  const after = server.commit({ "a.yml": null });
  const object = server.run("rev-parse", `${before}:a.yml`);
  rmSync(join(server.path, ".git/objects", object.slice(0, 2), object.slice(2)));
  const lost = { kind: "pull-request", headSha: after, baseSha: before } as const;
  expect(await policy("gate.yml", lost).catch(problemsOf)).toMatchObject([{ code: "git-failed" }]);
});

it("is no pointer to it", async () => {
  server.run("checkout", "--quiet", "-b", "pointer", first);
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 9\n`;
  const old = server.commit({ "modelgate.yml": pointer });
  const now = server.commit({ "modelgate.yml": "models: {}\n" });
  const event = { kind: "pull-request", headSha: now, baseSha: old } as const;
  expect(await policy("modelgate.yml", event).catch(problemsOf)).toMatchObject([
    { code: "policy-invalid", message: expect.stringMatching(/Git LFS/u) },
  ]);
});

it.each([
  ["that is no text", "odd.yml", "policy-invalid"],
  ["outside the repository", "../modelgate.yml", "input-invalid"],
])("is an error %s", async (_name, path, code) => {
  server.run("checkout", "--quiet", "--detach", head);
  expect(await policy(path, pull).catch(problemsOf)).toMatchObject([{ code }]);
});

it("is an error, never the head's, when the clone is too shallow to know", async () => {
  const clone = checkoutOf(server, join(folder.path, `clone-${++count}`), { commit: merge, depth: 1 });
  const event = { ...pull, testMergeSha: merge };
  expect(await policy("modelgate.yml", event, clone).catch(problemsOf)).toMatchObject([
    { code: "history-missing" },
  ]);
  expect(await policy("modelgate.yml", event, clone, true)).toMatchObject({ text: "min: 0.95\n" });
});

it("takes the events that review reads, and believes GITHUB_SHA of a pull_request alone", () => {
  const repo = { full_name: "o/r" };
  const payload = {
    pull_request: {
      number: 1,
      state: "open",
      draft: false,
      head: { sha: head, repo },
      base: { sha: base, ref: "main", repo },
    },
  };
  const of = (eventName: string) => baseEventOf(readEvent(eventName, payload), { eventName, sha: merge });
  expect(of("pull_request")).toEqual({ ...pull, testMergeSha: merge });
  expect(of("pull_request_target")).toEqual({ ...pull, testMergeSha: null });
  const pushed = readEvent("push", { after: head, before: "0".repeat(40), ref: "refs/heads/x" });
  expect(baseEventOf(pushed, { eventName: "push", sha: head })).toMatchObject({
    kind: "push",
    beforeSha: null,
  });
});
