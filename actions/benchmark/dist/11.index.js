export const id = 11;
export const ids = [11];
export const modules = {

/***/ 67011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_CONDITIONS: () => (/* reexport */ timing_conditions/* DEFAULT_CONDITIONS */.$x),
  OPTIMISATIONS: () => (/* reexport */ job/* OPTIMISATIONS */.c),
  openTimer: () => (/* reexport */ openTimer)
});

// EXTERNAL MODULE: ./packages/inference/src/timing/conditions.ts
var timing_conditions = __webpack_require__(58430);
// EXTERNAL MODULE: ./packages/inference/src/timing/job.ts
var job = __webpack_require__(56701);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/dataset/src/open-table.ts + 15 modules
var open_table = __webpack_require__(41304);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/inference/src/early-end.ts
var early_end = __webpack_require__(75948);
// EXTERNAL MODULE: ./packages/inference/src/private-folder.ts
var private_folder = __webpack_require__(10013);
// EXTERNAL MODULE: ./packages/onnx/src/carry.ts + 5 modules
var carry = __webpack_require__(51135);
;// CONCATENATED MODULE: ./packages/onnx/src/stage.ts


/**
 * Copies a model and its external data into a folder of its own, hashing what it writes, so that what was measured is what the
 * digest names whatever happens to the original. The caller gives an empty folder and removes it afterwards.
 * Refused: links, files with a second name, pipes and devices as external data; data outside the model's folder, beyond a
 * file's end or not referred to by any tensor; and all that checkModel finds.
 * @throws ModelgateError with every problem at once: `file-missing`, `model-unreadable`, `model-unsupported`, `model-refused`
 */
async function stageModel(path, directory) {
    const { model, readFrom, digest, sizeBytes, files, problems } = await (0,carry/* carryModel */.N)(path, directory);
    (0,error/* throwProblems */.Jh)(problems);
    return { path: readFrom, model, digest, sizeBytes, files };
}

;// CONCATENATED MODULE: ./packages/onnx/src/count-non-finite.ts
const FORMATS = {
    1: { bytes: 4, exponent: 0x7f800000, fraction: 0x007fffff, count: countSingles },
    10: halves(0x7c00, 0x03ff),
    11: { bytes: 8, exponent: 0x7ff00000, fraction: 0x000fffff, count: countDoubles },
    16: halves(0x7f80, 0x007f),
};
/** The format of a TensorProto.DataType; null for those that are no such number. */
function formatOf(dataType) {
    return FORMATS[dataType] ?? null;
}
// A multiple of what a value takes, be it with its tag: 4, 8, 5, 9.
const CHUNK_BYTES = 360 * 728;
const scratch = new Uint8Array(CHUNK_BYTES);
/** A span in pieces of whole items of `item` bytes, each good until the next is taken. */
function* chunksOf(source, { start, end }, item) {
    const step = CHUNK_BYTES - (CHUNK_BYTES % item);
    for (let at = start; at < end; at += step) {
        const length = Math.min(step, end - at);
        yield source.load(at, length).subarray(0, length);
    }
}
/** Typed arrays begin where their type allows; values in a file lie anywhere. */
function aligned(bytes) {
    if (bytes.byteOffset % 8 === 0)
        return { buffer: bytes.buffer, offset: bytes.byteOffset };
    if (bytes.length > scratch.length)
        return { buffer: bytes.slice().buffer, offset: 0 };
    scratch.set(bytes);
    return { buffer: scratch.buffer, offset: 0 };
}
function countSingles(bytes, counted) {
    const { buffer, offset } = aligned(bytes);
    const words = new Uint32Array(buffer, offset, bytes.length >> 2);
    let [nan, infinite] = [0, 0];
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? 0;
        if ((word & 0x7f800000) !== 0x7f800000)
            continue;
        if ((word & 0x007fffff) === 0)
            infinite += 1;
        else
            nan += 1;
    }
    counted.nan += nan;
    counted.infinite += infinite;
}
function countDoubles(bytes, counted) {
    const { buffer, offset } = aligned(bytes);
    const words = new Uint32Array(buffer, offset, (bytes.length >> 3) * 2);
    for (let at = 1; at < words.length; at += 2) {
        const high = words[at] ?? 0;
        if ((high & 0x7ff00000) !== 0x7ff00000)
            continue;
        if ((high & 0x000fffff) === 0 && words[at - 1] === 0)
            counted.infinite += 1;
        else
            counted.nan += 1;
    }
}
function halves(exponent, fraction) {
    const upper = exponent << 16;
    return {
        bytes: 2,
        exponent,
        fraction,
        count(bytes, counted) {
            const { buffer, offset } = aligned(bytes);
            const values = new Uint16Array(buffer, offset, bytes.length >> 1);
            // Two at a time: hardly ever is one of them no number.
            const pairs = new Uint32Array(buffer, offset, bytes.length >> 2);
            for (let at = 0; at < pairs.length; at += 1) {
                const pair = pairs[at] ?? 0;
                if ((pair & exponent) !== exponent && (pair & upper) !== upper)
                    continue;
                countHalf(values[2 * at] ?? 0, exponent, fraction, counted);
                countHalf(values[2 * at + 1] ?? 0, exponent, fraction, counted);
            }
            if (values.length % 2 === 1)
                countHalf(values.at(-1) ?? 0, exponent, fraction, counted);
        },
    };
}
function countHalf(value, exponent, fraction, counted) {
    if ((value & exponent) !== exponent)
        return;
    if ((value & fraction) === 0)
        counted.infinite += 1;
    else
        counted.nan += 1;
}
/** Values of which each follows a tag of one byte. */
function countTagged(bytes, format, counted) {
    const { exponent, fraction } = format;
    const step = format.bytes + 1;
    for (let at = 1; at < bytes.length; at += step) {
        const top = at + format.bytes - 4;
        // Most values are told by their last byte.
        if (((bytes[top + 3] ?? 0) & 0x7f) !== 0x7f)
            continue;
        const word = wordAt(bytes, top);
        if ((word & exponent) !== exponent)
            continue;
        const isInfinite = (word & fraction) === 0 && (format.bytes === 4 || wordAt(bytes, at) === 0);
        if (isInfinite)
            counted.infinite += 1;
        else
            counted.nan += 1;
    }
}
function wordAt(bytes, at) {
    const [a = 0, b = 0, c = 0, d = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
    return a | (b << 8) | (c << 16) | (d << 24);
}
/** Halves that are written as integers of any number of bytes, of which the lower 16 bits count. */
function countPackedHalves(chunks, { exponent, fraction }, counted) {
    let [value, shift] = [0, 0];
    for (const chunk of chunks) {
        for (const byte of chunk) {
            if (shift < 21)
                value |= (byte & 0x7f) << shift;
            shift += 7;
            if (byte >= 0x80)
                continue;
            countHalf(value, exponent, fraction, counted);
            [value, shift] = [0, 0];
        }
    }
}

// EXTERNAL MODULE: ./packages/onnx/src/reader.ts + 2 modules
var src_reader = __webpack_require__(23979);
// EXTERNAL MODULE: ./packages/onnx/src/source.ts
var source = __webpack_require__(68228);
// EXTERNAL MODULE: ./packages/onnx/src/tensor-size.ts
var tensor_size = __webpack_require__(1588);
// EXTERNAL MODULE: ./packages/onnx/src/walk.ts
var walk = __webpack_require__(12000);
;// CONCATENATED MODULE: ./packages/onnx/src/non-finite.ts






const MOST_NAMES = 10;
const LONGEST_NAME = 200;
const FLOAT = 1;
/**
 * Counts NaN and infinity in every tensor of floats (32, 64, 16 bits and bfloat16) that inference uses, wherever its values lie,
 * and in the lists of floats that are the weights of linear models and tree ensembles. Read through a window, as the model is.
 * @param directory where the model's external data lie: they must have passed checkModel
 * @throws ModelgateError `model-unreadable` when a file has become shorter
 */
function nonFiniteWeights(model, directory) {
    const found = { nan: 0, infinite: 0, tensors: [] };
    const add = (name, { nan, infinite }) => {
        if (nan + infinite === 0)
            return;
        found.nan += nan;
        found.infinite += infinite;
        if (found.tensors.length < MOST_NAMES)
            found.tensors.push(name.slice(0, LONGEST_NAME));
    };
    for (const { tensor, part } of (0,walk/* tensorsOf */.YP)(model)) {
        const format = formatOf(tensor.dataType);
        if (part !== "training" && format !== null)
            add(tensor.name, inTensor(model, tensor, format, directory));
    }
    for (const { part, nodes } of (0,walk/* scopesOf */.ZK)(model)) {
        if (part === "training")
            continue;
        for (const { name, opType, attributes } of nodes) {
            for (const attribute of attributes) {
                if (attribute.field === "floats")
                    add(`${name || opType}.${attribute.name}`, inList(model, attribute));
            }
        }
    }
    return found;
}
function inTensor(model, tensor, format, directory) {
    const { data } = tensor;
    const counted = { nan: 0, infinite: 0 };
    if (data.kind === "raw")
        inSpan(model.source, data.span, format, counted);
    else if (data.kind === "external") {
        const end = data.offset + ((0,tensor_size/* rawSizeBytes */.V)(tensor) ?? 0);
        inSpan((0,source/* fileSource */.I)((0,external_node_path_.join)(directory, data.location), end), { start: data.offset, end }, format, counted);
    }
    else if (data.kind === "typed") {
        const reader = new src_reader/* Reader */.m(model.path, model.source, tensor.span);
        for (const field of reader.fields("TensorProto")) {
            if (field === data.field)
                inRun(model.source, reader, format, counted);
        }
    }
    return counted;
}
function inList(model, attribute) {
    const counted = { nan: 0, infinite: 0 };
    const format = formatOf(FLOAT);
    const reader = new src_reader/* Reader */.m(model.path, model.source, attribute.span);
    for (const field of reader.fields("AttributeProto")) {
        if (field === "floats" && format !== null)
            inRun(model.source, reader, format, counted);
    }
    return counted;
}
/** Values of a repeated field: halves as integers; others packed, or each behind its tag as protobuf 2 writes lists. */
function inRun(source, reader, format, counted) {
    const span = reader.span();
    const isPacked = span.start !== reader.outer().start;
    if (format.bytes === 2) {
        if (isPacked)
            countPackedHalves(chunksOf(source, span, 1), format, counted);
        else
            format.count(bytesOf(Uint16Array.from(reader.int64s(), lowerHalf)), counted);
    }
    else if (isPacked)
        inSpan(source, span, format, counted);
    else if (span.end - span.start === reader.count() * (format.bytes + 1)) {
        for (const chunk of chunksOf(source, span, format.bytes + 1))
            countTagged(chunk, format, counted);
    }
    else
        format.count(reader.fixed(), counted);
}
function lowerHalf(value) {
    return Number(BigInt.asUintN(16, value));
}
function bytesOf({ buffer }) {
    return new Uint8Array(buffer);
}
function inSpan(source, span, format, counted) {
    for (const chunk of chunksOf(source, span, format.bytes))
        format.count(chunk, counted);
}

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

;// CONCATENATED MODULE: ./packages/onnx/src/producer.ts
/** Operators that change form but not what the values mean. */
const TRANSPARENT = ["Identity", "Cast", "Reshape", "Flatten", "Squeeze"];
/** Which node gives each value of the main graph. */
function producers(model) {
    const nodes = new Map();
    for (const node of model.graph.nodes)
        for (const output of node.outputs)
            nodes.set(output, node);
    return nodes;
}
/**
 * The node that gives an output its meaning, as Softmax or Sigmoid, looking through Identity, Cast, Reshape, Flatten and
 * Squeeze. Null when no node of the main graph produces it: a graph input, an initializer or no such value.
 */
function producerOf(model, outputName) {
    const nodes = producers(model);
    const seen = new Set();
    for (let node = nodes.get(outputName); node !== undefined; node = nodes.get(node.inputs[0] ?? "")) {
        if (node.domain !== "" || !TRANSPARENT.includes(node.opType))
            return node;
        // A cycle: no runtime loads such a graph.
        if (seen.has(node))
            return null;
        seen.add(node);
    }
    return null;
}

// EXTERNAL MODULE: ./packages/onnx/src/proto.ts
var proto = __webpack_require__(29575);
;// CONCATENATED MODULE: ./packages/onnx/src/splice.ts



const REMOVED = new Uint8Array(0);
/**
 * A message with some of its fields replaced. All other bytes stay as they are and in their order: nothing is decoded and
 * encoded again, so unknown fields and unusual encodings survive.
 */
function splice(bytes, { message, span }, edit) {
    const reader = new src_reader/* Reader */.m("the model", (0,source/* bytesSource */.X)(bytes), span);
    const parts = [];
    let kept = span.start;
    for (const field of reader.fields(message)) {
        const { start, end } = reader.outer();
        const replacement = edit(field, reader.span());
        if (replacement === null)
            continue;
        parts.push(bytes.subarray(kept, start), replacement);
        kept = end;
    }
    parts.push(bytes.subarray(kept, span.end));
    return Buffer.concat(parts);
}
/** The bytes of a field that holds a message or a text. */
function field(message, name, value) {
    const payload = typeof value === "string" ? Buffer.from(value) : value;
    return Buffer.concat([varint((0,proto/* fieldNumber */.O3)(message, name) * 8 + 2), varint(payload.length), payload]);
}
/** The bytes of no field. */
function removed() {
    return REMOVED;
}
function varint(value) {
    const bytes = [];
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80))
        bytes.push((rest % 0x80) + 0x80);
    return Uint8Array.from([...bytes, rest]);
}

;// CONCATENATED MODULE: ./packages/onnx/src/zip-map.ts




/**
 * Rewrites a model so that class scores come as a tensor `[examples, classes]` instead of ai.onnx.ml's ZipMap, a list of maps
 * that onnxruntime-node cannot return. Each ZipMap becomes an Identity in its place. That keeps every name, whoever else uses
 * them, and every other byte; renaming the node before it would fail where one tensor feeds two ZipMaps or is an output itself.
 * The outputs' type becomes `tensor(float)` without a shape, for the runtime to infer. Only for models that checkModel passes.
 * @throws ModelgateError `model-refused` when a ZipMap names no classes
 */
function withoutZipMap(bytes, model) {
    const nodes = producers(model);
    const replaced = new Set();
    const zipMaps = [];
    for (const { name } of model.graph.outputs) {
        const node = nodes.get(name);
        if (node === undefined || !isZipMap(node))
            continue;
        replaced.add(node);
        zipMaps.push({ output: name, ...classesOf(model, node) });
    }
    if (zipMaps.length === 0)
        return { bytes, zipMaps };
    const whole = { message: "ModelProto", span: { start: 0, end: bytes.length } };
    const edited = splice(bytes, whole, (name, span) => name === "graph" ? field("ModelProto", "graph", withTensors(bytes, { model, span, replaced })) : null);
    return { bytes: withIdentity(edited, model), zipMaps };
}
/** Whether a node is a ZipMap of ai.onnx.ml. */
function isZipMap({ opType, domain }) {
    return opType === "ZipMap" && domain === "ai.onnx.ml";
}
function classesOf(model, node) {
    const found = labelAttribute(model, node);
    if (found !== null)
        return { classes: found.labels, classKind: found.kind };
    throw (0,error/* failure */.V2)("model-refused", `${model.path}: the ZipMap ${JSON.stringify(node.name)} names no classes`, {
        hint: "Convert the model again, with the option zipmap=False.",
    });
}
function withTensors(bytes, { model, span, replaced }) {
    const { nodes, outputs, valueInfo } = model.graph;
    const maps = new Set([...replaced].flatMap((node) => node.outputs));
    const at = { node: 0, output: 0, value_info: 0 };
    return splice(bytes, { message: "GraphProto", span }, (name, value) => {
        if (name === "node") {
            const node = nodes[at.node++];
            return node !== undefined && replaced.has(node) ? identity(bytes, value) : null;
        }
        if (name !== "output" && name !== "value_info")
            return null;
        const known = (name === "output" ? outputs : valueInfo)[at[name]++];
        return maps.has(known?.name ?? "") ? field("GraphProto", name, floats(bytes, value)) : null;
    });
}
function identity(bytes, span) {
    const node = splice(bytes, { message: "NodeProto", span }, (name) => {
        if (name === "op_type")
            return field("NodeProto", "op_type", "Identity");
        return name === "domain" || name === "attribute" ? removed() : null;
    });
    return field("GraphProto", "node", node);
}
/** TypeProto { tensor_type { elem_type: FLOAT } }: the only type that ZipMap takes. */
const TENSOR_OF_FLOATS = Uint8Array.of(0x0a, 2, 0x08, 1);
function floats(bytes, span) {
    return splice(bytes, { message: "ValueInfoProto", span }, (name) => name === "type" ? field("ValueInfoProto", "type", TENSOR_OF_FLOATS) : null);
}
/** OperatorSetIdProto { version: 8 }: of the same release as ai.onnx.ml 1, so as old as any model with a ZipMap. */
const OPSET_8 = Uint8Array.of(0x10, 8);
/** Identity is ONNX's own; a model of ai.onnx.ml alone does not import that domain. */
function withIdentity(bytes, model) {
    if (model.opsets.some(({ domain }) => domain === ""))
        return bytes;
    return Buffer.concat([bytes, field("ModelProto", "opset_import", OPSET_8)]);
}

// EXTERNAL MODULE: ./packages/onnx/src/signature.ts
var signature = __webpack_require__(34923);
;// CONCATENATED MODULE: ./packages/inference/src/signature.ts

/** What a caller feeds and gets, with element types where a port is a tensor. */
function signatureOf({ graph }) {
    const { inputs, outputs } = (0,signature/* signatureOf */.y)(graph);
    return { inputs: inputs.map(portOf), outputs: outputs.map(portOf) };
}
function portOf({ name, type, shape }) {
    return { name, type: /^tensor\((\w+)\)$/u.exec(type)?.[1] ?? null, shape };
}

;// CONCATENATED MODULE: ./packages/inference/src/stage.ts




/**
 * Copies a model and its external data into `folder`, checks it, and takes out ZipMap, whose maps the
 * runtime's JavaScript interface cannot return.
 * @throws ModelgateError `file-missing`, `model-unreadable`, `model-unsupported`, `model-refused`
 */
async function stage(modelPath, folder) {
    const staged = await stageModel(modelPath, folder);
    const { path, model, digest, sizeBytes } = staged;
    const count = () => nonFiniteWeights(model, (0,external_node_path_.dirname)(path));
    const hasZipMap = model.graph.nodes.some(({ opType }) => opType === "ZipMap");
    // Before the copy is rewritten: the model says where its weights lie in the file as it was.
    const counted = hasZipMap ? count() : null;
    const zipMaps = hasZipMap ? await takeOutZipMaps(staged) : [];
    const [zipMap] = zipMaps;
    const taken = new Set(zipMaps.map(({ output }) => output));
    const tensors = model.graph.outputs.filter(({ name, type }) => type === null || type.kind === "tensor" || taken.has(name));
    return {
        path,
        digest,
        sizeBytes,
        signature: signatureOf(model),
        tensors: tensors.map(({ name }) => name),
        weights: () => counted ?? count(),
        classes: zipMap ? { labels: zipMap.classes, source: "its ZipMap operator" } : classLabels(model),
        producer: (output) => producerOf(model, output)?.opType ?? null,
    };
}
async function takeOutZipMaps({ path, model }) {
    const { bytes, zipMaps } = withoutZipMap(await (0,promises_.readFile)(path), model);
    await (0,promises_.writeFile)(path, bytes);
    return zipMaps;
}

// EXTERNAL MODULE: ./packages/inference/src/timing/feed-source.ts + 3 modules
var feed_source = __webpack_require__(82388);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/inference/src/timing/profile.ts







/** The largest file that the runtime may write here: some hundred thousand kernels. */
const PROFILE_BYTES = 96 * 2 ** 20;
/** Kernels in one profile, which keep it well below that at 700 bytes each. */
const MOST_KERNELS = 60_000;
const PARTS = 10;
/** Profiles all arms, by turns, for about as long as was asked. The runtime counts in whole microseconds. */
async function profileArms(setting, work, { Tensor, random }) {
    const arms = [];
    for (const arm of setting.arms) {
        const feeds = await timedFeeds(arm, setting, Tensor);
        const trial = profile_open(setting, arm, work.folder);
        trial.run(feeds, 4);
        const first = trial.end(1);
        const eachMs = Math.max(0.001, middleMean(first.runs));
        const kernels = Math.max(1, first.nodes.length);
        const wanted = Math.min(work.aboutMs / setting.arms.length / eachMs, MOST_KERNELS / kernels, 1000);
        arms.push({ arm, feeds, part: Math.max(1, Math.round(wanted / PARTS)) });
    }
    const sessions = arms.map((each) => ({ ...each, session: profile_open(setting, each.arm, work.folder) }));
    // The first part of each warms up, and is left out.
    for (let part = 0; part <= PARTS; part += 1)
        for (const { session, feeds, part: runs } of shuffled(sessions, random))
            session.run(feeds, runs);
    return sessions.map(({ arm, session, part }) => profiled(arm.arm, session.end(part)));
}
function profiled(arm, { runs, nodes }) {
    const times = nodes.map(({ node, operator, runs }) => ({ node, operator, ms: middleMean(runs) }));
    return { arm, runs: runs.length, inferenceMs: middleMean(runs), nodes: times };
}
/** A session that writes its profile into a folder of its own, of which nothing stays. */
function profile_open(setting, { arm, modelPath }, folder) {
    const own = join(folder, `profile-${arm}`);
    rmSync(own, { recursive: true, force: true });
    mkdirSync(own);
    const session = bareSessions(setting.runtimeDirectory)(modelPath, arm, setting.session, join(own, "run"));
    return {
        run(feeds, runs) {
            for (let at = 0; at < runs; at += 1)
                tryRun(session, arm, feeds[at % feeds.length] ?? feeds[0]);
        },
        end(skip) {
            session.endProfiling();
            session.dispose();
            const [file] = readdirSync(own);
            if (file === undefined) {
                throw failure("model-failed", `${arm}: the runtime wrote no profile`, {
                    hint: "Is there room left in the folder for temporary files? Otherwise leave the profile out.",
                });
            }
            const path = join(own, file);
            if (statSync(path).size >= PROFILE_BYTES)
                throw failure("model-failed", `${arm}: its profile takes more than ${PROFILE_BYTES} bytes`, {
                    hint: "The model has too many nodes to be profiled; leave its profile out.",
                });
            const text = readFileSync(path, "utf8");
            rmSync(own, { recursive: true, force: true });
            return readProfile(text, skip);
        },
    };
}
/** The mean of the middle half: whole microseconds have no useful median, and a mean is moved by a single disturbance. */
function middleMean(values) {
    const sorted = values.toSorted();
    const cut = Math.floor(sorted.length / 4);
    const half = sorted.subarray(cut, sorted.length - cut);
    return half.reduce((sum, value) => sum + value, 0) / half.length;
}

// EXTERNAL MODULE: ./packages/inference/src/timing/run-once.ts + 1 modules
var run_once = __webpack_require__(26400);
// EXTERNAL MODULE: ./packages/inference/src/timing/together.ts
var together = __webpack_require__(19974);
;// CONCATENATED MODULE: ./packages/inference/src/timing/timer.ts












/**
 * Stages the models, finds the runtime and looks at the data set.
 * @throws ModelgateError every problem of models, data set and runtime at once
 */
async function openTimer(parts, workshop) {
    const stack = new DisposableStack();
    stack.defer((0,early_end/* onEarlyEnd */.W)(() => stack.dispose()));
    try {
        return await timerIn(stack, parts, workshop);
    }
    catch (error) {
        stack.dispose();
        throw error;
    }
}
async function timerIn(stack, parts, workshop) {
    const { dataset, allowance } = parts;
    const folder = stack.use((0,private_folder/* privateFolder */.q)());
    const staged = async (name, given) => {
        const own = (0,external_node_path_.join)(folder.path, name);
        await (0,promises_.mkdir)(own);
        return { ...(await stage(given, own)), name, given };
    };
    const [runtime, candidate, baseline, table] = await (0,together/* together */.b)([
        workshop.findRuntime(),
        staged("candidate", parts.candidate),
        parts.baseline === null ? null : staged("baseline", parts.baseline),
        dataset === null ? null : (0,open_table/* openTable */.R)(dataset.path),
    ]);
    const compared = baseline === null ? ["candidate"] : ["candidate", "baseline"];
    const arms = [...compared, "control"];
    const check = (conditions) => {
        const models = baseline === null ? [candidate] : [candidate, baseline];
        const problems = models.flatMap((model) => (0,timing_conditions/* conditionProblems */.KR)(described(model), conditions));
        // What is wrong for every model is said once.
        (0,error/* throwProblems */.Jh)([...new Map(problems.map((problem) => [problem.message, problem])).values()]);
    };
    const jobArm = (arm, conditions) => {
        const model = arm === "candidate" ? candidate : (baseline ?? candidate);
        const feeds = (0,feed_source/* sourceOf */.v)({ ...described(model), name: model.name }, conditions, { dataset, table });
        return { arm, modelPath: model.path, feeds };
    };
    const run = ({ conditions, seed, signal }, wanted, workIn, more = {}) => {
        check(conditions);
        const { batch, threads, optimisation } = conditions;
        const given = wanted.map((arm) => jobArm(arm, conditions));
        const job = { arms: given, session: { threads, optimisation }, batch, seed };
        return (0,run_once/* runOnce */.J)({ workshop, runtime, allowance: { ...allowance, ...more } }, { job, workIn, signal });
    };
    return {
        models: { candidate: shown(candidate), baseline: baseline && shown(baseline) },
        runtime: `onnxruntime-node ${runtime.version}`,
        served: null,
        arms,
        check,
        async launch(options, work) {
            const { concurrency } = options.conditions;
            return await run(options, arms, () => ({ kind: "blocks", concurrency, ...work }));
        },
        async start(options, arm) {
            const spawnedAt = performance.timeOrigin + performance.now();
            return { arm, ...(await run(options, [arm], () => ({ kind: "start", spawnedAt }))) };
        },
        async answers(options) {
            return baseline === null ? null : await run(options, compared, () => ({ kind: "answers" }));
        },
        async profile(options, aboutMs) {
            const workIn = (own) => ({ kind: "profile", folder: own, aboutMs });
            return (await run(options, compared, workIn, { writeBytes: PROFILE_BYTES })).arms;
        },
        async server(options, work) {
            return (await run(options, compared, () => ({ kind: "server", ...work }))).arms;
        },
        [Symbol.dispose]: () => stack.dispose(),
    };
}
function described({ given, signature }) {
    return { path: given, signature };
}
function shown({ given, digest, sizeBytes, signature }) {
    return { path: given, digest, sizeBytes, axes: (0,timing_conditions/* axesOf */.vj)(signature), mostRows: null };
}

;// CONCATENATED MODULE: ./packages/inference/src/timing/index.ts





/***/ })

};
