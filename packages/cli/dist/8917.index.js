export const id = 8917;
export const ids = [8917,4546];
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

/***/ 24106:
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

/***/ 75948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ onEarlyEnd)
/* harmony export */ });
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


/***/ }),

/***/ 64546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  headStart: () => (/* binding */ headStart),
  headStartFor: () => (/* binding */ headStartFor),
  openWorkshop: () => (/* reexport */ workshop/* openWorkshop */._),
  runtimeOptions: () => (/* reexport */ workshop/* runtimeOptions */.b)
});

// EXTERNAL MODULE: ./packages/inference/src/attempt.ts
var attempt = __webpack_require__(24106);
// EXTERNAL MODULE: ./packages/inference/src/early-end.ts
var early_end = __webpack_require__(75948);
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
async function loadDecodeMessage() {
    return (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8794)]).then(__webpack_require__.bind(__webpack_require__, 48794))).decodeMessage;
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

// EXTERNAL MODULE: ./packages/inference/src/workshop.ts
var workshop = __webpack_require__(40638);
;// CONCATENATED MODULE: ./packages/inference/src/head-start.ts





/** Starts what any scoring of a model in this workshop begins with. */
function headStart(workshop, allowance) {
    return headStartFor(workshop, allowance, loadDecodeMessage);
}
/** Starts what any run of a model begins with, for a trade of the sandbox (sandbox/trades.ts) whose messages are checked by what `load` gives. */
function headStartFor(workshop, allowance, load) {
    const parts = new DisposableStack();
    // First of all: a signal that comes while they are made finds whatever there is.
    parts.defer((0,early_end/* onEarlyEnd */.W)(() => parts.dispose()));
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
// EXTERNAL MODULE: ./packages/schema/src/profile.ts
var src_profile = __webpack_require__(37572);
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

/***/ 58430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ DEFAULT_CONDITIONS),
/* harmony export */   KR: () => (/* binding */ conditionProblems),
/* harmony export */   vj: () => (/* binding */ axesOf),
/* harmony export */   x4: () => (/* binding */ madeSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38855);
/* harmony import */ var _scoring_column_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99326);
/* harmony import */ var _scoring_element_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57809);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56701);





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
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
    const counts = { batch, threads, concurrency, ...axes };
    for (const [what, size] of Object.entries(counts))
        if (!Number.isSafeInteger(size) || size < 1)
            wrong(`${what}: expected a whole number from 1, got ${size}`, "");
    if (provider !== "cpu")
        wrong(`provider: this runtime has no "${provider}"; it has cpu`, "Models are timed on the processor; leave `provider` out.");
    if (!_job_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIMISATIONS */ .c.includes(optimisation))
        wrong(`optimisation: expected ${(0,_scoring_column_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(_job_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIMISATIONS */ .c)}, got "${String(optimisation)}"`, "");
    const free = axesOf(signature);
    if (free.batch !== "free" && free.batch !== batch)
        wrong(`batch ${batch}: ${name} fixes its number of rows to ${free.batch}`, `Time it with batch ${free.batch}, or export it with a free first dimension.`);
    for (const axis of Object.keys(axes).filter((told) => !free.others.includes(told)))
        wrong(`axis "${axis}": ${name} has no free dimension of that name`, free.others.length === 0
            ? "It fixes every dimension but the batch; export it with a free one to vary it."
            : `It has ${(0,_scoring_column_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(free.others)}.`);
    return problems.map(({ hint, ...problem }) => (hint ? { ...problem, hint } : problem));
}
/**
 * Inputs made up to the conditions' sizes.
 * @throws ModelgateError `input-invalid` for a dimension that nobody gave a size, or a type that cannot be made up
 */
function madeSource({ path, signature }, { batch, axes }) {
    const missing = axesOf(signature).others.filter((axis) => axes[axis] === undefined);
    const inputs = signature.inputs.map((port) => {
        const type = (0,_scoring_element_js__WEBPACK_IMPORTED_MODULE_3__/* .element */ .N)(port.type)?.ort;
        if (type === undefined || port.shape === null)
            throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)("input-invalid", `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)}: no values can be made up for input "${port.name}"`, {
                hint: "Give a data set, whose rows are then timed.",
            });
        const dims = port.shape.map((size, at) => {
            if (typeof size === "number")
                return size;
            const axis = axisName(port, size, at);
            return axis === null ? batch : (axes[axis] ?? 0);
        });
        return { name: port.name, type, dims };
    });
    if (missing.length > 0)
        throw unsized(path, missing);
    return { kind: "made", inputs };
}
function unsized(path, axes) {
    const sizes = axes.slice(0, 8).map((axis) => `\`${axis}=128\``);
    const many = sizes.length > 1 ? "sizes in `axes`, one a line" : "its size in `axes`";
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)("input-invalid", `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)}: nothing says the size of ${(0,_scoring_column_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(axes)}`, {
        hint: `Give a data set, or ${many}: ${sizes.join(", ")}.`,
    });
}
/** The name of a free dimension; null for one that is fixed or the batch. */
function axisName({ name }, size, at) {
    if (typeof size === "number" || at === 0)
        return null;
    return size === null || size === "" ? `${name}[${at}]` : size;
}


/***/ }),

/***/ 11204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _scoring_feed_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63337);
/* harmony import */ var _scoring_target_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40406);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58430);
/* harmony import */ var _run_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26400);




/**
 * Where a model's inputs come from: rows of the data set; made-up values where there is none, or where other axes than the batch
 * are set.
 * @throws ModelgateError `dataset-mismatch` for columns that do not feed it, `input-invalid` for sizes that nobody gave
 */
function sourceOf({ name, path: modelPath, signature }, conditions, { dataset, table }) {
    if (dataset === null || table === null || Object.keys(conditions.axes).length > 0)
        return (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .madeSource */ .x4)({ path: modelPath, signature }, conditions);
    const { path, target } = dataset;
    const names = table.columns.map((column) => column.name);
    // One column or many, whatever the task: a target that is not there is told with the rest of the plan.
    const targets = target === null ? [] : (0,_scoring_target_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .targetColumns */ .dr)(names, target, "multilabel-classification", () => { });
    const spec = { name: "timed", ...dataset, target: targets };
    const plan = (0,_scoring_feed_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planFeeds */ .n)(signature, table.columns, spec);
    if (!Array.isArray(plan))
        return { kind: "data", path, plan };
    throw (0,_run_once_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsAsError */ .z)(plan.map((problem) => ({ ...problem, message: `${name}: ${problem.message}` })));
}


/***/ }),

/***/ 56701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ OPTIMISATIONS)
/* harmony export */ });
/** How far the runtime may rewrite a graph before it runs it, in its own words. */
const OPTIMISATIONS = ["disabled", "basic", "extended", "all"];


/***/ }),

/***/ 26400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ problemsAsError),
  J: () => (/* binding */ runOnce)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
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
        return { type, dataset: null, problems: (0,decode_message.problemsIn)(value["problems"], paths) };
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
        const start = __addDisposableResource(env_1, (0,head_start.headStartFor)(found, allowance, async () => decodeTiming), false);
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
    return (0,error/* failure */.V2)("model-failed", "the process that timed the models sent no times", {
        hint: "Run again with debug logging; please report it if it happens again.",
    });
}


/***/ }),

/***/ 19974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/**
 * The results of all of them, as `Promise.all` gives them.
 * @throws ModelgateError every problem that any of them had; a fault of another kind as it is
 */
async function together(work) {
    const settled = await Promise.allSettled(work);
    const reasons = settled.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
    const strange = reasons.find((reason) => !(reason instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ));
    if (strange !== undefined)
        throw strange;
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(reasons.flatMap((reason) => (reason instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ ? reason.problems : [])));
    return await Promise.all(work);
}


/***/ }),

/***/ 40638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openWorkshop),
/* harmony export */   b: () => (/* binding */ runtimeOptions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * The sandbox's program and the way to the ONNX runtime for this process, whether it runs from source or from
 * a bundle, whose folder holds `sandbox/` and `runtime/` beside it.
 */
function openWorkshop(runtimePath, ports) {
    const options = runtimeOptions(runtimePath);
    return {
        sandboxEntry: isBundled() ? bundledSandbox() : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(import.meta.dirname, "sandbox", "child.ts"),
        // Loaded when it is called, after the sandbox was started: with cryptography it takes as long as a third of its boot.
        findRuntime: async () => (await __webpack_require__.e(/* import() */ 8586).then(__webpack_require__.bind(__webpack_require__, 98586))).findRuntime(options, ports),
    };
}
/** Where this process looks for the ONNX runtime, its own or that of another platform, and what travels with the action. */
function runtimeOptions(runtimePath) {
    const { env } = process;
    return {
        moduleUrl: import.meta.url,
        travelling: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(import.meta.dirname, isBundled() ? "runtime" : "../runtime"),
        runtimePath: runtimePath ?? undefined,
        toolCache: env["RUNNER_TOOL_CACHE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".cache", "modelgate"),
        temporary: env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
        env,
        workspace: env["GITHUB_WORKSPACE"] || process.cwd(),
        home: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(),
    };
}
function bundledSandbox() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(import.meta.dirname, "sandbox", "index.js");
}
function isBundled() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bundledSandbox());
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

/***/ 70387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nz: () => (/* binding */ Scenario),
/* harmony export */   bV: () => (/* binding */ Latency),
/* harmony export */   u5: () => (/* binding */ Machine),
/* harmony export */   ul: () => (/* binding */ ARMS),
/* harmony export */   zj: () => (/* binding */ Arm)
/* harmony export */ });
/* unused harmony exports Percentile, Ratio, Sweep, OperatorTime */
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
/** The machine, as far as it bears on time; a history keeps the times of unlike ones apart. */
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
    /** Within one inference; 0: the server's own, which nobody here knows. */
    threads: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    machine: Machine,
    /** What answered, as it names itself, where served models were timed: the machine is then the one that asked. */
    served: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        candidate: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
        baseline: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
        /** What one start of a server may do to its times, a share: the ratio's interval is wider by it to either side. */
        startBias: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai,
    })),
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

/***/ 37572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ decodeProfile),
/* harmony export */   WV: () => (/* binding */ Profile)
/* harmony export */ });
/* unused harmony exports NumberSummary, CategorySummary, ProfileColumn */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21000);
/* harmony import */ var _profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14104);





// What the values looked like that a model took and gave when it was judged: the reference that a server and a drift
// check hold later values against. Small on purpose: it travels in every report. Column and port names, and categories,
// are strangers' texts and bounded.
const name = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_BOUNDS */ .K.name));
/** Rows or values; whole where every row was looked at, else estimates. */
const amount = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
const share = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(1));
/**
 * Where bins meet, increasing. Bin 0 holds what is below the first edge, bin i what is at least edge i − 1 and below edge i,
 * the last one what is at least the last edge: one count more than there are edges.
 */
const Bins = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    edges: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_BOUNDS */ .K.edges)),
    counts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(amount),
}), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ edges, counts }) => counts.length === edges.length + 1, "expected one count more than edges"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ edges }) => edges.every((edge, at) => at === 0 || edge > (edges[at - 1] ?? edge)), "expected increasing edges"));
/** Numbers of one column. null where there was none, or where a double cannot hold the result. */
const NumberSummary = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("numbers"),
    /** Finite numbers. */
    count: amount,
    /** NaN, which is how a missing cell reaches a model. */
    missing: amount,
    infinite: amount,
    min: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
    max: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
    mean: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
    /** Of the population: divided by `count`. */
    variance: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0))),
    /** Pairs of level and value; a value is off by at most `quantileError` of its own size. */
    quantiles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([share, _interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai])), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_BOUNDS */ .K.quantiles)),
    quantileError: share,
    bins: Bins,
});
/** Texts of one column, or classes. */
const CategorySummary = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("categories"),
    /** Texts that are not empty. */
    count: amount,
    missing: amount,
    /** How many different ones there are; `exact` or with a standard error of 1.6 %. */
    distinct: amount,
    exact: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** `hashed`: a name is a hash of the text, so that no value of a row stands in a report. */
    names: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["plain", "hashed"]),
    /** The most frequent first. */
    top: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name, count: amount })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_BOUNDS */ .K.categories)),
    /** All others together. */
    other: amount,
    /** No count of `top` is too small by more than this; none is too large. */
    undercount: amount,
});
/** One column of what went in or came out. */
const ProfileColumn = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** The data set's column where one column is one part, else the port's name. */
    name,
    /** The model's input or output. */
    port: name,
    /**
     * Which part of a row of that tensor: its index in row-major order; `all`: a sample of all parts together, of a tensor
     * that is too wide to be told part by part; `highest`: the index of the highest part.
     */
    part: valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["all", "highest"])]),
    values: valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt("kind", [NumberSummary, CategorySummary]),
});
const columns = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ProfileColumn), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_BOUNDS */ .K.columns));
/** The section that `validate` writes: the first data set as the model took it, and what the model answered. */
const Profile = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    dataset: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rows: _interval_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    /** Rows that were looked at: all of a small data set, an even sample of a large one. Counts are those of all rows. */
    looked: _interval_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    inputs: columns,
    outputs: columns,
    /** The labels behind the indices of a `highest` part, where known. */
    classes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_BOUNDS */ .K.categories)),
    /** Ports that are left out because there are too many. */
    omitted: _interval_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
});
/**
 * Reads a profile from parsed JSON that a stranger may have written, as it stands in a report. Unknown fields are dropped.
 * @throws ModelgateError `report-invalid`, naming the first thing wrong by its path
 */
function decodeProfile(value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(Profile, value, { abortEarly: true, abortPipeEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("report-invalid", `${valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue) ?? "the profile"}: ${issue.message}`, {
        hint: "Expected the `profile` of a report of validate, written with this version of Modelgate.",
    });
}


/***/ })

};
