import { fileURLToPath } from "node:url";
import { servingRuntime } from "@modelgate/inference/serving";
import { problemsOf } from "@modelgate/schema";
import { boundHeaps } from "./heap.ts";
import { serve } from "./serve.ts";
import { flagsHelp, readSettings, type Settings } from "./settings.ts";
import { VERSION } from "./version.ts";

const HELP = `Serves ONNX models by the Open Inference Protocol, version 2, over HTTP.

${flagsHelp()}

Each flag may also be given as an environment variable: MODELGATE_MAX_BATCH for --max-batch. The flag has precedence.
`;

/**
 * Runs a server until a signal ends it. Exit codes: 0 it was ended and had answered everything, 2 it could not serve,
 * 137 (SIGKILL) requests, or lines of a log that nobody reads, were cut off.
 */
export async function runServer(argv: readonly string[], programUrl: string): Promise<void> {
  if (argv.includes("--help") || argv.includes("-h")) return void process.stdout.write(HELP);
  if (argv.includes("--version")) return void process.stdout.write(`${VERSION}\n`);
  try {
    const settings = readSettings(argv, process.env);
    const runtimeDirectory = await servingRuntime(programUrl, settings.runtimePath);
    await serveUntilSignal(settings, {
      workerFile: fileURLToPath(programUrl),
      runtimeDirectory,
    });
  } catch (error) {
    for (const { code, message, hint } of problemsOf(error)) {
      process.stderr.write(
        `error[${code}]: ${spelt(message)}\n${hint === undefined ? "" : `${spelt(hint)}\n`}`,
      );
    }
    process.exitCode = 2;
  }
}

/**
 * Serves until SIGTERM or SIGINT; a second one ends the process at once, and so does a request that outlasts its limit.
 * @throws ModelgateError when the models cannot be served
 */
export async function serveUntilSignal(
  settings: Settings,
  parts: Parameters<typeof serve>[1],
  started: (origin: string) => void = () => undefined,
): Promise<void> {
  boundHeaps();
  const { promise: signal, resolve: stop } = Promise.withResolvers<"signal">();
  const ended = () => {
    stop("signal");
    process.once("SIGTERM", endNow).once("SIGINT", endNow);
  };
  process.once("SIGTERM", ended).once("SIGINT", ended);
  const server = await serve(settings, parts);
  try {
    const first = await Promise.race([server.ready, signal]);
    if (first !== "signal") started(server.origin);
  } catch (error) {
    await server.drain();
    throw error;
  }
  await signal;
  if (!(await server.drain())) endNow();
}

/** Ends the process whatever its threads do: within a run of the runtime a thread cannot be stopped, and `exit` waits for it. */
function endNow(): void {
  process.kill(process.pid, "SIGKILL");
}

/** Names in a model are a stranger's, and a terminal obeys control characters. */
function spelt(text: string): string {
  return text.replaceAll(
    /(?!\n)\p{Cc}/gu,
    (character) => `<U+${character.charCodeAt(0).toString(16).padStart(4, "0")}>`,
  );
}
