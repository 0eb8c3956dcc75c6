import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4746:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _packages_inference_src_sandbox_child_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5569);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_packages_inference_src_sandbox_child_js__WEBPACK_IMPORTED_MODULE_0__]);
_packages_inference_src_sandbox_child_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 8576:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 7483:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* unused harmony export DEFAULT_BOUNDS */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8855);

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

/***/ 553:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ storeCell),
/* harmony export */   b: () => (/* binding */ storeVector)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6772);

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

/***/ 6772:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ Findings),
/* harmony export */   dS: () => (/* binding */ EXPECTED),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8855);

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

/***/ 2743:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 1304:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ openTable)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __nccwpck_require__(8855);
// EXTERNAL MODULE: ./packages/dataset/src/bounds.ts
var src_bounds = __nccwpck_require__(7483);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
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
    const { createGunzip } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 23));
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
var give_back = __nccwpck_require__(2743);
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
var src_findings = __nccwpck_require__(6772);
// EXTERNAL MODULE: ./packages/dataset/src/text-cache.ts
var text_cache = __nccwpck_require__(770);
// EXTERNAL MODULE: ./packages/dataset/src/wanted-columns.ts + 1 modules
var wanted_columns = __nccwpck_require__(6419);
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
var src_batch = __nccwpck_require__(8576);
// EXTERNAL MODULE: ./packages/dataset/src/csv-cell.ts
var csv_cell = __nccwpck_require__(553);
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
var unreadable = __nccwpck_require__(6117);
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
            return (await Promise.all(/* import() */[__nccwpck_require__.e(313), __nccwpck_require__.e(510)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4510))).openParquet(file);
        default:
            throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: cannot tell the format from the name`, {
                hint: "Name it .csv, .tsv, .jsonl, .ndjson or .parquet; the text formats may end in .gz.",
            });
    }
}


/***/ }),

/***/ 770:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 6117:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8855);

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

/***/ 6419:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ findWanted),
  U: () => (/* binding */ refuseDuplicates)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __nccwpck_require__(8855);
;// CONCATENATED MODULE: ./packages/schema/src/closest.ts
/**
 * The candidate that was probably meant: at most a third of its letters differ; or it is the only one that the word begins, or the
 * longest that begins the word. null when none is near; never the word itself.
 */
function closest(word, candidates) {
    let best = null;
    const continues = (candidate) => Number(candidate.startsWith(word));
    // Of two as near, `models` is meant by `model` rather than `mode`.
    const others = candidates
        .filter((candidate) => candidate !== word)
        .toSorted((a, b) => continues(b) - continues(a));
    for (const candidate of others) {
        const distance = editDistance(plain(word), plain(candidate));
        const isNear = distance <= Math.max(1, Math.floor(candidate.length / 3));
        if (isNear && (best === null || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate ?? beginning(word.toLowerCase(), others);
}
/** Names of a file may have a space before them, which `a, b` gives to the second. */
function plain(word) {
    return word.trim().toLowerCase();
}
/** `multiclass` for `multiclass-classification`, `maximum` for `max`. Fewer letters than these begin too much. */
const FEWEST = 3;
/** Input comes from an argument list: long text is no typing error. */
const MOST = 64;
function beginning(word, candidates) {
    if (word.length < FEWEST || word.length > MOST)
        return null;
    const longer = candidates.filter((one) => one.toLowerCase().startsWith(word));
    if (longer.length > 0)
        return longer.length === 1 ? (longer[0] ?? null) : null;
    const shorter = candidates.filter((one) => one.length >= FEWEST && word.startsWith(one.toLowerCase()));
    return shorter.toSorted((a, b) => b.length - a.length)[0] ?? null;
}
/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(a, b) {
    // The table is quadratic.
    if (a.length > MOST || b.length > MOST)
        return Number.POSITIVE_INFINITY;
    const at = (row, j) => row?.[j] ?? 0;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let cost = Math.min(replaced, at(last, j) + 1, at(row, j - 1) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, at(beforeLast, j - 2) + 1);
            }
            row.push(cost);
        }
        [beforeLast, last] = [last, row];
    }
    return at(last, b.length);
}

// EXTERNAL MODULE: ./packages/dataset/src/findings.ts
var findings = __nccwpck_require__(6772);
;// CONCATENATED MODULE: ./packages/dataset/src/wanted-columns.ts


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
    (0,error/* throwProblems */.Jh)(problems);
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
    const list = [...twice].slice(0, MOST_SHOWN).map(findings/* quote */.hD).join(", ");
    throw (0,error/* failure */.V2)("dataset-unreadable", `${path}: column names must be unique, but the file repeats ${list}`, {
        hint: "Rename or drop the repeated columns.",
        at: { path, line: 1 },
    });
}
function absent({ path, columns }, name) {
    const names = columns.map((column) => column.name);
    const near = closest(name, names);
    const shown = names.slice(0, MOST_SHOWN).map(findings/* quote */.hD).join(", ");
    const more = names.length > MOST_SHOWN ? `, and ${names.length - MOST_SHOWN} more` : "";
    const hint = near === null ? `The file has: ${shown}${more}.` : `Did you mean ${(0,findings/* quote */.hD)(near)}?`;
    return { code: "dataset-mismatch", message: `${path}: no column ${(0,findings/* quote */.hD)(name)}`, hint, at: { path } };
}


/***/ }),

/***/ 6038:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ release)
/* harmony export */ });
/**
 * Gives the memory of arrays back at once, which are empty then: left to the collector, those of all blocks pile up. What has gone
 * to another thread, or was given back before, is left alone.
 */
function release(...arrays) {
    for (const array of arrays) {
        if (array?.buffer instanceof ArrayBuffer && !array.buffer.detached)
            array.buffer.transfer(0);
    }
}


/***/ }),

/***/ 7258:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ loadRuntime)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8855);



/**
 * Loads the runtime in a folder that `findRuntime` gave; its telemetry is off from then on in this process. In a worker
 * thread, whose environment is a copy, the parent has to set ORT_DISABLE_TELEMETRY=1 before it starts the worker.
 * @throws ModelgateError `runtime-missing` when this system cannot load its native files
 */
function loadRuntime(directory) {
    // Read once, when the native library starts; on by default since 1.29.
    process.env["ORT_DISABLE_TELEMETRY"] = "1";
    // By folder, not by name: nothing else that is called onnxruntime-node can come in between.
    const load = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "package.json"));
    try {
        return load(directory);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("runtime-missing", `the ONNX runtime in ${directory} cannot be loaded: ${reason}`, {
            hint: HINTS[process.platform] ?? "Use a system that onnxruntime-node supports.",
            cause: error,
        });
    }
}
const HINTS = {
    linux: "It needs glibc 2.28 or newer and libstdc++: use a Debian, Ubuntu or RHEL image, not Alpine.",
    win32: "It needs the Visual C++ 2019 runtime or newer.",
    darwin: "It needs macOS on Apple silicon.",
};


/***/ }),

/***/ 5569:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(8855);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6038);
/* harmony import */ var _runtime_load_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7258);
/* harmony import */ var _scoring_float16_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8612);
/* harmony import */ var _scoring_read_ahead_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(2246);
/* harmony import */ var _scoring_score_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(1257);
/* harmony import */ var _timing_timing_thread_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(1475);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4762);
/* harmony import */ var _runtime_fault_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(4174);
/* harmony import */ var _session_options_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5144);
/* harmony import */ var _trades_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6200);
/* harmony import */ var _warm_up_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1258);
// The program of the sandbox: it holds the runtime and the model, has no environment but what its parent
// gave, and ends with its one job: two lines of JSON on standard input, frames on descriptor 3.














async function send(out, message) {
    if (!out.write((0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .frame */ .Gt)(message)))
        await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(out, "drain");
}
async function main(out) {
    const orders = lines(process.stdin);
    const { runtimeDirectory } = (await next(orders));
    (0,_scoring_float16_js__WEBPACK_IMPORTED_MODULE_3__/* .hideFloat16Array */ .BJ)();
    // The job is not known yet: the parent reads model and data while the runtime is loaded.
    const ort = (0,_runtime_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadRuntime */ .B)(runtimeDirectory);
    await (0,_warm_up_js__WEBPACK_IMPORTED_MODULE_5__/* .warmUp */ .l)(ort);
    const job = (await next(orders));
    await send(out, { type: "started", runtime: ort.env.versions.node ?? ort.env.versions.common });
    if (job.trade === undefined)
        await scoreAll(ort, job, out);
    else
        await (await (0,_trades_js__WEBPACK_IMPORTED_MODULE_6__/* .serveOf */ .T)(job.trade))(ort, job, (message) => send(out, message));
    await send(out, { type: "finished" });
}
async function scoreAll(ort, job, out) {
    const tell = (message) => send(out, message);
    const options = (0,_session_options_js__WEBPACK_IMPORTED_MODULE_7__/* .sessionOptions */ .x)(job.options.threads);
    const session = await ort.InferenceSession.create(job.modelPath, options).catch((cause) => {
        throw (0,_runtime_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .sessionRefused */ .B6)(cause);
    });
    for (const dataset of job.datasets) {
        try {
            for await (const message of (0,_scoring_score_js__WEBPACK_IMPORTED_MODULE_9__/* .score */ .f)({ session, Tensor: ort.Tensor }, dataset, job.output, import.meta.filename)) {
                await tell(message);
                // The frame is a copy.
                if (message.type === "block")
                    (0,_release_js__WEBPACK_IMPORTED_MODULE_10__/* .release */ ._)(message.truth, message.predicted, message.scores);
            }
        }
        catch (error) {
            // The other data sets are still measured: a fault in one loses nothing of the rest.
            await tell({ type: "problem", dataset: dataset.name, problems: (0,_runtime_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .runProblems */ .eX)(error) });
        }
        await (0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .flushed */ .a6)(out);
    }
}
async function* lines(input) {
    input.setEncoding("utf8");
    let rest = "";
    for await (const chunk of input) {
        const parts = (rest + chunk).split("\n");
        rest = parts.pop() ?? "";
        yield* parts;
    }
    return undefined;
}
async function next(orders) {
    const { value } = await orders.next();
    if (value === undefined)
        throw new Error("the sandbox was given no job");
    return JSON.parse(value);
}
async function run() {
    const out = (0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .frameStream */ .kS)(3);
    try {
        await main(out);
    }
    catch (error) {
        await send(out, { type: "problem", dataset: null, problems: (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_11__/* .problemsOf */ .GW)(error) });
    }
    out.end();
}
// A large data set is read in a thread of this same program, and models are timed side by side in several.
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort === null)
    await run();
else if ((0,_timing_timing_thread_js__WEBPACK_IMPORTED_MODULE_12__/* .isTiming */ .t)(node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.workerData))
    await (await __nccwpck_require__.e(/* import() */ 696).then(__nccwpck_require__.bind(__nccwpck_require__, 4696))).serveTiming(node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort, node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.workerData);
else
    await (0,_scoring_read_ahead_js__WEBPACK_IMPORTED_MODULE_13__/* .serveReading */ ._)(node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort, node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.workerData);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4762:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a6: () => (/* binding */ flushed),
  Gt: () => (/* binding */ frame_frame),
  kS: () => (/* binding */ frameStream)
});

// UNUSED EXPORTS: frames

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./packages/inference/src/sandbox/frame.ts



// A frame is a length (uint32, little-endian) and a value in V8's structured-clone format, which carries
// typed arrays as bytes. JSON would triple the size of scores, and the IPC channel of child_process
// offers no back pressure to a child that is faster than its parent.
/** Bytes of the length. */
const HEAD = 4;
/** A frame no honest child exceeds: one block of scores. */
const MOST_BYTES = (/* unused pure expression or super */ null && (1 << 30));
/**
 * Frames that may wait to be read: only then does who sends them wait, too. A pipe holds 64 KiB, less than the scores of
 * a block, and a model that waits for each block to be taken stands idle for as long as the other process is elsewhere.
 */
const WAITING_BYTES = 2 ** 20;
/** Where frames are written to. */
function frameStream(fd) {
    return (0,external_node_fs_.createWriteStream)("", { fd, highWaterMark: WAITING_BYTES });
}
/** Resolves when every frame was handed over: what comes then, a crash of the model too, loses none of them. */
function flushed(out) {
    return new Promise((resolve) => out.write(Buffer.alloc(0), () => resolve()));
}
/** One value as a frame. */
function frame_frame(value) {
    const serializer = new external_node_v8_namespaceObject.DefaultSerializer();
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
            throw failure("model-out-of-memory", `the predictions take more than ${mostBytes} bytes`, {
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
        return deserialize(bytes);
    }
    catch (cause) {
        throw garbled(cause);
    }
}
function garbled(cause) {
    return failure("model-failed", "the sandbox sent an invalid message (its bytes cannot be decoded)", {
        hint: "The model or the runtime may have been tampered with; nothing it said after that is used.",
        cause,
    });
}


/***/ }),

/***/ 4174:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ sessionRefused),
/* harmony export */   Np: () => (/* binding */ runFailed),
/* harmony export */   dc: () => (/* binding */ toldOf),
/* harmony export */   eX: () => (/* binding */ runProblems)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8855);

/** The runtime says in words why a session cannot be made; which of our codes that is, its words decide. */
function sessionRefused(cause) {
    const message = firstLine(cause);
    if (/bad_alloc|failed to allocate|out of memory/iu.test(message)) {
        return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("model-out-of-memory", `the model needs more memory than it may take: ${message}`, {
            hint: "Raise `memory-limit` if the model is trusted and that large.",
        });
    }
    const unsupported = /opset|not implemented|find an implementation|no op registered|is not a registered|unsupported model ir|ir_version/iu;
    if (unsupported.test(message)) {
        return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("model-unsupported", `the runtime cannot run this model: ${message}`, {
            hint: "Export it with an older opset, without custom operators, or with float32 inputs: for float64 many operators are missing.",
        });
    }
    // Every TfidfVectorizer of skl2onnx asks for en_US.UTF-8, which slim images and containers do not have.
    if (/failed to construct locale/iu.test(message)) {
        return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("model-unsupported", `this machine lacks a locale that the model needs: ${message}`, {
            hint: 'Export it with a locale that every Linux has (skl2onnx: options={TfidfVectorizer: {"locale": "C.UTF-8"}}), or install the one that it names: `apt-get install locales && localedef -i en_US -f UTF-8 en_US.UTF-8`.',
        });
    }
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("model-unreadable", `the runtime cannot load this model: ${message}`, {
        hint: "Check that the file is a whole ONNX model, for example with onnx.checker.",
    });
}
/** Why a run failed: the runtime's words again, or what is a problem of ours already. */
function runFailed(error) {
    if (error instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ)
        return error;
    const message = firstLine(error);
    if (/bad_alloc|failed to allocate|out of memory|array buffer allocation/iu.test(message)) {
        return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("model-out-of-memory", `the model took too much memory: ${message}`, {
            hint: "Raise `memory-limit` if the model is trusted and that large.",
            cause: error,
        });
    }
    if (/non tensor type/iu.test(message)) {
        return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("model-unsupported", `the runtime gives tensors only: ${message}`, {
            hint: "Export the model with tensors as its outputs; `modelgate inspect` shows which one is a sequence or a map.",
            cause: error,
        });
    }
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("model-failed", `the model failed while running: ${message}`, {
        hint: "Feed the shapes and types the model was exported with; `modelgate inspect` shows them.",
        cause: error,
    });
}
/** Why a run failed, as problems. */
function runProblems(error) {
    return runFailed(error).problems;
}
/** The same problems, each of which begins with the model that it is of. */
function toldOf(model, error) {
    const told = (problem) => ({ ...problem, message: `${model}: ${problem.message}` });
    const [first, ...rest] = error.problems;
    return new _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ([told(first), ...rest.map(told)], { cause: error });
}
function firstLine(error) {
    const message = error instanceof Error ? error.message : String(error);
    return (message.split("\n")[0] ?? "").slice(0, 500);
}


/***/ }),

/***/ 5144:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NO_SPINNING),
/* harmony export */   x: () => (/* binding */ sessionOptions)
/* harmony export */ });
/** How every session is opened, whatever it is for: on the processor, one operator after another, and silent. */
function sessionOptions(threads) {
    return {
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        executionProviders: ["cpu"],
        logSeverityLevel: 3,
    };
}
/** Threads that spin after a run hold a processor that somebody else waits for. Nested keys are joined: session.intra_op.allow_spinning. */
const NO_SPINNING = {
    extra: { session: { intra_op: { allow_spinning: "0" }, inter_op: { allow_spinning: "0" } } },
};


/***/ }),

/***/ 6200:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ serveOf)
/* harmony export */ });
// Scoring is no trade of this list: it is what most runs do, so its program is there from the start. The others are loaded
// when they are asked for.
const TRADES = {
    compare: async () => (await __nccwpck_require__.e(/* import() */ 625).then(__nccwpck_require__.bind(__nccwpck_require__, 9625))).serve,
    offline: async () => (await __nccwpck_require__.e(/* import() */ 796).then(__nccwpck_require__.bind(__nccwpck_require__, 2796))).serveOffline,
    time: async () => (await __nccwpck_require__.e(/* import() */ 464).then(__nccwpck_require__.bind(__nccwpck_require__, 1464))).serveTime,
};
/** The program of a trade; the parent is trusted to name one that exists. */
async function serveOf(trade) {
    const load = TRADES[trade];
    if (load === undefined)
        throw new TypeError(`the sandbox has no trade ${trade}`);
    return await load();
}


/***/ }),

/***/ 1258:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ warmUp)
/* harmony export */ });
/** y = Identity(x) of one float, opset 13: the smallest model there is. `onnx.printer.to_text` shows it. */
const IDENTITY = "CAg6NwoQCgF4EgF5IghJZGVudGl0eRIBZ1oPCgF4EgoKCAgBEgQKAggBYg8KAXkSCgoICAESBAoCCAFCAhAN";
/**
 * Runs a model of our own. The first session of a process costs the runtime 20 ms, most of it for its registry of
 * operators: they pass while the parent still reads the user's model, of which nothing is known yet.
 */
async function warmUp({ InferenceSession, Tensor }) {
    const session = await InferenceSession.create(Buffer.from(IDENTITY, "base64"), {
        intraOpNumThreads: 1,
        interOpNumThreads: 1,
        executionProviders: ["cpu"],
    });
    await session.run({ x: new Tensor("float32", new Float32Array(1), [1]) });
    await session.release();
}


/***/ }),

/***/ 4690:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ answersOf),
/* harmony export */   C: () => (/* binding */ readOf)
/* harmony export */ });
/* harmony import */ var _label_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7224);
/* harmony import */ var _output_values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2903);


/** The outputs that are read. */
function readOf(plan) {
    const read = plan.task === "regression" ? [plan.values] : [plan.labels, plan.scores];
    return read.filter((name) => name !== null);
}
/** What the model answered for the first `rows` of the `padded` rows that were fed. */
function answersOf(plan, outputs, { rows, padded }, codes) {
    if (plan.task === "multilabel")
        return (0,_label_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .labelAnswers */ .u)(plan, outputs, { rows, padded });
    if (plan.task === "regression") {
        return { predicted: (0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOf */ .c)((0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .R)(outputs[plan.values], 1, padded), rows), scores: null };
    }
    const scores = plan.scores === null
        ? null
        : (0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOf */ .c)((0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .R)(outputs[plan.scores], plan.width, padded), rows * plan.width);
    const predicted = plan.labels === null ? null : labels((0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .R)(outputs[plan.labels], 1, padded), rows, codes);
    return { predicted, scores };
}
function labels({ type, data }, rows, codes) {
    const predicted = new Int32Array(rows);
    for (let row = 0; row < rows; row += 1) {
        const label = data[row];
        predicted[row] = codes.code(type === "bool" ? String(Boolean(label)) : String(label));
    }
    return predicted;
}


/***/ }),

/***/ 4772:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cP: () => (/* binding */ NO_TRUTH),
  J0: () => (/* binding */ buffersOf),
  un: () => (/* binding */ fedBlocks),
  _9: () => (/* binding */ fedNumbers),
  Ms: () => (/* binding */ feeder),
  jw: () => (/* binding */ noRows),
  OY: () => (/* binding */ runtimeFeeds)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __nccwpck_require__(8855);
// EXTERNAL MODULE: ./packages/inference/src/scoring/text-codes.ts
var text_codes = __nccwpck_require__(5433);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/carried.ts


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
    const codes = new text_codes/* TextCodes */.Q(`${path}: column "${name}"`, {
        most: MOST_CARRIED_TEXTS,
        tooMany: (column) => (0,error/* failure */.V2)("dataset-too-large", `${column} has more than ${MOST_CARRIED_TEXTS} distinct texts`, {
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

;// CONCATENATED MODULE: ./packages/inference/src/labels.ts

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
        throw failure("outputs-ambiguous", `${classes.length} classes, but ${width} ${width === 1 ? "score" : "scores"} a row`, {
            hint: "Set `classes:` to the labels in the order of the scores.",
        });
    }
    if (binary && classes.length !== 2) {
        const found = classes.length === 0 ? "none" : quoted(classes);
        throw failure("outputs-ambiguous", `binary classification has 2 classes, and labels and answers are ${found}`, {
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
    throw failure("outputs-ambiguous", `classes: ${quoted(doubled)} stands for more than one class`, {
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
            throw failure("outputs-ambiguous", `labels: ${quoted([other, label])} may be one class or two`, {
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
    throw failure("outputs-ambiguous", `classes: expected the order of the model's own labels (${model.source}): ${quoted(own)}`, { hint: "Leave `classes` out, or give them in this order." });
}
function quoted(labels) {
    const shown = labels.slice(0, 8).map((label) => JSON.stringify(label.slice(0, 60)));
    return `${shown.join(", ")}${labels.length > 8 ? ` and ${labels.length - 8} more` : ""}`;
}
function unordered(seen, expected) {
    return failure("outputs-ambiguous", `the scores are of ${expected} classes and nothing says which; labels are ${quoted(seen)}`, {
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

;// CONCATENATED MODULE: ./packages/inference/src/scoring/marks.ts

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
                const mark = MARKS.get(text) ?? MARKS.get(labelText(text));
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
            const is = isMissing(text) ? "has no mark" : `is ${JSON.stringify(text.slice(0, 60))}`;
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
var target_columns = __nccwpck_require__(406);
// EXTERNAL MODULE: ./packages/inference/src/scoring/tensor.ts
var tensor = __nccwpck_require__(6040);
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
    const marks = task === "multilabel-classification" ? new Marks(dataset.path, targets) : null;
    const truthOf = (batch) => {
        if (marks !== null)
            return marks.read(batch);
        const [target = ""] = targets;
        return task === "regression" ? numberColumn(batch, target) : codes.codesOf(textColumn(batch, target));
    };
    const carried = dataset.carried?.length ? new CarriedColumns(dataset.path, dataset.carried) : null;
    return {
        want: wanted(dataset, task),
        batchRows: fixedBatch ?? Math.max(1, Math.min(ROWS_A_BATCH, Math.floor(VALUES_A_BATCH / width))),
        block(batch) {
            const padded = fixedBatch ?? batch.rows;
            const known = codes.texts.length;
            return {
                rows: batch.rows,
                padded,
                feeds: feeds.map((feed) => ({ input: feed.input, ...(0,tensor/* tensor */.O)(feed, batch, padded) })),
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

/***/ 8612:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ asBits),
/* harmony export */   BJ: () => (/* binding */ hideFloat16Array),
/* harmony export */   DO: () => (/* binding */ plainNumbers),
/* harmony export */   hL: () => (/* binding */ float16Array)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8855);

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

/***/ 7224:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ planLabels),
/* harmony export */   u: () => (/* binding */ labelAnswers)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8855);
/* harmony import */ var _output_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3218);
/* harmony import */ var _output_values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2903);



/**
 * Finds the outputs with one entry for each row and label: floats are scores, integers and bools are labels.
 * @throws ModelgateError `outputs-ambiguous` when there is none, or more than one of a kind
 */
function planLabels(shown, batchRows, width, spec) {
    const told = spec.output === null ? shown : shown.filter(({ name }) => name === spec.output);
    const fits = (output) => isMatrix(output, batchRows, width);
    const scores = told.filter((output) => (0,_output_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isFloat */ .dk)(output.type) && (fits(output) || isPerLabel(output, batchRows, width)));
    // The scores may be told and the labels beside them are still the model's own.
    const candidates = spec.output === null || scores.length > 0 ? shown : told;
    const labels = candidates.filter((output) => (0,_output_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isInteger */ .Fq)(output.type) && fits(output));
    if (scores.length > 1)
        throw (0,_output_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(`outputs ${(0,_output_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(scores)} could all hold the scores`, shown);
    const [score] = scores;
    const label = labels.length === 1 ? (labels[0]?.name ?? null) : null;
    if (score === undefined && label === null) {
        throw (0,_output_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(`the target has ${width} labels, and not exactly one output has an entry for each`, shown);
    }
    return {
        task: "multilabel",
        labels: label,
        scores: score?.name ?? null,
        width,
        isPerLabel: score !== undefined && !fits(score),
    };
}
function isMatrix({ dims }, rows, width) {
    const [first, ...rest] = dims;
    return first === rows && rest.reduce((product, size) => product * size, 1) === width;
}
function isPerLabel({ dims }, rows, width) {
    return dims.length === 3 && dims[0] === width && dims[1] === rows && dims[2] === 2;
}
/** The answers of one batch, row-major, rows × labels. `padded` rows were fed. */
function labelAnswers({ labels, scores, width, isPerLabel }, outputs, { rows, padded }) {
    const entries = rows * width;
    return {
        predicted: labels === null ? null : marksOf(labels, (0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .R)(outputs[labels], width, padded), entries),
        scores: scores === null
            ? null
            : isPerLabel
                ? yesOf((0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOf */ .c)((0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .R)(outputs[scores], 2 * width, padded), 2 * padded * width), rows, padded)
                : (0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOf */ .c)((0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .R)(outputs[scores], width, padded), entries),
    };
}
/** The second of each pair of [labels, padded, 2], turned to rows × labels. */
function yesOf(pairs, rows, padded) {
    const width = pairs.length / (2 * padded);
    const scores = new Float64Array(rows * width);
    for (let row = 0; row < rows; row += 1) {
        for (let label = 0; label < width; label += 1) {
            scores[row * width + label] = pairs[2 * (label * padded + row) + 1] ?? Number.NaN;
        }
    }
    return scores;
}
function marksOf(output, { data }, entries) {
    const marks = new Uint8Array(entries);
    for (let at = 0; at < entries; at += 1) {
        const mark = Number(data[at]);
        if (mark !== 0 && mark !== 1) {
            throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("outputs-ambiguous", `the output "${output}" should hold 0 or 1 for each label, and has ${mark}`, {
                hint: "Name the output that holds scores or labels with `output:`.",
            });
        }
        marks[at] = mark;
    }
    return marks;
}


/***/ }),

/***/ 3218:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Fq: () => (/* binding */ isInteger),
/* harmony export */   dk: () => (/* binding */ isFloat),
/* harmony export */   iS: () => (/* binding */ planOutputs),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8855);

/**
 * Decides which output holds labels and which scores (or, for regression, values) from what the first
 * batch gave. Unambiguous or an error that asks: two candidates are never silently narrowed to one.
 * @throws ModelgateError `outputs-ambiguous`
 */
function planOutputs(shown, batchRows, spec) {
    const perRow = shown.map((output) => ({ ...output, width: widthOf(output, batchRows) }));
    const usable = perRow.filter((output) => output.width !== null);
    const told = spec.output === null ? null : usable.find(({ name }) => name === spec.output);
    if (told === undefined) {
        throw ask(`the model has no output "${spec.output}" with one entry a row`, shown);
    }
    const floats = usable.filter(({ type }) => isFloat(type));
    if (spec.task === "regression") {
        const candidates = told ? [told] : floats.filter(({ width }) => width === 1);
        const [only] = candidates;
        if (only === undefined || candidates.length > 1 || only.width !== 1) {
            throw ask("regression reads one number a row, and not exactly one output holds that", shown);
        }
        return { task: "regression", values: only.name };
    }
    const labels = usable.filter(({ type, width }) => width === 1 && (isInteger(type) || type === "string"));
    const scores = told ? [told] : narrow(floats, spec);
    const [score, ...more] = scores;
    if (more.length > 0)
        throw ask(`outputs ${names(scores)} could all hold the scores`, shown);
    if (told && !isFloat(told.type)) {
        return { task: "classification", labels: told.name, scores: null, width: 0 };
    }
    // With several integer outputs only the scores are trusted: which of them is the label is a guess.
    const [label, ...others] = labels;
    const labelName = label !== undefined && others.length === 0 ? label.name : null;
    if (score === undefined && labelName === null) {
        throw ask("no output holds one label or one row of scores for each example", shown);
    }
    return {
        task: "classification",
        labels: labelName,
        scores: score?.name ?? null,
        width: score?.width ?? 0,
    };
}
/** Of several float outputs the one that is as wide as there are classes, if only one is. */
function narrow(floats, spec) {
    const binary = spec.task === "binary-classification";
    const count = spec.classes?.length ?? (binary ? 2 : null);
    const fits = floats.filter(({ width }) => count === null ? width > 1 : width === count || (binary && width === 1));
    if (fits.length > 0 || count === null)
        return fits;
    return floats.length === 1 ? floats : [];
}
/** Values a row: [N], [N, 1], [N, k], or [N, k, 1, 1]; null when the output has no entry for each row. */
function widthOf({ dims }, batchRows) {
    const [first, ...rest] = dims;
    if (first !== batchRows)
        return batchRows === 1 && dims.length === 1 ? (first ?? null) : null;
    const wide = rest.filter((size) => size !== 1);
    return wide.length > 1 ? null : (wide[0] ?? 1);
}
/** Whether an element type holds fractions. */
function isFloat(type) {
    return type.startsWith("float");
}
/** Whether an element type holds whole numbers or truth values. */
function isInteger(type) {
    return type.startsWith("int") || type.startsWith("uint") || type === "bool";
}
/** Names of outputs for a message, quoted. */
function names(outputs) {
    return outputs.map(({ name }) => JSON.stringify(name)).join(", ");
}
/** An error that shows what the outputs are, and asks for the name of the one that is meant. */
function ask(message, shown) {
    const seen = shown.map(({ name, type, dims }) => `${JSON.stringify(name)} ${type}[${dims.join(", ")}]`);
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("outputs-ambiguous", `${message}; the outputs are ${seen.join("; ")}`, {
        hint: "Name the output with `output:` (and the classes with `classes:`).",
    });
}


/***/ }),

/***/ 2903:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf),
/* harmony export */   c: () => (/* binding */ numbersOf)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8855);
/* harmony import */ var _float16_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8612);


/**
 * An output, which must hold what the first batch promised: `width` values for each row that was fed.
 * @throws ModelgateError `model-failed` when it does not
 */
function rowsOf(value, width, padded) {
    if (value?.data.length === padded * width)
        return value;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("model-failed", "the model's outputs changed their shape after the first batch", {
        hint: "Every output must have one entry for each row that is fed.",
    });
}
/** The first values as doubles; rows that only fill a fixed batch are dropped. */
function numbersOf({ type, data }, count) {
    const plain = (0,_float16_js__WEBPACK_IMPORTED_MODULE_1__/* .plainNumbers */ .DO)(type, Array.isArray(data) ? data.slice(0, count) : data.subarray(0, count));
    // Converting one number array to another is a hundred times as quick as doing so number by number.
    if (plain instanceof Float32Array || plain instanceof Float64Array)
        return new Float64Array(plain);
    return Float64Array.from(plain, Number);
}


/***/ }),

/***/ 1344:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pickFeeds)
/* harmony export */ });
/** Some of the `padded` rows of a model's inputs, in the given order, in memory of their own. */
function pickFeeds(feeds, padded, rows) {
    return feeds.map((feed) => {
        const [, ...trailing] = feed.dims;
        const data = pickData(feed.data, feed.data.length / padded, rows);
        return { ...feed, data, dims: [rows.length, ...trailing] };
    });
}
function pickData(data, width, rows) {
    const [first = 0] = rows;
    // As they lie, which one copy does; a `for` over each value is most of the time in a process that has just begun.
    if (rows.every((row, at) => row === first + at))
        return data.slice(first * width, (first + rows.length) * width);
    const picked = data.slice(0, rows.length * width);
    rows.forEach((row, at) => {
        if (Array.isArray(picked) || Array.isArray(data)) {
            for (let k = 0; k < width; k += 1)
                picked[at * width + k] = data[row * width + k];
        }
        else
            picked.set(data.subarray(row * width, (row + 1) * width), at * width);
    });
    return picked;
}


/***/ }),

/***/ 2246:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readBlocks),
  _: () => (/* binding */ serveReading)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
// EXTERNAL MODULE: ./packages/dataset/src/open-table.ts + 15 modules
var open_table = __nccwpck_require__(1304);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __nccwpck_require__(8855);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/address-room.ts

/**
 * Bytes of address space that this process may still reserve: a sandbox is bounded in it. Infinite where nothing says so, as on
 * systems that have no such bound.
 */
function addressRoom() {
    try {
        return roomIn((0,external_node_fs_.readFileSync)("/proc/self/limits", "utf8"), (0,external_node_fs_.readFileSync)("/proc/self/status", "utf8"));
    }
    catch {
        return Number.POSITIVE_INFINITY;
    }
}
/** The room by what Linux tells of a process, proc_pid_limits(5) and proc_pid_status(5). */
function roomIn(limits, status) {
    const most = /^Max address space\s+(\d+)/mu.exec(limits)?.[1];
    const used = /^VmSize:\s+(\d+) kB/mu.exec(status)?.[1];
    return most === undefined || used === undefined
        ? Number.POSITIVE_INFINITY
        : Number(most) - Number(used) * 1024;
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/fed-block.ts + 4 modules
var fed_block = __nccwpck_require__(4772);
// EXTERNAL MODULE: ./packages/inference/src/scoring/target-columns.ts
var target_columns = __nccwpck_require__(406);
// EXTERNAL MODULE: ./packages/inference/src/scoring/text-codes.ts
var text_codes = __nccwpck_require__(5433);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/merged-texts.ts


/** Makes one list of labels of those that several threads number by themselves, in the order in which blocks are taken. */
class MergedTexts {
    #codes;
    /** By thread, the code here of each of its codes. */
    #ofThread = new Map();
    constructor({ target }) {
        this.#codes = new text_codes/* TextCodes */.Q(`column "${(0,target_columns/* targetsOf */.QR)(target)[0]}"`);
    }
    /**
     * A block with codes and new texts as if all blocks came from one thread.
     * @throws ModelgateError `label-invalid` for more distinct labels than a class can have
     */
    merged(block, thread) {
        const { truth } = block;
        const known = this.#codes.texts.length;
        const own = this.#ofThread.get(thread) ?? [];
        this.#ofThread.set(thread, own);
        for (const text of block.newTexts)
            own.push(this.#codes.code(text));
        const isSame = !(truth instanceof Int32Array) || own.every((code, index) => code === index);
        return {
            ...block,
            truth: isSame ? truth : truth.map((code) => own[code] ?? -1),
            newTexts: this.#codes.texts.slice(known),
        };
    }
}

// EXTERNAL MODULE: ./packages/inference/src/release.ts
var release = __nccwpck_require__(6038);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/pieces-ahead.ts
// A large text file is read by several threads, each of which takes every so many-th stretch of it. They cannot know
// whether their first line end is one between records: who takes their pieces in order can.




/** Pieces that a thread has read and nobody has taken: some 4 MiB each. */
const MOST_AHEAD = 2;
/** Reads one thread's pieces and sends them, never more than a few ahead of who takes them. */
async function servePieces(port, { dataset, output, part }) {
    const say = (said, transfer = []) => port.postMessage(said, transfer);
    const taken = (0,external_node_events_.on)(port, "message");
    let ahead = 0;
    try {
        const { pieces } = await (0,open_table/* openTable */.R)(dataset.path);
        if (pieces === undefined)
            throw new RangeError(`${dataset.path}: is not as it was`);
        const { want, batchRows, block } = (0,fed_block/* feeder */.Ms)(dataset, output);
        for (let at = part.index; at < pieces.count; at += part.of) {
            const { batches, ...piece } = await pieces.read(at, want, batchRows);
            const blocks = batches.map(block);
            say({ ...piece, blocks }, blocks.flatMap(fed_block/* buffersOf */.J0));
            for (const batch of batches)
                giveBack(batch);
            if (ahead === MOST_AHEAD)
                await taken.next();
            else
                ahead += 1;
        }
    }
    catch {
        // Said with its place in the file by who reads from there on.
        say("stopped");
    }
    port.close();
}
/** What was fed is a copy, and what else is wanted has gone to who takes it. */
function giveBack({ columns }) {
    for (const { values } of columns.values())
        if (!Array.isArray(values))
            (0,release/* release */._)(values);
}
/**
 * The pieces of a file in order, each with the place after it and the number of its thread; ends before the first that
 * nobody could read, or that does not begin where the one before it ends.
 * @param start gives a thread that calls `servePieces`
 */
async function* piecesAhead(start, { pieces, threads: of }) {
    const threads = Array.from({ length: of }, (_, index) => start({ index, of }));
    const said = threads.map((thread) => (0,external_node_events_.on)(thread, "message", { close: ["exit"] }));
    try {
        let place = pieces.first;
        for (let at = 0; at < pieces.count; at += 1) {
            const thread = at % of;
            const piece = await nextOf(said[thread]);
            if (piece === null || piece.from !== place.byte)
                return;
            place = { byte: piece.next, row: place.row + piece.rows, line: place.line + piece.lines };
            threads[thread]?.postMessage("taken");
            yield { blocks: piece.blocks, next: place, thread };
        }
    }
    finally {
        await Promise.all(threads.map((thread) => thread.terminate()));
    }
}
async function nextOf(said) {
    try {
        const next = await said?.next();
        if (next === undefined || next.done === true)
            return null;
        const [piece] = next.value;
        return piece === "stopped" ? null : piece;
    }
    catch {
        // A thread that broke down: if it was the data, it happens again where somebody can tell of it.
        return null;
    }
}

;// CONCATENATED MODULE: ./packages/inference/src/scoring/read-ahead.ts
// Reading a data set and running a model on it take about as long as each other, so a large one is read in a thread
// of its own, a few blocks ahead of the model, and a larger one in several. A small one is read before a thread would have
// started.










/** A thread is worth its start, some 40 ms, from about twice that of reading on. */
const LEAST_BYTES = 8 * 2 ** 20;
/** The same of each thread beyond the first, which the others slow down. */
const BYTES_A_THREAD = 32 * 2 ** 20;
/** Each has some 80 MB of its own, of the 400 that a run may take beside its rows. */
const MOST_THREADS = 2;
/** What a thread reserves and hardly touches: 0.8 GB with Node 24, and what the model may still ask for. */
const ROOM_A_THREAD = 2 ** 30;
/** Blocks that are read and not yet fed: a block has at most 8 MiB, so this bounds what they hold. */
const read_ahead_MOST_AHEAD = 4;
/**
 * The blocks of a data set, read ahead where that pays. `entry` is a program that calls `serveReading` in a thread.
 * @param threads how many of them read a file of so many bytes; 0: it is read here
 * @throws ModelgateError what reading the data set throws
 */
async function* readBlocks(entry, reading, threads = threadsFor) {
    const { dataset, output } = reading;
    const count = threads(await sizeOf(dataset.path));
    if (count === 0) {
        yield* (0,fed_block/* fedBlocks */.un)(await (0,open_table/* openTable */.R)(dataset.path), dataset, output);
        return;
    }
    const pieces = count > 1 && isSplittable(reading) ? (await (0,open_table/* openTable */.R)(dataset.path)).pieces : undefined;
    if (pieces === undefined)
        yield* fromThread(new external_node_worker_threads_.Worker(entry, { workerData: reading }));
    else
        yield* fromPieces(entry, reading, { pieces, threads: count });
}
function threadsFor(bytes) {
    const most = Math.min((0,external_node_os_namespaceObject.availableParallelism)(), MOST_THREADS);
    if (most === 1 || bytes < LEAST_BYTES)
        return 0;
    const worth = Math.min(Math.floor(bytes / BYTES_A_THREAD), Math.floor(addressRoom() / ROOM_A_THREAD));
    return Math.min(most, Math.max(1, worth));
}
/** Whether a block depends on no other: what is carried along has codes of its own, and some models fix their batch. */
function isSplittable({ dataset, output }) {
    const { carried = [], only, plan } = dataset;
    const isAlone = carried.length === 0 && only === undefined && plan.fixedBatch === null;
    return isAlone && output.task !== "multilabel-classification";
}
/** Reads a data set in this thread and sends its blocks, never more than a few ahead of who takes them. */
async function serveReading(port, reading) {
    const { dataset, output, from, part } = reading;
    if (part !== undefined) {
        await servePieces(port, { dataset, output, part });
        return;
    }
    const say = (said, transfer = []) => port.postMessage(said, transfer);
    const taken = (0,external_node_events_.on)(port, "message");
    let ahead = 0;
    try {
        for await (const block of (0,fed_block/* fedBlocks */.un)(await (0,open_table/* openTable */.R)(dataset.path), dataset, output, from)) {
            say({ type: "block", block }, (0,fed_block/* buffersOf */.J0)(block));
            if (ahead === read_ahead_MOST_AHEAD)
                await taken.next();
            else
                ahead += 1;
        }
        say({ type: "end" });
    }
    catch (error) {
        // From thread to thread an error loses its class.
        if (error instanceof src_error/* ModelgateError */.HJ)
            say({ type: "refused", problems: error.problems });
        else
            say({ type: "failed", message: error instanceof Error ? error.message : String(error) });
    }
    port.close();
}
async function* fromThread(thread) {
    try {
        for await (const [said] of (0,external_node_events_.on)(thread, "message", { close: ["exit"] })) {
            if (said.type === "end")
                return;
            if (said.type === "refused")
                throw new src_error/* ModelgateError */.HJ(said.problems);
            if (said.type === "failed")
                throw new Error(said.message);
            thread.postMessage("taken");
            yield said.block;
        }
        throw new Error("the thread that reads the data ended early");
    }
    finally {
        await thread.terminate();
    }
}
/** The blocks of all pieces; from the first that is not what it seemed, those of a thread that reads in order. */
async function* fromPieces(entry, reading, split) {
    const texts = new MergedTexts(reading.dataset);
    const start = (of) => new external_node_worker_threads_.Worker(entry, { workerData: { ...reading, ...of } });
    let from = split.pieces.first;
    let left = split.pieces.count;
    for await (const { blocks, next, thread } of piecesAhead((part) => start({ part }), split)) {
        for (const block of blocks)
            yield texts.merged(block, thread);
        from = next;
        left -= 1;
    }
    if (left === 0)
        return;
    for await (const block of fromThread(start({ from })))
        yield texts.merged(block, split.threads);
}
async function sizeOf(path) {
    // What is wrong with a file, whoever opens it says.
    return await (0,promises_.stat)(path).then(({ size }) => size, () => 0);
}


/***/ }),

/***/ 1257:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ score)
});

// UNUSED EXPORTS: scoreTable

// EXTERNAL MODULE: ./packages/inference/src/release.ts
var release = __nccwpck_require__(6038);
// EXTERNAL MODULE: ./packages/inference/src/scoring/answers-of.ts
var answers_of = __nccwpck_require__(4690);
// EXTERNAL MODULE: ./packages/inference/src/scoring/fed-block.ts + 4 modules
var fed_block = __nccwpck_require__(4772);
// EXTERNAL MODULE: ./packages/inference/src/scoring/label-outputs.ts
var label_outputs = __nccwpck_require__(7224);
// EXTERNAL MODULE: ./packages/inference/src/scoring/output-plan.ts
var output_plan = __nccwpck_require__(3218);
// EXTERNAL MODULE: ./packages/inference/src/scoring/read-ahead.ts + 4 modules
var read_ahead = __nccwpck_require__(2246);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/compared.ts
/** A trial that did not take place. */
function nothing(why) {
    return { rows: 0, largest: 0, relative: 0, flips: 0, skipped: why };
}
/** What all others together show. */
function compared(base, others) {
    const middle = middleOf(base);
    const before = decided(base, middle);
    const left = valuesOf(base);
    let [rows, largest, scale, flips] = [0, 0, 0, 0];
    for (const { answers, rows: order } of others) {
        rows += order.length;
        const right = valuesOf(answers);
        const after = decided(answers, middle);
        order.forEach((row, at) => {
            for (let k = 0; k < base.width; k += 1) {
                const a = left?.[row * base.width + k] ?? 0;
                const b = right?.[at * base.width + k] ?? 0;
                // Nearly all of them, in code that is not compiled yet.
                if (a === b && a <= scale && a >= -scale)
                    continue;
                largest = Math.max(largest, distance(a, b));
                scale = Math.max(scale, size(a), size(b));
            }
            if (isOther(before, row, after, at))
                flips += 1;
        });
    }
    const relative = largest === 0 ? 0 : scale === 0 ? Number.POSITIVE_INFINITY : largest / scale;
    return { rows, largest, relative, flips };
}
function valuesOf({ predicted, scores, task }) {
    return task === "regression" ? predicted : scores;
}
function distance(a, b) {
    if (Object.is(a, b) || a === b)
        return 0;
    return Number.isFinite(a) && Number.isFinite(b) ? Math.abs(a - b) : Number.POSITIVE_INFINITY;
}
function size(value) {
    return Number.isFinite(value) ? Math.abs(value) : 0;
}
/** Whether single scores are logits, only all rows of the data set could tell; these rows have to do. */
function middleOf({ scores }) {
    return scores?.every((score) => !(score < 0 || score > 1)) ? 0.5 : 0;
}
/** The model's own labels, else those that its scores decide for. */
function decided({ predicted, scores, width, task }, middle) {
    if (task === "regression")
        return { each: 0, labels: [] };
    const isMany = task === "multilabel";
    if (predicted !== null)
        return { each: isMany ? width : 1, labels: predicted };
    if (scores === null)
        return { each: 0, labels: [] };
    if (isMany || width === 1)
        return { each: width, labels: scores.map((score) => (score > middle ? 1 : 0)) };
    const labels = Array.from({ length: scores.length / width }, (_, row) => highest(scores, row * width, width));
    return { each: 1, labels };
}
function isOther(before, row, after, at) {
    for (let k = 0; k < before.each; k += 1) {
        if (before.labels[row * before.each + k] !== after.labels[at * after.each + k])
            return true;
    }
    return false;
}
function highest(values, start, width) {
    let best = 0;
    for (let k = 1; k < width; k += 1)
        if ((values[start + k] ?? 0) > (values[start + best] ?? 0))
            best = k;
    return best;
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/pick-feeds.ts
var pick_feeds = __nccwpck_require__(1344);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/sanity.ts


const MOST_ROWS = 64;
/** A call of the runtime each: most of what the trials of a small model cost. */
const MOST_SINGLES = 8;
/** What the trials may take: this, or a share of the time that the model took for the whole data set. */
const LEAST_BUDGET_MS = 50;
const BUDGET_SHARE = 0.05;
/** The first rows of a block, in memory of their own. A fixed batch stays whole. */
function sanitySample({ rows, padded, feeds }, fixedBatch) {
    const taken = fixedBatch ?? Math.min(rows, MOST_ROWS);
    const picked = (0,pick_feeds/* pickFeeds */.R)(feeds, padded, upTo(taken));
    return { rows: Math.min(rows, taken), padded: taken, feeds: picked };
}
/**
 * Tries a model within its budget. Never throws: a model that fails on fewer rows has been scored all the same, and what
 * was not tried says why.
 * @param spent what the whole data set took of the model's time, and its rows
 */
async function sanityOf(run, sample, { plan }, spent) {
    const { fixedBatch } = plan;
    const budgetMs = Math.max(LEAST_BUDGET_MS, BUDGET_SHARE * spent.ms);
    const ms = spent.ms / spent.rows;
    // Three runs of the batch and one of its rows alone. What all rows took is mostly the first run where there are few.
    const affordable = spent.ms <= LEAST_BUDGET_MS ? sample.padded : Math.floor(budgetMs / (4 * ms));
    const least = fixedBatch ?? Math.min(2, sample.rows);
    if (affordable < least) {
        const skipped = nothing(`${least} rows in ${Math.round(budgetMs)} ms are too many at ${ms.toPrecision(2)} ms a row`);
        return { rerun: skipped, batch: skipped, order: skipped };
    }
    const tried = fixedBatch === null ? shortened(sample, Math.min(sample.rows, affordable)) : sample;
    const spentMs = stopwatch();
    const isLate = () => spentMs() > budgetMs;
    const late = nothing(`the ${Math.round(budgetMs)} ms for it were over`);
    const whole = upTo(tried.rows);
    let first = null;
    const trial = async (why, compare) => {
        if (why !== null)
            return nothing(why);
        if (isLate())
            return late;
        try {
            first ??= await run(tried);
            return await compare(first);
        }
        catch (error) {
            return nothing(`the model failed: ${message(error)}`);
        }
    };
    const alone = tried.rows < 2 ? "there is one row" : null;
    return {
        rerun: await trial(null, async (base) => compared(base, [{ answers: await run(tried), rows: whole }])),
        order: await trial(alone, async (base) => {
            const backwards = whole.toReversed();
            return compared(base, [{ answers: await run(reordered(tried, backwards)), rows: backwards }]);
        }),
        batch: await trial(fixedBatch === null ? alone : `the model fixes its batch at ${fixedBatch} rows`, async (base) => {
            const alones = [];
            for (const row of whole.slice(0, MOST_SINGLES)) {
                if (isLate() && alones.length > 0)
                    break;
                alones.push({ answers: await run(single(tried, row)), rows: [row] });
            }
            return compared(base, alones);
        }),
    };
}
function shortened({ padded, feeds }, rows) {
    return { rows, padded: rows, feeds: (0,pick_feeds/* pickFeeds */.R)(feeds, padded, upTo(rows)) };
}
/** What fills a fixed batch stays where it is. */
function reordered({ rows, padded, feeds }, order) {
    const all = upTo(padded).map((row) => order[row] ?? row);
    return { rows, padded, feeds: (0,pick_feeds/* pickFeeds */.R)(feeds, padded, all) };
}
function single({ padded, feeds }, row) {
    return { rows: 1, padded: 1, feeds: (0,pick_feeds/* pickFeeds */.R)(feeds, padded, [row]) };
}
/**
 * Milliseconds since then. What is tried must not depend on who else uses the machine, so time counts only where this
 * process worked; nor on threads that spin while they wait, so no more of it than passed.
 */
function stopwatch() {
    const [began, worked] = [performance.now(), process.cpuUsage()];
    return () => {
        const { user, system } = process.cpuUsage(worked);
        return Math.min(performance.now() - began, (user + system) / 1000);
    };
}
function upTo(count) {
    return Array.from({ length: count }, (_, row) => row);
}
function message(error) {
    const text = error instanceof Error ? error.message : String(error);
    return (text.split("\n")[0] ?? "").slice(0, 300);
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/target-columns.ts
var target_columns = __nccwpck_require__(406);
// EXTERNAL MODULE: ./packages/inference/src/scoring/text-codes.ts
var text_codes = __nccwpck_require__(5433);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/score.ts









/**
 * Scores one data set, block by block, and ends with what all blocks have in common and with what
 * was tried on a few rows. `entry` is the program that reads
 * a large one in a thread.
 * @throws ModelgateError `outputs-ambiguous`, `model-failed`, and what reading the data set throws
 */
async function* score(engine, dataset, output, entry) {
    yield* scoreBlocks(engine, (0,read_ahead/* readBlocks */.v)(entry, { dataset, output }), dataset, output);
}
/** As `score`, from an opened table, in this thread. */
function scoreTable(engine, table, dataset, output) {
    return scoreBlocks(engine, fedBlocks(table, dataset, output), dataset, output);
}
async function* scoreBlocks(engine, blocks, dataset, output) {
    const codes = new text_codes/* TextCodes */.Q(`column "${(0,target_columns/* targetsOf */.QR)(dataset.target)[0]}"`);
    const truthCodes = [];
    let plan = null;
    let precision = "";
    const carriedTexts = (dataset.carried ?? []).map(() => []);
    const spent = { ms: 0, rows: 0 };
    let sample = null;
    let profiler = null;
    for await (const block of blocks) {
        for (const text of block.newTexts)
            truthCodes.push(codes.code(text));
        // A few rows alone are a look at answers that were given before: what was tried then holds.
        if (dataset.only === undefined)
            sample ??= sanitySample(block, dataset.plan.fixedBatch);
        const began = performance.now();
        // Once it is known which outputs are read, the runtime need not copy the others, as embeddings.
        const outputs = await engine.session.run((0,fed_block/* runtimeFeeds */.OY)(engine.Tensor, block.feeds), plan === null ? engine.session.outputNames : (0,answers_of/* readOf */.C)(plan));
        spent.ms += performance.now() - began;
        spent.rows += block.padded;
        plan ??= planFor(shownOf(outputs), block.padded, dataset, output);
        precision ||= plan.task !== "regression" && plan.scores ? (outputs[plan.scores]?.type ?? "") : "";
        const { rows, ids, carried } = block;
        carried?.newTexts.forEach((texts, column) => {
            for (const text of texts)
                carriedTexts[column]?.push(text);
        });
        yield {
            type: "block",
            dataset: dataset.name,
            rows,
            truth: truthOf(block, truthCodes),
            ...(0,answers_of/* answersOf */.B)(plan, outputs, block, codes),
            ids,
            ...(carried === null ? {} : { carried: carried.columns }),
        };
        // Only of what could be read as answers.
        if (dataset.profiled) {
            profiler ??= (await loadProfiler()).openProfiler(dataset, block, plan);
            profiler.add(block, outputs);
        }
        (0,release/* release */._)(...(0,fed_block/* fedNumbers */._9)(block));
    }
    if (plan === null)
        throw (0,fed_block/* noRows */.jw)(dataset.path);
    yield {
        type: "end",
        dataset: dataset.name,
        texts: codes.texts,
        ...endOf(plan, precision),
        ...(carriedTexts.length === 0 ? {} : { carriedTexts }),
    };
    if (profiler !== null)
        yield { type: "profile", dataset: dataset.name, profile: profiler.profile() };
    if (sample === null)
        return;
    const run = runOf(engine, plan);
    yield { type: "sanity", dataset: dataset.name, sanity: await sanityOf(run, sample, dataset, spent) };
}
/**
 * Loaded on demand: a baseline is not profiled, nor is what is timed. Not before: from sources it takes address space (Node strips
 * types with WebAssembly) that the reading threads were counted on.
 */
function loadProfiler() {
    return __nccwpck_require__.e(/* import() */ 129).then(__nccwpck_require__.bind(__nccwpck_require__, 6129));
}
/** Answers alone, by codes that are good for comparing them with each other. */
function runOf(engine, plan) {
    const codes = new text_codes/* TextCodes */.Q("the model's labels");
    const width = plan.task === "regression" ? 1 : plan.width;
    return async (sample) => {
        const outputs = await engine.session.run((0,fed_block/* runtimeFeeds */.OY)(engine.Tensor, sample.feeds), (0,answers_of/* readOf */.C)(plan));
        return { ...(0,answers_of/* answersOf */.B)(plan, outputs, sample, codes), width, task: plan.task };
    };
}
function planFor(shown, batchRows, { target }, output) {
    return output.task === "multilabel-classification"
        ? (0,label_outputs/* planLabels */.n)(shown, batchRows, (0,target_columns/* targetsOf */.QR)(target).length, output)
        : (0,output_plan/* planOutputs */.iS)(shown, batchRows, output);
}
function endOf(plan, precision) {
    if (plan.task === "regression")
        return { labels: null, scores: null };
    const scores = plan.scores === null ? null : { output: plan.scores, width: plan.width, precision };
    return { labels: plan.labels, scores };
}
function shownOf(outputs) {
    return Object.entries(outputs).map(([name, { type, dims }]) => ({ name, type, dims }));
}
/** The reader gave codes of its own; those of the answers count the model's labels, too. */
function truthOf({ truth }, codes) {
    // Mostly the model names no label before the data does, and both count alike.
    if (!(truth instanceof Int32Array) || codes.every((code, index) => code === index))
        return truth;
    return truth.map((code) => codes[code] ?? -1);
}


/***/ }),

/***/ 406:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ targetsOf)
/* harmony export */ });
/* unused harmony exports targetColumns, labelNames */

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
        const matches = isName ? named(pattern, names) : names.filter((name) => matchesPattern(name, pattern));
        const again = matches.filter((name) => columns.has(name));
        if (matches.length === 0 || again.length > 0) {
            wrong(`\`target\` asks for "${pattern}", which ${again.length > 0 ? `repeats ${listed(again)}` : "matches no column"}`, `Its columns are ${listed(names)}.`);
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

/***/ 6040:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ tensor)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8855);
/* harmony import */ var _float16_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8612);


const span = (bits, signed) => signed ? [-(1n << BigInt(bits - 1)), (1n << BigInt(bits - 1)) - 1n] : [0n, (1n << BigInt(bits)) - 1n];
const WRITERS = {
    float32: { make: (n) => new Float32Array(n) },
    float64: { make: (n) => new Float64Array(n) },
    float16: { make: _float16_js__WEBPACK_IMPORTED_MODULE_0__/* .float16Array */ .hL },
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
    return { type: feed.type, data: (0,_float16_js__WEBPACK_IMPORTED_MODULE_0__/* .asBits */ .$T)(data), dims: [batchRows, ...trailing] };
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
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("dataset-mismatch", `${where}: ${String(value)} is no ${feed.type}, which input "${feed.input}" takes`, {
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
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("dataset-mismatch", `column "${feed.columns[0] ?? ""}" holds ${width} values a row; input "${feed.input}" takes ${wants}`, { hint: "Use a column whose lists have the width that the model was exported with." });
}
function columnOf(batch, name) {
    const column = batch.columns.get(name);
    if (column === undefined)
        throw new RangeError(`the reader left out column ${name}`);
    return column;
}


/***/ }),

/***/ 5433:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ TextCodes),
/* harmony export */   Y: () => (/* binding */ MOST_LABELS)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8855);

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

/***/ 1475:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isTiming)
/* harmony export */ });
/** Whether a thread was started to time models; apart from its program, which few need. */
function isTiming(data) {
    return typeof data === "object" && data !== null && "timing" in data;
}


/***/ }),

/***/ 8855:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   HJ: () => (/* binding */ ModelgateError),
/* harmony export */   Jh: () => (/* binding */ throwProblems),
/* harmony export */   V2: () => (/* binding */ failure)
/* harmony export */ });
/* unused harmony export errorOf */
/** A failure the user can act on. Carries every problem that was found, never only the first. */
class ModelgateError extends Error {
    name = "ModelgateError";
    problems;
    constructor(problems, options = {}) {
        const list = (Array.isArray(problems) ? problems : [problems]);
        super(list.map((problem) => problem.message).join("\n"), options);
        this.problems = list;
    }
    get code() {
        return this.problems[0].code;
    }
}
/** Shorthand for an error with one problem. */
function failure(code, message, options = {}) {
    const { cause, ...rest } = options;
    return new ModelgateError({ code, message, ...rest }, cause === undefined ? {} : { cause });
}
/** Throws all problems as one error; does nothing when there is none. */
function throwProblems(problems) {
    if (isSome(problems))
        throw errorOf(problems);
}
/**
 * All problems as one error.
 * @throws TypeError when there is none: who asks for an error knows of a problem
 */
function errorOf(problems, options = {}) {
    if (isSome(problems))
        return new ModelgateError(problems, options);
    throw new TypeError("an error has a problem");
}
function isSome(problems) {
    return problems.length > 0;
}
/** The problems behind anything that was thrown. What is not a ModelgateError is an unexpected fault. */
function problemsOf(error) {
    if (error instanceof ModelgateError)
        return error.problems;
    const message = error instanceof Error ? error.message : String(error);
    return [
        {
            code: "unexpected",
            message: `unexpected fault: ${message}`,
            hint: "This is a defect of Modelgate: please report it with the log of a run with debug logging.",
        },
    ];
}


/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(4746);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
