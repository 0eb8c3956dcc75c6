export const id = 625;
export const ids = [625];
export const modules = {

/***/ 9625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/onnx/src/proto.ts
const one = (name, type) => ({ name, type });
const many = (name, type) => ({ name, type, repeated: true });
const choice = (name, type) => ({ name, type, oneof: "value" });
const metadata = many("metadata_props", "StringStringEntryProto");
const doc = one("doc_string", "string");
const MESSAGES = {
    ModelProto: {
        1: one("ir_version", "int64"),
        2: one("producer_name", "string"),
        3: one("producer_version", "string"),
        4: one("domain", "string"),
        5: one("model_version", "int64"),
        6: doc,
        7: one("graph", "GraphProto"),
        8: many("opset_import", "OperatorSetIdProto"),
        14: metadata,
        20: many("training_info", "TrainingInfoProto"),
        25: many("functions", "FunctionProto"),
        26: many("configuration", "DeviceConfigurationProto"),
    },
    GraphProto: {
        1: many("node", "NodeProto"),
        2: one("name", "string"),
        5: many("initializer", "TensorProto"),
        10: doc,
        11: many("input", "ValueInfoProto"),
        12: many("output", "ValueInfoProto"),
        13: many("value_info", "ValueInfoProto"),
        14: many("quantization_annotation", "TensorAnnotation"),
        15: many("sparse_initializer", "SparseTensorProto"),
        16: metadata,
    },
    NodeProto: {
        1: many("input", "string"),
        2: many("output", "string"),
        3: one("name", "string"),
        4: one("op_type", "string"),
        5: many("attribute", "AttributeProto"),
        6: doc,
        7: one("domain", "string"),
        8: one("overload", "string"),
        9: metadata,
        10: many("device_configurations", "NodeDeviceConfigurationProto"),
    },
    AttributeProto: {
        1: one("name", "string"),
        2: one("f", "float"),
        3: one("i", "int64"),
        4: one("s", "bytes"),
        5: one("t", "TensorProto"),
        6: one("g", "GraphProto"),
        7: many("floats", "float"),
        8: many("ints", "int64"),
        9: many("strings", "bytes"),
        10: many("tensors", "TensorProto"),
        11: many("graphs", "GraphProto"),
        13: doc,
        14: one("tp", "TypeProto"),
        15: many("type_protos", "TypeProto"),
        20: one("type", "int32"),
        21: one("ref_attr_name", "string"),
        22: one("sparse_tensor", "SparseTensorProto"),
        23: many("sparse_tensors", "SparseTensorProto"),
    },
    TensorProto: {
        1: many("dims", "int64"),
        2: one("data_type", "int32"),
        3: one("segment", "TensorSegment"),
        4: many("float_data", "float"),
        5: many("int32_data", "int32"),
        6: many("string_data", "bytes"),
        7: many("int64_data", "int64"),
        8: one("name", "string"),
        9: one("raw_data", "bytes"),
        10: many("double_data", "double"),
        11: many("uint64_data", "uint64"),
        12: doc,
        13: many("external_data", "StringStringEntryProto"),
        14: one("data_location", "int32"),
        16: metadata,
    },
    TensorSegment: { 1: one("begin", "int64"), 2: one("end", "int64") },
    SparseTensorProto: {
        1: one("values", "TensorProto"),
        2: one("indices", "TensorProto"),
        3: many("dims", "int64"),
    },
    ValueInfoProto: { 1: one("name", "string"), 2: one("type", "TypeProto"), 3: doc, 4: metadata },
    TypeProto: {
        1: choice("tensor_type", "TypeTensor"),
        4: choice("sequence_type", "TypeSequence"),
        5: choice("map_type", "TypeMap"),
        6: one("denotation", "string"),
        7: choice("opaque_type", "TypeOpaque"),
        8: choice("sparse_tensor_type", "TypeSparseTensor"),
        9: choice("optional_type", "TypeOptional"),
    },
    TypeTensor: { 1: one("elem_type", "int32"), 2: one("shape", "TensorShapeProto") },
    TypeSparseTensor: { 1: one("elem_type", "int32"), 2: one("shape", "TensorShapeProto") },
    TypeSequence: { 1: one("elem_type", "TypeProto") },
    TypeOptional: { 1: one("elem_type", "TypeProto") },
    TypeMap: { 1: one("key_type", "int32"), 2: one("value_type", "TypeProto") },
    TypeOpaque: { 1: one("domain", "string"), 2: one("name", "string") },
    TensorShapeProto: { 1: many("dim", "ShapeDimension") },
    ShapeDimension: {
        1: choice("dim_value", "int64"),
        2: choice("dim_param", "string"),
        3: one("denotation", "string"),
    },
    FunctionProto: {
        1: one("name", "string"),
        4: many("input", "string"),
        5: many("output", "string"),
        6: many("attribute", "string"),
        7: many("node", "NodeProto"),
        8: doc,
        9: many("opset_import", "OperatorSetIdProto"),
        10: one("domain", "string"),
        11: many("attribute_proto", "AttributeProto"),
        12: many("value_info", "ValueInfoProto"),
        13: one("overload", "string"),
        14: metadata,
    },
    TrainingInfoProto: {
        1: one("initialization", "GraphProto"),
        2: one("algorithm", "GraphProto"),
        3: many("initialization_binding", "StringStringEntryProto"),
        4: many("update_binding", "StringStringEntryProto"),
    },
    OperatorSetIdProto: { 1: one("domain", "string"), 2: one("version", "int64") },
    StringStringEntryProto: { 1: one("key", "string"), 2: one("value", "string") },
    TensorAnnotation: {
        1: one("tensor_name", "string"),
        2: many("quant_parameter_tensor_names", "StringStringEntryProto"),
    },
    DeviceConfigurationProto: {
        1: one("name", "string"),
        2: one("num_devices", "int32"),
        3: many("device", "string"),
    },
    NodeDeviceConfigurationProto: {
        1: one("configuration_id", "string"),
        2: many("sharding_spec", "ShardingSpecProto"),
        3: one("pipeline_stage", "int32"),
    },
    ShardingSpecProto: {
        1: one("tensor_name", "string"),
        2: many("device", "int64"),
        3: many("index_to_device_group_map", "IntIntListEntryProto"),
        4: many("sharded_dim", "ShardedDimProto"),
    },
    IntIntListEntryProto: { 1: one("key", "int64"), 2: many("value", "int64") },
    ShardedDimProto: { 1: one("axis", "int64"), 2: many("simple_sharding", "SimpleShardedDimProto") },
    SimpleShardedDimProto: {
        1: choice("dim_value", "int64"),
        2: choice("dim_param", "string"),
        3: one("num_shards", "int64"),
    },
};
/** The field a message has under a number; undefined when its definition is newer than this table. */
function fieldOf(message, number) {
    const fields = MESSAGES[message];
    return fields[number];
}
/** How a scalar lies on the wire; any other type is a message (wire type 2). A repeated number may be packed (2) instead. */
const WIRE_TYPES = {
    int32: 0,
    int64: 0,
    uint64: 0,
    double: 1,
    string: 2,
    bytes: 2,
    float: 5,
};
/** The number of a field. */
function fieldNumber(message, name) {
    return Number(Object.entries(MESSAGES[message]).find(([, field]) => field.name === name)?.[0]);
}

;// CONCATENATED MODULE: ./packages/onnx/src/splice.ts



const REMOVED = new Uint8Array(0);
/**
 * A message with some of its fields replaced. All other bytes stay as they are and in their order: nothing is decoded and
 * encoded again, so unknown fields and unusual encodings survive.
 */
function splice(bytes, { message, span }, edit) {
    const reader = new Reader("the model", bytesSource(bytes), span);
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
    return Buffer.concat([varint(fieldNumber(message, name) * 8 + 2), varint(payload.length), payload]);
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

;// CONCATENATED MODULE: ./packages/onnx/src/with-outputs.ts

/** Operators of ONNX's own that give no tensor, or with another type of input no tensor. */
const NO_TENSORS = (/* unused pure expression or super */ null && ([
    "SequenceConstruct",
    "SequenceEmpty",
    "SequenceErase",
    "SequenceInsert",
    "SequenceMap",
    "SplitToSequence",
    "Optional",
]));
/**
 * Every tensor that the main graph computes, in the order of its nodes, which is an order of execution: values inside
 * subgraphs and functions have no name outside them. What is no tensor is left out where the file or the operator says so.
 */
function computedValues({ graph }) {
    const others = [...graph.valueInfo, ...graph.outputs].filter(({ type }) => type && type.kind !== "tensor");
    const noTensors = new Set(others.map(({ name }) => name));
    return graph.nodes
        .filter(({ domain, opType }) => domain !== "" || !NO_TENSORS.includes(opType))
        .filter(({ domain, opType }) => domain !== "ai.onnx.ml" || opType !== "ZipMap")
        .flatMap((node) => node.outputs.map((name) => ({ name, operator: operatorOf(node) })))
        .filter(({ name }) => name !== "" && !noTensors.has(name));
}
/**
 * The bytes that make inner values of a model its outputs, too, when they stand after those of its file. protobuf merges what
 * is given twice, and the runtime reads it so: a second `graph` with nothing but outputs adds them. So a model of 2 GB is
 * neither decoded nor copied, and external data stay where they are. Their types are for the runtime to infer.
 * @param names values that are no outputs yet
 */
function withOutputs(names) {
    if (names.length === 0)
        return new Uint8Array(0);
    const outputs = names.map((name) => field("GraphProto", "output", field("ValueInfoProto", "name", name)));
    return field("ModelProto", "graph", Buffer.concat(outputs));
}
function operatorOf({ domain, opType }) {
    return domain === "" ? opType : `${domain}.${opType}`;
}

// EXTERNAL MODULE: ./packages/inference/src/sandbox/runtime-fault.ts
var runtime_fault = __webpack_require__(4174);
// EXTERNAL MODULE: ./packages/inference/src/sandbox/session-options.ts
var session_options = __webpack_require__(5144);
// EXTERNAL MODULE: ./packages/inference/src/scoring/fed-block.ts + 4 modules
var fed_block = __webpack_require__(4772);
;// CONCATENATED MODULE: ./packages/inference/src/compare/open-model.ts
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






/**
 * Loads a staged model.
 * @throws ModelgateError naming the user's file
 */
async function openModel(ort, model, { threads }) {
    const settings = { ...(0,session_options/* sessionOptions */.x)(threads), graphOptimizationLevel: "all" };
    const session = await ort.InferenceSession.create(model.path, settings).catch((cause) => {
        throw (0,runtime_fault/* toldOf */.dc)(model.shown, (0,runtime_fault/* sessionRefused */.B6)(cause));
    });
    return { session, model };
}
/**
 * Loads a staged model with inner values among its outputs. Nothing is optimised: what a fusion takes out would be another
 * tensor in every pass.
 * @throws ModelgateError naming the user's file
 */
async function openLookedInto(ort, model, names, { threads }) {
    const bytes = await withTail(model.path, withOutputs(names.filter((name) => !model.outputs.includes(name))));
    // The model comes as bytes, so the runtime has to be told where the data beside it are.
    const folder = { model_external_initializers_file_folder_path: (0,external_node_path_.dirname)(model.path) };
    const settings = {
        ...(0,session_options/* sessionOptions */.x)(threads),
        graphOptimizationLevel: "disabled",
        extra: { session: folder },
    };
    const session = await ort.InferenceSession.create(bytes, settings).catch((cause) => {
        throw (0,runtime_fault/* toldOf */.dc)(model.shown, (0,runtime_fault/* sessionRefused */.B6)(cause));
    });
    return { session, model };
}
/**
 * The values that are asked for.
 * @throws ModelgateError naming the user's file
 */
async function runModel({ session, model }, Tensor, feeds, fetch) {
    try {
        return await session.run((0,fed_block/* runtimeFeeds */.OY)(Tensor, feeds), fetch);
    }
    catch (error) {
        throw (0,runtime_fault/* toldOf */.dc)(model.shown, (0,runtime_fault/* runFailed */.Np)(error));
    }
}
/** A file's bytes with more after them, in one piece of memory. */
async function withTail(path, tail) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
        const { size } = await file.stat();
        const bytes = new Uint8Array(size + tail.length);
        for (let at = 0; at < size;) {
            const { bytesRead } = await file.read(bytes, at, Math.min(size - at, 2 ** 30), at);
            if (bytesRead === 0)
                throw new RangeError(`${path} became shorter while it was read`);
            at += bytesRead;
        }
        bytes.set(tail, size);
        return bytes;
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

;// CONCATENATED MODULE: ./packages/inference/src/compare/looking-into.ts


/** Sessions more that may be made to find out which value the runtime gives to nobody. */
const MOST_SPLITS = 64;
/**
 * Values of one or more kinds, asked for some at a time. A few cannot be had, as sequences and bfloat16, and the file does not
 * always say so: where asking for some fails they are asked for by halves, and what fails alone is passed over.
 * @param most how many at a time; asked before each of them, for what came before tells how large they are
 * @param ask throws where one of them cannot be had
 */
async function* byHalves(all, most, ask) {
    let splits = 0;
    let taken = 0;
    const halves = [];
    while (halves.length > 0 || taken < all.length) {
        const half = halves.shift();
        const some = half ?? all.slice(taken, taken + most());
        if (half === undefined)
            taken += some.length;
        try {
            yield { some, got: await ask(some) };
        }
        catch (error) {
            if (!(error instanceof src_error/* ModelgateError */.HJ) || error.code === "model-out-of-memory")
                throw error;
            if (some.length === 1 || splits >= MOST_SPLITS) {
                yield { some, got: null };
                continue;
            }
            splits += 1;
            const middle = Math.ceil(some.length / 2);
            halves.unshift(some.slice(0, middle), some.slice(middle));
        }
    }
}
/**
 * Runs a model once and gives back inner values of it.
 * @throws ModelgateError naming the user's file
 */
async function innerValues(ort, model, { names, sample, options }) {
    const opened = await openLookedInto(ort, model, names, options);
    try {
        return await runModel(opened, ort.Tensor, sample.feeds, [...new Set(names)]);
    }
    finally {
        await opened.session.release();
    }
}
/**
 * The first of the samples that the model runs on, as it is.
 * @throws ModelgateError what it says of the last one
 */
async function firstRunning(ort, model, { samples, options }) {
    const opened = await openLookedInto(ort, model, [], options);
    try {
        for (const [at, sample] of samples.entries()) {
            try {
                await runModel(opened, ort.Tensor, sample.feeds, model.fetch);
                return sample;
            }
            catch (error) {
                if (at === samples.length - 1)
                    throw error;
            }
        }
        throw new RangeError("no sample to run on");
    }
    finally {
        await opened.session.release();
    }
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/float16.ts
var float16 = __webpack_require__(8612);
;// CONCATENATED MODULE: ./packages/inference/src/compare/quantiles.ts
// Median and 0.99-quantile of numbers from 0 that come in one by one. Up to 65,536 of them are held and answered exactly, as
// numpy does. Beyond that they are counted in bins whose width is a 128th of the power of two they lie in, so that an answer
// is off by at most 1/256 of itself however many there are, and does not depend on their order. A reservoir would be off by
// more where it matters, in the tail.
const MOST_HELD = 2 ** 16;
/** Bits of a double's mantissa that a bin keeps. */
const BITS = 7;
const HIGH_BITS = 20 - BITS;
/** Of the doubles from 0: 2 MiB of counts. */
const BINS = 2 ** (31 - HIGH_BITS);
/** Counts numbers from 0; none may be NaN or infinite. */
class Quantiles {
    #held = new Float64Array(256);
    #bins = null;
    #count = 0;
    #double = new Float64Array(1);
    #words = new Uint32Array(this.#double.buffer);
    add(value) {
        if (this.#held !== null) {
            if (this.#count === MOST_HELD)
                this.#spill(this.#held);
            else {
                if (this.#count === this.#held.length)
                    this.#held = grown(this.#held);
                this.#held[this.#count] = value;
            }
        }
        if (this.#bins !== null)
            this.#bin(value, 1);
        this.#count += 1;
    }
    /** As many zeros at once. */
    addZeros(count) {
        if (this.#held !== null && this.#count + count > MOST_HELD)
            this.#spill(this.#held);
        if (this.#held === null) {
            this.#bin(0, count);
            this.#count += count;
        }
        else
            for (let i = 0; i < count; i += 1)
                this.add(0);
    }
    /** The numbers at shares of the order, between two neighbours in proportion; 0 where there are none. */
    at(shares) {
        if (this.#held !== null) {
            const sorted = this.#held.slice(0, this.#count).sort();
            return shares.map((share) => between(share * (this.#count - 1), (rank) => sorted[rank] ?? 0));
        }
        return shares.map((share) => between(share * (this.#count - 1), (rank) => this.#ranked(rank)));
    }
    #spill(held) {
        this.#bins = new Float64Array(BINS);
        for (const value of held.subarray(0, this.#count))
            this.#bin(value, 1);
        this.#held = null;
    }
    #bin(value, count) {
        // The bits of doubles from 0 are in the order of their values.
        this.#double[0] = value;
        const bin = (this.#words[1] ?? 0) >>> HIGH_BITS;
        if (this.#bins !== null)
            this.#bins[bin] = (this.#bins[bin] ?? 0) + count;
    }
    #ranked(rank) {
        let before = 0;
        const bin = (this.#bins ?? []).findIndex((count) => {
            before += count;
            return rank < before;
        });
        return this.#middle(bin);
    }
    #middle(bin) {
        if (bin === 0)
            return 0;
        this.#words[0] = 0;
        this.#words[1] = (bin << HIGH_BITS) | (1 << (HIGH_BITS - 1));
        return this.#double[0] ?? 0;
    }
}
function between(place, at) {
    if (!(place >= 0))
        return 0;
    const low = Math.floor(place);
    const below = at(low);
    return low === place ? below : below + (at(low + 1) - below) * (place - low);
}
function grown(held) {
    const more = new Float64Array(held.length * 2);
    more.set(held);
    return more;
}

;// CONCATENATED MODULE: ./packages/inference/src/compare/tolerance.ts
const TOLERANCE = { rtol: 1e-5, atol: 1e-5, equalNonFinite: false };
/** The smallest atol with which a difference passes whose part of rtol·|before| is `allowed`. Given back, it passes. */
function smallestAtol(difference, allowed) {
    if (difference <= allowed)
        return 0;
    let atol = difference - allowed;
    while (atol + allowed < difference)
        atol = nextUp(atol);
    return atol;
}
/** The smallest rtol with which a difference passes beside `atol`; infinite where none does, as of a before of 0. */
function smallestRtol(difference, atol, size) {
    if (difference <= atol)
        return 0;
    if (size === 0)
        return Number.POSITIVE_INFINITY;
    let rtol = (difference - atol) / size;
    while (atol + rtol * size < difference)
        rtol = nextUp(rtol);
    return rtol;
}
const tolerance_double = new Float64Array(1);
const bits = new BigUint64Array(tolerance_double.buffer);
/** The next double above a positive one. */
function nextUp(value) {
    tolerance_double[0] = value;
    bits[0] = (bits[0] ?? 0n) + 1n;
    return tolerance_double[0];
}

;// CONCATENATED MODULE: ./packages/inference/src/compare/worst-rows.ts
/** So many rows are named. */
const MOST_WORST = 10;
/** Keeps the rows that are furthest apart, the first of equals first. */
class WorstRows {
    #rows = [];
    add(row, absolute) {
        if (!(absolute > 0))
            return;
        const last = this.#rows.at(-1);
        if (this.#rows.length === MOST_WORST && last !== undefined && last.absolute >= absolute)
            return;
        const place = this.#rows.findIndex((other) => other.absolute < absolute);
        this.#rows.splice(place < 0 ? this.#rows.length : place, 0, { row, absolute });
        if (this.#rows.length > MOST_WORST)
            this.#rows.pop();
    }
    list() {
        return this.#rows;
    }
}

;// CONCATENATED MODULE: ./packages/inference/src/compare/differences.ts



/** Gathers differences block by block; of the blocks nothing is kept. */
class DifferenceSums {
    #tolerance;
    #quantiles = new Quantiles();
    #worst = new WorstRows();
    #elements = 0;
    #finite = 0;
    #different = 0;
    #failed = 0;
    #sum = 0;
    #max = 0;
    #atol = 0;
    #rtol = 0;
    #relativeMax = -1;
    #before = 0;
    #after = 0;
    #unequal = 0;
    #oneSided = 0;
    #oneSidedRow = null;
    constructor(tolerance) {
        this.#tolerance = tolerance;
    }
    /** Takes whole rows of `width`, of which the first has the number `row`; null: the elements belong to no rows. */
    add(before, after, { row, width }) {
        const step = Math.max(1, row === null ? before.length : width);
        for (let start = 0; start < before.length; start += step) {
            const at = row === null ? null : row + start / step;
            const largest = this.#part(before, after, { start, end: start + step, row: at });
            if (at !== null)
                this.#worst.add(at, largest);
        }
        this.#elements += before.length;
    }
    end() {
        const [median = 0, q99 = 0] = this.#quantiles.at([0.5, 0.99]);
        const none = this.#unequal > 0;
        const finite = (value) => (none || !Number.isFinite(value) ? null : value);
        const mean = this.#finite === 0 ? 0 : this.#sum / this.#finite;
        return {
            elements: this.#elements,
            different: this.#different,
            passes: this.#failed === 0 && !none,
            smallest: { atol: finite(this.#atol), rtol: finite(this.#rtol) },
            absolute: this.#oneSided > 0 ? null : { max: this.#max, mean, median, q99 },
            relativeMax: this.#relativeMax < 0 || !Number.isFinite(this.#relativeMax) ? null : this.#relativeMax,
            nonFinite: { before: this.#before, after: this.#after },
            oneSided: this.#oneSided,
            oneSidedRow: this.#oneSidedRow,
            worst: this.#worst.list(),
        };
    }
    /** The largest finite difference of some elements. */
    #part(before, after, { start, end, row }) {
        const { rtol, atol } = this.#tolerance;
        let [largest, equal] = [0, 0];
        for (let i = start; i < end; i += 1) {
            const b = before[i] ?? Number.NaN;
            const a = after[i] ?? Number.NaN;
            if (a === b && a - a === 0) {
                equal += 1;
                if (b !== 0 && this.#relativeMax < 0)
                    this.#relativeMax = 0;
                continue;
            }
            const difference = Math.abs(a - b);
            if (!(difference < Number.POSITIVE_INFINITY)) {
                this.#beyond(b, a, row);
                continue;
            }
            const size = Math.abs(b);
            const allowed = rtol * size;
            this.#different += 1;
            this.#finite += 1;
            this.#sum += difference;
            this.#quantiles.add(difference);
            if (difference > largest)
                largest = difference;
            if (difference > atol + allowed)
                this.#failed += 1;
            if (difference > this.#atol + allowed)
                this.#atol = smallestAtol(difference, allowed);
            if (difference > atol + this.#rtol * size)
                this.#rtol = smallestRtol(difference, atol, size);
            if (size !== 0)
                this.#relativeMax = Math.max(this.#relativeMax, difference / size);
        }
        this.#quantiles.addZeros(equal);
        this.#finite += equal;
        if (largest > this.#max)
            this.#max = largest;
        return largest;
    }
    /** An element without a finite difference. */
    #beyond(before, after, row) {
        if (!Number.isFinite(before))
            this.#before += 1;
        if (!Number.isFinite(after))
            this.#after += 1;
        if (before === after || (Number.isNaN(before) && Number.isNaN(after))) {
            if (!this.#tolerance.equalNonFinite)
                this.#unequal += 1;
            return;
        }
        this.#different += 1;
        this.#unequal += 1;
        this.#oneSided += 1;
        this.#oneSidedRow ??= row;
    }
}

;// CONCATENATED MODULE: ./packages/inference/src/scoring/score-kind.ts
/** float16 softmax over a thousand classes is off by up to about 2e-3. */
const SUM_TOLERANCE = 5e-3;
/** Trees that add up shares in float32 give 1.0000002, and one minus their sum -1.2e-7. */
const UNIT_TOLERANCE = 1e-5;
/** The shape of row-major scores; that of no rows holds everything. */
function shapeOf(values, width) {
    const shape = {
        unit: true,
        sums: true,
        nonPositive: true,
        exponentialSums: true,
        keepsOrder: true,
        invalid: 0,
    };
    for (let start = 0; start < values.length; start += width) {
        let sum = 0;
        let exponentials = 0;
        let finite = true;
        for (let i = start; i < start + width; i += 1) {
            const score = values[i] ?? Number.NaN;
            if (!Number.isFinite(score))
                finite = false;
            if (score < -UNIT_TOLERANCE || score > 1 + UNIT_TOLERANCE)
                shape.unit = false;
            if (score > UNIT_TOLERANCE)
                shape.nonPositive = false;
            sum += score;
            if (shape.nonPositive)
                exponentials += Math.exp(score);
        }
        if (!finite) {
            shape.invalid += 1;
            continue;
        }
        if (width < 3 && isFarOff(values, start, width))
            shape.keepsOrder = false;
        if (Math.abs(sum - 1) > SUM_TOLERANCE)
            shape.sums = false;
        if (Math.abs(exponentials - 1) > SUM_TOLERANCE)
            shape.exponentialSums = false;
    }
    return shape;
}
/**
 * Beyond 30 a sigmoid is so near to 1 that scores a thousandth apart become equal, and beyond 37 all do; below -700 it is 0. Of
 * two scores either one may be the positive class's.
 */
function isFarOff(values, start, width) {
    const score = values[start] ?? 0;
    if (width === 1)
        return score > 30 || score < -700;
    return Math.abs(score - (values[start + 1] ?? 0)) > 30;
}
/** The operator behind an output settles what values alone leave open. */
const PROBABILITY_OPS = new Set([
    "Softmax",
    "Sigmoid",
    "Normalizer",
    "ZipMap",
    "HardSigmoid",
    "TreeEnsembleClassifier",
]);
const LINEAR_OPS = new Set(["Gemm", "MatMul", "Add", "Conv", "Sub", "LinearRegressor"]);
/**
 * The kind of scores, from their values and the operator that made them; null when both leave it open.
 * Several scores a row: a score outside [0, 1] excludes probabilities. One score a row (binary): the
 * values 0.2 and 0.7 could be either, so the operator has to say. What no operator made, as in a file, may be on any
 * scale: points, or per cent. Scores that a sigmoid would throw together are left in their order.
 */
function inferKind(shape, width, producer) {
    if (!shape.unit) {
        if (width > 1 && couldBe(shape, width, "log-probabilities"))
            return "log-probabilities";
        return producer === null && !shape.keepsOrder ? null : "logits";
    }
    if (width > 1)
        return shape.sums ? "probabilities" : null;
    if (producer !== null && PROBABILITY_OPS.has(producer))
        return "probabilities";
    return producer !== null && LINEAR_OPS.has(producer) ? "logits" : null;
}
/** Whether scores could be what somebody says of them. Rows with NaN are told elsewhere. */
function couldBe(shape, width, kind) {
    switch (kind) {
        case "probabilities":
            return shape.unit && (width === 1 || shape.sums);
        case "log-probabilities":
            return shape.nonPositive && (width === 1 || shape.exponentialSums);
        case "logits":
            return true;
    }
}
/** Turns raw scores into probabilities in place: softmax of a row, sigmoid of a single score, rounding cut off. */
function toProbabilities(values, width, kind) {
    if (width > 1 && kind !== "probabilities") {
        for (let start = 0; start < values.length; start += width)
            softmax(values.subarray(start, start + width));
        return;
    }
    for (let i = 0; i < values.length; i += 1) {
        const score = values[i] ?? Number.NaN;
        const probability = kind === "logits" ? 1 / (1 + Math.exp(-score)) : kind === "probabilities" ? score : Math.exp(score);
        // NaN stays NaN: only what rounding left outside is moved.
        values[i] = Math.min(1, Math.max(0, probability));
    }
}
function softmax(row) {
    let top = Number.NEGATIVE_INFINITY;
    for (const score of row)
        if (score > top)
            top = score;
    let sum = 0;
    for (let i = 0; i < row.length; i += 1) {
        const power = Math.exp((row[i] ?? Number.NaN) - top);
        row[i] = power;
        sum += power;
    }
    for (let i = 0; i < row.length; i += 1)
        row[i] = (row[i] ?? Number.NaN) / sum;
}

;// CONCATENATED MODULE: ./packages/inference/src/compare/distribution-sums.ts

/**
 * Gathers the divergence of rows of scores. As what a side's scores are read, its first block says, by the rule that scoring
 * has for all rows together: scores are not held until the last one is known. Where a later block shows probabilities to be
 * none, there is no divergence at all.
 */
class DistributionSums {
    #width;
    #sides;
    #rows = 0;
    #kl = 0;
    #js = 0;
    #isOver = false;
    constructor(width, before, after) {
        this.#width = width;
        this.#sides = [new Side(width, before), new Side(width, after)];
    }
    /** Takes whole rows, row-major. */
    add(before, after) {
        if (this.#isOver)
            return;
        const [p, q] = [this.#sides[0].read(before), this.#sides[1].read(after)];
        if (p === null || q === null) {
            this.#isOver = true;
            return;
        }
        const width = this.#width;
        const rows = p.length / width;
        for (let row = 0; row < rows; row += 1)
            this.#row(p, q, row * width);
        this.#rows += rows;
    }
    /** null: they are no distributions, or a score is NaN. */
    end() {
        const isRead = this.#sides.every(({ isSettled }) => isSettled);
        if (this.#isOver || !isRead || this.#rows === 0 || Number.isNaN(this.#js))
            return null;
        const kl = this.#kl / this.#rows;
        return { kl: Number.isFinite(kl) ? Math.max(0, kl) : null, js: Math.max(0, this.#js / this.#rows) };
    }
    #row(p, q, start) {
        if (this.#width === 1) {
            const [yes, now] = [p[start] ?? Number.NaN, q[start] ?? Number.NaN];
            this.#class(yes, now);
            this.#class(1 - yes, 1 - now);
            return;
        }
        // Rounding leaves sums of rows off by a little; of float16 by a few thousandths.
        let [before, after] = [0, 0];
        for (let i = start; i < start + this.#width; i += 1) {
            before += p[i] ?? Number.NaN;
            after += q[i] ?? Number.NaN;
        }
        for (let i = start; i < start + this.#width; i += 1) {
            this.#class((p[i] ?? Number.NaN) / before, (q[i] ?? Number.NaN) / after);
        }
    }
    #class(p, q) {
        // A class without a chance adds nothing: x·ln x is 0 at 0.
        this.#kl += p === 0 ? 0 : p * Math.log(p / q);
        const middle = (p + q) / 2;
        this.#js += ((p === 0 ? 0 : p * Math.log(p / middle)) + (q === 0 ? 0 : q * Math.log(q / middle))) / 2;
    }
}
class Side {
    #width;
    #hint;
    #kind = null;
    /** Whether some rows have shown that they are what they were read as. */
    isSettled = false;
    constructor(width, hint) {
        this.#width = width;
        this.#hint = hint;
    }
    /** Probabilities; null where these rows are none, or those before were read otherwise. */
    read(scores) {
        // Of an array of numbers a hundred times as quick as number by number.
        const values = new Float64Array(scores);
        const kind = this.#kindOf(values);
        if (kind === null)
            return null;
        this.#kind ??= kind;
        // Logits may well lie within 0 and 1 in some rows; probabilities are nowhere outside.
        if (this.#kind === "probabilities" && kind !== "probabilities")
            return null;
        toProbabilities(values, this.#width, this.#kind);
        return values;
    }
    #kindOf(values) {
        const { told, producer, isScore } = this.#hint;
        const shape = shapeOf(values, this.#width);
        if (shape.invalid > 0)
            return null;
        const kind = told ?? inferKind(shape, this.#width, producer);
        if (kind !== null)
            this.isSettled = true;
        if (kind === "probabilities")
            return kind;
        // Scores that only could be logits so far: a later row may show that they are.
        return isScore ? (kind ?? "logits") : null;
    }
}

;// CONCATENATED MODULE: ./packages/inference/src/compare/equalities.ts


/** Counts entries that are not equal; integers of 64 bits are compared as such. */
class EqualitySums {
    #worst = new WorstRows();
    #quantiles = new Quantiles();
    #elements = 0;
    #different = 0;
    #sum = 0;
    #max = 0;
    #areTexts = false;
    /** As `DifferenceSums.add`. */
    add(before, after, { row, width }) {
        const step = Math.max(1, row === null ? before.length : width);
        this.#areTexts ||= typeof before[0] === "string";
        for (let start = 0; start < before.length; start += step) {
            let largest = 0;
            for (let i = start; i < start + step; i += 1) {
                const difference = distance(before[i], after[i]);
                this.#quantiles.add(difference);
                if (difference === 0)
                    continue;
                this.#different += 1;
                this.#sum += difference;
                if (difference > largest)
                    largest = difference;
            }
            if (largest > this.#max)
                this.#max = largest;
            if (row !== null)
                this.#worst.add(row + start / step, largest);
        }
        this.#elements += before.length;
    }
    end() {
        const [median = 0, q99 = 0] = this.#quantiles.at([0.5, 0.99]);
        const mean = this.#elements === 0 ? 0 : this.#sum / this.#elements;
        return {
            elements: this.#elements,
            different: this.#different,
            absolute: this.#areTexts ? null : { max: this.#max, mean, median, q99 },
            worst: this.#worst.list(),
        };
    }
}
/** 0 for what is equal and for nothing else, however large the numbers are. */
function distance(before, after) {
    if (before === after)
        return 0;
    if (typeof before === "bigint" && typeof after === "bigint") {
        return Number(after > before ? after - before : before - after);
    }
    return 1;
}

;// CONCATENATED MODULE: ./packages/inference/src/compare/output-sums.ts




/** Compares one output of both models, stretch by stretch of rows; neither side is kept. */
class OutputSums {
    #pair;
    #tolerance;
    #hints;
    #sums = null;
    #reason = null;
    #isBitwise = true;
    #rows = 0;
    #sameTop = 0;
    constructor(pair, tolerance, hints) {
        this.#pair = pair;
        this.#tolerance = tolerance;
        this.#hints = hints;
    }
    add(stretch) {
        if (this.#reason !== null)
            return;
        const before = stretch.before.ran.outputs[this.#pair.before];
        const after = stretch.after.ran.outputs[this.#pair.after];
        if (before === undefined || after === undefined) {
            this.#reason = "one of the models did not give it";
            return;
        }
        this.#reason = whyNot(before, after, stretch);
        if (this.#reason !== null)
            return;
        this.#sums ??= this.#started(before, after, stretch);
        const sums = this.#sums;
        const isPerRow = arePerRow(before, after, stretch);
        if (isPerRow !== sums.isPerRow || (isPerRow && widthOf(before) !== sums.width)) {
            this.#reason = "its shape changed after the first rows";
            return;
        }
        const [old, now] = [
            entriesOf(before, stretch.before.start, stretch.rows, sums),
            entriesOf(after, stretch.after.start, stretch.rows, sums),
        ];
        this.#isBitwise &&= before.type === after.type && areSame(old, now);
        this.#compare(old.values, now.values, stretch, sums);
    }
    end() {
        const { before, after } = this.#pair;
        const reason = this.#reason ?? (this.#sums === null ? "no rows were run" : null);
        const found = this.#sums === null || reason !== null ? incomparable(reason) : this.#found(this.#sums);
        return { before, after, rows: this.#rows, isBitwise: this.#isBitwise && reason === null, found };
    }
    #found({ numbers, labels, distributions, isRanked }) {
        if (numbers === null)
            return { kind: "labels", equalities: labels.end() };
        return {
            kind: "numbers",
            differences: numbers.end(),
            sameTop: isRanked ? this.#sameTop : null,
            divergence: distributions?.end() ?? null,
        };
    }
    #started(before, after, stretch) {
        const isPerRow = arePerRow(before, after, stretch);
        const width = widthOf(before);
        const wide = before.dims.slice(1).filter((size) => size !== 1);
        const isFloat = kindOf(before.type) === "float";
        const isRanked = isFloat && isPerRow && wide.length === 1;
        const isSingle = isFloat && isPerRow && width === 1 && this.#hints.every(({ isScore }) => isScore);
        const [one, other] = this.#hints;
        return {
            width,
            isPerRow,
            numbers: isFloat ? new DifferenceSums(this.#tolerance) : null,
            labels: new EqualitySums(),
            distributions: isRanked || isSingle ? new DistributionSums(width, one, other) : null,
            isRanked,
        };
    }
    #compare(old, now, { row, rows }, sums) {
        const { width, isPerRow, numbers, labels, distributions, isRanked } = sums;
        const place = { row: isPerRow ? row : null, width };
        if (isPerRow)
            this.#rows += rows;
        if (numbers === null) {
            labels.add(old, now, place);
            return;
        }
        const [before, after] = [old, now];
        numbers.add(before, after, place);
        distributions?.add(before, after);
        if (!isRanked)
            return;
        for (let start = 0; start < before.length; start += width) {
            const top = highest(before, start, width);
            if (top >= 0 && top === highest(after, start, width))
                this.#sameTop += 1;
        }
    }
}
function incomparable(reason) {
    return { kind: "incomparable", reason: reason ?? "" };
}
/** Why two tensors cannot be compared; null: they can. */
function whyNot(before, after, stretch) {
    const [was, is] = [shown(before, stretch.before.ran.padded), shown(after, stretch.after.ran.padded)];
    if (kindOf(before.type) !== kindOf(after.type))
        return `it was ${was} and is ${is}`;
    if (arePerRow(before, after, stretch)) {
        return String(before.dims.slice(1)) === String(after.dims.slice(1)) ? null : `it was ${was} and is ${is}`;
    }
    if (String(before.dims) !== String(after.dims))
        return `it was ${was} and is ${is}`;
    const isWhole = [stretch.before, stretch.after].every(({ ran, start }) => start === 0 && ran.rows === stretch.rows);
    return isWhole ? null : `it is ${is}, not one entry a row, and both models take different numbers of rows`;
}
function shown({ type, dims }, padded) {
    const sizes = dims.map((size, at) => (at === 0 && size === padded ? "N" : String(size)));
    return `${type}[${sizes.join(", ")}]`;
}
function arePerRow(before, after, stretch) {
    return before.dims[0] === stretch.before.ran.padded && after.dims[0] === stretch.after.ran.padded;
}
function widthOf({ dims }) {
    return dims.slice(1).reduce((product, size) => product * size, 1);
}
function kindOf(type) {
    if (type.startsWith("float"))
        return "float";
    return type === "string" || type === "bool" ? type : "integer";
}
function entriesOf({ type, data }, start, rows, { isPerRow, width }) {
    const [from, to] = isPerRow ? [start * width, (start + rows) * width] : [0, data.length];
    if (Array.isArray(data))
        return { values: data.slice(from, to), bytes: null };
    const part = data.subarray(from, to);
    const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
    // Integers of another width are numbers of another kind in JavaScript, and never equal.
    const values = kindOf(type) === "integer" ? wide(part) : (0,float16/* plainNumbers */.DO)(type, part);
    return { values, bytes };
}
function wide(values) {
    return values instanceof BigInt64Array || values instanceof BigUint64Array
        ? values
        : BigInt64Array.from(values, BigInt);
}
function areSame(one, other) {
    if (one.bytes !== null && other.bytes !== null)
        return Buffer.compare(one.bytes, other.bytes) === 0;
    for (let i = 0; i < one.values.length; i += 1)
        if (one.values[i] !== other.values[i])
            return false;
    return true;
}
/** The first of the highest; -1 where a score is NaN. */
function highest(values, start, width) {
    let best = 0;
    for (let k = 0; k < width; k += 1) {
        const score = values[start + k] ?? Number.NaN;
        if (Number.isNaN(score))
            return -1;
        if (score > (values[start + best] ?? Number.NaN))
            best = k;
    }
    return best;
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/pick-feeds.ts
var pick_feeds = __webpack_require__(1344);
// EXTERNAL MODULE: ./packages/inference/src/scoring/read-ahead.ts + 4 modules
var read_ahead = __webpack_require__(2246);
// EXTERNAL MODULE: ./packages/inference/src/scoring/tensor.ts
var tensor = __webpack_require__(6040);
;// CONCATENATED MODULE: ./packages/inference/src/compare/sample-feeds.ts




/** The first rows of a data set, or inputs made up: first zeros, and ones for a model that does not take those. */
async function sampleFeeds(sample, entry) {
    if (sample.kind === "made")
        return [made(sample.inputs, 0), made(sample.inputs, 1)];
    const { dataset } = sample;
    for await (const { rows, padded, feeds } of (0,read_ahead/* readBlocks */.v)(entry, { dataset, output: fed_block/* NO_TRUTH */.cP })) {
        if (dataset.plan.fixedBatch !== null)
            return [{ rows, padded, feeds }];
        const taken = Math.min(rows, sample.rows);
        const picked = Array.from({ length: taken }, (_, row) => row);
        return [{ rows: taken, padded: taken, feeds: (0,pick_feeds/* pickFeeds */.R)(feeds, padded, picked) }];
    }
    throw (0,fed_block/* noRows */.jw)(dataset.path);
}
function made(inputs, value) {
    const feeds = inputs.map(({ input, type, dims }) => {
        const width = dims.reduce((product, size) => product * size, 1);
        const feed = { input, type, columns: [], column: "number", width, trailing: [] };
        const zeros = (0,tensor/* tensor */.O)(feed, { start: 0, rows: 1, columns: new Map() }, 1);
        return { input, type, data: value === 0 ? zeros.data : ones(zeros), dims };
    });
    return { rows: 1, padded: 1, feeds };
}
/** A half float of 1 as its bits. */
const HALF_ONE = 0x3c00;
function ones({ type, data }) {
    if (Array.isArray(data))
        return data;
    if (data instanceof BigInt64Array || data instanceof BigUint64Array)
        return data.fill(1n);
    return data.fill(type === "float16" ? HALF_ONE : 1);
}

;// CONCATENATED MODULE: ./packages/inference/src/compare/serve-layers.ts



/** Tensors held of each model at once. */
const A_PASS = 64;
/** Runs both models on the same sample, some inner values after others, and says how far each pair is apart. */
async function serveLayers(ort, job, say) {
    const { options, models, tolerance } = job;
    const sampleOf = async (side) => {
        const samples = await sampleFeeds(job.samples[side], process.argv[1] ?? "");
        return await firstRunning(ort, models[side], { samples, options });
    };
    const samples = { before: await sampleOf("before"), after: await sampleOf("after") };
    const placed = job.pairs.map((pair, at) => ({ pair, at }));
    const ask = async (some) => {
        const of = (side) => {
            const names = [...new Set(some.map(({ pair }) => pair[side]))];
            return innerValues(ort, models[side], { names, sample: samples[side], options });
        };
        return { before: await of("before"), after: await of("after") };
    };
    for await (const { some, got } of byHalves(placed, () => A_PASS, ask)) {
        for (const { pair, at } of some) {
            const finding = got === null ? null : findingOf(pair, { got, samples, tolerance });
            await say({ type: "layer", at, finding });
        }
    }
}
function findingOf(pair, { got, samples, tolerance }) {
    const hint = { told: null, producer: null, isScore: false };
    const sums = new OutputSums(pair, tolerance, [hint, hint]);
    const cut = (side) => {
        const { rows, padded } = samples[side];
        return { start: 0, ran: { rows, padded, outputs: got[side], given: null } };
    };
    const rows = Math.min(samples.before.rows, samples.after.rows);
    sums.add({ row: 0, rows, before: cut("before"), after: cut("after") });
    const { found } = sums.end();
    if (found.kind === "incomparable")
        return { passes: false, max: null, mean: null, reason: found.reason };
    if (found.kind === "labels") {
        const { different, elements, absolute } = found.equalities;
        const reason = different === 0 ? null : `${different} of ${elements} entries differ`;
        return { passes: different === 0, max: absolute?.max ?? null, mean: absolute?.mean ?? null, reason };
    }
    const { passes, absolute, oneSided } = found.differences;
    const reason = oneSided === 0 ? null : `${oneSided} values are not finite on one side alone`;
    return { passes, max: absolute?.max ?? null, mean: absolute?.mean ?? null, reason };
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/text-codes.ts
var text_codes = __webpack_require__(5433);
// EXTERNAL MODULE: ./packages/inference/src/scoring/answers-of.ts
var answers_of = __webpack_require__(4690);
// EXTERNAL MODULE: ./packages/inference/src/scoring/output-plan.ts
var output_plan = __webpack_require__(3218);
;// CONCATENATED MODULE: ./packages/inference/src/compare/answers-of-rows.ts



/**
 * Finds the labels, or else the scores, of a model that classifies; null for other tasks, and for more classes than any data
 * set has labels.
 * @throws ModelgateError `outputs-ambiguous`
 */
function planAnswers(outputs, padded, spec) {
    if (spec.task !== "binary-classification" && spec.task !== "multiclass-classification")
        return null;
    const shown = Object.entries(outputs).map(([name, { type, dims }]) => ({ name, type, dims }));
    const plan = (0,output_plan/* planOutputs */.iS)(shown, padded, spec);
    if (plan.task === "regression")
        return null;
    const { labels, scores, width } = plan;
    if (width > text_codes/* MOST_LABELS */.Y)
        return null;
    if (labels !== null)
        return { plan, answered: { kind: "labels", width, output: labels } };
    return { plan, answered: { kind: width === 1 ? "score" : "classes", width, output: scores ?? "" } };
}
/** The predictions of some rows: codes of labels, the column of the highest score, or the single score. */
function rowAnswers({ plan, answered }, outputs, rows, codes) {
    // Scores beside labels are the comparison's, not the prediction's.
    const read = answered.kind === "labels" ? { ...plan, scores: null } : plan;
    const { predicted, scores } = (0,answers_of/* answersOf */.B)(read, outputs, rows, codes);
    if (predicted !== null)
        return Int32Array.from(predicted);
    const values = scores ?? new Float64Array();
    return answered.kind === "score" ? values : tops(values, answered.width);
}
/** The class with the highest score, the first of equals; -1 where a score is NaN or infinite. */
function tops(values, width) {
    const classes = new Int32Array(values.length / width);
    for (let row = 0; row < classes.length; row += 1) {
        let best = 0;
        for (let k = 0; k < width && best >= 0; k += 1) {
            const score = values[row * width + k] ?? Number.NaN;
            if (!Number.isFinite(score))
                best = -1;
            else if (score > (values[row * width + best] ?? Number.NaN))
                best = k;
        }
        classes[row] = best;
    }
    return classes;
}

;// CONCATENATED MODULE: ./packages/inference/src/compare/stretch.ts
/** Both models over the same blocks. */
async function* together(blocks, before, after) {
    let row = 0;
    for await (const block of blocks) {
        const [old, now] = [await before(block), await after(block)];
        yield { row, rows: block.rows, before: { ran: old, start: 0 }, after: { ran: now, start: 0 } };
        row += block.rows;
    }
}
/**
 * Both models over blocks of their own, as their inputs want them: a model that fixes its batch beside one that does not. Of
 * each side one block is held.
 */
async function* sideBySide(before, after) {
    try {
        let [old, now] = [await cutOf(before, null), await cutOf(after, null)];
        for (let row = 0; old !== null && now !== null;) {
            const rows = Math.min(old.ran.rows - old.start, now.ran.rows - now.start);
            yield { row, rows, before: old, after: now };
            row += rows;
            old = await cutOf(before, { ran: old.ran, start: old.start + rows });
            now = await cutOf(after, { ran: now.ran, start: now.start + rows });
        }
        if (old !== null || now !== null)
            throw new RangeError("the data set has two lengths");
    }
    finally {
        // Their readers may be threads.
        await before.return(undefined);
        await after.return(undefined);
    }
}
async function cutOf(runs, cut) {
    if (cut !== null && cut.start < cut.ran.rows)
        return cut;
    const next = await runs.next();
    return next.done === true ? null : { ran: next.value, start: 0 };
}

;// CONCATENATED MODULE: ./packages/inference/src/compare/serve-outputs.ts









/**
 * Runs both models over the data sets and says, for each, its predictions row by row and in the end how far every output is
 * apart. A fault in one data set leaves the others compared.
 */
async function serveOutputs(place, job, say) {
    const { ort } = place;
    const before = await openModel(ort, job.models.before, job.options);
    const after = await openModel(ort, job.models.after, job.options);
    for (const dataset of job.datasets) {
        try {
            await compareOn(place, { before, after }, { job, dataset }, say);
        }
        catch (error) {
            await say({ type: "problem", dataset: dataset.name, problems: (0,runtime_fault/* runProblems */.eX)(error) });
        }
    }
}
async function compareOn(place, opened, task, say) {
    const { job, dataset } = task;
    const readers = { before: new serve_outputs_Reader(task, "before"), after: new serve_outputs_Reader(task, "after") };
    const codes = new text_codes/* TextCodes */.Q("the labels");
    const carriedTexts = (dataset.after.carried ?? []).map(() => []);
    const run = (side) => {
        return async (block) => {
            const model = opened[side];
            const outputs = await runModel(model, place.ort.Tensor, block.feeds, model.model.fetch);
            const given = readers[side].read(block, outputs, codes);
            given.carried?.newTexts.forEach((texts, column) => {
                for (const text of texts)
                    carriedTexts[column]?.push(text);
            });
            return { rows: block.rows, padded: block.padded, outputs, given };
        };
    };
    let sums = null;
    let rows = 0;
    for await (const stretch of stretches(place, dataset, { before: run("before"), after: run("after") })) {
        sums ??= sumsFor(job, readers);
        for (const sum of sums)
            sum.add(stretch);
        rows += stretch.rows;
        await say({ type: "rows", dataset: dataset.name, rows: stretch.rows, ...answered(stretch) });
    }
    if (sums === null)
        throw (0,fed_block/* noRows */.jw)(dataset.path);
    await say({
        type: "end",
        dataset: dataset.name,
        rows,
        outputs: sums.map((sum) => sum.end()),
        answered: { before: readers.before.answered(), after: readers.after.answered() },
        texts: codes.texts,
        carriedTexts,
        notes: [...readers.before.notes, ...readers.after.notes],
    });
}
function stretches({ entry }, dataset, run) {
    const blocks = (side) => (0,read_ahead/* readBlocks */.v)(entry, { dataset: dataset[side], output: { ...UNTOLD, task: taskOf(dataset, side) } });
    if (dataset.isShared)
        return together(blocks("after"), run.before, run.after);
    return sideBySide(ranOver(blocks("before"), run.before), ranOver(blocks("after"), run.after));
}
const UNTOLD = { classes: null, positive: null, output: null, scores: null };
/** Of many labels none: nothing of the truth is read, and it needs no column. */
function taskOf({ task }, side) {
    return side === "after" ? task : "multilabel-classification";
}
async function* ranOver(blocks, run) {
    for await (const block of blocks)
        yield await run(block);
}
function sumsFor({ pairs, tolerance, output, models }, readers) {
    return pairs.map((pair) => {
        const hint = (side) => ({
            told: readers[side].scores() === pair[side] ? (output?.scores ?? null) : null,
            producer: producerOf(models[side], pair[side]),
            isScore: readers[side].scores() === pair[side],
        });
        return new OutputSums(pair, tolerance, [hint("before"), hint("after")]);
    });
}
function producerOf({ fetch, producers }, output) {
    return producers[fetch.indexOf(output)] ?? null;
}
/** Reads what one model answers; finds out from the first block how. */
class serve_outputs_Reader {
    notes = [];
    #task;
    #side;
    /** undefined: not looked for yet; null: there are no predicted classes. */
    #plan;
    #truthCodes = [];
    constructor(task, side) {
        this.#task = task;
        this.#side = side;
    }
    /** How predictions are read; null: there are none. */
    answered() {
        return this.#plan?.answered ?? null;
    }
    /** The output that holds scores. */
    scores() {
        return this.#plan?.plan.scores ?? null;
    }
    read(block, outputs, codes) {
        const plan = this.#planned(outputs, block.padded);
        const answers = plan === null ? null : rowAnswers(plan, outputs, block, codes);
        if (this.#side === "before")
            return { answers, truth: null, ids: null, carried: null };
        for (const text of block.newTexts)
            this.#truthCodes.push(codes.code(text));
        const truth = block.truth instanceof Int32Array ? block.truth.map((code) => this.#truthCodes[code] ?? -1) : null;
        return { answers, truth, ids: block.ids, carried: block.carried };
    }
    #planned(outputs, padded) {
        if (this.#plan !== undefined)
            return this.#plan;
        const { output } = this.#task.job;
        try {
            this.#plan = output === null ? null : planAnswers(outputs, padded, output);
        }
        catch (error) {
            // How far the outputs are apart can be told all the same.
            const { shown } = this.#task.job.models[this.#side];
            const [problem] = (0,src_error/* problemsOf */.GW)(error);
            this.notes.push(`${shown}: predictions are not compared: ${problem?.message ?? "its outputs are unclear"}`);
            this.#plan = null;
        }
        return this.#plan;
    }
}
/** The part of both blocks that a stretch is about. */
function answered({ rows, before, after }) {
    const part = ({ ran, start }) => ran.given.answers?.slice(start, start + rows) ?? null;
    const { start, ran } = after;
    const { truth, ids, carried } = ran.given;
    return {
        truth: truth?.slice(start, start + rows) ?? null,
        ids: ids?.slice(start, start + rows) ?? null,
        carried: carried?.columns.map((column) => column.slice(start, start + rows)) ?? [],
        before: part(before),
        after: part(after),
    };
}

;// CONCATENATED MODULE: ./packages/inference/src/compare/serve-shapes.ts


/**
 * Values looked at in the first pass. Then as many as fit into a share of memory, but no more than a few passes need: a graph
 * of 50,000 nodes takes seconds to load each time, and the longer, the more outputs it has.
 */
const serve_shapes_A_PASS = 256;
const LEAST_A_PASS = 16;
const PASSES = 6;
const BYTES_A_PASS = 2 ** 28;
/** Runs a model on a sample, some inner values after others, and says what shapes they have. */
async function serveShapes(ort, job, say) {
    const { model, names, options } = job;
    const samples = await sampleFeeds(job.sample, process.argv[1] ?? "");
    const sample = await firstRunning(ort, model, { samples, options });
    const fed = sample.feeds.map(({ input, type, dims }) => ({ name: input, type, dims: [...dims] }));
    await say({ type: "shapes", shapes: fed });
    let most = serve_shapes_A_PASS;
    const ask = (some) => innerValues(ort, model, { names: some, sample, options });
    for await (const { got } of byHalves(names, () => most, ask)) {
        const seen = Object.entries(got ?? {});
        most = fitting(seen.map(([, { data }]) => sizeOf(data)), names.length);
        const shapes = seen.map(([name, { type, dims }]) => ({ name, type, dims: [...dims] }));
        if (shapes.length > 0)
            await say({ type: "shapes", shapes });
    }
}
/** How many values of such sizes may be had at once. */
function fitting(sizes, all) {
    if (sizes.length === 0)
        return LEAST_A_PASS;
    const mean = Math.max(1, sizes.reduce((sum, size) => sum + size, 0) / sizes.length);
    const wanted = Math.max(serve_shapes_A_PASS, Math.ceil(all / PASSES));
    return Math.max(LEAST_A_PASS, Math.min(wanted, Math.floor(BYTES_A_PASS / mean)));
}
function sizeOf(data) {
    return "byteLength" in data ? data.byteLength : data.length * 8;
}

;// CONCATENATED MODULE: ./packages/inference/src/compare/serve.ts



/** The trade `compare`: both models over the same data in one child, or one of them looked into. */
const serve = async (ort, job, send) => {
    const asked = job;
    const say = (message) => send(message);
    if (asked.work === "layers")
        await serveLayers(ort, asked, say);
    else if (asked.work === "shapes")
        await serveShapes(ort, asked, say);
    // The child's own program reads large data sets in a thread.
    else
        await serveOutputs({ ort, entry: process.argv[1] ?? "" }, asked, say);
};


/***/ })

};
