export const id = 536;
export const ids = [536];
export const modules = {

/***/ 4611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ gather)
});

// EXTERNAL MODULE: ./packages/inference/src/read-predictions.ts + 3 modules
var read_predictions = __webpack_require__(6924);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
;// CONCATENATED MODULE: ./actions/validate/src/facts.ts
/** What is known of a model beside its answers: its weights, and how it took the same rows asked in other ways. */
function factsOf({ subject }, { sanity }) {
    const { nan, infinite } = subject.weights;
    const weights = [
        { metric: "nan_weights", value: nan, n: 1 },
        { metric: "infinite_weights", value: infinite, n: 1 },
    ];
    if (sanity === null)
        return weights;
    const trials = ["rerun", "batch", "order"].map((kind) => {
        const { rows, relative, skipped } = sanity[kind];
        const metric = `${kind}_divergence`;
        if (skipped !== undefined)
            return { metric, value: null, n: rows, reason: skipped };
        if (Number.isFinite(relative))
            return { metric, value: relative, n: rows };
        return { metric, value: Number.MAX_VALUE, n: rows, reason: "one of the answers is NaN or infinite" };
    });
    return [...trials, ...weights];
}

;// CONCATENATED MODULE: ./actions/validate/src/evidence.ts



/** Runs the model, or reads what some program predicted. Faults are part of the evidence, never thrown. */
async function gather(planned, given, score) {
    return planned.modelPath === null
        ? await claimed(planned)
        : await executed(planned, planned.modelPath, given, score);
}
async function executed(planned, modelPath, given, score) {
    const subject = { name: planned.name, path: modelPath };
    try {
        const scored = await score({
            modelPath,
            datasets: planned.datasets,
            output: planned.output,
            options: { threads: given.threads },
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
        };
    }
    catch (error) {
        const problems = (0,src_error/* problemsOf */.GW)(error);
        return {
            subject: { ...subject, digest: null, sizeBytes: null, binding: "claimed" },
            datasets: planned.datasets.map(({ name, path }) => ({ name, path, digest: null, rows: null })),
            outcomes: planned.datasets.map(({ name }) => ({ dataset: name, problems })),
            notes: [],
            runtime: null,
        };
    }
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


/***/ }),

/***/ 6569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ inPullRequest)
/* harmony export */ });
/** Whether this run judges a proposed change, by the runner's own variables: then the base's policy judges. */
function inPullRequest(env) {
    const event = env["GITHUB_EVENT_NAME"] ?? "";
    return env["GITHUB_ACTIONS"] === "true" && (event.startsWith("pull_request") || event === "merge_group");
}


/***/ }),

/***/ 1761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ table)
});

// EXTERNAL MODULE: ./packages/policy/src/baseline-shorthand.ts
var baseline_shorthand = __webpack_require__(6659);
// EXTERNAL MODULE: ./packages/policy/src/shorthand.ts
var shorthand = __webpack_require__(2907);
;// CONCATENATED MODULE: ./packages/policy/src/inputs.ts


// The parsers of this package as inputs use them. YAML takes ten times as long to load as a whole run takes to plan, and
// most runs write none in their inputs.
const yaml = () => Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(815), __webpack_require__.e(650), __webpack_require__.e(77)]).then(__webpack_require__.bind(__webpack_require__, 1077));
/** As `parseLimits`. */
function limitsInput(text) {
    return (0,shorthand/* shortLimits */.z)(text) ?? yaml().then(({ parseLimits }) => parseLimits(text));
}
/** As `parseClasses`. */
function classesInput(text) {
    return (0,shorthand/* shortClasses */.l)(text) ?? yaml().then(({ parseClasses }) => parseClasses(text));
}
/** As `parseBaseline`. */
function baselineInput(text) {
    return (0,baseline_shorthand/* shortBaseline */._)(text) ?? yaml().then(({ parseBaseline }) => parseBaseline(text));
}
/** As `parseDatasets`. */
async function datasetsInput(text) {
    return (await yaml()).parseDatasets(text);
}
/** As `parseInputs`. */
async function columnsInput(text) {
    return (await yaml()).parseInputs(text);
}

// EXTERNAL MODULE: ./packages/runner/src/parse.ts
var parse = __webpack_require__(2379);
// EXTERNAL MODULE: ./packages/runner/src/input.ts
var input = __webpack_require__(3812);
// EXTERNAL MODULE: ./packages/schema/src/task.ts
var task = __webpack_require__(6612);
// EXTERNAL MODULE: ./packages/schema/src/mode.ts
var mode = __webpack_require__(6434);
// EXTERNAL MODULE: ./actions/validate/src/sandbox-inputs.ts
var sandbox_inputs = __webpack_require__(9797);
;// CONCATENATED MODULE: ./actions/validate/src/inputs.ts




const PIECE = "What is judged";
const DATA = "On what data";
const READING = "How its outputs are read";
const RUN = "How it is run";
const limits = (0,parse/* parser */.K3)("limits such as accuracy>=0.9, one a line", limitsInput);
const datasets = (0,parse/* parser */.K3)("data sets as YAML: name: { path, target }", datasetsInput);
const columns = (0,parse/* parser */.K3)("columns as YAML: model input: column, pattern or list", columnsInput);
const baseline = (0,parse/* parser */.K3)("base, a git ref, path:FILE, report:FILE, or YAML as in the policy", baselineInput);
const classes = (0,parse/* parser */.K3)("labels; several between commas or line ends, or a YAML list", classesInput);
const inputs = {
    model: (0,input/* input */.hF)("model", (0,parse/* optional */.lq)(parse/* text */.Qq), "The ONNX file; with `config`, the name of a model in it (needed when it holds several).", { example: "models/digits.onnx", group: PIECE }),
    predictions: (0,input/* input */.hF)("predictions", (0,parse/* optional */.lq)(parse/* path */.Ae), "A predictions file (CSV, JSONL, Parquet: label, prediction, optional id and score columns) in place of a model.", { example: "predictions.csv", group: PIECE }),
    limits: (0,input/* input */.hF)("limits", limits, "What it is held to: lines such as `accuracy>=0.9`, or YAML as in the policy.", {
        flag: "limit",
        many: true,
        example: "accuracy>=0.9",
        group: PIECE,
    }),
    task: (0,input/* input */.hF)("task", (0,parse/* optional */.lq)((0,parse/* oneOf */.yL)(...task/* TASKS */.n)), "What the model predicts.", {
        example: "multiclass-classification",
        group: PIECE,
    }),
    baseline: (0,input/* input */.hF)("baseline", (0,parse/* optional */.lq)(baseline), "What it is compared with: `base` (of the pull request, push or merge group), a git ref, `path:FILE`, `report:FILE`, or YAML as in the policy.", { example: "base", group: PIECE }),
    config: (0,input/* input */.hF)("config", (0,parse/* optional */.lq)(parse/* path */.Ae), "The policy file. Without `data`, `datasets` and `predictions` it is `modelgate.yml`.", { example: "modelgate.yml", group: PIECE }),
    data: (0,input/* input */.hF)("data", (0,parse/* optional */.lq)(parse/* path */.Ae), "The labelled data set: CSV, TSV, JSONL or Parquet, also gzipped text.", {
        example: "data/test.csv",
        group: DATA,
    }),
    target: (0,input/* input */.hF)("target", (0,parse/* optional */.lq)(parse/* text */.Qq), "The column that holds the truth; `label` in a predictions file.", {
        example: "label",
        group: DATA,
    }),
    id: (0,input/* input */.hF)("id", (0,parse/* optional */.lq)(parse/* text */.Qq), "The column that names each example; else its row number does.", {
        example: "id",
        group: DATA,
    }),
    inputs: (0,input/* input */.hF)("inputs", (0,parse/* optional */.lq)(columns), "Which columns feed the model's inputs, as YAML: a column, a pattern with `*` or a list for each; else their names or the file's order say it.", { many: true, example: 'pixels: "pixel_*"', group: DATA }),
    weights: (0,input/* input */.hF)("weights", (0,parse/* optional */.lq)(parse/* text */.Qq), "The column that says what each example weighs.", {
        example: "weight",
        group: DATA,
    }),
    groups: (0,input/* input */.hF)("groups", (0,parse/* optional */.lq)(parse/* text */.Qq), "The column that says which examples belong together (a patient, a document): intervals then count clusters, not rows.", { example: "patient", group: DATA }),
    datasets: (0,input/* input */.hF)("datasets", (0,parse/* optional */.lq)(datasets), "Several data sets as YAML in the policy's grammar, in place of `data`, `target`, `id`, `weights`, `groups` and `inputs`.", { example: "test: { path: data/test.csv, target: label }", group: DATA }),
    classes: (0,input/* input */.hF)("classes", classes, "The class labels in the order of the model's scores.", {
        example: "cat, dog",
        group: READING,
    }),
    positive: (0,input/* input */.hF)("positive", (0,parse/* optional */.lq)(parse/* text */.Qq), "The positive class of two; else the last.", {
        example: "spam",
        group: READING,
    }),
    output: (0,input/* input */.hF)("output", (0,parse/* optional */.lq)(parse/* text */.Qq), "The model's output that holds the scores or values.", {
        example: "logits",
        group: READING,
    }),
    scores: (0,input/* input */.hF)("scores", (0,parse/* optional */.lq)((0,parse/* oneOf */.yL)("probabilities", "logits", "log-probabilities")), "What the scores are, where their values do not tell.", { example: "logits", group: READING }),
    mode: (0,input/* input */.hF)("mode", (0,parse/* optional */.lq)((0,parse/* oneOf */.yL)(...mode/* MODES */.F)), "`observe`: all is computed and shown, and nothing fails. A policy says it itself.", {
        example: "observe",
        group: RUN,
    }),
    confidence: (0,input/* input */.hF)("confidence", confidence(), "The level of every interval.", {
        fallback: "0.95",
        group: RUN,
    }),
    seed: (0,input/* input */.hF)("seed", (0,parse/* wholeNumber */.rD)(), "Seeds every bootstrap: the same seed gives the same interval.", {
        fallback: "1",
        group: RUN,
    }),
    threads: (0,input/* input */.hF)("threads", (0,parse/* wholeNumber */.rD)(1, 256), "Threads of the ONNX runtime. With one, floating-point sums come out the same everywhere.", { fallback: "1", group: RUN }),
    ...sandbox_inputs/* sandboxInputs */.b,
    token: (0,input/* input */.hF)("token", (0,parse/* optional */.lq)(parse/* text */.Qq), "Fetches history and LFS objects that the checkout lacks; reading is enough, and the model never sees it.", { example: "${{ github.token }}", group: RUN, secret: true }),
    savePredictions: (0,input/* input */.hF)("save-predictions", (0,parse/* optional */.lq)(parse/* path */.Ae), "A folder for the predictions, beside the report: a later run can be compared with them.", { example: "predictions", group: RUN }),
    junit: (0,input/* input */.hF)("junit", (0,parse/* optional */.lq)(parse/* path */.Ae), "Where the checks are written as JUnit XML.", {
        example: "junit.xml",
        group: RUN,
    }),
    report: (0,input/* input */.hF)("report", (0,parse/* optional */.lq)(parse/* path */.Ae), "Where the report is written.", {
        example: "report.json",
        group: RUN,
    }),
};
function confidence() {
    return (0,parse/* parser */.K3)("a level between 0.5 and 0.999", (given) => {
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

/***/ 5278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./packages/evaluation/src/resolve-clauses.ts + 1 modules
var resolve_clauses = __webpack_require__(7938);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/slices/src/columns-of.ts + 1 modules
var columns_of = __webpack_require__(3843);
;// CONCATENATED MODULE: ./actions/validate/src/carried.ts

/**
 * The columns of a data set that go with its predictions: what weighs and groups its rows, cuts them into slices, or is a
 * metric of the user's own. What any of them reads as text is carried as text; its numbers are in there.
 */
function carriedBy({ name, weights, groups }, clauses) {
    const mine = clauses.filter(({ dataset }) => dataset === null || dataset === name);
    const cut = (0,columns_of/* columnsOf */.P)(...mine.flatMap(({ slices }) => (slices === undefined ? [] : [slices])));
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

;// CONCATENATED MODULE: ./actions/validate/src/rules.ts
/** What is wrong with inputs that are right one by one, when no policy file says what to do. All of it at once. */
function crossedInputs(given) {
    return [...missing(given), ...crossed(given), ...ofOtherTask(given)];
}
/** What a run without a policy cannot do without. */
function missing(given) {
    const { model, predictions, data, target, datasets, task, limits } = given;
    const isAlone = predictions === null && datasets === null;
    const lacks = [
        [model === null && isAlone, "model", "the path of an ONNX file"],
        [data === null && isAlone, "data", "the path of a labelled data set"],
        [target === null && isAlone, "target", "the column that holds the truth"],
        [task === null, "task", "binary-classification, multiclass-classification or regression"],
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
    const { model, predictions, datasets } = given;
    const problems = [];
    if (predictions !== null && model !== null) {
        problems.push(wrong("predictions", "expected either a model or a predictions file, got both"));
    }
    if (predictions !== null) {
        problems.push(...nothingIn(given, ["data", "datasets", "inputs", "output"], "predictions"));
    }
    if (datasets !== null) {
        problems.push(...nothingIn(given, ["data", "target", "id", "inputs"], "datasets"));
        const strays = datasets.filter(({ source }) => (source.kind === "data") !== (model !== null));
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
function nothingIn(given, names, beside) {
    return names
        .filter((name) => isGiven(given[name]))
        .map((name) => wrong(name, `expected nothing beside ${beside}`));
}
function isGiven(value) {
    return Array.isArray(value) ? value.length > 0 : value !== null;
}
function wrong(name, message) {
    const hint = "See the inputs in the README of validate, or `modelgate validate --help`.";
    return { code: "input-invalid", message: `${name}: ${message}`, hint };
}

;// CONCATENATED MODULE: ./actions/validate/src/plan.ts




const DEFAULT_POLICY = "modelgate.yml";
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
        return await fromPolicy(given, given.config, base);
    const isDirect = given.data !== null || given.datasets !== null || given.predictions !== null;
    // A limit without data is no wish for the policy file: it is a run whose data was forgotten.
    const isHalf = !isDirect && nothingIn(given, SAID_BY_POLICY, DEFAULT_POLICY).length > 0;
    return isDirect || isHalf ? fromInputs(given) : await fromPolicy(given, DEFAULT_POLICY, base);
}
async function fromPolicy(given, path, base) {
    (0,src_error/* throwProblems */.Jh)(nothingIn(given, SAID_BY_POLICY, `config, which says it (${path})`));
    const { judgingPolicy } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(815), __webpack_require__.e(650), __webpack_require__.e(31)]).then(__webpack_require__.bind(__webpack_require__, 6031));
    const { model, before, judgedBy, text } = await judgingPolicy({ path, isNamed: given.config !== null, model: given.model }, base);
    return planOf(model, { policy: text, judgedBy, before });
}
function fromInputs(given) {
    const { task } = given;
    const problems = crossedInputs(given);
    const clauses = task === null ? [] : resolved(given.limits, task, problems);
    if (task === null || problems.length > 0) {
        (0,src_error/* throwProblems */.Jh)(problems);
        throw new TypeError("a task that is missing is a problem");
    }
    const model = {
        name: baseName(given.model ?? given.predictions ?? "model"),
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
    return planOf(model, { policy: null, judgedBy: null, before: null });
}
/** Clauses under the metrics' own names; what is wrong with them joins the other problems. */
function resolved(clauses, task, problems) {
    try {
        return (0,resolve_clauses/* resolveClauses */.R)(clauses, task);
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
function planOf(model, { policy, judgedBy, before }) {
    const { name, path, task, classes, positive, output, scores, clauses, baseline, waivers, mode } = model;
    const ofKind = (kind) => model.datasets.filter(({ source }) => source.kind === kind);
    const specOf = (set) => ({
        name: set.name,
        path: set.source.path,
        target: set.target,
        id: set.id,
        carried: carriedBy(set, clauses),
    });
    return {
        name,
        modelPath: path,
        datasets: ofKind("data").map((set) => ({ ...specOf(set), inputs: set.inputs })),
        predictions: ofKind("predictions").map(specOf),
        output: { task, classes, positive, output, scores },
        roles: new Map(model.datasets.map(({ name: set, weights, groups }) => [set, { weights, groups }])),
        clauses,
        baseline,
        before: {
            model: before?.path ?? null,
            predictions: new Map(before?.datasets.map(({ name: set, source }) => [set, source.path])),
        },
        waivers,
        mode,
        policy,
        judgedBy,
    };
}
function baseName(path) {
    const file = path.split(/[\\/]/u).at(-1) ?? path;
    return file.replace(/\.[^.]+$/u, "") || file;
}


/***/ }),

/***/ 3682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ localScore)
});

// EXTERNAL MODULE: ./packages/evaluation/src/evaluate.ts + 10 modules
var evaluate = __webpack_require__(7298);
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

// EXTERNAL MODULE: ./packages/dataset/src/digest-file.ts
var digest_file = __webpack_require__(2217);
// EXTERNAL MODULE: ./packages/dataset/src/open-table.ts + 14 modules
var open_table = __webpack_require__(874);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/inference/src/collect.ts + 1 modules
var collect = __webpack_require__(5767);
// EXTERNAL MODULE: ./packages/inference/src/gathered.ts + 1 modules
var src_gathered = __webpack_require__(9159);
;// CONCATENATED MODULE: ./packages/inference/src/answers.ts



/**
 * Follows a child to its end and never throws: when it dies on the second data set, the first one's
 * predictions stay, and the data sets without an answer get the reason.
 */
async function readAnswers(messages, reading) {
    const so = { runtime: null, outcomes: new Map(), sanity: new Map(), notes: [], open: new Map() };
    let fault = [];
    try {
        for await (const message of messages)
            take(message, so, reading);
    }
    catch (error) {
        fault = (0,src_error/* problemsOf */.GW)(error);
    }
    return { runtime: so.runtime, outcomes: so.outcomes, sanity: so.sanity, notes: so.notes, fault };
}
/** The outcome of a data set; one that the child never came to shares the fault that ended it. */
function outcomeOf(answers, dataset) {
    const own = answers.outcomes.get(dataset);
    if (own)
        return own;
    if (answers.fault.length > 0)
        return { problems: answers.fault };
    const message = `${dataset}: the sandbox ended without an answer`;
    return { problems: (0,src_error/* failure */.V2)("model-failed", message, { hint: "Run again with debug logging." }).problems };
}
function take(message, so, reading) {
    switch (message.type) {
        case "started":
            so.runtime = message.runtime;
            return;
        case "block": {
            refuseSecond(so, message.dataset);
            const gathered = so.open.get(message.dataset) ?? { blocks: [], rows: 0 };
            (0,src_gathered/* gather */.kg)(gathered, message);
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
        case "problem":
            if (message.dataset === null)
                (0,src_error/* throwProblems */.Jh)(message.problems);
            else {
                so.outcomes.set(message.dataset, { problems: message.problems });
                so.open.delete(message.dataset);
            }
            return;
        case "finished":
            return;
    }
}
/** What was said of a data set stands; a child that says more of it is not ours any longer. */
function refuseSecond({ outcomes }, dataset) {
    if (!outcomes.has(dataset))
        return;
    throw answeredTwice({ dataset });
}
function answeredTwice({ dataset }) {
    return (0,src_error/* failure */.V2)("model-failed", `${dataset}: the sandbox answered twice, or out of turn`, {
        hint: "The model or the runtime may have been tampered with.",
    });
}
function joined(end, so, reading) {
    try {
        const gathered = so.open.get(end.dataset);
        if (gathered === undefined) {
            throw (0,src_error/* failure */.V2)("model-failed", `${end.dataset}: the sandbox sent no predictions`, {
                hint: "Run again with debug logging.",
            });
        }
        return { predictions: (0,collect/* collect */.F)(gathered, end, reading.source(end.dataset), so.notes) };
    }
    catch (error) {
        return { problems: (0,src_error/* problemsOf */.GW)(error) };
    }
}

// EXTERNAL MODULE: ./packages/inference/src/attempt.ts
var attempt = __webpack_require__(4106);
;// CONCATENATED MODULE: ./packages/inference/src/sanity-notes.ts
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

// EXTERNAL MODULE: ./packages/inference/src/scoring/carried.ts
var scoring_carried = __webpack_require__(3527);
// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(3490);
// EXTERNAL MODULE: ./packages/inference/src/scoring/column-names.ts
var column_names = __webpack_require__(9326);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/element.ts
/** ONNX element types (TensorProto.DataType, lower case) that a data set can feed. */
const ELEMENTS = {
    float: { ort: "float32", column: "number" },
    double: { ort: "float64", column: "number" },
    float16: { ort: "float16", column: "number" },
    int64: { ort: "int64", column: "integer" },
    uint64: { ort: "uint64", column: "integer" },
    int32: { ort: "int32", column: "integer" },
    uint32: { ort: "uint32", column: "integer" },
    int16: { ort: "int16", column: "integer" },
    uint16: { ort: "uint16", column: "integer" },
    int8: { ort: "int8", column: "integer" },
    uint8: { ort: "uint8", column: "integer" },
    bool: { ort: "bool", column: "boolean" },
    string: { ort: "string", column: "text" },
};
/** The way to feed an element type; undefined when no column can hold it (complex64, bfloat16 …). */
function element_element(type) {
    return type === null || !Object.hasOwn(ELEMENTS, type) ? undefined : ELEMENTS[type];
}

;// CONCATENATED MODULE: ./packages/inference/src/scoring/feed.ts


/** How columns fill one input; null where they do not fit it, which is then told. */
function feedOf(port, columns, features, wrong) {
    const kind = element_element(port.type);
    if (kind === undefined) {
        wrong(`the model's input "${port.name}" is ${port.type ?? "not a tensor"}, which no column can fill`, "Modelgate feeds tensors of float16/32/64, integers, bool and string.");
        return null;
    }
    if (port.shape?.length === 0) {
        wrong(`the model's input "${port.name}" is a single value, not one for each row`, "Export the model with a batch dimension, or with that value as a constant.");
        return null;
    }
    const trailing = port.shape === null ? null : port.shape.slice(1);
    const base = { input: port.name, type: kind.ort, columns };
    const vectors = features.filter(({ name, native }) => native === "vector" && columns.includes(name));
    if (vectors.length === 0)
        return scalars(port, { ...base, column: kind.column }, trailing, wrong);
    if (columns.length > 1 || kind.column === "text") {
        const names = vectors.map(({ name }) => name);
        wrong(`column ${(0,column_names/* spanned */.eK)(names)} holds lists of numbers, which cannot fill "${port.name}" ${kind.column === "text" ? `of ${kind.ort}` : "beside other columns"}`, `Say which one column fills it: \`inputs: { ${port.name}: COLUMN }\`.`);
        return null;
    }
    const { free, fixed } = measured(trailing);
    // The width of a vector column is known only when its rows are read; the reader's first batch settles it.
    return { ...base, column: "vector", width: free === 0 ? fixed : 0, trailing: sizes(trailing, fixed, 0) };
}
function scalars(port, base, trailing, wrong) {
    const { free, fixed } = measured(trailing);
    const width = base.columns.length;
    if (!fitsWidth(port, width)) {
        const takes = free === 0 ? `${fixed} values` : `a multiple of ${fixed} values`;
        wrong(`the model's input "${port.name}" takes ${takes} a row, and ${width} columns would feed it (${(0,column_names/* spanned */.eK)(base.columns)})`, `Name the columns: \`inputs: { ${port.name}: [...] }\` or a pattern such as "pixel_*"; or drop columns that are no features.`);
        return null;
    }
    return { ...base, width, trailing: sizes(trailing, fixed, width) };
}
/** Whether an input takes so many values a row. */
function fitsWidth({ shape }, width) {
    const { free, fixed } = measured(shape?.slice(1) ?? null);
    return free === 0 ? width === fixed : fixed > 0 && width % fixed === 0;
}
/** How many dimensions after the batch are free, and the product of the others. */
function measured(trailing) {
    if (trailing === null)
        return { free: 1, fixed: 1 };
    const known = trailing.filter((size) => typeof size === "number");
    return { free: trailing.length - known.length, fixed: known.reduce((product, size) => product * size, 1) };
}
/** Fills the first unknown dimension so that the product is `width`, others with 1; an unknown rank is one dimension. */
function sizes(trailing, fixed, width) {
    if (trailing === null)
        return [width];
    let left = fixed === 0 ? 0 : width / fixed;
    return trailing.map((size) => {
        if (typeof size === "number")
            return size;
        const taken = left;
        left = 1;
        return taken;
    });
}

;// CONCATENATED MODULE: ./packages/inference/src/scoring/assign-columns.ts


/** The columns of every input, in the order of the inputs; null where that is a problem, which is then told. */
function assignColumns(inputs, features, dataset, { notes, wrong }) {
    const names = features.map(({ name }) => name);
    const inferred = new Map();
    return inputs.map((port) => {
        // A stranger may call an input `__proto__`.
        if (Object.hasOwn(dataset.inputs, port.name)) {
            return toldColumns(port, dataset.inputs[port.name] ?? [], names, wrong);
        }
        const one = ownColumn(port, names, wrong);
        if (one === "several")
            return null;
        if (one !== null) {
            const other = inferred.get(one);
            if (other !== undefined) {
                wrong(`column "${one}" is named like both inputs "${other}" and "${port.name}"`, `Say which: \`inputs: { ${port.name}: COLUMN }\`.`);
                return null;
            }
            inferred.set(one, port.name);
            if (one !== port.name)
                notes.push(`${dataset.name}: input "${port.name}" is fed by column "${one}"`);
            return [one];
        }
        if (inputs.length === 1 && names.length > 0) {
            const columns = fittingColumns(port, names, dataset);
            const left = names.filter((name) => !columns.includes(name));
            const what = `${columns.length} columns in file order, ${(0,column_names/* spanned */.eK)(columns)}`;
            const but = left.length > 0 ? `, without ${(0,column_names/* listed */.KE)(left)}` : "";
            notes.push(`${dataset.name}: input "${port.name}" is fed by ${what}${but}`);
            return columns;
        }
        wrong(`no column for the model's input "${port.name}"; it has ${(0,column_names/* listed */.KE)(names)}`, `Say which: \`inputs: { ${port.name}: COLUMN }\`, a list of columns, or a pattern such as "pixel_*".`);
        return null;
    });
}
/**
 * All columns, or those that are not only carried along, where just these fit. A weight that is asked for must not change
 * what a model is fed, so where all fit, all stay.
 */
function fittingColumns(port, names, { carried = {} }) {
    const own = names.filter((name) => !Object.hasOwn(carried, name));
    return !fitsWidth(port, names.length) && own.length > 0 && fitsWidth(port, own.length) ? own : names;
}
/** The column of an input's own name, else the only one that is named alike; null when there is none. */
function ownColumn({ name }, names, wrong) {
    if (names.includes(name))
        return name;
    const alike = names.filter((column) => (0,column_names/* areAlike */.xn)(column, name));
    if (alike.length > 1) {
        wrong(`the model's input "${name}" could be fed by ${(0,column_names/* listed */.KE)(alike)}`, `Say which: \`inputs: { ${name}: COLUMN }\`.`);
        return "several";
    }
    return alike[0] ?? null;
}
function toldColumns(port, told, names, wrong) {
    const asked = typeof told === "string" ? [told] : told;
    const columns = new Set();
    let isRight = true;
    for (const pattern of asked) {
        // A column may have a star in its name.
        const matches = names.includes(pattern)
            ? [pattern]
            : names.filter((name) => (0,column_names/* matchesPattern */.MT)(name, pattern));
        const again = matches.filter((name) => columns.has(name));
        if (matches.length === 0 || again.length > 0) {
            isRight = false;
            wrong(`\`inputs.${port.name}\` asks for "${pattern}", which ${again.length > 0 ? `repeats ${(0,column_names/* listed */.KE)(again)}` : "matches no feature column"}`, `Its feature columns are ${(0,column_names/* listed */.KE)(names)}.`);
        }
        for (const name of matches)
            columns.add(name);
    }
    return isRight ? [...columns] : null;
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/target-columns.ts
var target_columns = __webpack_require__(406);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/feed-plan.ts





/**
 * Assigns columns to inputs: as `inputs` says; else by name; else, for a model with one input, every
 * column that is neither target nor id, in file order. Finds every problem of the assignment.
 */
function planFeeds(signature, file, dataset) {
    const problems = [];
    const notes = [];
    const wrong = (message, hint) => {
        problems.push({ code: "dataset-mismatch", message: `${dataset.path}: ${message}`, hint });
    };
    checkRoles(file, dataset, wrong);
    checkCarried(file, dataset, wrong);
    checkInputs(signature, dataset, wrong);
    const reserved = new Set([...(0,target_columns/* targetsOf */.QR)(dataset.target), dataset.id]);
    const features = file.filter(({ name }) => !reserved.has(name));
    const assigned = assignColumns(signature.inputs, features, dataset, { notes, wrong });
    const feeds = signature.inputs.map((port, index) => {
        const columns = assigned[index] ?? null;
        return columns === null ? null : feedOf(port, columns, features, wrong);
    });
    checkShared(feeds, wrong);
    checkCarriedVectors(feeds, dataset, wrong);
    const fixedBatch = fixedBatchOf(signature, wrong);
    if (problems.length > 0)
        return problems;
    return { feeds: feeds.filter((feed) => feed !== null), fixedBatch, notes };
}
function checkRoles(file, { target, id }, wrong) {
    const names = file.map(({ name }) => name);
    const targets = (0,target_columns/* targetsOf */.QR)(target);
    const roles = [...targets.map((name) => ["target", name]), ["id", id]];
    for (const [role, name] of roles) {
        if (name === null || names.includes(name))
            continue;
        wrong(`no column "${name}" for ${role}; it has ${(0,column_names/* listed */.KE)(names)}`, `${didYouMean(name, names)}Set \`${role}\` to one of its columns.`);
    }
    if (id !== null && targets.includes(id)) {
        wrong(`column "${id}" is to be both target and id`, "Name another column with `id`, or none: rows are then named by their number.");
    }
}
function checkCarried(file, { carried = {} }, wrong) {
    const names = file.map(({ name }) => name);
    for (const name of Object.keys(carried).filter((told) => !names.includes(told))) {
        wrong(`no column "${name}" to go with the predictions; it has ${(0,column_names/* listed */.KE)(names)}`, `${didYouMean(name, names)}Weights, groups, slices and metrics of your own name columns of the data set.`);
    }
}
function checkCarriedVectors(feeds, { carried = {} }, wrong) {
    for (const feed of feeds) {
        const [column = ""] = feed?.column === "vector" ? feed.columns : [];
        if (!Object.hasOwn(carried, column))
            continue;
        wrong(`column "${column}" holds lists of numbers and cannot be a weight, group, slice or metric`, "Name a column with one value a row.");
    }
}
function didYouMean(name, names) {
    const near = (0,closest/* closest */.k)(name, names);
    return near === null ? "" : `Did you mean "${near}"? `;
}
function checkInputs({ inputs }, dataset, wrong) {
    const names = inputs.map(({ name }) => name);
    for (const name of Object.keys(dataset.inputs).filter((told) => !names.includes(told))) {
        wrong(`\`inputs\` names "${name}", which the model does not have`, `The model's inputs are ${(0,column_names/* listed */.KE)(names)}.`);
    }
    if (names.length === 0) {
        wrong("the model takes no input, so no row can be scored", "Export the model with its features as inputs.");
    }
}
/** A column is read once, as one kind: two inputs that want it differently would get the same wrong values. */
function checkShared(feeds, wrong) {
    const readers = new Map();
    for (const feed of feeds) {
        for (const column of feed?.columns ?? []) {
            const other = readers.get(column);
            if (feed === null || other === undefined) {
                if (feed !== null)
                    readers.set(column, feed);
            }
            else if (other.column !== feed.column) {
                wrong(`column "${column}" feeds "${other.input}" (${other.type}) and "${feed.input}" (${feed.type})`, "Give each of them a column of its own: they are read differently.");
            }
        }
    }
}
function fixedBatchOf({ inputs }, wrong) {
    const fixed = new Set(inputs.map(({ shape }) => shape?.[0]).filter((size) => typeof size === "number"));
    const sizes = (0,column_names/* listed */.KE)([...fixed].map(String));
    if (fixed.size > 1) {
        wrong(`the model's inputs fix different numbers of rows: ${sizes}`, "Modelgate feeds one row of data to every input; export the model with one batch dimension.");
    }
    if ([...fixed].some((size) => size < 1)) {
        wrong(`the model fixes its number of rows to ${sizes}`, "Export the model with a free batch dimension.");
    }
    return [...fixed][0] ?? null;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/onnx/src/carry.ts + 5 modules
var carry = __webpack_require__(1135);
;// CONCATENATED MODULE: ./packages/onnx/src/stage.ts


/**
 * Copies a model and its external data into a folder of its own, hashing what it writes, so that what was measured is what the
 * digest names whatever happens to the original. The caller gives an empty folder and removes it afterwards.
 * Refused: links, files with a second name, pipes and devices as external data; data outside the model's folder, beyond a
 * file's end or not referred to by any tensor; and all that checkModel finds.
 * @throws ModelgateError with every problem at once: `file-missing`, `model-unreadable`, `model-unsupported`, `model-refused`
 */
async function stageModel(path, directory) {
    const { model, readFrom, digest, sizeBytes, files, problems } = await (0,carry/* carryModel */.N)(path, directory);
    (0,src_error/* throwProblems */.Jh)(problems);
    return { path: readFrom, model, digest, sizeBytes, files };
}

;// CONCATENATED MODULE: ./packages/onnx/src/count-non-finite.ts
const FORMATS = {
    1: { bytes: 4, exponent: 0x7f800000, fraction: 0x007fffff, count: countSingles },
    10: halves(0x7c00, 0x03ff),
    11: { bytes: 8, exponent: 0x7ff00000, fraction: 0x000fffff, count: countDoubles },
    16: halves(0x7f80, 0x007f),
};
/** The format of a TensorProto.DataType; null for those that are no such number. */
function formatOf(dataType) {
    return FORMATS[dataType] ?? null;
}
// A multiple of what a value takes, be it with its tag: 4, 8, 5, 9.
const CHUNK_BYTES = 360 * 728;
const scratch = new Uint8Array(CHUNK_BYTES);
/** A span in pieces of whole items of `item` bytes, each good until the next is taken. */
function* chunksOf(source, { start, end }, item) {
    const step = CHUNK_BYTES - (CHUNK_BYTES % item);
    for (let at = start; at < end; at += step) {
        const length = Math.min(step, end - at);
        yield source.load(at, length).subarray(0, length);
    }
}
/** Typed arrays begin where their type allows; values in a file lie anywhere. */
function aligned(bytes) {
    if (bytes.byteOffset % 8 === 0)
        return { buffer: bytes.buffer, offset: bytes.byteOffset };
    if (bytes.length > scratch.length)
        return { buffer: bytes.slice().buffer, offset: 0 };
    scratch.set(bytes);
    return { buffer: scratch.buffer, offset: 0 };
}
function countSingles(bytes, counted) {
    const { buffer, offset } = aligned(bytes);
    const words = new Uint32Array(buffer, offset, bytes.length >> 2);
    let [nan, infinite] = [0, 0];
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? 0;
        if ((word & 0x7f800000) !== 0x7f800000)
            continue;
        if ((word & 0x007fffff) === 0)
            infinite += 1;
        else
            nan += 1;
    }
    counted.nan += nan;
    counted.infinite += infinite;
}
function countDoubles(bytes, counted) {
    const { buffer, offset } = aligned(bytes);
    const words = new Uint32Array(buffer, offset, (bytes.length >> 3) * 2);
    for (let at = 1; at < words.length; at += 2) {
        const high = words[at] ?? 0;
        if ((high & 0x7ff00000) !== 0x7ff00000)
            continue;
        if ((high & 0x000fffff) === 0 && words[at - 1] === 0)
            counted.infinite += 1;
        else
            counted.nan += 1;
    }
}
function halves(exponent, fraction) {
    const upper = exponent << 16;
    return {
        bytes: 2,
        exponent,
        fraction,
        count(bytes, counted) {
            const { buffer, offset } = aligned(bytes);
            const values = new Uint16Array(buffer, offset, bytes.length >> 1);
            // Two at a time: hardly ever is one of them no number.
            const pairs = new Uint32Array(buffer, offset, bytes.length >> 2);
            for (let at = 0; at < pairs.length; at += 1) {
                const pair = pairs[at] ?? 0;
                if ((pair & exponent) !== exponent && (pair & upper) !== upper)
                    continue;
                countHalf(values[2 * at] ?? 0, exponent, fraction, counted);
                countHalf(values[2 * at + 1] ?? 0, exponent, fraction, counted);
            }
            if (values.length % 2 === 1)
                countHalf(values.at(-1) ?? 0, exponent, fraction, counted);
        },
    };
}
function countHalf(value, exponent, fraction, counted) {
    if ((value & exponent) !== exponent)
        return;
    if ((value & fraction) === 0)
        counted.infinite += 1;
    else
        counted.nan += 1;
}
/** Values of which each follows a tag of one byte. */
function countTagged(bytes, format, counted) {
    const { exponent, fraction } = format;
    const step = format.bytes + 1;
    for (let at = 1; at < bytes.length; at += step) {
        const top = at + format.bytes - 4;
        // Most values are told by their last byte.
        if (((bytes[top + 3] ?? 0) & 0x7f) !== 0x7f)
            continue;
        const word = wordAt(bytes, top);
        if ((word & exponent) !== exponent)
            continue;
        const isInfinite = (word & fraction) === 0 && (format.bytes === 4 || wordAt(bytes, at) === 0);
        if (isInfinite)
            counted.infinite += 1;
        else
            counted.nan += 1;
    }
}
function wordAt(bytes, at) {
    const [a = 0, b = 0, c = 0, d = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
    return a | (b << 8) | (c << 16) | (d << 24);
}
/** Halves that are written as integers of any number of bytes, of which the lower 16 bits count. */
function countPackedHalves(chunks, { exponent, fraction }, counted) {
    let [value, shift] = [0, 0];
    for (const chunk of chunks) {
        for (const byte of chunk) {
            if (shift < 21)
                value |= (byte & 0x7f) << shift;
            shift += 7;
            if (byte >= 0x80)
                continue;
            countHalf(value, exponent, fraction, counted);
            [value, shift] = [0, 0];
        }
    }
}

// EXTERNAL MODULE: ./packages/onnx/src/reader.ts + 2 modules
var src_reader = __webpack_require__(3979);
// EXTERNAL MODULE: ./packages/onnx/src/source.ts
var source = __webpack_require__(8228);
// EXTERNAL MODULE: ./packages/onnx/src/tensor-size.ts
var tensor_size = __webpack_require__(9207);
// EXTERNAL MODULE: ./packages/onnx/src/walk.ts
var walk = __webpack_require__(2000);
;// CONCATENATED MODULE: ./packages/onnx/src/non-finite.ts






const MOST_NAMES = 10;
const LONGEST_NAME = 200;
const FLOAT = 1;
/**
 * Counts NaN and infinity in every tensor of floats (32, 64, 16 bits and bfloat16) that inference uses, wherever its values lie,
 * and in the lists of floats that are the weights of linear models and tree ensembles. Read through a window, as the model is.
 * @param directory where the model's external data lie: they must have passed checkModel
 * @throws ModelgateError `model-unreadable` when a file has become shorter
 */
function nonFiniteWeights(model, directory) {
    const found = { nan: 0, infinite: 0, tensors: [] };
    const add = (name, { nan, infinite }) => {
        if (nan + infinite === 0)
            return;
        found.nan += nan;
        found.infinite += infinite;
        if (found.tensors.length < MOST_NAMES)
            found.tensors.push(name.slice(0, LONGEST_NAME));
    };
    for (const { tensor, part } of (0,walk/* tensorsOf */.YP)(model)) {
        const format = formatOf(tensor.dataType);
        if (part !== "training" && format !== null)
            add(tensor.name, inTensor(model, tensor, format, directory));
    }
    for (const { part, nodes } of (0,walk/* scopesOf */.ZK)(model)) {
        if (part === "training")
            continue;
        for (const { name, opType, attributes } of nodes) {
            for (const attribute of attributes) {
                if (attribute.field === "floats")
                    add(`${name || opType}.${attribute.name}`, inList(model, attribute));
            }
        }
    }
    return found;
}
function inTensor(model, tensor, format, directory) {
    const { data } = tensor;
    const counted = { nan: 0, infinite: 0 };
    if (data.kind === "raw")
        inSpan(model.source, data.span, format, counted);
    else if (data.kind === "external") {
        const end = data.offset + ((0,tensor_size/* rawSizeBytes */.V)(tensor) ?? 0);
        inSpan((0,source/* fileSource */.I)((0,external_node_path_.join)(directory, data.location), end), { start: data.offset, end }, format, counted);
    }
    else if (data.kind === "typed") {
        const reader = new src_reader/* Reader */.m(model.path, model.source, tensor.span);
        for (const field of reader.fields("TensorProto")) {
            if (field === data.field)
                inRun(model.source, reader, format, counted);
        }
    }
    return counted;
}
function inList(model, attribute) {
    const counted = { nan: 0, infinite: 0 };
    const format = formatOf(FLOAT);
    const reader = new src_reader/* Reader */.m(model.path, model.source, attribute.span);
    for (const field of reader.fields("AttributeProto")) {
        if (field === "floats" && format !== null)
            inRun(model.source, reader, format, counted);
    }
    return counted;
}
/** Values of a repeated field: halves as integers; others packed, or each behind its tag as protobuf 2 writes lists. */
function inRun(source, reader, format, counted) {
    const span = reader.span();
    const isPacked = span.start !== reader.outer().start;
    if (format.bytes === 2) {
        if (isPacked)
            countPackedHalves(chunksOf(source, span, 1), format, counted);
        else
            format.count(bytesOf(Uint16Array.from(reader.int64s(), lowerHalf)), counted);
    }
    else if (isPacked)
        inSpan(source, span, format, counted);
    else if (span.end - span.start === reader.count() * (format.bytes + 1)) {
        for (const chunk of chunksOf(source, span, format.bytes + 1))
            countTagged(chunk, format, counted);
    }
    else
        format.count(reader.fixed(), counted);
}
function lowerHalf(value) {
    return Number(BigInt.asUintN(16, value));
}
function bytesOf({ buffer }) {
    return new Uint8Array(buffer);
}
function inSpan(source, span, format, counted) {
    for (const chunk of chunksOf(source, span, format.bytes))
        format.count(chunk, counted);
}

// EXTERNAL MODULE: ./packages/onnx/src/values.ts
var values = __webpack_require__(2871);
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

;// CONCATENATED MODULE: ./packages/onnx/src/producer.ts
/** Operators that change form but not what the values mean. */
const TRANSPARENT = ["Identity", "Cast", "Reshape", "Flatten", "Squeeze"];
/** Which node gives each value of the main graph. */
function producers(model) {
    const nodes = new Map();
    for (const node of model.graph.nodes)
        for (const output of node.outputs)
            nodes.set(output, node);
    return nodes;
}
/**
 * The node that gives an output its meaning, as Softmax or Sigmoid, looking through Identity, Cast, Reshape, Flatten and
 * Squeeze. Null when no node of the main graph produces it: a graph input, an initializer or no such value.
 */
function producerOf(model, outputName) {
    const nodes = producers(model);
    const seen = new Set();
    for (let node = nodes.get(outputName); node !== undefined; node = nodes.get(node.inputs[0] ?? "")) {
        if (node.domain !== "" || !TRANSPARENT.includes(node.opType))
            return node;
        // A cycle: no runtime loads such a graph.
        if (seen.has(node))
            return null;
        seen.add(node);
    }
    return null;
}

// EXTERNAL MODULE: ./packages/onnx/src/proto.ts
var proto = __webpack_require__(9575);
;// CONCATENATED MODULE: ./packages/onnx/src/splice.ts



const REMOVED = new Uint8Array(0);
/**
 * A message with some of its fields replaced. All other bytes stay as they are and in their order: nothing is decoded and
 * encoded again, so unknown fields and unusual encodings survive.
 */
function splice(bytes, { message, span }, edit) {
    const reader = new src_reader/* Reader */.m("the model", (0,source/* bytesSource */.X)(bytes), span);
    const parts = [];
    let kept = span.start;
    for (const field of reader.fields(message)) {
        const { start, end } = reader.outer();
        const replacement = edit(field, reader.span());
        if (replacement === null)
            continue;
        parts.push(bytes.subarray(kept, start), replacement);
        kept = end;
    }
    parts.push(bytes.subarray(kept, span.end));
    return Buffer.concat(parts);
}
/** The bytes of a field that holds a message or a text. */
function field(message, name, value) {
    const payload = typeof value === "string" ? Buffer.from(value) : value;
    return Buffer.concat([varint((0,proto/* fieldNumber */.O3)(message, name) * 8 + 2), varint(payload.length), payload]);
}
/** The bytes of no field. */
function removed() {
    return REMOVED;
}
function varint(value) {
    const bytes = [];
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80))
        bytes.push((rest % 0x80) + 0x80);
    return Uint8Array.from([...bytes, rest]);
}

;// CONCATENATED MODULE: ./packages/onnx/src/zip-map.ts




/**
 * Rewrites a model so that class scores come as a tensor `[examples, classes]` instead of ai.onnx.ml's ZipMap, a list of maps
 * that onnxruntime-node cannot return. Each ZipMap becomes an Identity in its place. That keeps every name, whoever else uses
 * them, and every other byte; renaming the node before it would fail where one tensor feeds two ZipMaps or is an output itself.
 * The outputs' type becomes `tensor(float)` without a shape, for the runtime to infer. Only for models that checkModel passes.
 * @throws ModelgateError `model-refused` when a ZipMap names no classes
 */
function withoutZipMap(bytes, model) {
    const nodes = producers(model);
    const replaced = new Set();
    const zipMaps = [];
    for (const { name } of model.graph.outputs) {
        const node = nodes.get(name);
        if (node === undefined || !isZipMap(node))
            continue;
        replaced.add(node);
        zipMaps.push({ output: name, ...classesOf(model, node) });
    }
    if (zipMaps.length === 0)
        return { bytes, zipMaps };
    const whole = { message: "ModelProto", span: { start: 0, end: bytes.length } };
    const edited = splice(bytes, whole, (name, span) => name === "graph" ? field("ModelProto", "graph", withTensors(bytes, { model, span, replaced })) : null);
    return { bytes: withIdentity(edited, model), zipMaps };
}
/** Whether a node is a ZipMap of ai.onnx.ml. */
function isZipMap({ opType, domain }) {
    return opType === "ZipMap" && domain === "ai.onnx.ml";
}
function classesOf(model, node) {
    const found = labelAttribute(model, node);
    if (found !== null)
        return { classes: found.labels, classKind: found.kind };
    throw (0,src_error/* failure */.V2)("model-refused", `${model.path}: the ZipMap ${JSON.stringify(node.name)} names no classes`, {
        hint: "Convert the model again, with the option zipmap=False.",
    });
}
function withTensors(bytes, { model, span, replaced }) {
    const { nodes, outputs, valueInfo } = model.graph;
    const maps = new Set([...replaced].flatMap((node) => node.outputs));
    const at = { node: 0, output: 0, value_info: 0 };
    return splice(bytes, { message: "GraphProto", span }, (name, value) => {
        if (name === "node") {
            const node = nodes[at.node++];
            return node !== undefined && replaced.has(node) ? identity(bytes, value) : null;
        }
        if (name !== "output" && name !== "value_info")
            return null;
        const known = (name === "output" ? outputs : valueInfo)[at[name]++];
        return maps.has(known?.name ?? "") ? field("GraphProto", name, floats(bytes, value)) : null;
    });
}
function identity(bytes, span) {
    const node = splice(bytes, { message: "NodeProto", span }, (name) => {
        if (name === "op_type")
            return field("NodeProto", "op_type", "Identity");
        return name === "domain" || name === "attribute" ? removed() : null;
    });
    return field("GraphProto", "node", node);
}
/** TypeProto { tensor_type { elem_type: FLOAT } }: the only type that ZipMap takes. */
const TENSOR_OF_FLOATS = Uint8Array.of(0x0a, 2, 0x08, 1);
function floats(bytes, span) {
    return splice(bytes, { message: "ValueInfoProto", span }, (name) => name === "type" ? field("ValueInfoProto", "type", TENSOR_OF_FLOATS) : null);
}
/** OperatorSetIdProto { version: 8 }: of the same release as ai.onnx.ml 1, so as old as any model with a ZipMap. */
const OPSET_8 = Uint8Array.of(0x10, 8);
/** Identity is ONNX's own; a model of ai.onnx.ml alone does not import that domain. */
function withIdentity(bytes, model) {
    if (model.opsets.some(({ domain }) => domain === ""))
        return bytes;
    return Buffer.concat([bytes, field("ModelProto", "opset_import", OPSET_8)]);
}

// EXTERNAL MODULE: ./packages/onnx/src/signature.ts
var signature = __webpack_require__(4923);
;// CONCATENATED MODULE: ./packages/inference/src/signature.ts

/** What a caller feeds and gets, with element types where a port is a tensor. */
function signatureOf({ graph }) {
    const { inputs, outputs } = (0,signature/* signatureOf */.y)(graph);
    return { inputs: inputs.map(portOf), outputs: outputs.map(portOf) };
}
function portOf({ name, type, shape }) {
    return { name, type: /^tensor\((\w+)\)$/u.exec(type)?.[1] ?? null, shape };
}

;// CONCATENATED MODULE: ./packages/inference/src/stage.ts




/**
 * Copies a model and its external data into `folder`, checks it, and takes out ZipMap, whose maps the
 * runtime's JavaScript interface cannot return.
 * @throws ModelgateError `file-missing`, `model-unreadable`, `model-unsupported`, `model-refused`
 */
async function stage(modelPath, folder) {
    const staged = await stageModel(modelPath, folder);
    const { path, model, digest, sizeBytes } = staged;
    const count = () => nonFiniteWeights(model, (0,external_node_path_.dirname)(path));
    const hasZipMap = model.graph.nodes.some(({ opType }) => opType === "ZipMap");
    // Before the copy is rewritten: the model says where its weights lie in the file as it was.
    const counted = hasZipMap ? count() : null;
    const [zipMap] = hasZipMap ? await takeOutZipMaps(staged) : [];
    return {
        path,
        digest,
        sizeBytes,
        signature: signatureOf(model),
        weights: () => counted ?? count(),
        classes: zipMap ? { labels: zipMap.classes, source: "its ZipMap operator" } : classLabels(model),
        producer: (output) => producerOf(model, output)?.opType ?? null,
    };
}
async function takeOutZipMaps({ path, model }) {
    const { bytes, zipMaps } = withoutZipMap(await (0,promises_.readFile)(path), model);
    await (0,promises_.writeFile)(path, bytes);
    return zipMaps;
}

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
        (0,attempt/* attempt */.C)(() => stage(scoring.modelPath, folder)),
        ...scoring.datasets.map((spec) => (0,attempt/* attempt */.C)(() => (0,open_table/* openTable */.R)(spec.path))),
    ]);
    if ("problems" in runtime || "problems" in model) {
        // A model that cannot be judged does not hide what is wrong with the data.
        const [first, ...rest] = [model, runtime, ...tables].flatMap((part) => "problems" in part ? part.problems : []);
        throw first ? new src_error/* ModelgateError */.HJ([first, ...rest]) : new TypeError("a failed attempt has a problem");
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
        const outcome = plan && "problems" in plan ? plan : outcomeOf(answers, name);
        return { name, path, digest: digest && "value" in digest ? digest.value.digest : null, outcome, sanity };
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
                ...sanityNotes(answers.sanity),
            ]),
        ],
    };
}
function planFor(spec, table, staged, task) {
    if (table === undefined || "problems" in table)
        return { problems: table?.problems ?? [] };
    const { columns } = table.value;
    const { name, path, id, only } = spec;
    const problems = [];
    const names = columns.map((column) => column.name);
    const target = (0,target_columns/* targetColumns */.dr)(names, spec.target, task, (message, hint) => {
        problems.push({ code: "dataset-mismatch", message: `${path}: ${message}`, hint });
    });
    const plan = planFeeds(staged.signature, columns, { ...spec, target });
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
    };
    return { job, notes: plan.notes };
}
async function ask(sandbox, { jobs, staged }, { output, options, datasets }, watcher) {
    if (jobs.length === 0)
        return { runtime: null, outcomes: new Map(), sanity: new Map(), fault: [], notes: [] };
    const messages = sandbox.run({ modelPath: staged.path, options, output, datasets: jobs });
    const answers = readAnswers(messages, {
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

// EXTERNAL MODULE: ./actions/validate/src/start.ts + 11 modules
var src_start = __webpack_require__(3332);
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
function localScore(cache, early = null) {
    return async (scoring, wish, host) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const start = __addDisposableResource(env_1, early?.take(wish) ?? (0,src_start/* startFor */.O)(wish, cache ? { cache: cache(host) } : {}), false);
            const scored = await scoreOnnx(scoring, start, {
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


/***/ }),

/***/ 6934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ thisWorld)
});

// EXTERNAL MODULE: ./actions/validate/src/in-pull-request.ts
var in_pull_request = __webpack_require__(6569);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./actions/validate/src/keep.ts



/**
 * Keeps in the Actions cache. Its entries are found by key and path, so every run uses the same folder.
 * @param temporary the runner's temporary folder
 */
function cacheKeep(cache, temporary = process.env["RUNNER_TEMP"] ?? (0,external_node_os_.tmpdir)()) {
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

;// CONCATENATED MODULE: ./actions/validate/src/world.ts


/** The world as this machine has it: the clone in the working directory, and the cache where there is one. */
function thisWorld(score, cache, env = process.env) {
    return {
        score,
        isProposed: (0,in_pull_request/* inPullRequest */.Y)(env),
        async baseline({ token }) {
            const { baselinePorts } = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(726)]).then(__webpack_require__.bind(__webpack_require__, 2726));
            return baselinePorts(env, { cwd: process.cwd(), token });
        },
        keep: async (host) => (cache === undefined ? null : cacheKeep(cache(host))),
        today: () => new Date().toISOString().slice(0, 10),
    };
}


/***/ }),

/***/ 8576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K4: () => (/* binding */ draft),
/* harmony export */   O9: () => (/* binding */ finish),
/* harmony export */   r6: () => (/* binding */ batchCapacity),
/* harmony export */   zF: () => (/* binding */ VectorDraft)
/* harmony export */ });
/** A batch holds at most this many cells (32 MiB of doubles), however many rows the caller asks for. */
const MOST_CELLS = 2 ** 22;
/** The most rows of a batch of `columns` columns: what was asked for, or fewer when the batch would be too large. */
function batchCapacity(batchRows, columns) {
    if (!(batchRows >= 1))
        throw new RangeError(`batchRows: expected at least 1, got ${batchRows}`);
    return Math.max(1, Math.min(Math.floor(batchRows), Math.floor(MOST_CELLS / Math.max(1, columns))));
}
/** The rows of a list column while they are gathered; the first row of the file decides the width. */
class VectorDraft {
    kind = "vector";
    /** -1 before the first row. */
    width = -1;
    values = new Float64Array(0);
    /** Makes room for `row`, zero-based within the batch, and gives its first index. */
    place(row) {
        const needed = (row + 1) * this.width;
        if (needed > this.values.length) {
            const larger = new Float64Array(Math.max(needed, this.values.length * 2));
            larger.set(this.values);
            this.values = larger;
        }
        return row * this.width;
    }
    /** True when another row would make the batch too large. */
    full(rows) {
        return this.width > 0 && (rows + 1) * this.width > MOST_CELLS;
    }
}
/** An empty column with room for `capacity` rows. */
function draft(kind, capacity) {
    switch (kind) {
        case "number":
            return { kind, values: new Float64Array(capacity) };
        case "integer":
            return { kind, values: new BigInt64Array(capacity) };
        case "boolean":
            return { kind, values: new Uint8Array(capacity) };
        case "text":
            return { kind, values: [] };
        case "vector":
            return new VectorDraft();
    }
}
/** Closes the drafts as one batch. Arrays that were not filled are cut, never shared. */
function finish(names, drafts, start, rows) {
    const columns = new Map();
    for (const [index, name] of names.entries()) {
        const column = drafts[index];
        if (column !== undefined)
            columns.set(name, cut(column, rows));
    }
    return { start, rows, columns };
}
function cut(column, rows) {
    switch (column.kind) {
        case "text":
            return {
                kind: "text",
                values: column.values.length === rows ? column.values : column.values.slice(0, rows),
            };
        case "vector": {
            const width = Math.max(0, column.width);
            return { kind: "vector", width, values: column.values.slice(0, rows * width) };
        }
        case "number":
            return {
                kind: "number",
                values: column.values.length === rows ? column.values : column.values.slice(0, rows),
            };
        case "integer":
            return {
                kind: "integer",
                values: column.values.length === rows ? column.values : column.values.slice(0, rows),
            };
        case "boolean":
            return {
                kind: "boolean",
                values: column.values.length === rows ? column.values : column.values.slice(0, rows),
            };
    }
}


/***/ }),

/***/ 7483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* unused harmony export DEFAULT_BOUNDS */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

const MIB = 2 ** 20;
const GIB = 2 ** 30;
/**
 * What a file may cost when the caller says nothing. `unpackedBytes` holds for plain files; a compressed
 * file (gzip, Parquet) gets less, see `boundsOf`.
 */
const DEFAULT_BOUNDS = {
    unpackedBytes: 64 * GIB,
    rows: 1e9,
    columns: 100_000,
    recordBytes: 64 * MIB,
};
/**
 * The bounds of one file. What a small file may do to a runner must not be 64 GiB, so a compressed file may unpack
 * to 200 times its size, or to 1 GiB if that is more. The ratio is a choice: it stops the Parquet bomb of 1831 times and
 * the gzip bomb of 1000 times (research/registry-security.md 4.3) once they are past 1 GiB. Honest columns of constants can
 * pack as tightly; whoever has gigabytes of them names a bound, which is taken as it is.
 */
function boundsOf(given, file) {
    const bounds = { ...DEFAULT_BOUNDS, ...given };
    if (given.unpackedBytes !== undefined || !file.compressed)
        return bounds;
    return { ...bounds, unpackedBytes: Math.min(bounds.unpackedBytes, Math.max(GIB, 200 * file.sizeBytes)) };
}
const REMEDY = {
    unpackedBytes: "Read fewer columns, split the file into shards, or raise the bound if you trust the file.",
    rows: "Split the file into shards, or raise the bound if you trust the file.",
    columns: "Is the delimiter right? Pack wide features into a list column of a Parquet file.",
    recordBytes: "Is a quote or a line end missing? Long values belong in a file of their own.",
};
/** The error for a crossed bound. `subject` begins with the path and says what was too large. */
function tooLarge(bound, limit, subject) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("dataset-too-large", `${subject}: more than the bound \`${bound}\` of ${limit} allows`, {
        hint: REMEDY[bound],
    });
}


/***/ }),

/***/ 553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ storeCell),
/* harmony export */   b: () => (/* binding */ storeVector)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6772);

/** What counts as a missing number in text: the empty cell and the words that pandas.read_csv takes by default. */
const MISSING = new Set("|#N/A|#N/A N/A|#NA|-1.#IND|-1.#QNAN|-NaN|-nan|1.#IND|1.#QNAN|<NA>|N/A|NA|NULL|NaN|None|n/a|nan|null".split("|"));
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const INFINITE = /^([+-]?)inf(?:inity)?$/i;
const INTEGER = /^([+-]?\d+)(?:\.0*)?$/;
const TRUE = new Set(["true", "True", "TRUE", "1"]);
const FALSE = new Set(["false", "False", "FALSE", "0"]);
/** Stores a cell of text in row `row` of a draft. Gives null, or what was expected when the text is something else. */
function storeCell(draft, row, text) {
    switch (draft.kind) {
        case "text":
            draft.values[row] = text;
            return null;
        case "number": {
            const value = numberOf(text.trim());
            if (value === null)
                return _findings_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED */ .dS.number;
            draft.values[row] = value;
            return null;
        }
        case "integer": {
            const match = INTEGER.exec(text.trim());
            const value = match?.[1] === undefined || match[1].length > 40 ? null : BigInt(match[1].replace("+", ""));
            if (value === null || BigInt.asIntN(64, value) !== value)
                return _findings_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED */ .dS.integer;
            draft.values[row] = value;
            return null;
        }
        case "boolean": {
            const word = text.trim();
            if (!TRUE.has(word) && !FALSE.has(word))
                return `${_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED */ .dS.boolean} (or 1, 0)`;
            draft.values[row] = TRUE.has(word) ? 1 : 0;
            return null;
        }
        case "vector":
            return storeVector(draft, row, parseList(text));
    }
}
/** Stores a list in a vector column. Elements that are null are missing numbers. */
function storeVector(draft, row, list) {
    const length = Array.isArray(list) || ArrayBuffer.isView(list) ? list.length : 0;
    if (draft.width < 0 && length > 0)
        draft.width = length;
    const expected = draft.width > 0 ? `a list of ${draft.width} numbers, as in the first row` : _findings_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED */ .dS.vector;
    if (length === 0 || length !== draft.width)
        return expected;
    const first = draft.place(row);
    if (list instanceof Float64Array) {
        draft.values.set(list, first);
        return null;
    }
    for (const [index, item] of list.entries()) {
        if (typeof item !== "number" && item !== null)
            return expected;
        draft.values[first + index] = item ?? Number.NaN;
    }
    return null;
}
/** The number a trimmed cell holds, NaN when it is missing, null when it is something else. */
function numberOf(text) {
    if (NUMBER.test(text))
        return Number(text);
    if (MISSING.has(text))
        return Number.NaN;
    const infinite = INFINITE.exec(text);
    if (infinite === null)
        return null;
    return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
function parseList(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 2217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6117);



/**
 * The sha256 of a file's bytes as they lie on disk, and how many there are.
 * @throws ModelgateError `file-missing`, or `dataset-unreadable` when the file cannot be read
 */
async function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let sizeBytes = 0;
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 2 ** 20 })) {
            hash.update(chunk);
            sizeBytes += chunk.length;
        }
    }
    catch (error) {
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(path, error);
    }
    return { digest: `sha256:${hash.digest("hex")}`, sizeBytes };
}


/***/ }),

/***/ 6772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ Findings),
/* harmony export */   dS: () => (/* binding */ EXPECTED),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

const MOST_PROBLEMS = 10;
const MOST_PER_COLUMN = 3;
const LONGEST_QUOTE = 60;
/** What a cell of each kind must hold, for messages. */
const EXPECTED = {
    number: "a number",
    integer: "a whole number from -2^63 to 2^63-1",
    text: "text",
    boolean: "true or false",
    vector: "a list of numbers",
};
/** Gathers what is wrong with one file: at most ten problems, and three of one column, so that others show too. */
class Findings {
    #path;
    #problems = [];
    #ofColumn = new Map();
    constructor(path) {
        this.#path = path;
    }
    /** A reader that has found this much can stop looking. */
    get full() {
        return this.#problems.length >= MOST_PROBLEMS;
    }
    get some() {
        return this.#problems.length > 0;
    }
    /** A cell that is not of the wanted kind. `got` is the cell as text. */
    mistyped(place, expected, got) {
        const seen = this.#ofColumn.get(place.column) ?? 0;
        this.#ofColumn.set(place.column, seen + 1);
        if (seen >= MOST_PER_COLUMN)
            return;
        const at = place.line === undefined ? "" : ` (line ${place.line})`;
        const message = `row ${place.row}${at}, column ${quote(place.column)}: expected ${expected}, got ${got}`;
        const hint = "Mend the cell, or name the columns to read (`inputs:`), or another target, id or file.";
        this.add({ code: "dataset-mismatch", message, hint, ...this.#at(place.line) });
    }
    /** A line that does not fit the format. */
    malformed(line, message, hint = "Mend the line, or write the file again.") {
        this.add({ code: "dataset-unreadable", message: `line ${line}: ${message}`, hint, ...this.#at(line) });
    }
    /** Adds a problem; its message gets the path in front. */
    add(problem) {
        if (!this.full)
            this.#problems.push({ ...problem, message: `${this.#path}: ${problem.message}` });
    }
    /** Throws everything found so far; does nothing when there is nothing. */
    throwIfAny() {
        (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(this.#problems);
    }
    /** What must stop the reading at once, together with everything found before it. */
    fatal(error) {
        const [first = error.problems[0], ...rest] = [...this.#problems, ...error.problems];
        return new _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ([first, ...rest], { cause: error.cause });
    }
    #at(line) {
        return { at: { path: this.#path, line } };
    }
}
/** Text of a stranger's file for a message: escaped as JSON, cut after 60 characters. */
function quote(text) {
    return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
}


/***/ }),

/***/ 874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ openTable)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/dataset/src/bounds.ts
var src_bounds = __webpack_require__(7483);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./packages/dataset/src/byte-source.ts




const UNZIP_CHUNK = 2 ** 18;
/**
 * Opens a plain or gzipped file.
 * @throws ModelgateError while reading: `dataset-too-large` after `unpackedBytes`, `dataset-unreadable` on a
 * damaged or cut gzip stream
 */
async function openSource(path, gzipped, unpackedBytes) {
    const inner = gzipped ? await gunzipped(path) : plain(await (0,promises_.open)(path));
    let total = 0;
    return {
        async read(target, offset, length) {
            const count = await inner.read(target, offset, length);
            total += count;
            if (total > unpackedBytes)
                throw (0,src_bounds/* tooLarge */.g$)("unpackedBytes", unpackedBytes, `${path}: the unpacked file`);
            return count;
        },
        close: () => inner.close(),
    };
}
function plain(handle) {
    return {
        read: async (target, offset, length) => (await handle.read(target, offset, length, null)).bytesRead,
        close: () => handle.close(),
    };
}
async function gunzipped(path) {
    // Most files are plain: what takes milliseconds to load is loaded where it is needed.
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
    const file = (0,external_node_fs_.createReadStream)(path, { highWaterMark: UNZIP_CHUNK });
    const unzip = createGunzip({ chunkSize: UNZIP_CHUNK });
    // An error of the file would not reach the reader of the unzipped stream by itself.
    file.on("error", (error) => unzip.destroy(error));
    const chunks = file.pipe(unzip)[Symbol.asyncIterator]();
    let rest = new Uint8Array(0);
    return {
        async read(target, offset, length) {
            if (rest.length === 0)
                rest = await nextChunk(chunks, path);
            const piece = rest.subarray(0, length);
            target.set(piece, offset);
            rest = rest.subarray(piece.length);
            return piece.length;
        },
        async close() {
            file.destroy();
            unzip.destroy();
        },
    };
}
async function nextChunk(chunks, path) {
    try {
        const next = await chunks.next();
        return next.done === true ? new Uint8Array(0) : new Uint8Array(next.value);
    }
    catch (error) {
        if (error instanceof src_error/* ModelgateError */.HJ)
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: not a whole gzip file: ${reason}`, {
            hint: "The file is cut or damaged: write or download it again.",
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./packages/dataset/src/byte-window.ts
const LF = 10;
const CR = 13;
/** How much is read at once. */
const CHUNK_BYTES = 2 ** 19;
/**
 * A sliding window over a source: `bytes[start..end)` is what was read and not yet used. A parser takes whole
 * records from the front and asks for more when the last is cut; the cut record moves to the front, so that a
 * record is always contiguous. `bytes[end]` is always a line feed, which spares inner loops the check for the end, and one
 * more byte lies after it, for those that read two at once.
 */
class ByteWindow {
    bytes;
    start = 0;
    end = 0;
    /** Nothing comes after `end`. */
    final = false;
    #source;
    constructor(source) {
        this.#source = source;
        this.bytes = Buffer.allocUnsafeSlow(CHUNK_BYTES + 2);
    }
    /** Bytes waiting to be used. */
    get size() {
        return this.end - this.start;
    }
    /** Reads on. A long record at least doubles, so that it is not parsed again for every piece of it. */
    async more() {
        if (this.start > 0)
            this.bytes.copyWithin(0, this.start, this.end);
        this.end -= this.start;
        this.start = 0;
        if (this.end * 2 >= this.bytes.length)
            this.#grow();
        const goal = this.end > CHUNK_BYTES / 8 ? this.end * 2 : this.end + 1;
        while (this.end < goal && !this.final) {
            const count = await this.#source.read(this.bytes, this.end, this.bytes.length - 2 - this.end);
            this.end += count;
            this.final = count === 0;
        }
        this.bytes[this.end] = LF;
    }
    /** Closes the source. */
    close() {
        return this.#source.close();
    }
    #grow() {
        const larger = Buffer.allocUnsafeSlow(this.bytes.length * 2);
        this.bytes.copy(larger, 0, 0, this.end);
        this.bytes = larger;
    }
}

// EXTERNAL MODULE: ./packages/dataset/src/findings.ts
var src_findings = __webpack_require__(6772);
// EXTERNAL MODULE: ./packages/dataset/src/text-cache.ts
var text_cache = __webpack_require__(770);
// EXTERNAL MODULE: ./packages/dataset/src/wanted-columns.ts
var wanted_columns = __webpack_require__(1787);
;// CONCATENATED MODULE: ./packages/dataset/src/csv-header.ts






const QUOTE = 34;
/**
 * Parses the column names in bytes[start..end). Gives null when the record is cut and more bytes may come.
 * @throws ModelgateError `dataset-unreadable`, `dataset-too-large`
 */
function parseHeader(path, bytes, { start, end, final }, { delimiter, columns }) {
    const names = [];
    let line = 1;
    let at = start;
    for (;;) {
        const quoted = bytes[at] === QUOTE && at < end;
        let stop = at;
        if (quoted) {
            stop = closingQuote(bytes, at + 1, end);
            if (stop >= end || (stop + 1 >= end && !final)) {
                if (!final)
                    return null;
                throw malformed(path, "a quoted column name never ends");
            }
            stop++;
        }
        while (stop < end && bytes[stop] !== delimiter && bytes[stop] !== LF)
            stop++;
        if (stop >= end && !final)
            return null;
        const to = bytes[stop - 1] === CR && bytes[stop] !== delimiter && stop > at ? stop - 1 : stop;
        names.push(cellText(path, bytes.subarray(at, to), quoted));
        if (quoted)
            line += count(bytes.subarray(at, to), LF);
        if (names.length > columns)
            throw (0,src_bounds/* tooLarge */.g$)("columns", columns, `${path}: the number of columns`);
        at = stop + 1;
        if (stop >= end || bytes[stop] === LF)
            break;
    }
    checkNames(path, names);
    return { names, next: Math.min(at, end), line: line + 1 };
}
function closingQuote(bytes, from, end) {
    for (let at = from; at < end; at++) {
        if (bytes[at] !== QUOTE)
            continue;
        if (bytes[at + 1] !== QUOTE || at + 1 >= end)
            return at;
        at++;
    }
    return end;
}
function cellText(path, bytes, quoted) {
    if (bytes.includes(0)) {
        throw malformed(path, "the header holds a zero byte: UTF-16 or binary data", "Save the file as CSV in UTF-8.");
    }
    const text = (0,text_cache/* decode */.D)(bytes);
    if (text === null)
        throw malformed(path, "a column name is not UTF-8", "Save the file in UTF-8.");
    if (!quoted)
        return text;
    if (!text.endsWith('"'))
        throw malformed(path, "text after the closing quote of a column name");
    return text.slice(1, -1).replaceAll('""', '"');
}
function checkNames(path, names) {
    const only = names.length === 1 ? (names[0] ?? "") : null;
    if (only === "")
        throw malformed(path, "expected column names, found an empty line");
    if (only !== null && /[;\t]/.test(only)) {
        throw malformed(path, `the only column is ${(0,src_findings/* quote */.hD)(only)}: fields must be separated by commas`, "Write the file with commas, or with tabs and the ending .tsv.");
    }
    (0,wanted_columns/* refuseDuplicates */.U)(path, names);
}
function malformed(path, what, hint = "The first line must hold the column names.") {
    return (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: line 1: ${what}`, { hint, at: { path, line: 1 } });
}
function count(bytes, byte) {
    let total = 0;
    for (const other of bytes)
        if (other === byte)
            total++;
    return total;
}

// EXTERNAL MODULE: ./packages/dataset/src/batch.ts
var src_batch = __webpack_require__(8576);
// EXTERNAL MODULE: ./packages/dataset/src/csv-cell.ts
var csv_cell = __webpack_require__(553);
;// CONCATENATED MODULE: ./packages/dataset/src/csv-fault.ts

const DOUBLED = "A quote inside a quoted field must be doubled.";
/** A quoted field whose end is not in the file. */
function neverEnds(at) {
    const message = `${at.path}: line ${at.line}: a quoted field never ends`;
    return (0,src_error/* failure */.V2)("dataset-unreadable", message, { hint: DOUBLED, at });
}
/** What follows a closing quote and is neither a delimiter nor the end of the line. */
function afterQuote(at) {
    const message = `${at.path}: line ${at.line}: text after the closing quote of a field`;
    return (0,src_error/* failure */.V2)("dataset-unreadable", message, { hint: DOUBLED, at });
}

;// CONCATENATED MODULE: ./packages/dataset/src/csv-number.ts
/**
 * Decimal numbers straight from bytes, correctly rounded.
 *
 * Up to 15 digits the digits are an exact double and 10^k is exact for k <= 22, so one multiplication or division
 * rounds once and gives what the standard asks (Clinger, "How to read floating point numbers accurately", 1990).
 * Up to 30 digits the same is done with a pair of doubles (Dekker 1971), and the result is taken only when an error
 * far beyond the real one could not change it (Ziv 1991). Everything else is left to `Number()`.
 */
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const PLUS = 43;
const DOT = 46;
/**
 * Parses the number that begins at `from` into `out[row]`. Gives the index after its last character, or -1 when
 * these bytes are not a number of the plain form or are too long to be sure. The caller checks what follows.
 */
function parseNumber(bytes, from, out, row) {
    // The sign is a coin toss that no branch predictor can learn, so it is arithmetic.
    const sign = bytes[from] === MINUS ? 1 : 0;
    const first = from + sign;
    let at = first;
    let byte = bytes[at] ?? 0;
    // In 32-bit arithmetic, which wraps after nine digits: longer ones are read again below.
    let mantissa = 0;
    while (byte >= ZERO && byte <= NINE) {
        mantissa = (Math.imul(mantissa, 10) + byte - ZERO) | 0;
        byte = bytes[++at] ?? 0;
    }
    let digits = at - first;
    let power = 0;
    if (byte === DOT) {
        const point = at;
        byte = bytes[++at] ?? 0;
        while (byte >= ZERO && byte <= NINE) {
            mantissa = (Math.imul(mantissa, 10) + byte - ZERO) | 0;
            byte = bytes[++at] ?? 0;
        }
        power = point + 1 - at;
        digits -= power;
    }
    if (digits === 0)
        return -1;
    const last = at;
    if (byte === 101 || byte === 69) {
        byte = bytes[++at] ?? 0;
        const down = byte === MINUS;
        if (down || byte === PLUS)
            byte = bytes[++at] ?? 0;
        const begin = at;
        let exponent = 0;
        while (byte >= ZERO && byte <= NINE) {
            exponent = exponent * 10 + (byte - ZERO);
            byte = bytes[++at] ?? 0;
        }
        if (at === begin || at - begin > 3)
            return -1;
        power += down ? -exponent : exponent;
    }
    if (power < -22 || power > 22)
        return -1;
    const value = digits <= 9 ? scaled(mantissa, power) : longNumber(bytes, first, last, power);
    if (Number.isNaN(value))
        return -1;
    out[row] = value * (1 - 2 * sign);
    return at;
}
/** mantissa * 10^power, rounded once: both are exact doubles. */
function scaled(mantissa, power) {
    return power < 0 ? mantissa / (POWERS[-power] ?? 1) : mantissa * (POWERS[power] ?? 1);
}
/** The digits in `first..last`, a dot among them ignored, times 10^power; NaN when the rounding is not certain. */
function longNumber(bytes, first, last, power) {
    let high = 0;
    let low = 0;
    let count = 0;
    for (let at = first; at < last; at++) {
        const digit = (bytes[at] ?? 0) - ZERO;
        if (digit < 0 || (count === 0 && digit === 0))
            continue;
        if (count < 15)
            high = high * 10 + digit;
        else
            low = low * 10 + digit;
        count++;
    }
    if (count <= 15)
        return scaled(high, power);
    if (count > 30)
        return Number.NaN;
    const scale = POWERS[count - 15] ?? 1;
    // high * scale + low as an unevaluated sum a + b: both steps are exact.
    const product = high * scale;
    const a = product + low;
    const added = a - product;
    const b = productError(high, scale, product) + (product - (a - added)) + (low - added);
    const factor = POWERS[Math.abs(power)] ?? 1;
    let result;
    let correction;
    if (power < 0) {
        result = a / factor;
        const back = result * factor;
        correction = (a - back - productError(result, factor, back) + b) / factor;
    }
    else {
        result = a * factor;
        correction = productError(a, factor, result) + b * factor;
    }
    const doubt = Math.abs(result) * 2 ** -96;
    const above = result + (correction + doubt);
    return above === result + (correction - doubt) ? above : Number.NaN;
}
/** x * y - product, exactly (Dekker's product after Veltkamp's split). */
function productError(x, y, product) {
    const splitX = x * 134217729;
    const highX = splitX - (splitX - x);
    const lowX = x - highX;
    const splitY = y * 134217729;
    const highY = splitY - (splitY - y);
    const lowY = y - highY;
    return lowX * lowY - (product - highX * highY - lowX * highY - highX * lowY);
}
/**
 * Parses the whole number that begins at `from` into the 64-bit integer `row` of `words`, which views a
 * BigInt64Array as pairs of 32-bit words, low word first. Gives the index after it, or -1 when it is not 1 to 15 digits.
 */
function parseInteger(bytes, from, words, row) {
    let at = from;
    let byte = bytes[at] ?? 0;
    const negative = byte === MINUS;
    if (negative)
        byte = bytes[++at] ?? 0;
    const first = at;
    let value = 0;
    while (byte >= ZERO && byte <= NINE) {
        value = value * 10 + (byte - ZERO);
        byte = bytes[++at] ?? 0;
    }
    if (at === first || at - first > 15)
        return -1;
    if (negative)
        value = -value;
    words[2 * row] = value;
    words[2 * row + 1] = Math.floor(value / 4294967296);
    return at;
}

;// CONCATENATED MODULE: ./packages/dataset/src/csv-plain.ts
// The quick way through a CSV file: records without quotes, whose numbers are short and whose texts are ASCII, in one
// loop without a call for each cell. Whatever is unlike that stops it at the beginning of its record, which the parser
// of RFC 4180 then reads. Both must give the same; the tests hold them against each other.


/** How a column of the file is read. */
const SKIP = 0;
const NUMBER = 1;
const INTEGER = 2;
const TEXT = 3;
/** Of a kind that the quick way does not know. */
const OTHER = 4;
/** How a column of each kind is read. */
const CODES = {
    number: NUMBER,
    integer: INTEGER,
    text: TEXT,
    boolean: OTHER,
    vector: OTHER,
};
const csv_plain_ZERO = 48;
const csv_plain_MINUS = 45;
const csv_plain_DOT = 46;
const csv_plain_POWERS = Float64Array.from({ length: 10 }, (_, power) => 10 ** power);
/** The number that two ASCII digits write, by both bytes as one little-endian word; -1 for anything else. */
const PAIRS = pairs();
/**
 * Parses records from bytes[start..end) into rows `row` to `most`, exclusively. Gives where it stopped, which is the
 * beginning of a record, and the row that comes next. `bytes[end]` is LF, and a byte lies after it.
 */
function parsePlain(bytes, { start, end, row: first, most }, { codes, floats, words, lists, texts }, delimiter) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const last = codes.length - 1;
    let row = first;
    let record = start;
    while (row < most) {
        let at = record;
        let column = 0;
        for (; column <= last; column++) {
            const code = codes[column] ?? SKIP;
            const from = at;
            if (code === NUMBER || code === INTEGER) {
                // The sign is a coin toss that no branch predictor can learn, so it is arithmetic.
                const sign = bytes[at] === csv_plain_MINUS ? 1 : 0;
                const begin = at + sign;
                at = begin;
                // In 32-bit arithmetic, which wraps after nine digits: longer ones are read again below.
                let mantissa = 0;
                let digit = ((bytes[at] ?? 0) - csv_plain_ZERO) >>> 0;
                while (digit < 10) {
                    mantissa = (Math.imul(mantissa, 10) + digit) | 0;
                    digit = ((bytes[++at] ?? 0) - csv_plain_ZERO) >>> 0;
                }
                let digits = at - begin;
                if (code === INTEGER) {
                    if (digits === 0)
                        break;
                    const list = words[column] ?? NO_WORDS;
                    if (digits > 9)
                        at = parseInteger(bytes, from, list, row);
                    else {
                        list[2 * row] = (mantissa ^ -sign) + sign;
                        list[2 * row + 1] = mantissa === 0 ? 0 : -sign;
                    }
                }
                else {
                    let decimals = 0;
                    if (bytes[at] === csv_plain_DOT) {
                        const point = ++at;
                        let pair = PAIRS[view.getUint16(at, true)] ?? -1;
                        while (pair >= 0) {
                            mantissa = (Math.imul(mantissa, 100) + pair) | 0;
                            at += 2;
                            pair = PAIRS[view.getUint16(at, true)] ?? -1;
                        }
                        digit = ((bytes[at] ?? 0) - csv_plain_ZERO) >>> 0;
                        if (digit < 10) {
                            mantissa = (Math.imul(mantissa, 10) + digit) | 0;
                            at++;
                        }
                        decimals = at - point;
                        digits += decimals;
                    }
                    const list = floats[column] ?? NONE;
                    if (digits > 0 && digits <= 9) {
                        list[row] = (mantissa / (csv_plain_POWERS[decimals] ?? 1)) * (1 - 2 * sign);
                        if ((bytes[at] ?? 0) >= 69)
                            at = parseNumber(bytes, from, list, row);
                    }
                    else if (digits > 9)
                        at = parseNumber(bytes, from, list, row);
                    else if (at === from)
                        list[row] = Number.NaN;
                    else
                        break;
                }
            }
            else {
                let byte = bytes[at] ?? LF;
                if (byte === csv_plain_QUOTE)
                    break;
                while (byte !== delimiter && byte !== LF)
                    byte = bytes[++at] ?? LF;
                if (code === TEXT) {
                    const to = column === last && at > from && bytes[at - 1] === CR ? at - 1 : at;
                    const text = texts.text(bytes, from, to);
                    const list = lists[column];
                    if (text === null || list === undefined)
                        break;
                    list[row] = text;
                }
            }
            if (at < 0)
                break;
            if (column < last) {
                if (bytes[at] !== delimiter)
                    break;
            }
            else {
                if (bytes[at] === CR)
                    at++;
                if (bytes[at] !== LF)
                    break;
            }
            at++;
        }
        // A record that reaches `end` may be cut there.
        if (column <= last || at > end)
            break;
        record = at;
        row++;
    }
    return { next: record, row };
}
const csv_plain_QUOTE = 34;
const NONE = new Float64Array(0);
const NO_WORDS = new Int32Array(0);
function pairs() {
    const table = new Int16Array(2 ** 16).fill(-1);
    for (let value = 0; value < 100; value++) {
        table[(csv_plain_ZERO + Math.floor(value / 10)) | ((csv_plain_ZERO + (value % 10)) << 8)] = value;
    }
    return table;
}

;// CONCATENATED MODULE: ./packages/dataset/src/csv-parser.ts








const csv_parser_QUOTE = 34;
/**
 * Parses records of RFC 4180 from bytes into drafts, without making a string of any cell that is not wanted as text.
 * A record that the bytes cut is parsed again from its beginning once there are more: writing a row twice is harmless,
 * and so no state inside a record has to survive.
 */
class CsvParser {
    findings;
    capacity;
    /** Rows in the batch being filled. */
    rows = 0;
    /** Data rows before that batch. */
    before = 0;
    /** The physical line at which the next record begins, from 1. */
    line;
    #shape;
    #wanted;
    #texts = new text_cache/* TextCache */.S();
    #codes;
    /** By column of the file; `#floats` and `#words` view the same arrays for the fast paths. */
    #drafts = [];
    #floats = [];
    #words = [];
    /** null where a wanted column is of a kind that the quick way does not know. */
    #plain = null;
    /** Of vector columns, kept from batch to batch. */
    #widths = new Map();
    /** Cells of the record at hand that are wrong; they count once the record is known to be whole. */
    #wrong = [];
    #lines = 0;
    #from = 0;
    #to = 0;
    #doubled = false;
    constructor(shape, wanted, batchRows) {
        this.#shape = shape;
        this.#wanted = wanted;
        this.line = shape.line;
        this.findings = new src_findings/* Findings */.Fv(shape.path);
        this.capacity = (0,src_batch/* batchCapacity */.r6)(batchRows, wanted.length);
        this.#codes = new Uint8Array(shape.names.length);
        for (const { index, kind } of wanted)
            this.#codes[index] = CODES[kind];
        this.#begin();
    }
    /** True when the batch must be taken before there is room for another row. */
    get full() {
        if (this.rows >= this.capacity)
            return true;
        for (const { index, kind } of this.#wanted) {
            const column = this.#drafts[index];
            if (kind === "vector" && column?.kind === "vector" && column.full(this.rows))
                return true;
        }
        return false;
    }
    /** Closes the batch and begins the next. */
    take() {
        const drafts = this.#wanted.map(({ index, kind }) => this.#drafts[index] ?? (0,src_batch/* draft */.K4)(kind, 0));
        const names = this.#wanted.map(({ name }) => name);
        for (const [place, column] of drafts.entries()) {
            const index = this.#wanted[place]?.index ?? -1;
            if (column.kind === "vector")
                this.#widths.set(index, column.width);
        }
        const batch = (0,src_batch/* finish */.O9)(names, drafts, this.before, this.rows);
        this.before += this.rows;
        this.rows = 0;
        this.#begin();
        return batch;
    }
    /** Parses whole records from bytes[start..end) until the batch is full; gives where it stopped. `bytes[end]` is LF. */
    parse(bytes, start, end, final) {
        let at = start;
        const vectors = this.#wanted.some(({ kind }) => kind === "vector");
        while (at < end && this.rows < this.capacity && !(vectors && this.full) && !this.findings.full) {
            const plain = this.#plain;
            if (plain !== null) {
                const span = { start: at, end, row: this.rows, most: this.capacity };
                const { next, row } = parsePlain(bytes, span, plain, this.#shape.delimiter);
                at = next;
                this.line += row - this.rows;
                this.rows = row;
                if (at >= end || row >= this.capacity)
                    break;
            }
            const next = this.#record(bytes, at, end, final);
            if (next < 0)
                break;
            at = next;
        }
        return at;
    }
    #record(bytes, start, end, final) {
        const { delimiter, names } = this.#shape;
        const width = names.length;
        // A line without a byte is no record of several columns; in one column it is a missing value.
        if (width > 1) {
            const blank = bytes[start] === CR ? start + 1 : start;
            if (bytes[blank] === LF) {
                if (blank >= end && !final)
                    return -1;
                this.line++;
                return Math.min(blank + 1, end);
            }
        }
        if (this.#wrong.length > 0)
            this.#wrong = [];
        this.#lines = 1;
        const row = this.rows;
        let from = start;
        let column = 0;
        for (;;) {
            const code = column < width ? (this.#codes[column] ?? SKIP) : SKIP;
            let stop = -1;
            if (bytes[from] === csv_parser_QUOTE) {
                stop = this.#quoted(bytes, from, end, final);
                if (stop < 0)
                    return -1;
                if (code !== SKIP && (stop < end || final))
                    this.#store(column, row, bytes, this.#from, this.#to);
            }
            else {
                if (code === NUMBER)
                    stop = parseNumber(bytes, from, this.#floats[column] ?? csv_parser_NONE, row);
                else if (code === INTEGER)
                    stop = parseInteger(bytes, from, this.#words[column] ?? csv_parser_NO_WORDS, row);
                if (stop >= 0 && bytes[stop] === CR && bytes[stop + 1] === LF)
                    stop++;
                if (stop < 0 || (bytes[stop] !== delimiter && bytes[stop] !== LF)) {
                    stop = from;
                    let byte = bytes[stop] ?? LF;
                    while (byte !== delimiter && byte !== LF)
                        byte = bytes[++stop] ?? LF;
                    if (code !== SKIP && (stop < end || final)) {
                        this.#doubled = false;
                        const to = byte === LF && stop > from && bytes[stop - 1] === CR ? stop - 1 : stop;
                        this.#store(column, row, bytes, from, to);
                    }
                }
            }
            column++;
            if (stop >= end) {
                if (!final)
                    return -1;
                from = end;
                break;
            }
            from = stop + 1;
            if (bytes[stop] === LF)
                break;
        }
        this.#close(column);
        return from;
    }
    /** The record is whole: counts it, or says what is wrong with it. */
    #close(found) {
        const { names } = this.#shape;
        if (found !== names.length) {
            const message = `expected ${names.length} ${names.length === 1 ? "field" : "fields"} as in the header, found ${found}`;
            this.findings.malformed(this.line, message, "A field that holds the delimiter or a line end must be quoted.");
        }
        else {
            for (const { column, expected, got } of this.#wrong) {
                const place = { row: this.before + this.rows + 1, line: this.line, column: names[column] ?? "" };
                this.findings.mistyped(place, expected, got);
            }
        }
        this.rows++;
        this.line += this.#lines;
    }
    /** Finds the end of a quoted field: sets `#from`, `#to`, `#doubled`; gives the index of what ends the field, or -1. */
    #quoted(bytes, start, end, final) {
        let at = start + 1;
        let lines = 0;
        this.#doubled = false;
        for (;;) {
            let byte = bytes[at] ?? 0;
            while (byte !== csv_parser_QUOTE && at < end) {
                if (byte === LF)
                    lines++;
                byte = bytes[++at] ?? 0;
            }
            if (at >= end) {
                if (!final)
                    return -1;
                throw this.findings.fatal(neverEnds({ path: this.#shape.path, line: this.line }));
            }
            // A doubled quote that the bytes cut in half looks like the end: the record is then cut too, and parsed again.
            if (bytes[at + 1] !== csv_parser_QUOTE || at + 1 >= end)
                break;
            this.#doubled = true;
            at += 2;
        }
        this.#lines += lines;
        this.#from = start + 1;
        this.#to = at;
        const after = bytes[at + 1] === CR && bytes[at + 2] === LF ? at + 2 : at + 1;
        if (bytes[after] === LF || bytes[after] === this.#shape.delimiter)
            return after;
        if (at + 2 >= end && !final)
            return -1;
        const line = this.line + this.#lines - 1;
        throw this.findings.fatal(afterQuote({ path: this.#shape.path, line }));
    }
    #store(column, row, bytes, from, to) {
        const target = this.#drafts[column];
        if (target === undefined)
            return;
        if (target.kind === "number" && to > from && parseNumber(bytes, from, target.values, row) === to)
            return;
        const raw = this.#texts.text(bytes, from, to);
        const text = raw === null ? null : this.#doubled ? raw.replaceAll('""', '"') : raw;
        const expected = text === null ? "UTF-8 text" : (0,csv_cell/* storeCell */.E)(target, row, text);
        if (expected !== null) {
            this.#wrong.push({ column, expected, got: text === null ? "other bytes" : (0,src_findings/* quote */.hD)(text) });
        }
    }
    #begin() {
        // Filled to the end, as an array with holes or a far first index would be a slow map.
        const width = this.#shape.names.length;
        this.#drafts = new Array(width).fill(undefined);
        this.#floats = new Array(width).fill(csv_parser_NONE);
        this.#words = new Array(width).fill(csv_parser_NO_WORDS);
        for (const { index, kind } of this.#wanted) {
            const column = (0,src_batch/* draft */.K4)(kind, this.capacity);
            if (column.kind === "vector")
                column.width = this.#widths.get(index) ?? -1;
            this.#drafts[index] = column;
            if (column.kind === "number")
                this.#floats[index] = column.values;
            if (column.kind === "integer")
                this.#words[index] = new Int32Array(column.values.buffer);
        }
        if (this.#codes.includes(OTHER))
            return;
        this.#plain = {
            codes: this.#codes,
            floats: this.#floats,
            words: this.#words,
            lists: this.#drafts.map((column) => (column?.kind === "text" ? column.values : [])),
            texts: this.#texts,
        };
    }
}
const csv_parser_NONE = new Float64Array(0);
const csv_parser_NO_WORDS = new Int32Array(0);

;// CONCATENATED MODULE: ./packages/dataset/src/csv.ts







/**
 * Opens a CSV (RFC 4180) or TSV file with a header line, in UTF-8. What pandas does where the RFC is silent: lines without a byte are
 * skipped (but for a file with one column, where they are missing values), and a quote inside an unquoted field is
 * a character like others.
 */
async function openCsv(file, delimiter) {
    const code = delimiter.charCodeAt(0);
    const window = await openWindow(file);
    try {
        const { names } = await readHeader(file, window, code);
        while (!window.final && isBlank(window))
            await skipBlank(window);
        if (isBlank(window)) {
            throw (0,src_error/* failure */.V2)("dataset-unreadable", `${file.path}: has a header and no rows`, {
                hint: "Expected at least one row under the column names.",
            });
        }
        const columns = names.map((name) => ({ name, native: null }));
        const shape = { path: file.path, columns };
        return {
            ...shape,
            format: "csv",
            read: (want, batchRows) => readCsv({ file, delimiter: code, shape }, want, batchRows),
        };
    }
    finally {
        await window.close();
    }
}
async function* readCsv({ file, delimiter, shape }, want, batchRows) {
    const wanted = (0,wanted_columns/* findWanted */.B)(shape, want);
    await file.assertUnchanged();
    const window = await openWindow(file);
    try {
        const { names, line } = await readHeader(file, window, delimiter);
        const parser = new CsvParser({ path: file.path, names, delimiter, line }, wanted, batchRows);
        for (;;) {
            window.start = parser.parse(window.bytes, window.start, window.end, window.final);
            if (parser.before + parser.rows > file.bounds.rows)
                throw (0,src_bounds/* tooLarge */.g$)("rows", file.bounds.rows, `${file.path}: the number of rows`);
            if (parser.findings.full)
                break;
            if (parser.full) {
                if (!parser.findings.some)
                    yield parser.take();
                else
                    parser.take();
            }
            else if (window.final && window.size === 0)
                break;
            else
                await moreOfRecord(file, window, parser);
        }
        parser.findings.throwIfAny();
        if (parser.rows > 0)
            yield parser.take();
    }
    finally {
        await window.close();
    }
}
async function moreOfRecord(file, window, parser) {
    const { recordBytes } = file.bounds;
    if (window.size > recordBytes) {
        throw (0,src_bounds/* tooLarge */.g$)("recordBytes", recordBytes, `${file.path}: the record that begins at line ${parser.line}`);
    }
    await window.more();
}
async function readHeader(file, window, delimiter) {
    const { path, bounds } = file;
    while (window.size < 3 && !window.final)
        await window.more();
    skipMark(window);
    if (window.size === 0)
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: is empty`, { hint: "Expected column names and rows." });
    for (;;) {
        const header = parseHeader(path, window.bytes, window, { delimiter, columns: bounds.columns });
        if (header !== null) {
            window.start = header.next;
            return header;
        }
        if (window.size > bounds.recordBytes)
            throw (0,src_bounds/* tooLarge */.g$)("recordBytes", bounds.recordBytes, `${path}: the header`);
        await window.more();
    }
}
/** Spreadsheets begin UTF-8 files with a byte order mark, which is no part of the first name. */
function skipMark(window) {
    const { bytes, start } = window;
    if (window.size >= 3 && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf)
        window.start += 3;
}
async function openWindow({ path, gzipped, bounds }) {
    return new ByteWindow(await openSource(path, gzipped, bounds.unpackedBytes));
}
function isBlank(window) {
    return window.bytes.subarray(window.start, window.end).every((byte) => byte === 10 || byte === 13);
}
async function skipBlank(window) {
    window.start = window.end;
    await window.more();
}

;// CONCATENATED MODULE: ./packages/dataset/src/json-value.ts


/** A number whose double would not be what was written: more than 15 digits. */
class LongNumber {
    source;
    constructor(source) {
        this.source = source;
    }
}
const LONG_DIGITS = /\d{16}/;
const LONG_INTEGER = /^(-?\d{16,})(?:\.0*)?$/;
// The third parameter is ES2025 (JSON.parse source text access); Node has it, TypeScript's library does not yet.
const keepLong = (_key, value, context) => {
    const digits = typeof value === "number" ? LONG_INTEGER.exec(context?.source ?? "")?.[1] : undefined;
    return digits === undefined ? value : new LongNumber(digits);
};
/** Parses JSON without losing digits of long integers, which become LongNumber. @throws SyntaxError */
function parseJson(text) {
    // The reviver is called for every value of the line, and hardly any line needs it.
    return LONG_DIGITS.test(text)
        ? JSON.parse(text, keepLong)
        : JSON.parse(text);
}
/** Stores a JSON value in row `row` of a draft. Gives null, or what was expected when it is something else. */
function storeValue(draft, row, value) {
    switch (draft.kind) {
        case "number": {
            const number = numberOf(value);
            if (number === null)
                return src_findings/* EXPECTED */.dS.number;
            draft.values[row] = number;
            return null;
        }
        case "integer": {
            const integer = integerOf(value);
            if (integer === null || BigInt.asIntN(64, integer) !== integer)
                return src_findings/* EXPECTED */.dS.integer;
            draft.values[row] = integer;
            return null;
        }
        case "text": {
            const text = textOf(value);
            if (text === null)
                return src_findings/* EXPECTED */.dS.text;
            draft.values[row] = text;
            return null;
        }
        case "boolean": {
            if (value !== true && value !== false && value !== 1 && value !== 0)
                return src_findings/* EXPECTED */.dS.boolean;
            draft.values[row] = Number(value);
            return null;
        }
        case "vector":
            return (0,csv_cell/* storeVector */.b)(draft, row, Array.isArray(value) ? value.map((item) => numberOf(item) ?? item) : value);
    }
}
/** What the value itself says it is; null when it says nothing. */
function kindOf(value) {
    if (typeof value === "number")
        return Number.isInteger(value) ? "integer" : "number";
    if (value instanceof LongNumber)
        return "integer";
    if (typeof value === "string")
        return "text";
    if (typeof value === "boolean")
        return "boolean";
    return Array.isArray(value) ? "vector" : null;
}
/** The value for a message: as JSON, without its inside when it is nested. */
function shown(value) {
    if (value === undefined || value === null)
        return null;
    if (value instanceof LongNumber)
        return value.source;
    return typeof value === "object" ? (Array.isArray(value) ? "a list" : "an object") : String(value);
}
function numberOf(value) {
    if (typeof value === "number")
        return value;
    if (value === null || value === undefined)
        return Number.NaN;
    if (typeof value === "boolean")
        return value ? 1 : 0;
    return value instanceof LongNumber ? Number(value.source) : null;
}
function integerOf(value) {
    if (typeof value === "boolean")
        return value ? 1n : 0n;
    if (value instanceof LongNumber)
        return value.source.length > 40 ? null : BigInt(value.source);
    // Beyond 2^53 a double such as 1e18 may stand for several integers: never guessed.
    return typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : null;
}
function textOf(value) {
    if (typeof value === "string")
        return value;
    if (value === null || value === undefined)
        return "";
    if (value instanceof LongNumber)
        return value.source;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

;// CONCATENATED MODULE: ./packages/dataset/src/jsonl-records.ts





/** The objects of a JSONL file one by one. Blank lines are skipped. */
class JsonRecords {
    window;
    /** Lines used so far; who takes lines from the window counts them here. */
    line = 0;
    #file;
    #findings;
    constructor(window, file, findings) {
        this.window = window;
        this.#file = file;
        this.#findings = findings;
    }
    /**
     * The next record, or null at the end.
     * @throws ModelgateError `dataset-too-large`, `dataset-unreadable` when the bytes cannot be unpacked
     */
    async next() {
        const { path, bounds } = this.#file;
        const { window } = this;
        let searched = 0;
        for (;;) {
            const found = window.bytes.indexOf(LF, window.start + searched);
            const stop = found < 0 || found >= window.end ? window.end : found;
            if (stop - window.start > bounds.recordBytes) {
                throw (0,src_bounds/* tooLarge */.g$)("recordBytes", bounds.recordBytes, `${path}: line ${this.line + 1}`);
            }
            if (stop === window.end && !window.final) {
                searched = window.size;
                await window.more();
                continue;
            }
            if (window.size === 0)
                return null;
            this.line++;
            const text = (0,text_cache/* decode */.D)(window.bytes.subarray(window.start, stop));
            window.start = Math.min(stop + 1, window.end);
            searched = 0;
            const marked = this.line === 1 ? (text?.replace(/^\uFEFF/, "") ?? null) : text;
            const record = parseLine(marked, this.line, this.#findings);
            if (record !== null)
                return record;
        }
    }
    close() {
        return this.window.close();
    }
}
/** @throws ModelgateError when the file cannot be opened */
async function openRecords(file, findings) {
    const source = await openSource(file.path, file.gzipped, file.bounds.unpackedBytes);
    return new JsonRecords(new ByteWindow(source), file, findings);
}
/** null: a blank line. */
function parseLine(text, line, findings) {
    if (text === null) {
        findings.malformed(line, "is not UTF-8", "Save the file in UTF-8.");
        return { line, fields: null };
    }
    if (text.trim() === "")
        return null;
    try {
        const value = parseJson(text);
        if (typeof value === "object" && value !== null && !Array.isArray(value)) {
            return { line, fields: value };
        }
        const hint = 'Each line must be an object such as {"label": 1}; a JSON array of objects is not JSONL.';
        findings.malformed(line, "expected a JSON object, got another JSON value", hint);
    }
    catch {
        const hint = /\b(NaN|-?Infinity)\b/.test(text)
            ? "NaN and Infinity are not JSON: write null for a missing number."
            : "Each line must be one whole JSON object.";
        findings.malformed(line, "is not JSON", hint);
    }
    return { line, fields: null };
}

;// CONCATENATED MODULE: ./packages/dataset/src/jsonl-plain.ts
// The quick way through a JSONL file: lines that are written as the first one is, key by key and space by space, with
// numbers and plain texts as values. Bytes between values are compared rather than parsed. Any other line stops it, and
// goes through JSON.parse. Both must give the same; the tests hold them against each other.



const jsonl_plain_QUOTE = 34;
const jsonl_plain_MINUS = 45;
const jsonl_plain_DOT = 46;
const jsonl_plain_ZERO = 48;
const SPACE = 32;
const BACKSLASH = 92;
const DELETE = 127;
const jsonl_plain_POWERS = Float64Array.from({ length: 10 }, (_, power) => 10 ** power);
/** The shapes that writers give to lines with these keys: as Python's json.dumps and as everybody else. */
function lineShapes(names) {
    return [
        [", ", ": "],
        [",", ":"],
    ].map(([comma = "", colon = ""]) => [
        ...names.map((name, index) => Buffer.from(`${index === 0 ? "{" : comma}${JSON.stringify(name)}${colon}`)),
        Buffer.from("}\n"),
    ]);
}
/**
 * Parses lines from bytes[start..end) into rows `row` to `most`, exclusively. Gives where it stopped, which is the
 * beginning of a line, and the row that comes next. `bytes[end]` is LF.
 */
function parsePlainLines(bytes, { start, end, row: first, most, longest }, target, shape) {
    const { codes, floats, words, lists, texts } = target;
    let row = first;
    let line = start;
    while (row < most && line < end) {
        let at = line;
        for (let column = 0; at >= 0 && column < shape.length; column++) {
            at = after(bytes, at, shape[column] ?? NOTHING);
            if (at < 0 || column === codes.length)
                break;
            const code = codes[column] ?? SKIP;
            if (code === NUMBER)
                at = jsonNumber(bytes, at, floats[column] ?? jsonl_plain_NONE, row);
            else if (code === INTEGER)
                at = jsonInteger(bytes, at, words[column] ?? jsonl_plain_NO_WORDS, row);
            else if (bytes[at] === jsonl_plain_QUOTE) {
                const stop = plainText(bytes, at + 1);
                const list = code === TEXT ? lists[column] : undefined;
                if (stop >= 0 && list !== undefined)
                    list[row] = texts.text(bytes, at + 1, stop) ?? "";
                at = stop < 0 ? -1 : stop + 1;
            }
            else if (code === TEXT) {
                // Whole numbers are their own shortest text, but for -0.
                const stop = bytes[at] === jsonl_plain_MINUS ? -1 : jsonInteger(bytes, at, SPARE_WORDS, 0);
                const list = lists[column];
                if (stop >= 0 && list !== undefined)
                    list[row] = texts.text(bytes, at, stop) ?? "";
                at = stop;
            }
            else
                at = jsonNumber(bytes, at, SPARE, 0);
        }
        // A line that reaches `end` may be cut there.
        if (at < 0 || at > end || at - line > longest)
            break;
        line = at;
        row++;
    }
    return { next: line, row };
}
/** The index after the bytes that must stand at `at`, or -1. */
function after(bytes, at, wanted) {
    for (let index = 0; index < wanted.length; index++) {
        if (bytes[at + index] !== wanted[index])
            return -1;
    }
    return at + wanted.length;
}
/** As `parseNumber`, but -1 for what is no number in JSON, such as 01, 5. or .5. */
function jsonNumber(bytes, from, out, row) {
    const sign = bytes[from] === jsonl_plain_MINUS ? 1 : 0;
    const begin = from + sign;
    let at = begin;
    let mantissa = 0;
    let digit = ((bytes[at] ?? 0) - jsonl_plain_ZERO) >>> 0;
    while (digit < 10) {
        mantissa = (Math.imul(mantissa, 10) + digit) | 0;
        digit = ((bytes[++at] ?? 0) - jsonl_plain_ZERO) >>> 0;
    }
    let digits = at - begin;
    if (digits === 0 || (digits > 1 && bytes[begin] === jsonl_plain_ZERO))
        return -1;
    let decimals = 0;
    if (bytes[at] === jsonl_plain_DOT) {
        const point = ++at;
        digit = ((bytes[at] ?? 0) - jsonl_plain_ZERO) >>> 0;
        while (digit < 10) {
            mantissa = (Math.imul(mantissa, 10) + digit) | 0;
            digit = ((bytes[++at] ?? 0) - jsonl_plain_ZERO) >>> 0;
        }
        decimals = at - point;
        if (decimals === 0)
            return -1;
        digits += decimals;
    }
    // Letters: an exponent, or nothing that belongs here.
    if (digits > 9 || ((bytes[at] ?? 0) | 32) === 101)
        return parseNumber(bytes, from, out, row);
    out[row] = (mantissa / (jsonl_plain_POWERS[decimals] ?? 1)) * (1 - 2 * sign);
    return at;
}
/** As `parseInteger`, but -1 for leading zeros. */
function jsonInteger(bytes, from, out, row) {
    const begin = bytes[from] === jsonl_plain_MINUS ? from + 1 : from;
    const stop = parseInteger(bytes, from, out, row);
    return stop > begin + 1 && bytes[begin] === jsonl_plain_ZERO ? -1 : stop;
}
/** The index of the quote that ends a text of ASCII without escapes; -1 for any other text. */
function plainText(bytes, from) {
    for (let at = from;; at++) {
        const byte = bytes[at] ?? LF;
        if (byte === jsonl_plain_QUOTE)
            return at;
        if (byte < SPACE || byte === BACKSLASH || byte > DELETE)
            return -1;
    }
}
const NOTHING = new Uint8Array(0);
const jsonl_plain_NONE = new Float64Array(0);
const jsonl_plain_NO_WORDS = new Int32Array(0);
const SPARE = new Float64Array(1);
const SPARE_WORDS = new Int32Array(2);

;// CONCATENATED MODULE: ./packages/dataset/src/jsonl-rows.ts






const jsonl_rows_CODES = { number: NUMBER, integer: INTEGER, text: TEXT };
/** The batch being filled from a JSONL file, whichever way its lines are read. */
class JsonRows {
    /** Rows in the batch being filled. */
    rows = 0;
    /** Data rows before that batch. */
    before = 0;
    #wanted;
    #capacity;
    #findings;
    #texts = new text_cache/* TextCache */.S();
    /** By key of the file; null where a wanted column is of a kind that the quick way does not know. */
    #codes;
    /** The shapes that lines may have: the first that fits one stays alone. */
    #shapes;
    #drafts;
    #plain;
    constructor(names, wanted, batchRows, findings) {
        this.#wanted = wanted;
        this.#findings = findings;
        this.#capacity = (0,src_batch/* batchCapacity */.r6)(batchRows, wanted.length);
        this.#shapes = lineShapes(names);
        this.#codes = wanted.every(({ kind }) => jsonl_rows_CODES[kind] !== undefined)
            ? new Uint8Array(names.length).fill(SKIP)
            : null;
        for (const { index, kind } of wanted)
            this.#codes?.fill(jsonl_rows_CODES[kind] ?? SKIP, index, index + 1);
        this.#drafts = wanted.map(({ kind }) => (0,src_batch/* draft */.K4)(kind, this.#capacity));
        this.#plain = this.#target();
    }
    /** True when the batch must be taken before there is room for another row. */
    get full() {
        if (this.rows >= this.#capacity)
            return true;
        return this.#drafts.some((column) => column.kind === "vector" && column.full(this.rows));
    }
    /** Takes the lines of at most `longest` bytes that are at hand and can be read quickly. */
    takePlain(records, longest) {
        if (this.#plain === null)
            return;
        const { window } = records;
        for (const shape of this.#shapes) {
            const span = { start: window.start, end: window.end, row: this.rows, most: this.#capacity, longest };
            const { next, row } = parsePlainLines(window.bytes, span, this.#plain, shape);
            if (row === this.rows)
                continue;
            if (this.#shapes.length > 1)
                this.#shapes = [shape];
            records.line += row - this.rows;
            window.start = next;
            this.rows = row;
        }
    }
    /** Stores a record that JSON.parse read. */
    store({ line, fields }) {
        const row = this.rows++;
        if (fields === null)
            return;
        for (const [index, { name, kind }] of this.#wanted.entries()) {
            const column = this.#drafts[index];
            // Own keys only: a column may be called `constructor`.
            const value = Object.hasOwn(fields, name) ? fields[name] : null;
            const expected = column === undefined ? src_findings/* EXPECTED */.dS[kind] : storeValue(column, row, value);
            if (expected === null)
                continue;
            const got = shown(value);
            const place = { row: this.before + row + 1, line, column: name };
            this.#findings.mistyped(place, expected, got === null ? "nothing" : (0,src_findings/* quote */.hD)(got));
        }
    }
    /** Closes the batch and begins the next. */
    take() {
        const names = this.#wanted.map(({ name }) => name);
        const batch = (0,src_batch/* finish */.O9)(names, this.#drafts, this.before, this.rows);
        this.before += this.rows;
        this.rows = 0;
        this.#drafts = this.#drafts.map((column) => renew(column, this.#capacity));
        this.#plain = this.#target();
        return batch;
    }
    #target() {
        const codes = this.#codes;
        if (codes === null)
            return null;
        const floats = new Array(codes.length).fill(new Float64Array(0));
        const words = new Array(codes.length).fill(new Int32Array(0));
        const lists = new Array(codes.length).fill([]);
        for (const [place, { index }] of this.#wanted.entries()) {
            const column = this.#drafts[place];
            if (column?.kind === "number")
                floats[index] = column.values;
            if (column?.kind === "integer")
                words[index] = new Int32Array(column.values.buffer);
            if (column?.kind === "text")
                lists[index] = column.values;
        }
        return { codes, floats, words, lists, texts: this.#texts };
    }
}
/** An empty draft of the same kind; a vector keeps its width. */
function renew(column, capacity) {
    const fresh = (0,src_batch/* draft */.K4)(column.kind, capacity);
    if (fresh instanceof src_batch/* VectorDraft */.zF && column instanceof src_batch/* VectorDraft */.zF)
        fresh.width = column.width;
    return fresh;
}

;// CONCATENATED MODULE: ./packages/dataset/src/jsonl.ts







/** The first records decide which columns there are. */
const SAMPLE_RECORDS = 1000;
/**
 * Opens a file with one JSON object a line. Its columns are the keys of the first 1000 records, in the order in which
 * they first appear; a key that a record does not have is a missing value there, like null.
 */
async function openJsonl(file) {
    const { path, bounds } = file;
    const kinds = new Map();
    let records = 0;
    const findings = new src_findings/* Findings */.Fv(path);
    const sample = await openRecords(file, findings);
    try {
        while (records < SAMPLE_RECORDS && !findings.full) {
            const record = await sample.next();
            if (record === null)
                break;
            records++;
            for (const [name, value] of Object.entries(record.fields ?? {})) {
                const kind = kindOf(value);
                const known = kinds.get(name);
                kinds.set(name, known === "integer" && kind === "number" ? kind : (known ?? kind));
            }
            if (kinds.size > bounds.columns) {
                throw (0,src_bounds/* tooLarge */.g$)("columns", bounds.columns, `${path}: the number of keys`);
            }
        }
    }
    finally {
        await sample.close();
    }
    findings.throwIfAny();
    if (records === 0)
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: has no rows`, { hint: "Expected one JSON object a line." });
    const columns = [...kinds].map(([name, native]) => ({ name, native }));
    return {
        path,
        format: "jsonl",
        columns,
        read: (want, batchRows) => readJsonl(file, [...kinds.keys()], (0,wanted_columns/* findWanted */.B)({ path, columns }, want), batchRows),
    };
}
async function* readJsonl(file, names, wanted, batchRows) {
    const findings = new src_findings/* Findings */.Fv(file.path);
    const rowsOf = new JsonRows(names, wanted, batchRows, findings);
    await file.assertUnchanged();
    const records = await openRecords(file, findings);
    try {
        while (!findings.full) {
            rowsOf.takePlain(records, file.bounds.recordBytes);
            const record = rowsOf.full ? null : await records.next();
            if (record !== null)
                rowsOf.store(record);
            if (rowsOf.before + rowsOf.rows > file.bounds.rows)
                throw (0,src_bounds/* tooLarge */.g$)("rows", file.bounds.rows, `${file.path}: the number of rows`);
            if (!rowsOf.full) {
                if (record === null)
                    break;
                continue;
            }
            const batch = rowsOf.take();
            if (!findings.some)
                yield batch;
        }
        findings.throwIfAny();
        if (rowsOf.rows > 0)
            yield rowsOf.take();
    }
    finally {
        await records.close();
    }
}

// EXTERNAL MODULE: ./packages/dataset/src/unreadable.ts
var unreadable = __webpack_require__(6117);
;// CONCATENATED MODULE: ./packages/dataset/src/opened-file.ts
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




const MAGIC = [
    ["a zip archive (or .xlsx, .npz)", "504b0304"],
    ["compressed with zstd", "28b52ffd"],
    ["compressed with xz", "fd377a585a00"],
    ["an Arrow or Feather file", "4152524f5731"],
    ["a NumPy array", "934e554d5059"],
    ["a Python pickle", "8004"],
    ["text in UTF-16", "fffe"],
    ["text in UTF-16", "feff"],
];
/**
 * Looks at a file before it is read: that it is one, and what its first bytes say.
 * @throws ModelgateError `file-missing`, `dataset-unreadable`
 */
async function openFile(path, given) {
    const before = await facts(path);
    const head = await firstBytes(path);
    refuseForeign(path, head, before.sizeBytes);
    const gzipped = head.subarray(0, 2).toString("hex") === "1f8b";
    const parquet = head.subarray(0, 4).toString("latin1") === "PAR1";
    const { sizeBytes } = before;
    return {
        path,
        sizeBytes,
        gzipped,
        parquet,
        bounds: (0,src_bounds/* boundsOf */.BO)(given, { sizeBytes, compressed: gzipped || parquet }),
        async assertUnchanged() {
            const now = await facts(path);
            if (now.sizeBytes === sizeBytes && now.changedMs === before.changedMs)
                return;
            throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: was changed after it was opened`, {
                hint: "Let nothing write to the data while it is evaluated.",
            });
        },
    };
}
async function facts(path) {
    const found = await (0,promises_.stat)(path).catch((error) => {
        throw (0,unreadable/* unreadable */.O)(path, error);
    });
    if (!found.isFile()) {
        const what = found.isDirectory() ? "a directory" : "no regular file";
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: expected a file, found ${what}`, {
            hint: "Name one .csv, .tsv, .jsonl or .parquet file.",
        });
    }
    if (found.size === 0) {
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: is empty`, { hint: "Expected column names and rows." });
    }
    return { sizeBytes: found.size, changedMs: found.mtimeMs };
}
async function firstBytes(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
            return buffer.subarray(0, bytesRead);
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
        throw (0,unreadable/* unreadable */.O)(path, error);
    }
}
function refuseForeign(path, head, sizeBytes) {
    if (head.toString("latin1").startsWith("version https://git-lfs") && sizeBytes < 1024) {
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: is a Git LFS pointer, not the data it stands for`, {
            hint: "Fetch the data: `git lfs pull`, or `lfs: true` for actions/checkout.",
        });
    }
    const hex = head.toString("hex");
    const known = MAGIC.find(([, bytes]) => hex.startsWith(bytes));
    if (known === undefined)
        return;
    throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: expected CSV, JSONL or Parquet, found ${known[0]}`, {
        hint: "Write the data as .csv or .jsonl in UTF-8 (.gz is fine), or as .parquet.",
    });
}

;// CONCATENATED MODULE: ./packages/dataset/src/open-table.ts




const ENDING = /\.(csv|tsv|jsonl|ndjson|parquet|pq)(?:\.gz)?$/i;
/**
 * Opens a data set: CSV, TSV, JSONL, each plain or gzipped, or Parquet. The ending of the name says which; what the
 * first bytes say beyond doubt (Parquet, gzip) counts more. Only the header, the first records or the footer are read.
 * @throws ModelgateError `file-missing`, `dataset-unreadable`, `dataset-too-large`
 */
async function openTable(path, bounds = {}) {
    const file = await openFile(path, bounds);
    const ending = file.parquet ? "parquet" : ENDING.exec(path)?.[1]?.toLowerCase();
    switch (ending) {
        case "csv":
            return openCsv(file, ",");
        case "tsv":
            return openCsv(file, "\t");
        case "jsonl":
        case "ndjson":
            return openJsonl(file);
        case "parquet":
        case "pq":
            // Its decompressors are most of what a reader of CSV would load.
            return (await Promise.all(/* import() */[__webpack_require__.e(313), __webpack_require__.e(510)]).then(__webpack_require__.bind(__webpack_require__, 4510))).openParquet(file);
        default:
            throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: cannot tell the format from the name`, {
                hint: "Name it .csv, .tsv, .jsonl, .ndjson or .parquet; the text formats may end in .gz.",
            });
    }
}


/***/ }),

/***/ 770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   S: () => (/* binding */ TextCache)
/* harmony export */ });
const SLOTS = 512;
const LONGEST = 24;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/**
 * Makes strings from bytes, and the same string for the same bytes where it can: labels and groups repeat millions
 * of times, and a string of its own for each cell would cost more time and memory than everything else.
 */
class TextCache {
    #slots = new Array(SLOTS).fill("");
    /** The text of bytes[from..to). Gives null when they are not UTF-8. */
    text(bytes, from, to) {
        let hash = 0;
        let any = 0;
        for (let at = from; at < to; at++) {
            const byte = bytes[at] ?? 0;
            hash = (Math.imul(hash, 31) + byte) | 0;
            any |= byte;
        }
        if (any > 127)
            return decode(bytes.subarray(from, to));
        if (to - from > LONGEST)
            return bytes.toString("latin1", from, to);
        const slot = (hash ^ (hash >>> 9)) & (SLOTS - 1);
        const known = this.#slots[slot] ?? "";
        if (isSame(known, bytes, from, to))
            return known;
        const fresh = bytes.toString("latin1", from, to);
        this.#slots[slot] = fresh;
        return fresh;
    }
}
function isSame(text, bytes, from, to) {
    if (text.length !== to - from)
        return false;
    for (let index = 0; index < text.length; index++) {
        if (text.charCodeAt(index) !== bytes[from + index])
            return false;
    }
    return true;
}
/** The text of UTF-8 bytes, or null when they are not UTF-8. */
function decode(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 6117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

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

/***/ 1787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findWanted),
/* harmony export */   U: () => (/* binding */ refuseDuplicates)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3490);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6772);


const MOST_SHOWN = 20;
/**
 * Finds the wanted columns in the file.
 * @throws ModelgateError `dataset-mismatch` with one problem for each name the file does not have
 */
function findWanted(table, want) {
    const indexOf = new Map(table.columns.map(({ name }, index) => [name, index]));
    const found = [];
    const problems = [];
    for (const [name, kind] of Object.entries(want)) {
        const index = indexOf.get(name);
        if (index === undefined)
            problems.push(absent(table, name));
        else
            found.push({ name, kind, index });
    }
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(problems);
    return found;
}
/** @throws ModelgateError `dataset-unreadable` naming every column that the file has twice */
function refuseDuplicates(path, names) {
    const seen = new Set();
    const twice = new Set();
    for (const name of names)
        (seen.has(name) ? twice : seen).add(name);
    if (twice.size === 0)
        return;
    const list = [...twice].slice(0, MOST_SHOWN).map(_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD).join(", ");
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("dataset-unreadable", `${path}: column names must be unique, but the file repeats ${list}`, {
        hint: "Rename or drop the repeated columns.",
        at: { path, line: 1 },
    });
}
function absent({ path, columns }, name) {
    const names = columns.map((column) => column.name);
    const near = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .k)(name, names);
    const shown = names.slice(0, MOST_SHOWN).map(_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD).join(", ");
    const more = names.length > MOST_SHOWN ? `, and ${names.length - MOST_SHOWN} more` : "";
    const hint = near === null ? `The file has: ${shown}${more}.` : `Did you mean ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(near)}?`;
    return { code: "dataset-mismatch", message: `${path}: no column ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`, hint, at: { path } };
}


/***/ }),

/***/ 1991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ effectOf)
/* harmony export */ });
/**
 * What follows from a verdict. An inconclusive one fails when the estimate itself breaches the limit, or there is none, and
 * warns otherwise, unless the clause says what it does.
 * @param breach whether the estimate breaches the limit; null: there is no estimate
 */
function effectOf(verdict, { tier, onInconclusive }, breach) {
    if (verdict === "pass" || verdict === "skipped" || verdict === "error")
        return verdict;
    const effect = verdict === "fail" ? "fail" : (onInconclusive ?? (breach === false ? "warn" : "fail"));
    return effect === "fail" && tier === "advisory" ? "warn" : effect;
}


/***/ }),

/***/ 7298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/evaluation/src/identity.ts
var identity = __webpack_require__(8556);
// EXTERNAL MODULE: ./packages/schema/src/metric-owner.ts
var metric_owner = __webpack_require__(8191);
// EXTERNAL MODULE: ./packages/evaluation/src/effect.ts
var src_effect = __webpack_require__(1991);
// EXTERNAL MODULE: ./packages/evaluation/src/fact.ts
var fact = __webpack_require__(6572);
// EXTERNAL MODULE: ./packages/evaluation/src/judge.ts + 1 modules
var judge = __webpack_require__(8913);
// EXTERNAL MODULE: ./packages/evaluation/src/judge-comparison.ts + 2 modules
var judge_comparison = __webpack_require__(4569);
// EXTERNAL MODULE: ./packages/evaluation/src/measure-unit.ts + 1 modules
var measure_unit = __webpack_require__(6972);
// EXTERNAL MODULE: ./packages/evaluation/src/rival.ts
var src_rival = __webpack_require__(8772);
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
var wilson = __webpack_require__(1063);
// EXTERNAL MODULE: ./packages/metrics/src/interval/distribution.ts
var distribution = __webpack_require__(1569);
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
var confusion = __webpack_require__(6522);
// EXTERNAL MODULE: ./packages/metrics/src/data.ts
var src_data = __webpack_require__(1073);
// EXTERNAL MODULE: ./packages/metrics/src/design.ts
var design = __webpack_require__(5447);
;// CONCATENATED MODULE: ./packages/metrics/src/curve/confusion-matrix.ts




/** A picture of more is of no use, and its memory grows with the square. */
const MOST_CLASSES = 1000;
/**
 * Counts rows by label (outer) and predicted class (inner), by weight where rows have one.
 * @throws ModelgateError `predictions-invalid` for arrays that do not belong together, `input-invalid` beyond 1000 classes
 */
function confusionMatrix(data) {
    (0,src_data/* checkShape */.e)(data);
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
var share = __webpack_require__(6097);
// EXTERNAL MODULE: ./packages/metrics/src/measure.ts
var measure = __webpack_require__(3625);
// EXTERNAL MODULE: ./packages/metrics/src/probability/calibration-error.ts + 1 modules
var calibration_error = __webpack_require__(2536);
// EXTERNAL MODULE: ./packages/metrics/src/sample.ts
var src_sample = __webpack_require__(8339);
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
var column = __webpack_require__(3348);
// EXTERNAL MODULE: ./packages/metrics/src/ranking/descent.ts + 1 modules
var ranking_descent = __webpack_require__(7186);
// EXTERNAL MODULE: ./packages/metrics/src/ranking/precision-steps.ts
var precision_steps = __webpack_require__(8678);
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
    const last = { x: first[0], y: first[1] };
    let area = 0;
    for (const [x, y] of points) {
        area += strip(last, x, y);
        last.x = x;
        last.y = y;
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
function strip(from, x, y) {
    return ((x - from.x) * (y + from.y)) / 2;
}
function pointsOf(line) {
    const points = [[xOf(line, 0, 0), yOf(line, 0, 0)]];
    line.each((found, above) => {
        const [x, y] = [xOf(line, found, above), yOf(line, found, above)];
        const last = points.at(-1);
        if (x !== last?.[0] || y !== last[1])
            points.push([x, y]);
    });
    return points;
}
/** Points that repeat the one before count for nothing: rows of no weight add some. */
function survey(line) {
    const seen = { points: 1, length: 0, area: 0, x: xOf(line, 0, 0), y: yOf(line, 0, 0) };
    line.each((found, above) => {
        const x = xOf(line, found, above);
        const y = yOf(line, found, above);
        if (x === seen.x && y === seen.y)
            return;
        seen.length += x - seen.x + Math.abs(y - seen.y);
        seen.area += strip(seen, x, y);
        seen.points++;
        seen.x = x;
        seen.y = y;
    });
    return seen;
}
function pick(line, whole, size) {
    const [firstX, firstY] = [xOf(line, 0, 0), yOf(line, 0, 0)];
    const points = [[firstX, firstY]];
    const walked = { points: 1, length: 0, area: 0, piece: 0, x: firstX, y: firstY };
    const kept = { x: firstX, y: firstY, area: 0 };
    /** Of this piece; an error below 0 says that there is none yet. */
    const best = { x: 0, y: 0, area: 0, error: -1 };
    const keepBest = () => {
        if (best.error < 0)
            return;
        points.push([best.x, best.y]);
        kept.x = best.x;
        kept.y = best.y;
        kept.area = best.area;
        best.error = -1;
    };
    line.each((found, above) => {
        const x = xOf(line, found, above);
        const y = yOf(line, found, above);
        if (x === walked.x && y === walked.y)
            return;
        walked.points++;
        if (walked.points === whole.points) {
            keepBest();
            points.push([x, y]);
            return;
        }
        walked.length += x - walked.x + Math.abs(y - walked.y);
        walked.area += strip(walked, x, y);
        walked.x = x;
        walked.y = y;
        const piece = Math.min(size - 3, Math.floor((walked.length / whole.length) * (size - 2)));
        if (piece > walked.piece)
            keepBest();
        walked.piece = piece;
        const area = kept.area + strip(kept, x, y);
        const error = Math.abs(area - walked.area);
        if (best.error >= 0 && error > best.error)
            return;
        best.x = x;
        best.y = y;
        best.area = area;
        best.error = error;
    });
    return points;
}

;// CONCATENATED MODULE: ./packages/metrics/src/curve/curve.ts








/** Points that a report should hold at most. */
const MOST = 101;
/**
 * The ROC curve of one class against the rest, or of one label: every score is a threshold. Curves of more than `most` points
 * are reduced, which changes the area under their lines by at most 0.001 (reduced.ts).
 * @throws ModelgateError `predictions-invalid` as `measure`, `input-invalid` for a class that does not exist
 */
function rocCurve(data, positive = 1, most = MOST) {
    const ranking = rankingOf(data, positive);
    return typeof ranking === "string" ? nothing(ranking) : rocOf(ranking, most);
}
/** The precision-recall curve of one class against the rest, or of one label, as `rocCurve`. */
function precisionRecallCurve(data, positive = 1, most = MOST) {
    const ranking = rankingOf(data, positive);
    return typeof ranking === "string" ? nothing(ranking) : precisionRecallOf(ranking, most);
}
/** Both curves of one class or label, for whose scores are sorted once. */
function curvesOf(data, positive = 1, most = MOST) {
    const ranking = rankingOf(data, positive);
    if (typeof ranking === "string")
        return { roc: nothing(ranking), precisionRecall: nothing(ranking) };
    return { roc: rocOf(ranking, most), precisionRecall: precisionRecallOf(ranking, most) };
}
function nothing(reason) {
    return { points: [], area: null, reason };
}
function rocOf({ rows, positives, each }, most) {
    const negatives = rows - positives;
    if (positives === 0 || negatives === 0)
        return nothing(`every row is ${positives === 0 ? "negative" : "positive"}`);
    return reduced({ kind: "roc", positives, negatives, each }, most);
}
function precisionRecallOf({ rows, positives, each }, most) {
    if (positives === 0)
        return nothing("no row is positive");
    // In an object: a number that a closure writes to by itself takes memory each time.
    const sums = { area: 0, found: 0 };
    each((found, above) => {
        // The first rows may weigh nothing.
        if (above > 0)
            sums.area += ((found - sums.found) / positives) * (found / above);
        sums.found = found;
    });
    const untilAllFound = (visit) => {
        const last = { found: 0 };
        each((found, above) => {
            // Beyond full recall there are but more false alarms.
            if (last.found === positives)
                return;
            last.found = found;
            visit(found, above);
        });
    };
    const line = {
        kind: "precision-recall",
        positives,
        negatives: rows - positives,
        each: untilAllFound,
    };
    return { points: reduced(line, most).points, area: sums.area };
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
            each: (visit) => (0,ranking_descent/* descend */.Xn)(descent, visit),
        };
    }
    const { above, found } = (0,precision_steps/* descend */.X)((0,column/* columnOf */.u)(sample, positive));
    return {
        rows: above.at(-1) ?? 0,
        positives: found.at(-1) ?? 0,
        each(visit) {
            for (let i = 0; i < found.length; i++)
                visit(found[i] ?? 0, above[i] ?? 0);
        },
    };
}

// EXTERNAL MODULE: ./packages/evaluation/src/reference.ts
var reference = __webpack_require__(3585);
// EXTERNAL MODULE: ./packages/evaluation/src/sample.ts
var sample = __webpack_require__(6456);
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
    const now = asClasses((0,sample/* sampleOf */.uV)(candidate, { ...roles, weights: null }, null).data);
    const before = asClasses((0,sample/* sampleOf */.uV)({ ...baseline, carried: candidate.carried }, { ...roles, weights: null }, null).data);
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

// EXTERNAL MODULE: ./packages/slices/src/columns-of.ts + 1 modules
var columns_of = __webpack_require__(3843);
;// CONCATENATED MODULE: ./packages/evaluation/src/settled.ts



// Checks that are settled before any statistics.
/** A slice that the policy names and the data does not have: what was to be protected is not there. */
function lostSlice(clause, where) {
    const because = "the policy names a slice that the data does not have";
    const message = `${clause.metric}${(0,identity/* sliceName */.oq)(where.slice)}: no row of ${where.dataset} is in this slice`;
    return { ...(0,identity/* identity */.D_)(clause, where), measurement: null, ...failed(clause), because, message };
}
/**
 * A clause of which no slice has enough rows: nobody judged it, and silence would let everything pass. There is no estimate
 * that keeps the limit, so that it fails unless the clause says what an open verdict does.
 */
function noSlice(clause, dataset) {
    const { axes, minSupport } = clause.slices ?? { axes: [], minSupport: 0 };
    const columns = Object.keys((0,columns_of/* columnsOf */.P)({ axes, minSupport }));
    const where = { dataset, slice: Object.fromEntries(columns.map((column) => [column, "*"])) };
    const because = `none of its slices has the ${minSupport} rows that min-support asks for`;
    const message = `${clause.metric}${(0,identity/* sliceName */.oq)(where.slice)} was judged on no row of ${dataset}: ${because}`;
    const effect = (0,src_effect/* effectOf */.$)("inconclusive", clause, null);
    return { ...(0,identity/* identity */.D_)(clause, where), measurement: null, verdict: "inconclusive", effect, because, message };
}
/**
 * A comparison where there is nothing to compare with, the same bytes, or other examples. A value that could not be computed is no
 * pass, though the baseline's cannot be either.
 */
function withoutRival(clause, where, opponent, { id: measurement, value, reason }) {
    if (opponent.kind === "none")
        return (0,identity/* skipped */.hT)(clause, where, opponent.reason);
    const known = { ...(0,identity/* identity */.D_)(clause, where), measurement };
    const name = `${clause.metric}${(0,identity/* sliceName */.oq)(where.slice)}`;
    if (value === null) {
        const message = `${name} has no value: ${reason ?? "it could not be computed"}`;
        return { ...known, ...failed(clause), because: "the value could not be computed", message };
    }
    if (opponent.kind === "same") {
        const because = "the candidate is the baseline, byte for byte";
        return { ...known, verdict: "pass", effect: "pass", because, message: `${name}: ${because}` };
    }
    const because = `coverage is part of the comparison: ${opponent.reason}`;
    return { ...known, ...failed(clause), because, message: `${name} cannot be compared: ${opponent.reason}` };
}
function failed(clause) {
    return { verdict: "fail", effect: (0,src_effect/* effectOf */.$)("fail", clause, true) };
}

// EXTERNAL MODULE: ./packages/evaluation/src/units.ts + 9 modules
var units = __webpack_require__(7000);
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
        ...scopes.flatMap((scope) => judgeScope(scope, bench, problems)),
        ...aside.checks,
    ];
    // Who names a baseline wants to see the difference, also where no limit asks for it.
    if (reference?.kind === "problems")
        problems.push(...reference.problems);
    if (opponent.kind === "mismatch" && ours.every(judge/* isAbsolute */.o))
        notes.push(`nothing is compared: ${opponent.reason}`);
    notes.push(...scopes.flatMap((scope) => [...smallOnes(scope), ...scope.left]));
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
        const first = key === "" ? (0,measure_unit/* everyday */.se)(predictions) : [];
        const found = (0,measure_unit/* measureUnit */.X5)(bench, unit, wantedOf(clauses, first), settings);
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
        return [noSlice(clause, dataset)];
    const lost = missing.map(({ slice }) => lostSlice(clause, { dataset, slice }));
    return [...lost, ...judgeUnits(scope, bench, problems)];
}
function judgeUnits({ clause, units }, bench, problems) {
    const ambiguous = clause.better === undefined ? needsAsking(clause.metric, bench) : null;
    if (ambiguous !== null)
        return refuse(clause, units, bench, [ambiguous], problems);
    if ((0,judge/* isAbsolute */.o)(clause))
        return units.map((unit) => hesitate(clause, unit, (0,judge/* judge */.S)(clause, bench.dataset, measurementOf(clause, unit, bench))));
    if (clause.limit.kind !== "beat-dummy") {
        const { opponent } = bench;
        if (opponent.kind === "problems")
            return refuse(clause, units, bench, opponent.problems, problems);
        if (opponent.kind !== "rival")
            return units.map((unit) => {
                const where = { dataset: bench.dataset, slice: unit.slice };
                return withoutRival(clause, where, opponent, measurementOf(clause, unit, bench));
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
    return { ...check, verdict: "inconclusive", effect: (0,src_effect/* effectOf */.$)("inconclusive", clause, false), because };
}
function smallOnes({ clause, small }) {
    if (small.length === 0)
        return [];
    const names = small.slice(0, 5).map(({ slice, count }) => `${(0,identity/* sliceName */.oq)(slice)} (${count})`);
    const more = small.length > names.length ? ` and ${small.length - names.length} more` : "";
    return [
        `${clause.metric}: ${small.length} slices have fewer than ${clause.slices?.minSupport} rows and were not judged: ${names.join(", ")}${more}`,
    ];
}
/** Scores whose kind nobody told serve for ranking; a metric of probabilities has to ask. */
function needsAsking(metric, { predictions }) {
    if (predictions.task === "regression" || predictions.scores?.kind !== "ranking")
        return null;
    if ((0,measure_unit/* specOf */.rI)(metric, predictions).needs !== "probabilities")
        return null;
    return {
        code: "outputs-ambiguous",
        message: `${metric} needs probabilities, and the scores could be probabilities or logits`,
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
    const { metric, value, n, better = "higher", reason = NOTHING } = measurementOf(clause, unit, bench);
    return { ...NO_DIFFERENCE, metric, direction: better, candidate: value, n, reason };
}
const NOTHING = "there is nothing to compare with";
const NO_DIFFERENCE = {
    baseline: null,
    value: null,
    interval: null,
    relative: null,
    paired: false,
    contrasts: { difference: null, relative: null },
};

;// CONCATENATED MODULE: ./packages/evaluation/src/waive.ts
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
    return { ...check, effect: "warn", because: `${check.because}; only observed` };
}
function noticeOf({ check, owner, expires }, checks, today) {
    if (expires < today)
        return [`the waiver of ${check} by ${owner} expired on ${expires} and has no effect`];
    const target = checks.find(({ id }) => id === check);
    if (target === undefined)
        return [`the waiver of ${check} by ${owner} is of no check of this run`];
    if (target.verdict === "pass")
        return [`the waiver of ${check} by ${owner} is not needed: the check passes`];
    return [];
}

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
    const { checks, notes } = follow(distinct(result.checks), rules);
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
        giveUp(outcome.dataset, clauses, (0,src_error/* problemsOf */.GW)(error), result);
    }
}
/** Two limits of a kind on one metric, as a required and a stricter advisory one, are told apart by a number. */
function distinct(checks) {
    const seen = new Map();
    return checks.map((check) => {
        const times = (seen.get(check.id) ?? 0) + 1;
        seen.set(check.id, times);
        return times === 1 ? check : { ...check, id: `${check.id}#${times}` };
    });
}
/** A fault that several data sets or clauses share is told once. */
function once(problems) {
    return [...new Map(problems.map((problem) => [`${problem.code} ${problem.message}`, problem])).values()];
}


/***/ }),

/***/ 6572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ isFact),
/* harmony export */   H0: () => (/* binding */ judgeFacts)
/* harmony export */ });
/* unused harmony export FACTS */
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8913);

/** What can be known of any model that is run, with the most that no one is warned of. */
const FACTS = {
    rerun_divergence: {
        about: "Largest difference between two runs on the same rows, relative to the answer's size.",
        unit: "ratio",
        most: 1e-4,
    },
    batch_divergence: {
        about: "Largest difference between rows alone and in a batch, relative to the answer's size.",
        unit: "ratio",
        most: 1e-4,
    },
    order_divergence: {
        about: "Largest difference between a batch and the same rows in another order, relative to the answer's size.",
        unit: "ratio",
        most: 1e-4,
    },
    nan_weights: { about: "Weights that are NaN.", unit: "count", most: 0 },
    infinite_weights: {
        about: "Weights that are infinite; masks may hold some on purpose.",
        unit: "count",
        most: Number.MAX_SAFE_INTEGER,
    },
};
/** Whether a metric is a fact of the model and not of its answers. */
function isFact(metric) {
    return Object.hasOwn(FACTS, metric);
}
/**
 * Judges what is known beside the answers. A fact that no clause names has an advisory limit of the house, told only where it
 * is breached: a model that answers by chance is to be heard of. What was not tried says nothing, unless a clause asks.
 */
function judgeFacts(facts, clauses, dataset) {
    const known = new Map(facts.map((fact) => [fact.metric, entryOf(fact, dataset)]));
    for (const { metric } of clauses)
        if (!known.has(metric))
            known.set(metric, entryOf(unknownFact(metric), dataset));
    const asked = clauses.filter(_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsolute */ .o).flatMap((clause) => {
        const measurement = known.get(clause.metric);
        return measurement === undefined ? [] : [(0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)(clause, dataset, measurement)];
    });
    const house = facts.flatMap(({ metric, value }) => {
        const most = FACTS[metric]?.most ?? 0;
        const measurement = known.get(metric);
        const isNamed = clauses.some((clause) => clause.metric === metric);
        if (measurement === undefined || isNamed || value === null || value <= most)
            return [];
        const limit = { kind: "max", value: most };
        return [(0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)({ metric, dataset: null, limit, tier: "advisory" }, dataset, measurement)];
    });
    return { measurements: [...known.values()], checks: [...asked, ...house] };
}
function entryOf(fact, dataset) {
    const { unit = "ratio" } = FACTS[fact.metric] ?? {};
    return { id: `fact-${fact.metric}`, ...fact, dataset, slice: null, interval: null, unit, better: "lower" };
}
function unknownFact(metric) {
    return { metric, value: null, n: 0, reason: "no model was run on this data" };
}


/***/ }),

/***/ 8556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   bC: () => (/* binding */ unjudged),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   oq: () => (/* binding */ sliceName)
/* harmony export */ });
/**
 * What a check is, whatever comes out of it: `test/accuracy/min`, or `test/accuracy[writer=7]/min` on a slice. An
 * organisation's ends with `#organisation`, so that no waiver of the repository's own limits is one of it.
 */
function identity(clause, { dataset, slice }) {
    const { metric, limit, tier, at, judge, isShared } = clause;
    return {
        id: `${dataset}/${metric}${sliceName(slice)}/${limit.kind}${isShared ? "#organisation" : ""}`,
        limit: { kind: limit.kind, value: limit.value },
        tier,
        ...(slice === null ? {} : { slice: { ...slice } }),
        ...(judge === undefined ? {} : { judge }),
        ...(at?.line === undefined ? {} : { at }),
    };
}
/** `[writer=7]`, or nothing for all rows. */
function sliceName(slice) {
    if (slice === null)
        return "";
    return `[${Object.entries(slice)
        .map(([column, value]) => `${column}=${value}`)
        .join(", ")}]`;
}
/** The check of a clause whose data set, scores or rows could not be read: it could not be judged. */
function unjudged(clause, where, reason) {
    const message = `${clause.metric}${sliceName(where.slice)} could not be judged: ${reason}`;
    const outcome = { verdict: "error", effect: "error", because: reason, message };
    return { ...identity(clause, where), measurement: null, ...outcome };
}
/** The check of a clause that has nothing to judge yet, or is another action's. */
function skipped(clause, where, reason) {
    const message = `${clause.metric}${sliceName(where.slice)} was not judged: ${reason}`;
    const outcome = { verdict: "skipped", effect: "skipped", because: reason, message };
    return { ...identity(clause, where), measurement: null, ...outcome };
}


/***/ }),

/***/ 4569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ judgeComparisons)
});

// EXTERNAL MODULE: ./packages/metrics/src/paired/decide.ts
var decide = __webpack_require__(859);
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
var distribution = __webpack_require__(1569);
;// CONCATENATED MODULE: ./packages/metrics/src/paired/settle.ts


/**
 * About how many examples in all would settle an inconclusive limit with a chance of `power`, were the truth what these
 * examples show: n ((z_alpha SE_limit + z_power SE_seen) / distance)^2, the size of a one-sided test of a mean,
 * for paired proportions Connor's (Biometrics 43, 1987). null where no number would: the estimate is on the limit, or
 * the noise is unknown. Capped at 2^53.
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
    const reach = (0,distribution/* normalQuantile */.Zl)(1 - alpha) * atLimit + (0,distribution/* normalQuantile */.Zl)(power) * seen;
    const examples = Math.ceil(compared.n * (reach / distance) ** 2);
    return Number.isFinite(examples) ? Math.min(Math.max(1, examples), Number.MAX_SAFE_INTEGER) : null;
}

// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(6567);
// EXTERNAL MODULE: ./packages/evaluation/src/effect.ts
var effect = __webpack_require__(1991);
// EXTERNAL MODULE: ./packages/evaluation/src/identity.ts
var identity = __webpack_require__(8556);
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
        return checkOf(comparison, decision, family.length > 1 ? (adjusted[at] ?? 1) : null);
    });
}
/** To beat the dummy is to improve on it by a margin. */
function limitOf({ limit }) {
    const { kind, value } = limit;
    if (kind === "min" || kind === "max")
        throw new TypeError(`${kind} compares nothing`);
    return kind === "beat-dummy" ? { kind: "min-improvement", value } : { kind, value };
}
function checkOf(comparison, decision, adjusted) {
    const { clause, where, measurement, compared } = comparison;
    const held = decision.verdict === "fail" && adjusted !== null && adjusted > decide/* ALPHA */.Nh;
    const verdict = absent(measurement) ? "fail" : held ? "inconclusive" : decision.verdict;
    const settle = verdict === "inconclusive" ? examplesToSettle(compared, limitOf(clause)) : undefined;
    return {
        ...(0,identity/* identity */.D_)(clause, where),
        measurement: measurement.id,
        verdict,
        effect: (0,effect/* effectOf */.$)(verdict, clause, decision.breach),
        because: because(comparison, { ...decision, verdict }, held),
        message: sentence(comparison, verdict),
        ...(decision.p === null ? {} : { p: { ...decision.p, ...(adjusted === null ? {} : { adjusted }) } }),
        ...(settle === undefined ? {} : { settle }),
    };
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
    const isRelative = /relative/u.test(limit.kind) && relative !== null;
    const size = isRelative ? relative.value : (value ?? 0);
    const amount = isRelative
        ? `${percent(Math.abs(size))} %`
        : (0,format_value/* formatValue */.F)(Math.abs(size), unit, { beside: [limit.value] });
    return size === 0 ? "equal to" : `${amount} ${size > 0 ? "above" : "below"}`;
}
function percent(share) {
    return String(Math.round(share * 10_000) / 100);
}
function outcome({ limit }, verdict, unit) {
    const value = /relative/u.test(limit.kind)
        ? `${percent(limit.value)} %`
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

/***/ 8913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ isAbsolute),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./packages/metrics/src/interval/wilson.ts
var wilson = __webpack_require__(1063);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/metrics/src/interval/distribution.ts
var distribution = __webpack_require__(1569);
;// CONCATENATED MODULE: ./packages/metrics/src/interval/clopper-pearson.ts


/**
 * Clopper and Pearson's exact interval of a proportion, `hits` of `n` > 0 (Biometrika 26, 1934): it never covers less
 * than its level, and for that is wider than Wilson's.
 * @throws ModelgateError `input-invalid` for what is no proportion or no confidence
 */
function clopperPearson(hits, n, confidence) {
    if (!Number.isSafeInteger(hits) || !Number.isSafeInteger(n) || n < 1 || hits < 0 || hits > n)
        throw (0,error/* failure */.V2)("input-invalid", `proportion: expected 0 to n hits of n rows, got ${hits} of ${n}`);
    if (!(confidence > 0 && confidence < 1))
        throw (0,error/* failure */.V2)("input-invalid", `confidence: expected a number between 0 and 1, got ${confidence}`);
    const tail = (1 - confidence) / 2;
    return [lowest(hits, n, tail), 1 - lowest(n - hits, n, tail)];
}
/** The p with P(B >= hits) = tail, rounded down: below it so many hits are too rare. */
function lowest(hits, n, tail) {
    if (hits === 0)
        return 0;
    let [low, high] = [0, hits / n];
    for (let middle = high / 2; middle > low && middle < high; middle = (low + high) / 2) {
        if ((0,distribution/* binomialTail */.Cv)(hits, n, middle) < tail)
            low = middle;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(6567);
// EXTERNAL MODULE: ./packages/evaluation/src/effect.ts
var effect = __webpack_require__(1991);
// EXTERNAL MODULE: ./packages/evaluation/src/identity.ts
var identity = __webpack_require__(8556);
;// CONCATENATED MODULE: ./packages/evaluation/src/judge.ts




function isAbsolute(clause) {
    return clause.limit.kind === "min" || clause.limit.kind === "max";
}
/**
 * Judges one measurement by `min` or `max`, bounds inclusive: on the estimate, whose message says "within noise" when the
 * interval spans the limit, or on the interval's end. A value that could not be computed never passes.
 */
function judge(clause, dataset, measurement) {
    const where = { dataset, slice: measurement.slice };
    const bound = clause.judge === "interval" ? boundOf(clause, measurement) : null;
    const judged = clause.judge === "interval" ? (bound?.value ?? null) : measurement.value;
    const breached = !respects(judged, clause.limit);
    const verdict = breached ? "fail" : "pass";
    return {
        ...(0,identity/* identity */.D_)(clause, where),
        measurement: measurement.id,
        verdict,
        effect: (0,effect/* effectOf */.$)(verdict, clause, breached),
        because: because(clause, judged, breached),
        message: `${clause.metric}${(0,identity/* sliceName */.oq)(where.slice)} ${sentence(clause, measurement, bound)}`,
    };
}
/** Asked as "does it hold", so that null, NaN and infinity, which hold in no comparison, do not pass. */
function respects(value, limit) {
    if (value === null || !Number.isFinite(value))
        return false;
    return limit.kind === "min" ? value >= limit.value : value <= limit.value;
}
/** A plain proportion is held to the exact interval, which never covers less than its level; Wilson's does on average. */
function boundOf({ limit }, { value, n, interval }) {
    if (value === null || interval === null)
        return null;
    const { low, high, method, confidence } = exact(value, n, interval) ?? interval;
    return { value: limit.kind === "min" ? low : high, method, confidence };
}
/**
 * The exact interval; null for what is no share of all its `n` rows. F1 and Jaccard have Wilson's interval too, of the few rows
 * that are of the class or said to be: as shares of every row they would be far surer than they are.
 */
function exact(value, n, { method, confidence, low: lowest }) {
    const hits = Math.round(value * n);
    if (method !== "wilson" || n === 0 || Math.abs(hits / n - value) > SAME)
        return null;
    if (Math.abs((0,wilson/* wilson */.r)(hits, n, confidence)[0] - lowest) > SAME)
        return null;
    const [low, high] = clopperPearson(hits, n, confidence);
    return { low, high, confidence, method: "clopper-pearson" };
}
/** Further apart than by rounding are two different numbers. */
const SAME = 1e-9;
function because({ tier, judge }, judged, breached) {
    const what = judge === "interval" ? "the end of the interval" : "the estimate";
    if (!breached)
        return `${what} respects the limit`;
    const missing = judge === "interval" ? "there is no interval" : "the value could not be computed";
    const why = judged === null ? missing : `${what} breaches the limit`;
    return tier === "advisory" ? `${why}; the limit is advisory` : why;
}
function sentence({ limit, judge }, measurement, bound) {
    const { value, unit, interval, reason } = measurement;
    if (value === null)
        return `has no value: ${reason ?? "it could not be computed"}`;
    const shown = (0,format_value/* formatValue */.F)(value, unit, { beside: [limit.value] });
    const exactly = (0,format_value/* formatValue */.F)(limit.value, unit, { exact: true });
    if (judge === "interval") {
        if (bound === null)
            return `${shown} has no interval, and the limit asks for one: ${reason ?? "its noise is unknown"}`;
        const end = (0,format_value/* formatValue */.F)(bound.value, unit, { beside: [limit.value] });
        const share = `${Math.round(bound.confidence * 1000) / 10} %`;
        return `${shown}: the ${limit.kind === "min" ? "low" : "high"} end of its ${share} interval, ${end}, ${relation(bound.value, limit)} ${exactly}`;
    }
    const spans = interval !== null && interval.low <= limit.value && limit.value <= interval.high;
    return `${shown} ${relation(value, limit)} ${exactly}${spans ? ", within noise" : ""}`;
}
function relation(value, limit) {
    const holds = respects(value, limit);
    return { min: holds ? "is at least" : "is below", max: holds ? "is at most" : "is above" }[limit.kind];
}


/***/ }),

/***/ 6972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  se: () => (/* binding */ everyday),
  X5: () => (/* binding */ measureUnit),
  rI: () => (/* binding */ specOf)
});

// EXTERNAL MODULE: ./packages/metrics/src/table.ts + 34 modules
var table = __webpack_require__(8334);
// EXTERNAL MODULE: ./packages/metrics/src/measure.ts
var measure = __webpack_require__(3625);
// EXTERNAL MODULE: ./packages/metrics/src/column.ts
var src_column = __webpack_require__(235);
// EXTERNAL MODULE: ./packages/metrics/src/paired/compare.ts + 1 modules
var compare = __webpack_require__(972);
// EXTERNAL MODULE: ./packages/metrics/src/dummy.ts
var dummy = __webpack_require__(2309);
// EXTERNAL MODULE: ./packages/metrics/src/interval/distribution.ts
var distribution = __webpack_require__(1569);
;// CONCATENATED MODULE: ./packages/metrics/src/unpaired/compare-measured.ts

/**
 * Compares two measurements of which only values and intervals are left: the difference's interval is Zou and Donner's
 * (MOVER, Stat. Med. 27, 2008), as if both were of independent examples. For models that answered the same examples that
 * is too wide, never too narrow unless their errors exclude each other.
 */
function compareMeasured(metric, candidate, baseline) {
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
    const { confidence } = candidate.interval;
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

// EXTERNAL MODULE: ./packages/evaluation/src/sample.ts
var sample = __webpack_require__(6456);
;// CONCATENATED MODULE: ./packages/evaluation/src/measure-unit.ts


/** The metrics of a task that are measured without being asked for. */
function everyday(predictions) {
    return (0,table/* metricsFor */.fZ)(predictions.task, known(predictions));
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
    const values = predictions.invalid > 0 ? null : (0,measure/* measureAll */.M8)(wanted.metrics, data, options);
    const compared = compareUnit(of, unit, wanted, settings);
    const found = { measurements: new Map(), compared, dummies: new Map() };
    for (const metric of wanted.metrics) {
        const measured = values?.get(metric) ?? spoilt(predictions, unit);
        found.measurements.set(metric, entryOf(metric, specOf(metric, predictions), { dataset, unit, measured }));
    }
    for (const [metric, better] of wanted.columns) {
        const column = columnOf(predictions, metric, unit);
        const measured = (0,src_column/* measureColumn */.T)(column, { ...data, ...groups }, options);
        found.measurements.set(metric, entryOf(metric, { unit: "score", direction: better }, { dataset, unit, measured }));
    }
    if (values !== null && wanted.dummies.length > 0)
        found.dummies = (0,compare/* compareAll */.Rt)(wanted.dummies, data, (0,dummy/* dummyOf */.G)(data), options);
    if (of.rival?.kind === "measurements")
        unpaired(of.rival.measurements, found);
    annotate(found, of, unit, { wanted, settings });
    return found;
}
/** Candidate and baseline on the same rows, of every metric that is measured. */
function compareUnit({ rival, roles }, { rows }, wanted, settings) {
    if (rival?.kind !== "paired")
        return new Map();
    const { candidate, baseline } = rival;
    if (candidate.invalid > 0 || baseline.invalid > 0) {
        const whose = candidate.invalid > 0 ? "candidate" : "baseline";
        const names = [...wanted.metrics, ...wanted.columns.keys()];
        return new Map(names.map((metric) => [
            metric,
            nothing(metric, candidate, `the ${whose} has predictions that are NaN or infinite`),
        ]));
    }
    const { data, ...groups } = (0,sample/* sampleOf */.uV)(candidate, roles, rows);
    const before = (0,sample/* sampleOf */.uV)({ ...baseline, carried: candidate.carried }, roles, rows).data;
    const options = { ...settings, ...groups };
    const compared = (0,compare/* compareAll */.Rt)(shared(wanted.metrics, candidate, baseline), data, before, options);
    for (const [metric, direction] of wanted.columns) {
        const [mine, theirs] = [candidate, baseline].map((side) => columnOf(side, metric, { rows }));
        if (mine && theirs)
            compared.set(metric, (0,src_column/* compareColumns */.l)(metric, direction, { candidate: mine, baseline: theirs }, { ...data, ...groups }, options));
    }
    for (const metric of wanted.metrics)
        if (!compared.has(metric))
            compared.set(metric, nothing(metric, candidate, "the baseline's predictions have no scores for it"));
    return compared;
}
/** Metrics for which both sides have what they need. */
function shared(metrics, candidate, baseline) {
    const levels = ["labels", "ranking", "probabilities"];
    const reach = Math.min(levels.indexOf(known(candidate)), levels.indexOf(known(baseline)));
    return metrics.filter((metric) => levels.indexOf(specOf(metric, candidate).needs) <= reach);
}
function nothing(metric, predictions, reason) {
    const spec = (0,table/* metricNamed */.SB)(metric, predictions.task);
    const contrasts = { difference: null, relative: null };
    const values = { candidate: null, baseline: null, value: null, interval: null, relative: null };
    return {
        metric,
        direction: spec?.direction ?? "higher",
        ...values,
        n: predictions.rows,
        paired: true,
        reason,
        contrasts,
    };
}
/** Against what an earlier report says, where its predictions are gone. */
function unpaired(measurements, found) {
    for (const [metric, mine] of found.measurements) {
        const theirs = measurements.find((one) => isSameQuestion(one, mine));
        if (theirs)
            found.compared.set(metric, compareMeasured({ name: metric, direction: mine.better ?? "higher" }, mine, theirs));
    }
}
/** Whether two measurements are of one metric on the same data set and slice. */
function isSameQuestion(one, other) {
    const isSame = one.metric === other.metric && one.dataset === other.dataset;
    return isSame && JSON.stringify(one.slice) === JSON.stringify(other.slice);
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
        return (metric) => rival?.measurements.find((one) => isSameQuestion(one, { metric, dataset, slice: unit.slice }))
            ?.interval ?? null;
    const { candidate, baseline } = rival;
    if (candidate.invalid > 0 || baseline.invalid > 0)
        return () => null;
    const { data, ...groups } = (0,sample/* sampleOf */.uV)({ ...baseline, carried: candidate.carried }, roles, unit.rows);
    const values = (0,measure/* measureAll */.M8)(shared(wanted.metrics, candidate, baseline), data, { ...settings, ...groups });
    return (metric) => values.get(metric)?.interval ?? null;
}
function columnOf(predictions, name, { rows }) {
    const values = (0,sample/* numbersOf */.cZ)(predictions, name);
    return rows === null ? values : (0,sample/* pick */.Up)(values, 1, rows);
}
function entryOf(metric, { unit, direction }, at) {
    const slice = at.unit.slice === null ? null : { ...at.unit.slice };
    return { metric, dataset: at.dataset, slice, unit, better: direction, ...finite(at.measured) };
}
function spoilt({ invalid, rows }, { count }) {
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
/** What the table knows of a metric. */
function specOf(metric, predictions) {
    const spec = (0,table/* metricNamed */.SB)(metric, predictions.task);
    if (spec === undefined)
        throw new RangeError(`clauses are to be resolved first: ${metric}`);
    return spec;
}
function known(predictions) {
    return predictions.task === "regression" ? "labels" : (predictions.scores?.kind ?? "labels");
}


/***/ }),

/***/ 3585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   Uw: () => (/* binding */ referenceFault),
/* harmony export */   V2: () => (/* binding */ pair)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8855);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6456);


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
            return "one side names its examples and the other does not: nothing pairs them";
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
    if (predictions.task === "regression") {
        const { truth, predicted } = predictions;
        return { ...predictions, ids, truth: (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(truth, 1, rows), predicted: (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(predicted, 1, rows) };
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
            ids,
            scores,
            truth: (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(truth, width, rows),
            predicted: (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(predicted, width, rows),
        };
    }
    const { truth, predicted } = predictions;
    return { ...predictions, ids, scores, truth: (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(truth, 1, rows), predicted: (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(predicted, 1, rows) };
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
    return { candidate: renamed(candidate, classes), baseline: renamed(baseline, classes), notes };
}
/** The same answers in another order of classes; scores of classes that are new cannot be made up. */
function renamed(predictions, classes) {
    const place = new Map(classes.map((name, at) => [name, at]));
    const to = predictions.classes.map((name) => place.get(name) ?? -1);
    const moved = (codes) => codes.map((code) => (code < 0 ? code : (to[code] ?? -1)));
    const { scores } = predictions;
    const isComplete = scores !== null && classes.length === predictions.classes.length;
    return {
        ...predictions,
        classes,
        truth: moved(predictions.truth),
        predicted: moved(predictions.predicted),
        scores: isComplete ? { ...scores, values: movedScores(scores.values, to) } : null,
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

/***/ 7938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ resolveClauses)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(3490);
// EXTERNAL MODULE: ./packages/metrics/src/metric.ts
var src_metric = __webpack_require__(3933);
// EXTERNAL MODULE: ./packages/metrics/src/table.ts + 34 modules
var table = __webpack_require__(8334);
;// CONCATENATED MODULE: ./packages/metrics/src/resolve.ts



/** Names of other tools, and scikit-learn's functions, for metrics of ours. */
const ALIASES = {
    accuracy_score: "accuracy",
    acc: "accuracy",
    balanced_accuracy_score: "balanced_accuracy",
    precision_score: "precision",
    recall_score: "recall",
    sensitivity: "recall",
    true_positive_rate: "recall",
    true_negative_rate: "specificity",
    f1_score: "f1",
    jaccard_score: "jaccard",
    mcc: "matthews_corrcoef",
    kappa: "cohen_kappa",
    cohen_kappa_score: "cohen_kappa",
    auc: "roc_auc",
    roc_auc_score: "roc_auc",
    precision_recall_auc: "average_precision",
    pr_auc: "average_precision",
    average_precision_score: "average_precision",
    logloss: "log_loss",
    brier: "brier_score",
    brier_score_loss: "brier_score",
    brier_loss: "brier_score",
    ece: "expected_calibration_error",
    mce: "maximum_calibration_error",
    top_k_accuracy: "top_2_accuracy",
    top_k_accuracy_score: "top_2_accuracy",
    r2_score: "r2",
    explained_variance_score: "explained_variance",
    mae: "mean_absolute_error",
    mse: "mean_squared_error",
    rmse: "root_mean_squared_error",
    mape: "mean_absolute_percentage_error",
    msle: "mean_squared_log_error",
    rmsle: "root_mean_squared_log_error",
    d2_pinball_score: "d2_absolute_error_score",
    d2_absolute_error: "d2_absolute_error_score",
    d2_tweedie_score: "r2",
    mean_tweedie_deviance: "mean_squared_error",
    pinball_loss: "mean_pinball_loss",
    poisson_deviance: "mean_poisson_deviance",
    gamma_deviance: "mean_gamma_deviance",
    lrap: "label_ranking_average_precision_score",
    label_ranking_average_precision: "label_ranking_average_precision_score",
    subset_accuracy: "accuracy",
    exact_match: "accuracy",
};
/**
 * Finds the metric a user means: our names are scikit-learn's scorers, and its `neg_*` forms, its functions' and
 * MLflow's names are understood. `note` says what was read differently from how it was written.
 * @throws ModelgateError `input-invalid` naming a near name, or the averages to choose from
 */
function resolveMetric(name, task) {
    const written = name.trim().toLowerCase().replaceAll(/[-.]/gu, "_");
    const positive = written.replace(/^neg_/, "");
    const metric = meant(positive, task);
    const negated = positive !== written;
    if (metric === undefined)
        throw unknown(name, task);
    if (negated && metric.direction !== "lower")
        throw unknown(name, task);
    if (!metric.tasks.includes(task))
        throw otherTask(name, metric, task);
    if (negated)
        return {
            metric,
            note: `${name}: recorded as ${metric.name}, the positive quantity, of which lower is better; limits apply to it`,
        };
    return metric.name === name ? { metric } : { metric, note: `${name}: recorded as ${metric.name}` };
}
/** The metric of the task by name or alias; where it has none, another task's, which tells more than "unknown". */
function meant(word, task) {
    const known = Object.hasOwn(ALIASES, word) ? (ALIASES[word] ?? word) : word;
    return (0,table/* metricNamed */.SB)(known, task) ?? (0,table/* metricNamed */.SB)(known);
}
function otherTask(name, metric, task) {
    const choices = (0,table/* metricsOf */.Ps)(task)
        .map((other) => other.name)
        .filter((other) => other.startsWith(`${metric.name}_`));
    const hint = task !== src_metric/* BINARY */.eW && choices.length > 0
        ? `With more than two classes or labels choose ${choices.join(", ")}.`
        : suggestion(name, task);
    return (0,src_error/* failure */.V2)("input-invalid", `metric ${name}: defined for ${metric.tasks.join(" and ")}, not ${task}`, {
        hint,
    });
}
function unknown(name, task) {
    return (0,src_error/* failure */.V2)("input-invalid", `metric ${JSON.stringify(name)}: unknown`, {
        hint: suggestion(name, task),
    });
}
function suggestion(name, task) {
    const names = (0,table/* metricsOf */.Ps)(task).map((metric) => metric.name);
    const aliases = Object.keys(ALIASES).filter((alias) => meant(alias, task)?.tasks.includes(task));
    const near = (0,closest/* closest */.k)(name, [...names, ...aliases]);
    return near === null ? `Metrics of ${task}: ${names.join(", ")}.` : `Did you mean ${near}?`;
}

// EXTERNAL MODULE: ./packages/schema/src/metric-owner.ts
var metric_owner = __webpack_require__(8191);
// EXTERNAL MODULE: ./packages/evaluation/src/fact.ts
var fact = __webpack_require__(6572);
;// CONCATENATED MODULE: ./packages/evaluation/src/resolve-clauses.ts



/**
 * Clauses with their metrics under the names of the table, whatever alias they were written with. A metric that the table
 * does not have is the mean of a column of that name, of which the clause has to say which way it is better.
 * @throws ModelgateError `input-invalid` naming every metric that is unknown or not of this task
 */
function resolveClauses(clauses, task) {
    const problems = [];
    const resolved = clauses.map((clause) => {
        try {
            return resolve(clause, task);
        }
        catch (error) {
            for (const problem of (0,src_error/* problemsOf */.GW)(error))
                problems.push(located(problem, clause));
            return clause;
        }
    });
    (0,src_error/* throwProblems */.Jh)(problems);
    return resolved;
}
function resolve(clause, task) {
    if ((0,metric_owner/* ownerOf */.b)(clause.metric) !== "validate")
        return clause;
    if ((0,fact/* isFact */.BR)(clause.metric))
        return ofFact(clause);
    if (clause.better !== undefined)
        return ownMetric(clause, task);
    const metric = resolveMetric(clause.metric, task).metric.name;
    return isNegated(clause.metric) ? { ...clause, metric, limit: mirrored(clause) } : { ...clause, metric };
}
/** A fact is of the model, not of rows, and is compared with nothing. */
function ofFact(clause) {
    const { kind } = clause.limit;
    if ((kind === "min" || kind === "max") && clause.slices === undefined)
        return clause;
    throw (0,src_error/* failure */.V2)("input-invalid", `metric ${clause.metric}: expected min or max, on all rows`, {
        hint: "It is known of the model as a whole.",
    });
}
/** A metric of the user's own may not take the name of one that everybody knows under another meaning. */
function ownMetric(clause, task) {
    if ((0,table/* metricNamed */.SB)(clause.metric, task) !== undefined)
        throw (0,src_error/* failure */.V2)("input-invalid", `metric ${clause.metric}: its direction is known, and \`better\` is for columns of your own`, {
            hint: "Leave `better` out, or call the column something else.",
        });
    if (clause.limit.kind === "beat-dummy")
        throw (0,src_error/* failure */.V2)("input-invalid", `metric ${clause.metric}: a dummy answers no column of your own`, {
            hint: "Use `min` or `max`.",
        });
    return clause;
}
function isNegated(written) {
    return /^neg[_-]/iu.test(written.trim());
}
/**
 * scikit-learn negates losses: `neg_log_loss >= -0.4` bounds the loss itself from above by 0.4. Drops and improvements mean
 * the same of both, an increase of the negative is a decrease.
 */
function mirrored({ metric, limit }) {
    const { kind, value } = limit;
    if (kind === "min" || kind === "max")
        return { kind: kind === "min" ? "max" : "min", value: value === 0 ? 0 : -value };
    if (kind !== "max-increase" && kind !== "max-relative-increase")
        return limit;
    throw (0,src_error/* failure */.V2)("input-invalid", `metric ${metric}: ${kind} of a negated metric bounds its improvement`, {
        hint: "Use max-improvement, or the metric without neg_.",
    });
}
function located(problem, { at }) {
    if (at === undefined)
        return { ...problem, message: `limits: ${problem.message}` };
    const where = at.line === undefined ? at.path : `${at.path}:${at.line}:${at.column ?? 1}`;
    return { ...problem, message: `${where}: ${problem.message}`, at };
}


/***/ }),

/***/ 8772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ opponentOf)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3585);

const NOT_ASKED = {
    code: "baseline-missing",
    message: "limits: a comparison needs a baseline, and none was given",
    hint: "Set `baseline`, for example `{ git: base }`.",
};
/** Turns what was gathered of a baseline into what can be compared; `notes` takes what was inferred. */
function opponentOf(reference, predictions, notes) {
    if (reference === undefined)
        return { kind: "problems", problems: [NOT_ASKED] };
    if (reference.kind === "measurements")
        return { kind: "rival", rival: reference };
    if (reference.kind !== "predictions")
        return reference;
    const paired = (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)(predictions, reference.predictions);
    if ("mismatch" in paired)
        return { kind: "mismatch", reason: paired.mismatch };
    notes.push(...paired.notes);
    return { kind: "rival", rival: { kind: "paired", candidate: paired.candidate, baseline: paired.baseline } };
}


/***/ }),

/***/ 6456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   uV: () => (/* binding */ sampleOf)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

/**
 * Some rows of predictions, in the given order, or all of them.
 * @throws ModelgateError `dataset-mismatch` when a column of weights or groups was not carried along
 */
function sampleOf(predictions, roles, rows) {
    const picked = picker(rows);
    const weights = roles.weights === null ? null : picked(numbersOf(predictions, roles.weights), 1);
    const groups = roles.groups === null ? null : picked(codesOf(predictions, roles.groups), 1);
    return {
        data: { ...dataOf(predictions, picked), ...(weights === null ? {} : { weights }) },
        ...(groups === null ? {} : { groups }),
    };
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
        return { task, labels, truth: picked(truth, labels), predicted: picked(predicted, labels), scores };
    }
    const { task, classes, truth, predicted } = predictions;
    return { task, classes: classes.length, truth: picked(truth, 1), predicted: picked(predicted, 1), scores };
}
/** A carried column as numbers. */
function numbersOf(predictions, name) {
    const column = columnOf(predictions, name);
    if (column.kind === "number")
        return column.values;
    const known = column.texts.map((text) => (text.trim() === "" ? Number.NaN : Number(text)));
    return Float64Array.from(column.codes, (code) => known[code] ?? Number.NaN);
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
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("dataset-mismatch", `column "${name}" is needed and was not read with the predictions`, {
        hint: "Give a data set that has it.",
    });
}


/***/ }),

/***/ 7000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ isTooSmall),
  Z: () => (/* binding */ scopesOf)
});

;// CONCATENATED MODULE: ./packages/slices/src/column.ts
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

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(8855);
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

;// CONCATENATED MODULE: ./packages/slices/src/edges.ts

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
        throw (0,error/* failure */.V2)("slice-invalid", `slices: column ${JSON.stringify(column)} has no two distinct numbers`, {
            hint: "Quantiles part numbers; a column of texts is cut by its values.",
        });
    const starts = Array.from({ length: bins }, (_, bin) => sorted[Math.floor((bin * sorted.length) / bins)]);
    const edges = [...starts, highest].filter((edge) => edge !== undefined);
    const distinct = edges.filter((edge, at) => at === 0 || edge !== edges[at - 1]);
    return distinct.length > 1 ? distinct : [lowest, highest];
}

// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(3490);
;// CONCATENATED MODULE: ./packages/slices/src/want-column.ts

/** @throws ModelgateError `slice-invalid` naming a near one */
function wantColumn(columns, name) {
    const column = columns.get(name);
    if (column !== undefined)
        return column;
    const names = [...columns.keys()];
    const near = (0,closest/* closest */.k)(name, names);
    throw (0,error/* failure */.V2)("slice-invalid", `slices: no column ${JSON.stringify(name)}`, {
        hint: near === null ? `There are ${names.join(", ") || "none"}.` : `Did you mean "${near}"?`,
    });
}

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
    const column = wantColumn(columns, condition.column);
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
function testOf(op, literal) {
    if (typeof literal === "number") {
        const number = (cell) => !Number.isNaN(cell) && compares(op, cell, literal);
        return {
            number,
            text: (cell) => (Number.isNaN(numberOf(cell)) ? op === "!=" && cell !== "" : number(numberOf(cell))),
        };
    }
    const text = typeof literal === "boolean" ? truthTest(op, literal) : textTest(op, literal);
    return { text, number: (cell) => text(textOf(cell)) };
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
var parse_where = __webpack_require__(3012);
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
                ? byFound(axis.column, wantColumn(columns, axis.column), rows)
                : byNamed(axis.column, axis.values, { column: wantColumn(columns, axis.column), rows });
        case "bins":
            return binned(axis.column, numbersOf(wantColumn(columns, axis.column), rows), axis.edges);
        case "quantiles": {
            const values = numbersOf(wantColumn(columns, axis.column), rows);
            return binned(axis.column, values, quantileEdges(values, axis.bins, axis.column));
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
    const codes = codesBy(column, rows, (text) => {
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
    const areNumbers = present.every((value) => Number.isFinite(Number(value)));
    // Code units, not a locale: the order is the same on every machine.
    const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    const sorted = present.sort((a, b) => (areNumbers ? Number(a) - Number(b) : 0) || byText(a, b));
    return values.includes(MISSING) ? [...sorted, MISSING] : sorted;
}
function byNamed(name, values, { column, rows }) {
    const places = new Map(values.map((value, at) => [value, at]));
    return {
        groups: values.map((value) => ({ label: { [name]: value }, named: true })),
        codes: codesBy(column, rows, (text) => places.get(text) ?? -1),
    };
}
function binned(name, values, edges) {
    const groups = binLabels(edges).map((label) => ({ label: { [name]: label }, named: false }));
    return { groups, codes: binCodes(values, edges) };
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
            slices.set(key, known === undefined ? slice : { ...known, named: known.named || slice.named });
        }
    }
    if (slices.size > MOST_SLICES)
        throw tooMany(`${slices.size} are more`);
    return [...slices.values()];
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
    const values = numbersOf(wantColumn(columns, axis.column), rows);
    const notNumbers = values.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0);
    const inside = axis.kind === "bins"
        ? (value) => value >= (axis.edges[0] ?? 0) && value <= (axis.edges.at(-1) ?? 0)
        : Number.isFinite;
    const placed = values.reduce((count, value) => count + (inside(value) ? 1 : 0), 0);
    const outside = rows - notNumbers - placed;
    return notNumbers + outside === 0 ? [] : [{ column: axis.column, notNumbers, outside }];
}

;// CONCATENATED MODULE: ./packages/evaluation/src/units.ts

/** Cuts the rows once for each way of slicing, so that clauses share units. */
function scopesOf(clauses, predictions) {
    const whole = { slice: null, rows: null, count: predictions.rows };
    const known = new Map();
    return clauses.map((clause) => {
        const { slices } = clause;
        if (slices === undefined)
            return { clause, units: [whole], missing: [], small: [], left: [] };
        const found = cut(slices, predictions.carried, predictions.rows).map(({ label, rows, named }) => {
            const key = JSON.stringify([Object.entries(label), rows.length]);
            const unit = known.get(key) ?? { slice: label, rows, count: rows.length };
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

/***/ 5767:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ collect)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/inference/src/gathered.ts + 1 modules
var src_gathered = __webpack_require__(9159);
// EXTERNAL MODULE: ./packages/inference/src/labels.ts
var src_labels = __webpack_require__(1588);
// EXTERNAL MODULE: ./packages/inference/src/raw-scores.ts
var raw_scores = __webpack_require__(4409);
// EXTERNAL MODULE: ./packages/inference/src/scoring/column-names.ts
var column_names = __webpack_require__(9326);
// EXTERNAL MODULE: ./packages/inference/src/scoring/score-kind.ts
var score_kind = __webpack_require__(2234);
// EXTERNAL MODULE: ./packages/inference/src/scoring/target-columns.ts
var target_columns = __webpack_require__(406);
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
        (own !== null && agreesAtHalf(values, own) ? "probabilities" : null);
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
var positive_class = __webpack_require__(937);
// EXTERNAL MODULE: ./packages/inference/src/source.ts
var src_source = __webpack_require__(9026);
;// CONCATENATED MODULE: ./packages/inference/src/collect.ts








/**
 * Joins blocks to the predictions of one data set; says in `notes` what was inferred on the way.
 * @throws ModelgateError `label-invalid`, `outputs-ambiguous`, `predictions-invalid`, `dataset-mismatch` for doubled ids
 */
function collect(gathered, end, source, notes) {
    const ids = (0,src_gathered/* joinIds */.VS)(gathered);
    if (ids !== null)
        checkIds(ids, source);
    const { task } = source.spec;
    const carried = (0,src_gathered/* joinCarried */.x4)(gathered, end, source.carried ?? []);
    if (task === "regression")
        return { ...collectValues(gathered, ids, source), carried };
    if (task === "multilabel-classification") {
        return { ...collectLabels(gathered, end, source, notes), ids, carried };
    }
    const truthCodes = (0,src_gathered/* joinCodes */.lW)(gathered, (block) => block.truth);
    const labelCodes = end.labels === null ? null : (0,src_gathered/* joinCodes */.lW)(gathered, (block) => block.predicted);
    const width = end.scores?.width ?? null;
    const classSources = { spec: source.spec, model: source.modelClasses, width };
    const classes = (0,src_labels/* resolveClasses */.rh)(classSources, end.texts.map(src_labels/* labelText */.QK), notes);
    const truth = (0,src_labels/* indexLabels */.wp)(truthCodes, end.texts, classes, { path: source.path, column: nameOf(source) });
    (0,error/* throwProblems */.Jh)(truth.problems);
    const reading = end.scores === null ? null : (0,raw_scores/* readingOf */.MU)(gathered, end.scores, source, notes);
    const labels = labelCodes && labelled(labelCodes, end, classes, source);
    const more = [];
    const positive = task === "binary-classification" ? (0,positive_class/* positiveAt */.f8)(classes, source.spec, more) : null;
    const { rows } = gathered;
    const kept = reading && (0,raw_scores/* keepScores */.Fd)(gathered, reading, { labels, positive });
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
function collectValues(gathered, ids, source) {
    const truth = (0,src_gathered/* joinDoubles */.h8)(gathered, 1, (block) => block.truth);
    const predicted = (0,src_gathered/* joinDoubles */.h8)(gathered, 1, (block) => block.predicted);
    const bad = truth.findIndex((value) => !Number.isFinite(value));
    if (bad >= 0) {
        const message = `${source.path}: column "${nameOf(source)}" has no finite number in row ${bad + 1}`;
        throw (0,error/* failure */.V2)("label-invalid", message, { hint: "Drop rows without a target: they cannot be judged." });
    }
    const invalid = predicted.reduce((count, value) => count + (Number.isFinite(value) ? 0 : 1), 0);
    return { task: "regression", truth, predicted, rows: gathered.rows, ids, invalid };
}
function labelled(codes, end, classes, source) {
    const column = source.kind === "model" ? `the model's output ${end.labels ?? ""}` : (end.labels ?? "");
    const { indices, problems } = (0,src_labels/* indexLabels */.wp)(codes, end.texts, classes, { path: source.path, column });
    (0,error/* throwProblems */.Jh)(problems.map((problem) => ({ ...problem, code: (0,src_source/* blame */.S)(source) })));
    return indices;
}
/** An id that two rows share names neither, and pairs the wrong ones in a comparison. */
function checkIds(ids, source) {
    const seen = new Set();
    const again = new Set();
    for (const id of ids)
        seen.has(id) ? again.add(id) : seen.add(id);
    if (again.size === 0)
        return;
    const [first = ""] = again;
    const code = source.kind === "file" ? "predictions-invalid" : "dataset-mismatch";
    const example = JSON.stringify(first.slice(0, 60));
    throw (0,error/* failure */.V2)(code, `${source.path}: ${again.size} ids stand in more than one row, as ${example}`, {
        hint: "Name a column whose values are unique with `id`, or none: rows are then named by their number.",
    });
}


/***/ }),

/***/ 9159:
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

// UNUSED EXPORTS: release

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(8855);
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
    if (values instanceof Float64Array && values.every(isSingle))
        return new Float32Array(values);
    if (values instanceof Int32Array && values.every(isByte))
        return new Uint8Array(values);
    return values.slice();
}
function isSingle(value) {
    return Object.is(Math.fround(value), value);
}
function isByte(code) {
    return code >= 0 && code <= 255;
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
            release(values);
        }
        if (kept)
            continue;
        release(scores);
        block.scores = null;
    }
}
/** Gives the memory of arrays back at once, which are empty then: left to the collector, those of all blocks pile up. */
function release(...arrays) {
    for (const array of arrays)
        if (array?.buffer instanceof ArrayBuffer)
            array.buffer.transfer(0);
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

/***/ 1588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QK: () => (/* binding */ labelText),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   fG: () => (/* binding */ refuseOtherOrder),
/* harmony export */   rh: () => (/* binding */ resolveClasses),
/* harmony export */   uu: () => (/* binding */ refuseDoubled),
/* harmony export */   wp: () => (/* binding */ indexLabels)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

/** What files write where a label is missing. */
const MISSING = new Set(["", "nan", "null", "none", "na", "n/a", "<na>"]);
/** Whether a text stands for a label that is not there. */
function isMissing(text) {
    return MISSING.has(text.trim().toLowerCase());
}
/**
 * The one text of a label, however a file or model writes it: `3`, `3.0` and ` 3` are the label 3,
 * `True` and `true` are the label true.
 */
function labelText(text) {
    const trimmed = text.trim();
    const whole = /^([+-]?)0*(\d+)(?:\.0*)?$/u.exec(trimmed);
    if (whole)
        return whole[1] === "-" && whole[2] !== "0" ? `-${whole[2]}` : (whole[2] ?? trimmed);
    return /^(?:true|false)$/iu.test(trimmed) ? trimmed.toLowerCase() : trimmed;
}
/**
 * The classes in the order of the scores: as told; as the model says; 0…k-1 where all labels are such
 * numbers; sorted where there are no scores, and so no order to mistake.
 * @throws ModelgateError `outputs-ambiguous` when the order would be a guess
 */
function resolveClasses(sources, seen, notes) {
    const { spec, model, width } = sources;
    const binary = spec.task === "binary-classification";
    const expected = width === null ? null : binary && width === 1 ? 2 : width;
    const classes = spec.classes?.map(labelText) ?? ownClasses() ?? numbered() ?? sorted();
    if (classes === null)
        throw unordered(seen, expected);
    refuseDoubled(classes);
    if (spec.classes !== null && model !== null)
        refuseOtherOrder(classes, model);
    if (expected !== null && classes.length !== expected) {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("outputs-ambiguous", `${classes.length} classes, but ${width} ${width === 1 ? "score" : "scores"} a row`, {
            hint: "Set `classes:` to the labels in the order of the scores.",
        });
    }
    if (binary && classes.length !== 2) {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("outputs-ambiguous", `binary classification has 2 classes, not ${classes.length}`, {
            hint: "Set `task: multiclass-classification`, or name two `classes:`.",
        });
    }
    return classes;
    function ownClasses() {
        if (model === null || (expected !== null && model.labels.length !== expected))
            return null;
        notes.push(`classes are the model's own (${model.source})`);
        return model.labels.map(labelText);
    }
    function numbered() {
        if (expected === null)
            return null;
        const fits = seen.every((label) => isMissing(label) || (/^\d+$/u.test(label) && Number(label) < expected));
        if (!fits)
            return null;
        notes.push(`classes are 0 to ${expected - 1}, in the order of the scores`);
        return Array.from({ length: expected }, (_, index) => String(index));
    }
    function sorted() {
        if (expected !== null)
            return null;
        const labels = [...new Set(seen)].filter((label) => !isMissing(label));
        const numeric = labels.every((label) => label !== "" && Number.isFinite(Number(label)));
        if (binary && labels.length === 1 && (labels[0] === "0" || labels[0] === "1"))
            return ["0", "1"];
        return labels.sort((a, b) => (numeric ? Number(a) - Number(b) : a < b ? -1 : 1));
    }
}
/** 1 and 1.0 are one label: of two columns of scores for it, one would be judged as nobody meant. */
function refuseDoubled(classes) {
    const doubled = classes.filter((label, index) => classes.indexOf(label) !== index);
    if (doubled.length === 0)
        return;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("outputs-ambiguous", `classes: ${quoted(doubled)} stands for more than one class`, {
        hint: "Every class needs a label of its own; 3, 3.0 and 03 are the same one.",
    });
}
/** The model's own labels in another order: one of the two is a mistake that every metric would hide. */
function refuseOtherOrder(classes, model) {
    const own = model.labels.map(labelText);
    const isReordered = own.length === classes.length &&
        own.some((label, index) => label !== classes[index]) &&
        own.every((label) => classes.includes(label));
    if (!isReordered)
        return;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("outputs-ambiguous", `classes: expected the order of the model's own labels (${model.source}): ${quoted(own)}`, { hint: "Leave `classes` out, or give them in this order." });
}
function quoted(labels) {
    const shown = labels.slice(0, 8).map((label) => JSON.stringify(label.slice(0, 60)));
    return `${shown.join(", ")}${labels.length > 8 ? ` and ${labels.length - 8} more` : ""}`;
}
function unordered(seen, expected) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("outputs-ambiguous", `the scores are of ${expected} classes and nothing says which; labels are ${quoted(seen)}`, { hint: "Set `classes:` to the labels in the order of the scores; an order is never guessed." });
}
/** Which rows hold labels that are none of the classes: codes become class indices, in place, with the problems found. */
function indexLabels(codes, texts, classes, what) {
    const index = new Map(classes.map((label, position) => [label, position]));
    const byCode = Int32Array.from(texts, (text) => index.get(labelText(text)) ?? -1);
    const strange = new Map();
    for (let row = 0; row < codes.length; row += 1) {
        const code = codes[row] ?? -1;
        const position = byCode[code] ?? -1;
        codes[row] = position;
        if (position >= 0)
            continue;
        const known = strange.get(code);
        if (known)
            known.count += 1;
        else
            strange.set(code, { first: row + 1, count: 1 });
    }
    const problems = [...strange].slice(0, 10).map(([code, { first, count }]) => {
        const text = texts[code] ?? "";
        const missing = isMissing(text);
        const rows = count === 1 ? `row ${first}` : `row ${first} and ${count - 1} more`;
        const is = missing
            ? "has no label"
            : `is ${JSON.stringify(text.slice(0, 60))}, which is none of the classes`;
        return {
            code: "label-invalid",
            message: `${what.path}: column "${what.column}" ${is} (${rows})`,
            hint: missing
                ? "Drop rows without a label: they cannot be judged."
                : `The classes are ${quoted(classes)}; mend the data or \`classes:\`.`,
        };
    });
    return { indices: codes, problems };
}


/***/ }),

/***/ 937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ positiveScores),
/* harmony export */   c8: () => (/* binding */ positiveLast),
/* harmony export */   f8: () => (/* binding */ positiveAt)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8855);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1588);


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
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8855);
/* harmony import */ var _gathered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9159);
/* harmony import */ var _positive_class_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(937);
/* harmony import */ var _scoring_score_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2234);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9026);





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
        invalid: a.invalid + b.invalid,
    };
}
/**
 * All scores of a data set, as probabilities where it is told or plain that they are or hide such, and what is predicted.
 * Blocks lose theirs on the way: a million rows are not held twice. `against`: rows whose label the scores contradict.
 * @throws ModelgateError `outputs-ambiguous` where single scores of an unknown kind should decide
 */
function keepScores(gathered, reading, { labels, positive }) {
    const { width, precision } = reading;
    const kind = reading.kind === null ? "ranking" : "probabilities";
    const columns = positive === null ? width : 1;
    const values = new Float64Array(gathered.rows * columns);
    const predicted = labels ?? new Int32Array(gathered.rows);
    let [at, against] = [0, 0];
    for (const piece of (0,_gathered_js__WEBPACK_IMPORTED_MODULE_1__/* .scorePieces */ .m3)(gathered, width, { kept: false })) {
        const { rows } = piece;
        const own = { kind, width, values: piece.values, precision };
        if (reading.kind !== null)
            (0,_scoring_score_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .toProbabilities */ .b4)(own.values, width, reading.kind);
        if (labels === null)
            predicted.set(decide(own, rows), at);
        else
            against += differing(own, labels.subarray(at, at + rows));
        values.set(positive === null ? own.values : (0,_positive_class_js__WEBPACK_IMPORTED_MODULE_2__/* .positiveScores */ .Ri)(own, positive).values, at * columns);
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
        ? `output "${output}" is used for ranking only: its values could be probabilities or logits (set scores)`
        : `output "${output}" holds ${kind}${turned[kind]}`;
}
/** The error for single scores that could be probabilities or logits, where a decision is needed. */
function undecided() {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("outputs-ambiguous", "one score a row, all within 0 and 1: probabilities or logits?", {
        hint: "Set `scores: probabilities` or `scores: logits`; the two decide differently.",
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
    notes.push(`scores are not used: on ${against} of ${rows} rows they contradict the model's own label`);
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

/***/ 6924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readPredictions)
});

// EXTERNAL MODULE: ./packages/dataset/src/open-table.ts + 14 modules
var open_table = __webpack_require__(874);
// EXTERNAL MODULE: ./packages/dataset/src/digest-file.ts
var digest_file = __webpack_require__(2217);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/inference/src/collect.ts + 1 modules
var collect = __webpack_require__(5767);
// EXTERNAL MODULE: ./packages/inference/src/gathered.ts + 1 modules
var src_gathered = __webpack_require__(9159);
// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(3490);
// EXTERNAL MODULE: ./packages/inference/src/scoring/target-columns.ts
var target_columns = __webpack_require__(406);
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
var scoring_carried = __webpack_require__(3527);
;// CONCATENATED MODULE: ./packages/inference/src/prediction-columns.ts




/** The column of predicted labels or values. */
const PREDICTION = "prediction";
const PER_CLASS = /^(score|probability)_(.+)$/su;
const LAYOUT = "A predictions file has label, prediction, and optionally id and score_<class> or probability_<class>; " +
    "of many labels it has label_<x> with prediction_<x>, probability_<x> or score_<x> for each.";
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
        hint: LAYOUT,
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
            .map((name) => ({ name, role: " (to go with the predictions)" })),
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

// EXTERNAL MODULE: ./packages/inference/src/labels.ts
var labels = __webpack_require__(1588);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/marks.ts

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
                const mark = MARKS.get(text) ?? MARKS.get((0,labels/* labelText */.QK)(text));
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
            const is = (0,labels/* isMissing */.b2)(text) ? "has no mark" : `is ${JSON.stringify(text.slice(0, 60))}`;
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

// EXTERNAL MODULE: ./packages/inference/src/scoring/text-codes.ts
var text_codes = __webpack_require__(5433);
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
        const [truth, own] = [new Marks(path, targets), new Marks(path, columns.predictions)];
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

/***/ 2234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   b4: () => (/* binding */ toProbabilities),
/* harmony export */   jr: () => (/* binding */ inferKind),
/* harmony export */   n6: () => (/* binding */ couldBe)
/* harmony export */ });
/** float16 softmax over a thousand classes is off by up to about 2e-3. */
const SUM_TOLERANCE = 5e-3;
/** Trees that add up shares in float32 give 1.0000002, and one minus their sum -1.2e-7. */
const UNIT_TOLERANCE = 1e-5;
/** The shape of row-major scores; that of no rows holds everything. */
function shapeOf(values, width) {
    const shape = { unit: true, sums: true, nonPositive: true, exponentialSums: true, invalid: 0 };
    for (let start = 0; start < values.length; start += width) {
        let sum = 0;
        let exponentials = 0;
        let finite = true;
        for (let i = start; i < start + width; i += 1) {
            const score = values[i] ?? Number.NaN;
            if (!Number.isFinite(score))
                finite = false;
            if (score < -UNIT_TOLERANCE || score > 1 + UNIT_TOLERANCE)
                shape.unit = false;
            if (score > UNIT_TOLERANCE)
                shape.nonPositive = false;
            sum += score;
            if (shape.nonPositive)
                exponentials += Math.exp(score);
        }
        if (!finite) {
            shape.invalid += 1;
            continue;
        }
        if (Math.abs(sum - 1) > SUM_TOLERANCE)
            shape.sums = false;
        if (Math.abs(exponentials - 1) > SUM_TOLERANCE)
            shape.exponentialSums = false;
    }
    return shape;
}
/** The operator behind an output settles what values alone leave open. */
const PROBABILITY_OPS = new Set([
    "Softmax",
    "Sigmoid",
    "Normalizer",
    "ZipMap",
    "HardSigmoid",
    "TreeEnsembleClassifier",
]);
const LINEAR_OPS = new Set(["Gemm", "MatMul", "Add", "Conv", "Sub", "LinearRegressor"]);
/**
 * The kind of scores, from their values and the operator that made them; null when both leave it open.
 * Several scores a row: a score outside [0, 1] excludes probabilities. One score a row (binary): the
 * values 0.2 and 0.7 could be either, so the operator has to say.
 */
function inferKind(shape, width, producer) {
    if (!shape.unit)
        return width > 1 && couldBe(shape, width, "log-probabilities") ? "log-probabilities" : "logits";
    if (width > 1)
        return shape.sums ? "probabilities" : null;
    if (producer !== null && PROBABILITY_OPS.has(producer))
        return "probabilities";
    return producer !== null && LINEAR_OPS.has(producer) ? "logits" : null;
}
/** Whether scores could be what somebody says of them. Rows with NaN are told elsewhere. */
function couldBe(shape, width, kind) {
    switch (kind) {
        case "probabilities":
            return shape.unit && (width === 1 || shape.sums);
        case "log-probabilities":
            return shape.nonPositive && (width === 1 || shape.exponentialSums);
        case "logits":
            return true;
    }
}
/** Turns raw scores into probabilities in place: softmax of a row, sigmoid of a single score, rounding cut off. */
function toProbabilities(values, width, kind) {
    if (width > 1 && kind !== "probabilities") {
        for (let start = 0; start < values.length; start += width)
            softmax(values.subarray(start, start + width));
        return;
    }
    for (let i = 0; i < values.length; i += 1) {
        const score = values[i] ?? Number.NaN;
        const probability = kind === "logits" ? 1 / (1 + Math.exp(-score)) : kind === "probabilities" ? score : Math.exp(score);
        // NaN stays NaN: only what rounding left outside is moved.
        values[i] = Math.min(1, Math.max(0, probability));
    }
}
function softmax(row) {
    let top = Number.NEGATIVE_INFINITY;
    for (const score of row)
        if (score > top)
            top = score;
    let sum = 0;
    for (let i = 0; i < row.length; i += 1) {
        const power = Math.exp((row[i] ?? Number.NaN) - top);
        row[i] = power;
        sum += power;
    }
    for (let i = 0; i < row.length; i += 1)
        row[i] = (row[i] ?? Number.NaN) / sum;
}


/***/ }),

/***/ 9026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ blame)
/* harmony export */ });
/** The code of predictions that make no sense: a file is wrong, a model is misread. */
function blame({ kind }) {
    return kind === "file" ? "predictions-invalid" : "outputs-ambiguous";
}


/***/ }),

/***/ 6522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ emptyMarginals),
/* harmony export */   Uy: () => (/* binding */ seenClass),
/* harmony export */   W3: () => (/* binding */ drawRows),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   fP: () => (/* binding */ drawMarginals),
/* harmony export */   hA: () => (/* binding */ countCells)
/* harmony export */ });
/* harmony import */ var _interval_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3425);
/* harmony import */ var _random_binomial_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2664);
/* harmony import */ var _random_resample_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9446);
/* harmony import */ var _random_xoshiro_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7287);




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

/***/ 6097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ effectiveSize),
/* harmony export */   _: () => (/* binding */ estimateShare)
/* harmony export */ });
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5447);
/* harmony import */ var _interval_distribution_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1569);
/* harmony import */ var _interval_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8462);
/* harmony import */ var _interval_wilson_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1063);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3933);





/** Estimates a share of rows, or a growing function of it, with Wilson's interval; `counted` sums its weights. */
function estimateShare(sample, hit, share) {
    const { design, options } = sample;
    const { confidence } = options;
    const through = share.through ?? ((value) => value);
    const [hits, total] = share.counted;
    const told = (rows) => (share.rows === "all" ? design.rows : rows);
    if (total === 0)
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .noValue */ .$U)(told(0), share.empty);
    const value = hits / total;
    if ((0,_design_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(design)) {
        const [low, high] = (0,_interval_wilson_js__WEBPACK_IMPORTED_MODULE_2__/* .wilson */ .r)(hits, total, confidence);
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .withInterval */ .qY)(through(value), told(total), [through(low), through(high)], {
            confidence,
            method: "wilson",
        });
    }
    const pulls = new Float64Array(design.rows);
    let rows = 0;
    for (let row = 0; row < design.rows; row++) {
        const is = hit(sample, row);
        const weight = design.weights?.[row] ?? 1;
        if (is === null || weight === 0)
            continue;
        rows++;
        pulls[row] = (weight * ((is ? 1 : 0) - value) * design.rows) / total;
    }
    const worth = effectiveSize(pulls, value * (1 - value), { design, counted: rows, confidence });
    if (worth === 0)
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .noInterval */ .vK)(through(value), told(rows), "a single row or cluster shows no noise");
    const [low, high] = (0,_interval_wilson_js__WEBPACK_IMPORTED_MODULE_2__/* .wilson */ .r)(value * worth, worth, confidence);
    return (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .withInterval */ .qY)(through(value), told(rows), [through(low), through(high)], {
        confidence,
        method: (0,_design_js__WEBPACK_IMPORTED_MODULE_1__/* .methodOf */ .NY)("wilson", design),
    });
}
/**
 * How many independent rows of weight one would tell as much of a share: `variance` of one such row over the squared
 * standard error that weights and clusters leave (Korn and Graubard, Surv. Methodol. 24, 1998), with Student's t for
 * few clusters; never more than Kish's effective size of weights or the `counted` rows, and where no row differs from
 * another, the number of clusters. 0 when nothing can be told.
 */
function effectiveSize(pulls, variance, { design, counted, confidence }) {
    const clusters = design.groups?.count ?? counted;
    if (clusters < 2)
        return 0;
    // Rows of weight 0 take no part in Kish's size either.
    const part = counted / weighing(design);
    const most = Math.min(counted, (0,_design_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveUnits */ .pG)({ ...design, groups: null }) * part);
    const spread = (0,_interval_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .spreadOf */ .jg)((0,_design_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD)(pulls, design), 0);
    // Alike throughout: rows of one cluster may be one row many times over.
    if (spread === null || variance <= 0)
        return Math.min(most, (0,_design_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveUnits */ .pG)(design));
    // The error divides by one cluster less, Wilson's does not.
    const worth = (variance / spread.error ** 2) * (clusters / (clusters - 1));
    if (design.groups === null)
        return Math.min(most, worth);
    const p = (1 + confidence) / 2;
    return Math.min(most, worth * ((0,_interval_distribution_js__WEBPACK_IMPORTED_MODULE_4__/* .normalQuantile */ .Zl)(p) / (0,_interval_distribution_js__WEBPACK_IMPORTED_MODULE_4__/* .studentQuantile */ .FI)(p, clusters - 1)) ** 2);
}
/** Rows that weigh anything. */
function weighing({ rows, weights }) {
    return weights === null ? rows : weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
}


/***/ }),

/***/ 235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ measureColumn),
/* harmony export */   l: () => (/* binding */ compareColumns)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);
/* harmony import */ var _classification_share_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6097);
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5447);
/* harmony import */ var _mean_metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2243);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3625);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3933);
/* harmony import */ var _paired_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(972);
/* harmony import */ var _paired_hits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2161);








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
    const [now, before] = [openColumn(candidate, design, options), openColumn(baseline, design, options)];
    // Both by one method: marks beside other numbers are numbers.
    const ofMarks = isOfMarks(candidate) && isOfMarks(baseline);
    const sides = { candidate: estimate(now, ofMarks), baseline: estimate(before, ofMarks) };
    return (0,_paired_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedOf */ .Be)({ name, direction }, sides, {
        confidence: now.options.confidence,
        difference() {
            if (ofMarks)
                return (0,_paired_hits_js__WEBPACK_IMPORTED_MODULE_2__/* .compareHits */ .I)({ candidate: now, baseline: before }, isHit);
            const worst = Math.max(rangeOf(candidate), rangeOf(baseline));
            return (0,_mean_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .compareMeans */ .UW)({ candidate, baseline, worst }, now.design, _mean_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .UNBOUNDED */ .fk);
        },
    });
}
function openColumn(values, { weights, groups }, given) {
    const options = (0,_measure_js__WEBPACK_IMPORTED_MODULE_4__/* .checked */ .KD)(given);
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
        return (0,_mean_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .estimateMean */ .uV)(values, column, _mean_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .UNBOUNDED */ .fk);
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

/***/ 1073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf),
/* harmony export */   e: () => (/* binding */ checkShape)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

/** How many examples the data holds. */
function rowsOf(data) {
    return data.task === "multilabel-classification"
        ? data.truth.length / Math.max(1, data.labels)
        : data.truth.length;
}
/** Throws `predictions-invalid` when the arrays cannot belong together: lengths, widths, class indices. */
function checkShape(data) {
    const rows = data.truth.length;
    if (data.predicted.length !== rows)
        throw invalid(`predictions: expected ${rows} rows, one a label, got ${data.predicted.length}`);
    if (data.task === "regression")
        return;
    if (data.task === "multilabel-classification") {
        checkLabels(data);
        return;
    }
    if (data.task === "binary-classification" && data.classes !== 2)
        throw invalid(`classes: expected 2 for ${data.task}, got ${data.classes}`);
    checkIndices("labels", data.truth, data.classes);
    checkIndices("predictions", data.predicted, data.classes);
    if (data.scores === null)
        return;
    const width = data.task === "binary-classification" ? 1 : data.classes;
    if (data.scores.width !== width || data.scores.values.length !== rows * width)
        throw invalid(`scores: expected ${rows} rows of ${width}, got ${data.scores.values.length} numbers in rows of ${data.scores.width}`);
}
function checkLabels({ labels, truth, predicted, scores }) {
    if (!Number.isSafeInteger(labels) || labels < 1)
        throw invalid(`labels: expected 1 or more, got ${labels}`);
    if (truth.length % labels !== 0)
        throw invalid(`labels: expected rows of ${labels}, got ${truth.length} marks in all`);
    for (const [what, marks] of Object.entries({ labels: truth, predictions: predicted })) {
        const odd = marks.findIndex((mark) => mark > 1);
        if (odd >= 0)
            throw invalid(`${what}: row ${Math.floor(odd / labels)} is marked ${marks[odd]}, expected 0 or 1`);
    }
    if (scores !== null && (scores.width !== labels || scores.values.length !== truth.length))
        throw invalid(`scores: expected ${truth.length / labels} rows of ${labels}, got ${scores.values.length} numbers in rows of ${scores.width}`);
}
function checkIndices(what, indices, classes) {
    for (let row = 0; row < indices.length; row++) {
        const index = indices[row] ?? 0;
        if (index < 0 || index >= classes)
            throw invalid(`${what}: row ${row} is class ${index}, expected 0 to ${classes - 1}`);
    }
}
function invalid(message) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("predictions-invalid", message, {
        hint: "Labels, predictions and scores must be of the same rows and the same classes.",
    });
}


/***/ }),

/***/ 5447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   MD: () => (/* binding */ units),
/* harmony export */   NY: () => (/* binding */ methodOf),
/* harmony export */   jq: () => (/* binding */ openDesign),
/* harmony export */   nX: () => (/* binding */ designFlaw),
/* harmony export */   pG: () => (/* binding */ effectiveUnits)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

/**
 * Checks weights and clusters; cluster numbers may be any integers.
 * @throws ModelgateError `predictions-invalid` for a weight that is negative or no number, or for arrays of other lengths
 */
function openDesign(rows, weights, groups) {
    if (weights !== undefined)
        checkWeights(weights, rows);
    if (groups !== undefined && groups.length !== rows)
        throw invalid(`groups: expected ${rows}, one a row, got ${groups.length}`);
    return {
        rows,
        weights: weights ?? null,
        total: weights === undefined ? rows : weights.reduce((a, b) => a + b, 0),
        groups: groups === undefined ? null : numbered(groups),
    };
}
function checkWeights(weights, rows) {
    if (weights.length !== rows)
        throw invalid(`weights: expected ${rows}, one a row, got ${weights.length}`);
    for (let row = 0; row < rows; row++) {
        const weight = weights[row] ?? 0;
        if (!(weight >= 0 && Number.isFinite(weight)))
            throw invalid(`weights: row ${row} weighs ${weight}, expected a number from 0`);
    }
}
function invalid(message) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("predictions-invalid", message, {
        hint: "Give every row one weight of 0 or more, and one cluster.",
    });
}
function numbered(groups) {
    const numbers = new Map();
    const of = groups.map((group) => {
        const known = numbers.get(group);
        if (known !== undefined)
            return known;
        numbers.set(group, numbers.size);
        return numbers.size - 1;
    });
    return { of, count: numbers.size };
}
/** Whether every row weighs one and stands alone. */
function isPlain({ weights, groups }) {
    return weights === null && groups === null;
}
/** Why nothing can be measured of these rows, or null. */
function designFlaw({ rows, weights, total }) {
    if (weights === null || rows === 0)
        return null;
    if (total === 0)
        return "the weights sum to 0";
    return Number.isFinite(total) ? null : "the sum of the weights is beyond the largest number";
}
/** A method's name with what was done about weights and clusters. */
function methodOf(base, { weights, groups }) {
    return `${base}${weights === null ? "" : "-weighted"}${groups === null ? "" : "-clustered"}`;
}
/** What each independent part of the sample adds to a mean over rows: rows as they are, or sums of clusters. */
function units(pulls, { rows, groups }) {
    if (groups === null)
        return pulls;
    const sums = new Float64Array(groups.count);
    for (let row = 0; row < rows; row++) {
        const group = groups.of[row] ?? 0;
        sums[group] = (sums[group] ?? 0) + (pulls[row] ?? 0);
    }
    return sums.map((sum) => (sum * groups.count) / rows);
}
/** How many equal and independent rows would know as much of a mean: Kish's effective size, of clusters where there are. */
function effectiveUnits(design) {
    if (isPlain(design))
        return design.rows;
    const sizes = units(design.weights ?? new Float64Array(design.rows).fill(1), design);
    let total = 0;
    let squares = 0;
    for (const size of sizes) {
        total += size;
        squares += size * size;
    }
    return squares === 0 ? 0 : (total * total) / squares;
}


/***/ }),

/***/ 2309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ dummyOf)
/* harmony export */ });
/* harmony import */ var _classification_confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6522);
/* harmony import */ var _mean_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2243);


/**
 * What a model would say that looks at no input: the class most frequent among the labels (the first of equals) with the
 * classes' shares as probabilities, or the mean of the truth. It knows these labels, so it is the best of its kind. As
 * data of the same rows, `compare` can hold a model against it (beat-dummy).
 */
function dummyOf(data) {
    if (data.task === "regression")
        return dummyRegression(data);
    return data.task === "multilabel-classification" ? dummyLabels(data) : dummyClassifier(data);
}
function dummyClassifier(data) {
    const { truth: shares, n } = (0,_classification_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .countCells */ .hA)(data);
    const rows = data.truth.length;
    const majority = shares.indexOf(shares.reduce((a, b) => Math.max(a, b), 0));
    const prior = data.task === "binary-classification" ? shares.subarray(1, 2) : shares;
    const values = new Float64Array(rows * prior.length);
    for (let i = 0; i < values.length; i++)
        values[i] = n === 0 ? 0 : (prior[i % prior.length] ?? 0) / n;
    return {
        ...data,
        predicted: new Int32Array(rows).fill(majority),
        scores: { kind: "probabilities", width: prior.length, values },
    };
}
/** Each label as most rows have it, with its share as the score. */
function dummyLabels(data) {
    const { labels, truth, weights } = data;
    const shares = new Float64Array(labels);
    let total = 0;
    for (let row = 0; row < truth.length / labels; row++) {
        const weight = weights?.[row] ?? 1;
        total += weight;
        for (let label = 0; label < labels; label++)
            shares[label] = (shares[label] ?? 0) + weight * (truth[row * labels + label] ?? 0);
    }
    const share = (i) => (total === 0 ? 0 : (shares[i % labels] ?? 0) / total);
    const values = Float64Array.from(truth, (_, i) => share(i));
    return {
        ...data,
        predicted: Uint8Array.from(values, (value) => (value > 0.5 ? 1 : 0)),
        scores: { kind: "probabilities", width: labels, values },
    };
}
function dummyRegression(data) {
    const { truth, weights } = data;
    const total = weights === undefined ? truth.length : weights.reduce((a, b) => a + b, 0);
    return { ...data, predicted: new Float64Array(truth.length).fill((0,_mean_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOf */ .hm)(truth, weights ?? null, total)) };
}


/***/ }),

/***/ 3425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ FEWEST_RESAMPLES),
/* harmony export */   FX: () => (/* binding */ percentiles),
/* harmony export */   d3: () => (/* binding */ affordable)
/* harmony export */ });
/** Never fewer resamples than this, however large the data. */
const FEWEST_RESAMPLES = 200;
/** How many resamples a budget of `steps` allows when each costs `cost`: at most `wanted`, never below 200. */
function affordable(wanted, steps, cost) {
    return Math.min(wanted, Math.max(FEWEST_RESAMPLES, Math.floor(steps / Math.max(1, cost))));
}
/**
 * Percentile interval of resampled values; NaN stands for a resample in which the metric has no value.
 * null when more than one in twenty has none: the rest would be a sample of the lucky ones.
 */
function percentiles(values, confidence) {
    const defined = values.filter((value) => !Number.isNaN(value)).sort();
    if (defined.length < values.length * 0.95 || defined.length === 0)
        return null;
    return [quantile(defined, (1 - confidence) / 2), quantile(defined, (1 + confidence) / 2)];
}
/** Quantile of sorted values, linear between neighbours. */
function quantile(sorted, p) {
    const at = p * (sorted.length - 1);
    const below = sorted[Math.floor(at)] ?? Number.NaN;
    const above = sorted[Math.ceil(at)] ?? Number.NaN;
    return below + (above - below) * (at - Math.floor(at));
}


/***/ }),

/***/ 5258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ degreesOf)
/* harmony export */ });
/**
 * Degrees of freedom of a variance estimated from `n` > 1 rows of this kurtosis (3 for normal ones): as many as give a
 * chi-square's noise the size of the variance's own, Var(s^2) / sigma^4 = kurtosis / n - (n - 3) / (n (n - 1)) (Mood,
 * Graybill and Boes, Theory of Statistics, VI.2), as Satterthwaite (Biometrics Bulletin 2, 1946) does for sums. Two hundred
 * rows of which one carries it all are worth 2. Never more than n - 1: the kurtosis of a sample is too low, if anything.
 */
function degreesOf(n, kurtosis) {
    const noise = kurtosis / n - (n - 3) / (n * (n - 1));
    return noise > 2 / (n - 1) ? 2 / noise : n - 1;
}


/***/ }),

/***/ 1569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ binomialTail),
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   SX: () => (/* binding */ logGamma),
/* harmony export */   WI: () => (/* binding */ normalTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   gq: () => (/* binding */ studentTail),
/* harmony export */   qI: () => (/* binding */ binomialMass)
/* harmony export */ });
/** Quantile of the standard normal distribution: the z with P(Z <= z) = p, for 0 < p < 1. */
function normalQuantile(p) {
    if (p < 0.5)
        return -normalQuantile(1 - p);
    // Newton from below the root's far side would overshoot; this start is within 0.05 for p < 1 - 1e-15.
    const t = Math.sqrt(-2 * Math.log(1 - p));
    let z = p === 0.5 ? 0 : t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + t * 0.04481));
    for (let i = 0; i < 6; i++)
        z -= (normalCdf(z) - p) / normalDensity(z);
    return z;
}
function normalDensity(z) {
    return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
/** P(Z > z), to full precision where it is small too. */
function normalTail(z) {
    if (z < 0)
        return 1 - normalTail(-z);
    // Beyond 38 it is below the smallest double.
    if (z > 38)
        return 0;
    return z < 5 ? 1 - normalCdf(z) : normalDensity(z) * millsRatio(z);
}
/** Laplace's continued fraction of the tail over the density, from its end. */
function millsRatio(z) {
    let rest = z;
    for (let k = 100; k > 0; k--)
        rest = z + k / rest;
    return 1 / rest;
}
/** P(Z <= z) by the Taylor series of Marsaglia (2004): every term has one sign, so nothing cancels for z > 0. */
function normalCdf(z) {
    let term = z;
    let sum = 0;
    for (let k = 1; sum + term !== sum; k += 2) {
        sum += term;
        term *= (z * z) / (k + 2);
    }
    return 0.5 + sum * normalDensity(z);
}
/** Quantile of Student's t with `df` degrees of freedom (any positive number), for 0.5 <= p < 1. */
function studentQuantile(p, df) {
    if (df > 1e7)
        return normalQuantile(p);
    let low = 0;
    let high = 1;
    while (upperTail(high, df) > 1 - p)
        high *= 2;
    for (let i = 0; i < 100 && low < high; i++) {
        const middle = (low + high) / 2;
        if (middle === low || middle === high)
            break;
        if (upperTail(middle, df) > 1 - p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** P(B >= k) for B ~ Binomial(n, p). */
function binomialTail(k, n, p) {
    if (k <= 0)
        return 1;
    return k > n ? 0 : incompleteBeta(p, k, n - k + 1);
}
/** P(B = k) for B ~ Binomial(n, p). */
function binomialMass(k, n, p) {
    if (p <= 0)
        return k === 0 ? 1 : 0;
    if (p >= 1)
        return k === n ? 1 : 0;
    const ways = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
    return Math.exp(ways + k * Math.log(p) + (n - k) * Math.log1p(-p));
}
/** P(T > t) for Student's t with `df` degrees of freedom. */
function studentTail(t, df) {
    if (t < 0)
        return 1 - studentTail(-t, df);
    return df > 1e7 ? normalTail(t) : upperTail(t, df);
}
/** P(T > t) for t >= 0. */
function upperTail(t, df) {
    return incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
}
/** Regularised incomplete beta function I_x(a, b), by Lentz's continued fraction on the side where it converges. */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    let c = 1;
    let d = 1 / (1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m < 10_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / (1 + even * d);
        c = 1 + even / c;
        fraction *= c * d;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / (1 + odd * d);
        c = 1 + odd / c;
        fraction *= c * d;
        if (Math.abs(c * d - 1) < 1e-16)
            break;
    }
    return (front * fraction) / a;
}
/** ln Gamma(x) for x > 0, by Stirling's series after lifting x above 12. */
function logGamma(x) {
    let lift = 0;
    let y = x;
    while (y < 12)
        lift += Math.log(y++);
    const r = 1 / (y * y);
    const series = (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - r / 1188) * r) * r) * r) / y;
    return (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + series - lift;
}


/***/ }),

/***/ 8462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ widest),
/* harmony export */   jg: () => (/* binding */ spreadOf),
/* harmony export */   z1: () => (/* binding */ chanceOfMean)
/* harmony export */ });
/* unused harmony exports meanInterval, skewedBounds */
/* harmony import */ var _degrees_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1569);


/**
 * Spread of a mean over rows, or a part of it: null when the rows are too few or all equal, for then they show no noise.
 */
function spreadOf(rows, mean) {
    const n = rows.length;
    let squares = 0;
    let cubes = 0;
    let fourths = 0;
    // Scaled by the largest deviation: squares and cubes of huge or tiny rows neither overflow nor vanish.
    let scale = 0;
    for (let i = 0; i < n; i++)
        scale = Math.max(scale, Math.abs((rows[i] ?? 0) - mean));
    if (n < 2 || scale <= Math.abs(mean) * 1e-14 || !Number.isFinite(scale))
        return null;
    for (let i = 0; i < n; i++) {
        const d = ((rows[i] ?? 0) - mean) / scale;
        squares += d * d;
        cubes += d * d * d;
        fourths += d * d * d * d;
    }
    const error = scale * Math.sqrt(squares / (n - 1) / n);
    const skew = cubes / n / (squares / n) ** 1.5 / Math.sqrt(n);
    return { mean, error, skew, df: n - 1, worth: (0,_degrees_js__WEBPACK_IMPORTED_MODULE_0__/* .degreesOf */ .T)(n, (n * fourths) / squares ** 2) };
}
/**
 * Interval of a mean of rows that may be skewed: the wider, at each end, of Student's t and of Hall's monotone cubic
 * transform of it, which takes out the first effect of skewness (JRSS B 54, 1992). Plain t ends too low where few rows
 * are large, Hall's begins too high, taking the chance skewness of those few for real.
 * null when the rows are too few or all equal, for then they show no noise at all.
 */
function meanInterval(rows, centre, confidence) {
    const spread = spreadOf(rows, centre);
    return spread && widest([spread, { ...spread, skew: 0 }], (1 - confidence) / 2);
}
/** The outermost ends of several spreads' bounds, each wrong with a chance of `alpha` < 1/2. */
function widest(spreads, alpha) {
    const ends = spreads.map((one) => skewedBounds(one, alpha));
    return [Math.min(...ends.map(([low]) => low)), Math.max(...ends.map(([, high]) => high))];
}
/** Two one-sided bounds, each wrong with a chance of `alpha` < 1/2. */
function skewedBounds({ mean, error, skew, df }, alpha) {
    const t = (0,_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .studentQuantile */ .FI)(1 - alpha, df);
    return [mean - error * unskewed(t, skew), mean - error * unskewed(-t, skew)];
}
/** P-value of the claim that the truth is at most `limit`; its complement is that of "at least". */
function chanceOfMean({ mean, error, skew, df }, limit) {
    const t = (mean - limit) / error;
    return (0,_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTail */ .gq)(t + (skew * t * t) / 3 + (skew * skew * t * t * t) / 27 + skew / 6, df);
}
/** Inverse of t + a t^2 / 3 + a^2 t^3 / 27 + a / 6, where a is the skewness over the root of n. */
function unskewed(t, a) {
    if (Math.abs(a) < 1e-5)
        return t - (a * t * t) / 3 - a / 6;
    return (3 / a) * (Math.cbrt(1 + a * (t - a / 6)) - 1);
}


/***/ }),

/***/ 1063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1569);

/**
 * Wilson's score interval of a proportion, `hits` of `n` > 0 (JASA 22, 1927). Stays within [0, 1] and keeps a width
 * at 0 and at 1. Its coverage wavers around the nominal: for p in [.5, .995] it is .952 on average at n = 50 and .895 at
 * worst, just below p = .99.
 */
function wilson(hits, n, confidence) {
    const z = (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((1 + confidence) / 2);
    const centre = hits + (z * z) / 2;
    const spread = z * Math.sqrt((hits / n) * (n - hits) + (z * z) / 4);
    const size = n + z * z;
    // The ends at 0 and 1 are exact, whatever the rounding.
    return [hits === 0 ? 0 : (centre - spread) / size, hits === n ? 1 : (centre + spread) / size];
}


/***/ }),

/***/ 2243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dl: () => (/* binding */ ROOT),
  oV: () => (/* binding */ SHARE),
  fk: () => (/* binding */ UNBOUNDED),
  UW: () => (/* binding */ compareMeans),
  uV: () => (/* binding */ estimateMean),
  y8: () => (/* binding */ meanMetric),
  hm: () => (/* binding */ meanOf)
});

// UNUSED EXPORTS: pullsOf

// EXTERNAL MODULE: ./packages/metrics/src/design.ts
var src_design = __webpack_require__(5447);
// EXTERNAL MODULE: ./packages/metrics/src/interval/mean.ts
var mean = __webpack_require__(8462);
// EXTERNAL MODULE: ./packages/metrics/src/metric.ts
var metric = __webpack_require__(3933);
// EXTERNAL MODULE: ./packages/metrics/src/paired/linear-contrast.ts + 1 modules
var linear_contrast = __webpack_require__(5733);
// EXTERNAL MODULE: ./packages/metrics/src/release.ts
var release = __webpack_require__(9596);
;// CONCATENATED MODULE: ./packages/metrics/src/sum.ts
/** Sum with Neumaier's compensation: a million rows, huge beside tiny, lose no digits that matter. */
function sum(values) {
    let total = 0;
    let lost = 0;
    for (let i = 0; i < values.length; i++) {
        const value = values[i] ?? 0;
        const next = total + value;
        lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
        total = next;
    }
    // Beyond the largest double the compensation is NaN; the sum itself says infinite.
    return Number.isFinite(total) ? total + lost : total;
}
/** Arithmetic mean; NaN of nothing. */
function sum_mean(values) {
    return sum(values) / values.length;
}

;// CONCATENATED MODULE: ./packages/metrics/src/mean-metric.ts






const ROOT = { of: Math.sqrt, slope: (mean) => (mean > 0 ? 1 / (2 * Math.sqrt(mean)) : 0) };
/** Of numbers of any sign. */
const UNBOUNDED = { of: (mean) => mean, slope: () => 1, least: Number.NEGATIVE_INFINITY };
const ITSELF = { of: (mean) => mean, slope: () => 1 };
const SHARE = { ...ITSELF, most: 1 };
/**
 * A metric that is the mean of losses that are never negative, or a growing function of it. `losses` gives one a row,
 * that are nobody else's, or says why there are none.
 */
function meanMetric(losses, through = ITSELF) {
    return {
        estimate(sample) {
            const rows = losses(sample);
            if (typeof rows === "string")
                return (0,metric/* noValue */.$U)(sample.design.rows, rows);
            const measured = estimateMean(rows, sample, through);
            (0,release/* release */._)(rows);
            return measured;
        },
        difference({ candidate, baseline }) {
            const [now, before] = [known(losses(candidate)), known(losses(baseline))];
            const worst = (rows) => rows.reduce((a, b) => Math.max(a, b), 0);
            return compareMeans({ candidate: now, baseline: before, worst: Math.max(worst(now), worst(before)) }, candidate.design, through);
        },
    };
}
/** The mean of numbers, one a row. */
function estimateMean(values, { design, options: { confidence } }, through) {
    const n = values.length;
    if (n === 0)
        return (0,metric/* noValue */.$U)(0, "no rows");
    const centre = meanOf(values, design.weights, design.total);
    if (!Number.isFinite(centre))
        return (0,metric/* noValue */.$U)(n, "the sum of the rows is beyond the largest number");
    const spread = (0,src_design/* isPlain */.$i)(design)
        ? (0,mean/* spreadOf */.jg)(values, centre)
        : (0,mean/* spreadOf */.jg)((0,src_design/* units */.MD)(pullsOf(values, centre, design), design), 0);
    if (spread === null)
        return (0,metric/* noInterval */.vK)(through.of(centre), n, n === 1 ? "one row shows no noise" : "all rows are alike");
    const halls = { ...spread, mean: centre };
    const bounds = (0,mean/* widest */.D3)([halls, { ...halls, skew: 0 }], (1 - confidence) / 2);
    const ends = [
        through.of(Math.max(through.least ?? 0, bounds[0])),
        Math.min(through.most ?? Number.POSITIVE_INFINITY, through.of(bounds[1])),
    ];
    return (0,metric/* withInterval */.qY)(through.of(centre), n, ends, {
        confidence,
        method: (0,src_design/* methodOf */.NY)("skewness-adjusted-t", design),
    });
}
/** Compares two means of numbers of the same rows; `worst` is how far one row's numbers can lie apart. */
function compareMeans({ candidate, baseline, worst }, design, through) {
    return (0,linear_contrast/* compareLinear */.x)(linear(candidate, design, { through, worst }), linear(baseline, design, { through, worst }), {
        design,
        base: "skewness-adjusted-t",
        spread: (pulls) => (0,mean/* spreadOf */.jg)((0,src_design/* units */.MD)(pulls, design), 0),
    });
}
function known(losses) {
    if (typeof losses === "string")
        throw new TypeError(`a difference of nothing: ${losses}`);
    return losses;
}
function linear(values, design, { through, worst }) {
    const centre = meanOf(values, design.weights, design.total);
    const steep = through.slope(centre);
    return {
        value: through.of(centre),
        pulls: pullsOf(values, centre, design).map((pull) => steep * pull),
        worst: steep * worst,
    };
}
/** What each row adds to the weighted mean of all, in a mean over rows. */
function pullsOf(values, centre, { rows, weights, total }) {
    return values.map((value, row) => ((weights?.[row] ?? 1) * rows * (value - centre)) / total);
}
/** Mean, each row times its weight. */
function meanOf(values, weights, total) {
    // A row without weight takes no part, however large: 0 times infinity is no number.
    return weights === null
        ? sum_mean(values)
        : sum(values.map((v, i) => (weights[i] === 0 ? 0 : v * (weights[i] ?? 0)))) / total;
}


/***/ }),

/***/ 3625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   M8: () => (/* binding */ measureAll),
/* harmony export */   jA: () => (/* binding */ estimate),
/* harmony export */   tM: () => (/* binding */ openMetric),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* unused harmony export measure */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8855);
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5447);
/* harmony import */ var _interval_bootstrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3425);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3933);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8339);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8334);






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

/***/ 3933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ noValue),
/* harmony export */   E$: () => (/* binding */ MULTILABEL),
/* harmony export */   JQ: () => (/* binding */ classificationMetric),
/* harmony export */   Qo: () => (/* binding */ NEEDS),
/* harmony export */   aX: () => (/* binding */ MULTICLASS),
/* harmony export */   eW: () => (/* binding */ BINARY),
/* harmony export */   iw: () => (/* binding */ regressionMetric),
/* harmony export */   oj: () => (/* binding */ multilabelMetric),
/* harmony export */   qY: () => (/* binding */ withInterval),
/* harmony export */   vK: () => (/* binding */ noInterval)
/* harmony export */ });
/** What a metric reads of a classifier. Probabilities can be ranked, so they serve where a ranking is needed. */
const NEEDS = ["labels", "ranking", "probabilities"];
const MULTILABEL = "multilabel-classification";
const BINARY = "binary-classification";
const MULTICLASS = "multiclass-classification";
/** A table entry for classifiers: higher is better and it is measured everywhere it exists, unless it says otherwise. */
function classificationMetric(entry) {
    const tasks = entry.tasks ?? [BINARY, MULTICLASS];
    return {
        direction: "higher",
        everyday: tasks,
        ...entry,
        tasks,
        estimate(sample) {
            if (!("classes" in sample))
                throw new TypeError(`${entry.name} is no metric of a ${sample.task}`);
            return entry.estimate(sample);
        },
        difference(pair) {
            if (!("resampled" in pair))
                throw new TypeError(`${entry.name} is no metric of a ${pair.candidate.task}`);
            return entry.difference(pair);
        },
    };
}
/** A table entry for regressions: lower is better unless it says otherwise, see `r2`. */
function regressionMetric(entry) {
    return {
        everyday: ["regression"],
        needs: "labels",
        ...entry,
        tasks: ["regression"],
        estimate(sample) {
            if (sample.task !== "regression")
                throw new TypeError(`${entry.name} is a metric of regressions only`);
            return entry.estimate(sample);
        },
        difference(pair) {
            if (!isRegression(pair))
                throw new TypeError(`${entry.name} is a metric of regressions only`);
            return entry.difference(pair);
        },
    };
}
function isRegression(pair) {
    return pair.candidate.task === "regression";
}
/** A table entry for rows of many labels. */
function multilabelMetric(entry) {
    const { everyday, ...rest } = entry;
    return {
        direction: "higher",
        ...rest,
        tasks: [MULTILABEL],
        everyday: everyday === false ? [] : [MULTILABEL],
        estimate(sample) {
            if (sample.task !== MULTILABEL)
                throw new TypeError(`${entry.name} here is a metric of many labels`);
            return entry.estimate(sample);
        },
        difference(pair) {
            if (!isMultilabel(pair))
                throw new TypeError(`${entry.name} here is a metric of many labels`);
            return entry.difference(pair);
        },
    };
}
function isMultilabel(pair) {
    return pair.candidate.task === MULTILABEL;
}
/** A metric without a value on these rows. */
function noValue(n, reason) {
    return { value: null, n, interval: null, reason };
}
/** A value whose noise cannot be told. */
function noInterval(value, n, reason) {
    return { value, n, interval: null, reason };
}
/**
 * A value with its interval, which is widened to hold the value should resampling have missed it. An interval
 * without width would claim certainty, so there is none then.
 */
function withInterval(value, n, bounds, how) {
    const low = Math.min(bounds[0], value);
    const high = Math.max(bounds[1], value);
    if (high - low <= Math.abs(value) * 1e-12)
        return noInterval(value, n, "the rows show no noise");
    return { value, n, interval: { low, high, confidence: how.confidence, method: how.method } };
}


/***/ }),

/***/ 8784:
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

/***/ 972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rt: () => (/* binding */ compareAll),
  Be: () => (/* binding */ comparedOf)
});

// UNUSED EXPORTS: compare

// EXTERNAL MODULE: ./packages/metrics/src/measure.ts
var measure = __webpack_require__(3625);
// EXTERNAL MODULE: ./packages/metrics/src/paired/contrast.ts
var contrast = __webpack_require__(2741);
// EXTERNAL MODULE: ./packages/metrics/src/paired/pair.ts + 1 modules
var paired_pair = __webpack_require__(9739);
// EXTERNAL MODULE: ./packages/metrics/src/interval/distribution.ts
var distribution = __webpack_require__(1569);
;// CONCATENATED MODULE: ./packages/metrics/src/paired/within-own.ts

/**
 * A difference that is no less certain than what both sides' own intervals leave: whatever rows were not seen, each truth lies
 * within its own with its confidence, and so their difference within both together (Bonferroni's inequality, which asks
 * nothing of how the two depend). Unseen rows widen a comparison of two nearly perfect models by more than that.
 */
function withinOwn(found, candidate, baseline) {
    const [mine, theirs] = [arms(candidate), arms(baseline)];
    if (found.difference === null || mine === null || theirs === null)
        return found;
    const down = mine.down + theirs.up;
    const up = mine.up + theirs.down;
    return { ...found, difference: narrowed(found.difference, { down, up }) };
}
function arms({ value, interval }) {
    if (value === null || interval === null)
        return null;
    const z = (0,distribution/* normalQuantile */.Zl)((1 + interval.confidence) / 2);
    return { down: (value - interval.low) / z, up: (interval.high - value) / z };
}
function narrowed(contrast, { down, up }) {
    const { value } = contrast;
    // Each of the two intervals takes half of what may err.
    const least = (alpha) => value - (0,distribution/* normalQuantile */.Zl)(1 - alpha / 2) * down;
    const most = (alpha) => value + (0,distribution/* normalQuantile */.Zl)(1 - alpha / 2) * up;
    const within = ([low, high], alpha) => [
        Math.max(low, least(alpha)),
        Math.min(high, most(alpha)),
    ];
    const chance = (distance, arm) => distance <= 0 ? 1 : Math.min(1, 2 * (0,distribution/* normalTail */.WI)(distance / arm));
    return {
        ...contrast,
        interval: (confidence) => within(contrast.interval(confidence), (1 - confidence) / 2),
        bounds: (alpha) => within(contrast.bounds(alpha), alpha),
        above: (limit) => Math.min(contrast.above(limit), chance(value - limit, down)),
        below: (limit) => Math.min(contrast.below(limit), chance(limit - value, up)),
    };
}

;// CONCATENATED MODULE: ./packages/metrics/src/paired/compare.ts




/**
 * Compares a metric, by its own name, of two models that answered the same examples in the same order.
 * @throws ModelgateError `input-invalid` as `measure`; `predictions-invalid` when the rows are not the same
 */
function compare(name, candidate, baseline, options = {}) {
    const settings = checked(options);
    return compareOne(openMetric(name, candidate.task), openPair(candidate, baseline, settings), settings);
}
/** Compares several metrics of the same rows, sharing counts and resamples; each equals what `compare` gives. */
function compareAll(names, candidate, baseline, options = {}) {
    const settings = (0,measure/* checked */.KD)(options);
    const pair = (0,paired_pair/* openPair */.Z)(candidate, baseline, settings);
    return new Map(names.map((name) => [name, compareOne((0,measure/* openMetric */.tM)(name, candidate.task), pair, settings)]));
}
function compareOne(metric, pair, { confidence }) {
    const sides = { candidate: (0,measure/* estimate */.jA)(metric, pair.candidate), baseline: (0,measure/* estimate */.jA)(metric, pair.baseline) };
    return comparedOf(metric, sides, { confidence, difference: () => metric.difference(pair) });
}
/** Both values with what the same rows tell of their difference, which is asked for where both exist. */
function comparedOf({ name, direction }, { candidate, baseline }, { confidence, difference }) {
    const known = {
        metric: name,
        direction,
        paired: true,
        candidate: candidate.value,
        baseline: baseline.value,
    };
    if (candidate.value === null || baseline.value === null) {
        const [whose, why] = candidate.value === null ? ["candidate", candidate.reason] : ["baseline", baseline.reason];
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

/***/ 2741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unknownDifference),
/* harmony export */   Q: () => (/* binding */ NO_BASELINE_TO_RELATE)
/* harmony export */ });
/** A difference about which the rows say nothing. */
function unknownDifference(n, reason) {
    return { n, difference: null, relative: null, reason };
}
/** Why a relative limit cannot be judged: the user has to choose another clause. */
const NO_BASELINE_TO_RELATE = "the baseline cannot be told from 0: use an absolute limit";


/***/ }),

/***/ 859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Nh: () => (/* binding */ ALPHA),
/* harmony export */   OV: () => (/* binding */ contrastOf),
/* harmony export */   s0: () => (/* binding */ boundOf)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);
/* harmony import */ var _contrast_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2741);


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
    if (contrast === null) {
        const reason = reasonOf(compared, limit);
        return { verdict: "inconclusive", p: null, breach: breachSeen(compared, limit), reason };
    }
    const [above, below] = [contrast.above(bound.value), contrast.below(bound.value)];
    const p = bound.side === "at-least" ? { breached: above, kept: below } : { breached: below, kept: above };
    const verdict = p.breached <= alpha ? "pass" : p.kept <= alpha ? "fail" : "inconclusive";
    return { verdict, p, breach: breachSeen(compared, limit) };
}
/** The contrast a limit is about, or null. */
function contrastOf({ contrasts }, { kind }) {
    return isRelative(kind) ? contrasts.relative : contrasts.difference;
}
/** The limit as a bound of candidate minus baseline. */
function boundOf({ direction }, { kind, value }) {
    if (!Number.isFinite(value))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", `${kind}: expected a finite number, got ${value}`);
    if (kind === "max-increase" || kind === "max-relative-increase")
        return { side: "at-most", value };
    const improvement = kind === "max-improvement" ? "at-most" : "at-least";
    const least = kind === "max-drop" || kind === "max-relative-drop" ? 0 - value : value;
    if (direction === "higher")
        return { side: improvement, value: least };
    return { side: improvement === "at-least" ? "at-most" : "at-least", value: 0 - least };
}
function isRelative(kind) {
    return (kind === "max-relative-drop" || kind === "min-relative-improvement" || kind === "max-relative-increase");
}
/** Differences of decimals carry a rounding: .95 - .94 is above .01. */
const ROUNDING = 1e-12;
function breachSeen(compared, limit) {
    const { value, baseline } = compared;
    if (value === null || baseline === null)
        return null;
    const size = isRelative(limit.kind) ? Math.abs(baseline) : 1;
    if (size === 0)
        return null;
    const bound = boundOf(compared, limit);
    const slack = ROUNDING * Math.max(1, Math.abs(bound.value));
    return bound.side === "at-least" ? value / size < bound.value - slack : value / size > bound.value + slack;
}
function reasonOf({ reason, contrasts }, { kind }) {
    if (isRelative(kind) && contrasts.difference !== null)
        return reason ?? _contrast_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_BASELINE_TO_RELATE */ .Q;
    return reason ?? "the rows show no noise";
}


/***/ }),

/***/ 2161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ compareHits)
});

// EXTERNAL MODULE: ./packages/metrics/src/classification/share.ts
var share = __webpack_require__(6097);
// EXTERNAL MODULE: ./packages/metrics/src/design.ts
var src_design = __webpack_require__(5447);
// EXTERNAL MODULE: ./packages/metrics/src/paired/contrast.ts
var contrast = __webpack_require__(2741);
// EXTERNAL MODULE: ./packages/metrics/src/interval/distribution.ts
var distribution = __webpack_require__(1569);
;// CONCATENATED MODULE: ./packages/metrics/src/paired/discordance.ts
/** A distance in standard errors, where there may be no error left: at the edge of what is possible. */
function inErrors(distance, error) {
    if (Math.abs(distance) < 1e-12)
        return 0;
    return error <= 0 ? Math.sign(distance) * Number.POSITIVE_INFINITY : distance / error;
}
/** Where `outside` ends on the way from a far end, where it holds unless the interval reaches it, to a near one. */
function frontier(outside, far, near) {
    if (!outside(far))
        return far;
    let [out, inside] = [far, near];
    for (let i = 0; i < 50; i++) {
        const middle = (out + inside) / 2;
        if (outside(middle))
            out = middle;
        else
            inside = middle;
    }
    return inside;
}

;// CONCATENATED MODULE: ./packages/metrics/src/paired/exact-tail.ts

// A score is compared with its exact distribution instead of the normal one. Where few rows differ the normal one
// errs: at the limit a false pass had a chance of up to 6.8 %, a false fail of up to 8.3 % (n = 268 and 300, a limit of
// one point). The chance of a differing row, on which the distribution also depends, is taken at its likeliest under
// the claim (Lloyd and Moldovan, Stat. Med. 26, 2007). .github/decisions/paired-comparison.md has the table.
/** P(score >= the seen one) while the claim holds: small says that the truth lies above it. Whole numbers of rows only. */
function chanceAbove(seen, claim) {
    const { n } = seen;
    // Scores that differ by rounding alone are one score.
    const t = claim.score(seen) - 1e-9;
    const { gain, loss } = claim.likeliest(seen);
    const differ = Math.min(1, loss + gain);
    if (differ <= 0)
        return t <= 0 ? 1 : 0;
    const reaches = (m, gains) => claim.score({ gains, losses: m - gains, n }) >= t;
    // Nine standard deviations around the expected number of differing rows.
    const reach = 9 * Math.sqrt(n * differ * (1 - differ)) + 9;
    const first = Math.max(0, Math.floor(n * differ - reach));
    const last = Math.min(n, Math.ceil(n * differ + reach));
    let total = 0;
    // Gains from which on the score reaches t: they move little from one number of differing rows to the next.
    let from = Math.round((first * gain) / differ);
    for (let m = first; m <= last; m++) {
        while (from > 0 && reaches(m, from - 1))
            from--;
        while (from <= m && !reaches(m, from))
            from++;
        total += (0,distribution/* binomialMass */.qI)(m, n, differ) * (0,distribution/* binomialTail */.Cv)(from, m, gain / differ);
    }
    return Math.min(1, total);
}
/** P(score <= the seen one) while the claim holds: small says that the truth lies below it. */
function chanceBelow({ gains, losses, n }, claim) {
    return chanceAbove({ gains: losses, losses: gains, n }, claim.mirrored());
}

;// CONCATENATED MODULE: ./packages/metrics/src/paired/ratio.ts


// Of rows that both models have wrong a ratio of two proportions knows nothing, so here n counts the others: those that at
// least one of the two has right.
/** The claim that the candidate is right `ratio` > 0 times as often, with the score of Tang et al. (Stat. Med. 22, 2003). */
function ratioOf(ratio) {
    // The variance of one row's part, which is 1 - ratio, 1 or -ratio where both, only the candidate, only the
    // baseline is right.
    const error = (seen) => {
        const { gain, loss } = likeliest(seen, ratio);
        const both = Math.max(0, 1 - gain - loss);
        return Math.sqrt(((1 - ratio) ** 2 * both + gain + ratio * ratio * loss) / seen.n) / baselineShare(seen);
    };
    return {
        error,
        likeliest: (seen) => likeliest(seen, ratio),
        score: (seen) => inErrors(ratioSeen(seen) - ratio, error(seen)),
        mirrored: () => ratioOf(1 / ratio),
    };
}
/** Score interval of the ratio of paired proportions; the baseline must have a row right. */
function ratioInterval(seen, confidence) {
    const z = (0,distribution/* normalQuantile */.Zl)((1 + confidence) / 2);
    const share = ratioSeen(seen);
    return [
        frontier((ratio) => ratioOf(ratio).score(seen) > z, Number.EPSILON, share),
        frontier((ratio) => ratioOf(ratio).score(seen) < -z, largestRatio(seen), share),
    ];
}
/** How many times as often the candidate was right. */
function ratioSeen({ gains, losses, n }) {
    return (n - losses) / (n - gains);
}
/** Beyond any ratio that these rows leave possible: one right row more for the candidate, one less for the baseline. */
function largestRatio({ gains, n }) {
    return (10 * (n + 1)) / Math.max(1, n - gains);
}
function baselineShare({ gains, n }) {
    return Math.max(n - gains, 1) / n;
}
/** loss = 1 - ratio + ratio gain; the likeliest gain solves a quadratic whose larger root is the one in range. */
function likeliest({ gains, losses, n }, ratio) {
    const a = ratio * (1 + ratio) * n;
    const b = ratio * ratio * (gains + losses) - (1 - ratio * ratio) * (n - losses);
    const c = gains * ratio * (1 - ratio);
    const root = Math.sqrt(Math.max(0, b * b + 4 * a * c));
    const x = b < 0 ? (2 * c) / (root - b) : (b + root) / (2 * a);
    const gain = Math.min(Math.max(x, 0, (ratio - 1) / ratio), ratio / (1 + ratio));
    return { gain, loss: Math.min(1 - gain, Math.max(0, 1 - ratio + ratio * gain)) };
}

;// CONCATENATED MODULE: ./packages/metrics/src/paired/tango.ts


/** The claim that the chance of a gain exceeds that of a loss by `delta`, with Tango's score (Stat. Med. 17, 1998). */
function differenceOf(delta) {
    const error = (seen) => {
        const { gain, loss } = tango_likeliest(seen, delta);
        return Math.sqrt(Math.max(0, gain + loss - delta * delta) / seen.n);
    };
    return {
        error,
        likeliest: (seen) => tango_likeliest(seen, delta),
        score: (seen) => inErrors((seen.gains - seen.losses) / seen.n - delta, error(seen)),
        mirrored: () => differenceOf(-delta),
    };
}
/** Tango's equation 8, by whichever form of the root subtracts nothing. */
function tango_likeliest({ gains, losses, n }, delta) {
    const b = (2 * n - gains + losses) * delta - gains - losses;
    const c = -losses * delta * (1 - delta);
    const root = Math.sqrt(Math.max(0, b * b - 8 * n * c));
    const q = b > 0 ? (-2 * c) / (b + root) : (root - b) / (4 * n);
    const loss = Math.min(Math.max(q, 0, -delta), (1 - delta) / 2);
    return { gain: Math.max(0, loss + delta), loss };
}
/**
 * Tango's score interval of the difference (gains - losses) / n of paired proportions. It keeps a width when no row
 * differs, where Wald's shrinks to a point: no flip among 100 rows leaves [-.037, .037] at 95 %.
 */
function tango(seen, confidence) {
    const z = (0,distribution/* normalQuantile */.Zl)((1 + confidence) / 2);
    const estimate = (seen.gains - seen.losses) / seen.n;
    return [
        frontier((delta) => differenceOf(delta).score(seen) > z, -1, estimate),
        frontier((delta) => differenceOf(delta).score(seen) < -z, 1, estimate),
    ];
}

;// CONCATENATED MODULE: ./packages/metrics/src/paired/proportion-contrast.ts






/**
 * What the same rows tell of two proportions: Tango's score for the difference, Tang's for the ratio. Counts of rows
 * have an exact distribution; those of weights or clusters are effective numbers, which `design` says and names.
 */
function compareProportions({ both, ...seen }, design) {
    const isExact = design === undefined;
    const method = design?.method ?? ((base) => base);
    const n = design?.rows ?? seen.n;
    const difference = differenceContrast(seen, method("tango"), isExact);
    if (both + seen.losses <= 0)
        return { n, difference, relative: null, reason: contrast/* NO_BASELINE_TO_RELATE */.Q };
    const eitherRight = { ...seen, n: both + seen.gains + seen.losses };
    return { n, difference, relative: ratioContrast(eitherRight, method("score-ratio"), isExact) };
}
/** Beyond so many differing rows bounds are the score's own: the exact ones agree to three digits and cost seconds. */
const MANY = 1000;
function differenceContrast(seen, method, isExact) {
    const { gains, losses, n } = seen;
    const value = (gains - losses) / n;
    return {
        value,
        method,
        interval: (confidence) => tango(seen, confidence),
        bounds(alpha) {
            if (!isExact || gains + losses > MANY)
                return tango(seen, 1 - 2 * alpha);
            return [
                frontier((delta) => chanceAbove(seen, differenceOf(delta)) < alpha, -1, value),
                frontier((delta) => chanceBelow(seen, differenceOf(delta)) < alpha, 1, value),
            ];
        },
        above: (limit) => outsideOr(limit, [-1, 1], "above") ?? above(seen, differenceOf(limit), isExact),
        below: (limit) => outsideOr(limit, [-1, 1], "below") ?? below(seen, differenceOf(limit), isExact),
        errors: (limit) => ({
            seen: Math.sqrt(Math.max(0, gains + losses - value * value * n)) / n,
            atLimit: Math.abs(limit) < 1 ? differenceOf(limit).error(seen) : 0,
        }),
    };
}
/** (candidate - baseline) / baseline, which is the ratio less one. */
function ratioContrast(seen, method, isExact) {
    const share = ratioSeen(seen);
    const possible = [-1, Number.POSITIVE_INFINITY];
    const lessOne = ([low, high]) => [low - 1, high - 1];
    return {
        value: share - 1,
        method,
        interval: (confidence) => lessOne(ratioInterval(seen, confidence)),
        bounds(alpha) {
            if (!isExact || seen.gains + seen.losses > MANY)
                return lessOne(ratioInterval(seen, 1 - 2 * alpha));
            return lessOne([
                frontier((ratio) => chanceAbove(seen, ratioOf(ratio)) < alpha, Number.EPSILON, share),
                frontier((ratio) => chanceBelow(seen, ratioOf(ratio)) < alpha, largestRatio(seen), share),
            ]);
        },
        above: (limit) => outsideOr(limit, possible, "above") ?? above(seen, ratioOf(1 + limit), isExact),
        below: (limit) => outsideOr(limit, possible, "below") ?? below(seen, ratioOf(1 + limit), isExact),
        errors: (limit) => ({
            seen: ratioOf(share).error(seen),
            atLimit: limit > -1 ? ratioOf(1 + limit).error(seen) : 0,
        }),
    };
}
/** The p-value where the limit is at or beyond the end of what is possible, so that nothing is left to test. */
function outsideOr(limit, [low, high], side) {
    if (limit <= low)
        return side === "above" ? 0 : 1;
    if (limit >= high)
        return side === "above" ? 1 : 0;
    return null;
}
function above(seen, claim, isExact) {
    return isExact ? chanceAbove(seen, claim) : (0,distribution/* normalTail */.WI)(claim.score(seen));
}
function below(seen, claim, isExact) {
    return isExact ? chanceBelow(seen, claim) : (0,distribution/* normalTail */.WI)(-claim.score(seen));
}

;// CONCATENATED MODULE: ./packages/metrics/src/paired/hits.ts




/** Compares shares of the same rows. With weights or clusters the counts are those of as many independent rows as tell as much. */
function compareHits({ candidate, baseline }, hit) {
    const { design, options } = candidate;
    const counts = { gains: 0, losses: 0, both: 0, n: 0 };
    const steps = new Int8Array(design.rows);
    const isCounted = new Uint8Array(design.rows);
    let counted = 0;
    for (let row = 0; row < design.rows; row++) {
        const now = hit(candidate, row);
        const before = hit(baseline, row);
        const weight = design.weights?.[row] ?? 1;
        if (now === null || before === null || weight === 0)
            continue;
        isCounted[row] = 1;
        counted++;
        counts.n += weight;
        steps[row] = Number(now) - Number(before);
        if (now && before)
            counts.both += weight;
        else if (now)
            counts.gains += weight;
        else if (before)
            counts.losses += weight;
    }
    if (counted === 0)
        return (0,contrast/* unknownDifference */.I)(0, "no rows");
    if ((0,src_design/* isPlain */.$i)(design))
        return compareProportions(counts);
    const value = (counts.gains - counts.losses) / counts.n;
    const pulls = Float64Array.from(steps, (step, row) => isCounted[row] === 0 ? 0 : ((design.weights?.[row] ?? 1) * (step - value) * design.rows) / counts.n);
    const variance = (counts.gains + counts.losses) / counts.n - value * value;
    const worth = (0,share/* effectiveSize */.X)(pulls, variance, { design, counted, confidence: options.confidence });
    if (worth === 0)
        return (0,contrast/* unknownDifference */.I)(counted, "a single row or cluster shows no noise");
    const scale = worth / counts.n;
    return compareProportions({
        gains: counts.gains * scale,
        losses: counts.losses * scale,
        both: counts.both * scale,
        n: worth,
    }, { rows: counted, method: (base) => (0,src_design/* methodOf */.NY)(base, design) });
}


/***/ }),

/***/ 5733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ compareLinear),
  U: () => (/* binding */ withoutDifference)
});

// EXTERNAL MODULE: ./packages/metrics/src/design.ts
var src_design = __webpack_require__(5447);
// EXTERNAL MODULE: ./packages/metrics/src/interval/mean.ts
var mean = __webpack_require__(8462);
// EXTERNAL MODULE: ./packages/metrics/src/paired/contrast.ts
var contrast = __webpack_require__(2741);
;// CONCATENATED MODULE: ./packages/metrics/src/paired/unseen-rows.ts

/** Of so few rows that differ nothing is learnt of how far others may; of so many, enough. */
const FEW = 4;
const MANY = 15;
/** How far the two added rows differ, in parts of the furthest that one can. */
const REACH = 0.85;
/**
 * The spread of a difference with the noise of rows that differ and were not seen. Where two models differ on one row in a
 * hundred, a sample holds one such row or none, and its variance tells nothing: at a limit, up to 44 % of samples of 100
 * rows passed. As the urn of the bootstrap, two rows more are thought of, one for the better and one for the worse, each
 * off by nearly the `worst`; they fade out as the rows that differ, counted by (sum d^2)^2 / sum d^4, become many.
 */
function withUnseen(spread, pulls, { design, worst }) {
    const share = shareUnseen(pulls, design);
    if (share === 0 || !Number.isFinite(worst))
        return spread;
    const count = design.groups?.count ?? pulls.length;
    const error = Math.sqrt(spread.error ** 2 + 2 * share * ((REACH * worst) / count) ** 2);
    return { ...spread, error, skew: spread.skew * (spread.error / error) ** 3 };
}
/** How much unseen rows count: 1 where few rows differ, 0 where many do. */
function shareUnseen(pulls, design) {
    const parts = (0,src_design/* units */.MD)(pulls, design);
    // Rows of few clusters are not few rows; nor are many rows of one cluster many.
    const rows = Math.min(differing(pulls), (differing(parts) * pulls.length) / parts.length);
    return Math.min(1, Math.max(0, (MANY - rows) / (MANY - FEW)));
}
/** How many equally large parts would be as concentrated. */
function differing(parts) {
    // Scaled by the largest, so that fourth powers neither overflow nor vanish.
    const largest = parts.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
    let squares = 0;
    let fourths = 0;
    for (const part of parts) {
        const square = (part / largest) ** 2;
        squares += square;
        fourths += square * square;
    }
    return (squares * squares) / fourths;
}

;// CONCATENATED MODULE: ./packages/metrics/src/paired/linear-contrast.ts




/** A baseline this many standard errors from 0 has a sign that the rows do not doubt. */
const FAR_FROM_ZERO = 3;
/**
 * Compares two metrics of the same rows by what each row adds to their difference: Student's t, with the skewness
 * taken out where that widens it. `base` names the method, to which the design is added.
 */
function compareLinear(candidate, baseline, { design, base, spread }) {
    const n = design.rows;
    const method = (0,src_design/* methodOf */.NY)(base, design);
    const value = candidate.value - baseline.value;
    const size = Math.abs(baseline.value);
    const pulls = candidate.pulls.map((pull, row) => pull - (baseline.pulls[row] ?? 0));
    if (value === 0 && pulls.every((pull) => pull === 0))
        return withoutDifference(n, {
            independent: (0,src_design/* effectiveUnits */.pG)(design),
            worst: Math.max(candidate.worst, baseline.worst),
            size,
        });
    const noise = spread(pulls);
    if (noise === null)
        return (0,contrast/* unknownDifference */.I)(n, "the rows show no noise");
    const worst = Math.max(candidate.worst, baseline.worst);
    const seen = { ...noise, mean: value };
    const difference = ofSpread(seen, { pulls, design, worst }, method);
    const own = spread(baseline.pulls);
    const isFar = size > 0 && (own === null || size > FAR_FROM_ZERO * own.error);
    if (!isFar)
        return { n, difference, relative: null, reason: contrast/* NO_BASELINE_TO_RELATE */.Q };
    const ratio = value / size;
    // The derivative of (c - b) / |b| by b.
    const slope = 1 + ratio * Math.sign(baseline.value);
    const related = candidate.pulls.map((pull, row) => (pull - slope * (baseline.pulls[row] ?? 0)) / size);
    const part = spread(related);
    if (part === null)
        return { n, difference, relative: null, reason: "the rows show no noise" };
    const seenOfRatio = { ...part, mean: ratio };
    const relative = ofSpread(seenOfRatio, { pulls: related, design, worst: worst / size }, method);
    return { n, difference, relative };
}
/**
 * The widest of three. Differences are of two kinds: lopsided ones, for which plain t errs in 13 % where 5 % is claimed,
 * and even ones with rare large rows, for which Hall's transform of it does, taking the chance skewness of a few rows for
 * real. Each is right where the other is not. Unseen rows widen both, but for their error they take skewness away, so
 * Hall's of what was seen counts too, with the degrees of freedom that so skewed rows are worth. And where few rows
 * differ, never less is left open than if none did: one that hardly differs is no evidence that others do not.
 */
function ofSpread(seen, { pulls, design, worst }, method) {
    const widened = withUnseen(seen, pulls, { design, worst });
    const halls = seen.skew === 0 ? [] : [{ ...seen, df: seen.worth }];
    const all = [...halls, widened, { ...widened, skew: 0 }];
    const share = Number.isFinite(worst) ? shareUnseen(pulls, design) : 0;
    const none = share > 0 ? ofEqualRows((0,src_design/* effectiveUnits */.pG)(design), share * worst) : null;
    const bounds = (alpha) => {
        const [low, high] = (0,mean/* widest */.D3)(all, alpha);
        const [least, most] = none?.bounds(alpha) ?? [low, high];
        return [Math.min(low, least), Math.max(high, most)];
    };
    return {
        value: seen.mean,
        method,
        interval: (confidence) => bounds((1 - confidence) / 2),
        bounds,
        above: (limit) => Math.max(none?.above(limit) ?? 0, ...all.map((one) => (0,mean/* chanceOfMean */.z1)(one, limit))),
        below: (limit) => Math.max(none?.below(limit) ?? 0, ...all.map((one) => 1 - (0,mean/* chanceOfMean */.z1)(one, limit))),
        errors: () => ({ seen: seen.error, atLimit: widened.error }),
    };
}
/** Both contrasts of two models of which not one row differs; `size` is that of the baseline's value. */
function withoutDifference(n, { independent, worst, size }) {
    // Losses that are all 0 bound nothing: how large one would be is not known.
    if (independent === 0 || worst === 0 || !Number.isFinite(worst))
        return (0,contrast/* unknownDifference */.I)(n, "no row differs");
    const difference = ofEqualRows(independent, worst);
    if (size === 0)
        return { n, difference, relative: null, reason: contrast/* NO_BASELINE_TO_RELATE */.Q };
    return { n, difference, relative: ofEqualRows(independent, worst / size) };
}
/**
 * Equal rows do not prove equality: of n rows none differs with a chance of alpha when a share of 1 - alpha^(1/n) of
 * all does (three in n at 95 %), and each of these could be off by as much as the worst row.
 */
function ofEqualRows(n, worst) {
    const reach = (alpha) => worst * -Math.expm1(Math.log(alpha) / n);
    const chance = (distance) => (distance <= 0 ? 1 : Math.max(0, 1 - distance / worst) ** n);
    return {
        value: 0,
        method: "no-row-differs",
        interval: (confidence) => [-reach((1 - confidence) / 2), reach((1 - confidence) / 2)],
        bounds: (alpha) => [-reach(alpha), reach(alpha)],
        above: (limit) => chance(-limit),
        below: (limit) => chance(limit),
        errors(limit) {
            const share = Math.min(1, Math.abs(limit) / worst);
            return { seen: 0, atLimit: worst * Math.sqrt((share * (1 - share)) / n) };
        },
    };
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
var error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/metrics/src/data.ts
var data = __webpack_require__(1073);
// EXTERNAL MODULE: ./packages/metrics/src/design.ts
var design = __webpack_require__(5447);
// EXTERNAL MODULE: ./packages/metrics/src/metric.ts
var metric = __webpack_require__(3933);
// EXTERNAL MODULE: ./packages/metrics/src/once.ts
var once = __webpack_require__(8784);
// EXTERNAL MODULE: ./packages/metrics/src/sample.ts
var sample = __webpack_require__(8339);
// EXTERNAL MODULE: ./packages/metrics/src/classification/confusion.ts
var confusion = __webpack_require__(6522);
// EXTERNAL MODULE: ./packages/metrics/src/interval/bootstrap.ts
var bootstrap = __webpack_require__(3425);
// EXTERNAL MODULE: ./packages/metrics/src/random/binomial.ts
var binomial = __webpack_require__(2664);
// EXTERNAL MODULE: ./packages/metrics/src/random/resample-rows.ts
var resample_rows = __webpack_require__(9446);
// EXTERNAL MODULE: ./packages/metrics/src/random/xoshiro.ts
var xoshiro = __webpack_require__(7287);
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
    (0,data/* checkShape */.e)(candidate);
    (0,data/* checkShape */.e)(baseline);
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

/***/ 7349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ compareResampled)
/* harmony export */ });
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5447);
/* harmony import */ var _interval_bootstrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3425);
/* harmony import */ var _contrast_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2741);
/* harmony import */ var _linear_contrast_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5733);




/**
 * Compares by resampling both models' rows together. `worst` is how far a metric can lie off, for rows that do not
 * differ at all; `excess` is for metrics that noise makes larger: the resamples are then laid around the estimate, and
 * the bounds moved out by it.
 */
function compareResampled({ seen, candidate, baseline }, { design, worst, excess }) {
    const n = design.rows;
    const method = (0,_design_js__WEBPACK_IMPORTED_MODULE_0__/* .methodOf */ .NY)("bootstrap", design);
    const size = Math.abs(seen.baseline);
    const value = seen.candidate - seen.baseline;
    const differences = candidate.map((now, i) => now - (baseline[i] ?? Number.NaN));
    const isConstant = differences.every((difference) => Math.abs(difference - value) <= 1e-12 * size);
    if (isConstant)
        return value === 0
            ? (0,_linear_contrast_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutDifference */ .U)(n, { independent: (0,_design_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveUnits */ .pG)(design), worst, size })
            : (0,_contrast_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownDifference */ .I)(n, "the rows show no noise");
    const difference = ofDraws(value, differences, method, excess);
    if (difference === null)
        return (0,_contrast_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownDifference */ .I)(n, "too few rows to resample: it often has no value");
    const around = (0,_interval_bootstrap_js__WEBPACK_IMPORTED_MODULE_3__/* .percentiles */ .FX)(baseline, 0.997);
    if (size === 0 || around === null || around[0] * around[1] <= 0)
        return { n, difference, relative: null, reason: _contrast_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_BASELINE_TO_RELATE */ .Q };
    const ratios = differences.map((difference, i) => difference / Math.abs(baseline[i] ?? Number.NaN));
    const share = excess && { candidate: excess.candidate / size, baseline: excess.baseline / size };
    return { n, difference, relative: ofDraws(value / size, ratios, method, share) };
}
function ofDraws(value, drawn, method, excess) {
    const defined = drawn.filter((draw) => !Number.isNaN(draw));
    if (defined.length < drawn.length * 0.95)
        return null;
    const mean = defined.reduce((a, b) => a + b, 0) / defined.length;
    const seen = Math.sqrt(defined.reduce((a, b) => a + (b - mean) ** 2, 0) / defined.length);
    const shift = excess === undefined ? 0 : value - mean;
    const [down, up] = [excess?.candidate ?? 0, excess?.baseline ?? 0];
    const draws = defined.map((draw) => draw + shift).sort();
    const mirrored = draws.map((draw) => -draw).reverse();
    const bounds = (alpha) => {
        const [low, high] = (0,_interval_bootstrap_js__WEBPACK_IMPORTED_MODULE_3__/* .percentiles */ .FX)(draws, 1 - 2 * alpha) ?? [value, value];
        return [Math.min(low, value) - down, Math.max(high, value) + up];
    };
    return {
        value,
        method,
        interval: (confidence) => bounds((1 - confidence) / 2),
        bounds,
        // The estimate itself counts as one draw, so that no p-value is 0.
        above: (limit) => (1 + countUpTo(draws, limit + down)) / (draws.length + 1),
        below: (limit) => (1 + countUpTo(mirrored, up - limit)) / (draws.length + 1),
        errors: () => ({ seen, atLimit: seen }),
    };
}
/** How many of the sorted draws are at most `limit`. */
function countUpTo(draws, limit) {
    let [low, high] = [0, draws.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((draws[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 2536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bp: () => (/* binding */ BINS),
  t5: () => (/* binding */ binRows),
  fW: () => (/* binding */ calibrationError),
  GS: () => (/* binding */ fill),
  C: () => (/* binding */ topClass)
});

// EXTERNAL MODULE: ./packages/metrics/src/design.ts
var src_design = __webpack_require__(5447);
// EXTERNAL MODULE: ./packages/metrics/src/interval/bootstrap.ts
var bootstrap = __webpack_require__(3425);
// EXTERNAL MODULE: ./packages/metrics/src/metric.ts
var metric = __webpack_require__(3933);
// EXTERNAL MODULE: ./packages/metrics/src/paired/resampled-contrast.ts
var resampled_contrast = __webpack_require__(7349);
;// CONCATENATED MODULE: ./packages/metrics/src/random/binomial-table.ts
/** What is left out on either side is less than a random number can tell. */
const NEGLIGIBLE = 1e-18;
/**
 * Draws of one Binomial(n, p) that is drawn from again and again: by inversion of its distribution, which is laid out
 * once (as many numbers as 18 standard deviations). A draw then costs a random number and a search.
 */
function binomialTable(n, p) {
    if (n <= 0 || p <= 0)
        return () => 0;
    if (p >= 1)
        return () => n;
    const mode = Math.min(n, Math.floor((n + 1) * p));
    // From the mode outwards, so that nothing overflows or vanishes before it is negligible.
    const below = [];
    for (let k = mode, mass = 1; k > 0; k--) {
        mass *= (k / (n - k + 1)) * ((1 - p) / p);
        if (mass < NEGLIGIBLE)
            break;
        below.push(mass);
    }
    const masses = [...below.reverse(), 1];
    for (let k = mode, mass = 1; k < n; k++) {
        mass *= ((n - k) / (k + 1)) * (p / (1 - p));
        if (mass < NEGLIGIBLE)
            break;
        masses.push(mass);
    }
    const first = mode - below.length;
    let total = 0;
    const sums = Float64Array.from(masses, (mass) => {
        total += mass;
        return total;
    });
    return (random) => first + firstAbove(sums, random.next() * total);
}
/** The first place whose sum is above `target`, which the last one is. */
function firstAbove(sums, target) {
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sums[middle] ?? 0) > target)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

// EXTERNAL MODULE: ./packages/metrics/src/random/resample-rows.ts
var resample_rows = __webpack_require__(9446);
// EXTERNAL MODULE: ./packages/metrics/src/random/xoshiro.ts
var xoshiro = __webpack_require__(7287);
;// CONCATENATED MODULE: ./packages/metrics/src/probability/calibration-error.ts







const BINS = 15;
/**
 * Expected calibration error: rows are binned by confidence into 15 bins of equal width, [i/15, (i+1)/15), the last
 * closed; it is the mean over rows of their bin's |mean confidence - share of hits|. Binary: confidence is the
 * positive class's probability, a hit is a positive row. Multiclass: that of the top class (the first of equals), a
 * hit is a row of it.
 */
const calibrationError = (0,metric/* classificationMetric */.JQ)({
    name: "expected_calibration_error",
    direction: "lower",
    unit: "ratio",
    needs: "probabilities",
    about: "Mean distance of confidence from the share of hits in 15 equal bins of confidence: the positive class's probability, or the top class's of many.",
    estimate,
    difference,
});
function estimate(sample) {
    const { truth, design, options } = sample;
    const n = truth.length;
    const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
    if (flaw !== null)
        return (0,metric/* noValue */.$U)(n, flaw);
    const bins = binsOf(sample);
    const value = sizeOf(gaps(bins));
    const drawn = (0,src_design/* isPlain */.$i)(design)
        ? resampleHits(bins, sample)
        : (0,resample_rows/* resampleRows */.x)(design, options, errorsOf(binRows(sample)));
    const bounds = (0,bootstrap/* percentiles */.FX)(Float64Array.from(drawn), options.confidence);
    if (bounds === null)
        return (0,metric/* noInterval */.vK)(value, n, "too few rows to resample");
    return (0,metric/* withInterval */.qY)(value, n, reflect(value, bounds), {
        confidence: options.confidence,
        method: (0,src_design/* methodOf */.NY)("bootstrap", design),
    });
}
/** A resample's error exceeds the sample's as the sample's exceeds the truth, so the interval is reflected. */
function reflect(value, [low, high]) {
    return [Math.max(0, 2 * value - high), Math.max(0, 2 * value - low)];
}
/**
 * A sample's error exceeds the truth, by nothing where all bins are far off and by most where none is, so the two
 * models' excesses do not cancel: the difference may be off by either's largest.
 */
function difference({ candidate, baseline }) {
    const { design, options } = candidate;
    const [now, before] = [binRows(candidate), binRows(baseline)];
    const draws = (0,resample_rows/* resampleRows */.x)(design, options, (weights) => ({
        candidate: gaps(fill(now, weights)),
        baseline: gaps(fill(before, weights)),
    }));
    const drawn = (side) => draws.map((draw) => draw[side]);
    return (0,resampled_contrast/* compareResampled */.p)({
        seen: { candidate: errorsOf(now)(design.weights), baseline: errorsOf(before)(design.weights) },
        candidate: Float64Array.from(drawn("candidate"), sizeOf),
        baseline: Float64Array.from(drawn("baseline"), sizeOf),
    }, {
        design,
        worst: 1,
        excess: { candidate: largestExcess(drawn("candidate")), baseline: largestExcess(drawn("baseline")) },
    });
}
/** What the absolute values add when all bins are right: E|N(0, s)| is s times the root of 2 / pi. */
function largestExcess(draws) {
    let excess = 0;
    for (let bin = 0; bin < BINS; bin++) {
        const of = draws.map((draw) => draw[bin] ?? 0);
        const mean = of.reduce((a, b) => a + b, 0) / of.length;
        const variance = of.reduce((a, b) => a + (b - mean) ** 2, 0) / of.length;
        excess += Math.sqrt((2 / Math.PI) * variance);
    }
    return excess;
}
/** Bins every row by its confidence. */
function binRows(sample) {
    const n = sample.truth.length;
    const rows = { bin: new Uint8Array(n), confidence: new Float64Array(n), hit: new Uint8Array(n) };
    eachBinned(sample, (row, bin, confidence, hit) => {
        rows.bin[row] = bin;
        rows.confidence[row] = confidence;
        rows.hit[row] = hit;
    });
    return rows;
}
/** Sums the rows of each bin, of which none is kept. */
function binsOf(sample) {
    const { weights } = sample.design;
    const bins = emptyBins();
    eachBinned(sample, (row, bin, confidence, hit) => {
        addTo(bins, bin, weights === null ? 1 : (weights[row] ?? 0), confidence, hit);
    });
    return bins;
}
function eachBinned({ truth, scores }, visit) {
    const width = scores?.width ?? 1;
    const values = scores?.values ?? new Float64Array();
    for (let row = 0; row < truth.length; row++) {
        const top = width === 1 ? 1 : topClass(values, row * width, width);
        const confidence = values[width === 1 ? row : row * width + top] ?? 0;
        visit(row, binOf(confidence), confidence, truth[row] === top ? 1 : 0);
    }
}
/** Sums the rows of each bin. */
function fill({ bin, confidence, hit }, weights) {
    const bins = emptyBins();
    for (let row = 0; row < bin.length; row++) {
        const weight = weights === null ? 1 : (weights[row] ?? 0);
        addTo(bins, bin[row] ?? 0, weight, confidence[row] ?? 0, hit[row] ?? 0);
    }
    return bins;
}
function emptyBins() {
    const array = () => new Float64Array(BINS);
    return { rows: array(), confidence: array(), hits: array() };
}
function addTo(bins, bin, weight, confidence, hit) {
    bins.rows[bin] = (bins.rows[bin] ?? 0) + weight;
    bins.confidence[bin] = (bins.confidence[bin] ?? 0) + weight * confidence;
    bins.hits[bin] = (bins.hits[bin] ?? 0) + weight * hit;
}
/** The error of the same rows under other weights. */
function errorsOf(rows) {
    return (weights) => sizeOf(gaps(fill(rows, weights)));
}
/** Per bin, confidence less hits as a share of all rows. */
function gaps(bins) {
    const total = bins.rows.reduce((a, b) => a + b, 0);
    return bins.confidence.map((confidence, bin) => (confidence - (bins.hits[bin] ?? 0)) / total);
}
function sizeOf(gaps) {
    return gaps.reduce((a, b) => a + Math.abs(b), 0);
}
/** Sum over rows of their bin's distance of confidence from hits. */
function distance({ confidence }, hits) {
    let sum = 0;
    for (let bin = 0; bin < BINS; bin++)
        sum += Math.abs((confidence[bin] ?? 0) - hits(bin));
    return sum;
}
/**
 * The noise is in the hits: confidences are taken as given. Half a hit and half a miss more in each bin keep a bin
 * of hits alone from looking certain.
 */
function resampleHits(bins, { truth, options }) {
    const random = (0,xoshiro/* xoshiro256 */.Q)(options.seed);
    const hits = Array.from(bins.rows, (rows, bin) => binomialTable(rows, ((bins.hits[bin] ?? 0) + 0.5) / (rows + 1)));
    return Array.from({ length: options.resamples }, () => distance(bins, (bin) => hits[bin]?.(random) ?? 0) / truth.length);
}
/** The class of highest score in the row that starts there; the first of equals. */
function topClass(values, start, width) {
    let top = 0;
    for (let k = 1; k < width; k++)
        if ((values[start + k] ?? 0) > (values[start + top] ?? 0))
            top = k;
    return top;
}
function binOf(confidence) {
    // No edge i / 15 and no double just below one is rounded across it by the product: the goldens hold them all.
    return Math.min(BINS - 1, Math.floor(confidence * BINS));
}


/***/ }),

/***/ 2664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ binomial)
/* harmony export */ });
/**
 * One exact draw of Binomial(n, p): by inversion where few successes are expected, else by Hörmann's transformed
 * rejection (BTRS, J. Stat. Comput. Simul. 46, 1993), whose cost does not grow with n.
 */
function binomial(random, n, p) {
    if (n <= 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - binomial(random, n, 1 - p);
    return n * p < 10 ? byInversion(random, n, p) : byRejection(random, n, p);
}
function byInversion(random, n, p) {
    const odds = p / (1 - p);
    const none = Math.exp(n * Math.log1p(-p));
    for (;;) {
        let u = random.next();
        let mass = none;
        let k = 0;
        // Rounding can leave a rest of u beyond the last k; then draw again.
        while (u >= mass && k < n) {
            u -= mass;
            k++;
            mass *= ((n - k + 1) / k) * odds;
        }
        if (u < mass)
            return k;
    }
}
function byRejection(random, n, p) {
    const odds = p / (1 - p);
    const deviation = Math.sqrt(n * p * (1 - p));
    const b = 1.15 + 2.53 * deviation;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const centre = n * p + 0.5;
    const squeeze = 0.92 - 4.2 / b;
    const alpha = (2.83 + 5.1 / b) * deviation;
    const mode = Math.floor((n + 1) * p);
    for (;;) {
        const u = random.next() - 0.5;
        const v = random.next();
        const us = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / us + b) * u + centre);
        if (k < 0 || k > n)
            continue;
        if (us >= 0.07 && v <= squeeze)
            return k;
        if (Math.log((v * alpha) / (a / (us * us) + b)) <= logRatio(n, odds, mode, k))
            return k;
    }
}
/** ln of P(k) / P(mode), by Stirling's formula with its remainder. */
function logRatio(n, odds, mode, k) {
    return ((mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1))) +
        (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) +
        (k + 0.5) * Math.log((odds * (n - k + 1)) / (k + 1)) +
        remainder(mode) +
        remainder(n - mode) -
        remainder(k) -
        remainder(n - k));
}
/** ln k! - [(k + 1/2) ln(k + 1) - (k + 1) + ln(2 pi) / 2], exact sums for the first ten. */
const REMAINDERS = Array.from({ length: 10 }, (_, k) => {
    let logFactorial = 0;
    for (let i = 2; i <= k; i++)
        logFactorial += Math.log(i);
    return logFactorial - ((k + 0.5) * Math.log(k + 1) - (k + 1) + Math.log(2 * Math.PI) / 2);
});
function remainder(k) {
    const known = REMAINDERS[k];
    if (known !== undefined)
        return known;
    const x = k + 1;
    return (1 / 12 - (1 / 360 - 1 / 1260 / (x * x)) / (x * x)) / x;
}


/***/ }),

/***/ 9446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ resampleRows)
/* harmony export */ });
/* harmony import */ var _interval_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3425);
/* harmony import */ var _binomial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2664);
/* harmony import */ var _xoshiro_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7287);



/** Rows that one bootstrap may weigh: about a second. */
const BUDGET = 2e8;
/**
 * Resamples rows, or whole clusters of them, and hands each resample to `evaluate` as a weight for every row (the same
 * memory each time) with how often one of `extra` more units was drawn beside the sample's own. Fewer resamples, never
 * below 200, where rows are many.
 */
function resampleRows(design, { seed, resamples, extra = 0 }, evaluate) {
    const { rows, weights, groups } = design;
    const count = groups?.count ?? rows;
    const random = (0,_xoshiro_js__WEBPACK_IMPORTED_MODULE_0__/* .xoshiro256 */ .Q)(seed);
    const times = new Float64Array(count);
    const drawn = new Float64Array(rows);
    return Array.from({ length: (0,_interval_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__/* .affordable */ .d3)(resamples, BUDGET, rows) }, () => {
        const extras = (0,_binomial_js__WEBPACK_IMPORTED_MODULE_2__/* .binomial */ .Q)(random, count, extra / (count + extra));
        times.fill(0);
        for (let i = extras; i < count; i++) {
            const unit = Math.floor(random.next() * count);
            times[unit] = (times[unit] ?? 0) + 1;
        }
        for (let row = 0; row < rows; row++)
            drawn[row] = (times[groups?.of[row] ?? row] ?? 0) * (weights?.[row] ?? 1);
        return evaluate(drawn, extras, random);
    });
}


/***/ }),

/***/ 7287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ xoshiro256)
/* harmony export */ });
/**
 * xoshiro256** 1.0 of Blackman and Vigna (arXiv:1805.01407) on 32-bit halves, which need no BigInt for each draw.
 * A number seeds it through SplitMix64, as its authors advise; four words set the state itself.
 */
function xoshiro256(seed) {
    const seeds = typeof seed === "number" ? splitMix64(BigInt(Math.trunc(seed))) : seed;
    return new Xoshiro(Int32Array.from({ length: 8 }, (_, i) => Number(BigInt.asIntN(32, (seeds[i >> 1] ?? 0n) >> (i % 2 === 0 ? 32n : 0n)))));
}
/**
 * A class, for all generators then share one `next`: with a function of its own in each, whatever the engine had compiled
 * for one generator was thrown away at the next.
 */
class Xoshiro {
    #state;
    #words = new Uint32Array(BLOCK);
    #at = BLOCK;
    constructor(state) {
        this.#state = state;
    }
    next() {
        if (this.#at === BLOCK) {
            fill(this.#state, this.#words);
            this.#at = 0;
        }
        const high = this.#words[this.#at] ?? 0;
        const low = this.#words[this.#at + 1] ?? 0;
        this.#at += 2;
        return (high * 2 ** 21 + (low >>> 11)) * 2 ** -53;
    }
}
/** Words made at once: the state then stays in locals, which is most of the speed. */
const BLOCK = 512;
/** Of each 64-bit output the high half, then the low one. */
function fill(state, target) {
    let h0 = state[0] ?? 0;
    let l0 = state[1] ?? 0;
    let h1 = state[2] ?? 0;
    let l1 = state[3] ?? 0;
    let h2 = state[4] ?? 0;
    let l2 = state[5] ?? 0;
    let h3 = state[6] ?? 0;
    let l3 = state[7] ?? 0;
    for (let i = 0; i < target.length; i += 2) {
        // The output is rotl(s1 * 5, 7) * 9; the carry of a half times a digit is read off its leading bits.
        const five = Math.imul(l1, 5);
        const high = (Math.imul(h1, 5) + carry(l1, 5)) | 0;
        const rotatedHigh = (high << 7) | (five >>> 25);
        const rotatedLow = (five << 7) | (high >>> 25);
        target[i] = Math.imul(rotatedHigh, 9) + carry(rotatedLow, 9);
        target[i + 1] = Math.imul(rotatedLow, 9);
        const shiftedHigh = (h1 << 17) | (l1 >>> 15);
        const shiftedLow = l1 << 17;
        h2 ^= h0;
        l2 ^= l0;
        h3 ^= h1;
        l3 ^= l1;
        h1 ^= h2;
        l1 ^= l2;
        h0 ^= h3;
        l0 ^= l3;
        h2 ^= shiftedHigh;
        l2 ^= shiftedLow;
        // rotl(s3, 45): the halves change places, then 13 bits.
        const h = h3;
        h3 = (l3 << 13) | (h >>> 19);
        l3 = (h << 13) | (l3 >>> 19);
    }
    state[0] = h0;
    state[1] = l0;
    state[2] = h1;
    state[3] = l1;
    state[4] = h2;
    state[5] = l2;
    state[6] = h3;
    state[7] = l3;
}
/** What a 32-bit half times a digit leaves above 32 bits: exact, for the product fits a double. */
function carry(half, digit) {
    return Math.floor(((half >>> 0) * digit) / 2 ** 32);
}
function splitMix64(seed) {
    let state = BigInt.asUintN(64, seed);
    return Array.from({ length: 4 }, () => {
        state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
        let z = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
        z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
        return z ^ (z >> 31n);
    });
}


/***/ }),

/***/ 5312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ argsort)
/* harmony export */ });
const BITS = 11;
const DIGITS = 2 ** BITS;
const PASSES = 6;
/** Below this the counters cost more than the rows. */
const FEW = 4096;
/**
 * Row numbers in ascending order of their values, which must not be NaN; equal values (0 and -0 too) keep the order
 * of their rows. A radix sort over the bits of the double, 11 at a time: four times a comparison sort of row numbers at a
 * million rows, and digits in which all rows agree are skipped, as half of them are for single-precision scores.
 */
function argsort(values) {
    const n = values.length;
    if (n < FEW)
        return argsortFew(values);
    let from = orderedKeys(values);
    let to = allocate(n);
    const starts = new Uint32Array(DIGITS);
    for (let pass = 0; pass < PASSES; pass++) {
        starts.fill(0);
        count(from, pass, starts);
        if (starts.includes(n))
            continue;
        let start = 0;
        for (let d = 0; d < DIGITS; d++) {
            const size = starts[d] ?? 0;
            starts[d] = start;
            start += size;
        }
        scatter(from, to, pass, starts);
        [from, to] = [to, from];
    }
    return from.row;
}
/** Each row's place is found among the values that were sorted without their rows, as the engine does by itself. */
function argsortFew(values) {
    const n = values.length;
    // Adding 0 makes 0 of -0, to which it is equal.
    const sorted = values.map((value) => value + 0).sort();
    const order = new Uint32Array(n);
    const taken = new Uint32Array(n);
    for (let row = 0; row < n; row++) {
        const value = values[row] ?? 0;
        let low = 0;
        let high = n;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((sorted[middle] ?? 0) < value)
                low = middle + 1;
            else
                high = middle;
        }
        order[low + (taken[low] ?? 0)] = row;
        taken[low] = (taken[low] ?? 0) + 1;
    }
    return order;
}
function allocate(n) {
    return { high: new Uint32Array(n), low: new Uint32Array(n), row: new Uint32Array(n) };
}
/** Doubles order as integers once the sign bit is flipped, and every bit of a negative one. */
function orderedKeys(values) {
    const keys = allocate(values.length);
    const double = new Float64Array(1);
    const half = new Uint32Array(double.buffer);
    // Which half of a double comes first depends on the processor.
    double[0] = 1;
    const lowAt = half[0] === 0 ? 0 : 1;
    for (let i = 0; i < values.length; i++) {
        // Adding 0 makes 0 of -0, to which it is equal.
        double[0] = (values[i] ?? 0) + 0;
        const high = half[1 - lowAt] ?? 0;
        const sign = high >> 31;
        keys.high[i] = high ^ (sign | 0x80000000);
        keys.low[i] = (half[lowAt] ?? 0) ^ sign;
        keys.row[i] = i;
    }
    return keys;
}
function count({ high, low }, pass, counts) {
    for (let i = 0; i < high.length; i++) {
        const d = digit(high[i] ?? 0, low[i] ?? 0, pass);
        counts[d] = (counts[d] ?? 0) + 1;
    }
}
function scatter(from, to, pass, starts) {
    const { high, low, row } = from;
    const { high: toHigh, low: toLow, row: toRow } = to;
    for (let i = 0; i < high.length; i++) {
        const h = high[i] ?? 0;
        const l = low[i] ?? 0;
        const d = digit(h, l, pass);
        const at = starts[d] ?? 0;
        starts[d] = at + 1;
        toHigh[at] = h;
        toLow[at] = l;
        toRow[at] = row[i] ?? 0;
    }
}
function digit(high, low, pass) {
    if (pass < 2)
        return (low >>> (BITS * pass)) & (DIGITS - 1);
    if (pass === 2)
        return ((low >>> 22) | (high << 10)) & (DIGITS - 1);
    return (high >>> (BITS * pass - 32)) & (DIGITS - 1);
}


/***/ }),

/***/ 3348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ descentIn),
/* harmony export */   u: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var _descent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7186);

/** Sorted once for metrics and curves of the same arrays, which nobody changes; forgotten with the scores. */
const known = new WeakMap();
/** Rows without weights by their score of one class against the rest, or of one label. There must be scores. */
function descentIn(answers, positive) {
    const ranked = rankedOf(answers, positive);
    let { truth, descents } = known.get(ranked.values) ?? { truth: null, descents: new Map() };
    if (truth !== answers.truth)
        descents = new Map();
    const descent = descents.get(positive) ?? (0,_descent_js__WEBPACK_IMPORTED_MODULE_0__/* .descentOf */ .WC)(ranked);
    known.set(ranked.values, { truth: answers.truth, descents: descents.set(positive, descent) });
    return descent;
}
/** One class against the rest, or one label, where its scores and labels lie. There must be scores. */
function rankedOf({ task, truth, scores }, positive) {
    const { values, width } = scores ?? { values: new Float64Array(), width: 1 };
    const isMultilabel = task === "multilabel-classification";
    return {
        values,
        width,
        column: width === 1 ? 0 : positive,
        // One column of a binary classifier is class 1's; turned round it ranks class 0.
        sign: !isMultilabel && width === 1 && positive === 0 ? -1 : 1,
        isPositive: isMultilabel
            ? (row) => truth[row * width + positive] === 1
            : (row) => truth[row] === positive,
    };
}
/** The same, copied. */
function columnOf(sample, positive) {
    const { design } = sample;
    const { values, width, column, sign, isPositive } = rankedOf(sample, positive);
    const marks = new Uint8Array(design.rows);
    const scores = new Float64Array(design.rows);
    for (let row = 0; row < design.rows; row++) {
        marks[row] = isPositive(row) ? 1 : 0;
        scores[row] = sign * (values[row * width + column] ?? 0);
    }
    return { scores, isPositive: marks, weights: design.weights };
}


/***/ }),

/***/ 7186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jk: () => (/* binding */ ascend),
  Xn: () => (/* binding */ descend),
  WC: () => (/* binding */ descentOf),
  uH: () => (/* binding */ positivesOf)
});

// EXTERNAL MODULE: ./packages/metrics/src/release.ts
var release = __webpack_require__(9596);
;// CONCATENATED MODULE: ./packages/metrics/src/ranking/sort-keys.ts

const BITS = 11;
const DIGITS = 2 ** BITS;
/** Below this the counters cost more than the numbers. */
const FEW = 4096;
/**
 * Sorts numbers up, none of them NaN or -0, in place of what is given. Single-precision ones become integers in the same
 * order, which a radix sort puts in order 11 bits at a time: a seventh of what the engine's own sort takes.
 */
function sortKeys(values) {
    if (values instanceof Float64Array)
        return values.sort();
    const keys = new Uint32Array(values.buffer, values.byteOffset, values.length);
    for (let i = 0; i < keys.length; i++) {
        const bits = keys[i] ?? 0;
        // Floats order as integers once the sign bit is flipped, and every bit of a negative one.
        keys[i] = bits ^ ((bits >> 31) | 0x80000000);
    }
    return keys.length < FEW ? keys.sort() : radixSorted(keys);
}
function radixSorted(keys) {
    let from = keys;
    let to = new Uint32Array(keys.length);
    const starts = new Uint32Array(DIGITS);
    for (let shift = 0; shift < 32; shift += BITS) {
        starts.fill(0);
        count(from, shift, starts);
        if (starts.includes(keys.length))
            continue;
        let start = 0;
        for (let digit = 0; digit < DIGITS; digit++) {
            const size = starts[digit] ?? 0;
            starts[digit] = start;
            start += size;
        }
        scatter(from, to, shift, starts);
        const sorted = to;
        to = from;
        from = sorted;
    }
    (0,release/* release */._)(to);
    return from;
}
function count(keys, shift, counts) {
    for (let i = 0; i < keys.length; i++) {
        const digit = ((keys[i] ?? 0) >>> shift) & (DIGITS - 1);
        counts[digit] = (counts[digit] ?? 0) + 1;
    }
}
function scatter(from, to, shift, starts) {
    for (let i = 0; i < from.length; i++) {
        const key = from[i] ?? 0;
        const digit = (key >>> shift) & (DIGITS - 1);
        const at = starts[digit] ?? 0;
        starts[digit] = at + 1;
        to[at] = key;
    }
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/descent.ts


const POSITIVE = 1;
const LAST = 2;
/**
 * Sorts rows by score. Positive and negative rows are sorted apart, so no row needs its number beside its score: 8 bytes a
 * row, and 4 where every score is one of single precision, which a third of the time sorts, too.
 */
function descentOf(ranked) {
    const rows = ranked.values.length / ranked.width;
    const { positives, isSingle } = survey(ranked, rows);
    const Numbers = isSingle ? Float32Array : Float64Array;
    const sides = { positive: new Numbers(positives), negative: new Numbers(rows - positives) };
    split(ranked, sides);
    const [positive, negative] = [sortKeys(sides.positive), sortKeys(sides.negative)];
    const descent = merged(positive, negative);
    (0,release/* release */._)(positive, negative);
    return descent;
}
function survey({ values, width, column, isPositive }, rows) {
    let positives = 0;
    let isSingle = true;
    for (let row = 0; row < rows; row++) {
        const score = values[row * width + column] ?? 0;
        if (Math.fround(score) !== score)
            isSingle = false;
        if (isPositive(row))
            positives++;
    }
    return { positives, isSingle };
}
/** Scores are turned round: to sort them up then goes down. */
function split({ values, width, column, sign, isPositive }, { positive, negative }) {
    const rows = positive.length + negative.length;
    for (let row = 0, up = 0, down = 0; row < rows; row++) {
        // Taken from 0, both zeros are 0.
        const key = 0 - sign * (values[row * width + column] ?? 0);
        if (isPositive(row))
            positive[up++] = key;
        else
            negative[down++] = key;
    }
}
function merged(positive, negative) {
    const descent = new Uint8Array(positive.length + negative.length);
    const end = Number.POSITIVE_INFINITY;
    let [up, down, at] = [0, 0, 0];
    while (at < descent.length) {
        const score = Math.min(positive[up] ?? end, negative[down] ?? end);
        for (; positive[up] === score; up++)
            descent[at++] = POSITIVE;
        for (; negative[down] === score; down++)
            at++;
        descent[at - 1] = (descent[at - 1] ?? 0) | LAST;
    }
    return descent;
}
/** Goes along the scores from the highest down. */
function descend(descent, step) {
    let [found, hits, last] = [0, 0, 0];
    for (let i = 0; i < descent.length; i++) {
        const row = descent[i] ?? 0;
        hits += row & POSITIVE;
        if ((row & LAST) === 0)
            continue;
        found += hits;
        step(found, i + 1, hits, i + 1 - last);
        hits = 0;
        last = i + 1;
    }
}
/** Goes along the scores from the lowest up. */
function ascend(descent, step) {
    let [found, hits] = [positivesOf(descent), 0];
    for (let i = descent.length - 1, above = descent.length; i >= 0; i--) {
        hits += (descent[i] ?? 0) & POSITIVE;
        if (i > 0 && ((descent[i - 1] ?? 0) & LAST) === 0)
            continue;
        step(found, above, hits, above - i);
        found -= hits;
        hits = 0;
        above = i;
    }
}
/** How many rows are positive. */
function positivesOf(descent) {
    let positives = 0;
    for (let i = 0; i < descent.length; i++)
        positives += (descent[i] ?? 0) & POSITIVE;
    return positives;
}


/***/ }),

/***/ 8678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ descend),
/* harmony export */   q: () => (/* binding */ precisionSteps)
/* harmony export */ });
/* harmony import */ var _argsort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5312);

/**
 * Average precision of rows by score, with what each row pulls at it in a mean over rows: one more row, right or wrong,
 * changes the precision at its own step and below; a positive one is also one more to average over. The positive rows
 * must have a weight.
 */
function precisionSteps(placed) {
    const { hits, above, found, of } = descend(placed);
    const positives = found.at(-1) ?? 0;
    let value = 0;
    for (let i = 0; i < hits.length; i++)
        value += ((hits[i] ?? 0) * (found[i] ?? 0)) / (above[i] || 1);
    value /= positives;
    const right = new Float64Array(hits.length);
    const wrong = new Float64Array(hits.length);
    let gained = 0;
    let lost = 0;
    for (let i = hits.length - 1; i >= 0; i--) {
        const rows = above[i] || 1;
        const precision = (found[i] ?? 0) / rows;
        gained += (hits[i] ?? 0) / rows;
        lost += ((hits[i] ?? 0) * precision) / rows;
        right[i] = precision + gained - lost - value;
        wrong[i] = -lost;
    }
    const { isPositive, weights } = placed;
    const pulls = Float64Array.from(of, (step, row) => {
        const pull = (isPositive[row] === 1 ? right[step] : wrong[step]) ?? 0;
        return ((weights?.[row] ?? 1) * pull * of.length) / positives;
    });
    return { value, pulls };
}
/** Goes down the scores. */
function descend({ scores, isPositive, weights }) {
    const order = (0,_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .argsort */ .X)(scores);
    const n = order.length;
    const [hits, above, found] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
    const of = new Uint32Array(n);
    let step = 0;
    let rows = 0;
    let positives = 0;
    for (let i = n - 1; i >= 0; i--) {
        const row = order[i] ?? 0;
        const weight = weights === null ? 1 : (weights[row] ?? 0);
        of[row] = step;
        rows += weight;
        if (isPositive[row] === 1) {
            hits[step] = (hits[step] ?? 0) + weight;
            positives += weight;
        }
        if (i > 0 && scores[row] === scores[order[i - 1] ?? 0])
            continue;
        above[step] = rows;
        found[step] = positives;
        step++;
    }
    return { hits: hits.subarray(0, step), above: above.subarray(0, step), found: found.subarray(0, step), of };
}


/***/ }),

/***/ 9596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ release)
/* harmony export */ });
/** Gives the memory of an array back at once, which is empty then: waiting for the collector, many large ones pile up. */
function release(...arrays) {
    for (const { buffer } of arrays)
        if (buffer instanceof ArrayBuffer)
            buffer.transfer(0);
}


/***/ }),

/***/ 8339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openSample)
/* harmony export */ });
/* harmony import */ var _classification_confusion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6522);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1073);
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5447);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8784);
/* harmony import */ var _ranking_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3348);





/**
 * Prepares data for measuring.
 * @throws ModelgateError `predictions-invalid` when the arrays do not belong together
 */
function openSample(data, options) {
    (0,_data_js__WEBPACK_IMPORTED_MODULE_0__/* .checkShape */ .e)(data);
    const design = (0,_design_js__WEBPACK_IMPORTED_MODULE_1__/* .openDesign */ .jq)((0,_data_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .R)(data), data.weights, options.groups);
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
function scoreFlaw({ scores }, columns) {
    if (scores === null)
        return "there are no scores";
    const { kind, width, values } = scores;
    for (let i = 0; i < values.length; i++) {
        if (!Number.isFinite(values[i]))
            return `the score of row ${Math.floor(i / width)} is ${values[i]}`;
    }
    if (kind === "ranking")
        return null;
    for (let i = 0; i < values.length; i += width) {
        let total = 0;
        for (let j = i; j < i + width; j++) {
            const p = values[j] ?? 0;
            if (p < 0 || p > 1)
                return `the probability of row ${i / width} is ${p}`;
            total += p;
        }
        if (columns === "sum to one" && width > 1 && Math.abs(total - 1) > SUM_TOLERANCE)
            return `the probabilities of row ${i / width} sum to ${total}, not 1`;
    }
    return null;
}


/***/ }),

/***/ 8334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SB: () => (/* binding */ metricNamed),
  fZ: () => (/* binding */ metricsFor),
  Ps: () => (/* binding */ metricsOf)
});

// UNUSED EXPORTS: METRICS, MULTILABEL_METRICS

// EXTERNAL MODULE: ./packages/metrics/src/metric.ts
var metric = __webpack_require__(3933);
// EXTERNAL MODULE: ./packages/metrics/src/design.ts
var src_design = __webpack_require__(5447);
// EXTERNAL MODULE: ./packages/metrics/src/interval/bootstrap.ts
var bootstrap = __webpack_require__(3425);
// EXTERNAL MODULE: ./packages/metrics/src/paired/hits.ts + 5 modules
var hits = __webpack_require__(2161);
// EXTERNAL MODULE: ./packages/metrics/src/paired/resampled-contrast.ts
var resampled_contrast = __webpack_require__(7349);
// EXTERNAL MODULE: ./packages/metrics/src/classification/share.ts
var classification_share = __webpack_require__(6097);
;// CONCATENATED MODULE: ./packages/metrics/src/classification/label-metric.ts






/**
 * Estimates a share, or a growing function of one, with Wilson's interval: exact about where the noise is, closed
 * form, and with a width at 0 and 1. The interval is conditional on the size of the denominator.
 */
function proportion(share) {
    const through = share.through ?? ((value) => value);
    const hit = ({ truth, predicted }, row) => share.hit(truth[row] ?? 0, predicted[row] ?? 0);
    return {
        estimate: (sample) => (0,classification_share/* estimateShare */._)(sample, hit, { ...share, through, counted: share.of(sample.confusion()) }),
        difference(pair) {
            if (share.denominator === "labels" && share.through === undefined)
                return (0,hits/* compareHits */.I)(pair, hit);
            return differenceOfCounts(pair, (counts) => {
                const [hits, n] = share.of(counts);
                return n === 0 ? Number.NaN : through(hits / n);
            });
        },
    };
}
/**
 * Estimates a function of the confusion matrix (NaN: undefined there) with a bootstrap percentile interval. `worst` is
 * how far it can lie off.
 */
function resampled(value, whenUndefined, worst = 1) {
    return {
        estimate(sample) {
            const counts = sample.confusion();
            const n = sample.truth.length;
            const estimate = value(counts);
            if (Number.isNaN(estimate))
                return (0,metric/* noValue */.$U)(n, whenUndefined);
            const { confidence } = sample.options;
            const bounds = (0,bootstrap/* percentiles */.FX)(each(sample.resampled(), value), confidence);
            return bounds === null
                ? (0,metric/* noInterval */.vK)(estimate, n, `too few rows to resample: ${whenUndefined} in more than 5 % of resamples`)
                : (0,metric/* withInterval */.qY)(estimate, n, bounds, {
                    confidence,
                    method: (0,src_design/* methodOf */.NY)("bootstrap", sample.design),
                });
        },
        difference: (pair) => differenceOfCounts(pair, value, worst),
    };
}
function differenceOfCounts(pair, value, worst = 1) {
    const [candidate, baseline] = [pair.candidate.confusion(), pair.baseline.confusion()];
    const draws = pair.resampled();
    return (0,resampled_contrast/* compareResampled */.p)({
        seen: { candidate: value(candidate), baseline: value(baseline) },
        candidate: each(draws, (draw) => value(draw.candidate)),
        baseline: each(draws, (draw) => value(draw.baseline)),
    }, { design: pair.candidate.design, worst });
}
/** As `Float64Array.from`, which goes through an iterator: a third of the time in a process that has just begun. */
function each(draws, value) {
    const values = new Float64Array(draws.length);
    draws.forEach((draw, i) => {
        values[i] = value(draw);
    });
    return values;
}

;// CONCATENATED MODULE: ./packages/metrics/src/classification/agreement.ts


function total(counts) {
    let sum = 0;
    for (let k = 0; k < counts.length; k++)
        sum += counts[k] ?? 0;
    return sum;
}
function dot(a, b) {
    let sum = 0;
    for (let k = 0; k < a.length; k++)
        sum += (a[k] ?? 0) * (b[k] ?? 0);
    return sum;
}
/** Metrics of the whole confusion matrix that two classes and many share. */
const agreementMetrics = [
    (0,metric/* classificationMetric */.JQ)({
        name: "accuracy",
        unit: "ratio",
        needs: "labels",
        about: "Share of the rows whose predicted class is the label.",
        ...proportion({
            of: ({ hits, n }) => [total(hits), n],
            hit: (label, predicted) => label === predicted,
            empty: "no rows",
            denominator: "labels",
        }),
    }),
    (0,metric/* classificationMetric */.JQ)({
        name: "balanced_accuracy",
        unit: "ratio",
        needs: "labels",
        about: "Mean of the recalls of the classes that have rows.",
        ...resampled(balancedAccuracy, "no rows"),
    }),
    (0,metric/* classificationMetric */.JQ)({
        name: "matthews_corrcoef",
        unit: "score",
        needs: "labels",
        about: "Correlation of label and prediction, from -1 to 1; undefined when either has one class only.",
        ...resampled(matthews, "labels or predictions have one class only"),
    }),
    (0,metric/* classificationMetric */.JQ)({
        name: "cohen_kappa",
        unit: "score",
        needs: "labels",
        about: "Agreement beyond chance, up to 1; undefined when labels and predictions are all one class.",
        ...resampled(kappa, "labels and predictions are all one class"),
    }),
];
function balancedAccuracy({ truth, hits }) {
    let recalls = 0;
    let present = 0;
    for (let k = 0; k < truth.length; k++) {
        const rows = truth[k] ?? 0;
        if (rows === 0)
            continue;
        recalls += (hits[k] ?? 0) / rows;
        present++;
    }
    return recalls / present;
}
function matthews({ n, truth, predicted, hits }) {
    const spreads = (n * n - dot(truth, truth)) * (n * n - dot(predicted, predicted));
    return spreads === 0 ? Number.NaN : (total(hits) * n - dot(truth, predicted)) / Math.sqrt(spreads);
}
function kappa({ n, truth, predicted, hits }) {
    const chance = dot(truth, predicted) / n;
    return chance === n ? Number.NaN : (total(hits) - chance) / (n - chance);
}

;// CONCATENATED MODULE: ./packages/metrics/src/classification/averaged.ts


/** Scores of one class from its hits, its rows and its predictions; 0 where it has none, as scikit-learn's default. */
const SCORES = {
    precision: (hits, _truth, predicted) => ratio(hits, predicted),
    recall: (hits, truth) => ratio(hits, truth),
    f1: fbeta(1),
    f0_5: fbeta(0.5),
    f2: fbeta(2),
    jaccard: (hits, truth, predicted) => ratio(hits, truth + predicted - hits),
};
const EVERYDAY = ["precision_macro", "recall_macro", "f1_macro", "f1_weighted"];
const PRESENT = "the classes present in labels or predictions (0 for one without support or prediction)";
/** Precision, recall, F1 and Jaccard over all classes, under each of scikit-learn's averages. */
const averagedMetrics = Object.entries(SCORES).flatMap(([name, score]) => [
    averaged_metric(`${name}_macro`, `Unweighted mean of ${name} over ${PRESENT}.`, resampled(macro(score), "no rows")),
    // With one label a row, every wrong row is one false positive and one false negative.
    averaged_metric(`${name}_micro`, name === "jaccard"
        ? "Jaccard index of all classes pooled: accuracy / (2 - accuracy)."
        : `${name} of all classes pooled: equal to accuracy.`, pooled(name === "jaccard" ? (accuracy) => accuracy / (2 - accuracy) : undefined)),
    averaged_metric(`${name}_weighted`, `Mean of ${name} over ${PRESENT}, each weighted by its share of the labels.`, name === "recall" ? pooled() : resampled(weighted(score), "no rows")),
]);
/** The harmonic mean of precision and recall, recall counting beta times as much; 0 where both divide by 0. */
function fbeta(beta) {
    const b = beta * beta;
    return (hits, truth, predicted) => ratio((1 + b) * hits, b * truth + predicted);
}
function averaged_metric(name, about, estimated) {
    const everyday = EVERYDAY.includes(name) ? [metric/* MULTICLASS */.aX] : [];
    return (0,metric/* classificationMetric */.JQ)({ name, unit: "ratio", needs: "labels", about, everyday, ...estimated });
}
/** A function of accuracy. The weighted recall is accuracy itself. */
function pooled(through) {
    return proportion({
        of: ({ hits, n }) => [hits.reduce((a, b) => a + b, 0), n],
        empty: "no rows",
        hit: (label, predicted) => label === predicted,
        denominator: "labels",
        ...(through && { through }),
    });
}
function macro(score) {
    return ({ truth, predicted, hits }) => {
        let total = 0;
        let present = 0;
        for (let k = 0; k < truth.length; k++) {
            const rows = truth[k] ?? 0;
            const said = predicted[k] ?? 0;
            if (rows + said === 0)
                continue;
            total += score(hits[k] ?? 0, rows, said);
            present++;
        }
        return total / present;
    };
}
function weighted(score) {
    return ({ n, truth, predicted, hits }) => {
        let total = 0;
        for (let k = 0; k < truth.length; k++) {
            const rows = truth[k] ?? 0;
            if (rows > 0)
                total += rows * score(hits[k] ?? 0, rows, predicted[k] ?? 0);
        }
        return total / n;
    };
}
function ratio(part, whole) {
    return whole === 0 ? 0 : part / whole;
}

;// CONCATENATED MODULE: ./packages/metrics/src/classification/binary.ts



const at = (counts, k) => counts[k] ?? 0;
const agreed = ({ hits, truth, predicted }) => [at(hits, 1), at(truth, 1) + at(predicted, 1) - at(hits, 1)];
const NO_POSITIVE = "no row is positive or predicted positive";
/** Metrics of the positive class. */
const binaryMetrics = [
    binary_metric("precision", "Share of the rows predicted positive that are positive.", {
        of: ({ hits, predicted }) => [at(hits, 1), at(predicted, 1)],
        hit: (label, predicted) => (predicted === 1 ? label === 1 : null),
        empty: "no row is predicted positive",
        denominator: "predictions",
    }),
    binary_metric("recall", "Share of the positive rows that are predicted positive.", {
        of: ({ hits, truth }) => [at(hits, 1), at(truth, 1)],
        empty: "no row is positive",
        hit: (label, predicted) => (label === 1 ? predicted === 1 : null),
        denominator: "labels",
    }),
    binary_metric("specificity", "Share of the negative rows that are predicted negative.", {
        of: ({ hits, truth }) => [at(hits, 0), at(truth, 0)],
        empty: "no row is negative",
        hit: (label, predicted) => (label === 0 ? predicted === 0 : null),
        denominator: "labels",
    }),
    // F1 = 2 J / (1 + J), and J is a proportion: of the rows positive by label or prediction, those that are by both.
    binary_metric("f1", "Harmonic mean of precision and recall.", {
        of: agreed,
        hit: (label, predicted) => (label + predicted > 0 ? label === predicted : null),
        denominator: "predictions",
        empty: NO_POSITIVE,
        through: (jaccard) => (2 * jaccard) / (1 + jaccard),
        rows: "all",
    }),
    binary_metric("jaccard", "Of the rows positive by label or by prediction, the share that is both.", {
        of: agreed,
        hit: (label, predicted) => (label + predicted > 0 ? label === predicted : null),
        denominator: "predictions",
        empty: NO_POSITIVE,
        rows: "all",
    }),
    rare("f0_5", "Harmonic mean of precision and recall, precision counting twice as much.", ofPositive(fbeta(0.5))),
    rare("f2", "Harmonic mean of precision and recall, recall counting twice as much.", ofPositive(fbeta(2))),
    rare("positive_likelihood_ratio", "recall / (1 - specificity): how much a positive prediction raises the odds.", {
        unit: "score",
        ...resampled(({ hits, truth }) => at(hits, 1) / at(truth, 1) / above0(1 - at(hits, 0) / at(truth, 0)), "no row is positive, or no negative row is predicted positive", Number.POSITIVE_INFINITY),
    }),
    rare("negative_likelihood_ratio", "(1 - recall) / specificity: how far a negative prediction lowers the odds.", {
        unit: "score",
        direction: "lower",
        ...resampled(({ hits, truth }) => (1 - at(hits, 1) / at(truth, 1)) / above0(at(hits, 0) / at(truth, 0)), "no row is positive, or no negative row is predicted negative", Number.POSITIVE_INFINITY),
    }),
];
function binary_metric(name, about, share) {
    return (0,metric/* classificationMetric */.JQ)({
        name,
        tasks: [metric/* BINARY */.eW],
        unit: "ratio",
        needs: "labels",
        about,
        ...proportion(share),
    });
}
/** A metric that is not measured unless asked for. */
function rare(name, about, told) {
    const entry = { name, tasks: [metric/* BINARY */.eW], everyday: [], needs: "labels", about };
    return (0,metric/* classificationMetric */.JQ)({ ...entry, unit: "ratio", ...told });
}
function ofPositive(score) {
    return resampled(({ hits, truth, predicted }) => at(truth, 1) + at(predicted, 1) === 0 ? Number.NaN : score(at(hits, 1), at(truth, 1), at(predicted, 1)), NO_POSITIVE);
}
/** NaN for 0, by which nothing can be divided. */
function above0(value) {
    return value > 0 ? value : Number.NaN;
}

// EXTERNAL MODULE: ./packages/metrics/src/interval/distribution.ts
var distribution = __webpack_require__(1569);
;// CONCATENATED MODULE: ./packages/metrics/src/interval/logit.ts
/**
 * The interval value +- reach, laid on the logit scale: it stays within (0, 1) and leans away from the near end, as
 * areas close to 1 do. `value` must lie strictly between.
 */
function logitInterval(value, reach) {
    const scaled = reach / (value * (1 - value));
    const centre = Math.log(value / (1 - value));
    return [sigmoid(centre - scaled), sigmoid(centre + scaled)];
}
function sigmoid(x) {
    return 1 / (1 + Math.exp(-x));
}

// EXTERNAL MODULE: ./packages/metrics/src/interval/mean.ts
var mean = __webpack_require__(8462);
// EXTERNAL MODULE: ./packages/metrics/src/paired/linear-contrast.ts + 1 modules
var linear_contrast = __webpack_require__(5733);
;// CONCATENATED MODULE: ./packages/metrics/src/linear-metric.ts






/**
 * A share whose noise is told by what each row adds to it, on the logit scale. Where a row has many labels they go
 * together, so it is rows that are independent and not marks. `linear` says why there is no value.
 */
function linearMetric(linear) {
    return {
        estimate(sample) {
            const n = sample.design.rows;
            const found = n === 0 ? "no rows" : linear(sample);
            if (typeof found === "string")
                return (0,metric/* noValue */.$U)(n, found);
            const spread = spreadOfPulls(found.pulls, sample);
            if (spread === null || found.value <= 0 || found.value >= 1)
                return (0,metric/* noInterval */.vK)(found.value, n, "the rows show no noise");
            const { confidence } = sample.options;
            const reach = (0,distribution/* studentQuantile */.FI)((1 + confidence) / 2, spread.df) * spread.error;
            return (0,metric/* withInterval */.qY)(found.value, n, logitInterval(found.value, reach), {
                confidence,
                method: (0,src_design/* methodOf */.NY)("delta", sample.design),
            });
        },
        difference({ candidate, baseline }) {
            return (0,linear_contrast/* compareLinear */.x)(known(linear(candidate)), known(linear(baseline)), {
                design: candidate.design,
                base: "delta",
                spread: (pulls) => spreadOfPulls(pulls, candidate),
            });
        },
    };
}
function known(found) {
    if (typeof found === "string")
        throw new TypeError(`a difference of nothing: ${found}`);
    return found;
}
function spreadOfPulls(pulls, { design }) {
    const spread = (0,mean/* spreadOf */.jg)((0,src_design/* units */.MD)(pulls, design), 0);
    return spread && { ...spread, skew: 0, df: Math.max(1, Math.min(spread.df, (0,src_design/* effectiveUnits */.pG)(design) - 1)) };
}

;// CONCATENATED MODULE: ./packages/metrics/src/multilabel/scores.ts
/** Scores of one label, of one row, or of all marks together. */
const scores_SCORES = {
    precision: {
        of: (hits, _truth, predicted) => scores_ratio(hits, predicted),
        slopes: (hits, _truth, predicted) => [scores_ratio(1, predicted), 0, -scores_ratio(hits, predicted ** 2)],
        empty: (_truth, predicted) => (predicted === 0 ? "no label is predicted" : null),
    },
    recall: {
        of: (hits, truth) => scores_ratio(hits, truth),
        slopes: (hits, truth) => [scores_ratio(1, truth), -scores_ratio(hits, truth ** 2), 0],
        empty: (truth) => (truth === 0 ? "no row has a label" : null),
    },
    f1: scores_fbeta(1),
    f0_5: scores_fbeta(0.5),
    f2: scores_fbeta(2),
    jaccard: {
        of: (hits, truth, predicted) => scores_ratio(hits, truth + predicted - hits),
        slopes(hits, truth, predicted) {
            const either = truth + predicted - hits;
            const other = -scores_ratio(hits, either ** 2);
            return [scores_ratio(1, either) - other, other, other];
        },
        empty: neither,
    },
};
function scores_fbeta(beta) {
    const b = beta * beta;
    return {
        of: (hits, truth, predicted) => scores_ratio((1 + b) * hits, b * truth + predicted),
        slopes(hits, truth, predicted) {
            const whole = b * truth + predicted;
            const other = -scores_ratio((1 + b) * hits, whole ** 2);
            return [scores_ratio(1 + b, whole), b * other, other];
        },
        empty: neither,
    };
}
function scores_ratio(part, whole) {
    return whole === 0 ? 0 : part / whole;
}
function neither(truth, predicted) {
    return truth + predicted === 0 ? "no label is set or predicted" : null;
}

;// CONCATENATED MODULE: ./packages/metrics/src/multilabel/label-counts.ts



/** Precision, recall, F1 and Jaccard of the labels, under each of scikit-learn's averages. */
const labelCountMetrics = Object.entries(scores_SCORES).flatMap(([name, score]) => [
    label_counts_metric(`${name}_macro`, `Unweighted mean of ${name} over the labels (0 for one never set or predicted).`, (counts) => label_counts_macro(counts, score)),
    label_counts_metric(`${name}_micro`, `${name} of all marks pooled.`, (counts) => micro(counts, score)),
    label_counts_metric(`${name}_weighted`, `Mean of ${name} over the labels, each weighted by how often it is set.`, (counts) => label_counts_weighted(counts, score)),
]);
function label_counts_metric(name, about, grade) {
    return (0,metric/* multilabelMetric */.oj)({
        name,
        unit: "ratio",
        needs: "labels",
        about,
        ...(/^(precision|recall|f1)_/.test(name) ? {} : { everyday: false }),
        ...linearMetric((sample) => {
            const graded = grade(count(sample));
            return typeof graded === "string" ? graded : linear(sample, graded);
        }),
    });
}
function count({ labels, truth, predicted, design }) {
    const counts = emptyCounts(labels);
    for (let i = 0; i < truth.length; i++) {
        const label = i % labels;
        const weight = design.weights?.[(i - label) / labels] ?? 1;
        if (truth[i] === 1)
            counts.truth[label] = (counts.truth[label] ?? 0) + weight;
        if (predicted[i] === 1)
            counts.predicted[label] = (counts.predicted[label] ?? 0) + weight;
        if (truth[i] === 1 && predicted[i] === 1)
            counts.hits[label] = (counts.hits[label] ?? 0) + weight;
    }
    return counts;
}
function emptyCounts(labels) {
    return {
        hits: new Float64Array(labels),
        truth: new Float64Array(labels),
        predicted: new Float64Array(labels),
    };
}
function label_counts_macro(counts, score) {
    const labels = counts.truth.length;
    return meanOfLabels(counts, score, () => 1 / labels);
}
function label_counts_weighted(counts, score) {
    const all = counts.truth.reduce((a, b) => a + b, 0);
    if (all === 0)
        return "no row has a label";
    const graded = meanOfLabels(counts, score, (label) => (counts.truth[label] ?? 0) / all);
    // One more row of a label also moves weight to it.
    const truth = graded.truth.map((slope, label) => slope + (label_counts_at(counts, score, label) - graded.value) / all);
    return { ...graded, truth };
}
function micro(counts, score) {
    const total = (of) => of.reduce((a, b) => a + b, 0);
    const [hits, truth, predicted] = [total(counts.hits), total(counts.truth), total(counts.predicted)];
    const empty = score.empty(truth, predicted);
    if (empty !== null)
        return empty;
    const slopes = score.slopes(hits, truth, predicted);
    const all = (slope) => new Float64Array(counts.truth.length).fill(slope);
    return {
        value: score.of(hits, truth, predicted),
        hits: all(slopes[0]),
        truth: all(slopes[1]),
        predicted: all(slopes[2]),
    };
}
function meanOfLabels(counts, score, share) {
    const graded = { value: 0, ...emptyCounts(counts.truth.length) };
    for (let label = 0; label < counts.truth.length; label++) {
        const slopes = score.slopes(counts.hits[label] ?? 0, counts.truth[label] ?? 0, counts.predicted[label] ?? 0);
        graded.value += share(label) * label_counts_at(counts, score, label);
        graded.hits[label] = share(label) * slopes[0];
        graded.truth[label] = share(label) * slopes[1];
        graded.predicted[label] = share(label) * slopes[2];
    }
    return graded;
}
function label_counts_at({ hits, truth, predicted }, score, label) {
    return score.of(hits[label] ?? 0, truth[label] ?? 0, predicted[label] ?? 0);
}
/** The scores are of degree 0 in the counts, so what all rows add sums to 0 (Euler). */
function linear({ labels, truth, predicted, design }, graded) {
    const pulls = new Float64Array(design.rows);
    for (let i = 0; i < truth.length; i++) {
        const label = i % labels;
        const row = (i - label) / labels;
        const [has, says] = [truth[i] ?? 0, predicted[i] ?? 0];
        const pull = (has & says) * (graded.hits[label] ?? 0) +
            has * (graded.truth[label] ?? 0) +
            says * (graded.predicted[label] ?? 0);
        pulls[row] = (pulls[row] ?? 0) + (design.weights?.[row] ?? 1) * design.rows * pull;
    }
    // A row of which every label is predicted otherwise.
    const worst = graded.predicted.reduce((sum, slope, label) => sum + Math.max(Math.abs(slope), Math.abs(slope + (graded.hits[label] ?? 0))), 0);
    return { value: graded.value, pulls, worst: design.total * worst };
}

// EXTERNAL MODULE: ./packages/metrics/src/mean-metric.ts + 1 modules
var mean_metric = __webpack_require__(2243);
;// CONCATENATED MODULE: ./packages/metrics/src/multilabel/label-ranking.ts


/** How well the scores of each row rank its own labels above the others. */
const rankedRowMetrics = [
    (0,metric/* multilabelMetric */.oj)({
        name: "coverage_error",
        direction: "lower",
        everyday: false,
        unit: "count",
        needs: "ranking",
        about: "Mean over the rows of how many labels must be taken, by score, to have all of the row's own.",
        ...(0,mean_metric/* meanMetric */.y8)((sample) => perRow(sample, ({ reach }) => reach)),
    }),
    (0,metric/* multilabelMetric */.oj)({
        name: "label_ranking_average_precision_score",
        everyday: false,
        unit: "ratio",
        needs: "ranking",
        about: "Mean over the rows, and over a row's labels, of the share of its own among the labels of at least this score (1 for a row with none or all).",
        ...(0,mean_metric/* meanMetric */.y8)((sample) => perRow(sample, ({ precisions, own, others }) => (own * others === 0 ? 1 : precisions / own)), mean_metric/* SHARE */.oV),
    }),
    (0,metric/* multilabelMetric */.oj)({
        name: "label_ranking_loss",
        direction: "lower",
        everyday: false,
        unit: "ratio",
        needs: "ranking",
        about: "Mean over the rows of the share of pairs, one label of its own and one not, that are not in order (0 for a row with none or all).",
        ...(0,mean_metric/* meanMetric */.y8)((sample) => perRow(sample, ({ misplaced, own, others }) => (own * others === 0 ? 0 : misplaced / own / others)), mean_metric/* SHARE */.oV),
    }),
];
function perRow(sample, score) {
    const flaw = sample.scoreFlaw();
    if (flaw !== null)
        return flaw;
    const { labels, design, scores, truth } = sample;
    const values = scores?.values ?? new Float64Array();
    const order = Array.from({ length: labels }, (_, label) => label);
    return Float64Array.from({ length: design.rows }, (_, row) => {
        const from = row * labels;
        order.sort((a, b) => (values[from + b] ?? 0) - (values[from + a] ?? 0));
        const own = truth.subarray(from, from + labels);
        return score(ranked(own, values.subarray(from, from + labels), order));
    });
}
function ranked(isOwn, scores, order) {
    const own = isOwn.reduce((a, b) => a + b, 0);
    const row = { own, others: isOwn.length - own, reach: 0, precisions: 0, misplaced: 0 };
    let found = 0;
    for (let start = 0, end = 0; start < order.length; start = end) {
        const score = scores[order[start] ?? 0];
        let tied = 0;
        for (end = start; end < order.length && scores[order[end] ?? 0] === score; end++)
            tied += isOwn[order[end] ?? 0] ?? 0;
        row.misplaced += (end - start - tied) * (own - found);
        found += tied;
        if (tied === 0)
            continue;
        row.reach = end;
        row.precisions += (tied * found) / end;
    }
    return row;
}

// EXTERNAL MODULE: ./packages/metrics/src/ranking/column.ts
var column = __webpack_require__(3348);
// EXTERNAL MODULE: ./packages/metrics/src/ranking/argsort.ts
var argsort = __webpack_require__(5312);
;// CONCATENATED MODULE: ./packages/metrics/src/ranking/placement.ts

/** Places every row. With weights a row is a share of rows, and the sides are sums of weights. */
function place({ scores, isPositive, weights }) {
    const n = scores.length;
    const order = (0,argsort/* argsort */.X)(scores);
    const weight = (row) => (weights === null ? 1 : (weights[row] ?? 0));
    let positives = 0;
    let negatives = 0;
    for (let i = 0; i < n; i++)
        if (isPositive[i] === 1)
            positives += weight(i);
        else
            negatives += weight(i);
    const of = new Float64Array(n);
    let positivesBelow = 0;
    let negativesBelow = 0;
    let pairs = 0;
    for (let start = 0, end = 0; start < n; start = end) {
        const score = scores[order[start] ?? 0];
        let tied = 0;
        let tiedNegatives = 0;
        for (end = start; end < n; end++) {
            const row = order[end] ?? 0;
            if (end > start && scores[row] !== score)
                break;
            if (isPositive[row] === 1)
                tied += weight(row);
            else
                tiedNegatives += weight(row);
        }
        const negativesUnder = negativesBelow + tiedNegatives / 2;
        const positivesOver = positives - positivesBelow - tied / 2;
        for (let i = start; i < end; i++) {
            const row = order[i] ?? 0;
            of[row] = isPositive[row] === 1 ? negativesUnder / negatives : positivesOver / positives;
        }
        pairs += tied * negativesUnder;
        positivesBelow += tied;
        negativesBelow += tiedNegatives;
    }
    return { area: pairs / positives / negatives, of, positives, negatives };
}

// EXTERNAL MODULE: ./packages/metrics/src/ranking/precision-steps.ts
var precision_steps = __webpack_require__(8678);
;// CONCATENATED MODULE: ./packages/metrics/src/ranking/mean-ranking.ts


const RANKINGS = {
    roc_auc: { of: areaOf, needs: "both sides", about: "area under the ROC curve" },
    average_precision: { of: precision_steps/* precisionSteps */.q, needs: "positives", about: "average precision" },
};
function areaOf(placed) {
    const { area, of, positives, negatives } = place(placed);
    const pulls = of.map((share, i) => {
        const side = placed.isPositive[i] === 1 ? positives : negatives;
        return ((placed.weights?.[i] ?? 1) * (share - area) * of.length) / side;
    });
    return { value: area, pulls };
}
/** The mean of one ranking for each class or label, alike or each by how often it is; or why there is none. */
function meanOfRankings(columns, { of, needs }, { weighted, design, what }) {
    const sizes = columns.map((column) => sumOf(column, 1));
    for (const [k, column] of columns.entries()) {
        if (sizes[k] === 0)
            return `no row has ${what} ${k}`;
        if (needs === "both sides" && sumOf(column, 0) === 0)
            return `every row has ${what} ${k}`;
    }
    const all = sizes.reduce((a, b) => a + b, 0);
    const found = columns.map(of);
    const share = (k) => (weighted ? (sizes[k] ?? 0) / all : 1 / columns.length);
    const value = found.reduce((sum, one, k) => sum + share(k) * one.value, 0);
    const pulls = new Float64Array(design.rows);
    for (const [k, one] of found.entries())
        for (let row = 0; row < pulls.length; row++) {
            // A row of a class also moves weight to it.
            const moved = weighted && columns[k]?.isPositive[row] === 1 ? (one.value - value) / all : 0;
            const weight = design.weights?.[row] ?? 1;
            pulls[row] = (pulls[row] ?? 0) + share(k) * (one.pulls[row] ?? 0) + weight * design.rows * moved;
        }
    // A row that moves from one end to the other in every column.
    const worst = columns.reduce((sum, column, k) => sum + share(k) * reachOf(column, needs), 0);
    return { value, pulls, worst };
}
/** How far one entry that moves from one end to the other pulls, in a mean over entries. */
function reachOf(placed, needs) {
    const [positives, negatives] = [sumOf(placed, 1), sumOf(placed, 0)];
    return (positives + negatives) / (needs === "positives" ? positives : Math.min(positives, negatives));
}
/** Weight of the entries on one side. */
function sumOf({ isPositive, weights }, side) {
    let sum = 0;
    for (let i = 0; i < isPositive.length; i++)
        if (isPositive[i] === side)
            sum += weights?.[i] ?? 1;
    return sum;
}

;// CONCATENATED MODULE: ./packages/metrics/src/multilabel/rankings.ts




/** Areas and average precisions of the labels' scores, under each of scikit-learn's averages. */
const labelRankingMetrics = Object.entries(RANKINGS).flatMap(([name, ranking]) => [
    rankings_metric(`${name}_macro`, `Unweighted mean over the labels of each one's ${ranking.about}.`, (sample) => ofLabels(sample, ranking, false)),
    rankings_metric(`${name}_micro`, `The ${ranking.about} of all marks pooled.`, (sample) => rankings_pooled(sample, ranking)),
    rankings_metric(`${name}_weighted`, `Mean of the labels' ${ranking.about}, each weighted by how often it is set.`, (sample) => ofLabels(sample, ranking, true)),
]);
function rankings_metric(name, about, linear) {
    return (0,metric/* multilabelMetric */.oj)({
        name,
        unit: "ratio",
        needs: "ranking",
        about,
        ...(name.endsWith("_macro") ? {} : { everyday: false }),
        ...linearMetric((sample) => sample.scoreFlaw() ?? linear(sample)),
    });
}
function ofLabels(sample, ranking, weighted) {
    const columns = Array.from({ length: sample.labels }, (_, label) => (0,column/* columnOf */.u)(sample, label));
    return meanOfRankings(columns, ranking, { weighted, design: sample.design, what: "label" });
}
function rankings_pooled({ labels, truth, scores, design }, { of, needs }) {
    const weights = design.weights && Float64Array.from(truth, (_, i) => design.weights?.[Math.floor(i / labels)] ?? 0);
    const marks = { scores: scores?.values ?? new Float64Array(), isPositive: truth, weights };
    if (sumOf(marks, 1) === 0)
        return "no row has a label";
    if (needs === "both sides" && sumOf(marks, 0) === 0)
        return "every row has every label";
    const { value, pulls: ofMarks } = of(marks);
    const pulls = new Float64Array(design.rows);
    for (let i = 0; i < ofMarks.length; i++) {
        const row = Math.floor(i / labels);
        pulls[row] = (pulls[row] ?? 0) + (ofMarks[i] ?? 0) / labels;
    }
    return { value, pulls, worst: reachOf(marks, needs) };
}

;// CONCATENATED MODULE: ./packages/metrics/src/multilabel/row-scores.ts





/** Metrics that score each row by itself. */
const rowMetrics = [
    (0,metric/* multilabelMetric */.oj)({
        name: "accuracy",
        unit: "ratio",
        needs: "labels",
        about: "Share of the rows of which every label is predicted and no other (subset accuracy).",
        estimate(sample) {
            let hits = 0;
            for (let row = 0; row < sample.design.rows; row++)
                if (isExact(sample, row))
                    hits += sample.design.weights?.[row] ?? 1;
            return (0,classification_share/* estimateShare */._)(sample, isExact, { counted: [hits, sample.design.total], empty: "no rows" });
        },
        difference: (pair) => (0,hits/* compareHits */.I)(pair, isExact),
    }),
    (0,metric/* multilabelMetric */.oj)({
        name: "hamming_loss",
        direction: "lower",
        unit: "ratio",
        needs: "labels",
        about: "Share of all marks, rows times labels, that are wrong.",
        ...(0,mean_metric/* meanMetric */.y8)((sample) => row_scores_perRow(sample, wrongShare), mean_metric/* SHARE */.oV),
    }),
    ...Object.entries(scores_SCORES).map(([name, { of }]) => (0,metric/* multilabelMetric */.oj)({
        name: `${name}_samples`,
        everyday: false,
        unit: "ratio",
        needs: "labels",
        about: `Mean over the rows of each row's ${name} (0 for one without labels or predictions).`,
        ...(0,mean_metric/* meanMetric */.y8)((sample) => row_scores_perRow(sample, ({ hits, truth, predicted }) => of(hits, truth, predicted)), mean_metric/* SHARE */.oV),
    })),
];
function row_scores_perRow(sample, score) {
    return Float64Array.from({ length: sample.design.rows }, (_, row) => score(marksOf(sample, row)));
}
function marksOf({ labels, truth, predicted }, row) {
    const marks = { hits: 0, truth: 0, predicted: 0, labels };
    for (let i = row * labels; i < (row + 1) * labels; i++) {
        marks.truth += truth[i] ?? 0;
        marks.predicted += predicted[i] ?? 0;
        marks.hits += (truth[i] ?? 0) & (predicted[i] ?? 0);
    }
    return marks;
}
function wrongShare({ hits, truth, predicted, labels }) {
    return (truth + predicted - 2 * hits) / labels;
}
function isExact(sample, row) {
    return wrongShare(marksOf(sample, row)) === 0;
}

// EXTERNAL MODULE: ./packages/metrics/src/probability/calibration-error.ts + 1 modules
var calibration_error = __webpack_require__(2536);
// EXTERNAL MODULE: ./packages/metrics/src/paired/contrast.ts
var contrast = __webpack_require__(2741);
;// CONCATENATED MODULE: ./packages/metrics/src/probability/largest-gap.ts





/**
 * Maximum calibration error: of the bins of the expected one, the largest distance. Its interval holds all bins' shares at
 * once, each with 1/15 of the error (Bonferroni), so it is wider than need be. Of a difference it tells nothing.
 */
const largestGap = (0,metric/* classificationMetric */.JQ)({
    name: "maximum_calibration_error",
    everyday: [],
    direction: "lower",
    unit: "ratio",
    needs: "probabilities",
    about: "Largest distance of confidence from the share of hits among the bins of the expected calibration error.",
    estimate,
    difference: ({ candidate }) => (0,contrast/* unknownDifference */.I)(candidate.truth.length, "the largest gaps of two models may lie in other bins: use min or max"),
});
function estimate(sample) {
    const n = sample.truth.length;
    const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
    if (flaw !== null)
        return (0,metric/* noValue */.$U)(n, flaw);
    const rows = (0,calibration_error/* binRows */.t5)(sample);
    const bins = (0,calibration_error/* fill */.GS)(rows, sample.design.weights);
    const { confidence } = sample.options;
    const careful = { ...sample, options: { ...sample.options, confidence: 1 - (1 - confidence) / calibration_error/* BINS */.Bp } };
    let value = 0;
    let ends = [0, 0];
    for (let bin = 0; bin < calibration_error/* BINS */.Bp; bin++) {
        const [weight, hits] = [bins.rows[bin] ?? 0, bins.hits[bin] ?? 0];
        if (weight === 0)
            continue;
        const said = (bins.confidence[bin] ?? 0) / weight;
        value = Math.max(value, Math.abs(said - hits / weight));
        const isHit = (_, row) => rows.bin[row] === bin ? rows.hit[row] === 1 : null;
        const { interval } = (0,classification_share/* estimateShare */._)(careful, isHit, { counted: [hits, weight], empty: "no rows" });
        if (interval === null || ends === null) {
            ends = null;
            continue;
        }
        const [least, most] = distances(said, [interval.low, interval.high]);
        ends = [Math.max(ends[0], least), Math.max(ends[1], most)];
    }
    if (ends === null)
        return (0,metric/* noInterval */.vK)(value, n, "a bin of a single row or cluster shows no noise");
    return (0,metric/* withInterval */.qY)(value, n, ends, { confidence, method: (0,src_design/* methodOf */.NY)("wilson-simultaneous", sample.design) });
}
/** How near to and how far from a number the ends of an interval may lie. */
function distances(from, [low, high]) {
    const [a, b] = [Math.abs(from - low), Math.abs(from - high)];
    return [low <= from && from <= high ? 0 : Math.min(a, b), Math.max(a, b)];
}

;// CONCATENATED MODULE: ./packages/metrics/src/probability/losses.ts


/** As scikit-learn clips: a probability of 0 says only that it is smaller than the model's numbers can tell. */
const EPSILON = new Map([
    ["float32", 2 ** -23],
    ["float16", 2 ** -10],
]);
/** Losses of one row's probabilities, averaged. */
const lossMetrics = [
    (0,metric/* classificationMetric */.JQ)({
        name: "log_loss",
        direction: "lower",
        unit: "nats",
        needs: "probabilities",
        about: "Mean of -ln of the label's probability, which is first clipped to [e, 1 - e]; e is the epsilon of the model's type: 2^-52 of float64, 2^-23 of float32, 2^-10 of float16.",
        ...(0,mean_metric/* meanMetric */.y8)(logLosses),
    }),
    (0,metric/* classificationMetric */.JQ)({
        name: "brier_score",
        everyday: [metric/* BINARY */.eW],
        direction: "lower",
        unit: "score",
        needs: "probabilities",
        about: "Mean squared distance of the probability from the label, 1 or 0: of the positive class, or of many classes the sum over all.",
        ...(0,mean_metric/* meanMetric */.y8)(brierLosses),
    }),
];
/** The log loss of each row, or why there is none. */
function logLosses(sample) {
    const epsilon = EPSILON.get(sample.scores?.precision) ?? Number.EPSILON;
    return lossesOf(sample, (p) => -Math.log(Math.min(Math.max(p, epsilon), 1 - epsilon)));
}
/** The Brier loss of each row, or why there is none. */
function brierLosses(sample) {
    if (sample.scores === null || sample.scores.width === 1)
        return lossesOf(sample, (p) => (1 - p) ** 2);
    const { values, width } = sample.scores;
    const squares = Float64Array.from(sample.truth, (_, row) => {
        let sum = 0;
        for (let k = row * width; k < (row + 1) * width; k++)
            sum += (values[k] ?? 0) ** 2;
        return sum;
    });
    const own = lossesOf(sample, (p) => (1 - p) ** 2 - p ** 2);
    return typeof own === "string" ? own : own.map((loss, row) => loss + (squares[row] ?? 0));
}
/** The loss of each row, or why there is none. `loss` takes the probability given to the label. */
function lossesOf(sample, loss) {
    const { truth, scores } = sample;
    const flaw = sample.scoreFlaw();
    if (flaw !== null || scores === null)
        return flaw ?? "there are no scores";
    const { values, width } = scores;
    const losses = new Float64Array(truth.length);
    for (let row = 0; row < losses.length; row++) {
        const label = truth[row] ?? 0;
        losses[row] = loss(width === 1 ? own(values[row] ?? 0, label) : (values[row * width + label] ?? 0));
    }
    return losses;
}
/** Of one column, the positive class's. */
function own(p, label) {
    return label === 1 ? p : 1 - p;
}

;// CONCATENATED MODULE: ./packages/metrics/src/explained.ts





/** 1 - the model's losses over the constant's: at most 1, without a lower end. `parts` says why there are none. */
function explained(parts) {
    return {
        estimate(sample) {
            const found = sample.design.rows < 2 ? "one row has no variance" : parts(sample);
            return typeof found === "string" ? (0,metric/* noValue */.$U)(sample.design.rows, found) : explained_estimate(sample, found);
        },
        difference({ candidate, baseline }) {
            const { design } = candidate;
            return (0,linear_contrast/* compareLinear */.x)(explained_linear(parts(candidate), design.rows), explained_linear(parts(baseline), design.rows), {
                design,
                base: "delta",
                spread: (pulls) => (0,mean/* spreadOf */.jg)((0,src_design/* units */.MD)(pulls, design), 0),
            });
        },
    };
}
/** The interval is the delta method's for ln(model / constant): within the range, and skewed as the ratio is. */
function explained_estimate({ design, options }, { model, constant, ratio }) {
    const n = design.rows;
    const value = 1 - (model.total / constant.total) * ratio;
    if (constant.total === 0)
        return (0,metric/* noValue */.$U)(n, "the truth is constant");
    if (!Number.isFinite(value))
        return (0,metric/* noValue */.$U)(n, "the losses are beyond the largest number");
    if (model.total === 0)
        return (0,metric/* noInterval */.vK)(value, n, "every prediction is exact: the rows show no noise");
    // What each row adds to ln(model / constant), in a mean over rows.
    const pulls = model.of.map((loss, row) => n * (loss / model.total - (constant.of[row] ?? 0) / constant.total));
    const spread = (0,mean/* spreadOf */.jg)((0,src_design/* units */.MD)(pulls, design), 0);
    if (spread === null || spread.error < 1e-14)
        return (0,metric/* noInterval */.vK)(value, n, "every row errs alike: the rows show no noise");
    const factor = Math.exp((0,distribution/* studentQuantile */.FI)((1 + options.confidence) / 2, spread.df) * spread.error);
    const ends = [1 - (1 - value) * factor, 1 - (1 - value) / factor];
    if (!Number.isFinite(ends[0]))
        return (0,metric/* noInterval */.vK)(value, n, "too few rows for the noise they show");
    return (0,metric/* withInterval */.qY)(value, n, ends, { confidence: options.confidence, method: (0,src_design/* methodOf */.NY)("delta", design) });
}
/** To first order 1 - A / B is a mean over rows of (A / B) times the constant's part less the model's, of B. */
function explained_linear(parts, n) {
    if (typeof parts === "string")
        throw new TypeError(`a difference of nothing: ${parts}`);
    const { model, constant, ratio } = parts;
    const value = 1 - (model.total / constant.total) * ratio;
    const scale = ratio / constant.total;
    const pulls = model.of.map((loss, row) => n * ((1 - value) * ((constant.of[row] ?? 0) / constant.total) - loss * scale));
    return { value, pulls, worst: n * scale * model.of.reduce((a, b) => Math.max(a, b), 0) };
}
/** Each row's loss times its weight; a row without weight has no part, however large its loss. */
function weigh(losses, weights) {
    const of = weights === null
        ? losses
        : losses.map((loss, row) => (weights[row] === 0 ? 0 : loss * (weights[row] ?? 0)));
    return { of, total: of.reduce((a, b) => a + b, 0) };
}

;// CONCATENATED MODULE: ./packages/metrics/src/probability/skill.ts



/** How much better the probabilities are than the classes' shares among the labels, for every row the same. */
const skillMetrics = [
    skill_metric("d2_log_loss_score", "1 - log loss / that of the classes' shares; undefined for one class only.", logLosses),
    skill_metric("d2_brier_score", "1 - Brier score / that of the classes' shares; undefined for one class only.", brierLosses),
];
function skill_metric(name, about, losses) {
    return (0,metric/* classificationMetric */.JQ)({
        name,
        everyday: [],
        unit: "score",
        needs: "probabilities",
        about,
        ...explained((sample) => partsOf(sample, losses)),
    });
}
function partsOf(sample, losses) {
    const own = losses(sample);
    if (typeof own === "string")
        return own;
    const constant = losses(withShares(sample));
    if (typeof constant === "string")
        return constant;
    const { weights } = sample.design;
    const { truth } = sample.confusion();
    if (truth.some((rows) => rows === sample.confusion().n))
        return "every row is of one class";
    return { model: weigh(own, weights), constant: weigh(constant, weights), ratio: 1 };
}
function withShares(sample) {
    const { truth, n } = sample.confusion();
    const shares = sample.task === "binary-classification" ? truth.subarray(1, 2) : truth;
    const width = shares.length;
    const values = new Float64Array(sample.truth.length * width);
    for (let i = 0; i < values.length; i++)
        values[i] = (shares[i % width] ?? 0) / n;
    return { ...sample, scores: { kind: "probabilities", width, values } };
}

// EXTERNAL MODULE: ./packages/metrics/src/interval/degrees.ts
var interval_degrees = __webpack_require__(5258);
;// CONCATENATED MODULE: ./packages/metrics/src/interval/delong.ts



/**
 * Variance of an area (or of a mean of areas) from each row's share in it, the classes being strata of fixed size;
 * for two classes it is DeLong's. null when a class has a single row.
 */
function strataVariance(shares, strata, classes) {
    const parts = Array.from({ length: classes }, () => ({ rows: 0, squares: 0, fourths: 0 }));
    const means = new Float64Array(classes);
    for (let i = 0; i < shares.length; i++) {
        const part = parts[strata[i] ?? 0];
        if (part === undefined)
            continue;
        part.rows++;
        means[strata[i] ?? 0] = (means[strata[i] ?? 0] ?? 0) + (shares[i] ?? 0);
    }
    means.forEach((total, k) => {
        means[k] = total / (parts[k]?.rows ?? 1);
    });
    for (let i = 0; i < shares.length; i++) {
        const k = strata[i] ?? 0;
        const part = parts[k];
        if (part === undefined)
            continue;
        const square = ((shares[i] ?? 0) - (means[k] ?? 0)) ** 2;
        part.squares += square;
        part.fourths += square * square;
    }
    return varianceOf(parts);
}
/**
 * Variance of a sum over strata. Degrees of freedom are Welch's: twenty positives among thousands are worth 19, and
 * fewer where a few of them carry the variance. null when a stratum has a single row; empty ones add nothing.
 */
function varianceOf(strata) {
    let [value, spread, tailed] = [0, 0, 0];
    for (const { rows, squares, fourths } of strata) {
        if (rows === 1)
            return null;
        if (squares === 0)
            continue;
        const part = (squares * rows) / (rows - 1);
        value += part;
        spread += (part * part) / (rows - 1);
        tailed += (part * part) / (0,interval_degrees/* degreesOf */.T)(rows, (rows * fourths) / squares ** 2);
    }
    const degrees = (of) => (of === 0 ? Number.POSITIVE_INFINITY : (value * value) / of);
    return { value, df: degrees(spread), worth: degrees(tailed) };
}
/**
 * What the prior variance is worth in degrees of freedom: as the urn of the bootstrap, it stands for two rows not seen.
 */
const PRIOR = 2;
/**
 * A variance of one area's, moderated: twenty placements, most of them 1, often show too little of it, and just when the
 * area comes out too high. So it is averaged by degrees of freedom with that of Hanley and McNeil (Radiology 143, 1982),
 * which the area and the numbers of rows give, as Smyth's moderated t does (Stat. Appl. Genet. Mol. Biol. 3, 2004).
 */
function moderated(area, { value, worth }, sides) {
    const df = worth + PRIOR;
    if (df === Number.POSITIVE_INFINITY)
        return { value, df, worth: df };
    return { value: (worth * value + PRIOR * priorVariance(area, sides)) / df, df, worth: df };
}
/**
 * Interval of an area from its variance on the logit scale: within [0, 1], and skewed as areas near 1 are. Where
 * every pair is in order the variance is 0 and DeLong says nothing: Newcombe's score interval with the variance of
 * Hanley and McNeil (Stat. Med. 25, 2006, method 5) then bounds the area by the numbers of rows alone.
 */
function areaInterval(area, variance, sides, confidence) {
    if (area <= 0 || area >= 1 || variance.value === 0)
        return score(area, sides, confidence);
    const t = (0,distribution/* studentQuantile */.FI)((1 + confidence) / 2, variance.worth);
    return logitInterval(area, t * Math.sqrt(variance.value));
}
/** Newcombe's form of Hanley and McNeil's variance, that of exponential scores: both sides as if they had the mean's rows. */
function priorVariance(area, { positives, negatives }) {
    const half = (positives + negatives) / 2 - 1;
    const spread = 1 + half * ((1 - area) / (2 - area) + area / (1 + area));
    return (area * (1 - area) * spread) / positives / negatives;
}
function score(area, sides, confidence) {
    const z = (0,distribution/* normalQuantile */.Zl)((1 + confidence) / 2);
    const outside = (a) => (area - a) ** 2 > z * z * priorVariance(a, sides);
    return [frontier(outside, 0, area), frontier(outside, 1, area)];
}
/** Where `outside` ends between a far end, where it holds unless the interval reaches it, and the estimate. */
function frontier(outside, far, near) {
    let [out, inside] = [far, near];
    for (let i = 0; i < 60; i++) {
        const middle = (out + inside) / 2;
        if (outside(middle))
            out = middle;
        else
            inside = middle;
    }
    return inside;
}

// EXTERNAL MODULE: ./packages/metrics/src/ranking/descent.ts + 1 modules
var ranking_descent = __webpack_require__(7186);
;// CONCATENATED MODULE: ./packages/metrics/src/ranking/descent-measures.ts


/**
 * The area under the ROC curve of rows without weights, of which either side has some, with DeLong's variance: what
 * `place` and `strataVariance` tell row by row. null when a side has a single row.
 */
function descent_measures_areaOf(descent) {
    const positives = (0,ranking_descent/* positivesOf */.uH)(descent);
    const negatives = descent.length - positives;
    // In an object: a number that a closure writes to by itself takes memory each time.
    const sums = { pairs: 0 };
    (0,ranking_descent/* descend */.Xn)(descent, (found, above, hits, tied) => {
        sums.pairs += hits * (negatives - (above - found) + (tied - hits) / 2);
    });
    const area = sums.pairs / positives / negatives;
    const [up, down] = [
        { rows: positives, squares: 0, fourths: 0 },
        { rows: negatives, squares: 0, fourths: 0 },
    ];
    (0,ranking_descent/* descend */.Xn)(descent, (found, above, hits, tied) => {
        const misses = tied - hits;
        const ofHit = ((negatives - (above - found) + misses / 2) / negatives - area) ** 2;
        up.squares += hits * ofHit;
        up.fourths += hits * ofHit * ofHit;
        const ofMiss = ((found - hits / 2) / positives - area) ** 2;
        down.squares += misses * ofMiss;
        down.fourths += misses * ofMiss * ofMiss;
    });
    // A placement is a share of the other side: over its own it is what the row adds to the area.
    const parts = [up, down].map(({ rows, squares, fourths }) => {
        return { rows, squares: squares / rows ** 2, fourths: fourths / rows ** 4 };
    });
    return { area, variance: varianceOf(parts) };
}
/**
 * The average precision of rows without weights, one of them at least positive, with its standard error: what
 * `precisionSteps` tells row by row.
 */
function precisionOf(descent) {
    const rows = descent.length;
    const positives = (0,ranking_descent/* positivesOf */.uH)(descent);
    const sums = { precision: 0, gained: 0, lost: 0, squares: 0 };
    (0,ranking_descent/* descend */.Xn)(descent, (found, above, hits) => {
        sums.precision += (hits * found) / above;
    });
    const value = sums.precision / positives;
    (0,ranking_descent/* ascend */.jk)(descent, (found, above, hits, tied) => {
        const precision = found / above;
        sums.gained += hits / above;
        sums.lost += (hits * precision) / above;
        sums.squares +=
            hits * (precision + sums.gained - sums.lost - value) ** 2 + (tied - hits) * sums.lost ** 2;
    });
    // The mean of squared pulls, each of which is `rows / positives` times what is squared above.
    return { value, error: Math.sqrt(sums.squares / (rows - 1) / rows) * (rows / positives) };
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/average-precision.ts








/**
 * Average precision. Its noise comes from the influence of each row (the infinitesimal jackknife) on the logit scale,
 * with Student's t for the positive rows: O(n log n), and nearer the nominal coverage than a bootstrap, whose
 * repeated positives raise the curve (.github/decisions/metrics-intervals.md).
 */
const averagePrecision = (0,metric/* classificationMetric */.JQ)({
    name: "average_precision",
    tasks: [metric/* BINARY */.eW],
    unit: "ratio",
    needs: "ranking",
    about: "Area under the precision-recall curve as a sum of steps, without interpolation.",
    estimate: average_precision_estimate,
    difference: ({ candidate, baseline }) => (0,linear_contrast/* compareLinear */.x)(average_precision_linear(candidate), average_precision_linear(baseline), {
        design: candidate.design,
        base: "delta",
        spread: (pulls) => spreadOfPrecision(pulls, candidate),
    }),
});
function average_precision_estimate(sample) {
    const { truth, design, options } = sample;
    const n = truth.length;
    const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
    if (flaw !== null)
        return (0,metric/* noValue */.$U)(n, flaw);
    const positives = sample.confusion().truth[1] ?? 0;
    if (positives === 0)
        return (0,metric/* noValue */.$U)(n, "no row is positive");
    const rows = positiveRows(sample);
    const { value, error, df } = valueAndError(sample);
    if (rows === 1)
        return (0,metric/* noInterval */.vK)(value, n, "a single positive row shows no noise");
    if (rows === n)
        return (0,metric/* noInterval */.vK)(value, n, "every row is positive, so no order could be wrong");
    const { confidence } = options;
    if (value >= 1 || error === 0)
        return (0,metric/* noInterval */.vK)(value, n, "every positive row is above every negative one, which shows no noise");
    const t = (0,distribution/* studentQuantile */.FI)((1 + confidence) / 2, df);
    return (0,metric/* withInterval */.qY)(value, n, logitInterval(value, t * error), {
        confidence,
        method: (0,src_design/* methodOf */.NY)("delta", design),
    });
}
/** The error is 0 where the rows show no noise. */
function valueAndError(sample) {
    if ((0,src_design/* isPlain */.$i)(sample.design))
        return { ...precisionOf(sample.descent(1)), df: positiveRows(sample) - 1 };
    const { value, pulls } = average_precision_linear(sample);
    const spread = spreadOfPrecision(pulls, sample);
    return { value, error: spread?.error ?? 0, df: spread?.df ?? 1 };
}
function average_precision_linear({ truth, scores, design, confusion }) {
    const isPositive = Uint8Array.from(truth);
    const values = scores?.values ?? new Float64Array();
    // A positive row that moves from one end to the other.
    const worst = design.total / (confusion().truth[1] ?? 1);
    return { ...(0,precision_steps/* precisionSteps */.q)({ scores: values, isPositive, weights: design.weights }), worst };
}
/** The positive rows carry the noise, so they are its degrees of freedom, unless there are fewer clusters. */
function spreadOfPrecision(pulls, sample) {
    const spread = (0,mean/* spreadOf */.jg)((0,src_design/* units */.MD)(pulls, sample.design), 0);
    const df = Math.max(1, positiveRows(sample) - 1);
    return spread && { ...spread, skew: 0, df: (0,src_design/* isPlain */.$i)(sample.design) ? df : Math.min(df, spread.df) };
}
function positiveRows({ truth, design, confusion }) {
    if ((0,src_design/* isPlain */.$i)(design))
        return confusion().truth[1] ?? 0;
    return truth.reduce((rows, label, row) => rows + (label === 1 && design.weights?.[row] !== 0 ? 1 : 0), 0);
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/class-precision.ts




/** Average precisions of each class against all others, under scikit-learn's averages. */
const classPrecisionMetrics = [
    class_precision_metric("average_precision_macro", "Unweighted mean over the classes of the average precision of each against all others.", false),
    class_precision_metric("average_precision_weighted", "Mean of the average precision of each class against all others, weighted by its share of the labels.", true),
];
function class_precision_metric(name, about, weighted) {
    return (0,metric/* classificationMetric */.JQ)({
        name,
        tasks: [metric/* MULTICLASS */.aX],
        everyday: [],
        unit: "ratio",
        needs: "ranking",
        about,
        ...linearMetric((sample) => {
            const columns = () => Array.from({ length: sample.classes }, (_, k) => (0,column/* columnOf */.u)(sample, k));
            const { design } = sample;
            return (sample.scoreFlaw() ??
                meanOfRankings(columns(), RANKINGS.average_precision, { weighted, design, what: "class" }));
        }),
    });
}

// EXTERNAL MODULE: ./packages/metrics/src/random/resample-rows.ts
var resample_rows = __webpack_require__(9446);
// EXTERNAL MODULE: ./packages/metrics/src/random/xoshiro.ts
var xoshiro = __webpack_require__(7287);
;// CONCATENATED MODULE: ./packages/metrics/src/random/poisson-table.ts
/** What is left out on either side is less than a random number can tell. */
const NEGLIGIBLE = 1e-18;
/** Lays out Poisson(mean), mean from 0 up; as many numbers as 18 standard deviations. */
function poissonTable(mean) {
    const { first, masses } = massesOf(mean);
    const size = masses.length;
    const total = masses.reduce((a, b) => a + b, 0);
    const cut = Float64Array.from(masses, (mass) => (mass * size) / total);
    const other = Int32Array.from(masses, (_, i) => first + i);
    // Columns that are less than full are filled from those that are more.
    const less = [];
    const more = [];
    cut.forEach((height, i) => {
        (height < 1 ? less : more).push(i);
    });
    while (less.length > 0 && more.length > 0) {
        const short = less.pop() ?? 0;
        const tall = more.at(-1) ?? 0;
        other[short] = first + tall;
        const rest = (cut[tall] ?? 0) + (cut[short] ?? 0) - 1;
        cut[tall] = rest;
        if (rest < 1)
            less.push(more.pop() ?? 0);
    }
    // Rounding leaves some that nothing fills: they are full.
    for (const i of [...less, ...more])
        cut[i] = 1;
    return { first, cut, other };
}
/** One draw, of one random number. */
function drawPoisson({ first, cut, other }, random) {
    const at = random.next() * cut.length;
    const column = Math.floor(at);
    return at - column < (cut[column] ?? 1) ? first + column : (other[column] ?? 0);
}
/** Chances in proportion, from the likeliest number outwards, so that nothing overflows or vanishes too early. */
function massesOf(mean) {
    const mode = Math.floor(mean);
    const below = [];
    for (let k = mode, mass = 1; k > 0; k--) {
        mass *= k / mean;
        if (mass < NEGLIGIBLE)
            break;
        below.push(mass);
    }
    const masses = [...below.reverse(), 1];
    for (let k = mode, mass = 1; mean > 0; k++) {
        mass *= mean / (k + 1);
        if (mass < NEGLIGIBLE)
            break;
        masses.push(mass);
    }
    return { first: mode - below.length, masses };
}

;// CONCATENATED MODULE: ./packages/metrics/src/interval/area-cells.ts


/**
 * More cells than this are gathered into so many of equal numbers of rows. What one pair's place inside a cell adds to
 * the noise is then left out: with m cells about 1 / m^2 of the variance, 5e-6, where a thousand resamples leave 5e-2.
 */
const MOST_CELLS = 512;
/** Gathers rows by score, which must not be NaN: rows of one score, and neighbours of one class, exactly. */
function areaCells(scores, isPositive) {
    const order = (0,argsort/* argsort */.X)(scores);
    return (gather(scores, isPositive, { order, size: 0, most: MOST_CELLS }) ??
        gather(scores, isPositive, { order, size: scores.length / MOST_CELLS, most: Number.POSITIVE_INFINITY }) ??
        EMPTY);
}
const EMPTY = {
    positives: new Float64Array(),
    negatives: new Float64Array(),
    inOrder: new Float64Array(),
};
/** Cells end between two scores: where the class changes, or of a size above 0 once they hold so many rows. null beyond `most`. */
function gather(scores, isPositive, { order, size, most }) {
    const n = order.length;
    const cells = { positives: [], negatives: [], inOrder: [] };
    let [positives, negatives, pairs] = [0, 0, 0];
    for (let start = 0, end = 0; start < n; start = end) {
        let [tied, tiedNegatives] = [0, 0];
        const score = scores[order[start] ?? 0];
        for (end = start; end < n && scores[order[end] ?? 0] === score; end++) {
            if (isPositive[order[end] ?? 0] === 1)
                tied++;
            else
                tiedNegatives++;
        }
        const isMore = size > 0 ? positives + negatives >= size : !isOneClass(positives + tied, negatives + tiedNegatives);
        if (isMore && positives + negatives > 0) {
            close();
            if (cells.inOrder.length >= most)
                return null;
            [positives, negatives, pairs] = [0, 0, 0];
        }
        pairs += tied * (negatives + tiedNegatives / 2);
        positives += tied;
        negatives += tiedNegatives;
    }
    close();
    return {
        positives: Float64Array.from(cells.positives),
        negatives: Float64Array.from(cells.negatives),
        inOrder: Float64Array.from(cells.inOrder),
    };
    function close() {
        cells.positives.push(positives);
        cells.negatives.push(negatives);
        cells.inOrder.push(positives * negatives === 0 ? 0 : pairs / positives / negatives);
    }
}
function isOneClass(positives, negatives) {
    return positives === 0 || negatives === 0;
}
/** The area itself, exact however the rows were gathered. */
function area_cells_areaOf({ positives, negatives, inOrder }) {
    let [above, below, pairs] = [0, 0, 0];
    for (let cell = 0; cell < inOrder.length; cell++) {
        const [up = 0, down = 0] = [positives[cell], negatives[cell]];
        pairs += up * (below + (inOrder[cell] ?? 0) * down);
        above += up;
        below += down;
    }
    return pairs / above / below;
}
/** What both classes add to the area's variance; rows of a cell lie at its middle, where they were gathered from more scores. */
function strataOf(cells) {
    const area = area_cells_areaOf(cells);
    const [positives, negatives] = [cells.positives, cells.negatives].map((rows) => rows.reduce((a, b) => a + b, 0));
    const strata = [
        { rows: positives ?? 0, squares: 0, fourths: 0 },
        { rows: negatives ?? 0, squares: 0, fourths: 0 },
    ];
    let [above, below] = [0, 0];
    for (let cell = 0; cell < cells.inOrder.length; cell++) {
        const [up = 0, down = 0] = [cells.positives[cell], cells.negatives[cell]];
        const inOrder = cells.inOrder[cell] ?? 0;
        const under = below + inOrder * down;
        const over = strata[0].rows - above - (1 - inOrder) * up;
        add(strata[0], up, (under / strata[1].rows - area) / strata[0].rows);
        add(strata[1], down, (over / strata[0].rows - area) / strata[1].rows);
        above += up;
        below += down;
    }
    return strata;
}
function add(stratum, rows, share) {
    stratum.squares += rows * share ** 2;
    stratum.fourths += rows * share ** 4;
}
/**
 * Resamples the rows: each is drawn a Poisson(1) number of times, so a cell's rows as often as one Poisson number says,
 * and equal cells share a table to draw it from. The area is a ratio, so that the number of rows drawn need not be fixed;
 * of given numbers of both classes the cells are the multinomial's. NaN where a class is missing.
 */
function areaDraws({ positives, negatives, inOrder }) {
    const tables = new Map();
    const tableOf = (rows) => {
        const table = tables.get(rows) ?? poissonTable(rows);
        tables.set(rows, table);
        return table;
    };
    const cells = Array.from(inOrder, (share, cell) => ({
        up: tableOf(positives[cell] ?? 0),
        down: tableOf(negatives[cell] ?? 0),
        share,
    }));
    return (random) => {
        let [above, below, pairs] = [0, 0, 0];
        for (const { up, down, share } of cells) {
            const drawnUp = drawPoisson(up, random);
            const drawnDown = drawPoisson(down, random);
            pairs += drawnUp * (below + share * drawnDown);
            above += drawnUp;
            below += drawnDown;
        }
        return above * below === 0 ? Number.NaN : pairs / above / below;
    };
}

;// CONCATENATED MODULE: ./packages/metrics/src/interval/resampled-area.ts








/**
 * The area under a binary classifier's ROC curve by its bootstrap: scores are sorted once and resampled as counts, so that
 * the cost hardly grows with the rows. The resamples' variance takes the place of DeLong's, and what follows is the same:
 * moderated, on the logit scale. Their percentiles cover 86 % where twenty positives have an area of .95, this 95 %.
 * Both classes must have rows, and the scores be numbers.
 */
function resampledArea(sample) {
    const { design, options } = sample;
    const n = design.rows;
    const rows = {
        scores: sample.scores?.values ?? new Float64Array(),
        isPositive: Uint8Array.from(sample.truth),
        weights: design.weights,
    };
    const [negatives = 0, positives = 0] = sample.confusion().truth;
    const worth = (0,src_design/* effectiveUnits */.pG)(design) / design.total;
    const sides = { positives: positives * worth, negatives: negatives * worth };
    const { area, draws, seen } = (0,src_design/* isPlain */.$i)(design) ? byCells(rows, sample) : byRows(rows, sample);
    const { confidence } = options;
    // Where every pair is in order, or none, it is in every resample too.
    if (area <= 0 || area >= 1)
        return (0,metric/* withInterval */.qY)(area, n, areaInterval(area, seen ?? CERTAIN, sides, confidence), {
            confidence,
            method: (0,src_design/* methodOf */.NY)("newcombe", design),
        });
    if (seen === null)
        return (0,metric/* noInterval */.vK)(area, n, "a class has a single row, which shows no noise");
    const value = varianceOfDraws(draws());
    if (value === null)
        return (0,metric/* noInterval */.vK)(area, n, "too few rows to resample: a class is often missing");
    const bounds = areaInterval(area, moderated(area, { ...seen, value }, sides), sides, confidence);
    return (0,metric/* withInterval */.qY)(area, n, bounds, { confidence, method: (0,src_design/* methodOf */.NY)("bootstrap", design) });
}
const CERTAIN = { value: 0, df: Number.POSITIVE_INFINITY, worth: Number.POSITIVE_INFINITY };
function byCells({ scores, isPositive }, { options: { seed, resamples } }) {
    const cells = areaCells(scores, isPositive);
    return {
        area: area_cells_areaOf(cells),
        seen: varianceOf(strataOf(cells)),
        draws() {
            const random = (0,xoshiro/* xoshiro256 */.Q)(seed);
            const draw = areaDraws(cells);
            return Float64Array.from({ length: resamples }, () => draw(random));
        },
    };
}
/** Weights and clusters are resampled row by row. */
function byRows(rows, { design, options }) {
    const { area, of, positives, negatives } = place(rows);
    const pulls = of.map((share, row) => {
        const side = rows.isPositive[row] === 1 ? positives : negatives;
        return (design.rows * (rows.weights?.[row] ?? 1) * (share - area)) / side;
    });
    const spread = (0,mean/* spreadOf */.jg)((0,src_design/* units */.MD)(pulls, design), 0);
    return {
        area,
        seen: spread && { value: spread.error ** 2, df: spread.df, worth: spread.worth },
        draws: () => Float64Array.from((0,resample_rows/* resampleRows */.x)(design, options, (weights) => place({ ...rows, weights }).area)),
    };
}
/** NaN stands for a resample without a class: null where more than one in twenty has none, for the rest are the lucky ones. */
function varianceOfDraws(draws) {
    const defined = draws.filter((value) => !Number.isNaN(value));
    if (defined.length < Math.max(2, draws.length * 0.95))
        return null;
    const mean = defined.reduce((sum, value) => sum + value, 0) / defined.length;
    return defined.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (defined.length - 1);
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/pairings.ts
/** Each class against all others. */
function oneVersusRest(counts, average) {
    const rows = counts.reduce((a, b) => a + b, 0);
    return Array.from(counts, (count, k) => ({
        rows: null,
        positive: k,
        column: k,
        weight: average === "macro" ? 1 / counts.length : count / rows,
    }));
}
/** Each class against each other class, on the rows of the two alone; every pair once by either's column. */
function* oneVersusOne(counts, truth, average) {
    const rowsOf = Array.from(counts, () => []);
    truth.forEach((k, row) => {
        rowsOf[k]?.push(row);
    });
    // Each class is in K - 1 pairs, so the weights of all pairs sum to (K - 1) n; and a pair has two areas.
    const weight = counts.reduce((a, b) => a + b, 0);
    const all = 2 * (counts.length - 1) * (average === "macro" ? counts.length / 2 : weight);
    for (const [a, rowsA] of rowsOf.entries()) {
        for (const [b, rowsB] of rowsOf.entries()) {
            if (a === b)
                continue;
            const rows = new Uint32Array(rowsA.length + rowsB.length);
            rows.set(rowsA);
            rows.set(rowsB, rowsA.length);
            yield {
                rows,
                positive: a,
                column: a,
                weight: (average === "macro" ? 1 : (counts[a] ?? 0) + (counts[b] ?? 0)) / all,
            };
        }
    }
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/roc-auc.ts









const tasks = [metric/* MULTICLASS */.aX];
const SORTED = "the area under the ROC curve";
/** As in scikit-learn. */
const UNWEIGHABLE = "areas of pairs of classes are not defined for weighted rows";
/** Areas under the ROC curve. Multiclass ones are means of areas, and their noise is DeLong's for the mean. */
const rocMetrics = [
    (0,metric/* classificationMetric */.JQ)({
        name: "roc_auc",
        tasks: [metric/* BINARY */.eW],
        unit: "ratio",
        needs: "ranking",
        about: "Chance that a positive row scores above a negative one, ties counting one half.",
        ...meanArea(() => [{ rows: null, positive: 1, column: 0, weight: 1 }]),
    }),
    (0,metric/* classificationMetric */.JQ)({
        name: "roc_auc_ovr",
        tasks,
        unit: "ratio",
        needs: "probabilities",
        about: `Unweighted mean over the classes of ${SORTED} of each class against all others.`,
        ...meanArea((counts) => oneVersusRest(counts, "macro")),
    }),
    (0,metric/* classificationMetric */.JQ)({
        name: "roc_auc_ovr_weighted",
        tasks,
        everyday: [],
        unit: "ratio",
        needs: "probabilities",
        about: `Mean of ${SORTED} of each class against all others, weighted by its share of the labels.`,
        ...meanArea((counts) => oneVersusRest(counts, "weighted")),
    }),
    (0,metric/* classificationMetric */.JQ)({
        name: "roc_auc_ovo",
        tasks,
        everyday: [],
        unit: "ratio",
        needs: "probabilities",
        about: `Unweighted mean over all pairs of classes of ${SORTED} of one against the other (Hand and Till).`,
        ...meanArea((counts, truth) => oneVersusOne(counts, truth, "macro"), UNWEIGHABLE),
    }),
    (0,metric/* classificationMetric */.JQ)({
        name: "roc_auc_ovo_weighted",
        tasks,
        everyday: [],
        unit: "ratio",
        needs: "probabilities",
        about: `Mean over all pairs of classes of ${SORTED} of one against the other, weighted by the pair's rows.`,
        ...meanArea((counts, truth) => oneVersusOne(counts, truth, "weighted"), UNWEIGHABLE),
    }),
];
function meanArea(pairings, whenWeighted = null) {
    return {
        estimate(sample) {
            if (whenWeighted !== null && sample.design.weights !== null)
                return (0,metric/* noValue */.$U)(sample.truth.length, whenWeighted);
            return roc_auc_estimate(sample, pairings);
        },
        difference({ candidate, baseline }) {
            const { design } = candidate;
            const spread = (pulls) => spreadOfArea(pulls, candidate);
            return (0,linear_contrast/* compareLinear */.x)(roc_auc_linear(candidate, pairings), roc_auc_linear(baseline, pairings), {
                design,
                base: "delong",
                spread,
            });
        },
    };
}
function roc_auc_estimate(sample, pairings) {
    const { design, options } = sample;
    const n = design.rows;
    const counts = sample.confusion().truth;
    const flaw = n === 0 ? "no rows" : (sample.scoreFlaw() ?? missingClass(counts));
    if (flaw !== null)
        return (0,metric/* noValue */.$U)(n, flaw);
    if (sample.task === metric/* BINARY */.eW && options.area === "bootstrap")
        return resampledArea(sample);
    const { value, variance } = areaAndVariance(sample, pairings);
    if (variance === null)
        return (0,metric/* noInterval */.vK)(value, n, "a class has a single row, which shows no noise");
    const { confidence } = options;
    const sides = sidesOf(sample);
    // The noise of a mean of areas is not that of one area, so there nothing is known beforehand.
    const told = counts.length === 2 ? moderated(value, variance, sides) : variance;
    const bounds = areaInterval(value, told, sides, confidence);
    return (0,metric/* withInterval */.qY)(value, n, bounds, { confidence, method: (0,src_design/* methodOf */.NY)("delong", design) });
}
function areaAndVariance(sample, pairings) {
    if (sample.task === metric/* BINARY */.eW && (0,src_design/* isPlain */.$i)(sample.design)) {
        const { area, variance } = descent_measures_areaOf(sample.descent(1));
        return { value: area, variance };
    }
    const { value, pulls } = roc_auc_linear(sample, pairings);
    const spread = spreadOfArea(pulls, sample);
    return { value, variance: spread && { value: spread.error ** 2, df: spread.df, worth: spread.worth } };
}
/** The smallest class against all others, in rows or in the clusters and weights that they are worth. */
function sidesOf({ confusion, design }) {
    const fewest = Math.min(...confusion().truth) / design.total;
    const worth = (0,src_design/* effectiveUnits */.pG)(design);
    return { positives: fewest * worth, negatives: (1 - fewest) * worth };
}
/** The mean area, and what each row adds to it: its placement less the area, over its side. */
function roc_auc_linear({ truth, scores, design, confusion }, pairings) {
    const n = truth.length;
    let value = 0;
    let worst = 0;
    const pulls = new Float64Array(n);
    for (const { rows, positive, column, weight } of pairings(confusion().truth, truth)) {
        const size = rows === null ? n : rows.length;
        const row = (i) => (rows === null ? i : (rows[i] ?? 0));
        const values = new Float64Array(size);
        const isPositive = new Uint8Array(size);
        const weights = design.weights === null ? null : new Float64Array(size);
        for (let i = 0; i < size; i++) {
            values[i] = scores?.values[row(i) * scores.width + column] ?? 0;
            isPositive[i] = truth[row(i)] === positive ? 1 : 0;
            if (weights !== null)
                weights[i] = design.weights?.[row(i)] ?? 0;
        }
        const placed = place({ scores: values, isPositive, weights });
        value += weight * placed.area;
        // A row of the smaller side that moves from one end to the other.
        worst += (weight * design.total) / Math.min(placed.positives, placed.negatives);
        for (let i = 0; i < size; i++) {
            const side = isPositive[i] === 1 ? placed.positives : placed.negatives;
            const share = (weight * (weights?.[i] ?? 1) * ((placed.of[i] ?? 0) - placed.area)) / side;
            pulls[row(i)] = (pulls[row(i)] ?? 0) + n * share;
        }
    }
    return { value: Math.min(1, value), pulls, worst };
}
/** DeLong's, the classes being strata; with weights or clusters that of the sums, in which classes meet. */
function spreadOfArea(pulls, { truth, classes, design }) {
    if ((0,src_design/* isPlain */.$i)(design)) {
        const variance = strataVariance(pulls, truth, classes);
        if (variance === null)
            return null;
        const { value, ...degrees } = variance;
        return { mean: 0, error: Math.sqrt(value) / pulls.length, skew: 0, ...degrees };
    }
    const spread = (0,mean/* spreadOf */.jg)((0,src_design/* units */.MD)(pulls, design), 0);
    return spread && { ...spread, skew: 0 };
}
function missingClass(counts) {
    const missing = counts.indexOf(0);
    if (missing < 0)
        return null;
    if (counts.length > 2)
        return `no row is of class ${missing}`;
    return `every row is ${missing === 0 ? "positive" : "negative"}`;
}

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(8855);
;// CONCATENATED MODULE: ./packages/metrics/src/ranking/top-k.ts




/** The metric that `top_5_accuracy` and its like name, or undefined for any other name. */
function topKNamed(name) {
    const k = /^top_([1-9]\d{0,5})_accuracy$/.exec(name)?.[1];
    return k === undefined ? undefined : topK(Number(k));
}
/** Top-k accuracy for one k of 1 or more. */
function topK(k) {
    if (!Number.isInteger(k) || k < 1)
        throw (0,error/* failure */.V2)("input-invalid", `top_k_accuracy: k must be 1 or more, got ${k}`);
    return (0,metric/* classificationMetric */.JQ)({
        name: `top_${k}_accuracy`,
        tasks: [metric/* MULTICLASS */.aX],
        everyday: [],
        unit: "ratio",
        needs: "ranking",
        about: `Share of the rows whose label is among the ${k} classes of highest score; of equal scores the later class goes first.`,
        estimate: (sample) => top_k_estimate(sample, k),
        difference: (pair) => (0,hits/* compareHits */.I)(pair, (sample, row) => isAmongTop(sample, row, k)),
    });
}
function top_k_estimate(sample, k) {
    const { truth, classes, design } = sample;
    const n = truth.length;
    const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
    if (flaw !== null)
        return (0,metric/* noValue */.$U)(n, flaw);
    if (k >= classes)
        return (0,metric/* noValue */.$U)(n, `any label is among the top ${k} of ${classes} classes`);
    let hits = 0;
    for (let row = 0; row < n; row++)
        if (isAmongTop(sample, row, k))
            hits += design.weights?.[row] ?? 1;
    return (0,classification_share/* estimateShare */._)(sample, (_, row) => isAmongTop(sample, row, k), {
        counted: [hits, design.total],
        empty: "no rows",
    });
}
/** Whether fewer than k classes are ahead of the label: by score, and of equal scores by place. */
function isAmongTop({ truth, scores, classes }, row, k) {
    const label = truth[row] ?? 0;
    const values = scores?.values ?? new Float64Array();
    const start = row * classes;
    const own = values[start + label] ?? 0;
    let ahead = 0;
    for (let j = 0; j < classes; j++) {
        const other = values[start + j] ?? 0;
        if (other > own || (other === own && j > label))
            ahead++;
    }
    return ahead < k;
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression/flaw.ts
/** Why the rows of a regression cannot be measured, or null. Where ranges are given, every number must be in its own. */
function regressionFlaw({ truth, predicted }, ranges) {
    if (truth.length === 0)
        return "no rows";
    return flawOf("label", truth, ranges?.truth) ?? flawOf("prediction", predicted, ranges?.predicted);
}
function flawOf(what, values, range) {
    for (let row = 0; row < values.length; row++) {
        const value = values[row] ?? 0;
        if (!Number.isFinite(value))
            return `the ${what} of row ${row} is ${value}`;
        if (range !== undefined && !range.holds(value))
            return `the ${what} of row ${row} is ${value}, not ${range.name}`;
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression/deviance.ts



const above = (limit) => ({ holds: (value) => value > limit, name: `above ${limit}` });
const FROM_0 = { holds: (value) => value >= 0, name: "0 or more" };
/** Losses that are not defined for every number: of counts, of amounts, and of ratios. */
const devianceMetrics = [
    deviance_metric("mean_squared_log_error", "Mean of (ln(1 + prediction) - ln(1 + truth)) squared; undefined from -1 down.", {
        loss: logSquare,
        truth: above(-1),
        predicted: above(-1),
    }),
    deviance_metric("root_mean_squared_log_error", "Root of the mean squared log error; undefined from -1 down.", {
        loss: logSquare,
        truth: above(-1),
        predicted: above(-1),
        through: mean_metric/* ROOT */.Dl,
    }),
    deviance_metric("mean_poisson_deviance", "Mean Poisson deviance, for counts; needs a truth from 0 and predictions above 0.", {
        loss: (y, p) => 2 * ((y === 0 ? 0 : y * Math.log(y / p)) - y + p),
        truth: FROM_0,
        predicted: above(0),
    }),
    deviance_metric("mean_gamma_deviance", "Mean gamma deviance, for amounts, which no change of unit changes; needs numbers above 0.", {
        loss: (y, p) => 2 * (Math.log(p / y) + y / p - 1),
        truth: above(0),
        predicted: above(0),
    }),
];
function deviance_metric(name, about, { loss, through, ...ranges }) {
    return (0,metric/* regressionMetric */.iw)({
        name,
        everyday: [],
        direction: "lower",
        unit: "score",
        about,
        ...(0,mean_metric/* meanMetric */.y8)((sample) => regressionFlaw(sample, ranges) ??
            sample.truth.map((truth, row) => loss(truth, sample.predicted[row] ?? 0)), through),
    });
}
function logSquare(truth, predicted) {
    return (Math.log1p(truth) - Math.log1p(predicted)) ** 2;
}

;// CONCATENATED MODULE: ./packages/metrics/src/interval/median.ts

/**
 * Ranks (from 0) of the two order statistics that hold the median with at least this confidence, whatever the
 * distribution: the narrowest symmetric pair. null when n is too small for any.
 */
function medianRanks(n, confidence) {
    // The r-th smallest and r-th largest hold it when r <= B <= n - r, B ~ Binomial(n, 1/2). Summed from the middle.
    let r = Math.floor((n + 1) / 2);
    let mass = n % 2 === 0 ? chance(n, r) : 0;
    while (mass < confidence) {
        r--;
        if (r < 1)
            return null;
        mass += 2 * chance(n, r);
    }
    return [r - 1, n - r];
}
/** P(B = k). */
function chance(n, k) {
    return Math.exp((0,distribution/* logGamma */.SX)(n + 1) - (0,distribution/* logGamma */.SX)(k + 1) - (0,distribution/* logGamma */.SX)(n - k + 1) - n * Math.LN2);
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression/median.ts








/** Median of |prediction - truth|, with an interval between two order statistics, which no distribution upsets. */
function medianError(sample) {
    const n = sample.truth.length;
    const flaw = regressionFlaw(sample);
    if (flaw !== null)
        return (0,metric/* noValue */.$U)(n, flaw);
    const sorted = sortErrors(sample);
    const { design, options } = sample;
    const { confidence } = options;
    const value = weightedMedian(sorted, design.weights);
    if (!Number.isFinite(value))
        return (0,metric/* noValue */.$U)(n, "an error is beyond the largest number");
    if (!(0,src_design/* isPlain */.$i)(design)) {
        const values = (0,resample_rows/* resampleRows */.x)(design, options, (weights) => weightedMedian(sorted, weights));
        const bounds = (0,bootstrap/* percentiles */.FX)(Float64Array.from(values), confidence);
        if (bounds === null)
            return (0,metric/* noInterval */.vK)(value, n, "too few rows to resample");
        return (0,metric/* withInterval */.qY)(value, n, bounds, { confidence, method: (0,src_design/* methodOf */.NY)("bootstrap", design) });
    }
    const at = (rank) => sorted.errors[sorted.order[rank] ?? 0] ?? 0;
    const ranks = medianRanks(n, confidence);
    if (ranks === null)
        return (0,metric/* noInterval */.vK)(value, n, `${n} rows are too few for an interval of the median`);
    if (!Number.isFinite(at(ranks[1])))
        return (0,metric/* noInterval */.vK)(value, n, "an error is beyond the largest number");
    return (0,metric/* withInterval */.qY)(value, n, [at(ranks[0]), at(ranks[1])], { confidence, method: "order-statistic" });
}
/** Compares medians by resampling the rows of both models together. */
function medianDifference({ candidate, baseline }) {
    const { design, options } = candidate;
    const [now, before] = [sortErrors(candidate), sortErrors(baseline)];
    const draws = (0,resample_rows/* resampleRows */.x)(design, options, (weights) => [
        weightedMedian(now, weights),
        weightedMedian(before, weights),
    ]);
    const seen = {
        candidate: weightedMedian(now, design.weights),
        baseline: weightedMedian(before, design.weights),
    };
    return (0,resampled_contrast/* compareResampled */.p)({
        seen,
        candidate: Float64Array.from(draws, ([drawn]) => drawn ?? Number.NaN),
        baseline: Float64Array.from(draws, ([, drawn]) => drawn ?? Number.NaN),
    }, { design, worst: now.errors.reduce((a, b) => Math.max(a, b), seen.baseline) });
}
function sortErrors({ truth, predicted }) {
    const errors = truth.map((value, row) => Math.abs((predicted[row] ?? 0) - value));
    return { errors, order: (0,argsort/* argsort */.X)(errors) };
}
/** The error at which half of the weight is reached; halfway to the next where it is reached exactly. NaN of nothing. */
function weightedMedian({ errors, order }, weights) {
    const n = order.length;
    const total = weights === null ? n : weights.reduce((a, b) => a + b, 0);
    let below = 0;
    let exact = Number.NaN;
    for (let i = 0; i < n; i++) {
        const row = order[i] ?? 0;
        const weight = weights === null ? 1 : (weights[row] ?? 0);
        if (weight === 0)
            continue;
        const error = errors[row] ?? 0;
        if (!Number.isNaN(exact))
            return exact / 2 + error / 2;
        below += weight;
        // Sums of weights in another order differ by rounding.
        if (Math.abs(below - total / 2) <= total * 1e-15)
            exact = error;
        else if (below > total / 2)
            return error;
    }
    return Number.NaN;
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression/errors.ts





/** Errors of single rows, averaged or picked. */
const errorMetrics = [
    errors_metric("mean_absolute_error", "target", "Mean of |prediction - truth|.", errors_mean(absolute)),
    errors_metric("mean_squared_error", "target-squared", "Mean of (prediction - truth) squared.", errors_mean(squared)),
    errors_metric("root_mean_squared_error", "target", "Root of the mean squared error.", errors_mean(squared, mean_metric/* ROOT */.Dl)),
    errors_metric("mean_absolute_percentage_error", "ratio", "Mean of |prediction - truth| / |truth| as a ratio; a truth of 0 counts as 2^-52.", errors_mean((truth, predicted) => absolute(truth, predicted) / Math.max(Math.abs(truth), Number.EPSILON))),
    errors_metric("median_absolute_error", "target", "Median of |prediction - truth|.", {
        estimate: medianError,
        difference: medianDifference,
    }),
    errors_metric("max_error", "target", "Largest |prediction - truth|; it has no interval.", {
        estimate: largest,
        difference: ({ candidate }) => (0,contrast/* unknownDifference */.I)(candidate.truth.length, UNBOUNDED),
    }),
];
function errors_metric(name, unit, about, estimated) {
    return (0,metric/* regressionMetric */.iw)({ name, direction: "lower", unit, about, ...estimated });
}
function absolute(truth, predicted) {
    return Math.abs(predicted - truth);
}
function squared(truth, predicted) {
    return (predicted - truth) ** 2;
}
function losses({ truth, predicted }, loss) {
    const rows = new Float64Array(truth.length);
    for (let i = 0; i < rows.length; i++)
        rows[i] = loss(truth[i] ?? 0, predicted[i] ?? 0);
    return rows;
}
function errors_mean(loss, through) {
    return (0,mean_metric/* meanMetric */.y8)((sample) => regressionFlaw(sample) ?? losses(sample, loss), through);
}
const UNBOUNDED = "the largest error of a sample does not bound the largest there is";
function largest(sample) {
    const n = sample.truth.length;
    const flaw = regressionFlaw(sample);
    if (flaw !== null)
        return (0,metric/* noValue */.$U)(n, flaw);
    const { weights } = sample.design;
    const value = losses(sample, absolute).reduce((a, b, row) => (weights?.[row] === 0 ? a : Math.max(a, b)), 0);
    if (!Number.isFinite(value))
        return (0,metric/* noValue */.$U)(n, "an error is beyond the largest number");
    return (0,metric/* noInterval */.vK)(value, n, UNBOUNDED);
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression/explained.ts






/** Shares of the truth's variance that predictions explain. */
const explainedMetrics = [
    (0,metric/* regressionMetric */.iw)({
        name: "r2",
        direction: "higher",
        unit: "score",
        about: "1 - squared error / squared distance of the truth from its mean; undefined for a constant truth.",
        ...explained((sample) => squares(sample, () => 0)),
    }),
    (0,metric/* regressionMetric */.iw)({
        name: "explained_variance",
        direction: "higher",
        unit: "score",
        about: "1 - variance of the error / variance of the truth; as r2, but a constant error is not counted.",
        ...explained((sample) => squares(sample, weightedMean)),
    }),
    (0,metric/* regressionMetric */.iw)({
        name: "d2_absolute_error_score",
        everyday: [],
        direction: "higher",
        unit: "score",
        about: "1 - absolute error / distance of the truth from its median; undefined for a constant truth.",
        ...explained(explained_distances),
    }),
];
/** Squares of the errors about `centre` of them, and of the truth about its mean. */
function squares(sample, centre) {
    const flaw = regressionFlaw(sample);
    if (flaw !== null)
        return flaw;
    const { truth, design } = sample;
    const errors = errorsOf(sample);
    const model = powersAbout(errors, { centre: centre(errors, design), power: 2, design });
    const constant = powersAbout(truth, { centre: weightedMean(truth, design), power: 2, design });
    return { model, constant, ratio: (model.scale / constant.scale) ** 2 };
}
function explained_distances(sample) {
    const flaw = regressionFlaw(sample);
    if (flaw !== null)
        return flaw;
    const { truth, design } = sample;
    const model = powersAbout(errorsOf(sample), { centre: 0, power: 1, design });
    const centre = weightedMedian({ errors: truth, order: (0,argsort/* argsort */.X)(truth) }, design.weights);
    const constant = powersAbout(truth, { centre, power: 1, design });
    return { model, constant, ratio: model.scale / constant.scale };
}
function errorsOf({ truth, predicted }) {
    return truth.map((value, row) => value - (predicted[row] ?? 0));
}
function weightedMean(values, { weights, total }) {
    return (0,mean_metric/* meanOf */.hm)(values, weights, total);
}
/** Weighted powers of the distances from `centre`, in units of the largest distance so that none overflows or vanishes. */
function powersAbout(values, { centre, power, design }) {
    const { weights } = design;
    let scale = 0;
    for (let i = 0; i < values.length; i++)
        if (weights?.[i] !== 0)
            scale = Math.max(scale, Math.abs((values[i] ?? 0) - centre));
    const powers = values.map((value) => (scale === 0 ? 0 : Math.abs((value - centre) / scale) ** power));
    return { ...weigh(powers, weights), scale };
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression/pinball.ts



/** The metric that `mean_pinball_loss_0_9` and its like name, the loss of a model of that quantile; else undefined. */
function pinballNamed(name) {
    const digits = /^mean_pinball_loss_0_(\d{0,3}[1-9])$/.exec(name)?.[1];
    return digits === undefined ? undefined : pinball(name, Number(`0.${digits}`));
}
const pinballLoss = pinball("mean_pinball_loss", 0.5);
function pinball(name, quantile) {
    return (0,metric/* regressionMetric */.iw)({
        name,
        everyday: [],
        direction: "lower",
        unit: "target",
        about: `Mean of the error times ${quantile} where the truth lies above the prediction, and times ${Number((1 - quantile).toFixed(4))} below it.`,
        ...(0,mean_metric/* meanMetric */.y8)((sample) => regressionFlaw(sample) ?? pinball_lossesOf(sample, quantile)),
    });
}
function pinball_lossesOf({ truth, predicted }, quantile) {
    return truth.map((value, row) => {
        const error = value - (predicted[row] ?? 0);
        return error >= 0 ? quantile * error : (quantile - 1) * error;
    });
}

;// CONCATENATED MODULE: ./packages/metrics/src/table.ts




















/** Every metric under its name. `top_k_accuracy` exists for any k and `mean_pinball_loss` for any quantile; three and one stand for all. */
const METRICS = Object.fromEntries([
    ...agreementMetrics,
    ...binaryMetrics,
    ...averagedMetrics,
    ...rocMetrics,
    averagePrecision,
    ...classPrecisionMetrics,
    topK(2),
    topK(3),
    topK(5),
    ...lossMetrics,
    calibration_error/* calibrationError */.fW,
    largestGap,
    ...skillMetrics,
    ...explainedMetrics,
    ...errorMetrics,
    ...devianceMetrics,
    pinballLoss,
].map((metric) => [metric.name, metric]));
/** Metrics of rows with any number of labels: some share a name with those above, under another definition. */
const MULTILABEL_METRICS = Object.fromEntries([...rowMetrics, ...labelCountMetrics, ...labelRankingMetrics, ...rankedRowMetrics].map((metric) => [
    metric.name,
    metric,
]));
/** The metric of exactly this name, `top_7_accuracy` and `mean_pinball_loss_0_9` included; aliases are for `resolveMetric`. */
function metricNamed(name, task) {
    if (task === metric/* MULTILABEL */.E$)
        return Object.hasOwn(MULTILABEL_METRICS, name) ? MULTILABEL_METRICS[name] : undefined;
    return Object.hasOwn(METRICS, name) ? METRICS[name] : (topKNamed(name) ?? pinballNamed(name));
}
/** Every metric of a task. */
function metricsOf(task) {
    return Object.values(task === metric/* MULTILABEL */.E$ ? MULTILABEL_METRICS : METRICS).filter(({ tasks }) => tasks.includes(task));
}
/** The metrics to measure of a task when nobody chose, given the most that is known of its predictions. */
function metricsFor(task, available) {
    const reach = metric/* NEEDS */.Qo.indexOf(available);
    return metricsOf(task)
        .filter(({ everyday, needs }) => everyday.includes(task) && metric/* NEEDS */.Qo.indexOf(needs) <= reach)
        .map(({ name }) => name);
}


/***/ }),

/***/ 6659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ shortBaseline)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

const ADDRESS = /^(https:\/\/[^\s/#]+[^\s#]*)#sha256=([0-9a-f]{64})$/iu;
/**
 * `base`, a git ref such as `v1.2` (also `git:v1.2`), `path:old.onnx`, `report:report.json`, or
 * `https://…#sha256=…`; a word that ends in .onnx is a path, one in .json a report. null for YAML, which is a mapping.
 * @throws ModelgateError `policy-invalid` for anything else
 */
function shortBaseline(text) {
    const word = text.trim();
    if (word.startsWith("{") || /[\n]|:\s/u.test(word))
        return null;
    if (/^https?:/iu.test(word))
        return address(word);
    const [, kind, rest = ""] = /^(git|path|report):(.*)$/su.exec(word) ?? [];
    if (kind === "path" || (kind === undefined && /\.onnx$/iu.test(word)))
        return { kind: "path", path: some(kind === undefined ? word : rest, word) };
    if (kind === "report" || (kind === undefined && /\.json$/iu.test(word)))
        return { kind: "report", path: some(kind === undefined ? word : rest, word) };
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
    const forms = "base, a git ref, path:FILE, report:FILE or https://…#sha256=DIGEST";
    // An address may hold a token.
    const got = /^https?:/iu.test(word) ? "an address without them" : `"${word.slice(0, 120)}"`;
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("policy-invalid", `baseline: expected ${forms}, got ${got}`, {
        hint: "For example base, v1.2 or path:models/released.onnx; an address needs https and the digest of its bytes.",
    });
}


/***/ }),

/***/ 974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ rangeInWords),
/* harmony export */   jf: () => (/* binding */ isLimitValue),
/* harmony export */   tI: () => (/* binding */ VALUE_RANGES)
/* harmony export */ });
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

/***/ 2907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ shortClasses),
/* harmony export */   z: () => (/* binding */ shortLimits)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8034);
/* harmony import */ var _limit_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(974);


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
        const hint = "For example accuracy>=0.9, log_loss<=0.4, accuracy max-drop 0.01 or accuracy beat-dummy.";
        const message = `limits: expected ${read}, got "${line.slice(0, 120)}"`;
        problems.push({ code: "policy-invalid", message, hint });
        return [];
    });
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(problems);
    return clauses;
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

/***/ 653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3812);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2379);


/** The text of `--help`: usage, every flag under its group with its default, and whole examples. */
function helpText(table, program = `modelgate ${table.name}`, columns = 100) {
    const groups = new Map();
    for (const field of Object.values(table.inputs)) {
        groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
    }
    const required = Object.values(table.inputs).filter(_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequired */ .gx);
    const usage = [program, ...required.map((field) => `${flagOf(field)}`), "[flags]"].join(" ");
    const sections = [...groups].map(([group, fields]) => [`${group}:`, ...fields.flatMap((field) => flagLines(field, columns))].join("\n"));
    const examples = table.examples.map((words) => `  ${[program, ...words.map(shellWord)].join(" ")}`);
    return [
        table.about,
        `Usage:\n  ${usage}`,
        ...sections,
        "Everywhere:\n  --debug      more of what happens, on stderr\n  --no-colour  plain text; NO_COLOR and FORCE_COLOR are heeded\n  -h, --help   this text",
        ...(examples.length === 0 ? [] : [`Examples:\n${examples.join("\n")}`]),
        "Exit codes: 0 passed, 1 the gate said no, 2 it could not judge.",
    ].join("\n\n");
}
function flagOf(field) {
    if (field.parse === _parse_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)
        return `--${field.flag}`;
    return `--${field.flag} <${field.flag}>`;
}
function flagLines(field, columns) {
    const remarks = [
        (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequired */ .gx)(field) ? "Required." : "",
        field.many ? "May be repeated." : "",
        field.fallback === "" ? "" : `Default: ${field.fallback}.`,
    ].filter((remark) => remark !== "");
    const about = wrapped([field.about, ...remarks].join(" "), columns - 6);
    return [`  ${flagOf(field)}`, ...about.map((line) => `      ${line}`)];
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
function shellWord(word) {
    return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 5925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j6: () => (/* binding */ laptopHost),
  Vn: () => (/* binding */ runOnLaptop)
});

// UNUSED EXPORTS: helpText, readArguments

// EXTERNAL MODULE: ./packages/runner/src/arguments.ts
var src_arguments = __webpack_require__(2996);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
;// CONCATENATED MODULE: ./packages/runner/src/guarded.ts

/**
 * Runs the main of a process and sets its exit code. Node ends with 1 after a stray error, which here means that
 * the gate said no, so until the main has returned everything else ends with 2: could not judge.
 */
async function guarded(host, main) {
    process.exitCode = 2;
    const stray = (error) => {
        process.off("exit", unfinished);
        for (const { message } of (0,src_error/* problemsOf */.GW)(error))
            host.fail(message);
        host.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
        // What threw is unknown, and with it what still runs: going on could only mislead.
        process.exit(2);
    };
    const unfinished = () => host.fail("unexpected fault: the process ended before there was a verdict");
    process.once("uncaughtException", stray);
    process.once("exit", unfinished);
    try {
        process.exitCode = await main();
    }
    catch (error) {
        stray(error);
    }
    finally {
        process.off("uncaughtException", stray);
        process.off("exit", unfinished);
    }
}

// EXTERNAL MODULE: ./packages/runner/src/help.ts
var help = __webpack_require__(653);
;// CONCATENATED MODULE: ./packages/runner/src/progress.ts
/** Lets through the first message and then one in ten seconds: a log is read later, line by line. */
function sparse(print, everyMs = 10_000, 
// Node loads its clock for measuring when it is first asked for, which takes longer than a line is worth.
now = () => Number(process.hrtime.bigint() / 1000000n)) {
    let next = Number.NEGATIVE_INFINITY;
    return (message) => {
        if (now() < next)
            return;
        next = now() + everyMs;
        print(message);
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/runner/src/report-file.ts



/**
 * Writes a report as JSON and gives its absolute path. Whole or not at all: a step that reads it while it is
 * written sees the one before.
 * @throws ModelgateError `input-invalid` when the path cannot be written
 */
async function writeReportFile(report, path) {
    const target = (0,external_node_path_.resolve)(path);
    const draft = `${target}.${process.pid}.tmp`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(draft, `${JSON.stringify(report, null, 2)}\n`);
        await (0,promises_.rename)(draft, target);
        return target;
    }
    catch (cause) {
        await (0,promises_.rm)(draft, { force: true }).catch(() => undefined);
        const reason = cause instanceof Error && "code" in cause ? ` (${cause.code})` : "";
        throw (0,src_error/* failure */.V2)("input-invalid", `report: expected a path that can be written, got "${path}"${reason}`, {
            hint: "Give another path with the input `report`.",
            cause,
        });
    }
}

// EXTERNAL MODULE: ./packages/schema/src/verdict.ts
var verdict = __webpack_require__(5048);
// EXTERNAL MODULE: ./packages/runner/src/input.ts
var input = __webpack_require__(3812);
;// CONCATENATED MODULE: ./packages/runner/src/run-command.ts


/**
 * Runs a command once and gives its exit code: 0 the step may go on, 1 the gate said no, 2 it could not judge.
 * Never throws. The report and the outputs are written before the step fails, so that steps with
 * `if: always()` can use them.
 */
async function runCommand(command, host, render) {
    try {
        maskSecrets(command.inputs, host);
        const values = await (0,input/* readInputs */.Ko)(command.inputs, host.getInput, host.inputProblems);
        return await deliver(command, await command.run(values, host), host, render);
    }
    catch (error) {
        return await giveUp(command, error, host, render);
    }
}
async function deliver(command, report, host, render) {
    const written = await host.writeReport(report, reportPath(command, host));
    host.setOutput("verdict", report.verdict);
    if (written !== null)
        host.setOutput("report", written);
    annotateProblems(report.problems, await show(report, host, render), host);
    // An aggregate has no checks of its own, but reports that it gathered.
    const failed = [
        ...report.checks.filter(({ effect }) => effect === "fail").map(({ id }) => id),
        ...(report.gathered ?? []).filter(({ verdict }) => verdict === "fail").map(({ name }) => name),
    ];
    if (report.verdict === "fail") {
        host.fail(`${command.name}: gate failed (${listed(failed) || "nothing was checked"})`);
    }
    // An error report without a problem would end the step without a word.
    if (report.verdict === "error" && report.problems.length === 0)
        host.fail(`${command.name}: could not judge`);
    return (0,verdict/* exitCode */.I$)(report.verdict);
}
/** Names may be a stranger's, of any number and length; the report and the summary have them all. */
function listed(names) {
    const shown = names.slice(0, 20).map((name) => (name.length <= 200 ? name : `${name.slice(0, 200)}…`));
    return [...shown, ...(names.length > 20 ? [`and ${names.length - 20} more`] : [])].join(", ");
}
async function giveUp(command, error, host, render) {
    const problems = (0,src_error/* problemsOf */.GW)(error);
    host.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    await attempt(host, () => host.setOutput("verdict", "error"));
    let shown = [];
    await attempt(host, async () => {
        const report = command.failed?.(problems, host);
        if (report === undefined)
            return;
        const written = await host.writeReport(report, reportPath(command, host));
        if (written !== null)
            host.setOutput("report", written);
        shown = await show(report, host, render);
    });
    annotateProblems(problems, shown, host);
    return 2;
}
/** The first problem is the one to mend: writing about it may fail for the same reason, and then is let go. */
async function attempt(host, step) {
    try {
        await step();
    }
    catch (error) {
        host.debug(String(error));
    }
}
/** Gives what was annotated. A summary is for people: when it cannot be shown the verdict stands, and a warning says so. */
async function show(report, host, render) {
    try {
        const { summary, annotations } = render(report);
        await host.summary(summary);
        host.annotate(annotations);
        return annotations;
    }
    catch (error) {
        const message = `The summary could not be written: ${error instanceof Error ? error.message : String(error)}`;
        host.annotate([{ level: "warning", message }]);
        return [];
    }
}
/** Every problem is said once: never twice, and never not at all. */
function annotateProblems(problems, shown, host) {
    const pool = [...shown];
    const take = (fits) => {
        const at = pool.findIndex(fits);
        return at >= 0 && pool.splice(at, 1).length > 0;
    };
    // What the renderer cut or spelt out is known by its title; those that are there word for word come first.
    const left = [...problems]
        .filter(({ message }) => !take((annotation) => annotation.message.includes(message)))
        .filter(({ code }) => !take(({ title }) => title === code));
    host.annotate(left.map(({ code, message, hint, at }) => ({
        level: "error",
        title: code,
        message: hint === undefined ? message : `${message}\n${hint}`,
        ...(at === undefined ? {} : { file: at.path }),
        ...(at?.line === undefined ? {} : { line: at.line }),
        ...(at?.column === undefined ? {} : { column: at.column }),
    })));
}
/** The input `report`, where a command has one, is read here, so that a run with unreadable inputs still reports. */
function reportPath(command, host) {
    const field = Object.values(command.inputs).find(({ name }) => name === "report");
    return field === undefined ? null : host.getInput(field.name).trim() || field.fallback || null;
}
function maskSecrets(fields, host) {
    for (const field of Object.values(fields)) {
        if (!field.secret)
            continue;
        const value = host.getInput(field.name).trim();
        if (value !== "")
            host.mask(value);
    }
}

// EXTERNAL MODULE: ./packages/runner/src/visible.ts
var visible = __webpack_require__(5770);
;// CONCATENATED MODULE: ./packages/runner/src/laptop.ts









/** Runs a command with an argument list on this terminal and sets the exit code of the process. */
async function runOnLaptop(command, argv, options) {
    const terminal = options.terminal ?? process;
    const given = (0,src_arguments/* readArguments */.l)(command.inputs, argv);
    const host = laptopHost(given, terminal);
    await guarded(host, async () => {
        if (!given.help)
            return await runCommand(command, host, options.render(host.colour));
        terminal.stdout.write(`${(0,help/* helpText */.B)(command, options.program)}\n`);
        return 0;
    });
}
/**
 * A laptop. The summary goes to stdout and everything about the work to stderr, so that stdout can be piped.
 * A report is written only where one is asked for.
 */
function laptopHost(given, terminal = process) {
    const { stdout, stderr, env } = terminal;
    const secrets = [];
    const colour = given.colour ?? wantsColour(terminal);
    const isTerminal = stderr.isTTY === true;
    let lineIsOpen = false;
    const masked = (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
    const say = (text) => {
        // Erases the progress line that the cursor still stands in.
        stderr.write(`${lineIsOpen ? "\r\x1b[K" : ""}${masked((0,visible/* visible */.R)(text))}\n`);
        lineIsOpen = false;
    };
    const isDebug = given.debug || env["RUNNER_DEBUG"] === "1";
    return {
        getInput: (name) => given.given.get(name) ?? "",
        inputProblems: given.problems,
        setOutput: () => undefined,
        mask: (secret) => secrets.push(secret),
        info: say,
        debug: (message) => (isDebug ? say(message) : undefined),
        annotate(annotations) {
            for (const annotation of annotations)
                say(sentence(annotation));
        },
        progress: isTerminal
            ? (message) => {
                const line = masked((0,visible/* visibleLine */.P)(message)).slice(0, Math.max(20, (stderr.columns ?? 80) - 1));
                stderr.write(`\r\x1b[K${line}`);
                lineIsOpen = true;
            }
            : sparse(say),
        async summary(text) {
            if (lineIsOpen)
                stderr.write("\r\x1b[K");
            lineIsOpen = false;
            stdout.write(`${masked(coloured(text, colour)).trimEnd()}\n`);
        },
        writeReport: async (report, path) => (path === null ? null : await writeReportFile(report, path)),
        fail: say,
        provenance: () => null,
        isTerminal,
        colour,
    };
}
/** See no-color.org and force-color.org: set and not empty counts; NO_COLOR wins. */
function wantsColour({ stdout, env }) {
    if (env["NO_COLOR"])
        return false;
    if (env["FORCE_COLOR"])
        return env["FORCE_COLOR"] !== "0";
    return stdout.isTTY === true && env["TERM"] !== "dumb";
}
/** As compilers write it, so that editors find the place: `file:line:column: error: message`. */
function sentence({ level, message, file, line, column }) {
    const place = file === undefined ? "" : `${[file, line, column].filter((part) => part !== undefined).join(":")}: `;
    return `${place}${level}: ${message}`;
}
// Colour, bold and dim, with their ends. A renderer may use these; nothing else that begins with ESC passes.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const STYLE = /\x1b\[(?:0|1|2|22|3[0-79]|9[0-7])?m/g;
/** Text made harmless but for the renderer's own colours, which go as well where colour is not wanted. */
function coloured(text, colour) {
    const styles = text.match(STYLE) ?? [];
    return text
        .split(STYLE)
        .map((part, i) => (0,visible/* visible */.R)(part) + ((colour && styles[i]) || ""))
        .join("");
}


/***/ }),

/***/ 8191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf)
/* harmony export */ });
const OWNED_BY_BENCHMARK = /^(?:latency|throughput|cold_start|warm_up|memory|peak_memory|cpu_time|cost)_|^size_bytes$/u;
/** The one action that measures a metric; a clause on it is judged there and nowhere else. */
function ownerOf(metric) {
    return OWNED_BY_BENCHMARK.test(metric) ? "benchmark" : "validate";
}


/***/ }),

/***/ 6612:
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


/***/ }),

/***/ 3843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ columnsOf)
});

;// CONCATENATED MODULE: ./packages/slices/src/condition.ts
/** Every comparison of a condition with the columns and literals in it, in the order of the text. */
function comparisonsOf(condition) {
    if (condition.kind === "compare")
        return [{ column: condition.column, literals: [condition.literal] }];
    if (condition.kind === "in")
        return [{ column: condition.column, literals: condition.literals }];
    return condition.parts.flatMap(comparisonsOf);
}

// EXTERNAL MODULE: ./packages/slices/src/parse-where.ts + 2 modules
var parse_where = __webpack_require__(3012);
;// CONCATENATED MODULE: ./packages/slices/src/columns-of.ts


/**
 * The columns that slicings read, and as what. One that is cut by its values, or compared with a text, is read as text even
 * where another axis wants its numbers: they are in the text, and the text is not in the numbers.
 * @throws ModelgateError `slice-invalid` for a condition that does not parse
 */
function columnsOf(...slicings) {
    const kinds = new Map();
    for (const [column, kind] of slicings.flatMap(({ axes }) => axes.flatMap(wants)))
        kinds.set(column, kinds.get(column) === "text" ? "text" : kind);
    return Object.fromEntries(kinds);
}
function wants(axis) {
    switch (axis.kind) {
        case "values":
            return [[axis.column, "text"]];
        case "bins":
        case "quantiles":
            return [[axis.column, "number"]];
        case "where":
            return comparisonsOf((0,parse_where/* parseWhere */.r)(axis.where)).map(({ column, literals }) => [
                column,
                literals.every((literal) => typeof literal === "number") ? "number" : "text",
            ]);
        case "cross":
            return axis.axes.flatMap(wants);
    }
}


/***/ }),

/***/ 3012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ parseWhere)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(8855);
;// CONCATENATED MODULE: ./packages/slices/src/refuse-where.ts

/** A condition is shown whole up to here, else the part around the fault. */
const SHOWN_CHARACTERS = 72;
const GRAMMAR = "A condition is `column op literal`, joined by and, or and parentheses: age >= 18 and country = 'DE'.";
/**
 * The error at a character of a condition, with a caret below it in the hint.
 * @param offset from 0
 */
function refuseWhere(text, offset, what, remedy = GRAMMAR) {
    const start = Math.max(0, Math.min(offset - SHOWN_CHARACTERS / 2, text.length - SHOWN_CHARACTERS));
    // One line, whatever is in it: the caret has to stand below its character.
    const shown = text.slice(start, start + SHOWN_CHARACTERS).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ");
    const caret = `${" ".repeat(offset - start)}^`;
    return (0,error/* failure */.V2)("slice-invalid", `where: column ${offset + 1}: ${what}`, {
        hint: `${shown}\n${caret}\n${remedy}`,
    });
}

;// CONCATENATED MODULE: ./packages/slices/src/tokens.ts

// Quotes are doubled within quotes. A word may not touch a number: `18years` is a typing error.
const PIECES = /(?<space>\s+)|(?<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\p{N}_.]))|(?<word>[\p{L}_][\p{L}\p{N}\p{M}_.]*)|(?<string>'(?:[^']|'')*')|(?<column>"(?:[^"]|"")+"|`(?:[^`]|``)+`)|(?<sign>==|!=|<>|<=|>=|[=<>(),])/giuy;
/**
 * Splits a condition. The last token is `end`. Text of quoted pieces is without its quotes.
 * @throws ModelgateError `slice-invalid` at the first character that begins no piece
 */
function tokensOf(text) {
    const tokens = [];
    const pieces = new RegExp(PIECES);
    let offset = 0;
    while (offset < text.length) {
        pieces.lastIndex = offset;
        const found = pieces.exec(text);
        if (found === null)
            throw strange(text, offset);
        const token = tokenOf(text, offset, found);
        if (token !== null)
            tokens.push(token);
        offset = pieces.lastIndex;
    }
    tokens.push({ kind: "end", offset, text: "" });
    return tokens;
}
function tokenOf(text, offset, { 0: piece, groups = {} }) {
    const { number, word, string, column } = groups;
    if (number !== undefined)
        return { kind: "number", offset, text: piece, value: finite(text, offset, piece) };
    if (word !== undefined)
        return { kind: "word", offset, text: piece };
    if (string !== undefined)
        return { kind: "string", offset, text: unquoted(piece) };
    if (column !== undefined)
        return { kind: "column", offset, text: unquoted(piece) };
    return groups["space"] === undefined ? { kind: "sign", offset, text: piece } : null;
}
function finite(text, offset, piece) {
    const value = Number(piece);
    if (!Number.isFinite(value))
        throw refuseWhere(text, offset, `${piece} is too large a number`);
    return value;
}
function unquoted(piece) {
    const quote = piece.charAt(0);
    return piece.slice(1, -1).replaceAll(quote + quote, quote);
}
function strange(text, offset) {
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    if (/['"`]/u.test(character)) {
        const isEmpty = text.charAt(offset + 1) === character;
        return refuseWhere(text, offset, isEmpty ? "an empty column name" : `a ${character} that is never closed`);
    }
    if (/[\d.+-]/u.test(character)) {
        const quote = "Quote a column whose name has signs or begins with a digit: \"2nd-visit\" = 'yes'.";
        return refuseWhere(text, offset, "neither a number nor a name", quote);
    }
    return refuseWhere(text, offset, `an unexpected ${JSON.stringify(character)}`);
}

;// CONCATENATED MODULE: ./packages/slices/src/parse-where.ts


/** Longer ones are written by programs, and are bins or values. */
const MOST_CHARACTERS = 2000;
const MOST_DEPTH = 32;
const OPERATORS = {
    "=": "=",
    "==": "=",
    "!=": "!=",
    "<>": "!=",
    "<": "<",
    "<=": "<=",
    ">": ">",
    ">=": ">=",
};
/**
 * Parses `age >= 18 and (country = 'DE' or country in ('AT', 'CH'))`; `and` binds closer than `or`. Columns may be quoted
 * "so" or `so`, texts are in single quotes.
 * @throws ModelgateError `slice-invalid` naming the column of the text, with a caret in the hint
 */
function parseWhere(text) {
    if (text.length > MOST_CHARACTERS)
        throw refuseWhere(text, MOST_CHARACTERS, `at most ${MOST_CHARACTERS} characters are read`);
    const reader = { text, tokens: tokensOf(text), at: 0, depth: 0 };
    const condition = either(reader);
    const rest = peek(reader);
    if (rest.kind !== "end")
        throw expected(reader, "`and`, `or` or the end");
    return condition;
}
function either(reader) {
    return joined(reader, "or", both);
}
function both(reader) {
    return joined(reader, "and", single);
}
function joined(reader, kind, next) {
    const parts = [next(reader)];
    while (isWord(peek(reader), kind)) {
        reader.at += 1;
        parts.push(next(reader));
    }
    const [first] = parts;
    return parts.length === 1 && first !== undefined ? first : { kind, parts };
}
function single(reader) {
    if (!isSign(peek(reader), "("))
        return comparison(reader);
    if (reader.depth === MOST_DEPTH)
        throw refuseWhere(reader.text, peek(reader).offset, `more than ${MOST_DEPTH} parentheses deep`);
    reader.depth += 1;
    reader.at += 1;
    const inner = either(reader);
    take(reader, ")");
    reader.depth -= 1;
    return inner;
}
function comparison(reader) {
    const name = peek(reader);
    const isName = name.kind === "column" || (name.kind === "word" && !isKeyword(name));
    if (!isName)
        throw expected(reader, "a column", isWord(name, "not") ? NO_NOT : undefined);
    reader.at += 1;
    const column = name.text;
    const sign = peek(reader);
    if (isWord(sign, "in"))
        return { kind: "in", column, literals: list(reader) };
    const op = sign.kind === "sign" ? OPERATORS[sign.text] : undefined;
    if (op === undefined)
        throw expected(reader, "one of = != < <= > >= or `in`", sign.kind === "word"
            ? `A column's name with spaces or signs is quoted: "like this" = 'yes'.`
            : undefined);
    reader.at += 1;
    const { offset } = peek(reader);
    const value = literal(reader);
    if (typeof value === "boolean" && op !== "=" && op !== "!=")
        throw refuseWhere(reader.text, offset, `${op} of ${value}: a truth value can only be = or !=`);
    return { kind: "compare", column, op, literal: value };
}
const NO_NOT = "There is no `not`: write the opposite, as age < 18 for not age >= 18, or !=.";
function list(reader) {
    reader.at += 1;
    take(reader, "(");
    const literals = [literal(reader)];
    while (isSign(peek(reader), ",")) {
        reader.at += 1;
        literals.push(literal(reader));
    }
    take(reader, ")");
    return literals;
}
function literal(reader) {
    const token = peek(reader);
    reader.at += 1;
    if (token.kind === "number")
        return token.value;
    if (token.kind === "string")
        return token.text;
    if (isWord(token, "true") || isWord(token, "false"))
        return token.text.toLowerCase() === "true";
    reader.at -= 1;
    const quoted = token.kind === "word" || token.kind === "column";
    const remedy = quoted ? `A text is written in single quotes: '${token.text}'.` : undefined;
    throw expected(reader, "a number, a text in single quotes, true or false", remedy);
}
function take(reader, sign) {
    if (!isSign(peek(reader), sign))
        throw expected(reader, `a ${sign}`);
    reader.at += 1;
}
function peek({ tokens, at, text }) {
    return tokens[at] ?? { kind: "end", offset: text.length, text: "" };
}
function isWord({ kind, text }, word) {
    return kind === "word" && text.toLowerCase() === word;
}
function isKeyword(token) {
    return ["and", "or", "in", "not", "true", "false"].some((word) => isWord(token, word));
}
function isSign({ kind, text }, sign) {
    return kind === "sign" && text === sign;
}
function expected(reader, what, remedy) {
    const { kind, offset, text } = peek(reader);
    const got = kind === "end" ? "nothing" : JSON.stringify(text.slice(0, 60));
    return refuseWhere(reader.text, offset, `expected ${what}, got ${got}`, remedy);
}


/***/ })

};
