import { type Problem, problemsOf } from "@modelgate/schema";
import type { Host } from "./host.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs the main of a process and sets its exit code. Node ends with 1 after a stray error, which here means that
 * the gate said no, so until the main has returned everything else ends with 2: could not judge.
 * @param leave what remains of a run that did not get to its end. Must be synchronous: nothing waits any more
 */
export async function guarded(
  host: Pick<Host, "fail" | "debug">,
  main: () => Promise<number>,
  leave: (problems: readonly Problem[]) => void = () => {},
): Promise<void> {
  process.exitCode = 2;
  const giveUp = (problems: readonly Problem[]) => {
    for (const { message } of problems) host.fail(message);
    leave(problems);
  };
  const stray = (error: unknown) => {
    process.off("exit", unfinished);
    giveUp(problemsOf(error));
    host.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    // What threw is unknown, and with it what still runs: going on could only mislead.
    process.exit(2);
  };
  const unfinished = () => giveUp(problemsOf(new Error("the process ended before there was a verdict")));
  const told = (signal: NodeJS.Signals) => {
    process.off(signal, told);
    // Who was told to end may still get to a verdict, as a benchmark does; then its own report takes this one's place.
    leave([
      { code: "unexpected", message: `the run was told to end (${signal}) before there was a verdict` },
    ]);
    // Listening took the signal's effect away. Whoever else listens decides.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  process.once("uncaughtException", stray);
  process.once("exit", unfinished);
  for (const signal of SIGNALS) process.on(signal, told);
  try {
    process.exitCode = await main();
  } catch (error) {
    stray(error);
  } finally {
    process.off("uncaughtException", stray);
    process.off("exit", unfinished);
    for (const signal of SIGNALS) process.off(signal, told);
  }
}
