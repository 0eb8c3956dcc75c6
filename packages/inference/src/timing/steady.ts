import type { ArmName } from "./job.ts";
import { middle, type Runner } from "./timed.ts";

/** What it took until an arm was steady, and what one query takes by then. */
export type Steady = { ms: number; inferences: number; stable: boolean; eachMs: number };

/** About what a step of warming up takes. */
const STEP_MS = 5;
/** Steps that are compared with as many before them; of a model that takes longer than `SLOW_MS`, one with the one before. */
const WINDOW = 3;
const SLOW_MS = 100;
/** Faster by more than this share than just before: still warming up. */
const STILL_FASTER = 0.02;
const MOST_QUERIES = 20_000;

/**
 * Runs an arm until it gets no faster: the median of its last three steps against that of the three before, as the
 * statistics' `isWarm` has it. By what is
 * measured and not by a count, for a model of microseconds needs a thousand runs and one of milliseconds none. Another
 * program that slows the machine down for a while ends it early rather than never; the time it may take is bounded.
 */
export async function untilSteady(run: Runner, arm: ArmName, mostMs: number): Promise<Steady> {
  const began = performance.now();
  const steps: number[] = [];
  let inferences = 0;
  let queries = 1;
  for (;;) {
    const { ms, singles } = await run(arm, queries, steps.length);
    inferences += queries;
    const eachMs = middle(singles);
    steps.push(eachMs);
    const spent = performance.now() - began;
    const window = eachMs > SLOW_MS ? 1 : WINDOW;
    const stable = isSteady(steps, window);
    if (stable || (spent > mostMs && steps.length > window))
      return { ms: spent, inferences, stable, eachMs: middle(steps.slice(-window)) };
    queries = queriesFor(STEP_MS, ms / queries);
  }
}

/** How many queries take about so long; at least one. */
export function queriesFor(ms: number, eachMs: number): number {
  return Math.max(1, Math.min(MOST_QUERIES, Math.round(ms / Math.max(eachMs, 1e-6))));
}

/** The first step is one query, the session's first, and is compared with nothing. */
function isSteady(steps: readonly number[], window: number): boolean {
  if (steps.length < 2 * window + 1) return false;
  const last = middle(steps.slice(-window));
  const before = middle(steps.slice(-2 * window, -window));
  return last >= (1 - STILL_FASTER) * before;
}
