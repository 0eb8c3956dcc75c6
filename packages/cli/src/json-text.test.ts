import { visible } from "@modelgate/runner";
import { expect, it } from "vitest";
import { jsonText } from "./json-text.ts";

it.each([
  ["a terminal's escape", "\u001b[31mred"],
  ["a mark that turns text round", "\u202egnp.exe\u2066"],
  ["what has no width", "a\u200bb\ufeff\u00ad"],
  ["ends of lines", "a\u2028b\u2029c\u0085d\r\ne"],
  ["a tag beyond U+FFFF", "a\u{e0041}b"],
  ["half a character", "\ud800"],
  ["what is only foreign", "größe 数 🙂"],
])("keeps %s for a parser and from a terminal", (_name, name) => {
  const json = jsonText(JSON.stringify({ [name]: [name] }, null, 2));
  expect(JSON.parse(json)).toEqual({ [name]: [name] });
  expect(visible(json)).toBe(json);
});

it("leaves what can be read as it is", () => {
  const json = JSON.stringify({ größe: "数 🙂" }, null, 2);
  expect(jsonText(json)).toBe(json);
});
