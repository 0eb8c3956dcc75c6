import type { Clause } from "@modelgate/schema";
import { expect, it } from "vitest";
import { evaluate, type Reference } from "./index.ts";
import { classified, range } from "./predictions-builder.ts";

function drop(value: number): Clause {
  return { metric: "accuracy", dataset: null, limit: { kind: "max-relative-drop", value }, tier: "required" };
}

/** Of 299 right answers of the baseline's so many are wrong now. */
function message(wrong: number, limit: number): string | undefined {
  const baseline = classified(320, range(0, 21));
  const outcome = { dataset: "test", predictions: classified(320, range(0, 21 + wrong)) };
  const references = new Map<string, Reference>([["test", { kind: "predictions", predictions: baseline }]]);
  const settings = { confidence: 0.95, seed: 1, resamples: 200 };
  return evaluate([outcome], [drop(limit)], settings, { references }).checks[0]?.message;
}

it.each([
  ["just above its limit", 3, 0.01, "is 1.003 % below", "max-relative-drop 1 % "],
  ["far from its limit", 30, 0.01, "is 10.03 % below", "max-relative-drop 1 % "],
  ["of a limit with many digits", 3, 0.010025, "is 1.003 % below", "max-relative-drop 1.0025 % "],
  ["of a limit whose hundredfold rounding spoils", 30, 0.07, "is 10.03 % below", "max-relative-drop 7 % "],
])("shows a share %s with the digits that tell the two apart", (_name, wrong, limit, share, words) => {
  const told = message(wrong, limit);
  expect(told).toContain(share);
  expect(told).toContain(words);
});
