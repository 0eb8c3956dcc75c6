import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { oneOf as choice } from "@modelgate/runner";
import { closest, failure } from "@modelgate/schema";

/** What was given to a command: words, and flags by their names. */
export type Given = { words: string[]; flags: Readonly<Record<string, string | undefined>> };

/** The flag that every command has. */
const HELP = { help: { type: "boolean", short: "h" } } as const;

/**
 * Reads a command's arguments by Node's table of its flags, to which `help` is added.
 * @throws ModelgateError `input-invalid` for a flag that there is not, or one without its value
 */
export function argumentsOf<const O extends ParseArgsOptionsConfig>(
  command: string,
  argv: readonly string[],
  options: O,
) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: { ...options, ...HELP } });
  } catch (cause) {
    // What follows is advice about positional arguments, of which a user knows nothing.
    const message = cause instanceof Error ? (cause.message.split(". ")[0] ?? "") : "";
    const [, unknown = ""] = /^Unknown option '--([^']*)'/u.exec(message) ?? [];
    const near = unknown === "" ? null : closest(unknown, ["help", ...Object.keys(options)]);
    const hint = near === null ? `modelgate ${command} --help` : `Did you mean --${near}?`;
    throw failure("input-invalid", `${command}: ${message}`, { hint, cause });
  }
}

/**
 * Reads a command's arguments, each flag with a text; null: its help is asked for.
 * @throws ModelgateError `input-invalid` for a flag that there is not
 */
export function flagsOf(command: string, argv: readonly string[], names: readonly string[]): Given | null {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  const { values, positionals } = argumentsOf(command, argv, options);
  const { help, ...given } = values;
  if (help === true) return null;
  const flags = Object.entries(given).map(([name, value]) => [name, String(value)]);
  return { words: positionals, flags: Object.fromEntries(flags) };
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
  throw failure(
    "input-invalid",
    `${name}: expected ${choice(...words).expects}, got ${JSON.stringify(given ?? "")}`,
    { hint: `Without it, ${words[0]} is taken.` },
  );
}
