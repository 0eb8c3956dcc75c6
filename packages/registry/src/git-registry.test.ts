import { expect, it } from "vitest";
import { checkoutOf, cloneOf, gitIn, work } from "../../../test/fixtures/git/repositories.ts";
import { DIGEST, fresh, given, moving, open, scene } from "../../../test/fixtures/registry/git-scene.ts";
import { factsOf, messageWith } from "./facts.ts";
import type { Registry } from "./registry.ts";
import { registryContract } from "./registry-contract.ts";

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

it("foresees what it would refuse to register, and writes nothing", async () => {
  const { commits, server, registry, register } = await scene();
  await register(0, "v1.0.0");
  const foreseen = async (at: number, change: Parameters<typeof given>[1]) =>
    await registry.foresee?.(given(commits[at] ?? "", change));
  await expect(foreseen(0, { version: "v1.1.0" })).rejects.toThrow(/a commit has one version/u);
  await expect(foreseen(1, { version: "v1.0.0" })).rejects.toThrow(/these bytes, of commit/u);
  await expect(foreseen(1, { version: "1.1" })).rejects.toMatchObject({ code: "input-invalid" });
  await foreseen(0, { version: "v1.0.0" });
  await foreseen(1, { version: "v1.1.0" });
  expect(server.run("tag", "--list")).toBe("digits@v1.0.0#1");
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
  await register(0, "v1.0.0");
  await expect(registry.register(given(commits[2] ?? "", { version: "v1.0.0" }))).rejects.toThrow(
    /registered already, for these bytes, of commit/u,
  );
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
  const byHand = async (stage: string, version: string) => {
    const [, at = ""] = version.split(".");
    const eve = {
      GIT_COMMITTER_NAME: "eve",
      GIT_COMMITTER_EMAIL: "eve@x",
      GIT_COMMITTER_DATE: "1700002000 +0000",
    };
    const words = ["tag", "--annotate", `digits#${stage}#90`, "--message", "by hand"];
    await gitIn(server.path, eve)([...words, commits[Number(at)] ?? ""]);
  };
  return { registry: await other(), other, commit: (at) => commits[at] ?? "", byHand };
});
