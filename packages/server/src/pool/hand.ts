import type { Worker } from "node:worker_threads";
import type { Entry } from "./waiting.ts";

/** A worker with the requests that it has. */
export type Hand = {
  readonly worker: Worker;
  /** Whether its models are loaded. */
  isReady: boolean;
  readonly size: number;
  hasRoom(): boolean;
  /** Hands a request over. Its body moves: this thread has it no more. */
  give(entry: Entry): void;
  takeBack(id: number): Entry | undefined;
  olderThan(beforeMs: number): Entry[];
  all(): Entry[];
  /**
   * Tells the worker to end; true when it has ended, false when it is still running a model, or loading one, after `limitMs`, and ends
   * after that.
   */
  end(limitMs: number): Promise<boolean>;
};

/** Keeps the books of one worker, which gets at most `window` requests at a time. */
export function hand(worker: Worker, window: number): Hand {
  const has = new Map<number, Entry>();
  // From the beginning: who has ended does not say so again.
  const exited = new Promise<true>((resolve) => worker.once("exit", () => resolve(true)));
  return {
    worker,
    isReady: false,
    get size() {
      return has.size;
    },
    hasRoom() {
      return this.isReady && has.size < window;
    },
    give(entry) {
      has.set(entry.work.id, entry);
      entry.waitedMs = performance.now() - entry.arrivedMs;
      worker.postMessage(entry.work, [entry.work.buffer]);
    },
    takeBack(id) {
      const entry = has.get(id);
      has.delete(id);
      return entry;
    },
    olderThan: (beforeMs) => [...has.values()].filter(({ arrivedMs }) => arrivedMs < beforeMs),
    all: () => [...has.values()],
    async end(limitMs) {
      // Never `terminate`: a thread that is torn down while the runtime is in it takes the whole process with it.
      worker.postMessage("end");
      const isOver = await within(exited, limitMs);
      // A process that is to end is not held by a thread that nobody can interrupt.
      if (!isOver) worker.unref();
      return isOver;
    },
  };
}

async function within(work: Promise<true>, limitMs: number): Promise<boolean> {
  const { promise: over, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(() => resolve(false), limitMs);
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
