export const id = 5984;
export const ids = [5984];
export const modules = {

/***/ 9957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ baseEventOf)
/* harmony export */ });
/**
 * The event as far as its base goes, from what `review` read and from the runner's GITHUB_EVENT_NAME and GITHUB_SHA. Only
 * for `pull_request` is GITHUB_SHA the merge that GitHub made to test; elsewhere it vouches for no merge.
 */
function baseEventOf(event, run) {
    if (event.kind === "manual")
        return { kind: "manual", name: run.eventName };
    if (event.kind !== "pull-request")
        return event;
    const { headSha, baseSha } = event;
    return {
        kind: "pull-request",
        headSha,
        baseSha,
        testMergeSha: run.eventName === "pull_request" ? run.sha : null,
    };
}


/***/ }),

/***/ 77230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ changedData)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var _dvc_pointers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56049);
/* harmony import */ var _proposed_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97544);



/**
 * Data sets that the same change writes: both models are measured on the new rows, and a reader has to know. Never throws:
 * what git cannot say is said.
 */
async function changedData(datasets, ports) {
    const notes = datasets.map(async ({ name, path }) => {
        try {
            const proposed = await (0,_proposed_change_js__WEBPACK_IMPORTED_MODULE_0__/* .proposedChange */ .D0)(path, await ports());
            if (proposed === null)
                return [];
            const isTouched = (0,_proposed_change_js__WEBPACK_IMPORTED_MODULE_0__/* .touchedPaths */ .Pq)(proposed.changes).some((one) => (0,_proposed_change_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnTheWay */ .MW)(one, proposed));
            if (!isTouched && (await (0,_dvc_pointers_js__WEBPACK_IMPORTED_MODULE_1__/* .rewrittenPointers */ .f)(proposed)).length === 0)
                return [];
            return [`this change also changes the data: ${name} is measured on the ${path} that it brings`];
        }
        catch (error) {
            const [problem] = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(error);
            return [
                `whether this change also changes ${path} is not known: ${problem?.message ?? "git did not say"}`,
            ];
        }
    });
    return (await Promise.all(notes)).flat();
}


/***/ }),

/***/ 41200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ agreedReport),
/* harmony export */   V: () => (/* binding */ readEarlierReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _modelgate_dataset__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52217);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42355);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13748);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38855);
/* harmony import */ var _dvc_pointers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56049);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14601);
/* harmony import */ var _proposed_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97544);
/* harmony import */ var _source_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28574);









/**
 * What is to be said of an earlier report where a change is proposed: who proposes it does not choose what it is compared with.
 * @throws ModelgateError `baseline-mismatch` where the change writes another report in the base's place
 */
async function agreedReport(path, ports) {
    const proposed = await (0,_proposed_change_js__WEBPACK_IMPORTED_MODULE_3__/* .proposedChange */ .D0)(path, ports);
    const own = proposed?.changes.filter((one) => (0,_proposed_change_js__WEBPACK_IMPORTED_MODULE_3__/* .touchedPaths */ .Pq)([one]).some((name) => (0,_proposed_change_js__WEBPACK_IMPORTED_MODULE_3__/* .isOnTheWay */ .MW)(name, proposed))) ?? [];
    if (own.length === 0)
        return proposed === null ? [] : await (0,_dvc_pointers_js__WEBPACK_IMPORTED_MODULE_4__/* .ofPointers */ .C)(proposed);
    const isNew = own.every((one) => one.change === "added" || (one.change === "renamed" && one.path === proposed?.path));
    if (isNew)
        return [`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(path)}, the baseline, is new in this change`];
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatch */ .J4)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(path)}: this change rewrites the report that it is compared with`, "Bring the new report in a change of its own, or compare with `git: base`.");
}
/**
 * Reads a report that an earlier run wrote, and finds the predictions beside it.
 * @throws ModelgateError `baseline-missing` when there is no report, or one that could not judge; `report-invalid` when it
 * cannot be read or contradicts itself; `baseline-mismatch` when predictions are not those it was written with
 */
async function readEarlierReport(path) {
    const report = await read(path);
    if (report.verdict === "error")
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .missing */ .LO)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(path)}: the report is of a run that could not judge`, "Name the report of a run that measured everything.");
    const measured = byKey(report.measurements, path);
    const predictions = new Map();
    for (const entry of report.datasets) {
        if (predictions.has(entry.name))
            throw doubled(path, `data set ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(entry.name)}`);
        predictions.set(entry.name, await predictionsOf(entry, path));
    }
    return {
        report,
        source: (0,_source_name_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceName */ .V)({ kind: "report", path }),
        measurement: (dataset, metric, slice) => measured.get((0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_7__/* .measurementKey */ .g)({ dataset, metric, slice })) ?? null,
        predictions,
    };
}
async function read(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
    if (!found?.isFile())
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .missing */ .LO)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(path)}: no such report`, "Download the artifact of the earlier run before this step, and name the file in it.");
    return (await (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_8__/* .readReport */ .tL)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), (0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(path))).report;
}
function byKey(measurements, path) {
    const found = new Map();
    for (const one of measurements) {
        const key = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_7__/* .measurementKey */ .g)(one);
        if (found.has(key))
            throw doubled(path, `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(one.metric)} on ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(one.dataset ?? "no data set")}`);
        found.set(key, one);
    }
    return found;
}
function doubled(path, what) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_9__/* .failure */ .V2)("report-invalid", `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(path)}: has ${what} twice`, {
        hint: "Which of the two counts cannot be known. Write the report again with this version of Modelgate.",
    });
}
async function predictionsOf({ predictions, digest: data }, report) {
    if (predictions === undefined)
        return { none: "the report was written without its predictions" };
    const path = await within((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(report), predictions.path);
    if (path === null)
        return { none: `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(predictions.path)} is not beside the report any more` };
    const { digest } = await (0,_modelgate_dataset__WEBPACK_IMPORTED_MODULE_10__/* .digestFile */ .T)(path);
    if (digest === predictions.digest)
        return { path, digest, data };
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatch */ .J4)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(predictions.path)}: has the digest ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .VK)(digest)}…, the report names ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .VK)(predictions.digest)}…`, "Take report and predictions of one run, both as it wrote them.");
}
/** A file below a folder, by a path that a stranger may have written; null when there is none. */
async function within(folder, path) {
    const parts = path.split(/[/\\]/);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || /^[A-Za-z]:|\0/.test(path) || parts.includes(".."))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_9__/* .failure */ .V2)("report-invalid", `predictions ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(path)}: expected a path beside the report`, {
            hint: "Keep the predictions in the folder of the report.",
        });
    const found = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(found).catch(() => null);
    if (real === null || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real)).isFile())
        return null;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder), real);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside) || inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] === "..")
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_9__/* .failure */ .V2)("report-invalid", `predictions ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(path)}: a link that leaves the folder of the report`, {
            hint: "Keep the predictions themselves beside the report.",
        });
    return found;
}


/***/ }),

/***/ 22569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   agreedReport: () => (/* reexport safe */ _earlier_report_js__WEBPACK_IMPORTED_MODULE_4__.B),
/* harmony export */   baseEventOf: () => (/* reexport safe */ _base_event_js__WEBPACK_IMPORTED_MODULE_0__.p),
/* harmony export */   basePolicy: () => (/* reexport safe */ _base_policy_js__WEBPACK_IMPORTED_MODULE_1__.u),
/* harmony export */   changedData: () => (/* reexport safe */ _changed_data_js__WEBPACK_IMPORTED_MODULE_3__.F),
/* harmony export */   checkoutNote: () => (/* reexport safe */ _base_words_js__WEBPACK_IMPORTED_MODULE_2__.z),
/* harmony export */   linksFor: () => (/* reexport safe */ _proposed_change_js__WEBPACK_IMPORTED_MODULE_6__.h8),
/* harmony export */   noBase: () => (/* reexport safe */ _base_words_js__WEBPACK_IMPORTED_MODULE_2__.p),
/* harmony export */   openBaseline: () => (/* reexport safe */ _open_baseline_js__WEBPACK_IMPORTED_MODULE_5__.E),
/* harmony export */   proposalIsHere: () => (/* reexport safe */ _proposed_change_js__WEBPACK_IMPORTED_MODULE_6__.Fu),
/* harmony export */   readEarlierReport: () => (/* reexport safe */ _earlier_report_js__WEBPACK_IMPORTED_MODULE_4__.V),
/* harmony export */   sourceName: () => (/* reexport safe */ _source_name_js__WEBPACK_IMPORTED_MODULE_7__.V)
/* harmony export */ });
/* harmony import */ var _base_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9957);
/* harmony import */ var _base_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15263);
/* harmony import */ var _base_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77676);
/* harmony import */ var _changed_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77230);
/* harmony import */ var _earlier_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41200);
/* harmony import */ var _open_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48308);
/* harmony import */ var _proposed_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97544);
/* harmony import */ var _source_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28574);










/***/ }),

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

/***/ 42355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ measurementKey)
/* harmony export */ });
/** The same for two measurements of one metric on one data set and slice, whose columns may stand in any order. */
function measurementKey({ dataset, metric, slice, }) {
    const cut = slice === null ? null : Object.entries(slice).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([dataset, metric, cut]);
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


/***/ }),

/***/ 13748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   kf: () => (/* binding */ reportIn),
/* harmony export */   tL: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var _read_at_most_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46783);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42171);



/** A report with ten thousand slices has 10 MB; a stranger's may have any size. */
const MAX_REPORT_BYTES = 64 * 2 ** 20;
/**
 * Reads a report from what a file gives; `name` is what messages call it.
 * @throws ModelgateError `report-invalid` for more bytes than a report has, and for what is no report; what the stream throws
 */
async function readReport(chunks, name, maxBytes = MAX_REPORT_BYTES) {
    const bytes = await (0,_read_at_most_js__WEBPACK_IMPORTED_MODULE_0__/* .readAtMost */ .r)(chunks, maxBytes);
    if (bytes === null)
        throw tooLarge(name, maxBytes);
    return { report: reportIn(bytes, name), bytes };
}
/**
 * The report in these bytes; `name` is what messages call it.
 * @throws ModelgateError `report-invalid`
 */
function reportIn(bytes, name) {
    if (bytes.length > MAX_REPORT_BYTES)
        throw tooLarge(name, MAX_REPORT_BYTES);
    const value = parsed(bytes, name);
    try {
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeReport */ .bl)(value);
    }
    catch (cause) {
        if (!(cause instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ))
            throw cause;
        const [problem] = cause.problems;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ({ ...problem, message: `${name}: ${problem.message}` }, { cause });
    }
}
/** The parser's own words are no part of the message: they quote the document, which may hold anything. */
function parsed(bytes, name) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("report-invalid", `${name}: expected JSON`, { hint: WHICH, cause });
    }
}
function tooLarge(name, maxBytes) {
    return (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("report-invalid", `${name}: expected at most ${maxBytes} bytes`, { hint: WHICH });
}
const WHICH = "Name the JSON document that a Modelgate action wrote as its report.";


/***/ })

};
