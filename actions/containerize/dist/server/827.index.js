export const id = 827;
export const ids = [827];
export const modules = {

/***/ 827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isCrew: () => (/* binding */ isCrew),
  work: () => (/* binding */ work)
});

// EXTERNAL MODULE: ./packages/inference/src/serving.ts + 7 modules
var src_serving = __webpack_require__(915);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
;// CONCATENATED MODULE: ./packages/server/src/protocol/bytes-elements.ts
// BYTES in the binary extension: each element is its length as a 32-bit little-endian number, then its bytes. ONNX's strings
// are UTF-8, and reach the runtime as JavaScript's; bytes that are not UTF-8 would come out changed, so they are refused.
/** Whether the runtime takes a text as it is: onnxruntime-node 1.30.0 ends one at its first NUL, and says nothing. */
function isWhole(text) {
    return !text.includes("\0");
}
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** The elements of a BYTES tensor; null when they are not exactly `count`, do not fill the bytes, are not UTF-8 or hold NUL. */
function readTexts(bytes, count) {
    // Before anything is made: each element takes four bytes at least.
    if (count * 4 > bytes.length)
        return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const texts = [];
    let at = 0;
    while (texts.length < count) {
        if (at + 4 > bytes.length)
            return null;
        const length = view.getUint32(at, true);
        at += 4;
        if (length > bytes.length - at)
            return null;
        const text = readText(bytes.subarray(at, at + length));
        if (text === null)
            return null;
        texts.push(text);
        at += length;
    }
    return at === bytes.length ? texts : null;
}
/** One element; null when it is not UTF-8 or holds NUL. */
function readText(bytes) {
    try {
        const text = utf8.decode(bytes);
        return isWhole(text) ? text : null;
    }
    catch {
        return null;
    }
}
/** Texts as the elements of a BYTES tensor. */
function writeTexts(texts) {
    const sizes = texts.map((text) => Buffer.byteLength(text));
    const bytes = Buffer.from(new ArrayBuffer(sizes.reduce((sum, size) => sum + size + 4, 0)));
    let at = 0;
    texts.forEach((text, i) => {
        at = bytes.writeUInt32LE(sizes[i] ?? 0, at);
        at += bytes.write(text, at);
    });
    return bytes;
}

;// CONCATENATED MODULE: ./packages/server/src/protocol/datatype.ts
function numeric(name, runtime, Class) {
    return {
        name,
        runtime,
        bytes: Class.BYTES_PER_ELEMENT,
        view: (buffer, offset, length) => new Class(buffer, offset, length),
    };
}
function noView() {
    throw new TypeError("text has no view");
}
/** By ONNX's name of the element type. bfloat16, complex numbers and types below a byte have no tensor in onnxruntime-node. */
const BY_ELEMENT = {
    bool: numeric("BOOL", "bool", Uint8Array),
    uint8: numeric("UINT8", "uint8", Uint8Array),
    uint16: numeric("UINT16", "uint16", Uint16Array),
    uint32: numeric("UINT32", "uint32", Uint32Array),
    uint64: numeric("UINT64", "uint64", BigUint64Array),
    int8: numeric("INT8", "int8", Int8Array),
    int16: numeric("INT16", "int16", Int16Array),
    int32: numeric("INT32", "int32", Int32Array),
    int64: numeric("INT64", "int64", BigInt64Array),
    float16: numeric("FP16", "float16", Uint16Array),
    float: numeric("FP32", "float32", Float32Array),
    double: numeric("FP64", "float64", Float64Array),
    string: { name: "BYTES", runtime: "string", bytes: null, view: noView },
};
/** The datatype of an ONNX type as `tensor(float)`; undefined when the protocol or the runtime has none. */
function datatypeOf(onnxType) {
    const element = /^tensor\((\w+)\)$/u.exec(onnxType)?.[1] ?? "";
    return Object.hasOwn(BY_ELEMENT, element) ? BY_ELEMENT[element] : undefined;
}
const BY_RUNTIME = new Map(Object.values(BY_ELEMENT).map((each) => [each.runtime, each]));
/** The datatype of a tensor that the runtime gave; undefined for what the protocol has no word for. */
function datatypeOfRuntime(type) {
    return BY_RUNTIME.get(type);
}
/** The number of elements of a shape; 1 for a scalar. */
function elementsOf(shape) {
    return shape.reduce((product, size) => product * size, 1);
}
/** A tensor's data with nothing in them yet: zeros, or empty texts. */
function emptyTensor({ bytes, view }, shape) {
    const count = elementsOf(shape);
    return bytes === null ? new Array(count).fill("") : view(new ArrayBuffer(count * bytes), 0, count);
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/float16.ts
var float16 = __webpack_require__(8612);
;// CONCATENATED MODULE: ./packages/server/src/protocol/json-data.ts



// The least that rounds to infinity. The largest number itself is often written with fewer digits, a little above: 3.4028235e38.
const BEYOND_HALF = 65_520;
const BEYOND_FLOAT = (2 - 2 ** -24) * 2 ** 127;
const json_data_float = (beyond) => (data, at, value) => {
    if (typeof value !== "number" || Math.abs(value) >= beyond) {
        // A whole number beyond 2^53 came with all its digits, for the tensors that keep them.
        return typeof value === "bigint" && json_data_float(beyond)(data, at, Number(value));
    }
    data[at] = value;
    return true;
};
const integer = (low, high) => (data, at, value) => {
    if (!Number.isInteger(value) || value < low || value > high)
        return false;
    data[at] = value;
    return true;
};
const json_data_long = (low, high) => (data, at, value) => {
    // Beyond 2^53 a number has lost its digits already: only a bigint is still what was sent.
    const whole = typeof value === "bigint" ? value : Number.isSafeInteger(value) ? BigInt(value) : null;
    if (whole === null || whole < low || whole > high)
        return false;
    data[at] = whole;
    return true;
};
const WRITERS = {
    BOOL: (data, at, value) => {
        if (typeof value !== "boolean")
            return false;
        data[at] = Number(value);
        return true;
    },
    BYTES: (data, at, value) => {
        // A lone half of a surrogate pair is no character, and would reach the model as another.
        if (typeof value !== "string" || !value.isWellFormed() || !isWhole(value))
            return false;
        data[at] = value;
        return true;
    },
    UINT8: integer(0, 255),
    UINT16: integer(0, 65_535),
    UINT32: integer(0, 2 ** 32 - 1),
    UINT64: json_data_long(0n, 2n ** 64n - 1n),
    INT8: integer(-128, 127),
    INT16: integer(-32_768, 32_767),
    INT32: integer(-(2 ** 31), 2 ** 31 - 1),
    INT64: json_data_long(-(2n ** 63n), 2n ** 63n - 1n),
    FP16: json_data_float(BEYOND_HALF),
    FP32: json_data_float(BEYOND_FLOAT),
    FP64: json_data_float(Number.POSITIVE_INFINITY),
};
/** Whether numbers have to be parsed with all their digits. */
function needsDigits({ name }) {
    return name === "INT64" || name === "UINT64";
}
/**
 * A tensor out of JSON, flat or nested as its shape is. Its elements are counted before anything is made for them.
 * The answer is text where the data do not fit: what is wrong with them.
 */
function readData(data, datatype, shape) {
    if (!Array.isArray(data))
        return "expected a list as data";
    const count = elementsOf(shape);
    const isNested = Array.isArray(data[0]);
    const said = `its shape [${shape.join(", ")}]`;
    if (isNested && !fits(data, shape, 0))
        return `the lists of the data do not nest as ${said} says`;
    if (!isNested && data.length !== count)
        return `the data do not have the ${count} elements of ${said}`;
    const write = WRITERS[datatype.name];
    if (write === undefined)
        throw new TypeError(`no writer for ${datatype.name}`);
    const isHalf = datatype.name === "FP16";
    const made = isHalf ? (0,float16/* float16Array */.hL)(count) : emptyTensor(datatype, shape);
    let at = 0;
    const put = (value) => {
        const isWritten = write(made, at, value);
        if (isWritten)
            at += 1;
        return isWritten;
    };
    if (everyLeaf(data, isNested ? shape.length : 1, put))
        return (0,float16/* asBits */.$T)(made);
    return `element ${at} of the data is no ${datatype.name}`;
}
/** Whether lists nest exactly as a shape says. */
function fits(data, shape, axis) {
    if (axis === shape.length)
        return !Array.isArray(data);
    if (!Array.isArray(data) || data.length !== shape[axis])
        return false;
    // The elements themselves are looked at when they are written.
    if (axis === shape.length - 1)
        return true;
    return data.every((part) => fits(part, shape, axis + 1));
}
// Not by `flat`: millions of short lists take it ten times as long.
function everyLeaf(data, rank, holds) {
    if (rank === 1)
        return data.every(holds);
    return data.every((part) => everyLeaf(part, rank - 1, holds));
}
/** The values of a tensor as JSON text; null when JSON has no word for one of them: NaN or an infinity. */
function writeData(data, datatype) {
    if (Array.isArray(data))
        return JSON.stringify(data);
    if (datatype.name === "BOOL")
        return `[${Array.from(data, (value) => value !== 0).join(",")}]`;
    const numbers = (0,float16/* plainNumbers */.DO)(datatype.runtime, data);
    if (datatype.name.startsWith("FP") && !numbers.every(Number.isFinite))
        return null;
    return `[${numbers.join(",")}]`;
}

// EXTERNAL MODULE: ./packages/server/src/protocol/refusal.ts
var refusal = __webpack_require__(5542);
;// CONCATENATED MODULE: ./packages/server/src/protocol/answer.ts




/** Up to here an answer is one part: a few kilobytes are copied faster than a second piece of memory is handed on and sent. */
const MOST_COPIED = 65_536;
/**
 * The protocol's `$inference_response`, with the outputs in the order in which they were asked for.
 * @throws Refusal 400 when an output that was asked for as JSON holds values that JSON cannot say; 500 for a tensor that
 * the protocol has no datatype for
 */
function writeAnswer({ name, version }, { id, wanted }, outputs) {
    const written = wanted.map((each) => writeOutput(each, outputs[each.port.name]));
    const head = [
        `{"model_name":${JSON.stringify(name)},"model_version":${JSON.stringify(version)}`,
        id === null ? "" : `,"id":${JSON.stringify(id)}`,
        `,"outputs":[${written.map(({ json }) => json).join(",")}]}`,
    ].join("");
    const binary = written.flatMap(({ tail }) => (tail === null ? [] : [tail]));
    const size = Buffer.byteLength(head);
    const headLength = binary.length === 0 ? null : size;
    const whole = binary.reduce((sum, { length }) => sum + length, size);
    const isCopied = whole <= MOST_COPIED;
    // Memory of its own, of which every byte is written: a pooled Buffer could not move.
    const first = Buffer.allocUnsafeSlow(isCopied ? whole : size);
    let at = first.write(head);
    if (!isCopied)
        return { headLength, parts: [first, ...binary] };
    for (const tail of binary) {
        first.set(tail, at);
        at += tail.length;
    }
    return { headLength, parts: [first] };
}
function writeOutput({ port, isBinary }, tensor) {
    const datatype = tensor && datatypeOfRuntime(tensor.type);
    if (tensor === undefined || datatype === undefined) {
        throw new refusal/* Refusal */.P_(500, `the model gave no tensor for the output ${(0,refusal/* quoted */.TL)(port.name)}`);
    }
    const { data, dims } = tensor;
    const start = `{"name":${JSON.stringify(port.name)},"datatype":"${datatype.name}","shape":[${dims.join(",")}]`;
    if (isBinary) {
        const tail = Array.isArray(data) ? writeTexts(data) : bytesOf(data);
        return { json: `${start},"parameters":{"binary_data_size":${tail.length}}}`, tail };
    }
    const text = writeData(data, datatype);
    if (text === null) {
        const why = "holds NaN or an infinity, for which JSON has no word; ask for it with binary_data";
        throw new refusal/* Refusal */.P_(400, `the output ${(0,refusal/* quoted */.TL)(port.name)} ${why}`);
    }
    return { json: `${start},"data":${text}}`, tail: null };
}
/** The bytes of a tensor, not copied when it is all of its memory. */
function bytesOf(data) {
    const { buffer, byteOffset, byteLength } = data;
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    return byteLength === buffer.byteLength ? bytes : bytes.slice();
}

;// CONCATENATED MODULE: ./packages/server/src/protocol/binary-data.ts

/** A tensor's elements out of the bytes that the binary extension has for them. The answer is text where they do not fit. */
function readBinary(bytes, datatype, count) {
    const width = datatype.bytes;
    if (width === null)
        return readTexts(bytes, count) ?? `its bytes are not ${count} elements of UTF-8 text without NUL`;
    if (bytes.length !== count * width) {
        return `${count} elements of ${datatype.name} take ${count * width} bytes, got ${bytes.length}`;
    }
    if (datatype.name === "BOOL" && bytes.some((value) => value > 1))
        return "a byte of its BOOL is neither 0 nor 1";
    // Where the JSON ended decides whether numbers can be read in place.
    const isAligned = bytes.byteOffset % width === 0;
    return isAligned
        ? datatype.view(bytes.buffer, bytes.byteOffset, count)
        : datatype.view(bytes.slice().buffer, 0, count);
}

;// CONCATENATED MODULE: ./packages/server/src/protocol/fields.ts

/** Whether a JSON value is an object, not a list and not null. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The parameters of a request, an input or an output; an empty object when there are none. @throws Refusal 400 */
function parametersOf({ parameters }, whose) {
    if (parameters === undefined)
        return {};
    if (!isObject(parameters))
        throw new refusal/* Refusal */.P_(400, `${whose}: expected an object as parameters`);
    const foreign = ["shared_memory_region", "classification"].find((name) => Object.hasOwn(parameters, name));
    // Ignored, each would give an answer to another question than the one that was asked.
    if (foreign !== undefined)
        throw new refusal/* Refusal */.P_(400, `${whose}: the extension of ${foreign} is not supported`);
    return parameters;
}
/** A parameter that is true or false; undefined when it is not given. @throws Refusal 400 */
function flag(parameters, name, whose) {
    const value = parameters[name];
    if (value === undefined || typeof value === "boolean")
        return value;
    throw new refusal/* Refusal */.P_(400, `${whose}: expected true or false as ${name}`);
}
/** The entries of a list, each an object with a name that stands once. @throws Refusal 400 */
function namedEntries(list, what) {
    if (!Array.isArray(list))
        throw new refusal/* Refusal */.P_(400, `expected a list as ${what}s`);
    const entries = new Map();
    for (const entry of list) {
        if (!isObject(entry) || typeof entry["name"] !== "string") {
            throw new refusal/* Refusal */.P_(400, `expected each ${what} to be an object with a name`);
        }
        const { name } = entry;
        if (entries.has(name))
            throw new refusal/* Refusal */.P_(400, `the ${what} ${(0,refusal/* quoted */.TL)(name)} is given twice`);
        entries.set(name, entry);
    }
    return entries;
}

;// CONCATENATED MODULE: ./packages/server/src/protocol/json-bounds.ts

/** Brackets within brackets: a tensor of rank 8 in its request has 11. */
const DEEPEST = 64;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/**
 * Refuses JSON that is nested deeper than any tensor before a parser sees it. It reads bytes, not text: what it looks for is
 * ASCII, which in UTF-8 is part of no other character.
 * @throws Refusal 400
 */
function boundDepth(json) {
    let depth = 0;
    for (let at = 0; at < json.length; at += 1) {
        const byte = json[at];
        if (byte === QUOTE)
            at = endOfText(json, at + 1);
        else if (byte === 0x5b || byte === 0x7b) {
            depth += 1;
            if (depth > DEEPEST)
                throw new refusal/* Refusal */.P_(400, `the JSON is nested deeper than ${DEEPEST} levels`);
        }
        else if (byte === 0x5d || byte === 0x7d)
            depth -= 1;
    }
}
/** The place of the quote that ends a text; the end where none does, which the parser then refuses. */
function endOfText(json, start) {
    for (let at = start; at < json.length; at += 1) {
        if (json[at] === BACKSLASH)
            at += 1;
        else if (json[at] === QUOTE)
            return at;
    }
    return json.length;
}

;// CONCATENATED MODULE: ./packages/server/src/protocol/long-numbers.ts

// A reviver that is given each number's source keeps its digits, too, and costs ten times the parsing: 16 MB took half a minute for one
// long number among short ones. So the few that a double cannot hold go through the parser as text.
/** What no tensor of text may hold begins the text that stands for a number. */
const MARK = "\0";
const OPENING = Buffer.from('"\\u0000');
const CLOSING = Buffer.from('"');
/** What is shorter is exact in a double; the longest whole number of 64 bits, with its sign, has 20 characters. */
const LONG = /^-?[1-9]\d{15,18}$|^[1-9]\d{19}$/u;
const [SHORTEST, LONGEST] = [16, 20];
const [long_numbers_QUOTE, COLON, SPACE] = [0x22, 0x3a, 0x20];
const NUMERIC = new Set(Buffer.from("+-.0123456789Ee"));
/** JSON in which whole numbers that a double may not hold are marked texts; the same bytes where there are none. */
function markLong(json) {
    const found = longNumbers(json);
    if (found.length === 0)
        return json;
    const marked = Buffer.allocUnsafe(json.length + found.length * (OPENING.length + CLOSING.length));
    let at = 0;
    const put = (bytes) => {
        marked.set(bytes, at);
        at += bytes.length;
    };
    let from = 0;
    for (const { start, end } of found) {
        put(json.subarray(from, start));
        put(OPENING);
        put(json.subarray(start, end));
        put(CLOSING);
        from = end;
    }
    put(json.subarray(from));
    return marked;
}
/** What was parsed, with the numbers for their marked texts: bigint where a double does not hold them. Lists and objects change in place. */
function restoreLong(value) {
    if (typeof value === "string")
        return numberOf(value);
    if (typeof value !== "object" || value === null)
        return value;
    const holder = value;
    const restore = (key) => {
        const part = holder[key];
        if (typeof part === "string" || typeof part === "object")
            holder[key] = restoreLong(part);
    };
    if (Array.isArray(value))
        for (let i = 0; i < value.length; i += 1)
            restore(i);
    else
        for (const key of Object.keys(value))
            restore(key);
    return value;
}
function numberOf(text) {
    if (!text.startsWith(MARK) || !LONG.test(text.slice(1)))
        return text;
    const whole = BigInt(text.slice(1));
    const number = Number(whole);
    return Number.isSafeInteger(number) ? number : whole;
}
function longNumbers(json) {
    const found = [];
    for (let at = 0; at < json.length; at += 1) {
        const byte = json[at] ?? 0;
        if (byte === long_numbers_QUOTE)
            at = endOfText(json, at + 1);
        else if (NUMERIC.has(byte)) {
            const end = endOfNumber(json, at);
            if (isLong(json, at, end))
                found.push({ start: at, end });
            at = end - 1;
        }
    }
    return found;
}
function endOfNumber(json, start) {
    let at = start;
    while (at < json.length && NUMERIC.has(json[at] ?? 0))
        at += 1;
    return at;
}
function isLong(json, start, end) {
    if (end - start < SHORTEST || end - start > LONGEST)
        return false;
    if (!LONG.test(Buffer.from(json.buffer, json.byteOffset + start, end - start).toString("latin1")))
        return false;
    // A number is no key, and as text it would be one: what is no JSON stays none.
    let next = end;
    while ((json[next] ?? COLON) <= SPACE)
        next += 1;
    return json[next] !== COLON;
}

;// CONCATENATED MODULE: ./packages/server/src/protocol/parse-json.ts



const parse_json_utf8 = new TextDecoder("utf-8", { fatal: true });
/**
 * JSON out of UTF-8 bytes. With `exact`, whole numbers that a double cannot hold come as bigint, so that INT64 and UINT64
 * keep every digit.
 * @throws Refusal 400
 */
function parseJson(bytes, exact) {
    boundDepth(bytes);
    const marked = exact ? markLong(bytes) : bytes;
    const text = decoded(marked);
    try {
        const parsed = JSON.parse(text);
        return marked === bytes ? parsed : restoreLong(parsed);
    }
    catch {
        // The parser's own words quote the request, as long as it may be.
        throw new refusal/* Refusal */.P_(400, "the request is not JSON");
    }
}
function decoded(bytes) {
    try {
        return parse_json_utf8.decode(bytes);
    }
    catch {
        throw new refusal/* Refusal */.P_(400, "the JSON is not UTF-8");
    }
}

;// CONCATENATED MODULE: ./packages/server/src/protocol/raw-input.ts



/**
 * An input whose bytes are a whole body, without a shape: the one size that may be open follows from their number. A text is one element
 * without its length before it. The answer is text where this is not to be had.
 */
function readRaw(bytes, { datatype, shape }) {
    if (shape === null)
        return "the shape of its input is not known";
    const said = `[${shape.join(", ")}]`;
    const { bytes: width, runtime: type } = datatype;
    if (width === null) {
        if (shape.some((size) => size !== 1 && size !== -1))
            return `one text has no shape ${said}`;
        const text = readText(bytes);
        return text === null
            ? "the body is no UTF-8 text without NUL"
            : { type, dims: shape.map(() => 1), data: [text] };
    }
    const open = shape.filter((size) => size === -1).length;
    if (open > 1)
        return `the input's shape ${said} has ${open} open sizes, and its bytes can tell one`;
    const fixed = elementsOf(shape.filter((size) => size !== -1)) * width;
    const times = open === 0 ? 1 : fixed === 0 ? 0 : Math.floor(bytes.length / fixed);
    if (bytes.length !== fixed * times)
        return `${bytes.length} bytes are no whole ${datatype.name} tensor of shape ${said}`;
    const dims = shape.map((size) => (size === -1 ? times : size));
    const data = readBinary(bytes, datatype, elementsOf(dims));
    return typeof data === "string" ? data : { type, dims, data };
}

;// CONCATENATED MODULE: ./packages/server/src/protocol/shape.ts

/** No dimension beyond what its index type holds in most operators. */
const LONGEST_AXIS = 2 ** 31 - 1;
/** A shape as it was sent; text where it is none, or not one of this port. `most` bounds its elements. */
function readShape(sent, port, most) {
    if (!Array.isArray(sent) || !sent.every(isSize))
        return "expected a list of whole numbers, 0 or more, as shape";
    const shape = sent;
    const wanted = port.shape;
    const isOurs = wanted === null ||
        (wanted.length === shape.length && wanted.every((size, axis) => size === -1 || size === shape[axis]));
    if (!isOurs)
        return `expected the shape [${wanted.join(", ")}], got [${shape.slice(0, 16).join(", ")}]`;
    // Zeros apart: [0, 1000000000] has no elements, and still makes a model allocate.
    const extent = elementsOf(shape.filter((size) => size > 0));
    if (extent > most)
        return `its shape [${shape.slice(0, 16).join(", ")}] has more than ${most} elements`;
    return shape;
}
function isSize(size) {
    return Number.isSafeInteger(size) && size >= 0 && size <= LONGEST_AXIS;
}

;// CONCATENATED MODULE: ./packages/server/src/protocol/request.ts








const LONGEST_ID = 1024;
/**
 * Reads a request and compares it with what the model takes. Nothing is allocated by what the client claims: a tensor's bytes
 * are there, or its elements are counted, before it is made.
 * @throws Refusal 400 with everything that is wrong with the inputs
 */
function readRequest(body, signature) {
    const bytes = new Uint8Array(body.buffer, body.start);
    const { headLength } = body;
    if (headLength === 0)
        return rawRequest(bytes, signature);
    if (headLength !== null && headLength > bytes.length) {
        throw new refusal/* Refusal */.P_(400, `Inference-Header-Content-Length is ${headLength}, the body has ${bytes.length} bytes`);
    }
    const exact = signature.inputs.some(({ datatype }) => needsDigits(datatype));
    const json = parseJson(bytes.subarray(0, headLength ?? bytes.length), exact);
    if (!isObject(json))
        throw new refusal/* Refusal */.P_(400, "expected a JSON object as the request");
    const parameters = parametersOf(json, "the request");
    return {
        id: idOf(json),
        feeds: readInputs(json, body, signature),
        wanted: readWanted(json, flag(parameters, "binary_data_output", "the request") ?? false, signature),
    };
}
/** The extension's raw binary request: no JSON, and the whole body is the one input. */
function rawRequest(bytes, { inputs, outputs }) {
    const [port, ...others] = inputs;
    const read = port === undefined || others.length > 0
        ? `only a model with one input takes a body without JSON, and this one has ${inputs.length}`
        : readRaw(bytes, port);
    if (typeof read === "string")
        throw new refusal/* Refusal */.P_(400, `Inference-Header-Content-Length is 0: ${read}`);
    const feeds = Object.create(null);
    if (port !== undefined)
        feeds[port.name] = read;
    return { id: null, feeds, wanted: outputs.map((each) => ({ port: each, isBinary: true })) };
}
function idOf({ id }) {
    if (id === undefined)
        return null;
    if (typeof id === "string" && id.length <= LONGEST_ID)
        return id;
    throw new refusal/* Refusal */.P_(400, `expected text of at most ${LONGEST_ID} characters as id`);
}
function readInputs(json, body, { inputs }) {
    const entries = namedEntries(json["inputs"], "input");
    const ports = new Map(inputs.map((port) => [port.name, port]));
    const problems = [...entries.keys()]
        .filter((name) => !ports.has(name))
        .map((name) => `no input ${(0,refusal/* quoted */.TL)(name)} in this model`);
    for (const { name } of inputs)
        if (!entries.has(name))
            problems.push(`the input ${(0,refusal/* quoted */.TL)(name)} is missing`);
    const feeds = Object.create(null);
    const tail = new Tail(body);
    for (const [name, entry] of entries) {
        const port = ports.get(name);
        if (port === undefined)
            continue;
        const read = readTensor(entry, port, tail);
        if (typeof read === "string")
            problems.push(`input ${(0,refusal/* quoted */.TL)(name)}: ${read}`);
        else
            feeds[name] = read;
    }
    if (problems.length === 0 && tail.left > 0)
        problems.push(`${tail.left} bytes after the last binary input`);
    // A request may name thousands of strangers; the first few say what is wrong.
    const [first, ...rest] = problems;
    if (first === undefined)
        return feeds;
    const more = rest.length > 4 ? `; and ${rest.length - 4} more` : "";
    throw new refusal/* Refusal */.P_(400, [first, ...rest.slice(0, 4)].join("; ") + more);
}
/** The bytes after the JSON, handed out in the order of the inputs. */
class Tail {
    #body;
    #at;
    constructor(body) {
        this.#body = body;
        this.#at = body.headLength === null ? body.buffer.byteLength : body.start + body.headLength;
    }
    get left() {
        return this.#body.buffer.byteLength - this.#at;
    }
    take(bytes) {
        const taken = new Uint8Array(this.#body.buffer, this.#at, bytes);
        this.#at += bytes;
        return taken;
    }
}
function readTensor(entry, port, tail) {
    const { datatype } = port;
    const size = parametersOf(entry, `input ${(0,refusal/* quoted */.TL)(port.name)}`)["binary_data_size"];
    // Taken first: the inputs after this one have their bytes where they have them, whatever is wrong with it.
    const bytes = size === undefined ? null : binaryOf(size, tail);
    if (typeof bytes === "string")
        return bytes;
    const sent = entry["datatype"];
    if (sent !== datatype.name) {
        return `expected the datatype ${datatype.name}, got ${typeof sent === "string" ? (0,refusal/* quoted */.TL)(sent) : "none"}`;
    }
    const shape = readShape(entry["shape"], port, 2 ** 31);
    if (typeof shape === "string")
        return shape;
    if (bytes !== null && entry["data"] !== undefined)
        return "has both data and binary_data_size";
    const data = bytes === null
        ? readData(entry["data"], datatype, shape)
        : readBinary(bytes, datatype, elementsOf(shape));
    return typeof data === "string" ? data : { type: datatype.runtime, dims: shape, data };
}
function binaryOf(size, tail) {
    if (!Number.isSafeInteger(size) || size < 0)
        return "expected a whole number as binary_data_size";
    if (size <= tail.left)
        return tail.take(size);
    return `binary_data_size is ${size}, and ${tail.left} bytes are left after the JSON; Inference-Header-Content-Length says where that ends`;
}
function readWanted(json, byDefault, { outputs }) {
    const asked = json["outputs"];
    const all = () => outputs.map((port) => ({ port, isBinary: byDefault }));
    if (asked === undefined)
        return all();
    const entries = namedEntries(asked, "output");
    // Triton answers an empty list as no list.
    if (entries.size === 0)
        return all();
    return [...entries].map(([name, entry]) => {
        const port = outputs.find((each) => each.name === name);
        if (port === undefined)
            throw new refusal/* Refusal */.P_(400, `no output ${(0,refusal/* quoted */.TL)(name)} in this model`);
        const whose = `output ${(0,refusal/* quoted */.TL)(name)}`;
        return { port, isBinary: flag(parametersOf(entry, whose), "binary_data", whose) ?? byDefault };
    });
}

// EXTERNAL MODULE: ./packages/server/src/release.ts
var release = __webpack_require__(9432);
;// CONCATENATED MODULE: ./packages/server/src/worker/joined.ts
/** Rows of a request: the first size of its tensors, which all share where requests may be joined. */
function rowsOf(feeds) {
    return Object.values(feeds)[0]?.dims[0] ?? 1;
}
/** What requests must have in common to be run together: every input's shape but for its first axis. */
function joinKey(feeds) {
    return Object.entries(feeds)
        .map(([name, { dims }]) => `${name}:${dims.slice(1).join(",")}`)
        .toSorted()
        .join(";");
}
/** Several requests' inputs one below the other. All have the same names, types and trailing shapes. */
function join(requests) {
    const [first] = requests;
    if (first === undefined)
        throw new TypeError("nothing to join");
    return Object.fromEntries(Object.entries(first).map(([name, { type, dims }]) => {
        const parts = requests.map((feeds) => feeds[name]).filter((part) => part !== undefined);
        const rows = parts.reduce((sum, part) => sum + (part.dims[0] ?? 0), 0);
        return [name, { type, dims: [rows, ...dims.slice(1)], data: stacked(parts) }];
    }));
}
function stacked(parts) {
    const [first] = parts;
    if (first === undefined || Array.isArray(first.data)) {
        return parts.flatMap(({ data }) => (Array.isArray(data) ? data : []));
    }
    const length = parts.reduce((sum, { data }) => sum + data.length, 0);
    const whole = new first.data.constructor(length);
    let at = 0;
    for (const { data } of parts) {
        whole.set(data, at);
        at += data.length;
    }
    return whole;
}
/**
 * Each request's own rows of the outputs, copied; null when an output does not have exactly one row for each row that was fed,
 * so that nobody could say whose is whose.
 */
function split(outputs, rows) {
    const total = rows.reduce((sum, count) => sum + count, 0);
    const named = Object.entries(outputs);
    if (named.some(([, { dims }]) => dims[0] !== total))
        return null;
    let from = 0;
    return rows.map((count) => {
        const start = from;
        from += count;
        return Object.fromEntries(named.map(([name, { type, dims, data }]) => {
            const width = total === 0 ? 0 : data.length / total;
            const own = data.slice(start * width, from * width);
            return [name, { type, dims: [count, ...dims.slice(1)], data: own }];
        }));
    });
}

;// CONCATENATED MODULE: ./packages/server/src/worker/line.ts
/**
 * Jobs in the order in which they came. The first one decides what is run next; those after it that fit join it, up to
 * `maxBatch` rows, and the others keep their places. A job waits for company at most `maxDelayMs` from its arrival.
 */
class Line {
    #jobs = [];
    #maxBatch;
    #maxDelayMs;
    constructor(bounds) {
        this.#maxBatch = bounds.maxBatch;
        this.#maxDelayMs = bounds.maxDelayMs;
    }
    add(job) {
        this.#jobs.push(job);
    }
    /** Takes what is to be run now; null when nobody waits. */
    take(nowMs) {
        const [first] = this.#jobs;
        if (first === undefined)
            return null;
        const chosen = this.#companyOf(first);
        const rows = chosen.reduce((sum, job) => sum + job.rows, 0);
        const leftMs = first.arrivedMs + this.#maxDelayMs - nowMs;
        if (first.key !== null && rows < this.#maxBatch && leftMs > 0)
            return { waitMs: leftMs };
        const taken = new Set(chosen);
        this.#jobs.splice(0, this.#jobs.length, ...this.#jobs.filter((job) => !taken.has(job)));
        return { jobs: chosen };
    }
    #companyOf(first) {
        const chosen = [first];
        if (first.key === null)
            return chosen;
        let rows = first.rows;
        for (const job of this.#jobs.slice(1)) {
            if (job.model !== first.model || job.key !== first.key || rows + job.rows > this.#maxBatch)
                continue;
            chosen.push(job);
            rows += job.rows;
        }
        return chosen;
    }
}

;// CONCATENATED MODULE: ./packages/server/src/worker/sample.ts



/** Elements of a tensor that are written; of a larger one only its shape is. */
const MOST_ELEMENTS = 4096;
const MOST_TEXT = 65_536;
/** One request and its answer as JSON on one line, for the prediction log. */
function sampleLine({ name, version }, request, outputs) {
    return [
        `{"model":${JSON.stringify(name)},"version":${JSON.stringify(version)},"id":${JSON.stringify(request.id)}`,
        `,"inputs":${tensors(request.feeds)},"outputs":${tensors(outputs)}}`,
    ].join("");
}
function tensors(named) {
    const entries = Object.entries(named).map(([name, tensor]) => `${JSON.stringify(name)}:${tensorText(tensor)}`);
    return `{${entries.join(",")}}`;
}
function tensorText({ type, dims, data }) {
    const datatype = datatypeOfRuntime(type);
    const shape = `"shape":[${dims.join(",")}]`;
    if (datatype === undefined || data.length > MOST_ELEMENTS)
        return `{${shape}}`;
    const text = writeData(data, datatype) ?? withNulls(type, data);
    return text.length > MOST_TEXT ? `{${shape}}` : `{"datatype":"${datatype.name}",${shape},"data":${text}}`;
}
/** Values that JSON has no word for become null: this is a record, not an answer. */
function withNulls(type, data) {
    return JSON.stringify(Array.from((0,float16/* plainNumbers */.DO)(type, data)));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./packages/onnx/src/read-tensor.ts
const EXTERNAL = 1;
/**
 * Reads a TensorProto but not its values. Values in two places are a fault wherever the tensor is: a runtime would serve one
 * of them, and a reader of the file could be shown the other.
 */
function read_tensor_readTensor(reader) {
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
            values = read_tensor_readTensor(reader);
        if (field === "indices")
            indices = read_tensor_readTensor(reader);
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
            shape = read_value_readShape(reader);
    }
    return { dataType, shape };
}
function read_value_readShape(reader) {
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
            graph.initializers.push(read_tensor_readTensor(reader));
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
                tensors.push(read_tensor_readTensor(reader));
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
        return (0,src_error/* failure */.V2)("model-unreadable", `${this.#path}: ${what} (byte ${at} of ${this.#source.length})`, {
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
class reader_Reader {
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
            const field = fieldOf(message, tag >>> 3);
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
            if (WIRE_TYPES[field.type] === undefined && this.#walked !== value.start) {
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
        const scalar = WIRE_TYPES[field.type];
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
        throw (0,src_error/* failure */.V2)("model-refused", `${this.#path}: holds more than ${this.#maxParts} nodes, tensors, attributes and names`, {
            hint: "No model that is meant to run has so many parts.",
        });
    }
}
function wholeOf({ length }) {
    return { start: 0, end: length };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/onnx/src/source.ts


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
    const file = (0,external_node_fs_.openSync)(path, "r");
    try {
        for (let done = 0; done < length;) {
            const read = (0,external_node_fs_.readSync)(file, bytes, done, length - done, start + done);
            if (read === 0) {
                throw (0,src_error/* failure */.V2)("model-unreadable", `${path}: became shorter while it was read`, {
                    hint: "Wait until whatever writes the file has finished, and run again.",
                });
            }
            done += read;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./packages/onnx/src/read-model.ts






/**
 * Reads an ONNX model from bytes in memory or from a source, without copying or loading tensors.
 * It tells what is there; whether that may be run is checkModel's to say.
 * @throws ModelgateError `model-unreadable` when this is not ONNX, is cut short or damaged; `model-refused` when it has more
 * parts than memory is given for
 */
function readModel(bytes, path) {
    const source = bytes instanceof Uint8Array ? bytesSource(bytes) : bytes;
    const reader = new reader_Reader(path, source);
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
        throw (0,src_error/* failure */.V2)("model-unreadable", `${path}: has ${missing}, so it is not an ONNX model`, {
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

;// CONCATENATED MODULE: ./packages/onnx/src/element-type.ts
const type = (name, bits, field, entries = 1) => ({
    name,
    bits,
    field,
    entries,
});
/** TensorProto.DataType of ONNX 1.23, by number. */
const ELEMENT_TYPES = {
    1: type("float", 32, "float_data"),
    2: type("uint8", 8, "int32_data"),
    3: type("int8", 8, "int32_data"),
    4: type("uint16", 16, "int32_data"),
    5: type("int16", 16, "int32_data"),
    6: type("int32", 32, "int32_data"),
    7: type("int64", 64, "int64_data"),
    8: type("string", null, "string_data"),
    9: type("bool", 8, "int32_data"),
    10: type("float16", 16, "int32_data"),
    11: type("double", 64, "double_data"),
    12: type("uint32", 32, "uint64_data"),
    13: type("uint64", 64, "uint64_data"),
    14: type("complex64", 64, "float_data", 2),
    15: type("complex128", 128, "double_data", 2),
    16: type("bfloat16", 16, "int32_data"),
    17: type("float8e4m3fn", 8, "int32_data"),
    18: type("float8e4m3fnuz", 8, "int32_data"),
    19: type("float8e5m2", 8, "int32_data"),
    20: type("float8e5m2fnuz", 8, "int32_data"),
    21: type("uint4", 4, "int32_data", 1 / 2),
    22: type("int4", 4, "int32_data", 1 / 2),
    23: type("float4e2m1", 4, "int32_data", 1 / 2),
    24: type("float8e8m0", 8, "int32_data"),
    25: type("uint2", 2, "int32_data", 1 / 4),
    26: type("int2", 2, "int32_data", 1 / 4),
    27: type("float6e2m3", 6, "int32_data"),
    28: type("float6e3m2", 6, "int32_data"),
};
/** The element type of a number; undefined when there is none, as in a damaged file or one newer than this table. */
function element_type_elementType(dataType) {
    return ELEMENT_TYPES[dataType];
}
/** The name of an element type, `unknown(n)` for a number that has none. */
function elementName(dataType) {
    return element_type_elementType(dataType)?.name ?? `unknown(${dataType})`;
}

;// CONCATENATED MODULE: ./packages/onnx/src/tensor-size.ts

/** How many elements a shape has; 1 for a scalar. Infinity or above 2^53 when no memory could hold them. */
function elementCount(dims) {
    // A zero anywhere makes it empty, however large the others are.
    return dims.includes(0) ? 0 : dims.reduce((product, dim) => product * dim, 1);
}
/** Bytes of a tensor's values as raw little-endian data; null for text and unknown element types, which have no such form. */
function rawSizeBytes({ dims, dataType }) {
    const bits = element_type_elementType(dataType)?.bits ?? null;
    return bits === null ? null : Math.ceil((elementCount(dims) * bits) / 8);
}

;// CONCATENATED MODULE: ./packages/onnx/src/walk.ts
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

;// CONCATENATED MODULE: ./packages/onnx/src/external-data.ts


/**
 * The files beside the model that its tensors refer to, and everything about those references that no model may have.
 * Nothing is opened: this judges what is written in the model.
 */
function externalFiles(model) {
    const problems = [];
    const uses = new Map();
    for (const { tensor } of tensorsOf(model)) {
        if (tensor.data.kind !== "external")
            continue;
        const { location } = tensor.data;
        const wrong = wrongLocation(location) ?? wrongRange(tensor, tensor.data);
        if (wrong !== null)
            problems.push(refused(model, `the external data of ${quoted(tensor.name)} ${wrong}`));
        else
            external_data_add(uses, normalized(location), { ...rangeOf(tensor, tensor.data), tensor });
    }
    const files = [...uses].map(([location, all]) => {
        const { ranges, overlaps } = separated(all);
        for (const [first, second] of overlaps) {
            const both = `${quoted(first.tensor.name)} and ${quoted(second.tensor.name)}`;
            problems.push(refused(model, `${both} share some but not all of their bytes in ${quoted(location)}`));
        }
        return { location, ranges };
    });
    return { files, problems };
}
function external_data_add(uses, location, use) {
    const before = uses.get(location);
    if (before === undefined)
        uses.set(location, [use]);
    else
        before.push(use);
}
/** What is wrong with a path that a stranger wrote; null when it can only name something in the model's folder. */
function wrongLocation(location) {
    const named = `names ${quoted(location)}, `;
    if (location === "")
        return "names no file";
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(location))
        return `${named}which has a control character`;
    if (location.includes("\\"))
        return `${named}which is a path with backslashes: ONNX has "/"`;
    if (location.startsWith("/") || /^[A-Za-z]:/.test(location))
        return `${named}which is not relative to the model`;
    if (location.split("/").includes(".."))
        return `${named}which leaves the model's folder`;
    // ONNX Runtime's mark for "the offset is an address in memory".
    if (location.includes("_ORT_MEM_ADDR_"))
        return `${named}which means an address in memory`;
    if (normalized(location) === "" || location.endsWith("/"))
        return `${named}which is a folder`;
    return null;
}
function normalized(location) {
    return location
        .split("/")
        .filter((part) => part !== "" && part !== ".")
        .join("/");
}
function wrongRange(tensor, { offset, length }) {
    const size = rawSizeBytes(tensor);
    if (size === null)
        return "cannot hold values of its element type";
    if (Number.isNaN(offset) || Number.isNaN(length))
        return "has an offset or a length that is not a plain number of bytes";
    if (length !== null && length !== size)
        return `is ${length} bytes long; shape and type need ${size}`;
    return null;
}
function rangeOf(tensor, { offset }) {
    return { start: offset, end: offset + (rawSizeBytes(tensor) ?? 0) };
}
/** Tied weights refer to the very same bytes as the same type. Anything else that overlaps hides one tensor in another. */
function separated(uses) {
    const ranges = [];
    const overlaps = [];
    let last;
    for (const use of uses.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
        if (use.end === use.start)
            continue;
        if (last !== undefined && use.start < last.end) {
            const tied = use.start === last.start && use.end === last.end && use.tensor.dataType === last.tensor.dataType;
            if (!tied)
                overlaps.push([last, use]);
            continue;
        }
        ranges.push({ start: use.start, end: use.end });
        last = use;
    }
    return { ranges, overlaps };
}
function refused({ path }, what) {
    return {
        code: "model-refused",
        message: `${path}: ${what}`,
        hint: "Save the model again with its weights in one file of their own beside it, or inside the model.",
    };
}
function quoted(name) {
    return JSON.stringify(name);
}

;// CONCATENATED MODULE: ./packages/onnx/src/check.ts




const MAX_PROBLEMS = 100;
/**
 * What no model that is to be run and compared may have, all at once: values in two places, values that do not fit their
 * shape and type, names given twice, external data that leaves the folder or overlaps. Nothing is opened and nothing is run.
 * An empty list does not mean that the model is valid: the runtime has its own rules for operators and types.
 */
function checkModel(model) {
    const problems = [...model.faults];
    for (const { tensor } of tensorsOf(model)) {
        const wrong = wrongTensor(tensor);
        if (wrong !== null)
            problems.push(check_refused(model, `the tensor ${JSON.stringify(tensor.name)} ${wrong}`));
    }
    for (const what of givenTwice(model))
        problems.push(check_refused(model, `${what} twice`));
    problems.push(...externalFiles(model).problems);
    if (problems.length <= MAX_PROBLEMS)
        return problems;
    const rest = problems.length - MAX_PROBLEMS;
    return [...problems.slice(0, MAX_PROBLEMS), check_refused(model, `${rest} more problems of this kind`)];
}
function wrongTensor(tensor) {
    const { data, dataType, dims } = tensor;
    const type = element_type_elementType(dataType);
    if (type === undefined)
        return `has the unknown element type ${dataType}`;
    const elements = elementCount(dims);
    if (!Number.isSafeInteger(elements * 16))
        return `has ${elements} elements, more than any memory holds`;
    const shape = `${type.name}[${dims.join(",")}]`;
    if (data.kind === "none")
        return elements === 0 ? null : `of ${shape} holds no values`;
    if (data.kind === "external")
        return null;
    if (data.kind === "raw") {
        const needed = rawSizeBytes(tensor);
        const given = data.span.end - data.span.start;
        if (needed === null)
            return "is text as raw bytes";
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
function* givenTwice(model) {
    // skl2onnx imports a domain twice in the same version, which is only said twice.
    const opsets = new Set(model.opsets.map(({ domain, version }) => `${domain || "ai.onnx"} ${version}`));
    yield* repeated("imports the operators of", [...opsets].map((opset) => opset.slice(0, opset.lastIndexOf(" "))));
    yield* repeated("has the function", model.functions.map(({ domain, name, overload }) => [domain, name, overload].filter(Boolean).join("::")));
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
                yield* repeated(node, attributes.map((attribute) => attribute.name));
        }
    }
}
function* repeated(what, names) {
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name))
            yield `${what} ${JSON.stringify(name)}`;
        seen.add(name);
    }
}
function check_refused({ path }, what) {
    return {
        code: "model-refused",
        message: `${path}: ${what}`,
        hint: "Export the model again; a file like this shows one model to a reader and may run as another.",
    };
}

;// CONCATENATED MODULE: ./packages/onnx/src/signature.ts

/** What a caller gives and gets. Inputs with an initializer are weights with a name (IR version 3), not inputs. */
function signatureOf(graph) {
    const sparse = graph.sparseInitializers.map(({ values }) => values.name);
    const weights = new Set([...graph.initializers.map(({ name }) => name), ...sparse]);
    return {
        inputs: graph.inputs.filter(({ name }) => !weights.has(name)).map(portOf),
        outputs: graph.outputs.map(portOf),
    };
}
function portOf({ name, type }) {
    const shape = type?.kind === "tensor" || type?.kind === "sparse-tensor" ? type.shape : null;
    return { name, type: typeText(type), shape };
}
/** A type in ONNX's notation. */
function typeText(type) {
    if (type === null)
        return "unknown";
    switch (type.kind) {
        case "tensor":
            return `tensor(${elementName(type.dataType)})`;
        case "sparse-tensor":
            return `sparse_tensor(${elementName(type.dataType)})`;
        case "sequence":
            return `seq(${typeText(type.of)})`;
        case "optional":
            return `optional(${typeText(type.of)})`;
        case "map":
            return `map(${elementName(type.keyType)},${typeText(type.of)})`;
        case "opaque":
            return `opaque(${[type.domain, type.name].filter(Boolean).join(",")})`;
    }
}

;// CONCATENATED MODULE: ./packages/onnx/src/values.ts


/** Reads the value of an attribute from the model's bytes. */
function attributeValue(model, attribute) {
    const reader = new reader_Reader(model.path, model.source, attribute.span);
    const floats = [];
    const ints = [];
    const strings = [];
    let value = null;
    for (const field of reader.fields("AttributeProto")) {
        if (field === "f")
            value = { kind: "float", value: reader.float() };
        else if (field === "i")
            value = { kind: "int", value: reader.int64() };
        else if (field === "s")
            value = { kind: "bytes", value: reader.bytes() };
        else if (field === "floats")
            floats.push(reader.fixed());
        else if (field === "ints")
            for (const int of reader.int64s())
                ints.push(int);
        else if (field === "strings")
            for (const string of reader.byteStrings())
                strings.push(string);
    }
    if (attribute.field === "floats")
        return { kind: "floats", values: asFloats(Buffer.concat(floats)) };
    if (attribute.field === "ints")
        return { kind: "ints", values: BigInt64Array.from(ints) };
    if (attribute.field === "strings")
        return { kind: "strings", values: strings };
    return value;
}
/** The bytes may lie at any offset, where a Float32Array cannot. */
function asFloats(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    return Float32Array.from({ length: bytes.length / 4 }, (_, index) => view.getFloat32(index * 4, true));
}
/**
 * The values of a tensor as raw little-endian bytes, whichever field of the model file holds them, so that two files that store
 * the same weights differently compare equal. A view where the source is in memory and the values are raw.
 * Null for text (tensorStrings has it), for external data and where there are no values.
 */
function tensorBytes(model, tensor) {
    const { data, dataType } = tensor;
    if (data.kind === "raw")
        return new Reader(model.path, model.source, data.span).bytes();
    const bits = elementType(dataType)?.bits ?? null;
    if (data.kind !== "typed" || bits === null)
        return null;
    const reader = new Reader(model.path, model.source, tensor.span);
    const fixed = [];
    const entries = new BigInt64Array(data.count);
    let filled = 0;
    for (const field of reader.fields("TensorProto")) {
        if (field !== data.field)
            continue;
        if (field === "float_data" || field === "double_data") {
            fixed.push(reader.fixed());
            continue;
        }
        const run = reader.int64s();
        entries.set(run, filled);
        filled += run.length;
    }
    return filled > 0 ? narrowed(entries, bits) : Buffer.concat(fixed);
}
/** Entries of an integer field as the bytes they would be as raw data. Every platform of Node is little-endian. */
function narrowed(entries, bits) {
    if (bits === 64)
        return new Uint8Array(entries.buffer);
    if (bits === 32)
        return new Uint8Array(Int32Array.from(entries, (entry) => Number(BigInt.asIntN(32, entry))).buffer);
    if (bits === 16)
        return new Uint8Array(Int16Array.from(entries, (entry) => Number(BigInt.asIntN(16, entry))).buffer);
    const bytes = Uint8Array.from(entries, (entry) => Number(BigInt.asUintN(8, entry)));
    return bits === 6 ? packedSixes(bytes) : bytes;
}
/** Four 6-bit values lie in three bytes as raw data, lowest bits first. */
function packedSixes(values) {
    const bytes = new Uint8Array(Math.ceil((values.length * 6) / 8));
    for (const [index, value] of values.entries()) {
        const at = index * 6;
        const byte = Math.floor(at / 8);
        const bits = (value & 0x3f) << (at % 8);
        bytes[byte] = (bytes[byte] ?? 0) | (bits & 0xff);
        if (bits > 0xff)
            bytes[byte + 1] = (bytes[byte + 1] ?? 0) | (bits >> 8);
    }
    return bytes;
}
/** The text elements of a tensor, as bytes. Empty for other types. */
function tensorStrings(model, tensor) {
    const reader = new Reader(model.path, model.source, tensor.span);
    const strings = [];
    for (const field of reader.fields("TensorProto")) {
        if (field === "string_data")
            for (const string of reader.byteStrings())
                strings.push(string);
    }
    return strings;
}

;// CONCATENATED MODULE: ./packages/onnx/src/class-labels.ts


const CLASSIFIERS = (/* unused pure expression or super */ null && (["TreeEnsembleClassifier", "LinearClassifier", "SVMClassifier"]));
const METADATA_KEYS = (/* unused pure expression or super */ null && (["classes", "class_names", "labels", "id2label", "names"]));
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
        const value = attributeValue(model, attribute);
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
const TRANSPARENT = (/* unused pure expression or super */ null && (["Identity", "Cast", "Reshape", "Flatten", "Squeeze"]));
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

;// CONCATENATED MODULE: ./packages/onnx/src/splice.ts



const REMOVED = new Uint8Array(0);
/**
 * A message with some of its fields replaced. All other bytes stay as they are and in their order: nothing is decoded and
 * encoded again, so unknown fields and unusual encodings survive.
 */
function splice(bytes, { message, span }, edit) {
    const reader = new reader_Reader("the model", bytesSource(bytes), span);
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
    throw (0,src_error/* failure */.V2)("model-refused", `${model.path}: the ZipMap ${JSON.stringify(node.name)} names no classes`, {
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

;// CONCATENATED MODULE: ./packages/server/src/models/prepare.ts




/**
 * Reads what a model takes and gives, and refuses what must not or cannot be served. The file is not copied: weights stay where
 * they are until the runtime loads them, and a read-only file system is enough.
 * @throws ModelgateError `file-missing`, `model-unreadable`, `model-refused`, `model-unsupported`
 */
async function prepareModel(path) {
    const { size } = await (0,promises_.stat)(path).catch((cause) => {
        throw (0,src_error/* failure */.V2)("file-missing", `${path}: cannot be read`, { hint: "Name a model file.", cause });
    });
    const model = readModel(fileSource(path, size), path);
    (0,src_error/* throwProblems */.Jh)(checkModel(model));
    const hasZipMap = model.graph.nodes.some(({ opType }) => opType === "ZipMap");
    const { bytes, zipMaps } = hasZipMap ? await tensorsForMaps(path, model) : { bytes: path, zipMaps: [] };
    const { inputs, outputs } = signatureOf(model.graph);
    const mapped = new Map(zipMaps.map((zipMap) => [zipMap.output, zipMap]));
    return {
        source: bytes,
        signature: {
            inputs: inputs.map((port) => prepare_portOf(path, port, "input")),
            outputs: outputs.map((port) => prepare_portOf(path, asTensor(port, mapped.get(port.name)), "output")),
        },
    };
}
async function tensorsForMaps(path, model) {
    // The runtime looks for external data beside a file, and these would be bytes without a place.
    if ([...tensorsOf(model)].some(({ tensor }) => tensor.data.kind === "external")) {
        throw (0,src_error/* failure */.V2)("model-unsupported", `${path}: has ZipMap and external data, which cannot be served together`, {
            hint: "Convert the model with the option zipmap=False.",
        });
    }
    return withoutZipMap(await (0,promises_.readFile)(path), model);
}
/** ZipMap's list of maps is a matrix of examples and classes by now. */
function asTensor(port, zipMap) {
    return zipMap === undefined
        ? port
        : { ...port, type: "tensor(float)", shape: [null, zipMap.classes.length] };
}
function prepare_portOf(path, { name, type, shape }, what) {
    const datatype = datatypeOf(type);
    if (datatype !== undefined) {
        return { name, datatype, shape: shape?.map((size) => (typeof size === "number" ? size : -1)) ?? null };
    }
    throw (0,src_error/* failure */.V2)("model-unsupported", `${path}: the ${what} ${JSON.stringify(name)} is ${type}, which cannot be served`, {
        hint: "Export the model with tensors of numbers, booleans or text as inputs and outputs.",
    });
}

;// CONCATENATED MODULE: ./packages/server/src/observed.ts
/** For a model without a reference profile. */
const observeNothing = () => [];

// EXTERNAL MODULE: ./packages/profile/src/bin-of.ts + 4 modules
var bin_of = __webpack_require__(9435);
// EXTERNAL MODULE: ./packages/server/src/profile/series.ts
var series = __webpack_require__(3506);
;// CONCATENATED MODULE: ./packages/server/src/profile/observe.ts



/** Rows of one request that are looked at, evenly: counting must not cost more than the model. */
const MOST_ROWS = 256;
/** Values of a row that are, where a column is all of them. */
const MOST_POOLED = 16;
/** Counts the values of requests in the bins of a reference profile; ports that it does not have count nothing. */
function observeProfile(profile) {
    const counters = (0,series/* seriesOf */.Lf)(profile).map(counterOf);
    return (feeds, outputs) => {
        const observed = [];
        for (const { series, count } of counters) {
            const tensor = (series.direction === "input" ? feeds : outputs)[series.column.port];
            if (tensor === undefined)
                continue;
            const counts = new Map();
            count(tensor, counts);
            for (const [bin, times] of counts)
                observed.push({ series: series.key, bin, count: times });
        }
        return observed;
    };
}
function counterOf(series) {
    const { column, bins } = series;
    const sort = (0,bin_of/* binOf */.j)(column);
    // Bins travel by their place among all of them, with those of what is no range and no category.
    const places = new Map(bins.map(({ bin }, at) => [bin, at]));
    let seen = 0;
    return {
        series,
        count({ type, dims, data }, counts) {
            const rows = dims[0] ?? 0;
            const width = rows === 0 ? 0 : data.length / rows;
            if (!Number.isInteger(width) || width === 0)
                return;
            const parts = partsOf(column.part, width);
            const values = (0,float16/* plainNumbers */.DO)(type, data);
            const step = Math.ceil(rows / MOST_ROWS);
            for (let row = 0; row < rows; row += step) {
                // Elsewhere in every row, as the reference has it: the left edge of an image says little of the rest.
                const start = column.part === "all" ? spread(seen++) % width : 0;
                for (const part of parts) {
                    const value = part === "highest"
                        ? highestOf(values, row * width, width)
                        : values[row * width + ((start + part) % width)];
                    const place = places.get(sort(typeof value === "bigint" ? String(value) : (value ?? "")));
                    if (place !== undefined)
                        counts.set(place, (counts.get(place) ?? 0) + 1);
                }
            }
        },
    };
}
/** A number below 2^32 for each count, spread evenly: Knuth's multiplicative hash (TAOCP 3, section 6.4). */
function spread(count) {
    return Math.imul(count, 0x9e3779b1) >>> 0;
}
/** Which parts of a row a column is; none of a row that is narrower than the reference's. */
function partsOf(part, width) {
    if (part === "highest")
        return ["highest"];
    if (part !== "all")
        return part < width ? [part] : [];
    const looked = Math.min(MOST_POOLED, width);
    const step = Math.floor(width / looked);
    return Array.from({ length: looked }, (_, at) => at * step);
}
/** As the profile counts it: the first of the highest, none where one is NaN. */
function highestOf(values, from, width) {
    let best = 0;
    for (let part = 0; part < width; part += 1) {
        const score = Number(values[from + part]);
        if (Number.isNaN(score))
            return "";
        if (score > Number(values[from + best]))
            best = part;
    }
    return String(best);
}

;// CONCATENATED MODULE: ./packages/server/src/protocol/signature.ts
/** What `GET v2/models/<name>` says of a port. An unknown rank is written as one open dimension. */
function portMetadata({ name, datatype, shape }) {
    return { name, datatype: datatype.name, shape: shape ?? [-1] };
}

;// CONCATENATED MODULE: ./packages/server/src/worker/independent.ts


/** Kernels for several rows add in another order than those for one. */
const TOLERANCE = { relative: 1e-3, absolute: 1e-5 };
/** Sizes tried where another axis than the first is open, as in a sentence's length. */
const OPEN_SIZES = [1, 8];
/**
 * Why requests for a model must not be joined; null when they may. Joined, a request's answer must not depend on whom it was run
 * with, so the model is asked: rows alone and the same rows together have to be answered alike. A model that looks across the
 * first axis (a softmax over it, a sort, a mean) fails this, and serves one request at a time.
 */
async function whyAlone(session, signature) {
    const ports = [...signature.inputs, ...signature.outputs];
    const closed = ports.find(({ shape }) => shape === null || shape[0] !== -1);
    if (closed !== undefined)
        return `the first axis of ${JSON.stringify(closed.name)} is not open`;
    let reason = "the model could not be run on made rows";
    for (const open of OPEN_SIZES) {
        const outcome = await compared(session, signature, open).catch(() => reason);
        if (outcome === null)
            return null;
        reason = outcome;
    }
    return reason;
}
async function compared(session, signature, open) {
    const names = signature.outputs.map(({ name }) => name);
    const requests = [1, 2, 1].map((rows, i) => made(signature.inputs, { rows, open, seed: i + 1 }));
    const together = split(await session.run(join(requests), names), [1, 2, 1]);
    if (together === null)
        return "its outputs do not have a row for each row of its inputs";
    for (const [i, feeds] of requests.entries()) {
        const alone = await session.run(feeds, names);
        const other = names.find((name) => !alike(alone[name], together[i]?.[name]));
        if (other !== undefined)
            return `rows of ${JSON.stringify(other)} depend on the rows beside them`;
    }
    return null;
}
function made(inputs, { rows, open, seed }) {
    return Object.fromEntries(inputs.map(({ name, datatype, shape }) => {
        const dims = [rows, ...(shape ?? []).slice(1).map((size) => (size === -1 ? open : size))];
        const data = emptyTensor(datatype, dims);
        // Whole values that differ by row; as bits of half floats or booleans 0 and 1 are what is safe.
        const most = datatype.name === "BOOL" || datatype.name === "FP16" ? 2 : 4;
        // The second is larger than the others: a scale that is taken from all rows (DynamicQuantizeLinear) is then another one.
        const by = seed === 2 && (datatype.name === "FP32" || datatype.name === "FP64") ? 8 : 1;
        for (let i = 0; i < data.length; i += 1) {
            const value = by * ((i * 7 + seed * 13 + ((i * seed) >> 2)) % most);
            data[i] = (Array.isArray(data) ? `${value}` : typeof data[i] === "bigint" ? BigInt(value) : value);
        }
        return [name, { type: datatype.runtime, dims, data }];
    }));
}
function alike(a, b) {
    if (a === undefined || b === undefined || a.data.length !== b.data.length)
        return false;
    const [left, right] = [a.data, b.data];
    for (let i = 0; i < left.length; i += 1)
        if (!independent_close(left[i], right[i]))
            return false;
    return true;
}
function independent_close(a, b) {
    if (typeof a !== "number" || typeof b !== "number")
        return a === b;
    const { relative, absolute } = TOLERANCE;
    return Object.is(a, b) || Math.abs(a - b) <= absolute + relative * Math.max(Math.abs(a), Math.abs(b));
}

;// CONCATENATED MODULE: ./packages/server/src/worker/served-model.ts





/**
 * Loads a model, and finds out whether its requests may be joined when that is wanted.
 * @throws ModelgateError what preparing and loading it throw
 */
async function openServed(serving, place, { threads, maxBatch, profile }) {
    const { source, signature } = await prepareModel(place.path);
    const session = await serving.open(source, { threads });
    const alone = maxBatch > 1 ? await whyAlone(session, signature) : "batching is off";
    const observe = profile === null ? observeNothing : observeProfile(profile);
    return { place, signature, session, observe, alone };
}
/** A model in words for the main thread. */
function described({ place, signature, alone }, maxBatch) {
    return {
        ...place,
        inputs: signature.inputs.map(portMetadata),
        outputs: signature.outputs.map(portMetadata),
        unbatched: maxBatch > 1 ? alone : null,
    };
}

;// CONCATENATED MODULE: ./packages/server/src/worker/worker.ts










/** Whether a thread was started to serve models. */
function isCrew(data) {
    return typeof data === "object" && data !== null && data.trade === "modelgate-serve";
}
/** Loads the models and answers what comes through the port, until that closes. */
async function work(port, crew) {
    const say = (said, moved = []) => port.postMessage(said, moved);
    const models = [];
    const problems = [];
    try {
        const serving = (0,src_serving/* loadServing */.HC)(crew.runtimeDirectory);
        for (const [at, place] of crew.models.entries()) {
            try {
                models.push(await openServed(serving, place, { ...crew, profile: crew.profiles[at] ?? null }));
            }
            catch (error) {
                problems.push(...(0,src_error/* problemsOf */.GW)(error));
            }
        }
        if (problems.length === 0) {
            answerAll(port, models, { crew, say });
            say({
                type: "ready",
                runtime: serving.version,
                models: models.map((model) => described(model, crew.maxBatch)),
            });
            return;
        }
    }
    catch (error) {
        problems.push(...(0,src_error/* problemsOf */.GW)(error));
    }
    // From thread to thread an error loses its class; what it says is plain data.
    say({ type: "unable", problems });
    port.close();
}
function answerAll(port, models, { crew, say }) {
    const line = new Line(crew);
    let isBusy = false;
    let timer;
    const refuse = (id, error) => {
        if (error instanceof refusal/* Refusal */.P_)
            say({ type: "refused", id, status: error.status, error: error.message });
        else
            say({ type: "refused", id, ...faultOf(error) });
    };
    port.on("message", (order) => {
        if (order === "end") {
            port.close();
            return;
        }
        try {
            line.add(jobOf(order, models));
            next();
        }
        catch (error) {
            refuse(order.id, error);
        }
    });
    function next() {
        if (isBusy)
            return;
        clearTimeout(timer);
        const turn = line.take(performance.now());
        if (turn === null)
            return;
        if ("waitMs" in turn) {
            timer = setTimeout(next, turn.waitMs);
            return;
        }
        isBusy = true;
        void runTogether(turn.jobs).finally(() => {
            isBusy = false;
            // Those that came meanwhile are still in the port: they may join the next turn.
            if (crew.maxBatch > 1)
                setImmediate(next);
            else
                next();
        });
    }
    async function runTogether(jobs) {
        const model = modelOf(models, jobs[0].model);
        const beganMs = performance.now();
        try {
            const outputs = await outputsOf(model, jobs);
            if (outputs === null) {
                model.alone = "its outputs did not have a row for each row of its inputs";
                for (const job of jobs)
                    await runTogether([job]);
                return;
            }
            const ranMs = performance.now() - beganMs;
            const batchRows = jobs.reduce((sum, { rows }) => sum + rows, 0);
            for (const [i, job] of jobs.entries()) {
                const spent = { waitedMs: beganMs - job.arrivedMs, ranMs, batchRows, batchRequests: jobs.length };
                try {
                    const done = doneOf(model, job, { outputs: outputs[i] ?? {}, spent });
                    say(done, done.parts.map(({ buffer }) => buffer));
                    (0,release/* release */._)(job.work.buffer);
                }
                catch (error) {
                    refuse(job.work.id, error);
                }
            }
        }
        catch (error) {
            if (jobs.length === 1)
                refuse(jobs[0].work.id, error);
            // What one request does to the model is not to be answered to the others.
            else
                for (const job of jobs)
                    await runTogether([job]);
        }
    }
}
function jobOf(work, models) {
    const model = modelOf(models, work.model);
    const arrivedMs = performance.now();
    const request = readRequest(work, model.signature);
    const rows = rowsOf(request.feeds);
    const mayJoin = model.alone === null && Object.values(request.feeds).every(({ dims }) => dims[0] === rows);
    return { work, request, model: work.model, rows, key: mayJoin ? joinKey(request.feeds) : null, arrivedMs };
}
function modelOf(models, index) {
    const model = models[index];
    if (model === undefined)
        throw new TypeError(`no model ${index}`);
    return model;
}
/** The outputs of each job; null when those of several could not be told apart. */
async function outputsOf({ session }, jobs) {
    const names = [...new Set(jobs.flatMap(({ request }) => request.wanted.map(({ port }) => port.name)))];
    if (jobs.length === 1)
        return [await session.run(jobs[0].request.feeds, names)];
    const outputs = await session.run(join(jobs.map(({ request }) => request.feeds)), names);
    return split(outputs, jobs.map(({ rows }) => rows));
}
function doneOf(model, { work, request }, { outputs, spent }) {
    // Before the answer: its parts may be the tensors' own memory, and move.
    const observed = model.observe(request.feeds, outputs);
    const sample = work.sampled ? sampleLine(model.place, request, outputs) : null;
    const { headLength, parts } = writeAnswer(model.place, request, outputs);
    return { type: "done", id: work.id, headLength, parts, spent, observed, sample };
}
/** A model that fails on what it was fed is the client's matter; anything else is ours, and says no more than that. */
function faultOf(error) {
    if (!(error instanceof src_error/* ModelgateError */.HJ))
        return { status: 500, error: "unexpected fault of the server" };
    const { code, message } = error;
    return { status: code === "model-failed" ? 400 : 500, error: message.slice(0, 500) };
}


/***/ })

};
