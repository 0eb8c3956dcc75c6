import { expect, it } from "vitest";
import { shellWord } from "./shell-word.ts";

it.each([
  ["models/m-1.onnx", "models/m-1.onnx"],
  ["--flag=a,b:c@d", "--flag=a,b:c@d"],
  ["", "''"],
  ["a b", "'a b'"],
  ["it's", "'it'\\''s'"],
  ["$(id)", "'$(id)'"],
  ["a\nb", "'a\nb'"],
  ["=ls", "'=ls'"],
  ["größe", "'größe'"],
])("a shell takes %j as one word: %s", (word, expected) => {
  expect(shellWord(word)).toBe(expected);
});
