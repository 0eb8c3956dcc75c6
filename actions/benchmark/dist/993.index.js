export const id = 993;
export const ids = [993];
export const modules = {

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

/***/ 30993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  headStart: () => (/* binding */ headStart),
  headStartFor: () => (/* binding */ headStartFor),
  openWorkshop: () => (/* reexport */ openWorkshop),
  runtimeOptions: () => (/* reexport */ runtimeOptions)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/inference/src/attempt.ts

/** Runs something and keeps its failure as data. Faults that nobody foresaw stay problems too: code `unexpected`. */
async function attempt(work) {
    try {
        return { value: await work() };
    }
    catch (error) {
        return { problems: (0,src_error/* problemsOf */.GW)(error) };
    }
}

// EXTERNAL MODULE: ./packages/inference/src/early-end.ts
var early_end = __webpack_require__(75948);
// EXTERNAL MODULE: ./packages/inference/src/private-folder.ts
var private_folder = __webpack_require__(10013);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
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
    return (await __webpack_require__.e(/* import() */ 794).then(__webpack_require__.bind(__webpack_require__, 48794))).decodeMessage;
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
    const runtime = attempt(async () => {
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


/***/ })

};
