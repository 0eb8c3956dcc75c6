export const id = 127;
export const ids = [127];
export const modules = {

/***/ 5392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ outline),
/* harmony export */   v: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9513);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8178);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8615);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1761);




/** A report of which nothing is known yet but the run it belongs to; an error until somebody says better. */
function outline(host, planned, problems) {
    const run = host.provenance();
    const policy = planned?.policy ?? null;
    const asked = host.getInput("model").trim() || host.getInput("predictions").trim();
    return {
        schema: _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_SCHEMA */ .D,
        action: "validate",
        verdict: "error",
        subject: {
            name: planned?.name ?? (asked || "model"),
            path: planned?.modelPath ?? null,
            digest: null,
            sizeBytes: null,
            binding: "claimed",
        },
        ...(planned?.mode === "observe" ? { mode: "observe" } : {}),
        ...(planned?.judgedBy == null ? {} : { policy: planned.judgedBy }),
        datasets: [],
        measurements: [],
        checks: [],
        problems: problems.map(asJson),
        notes: [],
        environment: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_3__/* .environment */ .c)(),
        provenance: {
            repository: run?.repository ?? null,
            commit: run?.commit ?? null,
            run: run?.url ?? null,
            policyDigest: policy === null ? null : `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(policy).digest("hex")}`,
            seed: null,
            createdAt: new Date().toISOString(),
            command: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_4__/* .argumentList */ .Y)(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t, host.getInput),
        },
    };
}
/** A problem as JSON has it: without the fields that are undefined. */
function asJson({ code, message, hint, at }) {
    return {
        code,
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(at === undefined ? {} : { at: JSON.parse(JSON.stringify(at)) }),
    };
}


/***/ }),

/***/ 4127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./packages/render/src/text.ts
var src_text = __webpack_require__(6595);
// EXTERNAL MODULE: ./packages/runner/src/input.ts
var input = __webpack_require__(3812);
// EXTERNAL MODULE: ./packages/runner/src/parse.ts
var parse = __webpack_require__(2379);
// EXTERNAL MODULE: ./packages/runner/src/arguments.ts
var src_arguments = __webpack_require__(2996);
// EXTERNAL MODULE: ./packages/runner/src/laptop.ts + 4 modules
var laptop = __webpack_require__(5925);
// EXTERNAL MODULE: ./packages/evaluation/src/evaluate.ts + 10 modules
var evaluate = __webpack_require__(7298);
// EXTERNAL MODULE: ./packages/runner/src/environment.ts
var environment = __webpack_require__(9513);
// EXTERNAL MODULE: ./packages/schema/src/verdict.ts
var verdict = __webpack_require__(5048);
// EXTERNAL MODULE: ./actions/validate/src/evidence.ts + 1 modules
var src_evidence = __webpack_require__(4611);
// EXTERNAL MODULE: ./actions/validate/src/inputs.ts + 1 modules
var inputs = __webpack_require__(1761);
// EXTERNAL MODULE: ./actions/validate/src/outline.ts
var outline = __webpack_require__(5392);
// EXTERNAL MODULE: ./actions/validate/src/plan.ts + 2 modules
var plan = __webpack_require__(5278);
;// CONCATENATED MODULE: ./actions/validate/src/main.ts







/** Builds the command around its world. */
function validate(world) {
    return {
        ...inputs/* table */.t,
        run: (given, host) => run(given, host, world),
        failed: (problems, host) => (0,outline/* outline */.r)(host, null, problems),
    };
}
/**
 * Reads the plan, runs the model and what it is compared with, measures and judges. Whatever goes wrong on the way, what was
 * measured is kept.
 */
async function run(given, host, world) {
    const planned = await (0,plan/* plan */.e)(given, { isProposed: world.isProposed, ports: () => world.baseline(given) });
    const { timeLimit: timeMs, memoryLimit: memoryBytes, runtimePath } = given;
    const score = (scoring) => world.score(scoring, { timeMs, memoryBytes, runtimePath }, host);
    const evidence = await (0,src_evidence/* gather */.k)(planned, given, score);
    const references = await compared(planned, evidence, { given, host }, { world, score });
    const { measurements, checks, problems, notes, ...sections } = (0,evaluate/* evaluate */._)(evidence.outcomes, planned.clauses, { confidence: given.confidence, seed: given.seed }, { references: references.byDataset, waivers: planned.waivers, mode: planned.mode, today: world.today() });
    const base = (0,outline/* outline */.r)(host, planned, problems);
    const report = {
        ...base,
        verdict: problems.length > 0 ? "error" : (0,verdict/* worst */.QZ)(checks.map(({ effect }) => effect)),
        subject: evidence.subject,
        ...(references.entry === null ? {} : { baseline: references.entry }),
        datasets: evidence.datasets,
        measurements,
        checks,
        notes: [...evidence.notes, ...references.notes, ...notes],
        ...shown(sections),
        environment: (0,environment/* environment */.c)(evidence.runtime, { threads: given.threads, confidence: given.confidence }),
        provenance: { ...base.provenance, seed: given.seed },
    };
    if (given.savePredictions === null && given.junit === null)
        return report;
    const { withFiles } = await __webpack_require__.e(/* import() */ 371).then(__webpack_require__.bind(__webpack_require__, 9371));
    return await withFiles(report, evidence.outcomes, given);
}
/** Loaded on demand: a run that compares nothing pays nothing for it. */
async function compared(planned, evidence, { given, host }, { world, score }) {
    if (planned.baseline === null)
        return { byDataset: new Map(), entry: null, notes: [] };
    const { referencesOf } = await __webpack_require__.e(/* import() */ 733).then(__webpack_require__.bind(__webpack_require__, 1733));
    return await referencesOf(planned, evidence, {
        ports: () => world.baseline(given),
        score,
        threads: given.threads,
        keep: await world.keep(host),
    });
}
/** Sections that have something in them. */
function shown(sections) {
    return Object.fromEntries(Object.entries(sections).filter(([, entries]) => entries.length > 0));
}

// EXTERNAL MODULE: ./actions/validate/src/score.ts + 18 modules
var score = __webpack_require__(3682);
// EXTERNAL MODULE: ./actions/validate/src/world.ts + 1 modules
var world = __webpack_require__(6934);
// EXTERNAL MODULE: ./packages/cli/src/json-text.ts
var json_text = __webpack_require__(7120);
;// CONCATENATED MODULE: ./packages/cli/src/judge.ts







const FORMATS = ["text", "json", "markdown"];
const format = (0,input/* input */.hF)("format", (0,parse/* oneOf */.yL)(...FORMATS), "How the report is shown on standard output.", {
    fallback: "text",
    group: "How it is run",
});
/** `modelgate validate` with its whole table: the action's with one more flag, the same report. */
async function judge(argv, early) {
    const command = validate((0,world/* thisWorld */.n)((0,score/* localScore */.e)(undefined, early)));
    const inputs = { ...command.inputs, format };
    const shown = { ...command, inputs };
    // Read ahead of the others, so that a run with unreadable inputs still answers in the form that was asked for.
    const asked = (0,src_arguments/* readArguments */.l)(inputs, argv).given.get("format");
    const chosen = FORMATS.find((known) => known === asked) ?? "text";
    const show = await shownAs(chosen);
    await (0,laptop/* runOnLaptop */.Vn)(shown, argv, {
        render: (colour) => (report) => ({ summary: show(report, colour), annotations: [] }),
    });
}
async function shownAs(chosen) {
    // The order of its keys is the schema's, which no other form needs.
    if (chosen === "json") {
        const { json } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(766)]).then(__webpack_require__.bind(__webpack_require__, 4766));
        return (report) => (0,json_text/* jsonText */.s)(json(report));
    }
    if (chosen === "markdown") {
        const { markdown } = await Promise.all(/* import() */[__webpack_require__.e(269), __webpack_require__.e(12)]).then(__webpack_require__.bind(__webpack_require__, 4012));
        return (report) => markdown(report);
    }
    return (report, colour) => (0,src_text/* text */.Q)(report, { colour, width: process.stdout.columns ?? 100 });
}


/***/ }),

/***/ 5065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ filledBins),
/* harmony export */   Qm: () => (/* binding */ flipsSentence),
/* harmony export */   Yp: () => (/* binding */ flipRate),
/* harmony export */   fN: () => (/* binding */ idsList),
/* harmony export */   gR: () => (/* binding */ AXES)
/* harmony export */ });
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6567);
/* harmony import */ var _markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7356);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2596);



/** Ids of a stranger's that are shown, of each direction. */
const MOST_IDS = 20;
/** "61: 0.032 (0.025 to 0.041)" */
function flipRate(count, { value, interval }) {
    const shown = (share) => (0,_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .F)(share, "ratio");
    const range = interval === null ? "" : ` (${shown(interval.low)} to ${shown(interval.high)})`;
    return `${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(count)}: ${shown(value)}${range}`;
}
/** "61 newly wrong, 10 newly right of 1,899 examples (McNemar p 0.0002)" */
function flipsSentence({ negative, positive, n, p }) {
    return `${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(negative)} newly wrong, ${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(positive)} newly right of ${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(n)} examples (McNemar p ${(0,_why_js__WEBPACK_IMPORTED_MODULE_2__/* .formatP */ .MA)(p)})`;
}
/** "`a`, `b` and 40 more"; "" for none. Only ids: what an example holds stays where it is. */
function idsList(ids, total, name) {
    const shown = ids.slice(0, MOST_IDS).map(name);
    const more = Math.max(total, ids.length) - shown.length;
    if (shown.length === 0)
        return "";
    return `${shown.join(", ")}${more > 0 ? ` and ${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(more)} more` : ""}`;
}
/** What the columns of the points of a curve are. */
const AXES = {
    roc: { title: "ROC", x: "false positive rate", y: "true positive rate" },
    "precision-recall": { title: "Precision-recall", x: "recall", y: "precision" },
};
/** Bins that hold examples. */
function filledBins({ bins }) {
    return bins.flatMap(({ n, probability, share, interval }) => probability === null || share === null ? [] : [{ n, probability, share, interval }]);
}


/***/ }),

/***/ 7090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ commandLine)
/* harmony export */ });
/**
 * An argument list as one line for a POSIX shell. A file named by a stranger stays one harmless argument: quoted,
 * and with unseen characters as escapes (`$'\u202e'`: bash, zsh, ksh), so that what is read is what is run.
 */
function commandLine(args) {
    return args.map(quote).join(" ");
}
function quote(arg) {
    if (/^[\w@%+:,./-][\w@%+=:,./-]*$/.test(arg))
        return arg;
    if (!UNSEEN.test(arg))
        return `'${arg.replaceAll("'", "'\\''")}'`;
    return `$'${arg.replace(/[\\']/g, "\\$&").replace(new RegExp(UNSEEN, "gu"), escaped)}'`;
}
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/u;
function escaped(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}


/***/ }),

/***/ 6403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sizeOf),
/* harmony export */   H: () => (/* binding */ foldSlices)
/* harmony export */ });
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2596);

/** Slices of one clause that are shown each for itself: more are folded into one line. */
const MOST = 3;
/**
 * The same checks, worst first, with the many slices of one clause as one: the worst of them, which carries all of them
 * in `slices`.
 */
function foldSlices(judged, most = MOST) {
    const families = Map.groupBy(judged, familyOf);
    const folded = new Set();
    return judged.flatMap((row) => {
        const family = familyOf(row);
        const slices = families.get(family) ?? [];
        if (family === "" || slices.length <= most)
            return [row];
        if (folded.has(family))
            return [];
        folded.add(family);
        return [{ ...row, slices }];
    });
}
/** How many checks a line stands for. */
function sizeOf({ slices }) {
    return slices?.length ?? 1;
}
/** What the slices of one clause share; "" for all rows. */
function familyOf(row) {
    const slice = (0,_why_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceOf */ .Mz)(row);
    if (slice === null)
        return "";
    const { limit, tier, judge, at } = row.check;
    const { metric, dataset } = row.measurement ?? {};
    return JSON.stringify([metric, dataset, Object.keys(slice), limit, tier, judge, at?.path, at?.line]);
}


/***/ }),

/***/ 5685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ intervalBar)
/* harmony export */ });
const UNICODE = { empty: "·", line: "─", low: "├", high: "┤", value: "●", limit: "┃", both: "◆" };
const ASCII = { empty: ".", line: "-", low: "[", high: "]", value: "o", limit: "|", both: "X" };
/**
 * A picture of an estimate, its interval and its limit, `width` characters wide (odd, at least 9): `··├──●──┤·┃··`.
 * Whatever lies on one side of the limit is drawn on that side, however close; `◆` means exactly at the limit.
 */
function intervalBar(points, { width = 21, ascii = false } = {}) {
    const { value, limit, low = value, high = value } = points;
    const signs = ascii ? ASCII : UNICODE;
    const place = axis(limit === null ? [value, low, high] : [value, low, high, limit], limit, width);
    const [first, last] = [place(low), place(high)];
    const cells = new Array(width).fill(signs.empty);
    cells.fill(signs.line, first, last + 1);
    if (first < last) {
        cells[first] = signs.low;
        cells[last] = signs.high;
    }
    cells[place(value)] = signs.value;
    if (limit !== null)
        cells[place(limit)] = value === limit ? signs.both : signs.limit;
    return cells.join("");
}
/** Maps a number to a cell, keeping one free at each end; only the limit itself gets the limit's cell. */
function axis(numbers, limit, width) {
    const first = Math.min(...numbers);
    const last = Math.max(...numbers);
    const room = width - 5;
    // The span between the largest numbers there are overflows; half of it does not.
    const half = Number.isFinite(last - first) ? 1 : 0.5;
    const span = last * half - first * half;
    const scale = (x) => 2 + (span > 0 ? Math.round(((x * half - first * half) / span) * room) : Math.floor(room / 2));
    return (x) => {
        if (limit === null || x === limit)
            return scale(x);
        return x < limit ? Math.min(scale(x), scale(limit) - 1) : Math.max(scale(x), scale(limit) + 1);
    };
}


/***/ }),

/***/ 9510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ picturePoints)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6992);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7853);


/**
 * What a picture of a check shows: value, interval and limit on one axis; for a comparative limit the difference, with the
 * baseline at zero. null when there is nothing to draw.
 */
function picturePoints({ check, measurement, bound }) {
    if (measurement?.value == null || bound === null || bound.of === "dummy")
        return null;
    if (bound.of === "value") {
        const { value, interval, baseline } = measurement;
        return {
            value,
            low: interval?.low,
            high: interval?.high,
            limit: { side: bound.side, value: check.limit.value },
            baseline: baseline?.value ?? undefined,
        };
    }
    const [limit] = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .boundsBeside */ .UG)(bound, measurement);
    const { value, interval } = (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceOf */ .Pq)(measurement);
    if (value === null || limit === undefined)
        return null;
    return {
        value,
        low: interval?.low,
        high: interval?.high,
        limit: { side: bound.side, value: limit },
        baseline: 0,
    };
}


/***/ }),

/***/ 6595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var _behaviour_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5065);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7090);
/* harmony import */ var _fold_slices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6403);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6567);
/* harmony import */ var _interval_bar_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5685);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7853);
/* harmony import */ var _picture_points_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9510);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2872);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2118);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8124);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2596);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9102);












const COLOUR = { skipped: 36, pass: 32, warn: 33, fail: 31, error: 31 };
const INDENT = "         ";
/**
 * A report for a terminal or a log. Read from its end, which is what a log and a terminal show first: the last line is
 * the verdict (not wrapped: it can be searched for), the worst check stands right above. No line is a command to the Actions runner.
 */
function text(report, options) {
    const width = Math.max(40, options.width);
    const judged = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedChecks */ .Ji)(report);
    const blocks = [
        (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(subjectLine(report), width),
        unjudgedLines(report),
        checkLines((0,_fold_slices_js__WEBPACK_IMPORTED_MODULE_2__/* .foldSlices */ .H)(judged).toReversed(), width, options),
        policyLines(report, width),
        (report.flips ?? []).flatMap((flips) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(`flips on ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(flips.dataset, 60)}: ${(0,_behaviour_words_js__WEBPACK_IMPORTED_MODULE_4__/* .flipsSentence */ .Qm)(flips)}`, width)),
        report.notes.flatMap((note) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(`note: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(note, 500)}`, width)),
        problemLines(report.problems, width),
        repeatLines(report),
        [verdictLine(report, judged)],
    ];
    const lines = blocks.filter((block) => block.length > 0).flatMap((block) => [...block, ""]);
    const inert = lines.slice(0, -1).map(_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .inertLogLine */ .TR);
    return `${(options.colour ? inert.map(paint) : inert).join("\n")}\n`;
}
const VOICE = {
    name: (name, max) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(name, max),
    prose: (prose, max) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(prose, max),
};
function subjectLine({ action, subject, datasets }) {
    const size = subject.sizeBytes === null ? "" : (0,_format_value_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .F)(subject.sizeBytes, "bytes");
    const data = datasets.map(({ name, rows }) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(name, 40)}${rows === null ? "" : ` (${rows} rows)`}`);
    const facts = [
        subject.path ?? "",
        (subject.digest ?? "").slice(0, 19),
        size,
        subject.binding === "claimed" ? "claimed: these bytes were not run" : "",
        data.length > 0 ? `on ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(data.join(", "), 300)}` : "",
    ];
    const known = facts.filter((fact) => fact !== "").map((fact) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(fact, 300));
    return [`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(action, 40)} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(subject.name)}`, ...known].join(", ");
}
/**
 * What was measured and not judged, so that a first run without limits shows its numbers. A thing that was looked for and
 * not found, as weights that are NaN, is a number without noise that is 0: the report has it, and nobody has to read it.
 */
function unjudgedLines({ checks, measurements }) {
    const judged = new Set(checks.map(({ measurement }) => measurement));
    const rows = measurements
        .filter(({ id, value, interval }) => !judged.has(id) && !(value === 0 && interval === null))
        .map(({ metric, dataset, value, unit, interval }) => [
        "measured",
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(dataset === null ? metric : `${metric} on ${dataset}`, 60),
        value === null ? "none" : (0,_format_value_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .F)(value, unit),
        interval ? `${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .F)(interval.low, unit)} to ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .F)(interval.high, unit)}` : "",
    ]);
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .align */ .MM)(rows);
}
function checkLines(judged, width, { ascii = false }) {
    const full = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .align */ .MM)(judged.map((row) => cells(row, 60, ascii)));
    // On a narrow terminal the picture goes first, then the middle of the names.
    const pictured = full.every((line) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB)(line) <= width);
    const rows = pictured ? full : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .align */ .MM)(judged.map((row) => cells(row, Math.max(12, width - 56), null)));
    return judged.flatMap((row, index) => {
        const why = (0,_why_js__WEBPACK_IMPORTED_MODULE_6__/* .whyOf */ .gf)(row);
        const below = why === "" || why === "within noise" ? [] : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(why, 500), width, INDENT);
        return [rows[index] ?? "", ...below];
    });
}
function cells(row, nameWidth, ascii) {
    const { interval, check, difference } = row;
    const points = ascii === null ? null : (0,_picture_points_js__WEBPACK_IMPORTED_MODULE_7__/* .picturePoints */ .O)(row);
    const bar = points === null
        ? ""
        : (0,_interval_bar_js__WEBPACK_IMPORTED_MODULE_8__/* .intervalBar */ .z)({ ...points, limit: points.limit?.value ?? null }, { ascii: ascii === true });
    return [
        _wording_js__WEBPACK_IMPORTED_MODULE_9__/* .VERDICT */ .y3[check.effect].word.padEnd(INDENT.length - 2),
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)((0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .checkName */ .I3)(row, _visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK), nameWidth),
        difference === null ? row.value : `${row.value} (${difference.value})`,
        row.limit,
        (difference === null ? interval && `${interval.low} to ${interval.high}` : difference.interval?.range) ??
            "",
        ...(ascii === null ? [] : [bar]),
        // Others say it in the line below.
        check.effect === "pass" && row.withinNoise ? "within noise" : "",
    ];
}
/** Whose limits judged, what this change does to them, and whether any of it counts. */
function policyLines(report, width) {
    const { observed, judgedBy, changes } = (0,_standing_js__WEBPACK_IMPORTED_MODULE_10__/* .standingOf */ .Y)([report], VOICE);
    const lines = [
        judgedBy,
        ...changes.map((change) => `policy change: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(change, 500)}`),
        observed && `Observed only (${observed}).`,
    ];
    return lines.filter((line) => line !== "").flatMap((line) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(line, width));
}
function problemLines(problems, width) {
    return problems.flatMap(({ code, message, hint, at }) => [
        ...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(`ERROR    ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(code)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(message, 1000)}`, width),
        ...(at === undefined ? [] : [`${INDENT}at ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .location */ .C5)(at))}`]),
        ...(hint === undefined ? [] : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(`remedy: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(hint, 1000)}`, width, INDENT)),
    ]);
}
function repeatLines({ verdict, provenance }) {
    if (verdict === "pass" || provenance.command.length === 0)
        return [];
    // Not wrapped: it is there to be copied.
    return [`repeat: ${(0,_command_line_js__WEBPACK_IMPORTED_MODULE_11__/* .commandLine */ .a)(provenance.command)}`];
}
function verdictLine(report, worstFirst) {
    const worst = (0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .worstSentence */ .ZG)(report, worstFirst, VOICE);
    const { doubt } = (0,_standing_js__WEBPACK_IMPORTED_MODULE_10__/* .standingOf */ .Y)([report], VOICE);
    return `${_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .VERDICT */ .y3[report.verdict].word} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(report.subject.name, 60)}${doubt}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .countSentence */ .hs)(report)} ${worst}`.trimEnd();
}
/** Colours the word a line begins with, when it is one of ours. */
function paint(line) {
    for (const [effect, { word }] of Object.entries(_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .VERDICT */ .y3)) {
        if (line.startsWith(`${word} `))
            return `\u001b[1;${COLOUR[effect]}m${word}\u001b[0m${line.slice(word.length)}`;
    }
    return line;
}


/***/ }),

/***/ 8178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ argumentList)
/* harmony export */ });
/** The argument list that repeats a run on a laptop: every input that was given, but for secrets and places to write. */
function argumentList({ name, inputs }, getInput) {
    const flags = Object.values(inputs).flatMap((field) => {
        const given = getInput(field.name).trim();
        if (given === "" || field.secret || field.name === "report")
            return [];
        const entries = field.many ? entriesOf(given) : [given];
        return entries.flatMap((entry) => [`--${field.flag}`, entry]);
    });
    return ["modelgate", name, ...flags];
}
/** A YAML document is one entry however many lines it has; else each line is one. */
function entriesOf(given) {
    if (/^\s*[-[{]/u.test(given))
        return [given];
    return given
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}


/***/ })

};
