// Scenes for the contract of registries: models to register, runs that promote, races of them.
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Store } from "@modelgate/ledger";
import { memoryStore } from "@modelgate/ledger/memory-store";
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
  /** Gives a stage to a version as people do without Modelgate; absent: by a move that names no record. */
  byHand?(stage: string, version: string): Promise<unknown>;
};

export const MODEL = "digits";

/** `sha256:…` of bytes. */
export const digestOf = (bytes: Uint8Array) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

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

/** Gives a stage to a version past the ledger. */
export async function setByHand(scene: ContractScene, stage: string, version: string): Promise<void> {
  if (scene.byHand !== undefined) {
    await scene.byHand(stage, version);
    return;
  }
  const holder = (await scene.registry.holders(MODEL)).find((one) => one.stage === stage);
  await scene.registry.move(move({ stage, version, expected: holder?.token ?? null, facts: {} }));
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
export function portsOver(registry: Registry, ledger: Store = memoryStore()): PromotionPorts {
  return {
    ...{ registry, ledger, reports: [], approvals: [] },
    hash: async ({ digest }) => ({ digest: digest ?? "" }),
    kept: () => Promise.reject(new TypeError("no report is kept")),
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
