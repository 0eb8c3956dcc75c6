import { closest, type Problem } from "@modelgate/schema";
import type { Field, Fields } from "./input.ts";
import { boolean } from "./parse.ts";

/** An argument list, read against a table: what was given, and what could not be understood. */
export type Arguments = {
  /** By the input's name; the entries of a repeated flag stand one a line, as in an action's input. */
  given: ReadonlyMap<string, string>;
  help: boolean;
  debug: boolean;
  /** null: not said. */
  colour: boolean | null;
  problems: readonly Problem[];
};

/** The flags that every command has, beside those of its table. */
const COMMON_FLAGS = ["help", "debug", "no-colour", "no-color"];

/**
 * Reads `--flag value`, `--flag=value`, `--switch` and `--no-switch`; the inputs' own names are taken as flags
 * as well. Never throws: every flag that is unknown, doubled or without its value becomes a problem.
 */
export function readArguments(fields: Fields, argv: readonly string[]): Arguments {
  const byFlag = new Map<string, Field<unknown>>();
  for (const field of Object.values(fields)) byFlag.set(field.name, field).set(field.flag, field);
  const given = new Map<string, string>();
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const wrong = (message: string, hint?: string) =>
    problems.push({ code: "input-invalid", message, ...(hint === undefined ? {} : { hint }) });

  const rest = [...argv];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === "-h") seen.add("help");
    const [, name, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) {
      // A file that stands alone is mostly the model, or a report.
      const meant = /\.(?:onnx|safetensors)$/.test(word)
        ? byFlag.get("model")
        : /\.json$/.test(word) && byFlag.get("reports");
      const hint = meant ? `Did you mean --${meant.flag} ${word}?` : "See --help.";
      const example = byFlag.has("model") ? "--model m.onnx" : "--name value";
      if (word !== "-h") wrong(`${word}: expected a flag, as ${example}`, hint);
      continue;
    }
    const negated = name.startsWith("no-") ? byFlag.get(name.slice(3)) : undefined;
    const field = byFlag.get(name);
    if (field === undefined && negated?.parse === boolean && inline === undefined) {
      given.set(negated.name, "false");
    } else if (field === undefined && COMMON_FLAGS.includes(name)) {
      seen.add(name);
    } else if (field === undefined) {
      const near = closest(name, [...byFlag.keys(), ...COMMON_FLAGS]);
      wrong(
        `--${name}: expected a flag of this command`,
        near === null ? "See --help." : `Did you mean --${near}?`,
      );
      if (inline === undefined && rest[0]?.startsWith("--") === false) rest.shift();
    } else {
      const value = inline ?? valueAfter(field, rest);
      const before = given.get(field.name);
      if (value === undefined)
        wrong(`--${name}: expected a value`, `Write --${name}=… when it begins with dashes.`);
      else if (before !== undefined && !field.many) wrong(`--${name}: expected once, got twice`);
      else given.set(field.name, before === undefined ? value : `${before}\n${value}`);
    }
  }
  const colour = seen.has("no-colour") || seen.has("no-color") ? false : null;
  return { given, help: seen.has("help"), debug: seen.has("debug"), colour, problems };
}

function valueAfter(field: Field<unknown>, rest: string[]): string | undefined {
  const next = rest[0];
  if (field.parse === boolean) return next === "true" || next === "false" ? rest.shift() : "true";
  return next === undefined || next.startsWith("--") ? undefined : rest.shift();
}
