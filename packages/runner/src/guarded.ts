import { problemsOf } from "@modelgate/schema";
import type { Host } from "./host.ts";

/**
 * Runs the main of a process and sets its exit code. Node ends with 1 after a stray error, which here means that
 * the gate said no, so until the main has returned everything else ends with 2: could not judge.
 */
export async function guarded(host: Host, main: () => Promise<number>): Promise<void> {
  process.exitCode = 2;
  const stray = (error: unknown) => {
    for (const { message } of problemsOf(error)) host.fail(message);
    host.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(2);
  };
  process.once("uncaughtException", stray);
  try {
    process.exitCode = await main();
  } catch (error) {
    stray(error);
  } finally {
    process.off("uncaughtException", stray);
  }
}
