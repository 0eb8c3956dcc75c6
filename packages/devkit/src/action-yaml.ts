import { type Field, isRequired, type Table } from "@modelgate/runner";

/** A whole action.yml. JSON strings are YAML strings, so no YAML library is needed. */
export function actionYaml(table: Table): string {
  return [
    "# Written by `npm run docs` from src/inputs.ts. Edit that.",
    `name: ${quoted(`Modelgate ${table.name}`)}`,
    `description: ${quoted(table.about)}`,
    "author: Modelgate",
    "branding:",
    `  icon: ${table.branding.icon}`,
    `  color: ${table.branding.color}`,
    "inputs:",
    ...Object.values(table.inputs).flatMap(inputLines),
    "outputs:",
    ...Object.entries(table.outputs).flatMap(([name, about]) => [
      `  ${name}:`,
      `    description: ${quoted(about)}`,
    ]),
    "runs:",
    "  using: node24",
    "  main: dist/index.js",
    "",
  ].join("\n");
}

function inputLines(field: Field<unknown>): string[] {
  return [
    `  ${field.name}:`,
    `    description: ${quoted(field.about)}`,
    // GitHub does not enforce it, but editors and the Marketplace show it.
    ...(isRequired(field) ? ["    required: true"] : []),
    ...(field.fallback === "" ? [] : [`    default: ${quoted(field.fallback)}`]),
  ];
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
