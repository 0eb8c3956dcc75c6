import { expect, it } from "vitest";
import type { Classification } from "../data.ts";
import { measure } from "../measure.ts";
import { compare, compareDummies } from "../paired/compare.ts";
import { decide } from "../paired/decide.ts";
import { xoshiro256 } from "../random/xoshiro.ts";

const ROWS = 60;

function scored(score: (label: number) => number): Classification {
  const truth = Int32Array.from({ length: ROWS }, (_, row) => row % 2);
  const scores = { kind: "probabilities" as const, width: 1, values: Float64Array.from(truth, score) };
  return { task: "binary-classification", classes: 2, truth, predicted: truth, scores };
}

const perfect = scored((label) => 0.1 + 0.8 * label);
const even = scored(() => 0.5);

// Of an area of 1, as of one of 1/2 from equal scores, every row adds the same.
it.each([
  ["rows as they are", 0.93, {}, {}],
  ["weighted rows", 0.93, { weights: new Float64Array(ROWS).fill(2) }, {}],
  ["clustered rows", 0.86, {}, { groups: Int32Array.from({ length: ROWS }, (_, row) => row >> 1) }],
])(
  "a perfect area has an interval and beats a dummy and scores that are equal: %s",
  (_name, low, more, groups) => {
    const [candidate, baseline] = [
      { ...perfect, ...more },
      { ...even, ...more },
    ];
    expect(measure("roc_auc", candidate, groups).interval).toMatchObject({ low: expect.closeTo(low, 2) });
    const dummy = compareDummies(["roc_auc"], candidate, groups).get("roc_auc");
    for (const compared of [compare("roc_auc", candidate, baseline, groups), dummy]) {
      const decision = compared && decide(compared, { kind: "min-improvement", value: 0 });
      expect(decision).toMatchObject({ verdict: "pass", p: { breached: expect.closeTo(0, 2), kept: 1 } });
    }
  },
);

it("takes what rounding leaves of sums of weights for no noise", () => {
  const random = xoshiro256(1);
  for (let round = 0; round < 20; round += 1) {
    const weights = Float64Array.from({ length: ROWS }, () => 0.1 + 3 * random.next());
    const { value, interval } = measure("roc_auc", { ...perfect, weights });
    expect(value).toBe(1);
    expect(interval?.low).toBeCloseTo(0.91, 1);
    expect(compare("roc_auc", { ...perfect, weights }, { ...even, weights }).interval?.low).toBeLessThan(0.4);
  }
});

it("knows no interval where a class is in one cluster", () => {
  const groups = Int32Array.from({ length: ROWS }, (_, row) => (row % 2 === 0 ? row : 1));
  expect(measure("roc_auc", perfect, { groups })).toMatchObject({
    interval: null,
    reason: "a class has a single row, which shows no noise",
  });
});
