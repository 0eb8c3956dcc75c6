import { expect, it } from "vitest";
import { compareColumns } from "../column.ts";
import type { Measured } from "../metric.ts";
import { compare } from "./compare.ts";
import type { Contrast } from "./contrast.ts";
import { withinOwn } from "./within-own.ts";

/** A contrast of 0 that leaves `reach` open on both sides. */
function open(reach: number): Contrast {
  return {
    value: 0,
    method: "t",
    interval: () => [-reach, reach],
    bounds: () => [-reach, reach],
    above: () => 0.9,
    below: () => 0.9,
    errors: () => ({ seen: reach, atLimit: reach }),
  };
}

function side(value: number, arm: number): Measured {
  const interval = { low: value - arm, high: value + arm, confidence: 0.95, method: "delong" };
  return { value, n: 900, interval };
}

it.each([
  ["wider than both sides leave", 0.04, 2 * 0.001 * (2.2414 / 1.96)],
  ["narrower than that", 0.0005, 0.0005],
])("keeps a comparison that is %s", (_name, reach, expected) => {
  const found = { n: 900, difference: open(reach), relative: null };
  const { difference } = withinOwn(found, side(0.998, 0.001), side(0.999, 0.001));
  const [low, high] = difference?.interval(0.95) ?? [];
  expect(low).toBeCloseTo(-expected, 5);
  expect(high).toBeCloseTo(expected, 5);
});

it("agrees with its bounds: at a bound the chance is what it was made with", () => {
  const found = { n: 900, difference: open(1), relative: null };
  const { difference } = withinOwn(found, side(0.998, 0.001), side(0.999, 0.001));
  const [low = 0, high = 0] = difference?.bounds(0.05) ?? [];
  expect(difference?.above(low)).toBeCloseTo(0.05, 6);
  expect(difference?.below(high)).toBeCloseTo(0.05, 6);
  expect(difference?.above(0.01)).toBeCloseTo(0.9, 6);
});

it("changes nothing where one side does not know its own noise", () => {
  const difference = open(1);
  const found = { n: 900, difference, relative: null };
  const unknown: Measured = { value: 1, n: 900, interval: null, reason: "the rows show no noise" };
  expect(withinOwn(found, unknown, side(0.9, 0.1)).difference).toBe(difference);
});

// The lower end of one side over the upper end of the other, each 2.2414 standard errors away in place of 1.96.
const ARM = (0.1 * 2.2414) / 1.96;
it.each([
  ["of losses", 3, 2, [(3 - ARM) / (2 + ARM) - 1, (3 + ARM) / (2 - ARM) - 1]],
  ["of numbers below 0", -1, -2, [(-1 - ARM) / (2 - ARM) + 1, (-1 + ARM) / (2 + ARM) + 1]],
  ["of a baseline below 0", 1, -2, [(1 - ARM) / (2 + ARM) + 1, (1 + ARM) / (2 - ARM) + 1]],
] as const)("leaves of a ratio %s what both sides leave", (_name, candidate, baseline, expected) => {
  const found = { n: 900, difference: null, relative: open(10) };
  const { relative } = withinOwn(found, side(candidate, 0.1), side(baseline, 0.1));
  const ends = relative?.bounds(0.025) ?? [];
  expect(ends).toEqual([expect.closeTo(expected[0], 4), expect.closeTo(expected[1], 4)]);
  const [low = 0, high = 0] = ends;
  expect(relative?.above(low)).toBeCloseTo(0.025, 6);
  expect(relative?.below(high)).toBeCloseTo(0.025, 6);
});

it("bounds no ratio from above where the baseline's own interval holds 0", () => {
  const found = { n: 900, difference: null, relative: open(10) };
  const { relative } = withinOwn(found, side(3, 0.1), side(0.1, 0.1));
  expect(relative?.bounds(0.05)[1]).toBe(10);
});

it.each([0.5, 0.8, 0.999])("judges alike whatever level intervals are shown at: %s", (confidence) => {
  const truth = Int32Array.from({ length: 240 }, (_, row) => row % 2);
  const right = { task: "binary-classification" as const, classes: 2, truth, predicted: truth, scores: null };
  const values = Float64Array.from(truth);
  const at = (options: { confidence?: number }) => [
    compare("accuracy", right, right, options),
    compareColumns("share", "higher", { candidate: values, baseline: values }, {}, options),
  ];
  for (const [nth, shown] of at({ confidence }).entries()) {
    expect(shown.contrasts.difference?.below(0.01)).toBe(at({})[nth]?.contrasts.difference?.below(0.01));
    expect(shown.interval).toMatchObject({ confidence });
  }
});
