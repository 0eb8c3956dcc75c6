import { describe, expect, it } from "vitest";
import { binomial } from "../random/binomial.ts";
import { xoshiro256 } from "../random/xoshiro.ts";
import type { Compared } from "./compare.ts";
import { unknownDifference } from "./contrast.ts";
import { type ComparativeLimit, decide } from "./decide.ts";
import { compareProportions } from "./proportion-contrast.ts";
import { examplesToSettle } from "./settle.ts";

/** A comparison of shares by its counts; `lower` makes it one of a share that should be small. */
function compared(
  counts: { gains: number; losses: number; both: number; n: number },
  lower = false,
): Compared {
  const { n, difference, relative } = compareProportions(counts);
  const candidate = (counts.both + counts.gains) / n;
  const baseline = (counts.both + counts.losses) / n;
  return {
    metric: "accuracy",
    direction: lower ? "lower" : "higher",
    candidate,
    baseline,
    value: candidate - baseline,
    interval: null,
    relative: null,
    n,
    paired: true,
    contrasts: { difference, relative },
  };
}
const same = compared({ gains: 3, losses: 3, both: 900, n: 1000 });
const worse = compared({ gains: 2, losses: 60, both: 850, n: 1000 });
const better = compared({ gains: 60, losses: 2, both: 850, n: 1000 });
const lower = (seen: Compared): Compared => ({ ...seen, direction: "lower" });

describe("judges by the side of the damage", () => {
  it.each<[ComparativeLimit["kind"], number, Compared, string]>([
    ["max-drop", 0.01, same, "pass"],
    ["max-drop", 0.003, same, "inconclusive"],
    ["max-drop", 0.01, worse, "fail"],
    ["max-drop", 0.01, better, "pass"],
    ["max-drop", 0.01, lower(better), "fail"],
    ["max-drop", 0.01, lower(worse), "pass"],
    ["max-drop", 1, worse, "pass"],
    ["max-drop", 0, same, "inconclusive"],
    ["max-drop", 0, worse, "fail"],
    ["max-relative-drop", 0.02, same, "pass"],
    ["max-relative-drop", 0.02, worse, "fail"],
    ["max-relative-drop", 0.065, worse, "inconclusive"],
    ["max-relative-drop", 0.02, lower(worse), "pass"],
    ["min-improvement", 0.01, better, "pass"],
    ["min-improvement", 0.01, same, "fail"],
    ["min-improvement", 0.06, better, "inconclusive"],
    ["min-improvement", 0.01, lower(worse), "pass"],
    ["min-relative-improvement", 0.03, better, "pass"],
    ["min-relative-improvement", 0.2, better, "fail"],
    ["max-improvement", 0.02, better, "fail"],
    ["max-improvement", 0.1, better, "pass"],
    ["max-improvement", 0.02, lower(worse), "fail"],
    ["max-increase", 0.01, better, "fail"],
    ["max-increase", 0.01, lower(better), "fail"],
    ["max-increase", 0.01, worse, "pass"],
    ["max-relative-increase", 0.02, lower(better), "fail"],
    ["max-relative-increase", 0.02, same, "pass"],
  ])("%s %s", (kind, value, seen, verdict) => {
    expect(decide(seen, { kind, value }).verdict).toBe(verdict);
  });
});

it.each([
  [60, 950, "inconclusive"],
  [0, 10, "inconclusive"],
  [0, 298, "inconclusive"],
  [0, 299, "pass"],
])(
  "takes %s losses among %s rows for no proof of a drop of at most .01 unless they are",
  (losses, n, verdict) => {
    const seen = compared({ gains: losses, losses, both: n - 2 * losses, n });
    expect(decide(seen, { kind: "max-drop", value: 0.01 }).verdict).toBe(verdict);
  },
);

it.each<[ComparativeLimit["kind"], number, Compared, boolean]>([
  ["max-drop", 0.058, worse, false],
  ["max-drop", 0.0579, worse, true],
  ["min-improvement", 0.058, better, false],
  ["max-increase", 0.058, better, false],
])("says whether the estimate itself breaches %s %s", (kind, value, seen, breach) => {
  expect(decide(seen, { kind, value }).breach).toBe(breach);
});

it("is inconclusive, with the reason, where nothing is known", () => {
  const nothing = { ...same, contrasts: unknownDifference(5, "one row shows no noise"), reason: "one row" };
  expect(decide(nothing, { kind: "max-drop", value: 1 })).toMatchObject({ verdict: "inconclusive", p: null });
  const unrelated = { ...same, contrasts: { ...same.contrasts, relative: null } };
  expect(decide(unrelated, { kind: "max-relative-drop", value: 1 }).reason).toMatch(/use an absolute limit/);
  expect(examplesToSettle(nothing, { kind: "max-drop", value: 1 })).toBeNull();
});

it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses a limit of %s", (value) => {
  expect(() => decide(same, { kind: "max-drop", value })).toThrow(
    expect.objectContaining({ code: "input-invalid" }),
  );
});

describe("the number of examples that would settle it", () => {
  it.each([
    // gains, losses, n, limit: differences seen of 0, -.003 and -.03
    [25, 25, 1000, 0.01],
    [10, 13, 1000, 0.01],
    [10, 40, 1000, 0.02],
    [0, 0, 100, 0.01],
  ])("+%s -%s of %s at %s decides four times in five", (gains, losses, n, value) => {
    const limit = { kind: "max-drop", value } as const;
    const seen = compared({ gains, losses, both: n - gains - losses, n });
    const size = examplesToSettle(seen, limit) ?? 0;
    const random = xoshiro256(7);
    const decided = (size: number) => {
      let count = 0;
      for (let i = 0; i < 200; i++) {
        const m = binomial(random, size, (gains + losses) / n);
        const won = binomial(random, m, gains / Math.max(1, gains + losses));
        const again = compared({ gains: won, losses: m - won, both: size - m, n: size });
        if (decide(again, limit).verdict !== "inconclusive") count++;
      }
      return count / 200;
    };
    expect(decided(Math.ceil(size * 1.25))).toBeGreaterThanOrEqual(0.8);
    if (gains + losses > 0) expect(decided(Math.ceil(size / 2))).toBeLessThanOrEqual(0.75);
  });

  it.each([
    [0, 0, 280, 0.01],
    [0, 0, 298, 0.01],
  ])("+%s -%s of %s at %s are too few, so it is more than these", (gains, losses, n, value) => {
    const seen = compared({ gains, losses, both: n - gains - losses, n });
    const limit = { kind: "max-drop", value } as const;
    expect(decide(seen, limit).verdict).toBe("inconclusive");
    expect(examplesToSettle(seen, limit)).toBeGreaterThan(n);
  });

  it("is none for an estimate on the limit", () => {
    expect(
      examplesToSettle(compared({ gains: 0, losses: 10, both: 900, n: 1000 }), {
        kind: "max-drop",
        value: 0.01,
      }),
    ).toBeNull();
  });
});
