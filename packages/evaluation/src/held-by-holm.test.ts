import type { Clause } from "@modelgate/schema";
import { expect, it } from "vitest";
import { evaluate } from "./index.ts";
import { classified, range, texts } from "./predictions-builder.ts";

const ROWS = 200;

/** The first of so many slices of equal rows: in it alone the candidate is worse, by 6 answers in 200. */
function firstOf(slices: number) {
  const n = slices * ROWS;
  const carried = new Map([["writer", texts(range(0, n).map((row) => String(Math.floor(row / ROWS))))]]);
  const clause: Clause = {
    ...{ metric: "accuracy", dataset: null, tier: "required", limit: { kind: "max-drop", value: 0 } },
    slices: { axes: [{ kind: "values", column: "writer", values: null }], minSupport: 30 },
  };
  const candidate = classified(n, range(0, 6), { carried });
  const references = new Map([["test", { kind: "predictions", predictions: classified(n, []) } as const]]);
  const settings = { confidence: 0.95, seed: 1, resamples: 200 };
  const { checks } = evaluate([{ dataset: "test", predictions: candidate }], [clause], settings, {
    references,
  });
  return checks.find(({ id }) => id.includes("writer=0"));
}

it("settles what Holm holds back at the level that is left of it: the more slices, the more examples", () => {
  expect(firstOf(1)).toMatchObject({ verdict: "fail" });
  const [few, many] = [firstOf(20), firstOf(60)];
  expect([few, many]).toMatchObject([{ verdict: "inconclusive" }, { verdict: "inconclusive" }]);
  expect(few?.because).toContain("Holm");
  expect(few?.settle).toBeGreaterThan(ROWS);
  expect(many?.settle).toBeGreaterThan(few?.settle ?? Number.NaN);
});
