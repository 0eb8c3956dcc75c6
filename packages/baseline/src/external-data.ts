import { fileSource, readModel, tensorsOf } from "@modelgate/onnx";
import { failure } from "@modelgate/schema";
import { shown } from "./fault.ts";

/** More files than any exporter writes; each is one more question to git. */
const MAX_FILES = 1024;

/**
 * The files beside a model that its tensors lie in, as it names them, each once. What is wrong with them is said when the
 * model is staged; here they are only brought.
 * @throws ModelgateError `model-unreadable`, or `model-refused` for more files than any exporter writes
 */
export function externalLocations(file: { path: string; sizeBytes: number; name: string }): string[] {
  const model = readModel(fileSource(file.path, file.sizeBytes), file.name);
  const locations = new Set<string>();
  for (const { tensor } of tensorsOf(model)) {
    if (tensor.data.kind === "external") locations.add(plain(tensor.data.location));
    if (locations.size > MAX_FILES)
      throw failure(
        "model-refused",
        `${shown(file.name)}: keeps its weights in more than ${MAX_FILES} files`,
        {
          hint: "Save the model again with its weights in one file beside it.",
        },
      );
  }
  return [...locations];
}

/** `./a//b` is `a/b`. What climbs or is absolute stays as it is, to be refused. */
function plain(location: string): string {
  if (location.startsWith("/")) return location;
  return location
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}
