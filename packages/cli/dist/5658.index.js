export const id = 5658;
export const ids = [5658];
export const modules = {

/***/ 97321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ MODEL),
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   dd: () => (/* binding */ asOwn),
/* harmony export */   x9: () => (/* binding */ asPolicy)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);

/** A policy's clause has a check for each of its data sets, as validate has them. */
function asPolicy(clauses, sets) {
    const everywhere = sets.length > 0 ? sets : [MODEL];
    return clauses.map((clause) => ({
        clause,
        datasets: clause.dataset === null ? everywhere : [clause.dataset],
    }));
}
/** One given as an input is known here alone: what is of the model and not of rows is judged once. */
function asOwn(clauses, sets) {
    const strays = clauses.filter(({ dataset }) => dataset !== null && !sets.includes(dataset));
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(strays.map(({ dataset }) => ({
        code: "input-invalid",
        message: `limits: expected one of the data sets ${sets.join(", ") || "(there is none)"}, got "${dataset}"`,
        hint: "Name one of them, or none.",
    })));
    return clauses.map((clause) => {
        const everywhere = _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .DIFF_METRICS */ .q[clause.metric]?.needsData && sets.length > 0 ? sets : [MODEL];
        return { clause, datasets: clause.dataset === null ? everywhere : [clause.dataset] };
    });
}
/** Where a check stands that is of no data set. */
const MODEL = "model";
/** `fail-on` in the words of limits. */
function failOn(word) {
    if (word === "never")
        return [];
    const most = (metric, value) => [
        { metric, dataset: null, limit: { kind: "max", value }, tier: "required" },
    ];
    if (word === "breaking")
        return most("breaking_changes", 0);
    return most("change_level", { major: 2, minor: 1, any: 0 }[word]);
}


/***/ }),

/***/ 18524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export FAIL_ON */
/* harmony import */ var _modelgate_job_sandbox_inputs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67280);
/* harmony import */ var _modelgate_policy_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32823);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92379);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23812);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36612);




const PIECE = "What is compared";
const DATA = "On what data";
const JUDGED = "What it is held to";
const RUN = "How it is run";
const baseline = (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3)("base, a git ref, path:FILE, or YAML as in the policy", _modelgate_policy_inputs__WEBPACK_IMPORTED_MODULE_1__/* .baselineInput */ .SX);
const datasets = (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3)("data sets as YAML: name: { path, target }", _modelgate_policy_inputs__WEBPACK_IMPORTED_MODULE_1__/* .datasetsInput */ .m);
const columns = (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3)("columns as YAML: model input: column, pattern or list", _modelgate_policy_inputs__WEBPACK_IMPORTED_MODULE_1__/* .columnsInput */ .QH);
const classes = (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3)("labels; several between commas or line ends, or a YAML list", _modelgate_policy_inputs__WEBPACK_IMPORTED_MODULE_1__/* .classesInput */ .jz);
const limits = (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3)("limits such as parameter_count<=5e6, one a line", _modelgate_policy_inputs__WEBPACK_IMPORTED_MODULE_1__/* .limitsInput */ .X);
/** What `fail-on` may say, and what it means. */
const FAIL_ON = ["never", "breaking", "major", "minor", "any"];
const inputs = {
    model: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("model", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), "The model: an ONNX or safetensors file, or its name in the policy. Without one every model that changed since the base is compared.", { example: "models/digits.onnx", group: PIECE }),
    baseline: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("baseline", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(baseline), "The model before: `base` (of the pull request, push or merge group), a git ref, `path:FILE`, an address with its digest, or YAML as in the policy. Default: what the policy says, else `base`.", { example: "v1.2", group: PIECE }),
    config: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("config", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae), "The policy file. Without one `modelgate.yml` is read where it is there and knows the model.", { example: "modelgate.yml", group: PIECE }),
    list: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("list", _modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, "Only list the changed models: for the first job of a matrix.", {
        fallback: "false",
        group: PIECE,
    }),
    data: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("data", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae), "Rows on which both models are run: CSV, TSV, JSONL or Parquet. Without data and a policy's data sets only the files are compared.", { example: "data/test.csv", group: DATA }),
    target: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("target", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), "The column that holds the truth; flips are then told by class.", {
        example: "label",
        group: DATA,
    }),
    id: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("id", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), "The column that names each row; else its number does.", {
        example: "id",
        group: DATA,
    }),
    inputs: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("inputs", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(columns), "Which columns feed the model's inputs, as YAML: a column, a pattern with `*` or a list for each.", { many: true, example: 'pixels: "pixel_*"', group: DATA }),
    datasets: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("datasets", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(datasets), "Several data sets as YAML in the policy's grammar, in place of `data`, `target`, `id` and `inputs`.", { example: "test: { path: data/test.csv, target: label }", group: DATA }),
    task: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("task", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(..._modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .TASKS */ .n)), "What the models predict: predictions are then compared, too, and not only outputs.", { example: "multiclass-classification", group: DATA }),
    classes: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("classes", classes, "The class labels in the order of the model's scores.", {
        example: "cat, dog",
        group: DATA,
    }),
    slices: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("slices", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), "Columns of the data by whose values flips are told besides by class. Without them: as the policy's limits cut the data.", { flag: "slice", many: true, example: "writer", group: DATA }),
    behaviour: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("behaviour", _modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, "Run both models on the data. `false` compares the files alone, also where a policy names data.", { fallback: "true", group: DATA }),
    rtol: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("rtol", tolerance(), "Outputs are equal within atol + rtol·|before|.", {
        fallback: "1e-5",
        group: DATA,
    }),
    atol: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("atol", tolerance(), "Outputs are equal within atol + rtol·|before|.", {
        fallback: "1e-5",
        group: DATA,
    }),
    layers: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("layers", _modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, "Also say where both models first diverge, layer by layer, on the first rows of the data.", { fallback: "false", group: DATA }),
    failOn: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("fail-on", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(...FAIL_ON), "What fails the step: `breaking` a change that breaks a caller, `major`, `minor` or `any` a change of at least that level. `never` describes only.", { fallback: "never", example: "breaking", group: JUDGED }),
    limits: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("limits", limits, "Limits on what is measured: lines such as `parameter_count max-relative-increase 10%`, or YAML as in the policy.", { flag: "limit", many: true, example: "parameter_count<=5e6", group: JUDGED }),
    ..._modelgate_job_sandbox_inputs__WEBPACK_IMPORTED_MODULE_4__/* .sandboxInputs */ .b,
    token: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("token", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), "Fetches history and LFS objects that the checkout lacks; reading is enough, and no model ever sees it.", { example: "${{ github.token }}", group: RUN, secret: true }),
    reports: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("reports", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae), "Without `model`: the folder for one report of each changed model, where `comment` finds them. Default in a workflow: `modelgate-reports`.", { example: "modelgate-reports", group: RUN }),
    report: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("report", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae), "Where the report is written.", {
        example: "report.json",
        group: RUN,
    }),
};
function tolerance() {
    return (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3)("a number of at least 0, as 1e-5", (given) => {
        const value = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(given) ? Number(given) : Number.NaN;
        return Number.isFinite(value) ? value : undefined;
    });
}
/** All that is known of diff without running it. */
const table = {
    name: "diff",
    about: "Says what changed between two models: signature, graph, weights, behaviour. Fails the step only when asked to.",
    inputs,
    outputs: {
        verdict: "`skipped` where it only describes; `pass`, `warn`, `fail` or `error` where it judges.",
        level: "What the change asks of a caller: `none`, `patch`, `minor` or `major`; of several models the highest.",
        models: "Without `model`: the changed models as a JSON array for a matrix, each with `name`, `path`, `before` and `status`.",
        report: "Path of the report, a JSON document that the other actions read; without `model` of the one about all of them.",
    },
    permissions: { "contents: read": "to check out the models and to read their base" },
    examples: [
        ["--model", "models/digits.onnx"],
        ["--model", "new.onnx", "--baseline", "path:old.onnx", "--fail-on", "breaking"],
        ["--list"],
    ],
    branding: { icon: "git-pull-request", color: "green" },
};


/***/ }),

/***/ 41087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ outline)
/* harmony export */ });
/* harmony import */ var _modelgate_runner_outline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4937);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);


/** The report of this action before anything was compared; `subject` null: it is not known which model. */
function outline(host, subject, { plan, problems }) {
    const { name, path } = subject ?? { name: host.getInput("model").trim() || "models", path: null };
    const report = (0,_modelgate_runner_outline__WEBPACK_IMPORTED_MODULE_1__/* .outline */ .rj)(host, _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t, { ...plan, subject: { name, path }, problems });
    const { command } = report.provenance;
    // One of several is asked for again by its path.
    if (path === null || command.includes("--model"))
        return report;
    return { ...report, provenance: { ...report.provenance, command: [...command, "--model", path] } };
}


/***/ }),

/***/ 82922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   et: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_job_policy_file__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90480);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38855);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97321);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57214);





/**
 * The policy: the one that is named, else `modelgate.yml` where there is one and no data is given beside it.
 * @throws ModelgateError `file-missing` for one that was named or cannot be read, `policy-invalid`
 */
async function policyOf({ config, data, datasets }) {
    const isDirect = data !== null || datasets !== null;
    if (config === null && isDirect)
        return null;
    const found = await (0,_modelgate_job_policy_file__WEBPACK_IMPORTED_MODULE_2__/* .policyFile */ .X)(config);
    if (found === null)
        return null;
    const { path, text } = found;
    const { modelNames, readPolicy } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(2757), __webpack_require__.e(4650), __webpack_require__.e(7729)]).then(__webpack_require__.bind(__webpack_require__, 11077));
    const models = modelNames(text, path).flatMap((name) => {
        const { path: file } = readPolicy(text, path, name);
        return file === null ? [] : [{ name, path: file }];
    });
    return { path, text, models };
}
/**
 * The limits that inputs give.
 * @throws ModelgateError `input-invalid` with all that is wrong with the inputs, of every model alike
 */
function checked(given, policy) {
    const own = [...given.limits, ...(0,_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .failOn */ .Ko)(given.failOn)];
    const isNamed = policy !== null && given.config !== null;
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .throwProblems */ .Jh)([...(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .inputProblems */ .ri)(given, isNamed), ...(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .strangeLimits */ .n_)(own), ...(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .clauseProblems */ .of)(own, "limits")]);
    return own;
}
/**
 * What to do with one model: its name in the policy or its path. One that no policy knows has only what the inputs say.
 * @throws ModelgateError `input-invalid`, `policy-invalid`, and what git throws
 */
async function plan(given, { asked, was = asked }, { policy, base }) {
    const own = checked(given, policy);
    const isMeant = ({ name, path }) => name === asked || samePath(path, asked);
    const wasMeant = (model) => isMeant(model) || samePath(model.path, was);
    const entry = policy?.models.find(isMeant);
    // Loaded where there is a policy to read: two files are compared without.
    const judging = () => Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(2757), __webpack_require__.e(7544), __webpack_require__.e(987), __webpack_require__.e(4650), __webpack_require__.e(8334), __webpack_require__.e(4986), __webpack_require__.e(1875)]).then(__webpack_require__.bind(__webpack_require__, 6592));
    if (policy !== null && entry !== undefined) {
        const { path, text } = policy;
        return fromPolicy(given, own, await (await judging()).judgingPolicy({ path, text, model: entry.name }, base), path);
    }
    const isDirect = given.config === null && (given.data !== null || given.datasets !== null);
    const path = policy?.path ?? given.config ?? _modelgate_job_policy_file__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY */ .z;
    const former = base.isProposed && !isDirect ? await (await judging()).formerPolicy(path, wasMeant, base) : null;
    if (former !== null)
        return fromPolicy(given, own, former, path);
    if (policy !== null && given.config !== null && !/[./\\]/u.test(asked))
        throw unknown(asked, policy);
    const datasets = given.behaviour ? (given.datasets ?? direct(given)) : [];
    const sets = datasets.map((set) => set.name);
    return {
        ...NO_POLICY,
        name: baseName(asked),
        path: asked,
        baseline: fileSource(given.baseline) ?? { kind: "git", ref: null },
        datasets,
        meaning: meaningOf(given),
        slicing: byColumns(given.slices),
        clauses: (0,_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .asOwn */ .dd)(own, sets),
        notes: [],
    };
}
const NO_POLICY = {
    before: null,
    isHeld: false,
    waivers: [],
    mode: "gate",
    judgedBy: null,
    policy: null,
};
function fromPolicy(given, own, { model, before, judgedBy, text: judging }, path) {
    const isHeld = model.clauses.some(({ metric }) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .isOurs */ .MU)(metric));
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .throwProblems */ .Jh)((0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .clauseProblems */ .of)(model.clauses, path));
    const notes = model.baseline?.kind === "report" && given.baseline === null
        ? ["the policy's baseline is a report, which holds no model: the base of the event is compared with"]
        : [];
    // Beside another baseline, or under limits of its own alone, any model would pass.
    const beside = [
        ...(given.baseline === null ? [] : ["baseline"]),
        ...(own.length > 0 && !isHeld ? ["limits"] : []),
    ];
    if (beside.length > 0)
        notes.push(`${beside.join(", ")}: not the policy's, so no stage takes this report as judged by it`);
    const { task, classes, positive, output, scores } = model;
    const sets = model.datasets.map((set) => set.name);
    const said = model.baseline?.kind === "report" ? null : model.baseline;
    return {
        name: model.name,
        path: model.path ?? "",
        before: before?.path ?? null,
        baseline: fileSource(given.baseline) ?? said ?? { kind: "git", ref: null },
        datasets: given.behaviour ? model.datasets.filter(({ source }) => source.kind === "data") : [],
        meaning: { task, classes, positive, output, scores },
        slicing: given.slices.length > 0 ? byColumns(given.slices) : ofPolicy(model),
        // A policy that asks nothing of diff is judged by others: to list its clauses here would only leave them to somebody.
        clauses: [...(isHeld ? (0,_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .asPolicy */ .x9)(model.clauses, sets) : []), ...(0,_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .asOwn */ .dd)(own, sets)],
        isHeld,
        waivers: model.waivers,
        mode: model.mode,
        judgedBy,
        policy: beside.length === 0 ? judging : null,
        notes,
    };
}
function direct({ data, target, id, inputs }) {
    if (data === null)
        return [];
    const source = { kind: "data", path: data };
    return [{ name: "test", source, target, id, inputs: inputs ?? {}, weights: null, groups: null }];
}
/** By the values of columns. */
function byColumns(columns) {
    if (columns.length === 0)
        return null;
    return { axes: columns.map((column) => ({ kind: "values", column, values: null })), minSupport: 1 };
}
/** As the policy cuts every data set of the model: those that it cuts one by one have columns of their own. By class flips are told anyway. */
function ofPolicy({ clauses, datasets }) {
    const targets = new Set(datasets.flatMap(({ target }) => target));
    const axes = clauses
        .flatMap(({ slices, dataset }) => (dataset === null ? (slices?.axes ?? []) : []))
        .filter((axis) => axis.kind !== "values" || !targets.has(axis.column));
    const distinct = new Map(axes.map((axis) => [JSON.stringify(axis), axis]));
    return distinct.size === 0 ? null : { axes: [...distinct.values()], minSupport: 1 };
}
function meaningOf({ task, classes }) {
    if (task === null)
        return null;
    return { task, classes: classes.length > 0 ? classes : null, positive: null, output: null, scores: null };
}
function fileSource(source) {
    return source === null || source.kind === "report" ? null : source;
}
function unknown(asked, { path, models }) {
    const names = models.map(({ name }) => name).join(", ");
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)("input-invalid", `model: ${path}: it holds no model "${asked}"; they are ${names}`, {
        hint: "Name one of them, or the path of a file.",
    });
}
function samePath(one, other) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(".", one)) === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(".", other));
}
function baseName(path) {
    const file = path.split(/[\\/]/u).at(-1) ?? path;
    return file.replace(/\.(?:onnx|safetensors)$/iu, "") || file;
}


/***/ }),

/***/ 57214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Sk: () => (/* binding */ REPORTS),
/* harmony export */   n_: () => (/* binding */ strangeLimits),
/* harmony export */   of: () => (/* binding */ clauseProblems),
/* harmony export */   ri: () => (/* binding */ inputProblems)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);


/** Where a workflow's reports go by default, and where comment looks for them. */
const REPORTS = "modelgate-reports";
/** What is wrong with inputs that are right one by one; all of it at once. */
function inputProblems(given, isNamed) {
    const { data, datasets, target, id, inputs, task, classes, baseline, layers } = given;
    const problems = [];
    const beside = (entries, what) => {
        for (const [name, value] of entries)
            if (Array.isArray(value) ? value.length > 0 : value !== null)
                problems.push(wrong(name, `expected nothing beside ${what}`));
    };
    const columns = [
        ["target", target],
        ["id", id],
        ["inputs", inputs],
    ];
    if (isNamed)
        beside([["data", data], ["datasets", datasets], ["task", task], ["classes", classes], ...columns], "config, which says it");
    else if (datasets !== null)
        beside([["data", data], ...columns], "datasets");
    else if (data === null)
        beside(columns, "no data: expected `data` or `datasets` as well");
    if (baseline?.kind === "report")
        problems.push(wrong("baseline", "expected a model, got a report, which holds none"));
    if (datasets?.some(({ source }) => source.kind === "predictions"))
        problems.push(wrong("datasets", "expected `path` for each: models are run on data, not on predictions"));
    if (layers && given.behaviour === false)
        problems.push(wrong("layers", "expected `behaviour: true` beside it: layers are looked at while the models run"));
    if (given.list && given.model !== null)
        problems.push(wrong("list", "expected no `model` beside it"));
    if (given.list && (given.failOn !== "never" || given.limits.length > 0))
        problems.push(wrong("list", "expected neither `fail-on` nor `limits`: a job that lists judges nothing"));
    // Whoever reads the folder would take the report about all of them for one of a model.
    const folder = given.reports ?? REPORTS;
    if (given.model === null && given.report !== null && isWithin(folder, given.report))
        problems.push(wrong("report", `expected a path outside ${folder}, which has a report of each model`));
    return problems;
}
function isWithin(folder, file) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file));
    return inside !== ".." && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside);
}
/** Whether diff measures a metric. */
function isOurs(metric) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .b)(metric) === "diff";
}
/** Clauses on diff's metrics that nobody could judge. */
function clauseProblems(clauses, where) {
    return clauses.flatMap(({ metric, limit, better, slices, at }) => {
        const known = _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .DIFF_METRICS */ .q[metric];
        const say = (what) => {
            const message = `${where}: ${metric}: ${what}`;
            return [{ code: "input-invalid", message, hint: HINT, ...(at === undefined ? {} : { at }) }];
        };
        if (known === undefined)
            return [];
        if (better !== undefined)
            return say("its direction is known, and `better` is for columns of your own");
        if (slices !== undefined)
            return say("expected no slices");
        if (limit.kind === "beat-dummy")
            return say("no dummy has such a number: expected another kind of limit");
        if (known.of === "change" && limit.kind !== "min" && limit.kind !== "max")
            return say(`expected min or max, got ${limit.kind}: it compares both models already`);
        return [];
    });
}
/** Limits given as inputs that another action judges: nobody would, here. */
function strangeLimits(clauses) {
    return clauses
        .filter(({ metric }) => !isOurs(metric))
        .map(({ metric }) => wrong("limits", `${metric} is measured by ${(0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .b)(metric)}; expected one of ${Object.keys(_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .DIFF_METRICS */ .q).join(", ")}`));
}
const HINT = "See docs/diff.md for what diff measures.";
function wrong(name, message) {
    const hint = "See the inputs in the README of diff, or `modelgate diff --help`.";
    return { code: "input-invalid", message: `${name}: ${message}`, hint };
}


/***/ }),

/***/ 5658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDiff: () => (/* binding */ runDiff)
});

// EXTERNAL MODULE: ./actions/diff/src/inputs.ts
var inputs = __webpack_require__(18524);
// EXTERNAL MODULE: ./actions/diff/src/outline.ts
var outline = __webpack_require__(41087);
// EXTERNAL MODULE: ./actions/diff/src/plan.ts
var plan = __webpack_require__(82922);
;// CONCATENATED MODULE: ./actions/diff/src/main.ts



/** Builds the command around its world. */
function diff(world) {
    return {
        ...inputs/* table */.t,
        run: (given, host) => run(given, host, world),
        failed: (problems, host) => (0,outline/* outline */.r)(host, null, { plan: null, problems }),
    };
}
/** Compares the model that is named, or every one that changed. */
async function run(given, host, world) {
    const policy = await (0,plan/* policyOf */.US)(given);
    (0,plan/* checked */.KD)(given, policy);
    const asked = given.model;
    if (asked === null) {
        const { severalModels } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(7544), __webpack_require__.e(987), __webpack_require__.e(1373), __webpack_require__.e(3389), __webpack_require__.e(949)]).then(__webpack_require__.bind(__webpack_require__, 50949));
        return await severalModels({ given, host, world, policy });
    }
    const base = { isProposed: world.isProposed, ports: () => world.ports(given) };
    const planned = await (0,plan/* plan */.et)(given, { asked }, { policy, base });
    const { oneModel } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(7544), __webpack_require__.e(987), __webpack_require__.e(1373), __webpack_require__.e(3389)]).then(__webpack_require__.bind(__webpack_require__, 3389));
    const report = await oneModel(planned, { given, host, world, policy }, null);
    host.setOutput("level", report.changes?.level ?? "none");
    return report;
}

;// CONCATENATED MODULE: ./actions/diff/src/shown-each.ts
/** Gathers the reports of a run, so that a reader sees each model's and not only that there are some. */
function shownEach() {
    const told = [];
    return {
        each: (report) => void told.push(report),
        // What could be said only about all of them, as why nothing is compared, is said where there is no other.
        all: (report) => (told.length > 1 ? told : [report]),
    };
}

// EXTERNAL MODULE: ./packages/job/src/proposed.ts
var proposed = __webpack_require__(60369);
;// CONCATENATED MODULE: ./actions/diff/src/world.ts

/** The world as this machine has it: the clone in the working directory, the web, and the cache where there is one. */
function thisWorld(env = process.env, cache) {
    return {
        env,
        isProposed: (0,proposed/* isProposed */.h)(env),
        async ports({ token }) {
            const { reachOf } = await __webpack_require__.e(/* import() */ 3697).then(__webpack_require__.bind(__webpack_require__, 33697));
            return reachOf(env, { cwd: process.cwd(), token });
        },
        async start({ timeLimit: timeMs, memoryLimit: memoryBytes, runtimePath }, host) {
            const { startFor } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5864)]).then(__webpack_require__.bind(__webpack_require__, 45864));
            return startFor({ timeMs, memoryBytes, runtimePath }, cache?.(host));
        },
        today: () => new Date().toISOString().slice(0, 10),
    };
}

// EXTERNAL MODULE: ./packages/runner/src/arguments.ts
var src_arguments = __webpack_require__(2996);
// EXTERNAL MODULE: ./packages/runner/src/help.ts
var src_help = __webpack_require__(80653);
// EXTERNAL MODULE: ./packages/runner/src/laptop.ts + 4 modules
var laptop = __webpack_require__(25925);
// EXTERNAL MODULE: ./packages/runner/src/parse.ts
var parse = __webpack_require__(92379);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/cli/src/diff-arguments.ts


/**
 * `modelgate diff A.onnx B.onnx` as flags: of two files the first is the baseline, one alone is compared with the base. Words
 * that belong to a flag are left with it.
 * @throws ModelgateError `input-invalid` for more than two, or beside the flags that say the same
 */
function withFiles(argv, inputs) {
    const fields = Object.values(inputs);
    const files = [];
    const rest = [];
    for (let at = 0; at < argv.length; at++) {
        const word = argv[at] ?? "";
        if (!word.startsWith("-")) {
            files.push(word);
            continue;
        }
        rest.push(word);
        const field = fields.find(({ name, flag }) => word === `--${name}` || word === `--${flag}`);
        const next = argv[at + 1];
        const isValue = field?.parse === parse/* boolean */.zM ? next === "true" || next === "false" : field !== undefined;
        if (isValue && next !== undefined && !next.startsWith("--"))
            rest.push(argv[++at] ?? "");
    }
    const isGiven = (flag) => rest.some((word) => word === `--${flag}` || word.startsWith(`--${flag}=`));
    const [first, second, ...more] = files;
    if (first === undefined)
        return rest;
    if (more.length > 0)
        throw wrong(`expected at most two models, got ${files.length}`);
    if (isGiven("model"))
        throw wrong("expected either files or --model, got both");
    if (second === undefined)
        return ["--model", first, ...rest];
    if (isGiven("baseline"))
        throw wrong("expected either two files or --baseline, got both");
    return ["--model", second, "--baseline", `path:${first}`, ...rest];
}
function wrong(message) {
    return (0,error/* failure */.V2)("input-invalid", `diff: ${message}`, { hint: "modelgate diff before.onnx after.onnx" });
}

// EXTERNAL MODULE: ./packages/cli/src/json-text.ts
var json_text = __webpack_require__(97120);
// EXTERNAL MODULE: ./packages/cli/src/shown-as.ts
var shown_as = __webpack_require__(74232);
;// CONCATENATED MODULE: ./packages/cli/src/diff.ts







/** `modelgate diff`: two files, one against its base, or every model that changed. `--git` speaks as git's diff driver. */
async function runDiff(argv) {
    if (argv[0] === "--git") {
        const { gitDriver } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(987), __webpack_require__.e(4161), __webpack_require__.e(4330), __webpack_require__.e(1373), __webpack_require__.e(757), __webpack_require__.e(291)]).then(__webpack_require__.bind(__webpack_require__, 32857));
        return await gitDriver(argv.slice(1));
    }
    const { each, all } = shownEach();
    const command = diff({ ...thisWorld(), each });
    const inputs = { ...command.inputs, format: (0,shown_as/* formatFlag */.AN)(shown_as/* FORMATS */.hR) };
    const shown = { ...command, inputs };
    const words = withFiles(argv, inputs);
    const given = (0,src_arguments/* readArguments */.l)(inputs, words);
    if (given.help) {
        const help = (0,src_help/* helpText */.B)(shown).replace("modelgate diff [flags]", "modelgate diff [[before] after] [flags]");
        process.stdout.write(`${help}\n`);
        return;
    }
    const show = await shownAs((0,shown_as/* formatIn */.hO)(given));
    await (0,laptop/* runOnLaptop */.Vn)(shown, words, {
        render: (colour) => (report) => ({ summary: show(report, all(report), colour), annotations: [] }),
    });
}
async function shownAs(chosen) {
    if (chosen === "json") {
        const { json } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2171), __webpack_require__.e(3830)]).then(__webpack_require__.bind(__webpack_require__, 44766));
        return (whole) => (0,json_text/* jsonText */.s)(json(whole));
    }
    if (chosen === "markdown") {
        const { markdown } = await Promise.all(/* import() */[__webpack_require__.e(4161), __webpack_require__.e(4330), __webpack_require__.e(5309), __webpack_require__.e(4862)]).then(__webpack_require__.bind(__webpack_require__, 24012));
        return (_, each) => each.map((report) => markdown(report)).join("\n\n");
    }
    if (chosen === "html") {
        const { htmlPage } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4161), __webpack_require__.e(4330), __webpack_require__.e(1226), __webpack_require__.e(5303)]).then(__webpack_require__.bind(__webpack_require__, 45366));
        return (_, each) => htmlPage(each);
    }
    const { text } = await Promise.all(/* import() */[__webpack_require__.e(4161), __webpack_require__.e(4330), __webpack_require__.e(1737)]).then(__webpack_require__.bind(__webpack_require__, 71737));
    const width = process.stdout.columns ?? 100;
    return (_, each, colour) => each.map((report) => text(report, { colour, width })).join("\n\n");
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

/***/ 74232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ formatFlag),
/* harmony export */   hO: () => (/* binding */ formatIn),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   pN: () => (/* binding */ runShown)
/* harmony export */ });
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23812);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92379);
/* harmony import */ var _modelgate_runner_laptop__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2996);
/* harmony import */ var _modelgate_runner_laptop__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25925);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97120);



/** How a report can be shown on standard output. */
const FORMATS = ["text", "json", "markdown", "html"];
/** The flag that chooses one of these forms. */
function formatFlag(formats) {
    return (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("format", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(...formats), "How the report is shown on standard output.", {
        fallback: "text",
        group: "How it is run",
    });
}
/** The form that is asked for. Read ahead of the other inputs, so that a run that cannot read those still answers in it. */
function formatIn({ given }, formats = FORMATS) {
    return formats.find((known) => known === given.get("format")) ?? "text";
}
/** Runs an action on this machine, with one flag more than its own. */
async function runShown(command, argv, formats = FORMATS) {
    const inputs = { ...command.inputs, format: formatFlag(formats) };
    const shown = { ...command, inputs };
    const show = await shownAs(formatIn((0,_modelgate_runner_laptop__WEBPACK_IMPORTED_MODULE_2__/* .readArguments */ .l)(inputs, argv), formats));
    await (0,_modelgate_runner_laptop__WEBPACK_IMPORTED_MODULE_3__/* .runOnLaptop */ .Vn)(shown, argv, {
        render: (colour) => (report) => ({ summary: show(report, colour), annotations: [] }),
    });
}
/** The renderer of a form, loaded when it is asked for. */
async function shownAs(chosen) {
    if (chosen === "json") {
        const { json } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2171), __webpack_require__.e(3830)]).then(__webpack_require__.bind(__webpack_require__, 44766));
        return (report) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s)(json(report));
    }
    if (chosen === "markdown") {
        const { markdown } = await Promise.all(/* import() */[__webpack_require__.e(4161), __webpack_require__.e(4330), __webpack_require__.e(5309), __webpack_require__.e(4862)]).then(__webpack_require__.bind(__webpack_require__, 24012));
        return (report) => markdown(report);
    }
    if (chosen === "html") {
        const { htmlPage } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4161), __webpack_require__.e(4330), __webpack_require__.e(1226), __webpack_require__.e(5303)]).then(__webpack_require__.bind(__webpack_require__, 45366));
        return (report) => htmlPage([report]);
    }
    const { text } = await Promise.all(/* import() */[__webpack_require__.e(4161), __webpack_require__.e(4330), __webpack_require__.e(1737)]).then(__webpack_require__.bind(__webpack_require__, 71737));
    return (report, colour) => text(report, { colour, width: process.stdout.columns ?? 100 });
}


/***/ }),

/***/ 90480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ policyFile),
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);


/** Where a policy is looked for when none is named, from the working directory. */
const DEFAULT_POLICY = "modelgate.yml";
async function policyFile(config) {
    const path = config ?? DEFAULT_POLICY;
    try {
        return { path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8") };
    }
    catch (cause) {
        const { code } = cause;
        if (config === null && code === "ENOENT")
            return null;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("file-missing", `config: ${path} cannot be read (${code})`, {
            hint: "Give the path of a policy file.",
            cause,
        });
    }
}


/***/ }),

/***/ 60369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isProposed),
/* harmony export */   l: () => (/* binding */ isProposal)
/* harmony export */ });
/** Whether an event is about a change that nobody has merged yet, by its name: whoever proposes that may be anybody. */
function isProposal(event) {
    return event.startsWith("pull_request") || event === "merge_group";
}
/** Whether this run judges a proposed change, by the runner's own variables: then the base's policy judges. */
function isProposed(env) {
    return env["GITHUB_ACTIONS"] === "true" && isProposal(env["GITHUB_EVENT_NAME"] ?? "");
}


/***/ }),

/***/ 67280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ sandboxInputs)
/* harmony export */ });
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23812);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92379);

const RUN = "How it is run";
/** The inputs that a sandbox depends on. They are read before the others: it boots while the rest is still loaded. */
const sandboxInputs = {
    timeLimit: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("time-limit", _modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .durationMs */ .pc, "The model is stopped after this time.", {
        fallback: "10m",
        group: RUN,
    }),
    memoryLimit: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("memory-limit", _modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee, "The model is stopped when it takes more memory.", {
        fallback: "4GiB",
        group: RUN,
    }),
    runtimePath: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("runtime-path", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae), "A folder with the ONNX runtime, for machines without a registry.", { example: "/opt/onnxruntime-node", group: RUN }),
};


/***/ }),

/***/ 36659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ shortBaseline)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _stage_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77332);


const ADDRESS = /^(https:\/\/[^\s/#]+[^\s#]*)#sha256=([0-9a-f]{64})$/iu;
/**
 * `base`, a git ref such as `v1.2` (also `git:v1.2`), `path:old.onnx`, `report:report.json`, `stage:production`, or
 * `https://…#sha256=…`; a word that ends in .onnx is a path, one in .json a report. null for YAML, which is a mapping.
 * @throws ModelgateError `policy-invalid` for anything else
 */
function shortBaseline(text) {
    const word = text.trim();
    if (word.startsWith("{") || /[\n]|:\s/u.test(word))
        return null;
    if (/^https?:/iu.test(word))
        return address(word);
    const [, kind, rest = ""] = /^(git|path|report|stage):(.*)$/su.exec(word) ?? [];
    if (kind === "path" || (kind === undefined && /\.onnx$/iu.test(word)))
        return { kind: "path", path: some(kind === undefined ? word : rest, word) };
    if (kind === "report" || (kind === undefined && /\.json$/iu.test(word)))
        return { kind: "report", path: some(kind === undefined ? word : rest, word) };
    if (kind === "stage") {
        if (!_stage_name_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_NAME */ .r.test(rest))
            throw wrong(word);
        return { kind: "stage", stage: rest, model: null, policy: null };
    }
    const ref = kind === "git" ? rest : word;
    // A ref that begins with a dash would be an option of git's.
    if (!/^[^\s\p{Cc}:-][^\s\p{Cc}:]*$/u.test(ref))
        throw wrong(word);
    return { kind: "git", ref: ref === "base" ? null : ref };
}
function address(word) {
    const [, url, sha256] = ADDRESS.exec(word) ?? [];
    if (url === undefined || sha256 === undefined)
        throw wrong(word);
    return { kind: "url", url, sha256: sha256.toLowerCase() };
}
function some(path, word) {
    if (path.trim() === "")
        throw wrong(word);
    return path;
}
function wrong(word) {
    const forms = "base, a git ref, path:FILE, report:FILE, stage:NAME or https://…#sha256=DIGEST";
    // An address may hold a token.
    const got = /^https?:/iu.test(word) ? "an address without them" : `"${word.slice(0, 120)}"`;
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("policy-invalid", `baseline: expected ${forms}, got ${got}`, {
        hint: "For example base, v1.2 or path:models/released.onnx; an address needs https and the digest of its bytes.",
    });
}


/***/ }),

/***/ 32823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ columnsInput),
/* harmony export */   SX: () => (/* binding */ baselineInput),
/* harmony export */   X: () => (/* binding */ limitsInput),
/* harmony export */   jz: () => (/* binding */ classesInput),
/* harmony export */   m: () => (/* binding */ datasetsInput)
/* harmony export */ });
/* harmony import */ var _baseline_shorthand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36659);
/* harmony import */ var _shorthand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22907);


// The parsers of this package as inputs use them. YAML takes ten times as long to load as a whole run takes to plan, and
// most runs write none in their inputs.
const yaml = () => Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(2757), __webpack_require__.e(4650), __webpack_require__.e(7729)]).then(__webpack_require__.bind(__webpack_require__, 11077));
/** As `parseLimits`. */
function limitsInput(text) {
    return (0,_shorthand_js__WEBPACK_IMPORTED_MODULE_0__/* .shortLimits */ .z)(text) ?? yaml().then(({ parseLimits }) => parseLimits(text));
}
/** As `parseClasses`. */
function classesInput(text) {
    return (0,_shorthand_js__WEBPACK_IMPORTED_MODULE_0__/* .shortClasses */ .l)(text) ?? yaml().then(({ parseClasses }) => parseClasses(text));
}
/** As `parseBaseline`. */
function baselineInput(text) {
    return (0,_baseline_shorthand_js__WEBPACK_IMPORTED_MODULE_1__/* .shortBaseline */ ._)(text) ?? yaml().then(({ parseBaseline }) => parseBaseline(text));
}
/** As `parseDatasets`. */
async function datasetsInput(text) {
    return (await yaml()).parseDatasets(text);
}
/** As `parseInputs`. */
async function columnsInput(text) {
    return (await yaml()).parseInputs(text);
}


/***/ }),

/***/ 60974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ rangeInWords),
/* harmony export */   jf: () => (/* binding */ isLimitValue),
/* harmony export */   oP: () => (/* binding */ isAbsolute),
/* harmony export */   tI: () => (/* binding */ VALUE_RANGES)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48034);

const ANY = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const AMOUNT = [0, Number.POSITIVE_INFINITY];
// A relative limit above one is far more often 2 for 2 % than the wish to allow a doubling.
const SHARE = [0, 1];
/**
 * Which values a limit may have, inclusive. A drop or an increase is an amount; the relative ones are shares of the baseline,
 * 0.02 for 2 %.
 */
const VALUE_RANGES = {
    min: ANY,
    max: ANY,
    "max-drop": AMOUNT,
    "max-relative-drop": SHARE,
    "min-improvement": ANY,
    "min-relative-improvement": [-1, 1],
    "max-improvement": ANY,
    "max-increase": AMOUNT,
    "max-relative-increase": SHARE,
    "beat-dummy": AMOUNT,
};
/** Whether a kind judges the value itself, and compares it with nothing. */
function isAbsolute(kind) {
    return _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ABSOLUTE_KINDS */ .u4.includes(kind);
}
/** Whether a finite value is in the range of its kind. */
function isLimitValue(kind, value) {
    const [lowest, highest] = VALUE_RANGES[kind];
    return Number.isFinite(value) && value >= lowest && value <= highest;
}
/** The range of a kind in words, for messages. */
function rangeInWords(kind) {
    const [lowest, highest] = VALUE_RANGES[kind];
    if (lowest === Number.NEGATIVE_INFINITY)
        return "a finite number";
    if (highest === Number.POSITIVE_INFINITY)
        return "a number of at least 0";
    return `a share between ${lowest} and ${highest}, as 0.02 for 2 %`;
}


/***/ }),

/***/ 22907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ shortClasses),
/* harmony export */   z: () => (/* binding */ shortLimits)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48034);
/* harmony import */ var _limit_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60974);


const NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?";
const BOUND = new RegExp(`^([A-Za-z_]\\w*)\\s*(>=|<=)\\s*(${NUMBER})(%?)$`, "iu");
const WORDED = new RegExp(`^([A-Za-z_]\\w*)\\s+([a-z]+(?:-[a-z]+)*)(?:\\s+(${NUMBER})(%?))?$`, "iu");
/**
 * Lines such as `accuracy>=0.9`, `accuracy max-drop 1%` and `accuracy beat-dummy`; empty ones and those that begin with # say
 * nothing. null for YAML.
 * @throws ModelgateError `policy-invalid` with every line that is wrong
 */
function shortLimits(text) {
    const lines = text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"));
    if (lines.some((line) => line.startsWith("-") || line.startsWith("[")))
        return null;
    const problems = [];
    const clauses = lines.flatMap((line) => {
        const read = boundOf(line) ?? wordedOf(line);
        if (typeof read !== "string")
            return [{ ...read, dataset: null, tier: "required" }];
        const hint = isSeveral(line)
            ? "One limit each: repeat --limit, or give each a line of its own."
            : "For example accuracy>=0.9, log_loss<=0.4, accuracy max-drop 0.01 or accuracy beat-dummy.";
        const message = `limits: expected ${read}, got "${line.slice(0, 120)}"`;
        problems.push({ code: "policy-invalid", message, hint });
        return [];
    });
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(problems);
    return clauses;
}
/** Whether it is a list between commas, as other inputs take it. */
function isSeveral(line) {
    const parts = line.split(/[,;]/u).map((part) => part.trim());
    return parts.length > 1 && parts.every((part) => typeof (boundOf(part) ?? wordedOf(part)) !== "string");
}
function boundOf(line) {
    const [, metric = "", sign, digits, percent] = BOUND.exec(line) ?? [];
    const value = Number(digits) / (percent === "%" ? 100 : 1);
    // 1e999 is written like a number and is none.
    if (!Number.isFinite(value))
        return null;
    return { metric, limit: { kind: sign === ">=" ? "min" : "max", value } };
}
/** A text says what was expected in place of the line. */
function wordedOf(line) {
    const [, metric, word, digits, percent] = WORDED.exec(line) ?? [];
    if (metric === undefined)
        return "METRIC>=VALUE, METRIC<=VALUE or METRIC KIND VALUE";
    const kind = _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_KINDS */ .A7.find((one) => one === word);
    if (kind === undefined)
        return `one of ${_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_KINDS */ .A7.join(", ")} after the metric`;
    if (digits === undefined)
        return kind === "beat-dummy" ? limited(metric, kind, 0) : `a value after ${kind}`;
    return limited(metric, kind, Number(digits) / (percent === "%" ? 100 : 1));
}
function limited(metric, kind, value) {
    return (0,_limit_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isLimitValue */ .jf)(kind, value) ? { metric, limit: { kind, value } } : `${(0,_limit_values_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeInWords */ .AA)(kind)} for ${kind}`;
}
/** Labels between commas or line ends; null for a YAML list. */
function shortClasses(text) {
    if (/^(?:\[|-\s)/u.test(text))
        return null;
    const labels = text.split(/[,\n]/u).map((label) => label.trim());
    return labels.filter((label) => label !== "");
}


/***/ }),

/***/ 77332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ STAGE_NAME)
/* harmony export */ });
/** What a stage of a registry may be called: as GTO takes it (iterative/gto, constants.py). Apart from the grammar, which inputs in short form are read without. */
const STAGE_NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9\-/_]*[a-zA-Z0-9])?$/u;


/***/ }),

/***/ 2996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33490);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92379);


/** The flags that every command has, beside those of its table. */
const COMMON_FLAGS = ["help", "debug", "no-colour", "no-color"];
/**
 * Reads `--flag value`, `--flag=value`, `--switch` and `--no-switch`; the inputs' own names are taken as flags
 * as well. Never throws: every flag that is unknown, doubled or without its value becomes a problem.
 */
function readArguments(fields, argv) {
    const byFlag = new Map();
    for (const field of Object.values(fields))
        byFlag.set(field.name, field).set(field.flag, field);
    const given = new Map();
    const seen = new Set();
    const problems = [];
    const wrong = (message, hint) => problems.push({ code: "input-invalid", message, ...(hint === undefined ? {} : { hint }) });
    const rest = [...argv];
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
        if (word === "-h")
            seen.add("help");
        const [, name, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
        if (name === undefined) {
            // A file that stands alone is mostly the model.
            const isModel = byFlag.has("model") && /\.(?:onnx|safetensors)$/.test(word);
            const hint = isModel ? `Did you mean --model ${word}?` : "See --help.";
            if (word !== "-h")
                wrong(`${word}: expected a flag, as --model m.onnx`, hint);
            continue;
        }
        const negated = name.startsWith("no-") ? byFlag.get(name.slice(3)) : undefined;
        const field = byFlag.get(name);
        if (field === undefined && negated?.parse === _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM && inline === undefined) {
            given.set(negated.name, "false");
        }
        else if (field === undefined && COMMON_FLAGS.includes(name)) {
            seen.add(name);
        }
        else if (field === undefined) {
            const near = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(name, [...byFlag.keys(), ...COMMON_FLAGS]);
            wrong(`--${name}: expected a flag of this command`, near === null ? "See --help." : `Did you mean --${near}?`);
            if (inline === undefined && rest[0]?.startsWith("--") === false)
                rest.shift();
        }
        else {
            const value = inline ?? valueAfter(field, rest);
            const before = given.get(field.name);
            if (value === undefined)
                wrong(`--${name}: expected a value`, `Write --${name}=… when it begins with dashes.`);
            else if (before !== undefined && !field.many)
                wrong(`--${name}: expected once, got twice`);
            else
                given.set(field.name, before === undefined ? value : `${before}\n${value}`);
        }
    }
    const colour = seen.has("no-colour") || seen.has("no-color") ? false : null;
    return { given, help: seen.has("help"), debug: seen.has("debug"), colour, problems };
}
function valueAfter(field, rest) {
    const next = rest[0];
    if (field.parse === _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)
        return next === "true" || next === "false" ? rest.shift() : "true";
    return next === undefined || next.startsWith("--") ? undefined : rest.shift();
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
    return Object.assign(parse, { expects });
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
    return labelled((value) => (value === "" ? null : parse(value)), parse.expects);
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
function each(parse, separators) {
    return parse.expects === undefined ? undefined : `${parse.expects}; several between ${separators}`;
}
function labelled(parse, expects) {
    return expects === undefined ? parse : Object.assign(parse, { expects });
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf),
/* harmony export */   q: () => (/* binding */ DIFF_METRICS)
/* harmony export */ });
const OWNED_BY_BENCHMARK = /^(?:latency|throughput|cold_start|warm_up|memory|peak_memory|cpu_time|cost)_|^size_bytes$/u;
const change = { of: "change", needsData: false, better: "lower" };
const model = { of: "model", needsData: false, better: "lower" };
/** Every metric that `diff` measures. */
const DIFF_METRICS = {
    breaking_changes: {
        ...change,
        unit: "count",
        about: "Changes of the signature that break a caller; of a model that is gone, 1.",
    },
    change_level: { ...change, unit: "count", about: "0 none, 1 patch, 2 minor, 3 major." },
    parameter_count: { ...model, unit: "count", about: "Values of all weights." },
    operator_count: { ...model, unit: "count", about: "Nodes, subgraphs and functions included." },
    mac_count: { ...model, unit: "count", about: "Multiply-accumulates of one inference." },
    peak_activation_bytes: {
        ...model,
        unit: "bytes",
        about: "The most bytes of activations alive at once, weights not counted.",
    },
    weight_relative_l2: {
        ...change,
        unit: "score",
        about: "The largest ‖after − before‖₂ / ‖before‖₂ of a tensor that is in both.",
    },
    top1_agreement: {
        ...change,
        unit: "ratio",
        better: "higher",
        needsData: true,
        about: "Share of rows whose highest score is of the same class; of several outputs the least.",
    },
    prediction_flip_rate: {
        ...change,
        unit: "ratio",
        needsData: true,
        about: "Share of rows whose prediction changed.",
    },
    output_max_absolute_difference: {
        ...change,
        unit: "score",
        needsData: true,
        about: "The largest |after − before| of any output.",
    },
    output_js_divergence: {
        ...change,
        unit: "nats",
        needsData: true,
        about: "Jensen-Shannon divergence of the scores, a mean over rows; of several outputs the largest.",
    },
};
/** The one action that measures a metric; a clause on it is judged there and nowhere else. */
function ownerOf(metric) {
    if (Object.hasOwn(DIFF_METRICS, metric))
        return "diff";
    return OWNED_BY_BENCHMARK.test(metric) ? "benchmark" : "validate";
}


/***/ }),

/***/ 36612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ TASKS)
/* harmony export */ });
/** What a model predicts; decides which metrics exist. */
const TASKS = [
    "binary-classification",
    "multiclass-classification",
    "multilabel-classification",
    "regression",
];


/***/ })

};
