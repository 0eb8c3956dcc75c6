export const id = 683;
export const ids = [683,14];
export const modules = {

/***/ 18576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K4: () => (/* binding */ draft),
/* harmony export */   O9: () => (/* binding */ finish),
/* harmony export */   r6: () => (/* binding */ batchCapacity),
/* harmony export */   zF: () => (/* binding */ VectorDraft)
/* harmony export */ });
/** A batch holds at most this many cells (32 MiB of doubles), however many rows the caller asks for. */
const MOST_CELLS = 2 ** 22;
/** The most rows of a batch of `columns` columns: what was asked for, or fewer when the batch would be too large. */
function batchCapacity(batchRows, columns) {
    if (!(batchRows >= 1))
        throw new RangeError(`batchRows: expected at least 1, got ${batchRows}`);
    return Math.max(1, Math.min(Math.floor(batchRows), Math.floor(MOST_CELLS / Math.max(1, columns))));
}
/** The rows of a list column while they are gathered; the first row of the file decides the width. */
class VectorDraft {
    kind = "vector";
    /** -1 before the first row. */
    width = -1;
    values = new Float64Array(0);
    /** Makes room for `row`, zero-based within the batch, and gives its first index. */
    place(row) {
        const needed = (row + 1) * this.width;
        if (needed > this.values.length) {
            const larger = new Float64Array(Math.max(needed, this.values.length * 2));
            larger.set(this.values);
            this.values = larger;
        }
        return row * this.width;
    }
    /** True when another row would make the batch too large. */
    full(rows) {
        return this.width > 0 && (rows + 1) * this.width > MOST_CELLS;
    }
}
/** An empty column with room for `capacity` rows. */
function draft(kind, capacity) {
    switch (kind) {
        case "number":
            return { kind, values: new Float64Array(capacity) };
        case "integer":
            return { kind, values: new BigInt64Array(capacity) };
        case "boolean":
            return { kind, values: new Uint8Array(capacity) };
        case "text":
            return { kind, values: [] };
        case "vector":
            return new VectorDraft();
    }
}
/** Closes the drafts as one batch. Arrays that were not filled are cut, never shared. */
function finish(names, drafts, start, rows) {
    const columns = new Map();
    for (const [index, name] of names.entries()) {
        const column = drafts[index];
        if (column !== undefined)
            columns.set(name, cut(column, rows));
    }
    return { start, rows, columns };
}
function cut(column, rows) {
    switch (column.kind) {
        case "text":
            return {
                kind: "text",
                values: column.values.length === rows ? column.values : column.values.slice(0, rows),
            };
        case "vector": {
            const width = Math.max(0, column.width);
            return { kind: "vector", width, values: column.values.slice(0, rows * width) };
        }
        case "number":
            return {
                kind: "number",
                values: column.values.length === rows ? column.values : column.values.slice(0, rows),
            };
        case "integer":
            return {
                kind: "integer",
                values: column.values.length === rows ? column.values : column.values.slice(0, rows),
            };
        case "boolean":
            return {
                kind: "boolean",
                values: column.values.length === rows ? column.values : column.values.slice(0, rows),
            };
    }
}


/***/ }),

/***/ 57483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* unused harmony export DEFAULT_BOUNDS */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

const MIB = 2 ** 20;
const GIB = 2 ** 30;
/**
 * What a file may cost when the caller says nothing. `unpackedBytes` holds for plain files; a compressed
 * file (gzip, Parquet) gets less, see `boundsOf`.
 */
const DEFAULT_BOUNDS = {
    unpackedBytes: 64 * GIB,
    rows: 1e9,
    columns: 100_000,
    recordBytes: 64 * MIB,
};
/**
 * The bounds of one file. What a small file may do to a runner must not be 64 GiB, so a compressed file may unpack
 * to 200 times its size, or to 1 GiB if that is more. The ratio is a choice: it stops the Parquet bomb of 1831 times and
 * the gzip bomb of 1000 times (research/registry-security.md 4.3) once they are past 1 GiB. Honest columns of constants can
 * pack as tightly; whoever has gigabytes of them names a bound, which is taken as it is.
 */
function boundsOf(given, file) {
    const bounds = { ...DEFAULT_BOUNDS, ...given };
    if (given.unpackedBytes !== undefined || !file.compressed)
        return bounds;
    return { ...bounds, unpackedBytes: Math.min(bounds.unpackedBytes, Math.max(GIB, 200 * file.sizeBytes)) };
}
const REMEDY = {
    unpackedBytes: "Read fewer columns, split the file into shards, or raise the bound if you trust the file.",
    rows: "Split the file into shards, or raise the bound if you trust the file.",
    columns: "Is the delimiter right? Pack wide features into a list column of a Parquet file.",
    recordBytes: "Is a quote or a line end missing? Long values belong in a file of their own.",
};
/** The error for a crossed bound. `subject` begins with the path and says what was too large. */
function tooLarge(bound, limit, subject) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("dataset-too-large", `${subject}: more than the bound \`${bound}\` of ${limit} allows`, {
        hint: REMEDY[bound],
    });
}


/***/ }),

/***/ 60553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ storeCell),
/* harmony export */   b: () => (/* binding */ storeVector)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86772);

/** What counts as a missing number in text: the empty cell and the words that pandas.read_csv takes by default. */
const MISSING = new Set("|#N/A|#N/A N/A|#NA|-1.#IND|-1.#QNAN|-NaN|-nan|1.#IND|1.#QNAN|<NA>|N/A|NA|NULL|NaN|None|n/a|nan|null".split("|"));
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const INFINITE = /^([+-]?)inf(?:inity)?$/i;
const INTEGER = /^([+-]?\d+)(?:\.0*)?$/;
const TRUE = new Set(["true", "True", "TRUE", "1"]);
const FALSE = new Set(["false", "False", "FALSE", "0"]);
/** Stores a cell of text in row `row` of a draft. Gives null, or what was expected when the text is something else. */
function storeCell(draft, row, text) {
    switch (draft.kind) {
        case "text":
            draft.values[row] = text;
            return null;
        case "number": {
            const value = numberOf(text.trim());
            if (value === null)
                return _findings_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED */ .dS.number;
            draft.values[row] = value;
            return null;
        }
        case "integer": {
            const match = INTEGER.exec(text.trim());
            const value = match?.[1] === undefined || match[1].length > 40 ? null : BigInt(match[1].replace("+", ""));
            if (value === null || BigInt.asIntN(64, value) !== value)
                return _findings_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED */ .dS.integer;
            draft.values[row] = value;
            return null;
        }
        case "boolean": {
            const word = text.trim();
            if (!TRUE.has(word) && !FALSE.has(word))
                return `${_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED */ .dS.boolean} (or 1, 0)`;
            draft.values[row] = TRUE.has(word) ? 1 : 0;
            return null;
        }
        case "vector":
            return storeVector(draft, row, parseList(text));
    }
}
/** Stores a list in a vector column. Elements that are null are missing numbers. */
function storeVector(draft, row, list) {
    const length = Array.isArray(list) || ArrayBuffer.isView(list) ? list.length : 0;
    if (draft.width < 0 && length > 0)
        draft.width = length;
    const expected = draft.width > 0 ? `a list of ${draft.width} numbers, as in the first row` : _findings_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED */ .dS.vector;
    if (length === 0 || length !== draft.width)
        return expected;
    const first = draft.place(row);
    if (list instanceof Float64Array) {
        draft.values.set(list, first);
        return null;
    }
    for (const [index, item] of list.entries()) {
        if (typeof item !== "number" && item !== null)
            return expected;
        draft.values[first + index] = item ?? Number.NaN;
    }
    return null;
}
/** The number a trimmed cell holds, NaN when it is missing, null when it is something else. */
function numberOf(text) {
    if (NUMBER.test(text))
        return Number(text);
    if (MISSING.has(text))
        return Number.NaN;
    const infinite = INFINITE.exec(text);
    if (infinite === null)
        return null;
    return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
function parseList(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


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

/***/ 86772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ Findings),
/* harmony export */   dS: () => (/* binding */ EXPECTED),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

const MOST_PROBLEMS = 10;
const MOST_PER_COLUMN = 3;
const LONGEST_QUOTE = 60;
/** What a cell of each kind must hold, for messages. */
const EXPECTED = {
    number: "a number",
    integer: "a whole number from -2^63 to 2^63-1",
    text: "text",
    boolean: "true or false",
    vector: "a list of numbers",
};
/** Gathers what is wrong with one file: at most ten problems, and three of one column, so that others show too. */
class Findings {
    #path;
    #problems = [];
    #ofColumn = new Map();
    constructor(path) {
        this.#path = path;
    }
    /** A reader that has found this much can stop looking. */
    get full() {
        return this.#problems.length >= MOST_PROBLEMS;
    }
    get some() {
        return this.#problems.length > 0;
    }
    /** A cell that is not of the wanted kind. `got` is the cell as text. */
    mistyped(place, expected, got) {
        const seen = this.#ofColumn.get(place.column) ?? 0;
        this.#ofColumn.set(place.column, seen + 1);
        if (seen >= MOST_PER_COLUMN)
            return;
        const at = place.line === undefined ? "" : ` (line ${place.line})`;
        const message = `row ${place.row}${at}, column ${quote(place.column)}: expected ${expected}, got ${got}`;
        const hint = "Mend the cell, or name the columns to read (`inputs:`), or another target, id or file.";
        this.add({ code: "dataset-mismatch", message, hint, ...this.#at(place.line) });
    }
    /** A line that does not fit the format. */
    malformed(line, message, hint = "Mend the line, or write the file again.") {
        this.add({ code: "dataset-unreadable", message: `line ${line}: ${message}`, hint, ...this.#at(line) });
    }
    /** Adds a problem; its message gets the path in front. */
    add(problem) {
        if (!this.full)
            this.#problems.push({ ...problem, message: `${this.#path}: ${problem.message}` });
    }
    /** Throws everything found so far; does nothing when there is nothing. */
    throwIfAny() {
        (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(this.#problems);
    }
    /** What must stop the reading at once, together with everything found before it. */
    fatal(error) {
        const [first = error.problems[0], ...rest] = [...this.#problems, ...error.problems];
        return new _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ([first, ...rest], { cause: error.cause });
    }
    #at(line) {
        return { at: { path: this.#path, line } };
    }
}
/** Text of a stranger's file for a message: escaped as JSON, cut after 60 characters. */
function quote(text) {
    return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
}


/***/ }),

/***/ 72743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ giveBack)
/* harmony export */ });
/**
 * Gives the memory of an array that owns it back at once, which is empty then: left to the collector, what was used piles up, and
 * it is called for that alone. A part of a buffer may be anybody's, and is left.
 */
function giveBack({ buffer, byteLength }) {
    if (buffer instanceof ArrayBuffer && !buffer.detached && buffer.byteLength === byteLength)
        buffer.transfer(0);
}


/***/ }),

/***/ 98389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   S: () => (/* binding */ TextCache)
/* harmony export */ });
const SLOTS = 512;
const LONGEST = 24;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/**
 * Makes strings from bytes, and the same string for the same bytes where it can: labels and groups repeat millions
 * of times, and a string of its own for each cell would cost more time and memory than everything else.
 */
class TextCache {
    #slots = new Array(SLOTS).fill("");
    /** The text of bytes[from..to). Gives null when they are not UTF-8. */
    text(bytes, from, to) {
        let hash = 0;
        let any = 0;
        for (let at = from; at < to; at++) {
            const byte = bytes[at] ?? 0;
            hash = (Math.imul(hash, 31) + byte) | 0;
            any |= byte;
        }
        if (any > 127)
            return decode(bytes.subarray(from, to));
        if (to - from > LONGEST)
            return bytes.toString("latin1", from, to);
        const slot = (hash ^ (hash >>> 9)) & (SLOTS - 1);
        const known = this.#slots[slot] ?? "";
        if (isSame(known, bytes, from, to))
            return known;
        const fresh = bytes.toString("latin1", from, to);
        this.#slots[slot] = fresh;
        return fresh;
    }
}
function isSame(text, bytes, from, to) {
    if (text.length !== to - from)
        return false;
    for (let index = 0; index < text.length; index++) {
        if (text.charCodeAt(index) !== bytes[from + index])
            return false;
    }
    return true;
}
/** The text of UTF-8 bytes, or null when they are not UTF-8. */
function decode(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return null;
    }
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

/***/ 61787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findWanted),
/* harmony export */   U: () => (/* binding */ refuseDuplicates)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33490);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86772);


const MOST_SHOWN = 20;
/**
 * Finds the wanted columns in the file.
 * @throws ModelgateError `dataset-mismatch` with one problem for each name the file does not have
 */
function findWanted(table, want) {
    const indexOf = new Map(table.columns.map(({ name }, index) => [name, index]));
    const found = [];
    const problems = [];
    for (const [name, kind] of Object.entries(want)) {
        const index = indexOf.get(name);
        if (index === undefined)
            problems.push(absent(table, name));
        else
            found.push({ name, kind, index });
    }
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(problems);
    return found;
}
/** @throws ModelgateError `dataset-unreadable` naming every column that the file has twice */
function refuseDuplicates(path, names) {
    const seen = new Set();
    const twice = new Set();
    for (const name of names)
        (seen.has(name) ? twice : seen).add(name);
    if (twice.size === 0)
        return;
    const list = [...twice].slice(0, MOST_SHOWN).map(_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD).join(", ");
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("dataset-unreadable", `${path}: column names must be unique, but the file repeats ${list}`, {
        hint: "Rename or drop the repeated columns.",
        at: { path, line: 1 },
    });
}
function absent({ path, columns }, name) {
    const names = columns.map((column) => column.name);
    const near = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .k)(name, names);
    const shown = names.slice(0, MOST_SHOWN).map(_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD).join(", ");
    const more = names.length > MOST_SHOWN ? `, and ${names.length - MOST_SHOWN} more` : "";
    const hint = near === null ? `The file has: ${shown}${more}.` : `Did you mean ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(near)}?`;
    return { code: "dataset-mismatch", message: `${path}: no column ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`, hint, at: { path } };
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

/***/ 55014:
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

// EXTERNAL MODULE: ./packages/inference/src/attempt.ts
var attempt = __webpack_require__(24106);
// EXTERNAL MODULE: ./packages/inference/src/early-end.ts
var early_end = __webpack_require__(75948);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/inference/src/private-folder.ts



/** A new folder that only this user can read, gone when the caller is done with it. */
function privateFolder() {
    const base = process.env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)();
    const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(base, "modelgate-run-"));
    return { path, [Symbol.dispose]: () => remove(path) };
}
function remove(path) {
    try {
        // Windows keeps the model of a process that was killed a moment ago.
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    }
    catch {
        // A temporary folder that stays is no reason to lose a verdict.
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
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
    return (await __webpack_require__.e(/* import() */ 547).then(__webpack_require__.bind(__webpack_require__, 1547))).decodeMessage;
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
        findRuntime: async () => (await __webpack_require__.e(/* import() */ 586).then(__webpack_require__.bind(__webpack_require__, 98586))).findRuntime(options, ports),
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
    const runtime = (0,attempt/* attempt */.C)(async () => {
        const found = await workshop.findRuntime();
        sandbox.load(found.directory);
        return found;
    });
    return { sandbox, folder, runtime, [Symbol.dispose]: () => parts.dispose() };
}
function made(parts, workshop, { allowance, load }) {
    try {
        const folder = parts.use(privateFolder()).path;
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

/***/ 15741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ answerRows),
  o: () => (/* binding */ offlineStart)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/dataset/src/bounds.ts
var src_bounds = __webpack_require__(57483);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./packages/dataset/src/byte-source.ts





const UNZIP_CHUNK = 2 ** 18;
/**
 * Opens a plain file from byte `from` on, or a gzipped one from its beginning.
 * @throws ModelgateError while reading: `dataset-too-large` after `unpackedBytes`, `dataset-unreadable` on a
 * damaged or cut gzip stream
 */
async function openSource(path, gzipped, unpackedBytes, from = 0) {
    const inner = gzipped ? await gunzipped(path) : plain(await (0,promises_.open)(path), from);
    let total = from;
    return {
        async read(target, offset, length) {
            const count = await inner.read(target, offset, length);
            total += count;
            if (total > unpackedBytes)
                throw (0,src_bounds/* tooLarge */.g$)("unpackedBytes", unpackedBytes, `${path}: the unpacked file`);
            return count;
        },
        close: () => inner.close(),
    };
}
function plain(handle, from) {
    let at = from;
    return {
        async read(target, offset, length) {
            // A thread of its own has nothing else to do meanwhile, and asking another one to read costs as much as reading.
            const count = external_node_worker_threads_.isMainThread
                ? (await handle.read(target, offset, length, at)).bytesRead
                : (0,external_node_fs_.readSync)(handle.fd, target, offset, length, at);
            at += count;
            return count;
        },
        close: () => handle.close(),
    };
}
async function gunzipped(path) {
    // Most files are plain: what takes milliseconds to load is loaded where it is needed.
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 23));
    const file = (0,external_node_fs_.createReadStream)(path, { highWaterMark: UNZIP_CHUNK });
    const unzip = createGunzip({ chunkSize: UNZIP_CHUNK });
    // An error of the file would not reach the reader of the unzipped stream by itself.
    file.on("error", (error) => unzip.destroy(error));
    const chunks = file.pipe(unzip)[Symbol.asyncIterator]();
    let rest = new Uint8Array(0);
    return {
        async read(target, offset, length) {
            if (rest.length === 0)
                rest = await nextChunk(chunks, path);
            const piece = rest.subarray(0, length);
            target.set(piece, offset);
            rest = rest.subarray(piece.length);
            return piece.length;
        },
        async close() {
            file.destroy();
            unzip.destroy();
        },
    };
}
async function nextChunk(chunks, path) {
    try {
        const next = await chunks.next();
        return next.done === true ? new Uint8Array(0) : new Uint8Array(next.value);
    }
    catch (error) {
        if (error instanceof src_error/* ModelgateError */.HJ)
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: not a whole gzip file: ${reason}`, {
            hint: "The file is cut or damaged: write or download it again.",
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./packages/dataset/src/give-back.ts
var give_back = __webpack_require__(72743);
;// CONCATENATED MODULE: ./packages/dataset/src/byte-window.ts

const LF = 10;
const CR = 13;
const QUOTE = 34;
/** How much is read at once. */
const CHUNK_BYTES = 2 ** 19;
/** How much past what is wanted: a record seldom has more left. */
const TAIL_BYTES = 2 ** 14;
/**
 * A sliding window over a source: `bytes[start..end)` is what was read and not yet used. A parser takes whole
 * records from the front and asks for more when the last is cut; the cut record moves to the front, so that a
 * record is always contiguous. `bytes[end]` is always a line feed, which spares inner loops the check for the end, and one
 * more byte lies after it, for those that read two at once.
 */
class ByteWindow {
    bytes;
    start = 0;
    end = 0;
    /** Nothing comes after `end`. */
    final = false;
    #source;
    #until;
    /** The place in the file of `bytes[0]`. */
    #first;
    /** @param span bytes of the file: where the source begins, and up to where it is wanted, but for a record's end */
    constructor(source, { from, until } = { from: 0, until: Number.POSITIVE_INFINITY }) {
        this.#source = source;
        this.#first = from;
        this.#until = until;
        this.bytes = Buffer.allocUnsafeSlow(CHUNK_BYTES + 2);
    }
    /** Bytes waiting to be used. */
    get size() {
        return this.end - this.start;
    }
    /** The place in the file of `bytes[start]`. */
    get place() {
        return this.#first + this.start;
    }
    /** Reads on. A long record at least doubles, so that it is not parsed again for every piece of it. */
    async more() {
        if (this.start > 0)
            this.bytes.copyWithin(0, this.start, this.end);
        this.#first += this.start;
        this.end -= this.start;
        this.start = 0;
        if (this.end * 2 >= this.bytes.length)
            this.#grow();
        const goal = this.end > CHUNK_BYTES / 8 ? this.end * 2 : this.end + 1;
        while (this.end < goal && !this.final) {
            const wanted = Math.max(TAIL_BYTES, this.#until - this.#first - this.end);
            const length = Math.min(wanted, this.bytes.length - 2 - this.end);
            const count = await this.#source.read(this.bytes, this.end, length);
            this.end += count;
            this.final = count === 0;
        }
        this.bytes[this.end] = LF;
    }
    /** Closes the source, and gives the bytes back: they cannot be read any more. */
    async close() {
        await this.#source.close();
        (0,give_back/* giveBack */.F)(this.bytes);
    }
    #grow() {
        const larger = Buffer.allocUnsafeSlow(this.bytes.length * 2);
        this.bytes.copy(larger, 0, 0, this.end);
        // Of a record without an end each thread would leave twice what it has.
        (0,give_back/* giveBack */.F)(this.bytes);
        this.bytes = larger;
    }
}

// EXTERNAL MODULE: ./packages/dataset/src/findings.ts
var src_findings = __webpack_require__(86772);
// EXTERNAL MODULE: ./packages/dataset/src/text-cache.ts
var text_cache = __webpack_require__(98389);
// EXTERNAL MODULE: ./packages/dataset/src/wanted-columns.ts
var wanted_columns = __webpack_require__(61787);
;// CONCATENATED MODULE: ./packages/dataset/src/csv-header.ts






/**
 * Parses the column names in bytes[start..end). Gives null when the record is cut and more bytes may come.
 * @throws ModelgateError `dataset-unreadable`, `dataset-too-large`
 */
function parseHeader(path, bytes, { start, end, final }, { delimiter, columns }) {
    const names = [];
    let line = 1;
    let at = start;
    for (;;) {
        const quoted = bytes[at] === QUOTE && at < end;
        let stop = at;
        if (quoted) {
            stop = closingQuote(bytes, at + 1, end);
            if (stop >= end || (stop + 1 >= end && !final)) {
                if (!final)
                    return null;
                throw malformed(path, "a quoted column name never ends");
            }
            stop++;
        }
        while (stop < end && bytes[stop] !== delimiter && bytes[stop] !== LF)
            stop++;
        if (stop >= end && !final)
            return null;
        const to = bytes[stop - 1] === CR && bytes[stop] !== delimiter && stop > at ? stop - 1 : stop;
        names.push(cellText(path, bytes.subarray(at, to), quoted));
        if (quoted)
            line += count(bytes.subarray(at, to), LF);
        if (names.length > columns)
            throw (0,src_bounds/* tooLarge */.g$)("columns", columns, `${path}: the number of columns`);
        at = stop + 1;
        if (stop >= end || bytes[stop] === LF)
            break;
    }
    checkNames(path, names);
    return { names, next: Math.min(at, end), line: line + 1 };
}
function closingQuote(bytes, from, end) {
    for (let at = from; at < end; at++) {
        if (bytes[at] !== QUOTE)
            continue;
        if (bytes[at + 1] !== QUOTE || at + 1 >= end)
            return at;
        at++;
    }
    return end;
}
function cellText(path, bytes, quoted) {
    if (bytes.includes(0)) {
        throw malformed(path, "the header holds a zero byte: UTF-16 or binary data", "Save the file as CSV in UTF-8.");
    }
    const text = (0,text_cache/* decode */.D)(bytes);
    if (text === null)
        throw malformed(path, "a column name is not UTF-8", "Save the file in UTF-8.");
    if (!quoted)
        return text;
    if (!text.endsWith('"'))
        throw malformed(path, "text after the closing quote of a column name");
    return text.slice(1, -1).replaceAll('""', '"');
}
function checkNames(path, names) {
    const only = names.length === 1 ? (names[0] ?? "") : null;
    if (only === "")
        throw malformed(path, "expected column names, found an empty line");
    if (only !== null && /[;\t]/.test(only)) {
        throw malformed(path, `the only column is ${(0,src_findings/* quote */.hD)(only)}: fields must be separated by commas`, "Write the file with commas, or with tabs and the ending .tsv.");
    }
    (0,wanted_columns/* refuseDuplicates */.U)(path, names);
}
function malformed(path, what, hint = "The first line must hold the column names.") {
    return (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: line 1: ${what}`, { hint, at: { path, line: 1 } });
}
function count(bytes, byte) {
    let total = 0;
    for (const other of bytes)
        if (other === byte)
            total++;
    return total;
}

// EXTERNAL MODULE: ./packages/dataset/src/batch.ts
var src_batch = __webpack_require__(18576);
// EXTERNAL MODULE: ./packages/dataset/src/csv-cell.ts
var csv_cell = __webpack_require__(60553);
;// CONCATENATED MODULE: ./packages/dataset/src/csv-fault.ts

const DOUBLED = "A quote inside a quoted field must be doubled.";
/** A quoted field whose end is not in the file. */
function neverEnds(at) {
    const message = `${at.path}: line ${at.line}: a quoted field never ends`;
    return (0,src_error/* failure */.V2)("dataset-unreadable", message, { hint: DOUBLED, at });
}
/** What follows a closing quote and is neither a delimiter nor the end of the line. */
function afterQuote(at) {
    const message = `${at.path}: line ${at.line}: text after the closing quote of a field`;
    return (0,src_error/* failure */.V2)("dataset-unreadable", message, { hint: DOUBLED, at });
}

;// CONCATENATED MODULE: ./packages/dataset/src/csv-number.ts
/**
 * Decimal numbers straight from bytes, correctly rounded.
 *
 * Up to 15 digits the digits are an exact double and 10^k is exact for k <= 22, so one multiplication or division
 * rounds once and gives what the standard asks (Clinger, "How to read floating point numbers accurately", 1990).
 * Up to 30 digits the same is done with a pair of doubles (Dekker 1971), and the result is taken only when an error
 * far beyond the real one could not change it (Ziv 1991). Everything else is left to `Number()`.
 */
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const PLUS = 43;
const DOT = 46;
/**
 * Parses the number that begins at `from` into `out[row]`. Gives the index after its last character, or -1 when
 * these bytes are not a number of the plain form or are too long to be sure. The caller checks what follows.
 */
function parseNumber(bytes, from, out, row) {
    // The sign is a coin toss that no branch predictor can learn, so it is arithmetic.
    const sign = bytes[from] === MINUS ? 1 : 0;
    const first = from + sign;
    let at = first;
    let byte = bytes[at] ?? 0;
    // In 32-bit arithmetic, which wraps after nine digits: longer ones are read again below.
    let mantissa = 0;
    while (byte >= ZERO && byte <= NINE) {
        mantissa = (Math.imul(mantissa, 10) + byte - ZERO) | 0;
        byte = bytes[++at] ?? 0;
    }
    let digits = at - first;
    let power = 0;
    if (byte === DOT) {
        const point = at;
        byte = bytes[++at] ?? 0;
        while (byte >= ZERO && byte <= NINE) {
            mantissa = (Math.imul(mantissa, 10) + byte - ZERO) | 0;
            byte = bytes[++at] ?? 0;
        }
        power = point + 1 - at;
        digits -= power;
    }
    if (digits === 0)
        return -1;
    const last = at;
    if (byte === 101 || byte === 69) {
        byte = bytes[++at] ?? 0;
        const down = byte === MINUS;
        if (down || byte === PLUS)
            byte = bytes[++at] ?? 0;
        const begin = at;
        let exponent = 0;
        while (byte >= ZERO && byte <= NINE) {
            exponent = exponent * 10 + (byte - ZERO);
            byte = bytes[++at] ?? 0;
        }
        if (at === begin || at - begin > 3)
            return -1;
        power += down ? -exponent : exponent;
    }
    if (power < -22 || power > 22)
        return -1;
    const value = digits <= 9 ? scaled(mantissa, power) : longNumber(bytes, first, last, power);
    if (Number.isNaN(value))
        return -1;
    out[row] = value * (1 - 2 * sign);
    return at;
}
/** mantissa * 10^power, rounded once: both are exact doubles. */
function scaled(mantissa, power) {
    return power < 0 ? mantissa / (POWERS[-power] ?? 1) : mantissa * (POWERS[power] ?? 1);
}
/** The digits in `first..last`, a dot among them ignored, times 10^power; NaN when the rounding is not certain. */
function longNumber(bytes, first, last, power) {
    let high = 0;
    let low = 0;
    let count = 0;
    for (let at = first; at < last; at++) {
        const digit = (bytes[at] ?? 0) - ZERO;
        if (digit < 0 || (count === 0 && digit === 0))
            continue;
        if (count < 15)
            high = high * 10 + digit;
        else
            low = low * 10 + digit;
        count++;
    }
    if (count <= 15)
        return scaled(high, power);
    if (count > 30)
        return Number.NaN;
    const scale = POWERS[count - 15] ?? 1;
    // high * scale + low as an unevaluated sum a + b: both steps are exact.
    const product = high * scale;
    const a = product + low;
    const added = a - product;
    const b = productError(high, scale, product) + (product - (a - added)) + (low - added);
    const factor = POWERS[Math.abs(power)] ?? 1;
    let result;
    let correction;
    if (power < 0) {
        result = a / factor;
        const back = result * factor;
        correction = (a - back - productError(result, factor, back) + b) / factor;
    }
    else {
        result = a * factor;
        correction = productError(a, factor, result) + b * factor;
    }
    const doubt = Math.abs(result) * 2 ** -96;
    const above = result + (correction + doubt);
    return above === result + (correction - doubt) ? above : Number.NaN;
}
/** x * y - product, exactly (Dekker's product after Veltkamp's split). */
function productError(x, y, product) {
    const splitX = x * 134217729;
    const highX = splitX - (splitX - x);
    const lowX = x - highX;
    const splitY = y * 134217729;
    const highY = splitY - (splitY - y);
    const lowY = y - highY;
    return lowX * lowY - (product - highX * highY - lowX * highY - highX * lowY);
}
/**
 * Parses the whole number that begins at `from` into the 64-bit integer `row` of `words`, which views a
 * BigInt64Array as pairs of 32-bit words, low word first. Gives the index after it, or -1 when it is not 1 to 15 digits.
 */
function parseInteger(bytes, from, words, row) {
    let at = from;
    let byte = bytes[at] ?? 0;
    const negative = byte === MINUS;
    if (negative)
        byte = bytes[++at] ?? 0;
    const first = at;
    let value = 0;
    while (byte >= ZERO && byte <= NINE) {
        value = value * 10 + (byte - ZERO);
        byte = bytes[++at] ?? 0;
    }
    if (at === first || at - first > 15)
        return -1;
    if (negative)
        value = -value;
    words[2 * row] = value;
    words[2 * row + 1] = Math.floor(value / 4294967296);
    return at;
}

;// CONCATENATED MODULE: ./packages/dataset/src/csv-plain.ts
// The quick way through a CSV file: records without quotes, whose numbers are short and whose texts are ASCII, in one
// loop without a call for each cell. Whatever is unlike that stops it at the beginning of its record, which the parser
// of RFC 4180 then reads. Both must give the same; the tests hold them against each other.


/** How a column of the file is read. */
const SKIP = 0;
const NUMBER = 1;
const INTEGER = 2;
const TEXT = 3;
/** Of a kind that the quick way does not know. */
const OTHER = 4;
/** How a column of each kind is read. */
const CODES = {
    number: NUMBER,
    integer: INTEGER,
    text: TEXT,
    boolean: OTHER,
    vector: OTHER,
};
const csv_plain_ZERO = 48;
const csv_plain_MINUS = 45;
const csv_plain_DOT = 46;
const csv_plain_POWERS = Float64Array.from({ length: 10 }, (_, power) => 10 ** power);
/** The number that two ASCII digits write, by both bytes as one little-endian word; -1 for anything else. */
const PAIRS = pairs();
/**
 * Parses the records of a span. Gives where it stopped, which is the beginning of a record, and the row that comes next.
 * `bytes[end]` is LF, and a byte lies after it.
 */
function parsePlain(bytes, { start, end, until, row: first, most }, { codes, floats, words, lists, texts }, delimiter) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const last = codes.length - 1;
    let row = first;
    let record = start;
    while (row < most && record < until) {
        let at = record;
        let column = 0;
        for (; column <= last; column++) {
            const code = codes[column] ?? SKIP;
            const from = at;
            if (code === NUMBER || code === INTEGER) {
                // The sign is a coin toss that no branch predictor can learn, so it is arithmetic.
                const sign = bytes[at] === csv_plain_MINUS ? 1 : 0;
                const begin = at + sign;
                at = begin;
                // In 32-bit arithmetic, which wraps after nine digits: longer ones are read again below.
                let mantissa = 0;
                let digit = ((bytes[at] ?? 0) - csv_plain_ZERO) >>> 0;
                while (digit < 10) {
                    mantissa = (Math.imul(mantissa, 10) + digit) | 0;
                    digit = ((bytes[++at] ?? 0) - csv_plain_ZERO) >>> 0;
                }
                let digits = at - begin;
                if (code === INTEGER) {
                    if (digits === 0)
                        break;
                    const list = words[column] ?? NO_WORDS;
                    if (digits > 9)
                        at = parseInteger(bytes, from, list, row);
                    else {
                        list[2 * row] = (mantissa ^ -sign) + sign;
                        list[2 * row + 1] = mantissa === 0 ? 0 : -sign;
                    }
                }
                else {
                    let decimals = 0;
                    if (bytes[at] === csv_plain_DOT) {
                        const point = ++at;
                        let pair = PAIRS[view.getUint16(at, true)] ?? -1;
                        while (pair >= 0) {
                            mantissa = (Math.imul(mantissa, 100) + pair) | 0;
                            at += 2;
                            pair = PAIRS[view.getUint16(at, true)] ?? -1;
                        }
                        digit = ((bytes[at] ?? 0) - csv_plain_ZERO) >>> 0;
                        if (digit < 10) {
                            mantissa = (Math.imul(mantissa, 10) + digit) | 0;
                            at++;
                        }
                        decimals = at - point;
                        digits += decimals;
                    }
                    const list = floats[column] ?? NONE;
                    if (digits > 0 && digits <= 9) {
                        list[row] = (mantissa / (csv_plain_POWERS[decimals] ?? 1)) * (1 - 2 * sign);
                        if ((bytes[at] ?? 0) >= 69)
                            at = parseNumber(bytes, from, list, row);
                    }
                    else if (digits > 9)
                        at = parseNumber(bytes, from, list, row);
                    else if (at === from)
                        list[row] = Number.NaN;
                    else
                        break;
                }
            }
            else {
                let byte = bytes[at] ?? LF;
                if (byte === csv_plain_QUOTE)
                    break;
                while (byte !== delimiter && byte !== LF)
                    byte = bytes[++at] ?? LF;
                if (code === TEXT) {
                    const to = column === last && at > from && bytes[at - 1] === CR ? at - 1 : at;
                    const text = texts.text(bytes, from, to);
                    const list = lists[column];
                    if (text === null || list === undefined)
                        break;
                    list[row] = text;
                }
            }
            if (at < 0)
                break;
            if (column < last) {
                if (bytes[at] !== delimiter)
                    break;
            }
            else {
                if (bytes[at] === CR)
                    at++;
                if (bytes[at] !== LF)
                    break;
            }
            at++;
        }
        // A record that reaches `end` may be cut there.
        if (column <= last || at > end)
            break;
        record = at;
        row++;
    }
    return { next: record, row };
}
const csv_plain_QUOTE = 34;
const NONE = new Float64Array(0);
const NO_WORDS = new Int32Array(0);
function pairs() {
    const table = new Int16Array(2 ** 16).fill(-1);
    for (let value = 0; value < 100; value++) {
        table[(csv_plain_ZERO + Math.floor(value / 10)) | ((csv_plain_ZERO + (value % 10)) << 8)] = value;
    }
    return table;
}

;// CONCATENATED MODULE: ./packages/dataset/src/csv-parser.ts








/**
 * Parses records of RFC 4180 from bytes into drafts, without making a string of any cell that is not wanted as text.
 * A record that the bytes cut is parsed again from its beginning once there are more: writing a row twice is harmless,
 * and so no state inside a record has to survive.
 */
class CsvParser {
    findings;
    capacity;
    /** Rows in the batch being filled. */
    rows = 0;
    /** Data rows before that batch. */
    before = 0;
    /** The physical line at which the next record begins, from 1. */
    line;
    #shape;
    #wanted;
    #texts = new text_cache/* TextCache */.S();
    #codes;
    /** By column of the file; `#floats` and `#words` view the same arrays for the fast paths. */
    #drafts = [];
    #floats = [];
    #words = [];
    /** null where a wanted column is of a kind that the quick way does not know. */
    #plain = null;
    /** Of vector columns, kept from batch to batch. */
    #widths = new Map();
    /** Cells of the record at hand that are wrong; they count once the record is known to be whole. */
    #wrong = [];
    #lines = 0;
    #from = 0;
    #to = 0;
    #doubled = false;
    constructor(shape, wanted, batchRows) {
        this.#shape = shape;
        this.#wanted = wanted;
        this.line = shape.line;
        this.findings = new src_findings/* Findings */.Fv(shape.path);
        this.capacity = (0,src_batch/* batchCapacity */.r6)(batchRows, wanted.length);
        this.#codes = new Uint8Array(shape.names.length);
        for (const { index, kind } of wanted)
            this.#codes[index] = CODES[kind];
        this.#begin();
    }
    /** True when the batch must be taken before there is room for another row. */
    get full() {
        if (this.rows >= this.capacity)
            return true;
        for (const { index, kind } of this.#wanted) {
            const column = this.#drafts[index];
            if (kind === "vector" && column?.kind === "vector" && column.full(this.rows))
                return true;
        }
        return false;
    }
    /** Closes the batch and begins the next. */
    take() {
        const drafts = this.#wanted.map(({ index, kind }) => this.#drafts[index] ?? (0,src_batch/* draft */.K4)(kind, 0));
        const names = this.#wanted.map(({ name }) => name);
        for (const [place, column] of drafts.entries()) {
            const index = this.#wanted[place]?.index ?? -1;
            if (column.kind === "vector")
                this.#widths.set(index, column.width);
        }
        const batch = (0,src_batch/* finish */.O9)(names, drafts, this.before, this.rows);
        this.before += this.rows;
        this.rows = 0;
        this.#begin();
        return batch;
    }
    /**
     * Parses whole records from bytes[start..end) until the batch is full, or one begins at `until` or after it; gives where
     * it stopped. `bytes[end]` is LF.
     */
    parse(bytes, { start, end, until = end }, final) {
        let at = start;
        const vectors = this.#wanted.some(({ kind }) => kind === "vector");
        const stop = Math.min(until, end);
        while (at < stop && this.rows < this.capacity && !(vectors && this.full) && !this.findings.full) {
            const plain = this.#plain;
            if (plain !== null) {
                const span = { start: at, end, until: stop, row: this.rows, most: this.capacity };
                const { next, row } = parsePlain(bytes, span, plain, this.#shape.delimiter);
                at = next;
                this.line += row - this.rows;
                this.rows = row;
                if (at >= stop || row >= this.capacity)
                    break;
            }
            const next = this.#record(bytes, at, end, final);
            if (next < 0)
                break;
            at = next;
        }
        return at;
    }
    #record(bytes, start, end, final) {
        const { delimiter, names } = this.#shape;
        const width = names.length;
        // A line without a byte is no record of several columns; in one column it is a missing value.
        if (width > 1) {
            const blank = bytes[start] === CR ? start + 1 : start;
            if (bytes[blank] === LF) {
                if (blank >= end && !final)
                    return -1;
                this.line++;
                return Math.min(blank + 1, end);
            }
        }
        if (this.#wrong.length > 0)
            this.#wrong = [];
        this.#lines = 1;
        const row = this.rows;
        let from = start;
        let column = 0;
        for (;;) {
            const code = column < width ? (this.#codes[column] ?? SKIP) : SKIP;
            let stop = -1;
            if (bytes[from] === QUOTE) {
                stop = this.#quoted(bytes, from, end, final);
                if (stop < 0)
                    return -1;
                if (code !== SKIP && (stop < end || final))
                    this.#store(column, row, bytes, this.#from, this.#to);
            }
            else {
                if (code === NUMBER)
                    stop = parseNumber(bytes, from, this.#floats[column] ?? csv_parser_NONE, row);
                else if (code === INTEGER)
                    stop = parseInteger(bytes, from, this.#words[column] ?? csv_parser_NO_WORDS, row);
                if (stop >= 0 && bytes[stop] === CR && bytes[stop + 1] === LF)
                    stop++;
                if (stop < 0 || (bytes[stop] !== delimiter && bytes[stop] !== LF)) {
                    stop = from;
                    let byte = bytes[stop] ?? LF;
                    while (byte !== delimiter && byte !== LF)
                        byte = bytes[++stop] ?? LF;
                    if (code !== SKIP && (stop < end || final)) {
                        this.#doubled = false;
                        const to = byte === LF && stop > from && bytes[stop - 1] === CR ? stop - 1 : stop;
                        this.#store(column, row, bytes, from, to);
                    }
                }
            }
            column++;
            if (stop >= end) {
                if (!final)
                    return -1;
                from = end;
                break;
            }
            from = stop + 1;
            if (bytes[stop] === LF)
                break;
        }
        this.#close(column);
        return from;
    }
    /** The record is whole: counts it, or says what is wrong with it. */
    #close(found) {
        const { names } = this.#shape;
        if (found !== names.length) {
            const message = `expected ${names.length} ${names.length === 1 ? "field" : "fields"} as in the header, found ${found}`;
            this.findings.malformed(this.line, message, "A field that holds the delimiter or a line end must be quoted.");
        }
        else {
            for (const { column, expected, got } of this.#wrong) {
                const place = { row: this.before + this.rows + 1, line: this.line, column: names[column] ?? "" };
                this.findings.mistyped(place, expected, got);
            }
        }
        this.rows++;
        this.line += this.#lines;
    }
    /** Finds the end of a quoted field: sets `#from`, `#to`, `#doubled`; gives the index of what ends the field, or -1. */
    #quoted(bytes, start, end, final) {
        let at = start + 1;
        let lines = 0;
        this.#doubled = false;
        for (;;) {
            let byte = bytes[at] ?? 0;
            while (byte !== QUOTE && at < end) {
                if (byte === LF)
                    lines++;
                byte = bytes[++at] ?? 0;
            }
            if (at >= end) {
                if (!final)
                    return -1;
                throw this.findings.fatal(neverEnds({ path: this.#shape.path, line: this.line }));
            }
            // A doubled quote that the bytes cut in half looks like the end: the record is then cut too, and parsed again.
            if (bytes[at + 1] !== QUOTE || at + 1 >= end)
                break;
            this.#doubled = true;
            at += 2;
        }
        this.#lines += lines;
        this.#from = start + 1;
        this.#to = at;
        const after = bytes[at + 1] === CR && bytes[at + 2] === LF ? at + 2 : at + 1;
        if (bytes[after] === LF || bytes[after] === this.#shape.delimiter)
            return after;
        if (at + 2 >= end && !final)
            return -1;
        const line = this.line + this.#lines - 1;
        throw this.findings.fatal(afterQuote({ path: this.#shape.path, line }));
    }
    #store(column, row, bytes, from, to) {
        const target = this.#drafts[column];
        if (target === undefined)
            return;
        if (target.kind === "number" && to > from && parseNumber(bytes, from, target.values, row) === to)
            return;
        const raw = this.#texts.text(bytes, from, to);
        const text = raw === null ? null : this.#doubled ? raw.replaceAll('""', '"') : raw;
        const expected = text === null ? "UTF-8 text" : (0,csv_cell/* storeCell */.E)(target, row, text);
        if (expected !== null) {
            this.#wrong.push({ column, expected, got: text === null ? "other bytes" : (0,src_findings/* quote */.hD)(text) });
        }
    }
    #begin() {
        // Filled to the end, as an array with holes or a far first index would be a slow map.
        const width = this.#shape.names.length;
        this.#drafts = new Array(width).fill(undefined);
        this.#floats = new Array(width).fill(csv_parser_NONE);
        this.#words = new Array(width).fill(csv_parser_NO_WORDS);
        for (const { index, kind } of this.#wanted) {
            const column = (0,src_batch/* draft */.K4)(kind, this.capacity);
            if (column.kind === "vector")
                column.width = this.#widths.get(index) ?? -1;
            this.#drafts[index] = column;
            if (column.kind === "number")
                this.#floats[index] = column.values;
            if (column.kind === "integer")
                this.#words[index] = new Int32Array(column.values.buffer);
        }
        if (this.#codes.includes(OTHER))
            return;
        this.#plain = {
            codes: this.#codes,
            floats: this.#floats,
            words: this.#words,
            lists: this.#drafts.map((column) => (column?.kind === "text" ? column.values : [])),
            texts: this.#texts,
        };
    }
}
const csv_parser_NONE = new Float64Array(0);
const csv_parser_NO_WORDS = new Int32Array(0);

;// CONCATENATED MODULE: ./packages/dataset/src/csv-pieces.ts




/** Enough for some batches, and few enough to wait for their turn. */
const PIECE_BYTES = 2 ** 21;
/**
 * Where the stretch of the file ends in which a byte lies; what is packed is one stretch. Batches end there however the file is
 * read, so that a model is fed the same ones.
 */
function stretchEnd({ file, first, pieceBytes }, byte) {
    if (file.gzipped)
        return Number.POSITIVE_INFINITY;
    return first.byte + (Math.floor((byte - first.byte) / pieceBytes) + 1) * pieceBytes;
}
/** A plain file in pieces; null where what is asked of the whole could not be told from one of them. */
function piecesOf(csv) {
    const { file, first, names, pieceBytes } = csv;
    const { rows, unpackedBytes } = file.bounds;
    // No row has fewer bytes than columns.
    if (file.gzipped || file.sizeBytes > unpackedBytes || file.sizeBytes / names.length > rows)
        return null;
    return {
        count: Math.max(1, Math.ceil((file.sizeBytes - first.byte) / pieceBytes)),
        first,
        async read(index, want, batchRows) {
            const wanted = (0,wanted_columns/* findWanted */.B)({ path: file.path, columns: csv.columns }, want);
            await file.assertUnchanged();
            return await readPiece(csv, index, wanted, batchRows);
        },
    };
}
async function readPiece(csv, index, wanted, batchRows) {
    const { file, first, names, delimiter, pieceBytes } = csv;
    const begin = first.byte + index * pieceBytes;
    const until = begin + pieceBytes;
    // A record begins here if a line ends just before.
    const from = index === 0 ? begin : begin - 1;
    const source = await openSource(file.path, false, file.bounds.unpackedBytes, from);
    const window = new ByteWindow(source, { from, until });
    try {
        if (index > 0)
            await skipLine(window, file);
        const started = window.place;
        const parser = new CsvParser({ path: file.path, names, delimiter, line: 0 }, wanted, batchRows);
        const batches = [];
        while (window.place < until) {
            const span = {
                start: window.start,
                end: window.end,
                until: window.start + until - window.place,
            };
            window.start = parser.parse(window.bytes, span, window.final);
            parser.findings.throwIfAny();
            if (parser.full)
                batches.push(parser.take());
            else if (window.final && window.size === 0)
                break;
            else if (window.place < until)
                await moreOfRecord(window, file);
        }
        if (parser.rows > 0)
            batches.push(parser.take());
        return { from: started, next: window.place, rows: parser.before, lines: parser.line, batches };
    }
    finally {
        await window.close();
    }
}
/** Goes to the byte after the next line feed, or to the end of the file. */
async function skipLine(window, file) {
    for (const first = window.place; window.place - first <= file.bounds.recordBytes;) {
        const found = window.bytes.indexOf(LF, window.start);
        if (found >= 0 && found < window.end) {
            window.start = found + 1;
            return;
        }
        window.start = window.end;
        if (window.final)
            return;
        await window.more();
    }
    throw endless(file);
}
async function moreOfRecord(window, file) {
    if (window.size > file.bounds.recordBytes)
        throw endless(file);
    await window.more();
}
/** Perhaps it is no record at all, so the bound is told of by who reads the file in order. */
function endless({ path }) {
    return new RangeError(`${path}: a record without an end`);
}

;// CONCATENATED MODULE: ./packages/dataset/src/csv.ts








/**
 * Opens a CSV (RFC 4180) or TSV file with a header line, in UTF-8. What pandas does where the RFC is silent: lines without a byte are
 * skipped (but for a file with one column, where they are missing values), and a quote inside an unquoted field is
 * a character like others.
 * @param pieceBytes the records that begin in so many bytes are a piece
 */
async function openCsv(file, delimiter, pieceBytes = PIECE_BYTES) {
    const code = delimiter.charCodeAt(0);
    const window = await openWindow(file);
    try {
        const { names, line } = await readHeader(file, window, code);
        const first = { byte: window.place, row: 0, line };
        while (!window.final && isBlank(window))
            await skipBlank(window);
        if (isBlank(window)) {
            throw (0,src_error/* failure */.V2)("dataset-unreadable", `${file.path}: has a header and no rows`, {
                hint: "Expected at least one row under the column names.",
            });
        }
        const columns = names.map((name) => ({ name, native: null }));
        const csv = { file, delimiter: code, names, first, columns, pieceBytes };
        const pieces = piecesOf(csv);
        return {
            path: file.path,
            columns,
            format: "csv",
            read: (want, batchRows, from) => readCsv(csv, want, batchRows, from),
            ...(pieces === null ? {} : { pieces }),
        };
    }
    finally {
        await window.close();
    }
}
async function* readCsv(csv, want, batchRows, from = csv.first) {
    const { file, names, delimiter } = csv;
    const wanted = (0,wanted_columns/* findWanted */.B)({ path: file.path, columns: csv.columns }, want);
    await file.assertUnchanged();
    const window = await windowAt(csv, from);
    try {
        const parser = new CsvParser({ path: file.path, names, delimiter, line: from.line }, wanted, batchRows);
        parser.before = from.row;
        for (;;) {
            const end = stretchEnd(csv, window.place);
            const until = window.start + end - window.place;
            window.start = parser.parse(window.bytes, { start: window.start, end: window.end, until }, window.final);
            if (parser.before + parser.rows > file.bounds.rows)
                throw (0,src_bounds/* tooLarge */.g$)("rows", file.bounds.rows, `${file.path}: the number of rows`);
            if (parser.findings.full)
                break;
            if (parser.full || (window.place >= end && parser.rows > 0)) {
                if (!parser.findings.some)
                    yield parser.take();
                else
                    parser.take();
            }
            else if (window.place >= end)
                continue;
            else if (window.final && window.size === 0)
                break;
            else
                await csv_moreOfRecord(file, window, parser);
        }
        parser.findings.throwIfAny();
        if (parser.rows > 0)
            yield parser.take();
    }
    finally {
        await window.close();
    }
}
/** A window that begins at a record; what is packed can only be read from the front. */
async function windowAt({ file, delimiter, first }, from) {
    if (!file.gzipped)
        return await openWindow(file, from.byte);
    if (from !== first)
        throw new RangeError(`${file.path}: is packed, and has no other place to begin`);
    const window = await openWindow(file);
    await readHeader(file, window, delimiter);
    return window;
}
async function csv_moreOfRecord(file, window, parser) {
    const { recordBytes } = file.bounds;
    if (window.size > recordBytes) {
        throw (0,src_bounds/* tooLarge */.g$)("recordBytes", recordBytes, `${file.path}: the record that begins at line ${parser.line}`);
    }
    await window.more();
}
async function readHeader(file, window, delimiter) {
    const { path, bounds } = file;
    while (window.size < 3 && !window.final)
        await window.more();
    skipMark(window);
    if (window.size === 0)
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: is empty`, { hint: "Expected column names and rows." });
    for (;;) {
        const header = parseHeader(path, window.bytes, window, { delimiter, columns: bounds.columns });
        if (header !== null) {
            window.start = header.next;
            return header;
        }
        if (window.size > bounds.recordBytes)
            throw (0,src_bounds/* tooLarge */.g$)("recordBytes", bounds.recordBytes, `${path}: the header`);
        await window.more();
    }
}
/** Spreadsheets begin UTF-8 files with a byte order mark, which is no part of the first name. */
function skipMark(window) {
    const { bytes, start } = window;
    if (window.size >= 3 && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf)
        window.start += 3;
}
async function openWindow({ path, gzipped, bounds }, from = 0) {
    const source = await openSource(path, gzipped, bounds.unpackedBytes, from);
    return new ByteWindow(source, { from, until: Number.POSITIVE_INFINITY });
}
function isBlank(window) {
    return window.bytes.subarray(window.start, window.end).every((byte) => byte === 10 || byte === 13);
}
async function skipBlank(window) {
    window.start = window.end;
    await window.more();
}

;// CONCATENATED MODULE: ./packages/dataset/src/json-value.ts


/** A number whose double would not be what was written: more than 15 digits. */
class LongNumber {
    source;
    constructor(source) {
        this.source = source;
    }
}
const LONG_DIGITS = /\d{16}/;
const LONG_INTEGER = /^(-?\d{16,})(?:\.0*)?$/;
// The third parameter is ES2025 (JSON.parse source text access); Node has it, TypeScript's library does not yet.
const keepLong = (_key, value, context) => {
    const digits = typeof value === "number" ? LONG_INTEGER.exec(context?.source ?? "")?.[1] : undefined;
    return digits === undefined ? value : new LongNumber(digits);
};
/** Parses JSON without losing digits of long integers, which become LongNumber. @throws SyntaxError */
function parseJson(text) {
    // The reviver is called for every value of the line, and hardly any line needs it.
    return LONG_DIGITS.test(text)
        ? JSON.parse(text, keepLong)
        : JSON.parse(text);
}
/** Stores a JSON value in row `row` of a draft. Gives null, or what was expected when it is something else. */
function storeValue(draft, row, value) {
    switch (draft.kind) {
        case "number": {
            const number = numberOf(value);
            if (number === null)
                return src_findings/* EXPECTED */.dS.number;
            draft.values[row] = number;
            return null;
        }
        case "integer": {
            const integer = integerOf(value);
            if (integer === null || BigInt.asIntN(64, integer) !== integer)
                return src_findings/* EXPECTED */.dS.integer;
            draft.values[row] = integer;
            return null;
        }
        case "text": {
            const text = textOf(value);
            if (text === null)
                return src_findings/* EXPECTED */.dS.text;
            draft.values[row] = text;
            return null;
        }
        case "boolean": {
            if (value !== true && value !== false && value !== 1 && value !== 0)
                return src_findings/* EXPECTED */.dS.boolean;
            draft.values[row] = Number(value);
            return null;
        }
        case "vector":
            return (0,csv_cell/* storeVector */.b)(draft, row, Array.isArray(value) ? value.map((item) => numberOf(item) ?? item) : value);
    }
}
/** What the value itself says it is; null when it says nothing. */
function kindOf(value) {
    if (typeof value === "number")
        return Number.isInteger(value) ? "integer" : "number";
    if (value instanceof LongNumber)
        return "integer";
    if (typeof value === "string")
        return "text";
    if (typeof value === "boolean")
        return "boolean";
    return Array.isArray(value) ? "vector" : null;
}
/** The value for a message: as JSON, without its inside when it is nested. */
function shown(value) {
    if (value === undefined || value === null)
        return null;
    if (value instanceof LongNumber)
        return value.source;
    return typeof value === "object" ? (Array.isArray(value) ? "a list" : "an object") : String(value);
}
function numberOf(value) {
    if (typeof value === "number")
        return value;
    if (value === null || value === undefined)
        return Number.NaN;
    if (typeof value === "boolean")
        return value ? 1 : 0;
    return value instanceof LongNumber ? Number(value.source) : null;
}
function integerOf(value) {
    if (typeof value === "boolean")
        return value ? 1n : 0n;
    if (value instanceof LongNumber)
        return value.source.length > 40 ? null : BigInt(value.source);
    // Beyond 2^53 a double such as 1e18 may stand for several integers: never guessed.
    return typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : null;
}
function textOf(value) {
    if (typeof value === "string")
        return value;
    if (value === null || value === undefined)
        return "";
    if (value instanceof LongNumber)
        return value.source;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

;// CONCATENATED MODULE: ./packages/dataset/src/jsonl-records.ts





/** The objects of a JSONL file one by one. Blank lines are skipped. */
class JsonRecords {
    window;
    /** Lines used so far; who takes lines from the window counts them here. */
    line = 0;
    #file;
    #findings;
    constructor(window, file, findings) {
        this.window = window;
        this.#file = file;
        this.#findings = findings;
    }
    /**
     * The next record, or null at the end.
     * @throws ModelgateError `dataset-too-large`, `dataset-unreadable` when the bytes cannot be unpacked
     */
    async next() {
        const { path, bounds } = this.#file;
        const { window } = this;
        let searched = 0;
        for (;;) {
            const found = window.bytes.indexOf(LF, window.start + searched);
            const stop = found < 0 || found >= window.end ? window.end : found;
            if (stop - window.start > bounds.recordBytes) {
                throw (0,src_bounds/* tooLarge */.g$)("recordBytes", bounds.recordBytes, `${path}: line ${this.line + 1}`);
            }
            if (stop === window.end && !window.final) {
                searched = window.size;
                await window.more();
                continue;
            }
            if (window.size === 0)
                return null;
            this.line++;
            const text = (0,text_cache/* decode */.D)(window.bytes.subarray(window.start, stop));
            window.start = Math.min(stop + 1, window.end);
            searched = 0;
            const marked = this.line === 1 ? (text?.replace(/^\uFEFF/, "") ?? null) : text;
            const record = parseLine(marked, this.line, this.#findings);
            if (record !== null)
                return record;
        }
    }
    close() {
        return this.window.close();
    }
}
/** @throws ModelgateError when the file cannot be opened */
async function openRecords(file, findings) {
    const source = await openSource(file.path, file.gzipped, file.bounds.unpackedBytes);
    return new JsonRecords(new ByteWindow(source), file, findings);
}
/** null: a blank line. */
function parseLine(text, line, findings) {
    if (text === null) {
        findings.malformed(line, "is not UTF-8", "Save the file in UTF-8.");
        return { line, fields: null };
    }
    if (text.trim() === "")
        return null;
    try {
        const value = parseJson(text);
        if (typeof value === "object" && value !== null && !Array.isArray(value)) {
            return { line, fields: value };
        }
        const hint = 'Each line must be an object such as {"label": 1}; a JSON array of objects is not JSONL.';
        findings.malformed(line, "expected a JSON object, got another JSON value", hint);
    }
    catch {
        const hint = /\b(NaN|-?Infinity)\b/.test(text)
            ? "NaN and Infinity are not JSON: write null for a missing number."
            : "Each line must be one whole JSON object.";
        findings.malformed(line, "is not JSON", hint);
    }
    return { line, fields: null };
}

;// CONCATENATED MODULE: ./packages/dataset/src/jsonl-plain.ts
// The quick way through a JSONL file: lines that are written as the first one is, key by key and space by space, with
// numbers and plain texts as values. Bytes between values are compared rather than parsed. Any other line stops it, and
// goes through JSON.parse. Both must give the same; the tests hold them against each other.



const jsonl_plain_QUOTE = 34;
const jsonl_plain_MINUS = 45;
const jsonl_plain_DOT = 46;
const jsonl_plain_ZERO = 48;
const SPACE = 32;
const BACKSLASH = 92;
const DELETE = 127;
const jsonl_plain_POWERS = Float64Array.from({ length: 10 }, (_, power) => 10 ** power);
/** The shapes that writers give to lines with these keys: as Python's json.dumps and as everybody else. */
function lineShapes(names) {
    return [
        [", ", ": "],
        [",", ":"],
    ].map(([comma = "", colon = ""]) => [
        ...names.map((name, index) => Buffer.from(`${index === 0 ? "{" : comma}${JSON.stringify(name)}${colon}`)),
        Buffer.from("}\n"),
    ]);
}
/**
 * Parses lines from bytes[start..end) into rows `row` to `most`, exclusively. Gives where it stopped, which is the
 * beginning of a line, and the row that comes next. `bytes[end]` is LF.
 */
function parsePlainLines(bytes, { start, end, row: first, most, longest }, target, shape) {
    const { codes, floats, words, lists, texts } = target;
    let row = first;
    let line = start;
    while (row < most && line < end) {
        let at = line;
        for (let column = 0; at >= 0 && column < shape.length; column++) {
            at = after(bytes, at, shape[column] ?? NOTHING);
            if (at < 0 || column === codes.length)
                break;
            const code = codes[column] ?? SKIP;
            if (code === NUMBER)
                at = jsonNumber(bytes, at, floats[column] ?? jsonl_plain_NONE, row);
            else if (code === INTEGER)
                at = jsonInteger(bytes, at, words[column] ?? jsonl_plain_NO_WORDS, row);
            else if (bytes[at] === jsonl_plain_QUOTE) {
                const stop = plainText(bytes, at + 1);
                const list = code === TEXT ? lists[column] : undefined;
                if (stop >= 0 && list !== undefined)
                    list[row] = texts.text(bytes, at + 1, stop) ?? "";
                at = stop < 0 ? -1 : stop + 1;
            }
            else if (code === TEXT) {
                // Whole numbers are their own shortest text, but for -0.
                const stop = bytes[at] === jsonl_plain_MINUS ? -1 : jsonInteger(bytes, at, SPARE_WORDS, 0);
                const list = lists[column];
                if (stop >= 0 && list !== undefined)
                    list[row] = texts.text(bytes, at, stop) ?? "";
                at = stop;
            }
            else
                at = jsonNumber(bytes, at, SPARE, 0);
        }
        // A line that reaches `end` may be cut there.
        if (at < 0 || at > end || at - line > longest)
            break;
        line = at;
        row++;
    }
    return { next: line, row };
}
/** The index after the bytes that must stand at `at`, or -1. */
function after(bytes, at, wanted) {
    for (let index = 0; index < wanted.length; index++) {
        if (bytes[at + index] !== wanted[index])
            return -1;
    }
    return at + wanted.length;
}
/** As `parseNumber`, but -1 for what is no number in JSON, such as 01, 5. or .5. */
function jsonNumber(bytes, from, out, row) {
    const sign = bytes[from] === jsonl_plain_MINUS ? 1 : 0;
    const begin = from + sign;
    let at = begin;
    let mantissa = 0;
    let digit = ((bytes[at] ?? 0) - jsonl_plain_ZERO) >>> 0;
    while (digit < 10) {
        mantissa = (Math.imul(mantissa, 10) + digit) | 0;
        digit = ((bytes[++at] ?? 0) - jsonl_plain_ZERO) >>> 0;
    }
    let digits = at - begin;
    if (digits === 0 || (digits > 1 && bytes[begin] === jsonl_plain_ZERO))
        return -1;
    let decimals = 0;
    if (bytes[at] === jsonl_plain_DOT) {
        const point = ++at;
        digit = ((bytes[at] ?? 0) - jsonl_plain_ZERO) >>> 0;
        while (digit < 10) {
            mantissa = (Math.imul(mantissa, 10) + digit) | 0;
            digit = ((bytes[++at] ?? 0) - jsonl_plain_ZERO) >>> 0;
        }
        decimals = at - point;
        if (decimals === 0)
            return -1;
        digits += decimals;
    }
    // Letters: an exponent, or nothing that belongs here.
    if (digits > 9 || ((bytes[at] ?? 0) | 32) === 101)
        return parseNumber(bytes, from, out, row);
    out[row] = (mantissa / (jsonl_plain_POWERS[decimals] ?? 1)) * (1 - 2 * sign);
    return at;
}
/** As `parseInteger`, but -1 for leading zeros. */
function jsonInteger(bytes, from, out, row) {
    const begin = bytes[from] === jsonl_plain_MINUS ? from + 1 : from;
    const stop = parseInteger(bytes, from, out, row);
    return stop > begin + 1 && bytes[begin] === jsonl_plain_ZERO ? -1 : stop;
}
/** The index of the quote that ends a text of ASCII without escapes; -1 for any other text. */
function plainText(bytes, from) {
    for (let at = from;; at++) {
        const byte = bytes[at] ?? LF;
        if (byte === jsonl_plain_QUOTE)
            return at;
        if (byte < SPACE || byte === BACKSLASH || byte > DELETE)
            return -1;
    }
}
const NOTHING = new Uint8Array(0);
const jsonl_plain_NONE = new Float64Array(0);
const jsonl_plain_NO_WORDS = new Int32Array(0);
const SPARE = new Float64Array(1);
const SPARE_WORDS = new Int32Array(2);

;// CONCATENATED MODULE: ./packages/dataset/src/jsonl-rows.ts






const jsonl_rows_CODES = { number: NUMBER, integer: INTEGER, text: TEXT };
/** The batch being filled from a JSONL file, whichever way its lines are read. */
class JsonRows {
    /** Rows in the batch being filled. */
    rows = 0;
    /** Data rows before that batch. */
    before = 0;
    #wanted;
    #capacity;
    #findings;
    #texts = new text_cache/* TextCache */.S();
    /** By key of the file; null where a wanted column is of a kind that the quick way does not know. */
    #codes;
    /** The shapes that lines may have: the first that fits one stays alone. */
    #shapes;
    #drafts;
    #plain;
    constructor(names, wanted, batchRows, findings) {
        this.#wanted = wanted;
        this.#findings = findings;
        this.#capacity = (0,src_batch/* batchCapacity */.r6)(batchRows, wanted.length);
        this.#shapes = lineShapes(names);
        this.#codes = wanted.every(({ kind }) => jsonl_rows_CODES[kind] !== undefined)
            ? new Uint8Array(names.length).fill(SKIP)
            : null;
        for (const { index, kind } of wanted)
            this.#codes?.fill(jsonl_rows_CODES[kind] ?? SKIP, index, index + 1);
        this.#drafts = wanted.map(({ kind }) => (0,src_batch/* draft */.K4)(kind, this.#capacity));
        this.#plain = this.#target();
    }
    /** True when the batch must be taken before there is room for another row. */
    get full() {
        if (this.rows >= this.#capacity)
            return true;
        return this.#drafts.some((column) => column.kind === "vector" && column.full(this.rows));
    }
    /** Takes the lines of at most `longest` bytes that are at hand and can be read quickly. */
    takePlain(records, longest) {
        if (this.#plain === null)
            return;
        const { window } = records;
        for (const shape of this.#shapes) {
            const span = { start: window.start, end: window.end, row: this.rows, most: this.#capacity, longest };
            const { next, row } = parsePlainLines(window.bytes, span, this.#plain, shape);
            if (row === this.rows)
                continue;
            if (this.#shapes.length > 1)
                this.#shapes = [shape];
            records.line += row - this.rows;
            window.start = next;
            this.rows = row;
        }
    }
    /** Stores a record that JSON.parse read. */
    store({ line, fields }) {
        const row = this.rows++;
        if (fields === null)
            return;
        for (const [index, { name, kind }] of this.#wanted.entries()) {
            const column = this.#drafts[index];
            // Own keys only: a column may be called `constructor`.
            const value = Object.hasOwn(fields, name) ? fields[name] : null;
            const expected = column === undefined ? src_findings/* EXPECTED */.dS[kind] : storeValue(column, row, value);
            if (expected === null)
                continue;
            const got = shown(value);
            const place = { row: this.before + row + 1, line, column: name };
            this.#findings.mistyped(place, expected, got === null ? "nothing" : (0,src_findings/* quote */.hD)(got));
        }
    }
    /** Closes the batch and begins the next. */
    take() {
        const names = this.#wanted.map(({ name }) => name);
        const batch = (0,src_batch/* finish */.O9)(names, this.#drafts, this.before, this.rows);
        this.before += this.rows;
        this.rows = 0;
        this.#drafts = this.#drafts.map((column) => renew(column, this.#capacity));
        this.#plain = this.#target();
        return batch;
    }
    #target() {
        const codes = this.#codes;
        if (codes === null)
            return null;
        const floats = new Array(codes.length).fill(new Float64Array(0));
        const words = new Array(codes.length).fill(new Int32Array(0));
        const lists = new Array(codes.length).fill([]);
        for (const [place, { index }] of this.#wanted.entries()) {
            const column = this.#drafts[place];
            if (column?.kind === "number")
                floats[index] = column.values;
            if (column?.kind === "integer")
                words[index] = new Int32Array(column.values.buffer);
            if (column?.kind === "text")
                lists[index] = column.values;
        }
        return { codes, floats, words, lists, texts: this.#texts };
    }
}
/** An empty draft of the same kind; a vector keeps its width. */
function renew(column, capacity) {
    const fresh = (0,src_batch/* draft */.K4)(column.kind, capacity);
    if (fresh instanceof src_batch/* VectorDraft */.zF && column instanceof src_batch/* VectorDraft */.zF)
        fresh.width = column.width;
    return fresh;
}

;// CONCATENATED MODULE: ./packages/dataset/src/jsonl.ts







/** The first records decide which columns there are. */
const SAMPLE_RECORDS = 1000;
/**
 * Opens a file with one JSON object a line. Its columns are the keys of the first 1000 records, in the order in which
 * they first appear; a key that a record does not have is a missing value there, like null.
 */
async function openJsonl(file) {
    const { path, bounds } = file;
    const kinds = new Map();
    let records = 0;
    const findings = new src_findings/* Findings */.Fv(path);
    const sample = await openRecords(file, findings);
    try {
        while (records < SAMPLE_RECORDS && !findings.full) {
            const record = await sample.next();
            if (record === null)
                break;
            records++;
            for (const [name, value] of Object.entries(record.fields ?? {})) {
                const kind = kindOf(value);
                const known = kinds.get(name);
                kinds.set(name, known === "integer" && kind === "number" ? kind : (known ?? kind));
            }
            if (kinds.size > bounds.columns) {
                throw (0,src_bounds/* tooLarge */.g$)("columns", bounds.columns, `${path}: the number of keys`);
            }
        }
    }
    finally {
        await sample.close();
    }
    findings.throwIfAny();
    if (records === 0)
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: has no rows`, { hint: "Expected one JSON object a line." });
    const columns = [...kinds].map(([name, native]) => ({ name, native }));
    return {
        path,
        format: "jsonl",
        columns,
        read: (want, batchRows) => readJsonl(file, [...kinds.keys()], (0,wanted_columns/* findWanted */.B)({ path, columns }, want), batchRows),
    };
}
async function* readJsonl(file, names, wanted, batchRows) {
    const findings = new src_findings/* Findings */.Fv(file.path);
    const rowsOf = new JsonRows(names, wanted, batchRows, findings);
    await file.assertUnchanged();
    const records = await openRecords(file, findings);
    try {
        while (!findings.full) {
            rowsOf.takePlain(records, file.bounds.recordBytes);
            const record = rowsOf.full ? null : await records.next();
            if (record !== null)
                rowsOf.store(record);
            if (rowsOf.before + rowsOf.rows > file.bounds.rows)
                throw (0,src_bounds/* tooLarge */.g$)("rows", file.bounds.rows, `${file.path}: the number of rows`);
            if (!rowsOf.full) {
                if (record === null)
                    break;
                continue;
            }
            const batch = rowsOf.take();
            if (!findings.some)
                yield batch;
        }
        findings.throwIfAny();
        if (rowsOf.rows > 0)
            yield rowsOf.take();
    }
    finally {
        await records.close();
    }
}

// EXTERNAL MODULE: ./packages/dataset/src/unreadable.ts
var unreadable = __webpack_require__(66117);
;// CONCATENATED MODULE: ./packages/dataset/src/opened-file.ts
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




const MAGIC = [
    ["a zip archive (or .xlsx, .npz)", "504b0304"],
    ["compressed with zstd", "28b52ffd"],
    ["compressed with xz", "fd377a585a00"],
    ["an Arrow or Feather file", "4152524f5731"],
    ["a NumPy array", "934e554d5059"],
    ["a Python pickle", "8004"],
    ["text in UTF-16", "fffe"],
    ["text in UTF-16", "feff"],
];
/**
 * Looks at a file before it is read: that it is one, and what its first bytes say.
 * @throws ModelgateError `file-missing`, `dataset-unreadable`
 */
async function openFile(path, given) {
    const before = await facts(path);
    const head = await firstBytes(path);
    refuseForeign(path, head, before.sizeBytes);
    const gzipped = head.subarray(0, 2).toString("hex") === "1f8b";
    const parquet = head.subarray(0, 4).toString("latin1") === "PAR1";
    const { sizeBytes } = before;
    return {
        path,
        sizeBytes,
        gzipped,
        parquet,
        bounds: (0,src_bounds/* boundsOf */.BO)(given, { sizeBytes, compressed: gzipped || parquet }),
        async assertUnchanged() {
            const now = await facts(path);
            if (now.sizeBytes === sizeBytes && now.changedMs === before.changedMs)
                return;
            throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: was changed after it was opened`, {
                hint: "Let nothing write to the data while it is evaluated.",
            });
        },
    };
}
async function facts(path) {
    const found = await (0,promises_.stat)(path).catch((error) => {
        throw (0,unreadable/* unreadable */.O)(path, error);
    });
    if (!found.isFile()) {
        const what = found.isDirectory() ? "a directory" : "no regular file";
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: expected a file, found ${what}`, {
            hint: "Name one .csv, .tsv, .jsonl or .parquet file.",
        });
    }
    if (found.size === 0) {
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: is empty`, { hint: "Expected column names and rows." });
    }
    return { sizeBytes: found.size, changedMs: found.mtimeMs };
}
async function firstBytes(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
            return buffer.subarray(0, bytesRead);
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
        throw (0,unreadable/* unreadable */.O)(path, error);
    }
}
function refuseForeign(path, head, sizeBytes) {
    if (head.toString("latin1").startsWith("version https://git-lfs") && sizeBytes < 1024) {
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: is a Git LFS pointer, not the data it stands for`, {
            hint: "Fetch the data: `git lfs pull`, or `lfs: true` for actions/checkout.",
        });
    }
    const hex = head.toString("hex");
    const known = MAGIC.find(([, bytes]) => hex.startsWith(bytes));
    if (known === undefined)
        return;
    throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: expected CSV, JSONL or Parquet, found ${known[0]}`, {
        hint: "Write the data as .csv or .jsonl in UTF-8 (.gz is fine), or as .parquet.",
    });
}

;// CONCATENATED MODULE: ./packages/dataset/src/open-table.ts




const ENDING = /\.(csv|tsv|jsonl|ndjson|parquet|pq)(?:\.gz)?$/i;
/**
 * Opens a data set: CSV, TSV, JSONL, each plain or gzipped, or Parquet. The ending of the name says which; what the
 * first bytes say beyond doubt (Parquet, gzip) counts more. Only the header, the first records or the footer are read.
 * @throws ModelgateError `file-missing`, `dataset-unreadable`, `dataset-too-large`
 */
async function openTable(path, bounds = {}) {
    const file = await openFile(path, bounds);
    const ending = file.parquet ? "parquet" : ENDING.exec(path)?.[1]?.toLowerCase();
    switch (ending) {
        case "csv":
            return openCsv(file, ",");
        case "tsv":
            return openCsv(file, "\t");
        case "jsonl":
        case "ndjson":
            return openJsonl(file);
        case "parquet":
        case "pq":
            // Its decompressors are most of what a reader of CSV would load.
            return (await Promise.all(/* import() */[__webpack_require__.e(313), __webpack_require__.e(510)]).then(__webpack_require__.bind(__webpack_require__, 14510))).openParquet(file);
        default:
            throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: cannot tell the format from the name`, {
                hint: "Name it .csv, .tsv, .jsonl, .ndjson or .parquet; the text formats may end in .gz.",
            });
    }
}

// EXTERNAL MODULE: ./packages/dataset/src/digest-file.ts
var digest_file = __webpack_require__(52217);
// EXTERNAL MODULE: ./packages/inference/src/attempt.ts
var attempt = __webpack_require__(24106);
// EXTERNAL MODULE: ./packages/inference/src/head-start.ts + 6 modules
var head_start = __webpack_require__(55014);
// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(33490);
// EXTERNAL MODULE: ./packages/inference/src/scoring/column-names.ts
var column_names = __webpack_require__(99326);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/element.ts
/** ONNX element types (TensorProto.DataType, lower case) that a data set can feed. */
const ELEMENTS = {
    float: { ort: "float32", column: "number" },
    double: { ort: "float64", column: "number" },
    float16: { ort: "float16", column: "number" },
    int64: { ort: "int64", column: "integer" },
    uint64: { ort: "uint64", column: "integer" },
    int32: { ort: "int32", column: "integer" },
    uint32: { ort: "uint32", column: "integer" },
    int16: { ort: "int16", column: "integer" },
    uint16: { ort: "uint16", column: "integer" },
    int8: { ort: "int8", column: "integer" },
    uint8: { ort: "uint8", column: "integer" },
    bool: { ort: "bool", column: "boolean" },
    string: { ort: "string", column: "text" },
};
/** The way to feed an element type; undefined when no column can hold it (complex64, bfloat16 …). */
function element_element(type) {
    return type === null || !Object.hasOwn(ELEMENTS, type) ? undefined : ELEMENTS[type];
}

;// CONCATENATED MODULE: ./packages/inference/src/scoring/feed.ts


/** How columns fill one input; null where they do not fit it, which is then told. */
function feedOf(port, columns, features, wrong) {
    const kind = element_element(port.type);
    if (kind === undefined) {
        wrong(`the model's input "${port.name}" is ${port.type ?? "not a tensor"}, which no column can fill`, "Modelgate feeds tensors of float16/32/64, integers, bool and string.");
        return null;
    }
    if (port.shape?.length === 0) {
        wrong(`the model's input "${port.name}" is a single value, not one for each row`, "Export the model with a batch dimension, or with that value as a constant.");
        return null;
    }
    const trailing = port.shape === null ? null : port.shape.slice(1);
    const base = { input: port.name, type: kind.ort, columns };
    const { free, fixed } = measured(trailing);
    // What a cell of CSV holds its file does not say: one column for several numbers can only be their list.
    const isList = columns.length === 1 && kind.column !== "text" && free === 0 && fixed > 1;
    const vectors = features.filter(({ name, native }) => columns.includes(name) && (native === "vector" || (native === null && isList)));
    if (vectors.length === 0)
        return scalars(port, { ...base, column: kind.column }, trailing, wrong);
    if (columns.length > 1 || kind.column === "text") {
        const names = vectors.map(({ name }) => name);
        wrong(`column ${(0,column_names/* spanned */.eK)(names)} holds lists of numbers, which cannot fill "${port.name}" ${kind.column === "text" ? `of ${kind.ort}` : "beside other columns"}`, `Say which one column fills it: \`inputs: { ${port.name}: COLUMN }\`.`);
        return null;
    }
    // The width of a vector column is known only when its rows are read; the reader's first batch settles it.
    return { ...base, column: "vector", width: free === 0 ? fixed : 0, trailing: sizes(trailing, fixed, 0) };
}
function scalars(port, base, trailing, wrong) {
    const { free, fixed } = measured(trailing);
    const width = base.columns.length;
    if (!fitsWidth(port, width)) {
        const takes = free === 0 ? `${fixed} values` : `a multiple of ${fixed} values`;
        wrong(`the model's input "${port.name}" takes ${takes} a row, and ${width} columns would feed it (${(0,column_names/* spanned */.eK)(base.columns)})`, widthRemedy(port.name, base.columns, free === 0 && width < fixed));
        return null;
    }
    return { ...base, width, trailing: sizes(trailing, fixed, width) };
}
// What pandas calls the column of an index that nobody named: in CSV, in CSV that was read and written again, in Parquet.
const PANDAS_INDEX = /^(?:|Unnamed: \d+|__index_level_\d+__)$/u;
function widthRemedy(input, columns, isTooFew) {
    const name = `name the columns: \`inputs: { ${input}: [...] }\` or a pattern such as "pixel_*"`;
    const index = columns.find((column) => PANDAS_INDEX.test(column));
    if (index !== undefined)
        return `Column "${index}" is the index that pandas writes: write the file with \`index=False\`; or ${name}.`;
    if (isTooFew)
        return `Add the columns that are missing; or ${name}.`;
    return `Drop columns that are no features, say which one is the \`id\`, or ${name}.`;
}
/** Whether an input takes so many values a row. */
function fitsWidth({ shape }, width) {
    const { free, fixed } = measured(shape?.slice(1) ?? null);
    return free === 0 ? width === fixed : fixed > 0 && width % fixed === 0;
}
/** How many dimensions after the batch are free, and the product of the others. */
function measured(trailing) {
    if (trailing === null)
        return { free: 1, fixed: 1 };
    const known = trailing.filter((size) => typeof size === "number");
    return { free: trailing.length - known.length, fixed: known.reduce((product, size) => product * size, 1) };
}
/** Fills the first unknown dimension so that the product is `width`, others with 1; an unknown rank is one dimension. */
function sizes(trailing, fixed, width) {
    if (trailing === null)
        return [width];
    let left = fixed === 0 ? 0 : width / fixed;
    return trailing.map((size) => {
        if (typeof size === "number")
            return size;
        const taken = left;
        left = 1;
        return taken;
    });
}

;// CONCATENATED MODULE: ./packages/inference/src/scoring/assign-columns.ts


/** The columns of every input, in the order of the inputs; null where that is a problem, which is then told. */
function assignColumns(inputs, features, dataset, { notes, wrong }) {
    const names = features.map(({ name }) => name);
    const inferred = new Map();
    return inputs.map((port) => {
        // A stranger may call an input `__proto__`.
        if (Object.hasOwn(dataset.inputs, port.name)) {
            return toldColumns(port, dataset.inputs[port.name] ?? [], names, wrong);
        }
        const one = ownColumn(port, names, wrong);
        if (one === "several")
            return null;
        if (one !== null) {
            const other = inferred.get(one);
            if (other !== undefined) {
                wrong(`column "${one}" is named like both inputs "${other}" and "${port.name}"`, `Say which: \`inputs: { ${port.name}: COLUMN }\`.`);
                return null;
            }
            inferred.set(one, port.name);
            if (one !== port.name)
                notes.push(`${dataset.name}: input "${port.name}" is fed by column "${one}"`);
            return [one];
        }
        if (inputs.length === 1 && names.length > 0) {
            const columns = fittingColumns(port, names, dataset);
            const left = names.filter((name) => !columns.includes(name));
            const what = `${columns.length} columns in file order, ${(0,column_names/* spanned */.eK)(columns)}`;
            const but = left.length > 0 ? `, without ${(0,column_names/* listed */.KE)(left)}` : "";
            notes.push(`${dataset.name}: input "${port.name}" is fed by ${what}${but}`);
            return columns;
        }
        wrong(`no column for the model's input "${port.name}"; it has ${(0,column_names/* listed */.KE)(names)}`, `Say which: \`inputs: { ${port.name}: COLUMN }\`, a list of columns, or a pattern such as "pixel_*".`);
        return null;
    });
}
/**
 * All columns, or those that are not only carried along, where just these fit. A weight that is asked for must not change
 * what a model is fed, so where all fit, all stay.
 */
function fittingColumns(port, names, { carried = {} }) {
    const own = names.filter((name) => !Object.hasOwn(carried, name));
    return !fitsWidth(port, names.length) && own.length > 0 && fitsWidth(port, own.length) ? own : names;
}
/** The column of an input's own name, else the only one that is named alike; null when there is none. */
function ownColumn({ name }, names, wrong) {
    if (names.includes(name))
        return name;
    const alike = names.filter((column) => (0,column_names/* areAlike */.xn)(column, name));
    if (alike.length > 1) {
        wrong(`the model's input "${name}" could be fed by ${(0,column_names/* listed */.KE)(alike)}`, `Say which: \`inputs: { ${name}: COLUMN }\`.`);
        return "several";
    }
    return alike[0] ?? null;
}
function toldColumns(port, told, names, wrong) {
    const asked = typeof told === "string" ? [told] : told;
    const columns = new Set();
    let isRight = true;
    for (const pattern of asked) {
        // A column may have a star in its name.
        const matches = names.includes(pattern)
            ? [pattern]
            : names.filter((name) => (0,column_names/* matchesPattern */.MT)(name, pattern));
        const again = matches.filter((name) => columns.has(name));
        if (matches.length === 0 || again.length > 0) {
            isRight = false;
            wrong(`\`inputs.${port.name}\` asks for "${pattern}", which ${again.length > 0 ? `repeats ${(0,column_names/* listed */.KE)(again)}` : "matches no feature column"}`, `Its feature columns are ${(0,column_names/* listed */.KE)(names)}.`);
        }
        for (const name of matches)
            columns.add(name);
    }
    return isRight ? [...columns] : null;
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/target-columns.ts
var target_columns = __webpack_require__(40406);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/feed-plan.ts





/**
 * Assigns columns to inputs: as `inputs` says; else by name; else, for a model with one input, every
 * column that is neither target nor id, in file order. Finds every problem of the assignment.
 */
function planFeeds(signature, file, dataset) {
    const problems = [];
    const notes = [];
    const wrong = (message, hint) => {
        problems.push({ code: "dataset-mismatch", message: `${dataset.path}: ${message}`, hint });
    };
    checkRoles(file, dataset, wrong);
    checkCarried(file, dataset, wrong);
    checkInputs(signature, dataset, wrong);
    const reserved = new Set([...(0,target_columns/* targetsOf */.QR)(dataset.target), dataset.id]);
    const features = file.filter(({ name }) => !reserved.has(name));
    const assigned = assignColumns(signature.inputs, features, dataset, { notes, wrong });
    const feeds = signature.inputs.map((port, index) => {
        const columns = assigned[index] ?? null;
        return columns === null ? null : feedOf(port, columns, features, wrong);
    });
    checkShared(feeds, wrong);
    checkCarriedVectors(feeds, dataset, wrong);
    const fixedBatch = fixedBatchOf(signature, wrong);
    if (problems.length > 0)
        return problems;
    return { feeds: feeds.filter((feed) => feed !== null), fixedBatch, notes };
}
function checkRoles(file, { target, id }, wrong) {
    const names = file.map(({ name }) => name);
    const targets = (0,target_columns/* targetsOf */.QR)(target);
    const roles = [...targets.map((name) => ["target", name]), ["id", id]];
    for (const [role, name] of roles) {
        if (name === null || names.includes(name))
            continue;
        wrong(`no column "${name}" for ${role}; it has ${(0,column_names/* listed */.KE)(names)}`, `${didYouMean(name, names)}Set \`${role}\` to one of its columns.`);
    }
    if (id !== null && targets.includes(id)) {
        wrong(`column "${id}" is to be both target and id`, "Name another column with `id`, or none: rows are then named by their number.");
    }
}
function checkCarried(file, { carried = {} }, wrong) {
    const names = file.map(({ name }) => name);
    for (const name of Object.keys(carried).filter((told) => !names.includes(told))) {
        wrong(`no column "${name}" (of weights, groups, a slice or a metric); it has ${(0,column_names/* listed */.KE)(names)}`, `${didYouMean(name, names)}Weights, groups, slices and metrics of your own name columns of the data set.`);
    }
}
function checkCarriedVectors(feeds, { carried = {} }, wrong) {
    for (const feed of feeds) {
        const [column = ""] = feed?.column === "vector" ? feed.columns : [];
        if (!Object.hasOwn(carried, column))
            continue;
        wrong(`column "${column}" holds lists of numbers and cannot be a weight, group, slice or metric`, "Name a column with one value a row.");
    }
}
function didYouMean(name, names) {
    const near = (0,closest/* closest */.k)(name, names);
    return near === null ? "" : `Did you mean "${near}"? `;
}
function checkInputs({ inputs }, dataset, wrong) {
    const names = inputs.map(({ name }) => name);
    for (const name of Object.keys(dataset.inputs).filter((told) => !names.includes(told))) {
        wrong(`\`inputs\` names "${name}", which the model does not have`, `The model's inputs are ${(0,column_names/* listed */.KE)(names)}.`);
    }
    if (names.length === 0) {
        wrong("the model takes no input, so no row can be scored", "Export the model with its features as inputs.");
    }
}
/** A column is read once, as one kind: two inputs that want it differently would get the same wrong values. */
function checkShared(feeds, wrong) {
    const readers = new Map();
    for (const feed of feeds) {
        for (const column of feed?.columns ?? []) {
            const other = readers.get(column);
            if (feed === null || other === undefined) {
                if (feed !== null)
                    readers.set(column, feed);
            }
            else if (other.column !== feed.column) {
                wrong(`column "${column}" feeds "${other.input}" (${other.type}) and "${feed.input}" (${feed.type})`, "Give each of them a column of its own: they are read differently.");
            }
        }
    }
}
function fixedBatchOf({ inputs }, wrong) {
    const fixed = new Set(inputs.map(({ shape }) => shape?.[0]).filter((size) => typeof size === "number"));
    const sizes = (0,column_names/* listed */.KE)([...fixed].map(String));
    if (fixed.size > 1) {
        wrong(`the model's inputs fix different numbers of rows: ${sizes}`, "Modelgate feeds one row of data to every input; export the model with one batch dimension.");
    }
    if ([...fixed].some((size) => size < 1)) {
        wrong(`the model fixes its number of rows to ${sizes}`, "Export the model with a free batch dimension.");
    }
    return [...fixed][0] ?? null;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/onnx/src/stage.ts + 10 modules
var stage = __webpack_require__(1286);
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
const count_non_finite_CHUNK_BYTES = 360 * 728;
const scratch = new Uint8Array(count_non_finite_CHUNK_BYTES);
/** A span in pieces of whole items of `item` bytes, each good until the next is taken. */
function* chunksOf(source, { start, end }, item) {
    const step = count_non_finite_CHUNK_BYTES - (count_non_finite_CHUNK_BYTES % item);
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

;// CONCATENATED MODULE: ./packages/onnx/src/values.ts


/** Reads the value of an attribute from the model's bytes. */
function attributeValue(model, attribute) {
    const reader = new src_reader/* Reader */.m(model.path, model.source, attribute.span);
    const floats = [];
    const ints = [];
    const strings = [];
    let value = null;
    for (const field of reader.fields("AttributeProto")) {
        if (field === "f")
            value = { kind: "float", value: reader.float() };
        else if (field === "i")
            value = { kind: "int", value: reader.int64() };
        else if (field === "s")
            value = { kind: "bytes", value: reader.bytes() };
        else if (field === "floats")
            floats.push(reader.fixed());
        else if (field === "ints")
            for (const int of reader.int64s())
                ints.push(int);
        else if (field === "strings")
            for (const string of reader.byteStrings())
                strings.push(string);
    }
    if (attribute.field === "floats")
        return { kind: "floats", values: asFloats(Buffer.concat(floats)) };
    if (attribute.field === "ints")
        return { kind: "ints", values: BigInt64Array.from(ints) };
    if (attribute.field === "strings")
        return { kind: "strings", values: strings };
    return value;
}
/** The bytes may lie at any offset, where a Float32Array cannot. */
function asFloats(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    return Float32Array.from({ length: bytes.length / 4 }, (_, index) => view.getFloat32(index * 4, true));
}
/**
 * The values of a tensor as raw little-endian bytes, whichever field of the model file holds them, so that two files that store
 * the same weights differently compare equal. A view where the source is in memory and the values are raw.
 * Null for text (tensorStrings has it), for external data and where there are no values.
 */
function tensorBytes(model, tensor) {
    const { data, dataType } = tensor;
    if (data.kind === "raw")
        return new Reader(model.path, model.source, data.span).bytes();
    const bits = elementType(dataType)?.bits ?? null;
    if (data.kind !== "typed" || bits === null)
        return null;
    const reader = new Reader(model.path, model.source, tensor.span);
    const fixed = [];
    const entries = new BigInt64Array(data.count);
    let filled = 0;
    for (const field of reader.fields("TensorProto")) {
        if (field !== data.field)
            continue;
        if (field === "float_data" || field === "double_data") {
            fixed.push(reader.fixed());
            continue;
        }
        const run = reader.int64s();
        entries.set(run, filled);
        filled += run.length;
    }
    return filled > 0 ? narrowed(entries, bits) : Buffer.concat(fixed);
}
/** Entries of an integer field as the bytes they would be as raw data. Every platform of Node is little-endian. */
function narrowed(entries, bits) {
    if (bits === 64)
        return new Uint8Array(entries.buffer);
    if (bits === 32)
        return new Uint8Array(Int32Array.from(entries, (entry) => Number(BigInt.asIntN(32, entry))).buffer);
    if (bits === 16)
        return new Uint8Array(Int16Array.from(entries, (entry) => Number(BigInt.asIntN(16, entry))).buffer);
    const bytes = Uint8Array.from(entries, (entry) => Number(BigInt.asUintN(8, entry)));
    return bits === 6 ? packedSixes(bytes) : bytes;
}
/** Four 6-bit values lie in three bytes as raw data, lowest bits first. */
function packedSixes(values) {
    const bytes = new Uint8Array(Math.ceil((values.length * 6) / 8));
    for (const [index, value] of values.entries()) {
        const at = index * 6;
        const byte = Math.floor(at / 8);
        const bits = (value & 0x3f) << (at % 8);
        bytes[byte] = (bytes[byte] ?? 0) | (bits & 0xff);
        if (bits > 0xff)
            bytes[byte + 1] = (bytes[byte + 1] ?? 0) | (bits >> 8);
    }
    return bytes;
}
/** The text elements of a tensor, as bytes. Empty for other types. */
function tensorStrings(model, tensor) {
    const reader = new Reader(model.path, model.source, tensor.span);
    const strings = [];
    for (const field of reader.fields("TensorProto")) {
        if (field === "string_data")
            for (const string of reader.byteStrings())
                strings.push(string);
    }
    return strings;
}

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
        const value = attributeValue(model, attribute);
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
    const found = labelAttribute(model, node);
    if (found !== null)
        return { classes: found.labels, classKind: found.kind };
    throw (0,src_error/* failure */.V2)("model-refused", `${model.path}: the ZipMap ${JSON.stringify(node.name)} names no classes`, {
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

// EXTERNAL MODULE: ./packages/onnx/src/element-type.ts
var element_type = __webpack_require__(18086);
;// CONCATENATED MODULE: ./packages/onnx/src/signature.ts

/** What a caller gives and gets. Inputs with an initializer are weights with a name (IR version 3), not inputs. */
function signatureOf(graph) {
    const sparse = graph.sparseInitializers.map(({ values }) => values.name);
    const weights = new Set([...graph.initializers.map(({ name }) => name), ...sparse]);
    return {
        inputs: graph.inputs.filter(({ name }) => !weights.has(name)).map(portOf),
        outputs: graph.outputs.map(portOf),
    };
}
function portOf({ name, type }) {
    const shape = type?.kind === "tensor" || type?.kind === "sparse-tensor" ? type.shape : null;
    return { name, type: typeText(type), shape };
}
/** A type in ONNX's notation. */
function typeText(type) {
    if (type === null)
        return "unknown";
    switch (type.kind) {
        case "tensor":
            return `tensor(${(0,element_type/* elementName */.A)(type.dataType)})`;
        case "sparse-tensor":
            return `sparse_tensor(${(0,element_type/* elementName */.A)(type.dataType)})`;
        case "sequence":
            return `seq(${typeText(type.of)})`;
        case "optional":
            return `optional(${typeText(type.of)})`;
        case "map":
            return `map(${(0,element_type/* elementName */.A)(type.keyType)},${typeText(type.of)})`;
        case "opaque":
            return `opaque(${[type.domain, type.name].filter(Boolean).join(",")})`;
    }
}

;// CONCATENATED MODULE: ./packages/inference/src/signature.ts

/** What a caller feeds and gets, with element types where a port is a tensor. */
function signature_signatureOf({ graph }) {
    const { inputs, outputs } = signatureOf(graph);
    return { inputs: inputs.map(signature_portOf), outputs: outputs.map(signature_portOf) };
}
function signature_portOf({ name, type, shape }) {
    return { name, type: /^tensor\((\w+)\)$/u.exec(type)?.[1] ?? null, shape };
}

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
        signature: signature_signatureOf(model),
        tensors: tensors.map(({ name }) => name),
        weights: () => counted ?? count(),
        classes: zipMap ? { labels: zipMap.classes, source: "its ZipMap operator" } : classLabels(model),
        producer: (output) => producerOf(model, output)?.opType ?? null,
    };
}
async function takeOutZipMaps({ path, model }) {
    const { bytes, zipMaps } = withoutZipMap(await (0,promises_.readFile)(path), model);
    await (0,promises_.writeFile)(path, bytes);
    return zipMaps;
}

// EXTERNAL MODULE: ./packages/inference/src/sandbox/checked-fields.ts
var checked_fields = __webpack_require__(11110);
// EXTERNAL MODULE: ./packages/inference/src/sandbox/decode-message.ts + 4 modules
var decode_message = __webpack_require__(1547);
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
        (0,attempt/* attempt */.C)(() => stage_stage(modelPath, start.folder)),
        (0,attempt/* attempt */.C)(() => openTable(dataset.path)),
        (0,attempt/* attempt */.C)(() => (0,digest_file/* digestFile */.T)(dataset.path)),
    ]);
    if ("problems" in runtime || "problems" in model || "problems" in table || "problems" in data) {
        const found = [model, runtime, table, data].flatMap((part) => ("problems" in part ? part.problems : []));
        // Both ways of reading a data set that is not there say the same.
        throw (0,src_error/* errorOf */.Mz)([...new Map(found.map((problem) => [problem.message, problem])).values()]);
    }
    const { signature, tensors: fetch, path, digest, sizeBytes } = model.value;
    const names = table.value.columns.map(({ name }) => name);
    const target = dataset.target === null
        ? []
        : (0,target_columns/* targetColumns */.dr)(names, dataset.target, "multilabel-classification", () => { });
    const spec = { name: "rows", ...dataset, target };
    const plan = planFeeds(signature, table.value.columns, spec);
    if (Array.isArray(plan))
        throw (0,src_error/* errorOf */.Mz)(plan);
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
            (0,src_error/* throwProblems */.Jh)(message.problems);
    }
    if (questions.length > 0)
        return { runtime, questions };
    throw (0,src_error/* failure */.V2)("model-failed", "the sandbox ended without an answer", {
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

/***/ 88612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ asBits),
/* harmony export */   DO: () => (/* binding */ plainNumbers),
/* harmony export */   hL: () => (/* binding */ float16Array)
/* harmony export */ });
/* unused harmony export hideFloat16Array */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

// The runtime's native side takes half floats as bits in a Uint16Array and sees Float16Array as empty (1.30.0),
// while its JavaScript insists on Float16Array wherever there is one. So this module keeps the constructor,
// and `hideFloat16Array` takes it away before the runtime is loaded.
const Half = globalThis.Float16Array;
/** Makes the runtime, when it is loaded next in this process, use the bits of half floats. */
function hideFloat16Array() {
    Reflect.deleteProperty(globalThis, "Float16Array");
}
/**
 * Half floats to be written as numbers; `asBits` gives what the runtime takes.
 * @throws ModelgateError `model-unsupported` on a Node without them
 */
function float16Array(length) {
    if (Half === undefined)
        throw halfless();
    return new Half(length);
}
/** Half floats as the runtime takes them; anything else as it is. */
function asBits(data) {
    return Half !== undefined && data instanceof Half ? new Uint16Array(data.buffer) : data;
}
/** Numbers out of an output's data: half floats come as their bits. */
function plainNumbers(type, data) {
    if (type !== "float16" || !(data instanceof Uint16Array))
        return data;
    if (Half === undefined)
        throw halfless();
    return new Half(data.slice().buffer);
}
function halfless() {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("model-unsupported", "float16 inputs and outputs need Node 24 or newer", {
        hint: "Run with Node 24.",
    });
}


/***/ }),

/***/ 18086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ elementName),
/* harmony export */   r: () => (/* binding */ elementType)
/* harmony export */ });
const type = (name, bits, field, entries = 1) => ({
    name,
    bits,
    field,
    entries,
});
/** TensorProto.DataType of ONNX 1.23, by number. */
const ELEMENT_TYPES = {
    1: type("float", 32, "float_data"),
    2: type("uint8", 8, "int32_data"),
    3: type("int8", 8, "int32_data"),
    4: type("uint16", 16, "int32_data"),
    5: type("int16", 16, "int32_data"),
    6: type("int32", 32, "int32_data"),
    7: type("int64", 64, "int64_data"),
    8: type("string", null, "string_data"),
    9: type("bool", 8, "int32_data"),
    10: type("float16", 16, "int32_data"),
    11: type("double", 64, "double_data"),
    12: type("uint32", 32, "uint64_data"),
    13: type("uint64", 64, "uint64_data"),
    14: type("complex64", 64, "float_data", 2),
    15: type("complex128", 128, "double_data", 2),
    16: type("bfloat16", 16, "int32_data"),
    17: type("float8e4m3fn", 8, "int32_data"),
    18: type("float8e4m3fnuz", 8, "int32_data"),
    19: type("float8e5m2", 8, "int32_data"),
    20: type("float8e5m2fnuz", 8, "int32_data"),
    21: type("uint4", 4, "int32_data", 1 / 2),
    22: type("int4", 4, "int32_data", 1 / 2),
    23: type("float4e2m1", 4, "int32_data", 1 / 2),
    24: type("float8e8m0", 8, "int32_data"),
    25: type("uint2", 2, "int32_data", 1 / 4),
    26: type("int2", 2, "int32_data", 1 / 4),
    27: type("float6e2m3", 6, "int32_data"),
    28: type("float6e3m2", 6, "int32_data"),
};
/** The element type of a number; undefined when there is none, as in a damaged file or one newer than this table. */
function elementType(dataType) {
    return ELEMENT_TYPES[dataType];
}
/** The name of an element type, `unknown(n)` for a number that has none. */
function elementName(dataType) {
    return elementType(dataType)?.name ?? `unknown(${dataType})`;
}


/***/ }),

/***/ 29575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ fieldNumber),
/* harmony export */   Sl: () => (/* binding */ WIRE_TYPES),
/* harmony export */   _F: () => (/* binding */ fieldOf)
/* harmony export */ });
/* unused harmony export MESSAGES */
const one = (name, type) => ({ name, type });
const many = (name, type) => ({ name, type, repeated: true });
const choice = (name, type) => ({ name, type, oneof: "value" });
const metadata = many("metadata_props", "StringStringEntryProto");
const doc = one("doc_string", "string");
const MESSAGES = {
    ModelProto: {
        1: one("ir_version", "int64"),
        2: one("producer_name", "string"),
        3: one("producer_version", "string"),
        4: one("domain", "string"),
        5: one("model_version", "int64"),
        6: doc,
        7: one("graph", "GraphProto"),
        8: many("opset_import", "OperatorSetIdProto"),
        14: metadata,
        20: many("training_info", "TrainingInfoProto"),
        25: many("functions", "FunctionProto"),
        26: many("configuration", "DeviceConfigurationProto"),
    },
    GraphProto: {
        1: many("node", "NodeProto"),
        2: one("name", "string"),
        5: many("initializer", "TensorProto"),
        10: doc,
        11: many("input", "ValueInfoProto"),
        12: many("output", "ValueInfoProto"),
        13: many("value_info", "ValueInfoProto"),
        14: many("quantization_annotation", "TensorAnnotation"),
        15: many("sparse_initializer", "SparseTensorProto"),
        16: metadata,
    },
    NodeProto: {
        1: many("input", "string"),
        2: many("output", "string"),
        3: one("name", "string"),
        4: one("op_type", "string"),
        5: many("attribute", "AttributeProto"),
        6: doc,
        7: one("domain", "string"),
        8: one("overload", "string"),
        9: metadata,
        10: many("device_configurations", "NodeDeviceConfigurationProto"),
    },
    AttributeProto: {
        1: one("name", "string"),
        2: one("f", "float"),
        3: one("i", "int64"),
        4: one("s", "bytes"),
        5: one("t", "TensorProto"),
        6: one("g", "GraphProto"),
        7: many("floats", "float"),
        8: many("ints", "int64"),
        9: many("strings", "bytes"),
        10: many("tensors", "TensorProto"),
        11: many("graphs", "GraphProto"),
        13: doc,
        14: one("tp", "TypeProto"),
        15: many("type_protos", "TypeProto"),
        20: one("type", "int32"),
        21: one("ref_attr_name", "string"),
        22: one("sparse_tensor", "SparseTensorProto"),
        23: many("sparse_tensors", "SparseTensorProto"),
    },
    TensorProto: {
        1: many("dims", "int64"),
        2: one("data_type", "int32"),
        3: one("segment", "TensorSegment"),
        4: many("float_data", "float"),
        5: many("int32_data", "int32"),
        6: many("string_data", "bytes"),
        7: many("int64_data", "int64"),
        8: one("name", "string"),
        9: one("raw_data", "bytes"),
        10: many("double_data", "double"),
        11: many("uint64_data", "uint64"),
        12: doc,
        13: many("external_data", "StringStringEntryProto"),
        14: one("data_location", "int32"),
        16: metadata,
    },
    TensorSegment: { 1: one("begin", "int64"), 2: one("end", "int64") },
    SparseTensorProto: {
        1: one("values", "TensorProto"),
        2: one("indices", "TensorProto"),
        3: many("dims", "int64"),
    },
    ValueInfoProto: { 1: one("name", "string"), 2: one("type", "TypeProto"), 3: doc, 4: metadata },
    TypeProto: {
        1: choice("tensor_type", "TypeTensor"),
        4: choice("sequence_type", "TypeSequence"),
        5: choice("map_type", "TypeMap"),
        6: one("denotation", "string"),
        7: choice("opaque_type", "TypeOpaque"),
        8: choice("sparse_tensor_type", "TypeSparseTensor"),
        9: choice("optional_type", "TypeOptional"),
    },
    TypeTensor: { 1: one("elem_type", "int32"), 2: one("shape", "TensorShapeProto") },
    TypeSparseTensor: { 1: one("elem_type", "int32"), 2: one("shape", "TensorShapeProto") },
    TypeSequence: { 1: one("elem_type", "TypeProto") },
    TypeOptional: { 1: one("elem_type", "TypeProto") },
    TypeMap: { 1: one("key_type", "int32"), 2: one("value_type", "TypeProto") },
    TypeOpaque: { 1: one("domain", "string"), 2: one("name", "string") },
    TensorShapeProto: { 1: many("dim", "ShapeDimension") },
    ShapeDimension: {
        1: choice("dim_value", "int64"),
        2: choice("dim_param", "string"),
        3: one("denotation", "string"),
    },
    FunctionProto: {
        1: one("name", "string"),
        4: many("input", "string"),
        5: many("output", "string"),
        6: many("attribute", "string"),
        7: many("node", "NodeProto"),
        8: doc,
        9: many("opset_import", "OperatorSetIdProto"),
        10: one("domain", "string"),
        11: many("attribute_proto", "AttributeProto"),
        12: many("value_info", "ValueInfoProto"),
        13: one("overload", "string"),
        14: metadata,
    },
    TrainingInfoProto: {
        1: one("initialization", "GraphProto"),
        2: one("algorithm", "GraphProto"),
        3: many("initialization_binding", "StringStringEntryProto"),
        4: many("update_binding", "StringStringEntryProto"),
    },
    OperatorSetIdProto: { 1: one("domain", "string"), 2: one("version", "int64") },
    StringStringEntryProto: { 1: one("key", "string"), 2: one("value", "string") },
    TensorAnnotation: {
        1: one("tensor_name", "string"),
        2: many("quant_parameter_tensor_names", "StringStringEntryProto"),
    },
    DeviceConfigurationProto: {
        1: one("name", "string"),
        2: one("num_devices", "int32"),
        3: many("device", "string"),
    },
    NodeDeviceConfigurationProto: {
        1: one("configuration_id", "string"),
        2: many("sharding_spec", "ShardingSpecProto"),
        3: one("pipeline_stage", "int32"),
    },
    ShardingSpecProto: {
        1: one("tensor_name", "string"),
        2: many("device", "int64"),
        3: many("index_to_device_group_map", "IntIntListEntryProto"),
        4: many("sharded_dim", "ShardedDimProto"),
    },
    IntIntListEntryProto: { 1: one("key", "int64"), 2: many("value", "int64") },
    ShardedDimProto: { 1: one("axis", "int64"), 2: many("simple_sharding", "SimpleShardedDimProto") },
    SimpleShardedDimProto: {
        1: choice("dim_value", "int64"),
        2: choice("dim_param", "string"),
        3: one("num_shards", "int64"),
    },
};
/** The field a message has under a number; undefined when its definition is newer than this table. */
function fieldOf(message, number) {
    const fields = MESSAGES[message];
    return fields[number];
}
/** How a scalar lies on the wire; any other type is a message (wire type 2). A repeated number may be packed (2) instead. */
const WIRE_TYPES = {
    int32: 0,
    int64: 0,
    uint64: 0,
    double: 1,
    string: 2,
    bytes: 2,
    float: 5,
};
/** The number of a field. */
function fieldNumber(message, name) {
    return Number(Object.entries(MESSAGES[message]).find(([, field]) => field.name === name)?.[0]);
}


/***/ }),

/***/ 23979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ Reader)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/onnx/src/cursor.ts

/**
 * A place in protobuf's wire format and the bytes around it. `end` is where the message at hand ends: nothing is read past it,
 * so a length that lies is found where it lies.
 */
class Cursor {
    #path;
    #source;
    #chunk = Buffer.alloc(0);
    #base = 0;
    at;
    end;
    constructor(path, source, span) {
        this.#path = path;
        this.#source = source;
        this.at = span.start;
        this.end = span.end;
    }
    /** Goes to a span and stays within it. */
    goTo({ start, end }) {
        this.at = start;
        this.end = end;
    }
    /** The tag of the next field: its number times eight, and its wire type. */
    tag() {
        const { at } = this;
        const tag = this.number("tag");
        if (tag > 7 && tag < 2 ** 32)
            return tag;
        throw this.broken(`${tag} is not a tag`, at);
    }
    /** A varint that counts something: a tag or a length. */
    number(what) {
        const start = this.at;
        let value = 0;
        let scale = 1;
        for (let index = 0; index < 10; index += 1) {
            const byte = this.#byte();
            value += (byte & 0x7f) * scale;
            if (byte < 0x80) {
                if (value <= Number.MAX_SAFE_INTEGER)
                    return value;
                break;
            }
            scale *= 128;
        }
        throw this.broken(`a ${what} is not a number that protobuf allows`, start);
    }
    /** A varint of 64 unsigned bits. */
    varint64() {
        const start = this.at;
        let low = 0;
        let high = 0;
        let scale = 1;
        for (let index = 0; index < 10; index += 1) {
            const byte = this.#byte();
            // Seven groups of seven bits are exact in a number; the other three make the upper part.
            if (index < 7)
                low += (byte & 0x7f) * scale;
            else
                high += (byte & 0x7f) * scale;
            scale = index === 6 ? 1 : scale * 128;
            if (byte >= 0x80)
                continue;
            if (high >= 2 ** 15)
                break;
            return high === 0 ? BigInt(low) : (BigInt(high) << 49n) | BigInt(low);
        }
        throw this.broken("an integer is longer than 64 bits", start);
    }
    /** Passes one value of a wire type and tells where it lies; for wire type 2, what its length encloses. */
    pass(wireType) {
        if (wireType === 0) {
            const start = this.at;
            this.passVarint();
            return { start, end: this.at };
        }
        if (wireType === 1)
            return this.#jump(8);
        if (wireType === 2)
            return this.#jump(this.number("length"));
        if (wireType === 5)
            return this.#jump(4);
        throw this.broken(`wire type ${wireType} is not one that ONNX uses`);
    }
    /** Passes a varint of any value. */
    passVarint() {
        const start = this.at;
        while (this.#byte() >= 0x80) {
            if (this.at - start >= 10)
                throw this.broken("an integer is longer than 64 bits", start);
        }
    }
    /** The bytes of a span: a view where the source is in memory. */
    bytes({ start, end }) {
        return start === end ? new Uint8Array(0) : this.#source.load(start, end - start).subarray(0, end - start);
    }
    /** A text of ASCII; null for any other. Nearly every name is one, and decoding it this way takes a third of the time. */
    ascii({ start, end }) {
        if (start === end)
            return "";
        if (start < this.#base || end > this.#base + this.#chunk.length)
            this.#load(start, end - start);
        const offset = start - this.#base;
        const length = end - start;
        for (let index = offset; index < offset + length; index += 1) {
            if ((this.#chunk[index] ?? 0x80) >= 0x80)
                return null;
        }
        return this.#chunk.toString("latin1", offset, offset + length);
    }
    /** The error for a format that is broken at a byte. */
    broken(what, at = this.at) {
        return (0,error/* failure */.V2)("model-unreadable", `${this.#path}: ${what} (byte ${at} of ${this.#source.length})`, {
            hint: "The file is damaged, cut short or not ONNX. Fetch or export it again.",
        });
    }
    #byte() {
        if (this.at >= this.end)
            throw this.broken("ends in the middle of a value");
        const offset = this.at - this.#base;
        const byte = offset >= 0 ? this.#chunk[offset] : undefined;
        if (byte !== undefined) {
            this.at += 1;
            return byte;
        }
        this.#load(this.at, 1);
        return this.#byte();
    }
    #load(start, length) {
        const { buffer, byteOffset, byteLength } = this.#source.load(start, length);
        this.#chunk = Buffer.from(buffer, byteOffset, byteLength);
        this.#base = start;
    }
    #jump(length) {
        const start = this.at;
        if (length > this.end - start)
            throw this.broken(`a value of ${length} bytes is cut off after ${this.end - start}`);
        this.at = start + length;
        return { start, end: this.at };
    }
}

// EXTERNAL MODULE: ./packages/onnx/src/proto.ts
var proto = __webpack_require__(29575);
;// CONCATENATED MODULE: ./packages/onnx/src/run.ts
/** Passes a packed field. */
function packedRun(cursor, wireType) {
    const { start, end } = cursor.pass(2);
    if (wireType === 0)
        return { start, end, wireType, packed: true, count: varintsIn(cursor, { start, end }) };
    const width = widthOf(wireType);
    const count = (end - start) / width;
    if (Number.isInteger(count))
        return { start, end, wireType, packed: true, count };
    throw cursor.broken(`a packed list of ${width}-byte numbers ends inside one`, start);
}
function varintsIn(cursor, span) {
    const { end } = cursor;
    let count = 0;
    for (cursor.goTo(span); cursor.at < span.end; count += 1)
        cursor.passVarint();
    cursor.end = end;
    return count;
}
/** Passes fields of the same tag. The cursor is behind the first tag, which begins at `start`. */
function taggedRun(cursor, wireType, { tag, start }) {
    cursor.pass(wireType);
    let end = cursor.at;
    let count = 1;
    for (; end < cursor.end && cursor.tag() === tag; count += 1) {
        cursor.pass(wireType);
        end = cursor.at;
    }
    cursor.at = end;
    return { start, end, wireType, packed: false, count };
}
/** Visits where each value of a run lies that is not packed. */
function eachValue(cursor, run, visit) {
    cursor.goTo(run);
    for (let left = run.count; left > 0; left -= 1) {
        cursor.tag();
        visit(cursor.pass(run.wireType));
    }
}
/** The values of a run of varints. */
function integers(cursor, run) {
    const values = new BigInt64Array(run.count);
    cursor.goTo(run);
    for (let index = 0; index < values.length; index += 1) {
        if (!run.packed)
            cursor.tag();
        values[index] = cursor.varint64();
    }
    return values;
}
/** The values of a run of fixed width as little-endian bytes. */
function fixedWidth(cursor, run) {
    if (run.packed)
        return cursor.bytes(run);
    const width = widthOf(run.wireType);
    const numbers = new Uint8Array(run.count * width);
    let at = 0;
    eachValue(cursor, run, (value) => {
        numbers.set(cursor.bytes(value), at);
        at += width;
    });
    return numbers;
}
function widthOf(wireType) {
    return wireType === 1 ? 8 : 4;
}

;// CONCATENATED MODULE: ./packages/onnx/src/reader.ts




/** Nesting at which protobuf's own parsers give up. */
const MAX_DEPTH = 100;
/** Messages and texts a model may hold: two bytes of file can become an object of 150, so this bounds the heap near 1 GB. */
const MAX_PARTS = 1 << 23;
/** One text: a name, a documentation string, a metadata value. */
const MAX_TEXT_BYTES = 1 << 26;
const MAX_FAULTS = 100;
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenientUtf8 = new TextDecoder("utf-8", { ignoreBOM: true });
/**
 * Walks a message strictly and without copying values. `fields` steps through the fields of the message at hand; the methods
 * below it read the value of the field it stands on. What a caller leaves unread is validated all the same.
 * @throws ModelgateError `model-unreadable` naming the byte where the format is broken
 */
class Reader {
    #path;
    #maxParts;
    #cursor;
    #value;
    #run = { start: 0, end: 0, wireType: 0, packed: false, count: 0 };
    #fieldStart = 0;
    #fieldEnd = 0;
    #walked = -1;
    #depth = 0;
    #parts = 0;
    #unknown = new Map();
    /** What is wrong but does not stop the reading. */
    faults = [];
    constructor(path, source, span = wholeOf(source), maxParts = MAX_PARTS) {
        this.#maxParts = maxParts;
        this.#path = path;
        this.#cursor = new Cursor(path, source, span);
        this.#value = span;
    }
    /** Steps through the fields of the message at hand. A repeated scalar comes once for each run of its values. */
    fields(message) {
        this.#spend(1);
        return this.#walk(message);
    }
    /** Where the value at hand lies, without its tag and length. */
    span() {
        return this.#value;
    }
    /** Where the field at hand lies, with its tag and length. */
    outer() {
        return { start: this.#fieldStart, end: this.#fieldEnd };
    }
    /** How many values the run at hand has. */
    count() {
        return this.#run.count;
    }
    /** A text that names something. It must be UTF-8: replacement characters would make two names one. */
    text() {
        return this.#text(strictUtf8, this.#value);
    }
    /** A text for people, such as documentation: what is not UTF-8 is replaced. */
    prose() {
        return this.#text(lenientUtf8, this.#value);
    }
    /** Adds the texts of the run at hand to a list. */
    texts(list) {
        this.#eachValue((value) => list.push(this.#text(strictUtf8, value)));
    }
    /** The byte strings of the run at hand: views where the source is in memory. */
    byteStrings() {
        const list = [];
        this.#eachValue((value) => list.push(this.#cursor.bytes(value)));
        return list;
    }
    /** The bytes of the value at hand: a view where the source is in memory. */
    bytes() {
        return this.#cursor.bytes(this.#value);
    }
    /** A signed integer of 64 bits. */
    int64() {
        this.#cursor.goTo(this.#value);
        return BigInt.asIntN(64, this.#cursor.varint64());
    }
    /** An integer of 32 bits. protobuf drops the upper half of a longer one in silence, and then two readers see two values. */
    int32() {
        const value = this.int64();
        if (value === BigInt.asIntN(32, value))
            return Number(value);
        throw this.#cursor.broken(`the integer ${value} does not fit its 32 bits`, this.#value.start);
    }
    /** A number of 32 bits. */
    float() {
        const bytes = this.bytes();
        return new DataView(bytes.buffer, bytes.byteOffset).getFloat32(0, true);
    }
    /** The integers of the run at hand. */
    int64s() {
        return integers(this.#cursor, this.#run);
    }
    /** The fixed-width numbers of the run at hand as little-endian bytes: a view where they are packed and in memory. */
    fixed() {
        return fixedWidth(this.#cursor, this.#run);
    }
    /** Records what is wrong without ending the reading. */
    fault(message, at = this.#value.start) {
        if (this.faults.length > MAX_FAULTS)
            return;
        const shown = this.faults.length < MAX_FAULTS ? message : "more is wrong than is listed";
        this.faults.push({
            code: "model-refused",
            message: `${this.#path}: ${shown} (byte ${at})`,
            hint: "Two readers could understand this file differently. Export the model again.",
        });
    }
    /** What was passed over because its definition is newer than this reader. */
    notes() {
        return [...this.#unknown].map(([field, count]) => `unknown field ${field} (${count}x) was passed over`);
    }
    *#walk(message) {
        const { start, end } = this.#value;
        this.#depth += 1;
        if (this.#depth > MAX_DEPTH)
            throw this.#cursor.broken(`messages nest deeper than ${MAX_DEPTH}`, start);
        // One bit for each singular field, for a set for each message would cost more than reading it. Bit 0 is the oneof's: no
        // message has more than one, and no field has the number 0 or one above 30.
        let given = 0;
        this.#cursor.at = start;
        this.#cursor.end = end;
        while (this.#cursor.at < end) {
            const at = this.#cursor.at;
            this.#fieldStart = at;
            const tag = this.#cursor.tag();
            const field = (0,proto/* fieldOf */._F)(message, tag >>> 3);
            if (field === undefined) {
                this.#passUnknown(message, tag);
                continue;
            }
            this.#enter(message, field, tag);
            if (field.repeated !== true) {
                const bit = field.oneof === undefined ? 1 << (tag >>> 3) : 1;
                if ((given & bit) !== 0)
                    this.fault(`${message}.${field.oneof ?? field.name} is given twice`, at);
                given |= bit;
            }
            const value = this.#value;
            const next = this.#cursor.at;
            this.#fieldEnd = next;
            yield field.name;
            if (proto/* WIRE_TYPES */.Sl[field.type] === undefined && this.#walked !== value.start) {
                this.#value = value;
                for (const _ of this.#walk(field.type))
                    ;
            }
            this.#cursor.at = next;
            this.#cursor.end = end;
        }
        this.#depth -= 1;
        this.#walked = start;
    }
    /** Moves behind the value or run of a field and makes it the one at hand. */
    #enter(message, field, tag) {
        const scalar = proto/* WIRE_TYPES */.Sl[field.type];
        const wireType = scalar ?? 2;
        const packed = field.repeated === true && wireType !== 2 && (tag & 7) === 2;
        if ((tag & 7) !== wireType && !packed) {
            // protobuf takes such a field for an unknown one; a reader that takes it for its value would see another model.
            throw this.#cursor.broken(`${message}.${field.name} has wire type ${tag & 7} instead of ${wireType}`);
        }
        if (field.repeated !== true || scalar === undefined) {
            this.#value = this.#cursor.pass(wireType);
            return;
        }
        this.#run = packed
            ? packedRun(this.#cursor, wireType)
            : taggedRun(this.#cursor, wireType, { tag, start: this.#fieldStart });
        this.#value = this.#run;
    }
    #eachValue(visit) {
        this.#spend(this.#run.count);
        eachValue(this.#cursor, this.#run, visit);
    }
    #passUnknown(message, tag) {
        this.#cursor.pass(tag & 7);
        const field = `${tag >>> 3} of ${message}`;
        const count = this.#unknown.get(field) ?? 0;
        if (count > 0 || this.#unknown.size < MAX_FAULTS)
            this.#unknown.set(field, count + 1);
    }
    #text(decoder, span) {
        if (span.end - span.start > MAX_TEXT_BYTES) {
            throw this.#cursor.broken(`a text is longer than ${MAX_TEXT_BYTES} bytes`, span.start);
        }
        const ascii = this.#cursor.ascii(span);
        if (ascii !== null)
            return ascii;
        const bytes = this.#cursor.bytes(span);
        try {
            return decoder.decode(bytes);
        }
        catch {
            throw this.#cursor.broken("a name is not UTF-8", span.start);
        }
    }
    #spend(parts) {
        this.#parts += parts;
        if (this.#parts <= this.#maxParts)
            return;
        throw (0,error/* failure */.V2)("model-refused", `${this.#path}: holds more than ${this.#maxParts} nodes, tensors, attributes and names`, {
            hint: "No model that is meant to run has so many parts.",
        });
    }
}
function wholeOf({ length }) {
    return { start: 0, end: length };
}


/***/ }),

/***/ 68228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileSource),
/* harmony export */   X: () => (/* binding */ bytesSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);


/** Bytes already in memory, never copied. */
function bytesSource(bytes) {
    return {
        length: bytes.length,
        load: (start) => bytes.subarray(start),
        fill: (into, start) => into.set(bytes.subarray(start, start + into.length)),
    };
}
const WINDOW = 1 << 18;
/**
 * A file read through a window of 256 KiB. It is opened for each window and closed again, so there is nothing to dispose of.
 * The file must not change while it is read: give it a private copy (stageModel).
 * @throws ModelgateError `model-unreadable` when the file has become shorter
 */
function fileSource(path, length) {
    let kept = { start: 0, bytes: new Uint8Array(0) };
    let filled = 0;
    return {
        length,
        load(start, wanted) {
            const offset = start - kept.start;
            if (offset >= 0 && offset + wanted <= kept.bytes.length)
                return kept.bytes.subarray(offset);
            const bytes = new Uint8Array(Math.min(Math.max(wanted, WINDOW), length - start));
            readAt(path, start, bytes);
            // A tensor read whole is the caller's to keep or drop; holding it here would double the memory.
            if (bytes.length <= WINDOW)
                kept = { start, bytes };
            return bytes;
        },
        fill(bytes, start) {
            const gap = start - filled;
            filled = start + bytes.length;
            // Thousands of small tensors one after the other come out of one window; what is large or far away is read alone.
            if (bytes.length < WINDOW / 4 && gap >= 0 && gap < WINDOW / 4)
                bytes.set(this.load(start, bytes.length).subarray(0, bytes.length));
            else
                readAt(path, start, bytes);
        },
    };
}
function readAt(path, start, bytes) {
    const { length } = bytes;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    try {
        for (let done = 0; done < length;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, done, length - done, start + done);
            if (read === 0) {
                throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("model-unreadable", `${path}: became shorter while it was read`, {
                    hint: "Wait until whatever writes the file has finished, and run again.",
                });
            }
            done += read;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 1286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ stageModel)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/onnx/src/element-type.ts
var element_type = __webpack_require__(18086);
// EXTERNAL MODULE: ./packages/onnx/src/tensor-size.ts
var tensor_size = __webpack_require__(1588);
// EXTERNAL MODULE: ./packages/onnx/src/walk.ts
var walk = __webpack_require__(12000);
;// CONCATENATED MODULE: ./packages/onnx/src/external-data.ts


/**
 * The files beside the model that its tensors refer to, and everything about those references that no model may have.
 * Nothing is opened: this judges what is written in the model.
 */
function externalFiles(model) {
    const problems = [];
    const uses = new Map();
    for (const { tensor } of (0,walk/* tensorsOf */.YP)(model)) {
        if (tensor.data.kind !== "external")
            continue;
        const { location } = tensor.data;
        const wrong = wrongLocation(location) ?? wrongRange(tensor, tensor.data);
        if (wrong !== null)
            problems.push(refused(model, `the external data of ${quoted(tensor.name)} ${wrong}`));
        else
            add(uses, normalized(location), { ...rangeOf(tensor, tensor.data), tensor });
    }
    const files = [...uses].map(([location, all]) => {
        const { ranges, overlaps } = separated(all);
        for (const [first, second] of overlaps) {
            const both = `${quoted(first.tensor.name)} and ${quoted(second.tensor.name)}`;
            problems.push(refused(model, `${both} share some but not all of their bytes in ${quoted(location)}`));
        }
        return { location, ranges };
    });
    return { files, problems };
}
function add(uses, location, use) {
    const before = uses.get(location);
    if (before === undefined)
        uses.set(location, [use]);
    else
        before.push(use);
}
/** What is wrong with a path that a stranger wrote; null when it can only name something in the model's folder. */
function wrongLocation(location) {
    const named = `names ${quoted(location)}, `;
    if (location === "")
        return "names no file";
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(location))
        return `${named}which has a control character`;
    if (location.includes("\\"))
        return `${named}which is a path with backslashes: ONNX has "/"`;
    if (location.startsWith("/") || /^[A-Za-z]:/.test(location))
        return `${named}which is not relative to the model`;
    if (location.split("/").includes(".."))
        return `${named}which leaves the model's folder`;
    // ONNX Runtime's mark for "the offset is an address in memory".
    if (location.includes("_ORT_MEM_ADDR_"))
        return `${named}which means an address in memory`;
    if (normalized(location) === "" || location.endsWith("/"))
        return `${named}which is a folder`;
    return null;
}
function normalized(location) {
    return location
        .split("/")
        .filter((part) => part !== "" && part !== ".")
        .join("/");
}
function wrongRange(tensor, { offset, length }) {
    const size = (0,tensor_size/* rawSizeBytes */.V)(tensor);
    if (size === null)
        return "cannot hold values of its element type";
    if (Number.isNaN(offset) || Number.isNaN(length))
        return "has an offset or a length that is not a plain number of bytes";
    if (length !== null && length !== size)
        return `is ${length} bytes long; shape and type need ${size}`;
    return null;
}
function rangeOf(tensor, { offset }) {
    return { start: offset, end: offset + ((0,tensor_size/* rawSizeBytes */.V)(tensor) ?? 0) };
}
/** Tied weights refer to the very same bytes as the same type. Anything else that overlaps hides one tensor in another. */
function separated(uses) {
    const ranges = [];
    const overlaps = [];
    let last;
    for (const use of uses.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
        if (use.end === use.start)
            continue;
        if (last !== undefined && use.start < last.end) {
            const tied = use.start === last.start && use.end === last.end && use.tensor.dataType === last.tensor.dataType;
            if (!tied)
                overlaps.push([last, use]);
            continue;
        }
        ranges.push({ start: use.start, end: use.end });
        last = use;
    }
    return { ranges, overlaps };
}
function refused({ path }, what) {
    return {
        code: "model-refused",
        message: `${path}: ${what}`,
        hint: "Save the model again with its weights in one file of their own beside it, or inside the model.",
    };
}
function quoted(name) {
    return JSON.stringify(name);
}

;// CONCATENATED MODULE: ./packages/onnx/src/check.ts




const MAX_PROBLEMS = 100;
/**
 * What no model that is to be run and compared may have, all at once: values in two places, values that do not fit their
 * shape and type, names given twice, external data that leaves the folder or overlaps. Nothing is opened and nothing is run.
 * An empty list does not mean that the model is valid: the runtime has its own rules for operators and types.
 */
function checkModel(model) {
    const problems = [...model.faults];
    for (const { tensor } of (0,walk/* tensorsOf */.YP)(model)) {
        const wrong = wrongTensor(tensor);
        if (wrong !== null)
            problems.push(check_refused(model, `the tensor ${JSON.stringify(tensor.name)} ${wrong}`));
    }
    for (const what of givenTwice(model))
        problems.push(check_refused(model, `${what} twice`));
    problems.push(...externalFiles(model).problems);
    if (problems.length <= MAX_PROBLEMS)
        return problems;
    const rest = problems.length - MAX_PROBLEMS;
    return [...problems.slice(0, MAX_PROBLEMS), check_refused(model, `${rest} more problems of this kind`)];
}
function wrongTensor(tensor) {
    const { data, dataType, dims } = tensor;
    const type = (0,element_type/* elementType */.r)(dataType);
    if (type === undefined)
        return `has the unknown element type ${dataType}`;
    const elements = (0,tensor_size/* elementCount */.K)(dims);
    if (!Number.isSafeInteger(elements * 16))
        return `has ${elements} elements, more than any memory holds`;
    const shape = `${type.name}[${dims.join(",")}]`;
    if (data.kind === "none")
        return elements === 0 ? null : `of ${shape} holds no values`;
    if (data.kind === "external")
        return null;
    if (data.kind === "raw") {
        const needed = (0,tensor_size/* rawSizeBytes */.V)(tensor);
        const given = data.span.end - data.span.start;
        if (needed === null)
            return "is text as raw bytes";
        return given === needed ? null : `of ${shape} needs ${needed} bytes and holds ${given}`;
    }
    if (data.field !== type.field)
        return `of ${shape} has its values in ${data.field} instead of ${type.field}`;
    const needed = Math.ceil(elements * type.entries);
    return data.count === needed
        ? null
        : `of ${shape} needs ${needed} entries of ${data.field} and holds ${data.count}`;
}
/** Names that must be unique, because a runtime takes the first or the last and does not say which. */
function* givenTwice(model) {
    // skl2onnx imports a domain twice in the same version, which is only said twice.
    const opsets = new Set(model.opsets.map(({ domain, version }) => `${domain || "ai.onnx"} ${version}`));
    yield* repeated("imports the operators of", [...opsets].map((opset) => opset.slice(0, opset.lastIndexOf(" "))));
    yield* repeated("has the function", model.functions.map(({ domain, name, overload }) => [domain, name, overload].filter(Boolean).join("::")));
    for (const scope of (0,walk/* scopesOf */.ZK)(model)) {
        const tensors = [...scope.initializers, ...scope.sparseInitializers.map(({ values }) => values)];
        const initializers = tensors.map(({ name }) => name);
        yield* repeated("has the initializer", initializers);
        yield* repeated("has the input", scope.inputs);
        // An initializer may be an input's default. ONNX Runtime serves the last of several Constants, whatever else has their name.
        const made = scope.nodes.flatMap(({ outputs }) => outputs.filter((name) => name !== ""));
        yield* repeated("gives the value", [...new Set([...scope.inputs, ...initializers]), ...made]);
        for (const { name, opType, attributes } of scope.nodes) {
            const node = `the node ${JSON.stringify(name || opType)} has the attribute`;
            if (attributes.length > 1)
                yield* repeated(node, attributes.map((attribute) => attribute.name));
        }
    }
}
function* repeated(what, names) {
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name))
            yield `${what} ${JSON.stringify(name)}`;
        seen.add(name);
    }
}
function check_refused({ path }, what) {
    return {
        code: "model-refused",
        message: `${path}: ${what}`,
        hint: "Export the model again; a file like this shows one model to a reader and may run as another.",
    };
}

;// CONCATENATED MODULE: ./packages/onnx/src/coverage.ts
/** Writers align tensors to pages, at most 64 KiB, so that they can be mapped; what is between must be zeros. */
const MAX_PADDING_BYTES = 1 << 16;
/** The parts of a file of `length` bytes that no range covers. Ranges are in order and do not overlap. */
function gapsBetween(ranges, length) {
    const gaps = [];
    let end = 0;
    for (const range of [...ranges, { start: length, end: length }]) {
        if (range.start > end)
            gaps.push({ start: end, end: range.start });
        end = Math.max(end, range.end);
    }
    return gaps;
}
/** Watches chunks in file order for bytes in gaps that are not padding. `found` is the first such byte. */
function paddingWatch(gaps) {
    let next = 0;
    let found = gaps.find(({ start, end }) => end - start >= MAX_PADDING_BYTES)?.start ?? null;
    return {
        see(chunk, offset) {
            for (let gap = gaps[next]; found === null && gap !== undefined; gap = gaps[next]) {
                const from = Math.max(gap.start - offset, 0);
                if (from >= chunk.length)
                    return;
                const index = chunk.subarray(from, gap.end - offset).findIndex((byte) => byte !== 0);
                if (index >= 0)
                    found = offset + from + index;
                if (gap.end - offset > chunk.length)
                    return;
                next += 1;
            }
        },
        found: () => found,
    };
}

;// CONCATENATED MODULE: ./packages/onnx/src/look-alike.ts
const EXPORT = "Export the model to ONNX and name the .onnx file.";
const pointer = {
    name: "a Git LFS pointer instead of the file",
    hint: "Run `git lfs pull`, or set `lfs: true` for actions/checkout.",
};
const page = { name: "a web page (HTML)", hint: "The download failed or needs a login. Fetch it again." };
/** Byte, and the bytes from there on as Latin-1 text. */
const MAGIC = [
    [0, "version https://git-lfs", pointer],
    [0, "PK\x03\x04", { name: "a zip archive, as PyTorch and Keras write", hint: EXPORT }],
    ...[2, 3, 4, 5].map((protocol) => [
        0,
        `\x80${String.fromCharCode(protocol)}`,
        { name: "a Python pickle, as scikit-learn and PyTorch write", hint: EXPORT },
    ]),
    [5, '\0\0\0{"', { name: "a safetensors file", hint: EXPORT }],
    [0, "\x89HDF\r\n", { name: "an HDF5 file, as Keras writes", hint: EXPORT }],
    [0, "GGUF", { name: "a GGUF file", hint: EXPORT }],
    [0, "\x93NUMPY", { name: "a NumPy array", hint: EXPORT }],
    [4, "TFL3", { name: "a TensorFlow Lite model", hint: EXPORT }],
    [
        4,
        "ORTM",
        { name: "a model in ONNX Runtime's own format", hint: "Name the .onnx file it was made from." },
    ],
    [0, "\x1f\x8b", { name: "a gzip archive", hint: "Unpack it first." }],
    [0, '{"', { name: "JSON text", hint: EXPORT }],
];
/** How many bytes lookAlike wants to see. */
const LOOK_BYTES = 512;
/** What a file that is no ONNX looks like by its first bytes; null when it may be ONNX. */
function lookAlike(start) {
    if (start.length === 0)
        return { name: "empty", hint: "The export or the download did not finish." };
    if (start.every((byte) => byte === 0))
        return { name: "nothing but zeros", hint: "Fetch or export it again." };
    const text = Buffer.from(start).toString("latin1");
    if (/^\s*<(!doctype|html|\?xml)/i.test(text))
        return page;
    // ONNX writers begin with the IR version; what follows it may contain any letters.
    const magic = text.startsWith("\b") ? MAGIC.filter(([at]) => at === 5) : MAGIC;
    return magic.find(([at, bytes]) => text.startsWith(bytes, at))?.[2] ?? null;
}

;// CONCATENATED MODULE: ./packages/onnx/src/read-tensor.ts
const EXTERNAL = 1;
/**
 * Reads a TensorProto but not its values. Values in two places are a fault wherever the tensor is: a runtime would serve one
 * of them, and a reader of the file could be shown the other.
 */
function readTensor(reader) {
    const span = reader.span();
    const places = new Map();
    const entries = new Map();
    const dims = [];
    let [name, dataType, location, segmented] = ["", 0, 0, false];
    for (const field of reader.fields("TensorProto")) {
        if (field === "name")
            name = reader.text();
        else if (field === "dims")
            dims.push(...readDims(reader));
        else if (field === "data_type")
            dataType = reader.int32();
        else if (field === "data_location")
            location = reader.int32();
        else if (field === "segment")
            segmented = true;
        else if (field === "raw_data")
            places.set(field, { kind: "raw", span: reader.span() });
        else if (field === "external_data")
            addEntry(reader, entries, "external_data");
        else if (field.endsWith("_data"))
            addRun(places, field, reader.count());
    }
    if (entries.size > 0 || location === EXTERNAL)
        places.set("external_data", external(entries, reader, span.start));
    const fault = (what) => reader.fault(`the tensor ${JSON.stringify(name)} ${what}`, span.start);
    if (places.size > 1)
        fault(`holds values in two places: ${[...places.keys()].join(" and ")}`);
    if (entries.size > 0 && location !== EXTERNAL)
        fault("names external data but is not marked as external");
    if (location !== 0 && location !== EXTERNAL)
        fault(`has the unknown data location ${location}`);
    if (segmented)
        fault("is a segment of a tensor, which no runtime joins");
    return { name, dataType, dims, data: places.values().next().value ?? { kind: "none" }, span };
}
function addRun(places, field, count) {
    const before = places.get(field);
    const total = count + (before?.kind === "typed" ? before.count : 0);
    // A list without entries is what protobuf calls absent.
    if (total > 0)
        places.set(field, { kind: "typed", field, count: total });
}
/** Reads a SparseTensorProto but not its values. */
function readSparseTensor(reader) {
    const span = reader.span();
    let values = { name: "", dataType: 0, dims: [], data: { kind: "none" }, span };
    let indices = null;
    const dims = [];
    for (const field of reader.fields("SparseTensorProto")) {
        if (field === "values")
            values = readTensor(reader);
        if (field === "indices")
            indices = readTensor(reader);
        if (field === "dims")
            dims.push(...readDims(reader));
    }
    return { values, indices, dims };
}
/** Adds a StringStringEntryProto to a map; a key given twice is a fault, for readers differ in which they take. */
function addEntry(reader, entries, where) {
    const { start } = reader.span();
    let key = "";
    let value = "";
    for (const field of reader.fields("StringStringEntryProto")) {
        if (field === "key")
            key = reader.text();
        if (field === "value")
            value = reader.prose();
    }
    if (entries.has(key))
        reader.fault(`${where} has the key ${JSON.stringify(key)} twice`, start);
    entries.set(key, value);
}
/** More dimensions than any runtime takes; a list of millions would be copied and printed. */
const MAX_RANK = 1024;
function readDims(reader) {
    if (reader.count() > MAX_RANK) {
        reader.fault(`a tensor has ${reader.count()} dimensions`);
        return [];
    }
    const dims = Array.from(reader.int64s(), Number);
    const wrong = dims.find((dim) => dim < 0 || dim > Number.MAX_SAFE_INTEGER);
    if (wrong !== undefined)
        reader.fault(`a tensor has a dimension of size ${wrong}`);
    return dims;
}
const KEYS = ["location", "offset", "length", "checksum"];
function external(entries, reader, at) {
    for (const key of entries.keys()) {
        if (!KEYS.includes(key))
            reader.fault(`external_data has the key ${JSON.stringify(key)}, which ONNX does not define`, at);
    }
    const length = entries.get("length");
    return {
        kind: "external",
        location: entries.get("location") ?? "",
        offset: decimal(entries.get("offset") ?? "0"),
        length: length === undefined ? null : decimal(length),
    };
}
function decimal(text) {
    return /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
}

;// CONCATENATED MODULE: ./packages/onnx/src/read-value.ts
/** Reads a ValueInfoProto: the name and type of a value. */
function readValue(reader) {
    let name = "";
    let type = null;
    for (const field of reader.fields("ValueInfoProto")) {
        if (field === "name")
            name = reader.text();
        if (field === "type")
            type = readType(reader);
    }
    return { name, type };
}
function readType(reader) {
    let type = null;
    for (const field of reader.fields("TypeProto")) {
        if (field === "tensor_type")
            type = { kind: "tensor", ...readTensorType(reader, "TypeTensor") };
        if (field === "sparse_tensor_type") {
            type = { kind: "sparse-tensor", ...readTensorType(reader, "TypeSparseTensor") };
        }
        if (field === "sequence_type")
            type = { kind: "sequence", of: readElement(reader, "TypeSequence") };
        if (field === "optional_type")
            type = { kind: "optional", of: readElement(reader, "TypeOptional") };
        if (field === "map_type")
            type = readMap(reader);
        if (field === "opaque_type")
            type = readOpaque(reader);
    }
    return type;
}
function readTensorType(reader, message) {
    let dataType = 0;
    let shape = null;
    for (const field of reader.fields(message)) {
        if (field === "elem_type")
            dataType = reader.int32();
        if (field === "shape")
            shape = readShape(reader);
    }
    return { dataType, shape };
}
function readShape(reader) {
    const dims = [];
    for (const field of reader.fields("TensorShapeProto"))
        if (field === "dim")
            dims.push(readDim(reader));
    return dims;
}
function readDim(reader) {
    let dim = null;
    for (const field of reader.fields("ShapeDimension")) {
        // Exporters write -1, and empty names, for a size that is not known.
        if (field === "dim_value")
            dim = readSize(reader);
        if (field === "dim_param")
            dim = reader.text() || null;
    }
    return dim;
}
function readSize(reader) {
    const size = Number(reader.int64());
    if (size > Number.MAX_SAFE_INTEGER)
        reader.fault(`the size ${size} of a dimension is beyond all memory`);
    return size < 0 ? null : size;
}
function readElement(reader, message) {
    let type = null;
    for (const field of reader.fields(message))
        if (field === "elem_type")
            type = readType(reader);
    return type;
}
function readMap(reader) {
    let keyType = 0;
    let of = null;
    for (const field of reader.fields("TypeMap")) {
        if (field === "key_type")
            keyType = reader.int32();
        if (field === "value_type")
            of = readType(reader);
    }
    return { kind: "map", keyType, of };
}
function readOpaque(reader) {
    let domain = "";
    let name = "";
    for (const field of reader.fields("TypeOpaque")) {
        if (field === "domain")
            domain = reader.text();
        if (field === "name")
            name = reader.text();
    }
    return { kind: "opaque", domain, name };
}

;// CONCATENATED MODULE: ./packages/onnx/src/read-graph.ts


/** Reads a GraphProto. */
function readGraph(reader) {
    const graph = {
        name: "",
        nodes: [],
        initializers: [],
        sparseInitializers: [],
        inputs: [],
        outputs: [],
        valueInfo: [],
    };
    for (const field of reader.fields("GraphProto")) {
        if (field === "name")
            graph.name = reader.text();
        else if (field === "node")
            graph.nodes.push(readNode(reader));
        else if (field === "initializer")
            graph.initializers.push(readTensor(reader));
        else if (field === "sparse_initializer")
            graph.sparseInitializers.push(readSparseTensor(reader));
        else if (field === "input")
            graph.inputs.push(readValue(reader));
        else if (field === "output")
            graph.outputs.push(readValue(reader));
        else if (field === "value_info")
            graph.valueInfo.push(readValue(reader));
    }
    return graph;
}
/** One list for all that have none: a file of empty nodes is then 100 bytes of memory for each, not 400. */
const NONE = [];
function orNone(list) {
    return list.length > 0 ? list : NONE;
}
/** Reads a NodeProto. */
function readNode(reader) {
    const inputs = [];
    const outputs = [];
    const attributes = [];
    let [name, opType, domain, overload] = ["", "", "", ""];
    for (const field of reader.fields("NodeProto")) {
        if (field === "input")
            reader.texts(inputs);
        else if (field === "output")
            reader.texts(outputs);
        else if (field === "name")
            name = reader.text();
        else if (field === "op_type")
            opType = reader.text();
        else if (field === "domain")
            domain = ownDomain(reader.text());
        else if (field === "overload")
            overload = reader.text();
        else if (field === "attribute")
            attributes.push(readAttribute(reader));
    }
    return {
        name,
        opType,
        domain,
        overload,
        inputs: orNone(inputs),
        outputs: orNone(outputs),
        attributes: orNone(attributes),
    };
}
/** ONNX's own domain has two spellings, "" and "ai.onnx"; here it has one. */
function ownDomain(domain) {
    return domain === "ai.onnx" ? "" : domain;
}
/** Reads an AttributeProto but not its value. A second value is a fault, as runtimes choose by `type` and others by presence. */
function readAttribute(reader) {
    const span = reader.span();
    const given = new Set();
    const subgraphs = [];
    const tensors = [];
    const sparseTensors = [];
    let [name, reference, type] = ["", "", 0];
    for (const field of reader.fields("AttributeProto")) {
        if (field === "name")
            name = reader.text();
        else if (field === "type")
            type = reader.int32();
        else if (field === "ref_attr_name")
            reference = reader.text();
        else if (field !== "doc_string") {
            given.add(field);
            if (field === "t" || field === "tensors")
                tensors.push(readTensor(reader));
            if (field === "g" || field === "graphs")
                subgraphs.push(readGraph(reader));
            if (field === "sparse_tensor" || field === "sparse_tensors")
                sparseTensors.push(readSparseTensor(reader));
        }
    }
    const [field = null] = given;
    const fault = (what) => reader.fault(`the attribute ${JSON.stringify(name)} ${what}`, span.start);
    if (given.size > 1)
        fault(`has more than one value: ${[...given].join(" and ")}`);
    else if (field !== null && type !== 0 && FIELD_OF_TYPE[type] !== field) {
        fault(`is of type ${type} but has its value in ${field}`);
    }
    if (reference !== "" && field !== null)
        fault("has a value and refers to another attribute");
    return {
        name,
        type,
        reference,
        field,
        subgraphs: orNone(subgraphs),
        tensors: orNone(tensors),
        sparseTensors: orNone(sparseTensors),
        span,
    };
}
/** AttributeProto.AttributeType: the field that holds a value of the type. */
const FIELD_OF_TYPE = {
    1: "f",
    2: "i",
    3: "s",
    4: "t",
    5: "g",
    6: "floats",
    7: "ints",
    8: "strings",
    9: "tensors",
    10: "graphs",
    11: "sparse_tensor",
    12: "sparse_tensors",
    13: "tp",
    14: "type_protos",
};

// EXTERNAL MODULE: ./packages/onnx/src/reader.ts + 2 modules
var src_reader = __webpack_require__(23979);
// EXTERNAL MODULE: ./packages/onnx/src/source.ts
var src_source = __webpack_require__(68228);
;// CONCATENATED MODULE: ./packages/onnx/src/read-model.ts






/**
 * Reads an ONNX model from bytes in memory or from a source, without copying or loading tensors.
 * It tells what is there; whether that may be run is checkModel's to say.
 * @throws ModelgateError `model-unreadable` when this is not ONNX, is cut short or damaged; `model-refused` when it has more
 * parts than memory is given for
 */
function readModel(bytes, path) {
    const source = bytes instanceof Uint8Array ? (0,src_source/* bytesSource */.X)(bytes) : bytes;
    const reader = new src_reader/* Reader */.m(path, source);
    const model = {
        path,
        source,
        irVersion: 0,
        producer: { name: "", version: "" },
        domain: "",
        modelVersion: 0n,
        docString: "",
        opsets: [],
        metadata: new Map(),
        functions: [],
        training: [],
    };
    let graph = null;
    for (const field of reader.fields("ModelProto")) {
        if (field === "ir_version")
            model.irVersion = Number(reader.int64());
        else if (field === "producer_name")
            model.producer.name = reader.prose();
        else if (field === "producer_version")
            model.producer.version = reader.prose();
        else if (field === "domain")
            model.domain = reader.prose();
        else if (field === "model_version")
            model.modelVersion = reader.int64();
        else if (field === "doc_string")
            model.docString = reader.prose();
        else if (field === "opset_import")
            model.opsets.push(readOpset(reader));
        else if (field === "metadata_props")
            addEntry(reader, model.metadata, "the model's metadata");
        else if (field === "graph")
            graph = readGraph(reader);
        else if (field === "functions")
            model.functions.push(readSubroutine(reader));
        else if (field === "training_info")
            model.training.push(...readTraining(reader));
    }
    if (graph === null || model.irVersion === 0) {
        const missing = graph === null ? "no graph" : "no IR version";
        throw (0,src_error/* failure */.V2)("model-unreadable", `${path}: has ${missing}, so it is not an ONNX model`, {
            hint: "Name the .onnx file that the exporter wrote. An empty or unrelated file can look like this.",
        });
    }
    return { ...model, graph, faults: reader.faults, notes: reader.notes() };
}
function readOpset(reader) {
    let domain = "";
    let version = 0;
    for (const field of reader.fields("OperatorSetIdProto")) {
        if (field === "domain")
            domain = ownDomain(reader.text());
        if (field === "version")
            version = Number(reader.int64());
    }
    return { domain, version };
}
function readSubroutine(reader) {
    const subroutine = {
        name: "",
        domain: "",
        overload: "",
        inputs: [],
        outputs: [],
        attributes: [],
        defaults: [],
        nodes: [],
        opsets: [],
        valueInfo: [],
    };
    for (const field of reader.fields("FunctionProto")) {
        if (field === "name")
            subroutine.name = reader.text();
        else if (field === "domain")
            subroutine.domain = ownDomain(reader.text());
        else if (field === "overload")
            subroutine.overload = reader.text();
        else if (field === "input")
            reader.texts(subroutine.inputs);
        else if (field === "output")
            reader.texts(subroutine.outputs);
        else if (field === "attribute")
            reader.texts(subroutine.attributes);
        else if (field === "attribute_proto")
            subroutine.defaults.push(readAttribute(reader));
        else if (field === "node")
            subroutine.nodes.push(readNode(reader));
        else if (field === "opset_import")
            subroutine.opsets.push(readOpset(reader));
        else if (field === "value_info")
            subroutine.valueInfo.push(readValue(reader));
    }
    return subroutine;
}
function readTraining(reader) {
    const graphs = [];
    for (const field of reader.fields("TrainingInfoProto")) {
        if (field === "initialization" || field === "algorithm")
            graphs.push(readGraph(reader));
    }
    return graphs;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/onnx/src/regular-file.ts




const CHUNK_BYTES = 1 << 20;
// Windows has neither flag; there the comparison with lstat is what holds.
const NO_FOLLOW = external_node_fs_.constants.O_NOFOLLOW ?? 0;
/** Opening a FIFO for reading would wait for a writer for ever. */
const NO_WAIT = external_node_fs_.constants.O_NONBLOCK ?? 0;
/**
 * Opens a regular file and nothing else. With `follow: false` a symbolic link is refused, and a file with a second name
 * (hard link) too: it may be any file of the machine that whoever made the folder could not read themself.
 * @throws ModelgateError `file-missing`, `model-refused` for what is no plain file, `model-unreadable` when it may not be read
 */
async function openRegular(path, shown, { follow }) {
    const before = await attempt(shown, () => (follow ? (0,promises_.stat)(path) : (0,promises_.lstat)(path)));
    refuseIrregular(before, shown);
    const flags = external_node_fs_.constants.O_RDONLY | NO_WAIT | (follow ? 0 : NO_FOLLOW);
    const handle = await attempt(shown, () => (0,promises_.open)(path, flags));
    try {
        const now = await handle.stat();
        refuseIrregular(now, shown);
        if (now.ino !== before.ino || now.dev !== before.dev)
            throw regular_file_refused(shown, "was exchanged while it was opened");
        if (!follow && now.nlink > 1)
            throw regular_file_refused(shown, "is a hard link: it has a second name elsewhere");
        return { path: shown, handle, sizeBytes: now.size, [Symbol.asyncDispose]: () => handle.close() };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/**
 * Reads an open file once from its start, writing what it read to `copy` (which must not exist) when that is a path.
 * `see` is given every chunk with its offset. The digest is of exactly the bytes that were written.
 * @throws ModelgateError `model-unreadable` when the file becomes shorter meanwhile, `unexpected` when the copy cannot be written
 */
async function copyAndHash(file, copy, see = () => { }) {
    const out = copy === null ? null : await writing(copy, () => (0,promises_.open)(copy, "wx", 0o600));
    try {
        const hash = (0,external_node_crypto_.createHash)("sha256");
        const buffer = new Uint8Array(Math.min(CHUNK_BYTES, Math.max(file.sizeBytes, 1)));
        for (let offset = 0; offset < file.sizeBytes;) {
            const wanted = Math.min(buffer.length, file.sizeBytes - offset);
            const { bytesRead } = await attempt(file.path, () => file.handle.read(buffer, 0, wanted, offset));
            if (bytesRead === 0)
                throw (0,src_error/* failure */.V2)("model-unreadable", `${file.path}: became shorter while it was read`, {
                    hint: "Wait until whatever writes the file has finished, and run again.",
                });
            const chunk = buffer.subarray(0, bytesRead);
            hash.update(chunk);
            if (out !== null)
                await writing(copy, () => out.writeFile(chunk));
            see(chunk, offset);
            offset += bytesRead;
        }
        return hash.digest("hex");
    }
    finally {
        await out?.close();
    }
}
function refuseIrregular(entry, path) {
    if (entry.isSymbolicLink())
        throw regular_file_refused(path, "is a symbolic link");
    if (entry.isDirectory()) {
        throw (0,src_error/* failure */.V2)("model-unreadable", `${path}: is a folder`, { hint: "Name the .onnx file in it." });
    }
    if (!entry.isFile())
        throw regular_file_refused(path, "is no plain file but a pipe, socket or device");
}
function regular_file_refused(path, what) {
    return (0,src_error/* failure */.V2)("model-refused", `${path}: ${what}`, {
        hint: "Put a plain copy of the file there (`cp -L` makes one).",
    });
}
async function attempt(path, read) {
    try {
        return await read();
    }
    catch (cause) {
        const { code } = cause;
        if (code === "ENOENT" || code === "ENOTDIR") {
            throw (0,src_error/* failure */.V2)("file-missing", `${path}: there is no such file`, {
                hint: "Check the path. Was the file checked out, built or downloaded before this step?",
                cause,
            });
        }
        if (code === "ELOOP")
            throw regular_file_refused(path, "is a symbolic link");
        throw (0,src_error/* failure */.V2)("model-unreadable", `${path}: cannot be read (${code ?? "unknown reason"})`, {
            hint: "Check that this user may read the file.",
            cause,
        });
    }
}
async function writing(path, write) {
    try {
        return await write();
    }
    catch (cause) {
        const { code } = cause;
        throw (0,src_error/* failure */.V2)("unexpected", `${path}: the private copy of the model cannot be written (${code ?? "unknown reason"})`, {
            hint: code === "ENOSPC" ? "The disk is full." : "Give an empty folder that this user may write to.",
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./packages/onnx/src/carry.ts
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











/** protobuf allows no message that is longer. */
const MAX_MODEL_BYTES = 2 ** 31 - 1;
/**
 * Reads, hashes and judges a model with all its files, and copies them into `directory` on the way when it is not null.
 * The model's path may be a symbolic link, for the user chose it; its folder is then the one the link leads to.
 * @throws ModelgateError when there is no model to speak of; what is wrong with one that can be read comes as `problems`
 */
async function carryModel(path, directory) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await openRegular(path, path, { follow: true }), true);
        await refuseLookAlike(file);
        if (file.sizeBytes > MAX_MODEL_BYTES) {
            throw (0,src_error/* failure */.V2)("model-unsupported", `${path}: has ${file.sizeBytes} bytes; protobuf ends at ${MAX_MODEL_BYTES}`, {
                hint: "Save the weights as external data, beside the model.",
            });
        }
        const real = await (0,promises_.realpath)(path);
        const name = (0,external_node_path_.basename)(real);
        const readFrom = directory === null ? real : (0,external_node_path_.join)(directory, name);
        if (directory !== null)
            await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
        const sha256 = await copyAndHash(file, directory === null ? null : readFrom);
        const model = readModel((0,src_source/* fileSource */.I)(readFrom, file.sizeBytes), path);
        const files = [{ path: name, digest: `sha256:${sha256}`, sizeBytes: file.sizeBytes }];
        const problems = checkModel(model);
        for (const external of externalFiles(model).files) {
            try {
                if (external.location === name)
                    throw carry_refused(path, `its external data ${carry_quoted(name)} is the model itself`);
                files.push(await carryExternal(external, { path, folder: (0,external_node_path_.dirname)(real), directory }));
            }
            catch (error) {
                if (!(error instanceof src_error/* ModelgateError */.HJ))
                    throw error;
                problems.push(...error.problems);
            }
        }
        const sizeBytes = files.reduce((sum, each) => sum + each.sizeBytes, 0);
        return { model, readFrom, digest: digestOf(files), sizeBytes, files, problems };
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
/**
 * The digest that names a model: its file's, or with external data the sha256 of a list of all files, one line
 * `<sha256>  <path>\n` for each as `sha256sum` prints it, sorted by path, bytewise.
 */
function digestOf(files) {
    const [only] = files;
    if (only !== undefined && files.length === 1)
        return only.digest;
    const lines = files
        .toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
        .map(({ path, digest }) => `${digest.replace("sha256:", "")}  ${path}\n`);
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(lines.join("")).digest("hex")}`;
}
async function carryExternal({ location, ranges }, { path, folder, directory }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const shown = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), location);
        const source = (0,external_node_path_.join)(folder, location);
        const file = __addDisposableResource(env_2, await openRegular(source, shown, { follow: false }), true);
        // A link further up the path; O_NOFOLLOW only speaks of its last part.
        if ((await (0,promises_.realpath)(source)) !== source)
            throw carry_refused(shown, "lies behind a symbolic link");
        const { sizeBytes } = file;
        const needed = ranges.at(-1)?.end ?? 0;
        if (needed > sizeBytes) {
            await refuseLookAlike(file);
            throw carry_refused(shown, `has ${sizeBytes} bytes, and tensors of ${path} lie in its first ${needed}`);
        }
        const padding = paddingWatch(gapsBetween(ranges, sizeBytes));
        if (padding.found() !== null)
            throw uncovered(shown, padding.found());
        const copy = directory === null ? null : (0,external_node_path_.join)(directory, location);
        if (copy !== null)
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(copy), { recursive: true, mode: 0o700 });
        const sha256 = await copyAndHash(file, copy, padding.see);
        if (padding.found() !== null)
            throw uncovered(shown, padding.found());
        return { path: location, digest: `sha256:${sha256}`, sizeBytes };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function refuseLookAlike({ path, handle, sizeBytes }) {
    const start = new Uint8Array(Math.min(LOOK_BYTES, sizeBytes));
    await handle.read(start, 0, start.length, 0);
    const found = lookAlike(start);
    if (found !== null)
        throw (0,src_error/* failure */.V2)("model-unreadable", `${path}: is ${found.name}`, { hint: found.hint });
}
function uncovered(path, byte) {
    return carry_refused(path, `holds bytes that no tensor refers to, from byte ${byte} on`);
}
function carry_refused(path, what) {
    return (0,src_error/* failure */.V2)("model-refused", `${path}: ${what}`, {
        hint: "Save the model again, with its weights in a file of their own that lies beside it.",
    });
}
function carry_quoted(name) {
    return JSON.stringify(name);
}

;// CONCATENATED MODULE: ./packages/onnx/src/stage.ts


/**
 * Copies a model and its external data into a folder of its own, hashing what it writes, so that what was measured is what the
 * digest names whatever happens to the original. The caller gives an empty folder and removes it afterwards.
 * Refused: links, files with a second name, pipes and devices as external data; data outside the model's folder, beyond a
 * file's end or not referred to by any tensor; and all that checkModel finds.
 * @throws ModelgateError with every problem at once: `file-missing`, `model-unreadable`, `model-unsupported`, `model-refused`
 */
async function stageModel(path, directory) {
    const { model, readFrom, digest, sizeBytes, files, problems } = await carryModel(path, directory);
    (0,src_error/* throwProblems */.Jh)(problems);
    return { path: readFrom, model, digest, sizeBytes, files };
}


/***/ }),

/***/ 1588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ elementCount),
/* harmony export */   V: () => (/* binding */ rawSizeBytes)
/* harmony export */ });
/* harmony import */ var _element_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18086);

/** How many elements a shape has; 1 for a scalar. Infinity or above 2^53 when no memory could hold them. */
function elementCount(dims) {
    // A zero anywhere makes it empty, however large the others are.
    return dims.includes(0) ? 0 : dims.reduce((product, dim) => product * dim, 1);
}
/** Bytes of a tensor's values as raw little-endian data; null for text and unknown element types, which have no such form. */
function rawSizeBytes({ dims, dataType }) {
    const bits = (0,_element_type_js__WEBPACK_IMPORTED_MODULE_0__/* .elementType */ .r)(dataType)?.bits ?? null;
    return bits === null ? null : Math.ceil((elementCount(dims) * bits) / 8);
}


/***/ }),

/***/ 12000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ tensorsOf),
/* harmony export */   ZK: () => (/* binding */ scopesOf)
/* harmony export */ });
/* unused harmony export attributesOf */
/** Every body of nodes in the model: the graph, its subgraphs, the functions and the graphs for training, in file order. */
function scopesOf(model) {
    const scopes = [];
    addGraph(scopes, "graph", model.graph);
    for (const { inputs, nodes, defaults } of model.functions) {
        add(scopes, { part: "function", inputs, nodes, initializers: [], sparseInitializers: [], defaults });
    }
    for (const graph of model.training)
        addGraph(scopes, "training", graph);
    return scopes;
}
function addGraph(scopes, part, graph) {
    const { nodes, initializers, sparseInitializers } = graph;
    const inputs = graph.inputs.map(({ name }) => name);
    add(scopes, { part, inputs, nodes, initializers, sparseInitializers, defaults: [] });
}
function add(scopes, scope) {
    scopes.push(scope);
    const part = scope.part === "graph" ? "subgraph" : scope.part;
    for (const attribute of attributesOf(scope)) {
        for (const graph of attribute.subgraphs)
            addGraph(scopes, part, graph);
    }
}
/** The attributes directly in a scope: its nodes' and its defaults. */
function* attributesOf(scope) {
    for (const node of scope.nodes)
        yield* node.attributes;
    yield* scope.defaults;
}
/** Every tensor of the model, wherever it is: initializers, attributes, sparse tensors, subgraphs, functions, training. */
function* tensorsOf(model) {
    for (const scope of scopesOf(model)) {
        const { part } = scope;
        for (const tensor of scope.initializers)
            yield { tensor, part, role: "initializer" };
        for (const sparse of scope.sparseInitializers) {
            yield { tensor: sparse.values, part, role: "sparse-values" };
            if (sparse.indices !== null)
                yield { tensor: sparse.indices, part, role: "sparse-indices" };
        }
        for (const { tensors, sparseTensors } of attributesOf(scope)) {
            for (const tensor of tensors)
                yield { tensor, part, role: "constant" };
            for (const { values, indices } of sparseTensors) {
                yield { tensor: values, part, role: "constant" };
                if (indices !== null)
                    yield { tensor: indices, part, role: "sparse-indices" };
            }
        }
    }
}


/***/ })

};
