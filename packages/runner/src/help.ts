import type { Table } from "./command.ts";
import { type Field, isRequired } from "./input.ts";
import { boolean } from "./parse.ts";

/** The text of `--help`: usage, every flag under its group with its default, and whole examples. */
export function helpText(table: Table, program = `modelgate ${table.name}`, columns = 100): string {
  const groups = new Map<string, Field<unknown>[]>();
  for (const field of Object.values(table.inputs)) {
    groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
  }
  const required = Object.values(table.inputs).filter(isRequired);
  const usage = [program, ...required.map((field) => `${flagOf(field)}`), "[flags]"].join(" ");
  const sections = [...groups].map(([group, fields]) =>
    [`${group}:`, ...fields.flatMap((field) => flagLines(field, columns))].join("\n"),
  );
  const examples = table.examples.map((words) => `  ${[program, ...words.map(shellWord)].join(" ")}`);
  return [
    table.about,
    `Usage:\n  ${usage}`,
    ...sections,
    "Everywhere:\n  --debug      more of what happens, on stderr\n  --no-colour  plain text; NO_COLOR and FORCE_COLOR are heeded\n  -h, --help   this text",
    ...(examples.length === 0 ? [] : [`Examples:\n${examples.join("\n")}`]),
    "Exit codes: 0 passed, 1 the gate said no, 2 it could not judge.",
  ].join("\n\n");
}

function flagOf(field: Field<unknown>): string {
  if (field.parse === boolean) return `--${field.flag}`;
  return `--${field.flag} <${field.flag}>`;
}

function flagLines(field: Field<unknown>, columns: number): string[] {
  const remarks = [
    isRequired(field) ? "Required." : "",
    field.many ? "May be repeated." : "",
    field.fallback === "" ? "" : `Default: ${field.fallback}.`,
  ].filter((remark) => remark !== "");
  const about = wrapped([field.about, ...remarks].join(" "), columns - 6);
  return [`  ${flagOf(field)}`, ...about.map((line) => `      ${line}`)];
}

function wrapped(text: string, width: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + word.length < width) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}

function shellWord(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
