/** One operator that does what several do. `from` must all become fewer, `along` are named where they do. */
export type Fusion = {
  readonly into: string;
  readonly from: readonly string[];
  readonly along: readonly string[];
};

const ACTIVATIONS = ["Relu", "Sigmoid", "Tanh", "LeakyRelu", "HardSigmoid", "Clip"];
const NORM = ["Sub", "Pow", "Sqrt", "Div", "Mul", "Add", "Cast", "Reciprocal"];
const GATE = ["Mul", "Add", "Div", "Pow"];
const ATTENTION = ["MatMul", "Reshape", "Transpose", "Split", "Add", "Mul", "Div", "Where", "Concat"];

const fusion = (into: string, from: readonly string[], along: readonly string[] = []): Fusion => ({
  into,
  from,
  along,
});
const microsoft = (into: string, from: readonly string[], along: readonly string[] = []) =>
  fusion(`com.microsoft.${into}`, from, along);

/** Operators that optimisers put in the place of others: ONNX's own, and ONNX Runtime's in com.microsoft. */
export const FUSIONS: readonly Fusion[] = [
  fusion("Gemm", ["MatMul", "Add"]),
  fusion("LayerNormalization", ["ReduceMean"], NORM),
  fusion("RMSNormalization", ["ReduceMean"], NORM),
  fusion("SimplifiedLayerNormalization", ["ReduceMean"], NORM),
  fusion("GroupNormalization", ["InstanceNormalization"], ["Reshape", "Mul", "Add"]),
  fusion("Gelu", ["Erf"], GATE),
  fusion("Gelu", ["Tanh"], GATE),
  fusion("HardSwish", ["HardSigmoid"], ["Mul"]),
  fusion("Mish", ["Softplus"], ["Tanh", "Mul"]),
  fusion("Swish", ["Sigmoid"], ["Mul"]),
  fusion("Attention", ["Softmax"], ATTENTION),
  fusion("RotaryEmbedding", ["Neg"], ["Mul", "Add", "Concat", "Slice", "Split"]),
  microsoft("FusedConv", ["Conv"], ACTIVATIONS),
  microsoft("NhwcFusedConv", ["Conv"], ACTIVATIONS),
  microsoft("FusedGemm", ["Gemm"], ACTIVATIONS),
  microsoft("FusedMatMul", ["MatMul"], ["Transpose", "Mul", "Div"]),
  microsoft("LayerNormalization", ["ReduceMean"], NORM),
  microsoft("SkipLayerNormalization", ["Add"], ["LayerNormalization", "ReduceMean"]),
  microsoft("SkipSimplifiedLayerNormalization", ["Add"], ["SimplifiedLayerNormalization", "ReduceMean"]),
  microsoft("EmbedLayerNormalization", ["Gather"], ["Add", "LayerNormalization", "ReduceMean"]),
  microsoft("Gelu", ["Erf"], GATE),
  microsoft("BiasGelu", ["Erf"], GATE),
  microsoft("FastGelu", ["Tanh"], GATE),
  microsoft("QuickGelu", ["Sigmoid"], ["Mul"]),
  microsoft("Attention", ["Softmax"], ATTENTION),
  microsoft("MultiHeadAttention", ["Softmax"], ATTENTION),
  microsoft("GroupQueryAttention", ["Softmax"], ATTENTION),
  microsoft("RotaryEmbedding", ["Neg"], ["Mul", "Add", "Concat", "Slice", "Split"]),
];

const PAIRS = new Set(
  FUSIONS.flatMap(({ into, from: [first = ""] }) => [`${first} ${into}`, `${into} ${first}`]),
);

/** Whether one operator takes the other into itself with what comes behind it, by their names in a report. */
export function isFusionOf(one: string, other: string): boolean {
  return PAIRS.has(`${one} ${other}`);
}
