import { on } from "node:events";
import { Worker } from "node:worker_threads";
import { ModelgateError } from "@modelgate/schema";
import type { ArmName, Setting } from "./job.ts";
import { LATE, type Shift, STOP, type ThreadSays } from "./thread.ts";
import type { Timed } from "./timed.ts";

/** What of a shift is not the same every time. */
export type ShiftPlan = {
  arm: ArmName;
  queries: number;
  round: number;
  due?: Float64Array;
  boundMs?: number;
  lateAllowed?: number;
};

/** Threads with sessions of their own, for `run()` is synchronous: one thread runs one inference at a time. */
export type Pool = {
  /** Works a shift. `late` counts queries over the bound; `broken` is true when there were too many and it ended early. */
  work(plan: ShiftPlan): Promise<Timed & { late: number; broken: boolean }>;
  close(): Promise<void>;
};

/** Threads all begin a shift that has a schedule this much after it was sent. */
const HEAD_START_NS = 5_000_000n;

/**
 * Starts threads and waits until each has its sessions. `entry` is the program of the sandbox.
 * @throws ModelgateError for a model that cannot be loaded or run
 */
export async function openPool(entry: string, setting: Setting, threads: number): Promise<Pool> {
  const members = Array.from({ length: threads }, (_, index) => member(entry, setting, index));
  const close = async () => void (await Promise.all(members.map(({ end }) => end())));
  try {
    for (const { heard } of members) await heard();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    close,
    async work(plan) {
      const shift = shiftOf(plan);
      for (const { tell } of members) tell(shift);
      const said = await Promise.all(members.map(({ heard }) => heard()));
      const parts = said.filter((each) => each.type === "done");
      const busy = parts.filter(({ singles }) => singles.length > 0);
      const singles = Float64Array.from(parts.flatMap((part) => [...part.singles]));
      const ms =
        Math.max(0, ...busy.map(({ endedMs }) => endedMs)) - Math.min(...busy.map(({ beganMs }) => beganMs));
      return {
        ms,
        singles,
        late: Atomics.load(shift.state, LATE),
        broken: Atomics.load(shift.state, STOP) !== 0,
      };
    },
  };
}

function shiftOf({ arm, queries, round, due, boundMs, lateAllowed }: ShiftPlan): Shift {
  return {
    arm,
    queries,
    round,
    due: due ?? null,
    boundMs: boundMs ?? Number.POSITIVE_INFINITY,
    lateAllowed: lateAllowed ?? Number.POSITIVE_INFINITY,
    state: new Int32Array(new SharedArrayBuffer(12)),
    beginsNs: process.hrtime.bigint() + (due === undefined ? 0n : HEAD_START_NS),
  };
}

/** Of address space, which the sandbox bounds: by default V8 reserves half a gigabyte for each thread. Tensors lie outside. */
const LEAN = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16, codeRangeSizeMb: 16 };

function member(entry: string, setting: Setting, index: number) {
  const worker = new Worker(entry, {
    resourceLimits: LEAN,
    workerData: { timing: { ...setting, seed: setting.seed + index } },
  });
  const says = on(worker, "message", { close: ["exit"] }) as AsyncIterator<[ThreadSays]>;
  return {
    tell: (shift: Shift) => worker.postMessage(shift),
    async heard(): Promise<ThreadSays> {
      const { value, done } = await says.next();
      if (done === true) throw new Error("a timing thread ended early");
      const [said] = value;
      if (said.type !== "problem") return said;
      const [first, ...rest] = said.problems;
      throw first ? new ModelgateError([first, ...rest]) : new Error("a timing thread failed");
    },
    end: () => worker.terminate(),
  };
}
