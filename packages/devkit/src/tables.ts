import { isRequired, type Table } from "@modelgate/runner";

/** The inputs of a command as Markdown, a table under each group's name. */
export function inputsTable({ inputs }: Table): string {
  const groups = Map.groupBy(Object.values(inputs), ({ group }) => group);
  return [...groups]
    .map(([group, fields]) => {
      const rows = fields.map((field) => [
        code(field.name),
        [field.about, field.many ? "One entry a line." : "", isRequired(field) ? "**Required.**" : ""].join(
          " ",
        ),
        field.parse.expects ?? "",
        code(field.fallback),
        code(field.example),
      ]);
      const title = groups.size === 1 ? "" : `**${group}**\n\n`;
      return title + markdownTable(["Input", "What it is", "Expects", "Default", "Example"], rows);
    })
    .join("\n\n");
}

/** The outputs of a command as a Markdown table. */
export function outputsTable({ outputs }: Table): string {
  return markdownTable(
    ["Output", "What it is"],
    Object.entries(outputs).map(([name, about]) => [code(name), about]),
  );
}

/** The scopes of the token that a command needs, each with its reason. */
export function permissionsTable({ permissions }: Table): string {
  const rows = Object.entries(permissions).map(([scope, reason]) => [code(scope), reason]);
  return rows.length === 0 ? "None: `permissions: {}`." : markdownTable(["Permission", "Why"], rows);
}

/** A Markdown table. Bars and line ends within a cell are written so that they stay in it. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function cell(text: string): string {
  return text.trim().replaceAll("|", "\\|").replaceAll("\n", "<br>");
}

function code(text: string): string {
  if (text === "") return "";
  return text
    .split("\n")
    .map((line) => `\`${line}\``)
    .join("\n");
}
