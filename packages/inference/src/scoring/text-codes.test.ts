import { expect, it } from "vitest";
import { TextCodes } from "./text-codes.ts";

it("gives each text one number, in order of appearance", () => {
  const codes = new TextCodes("d.csv");
  expect(["b", "a", "b", "", "__proto__", "a"].map((text) => codes.code(text))).toEqual([0, 1, 0, 2, 3, 1]);
  expect(codes.texts).toEqual(["b", "a", "", "__proto__"]);
});

it("takes more labels than any classification has for a mistake", () => {
  const codes = new TextCodes('d.csv: column "id"');
  for (let label = 0; label < 65_536; label += 1) codes.code(String(label));
  expect(codes.code("65535")).toBe(65_535);
  expect(() => codes.code("65536")).toThrow(expect.objectContaining({ code: "label-invalid" }));
});
