import type { ArmName, BlocksWork } from "./job.ts";
import { type Seeded, shuffled } from "./seeded.ts";
import { queriesFor, type Steady, untilSteady } from "./steady.ts";
import { middle, type Runner } from "./timed.ts";

/** One arm's queries, timed as a whole and one by one. */
export type TimedBlock = {
  arm: ArmName;
  round: number;
  inferences: number;
  ms: number;
  p50Ms: number;
  samples: Float64Array;
};

/** What a launch measured. `cpuMs` is processor time per query. */
export type Rounds = {
  blocks: TimedBlock[];
  warmUp: Partial<Record<ArmName, Omit<Steady, "eachMs">>>;
  cpuMs: Partial<Record<ArmName, number>>;
};

/** Arms that can be run, and a way to have their sessions opened anew. */
export type Running = { run: Runner; reopen?: () => void };

/** Warms every arm up, and then times one block of each in every round, in random order. */
export async function timeRounds(
  { run, reopen }: Running,
  arms: readonly ArmName[],
  work: BlocksWork,
  random: Seeded,
): Promise<Rounds> {
  const warmUp: Rounds["warmUp"] = {};
  const counts = new Map<ArmName, number>();
  for (const arm of shuffled(arms, random)) {
    const { eachMs, ...took } = await untilSteady(run, arm, work.warmUpMs);
    warmUp[arm] = took;
    counts.set(arm, queriesFor(work.blockMs, eachMs / work.concurrency));
  }
  const blocks: TimedBlock[] = [];
  const spent = new Map(arms.map((arm) => [arm, { cpuMs: 0, queries: 0 }]));
  for (let round = 0; round < work.rounds; round += 1) {
    if (round > 0 && round % work.reopenEvery === 0 && reopen !== undefined) {
      reopen();
      for (const arm of arms) await run(arm, counts.get(arm) ?? 1, round);
    }
    for (const arm of shuffled(arms, random)) {
      const queries = counts.get(arm) ?? 1;
      const before = process.cpuUsage();
      const { ms, singles } = await run(arm, queries, round);
      const { user, system } = process.cpuUsage(before);
      const account = spent.get(arm);
      if (account) {
        account.cpuMs += (user + system) / 1000;
        account.queries += queries;
      }
      const samples = drawnBy(singles, work.samples, random);
      blocks.push({ arm, round, inferences: queries, ms, p50Ms: middle(singles), samples });
    }
  }
  const cpuMs: Rounds["cpuMs"] = {};
  for (const [arm, account] of spent) cpuMs[arm] = account.cpuMs / Math.max(1, account.queries);
  return { blocks, warmUp, cpuMs };
}

/** So many of the values at most, by their place and before they are looked at: each `step`-th from a random one on. */
export function drawnBy(values: Float64Array, most: number, random: Seeded): Float64Array {
  const step = Math.ceil(values.length / Math.max(1, most));
  if (most === 0) return new Float64Array(0);
  if (step <= 1) return values.slice();
  const from = Math.floor(random() * step);
  return Float64Array.from(
    { length: Math.ceil((values.length - from) / step) },
    (_, at) => values[from + at * step] ?? 0,
  );
}
