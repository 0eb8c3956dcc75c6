import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new folder that only this user can read, gone when the caller is done with it. */
export function privateFolder(): Disposable & { path: string } {
  const base = process.env["RUNNER_TEMP"] || tmpdir();
  const path = mkdtempSync(join(base, "modelgate-run-"));
  return { path, [Symbol.dispose]: () => remove(path) };
}

function remove(path: string): void {
  try {
    // Windows keeps the model of a process that was killed a moment ago.
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch {
    // A temporary folder that stays is no reason to lose a verdict.
  }
}
