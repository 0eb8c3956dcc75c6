import { expect, it } from "vitest";
import { filled } from "./filled.ts";
import { type Schema, violations } from "./schema.ts";

const schemas = {
  person: { type: "object", properties: { login: { type: "string" } }, required: ["login"] },
} as const;
const of = (schema: Schema, value: unknown) =>
  violations(schema, value, { schemas, field: "" }).map(({ field, code }) => `${field} ${code}`);

const either: Schema = { oneOf: [{ type: "string" }, { $ref: "person" }] };
const both: Schema = {
  allOf: [{ $ref: "person" }, { type: "object", properties: { age: { type: "integer" } } }],
};

it.each<[string, Schema, unknown, string[]]>([
  ["null where it may be", { type: "string", nullable: true }, null, []],
  ["null where it may not be", { type: "string" }, null, [" invalid"]],
  ["a fraction for a whole number", { type: "integer" }, 1.5, [" invalid"]],
  ["a list for an object", { type: "object" }, [], [" invalid"]],
  ["a text at its length", { type: "string", maxLength: 2 }, "é😀", []],
  ["a text beyond it", { type: "string", maxLength: 2 }, "abc", [" invalid"]],
  ["too many items", { type: "array", maxItems: 1 }, [1, 2], [" invalid"]],
  ["a number out of range", { type: "integer", minimum: 1 }, 0, [" invalid"]],
  ["a word that is not one of them", { enum: ["a"] }, "b", [" invalid"]],
  ["a text that does not match", { type: "string", pattern: "^a" }, "b", [" invalid"]],
  ["no time", { type: "string", format: "date-time" }, "2026-01-01", [" invalid"]],
  ["no address", { type: "string", format: "uri" }, "docs", [" invalid"]],
  ["a missing field, deep", { type: "array", items: { $ref: "person" } }, [{}], ["[0].login missing_field"]],
  ["a field that is not known", { $ref: "person" }, { login: "a", age: 1 }, ["age unknown_field"]],
  ["either: the first", either, "a", []],
  ["either: the second", either, { login: "a" }, []],
  ["either: neither", either, 7, [" invalid"]],
  ["both, with the fields of both", both, { login: "a", age: 1 }, []],
  ["both, with a field of neither", both, { login: "a", size: 1 }, ["size unknown_field"]],
  ["a free object", { type: "object", additionalProperties: { type: "integer" } }, { a: "b" }, ["a invalid"]],
])("%s", (_name, schema, value, found) => {
  expect(of(schema, value)).toEqual(found);
});

it("fills in what is required and not known, so that it shows", () => {
  const schema: Schema = {
    type: "object",
    properties: {
      who: { $ref: "person" },
      note: { type: "string", nullable: true },
      url: { type: "string", format: "uri" },
    },
    required: ["who", "note", "url"],
  };
  const expected = { who: { login: "unset" }, note: null, url: "https://unset.invalid/" };
  expect(filled(schema, {}, schemas)).toEqual(expected);
});
