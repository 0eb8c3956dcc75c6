import { failure, ModelgateError, type Problem } from "@modelgate/schema";
import { headStartFor } from "../head-start.ts";
import type { Runtime } from "../runtime/find.ts";
import type { Allowance } from "../spec.ts";
import type { Workshop } from "../workshop.ts";
import { decodeTiming, type Results, type TimeMessage } from "./decode-timing.ts";
import type { TimeJob, Work, WorkOf } from "./job.ts";

/** A runtime that was found, the program of the sandbox, and what one process may take. */
export type Bench = { workshop: Workshop; runtime: Runtime; allowance: Allowance };

/** One job without what the process itself decides. */
export type Order<K extends Work["kind"]> = {
  job: Omit<TimeJob, "trade" | "work" | "runtimeDirectory">;
  /** `folder` is the private one of the process. */
  workIn(folder: string): WorkOf<K>;
  signal?: AbortSignal | undefined;
};

/**
 * Has one fresh process do one job.
 * @throws ModelgateError what the child says, `model-out-of-time`, `model-out-of-memory`; the signal's reason when aborted
 */
export async function runOnce<K extends Work["kind"]>(
  { workshop, runtime, allowance }: Bench,
  { job, workIn, signal }: Order<K>,
): Promise<Results[K] & { seconds: number }> {
  signal?.throwIfAborted();
  const began = performance.now();
  const found = { ...workshop, findRuntime: async () => runtime };
  using start = headStartFor<TimeJob, TimeMessage>(found, allowance, async () => decodeTiming);
  const stop = () => start.sandbox.stop();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    await start.runtime;
    const { directory: runtimeDirectory } = runtime;
    const whole: TimeJob = { trade: "time", runtimeDirectory, ...job, work: workIn(start.folder) };
    const result = await resultOf(start.sandbox.run(whole));
    // What a process says was checked against its job, whose kind this is.
    return { ...(result as Results[K]), seconds: (performance.now() - began) / 1000 };
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

async function resultOf(messages: AsyncIterable<TimeMessage>): Promise<Results[keyof Results]> {
  let found: Results[keyof Results] | null = null;
  for await (const message of messages) {
    if (message.type === "problem") throw problemsAsError(message.problems);
    if (message.type === "timing") found = message.result;
  }
  if (found === null) throw problemsAsError([]);
  return found;
}

/** Problems as the error that is thrown; none at all are a fault, too. */
export function problemsAsError(problems: readonly Problem[]): ModelgateError {
  const [first, ...rest] = problems;
  if (first !== undefined) return new ModelgateError([first, ...rest]);
  return failure("model-failed", "the process that timed the models sent no times", {
    hint: "Run again with debug logging; please report it if it happens again.",
  });
}
