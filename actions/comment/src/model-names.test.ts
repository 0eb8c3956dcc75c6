import { expect, it } from "vitest";
import { modelNames } from "./model-names.ts";

it.each([
  ["one a line", "digits\n fraud \n\n", ["digits", "fraud"]],
  ["a JSON list", '["digits", "fraud"]', ["digits", "fraud"]],
  ["a JSON list on several lines", '[\n  "digits"\n]', ["digits"]],
  ["an empty list", " [ ] ", []],
  ["twice the same", "digits\ndigits", ["digits"]],
  ["commas and quotes, which a name may hold", 'a,b\n"c"', ["a,b", '"c"']],
  ["a list of numbers", "[1, 2]", undefined],
  ["a list within a list", '[["a"]]', undefined],
  ["a list that is cut off", '["digits"', undefined],
])("reads %s", (_name, given, names) => {
  expect(modelNames(given)).toEqual(names);
});
