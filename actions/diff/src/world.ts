import type { RuntimePorts } from "@modelgate/inference";
import type { Host } from "@modelgate/runner";
import type { World } from "./main.ts";

/** The world as this machine has it: the clone in the working directory, the web, and the cache where there is one. */
export function thisWorld(
  env: Readonly<Record<string, string | undefined>> = process.env,
  cache?: (host: Host) => NonNullable<RuntimePorts["cache"]>,
): World {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  return {
    env,
    isProposed:
      env["GITHUB_ACTIONS"] === "true" && (event.startsWith("pull_request") || event === "merge_group"),
    async ports({ token }) {
      const { portsOf } = await import("./ports.ts");
      return portsOf(env, { cwd: process.cwd(), token });
    },
    async start({ timeLimit: timeMs, memoryLimit: memoryBytes, runtimePath }, host) {
      const { startFor } = await import("./start.ts");
      return startFor({ timeMs, memoryBytes, runtimePath }, cache?.(host));
    },
    today: () => new Date().toISOString().slice(0, 10),
  };
}
