export const id = 8160;
export const ids = [8160];
export const modules = {

/***/ 28160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEndpointTimer: () => (/* reexport */ openEndpointTimer)
});

// EXTERNAL MODULE: ./packages/dataset/src/open-table.ts + 15 modules
var open_table = __webpack_require__(41304);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/inference/src/endpoint/address.ts
var endpoint_address = __webpack_require__(19741);
// EXTERNAL MODULE: ./packages/inference/src/endpoint/open-endpoint.ts + 3 modules
var open_endpoint = __webpack_require__(99990);
// EXTERNAL MODULE: ./packages/inference/src/scoring/float16.ts
var float16 = __webpack_require__(88612);
;// CONCATENATED MODULE: ./packages/inference/src/timing/answers.ts


/** Runs both on the same inputs and compares all outputs by name. */
function compareAnswers(candidate, baseline) {
    const found = answerSums();
    for (const [at, feeds] of candidate.feeds.entries()) {
        const other = baseline.feeds[at];
        if (other === undefined)
            break;
        const ours = tryRun(candidate.session, "candidate", feeds);
        if (!found.add(ours, tryRun(baseline.session, "baseline", other)))
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

// EXTERNAL MODULE: ./packages/inference/src/timing/conditions.ts
var timing_conditions = __webpack_require__(58430);
// EXTERNAL MODULE: ./packages/inference/src/timing/feed-source.ts
var feed_source = __webpack_require__(11204);
;// CONCATENATED MODULE: ./packages/inference/src/timing/seeded.ts
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
    for (const arm of shuffled(arms, random)) {
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
        for (const arm of shuffled(arms, random)) {
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
    const gaps = arrivals(work.queries, random);
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
        for (const search of shuffled(open, random))
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

// EXTERNAL MODULE: ./packages/inference/src/scoring/fed-block.ts + 2 modules
var fed_block = __webpack_require__(11540);
;// CONCATENATED MODULE: ./packages/inference/src/timing/timed-feeds.ts




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
    const [first, ...rest] = inputs.map((fed) => runtimeFeeds(Tensor, fed));
    if (first === undefined)
        throw new TypeError("inputs were read, and are none");
    return [first, ...rest];
}
/**
 * The same as plain values.
 * @throws ModelgateError what reading the data set throws
 */
async function timedInputs(feeds, { batch, seed }) {
    const made = feeds.kind === "data" ? await fromRows(feeds, batch) : invented(feeds, seeded(seed));
    if (made.length > 0)
        return made;
    throw (0,fed_block/* noRows */.jw)(feeds.kind === "data" ? feeds.path : "made inputs");
}
async function fromRows({ path, plan }, batch) {
    // Without a target: what the rows are labelled does not matter here, and may be missing.
    const dataset = { name: "timed", path, target: [], id: null, plan: { ...plan, fixedBatch: batch } };
    const found = [];
    let values = 0;
    for await (const { feeds, rows } of (0,fed_block/* fedBlocks */.un)(await (0,open_table/* openTable */.R)(path), dataset, fed_block/* NO_TRUTH */.cP)) {
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
            return (0,float16/* asBits */.$T)(fill((0,float16/* float16Array */.hL)(length), random));
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

// EXTERNAL MODULE: ./packages/inference/src/timing/together.ts
var together = __webpack_require__(19974);
;// CONCATENATED MODULE: ./packages/inference/src/endpoint-timing/in-turn.ts

/**
 * Asks as a client does that waits for an answer before it asks again.
 * @throws ModelgateError `endpoint-fault`, also when the server is full and may not be: what was refused took no time
 */
async function askInTurn(arm, turns) {
    const { queries, round, queryRuns, concurrency, mayBeFull = false } = turns;
    const singles = new Float64Array(queries);
    let next = 0;
    const began = performance.now();
    const client = async () => {
        try {
            while (next < queries) {
                const query = next++;
                const from = performance.now();
                for (let run = 0; run < queryRuns; run += 1)
                    if (!(await arm.ask(round + query * queryRuns + run)) && !mayBeFull)
                        throw full(concurrency);
                singles[query] = performance.now() - from;
            }
        }
        catch (error) {
            // The others end with what they are waiting for.
            next = queries;
            throw error;
        }
    };
    await Promise.all(Array.from({ length: Math.min(concurrency, queries) }, client));
    return { ms: performance.now() - began, singles };
}
function full(concurrency) {
    return (0,error/* failure */.V2)("endpoint-fault", `the server is full with ${concurrency} requests at a time`, {
        hint: "Lower `concurrency`, and let nobody else ask it meanwhile.",
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./packages/inference/src/endpoint-timing/on-time.ts


/** Requests at a time when a server is asked as much as it can answer: more than it has processors. */
const CLIENTS = 16;
/** Queries on their way after which a rate is given up: as many connections as a client opens. */
const MOST_OPEN = 100;
/** Before the first query is due. */
const HEAD_START_MS = 5;
/** A timer of the system is up to a millisecond late: the last of it is waited for without one. */
const AWAKE_MS = 1.5;
/**
 * Arms in the place of threads that hold a model: queries are sent when they are due, whether or not those before them were
 * answered, and took as long as from then on. Of an answer that is refused for being full, that is too long.
 */
function onTime(arms, signal) {
    return {
        async work(plan) {
            const arm = arms.get(plan.arm);
            if (arm === undefined)
                throw new TypeError(`no connections for ${plan.arm}`);
            const { queries, round, due } = plan;
            if (due !== undefined)
                return await askWhenDue(arm, { ...plan, due }, signal);
            const timed = await askInTurn(arm, {
                ...{ queries, round, queryRuns: 1, concurrency: CLIENTS },
                // What it refuses is over sooner: the rate that is searched below comes out too high, never too low.
                mayBeFull: true,
            });
            return { ...timed, late: 0, broken: false };
        },
        close: async () => undefined,
    };
}
async function askWhenDue(arm, { queries, round, due, boundMs = Infinity, lateAllowed = Infinity }, signal) {
    const began = performance.now() + HEAD_START_MS;
    const now = () => performance.now() - began;
    const singles = [];
    let [open, late, fault] = [0, 0, null];
    const isOver = () => late > lateAllowed || fault !== null || signal?.aborted === true;
    const send = async (query, dueMs) => {
        open += 1;
        try {
            const isAnswered = await arm.ask(round + query);
            const took = now() - dueMs;
            singles.push(took);
            if (!isAnswered || took > boundMs)
                late += 1;
        }
        catch (error) {
            fault ??= error;
        }
        finally {
            open -= 1;
        }
    };
    const sent = [];
    for (let query = 0; query < queries && !isOver(); query += 1) {
        const dueMs = due[query] ?? 0;
        await until(dueMs, now);
        if (open >= MOST_OPEN)
            late = Math.max(late, lateAllowed + 1);
        else
            sent.push(send(query, dueMs));
    }
    await Promise.all(sent);
    signal?.throwIfAborted();
    if (fault !== null)
        throw fault;
    return { ms: now(), singles: Float64Array.from(singles), late, broken: late > lateAllowed };
}
async function until(dueMs, now) {
    const left = dueMs - now();
    if (left > AWAKE_MS)
        await (0,promises_.setTimeout)(left - AWAKE_MS);
    // Between two looks at the clock answers are taken in.
    while (now() < dueMs)
        await (0,promises_.setImmediate)();
}

// EXTERNAL MODULE: ./packages/inference/src/endpoint/ask.ts
var ask = __webpack_require__(88108);
// EXTERNAL MODULE: ./packages/inference/src/endpoint/encode-request.ts
var encode_request = __webpack_require__(46263);
// EXTERNAL MODULE: ./packages/inference/src/endpoint/unexpected.ts
var unexpected = __webpack_require__(33190);
;// CONCATENATED MODULE: ./packages/inference/src/endpoint-timing/served-arm.ts



/** A server says with these that it has more to do than it takes. */
const FULL = [429, 503];
/** Opens connections to an endpoint; `inputs` are asked in turn. */
function servedArm({ address, binary }, inputs, { connections, ...asking }) {
    const url = `${address.url}/infer`;
    const requests = inputs.map((feeds) => (0,encode_request/* encodeRequest */.k)(feeds, { binary, outputs: [] }));
    const { exchange } = connections;
    return {
        async ask(turn) {
            const { headers, body } = requests[turn % requests.length] ?? { headers: {}, body: new Uint8Array() };
            const asked = await (0,ask/* askOnce */.R)({ method: "POST", url, headers, body }, { ...asking, exchange });
            if (asked.status === 200)
                return true;
            if (FULL.includes(asked.status))
                return false;
            throw (0,unexpected/* unexpected */.os)(asked, url);
        },
        [Symbol.dispose]: () => connections[Symbol.dispose](),
    };
}

;// CONCATENATED MODULE: ./packages/inference/src/endpoint-timing/open-endpoint-timer.ts
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















const MOST_ANSWER_BYTES = 2 ** 28;
/**
 * A timer of models that somebody else serves. A launch is a set of new connections for each arm, asked in turn by this process:
 * it evens out what a connection does to time (which replica it leads to, which thread of the server has it), and nothing of how
 * a server's process was started, which is what it is for as long as it runs. What it takes is taken from the first byte that is
 * sent to the last that comes, this machine's own part of it included.
 * @throws ModelgateError every problem of addresses, servers and data set at once
 */
async function openEndpointTimer(parts) {
    const { dataset, timeoutMs } = parts;
    const asking = { timeoutMs, mostBytes: MOST_ANSWER_BYTES };
    const stack = new DisposableStack();
    const opened = async (name, text) => {
        const address = (0,endpoint_address/* readAddress */.z)(text, name === "candidate" ? "endpoint" : "baseline-endpoint");
        const { exchange } = stack.use(parts.connect(address.url));
        return { name, endpoint: await (0,open_endpoint/* openEndpoint */.k)(address, { ...asking, exchange }) };
    };
    const [candidate, baseline, table] = await (0,together/* together */.b)([
        opened("candidate", parts.candidate),
        parts.baseline === null ? null : opened("baseline", parts.baseline),
        dataset === null ? null : (0,open_table/* openTable */.R)(dataset.path),
    ]).catch((error) => {
        stack.dispose();
        throw error;
    });
    const sides = baseline === null ? [candidate] : [candidate, baseline];
    const compared = sides.map(({ name }) => name);
    const arms = [...compared, "control"];
    const sideOf = (arm) => (arm === "candidate" ? candidate : (baseline ?? candidate));
    const check = (conditions) => {
        const problems = sides.flatMap(({ endpoint }) => problemsOf(endpoint, conditions));
        (0,error/* throwProblems */.Jh)([...new Map(problems.map((problem) => [problem.message, problem])).values()]);
    };
    const inputsOf = async ({ name, endpoint }, { conditions, seed }) => {
        const { batch } = conditions;
        const source = (0,feed_source/* sourceOf */.v)({ name, ...described(endpoint) }, conditions, { dataset, table });
        return (await timedInputs(source, { batch, seed }));
    };
    /** Connects arms in random order, has them asked, and closes whatever they have open, at the latest when it is cancelled. */
    const connected = async (options, wanted, work) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { signal, seed } = options;
            check(options.conditions);
            signal?.throwIfAborted();
            const open = __addDisposableResource(env_1, new DisposableStack(), false);
            const close = () => open.dispose();
            signal?.addEventListener("abort", close, { once: true });
            try {
                const asked = new Map();
                for (const arm of shuffled(wanted, seeded(seed))) {
                    const side = sideOf(arm);
                    const inputs = await inputsOf(side, options);
                    const connections = parts.connect(side.endpoint.address.url);
                    asked.set(arm, open.use(servedArm(side.endpoint, inputs, { ...asking, connections })));
                }
                return await work(asked);
            }
            catch (error) {
                signal?.throwIfAborted();
                throw error;
            }
            finally {
                signal?.removeEventListener("abort", close);
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    };
    return {
        models: { candidate: shown(candidate), baseline: baseline && shown(baseline) },
        runtime: `served by ${candidate.endpoint.server ?? "a server that does not name itself"}`,
        served: { candidate: candidate.endpoint.server, baseline: baseline?.endpoint.server ?? null },
        arms,
        check,
        async launch(options, work) {
            const began = performance.now();
            const { concurrency } = options.conditions;
            const { queryRuns } = work;
            const rounds = await connected(options, arms, (asked) => {
                const run = (arm, queries, round) => askInTurn(armIn(asked, arm), { queries, round, queryRuns, concurrency });
                return timeRounds({ run }, arms, { kind: "blocks", concurrency, ...work }, seeded(options.seed));
            });
            // The processor's time would be the client's, and the server was warm before, or is not for long.
            return { ...rounds, warmUp: {}, cpuMs: {}, seconds: (performance.now() - began) / 1000 };
        },
        async answers(options) {
            if (baseline === null)
                return null;
            const sums = answerSums();
            const theirs = await inputsOf(baseline, options);
            for (const [at, feeds] of (await inputsOf(candidate, options)).entries()) {
                options.signal?.throwIfAborted();
                const other = theirs[at];
                if (other === undefined)
                    break;
                const ours = named(await candidate.endpoint.infer(feeds));
                if (!sums.add(ours, named(await baseline.endpoint.infer(other))))
                    break;
            }
            return sums.difference();
        },
        server: (options, work) => connected(options, compared, (asked) => searchRates(onTime(asked, options.signal), compared, { kind: "server", ...work }, seeded(options.seed))),
        start: () => Promise.reject(notHere("how it starts")),
        profile: () => Promise.reject(notHere("which operators its time goes to")),
        [Symbol.dispose]: () => stack.dispose(),
    };
}
function armIn(asked, arm) {
    const found = asked.get(arm);
    if (found === undefined)
        throw new TypeError(`no connections for ${arm}`);
    return found;
}
function problemsOf(endpoint, conditions) {
    const { path, signature } = described(endpoint);
    const most = endpoint.mostRows();
    const few = most === null || conditions.batch <= most
        ? []
        : [{ code: "input-invalid", message: `batch ${conditions.batch}: ${path} takes ${most} rows at once` }];
    return [...(0,timing_conditions/* conditionProblems */.KR)({ path, signature }, conditions), ...few];
}
function described({ address, signature }) {
    return { path: address.model, signature };
}
function shown({ endpoint }) {
    const { address, signature } = endpoint;
    const axes = (0,timing_conditions/* axesOf */.vj)(signature);
    return { path: address.url, digest: null, sizeBytes: null, axes, mostRows: endpoint.mostRows() };
}
function named(outputs) {
    const found = Object.create(null);
    for (const output of outputs)
        found[output.name] = output;
    return found;
}
function notHere(what) {
    return (0,error/* failure */.V2)("input-invalid", `a model that is served does not show ${what}`, {
        hint: "Time its file.",
    });
}

;// CONCATENATED MODULE: ./packages/inference/src/endpoint-timing/index.ts



/***/ }),

/***/ 11588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ asBits),
/* harmony export */   QK: () => (/* binding */ labelText),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   fG: () => (/* binding */ refuseOtherOrder),
/* harmony export */   rh: () => (/* binding */ resolveClasses),
/* harmony export */   uu: () => (/* binding */ refuseDoubled),
/* harmony export */   wp: () => (/* binding */ indexLabels)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** What files write where a label is missing. */
const MISSING = new Set(["", "nan", "null", "none", "na", "n/a", "<na>"]);
/** Whether a text stands for a label that is not there. */
function isMissing(text) {
    return MISSING.has(text.trim().toLowerCase());
}
/**
 * The one text of a label, however a file or model writes it: `3`, `3.0` and ` 3` are the label 3,
 * `True` and `true` are the label true. `03` is no number that a program writes but a code, which `3` may stand beside.
 */
function labelText(text) {
    const trimmed = text.trim();
    const whole = /^([+-]?)(0|[1-9]\d*)(?:\.0*)?$/u.exec(trimmed);
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
        const found = classes.length === 0 ? "none" : quoted(classes);
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("outputs-ambiguous", `binary classification has 2 classes, and labels and answers are ${found}`, {
            hint: "Set `task: multiclass-classification`, or name two `classes:`; answers are labels, and not their probability.",
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
        const fits = seen.every((label) => isMissing(label) || (/^(?:0|[1-9]\d*)$/u.test(label) && Number(label) < expected));
        if (!fits)
            return null;
        notes.push(`classes are 0 to ${expected - 1}, in the order of the scores`);
        return Array.from({ length: expected }, (_, index) => String(index));
    }
    function sorted() {
        if (expected !== null)
            return null;
        const labels = [...new Set(seen)].filter((label) => !isMissing(label));
        refusePadded(labels);
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
        hint: "Every class needs a label of its own; 3 and 3.0 are the same one.",
    });
}
/** 01 and 1 are two codes, or one number of which a program dropped the zero. */
function refusePadded(labels) {
    const bare = new Map();
    for (const label of labels) {
        const number = /^0*(\d+)$/u.exec(label)?.[1];
        if (number === undefined)
            continue;
        const other = bare.get(number);
        if (other !== undefined)
            throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("outputs-ambiguous", `labels: ${quoted([other, label])} may be one class or two`, {
                hint: "Write a class alike everywhere, as text where it has leading zeros; or name both with `classes:`.",
            });
        bare.set(number, label);
    }
}
const BITS = new Map([
    ["false", "0"],
    ["true", "1"],
]);
/** Labels of a target of false and true beside classes of 0 and 1, as numbers; others as they are. */
function asBits({ spec, model }, texts, notes) {
    const labels = texts.filter((text) => !isMissing(text)).map(labelText);
    const told = (spec.classes ?? model?.labels)?.map(labelText);
    const isBit = (label) => label === "0" || label === "1";
    const areBits = told === undefined ? labels.some(isBit) : told.length === 2 && told.every(isBit);
    const areMixed = labels.some((label) => BITS.has(label));
    if (!areBits || !areMixed || !labels.every((label) => isBit(label) || BITS.has(label)))
        return texts;
    notes.push("labels false and true are read as the classes 0 and 1");
    return texts.map((text) => BITS.get(labelText(text)) ?? text);
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
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("outputs-ambiguous", `the scores are of ${expected} classes and nothing says which; labels are ${quoted(seen)}`, {
        hint: "Set `classes:` to the labels in the order of the scores, as `classes_` of a scikit-learn model has them; an order is never guessed.",
    });
}
/** Which rows hold labels that are none of the classes: codes become class indices, in place, with the problems found. */
function indexLabels(codes, texts, classes, { where, ifMissing }) {
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
        const orClass = text.trim() === "" ? "" : ` If ${JSON.stringify(text.trim())} is a class, name it with \`classes:\`.`;
        return {
            code: "label-invalid",
            message: `${where} ${is} (${rows})`,
            hint: missing
                ? `${ifMissing}${orClass}`
                : `The classes are ${quoted(classes)}; mend what gives the label, or \`classes:\`.`,
        };
    });
    return { indices: codes, problems };
}


/***/ }),

/***/ 11540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cP: () => (/* binding */ NO_TRUTH),
  un: () => (/* binding */ fedBlocks),
  _9: () => (/* binding */ fedNumbers),
  jw: () => (/* binding */ noRows),
  OY: () => (/* binding */ runtimeFeeds)
});

// UNUSED EXPORTS: buffersOf, feeder

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/inference/src/scoring/carried.ts
var scoring_carried = __webpack_require__(73527);
// EXTERNAL MODULE: ./packages/inference/src/scoring/marks.ts
var scoring_marks = __webpack_require__(86647);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/pick-rows.ts
/** Some rows of a batch, counted within it, as a batch of its own that shares no memory with it. */
function pickRows(batch, rows) {
    const columns = new Map();
    for (const [name, column] of batch.columns)
        columns.set(name, pickedColumn(column, rows));
    return { start: batch.start + (rows[0] ?? 0), rows: rows.length, columns };
}
/** Those of the given row numbers of the file, which increase, that lie in a batch, counted within it. */
function rowsWithin({ start, rows }, only) {
    const from = firstFrom(only, start);
    return only.slice(from, firstFrom(only, start + rows)).map((row) => row - start);
}
/** Where the first number is that is not below `row`. */
function firstFrom(only, row) {
    let [low, high] = [0, only.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((only[middle] ?? 0) < row)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function pickedColumn(column, rows) {
    switch (column.kind) {
        case "text":
            return { kind: "text", values: rows.map((row) => column.values[row] ?? "") };
        case "number":
            return { kind: "number", values: Float64Array.from(rows, (row) => column.values[row] ?? Number.NaN) };
        case "integer":
            return { kind: "integer", values: BigInt64Array.from(rows, (row) => column.values[row] ?? 0n) };
        case "boolean":
            return { kind: "boolean", values: Uint8Array.from(rows, (row) => column.values[row] ?? 0) };
        case "vector": {
            const { width } = column;
            const values = new Float64Array(rows.length * width);
            for (const [at, row] of rows.entries()) {
                values.set(column.values.subarray(row * width, (row + 1) * width), at * width);
            }
            return { kind: "vector", width, values };
        }
    }
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/target-columns.ts
var target_columns = __webpack_require__(40406);
// EXTERNAL MODULE: ./packages/inference/src/scoring/float16.ts
var float16 = __webpack_require__(88612);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/tensor.ts


const span = (bits, signed) => signed ? [-(1n << BigInt(bits - 1)), (1n << BigInt(bits - 1)) - 1n] : [0n, (1n << BigInt(bits)) - 1n];
const WRITERS = {
    float32: { make: (n) => new Float32Array(n) },
    float64: { make: (n) => new Float64Array(n) },
    float16: { make: float16/* float16Array */.hL },
    int64: { make: (n) => new BigInt64Array(n), integer: span(64, true) },
    uint64: { make: (n) => new BigUint64Array(n), integer: span(64, false) },
    int32: { make: (n) => new Int32Array(n), integer: span(32, true) },
    uint32: { make: (n) => new Uint32Array(n), integer: span(32, false) },
    int16: { make: (n) => new Int16Array(n), integer: span(16, true) },
    uint16: { make: (n) => new Uint16Array(n), integer: span(16, false) },
    int8: { make: (n) => new Int8Array(n), integer: span(8, true) },
    uint8: { make: (n) => new Uint8Array(n), integer: span(8, false) },
    bool: { make: (n) => new Uint8Array(n), integer: [0n, 1n] },
    string: { make: (n) => new Array(n).fill("") },
};
/**
 * One input's tensor for `rows` rows; where the model fixes a larger batch, the last row is repeated
 * to fill it and the surplus answers are dropped later.
 * @throws ModelgateError `dataset-mismatch` for a value that the tensor's type cannot hold
 */
function tensor(feed, batch, batchRows) {
    const writer = WRITERS[feed.type];
    if (writer === undefined)
        throw new TypeError(`no writer for ${feed.type}`);
    const columns = feed.columns.map((name) => columnOf(batch, name));
    const [first] = columns;
    const width = first?.kind === "vector" ? first.width : feed.width;
    const trailing = feed.width === 0 ? withWidth(feed, width) : feed.trailing;
    if (feed.width !== 0 && feed.width !== width)
        throw widthMismatch(feed, width);
    const data = writer.make(batchRows * width);
    const numbers = numbersOf(columns);
    if (isFloat(data) && numbers !== null) {
        interleave(data, numbers, batch.rows);
    }
    else {
        columns.forEach((column, index) => {
            const source = column.kind === "vector" ? column : { kind: column.kind, values: column.values, width: 1 };
            write(data, source, { feed, writer, at: index, width, rows: batch.rows, start: batch.start });
        });
    }
    for (let row = batch.rows; row < batchRows; row += 1) {
        const last = (batch.rows - 1) * width;
        for (let i = 0; i < width; i += 1)
            data[row * width + i] = data[last + i];
    }
    return { type: feed.type, data: (0,float16/* asBits */.$T)(data), dims: [batchRows, ...trailing] };
}
/** The values of columns that are all plain numbers; null when one is not. */
function numbersOf(columns) {
    const numbers = columns.map((column) => (column.kind === "number" ? column.values : null));
    return numbers.every((values) => values !== null) ? numbers : null;
}
/** Columns to rows, four at a time: each piece of the tensor is then fetched for four values, not for one. */
function interleave(data, columns, rows) {
    const width = columns.length;
    for (let at = 0; at < width; at += 4) {
        const [a, b, c, d] = columns.slice(at, at + 4);
        if (a && b && c && d) {
            for (let row = 0, to = at; row < rows; row += 1, to += width) {
                data[to] = a[row];
                data[to + 1] = b[row];
                data[to + 2] = c[row];
                data[to + 3] = d[row];
            }
        }
        else {
            columns.slice(at).forEach((values, index) => {
                for (let row = 0, to = at + index; row < rows; row += 1, to += width)
                    data[to] = values[row];
            });
        }
    }
}
function write(data, source, target) {
    const { at, width, rows } = target;
    const { values } = source;
    if (source.width === width && isFloat(data) && values instanceof Float64Array) {
        data.set(source.width * rows === values.length ? values : values.subarray(0, rows * width));
        return;
    }
    for (let row = 0; row < rows; row += 1) {
        for (let i = 0; i < source.width; i += 1) {
            const value = values[row * source.width + i];
            data[row * width + at + i] = cell(value, data, target, row);
        }
    }
}
function isFloat(data) {
    return data instanceof Float32Array || data instanceof Float64Array;
}
function cell(value, data, target, row) {
    const { feed, writer } = target;
    if (writer.integer === undefined)
        return value;
    const whole = typeof value === "bigint" ? value : Number.isInteger(value) ? BigInt(Number(value)) : null;
    const [low, high] = writer.integer;
    if (whole === null || whole < low || whole > high) {
        const where = `row ${target.start + row + 1}, column "${feed.columns[target.at] ?? feed.columns[0] ?? ""}"`;
        throw (0,error/* failure */.V2)("dataset-mismatch", `${where}: ${String(value)} is no ${feed.type}, which input "${feed.input}" takes`, {
            hint: "Mend the value, or export the model with a wider input type.",
        });
    }
    return data instanceof BigInt64Array || data instanceof BigUint64Array ? whole : Number(whole);
}
function withWidth(feed, width) {
    const fixed = feed.trailing.reduce((product, size) => product * (size === 0 ? 1 : size), 1);
    let left = width / fixed;
    if (!Number.isInteger(left))
        throw widthMismatch(feed, width);
    return feed.trailing.map((size) => {
        if (size !== 0)
            return size;
        const taken = left;
        left = 1;
        return taken;
    });
}
function widthMismatch(feed, width) {
    const wants = feed.width === 0 ? `shape [N, ${feed.trailing.join(", ")}]` : `${feed.width} values`;
    return (0,error/* failure */.V2)("dataset-mismatch", `column "${feed.columns[0] ?? ""}" holds ${width} values a row; input "${feed.input}" takes ${wants}`, { hint: "Use a column whose lists have the width that the model was exported with." });
}
function columnOf(batch, name) {
    const column = batch.columns.get(name);
    if (column === undefined)
        throw new RangeError(`the reader left out column ${name}`);
    return column;
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/text-codes.ts
var text_codes = __webpack_require__(15433);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/fed-block.ts







/** Values fed at once, over all inputs: 4 MiB of float32 keeps a block in the cache and messages small. */
const VALUES_A_BATCH = 1 << 20;
const ROWS_A_BATCH = 4096;
/** As many labels, and none of them: nothing of the truth is read. */
const NO_TRUTH = {
    task: "multilabel-classification",
    classes: null,
    positive: null,
    output: null,
    scores: null,
};
/** The error for a data set without a row. */
function noRows(path) {
    return (0,error/* failure */.V2)("dataset-unreadable", `${path}: no rows`, { hint: "Give a data set with examples." });
}
/** Opens the way from the columns of a data set to a model's inputs. */
function feeder(dataset, { task }) {
    const { fixedBatch, feeds } = dataset.plan;
    const width = feeds.reduce((sum, feed) => sum + Math.max(1, feed.width), 0);
    const targets = (0,target_columns/* targetsOf */.QR)(dataset.target);
    const codes = new text_codes/* TextCodes */.Q(`column "${targets[0]}"`);
    const marks = task === "multilabel-classification" ? new scoring_marks/* Marks */.P(dataset.path, targets) : null;
    const truthOf = (batch) => {
        if (marks !== null)
            return marks.read(batch);
        const [target = ""] = targets;
        return task === "regression" ? numberColumn(batch, target) : codes.codesOf(textColumn(batch, target));
    };
    const carried = dataset.carried?.length ? new scoring_carried/* CarriedColumns */.MZ(dataset.path, dataset.carried) : null;
    return {
        want: wanted(dataset, task),
        batchRows: fixedBatch ?? Math.max(1, Math.min(ROWS_A_BATCH, Math.floor(VALUES_A_BATCH / width))),
        block(batch) {
            const padded = fixedBatch ?? batch.rows;
            const known = codes.texts.length;
            return {
                rows: batch.rows,
                padded,
                feeds: feeds.map((feed) => ({ input: feed.input, ...tensor(feed, batch, padded) })),
                truth: truthOf(batch),
                newTexts: codes.texts.slice(known),
                ids: dataset.id === null ? null : textColumn(batch, dataset.id),
                carried: carried?.read(batch) ?? null,
            };
        },
        problems: () => marks?.problems() ?? [],
    };
}
/**
 * Reads a data set block by block, from its first row unless told.
 * @throws ModelgateError `label-invalid`, `dataset-mismatch`, and what reading the data set throws
 */
async function* fedBlocks(table, dataset, output, from) {
    const { want, batchRows, block, problems } = feeder(dataset, output);
    for await (const batch of chosen(table.read(want, batchRows, from), dataset))
        yield block(batch);
    (0,error/* throwProblems */.Jh)(problems());
}
/** The rows that are to be run, where not all are: the file is still read through, and its faults are found. */
async function* chosen(batches, { path, only }) {
    if (only === undefined) {
        yield* batches;
        return;
    }
    let rows = 0;
    for await (const batch of batches) {
        rows = batch.start + batch.rows;
        const picked = rowsWithin(batch, only);
        if (picked.length > 0)
            yield pickRows(batch, picked);
    }
    const last = only.at(-1) ?? 0;
    if (last < rows)
        return;
    throw (0,error/* failure */.V2)("dataset-mismatch", `${path}: row ${last + 1} is wanted, and it has ${rows} rows`, {
        hint: "The data set is another one than the rows were chosen from.",
    });
}
function wanted(dataset, task) {
    // Without a prototype: a stranger may call a column `__proto__`.
    const want = Object.create(null);
    // Another role says how a column is read: it is converted for the one that only carries it along.
    for (const { name, kind } of dataset.carried ?? [])
        want[name] = kind;
    for (const feed of dataset.plan.feeds)
        for (const column of feed.columns)
            want[column] = feed.column;
    if (dataset.id !== null)
        want[dataset.id] = "text";
    for (const target of (0,target_columns/* targetsOf */.QR)(dataset.target))
        want[target] = task === "regression" ? "number" : "text";
    return want;
}
function numberColumn(batch, name) {
    const column = batch.columns.get(name);
    if (column?.kind !== "number")
        throw new RangeError(`column ${name} was not read as numbers`);
    return column.values;
}
function textColumn(batch, name) {
    const column = batch.columns.get(name);
    if (column?.kind !== "text")
        throw new RangeError(`column ${name} was not read as text`);
    return column.values;
}
/** The memory of a block that can change hands rather than being copied. */
function buffersOf(block) {
    const arrays = [block.truth, ...fedNumbers(block)];
    return [...new Set(arrays.map(({ buffer }) => buffer))];
}
/** What a block feeds as the runtime takes it. Without a prototype: a stranger may call an input `__proto__`. */
function runtimeFeeds(Tensor, feeds) {
    const fed = Object.create(null);
    for (const { input, type, data, dims } of feeds)
        fed[input] = new Tensor(type, data, dims);
    return fed;
}
/** What a block feeds, but for texts. */
function fedNumbers({ feeds }) {
    return feeds.flatMap(({ data }) => (Array.isArray(data) ? [] : [data]));
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


/***/ })

};
