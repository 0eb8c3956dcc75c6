import { input, list, ratio, type Table, text } from "@modelgate/runner";
import { expect, it } from "vitest";
import { actionYaml } from "./action-yaml.ts";
import { outputsOf } from "./output-file.ts";
import { inputsTable, outputsTable, permissionsTable } from "./tables.ts";

const table: Table = {
  name: "try",
  about: 'Says "yes": or no.',
  inputs: {
    model: input("model", text, "A | B.", { example: "m.onnx" }),
    share: input("share", ratio, "A share.", { fallback: "0.5" }),
    limits: input("limits", list(text), "Limits.", { many: true, flag: "limit", example: "a>=1\nb>=2" }),
  },
  outputs: { verdict: "`pass` or `fail`." },
  examples: [],
  permissions: { "contents: read": "to check out" },
  branding: { icon: "check", color: "green" },
};

it("writes an action.yml that YAML reads", () => {
  expect(actionYaml(table)).toMatchInlineSnapshot(`
    "# Written by \`npm run docs\` from src/inputs.ts. Edit that.
    name: "Modelgate try"
    description: "Says \\"yes\\": or no."
    author: Modelgate
    branding:
      icon: check
      color: green
    inputs:
      model:
        description: "A | B."
        required: true
      share:
        description: "A share."
        default: "0.5"
      limits:
        description: "Limits."
    outputs:
      verdict:
        description: "\`pass\` or \`fail\`."
    runs:
      using: node24
      main: dist/index.js
    "
  `);
});

it("keeps every cell in its cell", () => {
  expect(
    [inputsTable(table), outputsTable(table), permissionsTable(table)].join("\n\n"),
  ).toMatchInlineSnapshot(`
    "| Input | What it is | Expects | Default | Example |
    | --- | --- | --- | --- | --- |
    | \`model\` | A \\| B.  **Required.** | text |  | \`m.onnx\` |
    | \`share\` | A share. | 0..1 or a percentage, as 0.95 or 95% | \`0.5\` |  |
    | \`limits\` | Limits. One entry a line. | text; several between commas or line ends |  | \`a>=1\`<br>\`b>=2\` |

    | Output | What it is |
    | --- | --- |
    | \`verdict\` | \`pass\` or \`fail\`. |

    | Permission | Why |
    | --- | --- |
    | \`contents: read\` | to check out |"
  `);
});

it("says so when no permission is needed", () => {
  expect(permissionsTable({ ...table, permissions: {} })).toBe("None: `permissions: {}`.");
});

it("reads the outputs of a step in both forms", () => {
  const file = "a=1=2\nb<<END\nx\ny=3\nEND\nc<<E\n\nE\n";
  expect([...outputsOf(file)]).toEqual([
    ["a", "1=2"],
    ["b", "x\ny=3"],
    ["c", ""],
  ]);
});
