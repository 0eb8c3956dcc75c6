import { existsSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import type { Runtime, RuntimeOptions, RuntimePorts } from "./runtime/find.ts";

/** Where a run of a model finds its parts. */
export type Workshop = {
  /** The program of the sandbox. */
  sandboxEntry: string;
  /**
   * Finds, fetches and verifies the ONNX runtime.
   * @throws ModelgateError `runtime-missing`, `runtime-untrusted`
   */
  findRuntime(): Promise<Runtime>;
};

/**
 * The sandbox's program and the way to the ONNX runtime for this process, whether it runs from source or from
 * a bundle, whose folder holds `sandbox/` and `runtime/` beside it.
 */
export function openWorkshop(runtimePath: string | null, ports: RuntimePorts): Workshop {
  const options = runtimeOptions(runtimePath);
  return {
    sandboxEntry: isBundled() ? bundledSandbox() : join(import.meta.dirname, "sandbox", "child.ts"),
    // Loaded when it is called, after the sandbox was started: with cryptography it takes as long as a third of its boot.
    findRuntime: async () => (await import("./runtime/find.ts")).findRuntime(options, ports),
  };
}

/** Where this process looks for the ONNX runtime, its own or that of another platform, and what travels with the action. */
export function runtimeOptions(runtimePath: string | null): RuntimeOptions {
  const { env } = process;
  return {
    moduleUrl: import.meta.url,
    travelling: join(import.meta.dirname, isBundled() ? "runtime" : "../runtime"),
    runtimePath: runtimePath ?? undefined,
    toolCache: env["RUNNER_TOOL_CACHE"] || join(homedir(), ".cache", "modelgate"),
    temporary: env["RUNNER_TEMP"] || tmpdir(),
    env,
    workspace: env["GITHUB_WORKSPACE"] || process.cwd(),
    home: homedir(),
  };
}

function bundledSandbox(): string {
  return join(import.meta.dirname, "sandbox", "index.js");
}

function isBundled(): boolean {
  return existsSync(bundledSandbox());
}
