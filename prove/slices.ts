import { holm, type Random, xoshiro256 } from "../packages/metrics/src/index.ts";
import { ALPHA } from "../packages/metrics/src/paired/decide.ts";
import { type Chances, chancesAt, decideCounts } from "../packages/metrics/src/paired/error-rate.ts";
import { against, type Claim, type Finding, type Proof, percent, type Size } from "./claim.ts";
import { MOST } from "./clauses.ts";
import { pick } from "./draw.ts";

const SAMPLES: Record<Size, number> = { short: 2000, whole: 40_000 };
const LIMIT = { kind: "max-drop", value: 0.02 } as const;
const ROWS = 200;
const DISCORDANCE = 0.08;

/** Several slices under one clause: some are worse than the limit for certain, the others exactly at it. */
export const slicesProof: Proof = {
  name: "slices",
  about: `Chance that any of the slices at the limit fails after Holm's correction: slices of ${ROWS} rows, ${percent(DISCORDANCE, 0)} of which differ, simulated.`,
  claims: (size) =>
    [
      { slices: 5, broken: 0 },
      { slices: 5, broken: 4 },
      { slices: 20, broken: 0 },
      { slices: 20, broken: 10 },
      { slices: 50, broken: 0 },
    ].flatMap(({ slices, broken }) => [
      {
        what: `${slices} slices, of which ${broken} far beyond the limit`,
        n: String(ROWS),
        claimed: `at most ${percent(MOST, 1)}`,
        measure: () => family({ slices, broken, size, correct: holm }),
      },
      ...(broken === 0 ? [uncorrected(slices, size)] : []),
    ]),
};

/** The check itself is checked. */
function uncorrected(slices: number, size: Size): Claim {
  return {
    what: `${slices} slices without correction: must be refused`,
    n: String(ROWS),
    claimed: `above ${percent(MOST, 1)}`,
    measure() {
      const { measured, holds } = family({ slices, broken: 0, size, correct: (p) => [...p] });
      return { measured, holds: !holds };
    },
  };
}

type Family = { slices: number; broken: number; size: Size; correct: (p: readonly number[]) => number[] };

function family({ slices, broken, size, correct }: Family): Finding {
  const random = xoshiro256(9);
  const atLimit = chancesAt(LIMIT, DISCORDANCE) ?? { gain: 0, loss: 0 };
  const pValueOf = remembered();
  let wrong = 0;
  for (let sample = 0; sample < SAMPLES[size]; sample++) {
    const p = Array.from({ length: slices }, (_, i) =>
      i < broken ? 1e-9 : pValueOf(drawn(random, atLimit)),
    );
    if (correct(p).some((adjusted, i) => i >= broken && adjusted <= ALPHA)) wrong++;
  }
  const samples = SAMPLES[size];
  return { measured: percent(wrong / samples), ...against({ least: 0, most: MOST }, wrong, samples) };
}

function drawn(random: Random, { gain, loss }: Chances): { gains: number; losses: number } {
  const counts = [0, 0, 0];
  for (let row = 0; row < ROWS; row++) {
    const fate = pick(random, [1 - gain - loss, gain, loss]);
    counts[fate] = (counts[fate] ?? 0) + 1;
  }
  return { gains: counts[1] ?? 0, losses: counts[2] ?? 0 };
}

/** The p-value of "the limit is kept" for counts, each decided once. */
function remembered(): (seen: { gains: number; losses: number }) => number {
  const known = new Map<number, number>();
  return ({ gains, losses }) => {
    const key = gains * (ROWS + 1) + losses;
    const p = known.get(key) ?? decideCounts({ gains, losses, n: ROWS }, LIMIT).p?.kept ?? 1;
    known.set(key, p);
    return p;
  };
}
