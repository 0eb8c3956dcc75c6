import type { Table } from "./command.ts";

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

/** A text whose addresses have no user, no password and no query, as of a signed one: more people read a report than may use them. */
export function withoutCredentials(text: string): string {
  return text.replace(
    /:\/\/([^\s/?#@]*@)?([^\s?#]*)(\?[^\s#"'}\]]*)?/gu,
    (_, user: string | undefined, rest: string, query: string | undefined) =>
      `://${user === undefined ? "" : "***@"}${rest}${query === undefined ? "" : "?***"}`,
  );
}

/** A YAML document is one entry however many lines it has; else each line is one. */
function entriesOf(given: string): string[] {
  if (/^\s*[-[{]/u.test(given)) return [given];
  return given
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
