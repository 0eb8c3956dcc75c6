import { parseArgs } from "node:util";
import { failure } from "@modelgate/schema";

/** What was given to a command: words, and flags by their names. */
export type Given = { words: string[]; flags: Readonly<Record<string, string | undefined>> };

/**
 * Reads a command's arguments; null: its help is asked for.
 * @throws ModelgateError `input-invalid` for a flag that there is not
 */
export function flagsOf(command: string, argv: readonly string[], names: readonly string[]): Given | null {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { ...options, help: { type: "boolean", short: "h" } },
    });
    if (values["help"] === true) return null;
    const flags = Object.entries(values).map(([name, value]) => [name, String(value)]);
    return { words: positionals, flags: Object.fromEntries(flags) };
  } catch (cause) {
    const message = cause instanceof Error ? (cause.message.split(". ")[0] ?? "") : "";
    throw failure("input-invalid", `${command}: ${message}`, { hint: `modelgate ${command} --help`, cause });
  }
}

/**
 * One of several words, or the first.
 * @throws ModelgateError `input-invalid`
 */
export function oneOf<T extends string>(
  name: string,
  given: string | undefined,
  words: readonly [T, ...T[]],
): T {
  const found = given === undefined ? words[0] : words.find((word) => word === given);
  if (found !== undefined) return found;
  throw failure("input-invalid", `${name}: expected ${words.join(", ")}, got ${JSON.stringify(given ?? "")}`);
}
