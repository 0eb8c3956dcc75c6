import type { MessagePort } from "node:worker_threads";
import { ModelgateError, type Problem, problemsOf } from "@modelgate/schema";
import { loadRuntime } from "../runtime/load.ts";
import { hideFloat16Array } from "../scoring/float16.ts";
import { openArms, type Ready } from "./in-process.ts";
import type { ArmName } from "./job.ts";
import { seeded } from "./seeded.ts";
import type { TimingThread } from "./timing-thread.ts";

/**
 * Queries that the threads share: each takes the next number from `counter`, waits until it is due, and runs it. That is a
 * queue of one line and several counters, without anyone who hands out work.
 */
export type Shift = {
  arm: ArmName;
  queries: number;
  round: number;
  /** Int32 in shared memory: the next query, queries that were late, and whether to stop. */
  state: Int32Array;
  /** Each query's time after `beginsNs` in ms, shared; null: all at once. */
  due: Float64Array | null;
  /** By `process.hrtime.bigint()`, which all threads of a process share. */
  beginsNs: bigint;
  /** Late is what takes longer than this from when it was due. The shift ends with more than `lateAllowed` of them. */
  boundMs: number;
  lateAllowed: number;
};

/** Places in a shift's state. */
export const [NEXT, LATE, STOP] = [0, 1, 2];

export type ThreadSays =
  | { type: "ready" }
  | { type: "done"; beganMs: number; endedMs: number; singles: Float64Array }
  | { type: "problem"; problems: readonly Problem[] };

/** Holds a session for each arm and works the shifts it is sent, until its port closes. */
export async function serveTiming(port: MessagePort, { timing }: TimingThread): Promise<void> {
  const say = (said: ThreadSays) => port.postMessage(said);
  try {
    hideFloat16Array();
    const ort = loadRuntime(timing.runtimeDirectory);
    const arms = await openArms(timing, ort.Tensor, seeded(timing.seed));
    port.on("message", (shift: Shift) => {
      try {
        say({ type: "done", ...work(shift, arms) });
      } catch (error) {
        say({ type: "problem", problems: problemsOf(error) });
      }
    });
    say({ type: "ready" });
  } catch (error) {
    // From thread to thread an error loses its class.
    say({ type: "problem", problems: error instanceof ModelgateError ? error.problems : problemsOf(error) });
  }
}

function work(
  { arm, queries, round, state, due, beginsNs, boundMs, lateAllowed }: Shift,
  arms: readonly Ready[],
) {
  const ready = arms.find((each) => each.arm === arm);
  if (ready === undefined) throw new TypeError(`no session for ${arm}`);
  const { session, feeds } = ready;
  const now = () => Number(process.hrtime.bigint() - beginsNs) / 1e6;
  const singles: number[] = [];
  const beganMs = Math.max(0, now());
  let last = beganMs;
  for (;;) {
    const query = Atomics.add(state, NEXT, 1);
    if (query >= queries || Atomics.load(state, STOP) !== 0) break;
    const at = due?.[query];
    if (at !== undefined) waitUntil(at, now);
    session.run(feeds[(round + query) % feeds.length] ?? feeds[0]);
    const ended = now();
    // From when it was due, not from when it was begun: a query that had to wait in line took that long.
    const took = ended - (at ?? last);
    last = ended;
    singles.push(took);
    if (took > boundMs && Atomics.add(state, LATE, 1) >= lateAllowed) Atomics.store(state, STOP, 1);
  }
  return { beganMs, endedMs: last, singles: Float64Array.from(singles) };
}

const NEVER = new Int32Array(new SharedArrayBuffer(4));

/** Sleeps, and looks at the clock for the last part: the system wakes a thread up to 0.1 ms late. */
function waitUntil(dueMs: number, now: () => number): void {
  for (let left = dueMs - now(); left > 0; left = dueMs - now()) {
    if (left > 0.3) Atomics.wait(NEVER, 0, 0, left - 0.2);
  }
}
