export const id = 4422;
export const ids = [4422,4546];
export const modules = {

/***/ 52217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66117);
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



const CHUNK_BYTES = 2 ** 20;
/**
 * The sha256 of a file's bytes as they lie on disk, and how many there are.
 * @throws ModelgateError `file-missing`, or `dataset-unreadable` when the file cannot be read
 */
async function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let sizeBytes = 0;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path), true);
            // One piece of memory for all: what a stream makes for each chunk costs as much as the hashing.
            const chunk = new Uint8Array(CHUNK_BYTES);
            for (;;) {
                const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, null);
                if (bytesRead === 0)
                    break;
                hash.update(chunk.subarray(0, bytesRead));
                sizeBytes += bytesRead;
            }
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
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(path, error);
    }
    return { digest: `sha256:${hash.digest("hex")}`, sizeBytes };
}


/***/ }),

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

/***/ 129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ answerRows),
  o: () => (/* binding */ offlineStart)
});

// EXTERNAL MODULE: ./packages/dataset/src/open-table.ts + 15 modules
var open_table = __webpack_require__(41304);
// EXTERNAL MODULE: ./packages/dataset/src/digest-file.ts
var digest_file = __webpack_require__(52217);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/inference/src/attempt.ts
var attempt = __webpack_require__(24106);
// EXTERNAL MODULE: ./packages/inference/src/head-start.ts + 4 modules
var head_start = __webpack_require__(64546);
// EXTERNAL MODULE: ./packages/inference/src/scoring/feed-plan.ts + 2 modules
var feed_plan = __webpack_require__(63337);
// EXTERNAL MODULE: ./packages/inference/src/scoring/target-columns.ts
var target_columns = __webpack_require__(40406);
// EXTERNAL MODULE: ./packages/inference/src/stage.ts + 5 modules
var stage = __webpack_require__(42216);
// EXTERNAL MODULE: ./packages/inference/src/sandbox/checked-fields.ts
var checked_fields = __webpack_require__(11110);
// EXTERNAL MODULE: ./packages/inference/src/sandbox/decode-message.ts + 2 modules
var decode_message = __webpack_require__(48794);
;// CONCATENATED MODULE: ./packages/inference/src/offline/decode.ts


const MOST_DIMENSIONS = 64;
/**
 * A message of a child that answers rows, checked field by field against the job that it was given.
 * @throws ModelgateError `model-failed` for anything that an honest child does not say
 */
function decodeOffline(value, job) {
    if (!(0,checked_fields/* isRecord */.u4)(value))
        throw (0,checked_fields/* notOurs */.TR)("no message");
    if (value["type"] === "question")
        return { type: "question", question: questionIn(value["question"], job) };
    const output = { task: "regression", classes: null, positive: null, output: null, scores: null };
    const { modelPath, options, dataset } = job;
    const message = (0,decode_message.decodeMessage)(value, { modelPath, options, output, datasets: [dataset] });
    if (message.type === "started" || message.type === "finished" || message.type === "problem")
        return message;
    throw (0,checked_fields/* notOurs */.TR)("type");
}
function questionIn(value, { fetch, dataset }) {
    if (!(0,checked_fields/* isRecord */.u4)(value) || !isCount(value["rows"]))
        throw (0,checked_fields/* notOurs */.TR)("question");
    const { feeds: asked } = dataset.plan;
    const feeds = listOf(value["feeds"], asked.length, "feeds").map((feed, at) => {
        const { name: input, ...tensor } = tensorIn(feed, "input");
        if (input !== asked[at]?.input || tensor.type !== asked[at]?.type)
            throw (0,checked_fields/* notOurs */.TR)("feeds");
        return { input, ...tensor };
    });
    const answers = listOf(value["answers"], fetch.length, "answers").map((answer, at) => {
        const tensor = tensorIn(answer, "name");
        if (tensor.name !== fetch[at])
            throw (0,checked_fields/* notOurs */.TR)("answers");
        return tensor;
    });
    return { rows: value["rows"], feeds, answers };
}
function tensorIn(value, nameField) {
    if (!(0,checked_fields/* isRecord */.u4)(value))
        throw (0,checked_fields/* notOurs */.TR)("tensor");
    const { type, dims, data } = value;
    const named = (0,checked_fields/* short */.h0)(type, "tensor", 20);
    const Numbers = Object.hasOwn(ARRAYS, named) ? ARRAYS[named] : undefined;
    const count = dimsIn(dims).reduce((product, size) => product * size, 1);
    const isTexts = type === "string" && Array.isArray(data) && !data.includes(undefined) && data.every(checked_fields/* isText */.KH);
    const isNumbers = Numbers !== undefined && data instanceof Numbers;
    if ((!isTexts && !isNumbers) || data.length !== count)
        throw (0,checked_fields/* notOurs */.TR)("tensor");
    return {
        name: (0,checked_fields/* short */.h0)(value[nameField], "tensor", 2000),
        type: type,
        dims: dimsIn(dims),
        data: data,
    };
}
const ARRAYS = {
    float32: Float32Array,
    float64: Float64Array,
    float16: Uint16Array,
    int64: BigInt64Array,
    uint64: BigUint64Array,
    int32: Int32Array,
    uint32: Uint32Array,
    int16: Int16Array,
    uint16: Uint16Array,
    int8: Int8Array,
    uint8: Uint8Array,
    bool: Uint8Array,
};
function dimsIn(value) {
    if (!Array.isArray(value) || value.length > MOST_DIMENSIONS || !value.every(isCount))
        throw (0,checked_fields/* notOurs */.TR)("dims");
    return value;
}
function listOf(value, length, field) {
    if (!Array.isArray(value) || value.length !== length)
        throw (0,checked_fields/* notOurs */.TR)(field);
    return value;
}
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}

;// CONCATENATED MODULE: ./packages/inference/src/offline/answer-rows.ts








/** Starts a sandbox for `answerRows`. */
function offlineStart(workshop, allowance) {
    return (0,head_start.headStartFor)(workshop, allowance, async () => decodeOffline);
}
/**
 * What a model answers to rows of a data set, every output as the runtime gave it, from the sandbox.
 * @throws ModelgateError every problem of model, data set and runtime at once; what the model's failure was
 */
async function answerRows({ modelPath, dataset }, start) {
    const [runtime, model, table, data] = await Promise.all([
        start.runtime,
        (0,attempt/* attempt */.C)(() => (0,stage/* stage */.d)(modelPath, start.folder)),
        (0,attempt/* attempt */.C)(() => (0,open_table/* openTable */.R)(dataset.path)),
        (0,attempt/* attempt */.C)(() => (0,digest_file/* digestFile */.T)(dataset.path)),
    ]);
    if ("problems" in runtime || "problems" in model || "problems" in table || "problems" in data) {
        const found = [model, runtime, table, data].flatMap((part) => ("problems" in part ? part.problems : []));
        // Both ways of reading a data set that is not there say the same.
        throw (0,error/* errorOf */.Mz)([...new Map(found.map((problem) => [problem.message, problem])).values()]);
    }
    const { signature, tensors: fetch, path, digest, sizeBytes } = model.value;
    const names = table.value.columns.map(({ name }) => name);
    const target = dataset.target === null
        ? []
        : (0,target_columns/* targetColumns */.dr)(names, dataset.target, "multilabel-classification", () => { });
    const spec = { name: "rows", ...dataset, target };
    const plan = (0,feed_plan/* planFeeds */.n)(signature, table.value.columns, spec);
    if (Array.isArray(plan))
        throw (0,error/* errorOf */.Mz)(plan);
    const { id, only } = dataset;
    const others = signature.outputs.filter(({ name }) => !fetch.includes(name));
    const job = {
        trade: "offline",
        modelPath: path,
        fetch,
        options: { threads: 1 },
        dataset: { name: "rows", path: dataset.path, target: [], id, plan, ...(only ? { only } : {}) },
    };
    return {
        model: { digest, sizeBytes },
        dataset: { digest: data.value.digest },
        ...(await followed(start, job)),
        notes: [
            ...plan.notes.map((note) => note.replace(/^rows: /u, "")),
            ...others.map(({ name }) => `output ${JSON.stringify(name)} of the model is no tensor and is not compared`),
        ],
    };
}
async function followed({ sandbox }, job) {
    const questions = [];
    let runtime = null;
    for await (const message of sandbox.run(job)) {
        if (message.type === "started")
            runtime = `onnxruntime-node ${message.runtime}`;
        else if (message.type === "question")
            questions.push(message.question);
        else if (message.type === "problem")
            (0,error/* throwProblems */.Jh)(message.problems);
    }
    if (questions.length > 0)
        return { runtime, questions };
    throw (0,error/* failure */.V2)("model-failed", "the sandbox ended without an answer", {
        hint: "Run again with debug logging.",
    });
}


/***/ }),

/***/ 42007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ numbersOf)
/* harmony export */ });
/* harmony import */ var _scoring_float16_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88612);

/** An output of floats as doubles; half floats come as their bits. */
function numbersOf({ type, data }) {
    return Float64Array.from((0,_scoring_float16_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNumbers */ .DO)(type, data), Number);
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

/***/ 51661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var _modelgate_onnx__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34923);

/** What a caller feeds and gets, with element types where a port is a tensor. */
function signatureOf({ graph }) {
    const { inputs, outputs } = (0,_modelgate_onnx__WEBPACK_IMPORTED_MODULE_0__/* .signatureOf */ .y)(graph);
    return { inputs: inputs.map(portOf), outputs: outputs.map(portOf) };
}
function portOf({ name, type, shape }) {
    return { name, type: /^tensor\((\w+)\)$/u.exec(type)?.[1] ?? null, shape };
}


/***/ }),

/***/ 42216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ stage_stage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/onnx/src/stage.ts
var stage = __webpack_require__(9583);
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
var src_reader = __webpack_require__(23979);
// EXTERNAL MODULE: ./packages/onnx/src/source.ts
var source = __webpack_require__(68228);
// EXTERNAL MODULE: ./packages/onnx/src/tensor-size.ts
var tensor_size = __webpack_require__(1588);
// EXTERNAL MODULE: ./packages/onnx/src/walk.ts
var walk = __webpack_require__(12000);
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

// EXTERNAL MODULE: ./packages/onnx/src/class-labels.ts + 1 modules
var class_labels = __webpack_require__(57163);
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

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/onnx/src/proto.ts
var proto = __webpack_require__(29575);
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
    const found = (0,class_labels/* labelAttribute */.D)(model, node);
    if (found !== null)
        return { classes: found.labels, classKind: found.kind };
    throw (0,error/* failure */.V2)("model-refused", `${model.path}: the ZipMap ${JSON.stringify(node.name)} names no classes`, {
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

// EXTERNAL MODULE: ./packages/inference/src/signature.ts
var signature = __webpack_require__(51661);
;// CONCATENATED MODULE: ./packages/inference/src/stage.ts




/**
 * Copies a model and its external data into `folder`, checks it, and takes out ZipMap, whose maps the
 * runtime's JavaScript interface cannot return.
 * @throws ModelgateError `file-missing`, `model-unreadable`, `model-unsupported`, `model-refused`
 */
async function stage_stage(modelPath, folder) {
    const staged = await (0,stage/* stageModel */.a)(modelPath, folder);
    const { path, model, digest, sizeBytes } = staged;
    const count = () => nonFiniteWeights(model, (0,external_node_path_.dirname)(path));
    const hasZipMap = model.graph.nodes.some(({ opType }) => opType === "ZipMap");
    // Before the copy is rewritten: the model says where its weights lie in the file as it was.
    const counted = hasZipMap ? count() : null;
    const zipMaps = hasZipMap ? await takeOutZipMaps(staged) : [];
    const [zipMap] = zipMaps;
    const taken = new Set(zipMaps.map(({ output }) => output));
    const tensors = model.graph.outputs.filter(({ name, type }) => type === null || type.kind === "tensor" || taken.has(name));
    return {
        path,
        digest,
        sizeBytes,
        signature: (0,signature/* signatureOf */.y)(model),
        tensors: tensors.map(({ name }) => name),
        weights: () => counted ?? count(),
        classes: zipMap ? { labels: zipMap.classes, source: "its ZipMap operator" } : (0,class_labels/* classLabels */.U)(model),
        producer: (output) => producerOf(model, output)?.opType ?? null,
    };
}
async function takeOutZipMaps({ path, model }) {
    const { bytes, zipMaps } = withoutZipMap(await (0,promises_.readFile)(path), model);
    await (0,promises_.writeFile)(path, bytes);
    return zipMaps;
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

/***/ 57163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ classLabels),
  D: () => (/* binding */ labelAttribute)
});

// EXTERNAL MODULE: ./packages/onnx/src/values.ts
var values = __webpack_require__(92871);
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


/***/ }),

/***/ 9583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ stageModel)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _carry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18794);


/**
 * Copies a model and its external data into a folder of its own, hashing what it writes, so that what was measured is what the
 * digest names whatever happens to the original. The caller gives an empty folder and removes it afterwards.
 * Refused: links, files with a second name, pipes and devices as external data; data outside the model's folder, beyond a
 * file's end or not referred to by any tensor; and all that checkModel finds.
 * @throws ModelgateError with every problem at once: `file-missing`, `model-unreadable`, `model-unsupported`, `model-refused`
 */
async function stageModel(path, directory) {
    const { model, readFrom, digest, sizeBytes, files, problems } = await (0,_carry_js__WEBPACK_IMPORTED_MODULE_0__/* .carryModel */ .N)(path, directory);
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .throwProblems */ .Jh)(problems);
    return { path: readFrom, model, digest, sizeBytes, files };
}


/***/ }),

/***/ 14104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PROFILE_BOUNDS)
/* harmony export */ });
// Apart from the schema: who gathers a profile needs its bounds, and not the library that checks it.
/** The most interior edges of a column's bins, categories named, columns of a profile's inputs and of its outputs. */
const PROFILE_BOUNDS = { edges: 63, categories: 50, columns: 64, name: 200, quantiles: 16 };


/***/ })

};
