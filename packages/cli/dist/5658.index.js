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
    config: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("config", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae), "The policy file. Default: `modelgate.yml`, if it is there and has the model.", { example: "modelgate.yml", group: PIECE }),
    list: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("list", _modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, "Only list the changed models, for a job that starts a matrix of others.", {
        fallback: "false",
        group: PIECE,
    }),
    data: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("data", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae), "A file of rows to run both models on: CSV, TSV, JSONL or Parquet. Without it, and without data sets in the policy, only the files are compared.", { example: "data/test.csv", group: DATA }),
    target: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("target", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), "The column with the true answer; rows whose answer changed are then also counted by class.", {
        example: "label",
        group: DATA,
    }),
    id: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("id", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), "The column with each row's id. Default: the row number.", {
        example: "id",
        group: DATA,
    }),
    inputs: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("inputs", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(columns), "Which columns feed the model's inputs, as YAML: a column, a pattern with `*` or a list for each.", { many: true, example: 'pixels: "pixel_*"', group: DATA }),
    datasets: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("datasets", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(datasets), "Several data sets as YAML, written as in the policy, in place of `data`, `target`, `id` and `inputs`.", { example: "test: { path: data/test.csv, target: label }", group: DATA }),
    task: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("task", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(..._modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .TASKS */ .n)), "What the models predict. With it their predictions are compared as well as their raw outputs.", { example: "multiclass-classification", group: DATA }),
    classes: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("classes", classes, "The class labels in the order of the model's scores.", {
        example: "cat, dog",
        group: DATA,
    }),
    slices: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("slices", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), "Columns of the data; rows whose answer changed are also counted for each of their values. Default: the slices in the policy's limits.", { flag: "slice", many: true, example: "writer", group: DATA }),
    behaviour: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("behaviour", _modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, "Run both models on the data. With `false` only the files are compared, even if the policy has data.", { fallback: "true", group: DATA }),
    rtol: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("rtol", tolerance(), "Relative tolerance: outputs are equal if they differ by at most atol + rtol·|before|.", {
        fallback: "1e-5",
        group: DATA,
    }),
    atol: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("atol", tolerance(), "Absolute tolerance: outputs are equal if they differ by at most atol + rtol·|before|.", {
        fallback: "1e-5",
        group: DATA,
    }),
    layers: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("layers", _modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, "Also find the first layer whose values differ between the models, on the first rows of the data.", { fallback: "false", group: DATA }),
    failOn: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("fail-on", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(...FAIL_ON), "Which change fails the step: with `breaking` one that breaks callers, with `major`, `minor` or `any` one of at least that level, with `never` none.", { fallback: "never", example: "breaking", group: JUDGED }),
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
        level: "How much the change affects callers: `none`, `patch`, `minor` or `major`; of several models the highest.",
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
/* harmony import */ var _modelgate_job_model_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43808);
/* harmony import */ var _modelgate_runner_outline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4937);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);



/** The report of this action before anything was compared; `subject` null: it is not known which model. */
function outline(host, subject, { plan, problems }) {
    const { name, path } = subject ?? {
        name: (0,_modelgate_job_model_name__WEBPACK_IMPORTED_MODULE_1__/* .presumedName */ .R)(host.getInput("model").trim()) || "models",
        path: null,
    };
    const report = (0,_modelgate_runner_outline__WEBPACK_IMPORTED_MODULE_2__/* .outline */ .rj)(host, _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t, { ...plan, subject: { name, path }, problems });
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
/* harmony import */ var _modelgate_job_action_limits__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59814);
/* harmony import */ var _modelgate_job_model_name__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43808);
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
    const found = await (0,_modelgate_job_policy_file__WEBPACK_IMPORTED_MODULE_2__/* .policyFile */ .Xd)(config);
    if (found === null)
        return null;
    const { path, text } = found;
    const { readPolicies } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(2757), __webpack_require__.e(4650), __webpack_require__.e(338)]).then(__webpack_require__.bind(__webpack_require__, 11077));
    const models = readPolicies(text, path).flatMap(({ name, path: file }) => file === null ? [] : [{ name, path: file }]);
    return { path, text, models };
}
/**
 * The limits that inputs give.
 * @throws ModelgateError `input-invalid` with all that is wrong with the inputs, of every model alike
 */
function checked(given, policy) {
    const own = [...given.limits, ...(0,_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .failOn */ .Ko)(given.failOn)];
    const isNamed = policy !== null && given.config !== null;
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .throwProblems */ .Jh)([
        ...(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .inputProblems */ .ri)(given, isNamed),
        ...(0,_modelgate_job_action_limits__WEBPACK_IMPORTED_MODULE_5__/* .strangeLimits */ .n)(own, _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .DIFF_JUDGE */ .Uy),
        ...(0,_modelgate_job_action_limits__WEBPACK_IMPORTED_MODULE_5__/* .clauseProblems */ .o)(own, _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .DIFF_JUDGE */ .Uy, "limits"),
    ]);
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
    const judging = () => Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(7544), __webpack_require__.e(2757), __webpack_require__.e(987), __webpack_require__.e(8308), __webpack_require__.e(6658), __webpack_require__.e(4650), __webpack_require__.e(1362), __webpack_require__.e(3211), __webpack_require__.e(6592)]).then(__webpack_require__.bind(__webpack_require__, 6592));
    if (policy !== null && entry !== undefined) {
        const { path, text } = policy;
        return fromPolicy(given, own, await (await judging()).judgingPolicy({ path, text, model: entry.name }, base), path);
    }
    const isDirect = given.config === null && (given.data !== null || given.datasets !== null);
    const path = policy?.path ?? given.config ?? _modelgate_job_policy_file__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY */ .zj;
    const former = base.isProposed && !isDirect ? await (await judging()).formerPolicy(path, wasMeant, base) : null;
    if (former !== null)
        return fromPolicy(given, own, former, path);
    if (policy !== null && given.config !== null && !/[./\\]/u.test(asked))
        throw unknown(asked, policy);
    const datasets = given.behaviour ? (given.datasets ?? direct(given)) : [];
    const sets = datasets.map((set) => set.name);
    return {
        ...NO_POLICY,
        name: (0,_modelgate_job_model_name__WEBPACK_IMPORTED_MODULE_6__/* .modelName */ .f)(asked),
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
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .throwProblems */ .Jh)((0,_modelgate_job_action_limits__WEBPACK_IMPORTED_MODULE_5__/* .clauseProblems */ .o)(model.clauses, _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .DIFF_JUDGE */ .Uy, path));
    // Beside another baseline, or under limits of its own alone, any model would pass.
    const beside = [
        ...(given.baseline === null ? [] : ["baseline"]),
        ...(own.length > 0 && !isHeld ? ["limits"] : []),
    ];
    const notes = [
        ...(model.baseline?.kind === "report" && given.baseline === null
            ? ["the policy's baseline is a report, which holds no model: the base of the event is compared with"]
            : []),
        ...(0,_modelgate_job_policy_file__WEBPACK_IMPORTED_MODULE_2__/* .inPolicysPlace */ ._2)(beside),
    ];
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


/***/ }),

/***/ 57214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Uy: () => (/* binding */ DIFF_JUDGE),
/* harmony export */   ri: () => (/* binding */ inputProblems)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28615);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58191);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48034);


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
    const folder = given.reports ?? _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .REPORTS_FOLDER */ .h;
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
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .b)(metric) === "diff";
}
/** What diff can judge. */
const DIFF_JUDGE = {
    action: "diff",
    hint: `Diff measures ${Object.keys(_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .DIFF_METRICS */ .q).join(", ")}: see docs/diff.md.`,
    refuse({ metric, limit: { kind } }) {
        if (kind === "beat-dummy")
            return "no dummy has such a number: expected another kind of limit";
        return _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .DIFF_METRICS */ .q[metric]?.of === "change" && !(0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .isAbsolute */ .oP)(kind)
            ? `expected min or max, got ${kind}: it compares both models already`
            : null;
    },
};
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
    if (world.isProposed) {
        // Loaded on demand: a run on a laptop proposes nothing.
        const { proposalIsHere } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2171), __webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(7544), __webpack_require__.e(987), __webpack_require__.e(8308), __webpack_require__.e(5051)]).then(__webpack_require__.bind(__webpack_require__, 22569));
        await proposalIsHere(await world.ports(given));
    }
    const policy = await (0,plan/* policyOf */.US)(given);
    (0,plan/* checked */.KD)(given, policy);
    const asked = given.model;
    if (asked === null) {
        const { severalModels } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(7544), __webpack_require__.e(987), __webpack_require__.e(8308), __webpack_require__.e(3304), __webpack_require__.e(3389), __webpack_require__.e(949)]).then(__webpack_require__.bind(__webpack_require__, 50949));
        return await severalModels({ given, host, world, policy });
    }
    const base = { isProposed: world.isProposed, ports: () => world.ports(given) };
    const planned = await (0,plan/* plan */.et)(given, { asked }, { policy, base });
    const { oneModel } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(7544), __webpack_require__.e(987), __webpack_require__.e(8308), __webpack_require__.e(3304), __webpack_require__.e(3389)]).then(__webpack_require__.bind(__webpack_require__, 3389));
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
            const { reachOf } = await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 60600));
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
var help = __webpack_require__(80653);
// EXTERNAL MODULE: ./packages/runner/src/laptop.ts + 4 modules
var laptop = __webpack_require__(25925);
// EXTERNAL MODULE: ./packages/cli/src/columns.ts
var columns = __webpack_require__(73109);
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
        const { gitDriver } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(987), __webpack_require__.e(4161), __webpack_require__.e(4330), __webpack_require__.e(3304), __webpack_require__.e(1553), __webpack_require__.e(291)]).then(__webpack_require__.bind(__webpack_require__, 32857));
        return await gitDriver(argv.slice(1));
    }
    const { each, all } = shownEach();
    const command = diff({ ...thisWorld(), each });
    const inputs = { ...command.inputs, format: (0,shown_as/* formatFlag */.AN)(shown_as/* FORMATS */.hR) };
    const shown = { ...command, inputs };
    const words = withFiles(argv, inputs);
    const given = (0,src_arguments/* readArguments */.l)(inputs, words);
    if (given.help) {
        process.stdout.write(`${(0,help/* helpText */.B)(shown, { words: "[[before] after]", columns: (0,columns/* columns */.Y)() })}\n`);
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
    const width = (0,columns/* columns */.Y)();
    return (_, each, colour) => each.map((report) => text(report, { colour, width })).join("\n\n");
}


/***/ })

};
