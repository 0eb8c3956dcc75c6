import { failure } from "@modelgate/schema";
import { describe, expect, it } from "vitest";
import type { ArmName, Block, Launch } from "../trace.ts";
import { traceOf } from "../trace-builder.ts";
import type { Plan, Ports, Progress } from "./plan.ts";
import { runExperiment } from "./run-experiment.ts";

const ARMS: readonly ArmName[] = ["candidate", "baseline", "control"];
const PLAN: Plan = { budgetSeconds: 100, launches: 64, rounds: 40, blockMs: 20, starts: 2, seed: 1 };

/** A machine of its own clock: a launch takes `fixed` seconds and `round` for each round, which `slower` may change. */
function machine({
  fixed = 0.5,
  round = 0.06,
  settledAt = 8,
  failing = [],
  slower = () => 1,
  arms = ARMS,
}: {
  fixed?: number;
  round?: number;
  settledAt?: number;
  failing?: readonly number[];
  slower?: (launch: number) => number;
  arms?: readonly ArmName[];
} = {}) {
  let clock = 1000;
  const log = {
    launches: [] as { rounds: number; seed: number }[],
    starts: [] as ArmName[],
    looks: [] as number[],
  };
  const progress: Progress[] = [];
  const ports: Ports = {
    about: { runtime: "onnxruntime-node 1.30.0", threads: 1, batch: 1, arms },
    watch: () => () => traceOf([]).machine,
    async launch({ rounds, seed, signal }): Promise<Launch> {
      signal.throwIfAborted();
      const number = log.launches.push({ rounds, seed });
      if (failing.includes(number)) throw failure("model-failed", `launch ${number} failed`);
      const ms = (1000 * round * slower(number)) / arms.length;
      const seconds = fixed + round * slower(number) * rounds;
      clock += seconds;
      const blocks = Array.from({ length: rounds }, (_, at) =>
        arms.map((arm): Block => ({ arm, round: at, inferences: 10, ms })),
      ).flat();
      return { blocks, warmUp: {}, seconds };
    },
    async start(arm) {
      log.starts.push(arm);
      clock += fixed;
      return { arm, processMs: 1, loadMs: 1, firstMs: 1, peakMemoryBytes: null };
    },
    isSettled(trace) {
      log.looks.push(trace.launches.length);
      return trace.launches.length >= settledAt;
    },
    now: () => clock,
    progress: (state) => progress.push(state),
  };
  return { ports, log, progress };
}

describe("an experiment", () => {
  it("ends at the first look that settles it, after a trial that does not count", async () => {
    const { ports, log } = machine();
    const { trace, ended, faults, spentSeconds } = await runExperiment(PLAN, ports);
    expect({ ended, faults, launches: trace.launches.length }).toEqual({
      ended: "complete",
      faults: [],
      launches: 8,
    });
    expect(log.launches.map(({ rounds }) => rounds)).toEqual([2, ...new Array<number>(8).fill(40)]);
    expect(log.looks).toEqual([8]);
    expect(spentSeconds).toBeLessThan(PLAN.budgetSeconds);
  });

  it("looks at 8 and 16 launches and at none between, and goes on until the budget is spent", async () => {
    const { ports, log } = machine({ settledAt: 1000 });
    const { trace, ended, spentSeconds } = await runExperiment(PLAN, ports);
    expect(ended).toBe("budget");
    expect(log.looks).toEqual([8, 16, 32]);
    expect(trace.launches.length).toBeGreaterThan(30);
    expect(spentSeconds).toBeLessThanOrEqual(PLAN.budgetSeconds);
    expect(spentSeconds).toBeGreaterThan(0.9 * PLAN.budgetSeconds);
  });

  it("ends with as many launches as were planned", async () => {
    const { ports, log } = machine({ settledAt: 1000 });
    const { trace, ended } = await runExperiment({ ...PLAN, launches: 12 }, ports);
    expect({ ended, launches: trace.launches.length }).toEqual({ ended: "complete", launches: 12 });
    expect(log.looks).toEqual([8, 12]);
  });

  it("starts a process for each arm alone as often as planned, and none for the control", async () => {
    const { ports, log } = machine();
    const { trace } = await runExperiment(PLAN, ports);
    expect(log.starts.toSorted()).toEqual(["baseline", "baseline", "candidate", "candidate"]);
    expect(log.starts[0]).not.toBe(log.starts[2]);
    expect(trace.starts).toHaveLength(4);
  });

  it("gives every launch a seed of its own, the same for the same plan", async () => {
    const seeds = async (seed: number) => {
      const { ports, log } = machine();
      await runExperiment({ ...PLAN, seed }, ports);
      return log.launches.map((launch) => launch.seed);
    };
    expect(new Set(await seeds(1)).size).toBe(9);
    expect(await seeds(1)).toEqual(await seeds(1));
    expect(await seeds(1)).not.toEqual(await seeds(2));
  });

  it("tells where it stands, and that it needs less and less time", async () => {
    const { ports, progress } = machine();
    await runExperiment(PLAN, ports);
    expect(progress.map(({ launches, of }) => `${launches}/${of}`)).toEqual(
      Array.from({ length: 8 }, (_, at) => `${at + 1}/8`),
    );
    expect(progress.at(-1)?.remainingSeconds).toBe(0);
    expect(progress[0]?.remainingSeconds).toBeGreaterThan(progress[5]?.remainingSeconds ?? 0);
  });
});

describe("a budget", () => {
  it("makes launches shorter where it is small", async () => {
    const { ports, log } = machine();
    const { trace, spentSeconds } = await runExperiment({ ...PLAN, budgetSeconds: 18 }, ports);
    expect(trace.launches).toHaveLength(8);
    expect(log.launches.at(-1)?.rounds).toBeLessThan(40);
    expect(log.launches.at(-1)?.rounds).toBeGreaterThanOrEqual(10);
    expect(spentSeconds).toBeLessThanOrEqual(18);
  });

  it("still reaches eight launches when the machine becomes half as fast", async () => {
    const { ports } = machine({ slower: (launch) => (launch > 3 ? 2 : 1) });
    const { trace, spentSeconds } = await runExperiment({ ...PLAN, budgetSeconds: 20 }, ports);
    expect(trace.launches).toHaveLength(8);
    expect(spentSeconds).toBeLessThanOrEqual(20);
  });

  it("that is too small is told before it starts, with one that would do", async () => {
    const { ports, log } = machine();
    await expect(runExperiment({ ...PLAN, budgetSeconds: 10 }, ports)).rejects.toMatchObject({
      code: "input-invalid",
      problems: [
        { message: expect.stringContaining("8 launches"), hint: expect.stringMatching(/`budget` to \d+s/) },
      ],
    });
    // The trial alone.
    expect(log.launches).toHaveLength(1);
    const [, needed = 0] = /to (\d+)s/.exec(await hintOf(10)) ?? [];
    const enough = await runExperiment({ ...PLAN, budgetSeconds: Number(needed) }, machine().ports);
    expect(enough.trace.launches).toHaveLength(8);
  });

  it("that is a part of one is told as what was asked for, and so is the one that would do", async () => {
    const part = (seconds: number): Plan => {
      const partOf = { seconds, share: 0.6, spentSeconds: 1, after: "sweeps" };
      return { ...PLAN, budgetSeconds: seconds * 0.6 - 1, partOf };
    };
    await expect(runExperiment(part(20.25), machine().ports)).rejects.toMatchObject({
      problems: [
        {
          message:
            "budget: 8 launches of these models take at least 12 s; of the budget of 20.3 s they may take 11 s, for sweeps come after them",
          hint: expect.stringContaining("Set `budget` to 25s or more"),
        },
      ],
    });
    expect((await runExperiment(part(25), machine().ports)).trace.launches).toHaveLength(8);
    const alone = { seconds: 11, share: 1, spentSeconds: 0.5, after: null };
    await expect(
      runExperiment({ ...PLAN, budgetSeconds: 10.5, partOf: alone }, machine().ports),
    ).rejects.toMatchObject({
      problems: [{ message: expect.stringMatching(/; of the budget of 11 s they may take 10 s$/u) }],
    });
  });

  it("of which nothing is left is too small, and no fault", async () => {
    await expect(runExperiment({ ...PLAN, budgetSeconds: -0.5 }, machine().ports)).rejects.toMatchObject({
      code: "input-invalid",
    });
  });

  async function hintOf(budgetSeconds: number): Promise<string> {
    try {
      await runExperiment({ ...PLAN, budgetSeconds }, machine().ports);
      return "";
    } catch (error) {
      return (error as { problems: { hint: string }[] }).problems[0]?.hint ?? "";
    }
  }
});

describe("what goes wrong", () => {
  it("in the trial is thrown: a model that cannot be run is none to be timed", async () => {
    const { ports } = machine({ failing: [1] });
    await expect(runExperiment(PLAN, ports)).rejects.toMatchObject({ code: "model-failed" });
  });

  it("in one launch costs that launch and is told", async () => {
    const { ports } = machine({ failing: [4] });
    const { trace, faults } = await runExperiment(PLAN, ports);
    expect(trace.launches).toHaveLength(8);
    expect(faults).toMatchObject([{ code: "model-failed", message: "launch 4 failed" }]);
  });

  it("in two launches ends it, with those that were measured", async () => {
    const { ports } = machine({ failing: [4, 5] });
    const { trace, faults } = await runExperiment(PLAN, ports);
    expect(trace.launches).toHaveLength(2);
    expect(faults).toHaveLength(2);
  });

  it("by being cancelled leaves what was measured until then", async () => {
    const controller = new AbortController();
    const { ports } = machine();
    const { launch } = ports;
    let launches = 0;
    ports.launch = (spec) => {
      launches += 1;
      if (launches === 5) controller.abort();
      return launch(spec);
    };
    const { trace, ended } = await runExperiment({ ...PLAN, signal: controller.signal }, ports);
    expect({ ended, launches: trace.launches.length }).toEqual({ ended: "cancelled", launches: 3 });
  });

  it("before it began, by being cancelled, leaves nothing", async () => {
    const { trace, ended } = await runExperiment({ ...PLAN, signal: AbortSignal.abort() }, machine().ports);
    expect({ ended, launches: trace.launches.length }).toEqual({ ended: "cancelled", launches: 0 });
  });
});
