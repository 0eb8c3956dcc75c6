import { findRuntime, type RuntimeOptions, type RuntimePorts } from "@modelgate/inference/runtime";
import type { Found } from "./image-parts.ts";
import { findNode, nodeEntries } from "./node-release.ts";
import { namesOf } from "./platform.ts";
import { runtimeEntries } from "./runtime-entries.ts";

/** Where to look, as for the ONNX runtime of this machine; the platform is the image's. */
export type PartsOptions = Omit<RuntimeOptions, "os" | "arch" | "release" | "allowOther">;

/**
 * The pinned Node and ONNX runtime of any platform, from this machine or from npm's registry.
 * @throws ModelgateError from what it gives: `runtime-missing`, `runtime-untrusted`, `input-invalid`
 */
export function pinnedParts(options: PartsOptions, ports: RuntimePorts): Found {
  return {
    node: async (platform) => nodeEntries(await findNode(platform, options, ports), platform),
    runtime: async (platform) => {
      const arch = namesOf(platform).nodeArch;
      const { directory } = await findRuntime({ ...options, os: "linux", arch }, ports);
      return runtimeEntries({ directory, travelling: options.travelling }, platform);
    },
  };
}
