import { type Attribute, attributeValue, type Model, type Node } from "@modelgate/onnx";
import type { ShapeOf } from "./shapes.ts";

/** Multiply-accumulates of one node, or why they are not known. */
export type Counted = number | { readonly reason: string };

/** A node with what its formula needs. What is missing becomes NaN, and NaN is not known. */
type Call = {
  readonly node: Node;
  /** Sizes of an input or output; of none that is left out or was not seen: undefined. */
  input(index: number): readonly number[] | undefined;
  output(index: number): readonly number[] | undefined;
  int(name: string, otherwise: number): number;
  text(name: string): string;
  floats(name: string): number;
};

type Formula = (call: Call) => number;

/**
 * Multiply-accumulates by operator. A bias, an activation within an RNN and the softmax of an attention are not counted, nor what
 * pads an input: a convolution is taken to read its whole kernel everywhere.
 */
const FORMULAS: Readonly<Record<string, Formula>> = {
  Conv: (call) => size(call.output(0)) * size(call.input(1)?.slice(1)),
  ConvInteger: (call) => size(call.output(0)) * size(call.input(1)?.slice(1)),
  DeformConv: (call) => size(call.output(0)) * size(call.input(1)?.slice(1)),
  QLinearConv: (call) => size(call.output(0)) * size(call.input(3)?.slice(1)),
  // Each number of the input meets the whole kernel of its channel.
  ConvTranspose: (call) => size(call.input(0)) * size(call.input(1)?.slice(1)),
  Gemm: (call) => size(call.output(0)) * at(call.input(0), call.int("transA", 0) === 0 ? 1 : 0),
  MatMul: (call) => size(call.output(0)) * at(call.input(0), -1),
  MatMulInteger: (call) => size(call.output(0)) * at(call.input(0), -1),
  QLinearMatMul: (call) => size(call.output(0)) * at(call.input(0), -1),
  Einsum: einsum,
  RNN: recurrent,
  GRU: recurrent,
  LSTM: recurrent,
  Attention: attention,
  "com.microsoft.FusedMatMul": (call) =>
    size(call.output(0)) * at(call.input(0), call.int("transA", 0) === 0 ? -1 : -2),
  "com.microsoft.FusedGemm": (call) =>
    size(call.output(0)) * at(call.input(0), call.int("transA", 0) === 0 ? 1 : 0),
  "com.microsoft.FusedConv": (call) => size(call.output(0)) * size(call.input(1)?.slice(1)),
  "com.microsoft.DynamicQuantizeMatMul": (call) => size(call.output(0)) * at(call.input(0), -1),
  "com.microsoft.MatMulIntegerToFloat": (call) => size(call.output(0)) * at(call.input(0), -1),
  "com.microsoft.Attention": packedAttention,
  "com.microsoft.MultiHeadAttention": multiHeadAttention,
  "ai.onnx.ml.LinearClassifier": linear,
  "ai.onnx.ml.LinearRegressor": linear,
};

/** Operators of ai.onnx.ml that look up, scale or rename, one step for each number. */
const ELEMENTWISE_ML = new Set(
  "ArrayFeatureExtractor Binarizer CastMap CategoryMapper DictVectorizer FeatureVectorizer Imputer LabelEncoder Normalizer OneHotEncoder Scaler ZipMap".split(
    " ",
  ),
);

/** Operators of ONNX Runtime that its optimiser puts in place of several elementwise ones. */
const ELEMENTWISE_RUNTIME = new Set(
  "BiasGelu DequantizeLinear EmbedLayerNormalization FastGelu Gelu QLinearAdd QLinearMul QLinearSigmoid QuantizeLinear QuickGelu SkipLayerNormalization SkipSimplifiedLayerNormalization".split(
    " ",
  ),
);

/** ONNX's own operators that multiply and add in ways that no formula here covers. */
const UNKNOWN = new Set(["DFT", "STFT", "Det", "FlexAttention", "LinearAttention", "CausalConvWithState"]);

/**
 * Counts the multiply-accumulates of one node. Those of ONNX's own that multiply no matrices (elementwise operators, reductions,
 * normalisations, pooling, movement) count as 0, which is what is meant by a model's MACs. Tree ensembles, support vector
 * machines, bodies of loops and operators of other domains are not known.
 */
export function macsOf(model: Model, node: Node, shapeOf: ShapeOf): Counted {
  const bodies = node.attributes.flatMap(({ subgraphs }) => subgraphs);
  const operator = node.domain === "" ? node.opType : `${node.domain}.${node.opType}`;
  const formula = FORMULAS[operator];
  if (formula === undefined) {
    if (node.domain === "ai.onnx.ml" && ELEMENTWISE_ML.has(node.opType)) return 0;
    if (node.domain === "com.microsoft" && ELEMENTWISE_RUNTIME.has(node.opType)) return 0;
    if (node.domain !== "") return { reason: `${operator}: its multiply-accumulates are not known` };
    // Which branch runs and how often a body does is not in a shape; that none of it multiplies can be known.
    const isFree = bodies.every(({ nodes }) =>
      nodes.every((each) => macsOf(model, each, () => undefined) === 0),
    );
    if (!isFree) return { reason: `${operator}: how often its bodies run is not known` };
    return UNKNOWN.has(operator) ? { reason: `${operator}: its multiply-accumulates are not known` } : 0;
  }
  const macs = formula(callOf(model, node, shapeOf));
  return Number.isFinite(macs) ? macs : { reason: `${operator}: not all of its shapes were seen` };
}

function einsum(call: Call): number {
  const [inputs = ""] = call.text("equation").replaceAll(" ", "").split("->");
  const terms = inputs.split(",");
  // More than two are multiplied in an order that is the runtime's to choose.
  if (terms.length > 2 || inputs.includes(".")) return Number.NaN;
  if (terms.length < 2) return 0;
  const sizes = new Map<string, number>();
  for (const [index, term] of terms.entries()) {
    for (const [place, label] of [...term].entries()) {
      sizes.set(label, Math.max(sizes.get(label) ?? 0, at(call.input(index), place)));
    }
  }
  return size([...sizes.values()]);
}

/** X[length, batch, input], or [batch, length, input] with layout 1; W and R hold every gate of both directions. */
function recurrent(call: Call): number {
  const [first, second] = [at(call.input(0), 0), at(call.input(0), 1)];
  return first * second * (size(call.input(1)) + size(call.input(2)));
}

/** Q·Kᵀ and the weights times V, of inputs [batch, heads, length, width] or [batch, length, heads · width]. */
function attention(call: Call): number {
  const [query, key, output] = [call.input(0), call.input(1), call.output(0)];
  const past = call.node.inputs[4] === undefined || call.node.inputs[4] === "" ? 0 : at(call.input(4), -2);
  const length = at(key, -2) + past;
  return (size(query) + size(output)) * length;
}

/** One input for query, key and value, which `weights` [width, 3 · hidden] makes of it; all three of one width, and no past. */
function packedAttention(call: Call): number {
  const [input, weights, output] = [call.input(0), call.input(1), call.output(0)];
  const isPlain = !call.node.inputs[4] && at(weights, 1) === 3 * at(output, -1);
  return isPlain ? size(input) * at(weights, 1) + 2 * size(output) * at(input, -2) : Number.NaN;
}

/** Query, key and value [batch, length, heads · width] apart, and no past. */
function multiHeadAttention(call: Call): number {
  const [query, key, output] = [call.input(0), call.input(1), call.output(0)];
  const isPlain = query?.length === 3 && key?.length === 3 && !call.node.inputs[6];
  return isPlain ? (size(query) + size(output)) * at(key, 1) : Number.NaN;
}

/** `coefficients` are one row of weights for each score. */
function linear(call: Call): number {
  const input = call.input(0);
  const rows = input === undefined ? Number.NaN : input.length < 2 ? 1 : at(input, 0);
  return rows * call.floats("coefficients");
}

function size(dims: readonly number[] | undefined): number {
  return dims?.reduce((product, dim) => product * dim, 1) ?? Number.NaN;
}

function at(dims: readonly number[] | undefined, index: number): number {
  return dims?.at(index) ?? Number.NaN;
}

function callOf(model: Model, node: Node, shapeOf: ShapeOf): Call {
  const value = (name: string) => {
    const attribute: Attribute | undefined = node.attributes.find((each) => each.name === name);
    return attribute === undefined ? null : attributeValue(model, attribute);
  };
  return {
    node,
    input: (index) => shapeOf(node.inputs[index] ?? "")?.dims,
    output: (index) => shapeOf(node.outputs[index] ?? "")?.dims,
    int(name, otherwise) {
      const found = value(name);
      return found?.kind === "int" ? Number(found.value) : otherwise;
    },
    text(name) {
      const found = value(name);
      return found?.kind === "bytes" ? Buffer.from(found.value).toString() : "";
    },
    floats(name) {
      const found = value(name);
      return found?.kind === "floats" ? found.values.length : Number.NaN;
    },
  };
}
