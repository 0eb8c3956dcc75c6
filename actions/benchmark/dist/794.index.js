export const id = 794;
export const ids = [794];
export const modules = {

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
/* harmony export */   MZ: () => (/* binding */ CarriedColumns)
/* harmony export */ });
/* unused harmony export carriesOf */
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
