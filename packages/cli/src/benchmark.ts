import { benchmark } from "@modelgate/benchmark";
import { thisWorld } from "@modelgate/benchmark/world";
import { runShown } from "./shown-as.ts";

/** `modelgate benchmark`: the action on this machine. */
export async function runBenchmark(argv: readonly string[]): Promise<void> {
  await runShown(benchmark(thisWorld()), argv);
}
