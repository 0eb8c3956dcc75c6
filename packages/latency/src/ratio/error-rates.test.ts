import { expect, it } from "vitest";
import { errorRates } from "./error-rates.ts";
import type { LaunchLogs } from "./judge-ratio.ts";

/** Launches of a model against itself, `noise` to either side. */
function still(noise: number): LaunchLogs {
  const logs = Array.from({ length: 16 }, (_, i) => noise * Math.sin(7 * i + 1));
  return { candidate: logs, control: logs.toReversed(), seconds: logs.map(() => 3) };
}

const asked = { limit: 0.02, gates: 200 };

it.each([
  ["a model against itself on a still machine", 0.001, 0, { fail: 0, inconclusive: 0 }],
  ["twice the limit", 0.001, 0.04, { fail: 1, inconclusive: 0 }],
  ["just at the limit", 0.001, 0.02, { fail: 0, inconclusive: 1 }],
  ["a machine that is too noisy", 0.2, 0.3, { fail: 0, inconclusive: 1 }],
])("%s", (_name, noise, slower, expected) => {
  const found = errorRates(still(noise), { ...asked, slower });
  expect(found.slower).toBe(slower);
  expect(found.fail).toBeCloseTo(expected.fail, 1);
  expect(found.inconclusive).toBeCloseTo(expected.inconclusive, 1);
});

it("gives the same rates for the same seed, and draws others for another", () => {
  const rates = (seed: number) => errorRates(still(0.01), { ...asked, slower: 0.025, seed });
  expect(rates(1)).toEqual(rates(1));
  expect(rates(1)).not.toEqual(rates(2));
});

it("keeps candidate and control of a launch together", () => {
  // One launch in which both are off by the same: shares of its own would be drawn apart otherwise.
  const logs = { candidate: [0.01], control: [0], seconds: [3] };
  expect(errorRates(logs, { ...asked, slower: 0 })).toEqual({ slower: 0, fail: 0, inconclusive: 0 });
});

it("draws from no launch at all nothing", () => {
  expect(() => errorRates({ candidate: [], control: [], seconds: [] }, { ...asked, slower: 0 })).toThrow(
    "no launch",
  );
});
