import { expect, it } from "vitest";
import { cutToBytes } from "./cut.ts";

it.each([
  ["fits", "äö\n", 5, "äö\n"],
  ["is cut at a line end", "one\ntwo\nthree\n", 12, "N\n\none\ntwo\n"],
  ["is cut between characters", "äääää", 8, "N\n\nää"],
  ["leaves no room", "long text", 2, ""],
])("cuts text to bytes: %s", (_name, text, limit, expected) => {
  const cut = cutToBytes(text, limit, "N");
  expect(cut).toBe(expected);
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(limit);
});
