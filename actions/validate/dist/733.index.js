export const id = 733;
export const ids = [733];
export const modules = {

/***/ 87039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isReadAlike),
/* harmony export */   v: () => (/* binding */ answeredBefore)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/** Whether the baseline is fed and its output read as the candidate's: then the same bytes give the same answers. */
function isReadAlike({ before, output, datasets, }) {
    if (before.output !== null && !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(before.output, output))
        return false;
    return datasets.every(({ name, inputs }) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(before.datasets.get(name)?.inputs ?? inputs, inputs));
}
/** What the baseline answered. Bytes that are the candidate's are the same only where they were also read as the same answers. */
function answeredBefore(predictions, { evidence, dataset, isSame }) {
    const now = isSame ? evidence.outcomes.find((one) => one.dataset === dataset) : undefined;
    if (now === undefined || !("predictions" in now))
        return { kind: "predictions", predictions };
    // Columns beside the answers are the same bytes, and the baseline's are not all read.
    const read = { ...predictions, carried: now.predictions.carried };
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(read, now.predictions))
        return { kind: "same" };
    return { kind: "predictions", predictions };
}


/***/ }),

/***/ 91733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  referencesOf: () => (/* binding */ referencesOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/baseline/src/source-name.ts
var source_name = __webpack_require__(28574);
// EXTERNAL MODULE: ./packages/evaluation/src/reference.ts
var reference = __webpack_require__(43585);
// EXTERNAL MODULE: ./packages/inference/src/read-predictions.ts + 2 modules
var read_predictions = __webpack_require__(64727);
// EXTERNAL MODULE: ./packages/inference/src/private-folder.ts
var private_folder = __webpack_require__(10013);
// EXTERNAL MODULE: ./packages/onnx/src/inspect.ts
var inspect = __webpack_require__(37277);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./actions/validate/src/carried.ts
var src_carried = __webpack_require__(35054);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/inference/src/memo/refused.ts

/** Why a kept entry is not used. It is a cache: the caller scores the baseline again and says so. */
function refused(why) {
    return (0,src_error/* failure */.V2)("baseline-mismatch", `kept predictions: ${why}`, {
        hint: "They are not used: the baseline is run again.",
    });
}

;// CONCATENATED MODULE: ./packages/inference/src/memo/header.ts
// The head of an entry: one line with the length and the sha256 of the header, then the header as JSON. What follows is the
// payload. Nothing is taken that would not be written again byte for byte.



/** A hundred thousand classes with long names fit. */
const MAX_HEADER_BYTES = 8 * 2 ** 20;
/** The longest first line. */
const MAX_LINE_BYTES = 128;
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
}
/** First line and header, as bytes. */
function encodeHeader(header, identity) {
    const { task, classes, rows, scores, payload } = header;
    const told = scores && { kind: scores.kind, width: scores.width, precision: scores.precision };
    // Numbers lie in the machine's own order of bytes; on one with another, the header would be written otherwise.
    const ordered = { order: (0,external_node_os_.endianness)(), task, classes, rows, scores: told, payload };
    const json = Buffer.from(JSON.stringify({ identity: identity.text, ...ordered }));
    if (json.length > MAX_HEADER_BYTES)
        throw refused("too many classes to be kept");
    return Buffer.concat([Buffer.from(`modelgate-predictions ${json.length} ${sha256(json)}\n`), json]);
}
/**
 * Reads the head, and where the payload begins.
 * @throws ModelgateError for a header that is not exactly what `encodeHeader` writes for this identity
 */
function decodeHeader(bytes, identity) {
    const line = Buffer.from(bytes.subarray(0, MAX_LINE_BYTES)).toString("latin1");
    const [first, digits, digest] = /^modelgate-predictions ([1-9]\d{0,7}) ([0-9a-f]{64})\n/.exec(line) ?? [];
    if (first === undefined)
        throw refused("not an entry of this version");
    const start = first.length + Number(digits);
    if (Number(digits) > MAX_HEADER_BYTES || start > bytes.length)
        throw refused("cut short");
    const json = bytes.subarray(first.length, start);
    if (sha256(json) !== digest)
        throw refused("the header does not have its digest");
    const header = parsed(Buffer.from(json).toString());
    if (header["identity"] !== identity.text)
        throw refused("made from another model, other data or other settings");
    const taken = checked(header);
    const again = encodeHeader(taken, identity);
    if (!Buffer.from(again).equals(bytes.subarray(0, start)))
        throw refused("a header of another form");
    return { header: taken, start };
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value === "object" && value !== null)
            return value;
    }
    catch {
        // Told below.
    }
    throw refused("a header that is not JSON");
}
/** Each field is of its type; what the values mean together, `decodeMemo` checks. */
function checked(value) {
    const { task, classes, rows, scores, payload } = value;
    const isWhole = typeof task === "string" &&
        (classes === null || isTexts(classes)) &&
        isCount(rows) &&
        typeof payload === "string";
    if (!isWhole)
        throw refused("a header of another form");
    return { task, classes, rows, scores: checkedScores(scores), payload };
}
function checkedScores(value) {
    if (value === null)
        return null;
    const { kind, width, precision } = (value ?? {});
    const isKnown = kind === "probabilities" || kind === "ranking";
    if (!isKnown || !isCount(width) || typeof precision !== "string" || !/^[a-z0-9]{1,20}$/.test(precision))
        throw refused("a header of another form");
    return { kind, width, precision };
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === "string");
}

;// CONCATENATED MODULE: ./packages/inference/src/memo/encode.ts

/**
 * What a model answered on a data set, as bytes for a cache. Only the model's part is kept: truths, ids and carried columns
 * come from the data itself whenever the entry is read, so nobody can change them in it. Null for answers that are not all
 * finite: no metric is defined on them, and nothing is gained.
 */
function encodeMemo(predictions, identity) {
    const { task, rows, predicted } = predictions;
    if (predictions.invalid > 0)
        return null;
    const scores = task === "regression" ? null : predictions.scores;
    const payload = Buffer.concat([bytesOf(scores?.values ?? new Float64Array()), bytesOf(predicted)]);
    const classes = classesOf(predictions);
    const head = encodeHeader({ task, classes, rows, scores, payload: sha256(payload) }, identity);
    return Buffer.concat([head, payload]);
}
/** The texts that codes of a prediction index; null for values. */
function classesOf(predictions) {
    if (predictions.task === "regression")
        return null;
    return predictions.task === "multilabel-classification" ? predictions.labels : predictions.classes;
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}

;// CONCATENATED MODULE: ./packages/inference/src/memo/identity.ts


/** Raised whenever the file, or how predictions come to be, changes. */
const MEMO_VERSION = 1;
/**
 * The identity of one data set's predictions by one model. Names and folders are no part of it, the ending of the file is: it
 * says how the bytes are read.
 */
function memoIdentity(parts) {
    const { dataset, output, options, platform = `${process.platform}-${process.arch}` } = parts;
    const { path, target, inputs, id, carried = {}, only } = dataset;
    if (only !== undefined)
        throw new TypeError("predictions of some rows are not kept");
    const { model, data, runtime } = parts;
    const format = (0,external_node_path_.extname)(path).toLowerCase();
    const read = { format, target, inputs: entries(inputs), id, carried: entries(carried) };
    const ran = { runtime, platform, options: entries(options) };
    return {
        text: JSON.stringify({ version: MEMO_VERSION, model, data, read, output: entries(output), ran }),
    };
}
/** The cache's key of an identity: letters, digits and dashes. */
function memoKey({ text }) {
    return `modelgate-predictions-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex")}`;
}
/** Pairs sorted by name: the order of keys means nothing. */
function entries(record) {
    return Object.entries(record)
        .filter(([, value]) => value !== undefined)
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./packages/inference/src/memo/spot-check.ts


/**
 * How many rows are run again. An entry of which a share p was changed is found with a chance of at least 1 - (1 - p)^512:
 * 99.4 % for one row in a hundred, 40 % for one in a thousand.
 */
const SPOT_ROWS = 512;
/** Whether keeping predictions saves anything: of fewer rows the check would run a large part again. */
function isWorthKeeping(rows) {
    return rows >= 8 * SPOT_ROWS;
}
/** The largest difference between two runs of one model: absolute below 1, relative above. */
const TOLERANCE = 1e-6;
/**
 * Rows to run again, counted from 0 and increasing, every set of them as likely as any other. By default drawn from the
 * system's own randomness, for who writes a false entry must not know which rows are looked at.
 */
function spotRows(rows, most = SPOT_ROWS, random = external_node_crypto_.randomInt) {
    // Floyd's way: without repetition in one pass over the sample (Bentley and Floyd, 1987).
    const chosen = new Set();
    for (let end = rows - Math.min(rows, most); end < rows; end++) {
        const row = random(end + 1);
        chosen.add(chosen.has(row) ? end : row);
    }
    return [...chosen].sort((a, b) => a - b);
}
/**
 * Compares kept predictions with fresh ones of the same model on some rows (`fresh` has one row for each of `rows`).
 * Null when they agree; else why the entry is not to be used.
 */
function spotCheck(memo, rows, fresh) {
    const isAboutThem = memo.task === fresh.task && fresh.rows === rows.length && rows.every((row) => row < memo.rows);
    if (!isAboutThem || rows.length === 0)
        return "kept predictions were not used: nothing to check them by";
    const differing = rows.filter((row, at) => !isSame(memo, row, fresh, at));
    const [first] = differing;
    if (first === undefined)
        return null;
    return `kept predictions were not used: ${differing.length} of ${rows.length} rows that were run again differ, the first is row ${first + 1}`;
}
function isSame(memo, row, fresh, at) {
    if (memo.task === "regression" || fresh.task === "regression")
        return isNear(Number(memo.predicted[row]), Number(fresh.predicted[at]));
    const [ours, theirs] = [answerOf(memo, row), answerOf(fresh, at)];
    return ours === theirs && haveSameScores(memo, row, fresh, at);
}
/** Classes by their names: a few rows may show fewer of them, in another order. */
function answerOf(predictions, row) {
    const { predicted } = predictions;
    if (predictions.task !== "multilabel-classification")
        return JSON.stringify(predictions.classes[predicted[row] ?? -1] ?? null);
    const width = predictions.labels.length;
    return predicted.subarray(row * width, (row + 1) * width).join();
}
function haveSameScores(memo, row, fresh, at) {
    if (memo.scores === null || fresh.scores === null)
        return memo.scores === fresh.scores;
    if (memo.scores.kind !== fresh.scores.kind || memo.scores.width !== fresh.scores.width)
        return false;
    if (JSON.stringify(classesOf(memo)) !== JSON.stringify(classesOf(fresh)))
        return false;
    const ours = scoresOf(memo.scores, row);
    const theirs = scoresOf(fresh.scores, at);
    return ours.every((score, index) => isNear(score, Number(theirs[index])));
}
function scoresOf({ values, width }, row) {
    return values.subarray(row * width, (row + 1) * width);
}
function isNear(one, other) {
    if (Object.is(one, other))
        return true;
    return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(other));
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/score-kind.ts
var score_kind = __webpack_require__(2234);
;// CONCATENATED MODULE: ./packages/inference/src/memo/decode.ts




/**
 * A baseline's kept predictions. `candidate` are fresh predictions on the same data: rows, truths, ids and carried columns
 * are theirs, and no more memory is given than they need. What the entry alone says, the model's answers, holds only after
 * `spotCheck`.
 * @throws ModelgateError `baseline-mismatch` with the reason for whatever differs
 */
function decodeMemo(bytes, identity, candidate) {
    const { header, start } = decodeHeader(bytes, identity);
    if (header.task !== candidate.task || header.rows !== candidate.rows)
        throw refused("of another task or another number of rows than the data");
    const width = widthOf(header, candidate);
    const scoreBytes = header.scores === null ? 0 : 8 * header.rows * width;
    const payload = bytes.subarray(start);
    if (payload.length !== scoreBytes + predictedBytes(header, candidate))
        throw refused("of another length");
    if (sha256(payload) !== header.payload)
        throw refused("the payload does not have its digest");
    // A copy begins where numbers may begin; `slice` of a Buffer is none.
    const values = new Float64Array(new Uint8Array(payload.subarray(0, scoreBytes)).buffer);
    const scores = header.scores && { ...header.scores, values };
    const answers = new Uint8Array(payload.subarray(scoreBytes)).buffer;
    switch (candidate.task) {
        case "regression":
            return valuesOf(new Float64Array(answers), candidate);
        case "multilabel-classification":
            return labelsOf(new Uint8Array(answers), scores, candidate);
        default:
            return codesOf(new Int32Array(answers), scores, header.classes ?? [], candidate);
    }
}
/** Scores a row, checked against classes before anything is allocated by it. */
function widthOf({ classes, scores }, candidate) {
    const { task } = candidate;
    if ((classes === null) !== (task === "regression") || (classes === null && scores !== null))
        throw refused("classes and task do not go together");
    const count = classes?.length ?? 0;
    const isOdd = new Set(classes).size !== count ||
        (task === "binary-classification" && count !== 2) ||
        (task === "multilabel-classification" &&
            JSON.stringify(classes) !== JSON.stringify(classesOf(candidate)));
    if (isOdd)
        throw refused("classes of another model");
    const expected = task === "binary-classification" ? 1 : count;
    if (scores !== null && scores.width !== expected)
        throw refused("scores of another width");
    return expected;
}
function predictedBytes({ rows, classes }, { task }) {
    if (task === "regression")
        return 8 * rows;
    return task === "multilabel-classification" ? rows * (classes?.length ?? 0) : 4 * rows;
}
function valuesOf(predicted, of) {
    if (!predicted.every(Number.isFinite))
        throw refused("a value that is not finite");
    return { ...of, predicted, invalid: 0 };
}
function labelsOf(predicted, scores, of) {
    if (!predicted.every((mark) => mark <= 1))
        throw refused("a mark that is neither 0 nor 1");
    // Each label is a question of its own: their probabilities need not sum to 1.
    if (scores !== null)
        checkScores(scores, 1);
    return { ...of, predicted, scores, invalid: 0 };
}
function codesOf(predicted, scores, classes, of) {
    if (!predicted.every((code) => code >= 0 && code < classes.length))
        throw refused("a code of no class");
    if (scores !== null)
        checkScores(scores, scores.width);
    const places = of.classes.map((label) => classes.indexOf(label));
    const truth = of.truth.map((code) => places[code] ?? -1);
    if (truth.includes(-1))
        throw refused("a class of the data that the model does not have");
    return { ...of, classes, truth, predicted, scores, invalid: 0 };
}
function checkScores({ kind, values }, width) {
    if (!values.every(Number.isFinite))
        throw refused("a score that is not finite");
    if (kind === "probabilities" && !(0,score_kind/* couldBe */.n6)((0,score_kind/* shapeOf */.F5)(values, width), width, kind))
        throw refused("probabilities that are none");
}

;// CONCATENATED MODULE: ./actions/validate/src/kept-baseline.ts


/**
 * The baseline's answers: kept ones where every data set has some that hold against a few rows that are run again, else
 * fresh ones, which are then kept. A small data set is quicker run than looked up.
 */
async function keptOrScored(asked, keep) {
    const known = keep === null ? null : knownOf(asked);
    if (keep === null || known === null)
        return fresh(await asked.score(asked.scoring));
    const notes = [];
    const kept = await taken(asked, known, { keep, notes });
    if (kept !== null)
        return { ...kept, reused: true, notes };
    const scored = await asked.score(asked.scoring);
    for (const { name, identity } of known) {
        const outcome = scored.datasets.find((one) => one.name === name)?.outcome;
        const bytes = outcome && "predictions" in outcome ? encodeMemo(outcome.predictions, identity) : null;
        // A place that is away or full costs the next run its time, and no run its verdict.
        if (bytes !== null)
            await keep.put(memoKey(identity), bytes).catch(() => undefined);
    }
    return { ...fresh(scored), notes };
}
function fresh({ datasets, subject }) {
    return { datasets, subject, reused: false, notes: [] };
}
/** null: not all of it can be identified, or it is not worth it. */
function knownOf({ scoring, model, evidence }) {
    const { output, options } = scoring;
    const known = scoring.datasets.map((dataset) => {
        const data = evidence.datasets.find(({ name }) => name === dataset.name)?.digest;
        const outcome = evidence.outcomes.find((one) => one.dataset === dataset.name);
        if (!data || outcome === undefined || "problems" in outcome || evidence.runtime === null)
            return null;
        if (!isWorthKeeping(outcome.predictions.rows))
            return null;
        const identity = memoIdentity({ model, data, dataset, output, options, runtime: evidence.runtime });
        return { name: dataset.name, identity, candidate: outcome.predictions };
    });
    return known.every((one) => one !== null) ? known : null;
}
/** Kept answers that were checked; null: there are none, or they do not hold, and then `notes` says why. */
async function taken({ scoring, score }, known, { keep, notes }) {
    const memos = new Map();
    for (const { name, identity, candidate } of known) {
        const bytes = await keep.take(memoKey(identity)).catch(() => null);
        if (bytes === null)
            return null;
        try {
            memos.set(name, decodeMemo(bytes, identity, candidate));
        }
        catch (error) {
            notes.push(...(0,src_error/* problemsOf */.GW)(error).map(({ message }) => `${name}: ${message}`));
            return null;
        }
    }
    const rows = new Map([...memos].map(([name, memo]) => [name, spotRows(memo.rows)]));
    const datasets = scoring.datasets.map((dataset) => ({ ...dataset, only: rows.get(dataset.name) ?? [] }));
    const again = await score({ ...scoring, datasets });
    for (const { name, outcome } of again.datasets) {
        const memo = memos.get(name);
        const why = memo !== undefined && "predictions" in outcome
            ? spotCheck(memo, rows.get(name) ?? [], outcome.predictions)
            : "kept predictions were not used: the rows that were run again could not be scored";
        if (why !== null) {
            notes.push(`${name}: ${why}`);
            return null;
        }
    }
    return {
        subject: again.subject,
        datasets: again.datasets.map((one) => {
            const predictions = memos.get(one.name);
            return predictions === undefined ? one : { ...one, outcome: { predictions } };
        }),
    };
}

;// CONCATENATED MODULE: ./actions/validate/src/opened-at.ts

/**
 * The baseline under the path that the judging policy names. A change that gives its model another path does not choose by it
 * what it is compared with; only where the base has nothing under the old path either is there nothing to compare with.
 * @throws ModelgateError what `openBaseline` throws
 */
async function openedAt(source, { now, before, kind }, ports, folder) {
    const { openBaseline } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(343), __webpack_require__.e(481), __webpack_require__.e(185), __webpack_require__.e(346)]).then(__webpack_require__.bind(__webpack_require__, 63346));
    const open = (path) => openBaseline(source, { path, kind }, ports, folder);
    if (source.kind !== "git" || before === now)
        return await open(before);
    try {
        return await open(before);
    }
    catch (error) {
        if (!(error instanceof src_error/* ModelgateError */.HJ) || error.code !== "baseline-missing")
            throw error;
        const other = await open(now);
        if (other.kind === "none")
            return other;
        throw error;
    }
}

// EXTERNAL MODULE: ./actions/validate/src/read-alike.ts
var read_alike = __webpack_require__(87039);
;// CONCATENATED MODULE: ./actions/validate/src/references.ts
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
 * Brings the baseline and has it answer the same data. A fault is a reference of its own: comparisons then cannot be
 * judged, and everything else still is.
 */
async function referencesOf(baseline, { planned, evidence }, means) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // External data and LFS objects lie beside the model while it is run; nothing of it stays.
        const own = __addDisposableResource(env_1, (0,private_folder/* privateFolder */.q)(), false);
        const folder = own.path;
        try {
            if (baseline.kind === "report") {
                const { fromReport } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(343), __webpack_require__.e(185), __webpack_require__.e(581)]).then(__webpack_require__.bind(__webpack_require__, 7581));
                return await fromReport(baseline.path, { planned, evidence }, means.ports);
            }
            return planned.modelPath === null && planned.endpoint === null
                ? await fromPredictions(baseline, { planned, evidence }, means, folder)
                : await fromModel(baseline, { planned, evidence, modelPath: planned.modelPath ?? "" }, means, folder);
        }
        catch (error) {
            return everywhere(planned, (0,reference/* referenceFault */.Uw)(error), {
                source: (0,source_name/* sourceName */.V)(baseline),
                digest: null,
                predictionsDigest: null,
            });
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
async function fromModel(source, { planned, evidence, modelPath }, { ports, score, threads, keep }, folder) {
    if (planned.judgedBy?.judgedBy === "base" && planned.before.model === null && source.kind === "git")
        throw (0,src_error/* failure */.V2)("baseline-mismatch", "baseline: the base branch validates a predictions file and this branch a model, so they cannot be compared", { hint: "Take the comparisons from the policy first, in a change of their own; then bring the model." });
    const paths = { now: modelPath, before: planned.before.model ?? modelPath, kind: "model" };
    const opened = await openedAt(source, paths, await ports(), folder);
    if (opened.kind === "none")
        return first(planned, opened);
    const output = planned.before.output ?? planned.output;
    const datasets = planned.datasets.map((set) => ({
        ...set,
        inputs: planned.before.datasets.get(set.name)?.inputs ?? set.inputs,
    }));
    const { digest } = await (0,inspect/* inspectModel */.K)(opened.path);
    const known = { ...entryOf(opened), digest };
    const isSame = digest === evidence.subject.digest;
    if (isSame && (0,read_alike/* isReadAlike */.P)(planned))
        return everywhere(planned, { kind: "same" }, known, opened.notes);
    const scoring = { modelPath: opened.path, datasets, output, options: { threads } };
    const scored = await keptOrScored({ scoring, model: digest, evidence, score }, keep);
    // What was looked at and what was run were read apart: the run's word counts.
    const entry = { ...known, digest: scored.subject.digest, reused: scored.reused };
    const referenceTo = ({ name, outcome }) => "predictions" in outcome
        ? (0,read_alike/* answeredBefore */.v)(outcome.predictions, { evidence, dataset: name, isSame })
        : ofBaseline(outcome.problems);
    const byDataset = scored.datasets.map((one) => [one.name, referenceTo(one)]);
    return { byDataset: new Map(byDataset), entry, notes: [...opened.notes, ...scored.notes] };
}
function ofBaseline(problems) {
    const named = problems.map((one) => one.message.startsWith("baseline") ? one : { ...one, message: `the baseline: ${one.message}` });
    return { kind: "problems", problems: named };
}
async function fromPredictions(source, { planned, evidence }, { ports }, folder) {
    const { predictions: specs } = planned;
    const output = planned.before.output ?? planned.output;
    if (source.kind !== "git" && specs.length > 1)
        throw oneForAll(specs.length);
    const ways = await ports();
    const found = await Promise.all(specs.map(async (spec, at) => {
        const before = planned.before.datasets.get(spec.name) ?? spec;
        const paths = { now: spec.path, before: before.path, kind: "file" };
        try {
            const opened = await openedAt(source, paths, ways, (0,external_node_path_.join)(folder, String(at)));
            if (opened.kind === "none")
                return { name: spec.name, opened, reference: opened };
            const { target, id } = before;
            const carried = await (0,src_carried/* carriedBefore */.i)(opened.path, spec.carried ?? {}, planned.clauses);
            const read = await (0,read_predictions/* readPredictions */.R)({ ...spec, carried, target, id, path: opened.path }, output);
            const { predictions, digest } = read;
            const isSame = evidence.datasets.find(({ name }) => name === spec.name)?.digest === digest;
            const reference = (0,read_alike/* answeredBefore */.v)(predictions, { evidence, dataset: spec.name, isSame });
            return { name: spec.name, opened, digest, reference };
        }
        catch (error) {
            return { name: spec.name, reference: ofBaseline((0,src_error/* problemsOf */.GW)(error)) };
        }
    }));
    const [only] = found;
    return {
        byDataset: new Map(found.map(({ name, reference }) => [name, reference])),
        entry: {
            source: only?.opened?.source ?? (0,source_name/* sourceName */.V)(source),
            digest: null,
            predictionsDigest: found.length === 1 ? (only?.digest ?? null) : null,
            commit: only?.opened?.kind === "file" ? only.opened.commit : null,
        },
        notes: [...new Set(found.flatMap(({ opened }) => notesOf(opened)))],
    };
}
function oneForAll(count) {
    return (0,src_error/* failure */.V2)("input-invalid", `baseline: one file is named, and ${count} predictions files are judged`, {
        hint: "Name a git ref or an earlier report: they have one for each data set.",
    });
}
function notesOf(opened) {
    if (opened === undefined)
        return [];
    return opened.kind === "none" ? [`comparisons are skipped: ${opened.reason}`] : opened.notes;
}
function first(planned, { source, reason }) {
    const entry = { source, digest: null, predictionsDigest: null };
    return everywhere(planned, { kind: "none", reason }, entry, [`comparisons are skipped: ${reason}`]);
}
function everywhere(planned, reference, entry, notes = []) {
    const byDataset = new Map(namesOf(planned).map((name) => [name, reference]));
    return { byDataset, entry, notes: [...notes] };
}
function namesOf({ datasets, predictions }) {
    return [...datasets, ...predictions].map(({ name }) => name);
}
function entryOf({ source, commit }) {
    return { source, digest: null, predictionsDigest: null, commit };
}


/***/ }),

/***/ 14601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   VK: () => (/* binding */ shortDigest)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** For a baseline that was named and cannot be had. */
function missing(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("baseline-missing", `baseline: ${message}`, { hint });
}
/** For a baseline that is there and is another one. */
function mismatch(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("baseline-mismatch", `baseline: ${message}`, { hint });
}
/** The first twelve digits of a sha256, with or without its prefix: enough to be told apart by people. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, "").slice(0, 12);
}
/** A name from elsewhere for a message: control characters as escapes, at most 200 characters. */
function shown(name) {
    const text = JSON.stringify(name).slice(1, -1);
    return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}


/***/ }),

/***/ 28574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sourceName),
/* harmony export */   Y: () => (/* binding */ addressName)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14601);

/** A source as reports name it: `git:base`, `git:v1.2`, `path:…`, `report:…`, `stage:production`, or `url:…` without user, password and query. */
function sourceName(source) {
    switch (source.kind) {
        case "git":
            return `git:${source.ref === null ? "base" : (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(source.ref)}`;
        case "path":
        case "report":
            return `${source.kind}:${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(source.path)}`;
        case "stage":
            return `stage:${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(source.stage)}`;
        case "url":
            return `url:${URL.canParse(source.url) ? addressName(new URL(source.url)) : "an address that cannot be read"}`;
    }
}
/** An address as far as it may be shown: what is left out may be a password or a signature. */
function addressName({ protocol, host, pathname }) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(`${protocol}//${host}${pathname}`);
}


/***/ }),

/***/ 37277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ inspectModel)
/* harmony export */ });
/* unused harmony export operatorsOf */
/* harmony import */ var _carry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51135);
/* harmony import */ var _element_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18086);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34923);
/* harmony import */ var _tensor_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1588);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92871);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12000);






/**
 * Describes a model without running or copying it. Problems that would keep it from being run are part of the answer.
 * The digest holds if nobody writes to the files meanwhile; to run what was inspected, stage it.
 * @param count the parameters of a model that could be run; absent: its initializers are counted
 * @throws ModelgateError `file-missing`, `model-unreadable` or `model-unsupported` when there is nothing to describe
 */
async function inspectModel(path, count = initializersIn) {
    const { model, digest, sizeBytes, files, problems } = await (0,_carry_js__WEBPACK_IMPORTED_MODULE_0__/* .carryModel */ .N)(path, null);
    return {
        path,
        digest,
        sizeBytes,
        files,
        irVersion: model.irVersion,
        opsets: model.opsets.map(({ domain, version }) => ({ domain: domain || "ai.onnx", version })),
        producer: model.producer,
        domain: model.domain,
        modelVersion: String(model.modelVersion),
        docString: model.docString,
        metadata: Object.fromEntries(model.metadata),
        signature: (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureOf */ .y)(model.graph),
        operators: operatorsOf(model),
        // Who counts more reads what lies in attributes, too, which a model that is refused may lack.
        parameters: problems.length > 0 ? initializersIn(model) : count(model),
        constants: amountsOf(model, ["constant"]),
        functions: model.functions.map(({ domain, name, overload, inputs, outputs, nodes }) => {
            return { domain: domain || "ai.onnx", name, overload, inputs, outputs, nodes: nodes.length };
        }),
        notes: [...model.notes, ...trainingNotes(model)],
        problems,
    };
}
/** Counts nodes by `domain::operator`, subgraphs and function bodies included, graphs for training not. */
function operatorsOf(model) {
    const counts = new Map();
    const totals = { graph: 0, subgraph: 0, function: 0, training: 0 };
    for (const { part, nodes } of (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .scopesOf */ .ZK)(model)) {
        totals[part] += nodes.length;
        if (part === "training")
            continue;
        for (const { domain, opType } of nodes) {
            const operator = `${domain || "ai.onnx"}::${opType}`;
            counts.set(operator, (counts.get(operator) ?? 0) + 1);
        }
    }
    return {
        total: totals.graph + totals.subgraph + totals.function,
        inSubgraphs: totals.subgraph,
        inFunctions: totals.function,
        counts: sorted(counts),
    };
}
function initializersIn(model) {
    return amountsOf(model, ["initializer", "sparse-values"]);
}
function amountsOf(model, roles) {
    const byType = new Map();
    let total = { tensors: 0, count: 0, sizeBytes: 0 };
    for (const { tensor, role, part } of (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .tensorsOf */ .YP)(model)) {
        if (part === "training" || !roles.includes(role))
            continue;
        const type = (0,_element_type_js__WEBPACK_IMPORTED_MODULE_3__/* .elementName */ .A)(tensor.dataType);
        total = withTensor(model, total, tensor);
        byType.set(type, withTensor(model, byType.get(type) ?? { tensors: 0, count: 0, sizeBytes: 0 }, tensor));
    }
    return { ...total, byType: sorted(byType) };
}
function withTensor(model, amount, tensor) {
    const sizeBytes = (0,_tensor_size_js__WEBPACK_IMPORTED_MODULE_4__/* .rawSizeBytes */ .V)(tensor) ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .tensorStrings */ .Gr)(model, tensor).reduce((sum, text) => sum + text.length, 0);
    return {
        tensors: amount.tensors + 1,
        count: amount.count + (0,_tensor_size_js__WEBPACK_IMPORTED_MODULE_4__/* .elementCount */ .K)(tensor.dims),
        sizeBytes: amount.sizeBytes + sizeBytes,
    };
}
function sorted(map) {
    return Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function trainingNotes({ training }) {
    return training.length === 0 ? [] : [`${training.length} graphs for training are not counted`];
}


/***/ })

};
