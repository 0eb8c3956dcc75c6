import { type Conditions, DEFAULT_CONDITIONS, type Timer } from "@modelgate/inference/timing";
import { failure } from "@modelgate/schema";
import { describe, expect, it } from "vitest";
import type { ArmName } from "../trace.ts";
import { DEFAULT_SCENARIO, runScenario, type ScenarioPlan } from "./scenarios.ts";

type Asked = { conditions: Conditions; queryRuns: number };

/** A model whose inference takes 1 ms, as baseline and as candidate. */
function timerOf(
  batch: "free" | number,
  {
    fails = false,
    rate = 100,
    mostRows = null,
  }: { fails?: boolean; rate?: number | null; mostRows?: number | null } = {},
) {
  const asked: Asked[] = [];
  const model = { path: "m.onnx", digest: "", sizeBytes: 1, axes: { batch, others: [] }, mostRows };
  const arms: readonly ArmName[] = ["candidate", "baseline", "control"];
  const timer: Timer = {
    models: { candidate: model, baseline: model },
    runtime: "",
    served: null,
    arms,
    check() {},
    async launch({ conditions }, { queryRuns, rounds, samples }) {
      if (fails) throw failure("model-failed", "it failed");
      asked.push({ conditions, queryRuns });
      const blocks = arms.flatMap((arm) =>
        Array.from({ length: rounds }, (_, round) => ({
          arm,
          round,
          inferences: 20,
          ms: 20,
          p50Ms: 1,
          samples: new Float64Array(Math.min(20, samples)).fill(1),
        })),
      );
      return { blocks, warmUp: {}, cpuMs: {}, seconds: 1 };
    },
    async server(_options, { queries }) {
      const probes = [{ rate: 100, late: 0, queries, held: true }];
      return arms
        .slice(0, 2)
        .map((arm) => ({ arm, rate, latencies: new Float64Array(queries).fill(2), probes }));
    },
    start: () => Promise.reject(new Error("not asked")),
    answers: () => Promise.reject(new Error("not asked")),
    profile: () => Promise.reject(new Error("not asked")),
    [Symbol.dispose]() {},
  };
  return { timer, asked };
}

const run = (name: Parameters<typeof runScenario>[0], timer: Timer, more: Partial<ScenarioPlan> = {}) =>
  runScenario(name, timer, DEFAULT_CONDITIONS, { ...DEFAULT_SCENARIO, ...more });

describe("a scenario", () => {
  it.each([
    ["single-stream", "free", { batch: 1, queryRuns: 1 }, 1],
    ["multi-stream", "free", { batch: 8, queryRuns: 1 }, 8],
    ["multi-stream", 1, { batch: 1, queryRuns: 8 }, 8],
    ["multi-stream", 4, { batch: 4, queryRuns: 2 }, 8],
  ] as const)(
    "%s of a model with %s rows has its samples in a query",
    async (name, batch, expected, samples) => {
      const { timer, asked } = timerOf(batch);
      const found = await run(name, timer);
      expect(asked.map(({ conditions, queryRuns }) => ({ batch: conditions.batch, queryRuns }))).toEqual([
        expected,
        expected,
      ]);
      expect(found.map(({ arm }) => arm)).toEqual(["candidate", "baseline"]);
      expect(found[0]).toMatchObject({
        samplesPerQuery: samples,
        result: 1,
        unit: "ms",
        valid: true,
        queries: 800,
      });
    },
  );

  it.each([
    [1, { batch: 1, queryRuns: 8 }],
    [3, { batch: 2, queryRuns: 4 }],
    [8, { batch: 8, queryRuns: 1 }],
  ])(
    "multi-stream of a server that takes %i rows at once asks as often as it must",
    async (mostRows, expected) => {
      const { timer, asked } = timerOf("free", { mostRows });
      const [found] = await run("multi-stream", timer);
      expect(asked[0]).toMatchObject({
        conditions: { batch: expected.batch },
        queryRuns: expected.queryRuns,
      });
      expect(found).toMatchObject({ samplesPerQuery: 8, valid: true });
    },
  );

  it("offline is none of a server's", async () => {
    const served = { candidate: null, baseline: null };
    const [found] = await run("offline", { ...timerOf("free").timer, served });
    expect(found).toMatchObject({ valid: false, reason: expect.stringContaining("expected a file") });
  });

  it("single-stream of a model that fixes its rows says that it is none", async () => {
    const [found] = await run("single-stream", timerOf(4).timer);
    expect(found).toMatchObject({
      valid: false,
      samplesPerQuery: 4,
      reason: expect.stringContaining("fixes its rows"),
    });
  });

  it("has no result of too few queries", async () => {
    const [found] = await run("multi-stream", timerOf("free").timer, { rounds: 5 });
    expect(found).toMatchObject({
      valid: false,
      result: null,
      reason: expect.stringContaining("needs 662 queries"),
    });
  });

  it("offline gives samples a second", async () => {
    const [found] = await run("offline", timerOf("free").timer);
    expect(found).toMatchObject({ unit: "samples/s", result: 32_000, valid: true });
  });

  it("server gives the highest rate, and bounds of its latencies", async () => {
    const [found] = await run("server", timerOf("free").timer, { boundMs: 5 });
    expect(found).toMatchObject({ unit: "queries/s", result: 100, boundMs: 5, valid: true });
    expect(found?.percentiles.at(-1)).toMatchObject({ percentile: 99, ms: 2, kind: "upper-bound" });
  });

  it.each([
    ["without a bound", "free", {}, { boundMs: null }, "bound on the latency"],
    ["that holds no rate", "free", { rate: null }, { boundMs: 5 }, "no rate that was tried holds 5 ms"],
  ] as const)("server %s has a reason and no result", async (_name, batch, model, more, reason) => {
    const [found] = await run("server", timerOf(batch, model).timer, more);
    expect(found).toMatchObject({ valid: false, result: null, reason: expect.stringContaining(reason) });
  });

  it("that fails, or is cancelled, has a reason and no result", async () => {
    const { timer } = timerOf("free", { fails: true });
    expect(await run("offline", timer)).toMatchObject([
      { valid: false, reason: "it failed" },
      { valid: false },
    ]);
    const signal = AbortSignal.abort();
    expect(await run("offline", timer, { signal })).toMatchObject([{ reason: "cancelled" }, {}]);
  });
});
