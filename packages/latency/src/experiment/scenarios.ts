import { availableParallelism } from "node:os";
import type { Conditions, Timer } from "@modelgate/inference/timing";
import { failure, type Percentile, problemsOf, type Scenario } from "@modelgate/schema";
import { measureArm } from "../measures/arm.ts";
import { queriesNeeded, TAILS, tailBound } from "../measures/tail.ts";
import { median } from "../ratio/select.ts";
import { type ArmName, inferenceMs, type Launch } from "../trace.ts";
import { bareTrace } from "./bare-trace.ts";
import { REOPEN_EVERY, WARM_UP_MS } from "./timer-ports.ts";
import { whyAborted } from "./why-aborted.ts";

// The scenarios of MLPerf Inference: who sends queries when, and what is reported of them. Their words and their early
// stopping, not their ten minutes: a result here is none of theirs.

export type ScenarioName = Scenario["name"];

/** What a scenario is run with. `boundMs` is what the server's p99 must hold. */
export type ScenarioPlan = {
  launches: number;
  rounds: number;
  blockMs: number;
  seed: number;
  boundMs: number | null;
  signal?: AbortSignal;
};

export const DEFAULT_SCENARIO = { launches: 2, rounds: 20, blockMs: 20, seed: 1, boundMs: null };

/** Samples of a query in multi-stream. */
const STREAMS = 8;
/** Rows of an inference offline, where the model leaves it open. */
const OFFLINE_BATCH = 32;
/** The percentile of each scenario's result. */
const SINGLE_PERCENTILE = 90;
const TAIL_PERCENTILE = 99;
/** Queries over the bound that a probe of the server bears, and how many rates are tried. */
const OVER = 1;
const PROBES = 8;

/** Runs one scenario for candidate and baseline, in turn. What is wrong is the result's reason, and it is not valid. */
export async function runScenario(
  name: ScenarioName,
  timer: Timer,
  conditions: Conditions,
  plan: ScenarioPlan,
): Promise<readonly Scenario[]> {
  const arms = timer.arms.filter((arm) => arm !== "control");
  try {
    switch (name) {
      case "single-stream":
        return await streamed(
          name,
          timer,
          { ...conditions, ...fitted(timer, conditions, 1) },
          { plan, arms },
        );
      case "multi-stream":
        return await streamed(
          name,
          timer,
          { ...conditions, ...fitted(timer, conditions, STREAMS) },
          { plan, arms },
        );
      case "offline":
        return await offline(timer, conditions, { plan, arms });
      case "server":
        return await server(timer, conditions, { plan, arms });
    }
  } catch (error) {
    const reason = whyAborted(plan.signal) ?? problemsOf(error)[0]?.message ?? "it failed";
    const unit = name === "offline" ? "samples/s" : name === "server" ? "queries/s" : "ms";
    return arms.map((arm) => ({
      name,
      arm,
      queries: 0,
      samplesPerQuery: name === "multi-stream" ? STREAMS : 1,
      result: null,
      unit,
      boundMs: plan.boundMs,
      percentiles: [],
      valid: false,
      reason,
    }));
  }
}

type Running = { plan: ScenarioPlan; arms: readonly ArmName[] };

/** So many samples a query: in one inference where the model takes any number of rows, else in several. */
function fitted(
  { models }: Timer,
  { batch }: Conditions,
  samples: number,
): { batch: number; queryRuns: number } {
  const both = [models.candidate, models.baseline].flatMap((model) => model ?? []);
  const fixed = both.map((model) => model.axes.batch).find((size) => size !== "free");
  if (typeof fixed === "number")
    return { batch: fixed, queryRuns: Math.max(1, Math.ceil(samples / (fixed || batch))) };
  let rows = samples;
  // A server may take fewer at once; samples are a power of two.
  while (rows > 1 && both.some(({ mostRows }) => mostRows !== null && rows > mostRows)) rows /= 2;
  return { batch: rows, queryRuns: samples / rows };
}

/** One query after another, each of one sample or of eight. */
async function streamed(
  name: "single-stream" | "multi-stream",
  timer: Timer,
  { queryRuns, ...conditions }: Conditions & { queryRuns: number },
  { plan, arms }: Running,
): Promise<Scenario[]> {
  const launches = await launched(timer, { ...conditions, concurrency: 1 }, plan, queryRuns);
  const percentile = name === "single-stream" ? SINGLE_PERCENTILE : TAIL_PERCENTILE;
  const wanted = name === "single-stream" ? 1 : STREAMS;
  const samplesPerQuery = conditions.batch * queryRuns;
  return arms.map((arm) => {
    const blocks = launches.flatMap((launch) => launch.blocks.filter((block) => block.arm === arm));
    const singles = Float64Array.from(blocks.flatMap(({ samples = [] }) => Array.from(samples)));
    const found = tailBound(singles, percentile);
    const isMisfit = samplesPerQuery !== wanted;
    const reason = isMisfit
      ? `the model fixes its rows: a query has ${samplesPerQuery} samples, not ${wanted}`
      : found.reason;
    return {
      name,
      arm,
      queries: blocks.reduce((sum, { inferences }) => sum + inferences, 0),
      samplesPerQuery,
      result: found.ms,
      unit: "ms",
      boundMs: null,
      percentiles: [middleOf(blocks.map(inferenceMs)), ...TAILS.map((tail) => tailBound(singles, tail))],
      valid: found.ms !== null && !isMisfit,
      ...(reason === undefined ? {} : { reason }),
    };
  });
}

/** Everything at once: as many rows a second as all processors give. */
async function offline(timer: Timer, conditions: Conditions, { plan, arms }: Running): Promise<Scenario[]> {
  if (timer.served !== null)
    throw failure("input-invalid", "offline: expected a file, got an endpoint: it is of this machine", {
      hint: "Leave it out, or time the file.",
    });
  const { batch } = fitted(timer, conditions, OFFLINE_BATCH);
  const concurrency = Math.max(1, Math.floor(availableParallelism() / conditions.threads));
  const launches = await launched(timer, { ...conditions, batch, concurrency }, plan, 1);
  return arms.map((arm) => {
    const { inferences, throughput } = measureArm(
      bareTrace(launches, { batch, threads: conditions.threads }),
      arm,
      {
        digest: null,
        fileBytes: null,
        pricePerHour: null,
      },
    );
    return {
      name: "offline",
      arm,
      queries: 1,
      samplesPerQuery: inferences * batch,
      result: throughput,
      unit: "samples/s",
      boundMs: null,
      percentiles: [],
      valid: throughput !== null,
    };
  });
}

/** Poisson arrivals, latency from when a query was due, and the highest rate at which p99 holds the bound. */
async function server(timer: Timer, conditions: Conditions, { plan, arms }: Running): Promise<Scenario[]> {
  const { boundMs, seed, signal } = plan;
  const { batch } = fitted(timer, conditions, 1);
  const workers = Math.max(1, Math.floor(availableParallelism() / conditions.threads));
  if (boundMs === null)
    throw failure("input-invalid", "server: expected a bound on the latency, got none", {
      hint: "Set how many milliseconds the 99th percentile may take.",
    });
  const queries = queriesNeeded(TAIL_PERCENTILE, OVER);
  const work = { workers, boundMs, queries, overAllowed: OVER, mostProbes: PROBES };
  const served = await timer.server({ conditions: { ...conditions, batch }, seed, signal }, work);
  return arms.map((arm) => {
    const found = served.find((each) => each.arm === arm);
    const rate = found?.rate ?? null;
    return {
      name: "server",
      arm,
      queries: found?.probes.reduce((sum, probe) => sum + probe.queries, 0) ?? 0,
      samplesPerQuery: batch,
      result: rate,
      unit: "queries/s",
      boundMs,
      percentiles: rate === null ? [] : TAILS.map((tail) => tailBound(found?.latencies ?? [], tail)),
      valid: rate !== null,
      ...(rate === null ? { reason: `no rate that was tried holds ${boundMs} ms` } : {}),
    };
  });
}

async function launched(
  timer: Timer,
  conditions: Conditions,
  plan: ScenarioPlan,
  queryRuns: number,
): Promise<Launch[]> {
  const { rounds, blockMs, seed, signal } = plan;
  const launches: Launch[] = [];
  for (let turn = 0; turn < plan.launches; turn += 1)
    launches.push(
      await timer.launch(
        { conditions, seed: seed + turn, signal },
        { rounds, blockMs, warmUpMs: WARM_UP_MS, queryRuns, reopenEvery: REOPEN_EVERY, samples: 64 },
      ),
    );
  return launches;
}

function middleOf(times: readonly number[]): Percentile {
  return { percentile: 50, ms: times.length === 0 ? null : median(times), kind: "estimate" };
}
