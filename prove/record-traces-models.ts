import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { perceptron } from "../bench/perceptron.ts";
import { DEFAULT_CONDITIONS, openTimer, type Timer } from "../packages/inference/src/timing/index.ts";
import type { Workshop } from "../packages/inference/src/workshop.ts";
import { DEFAULT_PLAN } from "../packages/latency/src/experiment/plan.ts";
import { REOPEN_EVERY, WARM_UP_MS } from "../packages/latency/src/experiment/timer-ports.ts";
import { perLaunchRatio } from "../packages/latency/src/index.ts";

/** Models by their widths; the second is widened. Of about 10 µs, 100 µs and 1 ms an inference. */
export const MODELS = [
  { name: "small", widths: [20, 64, 32, 2], batch: 1 },
  { name: "middle", widths: [784, 512, 128, 10], batch: 1 },
  { name: "large", widths: [784, 768, 256, 10], batch: 16 },
] as const;
export type Model = (typeof MODELS)[number];

const ALLOWANCE = { timeMs: 120_000, memoryBytes: 2 * 2 ** 30 };
const WORK = {
  rounds: DEFAULT_PLAN.rounds,
  blockMs: DEFAULT_PLAN.blockMs,
  warmUpMs: WARM_UP_MS,
  reopenEvery: REOPEN_EVERY,
  queryRuns: 1,
  samples: 0,
};
const STEPS = 8;
const TRIALS = 3;
/** No layer is widened further than this to make its model a little slower. */
const MOST_WIDE = 16;

/** What one launch of a pair of models is, as the benchmark's are; or less of it, where many are wanted. */
export function launch(timer: Timer, batch: number, seed: number, less: Partial<typeof WORK> = {}) {
  return timer.launch({ conditions: { ...DEFAULT_CONDITIONS, batch }, seed }, { ...WORK, ...less });
}

/** A timer of a model with a hidden layer of `width` against the one that it was widened from. */
export async function pair(folder: string, model: Model, width: number, workshop: Workshop): Promise<Timer> {
  const [inputs, plain, ...rest] = model.widths;
  const candidate = await written(folder, `${model.name}-${width}.onnx`, [inputs, width, ...rest]);
  const baseline = await written(folder, `${model.name}-${plain}.onnx`, model.widths);
  return await openTimer({ candidate, baseline, dataset: null, allowance: ALLOWANCE }, workshop);
}

async function written(folder: string, name: string, widths: readonly number[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, perceptron(widths));
  return path;
}

/**
 * The least width at which a model is measured to take `1 + share` times as long: by bisection, the median of a few launches
 * at each step. Time does not grow evenly with width, so what was measured goes into the trace's condition.
 */
export async function widthFor(
  folder: string,
  model: Model,
  share: number,
  workshop: Workshop,
): Promise<{ width: number; ratio: number }> {
  const plain: number = model.widths[1];
  let low: number = plain;
  let high = plain;
  let best = { width: plain, ratio: 1 };
  while (best.ratio < 1 + share && high < MOST_WIDE * plain) {
    low = high;
    high = Math.ceil(high * (1 + 2 * share));
    best = { width: high, ratio: await ratioAt(folder, model, high, workshop) };
  }
  for (let step = 0; step < STEPS && high - low > 1; step += 1) {
    const width = (low + high) >> 1;
    const ratio = await ratioAt(folder, model, width, workshop);
    if (ratio >= 1 + share) {
      high = width;
      best = { width, ratio };
    } else low = width;
  }
  if (best.ratio < 1 + share)
    throw new Error(`${model.name}: no width up to ${best.width} takes ${100 * share} % longer`);
  return best;
}

/** How many times as long a model takes with a layer of `width`: the median of a few launches. */
export async function ratioAt(
  folder: string,
  model: Model,
  width: number,
  workshop: Workshop,
): Promise<number> {
  using timer = await pair(folder, model, width, workshop);
  const logs: number[] = [];
  for (let seed = 0; seed < TRIALS; seed += 1) {
    const log = perLaunchRatio(await launch(timer, model.batch, seed), "candidate/baseline");
    if (log !== null) logs.push(log);
  }
  const ratio = Math.exp(logs.toSorted((a, b) => a - b)[logs.length >> 1] ?? 0);
  console.error(`${model.name}: a layer of ${width} takes ${ratio.toFixed(4)} times as long`);
  return ratio;
}
