import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { clopperPearson } from "../interval/clopper-pearson.ts";
import { normalTail, studentTail } from "../interval/distribution.ts";
import { chanceAbove, chanceBelow } from "./exact-tail.ts";
import { holm } from "./holm.ts";
import { mcNemarExact } from "./mcnemar.ts";
import { ratioInterval, ratioOf } from "./ratio.ts";
import { differenceOf, tango } from "./tango.ts";

// Written by test/fixtures/metrics/paired.py with scipy, statsmodels and a numeric search for the likeliest chances.
type Pair = [number, number];
type Counts = { gains: number; losses: number; n: number };
const path = new URL("../../../../test/fixtures/metrics/paired.json", import.meta.url);
const goldens = JSON.parse(readFileSync(path, "utf8")) as {
  tango: (Counts & { confidence: number; bounds: Pair })[];
  ratio: (Counts & { both: number; bounds: Pair })[];
  tails: (Counts & { kind: "difference" | "ratio"; claim: number; above: number; below: number })[];
  mcnemar: { losses: number; gains: number; p: number; worse: number; better: number }[];
  clopperPearson: { hits: number; n: number; confidence: number; bounds: Pair }[];
  holm: { p: number[]; adjusted: number[] }[];
  normalTail: [z: number, p: number][];
  studentTail: [t: number, df: number, p: number][];
};

it.each(goldens.tango)(
  "tango of +$gains -$losses in $n at $confidence",
  ({ confidence, bounds, ...seen }) => {
    const [low, high] = tango(seen, confidence);
    // The numeric search finds the likeliest chances to about 1e-8.
    expect(low).toBeCloseTo(bounds[0], 6);
    expect(high).toBeCloseTo(bounds[1], 6);
  },
);

it("equals the published intervals of Fagerland et al. (Stat. Med. 33, 2014), airway hyper-responsiveness", () => {
  const rounded = (bounds: readonly number[]) => bounds.map((bound) => bound.toFixed(3));
  expect(rounded(tango({ gains: 1, losses: 7, n: 21 }, 0.95))).toEqual(["-0.517", "-0.026"]);
  expect(rounded(ratioInterval({ gains: 1, losses: 7, n: 9 }, 0.95))).toEqual(["0.065", "0.907"]);
});

it.each(goldens.ratio)("ratio of $both right twice, +$gains -$losses", ({ both, gains, losses, bounds }) => {
  const [low, high] = ratioInterval({ gains, losses, n: both + gains + losses }, 0.95);
  expect(low).toBeCloseTo(bounds[0], 5);
  expect(high).toBeCloseTo(bounds[1], 5);
});

it.each(goldens.tails)(
  "tails of +$gains -$losses in $n for a $kind of $claim, every outcome summed",
  (golden) => {
    const claim = (golden.kind === "ratio" ? ratioOf : differenceOf)(golden.claim);
    expect(chanceAbove(golden, claim)).toBeCloseTo(golden.above, 6);
    expect(chanceBelow(golden, claim)).toBeCloseTo(golden.below, 6);
  },
);

it.each(goldens.mcnemar)("mcnemar of -$losses +$gains equals statsmodels'", ({ losses, gains, ...p }) => {
  const tested = mcNemarExact(losses, gains);
  for (const side of ["p", "worse", "better"] as const) expect(tested[side], side).toBeCloseTo(p[side], 12);
});

it.each(goldens.clopperPearson)("clopper-pearson of $hits in $n at $confidence equals scipy's", (golden) => {
  const [low, high] = clopperPearson(golden.hits, golden.n, golden.confidence);
  expect(low).toBeCloseTo(golden.bounds[0], 9);
  expect(high).toBeCloseTo(golden.bounds[1], 9);
});

it.each(goldens.holm)("holm of $p equals statsmodels'", ({ p, adjusted }) => {
  const found = holm(p);
  expect(found).toHaveLength(adjusted.length);
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(adjusted[i] ?? Number.NaN, 12);
  });
});

describe("tails equal scipy's", () => {
  it.each(goldens.normalTail)("normal beyond %s", (z, p) => expect(normalTail(z) / p).toBeCloseTo(1, 9));
  it.each(goldens.studentTail)("student beyond %s, df = %s", (t, df, p) =>
    expect(studentTail(t, df) / p).toBeCloseTo(1, 8),
  );
});

it.each([
  ["half a row", 0.5, 1],
  ["a negative count", 1, -1],
  ["NaN", Number.NaN, 1],
])("mcnemar refuses %s", (_name, losses, gains) => {
  expect(() => mcNemarExact(losses, gains)).toThrow(expect.objectContaining({ code: "input-invalid" }));
});

it.each([
  ["more hits than rows", 3, 2, 0.95],
  ["no rows", 0, 0, 0.95],
  ["certainty", 1, 2, 1],
])("clopper-pearson refuses %s", (_name, hits, n, confidence) => {
  expect(() => clopperPearson(hits, n, confidence)).toThrow(
    expect.objectContaining({ code: "input-invalid" }),
  );
});
