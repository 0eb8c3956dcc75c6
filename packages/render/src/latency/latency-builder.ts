import type { Check, Latency, Report } from "@modelgate/schema";
import { reportOf } from "../report-builder.ts";

// For tests, of this package and of others: a benchmark that cannot tell yet, with everything a benchmark can say.

type Arm = Latency["arms"][number];

/** The section of a benchmark: 1.3 % [0.4, 2.2] slower, a limit of 2 %, 40 s more would settle it. */
export function latencyOf(changes: Partial<Latency> = {}): Latency {
  return {
    dataset: "test",
    batch: 1,
    threads: 1,
    machine: {
      cpu: "AMD EPYC 7763",
      cores: 2,
      steal: 0.003,
      load: 0.42,
      memoryBytes: 16_800_000_000,
      containerCores: null,
      containerMemoryBytes: null,
      image: "ubuntu-24.04 20261115.1",
    },
    arms: [armOf("candidate", 2.1273), armOf("baseline", 2.1), armOf("control", 2.1021)],
    ratios: [
      ratioOf("candidate/baseline", 1.013, 1.004, 1.022),
      ratioOf("control/baseline", 1.001, 0.997, 1.005),
    ],
    sameAnswers: { alike: true, statement: "the same answers on 899 rows" },
    quiet: true,
    settleSeconds: 40,
    sweeps: [
      {
        axis: "batch",
        points: [
          sweepPoint("1", 2.1, 2.08, 476),
          sweepPoint("8", 4.2, 4.1, 1905),
          sweepPoint("32", 16.1, 15.7, 1988),
          {
            value: "128",
            p50Ms: null,
            baselineP50Ms: null,
            throughput: null,
            ratio: null,
            reason: "out of memory",
          },
        ],
        knee: "8",
      },
    ],
    scenarios: [
      {
        name: "server",
        arm: "candidate",
        queries: 4096,
        samplesPerQuery: 1,
        result: 412,
        unit: "queries/s",
        boundMs: 10,
        percentiles: [{ percentile: 99, ms: 9.61, kind: "upper-bound" }],
        valid: false,
        reason: "fewer than 270,336 queries",
      },
    ],
    operators: [
      {
        operator: "Relu",
        node: null,
        candidateMs: 0.0052,
        baselineMs: 0.0051,
        differenceMs: 0.0001,
        share: 0.004,
      },
      {
        operator: "Gemm",
        node: "dense_2",
        candidateMs: 1.9,
        baselineMs: 1.876,
        differenceMs: 0.024,
        share: 0.88,
      },
    ],
    budgetSeconds: 120,
    spentSeconds: 118.2,
    ended: "complete",
    ...changes,
  };
}

function armOf(arm: Arm["arm"], p50: number): Arm {
  return {
    arm,
    digest: null,
    inferences: 48211,
    blocks: 5000,
    launches: 12,
    percentiles: [
      { percentile: 50, ms: p50, kind: "estimate" },
      { percentile: 90, ms: p50 * 1.1, kind: "estimate" },
      { percentile: 95, ms: p50 * 1.2, kind: "upper-bound" },
      { percentile: 99, ms: null, kind: "upper-bound", reason: "needs 662 queries, there are 400" },
    ],
    meanMs: p50 * 1.02,
    spread: 0.012,
    throughput: 1000 / p50,
    cpuMs: p50,
    coldStart: { processMs: 41, loadMs: 18.4, firstMs: 3.2, totalMs: 62.6 },
    peakMemoryBytes: 81_000_000,
    fileBytes: 48211,
    costPerMillion: 0.0235,
    warmUpMs: 180,
  };
}

function ratioOf(of: Latency["ratios"][number]["of"], value: number, low: number, high: number) {
  const interval = { low, high, confidence: 0.99, method: "Hodges-Lehmann" };
  return { of, value, interval, launches: 12, perLaunch: [low, value, high] };
}

function sweepPoint(value: string, p50Ms: number, baselineP50Ms: number, throughput: number) {
  return { value, p50Ms, baselineP50Ms, throughput, ratio: { value: p50Ms / baselineP50Ms, interval: null } };
}

/** A report of `benchmark` with one relative limit on the median, which is open. */
export function timedReport(latency: Partial<Latency> = {}, report: Partial<Report> = {}): Report {
  return reportOf({
    action: "benchmark",
    verdict: "warn",
    provenance: {
      ...reportOf().provenance,
      command: ["modelgate", "benchmark", "--model", "models/digits.onnx"],
    },
    baseline: { source: "git:base", digest: `sha256:${"cd".repeat(32)}`, predictionsDigest: null },
    measurements: [
      {
        id: "m1",
        metric: "latency_p50_ms",
        dataset: null,
        slice: null,
        value: 2.1273,
        unit: "ms",
        better: "lower",
        n: 48211,
        interval: null,
        baseline: { value: 2.1, interval: null },
      },
    ],
    checks: [timedCheckOf()],
    latency: latencyOf(latency),
    ...report,
  });
}

/** The check of `timedReport`: at most 2 % slower, which cannot be told yet. */
export function timedCheckOf(changes: Partial<Check> = {}): Check {
  return {
    id: "latency_p50_ms/max-relative-increase",
    measurement: "m1",
    limit: { kind: "max-relative-increase", value: 0.02 },
    tier: "required",
    verdict: "inconclusive",
    effect: "warn",
    because: "the limit lies between the ends of the interval",
    message: "latency_p50_ms may be more than 2 % slower",
    ...changes,
  };
}
