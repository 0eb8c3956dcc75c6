// What every registry does, whatever it is kept in: run over memory, git, a folder, an OCI registry and MLflow.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { promote } from "./promote/promote.ts";
import {
  asked,
  audited,
  type ContractScene,
  digestOf,
  MODEL,
  move,
  portsOver,
  registered,
  setByHand,
  withModel,
} from "./registry-contract-scene.ts";

export {
  asked,
  audited,
  type ContractScene,
  MODEL,
  move,
  portsOver,
  race,
  registered,
  withModel,
} from "./registry-contract-scene.ts";

export function registryContract(name: string, open: () => Promise<ContractScene>): void {
  it(`${name}: knows nothing of a model that nobody registered`, async () => {
    const { registry } = await open();
    expect(await registry.models()).toEqual([]);
    expect(await registry.versions(MODEL)).toEqual([]);
    expect(await registry.holders(MODEL)).toEqual([]);
    expect(await registry.history(MODEL)).toEqual([]);
    await expect(registry.move(move({ version: "v1.0.0" }))).rejects.toMatchObject({
      code: "registry-missing",
    });
  });

  it(`${name}: registers a version once, for these bytes alone`, async () => {
    const scene = await open();
    const { registry } = scene;
    await withModel(scene, 0, async (one) => {
      const made = await registry.register(one);
      expect(made).toMatchObject({ model: MODEL, digest: one.digest, facts: { run: "7" } });
      expect(Number.isNaN(Date.parse(made.at))).toBe(false);
      expect(await registry.versions(MODEL)).toEqual([made]);
      expect(await (await scene.other()).versions(MODEL)).toEqual([made]);
      expect(await registry.register(one)).toEqual(made);
      expect(await registry.models()).toEqual([MODEL]);
      await withModel(scene, 1, async (two) => {
        const other = { ...two, version: one.version };
        await expect(registry.register(other)).rejects.toMatchObject({ code: "registry-conflict" });
      });
      expect(await registry.versions(MODEL)).toEqual([made]);
    });
  });

  it(`${name}: lists the newest version first`, async () => {
    const scene = await open();
    const names = await registered(scene, 3);
    const listed = (await scene.registry.versions(MODEL)).map(({ version }) => version);
    expect(listed).toEqual(names.toReversed());
    const [told] = await (await scene.other()).overview(MODEL);
    expect(told?.versions.map(({ version }) => version)).toEqual(listed);
    expect(told?.history.map(({ version }) => version)).toEqual(names);
  });

  it(`${name}: moves a stage where it is held as expected, and nowhere else`, async () => {
    const scene = await open();
    const { registry } = scene;
    const [one = "", two = ""] = await registered(scene, 2);
    const first = await registry.move(move({ version: one, facts: { record: "r1", kind: "promotion" } }));
    expect(first).toMatchObject({
      stage: "production",
      version: one,
      facts: { record: "r1", kind: "promotion" },
    });
    const stale = [null, "unheard of"];
    for (const expected of stale)
      await expect(registry.move(move({ version: two, expected }))).rejects.toMatchObject({
        code: "registry-conflict",
      });
    const token = first?.token ?? null;
    const elsewhere = await scene.other();
    const second = await elsewhere.move(move({ version: two, expected: token, facts: { record: "r2" } }));
    const third = await registry.move(
      move({ version: one, expected: second?.token ?? null, facts: { record: "r3" } }),
    );
    // It is held by the same version as then; what was seen then is another state.
    for (const late of [registry, elsewhere, await scene.other()])
      await expect(late.move(move({ version: two, expected: token }))).rejects.toMatchObject({
        code: "registry-conflict",
      });
    expect(await registry.holders(MODEL)).toEqual([third]);
    expect(await elsewhere.holders(MODEL)).toEqual([third]);
    const steps = (await registry.history(MODEL)).filter(({ what }) => what === "moved");
    expect(steps.map(({ version, stage, facts }) => [version, stage, facts["record"]])).toEqual([
      [one, "production", "r1"],
      [two, "production", "r2"],
      [one, "production", "r3"],
    ]);
    expect(await registry.overview(MODEL)).toEqual(await (await scene.other()).overview());
  });

  it(`${name}: keeps stages apart`, async () => {
    const scene = await open();
    const { registry } = scene;
    const [one = "", two = ""] = await registered(scene, 2);
    await registry.move(move({ version: one, stage: "staging" }));
    await registry.move(move({ version: two }));
    const held = (await registry.holders(MODEL)).map(({ stage, version }) => [stage, version]);
    expect(held.toSorted()).toEqual([
      ["production", two],
      ["staging", one],
    ]);
  });

  it(`${name}: leaves a stage empty when that is asked for`, async () => {
    const scene = await open();
    const { registry } = scene;
    const [one = ""] = await registered(scene, 1);
    expect(await registry.move(move({}))).toBeNull();
    const holder = await registry.move(move({ version: one }));
    expect(await registry.move(move({ expected: holder?.token ?? null }))).toBeNull();
    expect(await registry.holders(MODEL)).toEqual([]);
    expect((await registry.move(move({ version: one })))?.version).toBe(one);
  });

  it(`${name}: refuses what is not there, and names that are none`, async () => {
    const scene = await open();
    await registered(scene, 1);
    const { registry } = scene;
    await expect(registry.move(move({ version: "v9.9.9" }))).rejects.toMatchObject({
      code: "registry-missing",
    });
    for (const stage of ["pro duction", "../x", "", "a#b"])
      await expect(registry.move(move({ version: "v1.0.0", stage }))).rejects.toMatchObject({
        code: "input-invalid",
      });
    expect((await registry.history(MODEL)).filter(({ what }) => what === "moved")).toEqual([]);
  });

  it(`${name}: brings the bytes that were registered`, async ({ skip }) => {
    const scene = await open();
    const { bring } = scene.registry;
    await withModel(scene, 0, async (one) => {
      const version = await scene.registry.register(one);
      if (bring === undefined) return skip("it keeps no bytes");
      const folder = await mkdtemp(join(tmpdir(), "modelgate-brought-"));
      try {
        const path = await bring(version, folder);
        expect(path.startsWith(folder)).toBe(true);
        expect(digestOf(await readFile(path))).toBe(one.digest);
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  });

  it(`${name}: of eight that move at once loses none unseen`, async () => {
    const scene = await open();
    const names = await registered(scene, 2);
    const racers = await Promise.all(Array.from({ length: 8 }, () => scene.other()));
    const outcomes = await Promise.allSettled(
      racers.map((racer, at) =>
        racer.move(move({ version: names[at % 2] ?? "", facts: { record: `r${at}` } })),
      ),
    );
    const winners = outcomes.flatMap(({ status }, at) => (status === "fulfilled" ? [`r${at}`] : []));
    for (const outcome of outcomes)
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "registry-conflict" });
    if (scene.registry.concurrency === "refused") expect(winners).toHaveLength(1);
    else expect(winners.length).toBeGreaterThanOrEqual(1);
    const { history = [], holders = [] } = (await scene.registry.overview(MODEL))[0] ?? {};
    const moved = history.filter(({ what }) => what === "moved").map(({ facts }) => facts["record"]);
    // Whoever was told that it moved is in the history, and nobody else is.
    expect(moved.toSorted()).toEqual(winners.toSorted());
    expect(holders).toHaveLength(1);
    expect(holders[0]?.facts["record"]).toBe(moved.at(-1));
  });

  it(`${name}: tells the story that the ledger tells, and one move by hand otherwise`, async () => {
    const scene = await open();
    const names = await registered(scene, 3);
    const ports = portsOver(scene.registry);
    for (const version of names) expect((await promote(asked(version), ports)).what).toBe("moved");
    const back = await promote({ ...asked(null), kind: "rollback" }, ports);
    expect([back.what, back.holder?.version]).toEqual(["moved", names[1]]);
    expect(await audited(ports)).toEqual([]);
    const holder = (await scene.registry.holders(MODEL))[0];
    await scene.registry.move(move({ version: names[0] ?? "", expected: holder?.token ?? null }));
    expect(await audited(ports)).toEqual([expect.stringMatching(/without a ledger entry/u)]);
  });

  it.each([
    ["nobody had", []],
    ["another one had", [0]],
    ["it had, and another one after it", [1, 0]],
  ])(`${name}: gives to whom a hand gave it a stage that %s`, async (_, before) => {
    const scene = await open();
    const names = await registered(scene, 2);
    const two = names[1] ?? "";
    const ports = portsOver(scene.registry);
    const staging = { ...asked(two), rule: { ...asked(two).rule, name: "staging" } };
    const production = { ...asked(two), rule: { ...asked(two).rule, from: "staging" } };
    for (const at of before)
      expect((await promote({ ...staging, version: names[at] ?? "" }, ports)).what).toBe("moved");
    await setByHand(scene, "staging", two);
    const held = (await scene.registry.holders(MODEL)).map(({ stage, version }) => [stage, version]);
    expect(held).toEqual([["staging", two]]);
    if (!before.includes(1)) expect((await promote(production, ports)).what).toBe("refused");
    const moved = await promote(staging, ports);
    expect([moved.what, moved.previous?.version, moved.holder?.version]).toEqual(["moved", two, two]);
    expect((await promote(staging, ports)).what).toBe("already");
    // What the hand did is told for good, and nothing is said to be lost.
    expect(await audited(ports)).toEqual([
      expect.stringMatching(/ moved \S+ to staging.* without a ledger entry$/u),
    ]);
    expect((await promote(production, ports)).what).toBe("moved");
  });
}
