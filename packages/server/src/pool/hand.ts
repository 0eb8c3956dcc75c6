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
  /** Tells the worker to end; true when it has ended, false when it is running a model and ends after that. */
  end(): Promise<boolean>;
};

/** Keeps the books of one worker, which gets at most `window` requests at a time. */
export function hand(worker: Worker, window: number): Hand {
  const has = new Map<number, Entry>();
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
    async end() {
      // Never `terminate`: a thread that is torn down while the runtime is in it takes the whole process with it.
      worker.postMessage("end");
      if (has.size > 0) {
        worker.unref();
        return false;
      }
      await new Promise((resolve) => worker.once("exit", resolve));
      return true;
    },
  };
}
