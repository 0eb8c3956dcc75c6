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
/* harmony import */ var _modelgate_job_policy_inputs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69131);
/* harmony import */ var _modelgate_job_sandbox_inputs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67280);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23812);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92379);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36612);




const PIECE = "What is compared";
const DATA = "On what data";
const JUDGED = "What it is held to";
const RUN = "How it is run";
/** What `fail-on` may say, and what it means. */
const FAIL_ON = ["never", "breaking", "major", "minor", "any"];
const inputs = {
    model: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("model", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), "The model: an ONNX or safetensors file, or its name in the policy. Without one every model that changed since the base is compared.", { example: "models/digits.onnx", group: PIECE }),
    baseline: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("baseline", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_modelgate_job_policy_inputs__WEBPACK_IMPORTED_MODULE_2__/* .baselineModel */ .NH), "The model before: `base` (of the pull request, push or merge group), a git ref, `path:FILE`, an address with its digest, or YAML as in the policy. Default: what the policy says, else `base`.", { example: "v1.2", group: PIECE }),
    config: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("config", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae), "The policy file. Default: `modelgate.yml`, if it is there and has the model.", { example: "modelgate.yml", group: PIECE }),
    list: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("list", _modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, "Only list the changed models, for a job that starts a matrix of others.", {
        fallback: "false",
        group: PIECE,
    }),
    data: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("data", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae), "A file of rows to run both models on: CSV, TSV, JSONL or Parquet. Without it, and without data sets in the policy, only the files are compared.", { example: "data/test.csv", group: DATA }),
    target: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("target", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), "The column with the true answer; rows whose answer changed are then also counted by class.", {
        example: "label",
        group: DATA,
    }),
    id: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("id", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), "The column with each row's id. Default: the row number.", {
        example: "id",
        group: DATA,
    }),
    inputs: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("inputs", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_modelgate_job_policy_inputs__WEBPACK_IMPORTED_MODULE_2__/* .columns */ .YB), "Which columns feed the model's inputs, as YAML: a column, a pattern with `*` or a list for each.", { many: true, example: 'pixels: "pixel_*"', group: DATA }),
    datasets: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("datasets", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_modelgate_job_policy_inputs__WEBPACK_IMPORTED_MODULE_2__/* .datasets */ .EJ), "Several data sets as YAML, written as in the policy, in place of `data`, `target`, `id` and `inputs`.", { example: "test: { path: data/test.csv, target: label }", group: DATA }),
    task: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("task", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(..._modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .TASKS */ .n)), "What the models predict. With it their predictions are compared as well as their raw outputs.", { example: "multiclass-classification", group: DATA }),
    classes: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("classes", _modelgate_job_policy_inputs__WEBPACK_IMPORTED_MODULE_2__/* .classes */ .Ly, "The class labels in the order of the model's scores.", {
        example: "cat, dog",
        group: DATA,
    }),
    slices: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("slices", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), "Columns of the data; rows whose answer changed are also counted for each of their values. Default: the slices in the policy's limits.", { flag: "slice", many: true, example: "writer", group: DATA }),
    behaviour: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("behaviour", _modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, "Run both models on the data. With `false` only the files are compared, even if the policy has data.", { fallback: "true", group: DATA }),
    rtol: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("rtol", tolerance(), "Relative tolerance: outputs are equal if they differ by at most atol + rtol·|before|.", {
        fallback: "1e-5",
        group: DATA,
    }),
    atol: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("atol", tolerance(), "Absolute tolerance: outputs are equal if they differ by at most atol + rtol·|before|.", {
        fallback: "1e-5",
        group: DATA,
    }),
    layers: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("layers", _modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, "Also find the first layer whose values differ between the models, on the first rows of the data.", { fallback: "false", group: DATA }),
    failOn: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("fail-on", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(...FAIL_ON), "Which change fails the step: with `breaking` one that breaks callers, with `major`, `minor` or `any` one of at least that level, with `never` none.", { fallback: "never", example: "breaking", group: JUDGED }),
    limits: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("limits", (0,_modelgate_job_policy_inputs__WEBPACK_IMPORTED_MODULE_2__/* .limitsSuchAs */ .CJ)("parameter_count<=5e6"), "Limits on what is measured: lines such as `parameter_count max-relative-increase 10%`, or YAML as in the policy.", { flag: "limit", many: true, example: "parameter_count<=5e6", group: JUDGED }),
    ..._modelgate_job_sandbox_inputs__WEBPACK_IMPORTED_MODULE_4__/* .sandboxInputs */ .b,
    token: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("token", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), "Fetches history and LFS objects that the checkout lacks; reading is enough, and no model ever sees it.", { example: "${{ github.token }}", group: RUN, secret: true }),
    reports: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("reports", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae), "Without `model`: the folder for one report of each changed model, where `comment` finds them. Default in a workflow: `modelgate-reports`.", { example: "modelgate-reports", group: RUN }),
    report: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("report", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae), "Where the report is written.", {
        example: "report.json",
        group: RUN,
    }),
};
function tolerance() {
    return (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .parser */ .K3)("a number of at least 0, as 1e-5", (given) => {
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
    const judging = () => Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(2757), __webpack_require__.e(6049), __webpack_require__.e(8308), __webpack_require__.e(6658), __webpack_require__.e(4650), __webpack_require__.e(1362), __webpack_require__.e(3211), __webpack_require__.e(6592)]).then(__webpack_require__.bind(__webpack_require__, 6592));
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
    const standing = world.isProposed ? await proposalIsHere(await world.ports(given)) : [];
    const report = await described(given, host, world);
    return { ...report, notes: [...standing, ...report.notes] };
}
/** Loaded on demand: a run on a laptop proposes nothing. */
async function proposalIsHere(ports) {
    return await (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2171), __webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(6049), __webpack_require__.e(8308), __webpack_require__.e(5051)]).then(__webpack_require__.bind(__webpack_require__, 22569))).proposalIsHere(ports);
}
async function described(given, host, world) {
    const policy = await (0,plan/* policyOf */.US)(given);
    (0,plan/* checked */.KD)(given, policy);
    const asked = given.model;
    if (asked === null) {
        const { severalModels } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(6049), __webpack_require__.e(8308), __webpack_require__.e(7464), __webpack_require__.e(3389), __webpack_require__.e(949)]).then(__webpack_require__.bind(__webpack_require__, 50949));
        return await severalModels({ given, host, world, policy });
    }
    const base = { isProposed: world.isProposed, ports: () => world.ports(given) };
    const planned = await (0,plan/* plan */.et)(given, { asked }, { policy, base });
    const { oneModel } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(6049), __webpack_require__.e(8308), __webpack_require__.e(7464), __webpack_require__.e(3389)]).then(__webpack_require__.bind(__webpack_require__, 3389));
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
        isProposed: (0,proposed/* isProposed */.h7)(env),
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

// EXTERNAL MODULE: ./packages/cli/src/shown-as.ts
var shown_as = __webpack_require__(74232);
;// CONCATENATED MODULE: ./packages/cli/src/diff.ts







/** `modelgate diff`: two files, one against its base, or every model that changed. `--git` speaks as git's diff driver. */
async function runDiff(argv) {
    if (argv[0] === "--git") {
        const { gitDriver } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(4161), __webpack_require__.e(4330), __webpack_require__.e(7464), __webpack_require__.e(3000), __webpack_require__.e(2857)]).then(__webpack_require__.bind(__webpack_require__, 32857));
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
    const show = await (0,shown_as/* shownAs */.sE)((0,shown_as/* formatIn */.hO)(given));
    await (0,laptop/* runOnLaptop */.Vn)(shown, words, {
        render: (colour) => (report) => ({ summary: show(report, all(report), colour), annotations: [] }),
    });
}


/***/ }),

/***/ 59814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ strangeLimits),
/* harmony export */   o: () => (/* binding */ clauseProblems)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);

/**
 * Clauses on an action's own metrics that nobody could judge. Those of others are left to them.
 * @param where the clauses stand: an input's name or a policy's path
 */
function clauseProblems(clauses, { action, hint, refuse }, where) {
    return clauses.flatMap((clause) => {
        const { metric, better, slices, at } = clause;
        if ((0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .b)(metric) !== action)
            return [];
        const sliced = slices === undefined ? null : "expected no slices: it is measured of the whole model";
        const directed = better === undefined ? null : "its direction is known, and `better` is for columns of your own";
        const what = refuse(clause) ?? directed ?? sliced;
        if (what === null)
            return [];
        const message = `${where}: ${metric}: ${what}`;
        return [{ code: "input-invalid", message, hint, ...(at === undefined ? {} : { at }) }];
    });
}
/** Limits given as inputs that another action judges: nobody would, here. */
function strangeLimits(clauses, { action, hint }) {
    return clauses.flatMap(({ metric }) => {
        const owner = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .b)(metric);
        if (owner === action)
            return [];
        return [{ code: "input-invalid", message: `limits: ${metric} is measured by ${owner}`, hint }];
    });
}


/***/ }),

/***/ 60369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h7: () => (/* binding */ isProposed),
/* harmony export */   ld: () => (/* binding */ isProposal),
/* harmony export */   x: () => (/* binding */ isAtBase)
/* harmony export */ });
/** Whether an event is about a change that nobody has merged yet, by its name: whoever proposes that may be anybody. */
function isProposal(event) {
    return event.startsWith("pull_request") || event === "merge_group";
}
/**
 * Whether a checkout without a `ref` is at the base, and not at what is proposed: GitHub names the base's commit to such an event, so
 * that the base's workflow runs.
 */
function isAtBase(env) {
    return env["GITHUB_EVENT_NAME"] === "pull_request_target";
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
            // A file that stands alone is mostly the model, or a report.
            const meant = /\.(?:onnx|safetensors)$/.test(word)
                ? byFlag.get("model")
                : /\.json$/.test(word) && byFlag.get("reports");
            const hint = meant ? `Did you mean --${meant.flag} ${word}?` : "See --help.";
            const example = byFlag.has("model") ? "--model m.onnx" : "--name value";
            if (word !== "-h")
                wrong(`${word}: expected a flag, as ${example}`, hint);
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


/***/ })

};
