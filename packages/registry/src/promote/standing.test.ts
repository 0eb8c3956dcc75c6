import { append, type Store } from "@modelgate/ledger";
import { memoryStore } from "@modelgate/ledger/memory-store";
import { expect, it } from "vitest";
import { memoryRegistry } from "../memory-registry.ts";
import type { Version } from "../registry.ts";
import { asked, audited, portsOver } from "../registry-contract-scene.ts";
import { record } from "./entry.ts";
import { promote } from "./promote.ts";
import { standing } from "./standing.ts";

const by = { actor: "ann", repository: null, run: null, commit: null };
const entry = (model: string) =>
  record({ by, now: () => 0 }, { kind: "hold", model, subject: null, facts: { stage: "s" } });
const noPause = async () => {};

/** A store, and how often it was asked where it stands. */
function counted(): { store: Store; asked(): number } {
  const own = memoryStore();
  let times = 0;
  const tip = () => {
    times += 1;
    return own.tip();
  };
  return { store: { ...own, tip }, asked: () => times };
}

it("asks once, and knows where it stands by what it added", async () => {
  const { store, asked: times } = counted();
  const one = standing(store);
  expect(await one.tip()).toBeNull();
  await append(one, [entry("a")], noPause);
  await append(one, [entry("b")], noPause);
  expect(await one.tip()).toBe(await store.tip());
  expect(times()).toBe(2);
});

it("asks anew when somebody else was quicker, and loses nothing of either", async () => {
  const { store } = counted();
  const one = standing(store);
  await one.tip();
  await append(store, [entry("theirs")], noPause);
  await append(one, [entry("ours")], noPause);
  expect(await one.list((await one.tip()) ?? "", "entries")).toHaveLength(2);
});

it("asks anew after an answer that was none, and after an attempt of which nobody knows what became", async () => {
  const own = memoryStore();
  let isDown = true;
  const fault = async () => Promise.reject(new Error("down"));
  const one = standing({
    ...own,
    tip: async () => (isDown ? await fault() : await own.tip()),
    add: async (...given) => {
      const added = await own.add(...given);
      return isDown ? await fault() : added;
    },
  });
  await expect(one.tip()).rejects.toThrow("down");
  isDown = false;
  expect(await one.tip()).toBeNull();
  isDown = true;
  await expect(append(one, [entry("a")], noPause)).rejects.toThrow("down");
  isDown = false;
  // It had come about, though the answer was lost.
  expect(await one.tip()).toBe(await own.tip());
});

const digest = `sha256:${"a".repeat(64)}`;
const version: Version = {
  ...{ model: "digits", version: "v1.0.0", digest, source: "c:m.onnx", facts: {} },
  ...{ at: "2026-11-20T00:00:00Z", by: "ann" },
};

it("knows of who moved while the registry was asked: the ledger is asked after it", async () => {
  const registry = memoryRegistry([version], () => Date.now());
  const ledger = memoryStore();
  const staging = { ...asked("v1.0.0"), rule: { ...asked(null).rule, name: "staging" } };
  let isOther = true;
  const slow = {
    ...registry,
    async overview(model?: string) {
      if (isOther) await promote(staging, portsOver(registry, ledger));
      isOther = false;
      return await registry.overview(model);
    },
  };
  const rule = { ...asked(null).rule, from: "staging" };
  const { what } = await promote({ ...asked("v1.0.0"), rule }, portsOver(slow, ledger));
  expect(what).toBe("moved");
  expect(await audited(portsOver(registry, ledger))).toEqual([]);
});

it("knows at once of a move whose end it has just written for a run that was killed", async () => {
  const registry = memoryRegistry([version], () => Date.now());
  const ledger = memoryStore();
  const staging = { ...asked("v1.0.0"), rule: { ...asked(null).rule, name: "staging" } };
  const ports = portsOver(registry, ledger);
  const killed = async (given: Parameters<typeof registry.move>[0]) => {
    await registry.move(given);
    throw new Error("killed");
  };
  const dying = { ...ports, registry: { ...registry, move: killed } };
  await expect(promote(staging, dying)).rejects.toThrow("killed");
  const outcome = await promote(
    { ...asked("v1.0.0"), rule: { ...asked(null).rule, from: "staging" } },
    ports,
  );
  expect([outcome.recovered.length, outcome.what]).toEqual([1, "moved"]);
});
