export const id = 3038;
export const ids = [3038,7431];
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
    limits: (0,input/* input */.hF)("limits", limits, "What it is held to: lines such as `latency_p50_ms max-relative-increase 2%`, or YAML as in the policy, beside whose own they stand.", { flag: "limit", many: true, example: "latency_p50_ms max-relative-increase 2%", group: PIECE }),
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
    budget: (0,input/* input */.hF)("budget", parse/* durationMs */.pc, "What all that is timed may take; beside sweeps or scenarios the comparison has 60 % of it. More time narrows the interval.", {
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

/***/ 92972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ formerPolicy),
/* harmony export */   judgingPolicy: () => (/* binding */ judgingPolicy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _modelgate_policy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72371);
/* harmony import */ var _modelgate_policy__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28577);
/* harmony import */ var _modelgate_policy__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76464);
/* harmony import */ var _modelgate_policy__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16496);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38855);
/* harmony import */ var _base_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15263);
/* harmony import */ var _open_baseline_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48308);







/**
 * One model's part of the policy, with the organisation's that it extends. On a pull request and in a merge group the limits are
 * the base's: who proposes a change does not choose what judges it. Where the base has no such model yet, the head's own judge
 * beside those of the organisation that the base's policy extends, and the report says so. Waivers hold from the base only.
 * @throws ModelgateError `policy-invalid`, `input-invalid`, and what git throws
 */
async function judgingPolicy(wanted, base) {
    const { path, text, model, resolve } = wanted;
    const own = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T)(text, path, model, resolve);
    const load = (from) => async (reference) => await bytesOf(reference, base.ports, from);
    const head = await extended(own, { text, path, resolve }, load("here"));
    const alone = { model: head, before: null, text };
    if (!base.isProposed)
        return { ...alone, judgedBy: null };
    const found = await (0,_base_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .basePolicy */ .u)(path, await base.ports());
    if (found === null)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("input-invalid", "the event names no pull request whose base could be asked for its policy", {
            hint: "Run this on pull_request, pull_request_target or merge_group, and keep GITHUB_EVENT_PATH as the runner sets it.",
        });
    if ("none" in found)
        return { ...alone, model: unwaived(head), judgedBy: ofHead(found.none, head) };
    const before = modelBefore({ before: found.text, now: text, path, resolve }, head);
    if (before === null) {
        const reason = `${found.commit.slice(0, 12)} has no model ${head.name}: this is its first version`;
        const isShared = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_6__/* .extendsOf */ .n)(found.text, path) !== null;
        const judges = isShared ? await extended(own, { text: found.text, path, resolve }, load("base")) : head;
        return { ...alone, model: unwaived(judges), judgedBy: ofHead(reason, head) };
    }
    const judge = await extended(before, { text: found.text, path, resolve }, load("base"));
    const { model: judged, changes } = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_7__/* .judgedPolicy */ .Y)(head, judge);
    const renamed = before.name === head.name ? [] : [`the model ${before.name} is now called ${head.name}`];
    const judgedBy = {
        judgedBy: "base",
        commit: found.commit,
        reason: null,
        changes: [...renamed, ...changes],
    };
    return { model: judged, before: judge, judgedBy, text: found.text };
}
/**
 * The base's word on a model that the head's policy does not know any more; null where the base's does not know it either. Who
 * proposes a change does not get rid of a limit by taking the model out of the policy, or the policy away.
 * @param isMeant whether a name and a path are those of the model
 * @throws ModelgateError as `judgingPolicy`
 */
async function formerPolicy({ path, resolve }, isMeant, base) {
    const found = await (0,_base_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .basePolicy */ .u)(path, await base.ports());
    if (found === null || "none" in found)
        return null;
    const { text, commit } = found;
    const known = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_3__/* .modelNames */ .c)(text, path).map((name) => (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T)(text, path, name, resolve));
    const former = known.find(({ name, path: file }) => file !== null && isMeant({ name, path: file }));
    if (former === undefined)
        return null;
    const load = (reference) => bytesOf(reference, base.ports, "base");
    const model = await extended(former, { text, path, resolve }, load);
    const changes = [`the model ${model.name} is taken out of the policy`];
    return { model, before: model, judgedBy: { judgedBy: "base", commit, reason: null, changes }, text };
}
function ofHead(reason, { waivers }) {
    const changes = waivers.map(({ check, owner }) => `waiver of ${check} by ${owner}: holds once it is on the base`);
    return { judgedBy: "head", commit: null, reason, changes };
}
/** Who proposes a change does not excuse it: a first version has no waivers yet. */
function unwaived(model) {
    return { ...model, waivers: [] };
}
/** The base's word on this model: under its name, else under another one for the same file; null where it has neither. */
function modelBefore({ before, now, path, resolve }, head) {
    const names = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_3__/* .modelNames */ .c)(before, path);
    const read = (name) => (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T)(before, path, name, resolve);
    if (names.includes(head.name))
        return read(head.name);
    const kept = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_3__/* .modelNames */ .c)(now, path);
    const gone = names.filter((name) => !kept.includes(name));
    const same = gone.map(read).find((model) => model.path !== null && model.path === head.path);
    if (same !== undefined)
        return same;
    if (gone.length === 0)
        return null;
    // A name that is new while another goes away could be a change of judges.
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("policy-invalid", `${path}: model "${head.name}" is new while "${gone.join('", "')}" goes away: whose limits judge it cannot be known`, { hint: "Keep the name, or bring the new model and remove the old one in two pull requests." });
}
async function extended(model, { text, path, resolve }, load) {
    if ((0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_6__/* .extendsOf */ .n)(text, path) === null)
        return model;
    return (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_8__/* .extendPolicy */ .j)(model, await (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_6__/* .loadOrganisations */ .C)(text, path, load), resolve);
}
/** An organisation's file, from where the policy that names it lies. */
async function bytesOf(reference, ports, from) {
    const { path } = reference.kind === "path" ? reference : { path: "policy.yml" };
    const unreadable = (cause) => {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("file-missing", `extends: ${path} cannot be read`, {
            hint: "Give the path of the organisation's policy, relative to this file.",
            cause,
        });
    };
    if (reference.kind === "path" && from === "here")
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(unreadable);
    const source = reference.kind === "path" ? { kind: "git", ref: null } : reference;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "modelgate-policy-"));
    try {
        const opened = await (0,_open_baseline_js__WEBPACK_IMPORTED_MODULE_9__/* .openBaseline */ .E)(source, { path, kind: "file" }, await ports(), folder);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(opened.kind === "file" ? opened.path : path).catch(unreadable);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
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
// EXTERNAL MODULE: ./packages/job/src/policy-file.ts
var policy_file = __webpack_require__(90480);
// EXTERNAL MODULE: ./packages/policy/src/policy.ts + 1 modules
var policy = __webpack_require__(72371);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
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
    const beside = saidBeside(given, model);
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
        policy: beside.length === 0 ? text : null,
        notes: [...baselineNotes(model.baseline, given, served), ...besideNotes(beside)],
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
function besideNotes(names) {
    if (names.length === 0)
        return [];
    return [`${names.join(", ")}: not the policy's, so no stage takes this report as judged by it`];
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
    const { timedReport } = await __webpack_require__.e(/* import() */ 2174).then(__webpack_require__.bind(__webpack_require__, 32174));
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

/***/ 19856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   NO: () => (/* binding */ gitFault),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   x2: () => (/* binding */ FETCH_DEPTH)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** The remedy for history that a clone does not have. */
const FETCH_DEPTH = "Give actions/checkout `fetch-depth: 0`, or this step a `token`, with which it fetches. On a laptop: `git fetch --unshallow`.";
/** The remedy for a push with credentials that only read. */
const WRITE = "Give the job `permissions: contents: write`, and this step a `token` that may write.";
const CREDENTIALS = {
    said: /could not read (?:Username|Password)|Authentication failed|Permission denied|terminal prompts disabled|returned error: 40[13]|HTTP 40[13]/,
    code: "github-denied",
    reason: "the remote wants other credentials",
    hint: "Give this step a `token` (`permissions: contents: read` is enough), or actions/checkout `fetch-depth: 0`; with `persist-credentials: false` git itself has none.",
};
// What git says in English (LC_ALL=C), from 2.39 to 2.5x. The first that fits counts.
const KNOWN = [
    {
        said: /dubious ownership/,
        code: "git-failed",
        reason: "the repository belongs to another user, so git refuses to read it (dubious ownership)",
        hint: 'Run `git config --global --add safe.directory "$GITHUB_WORKSPACE"` in a step before this one: in a container the workspace belongs to the runner\'s user.',
    },
    {
        said: /not a git repository|cannot use bare repository|must be run in a work tree/,
        code: "git-failed",
        reason: "this folder is not in a git repository with a work tree",
        hint: "On a laptop: `cd` into the repository, or `git init`. In a workflow: run actions/checkout first, with git 2.38 or newer on the runner.",
    },
    {
        said: /transport '\w+' not allowed/,
        code: "history-missing",
        reason: "the object is not in this partial clone",
        hint: "Clone without `filter`, or give this step a `token`, with which it fetches.",
    },
    {
        said: /\[remote rejected\]|hook declined|GH0(?:06|13)/,
        code: "github-denied",
        reason: "rules of the remote refuse it: a ruleset, a protected branch or tag, or a hook",
        hint: "Let who runs this write these refs: on GitHub, put it on the ruleset's bypass list.",
    },
    {
        said: /returned error: (?:409|429)|HTTP (?:409|429)/,
        code: "github-fault",
        reason: "the remote is busy, or takes no more requests for now",
        hint: "Run it again in a few minutes; fewer jobs at the same time ask it less often.",
    },
    {
        said: /not valid: is this a git repository|git-http-push failed/,
        code: "github-denied",
        reason: "what answers there is no git server",
        hint: "Look at `git remote -v`: a proxy or a page to sign in may answer in its place.",
    },
    CREDENTIALS,
    {
        said: /not our ref|couldn't find remote ref|no such remote ref|unadvertised object/,
        code: "history-missing",
        reason: "the remote does not have this commit any more, or does not give it",
        hint: "After a forced push the previous commit may be gone: name another baseline, such as a branch or a tag.",
    },
    {
        said: /[Rr]epository .*not found|does not appear to be a git repository|No such remote|returned error: 404/,
        code: "github-denied",
        reason: "there is no such remote repository, or the token may not see it",
        hint: "Look at `git remote -v`, and give the job `permissions: contents: read`.",
    },
    {
        said: /[Cc]ould not resolve|[Cc]onnection (?:refused|reset|timed out|closed)|Failed to connect|early EOF|Empty reply|unexpected disconnect|hung up|returned error: 5\d\d|Operation too slow|Could not fetch|could not fetch/,
        code: "github-fault",
        reason: "the remote could not be reached, or stopped in the middle",
        hint: "Run it again. Without a network, give actions/checkout `fetch-depth: 0`.",
    },
    {
        said: /corrupt|truncated|inflate|packfile|too small to be|index file|[Bb]ad (?:object|tree|file)|bad .*header|unable to read|missing (?:blob|tree|commit)|garbage|not a tree object|[Cc]ould not (?:read|get)|cannot read/,
        code: "git-failed",
        reason: "the clone is damaged or incomplete",
        hint: "`git fsck` says what is wrong; make a fresh clone. If it is kept between runs, a run may have been stopped while it wrote.",
    },
];
/** What a failed run of git means. `doing` completes "git could not …". Nothing of git's words is repeated: they may hold URLs with secrets. */
function gitFault({ exitCode, stderr }, doing) {
    const known = KNOWN.find(({ said }) => said.test(stderr));
    if (known !== undefined) {
        const isWriting = known === CREDENTIALS && doing.startsWith("push ");
        return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(known.code, `git could not ${doing}: ${known.reason}`, {
            hint: isWriting ? WRITE : known.hint,
        });
    }
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("git-failed", `git could not ${doing}: it ended with code ${exitCode}`, {
        hint: "Run the same with debug logging, and report it with the version of git (`git --version`).",
        cause: new Error(stderr.replace(/\b[a-z]+:\/\/\S+/gi, "<url>").slice(0, 1000)),
    });
}
/** For commits and names that this clone does not have. */
function absent(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("history-missing", message, { hint });
}
/** For the content of a file that is named here and lies elsewhere. */
function missing(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("file-missing", message, { hint });
}
/** For something that is there and is not taken. */
function refused(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", message, { hint });
}
/** A name from elsewhere for a message: quoted, control characters as escapes, at most 200 characters. */
function shown(name) {
    const text = JSON.stringify(name);
    return text.length <= 202 ? text : `${text.slice(0, 200)}…"`;
}


/***/ }),

/***/ 60828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ guarded),
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
// The port to git's own program, and what is turned off whenever it is asked. A checkout holds files of strangers, so nothing
// that they could have written may choose a program to run: only plumbing is used, which knows no filters, and the
// settings below come last and win. `.git/config` itself is not theirs: it is written by who made the clone.
/** An environment for git: without what redirects it (`GIT_DIR`, `GIT_CONFIG_…`, askpass), and with its messages in English. */
function gitEnvironment(env) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && !/^(?:GIT_|SSH_ASKPASS|LC_|LANG$|LANGUAGE$)/i.test(entry[0]));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: "C",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_LITERAL_PATHSPECS: "1",
    };
}
const PROTOCOLS = ["https", "http", "ssh", "file", "git", "ext"];
const FETCHED = ["https", "http", "ssh", "file"];
/**
 * The same program with hooks, monitors, questions and replaced objects off. Without `network` every transport is forbidden,
 * which also stops a partial clone from fetching what it lacks while it is read.
 */
function guarded(git, { network, env }) {
    const settings = [
        "core.hooksPath=/dev/null",
        "core.fsmonitor=false",
        "core.askPass=",
        // A bare repository planted in the workspace brings a configuration that its author wrote.
        "safe.bareRepository=explicit",
        "gc.auto=0",
        "maintenance.auto=false",
        "submodule.recurse=false",
        "fetch.recurseSubmodules=false",
        // A transfer that stands still for a minute is given up.
        "http.lowSpeedLimit=1",
        "http.lowSpeedTime=60",
        "protocol.allow=never",
        // One by one: a `protocol.https.allow` of the user would win over the general word.
        ...PROTOCOLS.map((name) => `protocol.${name}.allow=${network && FETCHED.includes(name) ? "always" : "never"}`),
    ];
    const before = [
        "--no-replace-objects",
        "--no-pager",
        "--literal-pathspecs",
        ...settings.flatMap((one) => ["-c", one]),
    ];
    return (args, options) => git([...before, ...args], { ...options, env: { ...env, ...options?.env } });
}


/***/ }),

/***/ 35434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   it: () => (/* binding */ authorization),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19856);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60828);



/**
 * Looks at the repository that `git` runs in.
 * @throws ModelgateError when there is none, or when it belongs to another user
 */
async function openRepository(git, options = {}) {
    const { fetch, remote = "origin" } = options;
    if (!/^[A-Za-z0-9_][\w./-]{0,99}$/.test(remote))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", "remote: expected the name of a remote, as `origin`");
    const own = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .guarded */ .N)(git, { network: fetch !== undefined, env: credentials(fetch?.token) });
    const args = ["rev-parse", "--path-format=absolute", "--git-common-dir", "--show-object-format"];
    const started = (error) => {
        if (error.code !== "ENOENT")
            throw error;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("git-failed", "git: no such program on PATH, or its folder does not exist", {
            hint: "Install git 2.38 or newer; runner images have it, small containers may not.",
            cause: error,
        });
    };
    const [commonDir = "", objectFormat = ""] = (await ask(own, args, "open the repository").catch(started))
        .toString()
        .split("\n");
    if (commonDir === "" || (objectFormat !== "sha1" && objectFormat !== "sha256"))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("git-failed", "git did not say where the repository is", {
            hint: "Modelgate needs git 2.38 or newer.",
        });
    return { git: own, commonDir, objectFormat, remote, mayFetch: fetch !== undefined };
}
/** Runs git and gives its output; whatever it ends with other than 0 is an error. `doing` completes "git could not …". */
async function ask(git, args, doing) {
    const result = await run(git, args);
    if (result.exitCode !== 0)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFault */ .NO)(result, doing);
    return result.stdout;
}
/** A listing of this many bytes holds about a million paths. */
const MAX_LISTING_BYTES = 128 * 2 ** 20;
/** Runs git with its output held in memory, within bounds. */
async function run(git, args, input) {
    const pieces = [];
    let size = 0;
    const sink = (piece) => {
        size += piece.length;
        if (size > MAX_LISTING_BYTES)
            throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", `git ${args[0]}: the answer is larger than ${MAX_LISTING_BYTES} bytes`, {
                hint: "Name a folder, so that fewer files are listed.",
            });
        pieces.push(piece);
    };
    const result = await git(args, { sink, ...(input === undefined ? {} : { input }) });
    return { ...result, stdout: Buffer.concat(pieces) };
}
function credentials(token) {
    if (token === undefined)
        return {};
    const key = `http.${new URL(token.origin).origin}/.extraheader`;
    return {
        GIT_CONFIG_COUNT: "2",
        // First the list is emptied: with the header that actions/checkout keeps there would be two, which GitHub refuses.
        GIT_CONFIG_KEY_0: key,
        GIT_CONFIG_VALUE_0: "",
        GIT_CONFIG_KEY_1: key,
        GIT_CONFIG_VALUE_1: `Authorization: ${authorization(token)}`,
    };
}
/** The header that git's and LFS's servers take for a token. */
function authorization({ value }) {
    return `Basic ${Buffer.from(`x-access-token:${value}`).toString("base64")}`;
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
