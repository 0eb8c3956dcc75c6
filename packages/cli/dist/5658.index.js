export const id = 5658;
export const ids = [5658];
export const modules = {

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

/***/ 34837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KD: () => (/* binding */ checked),
  et: () => (/* binding */ plan),
  US: () => (/* binding */ policyOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/job/src/policy-file.ts
var policy_file = __webpack_require__(90480);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/metric-owner.ts
var metric_owner = __webpack_require__(58191);
;// CONCATENATED MODULE: ./actions/diff/src/asked.ts

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
    (0,error/* throwProblems */.Jh)(strays.map(({ dataset }) => ({
        code: "input-invalid",
        message: `limits: expected one of the data sets ${sets.join(", ") || "(there is none)"}, got "${dataset}"`,
        hint: "Name one of them, or none.",
    })));
    return clauses.map((clause) => {
        const everywhere = metric_owner/* DIFF_METRICS */.q[clause.metric]?.needsData && sets.length > 0 ? sets : [MODEL];
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

// EXTERNAL MODULE: ./actions/diff/src/rules.ts
var rules = __webpack_require__(57214);
;// CONCATENATED MODULE: ./actions/diff/src/plan.ts





/**
 * The policy: the one that is named, else `modelgate.yml` where there is one and no data is given beside it.
 * @throws ModelgateError `file-missing` for one that was named or cannot be read, `policy-invalid`
 */
async function policyOf({ config, data, datasets }) {
    const isDirect = data !== null || datasets !== null;
    if (config === null && isDirect)
        return null;
    const found = await (0,policy_file/* policyFile */.X)(config);
    if (found === null)
        return null;
    const { path, text } = found;
    const { modelNames, readPolicy } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(2757), __webpack_require__.e(7729)]).then(__webpack_require__.bind(__webpack_require__, 11077));
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
    const own = [...given.limits, ...failOn(given.failOn)];
    const isNamed = policy !== null && given.config !== null;
    (0,error/* throwProblems */.Jh)([...(0,rules/* inputProblems */.ri)(given, isNamed), ...(0,rules/* strangeLimits */.n_)(own), ...(0,rules/* clauseProblems */.of)(own, "limits")]);
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
    const judging = () => Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(2757), __webpack_require__.e(7544), __webpack_require__.e(987), __webpack_require__.e(9078), __webpack_require__.e(7500), __webpack_require__.e(7431), __webpack_require__.e(6592)]).then(__webpack_require__.bind(__webpack_require__, 6592));
    if (policy !== null && entry !== undefined) {
        const { path, text } = policy;
        return fromPolicy(given, own, await (await judging()).judgingPolicy({ path, text, model: entry.name }, base), path);
    }
    const isDirect = given.config === null && (given.data !== null || given.datasets !== null);
    const path = policy?.path ?? given.config ?? policy_file/* DEFAULT_POLICY */.z;
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
        clauses: asOwn(own, sets),
        notes: [],
    };
}
const NO_POLICY = {
    before: null,
    waivers: [],
    mode: "gate",
    judgedBy: null,
    policy: null,
};
function fromPolicy(given, own, { model, before, judgedBy, text: judging }, path) {
    const mine = model.clauses.some(({ metric }) => (0,rules/* isOurs */.MU)(metric));
    (0,error/* throwProblems */.Jh)((0,rules/* clauseProblems */.of)(model.clauses, path));
    const notes = model.baseline?.kind === "report" && given.baseline === null
        ? ["the policy's baseline is a report, which holds no model: the base of the event is compared with"]
        : [];
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
        clauses: [...(mine ? asPolicy(model.clauses, sets) : []), ...asOwn(own, sets)],
        waivers: model.waivers,
        mode: model.mode,
        judgedBy,
        policy: judging,
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
    return (0,error/* failure */.V2)("input-invalid", `model: ${path}: it holds no model "${asked}"; they are ${names}`, {
        hint: "Name one of them, or the path of a file.",
    });
}
function samePath(one, other) {
    return (0,external_node_path_.normalize)((0,external_node_path_.join)(".", one)) === (0,external_node_path_.normalize)((0,external_node_path_.join)(".", other));
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
// EXTERNAL MODULE: ./actions/diff/src/plan.ts + 1 modules
var plan = __webpack_require__(34837);
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
        const { severalModels } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(7544), __webpack_require__.e(987), __webpack_require__.e(1373), __webpack_require__.e(3389), __webpack_require__.e(5285)]).then(__webpack_require__.bind(__webpack_require__, 35285));
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
        const { markdown } = await Promise.all(/* import() */[__webpack_require__.e(4161), __webpack_require__.e(4330), __webpack_require__.e(9827), __webpack_require__.e(4862)]).then(__webpack_require__.bind(__webpack_require__, 24012));
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
        const { markdown } = await Promise.all(/* import() */[__webpack_require__.e(4161), __webpack_require__.e(4330), __webpack_require__.e(9827), __webpack_require__.e(4862)]).then(__webpack_require__.bind(__webpack_require__, 24012));
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
            if (word !== "-h")
                wrong(`${word}: expected a flag, as --model m.onnx`);
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

/***/ 4937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vA: () => (/* binding */ asJson),
  rj: () => (/* binding */ outline),
  oA: () => (/* binding */ textDigest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/schema/src/report-name.ts
var report_name = __webpack_require__(28615);
;// CONCATENATED MODULE: ./packages/runner/src/argument-list.ts
/** The argument list that repeats a run on a laptop: every input that was given, but for secrets and places to write. */
function argumentList({ name, inputs }, getInput) {
    const flags = Object.values(inputs).flatMap((field) => {
        const given = getInput(field.name).trim();
        if (given === "" || field.secret || field.name === "report")
            return [];
        const entries = field.many ? entriesOf(given) : [given];
        return entries.flatMap((entry) => [`--${field.flag}`, entry]);
    });
    return ["modelgate", name, ...flags];
}
/** A YAML document is one entry however many lines it has; else each line is one. */
function entriesOf(given) {
    if (/^\s*[-[{]/u.test(given))
        return [given];
    return given
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}

// EXTERNAL MODULE: ./packages/runner/src/environment.ts
var environment = __webpack_require__(69513);
;// CONCATENATED MODULE: ./packages/runner/src/outline.ts




/** A report of which nothing is known yet but the run it belongs to; an error until somebody says better. */
function outline(host, table, { subject, policy = null, mode, judgedBy, problems }) {
    const run = host.provenance();
    return {
        schema: report_name/* REPORT_SCHEMA */.D,
        action: table.name,
        verdict: "error",
        subject: { ...subject, digest: null, sizeBytes: null, binding: "claimed" },
        ...(mode === "observe" ? { mode } : {}),
        ...(judgedBy == null ? {} : { policy: judgedBy }),
        datasets: [],
        measurements: [],
        checks: [],
        problems: problems.map(asJson),
        notes: [],
        environment: (0,environment/* environment */.c)(),
        provenance: {
            repository: run?.repository ?? null,
            commit: run?.commit ?? null,
            run: run?.url ?? null,
            policyDigest: policy === null ? null : textDigest(policy),
            seed: null,
            createdAt: new Date().toISOString(),
            command: argumentList(table, host.getInput),
        },
    };
}
/** A problem as JSON has it: without the fields that are undefined. */
function asJson(problem) {
    return JSON.parse(JSON.stringify(problem));
}
/** `sha256:…` of a text in UTF-8. */
function textDigest(text) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex")}`;
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

/***/ 28615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ REPORT_SCHEMA)
/* harmony export */ });
/** The report every action writes and the next one reads. Data first, Markdown second (DESIGN.md, "The report"). */
const REPORT_SCHEMA = "modelgate/report@1";


/***/ })

};
