import { compare, decide, xoshiro256 } from "../packages/metrics/src/index.ts";
import { type Claim, type Finding, type Proof, percent, type Size } from "./claim.ts";
import { MOST } from "./clauses.ts";
import { PAIRS, type PairPopulation } from "./pair-populations.ts";

const SAMPLES: Record<Size, number> = { short: 150, whole: 2000 };
const RESAMPLES: Record<Size, number> = { short: 200, whole: 300 };
const SIZES: Record<Size, readonly number[]> = { short: [100], whole: [100, 1000] };

/** The clauses on metrics of which not every outcome can be listed. */
export const simulatedClausesProof: Proof = {
  name: "simulated-clauses",
  about:
    "False passes and false fails of comparative clauses on macro F1, AUC and the mean absolute error, the truth exactly at the limit: simulated, three standard errors allowed.",
  claims: (size) =>
    PAIRS.flatMap((pair) =>
      SIZES[size].map(
        (n): Claim => ({
          what: `${pair.metric}: ${pair.name}`,
          n: String(n),
          claimed: `each at most ${percent(MOST, 1)}`,
          measure: () => errorsOf(pair, n, size),
        }),
      ),
    ),
};

function errorsOf({ metric, damage, draw }: PairPopulation, n: number, size: Size): Finding {
  const random = xoshiro256(4);
  const rates = { pass: 0, fail: 0, inconclusive: 0 };
  const samples = SAMPLES[size];
  for (let seed = 0; seed < samples; seed++) {
    const { candidate, baseline } = draw(random, n);
    const compared = compare(metric, candidate, baseline, { seed, resamples: RESAMPLES[size] });
    rates[decide(compared, { kind: "max-drop", value: damage }).verdict] += 1 / samples;
  }
  const most = MOST + 3 * Math.sqrt((MOST * (1 - MOST)) / samples);
  return {
    measured: `pass ${percent(rates.pass, 1)}, fail ${percent(rates.fail, 1)}`,
    holds: Math.max(rates.pass, rates.fail) <= most,
  };
}
