import { type Arguments, readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { guarded } from "./guarded.ts";
import { helpText } from "./help.ts";
import type { Annotation, Host } from "./host.ts";
import type { Fields } from "./input.ts";
import { sparse } from "./progress.ts";
import { writeReportFile } from "./report-file.ts";
import { leaveReport, type Render, runCommand } from "./run-command.ts";
import { visible, visibleLine } from "./visible.ts";

export { type Arguments, readArguments } from "./arguments.ts";
export { folded, helpText } from "./help.ts";

/** Where a laptop's output goes; the process's own streams and variables, or a test's. */
export type Terminal = {
  stdout: { write(text: string): unknown; isTTY?: boolean; columns?: number };
  stderr: { write(text: string): unknown; isTTY?: boolean; columns?: number };
  env: Readonly<Record<string, string | undefined>>;
};

/** Runs a command with an argument list on this terminal and sets the exit code of the process. */
export async function runOnLaptop<F extends Fields>(
  command: Command<F>,
  argv: readonly string[],
  options: { render: (colour: boolean) => Render; terminal?: Terminal },
): Promise<void> {
  const terminal = options.terminal ?? process;
  const given = readArguments(command.inputs, argv);
  const host = laptopHost(given, terminal);
  if (given.help) {
    terminal.stdout.write(`${helpText(command, { columns: terminal.stdout.columns })}\n`);
    process.exitCode = 0;
    return;
  }
  const run = () => runCommand(command, host, options.render(host.colour));
  await guarded(host, run, (problems) => leaveReport(command, problems, host));
}

/**
 * A laptop. The summary goes to stdout and everything about the work to stderr, so that stdout can be piped.
 * A report is written only where one is asked for.
 */
export function laptopHost(given: Arguments, terminal: Terminal = process): Host {
  const { stdout, stderr, env } = terminal;
  const secrets: string[] = [];
  const colour = given.colour ?? wantsColour(terminal);
  const isTerminal = stderr.isTTY === true;
  let lineIsOpen = false;
  const masked = (text: string) => secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
  const say = (text: string) => {
    // Erases the progress line that the cursor still stands in.
    stderr.write(`${lineIsOpen ? "\r\x1b[K" : ""}${masked(visible(text))}\n`);
    lineIsOpen = false;
  };
  const isDebug = given.debug || env["RUNNER_DEBUG"] === "1";
  return {
    getInput: (name) => given.given.get(name) ?? "",
    inputProblems: given.problems,
    setOutput: () => undefined,
    mask: (secret) => secrets.push(secret),
    info: say,
    debug: (message) => (isDebug ? say(message) : undefined),
    annotate(annotations) {
      for (const annotation of annotations) say(sentence(annotation));
    },
    progress: isTerminal
      ? (message) => {
          const line = masked(visibleLine(message)).slice(0, Math.max(20, (stderr.columns ?? 80) - 1));
          stderr.write(`\r\x1b[K${line}`);
          lineIsOpen = true;
        }
      : sparse(say),
    async summary(text) {
      if (lineIsOpen) stderr.write("\r\x1b[K");
      lineIsOpen = false;
      stdout.write(`${masked(coloured(text, colour)).trimEnd()}\n`);
    },
    writeReport: (report, path) => (path === null ? null : writeReportFile(report, path)),
    fail: say,
    provenance: () => null,
    isTerminal,
    colour,
  };
}

/** Whether standard output is shown in colour. See no-color.org and force-color.org: set and not empty counts; NO_COLOR wins. */
export function wantsColour({ stdout, env }: Pick<Terminal, "stdout" | "env">): boolean {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  return stdout.isTTY === true && env["TERM"] !== "dumb";
}

/** As compilers write it, so that editors find the place: `file:line:column: error[code]: message`. An error's title is its code. */
function sentence({ level, title, message, file, line, column }: Annotation): string {
  const place =
    file === undefined ? "" : `${[file, line, column].filter((part) => part !== undefined).join(":")}: `;
  const code = level === "error" && title !== undefined ? `[${title}]` : "";
  // Most messages begin with the place themselves.
  return `${place}${level}${code}: ${message.startsWith(place) ? message.slice(place.length) : message}`;
}

// Colour, bold and dim, with their ends. A renderer may use these; nothing else that begins with ESC passes.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const STYLE = /\x1b\[(?:0|1|2|22|(?:1;)?(?:3[0-79]|9[0-7]))?m/g;

/** Text made harmless but for the renderer's own colours, which go as well where colour is not wanted. */
function coloured(text: string, colour: boolean): string {
  const styles = text.match(STYLE) ?? [];
  return text
    .split(STYLE)
    .map((part, i) => visible(part) + ((colour && styles[i]) || ""))
    .join("");
}
