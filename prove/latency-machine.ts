import type { ArmName, Block, Launch } from "../packages/latency/src/index.ts";
import type { Random } from "../packages/metrics/src/index.ts";
import { normal } from "./draw.ts";

// A machine that is worse than the ones that were measured (research/performance.md B7): everything that a shared runner
// does to times, so that sizes of the verdict can be seen in ten thousand runs.

export type Machine = {
  name: string;
  /** Standard deviation of a session's own bias, which stays for a launch; cut at ±2.25 %, so ratios are off by up to 4.5 %. */
  bias: number;
  /** Chance per block that the processor changes its state, which is 1.5 times slower or not: for every arm. */
  flips: number;
  /** Noise of a block, and of what drifts from one to the next (autocorrelation 0.9, for every arm). */
  noise: number;
  drift: number;
  /** Chance that a block is hit by another's work, and how much longer it takes on average. */
  bursts: number;
  burst: number;
};

export const MACHINES: readonly Machine[] = [
  { name: "quiet", bias: 0.004, flips: 0.01, noise: 0.01, drift: 0.01, bursts: 0.02, burst: 0.3 },
  { name: "noisy neighbour", bias: 0.006, flips: 0.05, noise: 0.02, drift: 0.02, bursts: 0.15, burst: 0.5 },
  { name: "biased launches", bias: 0.011, flips: 0.05, noise: 0.03, drift: 0.02, bursts: 0.1, burst: 0.5 },
];

const ARMS: readonly ArmName[] = ["candidate", "baseline", "control"];
const ROUNDS = 40;
const FASTEST_MS = 1;
const STATE = 1.5;
const REMEMBERED = 0.9;
const MOST_BIAS = 0.0225;

/** One launch whose candidate truly takes `truth` times as long as its baseline. */
export function simulateLaunch(machine: Machine, truth: number, random: Random): Launch {
  const bias = new Map(ARMS.map((arm) => [arm, biasOf(machine, random)]));
  const blocks: Block[] = [];
  let drift = normal(random) * machine.drift;
  let isSlow = random.next() < 0.5;
  for (let round = 0; round < ROUNDS; round++)
    for (const arm of shuffled(random)) {
      drift = REMEMBERED * drift + Math.sqrt(1 - REMEMBERED ** 2) * machine.drift * normal(random);
      if (random.next() < machine.flips) isSlow = !isSlow;
      const hit = random.next() < machine.bursts ? -Math.log(1 - random.next()) * machine.burst : 0;
      const log = (bias.get(arm) ?? 0) + drift + machine.noise * normal(random) + Math.log1p(hit);
      const ms = FASTEST_MS * (isSlow ? STATE : 1) * (arm === "candidate" ? truth : 1) * Math.exp(log);
      blocks.push({ arm, round, inferences: 20, ms: 20 * ms });
    }
  return { blocks, warmUp: {}, seconds: 3 };
}

function biasOf({ bias }: Machine, random: Random): number {
  return Math.max(-MOST_BIAS, Math.min(MOST_BIAS, bias * normal(random)));
}

function shuffled(random: Random): ArmName[] {
  const arms = [...ARMS];
  for (let i = arms.length - 1; i > 0; i--) {
    const j = Math.floor(random.next() * (i + 1));
    const [one, other] = [arms[i], arms[j]];
    if (one !== undefined && other !== undefined) [arms[i], arms[j]] = [other, one];
  }
  return arms;
}
