import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new folder that only this user can read, gone when the caller is done with it. */
export function privateFolder(): Disposable & { path: string } {
  const base = process.env["RUNNER_TEMP"] || tmpdir();
  const path = mkdtempSync(join(base, "modelgate-run-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
