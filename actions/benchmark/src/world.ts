import type { RuntimePorts } from "@modelgate/inference";
import { isProposed, type Variables } from "@modelgate/job/proposed";
import { runtimeReach } from "@modelgate/job/runtime-reach";
import type { Host } from "@modelgate/runner";
import type { World } from "./main.ts";

/** The world as this machine has it: the clone in the working directory, the web, and the cache where there is one. */
export function thisWorld(
  env: Variables = process.env,
  cache?: (host: Host) => NonNullable<RuntimePorts["cache"]>,
): World {
  return {
    isProposed: isProposed(env),
    async ports({ token }) {
      const { reachOf } = await import("@modelgate/job/reach");
      return reachOf(env, { cwd: process.cwd(), token });
    },
    async timer(parts, { runtimePath }, host) {
      const [{ openTimer }, { openWorkshop }] = await Promise.all([
        import("@modelgate/inference/timing"),
        import("@modelgate/inference/head-start"),
      ]);
      return await openTimer(parts, openWorkshop(runtimePath, runtimeReach({ cache: cache?.(host) })));
    },
    async endpointTimer(parts) {
      const [{ openEndpointTimer }, { openConnections }] = await Promise.all([
        import("@modelgate/inference/endpoint-timing"),
        import("@modelgate/runner/connections"),
      ]);
      return await openEndpointTimer({ ...parts, connect: openConnections });
    },
    signal: cancelled(),
    today: () => new Date().toISOString().slice(0, 10),
  };
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Aborted by the first word of a cancelled job. A runner asks twice before it kills, with seconds in between: enough to write
 * down what was measured. A second word ends it at once.
 */
function cancelled(): AbortSignal {
  const controller = new AbortController();
  const onSignal = (signal: NodeJS.Signals) => {
    // Still listening: whoever else was to undo something would otherwise be the last, and end the process.
    if (!controller.signal.aborted) return controller.abort();
    for (const name of SIGNALS) process.off(name, onSignal);
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  return controller.signal;
}
