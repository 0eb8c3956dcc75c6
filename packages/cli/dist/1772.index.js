export const id = 1772;
export const ids = [1772];
export const modules = {

/***/ 80120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ table)
});

// UNUSED EXPORTS: SCENARIOS

// EXTERNAL MODULE: ./packages/job/src/sandbox-inputs.ts
var sandbox_inputs = __webpack_require__(67280);
// EXTERNAL MODULE: ./packages/policy/src/inputs.ts
var inputs = __webpack_require__(32823);
// EXTERNAL MODULE: ./packages/runner/src/parse.ts
var parse = __webpack_require__(92379);
// EXTERNAL MODULE: ./packages/runner/src/input.ts
var input = __webpack_require__(23812);
;// CONCATENATED MODULE: ./actions/benchmark/src/history-inputs.ts

/** What becomes of the numbers after the run. */
function historyInputs(group) {
    return {
        history: (0,input/* input */.hF)("history", (0,parse/* optional */.lq)(parse/* path */.Ae), "A file of JSON lines that the run is appended to.", {
            example: "latency.jsonl",
            group,
        }),
        historyImport: (0,input/* input */.hF)("history-import", (0,parse/* optional */.lq)(parse/* path */.Ae), "What github-action-benchmark kept (`data.js`), with which a new history begins.", { example: "data.js", group }),
        historyPage: (0,input/* input */.hF)("history-page", (0,parse/* optional */.lq)(parse/* path */.Ae), "Where the history is drawn, a page that opens from a file.", {
            example: "latency.html",
            group,
        }),
        export: (0,input/* input */.hF)("export", (0,parse/* optional */.lq)(parse/* path */.Ae), "Where the numbers are written for other tools: `….bmf.json` in Bencher's format, else as github-action-benchmark reads them.", { example: "benchmark.json", group }),
    };
}

;// CONCATENATED MODULE: ./actions/benchmark/src/parsers.ts

/** `batch: 1, 8, 32`: an axis and its values. */
const sweep = (0,parse/* parser */.K3)("an axis and its values, as batch: 1, 8, 32", (given) => {
    const [, axis, values = ""] = /^\s*([^:]+?)\s*:\s*(.+)$/u.exec(given) ?? [];
    const list = values.split(",").map((value) => value.trim());
    if (axis === undefined || list.length < 2 || list.some((value) => value === ""))
        return undefined;
    return { axis, values: list };
});
/** `sequence=128`: the size of a free dimension. */
const axis = (0,parse/* parser */.K3)("the size of a free dimension, as sequence=128", (given) => {
    const [, name, size] = /^\s*(.+?)\s*=\s*(\d{1,9})\s*$/u.exec(given) ?? [];
    return name === undefined || size === undefined ? undefined : [name, Number(size)];
});
/** Money without a currency, above 0. */
const price = (0,parse/* parser */.K3)("a price such as 0.08", (given) => /^\d+(?:\.\d+)?$/u.test(given) && Number(given) > 0 ? Number(given) : undefined);

;// CONCATENATED MODULE: ./actions/benchmark/src/inputs.ts





const PIECE = "What is timed";
const DATA = "On what inputs";
const UNDER = "Under which conditions";
const RUN = "How it is run";
const limits = (0,parse/* parser */.K3)("limits such as latency_p50_ms<=5, one a line", inputs/* limitsInput */.X);
const baseline = (0,parse/* parser */.K3)("base, a git ref, path:FILE, or YAML as in the policy", inputs/* baselineInput */.SX);
const columns = (0,parse/* parser */.K3)("columns as YAML: model input: column, pattern or list", inputs/* columnsInput */.QH);
/** MLPerf's words. */
const SCENARIOS = ["single-stream", "multi-stream", "offline", "server"];
const inputs_inputs = {
    model: (0,input/* input */.hF)("model", (0,parse/* optional */.lq)(parse/* text */.Qq), "The ONNX file; with `config`, or a `modelgate.yml` here, also the name of a model in it.", { example: "models/digits.onnx", group: PIECE }),
    endpoint: (0,input/* input */.hF)("endpoint", (0,parse/* optional */.lq)(parse/* text */.Qq), "A model that is already served, by the Open Inference Protocol, in place of a file: timed over the network as a client sees it.", { example: "http://127.0.0.1:8080/v2/models/digits", group: PIECE }),
    baseline: (0,input/* input */.hF)("baseline", (0,parse/* optional */.lq)(baseline), "What it is timed beside: `base` (of the pull request, push or merge group), a git ref, `path:FILE`, or YAML as in the policy. Without one only the model's own times are measured.", { example: "base", group: PIECE }),
    baselineEndpoint: (0,input/* input */.hF)("baseline-endpoint", (0,parse/* optional */.lq)(parse/* text */.Qq), "The served model that an endpoint is timed beside. Both are asked in turn; that their machines are alike is taken on trust.", { example: "http://127.0.0.1:8081/v2/models/digits", group: PIECE }),
    limits: (0,input/* input */.hF)("limits", limits, "What it is held to: lines such as `latency_p50_ms max-relative-increase 2%`, or YAML as in the policy.", { flag: "limit", many: true, example: "latency_p50_ms max-relative-increase 2%", group: PIECE }),
    config: (0,input/* input */.hF)("config", (0,parse/* optional */.lq)(parse/* path */.Ae), "The policy file; without one `modelgate.yml` where it knows the model.", {
        example: "modelgate.yml",
        group: PIECE,
    }),
    data: (0,input/* input */.hF)("data", (0,parse/* optional */.lq)(parse/* path */.Ae), "Rows to time on: CSV, TSV, JSONL or Parquet. Without data, and a policy's, values are made up.", {
        example: "data/test.csv",
        group: DATA,
    }),
    target: (0,input/* input */.hF)("target", (0,parse/* optional */.lq)(parse/* text */.Qq), "The column that holds the truth, which is no input.", {
        example: "label",
        group: DATA,
    }),
    id: (0,input/* input */.hF)("id", (0,parse/* optional */.lq)(parse/* text */.Qq), "The column that names each row, which is no input.", {
        example: "id",
        group: DATA,
    }),
    inputs: (0,input/* input */.hF)("inputs", (0,parse/* optional */.lq)(columns), "Which columns feed the model's inputs, as YAML.", {
        many: true,
        example: 'pixels: "pixel_*"',
        group: DATA,
    }),
    batch: (0,input/* input */.hF)("batch", (0,parse/* wholeNumber */.rD)(1, 1_000_000), "Rows of one inference.", { fallback: "1", group: UNDER }),
    axes: (0,input/* input */.hF)("axes", (0,parse/* lines */.Mn)(axis), "Sizes of other free dimensions; inputs are then made up.", {
        flag: "axis",
        many: true,
        example: "sequence=128",
        group: UNDER,
    }),
    threads: (0,input/* input */.hF)("threads", (0,parse/* wholeNumber */.rD)(1, 256), "Threads within one inference. More than one make times far noisier.", { fallback: "1", group: UNDER }),
    concurrency: (0,input/* input */.hF)("concurrency", (0,parse/* wholeNumber */.rD)(1, 256), "Inferences at the same time, each in a thread of its own; of an endpoint, requests at the same time.", {
        fallback: "1",
        group: UNDER,
    }),
    optimisation: (0,input/* input */.hF)("optimisation", (0,parse/* oneOf */.yL)("disabled", "basic", "extended", "all"), "How far the runtime may rewrite the graph.", { fallback: "all", group: UNDER }),
    provider: (0,input/* input */.hF)("provider", parse/* text */.Qq, "The execution provider. Others than `cpu` are refused where the runtime lacks them.", {
        fallback: "cpu",
        group: UNDER,
    }),
    scenarios: (0,input/* input */.hF)("scenarios", (0,parse/* list */.p_)((0,parse/* oneOf */.yL)(...SCENARIOS)), "Scenarios in MLPerf's words that are run as well.", {
        flag: "scenario",
        many: true,
        example: "single-stream",
        group: UNDER,
    }),
    serverBound: (0,input/* input */.hF)("server-bound", (0,parse/* optional */.lq)(parse/* durationMs */.pc), "What 99 % of the queries of the server scenario must hold.", {
        example: "20ms",
        group: UNDER,
    }),
    sweeps: (0,input/* input */.hF)("sweeps", (0,parse/* lines */.Mn)(sweep), "Conditions that are varied: `batch`, `threads`, `concurrency`, `optimisation`, or a free dimension by its name.", { flag: "sweep", many: true, example: "batch: 1, 8, 32", group: UNDER }),
    profile: (0,input/* input */.hF)("profile", parse/* boolean */.zM, "Say which operators the time goes to, and which of them the difference is of.", {
        fallback: "true",
        group: UNDER,
    }),
    price: (0,input/* input */.hF)("price-per-hour", (0,parse/* optional */.lq)(price), "What an hour of this machine costs, for the cost of a million rows.", {
        example: "0.08",
        group: UNDER,
    }),
    budget: (0,input/* input */.hF)("budget", parse/* durationMs */.pc, "What the comparison may take in all. More time narrows the interval.", {
        fallback: "2m",
        group: RUN,
    }),
    launches: (0,input/* input */.hF)("launches", (0,parse/* wholeNumber */.rD)(1, 1024), "The most processes that are started one after another, or sets of connections to an endpoint; fewer than 8 give no verdict.", { fallback: "64", group: RUN }),
    calibrate: (0,input/* input */.hF)("calibrate", parse/* boolean */.zM, "Time the baseline against itself instead, and say how often the gate errs on this machine.", { fallback: "false", group: RUN }),
    seed: (0,input/* input */.hF)("seed", (0,parse/* wholeNumber */.rD)(), "Decides every random order.", { fallback: "1", group: RUN }),
    ...historyInputs(RUN),
    ...sandbox_inputs/* sandboxInputs */.b,
    timeLimit: (0,input/* input */.hF)("time-limit", parse/* durationMs */.pc, "One launch is stopped after this time; of an endpoint, one answer is waited for so long, at most a minute.", { fallback: "5m", group: RUN }),
    token: (0,input/* input */.hF)("token", (0,parse/* optional */.lq)(parse/* text */.Qq), "Fetches history and LFS objects that the checkout lacks; reading is enough, and no model ever sees it.", { example: "${{ github.token }}", group: RUN, secret: true }),
    report: (0,input/* input */.hF)("report", (0,parse/* optional */.lq)(parse/* path */.Ae), "Where the report is written.", {
        example: "report.json",
        group: RUN,
    }),
};
/** All that is known of benchmark without running it. */
const table = {
    name: "benchmark",
    about: "Times a model beside its baseline in the same job, and says whether it became slower or whether that is noise.",
    inputs: inputs_inputs,
    outputs: {
        verdict: "`pass`, `warn`, `fail`, `error`; `skipped` where no limit was given.",
        ratio: "The model's time as a multiple of the baseline's; empty without a baseline.",
        report: "Path of the report, a JSON document that the other actions read.",
    },
    permissions: { "contents: read": "to check out the models and their data" },
    examples: [
        [
            "--model",
            "new.onnx",
            "--baseline",
            "path:old.onnx",
            "--limit",
            "latency_p50_ms max-relative-increase 2%",
        ],
        ["--model", "digits", "--config", "modelgate.yml"],
        ["--model", "m.onnx", "--sweep", "batch: 1, 8, 32", "--limit", "latency_p50_ms<=5"],
        [
            ...["--endpoint", "http://127.0.0.1:8080/v2/models/digits", "--data", "test.csv", "--target", "label"],
            ...["--scenario", "server", "--server-bound", "20ms", "--limit", "latency_p99_ms<=20"],
        ],
    ],
    branding: { icon: "clock", color: "green" },
};


/***/ }),

/***/ 85821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ outline)
/* harmony export */ });
/* harmony import */ var _modelgate_runner_outline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4937);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80120);


/** The report of this action before anything was measured; `planned` null: there is no plan yet. */
function outline(host, planned, problems) {
    const asked = host.getInput("model").trim() || "model";
    const subject = { name: planned?.name ?? asked, path: planned?.path ?? null };
    return (0,_modelgate_runner_outline__WEBPACK_IMPORTED_MODULE_1__/* .outline */ .rj)(host, _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t, { ...planned, subject, problems });
}


/***/ }),

/***/ 97436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z$: () => (/* binding */ LATENCY_METRICS),
/* harmony export */   n_: () => (/* binding */ strangeLimits),
/* harmony export */   of: () => (/* binding */ clauseProblems)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);

/** Every metric that benchmark measures. */
const LATENCY_METRICS = {
    latency_p50_ms: { unit: "ms", better: "lower", compared: "ratio", served: true },
    latency_p90_ms: { unit: "ms", better: "lower", compared: "alone", served: true },
    latency_p95_ms: { unit: "ms", better: "lower", compared: "alone", served: true },
    latency_p99_ms: { unit: "ms", better: "lower", compared: "alone", served: true },
    latency_mean_ms: { unit: "ms", better: "lower", compared: "alone", served: true },
    throughput_rows_per_second: { unit: "score", better: "higher", compared: "alone", served: true },
    cold_start_ms: { unit: "ms", better: "lower", compared: "alone" },
    warm_up_ms: { unit: "ms", better: "lower", compared: "alone" },
    cpu_time_ms: { unit: "ms", better: "lower", compared: "alone" },
    peak_memory_bytes: { unit: "bytes", better: "lower", compared: "alone" },
    cost_per_million: { unit: "score", better: "lower", compared: "alone" },
    size_bytes: { unit: "bytes", better: "lower", compared: "exact" },
};
/** Clauses on benchmark's metrics that nobody could judge; `isServed`: a server is asked, and shows only what a client sees. */
function clauseProblems(clauses, isServed = false) {
    const measures = Object.keys(LATENCY_METRICS).filter((name) => !isServed || LATENCY_METRICS[name]?.served);
    return clauses.flatMap(({ metric, limit, better, slices, at }) => {
        if ((0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .b)(metric) !== "benchmark")
            return [];
        const known = LATENCY_METRICS[metric];
        const say = (what) => {
            const hint = `Benchmark measures ${measures.join(", ")}${isServed ? " of an endpoint" : ""}.`;
            return [
                {
                    code: "input-invalid",
                    message: `limits: ${metric}: ${what}`,
                    hint,
                    ...(at === undefined ? {} : { at }),
                },
            ];
        };
        if (known === undefined)
            return say("no such measure of time or size");
        if (isServed && !known.served)
            return say("a client does not see it of an endpoint: time the file");
        if (better !== undefined)
            return say("its direction is known, and `better` is for columns of your own");
        if (slices !== undefined)
            return say("expected no slices: a time is of the model, not of rows");
        const { kind, value } = limit;
        if (kind === "min" || kind === "max")
            return [];
        if (known.compared === "alone")
            return say(`expected min or max, got ${kind}: comparisons are measured for latency_p50_ms and size_bytes`);
        if (kind !== "max-increase" && kind !== "max-relative-increase")
            return say(`expected max-relative-increase or max-increase, got ${kind}`);
        if (known.compared === "ratio" && !(value > 0))
            return say(`${kind}: expected more than 0: no two times are equal`);
        return [];
    });
}
/** Limits given as inputs that another action judges: nobody would, here. */
function strangeLimits(clauses) {
    return clauses
        .filter(({ metric }) => (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .b)(metric) !== "benchmark")
        .map(({ metric }) => ({
        code: "input-invalid",
        message: `limits: ${metric} is measured by ${(0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .b)(metric)}`,
        hint: `Benchmark measures ${Object.keys(LATENCY_METRICS).join(", ")}.`,
    }));
}


/***/ }),

/***/ 11772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBenchmark: () => (/* binding */ runBenchmark)
});

// EXTERNAL MODULE: ./actions/benchmark/src/inputs.ts + 2 modules
var inputs = __webpack_require__(80120);
// EXTERNAL MODULE: ./actions/benchmark/src/outline.ts
var outline = __webpack_require__(85821);
// EXTERNAL MODULE: ./packages/baseline/src/judging-policy.ts
var judging_policy = __webpack_require__(92972);
// EXTERNAL MODULE: ./packages/evaluation/src/resolve-clauses.ts + 1 modules
var resolve_clauses = __webpack_require__(67938);
// EXTERNAL MODULE: ./packages/job/src/policy-file.ts
var policy_file = __webpack_require__(90480);
// EXTERNAL MODULE: ./packages/policy/src/policy.ts + 1 modules
var policy = __webpack_require__(72371);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./actions/benchmark/src/endpoint-rules.ts
/** Axes of a sweep that only a file has: a server was started with its own. */
const OF_A_FILE = ["threads", "optimisation", "provider"];
/** What is wrong beside an endpoint with inputs that are right one by one. All of it at once. */
function endpointProblems(given, endpoint) {
    const { baseline, baselineEndpoint, scenarios, sweeps, calibrate, price } = given;
    const set = OF_A_FILE.filter((name) => given[name] !== UNSAID[name]);
    const swept = sweeps.filter(({ axis }) => OF_A_FILE.some((name) => name === axis));
    const problems = [
        [
            baseline !== null,
            "baseline: expected nothing beside endpoint",
            "A served model is timed beside a served one: serve the model before, as `modelgate serve` does, and give `baseline-endpoint`.",
        ],
        [
            baselineEndpoint === endpoint,
            "baseline-endpoint: expected another address than the endpoint's",
            "A server is not compared with itself: its control is asked in any case.",
        ],
        ...set.map((name) => [
            true,
            `${name}: expected nothing beside endpoint`,
            "It is the server's own: start the server with it.",
        ]),
        ...swept.map(({ axis }) => [
            true,
            `sweeps: an endpoint has no ${axis}`,
            "Vary `batch`, `concurrency` or a free dimension; the rest is the server's own.",
        ]),
        [
            scenarios.includes("offline"),
            "scenarios: offline is of a file",
            "It asks for all that this machine's processors give. Take single-stream, multi-stream or server.",
        ],
        [
            calibrate,
            "calibrate: expected nothing beside endpoint",
            "One server beside itself says nothing of how far two may be apart.",
        ],
        [
            price !== null,
            "price-per-hour: expected nothing beside endpoint",
            "What an endpoint costs is paid for its machine, which is not the one that asks.",
        ],
    ];
    return problems
        .filter(([isWrong]) => isWrong)
        .map(([, message, hint]) => ({ code: "input-invalid", message, hint }));
}
/** What these inputs are when nobody gives them. */
const UNSAID = { threads: 1, optimisation: "all", provider: "cpu" };

// EXTERNAL MODULE: ./actions/benchmark/src/rules.ts
var rules = __webpack_require__(97436);
;// CONCATENATED MODULE: ./actions/benchmark/src/plan.ts







/** Where a check stands that is of no data set. */
const MODEL = "model";
/**
 * Turns inputs, and the policy where it knows the model, into a plan.
 * @throws ModelgateError `input-invalid`, `policy-invalid`, `file-missing`, and what git throws
 */
async function plan(given, base) {
    const problems = [
        ...(0,rules/* strangeLimits */.n_)(given.limits),
        ...(0,rules/* clauseProblems */.of)(given.limits, given.endpoint !== null),
        ...inputProblems(given),
    ];
    (0,error/* throwProblems */.Jh)(problems);
    const known = await policyOf(given);
    if (known === null)
        return fromInputs(given);
    const judging = await (0,judging_policy.judgingPolicy)({ ...known, model: given.model, resolve: resolve_clauses/* resolveClauses */.R }, base);
    return fromPolicy(given, judging);
}
/** The policy that knows the model by its name; null: the model is a file. */
async function policyOf({ config, model }) {
    if (config === null && (model === null || /[./\\]/u.test(model)))
        return null;
    const found = await (0,policy_file/* policyFile */.X)(config);
    if (found === null || config !== null || model === null)
        return found;
    return (0,policy/* modelNames */.c)(found.text, found.path).includes(model) ? found : null;
}
function fromPolicy(given, judging) {
    const { model, before, judgedBy, text } = judging;
    const served = servedBy(given, model.endpoint ?? null);
    (0,error/* throwProblems */.Jh)((0,rules/* clauseProblems */.of)(model.clauses, served !== null));
    const path = served === null ? model.path : null;
    if (path === null && served === null)
        throw (0,error/* failure */.V2)("policy-invalid", `model ${model.name}: has no \`path\`, so there is nothing to time`, {
            hint: "Give the model's file; predictions take no time.",
        });
    const said = model.baseline?.kind === "report" || served !== null ? null : model.baseline;
    const [set] = model.datasets.filter(({ source }) => source.kind === "data");
    const rows = set === undefined
        ? null
        : { name: set.name, path: set.source.path, target: set.target, id: set.id, inputs: set.inputs };
    return {
        name: model.name,
        path,
        served,
        before: before?.path ?? null,
        baseline: fileSource(given.baseline) ?? said,
        rows: given.data === null ? rows : rowsOf(given),
        places: model.datasets.length === 0 ? [MODEL] : model.datasets.map(({ name }) => name),
        clauses: [...model.clauses, ...given.limits],
        waivers: model.waivers,
        mode: model.mode,
        judgedBy,
        policy: text,
        notes: baselineNotes(model.baseline, given, served),
    };
}
/** Why the policy's baseline is not what the times stand beside. */
function baselineNotes(said, given, served) {
    if (said === null)
        return [];
    if (served?.baseline === null)
        return ["the policy's baseline is not served: an endpoint is timed beside `baseline-endpoint`"];
    return served === null && said.kind === "report" && given.baseline === null
        ? ["the policy's baseline is a report: times of another job are not compared with"]
        : [];
}
/**
 * The endpoint that is given, or that the policy names.
 * @throws ModelgateError `input-invalid` for inputs that an endpoint does not go with
 */
function servedBy(given, said) {
    const endpoint = given.endpoint ?? said;
    const { baselineEndpoint: baseline } = given;
    if (endpoint !== null)
        (0,error/* throwProblems */.Jh)(endpointProblems(given, endpoint));
    else if (baseline !== null)
        throw (0,error/* failure */.V2)("input-invalid", "endpoint: expected beside baseline-endpoint", {
            hint: "Give the address of the model that is timed beside it.",
        });
    return endpoint === null ? null : { endpoint, baseline };
}
function fromInputs(given) {
    const served = servedBy(given, null);
    const path = given.model;
    const problem = (message, hint) => (0,error/* failure */.V2)("input-invalid", message, { hint });
    if (path !== null && served !== null)
        throw problem("model: expected nothing beside endpoint", "Time the file or the server, each in its turn.");
    const named = path ?? served?.endpoint;
    if (named === undefined)
        throw problem("model: expected the path of an ONNX file, got nothing", "Or give an `endpoint`.");
    const last = named.split(/[\\/]/u).findLast((part) => part !== "") ?? named;
    return {
        name: last.replace(/\.onnx$/iu, "") || last,
        path,
        served,
        before: null,
        baseline: fileSource(given.baseline),
        rows: rowsOf(given),
        places: [given.data === null ? MODEL : "test"],
        clauses: given.limits,
        waivers: [],
        mode: "gate",
        judgedBy: null,
        policy: null,
        notes: [],
    };
}
function rowsOf({ data, target, id, inputs }) {
    return data === null ? null : { name: "test", path: data, target, id, inputs: inputs ?? {} };
}
function fileSource(source) {
    return source === null || source.kind === "report" ? null : source;
}
function inputProblems(given) {
    const problems = [];
    const wrong = (message, hint) => problems.push({ code: "input-invalid", message, hint });
    if (given.baseline?.kind === "report")
        wrong("baseline: expected a model, got a report", "Times of another job are not compared with: name the model before, and both are timed here.");
    if (given.data === null && (given.target !== null || given.id !== null || given.inputs !== null))
        wrong("data: expected beside target, id and inputs", "Give the file that has these columns.");
    if (given.scenarios.includes("server") && given.serverBound === null)
        wrong("server-bound: the server scenario needs one", "Say what 99 % of its queries must hold, as 20ms.");
    if (given.calibrate && given.launches < 8)
        wrong("launches: calibrate needs at least 8", "Leave `launches` out.");
    if (given.historyPage !== null && given.history === null)
        wrong("history: expected beside history-page", "Name the file that is drawn.");
    return problems;
}

;// CONCATENATED MODULE: ./actions/benchmark/src/main.ts



/** Builds the command around its world. */
function benchmark(world) {
    return {
        ...inputs/* table */.t,
        run: (given, host) => run(given, host, world),
        failed: (problems, host) => (0,outline/* outline */.r)(host, null, problems),
    };
}
async function run(given, host, world) {
    const planned = await plan(given, { isProposed: world.isProposed, ports: () => world.ports(given) });
    const { timedReport } = await __webpack_require__.e(/* import() */ 3989).then(__webpack_require__.bind(__webpack_require__, 43989));
    return await timedReport(planned, { given, host, world });
}

// EXTERNAL MODULE: ./packages/job/src/proposed.ts
var proposed = __webpack_require__(60369);
// EXTERNAL MODULE: ./packages/job/src/runtime-reach.ts
var runtime_reach = __webpack_require__(27445);
;// CONCATENATED MODULE: ./actions/benchmark/src/world.ts


/** The world as this machine has it: the clone in the working directory, the web, and the cache where there is one. */
function thisWorld(env = process.env, cache) {
    return {
        isProposed: (0,proposed/* isProposed */.h)(env),
        async ports({ token }) {
            const { reachOf } = await __webpack_require__.e(/* import() */ 6078).then(__webpack_require__.bind(__webpack_require__, 33697));
            return reachOf(env, { cwd: process.cwd(), token });
        },
        async timer(parts, { runtimePath }, host) {
            const [{ openTimer }, { openWorkshop }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(2808), __webpack_require__.e(3396), __webpack_require__.e(8917), __webpack_require__.e(3722)]).then(__webpack_require__.bind(__webpack_require__, 3722)),
                __webpack_require__.e(/* import() */ 4546).then(__webpack_require__.bind(__webpack_require__, 64546)),
            ]);
            return await openTimer(parts, openWorkshop(runtimePath, (0,runtime_reach/* runtimeReach */.E)({ cache: cache?.(host) })));
        },
        async endpointTimer(parts) {
            const [{ openEndpointTimer }, { openConnections }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(2808), __webpack_require__.e(9990), __webpack_require__.e(8917), __webpack_require__.e(8160)]).then(__webpack_require__.bind(__webpack_require__, 28160)),
                Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(4525)]).then(__webpack_require__.bind(__webpack_require__, 44525)),
            ]);
            return await openEndpointTimer({ ...parts, connect: openConnections });
        },
        signal: cancelled(),
        today: () => new Date().toISOString().slice(0, 10),
    };
}
/**
 * Aborted by the first word of a cancelled job. A runner asks twice before it kills, with seconds in between: enough to write
 * down what was measured. A second word ends it at once.
 */
function cancelled() {
    const controller = new AbortController();
    for (const name of ["SIGINT", "SIGTERM"])
        process.once(name, () => controller.abort());
    return controller.signal;
}

// EXTERNAL MODULE: ./packages/cli/src/shown-as.ts
var shown_as = __webpack_require__(74232);
;// CONCATENATED MODULE: ./packages/cli/src/benchmark.ts



/** `modelgate benchmark`: the action on this machine. */
async function runBenchmark(argv) {
    await (0,shown_as/* runShown */.pN)(benchmark(thisWorld()), argv);
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

/***/ 27445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runtimeReach)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** How the ONNX runtime is looked for beyond this machine: npm's own configuration, its registry, the Actions cache. */
function runtimeReach({ cache, allowed } = {}) {
    return {
        // Loaded when a registry is asked at all: they are most of the bundle.
        npmConfig: async (key) => {
            await allowed?.();
            return (await (await __webpack_require__.e(/* import() */ 8849).then(__webpack_require__.bind(__webpack_require__, 48849))).npmConfig(key)) ?? "";
        },
        download: async (url, headers) => {
            await allowed?.();
            return await (await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(2854)]).then(__webpack_require__.bind(__webpack_require__, 62854))).proxiedDownload()(url, headers);
        },
        wait: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
        ...(cache === undefined ? {} : { cache }),
    };
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
