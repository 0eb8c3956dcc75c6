export const id = 2808;
export const ids = [2808];
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
var text_cache = __webpack_require__(20770);
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
            return (await Promise.all(/* import() */[__webpack_require__.e(2313), __webpack_require__.e(4510)]).then(__webpack_require__.bind(__webpack_require__, 14510))).openParquet(file);
        default:
            throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: cannot tell the format from the name`, {
                hint: "Name it .csv, .tsv, .jsonl, .ndjson or .parquet; the text formats may end in .gz.",
            });
    }
}


/***/ }),

/***/ 20770:
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

/***/ 73527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ MOST_CARRIED_TEXTS),
/* harmony export */   MZ: () => (/* binding */ CarriedColumns),
/* harmony export */   z5: () => (/* binding */ carriesOf)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _text_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15433);


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
    const codes = new _text_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .TextCodes */ .Q(`${path}: column "${name}"`, {
        most: MOST_CARRIED_TEXTS,
        tooMany: (column) => (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("dataset-too-large", `${column} has more than ${MOST_CARRIED_TEXTS} distinct texts`, {
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

/***/ 63337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planFeeds)
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


/***/ }),

/***/ 40406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   dr: () => (/* binding */ targetColumns),
/* harmony export */   l3: () => (/* binding */ labelNames)
/* harmony export */ });
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
/* harmony export */   Q: () => (/* binding */ TextCodes),
/* harmony export */   Y: () => (/* binding */ MOST_LABELS)
/* harmony export */ });
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


/***/ })

};
