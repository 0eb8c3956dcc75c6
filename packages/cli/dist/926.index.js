export const id = 926;
export const ids = [926];
export const modules = {

/***/ 1926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runInspect: () => (/* binding */ runInspect)
/* harmony export */ });
/* harmony import */ var _modelgate_onnx__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7267);
/* harmony import */ var _modelgate_render__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5291);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(300);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8790);




const HELP = `Shows what an ONNX file says of itself, without running it.

Usage:
  modelgate inspect <model> [--format text|json]

Exit codes: 0 it can be described, 2 it cannot be read or would be refused.
`;
/** `modelgate inspect MODEL`: signature, opsets, operators, parameters, size, digests, metadata. */
async function runInspect(argv) {
    process.exitCode = 2;
    try {
        const asked = read(argv);
        if (asked === "help") {
            process.stdout.write(HELP);
            process.exitCode = 0;
            return;
        }
        const inspection = await (0,_modelgate_onnx__WEBPACK_IMPORTED_MODULE_0__/* .inspectModel */ .KC)(asked.path);
        const shown = asked.format === "json" ? JSON.stringify(inspection, null, 2) : describe(inspection);
        process.stdout.write(`${(0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(shown)}\n`);
        report(inspection.problems);
        process.exitCode = inspection.problems.length > 0 ? 2 : 0;
    }
    catch (error) {
        report((0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(error));
    }
}
function report(problems) {
    for (const { message, hint } of problems) {
        process.stderr.write((0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(`error: ${message}${hint === undefined ? "" : `\n${hint}`}\n`));
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
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("input-invalid", `format: expected text or json, got ${JSON.stringify(format ?? "")}`);
    }
    if (path === undefined || more.length > 0 || path.startsWith("-")) {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("input-invalid", "inspect: expected the path of one model", {
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
        `${line(model.path)}  ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(model.sizeBytes, "bytes")}`,
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
    return (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(text));
}


/***/ })

};
