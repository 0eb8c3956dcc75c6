import type { Conditions } from "@modelgate/inference/timing";
import { ModelgateError, type Problem, problemsOf, type Sweep, throwProblems } from "@modelgate/schema";
import { measureArm } from "../measures/arm.ts";
import { knee } from "../measures/knee.ts";
import { perLaunchRatios, ratioOf } from "../ratio/per-launch-ratio.ts";
import type { Launch } from "../trace.ts";
import { bareTrace } from "./bare-trace.ts";
import { whyAborted } from "./why-aborted.ts";

/** What is varied: `batch`, `threads`, `concurrency`, `optimisation`, `provider`, or a free dimension by its name. */
export type SweepAxis = { axis: string; values: readonly string[] };

/** What a sweep asks of the outside. */
export type SweepPorts = {
  /** @throws ModelgateError for conditions that a model does not allow */
  check(conditions: Conditions): void;
  launch(conditions: Conditions, seed: number, signal: AbortSignal | undefined): Promise<Launch>;
  /** Seconds of a clock that only goes forward. */
  now(): number;
};

export type SweepPlan = {
  /** Of each point; three tell the shape of a curve, and no verdict rests on them. */
  launches: number;
  budgetSeconds: number;
  seed: number;
  signal?: AbortSignal;
};

export const DEFAULT_SWEEP = { launches: 3, budgetSeconds: 60, seed: 1 };

/**
 * Times every value of an axis, the others held. Points take turns, so that what slows the machine down for a while slows all
 * of them; in each launch candidate and baseline take turns as ever. A point that fails has its reason and no number.
 * @throws ModelgateError `input-invalid` before anything runs: an axis that a model fixes, a value that is none
 */
export async function runSweep(
  { axis, values }: SweepAxis,
  held: Conditions,
  plan: SweepPlan,
  ports: SweepPorts,
): Promise<Sweep> {
  const points = values.map((value) => ({
    value,
    conditions: varied(held, axis, value),
    launches: [] as Launch[],
  }));
  throwProblems(points.flatMap(({ conditions }) => problemsIn(() => ports.check(conditions))));
  const reasons = new Map<string, string>();
  const began = ports.now();
  for (let turn = 0; turn < plan.launches; turn += 1) {
    for (const { value, conditions, launches } of turn % 2 === 0 ? points : points.toReversed()) {
      const aborted = whyAborted(plan.signal);
      if (aborted !== null) reasons.set(value, aborted);
      else if (ports.now() - began > plan.budgetSeconds) reasons.set(value, "the budget was spent");
      else if (!reasons.has(value)) {
        try {
          launches.push(await ports.launch(conditions, plan.seed + turn, plan.signal));
        } catch (error) {
          reasons.set(value, whyAborted(plan.signal) ?? problemsOf(error)[0]?.message ?? "it failed");
        }
      }
    }
  }
  const shown = points.map(({ value, conditions, launches }) =>
    pointOf(value, { conditions, launches }, reasons.get(value)),
  );
  return { axis, points: shown, knee: knee(shown) };
}

/** Conditions with one of them at another value. Numbers that are none stay NaN, which the check refuses by name. */
export function varied(held: Conditions, axis: string, value: string): Conditions {
  if (axis === "optimisation") return { ...held, optimisation: value as Conditions["optimisation"] };
  if (axis === "provider") return { ...held, provider: value };
  const size = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (axis === "batch" || axis === "threads" || axis === "concurrency") return { ...held, [axis]: size };
  return { ...held, axes: { ...held.axes, [axis]: size } };
}

type Timed = { conditions: Conditions; launches: readonly Launch[] };

function pointOf(
  value: string,
  { conditions, launches }: Timed,
  reason: string | undefined,
): Sweep["points"][number] {
  const empty = { value, p50Ms: null, baselineP50Ms: null, throughput: null, ratio: null };
  if (launches.length === 0) return { ...empty, reason: reason ?? "no launch was timed" };
  const { batch, threads } = conditions;
  const trace = bareTrace(launches, { batch, threads });
  const facts = { digest: null, fileBytes: null, pricePerHour: null };
  const [candidate, baseline] = [measureArm(trace, "candidate", facts), measureArm(trace, "baseline", facts)];
  const p50 = ({ percentiles }: typeof candidate) =>
    percentiles.find(({ percentile }) => percentile === 50)?.ms ?? null;
  const ratio = ratioOf("candidate/baseline", perLaunchRatios(trace, "candidate/baseline"), null);
  return {
    value,
    p50Ms: p50(candidate),
    baselineP50Ms: p50(baseline),
    throughput: candidate.throughput,
    ratio: ratio && { value: ratio.value, interval: ratio.interval },
    ...(reason === undefined ? {} : { reason: `${launches.length} launches: ${reason}` }),
  };
}

function problemsIn(work: () => void): readonly Problem[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof ModelgateError) return error.problems;
    throw error;
  }
}
