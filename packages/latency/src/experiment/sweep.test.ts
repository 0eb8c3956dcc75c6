import { type Conditions, DEFAULT_CONDITIONS } from "@modelgate/inference/timing";
import { failure } from "@modelgate/schema";
import { describe, expect, it } from "vitest";
import type { ArmName, Block } from "../trace.ts";
import { DEFAULT_SWEEP, runSweep, type SweepPorts, varied } from "./sweep.ts";

const MS: Readonly<Record<ArmName, number>> = { candidate: 2, baseline: 1, control: 1 };

/** A model whose inference takes 1 ms and 0.1 ms a row, the candidate's twice that; batch 64 fails. */
function ports(order: string[] = []): SweepPorts {
  let clock = 0;
  return {
    check({ batch, axes }: Conditions) {
      const [axis] = Object.keys(axes);
      if (axis !== undefined)
        throw failure("input-invalid", `axis "${axis}": m.onnx has no free dimension of that name`);
      if (!(batch >= 1))
        throw failure("input-invalid", `batch: expected a whole number from 1, got ${batch}`);
    },
    async launch({ batch }) {
      order.push(String(batch));
      clock += 10;
      if (batch === 64) throw failure("model-out-of-memory", "the model took too much memory");
      const each = 1 + 0.1 * batch;
      const blocks = (["candidate", "baseline", "control"] as const).map(
        (arm): Block => ({ arm, round: 0, inferences: 10, ms: 10 * each * MS[arm] }),
      );
      return { blocks, warmUp: {}, seconds: 10 };
    },
    now: () => clock,
  };
}

const sweep = (
  values: readonly string[],
  more: Partial<typeof DEFAULT_SWEEP> & { signal?: AbortSignal } = {},
) =>
  runSweep(
    { axis: "batch", values },
    DEFAULT_CONDITIONS,
    { ...DEFAULT_SWEEP, budgetSeconds: 1000, ...more },
    ports(),
  );

describe("a sweep", () => {
  it("gives each point's times, throughput and ratio, and names the knee", async () => {
    const { axis, points, knee } = await sweep(["1", "8", "100", "128"]);
    expect(axis).toBe("batch");
    expect(points.map(({ p50Ms, baselineP50Ms }) => [p50Ms, baselineP50Ms])).toEqual([
      [2.2, 1.1],
      [3.6, 1.8],
      [22, 11],
      [27.6, 13.8],
    ]);
    expect(points.map(({ ratio }) => ratio?.value)).toEqual(
      [2, 2, 2, 2].map((two) => expect.closeTo(two, 9)),
    );
    expect(points[1]?.throughput).toBeCloseTo(8000 / 3.6, 6);
    expect(knee).toBe("100");
  });

  it("lets points take turns, there and back", async () => {
    const order: string[] = [];
    await runSweep(
      { axis: "batch", values: ["1", "8"] },
      DEFAULT_CONDITIONS,
      { ...DEFAULT_SWEEP, budgetSeconds: 1000 },
      ports(order),
    );
    expect(order).toEqual(["1", "8", "8", "1", "1", "8"]);
  });

  it("goes on without a point that fails, and says why", async () => {
    const { points } = await sweep(["1", "64", "8"]);
    expect(points[1]).toMatchObject({ p50Ms: null, ratio: null, reason: "the model took too much memory" });
    expect(points[2]).toMatchObject({ p50Ms: 3.6 });
  });

  it("keeps its budget, and says of which points it has fewer launches", async () => {
    const { points } = await sweep(["1", "8"], { budgetSeconds: 25 });
    expect(points.map(({ reason }) => reason)).toEqual([
      "1 launches: the budget was spent",
      "2 launches: the budget was spent",
    ]);
  });

  it("has no numbers when it was cancelled", async () => {
    const { points } = await sweep(["1"], { signal: AbortSignal.abort() });
    expect(points).toMatchObject([{ p50Ms: null, reason: "cancelled" }]);
  });

  it.each([
    ["an axis that the model fixes", "sequence", ["8", "16"], 2],
    ["a value that is no number", "batch", ["1", "many"], 1],
  ])("refuses %s before anything runs", async (_name, axis, values, problems) => {
    const order: string[] = [];
    const run = runSweep({ axis, values }, DEFAULT_CONDITIONS, DEFAULT_SWEEP, ports(order));
    await expect(run).rejects.toMatchObject({ code: "input-invalid" });
    await run.catch((error) => expect(error.problems).toHaveLength(problems));
    expect(order).toEqual([]);
  });
});

it.each<[string, string, Partial<Conditions>]>([
  ["batch", "8", { batch: 8 }],
  ["threads", "2", { threads: 2 }],
  ["concurrency", "2", { concurrency: 2 }],
  ["optimisation", "basic", { optimisation: "basic" }],
  ["provider", "cuda", { provider: "cuda" }],
  ["sequence", "128", { axes: { sequence: 128 } }],
])("varies %s", (axis, value, changed) => {
  expect(varied(DEFAULT_CONDITIONS, axis, value)).toEqual({ ...DEFAULT_CONDITIONS, ...changed });
});
