export const id = 581;
export const ids = [581];
export const modules = {

/***/ 7581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromReport: () => (/* binding */ fromReport)
/* harmony export */ });
/* harmony import */ var _modelgate_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20270);
/* harmony import */ var _modelgate_inference_write_predictions__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1879);
/* harmony import */ var _read_alike_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87039);



/**
 * What an earlier report says of each data set: its predictions where they lie beside it, else its numbers, which pair nothing.
 * @throws ModelgateError what `readEarlierReport` throws, and what its predictions cannot be read for
 */
async function fromReport(path, { planned, evidence }, ports) {
    const notes = [...(await (0,_modelgate_baseline__WEBPACK_IMPORTED_MODULE_1__/* .agreedReport */ .B)(path, await ports()))];
    const earlier = await (0,_modelgate_baseline__WEBPACK_IMPORTED_MODULE_1__/* .readEarlierReport */ .V)(path);
    const { subject } = earlier.report;
    const { digest } = subject;
    const datasets = [...planned.datasets, ...planned.predictions].map(({ name }) => name);
    const isSame = digest !== null && subject.binding === "executed" && digest === evidence.subject.digest;
    if (isSame && (0,_read_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .isReadAlike */ .P)(planned)) {
        const entry = { source: earlier.source, digest, predictionsDigest: null };
        return { byDataset: new Map(datasets.map((name) => [name, { kind: "same" }])), entry, notes };
    }
    const byDataset = new Map();
    const hadFiles = earlier.report.environment.runtime === null;
    for (const name of datasets) {
        const kept = earlier.predictions.get(name);
        // What is told of a file of predictions is its own digest, and not that of the data: as good as none.
        const isFile = hadFiles || planned.predictions.some((one) => one.name === name);
        const other = otherData(name, isFile ? "rows" : "digest", { evidence, earlier });
        if (kept !== undefined && "path" in kept) {
            byDataset.set(name, await writtenBefore(kept, { evidence, dataset: name, other: isFile ? null : other }));
            continue;
        }
        if (other !== null) {
            byDataset.set(name, { kind: "problems", problems: [other] });
            continue;
        }
        const measurements = earlier.report.measurements.filter(({ dataset }) => dataset === name);
        const why = kept?.none ?? "the report has no such data set";
        byDataset.set(name, unpaired(measurements, why));
        if (measurements.length > 0)
            notes.push(`${name} is compared unpaired with ${earlier.source}: ${why}`);
    }
    const kept = [...earlier.predictions.values()];
    const only = kept.length === 1 && kept[0] !== undefined && "digest" in kept[0] ? kept[0].digest : null;
    return { byDataset, entry: { source: earlier.source, digest, predictionsDigest: only }, notes };
}
/**
 * Predictions that an earlier run saved, read as what the candidate answered on the same data. Rows without ids pair by their
 * number, which means something only in the very same file; of files of predictions, which never are, coverage and truth tell.
 */
async function writtenBefore(kept, { evidence, dataset, other }) {
    const outcome = evidence.outcomes.find((one) => one.dataset === dataset);
    // Without the candidate's answers nothing is compared, whatever the baseline said.
    if (outcome === undefined || "problems" in outcome)
        return { kind: "none", reason: "the candidate has no predictions" };
    if (outcome.predictions.ids === null && other !== null)
        return { kind: "problems", problems: [other] };
    const { predictions } = await (0,_modelgate_inference_write_predictions__WEBPACK_IMPORTED_MODULE_2__/* .readWrittenPredictions */ .c)(kept.path, outcome.predictions);
    return { kind: "predictions", predictions };
}
/**
 * What is wrong where a report is of other examples than are judged now; null where it is not, as far as can be known. Its numbers
 * are no baseline then: whoever leaves out the hard rows would come out better. Files of predictions are told by their rows.
 */
function otherData(dataset, what, { evidence, earlier }) {
    const now = evidence.datasets.find(({ name }) => name === dataset);
    const before = earlier.report.datasets.find(({ name }) => name === dataset);
    if (now === undefined || before === undefined)
        return null;
    if (now[what] === null || before[what] === null || now[what] === before[what])
        return null;
    const [was, is] = [before, now].map((entry) => String(entry[what]).slice(0, "sha256:".length + 12));
    return {
        code: "baseline-mismatch",
        message: `baseline: ${earlier.source}: its data set "${dataset}" is another one (${what} ${was}, now ${is})`,
        hint: "Compare with a model (`{ git: base }` or `{ path: FILE }`), which is run on the same rows; or name the examples with `id` and keep the predictions beside the report.",
    };
}
function unpaired(measurements, why) {
    if (measurements.length > 0)
        return { kind: "measurements", measurements };
    return {
        kind: "problems",
        problems: [
            { code: "baseline-missing", message: `baseline: ${why}`, hint: "Name a report of the same data sets." },
        ],
    };
}


/***/ }),

/***/ 1879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readWrittenPredictions),
  i: () => (/* binding */ writePredictions)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/dataset/src/open-table.ts + 15 modules
var open_table = __webpack_require__(41304);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/inference/src/read-predictions.ts + 2 modules
var read_predictions = __webpack_require__(64727);
// EXTERNAL MODULE: ./packages/inference/src/raw-scores.ts
var raw_scores = __webpack_require__(4409);
// EXTERNAL MODULE: ./packages/inference/src/scoring/score-kind.ts
var score_kind = __webpack_require__(2234);
;// CONCATENATED MODULE: ./packages/inference/src/written-scores.ts



/**
 * Score columns from which a reader gets the same scores, of the same kind, and the same answers.
 * @throws ModelgateError `predictions-invalid` where there are none
 */
function writtenScores(predictions, scores) {
    const { classes, predicted } = predictions;
    const prefix = scores.kind === "probabilities" ? "probability" : "score";
    if (classes.includes(""))
        throw unwritable("a class without a name");
    const names = classes.map((label) => `${prefix}_${label}`);
    const pair = scores.width === 1 ? pairOf(scores) : null;
    const table = { ...scores, width: pair === null ? scores.width : 2, values: pair ?? scores.values };
    // Who reads several scores that speak against the labels drops them; a single one is never compared.
    const isSingle = pair !== null &&
        ((scores.kind === "ranking" && (0,score_kind/* shapeOf */.F5)(scores.values, 1).unit) || (0,raw_scores/* contradicts */.V4)(table, predicted, []));
    const told = isSingle ? scores : table;
    check(predictions, told);
    if (!isSingle)
        return { names, values: told.values };
    return { names: [prefix], values: told.values, positive: classes[1] ?? "" };
}
/** What two classes would have said: a reader takes the second probability, or the difference of other scores. */
function pairOf({ kind, values }) {
    const pair = new Float64Array(2 * values.length);
    for (const [row, value] of values.entries()) {
        const isBelow = kind === "ranking" && value < 0;
        pair[2 * row] = kind === "probabilities" ? 1 - value : isBelow ? -value : Number.isNaN(value) ? value : 0;
        pair[2 * row + 1] = isBelow ? 0 : value;
    }
    return pair;
}
function check({ predicted, rows, invalid }, told) {
    const { kind, values, width } = told;
    const shape = (0,score_kind/* shapeOf */.F5)(values, width);
    if (!readsAs(kind, shape, width))
        throw unwritable(`${kind} that a reader would take for something else`);
    if (shape.invalid !== invalid)
        throw unwritable("scores that were not finite and are so now");
    const needsDeciding = predicted.includes(-1);
    const decided = needsDeciding ? (0,raw_scores/* decide */.LD)(told, rows) : predicted;
    if (decided.some((code, row) => code !== predicted[row]))
        throw unwritable("answers that its scores do not give");
}
function readsAs(kind, shape, width) {
    if (kind === "probabilities")
        return (0,score_kind/* couldBe */.n6)(shape, width, kind);
    return (0,score_kind/* inferKind */.jr)(shape, width, null) === null;
}
/**
 * The score columns of many labels, which a reader takes one by one.
 * @throws ModelgateError `predictions-invalid` for a ranking that it would take for something else
 */
function writtenLabelScores({ labels, scores }) {
    if (scores === null)
        return { names: [], values: new Float64Array() };
    const { kind, values } = scores;
    if (!readsAs(kind, (0,score_kind/* shapeOf */.F5)(values, 1), 1))
        throw unwritable(`${kind} that a reader would take for something else`);
    const prefix = kind === "probabilities" ? "probability" : "score";
    return { names: labels.map((label) => `${prefix}_${label}`), values };
}
/** Why there can be no file. */
function unwritable(what) {
    return (0,error/* failure */.V2)("predictions-invalid", `predictions cannot be written as a file: ${what}`, {
        hint: "Mend the model's scores, or leave the predictions file out.",
    });
}

;// CONCATENATED MODULE: ./packages/inference/src/write-predictions.ts
// A predictions file that says all of itself: it is read back to the same doubles by whoever knows the task, and by any
// other program as CSV. Two classes have a column each, although one would do; where only one can be written, a column beside
// it tells whose it is.






const ID = "id";
const TARGET = "label";
const PREDICTION = "prediction";
/** Beside a single column of scores: the class that they are of, in every row. */
const POSITIVE = "positive";
const OWN = [ID, TARGET, PREDICTION, "score", "probability"];
/** Columns of a class or label, whether this file has them or not: a reader would take another's for one. */
const TAKEN = /^(?:score|probability|prediction|label)_/;
/** A row of a file with a thousand classes has about 20 kB. */
const PIECE_CHARACTERS = 2 ** 18;
/**
 * Writes predictions as CSV, over what was at the path: id (where rows have one), label, prediction, `probability_<class>` or
 * `score_<class>` (or one column and `positive`, its class), then carried columns unless they bear one of these names. Of many labels: `label_<x>`, `prediction_<x>` and
 * `probability_<x>` or `score_<x>` for each. Numbers are the shortest that read as the same
 * double. `digest` is `sha256:…` of the file.
 * @throws ModelgateError `predictions-invalid` for what no such file can say; then there is no file
 */
async function writePredictions(path, predictions) {
    const columns = columnsOf(predictions);
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let sizeBytes = 0;
    const file = await (0,promises_.open)(path, "w").catch((cause) => {
        throw (0,error/* failure */.V2)("input-invalid", `${path}: cannot be written (${cause.code})`, {
            hint: "Name a file in a folder that exists.",
            cause,
        });
    });
    try {
        for (const piece of piecesOf(columns, predictions.rows)) {
            const bytes = Buffer.from(piece);
            hash.update(bytes);
            sizeBytes += bytes.length;
            await file.appendFile(bytes);
        }
    }
    catch (error) {
        await abandon(file, path);
        throw error;
    }
    await file.close();
    return { digest: `sha256:${hash.digest("hex")}`, sizeBytes };
}
/**
 * Reads what `writePredictions` wrote, of whichever run. `like` are predictions on the same data, whose task and classes count
 * where the file does not name its own.
 * @throws ModelgateError `predictions-invalid` and what the reader throws
 */
async function readWrittenPredictions(path, like) {
    const table = await (0,open_table/* openTable */.R)(path);
    const names = table.columns.map(({ name }) => name);
    const isSingle = names.includes("score") || names.includes("probability");
    const carried = carriedIn(names, like, isSingle);
    const spec = { name: path, path, target: TARGET, id: names.includes(ID) ? ID : null, carried };
    const read = { output: null, scores: null };
    if (like.task === "regression")
        return await (0,read_predictions/* readPredictions */.R)(spec, { ...read, task: like.task, classes: null, positive: null });
    if (like.task === "multilabel-classification") {
        const target = names.filter((name) => name.startsWith(`${TARGET}_`));
        const many = { ...read, task: like.task, classes: null, positive: null };
        return await (0,read_predictions/* readPredictions */.R)({ ...spec, target }, many);
    }
    const { task, classes } = like;
    const namesClasses = names.some((name) => /^(?:probability|score)_/.test(name));
    const own = isSingle ? await ownerOf(table) : null;
    const positive = task === "binary-classification" ? (own ?? classes[1] ?? null) : null;
    return await (0,read_predictions/* readPredictions */.R)(spec, { ...read, task, classes: namesClasses ? null : classes, positive });
}
/** Columns that went with the predictions then and go with them now. */
function carriedIn(names, { carried }, isSingle) {
    const taken = new Set(isSingle ? [...OWN, POSITIVE] : OWN);
    const found = [...carried].filter(([name]) => names.includes(name) && !taken.has(name) && !TAKEN.test(name));
    return Object.fromEntries(found.map(([name, { kind }]) => [name, kind]));
}
/** The class that a single column of scores is of; null: there is no row. Taken for another's, the scores say the opposite. */
async function ownerOf(table) {
    if (!table.columns.some(({ name }) => name === POSITIVE))
        throw (0,error/* failure */.V2)("predictions-invalid", `${table.path}: one column of scores, and nothing says of which class`, {
            hint: "Save the predictions again with this version of Modelgate.",
        });
    for await (const { columns } of table.read({ [POSITIVE]: "text" }, 1)) {
        const column = columns.get(POSITIVE);
        return column?.kind === "text" ? (column.values[0] ?? null) : null;
    }
    return null;
}
function columnsOf(predictions) {
    const { ids, carried } = predictions;
    const own = [
        ...(ids === null ? [] : [{ name: ID, cell: (row) => quoted(ids[row] ?? "") }]),
        ...answersOf(predictions),
    ];
    const taken = new Set([...OWN, ...own.map(({ name }) => name)]);
    const others = [...carried].filter(([name]) => !taken.has(name) && !TAKEN.test(name));
    return [...own, ...others.map(([name, column]) => ({ name, cell: carriedCell(column) }))];
}
function answersOf(predictions) {
    switch (predictions.task) {
        case "regression":
            return [numbers(TARGET, predictions.truth), numbers(PREDICTION, predictions.predicted)];
        case "multilabel-classification":
            return labelColumns(predictions);
        default:
            return classColumns(predictions);
    }
}
function classColumns(predictions) {
    const { classes, truth, predicted, scores } = predictions;
    const texts = classes.map(quoted);
    const coded = (name, codes) => ({
        name,
        cell: (row) => texts[codes[row] ?? -1] ?? "",
    });
    const written = scores === null ? null : writtenScores(predictions, scores);
    const scored = (written?.names ?? []).map((name, at) => ({
        name,
        cell: (row) => numberText(written?.values[row * written.names.length + at] ?? Number.NaN),
    }));
    // A row of which scores decide nothing has no label: then nobody's is written, and whoever reads it decides again.
    const labels = predicted.includes(-1) ? [] : [coded(PREDICTION, predicted)];
    const { positive } = written ?? {};
    const owner = positive === undefined ? [] : [{ name: POSITIVE, cell: () => quoted(positive) }];
    return [coded(TARGET, truth), ...labels, ...scored, ...owner];
}
function labelColumns(predictions) {
    const { labels, truth, predicted } = predictions;
    if (labels.includes(""))
        throw unwritable("a label without a name");
    const width = labels.length;
    const marks = (role, values) => labels.map((label, at) => ({
        name: `${role}_${label}`,
        cell: (row) => String(values[row * width + at]),
    }));
    const scores = writtenLabelScores(predictions);
    return [
        ...marks(TARGET, truth),
        ...marks(PREDICTION, predicted),
        ...scores.names.map((name, at) => ({
            name,
            cell: (row) => numberText(scores.values[row * width + at] ?? Number.NaN),
        })),
    ];
}
function numbers(name, values) {
    return { name, cell: (row) => numberText(values[row] ?? Number.NaN) };
}
function carriedCell(column) {
    if (column.kind === "number")
        return numbers("", column.values).cell;
    const texts = column.texts.map(quoted);
    return (row) => texts[column.codes[row] ?? -1] ?? "";
}
function* piecesOf(columns, rows) {
    let piece = `${columns.map(({ name }) => quoted(name)).join(",")}\n`;
    for (let row = 0; row < rows; row += 1) {
        let comma = "";
        for (const { cell } of columns) {
            piece += comma + cell(row);
            comma = ",";
        }
        piece += "\n";
        if (piece.length < PIECE_CHARACTERS)
            continue;
        yield piece;
        piece = "";
    }
    yield piece;
}
/** The shortest text that reads as the same double; JavaScript's own forgets the sign of zero. */
function numberText(value) {
    return Object.is(value, -0) ? "-0" : String(value);
}
/** RFC 4180; quotes also where a reader might trim, or take an empty cell for none. */
function quoted(text) {
    if (!text.isWellFormed() || text.includes("\0"))
        throw (0,error/* failure */.V2)("predictions-invalid", `${JSON.stringify(text.slice(0, 60))}: cannot be written as UTF-8 text`, {
            hint: "Mend the ids and labels of the data set: they hold half characters or zero bytes.",
        });
    return /[",\r\n]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
async function abandon(file, path) {
    await file.close();
    await (0,promises_.rm)(path, { force: true });
}


/***/ })

};
