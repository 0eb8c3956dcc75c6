import type { ArmName, ServerWork } from "./job.ts";
import type { Pool } from "./pool.ts";
import { arrivals, type Seeded, shuffled } from "./seeded.ts";
import { untilSteady } from "./steady.ts";

/** One rate that was tried, in queries a second. `late` are queries over the bound; it held when no more than allowed were. */
export type Probe = { rate: number; late: number; queries: number; held: boolean };

/** What an arm can serve. */
export type Served = {
  arm: ArmName;
  /** The highest rate that held the bound; null when none did. */
  rate: number | null;
  /** Latencies at that rate, in ms from when each query was due. */
  latencies: Float64Array;
  probes: Probe[];
};

/** Rates nearer to each other than this share are one. */
const NEAR = 0.02;

/**
 * Searches each arm's highest rate by bisection, arms by turns. The arrivals are the same ones at every rate and for every
 * arm, only closer together: what differs then is the model.
 */
export async function searchRates(
  pool: Pool,
  arms: readonly ArmName[],
  work: ServerWork,
  random: Seeded,
): Promise<Served[]> {
  const gaps = arrivals(work.queries, random);
  const searches = new Map<ArmName, Search>();
  for (const arm of arms) {
    const { eachMs } = await untilSteady((...call) => shift(pool, ...call), arm, 1000);
    const queries = Math.max(
      work.workers * 4,
      Math.min(work.queries, Math.ceil((300 / eachMs) * work.workers)),
    );
    const { ms } = await pool.work({ arm, queries, round: 0 });
    // Nothing serves more than it does with its threads never idle.
    searches.set(arm, {
      arm,
      low: 0,
      high: (queries / ms) * 1000,
      best: null,
      latencies: new Float64Array(0),
      probes: [],
    });
  }
  for (let probe = 0; probe < work.mostProbes; probe += 1) {
    const open = [...searches.values()].filter(({ low, high }) => high - low > NEAR * high);
    for (const search of shuffled(open, random)) await probeOnce(pool, search, work, gaps);
  }
  return [...searches.values()].map(({ arm, best, latencies, probes }) => ({
    arm,
    rate: best,
    latencies,
    probes,
  }));
}

type Search = {
  arm: ArmName;
  low: number;
  high: number;
  best: number | null;
  latencies: Float64Array;
  probes: Probe[];
};

async function probeOnce(pool: Pool, search: Search, work: ServerWork, gaps: Float64Array): Promise<void> {
  const rate = (search.low + search.high) / 2;
  const memory = new Float64Array(new SharedArrayBuffer(gaps.byteLength));
  memory.set(gaps.map((seconds) => (seconds / rate) * 1000));
  const { late, broken, singles } = await pool.work({
    arm: search.arm,
    queries: work.queries,
    round: search.probes.length,
    due: memory,
    boundMs: work.boundMs,
    lateAllowed: work.overAllowed,
  });
  search.probes.push({ rate, late, queries: singles.length, held: !broken });
  if (broken) search.high = rate;
  else {
    search.low = rate;
    search.best = rate;
    search.latencies = singles;
  }
}

function shift(pool: Pool, arm: ArmName, queries: number, round: number) {
  return pool.work({ arm, queries, round });
}
