import { readFile, stat } from "node:fs/promises";
import {
  checkModel,
  fileSource,
  type Model,
  type Port,
  readModel,
  signatureOf,
  tensorsOf,
  withoutZipMap,
  type ZipMap,
} from "@modelgate/onnx";
import { failure, throwProblems } from "@modelgate/schema";
import { datatypeOf } from "../protocol/datatype.ts";
import type { ServedPort, ServedSignature } from "../protocol/signature.ts";

/** A model that can be loaded: from its own file, or from bytes in which ZipMap gives a tensor. */
export type Prepared = { source: string | Uint8Array; signature: ServedSignature };

/**
 * Reads what a model takes and gives, and refuses what must not or cannot be served. The file is not copied: weights stay where
 * they are until the runtime loads them, and a read-only file system is enough.
 * @throws ModelgateError `file-missing`, `model-unreadable`, `model-refused`, `model-unsupported`
 */
export async function prepareModel(path: string): Promise<Prepared> {
  const { size } = await stat(path).catch((cause: unknown) => {
    throw failure("file-missing", `${path}: cannot be read`, { hint: "Name a model file.", cause });
  });
  const model = readModel(fileSource(path, size), path);
  throwProblems(checkModel(model));
  const hasZipMap = model.graph.nodes.some(({ opType }) => opType === "ZipMap");
  const { bytes, zipMaps } = hasZipMap ? await tensorsForMaps(path, model) : { bytes: path, zipMaps: [] };
  const { inputs, outputs } = signatureOf(model.graph);
  const mapped = new Map(zipMaps.map((zipMap) => [zipMap.output, zipMap]));
  return {
    source: bytes,
    signature: {
      inputs: inputs.map((port) => portOf(path, port, "input")),
      outputs: outputs.map((port) => portOf(path, asTensor(port, mapped.get(port.name)), "output")),
    },
  };
}

async function tensorsForMaps(path: string, model: Model) {
  // The runtime looks for external data beside a file, and these would be bytes without a place.
  if ([...tensorsOf(model)].some(({ tensor }) => tensor.data.kind === "external")) {
    throw failure(
      "model-unsupported",
      `${path}: has ZipMap and external data, which cannot be served together`,
      {
        hint: "Convert the model with the option zipmap=False.",
      },
    );
  }
  return withoutZipMap(await readFile(path), model);
}

/** ZipMap's list of maps is a matrix of examples and classes by now. */
function asTensor(port: Port, zipMap: ZipMap | undefined): Port {
  return zipMap === undefined
    ? port
    : { ...port, type: "tensor(float)", shape: [null, zipMap.classes.length] };
}

function portOf(path: string, { name, type, shape }: Port, what: string): ServedPort {
  const datatype = datatypeOf(type);
  if (datatype !== undefined) {
    return { name, datatype, shape: shape?.map((size) => (typeof size === "number" ? size : -1)) ?? null };
  }
  throw failure(
    "model-unsupported",
    `${path}: the ${what} ${JSON.stringify(name)} is ${type}, which cannot be served`,
    {
      hint: "Export the model with tensors of numbers, booleans or text as inputs and outputs.",
    },
  );
}
