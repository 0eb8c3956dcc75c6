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
    /opset|not implemented|find an implementation|no op registered|is not a registered|unsupported model ir|ir_version/iu;
  if (unsupported.test(message)) {
    return failure("model-unsupported", `the runtime cannot run this model: ${message}`, {
      hint: "Export it with an older opset, without custom operators, or with float32 inputs: for float64 many operators are missing.",
    });
  }
  // Every TfidfVectorizer of skl2onnx asks for en_US.UTF-8, which slim images and containers do not have.
  if (/failed to construct locale/iu.test(message)) {
    return failure("model-unsupported", `this machine lacks a locale that the model needs: ${message}`, {
      hint: 'Export it with a locale that every Linux has (skl2onnx: options={TfidfVectorizer: {"locale": "C.UTF-8"}}), or install the one that it names: `apt-get install locales && localedef -i en_US -f UTF-8 en_US.UTF-8`.',
    });
  }
  return failure("model-unreadable", `the runtime cannot load this model: ${message}`, {
    hint: "Check that the file is a whole ONNX model, for example with onnx.checker.",
  });
}

/** Why a run failed: the runtime's words again, or what is a problem of ours already. */
export function runFailed(error: unknown): ModelgateError {
  if (error instanceof ModelgateError) return error;
  const message = firstLine(error);
  if (/bad_alloc|failed to allocate|out of memory|array buffer allocation/iu.test(message)) {
    return failure("model-out-of-memory", `the model took too much memory: ${message}`, {
      hint: "Raise `memory-limit` if the model is trusted and that large.",
      cause: error,
    });
  }
  if (/non tensor type/iu.test(message)) {
    return failure("model-unsupported", `the runtime gives tensors only: ${message}`, {
      hint: "Export the model with tensors as its outputs; `modelgate inspect` shows which one is a sequence or a map.",
      cause: error,
    });
  }
  return failure("model-failed", `the model failed while running: ${message}`, {
    hint: "Feed the shapes and types the model was exported with; `modelgate inspect` shows them.",
    cause: error,
  });
}

/** Why a run failed, as problems. */
export function runProblems(error: unknown): readonly Problem[] {
  return runFailed(error).problems;
}

/** The same problems, each of which begins with the model that it is of. */
export function toldOf(model: string, error: ModelgateError): ModelgateError {
  const told = (problem: Problem): Problem => ({ ...problem, message: `${model}: ${problem.message}` });
  const [first, ...rest] = error.problems;
  return new ModelgateError([told(first), ...rest.map(told)], { cause: error });
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split("\n")[0] ?? "").slice(0, 500);
}
