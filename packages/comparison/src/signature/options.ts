import { elementCount, type Model, type Value } from "@modelgate/onnx";

/**
 * Inputs that need not be fed, by name: since IR version 4 an initializer of the same name is a default. Only those of one element
 * count: exporters that list every weight as an input mean nothing by it, and nobody feeds them.
 */
export function optionsOf({ graph, irVersion }: Model): ReadonlyMap<string, Value> {
  if (irVersion < 4) return new Map();
  const defaults = new Map(graph.initializers.map((tensor) => [tensor.name, tensor]));
  const options = graph.inputs.filter(({ name }) => {
    const tensor = defaults.get(name);
    return tensor !== undefined && elementCount(tensor.dims) === 1;
  });
  return new Map(options.map((value) => [value.name, value]));
}
