import type { Problem } from "@modelgate/schema";
import { carryModel, type ModelFile } from "./carry.ts";
import { elementName } from "./element-type.ts";
import type { Model, Opset, Tensor } from "./model.ts";
import { type Signature, signatureOf } from "./signature.ts";
import { elementCount, rawSizeBytes } from "./tensor-size.ts";
import { tensorStrings } from "./values.ts";
import { scopesOf, tensorsOf } from "./walk.ts";

/** How many tensors, elements and bytes. */
export type Amount = { readonly tensors: number; readonly count: number; readonly sizeBytes: number };
export type Amounts = Amount & { readonly byType: Readonly<Record<string, Amount>> };

/** What is in a model, as plain JSON data. Texts in it are a stranger's. */
export type Inspection = {
  readonly path: string;
  readonly digest: string;
  readonly sizeBytes: number;
  readonly files: readonly ModelFile[];
  readonly irVersion: number;
  readonly opsets: readonly Opset[];
  readonly producer: { readonly name: string; readonly version: string };
  readonly domain: string;
  /** Decimal, for it may be beyond 2^53. */
  readonly modelVersion: string;
  readonly docString: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly signature: Signature;
  /**
   * Nodes by `domain::operator`. `total` and `counts` include subgraphs and function bodies, each body once however often
   * it is called; graphs for training are left out.
   */
  readonly operators: {
    readonly total: number;
    readonly inSubgraphs: number;
    readonly inFunctions: number;
    readonly counts: Readonly<Record<string, number>>;
  };
  /**
   * What was asked to be counted; else initializers of the graph and its subgraphs, of sparse ones the values that are stored, tied
   * external weights each.
   */
  readonly parameters: Amounts;
  /** Tensors in attributes, such as those of Constant nodes. */
  readonly constants: Amounts;
  readonly functions: readonly {
    readonly domain: string;
    readonly name: string;
    readonly overload: string;
    readonly inputs: readonly string[];
    readonly outputs: readonly string[];
    readonly nodes: number;
  }[];
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
};

/**
 * Describes a model without running or copying it. Problems that would keep it from being run are part of the answer.
 * The digest holds if nobody writes to the files meanwhile; to run what was inspected, stage it.
 * @param count the parameters of a model that could be run; absent: its initializers are counted
 * @throws ModelgateError `file-missing`, `model-unreadable` or `model-unsupported` when there is nothing to describe
 */
export async function inspectModel(path: string, count = initializersIn): Promise<Inspection> {
  const { model, digest, sizeBytes, files, problems } = await carryModel(path, null);
  return {
    path,
    digest,
    sizeBytes,
    files,
    irVersion: model.irVersion,
    opsets: model.opsets.map(({ domain, version }) => ({ domain: domain || "ai.onnx", version })),
    producer: model.producer,
    domain: model.domain,
    modelVersion: String(model.modelVersion),
    docString: model.docString,
    metadata: Object.fromEntries(model.metadata),
    signature: signatureOf(model.graph),
    operators: operatorsOf(model),
    // Who counts more reads what lies in attributes, too, which a model that is refused may lack.
    parameters: problems.length > 0 ? initializersIn(model) : count(model),
    constants: amountsOf(model, ["constant"]),
    functions: model.functions.map(({ domain, name, overload, inputs, outputs, nodes }) => {
      return { domain: domain || "ai.onnx", name, overload, inputs, outputs, nodes: nodes.length };
    }),
    notes: [...model.notes, ...trainingNotes(model)],
    problems,
  };
}

/** Counts nodes by `domain::operator`, subgraphs and function bodies included, graphs for training not. */
export function operatorsOf(model: Model): Inspection["operators"] {
  const counts = new Map<string, number>();
  const totals = { graph: 0, subgraph: 0, function: 0, training: 0 };
  for (const { part, nodes } of scopesOf(model)) {
    totals[part] += nodes.length;
    if (part === "training") continue;
    for (const { domain, opType } of nodes) {
      const operator = `${domain || "ai.onnx"}::${opType}`;
      counts.set(operator, (counts.get(operator) ?? 0) + 1);
    }
  }
  return {
    total: totals.graph + totals.subgraph + totals.function,
    inSubgraphs: totals.subgraph,
    inFunctions: totals.function,
    counts: sorted(counts),
  };
}

function initializersIn(model: Model): Amounts {
  return amountsOf(model, ["initializer", "sparse-values"]);
}

function amountsOf(model: Model, roles: readonly string[]): Amounts {
  const byType = new Map<string, Amount>();
  let total: Amount = { tensors: 0, count: 0, sizeBytes: 0 };
  for (const { tensor, role, part } of tensorsOf(model)) {
    if (part === "training" || !roles.includes(role)) continue;
    const type = elementName(tensor.dataType);
    total = withTensor(model, total, tensor);
    byType.set(type, withTensor(model, byType.get(type) ?? { tensors: 0, count: 0, sizeBytes: 0 }, tensor));
  }
  return { ...total, byType: sorted(byType) };
}

function withTensor(model: Model, amount: Amount, tensor: Tensor): Amount {
  const sizeBytes =
    rawSizeBytes(tensor) ?? tensorStrings(model, tensor).reduce((sum, text) => sum + text.length, 0);
  return {
    tensors: amount.tensors + 1,
    count: amount.count + elementCount(tensor.dims),
    sizeBytes: amount.sizeBytes + sizeBytes,
  };
}

function sorted<T>(map: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function trainingNotes({ training }: Model): string[] {
  return training.length === 0 ? [] : [`${training.length} graphs for training are not counted`];
}
