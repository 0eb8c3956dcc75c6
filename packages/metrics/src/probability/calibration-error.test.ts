import { expect, it } from "vitest";
import type { Classification } from "../data.ts";
import { measure } from "../measure.ts";
import { compare } from "../paired/compare.ts";
import { decide } from "../paired/decide.ts";

const ECE = "expected_calibration_error";

/** Answers that are wrong on the first rows and say of every row that they are sure, as a tree does. */
function sure(wrong: number, rows: number, weights?: Float64Array): Classification {
  const truth = Int32Array.from({ length: rows }, (_, row) => row % 2);
  const predicted = truth.map((label, row) => (row < wrong ? 1 - label : label));
  const scores = { kind: "probabilities" as const, width: 1, values: Float64Array.from(predicted) };
  const weighed = weights === undefined ? {} : { weights };
  return { task: "binary-classification", classes: 2, truth, predicted, scores, ...weighed };
}

it("takes no baseline that is without error in a draw of thousands for one that is worse", () => {
  const compared = compare(ECE, sure(28, 200), sure(7, 200));
  const { verdict, p } = decide(compared, { kind: "max-relative-increase", value: 0.1 });
  expect([verdict, p?.breached]).toEqual(["fail", 1]);
  expect(compared.relative?.interval.high).toBeGreaterThan(3);
});

// Of five rows that weigh anything about one draw in 150 has none.
it("tells what draws with weight tell, where some have none", () => {
  const weights = Float64Array.from({ length: 40 }, (_, row) => (row < 5 ? 1 : 0));
  const [worse, better] = [sure(4, 40, weights), sure(2, 40, weights)];
  expect(measure(ECE, worse).interval).toMatchObject({ low: 0, high: expect.closeTo(1, 1) });
  const { verdict, breach } = decide(compare(ECE, worse, better), { kind: "max-drop", value: 0.01 });
  expect([verdict, breach]).toEqual(["inconclusive", true]);
});
