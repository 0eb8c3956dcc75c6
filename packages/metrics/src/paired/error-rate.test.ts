import { describe, expect, it } from "vitest";
import { errorRate, JUDGES, type Judge } from "./error-rate.ts";

// The promise of a comparative clause, summed over every outcome: at the limit neither a pass nor a fail has a chance
// above 5.5 %. prove-paired.ts tries more sizes, limits and shares.

const CASES = [
  { n: 100, limit: -0.01, discordance: 0.03 },
  { n: 100, limit: -0.02, discordance: 0.02 },
  { n: 100, limit: 0, discordance: 0.3 },
  { n: 150, limit: -0.005, discordance: 0.025 },
  { n: 200, limit: -0.005, discordance: 0.01 },
  { n: 268, limit: -0.01, discordance: 0.01 },
  { n: 300, limit: -0.01, discordance: 0.01 },
  { n: 300, limit: -0.02, discordance: 0.05 },
  { n: 300, limit: 0.01, discordance: 0.02 },
];

function worst(judge: Judge): number {
  return Math.max(...CASES.map((at) => errorRate(judge, at)).flatMap(({ pass, fail }) => [pass, fail]));
}

it.each(CASES)("errs at the limit $limit in at most 5.5 %: n = $n, $discordance differing", (at) => {
  const { pass, fail } = errorRate(JUDGES.exact, at);
  expect(pass).toBeLessThanOrEqual(0.055);
  expect(fail).toBeLessThanOrEqual(0.055);
});

describe("the same test refuses", () => {
  it.each([
    ["Wald's interval", JUDGES.wald, 0.15],
    ["Tango's with the normal distribution", JUDGES.tango, 0.08],
  ])("%s", (_name, judge, atLeast) => {
    expect(worst(judge)).toBeGreaterThan(atLeast);
  });
});

it("still decides: a limit kept or broken by far is seen", () => {
  expect(JUDGES.exact({ gains: 3, losses: 3, n: 500, both: 480 }, -0.03)).toBe("pass");
  expect(JUDGES.exact({ gains: 2, losses: 40, n: 500, both: 440 }, -0.03)).toBe("fail");
});
