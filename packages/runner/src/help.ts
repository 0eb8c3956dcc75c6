import { shellWord } from "@modelgate/schema";
import type { Table } from "./command.ts";
import { type Field, isRequired } from "./input.ts";
import { boolean } from "./parse.ts";

/** What the help of one program says otherwise than its table. */
export type HelpOptions = {
  /** What is typed before the flags; unless given, `modelgate <name>`. */
  program?: string;
  /** Words that it takes beside flags, as `[[before] after]`. */
  words?: string;
  /** What the exit codes mean where nothing is judged. */
  exits?: string;
  /** The terminal's width. */
  columns?: number;
};

/** The text of `--help`: usage, every flag under its group with its default, and whole examples. */
export function helpText(
  table: Table,
  {
    program = `modelgate ${table.name}`,
    words = "",
    exits = "0 passed, 1 the gate said no, 2 it could not judge",
    columns = 100,
  }: HelpOptions = {},
): string {
  const groups = new Map<string, Field<unknown>[]>();
  for (const field of Object.values(table.inputs)) {
    groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
  }
  const required = Object.values(table.inputs).filter(isRequired);
  const usage = [program, words, ...required.map(flagOf), "[flags]"].filter((part) => part !== "").join(" ");
  const sections = [...groups].map(([group, fields]) =>
    [`${group}:`, ...fields.flatMap((field) => flagLines(field, columns))].join("\n"),
  );
  const examples = table.examples.map((example) => `  ${[program, ...example.map(shellWord)].join(" ")}`);
  return [
    table.about,
    `Usage:\n  ${usage}`,
    ...sections,
    "Everywhere:\n  --debug      more of what happens, on stderr\n  --no-colour  plain text; NO_COLOR and FORCE_COLOR are heeded\n  -h, --help   this text",
    ...(examples.length === 0 ? [] : [`Examples:\n${examples.join("\n")}`]),
    `Exit codes: ${exits}.`,
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
