import { expect, it } from "vitest";
import { fromBase64 } from "./base64.ts";

it.each([
  ["standard", "+/8=", [0xfb, 0xff]],
  ["URL-safe", "-_8=", [0xfb, 0xff]],
  ["without bytes", "", []],
  ["whole", "AAAA", [0, 0, 0]],
])("reads base64, %s", (_name, text, bytes) => {
  expect(fromBase64(text)).toEqual(Buffer.from(bytes));
});

it.each([
  ["no padding", "+/8"],
  ["too much padding", "+/8=="],
  ["both alphabets", "+_8="],
  ["bits beyond the last byte", "+/9="],
  ["white space", "+/ 8="],
  ["a line end", "+/8=\n"],
  ["other characters", "+/8*"],
  ["text behind the padding", "+/8=AAAA"],
])("refuses base64 with %s", (_name, text) => {
  expect(fromBase64(text)).toBeNull();
});
