import type { Node } from "@modelgate/onnx";

/** Versions of the operators by domain, where both models have the same: then they have the same defaults. */
export type Opsets = ReadonlyMap<string, number>;

/** The newest versions that the defaults below are of; what a later one says is not known. */
const NEWEST: Opsets = new Map([
  ["", 28],
  ["ai.onnx.ml", 5],
]);

/** The attributes of a node as text, by name. */
type Texts = ReadonlyMap<string, string>;

/**
 * What an attribute is where a node with these attributes leaves it out, as attributeTexts writes it; null: nothing is known. Of
 * plain numbers and texts, and of lists that are one number in each place: they have as many places as `like`, which stands where
 * it is not left out.
 */
export function defaultText(
  { domain, opType }: Node,
  name: string,
  { opsets, attributes, like }: { opsets: Opsets; attributes: Texts; like: string | undefined },
): string | null {
  const opset = opsets.get(domain);
  if (opset === undefined || opset > (NEWEST.get(domain) ?? 0)) return null;
  const found = defaults.get(domain)?.get(opType)?.get(name);
  const text = found?.findLast(({ since }) => since <= opset)?.text ?? null;
  if (text === null || !text.startsWith("[")) return text;
  // Beside auto_pad they must not be given, not even as zeros: ONNX Runtime refuses it.
  if (name === "pads" && (attributes.get("auto_pad") ?? NOT_SET) !== NOT_SET) return null;
  return like !== undefined && NUMBERS.test(like) ? like.replaceAll(/-?\d+/gu, text.slice(1, -1)) : null;
}

const NOT_SET = '"NOTSET"';
const NUMBERS = /^\[-?\d+(?:, -?\d+)*\]$/u;

type Default = { readonly since: number; readonly text: string };

/**
 * From onnx 1.23.2, opset 7 on; `@13` where a version of the operator has another one (test/fixtures/comparison/defaults/make.py).
 * `[1]`: a list with that in each place.
 */
const ONNX = `
AffineGrid align_corners=0
ArgMax axis=0 keepdims=1 select_last_index=0
ArgMin axis=0 keepdims=1 select_last_index=0
Attention is_causal=0 left_window_size=-1 qk_matmul_output_mode=0 right_window_size=-1 softcap=0.0
AveragePool auto_pad="NOTSET" ceil_mode=0 count_include_pad=0 dilations@19=[1] pads=[0] strides=[1]
BatchNormalization epsilon=0.00001 momentum=0.9 spatial=1 training_mode=0
BlackmanWindow output_datatype=1 periodic=1
Cast round_mode="up" saturate=1
CastLike round_mode="up" saturate=1
CausalConvWithState activation="none"
Celu alpha=1.0
Clip max=3.4028235e+38 min=-3.4028235e+38
Col2Im dilations=[1] pads=[0] strides=[1]
ConcatFromSequence new_axis=0
Conv auto_pad="NOTSET" dilations=[1] group=1 pads=[0] strides=[1]
ConvInteger auto_pad="NOTSET" dilations=[1] group=1 pads=[0] strides=[1]
ConvTranspose auto_pad="NOTSET" dilations=[1] group=1 output_padding=[0] pads=[0] strides=[1]
CumProd exclusive=0 reverse=0
CumSum exclusive=0 reverse=0
DFT axis=1 inverse=0 onesided=0
DeformConv dilations=[1] group=1 offset_group=1 pads=[0] strides=[1]
DepthToSpace mode="DCR"
DequantizeLinear axis=1 block_size=0 output_dtype=0
Dropout ratio=0.5
Elu alpha=1.0
EyeLike k=0
Flatten axis=1
GRU direction="forward" layout=0 linear_before_reset=0
Gather axis=0
GatherElements axis=0
GatherND batch_dims=0
Gelu approximate="none"
Gemm alpha=1.0 beta=1.0 transA=0 transB=0
GlobalLpPool p=2
GridSample align_corners=0 mode="bilinear" mode@20="linear" padding_mode="zeros"
GroupNormalization epsilon=0.00001 stash_type=1
HammingWindow output_datatype=1 periodic=1
HannWindow output_datatype=1 periodic=1
HardSigmoid alpha=0.2 beta=0.5
Hardmax axis=1 axis@13=-1
ImageDecoder pixel_format="RGB"
InstanceNormalization epsilon=0.00001
IsInf detect_negative=1 detect_positive=1
LRN alpha=0.0001 beta=0.75 bias=1.0
LSTM direction="forward" input_forget=0 layout=0
LayerNormalization axis=-1 epsilon=0.00001 stash_type=1
LeakyRelu alpha=0.01
LinearAttention chunk_size=64 scale=0.0 update_rule="gated_delta"
LogSoftmax axis=1 axis@13=-1
LpNormalization axis=-1 p=2
LpPool auto_pad="NOTSET" ceil_mode=0 dilations@18=[1] p=2 pads=[0] strides=[1]
MaxPool auto_pad="NOTSET" ceil_mode=0 dilations@10=[1] pads=[0] storage_order=0 strides=[1]
MaxRoiPool spatial_scale=1.0
MaxUnpool pads=[0] strides=[1]
MelWeightMatrix output_datatype=1
Mod fmod=0
Multinomial dtype=6 sample_size=1
NegativeLogLikelihoodLoss reduction="mean"
NonMaxSuppression center_point_box=0
OneHot axis=-1
Pad mode="constant" value=0.0
QLinearConv auto_pad="NOTSET" dilations=[1] group=1 pads=[0] strides=[1]
QuantizeLinear axis=1 block_size=0 output_dtype=0 precision=0 saturate=1
RMSNormalization axis=-1 epsilon=0.00001 stash_type=1
RNN direction="forward" layout=0
RandomNormal dtype=1 mean=0.0 scale=1.0
RandomNormalLike mean=0.0 scale=1.0
RandomUniform dtype=1 high=1.0 low=0.0
RandomUniformLike high=1.0 low=0.0
Range stash_type=1
ReduceL1 keepdims=1 noop_with_empty_axes=0
ReduceL2 keepdims=1 noop_with_empty_axes=0
ReduceLogSum keepdims=1 noop_with_empty_axes=0
ReduceLogSumExp keepdims=1 noop_with_empty_axes=0
ReduceMax keepdims=1 noop_with_empty_axes=0
ReduceMean keepdims=1 noop_with_empty_axes=0
ReduceMin keepdims=1 noop_with_empty_axes=0
ReduceProd keepdims=1 noop_with_empty_axes=0
ReduceSum keepdims=1 noop_with_empty_axes=0
ReduceSumSquare keepdims=1 noop_with_empty_axes=0
Reshape allowzero=0
Resize antialias=0 coordinate_transformation_mode="half_pixel" cubic_coeff_a=-0.75 exclude_outside=0 extrapolation_value=0.0 keep_aspect_ratio_policy="stretch" mode="nearest" nearest_mode="round_prefer_floor"
ReverseSequence batch_axis=1 time_axis=0
RoiAlign coordinate_transformation_mode="half_pixel" mode="avg" output_height=1 output_width=1 sampling_ratio=0 spatial_scale=1.0
RotaryEmbedding interleaved=0 rotary_embedding_dim=0
STFT onesided=1
Scatter axis=0
ScatterElements axis=0 reduction="none"
ScatterND reduction="none"
Selu alpha=1.6732632 gamma=1.050701
Shape start=0
Shrink bias=0.0 lambd=0.5
Softmax axis=1 axis@13=-1
SoftmaxCrossEntropyLoss reduction="mean"
SpaceToDepth mode="DCR"
Split axis=0
SplitToSequence axis=0 keepdims=1
StringNormalizer case_change_action="NONE" is_case_sensitive=0
SwiGLU alpha=1.0
Swish alpha=1.0
TensorScatter axis=-2 mode="linear"
ThresholdedRelu alpha=1.0
TopK axis=-1 largest=1 sorted=1
Trilu upper=1
Unique sorted=1
Upsample mode="nearest"
`;

const ONNX_ML = `
Binarizer threshold=0.0
CastMap cast_to="TO_FLOAT" map_form="DENSE" max_map=1
CategoryMapper default_int64=-1 default_string="_Unused"
Imputer replaced_value_float=0.0 replaced_value_int64=0
LabelEncoder default_float=-0.0 default_int64=-1 default_string="_Unused"
LinearClassifier multi_class=0 post_transform="NONE"
LinearRegressor post_transform="NONE" targets=1
Normalizer norm="MAX"
OneHotEncoder zeros=1
SVMClassifier kernel_type="LINEAR" post_transform="NONE"
SVMRegressor kernel_type="LINEAR" n_supports=0 one_class=0 post_transform="NONE"
TreeEnsemble aggregate_function=1 post_transform=0
TreeEnsembleClassifier post_transform="NONE"
TreeEnsembleRegressor aggregate_function="SUM" post_transform="NONE"
`;

const defaults = new Map([
  ["", parsed(ONNX)],
  ["ai.onnx.ml", parsed(ONNX_ML)],
]);

function parsed(table: string): ReadonlyMap<string, ReadonlyMap<string, readonly Default[]>> {
  return new Map(
    table
      .trim()
      .split("\n")
      .map((line) => {
        const [operator = "", ...words] = line.split(" ");
        const all = words.map((word) => {
          const [, name = "", since = "0", text = ""] = /^(\w+)(?:@(\d+))?=(.*)$/u.exec(word) ?? [];
          return { name, since: Number(since), text };
        });
        return [operator, Map.groupBy(all, ({ name }) => name)];
      }),
  );
}
