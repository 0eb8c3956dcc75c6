import { createRequire } from "node:module";
import { join } from "node:path";
import { failure } from "@modelgate/schema";
import type * as ort from "onnxruntime-common";

/** onnxruntime-node: the common interface, with the native backends registered. */
export type Ort = typeof ort;

/**
 * Loads the runtime in a folder that `findRuntime` gave; its telemetry is off from then on in this process. In a worker
 * thread, whose environment is a copy, the parent has to set ORT_DISABLE_TELEMETRY=1 before it starts the worker.
 * @throws ModelgateError `runtime-missing` when this system cannot load its native files
 */
export function loadRuntime(directory: string): Ort {
  // Read once, when the native library starts; on by default since 1.29.
  process.env["ORT_DISABLE_TELEMETRY"] = "1";
  // By folder, not by name: nothing else that is called onnxruntime-node can come in between.
  const load = createRequire(join(directory, "package.json"));
  try {
    return load(directory);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    throw failure("runtime-missing", `the ONNX runtime in ${directory} cannot be loaded: ${reason}`, {
      hint: HINTS[process.platform] ?? "Use a system that onnxruntime-node supports.",
      cause: error,
    });
  }
}

const HINTS: Partial<Record<NodeJS.Platform, string>> = {
  linux: "It needs glibc 2.28 or newer and libstdc++: use a Debian, Ubuntu or RHEL image, not Alpine.",
  win32: "It needs the Visual C++ 2019 runtime or newer.",
  darwin: "It needs macOS on Apple silicon.",
};
