import { expect, it } from "vitest";
import { chanceOfMean, spreadOf } from "../interval/mean.ts";
import { type Random, xoshiro256 } from "../random/xoshiro.ts";
import { compare } from "./compare.ts";

// Why a comparison of means takes the wider of two intervals: the truth is exactly at the limit, so a pass and a fail
// are both errors, of which 5 % are claimed. Seeded simulation of 200 rows.
const ROWS = 200;
const SAMPLES = 1500;
/** 5.5 %, and 3.5 standard errors of a simulation this short. */
const MOST = 0.055 + 3.5 * Math.sqrt((0.055 * 0.945) / SAMPLES);

const normal = (random: Random) =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
/** How a row's loss differs from the baseline's; 0 on average. */
const DIFFERENCES: readonly [string, (random: Random) => number][] = [
  ["normal", normal],
  ["even, 2 % of the rows large", (random) => (random.next() < 0.02 ? 20 : 0.1) * normal(random)],
  [
    "lopsided, 5 % of the rows large",
    (random) => (random.next() < 0.05 ? 4.75 : -0.25) + normal(random) / 50,
  ],
];

type Chances = { above: number; below: number };

/** The larger share of samples in which one side's p-value is at most 5 %. */
function errorsOf(draw: (random: Random) => number, chances: (rows: Float64Array) => Chances): number {
  const random = xoshiro256(11);
  const errors = { above: 0, below: 0 };
  for (let sample = 0; sample < SAMPLES; sample++) {
    const { above, below } = chances(Float64Array.from({ length: ROWS }, () => draw(random)));
    if (above <= 0.05) errors.above += 1 / SAMPLES;
    if (below <= 0.05) errors.below += 1 / SAMPLES;
  }
  return Math.max(errors.above, errors.below);
}

/** Through the front door: absolute errors of 100 for the baseline, and as much more or less for the candidate. */
function compared(rows: Float64Array): Chances {
  const truth = new Float64Array(ROWS);
  const [candidate, baseline] = [rows.map((row) => 100 + row), truth.map(() => 100)];
  const task = "regression" as const;
  const { difference } = compare(
    "mean_absolute_error",
    { task, truth, predicted: candidate },
    { task, truth, predicted: baseline },
  ).contrasts;
  return { above: difference?.above(0) ?? 1, below: difference?.below(0) ?? 1 };
}

function single(isHalls: boolean) {
  return (rows: Float64Array): Chances => {
    const spread = spreadOf(rows, rows.reduce((a, b) => a + b, 0) / ROWS);
    if (spread === null) return { above: 1, below: 1 };
    const above = chanceOfMean(isHalls ? spread : { ...spread, skew: 0 }, 0);
    return { above, below: 1 - above };
  };
}

it.each(DIFFERENCES.map(([name, draw]) => ({ name, draw })))(
  "errs in at most 5.5 % of samples of differences that are $name",
  ({ draw }) => {
    expect(errorsOf(draw, compared)).toBeLessThanOrEqual(MOST);
  },
);

it.each([
  ["Hall's alone on even rows", DIFFERENCES[1], true],
  ["plain t on lopsided rows", DIFFERENCES[2], false],
] as const)("the same test refuses %s", (_what, difference, isHalls) => {
  expect(errorsOf(difference?.[1] ?? normal, single(isHalls))).toBeGreaterThan(MOST);
});
