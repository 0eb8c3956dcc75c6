import { bootstrapArea, measure, xoshiro256 } from "../packages/metrics/src/index.ts";
import { exactCoverage } from "../packages/metrics/src/interval/exact-coverage.ts";
import { against, type Claim, type Finding, type Proof, percent, type Range, type Size } from "./claim.ts";
import { CLUSTERED, WEIGHTED } from "./designed-populations.ts";
import { classified } from "./draw.ts";
import { HELD_OUT } from "./held-out-populations.ts";
import { PLAIN, type Population } from "./populations.ts";

const CLAIM: Range = { least: 0.92, most: 0.97 };
const SAMPLES: Record<Size, number> = { short: 400, whole: 3000 };
const RESAMPLES: Record<Size, number> = { short: 200, whole: 500 };
const BOOTSTRAP = "bootstrapArea";
const SIZES: Record<Size, readonly number[]> = { short: [200], whole: [200, 1000] };
const DESIGNED: Record<Size, readonly number[]> = { short: [300], whole: [300, 1000] };

/** Every kind of interval, through the front door. */
export const intervalsProof: Proof = {
  name: "intervals",
  about: "Coverage of the 95 % intervals that `measure` gives: summed for the accuracy, simulated elsewhere.",
  claims: (size) => [
    ...[0.5, 0.7, 0.9, 0.95].flatMap((rate) => [200, 1000].map((n) => accuracy(rate, n))),
    ...[...PLAIN, ...HELD_OUT].flatMap((population) =>
      SIZES[size].map((n) => simulated(population, n, size)),
    ),
    ...[...CLUSTERED, ...WEIGHTED].flatMap((population) =>
      DESIGNED[size].map((n) => simulated(population, n, size)),
    ),
    ...[...PLAIN, ...HELD_OUT]
      .filter(({ metric }) => metric === "roc_auc")
      .flatMap((population) =>
        SIZES[size].map((n) => simulated({ ...population, metric: BOOTSTRAP }, n, size)),
      ),
  ],
};

function told({ least, most }: Range): string {
  return most === 1 ? `at least ${percent(least, 0)}` : `${percent(least, 0)} to ${percent(most, 0)}`;
}

function accuracy(rate: number, n: number): Claim {
  return {
    what: `accuracy: independent rows, ${rate} right (summed)`,
    n: String(n),
    claimed: told(CLAIM),
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
      return { measured: percent(share), holds: share >= CLAIM.least && share <= CLAIM.most };
    },
  };
}

function simulated(population: Population, n: number, size: Size): Claim {
  const { metric, name } = population;
  // At more rows nothing is excused.
  const claim = n === 200 ? (population.told ?? CLAIM) : CLAIM;
  return {
    what: `${metric}: ${name}`,
    n: String(n),
    claimed: told(claim),
    measure: () => coverage(population, n, { claim, size }),
  };
}

function coverage(
  { metric, truth, draw }: Population,
  n: number,
  { claim, size }: { claim: Range; size: Size },
): Finding {
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
  const misses = `too high ${percent(above / samples, 1)}, too low ${percent(below / samples, 1)}`;
  return {
    measured: `${percent(covered / samples, 1)} (${misses})`,
    ...against(claim, covered, samples),
  };
}
