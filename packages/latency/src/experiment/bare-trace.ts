import type { Launch, Trace } from "../trace.ts";

/** Launches as a trace, for measures that ask nothing of the machine: no verdict is made of it, and none is kept. */
export function bareTrace(
  launches: readonly Launch[],
  { batch, threads }: Pick<Trace, "batch" | "threads">,
): Trace {
  const unknown = {
    steal: null,
    load: null,
    memoryBytes: null,
    containerCores: null,
    containerMemoryBytes: null,
  };
  const machine = { cpu: "", cores: 0, image: null, ...unknown };
  return { machine, runtime: "", seed: 0, starts: [], batch, threads, launches };
}
