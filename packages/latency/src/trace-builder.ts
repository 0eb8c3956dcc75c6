import type { ArmName, Block, Launch, Trace } from "./trace.ts";

/** A trace for tests: launches whose arms take so many milliseconds, `rounds` blocks each without any noise. */
export function traceOf(launches: readonly Partial<Record<ArmName, number>>[], rounds = 3): Trace {
  return {
    machine: {
      cpu: "Test CPU",
      cores: 2,
      steal: 0,
      load: 0.1,
      memoryBytes: 8e9,
      containerCores: null,
      containerMemoryBytes: null,
      image: null,
    },
    runtime: "onnxruntime-node 1.30.0",
    threads: 1,
    batch: 1,
    seed: 1,
    launches: launches.map((arms) => launchOf(arms, rounds)),
    starts: [],
  };
}

function launchOf(arms: Partial<Record<ArmName, number>>, rounds: number): Launch {
  const entries = Object.entries(arms) as [ArmName, number][];
  const blocks = Array.from({ length: rounds }, (_, round) =>
    entries.map(([arm, ms]): Block => ({ arm, round, inferences: 10, ms: 10 * ms })),
  ).flat();
  return { blocks, warmUp: {}, seconds: 3 };
}
