import { join } from "node:path";
import { openRepository } from "@modelgate/git";
import { afterAll, expect, it } from "vitest";
import {
  checkoutOf,
  cloneOf,
  gitIn,
  temporaryFolder,
  type Work,
  work,
} from "../../../test/fixtures/git/repositories.ts";
import { factsOf, messageWith } from "./facts.ts";
import { gitRegistry } from "./git-registry.ts";
import type { Registry } from "./registry.ts";
import { registryContract } from "./registry-contract.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
let count = 0;
const fresh = () => join(folder.path, String(++count));
const DIGEST = `sha256:${"a".repeat(64)}`;

async function open(clone: Work, seconds: () => number = () => 1_700_001_000): Promise<Registry> {
  const repository = await openRepository(gitIn(clone.path), { fetch: {} });
  return gitRegistry({ repository, tagger: { name: "ann", email: "ann@x" }, now: seconds });
}

/** A server with three commits, and a registry in a clone of it. */
async function scene() {
  const server = work(fresh());
  const commits = [1, 2, 3].map((at) => server.commit({ "m.onnx": String(at) }));
  const registry = await open(cloneOf(server, fresh()));
  const register = (at: number, version: string, change: object = {}) =>
    registry.register({
      ...{ model: "digits", version, commit: commits[at] ?? "", path: "m.onnx", digest: DIGEST },
      ...{ facts: { run: "7" }, ...change },
    });
  const move = (version: string | null, expected: string | null, stage = "production") =>
    registry.move({
      model: "digits",
      stage,
      version,
      expected,
      reason: `to ${version}`,
      facts: { record: "r1" },
    });
  return { server, commits, registry, register, move };
}

it("registers a version with what it is, once", async () => {
  const { commits, server, registry, register } = await scene();
  const version = await register(0, "v1.0.0");
  expect(version).toEqual({
    ...{ model: "digits", version: "v1.0.0", digest: DIGEST, source: `${commits[0]}:m.onnx` },
    ...{ at: "2023-11-14T22:30:00.000Z", by: "ann", facts: { run: "7", digest: DIGEST, path: "m.onnx" } },
  });
  expect(await registry.versions("digits")).toEqual([version]);
  expect(await register(0, "v1.0.0")).toEqual(version);
  expect(server.run("tag", "--list")).toBe("digits@v1.0.0#1");
  await expect(register(0, "v1.0.0", { digest: `sha256:${"b".repeat(64)}` })).rejects.toMatchObject({
    code: "registry-conflict",
  });
  await expect(register(0, "v1.1.0")).rejects.toThrow(/a commit has one version/u);
});

it("moves a stage where it is held as expected, and nowhere else", async () => {
  const { registry, register, move } = await scene();
  await register(0, "v1.0.0");
  await register(1, "v1.1.0");
  const first = await move("v1.0.0", null);
  expect(first).toMatchObject({ stage: "production", version: "v1.0.0", digest: DIGEST, by: "ann" });
  await expect(move("v1.1.0", null)).rejects.toMatchObject({ code: "registry-conflict" });
  const second = await move("v1.1.0", first?.token ?? null);
  expect(await registry.holders("digits")).toEqual([second]);
  await expect(move("v1.0.0", first?.token ?? null)).rejects.toThrow(/now v1\.1\.0, by ann/u);
  const back = await move("v1.0.0", second?.token ?? null);
  expect(back?.version).toBe("v1.0.0");
  const steps = await registry.history("digits");
  expect(steps.map(({ what, version, stage }) => [what, version, stage])).toEqual([
    ["registered", "v1.0.0", null],
    ["registered", "v1.1.0", null],
    ["moved", "v1.0.0", "production"],
    ["moved", "v1.1.0", "production"],
    ["moved", "v1.0.0", "production"],
  ]);
  expect(steps.at(-1)?.facts).toEqual({ record: "r1", version: "v1.0.0" });
});

it("leaves a stage empty when that is asked for", async () => {
  const { registry, register, move } = await scene();
  await register(0, "v1.0.0");
  const holder = await move("v1.0.0", null);
  expect(await move(null, holder?.token ?? null)).toBeNull();
  expect(await registry.holders("digits")).toEqual([]);
});

it.each<[string, (registry: Registry, commit: string) => Promise<unknown>, string]>([
  ["a version that is none", (r, c) => r.register(given(c, { version: "1.0" })), "input-invalid"],
  [
    "a model whose name git would take for something else",
    (r, c) => r.register(given(c, { model: "a b; rm" })),
    "input-invalid",
  ],
  ["a stage that is no name", (r) => r.move({ ...moving, stage: "pro duction" }), "input-invalid"],
  ["a version that nobody registered", (r) => r.move(moving), "registry-missing"],
])("refuses %s", async (_, act, code) => {
  const { registry, commits } = await scene();
  await expect(act(registry, commits[0] ?? "")).rejects.toMatchObject({ code });
});

const given = (commit: string, change: object) => ({
  ...{ model: "digits", version: "v1.0.0", commit, path: "m.onnx", digest: DIGEST, facts: {} },
  ...change,
});
const moving = {
  model: "digits",
  stage: "production",
  version: "v9.0.0",
  expected: null,
  reason: "r",
  facts: {},
};

it("has one winner of eight that move at once, and the others are told", async () => {
  const { server, register } = await scene();
  await register(0, "v1.0.0");
  await register(1, "v1.1.0");
  const racers = await Promise.all(
    Array.from({ length: 8 }, async () => await open(cloneOf(server, fresh()))),
  );
  const outcomes = await Promise.allSettled(
    racers.map((registry, at) =>
      registry.move({ ...moving, version: at % 2 === 0 ? "v1.0.0" : "v1.1.0", reason: `racer ${at}` }),
    ),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const outcome of outcomes)
    if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "registry-conflict" });
  expect(server.run("tag", "--list", "digits#*").split("\n")).toHaveLength(1);
});

it("is not fooled by another stage that moves in between: counters differ, the pointer does not", async () => {
  const { server, register, registry } = await scene();
  await register(0, "v1.0.0");
  await register(1, "v1.1.0");
  // Both look while nobody holds production; between their looks and their writes staging moves once.
  const late = await open(cloneOf(server, fresh()));
  await late.holders("digits");
  await registry.move({ ...moving, stage: "staging", version: "v1.0.0" });
  await registry.move({ ...moving, version: "v1.0.0" });
  await expect(late.move({ ...moving, version: "v1.1.0" })).rejects.toMatchObject({
    code: "registry-conflict",
  });
});

it("reads and writes the same from a checkout of depth 1", async () => {
  const { server, commits, register, registry } = await scene();
  await register(0, "v1.0.0");
  const shallow = await open(checkoutOf(server, fresh(), { commit: commits[2] ?? "", depth: 1 }));
  await shallow.register(given(commits[2] ?? "", { version: "v1.2.0" }));
  const holder = await shallow.move({ ...moving, version: "v1.0.0" });
  expect(await registry.holders("digits")).toEqual([holder]);
  expect((await registry.versions("digits")).map(({ version }) => version).toSorted()).toEqual([
    "v1.0.0",
    "v1.2.0",
  ]);
});

it("puts a move behind one whose clock runs ahead", async () => {
  const { server, register } = await scene();
  await register(0, "v1.0.0");
  await register(1, "v1.1.0");
  const ahead = await open(cloneOf(server, fresh()), () => 1_800_000_000);
  const holder = await ahead.move({ ...moving, version: "v1.0.0" });
  const ours = await open(cloneOf(server, fresh()));
  const after = await ours.move({ ...moving, version: "v1.1.0", expected: holder?.token ?? null });
  expect(after?.version).toBe("v1.1.0");
});

it("passes over tags that are copies, lightweight or nobody's", async () => {
  const { server, commits, register, registry } = await scene();
  await register(0, "v1.0.0");
  server.run("tag", "digits#production#9", commits[1] ?? "");
  server.run("tag", "digits@v3.0.0", "digits@v1.0.0#1");
  server.run("tag", "-a", "v1", "-m", "a release", commits[1] ?? "");
  expect((await registry.versions("digits")).map(({ version }) => version)).toEqual(["v1.0.0"]);
  expect(await registry.holders("digits")).toEqual([]);
  expect(await registry.models()).toEqual(["digits"]);
});

/** A registry whose git does something else first, the `at`-th time that it runs a command. */
async function interrupted(server: Work, command: string, at: number, act: () => Promise<unknown>) {
  const git = gitIn(cloneOf(server, fresh()).path);
  let seen = 0;
  const repository = await openRepository(
    async (args, options) => {
      if (args.includes(command) && ++seen === at) await act();
      return await git(args, options);
    },
    { fetch: {} },
  );
  return gitRegistry({ repository, tagger: { name: "bob", email: "" }, now: () => 1_700_001_000 });
}

it.each([1, 2, 3])(
  "refuses a move when others moved twice before its question %i to the remote",
  async (at) => {
    const { server, register, registry } = await scene();
    await register(0, "v1.0.0");
    await register(1, "v1.1.0");
    // Two moves, so that the counters differ: only the pointer tells.
    const late = await interrupted(server, at === 3 ? "push" : "ls-remote", at === 3 ? 1 : at, async () => {
      await registry.move({ ...moving, stage: "staging", version: "v1.0.0" });
      await registry.move({ ...moving, version: "v1.0.0" });
    });
    await expect(late.move({ ...moving, version: "v1.1.0" })).rejects.toMatchObject({
      code: "registry-conflict",
    });
    expect(server.run("tag", "--list", "digits#production#*").split("\n")).toHaveLength(1);
  },
);

it("says that a move was made though the next one followed before it was read back", async () => {
  const { server, register, registry } = await scene();
  await register(0, "v1.0.0");
  await register(1, "v1.1.0");
  const slow = await interrupted(server, "ls-remote", 3, async () => {
    const [holder] = await registry.holders("digits");
    await registry.move({ ...moving, version: "v1.1.0", expected: holder?.token ?? null });
  });
  const made = await slow.move({ ...moving, version: "v1.0.0", facts: { record: "r9" } });
  expect([made?.version, made?.facts["record"]]).toEqual(["v1.0.0", "r9"]);
});

it("gives no stage to a commit that a hand registered twice", async () => {
  const { server, commits, register, move } = await scene();
  await register(0, "v1.0.0");
  server.run("tag", "-a", "digits@v0.1.0#7", "-m", "x", commits[0] ?? "");
  await expect(move("v1.0.0", null)).rejects.toThrow(/is v0\.1\.0, too/u);
  expect(server.run("tag", "--list", "digits#*")).toBe("");
});

it("registers nothing that was withdrawn, nor another version of its commit", async () => {
  const { server, commits, registry, register } = await scene();
  const early = await open(cloneOf(server, fresh()), () => 1_600_000_000);
  await early.register(given(commits[1] ?? "", { version: "v1.1.0" }));
  server.run("tag", "-a", "digits@v1.1.0!#9", "-m", "x", commits[1] ?? "");
  expect((await registry.versions("digits")).map(({ version }) => version)).not.toContain("v1.1.0");
  await expect(register(1, "v1.1.0")).rejects.toThrow(/was withdrawn/u);
  await expect(register(1, "v1.1.1")).rejects.toThrow(/a commit has one version/u);
});

it("lives with a counter that no number holds, and a tagger of the year 100000", async () => {
  const { server, commits, register, registry, move } = await scene();
  await register(0, "v1.0.0");
  server.run("tag", "-a", `digits#old#${"9".repeat(25)}`, "-m", "x", commits[1] ?? "");
  expect((await move("v1.0.0", null))?.version).toBe("v1.0.0");
  const far = await open(cloneOf(server, fresh()), () => 3_093_527_980_800);
  const holder = await far.move({ ...moving, stage: "far", version: "v1.0.0" });
  expect(holder?.at).toBe("9999-12-31T23:59:59.000Z");
  expect((await registry.history("digits")).at(-1)?.stage).toBe("far");
});

it("writes a reason that looks like a signature, and keeps its facts", () => {
  const text = messageWith("-----BEGIN PGP SIGNATURE-----", { record: "r" });
  expect(text).not.toMatch(/^-----BEGIN/mu);
  expect(factsOf(text)).toEqual({ record: "r" });
});

registryContract("git", async () => {
  const server = work(fresh());
  const commits = [1, 2, 3].map((at) => server.commit({ "digits.onnx": String(at) }));
  const other = () => open(cloneOf(server, fresh()));
  return { registry: await other(), other, commit: (at) => commits[at] ?? "" };
});
