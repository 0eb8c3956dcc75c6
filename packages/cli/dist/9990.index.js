export const id = 9990;
export const ids = [9990];
export const modules = {

/***/ 88108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ askOnce),
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);


/** A server that is full says so for a moment. Everything else would be the same the second time. */
const AGAIN = [429, 503];
const MOST_TRIES = 6;
const LONGEST_WAIT_MS = 10_000;
/**
 * One request, again while the server says that it is full (429, 503); any other status is an answer.
 * @throws ModelgateError `endpoint-fault` when there is no answer, none in time, or one that is too long
 */
async function ask(request, asking) {
    const { wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout } = asking;
    for (let tried = 1;; tried += 1) {
        const asked = await askOnce(request, asking);
        if (!AGAIN.includes(asked.status) || tried === MOST_TRIES)
            return asked;
        const told = Number(asked.header("retry-after") ?? Number.NaN) * 1000;
        await wait(Math.min(LONGEST_WAIT_MS, Number.isFinite(told) && told >= 0 ? told : 100 * 2 ** tried));
    }
}
/**
 * One request, once.
 * @throws ModelgateError `endpoint-fault`
 */
async function askOnce(request, { exchange, timeoutMs, mostBytes }) {
    const over = Promise.withResolvers();
    const controller = new AbortController();
    const timer = setTimeout(() => {
        over.reject(fault(request, `no answer within ${timeoutMs} ms`));
        // Else the server would still be at work on this one when it is asked the next.
        controller.abort();
    }, timeoutMs);
    const { signal } = controller;
    try {
        return await Promise.race([over.promise, answered(request, { exchange, mostBytes, signal })]);
    }
    catch (error) {
        if (error instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ)
            throw error;
        // Which address failed is said; what the vendor says of it may hold more of the request.
        throw fault(request, `no answer (${reasonOf(error)})`, error);
    }
    finally {
        clearTimeout(timer);
    }
}
async function answered(request, { exchange, mostBytes, signal }) {
    const { status, headers, body } = await exchange({ ...request, signal });
    const parts = [];
    let length = 0;
    for await (const part of body) {
        signal.throwIfAborted();
        length += part.length;
        if (length > mostBytes)
            throw fault(request, `an answer of more than ${mostBytes} bytes`);
        parts.push(part);
    }
    return {
        status,
        header: (name) => [headers[name.toLowerCase()]].flat()[0] ?? null,
        bytes: Buffer.concat(parts),
    };
}
function reasonOf(error) {
    const { code, message } = error;
    return typeof code === "string" ? code : String(message ?? error).slice(0, 100);
}
function fault({ url }, what, cause) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("endpoint-fault", `${url}: ${what}`, {
        hint: "Is the server up, and does this machine reach it?",
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 38004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ datatypeNamed),
/* harmony export */   _: () => (/* binding */ datatypeOf)
/* harmony export */ });
// The tensor types of the Open Inference Protocol, version 2 (kserve/open-inference-protocol, "Tensor Data Types").
const DATATYPES = [
    { name: "BOOL", element: "bool", ort: "bool", bytes: 1 },
    { name: "UINT8", element: "uint8", ort: "uint8", bytes: 1 },
    { name: "UINT16", element: "uint16", ort: "uint16", bytes: 2 },
    { name: "UINT32", element: "uint32", ort: "uint32", bytes: 4 },
    { name: "UINT64", element: "uint64", ort: "uint64", bytes: 8 },
    { name: "INT8", element: "int8", ort: "int8", bytes: 1 },
    { name: "INT16", element: "int16", ort: "int16", bytes: 2 },
    { name: "INT32", element: "int32", ort: "int32", bytes: 4 },
    { name: "INT64", element: "int64", ort: "int64", bytes: 8 },
    { name: "FP16", element: "float16", ort: "float16", bytes: 2 },
    { name: "FP32", element: "float", ort: "float32", bytes: 4 },
    { name: "FP64", element: "double", ort: "float64", bytes: 8 },
    { name: "BYTES", element: "string", ort: "string", bytes: null },
];
/** The type that the protocol calls so; undefined for one that it does not know, or that no data set fills (BF16). */
function datatypeNamed(name) {
    return DATATYPES.find((type) => type.name === name);
}
/** The type that the runtime calls so. */
function datatypeOf(ort) {
    return DATATYPES.find((type) => type.ort === ort);
}


/***/ }),

/***/ 46263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ encodeRequest)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var _scoring_float16_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88612);
/* harmony import */ var _datatypes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38004);



/**
 * An inference request. JSON has numbers alone, so what is NaN or infinite takes the binary extension.
 * @throws ModelgateError `dataset-mismatch` for a value that JSON cannot say
 */
function encodeRequest(feeds, { binary, outputs }) {
    return binary ? binaryRequest(feeds, outputs) : jsonRequest(feeds, outputs);
}
function jsonRequest(feeds, outputs) {
    // Written by hand: JSON.stringify knows neither typed arrays nor whole numbers beyond 2^53.
    const inputs = feeds.map((feed) => {
        const { name, datatype, shape } = headOf(feed);
        return `{"name":${JSON.stringify(name)},"datatype":"${datatype}","shape":[${shape.join(",")}],"data":[${jsonValues(feed)}]}`;
    });
    const wanted = outputs.length === 0 ? "" : `,"outputs":${JSON.stringify(outputs.map((name) => ({ name })))}`;
    const body = new TextEncoder().encode(`{"inputs":[${inputs.join(",")}]${wanted}}`);
    return { headers: { "Content-Type": "application/json" }, body };
}
function binaryRequest(feeds, outputs) {
    const parts = feeds.map(rawBytes);
    const head = {
        inputs: feeds.map((feed, at) => ({
            ...headOf(feed),
            parameters: { binary_data_size: parts[at]?.length ?? 0 },
        })),
        ...(outputs.length === 0
            ? { parameters: { binary_data_output: true } }
            : { outputs: outputs.map((name) => ({ name, parameters: { binary_data: true } })) }),
    };
    const json = new TextEncoder().encode(JSON.stringify(head));
    return {
        headers: {
            "Content-Type": "application/octet-stream",
            "Inference-Header-Content-Length": String(json.length),
        },
        body: Buffer.concat([json, ...parts]),
    };
}
function headOf({ input, type, dims }) {
    const datatype = (0,_datatypes_js__WEBPACK_IMPORTED_MODULE_0__/* .datatypeOf */ ._)(type);
    if (datatype === undefined)
        throw new TypeError(`the protocol has no ${type}`);
    return { name: input, datatype: datatype.name, shape: dims };
}
function jsonValues({ input, type, data }) {
    if (Array.isArray(data))
        return data.map((text) => JSON.stringify(text)).join(",");
    if (type === "bool")
        return [...data].map((value) => (Number(value) === 0 ? "false" : "true")).join(",");
    if (!type.startsWith("float"))
        return data.join(",");
    const numbers = Array.from((0,_scoring_float16_js__WEBPACK_IMPORTED_MODULE_1__/* .plainNumbers */ .DO)(type, data), Number);
    const strange = numbers.find((value) => !Number.isFinite(value));
    if (strange === undefined)
        return numbers.join(",");
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("dataset-mismatch", `input "${input}": ${strange} has no form in JSON`, {
        hint: "Use a server with the binary tensor data extension, or fill missing values before the model.",
    });
}
/** Little-endian, as every machine is that the runtime is built for. */
function rawBytes({ data }) {
    if (!Array.isArray(data))
        return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    return Buffer.concat(data.flatMap((text) => {
        const bytes = Buffer.from(text, "utf8");
        const length = Buffer.alloc(4);
        length.writeUInt32LE(bytes.length);
        return [length, bytes];
    }));
}


/***/ }),

/***/ 47793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isFields)
/* harmony export */ });
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 99990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ openEndpoint)
});

// EXTERNAL MODULE: ./packages/inference/src/endpoint/address.ts
var endpoint_address = __webpack_require__(19741);
// EXTERNAL MODULE: ./packages/inference/src/endpoint/ask.ts
var ask = __webpack_require__(88108);
// EXTERNAL MODULE: ./packages/inference/src/endpoint/datatypes.ts
var datatypes = __webpack_require__(38004);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/inference/src/scoring/float16.ts
var float16 = __webpack_require__(88612);
// EXTERNAL MODULE: ./packages/inference/src/endpoint/json-fields.ts
var json_fields = __webpack_require__(47793);
;// CONCATENATED MODULE: ./packages/inference/src/endpoint/decode-answer.ts




const MOST_OUTPUTS = 1000;
const MOST_DIMENSIONS = 32;
/**
 * The outputs in an inference response, checked: as many values as their shape says, each of its type. Nothing is allocated for
 * more values than the response could hold.
 * @throws ModelgateError `endpoint-fault` for anything else
 */
function decodeAnswer(server, { bytes, headerLength }) {
    if (headerLength !== null && headerLength > bytes.length)
        throw strange(server, "a header longer than itself");
    const json = headerLength === null ? bytes : bytes.subarray(0, headerLength);
    const outputs = parsed(server, json)["outputs"];
    if (!Array.isArray(outputs) || outputs.length > MOST_OUTPUTS)
        throw strange(server, "no list of outputs");
    let at = json.length;
    const answered = outputs.map((output) => {
        if (!(0,json_fields/* isFields */.C)(output))
            throw strange(server, "an output that is no object");
        const { name, datatype, shape, parameters, data } = output;
        if (typeof name !== "string")
            throw strange(server, "an output without a name");
        const wrong = (what) => strange(server, `output ${JSON.stringify(name.slice(0, 100))} with ${what}`);
        const type = typeof datatype === "string" ? (0,datatypes/* datatypeNamed */.O)(datatype) : undefined;
        if (type === undefined)
            throw wrong(`the datatype ${JSON.stringify(datatype)?.slice(0, 40)}`);
        const dims = dimsIn(shape);
        if (dims === null)
            throw wrong("no shape");
        const count = dims.reduce((product, size) => product * size, 1);
        const size = (0,json_fields/* isFields */.C)(parameters) ? parameters["binary_data_size"] : undefined;
        if (size === undefined)
            return { name, type: type.ort, dims, data: fromJson(data, { type, count }, wrong) };
        if (!Number.isSafeInteger(size) || size < 0)
            throw wrong("a size that is none");
        const part = bytes.subarray(at, at + size);
        at += size;
        if (at > bytes.length)
            throw wrong("fewer bytes than it says");
        return { name, type: type.ort, dims, data: fromBytes(part, { type, count }, wrong) };
    });
    if (headerLength !== null && at !== bytes.length)
        throw strange(server, "bytes that belong to no output");
    return answered;
}
function fromJson(given, { type, count }, wrong) {
    if (!Array.isArray(given))
        throw wrong("no data");
    const values = given.flat(MOST_DIMENSIONS);
    if (values.length !== count)
        throw wrong(`${values.length} values where its shape has ${count}`);
    if (type.ort === "string") {
        if (!values.every((value) => typeof value === "string"))
            throw wrong("a value that is no text");
        return values;
    }
    const data = madeFor(type.ort, count);
    values.forEach((value, index) => {
        const number = type.ort === "bool" && typeof value === "boolean" ? Number(value) : value;
        // A model's answer may be NaN, which JSON writes as null if at all.
        const isNone = number === null && type.ort.startsWith("float");
        if (typeof number !== "number" && !isNone)
            throw wrong("a value that is no number");
        const told = isNone ? Number.NaN : number;
        // Beyond 2^53 the number that was sent is not the one that was read.
        if (!type.ort.startsWith("float") && !Number.isSafeInteger(told))
            throw wrong(`${told}, which is not exact in JSON`);
        data[index] = (data instanceof BigInt64Array || data instanceof BigUint64Array ? BigInt(told) : told);
        // A whole number that its type does not hold would come out as another.
        if (!type.ort.startsWith("float") && Number(data[index]) !== told)
            throw wrong(`${told}, which is no ${type.name}`);
    });
    return (0,float16/* asBits */.$T)(data);
}
function fromBytes(part, { type, count }, wrong) {
    if (type.bytes === null)
        return texts(part, count, wrong);
    if (part.length !== count * type.bytes)
        throw wrong(`${part.length} bytes where its shape has ${count} values`);
    // Typed arrays begin where their values would lie; a copy always does (a Buffer's own `slice` is none).
    const { buffer } = new Uint8Array(part);
    return VIEWS[type.ort]?.(buffer) ?? new Uint8Array(buffer);
}
const VIEWS = {
    float32: (buffer) => new Float32Array(buffer),
    float64: (buffer) => new Float64Array(buffer),
    float16: (buffer) => new Uint16Array(buffer),
    int64: (buffer) => new BigInt64Array(buffer),
    uint64: (buffer) => new BigUint64Array(buffer),
    int32: (buffer) => new Int32Array(buffer),
    uint32: (buffer) => new Uint32Array(buffer),
    int16: (buffer) => new Int16Array(buffer),
    uint16: (buffer) => new Uint16Array(buffer),
    int8: (buffer) => new Int8Array(buffer),
};
function madeFor(ort, count) {
    if (ort === "float16")
        return (0,float16/* float16Array */.hL)(count);
    const bytes = { float64: 8, int64: 8, uint64: 8, float32: 4, int32: 4, uint32: 4, int16: 2, uint16: 2 }[ort] ?? 1;
    const buffer = new ArrayBuffer(count * bytes);
    return (VIEWS[ort]?.(buffer) ?? new Uint8Array(buffer));
}
/** A length of four bytes before each text. */
function texts(part, count, wrong) {
    const view = Buffer.from(part.buffer, part.byteOffset, part.length);
    const found = [];
    for (let at = 0; at < view.length;) {
        const end = at + 4 <= view.length ? at + 4 + view.readUInt32LE(at) : Number.POSITIVE_INFINITY;
        if (end > view.length)
            throw wrong("a text longer than its bytes");
        found.push(view.toString("utf8", at + 4, end));
        at = end;
    }
    if (found.length !== count)
        throw wrong(`${found.length} texts where its shape has ${count}`);
    return found;
}
function dimsIn(shape) {
    if (!Array.isArray(shape) || shape.length > MOST_DIMENSIONS)
        return null;
    return shape.every((size) => Number.isSafeInteger(size) && size >= 0) ? shape : null;
}
function parsed(server, json) {
    try {
        const value = JSON.parse(new TextDecoder().decode(json));
        if ((0,json_fields/* isFields */.C)(value))
            return value;
    }
    catch {
        // Said below: what stands there may be anything.
    }
    throw strange(server, "no JSON object");
}
function strange(server, what) {
    return (0,error/* failure */.V2)("endpoint-fault", `${server}: expected an inference response, got ${what}`, {
        hint: "The server must speak the Open Inference Protocol, version 2, over HTTP.",
    });
}

// EXTERNAL MODULE: ./packages/inference/src/endpoint/encode-request.ts
var encode_request = __webpack_require__(46263);
;// CONCATENATED MODULE: ./packages/inference/src/endpoint/row-pieces.ts
/** The rows of a request: the first size of its tensors; null where they do not share one, so that it cannot be cut. */
function rowsOf(feeds) {
    const [rows, ...others] = new Set(feeds.map(({ dims }) => dims[0] ?? null));
    return rows == null || others.length > 0 ? null : rows;
}
/** A request as several of at most so many rows each. */
function inPieces(feeds, rows, most) {
    return Array.from({ length: Math.ceil(rows / most) }, (_, at) => {
        const [from, to] = [at * most, Math.min(rows, (at + 1) * most)];
        return feeds.map(({ input, type, dims, data }) => {
            const width = data.length / rows;
            const own = data.slice(from * width, to * width);
            return { input, type, dims: [to - from, ...dims.slice(1)], data: own };
        });
    });
}
/** The answers to pieces as one answer; null when one has not a row for each row of its piece: nobody could put them together. */
function joined(answers, rows) {
    const [first] = answers;
    if (first === undefined)
        return null;
    const whole = first.map(({ name, type, dims }) => {
        const parts = answers.map((answer) => answer.find((output) => output.name === name));
        const isCut = parts.every((part, at) => part?.type === type &&
            part.dims[0] === rows[at] &&
            String(part.dims.slice(1)) === String(dims.slice(1)));
        if (!isCut)
            return null;
        const total = rows.reduce((sum, each) => sum + each, 0);
        const data = stacked(parts.flatMap((part) => (part === undefined ? [] : [part.data])));
        return { name, type, dims: [total, ...dims.slice(1)], data };
    });
    return whole.every((output) => output !== null) ? whole : null;
}
function stacked(parts) {
    const [first] = parts;
    if (first === undefined || Array.isArray(first))
        return parts.flatMap((part) => part);
    const whole = new first.constructor(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}

// EXTERNAL MODULE: ./packages/inference/src/endpoint/unexpected.ts
var unexpected = __webpack_require__(33190);
;// CONCATENATED MODULE: ./packages/inference/src/endpoint/infer.ts





/** How a server refuses more rows than it takes at once, as Triton beyond `max_batch_size`, or more bytes. */
const TOO_MUCH = [400, 413];
/** Asks one model at a server for inferences, and learns how many rows it takes at once where it does not say so. */
function inferences(url, { mostRows, asking }) {
    let most = mostRows;
    async function infer(feeds, manner) {
        const rows = rowsOf(feeds);
        if (rows === null || rows < 2)
            return answered(await askOnce(feeds, manner));
        let refusal = null;
        for (let size = Math.min(rows, most ?? rows);; size = Math.ceil(size / 2)) {
            const found = await inRequests(inPieces(feeds, rows, size), manner);
            if (!("refused" in found)) {
                if (refusal !== null)
                    most = size;
                return found.outputs;
            }
            // What is refused for another reason is refused row by row, too: then the first refusal is told.
            refusal ??= found.refused;
            if (size === 1)
                throw refusal;
        }
    }
    async function inRequests(pieces, manner) {
        const answers = [];
        for (const piece of pieces) {
            const outcome = await askOnce(piece, manner);
            if ("refused" in outcome)
                return outcome;
            answers.push(outcome.outputs);
        }
        const [first, ...others] = answers;
        if (first !== undefined && others.length === 0)
            return { outputs: first };
        const outputs = joined(answers, pieces.map((piece) => rowsOf(piece) ?? 0));
        if (outputs === null)
            throw (0,unexpected/* broken */.mw)(`${url}/infer`, "outputs without a row for each row of the inputs");
        return { outputs };
    }
    async function askOnce(feeds, manner) {
        const { headers, body } = (0,encode_request/* encodeRequest */.k)(feeds, manner);
        const address = `${url}/infer`;
        const asked = await (0,ask/* ask */.k)({ method: "POST", url: address, headers, body }, asking);
        if (TOO_MUCH.includes(asked.status))
            return { refused: (0,unexpected/* unexpected */.os)(asked, address) };
        const bytes = (0,unexpected/* expected */.p6)(asked, address);
        const length = asked.header("inference-header-content-length");
        if (length !== null && !/^\d{1,15}$/u.test(length))
            throw (0,unexpected/* broken */.mw)(address, "a header whose length is no number");
        const headerLength = length === null ? null : Number(length);
        return { outputs: decodeAnswer(address, { bytes, headerLength }) };
    }
    return { infer, mostRows: () => most };
}
function answered(outcome) {
    if ("refused" in outcome)
        throw outcome.refused;
    return outcome.outputs;
}

;// CONCATENATED MODULE: ./packages/inference/src/endpoint/open-endpoint.ts






const MOST_PORTS = 1000;
/**
 * Asks a server what a model takes and gives.
 * @throws ModelgateError `input-invalid`, `endpoint-fault`
 */
async function openEndpoint(address, asking) {
    const at = typeof address === "string" ? (0,endpoint_address/* readAddress */.z)(address) : address;
    const get = (url) => (0,ask/* ask */.k)({ method: "GET", url, headers: { Accept: "application/json" } }, asking);
    const [model, server] = [await get(at.url), await get(at.server)];
    const described = fieldsOf((0,unexpected/* expected */.p6)(model, at.url), at.url);
    // What a server says of itself is no condition of using it: without extensions all is JSON.
    const self = server.status === 200 ? fieldsOf(server.bytes, at.server) : {};
    const extensions = Array.isArray(self["extensions"]) ? self["extensions"] : [];
    const binary = extensions.some((name) => name === "binary_tensor_data");
    const isConfigured = extensions.some((name) => name === "model_configuration");
    const mostRows = isConfigured ? configuredRows(await get(`${at.url}/config`)) : null;
    const asked = inferences(at.url, { mostRows, asking });
    return {
        address: at,
        signature: { inputs: ports(described["inputs"], at.url), outputs: ports(described["outputs"], at.url) },
        server: [self["name"], self["version"]].filter((part) => typeof part === "string").join(" ") || null,
        binary,
        mostRows: asked.mostRows,
        infer: (feeds, manner = {}) => asked.infer(feeds, { outputs: [], binary, ...manner }),
    };
}
/** `max_batch_size` of Triton's model configuration; null where there is none, or the model's own shape says it all (0). */
function configuredRows({ status, bytes }) {
    const size = status === 200 ? jsonOf(bytes)?.["max_batch_size"] : null;
    return Number.isSafeInteger(size) && Number(size) > 0 ? Number(size) : null;
}
function fieldsOf(bytes, url) {
    const fields = jsonOf(bytes);
    if (fields === null)
        throw (0,unexpected/* broken */.mw)(url, "an answer that is no JSON object");
    return fields;
}
function jsonOf(bytes) {
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes));
        return (0,json_fields/* isFields */.C)(value) ? value : null;
    }
    catch {
        return null;
    }
}
function ports(value, url) {
    if (!Array.isArray(value) || value.length > MOST_PORTS)
        throw (0,unexpected/* broken */.mw)(url, "no list of inputs and outputs");
    return value.map((port) => {
        const { name, datatype, shape } = (0,json_fields/* isFields */.C)(port) ? port : {};
        if (typeof name !== "string" || typeof datatype !== "string" || !Array.isArray(shape))
            throw (0,unexpected/* broken */.mw)(url, "an input or output without name, datatype or shape");
        // A dimension that is free is -1; one that is neither is not a number we may count with.
        const sizes = shape.map((size) => Number.isSafeInteger(size) && Number(size) >= 0 ? Number(size) : null);
        return {
            name,
            type: (0,datatypes/* datatypeNamed */.O)(datatype)?.element ?? datatype.slice(0, 40).toLowerCase(),
            shape: sizes,
        };
    });
}


/***/ }),

/***/ 33190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   os: () => (/* binding */ unexpected),
/* harmony export */   p6: () => (/* binding */ expected)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47793);


/** The error for what a server of the protocol would not have said. */
function broken(url, got, hint = "The server must speak the Open Inference Protocol, version 2.") {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("endpoint-fault", `${url}: got ${got}`, { hint });
}
/**
 * The body of a 200; any other status with the server's own words, cut.
 * @throws ModelgateError `endpoint-fault`
 */
function expected(asked, url) {
    if (asked.status === 200)
        return asked.bytes;
    throw unexpected(asked, url);
}
/** The error for a status that is not 200. */
function unexpected({ status, bytes }, url) {
    return broken(url, `status ${status}${wordsOf(bytes)}`, hintOf(status));
}
function wordsOf(bytes) {
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes.subarray(0, 2 ** 16)));
        const error = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .C)(value) ? value["error"] : undefined;
        return typeof error === "string" ? `: ${JSON.stringify(error.slice(0, 200))}` : "";
    }
    catch {
        return "";
    }
}
function hintOf(status) {
    if (status >= 300 && status < 400)
        return "Give the address that it redirects to: redirects are not followed.";
    if (status === 404)
        return "Is the model's name right, and is it loaded?";
    if (status === 413)
        return "The server refuses requests of this length: raise its limit.";
    if (status === 401 || status === 403)
        return "Ask from where no credentials are needed: none are sent.";
    if (status === 429 || status === 503)
        return "The server is full, or not ready yet: wait until it says that it is.";
    return "Look into the server's logs.";
}


/***/ }),

/***/ 88612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ asBits),
/* harmony export */   DO: () => (/* binding */ plainNumbers),
/* harmony export */   hL: () => (/* binding */ float16Array)
/* harmony export */ });
/* unused harmony export hideFloat16Array */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

// The runtime's native side takes half floats as bits in a Uint16Array and sees Float16Array as empty (1.30.0),
// while its JavaScript insists on Float16Array wherever there is one. So this module keeps the constructor,
// and `hideFloat16Array` takes it away before the runtime is loaded.
const Half = globalThis.Float16Array;
/** Makes the runtime, when it is loaded next in this process, use the bits of half floats. */
function hideFloat16Array() {
    Reflect.deleteProperty(globalThis, "Float16Array");
}
/**
 * Half floats to be written as numbers; `asBits` gives what the runtime takes.
 * @throws ModelgateError `model-unsupported` on a Node without them
 */
function float16Array(length) {
    if (Half === undefined)
        throw halfless();
    return new Half(length);
}
/** Half floats as the runtime takes them; anything else as it is. */
function asBits(data) {
    return Half !== undefined && data instanceof Half ? new Uint16Array(data.buffer) : data;
}
/** Numbers out of an output's data: half floats come as their bits. */
function plainNumbers(type, data) {
    if (type !== "float16" || !(data instanceof Uint16Array))
        return data;
    if (Half === undefined)
        throw halfless();
    return new Half(data.slice().buffer);
}
function halfless() {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("model-unsupported", "float16 inputs and outputs need Node 24 or newer", {
        hint: "Run with Node 24.",
    });
}


/***/ })

};
