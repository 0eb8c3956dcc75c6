import { type Problem, problemsOf } from "@modelgate/schema";
import { FIRST_LOOK, nextLook } from "../ratio/looks.ts";
import type { Launch, Start, Trace } from "../trace.ts";
import { type Cost, checkBudget, costOf, roundsFor, tooSmall } from "./budget.ts";
import type { Plan, Ports } from "./plan.ts";

/** What came of an experiment. `faults` are of launches that failed: a model that crashed once is not sound. */
export type Outcome = {
  trace: Trace;
  ended: "complete" | "budget" | "cancelled";
  faults: readonly Problem[];
  spentSeconds: number;
};

const TRIAL_ROUNDS = 2;
/** A launch that fails may be the machine's fault, two are the model's. */
const MOST_FAILED = 2;

/**
 * Launches one process after another until the question is settled, the budget is spent, or it is cancelled. A trial launch,
 * which is not counted, says what a launch takes.
 * @throws ModelgateError `input-invalid` for a budget that is too small for 8 launches, before they begin; and what the
 * trial launch throws: a model that cannot be run is none to be timed
 */
export async function runExperiment(plan: Plan, ports: Ports): Promise<Outcome> {
  const began = ports.now();
  const spent = () => ports.now() - began;
  // What came before may have spent more than there was.
  const deadline = AbortSignal.timeout(Math.max(0, Math.ceil(plan.budgetSeconds * 1000)));
  const signal = plan.signal === undefined ? deadline : AbortSignal.any([plan.signal, deadline]);
  const isCancelled = () => plan.signal?.aborted === true;
  const soFar: SoFar = { launches: [], starts: [], faults: [], machine: ports.watch() };
  const { launches, starts, faults } = soFar;
  const finish = (ended: Outcome["ended"]): Outcome => ({
    trace: traceOf(plan, ports, soFar),
    ended,
    faults,
    spentSeconds: spent(),
  });
  const alone = ports.about.arms.filter((arm) => arm !== "control");
  const wantedStarts = plan.starts * alone.length;
  const standing = (cost: Cost) => ({
    spent: spent(),
    launches: launches.length,
    starts: wantedStarts - starts.length,
    cost,
  });

  let cost: Cost;
  try {
    const { blockMs } = plan;
    cost = costOf(await ports.launch({ seed: seedOf(plan, 0), rounds: TRIAL_ROUNDS, blockMs, signal }));
    checkBudget(plan, standing(cost));
  } catch (error) {
    if (isCancelled()) return finish("cancelled");
    // One launch of a few rounds was not over in time.
    throw deadline.aborted ? tooSmall(plan, FIRST_LOOK * Math.max(spent(), plan.budgetSeconds)) : error;
  }
  let failed = 0;
  for (let turn = 1; launches.length < plan.launches; turn += 1) {
    if (signal.aborted) return finish(isCancelled() ? "cancelled" : "budget");
    const rounds = roundsFor(plan, standing(cost));
    // The next one would not be over in time: it is not begun.
    if (spent() + cost.fixed + rounds * cost.round > plan.budgetSeconds) return finish("budget");
    const seed = seedOf(plan, turn);
    try {
      const launch = await ports.launch({ seed, rounds, blockMs: plan.blockMs, signal });
      launches.push(launch);
      cost = costOf(launch);
      if (starts.length < wantedStarts)
        for (const arm of turn % 2 === 0 ? alone : alone.toReversed())
          starts.push(await ports.start(arm, { seed, signal }));
    } catch (error) {
      if (signal.aborted) return finish(isCancelled() ? "cancelled" : "budget");
      faults.push(...problemsOf(error));
      failed += 1;
      if (failed >= MOST_FAILED) return finish("complete");
      continue;
    }
    const done = launches.length;
    const of = Math.min(plan.launches, nextLook(done - 1));
    const left = (of - done) * (cost.fixed + rounds * cost.round);
    const remainingSeconds = Math.max(0, Math.min(plan.budgetSeconds - spent(), left));
    ports.progress?.({ launches: done, of, remainingSeconds });
    if (done === of && ports.isSettled(traceOf(plan, ports, soFar))) break;
  }
  return finish("complete");
}

type SoFar = { launches: Launch[]; starts: Start[]; faults: Problem[]; machine: () => Trace["machine"] };

function traceOf({ seed }: Plan, { about }: Ports, { launches, starts, machine }: SoFar): Trace {
  const { arms: _, ...held } = about;
  return {
    ...held,
    seed,
    machine: machine(),
    launches: [...launches],
    starts: [...starts],
  };
}

/** Another for each launch, the same for the same plan. */
function seedOf({ seed }: Plan, turn: number): number {
  return (seed * 100_003 + turn) % 2 ** 31;
}
