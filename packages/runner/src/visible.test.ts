import { expect, it } from "vitest";
import { visible, visibleLine } from "./visible.ts";

it.each([
  ["an escape sequence", "\u001b[2Jx", "<U+001B>[2Jx"],
  ["a carriage return", "a\rb", "a<U+000D>b"],
  ["a Windows line end", "a\r\nb", "a\nb"],
  ["an override of direction", "a\u202eb", "a<U+202E>b"],
  ["an isolate", "\u2066x\u2069", "<U+2066>x<U+2069>"],
  ["a zero-width space", "a\u200bb", "a<U+200B>b"],
  ["C1 controls", "\u009b2J", "<U+009B>2J"],
  ["umlauts, CJK and emoji", "ä 模型 🙂", "ä 模型 🙂"],
  ["tabs and line ends", "a\tb\nc", "a\tb\nc"],
])("makes %s visible", (_name, given, shown) => {
  expect(visible(given)).toBe(shown);
});

it("keeps one line on one line", () => {
  expect(visibleLine("a\nb\tc")).toBe("a<U+000A>b<U+0009>c");
});
