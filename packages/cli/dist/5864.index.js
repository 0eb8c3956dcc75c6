export const id = 5864;
export const ids = [5864];
export const modules = {

/***/ 45864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startFor: () => (/* binding */ startFor)
});

// EXTERNAL MODULE: ./packages/inference/src/head-start.ts + 4 modules
var head_start = __webpack_require__(64546);
// EXTERNAL MODULE: ./packages/inference/src/sandbox/checked-fields.ts
var checked_fields = __webpack_require__(11110);
// EXTERNAL MODULE: ./packages/inference/src/sandbox/decode-message.ts + 2 modules
var decode_message = __webpack_require__(48794);
// EXTERNAL MODULE: ./packages/inference/src/scoring/carried.ts
var scoring_carried = __webpack_require__(73527);
// EXTERNAL MODULE: ./packages/inference/src/scoring/text-codes.ts
var text_codes = __webpack_require__(15433);
;// CONCATENATED MODULE: ./packages/inference/src/compare/decode-fields.ts

/** A whole number that is exact, from `least` on. */
function whole(value, field, least) {
    if (!Number.isSafeInteger(value) || value < least)
        throw (0,checked_fields/* notOurs */.TR)(field);
    return value;
}
/** A number from 0 that JSON has, or null. */
function finiteOrNull(value, field) {
    return value === null ? null : finite(value, field);
}
/** A number from 0 that JSON has. */
function finite(value, field) {
    if (typeof value !== "number" || !Number.isFinite(value) || value < 0)
        throw (0,checked_fields/* notOurs */.TR)(field);
    return value;
}
function flag(value, field) {
    if (typeof value !== "boolean")
        throw (0,checked_fields/* notOurs */.TR)(field);
    return value;
}
function recordOf(value, field) {
    if (!(0,checked_fields/* isRecord */.u4)(value))
        throw (0,checked_fields/* notOurs */.TR)(field);
    return value;
}
/** An array of so many entries. */
function listOf(value, field, least, most) {
    if (!Array.isArray(value) || value.length < least || value.length > most)
        throw (0,checked_fields/* notOurs */.TR)(field);
    return value;
}
function textsOf(value, field, { least, most }) {
    const texts = listOf(value, field, least, most);
    // Not `every` alone: it passes over the holes of a sparse array.
    if (texts.includes(undefined) || !texts.every(checked_fields/* isText */.KH))
        throw (0,checked_fields/* notOurs */.TR)(field);
    return [...texts];
}

;// CONCATENATED MODULE: ./packages/inference/src/compare/worst-rows.ts
/** So many rows are named. */
const MOST_WORST = 10;
/** Keeps the rows that are furthest apart, the first of equals first. */
class WorstRows {
    #rows = [];
    add(row, absolute) {
        if (!(absolute > 0))
            return;
        const last = this.#rows.at(-1);
        if (this.#rows.length === MOST_WORST && last !== undefined && last.absolute >= absolute)
            return;
        const place = this.#rows.findIndex((other) => other.absolute < absolute);
        this.#rows.splice(place < 0 ? this.#rows.length : place, 0, { row, absolute });
        if (this.#rows.length > MOST_WORST)
            this.#rows.pop();
    }
    list() {
        return this.#rows;
    }
}

;// CONCATENATED MODULE: ./packages/inference/src/compare/decode-output.ts



const MOST_CHARACTERS = 2000;
/**
 * What a child says of one output, of a data set of so many rows. Numbers that contradict each other are refused: an output
 * that passes has no difference that does not.
 * @throws ModelgateError `model-failed` for anything that an honest child does not say
 */
function comparedOutput(value, { before, after }, rows) {
    const output = recordOf(value, "output");
    if (output["before"] !== before || output["after"] !== after)
        throw (0,checked_fields/* notOurs */.TR)("output");
    const own = whole(output["rows"], "output's rows", 0);
    if (own > rows)
        throw (0,checked_fields/* notOurs */.TR)("output's rows");
    const isBitwise = flag(output["isBitwise"], "bitwise");
    const found = foundIn(output["found"], own);
    if (isBitwise && !couldBeBitwise(found))
        throw (0,checked_fields/* notOurs */.TR)("bitwise");
    return { before, after, rows: own, isBitwise, found };
}
function couldBeBitwise(found) {
    if (found.kind === "incomparable")
        return false;
    return (found.kind === "numbers" ? found.differences : found.equalities).different === 0;
}
function foundIn(value, rows) {
    const found = recordOf(value, "found");
    if (found["kind"] === "incomparable") {
        return { kind: "incomparable", reason: (0,checked_fields/* short */.h0)(found["reason"], "reason", MOST_CHARACTERS) };
    }
    if (found["kind"] === "labels") {
        const { elements, different, absolute, worst } = recordOf(found["equalities"], "equalities");
        const all = whole(elements, "elements", 0);
        const equalities = {
            absolute: absolute === null ? null : absoluteIn(absolute),
            elements: all,
            different: upTo(different, "different", all),
            worst: worstIn(worst, rows),
        };
        return { kind: "labels", equalities };
    }
    if (found["kind"] !== "numbers")
        throw (0,checked_fields/* notOurs */.TR)("kind");
    const { sameTop, divergence } = found;
    return {
        kind: "numbers",
        differences: differencesIn(found["differences"], rows),
        sameTop: sameTop === null ? null : upTo(sameTop, "top", rows),
        divergence: divergence === null ? null : divergenceIn(divergence),
    };
}
function differencesIn(value, rows) {
    const given = recordOf(value, "differences");
    const elements = whole(given["elements"], "elements", 0);
    const smallest = recordOf(given["smallest"], "smallest");
    const nonFinite = recordOf(given["nonFinite"], "not finite");
    const { absolute, oneSidedRow } = given;
    const oneSided = upTo(given["oneSided"], "one-sided", elements);
    const differences = {
        elements,
        different: upTo(given["different"], "different", elements),
        passes: flag(given["passes"], "passes"),
        smallest: {
            atol: finiteOrNull(smallest["atol"], "smallest"),
            rtol: finiteOrNull(smallest["rtol"], "smallest"),
        },
        absolute: absolute === null ? null : absoluteIn(absolute),
        relativeMax: finiteOrNull(given["relativeMax"], "relative"),
        nonFinite: {
            before: upTo(nonFinite["before"], "not finite", elements),
            after: upTo(nonFinite["after"], "not finite", elements),
        },
        oneSided,
        oneSidedRow: oneSidedRow === null ? null : upTo(oneSidedRow, "row", rows - 1),
        worst: worstIn(given["worst"], rows),
    };
    if ((differences.absolute === null) !== oneSided > 0)
        throw (0,checked_fields/* notOurs */.TR)("absolute");
    if (differences.passes && oneSided > 0)
        throw (0,checked_fields/* notOurs */.TR)("passes");
    return differences;
}
function absoluteIn(value) {
    const { max, mean, median, q99 } = recordOf(value, "absolute");
    return {
        max: finite(max, "max"),
        mean: finite(mean, "mean"),
        median: finite(median, "median"),
        q99: finite(q99, "q99"),
    };
}
function divergenceIn(value) {
    const { kl, js } = recordOf(value, "divergence");
    return { kl: finiteOrNull(kl, "kl"), js: finite(js, "js") };
}
function worstIn(value, rows) {
    return listOf(value, "worst", 0, MOST_WORST).map((entry) => {
        const { row, absolute } = recordOf(entry, "worst");
        return { row: upTo(row, "row", rows - 1), absolute: finite(absolute, "absolute") };
    });
}
function upTo(value, field, most) {
    const count = whole(value, field, 0);
    if (count > most)
        throw (0,checked_fields/* notOurs */.TR)(field);
    return count;
}

;// CONCATENATED MODULE: ./packages/inference/src/compare/decode.ts






const decode_MOST_CHARACTERS = 2000;
const MOST_NOTES = 20;
const MOST_DIMS = 64;
/**
 * A message of a child that compares, checked field by field against the job that it was given: it can lie about numbers, as
 * any model can, and about nothing else.
 * @throws ModelgateError `model-failed` for anything that an honest child does not say
 */
function decodeCompared(value, job) {
    if (!(0,checked_fields/* isRecord */.u4)(value))
        throw (0,checked_fields/* notOurs */.TR)("no message");
    const { type } = value;
    if (type === "started" || type === "finished" || type === "problem")
        return plainIn(value, job);
    if (job.work === "layers" && type === "layer")
        return layerIn(value, job);
    if (job.work === "shapes" && type === "shapes")
        return shapesIn(value, job);
    if (job.work !== "outputs" || (type !== "rows" && type !== "end"))
        throw (0,checked_fields/* notOurs */.TR)("type");
    const dataset = job.datasets.find(({ name }) => name === value["dataset"]);
    if (dataset === undefined)
        throw (0,checked_fields/* notOurs */.TR)("dataset");
    return type === "rows" ? rowsIn(value, dataset) : endIn(value, dataset, job);
}
/** What every trade says, as scoring does. */
function plainIn(value, job) {
    const datasets = datasetsOf(job);
    const output = { task: "regression", classes: null, positive: null, output: null, scores: null };
    const message = (0,decode_message/* decodeMessage */.Y)(value, { modelPath: "", options: job.options, output, datasets });
    if (message.type !== "started" && message.type !== "finished" && message.type !== "problem") {
        throw (0,checked_fields/* notOurs */.TR)("type");
    }
    return message;
}
function datasetsOf(job) {
    if (job.work === "outputs")
        return job.datasets.map(({ after }) => after);
    const samples = job.work === "layers" ? [job.samples.after] : [job.sample];
    return samples.flatMap((sample) => (sample.kind === "dataset" ? [sample.dataset] : []));
}
function rowsIn(value, dataset) {
    const { id, target, carried = [] } = dataset.after;
    const rows = whole(value.rows, "rows", 1);
    const { truth, ids, before, after } = value;
    const hasTruth = typeof target === "string";
    if (hasTruth !== (truth !== null))
        throw (0,checked_fields/* notOurs */.TR)("truth");
    if (truth !== null && !isCodes(truth, rows))
        throw (0,checked_fields/* notOurs */.TR)("truth");
    if ((ids !== null) !== (id !== null))
        throw (0,checked_fields/* notOurs */.TR)("ids");
    if (ids !== null)
        textsOf(ids, "ids", { least: rows, most: rows });
    const columns = listOf(value.carried, "carried", carried.length, carried.length).map((column, at) => {
        const isNumber = carried[at]?.kind === "number";
        if (isNumber ? !isNumbers(column, rows) : !isCodes(column, rows))
            throw (0,checked_fields/* notOurs */.TR)("carried");
        return column;
    });
    for (const answers of [before, after]) {
        if (answers !== null && !isCodes(answers, rows) && !isNumbers(answers, rows))
            throw (0,checked_fields/* notOurs */.TR)("answers");
    }
    const answered = { truth, ids, carried: columns, before, after };
    return { type: "rows", dataset: dataset.name, rows, ...answered };
}
function isCodes(value, rows) {
    return value instanceof Int32Array && value.length === rows;
}
function isNumbers(value, rows) {
    return value instanceof Float64Array && value.length === rows;
}
function endIn(value, dataset, job) {
    const rows = whole(value.rows, "rows", 1);
    const { pairs } = job;
    const outputs = listOf(value.outputs, "outputs", pairs.length, pairs.length);
    const carried = dataset.after.carried ?? [];
    const lists = listOf(value.carriedTexts, "carried texts", carried.length, carried.length);
    const answered = recordOf(value.answered, "answered");
    return {
        type: "end",
        dataset: dataset.name,
        rows,
        outputs: pairs.map((pair, at) => comparedOutput(outputs[at], pair, rows)),
        answered: { before: answeredIn(answered["before"]), after: answeredIn(answered["after"]) },
        texts: textsOf(value.texts, "texts", { least: 0, most: text_codes/* MOST_LABELS */.Y }),
        carriedTexts: carried.map(({ kind }, at) => {
            const most = kind === "number" ? 0 : scoring_carried/* MOST_CARRIED_TEXTS */.CI;
            return textsOf(lists[at], "carried texts", { least: 0, most });
        }),
        notes: textsOf(value.notes, "notes", { least: 0, most: MOST_NOTES }).map((note) => note.slice(0, decode_MOST_CHARACTERS)),
    };
}
function answeredIn(value) {
    if (value === null)
        return null;
    const { kind, width, output } = recordOf(value, "answered");
    if (kind !== "labels" && kind !== "classes" && kind !== "score")
        throw (0,checked_fields/* notOurs */.TR)("kind");
    // Classes are named one by one: a width that is a lie must not fill our memory with names.
    if (whole(width, "width", 0) > text_codes/* MOST_LABELS */.Y)
        throw (0,checked_fields/* notOurs */.TR)("width");
    return { kind, width: whole(width, "width", 0), output: (0,checked_fields/* short */.h0)(output, "output", decode_MOST_CHARACTERS) };
}
function layerIn(value, { pairs }) {
    const at = whole(value.at, "at", 0);
    if (at >= pairs.length)
        throw (0,checked_fields/* notOurs */.TR)("at");
    if (value.finding === null)
        return { type: "layer", at, finding: null };
    const { passes, max, mean, reason } = recordOf(value.finding, "finding");
    return {
        type: "layer",
        at,
        finding: {
            passes: flag(passes, "passes"),
            max: finiteOrNull(max, "max"),
            mean: finiteOrNull(mean, "mean"),
            reason: reason === null ? null : (0,checked_fields/* short */.h0)(reason, "reason", decode_MOST_CHARACTERS),
        },
    };
}
function shapesIn(value, { names, sample }) {
    const inputs = sample.kind === "made" ? sample.inputs : sample.dataset.plan.feeds;
    const known = new Set([...names, ...inputs.map(({ input }) => input)]);
    const shapes = listOf(value.shapes, "shapes", 0, known.size).map((shape) => {
        const { name, type, dims } = recordOf(shape, "shape");
        if (!(0,checked_fields/* isText */.KH)(name) || !known.has(name))
            throw (0,checked_fields/* notOurs */.TR)("name");
        const sizes = listOf(dims, "dims", 0, MOST_DIMS).map((size) => whole(size, "dims", 0));
        return { name, type: (0,checked_fields/* short */.h0)(type, "type", 60), dims: sizes };
    });
    return { type: "shapes", shapes };
}

;// CONCATENATED MODULE: ./packages/inference/src/compare/index.ts






/** Starts a sandbox that compares: one for each of `compareOutputs`, `compareLayers` and `observeShapes`. */
function compareStart(workshop, allowance) {
    return (0,head_start.headStartFor)(workshop, allowance, decodeCompared);
}

// EXTERNAL MODULE: ./packages/inference/src/workshop.ts
var workshop = __webpack_require__(40638);
// EXTERNAL MODULE: ./packages/job/src/runtime-reach.ts
var runtime_reach = __webpack_require__(27445);
;// CONCATENATED MODULE: ./actions/diff/src/start.ts



/** Starts a sandbox and looks for its runtime: on this machine, in the cache, in the registry of the machine's npm. */
function startFor(wish, cache) {
    return compareStart((0,workshop/* openWorkshop */._)(wish.runtimePath, (0,runtime_reach/* runtimeReach */.E)({ cache })), wish);
}


/***/ }),

/***/ 27445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runtimeReach)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** How the ONNX runtime is looked for beyond this machine: npm's own configuration, its registry, the Actions cache. */
function runtimeReach({ cache, allowed } = {}) {
    return {
        // Loaded when a registry is asked at all: they are most of the bundle.
        npmConfig: async (key) => {
            await allowed?.();
            return (await (await __webpack_require__.e(/* import() */ 8849).then(__webpack_require__.bind(__webpack_require__, 48849))).npmConfig(key)) ?? "";
        },
        download: async (url, headers) => {
            await allowed?.();
            return await (await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(2854)]).then(__webpack_require__.bind(__webpack_require__, 62854))).proxiedDownload()(url, headers);
        },
        wait: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
        ...(cache === undefined ? {} : { cache }),
    };
}


/***/ })

};
