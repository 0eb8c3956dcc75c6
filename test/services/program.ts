import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** How a program ended. `code` is -1 when a signal ended it. */
export type Ended = { code: number; stdout: string; stderr: string };

/** Runs a program to its end, without standard input. Any exit code is an answer. */
export function run(
  command: string,
  args: readonly string[],
  { cwd, env }: { cwd: string; env?: Readonly<Record<string, string | undefined>> },
): Promise<Ended> {
  const child = spawn(command, args, { cwd, env: env ?? process.env, stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      said[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? -1, ...said }));
  });
}

/**
 * This machine's environment without what a runner or a test runner added to it, and with Node 24 first on PATH:
 * the suites start runners of their own, also within one.
 */
export function plainEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      !/^(?:GITHUB|RUNNER|ACTIONS|INPUT|VITEST|ORT)_|^(?:VITEST|TEST|CI|NODE_ENV)$/u.test(entry[0]),
  );
  return { ...Object.fromEntries(kept), PATH: `${dirname(process.execPath)}:${process.env["PATH"]}` };
}

/** A folder that is gone at the end of its scope. Outside the repository: no node_modules is in its reach. */
export async function temporaryFolder(): Promise<{ path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), "modelgate-services-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
