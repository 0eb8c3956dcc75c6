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
  /** The terminal's width; more than a hundred columns are not used. */
  columns?: number | undefined;
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
    [`${group}:`, ...fields.flatMap((field) => flagLines(field, Math.min(columns, 100)))].join("\n"),
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

/** The words that a flag takes, where they are all it takes and its description does not explain each of them. */
function choice(field: Field<unknown>): string {
  const { words = [], takesSeveral = false } = field.parse;
  if (words.every((word) => field.about.includes(`\`${word}\``))) return "";
  return `${takesSeveral && !field.many ? "Any" : "One"} of ${words.join(", ")}.`;
}

function flagLines(field: Field<unknown>, columns: number): string[] {
  const remarks = [
    choice(field),
    isRequired(field) ? "Required." : "",
    field.many ? "May be repeated." : "",
    // What only a workflow evaluates is no default here.
    field.fallback === "" || field.fallback.startsWith("${{") ? "" : `Default: ${field.fallback}.`,
  ].filter((remark) => remark !== "");
  const about = wrapped([field.about, ...remarks].join(" "), columns - 6);
  return [`  ${flagOf(field)}`, ...about.map((line) => `      ${line}`)];
}

/** Text of which every line that is too long goes on in further ones, as far indented; more than a hundred columns are not used. */
export function folded(text: string, columns: number): string {
  const fold = (line: string) => {
    const indent = /^ */u.exec(line)?.[0] ?? "";
    const width = Math.min(columns, 100) - indent.length;
    // What stands in columns would lose them.
    const isTable = /\S {2,}\S/u.test(line);
    return isTable || line.length - indent.length <= width
      ? [line]
      : wrapped(line.trim(), width).map((row) => `${indent}${row}`);
  };
  return text.split("\n").flatMap(fold).join("\n");
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
