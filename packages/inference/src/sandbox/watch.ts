import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { failure, type ModelgateError } from "@modelgate/schema";
import type { Allowance } from "../spec.ts";

const WATCH_EVERY_MS = 50;

/** A watch over a child's time and memory. */
export type Watch = {
  /** Starts its time: what comes before the job, as a download of the runtime, is not the model's. */
  startClock(): void;
  /** Why the child was ended; null when it was not by this watch. */
  reason(): ModelgateError | null;
  clear(): void;
};

/** Ends a child that takes more than its allowance by `end`, which is called at most once. */
export function watchOver(child: ChildProcess, { timeMs, memoryBytes }: Allowance, end: () => void): Watch {
  let reason: ModelgateError | null = null;
  const giveUp = (why: ModelgateError) => {
    clear();
    reason = why;
    end();
  };
  let timer: NodeJS.Timeout | undefined;
  const poll = setInterval(() => {
    if (child.pid !== undefined && residentBytes(child.pid) > memoryBytes) giveUp(outOfMemory(memoryBytes));
  }, WATCH_EVERY_MS);
  poll.unref();
  const clear = () => {
    clearTimeout(timer);
    clearInterval(poll);
  };
  return {
    startClock: () => {
      timer = setTimeout(() => giveUp(outOfTime(timeMs)), timeMs);
      timer.unref();
    },
    reason: () => reason,
    clear,
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

const RAISE_MEMORY = "Raise `memory-limit` if the model is trusted and that large.";

function outOfTime(timeMs: number): ModelgateError {
  return failure("model-out-of-time", `the model was stopped after ${timeMs / 1000} s without an answer`, {
    hint: "Raise `time-limit` if the model and data are that large; a model that never returns is refused.",
  });
}

function outOfMemory(memoryBytes: number): ModelgateError {
  const message = `the model was stopped when it took more than ${inUnits(memoryBytes)} of memory`;
  return failure("model-out-of-memory", message, { hint: RAISE_MEMORY });
}

/** Never "0.0 GiB": a limit without its unit is of bytes, and nobody would see it. */
export function inUnits(bytes: number): string {
  if (bytes >= 2 ** 30) return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
  return bytes >= 2 ** 20 ? `${(bytes / 2 ** 20).toFixed(1)} MiB` : `${bytes} bytes`;
}

/** Why a child ended before it had finished, by how it ended and what it said last. */
export function died(how: string, stderr: string, cause?: unknown): ModelgateError {
  if (/bad_alloc|out of memory|allocation failed|cannot allocate/iu.test(stderr)) {
    const message = "the model took more memory than it may: its process ended";
    return failure("model-out-of-memory", message, { hint: RAISE_MEMORY, cause });
  }
  const last = stderr.trim().split("\n").at(-1)?.slice(0, 500) ?? "";
  const message = `the process that ran the model ended early (${how})${last && `: ${last}`}`;
  const hint =
    how === "SIGKILL"
      ? "The system killed it: did the machine run out of memory? Then use a larger one, or a smaller `memory-limit`."
      : "The model or the runtime crashed; of the data sets it had not finished nothing is used.";
  return failure("model-failed", message, { hint, cause });
}
