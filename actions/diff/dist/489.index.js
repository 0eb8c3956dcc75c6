export const id = 489;
export const ids = [489];
export const modules = {

/***/ 17489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareModels: () => (/* binding */ compareModels),
  firstVersion: () => (/* binding */ firstVersion),
  goneModel: () => (/* binding */ goneModel)
});

// UNUSED EXPORTS: compareFiles

// EXTERNAL MODULE: ./packages/schema/src/changes.ts
var changes = __webpack_require__(71600);
// EXTERNAL MODULE: ./packages/onnx/src/inspect.ts
var inspect = __webpack_require__(37277);
// EXTERNAL MODULE: ./packages/onnx/src/walk.ts
var walk = __webpack_require__(12000);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/onnx/src/element-type.ts
var element_type = __webpack_require__(18086);
// EXTERNAL MODULE: ./packages/onnx/src/values.ts
var values = __webpack_require__(92871);
;// CONCATENATED MODULE: ./packages/comparison/src/graph/content-digest.ts


/**
 * The sha256 of a tensor's values, whichever field of the file holds them. Null for external data and where there are no values:
 * who reads other files gives a DigestOf of their own.
 */
function contentDigest(model, tensor) {
    const bytes = (0,values/* tensorBytes */.X2)(model, tensor);
    if (bytes !== null)
        return (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
    if (tensor.data.kind !== "typed")
        return null;
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const text of (0,values/* tensorStrings */.Gr)(model, tensor))
        hash.update(`${text.length}:`).update(text);
    return hash.digest("hex");
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/default-attributes.ts
/** The newest versions that the defaults below are of; what a later one says is not known. */
const NEWEST = new Map([
    ["", 28],
    ["ai.onnx.ml", 5],
]);
/**
 * What an attribute is where a node with these attributes leaves it out, as attributeTexts writes it; null: nothing is known. Of
 * plain numbers and texts, and of lists that are one number in each place: they have as many places as `like`, which stands where
 * it is not left out.
 */
function defaultText({ domain, opType }, name, { opsets, attributes, like }) {
    const opset = opsets.get(domain);
    if (opset === undefined || opset > (NEWEST.get(domain) ?? 0))
        return null;
    const found = defaults.get(domain)?.get(opType)?.get(name);
    const text = found?.findLast(({ since }) => since <= opset)?.text ?? null;
    if (text === null || !text.startsWith("["))
        return text;
    // Beside auto_pad they must not be given, not even as zeros: ONNX Runtime refuses it.
    if (name === "pads" && (attributes.get("auto_pad") ?? NOT_SET) !== NOT_SET)
        return null;
    return like !== undefined && NUMBERS.test(like) ? like.replaceAll(/-?\d+/gu, text.slice(1, -1)) : null;
}
const NOT_SET = '"NOTSET"';
const NUMBERS = /^\[-?\d+(?:, -?\d+)*\]$/u;
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
function parsed(table) {
    return new Map(table
        .trim()
        .split("\n")
        .map((line) => {
        const [operator = "", ...words] = line.split(" ");
        const all = words.map((word) => {
            const [, name = "", since = "0", text = ""] = /^(\w+)(?:@(\d+))?=(.*)$/u.exec(word) ?? [];
            return { name, since: Number(since), text };
        });
        return [operator, Map.groupBy(all, ({ name }) => name)];
    }));
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/attribute-text.ts




/** A list longer than this, or a text longer than `MAX_TEXT`, is told by its head and a digest of the whole. */
const MAX_ITEMS = 16;
const MAX_TEXT = 120;
/** Of 128 bits: two values that share 64 are found in an hour by whoever writes both models. */
const DIGEST_DIGITS = 32;
const NONE = new Map();
/**
 * The attributes of a node as text: bounded, and equal exactly when the values are (up to a digest of 128 bits). The tensor in a
 * Constant node is told by its type and shape only, for its values are weights; other tensors with a digest. One that says the
 * default of its operator says nothing: exporters differ in whether they write it.
 */
function attributeTexts(model, node, opsets) {
    if (node.attributes.length === 0)
        return NONE;
    const isConstant = node.opType === "Constant" && node.domain === "";
    const attributes = new Map(node.attributes.map((one) => [one.name, attributeText(model, one, !isConstant)]));
    return new Map([...attributes].filter(([name, text]) => text !== defaultText(node, name, { opsets, attributes, like: text })));
}
/** A text as a report shows it: of a digest at its end the half, which tells apart what differs by chance. */
function shownAttribute(text) {
    return text.replace(/(?<= [0-9a-f]{16})[0-9a-f]{16}(?=\]?$)/u, "");
}
/** What a function says beside its body, as text: the defaults of its attributes, which have none, and its opsets. */
function declarationTexts(model, { attributes, defaults, opsets }) {
    return new Map([
        ...attributes.map((name) => [`attribute ${name}`, "without a default"]),
        ...defaults.map((one) => [`default of ${one.name}`, attributeText(model, one, true)]),
        ...opsets.map(({ domain, version }) => [`opset of ${domain || "ai.onnx"}`, String(version)]),
    ]);
}
function attributeText(model, attribute, withValues) {
    const { reference, subgraphs, field, tensors, sparseTensors } = attribute;
    if (reference !== "")
        return `the function's ${bounded(reference)}`;
    const tensorText = (tensor) => {
        const text = `${(0,element_type/* elementName */.A)(tensor.dataType)}[${tensor.dims.join(", ")}]`;
        const digest = withValues ? (contentDigest(model, tensor) ?? `at ${tensor.name}`) : null;
        return digest === null ? text : `${text} ${digest.slice(0, DIGEST_DIGITS)}`;
    };
    if (subgraphs.length > 0)
        return subgraphs.map(({ outputs }) => `a graph of ${outputs.length}`).join(", ");
    if (tensors.length > 0)
        return list(tensors.map(tensorText));
    if (sparseTensors.length > 0) {
        return list(sparseTensors.map(({ values, indices, dims }) => [`sparse [${dims.join(", ")}]`, tensorText(values), indices === null ? "" : tensorText(indices)].join(" ")));
    }
    const value = (0,values/* attributeValue */.CW)(model, attribute);
    if (value !== null)
        return valueText(value);
    if (field === null)
        return "[]";
    const { start, end } = attribute.span;
    return `${field} ${digestOf(model.source.load(start, end - start).subarray(0, end - start))}`;
}
function valueText(value) {
    switch (value.kind) {
        case "int":
            return String(value.value);
        case "float":
            return floatText(value.value);
        case "bytes":
            return quoted(value.value);
        case "ints":
            return value.values.length > MAX_ITEMS
                ? longList(value.values, String)
                : list([...value.values].map(String));
        case "floats":
            return value.values.length > MAX_ITEMS
                ? longList(value.values, floatText)
                : list([...value.values].map(floatText));
        case "strings":
            return list(value.values.map(quoted));
    }
}
/** Always told from an integer: `1.0`. The shortest text that is this number as float32, which nine digits always are. */
function floatText(value) {
    const short = [6, 7, 8, 9].map((digits) => Number(value.toPrecision(digits)));
    const text = Object.is(value, -0) ? "-0" : String(short.find((one) => Math.fround(one) === value) ?? value);
    return /^-?\d+$/.test(text) ? `${text}.0` : text;
}
function quoted(bytes) {
    const text = JSON.stringify(Buffer.from(bytes.subarray(0, MAX_TEXT)).toString("utf8"));
    return bytes.length > MAX_TEXT || text.includes("\ufffd") ? `${text}… ${digestOf(bytes)}` : text;
}
function list(items) {
    const text = `[${items.slice(0, MAX_ITEMS).join(", ")}]`;
    if (items.length <= MAX_ITEMS && text.length <= 8 * MAX_TEXT)
        return text;
    return `[${bounded(items[0] ?? "")}, … ${items.length} items] ${digestOf(items.join("\n"))}`;
}
function longList(values, show) {
    const head = [];
    for (let index = 0; index < 4; index += 1) {
        const value = values[index];
        if (value !== undefined)
            head.push(show(value));
    }
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    return `[${head.join(", ")}, … ${values.length} items] ${digestOf(bytes)}`;
}
function bounded(text) {
    return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT)}… ${digestOf(text)}`;
}
function digestOf(bytes) {
    return (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex").slice(0, DIGEST_DIGITS);
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/fusions.ts
const ACTIVATIONS = ["Relu", "Sigmoid", "Tanh", "LeakyRelu", "HardSigmoid", "Clip"];
const NORM = ["Sub", "Pow", "Sqrt", "Div", "Mul", "Add", "Cast", "Reciprocal"];
const GATE = ["Mul", "Add", "Div", "Pow"];
const ATTENTION = ["MatMul", "Reshape", "Transpose", "Split", "Add", "Mul", "Div", "Where", "Concat"];
const fusion = (into, from, along = []) => ({
    into,
    from,
    along,
});
const microsoft = (into, from, along = []) => fusion(`com.microsoft.${into}`, from, along);
/** Operators that optimisers put in the place of others: ONNX's own, and ONNX Runtime's in com.microsoft. */
const FUSIONS = [
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
const PAIRS = new Set(FUSIONS.flatMap(({ into, from: [first = ""] }) => [`${first} ${into}`, `${into} ${first}`]));
/** Whether one operator takes the other into itself with what comes behind it, by their names in a report. */
function isFusionOf(one, other) {
    return PAIRS.has(`${one} ${other}`);
}

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/comparison/src/graph/net.ts


/** More would take gigabytes. Models of today's largest networks have about 100,000 nodes. */
const MAX_VERTICES = 1 << 20;
/** The net of the main graph. `opsets`: those that both models have. */
function netOf(model, renamed, opsets) {
    const build = builder(model, renamed, opsets);
    const root = build.graph(model.graph, { owner: null, role: "", where: "", outer: null });
    return { model, vertices: build.vertices, bodies: build.bodies, declared: new Map(), opsets, ...root };
}
/** The net of a model-local function. */
function functionNet(model, one, renamed) {
    const opsets = new Map();
    const build = builder(model, renamed, opsets);
    const value = (name) => ({ name, type: null });
    const graph = {
        name: one.name,
        nodes: one.nodes,
        initializers: [],
        sparseInitializers: [],
        inputs: one.inputs.map(value),
        outputs: one.outputs.map(value),
        valueInfo: [],
    };
    const where = `function ${one.name}`;
    const root = build.graph(graph, { owner: null, role: "", where, outer: null, isPositional: true });
    const declared = declarationTexts(model, one);
    return { model, vertices: build.vertices, bodies: build.bodies, declared, opsets, ...root };
}
/** The operator as both nets know it: `domain::operator`, with the overload of a function. */
function operatorKey(domain, name, overload) {
    return [domain || "ai.onnx", name, ...(overload === "" ? [] : [overload])].join("::");
}
function builder(model, renamed, opsets) {
    const vertices = [];
    const bodies = [];
    function graph(given, { outer, isPositional = false, ...place }) {
        const scope = { names: new Map(), outer };
        const define = (name, origin) => {
            const source = { ...origin, uses: [] };
            // Of a name that is given twice the first counts; checkModel refuses such models.
            if (name !== "" && !scope.names.has(name))
                scope.names.set(name, source);
            return source;
        };
        const inputs = [];
        const values = [];
        const tensors = [...given.initializers, ...given.sparseInitializers.map(({ values }) => values)];
        const named = (value, word, at) => isPositional ? { ...value, name: `${word} ${at + 1}` } : value;
        const results = given.outputs.map((value, at) => named(value, "output", at));
        const body = { ...place, inputs, ports: { inputs: values, outputs: results }, tensors };
        bodies.push(body);
        for (const tensor of tensors)
            define(tensor.name, { kind: "tensor", tensor, body });
        for (const value of given.inputs) {
            if (scope.names.get(value.name)?.kind === "tensor")
                continue;
            values.push(named(value, "input", inputs.length));
            inputs.push(define(value.name, { kind: "input", body, index: inputs.length }));
        }
        const own = given.nodes.map((node) => vertex(node, body, define));
        for (const one of own)
            connect(one, scope);
        const outputs = given.outputs.map(({ name }) => find(name, scope));
        if (body.owner === null)
            for (const [slot, source] of outputs.entries())
                source?.uses.push({ vertex: null, slot });
        return { root: body, outputs };
    }
    function vertex(node, body, define) {
        if (vertices.length >= MAX_VERTICES) {
            throw (0,src_error/* failure */.V2)("model-refused", `${model.path}: has more than ${MAX_VERTICES} nodes`, {
                hint: "No model that is meant to run has so many nodes.",
            });
        }
        const key = operatorKey(node.domain, node.opType, node.overload);
        const outputs = [];
        const inputCount = filled(node.inputs);
        const one = {
            index: vertices.length,
            node,
            body,
            operator: renamed.get(key) ?? key,
            attributes: attributeTexts(model, node, opsets),
            sources: [],
            inputCount,
            outputs,
        };
        vertices.push(one);
        for (let output = 0; output < filled(node.outputs); output += 1) {
            const name = node.outputs[output] ?? "";
            outputs.push(name === "" ? null : define(name, { kind: "vertex", vertex: one, output }));
        }
        return one;
    }
    function connect(one, scope) {
        const read = (source) => {
            source?.uses.push({ vertex: one, slot: one.sources.length });
            one.sources.push(source);
        };
        for (const name of one.node.inputs.slice(0, one.inputCount))
            read(find(name, scope));
        for (const { name, subgraphs } of one.node.attributes.toSorted(byName)) {
            for (const [index, subgraph] of subgraphs.entries()) {
                const role = subgraphs.length > 1 ? `${name}[${index}]` : name;
                const where = [one.body.where, `${nodeName(one.node)}/${role}`].filter(Boolean).join("/");
                const inner = graph(subgraph, { owner: one, role, where, outer: scope });
                for (const output of inner.outputs)
                    read(output);
            }
        }
    }
    function find(name, scope) {
        if (name === "")
            return null;
        for (let at = scope; at !== null; at = at.outer) {
            const source = at.names.get(name);
            if (source !== undefined)
                return source;
        }
        const source = { kind: "free", uses: [] };
        scope.names.set(name, source);
        return source;
    }
    return { graph, vertices, bodies };
}
const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
/** How many of a list are left when empty ones at its end are left out: they mean nothing there. */
function filled(names) {
    let count = names.length;
    while (count > 0 && names[count - 1] === "")
        count -= 1;
    return count;
}
/** A node's own name, or its first output's where it has none. */
function nodeName(node) {
    return node.name || node.outputs.find((name) => name !== "") || node.opType;
}
/** As a report names it: the domain only where it is not ONNX's own. */
function operatorText({ node }) {
    return node.domain === "" ? node.opType : `${node.domain}.${node.opType}`;
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/pairing.ts
/** The pairing of two nets in which nothing has a partner yet. */
function emptyPairing(before, after) {
    const none = (length) => new Int32Array(length).fill(-1);
    return {
        before,
        after,
        forward: none(before.vertices.length),
        backward: none(after.vertices.length),
        inputs: none(before.root.inputs.length),
        inputsBack: none(after.root.inputs.length),
        outputs: none(before.outputs.length),
        outputsBack: none(after.outputs.length),
    };
}
/** Makes two vertices partners. */
function pair({ forward, backward }, before, after) {
    forward[before.index] = after.index;
    backward[after.index] = before.index;
}
/** Makes two inputs of the whole nets partners, by their places. */
function pairInput({ inputs, inputsBack }, before, after) {
    inputs[before] = after;
    inputsBack[after] = before;
}
/** Makes two outputs of the whole nets partners, by their places. */
function pairOutput({ outputs, outputsBack }, before, after) {
    outputs[before] = after;
    outputsBack[after] = before;
}
/** The partner of a vertex before, or null. */
function partnerOf({ forward, after }, vertex) {
    return after.vertices[forward[vertex.index] ?? -1] ?? null;
}
/** Whether two bodies are the whole nets, or play one role for vertices that are partners. */
function areBodiesPaired(pairing, before, after) {
    if (before.owner === null || after.owner === null)
        return before.owner === after.owner;
    return before.role === after.role && pairing.forward[before.owner.index] === after.owner.index;
}
/** How two sources stand to each other; `open`: at least one has no partner yet, or both are tensors. */
function agreement(pairing, before, after) {
    if (before.kind === "vertex" && after.kind === "vertex") {
        const partner = pairing.forward[before.vertex.index];
        if (partner === after.vertex.index)
            return before.output === after.output ? "same" : "other";
        return partner === -1 || pairing.backward[after.vertex.index] === -1 ? "open" : "other";
    }
    if (before.kind === "input" && after.kind === "input") {
        const isRoot = before.body === pairing.before.root && after.body === pairing.after.root;
        if (isRoot)
            return pairing.inputs[before.index] === after.index ? "same" : "other";
        if (before.index !== after.index)
            return "other";
        return areBodiesPaired(pairing, before.body, after.body) ? "same" : "open";
    }
    if (before.kind === after.kind || before.kind === "tensor" || after.kind === "tensor")
        return "open";
    return isSettled(before, pairing.forward) && isSettled(after, pairing.backward) ? "other" : "open";
}
function isSettled(source, partners) {
    return source.kind !== "vertex" || partners[source.vertex.index] !== -1;
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/tensor-at.ts
/** The tensor a vertex reads at a slot, from an initializer or a Constant node; null where it reads something else. */
function tensorAt(vertex, slot) {
    return tensorFrom(vertex.sources[slot] ?? null);
}
/** The tensor a source is. */
function tensorFrom(source) {
    if (source?.kind === "tensor")
        return source.tensor;
    return source?.kind === "vertex" ? constantOf(source.vertex) : null;
}
/** Operators whose output is their first input in another form: a weight behind one is still the weight. */
const TRANSPARENT = ["ai.onnx::Cast", "ai.onnx::DequantizeLinear", "ai.onnx::Identity"];
/** The tensor a source is or is made of by a change of its type, as a quantised weight is. */
function tensorBehind(source) {
    if (source?.kind !== "vertex" || !TRANSPARENT.includes(source.vertex.operator))
        return tensorFrom(source);
    return tensorFrom(source.vertex.sources[0] ?? null);
}
/** The tensor in a Constant node. */
function constantOf({ node }) {
    if (node.opType !== "Constant" || node.domain !== "")
        return null;
    const attribute = node.attributes.find(({ tensors, sparseTensors }) => tensors.length + sparseTensors.length > 0);
    return attribute?.tensors[0] ?? attribute?.sparseTensors[0]?.values ?? null;
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/likeness.ts




/** How alike two vertices are, the best first; `none`: not to be paired. */
const LIKENESS = [
    /** Operator, attributes and weights are equal, and no neighbour speaks against it. */
    "equal",
    /** Operator and attributes are equal, and no neighbour speaks against it. */
    "same",
    /** Proposed by name or by being the only ones left of their kind, and no neighbour speaks against it. */
    "twin",
    /** The same operator between the same neighbours. */
    "edited",
    /** The same operator under the same name. */
    "namesake",
    /** Another operator that the one is part of now, and one of its weights is equal. */
    "fused",
    /** Another operator between the same neighbours. */
    "replaced",
    /** The same operator beside one neighbour that is the same. */
    "beside",
    "none",
];
/** How alike two vertices are as things stand: every pair made may change it. */
function likeness(pairing, own, contents, [one, other]) {
    if (one.body.role !== other.body.role)
        return "none";
    const feeding = sourcesOf(pairing, one, other);
    const using = usesOf(pairing, one, other);
    const near = feeding.same + using.same;
    if (own.before[one.index] === own.after[other.index]) {
        if (feeding.other === 0 && !using.other) {
            if (near === 0)
                return "twin";
            return hasEqualWeights(one, other, contents) ? "equal" : "same";
        }
        // Fed by others, but for the same readers: rewired. The other way round its readers were rewired, unless it has none.
        return using.same > 0 || (feeding.other === 0 && isNamesake(one, other)) ? "edited" : "none";
    }
    // A node that nothing feeds, or that nothing reads, is between what is on its other side.
    const isBetween = near > 0 && (feeding.same > 0 || feeding.none) && (using.same > 0 || using.none);
    if (one.operator === other.operator) {
        if (isBetween)
            return "edited";
        if (isNamesake(one, other) && near > 0)
            return "namesake";
        return near > 0 && feeding.other === 0 && !using.other ? "beside" : "none";
    }
    // What reads a fused node is what read the last of those that it is made of.
    const isFused = feeding.same > 0 && isFusionOf(operatorText(one), operatorText(other));
    if ((!isBetween && !isFused) || feeding.other > 0)
        return "none";
    return isFused && hasCommonWeight(one, other, contents) ? "fused" : "replaced";
}
/** More sources, or readers of a value, are not asked: else a node of 100,000 inputs would be judged as often. */
const MAX_NEIGHBOURS = 64;
function sourcesOf(pairing, one, other) {
    const isFed = (source) => source !== null && source.kind !== "tensor";
    const found = {
        same: 0,
        other: 0,
        none: !one.sources.slice(0, MAX_NEIGHBOURS).some(isFed) &&
            !other.sources.slice(0, MAX_NEIGHBOURS).some(isFed),
    };
    for (let slot = 0; slot < Math.min(one.sources.length, MAX_NEIGHBOURS); slot += 1) {
        const source = one.sources[slot];
        const counterpart = other.sources[slotIn(other, one, slot)];
        if (!source || !counterpart)
            continue;
        const answer = agreement(pairing, source, counterpart);
        if (answer !== "open")
            found[answer] += 1;
    }
    return found;
}
/** The slot of `one` as `other` counts: those of subgraphs come after the inputs, of which there may be more or fewer. */
function slotIn(other, one, slot) {
    if (slot >= one.inputCount)
        return slot - one.inputCount + other.inputCount;
    return slot < other.inputCount ? slot : -1;
}
/**
 * How many readers are paired to each other; `other`: both have readers with partners, but none in common. A reader whose inputs
 * were swapped speaks neither for nor against. `none`: neither is read at all.
 */
function usesOf(pairing, one, other) {
    const found = { same: 0, other: false, none: true };
    let isReadHere = false;
    let isReadThere = false;
    for (const [output, value] of one.outputs.entries()) {
        const uses = (value?.uses ?? []).slice(0, MAX_NEIGHBOURS);
        const counterparts = (other.outputs[output]?.uses ?? []).slice(0, MAX_NEIGHBOURS);
        if (uses.length + counterparts.length > 0)
            found.none = false;
        isReadThere ||= counterparts.some((use) => hasPartner(pairing, use));
        const slots = new Set(counterparts.map(({ vertex, slot }) => useKey(vertex, slot)));
        const readers = new Set(counterparts.map(({ vertex }) => vertex));
        for (const { vertex, slot } of uses) {
            const reader = vertex === null ? null : partnerOf(pairing, vertex);
            const place = vertex === null ? (pairing.outputs[slot] ?? -1) : reader === null ? -1 : slotIn(reader, vertex, slot);
            if (place === -1)
                continue;
            if (slots.has(useKey(reader, place)))
                found.same += 1;
            else if (reader === null || !readers.has(reader))
                isReadHere = true;
        }
    }
    return { ...found, other: found.same === 0 && isReadHere && isReadThere };
}
const useKey = (vertex, slot) => vertex === null ? `out ${slot}` : `${vertex.index} ${slot}`;
function hasPartner({ backward, outputsBack }, { vertex, slot }) {
    return (vertex === null ? outputsBack[slot] : backward[vertex.index]) !== -1;
}
function hasEqualWeights(one, other, contents) {
    for (let slot = 0; slot < Math.min(one.sources.length, MAX_NEIGHBOURS); slot += 1) {
        const tensor = tensorAt(one, slot);
        const counterpart = tensorAt(other, slotIn(other, one, slot));
        if (tensor === null || counterpart === null
            ? tensor !== counterpart
            : contents.before(tensor) !== contents.after(counterpart)) {
            return false;
        }
    }
    return true;
}
function hasCommonWeight(one, other, contents) {
    return one.sources.slice(0, MAX_NEIGHBOURS).some((_, slot) => {
        const [tensor, counterpart] = [tensorAt(one, slot), tensorAt(other, slotIn(other, one, slot))];
        return tensor !== null && counterpart !== null && contents.before(tensor) === contents.after(counterpart);
    });
}
/** Whether both have the same name, or where they have none the same first output. */
function isNamesake(one, other) {
    return nodeName(one.node) === nodeName(other.node);
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/rewired.ts


// A node inserted between two others changes what feeds the second, and so does one removed. That is the insertion's doing and is
// told there. A node is rewired only where what fed it and what feeds it now cannot be reached through nodes that came or went.
/** Further than this nobody would call it an insertion; nothing is said then. */
const MAX_REACH = 200;
/** Whether a slot is fed by something else, and no node that was added or removed explains it. */
function isRewired(pairing, contents, tensors, [one, other]) {
    if (one === null || other === null)
        return one !== other;
    const areTensors = tensorFrom(one) !== null && tensorFrom(other) !== null;
    if (!areTensors && agreement(pairing, one, other) === "same")
        return false;
    if (one.kind === "free" && other.kind === "free")
        return false;
    const [before, after] = [tensorBehind(one), tensorBehind(other)];
    if (before !== null && after !== null) {
        // Weights that stand at the same place, quantised or not, may differ; that is told with the weights, unless it is another tensor
        // of both models: then two were swapped.
        const isOwn = tensors.forward.get(before) === after || !tensors.taken.has(after);
        return !isOwn && contents.before(before) !== contents.after(after);
    }
    if (!isNew(one, pairing.forward) && !isNew(other, pairing.backward))
        return true;
    const [from, to] = [reach(one, pairing.forward), reach(other, pairing.backward)];
    if (from === null || to === null || from.length === 0 || to.length === 0)
        return false;
    return !from.some((source) => to.some((counterpart) => isSame(pairing, source, counterpart)));
}
function isSame(pairing, one, other) {
    return agreement(pairing, one, other) === "same";
}
function isNew(source, partners) {
    return source.kind === "vertex" && partners[source.vertex.index] === -1;
}
/** What a source is made of, through vertices that have no partner; tensors left out. Null: too far. */
function reach(start, partners) {
    const found = [];
    const seen = new Set([start]);
    const left = [start];
    for (let source = left.pop(); source !== undefined; source = left.pop()) {
        if (source.kind !== "vertex" || partners[source.vertex.index] !== -1) {
            if (source.kind !== "tensor")
                found.push(source);
            continue;
        }
        for (const feeding of source.vertex.sources) {
            if (feeding === null || seen.has(feeding))
                continue;
            if (seen.size > MAX_REACH)
                return null;
            seen.add(feeding);
            left.push(feeding);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/shown.ts

const shown_MAX_TEXT = 200;
/** A stranger's text, cut to what a reader can take, with a digest of the whole so that two long ones stay apart. */
function shown(text) {
    if (text.length <= shown_MAX_TEXT)
        return text;
    return `${text.slice(0, shown_MAX_TEXT)}… ${(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16)}`;
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/edits.ts







/** The most telling first; within a kind in the order of the files. */
const KINDS = ["removed", "added", "changed", "rewired"];
/** Inputs of a rewired node are all told up to this many, beyond only those that differ. */
const MAX_INPUTS = 8;
/** Every edit that makes the graphs of one model those of the other. What is inside an added or removed node is not told apart. */
function editsOf(match) {
    const edits = [];
    const tensors = { forward: match.tensors, taken: new Set(match.tensors.values()) };
    for (const { before, after } of match.pairings)
        edits.push(...ofDeclaration(before, after));
    for (const pairing of match.pairings)
        edits.push(...editsBetween(pairing, match, tensors));
    for (const net of match.functions.before)
        edits.push(ofFunction("removed", net));
    for (const net of match.functions.after)
        edits.push(ofFunction("added", net));
    return KINDS.flatMap((kind) => edits.filter(({ edit }) => edit.kind === kind));
}
function* editsBetween(pairing, match, tensors) {
    const { before, after, forward, backward } = pairing;
    // All edits in one body are told under the path it had before.
    const places = new Map(before.bodies.map(({ owner, role, where }) => [
        placeKey(owner === null ? undefined : forward[owner.index], role),
        where,
    ]));
    for (const vertex of before.vertices) {
        const other = partnerOf(pairing, vertex);
        if (other !== null)
            yield* editOf(pairing, match, tensors, [vertex, other]);
        else if (isOutermost(vertex, forward))
            yield { edit: plain("removed", vertex), before: vertex, after: null };
    }
    for (const vertex of after.vertices) {
        if (backward[vertex.index] === -1 && isOutermost(vertex, backward)) {
            const where = shown(places.get(placeKey(vertex.body.owner?.index, vertex.body.role)) ?? vertex.body.where);
            yield { edit: { ...plain("added", vertex), where }, before: null, after: vertex };
        }
    }
    for (const [place, source] of before.outputs.entries()) {
        const partner = pairing.outputs[place] ?? -1;
        const other = after.outputs[partner];
        if (other === undefined || !isRewired(pairing, match.contents, tensors, [source, other]))
            continue;
        const name = shown(before.root.ports.outputs[place]?.name ?? "");
        const inputs = { before: [sourceName(source)], after: [sourceName(other)] };
        const edit = {
            kind: "rewired",
            operator: "output",
            name,
            where: shown(before.root.where),
            attributes: [],
            inputs,
        };
        yield { edit, before: null, after: null };
    }
}
const placeKey = (owner, role) => `${owner ?? "root"} ${role}`;
function isOutermost({ body }, partners) {
    return body.owner === null || partners[body.owner.index] !== -1;
}
function* editOf(pairing, match, tensors, [one, other]) {
    const edit = plain("changed", one);
    if (one.operator !== other.operator) {
        const attributes = differing(one.attributes, other.attributes);
        yield { edit: { ...edit, to: shown(operatorText(other)), attributes }, before: one, after: other };
        return;
    }
    const attributes = changedAttributes(one, other, pairing.before.opsets);
    const inputs = changedInputs(pairing, match, tensors, [one, other]);
    if (attributes.length === 0 && inputs === null)
        return;
    yield {
        edit: {
            ...edit,
            kind: attributes.length > 0 ? "changed" : "rewired",
            attributes,
            ...(inputs && { inputs }),
        },
        before: one,
        after: other,
    };
}
/** A function that says other things of itself than it did. */
function ofDeclaration(before, after) {
    const attributes = differing(before.declared, after.declared);
    if (attributes.length === 0)
        return [];
    const { edit } = ofFunction("changed", before);
    return [{ edit: { ...edit, attributes }, before: null, after: null }];
}
function plain(kind, vertex) {
    return {
        kind,
        operator: shown(operatorText(vertex)),
        name: shown(nodeName(vertex.node)),
        where: shown(vertex.body.where),
        attributes: [],
    };
}
/** Of two nodes of one operator; what the one leaves out is told by its default, where it is known. */
function changedAttributes(one, other, opsets) {
    if (one.attributes.size + other.attributes.size === 0)
        return outputCounts(one, other);
    const left = (name, attributes, like) => defaultText(one.node, name, { opsets, attributes, like });
    return [...differing(one.attributes, other.attributes, left), ...outputCounts(one, other)];
}
function differing(ones, others, left = () => null) {
    return [...new Set([...ones.keys(), ...others.keys()])].toSorted().flatMap((name) => {
        const [one, other] = [ones.get(name), others.get(name)];
        const [before, after] = [one ?? left(name, ones, other), other ?? left(name, others, one)];
        if (before === after)
            return [];
        const told = (text) => text && shownAttribute(text);
        return [{ name: shown(name), before: told(before), after: told(after) }];
    });
}
/** How many outputs a node has says what some do, as Split before opset 18. */
function outputCounts(one, other) {
    const [before, after] = [one.outputs.length, other.outputs.length];
    if (before === after)
        return [];
    return [{ name: "number of outputs", before: String(before), after: String(after) }];
}
function changedInputs(pairing, match, tensors, [one, other]) {
    const slots = slotsOf(one, other);
    const differing = slots.filter(([source, counterpart]) => isRewired(pairing, match.contents, tensors, [source, counterpart]));
    if (differing.length === 0)
        return null;
    const told = slots.length <= MAX_INPUTS ? slots : differing.slice(0, MAX_INPUTS);
    return {
        before: told.map(([source]) => sourceName(source)),
        after: told.map(([, source]) => sourceName(source)),
    };
}
/** What feeds both, slot by slot. */
function slotsOf(one, other) {
    const slots = one.sources.map((source, slot) => {
        return [source, other.sources[slotIn(other, one, slot)] ?? null];
    });
    const more = other.sources
        .slice(one.inputCount, other.inputCount)
        .map((source) => [null, source]);
    return [...slots.slice(0, one.inputCount), ...more, ...slots.slice(one.inputCount)];
}
/** A source in words: the operator and name of a node, the name of an input or a tensor; "" for none. */
function sourceName(source) {
    if (source === null)
        return "";
    if (source.kind === "vertex")
        return shown(`${operatorText(source.vertex)} ${nodeName(source.vertex.node)}`);
    if (source.kind === "tensor")
        return shown(source.tensor.name);
    if (source.kind === "input")
        return shown(source.body.ports.inputs[source.index]?.name ?? "");
    return "nothing";
}
function ofFunction(kind, { root }) {
    const name = root.where.replace(/^function /, "");
    const edit = { kind, operator: "function", name: shown(name), where: "", attributes: [] };
    return { edit, before: null, after: null };
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/patterns.ts




/** What many edits are together. Told from what came and went, so it is a reading of the change, not a proof. */
function patternsOf(match, edits, operators) {
    const gains = new Map(operators.map(({ operator, before, after }) => [operator, after - before]));
    const gain = (operator) => gains.get(operator) ?? 0;
    const patterns = [];
    const add = (kind, statements) => patterns.push(...statements.map((statement) => ({ kind, statement })));
    add("fusion", [...foldings(match, edits), ...fusions(gain)]);
    add("quantisation", quantisations(match, gains));
    add("precision", precisions(match, gain));
    return patterns;
}
/** Operators that take a BatchNormalization behind them into their weights. */
const FOLDING = ["Conv", "ConvTranspose", "Gemm", "MatMul"];
function foldings(match, edits) {
    const counts = new Map();
    for (const { edit, before } of edits) {
        if (edit.kind !== "removed" || edit.operator !== "BatchNormalization" || before === null)
            continue;
        const source = before.sources[0];
        const pairing = match.pairings.find((one) => one.before.vertices[before.index] === before);
        if (source?.kind !== "vertex" || pairing === undefined || partnerOf(pairing, source.vertex) === null)
            continue;
        const into = operatorText(source.vertex);
        if (FOLDING.includes(into))
            counts.set(into, (counts.get(into) ?? 0) + 1);
    }
    return [...counts].map(([into, count]) => `fusion: ${count} BatchNormalization folded into ${into}`);
}
function fusions(gain) {
    return FUSIONS.flatMap(({ into, from, along }) => {
        const made = gain(into);
        const others = [...from, ...along.filter((part) => gain(part) * made < 0)];
        if (made > 0 && from.every((part) => gain(part) < 0))
            return [`fusion: ${others.join(" + ")} → ${made} ${into}`];
        if (made < 0 && from.every((part) => gain(part) > 0))
            return [`fusion undone: ${-made} ${into} → ${others.join(" + ")}`];
        return [];
    });
}
const QUANTISED = /^(?:com\.microsoft\.)?(?:QuantizeLinear|DequantizeLinear|DynamicQuantize\w+|QLinear\w+|MatMulInteger\w*|ConvInteger|QGemm|QAttention|QMoE|MatMulNBits|MatMulBnb4|GatherBlockQuantized)$/;
function quantisations({ pairs }, gains) {
    const changes = [...gains].filter(([operator]) => QUANTISED.test(operator));
    if (changes.length === 0)
        return [];
    const told = changes.map(([operator, gain]) => `${gain > 0 ? "+" : "−"}${Math.abs(gain)} ${operator}`);
    const isMore = changes.some(([, gain]) => gain > 0);
    const isLess = changes.some(([, gain]) => gain < 0);
    const what = isMore && isLess ? "quantised in another way" : isMore ? "quantised" : "no longer quantised";
    const types = typeChanges(pairs, (one, other) => isFloat(one) !== isFloat(other));
    return [`quantisation: ${what}: ${[...told, ...types].join(", ")}`];
}
function precisions({ pairs }, gain) {
    const types = typeChanges(pairs, (one, other) => isFloat(one) && isFloat(other));
    if (types.length === 0)
        return [];
    const casts = gain("Cast");
    return [`precision: ${[...types, ...(casts > 0 ? [`+${casts} Cast`] : [])].join(", ")}`];
}
function isFloat(type) {
    return /^(?:float|double|bfloat)/.test(type);
}
/** "12 tensors float → float16", for each change of type that is asked for. */
function typeChanges(pairs, isAsked) {
    const counts = new Map();
    for (const { before, after } of pairs) {
        const [one, other] = [(0,element_type/* elementName */.A)(before.dataType), (0,element_type/* elementName */.A)(after.dataType)];
        if (one === other || !isAsked(one, other))
            continue;
        const change = `${one} → ${other}`;
        counts.set(change, (counts.get(change) ?? 0) + 1);
    }
    return [...counts].map(([change, count]) => `${count} ${count === 1 ? "tensor" : "tensors"} ${change}`);
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/picture.ts



/** More cannot be read at a glance. */
const MAX_NODES = 30;
/** Of them changed ones, so that there is room for what is around them. */
const MAX_CHANGED = 16;
/** The neighbourhood of what changed: the first edited nodes and those next to them; null when none was edited. */
function pictureOf(match, edits) {
    const homes = new Map();
    for (const pairing of match.pairings) {
        for (const body of [...pairing.before.bodies, ...pairing.after.bodies])
            homes.set(body, pairing);
    }
    const changes = new Map();
    const spots = new Map();
    for (const { edit, before, after } of edits) {
        const pairing = homes.get((before ?? after)?.body);
        if (pairing === undefined || spots.size >= MAX_CHANGED)
            continue;
        const spot = { pairing, before, after };
        spots.set(idOf(match, spot), spot);
        changes.set(idOf(match, spot), edit.kind === "rewired" ? "changed" : edit.kind);
    }
    if (spots.size === 0)
        return null;
    for (const spot of [...spots.values()].flatMap(neighbours)) {
        if (spots.size < MAX_NODES && !spots.has(idOf(match, spot)))
            spots.set(idOf(match, spot), spot);
    }
    const nodes = [...spots].map(([id, spot]) => drawn(id, spot, changes.get(id)));
    const all = match.pairings.reduce((sum, pairing) => sum + unionSize(pairing), 0);
    return { nodes, edges: edgesOf(match, spots), hidden: all - nodes.length };
}
function drawn(id, { before, after }, change) {
    const vertex = before ?? after;
    const operator = [before, after].flatMap((one) => (one === null ? [] : operatorText(one)));
    return {
        id,
        operator: shown([...new Set(operator)].join(" → ")),
        name: vertex === null ? "" : shown(nodeName(vertex.node)),
        change: change ?? (before === null ? "added" : after === null ? "removed" : "same"),
    };
}
function idOf({ pairings }, { pairing, before, after }) {
    return `${pairings.indexOf(pairing)}${before === null ? `a${after?.index}` : `b${before.index}`}`;
}
function unionSize({ before, backward }) {
    return backward.reduce((sum, partner) => sum + (partner === -1 ? 1 : 0), before.vertices.length);
}
function spotOf(pairing, side, vertex) {
    if (side === "before")
        return { pairing, before: vertex, after: partnerOf(pairing, vertex) };
    return {
        pairing,
        before: pairing.before.vertices[pairing.backward[vertex.index] ?? -1] ?? null,
        after: vertex,
    };
}
function neighbours({ pairing, before, after }) {
    return ["before", "after"].flatMap((side) => {
        const vertex = side === "before" ? before : after;
        const sources = (vertex?.sources ?? []).slice(0, MAX_NODES).flatMap((source) => {
            return source?.kind === "vertex" ? source.vertex : [];
        });
        const users = (vertex?.outputs ?? []).flatMap((output) => (output?.uses ?? []).slice(0, MAX_NODES).flatMap(({ vertex: user }) => user ?? []));
        return [...sources, ...users].map((one) => spotOf(pairing, side, one));
    });
}
function edgesOf(match, spots) {
    const found = new Map();
    for (const [to, { pairing, ...spot }] of spots) {
        for (const side of ["before", "after"]) {
            for (const source of spot[side]?.sources ?? []) {
                if (source?.kind !== "vertex")
                    continue;
                const from = idOf(match, spotOf(pairing, side, source.vertex));
                if (!spots.has(from))
                    continue;
                const edge = found.get(`${from} ${to}`) ?? { from, to, sides: new Set() };
                found.set(`${from} ${to}`, edge);
                edge.sides.add(side);
            }
        }
    }
    return [...found.values()].map(({ from, to, sides }) => ({
        from,
        to,
        change: sides.size === 2 ? "same" : sides.has("before") ? "removed" : "added",
    }));
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/sameness.ts
/** Whether graphs without edits are the same by their names and order, too. */
function samenessOf(match, editCount) {
    if (editCount > 0)
        return "changed";
    return match.pairings.every(isIdentical) ? "identical" : "renamed";
}
function isIdentical({ before, after, forward }) {
    if (before.bodies.length !== after.bodies.length || before.root.where !== after.root.where)
        return false;
    return (before.bodies.every((body, index) => hasSameNames(body, after.bodies[index])) &&
        before.vertices.every(({ node }, index) => {
            const other = after.vertices[index];
            return other !== undefined && forward[index] === index && isSameNode(node, other.node);
        }));
}
function hasSameNames(one, other) {
    if (other === undefined)
        return false;
    const names = ({ ports, tensors }) => [ports.inputs, ports.outputs, tensors].map((list) => list.map(({ name }) => name));
    return names(one).every((list, index) => isSameList(list, names(other)[index] ?? []));
}
function isSameNode(one, other) {
    return (one.name === other.name && isSameList(one.inputs, other.inputs) && isSameList(one.outputs, other.outputs));
}
function isSameList(one, other) {
    return one.length === other.length && one.every((name, index) => name === other[index]);
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/compare.ts






/** Edits beyond these are only counted. */
const MAX_EDITS = 200;
/** What changed between two graphs that were matched, functions and subgraphs included, tensors' values and ports left out. */
function compareGraphs(before, after, match) {
    const edits = editsOf(match);
    const counts = { before: (0,inspect/* operatorsOf */.R)(before), after: (0,inspect/* operatorsOf */.R)(after) };
    const operators = operatorChanges(counts.before.counts, counts.after.counts);
    const patterns = patternsOf(match, edits, operators);
    const sameness = samenessOf(match, edits.length);
    const opsets = opsetChanges(before, after);
    return {
        sameness,
        statement: statementOf(sameness, { edits, patterns, opsets, operators }),
        irVersion: { before: before.irVersion, after: after.irVersion },
        producer: { before: producerText(before), after: producerText(after) },
        opsets,
        nodes: { before: counts.before.total, after: counts.after.total },
        matched: match.nodes.size,
        operators,
        edits: edits.slice(0, MAX_EDITS).map(({ edit }) => edit),
        editCount: edits.length,
        patterns,
        picture: pictureOf(match, edits),
    };
}
function operatorChanges(before, after) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
    return names.flatMap((name) => {
        const change = { operator: shown(plainName(name)), before: before[name] ?? 0, after: after[name] ?? 0 };
        return change.before === change.after ? [] : [change];
    });
}
/** `ai.onnx::Conv` is Conv, `com.microsoft::Gelu` is com.microsoft.Gelu. */
function plainName(name) {
    const [domain = "", ...rest] = name.split("::");
    return domain === "ai.onnx" ? rest.join("::") : `${domain}.${rest.join("::")}`;
}
function producerText({ producer }) {
    return shown([producer.name, producer.version].filter(Boolean).join(" "));
}
/** Domains of which a model uses functions of its own alone: their versions ask nothing of a runtime. */
function ownDomains(model) {
    const own = new Set(model.functions.map(({ domain, name }) => `${domain}::${name}`));
    const foreign = new Set((0,walk/* scopesOf */.ZK)(model).flatMap(({ nodes }) => nodes.flatMap(({ domain, opType }) => (own.has(`${domain}::${opType}`) ? [] : [domain]))));
    return new Set(model.functions.flatMap(({ domain }) => (foreign.has(domain) ? [] : [domain])));
}
function opsetChanges(before, after) {
    const versions = ({ opsets }) => new Map(opsets.map(({ domain, version }) => [domain, version]));
    const [ones, others] = [versions(before), versions(after)];
    const own = { before: ownDomains(before), after: ownDomains(after) };
    return [...new Set([...ones.keys(), ...others.keys()])].toSorted().flatMap((domain) => {
        const change = { before: ones.get(domain) ?? null, after: others.get(domain) ?? null };
        const isOwn = (change.after === null ? own.before : own.after).has(domain);
        return isOwn || change.before === change.after ? [] : [{ domain: shown(domain || "ai.onnx"), ...change }];
    });
}
function statementOf(sameness, { edits, patterns, opsets, operators, }) {
    const told = opsets.flatMap((change) => {
        const { domain, before, after } = change;
        const name = domain === "ai.onnx" ? "opset" : `opset of ${domain}`;
        return isOpsetUsed(change, operators) ? [`${name} ${before ?? "none"} → ${after ?? "none"}`] : [];
    });
    const counts = Map.groupBy(edits, ({ edit }) => edit.kind);
    const edited = `nodes: ${[...counts].map(([kind, list]) => `${list.length} ${kind}`).join(", ")}`;
    const graph = { identical: "the same graph", renamed: "same graph, renamed or reordered", changed: edited }[sameness];
    const named = patterns.map(({ statement }) => statement);
    return [...(sameness === "changed" ? [...named, graph] : [graph, ...named]), ...told].join("; ");
}
/** Whether a change of an opset is more than a line: ONNX Runtime imports every domain it knows into what it writes. */
function isOpsetUsed({ domain, before }, operators) {
    return (before !== null || operators.some(({ operator, after }) => after > 0 && operator.startsWith(`${domain}.`)));
}

// EXTERNAL MODULE: ./packages/onnx/src/signature.ts
var signature = __webpack_require__(34923);
;// CONCATENATED MODULE: ./packages/comparison/src/signature/port-text.ts


/** The shape of a port: null where not even the number of dimensions is known, undefined for what has none. */
function shapeOf(type) {
    return type?.kind === "tensor" || type?.kind === "sparse-tensor" ? type.shape : undefined;
}
/** A type such as `float[N, 64]`: `?` is a size that is not known, `float[…]` has any number of dimensions. */
function portText({ type }) {
    if (type?.kind !== "tensor" && type?.kind !== "sparse-tensor")
        return shown((0,signature/* typeText */.w)(type));
    const name = type.kind === "tensor" ? (0,element_type/* elementName */.A)(type.dataType) : `sparse ${(0,element_type/* elementName */.A)(type.dataType)}`;
    return shown(`${name}[${type.shape === null ? "…" : type.shape.map(dimText).join(", ")}]`);
}
function dimText(dim) {
    return dim === null || dim === "" ? "?" : String(dim);
}

;// CONCATENATED MODULE: ./packages/comparison/src/signature/fit.ts


/**
 * Whether who knew the port as `before` can do with `after`. An input may accept more, an output may promise more; the other way
 * round breaks. Names of sizes are names only: that two of the same name are equal is not held against a model.
 */
function fitOf(side, before, after) {
    const [one, other] = [(0,signature/* typeText */.w)(before.type), (0,signature/* typeText */.w)(after.type)];
    if (one !== other)
        return typeFit(side, [one, other]);
    const shapes = [shapeOf(before.type), shapeOf(after.type)];
    if (shapes[0] === undefined || shapes[1] === undefined)
        return null;
    return shapeFit(side, shapes[0], shapes[1]);
}
function typeFit(side, [before, after]) {
    const opens = side === "input" ? after === "unknown" : before === "unknown";
    if (opens)
        return { kind: "type", effect: "compatible", reason: `its type was ${before} and is ${after}` };
    const caller = side === "input"
        ? `a caller that feeds ${before} is refused`
        : `a caller that expects ${before} gets ${after}`;
    return { kind: "type", effect: "breaking", reason: caller };
}
function shapeFit(side, before, after) {
    // Of an input the narrower one accepts less, of an output it promises more.
    const [callers, models] = side === "input" ? [before, after] : [after, before];
    const breaking = (reason) => ({ kind: "shape", effect: "breaking", reason });
    const compatible = (reason) => ({ kind: "shape", effect: "compatible", reason });
    if (before === null && after === null)
        return null;
    if (models === null)
        return compatible(side === "input" ? "any shape is accepted" : "its shape is now promised");
    if (callers === null) {
        return breaking(side === "input" ? "not every shape is accepted any more" : "its shape is not promised any more");
    }
    if (callers.length !== models.length) {
        const [was, is] = [before?.length ?? 0, after?.length ?? 0];
        return breaking(`it had ${was} ${was === 1 ? "dimension" : "dimensions"} and has ${is}`);
    }
    const lost = callers.findIndex((dim, place) => isFixed(models[place]) && dim !== models[place]);
    if (lost >= 0)
        return breaking(lossReason(side, lost, before?.[lost] ?? null, after?.[lost] ?? null));
    const won = callers.findIndex((dim, place) => isFixed(dim) && !isFixed(models[place]));
    if (won >= 0) {
        const reason = side === "input" ? "any size is accepted" : "its size is now promised";
        return compatible(`dimension ${won}: ${reason}`);
    }
    const isRenamed = callers.some((dim, place) => dimText(dim) !== dimText(models[place] ?? null));
    return isRenamed ? compatible(ONLY_NAMES) : null;
}
/** The reason of a change that changes nothing for anybody. */
const ONLY_NAMES = "only names of sizes differ";
function lossReason(side, place, before, after) {
    if (side === "output")
        return `a caller that relies on size ${dimText(before)} in dimension ${place} gets ${isFixed(after) ? dimText(after) : "any"}`;
    const fed = isFixed(before) ? `size ${dimText(before)}` : `another size than ${dimText(after)}`;
    return `a caller that feeds ${fed} in dimension ${place} is refused`;
}
function isFixed(dim) {
    return typeof dim === "number";
}

;// CONCATENATED MODULE: ./packages/comparison/src/level/level.ts



/** Reasons beyond these are counted. */
const MAX_REASONS = 20;
/**
 * What a change asks of a caller, in semantic versioning's words. Major: a caller that was right is wrong now. Minor: callers go on,
 * but the model needs or offers something it did not, or computes by other nodes. Patch: the same graph with other weights, names
 * or metadata. None: nothing that was compared differs.
 */
function levelOf({ signature, graph, weights, facts }) {
    const found = [
        ...signature.map(ofPort),
        ...(graph === null ? [] : ofGraph(graph)),
        ...(weights === null ? [] : ofWeights(weights, graph === null)),
        ...(facts.length > 0 ? [{ level: "patch", text: metadataText(facts.length) }] : []),
    ].toSorted((a, b) => changes/* LEVELS */.A_.indexOf(b.level) - changes/* LEVELS */.A_.indexOf(a.level));
    const reasons = found.slice(0, MAX_REASONS).map(({ text }) => text);
    if (found.length > MAX_REASONS)
        reasons.push(`${found.length - MAX_REASONS} more reasons`);
    return { level: found[0]?.level ?? "none", reasons };
}
function ofPort(change) {
    const text = `${change.side} ${JSON.stringify(change.name)} ${PORT_WORDS[change.kind]}: ${change.reason}`;
    if (change.effect === "breaking")
        return { level: "major", text };
    const isNothing = change.kind === "moved" || change.reason === ONLY_NAMES;
    return { level: isNothing ? "patch" : "minor", text };
}
const PORT_WORDS = {
    added: "was added",
    removed: "was removed",
    renamed: "was renamed",
    type: "has another type",
    shape: "has another shape",
    moved: "moved",
    labels: "has other classes",
};
function ofGraph(graph) {
    const used = graph.opsets.filter((change) => isOpsetUsed(change, graph.operators));
    const reasons = [...used.map(ofOpset), ...ofUnused(graph.opsets.filter((one) => !used.includes(one)))];
    const { before, after } = graph.irVersion;
    if (before !== after) {
        const text = `IR version ${before} → ${after}`;
        reasons.push(after > before ? { level: "minor", text: `${text}: runtimes must read it` } : { level: "patch", text });
    }
    if (graph.producer.before !== graph.producer.after) {
        reasons.push({
            level: "patch",
            text: `producer ${JSON.stringify(graph.producer.before)} → ${JSON.stringify(graph.producer.after)}`,
        });
    }
    for (const { statement } of graph.patterns)
        reasons.push({ level: "minor", text: statement });
    if (graph.sameness === "renamed")
        reasons.push({ level: "patch", text: "same graph, renamed or reordered" });
    if (graph.sameness === "changed")
        reasons.push(ofEdits(graph));
    return reasons;
}
/** One reason for all: ONNX Runtime imports every domain it knows into what it writes. */
function ofUnused(opsets) {
    const [first] = opsets;
    if (first === undefined)
        return [];
    if (opsets.length > 1)
        return [{ level: "patch", text: `opsets of ${opsets.length} domains: no node uses them` }];
    return [{ level: "patch", text: `${opsetText(first)}: no node uses it` }];
}
function opsetText({ domain, before, after }) {
    return `opset of ${domain} ${before ?? "none"} → ${after ?? "none"}`;
}
function ofOpset(change) {
    const { before, after } = change;
    const text = opsetText(change);
    if (before === null)
        return { level: "minor", text: `${text}: runtimes must have operators of this domain` };
    if (after === null || after < before)
        return { level: "patch", text };
    return { level: "minor", text: `${text}: runtimes must know it` };
}
/** Parameters that classical models learn lie in attributes: a linear model that is trained again is the same graph. */
function ofEdits({ edits, editCount }) {
    const isTrained = edits.every(({ kind, operator, to, inputs, attributes }) => kind === "changed" &&
        to === undefined &&
        inputs === undefined &&
        operator.startsWith("ai.onnx.ml.") &&
        attributes.every(({ name }) => LEARNED.test(name)));
    if (isTrained && edits.length === editCount)
        return { level: "patch", text: "other learned parameters in attributes" };
    return { level: "minor", text: `${editCount} ${editCount === 1 ? "node was" : "nodes were"} edited` };
}
const LEARNED = /^(?:coefficients|intercepts?|prob_[ab]|rho|support_vectors|vectors_per_class|kernel_params|offset|scale|imputed_value\w*|(?:nodes|target|class|leaf|tree)_\w+|base_values\w*|n_supports)$/;
/** Where there is no graph, tensors by name, shape and type are all that a caller knows: they are the interface. */
function ofWeights({ changed, added, removed, tensors, statement }, areAlone) {
    if (changed + added + removed === 0)
        return [];
    const isAny = (kind) => tensors.some((tensor) => tensor.kind === kind);
    const level = !areAlone ? "patch" : removed > 0 || isAny("shape") ? "major" : null;
    return [{ level: level ?? (added > 0 || isAny("type") ? "minor" : "patch"), text: statement }];
}
function metadataText(count) {
    return count === 1 ? "metadata: 1 entry differs" : `metadata: ${count} entries differ`;
}

// EXTERNAL MODULE: ./packages/schema/src/metric-owner.ts
var metric_owner = __webpack_require__(58191);
// EXTERNAL MODULE: ./actions/diff/src/asked.ts
var asked = __webpack_require__(97321);
;// CONCATENATED MODULE: ./actions/diff/src/named-fault.ts

/** Does some work, and says in its problems whose they are. */
async function named_fault_named({ whose, shown }, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof src_error/* ModelgateError */.HJ))
            throw error;
        const told = (message) => `${whose}${shown === undefined ? message : message.replaceAll(shown.from, shown.to)}`;
        const [first, ...rest] = (0,src_error/* problemsOf */.GW)(error).map((one) => ({ ...one, message: told(one.message) }));
        throw first === undefined ? error : new src_error/* ModelgateError */.HJ([first, ...rest], { cause: error });
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/dataset/src/digest-file.ts
var digest_file = __webpack_require__(52217);
// EXTERNAL MODULE: ./packages/onnx/src/read-model.ts + 3 modules
var read_model = __webpack_require__(7129);
// EXTERNAL MODULE: ./packages/onnx/src/source.ts
var src_source = __webpack_require__(68228);
;// CONCATENATED MODULE: ./actions/diff/src/opened-model.ts





/**
 * Reads a model without running it. What would be refused when it is run is refused here: a comparison says what would be served.
 * Lenient, a model whose external data is not there is read without them.
 * @throws ModelgateError `file-missing`, `model-unreadable`, `model-unsupported`, `model-refused`
 */
async function opened_model_openModel(path, { isLenient = false } = {}) {
    if (/\.safetensors$/iu.test(path)) {
        const { digest } = await (0,digest_file/* digestFile */.T)(path);
        return { path, digest, sizeBytes: (await (0,promises_.stat)(path)).size, content: { kind: "safetensors" } };
    }
    const { digest, sizeBytes, problems, files } = await (0,inspect/* inspectModel */.K)(path);
    const isAbsent = (problem) => isLenient && problem.code === "file-missing";
    (0,src_error/* throwProblems */.Jh)(problems.filter((problem) => !isAbsent(problem)));
    const model = (0,read_model/* readModel */.k)((0,src_source/* fileSource */.I)(path, files[0]?.sizeBytes ?? sizeBytes), path);
    const isWhole = problems.length === 0;
    return { path, digest, sizeBytes, content: { kind: "onnx", model, folder: (0,external_node_path_.dirname)(path), isWhole } };
}

;// CONCATENATED MODULE: ./actions/diff/src/running.ts
const running_NOT_RUN = {
    behaviour: null,
    cost: null,
    datasets: [],
    seen: { flips: new Map(), labels: new Set(), same: [] },
    runtime: null,
    problems: [],
    notes: [],
};

;// CONCATENATED MODULE: ./actions/diff/src/statement.ts
/** All that changed in one sentence: what breaks callers first, then what they would notice. */
function statement_statementOf({ signature, graph, weights, facts, behaviour }, isSame) {
    if (isSame && facts.length === 0)
        return "the same file, byte for byte";
    const breaking = signature.filter(({ effect }) => effect === "breaking").length;
    const compatible = signature.length - breaking;
    const parts = [
        breaking > 0
            ? `${many(breaking, "change")} of the signature ${breaking === 1 ? "breaks" : "break"} callers`
            : "",
        compatible > 0 ? `${many(compatible, "compatible change")} of the signature` : "",
        behaviour?.statement ?? "",
        weights?.statement ?? "",
        graph?.statement ?? "",
        facts.length > 0 ? `${many(facts.length, "entry", "entries")} of metadata` : "",
    ];
    return parts.filter((part) => part !== "").join("; ");
}
function many(count, one, more = `${one}s`) {
    return `${count} ${count === 1 ? one : more}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/comparison/src/facts/facts.ts

/**
 * The lineage of a model: what wrote it, its own version, its metadata, and its sidecar where it has one. A name that the
 * metadata and the sidecar both have is told of both.
 */
function factsOf(model, sidecar = null) {
    const { producer, domain, modelVersion, metadata } = model;
    const facts = new Map();
    const add = (name, value) => {
        if (value !== "")
            facts.set(name, value);
    };
    add("framework", [producer.name, producer.version].filter(Boolean).join(" "));
    add("model domain", domain);
    if (modelVersion !== 0n)
        add("model version", String(modelVersion));
    for (const [name, value] of metadata)
        facts.set(facts.has(name) ? `${name} (metadata)` : name, value);
    return withSidecar(facts, sidecar);
}
/** What a file says of itself and its sidecar, where it has one. A name that both have is told of both. */
function withSidecar(own, sidecar) {
    const facts = new Map(own);
    for (const [name, value] of sidecar ?? [])
        facts.set(facts.has(name) ? `${name} (sidecar)` : name, value);
    return facts;
}
/** Facts that differ: where the data, the code and the program come from first, then by name. */
function compareFacts(before, after) {
    const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));
    return names
        .toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
        .map((name) => ({ name: shown(name), before: told(before.get(name)), after: told(after.get(name)) }));
}
const FIRST = [
    /data.*(?:digest|sha|hash|version)|(?:digest|sha|hash).*data/i,
    /dataset|training.?data/i,
    /commit|revision|git/i,
    /framework/i,
];
function rankOf(name) {
    const rank = FIRST.findIndex((pattern) => pattern.test(name));
    return rank === -1 ? FIRST.length : rank;
}
function told(value) {
    return value === undefined ? null : shown(value);
}

;// CONCATENATED MODULE: ./packages/comparison/src/weights/sums.ts
function noSums() {
    return {
        before: 0,
        after: 0,
        product: 0,
        difference: 0,
        largest: 0,
        at: -1,
        zerosBefore: 0,
        zerosAfter: 0,
        nonFiniteBefore: 0,
        nonFiniteAfter: 0,
        different: 0,
        magnitude: 0,
    };
}
/** A function that is called often is compiled at once; one long loop runs slowly until it can be exchanged while it runs. */
const STRIP = 1 << 11;
/** Adds two blocks of the same length whose first number is number `offset` of its tensor. */
function addBlocks(sums, before, after, { offset, scale }) {
    for (let start = 0; start < before.length; start += STRIP) {
        const [a, b] = [before.subarray(start, start + STRIP), after.subarray(start, start + STRIP)];
        const isQuick = scale === 1 && a instanceof Float32Array && b instanceof Float32Array;
        if (isQuick && addSingles(sums, a, b, offset + start))
            continue;
        addCarefully(sums, a, b, { offset: offset + start, scale });
    }
}
/**
 * One pass over finite floats, whose squares cannot overflow in float64. False, with nothing added, where one is not finite.
 * It only ever sees Float32Array: the compiler makes one loop of loads and multiplications of that, and a slower one of two types.
 */
function addSingles(sums, before, after, offset) {
    // Each declared alone, and no branch that is taken by chance: five times as fast as destructured, with a `continue`.
    let squaresBefore = 0;
    let squaresAfter = 0;
    let product = 0;
    let difference = 0;
    let largest = sums.largest;
    let at = -1;
    let zerosBefore = 0;
    let zerosAfter = 0;
    let different = 0;
    for (let index = 0; index < before.length; index += 1) {
        const a = before[index] ?? 0;
        const b = after[index] ?? 0;
        const d = b - a;
        squaresBefore += a * a;
        squaresAfter += b * b;
        const both = a * b;
        product += both;
        difference += d * d;
        // A product of two floats does not vanish in float64, so one question is enough for two hardly ever being 0.
        if (both === 0) {
            if (a === 0)
                zerosBefore += 1;
            if (b === 0)
                zerosAfter += 1;
        }
        if (d !== 0)
            different += 1;
        const size = Math.abs(d);
        if (size > largest) {
            largest = size;
            at = index;
        }
    }
    // Infinity or NaN in any value is one in its square.
    if (!Number.isFinite(squaresBefore + squaresAfter))
        return false;
    sums.before += squaresBefore;
    sums.after += squaresAfter;
    sums.product += product;
    sums.difference += difference;
    sums.zerosBefore += zerosBefore;
    sums.zerosAfter += zerosAfter;
    sums.different += different;
    if (at >= 0) {
        sums.largest = largest;
        sums.at = offset + at;
    }
    return true;
}
/** Any numbers. What is not finite is counted and left out of the sums. */
function addCarefully(sums, before, after, { offset, scale }) {
    let [squaresBefore, squaresAfter, product, difference] = [0, 0, 0, 0];
    for (let index = 0; index < before.length; index += 1) {
        const a = before[index] ?? 0;
        const b = after[index] ?? 0;
        if (a === 0)
            sums.zerosBefore += 1;
        if (b === 0)
            sums.zerosAfter += 1;
        if (!Number.isFinite(a))
            sums.nonFiniteBefore += 1;
        if (!Number.isFinite(b))
            sums.nonFiniteAfter += 1;
        if (a !== b && !(Number.isNaN(a) && Number.isNaN(b)))
            sums.different += 1;
        if (!Number.isFinite(a) || !Number.isFinite(b))
            continue;
        sums.magnitude = Math.max(sums.magnitude, Math.abs(a), Math.abs(b));
        const [x, y] = [a * scale, b * scale];
        const d = y - x;
        squaresBefore += x * x;
        squaresAfter += y * y;
        product += x * y;
        difference += d * d;
        if (Math.abs(b - a) > sums.largest) {
            sums.largest = Math.abs(b - a);
            sums.at = offset + index;
        }
    }
    sums.before += squaresBefore;
    sums.after += squaresAfter;
    sums.product += product;
    sums.difference += difference;
}

// EXTERNAL MODULE: ./packages/comparison/src/weights/values.ts + 1 modules
var weights_values = __webpack_require__(26863);
;// CONCATENATED MODULE: ./packages/comparison/src/weights/difference.ts


function roomsForTwo() {
    return { before: (0,weights_values/* roomOfASide */.bz)(), after: (0,weights_values/* roomOfASide */.bz)() };
}
/** The element, a multiple of BLOCK, in whose block the bytes of two tensors of one type and shape first differ; null: nowhere. */
function firstDifference(before, after, rooms) {
    if (before.type === "string")
        return areEqual(before.texts(), after.texts()) ? null : 0;
    const [readBefore, readAfter] = [before.open(), after.open()];
    if (readBefore === null || readAfter === null)
        return before.elements === 0 ? null : 0;
    const bytes = before.sizeBytes;
    const step = (((0,weights_values/* bitsOf */.e4)(before.type) ?? 8) * weights_values/* BLOCK */.IE) / 8;
    for (let [first, at] = [0, 0]; at < bytes; first += weights_values/* BLOCK */.IE, at += step) {
        const length = Math.min(step, bytes - at);
        const [a, b] = [Buffer.from(rooms.before.bytes, 0, length), Buffer.from(rooms.after.bytes, 0, length)];
        readBefore(a, at);
        readAfter(b, at);
        if (!a.equals(b))
            return first;
    }
    return null;
}
/**
 * Compares two tensors of the same shape as numbers, a block of each at a time. Up to element `from` they are known to be equal.
 * A number that is not finite leaves relative L2, cosine and the largest change unknown (null), never small.
 */
function difference(before, after, { elements, from }) {
    const sums = summed(before, after, { elements, from, scale: 1 });
    const hasAll = sums.nonFiniteBefore + sums.nonFiniteAfter === 0;
    const numbers = elements * before.parts;
    const rest = {
        sparsity: numbers === 0 ? null : { before: sums.zerosBefore / numbers, after: sums.zerosAfter / numbers },
        different: sums.different,
        nonFinite: { before: sums.nonFiniteBefore, after: sums.nonFiniteAfter },
    };
    if (!hasAll)
        return { relativeL2: null, cosine: null, largest: null, squares: null, ...rest };
    const scaled = fits(sums) ? sums : rescaled(sums, before, after, { elements, from });
    const angle = scaled.product / (Math.sqrt(scaled.before) * Math.sqrt(scaled.after));
    // Zeros that stayed zeros did not change, whatever share of nothing that is.
    const change = scaled.difference === 0 ? 0 : Math.sqrt(scaled.difference) / Math.sqrt(scaled.before);
    return {
        relativeL2: Number.isFinite(change) ? change : null,
        cosine: Number.isFinite(angle) ? Math.min(1, Math.max(-1, angle)) : null,
        largest: sums.at < 0 || !Number.isFinite(sums.largest)
            ? null
            : { value: sums.largest, index: Math.floor(sums.at / before.parts) },
        squares: Number.isFinite(sums.before + sums.difference)
            ? { before: sums.before, difference: sums.difference }
            : null,
        ...rest,
    };
}
/** A difference of two lists of text: how many elements differ, and no numbers. */
function textDifference(before, after) {
    const texts = after.texts();
    const different = before.texts().filter((text, index) => !isEqual(text, texts[index])).length;
    const nonFinite = { before: 0, after: 0 };
    return {
        relativeL2: null,
        cosine: null,
        largest: null,
        sparsity: null,
        different,
        nonFinite,
        squares: null,
    };
}
/**
 * How many elements of two tensors of one type and shape are not the same bits: for those that are equal as numbers, such as 0
 * and -0. Of elements shorter than a byte those that share one count as one.
 */
function differentBits(before, after, rooms) {
    const [readBefore, readAfter] = [before.open(), after.open()];
    const width = Math.max(1, ((0,weights_values/* bitsOf */.e4)(before.type) ?? 8) >> 3);
    const step = width * weights_values/* BLOCK */.IE;
    let different = 0;
    for (let at = 0; at < before.sizeBytes; at += step) {
        const length = Math.min(step, before.sizeBytes - at);
        const [a, b] = [Buffer.from(rooms.before.bytes, 0, length), Buffer.from(rooms.after.bytes, 0, length)];
        readBefore?.(a, at);
        readAfter?.(b, at);
        for (let start = 0; start < length; start += width) {
            if (a.compare(b, start, start + width, start, start + width) !== 0)
                different += 1;
        }
    }
    return different;
}
/** Reads both tensors as numbers. */
function numbersOf(before, after, rooms) {
    return { before: valuesOf(before, rooms.before), after: valuesOf(after, rooms.after) };
}
function summed(before, after, { elements, from, scale }) {
    const sums = noSums();
    for (let first = 0; first < elements; first += weights_values/* BLOCK */.IE) {
        const count = Math.min(weights_values/* BLOCK */.IE, elements - first);
        const block = before.block(first, count);
        const other = first < from ? block : after.block(first, count);
        addBlocks(sums, block, other, { offset: first * before.parts, scale });
    }
    return sums;
}
/** Squares of doubles can be beyond what a double holds, or vanish below it. Those of all shorter types fit. */
function fits({ before, after, difference, magnitude }) {
    const isSmall = magnitude > 0 && magnitude < 1e-140;
    return Number.isFinite(before + after + difference) && !isSmall;
}
/** Both times a power of two, which is exact, so that the largest value is near 1. Ratios stay what they are. */
function rescaled({ magnitude }, before, after, extent) {
    // Half of the way at most: 2^1074 is no double.
    const scale = 2 ** -Math.max(-1000, Math.min(1000, Math.floor(Math.log2(magnitude))));
    return summed(before, after, { ...extent, scale });
}
function areEqual(before, after) {
    return before.length === after.length && before.every((text, index) => isEqual(text, after[index]));
}
function isEqual(a, b) {
    return b !== undefined && Buffer.compare(a, b) === 0;
}

;// CONCATENATED MODULE: ./packages/comparison/src/weights/ranking.ts
const NOT_FINITE = 0;
const UNKNOWN = 1;
const MEASURED = 2;
const OF_ONE_MODEL = 3;
/**
 * The most changed first: what holds NaN or infinity, then what has no number because type or shape or meaning are others, then by
 * relative L2, then what only one model has. Equals stay in file order.
 */
function worstFirst(told) {
    return told.toSorted((a, b) => ranking_rankOf(a) - ranking_rankOf(b) || sizeOf(b) - sizeOf(a));
}
function ranking_rankOf({ kind, difference }) {
    if (kind === "added" || kind === "removed")
        return OF_ONE_MODEL;
    if (difference === null)
        return UNKNOWN;
    if (difference.nonFinite.before + difference.nonFinite.after > 0)
        return NOT_FINITE;
    return difference.relativeL2 === null ? UNKNOWN : MEASURED;
}
function sizeOf({ difference }) {
    return difference?.relativeL2 ?? 0;
}
/** Layers by relative L2 of all their weights that have numbers, the most changed first. */
function layersOf(told, layerOf) {
    const sums = new Map();
    for (const { before, difference } of told) {
        if (before === null || difference?.squares == null)
            continue;
        const name = layerOf(before);
        const sum = sums.get(name) ?? { before: 0, difference: 0 };
        sum.before += difference.squares.before;
        sum.difference += difference.squares.difference;
        sums.set(name, sum);
    }
    return [...sums]
        .map(([name, { before, difference }]) => ({ name, relativeL2: Math.sqrt(difference / before) }))
        .filter(({ relativeL2 }) => Number.isFinite(relativeL2))
        .toSorted((a, b) => b.relativeL2 - a.relativeL2);
}

;// CONCATENATED MODULE: ./packages/comparison/src/weights/statement.ts


const LONGEST_NAME = 80;
/** What became of the weights, in a clause: "identical weights", "only the head was retrained (2 of 40 tensors changed)". */
function weights_statement_statementOf(told, knowledge) {
    if (told.length === 0)
        return "no weights";
    const paired = told.filter(({ before, after }) => before !== null && after !== null);
    const changed = paired.filter(({ kind }) => kind !== "identical");
    const parts = [
        ...(changed.length > 0 ? [changeText(paired, changed, knowledge)] : []),
        ...strayText(told, "added"),
        ...strayText(told, "removed"),
    ];
    if (parts.length === 0)
        return "identical weights";
    if (changed.length === 0 && paired.length > 0)
        parts.push("the others are identical");
    return [...parts, ...nonFiniteText(changed)].join("; ");
}
function changeText(paired, changed, { head, layerOf }) {
    const share = `${changed.length} of ${counted(paired.length)}`;
    const [most] = layersOf(changed, layerOf);
    const converted = conversionText(paired, changed);
    if (converted !== null)
        return `${converted} (${share}${mostText(most, ", most changed")})`;
    if (isHeadAlone(paired, changed, head())) {
        const isShaped = changed.some(({ kind }) => kind === "shape");
        return `only the head was ${isShaped ? "replaced" : "retrained"} (${share} changed)`;
    }
    const untouched = paired.filter(({ kind, before }) => kind === "identical" && before !== null && isTrained(before));
    if (untouched.length === 0 && changed.length > 1)
        return `every layer changed${mostText(most, ", most in")}`;
    return `${share} changed${mostText(most, ", most in")}`;
}
function mostText(most, words) {
    if (most === undefined || most.relativeL2 === 0)
        return "";
    const name = most.name.length > LONGEST_NAME ? `${most.name.slice(0, LONGEST_NAME)}…` : most.name;
    return `${words} ${name} (relative L2 ${digits(most.relativeL2)})`;
}
/** Where all that changed went from one type to one other. */
function conversionText(paired, changed) {
    const [first] = changed;
    const isOne = changed.every(({ kind, before, after }) => kind === "type" && before?.type === first?.before?.type && after?.type === first?.after?.type);
    if (!isOne || first === undefined)
        return null;
    const isAll = paired.every(({ kind, before }) => kind !== "identical" || before === null || !isTrained(before));
    const { before, after } = first;
    return `${isAll ? "weights" : "some weights"} were converted from ${before?.type} to ${after?.type}`;
}
function isHeadAlone(paired, changed, head) {
    const isHead = ({ after }) => after !== null && head.has(after);
    const hasBody = paired.some((each) => !isHead(each) && each.after !== null && isTrained(each.after));
    return hasBody && changed.every(isHead);
}
/** Scalars are settings more often than weights. */
function isTrained({ type, dims, elements }) {
    return (0,weights_values/* isFloating */.vY)(type) && dims.length > 0 && elements > 1;
}
function strayText(told, kind) {
    const count = told.filter((each) => each.kind === kind).length;
    return count === 0 ? [] : [`${counted(count)} ${kind}`];
}
function nonFiniteText(changed) {
    const count = changed.filter(({ difference }) => (difference?.nonFinite.after ?? 0) > 0).length;
    const were = changed.filter(({ difference }) => (difference?.nonFinite.before ?? 0) > 0).length;
    if (count > 0)
        return [`${counted(count)} that changed ${count === 1 ? "holds" : "hold"} NaN or infinity`];
    return were === 0 ? [] : [`${counted(were)} held NaN or infinity before`];
}
function counted(count) {
    return count === 1 ? "1 tensor" : `${count} tensors`;
}
/** Two digits, as many as a reader compares. */
function digits(value) {
    return String(Number(value.toPrecision(2)));
}

;// CONCATENATED MODULE: ./packages/comparison/src/weights/stored.ts
/** As a reader of the report sees it: `float[64, 10]`; a scalar is `float[]`. */
function shapeText({ type, dims }) {
    return `${type}[${dims.join(", ")}]`;
}
/** Tied weights, which refer to the same bytes, are one. */
function distinct(weights) {
    const places = new Set();
    return weights.filter(({ place }) => {
        const isNew = place === null || !places.has(place);
        if (place !== null)
            places.add(place);
        return isNew;
    });
}

;// CONCATENATED MODULE: ./packages/comparison/src/weights/ties.ts


/** Below this, equal bytes are chance: biases of zeros, scales of ones. */
const LEAST_ELEMENTS = 256;
const LOOK_BYTES = 256;
/**
 * Weights that were one and are two now, or the other way round, in words: names of the same bytes, and one tensor that several
 * nodes read. Small tensors and those of one repeated value are nobody's tie, nor is one that is in one of the models only: an
 * optimiser that writes equal tensors once unties nothing.
 */
function tiesThatChanged({ both, removed, added }, readBy, rooms) {
    const partners = new Map(both);
    const before = groupsOf([...both.map(([weight]) => weight), ...removed], rooms);
    const after = groupsOf([...both.map(([, weight]) => weight), ...added], rooms);
    const groupBefore = memberships(before);
    const groupAfter = memberships(after);
    const origin = new Map(both.map(([old, now]) => [now, old]));
    const ties = [];
    for (const group of before.map((weights) => weights.filter((weight) => partners.has(weight)))) {
        const now = group.map((weight) => partners.get(weight));
        if (!isOneGroup(now, groupAfter))
            ties.push(`${ties_named(group)} were the same weights and are not now`);
    }
    for (const group of after.map((weights) => weights.filter((weight) => origin.has(weight)))) {
        const old = group.map((weight) => origin.get(weight));
        if (!isOneGroup(old, groupBefore))
            ties.push(`${ties_named(group)} are the same weights now`);
    }
    for (const [old, now] of both) {
        if (!canTie(old))
            continue;
        const [was, is] = [readBy.before(old), readBy.after(now)];
        if (was === undefined || is === undefined || was === is || Math.max(was, is) < 2)
            continue;
        ties.push(`${ties_named([now])} is read by ${is === 1 ? "1 node" : `${is} nodes`}, was by ${was}`);
    }
    return ties;
}
function isOneGroup(weights, groups) {
    if (weights.length < 2)
        return true;
    const found = new Set(weights.map((weight) => (weight === undefined ? undefined : groups.get(weight))));
    return found.size === 1 && !found.has(undefined);
}
function memberships(groups) {
    return new Map(groups.flatMap((group, index) => group.map((weight) => [weight, index])));
}
/** Weights that share their bytes, by reference or by value, two or more in a group. */
function groupsOf(weights, rooms) {
    const alike = Map.groupBy(weights.filter(canTie), ({ type, dims }) => `${type} ${dims}`);
    const groups = [];
    for (const candidates of alike.values()) {
        if (candidates.length < 2)
            continue;
        for (const group of Map.groupBy(candidates, lookOf).values()) {
            if (group.length > 1)
                groups.push(...equalOnes(group, rooms));
        }
    }
    return groups;
}
function canTie({ type, elements }) {
    return elements >= LEAST_ELEMENTS && (0,weights_values/* isFloating */.vY)(type);
}
/**
 * The bytes at the start, in the middle and at the end: weights that are not tied hardly ever share them. One repeated value has a
 * look of its own; the first and last rows of a table are often zeros, for padding.
 */
function lookOf(weight) {
    const read = weight.open();
    const length = Math.min(LOOK_BYTES, weight.sizeBytes);
    const last = weight.sizeBytes - length;
    // A multiple of every type's width.
    const middle = Math.floor(last / 32) * 16;
    const looks = [0, middle, last].map((at) => {
        const bytes = Buffer.alloc(length);
        read?.(bytes, at);
        return bytes;
    });
    const [start = Buffer.alloc(0)] = looks;
    const isOneValue = looks.every((bytes) => bytes.equals(start)) && start.subarray(16).equals(start.subarray(0, -16));
    return isOneValue ? `${weight.name}\n` : looks.map((bytes) => bytes.toString("latin1")).join("");
}
function equalOnes(weights, rooms) {
    const groups = [];
    for (const weight of weights) {
        const group = groups.find(([first]) => first !== undefined && ties_isSame(first, weight, rooms));
        if (group === undefined)
            groups.push([weight]);
        else
            group.push(weight);
    }
    return groups.filter((group) => group.length > 1);
}
function ties_isSame(a, b, rooms) {
    return (a.place !== null && a.place === b.place) || firstDifference(a, b, rooms) === null;
}
function ties_named(weights) {
    const shown = weights.slice(0, 3).map(({ name }) => name);
    const rest = weights.length - shown.length;
    if (rest > 0)
        return `${shown.join(", ")} and ${rest} more`;
    return shown.length < 2 ? `${shown[0]}` : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

;// CONCATENATED MODULE: ./packages/comparison/src/weights/compare-stored.ts






const MOST_TENSORS = 200;
/** Compares weights that have found their partners. */
function compareStored(paired, knowledge) {
    const rooms = roomsForTwo();
    const told = [
        ...paired.both.map(([before, after]) => toldOf(before, after, { rooms, knowledge })),
        ...paired.added.map((after) => ({ kind: "added", before: null, after, difference: null })),
        ...paired.removed.map((before) => ({ kind: "removed", before, after: null, difference: null })),
    ];
    const changes = worstFirst(told.filter(({ kind }) => kind !== "identical"));
    const count = (...kinds) => told.filter(({ kind }) => kinds.includes(kind)).length;
    const before = amountOf(told.flatMap((each) => each.before ?? []));
    const after = amountOf(told.flatMap((each) => each.after ?? []));
    return {
        statement: weights_statement_statementOf(told, knowledge),
        parameters: { before: before.parameters, after: after.parameters },
        sizeBytes: { before: before.sizeBytes, after: after.sizeBytes },
        identical: count("identical"),
        changed: count("changed", "type", "shape"),
        added: count("added"),
        removed: count("removed"),
        tensors: changes.slice(0, MOST_TENSORS).map(changeOf),
        tensorCount: changes.length,
        ties: tiesThatChanged(paired, knowledge.readBy, rooms),
    };
}
function toldOf(before, after, { rooms, knowledge }) {
    if (before.dims.join() !== after.dims.join())
        return { kind: "shape", before, after, difference: null };
    const { elements } = before;
    if (before.type !== after.type) {
        const values = comparable(before, after, { rooms, knowledge });
        const found = values === null ? null : difference(values.before, values.after, { elements, from: 0 });
        return { kind: "type", before, after, difference: found };
    }
    const from = firstDifference(before, after, rooms);
    if (from === null)
        return { kind: "identical", before, after, difference: null };
    if (before.type === "string") {
        return { kind: "changed", before, after, difference: textDifference(before, after) };
    }
    const values = { before: (0,weights_values/* valuesOf */.sm)(before, rooms.before), after: (0,weights_values/* valuesOf */.sm)(after, rooms.after) };
    const found = difference(values.before, values.after, { elements, from });
    // Zeros of another sign and other bits of NaN are equal as numbers, and still not the same weights.
    const different = found.different === 0 ? differentBits(before, after, rooms) : found.different;
    return { kind: "changed", before, after, difference: { ...found, different } };
}
/** Both as numbers of the same meaning; null where they have none, such as integers whose scale is not known against floats. */
function comparable(before, after, { rooms, knowledge }) {
    if (before.type === "string" || after.type === "string")
        return null;
    const [old, now] = [(0,weights_values/* isFloating */.vY)(before.type), (0,weights_values/* isFloating */.vY)(after.type)];
    const { dequantise } = knowledge;
    // 8-bit floats have a scale too, where somebody quantised to them.
    const values = {
        before: dequantise.before(before, rooms.before) ?? (old ? (0,weights_values/* valuesOf */.sm)(before, rooms.before) : null),
        after: dequantise.after(after, rooms.after) ?? (now ? (0,weights_values/* valuesOf */.sm)(after, rooms.after) : null),
    };
    if (!old && !now && values.before === null && values.after === null) {
        return { before: (0,weights_values/* valuesOf */.sm)(before, rooms.before), after: (0,weights_values/* valuesOf */.sm)(after, rooms.after) };
    }
    if (values.before === null || values.after === null || values.before.parts !== values.after.parts)
        return null;
    return { before: values.before, after: values.after };
}
function changeOf({ kind, before, after, difference: found }) {
    const { name } = before ?? after ?? { name: "" };
    return {
        name,
        ...(before !== null && after !== null && before.name !== after.name ? { to: after.name } : {}),
        kind: kind === "identical" ? "changed" : kind,
        before: before === null ? null : shapeText(before),
        after: after === null ? null : shapeText(after),
        parameters: (after ?? before)?.elements ?? 0,
        relativeL2: found?.relativeL2 ?? null,
        cosine: found?.cosine ?? null,
        largest: found?.largest ?? null,
        sparsity: found?.sparsity ?? null,
        different: found?.different ?? null,
    };
}
function amountOf(weights) {
    const amount = { parameters: 0, sizeBytes: 0 };
    for (const { elements, sizeBytes } of distinct(weights)) {
        amount.parameters += elements;
        amount.sizeBytes += sizeBytes;
    }
    return amount;
}

;// CONCATENATED MODULE: ./packages/comparison/src/weights/layer-name.ts
/** What frameworks call the tensors of a layer: `conv1.weight`, `dense/kernel:0`, `encoder.0.norm.beta`. */
const PART = /[./_](?:weight|bias|kernel|gamma|beta|alpha|scale|zero_point|running_mean|running_var|moving_mean|moving_variance|W|B|R|w|b)(?:_quantized|_scale|_zero_point)?(?::\d+)?$/;
/** The layer that a tensor's name says it is of; the name itself where it says none. */
function layerName(name) {
    const layer = name.replace(PART, "");
    return layer === "" ? name : layer;
}

// EXTERNAL MODULE: ./packages/onnx/src/tensor-size.ts
var tensor_size = __webpack_require__(1588);
;// CONCATENATED MODULE: ./packages/onnx/src/tensor-reader.ts





/**
 * Reads the values of a tensor as raw little-endian bytes piece by piece, wherever they lie: a tensor of 2 GB costs what the
 * caller asks for at once. Only values in typed fields are read whole, on the first call. Null for text and for a tensor
 * without values.
 * @param folder where the model's external data lie: they must have passed checkModel
 * @throws ModelgateError `model-unreadable` when a file has become shorter
 */
function tensorReader(model, tensor, folder) {
    const { data } = tensor;
    const size = (0,tensor_size/* rawSizeBytes */.V)(tensor);
    if (data.kind === "none" || size === null)
        return null;
    if (data.kind === "raw")
        return (bytes, start) => model.source.fill(bytes, data.span.start + start);
    if (data.kind === "external") {
        const source = (0,src_source/* fileSource */.I)((0,external_node_path_.join)(folder, data.location), data.offset + size);
        return (bytes, start) => source.fill(bytes, data.offset + start);
    }
    let whole = null;
    return (bytes, start) => {
        whole ??= (0,values/* tensorBytes */.X2)(model, tensor) ?? new Uint8Array(0);
        const piece = whole.subarray(start, start + bytes.length);
        // checkModel has said so already; a caller that did not ask it must not compare what a buffer held before.
        if (piece.length < bytes.length) {
            throw (0,src_error/* failure */.V2)("model-refused", `${model.path}: the tensor ${JSON.stringify(tensor.name)} holds too few values`, { hint: "Export the model again: the file is damaged, or was written by a faulty program." });
        }
        bytes.set(piece);
    };
}

;// CONCATENATED MODULE: ./packages/comparison/src/weights/sparse.ts


/** What a sparse tensor is compared as takes so many bytes at most: a few bytes of a file may claim any shape. */
const MAX_DENSE_BYTES = 2 ** 32;
/** Bytes of a sparse tensor with its zeros; null where its elements have no bytes of their own: text, and several to a byte. */
function denseSizeBytes({ values, dims }) {
    const bits = (0,element_type/* elementType */.r)(values.dataType)?.bits ?? null;
    return bits === null || bits % 8 !== 0 ? null : ((0,tensor_size/* elementCount */.K)(dims) * bits) / 8;
}
/**
 * Reads a sparse tensor as what it stands for: zeros but for its values, at the places that its indices say (onnx.proto,
 * SparseTensorProto: `[NNZ]` into the flattened tensor or `[NNZ, rank]`, ascending). Indices and values are held, zeros are not.
 * @throws ModelgateError `model-refused` for indices that are none, `model-unsupported` for a tensor beyond 4 GiB
 */
function denseReader({ model, folder }, sparse) {
    const { values, indices, dims } = sparse;
    const shown = `${model.path}: the sparse tensor ${JSON.stringify(values.name)}`;
    const size = denseSizeBytes(sparse) ?? 0;
    if (size > MAX_DENSE_BYTES)
        throw (0,src_error/* failure */.V2)("model-unsupported", `${shown} has ${size} bytes with its zeros`, {
            hint: `At most ${MAX_DENSE_BYTES} are compared: store it dense, or without it.`,
        });
    const width = size / Math.max(1, (0,tensor_size/* elementCount */.K)(dims));
    const held = wholeOf({ model, folder }, values);
    const places = indices === null ? [] : placesOf(wholeOf({ model, folder }, indices), indices, dims);
    const count = (0,tensor_size/* elementCount */.K)(values.dims);
    const isAscending = places.every((place, at) => place >= 0 && place < size / width && place > (places[at - 1] ?? -1));
    if (places.length !== count || !isAscending)
        throw (0,src_error/* failure */.V2)("model-refused", `${shown} has indices that are not ${count} ascending places in it`, {
            hint: "Export the model again: no runtime can load it.",
        });
    return (bytes, start) => {
        bytes.fill(0);
        const end = start + bytes.length;
        for (let at = firstFrom(places, Math.floor(start / width)); at < count; at += 1) {
            const from = (places[at] ?? 0) * width;
            if (from >= end)
                return;
            const skipped = Math.max(0, start - from);
            const piece = held.subarray(at * width + skipped, at * width + Math.min(width, end - from));
            bytes.set(piece, from + skipped - start);
        }
    };
}
function wholeOf({ model, folder }, tensor) {
    const bits = (0,element_type/* elementType */.r)(tensor.dataType)?.bits ?? 0;
    const bytes = new Uint8Array(((0,tensor_size/* elementCount */.K)(tensor.dims) * bits) / 8);
    tensorReader(model, tensor, folder)?.(bytes, 0);
    return bytes;
}
/** Places in the flattened tensor. */
function placesOf(bytes, { dims: shape }, dims) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const numbers = Array.from({ length: Math.floor(bytes.length / 8) }, (_, at) => Number(view.getBigInt64(8 * at, true)));
    if (shape.length < 2)
        return numbers;
    const rank = dims.length;
    return Array.from({ length: shape[0] ?? 0 }, (_, row) => dims.reduce((place, size, axis) => {
        const at = numbers[row * rank + axis] ?? -1;
        return at < 0 || at >= size ? Number.NaN : place * size + at;
    }, 0));
}
/** Where in ascending places the first is that is not before this one. */
function firstFrom(places, place) {
    let [low, high] = [0, places.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((places[middle] ?? 0) < place)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./packages/comparison/src/weights/onnx-weights.ts



/** The end of the name of what says where the values of a sparse tensor stand. */
const INDICES = " (indices)";
/**
 * Everything in a model that inference uses and training may have set: initializers, tensors in attributes, and the lists of
 * floats that are the weights of linear models and tree ensembles. In file order; graphs for training are left out.
 * @throws ModelgateError for tensors that checkModel refuses
 */
function weightsOf(opened) {
    const weights = [];
    for (const scope of (0,walk/* scopesOf */.ZK)(opened.model)) {
        if (scope.part !== "training")
            weights.push(...initializersOf(opened, scope), ...attributesOf(opened, scope));
    }
    return weights;
}
function* initializersOf(opened, scope) {
    for (const tensor of scope.initializers)
        yield tensorWeight(opened, tensor, { name: tensor.name, node: null, attribute: "" });
    for (const sparse of scope.sparseInitializers)
        yield* sparseWeights(opened, sparse, { name: sparse.values.name, node: null, attribute: "" });
}
function* attributesOf(opened, { nodes }) {
    for (const node of nodes) {
        for (const attribute of node.attributes) {
            const name = attributeName(node, attribute);
            const named = { name, node, attribute: attribute.name };
            for (const tensor of attribute.tensors)
                yield tensorWeight(opened, tensor, named);
            for (const sparse of attribute.sparseTensors)
                yield* sparseWeights(opened, sparse, named);
            if (attribute.field === "floats" && holdsWeights(node))
                yield listWeight(opened, attribute, named);
        }
    }
}
/** A sparse tensor as what it stands for; where elements have no bytes of their own its values, and its indices beside them. */
function* sparseWeights(opened, sparse, named) {
    const { values, indices, dims } = sparse;
    const own = tensorWeight(opened, values, named);
    const sizeBytes = denseSizeBytes(sparse);
    if (sizeBytes !== null) {
        const open = () => denseReader(opened, sparse);
        yield { ...own, dims, elements: (0,tensor_size/* elementCount */.K)(dims), sizeBytes, place: null, open };
        return;
    }
    yield own;
    if (indices !== null)
        yield tensorWeight(opened, indices, { ...named, name: `${named.name}${INDICES}` });
}
/** Lists of floats of other operators are settings, such as the scales of a Resize. */
function holdsWeights({ domain, opType }) {
    return domain === "ai.onnx.ml" || (domain === "" && opType === "Constant");
}
/** A Constant's value goes by the name that other nodes know it by. */
function attributeName({ name, opType, outputs }, attribute) {
    const node = name || outputs[0] || opType;
    return opType === "Constant" ? (outputs[0] ?? node) : `${node}.${attribute.name}`;
}
function tensorWeight({ model, folder }, tensor, named) {
    const { name } = named;
    const { data, dataType, dims } = tensor;
    const elements = (0,tensor_size/* elementCount */.K)(dims);
    const shown = `${model.path}: the tensor ${JSON.stringify(name)}`;
    if ((0,element_type/* elementType */.r)(dataType) === undefined) {
        throw (0,src_error/* failure */.V2)("model-unsupported", `${shown} has the unknown element type ${dataType}`, {
            hint: "Export the model with element types of ONNX 1.23 or older.",
        });
    }
    if (data.kind === "none" && elements > 0) {
        throw (0,src_error/* failure */.V2)("model-refused", `${shown} has ${elements} elements and no values`, {
            hint: "Export the model again.",
        });
    }
    return {
        key: tensor,
        ...named,
        type: (0,element_type/* elementName */.A)(dataType),
        dims,
        elements,
        sizeBytes: (0,tensor_size/* rawSizeBytes */.V)(tensor) ?? (0,values/* tensorStrings */.Gr)(model, tensor).reduce((sum, text) => sum + text.length, 0),
        place: data.kind === "external" && elements > 0 ? `${data.location} ${data.offset}` : null,
        open: () => tensorReader(model, tensor, folder),
        texts: () => (0,values/* tensorStrings */.Gr)(model, tensor),
    };
}
function listWeight({ model }, attribute, named) {
    const value = (0,values/* attributeValue */.CW)(model, attribute);
    const list = value?.kind === "floats" ? value.values : new Float32Array(0);
    const raw = new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
    return {
        key: attribute,
        ...named,
        type: "float",
        dims: [list.length],
        elements: list.length,
        sizeBytes: list.byteLength,
        place: null,
        open: () => (bytes, start) => bytes.set(raw.subarray(start, start + bytes.length)),
        texts: () => [],
    };
}

;// CONCATENATED MODULE: ./packages/comparison/src/weights/pairing.ts

/**
 * Pairs weights by structure; what structure leaves over by name, where the shape is the same too, for names such as
 * `onnx::MatMul_12` mean another tensor in each export.
 */
function pairUp(before, after, pairs) {
    const byKey = new Map(after.map((weight) => [weight.key, weight]));
    const byNode = new Map();
    for (const weight of after) {
        if (weight.node === null)
            continue;
        const list = byNode.get(weight.node);
        if (list === undefined)
            byNode.set(weight.node, [weight]);
        else
            list.push(weight);
    }
    const both = [];
    const free = new Set(after);
    const rest = [];
    for (const weight of before) {
        const partner = byStructure(weight);
        if (partner !== undefined && free.delete(partner))
            both.push([weight, partner]);
        else
            rest.push(weight);
    }
    const named = pairByName(rest, [...free], { sameShape: true });
    return { ...named, both: [...both, ...named.both] };
    function byStructure({ key, node, attribute, name }) {
        const tensor = pairs.tensors.get(key);
        if (tensor !== undefined)
            return byKey.get(tensor);
        const partner = node === null ? undefined : pairs.nodes.get(node);
        const list = partner === undefined ? [] : (byNode.get(partner) ?? []);
        const isIndices = name.endsWith(INDICES);
        return list.find((each) => each.attribute === attribute && each.name.endsWith(INDICES) === isIndices);
    }
}
/** Pairs by name; a name that comes again, as in a subgraph, by its occurrence. */
function pairByName(before, after, { sameShape }) {
    const free = new Map();
    for (const [key, weight] of keyed(after))
        free.set(key, weight);
    const both = [];
    const removed = [];
    for (const [key, weight] of keyed(before)) {
        // ONNX Runtime's quantiser calls what it made of `w` so.
        const found = [key, `${key}_quantized`, key.replace(/_quantized$/, "")].find((each) => {
            const partner = free.get(each);
            return partner !== undefined && (!sameShape || `${partner.dims}` === `${weight.dims}`);
        });
        const partner = found === undefined ? undefined : free.get(found);
        if (found === undefined || partner === undefined)
            removed.push(weight);
        else {
            free.delete(found);
            both.push([weight, partner]);
        }
    }
    return { both, removed, added: [...free.values()] };
}
function* keyed(weights) {
    const seen = new Map();
    for (const weight of weights) {
        const occurrence = seen.get(weight.name) ?? 0;
        seen.set(weight.name, occurrence + 1);
        yield [`${occurrence} ${weight.name}`, weight];
    }
}

;// CONCATENATED MODULE: ./packages/comparison/src/safetensors/header.ts


/** What the `safetensors` package itself allows. */
const MAX_HEADER_BYTES = 100_000_000;
const LENGTH_BYTES = 8;
/** The format's names of types, with ONNX's. */
const TYPES = {
    BOOL: "bool",
    U8: "uint8",
    I8: "int8",
    U16: "uint16",
    I16: "int16",
    U32: "uint32",
    I32: "int32",
    U64: "uint64",
    I64: "int64",
    F16: "float16",
    BF16: "bfloat16",
    F32: "float",
    F64: "double",
    C64: "complex64",
    F8_E4M3: "float8e4m3fn",
    F8_E4M3FNUZ: "float8e4m3fnuz",
    F8_E5M2: "float8e5m2",
    F8_E5M2FNUZ: "float8e5m2fnuz",
    F8_E8M0: "float8e8m0",
    F6_E2M3: "float6e2m3",
    F6_E3M2: "float6e3m2",
    F4: "float4e2m1",
};
/**
 * Reads the header of a safetensors file and holds it to the format: tensors cover the file without holes and without overlap, each
 * as long as its type and shape need, no name twice.
 * @throws ModelgateError `model-unreadable` for anything else, with what was expected
 */
function readHeader(source, path) {
    const broken = (what) => (0,src_error/* failure */.V2)("model-unreadable", `${path}: ${what}`, {
        hint: "The file is damaged, cut short or not safetensors. Fetch or save it again.",
    });
    if (source.length < LENGTH_BYTES)
        throw broken(`has ${source.length} bytes, fewer than any safetensors file`);
    const length = Number(Buffer.from(source.load(0, LENGTH_BYTES).slice(0, LENGTH_BYTES)).readBigUInt64LE());
    if (length > MAX_HEADER_BYTES)
        throw broken(`has a header of ${length} bytes; at most ${MAX_HEADER_BYTES} are allowed`);
    if (LENGTH_BYTES + length > source.length)
        throw broken(`ends in its header of ${length} bytes`);
    const bytes = new Uint8Array(length);
    source.fill(bytes, LENGTH_BYTES);
    const header = header_parsed(bytes);
    if (typeof header === "string")
        throw broken(header);
    const base = LENGTH_BYTES + length;
    const entries = [];
    for (const [name, value] of header.tensors) {
        const entry = entryOf(name, value, base);
        if (typeof entry === "string")
            throw broken(`the tensor ${JSON.stringify(name.slice(0, 200))} ${entry}`);
        entries.push(entry);
    }
    entries.sort((a, b) => a.start - b.start || a.end - b.end);
    let covered = base;
    for (const { name, start, end } of entries) {
        const what = start < covered ? "overlaps the one before it" : "has a hole before it";
        if (start !== covered)
            throw broken(`the tensor ${JSON.stringify(name.slice(0, 200))} ${what}`);
        covered = end;
    }
    if (covered !== source.length)
        throw broken(`has ${source.length} bytes; its tensors end at ${covered}`);
    return { entries, metadata: header.metadata };
}
/** The header's two parts, or what is wrong with it. */
function header_parsed(bytes) {
    let text;
    let value;
    try {
        text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        value = JSON.parse(text);
    }
    catch {
        return "has a header that is not JSON";
    }
    if (!text.startsWith("{") || !isRecord(value))
        return "has a header that is no JSON object";
    const { __metadata__: given = {}, ...tensors } = value;
    const metadata = isRecord(given) ? textsOf(given) : null;
    if (metadata === null)
        return "has metadata that are not texts by name";
    // JSON.parse keeps the last of two equal keys, another reader the first: then both see other tensors.
    if (keysIn(text) !== countKeys(value))
        return "has a key twice in its header";
    return { tensors: Object.entries(tensors), metadata };
}
function textsOf(given) {
    const texts = Object.entries(given).flatMap(([name, text]) => typeof text === "string" ? [[name, text]] : []);
    return texts.length === Object.keys(given).length ? new Map(texts) : null;
}
/** How many keys a JSON text writes: strings that a colon follows. The text has been parsed, so every string has an end. */
function keysIn(text) {
    let keys = 0;
    for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
        at += 1;
        while (text[at] !== '"')
            at += text[at] === "\\" ? 2 : 1;
        at += 1;
        while (/\s/.test(text[at] ?? ""))
            at += 1;
        if (text[at] === ":")
            keys += 1;
    }
    return keys;
}
/** How many keys an object has, with those of the objects in it. Deeper ones no safetensors file has. */
function countKeys(value) {
    const inner = Object.values(value).map((each) => (isRecord(each) ? Object.keys(each).length : 0));
    return Object.keys(value).length + inner.reduce((sum, keys) => sum + keys, 0);
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function entryOf(name, value, base) {
    if (!isRecord(value))
        return "is no JSON object";
    const { dtype, shape, data_offsets: offsets, ...rest } = value;
    const [extra] = Object.keys(rest);
    if (extra !== undefined)
        return `has the key ${JSON.stringify(extra.slice(0, 200))}, which the format does not define`;
    const type = typeof dtype === "string" && Object.hasOwn(TYPES, dtype) ? TYPES[dtype] : undefined;
    const bits = type === undefined ? null : (0,weights_values/* bitsOf */.e4)(type);
    if (type === undefined || bits === null) {
        return `has the unknown type ${String(JSON.stringify(dtype)).slice(0, 200)}; known are ${Object.keys(TYPES).join(", ")}`;
    }
    if (!isCounts(shape))
        return "has a shape that is no list of sizes";
    if (!isCounts(offsets) || offsets.length !== 2)
        return "has data_offsets that are not two places in the file";
    const [from = 0, to = 0] = offsets;
    const elements = shape.includes(0) ? 0 : shape.reduce((product, size) => product * size, 1);
    const needed = (elements * bits) / 8;
    if (!Number.isSafeInteger(needed))
        return `of ${elements} elements of ${bits} bits does not fill whole bytes`;
    if (to - from !== needed)
        return `of ${dtype}[${shape.join(", ")}] needs ${needed} bytes and has ${to - from}`;
    return { name, type, dims: shape, elements, start: base + from, end: base + to };
}
function isCounts(value) {
    return Array.isArray(value) && value.every((each) => Number.isSafeInteger(each) && each >= 0);
}

;// CONCATENATED MODULE: ./packages/comparison/src/safetensors/compare.ts








/**
 * What became of the tensors of a safetensors file, paired by name. Without a graph nobody knows which layer is the head, so that is
 * never said.
 * @throws ModelgateError `file-missing`, `model-unreadable` when a file is not what the format says
 */
function compareSafetensors(beforePath, afterPath) {
    const nothing = () => undefined;
    return compareStored(pairByName(storedIn(beforePath), storedIn(afterPath), { sameShape: false }), {
        readBy: { before: nothing, after: nothing },
        dequantise: { before: () => null, after: () => null },
        head: () => new Set(),
        layerOf: ({ name }) => layerName(name),
    });
}
/**
 * The lineage of a safetensors file: its metadata, and its sidecar where it has one.
 * @throws ModelgateError as `compareSafetensors`
 */
function safetensorsFacts(path, sidecar = null) {
    return withSidecar(readHeader((0,src_source/* fileSource */.I)(path, lengthOf(path)), path).metadata, sidecar);
}
/** The tensors of a safetensors file. Their values stay in the file until they are read. */
function storedIn(path) {
    const source = (0,src_source/* fileSource */.I)(path, lengthOf(path));
    return readHeader(source, path).entries.map(({ name, type, dims, elements, start, end }) => ({
        name,
        type,
        dims,
        elements,
        sizeBytes: end - start,
        place: null,
        open: () => (bytes, from) => source.fill(bytes, start + from),
        texts: () => [],
    }));
}
function lengthOf(path) {
    const entry = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (entry === undefined) {
        throw (0,src_error/* failure */.V2)("file-missing", `${path}: there is no such file`, {
            hint: "Check the path. Was the file checked out, built or downloaded before this step?",
        });
    }
    if (entry.isFile())
        return entry.size;
    throw (0,src_error/* failure */.V2)("model-unreadable", `${path}: is no plain file`, { hint: "Name the .safetensors file." });
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/anchors.ts

/** Pairs vertices that have no partner yet and alone have a key on each side. Whether some are left on both sides. */
function pairUnique(pairing, { before, after }) {
    const ones = onlyOnes(before, pairing.forward);
    const others = onlyOnes(after, pairing.backward);
    for (const [key, index] of ones) {
        const one = pairing.before.vertices[index];
        const other = pairing.after.vertices[others.get(key) ?? -1];
        if (one !== undefined && other !== undefined)
            pair(pairing, one, other);
    }
    return pairing.forward.includes(-1) && pairing.backward.includes(-1);
}
/** The index of the only vertex left with a key; -1 where there are several. */
function onlyOnes(keys, partners) {
    const places = new Map();
    for (const [index, key] of keys.entries()) {
        if (key === -1 || partners[index] !== -1)
            continue;
        places.set(key, places.has(key) ? -1 : index);
    }
    return places;
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/cone-hash.ts

function interner() {
    const known = new Map();
    return (text) => {
        const found = known.get(text);
        if (found !== undefined)
            return found;
        known.set(text, known.size);
        return known.size - 1;
    };
}
/** The type and shape of a tensor, as a label. */
function tensorType(tensor) {
    return `${(0,element_type/* elementName */.A)(tensor.dataType)}[${tensor.dims.join(", ")}]`;
}
/** What a node is by itself: operator, attributes, which inputs and how many outputs it has. */
function nodeLabel(vertex) {
    const attributes = [...vertex.attributes].map(([name, text]) => `${name}=${text}`).toSorted();
    const given = vertex.sources.map((source) => (source === null ? "-" : "x")).join("");
    const { role, owner } = vertex.body;
    return JSON.stringify([
        vertex.operator,
        attributes,
        given,
        vertex.inputCount,
        vertex.outputs.length,
        role,
        owner?.operator,
    ]);
}
/** For each vertex, by index, a number that two vertices share exactly when all that leads to them is the same. */
function upstream({ net, order }, labels, intern, own) {
    const hashes = new Int32Array(net.vertices.length).fill(-1);
    for (const vertex of order) {
        const sources = vertex.sources.map((source) => sourceText(source, net, labels, hashes));
        hashes[vertex.index] = intern(`${own[vertex.index]} ${sources.join(" ")}`);
    }
    return hashes;
}
/** For each vertex a number that two vertices share exactly when all that they lead to is the same. */
function downstream({ net, order }, labels, intern, own) {
    const hashes = new Int32Array(net.vertices.length).fill(-1);
    for (const vertex of order.toReversed()) {
        const uses = vertex.outputs.map((output) => (output === null ? "-" : usesText(output, labels, hashes)));
        hashes[vertex.index] = intern(`${own[vertex.index]} ${uses.join("/")}`);
    }
    return hashes;
}
/** Where the uses of a value lead, in an order of their own. */
function usesText(source, labels, hashes) {
    return source.uses
        .map(({ vertex, slot }) => (vertex === null ? labels.output(slot) : `${hashes[vertex.index]}.${slot}`))
        .toSorted()
        .join(" ");
}
function sourceText(source, net, labels, hashes) {
    switch (source?.kind) {
        case undefined:
            return "-";
        case "vertex":
            return `${hashes[source.vertex.index]}.${source.output}`;
        case "input":
            return source.body === net.root ? labels.input(source.index) : `${source.body.role}:${source.index}`;
        case "tensor":
            return labels.tensor(source.tensor);
        case "free":
            return "?";
    }
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/order.ts
/**
 * The vertices in an order that depends on nothing but structure: the walk from the outputs to what feeds them, input by input,
 * each after all that feed it. Two nets that are the same graph give the same order, whatever their names and files' order.
 * What no output needs comes last, its sinks as they are arranged, else as in the file. A cycle is cut where the walk meets it.
 */
function canonicalOrder(net, outputs, arrange = (sinks) => sinks) {
    const order = [];
    const seen = new Uint8Array(net.vertices.length);
    for (const output of outputs)
        if (output?.kind === "vertex")
            order_walk(output.vertex, seen, order);
    if (order.length === net.vertices.length)
        return order;
    const sinks = net.vertices.filter((one) => seen[one.index] === 0 && one.outputs.every((output) => (output?.uses.length ?? 0) === 0));
    for (const sink of arrange(sinks))
        order_walk(sink, seen, order);
    for (const one of net.vertices)
        order_walk(one, seen, order);
    return order;
}
/** Iterative, for a chain of a million nodes is no reason to overflow the stack. */
function order_walk(start, seen, order) {
    if (seen[start.index] !== 0)
        return;
    seen[start.index] = 1;
    const stack = [{ vertex: start, slot: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const source = top.vertex.sources[top.slot];
        if (source === undefined) {
            order.push(top.vertex);
            stack.pop();
            continue;
        }
        top.slot += 1;
        if (source?.kind !== "vertex" || seen[source.vertex.index] !== 0)
            continue;
        seen[source.vertex.index] = 1;
        stack.push({ vertex: source.vertex, slot: 0 });
    }
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/isomorphism.ts



/**
 * The pairing of two nets that are the same graph but for names, order and the values of tensors; null when they are not.
 * Exact: every edge is checked. Inputs and outputs with the same names in both must stand at the same places; where names differ,
 * outputs are taken in order and inputs where they are met.
 */
function isomorphism(before, after, contents) {
    const intern = interner();
    const [a, b] = [before.net, after.net];
    if (a.vertices.length !== b.vertices.length || a.bodies.length !== b.bodies.length)
        return null;
    if (a.outputs.length !== b.outputs.length || a.root.inputs.length !== b.root.inputs.length)
        return null;
    const inputs = placesByName(a.root.ports.inputs, b.root.ports.inputs);
    const byName = placesByName(a.root.ports.outputs, b.root.ports.outputs);
    const outputs = byName ?? a.outputs.map((_, index) => index);
    const orderA = inOrder(before, a.outputs, intern, {
        inputs: inputs?.map(String),
        content: contents.before,
    });
    const places = inputs?.map((_, place) => String(place));
    const orderB = inOrder(after, outputs.map((place) => b.outputs[place] ?? null), intern, { inputs: places, content: contents.after });
    const pairing = emptyPairing(a, b);
    for (const [index, one] of orderA.entries()) {
        const other = orderB[index];
        if (other === undefined || before.own[one.index] !== after.own[other.index])
            return null;
        pair(pairing, one, other);
    }
    for (const [place, other] of outputs.entries())
        pairOutput(pairing, place, other);
    for (const [place, other] of inputs?.entries() ?? [])
        pairInput(pairing, place, other);
    if (!hasSameEdges(pairing))
        return null;
    pairUnused(pairing);
    return pairing;
}
/** In canonical order. What nothing reads is told apart by what leads to it, and only where that is alike by its weights. */
function inOrder(one, outputs, intern, { inputs, content }) {
    const labels = {
        input: (index) => `in ${inputs?.[index] ?? ""}`,
        output: () => "out",
        tensor: () => "tensor",
    };
    return canonicalOrder(one.net, outputs, (sinks) => {
        if (sinks.length < 2)
            return sinks;
        const shapes = upstream(one, labels, intern, one.own);
        const areAlike = new Set(sinks.map(({ index }) => shapes[index])).size < sinks.length;
        const exact = areAlike ? upstream(one, { ...labels, tensor: content }, intern, one.own) : shapes;
        const rank = ({ index }, keys) => keys[index] ?? 0;
        return sinks.toSorted((a, b) => rank(a, shapes) - rank(b, shapes) || rank(a, exact) - rank(b, exact));
    });
}
/** For each port its place among others with the same names; null when the names are not the same, each once. */
function placesByName(before, after) {
    const places = new Map(after.map(({ name }, place) => [name, place]));
    const found = before.flatMap(({ name }) => places.get(name) ?? []);
    return found.length === before.length && new Set(found).size === after.length ? found : null;
}
function hasSameEdges(pairing) {
    const { before, after, forward } = pairing;
    const partners = new Map();
    const taken = new Set();
    const agree = (one, other) => {
        if (one === null || other === null)
            return one === other;
        if (one.kind === "vertex" && other.kind === "vertex") {
            return forward[one.vertex.index] === other.vertex.index && one.output === other.output;
        }
        if (one.kind !== other.kind)
            return false;
        if (one.kind === "input" && other.kind === "input" && !isSameInput(pairing, one, other))
            return false;
        const known = partners.get(one);
        if (known !== undefined)
            return known === other;
        if (taken.has(other))
            return false;
        partners.set(one, other);
        taken.add(other);
        return true;
    };
    for (const one of before.vertices) {
        const other = after.vertices[forward[one.index] ?? -1];
        if (other === undefined || !areBodiesPaired(pairing, one.body, other.body))
            return false;
        if (!one.sources.every((source, slot) => agree(source, other.sources[slot] ?? null)))
            return false;
    }
    return before.outputs.every((source, place) => agree(source, after.outputs[pairing.outputs[place] ?? -1] ?? null));
}
/** Pairs inputs of the nets where they are met. */
function isSameInput(pairing, one, other) {
    const { before, after, inputs, inputsBack } = pairing;
    if (one.body !== before.root || other.body !== after.root) {
        return one.index === other.index && areBodiesPaired(pairing, one.body, other.body);
    }
    if (inputs[one.index] === -1 && inputsBack[other.index] === -1)
        pairInput(pairing, one.index, other.index);
    return inputs[one.index] === other.index;
}
function pairUnused(pairing) {
    const free = (partners) => [...partners.keys()].filter((place) => partners[place] === -1);
    const left = free(pairing.inputsBack);
    for (const [nth, place] of free(pairing.inputs).entries())
        pairInput(pairing, place, left[nth] ?? -1);
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/ports.ts


const BLIND = { input: () => "in", output: () => "out", tensor: tensorType };
/**
 * A pairing of the inputs and outputs of two different graphs: those with the same name; of the others those at the same place of
 * the graph; of the rest, where as many are left in both, those in the same order.
 */
function pairPorts(before, after) {
    const intern = interner();
    const pairing = emptyPairing(before.net, after.net);
    const { inputs, inputsBack, outputs, outputsBack } = pairing;
    const [a, b] = [before.net, after.net];
    pairByKey(pairing, pairInput, names(a.root.ports.inputs, inputs), names(b.root.ports.inputs, inputsBack));
    pairByKey(pairing, pairOutput, names(a.root.ports.outputs, outputs), names(b.root.ports.outputs, outputsBack));
    if (inputs.includes(-1) && inputsBack.includes(-1)) {
        pairByKey(pairing, pairInput, uses(before, inputs, intern), uses(after, inputsBack, intern));
        pairRest(pairing, pairInput, inputs, inputsBack);
    }
    if (outputs.includes(-1) && outputsBack.includes(-1)) {
        pairByKey(pairing, pairOutput, origins(before, outputs, intern), origins(after, outputsBack, intern));
        pairRest(pairing, pairOutput, outputs, outputsBack);
    }
    return pairing;
}
function names(ports, partners) {
    return free(partners, (place) => ports[place]?.name ?? "");
}
function uses(one, partners, intern) {
    const hashes = downstream(one, BLIND, intern, one.own);
    const { inputs, ports } = one.net.root;
    return free(partners, (place) => {
        const source = inputs[place];
        return `${source === undefined ? "" : usesText(source, BLIND, hashes)} ${typeKey(ports.inputs[place])}`;
    });
}
function origins(one, partners, intern) {
    const hashes = upstream(one, BLIND, intern, one.own);
    return free(partners, (place) => originKey(one.net, place, hashes));
}
function originKey(net, place, hashes) {
    const source = net.outputs[place];
    if (source?.kind === "vertex")
        return `${hashes[source.vertex.index]}.${source.output}`;
    return source?.kind ?? "none";
}
function typeKey(port) {
    const type = port?.type ?? null;
    return type !== null && "dataType" in type ? `${type.kind} ${type.dataType}` : (type?.kind ?? "");
}
function free(partners, key) {
    const keys = new Map();
    for (const [place, partner] of partners.entries())
        if (partner === -1)
            keys.set(place, key(place));
    return keys;
}
/** Pairs what has the same key, where only one on each side has it. */
function pairByKey(pairing, pairPort, before, after) {
    const [ones, others] = [ports_onlyOnes(before), ports_onlyOnes(after)];
    for (const [key, place] of ones) {
        const other = others.get(key);
        if (place !== null && other !== undefined && other !== null)
            pairPort(pairing, place, other);
    }
}
function ports_onlyOnes(keys) {
    const places = new Map();
    for (const [place, key] of keys)
        places.set(key, places.has(key) ? null : place);
    return places;
}
function pairRest(pairing, pairPort, before, after) {
    const left = (partners) => [...partners.keys()].filter((place) => partners[place] === -1);
    const [ones, others] = [left(before), left(after)];
    if (ones.length !== others.length)
        return;
    for (const [nth, place] of ones.entries())
        pairPort(pairing, place, others[nth] ?? -1);
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/twins.ts


/** Nodes with more readers of a value, or more inputs, say nothing of which twin one is. */
const twins_MAX_NEIGHBOURS = 8;
/** A layer's bias is one step from its activation and its matrix two. */
const STEPS = 2;
/**
 * Proposals among those left that have a key in common: by name where one agrees, else by weights that are near one of them alone
 * in each model, else in order. The last is tried first.
 */
function twins(pairing, contents, groups) {
    const found = [];
    const left = {
        before: pairing.before.vertices.filter(({ index }) => pairing.forward[index] === -1),
        after: pairing.after.vertices.filter(({ index }) => pairing.backward[index] === -1),
    };
    const near = { before: nearIn(contents.before), after: nearIn(contents.after) };
    for (const { before, after } of groups.toReversed()) {
        const ones = Map.groupBy(left.before, ({ index }) => before[index] ?? -1);
        const others = Map.groupBy(left.after, ({ index }) => after[index] ?? -1);
        for (const [key, list] of ones) {
            const counterparts = others.get(key) ?? [];
            if (counterparts.length === 0)
                continue;
            const isWhole = list.length === counterparts.length;
            const inOrder = isWhole ? list.flatMap((one, nth) => pairOf(one, counterparts[nth])) : [];
            const alike = list.length > 1 ? withSame(near, list, counterparts) : [];
            for (const proposals of [inOrder, alike, namesakes(list, counterparts)])
                found.push(...proposals.toReversed());
        }
    }
    return found;
}
function namesakes(list, counterparts) {
    const byName = new Map(counterparts.map((one) => [nodeName(one.node), one]));
    return list.flatMap((one) => pairOf(one, byName.get(nodeName(one.node))));
}
/** Pairs of vertices that alone among those given have a weight near them. */
function withSame(near, list, counterparts) {
    const others = twins_onlyOnes(counterparts, near.after);
    return [...twins_onlyOnes(list, near.before)].flatMap(([content, one]) => one === null ? [] : pairOf(one, others.get(content) ?? undefined));
}
/** By content the vertex that alone has it near; null where several have. */
function twins_onlyOnes(vertices, near) {
    const found = new Map();
    for (const vertex of vertices)
        for (const content of near(vertex))
            found.set(content, found.has(content) ? null : vertex);
    return found;
}
/** The contents of weights that a vertex and those a few steps away read. */
function nearIn(content) {
    const known = new Map();
    return (vertex) => {
        const found = known.get(vertex) ?? new Set(around(vertex).flatMap((one) => twins_weightsOf(one, content)));
        known.set(vertex, found);
        return found;
    };
}
function around(start) {
    const seen = new Set([start]);
    let last = [start];
    for (let step = 0; step < STEPS; step += 1) {
        last = last.flatMap((vertex) => [...feeding(vertex), ...reading(vertex)]).filter((one) => !seen.has(one));
        for (const one of last)
            seen.add(one);
    }
    return [...seen];
}
function feeding({ sources }) {
    if (sources.length > twins_MAX_NEIGHBOURS)
        return [];
    return sources.flatMap((source) => (source?.kind === "vertex" ? [source.vertex] : []));
}
function reading({ outputs }) {
    const few = (output) => output !== null && output.uses.length <= twins_MAX_NEIGHBOURS ? output.uses : [];
    return outputs
        .slice(0, twins_MAX_NEIGHBOURS)
        .flatMap((output) => few(output).flatMap(({ vertex }) => vertex ?? []));
}
function twins_weightsOf(vertex, content) {
    if (vertex.sources.length > twins_MAX_NEIGHBOURS)
        return [];
    return vertex.sources.flatMap((_, slot) => {
        const tensor = tensorAt(vertex, slot);
        return tensor === null ? [] : [content(tensor)];
    });
}
function pairOf(one, other) {
    return other === undefined ? [] : [[one, other]];
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/propagate.ts



// From what is known to be the same to its neighbours, the likest first. Each pair proposes those around it, and a proposal is
// judged again when its turn comes, for neighbours may have been paired meanwhile. Every edge is looked at when one of its ends is
// paired, so the work grows with edges.
/** Readers of one value are compared all with all up to this many pairs, beyond in order of kind. */
const MAX_PRODUCT = 64;
/** Pairs what can be paired, beginning at what is. `groups` are keys that say which of those left may be twins. */
function propagate(pairing, own, contents, groups) {
    const queues = LIKENESS.map(() => []);
    const last = LIKENESS.length - 1;
    const judge = (proposal) => LIKENESS.indexOf(likeness(pairing, own, contents, proposal));
    const propose = (one, other) => {
        if (pairing.forward[one.index] !== -1 || pairing.backward[other.index] !== -1)
            return;
        queues[judge([one, other])]?.push([one, other]);
    };
    const around = (one, other) => {
        for (const [slot, source] of one.sources.entries())
            proposeOrigin(propose, source, other.sources[slotIn(other, one, slot)]);
        for (const [output, value] of one.outputs.entries())
            proposeUses(pairing, own, propose, value, other.outputs[output]);
    };
    start(pairing, own, propose, around);
    for (const [one, other] of twins(pairing, contents, [...groups, own]))
        queues[LIKENESS.indexOf("twin")]?.push([one, other]);
    for (let level = 0; level < last;) {
        const proposal = queues[level]?.pop();
        if (proposal === undefined) {
            level += 1;
            continue;
        }
        const [one, other] = proposal;
        if (pairing.forward[one.index] !== -1 || pairing.backward[other.index] !== -1)
            continue;
        const found = judge(proposal);
        if (found > level) {
            queues[found]?.push(proposal);
            continue;
        }
        pair(pairing, one, other);
        around(one, other);
        level = 0;
    }
}
function start(pairing, own, propose, around) {
    const { before, after } = pairing;
    for (const one of before.vertices) {
        const other = after.vertices[pairing.forward[one.index] ?? -1];
        if (other !== undefined)
            around(one, other);
    }
    for (const [place, input] of before.root.inputs.entries()) {
        proposeUses(pairing, own, propose, input, after.root.inputs[pairing.inputs[place] ?? -1]);
    }
    for (const [place, output] of before.outputs.entries()) {
        proposeOrigin(propose, output, after.outputs[pairing.outputs[place] ?? -1]);
    }
}
function proposeOrigin(propose, one, other) {
    if (one?.kind !== "vertex" || other?.kind !== "vertex" || one.output !== other.output)
        return;
    propose(one.vertex, other.vertex);
}
function proposeUses(pairing, own, propose, one, other) {
    if (one === null || !other)
        return;
    const ones = bySlot(one.uses, pairing.forward);
    const others = bySlot(other.uses, pairing.backward);
    for (const [slot, list] of ones) {
        const counterparts = others.get(slot) ?? [];
        if (list.length * counterparts.length <= MAX_PRODUCT) {
            for (const user of list)
                for (const counterpart of counterparts)
                    propose(user, counterpart);
            continue;
        }
        const kinds = Map.groupBy(counterparts, ({ index }) => own.after[index]);
        for (const [kind, users] of Map.groupBy(list, ({ index }) => own.before[index])) {
            const same = kinds.get(kind) ?? [];
            for (const [nth, user] of users.entries())
                if (same[nth] !== undefined)
                    propose(user, same[nth]);
        }
    }
}
function bySlot(uses, partners) {
    const slots = new Map();
    for (const { vertex, slot } of uses) {
        if (vertex === null || partners[vertex.index] !== -1)
            continue;
        const list = slots.get(slot);
        if (list === undefined)
            slots.set(slot, [vertex]);
        else
            list.push(vertex);
    }
    return slots;
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/renamed-functions.ts




/** Finds functions that only one model has by name, and both by body. One that calls another renamed one is not found. */
function renamedFunctions(before, after) {
    const renamed = new Map();
    const partners = new Map();
    const ones = onlyIn(before, after);
    const others = onlyIn(after, before);
    if (ones.length === 0 || others.length === 0)
        return { renamed, partners };
    const bodies = Map.groupBy(others, (one) => bodyOf(after, one));
    for (const [body, list] of Map.groupBy(ones, (one) => bodyOf(before, one))) {
        const [one, other] = [list[0], bodies.get(body)?.[0]];
        // Two with the same body could be either.
        if (one === undefined || other === undefined || list.length !== 1 || bodies.get(body)?.length !== 1)
            continue;
        renamed.set(keyOf(other), keyOf(one));
        partners.set(keyOf(one), keyOf(other));
    }
    return { renamed, partners };
}
function keyOf({ domain, name, overload }) {
    return operatorKey(domain, name, overload);
}
function onlyIn({ functions }, other) {
    const known = new Set(other.functions.map(keyOf));
    return functions.filter((one) => !known.has(keyOf(one)));
}
/** A digest of what a function does, without its names. */
function bodyOf(model, one) {
    const net = functionNet(model, one, new Map());
    const hash = (0,external_node_crypto_.createHash)("sha256").update(`${one.inputs.length} ${JSON.stringify([...net.declared])}\n`);
    const places = new Map();
    const text = (source) => {
        if (source?.kind === "vertex")
            return `${places.get(source.vertex.index)}.${source.output}`;
        return source?.kind === "input" ? `in${source.index}` : (source?.kind ?? "-");
    };
    for (const [place, vertex] of canonicalOrder(net, net.outputs).entries()) {
        places.set(vertex.index, place);
        hash.update(`${nodeLabel(vertex)} ${vertex.sources.map(text).join(" ")}\n`);
    }
    return hash.update(net.outputs.map(text).join(" ")).digest("hex");
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/swapped-weights.ts

/**
 * Whether a pairing puts a weight in the place of another while its own name and values are still in the model: two branches that
 * are alike but for their weights were swapped. Asks for values only where names suggest it.
 */
function hasSwappedWeights({ before, after, forward }, contents) {
    const names = new Map(after.bodies.flatMap(({ tensors }) => tensors).map((tensor) => [tensor.name, tensor]));
    const isSwapped = (one, other) => {
        const namesake = names.get(one.name);
        if (one.name === other.name || namesake === undefined)
            return false;
        const content = contents.before(one);
        return content !== contents.after(other) && content === contents.after(namesake);
    };
    return before.vertices.some((vertex) => {
        const partner = after.vertices[forward[vertex.index] ?? -1];
        return vertex.sources.some((source, slot) => {
            const other = partner === undefined ? null : tensorAt(partner, slot);
            return source?.kind === "tensor" && other !== null && isSwapped(source.tensor, other);
        });
    });
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/tensor-pairs.ts






/**
 * Pairs tensors that stand at the same input of vertices that are paired. Where one stands at several places, as tied weights do,
 * and the other model has different ones there, equal values decide, then names, then the order of places.
 */
function pairTensors(pairings, nets, contents) {
    const candidates = pairings.flatMap((pairing) => [...candidatesOf(pairing)]);
    const tensors = new Map();
    const taken = new Set();
    const pairs = [];
    const take = (candidate) => {
        if (tensors.has(candidate.before) || taken.has(candidate.after))
            return;
        tensors.set(candidate.before, candidate.after);
        taken.add(candidate.after);
        pairs.push(candidate);
    };
    const isEqual = ({ before, after }) => contents.before(before) === contents.after(after);
    const isNamed = ({ before, after }) => before.name === after.name;
    const [alone, contested] = partition(candidates);
    for (const candidate of alone)
        take(candidate);
    for (const candidate of contested)
        if (isNamed(candidate) && isEqual(candidate))
            take(candidate);
    for (const candidate of contested)
        if (isEqual(candidate))
            take(candidate);
    for (const candidate of contested)
        if (isNamed(candidate))
            take(candidate);
    for (const candidate of contested)
        take(candidate);
    const left = {
        before: nets.before.flatMap(tensorsOfNet).filter((tensor) => !tensors.has(tensor)),
        after: nets.after.flatMap(tensorsOfNet).filter((tensor) => !taken.has(tensor)),
    };
    pairLeft(left, (one) => (one.name === "" ? null : `${one.name} ${tensorType(one)}`), (one) => (one.name === "" ? null : `${one.name} ${tensorType(one)}`), take);
    const rest = {
        before: left.before.filter((tensor) => !tensors.has(tensor)),
        after: left.after.filter((tensor) => !taken.has(tensor)),
    };
    if (rest.before.length > 0 && rest.after.length > 0)
        pairLeft(rest, contents.before, contents.after, take);
    return {
        tensors,
        pairs,
        unpaired: {
            before: rest.before.filter((tensor) => !tensors.has(tensor)),
            after: rest.after.filter((tensor) => !taken.has(tensor)),
        },
    };
}
function* candidatesOf(pairing) {
    for (const one of pairing.before.vertices) {
        const other = partnerOf(pairing, one);
        if (other === null)
            continue;
        const place = (input) => placeAt(one, input);
        for (const [slot, source] of one.sources.entries()) {
            const found = atSamePlace(source, other.sources[slotIn(other, one, slot)] ?? null);
            // Of another operator the same input may mean another thing.
            if (found === null ||
                (one.operator !== other.operator && tensorType(found[0]) !== tensorType(found[1])))
                continue;
            yield { before: found[0], after: found[1], place: place(slot) };
        }
        yield* takenIn(pairing, one, other);
        const [before, after] = [constantOf(one), constantOf(other)];
        if (before !== null && after !== null)
            yield { before, after, place: place(0) };
    }
    for (const [slot, source] of pairing.before.outputs.entries()) {
        const found = atSamePlace(source, pairing.after.outputs[pairing.outputs[slot] ?? -1] ?? null);
        const node = pairing.before.root.ports.outputs[slot]?.name ?? "";
        if (found !== null) {
            yield {
                before: found[0],
                after: found[1],
                place: { operator: "output", node, input: slot, where: pairing.before.root.where },
            };
        }
    }
}
function placeAt(vertex, input) {
    return {
        operator: operatorText(vertex),
        node: nodeName(vertex.node),
        input,
        where: vertex.body.where,
    };
}
/** Of one node not more are fused in any pattern that is known. */
const MAX_FUSED = 16;
/** Weights that a fused node has from those that were behind it, as a Gemm its bias from a sum; or the other way round. */
function* takenIn({ forward, backward }, one, other) {
    if (!isFusionOf(operatorText(one), operatorText(other)))
        return;
    const shared = Math.min(one.inputCount, other.inputCount);
    const ones = byType([...weightsFrom(one, shared), ...behind(one, forward)]);
    const others = byType([...weightsFrom(other, shared), ...behind(other, backward)]);
    for (const [type, list] of ones) {
        const counterparts = others.get(type) ?? [];
        // One more or less is of another node: which one, nobody knows.
        if (list.length !== counterparts.length)
            continue;
        for (const [nth, [before, place]] of list.entries()) {
            const [after] = counterparts[nth] ?? [];
            if (after !== undefined)
                yield { before, after, place };
        }
    }
}
const byType = (weights) => Map.groupBy(weights, ([tensor]) => tensorType(tensor));
/** Weights of the nodes without a partner behind one, in their order. */
function behind(start, partners) {
    const found = new Set();
    const left = [start];
    for (let vertex = left.pop(); vertex !== undefined; vertex = left.pop()) {
        const uses = vertex.outputs.flatMap((output) => output?.uses ?? []);
        for (const { vertex: reader } of uses) {
            if (reader === null || partners[reader.index] !== -1 || found.has(reader))
                continue;
            if (found.size === MAX_FUSED)
                return [];
            found.add(reader);
            left.push(reader);
        }
    }
    return [...found].toSorted((a, b) => a.index - b.index).flatMap((vertex) => weightsFrom(vertex, 0));
}
function weightsFrom(vertex, first) {
    return vertex.sources.flatMap((_, slot) => {
        const tensor = slot < first ? null : tensorAt(vertex, slot);
        return tensor === null ? [] : [[tensor, placeAt(vertex, slot)]];
    });
}
function atSamePlace(one, other) {
    const [before, after] = [tensorFrom(one), tensorFrom(other)];
    if (before !== null && after !== null)
        return [before, after];
    const [behind, counterpart] = [tensorBehind(one), tensorBehind(other)];
    if (behind === null || counterpart === null || (before === null && after === null))
        return null;
    return behind.dims.join() === counterpart.dims.join() ? [behind, counterpart] : null;
}
/** Candidates about which there is no question, and the others. */
function partition(candidates) {
    const partners = new Map();
    const back = new Map();
    const note = (map, one, other) => map.set(one, map.has(one) && map.get(one) !== other ? null : other);
    for (const { before, after } of candidates) {
        note(partners, before, after);
        note(back, after, before);
    }
    const isAlone = ({ before, after }) => partners.get(before) === after && back.get(after) === before;
    return [candidates.filter(isAlone), candidates.filter((candidate) => !isAlone(candidate))];
}
function tensorsOfNet({ bodies, vertices }) {
    return [
        ...bodies.flatMap(({ tensors }) => tensors),
        ...vertices.flatMap((vertex) => constantOf(vertex) ?? []),
    ];
}
/** Pairs in order what has the same key. */
function pairLeft({ before, after }, keyBefore, keyAfter, take) {
    const queues = Map.groupBy(after.toReversed(), keyAfter);
    for (const one of before) {
        const key = keyBefore(one);
        const other = key === null ? undefined : queues.get(key)?.pop();
        if (other !== undefined)
            take({ before: one, after: other, place: null });
    }
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/tiers.ts



/** A tensor of fewer elements tells little: many layers have the same epsilon. */
const TELLING_ELEMENTS = 16;
/** More neighbours than these are only counted. */
const tiers_MAX_NEIGHBOURS = 64;
/** Keys by which vertices can be recognised, from the strongest, each made when it is asked for. */
function* tiersOf(before, after, pairing, contents) {
    const sides = {
        before: { ...before, name: "before", ports: portLabels(pairing, "before"), content: contents.before },
        after: { ...after, name: "after", ports: portLabels(pairing, "after"), content: contents.after },
    };
    const own = { before: before.own, after: after.own };
    const weighted = tier(sides, withWeights);
    const exact = ({ ports, content }) => ({ ...ports, tensor: content });
    const upExact = tier(sides, (side, intern) => upstream(side, exact(side), intern, weighted[side.name]));
    const downExact = tier(sides, (side, intern) => downstream(side, exact(side), intern, weighted[side.name]));
    yield joined(sides, upExact, downExact);
    yield tier(sides, (side) => telling(side.net, weighted[side.name]));
    yield tier(sides, ({ net, name }) => fed(net, upExact[name]));
    yield tier(sides, ({ net, name }) => used(net, downExact[name]));
    const shapes = ({ ports }) => ({ ...ports, tensor: tensorType });
    const up = tier(sides, (side, intern) => upstream(side, shapes(side), intern, own[side.name]));
    const down = tier(sides, (side, intern) => downstream(side, shapes(side), intern, own[side.name]));
    yield joined(sides, up, down);
    yield tier(sides, ({ net, name }) => fed(net, up[name]));
    yield tier(sides, ({ net, name }) => used(net, down[name]));
    yield tiers_around(sides, tiers_around(sides, weighted));
    yield tiers_around(sides, tiers_around(sides, own));
}
/** Keys of both nets by one interner, which is gone when they are made: each holds a text for every vertex. */
function tier({ before, after }, keys) {
    const intern = interner();
    return { before: keys(before, intern), after: keys(after, intern) };
}
function joined(sides, one, other) {
    return tier(sides, ({ name }, intern) => one[name].map((key, index) => intern(`${key} ${other[name][index]}`)));
}
/** Ports that are paired have the place after as label in both nets. */
function portLabels(pairing, side) {
    const label = (kind, place, partners) => {
        if (partners[place] === -1)
            return `${kind} ${side} ${place}`;
        return `${kind} ${side === "before" ? partners[place] : place}`;
    };
    const { inputs, inputsBack, outputs, outputsBack } = pairing;
    return {
        input: (place) => label("in", place, side === "before" ? inputs : inputsBack),
        output: (place) => label("out", place, side === "before" ? outputs : outputsBack),
    };
}
/** What each vertex is together with the values of its weights. */
function withWeights({ net, own, content }, intern) {
    return own.map((label, index) => {
        const texts = tiers_weightsOf(net, index).map((tensor) => (tensor === null ? "" : content(tensor)));
        return intern(`${label} ${texts.join(" ")}`);
    });
}
function tiers_weightsOf({ vertices }, index) {
    const vertex = vertices[index];
    if (vertex === undefined)
        return [];
    const held = constantOf(vertex);
    return held === null ? vertex.sources.map((_, slot) => tensorAt(vertex, slot)) : [held];
}
function telling(net, keys) {
    return keys.map((key, index) => tiers_weightsOf(net, index).some((tensor) => tensor !== null && (0,tensor_size/* elementCount */.K)(tensor.dims) >= TELLING_ELEMENTS)
        ? key
        : -1);
}
/** Without what nothing feeds: two Constant nodes of the same value are not for that the same one. */
function fed({ vertices }, keys) {
    return keys.map((key, index) => ((vertices[index]?.sources.length ?? 0) > 0 ? key : -1));
}
/** Without what nothing reads. */
function used({ vertices }, keys) {
    return keys.map((key, index) => vertices[index]?.outputs.some((output) => (output?.uses.length ?? 0) > 0) ? key : -1);
}
/** The keys of a vertex and of those next to it, as one. Twice gives those two steps away. */
function tiers_around(sides, keys) {
    return tier(sides, ({ net, name }, intern) => keys[name].map((key, index) => intern(`${key} ${tiers_neighbours(net, keys[name], index)}`)));
}
function tiers_neighbours({ vertices }, keys, index) {
    const vertex = vertices[index];
    const sources = (vertex?.sources ?? []).slice(0, tiers_MAX_NEIGHBOURS).map((source) => {
        return source?.kind === "vertex"
            ? `${keys[source.vertex.index]}.${source.output}`
            : (source?.kind ?? "-");
    });
    const uses = (vertex?.outputs ?? []).flatMap((output) => {
        const all = output?.uses ?? [];
        if (all.length > tiers_MAX_NEIGHBOURS)
            return [`${all.length}`];
        return all.map(({ vertex: user, slot }) => `${user === null ? "out" : keys[user.index]}.${slot}`);
    });
    return `${sources.join(" ")} / ${uses.toSorted().join(" ")}`;
}

;// CONCATENATED MODULE: ./packages/comparison/src/graph/match.ts













/**
 * Matches two models. `digestOf` is asked for a tensor only where the graphs differ; without it values in the model's own file
 * are hashed, and those of external data count as equal.
 * @throws ModelgateError `model-refused` when a graph has more nodes than memory is given for
 */
function matchGraphs(before, after, { digestOf = contentDigest } = {}) {
    const contents = { before: contentsOf(before, digestOf), after: contentsOf(after, digestOf) };
    const intern = interner();
    const { renamed, partners } = renamedFunctions(before, after);
    const none = new Map();
    const opsets = sharedOpsets(before, after);
    const nets = {
        before: [netOf(before, none, opsets), ...before.functions.map((one) => functionNet(before, one, none))],
        after: [netOf(after, renamed, opsets), ...after.functions.map((one) => functionNet(after, one, renamed))],
    };
    const placeAfter = new Map(after.functions.map((one, index) => [match_keyOf(one), index + 1]));
    const pairings = [];
    const unmatched = new Set(nets.after);
    const alone = [];
    for (const [index, net] of nets.before.entries()) {
        const own = before.functions[index - 1];
        const key = own === undefined ? null : (partners.get(match_keyOf(own)) ?? match_keyOf(own));
        const other = nets.after[key === null ? 0 : (placeAfter.get(key) ?? -1)];
        if (other === undefined || !unmatched.delete(other))
            alone.push(net);
        else
            pairings.push(pairNets(net, other, contents, intern));
    }
    return {
        nodes: nodesOf(pairings),
        ...pairTensors(pairings, nets, contents),
        ports: portsOf(pairings),
        pairings,
        functions: { before: alone, after: [...unmatched] },
        contents,
    };
}
/** Pairs what is the same in two nets. */
function pairNets(a, b, contents, intern) {
    const [before, after] = [labelled(a, intern), labelled(b, intern)];
    const same = isomorphism(before, after, contents);
    if (same !== null && !hasSwappedWeights(same, contents))
        return same;
    const pairing = pairPorts(before, after);
    const tiers = [];
    for (const tier of tiersOf(before, after, pairing, contents)) {
        tiers.push(tier);
        if (!pairUnique(pairing, tier))
            break;
    }
    propagate(pairing, { before: before.own, after: after.own }, contents, tiers);
    unpairStrangers(pairing);
    return pairing;
}
function labelled(net, intern) {
    const own = Int32Array.from(net.vertices, (vertex) => intern(nodeLabel(vertex)));
    return { net, own, order: canonicalOrder(net, net.outputs) };
}
/** Takes apart pairs whose subgraphs' owners are not paired: the one was not moved into the other. Owners come before what they own. */
function unpairStrangers(pairing) {
    const { before, after, forward, backward } = pairing;
    for (const one of before.vertices) {
        const other = after.vertices[forward[one.index] ?? -1];
        if (other === undefined || areBodiesPaired(pairing, one.body, other.body))
            continue;
        forward[one.index] = -1;
        backward[other.index] = -1;
    }
}
/**
 * Another version of an operator may have other defaults, and a function of the model in its place its own: then only what is
 * written is compared.
 */
function sharedOpsets(before, after) {
    const known = new Map(after.opsets.map(({ domain, version }) => [domain, version]));
    const own = new Set([...before.functions, ...after.functions].map(({ domain }) => domain));
    const shared = before.opsets.filter(({ domain, version }) => known.get(domain) === version && !own.has(domain));
    return new Map(shared.map(({ domain, version }) => [domain, version]));
}
function match_keyOf({ domain, name, overload }) {
    return operatorKey(domain, name, overload);
}
function contentsOf(model, digestOf) {
    const known = new Map();
    return (tensor) => {
        const found = known.get(tensor);
        if (found !== undefined)
            return found;
        const text = `${tensorType(tensor)} ${digestOf(model, tensor) ?? "?"}`;
        known.set(tensor, text);
        return text;
    };
}
function nodesOf(pairings) {
    const nodes = new Map();
    for (const { before, after, forward } of pairings) {
        for (const { index, node } of before.vertices) {
            const other = after.vertices[forward[index] ?? -1];
            if (other !== undefined)
                nodes.set(node, other.node);
        }
    }
    return nodes;
}
function portsOf([main]) {
    const inputs = new Map();
    const outputs = new Map();
    if (main === undefined)
        return { inputs, outputs };
    const join = (ports, before, after, partners) => {
        for (const [place, value] of before.entries()) {
            const other = after[partners[place] ?? -1];
            if (other !== undefined)
                ports.set(value, other);
        }
    };
    const [a, b] = [main.before.root.ports, main.after.root.ports];
    join(inputs, a.inputs, b.inputs, main.inputs);
    join(outputs, a.outputs, b.outputs, main.outputs);
    return { inputs, outputs };
}

;// CONCATENATED MODULE: ./packages/comparison/src/weights/digest.ts


const CHUNK_BYTES = 1 << 20;
/**
 * The sha256 of the values of tensors of two models, wherever they lie, read in pieces. Null for a tensor without values.
 * @throws ModelgateError `model-unreadable` when a file has become shorter
 */
function weightDigests(before, after) {
    const chunk = new Uint8Array(CHUNK_BYTES);
    return (model, tensor) => {
        const { folder } = model === before.model ? before : after;
        const hash = (0,external_node_crypto_.createHash)("sha256");
        const read = tensorReader(model, tensor, folder);
        if (read === null) {
            if (tensor.data.kind === "none")
                return null;
            for (const text of (0,values/* tensorStrings */.Gr)(model, tensor))
                hash.update(`${text.length}:`).update(text);
            return hash.digest("hex");
        }
        const size = (0,tensor_size/* rawSizeBytes */.V)(tensor) ?? 0;
        for (let at = 0; at < size; at += chunk.length) {
            const piece = chunk.subarray(0, Math.min(chunk.length, size - at));
            read(piece, at);
            hash.update(piece);
        }
        return hash.digest("hex");
    };
}

// EXTERNAL MODULE: ./packages/onnx/src/class-labels.ts + 1 modules
var class_labels = __webpack_require__(57163);
;// CONCATENATED MODULE: ./packages/comparison/src/signature/labels.ts


/** Classes that are told; of more the number. */
const MOST_TOLD = 8;
/**
 * What became of the classes that a model names, in the order of its scores: callers know scores by place and answers by name. One
 * that went, or stands elsewhere, breaks them; one that came after the others does not. Empty where either model names none.
 */
function labelChanges(before, after) {
    const [one, other] = [(0,class_labels/* classLabels */.U)(before)?.labels, (0,class_labels/* classLabels */.U)(after)?.labels];
    if (one === undefined || other === undefined)
        return [];
    const isKept = one.every((label, place) => other[place] === label);
    if (isKept && one.length === other.length)
        return [];
    const gone = one.filter((label) => !other.includes(label));
    const output = before.graph.outputs.at(-1)?.name ?? "";
    return [
        {
            ...{ side: "output", kind: "labels", name: shown(output), before: labels_told(one), after: labels_told(other) },
            effect: isKept ? "compatible" : "breaking",
            reason: isKept
                ? "a class was added after the others"
                : gone.length > 0
                    ? `a caller that knows ${labels_told(gone)} never gets it again`
                    : "a caller that takes scores by place gets another class's",
        },
    ];
}
function labels_told(labels) {
    const more = labels.length > MOST_TOLD ? `, … ${labels.length} in all` : "";
    return labels.slice(0, MOST_TOLD).map(shown).join(", ") + more;
}

;// CONCATENATED MODULE: ./packages/comparison/src/signature/options.ts

/**
 * Inputs that need not be fed, by name: since IR version 4 an initializer of the same name is a default. Only those of one element
 * count: exporters that list every weight as an input mean nothing by it, and nobody feeds them.
 */
function optionsOf({ graph, irVersion }) {
    if (irVersion < 4)
        return new Map();
    const defaults = new Map(graph.initializers.map((tensor) => [tensor.name, tensor]));
    const options = graph.inputs.flatMap((value) => {
        const tensor = defaults.get(value.name);
        return tensor !== undefined && (0,tensor_size/* elementCount */.K)(tensor.dims) === 1 ? [{ value, tensor }] : [];
    });
    return new Map(options.map((option) => [option.value.name, option]));
}

;// CONCATENATED MODULE: ./packages/comparison/src/signature/place.ts

/** Whether two ports stand at the same place of both graphs: an output is made, an input is read by nodes that are the same. */
function arePlacedAlike(side, main, [place, other]) {
    const { before, after } = main;
    const sources = side === "output" ? [before.outputs, after.outputs] : [before.root.inputs, after.root.inputs];
    const [one, counterpart] = [sources[0]?.[place], sources[1]?.[other]];
    if (!one || !counterpart)
        return false;
    return side === "output"
        ? isSameOrigin(main, one, counterpart)
        : haveReaderInCommon(main, one, counterpart);
}
/** Tensors have no place of their own: two outputs that are weights are taken for the same. */
function isSameOrigin(main, one, other) {
    return one.kind === other.kind && (one.kind === "tensor" || agreement(main, one, other) === "same");
}
function haveReaderInCommon({ forward, outputs }, one, other) {
    if (one.uses.length === 0)
        return other.uses.length === 0;
    const readers = new Set(other.uses.map(({ vertex, slot }) => (vertex === null ? `out ${slot}` : `${vertex.index} ${slot}`)));
    return one.uses.some(({ vertex, slot }) => readers.has(vertex === null ? `out ${outputs[slot]}` : `${forward[vertex.index]} ${slot}`));
}

;// CONCATENATED MODULE: ./packages/comparison/src/signature/compare.ts







/**
 * What changed for a caller: every input and output that was added, removed, renamed, moved, or is of another type or shape.
 * Callers name what they feed, but many take outputs by place (ONNX Runtime's `run(None, …)` gives a list): so an output that
 * moved breaks them, and an input that moved does not.
 */
function compareSignatures(before, after, match = matchGraphs(before, after)) {
    const options = { before: optionsOf(before), after: optionsOf(after) };
    const [main] = match.pairings;
    if (main === undefined)
        return [];
    const inputs = new Set([main.before, main.after].flatMap(({ root }) => root.ports.inputs.map(({ name }) => name)));
    return [
        ...compareSide("input", main, options),
        ...compareSide("output", main, options),
        ...optionChanges(options, inputs, match),
        ...labelChanges(before, after),
    ].toSorted((a, b) => Number(b.effect === "breaking") - Number(a.effect === "breaking"));
}
function compareSide(side, main, options) {
    const [before, after] = [main.before, main.after].map(({ root }) => root.ports[`${side}s`]);
    const partners = side === "input" ? main.inputs : main.outputs;
    const kept = [];
    const taken = new Set();
    const changes = [];
    for (const [place, value] of before.entries()) {
        const partner = partners[place] ?? -1;
        const other = after[partner];
        if (other !== undefined && (other.name === value.name || isRenaming(side, main, [place, partner]))) {
            kept.push({ before: value, after: other, place, rank: kept.length });
            taken.add(other);
        }
        else
            changes.push(removed(side, value, options.after.has(value.name)));
    }
    for (const value of after)
        if (!taken.has(value))
            changes.push(added(side, value, options.before.has(value.name)));
    const counted = side === "output" ? after : after.filter((value) => taken.has(value));
    const places = new Map(counted.map((value, place) => [value, place]));
    for (const one of kept)
        changes.push(...keptChanges(side, one, places.get(one.after) ?? one.rank));
    return changes;
}
/** Another name is the same port only where type and place in the graph agree; else one went and another came. */
function isRenaming(side, main, places) {
    const before = main.before.root.ports[`${side}s`][places[0]];
    const after = main.after.root.ports[`${side}s`][places[1]];
    if (before === undefined || after === undefined)
        return false;
    return fitOf(side, before, after)?.kind !== "type" && arePlacedAlike(side, main, places);
}
function removed(side, value, isOptional) {
    const gone = {
        side,
        kind: "removed",
        name: shown(value.name),
        before: portText(value),
        after: null,
    };
    if (isOptional)
        return { ...gone, effect: "compatible", reason: "it has a default now and need not be fed" };
    const reason = side === "input" ? "a caller that feeds it is refused" : "a caller that reads it gets nothing";
    return { ...gone, effect: "breaking", reason };
}
function added(side, value, wasOptional) {
    const come = {
        side,
        kind: "added",
        name: shown(value.name),
        before: null,
        after: portText(value),
    };
    if (side === "output")
        return { ...come, effect: "compatible", reason: "no caller asks for it yet" };
    const reason = wasOptional
        ? "it had a default and must be fed now"
        : "a caller that does not feed it is refused";
    return { ...come, effect: "breaking", reason };
}
function keptChanges(side, { before, after, place, rank }, now) {
    const told = { side, name: shown(before.name), before: portText(before), after: portText(after) };
    const changes = [];
    if (before.name !== after.name) {
        const reason = `a caller that knows it as ${JSON.stringify(shown(before.name))} does not find it`;
        changes.push({ ...told, kind: "renamed", to: shown(after.name), effect: "breaking", reason });
    }
    const fit = fitOf(side, before, after);
    if (fit !== null)
        changes.push({ ...told, ...fit });
    // What only moved up because another one went is told there.
    if (rank !== now && (side === "input" || place !== now)) {
        const moved = `it was ${side} ${side === "input" ? rank : place} and is ${side} ${now}`;
        const effect = side === "output" ? "breaking" : "compatible";
        const reason = side === "output"
            ? `${moved}: a caller that takes outputs by place gets another one`
            : `${moved}; inputs are fed by name`;
        changes.push({ ...told, kind: "moved", effect, reason });
    }
    return changes;
}
/** Inputs with a default that came, went or were renamed; those that are or were without one are told above. */
function optionChanges({ before, after }, told, match) {
    const gone = [...before.values()].filter(({ value }) => !after.has(value.name) && !told.has(value.name));
    const come = [...after.values()].filter(({ value }) => !before.has(value.name) && !told.has(value.name));
    const heirs = new Map(come.map((option) => [option.tensor, option.value]));
    const changes = gone.flatMap(({ value, tensor }) => {
        const heir = heirs.get(match.tensors.get(tensor) ?? tensor);
        if (heir === undefined || fitOf("input", value, heir)?.kind === "type")
            return [removed("input", value, false)];
        heirs.delete(match.tensors.get(tensor) ?? tensor);
        return keptChanges("input", { before: value, after: heir, place: 0, rank: 0 }, 0);
    });
    const fresh = [...heirs.values()].map((value) => ({
        ...added("input", value, false),
        effect: "compatible",
        reason: "it has a default",
    }));
    return [...changes, ...fresh];
}

;// CONCATENATED MODULE: ./packages/comparison/src/weights/head.ts

/** Operators that are a layer whatever the shape of their weights. */
const LAYERS = new Set("Attention Conv ConvInteger ConvTranspose DeformConv Einsum GRU Gemm LSTM MatMul MatMulInteger QAttention QGemm QLinearConv QLinearMatMul RNN".split(" "));
/**
 * The weights of the last layers before the outputs: backwards from each output, those of every node up to the first that
 * multiplies with a matrix. Normalisations and biases after it belong to it. Empty where no layer has weights.
 */
function headOf({ outputs }, wiring, weights) {
    const behind = weightsBehind(weights, wiring);
    const head = new Set();
    const seen = new Set();
    const next = outputs.map(({ name }) => name);
    for (let name = next.pop(); name !== undefined; name = next.pop()) {
        const node = wiring.producerOf.get(name);
        if (node === undefined || seen.has(node))
            continue;
        seen.add(node);
        const own = behind(node);
        for (const weight of own)
            head.add(weight);
        if (!isLayer(node, own))
            next.push(...node.inputs);
    }
    return head;
}
function isLayer({ domain, opType }, weights) {
    if (weights.length === 0)
        return false;
    if (LAYERS.has(opType) || domain === "ai.onnx.ml")
        return true;
    return weights.some(({ type, dims }) => (0,weights_values/* isFloating */.vY)(type) && dims.filter((size) => size !== 1).length > 1);
}
/** The weights that each node reads, through nodes that read nothing but weights, such as Transpose or DequantizeLinear of one. */
function weightsBehind(weights, { producerOf }) {
    const byName = new Map(weights.filter(({ node }) => node === null).map((weight) => [weight.name, weight]));
    const byNode = Map.groupBy(weights, ({ node }) => node);
    const known = new Map();
    return (node) => [
        ...(byNode.get(node) ?? []),
        ...node.inputs.flatMap((name) => [...(constant(name, 0) ?? [])]),
    ];
    /** The weights a name is made of; null where it depends on the model's input. */
    function constant(name, depth) {
        const found = known.get(name);
        if (found !== undefined)
            return found;
        known.set(name, null);
        const made = madeOf(name, depth);
        known.set(name, made);
        return made;
    }
    function madeOf(name, depth) {
        const weight = byName.get(name);
        if (weight !== undefined)
            return [weight];
        const node = producerOf.get(name);
        // Chains of operators on weights are short; a stranger's file may hold one that is not.
        if (node === undefined || depth > 50)
            return null;
        // A set: Add(x, x) again and again would double a list each time.
        const own = new Set(byNode.get(node));
        for (const input of node.inputs) {
            const behind = input === "" ? [] : constant(input, depth + 1);
            if (behind === null)
                return null;
            for (const each of behind)
                own.add(each);
        }
        return [...own];
    }
}

;// CONCATENATED MODULE: ./packages/comparison/src/weights/quantised.ts

const PLACES = {
    DequantizeLinear: { weight: 0, scale: 1, zero: 2, axis: () => Number.NaN },
    QLinearConv: { weight: 3, scale: 4, zero: 5, axis: () => 0 },
    QLinearMatMul: { weight: 3, scale: 4, zero: 5, axis: (_, rank) => rank - 1 },
};
/**
 * Finds how weights of a graph are quantised. `axisOf` reads the axis of a DequantizeLinear, which is in its attributes.
 * Undefined for weights that are not, whose scale is no constant, or that have a scale for each block.
 */
function quantised_quantisations(wiring, weights, axisOf) {
    let byName = null;
    return (weight) => {
        // Most models hold no integers that are asked for.
        byName ??= constants(weights, wiring);
        for (const name of namesOf(weight)) {
            for (const node of wiring.readersOf.get(name) ?? []) {
                const places = PLACES[node.opType];
                if (places === undefined || node.inputs[places.weight] !== name)
                    continue;
                const scale = byName(node.inputs[places.scale]);
                const zeroName = node.inputs[places.zero] ?? "";
                const zero = zeroName === "" ? null : byName(zeroName);
                if (scale === undefined || zero === undefined)
                    continue;
                const axis = scale.elements === 1 ? null : wrapped(axisFor(node, places, weight, axisOf), weight);
                if (isFor(weight, { scale, zero, axis }))
                    return { scale, zero, axis };
            }
        }
        return undefined;
    };
}
function axisFor(node, places, { dims }, axisOf) {
    const axis = places.axis(node, dims.length);
    return Number.isNaN(axis) ? axisOf(node) : axis;
}
function wrapped(axis, { dims }) {
    return axis < 0 ? axis + dims.length : axis;
}
function isFor(weight, { scale, zero, axis }) {
    const places = axis === null ? 1 : weight.dims[axis];
    const isList = axis === null || scale.dims.length === 1;
    return (isList && scale.elements === places && (zero === null || zero.elements === places) && places <= weights_values/* BLOCK */.IE);
}
function namesOf({ node, name }) {
    return node === null ? [name] : node.outputs;
}
function constants(weights, { producerOf }) {
    const byName = new Map(weights.filter(({ node }) => node === null).map((weight) => [weight.name, weight]));
    const byNode = new Map(weights.filter(({ node }) => node?.opType === "Constant").map((weight) => [weight.node, weight]));
    return (name = "") => byName.get(name) ?? byNode.get(producerOf.get(name) ?? null);
}
/** The numbers that quantised weights stand for. */
function dequantised(weight, { scale, zero, axis }, room) {
    const scales = quantised_numbersOf(scale, room);
    const zeros = zero === null ? new Float64Array(scales.length) : quantised_numbersOf(zero, room);
    const integers = (0,weights_values/* valuesOf */.sm)(weight, room);
    const inner = axis === null ? 1 : weight.dims.slice(axis + 1).reduce((product, size) => product * size, 1);
    const made = new Float64Array(weights_values/* BLOCK */.IE);
    return {
        parts: 1,
        block(first, count) {
            const values = integers.block(first, count);
            for (let at = 0; at < count; at += 1) {
                const place = scales.length === 1 ? 0 : Math.floor((first + at) / inner) % scales.length;
                made[at] = ((values[at] ?? 0) - (zeros[place] ?? 0)) * (scales[place] ?? 0);
            }
            return made.subarray(0, count);
        },
    };
}
function quantised_numbersOf(weight, room) {
    return Float64Array.from((0,weights_values/* valuesOf */.sm)(weight, room).block(0, weight.elements));
}

;// CONCATENATED MODULE: ./packages/comparison/src/weights/wiring.ts
function wiringOf({ nodes }) {
    const producerOf = new Map();
    const readersOf = new Map();
    for (const node of nodes) {
        for (const name of node.outputs)
            if (name !== "")
                producerOf.set(name, node);
        for (const name of node.inputs) {
            const list = readersOf.get(name);
            if (list === undefined)
                readersOf.set(name, [node]);
            else
                list.push(node);
        }
    }
    return { producerOf, readersOf };
}

;// CONCATENATED MODULE: ./packages/comparison/src/weights/compare.ts









/**
 * What became of the weights of a model. Values are read in blocks, so it takes memory for two blocks, not for two models; only
 * values in typed fields of a protobuf, which exporters use for small ones, are held one tensor of each at a time.
 * @param pairs which tensors and nodes are the same (a Match of the graphs is one); null pairs tensors by name
 * @throws ModelgateError `model-refused`, `model-unsupported`, `model-unreadable` for tensors that cannot be read
 */
function compareWeights(before, after, pairs) {
    const [old, now] = [withWiring(before), withWiring(after)];
    const paired = pairs === null
        ? pairByName(old.weights, now.weights, { sameShape: false })
        : pairUp(old.weights, now.weights, pairs);
    return compareStored(paired, {
        readBy: { before: readersIn(old), after: readersIn(now) },
        dequantise: { before: dequantiseIn(old), after: dequantiseIn(now) },
        head: () => headOf(after.model.graph, now.wiring, now.weights),
        layerOf: layerIn(old),
    });
}
function withWiring(opened) {
    return { model: opened.model, weights: weightsOf(opened), wiring: wiringOf(opened.model.graph) };
}
function readersIn({ wiring }) {
    return (weight) => wiring.readersOf.get(knownAs(weight))?.length;
}
/**
 * By its name, or the node that reads it where the name says no layer and the node has one. What a node has learned, in an
 * attribute, is its own.
 */
function layerIn({ wiring }) {
    return (weight) => {
        const { name, node } = weight;
        if (node !== null && node.opType !== "Constant")
            return nodeName(node);
        const layer = layerName(name);
        if (layer !== name)
            return layer;
        return wiring.readersOf.get(knownAs(weight))?.[0]?.name || layer;
    };
}
/** What nodes call it. */
function knownAs({ name, node }) {
    return node === null ? name : (node.outputs[0] ?? "");
}
function dequantiseIn({ model, weights, wiring }) {
    const find = quantised_quantisations(wiring, weights, (node) => axisOf(model, node));
    return (weight, room) => {
        const quantisation = find(weight);
        return quantisation === undefined ? null : dequantised(weight, quantisation, room);
    };
}
/** The axis of a DequantizeLinear; NaN, which is none, where it has blocks. */
function axisOf(model, { attributes }) {
    const read = (name, otherwise) => {
        const attribute = attributes.find((each) => each.name === name);
        const value = attribute === undefined ? null : (0,values/* attributeValue */.CW)(model, attribute);
        return value?.kind === "int" ? Number(value.value) : otherwise;
    };
    return read("block_size", 0) === 0 ? read("axis", 1) : Number.NaN;
}

// EXTERNAL MODULE: ./actions/diff/src/lineage.ts + 1 modules
var src_lineage = __webpack_require__(50895);
;// CONCATENATED MODULE: ./actions/diff/src/structure.ts



/**
 * Compares what two files say. Safetensors have weights alone.
 * @throws ModelgateError `input-invalid` for two formats, and what tensors that cannot be read throw
 */
function structure_structureOf(before, after, lineage = src_lineage/* NO_LINEAGE */.E) {
    const [one, other] = [before.content, after.content];
    if (one.kind === "safetensors" && other.kind === "safetensors") {
        const weights = compareSafetensors(before.path, after.path);
        return {
            changes: {
                signature: [],
                graph: null,
                weights,
                facts: compareFacts(safetensorsFacts(before.path, lineage.before), safetensorsFacts(after.path, lineage.after)),
            },
            graphs: null,
            notes: [],
        };
    }
    if (one.kind !== "onnx" || other.kind !== "onnx")
        throw (0,src_error/* failure */.V2)("input-invalid", `${before.path} and ${after.path}: expected two files of one format`, {
            hint: "Compare ONNX with ONNX, and safetensors with safetensors.",
        });
    const isWhole = one.isWhole && other.isWhole;
    // Of weights in files beside the model the graph alone knows nothing.
    const match = matchGraphs(one.model, other.model, isWhole ? { digestOf: weightDigests(one, other) } : {});
    return {
        changes: {
            signature: compareSignatures(one.model, other.model, match),
            graph: compareGraphs(one.model, other.model, match),
            weights: isWhole ? compareWeights(one, other, match) : null,
            facts: compareFacts(factsOf(one.model, lineage.before), factsOf(other.model, lineage.after)),
        },
        graphs: { before: one.model, after: other.model, match },
        notes: isWhole ? [] : ["weights lie in files beside the model that are not here, and are not compared"],
    };
}

;// CONCATENATED MODULE: ./actions/diff/src/compare.ts








const OF_BASELINE = { whose: "the baseline: " };
/**
 * Compares two models: their files, and where there is data, what they answer. One file on both
 * sides is run only for what it costs.
 * @throws ModelgateError what a model that cannot be read or is refused throws
 */
async function compareModels(plan, { after: here, before: there, lineage }, run) {
    const before = await named_fault_named(OF_BASELINE, () => opened_model_openModel(there.path));
    const after = await opened_model_openModel(here.path);
    const structure = structure_structureOf(before, after, lineage);
    const ran = await ranBoth({ before, after }, structure, { plan, run });
    const isMoved = there.commit !== null && isOther(there.shown, plan.path);
    return {
        ...ran,
        subject: subjectOf(plan, after),
        baselineDigest: before.digest,
        datasets: [...ran.datasets],
        changes: changesOf({ before, after }, structure, { ran, from: there.shown, isMoved }),
        alone: null,
        notes: [...structure.notes, ...lineage.notes, ...ran.notes],
    };
}
/**
 * As `compareModels` of two plain files, of which nothing is run; null is a side that is not there.
 * @throws ModelgateError what files that cannot be read throw
 */
async function compareFiles(old, now) {
    const lenient = { isLenient: true };
    const open = (side, whose) => named({ whose, shown: { from: side.file, to: side.path } }, () => openModel(side.file, lenient));
    const before = old && (await open(old, "before: "));
    const after = now && (await open(now, "after: "));
    const [digest, sizeBytes] = [after?.digest ?? null, after?.sizeBytes ?? null];
    const subject = {
        digest,
        sizeBytes,
        binding: after === null ? "claimed" : "executed",
    };
    if (after === null || before === null) {
        if (before === null && after === null)
            throw failure("input-invalid", "expected at least one file", {
                hint: "Give the model before, the model after, or both.",
            });
        const changes = after === null ? gone(old?.path ?? "", before?.sizeBytes ?? null) : fresh("it was not there before");
        return { subject, changes, notes: [] };
    }
    const structure = structureOf(before, after);
    const isMoved = old?.path !== now?.path;
    const changes = changesOf({ before, after }, structure, { ran: NOT_RUN, from: old?.path ?? "", isMoved });
    return { subject, changes, notes: structure.notes };
}
const UNTOLD = "the bytes differ in what is not compared: doc strings, annotations, attributes that say their default, shapes of inner values, or where values are stored";
function changesOf({ before, after }, { changes }, { ran, from, isMoved }) {
    const isSame = before.digest === after.digest;
    const { cost, behaviour } = ran;
    const { level, reasons } = levelOf(changes);
    const isUntold = level === "none" && !isSame;
    return {
        kind: isMoved ? "renamed" : isSame ? "identical" : "changed",
        level,
        reasons: isUntold ? [UNTOLD] : [...reasons],
        statement: statement_statementOf({ ...changes, behaviour }, isSame),
        before: { path: from, sizeBytes: before.sizeBytes },
        ...changes,
        cost,
        behaviour,
    };
}
async function ranBoth({ before, after }, { graphs }, { plan, run }) {
    if (before.digest === after.digest)
        return await ranSame(after, plan, run);
    const isAsked = plan.datasets.length > 0 || run.given.layers || asksCost(plan);
    if (!isAsked || graphs === null)
        return running_NOT_RUN;
    const pair = {
        before: { path: before.path, model: graphs.before },
        after: { path: after.path, model: graphs.after },
        match: graphs.match,
    };
    const { runBoth } = await Promise.all(/* import() */[__webpack_require__.e(847), __webpack_require__.e(574)]).then(__webpack_require__.bind(__webpack_require__, 94574));
    return await runBoth(pair, plan, run);
}
/** One file on both sides: what a limit asks of its answers is known, and only what it costs has to be seen. */
async function ranSame(one, plan, run) {
    const known = plan.clauses.filter(({ clause }) => metric_owner/* DIFF_METRICS */.q[clause.metric]?.needsData);
    const same = known.flatMap(({ clause: { metric }, datasets }) => datasets.map((name) => ({ metric, dataset: name === asked/* MODEL */.A2 ? null : name })));
    return { ...running_NOT_RUN, ...(await costAlone(one, plan, run)), seen: { ...running_NOT_RUN.seen, same } };
}
async function costAlone({ path, content }, plan, run) {
    if (!asksCost(plan) || content.kind !== "onnx")
        return { cost: null, notes: [] };
    const { costOfOne } = await __webpack_require__.e(/* import() */ 847).then(__webpack_require__.bind(__webpack_require__, 4847));
    return await costOfOne({ path, model: content.model }, plan, run);
}
/** What is known of a model that has nothing before it: its own numbers, so that limits on them can be judged. */
async function firstVersion(plan, { after: { path }, reason }, run) {
    const after = await opened_model_openModel(path);
    const { changes } = structure_structureOf(after, after);
    const { cost, notes } = await costAlone(after, plan, run);
    return {
        ...running_NOT_RUN,
        subject: subjectOf(plan, after),
        baselineDigest: null,
        datasets: [],
        changes: fresh(reason),
        alone: { graph: changes.graph, weights: changes.weights, cost },
        notes,
    };
}
/** What is known of a model that is gone. */
async function goneModel(plan, there) {
    const before = await named_fault_named(OF_BASELINE, () => opened_model_openModel(there.path));
    return {
        ...running_NOT_RUN,
        subject: { name: plan.name, path: plan.path, digest: null, sizeBytes: null, binding: "claimed" },
        baselineDigest: before.digest,
        datasets: [],
        changes: gone(there.shown, before.sizeBytes),
        alone: null,
    };
}
const EMPTY = { signature: [], graph: null, weights: null, cost: null, behaviour: null, facts: [] };
function fresh(reason) {
    const level = "minor";
    const reasons = ["no caller depends on a new model"];
    return { ...EMPTY, kind: "new", level, reasons, statement: `a new model: ${reason}`, before: null };
}
function gone(path, sizeBytes) {
    const reasons = ["callers of this model will fail: it no longer exists"];
    const before = { path, sizeBytes };
    return { ...EMPTY, kind: "deleted", level: "major", reasons, statement: "the model is deleted", before };
}
function subjectOf({ name, path }, { digest, sizeBytes }) {
    return { name, path, digest, sizeBytes, binding: "executed" };
}
function isOther(shown, path) {
    const plain = (text) => text.replaceAll("\\", "/").replace(/^\.\//u, "");
    const [one, other] = [plain(shown), plain(path)];
    // One is from the root of the repository, the other from the working directory below it.
    return one !== other && !one.endsWith(`/${other}`) && !other.endsWith(`/${one}`);
}
function asksCost({ clauses }) {
    return clauses.some(({ clause }) => ["mac_count", "peak_activation_bytes"].includes(clause.metric));
}


/***/ }),

/***/ 26863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IE: () => (/* binding */ BLOCK),
  e4: () => (/* binding */ bitsOf),
  vY: () => (/* binding */ isFloating),
  bz: () => (/* binding */ roomOfASide),
  sm: () => (/* binding */ valuesOf)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/comparison/src/weights/small-floats.ts
/** By ONNX's names. Formats: IEEE 754, the OCP specifications of 8-bit and microscaling floats, and ONNX's page "Float stored in 8 bits". */
const FORMATS = {
    float16: { exponent: 5, fraction: 10, bias: 15, special: "ieee" },
    float8e4m3fn: { exponent: 4, fraction: 3, bias: 7, special: "fn" },
    float8e4m3fnuz: { exponent: 4, fraction: 3, bias: 8, special: "fnuz" },
    float8e5m2: { exponent: 5, fraction: 2, bias: 15, special: "ieee" },
    float8e5m2fnuz: { exponent: 5, fraction: 2, bias: 16, special: "fnuz" },
    float4e2m1: { exponent: 2, fraction: 1, bias: 1, special: "none" },
    float6e2m3: { exponent: 2, fraction: 3, bias: 1, special: "none" },
    float6e3m2: { exponent: 3, fraction: 2, bias: 3, special: "none" },
};
const made = new Map();
/** The number of every code of a float type of at most 16 bits, by code; null for other types. */
function floatTable(type) {
    const known = made.get(type);
    if (known !== undefined)
        return known;
    const format = FORMATS[type];
    const table = type === "float8e8m0" ? powers() : format === undefined ? null : tableOf(format);
    if (table !== null)
        made.set(type, table);
    return table;
}
function tableOf(format) {
    return Float32Array.from({ length: 2 ** (1 + format.exponent + format.fraction) }, (_, code) => numberOf(code, format));
}
function numberOf(code, { exponent, fraction, bias, special }) {
    const sign = code >> (exponent + fraction) === 0 ? 1 : -1;
    const power = (code >> fraction) & (2 ** exponent - 1);
    const rest = code & (2 ** fraction - 1);
    const isTop = power === 2 ** exponent - 1;
    if (special === "ieee" && isTop)
        return rest === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    if (special === "fn" && isTop && rest === 2 ** fraction - 1)
        return Number.NaN;
    if (special === "fnuz" && code === 2 ** (exponent + fraction))
        return Number.NaN;
    if (power === 0)
        return sign * rest * 2 ** (1 - bias - fraction);
    return sign * (1 + rest / 2 ** fraction) * 2 ** (power - bias);
}
/** float8e8m0 has an exponent and nothing else. */
function powers() {
    return Float32Array.from({ length: 256 }, (_, code) => (code === 255 ? Number.NaN : 2 ** (code - 127)));
}

;// CONCATENATED MODULE: ./packages/comparison/src/weights/values.ts


/** Elements that are looked at together: half a megabyte of floats of two tensors stays in a processor's own cache. */
const BLOCK = 1 << 16;
const MOST_BYTES = BLOCK * 16;
function roomOfASide() {
    return {
        bytes: new ArrayBuffer(MOST_BYTES),
        single: new Float32Array(BLOCK),
        double: new Float64Array(2 * BLOCK),
    };
}
const TWO_32 = 2 ** 32;
const DECODERS = {
    float: of(32, ({ bytes }, count) => new Float32Array(bytes, 0, count)),
    double: of(64, ({ bytes }, count) => new Float64Array(bytes, 0, count)),
    complex64: of(64, ({ bytes }, count) => new Float32Array(bytes, 0, 2 * count), 2),
    complex128: of(128, ({ bytes }, count) => new Float64Array(bytes, 0, 2 * count), 2),
    bool: of(8, ({ bytes, single }, count) => filled(single, new Uint8Array(bytes, 0, count))),
    uint8: of(8, ({ bytes, single }, count) => filled(single, new Uint8Array(bytes, 0, count))),
    int8: of(8, ({ bytes, single }, count) => filled(single, new Int8Array(bytes, 0, count))),
    uint16: of(16, ({ bytes, single }, count) => filled(single, new Uint16Array(bytes, 0, count))),
    int16: of(16, ({ bytes, single }, count) => filled(single, new Int16Array(bytes, 0, count))),
    uint32: of(32, ({ bytes, double }, count) => filled(double, new Uint32Array(bytes, 0, count))),
    int32: of(32, ({ bytes, double }, count) => filled(double, new Int32Array(bytes, 0, count))),
    // Beyond 2^53 the nearest number that there is.
    int64: of(64, ({ bytes, double }, count) => wide(double, bytes, new Int32Array(bytes, 0, 2 * count))),
    uint64: of(64, ({ bytes, double }, count) => wide(double, bytes, new Uint32Array(bytes, 0, 2 * count))),
    float16: of(16, (room, count) => halves(room, count)),
    bfloat16: of(16, (room, count) => brains(room, count)),
    float8e4m3fn: coded("float8e4m3fn", 8),
    float8e4m3fnuz: coded("float8e4m3fnuz", 8),
    float8e5m2: coded("float8e5m2", 8),
    float8e5m2fnuz: coded("float8e5m2fnuz", 8),
    float8e8m0: coded("float8e8m0", 8),
    float6e2m3: coded("float6e2m3", 6),
    float6e3m2: coded("float6e3m2", 6),
    float4e2m1: coded("float4e2m1", 4),
    uint4: integers(4, false),
    int4: integers(4, true),
    uint2: integers(2, false),
    int2: integers(2, true),
};
/** True for the types whose values are meant as real numbers: those that training changes. */
function isFloating(type) {
    return /^(?:b?float|double|complex)/.test(type);
}
/** Bits of one element of a type; null for text and types without numbers. */
function bitsOf(type) {
    return DECODERS[type]?.bits ?? null;
}
/**
 * Reads a tensor's values as numbers, in blocks.
 * @throws ModelgateError `model-unsupported` for a type that has none
 */
function valuesOf(stored, room) {
    const decoder = DECODERS[stored.type];
    const read = stored.open();
    // Without elements there is nothing to read, and nothing to refuse: exporters leave such tensors for inputs that are not used.
    if (decoder === undefined || (read === null && stored.elements > 0)) {
        throw (0,error/* failure */.V2)("model-unsupported", `${JSON.stringify(stored.name)}: ${stored.type} has no numbers to compare`, { hint: "Store the tensor in a numeric type that ONNX defines, and export the model again." });
    }
    const { bits, parts, decode } = decoder;
    return {
        parts,
        block(first, count) {
            read?.(new Uint8Array(room.bytes, 0, Math.ceil((count * bits) / 8)), (first * bits) / 8);
            return decode(room, count);
        },
    };
}
function of(bits, decode, parts = 1) {
    return { bits, parts, decode };
}
function filled(room, values) {
    room.set(values);
    return room.subarray(0, values.length);
}
/** `halfs` are the 32-bit halves, low first; their type says how the upper one is signed, the lower one never is. */
function wide(room, bytes, halfs) {
    const count = halfs.length / 2;
    const low = new Uint32Array(bytes, 0, halfs.length);
    for (let at = 0; at < count; at += 1)
        room[at] = (halfs[2 * at + 1] ?? 0) * TWO_32 + (low[2 * at] ?? 0);
    return room.subarray(0, count);
}
function halves({ bytes, single }, count) {
    const table = floatTable("float16") ?? single;
    const codes = new Uint16Array(bytes, 0, count);
    for (let at = 0; at < count; at += 1)
        single[at] = table[codes[at] ?? 0] ?? 0;
    return single.subarray(0, count);
}
/** A bfloat16 is the upper half of a float. */
function brains({ bytes, single }, count) {
    const codes = new Uint16Array(bytes, 0, count);
    const words = new Uint32Array(single.buffer, 0, count);
    for (let at = 0; at < count; at += 1)
        words[at] = (codes[at] ?? 0) << 16;
    return single.subarray(0, count);
}
function coded(type, bits) {
    return of(bits, (room, count) => looked(room, count, { bits, table: floatTable(type) ?? room.single }));
}
function integers(bits, signed) {
    const codes = 2 ** bits;
    const table = Float32Array.from({ length: codes }, (_, code) => signed && code >= codes / 2 ? code - codes : code);
    return of(bits, (room, count) => looked(room, count, { bits, table }));
}
/** Codes of up to 8 bits that follow each other, lowest bits first, each looked up. */
function looked({ bytes, single }, count, { bits, table }) {
    const packed = new Uint8Array(bytes);
    const mask = 2 ** bits - 1;
    for (let at = 0; at < count; at += 1) {
        const bit = at * bits;
        const byte = bit >> 3;
        const pair = (packed[byte] ?? 0) | ((packed[byte + 1] ?? 0) << 8);
        single[at] = table[(pair >> (bit & 7)) & mask] ?? 0;
    }
    return single.subarray(0, count);
}


/***/ }),

/***/ 52217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66117);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const CHUNK_BYTES = 2 ** 20;
/**
 * The sha256 of a file's bytes as they lie on disk, and how many there are.
 * @throws ModelgateError `file-missing`, or `dataset-unreadable` when the file cannot be read
 */
async function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let sizeBytes = 0;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path), true);
            // One piece of memory for all: what a stream makes for each chunk costs as much as the hashing.
            const chunk = new Uint8Array(CHUNK_BYTES);
            for (;;) {
                const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, null);
                if (bytesRead === 0)
                    break;
                hash.update(chunk.subarray(0, bytesRead));
                sizeBytes += bytesRead;
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(path, error);
    }
    return { digest: `sha256:${hash.digest("hex")}`, sizeBytes };
}


/***/ }),

/***/ 66117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** The error for a file that the system will not let us read. */
function unreadable(path, error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") {
        return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("file-missing", `${path}: no such file`, {
            hint: "Paths are relative to the working directory. Was the repository checked out, or the artifact downloaded?",
            cause: error,
        });
    }
    const reason = error instanceof Error ? error.message : String(error);
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("dataset-unreadable", `${path}: cannot be read: ${reason}`, {
        hint: "Check that it is a file and that this user may read it.",
        cause: error,
    });
}


/***/ }),

/***/ 57163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ classLabels),
  D: () => (/* binding */ labelAttribute)
});

// EXTERNAL MODULE: ./packages/onnx/src/values.ts
var values = __webpack_require__(92871);
;// CONCATENATED MODULE: ./packages/onnx/src/written-labels.ts
/**
 * Class labels from a metadata text: a JSON list, a JSON object from index to name, or either as Python prints it
 * (`{0: 'cat', 1: "dog's"}`). Null when it is none of these or the indices are not 0, 1, 2 and so on.
 */
function writtenLabels(text) {
    return labelsOf(json(text)) ?? labelsOf(python(text));
}
function labelsOf(value) {
    if (typeof value !== "object" || value === null)
        return null;
    const names = Array.isArray(value) ? value : inOrder(value);
    const plain = names.every((name) => ["string", "number", "boolean"].includes(typeof name));
    return names.length > 0 && plain ? names.map(String) : null;
}
/** The values of an object whose keys are exactly 0 … n-1; else none. */
function inOrder(value) {
    const byIndex = new Map(Object.entries(value));
    const names = Array.from({ length: byIndex.size }, (_, index) => byIndex.get(String(index)));
    return names.includes(undefined) ? [] : names;
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
const ENTRY = /\s*(?:(\d+)\s*:\s*)?('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|-?\d+)\s*(,|$)/gsy;
/** A flat Python list or dict of strings and integers, as ultralytics writes its `names`. */
function python(text) {
    const trimmed = text.trim();
    const isDict = /^\{.*\}$/s.test(trimmed);
    if (!isDict && !/^[[(].*[\])]$/s.test(trimmed))
        return null;
    const inner = trimmed.slice(1, -1);
    const entries = [];
    let end = 0;
    for (const match of inner.matchAll(ENTRY)) {
        const [whole, key, value = ""] = match;
        if ((key !== undefined) !== isDict)
            return null;
        entries.push([key ?? String(entries.length), unquoted(value)]);
        end = match.index + whole.length;
    }
    const isWhole = inner.slice(end).trim() === "";
    // A key given twice would make the list of entries longer than the object.
    const value = Object.fromEntries(entries);
    return isWhole && Object.keys(value).length === entries.length ? value : null;
}
const ESCAPES = { n: "\n", t: "\t", r: "\r" };
function unquoted(literal) {
    if (!/^['"]/.test(literal))
        return literal;
    return literal
        .slice(1, -1)
        .replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/gis, (_, byte, unit, other) => {
        const code = byte ?? unit;
        return code === undefined ? (ESCAPES[other] ?? other) : String.fromCharCode(Number.parseInt(code, 16));
    });
}

;// CONCATENATED MODULE: ./packages/onnx/src/class-labels.ts


const CLASSIFIERS = ["TreeEnsembleClassifier", "LinearClassifier", "SVMClassifier"];
const METADATA_KEYS = ["classes", "class_names", "labels", "id2label", "names"];
/**
 * What the model itself says its classes are: its ZipMaps, else its classifiers of ai.onnx.ml, else its metadata.
 * Null when it says nothing, and when two of the same kind disagree, for then any order would be a guess.
 */
function classLabels(model) {
    const named = (opTypes) => model.graph.nodes.filter(({ domain, opType }) => domain === "ai.onnx.ml" && opTypes.includes(opType));
    const ranks = [
        named(["ZipMap"]).flatMap((node) => labelsOfNode(model, node)),
        named(CLASSIFIERS).flatMap((node) => labelsOfNode(model, node)),
        METADATA_KEYS.flatMap((key) => labelsOfMetadata(model, key)),
    ];
    const [first, ...others] = ranks.find((rank) => rank.length > 0) ?? [];
    if (first === undefined)
        return null;
    const text = JSON.stringify(first.labels);
    return others.every(({ labels }) => JSON.stringify(labels) === text) ? first : null;
}
/** The `classlabels_…` attribute of a node of ai.onnx.ml; null when it has none or it is empty. */
function labelAttribute(model, node) {
    for (const attribute of node.attributes) {
        if (!attribute.name.startsWith("classlabels_"))
            continue;
        const value = (0,values/* attributeValue */.CW)(model, attribute);
        if (value?.kind === "ints" && value.values.length > 0) {
            return { labels: Array.from(value.values, String), kind: "int64", attribute: attribute.name };
        }
        if (value?.kind === "strings" && value.values.length > 0) {
            const labels = value.values.map((text) => new TextDecoder().decode(text));
            return { labels, kind: "string", attribute: attribute.name };
        }
    }
    return null;
}
function labelsOfNode(model, node) {
    const found = labelAttribute(model, node);
    return found === null ? [] : [{ labels: found.labels, source: `${found.attribute} of ${node.opType}` }];
}
function labelsOfMetadata(model, key) {
    const labels = writtenLabels(model.metadata.get(key) ?? "");
    return labels === null ? [] : [{ labels, source: `metadata ${key}` }];
}


/***/ })

};
