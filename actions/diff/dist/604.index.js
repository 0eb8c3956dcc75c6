export const id = 604;
export const ids = [604];
export const modules = {

/***/ 604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PolicySchema: () => (/* reexport */ schema/* PolicySchema */.Qz),
  extendPolicy: () => (/* reexport */ organisation/* extendPolicy */.j),
  extendsOf: () => (/* reexport */ src_extends/* extendsOf */.n),
  judgedPolicy: () => (/* reexport */ judged_policy/* judgedPolicy */.Y),
  loadOrganisations: () => (/* reexport */ src_extends/* loadOrganisations */.C),
  modelNames: () => (/* reexport */ policy/* modelNames */.c),
  parseBaseline: () => (/* reexport */ parseBaseline),
  parseClasses: () => (/* reexport */ parseClasses),
  parseDatasets: () => (/* reexport */ parseDatasets),
  parseInputs: () => (/* reexport */ parseInputs),
  parseLimits: () => (/* reexport */ clause/* parseLimits */.k),
  readOrganisation: () => (/* reexport */ organisation/* readOrganisation */.P),
  readPolicy: () => (/* reexport */ policy/* readPolicy */.T),
  readRegistry: () => (/* reexport */ readRegistry)
});

// EXTERNAL MODULE: ./packages/policy/src/clause.ts
var clause = __webpack_require__(3335);
// EXTERNAL MODULE: ./packages/policy/src/extends.ts
var src_extends = __webpack_require__(8577);
// EXTERNAL MODULE: ./packages/policy/src/judged-policy.ts + 1 modules
var judged_policy = __webpack_require__(4083);
// EXTERNAL MODULE: ./packages/policy/src/organisation.ts + 1 modules
var organisation = __webpack_require__(6496);
// EXTERNAL MODULE: ./packages/policy/src/baseline-entry.ts
var baseline_entry = __webpack_require__(2964);
// EXTERNAL MODULE: ./packages/policy/src/baseline-shorthand.ts
var baseline_shorthand = __webpack_require__(6659);
// EXTERNAL MODULE: ./packages/policy/src/dataset-entry.ts
var dataset_entry = __webpack_require__(5017);
// EXTERNAL MODULE: ./packages/policy/src/model.ts
var model = __webpack_require__(4585);
// EXTERNAL MODULE: ./packages/policy/src/schema.ts + 3 modules
var schema = __webpack_require__(2777);
// EXTERNAL MODULE: ./packages/policy/src/shorthand.ts
var shorthand = __webpack_require__(2907);
// EXTERNAL MODULE: ./packages/policy/src/yaml.ts + 1 modules
var yaml = __webpack_require__(9421);
;// CONCATENATED MODULE: ./packages/policy/src/parse-inputs.ts







/**
 * The `datasets` input: the policy's `datasets:` mapping as YAML.
 * @throws ModelgateError `policy-invalid`
 */
function parseDatasets(text) {
    const { value } = (0,yaml/* readYaml */.gM)(text, { kind: "input", name: "datasets" }, dataset_entry/* Datasets */.ek);
    return (0,model/* datasetsOf */.PF)(value, (file) => file);
}
/**
 * The `inputs` input: the policy's `inputs:` mapping of one data set as YAML.
 * @throws ModelgateError `policy-invalid`
 */
function parseInputs(text) {
    return (0,yaml/* readYaml */.gM)(text, { kind: "input", name: "inputs" }, dataset_entry/* Inputs */.G0).value;
}
/**
 * The `classes` input: labels between commas or line ends, or a YAML list for labels that hold either. Empty: none.
 * @throws ModelgateError `policy-invalid`
 */
function parseClasses(text) {
    return (0,shorthand/* shortClasses */.l)(text) ?? (0,yaml/* readYaml */.gM)(text, { kind: "input", name: "classes" }, schema/* Classes */.xn).value.map(String);
}
/**
 * The `baseline` input: `base`, a git ref, `path:old.onnx`, `report:report.json`, `https://…#sha256=…`, or the policy's
 * `baseline:` mapping as YAML. Paths are relative to the working directory.
 * @throws ModelgateError `policy-invalid`
 */
function parseBaseline(text) {
    return ((0,baseline_shorthand/* shortBaseline */._)(text) ??
        (0,baseline_entry/* baselineOf */.B)((0,yaml/* readYaml */.gM)(text, { kind: "input", name: "baseline" }, baseline_entry/* BaselineEntry */.k).value, (file) => file));
}

// EXTERNAL MODULE: ./packages/policy/src/policy.ts + 1 modules
var policy = __webpack_require__(4752);
;// CONCATENATED MODULE: ./packages/policy/src/registry.ts


/**
 * The registry of a policy file; null where it has none. The whole file is checked.
 * @throws ModelgateError `policy-invalid`
 */
function readRegistry(text, path) {
    const { registry } = (0,yaml/* readYaml */.gM)(text, { kind: "file", name: path }, schema/* PolicySchema */.Qz).value;
    if (registry === undefined)
        return null;
    return {
        type: registry.type,
        stages: registry.stages.map((stage) => ({
            name: stage.name,
            from: stage.from ?? null,
            requires: stage.requires,
            maxEvidenceAgeMs: stage["max-evidence-age"] ?? null,
            soakMs: stage.soak ?? null,
            approval: stage.approval ?? null,
            signedBy: stage["signed-by"] ?? [],
            allowClaimed: stage["allow-claimed"],
        })),
    };
}

;// CONCATENATED MODULE: ./packages/policy/src/index.ts










/***/ })

};
