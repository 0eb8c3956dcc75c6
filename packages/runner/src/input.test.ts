import { failure, ModelgateError } from "@modelgate/schema";
import { expect, it } from "vitest";
import { input, isRequired, readInputs } from "./input.ts";
import { list, optional, parser, ratio, text } from "./parse.ts";

const policy = parser("YAML", (value) => {
  if (value === "broken")
    throw failure("policy-invalid", "line 1: expected a mapping", { hint: "Indent it." });
  return value;
});

const inputs = {
  model: input("model", text, "The model.", { example: "m.onnx" }),
  minAccuracy: input("min-accuracy", ratio, "Lowest accuracy.", { fallback: "90%" }),
  seed: input("seed", optional(ratio), "A seed."),
  limits: input("limits", policy, "Limits."),
  token: input("token", optional(parser("a token", () => undefined)), "A token.", { secret: true }),
};

const from = (given: Record<string, string>) => (name: string) => given[name] ?? "";

async function problemsOf(given: Record<string, string>) {
  try {
    await readInputs(inputs, from(given));
  } catch (error) {
    if (error instanceof ModelgateError) return error.problems;
    throw error;
  }
  return [];
}

it("gives the values under the names of the code, spaces around them removed", async () => {
  const values = await readInputs(inputs, from({ model: " m.onnx\n", limits: "a" }));
  expect(values).toEqual({ model: "m.onnx", minAccuracy: 0.9, seed: null, limits: "a", token: null });
});

it("reports every problem at once, each with its input", async () => {
  expect(await problemsOf({ "min-accuracy": "very high", limits: "broken" })).toEqual([
    { code: "input-invalid", message: "model: expected text, got nothing", hint: "For example: m.onnx" },
    {
      code: "input-invalid",
      message: 'min-accuracy: expected 0..1 or a percentage, as 0.95 or 95%, got "very high"',
    },
    { code: "policy-invalid", message: "limits: line 1: expected a mapping", hint: "Indent it." },
  ]);
});

it("never echoes a secret", async () => {
  const [problem] = await problemsOf({ model: "m", token: "ghs_abc" });
  expect(problem?.message).toBe("token: expected a token, got a value that is not shown");
  const quoting = (value: string): string => {
    throw new RangeError(`what is ${value}?`);
  };
  const fields = { token: input("token", quoting, "A token.", { secret: true }) };
  await expect(readInputs(fields, from({ token: "ghs_abc" }))).rejects.toThrow(
    /^token: expected another value$/,
  );
});

it("shortens what was given", async () => {
  expect(
    (await problemsOf({ model: "m", "min-accuracy": "9".repeat(5000) }))[0]?.message.length,
  ).toBeLessThan(250);
});

it("keeps the problems found before the values were read", async () => {
  const known = { code: "input-invalid", message: "--x: expected a flag of this command" } as const;
  await expect(readInputs(inputs, from({}), [known])).rejects.toThrow(/^--x/);
});

it("does not take a defect of a parser for a mistake of the user", async () => {
  const broken = input("x", (): string => (undefined as unknown as string).trim(), "x");
  await expect(readInputs({ broken }, from({ x: "1" }))).rejects.toThrow(TypeError);
});

it.each([
  ["text without fallback", inputs.model, true],
  ["a fallback", inputs.minAccuracy, false],
  ["an optional one", inputs.seed, false],
  ["a list", input("x", list(text), "x"), false],
])("knows whether an input is required: %s", (_name, field, required) => {
  expect(isRequired(field)).toBe(required);
});
