import type { Report } from "@modelgate/schema";
import { commandLine } from "./command-line.ts";
import { codeBlock, codeSpan, escapeMarkdown } from "./escape-markdown.ts";
import { folded, table } from "./markdown-layout.ts";
import { location } from "./wording.ts";

/** Every problem with its place and remedy; "" for none. */
export function problemsList(problems: readonly Report["problems"][number][]): string {
  if (problems.length === 0) return "";
  const items = problems.map(({ code, message, hint, at }) => {
    const place = at === undefined ? "" : ` (${codeSpan(location(at))})`;
    const remedy = hint === undefined ? "" : `<br>Remedy: ${escapeMarkdown(hint, 500)}`;
    return `- ${codeSpan(code)} ${escapeMarkdown(message, 500)}${place}${remedy}`;
  });
  return `### Problems\n\n${items.join("\n")}`;
}

/** What a change does to the policy; "" for nothing. */
export function policyList(changes: readonly string[]): string {
  if (changes.length === 0) return "";
  return `### Changes to the policy\n\n${changes.map((change) => `- ${escapeMarkdown(change, 500)}`).join("\n")}`;
}

/** What was inferred rather than told, and what else qualifies the numbers; "" for nothing. */
export function notesList(notes: readonly string[]): string {
  if (notes.length === 0) return "";
  return `### Notes\n\n${notes.map((note) => `- ${escapeMarkdown(note, 500)}`).join("\n")}`;
}

/** The command that repeats the run, unless it passed; "" then, or when there is none. */
export function repeatBlock({ verdict, provenance }: Report): string {
  if (verdict === "pass" || provenance.command.length === 0) return "";
  return `Repeat it on a laptop:\n\n${codeBlock(commandLine(provenance.command), "sh")}`;
}

/** Where and from what the numbers came, folded. */
export function originTable({ environment, provenance }: Report): string {
  const { options, ...machine } = environment;
  const { command: _shownAbove, ...origin } = provenance;
  const settings = Object.entries(options).map(([name, value]) => [`option ${name}`, value] as const);
  const rows = [...Object.entries(machine), ...settings, ...Object.entries(origin)]
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [escapeMarkdown(name), codeSpan(String(value))]);
  return folded(
    "Environment and provenance",
    table(
      [
        ["What", "left"],
        ["Value", "left"],
      ],
      rows,
    ),
  );
}
