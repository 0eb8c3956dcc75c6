import { VERSION } from "@modelgate/runner";
import { closest, failure } from "@modelgate/schema";

/** A command of the CLI: its line in the overview, and what it does with the rest of the arguments. */
type Entry = { about: string; load(): Promise<(argv: readonly string[]) => Promise<void>> };

// Loaded on demand: a command pays at its start for nothing but itself.
const COMMANDS: Readonly<Record<string, Entry>> = {
  validate: {
    about: "Measure a model on labelled data and judge it by limits.",
    load: async () => (await import("./validate.ts")).runValidate,
  },
  comment: {
    about: "Join reports to one verdict, and show the comment a pull request would get.",
    load: async () => (await import("./comment.ts")).runComment,
  },
  inspect: {
    about: "Show what an ONNX file says of itself, without running it.",
    load: async () => (await import("./inspect.ts")).runInspect,
  },
};

/** The `modelgate` program. Sets the exit code of the process: 0 passed, 1 the gate said no, 2 it could not judge. */
export async function main(argv: readonly string[]): Promise<void> {
  const [first = "help", ...rest] = argv;
  if (first === "--version" || first === "-V" || first === "version") {
    process.stdout.write(`${VERSION}\n`);
    return;
  }
  if (first === "help" || first === "--help" || first === "-h") {
    const [topic] = rest;
    if (topic !== undefined && Object.hasOwn(COMMANDS, topic)) return await main([topic, "--help"]);
    process.stdout.write(overview());
    return;
  }
  const entry = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  if (entry === undefined) {
    const near = closest(first, Object.keys(COMMANDS));
    const error = failure("input-invalid", `${first}: expected a command`, {
      hint: near === null ? "See modelgate help." : `Did you mean ${near}?`,
    });
    process.stderr.write(
      `error: ${JSON.stringify(first).slice(1, -1)}: expected a command\n${error.problems[0].hint}\n`,
    );
    process.exitCode = 2;
    return;
  }
  const command = await entry.load();
  await command(rest);
}

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const commands = Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`);
  return [
    "modelgate holds machine-learning models to limits, on a laptop as in CI.",
    `Usage:\n  modelgate <command> [flags]`,
    `Commands:\n${commands.join("\n")}`,
    "Each command explains itself: modelgate <command> --help\n",
  ].join("\n\n");
}
