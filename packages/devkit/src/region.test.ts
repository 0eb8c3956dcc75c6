import { expect, it } from "vitest";
import { replaceRegion } from "./region.ts";

it.each([
  [
    "HTML comments",
    "a\n<!-- x-start -->\nold\n<!-- x-end -->\nb",
    "a\n<!-- x-start -->\nnew\n<!-- x-end -->\nb",
  ],
  ["YAML comments", "# x-start\n# x-end\n", "# x-start\nnew\n# x-end\n"],
  [
    "another region beside it",
    "# y-start\nk\n# y-end\n# x-start\no\n# x-end",
    "# y-start\nk\n# y-end\n# x-start\nnew\n# x-end",
  ],
])("replaces what stands between %s", (_name, text, expected) => {
  expect(replaceRegion(text, "x", "new")).toBe(expected);
});

it("writes what was written once more without a change", () => {
  const once = replaceRegion("# x-start\n# x-end", "x", "a\nb");
  expect(replaceRegion(once, "x", "a\nb")).toBe(once);
});

it.each([
  ["no start", "# x-end"],
  ["no end", "# x-start"],
  ["two starts", "# x-start\n# x-start\n# x-end"],
  ["the wrong order", "# x-end\n# x-start"],
  ["a marker within a sentence", "see # x-start\n# x-end"],
])("refuses %s", (_name, text) => {
  expect(() => replaceRegion(text, "x", "new")).toThrow(RangeError);
});
