import { existsSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { findRuntime, type Runtime, type RuntimePorts } from "./runtime/find.ts";

/** Where a run of a model finds its parts. */
export type Workshop = {
  /** The program of the sandbox. */
  sandboxEntry: string;
  runtime: Runtime;
};

/**
 * Finds the sandbox's program and the ONNX runtime for this process, whether it runs from source or from a
 * bundle, whose folder holds `sandbox/` and `runtime/` beside it.
 * @throws ModelgateError `runtime-missing`, `runtime-untrusted`
 */
export async function openWorkshop(runtimePath: string | null, ports: RuntimePorts): Promise<Workshop> {
  const bundled = join(import.meta.dirname, "sandbox", "index.js");
  const isBundled = existsSync(bundled);
  const { env } = process;
  const runtime = await findRuntime(
    {
      moduleUrl: import.meta.url,
      travelling: join(import.meta.dirname, isBundled ? "runtime" : "../runtime"),
      runtimePath: runtimePath ?? undefined,
      toolCache: env["RUNNER_TOOL_CACHE"] ?? join(homedir(), ".cache", "modelgate"),
      temporary: env["RUNNER_TEMP"] ?? tmpdir(),
      env,
      workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
      home: homedir(),
    },
    ports,
  );
  return { sandboxEntry: isBundled ? bundled : join(import.meta.dirname, "sandbox", "child.ts"), runtime };
}
