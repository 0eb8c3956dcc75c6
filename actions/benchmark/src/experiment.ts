import type { Conditions, Timer } from "@modelgate/inference/timing";
import { attribute, judgeRatio, measureArm, perLaunchRatios, ratioOf, type Trace } from "@modelgate/latency";
import {
  DEFAULT_PLAN,
  DEFAULT_SCENARIO,
  DEFAULT_SWEEP,
  runExperiment,
  runScenario,
  runSweep,
  sameAnswers,
  sweepPorts,
  timerPorts,
} from "@modelgate/latency/experiment";
import {
  type Latency,
  type OperatorTime,
  type Problem,
  problemsOf,
  type Ratio,
  type Scenario,
  type Sweep,
} from "@modelgate/schema";
import type { Plan } from "./plan.ts";
import type { Run } from "./timed-report.ts";

/** What the experiment found, and the trace that verdicts are made of. */
export type Experiment = {
  trace: Trace;
  latency: Latency;
  faults: readonly Problem[];
  notes: readonly string[];
};

/** Of the budget, what sweeps and scenarios may take beside the comparison. */
const SIDE_SHARE = 0.5;
const PROFILE_MS = 600;

/**
 * Answers first, then the launches, then whatever else was asked for, all within the budget; what is cancelled leaves what was
 * measured.
 * @throws ModelgateError for conditions that a model does not allow, and a budget too small for the question
 */
export async function experiment(timer: Timer, plan: Plan, { given, host, world }: Run): Promise<Experiment> {
  const { signal } = world;
  const conditions: Conditions = {
    ...{ batch: given.batch, axes: Object.fromEntries(given.axes), threads: given.threads },
    ...{ concurrency: given.concurrency, optimisation: given.optimisation, provider: given.provider },
  };
  timer.check(conditions);
  const notes: string[] = [];
  host.progress("comparing the answers");
  const alike = sameAnswers(await timer.answers({ conditions, seed: given.seed, signal }));
  if (alike?.alike === false)
    notes.push(`the models do not answer alike: ${alike.statement}; a faster answer is another answer`);
  const limit = strictest(plan);
  const budgetSeconds = given.budget / 1000;
  const outcome = await runExperiment(
    { ...DEFAULT_PLAN, budgetSeconds, launches: given.launches, seed: given.seed, signal },
    timerPorts(timer, conditions, {
      ...(limit === null ? {} : { limit }),
      progress: ({ launches, of, remainingSeconds }) =>
        host.progress(`launch ${launches} of ${of}, about ${Math.ceil(remainingSeconds)} s left`),
    }),
  );
  const { trace, ended, faults } = outcome;
  const side = { ...{ conditions, signal, seed: given.seed }, budgetSeconds: budgetSeconds * SIDE_SHARE };
  const sweeps = await sweepsOf(timer, { given, host, world }, side);
  const scenarios = await scenariosOf(timer, { given, host, world }, side);
  const operators = given.profile ? await operatorsOf(timer, side, notes) : [];
  const hasBaseline = timer.models.baseline !== null;
  const verdict = hasBaseline && trace.launches.length > 0 ? judgeRatio(trace, limit ?? undefined) : null;
  const price = given.price;
  const facts = (model: { digest: string; sizeBytes: number } | null) => ({
    digest: model?.digest ?? null,
    fileBytes: model?.sizeBytes ?? null,
    pricePerHour: price,
  });
  const { candidate, baseline } = timer.models;
  if (given.calibrate) {
    const { calibrated } = await import("./calibrate.ts");
    notes.push(...calibrated(trace, limit ?? undefined));
  }
  const latency: Latency = {
    ...{
      dataset: plan.rows?.name ?? null,
      batch: given.batch,
      threads: given.threads,
      machine: trace.machine,
    },
    arms: timer.arms.map((arm) =>
      measureArm(trace, arm, facts(arm === "candidate" ? candidate : (baseline ?? candidate))),
    ),
    ratios: ratiosOf(trace, verdict),
    sameAnswers: alike,
    quiet: verdict?.quiet ?? null,
    settleSeconds: null,
    ...{ sweeps, scenarios, operators, budgetSeconds, spentSeconds: outcome.spentSeconds, ended },
  };
  return { trace, latency, faults, notes };
}

/** The least that any of its limits allows: launches go on until that one is settled. */
function strictest({ clauses }: Plan): number | null {
  const shares = clauses
    .filter(({ metric, limit }) => metric === "latency_p50_ms" && limit.kind === "max-relative-increase")
    .map(({ limit }) => limit.value);
  return shares.length === 0 ? null : Math.min(...shares);
}

/** Of a model alone the control is the candidate once more. */
function ratiosOf(trace: Trace, verdict: ReturnType<typeof judgeRatio> | null): Ratio[] {
  if (verdict !== null) return [verdict.ratio, verdict.control].filter((ratio) => ratio !== null);
  const alone = ratioOf("control/candidate", perLaunchRatios(trace, "control/candidate"), null);
  return alone === null ? [] : [alone];
}

type Side = { conditions: Conditions; signal: AbortSignal; seed: number; budgetSeconds: number };

async function sweepsOf(
  timer: Timer,
  { given, host }: Run,
  { conditions, signal, seed, budgetSeconds }: Side,
): Promise<Sweep[]> {
  const sweeps: Sweep[] = [];
  for (const axis of given.sweeps) {
    host.progress(`sweeping ${axis.axis}`);
    const plan = { ...DEFAULT_SWEEP, seed, signal, budgetSeconds: budgetSeconds / given.sweeps.length };
    sweeps.push(await runSweep(axis, conditions, plan, sweepPorts(timer)));
  }
  return sweeps;
}

async function scenariosOf(
  timer: Timer,
  { given, host }: Run,
  { conditions, signal, seed }: Side,
): Promise<Scenario[]> {
  const scenarios: Scenario[] = [];
  for (const name of given.scenarios) {
    host.progress(`running ${name}`);
    const plan = { ...DEFAULT_SCENARIO, seed, signal, boundMs: given.serverBound };
    scenarios.push(...(await runScenario(name, timer, conditions, plan)));
  }
  return scenarios;
}

/** Where the time goes; a model that cannot be profiled is timed all the same, and the report says why. */
async function operatorsOf(
  timer: Timer,
  { conditions, signal, seed }: Side,
  notes: string[],
): Promise<OperatorTime[]> {
  if (signal.aborted) return [];
  try {
    const arms = await timer.profile({ conditions, seed, signal }, PROFILE_MS);
    const nodes = (name: string) => arms.find(({ arm }) => arm === name)?.nodes ?? [];
    return attribute(nodes("candidate"), nodes("baseline")).slice(0, MOST_OPERATORS);
  } catch (error) {
    notes.push(`there is no profile: ${problemsOf(error)[0]?.message ?? "it failed"}`);
    return [];
  }
}

/** A report names those that matter; a graph may have a hundred thousand. */
const MOST_OPERATORS = 50;
