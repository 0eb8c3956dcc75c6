export const id = 926;
export const ids = [926];
export const modules = {

/***/ 1926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspect: () => (/* binding */ inspect),
/* harmony export */   runInspect: () => (/* binding */ runInspect)
/* harmony export */ });
/* harmony import */ var _modelgate_onnx__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7277);
/* harmony import */ var _modelgate_render__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6567);
/* harmony import */ var _modelgate_render__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8124);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5770);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8855);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7120);
/* harmony import */ var _problem_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6013);






const HELP = `Shows what an ONNX file says of itself, without running it.

Usage:
  modelgate inspect <model> [--format text|json]

Exit codes: 0 it can be described, 2 it cannot be read or would be refused.
`;
/** `modelgate inspect MODEL`: signature, opsets, operators, parameters, size, digests, metadata. */
async function runInspect(argv) {
    const { exitCode, stdout, stderr } = await inspect(argv);
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = exitCode;
}
/** The same as data. Never throws; a model that would be refused is described, and its problems are told. */
async function inspect(argv) {
    try {
        const asked = read(argv);
        if (asked === "help")
            return { exitCode: 0, stdout: HELP, stderr: "" };
        const inspection = await (0,_modelgate_onnx__WEBPACK_IMPORTED_MODULE_0__/* .inspectModel */ .K)(asked.path);
        const shown = asked.format === "json" ? (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(JSON.stringify(inspection, null, 2)) : (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(describe(inspection));
        const { problems } = inspection;
        return { exitCode: problems.length > 0 ? 2 : 0, stdout: `${shown}\n`, stderr: (0,_problem_text_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .E)(problems) };
    }
    catch (error) {
        return { exitCode: 2, stdout: "", stderr: (0,_problem_text_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .E)((0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .problemsOf */ .GW)(error)) };
    }
}
/** One path, and `--format` before or after it. */
function read(argv) {
    const words = argv.flatMap((word) => (word.startsWith("--format=") ? ["--format", word.slice(9)] : [word]));
    if (words.includes("--help") || words.includes("-h"))
        return "help";
    const at = words.indexOf("--format");
    const format = at < 0 ? "text" : words[at + 1];
    const [path, ...more] = at < 0 ? words : words.toSpliced(at, 2);
    if (format !== "text" && format !== "json") {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)("input-invalid", `format: expected text or json, got ${JSON.stringify(format ?? "")}`);
    }
    if (path === undefined || more.length > 0 || path.startsWith("-")) {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)("input-invalid", "inspect: expected the path of one model", {
            hint: "modelgate inspect model.onnx --format json",
        });
    }
    return { path, format };
}
function describe(model) {
    const { signature, operators, parameters } = model;
    const port = ({ name, type, shape }) => `  ${line(name)}  ${type}${shape === null ? "" : `[${shape.map((size) => size ?? "?").join(", ")}]`}`;
    const types = Object.entries(parameters.byType).map(([type, amount]) => `${amount.count} ${type}`);
    const counts = Object.entries(operators.counts).toSorted(([, a], [, b]) => b - a);
    return [
        `${line(model.path)}  ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .F)(model.sizeBytes, "bytes")}`,
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
    return (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)((0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P)(text));
}


/***/ }),

/***/ 7277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ inspectModel)
/* harmony export */ });
/* unused harmony export operatorsOf */
/* harmony import */ var _carry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1135);
/* harmony import */ var _element_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8086);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4923);
/* harmony import */ var _tensor_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9207);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2871);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2000);






/**
 * Describes a model without running or copying it. Problems that would keep it from being run are part of the answer.
 * The digest holds if nobody writes to the files meanwhile; to run what was inspected, stage it.
 * @throws ModelgateError `file-missing`, `model-unreadable` or `model-unsupported` when there is nothing to describe
 */
async function inspectModel(path) {
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
        parameters: amountsOf(model, ["initializer", "sparse-values"]),
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


/***/ })

};
