import { describe, expect, it } from "vitest";
import { strataVariance } from "../interval/delong.ts";
import { spreadOf } from "../interval/mean.ts";
import { xoshiro256 } from "../random/xoshiro.ts";
import { ascend, descend, descentOf, type Steps } from "./descent.ts";
import { areaOf, precisionOf } from "./descent-measures.ts";
import { place } from "./placement.ts";
import { descend as descendRows, precisionSteps } from "./precision-steps.ts";

const random = xoshiro256(7);

/** Scores of both signs, some of which meet again, with both zeros among them. */
function drawn(rows: number, precision: "single" | "double", share = 0.4) {
  const scores = Float64Array.from({ length: rows }, (_, row) => {
    const value = row % 3 === 0 ? Math.round(random.next() * 40) - 20 : random.next() * 4 - 2;
    const odd = [0, -0, 1e-45, -3e38][row % 17];
    return precision === "single" ? Math.fround(odd ?? value) : (odd ?? value);
  });
  const isPositive = Uint8Array.from(scores, (score) => (random.next() * 3 < share * 3 + score / 9 ? 1 : 0));
  const column = { values: scores, width: 1, column: 0, isPositive: (row: number) => isPositive[row] === 1 };
  const pulls = { scores, isPositive, weights: null };
  return { ranked: { ...column, sign: 1 } as const, turned: { ...column, sign: -1 } as const, pulls };
}

/** Score by score what is told in pieces. */
function listed(pieces: Iterable<Steps>): number[][] {
  // While a piece holds: the next is written over it.
  return Array.from(pieces, rowsOf).flat();
}

function rowsOf({ found, above, hits, tied, count }: Steps): number[][] {
  return Array.from({ length: count }, (_, i) =>
    [found, above, hits, tied].map((column) => column[i] ?? Number.NaN),
  );
}

// Few numbers and many, single and double, are sorted in three ways; the sort of rows judges all.
describe.each(["single", "double"] as const)("rows of %s precision", (precision) => {
  it.each([1, 2, 50, 3000, 20_000])("are sorted by score: %i", (rows) => {
    const { ranked, pulls } = drawn(rows, precision);
    const { hits, above, found } = descendRows(pulls);
    const steps = listed(descend(descentOf(ranked)));
    expect(steps.map(([seen]) => seen)).toEqual([...found]);
    expect(steps.map(([, all]) => all)).toEqual([...above]);
    expect(steps.map(([, , own]) => own)).toEqual([...hits]);
    expect(steps.map(([, , , tied]) => tied)).toEqual([...above].map((all, i) => all - (above[i - 1] ?? 0)));
    expect(listed(ascend(descentOf(ranked))).reverse()).toEqual(steps);
  });

  it("have the area and the variance of their placements", () => {
    const { ranked, turned, pulls } = drawn(5000, precision);
    const { area, of, positives, negatives } = place(pulls);
    const shares = of.map(
      (share, row) => (share - area) / (pulls.isPositive[row] === 1 ? positives : negatives),
    );
    const expected = strataVariance(shares, Int32Array.from(pulls.isPositive), 2);
    const found = areaOf(descentOf(ranked));
    expect(found.area).toBe(area);
    expect((found.variance?.value ?? 0) / (expected?.value ?? 0)).toBeCloseTo(1, 10);
    expect((found.variance?.df ?? 0) / (expected?.df ?? 0)).toBeCloseTo(1, 10);
    expect(areaOf(descentOf(turned)).area).toBeCloseTo(1 - area, 12);
  });

  it("have the average precision and the error of their pulls", () => {
    const { ranked, pulls } = drawn(5000, precision, 0.1);
    const expected = precisionSteps(pulls);
    const found = precisionOf(descentOf(ranked));
    expect(found.value).toBeCloseTo(expected.value, 14);
    expect(found.error / (spreadOf(expected.pulls, 0)?.error ?? 0)).toBeCloseTo(1, 10);
  });
});

it("of a side with one row there is no variance", () => {
  const ranked = { values: Float64Array.of(3, 1, 2), width: 1, column: 0, sign: 1 } as const;
  expect(areaOf(descentOf({ ...ranked, isPositive: (row) => row === 2 }))).toEqual({
    area: 0.5,
    variance: null,
  });
});
