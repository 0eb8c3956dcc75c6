import { problemsOf } from "@modelgate/schema";
import type { Host } from "./host.ts";

/**
 * Runs the main of a process and sets its exit code. Node ends with 1 after a stray error, which here means that
 * the gate said no, so until the main has returned everything else ends with 2: could not judge.
 */
export async function guarded(
  host: Pick<Host, "fail" | "debug">,
  main: () => Promise<number>,
): Promise<void> {
  process.exitCode = 2;
  const stray = (error: unknown) => {
    process.off("exit", unfinished);
    for (const { message } of problemsOf(error)) host.fail(message);
    host.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    // What threw is unknown, and with it what still runs: going on could only mislead.
    process.exit(2);
  };
  const unfinished = () => host.fail("unexpected fault: the process ended before there was a verdict");
  process.once("uncaughtException", stray);
  process.once("exit", unfinished);
  try {
    process.exitCode = await main();
  } catch (error) {
    stray(error);
  } finally {
    process.off("uncaughtException", stray);
    process.off("exit", unfinished);
  }
}
