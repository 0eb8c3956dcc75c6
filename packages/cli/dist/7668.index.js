export const id = 7668;
export const ids = [7668];
export const modules = {

/***/ 18794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ carryModel)
});

// UNUSED EXPORTS: digestOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/onnx/src/element-type.ts
var element_type = __webpack_require__(18086);
// EXTERNAL MODULE: ./packages/onnx/src/tensor-size.ts
var tensor_size = __webpack_require__(1588);
// EXTERNAL MODULE: ./packages/onnx/src/walk.ts
var walk = __webpack_require__(12000);
;// CONCATENATED MODULE: ./packages/onnx/src/external-data.ts


/**
 * The files beside the model that its tensors refer to, and everything about those references that no model may have.
 * Nothing is opened: this judges what is written in the model.
 */
function externalFiles(model) {
    const problems = [];
    const uses = new Map();
    for (const { tensor } of (0,walk/* tensorsOf */.YP)(model)) {
        if (tensor.data.kind !== "external")
            continue;
        const { location } = tensor.data;
        const wrong = wrongLocation(location) ?? wrongRange(tensor, tensor.data);
        if (wrong !== null)
            problems.push(refused(model, `the external data of ${quoted(tensor.name)} ${wrong}`));
        else
            add(uses, normalized(location), { ...rangeOf(tensor, tensor.data), tensor });
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
function add(uses, location, use) {
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
    const size = (0,tensor_size/* rawSizeBytes */.V)(tensor);
    if (size === null)
        return "cannot hold values of its element type";
    if (Number.isNaN(offset) || Number.isNaN(length))
        return "has an offset or a length that is not a plain number of bytes";
    if (length !== null && length !== size)
        return `is ${length} bytes long; shape and type need ${size}`;
    return null;
}
function rangeOf(tensor, { offset }) {
    return { start: offset, end: offset + ((0,tensor_size/* rawSizeBytes */.V)(tensor) ?? 0) };
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
    for (const { tensor } of (0,walk/* tensorsOf */.YP)(model)) {
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
    const type = (0,element_type/* elementType */.r)(dataType);
    if (type === undefined)
        return `has the unknown element type ${dataType}`;
    const elements = (0,tensor_size/* elementCount */.K)(dims);
    if (!Number.isSafeInteger(elements * 16))
        return `has ${elements} elements, more than any memory holds`;
    const shape = `${type.name}[${dims.join(",")}]`;
    if (data.kind === "none")
        return elements === 0 ? null : `of ${shape} holds no values`;
    if (data.kind === "external")
        return null;
    if (data.kind === "raw") {
        const needed = (0,tensor_size/* rawSizeBytes */.V)(tensor);
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
    for (const scope of (0,walk/* scopesOf */.ZK)(model)) {
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

;// CONCATENATED MODULE: ./packages/onnx/src/coverage.ts
/** Writers align tensors to pages, at most 64 KiB, so that they can be mapped; what is between must be zeros. */
const MAX_PADDING_BYTES = 1 << 16;
/** The parts of a file of `length` bytes that no range covers. Ranges are in order and do not overlap. */
function gapsBetween(ranges, length) {
    const gaps = [];
    let end = 0;
    for (const range of [...ranges, { start: length, end: length }]) {
        if (range.start > end)
            gaps.push({ start: end, end: range.start });
        end = Math.max(end, range.end);
    }
    return gaps;
}
/** Watches chunks in file order for bytes in gaps that are not padding. `found` is the first such byte. */
function paddingWatch(gaps) {
    let next = 0;
    let found = gaps.find(({ start, end }) => end - start >= MAX_PADDING_BYTES)?.start ?? null;
    return {
        see(chunk, offset) {
            for (let gap = gaps[next]; found === null && gap !== undefined; gap = gaps[next]) {
                const from = Math.max(gap.start - offset, 0);
                if (from >= chunk.length)
                    return;
                const index = chunk.subarray(from, gap.end - offset).findIndex((byte) => byte !== 0);
                if (index >= 0)
                    found = offset + from + index;
                if (gap.end - offset > chunk.length)
                    return;
                next += 1;
            }
        },
        found: () => found,
    };
}

;// CONCATENATED MODULE: ./packages/onnx/src/look-alike.ts
const EXPORT = "Export the model to ONNX and name the .onnx file.";
const pointer = {
    name: "a Git LFS pointer instead of the file",
    hint: "Run `git lfs pull`, or set `lfs: true` for actions/checkout.",
};
const page = { name: "a web page (HTML)", hint: "The download failed or needs a login. Fetch it again." };
/** Byte, and the bytes from there on as Latin-1 text. */
const MAGIC = [
    [0, "version https://git-lfs", pointer],
    [0, "PK\x03\x04", { name: "a zip archive, as PyTorch and Keras write", hint: EXPORT }],
    ...[2, 3, 4, 5].map((protocol) => [
        0,
        `\x80${String.fromCharCode(protocol)}`,
        { name: "a Python pickle, as scikit-learn and PyTorch write", hint: EXPORT },
    ]),
    [5, '\0\0\0{"', { name: "a safetensors file", hint: EXPORT }],
    [0, "\x89HDF\r\n", { name: "an HDF5 file, as Keras writes", hint: EXPORT }],
    [0, "GGUF", { name: "a GGUF file", hint: EXPORT }],
    [0, "\x93NUMPY", { name: "a NumPy array", hint: EXPORT }],
    [4, "TFL3", { name: "a TensorFlow Lite model", hint: EXPORT }],
    [
        4,
        "ORTM",
        { name: "a model in ONNX Runtime's own format", hint: "Name the .onnx file it was made from." },
    ],
    [0, "\x1f\x8b", { name: "a gzip archive", hint: "Unpack it first." }],
    [0, '{"', { name: "JSON text", hint: EXPORT }],
];
/** How many bytes lookAlike wants to see. */
const LOOK_BYTES = 512;
/** What a file that is no ONNX looks like by its first bytes; null when it may be ONNX. */
function lookAlike(start) {
    if (start.length === 0)
        return { name: "empty", hint: "The export or the download did not finish." };
    if (start.every((byte) => byte === 0))
        return { name: "nothing but zeros", hint: "Fetch or export it again." };
    const text = Buffer.from(start).toString("latin1");
    if (/^\s*<(!doctype|html|\?xml)/i.test(text))
        return page;
    // ONNX writers begin with the IR version; what follows it may contain any letters.
    const magic = text.startsWith("\b") ? MAGIC.filter(([at]) => at === 5) : MAGIC;
    return magic.find(([at, bytes]) => text.startsWith(bytes, at))?.[2] ?? null;
}

// EXTERNAL MODULE: ./packages/onnx/src/read-model.ts + 3 modules
var read_model = __webpack_require__(7129);
// EXTERNAL MODULE: ./packages/onnx/src/regular-file.ts
var regular_file = __webpack_require__(93196);
// EXTERNAL MODULE: ./packages/onnx/src/source.ts
var source = __webpack_require__(68228);
;// CONCATENATED MODULE: ./packages/onnx/src/carry.ts
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











/** protobuf allows no message that is longer. */
const MAX_MODEL_BYTES = 2 ** 31 - 1;
/**
 * Reads, hashes and judges a model with all its files, and copies them into `directory` on the way when it is not null.
 * The model's path may be a symbolic link, for the user chose it; its folder is then the one the link leads to.
 * @throws ModelgateError when there is no model to speak of; what is wrong with one that can be read comes as `problems`
 */
async function carryModel(path, directory) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,regular_file/* openRegular */.l)(path, path, { follow: true }), true);
        await refuseLookAlike(file);
        if (file.sizeBytes > MAX_MODEL_BYTES) {
            throw (0,src_error/* failure */.V2)("model-unsupported", `${path}: has ${file.sizeBytes} bytes; protobuf ends at ${MAX_MODEL_BYTES}`, {
                hint: "Save the weights as external data, beside the model.",
            });
        }
        const real = await (0,promises_.realpath)(path);
        const name = (0,external_node_path_.basename)(real);
        const readFrom = directory === null ? real : (0,external_node_path_.join)(directory, name);
        if (directory !== null)
            await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
        const sha256 = await (0,regular_file/* copyAndHash */.p)(file, directory === null ? null : readFrom);
        const model = (0,read_model/* readModel */.k)((0,source/* fileSource */.I)(readFrom, file.sizeBytes), path);
        const files = [{ path: name, digest: `sha256:${sha256}`, sizeBytes: file.sizeBytes }];
        const problems = checkModel(model);
        for (const external of externalFiles(model).files) {
            try {
                if (external.location === name)
                    throw carry_refused(path, `its external data ${carry_quoted(name)} is the model itself`);
                files.push(await carryExternal(external, { path, folder: (0,external_node_path_.dirname)(real), directory }));
            }
            catch (error) {
                if (!(error instanceof src_error/* ModelgateError */.HJ))
                    throw error;
                problems.push(...error.problems);
            }
        }
        const sizeBytes = files.reduce((sum, each) => sum + each.sizeBytes, 0);
        return { model, readFrom, digest: digestOf(files), sizeBytes, files, problems };
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
/**
 * The digest that names a model: its file's, or with external data the sha256 of a list of all files, one line
 * `<sha256>  <path>\n` for each as `sha256sum` prints it, sorted by path, bytewise.
 */
function digestOf(files) {
    const [only] = files;
    if (only !== undefined && files.length === 1)
        return only.digest;
    const lines = files
        .toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
        .map(({ path, digest }) => `${digest.replace("sha256:", "")}  ${path}\n`);
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(lines.join("")).digest("hex")}`;
}
async function carryExternal({ location, ranges }, { path, folder, directory }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const shown = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), location);
        const source = (0,external_node_path_.join)(folder, location);
        const file = __addDisposableResource(env_2, await (0,regular_file/* openRegular */.l)(source, shown, { follow: false }), true);
        // A link further up the path; O_NOFOLLOW only speaks of its last part.
        if ((await (0,promises_.realpath)(source)) !== source)
            throw carry_refused(shown, "lies behind a symbolic link");
        const { sizeBytes } = file;
        const needed = ranges.at(-1)?.end ?? 0;
        if (needed > sizeBytes) {
            await refuseLookAlike(file);
            throw carry_refused(shown, `has ${sizeBytes} bytes, and tensors of ${path} lie in its first ${needed}`);
        }
        const padding = paddingWatch(gapsBetween(ranges, sizeBytes));
        if (padding.found() !== null)
            throw uncovered(shown, padding.found());
        const copy = directory === null ? null : (0,external_node_path_.join)(directory, location);
        if (copy !== null)
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(copy), { recursive: true, mode: 0o700 });
        const sha256 = await (0,regular_file/* copyAndHash */.p)(file, copy, padding.see);
        if (padding.found() !== null)
            throw uncovered(shown, padding.found());
        return { path: location, digest: `sha256:${sha256}`, sizeBytes };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function refuseLookAlike({ path, handle, sizeBytes }) {
    const start = new Uint8Array(Math.min(LOOK_BYTES, sizeBytes));
    await handle.read(start, 0, start.length, 0);
    const found = lookAlike(start);
    if (found !== null)
        throw (0,src_error/* failure */.V2)("model-unreadable", `${path}: is ${found.name}`, { hint: found.hint });
}
function uncovered(path, byte) {
    return carry_refused(path, `holds bytes that no tensor refers to, from byte ${byte} on`);
}
function carry_refused(path, what) {
    return (0,src_error/* failure */.V2)("model-refused", `${path}: ${what}`, {
        hint: "Save the model again, with its weights in a file of their own that lies beside it.",
    });
}
function carry_quoted(name) {
    return JSON.stringify(name);
}


/***/ }),

/***/ 18086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ elementName),
/* harmony export */   r: () => (/* binding */ elementType)
/* harmony export */ });
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
function elementType(dataType) {
    return ELEMENT_TYPES[dataType];
}
/** The name of an element type, `unknown(n)` for a number that has none. */
function elementName(dataType) {
    return elementType(dataType)?.name ?? `unknown(${dataType})`;
}


/***/ }),

/***/ 93196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ openRegular),
/* harmony export */   p: () => (/* binding */ copyAndHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);




const CHUNK_BYTES = 1 << 20;
// Windows has neither flag; there the comparison with lstat is what holds.
const NO_FOLLOW = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
/** Opening a FIFO for reading would wait for a writer for ever. */
const NO_WAIT = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0;
/**
 * Opens a regular file and nothing else. With `follow: false` a symbolic link is refused, and a file with a second name
 * (hard link) too: it may be any file of the machine that whoever made the folder could not read themself.
 * @throws ModelgateError `file-missing`, `model-refused` for what is no plain file, `model-unreadable` when it may not be read
 */
async function openRegular(path, shown, { follow }) {
    const before = await attempt(shown, () => (follow ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)));
    refuseIrregular(before, shown);
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | NO_WAIT | (follow ? 0 : NO_FOLLOW);
    const handle = await attempt(shown, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, flags));
    try {
        const now = await handle.stat();
        refuseIrregular(now, shown);
        if (now.ino !== before.ino || now.dev !== before.dev)
            throw refused(shown, "was exchanged while it was opened");
        if (!follow && now.nlink > 1)
            throw refused(shown, "is a hard link: it has a second name elsewhere");
        return { path: shown, handle, sizeBytes: now.size, [Symbol.asyncDispose]: () => handle.close() };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/**
 * Reads an open file once from its start, writing what it read to `copy` (which must not exist) when that is a path.
 * `see` is given every chunk with its offset. The digest is of exactly the bytes that were written.
 * @throws ModelgateError `model-unreadable` when the file becomes shorter meanwhile, `unexpected` when the copy cannot be written
 */
async function copyAndHash(file, copy, see = () => { }) {
    const out = copy === null ? null : await writing(copy, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(copy, "wx", 0o600));
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        const buffer = new Uint8Array(Math.min(CHUNK_BYTES, Math.max(file.sizeBytes, 1)));
        for (let offset = 0; offset < file.sizeBytes;) {
            const wanted = Math.min(buffer.length, file.sizeBytes - offset);
            const { bytesRead } = await attempt(file.path, () => file.handle.read(buffer, 0, wanted, offset));
            if (bytesRead === 0)
                throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("model-unreadable", `${file.path}: became shorter while it was read`, {
                    hint: "Wait until whatever writes the file has finished, and run again.",
                });
            const chunk = buffer.subarray(0, bytesRead);
            hash.update(chunk);
            if (out !== null)
                await writing(copy, () => out.writeFile(chunk));
            see(chunk, offset);
            offset += bytesRead;
        }
        return hash.digest("hex");
    }
    finally {
        await out?.close();
    }
}
function refuseIrregular(entry, path) {
    if (entry.isSymbolicLink())
        throw refused(path, "is a symbolic link");
    if (entry.isDirectory()) {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("model-unreadable", `${path}: is a folder`, { hint: "Name the .onnx file in it." });
    }
    if (!entry.isFile())
        throw refused(path, "is no plain file but a pipe, socket or device");
}
function refused(path, what) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("model-refused", `${path}: ${what}`, {
        hint: "Put a plain copy of the file there (`cp -L` makes one).",
    });
}
async function attempt(path, read) {
    try {
        return await read();
    }
    catch (cause) {
        const { code } = cause;
        if (code === "ENOENT" || code === "ENOTDIR") {
            throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("file-missing", `${path}: there is no such file`, {
                hint: "Check the path. Was the file checked out, built or downloaded before this step?",
                cause,
            });
        }
        if (code === "ELOOP")
            throw refused(path, "is a symbolic link");
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("model-unreadable", `${path}: cannot be read (${code ?? "unknown reason"})`, {
            hint: "Check that this user may read the file.",
            cause,
        });
    }
}
async function writing(path, write) {
    try {
        return await write();
    }
    catch (cause) {
        const { code } = cause;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("unexpected", `${path}: the private copy of the model cannot be written (${code ?? "unknown reason"})`, {
            hint: code === "ENOSPC" ? "The disk is full." : "Give an empty folder that this user may write to.",
            cause,
        });
    }
}


/***/ }),

/***/ 34923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ typeText),
/* harmony export */   y: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var _element_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18086);

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
            return `tensor(${(0,_element_type_js__WEBPACK_IMPORTED_MODULE_0__/* .elementName */ .A)(type.dataType)})`;
        case "sparse-tensor":
            return `sparse_tensor(${(0,_element_type_js__WEBPACK_IMPORTED_MODULE_0__/* .elementName */ .A)(type.dataType)})`;
        case "sequence":
            return `seq(${typeText(type.of)})`;
        case "optional":
            return `optional(${typeText(type.of)})`;
        case "map":
            return `map(${(0,_element_type_js__WEBPACK_IMPORTED_MODULE_0__/* .elementName */ .A)(type.keyType)},${typeText(type.of)})`;
        case "opaque":
            return `opaque(${[type.domain, type.name].filter(Boolean).join(",")})`;
    }
}


/***/ }),

/***/ 1588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ elementCount),
/* harmony export */   V: () => (/* binding */ rawSizeBytes)
/* harmony export */ });
/* harmony import */ var _element_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18086);

/** How many elements a shape has; 1 for a scalar. Infinity or above 2^53 when no memory could hold them. */
function elementCount(dims) {
    // A zero anywhere makes it empty, however large the others are.
    return dims.includes(0) ? 0 : dims.reduce((product, dim) => product * dim, 1);
}
/** Bytes of a tensor's values as raw little-endian data; null for text and unknown element types, which have no such form. */
function rawSizeBytes({ dims, dataType }) {
    const bits = (0,_element_type_js__WEBPACK_IMPORTED_MODULE_0__/* .elementType */ .r)(dataType)?.bits ?? null;
    return bits === null ? null : Math.ceil((elementCount(dims) * bits) / 8);
}


/***/ }),

/***/ 92871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ attributeValue),
/* harmony export */   Gr: () => (/* binding */ tensorStrings),
/* harmony export */   X2: () => (/* binding */ tensorBytes)
/* harmony export */ });
/* harmony import */ var _element_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18086);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23979);


/** Reads the value of an attribute from the model's bytes. */
function attributeValue(model, attribute) {
    const reader = new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(model.path, model.source, attribute.span);
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
        return new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(model.path, model.source, data.span).bytes();
    const bits = (0,_element_type_js__WEBPACK_IMPORTED_MODULE_1__/* .elementType */ .r)(dataType)?.bits ?? null;
    if (data.kind !== "typed" || bits === null)
        return null;
    const reader = new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(model.path, model.source, tensor.span);
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
    const reader = new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(model.path, model.source, tensor.span);
    const strings = [];
    for (const field of reader.fields("TensorProto")) {
        if (field === "string_data")
            for (const string of reader.byteStrings())
                strings.push(string);
    }
    return strings;
}


/***/ })

};
