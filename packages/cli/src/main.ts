import { VERSION } from "@modelgate/runner";
import { closest, problemsOf } from "@modelgate/schema";
import { told } from "./problem-text.ts";

/** A command of the CLI: its line in the overview, and what it does with the rest of the arguments. */
type Entry = { about: string; load(): Promise<(argv: readonly string[]) => Promise<void>> };

// Loaded on demand: a command pays at its start for nothing but itself.
const COMMANDS: Readonly<Record<string, Entry>> = {
  validate: {
    about: "Measure a model on labelled data and judge it by limits.",
    load: async () => (await import("./validate.ts")).runValidate,
  },
  diff: {
    about: "Say what changed between two models: signature, graph, weights, behaviour.",
    load: async () => (await import("./diff.ts")).runDiff,
  },
  calibrate: {
    about: "Simulate how often the gate itself errs on this data with these limits.",
    load: async () => (await import("./calibrate.ts")).runCalibrate,
  },
  comment: {
    about: "Join reports to one verdict, and show the comment a pull request would get.",
    load: async () => (await import("./comment.ts")).runComment,
  },
  inspect: {
    about: "Show what an ONNX file says of itself, without running it.",
    load: async () => (await import("./inspect.ts")).runInspect,
  },
  benchmark: {
    about: "Time a model beside its baseline, and say whether it became slower.",
    load: async () => (await import("./benchmark.ts")).runBenchmark,
  },
  containerize: {
    about: "Pack a model that passed with its server, prove the image, and push it.",
    load: async () => (await import("./containerize.ts")).runContainerize,
  },
  serve: {
    about: "Serve a model by the Open Inference Protocol, as the image does.",
    load: async () => (await import("./serve.ts")).runServe,
  },
  promote: {
    about: "Register a version, move a stage to it when its evidence allows it, and back.",
    load: async () => (await import("./promote.ts")).runPromote,
  },
  stages: {
    about: "Show which version holds each stage of the registry.",
    load: async () => (await import("./registry.ts")).runStages,
  },
  history: {
    about: "Show what became of a model: who moved what, when and why.",
    load: async () => (await import("./registry.ts")).runHistory,
  },
  trends: {
    about: "Draw what the ledger's benchmark reports say of times, with the changes of level.",
    load: async () => (await import("./trends.ts")).runTrends,
  },
  score: {
    about: "Show the ML Test Score of what holds a stage: 28 items, each with its evidence or without.",
    load: async () => (await import("./score.ts")).runScore,
  },
  card: {
    about: "Write the card of a version: what was measured, judged, not tested, and what became of it.",
    load: async () => (await import("./card.ts")).runCard,
  },
  audit: {
    about: "Verify the ledger's chain, and that the registry tells the same story.",
    load: async () => (await import("./registry.ts")).runAudit,
  },
  sign: {
    about: "Sign a report, with a key or as the workflow run that this is.",
    load: async () => (await import("./sign.ts")).runSign,
  },
  "verify-signature": {
    about: "Prove who signed a report, and that it is unchanged.",
    load: async () => (await import("./signature.ts")).runVerifySignature,
  },
  explain: {
    about: "Say in words why a check of a report has its verdict, and what would change it.",
    load: async () => (await import("./explain.ts")).runExplain,
  },
};

/** The `modelgate` program. Sets the exit code of the process: 0 passed, 1 the gate said no, 2 it could not judge. */
export async function main(argv: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", ignoreClosedPipe);
  try {
    await run(argv);
  } catch (error) {
    // Node would end with 1, which here means that the gate said no.
    fail(problemsOf(error));
  }
}

async function run(argv: readonly string[]): Promise<void> {
  const [first = "help", ...rest] = argv;
  if (first === "--version" || first === "-V" || first === "version") {
    process.stdout.write(`${VERSION}\n`);
    return;
  }
  if (first === "help" || first === "--help" || first === "-h") {
    const [topic] = rest;
    if (topic !== undefined) return await run([topic, "--help"]);
    process.stdout.write(overview());
    return;
  }
  const entry = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  if (entry === undefined) {
    const near = closest(first, Object.keys(COMMANDS));
    const all = Object.keys(COMMANDS).join(", ");
    const hint = near === null ? `There are ${all}; see modelgate help.` : `Did you mean ${near}?`;
    return fail([{ code: "input-invalid", message: `${first}: expected a command`, hint }]);
  }
  const command = await entry.load();
  await command(rest);
}

/** Whoever read our output has seen enough, as `head` does: the verdict stands, and the exit code tells it. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

function fail(problems: Parameters<typeof told>[0]): void {
  process.stderr.write(told(problems));
  process.exitCode = 2;
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
