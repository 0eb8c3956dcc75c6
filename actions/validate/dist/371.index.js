export const id = 371;
export const ids = [371];
export const modules = {

/***/ 9371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withFiles: () => (/* binding */ withFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/render/src/changes/level.ts
var level = __webpack_require__(81114);
// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(16567);
// EXTERNAL MODULE: ./packages/render/src/judged.ts + 1 modules
var judged = __webpack_require__(58925);
// EXTERNAL MODULE: ./packages/render/src/visible.ts
var visible = __webpack_require__(48124);
// EXTERNAL MODULE: ./packages/render/src/why.ts
var src_why = __webpack_require__(52596);
// EXTERNAL MODULE: ./packages/render/src/wording.ts + 1 modules
var wording = __webpack_require__(64161);
;// CONCATENATED MODULE: ./packages/render/src/xml.ts
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&apos;",
};
/** Characters that no XML 1.0 document holds, not even as a reference, and those that cannot be seen (https://www.w3.org/TR/xml/#charsets). */
const UNHELD = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]|\p{Cf}/gu;
/** A stranger's text for an XML 1.0 attribute or element: what cannot be held or seen becomes `<U+0007>`. */
function escapeXml(text) {
    return text
        .replace(UNHELD, (character) => `<U+${hex(character).padStart(4, "0")}>`)
        .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
        .replace(/\r/g, "&#xD;");
}
function hex(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}
/** An element with attributes in their order; `inside` is XML already. */
function xml_element(name, attributes, inside = "") {
    const written = Object.entries(attributes)
        .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
        .join("");
    return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

;// CONCATENATED MODULE: ./packages/render/src/junit.ts







/** Escaped when it is written. */
const VOICE = { name: (text) => (0,visible/* shorten */.ml)(text, 200), prose: (text) => (0,visible/* shorten */.ml)(text, 500) };
const ANY_DATASET = "(no data set)";
const PROBLEMS = "(problems)";
const DESCRIBED = "(not judged)";
/**
 * A report as JUnit XML, for what shows test results: a suite for each data set, a case for each check. What fails is a
 * failure, what could not be judged an error, what was not judged or is only observed is skipped; warnings and passes stand in the
 * suite's output. Holds to the schemas of Ant's and of Jenkins' readers both, so there is nothing that one of them does not know.
 */
function junit(report) {
    const suites = [...suitesOf(report), ...describedSuite(report), ...problemSuite(report)];
    const body = suites.map((suite, id) => suiteXml(suite, report, id)).join("\n");
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xml_element("testsuites", {}, `\n${body}\n`)}\n`;
}
function suitesOf(report) {
    const groups = Map.groupBy((0,judged/* judgedChecks */.Ji)(report), ({ check, measurement }) => {
        if (measurement !== null)
            return measurement.dataset ?? ANY_DATASET;
        // The id of a check begins with its data set, which a check without a measurement has nowhere else.
        const dataset = report.datasets.find(({ name }) => check.id.startsWith(`${name}/`));
        return dataset?.name ?? ANY_DATASET;
    });
    const isObserved = report.mode === "observe";
    return [...groups].map(([name, judged]) => ({ name, cases: judged.map((row) => caseOf(row, isObserved)) }));
}
function caseOf(judged, isObserved) {
    const { check } = judged;
    const outcome = outcomeOf(judged, isObserved);
    const why = (0,src_why/* whyOf */.gf)(judged);
    return {
        name: check.id,
        outcome,
        type: `${check.limit.kind}.${check.verdict}`,
        message: isObserved ? `observed only, ${check.effect}: ${why || check.message}` : why || check.message,
        output: [
            `${check.effect}: ${(0,wording/* judgedSentence */.VK)(judged, VOICE)}`,
            ...(why === "" ? [] : [why]),
            ...(check.at === undefined ? [] : [`at ${(0,wording/* location */.C5)(check.at)}`]),
        ].join("\n"),
    };
}
function outcomeOf({ check: { effect } }, isObserved) {
    if (effect === "skipped" || (isObserved && effect !== "pass"))
        return "skipped";
    if (effect === "fail")
        return "failure";
    return effect === "error" ? "error" : "passed";
}
/** What was looked at and not judged is no pass: a case that was skipped says it. */
function describedSuite(report) {
    const told = (0,wording/* describedSentence */.Tr)(report, VOICE);
    if (told === "")
        return [];
    const message = `${level/* DESCRIBES */.bt}. ${told}`;
    return [
        {
            name: DESCRIBED,
            cases: [{ name: report.action, outcome: "skipped", type: "described", message, output: message }],
        },
    ];
}
/** What kept the run from judging belongs to no check. */
function problemSuite({ problems }) {
    if (problems.length === 0)
        return [];
    const cases = problems.map(({ code, message, hint, at }, index) => ({
        name: `${index + 1}: ${code}`,
        outcome: "error",
        type: code,
        message,
        output: [
            message,
            ...(hint === undefined ? [] : [`Remedy: ${hint}`]),
            ...(at === undefined ? [] : [`at ${(0,wording/* location */.C5)(at)}`]),
        ].join("\n"),
    }));
    return [{ name: PROBLEMS, cases }];
}
function counted({ cases }, outcome) {
    return cases.filter((one) => one.outcome === outcome).length;
}
function suiteXml(suite, report, id) {
    const { action, subject, provenance } = report;
    const attributes = {
        // The schemas take no name without a character in it.
        name: suite.name.trim() === "" ? JSON.stringify(suite.name) : suite.name,
        tests: suite.cases.length,
        failures: counted(suite, "failure"),
        errors: counted(suite, "error"),
        skipped: counted(suite, "skipped"),
        time: 0,
        timestamp: timestamp(provenance.createdAt),
        hostname: "localhost",
        package: `modelgate.${action}`,
        id,
    };
    const properties = propertiesOf(report, suite.name).map(([name, value]) => xml_element("property", { name, value }));
    const classname = `${subject.name}.${suite.name}`;
    const inside = [
        xml_element("properties", {}, properties.join("")),
        ...suite.cases.map((one) => caseXml(one, classname)),
        xml_element("system-out", {}, escapeXml(suite.cases.flatMap(toldOutside).join("\n"))),
        xml_element("system-err", {}),
    ];
    return xml_element("testsuite", attributes, `\n${inside.join("\n")}\n`);
}
/** In UTC, without a zone: Ant's schema has no room for one. */
function timestamp(createdAt) {
    const time = Date.parse(createdAt);
    return new Date(Number.isNaN(time) ? 0 : time).toISOString().slice(0, 19);
}
/** Of what failed the case itself says it. */
function toldOutside({ outcome, name, output }) {
    return outcome === "failure" || outcome === "error" ? [] : [`${name}: ${output}`];
}
function propertiesOf(report, suite) {
    const { subject, baseline, datasets, provenance, mode, policy } = report;
    const dataset = datasets.find(({ name }) => name === suite);
    const facts = [
        ["subject.name", subject.name],
        ["subject.path", subject.path],
        ["subject.digest", subject.digest],
        ["subject.binding", subject.binding],
        ["subject.size", subject.sizeBytes === null ? null : (0,format_value/* formatValue */.F)(subject.sizeBytes, "bytes")],
        ["baseline.source", baseline?.source],
        ["baseline.digest", baseline?.digest],
        ["dataset.digest", dataset?.digest],
        ["dataset.rows", dataset?.rows == null ? null : String(dataset.rows)],
        ["mode", mode],
        ["policy.judgedBy", policy?.judgedBy],
        ["policy.digest", provenance.policyDigest],
        ["commit", provenance.commit],
        ["run", provenance.run],
    ];
    return facts.flatMap(([name, value]) => (value == null ? [] : [[name, value]]));
}
function caseXml({ name, outcome, type, message, output }, classname) {
    const attributes = { name, classname, time: 0 };
    if (outcome === "passed")
        return xml_element("testcase", attributes);
    if (outcome === "skipped")
        return xml_element("testcase", attributes, xml_element("skipped", { message }));
    return xml_element("testcase", attributes, xml_element(outcome, { message, type }, escapeXml(output)));
}

// EXTERNAL MODULE: ./packages/runner/src/outline.ts + 1 modules
var outline = __webpack_require__(4937);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/inference/src/write-predictions.ts + 1 modules
var write_predictions = __webpack_require__(1879);
;// CONCATENATED MODULE: ./actions/validate/src/save-predictions.ts




/**
 * Where predictions lie as a report names them: from its own folder, so that both can be moved together.
 * @throws ModelgateError `input-invalid` for a folder that does not go where the report goes
 */
function savedBeside(folder, report) {
    const path = report === null ? ".." : (0,external_node_path_.relative)((0,external_node_path_.dirname)(report), folder);
    if (path !== ".." && !path.startsWith(`..${external_node_path_.sep}`))
        return path;
    throw (0,src_error/* failure */.V2)("input-invalid", `save-predictions: expected a folder beside or below the report, got ${folder}`, {
        hint: "Give `report` as well, for example out/report.json with out/predictions.",
    });
}
/**
 * Writes what was answered on each data set, one file each.
 * @throws ModelgateError `input-invalid`, and what cannot be written
 */
async function savePredictions(outcomes, { folder, report }) {
    const beside = savedBeside(folder, report);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const saved = new Map();
    for (const [at, outcome] of outcomes.entries()) {
        if ("problems" in outcome)
            continue;
        // A data set's name is a stranger's; the number keeps two that look alike apart.
        const file = `${at + 1}-${outcome.dataset.replaceAll(/[^\w.-]+/gu, "-").slice(0, 80)}.csv`;
        const { digest } = await (0,write_predictions/* writePredictions */.i)((0,external_node_path_.join)(folder, file), outcome.predictions);
        saved.set(outcome.dataset, { path: (0,external_node_path_.join)(beside, file).split(external_node_path_.sep).join("/"), digest });
    }
    return saved;
}

;// CONCATENATED MODULE: ./actions/validate/src/files.ts






/**
 * Writes the files that were asked for beside the report, and says in it where predictions lie. What cannot be written is a
 * problem of the report: the verdict is lost, but not what was measured.
 */
async function withFiles(report, outcomes, wanted) {
    const saved = await attempt(report, () => withPredictions(report, outcomes, wanted));
    const { junit: path } = wanted;
    if (path === null)
        return saved;
    return await attempt(saved, async () => {
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,promises_.writeFile)(path, junit(saved));
        }
        catch (cause) {
            const hint = "Name a file in a folder that can be written.";
            throw (0,src_error/* failure */.V2)("input-invalid", `junit: ${path} cannot be written`, { hint, cause });
        }
        return saved;
    });
}
async function attempt(report, write) {
    try {
        return await write();
    }
    catch (error) {
        return { ...report, verdict: "error", problems: [...report.problems, ...(0,src_error/* problemsOf */.GW)(error).map(outline/* asJson */.vA)] };
    }
}
async function withPredictions(report, outcomes, wanted) {
    const { savePredictions: folder } = wanted;
    if (folder === null)
        return report;
    const saved = await savePredictions(outcomes, { folder, report: wanted.report });
    const datasets = report.datasets.map((entry) => {
        const predictions = saved.get(entry.name);
        return predictions === undefined ? entry : { ...entry, predictions };
    });
    return { ...report, datasets };
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
