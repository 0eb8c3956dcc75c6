export const id = 5528;
export const ids = [5528];
export const modules = {

/***/ 29575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ fieldNumber),
/* harmony export */   Sl: () => (/* binding */ WIRE_TYPES),
/* harmony export */   _F: () => (/* binding */ fieldOf)
/* harmony export */ });
/* unused harmony export MESSAGES */
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


/***/ }),

/***/ 7129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readModel)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/onnx/src/read-tensor.ts
const EXTERNAL = 1;
/**
 * Reads a TensorProto but not its values. Values in two places are a fault wherever the tensor is: a runtime would serve one
 * of them, and a reader of the file could be shown the other.
 */
function readTensor(reader) {
    const span = reader.span();
    const places = new Map();
    const entries = new Map();
    const dims = [];
    let [name, dataType, location, segmented] = ["", 0, 0, false];
    for (const field of reader.fields("TensorProto")) {
        if (field === "name")
            name = reader.text();
        else if (field === "dims")
            dims.push(...readDims(reader));
        else if (field === "data_type")
            dataType = reader.int32();
        else if (field === "data_location")
            location = reader.int32();
        else if (field === "segment")
            segmented = true;
        else if (field === "raw_data")
            places.set(field, { kind: "raw", span: reader.span() });
        else if (field === "external_data")
            addEntry(reader, entries, "external_data");
        else if (field.endsWith("_data"))
            addRun(places, field, reader.count());
    }
    if (entries.size > 0 || location === EXTERNAL)
        places.set("external_data", external(entries, reader, span.start));
    const fault = (what) => reader.fault(`the tensor ${JSON.stringify(name)} ${what}`, span.start);
    if (places.size > 1)
        fault(`holds values in two places: ${[...places.keys()].join(" and ")}`);
    if (entries.size > 0 && location !== EXTERNAL)
        fault("names external data but is not marked as external");
    if (location !== 0 && location !== EXTERNAL)
        fault(`has the unknown data location ${location}`);
    if (segmented)
        fault("is a segment of a tensor, which no runtime joins");
    return { name, dataType, dims, data: places.values().next().value ?? { kind: "none" }, span };
}
function addRun(places, field, count) {
    const before = places.get(field);
    const total = count + (before?.kind === "typed" ? before.count : 0);
    // A list without entries is what protobuf calls absent.
    if (total > 0)
        places.set(field, { kind: "typed", field, count: total });
}
/** Reads a SparseTensorProto but not its values. */
function readSparseTensor(reader) {
    const span = reader.span();
    let values = { name: "", dataType: 0, dims: [], data: { kind: "none" }, span };
    let indices = null;
    const dims = [];
    for (const field of reader.fields("SparseTensorProto")) {
        if (field === "values")
            values = readTensor(reader);
        if (field === "indices")
            indices = readTensor(reader);
        if (field === "dims")
            dims.push(...readDims(reader));
    }
    return { values, indices, dims };
}
/** Adds a StringStringEntryProto to a map; a key given twice is a fault, for readers differ in which they take. */
function addEntry(reader, entries, where) {
    const { start } = reader.span();
    let key = "";
    let value = "";
    for (const field of reader.fields("StringStringEntryProto")) {
        if (field === "key")
            key = reader.text();
        if (field === "value")
            value = reader.prose();
    }
    if (entries.has(key))
        reader.fault(`${where} has the key ${JSON.stringify(key)} twice`, start);
    entries.set(key, value);
}
/** More dimensions than any runtime takes; a list of millions would be copied and printed. */
const MAX_RANK = 1024;
function readDims(reader) {
    if (reader.count() > MAX_RANK) {
        reader.fault(`a tensor has ${reader.count()} dimensions`);
        return [];
    }
    const dims = Array.from(reader.int64s(), Number);
    const wrong = dims.find((dim) => dim < 0 || dim > Number.MAX_SAFE_INTEGER);
    if (wrong !== undefined)
        reader.fault(`a tensor has a dimension of size ${wrong}`);
    return dims;
}
const KEYS = ["location", "offset", "length", "checksum"];
function external(entries, reader, at) {
    for (const key of entries.keys()) {
        if (!KEYS.includes(key))
            reader.fault(`external_data has the key ${JSON.stringify(key)}, which ONNX does not define`, at);
    }
    const length = entries.get("length");
    return {
        kind: "external",
        location: entries.get("location") ?? "",
        offset: decimal(entries.get("offset") ?? "0"),
        length: length === undefined ? null : decimal(length),
    };
}
function decimal(text) {
    return /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
}

;// CONCATENATED MODULE: ./packages/onnx/src/read-value.ts
/** Reads a ValueInfoProto: the name and type of a value. */
function readValue(reader) {
    let name = "";
    let type = null;
    for (const field of reader.fields("ValueInfoProto")) {
        if (field === "name")
            name = reader.text();
        if (field === "type")
            type = readType(reader);
    }
    return { name, type };
}
function readType(reader) {
    let type = null;
    for (const field of reader.fields("TypeProto")) {
        if (field === "tensor_type")
            type = { kind: "tensor", ...readTensorType(reader, "TypeTensor") };
        if (field === "sparse_tensor_type") {
            type = { kind: "sparse-tensor", ...readTensorType(reader, "TypeSparseTensor") };
        }
        if (field === "sequence_type")
            type = { kind: "sequence", of: readElement(reader, "TypeSequence") };
        if (field === "optional_type")
            type = { kind: "optional", of: readElement(reader, "TypeOptional") };
        if (field === "map_type")
            type = readMap(reader);
        if (field === "opaque_type")
            type = readOpaque(reader);
    }
    return type;
}
function readTensorType(reader, message) {
    let dataType = 0;
    let shape = null;
    for (const field of reader.fields(message)) {
        if (field === "elem_type")
            dataType = reader.int32();
        if (field === "shape")
            shape = readShape(reader);
    }
    return { dataType, shape };
}
function readShape(reader) {
    const dims = [];
    for (const field of reader.fields("TensorShapeProto"))
        if (field === "dim")
            dims.push(readDim(reader));
    return dims;
}
function readDim(reader) {
    let dim = null;
    for (const field of reader.fields("ShapeDimension")) {
        // Exporters write -1, and empty names, for a size that is not known.
        if (field === "dim_value")
            dim = readSize(reader);
        if (field === "dim_param")
            dim = reader.text() || null;
    }
    return dim;
}
function readSize(reader) {
    const size = Number(reader.int64());
    if (size > Number.MAX_SAFE_INTEGER)
        reader.fault(`the size ${size} of a dimension is beyond all memory`);
    return size < 0 ? null : size;
}
function readElement(reader, message) {
    let type = null;
    for (const field of reader.fields(message))
        if (field === "elem_type")
            type = readType(reader);
    return type;
}
function readMap(reader) {
    let keyType = 0;
    let of = null;
    for (const field of reader.fields("TypeMap")) {
        if (field === "key_type")
            keyType = reader.int32();
        if (field === "value_type")
            of = readType(reader);
    }
    return { kind: "map", keyType, of };
}
function readOpaque(reader) {
    let domain = "";
    let name = "";
    for (const field of reader.fields("TypeOpaque")) {
        if (field === "domain")
            domain = reader.text();
        if (field === "name")
            name = reader.text();
    }
    return { kind: "opaque", domain, name };
}

;// CONCATENATED MODULE: ./packages/onnx/src/read-graph.ts


/** Reads a GraphProto. */
function readGraph(reader) {
    const graph = {
        name: "",
        nodes: [],
        initializers: [],
        sparseInitializers: [],
        inputs: [],
        outputs: [],
        valueInfo: [],
    };
    for (const field of reader.fields("GraphProto")) {
        if (field === "name")
            graph.name = reader.text();
        else if (field === "node")
            graph.nodes.push(readNode(reader));
        else if (field === "initializer")
            graph.initializers.push(readTensor(reader));
        else if (field === "sparse_initializer")
            graph.sparseInitializers.push(readSparseTensor(reader));
        else if (field === "input")
            graph.inputs.push(readValue(reader));
        else if (field === "output")
            graph.outputs.push(readValue(reader));
        else if (field === "value_info")
            graph.valueInfo.push(readValue(reader));
    }
    return graph;
}
/** One list for all that have none: a file of empty nodes is then 100 bytes of memory for each, not 400. */
const NONE = [];
function orNone(list) {
    return list.length > 0 ? list : NONE;
}
/** Reads a NodeProto. */
function readNode(reader) {
    const inputs = [];
    const outputs = [];
    const attributes = [];
    let [name, opType, domain, overload] = ["", "", "", ""];
    for (const field of reader.fields("NodeProto")) {
        if (field === "input")
            reader.texts(inputs);
        else if (field === "output")
            reader.texts(outputs);
        else if (field === "name")
            name = reader.text();
        else if (field === "op_type")
            opType = reader.text();
        else if (field === "domain")
            domain = ownDomain(reader.text());
        else if (field === "overload")
            overload = reader.text();
        else if (field === "attribute")
            attributes.push(readAttribute(reader));
    }
    return {
        name,
        opType,
        domain,
        overload,
        inputs: orNone(inputs),
        outputs: orNone(outputs),
        attributes: orNone(attributes),
    };
}
/** ONNX's own domain has two spellings, "" and "ai.onnx"; here it has one. */
function ownDomain(domain) {
    return domain === "ai.onnx" ? "" : domain;
}
/** Reads an AttributeProto but not its value. A second value is a fault, as runtimes choose by `type` and others by presence. */
function readAttribute(reader) {
    const span = reader.span();
    const given = new Set();
    const subgraphs = [];
    const tensors = [];
    const sparseTensors = [];
    let [name, reference, type] = ["", "", 0];
    for (const field of reader.fields("AttributeProto")) {
        if (field === "name")
            name = reader.text();
        else if (field === "type")
            type = reader.int32();
        else if (field === "ref_attr_name")
            reference = reader.text();
        else if (field !== "doc_string") {
            given.add(field);
            if (field === "t" || field === "tensors")
                tensors.push(readTensor(reader));
            if (field === "g" || field === "graphs")
                subgraphs.push(readGraph(reader));
            if (field === "sparse_tensor" || field === "sparse_tensors")
                sparseTensors.push(readSparseTensor(reader));
        }
    }
    const [field = null] = given;
    const fault = (what) => reader.fault(`the attribute ${JSON.stringify(name)} ${what}`, span.start);
    if (given.size > 1)
        fault(`has more than one value: ${[...given].join(" and ")}`);
    else if (field !== null && type !== 0 && FIELD_OF_TYPE[type] !== field) {
        fault(`is of type ${type} but has its value in ${field}`);
    }
    if (reference !== "" && field !== null)
        fault("has a value and refers to another attribute");
    return {
        name,
        type,
        reference,
        field,
        subgraphs: orNone(subgraphs),
        tensors: orNone(tensors),
        sparseTensors: orNone(sparseTensors),
        span,
    };
}
/** AttributeProto.AttributeType: the field that holds a value of the type. */
const FIELD_OF_TYPE = {
    1: "f",
    2: "i",
    3: "s",
    4: "t",
    5: "g",
    6: "floats",
    7: "ints",
    8: "strings",
    9: "tensors",
    10: "graphs",
    11: "sparse_tensor",
    12: "sparse_tensors",
    13: "tp",
    14: "type_protos",
};

// EXTERNAL MODULE: ./packages/onnx/src/reader.ts + 2 modules
var src_reader = __webpack_require__(23979);
// EXTERNAL MODULE: ./packages/onnx/src/source.ts
var src_source = __webpack_require__(68228);
;// CONCATENATED MODULE: ./packages/onnx/src/read-model.ts






/**
 * Reads an ONNX model from bytes in memory or from a source, without copying or loading tensors.
 * It tells what is there; whether that may be run is checkModel's to say.
 * @throws ModelgateError `model-unreadable` when this is not ONNX, is cut short or damaged; `model-refused` when it has more
 * parts than memory is given for
 */
function readModel(bytes, path) {
    const source = bytes instanceof Uint8Array ? (0,src_source/* bytesSource */.X)(bytes) : bytes;
    const reader = new src_reader/* Reader */.m(path, source);
    const model = {
        path,
        source,
        irVersion: 0,
        producer: { name: "", version: "" },
        domain: "",
        modelVersion: 0n,
        docString: "",
        opsets: [],
        metadata: new Map(),
        functions: [],
        training: [],
    };
    let graph = null;
    for (const field of reader.fields("ModelProto")) {
        if (field === "ir_version")
            model.irVersion = Number(reader.int64());
        else if (field === "producer_name")
            model.producer.name = reader.prose();
        else if (field === "producer_version")
            model.producer.version = reader.prose();
        else if (field === "domain")
            model.domain = reader.prose();
        else if (field === "model_version")
            model.modelVersion = reader.int64();
        else if (field === "doc_string")
            model.docString = reader.prose();
        else if (field === "opset_import")
            model.opsets.push(readOpset(reader));
        else if (field === "metadata_props")
            addEntry(reader, model.metadata, "the model's metadata");
        else if (field === "graph")
            graph = readGraph(reader);
        else if (field === "functions")
            model.functions.push(readSubroutine(reader));
        else if (field === "training_info")
            model.training.push(...readTraining(reader));
    }
    if (graph === null || model.irVersion === 0) {
        const missing = graph === null ? "no graph" : "no IR version";
        throw (0,error/* failure */.V2)("model-unreadable", `${path}: has ${missing}, so it is not an ONNX model`, {
            hint: "Name the .onnx file that the exporter wrote. An empty or unrelated file can look like this.",
        });
    }
    return { ...model, graph, faults: reader.faults, notes: reader.notes() };
}
function readOpset(reader) {
    let domain = "";
    let version = 0;
    for (const field of reader.fields("OperatorSetIdProto")) {
        if (field === "domain")
            domain = ownDomain(reader.text());
        if (field === "version")
            version = Number(reader.int64());
    }
    return { domain, version };
}
function readSubroutine(reader) {
    const subroutine = {
        name: "",
        domain: "",
        overload: "",
        inputs: [],
        outputs: [],
        attributes: [],
        defaults: [],
        nodes: [],
        opsets: [],
        valueInfo: [],
    };
    for (const field of reader.fields("FunctionProto")) {
        if (field === "name")
            subroutine.name = reader.text();
        else if (field === "domain")
            subroutine.domain = ownDomain(reader.text());
        else if (field === "overload")
            subroutine.overload = reader.text();
        else if (field === "input")
            reader.texts(subroutine.inputs);
        else if (field === "output")
            reader.texts(subroutine.outputs);
        else if (field === "attribute")
            reader.texts(subroutine.attributes);
        else if (field === "attribute_proto")
            subroutine.defaults.push(readAttribute(reader));
        else if (field === "node")
            subroutine.nodes.push(readNode(reader));
        else if (field === "opset_import")
            subroutine.opsets.push(readOpset(reader));
        else if (field === "value_info")
            subroutine.valueInfo.push(readValue(reader));
    }
    return subroutine;
}
function readTraining(reader) {
    const graphs = [];
    for (const field of reader.fields("TrainingInfoProto")) {
        if (field === "initialization" || field === "algorithm")
            graphs.push(readGraph(reader));
    }
    return graphs;
}


/***/ }),

/***/ 23979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ Reader)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/onnx/src/cursor.ts

/**
 * A place in protobuf's wire format and the bytes around it. `end` is where the message at hand ends: nothing is read past it,
 * so a length that lies is found where it lies.
 */
class Cursor {
    #path;
    #source;
    #chunk = Buffer.alloc(0);
    #base = 0;
    at;
    end;
    constructor(path, source, span) {
        this.#path = path;
        this.#source = source;
        this.at = span.start;
        this.end = span.end;
    }
    /** Goes to a span and stays within it. */
    goTo({ start, end }) {
        this.at = start;
        this.end = end;
    }
    /** The tag of the next field: its number times eight, and its wire type. */
    tag() {
        const { at } = this;
        const tag = this.number("tag");
        if (tag > 7 && tag < 2 ** 32)
            return tag;
        throw this.broken(`${tag} is not a tag`, at);
    }
    /** A varint that counts something: a tag or a length. */
    number(what) {
        const start = this.at;
        let value = 0;
        let scale = 1;
        for (let index = 0; index < 10; index += 1) {
            const byte = this.#byte();
            value += (byte & 0x7f) * scale;
            if (byte < 0x80) {
                if (value <= Number.MAX_SAFE_INTEGER)
                    return value;
                break;
            }
            scale *= 128;
        }
        throw this.broken(`a ${what} is not a number that protobuf allows`, start);
    }
    /** A varint of 64 unsigned bits. */
    varint64() {
        const start = this.at;
        let low = 0;
        let high = 0;
        let scale = 1;
        for (let index = 0; index < 10; index += 1) {
            const byte = this.#byte();
            // Seven groups of seven bits are exact in a number; the other three make the upper part.
            if (index < 7)
                low += (byte & 0x7f) * scale;
            else
                high += (byte & 0x7f) * scale;
            scale = index === 6 ? 1 : scale * 128;
            if (byte >= 0x80)
                continue;
            if (high >= 2 ** 15)
                break;
            return high === 0 ? BigInt(low) : (BigInt(high) << 49n) | BigInt(low);
        }
        throw this.broken("an integer is longer than 64 bits", start);
    }
    /** Passes one value of a wire type and tells where it lies; for wire type 2, what its length encloses. */
    pass(wireType) {
        if (wireType === 0) {
            const start = this.at;
            this.passVarint();
            return { start, end: this.at };
        }
        if (wireType === 1)
            return this.#jump(8);
        if (wireType === 2)
            return this.#jump(this.number("length"));
        if (wireType === 5)
            return this.#jump(4);
        throw this.broken(`wire type ${wireType} is not one that ONNX uses`);
    }
    /** Passes a varint of any value. */
    passVarint() {
        const start = this.at;
        while (this.#byte() >= 0x80) {
            if (this.at - start >= 10)
                throw this.broken("an integer is longer than 64 bits", start);
        }
    }
    /** The bytes of a span: a view where the source is in memory. */
    bytes({ start, end }) {
        return start === end ? new Uint8Array(0) : this.#source.load(start, end - start).subarray(0, end - start);
    }
    /** A text of ASCII; null for any other. Nearly every name is one, and decoding it this way takes a third of the time. */
    ascii({ start, end }) {
        if (start === end)
            return "";
        if (start < this.#base || end > this.#base + this.#chunk.length)
            this.#load(start, end - start);
        const offset = start - this.#base;
        const length = end - start;
        for (let index = offset; index < offset + length; index += 1) {
            if ((this.#chunk[index] ?? 0x80) >= 0x80)
                return null;
        }
        return this.#chunk.toString("latin1", offset, offset + length);
    }
    /** The error for a format that is broken at a byte. */
    broken(what, at = this.at) {
        return (0,error/* failure */.V2)("model-unreadable", `${this.#path}: ${what} (byte ${at} of ${this.#source.length})`, {
            hint: "The file is damaged, cut short or not ONNX. Fetch or export it again.",
        });
    }
    #byte() {
        if (this.at >= this.end)
            throw this.broken("ends in the middle of a value");
        const offset = this.at - this.#base;
        const byte = offset >= 0 ? this.#chunk[offset] : undefined;
        if (byte !== undefined) {
            this.at += 1;
            return byte;
        }
        this.#load(this.at, 1);
        return this.#byte();
    }
    #load(start, length) {
        const { buffer, byteOffset, byteLength } = this.#source.load(start, length);
        this.#chunk = Buffer.from(buffer, byteOffset, byteLength);
        this.#base = start;
    }
    #jump(length) {
        const start = this.at;
        if (length > this.end - start)
            throw this.broken(`a value of ${length} bytes is cut off after ${this.end - start}`);
        this.at = start + length;
        return { start, end: this.at };
    }
}

// EXTERNAL MODULE: ./packages/onnx/src/proto.ts
var proto = __webpack_require__(29575);
;// CONCATENATED MODULE: ./packages/onnx/src/run.ts
/** Passes a packed field. */
function packedRun(cursor, wireType) {
    const { start, end } = cursor.pass(2);
    if (wireType === 0)
        return { start, end, wireType, packed: true, count: varintsIn(cursor, { start, end }) };
    const width = widthOf(wireType);
    const count = (end - start) / width;
    if (Number.isInteger(count))
        return { start, end, wireType, packed: true, count };
    throw cursor.broken(`a packed list of ${width}-byte numbers ends inside one`, start);
}
function varintsIn(cursor, span) {
    const { end } = cursor;
    let count = 0;
    for (cursor.goTo(span); cursor.at < span.end; count += 1)
        cursor.passVarint();
    cursor.end = end;
    return count;
}
/** Passes fields of the same tag. The cursor is behind the first tag, which begins at `start`. */
function taggedRun(cursor, wireType, { tag, start }) {
    cursor.pass(wireType);
    let end = cursor.at;
    let count = 1;
    for (; end < cursor.end && cursor.tag() === tag; count += 1) {
        cursor.pass(wireType);
        end = cursor.at;
    }
    cursor.at = end;
    return { start, end, wireType, packed: false, count };
}
/** Visits where each value of a run lies that is not packed. */
function eachValue(cursor, run, visit) {
    cursor.goTo(run);
    for (let left = run.count; left > 0; left -= 1) {
        cursor.tag();
        visit(cursor.pass(run.wireType));
    }
}
/** The values of a run of varints. */
function integers(cursor, run) {
    const values = new BigInt64Array(run.count);
    cursor.goTo(run);
    for (let index = 0; index < values.length; index += 1) {
        if (!run.packed)
            cursor.tag();
        values[index] = cursor.varint64();
    }
    return values;
}
/** The values of a run of fixed width as little-endian bytes. */
function fixedWidth(cursor, run) {
    if (run.packed)
        return cursor.bytes(run);
    const width = widthOf(run.wireType);
    const numbers = new Uint8Array(run.count * width);
    let at = 0;
    eachValue(cursor, run, (value) => {
        numbers.set(cursor.bytes(value), at);
        at += width;
    });
    return numbers;
}
function widthOf(wireType) {
    return wireType === 1 ? 8 : 4;
}

;// CONCATENATED MODULE: ./packages/onnx/src/reader.ts




/** Nesting at which protobuf's own parsers give up. */
const MAX_DEPTH = 100;
/** Messages and texts a model may hold: two bytes of file can become an object of 150, so this bounds the heap near 1 GB. */
const MAX_PARTS = 1 << 23;
/** One text: a name, a documentation string, a metadata value. */
const MAX_TEXT_BYTES = 1 << 26;
const MAX_FAULTS = 100;
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenientUtf8 = new TextDecoder("utf-8", { ignoreBOM: true });
/**
 * Walks a message strictly and without copying values. `fields` steps through the fields of the message at hand; the methods
 * below it read the value of the field it stands on. What a caller leaves unread is validated all the same.
 * @throws ModelgateError `model-unreadable` naming the byte where the format is broken
 */
class Reader {
    #path;
    #maxParts;
    #cursor;
    #value;
    #run = { start: 0, end: 0, wireType: 0, packed: false, count: 0 };
    #fieldStart = 0;
    #fieldEnd = 0;
    #walked = -1;
    #depth = 0;
    #parts = 0;
    #unknown = new Map();
    /** What is wrong but does not stop the reading. */
    faults = [];
    constructor(path, source, span = wholeOf(source), maxParts = MAX_PARTS) {
        this.#maxParts = maxParts;
        this.#path = path;
        this.#cursor = new Cursor(path, source, span);
        this.#value = span;
    }
    /** Steps through the fields of the message at hand. A repeated scalar comes once for each run of its values. */
    fields(message) {
        this.#spend(1);
        return this.#walk(message);
    }
    /** Where the value at hand lies, without its tag and length. */
    span() {
        return this.#value;
    }
    /** Where the field at hand lies, with its tag and length. */
    outer() {
        return { start: this.#fieldStart, end: this.#fieldEnd };
    }
    /** How many values the run at hand has. */
    count() {
        return this.#run.count;
    }
    /** A text that names something. It must be UTF-8: replacement characters would make two names one. */
    text() {
        return this.#text(strictUtf8, this.#value);
    }
    /** A text for people, such as documentation: what is not UTF-8 is replaced. */
    prose() {
        return this.#text(lenientUtf8, this.#value);
    }
    /** Adds the texts of the run at hand to a list. */
    texts(list) {
        this.#eachValue((value) => list.push(this.#text(strictUtf8, value)));
    }
    /** The byte strings of the run at hand: views where the source is in memory. */
    byteStrings() {
        const list = [];
        this.#eachValue((value) => list.push(this.#cursor.bytes(value)));
        return list;
    }
    /** The bytes of the value at hand: a view where the source is in memory. */
    bytes() {
        return this.#cursor.bytes(this.#value);
    }
    /** A signed integer of 64 bits. */
    int64() {
        this.#cursor.goTo(this.#value);
        return BigInt.asIntN(64, this.#cursor.varint64());
    }
    /** An integer of 32 bits. protobuf drops the upper half of a longer one in silence, and then two readers see two values. */
    int32() {
        const value = this.int64();
        if (value === BigInt.asIntN(32, value))
            return Number(value);
        throw this.#cursor.broken(`the integer ${value} does not fit its 32 bits`, this.#value.start);
    }
    /** A number of 32 bits. */
    float() {
        const bytes = this.bytes();
        return new DataView(bytes.buffer, bytes.byteOffset).getFloat32(0, true);
    }
    /** The integers of the run at hand. */
    int64s() {
        return integers(this.#cursor, this.#run);
    }
    /** The fixed-width numbers of the run at hand as little-endian bytes: a view where they are packed and in memory. */
    fixed() {
        return fixedWidth(this.#cursor, this.#run);
    }
    /** Records what is wrong without ending the reading. */
    fault(message, at = this.#value.start) {
        if (this.faults.length > MAX_FAULTS)
            return;
        const shown = this.faults.length < MAX_FAULTS ? message : "more is wrong than is listed";
        this.faults.push({
            code: "model-refused",
            message: `${this.#path}: ${shown} (byte ${at})`,
            hint: "Two readers could understand this file differently. Export the model again.",
        });
    }
    /** What was passed over because its definition is newer than this reader. */
    notes() {
        return [...this.#unknown].map(([field, count]) => `unknown field ${field} (${count}x) was passed over`);
    }
    *#walk(message) {
        const { start, end } = this.#value;
        this.#depth += 1;
        if (this.#depth > MAX_DEPTH)
            throw this.#cursor.broken(`messages nest deeper than ${MAX_DEPTH}`, start);
        // One bit for each singular field, for a set for each message would cost more than reading it. Bit 0 is the oneof's: no
        // message has more than one, and no field has the number 0 or one above 30.
        let given = 0;
        this.#cursor.at = start;
        this.#cursor.end = end;
        while (this.#cursor.at < end) {
            const at = this.#cursor.at;
            this.#fieldStart = at;
            const tag = this.#cursor.tag();
            const field = (0,proto/* fieldOf */._F)(message, tag >>> 3);
            if (field === undefined) {
                this.#passUnknown(message, tag);
                continue;
            }
            this.#enter(message, field, tag);
            if (field.repeated !== true) {
                const bit = field.oneof === undefined ? 1 << (tag >>> 3) : 1;
                if ((given & bit) !== 0)
                    this.fault(`${message}.${field.oneof ?? field.name} is given twice`, at);
                given |= bit;
            }
            const value = this.#value;
            const next = this.#cursor.at;
            this.#fieldEnd = next;
            yield field.name;
            if (proto/* WIRE_TYPES */.Sl[field.type] === undefined && this.#walked !== value.start) {
                this.#value = value;
                for (const _ of this.#walk(field.type))
                    ;
            }
            this.#cursor.at = next;
            this.#cursor.end = end;
        }
        this.#depth -= 1;
        this.#walked = start;
    }
    /** Moves behind the value or run of a field and makes it the one at hand. */
    #enter(message, field, tag) {
        const scalar = proto/* WIRE_TYPES */.Sl[field.type];
        const wireType = scalar ?? 2;
        const packed = field.repeated === true && wireType !== 2 && (tag & 7) === 2;
        if ((tag & 7) !== wireType && !packed) {
            // protobuf takes such a field for an unknown one; a reader that takes it for its value would see another model.
            throw this.#cursor.broken(`${message}.${field.name} has wire type ${tag & 7} instead of ${wireType}`);
        }
        if (field.repeated !== true || scalar === undefined) {
            this.#value = this.#cursor.pass(wireType);
            return;
        }
        this.#run = packed
            ? packedRun(this.#cursor, wireType)
            : taggedRun(this.#cursor, wireType, { tag, start: this.#fieldStart });
        this.#value = this.#run;
    }
    #eachValue(visit) {
        this.#spend(this.#run.count);
        eachValue(this.#cursor, this.#run, visit);
    }
    #passUnknown(message, tag) {
        this.#cursor.pass(tag & 7);
        const field = `${tag >>> 3} of ${message}`;
        const count = this.#unknown.get(field) ?? 0;
        if (count > 0 || this.#unknown.size < MAX_FAULTS)
            this.#unknown.set(field, count + 1);
    }
    #text(decoder, span) {
        if (span.end - span.start > MAX_TEXT_BYTES) {
            throw this.#cursor.broken(`a text is longer than ${MAX_TEXT_BYTES} bytes`, span.start);
        }
        const ascii = this.#cursor.ascii(span);
        if (ascii !== null)
            return ascii;
        const bytes = this.#cursor.bytes(span);
        try {
            return decoder.decode(bytes);
        }
        catch {
            throw this.#cursor.broken("a name is not UTF-8", span.start);
        }
    }
    #spend(parts) {
        this.#parts += parts;
        if (this.#parts <= this.#maxParts)
            return;
        throw (0,error/* failure */.V2)("model-refused", `${this.#path}: holds more than ${this.#maxParts} nodes, tensors, attributes and names`, {
            hint: "No model that is meant to run has so many parts.",
        });
    }
}
function wholeOf({ length }) {
    return { start: 0, end: length };
}


/***/ }),

/***/ 68228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileSource),
/* harmony export */   X: () => (/* binding */ bytesSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);


/** Bytes already in memory, never copied. */
function bytesSource(bytes) {
    return {
        length: bytes.length,
        load: (start) => bytes.subarray(start),
        fill: (into, start) => into.set(bytes.subarray(start, start + into.length)),
    };
}
const WINDOW = 1 << 18;
/**
 * A file read through a window of 256 KiB. It is opened for each window and closed again, so there is nothing to dispose of.
 * The file must not change while it is read: give it a private copy (stageModel).
 * @throws ModelgateError `model-unreadable` when the file has become shorter
 */
function fileSource(path, length) {
    let kept = { start: 0, bytes: new Uint8Array(0) };
    let filled = 0;
    return {
        length,
        load(start, wanted) {
            const offset = start - kept.start;
            if (offset >= 0 && offset + wanted <= kept.bytes.length)
                return kept.bytes.subarray(offset);
            const bytes = new Uint8Array(Math.min(Math.max(wanted, WINDOW), length - start));
            readAt(path, start, bytes);
            // A tensor read whole is the caller's to keep or drop; holding it here would double the memory.
            if (bytes.length <= WINDOW)
                kept = { start, bytes };
            return bytes;
        },
        fill(bytes, start) {
            const gap = start - filled;
            filled = start + bytes.length;
            // Thousands of small tensors one after the other come out of one window; what is large or far away is read alone.
            if (bytes.length < WINDOW / 4 && gap >= 0 && gap < WINDOW / 4)
                bytes.set(this.load(start, bytes.length).subarray(0, bytes.length));
            else
                readAt(path, start, bytes);
        },
    };
}
function readAt(path, start, bytes) {
    const { length } = bytes;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    try {
        for (let done = 0; done < length;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, done, length - done, start + done);
            if (read === 0) {
                throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("model-unreadable", `${path}: became shorter while it was read`, {
                    hint: "Wait until whatever writes the file has finished, and run again.",
                });
            }
            done += read;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 12000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ tensorsOf),
/* harmony export */   ZK: () => (/* binding */ scopesOf)
/* harmony export */ });
/* unused harmony export attributesOf */
/** Every body of nodes in the model: the graph, its subgraphs, the functions and the graphs for training, in file order. */
function scopesOf(model) {
    const scopes = [];
    addGraph(scopes, "graph", model.graph);
    for (const { inputs, nodes, defaults } of model.functions) {
        add(scopes, { part: "function", inputs, nodes, initializers: [], sparseInitializers: [], defaults });
    }
    for (const graph of model.training)
        addGraph(scopes, "training", graph);
    return scopes;
}
function addGraph(scopes, part, graph) {
    const { nodes, initializers, sparseInitializers } = graph;
    const inputs = graph.inputs.map(({ name }) => name);
    add(scopes, { part, inputs, nodes, initializers, sparseInitializers, defaults: [] });
}
function add(scopes, scope) {
    scopes.push(scope);
    const part = scope.part === "graph" ? "subgraph" : scope.part;
    for (const attribute of attributesOf(scope)) {
        for (const graph of attribute.subgraphs)
            addGraph(scopes, part, graph);
    }
}
/** The attributes directly in a scope: its nodes' and its defaults. */
function* attributesOf(scope) {
    for (const node of scope.nodes)
        yield* node.attributes;
    yield* scope.defaults;
}
/** Every tensor of the model, wherever it is: initializers, attributes, sparse tensors, subgraphs, functions, training. */
function* tensorsOf(model) {
    for (const scope of scopesOf(model)) {
        const { part } = scope;
        for (const tensor of scope.initializers)
            yield { tensor, part, role: "initializer" };
        for (const sparse of scope.sparseInitializers) {
            yield { tensor: sparse.values, part, role: "sparse-values" };
            if (sparse.indices !== null)
                yield { tensor: sparse.indices, part, role: "sparse-indices" };
        }
        for (const { tensors, sparseTensors } of attributesOf(scope)) {
            for (const tensor of tensors)
                yield { tensor, part, role: "constant" };
            for (const { values, indices } of sparseTensors) {
                yield { tensor: values, part, role: "constant" };
                if (indices !== null)
                    yield { tensor: indices, part, role: "sparse-indices" };
            }
        }
    }
}


/***/ })

};
