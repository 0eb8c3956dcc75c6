import { expect, it } from "vitest";
import { type Form, newValue } from "./new-value.ts";
import type { Delivered, Write } from "./target.ts";

const hex = (digit: string) => digit.repeat(64);
const plain: Delivered = { version: "v1.2.0", model: `sha256:${hex("b")}`, image: `sha256:${hex("a")}` };

function valued(before: string, form: Form, write: Write, delivered: Partial<Delivered> = {}): string {
  const made = newValue(before, form, write, { ...plain, ...delivered });
  return "text" in made ? made.text : made.refused;
}

it.each<
  [what: string, before: string, form: Form, write: Write, delivered: Partial<Delivered>, said: RegExp]
>([
  [
    "a version that YAML reads otherwise",
    "v1.0.0",
    "free",
    "version",
    { version: "v1.2.0 #1" },
    /cannot stand there/u,
  ],
  ["a version that ends the value", "v1.0.0", "free", "version", { version: 'v1"' }, /cannot stand there/u],
  [
    "build metadata in a tag",
    "a/b:v1.0.0",
    "image",
    "version",
    { version: "v1.2.0+7" },
    /a tag cannot hold a \+/u,
  ],
  [
    "a model whose digest is none",
    `sha256:${hex("1")}`,
    "digest",
    "model",
    { model: "" },
    /"" is no digest/u,
  ],
  [
    "an image by another hash",
    `sha256:${hex("1")}`,
    "digest",
    "image",
    { image: `sha512:${hex("1")}` },
    /is no digest/u,
  ],
  [
    "a longer hash, of which 64 digits are a digest",
    `sha512:${hex("1")}${hex("2")}`,
    "free",
    "model",
    {},
    /holds no digest/u,
  ],
  ["a digest in capitals", `sha256:${hex("A")}`, "digest", "model", {}, /holds no digest/u],
])("refuses %s", (_, before, form, write, delivered, said) => {
  expect(valued(before, form, write, delivered)).toMatch(said);
});

it("keeps build metadata where no tag is", () => {
  expect(valued("m/v1.0.0/a.onnx", "free", "version", { version: "v1.2.0+7" })).toBe("m/v1.2.0+7/a.onnx");
});
