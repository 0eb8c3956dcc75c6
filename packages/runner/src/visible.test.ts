import { expect, it } from "vitest";
import { visible, visibleLine } from "./visible.ts";

it.each([
  ["an escape sequence", "\u001b[2Jx", "\\u{1b}[2Jx"],
  ["a carriage return", "a\rb", "a\\u{d}b"],
  ["a Windows line end", "a\r\nb", "a\nb"],
  ["an override of direction", "a\u202eb", "a\\u{202e}b"],
  ["an isolate", "\u2066x\u2069", "\\u{2066}x\\u{2069}"],
  ["a zero-width space", "a\u200bb", "a\\u{200b}b"],
  ["C1 controls", "\u009b2J", "\\u{9b}2J"],
  ["umlauts, CJK and emoji", "ä 模型 🙂", "ä 模型 🙂"],
  ["tabs and line ends", "a\tb\nc", "a\tb\nc"],
])("makes %s visible", (_name, given, shown) => {
  expect(visible(given)).toBe(shown);
});

it("keeps one line on one line", () => {
  expect(visibleLine("a\nb\tc")).toBe("a\\u{a}b\\u{9}c");
});
