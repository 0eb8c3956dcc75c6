export const id = 2909;
export const ids = [2909];
export const modules = {

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

/***/ 11921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_CONDITIONS: () => (/* reexport */ DEFAULT_CONDITIONS),
  OPTIMISATIONS: () => (/* reexport */ OPTIMISATIONS),
  openTimer: () => (/* reexport */ openTimer)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/inference/src/scoring/column-names.ts
var column_names = __webpack_require__(99326);
// EXTERNAL MODULE: ./packages/inference/src/scoring/element.ts
var scoring_element = __webpack_require__(57809);
;// CONCATENATED MODULE: ./packages/inference/src/timing/job.ts
/** How far the runtime may rewrite a graph before it runs it, in its own words. */
const OPTIMISATIONS = ["disabled", "basic", "extended", "all"];

;// CONCATENATED MODULE: ./packages/inference/src/timing/conditions.ts





const DEFAULT_CONDITIONS = {
    batch: 1,
    axes: {},
    threads: 1,
    concurrency: 1,
    optimisation: "all",
    provider: "cpu",
};
/** Which dimensions of a model's inputs are free. A first dimension that is fixed in all of them fixes the batch. */
function axesOf({ inputs }) {
    const firsts = inputs
        .filter(({ shape }) => shape === null || shape.length > 0)
        .map(({ shape }) => shape?.[0]);
    const fixed = firsts.find((size) => typeof size === "number");
    const isFixed = firsts.length > 0 && firsts.every((size) => typeof size === "number");
    const others = inputs.flatMap((port) => (port.shape ?? []).flatMap((size, at) => axisName(port, size, at) ?? []));
    return { batch: isFixed && typeof fixed === "number" ? fixed : "free", others: [...new Set(others)] };
}
/**
 * What is wrong with conditions for a model, before anything runs: an axis that it fixes or does not have, a number that is
 * none, a provider that this runtime lacks.
 */
function conditionProblems({ path, signature }, conditions) {
    const problems = [];
    const wrong = (message, hint) => problems.push({ code: "input-invalid", message, hint });
    const { batch, axes, threads, concurrency, optimisation, provider } = conditions;
    const name = (0,external_node_path_.basename)(path);
    const counts = { batch, threads, concurrency, ...axes };
    for (const [what, size] of Object.entries(counts))
        if (!Number.isSafeInteger(size) || size < 1)
            wrong(`${what}: expected a whole number from 1, got ${size}`, "");
    if (provider !== "cpu")
        wrong(`provider: this runtime has no "${provider}"; it has cpu`, "Models are timed on the processor; leave `provider` out.");
    if (!OPTIMISATIONS.includes(optimisation))
        wrong(`optimisation: expected ${(0,column_names/* listed */.KE)(OPTIMISATIONS)}, got "${String(optimisation)}"`, "");
    const free = axesOf(signature);
    if (free.batch !== "free" && free.batch !== batch)
        wrong(`batch ${batch}: ${name} fixes its number of rows to ${free.batch}`, `Time it with batch ${free.batch}, or export it with a free first dimension.`);
    for (const axis of Object.keys(axes).filter((told) => !free.others.includes(told)))
        wrong(`axis "${axis}": ${name} has no free dimension of that name`, free.others.length === 0
            ? "It fixes every dimension but the batch; export it with a free one to vary it."
            : `It has ${(0,column_names/* listed */.KE)(free.others)}.`);
    return problems.map(({ hint, ...problem }) => (hint ? { ...problem, hint } : problem));
}
/**
 * Inputs made up to the conditions' sizes.
 * @throws ModelgateError `input-invalid` for a dimension that nobody gave a size, or a type that cannot be made up
 */
function madeSource({ path, signature }, { batch, axes }) {
    const inputs = signature.inputs.map((port) => {
        const type = (0,scoring_element/* element */.N)(port.type)?.ort;
        if (type === undefined || port.shape === null)
            throw (0,error/* failure */.V2)("input-invalid", `${(0,external_node_path_.basename)(path)}: no values can be made up for input "${port.name}"`, {
                hint: "Give a data set, whose rows are then timed.",
            });
        const dims = port.shape.map((size, at) => {
            if (typeof size === "number")
                return size;
            const axis = axisName(port, size, at);
            if (axis === null)
                return batch;
            const told = axes[axis];
            if (told !== undefined)
                return told;
            throw (0,error/* failure */.V2)("input-invalid", `${(0,external_node_path_.basename)(path)}: input "${port.name}" has the free dimension "${axis}"`, {
                hint: `Give a data set, or its size: \`axes: { ${axis}: 128 }\`.`,
            });
        });
        return { name: port.name, type, dims };
    });
    return { kind: "made", inputs };
}
/** The name of a free dimension; null for one that is fixed or the batch. */
function axisName({ name }, size, at) {
    if (typeof size === "number" || at === 0)
        return null;
    return size === null || size === "" ? `${name}[${at}]` : size;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/dataset/src/open-table.ts + 15 modules
var open_table = __webpack_require__(41304);
// EXTERNAL MODULE: ./packages/inference/src/early-end.ts
var early_end = __webpack_require__(75948);
// EXTERNAL MODULE: ./packages/inference/src/private-folder.ts
var private_folder = __webpack_require__(10013);
// EXTERNAL MODULE: ./packages/inference/src/scoring/feed-plan.ts + 2 modules
var feed_plan = __webpack_require__(63337);
// EXTERNAL MODULE: ./packages/inference/src/scoring/target-columns.ts
var target_columns = __webpack_require__(40406);
// EXTERNAL MODULE: ./packages/inference/src/stage.ts + 7 modules
var stage = __webpack_require__(23396);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/inference/src/timing/profile.ts







/** The largest file that the runtime may write here: some hundred thousand kernels. */
const PROFILE_BYTES = 96 * 2 ** 20;
/** Kernels in one profile, which keep it well below that at 700 bytes each. */
const MOST_KERNELS = 60_000;
const PARTS = 10;
/** Profiles all arms, by turns, for about as long as was asked. The runtime counts in whole microseconds. */
async function profileArms(setting, work, { Tensor, random }) {
    const arms = [];
    for (const arm of setting.arms) {
        const feeds = await timedFeeds(arm, setting, Tensor);
        const trial = profile_open(setting, arm, work.folder);
        trial.run(feeds, 4);
        const first = trial.end(1);
        const eachMs = Math.max(0.001, middleMean(first.runs));
        const kernels = Math.max(1, first.nodes.length);
        const wanted = Math.min(work.aboutMs / setting.arms.length / eachMs, MOST_KERNELS / kernels, 1000);
        arms.push({ arm, feeds, part: Math.max(1, Math.round(wanted / PARTS)) });
    }
    const sessions = arms.map((each) => ({ ...each, session: profile_open(setting, each.arm, work.folder) }));
    // The first part of each warms up, and is left out.
    for (let part = 0; part <= PARTS; part += 1)
        for (const { session, feeds, part: runs } of shuffled(sessions, random))
            session.run(feeds, runs);
    return sessions.map(({ arm, session, part }) => profiled(arm.arm, session.end(part)));
}
function profiled(arm, { runs, nodes }) {
    const times = nodes.map(({ node, operator, runs }) => ({ node, operator, ms: middleMean(runs) }));
    return { arm, runs: runs.length, inferenceMs: middleMean(runs), nodes: times };
}
/** A session that writes its profile into a folder of its own, of which nothing stays. */
function profile_open(setting, { arm, modelPath }, folder) {
    const own = join(folder, `profile-${arm}`);
    rmSync(own, { recursive: true, force: true });
    mkdirSync(own);
    const session = bareSessions(setting.runtimeDirectory)(modelPath, arm, setting.session, join(own, "run"));
    return {
        run(feeds, runs) {
            for (let at = 0; at < runs; at += 1)
                tryRun(session, arm, feeds[at % feeds.length] ?? feeds[0]);
        },
        end(skip) {
            session.endProfiling();
            session.dispose();
            const [file] = readdirSync(own);
            if (file === undefined)
                throw failure("model-failed", `${arm}: the runtime wrote no profile`);
            const path = join(own, file);
            if (statSync(path).size >= PROFILE_BYTES)
                throw failure("model-failed", `${arm}: its profile takes more than ${PROFILE_BYTES} bytes`, {
                    hint: "The model has too many nodes to be profiled; leave its profile out.",
                });
            const text = readFileSync(path, "utf8");
            rmSync(own, { recursive: true, force: true });
            return readProfile(text, skip);
        },
    };
}
/** The mean of the middle half: whole microseconds have no useful median, and a mean is moved by a single disturbance. */
function middleMean(values) {
    const sorted = values.toSorted();
    const cut = Math.floor(sorted.length / 4);
    const half = sorted.subarray(cut, sorted.length - cut);
    return half.reduce((sum, value) => sum + value, 0) / half.length;
}

// EXTERNAL MODULE: ./packages/inference/src/head-start.ts + 4 modules
var head_start = __webpack_require__(64546);
// EXTERNAL MODULE: ./packages/schema/src/latency.ts
var latency = __webpack_require__(70387);
// EXTERNAL MODULE: ./packages/inference/src/sandbox/checked-fields.ts
var checked_fields = __webpack_require__(11110);
// EXTERNAL MODULE: ./packages/inference/src/sandbox/decode-message.ts + 2 modules
var decode_message = __webpack_require__(48794);
;// CONCATENATED MODULE: ./packages/inference/src/timing/decode-timing.ts



const MOST_NODES = 60_000;
const MOST_CHARACTERS = 2000;
/**
 * A message of the child, checked field by field against its job: a model can lie about its times by sleeping, and must
 * not reach the parent in any other way.
 * @throws ModelgateError `model-failed` for anything that an honest child does not say
 */
function decodeTiming(value, job) {
    if (!(0,checked_fields/* isRecord */.u4)(value))
        throw (0,checked_fields/* notOurs */.TR)("no message");
    const { type } = value;
    if (type === "finished")
        return { type };
    if (type === "started")
        return { type, runtime: (0,checked_fields/* short */.h0)(value["runtime"], "runtime", 60) };
    if (type === "problem" && value["dataset"] === null) {
        const paths = job.arms.flatMap(({ feeds }) => (feeds.kind === "data" ? [{ path: feeds.path }] : []));
        return { type, dataset: null, problems: (0,decode_message/* problemsIn */._)(value["problems"], paths) };
    }
    if (type !== "timing" || value["kind"] !== job.work.kind)
        throw (0,checked_fields/* notOurs */.TR)("type");
    return { type, result: resultIn(value, job, job.work) };
}
function resultIn(value, job, work) {
    const arms = job.arms.map(({ arm }) => arm);
    switch (work.kind) {
        case "blocks":
            return {
                blocks: list(value["blocks"], work.rounds * arms.length, "blocks").map((each) => blockIn(each, arms, work)),
                warmUp: perArm(value["warmUp"], arms, warmUpIn),
                cpuMs: perArm(value["cpuMs"], arms, (each) => size(each, "cpuMs")),
            };
        case "start":
            return {
                processMs: size(value["processMs"], "processMs"),
                loadMs: size(value["loadMs"], "loadMs"),
                firstMs: size(value["firstMs"], "firstMs"),
                peakMemoryBytes: value["peakMemoryBytes"] === null ? null : whole(value["peakMemoryBytes"], "memory"),
            };
        case "answers":
            return answersIn(value);
        case "profile":
            return { arms: list(value["arms"], arms.length, "arms").map((each) => profiledIn(each, arms)) };
        case "server":
            return { arms: list(value["arms"], arms.length, "arms").map((each) => servedIn(each, arms, work)) };
    }
}
function blockIn(value, arms, work) {
    if (!(0,checked_fields/* isRecord */.u4)(value))
        throw (0,checked_fields/* notOurs */.TR)("block");
    const round = whole(value["round"], "round");
    const inferences = whole(value["inferences"], "inferences");
    if (round >= work.rounds || inferences === 0)
        throw (0,checked_fields/* notOurs */.TR)("block");
    return {
        arm: armIn(value["arm"], arms),
        round,
        inferences,
        ms: time(value["ms"], "ms"),
        p50Ms: time(value["p50Ms"], "p50Ms"),
        samples: sizes(value["samples"], work.samples, "samples"),
    };
}
function warmUpIn(value) {
    if (!(0,checked_fields/* isRecord */.u4)(value) || typeof value["stable"] !== "boolean")
        throw (0,checked_fields/* notOurs */.TR)("warmUp");
    const { ms, inferences, stable } = value;
    return { ms: size(ms, "warmUp"), inferences: whole(inferences, "warmUp"), stable };
}
function answersIn(value) {
    const { problem } = value;
    return {
        inferences: whole(value["inferences"], "inferences"),
        rows: whole(value["rows"], "rows"),
        flips: whole(value["flips"], "flips"),
        unequal: whole(value["unequal"], "unequal"),
        largest: orInfinite(value["largest"], "largest"),
        relative: orInfinite(value["relative"], "relative"),
        problem: problem === null ? null : (0,checked_fields/* short */.h0)(problem, "problem", MOST_CHARACTERS),
    };
}
function profiledIn(value, arms) {
    if (!(0,checked_fields/* isRecord */.u4)(value))
        throw (0,checked_fields/* notOurs */.TR)("arm");
    const nodes = value["nodes"];
    if (!Array.isArray(nodes) || nodes.length > MOST_NODES)
        throw (0,checked_fields/* notOurs */.TR)("nodes");
    return {
        arm: armIn(value["arm"], arms),
        runs: whole(value["runs"], "runs"),
        inferenceMs: size(value["inferenceMs"], "inferenceMs"),
        nodes: Array.from(nodes, (node) => {
            if (!(0,checked_fields/* isRecord */.u4)(node) || !(0,checked_fields/* isText */.KH)(node["node"]) || !(0,checked_fields/* isText */.KH)(node["operator"]))
                throw (0,checked_fields/* notOurs */.TR)("node");
            const { node: name, operator, ms } = node;
            return { node: name.slice(0, 500), operator: operator.slice(0, 100), ms: size(ms, "ms") };
        }),
    };
}
function servedIn(value, arms, work) {
    if (!(0,checked_fields/* isRecord */.u4)(value))
        throw (0,checked_fields/* notOurs */.TR)("arm");
    const { probes, rate } = value;
    if (!Array.isArray(probes) || probes.length > work.mostProbes)
        throw (0,checked_fields/* notOurs */.TR)("probes");
    return {
        arm: armIn(value["arm"], arms),
        rate: rate === null ? null : time(rate, "rate"),
        latencies: sizes(value["latencies"], work.queries, "latencies"),
        probes: Array.from(probes, (probe) => {
            if (!(0,checked_fields/* isRecord */.u4)(probe) || typeof probe["held"] !== "boolean")
                throw (0,checked_fields/* notOurs */.TR)("probe");
            const { rate, late, queries, held } = probe;
            return {
                rate: time(rate, "rate"),
                late: whole(late, "late"),
                queries: whole(queries, "queries"),
                held,
            };
        }),
    };
}
function perArm(value, arms, read) {
    if (!(0,checked_fields/* isRecord */.u4)(value))
        throw (0,checked_fields/* notOurs */.TR)("arms");
    return Object.fromEntries(arms.map((arm) => [arm, read(value[arm])]));
}
function armIn(value, arms) {
    const arm = latency/* ARMS */.ul.find((name) => name === value);
    if (arm === undefined || !arms.includes(arm))
        throw (0,checked_fields/* notOurs */.TR)("arm");
    return arm;
}
function list(value, length, field) {
    if (!Array.isArray(value) || value.length !== length)
        throw (0,checked_fields/* notOurs */.TR)(field);
    // Not as it is: an array may have holes.
    return Array.from(value);
}
function sizes(value, most, field) {
    if (!(value instanceof Float64Array) || value.length > most)
        throw (0,checked_fields/* notOurs */.TR)(field);
    if (!value.every((each) => each >= 0 && Number.isFinite(each)))
        throw (0,checked_fields/* notOurs */.TR)(field);
    return value;
}
/** A time or a rate is more than nothing. */
function time(value, field) {
    const found = size(value, field);
    if (found === 0)
        throw (0,checked_fields/* notOurs */.TR)(field);
    return found;
}
function size(value, field) {
    if (typeof value !== "number" || !(value >= 0) || !Number.isFinite(value))
        throw (0,checked_fields/* notOurs */.TR)(field);
    return value;
}
function orInfinite(value, field) {
    return value === Number.POSITIVE_INFINITY ? value : size(value, field);
}
function whole(value, field) {
    if (!Number.isSafeInteger(value) || value < 0)
        throw (0,checked_fields/* notOurs */.TR)(field);
    return value;
}

;// CONCATENATED MODULE: ./packages/inference/src/timing/run-once.ts
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



/**
 * Has one fresh process do one job.
 * @throws ModelgateError what the child says, `model-out-of-time`, `model-out-of-memory`; the signal's reason when aborted
 */
async function runOnce({ workshop, runtime, allowance }, { job, workIn, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        signal?.throwIfAborted();
        const began = performance.now();
        const found = { ...workshop, findRuntime: async () => runtime };
        const start = __addDisposableResource(env_1, (0,head_start.headStartFor)(found, allowance, decodeTiming), false);
        const stop = () => start.sandbox.stop();
        signal?.addEventListener("abort", stop, { once: true });
        try {
            await start.runtime;
            const { directory: runtimeDirectory } = runtime;
            const whole = { trade: "time", runtimeDirectory, ...job, work: workIn(start.folder) };
            const result = await resultOf(start.sandbox.run(whole));
            // What a process says was checked against its job, whose kind this is.
            return { ...result, seconds: (performance.now() - began) / 1000 };
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error;
        }
        finally {
            signal?.removeEventListener("abort", stop);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function resultOf(messages) {
    let found = null;
    for await (const message of messages) {
        if (message.type === "problem")
            throw problemsAsError(message.problems);
        if (message.type === "timing")
            found = message.result;
    }
    if (found === null)
        throw problemsAsError([]);
    return found;
}
/** Problems as the error that is thrown; none at all are a fault, too. */
function problemsAsError(problems) {
    const [first, ...rest] = problems;
    if (first !== undefined)
        return new error/* ModelgateError */.HJ([first, ...rest]);
    return (0,error/* failure */.V2)("model-failed", "the process that timed the models did not say what came of it");
}

;// CONCATENATED MODULE: ./packages/inference/src/timing/together.ts

/**
 * The results of all of them, as `Promise.all` gives them.
 * @throws ModelgateError every problem that any of them had; a fault of another kind as it is
 */
async function together(work) {
    const settled = await Promise.allSettled(work);
    const reasons = settled.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
    const strange = reasons.find((reason) => !(reason instanceof error/* ModelgateError */.HJ));
    if (strange !== undefined)
        throw strange;
    (0,error/* throwProblems */.Jh)(reasons.flatMap((reason) => (reason instanceof error/* ModelgateError */.HJ ? reason.problems : [])));
    return await Promise.all(work);
}

;// CONCATENATED MODULE: ./packages/inference/src/timing/timer.ts













/**
 * Stages the models, finds the runtime and looks at the data set.
 * @throws ModelgateError every problem of models, data set and runtime at once
 */
async function openTimer(parts, workshop) {
    const stack = new DisposableStack();
    stack.defer((0,early_end/* onEarlyEnd */.W)(() => stack.dispose()));
    try {
        return await timerIn(stack, parts, workshop);
    }
    catch (error) {
        stack.dispose();
        throw error;
    }
}
async function timerIn(stack, parts, workshop) {
    const { dataset, allowance } = parts;
    const folder = stack.use((0,private_folder/* privateFolder */.q)());
    const staged = async (name, given) => {
        const own = (0,external_node_path_.join)(folder.path, name);
        await (0,promises_.mkdir)(own);
        return { ...(await (0,stage/* stage */.d)(given, own)), name, given };
    };
    const [runtime, candidate, baseline, table] = await together([
        workshop.findRuntime(),
        staged("candidate", parts.candidate),
        parts.baseline === null ? null : staged("baseline", parts.baseline),
        dataset === null ? null : (0,open_table/* openTable */.R)(dataset.path),
    ]);
    const compared = baseline === null ? ["candidate"] : ["candidate", "baseline"];
    const arms = [...compared, "control"];
    const check = (conditions) => {
        const models = baseline === null ? [candidate] : [candidate, baseline];
        const problems = models.flatMap((model) => conditionProblems(described(model), conditions));
        // What is wrong for every model is said once.
        (0,error/* throwProblems */.Jh)([...new Map(problems.map((problem) => [problem.message, problem])).values()]);
    };
    const jobArm = (arm, conditions) => {
        const model = arm === "candidate" ? candidate : (baseline ?? candidate);
        return { arm, modelPath: model.path, feeds: sourceOf(model, conditions, { dataset, table }) };
    };
    const run = ({ conditions, seed, signal }, wanted, workIn, more = {}) => {
        check(conditions);
        const { batch, threads, optimisation } = conditions;
        const given = wanted.map((arm) => jobArm(arm, conditions));
        const job = { arms: given, session: { threads, optimisation }, batch, seed };
        return runOnce({ workshop, runtime, allowance: { ...allowance, ...more } }, { job, workIn, signal });
    };
    return {
        models: { candidate: shown(candidate), baseline: baseline && shown(baseline) },
        runtime: `onnxruntime-node ${runtime.version}`,
        arms,
        check,
        async launch(options, work) {
            const { concurrency } = options.conditions;
            return await run(options, arms, () => ({ kind: "blocks", concurrency, ...work }));
        },
        async start(options, arm) {
            const spawnedAt = performance.timeOrigin + performance.now();
            return { arm, ...(await run(options, [arm], () => ({ kind: "start", spawnedAt }))) };
        },
        async answers(options) {
            return baseline === null ? null : await run(options, compared, () => ({ kind: "answers" }));
        },
        async profile(options, aboutMs) {
            const workIn = (own) => ({ kind: "profile", folder: own, aboutMs });
            return (await run(options, compared, workIn, { writeBytes: PROFILE_BYTES })).arms;
        },
        async server(options, work) {
            return (await run(options, compared, () => ({ kind: "server", ...work }))).arms;
        },
        [Symbol.dispose]: () => stack.dispose(),
    };
}
function described({ given, signature }) {
    return { path: given, signature };
}
function shown({ given, digest, sizeBytes, signature }) {
    return { path: given, digest, sizeBytes, axes: axesOf(signature) };
}
/** Rows of the data set; made-up values where there is none, or where other axes than the batch are set. */
function sourceOf(model, conditions, { dataset, table }) {
    if (dataset === null || table === null || Object.keys(conditions.axes).length > 0)
        return madeSource(described(model), conditions);
    const { path, target } = dataset;
    const names = table.columns.map(({ name }) => name);
    // One column or many, whatever the task: a target that is not there is told with the rest of the plan.
    const targets = target === null ? [] : (0,target_columns/* targetColumns */.dr)(names, target, "multilabel-classification", () => { });
    const spec = { name: "timed", ...dataset, target: targets };
    const plan = (0,feed_plan/* planFeeds */.n)(model.signature, table.columns, spec);
    if (!Array.isArray(plan))
        return { kind: "data", path, plan };
    throw problemsAsError(plan.map((problem) => ({ ...problem, message: `${model.name}: ${problem.message}` })));
}

;// CONCATENATED MODULE: ./packages/inference/src/timing/index.ts





/***/ }),

/***/ 70387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nz: () => (/* binding */ Scenario),
/* harmony export */   bV: () => (/* binding */ Latency),
/* harmony export */   u5: () => (/* binding */ Machine),
/* harmony export */   ul: () => (/* binding */ ARMS),
/* harmony export */   zj: () => (/* binding */ Arm)
/* harmony export */ });
/* unused harmony exports Percentile, Ratio, SweepPoint, Sweep, OperatorTime */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21000);


// What `benchmark` measured. Times are milliseconds of one inference, memory is bytes.
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
/** An estimate of a tail percentile that may only be too high (MLPerf's early stopping), or why there is none. */
const Percentile = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** 50, 90, 95, 99 or 99.9. */
    percentile: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai,
    ms: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** `upper-bound`: holds with the confidence of the run; `estimate`: of the sample alone. */
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["estimate", "upper-bound"]),
    /** Why `ms` is null: "needs 662 queries, there are 400". */
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
});
const ARMS = ["candidate", "baseline", "control"];
/** What one arm of the experiment took. The control is the baseline (without one: the candidate) once more. */
const Arm = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    arm: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(ARMS),
    digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
    /** Inferences that were timed, in blocks and launches. */
    inferences: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    blocks: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    launches: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    percentiles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Percentile),
    meanMs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** Standard deviation of the launches' medians as a share of their mean. */
    spread: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** Inferences (rows) a second. */
    throughput: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** Processor time per inference. */
    cpuMs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** Process start, runtime and model load, and first inference, medians over launches. */
    coldStart: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ processMs: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, loadMs: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, firstMs: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, totalMs: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai })),
    /** The most resident memory of a process that held this arm alone. */
    peakMemoryBytes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    fileBytes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    costPerMillion: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** Milliseconds until blocks were stable, median over launches; null: they never were. */
    warmUpMs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
});
/** Two arms on the log ratio of their medians; 1.02 is 2 % slower. The unit is the launch. */
const Ratio = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    of: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["candidate/baseline", "control/baseline", "control/candidate"]),
    value: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai,
    interval: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .Interval */ .IX),
    launches: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** One for each launch, in their order. */
    perLaunch: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
});
/** One point of a sweep. */
const SweepPoint = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    value: text,
    p50Ms: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    baselineP50Ms: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    throughput: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** candidate / baseline with its interval. */
    ratio: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ value: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, interval: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .Interval */ .IX) })),
    /** Why there is no number. */
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
});
/** One condition varied, the others held. */
const Sweep = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** `batch`, another dynamic axis by its name, `threads`, `concurrency`, `optimisation`. */
    axis: text,
    points: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(SweepPoint),
    /** The point after which more of the axis brings little. */
    knee: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
});
/** One scenario in MLPerf's words. */
const Scenario = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["single-stream", "multi-stream", "offline", "server"]),
    arm: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(ARMS),
    queries: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    samplesPerQuery: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** single- and multi-stream: ms; offline: samples a second; server: queries a second that hold the bound. */
    result: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    unit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["ms", "samples/s", "queries/s"]),
    boundMs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    percentiles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Percentile),
    /** Whether the result is valid by the scenario's rules, and why not. */
    valid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
});
/** One operator's time in both arms. */
const OperatorTime = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    operator: text,
    node: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
    candidateMs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    baselineMs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** candidate − baseline, ms per inference, and its share of the whole difference. */
    differenceMs: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai,
    share: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
});
/** The machine, as far as it bears on time; a comparison across unlike ones is refused. */
const Machine = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    cpu: text,
    cores: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Share of processor time that the hypervisor took, while measuring; null where unknown. */
    steal: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** Load average before measuring. */
    load: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    memoryBytes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** Processors and bytes a container may use; null: unlimited or unknown. */
    containerCores: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    containerMemoryBytes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    image: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
});
/** The section that `benchmark` writes. */
const Latency = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    dataset: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
    batch: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    threads: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    machine: Machine,
    arms: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Arm),
    ratios: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Ratio),
    /** Whether both models answer alike on the inputs that were timed; null: there is no baseline. */
    sameAnswers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ alike: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), statement: text })),
    /** What the control says: false when it is wider than the limit allows. */
    quiet: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    /** Seconds that would settle an inconclusive verdict; null: settled, or no time would. */
    settleSeconds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    sweeps: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Sweep),
    scenarios: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Scenario),
    operators: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(OperatorTime),
    budgetSeconds: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai,
    spentSeconds: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai,
    /** Whether it was cut short, by the budget or a signal, and by which. */
    ended: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["complete", "budget", "cancelled"]),
});


/***/ })

};
