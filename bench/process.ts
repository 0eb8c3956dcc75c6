import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Taken } from "./rounds.ts";

/** What every arm runs with: no runtime tells its maker about the run, and none asks for a terminal. */
const ENVIRONMENT = { ...process.env, CI: "true", ORT_DISABLE_TELEMETRY: "1", NO_COLOR: "1" };

/**
 * Runs a program from its start to its end, its output in a pipe. `env` is added to what every arm has.
 * @throws Error with the end of what it said when it does not end with 0
 */
export async function timed(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Taken & { stdout: string }> {
  const cpuBefore = childrenCpuMs();
  const started = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...ENVIRONMENT, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr = (stderr + text).slice(-2000);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const ms = performance.now() - started;
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${stderr || stdout}`);
  return { ms, cpuMs: childrenCpuMs() - cpuBefore, stdout };
}

/** Processor time of all children that have ended, to 10 ms; NaN where there is no /proc. */
function childrenCpuMs(): number {
  try {
    const fields = readFileSync("/proc/self/stat", "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return Number.NaN;
  }
}
