import { setTimeout as wait } from "node:timers/promises";
import type { RuntimePorts } from "@modelgate/inference/head-start";

/** `cache`: the runner's, where there is one. `allowed` resolves when more than this machine may be asked. */
type Beyond = { cache?: RuntimePorts["cache"] | undefined; allowed?: () => Promise<void> };

/** How the ONNX runtime is looked for beyond this machine: npm's own configuration, its registry, the Actions cache. */
export function runtimeReach({ cache, allowed }: Beyond = {}): RuntimePorts {
  return {
    // Loaded when a registry is asked at all: they are most of the bundle.
    npmConfig: async (key) => {
      await allowed?.();
      return (await (await import("@modelgate/runner/exec")).npmConfig(key)) ?? "";
    },
    download: async (url, headers) => {
      await allowed?.();
      return await (await import("@modelgate/runner/http")).proxiedDownload()(url, headers);
    },
    wait: (milliseconds) => wait(milliseconds),
    ...(cache === undefined ? {} : { cache }),
  };
}
