import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter } from "node:path";
import type { Readable } from "node:stream";
import { failure, type ModelgateError } from "@modelgate/schema";
import type { Allowance } from "../spec.ts";
import { frames } from "./frame.ts";
import type { Job, Load, Message } from "./message.ts";

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

/** A started child that waits for the runtime, and then for its one job. */
export type Sandbox = {
  /** Lets the child load a verified runtime. */
  load(runtimeDirectory: string): void;
  /** Hands over the job and yields what the child says. Ends the child in every case. */
  run(job: Job): AsyncGenerator<Message>;
  /** Ends a child that is no longer wanted. */
  stop(): void;
};

/** Starts the child; its program is loaded while the caller still plans. */
export function startSandbox(parts: SandboxParts): Sandbox {
  const { command, args } = commandOf(parts);
  const child = spawn(command, args, {
    env: environmentOf(parts.directory),
    stdio: ["pipe", "ignore", "pipe", "pipe"],
  });
  const watch = watchOver(child, parts.allowance);
  const said = captured(child.stderr as Readable);
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(`could not be started: ${error.message}`));
    child.once("close", (code, signal) => resolve(signal ?? `exit code ${code ?? "unknown"}`));
  });
  // A child that died early closes its end; why it died is told by `run`.
  child.stdin?.on("error", () => {});
  const tell = (line: Load | Job) => child.stdin?.write(`${JSON.stringify(line)}\n`);
  const stop = () => {
    watch.clear();
    child.kill("SIGKILL");
    // Nobody waits for a process to be taken apart that holds a runtime and a model.
    for (const stream of child.stdio) stream?.destroy();
    child.unref();
  };

  async function* run(job: Job): AsyncGenerator<Message> {
    try {
      watch.startClock();
      tell(job);
      child.stdin?.end();
      for await (const message of frames(child.stdio[3] as Readable) as AsyncGenerator<Message>) {
        yield message;
        if (message.type === "finished" || (message.type === "problem" && message.dataset === null)) return;
      }
      const how = await ended;
      throw watch.reason() ?? died(how, said());
    } catch (error) {
      throw watch.reason() ?? error;
    } finally {
      stop();
    }
  }
  return { load: (runtimeDirectory) => tell({ runtimeDirectory }), run, stop };
}

/** Address space beyond the resident limit: V8 reserves ranges that it never touches. */
const RESERVED_BYTES = 2 * 2 ** 30;

/** util-linux's; a system without it is bounded by watching alone. */
const PRLIMIT = ["/usr/bin/prlimit", "/bin/prlimit"];

function commandOf({ entry, allowance }: SandboxParts): {
  command: string;
  args: string[];
} {
  // Snappy is WebAssembly, whose trap handler reserves 8 GB of address space for each memory.
  const node = [process.execPath, "--disable-wasm-trap-handler", "--no-warnings", entry];
  const prlimit = PRLIMIT.find((path) => existsSync(path));
  if (prlimit === undefined) return { command: node[0] ?? "", args: node.slice(1) };
  const limits = [
    `--as=${allowance.memoryBytes + RESERVED_BYTES}`,
    "--core=0",
    // It answers through a pipe; it has no reason to write a file.
    "--fsize=0",
    // Should this process be killed itself, the child still ends.
    `--cpu=${Math.ceil(allowance.timeMs / 1000) * availableParallelism()}`,
  ];
  return { command: prlimit, args: [...limits, "--", ...node] };
}

/** All that a child may know of the outside. */
function environmentOf(directory: string): NodeJS.ProcessEnv {
  const systemRoot = process.env["SystemRoot"];
  return {
    ORT_DISABLE_TELEMETRY: "1",
    HOME: directory,
    TMPDIR: directory,
    LANG: "C.UTF-8",
    TZ: "UTC",
    PATH: process.platform === "win32" ? "" : ["/usr/local/bin", "/usr/bin", "/bin"].join(delimiter),
    ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot }),
  };
}

const WATCH_EVERY_MS = 50;

function watchOver(child: ChildProcess, { timeMs, memoryBytes }: Allowance) {
  let reason: ModelgateError | null = null;
  const end = (why: ModelgateError) => {
    reason ??= why;
    child.kill("SIGKILL");
  };
  let timer: NodeJS.Timeout | undefined;
  const poll = setInterval(() => {
    if (child.pid !== undefined && residentBytes(child.pid) > memoryBytes) end(outOfMemory(memoryBytes));
  }, WATCH_EVERY_MS);
  poll.unref();
  return {
    // From the job on: what comes before, as a download of the runtime, is not the model's time.
    startClock: () => {
      timer = setTimeout(() => end(outOfTime(timeMs)), timeMs);
      timer.unref();
    },
    reason: () => reason,
    clear: () => {
      clearTimeout(timer);
      clearInterval(poll);
    },
  };
}

/** Resident memory by /proc; 0 where there is none or the process has ended. */
function residentBytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function outOfTime(timeMs: number): ModelgateError {
  return failure("model-out-of-time", `the model was stopped after ${timeMs / 1000} s without an answer`, {
    hint: "Raise `time-limit` if the model and data are that large; a model that never returns is refused.",
  });
}

function outOfMemory(memoryBytes: number): ModelgateError {
  const gib = (memoryBytes / 2 ** 30).toFixed(1);
  return failure("model-out-of-memory", `the model was stopped when it took more than ${gib} GiB of memory`, {
    hint: "Raise `memory-limit` if the model is trusted and that large.",
  });
}

function died(how: string, stderr: string): ModelgateError {
  if (/bad_alloc|out of memory|allocation failed/iu.test(stderr)) {
    return failure("model-out-of-memory", "the model took more memory than it may: its process ended", {
      hint: "Raise `memory-limit` if the model is trusted and that large.",
    });
  }
  const last = stderr.trim().split("\n").at(-1) ?? "";
  return failure(
    "model-failed",
    `the process that ran the model ended early (${how})${last && `: ${last}`}`,
    {
      hint: "The model or the runtime crashed; nothing it said before is used.",
    },
  );
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
