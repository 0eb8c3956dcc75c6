export const id = 9010;
export const ids = [9010];
export const modules = {

/***/ 81098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ answersOf)
});

// EXTERNAL MODULE: ./packages/inference/src/read-predictions.ts + 2 modules
var read_predictions = __webpack_require__(64727);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./actions/validate/src/facts.ts
/** What is known of a model beside its answers: its weights, and how it took the same rows asked in other ways. */
function factsOf({ subject }, dataset) {
    const { nan, infinite } = subject.weights;
    const weights = [
        { metric: "nan_weights", value: nan, n: 1 },
        { metric: "infinite_weights", value: infinite, n: 1 },
    ];
    return [...trialsOf(dataset), ...weights];
}
/** How a model took the same rows asked in other ways. */
function trialsOf({ sanity }) {
    if (sanity === null)
        return [];
    return ["rerun", "batch", "order"].map((kind) => {
        const { rows, relative, skipped } = sanity[kind];
        const metric = `${kind}_divergence`;
        if (skipped !== undefined)
            return { metric, value: null, n: rows, reason: skipped };
        if (Number.isFinite(relative))
            return { metric, value: relative, n: rows };
        return { metric, value: Number.MAX_VALUE, n: rows, reason: "one of the answers is NaN or infinite" };
    });
}

;// CONCATENATED MODULE: ./actions/validate/src/evidence.ts



/** Runs the model, or reads what some program predicted. Faults are part of the evidence, never thrown. */
async function gather(planned, options, { score, ask }) {
    if (planned.endpoint !== null)
        return await answered(planned, planned.endpoint, ask);
    return planned.modelPath === null
        ? await claimed(planned)
        : await executed(planned, planned.modelPath, options, score);
}
async function executed(planned, modelPath, options, score) {
    const subject = { name: planned.name, path: modelPath };
    try {
        const scored = await score({
            modelPath,
            datasets: planned.datasets.map((spec, at) => (at === 0 ? { ...spec, profiled: true } : spec)),
            output: planned.output,
            options,
        });
        const { digest, sizeBytes } = scored.subject;
        return {
            subject: { ...subject, digest, sizeBytes, binding: "executed" },
            datasets: scored.datasets.map(({ name, path, digest, outcome }) => ({
                name,
                path,
                digest,
                rows: "predictions" in outcome ? outcome.predictions.rows : null,
            })),
            outcomes: scored.datasets.map((dataset) => ({
                dataset: dataset.name,
                ...dataset.outcome,
                ...rolesOf(planned, dataset.name),
                facts: factsOf(scored, dataset),
            })),
            notes: scored.notes,
            runtime: scored.runtime,
            ...profileIn(scored),
        };
    }
    catch (error) {
        return nothing(planned, subject, error);
    }
}
/** Whatever answered: which bytes a server runs, nobody here knows, so it is claimed. */
async function answered(planned, endpoint, ask) {
    const subject = { name: planned.name, path: null };
    try {
        const { datasets, notes, runtime } = await ask({
            endpoint,
            datasets: planned.datasets,
            output: planned.output,
        });
        return {
            subject: { ...subject, digest: null, sizeBytes: null, binding: "claimed" },
            datasets: datasets.map(({ name, path, digest, outcome }) => ({
                ...{ name, path, digest },
                rows: "predictions" in outcome ? outcome.predictions.rows : null,
            })),
            outcomes: datasets.map((dataset) => ({
                dataset: dataset.name,
                ...dataset.outcome,
                ...rolesOf(planned, dataset.name),
                facts: trialsOf(dataset),
            })),
            notes: [...notes, "a server answered: which bytes it runs is not known, so this is claimed"],
            runtime: runtime === null ? "a server that does not name itself" : `served by ${runtime}`,
        };
    }
    catch (error) {
        return nothing(planned, subject, error);
    }
}
/** Of a model that could not be asked at all: a fault of each data set. */
function nothing(planned, subject, error) {
    const problems = (0,src_error/* problemsOf */.GW)(error);
    return {
        subject: { ...subject, digest: null, sizeBytes: null, binding: "claimed" },
        datasets: planned.datasets.map(({ name, path }) => ({ name, path, digest: null, rows: null })),
        outcomes: planned.datasets.map(({ name }) => ({ dataset: name, problems })),
        notes: [],
        runtime: null,
    };
}
function profileIn({ datasets }) {
    const profile = datasets[0]?.profile;
    return profile === undefined ? {} : { profile };
}
function rolesOf({ roles }, dataset) {
    const own = roles.get(dataset);
    return own === undefined ? {} : { roles: own };
}
async function claimed(planned) {
    const read = await Promise.all(planned.predictions.map(async (spec) => {
        try {
            return { spec, file: await (0,read_predictions/* readPredictions */.R)(spec, planned.output) };
        }
        catch (error) {
            return { spec, problems: (0,src_error/* problemsOf */.GW)(error) };
        }
    }));
    return {
        subject: { name: planned.name, path: null, digest: null, sizeBytes: null, binding: "claimed" },
        datasets: read.map(({ spec, file }) => ({
            name: spec.name,
            path: spec.path,
            digest: file?.digest ?? null,
            rows: file?.predictions.rows ?? null,
        })),
        outcomes: read.map(({ spec, file, problems }) => file
            ? { dataset: spec.name, predictions: file.predictions, ...rolesOf(planned, spec.name) }
            : { dataset: spec.name, problems: problems ?? [] }),
        notes: read.flatMap(({ file }) => file?.notes ?? []),
        runtime: null,
    };
}

;// CONCATENATED MODULE: ./actions/validate/src/answers.ts

/** Has the model answer, and what it is compared with. Faults are part of the answers, never thrown. */
async function answersOf(planned, { given, host, world }) {
    const { threads, timeLimit: timeMs, memoryLimit: memoryBytes, runtimePath } = given;
    const score = (scoring) => world.score(scoring, { timeMs, memoryBytes, runtimePath }, host);
    const evidence = await gather(planned, { threads }, { score, ask: askEndpoint(world, host) });
    const { baseline } = planned;
    if (baseline === null)
        return { evidence, references: { byDataset: new Map(), entry: null, notes: [] } };
    // Loaded on demand: a run that compares nothing pays nothing for it.
    const { referencesOf } = await __webpack_require__.e(/* import() */ 1733).then(__webpack_require__.bind(__webpack_require__, 14114));
    const ports = () => world.baseline(given);
    const keep = await world.keep(host);
    const references = await referencesOf(baseline, { planned, evidence }, { ports, score, threads, keep });
    return { evidence, references };
}
/** Asks an endpoint for the answers, telling how far it is. The protocol is loaded by who has an endpoint. */
function askEndpoint(world, host) {
    return async (scoring) => {
        const { scoreEndpoint } = await Promise.all(/* import() */[__webpack_require__.e(9990), __webpack_require__.e(7740)]).then(__webpack_require__.bind(__webpack_require__, 97740));
        return await scoreEndpoint(scoring, await world.asking(), {
            progress: (dataset, rows) => host.progress(`${dataset}: ${rows} rows answered`),
        });
    };
}


/***/ }),

/***/ 35054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ carriedBy),
/* harmony export */   i: () => (/* binding */ carriedBefore)
/* harmony export */ });
/* harmony import */ var _modelgate_slices__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3843);

/**
 * The columns of a data set that go with its predictions: what weighs and groups its rows, cuts them into slices, or is a
 * metric of the user's own. What any of them reads as text is carried as text; its numbers are in there.
 */
function carriedBy({ name, weights, groups }, clauses) {
    const mine = clauses.filter(({ dataset }) => dataset === null || dataset === name);
    const cut = (0,_modelgate_slices__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .P)(...mine.flatMap(({ slices }) => (slices === undefined ? [] : [slices])));
    const own = mine.flatMap(({ metric, better }) => better === undefined ? [] : [[metric, "number"]]);
    const rows = [
        ...(weights === null ? [] : [[weights, "number"]]),
        ...(groups === null ? [] : [[groups, "text"]]),
        ...own,
    ];
    const carried = new Map(Object.entries(cut));
    for (const [column, kind] of rows)
        carried.set(column, carried.get(column) === "text" ? "text" : kind);
    return Object.fromEntries(carried);
}
/**
 * What of these columns a baseline's file is read for: metrics, where it has them. What the others say of a row, its weight and its
 * slice, is alike for whoever answered it, and an older file need not have them.
 */
async function carriedBefore(path, carried, clauses) {
    const own = clauses.flatMap(({ metric, better }) => (better === undefined ? [] : [metric]));
    if (!own.some((metric) => Object.hasOwn(carried, metric)))
        return {};
    const { openTable } = await __webpack_require__.e(/* import() */ 9236).then(__webpack_require__.bind(__webpack_require__, 69236));
    const there = (await openTable(path)).columns.map(({ name }) => name);
    return Object.fromEntries(Object.entries(carried).filter(([column]) => own.includes(column) && there.includes(column)));
}


/***/ }),

/***/ 97351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _modelgate_job_policy_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69131);
/* harmony import */ var _modelgate_job_sandbox_inputs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67280);
/* harmony import */ var _modelgate_policy_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32823);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92379);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23812);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36612);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86434);





const PIECE = "What is judged";
const DATA = "On what data";
const READING = "How its outputs are read";
const RUN = "How it is run";
const baseline = (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3)("base, a git ref, path:FILE, report:FILE, or YAML as in the policy", _modelgate_policy_inputs__WEBPACK_IMPORTED_MODULE_1__/* .baselineInput */ .SX);
const inputs = {
    model: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("model", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), "The ONNX file; with `config`, the name of a model in it (needed when it holds several).", { example: "models/digits.onnx", group: PIECE }),
    predictions: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("predictions", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae), "A predictions file (CSV, JSONL, Parquet: label, prediction, optional id and score columns) in place of a model.", { example: "predictions.csv", group: PIECE }),
    endpoint: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("endpoint", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), "A model that is already served, by the Open Inference Protocol, in place of a file. The report marks its results as `claimed`: which model answered cannot be checked.", { example: "http://127.0.0.1:8080/v2/models/digits", group: PIECE }),
    limits: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("limits", (0,_modelgate_job_policy_inputs__WEBPACK_IMPORTED_MODULE_3__/* .limitsSuchAs */ .CJ)("accuracy>=0.9"), "Limits that the model has to keep: lines such as `accuracy>=0.9`, or YAML as in the policy.", {
        flag: "limit",
        many: true,
        example: "accuracy>=0.9",
        group: PIECE,
    }),
    task: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("task", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(..._modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .TASKS */ .n)), "What the model predicts.", {
        example: "multiclass-classification",
        group: PIECE,
    }),
    baseline: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("baseline", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(baseline), "What it is compared with: `base` (of the pull request, push or merge group), a git ref, `path:FILE`, `report:FILE`, or YAML as in the policy.", { example: "base", group: PIECE }),
    config: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("config", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae), "The policy file. Default: `modelgate.yml`, unless `data`, `datasets` or `predictions` is given.", { example: "modelgate.yml", group: PIECE }),
    data: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("data", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae), "The labelled data set: CSV, TSV, JSONL or Parquet, also gzipped text.", {
        example: "data/test.csv",
        group: DATA,
    }),
    target: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("target", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), "The column with the true answer. Default in a predictions file: `label`.", {
        example: "label",
        group: DATA,
    }),
    id: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("id", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), "The column with each example's id. Default: the row number.", {
        example: "id",
        group: DATA,
    }),
    inputs: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("inputs", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_job_policy_inputs__WEBPACK_IMPORTED_MODULE_3__/* .columns */ .YB), "Which columns feed the model's inputs, as YAML: a column, a pattern with `*` or a list for each. Default: columns of the inputs' names, else in the file's order.", { many: true, example: 'pixels: "pixel_*"', group: DATA }),
    weights: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("weights", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), "The column with each example's weight.", {
        example: "weight",
        group: DATA,
    }),
    groups: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("groups", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), "The column that says which examples belong together (a patient, a document): intervals then count such groups as independent, not rows.", { example: "patient", group: DATA }),
    datasets: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("datasets", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_job_policy_inputs__WEBPACK_IMPORTED_MODULE_3__/* .datasets */ .EJ), "Several data sets as YAML, written as in the policy, in place of `data`, `target`, `id`, `weights`, `groups` and `inputs`.", { example: "test: { path: data/test.csv, target: label }", group: DATA }),
    classes: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("classes", _modelgate_job_policy_inputs__WEBPACK_IMPORTED_MODULE_3__/* .classes */ .Ly, "The class labels in the order of the model's scores.", {
        example: "cat, dog",
        group: READING,
    }),
    positive: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("positive", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), "The positive one of two classes. Default: the last.", {
        example: "spam",
        group: READING,
    }),
    output: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("output", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), "The model's output that holds the scores or values.", {
        example: "logits",
        group: READING,
    }),
    scores: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("scores", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("probabilities", "logits", "log-probabilities")), "What kind of numbers the scores are; needed only where their values leave it open.", { example: "logits", group: READING }),
    mode: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("mode", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(..._modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .MODES */ .F)), "`observe`: everything is computed and shown, and nothing fails. Only without a policy, which has a `mode` of its own.", {
        example: "observe",
        group: RUN,
    }),
    confidence: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("confidence", confidence(), "The confidence level of every interval.", {
        fallback: "0.95",
        group: RUN,
    }),
    seed: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("seed", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(), "Seed of every bootstrap: the same seed gives the same interval.", {
        fallback: "1",
        group: RUN,
    }),
    threads: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("threads", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 256), "Threads of the ONNX runtime. With one, floating-point sums come out the same everywhere.", { fallback: "1", group: RUN }),
    ..._modelgate_job_sandbox_inputs__WEBPACK_IMPORTED_MODULE_6__/* .sandboxInputs */ .b,
    token: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("token", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), "Fetches history and LFS objects that the checkout lacks; reading is enough, and the model never sees it.", { example: "${{ github.token }}", group: RUN, secret: true }),
    savePredictions: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("save-predictions", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae), "A folder for the predictions, beside the report: a later run can be compared with them.", { example: "predictions", group: RUN }),
    junit: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("junit", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae), "Where the checks are written as JUnit XML.", {
        example: "junit.xml",
        group: RUN,
    }),
    report: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("report", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae), "Where the report is written.", {
        example: "report.json",
        group: RUN,
    }),
};
function confidence() {
    return (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3)("a level between 0.5 and 0.999", (given) => {
        const level = /^0?\.\d+$/u.test(given) ? Number(given) : Number.NaN;
        return level >= 0.5 && level <= 0.999 ? level : undefined;
    });
}
/** All that is known of validate without running it. */
const table = {
    name: "validate",
    about: "Measures a model on labelled data and fails the step when a limit does not hold.",
    inputs,
    outputs: {
        verdict: "`pass`, `warn`, `fail` or `error`.",
        report: "Path of the report, a JSON document that the other actions read.",
    },
    permissions: { "contents: read": "to check out the model, its data and the policy" },
    examples: [
        ["--config", "modelgate.yml", "--model", "digits"],
        [
            ...["--model", "digits.onnx", "--data", "test.csv", "--target", "label"],
            ...["--task", "multiclass-classification", "--limit", "accuracy>=0.9", "--report", "report.json"],
        ],
        ["--predictions", "predictions.csv", "--task", "regression", "--limit", "r2>=0.4"],
        [
            ...["--model", "digits.onnx", "--data", "test.csv", "--target", "label"],
            ...["--task", "multiclass-classification", "--limit", "accuracy max-drop 0.01", "--baseline", "v1.2"],
        ],
    ],
    branding: { icon: "check-circle", color: "green" },
};


/***/ }),

/***/ 64508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./packages/evaluation/src/resolve-clauses.ts + 2 modules
var resolve_clauses = __webpack_require__(85498);
// EXTERNAL MODULE: ./packages/inference/src/endpoint/address.ts
var address = __webpack_require__(19741);
// EXTERNAL MODULE: ./packages/job/src/model-name.ts
var model_name = __webpack_require__(43808);
// EXTERNAL MODULE: ./packages/job/src/policy-file.ts
var policy_file = __webpack_require__(90480);
// EXTERNAL MODULE: ./packages/policy/src/contradictions.ts
var contradictions = __webpack_require__(83736);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/runner/src/parse.ts
var parse = __webpack_require__(92379);
// EXTERNAL MODULE: ./packages/schema/src/task.ts
var src_task = __webpack_require__(36612);
;// CONCATENATED MODULE: ./actions/validate/src/rules.ts


/** What is wrong with inputs that are right one by one, when no policy file says what to do. All of it at once. */
function crossedInputs(given) {
    return [...missing(given), ...crossed(given), ...ofOtherTask(given)];
}
/** What a run without a policy cannot do without. */
function missing(given) {
    const { model, endpoint, predictions, data, target, datasets, task, limits } = given;
    const isAlone = predictions === null && datasets === null;
    const lacks = [
        [model === null && endpoint === null && isAlone, "model", "the path of an ONNX file"],
        [data === null && isAlone, "data", "the path of a labelled data set"],
        [target === null && isAlone, "target", "the column that holds the truth"],
        [task === null, "task", (0,parse/* oneOf */.yL)(...src_task/* TASKS */.n).expects ?? ""],
        [
            limits.length === 0,
            "limits",
            "at least one limit, as accuracy>=0.9: a gate without one judges nothing",
        ],
    ];
    return lacks
        .filter(([isMissing]) => isMissing)
        .map(([, name, expected]) => wrong(name, `expected ${expected}, got nothing`));
}
/** Inputs that say the same thing, or would have no effect beside another. */
function crossed(given) {
    const { model, endpoint, predictions, datasets, baseline } = given;
    const problems = [];
    if (endpoint !== null) {
        problems.push(...nothingIn(given, ["model", "predictions"], "endpoint"));
        if (baseline?.kind === "git")
            problems.push(wrong("baseline", "expected a file, URL or report beside endpoint: it has no path in git"));
    }
    if (predictions !== null && model !== null) {
        problems.push(wrong("predictions", "expected either a model or a predictions file, got both"));
    }
    if (predictions !== null) {
        problems.push(...nothingIn(given, ["data", "datasets", "inputs", "output"], "predictions"));
    }
    if (datasets !== null) {
        problems.push(...nothingIn(given, ["data", "target", "id", "inputs", "weights", "groups"], "datasets"));
        const strays = datasets.filter(({ source }) => (source.kind === "data") !== (model !== null || endpoint !== null));
        problems.push(...strays.map(({ name }) => wrong("datasets", `${name}: expected path with a model, and predictions without one`)));
    }
    const names = datasets?.map(({ name }) => name) ?? ["test"];
    const unknown = given.limits.filter(({ dataset }) => dataset !== null && !names.includes(dataset));
    return problems.concat(unknown.map(({ dataset }) => wrong("limits", `expected one of the data sets ${names.join(", ")}, got "${dataset}"`)));
}
/** Inputs that only some tasks have. */
function ofOtherTask(given) {
    const { task, positive, classes, scores } = given;
    const problems = [];
    if (positive !== null && task !== null && task !== "binary-classification") {
        problems.push(wrong("positive", `expected nothing with ${task}: it names one of two classes`));
    }
    if (task === "regression" && classes.length > 0) {
        problems.push(wrong("classes", "expected nothing with regression"));
    }
    if (task === "regression" && scores !== null) {
        problems.push(wrong("scores", "expected nothing with regression"));
    }
    return problems;
}
/** Problems for inputs that were given beside another one that takes their place. */
function nothingIn(given, names, beside, hint) {
    return names
        .filter((name) => isGiven(given[name]))
        .map((name) => wrong(name, `expected nothing beside ${beside}`, hint));
}
function isGiven(value) {
    return Array.isArray(value) ? value.length > 0 : value !== null;
}
const HINT = "See the inputs in the README of validate, or `modelgate validate --help`.";
function wrong(name, message, hint = HINT) {
    return { code: "input-invalid", message: `${name}: ${message}`, hint };
}

;// CONCATENATED MODULE: ./actions/validate/src/beside-policy.ts



/**
 * Problems for inputs that say part of what the policy in the usual place says of the model; none where there is no such policy,
 * or it does not know the model. One that cannot be read is not meant either: then the inputs lack what they lack.
 */
async function besidePolicy(given, names) {
    const { model } = given;
    const file = model === null ? null : await (0,policy_file/* policyFile */.Xd)(null);
    if (model === null || file === null)
        return [];
    if (!(await modelsIn(file.text)).includes(model))
        return [];
    const hint = "Write it there; or give data, target, task and limits, too: then that file is not read.";
    return nothingIn(given, names, `${policy_file/* DEFAULT_POLICY */.zj}, which says what ${model} is held to`, hint);
}
async function modelsIn(text) {
    const { modelNames } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(2757), __webpack_require__.e(4650), __webpack_require__.e(1077)]).then(__webpack_require__.bind(__webpack_require__, 11077));
    try {
        return modelNames(text, policy_file/* DEFAULT_POLICY */.zj);
    }
    catch (error) {
        if (error instanceof src_error/* ModelgateError */.HJ)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./actions/validate/src/carried.ts
var carried = __webpack_require__(35054);
;// CONCATENATED MODULE: ./actions/validate/src/plan.ts









/** Inputs whose place is in the policy file, when there is one. */
const SAID_BY_POLICY = [
    "predictions",
    "limits",
    "task",
    "data",
    "target",
    "id",
    "inputs",
    "datasets",
    "weights",
    "groups",
    "baseline",
    "mode",
    "classes",
    "positive",
    "output",
    "scores",
];
/**
 * Turns inputs into a plan; everything that is wrong with them is told at once.
 * @throws ModelgateError `input-invalid`, `policy-invalid`, `file-missing`
 */
async function plan(given, base) {
    if (given.config !== null)
        return await fromPolicy(given, base);
    const isDirect = given.data !== null || given.datasets !== null || given.predictions !== null;
    // A limit without data is no wish for the policy file: it is a run whose data was forgotten.
    const isHalf = !isDirect && nothingIn(given, SAID_BY_POLICY, policy_file/* DEFAULT_POLICY */.zj).length > 0;
    if (isHalf)
        (0,src_error/* throwProblems */.Jh)(await besidePolicy(given, SAID_BY_POLICY));
    return isDirect || isHalf ? await fromInputs(given) : await fromPolicy(given, base);
}
async function fromPolicy(given, base) {
    const path = given.config ?? policy_file/* DEFAULT_POLICY */.zj;
    (0,src_error/* throwProblems */.Jh)(nothingIn(given, SAID_BY_POLICY, `config, which says it (${path})`));
    const { policyThatJudges } = await __webpack_require__.e(/* import() */ 6031).then(__webpack_require__.bind(__webpack_require__, 86031));
    const { model, before, judgedBy, text } = await policyThatJudges(given, base);
    return planOf(model, {
        policy: text,
        judgedBy,
        before,
        endpoint: given.endpoint ?? model.endpoint ?? null,
    });
}
async function fromInputs(given) {
    const { task } = given;
    const problems = await withColumns(crossedInputs(given), given);
    const name = nameOf(given, problems);
    const clauses = task === null ? [] : resolved(given.limits, task, problems);
    if (task === null || problems.length > 0) {
        (0,src_error/* throwProblems */.Jh)(problems);
        throw new TypeError("a task that is missing is a problem");
    }
    const model = {
        name,
        path: given.model,
        task,
        classes: given.classes.length > 0 ? given.classes : null,
        positive: given.positive,
        output: given.output,
        scores: given.scores,
        datasets: given.datasets ?? [directSet(given)],
        clauses,
        baseline: given.baseline,
        waivers: [],
        mode: given.mode ?? "gate",
    };
    return planOf(model, { policy: null, judgedBy: null, before: null, endpoint: given.endpoint });
}
/** What the model is called, by its file or as its server calls it; an address that is none joins the other problems. */
function nameOf({ model, endpoint, predictions }, problems) {
    if (model !== null || endpoint === null)
        return (0,model_name/* modelName */.f)(model ?? predictions ?? "model");
    try {
        return (0,address/* readAddress */.z)(endpoint).model;
    }
    catch (error) {
        problems.push(...(0,src_error/* problemsOf */.GW)(error));
        return endpoint;
    }
}
/** Who forgot the target is shown the columns to choose from. */
async function withColumns(problems, { data, target }) {
    if (data === null || target !== null)
        return problems;
    const { nameColumns } = await __webpack_require__.e(/* import() */ 6907).then(__webpack_require__.bind(__webpack_require__, 26907));
    const named = problems.map((one) => (one.message.startsWith("target:") ? nameColumns(one, data) : one));
    return await Promise.all(named);
}
/** Clauses under the metrics' own names; what is wrong with them, one by one or together, joins the other problems. */
function resolved(clauses, task, problems) {
    try {
        const named = (0,resolve_clauses/* resolveClauses */.R)(clauses, task);
        problems.push(...(0,contradictions/* contradictions */.vM)(named));
        return named;
    }
    catch (error) {
        problems.push(...(0,src_error/* problemsOf */.GW)(error));
        return [];
    }
}
function directSet(given) {
    const source = given.predictions === null
        ? { kind: "data", path: given.data ?? "" }
        : { kind: "predictions", path: given.predictions };
    return {
        name: "test",
        source,
        target: given.target ?? "label",
        id: given.id,
        inputs: given.inputs ?? {},
        weights: given.weights,
        groups: given.groups,
    };
}
function planOf(model, { policy, judgedBy, before, endpoint }) {
    const { name, path, clauses, baseline, waivers, mode } = model;
    const ofKind = (kind) => model.datasets.filter(({ source }) => source.kind === kind);
    const specOf = (set) => ({
        name: set.name,
        path: set.source.path,
        target: set.target,
        id: set.id,
        carried: (0,carried/* carriedBy */.a)(set, clauses),
    });
    return {
        name,
        modelPath: path,
        endpoint,
        datasets: ofKind("data").map((set) => ({ ...specOf(set), inputs: set.inputs })),
        predictions: ofKind("predictions").map(specOf),
        output: outputOf(model),
        roles: new Map(model.datasets.map(({ name: set, weights, groups }) => [set, { weights, groups }])),
        clauses,
        baseline,
        before: {
            model: before?.path ?? null,
            output: before && outputOf(before),
            datasets: new Map(before?.datasets.map((set) => [set.name, setBefore(set)])),
        },
        waivers,
        mode,
        policy,
        judgedBy,
    };
}
function setBefore({ source, target, id, inputs }) {
    return { path: source.path, target, id, inputs };
}
function outputOf({ task, classes, positive, output, scores }) {
    return { task, classes, positive, output, scores };
}


/***/ }),

/***/ 78834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ thisWorld)
});

// EXTERNAL MODULE: ./packages/job/src/proposed.ts
var proposed = __webpack_require__(60369);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./actions/validate/src/keep.ts



/**
 * Keeps in the Actions cache. Its entries are found by key and path, so every run uses the same folder.
 * @param temporary the runner's temporary folder
 */
function cacheKeep(cache, temporary = process.env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)()) {
    const folder = (0,external_node_path_.join)(temporary, "modelgate-kept");
    const fileOf = (key) => (0,external_node_path_.join)(folder, key);
    return {
        async take(key) {
            await (0,promises_.mkdir)(folder, { recursive: true });
            // What an earlier step left here is not what the cache has.
            await (0,promises_.rm)(fileOf(key), { force: true });
            if ((await cache.restore([fileOf(key)], key)) === undefined)
                return null;
            return await (0,promises_.readFile)(fileOf(key)).catch(() => null);
        },
        async put(key, bytes) {
            await (0,promises_.mkdir)(folder, { recursive: true });
            await (0,promises_.writeFile)(fileOf(key), bytes);
            await cache.save([fileOf(key)], key);
        },
    };
}

// EXTERNAL MODULE: ./packages/evaluation/src/evaluate.ts + 11 modules
var evaluate = __webpack_require__(77022);
;// CONCATENATED MODULE: ./packages/evaluation/src/rehearse.ts

/** Enough that some cells of the confusion are large, which are drawn in another way than small ones. */
const ROWS = 500;
const CLASSES = 10;
/** As many as the engine needs to compile what draws them. */
const RESAMPLES = 200;
/**
 * Evaluates made-up rows and forgets what came out. The code runs for the first time in a process, which is three times as
 * slow as later; done while a sandbox works, this costs nobody a wait (about 30 ms of an idle processor).
 */
function rehearse(task) {
    if (task === "regression" || task === "multilabel-classification")
        return;
    const predictions = madeUp(task, task === "binary-classification" ? 2 : CLASSES);
    (0,evaluate/* evaluate */._)([{ dataset: "rehearsal", predictions }], [], { confidence: 0.95, seed: 1, resamples: RESAMPLES });
}
/** Every class in turn; one row in sixteen is taken for the next class. */
function madeUp(task, classes) {
    const truth = Int32Array.from({ length: ROWS }, (_, row) => row % classes);
    const predicted = truth.map((label, row) => (row % 16 === 0 ? (label + 1) % classes : label));
    const width = classes === 2 ? 1 : classes;
    const values = new Float64Array(ROWS * width);
    predicted.forEach((label, row) => {
        // No two rows alike: equal scores would be one step of every curve.
        const top = 0.6 + ((row * 37) % ROWS) / (3 * ROWS);
        for (let k = 0; k < width; k += 1) {
            values[row * width + k] = k === label || (width === 1 && label === 1) ? top : (1 - top) / (classes - 1);
        }
    });
    return {
        task,
        classes: Array.from({ length: classes }, (_, k) => String(k)),
        truth,
        predicted,
        scores: { kind: "probabilities", width, values, precision: "float32" },
        rows: ROWS,
        invalid: 0,
        ids: null,
        carried: new Map(),
    };
}

// EXTERNAL MODULE: ./packages/inference/src/score-onnx.ts + 1 modules
var score_onnx = __webpack_require__(88864);
// EXTERNAL MODULE: ./actions/validate/src/start.ts
var src_start = __webpack_require__(1248);
;// CONCATENATED MODULE: ./actions/validate/src/score.ts
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



/** Scoring as this machine can do it: the runtime from wherever it is, the model in the sandbox. */
function localScore(cache, early) {
    return async (scoring, wish, host) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const start = __addDisposableResource(env_1, early?.take(wish) ?? (0,src_start/* startFor */.O)(wish, cache ? { cache: cache(host) } : {}), false);
            const scored = await (0,score_onnx/* scoreOnnx */.M)(scoring, start, {
                progress: (dataset, rows) => host.progress(`${dataset}: ${rows} rows scored`),
                waiting: () => rehearse(scoring.output.task),
            });
            const { source, passedOver } = scored.runtimeSource;
            for (const attempt of passedOver)
                host.debug(`runtime: ${attempt.source}: ${attempt.reason}`);
            host.debug(`runtime: taken from ${source}`);
            return scored;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    };
}

;// CONCATENATED MODULE: ./actions/validate/src/world.ts



/** What one answer of an endpoint may take. */
const ANSWER = { timeoutMs: 60_000, mostBytes: 2 ** 28 };
/** The world as this machine has it: the clone in the working directory, the cache where there is one, a sandbox that boots already. */
function thisWorld(env = process.env, cache, early = null) {
    return {
        score: localScore(cache, early),
        async asking() {
            const { httpExchange } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(8014)]).then(__webpack_require__.bind(__webpack_require__, 78014));
            return { exchange: httpExchange({ keepAlive: true, retries: 0 }), ...ANSWER };
        },
        isProposed: (0,proposed/* isProposed */.h7)(env),
        async baseline({ token }) {
            const { reachOf } = await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 60600));
            return reachOf(env, { cwd: process.cwd(), token });
        },
        keep: async (host) => (cache === undefined ? null : cacheKeep(cache(host))),
        today: () => new Date().toISOString().slice(0, 10),
    };
}


/***/ }),

/***/ 52217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66117);
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



const CHUNK_BYTES = 2 ** 20;
/**
 * The sha256 of a file's bytes as they lie on disk, and how many there are.
 * @throws ModelgateError `file-missing`, or `dataset-unreadable` when the file cannot be read
 */
async function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let sizeBytes = 0;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path), true);
            // One piece of memory for all: what a stream makes for each chunk costs as much as the hashing.
            const chunk = new Uint8Array(CHUNK_BYTES);
            for (;;) {
                const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, null);
                if (bytesRead === 0)
                    break;
                hash.update(chunk.subarray(0, bytesRead));
                sizeBytes += bytesRead;
            }
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
    catch (error) {
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(path, error);
    }
    return { digest: `sha256:${hash.digest("hex")}`, sizeBytes };
}


/***/ }),

/***/ 66117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** The error for a file that the system will not let us read. */
function unreadable(path, error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") {
        return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("file-missing", `${path}: no such file`, {
            hint: "Paths are relative to the working directory. Was the repository checked out, or the artifact downloaded?",
            cause: error,
        });
    }
    const reason = error instanceof Error ? error.message : String(error);
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("dataset-unreadable", `${path}: cannot be read: ${reason}`, {
        hint: "Check that it is a file and that this user may read it.",
        cause: error,
    });
}


/***/ }),

/***/ 35581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ distinct),
  r: () => (/* binding */ numberOf)
});

// EXTERNAL MODULE: ./packages/slices/src/edges.ts
var edges = __webpack_require__(54723);
;// CONCATENATED MODULE: ./packages/slices/src/may-cut.ts

/**
 * Whether axes could give a slice of this label, whichever rows there are. An answer by the policy alone: of edges that only
 * the rows know, and of values that are not listed, any could be theirs.
 */
function mayCut(axes, label) {
    return axes.some((axis) => mayLabel(axis, Object.entries(label)));
}
function mayLabel(axis, label) {
    if (axis.kind === "cross") {
        const parts = axis.axes.flatMap(uncrossed);
        const keys = [...new Set(parts.map(keyOf))];
        if (keys.join("\n") !== label.map(([key]) => key).join("\n"))
            return false;
        // Conditions of several parts are one text together.
        return parts.every((part) => part.kind === "where" ||
            mayLabel(part, label.filter(([key]) => key === keyOf(part))));
    }
    const [entry, ...others] = label;
    if (entry === undefined || others.length > 0 || entry[0] !== keyOf(axis))
        return false;
    const [, value] = entry;
    switch (axis.kind) {
        case "values":
            return axis.values === null || axis.values.some((one) => String(one) === value);
        case "bins":
            return (0,edges/* binLabels */.H1)(axis.edges).includes(value);
        case "quantiles":
            return true;
        case "where":
            return axis.where === value;
    }
}
function uncrossed(axis) {
    return axis.kind === "cross" ? axis.axes.flatMap(uncrossed) : [axis];
}
/** What the axis calls its slices by. */
function keyOf(axis) {
    return axis.kind === "where" ? "where" : axis.column;
}

// EXTERNAL MODULE: ./packages/slices/src/columns-of.ts + 1 modules
var columns_of = __webpack_require__(3843);
;// CONCATENATED MODULE: ./packages/evaluation/src/distinct.ts

/**
 * What follows the id of a sliced clause's check: nothing for the first clause that could judge the slice, `#2` for the second.
 * It does not depend on the rows: were it taken from the checks that occur, then a slice that becomes too small for one clause
 * would hand on its id, and the waiver of it, to another.
 * @param clauses of this data set, in the policy's order
 */
function numberOf(clause, clauses, slice) {
    if (slice === null)
        return "";
    const earlier = clauses.slice(0, clauses.indexOf(clause)).filter((one) => mayShare(one, clause, slice));
    return earlier.length === 0 ? "" : `#${earlier.length + 1}`;
}
function mayShare(one, other, slice) {
    const isAlike = one.metric === other.metric &&
        one.limit.kind === other.limit.kind &&
        (one.isShared ?? false) === (other.isShared ?? false);
    if (!isAlike || one.slices === undefined)
        return false;
    return mayCut(one.slices.axes, slice) || isWhole(one.slices, slice);
}
/** Whether a slice stands for all slices of a clause, of which none had enough rows. */
function isWhole(slices, slice) {
    const columns = Object.keys((0,columns_of/* columnsOf */.P)(slices));
    const named = Object.entries(slice);
    return (columns.join("\n") === named.map(([column]) => column).join("\n") &&
        named.every(([, value]) => value === "*"));
}
/** Two limits of a kind on one metric, as a required and a stricter advisory one, are told apart by a number. */
function distinct(checks) {
    const taken = new Set(checks.map(({ id }) => id));
    const seen = new Set();
    return checks.map((check) => {
        if (!seen.has(check.id)) {
            seen.add(check.id);
            return check;
        }
        let times = 2;
        while (taken.has(`${check.id}#${times}`))
            times += 1;
        const id = `${check.id}#${times}`;
        taken.add(id);
        return { ...check, id };
    });
}


/***/ }),

/***/ 77022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/evaluation/src/distinct.ts + 1 modules
var distinct = __webpack_require__(35581);
// EXTERNAL MODULE: ./packages/evaluation/src/identity.ts
var identity = __webpack_require__(18556);
// EXTERNAL MODULE: ./packages/schema/src/metric-owner.ts
var metric_owner = __webpack_require__(58191);
// EXTERNAL MODULE: ./packages/evaluation/src/effect.ts
var effect = __webpack_require__(61991);
// EXTERNAL MODULE: ./packages/evaluation/src/fact.ts
var fact = __webpack_require__(46572);
// EXTERNAL MODULE: ./packages/evaluation/src/judge.ts
var judge = __webpack_require__(59367);
// EXTERNAL MODULE: ./packages/evaluation/src/judge-comparison.ts + 2 modules
var judge_comparison = __webpack_require__(24569);
// EXTERNAL MODULE: ./packages/metrics/src/table.ts + 39 modules
var table = __webpack_require__(53732);
// EXTERNAL MODULE: ./packages/metrics/src/measure.ts
var measure = __webpack_require__(93625);
// EXTERNAL MODULE: ./packages/metrics/src/column.ts
var src_column = __webpack_require__(60235);
// EXTERNAL MODULE: ./packages/metrics/src/paired/compare.ts + 1 modules
var compare = __webpack_require__(40972);
// EXTERNAL MODULE: ./packages/metrics/src/interval/distribution.ts
var distribution = __webpack_require__(51569);
;// CONCATENATED MODULE: ./packages/metrics/src/unpaired/compare-measured.ts

/**
 * Compares two measurements of which only values and intervals are left: the difference's interval is Zou and Donner's
 * (MOVER, Stat. Med. 27, 2008), as if both were of independent examples. For models that answered the same examples that
 * is too wide, never too narrow unless their errors exclude each other.
 * @param confidence the level of the interval that is shown; what the sides' own are at counts for the verdict
 */
function compareMeasured(metric, { candidate, baseline }, { confidence }) {
    const known = {
        metric: metric.name,
        direction: metric.direction,
        candidate: candidate.value,
        baseline: baseline.value,
        n: Math.min(candidate.n, baseline.n),
        paired: false,
    };
    const nothing = { interval: null, relative: null, contrasts: { difference: null, relative: null } };
    if (candidate.value === null || baseline.value === null) {
        const reason = `the ${candidate.value === null ? "candidate" : "baseline"} has no value`;
        return { ...known, ...nothing, value: null, reason };
    }
    const value = candidate.value - baseline.value;
    if (candidate.interval === null || baseline.interval === null)
        return { ...known, ...nothing, value, reason: "without intervals on both sides the noise is unknown" };
    const difference = contrastOf(value, arms(candidate), arms(baseline));
    const [low, high] = difference.interval(confidence);
    return {
        ...known,
        value,
        interval: { low, high, confidence, method: difference.method },
        relative: null,
        contrasts: { difference, relative: null },
        reason: "without its predictions the baseline cannot be paired, nor a share of it judged",
    };
}
function arms({ value, interval }) {
    if (value === null || interval === null)
        return { down: Number.NaN, up: Number.NaN };
    const z = (0,distribution/* normalQuantile */.Zl)((1 + interval.confidence) / 2);
    return { down: (value - interval.low) / z, up: (interval.high - value) / z };
}
function contrastOf(value, mine, theirs) {
    const down = Math.hypot(mine.down, theirs.up);
    const up = Math.hypot(mine.up, theirs.down);
    const bounds = (tail) => {
        const z = (0,distribution/* normalQuantile */.Zl)(1 - tail);
        return [value - z * down, value + z * up];
    };
    // Towards the limit counts the arm that lies between it and the estimate.
    const score = (limit) => (value - limit) / (value >= limit ? down : up);
    return {
        value,
        method: "mover-unpaired",
        interval: (confidence) => bounds((1 - confidence) / 2),
        bounds,
        above: (limit) => (0,distribution/* normalTail */.WI)(score(limit)),
        below: (limit) => (0,distribution/* normalTail */.WI)(-score(limit)),
        errors: (limit) => ({ seen: value >= limit ? down : up, atLimit: value >= limit ? down : up }),
    };
}

// EXTERNAL MODULE: ./packages/schema/src/measurement-key.ts
var measurement_key = __webpack_require__(42355);
// EXTERNAL MODULE: ./packages/evaluation/src/reach.ts
var reach = __webpack_require__(37587);
// EXTERNAL MODULE: ./packages/evaluation/src/sample.ts
var sample = __webpack_require__(46456);
;// CONCATENATED MODULE: ./packages/evaluation/src/compare-unit.ts



/** Candidate and baseline on the same rows, of every metric that is measured; empty where no baseline answered them. */
function compareUnit({ rival, roles }, { rows }, wanted, how) {
    if (rival?.kind !== "paired")
        return new Map();
    const asked = { wanted, ...how };
    return isSpoilt(rival) ? spoilt(rival, asked) : paired(rival, { roles, rows }, asked);
}
/** Whether a side has predictions of which no metric has a value. */
function isSpoilt({ candidate, baseline }) {
    return candidate.invalid > 0 || baseline.invalid > 0;
}
function spoilt({ candidate }, { wanted, measured }) {
    const isCandidate = candidate.invalid > 0;
    const reason = `the ${isCandidate ? "candidate" : "baseline"} has predictions that are NaN or infinite`;
    const names = [...wanted.metrics, ...wanted.columns.keys()];
    return new Map(names.map((metric) => {
        const value = isCandidate ? null : candidateValue(metric, measured);
        return [metric, nothing(metric, candidate, { reason, value })];
    }));
}
function paired({ candidate, baseline }, { roles, rows }, { wanted, settings, measured }) {
    const { data, ...groups } = (0,sample/* sampleOf */.uV)(candidate, roles, rows);
    const before = (0,sample/* baselineSample */.IX)({ candidate, baseline }, roles, rows).data;
    const options = { ...settings, ...groups };
    const compared = (0,compare/* compareAll */.Rt)((0,reach/* shared */.ue)(wanted.metrics, candidate, baseline), data, before, options);
    for (const [metric, direction] of wanted.columns) {
        // Of an earlier report's predictions: a column that its limits did not speak of, or a name of the file's own.
        if (!baseline.carried.has(metric)) {
            const reason = `the baseline's predictions have no column "${metric}"`;
            const value = candidateValue(metric, measured);
            compared.set(metric, nothing(metric, candidate, { reason, value }));
            continue;
        }
        const [mine, theirs] = [(0,sample/* numbersOf */.cZ)(candidate, metric, rows), (0,sample/* numbersOf */.cZ)(baseline, metric, rows)];
        const sides = { candidate: mine, baseline: theirs };
        compared.set(metric, (0,src_column/* compareColumns */.l)(metric, direction, sides, { ...data, ...groups }, options));
    }
    for (const metric of wanted.metrics) {
        if (compared.has(metric))
            continue;
        // Scores of which the pairing left none, as of other classes, are no fault of the baseline's.
        const value = (0,reach/* reaches */.O6)(candidate, metric) ? candidateValue(metric, measured) : null;
        const reason = "the baseline's predictions have no scores for it";
        compared.set(metric, nothing(metric, candidate, { reason, value }));
    }
    return compared;
}
function candidateValue(metric, measured) {
    return measured.get(metric)?.value ?? null;
}
/** @param value the candidate's, where only the baseline has none; else null */
function nothing(metric, predictions, { reason, value }) {
    return {
        metric,
        direction: (0,table/* metricNamed */.SB)(metric, predictions.task)?.direction ?? "higher",
        ...{ candidate: value, baseline: null, value: null, interval: null, relative: null },
        n: predictions.rows,
        paired: true,
        reason,
        contrasts: { difference: null, relative: null },
    };
}

;// CONCATENATED MODULE: ./packages/evaluation/src/measure-unit.ts





/** The metrics of a task that are measured without being asked for. */
function everyday(predictions) {
    return (0,table/* metricsFor */.fZ)(predictions.task, (0,reach/* known */.eO)(predictions));
}
/**
 * Measures and compares metrics on some rows. While one prediction of the data set is NaN or infinite no metric has a value:
 * leaving rows out would measure an easier data set.
 * @throws ModelgateError `predictions-invalid` for arrays that do not belong together
 */
function measureUnit(of, unit, wanted, settings) {
    const { dataset, predictions } = of;
    const { data, ...groups } = (0,sample/* sampleOf */.uV)(predictions, of.roles, unit.rows);
    const options = { ...settings, ...groups };
    const isSpoilt = predictions.invalid > 0;
    const measuredAt = (confidence) => {
        const level = { ...options, confidence };
        const values = isSpoilt ? null : (0,measure/* measureAll */.M8)(wanted.metrics, data, level);
        const ofTable = wanted.metrics.map((metric) => {
            const measured = values?.get(metric) ?? measure_unit_spoilt(predictions, unit);
            return [metric, entryOf(metric, (0,reach/* specOf */.rI)(metric, predictions), { dataset, unit, measured })];
        });
        const ofColumns = [...wanted.columns].map(([metric, direction]) => {
            const column = (0,sample/* numbersOf */.cZ)(predictions, metric, unit.rows);
            const measured = (0,src_column/* measureColumn */.T)(column, { ...data, ...groups }, level);
            return [metric, entryOf(metric, { unit: "score", direction }, { dataset, unit, measured })];
        });
        return new Map([...ofTable, ...ofColumns]);
    };
    const found = {
        measurements: measuredAt(settings.confidence),
        compared: new Map(),
        dummies: new Map(),
    };
    found.compared = compareUnit(of, unit, wanted, { settings, measured: found.measurements });
    if (!isSpoilt && wanted.dummies.length > 0)
        found.dummies = (0,compare/* compareDummies */.KW)(wanted.dummies, data, options);
    if (of.rival?.kind === "measurements") {
        // Arms of an interval depend on its level; the one that intervals are shown at is no part of a verdict.
        const isDefault = settings.confidence === measure/* DEFAULTS */.zY.confidence;
        const judged = isDefault ? found.measurements : measuredAt(measure/* DEFAULTS */.zY.confidence);
        found.compared = unpaired(judged, of.rival.measurements, settings);
    }
    annotate(found, of, unit, { wanted, settings });
    return found;
}
/** Against what an earlier report says, where its predictions are gone. */
function unpaired(measured, before, { confidence }) {
    const compared = new Map();
    for (const [metric, candidate] of measured) {
        const baseline = before.get((0,measurement_key/* measurementKey */.g)(candidate));
        if (baseline === undefined)
            continue;
        const named = { name: metric, direction: candidate.better ?? "higher" };
        compared.set(metric, compareMeasured(named, { candidate, baseline }, { confidence }));
    }
    return compared;
}
/** Baseline and difference beside each value, as the report has them. */
function annotate(found, of, unit, { wanted, settings }) {
    if (found.compared.size === 0)
        return;
    const before = baselineIntervals(of, unit, wanted, settings);
    for (const [metric, compared] of found.compared) {
        const mine = found.measurements.get(metric);
        if (mine === undefined || compared.baseline === null)
            continue;
        const { value, interval, paired } = compared;
        mine.baseline = { value: compared.baseline, interval: before(metric) };
        mine.difference = { value, interval, paired };
    }
}
function baselineIntervals({ rival, roles, dataset }, unit, wanted, settings) {
    if (rival?.kind !== "paired")
        return (metric) => rival?.measurements.get((0,measurement_key/* measurementKey */.g)({ metric, dataset, slice: unit.slice }))?.interval ?? null;
    if (isSpoilt(rival))
        return () => null;
    const { data, ...groups } = (0,sample/* baselineSample */.IX)(rival, roles, unit.rows);
    const both = (0,reach/* shared */.ue)(wanted.metrics, rival.candidate, rival.baseline);
    const values = (0,measure/* measureAll */.M8)(both, data, { ...settings, ...groups });
    return (metric) => values.get(metric)?.interval ?? null;
}
function entryOf(metric, { unit, direction }, at) {
    const slice = at.unit.slice === null ? null : { ...at.unit.slice };
    return { metric, dataset: at.dataset, slice, unit, better: direction, ...finite(at.measured) };
}
function measure_unit_spoilt({ invalid, rows }, { count }) {
    const reason = `${invalid} of ${rows} predictions are NaN or infinite`;
    return { value: null, n: count, interval: null, reason };
}
/** JSON has neither NaN nor infinity: written as null they would read as "not measured", without the reason. */
function finite(measured) {
    const { value, interval } = measured;
    if (value !== null && !Number.isFinite(value)) {
        return { ...measured, value: null, interval: null, reason: `the result is ${value}` };
    }
    if (interval === null || (Number.isFinite(interval.low) && Number.isFinite(interval.high)))
        return measured;
    return { ...measured, interval: null, reason: "the interval has no finite bounds" };
}

// EXTERNAL MODULE: ./packages/evaluation/src/rival.ts
var src_rival = __webpack_require__(68772);
// EXTERNAL MODULE: ./packages/metrics/src/paired/pair.ts + 1 modules
var pair = __webpack_require__(9739);
;// CONCATENATED MODULE: ./packages/metrics/src/paired/flips.ts

/**
 * Lists the rows that flipped.
 * @throws ModelgateError `predictions-invalid` when both are not of the same rows
 */
function flips(candidate, baseline) {
    (0,pair/* checkPair */.z)(candidate, baseline);
    const { truth } = candidate;
    const n = truth.length;
    const negative = [];
    const positive = [];
    let rightBefore = 0;
    for (let row = 0; row < n; row++) {
        const before = baseline.predicted[row] === truth[row];
        const now = candidate.predicted[row] === truth[row];
        if (before)
            rightBefore++;
        if (before !== now)
            (before ? negative : positive).push(row);
    }
    const wrongNow = n - rightBefore + negative.length - positive.length;
    const independent = (rightBefore / n) * (wrongNow / n);
    return {
        negative: Int32Array.from(negative),
        positive: Int32Array.from(positive),
        nfr: n === 0 ? null : negative.length / n,
        pfr: n === 0 ? null : positive.length / n,
        relativeNfr: independent > 0 ? negative.length / n / independent : null,
        discordant: negative.length + positive.length,
        n,
    };
}

// EXTERNAL MODULE: ./packages/metrics/src/interval/wilson.ts
var wilson = __webpack_require__(91063);
;// CONCATENATED MODULE: ./packages/metrics/src/paired/mcnemar.ts


/**
 * McNemar's exact test: of the rows that differ, `losses` only the baseline has right and `gains` only the candidate.
 * Without such rows every p is 1; that is no evidence of equality, see `compare`.
 * @throws ModelgateError `input-invalid` for what is no count
 */
function mcNemarExact(losses, gains) {
    for (const [name, count] of Object.entries({ losses, gains }))
        if (!Number.isSafeInteger(count) || count < 0)
            throw (0,src_error/* failure */.V2)("input-invalid", `${name}: expected a whole number from 0, got ${count}`);
    const worse = (0,distribution/* binomialTail */.Cv)(losses, losses + gains, 0.5);
    const better = (0,distribution/* binomialTail */.Cv)(gains, losses + gains, 0.5);
    return { p: Math.min(1, 2 * Math.min(worse, better)), worse, better };
}

// EXTERNAL MODULE: ./packages/metrics/src/classification/confusion.ts
var confusion = __webpack_require__(76522);
// EXTERNAL MODULE: ./packages/metrics/src/data.ts
var src_data = __webpack_require__(51073);
// EXTERNAL MODULE: ./packages/metrics/src/design.ts
var design = __webpack_require__(95447);
;// CONCATENATED MODULE: ./packages/metrics/src/curve/confusion-matrix.ts




/** A picture of more is of no use, and its memory grows with the square. */
const MOST_CLASSES = 1000;
/**
 * Counts rows by label (outer) and predicted class (inner), by weight where rows have one.
 * @throws ModelgateError `predictions-invalid` for arrays that do not belong together, `input-invalid` beyond 1000 classes
 */
function confusionMatrix(data) {
    (0,src_data/* checkShape */.eA)(data);
    const { classes, truth, weights } = data;
    (0,design/* openDesign */.jq)(truth.length, weights);
    if (classes > MOST_CLASSES)
        throw (0,src_error/* failure */.V2)("input-invalid", `confusion matrix: expected at most ${MOST_CLASSES} classes, got ${classes}`);
    const matrix = Array.from({ length: classes }, () => Array(classes).fill(0));
    const { cells } = (0,confusion/* countCells */.hA)(data);
    cells.count.forEach((count, cell) => {
        const row = matrix[cells.truth[cell] ?? 0];
        if (row !== undefined)
            row[cells.predicted[cell] ?? 0] = count;
    });
    return matrix;
}

// EXTERNAL MODULE: ./packages/metrics/src/classification/share.ts
var share = __webpack_require__(26097);
// EXTERNAL MODULE: ./packages/metrics/src/probability/calibration-error.ts + 1 modules
var calibration_error = __webpack_require__(2536);
// EXTERNAL MODULE: ./packages/metrics/src/sample.ts
var src_sample = __webpack_require__(48339);
;// CONCATENATED MODULE: ./packages/metrics/src/curve/reliability.ts






/**
 * How often what was said with a probability came true, in bins of equal width as scikit-learn's `calibration_curve` has
 * them. Binary: the positive class's probability; of many classes the top one's (the first of equals), unless told.
 * Without usable probabilities there are no bins, and a reason.
 * @throws ModelgateError `predictions-invalid` as `measure`, `input-invalid` for a number of bins or a class that cannot be
 */
function reliability(data, bins = 10, { positive = data.task === "binary-classification" ? 1 : null, ...options } = {}) {
    if (!Number.isSafeInteger(bins) || bins < 1 || bins > 1000)
        throw (0,src_error/* failure */.V2)("input-invalid", `bins: expected 1 to 1000, got ${bins}`);
    if (positive !== null && !(Number.isSafeInteger(positive) && positive >= 0 && positive < data.classes))
        throw (0,src_error/* failure */.V2)("input-invalid", `class: expected 0 to ${data.classes - 1}, got ${positive}`);
    const sample = (0,src_sample/* openSample */.$)(data, (0,measure/* checked */.KD)(options));
    if (!("classes" in sample))
        throw new TypeError(`${data.task} has no probabilities`);
    const reason = flawOf(sample);
    if (reason !== null)
        return { bins: [], reason };
    const edges = Array.from({ length: bins - 1 }, (_, i) => (i + 1) * (1 / bins));
    const { sums, said } = binned(sample, positive, edges);
    return {
        bins: sums.map((sum, bin) => {
            const isHit = (_, row) => (said[row] ?? 0) >> 1 === bin ? ((said[row] ?? 0) & 1) === 1 : null;
            return binFrom(sum, sample, { low: bin / bins, high: (bin + 1) / bins, isHit });
        }),
    };
}
function flawOf(sample) {
    if (sample.truth.length === 0)
        return "no rows";
    if (sample.scores !== null && sample.scores.kind !== "probabilities")
        return "it needs probabilities, and the scores are a ranking only";
    return sample.scoreFlaw() ?? (0,design/* designFlaw */.nX)(sample.design);
}
/** Sums of each bin, and of each row twice the number of its bin, and 1 more where it came true. */
function binned({ truth, scores, design }, positive, edges) {
    const { values, width } = scores ?? { values: new Float64Array(), width: 1 };
    const sums = Array.from([...edges, 1], () => ({ n: 0, weight: 0, probability: 0, hits: 0 }));
    const said = new Uint16Array(truth.length);
    for (let row = 0; row < truth.length; row++) {
        const k = positive ?? topOf(values, row, width);
        const p = values[width === 1 ? row : row * width + k] ?? 0;
        const probability = width === 1 && k === 0 ? 1 - p : p;
        const bin = binOf(probability, edges);
        const hit = truth[row] === k ? 1 : 0;
        said[row] = 2 * bin + hit;
        const weight = design.weights?.[row] ?? 1;
        const sum = sums[bin];
        if (weight === 0 || sum === undefined)
            continue;
        sum.n++;
        sum.weight += weight;
        sum.probability += weight * probability;
        sum.hits += weight * hit;
    }
    return { sums, said };
}
function topOf(values, row, width) {
    return width === 1 ? Number((values[row] ?? 0) > 0.5) : (0,calibration_error/* topClass */.C)(values, row * width, width);
}
/** How many edges lie below. */
function binOf(probability, edges) {
    let bin = Math.min(edges.length, Math.floor(probability * (edges.length + 1)));
    // The product may round across an edge, and an edge itself belongs to the bin below.
    while (bin > 0 && probability <= (edges[bin - 1] ?? 0))
        bin--;
    while (bin < edges.length && probability > (edges[bin] ?? 1))
        bin++;
    return bin;
}
function binFrom(sums, sample, { low, high, isHit }) {
    const bin = { low, high, n: sums.n };
    if (sums.n === 0)
        return { ...bin, probability: null, share: null, interval: null };
    const { value, interval } = (0,share/* estimateShare */._)(sample, isHit, {
        counted: [sums.hits, sums.weight],
        empty: "no rows",
    });
    return { ...bin, probability: sums.probability / sums.weight, share: value, interval };
}

// EXTERNAL MODULE: ./packages/metrics/src/ranking/column.ts
var column = __webpack_require__(53348);
// EXTERNAL MODULE: ./packages/metrics/src/ranking/descent.ts + 1 modules
var ranking_descent = __webpack_require__(97186);
// EXTERNAL MODULE: ./packages/metrics/src/ranking/precision-steps.ts
var precision_steps = __webpack_require__(38678);
;// CONCATENATED MODULE: ./packages/metrics/src/curve/reduced.ts
/** What a reduction may change of the area. */
const TOLERANCE = 1e-3;
/**
 * Some points of a curve, its ends among them, so few that a report can hold them: one for each of as many equal pieces
 * of its length, |dx| + |dy|, and of a piece's points the one that keeps the area up to there nearest to the curve's. Where
 * the area would in the end change by more than 0.001 twice as many points are kept. `area` is that of the whole curve.
 */
function reduced(line, most) {
    const whole = survey(line);
    for (let size = most; size < whole.points; size *= 2) {
        const points = pick(line, whole, size);
        if (Math.abs(areaUnder(points) - whole.area) <= TOLERANCE)
            return { points, area: whole.area };
    }
    return { points: pointsOf(line), area: whole.area };
}
/** The area under the lines between points. */
function areaUnder(points) {
    const [first = [0, 0]] = points;
    let [lastX, lastY] = first;
    let area = 0;
    for (const [x, y] of points) {
        area += strip(lastX, lastY, x, y);
        lastX = x;
        lastY = y;
    }
    return area;
}
/** Where the curve is after so many rows; before the first one nothing was found, and nothing wrong. */
function xOf({ kind, positives, negatives }, found, above) {
    return kind === "roc" ? (above - found) / negatives : found / positives;
}
function yOf({ kind, positives }, found, above) {
    if (kind === "roc")
        return found / positives;
    return above === 0 ? 1 : found / above;
}
/** The area under the line from one point to the next. */
function strip(fromX, fromY, x, y) {
    return ((x - fromX) * (y + fromY)) / 2;
}
function pointsOf(line) {
    const points = [[xOf(line, 0, 0), yOf(line, 0, 0)]];
    for (const { found, above, count } of line.pieces()) {
        for (let i = 0; i < count; i++) {
            const [x, y] = [xOf(line, found[i] ?? 0, above[i] ?? 0), yOf(line, found[i] ?? 0, above[i] ?? 0)];
            const last = points.at(-1);
            if (x !== last?.[0] || y !== last[1])
                points.push([x, y]);
        }
    }
    return points;
}
/** Points that repeat the one before count for nothing: rows of no weight add some. */
function survey(line) {
    const seen = { points: 1, length: 0, area: 0, x: xOf(line, 0, 0), y: yOf(line, 0, 0) };
    for (const piece of line.pieces())
        surveyPiece(line, piece, seen);
    return seen;
}
function surveyPiece(line, { found, above, count }, seen) {
    // In variables: a number with a fraction that is written to an object takes memory each time.
    let { points, length, area, x: lastX, y: lastY } = seen;
    for (let i = 0; i < count; i++) {
        const x = xOf(line, found[i] ?? 0, above[i] ?? 0);
        const y = yOf(line, found[i] ?? 0, above[i] ?? 0);
        if (x === lastX && y === lastY)
            continue;
        length += x - lastX + Math.abs(y - lastY);
        area += strip(lastX, lastY, x, y);
        points++;
        lastX = x;
        lastY = y;
    }
    Object.assign(seen, { points, length, area, x: lastX, y: lastY });
}
function pick(line, whole, size) {
    const first = { x: xOf(line, 0, 0), y: yOf(line, 0, 0) };
    const points = [[first.x, first.y]];
    const walk = {
        ...{ ...first, points: 1, length: 0, area: 0, piece: 0 },
        kept: { ...first, area: 0 },
        best: { ...first, area: 0, error: -1 },
    };
    for (const piece of line.pieces())
        pickFrom(piece, { line, whole, size, walk, points });
    return points;
}
function pickFrom({ found, above, count }, { line, whole, size, walk, points }) {
    // In variables of this function alone, as above.
    let { points: walked, length, area, piece, x: lastX, y: lastY } = walk;
    let { x: keptX, y: keptY, area: keptArea } = walk.kept;
    let { x: bestX, y: bestY, area: bestArea, error: bestError } = walk.best;
    for (let i = 0; i < count; i++) {
        const x = xOf(line, found[i] ?? 0, above[i] ?? 0);
        const y = yOf(line, found[i] ?? 0, above[i] ?? 0);
        if (x === lastX && y === lastY)
            continue;
        walked++;
        if (walked === whole.points) {
            if (bestError >= 0)
                points.push([bestX, bestY]);
            points.push([x, y]);
            bestError = -1;
            break;
        }
        length += x - lastX + Math.abs(y - lastY);
        area += strip(lastX, lastY, x, y);
        lastX = x;
        lastY = y;
        const now = Math.min(size - 3, Math.floor((length / whole.length) * (size - 2)));
        if (now > piece && bestError >= 0) {
            points.push([bestX, bestY]);
            keptX = bestX;
            keptY = bestY;
            keptArea = bestArea;
            bestError = -1;
        }
        piece = now;
        const own = keptArea + strip(keptX, keptY, x, y);
        const error = Math.abs(own - area);
        if (bestError >= 0 && error > bestError)
            continue;
        bestX = x;
        bestY = y;
        bestArea = own;
        bestError = error;
    }
    Object.assign(walk, { points: walked, length, area, piece, x: lastX, y: lastY });
    walk.kept = { x: keptX, y: keptY, area: keptArea };
    walk.best = { x: bestX, y: bestY, area: bestArea, error: bestError };
}

;// CONCATENATED MODULE: ./packages/metrics/src/curve/curve.ts








/** Points that a report should hold at most. */
const MOST = 101;
/**
 * The ROC and the precision-recall curve of one class against the rest, or of one label: every score is a threshold, and all are
 * sorted once. Curves of more than `most` points are reduced, which changes the area under their lines by at most 0.001 (reduced.ts).
 * @throws ModelgateError `predictions-invalid` as `measure`, `input-invalid` for a class that does not exist
 */
function curvesOf(data, positive = 1, most = MOST) {
    const ranking = rankingOf(data, positive);
    if (typeof ranking === "string")
        return { roc: curve_nothing(ranking), precisionRecall: curve_nothing(ranking) };
    return { roc: rocOf(ranking, most), precisionRecall: precisionRecallOf(ranking, most) };
}
function curve_nothing(reason) {
    return { points: [], area: null, reason };
}
function rocOf({ rows, positives, pieces }, most) {
    const negatives = rows - positives;
    if (positives === 0 || negatives === 0)
        return curve_nothing(`every row is ${positives === 0 ? "negative" : "positive"}`);
    return reduced({ kind: "roc", positives, negatives, pieces }, most);
}
function precisionRecallOf({ rows, positives, pieces }, most) {
    if (positives === 0)
        return curve_nothing("no row is positive");
    let [area, before] = [0, 0];
    for (const { found, above, count } of pieces()) {
        for (let i = 0; i < count; i++) {
            const right = found[i] ?? 0;
            const all = above[i] ?? 0;
            // The first rows may weigh nothing.
            if (all > 0)
                area += ((right - before) / positives) * (right / all);
            before = right;
        }
    }
    const line = {
        kind: "precision-recall",
        positives,
        negatives: rows - positives,
        pieces: () => untilAllFound(pieces(), positives),
    };
    return { points: reduced(line, most).points, area };
}
/** Beyond full recall there are but more false alarms. */
function* untilAllFound(pieces, positives) {
    for (const piece of pieces) {
        const { found, above, count } = piece;
        if (found[count - 1] !== positives)
            yield piece;
        else {
            let last = 0;
            while (found[last] !== positives)
                last++;
            yield { found, above, count: last + 1 };
            return;
        }
    }
}
function rankingOf(data, positive) {
    const classes = data.task === "multilabel-classification" ? data.labels : data.classes;
    if (!(Number.isSafeInteger(positive) && positive >= 0 && positive < classes))
        throw (0,src_error/* failure */.V2)("input-invalid", `class: expected 0 to ${classes - 1}, got ${positive}`);
    const sample = (0,src_sample/* openSample */.$)(data, measure/* DEFAULTS */.zY);
    if (!("scoreFlaw" in sample))
        throw new TypeError(`${data.task} has no ranking`);
    const flaw = sample.design.rows === 0 ? "no rows" : (sample.scoreFlaw() ?? (0,design/* designFlaw */.nX)(sample.design));
    if (flaw !== null)
        return flaw;
    if (sample.design.weights === null) {
        const descent = sample.descent(positive);
        return {
            rows: descent.length,
            positives: (0,ranking_descent/* positivesOf */.uH)(descent),
            pieces: () => (0,ranking_descent/* descend */.Xn)(descent),
        };
    }
    const { above, found } = (0,precision_steps/* descend */.X)((0,column/* columnOf */.u)(sample, positive));
    return {
        rows: above.at(-1) ?? 0,
        positives: found.at(-1) ?? 0,
        pieces: () => [{ found, above, count: found.length }],
    };
}

// EXTERNAL MODULE: ./packages/evaluation/src/reference.ts
var reference = __webpack_require__(43585);
;// CONCATENATED MODULE: ./packages/evaluation/src/sections.ts



/** More labels make a picture that nobody reads and a report that nobody opens. */
const MOST_CONFUSED = 100;
const MOST_CURVES = 20;
const MOST_IDS = 100;
/** The sections of one data set; what does not exist for its task, or its predictions, is left out. */
function sectionsOf(of, settings) {
    const none = { flips: [], confusion: [], reliability: [], curves: [] };
    const { predictions } = of;
    if (predictions.invalid > 0 || predictions.rows === 0 || predictions.task === "regression")
        return none;
    const { data } = (0,sample/* sampleOf */.uV)(predictions, of.roles, null);
    const before = beforeOf(of);
    if (predictions.task === "multilabel-classification") {
        const curves = sections_curvesOf(of.dataset, predictions.labels, asLabels(data), asLabels(before));
        return { ...none, curves };
    }
    const now = asClasses(data);
    if (now === null)
        return none;
    return {
        flips: of.rival?.kind === "paired" ? flipsOf(of.dataset, of.rival, of, settings) : [],
        confusion: confusionOf(of.dataset, predictions.classes, now, asClasses(before)),
        reliability: reliabilityOf(of.dataset, predictions, now, settings),
        curves: sections_curvesOf(of.dataset, predictions.classes, now, asClasses(before)),
    };
}
/** The baseline's answers, where both know the same classes. */
function beforeOf({ rival, roles, predictions }) {
    if (rival?.kind !== "paired" || rival.baseline.invalid > 0)
        return null;
    const isSame = !("classes" in predictions) || String(namesOf(predictions)) === String(namesOf(rival.candidate));
    return isSame ? (0,sample/* sampleOf */.uV)({ ...rival.baseline, carried: predictions.carried }, roles, null).data : null;
}
function namesOf(predictions) {
    return "classes" in predictions ? predictions.classes : [];
}
function asClasses(data) {
    return data !== null && "classes" in data ? data : null;
}
function asLabels(data) {
    return data?.task === "multilabel-classification" ? data : null;
}
function flipsOf(dataset, { candidate, baseline }, { roles }, { confidence }) {
    const unweighted = { ...roles, weights: null };
    const now = asClasses((0,sample/* sampleOf */.uV)(candidate, unweighted, null).data);
    const before = asClasses((0,sample/* baselineSample */.IX)({ candidate, baseline }, unweighted, null).data);
    if (now === null || before === null || baseline.invalid > 0)
        return [];
    const { negative, positive, n } = flips(now, before);
    const share = (count) => {
        const [low, high] = (0,wilson/* wilson */.r)(count, n, confidence);
        return { value: count / n, interval: { low, high, confidence, method: "wilson" } };
    };
    const ids = (rows) => Array.from(rows.subarray(0, MOST_IDS), (row) => (0,reference/* idOf */.TH)(candidate, row));
    return [
        {
            dataset,
            n,
            negative: negative.length,
            positive: positive.length,
            nfr: share(negative.length),
            pfr: share(positive.length),
            p: mcNemarExact(negative.length, positive.length).p,
            negativeIds: ids(negative),
            positiveIds: ids(positive),
        },
    ];
}
function confusionOf(dataset, labels, now, before) {
    if (labels.length > MOST_CONFUSED)
        return [];
    const counts = confusionMatrix(now);
    return [
        {
            dataset,
            labels: [...labels],
            counts,
            ...(before === null ? {} : { baseline: confusionMatrix(before) }),
        },
    ];
}
function reliabilityOf(dataset, { classes }, now, settings) {
    if (now.scores?.kind !== "probabilities")
        return [];
    const { bins } = reliability(now, 10, { confidence: settings.confidence });
    const label = now.task === "binary-classification" ? (classes[1] ?? null) : null;
    return bins.length === 0 ? [] : [{ dataset, label, bins }];
}
/** Of two classes the positive one's, of more each one against the rest. */
function sections_curvesOf(dataset, labels, now, before) {
    if (now === null || now.scores === null || labels.length > MOST_CURVES)
        return [];
    const of = now.task === "binary-classification" ? [1] : labels.map((_, at) => at);
    const kinds = [
        ["roc", "roc"],
        ["precision-recall", "precisionRecall"],
    ];
    return of.flatMap((at) => {
        const drawn = curvesOf(now, at);
        const old = before === null || before.scores === null ? null : curvesOf(before, at);
        return kinds.flatMap(([kind, key]) => {
            const { points, area } = drawn[key];
            if (points.length === 0)
                return [];
            const baseline = old === null || old[key].points.length === 0 ? {} : { baseline: pairs(old[key]) };
            return [
                { dataset, kind, label: labels[at] ?? String(at), points: pairs({ points }), area, ...baseline },
            ];
        });
    });
}
function pairs({ points }) {
    return points.map(([x, y]) => [rounded(x), rounded(y)]);
}
/** A picture needs no more digits, and a report of many curves is read over a wire. */
function rounded(value) {
    return Math.round(value * 1e5) / 1e5;
}

// EXTERNAL MODULE: ./packages/evaluation/src/settled.ts
var settled = __webpack_require__(7577);
// EXTERNAL MODULE: ./packages/evaluation/src/units.ts + 1 modules
var units = __webpack_require__(3962);
;// CONCATENATED MODULE: ./packages/evaluation/src/judge-case.ts













/**
 * Measures one data set, whole and in slices, and judges the clauses on it.
 * @throws ModelgateError where nothing of the data set can be judged
 */
function evaluateCase({ dataset, predictions, roles = { weights: null, groups: null }, facts = [], }, clauses, { reference, settings }) {
    const notes = [];
    const problems = [];
    const isOurs = ({ metric }) => (0,metric_owner/* ownerOf */.b)(metric) === "validate";
    const ours = clauses.filter((clause) => isOurs(clause) && !(0,fact/* isFact */.BR)(clause.metric));
    const scopes = (0,units/* scopesOf */.Z)(ours, predictions);
    const opponent = (0,src_rival/* opponentOf */.P)(reference, predictions, notes);
    const rival = opponent.kind === "rival" ? opponent.rival : null;
    const bench = { dataset, predictions, roles, rival, opponent, filed: new Map() };
    judge_case_measure(bench, scopes, settings);
    const aside = (0,fact/* judgeFacts */.H0)(facts, clauses.filter(({ metric }) => (0,fact/* isFact */.BR)(metric)), dataset);
    const checks = [
        ...clauses.filter((clause) => !isOurs(clause)).map((clause) => others(clause, dataset)),
        ...scopes.flatMap((scope) => judgeScope(scope, bench, problems).map((check) => ({
            ...check,
            id: check.id + (0,distinct/* numberOf */.r)(scope.clause, ours, check.slice ?? null),
        }))),
        ...aside.checks,
    ];
    // Who names a baseline wants to see the difference, also where no limit asks for it.
    if (reference?.kind === "problems")
        problems.push(...reference.problems);
    if (opponent.kind === "mismatch" && ours.every(judge/* isAbsoluteClause */.t))
        notes.push(`nothing is compared: ${opponent.reason}`);
    notes.push(...scopes.flatMap((scope) => [...smallOnes(scope, dataset), ...scope.left]));
    const measured = [...bench.filed.values()].flatMap((one) => [...one.measurements.values()]);
    const measurements = [...measured, ...aside.measurements];
    return { measurements, checks, problems, notes, ...sectionsOf(bench, settings) };
}
function others(clause, dataset) {
    const owner = (0,metric_owner/* ownerOf */.b)(clause.metric);
    return { ...(0,identity/* skipped */.hT)(clause, { dataset, slice: null }, `${owner} judges it`), owner };
}
/** Every unit once, with all that any clause asks of it. */
function judge_case_measure(bench, scopes, settings) {
    const { predictions } = bench;
    const whole = { slice: null, rows: null, count: predictions.rows };
    const units = new Map([["", whole]]);
    const asked = new Map([["", []]]);
    for (const { clause, units: own } of scopes)
        for (const unit of own) {
            const key = keyOf(unit);
            units.set(key, units.get(key) ?? unit);
            asked.set(key, [...(asked.get(key) ?? []), clause]);
        }
    let count = 0;
    for (const [key, unit] of units) {
        const clauses = asked.get(key) ?? [];
        const first = key === "" ? everyday(predictions) : [];
        const found = measureUnit(bench, unit, wantedOf(clauses, first), settings);
        const entries = [...found.measurements].map(([metric, entry]) => [metric, { id: `m${++count}`, ...entry }]);
        bench.filed.set(key, { found, measurements: new Map(entries) });
    }
}
function keyOf({ slice }) {
    return slice === null ? "" : JSON.stringify(slice);
}
function wantedOf(clauses, first) {
    const own = clauses.filter(({ better }) => better === undefined).map(({ metric }) => metric);
    const columns = clauses.flatMap(({ metric, better }) => better === undefined ? [] : [[metric, better]]);
    const dummies = clauses.filter(({ limit }) => limit.kind === "beat-dummy").map(({ metric }) => metric);
    return {
        metrics: [...new Set([...first, ...own])],
        columns: new Map(columns),
        dummies: [...new Set(dummies)],
    };
}
function judgeScope(scope, bench, problems) {
    const { clause, units, missing } = scope;
    const { dataset } = bench;
    if (units.length === 0 && missing.length === 0)
        return [(0,settled/* noSlice */.Sg)(clause, dataset)];
    const lost = missing.map(({ slice }) => (0,settled/* lostSlice */.B9)(clause, { dataset, slice }));
    return [...lost, ...judgeUnits(scope, bench, problems)];
}
function judgeUnits({ clause, units }, bench, problems) {
    const ambiguous = clause.better === undefined ? needsAsking(clause.metric, bench) : null;
    if (ambiguous !== null)
        return refuse(clause, units, bench, [ambiguous], problems);
    if ((0,judge/* isAbsoluteClause */.t)(clause))
        return units.map((unit) => hesitate(clause, unit, (0,judge/* judge */.S)(clause, bench.dataset, measurementOf(clause, unit, bench))));
    if (clause.limit.kind !== "beat-dummy") {
        const { opponent } = bench;
        if (opponent.kind === "problems")
            return refuse(clause, units, bench, opponent.problems, problems);
        if (opponent.kind !== "rival")
            return units.map((unit) => {
                const where = { dataset: bench.dataset, slice: unit.slice };
                return (0,settled/* withoutRival */.ts)(clause, where, opponent, measurementOf(clause, unit, bench));
            });
    }
    const family = units.map((unit) => {
        const measurement = measurementOf(clause, unit, bench);
        return {
            clause,
            where: { dataset: bench.dataset, slice: unit.slice },
            measurement,
            compared: comparedOf(clause, unit, bench),
        };
    });
    return (0,judge_comparison/* judgeComparisons */.Q)(family).map((check, at) => {
        const unit = units[at];
        return unit === undefined ? check : hesitate(clause, unit, check);
    });
}
function refuse(clause, units, { dataset }, why, problems) {
    problems.push(...why);
    return units.map(({ slice }) => (0,identity/* unjudged */.bC)(clause, { dataset, slice }, why[0]?.message ?? "it could not be judged"));
}
/** A slice that the policy names, with fewer rows than it asks for, supports no verdict but a breach that it shows anyway. */
function hesitate(clause, unit, check) {
    if (!(0,units/* isTooSmall */.u)(clause, unit) || check.verdict !== "pass")
        return check;
    const because = `only ${unit.count} rows, of the ${clause.slices?.minSupport ?? 0} that min-support asks for`;
    return { ...check, verdict: "inconclusive", effect: (0,effect/* effectOf */.$)("inconclusive", clause, false), because };
}
function smallOnes({ clause, small }, dataset) {
    if (small.length === 0)
        return [];
    const names = small.slice(0, 5).map(({ slice, count }) => `${(0,identity/* sliceName */.oq)(slice)} (${count})`);
    const more = small.length > names.length ? ` and ${small.length - names.length} more` : "";
    return [
        `${clause.metric} on ${dataset} is not judged in slices of fewer than ${clause.slices?.minSupport} rows: ${names.join(", ")}${more}`,
    ];
}
/** Scores whose kind nobody told serve for ranking; a metric of probabilities has to ask. */
function needsAsking(metric, { predictions }) {
    if (predictions.task === "regression" || predictions.scores?.kind !== "ranking")
        return null;
    if ((0,reach/* specOf */.rI)(metric, predictions).needs !== "probabilities")
        return null;
    return {
        code: "outputs-ambiguous",
        message: `${metric} needs probabilities, and nothing says whether the scores are probabilities or logits`,
        hint: "Set `scores: probabilities` or `scores: logits`.",
    };
}
function filedOf(unit, { filed }) {
    const found = filed.get(keyOf(unit));
    if (found === undefined)
        throw new TypeError("a unit was asked for and not measured");
    return found;
}
function measurementOf({ metric }, unit, bench) {
    const measurement = filedOf(unit, bench).measurements.get(metric);
    if (measurement === undefined)
        throw new TypeError(`${metric} was asked for and not measured`);
    return measurement;
}
function comparedOf(clause, unit, bench) {
    const { found } = filedOf(unit, bench);
    const compared = (clause.limit.kind === "beat-dummy" ? found.dummies : found.compared).get(clause.metric);
    if (compared !== undefined)
        return compared;
    const { metric, n, better = "higher", reason = NOTHING } = measurementOf(clause, unit, bench);
    return { ...NO_DIFFERENCE, metric, direction: better, n, reason };
}
const NOTHING = "there is nothing to compare with";
const NO_DIFFERENCE = {
    candidate: null,
    baseline: null,
    value: null,
    interval: null,
    relative: null,
    paired: false,
    contrasts: { difference: null, relative: null },
};

// EXTERNAL MODULE: ./packages/evaluation/src/waive.ts
var waive = __webpack_require__(90642);
;// CONCATENATED MODULE: ./packages/evaluation/src/evaluate.ts





// A waiver whose day nobody checks holds on none.
const NO_GATE = { references: new Map(), waivers: [], mode: "gate", today: "9999-12-31" };
/**
 * Measures the everyday metrics and every metric that a clause names, on every data set, and judges all
 * clauses. Nothing stops at the first fault: what can be measured is. To have nothing to judge is a fault.
 * @param clauses with resolved metric names
 */
function evaluate(outcomes, clauses, settings, gate = {}) {
    const { references, ...rules } = { ...NO_GATE, ...gate };
    const result = empty();
    for (const outcome of outcomes) {
        const mine = clauses.filter(({ dataset }) => dataset === null || dataset === outcome.dataset);
        if ("problems" in outcome)
            giveUp(outcome.dataset, mine, outcome.problems, result);
        else
            evaluateOne(outcome, mine, { reference: references.get(outcome.dataset), settings }, result);
    }
    for (const clause of clauses) {
        if (outcomes.some(({ dataset }) => clause.dataset === null || clause.dataset === dataset))
            continue;
        giveUp(clause.dataset ?? "model", [clause], [nowhere(clause, outcomes)], result);
    }
    if (clauses.length === 0)
        result.problems.push(NOTHING_ASKED);
    const { checks, notes } = (0,waive/* follow */.e)((0,distinct/* distinct */.d)(result.checks), rules);
    return { ...result, checks, notes: [...result.notes, ...notes], problems: once(result.problems) };
}
function empty() {
    return {
        measurements: [],
        checks: [],
        problems: [],
        notes: [],
        flips: [],
        confusion: [],
        reliability: [],
        curves: [],
    };
}
const NOTHING_ASKED = {
    code: "input-invalid",
    message: "limits: expected at least one: a gate without a limit judges nothing",
    hint: "For example accuracy>=0.9.",
};
function nowhere(clause, outcomes) {
    const names = outcomes.map(({ dataset }) => dataset);
    const what = clause.dataset === null ? "no data set" : `no data set "${clause.dataset}"`;
    return {
        code: "input-invalid",
        message: `limits: ${clause.metric}: ${what} was evaluated`,
        hint: `The data sets are ${names.join(", ") || "none"}.`,
        ...(clause.at ? { at: clause.at } : {}),
    };
}
/** Clauses that cannot be judged on a data set, all for the same reason. */
function giveUp(dataset, clauses, problems, result) {
    result.problems.push(...problems);
    const reason = problems[0]?.message ?? "its data set could not be read";
    result.checks.push(...clauses.map((clause) => (0,identity/* unjudged */.bC)(clause, { dataset, slice: null }, reason)));
}
function evaluateOne(outcome, clauses, how, result) {
    try {
        const done = evaluateCase(outcome, clauses, how);
        const first = result.measurements.length;
        const names = new Map(done.measurements.map(({ id }, at) => [id, `m${first + at + 1}`]));
        const renamed = (id) => (id === null ? null : (names.get(id) ?? id));
        result.measurements.push(...done.measurements.map((one) => ({ ...one, id: renamed(one.id) ?? one.id })));
        result.checks.push(...done.checks.map((check) => ({ ...check, measurement: renamed(check.measurement) })));
        result.problems.push(...done.problems);
        result.notes.push(...done.notes);
        result.flips.push(...done.flips);
        result.confusion.push(...done.confusion);
        result.reliability.push(...done.reliability);
        result.curves.push(...done.curves);
    }
    catch (error) {
        giveUp(outcome.dataset, clauses, (0,src_error/* problemsOf */.GW)(error).map(ofDataset(outcome.dataset)), result);
    }
}
/** What is wrong with rows and columns, with the data set that they are of. */
function ofDataset(name) {
    return (problem) => ({ ...problem, message: `data set "${name}": ${problem.message}` });
}
/** A fault that several data sets or clauses share is told once. */
function once(problems) {
    return [...new Map(problems.map((problem) => [`${problem.code} ${problem.message}`, problem])).values()];
}


/***/ }),

/***/ 24569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ judgeComparisons)
});

// EXTERNAL MODULE: ./packages/metrics/src/paired/decide.ts
var decide = __webpack_require__(60859);
;// CONCATENATED MODULE: ./packages/metrics/src/paired/holm.ts
/**
 * Holm's correction (Scand. J. Stat. 6, 1979): p-values, in the given order, that may each be compared with one level
 * while the chance of any false finding among all stays below it.
 */
function holm(pValues) {
    const order = pValues.map((_, i) => i).sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1));
    const adjusted = new Array(pValues.length).fill(1);
    let largest = 0;
    for (const [rank, i] of order.entries()) {
        largest = Math.max(largest, Math.min(1, (pValues[i] ?? 1) * (pValues.length - rank)));
        adjusted[i] = largest;
    }
    return adjusted;
}

// EXTERNAL MODULE: ./packages/metrics/src/interval/distribution.ts
var distribution = __webpack_require__(51569);
;// CONCATENATED MODULE: ./packages/metrics/src/paired/settle.ts


/**
 * About how many examples in all would settle an inconclusive limit with a chance of `power`, were the truth what these
 * examples show: n ((z_alpha SE_limit + z_power SE_seen) / distance)^2, the size of a one-sided test of a mean,
 * for paired proportions Connor's (Biometrics 43, 1987). Where the bound leaves more open than standard errors tell, as
 * for rows that were not seen, its own reach takes the place of z_alpha SE_limit: these examples did not settle it.
 * null where no number would: the estimate is on the limit, or the noise is unknown. Capped at 2^53.
 */
function examplesToSettle(compared, limit, { alpha = decide/* ALPHA */.Nh, power = 0.8 } = {}) {
    const contrast = (0,decide/* contrastOf */.OV)(compared, limit);
    if (contrast === null)
        return null;
    const bound = (0,decide/* boundOf */.s0)(compared, limit).value;
    const distance = Math.abs(contrast.value - bound);
    if (distance < 1e-12)
        return null;
    const { seen, atLimit } = contrast.errors(bound);
    const examples = (reach) => Math.ceil(compared.n * ((reach + (0,distribution/* normalQuantile */.Zl)(power) * seen) / distance) ** 2);
    const told = examples((0,distribution/* normalQuantile */.Zl)(1 - alpha) * atLimit);
    const needed = told > compared.n ? told : examples(Math.max(distance, openTowards(contrast, bound, alpha)));
    return Number.isFinite(needed) ? Math.min(Math.max(1, needed), Number.MAX_SAFE_INTEGER) : null;
}
/** How far the one-sided bound lies from the estimate, on the limit's side. */
function openTowards({ value, bounds }, limit, alpha) {
    const [low, high] = bounds(alpha);
    return value > limit ? value - low : high - value;
}

// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(16567);
// EXTERNAL MODULE: ./packages/schema/src/limit.ts
var src_limit = __webpack_require__(48034);
// EXTERNAL MODULE: ./packages/evaluation/src/effect.ts
var effect = __webpack_require__(61991);
// EXTERNAL MODULE: ./packages/evaluation/src/identity.ts
var identity = __webpack_require__(18556);
;// CONCATENATED MODULE: ./packages/evaluation/src/judge-comparison.ts





/**
 * Judges the slices of one clause, or its one case without any, by the one-sided 95 % bounds of the difference. Fails are corrected by
 * Holm for the number of slices; passing them all needs no correction, as an intersection-union test.
 */
function judgeComparisons(family) {
    const decisions = family.map(({ clause, compared }) => (0,decide/* decide */.LD)(compared, limitOf(clause)));
    const adjusted = holm(decisions.map(({ p }) => p?.kept ?? 1));
    return family.map((comparison, at) => {
        const decision = decisions[at];
        if (decision === undefined)
            throw new RangeError("a comparison without a decision");
        return checkOf(comparison, strictly(decision, comparison), family.length > 1 ? (adjusted[at] ?? 1) : null);
    });
}
/** To beat the dummy is to improve on it by a margin. */
function limitOf({ limit }) {
    const { kind, value } = limit;
    if ((0,src_limit/* isAbsolute */.oP)(kind))
        throw new TypeError(`${kind} compares nothing`);
    return kind === "beat-dummy" ? { kind: "min-improvement", value } : { kind, value };
}
/** Who is as good as the dummy does not beat it, though an improvement of at least 0 is one of 0 too. */
function strictly(decision, { clause, compared }) {
    const { value, baseline, direction } = compared;
    if (clause.limit.kind !== "beat-dummy" || value === null || baseline === null)
        return decision;
    const isLoss = direction === "lower";
    // What is higher the better lies around 0 or 1; a loss is in the unit of the target, however small.
    const size = isLoss ? Math.abs(baseline) : Math.max(1, Math.abs(baseline));
    if ((isLoss ? -value : value) > src_limit/* ROUNDING */.fR * size)
        return decision;
    return {
        ...decision,
        verdict: decision.verdict === "pass" ? "inconclusive" : decision.verdict,
        breach: true,
    };
}
function checkOf(comparison, decision, adjusted) {
    const { clause, where, measurement, compared } = comparison;
    const held = decision.verdict === "fail" && adjusted !== null && adjusted > decide/* ALPHA */.Nh;
    const verdict = absent(measurement) ? "fail" : held ? "inconclusive" : decision.verdict;
    // What Holm holds back would have failed alone, so it is settled at the level that is left of it.
    const alpha = held ? (decide/* ALPHA */.Nh * (decision.p?.kept ?? 1)) / adjusted : decide/* ALPHA */.Nh;
    const settle = verdict === "inconclusive" ? examplesToSettle(compared, limitOf(clause), { alpha }) : undefined;
    return {
        ...(0,identity/* identity */.D_)(clause, where),
        measurement: measurement.id,
        verdict,
        effect: (0,effect/* effectOf */.$)(verdict, clause, lacksBaseline(comparison) ? false : decision.breach),
        because: because(comparison, { ...decision, verdict }, held),
        message: sentence(comparison, verdict),
        ...(decision.p === null ? {} : { p: { ...decision.p, ...(adjusted === null ? {} : { adjusted }) } }),
        ...(settle === undefined ? {} : { settle }),
    };
}
/** Whether only the baseline has no value: a candidate that mends that breaches nothing. A dummy has none only by the data. */
function lacksBaseline({ clause, compared }) {
    return clause.limit.kind !== "beat-dummy" && compared.candidate !== null && compared.baseline === null;
}
/** What the policy names and the candidate does not have is no question of noise. */
function absent({ value }) {
    return value === null;
}
function because({ clause, measurement }, { verdict, breach, reason }, held) {
    if (absent(measurement))
        return "the value could not be computed";
    const told = {
        pass: "the one-sided 95 % bound of the difference clears the limit",
        fail: "the one-sided 95 % bound of the difference breaches the limit",
        inconclusive: held
            ? "after Holm's correction for its slices the breach may be noise"
            : (reason ?? "the limit lies between the one-sided 95 % bounds of the difference"),
        error: "",
        skipped: "",
    }[verdict];
    const estimate = { true: "; the estimate breaches it", false: "; the estimate respects it", null: "" }[String(breach)];
    const advisory = clause.tier === "advisory" && verdict !== "pass" ? "; the limit is advisory" : "";
    const overridden = verdict === "inconclusive" && clause.onInconclusive !== undefined
        ? `; on-inconclusive is ${clause.onInconclusive}`
        : "";
    return `${told}${verdict === "inconclusive" ? estimate : ""}${overridden}${advisory}`;
}
function sentence({ clause, where, measurement, compared }, verdict) {
    const name = `${clause.metric}${(0,identity/* sliceName */.oq)(where.slice)}`;
    const { value, unit } = measurement;
    if (value === null)
        return `${name} has no value: ${measurement.reason ?? "it could not be computed"}`;
    const than = clause.limit.kind === "beat-dummy" ? "a dummy" : "the baseline";
    if (compared.baseline === null || compared.value === null)
        return `${name} ${(0,format_value/* formatValue */.F)(value, unit)} cannot be compared: ${compared.reason ?? `${than} has no value`}`;
    // Digits tell two numbers apart; equal ones are rounded alike.
    const isEqual = value === compared.baseline;
    const shown = (0,format_value/* formatValue */.F)(value, unit, { beside: isEqual ? [] : [compared.baseline] });
    const before = (0,format_value/* formatValue */.F)(compared.baseline, unit, { beside: isEqual ? [] : [value] });
    const change = `${changeOf(clause, compared, unit)} ${than}'s ${before}`;
    const unpaired = compared.paired ? "" : ", unpaired";
    return `${name} ${shown} is ${change}${unpaired}: ${outcome(clause, verdict, unit)}`;
}
function changeOf({ limit }, { value, relative }, unit) {
    const isShare = (0,src_limit/* isRelative */.n3)(limit.kind) && relative !== null;
    const size = isShare ? relative.value : (value ?? 0);
    const amount = isShare
        ? `${percent((0,src_limit/* withoutRounding */.hD)(Math.abs(size), [limit.value]), limit.value)} %`
        : (0,format_value/* formatValue */.F)((0,src_limit/* withoutRounding */.hD)(Math.abs(size), [limit.value]), unit, { beside: [limit.value] });
    return size === 0 ? "equal to" : `${amount} ${size > 0 ? "above" : "below"}`;
}
/** With more digits where it takes them to tell a share from its limit; the limit itself in full. */
function percent(share, limit) {
    // Fifteen digits leave out what the multiplication rounds.
    const times = (one) => Number((100 * one).toPrecision(15));
    const [size, bound] = [times(share), times(limit)];
    for (let digits = 2; digits < 15; digits += 1) {
        const shown = Number(size.toFixed(digits));
        if (Math.sign(shown - bound) === Math.sign(size - bound))
            return String(shown);
    }
    return String(size);
}
function outcome({ limit }, verdict, unit) {
    const value = (0,src_limit/* isRelative */.n3)(limit.kind)
        ? `${percent(limit.value, limit.value)} %`
        : (0,format_value/* formatValue */.F)(limit.value, unit, { exact: true });
    const words = limit.kind === "beat-dummy"
        ? limit.value === 0
            ? "beat-dummy"
            : `beat-dummy by ${value}`
        : `${limit.kind} ${value}`;
    return {
        pass: `${words} holds`,
        fail: `${words} is breached`,
        inconclusive: `${words} cannot be told from noise`,
        error: "",
        skipped: "",
    }[verdict];
}


/***/ }),

/***/ 37587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   rI: () => (/* binding */ specOf),
/* harmony export */   ue: () => (/* binding */ shared)
/* harmony export */ });
/* harmony import */ var _modelgate_metrics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53732);
/* harmony import */ var _modelgate_metrics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44266);

/** What the table knows of a metric. */
function specOf(metric, predictions) {
    const spec = (0,_modelgate_metrics__WEBPACK_IMPORTED_MODULE_0__/* .metricNamed */ .SB)(metric, predictions.task);
    if (spec === undefined)
        throw new RangeError(`clauses are to be resolved first: ${metric}`);
    return spec;
}
/** What predictions offer to metrics. */
function known(predictions) {
    return predictions.task === "regression" ? "labels" : (predictions.scores?.kind ?? "labels");
}
/** Whether predictions have what a metric of their task needs. */
function reaches(predictions, metric) {
    return _modelgate_metrics__WEBPACK_IMPORTED_MODULE_1__/* .NEEDS */ .Qo.indexOf(specOf(metric, predictions).needs) <= _modelgate_metrics__WEBPACK_IMPORTED_MODULE_1__/* .NEEDS */ .Qo.indexOf(known(predictions));
}
/** Metrics for which both sides have what they need. */
function shared(metrics, candidate, baseline) {
    return metrics.filter((metric) => reaches(candidate, metric) && reaches(baseline, metric));
}


/***/ }),

/***/ 43585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   Uw: () => (/* binding */ referenceFault),
/* harmony export */   V2: () => (/* binding */ pair)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46456);


/**
 * Brings the baseline's answers into the candidate's order. Coverage is part of the comparison: both must have answered
 * exactly the same examples, with the same truth.
 */
function pair(candidate, baseline) {
    if (candidate.task !== baseline.task)
        return { mismatch: `the candidate's task is ${candidate.task}, the baseline's ${baseline.task}` };
    const order = orderOf(candidate, baseline);
    if (typeof order === "string")
        return { mismatch: order };
    const placed = order === null ? baseline : reordered(baseline, order);
    const named = sameNames(candidate, placed);
    if ("mismatch" in named)
        return named;
    const wrong = differingTruth(named.candidate, named.baseline);
    if (wrong < 0)
        return named;
    return { mismatch: `the truth of ${idOf(candidate, wrong)} is not the same on both sides` };
}
/** The name of a row: its id, else its number from 0. */
function idOf({ ids }, row) {
    return ids?.[row] ?? `row ${row}`;
}
/** For each row of the candidate the baseline's; null: they are in the same order already. */
function orderOf(candidate, baseline) {
    const [mine, theirs] = [candidate.ids, baseline.ids];
    if (mine === null || theirs === null) {
        if (mine !== theirs)
            return "one side names its examples and the other does not, so nothing pairs them: give both the same id";
        if (candidate.rows === baseline.rows)
            return null;
        return `the candidate answered ${candidate.rows} examples, the baseline ${baseline.rows}`;
    }
    const rows = new Map(theirs.map((id, row) => [id, row]));
    const lacking = mine.filter((id) => !rows.has(id));
    const dropped = theirs.length - (mine.length - lacking.length);
    if (lacking.length > 0 || dropped > 0) {
        const parts = [
            dropped > 0 ? `the candidate left out ${dropped} of the baseline's ${theirs.length} examples` : "",
            lacking.length > 0 ? `${lacking.length} of its own are unknown to the baseline` : "",
        ];
        return parts.filter((part) => part !== "").join(", and ");
    }
    if (mine.every((id, row) => theirs[row] === id))
        return null;
    return Int32Array.from(mine, (id) => rows.get(id) ?? -1);
}
function reordered(predictions, rows) {
    const ids = predictions.ids === null ? null : Array.from(rows, (row) => predictions.ids?.[row] ?? "");
    const carried = new Map([...predictions.carried].map(([name, column]) => [name, columnAt(column, rows)]));
    if (predictions.task === "regression") {
        const { truth, predicted } = predictions;
        return { ...predictions, ids, carried, truth: (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(truth, 1, rows), predicted: (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(predicted, 1, rows) };
    }
    const scores = predictions.scores && {
        ...predictions.scores,
        values: (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(predictions.scores.values, predictions.scores.width, rows),
    };
    if (predictions.task === "multilabel-classification") {
        const { truth, predicted, labels } = predictions;
        const width = labels.length;
        return {
            ...predictions,
            ...{ ids, carried, scores },
            truth: (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(truth, width, rows),
            predicted: (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(predicted, width, rows),
        };
    }
    const { truth, predicted } = predictions;
    return {
        ...predictions,
        ...{ ids, carried, scores },
        truth: (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(truth, 1, rows),
        predicted: (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(predicted, 1, rows),
    };
}
function columnAt(column, rows) {
    return column.kind === "number"
        ? { ...column, values: (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(column.values, 1, rows) }
        : { ...column, codes: (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(column.codes, 1, rows) };
}
/** Both sides with one list of classes. */
function sameNames(candidate, baseline) {
    if (candidate.task === "multilabel-classification" && baseline.task === candidate.task) {
        if (sameList(candidate.labels, baseline.labels))
            return { candidate, baseline, notes: [] };
        return { mismatch: "the candidate's labels are not the baseline's" };
    }
    if (!("classes" in candidate) || !("classes" in baseline))
        return { candidate, baseline, notes: [] };
    if (sameList(candidate.classes, baseline.classes))
        return { candidate, baseline, notes: [] };
    if (candidate.task === "binary-classification")
        return {
            mismatch: `the candidate's classes are ${candidate.classes}, the baseline's ${baseline.classes}`,
        };
    const classes = [...new Set([...candidate.classes, ...baseline.classes])];
    const isReordered = classes.length === candidate.classes.length && classes.length === baseline.classes.length;
    const notes = isReordered
        ? []
        : ["candidate and baseline know different classes: they are compared by label, without scores"];
    return {
        candidate: renamed(candidate, classes, isReordered),
        baseline: renamed(baseline, classes, isReordered),
        notes,
    };
}
/** The same answers in another order of classes; scores of classes that one side does not have cannot be made up. */
function renamed(predictions, classes, hasScores) {
    const place = new Map(classes.map((name, at) => [name, at]));
    const to = predictions.classes.map((name) => place.get(name) ?? -1);
    const moved = (codes) => codes.map((code) => (code < 0 ? code : (to[code] ?? -1)));
    const { scores } = predictions;
    return {
        ...predictions,
        classes,
        truth: moved(predictions.truth),
        predicted: moved(predictions.predicted),
        scores: hasScores && scores !== null ? { ...scores, values: movedScores(scores.values, to) } : null,
    };
}
function movedScores(values, to) {
    const width = to.length;
    const moved = new Float64Array(values.length);
    for (let at = 0; at < values.length; at += width)
        to.forEach((place, k) => {
            moved[at + place] = values[at + k] ?? Number.NaN;
        });
    return moved;
}
function differingTruth(candidate, baseline) {
    const width = candidate.task === "multilabel-classification" ? candidate.labels.length : 1;
    const theirs = baseline.truth;
    for (let at = 0; at < candidate.truth.length; at += 1)
        if (candidate.truth[at] !== theirs[at])
            return Math.floor(at / width);
    return -1;
}
function sameList(a, b) {
    return a.length === b.length && a.every((name, at) => name === b[at]);
}
/** What keeps a reference from being one. */
function referenceFault(error) {
    return { kind: "problems", problems: (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(error) };
}


/***/ }),

/***/ 68772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ opponentOf)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42355);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43585);


const NOT_ASKED = {
    code: "baseline-missing",
    message: "limits: a comparison needs a baseline, and none was given",
    hint: "Set `baseline`: `base` as an input or flag, `{ git: base }` in a policy.",
};
/** Turns what was gathered of a baseline into what can be compared; `notes` takes what was inferred. */
function opponentOf(reference, predictions, notes) {
    if (reference === undefined)
        return { kind: "problems", problems: [NOT_ASKED] };
    if (reference.kind === "measurements") {
        const measurements = new Map(reference.measurements.map((one) => [(0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .measurementKey */ .g)(one), one]));
        return { kind: "rival", rival: { kind: "measurements", measurements } };
    }
    if (reference.kind !== "predictions")
        return reference;
    const paired = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .pair */ .V2)(predictions, reference.predictions);
    if ("mismatch" in paired)
        return { kind: "mismatch", reason: paired.mismatch };
    notes.push(...paired.notes);
    return { kind: "rival", rival: { kind: "paired", candidate: paired.candidate, baseline: paired.baseline } };
}


/***/ }),

/***/ 46456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ baselineSample),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   uV: () => (/* binding */ sampleOf)
/* harmony export */ });
/* harmony import */ var _modelgate_metrics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95447);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _modelgate_slices__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90939);



/**
 * Some rows of predictions, in the given order, or all of them.
 * @throws ModelgateError `dataset-mismatch` when a column of weights or groups was not carried along, `predictions-invalid` for a
 * weight that is negative or no number
 */
function sampleOf(predictions, roles, rows) {
    const picked = picker(rows);
    const weights = roles.weights === null ? null : numbersOf(predictions, roles.weights, rows);
    if (weights !== null)
        checkWeights(weights, roles.weights ?? "", rows);
    const groups = roles.groups === null ? null : picked(codesOf(predictions, roles.groups), 1);
    return {
        data: { ...dataOf(predictions, picked), ...(weights === null ? {} : { weights }) },
        ...(groups === null ? {} : { groups }),
    };
}
/** The baseline's side of a pair: how its rows count, the candidate's columns say. */
function baselineSample({ candidate, baseline }, roles, rows) {
    return sampleOf({ ...baseline, carried: candidate.carried }, roles, rows);
}
/** Here the column has a name, and a row of a slice its place among all rows, which a data set counts from 1. */
function checkWeights(weights, column, rows) {
    const odd = (0,_modelgate_metrics__WEBPACK_IMPORTED_MODULE_0__/* .oddWeight */ .y$)(weights);
    if (odd < 0)
        return;
    const row = (rows?.[odd] ?? odd) + 1;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("predictions-invalid", `column "${column}": row ${row} weighs ${weights[odd]}, expected a number from 0`, { hint: "Give every row one weight of 0 or more." });
}
function picker(rows) {
    return (values, width) => (rows === null ? values : pick(values, width, rows));
}
/** The entries of some rows, each of `width` numbers. */
function pick(values, width, rows) {
    const kept = values.slice(0, rows.length * width);
    rows.forEach((row, at) => {
        for (let k = 0; k < width; k += 1)
            kept[at * width + k] = values[row * width + k] ?? 0;
    });
    return kept;
}
function dataOf(predictions, picked) {
    if (predictions.task === "regression") {
        const { task, truth, predicted } = predictions;
        return { task, truth: picked(truth, 1), predicted: picked(predicted, 1) };
    }
    const scores = predictions.scores && {
        ...predictions.scores,
        values: picked(predictions.scores.values, predictions.scores.width),
    };
    if (predictions.task === "multilabel-classification") {
        const { task, truth, predicted } = predictions;
        const labels = predictions.labels.length;
        const names = predictions.labels;
        return {
            task,
            labels,
            names,
            truth: picked(truth, labels),
            predicted: picked(predicted, labels),
            scores,
        };
    }
    const { task, classes, truth, predicted } = predictions;
    const named = { classes: classes.length, names: classes };
    return { task, ...named, truth: picked(truth, 1), predicted: picked(predicted, 1), scores };
}
/** A carried column of some rows as numbers, or of all. */
function numbersOf(predictions, name, rows) {
    const column = columnOf(predictions, name);
    const picked = picker(rows);
    if (column.kind === "number")
        return picked(column.values, 1);
    const known = column.texts.map(_modelgate_slices__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl);
    return Float64Array.from(picked(column.codes, 1), (code) => known[code] ?? Number.NaN);
}
function codesOf(predictions, name) {
    const column = columnOf(predictions, name);
    if (column.kind === "text")
        return column.codes;
    const codes = new Map();
    return Int32Array.from(column.values, (value) => {
        const code = codes.get(value) ?? codes.size;
        codes.set(value, code);
        return code;
    });
}
function columnOf(predictions, name) {
    const column = predictions.carried.get(name);
    if (column !== undefined)
        return column;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("dataset-mismatch", `column "${name}" is needed and was not read with the predictions`, {
        hint: "Give a data set that has it.",
    });
}


/***/ }),

/***/ 7577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ lostSlice),
/* harmony export */   Sg: () => (/* binding */ noSlice),
/* harmony export */   VT: () => (/* binding */ SAME_BYTES),
/* harmony export */   ts: () => (/* binding */ withoutRival)
/* harmony export */ });
/* harmony import */ var _modelgate_slices__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3843);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61991);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18556);



// Checks that are settled before any statistics.
/** Why a comparison passes where nothing changed. */
const SAME_BYTES = "the candidate is the baseline, byte for byte";
/** A slice that the policy names and the data does not have: what was to be protected is not there. */
function lostSlice(clause, where) {
    const because = "the policy names a slice that the data does not have";
    const message = `${clause.metric}${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceName */ .oq)(where.slice)}: no row of ${where.dataset} is in this slice`;
    return { ...(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D_)(clause, where), measurement: null, ...failed(clause), because, message };
}
/**
 * A clause of which no slice has enough rows: nobody judged it, and silence would let everything pass. There is no estimate
 * that keeps the limit, so that it fails unless the clause says what an open verdict does.
 */
function noSlice(clause, dataset) {
    const { axes, minSupport } = clause.slices ?? { axes: [], minSupport: 0 };
    const columns = Object.keys((0,_modelgate_slices__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .P)({ axes, minSupport }));
    const where = { dataset, slice: Object.fromEntries(columns.map((column) => [column, "*"])) };
    const because = `none of its slices has the ${minSupport} rows that min-support asks for`;
    const message = `${clause.metric}${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceName */ .oq)(where.slice)} was judged on no row of ${dataset}: ${because}`;
    const effect = (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .effectOf */ .$)("inconclusive", clause, null);
    return { ...(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D_)(clause, where), measurement: null, verdict: "inconclusive", effect, because, message };
}
/**
 * A comparison where there is nothing to compare with, the same bytes, or other examples. A value that could not be computed is no
 * pass, though the baseline's cannot be either.
 */
function withoutRival(clause, where, opponent, { id: measurement, value, reason }) {
    if (opponent.kind === "none")
        return (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)(clause, where, opponent.reason);
    const known = { ...(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D_)(clause, where), measurement };
    const name = `${clause.metric}${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceName */ .oq)(where.slice)}`;
    if (value === null) {
        const message = `${name} has no value: ${reason ?? "it could not be computed"}`;
        return { ...known, ...failed(clause), because: "the value could not be computed", message };
    }
    if (opponent.kind === "same") {
        const message = `${name}: ${SAME_BYTES}`;
        return { ...known, verdict: "pass", effect: "pass", because: SAME_BYTES, message };
    }
    const because = `coverage is part of the comparison: ${opponent.reason}`;
    return { ...known, ...failed(clause), because, message: `${name} cannot be compared: ${opponent.reason}` };
}
function failed(clause) {
    return { verdict: "fail", effect: (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .effectOf */ .$)("fail", clause, true) };
}


/***/ }),

/***/ 3962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ isTooSmall),
  Z: () => (/* binding */ scopesOf)
});

// EXTERNAL MODULE: ./packages/slices/src/cut.ts + 4 modules
var cut = __webpack_require__(28055);
// EXTERNAL MODULE: ./packages/slices/src/column.ts
var column = __webpack_require__(90939);
// EXTERNAL MODULE: ./packages/slices/src/want-column.ts
var want_column = __webpack_require__(35290);
;// CONCATENATED MODULE: ./packages/slices/src/unplaced.ts


/** What bins leave out, for each axis that leaves out something: nobody should take silence for a pass. */
function unplaced(slicing, columns, rows) {
    return slicing.axes.flatMap((axis) => leftOut(axis, columns, rows));
}
function leftOut(axis, columns, rows) {
    if (axis.kind === "cross")
        return axis.axes.flatMap((part) => leftOut(part, columns, rows));
    if (axis.kind !== "bins" && axis.kind !== "quantiles")
        return [];
    const values = (0,column/* numbersOf */.cZ)((0,want_column/* wantColumn */.X)(columns, axis.column), rows);
    const notNumbers = values.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0);
    const inside = axis.kind === "bins"
        ? (value) => value >= (axis.edges[0] ?? 0) && value <= (axis.edges.at(-1) ?? 0)
        : Number.isFinite;
    const placed = values.reduce((count, value) => count + (inside(value) ? 1 : 0), 0);
    const outside = rows - notNumbers - placed;
    return notNumbers + outside === 0 ? [] : [{ column: axis.column, notNumbers, outside }];
}

;// CONCATENATED MODULE: ./packages/evaluation/src/units.ts

/**
 * Cuts the rows once for each way of slicing, so that clauses share units.
 * @throws ModelgateError `slice-invalid`, also where two clauses call other rows alike
 */
function scopesOf(clauses, predictions) {
    const whole = { slice: null, rows: null, count: predictions.rows };
    const known = new Map();
    return clauses.map((clause) => {
        const { slices } = clause;
        if (slices === undefined)
            return { clause, units: [whole], missing: [], small: [], left: [] };
        const found = (0,cut/* cut */.J)(slices, predictions.carried, predictions.rows).map(({ label, rows, named }) => {
            const key = JSON.stringify(Object.entries(label));
            const unit = known.get(key) ?? { slice: label, rows, count: rows.length };
            (0,cut/* checkSame */.j)({ label, rows: unit.rows }, { rows });
            known.set(key, unit);
            return { unit, named };
        });
        const isSmall = ({ count }) => count < slices.minSupport;
        return {
            clause,
            units: found
                .filter(({ unit, named }) => !isSmall(unit) || (named && unit.count > 0))
                .map(({ unit }) => unit),
            missing: found.filter(({ unit, named }) => named && unit.count === 0).map(({ unit }) => unit),
            left: unplaced(slices, predictions.carried, predictions.rows).map(({ column, notNumbers, outside }) => `${clause.metric}: rows in no bin of ${column}: ${outside} outside the edges, ${notNumbers} without a number`),
            small: found.filter(({ unit, named }) => isSmall(unit) && !named).map(({ unit }) => unit),
        };
    });
}
/** Whether a slice that the policy names has fewer rows than it asks for: no verdict on so few can be believed. */
function isTooSmall({ slices }, { count }) {
    return slices !== undefined && count < slices.minSupport;
}


/***/ }),

/***/ 90642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ follow)
/* harmony export */ });
/**
 * Applies waivers and the mode. A waiver that holds turns the fail of its check into a warning that names its owner; one
 * that has expired has no effect and is told. `observe` lets nothing fail; what could not be judged stays an error.
 * @param today YYYY-MM-DD, in UTC
 */
function follow(checks, { waivers, mode, today }) {
    const notes = waivers.flatMap((waiver) => noticeOf(waiver, checks, today));
    const own = new Map(waivers.map((waiver) => [waiver.check, waiver]));
    const waived = checks.map((check) => waive(check, own.get(check.id), today));
    return { checks: mode === "observe" ? waived.map(observed) : waived, notes };
}
/** An expired waiver is still shown with its check: somebody said that they would answer for it until then. */
function waive(check, waiver, today) {
    if (waiver === undefined || check.effect !== "fail")
        return check;
    const { owner, reason, expires } = waiver;
    const named = { ...check, waiver: { owner, reason, expires } };
    if (expires < today)
        return { ...named, because: `${check.because}; the waiver by ${owner} expired on ${expires}` };
    return {
        ...named,
        effect: "warn",
        because: `${check.because}; waived by ${owner} until ${expires}: ${reason}`,
    };
}
function observed(check) {
    if (check.effect !== "fail")
        return check;
    return {
        ...check,
        effect: "warn",
        because: `${check.because}; reported as a warning because the policy is in observe mode`,
    };
}
function noticeOf({ check, owner, expires }, checks, today) {
    if (expires < today)
        return [`the waiver of ${check} by ${owner} expired on ${expires} and has no effect`];
    const target = checks.find(({ id }) => id === check);
    if (target === undefined)
        return [`${owner}'s waiver for ${check} matches no check in this run`];
    if (target.verdict === "pass")
        return [`the waiver of ${check} by ${owner} is not needed: the check passes`];
    return [];
}


/***/ }),

/***/ 72976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readAnswers),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15767);
/* harmony import */ var _gathered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89159);



/**
 * Follows a child to its end and never throws: when it dies on the second data set, the first one's
 * predictions stay, and the data sets without an answer get the reason.
 */
async function readAnswers(messages, reading) {
    const so = {
        runtime: null,
        outcomes: new Map(),
        sanity: new Map(),
        profiles: new Map(),
        notes: [],
        open: new Map(),
    };
    let fault = [];
    try {
        for await (const message of messages)
            take(message, so, reading);
    }
    catch (error) {
        fault = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error);
    }
    const { open: _unfinished, ...answers } = so;
    return { ...answers, fault };
}
/** The outcome of a data set; one that the child never came to shares the fault that ended it. */
function outcomeOf(answers, dataset) {
    const own = answers.outcomes.get(dataset);
    if (own)
        return own;
    if (answers.fault.length > 0)
        return { problems: answers.fault };
    const message = `${dataset}: the sandbox ended without an answer`;
    return { problems: (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("model-failed", message, { hint: "Run again with debug logging." }).problems };
}
function take(message, so, reading) {
    switch (message.type) {
        case "started":
            so.runtime = message.runtime;
            return;
        case "block": {
            refuseSecond(so, message.dataset);
            const gathered = so.open.get(message.dataset) ?? { blocks: [], rows: 0 };
            (0,_gathered_js__WEBPACK_IMPORTED_MODULE_1__/* .gather */ .kg)(gathered, message);
            so.open.set(message.dataset, gathered);
            reading.progress(message.dataset, gathered.rows);
            return;
        }
        case "end":
            refuseSecond(so, message.dataset);
            so.outcomes.set(message.dataset, joined(message, so, reading));
            so.open.delete(message.dataset);
            return;
        case "sanity":
            if (!so.outcomes.has(message.dataset) || so.sanity.has(message.dataset))
                throw answeredTwice(message);
            so.sanity.set(message.dataset, message.sanity);
            return;
        case "profile":
            takeProfile(message, so);
            return;
        case "problem":
            if (message.dataset === null)
                (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(message.problems);
            else {
                so.outcomes.set(message.dataset, { problems: message.problems });
                so.open.delete(message.dataset);
            }
            return;
        case "finished":
            return;
    }
}
/** Of a data set that could not be joined the profile is of no use, and of other rows than were answered it is not ours. */
function takeProfile({ dataset, profile }, so) {
    const outcome = so.outcomes.get(dataset);
    if (outcome === undefined || so.profiles.has(dataset))
        throw answeredTwice({ dataset });
    if (!("predictions" in outcome))
        return;
    if (profile.rows !== outcome.predictions.rows)
        throw answeredTwice({ dataset });
    so.profiles.set(dataset, profile);
}
/** What was said of a data set stands; a child that says more of it is not ours any longer. */
function refuseSecond({ outcomes }, dataset) {
    if (!outcomes.has(dataset))
        return;
    throw answeredTwice({ dataset });
}
function answeredTwice({ dataset }) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("model-failed", `${dataset}: the sandbox answered twice, or out of turn`, {
        hint: "The model or the runtime may have been tampered with.",
    });
}
function joined(end, so, reading) {
    try {
        const gathered = so.open.get(end.dataset);
        if (gathered === undefined) {
            throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("model-failed", `${end.dataset}: the sandbox sent no predictions`, {
                hint: "Run again with debug logging.",
            });
        }
        return { predictions: (0,_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .collect */ .F)(gathered, end, reading.source(end.dataset), so.notes) };
    }
    catch (error) {
        return { problems: (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error) };
    }
}


/***/ }),

/***/ 15767:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ collect)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/inference/src/gathered.ts + 1 modules
var src_gathered = __webpack_require__(89159);
// EXTERNAL MODULE: ./packages/inference/src/labels.ts
var src_labels = __webpack_require__(11588);
// EXTERNAL MODULE: ./packages/inference/src/raw-scores.ts
var raw_scores = __webpack_require__(4409);
// EXTERNAL MODULE: ./packages/inference/src/scoring/column-names.ts
var column_names = __webpack_require__(99326);
// EXTERNAL MODULE: ./packages/inference/src/scoring/score-kind.ts
var score_kind = __webpack_require__(2234);
// EXTERNAL MODULE: ./packages/inference/src/scoring/target-columns.ts
var target_columns = __webpack_require__(40406);
;// CONCATENATED MODULE: ./packages/inference/src/collect-labels.ts







/**
 * Joins blocks of a task of many labels. Each label is a question of its own: scores are read as single ones are,
 * a sigmoid makes probabilities of logits, and above a half a row has the label unless the model says it itself.
 * @throws ModelgateError `outputs-ambiguous`, `predictions-invalid`
 */
function collectLabels(gathered, end, source, notes) {
    const columns = (0,target_columns/* targetsOf */.QR)(source.target);
    const labels = labelsOf(columns, source, notes);
    const width = labels.length;
    const truth = (0,src_gathered/* joinMarks */.hq)(gathered, width, (block) => block.truth);
    const own = end.labels === null ? null : (0,src_gathered/* joinMarks */.hq)(gathered, width, (block) => block.predicted);
    const told = end.scores === null ? null : scoresOf(gathered, { end: end.scores, width, own }, source, notes);
    if (own !== null && told?.scores.kind === "probabilities")
        noteOtherThreshold(told.scores, own, notes);
    return {
        task: "multilabel-classification",
        labels,
        truth,
        predicted: own ?? decided(told?.scores),
        scores: told?.scores ?? null,
        rows: gathered.rows,
        invalid: told?.invalid ?? 0,
    };
}
function labelsOf(columns, { spec, modelClasses }, notes) {
    const labels = spec.classes?.map(src_labels/* labelText */.QK) ?? (0,target_columns/* labelNames */.l3)(columns);
    if (labels.length !== columns.length) {
        throw (0,error/* failure */.V2)("outputs-ambiguous", `classes: ${labels.length} labels, but the target has ${columns.length} columns`, {
            hint: "Give one label for each column, in the same order; or leave `classes` out: columns name them.",
        });
    }
    (0,src_labels/* refuseDoubled */.uu)(labels);
    if (modelClasses !== null)
        (0,src_labels/* refuseOtherOrder */.fG)(labels, modelClasses);
    if (spec.classes === null)
        notes.push(`labels are ${(0,column_names/* listed */.KE)(labels)}, as the target's columns`);
    return labels;
}
function scoresOf(gathered, { end, width, own }, source, notes) {
    const { output, precision } = end;
    const values = (0,src_gathered/* joinDoubles */.h8)(gathered, width, (block) => block.scores);
    const shape = (0,score_kind/* shapeOf */.F5)(values, 1);
    const { spec, producer } = source;
    const inferred = () => (0,score_kind/* inferKind */.jr)(shape, 1, producer(output)) ??
        (own !== null && shape.unit && agreesAtHalf(values, own) ? "probabilities" : null);
    const kind = spec.scores ?? inferred();
    if (kind !== null && !(0,score_kind/* couldBe */.n6)(shape, 1, kind))
        throw (0,raw_scores/* otherThanTold */.z6)(kind, output, source);
    if (spec.scores === null)
        notes.push((0,raw_scores/* kindNote */.$E)(kind, output, 1));
    const invalid = invalidRows(values, width);
    if (kind !== null)
        (0,score_kind/* toProbabilities */.b4)(values, 1, kind);
    return { scores: { kind: kind === null ? "ranking" : "probabilities", width, values, precision }, invalid };
}
/** A model that answers yes exactly above a half takes its scores for probabilities. */
function agreesAtHalf(values, own) {
    return values.every((score, at) => (score > 0.5 ? 1 : 0) === own[at]);
}
/** Converters hold margins against a half, as if they were probabilities: what such a model answers is judged, and told. */
function noteOtherThreshold({ values }, own, notes) {
    const off = own.reduce((count, mark, at) => count + ((values[at] ?? 0) > 0.5 === (mark === 1) ? 0 : 1), 0);
    if (off * 100 <= own.length)
        return;
    notes.push(`labels are the model's own: ${off} of ${own.length} are not those of a probability above a half (thresholds of its own, or a converter's mistake)`);
}
function invalidRows(values, width) {
    let invalid = 0;
    for (let start = 0; start < values.length; start += width) {
        if (!values.subarray(start, start + width).every(Number.isFinite))
            invalid += 1;
    }
    return invalid;
}
function decided(scores) {
    if (scores === undefined)
        throw new TypeError("neither labels nor scores");
    if (scores.kind === "ranking")
        throw (0,raw_scores/* undecided */.oo)();
    return Uint8Array.from(scores.values, (score) => (score > 0.5 ? 1 : 0));
}

// EXTERNAL MODULE: ./packages/inference/src/positive-class.ts
var positive_class = __webpack_require__(90937);
// EXTERNAL MODULE: ./packages/inference/src/source.ts
var src_source = __webpack_require__(99026);
;// CONCATENATED MODULE: ./packages/inference/src/collect.ts








/**
 * Joins blocks to the predictions of one data set; says in `notes` what was inferred on the way.
 * @throws ModelgateError `label-invalid`, `outputs-ambiguous`, `predictions-invalid`, `dataset-mismatch` for doubled ids
 */
function collect(gathered, end, source, notes) {
    const ids = (0,src_gathered/* joinIds */.VS)(gathered);
    const doubled = ids === null ? [] : doubledIds(ids, source);
    const { task } = source.spec;
    const carried = (0,src_gathered/* joinCarried */.x4)(gathered, end, source.carried ?? []);
    if (task === "regression")
        return { ...collectValues(gathered, ids, { source, doubled }), carried };
    if (task === "multilabel-classification") {
        (0,error/* throwProblems */.Jh)(doubled);
        return { ...collectLabels(gathered, end, source, notes), ids, carried };
    }
    const truthCodes = (0,src_gathered/* joinCodes */.lW)(gathered, (block) => block.truth);
    const labelCodes = end.labels === null ? null : (0,src_gathered/* joinCodes */.lW)(gathered, (block) => block.predicted);
    const width = end.scores?.width ?? null;
    const classSources = { spec: source.spec, model: source.modelClasses, width };
    const texts = (0,src_labels/* asBits */.$T)(classSources, end.texts, notes);
    const classes = (0,src_labels/* resolveClasses */.rh)(classSources, texts.map(src_labels/* labelText */.QK), notes);
    const truth = (0,src_labels/* indexLabels */.wp)(truthCodes, texts, classes, {
        where: `${source.path}: column "${nameOf(source)}"`,
        ifMissing: "Drop rows without a label: they cannot be judged.",
    });
    const answers = labelCodes && (0,src_labels/* indexLabels */.wp)(labelCodes, texts, answered(classes, source, notes), answerPlace(end, source));
    const strange = (answers?.problems ?? []).map((problem) => ({ ...problem, code: (0,src_source/* blame */.S)(source) }));
    (0,error/* throwProblems */.Jh)([...doubled, ...truth.problems, ...strange]);
    const reading = end.scores === null ? null : (0,raw_scores/* readingOf */.MU)(gathered, end.scores, source, notes);
    const labels = answers?.indices ?? null;
    const more = [];
    const positive = task === "binary-classification" ? (0,positive_class/* positiveAt */.f8)(classes, source.spec, more) : null;
    const { rows } = gathered;
    const kept = reading && (0,raw_scores/* keepScores */.Fd)(gathered, reading, { labels, positive, isOwn: source.kind === "file" });
    const predicted = kept?.predicted ?? labels;
    if (predicted === null)
        throw new TypeError("neither labels nor scores");
    const scores = kept === null || (0,raw_scores/* contradict */.U1)(kept.against, rows, notes) ? null : kept.scores;
    notes.push(...more);
    const invalid = reading?.invalid ?? 0;
    const given = {
        task,
        classes,
        truth: truth.indices,
        predicted,
        scores,
        rows,
        ids,
        invalid,
        carried,
    };
    return positive === null ? given : (0,positive_class/* positiveLast */.c8)(given, positive);
}
/** The one column of the truth. */
function nameOf({ target }) {
    return (0,target_columns/* targetsOf */.QR)(target)[0] ?? "";
}
function collectValues(gathered, ids, { source, doubled }) {
    const truth = (0,src_gathered/* joinDoubles */.h8)(gathered, 1, (block) => block.truth);
    const predicted = (0,src_gathered/* joinDoubles */.h8)(gathered, 1, (block) => block.predicted);
    const bad = truth.findIndex((value) => !Number.isFinite(value));
    const untold = {
        code: "label-invalid",
        message: `${source.path}: column "${nameOf(source)}" has no finite number in row ${bad + 1}`,
        hint: "Drop rows without a target: they cannot be judged.",
    };
    (0,error/* throwProblems */.Jh)([...doubled, ...(bad < 0 ? [] : [untold])]);
    const invalid = predicted.reduce((count, value) => count + (Number.isFinite(value) ? 0 : 1), 0);
    return { task: "regression", truth, predicted, rows: gathered.rows, ids, invalid };
}
/**
 * The names that the model's answers have. Of a model that was trained on codes `classes` names them in their order, which is that
 * of its scores. Names that only differ from these, as No and Yes from yes and no, say nothing of an order.
 */
function answered(classes, { kind, spec, modelClasses }, notes) {
    if (kind === "file" || spec.classes === null || modelClasses === null)
        return classes;
    const own = modelClasses.labels.map(src_labels/* labelText */.QK);
    if (own.length !== classes.length || own.some((label) => classes.includes(label)))
        return classes;
    if (!areCodes(own))
        return classes;
    const read = own.slice(0, 8).map((label, at) => `${label} as ${classes[at]}`);
    notes.push(`the model's labels are read by \`classes\`: ${read.join(", ")}${own.length > 8 ? ", …" : ""}`);
    return own;
}
/** Whole numbers, each above the one before. */
function areCodes(labels) {
    const isCode = (label) => /^-?\d+$/u.test(label);
    return labels.every((label, at) => isCode(label) && (at === 0 || Number(label) > Number(labels[at - 1])));
}
/** Where the answers stand: a file's rows are mended, a model's outputs are not. */
function answerPlace({ labels }, { kind, path }) {
    const name = labels ?? "";
    if (kind === "model")
        return {
            where: `the model's output "${name}" for ${path}`,
            ifMissing: "The model has to answer every row: look at what it makes of these.",
        };
    return {
        where: `${path}: column "${name}"`,
        ifMissing: "Give every row an answer: without one it cannot be judged, and leaving it out would hide it.",
    };
}
/** An id that two rows share names neither, and pairs the wrong ones in a comparison. */
function doubledIds(ids, source) {
    const seen = new Set();
    const again = new Set();
    for (const id of ids)
        seen.has(id) ? again.add(id) : seen.add(id);
    if (again.size === 0)
        return [];
    const [first = ""] = again;
    const code = source.kind === "file" ? "predictions-invalid" : "dataset-mismatch";
    const example = JSON.stringify(first.slice(0, 60));
    const stand = again.size === 1 ? "1 id stands" : `${again.size} ids stand`;
    return [
        {
            code,
            message: `${source.path}: ${stand} in more than one row, as ${example}`,
            hint: "Name a column whose values are unique with `id`, or none: rows are then named by their number.",
        },
    ];
}


/***/ }),

/***/ 19741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readAddress)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/**
 * Reads the address of a model; `input` is what a problem calls it.
 * @throws ModelgateError `input-invalid`
 */
function readAddress(text, input = "endpoint") {
    const url = URL.canParse(text) ? new URL(text) : null;
    const [, server, model, version] = /^(.*\/v2)\/models\/([^/]+)(?:\/versions\/([^/]+))?\/?$/u.exec(url?.pathname ?? "") ?? [];
    const isPlain = url?.search === "" && url.hash === "" && url.username === "" && url.password === "";
    const isWeb = url?.protocol === "http:" || url?.protocol === "https:";
    if (url === null || !isPlain || !isWeb || server === undefined || model === undefined) {
        // The address itself is not repeated: it may hold a password.
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", `${input}: expected the address of a model, without query or credentials`, {
            hint: "For example: http://127.0.0.1:8080/v2/models/digits",
        });
    }
    const named = version === undefined ? "" : `/versions/${version}`;
    return {
        url: `${url.origin}${server}/models/${model}${named}`,
        server: `${url.origin}${server}`,
        model: decoded(model),
        version: version === undefined ? null : decoded(version),
    };
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}


/***/ }),

/***/ 89159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kg: () => (/* binding */ gather),
  x4: () => (/* binding */ joinCarried),
  lW: () => (/* binding */ joinCodes),
  h8: () => (/* binding */ joinDoubles),
  VS: () => (/* binding */ joinIds),
  hq: () => (/* binding */ joinMarks),
  m3: () => (/* binding */ scorePieces)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/inference/src/merge-blocks.ts
/** So many scores in one piece of memory the system takes back; of small pieces the allocator keeps what was freed. */
const LARGE = 2 ** 23;
/** Makes one large block of the last small ones, where they are of one shape; others are left for who joins them. */
function mergeLast(blocks, large = LARGE) {
    const first = blocks.findLastIndex((block) => sizeOf(block) >= large) + 1;
    const last = blocks.slice(first);
    const [one] = last;
    if (one === undefined || one.ids !== null)
        return;
    const shape = shapeOf(one);
    if (!last.every((block) => shapeOf(block) === shape))
        return;
    const all = (of) => concatenated(last.map(of).filter((part) => part != null));
    blocks.splice(first, last.length, {
        rows: last.reduce((sum, block) => sum + block.rows, 0),
        truth: all((block) => block.truth),
        predicted: one.predicted && all((block) => block.predicted),
        scores: one.scores && all((block) => block.scores),
        ids: null,
        ...(one.carried ? { carried: one.carried.map((_, at) => all((block) => block.carried?.[at])) } : {}),
    });
}
function sizeOf({ scores }) {
    return scores?.length ?? 0;
}
/** How many numbers a row has in each array. */
function shapeOf({ rows, truth, predicted, scores, ids, carried }) {
    const widths = [truth, predicted, scores, ...(carried ?? [])].map((array) => array && array.length / rows);
    return JSON.stringify([widths, ids === null]);
}
function concatenated(parts) {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    const whole = widest(parts, length);
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}
/** Of codes bytes or int32, of numbers float32 or float64: as soon as one part needs the larger, all get it. */
function widest(parts, length) {
    if (parts.some((part) => part instanceof Float64Array))
        return new Float64Array(length);
    if (parts.some((part) => part instanceof Float32Array))
        return new Float32Array(length);
    return parts.some((part) => part instanceof Int32Array) ? new Int32Array(length) : new Uint8Array(length);
}

// EXTERNAL MODULE: ./packages/inference/src/release.ts
var release = __webpack_require__(56038);
;// CONCATENATED MODULE: ./packages/inference/src/gathered.ts



/** Takes one more block. Of the message that brought it nothing is kept: all its arrays lie in one piece of memory. */
function gather(gathered, { rows, truth, predicted, scores, ids, carried }) {
    gathered.blocks.push({
        rows,
        truth: narrow(truth),
        predicted: predicted && narrow(predicted),
        scores: scores && narrow(scores),
        ids,
        ...(carried ? { carried: carried.map(narrow) } : {}),
    });
    gathered.rows += rows;
    gathered.small = (gathered.small ?? 0) + (scores?.length ?? 0);
    if (gathered.small < LARGE)
        return;
    mergeLast(gathered.blocks);
    gathered.small = 0;
}
/** A copy in half the bytes or a quarter where that loses nothing: a model's numbers are mostly of single precision. */
function narrow(values) {
    if (values instanceof Float64Array && areSingle(values))
        return new Float32Array(values);
    if (values instanceof Int32Array && areBytes(values))
        return new Uint8Array(values);
    return values.slice();
}
/** In a loop of its own, as below: a call for each value takes three times as long. */
function areSingle(values) {
    for (let at = 0; at < values.length; at += 1) {
        const value = values[at] ?? 0;
        if (Math.fround(value) !== value && !Number.isNaN(value))
            return false;
    }
    return true;
}
function areBytes(codes) {
    for (let at = 0; at < codes.length; at += 1)
        if ((codes[at] ?? 0) >>> 0 > 255)
            return false;
    return true;
}
/** So many rows of scores are looked at in one piece. */
const PIECE = 2 ** 15;
/**
 * The scores of all rows, piece by piece, as doubles that are gone with the next piece: row-major, rows × width. Where
 * they are not `kept`, each block loses its own once they are read.
 * @throws ModelgateError `model-failed` when a block has another number of them
 */
function* scorePieces({ blocks }, width, { kept }) {
    for (const block of blocks) {
        const { scores, rows } = block;
        if (scores?.length !== rows * width)
            throw incoherent();
        for (let row = 0; row < rows; row += PIECE) {
            const values = new Float64Array(scores.subarray(row * width, (row + PIECE) * width));
            yield { rows: values.length / width, values };
            (0,release/* release */._)(values);
        }
        if (kept)
            continue;
        (0,release/* release */._)(scores);
        block.scores = null;
    }
}
/** The ids of all rows; null when rows are named by their number. */
function joinIds({ blocks }) {
    if (blocks.every(({ ids }) => ids === null))
        return null;
    return blocks.flatMap(({ ids, rows }) => {
        if (ids?.length !== rows)
            throw incoherent();
        return ids;
    });
}
/**
 * One code a row.
 * @throws ModelgateError `model-failed` when a block has another number of them
 */
function joinCodes(gathered, pick) {
    return join(gathered, new Int32Array(gathered.rows), 1, pick);
}
/**
 * Row-major marks of 0 or 1, rows × width.
 * @throws ModelgateError `model-failed` when a block has another number of them, or anything else than marks
 */
function joinMarks(gathered, width, pick) {
    const marks = join(gathered, new Uint8Array(gathered.rows * width), width, pick);
    if (marks.some((mark) => mark > 1))
        throw incoherent();
    return marks;
}
/**
 * Row-major numbers, rows × width.
 * @throws ModelgateError `model-failed` when a block has another number of them
 */
function joinDoubles(gathered, width, pick) {
    return join(gathered, new Float64Array(gathered.rows * width), width, pick);
}
/**
 * The columns that go with the predictions.
 * @throws ModelgateError `model-failed` when a block has another number of entries, or codes of no text
 */
function joinCarried(gathered, { carriedTexts }, carried) {
    return new Map(carried.map(({ name, kind }, index) => {
        const pick = (block) => block.carried?.[index] ?? null;
        if (kind === "number")
            return [name, { kind, values: joinDoubles(gathered, 1, pick) }];
        const texts = carriedTexts?.[index] ?? [];
        const codes = joinCodes(gathered, pick);
        if (codes.some((code) => code < 0 || code >= texts.length))
            throw incoherent();
        return [name, { kind, codes, texts }];
    }));
}
function join({ blocks }, joined, width, pick) {
    let at = 0;
    for (const block of blocks) {
        const values = pick(block);
        // Rows left out would silently be zeros.
        if (values?.length !== block.rows * width)
            throw incoherent();
        joined.set(values, at);
        at += values.length;
    }
    return joined;
}
function incoherent() {
    return (0,error/* failure */.V2)("model-failed", "the sandbox sent predictions that do not fit together", {
        hint: "The model or the runtime may have been tampered with; nothing it said of this data set is used.",
    });
}


/***/ }),

/***/ 90937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ positiveScores),
/* harmony export */   c8: () => (/* binding */ positiveLast),
/* harmony export */   f8: () => (/* binding */ positiveAt)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11588);


/**
 * Which of two classes is the positive one, of which metrics speak; says in `notes` when nobody told.
 * @throws ModelgateError `input-invalid` when it is none of them
 */
function positiveAt(classes, spec, notes) {
    const positive = spec.positive === null ? (classes[1] ?? "") : (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labelText */ .QK)(spec.positive);
    if (spec.positive === null)
        notes.push(`the positive class is "${positive}", the last of ${classes.join(", ")}`);
    const at = classes.indexOf(positive);
    if (at < 0) {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("input-invalid", `positive: "${positive}" is none of the classes ${classes.join(", ")}`, {
            hint: "Set `positive:` to one of them.",
        });
    }
    return at;
}
/** Makes the positive class, whose scores these are already, class 1; labels change in place. */
function positiveLast(given, positive) {
    if (positive === 1)
        return given;
    for (const indices of [given.truth, given.predicted])
        swap(indices);
    return { ...given, classes: given.classes.toReversed() };
}
function swap(indices) {
    for (let row = 0; row < indices.length; row += 1) {
        const index = indices[row] ?? -1;
        if (index >= 0)
            indices[row] = 1 - index;
    }
}
/** The positive class's scores alone. A single score belongs to the second class; of two, its own is taken. */
function positiveScores(scores, at) {
    const { width, values, kind } = scores;
    if (width === 1) {
        const flipped = at === 1 ? values : values.map((value) => (kind === "probabilities" ? 1 - value : -value));
        return { ...scores, values: flipped };
    }
    // The order of raw scores for one class alone is no ranking; their difference is.
    const picked = new Float64Array(values.length / 2);
    for (let row = 0; row < picked.length; row += 1) {
        const mine = values[2 * row + at] ?? Number.NaN;
        picked[row] = kind === "probabilities" ? mine : mine - (values[2 * row + 1 - at] ?? Number.NaN);
    }
    return { ...scores, width: 1, values: picked };
}


/***/ }),

/***/ 4409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ kindNote),
/* harmony export */   Fd: () => (/* binding */ keepScores),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   U1: () => (/* binding */ contradict),
/* harmony export */   V4: () => (/* binding */ contradicts),
/* harmony export */   oo: () => (/* binding */ undecided),
/* harmony export */   z6: () => (/* binding */ otherThanTold)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);
/* harmony import */ var _gathered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89159);
/* harmony import */ var _positive_class_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90937);
/* harmony import */ var _scoring_score_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2234);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99026);





/**
 * As what the scores of a data set are to be read, as told or as their values and the model say.
 * @throws ModelgateError `outputs-ambiguous` or `predictions-invalid` when they cannot be what they are said to be
 */
function readingOf(gathered, { width, output, precision }, source, notes) {
    let shape = (0,_scoring_score_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(new Float64Array(), width);
    for (const { values } of (0,_gathered_js__WEBPACK_IMPORTED_MODULE_1__/* .scorePieces */ .m3)(gathered, width, { kept: true }))
        shape = both(shape, (0,_scoring_score_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(values, width));
    const kind = source.spec.scores ?? inferred(shape, width, output, source, notes);
    if (kind !== null && !(0,_scoring_score_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .couldBe */ .n6)(shape, width, kind))
        throw otherThanTold(kind, output, source);
    return { kind, width, precision, invalid: shape.invalid };
}
function both(a, b) {
    return {
        unit: a.unit && b.unit,
        sums: a.sums && b.sums,
        nonPositive: a.nonPositive && b.nonPositive,
        exponentialSums: a.exponentialSums && b.exponentialSums,
        keepsOrder: a.keepsOrder && b.keepsOrder,
        invalid: a.invalid + b.invalid,
    };
}
/**
 * All scores of a data set, as probabilities where it is told or plain that they are or hide such, and what is predicted.
 * Blocks lose theirs on the way: a million rows are not held twice. `against`: rows whose label the scores contradict.
 * @throws ModelgateError `outputs-ambiguous` where single scores of an unknown kind should decide
 */
function keepScores(gathered, reading, { labels, positive, isOwn }) {
    const { width, precision } = reading;
    const kind = reading.kind === null ? "ranking" : "probabilities";
    const columns = positive === null ? width : 1;
    // Not turned there and back: of a small probability nothing would be left.
    const isFirst = isOwn && width === 1 && positive === 0;
    const values = new Float64Array(gathered.rows * columns);
    const predicted = labels ?? new Int32Array(gathered.rows);
    let [at, against] = [0, 0];
    for (const piece of (0,_gathered_js__WEBPACK_IMPORTED_MODULE_1__/* .scorePieces */ .m3)(gathered, width, { kept: false })) {
        const { rows } = piece;
        const own = { kind, width, values: piece.values, precision };
        if (reading.kind !== null)
            (0,_scoring_score_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .toProbabilities */ .b4)(own.values, width, reading.kind);
        if (labels !== null)
            against += differing(own, labels.subarray(at, at + rows));
        else {
            const decided = decide(own, rows);
            predicted.set(isFirst ? decided.map((index) => (index < 0 ? index : 1 - index)) : decided, at);
        }
        const isAsIs = positive === null || isFirst;
        values.set(isAsIs ? own.values : (0,_positive_class_js__WEBPACK_IMPORTED_MODULE_2__/* .positiveScores */ .Ri)(own, positive).values, at * columns);
        at += rows;
    }
    return { scores: { kind, width: columns, values, precision }, predicted, against };
}
/** The error for scores that cannot be what somebody says of them. */
function otherThanTold(kind, output, source) {
    const but = kind === "probabilities"
        ? "they are not in [0, 1] or do not sum to 1"
        : "they are above 0 or their exponentials do not sum to 1";
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)((0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .blame */ .S)(source), `${source.path}: ${output} should hold ${kind}, but ${but}`, {
        hint: "Set `scores: logits` for a softmax or sigmoid, or mend what writes them.",
    });
}
function inferred(shape, width, output, source, notes) {
    const kind = (0,_scoring_score_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .inferKind */ .jr)(shape, width, source.producer(output));
    notes.push(kindNote(kind, output, width));
    return kind;
}
/** Says as what scores are read that nobody told of. */
function kindNote(kind, output, width) {
    const turned = {
        probabilities: "",
        logits: width > 1 ? ", through a softmax" : ", through a sigmoid",
        "log-probabilities": ", exponentiated",
    };
    return kind === null
        ? `output "${output}" is used for ranking only: nothing says whether its values are probabilities, logits or on another scale (set scores)`
        : `output "${output}" holds ${kind}${turned[kind]}`;
}
/** The error for single scores of an unknown kind, where a decision is needed. */
function undecided() {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("outputs-ambiguous", "one score a row, and nothing says from where on it means yes", {
        hint: "Set `scores: probabilities` or `scores: logits`; the two decide differently. On any other scale give the answers too, in a predictions file as `prediction`.",
    });
}
/**
 * The class with the highest score, the first of equals; -1 where a score is NaN or infinite.
 * @throws ModelgateError `outputs-ambiguous` for single scores of an unknown kind
 */
function decide(scores, rows) {
    const { width, values } = scores;
    if (width === 1 && scores.kind === "ranking")
        throw undecided();
    const predicted = new Int32Array(rows);
    for (let row = 0; row < rows; row += 1) {
        predicted[row] = width === 1 ? side(values[row] ?? Number.NaN) : highest(values, row * width, width);
    }
    return predicted;
}
/**
 * Whether scores speak against the model's own labels on most rows, as the distances do that converters of
 * SVMs write in the order of no class. Labels are the answer then, and such scores no scores.
 */
function contradicts(scores, predicted, notes) {
    return contradict(differing(scores, predicted), predicted.length, notes);
}
/** The same, of rows that were counted. */
function contradict(against, rows, notes) {
    if (against * 2 <= rows)
        return false;
    notes.push(`scores are not used: on ${against} of ${rows} rows they contradict the model's own label; are \`classes\` in the order of the scores?`);
    return true;
}
/** Rows whose label is not the one of the highest score; a single score does not tell. */
function differing(scores, predicted) {
    if (scores.width === 1)
        return 0;
    const highests = decide(scores, predicted.length);
    return highests.reduce((count, index, row) => count + (index === predicted[row] ? 0 : 1), 0);
}
function side(probability) {
    if (!Number.isFinite(probability))
        return -1;
    return probability > 0.5 ? 1 : 0;
}
function highest(values, start, width) {
    let best = 0;
    for (let i = 0; i < width; i += 1) {
        const score = values[start + i] ?? Number.NaN;
        if (!Number.isFinite(score))
            return -1;
        if (score > (values[start + best] ?? Number.NaN))
            best = i;
    }
    return best;
}


/***/ }),

/***/ 64727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readPredictions)
});

// EXTERNAL MODULE: ./packages/dataset/src/open-table.ts + 15 modules
var open_table = __webpack_require__(41304);
// EXTERNAL MODULE: ./packages/dataset/src/digest-file.ts
var digest_file = __webpack_require__(52217);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/inference/src/collect.ts + 1 modules
var collect = __webpack_require__(15767);
// EXTERNAL MODULE: ./packages/inference/src/gathered.ts + 1 modules
var src_gathered = __webpack_require__(89159);
// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(33490);
// EXTERNAL MODULE: ./packages/inference/src/scoring/target-columns.ts
var target_columns = __webpack_require__(40406);
;// CONCATENATED MODULE: ./packages/inference/src/label-columns.ts

/** Finds the answers to each of the target's columns by the names of their labels. */
function labelColumns(names, targets) {
    const labels = (0,target_columns/* labelNames */.l3)(targets);
    const complaints = [];
    const answered = (role) => {
        const wanted = labels.map((label) => `${role}_${label}`);
        const found = wanted.filter((name) => names.has(name));
        // Half of the labels scored is a column forgotten or misnamed, not a wish.
        if (found.length === wanted.length || found.length === 0)
            return found;
        const lacks = wanted.filter((name) => !names.has(name)).slice(0, 8);
        complaints.push(`no column ${lacks.map((name) => `"${name}"`).join(" and ")} beside "${found[0]}"`);
        return [];
    };
    const [predictions, probabilities, scores] = [
        answered("prediction"),
        answered("probability"),
        answered("score"),
    ];
    if (probabilities.length > 0 && scores.length > 0) {
        complaints.push(`expected scores of one kind, got ${probabilities[0]} and ${scores[0]}`);
    }
    if (predictions.length + probabilities.length + scores.length === 0 && complaints.length === 0) {
        const [label = "LABEL"] = labels;
        complaints.push(`no column "prediction_${label}", "probability_${label}" or "score_${label}"`);
    }
    return { predictions, scores: probabilities.length > 0 ? probabilities : scores, complaints };
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/carried.ts
var scoring_carried = __webpack_require__(73527);
;// CONCATENATED MODULE: ./packages/inference/src/prediction-columns.ts




/** The column of predicted labels or values. */
const PREDICTION = "prediction";
const PER_CLASS = /^(score|probability)_(.+)$/su;
const LAYOUT = "A predictions file has label, prediction, and optionally id and score_<class> or probability_<class>; " +
    "of many labels it has label_<x> with prediction_<x>, probability_<x> or score_<x> for each.";
const CARRIED = "Weights, groups, slices and metrics of your own are columns of it too: write them beside the predictions.";
/**
 * Finds the columns of a predictions file: the truth, `prediction`, the id, and scores as one column (`score`,
 * `probability`: the positive class's) or one a class (`score_<class>`, `probability_<class>`). A task of many labels has
 * a column of the truth for each, and `prediction_<label>`, `probability_<label>` or `score_<label>` beside it.
 * @throws ModelgateError `predictions-invalid` with everything that is missing or could be read in two ways
 */
function predictionColumns(table, spec, task) {
    const names = table.columns.map(({ name }) => name);
    const complaints = [];
    const target = (0,target_columns/* targetColumns */.dr)(names, spec.target, task, (message) => complaints.push(message));
    const targets = (0,target_columns/* targetsOf */.QR)(target);
    const found = task === "multilabel-classification" ? ofLabels(names, targets) : ofOne(names, task);
    const { predictions, scores, classes } = found;
    const isAnswered = predictions.length + scores.length > 0 || task === "multilabel-classification";
    complaints.push(...missing(names, { ...spec, targets }, isAnswered), ...found.complaints, ...doubled([...targets, spec.id, ...predictions, ...scores]));
    (0,error/* throwProblems */.Jh)(complaints.map((complaint) => ({
        code: "predictions-invalid",
        message: `${spec.path}: ${complaint}`,
        hint: spec.carried === undefined ? LAYOUT : `${LAYOUT} ${CARRIED}`,
    })));
    const kind = task === "regression" ? "number" : "text";
    // Without a prototype: a column may be called `__proto__`. What another role reads, is converted where it is carried.
    const want = Object.create(null);
    for (const carry of (0,scoring_carried/* carriesOf */.z5)(spec.carried))
        want[carry.name] = carry.kind;
    for (const name of [...targets, ...predictions])
        want[name] = kind;
    if (spec.id !== null)
        want[spec.id] = "text";
    for (const name of scores)
        want[name] = "number";
    const areProbabilities = scores[0]?.startsWith("probability") ?? false;
    return { want, target, predictions, scores, classes, areProbabilities };
}
function ofOne(names, task) {
    const found = scoreColumns(task === "regression" ? [] : names);
    const { scores, perClass, complaints } = found;
    const predictions = names.includes(PREDICTION) ? [PREDICTION] : [];
    const isTooFew = perClass === null && scores.length === 1 && task === "multiclass-classification";
    const more = isTooFew ? [`one column "${scores[0]}" cannot score more than two classes`] : [];
    return { predictions, scores, classes: perClass, complaints: [...complaints, ...more] };
}
function ofLabels(names, targets) {
    return { ...labelColumns(new Set(names), targets), classes: null };
}
function missing(names, { targets, id, carried }, isAnswered) {
    const isThere = (name) => names.includes(name);
    const lacks = [
        ...targets.filter((name) => !isThere(name)).map((name) => ({ name, role: " (the truth)" })),
        ...(isAnswered ? [] : [{ name: PREDICTION, role: "" }]),
        ...(id === null || isThere(id) ? [] : [{ name: id, role: " (the id)" }]),
        ...Object.keys(carried ?? {})
            .filter((name) => !isThere(name))
            .map((name) => ({ name, role: " (of weights, groups, a slice or a metric)" })),
    ];
    if (lacks.length === 0)
        return [];
    const near = new Set(lacks.map(({ name }) => (0,closest/* closest */.k)(name, names)).filter((name) => name !== null));
    const meant = near.size > 0 ? `; did you mean ${[...near].map((name) => `"${name}"`).join(" and ")}?` : "";
    const lacking = lacks.map(({ name, role }) => `"${name}"${role}`).join(" and ");
    return [`no column ${lacking}; it has ${names.slice(0, 12).join(", ")}${meant}`];
}
function scoreColumns(names) {
    const perClass = names.map((name) => PER_CLASS.exec(name)).filter((match) => match !== null);
    const single = names.filter((name) => name === "score" || name === "probability");
    const scores = perClass.length > 0 ? perClass.map(([name]) => name) : single;
    const complaints = [];
    if (new Set([...single, ...perClass.map((match) => match[1])]).size > 1 ||
        (perClass.length > 0 && single.length > 0)) {
        complaints.push(`expected scores of one kind, got ${[...single, ...scores.slice(0, 4)].join(", ")}`);
    }
    else if (perClass.length === 1) {
        const of = perClass[0]?.[1] ?? "score";
        complaints.push(`"${scores[0]}" scores one class alone: expected one column a class, or \`${of}\` for the positive class`);
    }
    return {
        scores,
        perClass: perClass.length > 0 ? perClass.map((match) => match[2] ?? "") : null,
        complaints,
    };
}
/** The truth as its own prediction would always be right. */
function doubled(roles) {
    const used = roles.filter((name) => name !== null);
    const again = new Set(used.filter((name, index) => used.indexOf(name) !== index));
    return [...again].map((name) => `column "${name}" is to be two things at once`);
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/marks.ts
var marks = __webpack_require__(86647);
// EXTERNAL MODULE: ./packages/inference/src/scoring/text-codes.ts
var text_codes = __webpack_require__(15433);
;// CONCATENATED MODULE: ./packages/inference/src/read-predictions.ts









const ROWS_A_BATCH = 8192;
/**
 * Reads what some program predicted, which is any framework's way in. The numbers are claimed: no model was run.
 * @throws ModelgateError `predictions-invalid` and what the data set's reader throws
 */
async function readPredictions(spec, output) {
    const [table, { digest, sizeBytes }] = await Promise.all([(0,open_table/* openTable */.R)(spec.path), (0,digest_file/* digestFile */.T)(spec.path)]);
    const columns = predictionColumns(table, spec, output.task);
    const carries = (0,scoring_carried/* carriesOf */.z5)(spec.carried);
    const reader = blockReader(spec, columns, output.task);
    const carried = new scoring_carried/* CarriedColumns */.MZ(spec.path, carries);
    const gathered = { blocks: [], rows: 0 };
    for await (const batch of table.read(columns.want, ROWS_A_BATCH)) {
        (0,src_gathered/* gather */.kg)(gathered, {
            rows: batch.rows,
            ...reader.read(batch),
            scores: scoresOf(batch, columns.scores),
            ids: spec.id === null ? null : texts(batch, spec.id),
            carried: carried.read(batch).columns,
        });
    }
    (0,error/* throwProblems */.Jh)(reader.problems());
    const width = columns.scores.length;
    const notes = [];
    const [first = "", last = first] = [columns.scores[0], columns.scores.at(-1)];
    const name = width > 1 ? `${first} to ${last}` : first;
    const end = {
        texts: reader.texts,
        labels: columns.predictions[0] ?? null,
        scores: width === 0 ? null : { output: name, width, precision: "float64" },
        carriedTexts: carried.texts(),
    };
    const modelClasses = columns.classes && {
        labels: columns.classes,
        source: "the names of its score columns",
    };
    const scores = output.scores ?? (columns.areProbabilities ? "probabilities" : null);
    const source = {
        kind: "file",
        path: spec.path,
        target: columns.target,
        spec: { ...output, scores },
        carried: carries,
        modelClasses,
        producer: () => null,
    };
    return { predictions: (0,collect/* collect */.F)(gathered, end, source, notes), digest, sizeBytes, notes };
}
/** Reads truth and predictions as the task has them. */
function blockReader({ path }, columns, task) {
    const targets = (0,target_columns/* targetsOf */.QR)(columns.target);
    const [target = ""] = targets;
    const [prediction] = columns.predictions;
    if (task === "multilabel-classification") {
        const [truth, own] = [new marks/* Marks */.P(path, targets), new marks/* Marks */.P(path, columns.predictions)];
        const invalid = (problem) => ({ ...problem, code: "predictions-invalid" });
        return {
            read: (batch) => ({
                truth: truth.read(batch),
                predicted: prediction === undefined ? null : own.read(batch),
            }),
            texts: [],
            problems: () => [...truth.problems(), ...own.problems().map(invalid)],
        };
    }
    const codes = new text_codes/* TextCodes */.Q(`${path}: column "${target}"`);
    const values = (batch, name) => task === "regression" ? numbers(batch, name) : codes.codesOf(texts(batch, name));
    return {
        read: (batch) => ({
            truth: values(batch, target),
            predicted: prediction === undefined ? null : values(batch, prediction),
        }),
        texts: codes.texts,
        problems: () => [],
    };
}
function scoresOf(batch, columns) {
    const width = columns.length;
    if (width === 0)
        return null;
    const scores = new Float64Array(batch.rows * width);
    for (const [at, name] of columns.entries()) {
        numbers(batch, name).forEach((score, row) => {
            scores[row * width + at] = score;
        });
    }
    return scores;
}
function texts(batch, name) {
    const column = batch.columns.get(name);
    if (column?.kind !== "text")
        throw new RangeError(`column ${name} was not read as text`);
    return column.values;
}
function numbers(batch, name) {
    const column = batch.columns.get(name);
    if (column?.kind !== "number")
        throw new RangeError(`column ${name} was not read as numbers`);
    return column.values;
}


/***/ }),

/***/ 56038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ release)
/* harmony export */ });
/**
 * Gives the memory of arrays back at once, which are empty then: left to the collector, those of all blocks pile up. What has gone
 * to another thread, or was given back before, is left alone.
 */
function release(...arrays) {
    for (const array of arrays) {
        if (array?.buffer instanceof ArrayBuffer && !array.buffer.detached)
            array.buffer.transfer(0);
    }
}


/***/ }),

/***/ 52949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ sanityNotes)
/* harmony export */ });
/** Sums of float32 in another order differ by some 1e-6 of their size; what differs by more is the model's doing. */
const TOLERANCE = 1e-4;
/** Says of each data set where answers depend on more than the row that was asked about. */
function sanityNotes(tried) {
    return [...tried].flatMap(([dataset, { rerun, batch, order }]) => {
        // What is random differs in any batch and order, too.
        if (isOff(rerun)) {
            return [
                `${dataset}: the model answers the same rows otherwise each time (${found(rerun)}): is dropout left on?`,
            ];
        }
        const off = [
            ...(isOff(batch) ? ["the size of the batch"] : []),
            ...(isOff(order) ? ["the order of rows"] : []),
        ];
        if (off.length === 0)
            return [];
        const why = "is batch norm in training mode, or a softmax over the batch?";
        return [
            `${dataset}: the model's answers depend on ${off.join(" and ")} (${found(isOff(batch) ? batch : order)}): ${why}`,
        ];
    });
}
function isOff({ relative }) {
    return relative > TOLERANCE;
}
function found({ rows, largest, flips }) {
    const by = Number.isFinite(largest) ? `by up to ${largest.toPrecision(2)}` : "by more than any number";
    return `${by}, ${flips} of ${rows} labels changed`;
}


/***/ }),

/***/ 88864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ planFor),
  M: () => (/* binding */ scoreOnnx)
});

// EXTERNAL MODULE: ./packages/dataset/src/digest-file.ts
var digest_file = __webpack_require__(52217);
// EXTERNAL MODULE: ./packages/dataset/src/open-table.ts + 15 modules
var open_table = __webpack_require__(41304);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/inference/src/answers.ts
var src_answers = __webpack_require__(72976);
// EXTERNAL MODULE: ./packages/inference/src/attempt.ts
var attempt = __webpack_require__(24106);
// EXTERNAL MODULE: ./packages/profile/src/profile-fold.ts + 8 modules
var profile_fold = __webpack_require__(36959);
// EXTERNAL MODULE: ./packages/inference/src/labels.ts
var labels = __webpack_require__(11588);
;// CONCATENATED MODULE: ./packages/inference/src/profiled-classes.ts


/**
 * The labels of a model's scores in the order in which it writes them, as a profile names them; empty where that is not known.
 * Of two classes predictions have the positive one last, wherever the model has it.
 * @param own the labels that the model itself carries; null: none
 */
function classesOfScores(outcome, { classes, positive }, own) {
    if (!("predictions" in outcome))
        return [];
    const { predictions } = outcome;
    if (predictions.task === "regression" || predictions.task === "multilabel-classification")
        return [];
    if (predictions.task === "multiclass-classification" || positive === null) {
        return (0,profile_fold/* namedClasses */.Ec)(predictions.classes);
    }
    const told = (classes ?? own ?? []).map(labels/* labelText */.QK);
    return told.length === 2 ? (0,profile_fold/* namedClasses */.Ec)(told) : [];
}

// EXTERNAL MODULE: ./packages/inference/src/sanity-notes.ts
var sanity_notes = __webpack_require__(52949);
// EXTERNAL MODULE: ./packages/inference/src/scoring/carried.ts
var scoring_carried = __webpack_require__(73527);
// EXTERNAL MODULE: ./packages/inference/src/scoring/feed-plan.ts + 2 modules
var feed_plan = __webpack_require__(63337);
// EXTERNAL MODULE: ./packages/inference/src/scoring/target-columns.ts
var target_columns = __webpack_require__(40406);
// EXTERNAL MODULE: ./packages/inference/src/stage.ts + 5 modules
var stage = __webpack_require__(42216);
;// CONCATENATED MODULE: ./packages/inference/src/score-onnx.ts










/**
 * Runs a model over data sets in the sandbox. A fault in one data set leaves the others scored, and one of the run
 * itself, as a model that never returns, those that were finished before.
 * @throws ModelgateError when nothing can be run: the model is missing, unreadable or refused, or there is no runtime
 */
async function scoreOnnx(scoring, start, watcher) {
    const { sandbox, folder } = start;
    const digests = scoring.datasets.map((spec) => (0,attempt/* attempt */.C)(() => (0,digest_file/* digestFile */.T)(spec.path)));
    const [runtime, model, ...tables] = await Promise.all([
        start.runtime,
        (0,attempt/* attempt */.C)(() => (0,stage/* stage */.d)(scoring.modelPath, folder)),
        ...scoring.datasets.map((spec) => (0,attempt/* attempt */.C)(() => (0,open_table/* openTable */.R)(spec.path))),
    ]);
    if ("problems" in runtime || "problems" in model) {
        // A model that cannot be judged does not hide what is wrong with the data.
        throw (0,error/* errorOf */.Mz)([model, runtime, ...tables].flatMap((part) => ("problems" in part ? part.problems : [])));
    }
    const { value: staged } = model;
    const planned = scoring.datasets.map((spec, index) => planFor(spec, tables[index], staged, scoring.output.task));
    const jobs = planned.flatMap((plan) => ("job" in plan ? [plan.job] : []));
    const answering = ask(sandbox, { jobs, staged }, scoring, watcher);
    const weights = staged.weights();
    const answers = await answering;
    const datasets = scoring.datasets.map(async ({ name, path }, index) => {
        const plan = planned[index];
        const digest = await digests[index];
        const sanity = answers.sanity.get(name) ?? null;
        const outcome = plan && "problems" in plan ? plan : (0,src_answers/* outcomeOf */.s)(answers, name);
        const profile = answers.profiles.get(name);
        const classes = profile && classesOfScores(outcome, scoring.output, staged.classes?.labels ?? null);
        return {
            name,
            path,
            digest: digest && "value" in digest ? digest.value.digest : null,
            outcome,
            sanity,
            ...(profile === undefined ? {} : { profile: { ...profile, classes: classes ?? [] } }),
        };
    });
    const { digest, sizeBytes } = staged;
    return {
        subject: { digest, sizeBytes, weights },
        runtime: answers.runtime && `onnxruntime-node ${answers.runtime}`,
        runtimeSource: runtime.value,
        datasets: await Promise.all(datasets),
        notes: [
            ...new Set([
                ...planned.flatMap((plan) => ("notes" in plan ? plan.notes : [])),
                ...answers.notes,
                ...(0,sanity_notes/* sanityNotes */.y)(answers.sanity),
            ]),
        ],
    };
}
/** How a data set feeds a model, or why it cannot. */
function planFor(spec, table, staged, task) {
    if (table === undefined || "problems" in table)
        return { problems: table?.problems ?? [] };
    const { columns } = table.value;
    const { name, path, id, only, profiled } = spec;
    const problems = [];
    const names = columns.map((column) => column.name);
    const target = (0,target_columns/* targetColumns */.dr)(names, spec.target, task, (message, hint) => {
        problems.push({ code: "dataset-mismatch", message: `${path}: ${message}`, hint });
    });
    const plan = (0,feed_plan/* planFeeds */.n)(staged.signature, columns, { ...spec, target });
    if (Array.isArray(plan))
        problems.push(...plan);
    if (Array.isArray(plan) || problems.length > 0)
        return { problems };
    const carried = (0,scoring_carried/* carriesOf */.z5)(spec.carried);
    const job = {
        name,
        path,
        target,
        id,
        plan,
        ...(carried.length > 0 ? { carried } : {}),
        ...(only ? { only } : {}),
        ...(profiled ? { profiled } : {}),
    };
    return { job, notes: plan.notes };
}
async function ask(sandbox, { jobs, staged }, { output, options, datasets }, watcher) {
    if (jobs.length === 0)
        return {
            runtime: null,
            outcomes: new Map(),
            sanity: new Map(),
            profiles: new Map(),
            fault: [],
            notes: [],
        };
    const messages = sandbox.run({ modelPath: staged.path, options, output, datasets: jobs });
    const answers = (0,src_answers/* readAnswers */.M)(messages, {
        progress: watcher.progress,
        source(name) {
            const spec = datasets.find((dataset) => dataset.name === name);
            const { classes, producer } = staged;
            const target = jobs.find((job) => job.name === name)?.target ?? "";
            return {
                kind: "model",
                path: spec?.path ?? name,
                target,
                carried: (0,scoring_carried/* carriesOf */.z5)(spec?.carried),
                spec: output,
                modelClasses: classes,
                producer,
            };
        },
    });
    watcher.waiting?.();
    return await answers;
}


/***/ }),

/***/ 86647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Marks)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11588);

const MARKS = new Map([
    ["0", 0],
    ["1", 1],
    ["false", 0],
    ["true", 1],
]);
const MOST_TOLD = 10;
/** Reads columns that say with 0 and 1 (or false and true) which of many labels a row has. */
class Marks {
    #path;
    #columns;
    #strange = new Map();
    constructor(path, columns) {
        this.#path = path;
        this.#columns = columns;
    }
    /** Row-major, rows × labels. What is no mark is 0 here, and one of the `problems`. */
    read(batch) {
        const width = this.#columns.length;
        const marks = new Uint8Array(batch.rows * width);
        for (const [at, name] of this.#columns.entries()) {
            const column = batch.columns.get(name);
            if (column?.kind !== "text")
                throw new RangeError(`column ${name} was not read as text`);
            column.values.forEach((text, row) => {
                const mark = MARKS.get(text) ?? MARKS.get((0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labelText */ .QK)(text));
                if (mark === undefined)
                    this.#told(name, text, batch.start + row + 1);
                else
                    marks[row * width + at] = mark;
            });
        }
        return marks;
    }
    /** One `label-invalid` for each column in which something was no mark. */
    problems() {
        const strange = [...this.#strange].slice(0, MOST_TOLD);
        return strange.map(([name, { text, row, count }]) => {
            const is = (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)(text) ? "has no mark" : `is ${JSON.stringify(text.slice(0, 60))}`;
            const rows = count === 1 ? `row ${row}` : `row ${row} and ${count - 1} more`;
            return {
                code: "label-invalid",
                message: `${this.#path}: column "${name}" ${is} (${rows}), expected 0 or 1`,
                hint: "Each label needs a column of its own that says 0 or 1, or false or true, in every row.",
            };
        });
    }
    #told(name, text, row) {
        const before = this.#strange.get(name);
        if (before === undefined)
            this.#strange.set(name, { text, row, count: 1 });
        else
            before.count += 1;
    }
}


/***/ }),

/***/ 99026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ blame)
/* harmony export */ });
/** The code of predictions that make no sense: a file is wrong, a model is misread. */
function blame({ kind }) {
    return kind === "file" ? "predictions-invalid" : "outputs-ambiguous";
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

/***/ 76522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ emptyMarginals),
/* harmony export */   Uy: () => (/* binding */ seenClass),
/* harmony export */   W3: () => (/* binding */ drawRows),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   fP: () => (/* binding */ drawMarginals),
/* harmony export */   hA: () => (/* binding */ countCells)
/* harmony export */ });
/* harmony import */ var _interval_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53425);
/* harmony import */ var _random_binomial_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62664);
/* harmony import */ var _random_resample_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39446);
/* harmony import */ var _random_xoshiro_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17287);




/** A matrix with more cells is counted by sorting rows: 2^22 counters are 32 MB. */
const DENSE_CELLS = 2 ** 22;
/** Counts the confusion matrix, by weight where rows have one. Of a million cells most are empty and never stored. */
function countCells(data) {
    const { classes } = data;
    const { keys, counts } = classes * classes <= DENSE_CELLS ? countDense(data) : countSparse(data);
    const cells = {
        truth: Int32Array.from(keys, (key) => Math.floor(key / classes)),
        predicted: Int32Array.from(keys, (key) => key % classes),
        count: Float64Array.from(counts),
    };
    const n = counts.reduce((a, b) => a + b, 0);
    const confusion = { ...emptyMarginals(classes, n), cells };
    counts.forEach((count, cell) => {
        add(confusion, cells.truth[cell] ?? 0, cells.predicted[cell] ?? 0, count);
    });
    return confusion;
}
function countDense({ classes, truth, predicted, weights }) {
    const dense = new Float64Array(classes * classes);
    for (let i = 0; i < truth.length; i++) {
        const key = (truth[i] ?? 0) * classes + (predicted[i] ?? 0);
        dense[key] = (dense[key] ?? 0) + (weights === undefined ? 1 : (weights[i] ?? 0));
    }
    const keys = [];
    dense.forEach((count, key) => {
        if (count > 0)
            keys.push(key);
    });
    return { keys, counts: keys.map((key) => dense[key] ?? 0) };
}
function countSparse({ classes, truth, predicted, weights }) {
    const counts = new Map();
    for (let i = 0; i < truth.length; i++) {
        const weight = weights === undefined ? 1 : (weights[i] ?? 0);
        const key = (truth[i] ?? 0) * classes + (predicted[i] ?? 0);
        if (weight > 0)
            counts.set(key, (counts.get(key) ?? 0) + weight);
    }
    const keys = [...counts.keys()].sort((a, b) => a - b);
    return { keys, counts: keys.map((key) => counts.get(key) ?? 0) };
}
/** Draws of one binomial that one bootstrap may cost: about a second. */
const BUDGET = 1e7;
/**
 * Resamples n rows by drawing the cells at once, an exact multinomial as a chain of binomials, so that the cost does
 * not grow with n. The urn holds two rows more than the data, one right and one wrong: a classifier that made no
 * mistake on ten rows would otherwise get an interval without width. Fewer resamples, never below 200, where cells
 * are many.
 */
function drawMarginals(confusion, { seed, resamples }) {
    const { n } = confusion;
    const classes = confusion.truth.length;
    const random = (0,_random_xoshiro_js__WEBPACK_IMPORTED_MODULE_0__/* .xoshiro256 */ .Q)(seed);
    const urn = sorted(confusion);
    const cost = Math.max(confusion.cells.count.length, classes / 4);
    const length = (0,_interval_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__/* .affordable */ .d3)(resamples, BUDGET, cost);
    // One piece of memory for all: thousands of small ones cost more than the draws.
    const memory = new ArrayBuffer(length * 3 * classes * Float64Array.BYTES_PER_ELEMENT);
    return Array.from({ length }, (_, draw) => drawOne(confusion, urn, emptyMarginals(classes, n, memory, draw), random));
}
/** A binomial costs as much as this many rows that are drawn one by one. */
const SMALL = 32;
function sorted({ cells: { count } }) {
    const large = [];
    const small = [];
    count.forEach((rows, cell) => {
        if (rows >= SMALL)
            large.push(cell);
        else
            for (let i = 0; i < rows; i++)
                small.push(cell);
    });
    return { large: Int32Array.from(large), small: Int32Array.from(small) };
}
/**
 * Resamples weighted rows, or whole clusters. As above two more units lie in the urn, each as heavy as a unit of the data
 * is on average, one right and one wrong.
 */
function drawRows({ truth, predicted, classes }, confusion, design, options) {
    const size = confusion.n / (design.groups?.count ?? design.rows);
    return (0,_random_resample_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .resampleRows */ .x)(design, { ...options, extra: 2 }, (weights, extras, random) => {
        const drawn = emptyMarginals(classes, extras * size);
        for (let i = 0; i < extras; i++) {
            const k = seenClass(confusion, random);
            if (random.next() < 0.5)
                add(drawn, k, k, size);
            else
                add(drawn, ...wrongPair(confusion, random), size);
        }
        for (let row = 0; row < truth.length; row++) {
            const weight = weights[row] ?? 0;
            if (weight === 0)
                continue;
            add(drawn, truth[row] ?? 0, predicted[row] ?? 0, weight);
            drawn.n += weight;
        }
        return drawn;
    });
}
/** Fills empty marginals. */
function drawOne(confusion, { large, small }, drawn, random) {
    const { n, cells } = confusion;
    const wrong = (0,_random_binomial_js__WEBPACK_IMPORTED_MODULE_3__/* .binomial */ .Q)(random, n, 1 / (n + 2));
    for (let i = 0; i < wrong; i++)
        add(drawn, ...wrongPair(confusion, random), 1);
    const right = (0,_random_binomial_js__WEBPACK_IMPORTED_MODULE_3__/* .binomial */ .Q)(random, n - wrong, 1 / (n + 1));
    for (let i = 0; i < right; i++) {
        const k = seenClass(confusion, random);
        add(drawn, k, k, 1);
    }
    let rows = n - wrong - right;
    let weight = n;
    for (let i = 0; i < large.length && rows > 0; i++) {
        const cell = large[i] ?? 0;
        const count = cells.count[cell] ?? 0;
        const share = (0,_random_binomial_js__WEBPACK_IMPORTED_MODULE_3__/* .binomial */ .Q)(random, rows, count / weight);
        if (share > 0)
            add(drawn, cells.truth[cell] ?? 0, cells.predicted[cell] ?? 0, share);
        rows -= share;
        weight -= count;
    }
    for (; rows > 0; rows--) {
        const cell = small[Math.floor(random.next() * small.length)] ?? 0;
        add(drawn, cells.truth[cell] ?? 0, cells.predicted[cell] ?? 0, 1);
    }
    return drawn;
}
/** Two different classes in random order, by how often they are seen; where one alone is, with its neighbour. */
function wrongPair(confusion, random) {
    const one = seenClass(confusion, random);
    const only = confusion.truth[one] === confusion.n && confusion.predicted[one] === confusion.n;
    let other = one === 0 ? 1 : one - 1;
    if (!only)
        do
            other = seenClass(confusion, random);
        while (other === one);
    return random.next() < 0.5 ? [one, other] : [other, one];
}
/** A class drawn by its share of labels and predictions. */
function seenClass({ n, truth, predicted }, random) {
    const share = (k) => (truth[k] ?? 0) + (predicted[k] ?? 0);
    let rest = random.next() * 2 * n - share(0);
    let k = 0;
    // Sums of weights may round, so the last class is the end.
    while (rest >= 0 && k < truth.length - 1)
        rest -= share(++k);
    return k;
}
/** The `place`-th marginals in a piece of memory; without one, in memory of their own. */
function emptyMarginals(classes, n, memory, place = 0) {
    const bytes = classes * Float64Array.BYTES_PER_ELEMENT;
    const at = memory ?? new ArrayBuffer(3 * bytes);
    const array = (part) => new Float64Array(at, (3 * place + part) * bytes, classes);
    return { n, truth: array(0), predicted: array(1), hits: array(2) };
}
function add({ truth, predicted, hits }, row, column, count) {
    truth[row] = (truth[row] ?? 0) + count;
    predicted[column] = (predicted[column] ?? 0) + count;
    if (row === column)
        hits[row] = (hits[row] ?? 0) + count;
}


/***/ }),

/***/ 60235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ measureColumn),
/* harmony export */   l: () => (/* binding */ compareColumns)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _classification_share_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26097);
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95447);
/* harmony import */ var _mean_metric_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62243);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93625);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44266);
/* harmony import */ var _paired_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40972);
/* harmony import */ var _paired_hits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92161);








/**
 * Measures a metric of the user's own: the mean of a column, of numbers of any sign. A column of nothing but 0 and 1 is a
 * share and gets Wilson's interval, any other that of means.
 * @throws ModelgateError `predictions-invalid` for weights or groups of other rows, `input-invalid` for options out of range
 */
function measureColumn(values, design = {}, options = {}) {
    const column = openColumn(values, design, options);
    return estimate(column, isOfMarks(values));
}
/**
 * Compares the means of two columns of the same rows. Which direction is better is for the user to say.
 * @throws ModelgateError `predictions-invalid` for columns of other rows, `input-invalid` for no direction or options out of range
 */
function compareColumns(name, direction, { candidate, baseline }, design = {}, options = {}) {
    checkDirection(name, direction);
    if (candidate.length !== baseline.length)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("predictions-invalid", `${name}: the candidate has ${candidate.length} rows, the baseline ${baseline.length}`, { hint: "Align both columns by id." });
    const settings = (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)(options);
    const open = (values) => openColumn(values, design, (0,_paired_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .judged */ .g$)(settings));
    const [now, before] = [open(candidate), open(baseline)];
    // Both by one method: marks beside other numbers are numbers.
    const ofMarks = isOfMarks(candidate) && isOfMarks(baseline);
    const sides = { candidate: estimate(now, ofMarks), baseline: estimate(before, ofMarks) };
    return (0,_paired_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .comparedOf */ .Be)({ name, direction }, sides, {
        confidence: settings.confidence,
        difference() {
            if (ofMarks)
                return (0,_paired_hits_js__WEBPACK_IMPORTED_MODULE_3__/* .compareHits */ .I)({ candidate: now, baseline: before }, isHit);
            const worst = Math.max(rangeOf(candidate), rangeOf(baseline));
            return (0,_mean_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .compareMeans */ .UW)({ candidate, baseline, worst }, now.design, _mean_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .UNBOUNDED */ .fk);
        },
    });
}
function openColumn(values, { weights, groups }, given) {
    const options = (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)(given);
    return { values, options, design: (0,_design_js__WEBPACK_IMPORTED_MODULE_5__/* .openDesign */ .jq)(values.length, weights, groups ?? options.groups) };
}
function estimate(column, ofMarks) {
    const { values, design } = column;
    if (values.length === 0)
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_6__/* .noValue */ .$U)(0, "no rows");
    const odd = values.findIndex((value) => !Number.isFinite(value));
    if (odd >= 0)
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_6__/* .noValue */ .$U)(values.length, `the value of row ${odd} is ${values[odd]}`);
    const flaw = (0,_design_js__WEBPACK_IMPORTED_MODULE_5__/* .designFlaw */ .nX)(design);
    if (flaw !== null)
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_6__/* .noValue */ .$U)(values.length, flaw);
    if (!ofMarks)
        return (0,_mean_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .estimateMean */ .uV)(values, column, _mean_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .UNBOUNDED */ .fk);
    const hits = values.reduce((sum, value, row) => sum + value * (design.weights?.[row] ?? 1), 0);
    return (0,_classification_share_js__WEBPACK_IMPORTED_MODULE_7__/* .estimateShare */ ._)(column, isHit, { counted: [hits, design.total], empty: "no rows" });
}
function isHit({ values }, row) {
    return values[row] === 1;
}
function isOfMarks(values) {
    return values.every((value) => value === 0 || value === 1);
}
/** Of rows that do not differ none shows how far one could: at most, it is taken, as far as these lie apart. */
function rangeOf(values) {
    return (values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity));
}
function checkDirection(name, direction) {
    if (direction === "higher" || direction === "lower")
        return;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", `metric ${name}: nobody said whether higher or lower is better`, {
        hint: "Say `direction: higher` or `direction: lower`.",
    });
}


/***/ }),

/***/ 62309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ dummyOf),
/* harmony export */   o: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51073);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93625);


/**
 * The same rows as the best model would answer them that looks at no input and gives all of them one answer. It knows these
 * labels, and which answer is best the metric says (`Metric.constant`): the most frequent class is best for accuracy, the
 * positive one for F1, the mean for squared errors, the median for absolute ones.
 * @throws ModelgateError `input-invalid` as `measure`; `predictions-invalid` for arrays that do not belong together
 */
function dummyOf(data, metric) {
    (0,_data_js__WEBPACK_IMPORTED_MODULE_0__/* .checkShape */ .eA)(data);
    return answered(data, (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .openMetric */ .tM)(metric, data.task).constant(data));
}
/** The same rows, of which each has this one answer. */
function answered(data, { predicted, scores }) {
    const rows = (0,_data_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(data);
    const [first = Number.NaN] = predicted;
    if (data.task === "regression")
        return { ...data, predicted: new Float64Array(rows).fill(first) };
    const values = scores && {
        width: scores.length,
        values: repeated(scores, new Float64Array(rows * scores.length)),
    };
    if (data.task === "multilabel-classification")
        return {
            ...data,
            predicted: repeated(predicted, new Uint8Array(data.truth.length)),
            scores: values && { kind: "ranking", ...values },
        };
    return {
        ...data,
        predicted: new Int32Array(rows).fill(first),
        scores: values && { kind: "probabilities", ...values },
    };
}
function repeated(row, into) {
    for (let i = 0; i < into.length; i++)
        into[i] = row[i % row.length] ?? 0;
    return into;
}


/***/ }),

/***/ 93625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   M8: () => (/* binding */ measureAll),
/* harmony export */   jA: () => (/* binding */ estimate),
/* harmony export */   tM: () => (/* binding */ openMetric),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* unused harmony export measure */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95447);
/* harmony import */ var _interval_bootstrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53425);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44266);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48339);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53732);






/** What a run uses unless told otherwise. */
const DEFAULTS = { confidence: 0.95, seed: 1, resamples: 2000 };
/**
 * Measures one metric by its own name. What cannot be computed has value null and a reason; it is never an exception.
 * @throws ModelgateError `input-invalid` for an unknown name, a metric of another task or options out of range;
 * `predictions-invalid` for arrays that do not belong together
 */
function measure(name, data, options = {}) {
    const sample = openSample(data, checked(options));
    return estimate(openMetric(name, sample.task), sample);
}
/** Measures several metrics of the same rows, sharing counts and resamples; each equals what `measure` gives. */
function measureAll(names, data, options = {}) {
    const sample = (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .openSample */ .$)(data, checked(options));
    return new Map(names.map((name) => [name, estimate(openMetric(name, sample.task), sample)]));
}
/** The metric of this name, which must be of the task. */
function openMetric(name, task) {
    const metric = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNamed */ .SB)(name, task);
    if (metric === undefined || !metric.tasks.includes(task))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("input-invalid", `metric ${name}: not a metric of ${task}`, {
            hint: "Give the name that resolveMetric returns.",
        });
    return metric;
}
/** Measures a metric of the sample's task. */
function estimate(metric, sample) {
    const known = available(sample);
    if (_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .NEEDS */ .Qo.indexOf(metric.needs) > _metric_js__WEBPACK_IMPORTED_MODULE_3__/* .NEEDS */ .Qo.indexOf(known))
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .noValue */ .$U)(sample.design.rows, `it needs ${metric.needs}, and the predictions are ${known} only`);
    const flaw = (0,_design_js__WEBPACK_IMPORTED_MODULE_4__/* .designFlaw */ .nX)(sample.design);
    return flaw === null ? metric.estimate(sample) : (0,_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .noValue */ .$U)(sample.design.rows, flaw);
}
function available(sample) {
    return sample.task === "regression" ? "labels" : (sample.scores?.kind ?? "labels");
}
/** Options with the defaults filled in, or an error that names all that are out of range. */
function checked(given) {
    const options = { ...DEFAULTS, ...given };
    const { confidence, seed, resamples } = options;
    const problems = [];
    const expect = (holds, message) => {
        if (!holds)
            problems.push({ code: "input-invalid", message });
    };
    expect(confidence > 0 && confidence < 1, `confidence: expected a number between 0 and 1, got ${confidence}`);
    expect(Number.isSafeInteger(seed) && seed >= 0, `seed: expected a whole number from 0, got ${seed}`);
    expect(Number.isSafeInteger(resamples) && resamples >= _interval_bootstrap_js__WEBPACK_IMPORTED_MODULE_5__/* .FEWEST_RESAMPLES */ .Eb, `resamples: expected ${_interval_bootstrap_js__WEBPACK_IMPORTED_MODULE_5__/* .FEWEST_RESAMPLES */ .Eb} or more, got ${resamples}`);
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .throwProblems */ .Jh)(problems);
    return options;
}


/***/ }),

/***/ 88784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** A computation that runs when it is first asked for, and once. */
function once(compute) {
    let known;
    return () => {
        known ??= { value: compute() };
        return known.value;
    };
}


/***/ }),

/***/ 40972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rt: () => (/* binding */ compareAll),
  KW: () => (/* binding */ compareDummies),
  Be: () => (/* binding */ comparedOf),
  g$: () => (/* binding */ judged)
});

// UNUSED EXPORTS: compare

// EXTERNAL MODULE: ./packages/metrics/src/data.ts
var data = __webpack_require__(51073);
// EXTERNAL MODULE: ./packages/metrics/src/dummy.ts
var dummy = __webpack_require__(62309);
// EXTERNAL MODULE: ./packages/metrics/src/measure.ts
var measure = __webpack_require__(93625);
// EXTERNAL MODULE: ./packages/metrics/src/paired/contrast.ts
var contrast = __webpack_require__(32741);
// EXTERNAL MODULE: ./packages/metrics/src/paired/pair.ts + 1 modules
var paired_pair = __webpack_require__(9739);
// EXTERNAL MODULE: ./packages/metrics/src/interval/distribution.ts
var distribution = __webpack_require__(51569);
;// CONCATENATED MODULE: ./packages/metrics/src/paired/within-own.ts

/**
 * A difference that is no less certain than what both sides' own intervals leave: whatever rows were not seen, each truth lies
 * within its own with its confidence, and so their difference and their ratio within both together (Bonferroni's inequality,
 * which asks nothing of how the two depend). Unseen rows widen a comparison of two nearly perfect models by more than that.
 */
function withinOwn(found, candidate, baseline) {
    const [mine, theirs] = [arms(candidate), arms(baseline)];
    if (mine === null || theirs === null)
        return found;
    return {
        ...found,
        difference: found.difference && narrowed(found.difference, differenceOf(found.difference.value, mine, theirs)),
        relative: found.relative && narrowed(found.relative, relationOf(mine, theirs)),
    };
}
function arms({ value, interval }) {
    if (value === null || interval === null)
        return null;
    const z = (0,distribution/* normalQuantile */.Zl)((1 + interval.confidence) / 2);
    return { value, down: (value - interval.low) / z, up: (interval.high - value) / z };
}
function differenceOf(value, mine, theirs) {
    const [down, up] = [mine.down + theirs.up, mine.up + theirs.down];
    return {
        within: (z) => [value - z * down, value + z * up],
        reaching: (limit) => ({ above: (value - limit) / down, below: (limit - value) / up }),
    };
}
/** Of (c - b) / |b|: it is at a limit r where c - (1 + r) b is 0, or c - (1 - r) b of a baseline below 0. */
function relationOf(mine, theirs) {
    const sign = Math.sign(theirs.value);
    const size = Math.abs(theirs.value);
    // Of the baseline's size.
    const [shrinking, growing] = sign < 0 ? [theirs.up, theirs.down] : [theirs.down, theirs.up];
    const over = (part, z, isLow) => {
        const least = size - z * shrinking;
        const by = part > 0 === isLow ? size + z * growing : least;
        // A size that may be 0 bounds nothing.
        return by > 0 ? part / by - sign : isLow ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    };
    return {
        within: (z) => [over(mine.value - z * mine.down, z, true), over(mine.value + z * mine.up, z, false)],
        reaching(limit) {
            const factor = sign + limit;
            const distance = mine.value - factor * size;
            const [away, towards] = factor < 0 ? [shrinking, growing] : [growing, shrinking];
            return {
                above: distance / (mine.down + Math.abs(factor) * away),
                below: -distance / (mine.up + Math.abs(factor) * towards),
            };
        },
    };
}
function narrowed(contrast, { within, reaching }) {
    // Each of the two intervals takes half of what may err.
    const inner = ([low, high], alpha) => {
        const [least, most] = within((0,distribution/* normalQuantile */.Zl)(1 - alpha / 2));
        return [Math.max(low, least), Math.min(high, most)];
    };
    const chance = (z) => (z > 0 ? Math.min(1, 2 * (0,distribution/* normalTail */.WI)(z)) : 1);
    return {
        ...contrast,
        interval: (confidence) => inner(contrast.interval(confidence), (1 - confidence) / 2),
        bounds: (alpha) => inner(contrast.bounds(alpha), alpha),
        above: (limit) => Math.min(contrast.above(limit), chance(reaching(limit).above)),
        below: (limit) => Math.min(contrast.below(limit), chance(reaching(limit).below)),
    };
}

;// CONCATENATED MODULE: ./packages/metrics/src/paired/compare.ts






/**
 * Compares a metric, by its own name, of two models that answered the same examples in the same order.
 * @throws ModelgateError `input-invalid` as `measure`; `predictions-invalid` when the rows are not the same
 */
function compare(name, candidate, baseline, options = {}) {
    const settings = checked(options);
    const pair = openPair(candidate, baseline, judged(settings));
    return compareOne(openMetric(name, candidate.task), pair, settings);
}
/** Compares several metrics of the same rows, sharing counts and resamples; each equals what `compare` gives. */
function compareAll(names, candidate, baseline, options = {}) {
    const settings = (0,measure/* checked */.KD)(options);
    const pair = (0,paired_pair/* openPair */.Z)(candidate, baseline, judged(settings));
    return new Map(names.map((name) => [name, compareOne((0,measure/* openMetric */.tM)(name, candidate.task), pair, settings)]));
}
/**
 * Holds each metric against the best constant answer for it, see `dummyOf`: `baseline` is the dummy's value. Metrics for which
 * the same answer is best share counts and resamples.
 * @throws ModelgateError as `compareAll`
 */
function compareDummies(names, candidate, options = {}) {
    const settings = (0,measure/* checked */.KD)(options);
    (0,data/* checkShape */.eA)(candidate);
    const pairs = new Map();
    const compareWithDummy = (name) => {
        const metric = (0,measure/* openMetric */.tM)(name, candidate.task);
        const constant = metric.constant(candidate);
        const key = JSON.stringify(constant);
        const pair = pairs.get(key) ?? (0,paired_pair/* openPair */.Z)(candidate, (0,dummy/* answered */.o)(candidate, constant), judged(settings));
        pairs.set(key, pair);
        return compareOne(metric, pair, { ...settings, rival: "dummy" });
    };
    return new Map(names.map((name) => [name, compareWithDummy(name)]));
}
/**
 * Options of the samples that a comparison rests on. Each side's own interval bounds it as well (`withinOwn`), and those at a level of
 * 50 % would be too short to be made longer: the level that intervals are shown at is no part of a verdict.
 */
function judged(settings) {
    return { ...settings, confidence: measure/* DEFAULTS */.zY.confidence };
}
function compareOne(metric, pair, { confidence, rival = "baseline" }) {
    const sides = { candidate: (0,measure/* estimate */.jA)(metric, pair.candidate), baseline: (0,measure/* estimate */.jA)(metric, pair.baseline) };
    return comparedOf(metric, sides, { confidence, rival, difference: () => metric.difference(pair) });
}
/** Both values with what the same rows tell of their difference, which is asked for where both exist; `rival` for the reason. */
function comparedOf({ name, direction }, { candidate, baseline }, { confidence, rival = "baseline", difference, }) {
    const known = {
        metric: name,
        direction,
        paired: true,
        candidate: candidate.value,
        baseline: baseline.value,
    };
    if (candidate.value === null || baseline.value === null) {
        const [whose, why] = candidate.value === null ? ["candidate", candidate.reason] : [rival, baseline.reason];
        const nothing = (0,contrast/* unknownDifference */.I)(candidate.n, `the ${whose} has no value: ${why}`);
        return { ...known, value: null, ...shown(nothing, confidence) };
    }
    return {
        ...known,
        value: candidate.value - baseline.value,
        ...shown(withinOwn(difference(), candidate, baseline), confidence),
    };
}
function shown({ n, difference, relative, reason }, confidence) {
    const intervalOf = (contrast) => {
        const [low, high] = contrast.interval(confidence);
        return { low, high, confidence, method: contrast.method };
    };
    return {
        n,
        interval: difference && intervalOf(difference),
        relative: relative && { value: relative.value, interval: intervalOf(relative) },
        contrasts: { difference, relative },
        ...(reason === undefined ? {} : { reason }),
    };
}


/***/ }),

/***/ 60859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Nh: () => (/* binding */ ALPHA),
/* harmony export */   OV: () => (/* binding */ contrastOf),
/* harmony export */   s0: () => (/* binding */ boundOf)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48034);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _contrast_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32741);


/** Chance of a wrong pass, and of a wrong fail, when the truth is exactly at the limit. */
const ALPHA = 0.05;
/**
 * Judges a comparison by one limit: pass when the one-sided bound of the damage is within it, fail when the other bound
 * exceeds it, else inconclusive. A drop is a change for the worse and an improvement one for the better, by the
 * metric's direction; an increase is one of the number itself.
 * @throws ModelgateError `input-invalid` for a limit that is no number
 */
function decide(compared, limit, alpha = ALPHA) {
    const bound = boundOf(compared, limit);
    const contrast = contrastOf(compared, limit);
    const breach = breachSeen(compared, limit);
    if (contrast === null) {
        const reason = reasonOf(compared, limit);
        return { verdict: "inconclusive", p: null, breach, reason };
    }
    const [above, below] = [contrast.above(bound.value), contrast.below(bound.value)];
    const p = bound.side === "at-least" ? { breached: above, kept: below } : { breached: below, kept: above };
    const verdict = p.breached <= alpha ? "pass" : p.kept <= alpha ? "fail" : "inconclusive";
    // Rows that all differ by the limit itself are as sure of their rounding as of a breach.
    if (verdict === "fail" && breach === false && isAtLimit(compared, limit))
        return { verdict: "inconclusive", p, breach, reason: "the estimate is at the limit, but for rounding" };
    return { verdict, p, breach };
}
/** The contrast a limit is about, or null. */
function contrastOf({ contrasts }, { kind }) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .isRelative */ .n3)(kind) ? contrasts.relative : contrasts.difference;
}
/** The limit as a bound of candidate minus baseline. */
function boundOf({ direction }, { kind, value }) {
    if (!Number.isFinite(value))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("input-invalid", `${kind}: expected a finite number, got ${value}`);
    if (kind === "max-increase" || kind === "max-relative-increase")
        return { side: "at-most", value };
    const improvement = kind === "max-improvement" ? "at-most" : "at-least";
    const least = kind === "max-drop" || kind === "max-relative-drop" ? 0 - value : value;
    if (direction === "higher")
        return { side: improvement, value: least };
    return { side: improvement === "at-least" ? "at-most" : "at-least", value: 0 - least };
}
/** The estimate as the limit has it; null where there is none. */
function seenOf({ value, baseline }, { kind }) {
    if (value === null || baseline === null)
        return null;
    const size = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .isRelative */ .n3)(kind) ? Math.abs(baseline) : 1;
    return size === 0 ? null : value / size;
}
function breachSeen(compared, limit) {
    const seen = seenOf(compared, limit);
    if (seen === null)
        return null;
    const bound = boundOf(compared, limit);
    const slack = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .slackOf */ .CJ)(bound.value);
    return bound.side === "at-least" ? seen < bound.value - slack : seen > bound.value + slack;
}
function isAtLimit(compared, limit) {
    const seen = seenOf(compared, limit);
    const { value } = boundOf(compared, limit);
    return seen !== null && Math.abs(seen - value) <= (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .slackOf */ .CJ)(value);
}
function reasonOf({ reason, contrasts }, { kind }) {
    if ((0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .isRelative */ .n3)(kind) && contrasts.difference !== null)
        return reason ?? _contrast_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_BASELINE_TO_RELATE */ .Q;
    return reason ?? "the rows show no noise";
}


/***/ }),

/***/ 9739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ checkPair),
  Z: () => (/* binding */ openPair)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/metrics/src/data.ts
var data = __webpack_require__(51073);
// EXTERNAL MODULE: ./packages/metrics/src/design.ts
var design = __webpack_require__(95447);
// EXTERNAL MODULE: ./packages/metrics/src/metric.ts + 1 modules
var metric = __webpack_require__(44266);
// EXTERNAL MODULE: ./packages/metrics/src/once.ts
var once = __webpack_require__(88784);
// EXTERNAL MODULE: ./packages/metrics/src/sample.ts
var sample = __webpack_require__(48339);
// EXTERNAL MODULE: ./packages/metrics/src/classification/confusion.ts
var confusion = __webpack_require__(76522);
// EXTERNAL MODULE: ./packages/metrics/src/interval/bootstrap.ts
var bootstrap = __webpack_require__(53425);
// EXTERNAL MODULE: ./packages/metrics/src/random/binomial.ts
var binomial = __webpack_require__(62664);
// EXTERNAL MODULE: ./packages/metrics/src/random/resample-rows.ts
var resample_rows = __webpack_require__(39446);
// EXTERNAL MODULE: ./packages/metrics/src/random/xoshiro.ts
var xoshiro = __webpack_require__(17287);
;// CONCATENATED MODULE: ./packages/metrics/src/paired/joint-cells.ts





/** Counts the rows of each cell. Both must be of the same rows. */
function countJoint(candidate, baseline) {
    const { classes, truth } = candidate;
    const keys = Float64Array.from(truth, (k, row) => (k * classes + (candidate.predicted[row] ?? 0)) * classes + (baseline.predicted[row] ?? 0)).sort();
    const starts = [];
    keys.forEach((key, i) => {
        if (i === 0 || key !== keys[i - 1])
            starts.push(i);
    });
    const cells = starts.map((start) => keys[start] ?? 0);
    return {
        n: truth.length,
        classes,
        truth: Int32Array.from(cells, (key) => Math.floor(key / classes / classes)),
        candidate: Int32Array.from(cells, (key) => Math.floor(key / classes) % classes),
        baseline: Int32Array.from(cells, (key) => key % classes),
        count: Float64Array.from(starts, (start, i) => (starts[i + 1] ?? keys.length) - start),
    };
}
/** Draws of one binomial that one bootstrap may cost: about a second. */
const BUDGET = 1e7;
/**
 * Resamples the rows of both models together, an exact multinomial over the joint cells as a chain of binomials, so
 * that the cost does not grow with n. The urn holds two rows more than the data, which only one of the models has right:
 * two models that agree on ten rows would otherwise look equal for certain. Fewer resamples, never below 200, where
 * cells are many.
 */
function drawJoint(cells, seen, { seed, resamples }) {
    const random = (0,xoshiro/* xoshiro256 */.Q)(seed);
    const { n, classes } = cells;
    const length = (0,bootstrap/* affordable */.d3)(resamples, BUDGET, Math.max(cells.count.length, classes / 2));
    const memory = new ArrayBuffer(length * 6 * classes * Float64Array.BYTES_PER_ELEMENT);
    return Array.from({ length }, (_, draw) => {
        const drawn = {
            candidate: (0,confusion/* emptyMarginals */.M)(classes, n, memory, 2 * draw),
            baseline: (0,confusion/* emptyMarginals */.M)(classes, n, memory, 2 * draw + 1),
        };
        const more = (0,binomial/* binomial */.Q)(random, n, 2 / (n + 2));
        for (let i = 0; i < more; i++)
            addFlip(drawn, seen, 1, random);
        let rows = n - more;
        let weight = n;
        for (let cell = 0; rows > 0; cell++) {
            const count = cells.count[cell] ?? 0;
            const share = (0,binomial/* binomial */.Q)(random, rows, count / weight);
            if (share > 0) {
                const label = cells.truth[cell] ?? 0;
                (0,confusion/* add */.WQ)(drawn.candidate, label, cells.candidate[cell] ?? 0, share);
                (0,confusion/* add */.WQ)(drawn.baseline, label, cells.baseline[cell] ?? 0, share);
            }
            rows -= share;
            weight -= count;
        }
        return drawn;
    });
}
/** Resamples weighted rows, or whole clusters, of both models together, with the urn of `drawJoint`. */
function drawJointRows(candidate, baseline, seen) {
    const { truth, classes, design, options } = candidate;
    const size = design.total / (design.groups?.count ?? design.rows);
    return (0,resample_rows/* resampleRows */.x)(design, { ...options, extra: 2 }, (weights, extras, random) => {
        const drawn = {
            candidate: (0,confusion/* emptyMarginals */.M)(classes, extras * size),
            baseline: (0,confusion/* emptyMarginals */.M)(classes, extras * size),
        };
        for (let i = 0; i < extras; i++)
            addFlip(drawn, seen, size, random);
        for (let row = 0; row < truth.length; row++) {
            const weight = weights[row] ?? 0;
            if (weight === 0)
                continue;
            const label = truth[row] ?? 0;
            (0,confusion/* add */.WQ)(drawn.candidate, label, candidate.predicted[row] ?? 0, weight);
            (0,confusion/* add */.WQ)(drawn.baseline, label, baseline.predicted[row] ?? 0, weight);
            drawn.candidate.n += weight;
            drawn.baseline.n += weight;
        }
        return drawn;
    });
}
/** A row that one of the models, by chance either, has right: of a label and with a mistake as often as seen. */
function addFlip(drawn, seen, weight, random) {
    const { truth } = seen.candidate;
    const label = (0,confusion/* seenClass */.Uy)(seen.candidate, random);
    let mistake = (0,confusion/* seenClass */.Uy)(seen.baseline, random);
    if (mistake === label)
        mistake = (label + 1 + Math.floor(random.next() * (truth.length - 1))) % truth.length;
    const isGain = random.next() < 0.5;
    (0,confusion/* add */.WQ)(drawn.candidate, label, isGain ? label : mistake, weight);
    (0,confusion/* add */.WQ)(drawn.baseline, label, isGain ? mistake : label, weight);
}

;// CONCATENATED MODULE: ./packages/metrics/src/paired/pair.ts







/**
 * Prepares two models' data for comparing.
 * @throws ModelgateError `predictions-invalid` when they are not of the same rows
 */
function openPair(candidate, baseline, options) {
    checkPair(candidate, baseline);
    checkWeights(candidate.weights, baseline.weights);
    const [now, before] = [(0,sample/* openSample */.$)(candidate, options), (0,sample/* openSample */.$)(baseline, options)];
    if (now.task === "regression" && before.task === "regression")
        return { candidate: now, baseline: before };
    if (now.task === metric/* MULTILABEL */.E$ && before.task === metric/* MULTILABEL */.E$)
        return { candidate: now, baseline: before };
    if (!("classes" in now && "classes" in before))
        throw unlike(`the candidate is a ${now.task}, the baseline a ${before.task}`);
    return {
        candidate: now,
        baseline: before,
        resampled: (0,once/* once */.O)(() => {
            const seen = { candidate: now.confusion(), baseline: before.confusion() };
            if (!(0,design/* isPlain */.$i)(now.design))
                return drawJointRows(now, before, seen);
            return drawJoint(countJoint(now, before), seen, options);
        }),
    };
}
/**
 * Throws `predictions-invalid` when two models did not answer the same examples in the same order: the caller aligns
 * them by id, and the labels tell whether it did.
 */
function checkPair(candidate, baseline) {
    (0,data/* checkShape */.eA)(candidate);
    (0,data/* checkShape */.eA)(baseline);
    if (candidate.task !== baseline.task)
        throw unlike(`the candidate is a ${candidate.task}, the baseline a ${baseline.task}`);
    const [mine, theirs] = [classesOf(candidate), classesOf(baseline)];
    if (mine !== theirs)
        throw unlike(`the candidate knows ${mine} classes, the baseline ${theirs}`);
    const [a, b] = [candidate.truth, baseline.truth];
    if (a.length !== b.length)
        throw unlike(`the candidate has ${a.length} rows, the baseline ${b.length}`);
    for (let row = 0; row < a.length; row++)
        if (a[row] !== b[row] && !(Number.isNaN(a[row]) && Number.isNaN(b[row])))
            throw unlike(`row ${row} is labelled ${a[row]} for the candidate, ${b[row]} for the baseline`);
}
function classesOf(data) {
    if (data.task === "regression")
        return 0;
    return data.task === metric/* MULTILABEL */.E$ ? data.labels : data.classes;
}
/** Weights say which examples count, so both models must be measured with the same ones. */
function checkWeights(a, b) {
    if (a === b)
        return;
    if (a === undefined || b === undefined)
        throw unlike("only one of them has weights");
    for (let row = 0; row < a.length; row++)
        if (a[row] !== b[row])
            throw unlike(`row ${row} weighs ${a[row]} for the candidate, ${b[row]} for the baseline`);
}
function unlike(what) {
    return (0,error/* failure */.V2)("predictions-invalid", `comparison: expected the same examples, but ${what}`, {
        hint: "Align both predictions by id, and compare models of one task and the same classes.",
    });
}


/***/ }),

/***/ 48339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openSample)
/* harmony export */ });
/* harmony import */ var _classification_confusion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76522);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51073);
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95447);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88784);
/* harmony import */ var _ranking_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53348);





/**
 * Prepares data for measuring.
 * @throws ModelgateError `predictions-invalid` when the arrays do not belong together
 */
function openSample(data, options) {
    (0,_data_js__WEBPACK_IMPORTED_MODULE_0__/* .checkShape */ .eA)(data);
    const design = (0,_design_js__WEBPACK_IMPORTED_MODULE_1__/* .openDesign */ .jq)((0,_data_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(data), data.weights, options.groups);
    if (data.task === "regression")
        return { ...data, options, design };
    if (data.task === "multilabel-classification")
        return {
            ...data,
            options,
            design,
            descent: (label) => (0,_ranking_column_js__WEBPACK_IMPORTED_MODULE_2__/* .descentIn */ .o)(data, label),
            scoreFlaw: (0,_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(() => scoreFlaw(data, "separate")),
        };
    const confusion = (0,_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(() => (0,_classification_confusion_js__WEBPACK_IMPORTED_MODULE_4__/* .countCells */ .hA)(data));
    return {
        ...data,
        options,
        design,
        confusion,
        resampled: (0,_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(() => (0,_design_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(design) ? (0,_classification_confusion_js__WEBPACK_IMPORTED_MODULE_4__/* .drawMarginals */ .fP)(confusion(), options) : (0,_classification_confusion_js__WEBPACK_IMPORTED_MODULE_4__/* .drawRows */ .W3)(data, confusion(), design, options)),
        descent: (positive) => (0,_ranking_column_js__WEBPACK_IMPORTED_MODULE_2__/* .descentIn */ .o)(data, positive),
        scoreFlaw: (0,_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(() => scoreFlaw(data, "sum to one")),
    };
}
/** Rows of probabilities may miss one by this: half-precision softmax over a thousand classes does. */
const SUM_TOLERANCE = 0.01;
/** Scores that were looked through and have no flaw, with what was asked of them: nobody changes them. */
const flawless = new WeakMap();
function scoreFlaw({ scores }, columns) {
    if (scores === null)
        return "there are no scores";
    const { kind, width, values } = scores;
    const asked = `${kind} ${width} ${columns}`;
    if (flawless.get(values) === asked)
        return null;
    const flaw = valueFlaw(scores) ?? (kind === "ranking" ? null : probabilityFlaw(scores, columns));
    if (flaw === null)
        flawless.set(values, asked);
    return flaw;
}
function valueFlaw({ width, values }) {
    for (let i = 0; i < values.length; i++) {
        // What is no number, or infinite, is none less itself.
        const value = values[i] ?? 0;
        if (value - value !== 0)
            return `the score of row ${Math.floor(i / width)} is ${value}`;
    }
    return null;
}
function probabilityFlaw({ width, values }, columns) {
    const mustSum = columns === "sum to one" && width > 1;
    for (let i = 0; i < values.length; i += width) {
        let total = 0;
        for (let j = i; j < i + width; j++) {
            const p = values[j] ?? 0;
            if (p < 0 || p > 1)
                return `the probability of row ${i / width} is ${p}`;
            total += p;
        }
        if (mustSum && Math.abs(total - 1) > SUM_TOLERANCE)
            return `the probabilities of row ${i / width} sum to ${total}, not 1`;
    }
    return null;
}


/***/ }),

/***/ 57163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ classLabels),
  D: () => (/* binding */ labelAttribute)
});

// EXTERNAL MODULE: ./packages/onnx/src/values.ts
var values = __webpack_require__(92871);
;// CONCATENATED MODULE: ./packages/onnx/src/written-labels.ts
/**
 * Class labels from a metadata text: a JSON list, a JSON object from index to name, or either as Python prints it
 * (`{0: 'cat', 1: "dog's"}`). Null when it is none of these or the indices are not 0, 1, 2 and so on.
 */
function writtenLabels(text) {
    return labelsOf(json(text)) ?? labelsOf(python(text));
}
function labelsOf(value) {
    if (typeof value !== "object" || value === null)
        return null;
    const names = Array.isArray(value) ? value : inOrder(value);
    const plain = names.every((name) => ["string", "number", "boolean"].includes(typeof name));
    return names.length > 0 && plain ? names.map(String) : null;
}
/** The values of an object whose keys are exactly 0 … n-1; else none. */
function inOrder(value) {
    const byIndex = new Map(Object.entries(value));
    const names = Array.from({ length: byIndex.size }, (_, index) => byIndex.get(String(index)));
    return names.includes(undefined) ? [] : names;
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
const ENTRY = /\s*(?:(\d+)\s*:\s*)?('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|-?\d+)\s*(,|$)/gsy;
/** A flat Python list or dict of strings and integers, as ultralytics writes its `names`. */
function python(text) {
    const trimmed = text.trim();
    const isDict = /^\{.*\}$/s.test(trimmed);
    if (!isDict && !/^[[(].*[\])]$/s.test(trimmed))
        return null;
    const inner = trimmed.slice(1, -1);
    const entries = [];
    let end = 0;
    for (const match of inner.matchAll(ENTRY)) {
        const [whole, key, value = ""] = match;
        if ((key !== undefined) !== isDict)
            return null;
        entries.push([key ?? String(entries.length), unquoted(value)]);
        end = match.index + whole.length;
    }
    const isWhole = inner.slice(end).trim() === "";
    // A key given twice would make the list of entries longer than the object.
    const value = Object.fromEntries(entries);
    return isWhole && Object.keys(value).length === entries.length ? value : null;
}
const ESCAPES = { n: "\n", t: "\t", r: "\r" };
function unquoted(literal) {
    if (!/^['"]/.test(literal))
        return literal;
    return literal
        .slice(1, -1)
        .replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/gis, (_, byte, unit, other) => {
        const code = byte ?? unit;
        return code === undefined ? (ESCAPES[other] ?? other) : String.fromCharCode(Number.parseInt(code, 16));
    });
}

;// CONCATENATED MODULE: ./packages/onnx/src/class-labels.ts


const CLASSIFIERS = ["TreeEnsembleClassifier", "LinearClassifier", "SVMClassifier"];
const METADATA_KEYS = ["classes", "class_names", "labels", "id2label", "names"];
/**
 * What the model itself says its classes are: its ZipMaps, else its classifiers of ai.onnx.ml, else its metadata.
 * Null when it says nothing, and when two of the same kind disagree, for then any order would be a guess.
 */
function classLabels(model) {
    const named = (opTypes) => model.graph.nodes.filter(({ domain, opType }) => domain === "ai.onnx.ml" && opTypes.includes(opType));
    const ranks = [
        named(["ZipMap"]).flatMap((node) => labelsOfNode(model, node)),
        named(CLASSIFIERS).flatMap((node) => labelsOfNode(model, node)),
        METADATA_KEYS.flatMap((key) => labelsOfMetadata(model, key)),
    ];
    const [first, ...others] = ranks.find((rank) => rank.length > 0) ?? [];
    if (first === undefined)
        return null;
    const text = JSON.stringify(first.labels);
    return others.every(({ labels }) => JSON.stringify(labels) === text) ? first : null;
}
/** The `classlabels_…` attribute of a node of ai.onnx.ml; null when it has none or it is empty. */
function labelAttribute(model, node) {
    for (const attribute of node.attributes) {
        if (!attribute.name.startsWith("classlabels_"))
            continue;
        const value = (0,values/* attributeValue */.CW)(model, attribute);
        if (value?.kind === "ints" && value.values.length > 0) {
            return { labels: Array.from(value.values, String), kind: "int64", attribute: attribute.name };
        }
        if (value?.kind === "strings" && value.values.length > 0) {
            const labels = value.values.map((text) => new TextDecoder().decode(text));
            return { labels, kind: "string", attribute: attribute.name };
        }
    }
    return null;
}
function labelsOfNode(model, node) {
    const found = labelAttribute(model, node);
    return found === null ? [] : [{ labels: found.labels, source: `${found.attribute} of ${node.opType}` }];
}
function labelsOfMetadata(model, key) {
    const labels = writtenLabels(model.metadata.get(key) ?? "");
    return labels === null ? [] : [{ labels, source: `metadata ${key}` }];
}


/***/ }),

/***/ 6311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   SV: () => (/* binding */ coarser),
/* harmony export */   b_: () => (/* binding */ bucketOfWords),
/* harmony export */   pL: () => (/* binding */ NEXT_TO_ZERO),
/* harmony export */   rS: () => (/* binding */ lowerEdge)
/* harmony export */ });
// Buckets of the real line whose width follows the size of what they hold: each power of two is cut into 2^bits equal parts,
// on both sides of zero. That is the mapping of a DDSketch (Masson, Rim and Lee, VLDB 2019, arXiv:1908.10693) with its
// logarithm interpolated linearly between powers of two, so that an index is a few leading bits of the double and
// every edge an exact one. Two neighbours become one when a bit is dropped, as in UDDSketch (Epicoco and others,
// arXiv:2004.08604). The true logarithm needs 0.69 as many buckets for the same error, and ten times as long.
/** Bits of the leading word (32 of 64) of a double that are mantissa. */
const MANTISSA_BITS = 20;
/** Sizes below 2^-128 are one bucket beside zero, those from 2^128 on are the last: float32 ends at either. */
const LEAST_EXPONENT = 1023 - 128;
/** Where the bucket ends that begins with 0: no more than that is known to be above zero. */
const NEXT_TO_ZERO = 2 ** -128;
const OCTAVES = 256;
const double = new Float64Array(1);
// The runtime runs on little-endian machines only; the leading word is the second.
const words = new Uint32Array(double.buffer);
/**
 * The bucket of a finite number: 0 is [0, 2^-128), positive numbers have larger indices, negative ones negative. All of
 * them are closed at their lower edge, those of negative numbers too.
 * @param bits how finely a power of two is cut, 1 to 20
 */
function bucketOf(value, bits) {
    double[0] = value;
    return bucketOfWords(words[1] ?? 0, words[0] ?? 0, bits);
}
/** The bucket of a double by its words: their sign, exponent and first bits of the mantissa say it. */
function bucketOfWords(leading, trailing, bits) {
    const isNegative = leading >>> 31 === 1 && (leading << 1 !== 0 || trailing !== 0);
    // What lies exactly on an edge belongs, below zero, to the bucket nearer to zero.
    const lead = (leading & 0x7fffffff) - (isNegative && trailing === 0 ? 1 : 0);
    const part = (lead >>> (MANTISSA_BITS - bits)) - (LEAST_EXPONENT << bits) + 1;
    const size = Math.min(Math.max(part, 0), (OCTAVES << bits) + 1);
    return isNegative ? -size - 1 : size;
}
/** The smallest number of a bucket; that of the next bucket is where this one ends. -Infinity below the lowest. */
function lowerEdge(bucket, bits) {
    return bucket >= 0 ? sizeFrom(bucket, bits) : -sizeFrom(-bucket, bits);
}
/** The bucket that holds all of this one when one bit is dropped. */
function coarser(bucket) {
    const size = bucket < 0 ? -bucket - 1 : bucket;
    const half = (size + 1) >> 1;
    return bucket < 0 ? -half - 1 : half;
}
function sizeFrom(size, bits) {
    if (size === 0)
        return 0;
    if (size > (OCTAVES << bits) + 1)
        return Number.POSITIVE_INFINITY;
    words[0] = 0;
    words[1] = ((LEAST_EXPONENT << bits) + size - 1) << (MANTISSA_BITS - bits);
    return double[0] ?? 0;
}


/***/ }),

/***/ 36959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jw: () => (/* binding */ ProfileFold),
  Ec: () => (/* binding */ namedClasses)
});

// UNUSED EXPORTS: profileOf

// EXTERNAL MODULE: ./packages/schema/src/profile-bounds.ts
var profile_bounds = __webpack_require__(14104);
;// CONCATENATED MODULE: ./packages/profile/src/bins.ts
/** Shares that the bins of a reference are to hold: tenths, as the population stability index is mostly computed. */
const PARTS = 10;
/**
 * Bins that hold about a tenth of the numbers each. A value that alone holds as much, as 0 of a sparse column, gets a bin
 * of its own, so that there are at most 21. Edges are edges of buckets: the counts are exact.
 */
function binsOf(sketch) {
    const { total } = sketch;
    const { buckets, weights } = sketch.held();
    const starts = [];
    const addStart = (bucket) => {
        if (starts.at(-1) !== bucket && Number.isFinite(sketch.edge(bucket)))
            starts.push(bucket);
    };
    const tenth = total / PARTS;
    let below = 0;
    let next = tenth;
    for (let at = 0; at < weights.length; at += 1) {
        const weight = weights[at] ?? 0;
        const bucket = buckets[at] ?? 0;
        below += weight;
        if (weight >= tenth)
            addStart(bucket);
        if (below < next)
            continue;
        // Nothing is above the last one, unless a frequent value needs an end.
        if (weight >= tenth || below < total)
            addStart(bucket + 1);
        next = (Math.floor((PARTS * below) / total) + 1) * tenth;
    }
    return {
        edges: starts.map((bucket) => sketch.edge(bucket)),
        counts: countsBetween(starts, { buckets, weights }),
    };
}
/** The weights between buckets at which bins start. */
function countsBetween(starts, { buckets, weights }) {
    const counts = new Array(starts.length + 1).fill(0);
    let bin = 0;
    for (let at = 0; at < weights.length; at += 1) {
        while (bin < starts.length && (starts[bin] ?? 0) <= (buckets[at] ?? 0))
            bin += 1;
        counts[bin] = (counts[bin] ?? 0) + (weights[at] ?? 0);
    }
    return counts;
}
/** The bin of a number: that of an edge is the one above it. */
function binAt(edges, value) {
    let [low, high] = [0, edges.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((edges[middle] ?? 0) <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./packages/profile/src/bucket.ts
var src_bucket = __webpack_require__(6311);
;// CONCATENATED MODULE: ./packages/profile/src/quantile-sketch.ts

/** Buckets from the lowest to the highest that is in use: 32 KiB. */
const MOST_BUCKETS = 2 ** 12;
const FINEST_BITS = 14;
/** With so few bits all numbers there are fit: 2 × 256 powers of two. */
const COARSEST_BITS = 3;
/**
 * How often numbers of about the same size came: quantiles within a known share of their own size, and counts of ranges
 * without any error where a range ends at an edge of a bucket. As fine as the span of the numbers allows, which the
 * numbers decide and not their order: merging in any order gives the same sketch.
 */
class QuantileSketch {
    #bits = FINEST_BITS;
    /** The bucket of the first of `#counts`. */
    #first = 0;
    #counts = new Float64Array(0);
    /** Those that hold something, in the order in which they first did: of thousands a short column fills a few. */
    #used = [];
    #lowest = 0;
    #highest = -1;
    #total = 0;
    /** Weights of all numbers. */
    get total() {
        return this.#total;
    }
    /**
     * A quantile is off by at most this share of its own size: 2^-(bits + 1), between 0.003 % and 6.3 %. Numbers of less than
     * 2^-128 are taken for 0, and of those from 2^128 on only the order of magnitude is known.
     */
    get relativeError() {
        return 2 ** -(this.#bits + 1);
    }
    /**
     * Takes the first `count` of some finite numbers, each as `weight` of them.
     * @param words the numbers by their words of 32 bits, two for each
     * @param span the least and the greatest of them
     */
    add(words, count, { weight, min, max }) {
        if (count === 0)
            return;
        this.#reach((0,src_bucket/* bucketOf */.AU)(min, this.#bits), (0,src_bucket/* bucketOf */.AU)(max, this.#bits));
        const bits = this.#bits;
        const counts = this.#counts;
        const used = this.#used;
        const first = this.#first;
        for (let at = 0; at < count; at += 1) {
            const bucket = (0,src_bucket/* bucketOfWords */.b_)(words[2 * at + 1] ?? 0, words[2 * at] ?? 0, bits);
            const before = counts[bucket - first] ?? 0;
            if (before === 0)
                used.push(bucket);
            counts[bucket - first] = before + weight;
        }
        this.#total += count * weight;
    }
    /** Takes all that another sketch took. */
    merge(other) {
        if (other.#total === 0)
            return;
        while (this.#bits > other.#bits)
            this.#coarsen();
        const map = coarserBy(other.#bits - this.#bits);
        this.#reach(map(other.#lowest), map(other.#highest));
        const again = coarserBy(other.#bits - this.#bits);
        for (const bucket of other.#used) {
            const mine = again(bucket);
            const before = this.#counts[mine - this.#first] ?? 0;
            if (before === 0)
                this.#used.push(mine);
            this.#counts[mine - this.#first] = before + (other.#counts[bucket - other.#first] ?? 0);
        }
        this.#total += other.#total;
    }
    /** The buckets that hold something, in order, and their weights. */
    held() {
        const buckets = new Int32Array(this.#used).sort();
        const weights = new Float64Array(buckets.length);
        for (let at = 0; at < buckets.length; at += 1) {
            weights[at] = this.#counts[(buckets[at] ?? 0) - this.#first] ?? 0;
        }
        return { buckets, weights };
    }
    /** Where a bucket begins, and the one before it ends; infinite below the lowest there is. */
    edge(bucket) {
        return (0,src_bucket/* lowerEdge */.rS)(bucket, this.#bits);
    }
    /** Makes room for a range of buckets at the present fineness, at a lower one where they would be too many. */
    #reach(low, high) {
        const isFirst = this.#total === 0;
        const lowest = isFirst ? low : Math.min(low, this.#lowest);
        const highest = isFirst ? high : Math.max(high, this.#highest);
        if (highest - lowest >= MOST_BUCKETS && this.#bits > COARSEST_BITS) {
            this.#coarsen();
            this.#reach((0,src_bucket/* coarser */.SV)(low), (0,src_bucket/* coarser */.SV)(high));
            return;
        }
        const isHeld = lowest >= this.#first && highest < this.#first + this.#counts.length;
        if (!isHeld)
            this.#grow(lowest, highest);
        this.#lowest = lowest;
        this.#highest = highest;
    }
    /** Room on both sides, so that the next numbers seldom ask for more; at first none, for most data sets are short. */
    #grow(lowest, highest) {
        const isFirst = this.#total === 0;
        const slack = isFirst ? 0 : Math.min(MOST_BUCKETS, highest - lowest + 1) >> 2;
        const grown = new Float64Array(highest - lowest + 1 + 2 * slack);
        const first = lowest - slack;
        const [from, to] = [this.#lowest - this.#first, this.#highest + 1 - this.#first];
        if (!isFirst)
            grown.set(this.#counts.subarray(from, to), this.#lowest - first);
        this.#counts = grown;
        this.#first = first;
    }
    #coarsen() {
        this.#bits -= 1;
        if (this.#total === 0)
            return;
        const [lowest, highest] = [(0,src_bucket/* coarser */.SV)(this.#lowest), (0,src_bucket/* coarser */.SV)(this.#highest)];
        const counts = new Float64Array(highest - lowest + 1);
        const used = [];
        for (const bucket of this.#used) {
            const index = (0,src_bucket/* coarser */.SV)(bucket) - lowest;
            const before = counts[index] ?? 0;
            if (before === 0)
                used.push((0,src_bucket/* coarser */.SV)(bucket));
            counts[index] = before + (this.#counts[bucket - this.#first] ?? 0);
        }
        this.#used = used;
        this.#counts = counts;
        this.#first = lowest;
        this.#lowest = lowest;
        this.#highest = highest;
    }
}
/** The bucket that holds another one when some bits are dropped. */
function coarserBy(times) {
    return (bucket) => {
        let held = bucket;
        for (let at = 0; at < times; at += 1)
            held = (0,src_bucket/* coarser */.SV)(held);
        return held;
    };
}
/**
 * The smallest number that at least a share of all are not above (numpy's `inverted_cdf`), for several levels from 0 to 1 in
 * increasing order; null of an empty sketch.
 * @param span the least and the greatest number, between which every answer lies
 */
function quantilesOf(sketch, levels, { min, max }) {
    if (sketch.total === 0)
        return null;
    const { buckets, weights } = sketch.held();
    const found = [];
    let below = 0;
    for (let at = 0; at < weights.length && found.length < levels.length; at += 1) {
        below += weights[at] ?? 0;
        while (found.length < levels.length && (levels[found.length] ?? 1) * sketch.total <= below) {
            const bucket = buckets[at] ?? 0;
            const estimate = middle(sketch.edge(bucket), sketch.edge(bucket + 1));
            found.push(Math.min(max, Math.max(min, estimate)));
        }
    }
    // Only of levels that rounding lifted above all weights.
    while (found.length < levels.length)
        found.push(max);
    return found;
}
/** Of the buckets beside zero the edge that is zero; those at the ends are cut to the span by who asks. */
function middle(low, high) {
    if (low === 0 || high === 0)
        return 0;
    return low / 2 + high / 2;
}

;// CONCATENATED MODULE: ./packages/profile/src/number-fold.ts



/** Numbers that wait to be folded together: of so many at once the span is known, and the sketch seldom has to grow. */
const WAITING = 2048;
/** Levels of the quantiles that a summary tells. */
const LEVELS = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
/**
 * What numbers look like, in one pass and bounded memory. In the order in which they come, however they are cut into
 * blocks, the result is the same to the last bit; in another order or merged, but for rounding of mean and variance.
 */
class NumberFold {
    #waiting = new Float64Array(WAITING);
    #words = new Uint32Array(this.#waiting.buffer);
    #held = 0;
    #weight = 1;
    #missing = 0;
    #infinite = 0;
    #count = 0;
    #min = Number.POSITIVE_INFINITY;
    #max = Number.NEGATIVE_INFINITY;
    #mean = 0;
    /** Sum of squared distances from the mean. */
    #squares = 0;
    #sketch = new QuantileSketch();
    /** Takes a number, NaN where it is missing, as so many of them. */
    push(value, weight = 1) {
        if (this.#held === WAITING || weight !== this.#weight)
            this.#fold(weight);
        this.#waiting[this.#held] = value;
        this.#held += 1;
    }
    /** Takes the chosen rows of one column of a row-major matrix: as `push` for each, in a third of the time. */
    take(matrix, { part, width }, { at, weights }) {
        const waiting = this.#waiting;
        let held = this.#held;
        let own = this.#weight;
        for (let index = 0; index < at.length; index += 1) {
            const weight = weights[index] ?? 1;
            if (held === WAITING || weight !== own) {
                this.#held = held;
                this.#fold(weight);
                held = 0;
                own = weight;
            }
            waiting[held] = matrix[(at[index] ?? 0) * width + part] ?? Number.NaN;
            held += 1;
        }
        this.#held = held;
    }
    /** Takes all that another fold took. */
    merge(other) {
        this.#fold(this.#weight);
        other.#fold(other.#weight);
        this.#missing += other.#missing;
        this.#infinite += other.#infinite;
        if (other.#count === 0)
            return;
        this.#min = Math.min(this.#min, other.#min);
        this.#max = Math.max(this.#max, other.#max);
        this.#join(other.#count, other.#mean, other.#squares);
        this.#sketch.merge(other.#sketch);
    }
    summary() {
        this.#fold(this.#weight);
        const count = this.#count;
        const [min, max] = [this.#min, this.#max];
        const quantiles = quantilesOf(this.#sketch, LEVELS, { min, max }) ?? [];
        const { edges, counts } = binsOf(this.#sketch);
        return {
            kind: "numbers",
            count,
            missing: this.#missing,
            infinite: this.#infinite,
            min: finite(min),
            max: finite(max),
            mean: count === 0 ? null : finite(this.#mean),
            variance: count === 0 ? null : finite(this.#squares / count),
            quantiles: quantiles.slice(0, profile_bounds/* PROFILE_BOUNDS */.K.quantiles).map((value, at) => [LEVELS[at] ?? 1, value]),
            quantileError: this.#sketch.relativeError,
            bins: { edges: [...edges], counts: [...counts] },
        };
    }
    /** Folds what waits; what comes next has another weight. */
    #fold(weight) {
        const held = this.#held;
        const own = this.#weight;
        this.#held = 0;
        this.#weight = weight;
        const values = this.#waiting;
        let count = 0;
        let sum = 0;
        let min = Number.POSITIVE_INFINITY;
        let max = Number.NEGATIVE_INFINITY;
        for (let at = 0; at < held; at += 1) {
            const value = values[at] ?? Number.NaN;
            if (value - value !== 0) {
                if (Number.isNaN(value))
                    this.#missing += own;
                else
                    this.#infinite += own;
                continue;
            }
            values[count] = value;
            count += 1;
            sum += value;
            if (value < min)
                min = value;
            if (value > max)
                max = value;
        }
        if (count === 0)
            return;
        const mean = sum / count;
        let squares = 0;
        for (let at = 0; at < count; at += 1)
            squares += ((values[at] ?? 0) - mean) ** 2;
        this.#join(count * own, mean, squares * own);
        this.#min = Math.min(this.#min, min);
        this.#max = Math.max(this.#max, max);
        this.#sketch.add(this.#words, count, { weight: own, min, max });
    }
    /** Mean and squares of two samples together: Chan, Golub and LeVeque, 1979. */
    #join(count, mean, squares) {
        const total = this.#count + count;
        const apart = mean - this.#mean;
        this.#squares += squares + apart * apart * ((this.#count * count) / total);
        this.#mean += apart * (count / total);
        this.#count = total;
    }
}
function finite(value) {
    return Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./packages/profile/src/distinct.ts
/** Leading bits of a hash that choose a register. */
const REGISTER_BITS = 12;
const REGISTERS = 2 ** REGISTER_BITS;
/**
 * About how many different texts there were, by HyperLogLog (Flajolet and others, 2007) on 64-bit hashes with 4,096 registers:
 * a standard error of 1.04 / √4096 = 1.6 %. Merging in any order gives the same registers.
 */
class Distinct {
    #registers = new Uint8Array(REGISTERS);
    add([first, second]) {
        const register = first >>> (32 - REGISTER_BITS);
        // The place of the first set bit in what is left of the first word, then in the second.
        const rest = (first << REGISTER_BITS) >>> 0;
        const place = rest === 0 ? 32 - REGISTER_BITS + Math.clz32(second) + 1 : Math.clz32(rest) + 1;
        if (place > (this.#registers[register] ?? 0))
            this.#registers[register] = place;
    }
    merge(other) {
        for (const [at, place] of other.#registers.entries()) {
            if (place > (this.#registers[at] ?? 0))
                this.#registers[at] = place;
        }
    }
    estimate() {
        let sum = 0;
        let empty = 0;
        for (const place of this.#registers) {
            sum += 2 ** -place;
            if (place === 0)
                empty += 1;
        }
        const raw = ((0.7213 / (1 + 1.079 / REGISTERS)) * REGISTERS * REGISTERS) / sum;
        // While there are few, counting the registers that nobody touched is closer.
        return raw <= 2.5 * REGISTERS && empty > 0 ? REGISTERS * Math.log(REGISTERS / empty) : raw;
    }
}

;// CONCATENATED MODULE: ./packages/profile/src/text-hash.ts
/** A 64-bit hash of a text, as two words of 32 bits. Two lanes of FNV-1a, each ended by the mixer of MurmurHash3 (both public domain). */
function hashText(text) {
    let first = 0x811c9dc5;
    let second = 0x9dc5811c;
    for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        first = Math.imul(first ^ unit, 0x01000193);
        // The same step twice would give two words that say the same.
        second = Math.imul(second ^ (unit + at), 0x01000193) ^ (second >>> 15);
    }
    return [mixed(first ^ text.length), mixed(second ^ first)];
}
/**
 * The hash as a name, `#` and 16 hexadecimal digits. It keeps values of rows from being read in a report; of a guess it still
 * tells whether it is right, so it is no secret.
 */
function hashedName(text) {
    const [first, second] = hashText(text);
    return `#${hex(first)}${hex(second)}`;
}
function mixed(word) {
    let bits = word;
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return (bits ^ (bits >>> 16)) >>> 0;
}
function hex(word) {
    return word.toString(16).padStart(8, "0");
}

;// CONCATENATED MODULE: ./packages/profile/src/text-fold.ts



/** So many counters are left whenever some go: then each count is too small by at most a 1,025th of all. */
const MOST_LEFT = 1024;
/** So many different texts are counted exactly. Half of them go at once, or each new text would cost a look at all. */
const MOST_COUNTED = 2 * MOST_LEFT;
/** The most characters of a text that are kept; longer ones are told apart by their hash. */
const LONGEST = 120;
/**
 * The most frequent texts of a column, in bounded memory: exact counts until there are more different ones than are counted,
 * then the summary of Misra and Gries (1982), merged as by Agarwal and others (Mergeable Summaries, PODS 2012).
 */
class TextFold {
    #naming;
    #counts = new Map();
    #distinct = new Distinct();
    #count = 0;
    #missing = 0;
    /** What was taken off every counter, those that are gone included. */
    #undercount = 0;
    constructor(naming) {
        this.#naming = naming;
    }
    /** Takes a text, empty where it is missing, as so many of them. */
    push(text, weight = 1) {
        if (text === "") {
            this.#missing += weight;
            return;
        }
        this.#count += weight;
        const key = text.length <= LONGEST ? text : shortKey(text);
        const known = this.#counts.get(key);
        // A text that is counted was seen by the estimate when its counter began.
        if (known === undefined)
            this.#distinct.add(hashText(key));
        this.#counts.set(key, (known ?? 0) + weight);
        if (this.#counts.size > MOST_COUNTED)
            this.#reduce();
    }
    /** Takes all that another fold took. */
    merge(other) {
        this.#count += other.#count;
        this.#missing += other.#missing;
        this.#undercount += other.#undercount;
        this.#distinct.merge(other.#distinct);
        for (const [key, count] of other.#counts)
            this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
        if (this.#counts.size > MOST_COUNTED)
            this.#reduce();
    }
    summary() {
        const isExact = this.#undercount === 0;
        const named = [...this.#counts].map(([key, count]) => ({ name: categoryName(key, this.#naming), count }));
        // Of equals by name: the order in which they came is no property of the column.
        named.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
        const top = named.slice(0, profile_bounds/* PROFILE_BOUNDS */.K.categories);
        return {
            kind: "categories",
            count: this.#count,
            missing: this.#missing,
            distinct: isExact ? this.#counts.size : Math.round(this.#distinct.estimate()),
            exact: isExact,
            names: this.#naming,
            top,
            other: top.reduce((left, { count }) => left - count, this.#count),
            undercount: this.#undercount,
        };
    }
    /** Takes so much off every counter that as many as may be are left: the largest of those that have to go. */
    #reduce() {
        const sorted = Float64Array.from(this.#counts.values()).sort();
        const least = sorted[sorted.length - MOST_LEFT - 1] ?? 0;
        this.#undercount += least;
        for (const [key, count] of this.#counts) {
            if (count > least)
                this.#counts.set(key, count - least);
            else
                this.#counts.delete(key);
        }
    }
}
/** The name of a text in a summary. */
function categoryName(text, naming) {
    const key = text.length <= LONGEST ? text : shortKey(text);
    return naming === "hashed" ? hashedName(key) : key;
}
function shortKey(text) {
    // A text that was shortened is short.
    return `${text.slice(0, LONGEST - 20).toWellFormed()}…${hashedName(text)}`;
}

;// CONCATENATED MODULE: ./packages/profile/src/port-fold.ts




/** Values of a row that are looked at where they are too many to have a column each. */
const MOST_POOLED = 16;
/** The columns of one port. */
class PortFold {
    #shape;
    #parts;
    #pooled;
    #highest;
    /** @param isPooled all values of a row are one column */
    constructor(shape, isPooled) {
        const { port, width, names, hasHighest } = shape;
        const made = (part, name) => ({ part, name, fold: foldOf(shape) });
        this.#shape = shape;
        this.#parts = isPooled
            ? []
            : Array.from({ length: width }, (_, part) => made(part, names?.[part] ?? nameOf(port, width, part)));
        this.#pooled = isPooled ? made("all", port) : null;
        // An index is no value of a row.
        this.#highest = hasHighest ? { part: "highest", name: port, fold: new TextFold("plain") } : null;
    }
    /** Takes the chosen rows of a block. Column by column: each works in memory that is at hand. */
    take(matrix, chosen) {
        const { width } = this.#shape;
        for (let part = 0; part < this.#parts.length; part += 1) {
            pushColumn(this.#parts[part]?.fold, matrix, { part, width, chosen });
        }
        if (this.#pooled !== null)
            pushPooled(this.#pooled.fold, matrix, { width, chosen });
        if (this.#highest !== null)
            pushHighest(this.#highest.fold, matrix, { width, chosen });
    }
    /** @throws TypeError for the fold of another port */
    merge(other) {
        const theirs = other?.columns() ?? [];
        for (const [at, { part, fold }] of this.columns().entries()) {
            const same = theirs[at];
            if (same === undefined || same.part !== part)
                throw new TypeError("profiles of different ports");
            join(fold, same.fold);
        }
    }
    columns() {
        return [...this.#parts, this.#pooled, this.#highest].filter((column) => column !== null);
    }
    summaries() {
        const port = shortened(this.#shape.port);
        return this.columns().map(({ part, name, fold }) => ({
            name: shortened(name),
            port,
            part,
            values: fold.summary(),
        }));
    }
}
function foldOf({ texts }) {
    return texts === null ? new NumberFold() : new TextFold(texts);
}
function pushColumn(fold, matrix, { part, width, chosen: { at, rows, weights } }) {
    if (fold instanceof NumberFold) {
        if (isNumbers(matrix))
            fold.take(matrix, { part, width }, { at, rows, weights });
        else
            for (const [index, row] of at.entries())
                fold.push(Number(matrix[row * width + part] ?? Number.NaN), weights[index]);
    }
    else if (fold !== undefined) {
        for (const [index, row] of at.entries())
            fold.push(String(matrix[row * width + part] ?? ""), weights[index]);
    }
}
/** Typed arrays but those of 64-bit integers. */
function isNumbers(matrix) {
    return ArrayBuffer.isView(matrix) && !(matrix instanceof BigInt64Array || matrix instanceof BigUint64Array);
}
/** Some values of each row, elsewhere in every one: everywhere in the end. */
function pushPooled(fold, matrix, { width, chosen: { at, rows, weights } }) {
    const looked = Math.min(MOST_POOLED, width);
    const step = Math.floor(width / looked);
    for (let index = 0; index < at.length; index += 1) {
        const [start] = hashText(String(rows[index]));
        const one = { at: [at[index] ?? 0], rows: [], weights: [weights[index] ?? 1] };
        for (let value = 0; value < looked; value += 1) {
            pushColumn(fold, matrix, { part: (start + value * step) % width, width, chosen: one });
        }
    }
}
function pushHighest(fold, matrix, { width, chosen: { at, weights } }) {
    if (fold instanceof NumberFold)
        return;
    for (let index = 0; index < at.length; index += 1) {
        fold.push(highestOf(matrix, (at[index] ?? 0) * width, width), weights[index] ?? 1);
    }
}
function join(fold, other) {
    if (fold instanceof NumberFold && other instanceof NumberFold)
        fold.merge(other);
    else if (fold instanceof TextFold && other instanceof TextFold)
        fold.merge(other);
    else
        throw new TypeError("profiles of numbers and of texts");
}
/** The first of the highest; empty, which is missing, where one of them is NaN: then the scores decide nothing. */
function highestOf(matrix, from, width) {
    let best = 0;
    for (let part = 0; part < width; part += 1) {
        const score = Number(matrix[from + part]);
        if (Number.isNaN(score))
            return "";
        if (score > Number(matrix[from + best]))
            best = part;
    }
    return String(best);
}
function nameOf(port, width, part) {
    return width === 1 ? port : `${port}[${part}]`;
}
function shortened(name) {
    return name.slice(0, profile_bounds/* PROFILE_BOUNDS */.K.name).toWellFormed();
}

;// CONCATENATED MODULE: ./packages/profile/src/row-sample.ts

/** Rows of the first stretch, all of which are looked at, and of each later one that are. */
const STRETCH = 2 ** 11;
/**
 * Which rows of a data set of unknown length are looked at. The first 2,048 all are; each later stretch is twice as long and is
 * cut into 2,048 groups, of each of which one row is taken and stands for all. Which one, a hash of the group's number says: every
 * second row of a file that alternates would be one kind only. So a million rows are told by some 18,000 of them, weighing as a
 * simple sample of 6,000 does, and the choice depends on nothing but a row's number.
 */
class RowSample {
    #start = 0;
    #next = 0;
    #row = 0;
    #weight = 1;
    /** The chosen of the rows that come next. */
    take(rows) {
        const chosen = { at: [], rows: [], weights: [] };
        const end = this.#start + rows;
        while (this.#row < end) {
            chosen.at.push(this.#row - this.#start);
            chosen.rows.push(this.#row);
            chosen.weights.push(this.#weight);
            this.#next += 1;
            this.#weight = 2 ** Math.floor(this.#next / STRETCH);
            this.#row = rowAt(this.#next, this.#weight);
        }
        this.#start = end;
        return chosen;
    }
}
/** The row with this number among the chosen, which stands for `weight`, a power of two. */
function rowAt(index, weight) {
    const start = STRETCH * (weight - 1) + (index % STRETCH) * weight;
    if (weight === 1)
        return start;
    const [hash] = hashText(String(index));
    return start + (hash % weight);
}

;// CONCATENATED MODULE: ./packages/profile/src/profile-fold.ts



/** The profile of a data set while its rows come. Its memory is bounded by the columns, 260 kB for each, not by the rows. */
class ProfileFold {
    #inputs;
    #outputs;
    #sample = new RowSample();
    /** Rows that this fold has seen itself, which its sample is drawn from. */
    #own = 0;
    #merged = 0;
    #looked = 0;
    constructor(ports) {
        this.#inputs = sideOf(ports.inputs);
        this.#outputs = sideOf(ports.outputs);
    }
    /** @throws TypeError for a block that lacks a port or a row of one */
    add({ rows, inputs, outputs }) {
        check(this.#inputs, inputs, rows);
        check(this.#outputs, outputs, rows);
        const chosen = this.#sample.take(rows);
        for (const [at, fold] of this.#inputs.folds)
            fold.take(inputs[at] ?? [], chosen);
        for (const [at, fold] of this.#outputs.folds)
            fold.take(outputs[at] ?? [], chosen);
        this.#looked += chosen.at.length;
        this.#own += rows;
    }
    /**
     * Takes all that another fold of the same ports took, of other rows.
     * @throws TypeError for one of other ports
     */
    merge(other) {
        for (const [at, fold] of this.#inputs.folds)
            fold.merge(other.#inputs.folds.get(at));
        for (const [at, fold] of this.#outputs.folds)
            fold.merge(other.#outputs.folds.get(at));
        this.#merged += other.#own + other.#merged;
        this.#looked += other.#looked;
    }
    /** @param classes the labels of a `highest` part's indices; empty: unknown */
    profile(dataset, classes = []) {
        return {
            dataset,
            rows: this.#own + this.#merged,
            looked: this.#looked,
            inputs: columnsOf(this.#inputs),
            outputs: columnsOf(this.#outputs),
            classes: namedClasses(classes),
            omitted: this.#inputs.omitted + this.#outputs.omitted,
        };
    }
}
/** The profile of blocks that are all there. */
function profileOf(dataset, ports, blocks) {
    const fold = new ProfileFold(ports);
    for (const block of blocks)
        fold.add(block);
    return fold.profile(dataset);
}
/** Labels as a profile holds them; none where they are too many. */
function namedClasses(classes) {
    if (classes.length > profile_bounds/* PROFILE_BOUNDS */.K.categories)
        return [];
    return classes.map((label) => label.slice(0, profile_bounds/* PROFILE_BOUNDS */.K.name).toWellFormed());
}
/** Gives every port at least one column while there are any left, and each of its values one where that goes. */
function sideOf(shapes) {
    const least = ({ hasHighest }) => (hasHighest ? 2 : 1);
    let left = profile_bounds/* PROFILE_BOUNDS */.K.columns - shapes.reduce((sum, shape) => sum + least(shape), 0);
    const folds = new Map();
    let used = 0;
    for (const [at, shape] of shapes.entries()) {
        if (used + least(shape) > profile_bounds/* PROFILE_BOUNDS */.K.columns)
            continue;
        used += least(shape);
        const isPooled = shape.width - 1 > Math.max(0, left);
        if (!isPooled)
            left -= shape.width - 1;
        folds.set(at, new PortFold(shape, isPooled));
    }
    return { shapes, folds, omitted: shapes.length - folds.size };
}
function columnsOf({ folds }) {
    return [...folds.values()].flatMap((fold) => fold.summaries());
}
function check({ shapes }, matrices, rows) {
    const isWhole = shapes.every(({ width }, at) => (matrices[at]?.length ?? -1) >= rows * width);
    if (!isWhole)
        throw new TypeError("a block lacks some values of its ports");
}


/***/ }),

/***/ 42355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ measurementKey)
/* harmony export */ });
/** The same for two measurements of one metric on one data set and slice, whose columns may stand in any order. */
function measurementKey({ dataset, metric, slice, }) {
    const cut = slice === null ? null : Object.entries(slice).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([dataset, metric, cut]);
}


/***/ }),

/***/ 14104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PROFILE_BOUNDS)
/* harmony export */ });
// Apart from the schema: who gathers a profile needs its bounds, and not the library that checks it.
/** The most interior edges of a column's bins, categories named, columns of a profile's inputs and of its outputs. */
const PROFILE_BOUNDS = { edges: 63, categories: 50, columns: 64, name: 200, quantiles: 16 };


/***/ }),

/***/ 90939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ codesBy),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/** The number that a text writes; NaN for any other. Hexadecimal digits and the like are no numbers of a data set. */
function numberOf(text) {
    return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/iu.test(text) ? Number(text) : Number.NaN;
}
/** The text of a number as a slice's label names it; that of a missing one is empty. */
function textOf(value) {
    return Number.isNaN(value) ? "" : String(value);
}
/**
 * A code for each row by the text of its cell. Each distinct text is asked once, in the order of its first row: a column of a
 * million rows has few.
 */
function codesBy(column, rows, codeOf) {
    const codes = new Int32Array(rows);
    if (column.kind === "text") {
        const known = [];
        for (let row = 0; row < rows; row += 1) {
            const text = column.codes[row] ?? 0;
            const code = known[text] ?? codeOf(column.texts[text] ?? "");
            known[text] = code;
            codes[row] = code;
        }
        return codes;
    }
    const known = new Map();
    for (let row = 0; row < rows; row += 1) {
        const value = column.values[row] ?? Number.NaN;
        let code = known.get(value);
        if (code === undefined) {
            code = codeOf(textOf(value));
            known.set(value, code);
        }
        codes[row] = code;
    }
    return codes;
}
/** A column's numbers, one a row; NaN where the text is none. */
function numbersOf(column, rows) {
    if (column.kind === "number")
        return column.values;
    const numbers = Float64Array.from(column.texts, numberOf);
    const values = new Float64Array(rows);
    for (let row = 0; row < rows; row += 1)
        values[row] = numbers[column.codes[row] ?? -1] ?? Number.NaN;
    return values;
}


/***/ }),

/***/ 28055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ checkSame),
  J: () => (/* binding */ cut)
});

// EXTERNAL MODULE: ./packages/slices/src/column.ts
var src_column = __webpack_require__(90939);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/slices/src/slice-bound.ts

/** So many slices are a thousand questions to the same rows: no answer would be worth much. */
const MOST_SLICES = 1000;
/** What is said of a slicing without bound. */
function tooMany(what) {
    return (0,error/* failure */.V2)("slice-invalid", `slices: ${what} than the ${MOST_SLICES} slices that are judged at most`, {
        hint: "Name the values, cut numbers into bins, or cross fewer columns.",
    });
}
/** What is said of a value that is no name. */
function tooLong(column, characters) {
    const message = `slices: column ${JSON.stringify(column)} has a value of ${characters} characters: it cannot name a slice`;
    return (0,error/* failure */.V2)("slice-invalid", message, { hint: "Cut by a column of short values, or by a condition." });
}
/** What is said of two slices that are called alike and are not of the same rows, as 7 is of cells `7` and `7.0`, and "7" of `7` alone. */
function twoOfOneName(label, [one, other]) {
    const name = Object.entries(label).map(([column, value]) => `${column}=${value}`);
    const message = `slices: two are called ${name.join(", ")}, of ${one} rows and of ${other}: the column writes one value in several ways`;
    return (0,error/* failure */.V2)("slice-invalid", message, {
        hint: "Write the column's values in one way, or name them alike in every limit: a number or truth value without quotes finds all ways.",
    });
}

;// CONCATENATED MODULE: ./packages/slices/src/cross.ts

/**
 * Every combination of the groups that has rows, or that is named in each of its parts. Rows that one part leaves out are
 * left out.
 * @throws ModelgateError `slice-invalid` for too many
 */
function crossed(parts) {
    const [first = { groups: [], codes: new Int32Array() }, ...others] = parts;
    return others.reduce(paired, first);
}
function paired(a, b) {
    const width = b.groups.length;
    const keys = new Set();
    for (const [i, { named }] of a.groups.entries()) {
        if (!named)
            continue;
        for (const [j, group] of b.groups.entries())
            if (group.named)
                keys.add(i * width + j);
    }
    const codes = new Int32Array(a.codes.length);
    for (let row = 0; row < codes.length; row += 1) {
        const [i = -1, j = -1] = [a.codes[row], b.codes[row]];
        const key = i < 0 || j < 0 ? -1 : i * width + j;
        if (key >= 0)
            keys.add(key);
        codes[row] = key;
    }
    if (keys.size > MOST_SLICES)
        throw tooMany(`${keys.size} combinations are more`);
    // In the order of the parts, not of the rows.
    const ordered = [...keys].sort((x, y) => x - y);
    const place = new Map(ordered.map((key, at) => [key, at]));
    const groups = ordered.map((key) => joined(a.groups[Math.floor(key / width)], b.groups[key % width]));
    return { groups, codes: codes.map((key) => place.get(key) ?? -1) };
}
function joined(a, b) {
    const wheres = [a?.label["where"], b?.label["where"]].filter((where) => where !== undefined);
    const where = wheres.length === 2 ? { where: wheres.map((one) => `(${one})`).join(" and ") } : {};
    return {
        label: { ...a?.label, ...b?.label, ...where },
        named: (a?.named ?? false) && (b?.named ?? false),
    };
}

// EXTERNAL MODULE: ./packages/slices/src/edges.ts
var src_edges = __webpack_require__(54723);
// EXTERNAL MODULE: ./packages/slices/src/want-column.ts
var want_column = __webpack_require__(35290);
;// CONCATENATED MODULE: ./packages/slices/src/holding.ts


/**
 * The rows for which a condition holds, one byte a row, 0 or 1. A missing value holds nothing but `= ''`; what is no number
 * is never below, above or equal to one.
 * @throws ModelgateError `slice-invalid` for a column that is not there
 */
function holding(condition, columns, rows) {
    if (condition.kind === "and" || condition.kind === "or") {
        const [first, ...others] = condition.parts.map((part) => holding(part, columns, rows));
        const mask = first ?? new Uint8Array(rows);
        const decides = condition.kind === "or" ? 1 : 0;
        for (const other of others)
            for (let row = 0; row < rows; row += 1)
                if (other[row] === decides)
                    mask[row] = decides;
        return mask;
    }
    const column = (0,want_column/* wantColumn */.X)(columns, condition.column);
    const tests = condition.kind === "in"
        ? condition.literals.map((literal) => testOf("=", literal))
        : [testOf(condition.op, condition.literal)];
    const mask = new Uint8Array(rows);
    if (column.kind === "text") {
        const passes = Uint8Array.from(column.texts, (text) => (tests.some((test) => test.text(text)) ? 1 : 0));
        for (let row = 0; row < rows; row += 1)
            mask[row] = passes[column.codes[row] ?? -1] ?? 0;
        return mask;
    }
    for (let row = 0; row < rows; row += 1) {
        const value = column.values[row] ?? Number.NaN;
        mask[row] = tests.some((test) => test.number(value)) ? 1 : 0;
    }
    return mask;
}
/** Whether a cell says what a literal does: a text to the letter, a number or truth value however it is written. */
function saying(literal) {
    return testOf("=", literal).text;
}
function testOf(op, literal) {
    if (typeof literal === "number") {
        const number = (cell) => !Number.isNaN(cell) && compares(op, cell, literal);
        return {
            number,
            text: (cell) => (Number.isNaN((0,src_column/* numberOf */.rl)(cell)) ? op === "!=" && cell !== "" : number((0,src_column/* numberOf */.rl)(cell))),
        };
    }
    const text = typeof literal === "boolean" ? truthTest(op, literal) : textTest(op, literal);
    return { text, number: (cell) => text((0,src_column/* textOf */.b6)(cell)) };
}
/** Order of code units: that of dates written as 2024-01-31. */
function textTest(op, literal) {
    // The empty text is the word for a missing value, so that one can ask for it.
    if (literal === "")
        return (cell) => (cell === "" ? op === "=" : op === "!=");
    return (cell) => cell !== "" && compares(op, cell, literal);
}
/** Parquet and JSON write `true`, pandas writes `True`, others 1. */
function truthTest(op, literal) {
    const same = literal ? /^(?:true|1)$/iu : /^(?:false|0)$/iu;
    return (cell) => cell !== "" && same.test(cell) === (op === "=");
}
function compares(op, a, b) {
    switch (op) {
        case "=":
            return a === b;
        case "!=":
            return a !== b;
        case "<":
            return a < b;
        case "<=":
            return a <= b;
        case ">":
            return a > b;
        case ">=":
            return a >= b;
    }
}

// EXTERNAL MODULE: ./packages/slices/src/parse-where.ts + 2 modules
var parse_where = __webpack_require__(73012);
;// CONCATENATED MODULE: ./packages/slices/src/partition.ts







const MISSING = "(missing)";
/** A document is no name: it would be in every check's id, and in the comment. */
const MOST_LABEL_CHARACTERS = 200;
/**
 * Parts the rows along one axis.
 * @throws ModelgateError `slice-invalid`
 */
function partition(axis, columns, rows) {
    switch (axis.kind) {
        case "values":
            return axis.values === null
                ? byFound(axis.column, (0,want_column/* wantColumn */.X)(columns, axis.column), rows)
                : byNamed(axis.column, axis.values, { column: (0,want_column/* wantColumn */.X)(columns, axis.column), rows });
        case "bins":
            return binned(axis.column, (0,src_column/* numbersOf */.cZ)((0,want_column/* wantColumn */.X)(columns, axis.column), rows), axis.edges);
        case "quantiles": {
            const values = (0,src_column/* numbersOf */.cZ)((0,want_column/* wantColumn */.X)(columns, axis.column), rows);
            return binned(axis.column, values, (0,src_edges/* quantileEdges */.UY)(values, axis.bins, axis.column));
        }
        case "where": {
            const mask = holding((0,parse_where/* parseWhere */.r)(axis.where), columns, rows);
            const codes = Int32Array.from(mask, (holds) => holds - 1);
            return { groups: [{ label: { where: axis.where }, named: true }], codes };
        }
        case "cross":
            return crossed(axis.axes.map((part) => partition(part, columns, rows)));
    }
}
/** One group for each value that is found, in the order of numbers where all are, else of texts; the missing ones last. */
function byFound(name, column, rows) {
    const found = new Map();
    const codes = (0,src_column/* codesBy */.WQ)(column, rows, (text) => {
        if (text.length > MOST_LABEL_CHARACTERS)
            throw tooLong(name, text.length);
        const value = text === "" ? MISSING : text;
        const code = found.get(value) ?? found.size;
        found.set(value, code);
        if (found.size > MOST_SLICES)
            throw tooMany(`column ${JSON.stringify(name)} has more values`);
        return code;
    });
    const values = [...found.keys()];
    const ordered = inOrder(values);
    const place = new Int32Array(values.length);
    for (const [at, value] of ordered.entries())
        place[found.get(value) ?? 0] = at;
    return {
        groups: ordered.map((value) => ({ label: { [name]: value }, named: false })),
        codes: codes.map((code) => place[code] ?? -1),
    };
}
function inOrder(values) {
    const present = values.filter((value) => value !== MISSING);
    const areNumbers = present.every((value) => Number.isFinite((0,src_column/* numberOf */.rl)(value)));
    // Code units, not a locale: the order is the same on every machine.
    const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    const sorted = present.sort((a, b) => (areNumbers ? (0,src_column/* numberOf */.rl)(a) - (0,src_column/* numberOf */.rl)(b) : 0) || byText(a, b));
    return values.includes(MISSING) ? [...sorted, MISSING] : sorted;
}
function byNamed(name, values, { column, rows }) {
    // What is quoted is meant to the letter, before anything else is by what it says.
    const places = new Map(values.map((value, at) => [value, at]));
    const tests = values.map(saying);
    return {
        groups: values.map((value) => ({ label: { [name]: String(value) }, named: true })),
        codes: (0,src_column/* codesBy */.WQ)(column, rows, (text) => places.get(text) ?? tests.findIndex((says) => says(text))),
    };
}
function binned(name, values, edges) {
    const groups = (0,src_edges/* binLabels */.H1)(edges).map((label) => ({ label: { [name]: label }, named: false }));
    return { groups, codes: (0,src_edges/* binCodes */.Gq)(values, edges) };
}

;// CONCATENATED MODULE: ./packages/slices/src/cut.ts


/**
 * Cuts rows into slices, axis after axis. Those with fewer rows than the minimum are among them: what becomes of them is for
 * the caller to say. A missing value is a slice of its own, `(missing)`, where a column is cut by every value.
 * @throws ModelgateError `slice-invalid` for columns that are not there, and more than 1,000 slices
 */
function cut(slicing, columns, rows) {
    const slices = new Map();
    for (const axis of slicing.axes) {
        for (const slice of slicesOf(partition(axis, columns, rows))) {
            // Two axes may name the same slice: it is one question, not two.
            const key = JSON.stringify(Object.entries(slice.label));
            const known = slices.get(key);
            if (known !== undefined)
                checkSame(known, slice);
            slices.set(key, known === undefined ? slice : { ...known, named: known.named || slice.named });
        }
    }
    if (slices.size > MOST_SLICES)
        throw tooMany(`${slices.size} are more`);
    return [...slices.values()];
}
/**
 * Makes sure that two slices of one label are one: nobody could tell their checks apart.
 * @throws ModelgateError `slice-invalid`
 */
function checkSame({ label, rows }, other) {
    const isSame = rows.length === other.rows.length && rows.every((row, at) => row === other.rows[at]);
    if (!isSame)
        throw twoOfOneName(label, [rows.length, other.rows.length]);
}
/** The rows of each group, in two passes: how many, then which. */
function slicesOf({ groups, codes }) {
    const counts = new Int32Array(groups.length);
    for (const code of codes)
        if (code >= 0)
            counts[code] = (counts[code] ?? 0) + 1;
    const slices = groups.map((group, at) => ({ ...group, rows: new Int32Array(counts[at] ?? 0) }));
    const filled = new Int32Array(groups.length);
    for (let row = 0; row < codes.length; row += 1) {
        const code = codes[row] ?? -1;
        const slice = slices[code];
        if (slice === undefined)
            continue;
        const at = filled[code] ?? 0;
        slice.rows[at] = row;
        filled[code] = at + 1;
    }
    return slices;
}


/***/ }),

/***/ 54723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ binCodes),
/* harmony export */   H1: () => (/* binding */ binLabels),
/* harmony export */   UY: () => (/* binding */ quantileEdges)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** Labels of the bins between edges, as `[18, 65)`; the last bin holds its upper edge. */
function binLabels(edges) {
    return edges.slice(1).map((high, bin) => {
        const last = bin === edges.length - 2;
        return `[${shown(edges[bin] ?? 0)}, ${shown(high)}${last ? "]" : ")"}`;
    });
}
function shown(edge) {
    return Number.isFinite(edge) ? String(edge) : edge < 0 ? "-inf" : "inf";
}
/** The bin of each value; -1 outside the edges and for NaN. */
function binCodes(values, edges) {
    const last = edges.length - 1;
    const [lowest = 0, highest = 0] = [edges[0], edges[last]];
    const codes = new Int32Array(values.length);
    for (let row = 0; row < values.length; row += 1) {
        const value = values[row] ?? Number.NaN;
        codes[row] = value >= lowest && value <= highest ? binOf(value, edges) : -1;
    }
    return codes;
}
/** The last bin whose lower edge is not above the value, by bisection. */
function binOf(value, edges) {
    let [low, high] = [0, edges.length - 2];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((edges[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/**
 * Edges that are values of the column and leave about as many rows in each bin; equal values are never parted, so that there
 * may be fewer bins than asked for.
 * @throws ModelgateError `slice-invalid` for a column without two distinct numbers
 */
function quantileEdges(values, bins, column) {
    const sorted = values.filter((value) => Number.isFinite(value)).sort();
    const [lowest, highest] = [sorted[0], sorted.at(-1)];
    if (lowest === undefined || highest === undefined || lowest === highest)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("slice-invalid", `slices: column ${JSON.stringify(column)} has no two distinct numbers`, {
            hint: "Quantiles part numbers; a column of texts is cut by its values.",
        });
    const starts = Array.from({ length: bins }, (_, bin) => sorted[Math.floor((bin * sorted.length) / bins)]);
    const edges = [...starts, highest].filter((edge) => edge !== undefined);
    const distinct = edges.filter((edge, at) => at === 0 || edge !== edges[at - 1]);
    return distinct.length > 1 ? distinct : [lowest, highest];
}


/***/ }),

/***/ 35290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ wantColumn)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33490);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);

/** @throws ModelgateError `slice-invalid` naming a near one */
function wantColumn(columns, name) {
    const column = columns.get(name);
    if (column !== undefined)
        return column;
    const names = [...columns.keys()];
    const near = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(name, names);
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("slice-invalid", `slices: no column ${JSON.stringify(name)}`, {
        hint: near === null ? `There are ${names.join(", ") || "none"}.` : `Did you mean "${near}"?`,
    });
}


/***/ })

};
