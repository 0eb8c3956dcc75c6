import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { digestFile } from "@modelgate/dataset";
import { fileSource, inspectModel, type Model, readModel } from "@modelgate/onnx";
import { type Problem, throwProblems } from "@modelgate/schema";

/** A model that can be compared: an ONNX graph with the folder its weights lie in, or a safetensors file. */
export type OpenedModel = {
  path: string;
  digest: string;
  /** Of all its files together. */
  sizeBytes: number;
  content:
    | {
        kind: "onnx";
        model: Model;
        folder: string;
        /** Whether all its weights are there. */
        isWhole: boolean;
      }
    | { kind: "safetensors" };
};

/**
 * Reads a model without running it. What would be refused when it is run is refused here: a comparison says what would be served.
 * Lenient, a model whose external data is not there is read without them.
 * @throws ModelgateError `file-missing`, `model-unreadable`, `model-unsupported`, `model-refused`
 */
export async function openModel(path: string, { isLenient = false } = {}): Promise<OpenedModel> {
  if (/\.safetensors$/iu.test(path)) {
    const { digest } = await digestFile(path);
    return { path, digest, sizeBytes: (await stat(path)).size, content: { kind: "safetensors" } };
  }
  const { digest, sizeBytes, problems, files } = await inspectModel(path);
  const isAbsent = (problem: Problem) => isLenient && problem.code === "file-missing";
  throwProblems(problems.filter((problem) => !isAbsent(problem)));
  const model = readModel(fileSource(path, files[0]?.sizeBytes ?? sizeBytes), path);
  const isWhole = problems.length === 0;
  return { path, digest, sizeBytes, content: { kind: "onnx", model, folder: dirname(path), isWhole } };
}
