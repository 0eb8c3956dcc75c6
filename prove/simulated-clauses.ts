import { compare, decide, xoshiro256 } from "../packages/metrics/src/index.ts";
import { against, type Claim, type Finding, type Proof, percent, type Size } from "./claim.ts";
import { MOST } from "./clauses.ts";
import { HELD_OUT_PAIRS, PAIRS, type PairPopulation } from "./pair-populations.ts";

const SAMPLES: Record<Size, number> = { short: 300, whole: 2000 };
const RESAMPLES: Record<Size, number> = { short: 200, whole: 300 };
const SIZES: Record<Size, readonly number[]> = { short: [100], whole: [100, 1000] };

/** The clauses on metrics of which not every outcome can be listed. */
export const simulatedClausesProof: Proof = {
  name: "simulated-clauses",
  about:
    "False passes and false fails of comparative clauses on macro F1, AUC and the mean absolute error, the truth exactly at the limit: simulated.",
  claims: (size) =>
    [...PAIRS, ...HELD_OUT_PAIRS].flatMap((pair) =>
      SIZES[size].map(
        (n): Claim => ({
          what: `${pair.metric}: ${pair.name}`,
          n: String(n),
          claimed: `each at most ${percent(mostOf(pair, n), 1)}`,
          measure: () => errorsOf(pair, n, size),
        }),
      ),
    ),
};

function mostOf({ told }: PairPopulation, n: number): number {
  return told?.(n) ?? MOST;
}

function errorsOf(pair: PairPopulation, n: number, size: Size): Finding {
  const { metric, damage, draw } = pair;
  const random = xoshiro256(4);
  const rates = { pass: 0, fail: 0, inconclusive: 0 };
  const samples = SAMPLES[size];
  for (let seed = 0; seed < samples; seed++) {
    const { candidate, baseline } = draw(random, n);
    const compared = compare(metric, candidate, baseline, { seed, resamples: RESAMPLES[size] });
    rates[decide(compared, { kind: "max-drop", value: damage }).verdict]++;
  }
  const claim = { least: 0, most: mostOf(pair, n) };
  const { pass, fail } = rates;
  return {
    measured: `pass ${percent(pass / samples, 1)}, fail ${percent(fail / samples, 1)}`,
    ...against(claim, Math.max(pass, fail), samples),
  };
}
