import { expect, it } from "vitest";
import type { Trace } from "../trace.ts";
import { traceOf } from "../trace-builder.ts";
import { judgeInLooks } from "./judge-in-looks.ts";
import { judgeRatio } from "./judge-ratio.ts";
import { lookAt, nextLook } from "./looks.ts";
import { perLaunchRatio } from "./per-launch-ratio.ts";

const STILL = [0.999, 1, 1.001, 1, 0.9995, 1.0005, 1, 1];

/** Launches whose candidate and control take these shares of the baseline's 2 ms. */
function launches(candidate: readonly number[], control: readonly number[] = STILL): Trace {
  return traceOf(
    candidate.map((ratio, i) => ({
      candidate: 2 * ratio,
      baseline: 2,
      control: 2 * (control[i % control.length] ?? 1),
    })),
  );
}

const eight = (...some: number[]) => Array.from({ length: 8 }, (_, i) => some[i % some.length] ?? 1);

it.each([
  ["every launch beyond the limit", eight(1.021, 1.05), STILL, "fail"],
  ["the fastest launch at the limit", eight(1.02, 1.05), STILL, "inconclusive"],
  ["every launch at the limit", eight(1.02), STILL, "pass"],
  ["every launch within it", eight(1, 1.019), STILL, "pass"],
  ["twice as fast", eight(0.5), STILL, "pass"],
  ["one launch on the other side", [1.01, ...eight(1.05).slice(1)], STILL, "inconclusive"],
  ["a control that spans more than the limit", eight(1.05), eight(0.97, 1.03), "inconclusive"],
  [
    "a control that spans more than the limit, and less than the candidate is off",
    eight(1.053),
    eight(0.97, 1.03),
    "fail",
  ],
  ["the same where it is faster", eight(0.5), eight(0.97, 1.03), "inconclusive"],
  ["a control that reaches just beyond it", eight(1.04), eight(0.979, 1.021), "inconclusive"],
  ["a control that the machine made far slower", eight(2), eight(0.9, 2), "inconclusive"],
  ["a control just within it", eight(1.3), eight(0.981, 1.019), "fail"],
  [
    "a control that leaves out 1 and reaches beyond the limit",
    eight(1.05),
    eight(1.005, 1.03),
    "inconclusive",
  ],
  ["a control that leaves out 1 by less", eight(1.3), eight(1.005, 1.01), "fail"],
  ["the same on the other side", eight(1.05), eight(0.995, 0.97), "inconclusive"],
])("%s", (_name, candidate, control, verdict) => {
  expect(judgeRatio(launches(candidate, control)).verdict).toBe(verdict);
});

it("says of a noisy machine by how much more the candidate is slower", () => {
  expect(judgeRatio(launches(eight(2, 2.5), eight(0.97, 1.03)))).toMatchObject({
    verdict: "fail",
    quiet: false,
    because:
      "2.236 times the baseline's time, with 99 % between 2.000 and 2.500, over 8 launches: more than 1.020, and by more than the baseline differs from itself, which is between 0.970 and 1.030",
    settle: null,
  });
});

it("is inconclusive with seven launches, however much slower, and says how many are missing", () => {
  const found = judgeRatio(launches(eight(2).slice(1)));
  expect(found).toMatchObject({
    verdict: "inconclusive",
    quiet: null,
    breach: true,
    settle: { launches: 8, seconds: 3 },
  });
  expect(found.because).toBe("a verdict needs 8 launches, there are 7");
  expect(found.ratio?.interval).toBeNull();
});

it("is inconclusive without a control", () => {
  const found = judgeRatio(traceOf(eight(2).map((ratio) => ({ candidate: ratio, baseline: 1 }))));
  expect(found.verdict).toBe("inconclusive");
  expect(found.because).toContain("no launch has a control");
});

it("is inconclusive without any launch", () => {
  expect(judgeRatio(traceOf([]))).toMatchObject({ verdict: "inconclusive", ratio: null, settle: null });
});

it("reports ratios, not logarithms, with what the interval promises", () => {
  const { ratio } = judgeRatio(launches(eight(1.021, 1.05)));
  expect(ratio?.interval).toMatchObject({ confidence: 0.99, method: "hodges-lehmann" });
  expect(ratio?.interval?.low).toBeCloseTo(1.021, 12);
  expect(ratio?.interval?.high).toBeCloseTo(1.05, 12);
  expect(ratio?.perLaunch).toHaveLength(8);
});

it.each([0, -0.01, Number.NaN, Number.POSITIVE_INFINITY])("refuses a limit of %s", (limit) => {
  expect(() => judgeRatio(launches(eight(1)), limit)).toThrow(/max-relative-increase/);
});

it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses a time of %s ms", (ms) => {
  expect(() => judgeRatio(traceOf([{ candidate: ms, baseline: 1 }]))).toThrow(
    /candidate: expected more than 0/,
  );
});

it("compares blocks of one round only, by the median of single inferences where there is one", () => {
  const [launch] = traceOf([{ candidate: 1, baseline: 1 }], 1).launches;
  const blocks = [
    { arm: "candidate" as const, round: 0, inferences: 10, ms: 99, p50Ms: 3 },
    { arm: "baseline" as const, round: 0, inferences: 10, ms: 10 },
    { arm: "candidate" as const, round: 1, inferences: 10, ms: 1e6 },
  ];
  expect(perLaunchRatio({ ...(launch ?? { warmUp: {}, seconds: 1 }), blocks }, "candidate/baseline")).toBe(
    Math.log(3),
  );
});

it.each([
  [7, null],
  [8, { launches: 8, alpha: 2 / 256 }],
  [9, { launches: 8, alpha: 2 / 256 }],
  [10, { launches: 8, alpha: 2 / 256 }],
  [11, { launches: 11, alpha: (0.01 - 2 / 256) / 2 }],
  [16, { launches: 16, alpha: (0.01 - 2 / 256) / 2 }],
  [17, { launches: 17, alpha: (0.01 - 2 / 256) / 4 }],
  [32, { launches: 32, alpha: (0.01 - 2 / 256) / 4 }],
])("after %i launches looks so", (launches, look) => {
  const found = lookAt(launches);
  expect(found?.launches).toBe(look?.launches);
  if (look !== null) expect(found?.alpha).toBeCloseTo(look.alpha, 15);
});

it("spends no more than 1 % over all looks", () => {
  let spent = 0;
  for (let n = nextLook(0); n < 1e9; n = nextLook(n)) spent += lookAt(n)?.alpha ?? 0;
  expect(spent).toBeLessThanOrEqual(0.01);
  expect(spent).toBeGreaterThan(0.00999);
});

it.each([
  [0, 8],
  [7, 8],
  [8, 16],
  [12, 16],
  [16, 32],
])("looks after %i launches next at %i", (launches, next) => {
  expect(nextLook(launches)).toBe(next);
});

it("stops at the first settled look", () => {
  const trace = launches([...eight(1.05), ...eight(0.5)]);
  const looked: number[] = [];
  const found = judgeInLooks(16, (count) => {
    looked.push(count);
    return judgeRatio({ ...trace, launches: trace.launches.slice(0, count) });
  });
  expect(found).toMatchObject({ verdict: "fail", ratio: { launches: 8 } });
  expect(looked).toEqual([8]);
  expect(judgeRatio(trace).verdict).toBe("inconclusive");
});

it.each([
  [7, [7]],
  [8, [8]],
  [12, [8, 12]],
  [32, [8, 16, 32]],
])("looks at most at %i launches, in between as planned", (most, expected) => {
  const looked: number[] = [];
  judgeInLooks(most, (count) => {
    looked.push(count);
    return judgeRatio(launches(eight(1.01, 1.03)));
  });
  expect(looked).toEqual(expected);
});

it.each([
  ["the more launches, the nearer the ratio lies to the limit", eight(1.01, 1.026), STILL, 1024],
  ["the fewer, the farther", [1.01, ...eight(1.05).slice(1)], STILL, 16],
  ["none where the ratio is the limit", eight(1.015, 1.0250246305), STILL, null],
  ["none where the control is off by itself", eight(1.07), eight(1.05, 1.06), null],
  ["none where it is off by itself, and the candidate faster", eight(0.9, 0.8), eight(1.05, 1.06), null],
  ["those by which the candidate is slower by more than that", eight(1.08), eight(1.05, 1.06), 64],
  ["those that make the control narrow enough", eight(1.01), eight(0.97, 1.03), 64],
  ["fewer where the candidate is slower by more than it is wide", eight(1.05), eight(0.97, 1.03), 32],
])("says what would settle it: %s", (_name, candidate, control, expected) => {
  const { settle, verdict } = judgeRatio(launches(candidate, control));
  expect(verdict).toBe("inconclusive");
  expect(settle?.launches ?? null).toBe(expected);
  if (settle !== null) expect(settle.seconds).toBe(3 * (settle.launches - 8));
});
