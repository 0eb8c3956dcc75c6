import type { Problem } from "@modelgate/schema";
import { elementType } from "./element-type.ts";
import { externalFiles } from "./external-data.ts";
import type { Model, Tensor } from "./model.ts";
import { elementCount, rawSizeBytes } from "./tensor-size.ts";
import { scopesOf, tensorsOf } from "./walk.ts";

const MAX_PROBLEMS = 100;

/**
 * What no model that is to be run and compared may have, all at once: values in two places, values that do not fit their
 * shape and type, names given twice, external data that leaves the folder or overlaps. Nothing is opened and nothing is run.
 * An empty list does not mean that the model is valid: the runtime has its own rules for operators and types.
 */
export function checkModel(model: Model): Problem[] {
  const problems = [...model.faults];
  for (const { tensor } of tensorsOf(model)) {
    const wrong = wrongTensor(tensor);
    if (wrong !== null) problems.push(refused(model, `the tensor ${JSON.stringify(tensor.name)} ${wrong}`));
  }
  for (const what of givenTwice(model)) problems.push(refused(model, `${what} twice`));
  problems.push(...externalFiles(model).problems);
  if (problems.length <= MAX_PROBLEMS) return problems;
  const rest = problems.length - MAX_PROBLEMS;
  return [...problems.slice(0, MAX_PROBLEMS), refused(model, `${rest} more problems of this kind`)];
}

function wrongTensor(tensor: Tensor): string | null {
  const { data, dataType, dims } = tensor;
  const type = elementType(dataType);
  if (type === undefined) return `has the unknown element type ${dataType}`;
  const elements = elementCount(dims);
  if (!Number.isSafeInteger(elements * 16)) return `has ${elements} elements, more than any memory holds`;
  const shape = `${type.name}[${dims.join(",")}]`;
  if (data.kind === "none") return elements === 0 ? null : `of ${shape} holds no values`;
  if (data.kind === "external") return null;
  if (data.kind === "raw") {
    const needed = rawSizeBytes(tensor);
    const given = data.span.end - data.span.start;
    if (needed === null) return "is text as raw bytes";
    return given === needed ? null : `of ${shape} needs ${needed} bytes and holds ${given}`;
  }
  if (data.field !== type.field)
    return `of ${shape} has its values in ${data.field} instead of ${type.field}`;
  const needed = Math.ceil(elements * type.entries);
  return data.count === needed
    ? null
    : `of ${shape} needs ${needed} entries of ${data.field} and holds ${data.count}`;
}

/** Names that must be unique, because a runtime takes the first or the last and does not say which. */
function* givenTwice(model: Model): Generator<string, void> {
  // skl2onnx imports a domain twice in the same version, which is only said twice.
  const opsets = new Set(model.opsets.map(({ domain, version }) => `${domain || "ai.onnx"} ${version}`));
  yield* repeated(
    "imports the operators of",
    [...opsets].map((opset) => opset.slice(0, opset.lastIndexOf(" "))),
  );
  yield* repeated(
    "has the function",
    model.functions.map(({ domain, name, overload }) => [domain, name, overload].filter(Boolean).join("::")),
  );
  for (const scope of scopesOf(model)) {
    const tensors = [...scope.initializers, ...scope.sparseInitializers.map(({ values }) => values)];
    const initializers = tensors.map(({ name }) => name);
    yield* repeated("has the initializer", initializers);
    yield* repeated("has the input", scope.inputs);
    // An initializer may be an input's default. ONNX Runtime serves the last of several Constants, whatever else has their name.
    const made = scope.nodes.flatMap(({ outputs }) => outputs.filter((name) => name !== ""));
    yield* repeated("gives the value", [...new Set([...scope.inputs, ...initializers]), ...made]);
    for (const { name, opType, attributes } of scope.nodes) {
      const node = `the node ${JSON.stringify(name || opType)} has the attribute`;
      if (attributes.length > 1)
        yield* repeated(
          node,
          attributes.map((attribute) => attribute.name),
        );
    }
  }
}

function* repeated(what: string, names: readonly string[]): Generator<string, void> {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) yield `${what} ${JSON.stringify(name)}`;
    seen.add(name);
  }
}

function refused({ path }: Model, what: string): Problem {
  return {
    code: "model-refused",
    message: `${path}: ${what}`,
    hint: "Export the model again; a file like this shows one model to a reader and may run as another.",
  };
}
