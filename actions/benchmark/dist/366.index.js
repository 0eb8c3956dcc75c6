export const id = 366;
export const ids = [366];
export const modules = {

/***/ 60366:
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
  modelNames: () => (/* reexport */ policy/* modelNames */.ci),
  parseBaseline: () => (/* reexport */ parseBaseline),
  parseClasses: () => (/* reexport */ parseClasses),
  parseDatasets: () => (/* reexport */ parseDatasets),
  parseInputs: () => (/* reexport */ parseInputs),
  parseLimits: () => (/* reexport */ clause/* parseLimits */.k),
  readDelivery: () => (/* reexport */ readDelivery),
  readOrganisation: () => (/* reexport */ organisation/* readOrganisation */.P),
  readPolicies: () => (/* reexport */ policy/* readPolicies */.h9),
  readPolicy: () => (/* reexport */ policy/* readPolicy */.T4),
  readRegistry: () => (/* reexport */ registry/* readRegistry */._)
});

// EXTERNAL MODULE: ./packages/policy/src/clause.ts
var clause = __webpack_require__(3335);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/policy/src/delivery-entry.ts
var delivery_entry = __webpack_require__(61243);
// EXTERNAL MODULE: ./packages/policy/src/schema.ts + 3 modules
var schema = __webpack_require__(3965);
// EXTERNAL MODULE: ./packages/policy/src/yaml.ts + 1 modules
var yaml = __webpack_require__(99421);
;// CONCATENATED MODULE: ./packages/policy/src/delivery.ts




/**
 * What a policy file says of a stage that has moved, for one model: files of other models are left out. The whole file is
 * checked.
 * @throws ModelgateError `policy-invalid` with line and column
 */
function readDelivery(text, path, { stage, model }) {
    const source = { kind: "file", name: path };
    const { value, locate } = (0,yaml/* readYaml */.gM)(text, source, schema/* PolicySchema */.Qz);
    const stages = value.registry?.stages ?? [];
    (0,error/* throwProblems */.Jh)((0,delivery_entry/* ownerless */.fJ)(stages, Object.keys(value.models), { source, locate }));
    const found = stages.find(({ name }) => name === stage);
    const delivery = (0,delivery_entry/* deliveryOf */.A9)(found?.delivery);
    const files = delivery?.files.filter((file) => file.model === null || file.model === model) ?? [];
    return {
        delivery: delivery === null || files.length === 0 ? null : { ...delivery, files },
        deployments: found?.deployments ?? false,
    };
}

// EXTERNAL MODULE: ./packages/policy/src/extends.ts
var src_extends = __webpack_require__(28577);
// EXTERNAL MODULE: ./packages/policy/src/judged-policy.ts + 1 modules
var judged_policy = __webpack_require__(76464);
// EXTERNAL MODULE: ./packages/policy/src/organisation.ts + 1 modules
var organisation = __webpack_require__(16496);
// EXTERNAL MODULE: ./packages/policy/src/baseline-entry.ts
var baseline_entry = __webpack_require__(42964);
// EXTERNAL MODULE: ./packages/policy/src/baseline-shorthand.ts
var baseline_shorthand = __webpack_require__(36659);
// EXTERNAL MODULE: ./packages/policy/src/dataset-entry.ts
var dataset_entry = __webpack_require__(25017);
// EXTERNAL MODULE: ./packages/policy/src/model.ts
var model = __webpack_require__(44585);
// EXTERNAL MODULE: ./packages/policy/src/shorthand.ts
var shorthand = __webpack_require__(22907);
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
 * The `baseline` input: `base`, a git ref, `path:old.onnx`, `report:report.json`, `stage:production`, `https://…#sha256=…`, or the policy's
 * `baseline:` mapping as YAML. Paths are relative to the working directory.
 * @throws ModelgateError `policy-invalid`
 */
function parseBaseline(text) {
    return ((0,baseline_shorthand/* shortBaseline */._)(text) ??
        (0,baseline_entry/* baselineOf */.B)((0,yaml/* readYaml */.gM)(text, { kind: "input", name: "baseline" }, baseline_entry/* BaselineEntry */.k).value, (file) => file));
}

// EXTERNAL MODULE: ./packages/policy/src/policy.ts + 1 modules
var policy = __webpack_require__(72371);
// EXTERNAL MODULE: ./packages/policy/src/registry.ts
var registry = __webpack_require__(57229);
;// CONCATENATED MODULE: ./packages/policy/src/index.ts











/***/ }),

/***/ 57229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readRegistry)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44585);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3965);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99421);



/**
 * The registry of a policy file; null where it has none. The whole file is checked.
 * @throws ModelgateError `policy-invalid`
 */
function readRegistry(text, path) {
    const { registry, models } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(text, { kind: "file", name: path }, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .PolicySchema */ .Qz).value;
    if (registry === undefined)
        return null;
    return {
        place: placeOf(registry, path),
        models: Object.keys(models),
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
function placeOf(entry, policy) {
    const { type, url, name, repository = "", path = "" } = entry;
    const isHttpAllowed = entry["allow-http"] === true;
    switch (type) {
        case "git":
            return { type };
        case "mlflow":
            return {
                ...{ type, url: url ?? null, name: name ?? "{model}" },
                ...{ isLegacy: entry["legacy-stages"] === true, isHttpAllowed },
            };
        case "oci":
            return { type, repository, isHttpAllowed };
        case "directory":
            return { type, path: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .besides */ .oN)(policy)(path) };
    }
}


/***/ })

};
