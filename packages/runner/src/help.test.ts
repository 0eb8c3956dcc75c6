import { expect, it } from "vitest";
import type { Table } from "./command.ts";
import { folded, helpText } from "./help.ts";
import { input } from "./input.ts";
import { boolean, lines, list, oneOf, optional, ratio, text } from "./parse.ts";

const table: Table = {
  name: "validate",
  about: "Judges a model.",
  inputs: {
    model: input("model", text, "Path to the model.", { example: "models/m.onnx" }),
    limits: input("limits", lines(text), "What must hold.", {
      flag: "limit",
      many: true,
      group: "Limits",
      example: "accuracy>=0.9",
    }),
    confidence: input("confidence", ratio, "Confidence of every interval.", {
      fallback: "0.95",
      group: "Limits",
    }),
    show: input("show-examples", boolean, "Shows rows.", { fallback: "false" }),
  },
  outputs: {},
  examples: [["--model", "models/m.onnx", "--limit", "accuracy>=0.9"]],
  permissions: {},
  branding: { icon: "check", color: "green" },
};

it("lists every flag under its group, with default and example", () => {
  expect(helpText(table)).toMatchInlineSnapshot(`
    "Judges a model.

    Usage:
      modelgate validate --model <model> [flags]

    Inputs:
      --model <model>
          Path to the model. Required.
      --show-examples
          Shows rows. Default: false.

    Limits:
      --limit <limit>
          What must hold. May be repeated.
      --confidence <confidence>
          Confidence of every interval. Default: 0.95.

    Everywhere:
      --debug      more of what happens, on stderr
      --no-colour  plain text; NO_COLOR and FORCE_COLOR are heeded
      -h, --help   this text

    Examples:
      modelgate validate --model models/m.onnx --limit 'accuracy>=0.9'

    Exit codes: 0 passed, 1 the gate said no, 2 it could not judge."
  `);
});

it("says what one program does otherwise: the words it takes, and its exit codes", () => {
  const help = helpText(table, { words: "[[before] after]", exits: "0 it was done, 2 it could not" });
  expect(help).toContain("modelgate validate [[before] after] --model <model> [flags]\n");
  expect(help.split("\n\n").at(-1)).toBe("Exit codes: 0 it was done, 2 it could not.");
});

it("wraps at the terminal's width", () => {
  const wide = { ...table, inputs: { m: input("m", text, "word ".repeat(60)) } };
  const [, ...rows] = helpText(wide, { program: "modelgate", columns: 60 }).split("Inputs:");
  expect(
    Math.max(
      ...(rows
        .join("")
        .split("\n\n")[0]
        ?.split("\n")
        .map((row) => row.length) ?? []),
    ),
  ).toBeLessThanOrEqual(60);
});

it("names the words that are all that a flag takes, unless its description explains each", () => {
  const inputs = {
    task: input("task", optional(oneOf("binary", "regression")), "What it predicts.", { group: "Words" }),
    kinds: input("kinds", list(oneOf("a", "b")), "Which kinds.", { fallback: "a", group: "Words" }),
    mode: input("mode", oneOf("gate", "observe"), "`gate` fails, `observe` shows.", {
      fallback: "gate",
      group: "Words",
    }),
  };
  const [, words = ""] = helpText({ ...table, inputs }).split("Words:\n");
  expect(words.split("\n\n")[0]).toMatchInlineSnapshot(`
    "  --task <task>
          What it predicts. One of binary, regression.
      --kinds <kinds>
          Which kinds. Any of a, b. Default: a.
      --mode <mode>
          \`gate\` fails, \`observe\` shows. Default: gate."
  `);
});

it("gives no default that only a workflow knows", () => {
  const token = input("token", text, "Comments.", { fallback: "${{ github.token }}", group: "Where" });
  expect(helpText({ ...table, inputs: { token } })).toContain("Comments.\n\n");
});

it("folds text to a terminal, as far indented as it was", () => {
  expect(folded("short\n  --flag\n      a line that is too long", 20)).toBe(
    "short\n  --flag\n      a line that is\n      too long",
  );
});
