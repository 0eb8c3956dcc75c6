import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { failure, ModelgateError } from "@modelgate/schema";
import type { Allowance } from "../spec.ts";
import { confined, scrubbed } from "./confinement.ts";
import { frames, type Unchecked } from "./frame.ts";
import type { Job, Last, Load, Message } from "./message.ts";
import { died, watchOver } from "./watch.ts";

// Creating a session is as dangerous as running it: 1 kB of ONNX can loop for ever or take all memory at
// load. So the model lives in a child process, whose time and memory are bounded from outside and whose
// environment holds nothing of ours: no token, no proxy, no path but a private temporary folder.

/** What a sandbox is made of. */
export type SandboxParts = {
  /** The child's program: `sandbox/index.js` of a bundle, or `child.ts` of the source. */
  entry: string;
  /** A private folder, the child's home. Its working directory stays ours: data sets are named relative to it. */
  directory: string;
  allowance: Allowance;
};

/**
 * Checks what the child says of a job, field by field: a model that broke out of the runtime speaks in the child's name.
 * @throws ModelgateError `model-failed` for anything that an honest child does not say
 */
export type Decode<J, M> = (value: Unchecked, job: J) => M;

/** A started child that waits for the runtime, and then for its one job. */
export type Sandbox<J = Job, M = Message> = {
  /** Lets the child load a verified runtime. */
  load(runtimeDirectory: string): void;
  /**
   * Hands over the job and yields what the child says, checked. Ends the child in every case.
   * @throws ModelgateError `model-out-of-time`, `model-out-of-memory`, `model-failed`
   */
  run(job: J): AsyncGenerator<M>;
  /** Ends a child that is no longer wanted; a second time it does nothing. */
  stop(): void;
};

/** A check is loaded when the child has its job, for which it has to be waited: before, it would delay the child's start. */
export async function loadDecodeMessage(): Promise<Decode<Job, Message>> {
  return (await import("./decode-message.ts")).decodeMessage;
}

/**
 * Starts a child, whose program is loaded while the caller still plans. Its messages are checked by what `load` gives: that is
 * `loadDecodeMessage` for one that scores, and another trade's (trades.ts) has its own.
 */
export function startSandbox<J extends object, M extends Last>(
  { entry, directory, allowance }: SandboxParts,
  load: () => Promise<Decode<J, M>>,
): Sandbox<J, M> {
  const { command, args } = confined(entry, allowance);
  const child = spawn(command, args, {
    env: scrubbed(directory),
    stdio: ["pipe", "ignore", "pipe", "pipe"],
  });
  const ordered = Promise.withResolvers<null>();
  // null: it was ended from here. How it takes that is not waited for: a stopped child does not hold the event loop, and where
  // nothing else does Node would end in the middle of the wait.
  const ended = Promise.race([ordered.promise, endOf(child)]);
  const end = () => {
    ordered.resolve(null);
    child.kill("SIGKILL");
    // Closed here, too: a process that the child started may hold the other ends, and must not hold us.
    for (const stream of child.stdio) stream?.destroy();
  };
  const watch = watchOver(child, allowance, end);
  const said = captured(child.stderr as Readable);
  // A child that died early closes its ends; why it died is told by `run`.
  for (const stream of child.stdio) stream?.on("error", () => {});
  const tell = (line: Load | J) => child.stdin?.write(`${JSON.stringify(line)}\n`);
  const stop = () => {
    watch.clear();
    end();
    // Nobody waits for a process to be taken apart that holds a runtime and a model.
    child.unref();
  };

  const whyEnded = async (cause?: unknown): Promise<ModelgateError> => {
    const how = await ended;
    const known = watch.reason();
    if (known !== null) return known;
    if (how === null) {
      return failure("model-failed", "the process that ran the model was stopped", {
        hint: "Modelgate ended it, as when a run is cancelled: run again if nobody cancelled it.",
        cause,
      });
    }
    return died(how, said(), cause);
  };

  async function* run(job: J): AsyncGenerator<M> {
    try {
      watch.startClock();
      tell(job);
      child.stdin?.end();
      const loading = load();
      // What it says is read from now on: of a child that has ended, Node drops what nobody reads.
      loading.catch(() => {});
      for await (const value of frames(child.stdio[3] as Readable, allowance.memoryBytes)) {
        const decode = await loading;
        const message = decode(value, job);
        yield message;
        if (message.type === "finished" || (message.type === "problem" && message.dataset === null)) return;
      }
      throw await whyEnded();
    } catch (error) {
      if (error instanceof ModelgateError) throw error;
      // The stream broke off: the reason is with whoever ended the child.
      throw await whyEnded(error);
    } finally {
      stop();
    }
  }
  return { load: (runtimeDirectory) => tell({ runtimeDirectory }), run, stop };
}

/** How long the last words of an ended child may take to arrive, should something else hold its pipes open. */
const LAST_WORDS_MS = 200;

/** How a child ended, once it has and its last words are read. */
function endOf(child: ChildProcess): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  child.once("error", (error) => resolve(`could not be started: ${error.message}`));
  child.once("exit", (code, signal) => {
    const how = signal ?? `exit code ${code ?? "unknown"}`;
    const timer = setTimeout(() => resolve(how), LAST_WORDS_MS);
    child.once("close", () => {
      clearTimeout(timer);
      resolve(how);
    });
  });
  return promise;
}

/** Keeps the end of a stream, bounded: a stranger's model may make the runtime say anything. */
function captured(stream: Readable): () => string {
  let tail = "";
  stream.setEncoding("utf8");
  stream.on("data", (chunk: string) => {
    tail = (tail + chunk).slice(-4096);
  });
  return () => tail;
}
