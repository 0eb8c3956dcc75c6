import { describe, expect, it } from "vitest";
import { type Random, xoshiro256 } from "../random/xoshiro.ts";
import { compare } from "./compare.ts";
import { type ComparativeLimit, decide } from "./decide.ts";
import { examplesToSettle } from "./settle.ts";

// Losses of which one row, or a heavy tail, carries most of the noise: few rows count then, but those that differ are not few.
const normal = (random: Random) =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

type Losses = { candidate: Float64Array; baseline: Float64Array };

function compared({ candidate, baseline }: Losses) {
  const truth = new Float64Array(candidate.length);
  const errors = (predicted: Float64Array) => ({ task: "regression" as const, truth, predicted });
  return compare("mean_absolute_error", errors(candidate), errors(baseline));
}

function drawn(rows: number, random: Random, of: (random: Random, row: number) => [number, number]): Losses {
  const pairs = Array.from({ length: rows }, (_, row) => of(random, row));
  return {
    candidate: Float64Array.from(pairs, ([candidate]) => candidate),
    baseline: Float64Array.from(pairs, ([, baseline]) => baseline),
  };
}

const fivePercent: ComparativeLimit = { kind: "max-relative-increase", value: 0.05 };

describe("a relative limit sees", () => {
  // Log losses of probabilities of .6 in place of .8, of which the baseline's had one of 1e-5.
  const one = drawn(1000, xoshiro256(1), (random, row) => [
    0.51 + normal(random) / 30,
    row === 7 ? 11.5 : 0.22 + normal(random) / 40,
  ]);
  // Errors in proportion to a log-normal target, half as large again.
  const heavy = drawn(1000, xoshiro256(3), (random) => {
    const size = Math.exp(3 + normal(random)) / 5;
    return [1.5 * size * Math.abs(normal(random)), size * Math.abs(normal(random))];
  });
  const turned = ({ candidate, baseline }: Losses) => ({ candidate: baseline, baseline: candidate });

  it.each([
    ["a worse model beside one large row", one, "fail"],
    ["a better model with one large row", turned(one), "pass"],
    ["a worse model of heavy tails", heavy, "fail"],
    ["a better model of heavy tails", turned(heavy), "pass"],
  ])("%s", (_name, losses, verdict) => {
    expect(decide(compared(losses), fivePercent).verdict).toBe(verdict);
  });

  it("neither where the large row decides", () => {
    const near = { ...one, candidate: one.candidate.map((loss) => loss / 2.1) };
    const seen = compared(near);
    expect(decide(seen, fivePercent).verdict).toBe("inconclusive");
    expect(examplesToSettle(seen, fivePercent)).toBeGreaterThan(1000);
  });
});

// The truth is exactly at the limit, so a pass and a fail are both errors, of which 5 % are claimed.
const ROWS = 100;
const SAMPLES = 500;
const MOST = 0.055 + 3 * Math.sqrt((0.055 * 0.945) / SAMPLES);

const EQUAL: readonly [string, (random: Random) => [number, number]][] = [
  [
    "errors in proportion to a log-normal target",
    (random) => {
      const size = Math.exp(normal(random));
      return [size * Math.abs(normal(random)), size * Math.abs(normal(random))];
    },
  ],
  [
    "5 % of the rows large for both",
    (random) => {
      const isLarge = random.next() < 0.05;
      const loss = () => (isLarge ? 11.5 * (0.5 + random.next()) : 0.22 + normal(random) / 30);
      return [loss(), loss()];
    },
  ],
  // Judged by the noise of the ratio seen alone, 8 % pass.
  [
    "5 % of the baseline's rows large",
    (random) => [0.784 + normal(random) / 25, random.next() < 0.05 ? 11.5 : 0.22 + normal(random) / 30],
  ],
  ["log-normal errors", (random) => [Math.exp(normal(random)), Math.exp(normal(random))]],
];
it.each(EQUAL.map(([name, of]) => ({ name, of })))(
  "errs at the limit in at most 5.5 % of samples: $name",
  ({ of }) => {
    const random = xoshiro256(23);
    const wrong = { pass: 0, fail: 0, inconclusive: 0 };
    for (let sample = 0; sample < SAMPLES; sample++) {
      const { candidate, baseline } = drawn(ROWS, random, of);
      const worse = compared({ candidate: candidate.map((loss) => 1.05 * loss), baseline });
      wrong[decide(worse, fivePercent).verdict]++;
    }
    expect(wrong.pass / SAMPLES).toBeLessThanOrEqual(MOST);
    expect(wrong.fail / SAMPLES).toBeLessThanOrEqual(MOST);
  },
);
