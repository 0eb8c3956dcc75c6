export const id = 5221;
export const ids = [5221];
export const modules = {

/***/ 80120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ table)
});

// EXTERNAL MODULE: ./packages/job/src/policy-inputs.ts
var policy_inputs = __webpack_require__(69131);
// EXTERNAL MODULE: ./packages/job/src/sandbox-inputs.ts
var sandbox_inputs = __webpack_require__(67280);
// EXTERNAL MODULE: ./packages/runner/src/input.ts
var input = __webpack_require__(23812);
// EXTERNAL MODULE: ./packages/runner/src/parse.ts
var parse = __webpack_require__(92379);
;// CONCATENATED MODULE: ./actions/benchmark/src/history-inputs.ts

/** What becomes of the numbers after the run. */
function historyInputs(group) {
    return {
        history: (0,input/* input */.hF)("history", (0,parse/* optional */.lq)(parse/* path */.Ae), "A file of JSON lines to which the numbers of this run are appended.", {
            example: "latency.jsonl",
            group,
        }),
        historyImport: (0,input/* input */.hF)("history-import", (0,parse/* optional */.lq)(parse/* path */.Ae), "The `data.js` that github-action-benchmark kept; its numbers become the beginning of a new history.", { example: "data.js", group }),
        historyPage: (0,input/* input */.hF)("history-page", (0,parse/* optional */.lq)(parse/* path */.Ae), "Where a page with the history's charts is written; it opens in a browser without a server.", {
            example: "latency.html",
            group,
        }),
        export: (0,input/* input */.hF)("export", (0,parse/* optional */.lq)(parse/* path */.Ae), "Where the numbers are written for other tools: a name that ends in `.bmf.json` gets Bencher's format, any other that of github-action-benchmark.", { example: "benchmark.json", group }),
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
/** MLPerf's words. */
const SCENARIOS = ["single-stream", "multi-stream", "offline", "server"];
const inputs = {
    model: (0,input/* input */.hF)("model", (0,parse/* optional */.lq)(parse/* text */.Qq), "The ONNX file; with `config`, or a `modelgate.yml` here, also the name of a model in it.", { example: "models/digits.onnx", group: PIECE }),
    endpoint: (0,input/* input */.hF)("endpoint", (0,parse/* optional */.lq)(parse/* text */.Qq), "A model that is already served, by the Open Inference Protocol, in place of a file: timed over the network as a client sees it.", { example: "http://127.0.0.1:8080/v2/models/digits", group: PIECE }),
    baseline: (0,input/* input */.hF)("baseline", (0,parse/* optional */.lq)(policy_inputs/* baselineModel */.NH), "The model it is compared with, timed in the same run: `base` (of the pull request, push or merge group), a git ref, `path:FILE`, or YAML as in the policy. Without one only the model's own times are measured.", { example: "base", group: PIECE }),
    baselineEndpoint: (0,input/* input */.hF)("baseline-endpoint", (0,parse/* optional */.lq)(parse/* text */.Qq), "The served model that an endpoint is compared with. Requests go to both in turn; whether their machines are alike cannot be checked from here.", { example: "http://127.0.0.1:8081/v2/models/digits", group: PIECE }),
    limits: (0,input/* input */.hF)("limits", (0,policy_inputs/* limitsSuchAs */.CJ)("latency_p50_ms<=5"), "Limits that the model has to keep, besides those of the policy: lines such as `latency_p50_ms max-relative-increase 2%`, or YAML as in the policy.", { flag: "limit", many: true, example: "latency_p50_ms max-relative-increase 2%", group: PIECE }),
    config: (0,input/* input */.hF)("config", (0,parse/* optional */.lq)(parse/* path */.Ae), "The policy file. Default: `modelgate.yml`, if it is there and has the model.", { example: "modelgate.yml", group: PIECE }),
    data: (0,input/* input */.hF)("data", (0,parse/* optional */.lq)(parse/* path */.Ae), "A file of rows to run the model on: CSV, TSV, JSONL or Parquet. Without it, and without data in the policy, random inputs are generated.", { example: "data/test.csv", group: DATA }),
    target: (0,input/* input */.hF)("target", (0,parse/* optional */.lq)(parse/* text */.Qq), "The column with the true answer; it is not fed to the model.", {
        example: "label",
        group: DATA,
    }),
    id: (0,input/* input */.hF)("id", (0,parse/* optional */.lq)(parse/* text */.Qq), "The column with each row's id; it is not fed to the model.", {
        example: "id",
        group: DATA,
    }),
    inputs: (0,input/* input */.hF)("inputs", (0,parse/* optional */.lq)(policy_inputs/* columns */.YB), "Which columns feed the model's inputs, as YAML.", {
        many: true,
        example: 'pixels: "pixel_*"',
        group: DATA,
    }),
    batch: (0,input/* input */.hF)("batch", (0,parse/* wholeNumber */.rD)(1, 1_000_000), "Rows in one inference.", { fallback: "1", group: UNDER }),
    axes: (0,input/* input */.hF)("axes", (0,parse/* lines */.Mn)(axis), "Sizes for the model's dynamic dimensions besides the batch. Random inputs of that shape are then generated.", {
        flag: "axis",
        many: true,
        example: "sequence=128",
        group: UNDER,
    }),
    threads: (0,input/* input */.hF)("threads", (0,parse/* wholeNumber */.rD)(1, 256), "Threads used within one inference. With more than one, times vary far more.", { fallback: "1", group: UNDER }),
    concurrency: (0,input/* input */.hF)("concurrency", (0,parse/* wholeNumber */.rD)(1, 256), "Inferences that run at the same time, each in a thread of its own; for an endpoint, requests at the same time.", { fallback: "1", group: UNDER }),
    optimisation: (0,input/* input */.hF)("optimisation", (0,parse/* oneOf */.yL)("disabled", "basic", "extended", "all"), "How far ONNX Runtime may optimise the graph before it is run.", { fallback: "all", group: UNDER }),
    provider: (0,input/* input */.hF)("provider", parse/* text */.Qq, "The execution provider of ONNX Runtime. One that the installed runtime lacks is refused.", { fallback: "cpu", group: UNDER }),
    scenarios: (0,input/* input */.hF)("scenarios", (0,parse/* list */.p_)((0,parse/* oneOf */.yL)(...SCENARIOS)), "Load scenarios, named as in MLPerf, that are measured as well.", {
        flag: "scenario",
        many: true,
        example: "single-stream",
        group: UNDER,
    }),
    serverBound: (0,input/* input */.hF)("server-bound", (0,parse/* optional */.lq)(parse/* durationMs */.pc), "Latency that 99 % of server-scenario queries must stay under.", { example: "20ms", group: UNDER }),
    sweeps: (0,input/* input */.hF)("sweeps", (0,parse/* lines */.Mn)(sweep), "A condition and the values it is timed with: `batch`, `threads`, `concurrency`, `optimisation`, or a dynamic dimension by its name.", { flag: "sweep", many: true, example: "batch: 1, 8, 32", group: UNDER }),
    profile: (0,input/* input */.hF)("profile", parse/* boolean */.zM, "Show which operators take the time, and which of them make the difference to the baseline.", { fallback: "true", group: UNDER }),
    price: (0,input/* input */.hF)("price-per-hour", (0,parse/* optional */.lq)(price), "What an hour of this machine costs; the report then says what a million rows cost.", { example: "0.08", group: UNDER }),
    budget: (0,input/* input */.hF)("budget", parse/* durationMs */.pc, "The time that all measurements together may take. With sweeps or scenarios the comparison gets 60 % of it. More time narrows the interval.", { fallback: "2m", group: RUN }),
    launches: (0,input/* input */.hF)("launches", (0,parse/* wholeNumber */.rD)(1, 1024), "The most launches. Each one times both models in a new process or, for an endpoint, over new connections. Fewer than 8 give no verdict.", { fallback: "64", group: RUN }),
    calibrate: (0,input/* input */.hF)("calibrate", parse/* boolean */.zM, "Time the baseline against itself instead, and report how often the gate would be wrong on this machine.", { fallback: "false", group: RUN }),
    seed: (0,input/* input */.hF)("seed", (0,parse/* wholeNumber */.rD)(), "Seed of everything random, such as the order in which the models are timed.", { fallback: "1", group: RUN }),
    ...historyInputs(RUN),
    ...sandbox_inputs/* sandboxInputs */.b,
    timeLimit: (0,input/* input */.hF)("time-limit", parse/* durationMs */.pc, "A launch that takes longer is stopped; for an endpoint, the longest wait for one answer, at most a minute.", { fallback: "5m", group: RUN }),
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
    inputs,
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
/* harmony import */ var _modelgate_job_model_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43808);
/* harmony import */ var _modelgate_runner_outline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4937);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80120);



/** The report of this action before anything was measured; `planned` null: there is no plan yet. */
function outline(host, planned, problems) {
    const asked = host.getInput("model").trim() || "model";
    const subject = { name: planned?.name ?? (0,_modelgate_job_model_name__WEBPACK_IMPORTED_MODULE_1__/* .presumedName */ .R)(asked), path: planned?.path ?? null };
    return (0,_modelgate_runner_outline__WEBPACK_IMPORTED_MODULE_2__/* .outline */ .rj)(host, _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t, { ...planned, subject, problems });
}


/***/ }),

/***/ 97436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ LATENCY_METRICS),
/* harmony export */   r: () => (/* binding */ benchmarkJudge)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48034);

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
/** What benchmark can judge; `isServed`: a server is asked, and shows only what a client sees. */
function benchmarkJudge(isServed = false) {
    const measures = Object.keys(LATENCY_METRICS).filter((name) => !isServed || LATENCY_METRICS[name]?.served);
    return {
        action: "benchmark",
        hint: `Benchmark measures ${measures.join(", ")}${isServed ? " of an endpoint" : ""}.`,
        refuse: (clause) => refused(clause, isServed),
    };
}
function refused({ metric, limit: { kind, value } }, isServed) {
    const known = LATENCY_METRICS[metric];
    if (known === undefined)
        return "no such measure of time or size";
    if (isServed && !known.served)
        return "a client does not see it of an endpoint: time the file";
    if ((0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .isAbsolute */ .oP)(kind))
        return null;
    if (known.compared === "alone")
        return `expected min or max, got ${kind}: comparisons are measured for latency_p50_ms and size_bytes`;
    if (kind !== "max-increase" && kind !== "max-relative-increase")
        return `expected max-relative-increase or max-increase, got ${kind}`;
    return known.compared === "ratio" && !(value > 0)
        ? `${kind}: must be greater than 0: measured times always differ a little`
        : null;
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
// EXTERNAL MODULE: ./packages/evaluation/src/resolve-clauses.ts + 2 modules
var resolve_clauses = __webpack_require__(85498);
// EXTERNAL MODULE: ./packages/inference/src/endpoint/address.ts
var endpoint_address = __webpack_require__(19741);
// EXTERNAL MODULE: ./packages/job/src/action-limits.ts
var action_limits = __webpack_require__(59814);
// EXTERNAL MODULE: ./packages/job/src/model-name.ts
var model_name = __webpack_require__(43808);
// EXTERNAL MODULE: ./packages/job/src/policy-file.ts
var policy_file = __webpack_require__(90480);
// EXTERNAL MODULE: ./packages/job/src/policy-knowing.ts
var policy_knowing = __webpack_require__(41709);
// EXTERNAL MODULE: ./packages/job/src/rows.ts
var rows = __webpack_require__(23082);
// EXTERNAL MODULE: ./packages/latency/src/ratio/looks.ts
var looks = __webpack_require__(48330);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/metric-owner.ts
var metric_owner = __webpack_require__(58191);
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
    const told = problems
        .filter(([isWrong]) => isWrong)
        .map(([, message, hint]) => ({ code: "input-invalid", message, hint }));
    return [
        ...addressProblems(endpoint, "endpoint"),
        ...(baselineEndpoint === null ? [] : addressProblems(baselineEndpoint, "baseline-endpoint")),
        ...told,
    ];
}
function addressProblems(address, input) {
    try {
        (0,endpoint_address/* readAddress */.z)(address, input);
        return [];
    }
    catch (error) {
        return (0,src_error/* problemsOf */.GW)(error);
    }
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
    const judge = (0,rules/* benchmarkJudge */.r)(given.endpoint !== null);
    const problems = [
        ...(0,action_limits/* strangeLimits */.n)(given.limits, judge),
        ...(0,action_limits/* clauseProblems */.o)(given.limits, judge, "limits"),
        ...inputProblems(given),
    ];
    (0,src_error/* throwProblems */.Jh)(problems);
    const known = await (0,policy_knowing/* policyKnowing */.a)(given);
    const judging = known === null
        ? await formerOf(given, base)
        : await (0,judging_policy.judgingPolicy)({ ...known, model: given.model, resolve: resolve_clauses/* resolveClauses */.R }, base);
    return judging === null ? fromInputs(given) : fromPolicy(given, judging);
}
/**
 * The base's word on a model that a proposed change takes out of the policy: a file of the model's name would be timed in its place,
 * under no limit at all. null: the base does not know it either.
 */
async function formerOf({ config, model }, base) {
    if (!base.isProposed || config !== null || !(0,policy_knowing/* isName */.E)(model))
        return null;
    const wanted = { path: policy_file/* DEFAULT_POLICY */.zj, resolve: resolve_clauses/* resolveClauses */.R };
    return await (0,judging_policy/* formerPolicy */._)(wanted, ({ name }) => name === model, base);
}
function fromPolicy(given, { model, before, judgedBy, text }) {
    const served = servedBy(given, model.endpoint ?? null);
    (0,src_error/* throwProblems */.Jh)((0,action_limits/* clauseProblems */.o)(model.clauses, (0,rules/* benchmarkJudge */.r)(served !== null), "limits"));
    const beside = saidBeside(given, model);
    const path = served === null ? model.path : null;
    if (path === null && served === null)
        throw (0,src_error/* failure */.V2)("policy-invalid", `model ${model.name}: has no \`path\`, so there is nothing to time`, {
            hint: "Give the model's file; predictions take no time.",
        });
    const said = model.baseline?.kind === "report" || served !== null ? null : model.baseline;
    return {
        name: model.name,
        path,
        served,
        before: before?.path ?? null,
        baseline: fileSource(given.baseline) ?? said,
        rows: given.axes.length > 0 ? null : ((0,rows/* givenRows */.r)(given) ?? (0,rows/* policyRows */.Ob)(model.datasets)),
        places: model.datasets.length === 0 ? [MODEL] : model.datasets.map(({ name }) => name),
        clauses: [...model.clauses, ...given.limits],
        waivers: model.waivers,
        mode: model.mode,
        judgedBy,
        policy: beside.length === 0 ? text : null,
        notes: [...baselineNotes(model.baseline, given, served), ...(0,policy_file/* inPolicysPlace */._2)(beside)],
    };
}
/**
 * Inputs in place of what the policy says: under limits of their own, or beside a slow baseline, any model would pass. Limits beside
 * those of the policy only ask for more.
 */
function saidBeside({ limits, baseline, data, axes }, { clauses, datasets }) {
    const said = {
        limits: limits.length > 0 && !clauses.some(({ metric }) => (0,metric_owner/* ownerOf */.b)(metric) === "benchmark"),
        baseline: baseline !== null,
        data: data !== null,
        // With sizes of their own the inputs are made up.
        axes: axes.length > 0 && datasets.some(({ source }) => source.kind === "data"),
    };
    return Object.entries(said).flatMap(([name, isSaid]) => (isSaid ? [name] : []));
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
        (0,src_error/* throwProblems */.Jh)(endpointProblems(given, endpoint));
    else if (baseline !== null)
        throw (0,src_error/* failure */.V2)("input-invalid", "endpoint: expected beside baseline-endpoint", {
            hint: "Give the address of the model that is timed beside it.",
        });
    return endpoint === null ? null : { endpoint, baseline };
}
function fromInputs(given) {
    const served = servedBy(given, null);
    const path = given.model;
    const problem = (message, hint) => (0,src_error/* failure */.V2)("input-invalid", message, { hint });
    if (path !== null && served !== null)
        throw problem("model: expected nothing beside endpoint", "Time the file or the server, each in its turn.");
    const name = path === null ? served && (0,endpoint_address/* readAddress */.z)(served.endpoint).model : (0,model_name/* modelName */.f)(path);
    if (name === null)
        throw problem("model: expected the path of an ONNX file, got nothing", "Or give an `endpoint`.");
    return {
        name,
        path,
        served,
        before: null,
        baseline: fileSource(given.baseline),
        rows: (0,rows/* givenRows */.r)(given),
        places: [given.data === null ? MODEL : "test"],
        clauses: given.limits,
        waivers: [],
        mode: "gate",
        judgedBy: null,
        policy: null,
        notes: [],
    };
}
function fileSource(source) {
    return source === null || source.kind === "report" ? null : source;
}
function inputProblems(given) {
    const problems = [];
    const wrong = (message, hint) => problems.push({ code: "input-invalid", message, hint });
    if (given.baseline?.kind === "report")
        wrong("baseline: expected a model, got a report", "Times of another job are not compared with: name the model before, and both are timed here.");
    problems.push(...(0,rows/* strayColumns */.l_)(given));
    if (given.axes.length > 0 && given.data !== null)
        wrong("axes: expected nothing beside data", "With sizes of their own the inputs are made up: leave one out.");
    if (given.scenarios.includes("server") && given.serverBound === null)
        wrong("server-bound: the server scenario needs one", "Say which latency 99 % of its queries must stay under, as 20ms.");
    if (given.calibrate && given.launches < looks/* FIRST_LOOK */.xE)
        wrong(`launches: calibrate needs at least ${looks/* FIRST_LOOK */.xE}`, "Leave `launches` out.");
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
    const ports = () => world.ports(given);
    const standing = world.isProposed ? await proposalIsHere(await ports()) : [];
    const planned = await plan(given, { isProposed: world.isProposed, ports });
    // Before anything is timed: git would be in the way.
    const replaced = world.isProposed ? await dataNotes(planned, ports) : [];
    const { timedReport } = await __webpack_require__.e(/* import() */ 4080).then(__webpack_require__.bind(__webpack_require__, 54080));
    const report = await timedReport(planned, { given, host, world });
    return { ...report, notes: [...standing, ...replaced, ...report.notes] };
}
/** Loaded on demand, as what follows: a run on a laptop proposes nothing. */
async function proposalIsHere(ports) {
    return await (await Promise.all(/* import() */[__webpack_require__.e(2171), __webpack_require__.e(5984)]).then(__webpack_require__.bind(__webpack_require__, 22569))).proposalIsHere(ports);
}
async function dataNotes({ rows }, ports) {
    if (rows === null)
        return [];
    return await (await Promise.all(/* import() */[__webpack_require__.e(2171), __webpack_require__.e(5984)]).then(__webpack_require__.bind(__webpack_require__, 22569))).changedData([rows], ports);
}

// EXTERNAL MODULE: ./packages/job/src/proposed.ts
var proposed = __webpack_require__(60369);
// EXTERNAL MODULE: ./packages/job/src/runtime-reach.ts
var runtime_reach = __webpack_require__(27445);
;// CONCATENATED MODULE: ./actions/benchmark/src/world.ts


/** The world as this machine has it: the clone in the working directory, the web, and the cache where there is one. */
function thisWorld(env = process.env, cache) {
    return {
        isProposed: (0,proposed/* isProposed */.h7)(env),
        async ports({ token }) {
            const { reachOf } = await __webpack_require__.e(/* import() */ 8219).then(__webpack_require__.bind(__webpack_require__, 60600));
            return reachOf(env, { cwd: process.cwd(), token });
        },
        async timer(parts, { runtimePath }, host) {
            const [{ openTimer }, { openWorkshop }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(2808), __webpack_require__.e(8917), __webpack_require__.e(3722)]).then(__webpack_require__.bind(__webpack_require__, 3722)),
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
const SIGNALS = ["SIGINT", "SIGTERM"];
/**
 * Aborted by the first word of a cancelled job. A runner asks twice before it kills, with seconds in between: enough to write
 * down what was measured. A second word ends it at once.
 */
function cancelled() {
    const controller = new AbortController();
    const onSignal = (signal) => {
        // Still listening: whoever else was to undo something would otherwise be the last, and end the process.
        if (!controller.signal.aborted)
            return controller.abort();
        for (const name of SIGNALS)
            process.off(name, onSignal);
        if (process.listenerCount(signal) === 0)
            process.kill(process.pid, signal);
    };
    for (const name of SIGNALS)
        process.on(name, onSignal);
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

/***/ 41709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isName),
/* harmony export */   a: () => (/* binding */ policyKnowing)
/* harmony export */ });
/* harmony import */ var _modelgate_policy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72371);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90480);


/**
 * The policy that knows a model by its name; null: the model is a file. One that `config` names has to know it: it is read as it is.
 * @throws ModelgateError `file-missing`, `policy-invalid`
 */
async function policyKnowing({ config, model }) {
    if (config !== null)
        return await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd)(config);
    if (!isName(model))
        return null;
    const found = await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd)(null);
    return found !== null && (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_1__/* .modelNames */ .ci)(found.text, found.path).includes(model) ? found : null;
}
/** What could be a model's name in a policy; a path has dots or slashes. */
function isName(model) {
    return model !== null && !/[./\\]/u.test(model);
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

/***/ 23082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ policyRows),
/* harmony export */   l_: () => (/* binding */ strayColumns),
/* harmony export */   r: () => (/* binding */ givenRows)
/* harmony export */ });
/** The rows that inputs name; null: none. */
function givenRows({ data, target, id, inputs }) {
    return data === null ? null : { name: "test", path: data, target, id, inputs: inputs ?? {} };
}
/** Columns of a file that nobody named. */
function strayColumns({ data, target, id, inputs }) {
    if (data !== null || (target === null && id === null && inputs === null))
        return [];
    const message = "data: expected beside target, id and inputs";
    return [{ code: "input-invalid", message, hint: "Give the file that has these columns." }];
}
/** The rows of a policy's first data set that has some; null: none has. */
function policyRows(datasets) {
    const set = datasets.find(({ source }) => source.kind === "data");
    if (set === undefined)
        return null;
    const { name, source, target, id, inputs } = set;
    return { name, path: source.path, target, id, inputs };
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

/***/ 48330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ nextLook),
/* harmony export */   LL: () => (/* binding */ CONFIDENCE),
/* harmony export */   nm: () => (/* binding */ CONFIDENCE_WORDS),
/* harmony export */   t5: () => (/* binding */ lookAt),
/* harmony export */   xE: () => (/* binding */ FIRST_LOOK)
/* harmony export */ });
// When an experiment may be judged. An inconclusive one is made longer, and judged again: with 99 % at each look a ratio
// exactly at the limit would be failed more and more often. So the 1 % is spent over the looks; whatever their number, all
// their intervals together hold the truth with 99 %. See .github/decisions/latency-verdict.md.
/** Launches before the first look, and the least that any verdict rests on. */
const FIRST_LOOK = 8;
/** What the intervals of all looks together hold. */
const CONFIDENCE = 0.99;
/** The same for sentences. */
const CONFIDENCE_WORDS = `${CONFIDENCE * 100} %`;
/** All that eight launches can give: the chance that all lie on one side of the truth. */
const FIRST_SHARE = 2 / 2 ** FIRST_LOOK;
/**
 * The look that so many launches allow; null below 8. The first is at 8, then wherever the number has doubled or the
 * experiment has ended. Whoever looks at other numbers as well, as 12 and then 16, spends the same share twice.
 */
function lookAt(launches) {
    if (launches < FIRST_LOOK)
        return null;
    const alpha = shareOf(looksUntil(launches));
    // Nine or ten launches cannot give the second look's interval; the first eight still give theirs.
    if (2 / 2 ** launches > alpha)
        return { launches: FIRST_LOOK, alpha: FIRST_SHARE };
    return { launches, alpha };
}
/** The number of launches at which to look next, more than `launches`. */
function nextLook(launches) {
    let next = FIRST_LOOK;
    while (next <= launches)
        next *= 2;
    return next;
}
function looksUntil(launches) {
    return 1 + Math.ceil(Math.log2(launches / FIRST_LOOK));
}
function shareOf(look) {
    return look === 1 ? FIRST_SHARE : (1 - CONFIDENCE - FIRST_SHARE) / 2 ** (look - 1);
}


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
