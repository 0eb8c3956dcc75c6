import { arch, availableParallelism, cpus, platform, release } from "node:os";
import type { Environment } from "@modelgate/schema";

/** The version of every action and of the command; a test compares it with package.json. */
export const VERSION = "0.1.0";

/** The machine of this process, for the report. `runtime` and `options` are what the action ran its model with. */
export function environment(
  runtime: string | null = null,
  options: Environment["options"] = {},
): Environment {
  return {
    cpu: cpu(),
    cores: availableParallelism(),
    os: `${platform()} ${release()} ${arch()}`,
    runtime,
    options,
    node: process.version,
    modelgate: VERSION,
  };
}

let known: string | undefined;

/** Asked once: the answer takes milliseconds, from a file for every processor. */
function cpu(): string {
  known ??= cpus()[0]?.model.trim() || "unknown";
  return known;
}
