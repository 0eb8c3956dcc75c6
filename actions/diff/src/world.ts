import type { RuntimePorts } from "@modelgate/inference";
import { isProposed } from "@modelgate/job/proposed";
import type { Host } from "@modelgate/runner";
import type { World } from "./main.ts";

/** The world as this machine has it: the clone in the working directory, the web, and the cache where there is one. */
export function thisWorld(
  env: Readonly<Record<string, string | undefined>> = process.env,
  cache?: (host: Host) => NonNullable<RuntimePorts["cache"]>,
): World {
  return {
    env,
    isProposed: isProposed(env),
    async ports({ token }) {
      const { reachOf } = await import("@modelgate/job/reach");
      return reachOf(env, { cwd: process.cwd(), token });
    },
    async start({ timeLimit: timeMs, memoryLimit: memoryBytes, runtimePath }, host) {
      const { startFor } = await import("./start.ts");
      return startFor({ timeMs, memoryBytes, runtimePath }, cache?.(host));
    },
    today: () => new Date().toISOString().slice(0, 10),
  };
}
