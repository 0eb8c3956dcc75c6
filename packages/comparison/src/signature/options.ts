import { elementCount, type Model, type Tensor, type Value } from "@modelgate/onnx";

/** An input with its default. */
export type Option = { readonly value: Value; readonly tensor: Tensor };

/**
 * Inputs that need not be fed, by name: since IR version 4 an initializer of the same name is a default. Only those of one element
 * count: exporters that list every weight as an input mean nothing by it, and nobody feeds them.
 */
export function optionsOf({ graph, irVersion }: Model): ReadonlyMap<string, Option> {
  if (irVersion < 4) return new Map();
  const defaults = new Map(graph.initializers.map((tensor) => [tensor.name, tensor]));
  const options = graph.inputs.flatMap((value): Option[] => {
    const tensor = defaults.get(value.name);
    return tensor !== undefined && elementCount(tensor.dims) === 1 ? [{ value, tensor }] : [];
  });
  return new Map(options.map((option) => [option.value.name, option]));
}
