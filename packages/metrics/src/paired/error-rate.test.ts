import { describe, expect, it } from "vitest";
import type { ComparativeLimit } from "./decide.ts";
import { chancesAt, errorRates, JUDGES, type Judge } from "./error-rate.ts";

// The promise of a comparative clause, summed over every outcome: at the limit neither a pass nor a fail has a chance
// above 5.5 %. `npm run prove` tries more sizes, limits and shares.

const drop = (value: number): ComparativeLimit => ({ kind: "max-drop", value });
const CASES: { n: number; limit: ComparativeLimit; discordance: number[] }[] = [
  { n: 100, limit: drop(0.01), discordance: [0.01, 0.03, 0.1] },
  { n: 100, limit: drop(0), discordance: [0.01, 0.3] },
  { n: 150, limit: drop(0.005), discordance: [0.01, 0.025] },
  { n: 268, limit: drop(0.01), discordance: [0.01, 0.02] },
  { n: 300, limit: drop(0.01), discordance: [0.01] },
  { n: 300, limit: { kind: "min-improvement", value: 0.01 }, discordance: [0.02] },
  { n: 200, limit: { kind: "max-relative-drop", value: 0.02 }, discordance: [0.02, 0.05] },
];

function ratesOf(judge: Judge, { n, limit, discordance }: (typeof CASES)[number]) {
  const truths = discordance.flatMap((share) => chancesAt(limit, share) ?? []);
  return errorRates((seen) => judge(seen, limit), n, truths).flatMap(({ pass, fail }) => [pass, fail]);
}

it.each(CASES)("errs at the limit in at most 5.5 %: n = $n, $limit, $discordance differing", (at) => {
  const rates = ratesOf(JUDGES.decide, at);
  expect(rates.length).toBe(2 * at.discordance.length);
  expect(Math.max(...rates)).toBeLessThanOrEqual(0.055);
});

describe("the same test refuses", () => {
  const drops = CASES.filter(({ limit }) => limit.kind === "max-drop");
  it.each([
    ["Wald's interval", JUDGES.wald, 0.15],
    ["Tango's with the normal distribution", JUDGES.tango, 0.08],
  ])("%s", (_name, judge, atLeast) => {
    expect(Math.max(...drops.flatMap((at) => ratesOf(judge, at)))).toBeGreaterThan(atLeast);
  });
});

it("still decides: a limit kept or broken by far is seen", () => {
  expect(JUDGES.decide({ gains: 3, losses: 3, n: 500 }, drop(0.03))).toBe("pass");
  expect(JUDGES.decide({ gains: 2, losses: 40, n: 500 }, drop(0.03))).toBe("fail");
});
