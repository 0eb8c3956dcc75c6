import { expect, it } from "vitest";
import { closest } from "./closest.ts";

it.each([
  ["modle", "model"],
  ["min-acuracy", "min-accuracy"],
  ["MODEL", "model"],
  ["xyz", null],
  ["x".repeat(100_000), null],
])("finds the near name of %.20s", (word, near) => {
  expect(closest(word, ["model", "min-accuracy", "dataset"])).toBe(near);
});
