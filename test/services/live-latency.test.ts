// The verdict on this very machine: models against themselves, and against ones that are really slower. What time it takes is
// never asserted: a machine that is too noisy leaves a comparison open, and that is the right answer.
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkshop } from "../../packages/inference/src/workshop.ts";
import { watchMachine } from "../../packages/latency/src/experiment/machine.ts";
import { judgeRatio, type Launch } from "../../packages/latency/src/index.ts";
import { launch, MODELS, pair } from "../../prove/record-traces-models.ts";

const LAUNCHES = 8;
/** Short launches: thirty experiments in a few minutes. */
const LESS = { rounds: 20, blockMs: 8, warmUpMs: 60 };
const SAME = 20;
const SLOWER = 10;

const never = () => Promise.reject(new Error("install the packages first"));
const workshop = openWorkshop(null, { npmConfig: never, download: never, wait: () => Promise.resolve() });

let folder: Awaited<ReturnType<typeof mkdtempDisposable>>;
beforeAll(async () => {
  folder = await mkdtempDisposable(join(tmpdir(), "modelgate-live-"));
});
afterAll(() => folder.remove());

const [, middle] = MODELS;

/** Verdicts of so many experiments, each of 8 launches of its own. */
async function verdicts(width: number, experiments: number): Promise<Record<string, number>> {
  using timer = await pair(folder.path, middle, width, workshop);
  const machine = watchMachine();
  const said: Record<string, number> = {};
  for (let experiment = 0; experiment < experiments; experiment += 1) {
    const launches: Launch[] = [];
    // Two at a time, on two processors: what one takes from the other, it takes from both models of it.
    for (let at = 0; at < LAUNCHES; at += 2) {
      const seeds = [at, at + 1].map((seed) => experiment * LAUNCHES + seed);
      launches.push(...(await Promise.all(seeds.map((seed) => launch(timer, middle.batch, seed, LESS)))));
    }
    const plain = { machine: machine(), runtime: timer.runtime, threads: 1, batch: middle.batch };
    const { verdict } = judgeRatio({ ...plain, seed: 1, starts: [], launches });
    said[verdict] = (said[verdict] ?? 0) + 1;
  }
  return said;
}

it(`fails none of ${SAME} models that are compared with themselves`, { timeout: 600_000 }, async () => {
  const said = await verdicts(middle.widths[1], SAME);
  console.info("against itself", said);
  expect(said.fail ?? 0).toBe(0);
});

it(`passes none of ${SLOWER} models whose widened layer takes 10 % longer`, {
  timeout: 600_000,
}, async () => {
  // 784-584-128-10 has 1.14 times the multiplications of 784-512-128-10; test/fixtures/latency says what it took.
  const said = await verdicts(584, SLOWER);
  console.info("10 % slower", said);
  expect(said.pass ?? 0).toBe(0);
});
