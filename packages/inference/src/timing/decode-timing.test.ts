import { describe, expect, it } from "vitest";
import { decodeTiming } from "./decode-timing.ts";
import type { TimeJob, Work } from "./job.ts";

const blocks: Work = {
  kind: "blocks",
  rounds: 1,
  blockMs: 20,
  warmUpMs: 1,
  concurrency: 1,
  queryRuns: 1,
  reopenEvery: 10,
  samples: 2,
};
const job = (work: Work, arms: TimeJob["arms"][number]["arm"][] = ["candidate"]): TimeJob => ({
  trade: "time",
  runtimeDirectory: "/runtime",
  arms: arms.map((arm) => ({ arm, modelPath: "m.onnx", feeds: { kind: "made", inputs: [] } })),
  session: { threads: 1, optimisation: "all" },
  batch: 1,
  seed: 1,
  work,
});

const block = { arm: "candidate", round: 0, inferences: 3, ms: 20, p50Ms: 6, samples: Float64Array.of(6, 7) };
const rounds = {
  type: "timing",
  kind: "blocks",
  blocks: [block],
  warmUp: { candidate: { ms: 5, inferences: 9, stable: true } },
  cpuMs: { candidate: 6 },
};
const started = {
  type: "timing",
  kind: "start",
  processMs: 50,
  loadMs: 3,
  firstMs: 1,
  peakMemoryBytes: null,
};
const start: Work = { kind: "start", spawnedAt: 0 };
const answers = {
  type: "timing",
  kind: "answers",
  inferences: 1,
  rows: 1,
  flips: 0,
  unequal: 0,
  largest: Number.POSITIVE_INFINITY,
  relative: 0,
  problem: null,
};
const profile: Work = { kind: "profile", folder: "/own", aboutMs: 1 };
const profiled = {
  type: "timing",
  kind: "profile",
  arms: [{ arm: "candidate", runs: 3, inferenceMs: 1, nodes: [{ node: "a", operator: "Gemm", ms: 1 }] }],
};
const server: Work = { kind: "server", workers: 1, boundMs: 1, queries: 2, overAllowed: 0, mostProbes: 1 };
const probe = { rate: 5, late: 0, queries: 2, held: true };
const served = {
  type: "timing",
  kind: "server",
  arms: [{ arm: "candidate", rate: 5, latencies: Float64Array.of(1, 2), probes: [probe] }],
};

describe("what an honest child says", () => {
  it.each<[string, Work, object]>([
    ["blocks", blocks, rounds],
    ["a start", start, started],
    ["answers", { kind: "answers" }, answers],
    ["a profile", profile, profiled],
    ["rates", server, served],
  ])("is taken: %s", (_name, work, said) => {
    const { type: _, kind, ...result } = said as Record<string, unknown>;
    expect(decodeTiming(said as never, job(work))).toEqual({ type: "timing", result });
    expect(kind).toBe(work.kind);
  });

  it("may be a problem of the model, at a place in the data that it was given", () => {
    const said = { type: "problem", dataset: null, problems: [{ code: "model-failed", message: "no" }] };
    expect(decodeTiming(said as never, job(blocks))).toMatchObject(said);
  });
});

describe("anything else is refused", () => {
  it.each<[string, Work, unknown]>([
    ["no object", blocks, 7],
    ["another type", blocks, { type: "block" }],
    ["another kind of work", blocks, started],
    ["a block too many", blocks, { ...rounds, blocks: [block, block] }],
    ["a hole for a block", blocks, { ...rounds, blocks: new Array(1) }],
    ["an arm that it was not given", blocks, { ...rounds, blocks: [{ ...block, arm: "baseline" }] }],
    ["an arm by inheritance", blocks, { ...rounds, blocks: [{ ...block, arm: "constructor" }] }],
    ["a round that is not in the plan", blocks, { ...rounds, blocks: [{ ...block, round: 1 }] }],
    ["a block of no inference", blocks, { ...rounds, blocks: [{ ...block, inferences: 0 }] }],
    ["a block of no time", blocks, { ...rounds, blocks: [{ ...block, ms: 0 }] }],
    ["a time that is none", blocks, { ...rounds, blocks: [{ ...block, p50Ms: Number.NaN }] }],
    ["a negative time", blocks, { ...rounds, blocks: [{ ...block, ms: -1 }] }],
    [
      "more samples than asked for",
      blocks,
      { ...rounds, blocks: [{ ...block, samples: new Float64Array(3) }] },
    ],
    ["samples that are no numbers", blocks, { ...rounds, blocks: [{ ...block, samples: [1] }] }],
    ["an infinite sample", blocks, { ...rounds, blocks: [{ ...block, samples: Float64Array.of(1 / 0) }] }],
    ["no warm-up", blocks, { ...rounds, warmUp: {} }],
    ["a processor time that is none", blocks, { ...rounds, cpuMs: { candidate: "1" } }],
    ["an infinite start", start, { ...started, loadMs: 1 / 0 }],
    ["half a byte", start, { ...started, peakMemoryBytes: 0.5 }],
    ["a difference that is NaN", { kind: "answers" }, { ...answers, relative: Number.NaN }],
    ["a long problem", { kind: "answers" }, { ...answers, problem: "x".repeat(2001) }],
    [
      "a node without a name",
      profile,
      { ...profiled, arms: [{ ...profiled.arms[0], nodes: [{ operator: "A", ms: 1 }] }] },
    ],
    [
      "more probes than asked for",
      server,
      { ...served, arms: [{ ...served.arms[0], probes: [probe, probe] }] },
    ],
    [
      "more latencies than queries",
      server,
      { ...served, arms: [{ ...served.arms[0], latencies: new Float64Array(3) }] },
    ],
    [
      "a code of ours",
      blocks,
      { type: "problem", dataset: null, problems: [{ code: "github-denied", message: "" }] },
    ],
    [
      "a place that it was not given",
      blocks,
      {
        type: "problem",
        dataset: null,
        problems: [{ code: "model-failed", message: "", at: { path: "a" } }],
      },
    ],
  ])("%s", (_name, work, said) => {
    expect(() => decodeTiming(said as never, job(work))).toThrow(
      expect.objectContaining({ code: "model-failed" }),
    );
  });
});
