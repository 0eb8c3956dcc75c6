export const id = 938;
export const ids = [938];
export const modules = {

/***/ 73109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/** How many columns standard output has; a hundred where it is no terminal. */
function columns() {
    return process.stdout.columns ?? 100;
}


/***/ }),

/***/ 7733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92379);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33490);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);



/** The flag that every command has. */
const HELP = { help: { type: "boolean", short: "h" } };
/**
 * Reads a command's arguments by Node's table of its flags, to which `help` is added.
 * @throws ModelgateError `input-invalid` for a flag that there is not, or one without its value
 */
function argumentsOf(command, argv, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], allowPositionals: true, options: { ...options, ...HELP } });
    }
    catch (cause) {
        // What follows is advice about positional arguments, of which a user knows nothing.
        const message = cause instanceof Error ? (cause.message.split(". ")[0] ?? "") : "";
        const [, unknown = ""] = /^Unknown option '--([^']*)'/u.exec(message) ?? [];
        const near = unknown === "" ? null : (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(unknown, ["help", ...Object.keys(options)]);
        const hint = near === null ? `modelgate ${command} --help` : `Did you mean --${near}?`;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("input-invalid", `${command}: ${message}`, { hint, cause });
    }
}
/**
 * Reads a command's arguments, each flag with a text; null: its help is asked for.
 * @throws ModelgateError `input-invalid` for a flag that there is not
 */
function flagsOf(command, argv, names) {
    const options = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
    const { values, positionals } = argumentsOf(command, argv, options);
    const { help, ...given } = values;
    if (help === true)
        return null;
    const flags = Object.entries(given).map(([name, value]) => [name, String(value)]);
    return { words: positionals, flags: Object.fromEntries(flags) };
}
/**
 * One of several words, or the first.
 * @throws ModelgateError `input-invalid`
 */
function oneOf(name, given, words) {
    const found = given === undefined ? words[0] : words.find((word) => word === given);
    if (found !== undefined)
        return found;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("input-invalid", `${name}: expected ${(0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(...words).expects}, got ${JSON.stringify(given ?? "")}`, { hint: `Without it, ${words[0]} is taken.` });
}


/***/ }),

/***/ 60938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect_inspect),
  runInspect: () => (/* binding */ runInspect)
});

// EXTERNAL MODULE: ./packages/comparison/src/weights/onnx-weights.ts + 1 modules
var onnx_weights = __webpack_require__(13229);
// EXTERNAL MODULE: ./packages/comparison/src/weights/stored.ts
var stored = __webpack_require__(84638);
;// CONCATENATED MODULE: ./packages/comparison/src/weights/parameters.ts


/**
 * The parameters of a model as a comparison counts them: initializers, tensors in attributes and the learned lists of classical
 * models, tied ones once.
 * @throws ModelgateError for tensors that checkModel refuses
 */
function parametersOf(model) {
    const byType = new Map();
    const total = { tensors: 0, count: 0, sizeBytes: 0 };
    // Nothing is opened, so it does not matter where external data lie.
    for (const { type, elements, sizeBytes } of (0,stored/* distinct */.d)((0,onnx_weights/* weightsOf */.Z)({ model, folder: "" }))) {
        const own = byType.get(type) ?? { tensors: 0, count: 0, sizeBytes: 0 };
        byType.set(type, own);
        for (const amount of [total, own]) {
            amount.tensors += 1;
            amount.count += elements;
            amount.sizeBytes += sizeBytes;
        }
    }
    return { ...total, byType: Object.fromEntries([...byType].toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

// EXTERNAL MODULE: ./packages/onnx/src/inspect.ts
var inspect = __webpack_require__(37277);
// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(16567);
// EXTERNAL MODULE: ./packages/render/src/visible.ts
var visible = __webpack_require__(48124);
// EXTERNAL MODULE: ./packages/runner/src/visible.ts
var src_visible = __webpack_require__(55770);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/cli/src/flags.ts
var flags = __webpack_require__(7733);
// EXTERNAL MODULE: ./packages/cli/src/json-text.ts
var json_text = __webpack_require__(97120);
// EXTERNAL MODULE: ./packages/cli/src/problem-text.ts
var problem_text = __webpack_require__(56013);
// EXTERNAL MODULE: ./packages/cli/src/shown.ts
var src_shown = __webpack_require__(59623);
;// CONCATENATED MODULE: ./packages/cli/src/inspect.ts









const HELP = `Shows what an ONNX file says of itself, without running it.

Usage:
  modelgate inspect <model> [--format text|json]

Exit codes: 0 it can be described, 2 it cannot be read or would be refused.
`;
/** `modelgate inspect MODEL`: signature, opsets, operators, parameters, size, digests, metadata. */
async function runInspect(argv) {
    (0,src_shown/* show */.WU)(await inspect_inspect(argv));
}
/** The same as data. Never throws; a model that would be refused is described, and its problems are told. */
async function inspect_inspect(argv) {
    try {
        const asked = askedOf(argv);
        if (asked === null)
            return (0,src_shown/* helped */.r4)(HELP);
        const inspection = await (0,inspect/* inspectModel */.K)(asked.path, parametersOf);
        const shown = asked.format === "json" ? (0,json_text/* jsonText */.s)(JSON.stringify(inspection, null, 2)) : (0,src_visible/* visible */.R)(describe(inspection));
        const { problems } = inspection;
        return { exitCode: problems.length > 0 ? 2 : 0, stdout: `${shown}\n`, stderr: (0,problem_text/* told */.E)(problems) };
    }
    catch (error) {
        return (0,src_shown/* refused */.J5)(error);
    }
}
/** One path, and `--format` before or after it; null: help. */
function askedOf(argv) {
    const given = (0,flags/* flagsOf */.Zo)("inspect", argv, ["format"]);
    if (given === null)
        return null;
    const [path, ...more] = given.words;
    if (path === undefined || more.length > 0)
        throw (0,error/* failure */.V2)("input-invalid", "inspect: expected the path of one model", {
            hint: "modelgate inspect model.onnx --format json",
        });
    return { path, format: (0,flags/* oneOf */.yL)("format", given.flags["format"], ["text", "json"]) };
}
function describe(model) {
    const { signature, operators, parameters } = model;
    const port = ({ name, type, shape }) => `  ${line(name)}  ${type}${shape === null ? "" : `[${shape.map((size) => size ?? "?").join(", ")}]`}`;
    const types = Object.entries(parameters.byType).map(([type, amount]) => `${amount.count} ${type}`);
    const counts = Object.entries(operators.counts).toSorted(([, a], [, b]) => b - a);
    return [
        `${line(model.path)}  ${(0,format_value/* formatValue */.F)(model.sizeBytes, "bytes")}`,
        `${model.digest}`,
        ...(model.files.length > 1 ? model.files.map(({ path, digest }) => `  ${line(path)}  ${digest}`) : []),
        `producer    ${line(`${model.producer.name} ${model.producer.version}`.trim()) || "unknown"}`,
        `IR version  ${model.irVersion}`,
        `opsets      ${model.opsets.map(({ domain, version }) => `${line(domain)} ${version}`).join(", ")}`,
        `parameters  ${parameters.count}${types.length > 0 ? ` (${types.join(", ")})` : ""}`,
        "inputs",
        ...signature.inputs.map(port),
        "outputs",
        ...signature.outputs.map(port),
        `operators   ${operators.total}`,
        ...counts.map(([operator, count]) => `  ${String(count).padStart(6)}  ${line(operator)}`),
        ...(Object.keys(model.metadata).length > 0 ? ["metadata"] : []),
        ...Object.entries(model.metadata).map(([key, value]) => `  ${line(key)}: ${line(value)}`),
        ...model.notes.map((note) => `note: ${line(note)}`),
    ].join("\n");
}
function line(text) {
    return (0,visible/* shorten */.ml)((0,src_visible/* visibleLine */.P)(text));
}


/***/ }),

/***/ 97120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/**
 * A value as JSON that a terminal shows as it is: control, bidi and other invisible characters of a stranger's names are
 * escaped, so that who parses it gets the names unchanged.
 */
function jsonText(json) {
    return json.replace(/(?!\n)[\p{C}\u2028\u2029]/gu, escaped);
}
/** JSON escapes UTF-16 units: two of them for a character beyond U+FFFF. */
function escaped(character) {
    return Array.from({ length: character.length }, (_, unit) => {
        return `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`;
    }).join("");
}


/***/ }),

/***/ 59623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   r4: () => (/* binding */ helped)
/* harmony export */ });
/* harmony import */ var _modelgate_runner_laptop__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80653);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73109);
/* harmony import */ var _problem_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56013);




/** A run that was done and has this to say. */
function said(stdout) {
    return { exitCode: 0, stdout, stderr: "" };
}
/** A run that says how the command is used. */
function helped(help) {
    return said((0,_modelgate_runner_laptop__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .T)(help, (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .Y)()));
}
/** A run that could not be done, with every reason and its remedy. */
function refused(error) {
    return { exitCode: 2, stdout: "", stderr: (0,_problem_text_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .E)((0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(error)) };
}
/** Shows it on this process's streams, and sets the exit code. */
function show({ exitCode, stdout, stderr }) {
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = exitCode;
}


/***/ }),

/***/ 13229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ INDICES),
  Z: () => (/* binding */ weightsOf)
});

// EXTERNAL MODULE: ./packages/onnx/src/walk.ts
var walk = __webpack_require__(12000);
// EXTERNAL MODULE: ./packages/onnx/src/tensor-size.ts
var tensor_size = __webpack_require__(1588);
// EXTERNAL MODULE: ./packages/onnx/src/element-type.ts
var element_type = __webpack_require__(18086);
// EXTERNAL MODULE: ./packages/onnx/src/values.ts
var values = __webpack_require__(92871);
// EXTERNAL MODULE: ./packages/onnx/src/tensor-reader.ts
var tensor_reader = __webpack_require__(11174);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
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
        throw (0,error/* failure */.V2)("model-unsupported", `${shown} has ${size} bytes with its zeros`, {
            hint: `At most ${MAX_DENSE_BYTES} are compared: store it dense, or without it.`,
        });
    const width = size / Math.max(1, (0,tensor_size/* elementCount */.K)(dims));
    const held = wholeOf({ model, folder }, values);
    const places = indices === null ? [] : placesOf(wholeOf({ model, folder }, indices), indices, dims);
    const count = (0,tensor_size/* elementCount */.K)(values.dims);
    const isAscending = places.every((place, at) => place >= 0 && place < size / width && place > (places[at - 1] ?? -1));
    if (places.length !== count || !isAscending)
        throw (0,error/* failure */.V2)("model-refused", `${shown} has indices that are not ${count} ascending places in it`, {
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
    (0,tensor_reader/* tensorReader */.x)(model, tensor, folder)?.(bytes, 0);
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
        throw (0,error/* failure */.V2)("model-unsupported", `${shown} has the unknown element type ${dataType}`, {
            hint: "Export the model with element types of ONNX 1.23 or older.",
        });
    }
    if (data.kind === "none" && elements > 0) {
        throw (0,error/* failure */.V2)("model-refused", `${shown} has ${elements} elements and no values`, {
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
        open: () => (0,tensor_reader/* tensorReader */.x)(model, tensor, folder),
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


/***/ }),

/***/ 84638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ shapeText),
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
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


/***/ }),

/***/ 37277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ inspectModel),
/* harmony export */   R: () => (/* binding */ operatorsOf)
/* harmony export */ });
/* harmony import */ var _carry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18794);
/* harmony import */ var _element_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18086);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34923);
/* harmony import */ var _tensor_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1588);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92871);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12000);






/**
 * Describes a model without running or copying it. Problems that would keep it from being run are part of the answer.
 * The digest holds if nobody writes to the files meanwhile; to run what was inspected, stage it.
 * @param count the parameters of a model that could be run; absent: its initializers are counted
 * @throws ModelgateError `file-missing`, `model-unreadable` or `model-unsupported` when there is nothing to describe
 */
async function inspectModel(path, count = initializersIn) {
    const { model, digest, sizeBytes, files, problems } = await (0,_carry_js__WEBPACK_IMPORTED_MODULE_0__/* .carryModel */ .N)(path, null);
    return {
        path,
        digest,
        sizeBytes,
        files,
        irVersion: model.irVersion,
        opsets: model.opsets.map(({ domain, version }) => ({ domain: domain || "ai.onnx", version })),
        producer: model.producer,
        domain: model.domain,
        modelVersion: String(model.modelVersion),
        docString: model.docString,
        metadata: Object.fromEntries(model.metadata),
        signature: (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureOf */ .y)(model.graph),
        operators: operatorsOf(model),
        // Who counts more reads what lies in attributes, too, which a model that is refused may lack.
        parameters: problems.length > 0 ? initializersIn(model) : count(model),
        constants: amountsOf(model, ["constant"]),
        functions: model.functions.map(({ domain, name, overload, inputs, outputs, nodes }) => {
            return { domain: domain || "ai.onnx", name, overload, inputs, outputs, nodes: nodes.length };
        }),
        notes: [...model.notes, ...trainingNotes(model)],
        problems,
    };
}
/** Counts nodes by `domain::operator`, subgraphs and function bodies included, graphs for training not. */
function operatorsOf(model) {
    const counts = new Map();
    const totals = { graph: 0, subgraph: 0, function: 0, training: 0 };
    for (const { part, nodes } of (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .scopesOf */ .ZK)(model)) {
        totals[part] += nodes.length;
        if (part === "training")
            continue;
        for (const { domain, opType } of nodes) {
            const operator = `${domain || "ai.onnx"}::${opType}`;
            counts.set(operator, (counts.get(operator) ?? 0) + 1);
        }
    }
    return {
        total: totals.graph + totals.subgraph + totals.function,
        inSubgraphs: totals.subgraph,
        inFunctions: totals.function,
        counts: sorted(counts),
    };
}
function initializersIn(model) {
    return amountsOf(model, ["initializer", "sparse-values"]);
}
function amountsOf(model, roles) {
    const byType = new Map();
    let total = { tensors: 0, count: 0, sizeBytes: 0 };
    for (const { tensor, role, part } of (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .tensorsOf */ .YP)(model)) {
        if (part === "training" || !roles.includes(role))
            continue;
        const type = (0,_element_type_js__WEBPACK_IMPORTED_MODULE_3__/* .elementName */ .A)(tensor.dataType);
        total = withTensor(model, total, tensor);
        byType.set(type, withTensor(model, byType.get(type) ?? { tensors: 0, count: 0, sizeBytes: 0 }, tensor));
    }
    return { ...total, byType: sorted(byType) };
}
function withTensor(model, amount, tensor) {
    const sizeBytes = (0,_tensor_size_js__WEBPACK_IMPORTED_MODULE_4__/* .rawSizeBytes */ .V)(tensor) ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .tensorStrings */ .Gr)(model, tensor).reduce((sum, text) => sum + text.length, 0);
    return {
        tensors: amount.tensors + 1,
        count: amount.count + (0,_tensor_size_js__WEBPACK_IMPORTED_MODULE_4__/* .elementCount */ .K)(tensor.dims),
        sizeBytes: amount.sizeBytes + sizeBytes,
    };
}
function sorted(map) {
    return Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function trainingNotes({ training }) {
    return training.length === 0 ? [] : [`${training.length} graphs for training are not counted`];
}


/***/ }),

/***/ 11174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ tensorReader)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38855);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68228);
/* harmony import */ var _tensor_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1588);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92871);





/**
 * Reads the values of a tensor as raw little-endian bytes piece by piece, wherever they lie: a tensor of 2 GB costs what the
 * caller asks for at once. Only values in typed fields are read whole, on the first call. Null for text and for a tensor
 * without values.
 * @param folder where the model's external data lie: they must have passed checkModel
 * @throws ModelgateError `model-unreadable` when a file has become shorter
 */
function tensorReader(model, tensor, folder) {
    const { data } = tensor;
    const size = (0,_tensor_size_js__WEBPACK_IMPORTED_MODULE_1__/* .rawSizeBytes */ .V)(tensor);
    if (data.kind === "none" || size === null)
        return null;
    if (data.kind === "raw")
        return (bytes, start) => model.source.fill(bytes, data.span.start + start);
    if (data.kind === "external") {
        const source = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .fileSource */ .I)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, data.location), data.offset + size);
        return (bytes, start) => source.fill(bytes, data.offset + start);
    }
    let whole = null;
    return (bytes, start) => {
        whole ??= (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .tensorBytes */ .X2)(model, tensor) ?? new Uint8Array(0);
        const piece = whole.subarray(start, start + bytes.length);
        // checkModel has said so already; a caller that did not ask it must not compare what a buffer held before.
        if (piece.length < bytes.length) {
            throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)("model-refused", `${model.path}: the tensor ${JSON.stringify(tensor.name)} holds too few values`, { hint: "Export the model again: the file is damaged, or was written by a faulty program." });
        }
        bytes.set(piece);
    };
}


/***/ }),

/***/ 16567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formatValue)
/* harmony export */ });
/** How many digits say enough: at least this many significant ones, and for `decimals` at least so many places. */
const DIGITS = {
    // A ratio that is not 1 is never shown as 1.
    ratio: { significant: 2, decimals: 3, bounds: [0, 1] },
    score: { significant: 2, decimals: 3, bounds: [0, 1] },
    nats: { significant: 2, decimals: 3, bounds: [0] },
    target: { significant: 4 },
    "target-squared": { significant: 4 },
    ms: { significant: 3, suffix: " ms" },
    bytes: { significant: 3 },
    count: { significant: 4 },
};
const BYTE_UNITS = ["B", "kB", "MB", "GB", "TB", "PB"];
/** A number with its unit, short enough to read and long enough to be true: 0.9499 beside 0.95 is not 0.950. */
function formatValue(value, unit, { beside = [], exact = false } = {}) {
    if (!Number.isFinite(value))
        return String(value);
    const { bounds = [], suffix = "" } = DIGITS[unit];
    const counted = Number.isInteger(value) && (unit === "count" || (unit === "bytes" && Math.abs(value) < 1000));
    const shown = exact || counted ? String(value) : rounded(value, startingDigits(value, unit), [...bounds, ...beside]);
    return unit === "bytes" ? formatBytes(Number(shown)) : `${shown}${suffix}`;
}
function startingDigits(value, unit) {
    const { significant, decimals = 0 } = DIGITS[unit];
    // The exponent of the first digit: -1 for 0.5, 0 for 5. The logarithm is off by one now and then.
    const exponent = Number(value.toExponential().split("e")[1]);
    // Bytes get a larger unit instead of more digits; elsewhere no digit before the point is rounded away.
    return unit === "bytes" || exponent > 15 ? significant : Math.max(significant, exponent + 1 + decimals);
}
/** Rounded to as many digits as it takes. 17 tell any two doubles apart, so this ends with the truth. */
function rounded(value, start, neighbours) {
    for (let digits = start; digits < 17; digits++) {
        const text = value.toPrecision(digits);
        const shown = Number(text);
        if (!neighbours.every((other) => Math.sign(shown - other) === Math.sign(value - other)))
            continue;
        // 999.96 with three digits is written 1.00e+3.
        return text.includes("e+") && Math.abs(shown) < 1e15 ? String(shown) : text;
    }
    return value.toPrecision(17);
}
function formatBytes(bytes) {
    const power = BYTE_UNITS.findLastIndex((_unit, index) => Math.abs(bytes) >= 1000 ** index);
    const scale = Math.max(power, 0);
    // Dividing by a power of ten rounds in the last place; 15 digits hide that and keep every whole number of bytes.
    return `${Number((bytes / 1000 ** scale).toPrecision(15))} ${BYTE_UNITS[scale]}`;
}


/***/ }),

/***/ 48124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TR: () => (/* binding */ inertLogLine),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
// Bidirectional controls, zero-width and other invisible characters make a name look like another one; control
// characters drive a terminal. All are shown as <U+202E>: a reader can search for that, and every font has it.
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;
/** More accents than any script stacks: they would paint over the lines above and below. */
const PILED_UP = /(?<=\p{M}{4})\p{M}/gu;
const PLAIN = /^[ -~]*$/;
/** A stranger's text on one line, safe for a terminal: line ends as `↵`, every character that cannot be seen as `<U+202E>`. */
function visible(text) {
    if (PLAIN.test(text))
        return text;
    return text.replace(LINE_END, "↵").replace(INVISIBLE, codePoint).replace(PILED_UP, codePoint);
}
function codePoint(character) {
    return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}
/** At most `max` characters (code points); what is too long loses its middle, for the ends tell names apart. */
function shorten(text, max = 120) {
    if (text.length <= max)
        return text;
    const characters = Array.from(ends(text, 2 * max).join(""));
    if (characters.length <= max)
        return text;
    const tail = Math.floor((max - 1) / 2);
    const head = max - 1 - tail;
    return `${characters.slice(0, head).join("")}…${characters.slice(characters.length - tail).join("")}`;
}
/**
 * The first and last `units` of a text: nobody looks at the middle of a name of a million characters. A character has at most
 * two units, as has a line end; whatever the cut breaks lies in the middle of twice as many.
 */
function ends(text, units) {
    return text.length <= 2 * units ? [text] : [text.slice(0, units), text.slice(-units)];
}
/** A stranger's text for a terminal or a log: made visible, then cut in the middle at `max` characters. */
function plain(text, max = 120) {
    return shorten(ends(text, 4 * max)
        .map(visible)
        .join(""), max);
}
/**
 * A log line that the Actions runner does not take for a command. It reads `::name::` at the start of a line
 * and, from older days, `##[name]` anywhere in it (actions/runner, ActionCommand.cs).
 */
function inertLogLine(line) {
    return line.replace(/^(\s*):(?=:)/u, "$1: ").replaceAll("##[", "## [");
}


/***/ }),

/***/ 80653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText),
/* harmony export */   T: () => (/* binding */ folded)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30084);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23812);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92379);



/** The text of `--help`: usage, every flag under its group with its default, and whole examples. */
function helpText(table, { program = `modelgate ${table.name}`, words = "", exits = "0 passed, 1 the gate said no, 2 it could not judge", columns = 100, } = {}) {
    const groups = new Map();
    for (const field of Object.values(table.inputs)) {
        groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
    }
    const required = Object.values(table.inputs).filter(_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequired */ .gx);
    const usage = [program, words, ...required.map(flagOf), "[flags]"].filter((part) => part !== "").join(" ");
    const sections = [...groups].map(([group, fields]) => [`${group}:`, ...fields.flatMap((field) => flagLines(field, Math.min(columns, 100)))].join("\n"));
    const examples = table.examples.map((example) => `  ${[program, ...example.map(_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)].join(" ")}`);
    return [
        table.about,
        `Usage:\n  ${usage}`,
        ...sections,
        "Everywhere:\n  --debug      more of what happens, on stderr\n  --no-colour  plain text; NO_COLOR and FORCE_COLOR are heeded\n  -h, --help   this text",
        ...(examples.length === 0 ? [] : [`Examples:\n${examples.join("\n")}`]),
        `Exit codes: ${exits}.`,
    ].join("\n\n");
}
function flagOf(field) {
    if (field.parse === _parse_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)
        return `--${field.flag}`;
    return `--${field.flag} <${field.flag}>`;
}
/** The words that a flag takes, where they are all it takes and its description does not explain each of them. */
function choice(field) {
    const { words = [], takesSeveral = false } = field.parse;
    if (words.every((word) => field.about.includes(`\`${word}\``)))
        return "";
    return `${takesSeveral && !field.many ? "Any" : "One"} of ${words.join(", ")}.`;
}
function flagLines(field, columns) {
    const remarks = [
        choice(field),
        (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequired */ .gx)(field) ? "Required." : "",
        field.many ? "May be repeated." : "",
        // What only a workflow evaluates is no default here.
        field.fallback === "" || field.fallback.startsWith("${{") ? "" : `Default: ${field.fallback}.`,
    ].filter((remark) => remark !== "");
    const about = wrapped([field.about, ...remarks].join(" "), columns - 6);
    return [`  ${flagOf(field)}`, ...about.map((line) => `      ${line}`)];
}
/** Text of which every line that is too long goes on in further ones, as far indented; more than a hundred columns are not used. */
function folded(text, columns) {
    const fold = (line) => {
        const indent = /^ */u.exec(line)?.[0] ?? "";
        const width = Math.min(columns, 100) - indent.length;
        // What stands in columns would lose them.
        const isTable = /\S {2,}\S/u.test(line);
        return isTable || line.length - indent.length <= width
            ? [line]
            : wrapped(line.trim(), width).map((row) => `${indent}${row}`);
    };
    return text.split("\n").flatMap(fold).join("\n");
}
function wrapped(text, width) {
    const rows = [];
    for (const word of text.split(/\s+/)) {
        const last = rows.at(-1);
        if (last !== undefined && last.length + word.length < width)
            rows[rows.length - 1] = `${last} ${word}`;
        else
            rows.push(word);
    }
    return rows;
}


/***/ }),

/***/ 23812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   gx: () => (/* binding */ isRequired),
/* harmony export */   hF: () => (/* binding */ input)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92379);


/** Declares an input. Without a fallback and with a parser that refuses the empty text, it is required. */
function input(name, parse, about, options = {}) {
    return {
        name,
        parse,
        about,
        fallback: "",
        flag: name,
        many: false,
        secret: false,
        example: "",
        group: "Inputs",
        ...options,
    };
}
/** Whether a run without this input ends with a problem. */
function isRequired(field) {
    try {
        field.parse(field.fallback);
        return false;
    }
    catch {
        return true;
    }
}
/**
 * Reads every field and reports all the problems at once: a CI round trip is too dear for one.
 * GitHub cannot tell an empty input from an absent one, so neither does this.
 * @throws ModelgateError `input-invalid`, or the codes of a parser that reads a document; `known` come first
 */
async function readInputs(fields, getInput, known = []) {
    const problems = [...known];
    const values = {};
    for (const [key, field] of Object.entries(fields)) {
        const given = getInput(field.name).trim();
        try {
            values[key] = await field.parse(given || field.fallback);
        }
        catch (error) {
            problems.push(...problemsWith(field, error));
        }
    }
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(problems);
    // The loop above filled every key of F from that key's own parser.
    return values;
}
function problemsWith(field, error) {
    if (error instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ)
        return error.problems.map((problem) => named(field, problem));
    if (!(error instanceof RangeError))
        throw error;
    const example = field.example === "" ? {} : { hint: `For example: ${field.example}` };
    return [{ code: "input-invalid", message: `${field.name}: ${explain(field, error)}`, ...example }];
}
function explain(field, error) {
    if (!(error instanceof _parse_js__WEBPACK_IMPORTED_MODULE_1__/* .Unexpected */ .w2))
        return field.secret ? "expected another value" : error.message;
    if (error.got === "")
        return `expected ${error.expected}, got nothing`;
    const got = field.secret ? "a value that is not shown" : `"${shortened(error.got)}"`;
    return `expected ${error.expected}, got ${got}`;
}
function named(field, problem) {
    if (problem.message.startsWith(field.name))
        return problem;
    return { ...problem, message: `${field.name}: ${problem.message}` };
}
function shortened(value) {
    return value.length <= 120 ? value : `${value.slice(0, 120)}…`;
}


/***/ }),

/***/ 92379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   K3: () => (/* binding */ parser),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pc: () => (/* binding */ durationMs),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   w2: () => (/* binding */ Unexpected),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export ratio */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33490);

/** Says what a parser expected and what it got instead. `readInputs` turns it into a problem that names the input. */
class Unexpected extends RangeError {
    name = "Unexpected";
    expected;
    got;
    constructor(expected, got) {
        super(`expected ${expected}`);
        this.expected = expected;
        this.got = got;
    }
}
/** Makes a parser out of a function that gives undefined for text it does not understand. */
function parser(expects, read) {
    const parse = (value) => {
        const result = read(value);
        if (result === undefined)
            throw new Unexpected(expects, value);
        return result;
    };
    return Object.assign(parse, { expects });
}
/** Any text but the empty one. */
const text = parser("text", (value) => value || undefined);
/** A path on this machine, relative to the working directory. The file need not exist. */
const path = parser("a path", (value) => value === "" || value.includes("\0") ? undefined : value);
/** `true` or `false`; `yes`, `no`, `1` and `0` are refused, so that a typing error cannot pass as a no. */
const boolean = parser("true or false", (value) => {
    const lower = value.toLowerCase();
    return lower === "true" ? true : lower === "false" ? false : undefined;
});
/** A share between 0 and 1; `95%` and `0.95` are the same number. */
const ratio = parser("0..1 or a percentage, as 0.95 or 95%", (value) => {
    const match = /^(\d+(?:\.\d*)?|\.\d+)(%?)$/.exec(value);
    // Dividing after parsing: 95 / 100 is the double nearest to 0.95, 95 * 0.01 is not.
    const share = match ? Number(match[1]) / (match[2] ? 100 : 1) : Number.NaN;
    return share >= 0 && share <= 1 ? share : undefined;
});
/** An integer from `min` to `max`, both included. Digits only: no `1e3`, no `1_000`. */
function wholeNumber(min = 0, max = Number.MAX_SAFE_INTEGER) {
    const expects = max === Number.MAX_SAFE_INTEGER
        ? `a whole number, at least ${min}`
        : `a whole number from ${min} to ${max}`;
    return parser(expects, (value) => {
        const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
        return Number.isSafeInteger(number) && number >= min && number <= max ? number : undefined;
    });
}
/** One of the given words. A near miss is answered with the word that was probably meant. */
function oneOf(...words) {
    const expects = words.length === 1 ? words[0] : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
    const parse = (value) => {
        if (words.includes(value))
            return value;
        const near = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(value, words);
        throw new Unexpected(near === null ? expects : `${expects} (did you mean ${near}?)`, value);
    };
    return Object.assign(parse, { expects, words });
}
const MILLISECONDS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds from a number with its unit: `250ms`, `30s`, `2m`, `1.5h`, `7d`. A bare number is refused. */
const durationMs = parser("a duration with a unit, as 250ms, 30s, 2m or 1h", (value) => withUnit(value, MILLISECONDS));
const BYTES = {
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 1024,
    MiB: 1024 ** 2,
    GiB: 1024 ** 3,
    TiB: 1024 ** 4,
};
/** Bytes from a number with its unit: `500MB` is 5e8, `2GiB` is 2147483648. A bare number is bytes. */
const bytes = parser("a size in bytes or with a unit, as 500MB or 2GiB", (value) => {
    const size = withUnit(/^\d+$/.test(value) ? `${value}B` : value, BYTES);
    return size === undefined ? undefined : Math.round(size);
});
function withUnit(value, units) {
    const [, number, unit = ""] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]+)$/.exec(value) ?? [];
    const size = Object.hasOwn(units, unit) ? Number(number) * (units[unit] ?? Number.NaN) : Number.NaN;
    return Number.isFinite(size) && size <= Number.MAX_SAFE_INTEGER ? size : undefined;
}
/** null for the empty text, else what the given parser makes of it. */
function optional(parse) {
    return labelled((value) => (value === "" ? null : parse(value)), parse);
}
/** Every entry between commas or line ends; empty ones are dropped. The empty text is the empty list. */
function list(parse) {
    return labelled((value) => entries(value, /[,\n]/, parse), each(parse, "commas or line ends"));
}
/** Every line that is not empty; a line may hold commas. The empty text is the empty list. */
function lines(parse) {
    return labelled((value) => entries(value, /\n/, parse), each(parse, "line ends"));
}
function entries(value, separator, parse) {
    return value.split(separator).flatMap((entry) => (entry.trim() === "" ? [] : [parse(entry.trim())]));
}
function each({ expects, ...rest }, separators) {
    const several = expects === undefined ? {} : { expects: `${expects}; several between ${separators}` };
    return { ...rest, ...several, takesSeveral: true };
}
function labelled(parse, { expects, words, takesSeveral }) {
    return Object.assign(parse, {
        ...(expects === undefined ? {} : { expects }),
        ...(words === undefined ? {} : { words }),
        ...(takesSeveral === undefined ? {} : { takesSeveral }),
    });
}


/***/ }),

/***/ 30084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/**
 * A word of a command that a message shows, as a POSIX shell takes it: quoted where it holds more than plain characters, and
 * where it begins with `=`, which zsh would look up.
 */
function shellWord(word) {
    return /^[\w@%+:,./-][\w@%+=:,./-]*$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
