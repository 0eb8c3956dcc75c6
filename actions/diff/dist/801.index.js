export const id = 801;
export const ids = [801];
export const modules = {

/***/ 82801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startFor: () => (/* binding */ startFor)
});

// EXTERNAL MODULE: ./packages/inference/src/attempt.ts
var attempt = __webpack_require__(1725);
;// CONCATENATED MODULE: ./packages/inference/src/early-end.ts
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * Has something undone should this process end before it was undone in order: by `process.exit`, a stray error, or a
 * signal, as CI sends one when a run is cancelled. Returns a function that removes the signal handlers.
 * @param undo must be synchronous: nothing waits any more
 */
function onEarlyEnd(undo) {
    const onSignal = (signal) => {
        callOff();
        undo();
        // Listening took the signal's effect away. Whoever else listens decides; else it ends the process as it would have.
        if (process.listenerCount(signal) === 0)
            process.kill(process.pid, signal);
    };
    const callOff = () => {
        process.off("exit", undo);
        for (const signal of SIGNALS)
            process.off(signal, onSignal);
    };
    process.on("exit", undo);
    for (const signal of SIGNALS)
        process.on(signal, onSignal);
    return callOff;
}

// EXTERNAL MODULE: ./packages/inference/src/private-folder.ts
var private_folder = __webpack_require__(10013);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/inference/src/sandbox/confinement.ts



/** Address space beyond the resident limit: V8 reserves ranges that it never touches. */
const RESERVED_BYTES = 2 * 2 ** 30;
/** util-linux's; a system without it is bounded by watching alone. */
const PRLIMIT = ["/usr/bin/prlimit", "/bin/prlimit"];
/** The command line of a child that the system itself bounds, where it can. */
function confined(entry, allowance) {
    // Snappy is WebAssembly, whose trap handler reserves 8 GB of address space for each memory.
    const args = ["--disable-wasm-trap-handler", "--no-warnings", entry];
    const prlimit = PRLIMIT.find((path) => (0,external_node_fs_.existsSync)(path));
    if (prlimit === undefined)
        return { command: process.execPath, args };
    const limits = [
        `--as=${allowance.memoryBytes + RESERVED_BYTES}`,
        "--core=0",
        // It answers through a pipe; a file it may write only where a profile is asked for.
        `--fsize=${allowance.writeBytes ?? 0}`,
        // Should this process be killed itself, the child still ends.
        `--cpu=${Math.ceil(allowance.timeMs / 1000) * (0,external_node_os_.availableParallelism)()}`,
    ];
    return { command: prlimit, args: [...limits, "--", process.execPath, ...args] };
}
/** All that a child may know of the outside. */
function scrubbed(directory) {
    const systemRoot = process.env["SystemRoot"];
    return {
        ORT_DISABLE_TELEMETRY: "1",
        HOME: directory,
        TMPDIR: directory,
        LANG: "C.UTF-8",
        TZ: "UTC",
        PATH: process.platform === "win32" ? "" : ["/usr/local/bin", "/usr/bin", "/bin"].join(external_node_path_.delimiter),
        ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot }),
    };
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./packages/inference/src/sandbox/frame.ts



// A frame is a length (uint32, little-endian) and a value in V8's structured-clone format, which carries
// typed arrays as bytes. JSON would triple the size of scores, and the IPC channel of child_process
// offers no back pressure to a child that is faster than its parent.
/** Bytes of the length. */
const HEAD = 4;
/** A frame no honest child exceeds: one block of scores. */
const MOST_BYTES = 1 << 30;
/**
 * Frames that may wait to be read: only then does who sends them wait, too. A pipe holds 64 KiB, less than the scores of
 * a block, and a model that waits for each block to be taken stands idle for as long as the other process is elsewhere.
 */
const WAITING_BYTES = (/* unused pure expression or super */ null && (2 ** 20));
/** Where frames are written to. */
function frameStream(fd) {
    return createWriteStream("", { fd, highWaterMark: WAITING_BYTES });
}
/** Resolves when every frame was handed over: what comes then, a crash of the model too, loses none of them. */
function flushed(out) {
    return new Promise((resolve) => out.write(Buffer.alloc(0), () => resolve()));
}
/** One value as a frame. */
function frame_frame(value) {
    const serializer = new DefaultSerializer();
    serializer.writeRawBytes(new Uint8Array(HEAD));
    serializer.writeHeader();
    serializer.writeValue(value);
    const whole = serializer.releaseBuffer();
    whole.writeUInt32LE(whole.length - HEAD);
    return whole;
}
/**
 * The values in a stream of frames. A stream that ends within a frame ends with the frame before: whether something
 * was still to come, the caller knows.
 * @param mostBytes in all frames together
 * @throws ModelgateError `model-failed` for bytes that are no frame, `model-out-of-memory` past `mostBytes`
 */
async function* frame_frames(stream, mostBytes = Number.POSITIVE_INFINITY) {
    let parts = [];
    let held = 0;
    let total = 0;
    for await (const chunk of stream) {
        parts.push(chunk);
        held += chunk.length;
        total += chunk.length;
        if (total > mostBytes) {
            throw (0,src_error/* failure */.V2)("model-out-of-memory", `the predictions take more than ${mostBytes} bytes`, {
                hint: "Raise `memory-limit` if the data set is that large.",
            });
        }
        while (held >= 4) {
            if ((parts[0]?.length ?? 0) < 4)
                parts = [Buffer.concat(parts)];
            const length = parts[0]?.readUInt32LE(0) ?? 0;
            if (length > MOST_BYTES)
                throw garbled();
            if (held < 4 + length)
                break;
            const whole = parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts);
            yield deserialized(whole.subarray(4, 4 + length));
            parts = [whole.subarray(4 + length)];
            held -= 4 + length;
        }
    }
}
function deserialized(bytes) {
    try {
        return (0,external_node_v8_.deserialize)(bytes);
    }
    catch (cause) {
        throw garbled(cause);
    }
}
function garbled(cause) {
    return (0,src_error/* failure */.V2)("model-failed", "the sandbox sent an invalid message (its bytes cannot be decoded)", {
        hint: "The model or the runtime may have been tampered with; nothing it said after that is used.",
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/inference/src/sandbox/watch.ts


const WATCH_EVERY_MS = 50;
/** Ends a child that takes more than its allowance by `end`, which is called at most once. */
function watchOver(child, { timeMs, memoryBytes }, end) {
    let reason = null;
    const giveUp = (why) => {
        clear();
        reason = why;
        end();
    };
    let timer;
    const poll = setInterval(() => {
        if (child.pid !== undefined && residentBytes(child.pid) > memoryBytes)
            giveUp(outOfMemory(memoryBytes));
    }, WATCH_EVERY_MS);
    poll.unref();
    const clear = () => {
        clearTimeout(timer);
        clearInterval(poll);
    };
    return {
        startClock: () => {
            timer = setTimeout(() => giveUp(outOfTime(timeMs)), timeMs);
            timer.unref();
        },
        reason: () => reason,
        clear,
    };
}
/** Resident memory by /proc; 0 where there is none or the process has ended. */
function residentBytes(pid) {
    try {
        const status = (0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, "utf8");
        return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) * 1024;
    }
    catch {
        return 0;
    }
}
const RAISE_MEMORY = "Raise `memory-limit` if the model is trusted and that large.";
function outOfTime(timeMs) {
    return (0,src_error/* failure */.V2)("model-out-of-time", `the model was stopped after ${timeMs / 1000} s without an answer`, {
        hint: "Raise `time-limit` if the model and data are that large; a model that never returns is refused.",
    });
}
function outOfMemory(memoryBytes) {
    const message = `the model was stopped when it took more than ${inUnits(memoryBytes)} of memory`;
    return (0,src_error/* failure */.V2)("model-out-of-memory", message, { hint: RAISE_MEMORY });
}
/** Never "0.0 GiB": a limit without its unit is of bytes, and nobody would see it. */
function inUnits(bytes) {
    if (bytes >= 2 ** 30)
        return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
    return bytes >= 2 ** 20 ? `${(bytes / 2 ** 20).toFixed(1)} MiB` : `${bytes} bytes`;
}
/** Why a child ended before it had finished, by how it ended and what it said last. */
function died(how, stderr, cause) {
    if (/bad_alloc|out of memory|allocation failed|cannot allocate/iu.test(stderr)) {
        const message = "the model took more memory than it may: its process ended";
        return (0,src_error/* failure */.V2)("model-out-of-memory", message, { hint: RAISE_MEMORY, cause });
    }
    const last = stderr.trim().split("\n").at(-1)?.slice(0, 500) ?? "";
    const message = `the process that ran the model ended early (${how})${last && `: ${last}`}`;
    const hint = how === "SIGKILL"
        ? "The system killed it: did the machine run out of memory? Then use a larger one, or a smaller `memory-limit`."
        : "The model or the runtime crashed; of the data sets it had not finished nothing is used.";
    return (0,src_error/* failure */.V2)("model-failed", message, { hint, cause });
}

;// CONCATENATED MODULE: ./packages/inference/src/sandbox/sandbox.ts





/** A check is loaded when the child has its job, for which it has to be waited: before, it would delay the child's start. */
async function sandbox_loadDecodeMessage() {
    return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 48794))).decodeMessage;
}
/**
 * Starts a child, whose program is loaded while the caller still plans. Its messages are checked by what `load` gives: that is
 * `loadDecodeMessage` for one that scores, and another trade's (trades.ts) has its own.
 */
function startSandbox({ entry, directory, allowance }, load) {
    const { command, args } = confined(entry, allowance);
    const child = (0,external_node_child_process_.spawn)(command, args, {
        env: scrubbed(directory),
        stdio: ["pipe", "ignore", "pipe", "pipe"],
    });
    const ordered = Promise.withResolvers();
    // null: it was ended from here. How it takes that is not waited for: a stopped child does not hold the event loop, and where
    // nothing else does Node would end in the middle of the wait.
    const ended = Promise.race([ordered.promise, endOf(child)]);
    const end = () => {
        ordered.resolve(null);
        child.kill("SIGKILL");
        // Closed here, too: a process that the child started may hold the other ends, and must not hold us.
        for (const stream of child.stdio)
            stream?.destroy();
    };
    const watch = watchOver(child, allowance, end);
    const said = captured(child.stderr);
    // A child that died early closes its ends; why it died is told by `run`.
    for (const stream of child.stdio)
        stream?.on("error", () => { });
    const tell = (line) => child.stdin?.write(`${JSON.stringify(line)}\n`);
    const stop = () => {
        watch.clear();
        end();
        // Nobody waits for a process to be taken apart that holds a runtime and a model.
        child.unref();
    };
    const whyEnded = async (cause) => {
        const how = await ended;
        const known = watch.reason();
        if (known !== null)
            return known;
        if (how === null) {
            return (0,src_error/* failure */.V2)("model-failed", "the process that ran the model was stopped", {
                hint: "Modelgate ended it, as when a run is cancelled: run again if nobody cancelled it.",
                cause,
            });
        }
        return died(how, said(), cause);
    };
    async function* run(job) {
        try {
            watch.startClock();
            tell(job);
            child.stdin?.end();
            const loading = load();
            // What it says is read from now on: of a child that has ended, Node drops what nobody reads.
            loading.catch(() => { });
            for await (const value of frame_frames(child.stdio[3], allowance.memoryBytes)) {
                const decode = await loading;
                const message = decode(value, job);
                yield message;
                if (message.type === "finished" || (message.type === "problem" && message.dataset === null))
                    return;
            }
            throw await whyEnded();
        }
        catch (error) {
            if (error instanceof src_error/* ModelgateError */.HJ)
                throw error;
            // The stream broke off: the reason is with whoever ended the child.
            throw await whyEnded(error);
        }
        finally {
            stop();
        }
    }
    return { load: (runtimeDirectory) => tell({ runtimeDirectory }), run, stop };
}
/** How long the last words of an ended child may take to arrive, should something else hold its pipes open. */
const LAST_WORDS_MS = 200;
/** How a child ended, once it has and its last words are read. */
function endOf(child) {
    const { promise, resolve } = Promise.withResolvers();
    child.once("error", (error) => resolve(`could not be started: ${error.message}`));
    child.once("exit", (code, signal) => {
        const how = signal ?? `exit code ${code ?? "unknown"}`;
        const timer = setTimeout(() => resolve(how), LAST_WORDS_MS);
        child.once("close", () => {
            clearTimeout(timer);
            resolve(how);
        });
    });
    return promise;
}
/** Keeps the end of a stream, bounded: a stranger's model may make the runtime say anything. */
function captured(stream) {
    let tail = "";
    stream.setEncoding("utf8");
    stream.on("data", (chunk) => {
        tail = (tail + chunk).slice(-4096);
    });
    return () => tail;
}

;// CONCATENATED MODULE: ./packages/inference/src/head-start.ts





/** Starts what any scoring of a model in this workshop begins with. */
function headStart(workshop, allowance) {
    return headStartFor(workshop, allowance, loadDecodeMessage);
}
/** Starts what any run of a model begins with, for a trade of the sandbox (sandbox/trades.ts) whose messages are checked by what `load` gives. */
function headStartFor(workshop, allowance, load) {
    const parts = new DisposableStack();
    // First of all: a signal that comes while they are made finds whatever there is.
    parts.defer(onEarlyEnd(() => parts.dispose()));
    const { folder, sandbox } = made(parts, workshop, { allowance, load });
    const runtime = (0,attempt/* attempt */.C)(async () => {
        const found = await workshop.findRuntime();
        sandbox.load(found.directory);
        return found;
    });
    return { sandbox, folder, runtime, [Symbol.dispose]: () => parts.dispose() };
}
function made(parts, workshop, { allowance, load }) {
    try {
        const folder = parts.use((0,private_folder/* privateFolder */.q)()).path;
        const sandbox = startSandbox({ entry: workshop.sandboxEntry, directory: folder, allowance }, load);
        parts.defer(() => sandbox.stop());
        return { folder, sandbox };
    }
    catch (error) {
        parts.dispose();
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/inference/src/sandbox/checked-fields.ts
var checked_fields = __webpack_require__(11110);
// EXTERNAL MODULE: ./packages/inference/src/sandbox/decode-message.ts + 2 modules
var decode_message = __webpack_require__(48794);
// EXTERNAL MODULE: ./packages/inference/src/scoring/carried.ts
var scoring_carried = __webpack_require__(73527);
// EXTERNAL MODULE: ./packages/inference/src/scoring/text-codes.ts
var text_codes = __webpack_require__(15433);
;// CONCATENATED MODULE: ./packages/inference/src/compare/decode-fields.ts

/** A whole number that is exact, from `least` on. */
function whole(value, field, least) {
    if (!Number.isSafeInteger(value) || value < least)
        throw (0,checked_fields/* notOurs */.TR)(field);
    return value;
}
/** A number from 0 that JSON has, or null. */
function finiteOrNull(value, field) {
    return value === null ? null : finite(value, field);
}
/** A number from 0 that JSON has. */
function finite(value, field) {
    if (typeof value !== "number" || !Number.isFinite(value) || value < 0)
        throw (0,checked_fields/* notOurs */.TR)(field);
    return value;
}
function flag(value, field) {
    if (typeof value !== "boolean")
        throw (0,checked_fields/* notOurs */.TR)(field);
    return value;
}
function recordOf(value, field) {
    if (!(0,checked_fields/* isRecord */.u4)(value))
        throw (0,checked_fields/* notOurs */.TR)(field);
    return value;
}
/** An array of so many entries. */
function listOf(value, field, least, most) {
    if (!Array.isArray(value) || value.length < least || value.length > most)
        throw (0,checked_fields/* notOurs */.TR)(field);
    return value;
}
function textsOf(value, field, { least, most }) {
    const texts = listOf(value, field, least, most);
    // Not `every` alone: it passes over the holes of a sparse array.
    if (texts.includes(undefined) || !texts.every(checked_fields/* isText */.KH))
        throw (0,checked_fields/* notOurs */.TR)(field);
    return [...texts];
}

;// CONCATENATED MODULE: ./packages/inference/src/compare/worst-rows.ts
/** So many rows are named. */
const MOST_WORST = 10;
/** Keeps the rows that are furthest apart, the first of equals first. */
class WorstRows {
    #rows = [];
    add(row, absolute) {
        if (!(absolute > 0))
            return;
        const last = this.#rows.at(-1);
        if (this.#rows.length === MOST_WORST && last !== undefined && last.absolute >= absolute)
            return;
        const place = this.#rows.findIndex((other) => other.absolute < absolute);
        this.#rows.splice(place < 0 ? this.#rows.length : place, 0, { row, absolute });
        if (this.#rows.length > MOST_WORST)
            this.#rows.pop();
    }
    list() {
        return this.#rows;
    }
}

;// CONCATENATED MODULE: ./packages/inference/src/compare/decode-output.ts



const MOST_CHARACTERS = 2000;
/**
 * What a child says of one output, of a data set of so many rows. Numbers that contradict each other are refused: an output
 * that passes has no difference that does not.
 * @throws ModelgateError `model-failed` for anything that an honest child does not say
 */
function comparedOutput(value, { before, after }, rows) {
    const output = recordOf(value, "output");
    if (output["before"] !== before || output["after"] !== after)
        throw (0,checked_fields/* notOurs */.TR)("output");
    const own = whole(output["rows"], "output's rows", 0);
    if (own > rows)
        throw (0,checked_fields/* notOurs */.TR)("output's rows");
    const isBitwise = flag(output["isBitwise"], "bitwise");
    const found = foundIn(output["found"], own);
    if (isBitwise && !couldBeBitwise(found))
        throw (0,checked_fields/* notOurs */.TR)("bitwise");
    return { before, after, rows: own, isBitwise, found };
}
function couldBeBitwise(found) {
    if (found.kind === "incomparable")
        return false;
    return (found.kind === "numbers" ? found.differences : found.equalities).different === 0;
}
function foundIn(value, rows) {
    const found = recordOf(value, "found");
    if (found["kind"] === "incomparable") {
        return { kind: "incomparable", reason: (0,checked_fields/* short */.h0)(found["reason"], "reason", MOST_CHARACTERS) };
    }
    if (found["kind"] === "labels") {
        const { elements, different, absolute, worst } = recordOf(found["equalities"], "equalities");
        const all = whole(elements, "elements", 0);
        const equalities = {
            absolute: absolute === null ? null : absoluteIn(absolute),
            elements: all,
            different: upTo(different, "different", all),
            worst: worstIn(worst, rows),
        };
        return { kind: "labels", equalities };
    }
    if (found["kind"] !== "numbers")
        throw (0,checked_fields/* notOurs */.TR)("kind");
    const { sameTop, divergence } = found;
    return {
        kind: "numbers",
        differences: differencesIn(found["differences"], rows),
        sameTop: sameTop === null ? null : upTo(sameTop, "top", rows),
        divergence: divergence === null ? null : divergenceIn(divergence),
    };
}
function differencesIn(value, rows) {
    const given = recordOf(value, "differences");
    const elements = whole(given["elements"], "elements", 0);
    const smallest = recordOf(given["smallest"], "smallest");
    const nonFinite = recordOf(given["nonFinite"], "not finite");
    const { absolute, oneSidedRow } = given;
    const oneSided = upTo(given["oneSided"], "one-sided", elements);
    const differences = {
        elements,
        different: upTo(given["different"], "different", elements),
        passes: flag(given["passes"], "passes"),
        smallest: {
            atol: finiteOrNull(smallest["atol"], "smallest"),
            rtol: finiteOrNull(smallest["rtol"], "smallest"),
        },
        absolute: absolute === null ? null : absoluteIn(absolute),
        relativeMax: finiteOrNull(given["relativeMax"], "relative"),
        nonFinite: {
            before: upTo(nonFinite["before"], "not finite", elements),
            after: upTo(nonFinite["after"], "not finite", elements),
        },
        oneSided,
        oneSidedRow: oneSidedRow === null ? null : upTo(oneSidedRow, "row", rows - 1),
        worst: worstIn(given["worst"], rows),
    };
    if ((differences.absolute === null) !== oneSided > 0)
        throw (0,checked_fields/* notOurs */.TR)("absolute");
    if (differences.passes && oneSided > 0)
        throw (0,checked_fields/* notOurs */.TR)("passes");
    return differences;
}
function absoluteIn(value) {
    const { max, mean, median, q99 } = recordOf(value, "absolute");
    return {
        max: finite(max, "max"),
        mean: finite(mean, "mean"),
        median: finite(median, "median"),
        q99: finite(q99, "q99"),
    };
}
function divergenceIn(value) {
    const { kl, js } = recordOf(value, "divergence");
    return { kl: finiteOrNull(kl, "kl"), js: finite(js, "js") };
}
function worstIn(value, rows) {
    return listOf(value, "worst", 0, MOST_WORST).map((entry) => {
        const { row, absolute } = recordOf(entry, "worst");
        return { row: upTo(row, "row", rows - 1), absolute: finite(absolute, "absolute") };
    });
}
function upTo(value, field, most) {
    const count = whole(value, field, 0);
    if (count > most)
        throw (0,checked_fields/* notOurs */.TR)(field);
    return count;
}

;// CONCATENATED MODULE: ./packages/inference/src/compare/decode.ts






const decode_MOST_CHARACTERS = 2000;
const MOST_NOTES = 20;
const MOST_DIMS = 64;
/**
 * A message of a child that compares, checked field by field against the job that it was given: it can lie about numbers, as
 * any model can, and about nothing else.
 * @throws ModelgateError `model-failed` for anything that an honest child does not say
 */
function decodeCompared(value, job) {
    if (!(0,checked_fields/* isRecord */.u4)(value))
        throw (0,checked_fields/* notOurs */.TR)("no message");
    const { type } = value;
    if (type === "started" || type === "finished" || type === "problem")
        return plainIn(value, job);
    if (job.work === "layers" && type === "layer")
        return layerIn(value, job);
    if (job.work === "shapes" && type === "shapes")
        return shapesIn(value, job);
    if (job.work !== "outputs" || (type !== "rows" && type !== "end"))
        throw (0,checked_fields/* notOurs */.TR)("type");
    const dataset = job.datasets.find(({ name }) => name === value["dataset"]);
    if (dataset === undefined)
        throw (0,checked_fields/* notOurs */.TR)("dataset");
    return type === "rows" ? rowsIn(value, dataset) : endIn(value, dataset, job);
}
/** What every trade says, as scoring does. */
function plainIn(value, job) {
    const datasets = datasetsOf(job);
    const output = { task: "regression", classes: null, positive: null, output: null, scores: null };
    const message = (0,decode_message.decodeMessage)(value, { modelPath: "", options: job.options, output, datasets });
    if (message.type !== "started" && message.type !== "finished" && message.type !== "problem") {
        throw (0,checked_fields/* notOurs */.TR)("type");
    }
    return message;
}
function datasetsOf(job) {
    if (job.work === "outputs")
        return job.datasets.map(({ after }) => after);
    const samples = job.work === "layers" ? [job.samples.after] : [job.sample];
    return samples.flatMap((sample) => (sample.kind === "dataset" ? [sample.dataset] : []));
}
function rowsIn(value, dataset) {
    const { id, target, carried = [] } = dataset.after;
    const rows = whole(value.rows, "rows", 1);
    const { truth, ids, before, after } = value;
    const hasTruth = typeof target === "string";
    if (hasTruth !== (truth !== null))
        throw (0,checked_fields/* notOurs */.TR)("truth");
    if (truth !== null && !isCodes(truth, rows))
        throw (0,checked_fields/* notOurs */.TR)("truth");
    if ((ids !== null) !== (id !== null))
        throw (0,checked_fields/* notOurs */.TR)("ids");
    if (ids !== null)
        textsOf(ids, "ids", { least: rows, most: rows });
    const columns = listOf(value.carried, "carried", carried.length, carried.length).map((column, at) => {
        const isNumber = carried[at]?.kind === "number";
        if (isNumber ? !isNumbers(column, rows) : !isCodes(column, rows))
            throw (0,checked_fields/* notOurs */.TR)("carried");
        return column;
    });
    for (const answers of [before, after]) {
        if (answers !== null && !isCodes(answers, rows) && !isNumbers(answers, rows))
            throw (0,checked_fields/* notOurs */.TR)("answers");
    }
    const answered = { truth, ids, carried: columns, before, after };
    return { type: "rows", dataset: dataset.name, rows, ...answered };
}
function isCodes(value, rows) {
    return value instanceof Int32Array && value.length === rows;
}
function isNumbers(value, rows) {
    return value instanceof Float64Array && value.length === rows;
}
function endIn(value, dataset, job) {
    const rows = whole(value.rows, "rows", 1);
    const { pairs } = job;
    const outputs = listOf(value.outputs, "outputs", pairs.length, pairs.length);
    const carried = dataset.after.carried ?? [];
    const lists = listOf(value.carriedTexts, "carried texts", carried.length, carried.length);
    const answered = recordOf(value.answered, "answered");
    return {
        type: "end",
        dataset: dataset.name,
        rows,
        outputs: pairs.map((pair, at) => comparedOutput(outputs[at], pair, rows)),
        answered: { before: answeredIn(answered["before"]), after: answeredIn(answered["after"]) },
        texts: textsOf(value.texts, "texts", { least: 0, most: text_codes/* MOST_LABELS */.Y }),
        carriedTexts: carried.map(({ kind }, at) => {
            const most = kind === "number" ? 0 : scoring_carried/* MOST_CARRIED_TEXTS */.CI;
            return textsOf(lists[at], "carried texts", { least: 0, most });
        }),
        notes: textsOf(value.notes, "notes", { least: 0, most: MOST_NOTES }).map((note) => note.slice(0, decode_MOST_CHARACTERS)),
    };
}
function answeredIn(value) {
    if (value === null)
        return null;
    const { kind, width, output } = recordOf(value, "answered");
    if (kind !== "labels" && kind !== "classes" && kind !== "score")
        throw (0,checked_fields/* notOurs */.TR)("kind");
    // Classes are named one by one: a width that is a lie must not fill our memory with names.
    if (whole(width, "width", 0) > text_codes/* MOST_LABELS */.Y)
        throw (0,checked_fields/* notOurs */.TR)("width");
    return { kind, width: whole(width, "width", 0), output: (0,checked_fields/* short */.h0)(output, "output", decode_MOST_CHARACTERS) };
}
function layerIn(value, { pairs }) {
    const at = whole(value.at, "at", 0);
    if (at >= pairs.length)
        throw (0,checked_fields/* notOurs */.TR)("at");
    if (value.finding === null)
        return { type: "layer", at, finding: null };
    const { passes, max, mean, reason } = recordOf(value.finding, "finding");
    return {
        type: "layer",
        at,
        finding: {
            passes: flag(passes, "passes"),
            max: finiteOrNull(max, "max"),
            mean: finiteOrNull(mean, "mean"),
            reason: reason === null ? null : (0,checked_fields/* short */.h0)(reason, "reason", decode_MOST_CHARACTERS),
        },
    };
}
function shapesIn(value, { names, sample }) {
    const inputs = sample.kind === "made" ? sample.inputs : sample.dataset.plan.feeds;
    const known = new Set([...names, ...inputs.map(({ input }) => input)]);
    const shapes = listOf(value.shapes, "shapes", 0, known.size).map((shape) => {
        const { name, type, dims } = recordOf(shape, "shape");
        if (!(0,checked_fields/* isText */.KH)(name) || !known.has(name))
            throw (0,checked_fields/* notOurs */.TR)("name");
        const sizes = listOf(dims, "dims", 0, MOST_DIMS).map((size) => whole(size, "dims", 0));
        return { name, type: (0,checked_fields/* short */.h0)(type, "type", 60), dims: sizes };
    });
    return { type: "shapes", shapes };
}

;// CONCATENATED MODULE: ./packages/inference/src/compare/index.ts






/** Starts a sandbox that compares: one for each of `compareOutputs`, `compareLayers` and `observeShapes`. */
function compareStart(workshop, allowance) {
    return headStartFor(workshop, allowance, async () => decodeCompared);
}

;// CONCATENATED MODULE: ./packages/inference/src/workshop.ts



/**
 * The sandbox's program and the way to the ONNX runtime for this process, whether it runs from source or from
 * a bundle, whose folder holds `sandbox/` and `runtime/` beside it.
 */
function openWorkshop(runtimePath, ports) {
    const options = runtimeOptions(runtimePath);
    return {
        sandboxEntry: isBundled() ? bundledSandbox() : (0,external_node_path_.join)(import.meta.dirname, "sandbox", "child.ts"),
        // Loaded when it is called, after the sandbox was started: with cryptography it takes as long as a third of its boot.
        findRuntime: async () => (await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 35138))).findRuntime(options, ports),
    };
}
/** Where this process looks for the ONNX runtime, its own or that of another platform, and what travels with the action. */
function runtimeOptions(runtimePath) {
    const { env } = process;
    return {
        moduleUrl: import.meta.url,
        travelling: (0,external_node_path_.join)(import.meta.dirname, isBundled() ? "runtime" : "../runtime"),
        runtimePath: runtimePath ?? undefined,
        toolCache: env["RUNNER_TOOL_CACHE"] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache", "modelgate"),
        temporary: env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(),
        env,
        workspace: env["GITHUB_WORKSPACE"] || process.cwd(),
        home: (0,external_node_os_.homedir)(),
    };
}
function bundledSandbox() {
    return (0,external_node_path_.join)(import.meta.dirname, "sandbox", "index.js");
}
function isBundled() {
    return (0,external_node_fs_.existsSync)(bundledSandbox());
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./packages/job/src/runtime-reach.ts

/** How the ONNX runtime is looked for beyond this machine: npm's own configuration, its registry, the Actions cache. */
function runtimeReach({ cache, allowed } = {}) {
    return {
        // Loaded when a registry is asked at all: they are most of the bundle.
        npmConfig: async (key) => {
            await allowed?.();
            return (await (await __webpack_require__.e(/* import() */ 251).then(__webpack_require__.bind(__webpack_require__, 6251))).npmConfig(key)) ?? "";
        },
        download: async (url, headers) => {
            await allowed?.();
            return await (await __webpack_require__.e(/* import() */ 854).then(__webpack_require__.bind(__webpack_require__, 62854))).proxiedDownload()(url, headers);
        },
        wait: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
        ...(cache === undefined ? {} : { cache }),
    };
}

;// CONCATENATED MODULE: ./actions/diff/src/start.ts



/** Starts a sandbox and looks for its runtime: on this machine, in the cache, in the registry of the machine's npm. */
function startFor(wish, cache) {
    return compareStart(openWorkshop(wish.runtimePath, runtimeReach({ cache })), wish);
}


/***/ }),

/***/ 1725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** Runs something and keeps its failure as data. Faults that nobody foresaw stay problems too: code `unexpected`. */
async function attempt(work) {
    try {
        return { value: await work() };
    }
    catch (error) {
        return { problems: (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error) };
    }
}


/***/ }),

/***/ 10013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ privateFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** A new folder that only this user can read, gone when the caller is done with it. */
function privateFolder() {
    const base = process.env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, "modelgate-run-"));
    return { path, [Symbol.dispose]: () => remove(path) };
}
function remove(path) {
    try {
        // Windows keeps the model of a process that was killed a moment ago.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    }
    catch {
        // A temporary folder that stays is no reason to lose a verdict.
    }
}


/***/ }),

/***/ 11110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   TR: () => (/* binding */ notOurs),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** An object of no class: what arrives may be any. */
function isRecord(value) {
    return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
function isText(value) {
    return typeof value === "string";
}
function short(value, field, most) {
    if (!isText(value) || value.length > most)
        throw notOurs(field);
    return value;
}
/** The error for anything that an honest child does not say. */
function notOurs(field) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("model-failed", `the sandbox sent an invalid message (${field})`, {
        hint: "The model or the runtime may have been tampered with; nothing it said after that is used.",
    });
}


/***/ }),

/***/ 48794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decodeMessage: () => (/* binding */ decodeMessage),
  problemsIn: () => (/* binding */ problemsIn)
});

// EXTERNAL MODULE: ./packages/inference/src/scoring/carried.ts
var scoring_carried = __webpack_require__(73527);
// EXTERNAL MODULE: ./packages/inference/src/scoring/target-columns.ts
var target_columns = __webpack_require__(40406);
// EXTERNAL MODULE: ./packages/inference/src/scoring/text-codes.ts
var text_codes = __webpack_require__(15433);
// EXTERNAL MODULE: ./packages/inference/src/sandbox/checked-fields.ts
var checked_fields = __webpack_require__(11110);
// EXTERNAL MODULE: ./packages/schema/src/profile.ts + 1 modules
var src_profile = __webpack_require__(39540);
;// CONCATENATED MODULE: ./packages/inference/src/sandbox/decode-profile.ts


/** The profile of a data set of which one was asked for, checked: its sizes are those that a report holds. */
function profileIn(value, { name, profiled = false }) {
    if (!profiled)
        throw (0,checked_fields/* notOurs */.TR)("profile");
    try {
        const profile = (0,src_profile/* decodeProfile */.OC)(value);
        if (profile.dataset === name)
            return profile;
    }
    catch {
        // Said below: which of its fields is wrong is no matter of the user's.
    }
    throw (0,checked_fields/* notOurs */.TR)("profile");
}

;// CONCATENATED MODULE: ./packages/inference/src/sandbox/decode-sanity.ts

const MOST_CHARACTERS = 2000;
/** What the child tried, checked. */
function sanityIn(value) {
    if (!(0,checked_fields/* isRecord */.u4)(value))
        throw (0,checked_fields/* notOurs */.TR)("sanity");
    return { rerun: trialIn(value["rerun"]), batch: trialIn(value["batch"]), order: trialIn(value["order"]) };
}
function trialIn(value) {
    if (!(0,checked_fields/* isRecord */.u4)(value))
        throw (0,checked_fields/* notOurs */.TR)("trial");
    const { rows, largest, relative, flips, skipped } = value;
    if (!isWhole(rows) || !isWhole(flips) || flips > rows)
        throw (0,checked_fields/* notOurs */.TR)("trial");
    if (!isSize(largest) || !isSize(relative))
        throw (0,checked_fields/* notOurs */.TR)("trial");
    const told = skipped === undefined ? {} : { skipped: (0,checked_fields/* short */.h0)(skipped, "skipped", MOST_CHARACTERS) };
    return { rows, largest, relative, flips, ...told };
}
function isWhole(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
/** A size may be infinite; NaN is none. */
function isSize(value) {
    return typeof value === "number" && value >= 0;
}

;// CONCATENATED MODULE: ./packages/inference/src/sandbox/decode-message.ts






// A model that broke out of the runtime speaks in the child's name. It can lie about its predictions, as any
// model can; it must not be able to reach the parent through the form of what it says.
/** What is wrong with a model or with data is for the child to say; everything else is not. */
const CODES = new Set([
    "file-missing",
    "model-unreadable",
    "model-unsupported",
    "model-failed",
    "model-out-of-memory",
    "outputs-ambiguous",
    "dataset-unreadable",
    "dataset-mismatch",
    "dataset-too-large",
    "label-invalid",
    "runtime-missing",
    "unexpected",
]);
const MOST_PROBLEMS = 100;
const decode_message_MOST_CHARACTERS = 2000;
/**
 * A message of the child, checked field by field against the job that it was given.
 * @throws ModelgateError `model-failed` for anything that an honest child does not say
 */
function decodeMessage(value, { datasets, output }) {
    if (!(0,checked_fields/* isRecord */.u4)(value))
        throw (0,checked_fields/* notOurs */.TR)("no message");
    const { type } = value;
    if (type === "finished")
        return { type };
    if (type === "started")
        return { type, runtime: (0,checked_fields/* short */.h0)(value["runtime"], "runtime", 60) };
    if (!isSaid(type))
        throw (0,checked_fields/* notOurs */.TR)("type");
    if (type === "problem" && value["dataset"] === null) {
        return { type, dataset: null, problems: problemsIn(value["problems"], datasets) };
    }
    const dataset = datasets.find(({ name }) => name === value["dataset"]);
    if (dataset === undefined)
        throw (0,checked_fields/* notOurs */.TR)("dataset");
    const named = { dataset: dataset.name };
    if (type === "problem")
        return { type, ...named, problems: problemsIn(value["problems"], [dataset]) };
    if (type === "sanity")
        return { type, ...named, sanity: sanityIn(value["sanity"]) };
    if (type === "profile")
        return { type, ...named, profile: profileIn(value["profile"], dataset) };
    if (type === "end")
        return { type, ...named, ...endIn(value, dataset) };
    return { type, ...named, ...blockIn(value, dataset, output.task) };
}
const SAID = ["block", "end", "sanity", "profile", "problem"];
function isSaid(type) {
    return SAID.some((said) => said === type);
}
const ENTRIES = {
    "binary-classification": Int32Array,
    "multiclass-classification": Int32Array,
    "multilabel-classification": Uint8Array,
    regression: Float64Array,
};
function blockIn(value, { id, target, carried = [] }, task) {
    const { rows, truth, predicted, scores, ids } = value;
    if (!isCount(rows))
        throw (0,checked_fields/* notOurs */.TR)("rows");
    const Numbers = ENTRIES[task];
    const entries = rows * (task === "multilabel-classification" ? (0,target_columns/* targetsOf */.QR)(target).length : 1);
    if (!(truth instanceof Numbers) || truth.length !== entries)
        throw (0,checked_fields/* notOurs */.TR)("truth");
    const isAnswered = predicted instanceof Numbers && predicted.length === entries;
    if (!isAnswered && (predicted !== null || task === "regression"))
        throw (0,checked_fields/* notOurs */.TR)("predicted");
    if (scores !== null && (!(scores instanceof Float64Array) || scores.length % rows !== 0)) {
        throw (0,checked_fields/* notOurs */.TR)("scores");
    }
    if ((ids !== null) !== (id !== null) || (ids !== null && !isTexts(ids, rows)))
        throw (0,checked_fields/* notOurs */.TR)("ids");
    const answers = { rows, truth, predicted: isAnswered ? predicted : null, scores, ids };
    if (carried.length === 0)
        return answers;
    const columns = listIn(value["carried"], carried.length, "carried");
    return {
        ...answers,
        carried: carried.map(({ kind }, index) => {
            const column = columns[index];
            const Entries = kind === "number" ? Float64Array : Int32Array;
            if (!(column instanceof Entries) || column.length !== rows)
                throw (0,checked_fields/* notOurs */.TR)("carried");
            return column;
        }),
    };
}
function endIn(value, { carried = [] }) {
    const { texts, scores, labels } = value;
    if (!Array.isArray(texts) || texts.length > text_codes/* MOST_LABELS */.Y || !isTexts(texts, texts.length)) {
        throw (0,checked_fields/* notOurs */.TR)("texts");
    }
    return {
        texts,
        scores: scores === null ? null : scoresIn(scores),
        labels: labels === null ? null : (0,checked_fields/* short */.h0)(labels, "labels", decode_message_MOST_CHARACTERS),
        ...(carried.length === 0 ? {} : { carriedTexts: carriedTextsIn(value["carriedTexts"], carried) }),
    };
}
function carriedTextsIn(value, carried) {
    const lists = listIn(value, carried.length, "carried texts");
    return carried.map(({ kind }, index) => {
        const texts = lists[index];
        const most = kind === "number" ? 0 : scoring_carried/* MOST_CARRIED_TEXTS */.CI;
        if (!Array.isArray(texts) || texts.length > most || !isTexts(texts, texts.length)) {
            throw (0,checked_fields/* notOurs */.TR)("carried texts");
        }
        return texts;
    });
}
function listIn(value, length, field) {
    if (!Array.isArray(value) || value.length !== length)
        throw (0,checked_fields/* notOurs */.TR)(field);
    return value;
}
function scoresIn(value) {
    if (!(0,checked_fields/* isRecord */.u4)(value) || !isCount(value["width"]))
        throw (0,checked_fields/* notOurs */.TR)("scores");
    return {
        output: (0,checked_fields/* short */.h0)(value["output"], "output", decode_message_MOST_CHARACTERS),
        width: value["width"],
        precision: (0,checked_fields/* short */.h0)(value["precision"], "precision", 60),
    };
}
/** Problems of an honest child: codes that are its to say, places in the data that it was given. */
function problemsIn(value, datasets) {
    if (!Array.isArray(value) || value.length === 0)
        throw (0,checked_fields/* notOurs */.TR)("problems");
    return Array.from(value.slice(0, MOST_PROBLEMS), (problem) => {
        if (!(0,checked_fields/* isRecord */.u4)(problem))
            throw (0,checked_fields/* notOurs */.TR)("problem");
        const { code, message, hint, at } = problem;
        if (typeof code !== "string" || !CODES.has(code))
            throw (0,checked_fields/* notOurs */.TR)("code");
        const told = hint === undefined ? {} : { hint: cut(hint, "hint") };
        const place = at === undefined ? {} : { at: placeIn(at, datasets) };
        return { code: code, message: cut(message, "message"), ...told, ...place };
    });
}
/** A place in the data that it was given: an annotation anywhere else would be a stranger's word on our files. */
function placeIn(value, datasets) {
    if (!(0,checked_fields/* isRecord */.u4)(value))
        throw (0,checked_fields/* notOurs */.TR)("at");
    const { path, line, column } = value;
    const known = datasets.find((dataset) => dataset.path === path);
    if (known === undefined || !isLine(line) || !isLine(column))
        throw (0,checked_fields/* notOurs */.TR)("at");
    return {
        path: known.path,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    };
}
function isLine(value) {
    return value === undefined || isCount(value);
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 1;
}
function isTexts(value, length) {
    // Not `every`: it passes over the holes of a sparse array.
    return Array.isArray(value) && value.length === length && !value.includes(undefined) && value.every(checked_fields/* isText */.KH);
}
/** A problem of an honest child may hold a long name of a stranger's. */
function cut(value, field) {
    if (!(0,checked_fields/* isText */.KH)(value))
        throw (0,checked_fields/* notOurs */.TR)(field);
    return value.slice(0, decode_message_MOST_CHARACTERS);
}


/***/ }),

/***/ 73527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ MOST_CARRIED_TEXTS),
/* harmony export */   z5: () => (/* binding */ carriesOf)
/* harmony export */ });
/* unused harmony export CarriedColumns */


/** Columns to carry in the order in which they travel. */
function carriesOf(carried = {}) {
    return Object.entries(carried).map(([name, kind]) => ({ name, kind }));
}
/** More distinct texts than this are no groups and no slices; as strings they would take more than all predictions. */
const MOST_CARRIED_TEXTS = 2 ** 20;
/** Reads columns batch by batch, whichever kind another role had them read as. */
class CarriedColumns {
    #readers;
    constructor(path, carried) {
        this.#readers = carried.map((carry) => readerOf(path, carry));
    }
    /** For each column the texts of all its codes so far; none for numbers. */
    texts() {
        return this.#readers.map(({ texts }) => texts);
    }
    /** @throws ModelgateError `dataset-too-large` for a column of more than 2^20 distinct texts */
    read(batch) {
        const known = this.#readers.map(({ texts }) => texts.length);
        const columns = this.#readers.map(({ name, read }) => {
            const column = batch.columns.get(name);
            if (column === undefined)
                throw new RangeError(`the reader left out column ${name}`);
            return read(column);
        });
        return { columns, newTexts: this.#readers.map(({ texts }, index) => texts.slice(known[index])) };
    }
}
function readerOf(path, { name, kind }) {
    if (kind === "number")
        return { name, texts: [], read: numberReader() };
    const codes = new TextCodes(`${path}: column "${name}"`, {
        most: MOST_CARRIED_TEXTS,
        tooMany: (column) => failure("dataset-too-large", `${column} has more than ${MOST_CARRIED_TEXTS} distinct texts`, {
            hint: "Group or slice by a column with fewer values, or by bins of a number.",
        }),
    });
    return { name, texts: codes.texts, read: textReader(codes) };
}
function numberReader() {
    const known = new Map();
    const numberOf = (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const value = text.trim() === "" ? Number.NaN : Number(text);
        // Texts of which each row has its own are not worth keeping.
        if (known.size < 65_536)
            known.set(text, value);
        return value;
    };
    return (column) => {
        if (column.kind === "number")
            return column.values;
        if (column.kind === "text")
            return Float64Array.from(column.values, numberOf);
        return Float64Array.from(column.values, Number);
    };
}
function textReader(codes) {
    const known = new Map();
    return (column) => {
        if (column.kind === "text")
            return codes.codesOf(column.values);
        const isFlag = column.kind === "boolean";
        const codeOf = (value) => {
            const before = known.get(value);
            if (before !== undefined)
                return before;
            const code = codes.code(isFlag ? String(value === 1) : Number.isNaN(value) ? "" : String(value));
            known.set(value, code);
            return code;
        };
        return Int32Array.from(column.values, codeOf);
    };
}


/***/ }),

/***/ 99326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   eK: () => (/* binding */ spanned),
/* harmony export */   xn: () => (/* binding */ areAlike)
/* harmony export */ });
/** Whether a name is one that a pattern stands for; `*` is any text, also none. */
function matchesPattern(name, pattern) {
    const [first = "", ...rest] = pattern.split("*");
    if (rest.length === 0)
        return name === pattern;
    if (!name.startsWith(first))
        return false;
    let from = first.length;
    for (const [index, part] of rest.entries()) {
        const last = index === rest.length - 1;
        const found = last ? name.length - part.length : name.indexOf(part, from);
        if (found < from || !name.startsWith(part, found))
            return false;
        from = found + part.length;
    }
    return true;
}
/** Converters write `mean radius` as `mean_radius`: names are alike when their letters and digits are. */
function areAlike(a, b) {
    return plain(a) === plain(b);
}
function plain(name) {
    return name.replace(/[^\p{L}\p{N}]+/gu, "_").toLowerCase();
}
/** A few names for a message, and how many more there are. */
function listed(names) {
    const shown = names.slice(0, 8).map((name) => JSON.stringify(name));
    return names.length > 8 ? `${shown.join(", ")} and ${names.length - 8} more` : shown.join(", ") || "none";
}
/** The first and the last of names in a row. */
function spanned(names) {
    const [first = "", last = first] = [names[0], names.at(-1)];
    return names.length === 1 ? `"${first}"` : `"${first}" to "${last}"`;
}


/***/ }),

/***/ 40406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   dr: () => (/* binding */ targetColumns)
/* harmony export */ });
/* unused harmony export labelNames */
/* harmony import */ var _column_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99326);

/** The columns of a target as it was told. */
function targetsOf(target) {
    return typeof target === "string" ? [target] : target;
}
/**
 * The column that holds the truth, or for a task of many labels their columns: a pattern stands for all that match, and a
 * name that is none for those that begin with it (`label`: `label_cat`, `label_dog`). Columns that are missing stay as
 * they were named: whoever looks for them says so.
 */
function targetColumns(names, target, task, wrong) {
    const asked = targetsOf(target);
    if (task !== "multilabel-classification") {
        const [only = ""] = asked;
        if (asked.length === 1)
            return only;
        wrong(`\`target\` names ${asked.length} columns, and ${task} has one`, "Name the one column that holds the truth, or set `task: multilabel-classification`.");
        return only;
    }
    const columns = new Set();
    for (const pattern of asked) {
        const isName = names.includes(pattern) || !pattern.includes("*");
        const matches = isName ? named(pattern, names) : names.filter((name) => (0,_column_names_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .MT)(name, pattern));
        const again = matches.filter((name) => columns.has(name));
        if (matches.length === 0 || again.length > 0) {
            wrong(`\`target\` asks for "${pattern}", which ${again.length > 0 ? `repeats ${(0,_column_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(again)}` : "matches no column"}`, `Its columns are ${(0,_column_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)}.`);
        }
        for (const name of matches)
            columns.add(name);
    }
    return [...columns];
}
function named(name, names) {
    const parts = names.filter((other) => other.startsWith(`${name}_`));
    return names.includes(name) || parts.length === 0 ? [name] : parts;
}
const PREFIX = "label_";
/** The labels that columns stand for: their names, without `label_` where all begin with it. */
function labelNames(columns) {
    const isPrefixed = columns.every((column) => column.startsWith(PREFIX) && column.length > PREFIX.length);
    return columns.map((column) => (isPrefixed ? column.slice(PREFIX.length) : column));
}


/***/ }),

/***/ 15433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ MOST_LABELS)
/* harmony export */ });
/* unused harmony export TextCodes */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** More distinct labels than this is no classification target but a number or an id. */
const MOST_LABELS = 65_536;
const LABELS = {
    most: MOST_LABELS,
    tooMany: (column) => (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("label-invalid", `${column} has more than ${MOST_LABELS} distinct labels`, {
        hint: "Is the task a regression, or the target the wrong column?",
    }),
};
/** Gives each distinct text a small number, in order of appearance, so that rows of labels travel as integers. */
class TextCodes {
    texts = [];
    #codes = new Map();
    #column;
    #bound;
    /** @param bound absent: of labels, 65,536 */
    constructor(column, bound = LABELS) {
        this.#column = column;
        this.#bound = bound;
    }
    /** @throws ModelgateError what the bound says of a column with too many distinct texts; `label-invalid` unless told */
    code(text) {
        const known = this.#codes.get(text);
        if (known !== undefined)
            return known;
        if (this.texts.length === this.#bound.most)
            throw this.#bound.tooMany(this.#column);
        this.texts.push(text);
        this.#codes.set(text, this.texts.length - 1);
        return this.texts.length - 1;
    }
    /** The codes of many texts. */
    codesOf(texts) {
        const codes = new Int32Array(texts.length);
        // A label is often the one of the row before: files are sorted, and comparing is quicker than looking up.
        let [before, code] = ["", -1];
        for (let row = 0; row < texts.length; row += 1) {
            const text = texts[row] ?? "";
            if (code < 0 || text !== before)
                [before, code] = [text, this.code(text)];
            codes[row] = code;
        }
        return codes;
    }
}


/***/ }),

/***/ 21000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ Interval),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** A number as JSON has them: neither NaN nor infinite. */
const number = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x());
/** A whole number from 0. */
const count = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
/** A two-sided interval around an estimate, with the method that gave it. */
const Interval = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    low: number,
    high: number,
    confidence: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(number, valibot__WEBPACK_IMPORTED_MODULE_0__/* .gtValue */ .zYL(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .ltValue */ .ulq(1)),
    method: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});


/***/ }),

/***/ 39540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WV: () => (/* binding */ Profile),
  OC: () => (/* binding */ decodeProfile)
});

// UNUSED EXPORTS: CategorySummary, NumberSummary, PROFILE_BOUNDS, ProfileColumn

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/interval.ts
var interval = __webpack_require__(21000);
;// CONCATENATED MODULE: ./packages/schema/src/profile-bounds.ts
// Apart from the schema: who gathers a profile needs its bounds, and not the library that checks it.
/** The most interior edges of a column's bins, categories named, columns of a profile's inputs and of its outputs. */
const PROFILE_BOUNDS = { edges: 63, categories: 50, columns: 64, name: 200, quantiles: 16 };

;// CONCATENATED MODULE: ./packages/schema/src/profile.ts





// What the values looked like that a model took and gave when it was judged: the reference that a server and a drift
// check hold later values against. Small on purpose: it travels in every report. Column and port names, and categories,
// are strangers' texts and bounded.
const profile_name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(PROFILE_BOUNDS.name));
/** Rows or values; whole where every row was looked at, else estimates. */
const amount = dist/* pipe */.FsL(interval/* number */.ai, dist/* minValue */.Wwf(0));
const share = dist/* pipe */.FsL(interval/* number */.ai, dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1));
/**
 * Where bins meet, increasing. Bin 0 holds what is below the first edge, bin i what is at least edge i − 1 and below edge i,
 * the last one what is at least the last edge: one count more than there are edges.
 */
const Bins = dist/* pipe */.FsL(dist/* object */.Ikc({
    edges: dist/* pipe */.FsL(dist/* array */.YOg(interval/* number */.ai), dist/* maxLength */.Ru6(PROFILE_BOUNDS.edges)),
    counts: dist/* array */.YOg(amount),
}), dist/* check */.z6Y(({ edges, counts }) => counts.length === edges.length + 1, "expected one count more than edges"), dist/* check */.z6Y(({ edges }) => edges.every((edge, at) => at === 0 || edge > (edges[at - 1] ?? edge)), "expected increasing edges"));
/** Numbers of one column. null where there was none, or where a double cannot hold the result. */
const NumberSummary = dist/* object */.Ikc({
    kind: dist/* literal */.euz("numbers"),
    /** Finite numbers. */
    count: amount,
    /** NaN, which is how a missing cell reaches a model. */
    missing: amount,
    infinite: amount,
    min: dist/* nullable */.mee(interval/* number */.ai),
    max: dist/* nullable */.mee(interval/* number */.ai),
    mean: dist/* nullable */.mee(interval/* number */.ai),
    /** Of the population: divided by `count`. */
    variance: dist/* nullable */.mee(dist/* pipe */.FsL(interval/* number */.ai, dist/* minValue */.Wwf(0))),
    /** Pairs of level and value; a value is off by at most `quantileError` of its own size. */
    quantiles: dist/* pipe */.FsL(dist/* array */.YOg(dist/* tuple */.PVZ([share, interval/* number */.ai])), dist/* maxLength */.Ru6(PROFILE_BOUNDS.quantiles)),
    quantileError: share,
    bins: Bins,
});
/** Texts of one column, or classes. */
const CategorySummary = dist/* object */.Ikc({
    kind: dist/* literal */.euz("categories"),
    /** Texts that are not empty. */
    count: amount,
    missing: amount,
    /** How many different ones there are; `exact` or with a standard error of 1.6 %. */
    distinct: amount,
    exact: dist/* boolean */.zMY(),
    /** `hashed`: a name is a hash of the text, so that no value of a row stands in a report. */
    names: dist/* picklist */.KIO(["plain", "hashed"]),
    /** The most frequent first. */
    top: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ name: profile_name, count: amount })), dist/* maxLength */.Ru6(PROFILE_BOUNDS.categories)),
    /** All others together. */
    other: amount,
    /** No count of `top` is too small by more than this; none is too large. */
    undercount: amount,
});
/** One column of what went in or came out. */
const ProfileColumn = dist/* object */.Ikc({
    /** The data set's column where one column is one part, else the port's name. */
    name: profile_name,
    /** The model's input or output. */
    port: profile_name,
    /**
     * Which part of a row of that tensor: its index in row-major order; `all`: a sample of all parts together, of a tensor
     * that is too wide to be told part by part; `highest`: the index of the highest part.
     */
    part: dist/* union */.KCZ([interval/* count */.U9, dist/* picklist */.KIO(["all", "highest"])]),
    values: dist/* variant */.Oxt("kind", [NumberSummary, CategorySummary]),
});
const columns = dist/* pipe */.FsL(dist/* array */.YOg(ProfileColumn), dist/* maxLength */.Ru6(PROFILE_BOUNDS.columns));
/** The section that `validate` writes: the first data set as the model took it, and what the model answered. */
const Profile = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    rows: interval/* count */.U9,
    /** Rows that were looked at: all of a small data set, an even sample of a large one. Counts are those of all rows. */
    looked: interval/* count */.U9,
    inputs: columns,
    outputs: columns,
    /** The labels behind the indices of a `highest` part, where known. */
    classes: dist/* pipe */.FsL(dist/* array */.YOg(profile_name), dist/* maxLength */.Ru6(PROFILE_BOUNDS.categories)),
    /** Ports that are left out because there are too many. */
    omitted: interval/* count */.U9,
});
/**
 * Reads a profile from parsed JSON that a stranger may have written, as it stands in a report. Unknown fields are dropped.
 * @throws ModelgateError `report-invalid`, naming the first thing wrong by its path
 */
function decodeProfile(value) {
    const result = dist/* safeParse */.xLC(Profile, value, { abortEarly: true, abortPipeEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw (0,error/* failure */.V2)("report-invalid", `${dist/* getDotPath */.BuJ(issue) ?? "the profile"}: ${issue.message}`, {
        hint: "Expected the `profile` of a report of validate, written with this version of Modelgate.",
    });
}


/***/ })

};
