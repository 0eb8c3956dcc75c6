import { setTimeout as wait } from "node:timers/promises";
import type { RuntimePorts } from "@modelgate/inference";
import type { Host } from "@modelgate/runner";
import type { World } from "./main.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The world as this machine has it: the clone in the working directory, the web, and the cache where there is one. */
export function thisWorld(
  env: Environment = process.env,
  cache?: (host: Host) => NonNullable<RuntimePorts["cache"]>,
): World {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  return {
    isProposed:
      env["GITHUB_ACTIONS"] === "true" && (event.startsWith("pull_request") || event === "merge_group"),
    async ports({ token }) {
      const { portsOf } = await import("./ports.ts");
      return portsOf(env, { cwd: process.cwd(), token });
    },
    async timer(parts, { runtimePath }, host) {
      const [{ openTimer }, { openWorkshop }] = await Promise.all([
        import("@modelgate/inference/timing"),
        import("@modelgate/inference/head-start"),
      ]);
      const own = cache?.(host);
      const workshop = openWorkshop(runtimePath, {
        npmConfig: async (key) => (await (await import("@modelgate/runner/exec")).npmConfig(key)) ?? "",
        download: async (url, headers) =>
          await (await import("@modelgate/runner/http")).proxiedDownload()(url, headers),
        wait: (milliseconds) => wait(milliseconds),
        ...(own === undefined ? {} : { cache: own }),
      });
      return await openTimer(parts, workshop);
    },
    signal: cancelled(),
    today: () => new Date().toISOString().slice(0, 10),
  };
}

/**
 * Aborted by the first word of a cancelled job. A runner asks twice before it kills, with seconds in between: enough to write
 * down what was measured. A second word ends it at once.
 */
function cancelled(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => controller.abort());
  return controller.signal;
}
