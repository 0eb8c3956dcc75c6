import { expect, it } from "vitest";
import { annotationBudget } from "./annotation-budget.ts";

const warnings = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ level: "warning", message: `w${i}` }) as const);

it.each([
  ["ten fit", [10], [10], undefined],
  ["eleven do not", [11], [10], "and 2 more: see the summary and the log of this step"],
  ["the step counts, not the call", [8, 3], [8, 2], "and 2 more: see the summary and the log of this step"],
  ["nothing after the last place", [11, 1], [10, 0], undefined],
])("keeps to ten annotations of a kind: %s", (_name, calls, sizes, last) => {
  const fits = annotationBudget();
  const results = calls.map((count) => fits(warnings(count)));
  expect(results.map(({ shown }) => shown.length)).toEqual(sizes);
  if (last !== undefined) expect(results.at(-1)?.shown.at(-1)?.message).toBe(last);
});

it("keeps the tenth error for the message that ends the step", () => {
  const errors = Array.from({ length: 10 }, () => ({ level: "error", message: "e" }) as const);
  expect(annotationBudget()(errors).shown).toHaveLength(9);
});
