import { describe, expect, it } from "vitest";
import type { ArmName, BlocksWork } from "./job.ts";
import { drawnBy, timeRounds } from "./rounds.ts";
import { seeded } from "./seeded.ts";
import type { Runner } from "./timed.ts";

const ARMS: readonly ArmName[] = ["candidate", "baseline", "control"];
const WORK: BlocksWork = {
  kind: "blocks",
  rounds: 6,
  blockMs: 20,
  warmUpMs: 100,
  concurrency: 1,
  queryRuns: 1,
  reopenEvery: 2,
  samples: 4,
};
const each = { candidate: 2, baseline: 1, control: 1 };
const run: Runner = (arm, queries) => ({
  ms: each[arm] * queries,
  singles: new Float64Array(queries).fill(each[arm]),
});

describe("a launch's rounds", () => {
  it("hold one block of each arm, of about the same length", async () => {
    const { blocks, warmUp } = await timeRounds({ run }, ARMS, WORK, seeded(1));
    for (let round = 0; round < WORK.rounds; round += 1) {
      const arms = blocks.filter((block) => block.round === round).map(({ arm }) => arm);
      expect(arms.toSorted()).toEqual(ARMS.toSorted());
    }
    expect(new Set(blocks.map(({ ms }) => ms))).toEqual(new Set([20]));
    expect(blocks.find(({ arm }) => arm === "candidate")).toMatchObject({ inferences: 10, p50Ms: 2 });
    expect(Object.keys(warmUp).toSorted()).toEqual(ARMS.toSorted());
  });

  it("are on sessions that are opened anew, whose first block does not count", async () => {
    const log: string[] = [];
    const logged: Runner = (arm, queries, round) => {
      log.push(arm);
      return run(arm, queries, round);
    };
    const { blocks } = await timeRounds(
      { run: logged, reopen: () => log.push("anew") },
      ARMS,
      WORK,
      seeded(1),
    );
    const parts = log.join(" ").split("anew");
    // After the second and the fourth of six rounds: a block of each arm, and then two rounds.
    expect(parts).toHaveLength(3);
    expect(parts[1]?.trim().split(" ")).toHaveLength(9);
    expect(blocks).toHaveLength(18);
  });

  it("come in an order that the seed decides, and another in each round", async () => {
    const order = async (seed: number) =>
      (await timeRounds({ run }, ARMS, WORK, seeded(seed))).blocks.map(({ arm }) => arm).join();
    expect(await order(1)).toBe(await order(1));
    expect(await order(1)).not.toBe(await order(2));
    const { blocks } = await timeRounds({ run }, ARMS, { ...WORK, rounds: 40 }, seeded(1));
    const first = blocks.filter((_, at) => at % 3 === 0).map(({ arm }) => arm);
    expect(new Set(first).size).toBe(3);
  });
});

it.each([
  ["all where there are few", 3, 4, 3],
  ["no more than asked", 1000, 4, 4],
  ["none where none are asked for", 10, 0, 0],
])("keeps %s", (_name, have, most, kept) => {
  const drawn = drawnBy(
    Float64Array.from({ length: have }, (_, at) => at),
    most,
    seeded(1),
  );
  expect(drawn.length).toBe(kept);
});
