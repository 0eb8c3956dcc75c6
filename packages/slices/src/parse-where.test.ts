import { ModelgateError } from "@modelgate/schema";
import { expect, it } from "vitest";
import { parseWhere } from "./index.ts";

const at = (column: string, op: string, literal: unknown) => ({ kind: "compare", column, op, literal });

it.each([
  ["age >= 18", at("age", ">=", 18)],
  ["age==-1.5e2", at("age", "=", -150)],
  ["a<>'it''s'", at("a", "!=", "it's")],
  ["\"two words\" = 'x'", at("two words", "=", "x")],
  ["`and` < .5", at("and", "<", 0.5)],
  ['"a ""b""" = 1', at('a "b"', "=", 1)],
  ["flag != TRUE", at("flag", "!=", true)],
  ["größe <= 1", at("größe", "<=", 1)],
  ["c IN ('DE', 1, false)", { kind: "in", column: "c", literals: ["DE", 1, false] }],
  ["inside = 1", at("inside", "=", 1)],
  ["\n a = 1\n ", at("a", "=", 1)],
])("reads %s", (text, condition) => {
  expect(parseWhere(text)).toEqual(condition);
});

it("binds and closer than or, and parentheses closest", () => {
  const [a, b, c] = [at("a", "=", 1), at("b", "=", 2), at("c", "=", 3)];
  expect(parseWhere("a=1 or b=2 and c=3")).toEqual({
    kind: "or",
    parts: [a, { kind: "and", parts: [b, c] }],
  });
  expect(parseWhere("(a=1 or b=2) and c=3")).toEqual({
    kind: "and",
    parts: [{ kind: "or", parts: [a, b] }, c],
  });
});

it.each([
  ["", 1, "expected a column, got nothing"],
  ["age", 4, "got nothing"],
  ["age => 18", 6, 'got ">"'],
  ["age >= 18 and", 14, "expected a column"],
  ["age >= 18 age", 11, "`and`, `or` or the end"],
  ["age > 18years", 7, "neither a number nor a name"],
  ["age > 0x10", 7, "neither a number"],
  ["country = DE", 11, "in single quotes"],
  ['country = "DE"', 11, "in single quotes"],
  ["country = 'DE", 11, "never closed"],
  ["18 <= age", 1, "expected a column"],
  ["not age = 1", 1, "expected a column"],
  ["(age = 1", 9, "expected a )"],
  ["age = 1)", 8, "the end"],
  ["age in ()", 9, "expected a number"],
  ["age in (1,)", 11, "expected a number"],
  ["flag < true", 8, "can only be = or !="],
  ["a = 1 && b = 2", 7, 'an unexpected "&"'],
  ["a = 1; drop table x", 6, 'an unexpected ";"'],
  ["'a' = 1", 1, "expected a column"],
  ["a b = 1", 3, "one of = !="],
  ['"" = 1', 1, "an empty column name"],
  ["a = 1e999", 5, "too large"],
  ["a = 9007199254740993", 5, "more digits than a number holds"],
  ["a in (1, -9007199254740992)", 10, "more digits than a number holds"],
  ["a = NULL", 5, "expected a number"],
  [`${"(".repeat(33)}a=1${")".repeat(33)}`, 33, "32 parentheses deep"],
  [`a = '${"x".repeat(2000)}'`, 2001, "at most 2000 characters"],
])("refuses %j at column %i", (text, column, what) => {
  const thrown = caught(() => parseWhere(text));
  expect(thrown.code).toBe("slice-invalid");
  expect(thrown.message).toContain(`column ${column}:`);
  expect(thrown.message).toContain(what);
});

it("puts a caret below the character, in one line whatever the text holds", () => {
  const [shown, caret] = (caught(() => parseWhere("a = 1\nand b ~ 2")).problems[0].hint ?? "").split("\n");
  expect(shown).toBe("a = 1 and b ~ 2");
  expect(shown?.charAt(caret?.indexOf("^") ?? -1)).toBe("~");
  const long = `${"a = 1 and ".repeat(20)}b ~ 2${" and c = 3".repeat(20)}`;
  const [part, below] = (caught(() => parseWhere(long)).problems[0].hint ?? "").split("\n");
  expect(part?.length).toBe(72);
  expect(part?.charAt(below?.indexOf("^") ?? -1)).toBe("~");
});

function caught(run: () => unknown): ModelgateError {
  try {
    run();
  } catch (error) {
    if (error instanceof ModelgateError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
