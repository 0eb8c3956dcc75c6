import { expect, it } from "vitest";
import { areAlike, listed, matchesPattern, spanned } from "./column-names.ts";

it.each([
  ["pixel_0", "pixel_*", true],
  ["pixel_", "pixel_*", true],
  ["a_pixel_0", "pixel_*", false],
  ["anything", "*", true],
  ["", "*", true],
  ["a.b", "a.b", true],
  ["axb", "a.b", false],
  ["abc", "a*c", true],
  ["ac", "a*c", true],
  ["a", "a*a", false],
  ["aa", "a*a", true],
  ["abab", "*ab", true],
  ["ab_mid_ab", "ab*mid*ab", true],
  ["ab_ab", "ab*mid*ab", false],
  ["aXbXc", "*X*X*", true],
  ["aXb", "*X*X*", false],
  ["a", "**", true],
  ["[a-z]+", "[a-z]*", true],
])("%j against %j: %s", (name, pattern, expected) => {
  expect(matchesPattern(name, pattern)).toBe(expected);
});

it("takes no time for a pattern of many stars", () => {
  expect(matchesPattern("a".repeat(10_000), `${"a*".repeat(50)}b`)).toBe(false);
});

it.each([
  ["mean radius", "mean_radius", true],
  ["Mean-Radius", "mean.radius", true],
  ["größe (cm)", "größe_cm_", true],
  ["a1", "a_1", false],
  ["x1", "x2", false],
])("finds %j and %j alike: %s", (a, b, expected) => {
  expect(areAlike(a, b)).toBe(expected);
});

it("shows a few names, and says how many more", () => {
  expect(listed([])).toBe("none");
  expect(listed(["a", 'b"'])).toBe('"a", "b\\""');
  expect(listed([..."abcdefghij"])).toMatch(/"h" and 2 more$/);
  expect([spanned(["a"]), spanned(["a", "b", "c"])]).toEqual(['"a"', '"a" to "c"']);
});
