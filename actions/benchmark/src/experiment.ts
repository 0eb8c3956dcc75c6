import type { Conditions, Timer } from "@modelgate/inference/timing";
import {
  FIRST_LOOK,
  isSettled,
  judgeRatio,
  leastShare,
  measureArm,
  perLaunchRatios,
  ratioOf,
  type Trace,
} from "@modelgate/latency";
import { DEFAULT_PLAN, runExperiment, sameAnswers, timerPorts } from "@modelgate/latency/experiment";
import type { Latency, Limit, Problem, Ratio } from "@modelgate/schema";
import type { Given, Plan } from "./plan.ts";
import { sidesOf } from "./sides.ts";
import type { Run } from "./timed-report.ts";

/** What the experiment found, and the trace that verdicts are made of. */
export type Experiment = {
  trace: Trace;
  latency: Latency;
  faults: readonly Problem[];
  notes: readonly string[];
};

/** Of the budget, what the comparison may take: alone, and where sweeps or scenarios come after it. */
const COMPARISON = { alone: 0.95, besides: 0.6 };

/**
 * Answers first, then the launches, then whatever else was asked for, all within the budget; what is cancelled leaves what was
 * measured.
 * @throws ModelgateError for conditions that a model does not allow, and a budget too small for the question
 */
export async function experiment(timer: Timer, plan: Plan, { given, host, world }: Run): Promise<Experiment> {
  const { signal } = world;
  const budgetSeconds = given.budget / 1000;
  const began = performance.now();
  const spent = () => (performance.now() - began) / 1000;
  const { batch, threads, concurrency, optimisation, provider } = given;
  const axes = Object.fromEntries(given.axes);
  const conditions: Conditions = { batch, axes, threads, concurrency, optimisation, provider };
  timer.check(conditions);
  const notes: string[] = [];
  host.progress("comparing the answers");
  const alike = sameAnswers(await timer.answers({ conditions, seed: given.seed, signal }));
  if (alike?.alike === false)
    notes.push(
      `the models' answers differ (${alike.statement}), so their speed is not compared like for like`,
    );
  const limits = medianLimits(plan);
  const { trace, ended, faults } = await runExperiment(
    {
      ...DEFAULT_PLAN,
      ...partOf(given, spent()),
      ...{ launches: given.launches, seed: given.seed, signal },
      // How a server starts nobody who asks it can see.
      ...(timer.served === null ? startsFor(plan) : { starts: 0 }),
    },
    timerPorts(timer, conditions, {
      isSettled: (trace) => isSettled(trace, limits),
      progress: ({ launches, of, remainingSeconds }) =>
        host.progress(`launch ${launches} of ${of}, about ${Math.ceil(remainingSeconds)} s left`),
    }),
  );
  const { sweeps, scenarios, operators } = await sidesOf(
    timer,
    { given, host, notes },
    { conditions, signal, left: () => budgetSeconds - spent() },
  );
  // What the machine has to be quiet enough for.
  const strictest = leastShare(trace, limits) ?? undefined;
  const isCompared = timer.models.baseline !== null && trace.launches.length > 0;
  const verdict = isCompared ? judgeRatio(trace, strictest) : null;
  if (given.calibrate) {
    const { calibrated } = await import("./calibrate.ts");
    notes.push(...calibrated(trace, strictest));
  }
  const latency: Latency = {
    dataset: plan.rows?.name ?? null,
    ...timed(timer, trace, given),
    ratios: ratiosOf(trace, verdict),
    sameAnswers: alike,
    quiet: verdict?.quiet ?? null,
    settleSeconds: null,
    ...{ sweeps, scenarios, operators, budgetSeconds, spentSeconds: spent(), ended },
  };
  return { trace, latency, faults, notes };
}

/** What was timed, on which machine, and the times of each arm. */
function timed({ models: { candidate, baseline }, served, arms }: Timer, trace: Trace, given: Given) {
  const { batch, threads, price: pricePerHour } = given;
  return {
    batch,
    threads: served === null ? threads : 0,
    machine: trace.machine,
    ...(served === null ? {} : { served: { ...served, startBias: trace.startBias ?? 0 } }),
    arms: arms.map((arm) => {
      const { digest, sizeBytes: fileBytes } = arm === "candidate" ? candidate : (baseline ?? candidate);
      return measureArm(trace, arm, { digest, fileBytes, pricePerHour });
    }),
  };
}

/** What is judged start by start needs as many of them as a verdict does. */
function startsFor({ clauses }: Plan): { starts?: number } {
  const isAsked = clauses.some(({ metric }) => metric === "cold_start_ms" || metric === "peak_memory_bytes");
  return isAsked ? { starts: FIRST_LOOK } : {};
}

/** The part of the budget that the comparison has, and what it is a part of. */
function partOf({ budget, sweeps, scenarios }: Given, spentSeconds: number) {
  const asked = { sweeps: sweeps.length, scenarios: scenarios.length };
  const sides = Object.entries(asked).flatMap(([name, count]) => (count > 0 ? [name] : []));
  const [seconds, after] = [budget / 1000, sides.join(" and ") || null];
  const share = after === null ? COMPARISON.alone : COMPARISON.besides;
  return {
    budgetSeconds: seconds * share - spentSeconds,
    partOf: { seconds, share, spentSeconds, after },
  };
}

/** The limits that launches go on for, until each of them is settled; advisory ones are questions, too. */
function medianLimits({ clauses }: Plan): Limit[] {
  return clauses.flatMap(({ metric, limit }) => (metric === "latency_p50_ms" ? [limit] : []));
}

/** Of a model alone the control is the candidate once more. */
function ratiosOf(trace: Trace, verdict: ReturnType<typeof judgeRatio> | null): Ratio[] {
  if (verdict !== null) return [verdict.ratio, verdict.control].filter((ratio) => ratio !== null);
  const alone = ratioOf("control/candidate", perLaunchRatios(trace, "control/candidate"), null);
  return alone === null ? [] : [alone];
}
