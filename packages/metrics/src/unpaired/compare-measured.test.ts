import { expect, it } from "vitest";
import { wilson } from "../interval/wilson.ts";
import { decide } from "../paired/decide.ts";
import { compareMeasured, type Known } from "./compare-measured.ts";

const metric = { name: "accuracy", direction: "higher" } as const;

/** As `compareMeasured` has it, of intervals that are shown as usual. */
function compared(candidate: Known, baseline: Known) {
  return compareMeasured(metric, { candidate, baseline }, { confidence: 0.95 });
}

function share(hits: number, n: number): Known {
  const [low, high] = wilson(hits, n, 0.95);
  return { value: hits / n, n, interval: { low, high, confidence: 0.95, method: "wilson" } };
}

// Newcombe, Stat. Med. 17 (1998) 873, Table II, method 10, which is MOVER with Wilson's intervals.
it.each([
  [share(56, 70), share(48, 80), 0.0524, 0.3339],
  [share(9, 10), share(3, 10), 0.1705, 0.809],
  [share(10, 10), share(0, 20), 0.6791, 1],
])("gives Newcombe's interval of two proportions: %#", (candidate, baseline, low, high) => {
  const { interval, paired } = compared(candidate, baseline);
  expect(paired).toBe(false);
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

it("judges a drop by one-sided bounds that agree with its own intervals", () => {
  const near = compared(share(900, 1000), share(905, 1000));
  expect(decide(near, { kind: "max-drop", value: 0.1 }).verdict).toBe("pass");
  expect(decide(near, { kind: "max-drop", value: 0.005 }).verdict).toBe("inconclusive");
  expect(decide(compared(share(700, 1000), share(905, 1000)), { kind: "max-drop", value: 0.1 }).verdict).toBe(
    "fail",
  );
  const [low] = near.contrasts.difference?.bounds(0.05) ?? [0];
  expect(near.contrasts.difference?.above(low)).toBeCloseTo(0.05, 10);
});

it("knows no noise where one side has no interval", () => {
  const unknown = compared(share(9, 10), { value: 0.9, n: 10, interval: null });
  expect(decide(unknown, { kind: "max-drop", value: 0.5 })).toMatchObject({
    verdict: "inconclusive",
    breach: false,
  });
});
