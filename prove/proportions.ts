import { clopperPearson } from "../packages/metrics/src/interval/clopper-pearson.ts";
import { exactCoverage, grid } from "../packages/metrics/src/interval/exact-coverage.ts";
import { wilson } from "../packages/metrics/src/interval/wilson.ts";
import type { Claim, Proof } from "./claim.ts";

const WILSON = [
  { n: 50, mean: "0.952" },
  { n: 200, mean: "0.951" },
  { n: 1000, mean: "0.950" },
];

/** The interval that accuracy and its kin are shown with. */
export const wilsonProof: Proof = {
  name: "wilson",
  about: "Coverage of Wilson's 95 % interval, summed over the binomial.",
  claims: () => [
    ...WILSON.map(
      ({ n, mean }): Claim => ({
        what: "mean over p in [.5, .995]",
        n: String(n),
        claimed: mean,
        measure() {
          const covered = exactCoverage(wilson95, n, grid(0.5, 0.995, 990));
          const found = (covered.reduce((a, b) => a + b, 0) / covered.length).toFixed(3);
          return { measured: found, holds: found === mean };
        },
      }),
    ),
    {
      what: "dip at p = .99",
      n: "50",
      claimed: "0.911",
      measure() {
        const found = exactCoverage(wilson95, 50, [0.99])[0]?.toFixed(3) ?? "";
        return { measured: found, holds: found === "0.911" };
      },
    },
    {
      what: "least over p in [.5, .995], which the documentation says",
      n: "50",
      claimed: "0.895, just below p = .99",
      measure() {
        const shares = grid(0.5, 0.995, 99_000);
        const covered = exactCoverage(wilson95, 50, shares);
        const least = Math.min(...covered);
        const at = shares[covered.indexOf(least)] ?? 0;
        return {
          measured: `${least.toFixed(3)} at p = ${at.toFixed(4)}`,
          holds: least.toFixed(3) === "0.895" && at > 0.985 && at < 0.99,
        };
      },
    },
  ],
};

const wilson95 = (hits: number, n: number) => wilson(hits, n, 0.95);

const LEVELS = [0.9, 0.95, 0.99];

/** The interval of `judge: interval`. */
export const clopperPearsonProof: Proof = {
  name: "judge-interval",
  about:
    "Least coverage of Clopper and Pearson's interval over p, summed over the binomial: never below its level.",
  claims: (size) =>
    (size === "short" ? [10, 100] : [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]).flatMap((n) =>
      LEVELS.map((level): Claim => {
        const steps = size === "short" ? 1998 : 19_998;
        return {
          what: `least at ${100 * level} %, p from .0001 to .9999 and at every end of an interval`,
          n: String(n),
          claimed: `at least ${level}`,
          measure() {
            const interval = (hits: number) => clopperPearson(hits, n, level);
            // Coverage falls in steps at the intervals' ends, so its least is found just beside one.
            const ends = Array.from({ length: n + 1 }, (_, hits) => interval(hits)).flat();
            const beside = ends.flatMap((end) => [end - 1e-12, end + 1e-12]).filter((p) => p > 0 && p < 1);
            const covered = exactCoverage(interval, n, [...grid(0.0001, 0.9999, steps), ...beside]);
            const least = covered.reduce((a, b) => Math.min(a, b));
            // Masses are summed in floating point: their last digits are not the interval's.
            return { measured: least.toFixed(4), holds: least >= level - 1e-9 };
          },
        };
      }),
    ),
};
