export const id = 510;
export const ids = [510];
export const modules = {

/***/ 14510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openParquet: () => (/* binding */ openParquet)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./packages/dataset/src/batch.ts
var batch = __webpack_require__(18576);
// EXTERNAL MODULE: ./packages/dataset/src/bounds.ts
var src_bounds = __webpack_require__(57483);
// EXTERNAL MODULE: ./packages/dataset/src/findings.ts
var src_findings = __webpack_require__(86772);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js
var column = __webpack_require__(16167);
// EXTERNAL MODULE: ./packages/dataset/src/give-back.ts
var give_back = __webpack_require__(72743);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/delta.js
var delta = __webpack_require__(88499);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/encoding.js
var src_encoding = __webpack_require__(23448);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/plain.js
var plain = __webpack_require__(74809);
// EXTERNAL MODULE: ./node_modules/hyparquet-compressors/src/index.js + 16 modules
var src = __webpack_require__(20138);
;// CONCATENATED MODULE: ./packages/dataset/src/parquet-runs.ts
/**
 * Reads the hybrid of run lengths and packed bits in which Parquet writes levels and dictionary indices
 * (apache/parquet-format, Encodings.md). It streams: a run of 200 million values is a handful of bytes, and
 * whoever unfolds it into an array first has lost.
 */
class RunReader {
    /** What the values consumed last were. */
    value = 0;
    #bytes;
    #view;
    #width;
    #at;
    #end;
    #repeated = 0;
    #packed = 0;
    #bit = 0;
    constructor(bytes, { from, to, width }) {
        if (width > 32 || from < 0 || to > bytes.length || from > to)
            throw new RangeError("levels lie outside of their page");
        this.#bytes = bytes;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#at = from;
        this.#end = to;
        this.#width = width;
    }
    /** Consumes one to `most` equal values: sets `value`, gives how many. */
    take(most) {
        if (this.#repeated === 0 && this.#packed === 0)
            this.#next();
        if (this.#repeated > 0) {
            const count = Math.min(most, this.#repeated);
            this.#repeated -= count;
            this.value = this.#repeatedValue;
            return count;
        }
        this.#packed--;
        this.value = this.#bits();
        return 1;
    }
    /** Consumes one to `most` values into the front of `into`; gives how many. */
    batch(into, most) {
        if (this.#repeated === 0 && this.#packed === 0)
            this.#next();
        const count = Math.min(most, into.length, this.#repeated > 0 ? this.#repeated : this.#packed);
        if (this.#repeated > 0) {
            this.#repeated -= count;
            into.fill(this.#repeatedValue, 0, count);
            return count;
        }
        this.#packed -= count;
        // Four bytes hold any value of up to 25 bits, wherever in the first of them it begins.
        const mask = 2 ** this.#width - 1;
        const quick = this.#width <= 25 ? Math.floor(((this.#at - 4) * 8 - this.#bit) / this.#width) + 1 : 0;
        let index = 0;
        let bit = this.#bit;
        for (; index < Math.min(count, quick); index++) {
            into[index] = (this.#view.getUint32(bit >>> 3, true) >>> (bit & 7)) & mask;
            bit += this.#width;
        }
        this.#bit = bit;
        for (; index < count; index++)
            into[index] = this.#bits();
        return count;
    }
    #repeatedValue = 0;
    #next() {
        if (this.#width === 0) {
            this.#repeated = Number.MAX_SAFE_INTEGER;
            return;
        }
        const header = this.#varint();
        if (header % 2 === 1) {
            this.#packed = Math.floor(header / 2) * 8;
            // Writers may leave out the padding of the last group, so missing bytes read as zero; a whole group may not miss.
            if (this.#at >= this.#end)
                throw new RangeError("levels or indices end too early");
            this.#bit = this.#at * 8;
            this.#at = Math.min(this.#end, this.#at + (this.#packed / 8) * this.#width);
        }
        else {
            this.#repeated = header / 2;
            this.#repeatedValue = 0;
            for (let shift = 0; shift < this.#width; shift += 8)
                this.#repeatedValue += this.#byte() * 2 ** shift;
        }
        if (this.#repeated === 0 && this.#packed === 0)
            this.#next();
    }
    #bits() {
        let value = 0;
        let got = 0;
        while (got < this.#width) {
            const inside = this.#bit & 7;
            const index = Math.floor(this.#bit / 8);
            if (index >= this.#at)
                throw new RangeError("levels or indices end too early");
            const count = Math.min(8 - inside, this.#width - got);
            value += (((this.#bytes[index] ?? 0) >>> inside) & ((1 << count) - 1)) * 2 ** got;
            got += count;
            this.#bit += count;
        }
        return value;
    }
    #varint() {
        let value = 0;
        for (let shift = 0; shift < 35; shift += 7) {
            const byte = this.#byte();
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 128)
                return value;
        }
        throw new RangeError("a run length has more than five bytes");
    }
    #byte() {
        if (this.#at >= this.#end)
            throw new RangeError("levels or indices end too early");
        return this.#bytes[this.#at++] ?? 0;
    }
}
/** Bits that hold values up to `most`. */
function bitWidth(most) {
    return 32 - Math.clz32(most);
}

;// CONCATENATED MODULE: ./packages/dataset/src/parquet-pages.ts






/**
 * Unpacks page bytes, never to more than `length`. Node's own zlib, zstd and brotli take a bound (the zstd of
 * hyparquet-compressors does not); Snappy and LZ4 come from hyparquet-compressors and are given that length.
 */
function unpack(bytes, codec, length) {
    if (length === 0)
        return new Uint8Array(0);
    const page = unpackWith(bytes, codec, length);
    if (page.length !== length)
        throw new RangeError(`a page has ${page.length} bytes where its header says ${length}`);
    return page;
}
function unpackWith(bytes, codec, maxOutputLength) {
    switch (codec) {
        case "UNCOMPRESSED":
            return bytes;
        case "GZIP":
            return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength });
        case "ZSTD":
            return (0,external_node_zlib_.zstdDecompressSync)(bytes, { maxOutputLength });
        case "BROTLI":
            return (0,external_node_zlib_.brotliDecompressSync)(bytes, { maxOutputLength });
        default: {
            const decompress = src/* compressors */.Vm[codec];
            if (decompress === undefined)
                throw new RangeError(`compression ${codec} is not supported`);
            return decompress(bytes, maxOutputLength);
        }
    }
}
/** Decodes `count` stored values that begin at `from`. Every allocation is bounded by the page's bytes or by `count`. */
function decodeValues(page, from, count, column) {
    const { encoding, element } = column;
    const { type, type_length: width } = element;
    if (type === undefined)
        throw new RangeError("a column has no type");
    const dense = encoding.endsWith("_DICTIONARY") || encoding === "RLE";
    const most = type === "BYTE_ARRAY" ? MOST_TEXTS : MOST_VALUES;
    if (!dense && count > most)
        throw new RangeError(`a page of ${count} values; the most is ${most}: write smaller pages`);
    const reader = { view: new DataView(page.buffer, page.byteOffset, page.byteLength), offset: from };
    switch (encoding) {
        case "PLAIN":
            return {
                raw: type === "BYTE_ARRAY" ? plainBytes(page, from, count) : plainFixed(reader, type, count, width),
            };
        case "PLAIN_DICTIONARY":
        case "RLE_DICTIONARY": {
            if (count === 0)
                return { raw: [] };
            return { indices: new RunReader(page, { from: from + 1, to: page.length, width: page[from] ?? 0 }) };
        }
        case "RLE":
            return { indices: new RunReader(page, { from: from + 4, to: page.length, width: 1 }) };
        case "BYTE_STREAM_SPLIT":
            if (page.length - from < count * ((BITS[type] ?? (width ?? 0) * 8) / 8))
                throw new RangeError("a page ends before its values");
            return { raw: (0,src_encoding/* byteStreamSplit */.L)(reader, count, type, width) };
        case "DELTA_BINARY_PACKED": {
            const raw = type === "INT32" ? new Int32Array(count) : new BigInt64Array(count);
            if (count > 0)
                (0,delta/* deltaBinaryUnpack */._H)(reader, count, raw);
            return { raw };
        }
        case "DELTA_LENGTH_BYTE_ARRAY": {
            const raw = new Array(count);
            if (count > 0)
                (0,delta/* deltaLengthByteArray */.MR)(reader, count, raw);
            return { raw };
        }
        case "DELTA_BYTE_ARRAY":
            return { raw: count === 0 ? [] : deltaBytes(reader, count) };
        default:
            throw new RangeError(`encoding ${encoding} is not supported`);
    }
}
/** Values of one page that are unfolded into an array; indices and levels are not. */
const MOST_VALUES = 2 ** 24;
const MOST_TEXTS = 2 ** 22;
const BITS = {
    BOOLEAN: 1,
    INT32: 32,
    FLOAT: 32,
    INT64: 64,
    DOUBLE: 64,
    INT96: 96,
};
function plainFixed(reader, type, count, width) {
    const bits = BITS[type] ?? (width ?? 0) * 8;
    const room = (reader.view.byteLength - reader.offset) * 8;
    if (bits <= 0 || count * bits > room)
        throw new RangeError("a page ends before its values");
    return (0,plain/* readPlain */.r)(reader, type, count, width);
}
function plainBytes(page, from, count) {
    const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
    const values = [];
    let at = from;
    while (values.length < count) {
        const length = view.getUint32(at, true);
        at += 4;
        if (at + length > page.length)
            throw new RangeError("a page ends before its values");
        values.push(page.subarray(at, at + length));
        at += length;
    }
    return values;
}
/** Each value repeats a prefix of the one before: a few bytes can ask for terabytes, so the sum is checked first. */
function deltaBytes(reader, count) {
    const prefixes = new Int32Array(count);
    (0,delta/* deltaBinaryUnpack */._H)(reader, count, prefixes);
    const suffixes = new Array(count);
    (0,delta/* deltaLengthByteArray */.MR)(reader, count, suffixes);
    let total = 0;
    const values = [];
    let previous = new Uint8Array(0);
    for (const [index, suffix] of suffixes.entries()) {
        const prefix = prefixes[index] ?? 0;
        if (prefix < 0 || prefix > previous.length)
            throw new RangeError("a text repeats more than there is before it");
        total += prefix + suffix.length;
        if (total > MOST_PAGE_BYTES)
            throw new RangeError(`the texts of one page are longer than ${MOST_PAGE_BYTES} bytes`);
        const value = new Uint8Array(prefix + suffix.length);
        value.set(previous.subarray(0, prefix));
        value.set(suffix, prefix);
        values.push(value);
        previous = value;
    }
    return values;
}
/** A choice: nothing beyond this is unpacked at once. */
const MOST_PAGE_BYTES = 2 ** 28;

;// CONCATENATED MODULE: ./packages/dataset/src/parquet-values.ts
/** The kinds a column can be wanted as, by what the file says it is. */
const CONVERTS = {
    number: ["number", "integer", "boolean", "text", "vector"],
    integer: ["number", "integer", "boolean", "text", "vector"],
    boolean: ["number", "integer", "boolean", "text", "vector"],
    text: ["text"],
};
/** Whether values of this meaning can become the wanted kind at all. */
function canBecome(meaning, kind) {
    return CONVERTS[meaning.native].includes(kind);
}
/** Converts stored values. Numbers that need no conversion are copied as arrays. */
function convert(raw, meaning, kind) {
    const fast = meaning.plain ? convertPlain(raw, kind) : null;
    if (fast !== null)
        return { list: fast, wrong: new Map() };
    const list = empty(kind, raw.length);
    const wrong = new Map();
    for (let index = 0; index < raw.length; index++) {
        const scalar = meaning.scalar(raw[index]);
        const value = scalar === null ? null : become(scalar, meaning, kind);
        if (value === null)
            wrong.set(index, scalar === null ? "bytes that are not UTF-8" : String(scalar));
        else
            list[index] = value;
    }
    return { list, wrong };
}
function empty(kind, length) {
    if (kind === "integer")
        return new BigInt64Array(length);
    if (kind === "text")
        return new Array(length);
    return kind === "boolean" ? new Uint8Array(length) : new Float64Array(length);
}
function convertPlain(raw, kind) {
    if (kind === "number" || kind === "vector") {
        if (raw instanceof Float64Array)
            return raw;
        if (raw instanceof Float32Array || raw instanceof Int32Array)
            return new Float64Array(raw);
        return raw instanceof BigInt64Array ? doubles(raw) : null;
    }
    if (kind === "text" && (raw instanceof BigInt64Array || raw instanceof Int32Array))
        return integerTexts(raw);
    return kind === "integer" && raw instanceof BigInt64Array ? raw : null;
}
/** Labels are mostly small integers, again and again: V8 keeps their texts, and no bigint is made for each. */
function integerTexts(integers) {
    const list = new Array(integers.length);
    if (integers instanceof Int32Array) {
        for (let index = 0; index < list.length; index++)
            list[index] = String(integers[index]);
        return list;
    }
    const words = new Int32Array(integers.buffer, integers.byteOffset, integers.length * 2);
    for (let index = 0; index < list.length; index++) {
        const low = words[2 * index] ?? 0;
        list[index] = String(words[2 * index + 1] === low >> 31 ? low : integers[index]);
    }
    return list;
}
/** The nearest doubles, without a bigint for each: the high word is exact, and adding the low one rounds once. */
function doubles(integers) {
    const words = new Int32Array(integers.buffer, integers.byteOffset, integers.length * 2);
    const list = new Float64Array(integers.length);
    for (let index = 0; index < list.length; index++) {
        list[index] = (words[2 * index + 1] ?? 0) * 4294967296 + ((words[2 * index] ?? 0) >>> 0);
    }
    return list;
}
function become(scalar, meaning, kind) {
    switch (kind) {
        case "number":
        case "vector":
            return Number(scalar);
        case "text":
            return textOf(scalar, meaning.single);
        case "boolean": {
            const number = Number(scalar);
            return number === 0 || number === 1 ? number : null;
        }
        case "integer": {
            const integer = integerOf(scalar);
            return integer !== null && BigInt.asIntN(64, integer) === integer ? integer : null;
        }
    }
}
function integerOf(scalar) {
    if (typeof scalar === "bigint")
        return scalar;
    if (typeof scalar === "string")
        return /^-?\d+$/.test(scalar) ? BigInt(scalar) : null;
    const number = Number(scalar);
    return Number.isSafeInteger(number) ? BigInt(number) : null;
}
/** Shortest text: 3 for 3.0, 0.1 for the float32 nearest to it, nothing for NaN, which is a missing value. */
function textOf(scalar, single) {
    if (typeof scalar !== "number")
        return String(scalar);
    if (Number.isNaN(scalar))
        return "";
    if (!single || Number.isInteger(scalar))
        return String(scalar);
    for (let digits = 6; digits < 9; digits++) {
        const short = Number(scalar.toPrecision(digits));
        if (Math.fround(short) === scalar)
            return String(short);
    }
    return String(Number(scalar.toPrecision(9)));
}

;// CONCATENATED MODULE: ./packages/dataset/src/parquet-column.ts







const FIRST_PEEK = 2 ** 12;
const MOST_HEADER = 2 ** 24;
/**
 * The pages of one column, row group after row group. Page headers are read and bounded here rather than by
 * hyparquet's reader, which would take a whole column chunk of a row group into memory and believe every count.
 */
async function* readPages({ handle, metadata, budget }, leaf, kind) {
    // A data page is used up before the next is read, so they take turns in the same memory.
    let room = new ArrayBuffer(0);
    for (const group of metadata.row_groups) {
        if (group.num_rows === 0n)
            continue;
        const chunk = group.columns.find(({ meta_data: meta }) => meta?.path_in_schema.join(".") === leaf.path);
        if (chunk?.meta_data === undefined || chunk.file_path)
            throw new RangeError(`column ${leaf.path} is not in the file`);
        const meta = chunk.meta_data;
        const end = Number(start(meta) + meta.total_compressed_size);
        let at = Number(start(meta));
        let left = Number(meta.num_values);
        let dictionary = null;
        while (left > 0) {
            const { header, next } = readHeader(handle, at, end);
            const bytes = readBytes(handle, next, header.compressed_page_size, roomFor(header, room));
            if (header.type !== "DICTIONARY_PAGE")
                room = bytes.buffer;
            at = next + bytes.length;
            charge(budget, header.uncompressed_page_size);
            if (header.type === "DICTIONARY_PAGE") {
                dictionary = readDictionary(bytes, header, { meta, leaf, kind });
            }
            else if (header.type === "DATA_PAGE" || header.type === "DATA_PAGE_V2") {
                const { made, ...page } = readPage(bytes, header, { meta, leaf, kind, dictionary, most: left });
                left -= page.slots;
                yield { ...page, last: left === 0, groupRows: Number(group.num_rows) };
                for (const array of made)
                    if (array.buffer !== room)
                        (0,give_back/* giveBack */.F)(array);
            }
        }
    }
}
function start(meta) {
    const { dictionary_page_offset: dictionary, data_page_offset: data } = meta;
    return dictionary !== undefined && dictionary > 0n && dictionary < data ? dictionary : data;
}
function readHeader(handle, at, end) {
    for (let peek = FIRST_PEEK;; peek *= 8) {
        const length = Math.min(peek, end - at);
        if (length <= 0)
            throw new RangeError("a column ends before its values");
        const bytes = readBytes(handle, at, length);
        const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), offset: 0 };
        let header;
        try {
            header = (0,column/* parquetHeader */.wK)(reader);
        }
        catch (error) {
            // Statistics with long texts make long headers.
            if (length === end - at || peek > MOST_HEADER)
                throw error;
            continue;
        }
        const { compressed_page_size: packed, uncompressed_page_size: unpacked } = header;
        if (!(packed >= 0) || at + reader.offset + packed > end || !(unpacked >= 0))
            throw new RangeError("a page lies outside of its column");
        return { header, next: at + reader.offset };
    }
}
/** A dictionary lives as long as its column chunk, and so has memory of its own. */
function roomFor(header, room) {
    const fits = header.type !== "DICTIONARY_PAGE" && header.compressed_page_size <= room.byteLength;
    return fits ? room : undefined;
}
/**
 * At the beginning of a buffer, its own or the one given, so that arrays of doubles can view it. At once: a megabyte takes a fifth of
 * a millisecond, less than to wake a thread that reads it ahead.
 */
function readBytes({ fd }, at, length, room = new ArrayBuffer(length)) {
    const bytes = new Uint8Array(room, 0, length);
    for (let got = 0; got < length;) {
        const count = (0,external_node_fs_.readSync)(fd, bytes, got, length - got, at + got);
        if (count === 0)
            throw new RangeError("the file ends too early");
        got += count;
    }
    return bytes;
}
function charge(budget, bytes) {
    if (bytes > MOST_PAGE_BYTES)
        throw new RangeError(`a page of ${bytes} bytes; the most is ${MOST_PAGE_BYTES}: write smaller pages`);
    budget.used += bytes;
    if (budget.used > budget.limit)
        throw (0,src_bounds/* tooLarge */.g$)("unpackedBytes", budget.limit, `${budget.path}: the unpacked pages of the wanted columns`);
}
function readDictionary(bytes, header, { meta, leaf, kind }) {
    const page = unpack(bytes, meta.codec, header.uncompressed_page_size);
    const count = header.dictionary_page_header?.num_values ?? -1;
    if (!(count >= 0))
        throw new RangeError("a dictionary has no length");
    const stored = decodeValues(page, 0, count, { encoding: "PLAIN", element: leaf.element });
    return convert("raw" in stored ? stored.raw : [], leaf.meaning, kind);
}
function readPage(bytes, header, target) {
    const { meta, leaf, kind, dictionary, most } = target;
    const size = header.uncompressed_page_size;
    const v1 = header.data_page_header;
    const v2 = header.data_page_header_v2;
    const slots = v1?.num_values ?? v2?.num_values ?? -1;
    if (!(slots >= 0 && slots <= most))
        throw new RangeError(`a page claims ${slots} values where ${most} are left`);
    const encoding = v1?.encoding ?? v2?.encoding ?? "PLAIN";
    const levels = v2 === undefined ? levelsV1(unpack(bytes, meta.codec, size), leaf) : levelsV2(bytes, v2, { meta, size });
    const make = (span, highest) => highest === 0 ? null : new RunReader(levels.head, { ...span, width: bitWidth(highest) });
    const present = count(make(levels.definition, leaf.definition), leaf.definition, slots);
    const stored = decodeValues(levels.body, levels.from, present, { encoding, element: leaf.element });
    const { values, indices } = resolve(stored, encoding, { leaf, kind, dictionary });
    return {
        slots,
        repetition: make(levels.repetition, leaf.list ? 1 : 0),
        definition: present === slots && !leaf.list ? null : make(levels.definition, leaf.definition),
        values,
        indices,
        made: [levels.body, ...(indices === null && ArrayBuffer.isView(values.list) ? [values.list] : [])],
    };
}
const FALSE_TRUE = [false, true];
function resolve(stored, encoding, { leaf, kind, dictionary }) {
    if ("raw" in stored)
        return { values: convert(stored.raw, leaf.meaning, kind), indices: null };
    const values = encoding === "RLE" ? convert(FALSE_TRUE, leaf.meaning, kind) : dictionary;
    if (values === null)
        throw new RangeError("a page refers to a dictionary that is not there");
    return { values, indices: stored.indices };
}
function levelsV1(page, leaf) {
    const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
    const span = (from, present) => {
        if (!present)
            return { from, to: from };
        return { from: from + 4, to: from + 4 + view.getUint32(from, true) };
    };
    const repetition = span(0, leaf.list);
    const definition = span(repetition.to, leaf.definition > 0);
    return { head: page, repetition, definition, body: page, from: definition.to };
}
function levelsV2(bytes, header, { meta, size }) {
    const { repetition_levels_byte_length: first, definition_levels_byte_length: second } = header;
    const both = first + second;
    if (!(first >= 0 && second >= 0 && both <= bytes.length && both <= size))
        throw new RangeError("levels lie outside of their page");
    const packed = bytes.subarray(both);
    const body = header.is_compressed === false ? packed : unpack(packed, meta.codec, size - both);
    return {
        head: bytes,
        repetition: { from: 0, to: first },
        definition: { from: first, to: both },
        body,
        from: 0,
    };
}
function count(levels, highest, slots) {
    if (levels === null)
        return slots;
    let present = 0;
    for (let seen = 0; seen < slots;) {
        const run = levels.take(slots - seen);
        if (levels.value === highest)
            present += run;
        seen += run;
    }
    return present;
}

// EXTERNAL MODULE: ./packages/dataset/src/csv-cell.ts
var csv_cell = __webpack_require__(60553);
;// CONCATENATED MODULE: ./packages/dataset/src/parquet-cursor.ts



/** More elements than this in one list are taken for a broken file. */
const MOST_ELEMENTS = 2 ** 22;
/** Hands out the rows of one column, however its pages are cut. */
class ColumnCursor {
    #pages;
    #leaf;
    #name;
    #findings;
    #page = null;
    /** Slots of the page not yet used, and the next of its values that follow each other. */
    #left = 0;
    #value = 0;
    #groupRows = 0;
    /** A repetition level that was read and belongs to the next row. */
    #ahead = false;
    #items = new Float64Array(16);
    constructor(pages, column, findings) {
        this.#pages = pages;
        this.#leaf = column.leaf;
        this.#name = column.name;
        this.#findings = findings;
    }
    /** Writes the next `rows` rows to the draft. `row` is the number of the first. */
    async fill(draft, rows, row) {
        for (let at = 0; at < rows;) {
            if (this.#left === 0 && !(await this.#turn()))
                throw new RangeError(`column ${this.#name} has fewer rows than the file`);
            if (draft instanceof batch/* VectorDraft */.zF) {
                if (await this.#list())
                    this.#storeList({ draft, at, row: row + at });
                at++;
            }
            else {
                const count = Math.min(rows - at, this.#left);
                this.#flat({ draft, at, row: row + at }, count);
                this.#groupRows += count;
                at += count;
            }
        }
    }
    /** Ends the reading. @throws RangeError when there are rows left */
    async end() {
        if (this.#left > 0 || (await this.#turn()))
            throw new RangeError(`column ${this.#name} has more rows than the file`);
    }
    close() {
        return this.#pages.return(undefined);
    }
    async #turn() {
        if (this.#page?.last === true) {
            if (this.#groupRows !== this.#page.groupRows)
                throw new RangeError(`column ${this.#name} has other rows than its row group`);
            this.#groupRows = 0;
        }
        do {
            const next = await this.#pages.next();
            if (next.done === true)
                return false;
            this.#page = next.value;
            this.#left = next.value.slots;
            this.#value = 0;
        } while (this.#left === 0);
        return true;
    }
    #flat({ draft, at, row }, count) {
        const { definition } = this.#page ?? {};
        this.#left -= count;
        for (let done = 0; done < count;) {
            const run = definition?.take(count - done) ?? count - done;
            const target = { draft, at: at + done, row: row + done };
            if (!definition || definition.value === this.#leaf.definition)
                this.#copy(target, run);
            else
                this.#miss(target, run);
            done += run;
        }
    }
    #copy(target, count) {
        if (this.#page === null)
            return;
        const { indices, values } = this.#page;
        const [slots, list] = [target.draft.values, values.list];
        if (indices) {
            for (let done = 0; done < count;) {
                const run = indices.batch(this.#indices, count - done);
                if (highest(this.#indices, run) >= list.length)
                    throw new RangeError("an index lies outside of its dictionary");
                if (values.wrong.size > 0)
                    this.#complainAll(target, done, run, values.wrong);
                const into = target.at + done;
                if (target.draft.kind === "number" && list instanceof Float64Array)
                    gather(target.draft.values, into, list, this.#indices, run);
                else if (target.draft.kind === "text" && Array.isArray(list))
                    gatherTexts(target.draft.values, into, list, this.#indices, run);
                else
                    for (let index = 0; index < run; index++)
                        slots[into + index] = list[this.#indices[index] ?? 0] ?? 0;
                done += run;
            }
            return;
        }
        const from = this.#value;
        this.#value += count;
        if (this.#value > list.length)
            throw new RangeError(`column ${this.#name}: a page ends before its values`);
        for (const [index, text] of values.wrong) {
            if (index >= from && index < this.#value)
                this.#complain(target, index - from, text);
        }
        if (target.draft.kind === "number" && list instanceof Float64Array) {
            target.draft.values.set(list.subarray(from, from + count), target.at);
        }
        else {
            for (let index = 0; index < count; index++)
                slots[target.at + index] = list[from + index] ?? 0;
        }
    }
    #complainAll(target, done, run, wrong) {
        for (let index = 0; index < run; index++)
            this.#complain(target, done + index, wrong.get(this.#indices[index] ?? 0));
    }
    /** Names a value that could not be converted. */
    #complain({ draft, row }, ahead, text) {
        if (text === undefined)
            return;
        this.#findings.mistyped({ row: row + ahead, column: this.#name }, src_findings/* EXPECTED */.dS[draft.kind], (0,src_findings/* quote */.hD)(text));
    }
    #miss({ draft, at, row }, count) {
        if (draft.kind === "number")
            draft.values.fill(Number.NaN, at, at + count);
        else if (draft.kind === "text")
            for (let index = at; index < at + count; index++)
                draft.values[index] = "";
        else {
            for (let index = 0; index < Math.min(count, 10); index++) {
                this.#findings.mistyped({ row: row + index, column: this.#name }, src_findings/* EXPECTED */.dS[draft.kind], "nothing");
            }
        }
    }
    #length = 0;
    #indices = new Uint32Array(4096);
    /** Gathers one list into `#items`; gives false when the row has no list. */
    async #list() {
        this.#length = 0;
        let any = false;
        for (let first = true;; first = false) {
            if (this.#left === 0) {
                // A list may go on in the next page, but never in the next row group.
                if (this.#page?.last === true)
                    break;
                if (!(await this.#turn()))
                    break;
            }
            const page = this.#page;
            if (page === null)
                break;
            if (!this.#ahead) {
                page.repetition?.take(1);
                const begins = page.repetition?.value === 0;
                if (first && !begins)
                    throw new RangeError(`column ${this.#name}: a row group begins within a list`);
                if (!first && begins) {
                    this.#ahead = true;
                    break;
                }
            }
            this.#ahead = false;
            this.#left--;
            page.definition?.take(1);
            const level = page.definition?.value ?? this.#leaf.definition;
            if (level >= this.#leaf.slot) {
                any = true;
                this.#push(level === this.#leaf.definition ? this.#next(page) : Number.NaN);
            }
        }
        this.#groupRows++;
        return any || this.#length === 0;
    }
    #next({ indices, values }) {
        indices?.take(1);
        const value = values.list[indices?.value ?? this.#value++];
        if (typeof value !== "number")
            throw new RangeError(`column ${this.#name}: a value lies outside of its page`);
        return value;
    }
    #push(value) {
        if (this.#length >= MOST_ELEMENTS)
            throw new RangeError(`column ${this.#name}: a list of more than ${MOST_ELEMENTS} numbers`);
        if (this.#length === this.#items.length) {
            const larger = new Float64Array(this.#length * 2);
            larger.set(this.#items);
            this.#items = larger;
        }
        this.#items[this.#length++] = value;
    }
    #storeList({ draft, at, row }) {
        if (!(draft instanceof batch/* VectorDraft */.zF))
            return;
        const expected = (0,csv_cell/* storeVector */.b)(draft, at, this.#items.subarray(0, this.#length));
        if (expected === null)
            return;
        const got = this.#length === 0 ? "nothing" : `${this.#length} numbers`;
        this.#findings.mistyped({ row, column: this.#name }, expected, got);
    }
}
function highest(indices, count) {
    let most = 0;
    for (let at = 0; at < count; at++) {
        const index = indices[at] ?? 0;
        if (index > most)
            most = index;
    }
    return most;
}
/** One kind of array, so that the loop is compiled for it; as below. */
function gather(into, at, list, indices, count) {
    for (let index = 0; index < count; index++)
        into[at + index] = list[indices[index] ?? 0] ?? 0;
}
function gatherTexts(into, at, list, indices, count) {
    for (let index = 0; index < count; index++)
        into[at + index] = list[indices[index] ?? 0] ?? "";
}

// EXTERNAL MODULE: ./node_modules/hyparquet/src/schema.js
var schema = __webpack_require__(28286);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/convert.js + 1 modules
var src_convert = __webpack_require__(69234);
// EXTERNAL MODULE: ./packages/dataset/src/text-cache.ts
var text_cache = __webpack_require__(98389);
;// CONCATENATED MODULE: ./packages/dataset/src/parquet-meaning.ts


const same = (raw) => raw;
/** Reads the annotations of a column; null when no kind can hold its values. */
function meaningOf(element) {
    const { type, converted_type: converted, logical_type: logical } = element;
    const known = (native, scalar = same) => {
        return {
            native,
            scalar,
            plain: scalar === same,
            single: type === "FLOAT" || logical?.type === "FLOAT16",
        };
    };
    if (converted === "DECIMAL" || logical?.type === "DECIMAL") {
        const scale = (logical?.type === "DECIMAL" ? logical.scale : element.scale) ?? 0;
        return known("number", (raw) => decimal(parquet_meaning_integerOf(raw), scale));
    }
    if (converted === "DATE" || logical?.type === "DATE")
        return known("text", (raw) => instant(BigInt(raw) * DAY).slice(0, 10));
    if (type === "INT96")
        return known("text", (raw) => instant(int96(raw)));
    const time = timeOf(element);
    if (time !== null)
        return known("text", time);
    if (type === "FIXED_LEN_BYTE_ARRAY") {
        if (logical?.type === "FLOAT16")
            return known("number", (raw) => (0,src_convert/* parseFloat16 */.dq)(raw) ?? null);
        return logical?.type === "UUID" ? known("text", (raw) => uuid(raw)) : null;
    }
    if (type === "BYTE_ARRAY") {
        const text = converted === undefined || ["UTF8", "ENUM", "JSON"].includes(converted);
        const opaque = logical !== undefined && !["STRING", "ENUM", "JSON"].includes(logical.type);
        return text && !opaque ? known("text", (raw) => (0,text_cache/* decode */.D)(raw)) : null;
    }
    if (type === "BOOLEAN")
        return known("boolean");
    if (type === "FLOAT" || type === "DOUBLE")
        return known("number");
    const unsigned = converted?.startsWith("UINT") === true || (logical?.type === "INTEGER" && !logical.isSigned);
    if (type === "INT32")
        return unsigned ? known("integer", (raw) => raw >>> 0) : known("integer");
    if (type === "INT64")
        return unsigned ? known("integer", (raw) => BigInt.asUintN(64, raw)) : known("integer");
    return null;
}
const DAY = 86400000000000n;
const NANOS = { MILLIS: 1000000n, MICROS: 1000n, NANOS: 1n };
const CONVERTED_TIMES = {
    TIMESTAMP_MILLIS: "MILLIS",
    TIMESTAMP_MICROS: "MICROS",
    TIME_MILLIS: "MILLIS",
    TIME_MICROS: "MICROS",
};
/** Times and timestamps as ISO 8601 with as many decimals as they have; `Z` when they are instants. */
function timeOf({ converted_type: converted, logical_type: logical, }) {
    if (logical?.type === "TIMESTAMP" || logical?.type === "TIME") {
        const nanos = NANOS[logical.unit];
        if (logical.type === "TIME")
            return (raw) => instant(parquet_meaning_integerOf(raw) * nanos).slice(11);
        const zone = logical.isAdjustedToUTC ? "Z" : "";
        return (raw) => instant(parquet_meaning_integerOf(raw) * nanos) + zone;
    }
    const unit = CONVERTED_TIMES[converted ?? ""];
    if (unit === undefined)
        return null;
    if (converted?.startsWith("TIMESTAMP"))
        return (raw) => `${instant(parquet_meaning_integerOf(raw) * NANOS[unit])}Z`;
    return (raw) => instant(parquet_meaning_integerOf(raw) * NANOS[unit]).slice(11);
}
/** Nanoseconds since 1970 as 2024-01-31T12:34:56.789, without needless decimals. */
function instant(nanos) {
    const below = ((nanos % 1000000000n) + 1000000000n) % 1000000000n;
    const date = new Date(Number((nanos - below) / 1000000n));
    // Year 0 to 9999 only: others have no agreed text.
    const text = Number.isNaN(date.getTime()) ? "" : date.toISOString();
    if (text.length !== 24)
        throw new RangeError(`a date is outside of the years 0 to 9999`);
    const decimals = below === 0n ? "" : `.${below.toString().padStart(9, "0")}`.replace(/(?:000){1,2}$/, "");
    return text.slice(0, 19) + decimals;
}
function int96(value) {
    return ((value >> 64n) - 2440588n) * DAY + BigInt.asUintN(64, value);
}
function parquet_meaning_integerOf(raw) {
    if (typeof raw === "bigint")
        return raw;
    if (typeof raw === "number")
        return BigInt(raw);
    const bytes = raw;
    const value = bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
    return BigInt.asIntN(bytes.length * 8, value);
}
/** A decimal as text, exact. */
function decimal(unscaled, scale) {
    const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, "0");
    const fraction = scale === 0 ? "" : digits.slice(-scale).replace(/0+$/, "");
    const whole = scale === 0 ? digits : digits.slice(0, -scale);
    return `${unscaled < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
function uuid(bytes) {
    return Buffer.from(bytes)
        .toString("hex")
        .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

;// CONCATENATED MODULE: ./packages/dataset/src/parquet-schema.ts



/** The top-level columns in file order. */
function columnsOf(metadata) {
    return (0,src_metadata/* parquetSchema */.YR)(metadata).children.map((tree) => {
        const leaf = leafOf(tree);
        // The format requires names; a damaged footer can lack one.
        if (typeof tree.element.name !== "string")
            throw new RangeError("a column has no name");
        const native = leaf === null
            ? null
            : leaf.list
                ? leaf.meaning.native === "text"
                    ? null
                    : "vector"
                : leaf.meaning.native;
        return { name: tree.element.name, native, leaf };
    });
}
function leafOf(tree) {
    const steps = stepsTo(tree);
    const last = steps?.at(-1);
    if (steps === null || last === undefined)
        return null;
    const meaning = meaningOf(last.element);
    if (meaning === null)
        return null;
    const repeated = steps.findIndex(({ element }) => element.repetition_type === "REPEATED");
    return {
        path: last.path.join("."),
        element: last.element,
        meaning,
        list: repeated >= 0,
        definition: levels(steps),
        slot: levels(steps.slice(0, repeated + 1)),
    };
}
/** The way from the column down to its values: itself, or the two or three levels of a list. */
function stepsTo(tree) {
    if (tree.children.length === 0)
        return [tree];
    const [middle] = tree.children;
    if (!(0,schema/* isListLike */.wq)(tree) || middle === undefined)
        return null;
    if (middle.children.length === 0)
        return [tree, middle];
    const [inner] = middle.children;
    if (inner === undefined || inner.children.length > 0 || inner.element.repetition_type === "REPEATED")
        return null;
    return [tree, middle, inner];
}
function levels(steps) {
    return steps.filter(({ element }) => element.repetition_type !== "REQUIRED").length;
}

// EXTERNAL MODULE: ./packages/dataset/src/unreadable.ts
var unreadable = __webpack_require__(66117);
// EXTERNAL MODULE: ./packages/dataset/src/wanted-columns.ts
var wanted_columns = __webpack_require__(61787);
;// CONCATENATED MODULE: ./packages/dataset/src/parquet.ts












/** A choice: far beyond the footers of ordinary files, and small enough to parse in memory. */
const MOST_FOOTER_BYTES = 2 ** 27;
const TRAILER = 8;
/**
 * Opens a Parquet file: its footer is read and every size in it held against the bounds.
 * @throws ModelgateError `dataset-unreadable`, `dataset-too-large`
 */
async function openParquet(file) {
    const { path } = file;
    if (!file.parquet) {
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: is no Parquet file: it does not begin with PAR1`, {
            hint: "Write it again, or give it the ending of what it is.",
        });
    }
    // A damaged footer can hold anything anywhere, so everything that looks at it first does so in here.
    const { metadata, columns } = await withHandle(path, async (handle) => {
        const metadata = await readFooter(handle, file);
        const columns = columnsOf(metadata);
        if (columns.length > file.bounds.columns) {
            throw (0,src_bounds/* tooLarge */.g$)("columns", file.bounds.columns, `${path}: the number of columns`);
        }
        const names = columns.map(({ name }) => name);
        (0,wanted_columns/* refuseDuplicates */.U)(path, names);
        checkRows(file, metadata);
        return { metadata, columns };
    });
    const shape = { path, columns: columns.map(({ name, native }) => ({ name, native })) };
    return {
        ...shape,
        format: "parquet",
        read: (want, batchRows) => readParquet(file, { metadata, columns }, (0,wanted_columns/* findWanted */.B)(shape, want), batchRows),
    };
}
async function* readParquet(file, known, wanted, batchRows) {
    const { path, bounds } = file;
    const { metadata } = known;
    const sources = wanted.map((column) => sourceOf(path, column, known.columns));
    (0,src_error/* throwProblems */.Jh)(sources.flatMap((source) => ("code" in source ? [source] : [])));
    const readable = sources.flatMap((source) => ("code" in source ? [] : [source]));
    const cells = checkSize(file, metadata, readable);
    const total = Number(metadata.num_rows);
    const capacity = (0,batch/* batchCapacity */.r6)(batchRows, Math.ceil(cells / total));
    await file.assertUnchanged();
    const handle = await (0,promises_.open)(path);
    const findings = new src_findings/* Findings */.Fv(path);
    const budget = { path, limit: bounds.unpackedBytes, used: 0 };
    const cursors = readable.map((source) => {
        return new ColumnCursor(readPages({ handle, metadata, budget }, source.leaf, source.kind), source, findings);
    });
    const widths = new Map();
    try {
        for (let first = 0; first < total && !findings.full; first += capacity) {
            const rows = Math.min(capacity, total - first);
            const drafts = readable.map(({ name, kind }) => {
                const column = (0,batch/* draft */.K4)(kind, rows);
                if (column instanceof batch/* VectorDraft */.zF)
                    column.width = widths.get(name) ?? -1;
                return column;
            });
            for (const [index, column] of drafts.entries())
                await wrapped(path, cursors[index]?.fill(column, rows, first + 1));
            for (const [index, column] of drafts.entries())
                if (column instanceof batch/* VectorDraft */.zF)
                    widths.set(readable[index]?.name ?? "", column.width);
            if (findings.some)
                continue;
            yield (0,batch/* finish */.O9)(readable.map(({ name }) => name), drafts, first, rows);
        }
        findings.throwIfAny();
        for (const cursor of cursors)
            await wrapped(path, cursor.end());
    }
    finally {
        for (const cursor of cursors)
            await cursor.close();
        await handle.close();
    }
}
function sourceOf(path, { name, kind, index }, columns) {
    const column = columns[index];
    const leaf = column?.leaf ?? null;
    if (leaf !== null && canBecome(leaf.meaning, kind) && leaf.list === (kind === "vector"))
        return { name, kind, index, leaf };
    const holds = column?.native ?? "nested or binary values";
    const message = `${path}: column ${(0,src_findings/* quote */.hD)(name)}: expected ${kind}, but the file says it holds ${holds}`;
    return {
        code: "dataset-mismatch",
        message,
        hint: "Name another column, or write this one with another type.",
        at: { path },
    };
}
/** Bytes of a value once it is decoded; text counts as its reference and a short string. */
const WIDTHS = { number: 8, integer: 8, vector: 8, boolean: 1, text: 24 };
/** Holds rows x wanted columns x width against the bound before anything is decoded. Gives the number of cells. */
function checkSize({ path, bounds }, metadata, sources) {
    let bytes = 0;
    let cells = 0;
    for (const { leaf, kind } of sources) {
        let values = Number(metadata.num_rows);
        if (leaf.list) {
            const chunks = metadata.row_groups.flatMap((group) => group.columns);
            const own = chunks.filter(({ meta_data: meta }) => meta?.path_in_schema.join(".") === leaf.path);
            values = own.reduce((sum, { meta_data: meta }) => sum + Number(meta?.num_values ?? 0), 0);
        }
        cells += values;
        bytes += values * WIDTHS[kind];
    }
    if (!(bytes <= bounds.unpackedBytes)) {
        throw (0,src_bounds/* tooLarge */.g$)("unpackedBytes", bounds.unpackedBytes, `${path}: ${bytes} bytes in the wanted columns once unpacked`);
    }
    return cells;
}
function checkRows({ path, bounds }, { num_rows: rows, row_groups: groups }) {
    if (rows > BigInt(bounds.rows))
        throw (0,src_bounds/* tooLarge */.g$)("rows", bounds.rows, `${path}: ${rows} rows`);
    const sum = groups.reduce((total, group) => total + group.num_rows, 0n);
    if (rows < 0n || sum !== rows || groups.some((group) => group.num_rows < 0n)) {
        throw corrupt(path, new RangeError(`the file claims ${rows} rows, its row groups ${sum}`));
    }
    if (rows === 0n)
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: has no rows`, { hint: "Expected at least one row." });
}
async function readFooter(handle, { path, sizeBytes }) {
    if (sizeBytes < 12)
        throw new RangeError("the file ends too early");
    const trailer = readBytes(handle, sizeBytes - TRAILER, TRAILER);
    const length = new DataView(trailer.buffer).getUint32(0, true);
    if (Buffer.from(trailer).toString("latin1", 4) !== "PAR1")
        throw new RangeError("it does not end with PAR1: was it cut?");
    if (length > sizeBytes - 12)
        throw new RangeError("the footer is longer than the file");
    if (length > MOST_FOOTER_BYTES) {
        throw (0,src_error/* failure */.V2)("dataset-too-large", `${path}: a footer of ${length} bytes; the most is ${MOST_FOOTER_BYTES}`, {
            hint: "Write fewer columns or larger row groups.",
        });
    }
    const footer = readBytes(handle, sizeBytes - TRAILER - length, length + TRAILER);
    return (0,src_metadata/* parquetMetadata */.m5)(footer, { geoparquet: false });
}
async function withHandle(path, use) {
    const handle = await (0,promises_.open)(path).catch((error) => {
        throw (0,unreadable/* unreadable */.O)(path, error);
    });
    try {
        return await use(handle);
    }
    catch (error) {
        throw corrupt(path, error);
    }
    finally {
        await handle.close();
    }
}
async function wrapped(path, work) {
    try {
        await work;
    }
    catch (error) {
        throw corrupt(path, error);
    }
}
/** What hyparquet and our own checks throw on broken bytes, as an error that names the file. */
function corrupt(path, error) {
    if (error instanceof src_error/* ModelgateError */.HJ)
        return error;
    const reason = error instanceof Error ? error.message : String(error);
    return (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: cannot be read as Parquet: ${reason}`, {
        hint: "The file may be damaged, encrypted or written with a feature that is not supported: write it again.",
        cause: error,
    });
}


/***/ })

};
