import { ModelgateError, type Problem, throwProblems } from "@modelgate/schema";
import { type Parse, Unexpected } from "./parse.ts";

/** One input of a command: a line of action.yml, a row of the README, a flag of the CLI. */
export type Field<T> = {
  /** As in `with:`, kebab-case. */
  name: string;
  parse: Parse<T>;
  /** One or two sentences, Markdown allowed. */
  about: string;
  /** The text that stands in when nothing is given; empty: there is none. */
  fallback: string;
  /** The flag of the CLI, without the dashes. */
  flag: string;
  /** The flag may be repeated; the action's input holds one entry a line. */
  many: boolean;
  /** Masked in logs and never echoed. */
  secret: boolean;
  example: string;
  /** The heading it stands under in `--help`. */
  group: string;
};

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The typed object that a set of fields produces. */
export type Values<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? Awaited<T> : never };

export type FieldOptions = {
  fallback?: string;
  flag?: string;
  many?: boolean;
  secret?: boolean;
  example?: string;
  group?: string;
};

/** Declares an input. Without a fallback and with a parser that refuses the empty text, it is required. */
export function input<T>(name: string, parse: Parse<T>, about: string, options: FieldOptions = {}): Field<T> {
  return {
    name,
    parse,
    about,
    fallback: "",
    flag: name,
    many: false,
    secret: false,
    example: "",
    group: "Inputs",
    ...options,
  };
}

/** Whether a run without this input ends with a problem. */
export function isRequired(field: Field<unknown>): boolean {
  try {
    field.parse(field.fallback);
    return false;
  } catch {
    return true;
  }
}

/**
 * Reads every field and reports all the problems at once: a CI round trip is too dear for one.
 * GitHub cannot tell an empty input from an absent one, so neither does this.
 * @throws ModelgateError `input-invalid`, or the codes of a parser that reads a document; `known` come first
 */
export async function readInputs<F extends Fields>(
  fields: F,
  getInput: (name: string) => string,
  known: readonly Problem[] = [],
): Promise<Values<F>> {
  const problems = [...known];
  const values: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    const given = getInput(field.name).trim();
    try {
      values[key] = await field.parse(given || field.fallback);
    } catch (error) {
      problems.push(...problemsWith(field, error));
    }
  }
  throwProblems(problems);
  // The loop above filled every key of F from that key's own parser.
  return values as Values<F>;
}

function problemsWith(field: Field<unknown>, error: unknown): readonly Problem[] {
  if (error instanceof ModelgateError) return error.problems.map((problem) => named(field, problem));
  if (!(error instanceof RangeError)) throw error;
  const example = field.example === "" ? {} : { hint: `For example: ${field.example}` };
  return [{ code: "input-invalid", message: `${field.name}: ${explain(field, error)}`, ...example }];
}

function explain(field: Field<unknown>, error: RangeError): string {
  if (!(error instanceof Unexpected)) return field.secret ? "expected another value" : error.message;
  if (error.got === "") return `expected ${error.expected}, got nothing`;
  const got = field.secret ? "a value that is not shown" : `"${shortened(error.got)}"`;
  return `expected ${error.expected}, got ${got}`;
}

function named(field: Field<unknown>, problem: Problem): Problem {
  if (problem.message.startsWith(field.name)) return problem;
  return { ...problem, message: `${field.name}: ${problem.message}` };
}

function shortened(value: string): string {
  return value.length <= 120 ? value : `${value.slice(0, 120)}…`;
}
