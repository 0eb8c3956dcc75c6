// What is measured beside the comparison: it shows, and no verdict rests on it. All of it ends with the budget.

import type { Conditions, Timer } from "@modelgate/inference/timing";
import { attribute } from "@modelgate/latency";
import {
  DEFAULT_SCENARIO,
  DEFAULT_SWEEP,
  runScenario,
  runSweep,
  sweepPorts,
  whyAborted,
} from "@modelgate/latency/experiment";
import type { Host } from "@modelgate/runner";
import { type OperatorTime, problemsOf, type Scenario, type Sweep } from "@modelgate/schema";
import type { Given } from "./plan.ts";

type Asked = { given: Given; host: Host; notes: string[] };

/** `left` is what remains of the budget, in seconds. */
type Under = { conditions: Conditions; signal: AbortSignal; left(): number };

const PROFILE_MS = 600;
/** With less than this nothing is begun: a process alone takes longer to start. */
const LEAST_SECONDS = 1;

/** Sweeps, scenarios and the operators' times, as far as each was asked for and there is time. */
export async function sidesOf(timer: Timer, asked: Asked, under: Under) {
  return {
    sweeps: await sweepsOf(timer, asked, under),
    scenarios: await scenariosOf(timer, asked, under),
    operators: asked.given.profile && timer.served === null ? await operatorsOf(timer, asked, under) : [],
  };
}

/** Aborted by whoever cancels the job, and by the end of the budget. */
function within({ signal, left }: Under): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, Math.ceil(left() * 1000)))]);
}

async function sweepsOf(timer: Timer, { given, host, notes }: Asked, under: Under): Promise<Sweep[]> {
  const sweeps: Sweep[] = [];
  for (const [at, axis] of given.sweeps.entries()) {
    if (under.left() < LEAST_SECONDS) {
      notes.push(`the budget left no time for the sweep over ${axis.axis}`);
      continue;
    }
    host.progress(`sweeping ${axis.axis}`);
    const sides = given.sweeps.length - at + given.scenarios.length;
    const plan = {
      ...DEFAULT_SWEEP,
      seed: given.seed,
      signal: within(under),
      budgetSeconds: under.left() / sides,
    };
    sweeps.push(await runSweep(axis, under.conditions, plan, sweepPorts(timer)));
  }
  return sweeps;
}

async function scenariosOf(timer: Timer, { given, host, notes }: Asked, under: Under): Promise<Scenario[]> {
  const scenarios: Scenario[] = [];
  for (const name of given.scenarios) {
    if (under.left() < LEAST_SECONDS) {
      notes.push(`the budget left no time for the scenario ${name}`);
      continue;
    }
    host.progress(`running ${name}`);
    const plan = { ...DEFAULT_SCENARIO, seed: given.seed, signal: within(under), boundMs: given.serverBound };
    scenarios.push(...(await runScenario(name, timer, under.conditions, plan)));
  }
  return scenarios;
}

/** A report names those that matter; a graph may have a hundred thousand. */
const MOST_OPERATORS = 50;

/** Where the time goes; a model that cannot be profiled is timed all the same, and the report says why. */
async function operatorsOf(timer: Timer, { given, notes }: Asked, under: Under): Promise<OperatorTime[]> {
  if (under.signal.aborted) return [];
  if (under.left() < LEAST_SECONDS) {
    notes.push("the budget left no time for a profile");
    return [];
  }
  const signal = within(under);
  try {
    const options = { conditions: under.conditions, seed: given.seed, signal };
    const arms = await timer.profile(options, PROFILE_MS);
    const nodes = (name: string) => arms.find(({ arm }) => arm === name)?.nodes ?? [];
    return attribute(nodes("candidate"), nodes("baseline")).slice(0, MOST_OPERATORS);
  } catch (error) {
    const reason = whyAborted(signal) ?? problemsOf(error)[0]?.message ?? "it failed";
    notes.push(`there is no profile: ${reason}`);
    return [];
  }
}
