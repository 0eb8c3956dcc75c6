import { expect, it } from "vitest";
import { openDesign } from "../design.ts";
import { chanceOfMean, type Spread, spreadOf } from "../interval/mean.ts";
import { type Random, xoshiro256 } from "../random/xoshiro.ts";
import { compare } from "./compare.ts";
import { withUnseen } from "./unseen-rows.ts";

// Errors of 1 that grow on few rows, by seeded simulation: the truth is exactly at the limit, so a pass is an error.
const ROWS = 100;
const SAMPLES = 1000;
/** 5.5 %, and 3 standard errors of a simulation this short. */
const MOST = 0.055 + 3 * Math.sqrt((0.055 * 0.945) / SAMPLES);

const exponential = (random: Random) => -Math.log(1 - random.next());
const SPARSE: readonly [string, damage: number, of: (random: Random) => number][] = [
  ["twice 1 on 1 % of the rows", 0.02, (random) => (random.next() < 0.01 ? 2 : 0)],
  ["an exponential number on 3 %", 0.03, (random) => (random.next() < 0.03 ? exponential(random) : 0)],
  [
    "a gamma (2) number on 10 %",
    0.2,
    (random) => (random.next() < 0.1 ? exponential(random) + exponential(random) : 0),
  ],
];

/** How often the damage is held to be below what it is. */
function passes(of: (random: Random) => number, judge: (more: Float64Array) => number): number {
  const random = xoshiro256(17);
  let wrong = 0;
  for (let sample = 0; sample < SAMPLES; sample++)
    if (judge(Float64Array.from({ length: ROWS }, () => of(random))) <= 0.05) wrong++;
  return wrong / SAMPLES;
}

const regression = (predicted: Float64Array) => {
  return { task: "regression" as const, truth: new Float64Array(ROWS), predicted };
};

it.each(SPARSE)("passes wrongly in at most 5.5 %% of samples: %s", (_name, damage, of) => {
  const rate = passes(of, (more) => {
    const [candidate, baseline] = [more.map((growth) => 1 + growth), more.map(() => 1)];
    const { contrasts } = compare("mean_absolute_error", regression(candidate), regression(baseline));
    return contrasts.difference?.below(damage) ?? 1;
  });
  expect(rate).toBeLessThanOrEqual(MOST);
});

it.each(SPARSE.slice(0, 2))(
  "the same test refuses Hall's and t without unseen rows: %s",
  (_name, damage, of) => {
    const rate = passes(of, (more) => {
      const spread = spreadOf(more, more.reduce((a, b) => a + b, 0) / ROWS);
      if (spread === null) return damage > 0 ? 0 : 1;
      return Math.max(...[spread.skew, 0].map((skew) => 1 - chanceOfMean({ ...spread, skew }, damage)));
    });
    expect(rate).toBeGreaterThan(MOST);
  },
);

it.each([
  ["4 rows differ: two rows more of .85 times the worst", 4, Math.sqrt(2) * 0.85],
  ["15 differ: enough is seen", 15, 0],
])("where %s", (_name, differing, added) => {
  const pulls = new Float64Array(ROWS).fill(1, 0, differing);
  const spread: Spread = { mean: 0, error: 0.01, skew: 0.5, df: 99, worth: 8 };
  const found = withUnseen(spread, pulls, { design: openDesign(ROWS), worst: 3 });
  expect(found.error).toBeCloseTo(Math.hypot(0.01, (added * 3) / ROWS), 12);
  expect(found.skew * found.error ** 3).toBeCloseTo(0.5 * 0.01 ** 3, 15);
});
