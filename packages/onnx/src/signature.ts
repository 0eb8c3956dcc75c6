import { elementName } from "./element-type.ts";
import type { Dim, Graph, Value, ValueType } from "./model.ts";

/** An input or output of a model as plain data. */
export type Port = {
  readonly name: string;
  /** As ONNX Runtime writes it: `tensor(float)`, `seq(map(int64,tensor(float)))`; "unknown" when the file does not say. */
  readonly type: string;
  /** null for what is no tensor and where not even the number of dimensions is known. */
  readonly shape: readonly Dim[] | null;
};

export type Signature = { readonly inputs: readonly Port[]; readonly outputs: readonly Port[] };

/** What a caller gives and gets. Inputs with an initializer are weights with a name (IR version 3), not inputs. */
export function signatureOf(graph: Graph): Signature {
  const sparse = graph.sparseInitializers.map(({ values }) => values.name);
  const weights = new Set([...graph.initializers.map(({ name }) => name), ...sparse]);
  return {
    inputs: graph.inputs.filter(({ name }) => !weights.has(name)).map(portOf),
    outputs: graph.outputs.map(portOf),
  };
}

function portOf({ name, type }: Value): Port {
  const shape = type?.kind === "tensor" || type?.kind === "sparse-tensor" ? type.shape : null;
  return { name, type: typeText(type), shape };
}

/** A type in ONNX's notation. */
export function typeText(type: ValueType | null): string {
  if (type === null) return "unknown";
  switch (type.kind) {
    case "tensor":
      return `tensor(${elementName(type.dataType)})`;
    case "sparse-tensor":
      return `sparse_tensor(${elementName(type.dataType)})`;
    case "sequence":
      return `seq(${typeText(type.of)})`;
    case "optional":
      return `optional(${typeText(type.of)})`;
    case "map":
      return `map(${elementName(type.keyType)},${typeText(type.of)})`;
    case "opaque":
      return `opaque(${[type.domain, type.name].filter(Boolean).join(",")})`;
  }
}
