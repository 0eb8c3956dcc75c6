import type { Problem, Report } from "@modelgate/schema";
import type { Host } from "./host.ts";
import type { Fields, Values } from "./input.ts";

/**
 * What is known of a command without running it. From it come the parsing, the error messages, `action.yml`,
 * the tables of the README and the flags of the CLI. Lives in `actions/<name>/src/inputs.ts` as `table`.
 */
export type Table<F extends Fields = Fields> = {
  /** The verb: the action's folder and the command of the CLI. */
  name: string;
  /** One sentence: `description` in action.yml, at most 125 characters. */
  about: string;
  inputs: F;
  /** Name and description of every output. */
  outputs: Readonly<Record<string, string>>;
  /** Every scope of the token that the action needs, as `contents: read`, with the reason. */
  permissions: Readonly<Record<string, string>>;
  /** Whole commands for `--help`, each an argument list after the command's name; a test reads them with the table. */
  examples: readonly (readonly string[])[];
  /** An icon of Feather 4.28 and one of GitHub's colours. */
  branding: {
    icon: string;
    color: "white" | "black" | "yellow" | "blue" | "green" | "orange" | "red" | "purple" | "gray-dark";
  };
};

/** A table and the one function that tells its story. A gate's "no" is a report, not an exception. */
export type Command<F extends Fields = Fields> = Table<F> & {
  run(values: Values<F>, host: Host): Promise<Report>;
  /** The report of a run that could not judge, for the step that reads it next. */
  failed?(problems: readonly Problem[], host: Host): Report;
};
