import { bytes, durationMs, input, optional, path } from "@modelgate/runner";

const RUN = "How it is run";

/** The inputs that a sandbox depends on. They are read before the others: it boots while the rest is still loaded. */
export const sandboxInputs = {
  timeLimit: input("time-limit", durationMs, "The model is stopped after this time.", {
    fallback: "10m",
    group: RUN,
  }),
  memoryLimit: input("memory-limit", bytes, "The model is stopped when it takes more memory.", {
    fallback: "4GiB",
    group: RUN,
  }),
  runtimePath: input(
    "runtime-path",
    optional(path),
    "A folder with the ONNX runtime, for machines without a registry.",
    { example: "/opt/onnxruntime-node", group: RUN },
  ),
};
