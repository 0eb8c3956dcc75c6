import type { Table } from "./command.ts";
import { withoutCredentials } from "./shareable.ts";

/** The argument list that repeats a run on a laptop: every input that was given, but for secrets and places to write. */
export function argumentList(
  { name, inputs }: Pick<Table, "name" | "inputs">,
  getInput: (name: string) => string,
): string[] {
  const flags = Object.values(inputs).flatMap((field) => {
    const given = getInput(field.name).trim();
    if (given === "" || field.secret || field.name === "report") return [];
    const entries = field.many ? entriesOf(given) : [given];
    return entries.flatMap((entry) => [`--${field.flag}`, withoutCredentials(entry)]);
  });
  return ["modelgate", name, ...flags];
}

/** A YAML document is one entry however many lines it has; else each line is one. */
function entriesOf(given: string): string[] {
  if (/^\s*[-[{]/u.test(given)) return [given];
  return given
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
