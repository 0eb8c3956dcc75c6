import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import type { Pool, ShiftPlan } from "../timing/pool.ts";
import type { Timed } from "../timing/timed.ts";
import { askInTurn } from "./in-turn.ts";
import type { ServedArm } from "./served-arm.ts";

/** Requests at a time when a server is asked as much as it can answer: more than it has processors. */
const CLIENTS = 16;
/** Queries on their way after which a rate is given up: as many connections as a client opens. */
const MOST_OPEN = 100;
/** Before the first query is due. */
const HEAD_START_MS = 5;
/** A timer of the system is up to a millisecond late: the last of it is waited for without one. */
const AWAKE_MS = 1.5;

/**
 * Arms in the place of threads that hold a model: queries are sent when they are due, whether or not those before them were
 * answered, and took as long as from then on. Of an answer that is refused for being full, that is too long.
 */
export function onTime(arms: ReadonlyMap<string, ServedArm>, signal: AbortSignal | undefined): Pool {
  return {
    async work(plan) {
      const arm = arms.get(plan.arm);
      if (arm === undefined) throw new TypeError(`no connections for ${plan.arm}`);
      const { queries, round, due } = plan;
      if (due !== undefined) return await askWhenDue(arm, { ...plan, due }, signal);
      const timed = await askInTurn(arm, {
        ...{ queries, round, queryRuns: 1, concurrency: CLIENTS },
        // What it refuses is over sooner: the rate that is searched below comes out too high, never too low.
        mayBeFull: true,
      });
      return { ...timed, late: 0, broken: false };
    },
    close: async () => undefined,
  };
}

async function askWhenDue(
  arm: ServedArm,
  { queries, round, due, boundMs = Infinity, lateAllowed = Infinity }: ShiftPlan & { due: Float64Array },
  signal: AbortSignal | undefined,
): Promise<Timed & { late: number; broken: boolean }> {
  const began = performance.now() + HEAD_START_MS;
  const now = () => performance.now() - began;
  const singles: number[] = [];
  let [open, late, fault] = [0, 0, null as unknown];
  const isOver = () => late > lateAllowed || fault !== null || signal?.aborted === true;
  const send = async (query: number, dueMs: number) => {
    open += 1;
    try {
      const isAnswered = await arm.ask(round + query);
      const took = now() - dueMs;
      singles.push(took);
      if (!isAnswered || took > boundMs) late += 1;
    } catch (error) {
      fault ??= error;
    } finally {
      open -= 1;
    }
  };
  const sent: Promise<void>[] = [];
  for (let query = 0; query < queries && !isOver(); query += 1) {
    const dueMs = due[query] ?? 0;
    await until(dueMs, now);
    if (open >= MOST_OPEN) late = Math.max(late, lateAllowed + 1);
    else sent.push(send(query, dueMs));
  }
  await Promise.all(sent);
  signal?.throwIfAborted();
  if (fault !== null) throw fault;
  return { ms: now(), singles: Float64Array.from(singles), late, broken: late > lateAllowed };
}

async function until(dueMs: number, now: () => number): Promise<void> {
  const left = dueMs - now();
  if (left > AWAKE_MS) await sleep(left - AWAKE_MS);
  // Between two looks at the clock answers are taken in.
  while (now() < dueMs) await turn();
}
