import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter } from "node:path";
import type { Allowance } from "../spec.ts";

/** Address space beyond the resident limit: V8 reserves ranges that it never touches. */
const RESERVED_BYTES = 2 * 2 ** 30;

/** util-linux's; a system without it is bounded by watching alone. */
const PRLIMIT = ["/usr/bin/prlimit", "/bin/prlimit"];

/** The command line of a child that the system itself bounds, where it can. */
export function confined(entry: string, allowance: Allowance): { command: string; args: string[] } {
  // Snappy is WebAssembly, whose trap handler reserves 8 GB of address space for each memory.
  const args = ["--disable-wasm-trap-handler", "--no-warnings", entry];
  const prlimit = PRLIMIT.find((path) => existsSync(path));
  if (prlimit === undefined) return { command: process.execPath, args };
  const limits = [
    `--as=${allowance.memoryBytes + RESERVED_BYTES}`,
    "--core=0",
    // It answers through a pipe; a file it may write only where a profile is asked for.
    `--fsize=${allowance.writeBytes ?? 0}`,
    // Should this process be killed itself, the child still ends.
    `--cpu=${Math.ceil(allowance.timeMs / 1000) * availableParallelism()}`,
  ];
  return { command: prlimit, args: [...limits, "--", process.execPath, ...args] };
}

/** All that a child may know of the outside. */
export function scrubbed(directory: string): NodeJS.ProcessEnv {
  const systemRoot = process.env["SystemRoot"];
  return {
    ORT_DISABLE_TELEMETRY: "1",
    HOME: directory,
    TMPDIR: directory,
    LANG: "C.UTF-8",
    TZ: "UTC",
    PATH: process.platform === "win32" ? "" : ["/usr/local/bin", "/usr/bin", "/bin"].join(delimiter),
    ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot }),
  };
}
