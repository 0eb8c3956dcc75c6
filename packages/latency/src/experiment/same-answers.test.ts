import { expect, it } from "vitest";
import { sameAnswers } from "./same-answers.ts";

const equal = { inferences: 4, rows: 8, flips: 0, largest: 0, relative: 0, unequal: 0, problem: null };

it.each([
  ["equal ones", {}, true],
  ["rounding", { relative: 1e-6, largest: 1e-6 }, true],
  ["a smaller precision with the same classes", { relative: 0.02, largest: 0.01 }, true],
  ["the same in numbers without classes", { relative: 0.02, rows: 0 }, false],
  ["one row with another class", { relative: 1e-6, flips: 1 }, false],
  ["other scores", { relative: 0.5 }, false],
  ["another label", { unequal: 1 }, false],
  [
    "an infinite difference",
    { relative: Number.POSITIVE_INFINITY, largest: Number.POSITIVE_INFINITY },
    false,
  ],
  ["other outputs", { problem: "the outputs are y" }, false],
  ["nothing compared", { inferences: 0 }, false],
])("judges %s", (_name, found, alike) => {
  expect(sameAnswers({ ...equal, ...found })).toMatchObject({ alike, statement: expect.stringMatching(/./) });
});

it("has nothing to say without a baseline", () => {
  expect(sameAnswers(null)).toBeNull();
});
