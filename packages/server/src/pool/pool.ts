import { Worker } from "node:worker_threads";
import { failure, ModelgateError, type Problem } from "@modelgate/schema";
import { YOUNG_MB } from "../heap.ts";
import { Refusal } from "../protocol/refusal.ts";
import type { Crew, Described, Done, Work, WorkerSays } from "../worker/messages.ts";
import { type Hand, hand } from "./hand.ts";
import { type Entry, Waiting } from "./waiting.ts";

/** What the pool tells of itself. */
export type PoolEvents = {
  /** A worker ended that was not told to, and is started again. */
  lost(reason: string): void;
};

export type PoolOptions = {
  /** The program that `new Worker` starts. */
  workerFile: string;
  crew: Crew;
  workers: number;
  /** Requests that may wait. */
  maxQueue: number;
  /** Within which a request must be answered, waiting included. */
  timeoutMs: number;
};

/** Workers that answer requests, and the queue before them. */
export type Pool = {
  /** Resolves when all workers have all models. @throws ModelgateError with all problems of the models */
  ready: Promise<{ runtime: string; models: readonly Described[] }>;
  /**
   * Puts a request in line. Its answer rejects with a Refusal: what the worker refuses, 503 and 504 when it took too long, 500
   * when the worker ended. `cancel` takes it out of the line where it still waits.
   * @throws Refusal 429 when the queue is full
   */
  submit(work: Omit<Work, "id">): { answer: Promise<Done & { waitedMs: number }>; cancel(): void };
  /** @throws Refusal 429 */
  refuseWhenFull(): void;
  levels(): { queued: number; running: number; workers: number };
  /** Whether a worker has one request for so long that it will hardly answer again. */
  isStuck(): boolean;
  /** Ends the workers; false when one still runs a model, or loads one, after `limitMs`: nobody can interrupt it. */
  close(limitMs: number): Promise<boolean>;
};

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;

/** Starts the workers. */
export function openPool(options: PoolOptions, events: PoolEvents): Pool {
  const { crew, timeoutMs, maxQueue } = options;
  const waiting = new Waiting(maxQueue);
  // One to run and one to follow it at once; or as many as can be joined, and as many to follow them.
  const window = 2 * crew.maxBatch;
  const hands = new Set<Hand>();
  const {
    promise: ready,
    resolve,
    reject,
  } = Promise.withResolvers<{ runtime: string; models: readonly Described[] }>();
  // Whoever opened the pool may wait for something else first: that nobody hears of a failure yet is no unhandled fault.
  ready.catch(() => undefined);
  let isClosing = false;
  let wasReady = false;
  /** Models that could not be loaded at the start: `ready` has said so, and others would only say it again. */
  let isGivenUp = false;
  let nextId = 1;
  let pauseMs = FIRST_PAUSE_MS;

  function start(): void {
    if (isClosing || isGivenUp) return;
    const worker = new Worker(options.workerFile, {
      workerData: crew,
      // A thread refuses most options of the process, and fails to start for one of them.
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    const one = hand(worker, window);
    hands.add(one);
    worker.on("message", (said: WorkerSays) => heard(one, said));
    worker.on("error", (error) => ended(one, error.message));
    worker.on("exit", (code) => ended(one, `exit code ${code}`));
  }

  function heard(one: Hand, said: WorkerSays): void {
    if (said.type === "unable") {
      isGivenUp ||= !wasReady;
      reject(errorOf(said.problems));
      return;
    }
    if (said.type === "ready") {
      one.isReady = true;
      pauseMs = FIRST_PAUSE_MS;
      if ([...hands].filter(({ isReady }) => isReady).length === options.workers) {
        wasReady = true;
        resolve(said);
      }
    } else {
      const entry = one.takeBack(said.id);
      if (said.type === "refused") entry?.reject(new Refusal(said.status, said.error));
      else entry?.resolve({ ...said, waitedMs: entry.waitedMs + said.spent.waitedMs });
    }
    handOut();
  }

  function ended(one: Hand, reason: string): void {
    if (!hands.delete(one) || isClosing || isGivenUp) return;
    events.lost(reason);
    for (const entry of one.all()) {
      entry.reject(new Refusal(500, "the worker that ran this request ended", "worker-lost"));
    }
    // A model that ends its worker at once must not keep a processor busy with starting others.
    setTimeout(start, pauseMs).unref();
    pauseMs = Math.min(LONGEST_PAUSE_MS, 2 * pauseMs);
  }

  function leastBusy(): Hand | undefined {
    let best: Hand | undefined;
    for (const one of hands) if (one.hasRoom() && (best === undefined || one.size < best.size)) best = one;
    return best;
  }

  function handOut(): void {
    for (;;) {
      const free = leastBusy();
      const entry = free && waiting.shift();
      if (free === undefined || entry === undefined) return;
      free.give(entry);
    }
  }

  const sweep = setInterval(() => {
    const before = performance.now() - timeoutMs;
    for (const entry of waiting.takeOlderThan(before)) {
      entry.reject(new Refusal(503, "no worker was free in time", "timed-out"));
    }
    for (const one of hands) {
      for (const entry of one.olderThan(before)) {
        if (entry.isAbandoned) continue;
        entry.isAbandoned = true;
        entry.reject(new Refusal(504, "the model did not answer in time", "timed-out"));
      }
    }
  }, 100);
  sweep.unref();
  for (let i = 0; i < options.workers; i += 1) start();

  function refuseWhenFull(): void {
    if (!waiting.isFull || [...hands].some((one) => one.hasRoom())) return;
    throw new Refusal(429, "too many requests wait already", "queue-full");
  }

  return {
    ready,
    refuseWhenFull,
    submit(work) {
      refuseWhenFull();
      const { promise: answer, resolve, reject } = Promise.withResolvers<Done & { waitedMs: number }>();
      const entry: Entry = {
        work: { ...work, id: nextId++ },
        arrivedMs: performance.now(),
        waitedMs: 0,
        isAbandoned: false,
        resolve,
        reject,
      };
      waiting.push(entry);
      handOut();
      const cancel = () => {
        if (waiting.remove(entry)) reject(new Refusal(503, "the client went away", "client-gone"));
      };
      return { answer, cancel };
    },
    levels: () => ({
      queued: waiting.size,
      running: [...hands].reduce((sum, one) => sum + one.size, 0),
      workers: [...hands].filter(({ isReady }) => isReady).length,
    }),
    isStuck: () => [...hands].some((one) => one.olderThan(performance.now() - 2 * timeoutMs).length > 0),
    async close(limitMs) {
      isClosing = true;
      clearInterval(sweep);
      const ends = [...hands].map((one) => one.end(limitMs));
      return (await Promise.all(ends)).every(Boolean);
    },
  };
}

function errorOf(problems: readonly Problem[]): ModelgateError {
  const [first, ...rest] = problems;
  return first === undefined
    ? failure("unexpected", "a worker thread could not start, and gave no reason", {
        hint: "This is a defect of Modelgate: please report it with the log of the server.",
      })
    : new ModelgateError([first, ...rest]);
}
