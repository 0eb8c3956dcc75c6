import { failure, ModelgateError, type Problem } from "@modelgate/schema";

/** The runtime says in words why a session cannot be made; which of our codes that is, its words decide. */
export function sessionRefused(cause: unknown): ModelgateError {
  const message = firstLine(cause);
  if (/bad_alloc|failed to allocate|out of memory/iu.test(message)) {
    return failure("model-out-of-memory", `the model needs more memory than it may take: ${message}`, {
      hint: "Raise `memory-limit` if the model is trusted and that large.",
    });
  }
  const unsupported =
    /opset|not implemented|no op registered|is not a registered|unsupported model ir|ir_version/iu;
  if (unsupported.test(message)) {
    return failure("model-unsupported", `the runtime cannot run this model: ${message}`, {
      hint: "Export it with an older opset, or without custom operators.",
    });
  }
  return failure("model-unreadable", `the runtime cannot load this model: ${message}`, {
    hint: "Check that the file is a whole ONNX model, for example with onnx.checker.",
  });
}

/** Why a run failed, as problems. */
export function runProblems(error: unknown): readonly Problem[] {
  if (error instanceof ModelgateError) return error.problems;
  const message = firstLine(error);
  if (/bad_alloc|failed to allocate|out of memory|array buffer allocation/iu.test(message)) {
    const hint = "Raise `memory-limit` if the model is trusted and that large.";
    return [{ code: "model-out-of-memory", message: `the model took too much memory: ${message}`, hint }];
  }
  const hint = "Feed the shapes and types the model was exported with; `modelgate inspect` shows them.";
  return [{ code: "model-failed", message: `the model failed while running: ${message}`, hint }];
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split("\n")[0] ?? "").slice(0, 500);
}
