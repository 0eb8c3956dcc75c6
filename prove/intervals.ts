import { measure, xoshiro256 } from "../packages/metrics/src/index.ts";
import { bootstrapArea } from "../packages/metrics/src/interval/bootstrap-area.ts";
import { exactCoverage } from "../packages/metrics/src/interval/exact-coverage.ts";
import { type Claim, type Finding, type Proof, percent, type Size } from "./claim.ts";
import { CLUSTERED, WEIGHTED } from "./designed-populations.ts";
import { classified } from "./draw.ts";
import { PLAIN, type Population } from "./populations.ts";

const LEAST = 0.92;
const MOST = 0.97;
const SAMPLES: Record<Size, number> = { short: 200, whole: 3000 };
const RESAMPLES: Record<Size, number> = { short: 200, whole: 500 };
const BOOTSTRAP = "bootstrapArea";
const CLAIMED = `${percent(LEAST, 0)} to ${percent(MOST, 0)}`;

/** Every kind of interval, through the front door. */
export const intervalsProof: Proof = {
  name: "intervals",
  about: "Coverage of the 95 % intervals that `measure` gives: summed for the accuracy, simulated elsewhere.",
  claims: (size) => [
    ...[0.5, 0.7, 0.9, 0.95].flatMap((rate) => [200, 1000].map((n) => accuracy(rate, n))),
    ...PLAIN.flatMap((population) => [200, 1000].map((n) => simulated(population, n, size))),
    ...[...CLUSTERED, ...WEIGHTED].flatMap((population) =>
      [300, 1000].map((n) => simulated(population, n, size)),
    ),
    ...PLAIN.filter(({ metric }) => metric === "roc_auc").flatMap((population) =>
      [200, 1000].map((n) => simulated({ ...population, metric: BOOTSTRAP }, n, size)),
    ),
  ],
};

function accuracy(rate: number, n: number): Claim {
  return {
    what: `accuracy: independent rows, ${rate} right (summed)`,
    n: String(n),
    claimed: CLAIMED,
    measure() {
      const truth = new Int32Array(n);
      const covered = exactCoverage(
        (hits) => {
          const predicted = truth.slice().fill(1, hits);
          const interval = measure("accuracy", classified(2, truth, predicted)).interval;
          return [interval?.low ?? Number.NaN, interval?.high ?? Number.NaN];
        },
        n,
        [rate],
      );
      const share = covered[0] ?? 0;
      return { measured: percent(share), holds: share >= LEAST && share <= MOST };
    },
  };
}

function simulated(population: Population, n: number, size: Size): Claim {
  const { metric, name } = population;
  return {
    what: `${metric}: ${name}`,
    n: String(n),
    claimed: CLAIMED,
    measure: () => coverage(population, n, size),
  };
}

function coverage({ metric, truth, draw }: Population, n: number, size: Size): Finding {
  const random = xoshiro256(20_26);
  const [samples, resamples] = [SAMPLES[size], RESAMPLES[size]];
  let [covered, above, below] = [0, 0, 0];
  for (let seed = 0; seed < samples; seed++) {
    const { data, groups } = draw(random, n);
    // No interval holds nothing: it counts as a miss.
    const options = { seed, resamples, ...(groups && { groups }) };
    const { interval } =
      metric === BOOTSTRAP && data.task === "binary-classification"
        ? bootstrapArea(data, options)
        : measure(metric, data, options);
    if (interval === null) continue;
    if (truth < interval.low) above++;
    else if (truth > interval.high) below++;
    else covered++;
  }
  const share = covered / samples;
  // A short run is too small to hold a number to the claim's own digits.
  const slack = size === "short" ? 3 * Math.sqrt((0.05 * 0.95) / samples) : 0;
  const misses = `too high ${percent(above / samples, 1)}, too low ${percent(below / samples, 1)}`;
  return {
    measured: `${percent(share, 1)} (${misses})`,
    holds: share >= LEAST - slack && share <= MOST + slack,
  };
}
