import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { perceptron } from "../../../../bench/perceptron.ts";
import { openWorkshop } from "../workshop.ts";
import { DEFAULT_CONDITIONS } from "./conditions.ts";
import { openTimer, type TimerParts } from "./timer.ts";

// The real thing: processes of the sandbox with the runtime that is installed here.
const folder = mkdtempSync(join(tmpdir(), "modelgate-timing-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const small = written("small.onnx", perceptron([4, 8, 2]));
const other = written("other.onnx", perceptron([4, 8, 2], 2));
const wider = written("wider.onnx", perceptron([6, 8, 2]));
const data = written("data.csv", "a,b,c,d,label\n1,2,3,4,0\n5,6,7,8,1\n");

const workshop = openWorkshop(null, {
  npmConfig: () => Promise.reject(new Error("no registry in tests")),
  download: () => Promise.reject(new Error("no registry in tests")),
  wait: () => Promise.resolve(),
});
const dataset = { path: data, inputs: {}, id: null, target: "label" };
const open = (more: Partial<TimerParts> = {}) =>
  openTimer(
    {
      candidate: small,
      baseline: other,
      dataset,
      allowance: { timeMs: 60_000, memoryBytes: 2 ** 31 },
      ...more,
    },
    workshop,
  );
const options = { conditions: DEFAULT_CONDITIONS, seed: 1 };
const work = { rounds: 2, blockMs: 2, warmUpMs: 50, queryRuns: 1, reopenEvery: 1, samples: 4 };

describe.concurrent("a timer", () => {
  it("times candidate, baseline and control in one process, on rows of the data set", async () => {
    using timer = await open();
    const { blocks, warmUp, cpuMs, seconds } = await timer.launch(options, work);
    expect(timer.runtime).toBe("onnxruntime-node 1.30.0");
    expect(blocks.map(({ arm, round }) => `${round} ${arm}`).toSorted()).toEqual(
      [0, 1].flatMap((round) => ["baseline", "candidate", "control"].map((arm) => `${round} ${arm}`)),
    );
    for (const { ms, p50Ms, inferences, samples } of blocks) {
      expect(p50Ms).toBeGreaterThan(0);
      expect(ms).toBeGreaterThan(p50Ms);
      expect(inferences).toBeGreaterThan(1);
      // Each so many-th from a random one on; on a busy machine a block may hold fewer than are asked for.
      const each = Math.ceil(inferences / 4);
      expect(samples.length).toBeGreaterThanOrEqual(Math.floor(inferences / each));
      expect(samples.length).toBeLessThanOrEqual(Math.ceil(inferences / each));
    }
    expect(Object.keys(warmUp)).toHaveLength(3);
    expect(cpuMs.candidate).toBeGreaterThan(0);
    expect(seconds).toBeGreaterThan(0.1);
  });

  it("has several threads run inferences at the same time, and as a server", async () => {
    using timer = await open({ baseline: null, dataset: null });
    const conditions = { ...DEFAULT_CONDITIONS, concurrency: 2 };
    const { blocks } = await timer.launch({ ...options, conditions }, work);
    expect(blocks).toHaveLength(4);
    const server = { workers: 2, boundMs: 1000, queries: 50, overAllowed: 0, mostProbes: 2 };
    const [served, ...rest] = await timer.server(options, server);
    expect(rest).toEqual([]);
    expect(served).toMatchObject({ arm: "candidate", rate: expect.any(Number) });
    expect(served?.latencies.length).toBe(50);
    expect(served?.probes).toHaveLength(2);
  });

  it("says what a process takes that holds one model alone", async () => {
    using timer = await open();
    const found = await timer.start(options, "baseline");
    expect(found).toMatchObject({ arm: "baseline" });
    expect(found.processMs).toBeGreaterThan(10);
    expect(found.loadMs).toBeGreaterThan(0);
    expect(found.firstMs).toBeGreaterThan(0);
    if (process.platform === "linux") expect(found.peakMemoryBytes).toBeGreaterThan(20e6);
  });

  it("compares answers, and profiles both", async () => {
    using timer = await open();
    // Two rows of data, each a batch.
    expect(await timer.answers(options)).toMatchObject({ inferences: 2, rows: 2, problem: null });
    const arms = await timer.profile(options, 20);
    expect(arms.map(({ arm }) => arm)).toEqual(["candidate", "baseline"]);
    expect(arms[0]?.nodes.map(({ operator }) => operator)).toEqual(["FusedGemm", "Gemm", "Softmax"]);
  });

  it("refuses, before anything runs, conditions that a model does not allow", async () => {
    using timer = await open();
    const conditions = { ...DEFAULT_CONDITIONS, axes: { sequence: 4 }, provider: "cuda" };
    await expect(timer.launch({ ...options, conditions }, work)).rejects.toMatchObject({
      problems: [
        { message: expect.stringContaining("provider") },
        { message: expect.stringContaining("small.onnx has no free dimension") },
        { message: expect.stringContaining("other.onnx has no free dimension") },
      ],
    });
  });

  it("names the model that the data set does not feed", async () => {
    using timer = await open({ baseline: wider });
    await expect(timer.launch(options, work)).rejects.toMatchObject({
      code: "dataset-mismatch",
      message: expect.stringMatching(/^baseline: /),
    });
  });

  it("tells every problem of models and data at once", async () => {
    const broken = written("broken.onnx", "no model");
    const missing = { ...dataset, path: join(folder, "missing.csv") };
    await expect(open({ candidate: broken, dataset: missing })).rejects.toMatchObject({
      problems: [{ code: "model-unreadable" }, { code: "file-missing" }],
    });
  });

  it("ends the process when it is cancelled", async () => {
    using timer = await open();
    const controller = new AbortController();
    const launching = timer.launch(
      { ...options, signal: controller.signal },
      { ...work, rounds: 1000, blockMs: 50 },
    );
    setTimeout(() => controller.abort(), 300);
    await expect(launching).rejects.toMatchObject({ name: "AbortError" });
  });

  it("ends a process that takes longer than it may", async () => {
    using timer = await open({ allowance: { timeMs: 500, memoryBytes: 2 ** 31 } });
    const launching = timer.launch(options, { ...work, rounds: 1000, blockMs: 50 });
    await expect(launching).rejects.toMatchObject({ code: "model-out-of-time" });
  });
});
