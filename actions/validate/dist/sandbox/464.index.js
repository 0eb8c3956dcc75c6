export const id = 464;
export const ids = [464,696];
export const modules = {

/***/ 1469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ bareSessions),
/* harmony export */   J: () => (/* binding */ tryRun)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8855);
/* harmony import */ var _sandbox_runtime_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4174);
/* harmony import */ var _sandbox_session_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5144);





/**
 * The way to sessions without promises.
 * @throws ModelgateError `runtime-missing` when this runtime has no such binding
 */
function bareSessions(directory) {
    const Session = nativeClass(directory);
    return (modelPath, arm, settings, profile) => {
        const native = new Session();
        try {
            native.loadModel(modelPath, { ...optionsOf(settings), ...profiled(profile) });
        }
        catch (error) {
            throw (0,_sandbox_runtime_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .toldOf */ .dc)(arm, (0,_sandbox_runtime_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionRefused */ .B6)(error));
        }
        const fetches = Object.fromEntries(native.outputMetadata.map(({ name }) => [name, null]));
        return {
            run: (feeds) => native.run(feeds, fetches, NO_OPTIONS),
            endProfiling: () => native.endProfiling(),
            dispose: () => native.dispose(),
        };
    };
}
/** Runs once, and says whose fault it is when that fails: later runs are timed, and nothing is caught there. */
function tryRun(session, arm, feeds) {
    try {
        return session.run(feeds);
    }
    catch (error) {
        throw (0,_sandbox_runtime_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .toldOf */ .dc)(arm, (0,_sandbox_runtime_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .runFailed */ .Np)(error));
    }
}
const NO_OPTIONS = {};
/**
 * No arena and no pattern of memory: several sessions live in one process, and what one has kept decides where the next
 * one's memory lies. No spinning: threads of a session that has just run would take the next one's processor for 40 ms.
 */
function optionsOf({ threads, optimisation }) {
    return {
        ...(0,_sandbox_session_options_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionOptions */ .x)(threads),
        ..._sandbox_session_options_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_SPINNING */ .D,
        executionMode: "sequential",
        graphOptimizationLevel: optimisation,
        enableCpuMemArena: false,
        enableMemPattern: false,
    };
}
function profiled(prefix) {
    return prefix === undefined ? {} : { enableProfiling: true, profileFilePrefix: prefix };
}
function nativeClass(directory) {
    const load = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "package.json"));
    const { binding, initOrt } = attempted(() => load((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "dist", "binding.js")), directory);
    const Session = binding?.InferenceSession;
    if (Session === undefined || initOrt === undefined)
        throw noBinding(directory);
    // Once for each thread: it tells the native side of Tensor, without which that ends the process. A second time does nothing.
    initOrt();
    return Session;
}
function attempted(work, directory) {
    try {
        return work();
    }
    catch (cause) {
        throw noBinding(directory, cause);
    }
}
function noBinding(directory, cause) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)("runtime-missing", `the ONNX runtime in ${directory} has no synchronous binding to time`, {
        hint: "Use the pinned release: leave `runtime-path` out, or point it at that one.",
        cause,
    });
}


/***/ }),

/***/ 5647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ reopen),
/* harmony export */   bu: () => (/* binding */ inProcess),
/* harmony export */   wg: () => (/* binding */ openArms)
/* harmony export */ });
/* harmony import */ var _bare_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _seeded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2644);
/* harmony import */ var _timed_feeds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9281);



/**
 * Opens the arms' sessions in random order, for what is opened first has its memory elsewhere, and runs each once.
 * @throws ModelgateError for a model that cannot be loaded, or that does not run on the inputs
 */
async function openArms(setting, Tensor, random) {
    const open = (0,_bare_session_js__WEBPACK_IMPORTED_MODULE_0__/* .bareSessions */ .E)(setting.runtimeDirectory);
    const ready = [];
    for (const arm of (0,_seeded_js__WEBPACK_IMPORTED_MODULE_1__/* .shuffled */ .A4)(setting.arms, random)) {
        const feeds = await (0,_timed_feeds_js__WEBPACK_IMPORTED_MODULE_2__/* .timedFeeds */ .v)(arm, setting, Tensor);
        const session = open(arm.modelPath, arm.arm, setting.session);
        (0,_bare_session_js__WEBPACK_IMPORTED_MODULE_0__/* .tryRun */ .J)(session, arm.arm, feeds[0]);
        ready.push({ arm: arm.arm, session, feeds });
    }
    return ready;
}
/**
 * Opens all sessions anew, in another random order. Where a session's weights lie makes it up to several per cent faster or
 * slower for as long as it lives; that does not change with rounds, but it does with sessions.
 */
function reopen(ready, setting, random) {
    const open = (0,_bare_session_js__WEBPACK_IMPORTED_MODULE_0__/* .bareSessions */ .E)(setting.runtimeDirectory);
    for (const { session } of (0,_seeded_js__WEBPACK_IMPORTED_MODULE_1__/* .shuffled */ .A4)(ready, random))
        session.dispose();
    for (const each of (0,_seeded_js__WEBPACK_IMPORTED_MODULE_1__/* .shuffled */ .A4)(ready, random)) {
        const model = setting.arms.find(({ arm }) => arm === each.arm);
        if (model === undefined)
            throw new TypeError(`no model for ${each.arm}`);
        each.session = open(model.modelPath, each.arm, setting.session);
        (0,_bare_session_js__WEBPACK_IMPORTED_MODULE_0__/* .tryRun */ .J)(each.session, each.arm, each.feeds[0]);
    }
}
/** Runs arms in this thread. Outputs are dropped at once. A query is `queryRuns` runs. */
function inProcess(ready, queryRuns) {
    const arms = new Map(ready.map((each) => [each.arm, each]));
    return (arm, queries, round) => {
        const found = arms.get(arm);
        if (found === undefined)
            throw new TypeError(`no session for ${arm}`);
        return runInTurn(found, { queries, round, queryRuns });
    };
}
/** One reading of the clock, 40 ns, ends a query and begins the next. */
function runInTurn({ session, feeds }, { queries, round, queryRuns }) {
    const [first] = feeds;
    const singles = new Float64Array(queries);
    let at = round;
    const began = performance.now();
    let last = began;
    for (let query = 0; query < queries; query += 1) {
        for (let run = 0; run < queryRuns; run += 1) {
            session.run(feeds[at % feeds.length] ?? first);
            at += 1;
        }
        const now = performance.now();
        singles[query] = now - last;
        last = now;
    }
    return { ms: last - began, singles };
}


/***/ }),

/***/ 2644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ shuffled),
/* harmony export */   JU: () => (/* binding */ seeded),
/* harmony export */   ns: () => (/* binding */ arrivals)
/* harmony export */ });
/**
 * A Weyl sequence whose terms are mixed: what decides an order or an arrival, and nothing that statistics rest on. The
 * child loads it in each launch, so it is no package.
 */
function seeded(seed) {
    let state = Math.trunc(seed) >>> 0;
    return () => {
        state = (state + 0x9e3779b9) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
        mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
        return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
    };
}
/** The same items in random order, each order as likely as any other. */
function shuffled(items, random) {
    const left = [...items];
    const drawn = [];
    while (left.length > 0)
        drawn.push(...left.splice(Math.floor(random() * left.length), 1));
    return drawn;
}
/** Arrival times of a Poisson process of one query a second, in seconds, increasing. */
function arrivals(count, random) {
    let now = 0;
    return Float64Array.from({ length: count }, () => {
        now -= Math.log(1 - random());
        return now;
    });
}


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveTime: () => (/* binding */ serveTime)
});

// EXTERNAL MODULE: ./packages/inference/src/scoring/float16.ts
var float16 = __webpack_require__(8612);
// EXTERNAL MODULE: ./packages/inference/src/timing/bare-session.ts
var bare_session = __webpack_require__(1469);
;// CONCATENATED MODULE: ./packages/inference/src/timing/answers.ts


/** Runs both on the same inputs and compares all outputs by name. */
function compareAnswers(candidate, baseline) {
    const found = answerSums();
    for (const [at, feeds] of candidate.feeds.entries()) {
        const other = baseline.feeds[at];
        if (other === undefined)
            break;
        const ours = (0,bare_session/* tryRun */.J)(candidate.session, "candidate", feeds);
        if (!found.add(ours, (0,bare_session/* tryRun */.J)(baseline.session, "baseline", other)))
            break;
    }
    return found.difference();
}
/** Adds up the differences of inferences, one by one. `add` is false once they cannot be compared any more. */
function answerSums() {
    const sum = { inferences: 0, rows: 0, flips: 0, largest: 0, unequal: 0, squares: 0, size: 0 };
    let problem = null;
    return {
        add(ours, theirs) {
            problem ??= unlike(ours, theirs);
            if (problem !== null)
                return false;
            for (const [name, output] of Object.entries(ours)) {
                const base = theirs[name];
                if (base !== undefined)
                    add(sum, output, base);
            }
            sum.inferences += 1;
            return true;
        },
        difference() {
            const { squares, size, ...counts } = sum;
            const relative = squares === 0 ? 0 : Math.sqrt(squares / Math.max(size, Number.MIN_VALUE));
            return { ...counts, relative, problem };
        },
    };
}
/** Names come from strangers' models: they are cut, and the parent shows them escaped. */
function unlike(ours, theirs) {
    const [names, others] = [Object.keys(ours), Object.keys(theirs)];
    const shown = (list) => list.slice(0, 10).join(", ").slice(0, 200);
    if (names.length !== others.length || names.some((name) => !Object.hasOwn(theirs, name)))
        return `the outputs are ${shown(names)}; the baseline's are ${shown(others)}`;
    for (const name of names) {
        const [one, other] = [ours[name], theirs[name]];
        if (String(one?.dims) !== String(other?.dims))
            return `output ${name.slice(0, 100)} has shape [${String(one?.dims)}]; the baseline's has [${String(other?.dims)}]`;
    }
    return null;
}
function add(sum, output, base) {
    const [ours, theirs] = [numbers(output), numbers(base)];
    if (ours === null || theirs === null) {
        const length = output.data.length;
        for (let at = 0; at < length; at += 1)
            if (output.data[at] !== base.data[at])
                sum.unequal += 1;
        return;
    }
    for (let at = 0; at < ours.length; at += 1) {
        const [one, other] = [Number(ours[at]), Number(theirs[at])];
        // Both NaN, or the same infinity, is the same answer.
        if (Object.is(one, other) || one === other) {
            if (Number.isFinite(other))
                sum.size += other * other;
            continue;
        }
        const difference = Math.abs(one - other);
        sum.largest = Math.max(sum.largest, Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference);
        sum.squares += Number.isFinite(difference) ? difference * difference : Number.POSITIVE_INFINITY;
        if (Number.isFinite(other))
            sum.size += other * other;
    }
    const width = output.dims.length < 2 ? 1 : (output.dims.at(-1) ?? 1);
    if (width < 2)
        return;
    for (let from = 0; from < ours.length; from += width) {
        sum.rows += 1;
        if (answers_top(ours, from, width) !== answers_top(theirs, from, width))
            sum.flips += 1;
    }
}
/** Floats; null for texts and whole numbers, which are equal or are not. */
function numbers({ type, data }) {
    return type.startsWith("float") ? (0,float16/* plainNumbers */.DO)(type, data) : null;
}
function answers_top(values, from, width) {
    let best = from;
    for (let at = from + 1; at < from + width; at += 1)
        if (Number(values[at]) > Number(values[best]))
            best = at;
    return best - from;
}

// EXTERNAL MODULE: ./packages/inference/src/timing/in-process.ts
var in_process = __webpack_require__(5647);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/inference/src/timing/thread.ts
var thread = __webpack_require__(4696);
;// CONCATENATED MODULE: ./packages/inference/src/timing/pool.ts




/** Threads all begin a shift that has a schedule this much after it was sent. */
const HEAD_START_NS = 5000000n;
/**
 * Starts threads and waits until each has its sessions. `entry` is the program of the sandbox.
 * @throws ModelgateError for a model that cannot be loaded or run
 */
async function openPool(entry, setting, threads) {
    const members = Array.from({ length: threads }, (_, index) => member(entry, setting, index));
    const close = async () => void (await Promise.all(members.map(({ end }) => end())));
    try {
        for (const { heard } of members)
            await heard();
    }
    catch (error) {
        await close();
        throw error;
    }
    return {
        close,
        async work(plan) {
            const shift = shiftOf(plan);
            for (const { tell } of members)
                tell(shift);
            const said = await Promise.all(members.map(({ heard }) => heard()));
            const parts = said.filter((each) => each.type === "done");
            const busy = parts.filter(({ singles }) => singles.length > 0);
            const singles = Float64Array.from(parts.flatMap((part) => [...part.singles]));
            const ms = Math.max(0, ...busy.map(({ endedMs }) => endedMs)) - Math.min(...busy.map(({ beganMs }) => beganMs));
            return {
                ms,
                singles,
                late: Atomics.load(shift.state, thread.LATE),
                broken: Atomics.load(shift.state, thread.STOP) !== 0,
            };
        },
    };
}
function shiftOf({ arm, queries, round, due, boundMs, lateAllowed }) {
    return {
        arm,
        queries,
        round,
        due: due ?? null,
        boundMs: boundMs ?? Number.POSITIVE_INFINITY,
        lateAllowed: lateAllowed ?? Number.POSITIVE_INFINITY,
        state: new Int32Array(new SharedArrayBuffer(12)),
        beginsNs: process.hrtime.bigint() + (due === undefined ? 0n : HEAD_START_NS),
    };
}
/** Of address space, which the sandbox bounds: by default V8 reserves half a gigabyte for each thread. Tensors lie outside. */
const LEAN = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16, codeRangeSizeMb: 16 };
function member(entry, setting, index) {
    const worker = new external_node_worker_threads_.Worker(entry, {
        resourceLimits: LEAN,
        workerData: { timing: { ...setting, seed: setting.seed + index } },
    });
    const says = (0,external_node_events_.on)(worker, "message", { close: ["exit"] });
    return {
        tell: (shift) => worker.postMessage(shift),
        async heard() {
            const { value, done } = await says.next();
            if (done === true)
                throw new Error("a timing thread ended early");
            const [said] = value;
            if (said.type !== "problem")
                return said;
            const [first, ...rest] = said.problems;
            throw first ? new error/* ModelgateError */.HJ([first, ...rest]) : new Error("a timing thread failed");
        },
        end: () => worker.terminate(),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/inference/src/timing/profile-events.ts

const KERNEL = /(?:_token_\d+)?_kernel_time$/u;
/**
 * Reads what the runtime wrote of a session (`enableProfiling`): a JSON list of events, one for each kernel and one,
 * `model_run`, for each run, its kernels before it in the list.
 * @param skip runs at the beginning that do not count
 * @throws ModelgateError `model-failed` for anything else, a file that was cut off included
 */
function readProfile(text, skip) {
    const runs = [];
    const nodes = new Map();
    let pending = [];
    let seen = 0;
    for (const entry of listOf(text)) {
        const event = eventOf(entry);
        if (event === null)
            continue;
        if (event.name !== "model_run") {
            pending.push(event);
            continue;
        }
        seen += 1;
        if (seen > skip) {
            const within = pending.filter(({ from }) => from >= event.from && from <= event.from + event.ms * 1000);
            for (const { name, operator, index, ms } of within) {
                const key = `${index}/${name}`;
                const known = nodes.get(key) ?? { node: name.replace(KERNEL, "").trim(), operator, times: new Map() };
                // A node in the body of a loop has several kernels in one run.
                known.times.set(runs.length, (known.times.get(runs.length) ?? 0) + ms);
                nodes.set(key, known);
            }
            runs.push(event.ms);
        }
        pending = [];
    }
    if (runs.length === 0)
        throw damaged("no run of the model");
    return {
        runs: Float64Array.from(runs),
        nodes: [...nodes.values()].map(({ node, operator, times }) => ({
            node,
            operator,
            runs: Float64Array.from({ length: runs.length }, (_, run) => times.get(run) ?? 0),
        })),
    };
}
function listOf(text) {
    try {
        const list = JSON.parse(text);
        if (Array.isArray(list))
            return list;
    }
    catch (cause) {
        throw damaged("it is no JSON: was it cut off?", cause);
    }
    throw damaged("it is no list");
}
/** A kernel or a run of the model; null for other events. */
function eventOf(entry) {
    if (typeof entry !== "object" || entry === null)
        throw damaged("an event is no object");
    const { cat, name, ts, dur, args } = entry;
    if (typeof name !== "string")
        throw damaged("an event has no name");
    const isRun = cat === "Session" && name === "model_run";
    if (!isRun && !(cat === "Node" && KERNEL.test(name)))
        return null;
    if (typeof ts !== "number" || typeof dur !== "number" || !(dur >= 0))
        throw damaged(`${name} has no time`);
    const { op_name: operator, node_index: index } = (args ?? {});
    if (!isRun && typeof operator !== "string")
        throw damaged(`${name} has no operator`);
    return { name, from: ts, ms: dur / 1000, operator: String(operator ?? ""), index: String(index ?? "") };
}
function damaged(what, cause) {
    return (0,error/* failure */.V2)("model-failed", `the runtime's profile cannot be read: ${what}`, {
        hint: "The model may have too many nodes to be profiled; leave its profile out.",
        cause,
    });
}

// EXTERNAL MODULE: ./packages/inference/src/timing/seeded.ts
var seeded = __webpack_require__(2644);
// EXTERNAL MODULE: ./packages/inference/src/timing/timed-feeds.ts
var timed_feeds = __webpack_require__(9281);
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
        const feeds = await (0,timed_feeds/* timedFeeds */.v)(arm, setting, Tensor);
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
        for (const { session, feeds, part: runs } of (0,seeded/* shuffled */.A4)(sessions, random))
            session.run(feeds, runs);
    return sessions.map(({ arm, session, part }) => profiled(arm.arm, session.end(part)));
}
function profiled(arm, { runs, nodes }) {
    const times = nodes.map(({ node, operator, runs }) => ({ node, operator, ms: middleMean(runs) }));
    return { arm, runs: runs.length, inferenceMs: middleMean(runs), nodes: times };
}
/** A session that writes its profile into a folder of its own, of which nothing stays. */
function profile_open(setting, { arm, modelPath }, folder) {
    const own = (0,external_node_path_.join)(folder, `profile-${arm}`);
    (0,external_node_fs_.rmSync)(own, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(own);
    const session = (0,bare_session/* bareSessions */.E)(setting.runtimeDirectory)(modelPath, arm, setting.session, (0,external_node_path_.join)(own, "run"));
    return {
        run(feeds, runs) {
            for (let at = 0; at < runs; at += 1)
                (0,bare_session/* tryRun */.J)(session, arm, feeds[at % feeds.length] ?? feeds[0]);
        },
        end(skip) {
            session.endProfiling();
            session.dispose();
            const [file] = (0,external_node_fs_.readdirSync)(own);
            if (file === undefined) {
                throw (0,error/* failure */.V2)("model-failed", `${arm}: the runtime wrote no profile`, {
                    hint: "Is there room left in the folder for temporary files? Otherwise leave the profile out.",
                });
            }
            const path = (0,external_node_path_.join)(own, file);
            if ((0,external_node_fs_.statSync)(path).size >= PROFILE_BYTES)
                throw (0,error/* failure */.V2)("model-failed", `${arm}: its profile takes more than ${PROFILE_BYTES} bytes`, {
                    hint: "The model has too many nodes to be profiled; leave its profile out.",
                });
            const text = (0,external_node_fs_.readFileSync)(path, "utf8");
            (0,external_node_fs_.rmSync)(own, { recursive: true, force: true });
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

;// CONCATENATED MODULE: ./packages/inference/src/timing/timed.ts
/** The middle of some numbers; NaN of none. */
function middle(values) {
    const sorted = Float64Array.from(values).sort();
    const half = sorted.length >> 1;
    const above = sorted[half] ?? Number.NaN;
    return sorted.length % 2 === 1 ? above : ((sorted[half - 1] ?? Number.NaN) + above) / 2;
}

;// CONCATENATED MODULE: ./packages/inference/src/timing/steady.ts

/** About what a step of warming up takes. */
const STEP_MS = 5;
/** Steps that are compared with as many before them; of a model that takes longer than `SLOW_MS`, one with the one before. */
const WINDOW = 3;
const SLOW_MS = 100;
/** Faster by more than this share than just before: still warming up. */
const STILL_FASTER = 0.02;
const MOST_QUERIES = 20_000;
/**
 * Runs an arm until it gets no faster: the median of its last three steps against that of the three before, as the
 * statistics' `isWarm` has it. By what is
 * measured and not by a count, for a model of microseconds needs a thousand runs and one of milliseconds none. Another
 * program that slows the machine down for a while ends it early rather than never; the time it may take is bounded.
 */
async function untilSteady(run, arm, mostMs) {
    const began = performance.now();
    const steps = [];
    let inferences = 0;
    let queries = 1;
    for (;;) {
        const { ms, singles } = await run(arm, queries, steps.length);
        inferences += queries;
        const eachMs = middle(singles);
        steps.push(eachMs);
        const spent = performance.now() - began;
        const window = eachMs > SLOW_MS ? 1 : WINDOW;
        const stable = isSteady(steps, window);
        if (stable || (spent > mostMs && steps.length > window))
            return { ms: spent, inferences, stable, eachMs: middle(steps.slice(-window)) };
        queries = queriesFor(STEP_MS, ms / queries);
    }
}
/** How many queries take about so long; at least one. */
function queriesFor(ms, eachMs) {
    return Math.max(1, Math.min(MOST_QUERIES, Math.round(ms / Math.max(eachMs, 1e-6))));
}
/** The first step is one query, the session's first, and is compared with nothing. */
function isSteady(steps, window) {
    if (steps.length < 2 * window + 1)
        return false;
    const last = middle(steps.slice(-window));
    const before = middle(steps.slice(-2 * window, -window));
    return last >= (1 - STILL_FASTER) * before;
}

;// CONCATENATED MODULE: ./packages/inference/src/timing/rounds.ts



/** Warms every arm up, and then times one block of each in every round, in random order. */
async function timeRounds({ run, reopen }, arms, work, random) {
    const warmUp = {};
    const counts = new Map();
    for (const arm of (0,seeded/* shuffled */.A4)(arms, random)) {
        const { eachMs, ...took } = await untilSteady(run, arm, work.warmUpMs);
        warmUp[arm] = took;
        counts.set(arm, queriesFor(work.blockMs, eachMs / work.concurrency));
    }
    const blocks = [];
    const spent = new Map(arms.map((arm) => [arm, { cpuMs: 0, queries: 0 }]));
    for (let round = 0; round < work.rounds; round += 1) {
        if (round > 0 && round % work.reopenEvery === 0 && reopen !== undefined) {
            reopen();
            for (const arm of arms)
                await run(arm, counts.get(arm) ?? 1, round);
        }
        for (const arm of (0,seeded/* shuffled */.A4)(arms, random)) {
            const queries = counts.get(arm) ?? 1;
            const before = process.cpuUsage();
            const { ms, singles } = await run(arm, queries, round);
            const { user, system } = process.cpuUsage(before);
            const account = spent.get(arm);
            if (account) {
                account.cpuMs += (user + system) / 1000;
                account.queries += queries;
            }
            const samples = drawnBy(singles, work.samples, random);
            blocks.push({ arm, round, inferences: queries, ms, p50Ms: middle(singles), samples });
        }
    }
    const cpuMs = {};
    for (const [arm, account] of spent)
        cpuMs[arm] = account.cpuMs / Math.max(1, account.queries);
    return { blocks, warmUp, cpuMs };
}
/** So many of the values at most, by their place and before they are looked at: each `step`-th from a random one on. */
function drawnBy(values, most, random) {
    const step = Math.ceil(values.length / Math.max(1, most));
    if (most === 0)
        return new Float64Array(0);
    if (step <= 1)
        return values.slice();
    const from = Math.floor(random() * step);
    return Float64Array.from({ length: Math.ceil((values.length - from) / step) }, (_, at) => values[from + at * step] ?? 0);
}

;// CONCATENATED MODULE: ./packages/inference/src/timing/server.ts


/** Rates nearer to each other than this share are one. */
const NEAR = 0.02;
/**
 * Searches each arm's highest rate by bisection, arms by turns. The arrivals are the same ones at every rate and for every
 * arm, only closer together: what differs then is the model.
 */
async function searchRates(pool, arms, work, random) {
    const gaps = (0,seeded/* arrivals */.ns)(work.queries, random);
    const searches = new Map();
    for (const arm of arms) {
        const { eachMs } = await untilSteady((...call) => shift(pool, ...call), arm, 1000);
        const queries = Math.max(work.workers * 4, Math.min(work.queries, Math.ceil((300 / eachMs) * work.workers)));
        const { ms } = await pool.work({ arm, queries, round: 0 });
        // Nothing serves more than it does with its threads never idle.
        searches.set(arm, {
            arm,
            low: 0,
            high: (queries / ms) * 1000,
            best: null,
            latencies: new Float64Array(0),
            probes: [],
        });
    }
    for (let probe = 0; probe < work.mostProbes; probe += 1) {
        const open = [...searches.values()].filter(({ low, high }) => high - low > NEAR * high);
        for (const search of (0,seeded/* shuffled */.A4)(open, random))
            await probeOnce(pool, search, work, gaps);
    }
    return [...searches.values()].map(({ arm, best, latencies, probes }) => ({
        arm,
        rate: best,
        latencies,
        probes,
    }));
}
async function probeOnce(pool, search, work, gaps) {
    const rate = (search.low + search.high) / 2;
    const memory = new Float64Array(new SharedArrayBuffer(gaps.byteLength));
    memory.set(gaps.map((seconds) => (seconds / rate) * 1000));
    const { late, broken, singles } = await pool.work({
        arm: search.arm,
        queries: work.queries,
        round: search.probes.length,
        due: memory,
        boundMs: work.boundMs,
        lateAllowed: work.overAllowed,
    });
    search.probes.push({ rate, late, queries: singles.length, held: !broken });
    if (broken)
        search.high = rate;
    else {
        search.low = rate;
        search.best = rate;
        search.latencies = singles;
    }
}
function shift(pool, arm, queries, round) {
    return pool.work({ arm, queries, round });
}

;// CONCATENATED MODULE: ./packages/inference/src/timing/start.ts



/** How long a process takes from being spawned to its first answer, and the most memory it had resident by then. */
async function timeStart(ort, setting, { spawnedAt }) {
    const processMs = performance.timeOrigin + performance.now() - spawnedAt;
    const [arm] = setting.arms;
    if (arm === undefined)
        throw new TypeError("a start has one arm");
    const feeds = await (0,timed_feeds/* timedFeeds */.v)(arm, setting, ort.Tensor);
    const began = performance.now();
    const session = (0,bare_session/* bareSessions */.E)(setting.runtimeDirectory)(arm.modelPath, arm.arm, setting.session);
    const loaded = performance.now();
    (0,bare_session/* tryRun */.J)(session, arm.arm, feeds[0]);
    const answered = performance.now();
    // A few more: the second inference may need memory that the first did not.
    for (const feed of feeds.slice(0, 4))
        (0,bare_session/* tryRun */.J)(session, arm.arm, feed);
    return { processMs, loadMs: loaded - began, firstMs: answered - loaded, peakMemoryBytes: peakBytes() };
}
/** By /proc where there is one: what `getrusage` says of Linux counts the parent's memory, which a child begins with. */
function peakBytes() {
    if (process.platform !== "linux")
        return process.resourceUsage().maxRSS * 1024;
    try {
        const peak = /^VmHWM:\s+(\d+) kB$/mu.exec((0,external_node_fs_.readFileSync)("/proc/self/status", "utf8"))?.[1];
        return peak === undefined ? null : Number(peak) * 1024;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./packages/inference/src/timing/serve.ts








/** The program of the trade `time`. `process.argv[1]` is the sandbox's, which threads are started with. */
const serveTime = async (ort, given, send) => {
    const job = given;
    await send({ type: "timing", ...(await resultOf(ort, job)) });
};
async function resultOf(ort, job) {
    const { work } = job;
    const random = (0,seeded/* seeded */.JU)(job.seed);
    switch (work.kind) {
        case "blocks":
            return { kind: work.kind, ...(await roundsOf(ort, job, work)) };
        case "start":
            return { kind: work.kind, ...(await timeStart(ort, job, work)) };
        case "answers": {
            const ready = await (0,in_process/* openArms */.wg)(job, ort.Tensor, random);
            const candidate = ready.find(({ arm }) => arm === "candidate");
            const baseline = ready.find(({ arm }) => arm === "baseline");
            if (!candidate || !baseline)
                throw new TypeError("answers of two models are compared");
            return { kind: work.kind, ...compareAnswers(candidate, baseline) };
        }
        case "profile":
            return { kind: work.kind, arms: await profileArms(job, work, { Tensor: ort.Tensor, random }) };
        case "server":
            return { kind: work.kind, arms: await serverOf(job, work) };
    }
}
async function roundsOf(ort, job, work) {
    const random = (0,seeded/* seeded */.JU)(job.seed);
    const arms = job.arms.map(({ arm }) => arm);
    if (work.concurrency > 1)
        return await withPool(job, work.concurrency, (pool) => timeRounds({ run: (arm, queries, round) => pool.work({ arm, queries, round }) }, arms, work, random));
    const ready = await (0,in_process/* openArms */.wg)(job, ort.Tensor, random);
    const running = { run: (0,in_process/* inProcess */.bu)(ready, work.queryRuns), reopen: () => (0,in_process/* reopen */.Ck)(ready, job, random) };
    return await timeRounds(running, arms, work, random);
}
function serverOf(job, work) {
    const arms = job.arms.map(({ arm }) => arm);
    return withPool(job, work.workers, (pool) => searchRates(pool, arms, work, (0,seeded/* seeded */.JU)(job.seed)));
}
async function withPool(job, threads, work) {
    const { work: _, ...setting } = job;
    const pool = await openPool(process.argv[1] ?? "", setting, threads);
    try {
        return await work(pool);
    }
    finally {
        await pool.close();
    }
}


/***/ }),

/***/ 4696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LATE: () => (/* binding */ LATE),
/* harmony export */   NEXT: () => (/* binding */ NEXT),
/* harmony export */   STOP: () => (/* binding */ STOP),
/* harmony export */   serveTiming: () => (/* binding */ serveTiming)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8855);
/* harmony import */ var _runtime_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7258);
/* harmony import */ var _scoring_float16_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8612);
/* harmony import */ var _in_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5647);
/* harmony import */ var _seeded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2644);





/** Places in a shift's state. */
const [NEXT, LATE, STOP] = [0, 1, 2];
/** Holds a session for each arm and works the shifts it is sent, until its port closes. */
async function serveTiming(port, { timing }) {
    const say = (said) => port.postMessage(said);
    try {
        (0,_scoring_float16_js__WEBPACK_IMPORTED_MODULE_0__/* .hideFloat16Array */ .BJ)();
        const ort = (0,_runtime_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadRuntime */ .B)(timing.runtimeDirectory);
        const arms = await (0,_in_process_js__WEBPACK_IMPORTED_MODULE_2__/* .openArms */ .wg)(timing, ort.Tensor, (0,_seeded_js__WEBPACK_IMPORTED_MODULE_3__/* .seeded */ .JU)(timing.seed));
        port.on("message", (shift) => {
            try {
                say({ type: "done", ...work(shift, arms) });
            }
            catch (error) {
                say({ type: "problem", problems: (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .problemsOf */ .GW)(error) });
            }
        });
        say({ type: "ready" });
    }
    catch (error) {
        // From thread to thread an error loses its class.
        say({ type: "problem", problems: error instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .ModelgateError */ .HJ ? error.problems : (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .problemsOf */ .GW)(error) });
    }
}
function work({ arm, queries, round, state, due, beginsNs, boundMs, lateAllowed }, arms) {
    const ready = arms.find((each) => each.arm === arm);
    if (ready === undefined)
        throw new TypeError(`no session for ${arm}`);
    const { session, feeds } = ready;
    const now = () => Number(process.hrtime.bigint() - beginsNs) / 1e6;
    const singles = [];
    const beganMs = Math.max(0, now());
    let last = beganMs;
    for (;;) {
        const query = Atomics.add(state, NEXT, 1);
        if (query >= queries || Atomics.load(state, STOP) !== 0)
            break;
        const at = due?.[query];
        if (at !== undefined)
            waitUntil(at, now);
        session.run(feeds[(round + query) % feeds.length] ?? feeds[0]);
        const ended = now();
        // From when it was due, not from when it was begun: a query that had to wait in line took that long.
        const took = ended - (at ?? last);
        last = ended;
        singles.push(took);
        if (took > boundMs && Atomics.add(state, LATE, 1) >= lateAllowed)
            Atomics.store(state, STOP, 1);
    }
    return { beganMs, endedMs: last, singles: Float64Array.from(singles) };
}
const NEVER = new Int32Array(new SharedArrayBuffer(4));
/** Sleeps, and looks at the clock for the last part: the system wakes a thread up to 0.1 ms late. */
function waitUntil(dueMs, now) {
    for (let left = dueMs - now(); left > 0; left = dueMs - now()) {
        if (left > 0.3)
            Atomics.wait(NEVER, 0, 0, left - 0.2);
    }
}


/***/ }),

/***/ 9281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ timedFeeds)
/* harmony export */ });
/* unused harmony export timedInputs */
/* harmony import */ var _modelgate_dataset__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1304);
/* harmony import */ var _scoring_fed_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4772);
/* harmony import */ var _scoring_float16_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8612);
/* harmony import */ var _seeded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2644);




/** Different inputs that are timed in turn: one alone would be in the cache as no user's is. */
const MOST_FEEDS = 64;
/** Values in all of them together: 64 MiB of float32. */
const MOST_VALUES = 2 ** 24;
/**
 * The inputs that an arm is timed on, made before the clock runs: the first rows of the data set, or values made from the
 * seed, the same for all arms.
 * @throws ModelgateError what reading the data set throws
 */
async function timedFeeds({ feeds }, { batch, seed }, Tensor) {
    const inputs = await timedInputs(feeds, { batch, seed });
    const [first, ...rest] = inputs.map((fed) => (0,_scoring_fed_block_js__WEBPACK_IMPORTED_MODULE_0__/* .runtimeFeeds */ .OY)(Tensor, fed));
    if (first === undefined)
        throw new TypeError("inputs were read, and are none");
    return [first, ...rest];
}
/**
 * The same as plain values.
 * @throws ModelgateError what reading the data set throws
 */
async function timedInputs(feeds, { batch, seed }) {
    const made = feeds.kind === "data" ? await fromRows(feeds, batch) : invented(feeds, (0,_seeded_js__WEBPACK_IMPORTED_MODULE_1__/* .seeded */ .JU)(seed));
    if (made.length > 0)
        return made;
    throw (0,_scoring_fed_block_js__WEBPACK_IMPORTED_MODULE_0__/* .noRows */ .jw)(feeds.kind === "data" ? feeds.path : "made inputs");
}
async function fromRows({ path, plan }, batch) {
    // Without a target: what the rows are labelled does not matter here, and may be missing.
    const dataset = { name: "timed", path, target: [], id: null, plan: { ...plan, fixedBatch: batch } };
    const found = [];
    let values = 0;
    for await (const { feeds, rows } of (0,_scoring_fed_block_js__WEBPACK_IMPORTED_MODULE_0__/* .fedBlocks */ .un)(await (0,_modelgate_dataset__WEBPACK_IMPORTED_MODULE_2__/* .openTable */ .R)(path), dataset, _scoring_fed_block_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TRUTH */ .cP)) {
        // A last batch that was filled up with copies serves only where there is no other.
        if (rows < batch && found.length > 0)
            break;
        found.push(feeds);
        values += feeds.reduce((sum, { data }) => sum + data.length, 0);
        if (found.length >= MOST_FEEDS || values >= MOST_VALUES)
            break;
    }
    return found;
}
function invented({ inputs }, random) {
    const values = inputs.reduce((sum, { dims }) => sum + sizeOf(dims), 0);
    const count = Math.max(1, Math.min(MOST_FEEDS, Math.floor(MOST_VALUES / Math.max(1, values))));
    return Array.from({ length: count }, () => inputs.map(({ name, type, dims }) => ({
        input: name,
        type,
        data: drawn(type, sizeOf(dims), random),
        dims,
    })));
}
function sizeOf(dims) {
    return dims.reduce((product, size) => product * size, 1);
}
/** Floats in [0, 1); whole numbers that are 0 or 1, which are in range wherever they index something. */
function drawn(type, length, random) {
    const bit = () => (random() < 0.5 ? 0 : 1);
    const fill = (data, next) => {
        for (let at = 0; at < length; at += 1)
            data[at] = next();
        return data;
    };
    switch (type) {
        case "float32":
            return fill(new Float32Array(length), random);
        case "float64":
            return fill(new Float64Array(length), random);
        case "float16":
            return (0,_scoring_float16_js__WEBPACK_IMPORTED_MODULE_3__/* .asBits */ .$T)(fill((0,_scoring_float16_js__WEBPACK_IMPORTED_MODULE_3__/* .float16Array */ .hL)(length), random));
        case "int64":
            return fill(new BigInt64Array(length), () => BigInt(bit()));
        case "uint64":
            return fill(new BigUint64Array(length), () => BigInt(bit()));
        case "int32":
            return fill(new Int32Array(length), bit);
        case "uint32":
            return fill(new Uint32Array(length), bit);
        case "int16":
            return fill(new Int16Array(length), bit);
        case "uint16":
            return fill(new Uint16Array(length), bit);
        case "int8":
            return fill(new Int8Array(length), bit);
        case "uint8":
        case "bool":
            return fill(new Uint8Array(length), bit);
        case "string":
            return new Array(length).fill("text");
        default:
            throw new TypeError(`no made values of ${type}`);
    }
}


/***/ })

};
