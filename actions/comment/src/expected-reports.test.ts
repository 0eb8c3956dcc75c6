import { expect, it } from "vitest";
import { expectedReports } from "./expected-reports.ts";

it.each([
  ["one a line", "digits\n fraud \n\n", ["digits/validate", "fraud/validate"]],
  ["a JSON list", '["digits", "fraud"]', ["digits/validate", "fraud/validate"]],
  ["a JSON list on several lines", '[\n  "digits"\n]', ["digits/validate"]],
  ["an empty list", " [ ] ", []],
  ["twice the same", "digits\ndigits\ndigits/validate", ["digits/validate"]],
  ["commas and quotes, which a name may hold", 'a,b\n"c"', ["a,b/validate", '"c"/validate']],
  ["an action of each", '["digits", "digits/diff"]', ["digits/validate", "digits/diff"]],
  ["an action, one a line", "a/b/benchmark", ["a/b/benchmark"]],
  ["a slash in a name", "team/digits", ["team/digits/validate"]],
  ["a model called as an action", "diff", ["diff/validate"]],
  ["an action of no model", "/diff", undefined],
  ["a list of numbers", "[1, 2]", undefined],
  ["a list within a list", '[["a"]]', undefined],
  ["a list that is cut off", '["digits"', undefined],
])("reads %s", (_name, given, names) => {
  expect(expectedReports(given)).toEqual(names);
});
