import type { Random } from "../packages/metrics/src/index.ts";
import { binormalArea, classified, erring, macroF1, normal, pick, ranked } from "./draw.ts";
import type { Population } from "./populations.ts";

// Rows that are not worth one each: five of a cluster share its luck; a weighted row stands for as many as were not asked.

const CLUSTER = 5;
const groupsOf = (n: number) => Int32Array.from({ length: n }, (_, row) => Math.floor(row / CLUSTER));
const HALF_NORMAL = Math.sqrt(2 / Math.PI);

/** Draws one number for each cluster and gives it to its rows. */
function shared(random: Random, n: number, of: (random: Random) => number): Float64Array {
  const each = Float64Array.from({ length: Math.ceil(n / CLUSTER) }, () => of(random));
  return Float64Array.from({ length: n }, (_, row) => each[Math.floor(row / CLUSTER)] ?? 0);
}

/** Half the clusters are easy (.97 right), half hard (.75). */
const EASE = [0.97, 0.75] as const;
const SHARES = [0.6, 0.25, 0.15];

function answer(random: Random, label: number, rate: number): number {
  return random.next() < rate ? label : (label + 1 + Math.floor(random.next() * 2)) % 3;
}

function cellsAt(rate: number): number[][] {
  return SHARES.map((share, k) => SHARES.map((_, said) => share * (said === k ? rate : (1 - rate) / 2)));
}

/** Clusters of five rows. */
export const CLUSTERED: readonly Population[] = (["accuracy", "f1_macro"] as const)
  .map(
    (metric): Population => ({
      name: "3 classes, clusters of 5, half of them easy",
      metric,
      truth: metric === "accuracy" ? 0.86 : macroF1(cellsAt(0.86)),
      draw(random, n) {
        const rates = shared(random, n, (random) => EASE[random.next() < 0.5 ? 0 : 1]);
        const truth = Int32Array.from(rates, () => pick(random, SHARES));
        const predicted = truth.map((label, row) => answer(random, label, rates[row] ?? 0));
        return { data: classified(3, truth, predicted), groups: groupsOf(n) };
      },
    }),
  )
  .concat([
    {
      name: "normal scores, 30 % positive, clusters of 5 move together",
      metric: "roc_auc",
      truth: binormalArea(1.5 / Math.sqrt(1.5)),
      draw(random, n) {
        const moved = shared(random, n, (source) => normal(source) * Math.SQRT1_2);
        const truth = Int32Array.from(moved, () => (random.next() < 0.3 ? 1 : 0));
        const scores = moved.map((value, row) => value + normal(random) + 1.5 * (truth[row] ?? 0));
        return { data: ranked(truth, scores), groups: groupsOf(n) };
      },
    },
    {
      name: "normal errors, a third of the clusters of 5 twice as large",
      metric: "mean_absolute_error",
      truth: (HALF_NORMAL * 4) / 3,
      draw(random, n) {
        const scales = shared(random, n, (random) => (random.next() < 1 / 3 ? 2 : 1));
        return { data: erring(scales.map((scale) => scale * normal(random))), groups: groupsOf(n) };
      },
    },
  ]);

/** Half the rows weigh 1, half weigh 4 and are harder. */
const WEIGHTS = [1, 4] as const;
const mixed = (light: number, heavy: number) => (light * WEIGHTS[0] + heavy * WEIGHTS[1]) / 5;
const stratum = (random: Random, n: number) =>
  Int32Array.from({ length: n }, () => (random.next() < 0.5 ? 0 : 1));
const weighing = (strata: Int32Array) => Float64Array.from(strata, (heavy) => WEIGHTS[heavy === 0 ? 0 : 1]);

/** Rows of two weights. */
export const WEIGHTED: readonly Population[] = (["accuracy", "f1_macro"] as const)
  .map((metric): Population => {
    const rate = mixed(0.95, 0.8);
    return {
      name: "3 classes, weights of 1 and 4",
      metric,
      truth: metric === "accuracy" ? rate : macroF1(cellsAt(rate)),
      draw(random, n) {
        const strata = stratum(random, n);
        const truth = strata.map(() => pick(random, SHARES));
        const predicted = truth.map((label, row) => answer(random, label, strata[row] === 0 ? 0.95 : 0.8));
        return { data: { ...classified(3, truth, predicted), weights: weighing(strata) } };
      },
    };
  })
  .concat([
    {
      name: "normal scores, 30 % positive, weights of 1 and 4",
      metric: "roc_auc",
      truth: mixed(binormalArea(2), binormalArea(1)),
      draw(random, n) {
        const strata = stratum(random, n);
        const truth = strata.map(() => (random.next() < 0.3 ? 1 : 0));
        const scores = Float64Array.from(strata, (heavy, row) => {
          return normal(random) + (truth[row] === 0 ? 0 : heavy === 0 ? 2 : 1);
        });
        return { data: { ...ranked(truth, scores), weights: weighing(strata) } };
      },
    },
    {
      name: "normal errors, weights of 1 and 4",
      metric: "mean_absolute_error",
      truth: HALF_NORMAL * mixed(1, 2),
      draw(random, n) {
        const strata = stratum(random, n);
        const errors = Float64Array.from(strata, (heavy) => normal(random) * (heavy === 0 ? 1 : 2));
        return { data: { ...erring(errors), weights: weighing(strata) } };
      },
    },
  ]);
