// What every registry does, whatever it is kept in: run over memory, git, a folder, an OCI registry and MLflow.
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { memoryStore } from "@modelgate/ledger/memory-store";
import { expect, it } from "vitest";
import { disagreements } from "./promote/audit.ts";
import { numbered } from "./promote/entry.ts";
import { type Asked, type PromotionPorts, promote } from "./promote/promote.ts";
import { recordsOf } from "./promote/records.ts";
import type { Move, NewVersion, Registry } from "./registry.ts";

export type ContractScene = {
  registry: Registry;
  /** The same registry, as another process opens it. */
  other(): Promise<Registry>;
  /** A commit for the n-th version, from 0, where the registry asks for a real one. */
  commit?(at: number): string;
  /** What the n-th version is called when it is registered; by default v1.0.0, v1.1.0, … */
  named?(at: number): string;
};

export const MODEL = "digits";

const digestOf = (bytes: Uint8Array) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** The n-th model, in a folder that `use` may read. */
export async function withModel<T>(
  { commit, named }: Pick<ContractScene, "commit" | "named">,
  at: number,
  use: (version: NewVersion & { digest: string }) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "modelgate-contract-"));
  try {
    const bytes = Buffer.from(`the bytes of model ${at} `.repeat(100));
    await mkdir(join(folder, "m"));
    await writeFile(join(folder, "m/digits.onnx"), bytes);
    return await use({
      ...{ model: MODEL, version: named?.(at) ?? `v1.${at}.0`, digest: digestOf(bytes) },
      ...{ commit: commit?.(at) ?? String(at).repeat(40).slice(0, 40), path: "digits.onnx" },
      ...{ facts: { run: "7" }, files: { folder: join(folder, "m"), names: ["digits.onnx"] } },
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const move = (change: Partial<Move>): Move => ({
  ...{ model: MODEL, stage: "production", version: null, expected: null, reason: "because" },
  ...{ facts: { record: "sha256:abc" }, ...change },
});

/** Registers the first `count` models; what each is called afterwards. */
export async function registered(scene: ContractScene, count: number): Promise<string[]> {
  const names: string[] = [];
  for (let at = 0; at < count; at += 1)
    names.push(await withModel(scene, at, async (one) => (await scene.registry.register(one)).version));
  return names;
}

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

  it(`${name}: brings the bytes that were registered`, async () => {
    const scene = await open();
    const { bring } = scene.registry;
    await withModel(scene, 0, async (one) => {
      const version = await scene.registry.register(one);
      if (bring === undefined) return;
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
    expect(await audited(ports)).toEqual([expect.stringMatching(/past the ledger/u)]);
  });
}

const rule = {
  ...{ name: "production", from: null, requires: [], maxEvidenceAgeMs: null, soakMs: null },
  ...{ approval: null, signedBy: [], allowClaimed: false },
};

/** A promotion that nothing is asked for. */
export function asked(version: string | null): Asked {
  return {
    ...{ model: MODEL, version, rule, kind: "promotion", reason: "because" },
    ...{ isBreakGlass: false, isDryRun: false, policyDigest: null },
  };
}

/** A run of its own over a registry, with a ledger in memory. */
export function portsOver(registry: Registry, ledger = memoryStore()): PromotionPorts {
  return {
    ...{ registry, ledger, reports: [], approvals: [] },
    hash: async ({ digest }) => ({ digest: digest ?? "" }),
    kept: async () => null,
    by: { actor: "ann", repository: "o/r", run: "7", commit: null },
    now: () => Date.now(),
    pause: async () => {},
  };
}

/** What the audit says of the model. */
export async function audited(ports: PromotionPorts): Promise<string[]> {
  const records = recordsOf(await numbered(ports.ledger), MODEL);
  const [told] = await ports.registry.overview(MODEL);
  return told === undefined ? ["nothing there"] : disagreements(MODEL, records, told);
}

/**
 * Promotes each version by a registry of its own, all at once: everybody has decided before the first one writes. Who was told
 * that it moved, whose move nobody who came after it had seen, and what the audit says.
 */
export async function race(
  versions: readonly string[],
  registries: readonly Registry[],
): Promise<{ moved: string[]; lost: string[]; wrong: string[] }> {
  const ledger = memoryStore();
  const start = Promise.withResolvers<void>();
  let waiting = 0;
  const outcomes = await Promise.allSettled(
    registries.map(async (registry, at) => {
      const ports = portsOver(registry, ledger);
      return await promote(asked(versions[at] ?? ""), {
        ...ports,
        pause: (attempt) => new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt)),
        async hash(version) {
          waiting += 1;
          if (waiting === registries.length) start.resolve();
          await start.promise;
          return ports.hash(version);
        },
      });
    }),
  );
  const moved = outcomes.flatMap((outcome, at) => {
    if (outcome.status === "fulfilled") return outcome.value.what === "moved" ? [versions[at] ?? ""] : [];
    if (outcome.reason?.code === "registry-conflict") return [];
    throw outcome.reason;
  });
  const [registry] = registries;
  if (registry === undefined) throw new TypeError("somebody has to race");
  const [holder] = await registry.holders(MODEL);
  const wrong = await audited(portsOver(registry, ledger));
  return { moved, lost: moved.filter((version) => version !== holder?.version), wrong };
}
