import type { Conditions, Timer } from "@modelgate/inference/timing";
import { START_BIAS } from "../ratio/start-bias.ts";
import type { Trace } from "../trace.ts";
import { watchMachine } from "./machine.ts";
import { DEFAULT_PLAN, type Ports, type Progress } from "./plan.ts";
import type { SweepPorts } from "./sweep.ts";

/** Until an arm is stable, or is timed all the same. */
export const WARM_UP_MS = 1000;
/**
 * Rounds after which all sessions are opened anew. Measured on a loaded machine, a model of 1 ms against itself, 24 ratios
 * each: half of them were off by more than 6.4 % with one set of sessions for a launch, by more than 2.4 % with four.
 */
export const REOPEN_EVERY = 10;
/** Single inferences of a block that are kept: 8 launches of 40 rounds have 10,000, enough for a p99. */
export const SAMPLES = 32;

/** What an experiment asks for, from processes that time models under one condition; `isSettled` as the experiment asks it. */
export function timerPorts(
  timer: Timer,
  conditions: Conditions,
  { isSettled, progress }: { isSettled(trace: Trace): boolean; progress?: (state: Progress) => void },
): Ports {
  timer.check(conditions);
  const { runtime, arms } = timer;
  const { threads, batch } = conditions;
  return {
    about: { runtime, arms, threads, batch, ...(timer.served === null ? {} : { startBias: START_BIAS }) },
    watch: () => watchMachine(),
    launch: ({ seed, signal, ...work }) =>
      timer.launch(
        { conditions, seed, signal },
        { ...work, warmUpMs: WARM_UP_MS, queryRuns: 1, reopenEvery: REOPEN_EVERY, samples: SAMPLES },
      ),
    start: (arm, { seed, signal }) => timer.start({ conditions, seed, signal }, arm),
    isSettled,
    now: () => performance.now() / 1000,
    ...(progress === undefined ? {} : { progress }),
  };
}

/** What a sweep asks for. Its launches are shorter: a point is to show where it lies, not to be judged. */
export function sweepPorts(timer: Timer, rounds = 15): SweepPorts {
  const { blockMs } = DEFAULT_PLAN;
  const work = { rounds, blockMs, warmUpMs: WARM_UP_MS, queryRuns: 1, reopenEvery: REOPEN_EVERY, samples: 0 };
  return {
    check: timer.check,
    launch: (conditions, seed, signal) => timer.launch({ conditions, seed, signal }, work),
    now: () => performance.now() / 1000,
  };
}
