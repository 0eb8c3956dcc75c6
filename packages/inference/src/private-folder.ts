import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new folder that only this user can read, gone when the caller is done with it. */
export async function privateFolder(): Promise<AsyncDisposable & { path: string }> {
  const base = process.env["RUNNER_TEMP"] || tmpdir();
  const path = await mkdtemp(join(base, "modelgate-run-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
