export const id = 696;
export const ids = [696];
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
