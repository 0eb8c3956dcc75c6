export const id = 324;
export const ids = [324,993];
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

/***/ 41304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ openTable)
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


/***/ }),

/***/ 57809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ element)
/* harmony export */ });
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
function element(type) {
    return type === null || !Object.hasOwn(ELEMENTS, type) ? undefined : ELEMENTS[type];
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

/***/ 82388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ sourceOf)
});

// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(33490);
// EXTERNAL MODULE: ./packages/inference/src/scoring/column-names.ts
var column_names = __webpack_require__(99326);
// EXTERNAL MODULE: ./packages/inference/src/scoring/element.ts
var scoring_element = __webpack_require__(57809);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/feed.ts


/** How columns fill one input; null where they do not fit it, which is then told. */
function feedOf(port, columns, features, wrong) {
    const kind = (0,scoring_element/* element */.N)(port.type);
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

// EXTERNAL MODULE: ./packages/inference/src/timing/conditions.ts
var timing_conditions = __webpack_require__(58430);
// EXTERNAL MODULE: ./packages/inference/src/timing/run-once.ts + 1 modules
var run_once = __webpack_require__(26400);
;// CONCATENATED MODULE: ./packages/inference/src/timing/feed-source.ts




/**
 * Where a model's inputs come from: rows of the data set; made-up values where there is none, or where other axes than the batch
 * are set.
 * @throws ModelgateError `dataset-mismatch` for columns that do not feed it, `input-invalid` for sizes that nobody gave
 */
function sourceOf({ name, path: modelPath, signature }, conditions, { dataset, table }) {
    if (dataset === null || table === null || Object.keys(conditions.axes).length > 0)
        return (0,timing_conditions/* madeSource */.x4)({ path: modelPath, signature }, conditions);
    const { path, target } = dataset;
    const names = table.columns.map((column) => column.name);
    // One column or many, whatever the task: a target that is not there is told with the rest of the plan.
    const targets = target === null ? [] : (0,target_columns/* targetColumns */.dr)(names, target, "multilabel-classification", () => { });
    const spec = { name: "timed", ...dataset, target: targets };
    const plan = planFeeds(signature, table.columns, spec);
    if (!Array.isArray(plan))
        return { kind: "data", path, plan };
    throw (0,run_once/* problemsAsError */.z)(plan.map((problem) => ({ ...problem, message: `${name}: ${problem.message}` })));
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
// EXTERNAL MODULE: ./packages/inference/src/head-start.ts + 6 modules
var head_start = __webpack_require__(30993);
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

/***/ 70387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bV: () => (/* binding */ Latency),
/* harmony export */   u5: () => (/* binding */ Machine),
/* harmony export */   ul: () => (/* binding */ ARMS)
/* harmony export */ });
/* unused harmony exports Percentile, Arm, Ratio, Sweep, Scenario, OperatorTime */
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


/***/ })

};
