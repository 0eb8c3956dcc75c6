import { changePoints } from "../packages/latency/src/index.ts";
import { type Random, xoshiro256 } from "../packages/metrics/src/index.ts";
import { against, type Claim, type Proof, percent } from "./claim.ts";
import { normal } from "./draw.ts";

/** Series without any change, as a model's p50 over weeks may be. */
const SERIES: readonly { name: string; draw: (random: Random) => number }[] = [
  { name: "normal noise of 5 %", draw: (random) => Math.exp(0.05 * normal(random)) },
  {
    name: "one of ten 1.5 times slower",
    draw: (random) => Math.exp(0.03 * normal(random)) * (random.next() < 0.1 ? 1.5 : 1),
  },
  { name: "two kinds of runner, 10 % apart", draw: (random) => (random.next() < 0.5 ? 1 : 1.1) },
];

/** Changes of level in a history. */
export const latencyHistoryProof: Proof = {
  name: "latency-history",
  about:
    "Changes of level that are found in series of 40 values, where there is none and where the second half is 15 % slower.",
  claims: (size) =>
    SERIES.flatMap(({ name, draw }) =>
      [
        { step: 1, claimed: "finds one in at most 0.5 %", least: 0, most: 0.005 },
        { step: 1.15, claimed: "finds it, within 2 places, in at least 80 %", least: 0.8, most: 1 },
      ].map(({ step, claimed, least, most }): Claim => {
        const runs = (size === "short" ? 100 : 2000) / (step === 1 ? 1 : 5);
        return {
          what: step === 1 ? `${name}, no change` : `${name}, then 15 % slower`,
          n: String(runs),
          claimed,
          measure() {
            const random = xoshiro256(6);
            let hits = 0;
            for (let run = 0; run < runs; run++) {
              const values = Array.from({ length: 40 }, (_, i) => (i < 20 ? 1 : step) * draw(random));
              const found = changePoints(values);
              const isHit = step === 1 ? found.length > 0 : found.some(({ at }) => Math.abs(at - 20) <= 2);
              if (isHit) hits++;
            }
            return { measured: percent(hits / runs), ...against({ least, most }, hits, runs) };
          },
        };
      }),
    ),
};
