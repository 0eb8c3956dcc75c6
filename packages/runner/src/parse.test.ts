import { expect, it } from "vitest";
import {
  boolean,
  bytes,
  durationMs,
  lines,
  list,
  oneOf,
  optional,
  path,
  ratio,
  text,
  wholeNumber,
} from "./parse.ts";

it.each([
  ["a share", ratio, "0.95", 0.95],
  ["a percentage", ratio, "95%", 0.95],
  ["no share", ratio, "0", 0],
  ["all of it", ratio, "100%", 1],
  ["a share without zero", ratio, ".5", 0.5],
  ["a whole number", wholeNumber(), "42", 42],
  ["a bound", wholeNumber(1, 3), "3", 3],
  ["a negative number", wholeNumber(-5), "-5", -5],
  ["milliseconds", durationMs, "250ms", 250],
  ["seconds", durationMs, "30s", 30_000],
  ["minutes", durationMs, "2m", 120_000],
  ["part of an hour", durationMs, "1.5h", 5_400_000],
  ["days", durationMs, "7d", 604_800_000],
  ["binary bytes", bytes, "2GiB", 2_147_483_648],
  ["decimal bytes", bytes, "500MB", 500_000_000],
  ["bare bytes", bytes, "12", 12],
  ["a word", oneOf("fail", "warn"), "warn", "warn"],
  ["yes", boolean, "True", true],
  ["no", boolean, "false", false],
  ["text", text, "x y", "x y"],
  ["a path", path, "a b/c.onnx", "a b/c.onnx"],
  ["nothing", optional(ratio), "", null],
  ["something", optional(ratio), "1%", 0.01],
  ["no entries", list(text), "", []],
  ["entries", list(text), "a, b,,\n c\n", ["a", "b", "c"]],
  ["lines", lines(text), "a,b\n\n  c", ["a,b", "c"]],
])("reads %s", (_name, parse, given, value) => {
  expect(parse(given)).toEqual(value);
});

it.each([
  ["a share above 1", ratio, "1.01"],
  ["a negative share", ratio, "-0.1"],
  ["a share with an exponent", ratio, "1e-1"],
  ["NaN", ratio, "NaN"],
  ["words", ratio, "very high"],
  ["a number with a tail", wholeNumber(), "12abc"],
  ["a fraction", wholeNumber(), "1.0"],
  ["a number below its bound", wholeNumber(1), "0"],
  ["a number beyond exactness", wholeNumber(), "9007199254740993"],
  ["a duration without unit", durationMs, "30"],
  ["a unit of the prototype", durationMs, "30constructor"],
  ["an unknown unit", bytes, "2gb"],
  ["a negative size", bytes, "-1B"],
  ["a word outside the set", oneOf("fail", "warn"), "FAIL"],
  ["a word that is not a boolean", boolean, "yes"],
  ["a path with NUL", path, "a\0b"],
  ["an empty text", text, ""],
  ["a bad entry", list(ratio), "0.5, 2"],
])("refuses %s", (_name, parse, given) => {
  expect(() => parse(given)).toThrow(RangeError);
});

it("names the entry of a list that is wrong, not the list", () => {
  expect(() => list(ratio)("0.5, 2")).toThrow(expect.objectContaining({ got: "2" }));
});

it("guesses the word that was meant", () => {
  expect(() => oneOf("interval", "estimate")("intervall")).toThrow(/did you mean interval\?/);
});
