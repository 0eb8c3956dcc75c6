import { expect, it } from "vitest";
import { configFile, slotAt, spliced } from "./yaml-file.ts";

const fileOf = (text: string) => configFile("f.yaml", Buffer.from(text), false);

it.each([
  ["ends at a comment", "a: x\n", "y # z"],
  ["is a list", "[x, y]\n", "y, z"],
])("writes no value that is read back as another: one that %s", (_, text, value) => {
  const file = fileOf(text);
  const slot = slotAt(file, 0, text.startsWith("[") ? [0] : ["a"]);
  expect(() => spliced(file, slot, value)).toThrow(/f\.yaml:1: the new value would not be read back/u);
});

it("reads a mebibyte, and not a byte more", () => {
  const text = (size: number) => Buffer.from("a: b".padEnd(size));
  expect(slotAt(configFile("f", text(2 ** 20), false), 0, ["a"]).value).toBe("b");
  expect(() => configFile("f", text(2 ** 20 + 1), false)).toThrow(
    "f: has 1048577 bytes, at most 1048576 are read",
  );
});
