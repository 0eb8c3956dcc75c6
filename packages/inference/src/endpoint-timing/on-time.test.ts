import { setImmediate as turn } from "node:timers/promises";
import { failure } from "@modelgate/schema";
import { expect, it } from "vitest";
import { askInTurn } from "./in-turn.ts";
import { onTime } from "./on-time.ts";
import type { ServedArm } from "./served-arm.ts";

/** An arm that answers as it is told to, and counts. */
function armOf(answer: (turn: number) => boolean | Promise<boolean>) {
  const seen = { turns: [] as number[], open: 0, most: 0 };
  const arm: ServedArm = {
    async ask(at) {
      seen.turns.push(at);
      seen.open += 1;
      seen.most = Math.max(seen.most, seen.open);
      try {
        await turn();
        return await answer(at);
      } finally {
        seen.open -= 1;
      }
    },
    [Symbol.dispose]() {},
  };
  return { arm, seen };
}

const none = { queries: 6, round: 2, queryRuns: 1, concurrency: 1 };

it("asks one query after another, from the round's turn on", async () => {
  const { arm, seen } = armOf(() => true);
  const { singles, ms } = await askInTurn(arm, none);
  expect([seen.turns, seen.most]).toEqual([[2, 3, 4, 5, 6, 7], 1]);
  expect(singles).toHaveLength(6);
  expect(singles.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(ms);
});

it("has as many on their way as it is told, and no more queries than asked for", async () => {
  const { arm, seen } = armOf(() => true);
  await askInTurn(arm, { ...none, concurrency: 4 });
  expect([seen.turns.length, seen.most]).toEqual([6, 4]);
});

it("counts several requests as one query", async () => {
  const { arm, seen } = armOf(() => true);
  expect((await askInTurn(arm, { ...none, queries: 2, queryRuns: 3 })).singles).toHaveLength(2);
  expect(seen.turns).toEqual([2, 3, 4, 5, 6, 7]);
});

it.each([
  ["is full", false, /full with 2 requests at a time/u],
  ["breaks", true, /it broke/u],
])("has no time of a server that %s, and asks it no more", async (_name, breaks, says) => {
  // The other client has nothing to complain of.
  const { arm, seen } = armOf((at) => {
    if (at === 3 && breaks) throw failure("endpoint-fault", "it broke");
    return at !== 3;
  });
  await expect(askInTurn(arm, { ...none, queries: 100, concurrency: 2 })).rejects.toThrow(says);
  for (let later = 0; later < 50; later += 1) await turn();
  expect(seen.turns.length).toBeLessThanOrEqual(6);
});

const due = (count: number, everyMs: number) => Float64Array.from({ length: count }, (_, at) => at * everyMs);
const shift = { arm: "candidate", queries: 20, round: 0, boundMs: 60_000, lateAllowed: 1 } as const;

it("sends queries when they are due, whatever became of those before them", async () => {
  const released = Promise.withResolvers<boolean>();
  // The first answers wait for the last query: who waited for them would never send it.
  const { arm, seen } = armOf((at) => {
    if (at === 19) released.resolve(true);
    return released.promise;
  });
  const pool = onTime(new Map([["candidate", arm]]), undefined);
  const found = await pool.work({ ...shift, due: due(20, 0.1) });
  expect([found.late, found.broken, found.singles.length, seen.most]).toEqual([0, false, 20, 20]);
});

it.each([
  ["are refused for being full", () => false, 60_000],
  ["take longer than the bound", () => true, 0],
])("gives a rate up when more queries than allowed %s", async (_name, answer, boundMs) => {
  const pool = onTime(new Map([["candidate", armOf(answer).arm]]), undefined);
  // Fewer than may be on their way at once, which would end it, too.
  const found = await pool.work({ ...shift, queries: 60, boundMs, due: due(60, 0.5) });
  expect(found).toMatchObject({ broken: true });
  expect(found.late).toBeGreaterThan(1);
});

it("gives a rate up when more are on their way than a client has connections", async () => {
  const released = Promise.withResolvers<boolean>();
  const { arm, seen } = armOf((at) => {
    // The hundredth is sent, and the next one is not.
    if (at === 99) setTimeout(() => released.resolve(true), 20);
    return released.promise;
  });
  const pool = onTime(new Map([["candidate", arm]]), undefined);
  const found = await pool.work({ ...shift, queries: 1000, due: due(1000, 0) });
  expect([found.broken, seen.most]).toEqual([true, 100]);
});

it("throws what broke, and the reason of who cancels", async () => {
  const broken = armOf(() => Promise.reject(failure("endpoint-fault", "it broke")));
  const pool = onTime(new Map([["candidate", broken.arm]]), undefined);
  await expect(pool.work({ ...shift, due: due(20, 1) })).rejects.toThrow(/it broke/u);
  const { arm } = armOf(() => true);
  const cancelled = onTime(new Map([["candidate", arm]]), AbortSignal.abort(new Error("cancelled")));
  await expect(cancelled.work({ ...shift, due: due(20, 1) })).rejects.toThrow(/cancelled/u);
});

it("finds the ceiling of a server that is full for a part of what it is asked", async () => {
  const { arm, seen } = armOf((at) => at % 2 === 0);
  const pool = onTime(new Map([["candidate", arm]]), undefined);
  const found = await pool.work({ arm: "candidate", queries: 40, round: 0 });
  expect([found.singles.length, found.broken, seen.most]).toEqual([40, false, 16]);
});
