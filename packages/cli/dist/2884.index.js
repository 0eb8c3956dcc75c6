export const id = 2884;
export const ids = [2884];
export const modules = {

/***/ 89667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withHistory: () => (/* binding */ withHistory)
});

// UNUSED EXPORTS: keepHistory

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/latency/src/history/of-report.ts
var of_report = __webpack_require__(90887);
// EXTERNAL MODULE: ./packages/latency/src/history/entry.ts + 1 modules
var history_entry = __webpack_require__(41970);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./packages/latency/src/history/github-action-benchmark.ts



// What github-action-benchmark reads and keeps. Read: its data.js (JSON behind an assignment, or the same as plain JSON) of any
// tool, and the list of benches that its custom tools take. Written: that list, one file for each direction, for its tool is
// told by an input (`customSmallerIsBetter`, `customBiggerIsBetter`) and not by the file.
const number = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x());
const Bench = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    value: dist/* union */.KCZ([
        number,
        dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i), dist/* transform */.pdi(Number)),
    ]),
    unit: dist/* string */.YjP(),
});
const Run = dist/* object */.Ikc({
    commit: dist/* object */.Ikc({ id: dist/* string */.YjP() }),
    /** Milliseconds since 1970. */
    date: number,
    tool: dist/* string */.YjP(),
    benches: dist/* array */.YOg(Bench),
});
const Document = dist/* object */.Ikc({ entries: dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(Run)) });
const ASSIGNMENT = /^\s*window\.BENCHMARK_DATA\s*=\s*/;
/** Its tools that count a greater value as better; times of the others are better when small. */
const GREATER_IS_BETTER = ["customBiggerIsBetter", "benchmarkjs", "pytest"];
/**
 * The runs of a data.js as entries, each of its suites under its name as the model. It keeps no machine, so imported entries
 * are compared with each other and with nothing else.
 * @throws ModelgateError `input-invalid`
 */
function readGithubActionBenchmark(text) {
    const document = decode(Document, text.replace(ASSIGNMENT, "").replace(/;\s*$/, ""));
    return Object.entries(document.entries).flatMap(([suite, runs]) => runs.map(({ commit, date, tool, benches }, i) => {
        const where = `${suite}, run ${i + 1}`;
        const time = new Date(date);
        if (Number.isNaN(time.getTime()))
            throw (0,src_error/* failure */.V2)("input-invalid", `${where}: date: expected milliseconds since 1970, got ${date}`, {
                hint: "Correct this run in the file that is imported, or remove it there.",
            });
        const better = GREATER_IS_BETTER.includes(tool) ? "higher" : "lower";
        const metrics = benches.map(({ name, value, unit }) => [
            name,
            { value, unit, better },
        ]);
        const entry = {
            commit: commit.id,
            date: time.toISOString(),
            model: suite,
            digest: null,
            machine: null,
            runtime: null,
            threads: null,
            batch: null,
            metrics: Object.fromEntries(metrics),
        };
        return (0,history_entry/* checkedEntry */.mn)(entry, where);
    }));
}
/** The list of benches for one of its custom tools: the metrics of an entry that are better in this direction. */
function writeGithubActionBenchmark(entry, better) {
    const benches = Object.entries(entry.metrics)
        .filter(([, metric]) => metric.better === better)
        .map(([metric, { value, unit, interval }]) => ({
        name: `${entry.model}/${metric}`,
        unit,
        value,
        // Text for its tooltip: it computes nothing with it.
        ...(interval == null ? {} : { range: `${interval.low} … ${interval.high}` }),
        extra: [entry.digest, entry.machine?.cpu, entry.runtime].filter((part) => part != null).join("\n"),
    }));
    return `${JSON.stringify(benches, null, 2)}\n`;
}
function decode(schema, text) {
    const hint = "Expected the data.js that github-action-benchmark keeps, or the same as JSON.";
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw (0,src_error/* failure */.V2)("input-invalid", "the imported history: expected JSON", { hint, cause });
    }
    const result = dist/* safeParse */.xLC(schema, value, { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const path = dist/* getDotPath */.BuJ(issue) ?? "the document";
    throw (0,src_error/* failure */.V2)("input-invalid", `the imported history: ${path}: ${issue.message}`, { hint });
}

// EXTERNAL MODULE: ./packages/latency/src/history/page.ts + 2 modules
var history_page = __webpack_require__(96508);
;// CONCATENATED MODULE: ./packages/latency/src/history/bencher.ts
/**
 * An entry in Bencher's Metric Format: benchmark, measure, metric. Its built-in measures are `latency` in nanoseconds and
 * `throughput` in operations a second, so times go there under a benchmark for each metric; others keep their name and unit.
 */
function writeBencher(entry) {
    const benchmarks = Object.entries(entry.metrics).map(([name, metric]) => {
        const [measure, scale] = measureOf(name, metric);
        return [`${entry.model}/${name}`, { [measure]: scaled(metric, scale) }];
    });
    return `${JSON.stringify(Object.fromEntries(benchmarks), null, 2)}\n`;
}
const NANOSECONDS_A_MILLISECOND = 1e6;
function measureOf(name, { unit }) {
    if (unit === "ms")
        return ["latency", NANOSECONDS_A_MILLISECOND];
    if (/^throughput(?:_|$)/.test(name))
        return ["throughput", 1];
    return [name.replaceAll("_", "-"), 1];
}
function scaled({ value, interval }, scale) {
    if (interval == null)
        return { value: value * scale };
    return { value: value * scale, lower_value: interval.low * scale, upper_value: interval.high * scale };
}

// EXTERNAL MODULE: ./packages/runner/src/outline.ts + 1 modules
var outline = __webpack_require__(4937);
;// CONCATENATED MODULE: ./actions/benchmark/src/history.ts




/** The report with what became of its history. One that cannot be kept is its problem: what was measured stands, minutes went into it. */
async function withHistory(report, given) {
    try {
        return { ...report, notes: [...report.notes, ...(await keepHistory(report, given))] };
    }
    catch (error) {
        return { ...report, verdict: "error", problems: [...report.problems, ...(0,src_error/* problemsOf */.GW)(error).map(outline/* asJson */.vA)] };
    }
}
/**
 * Appends this run to the history, draws it, and writes it for other tools, as far as each was asked for.
 * @throws ModelgateError `input-invalid` for a history that cannot be read or a file that cannot be written
 */
async function keepHistory(report, { history, historyImport: imported, historyPage: page, export: other, calibrate }) {
    // Its numbers are the baseline's, and would stand for the model of this commit.
    if (calibrate)
        return ["a calibration times one model against itself: it is no entry of a history"];
    const entry = (0,of_report/* historyOf */.o)(report);
    if (entry === null)
        return ["nothing was timed, so the history was left alone"];
    const notes = [];
    if (history !== null) {
        const text = await textOf(history);
        const kept = (0,history_entry/* readHistory */.Lu)(text);
        const brought = imported === null || kept.length > 0 ? [] : readGithubActionBenchmark(await readOrFail(imported));
        const before = [...brought, ...kept];
        // An editor may have left the last line open: the next one would be part of it.
        const open = text === "" || text.endsWith("\n") ? "" : "\n";
        await written(history, () => (0,promises_.appendFile)(history, open + [...brought, entry].map(history_entry/* historyLine */.Jo).join("")));
        notes.push(`this is entry ${before.length + 1} of ${history}`);
        if (page !== null)
            await written(page, () => (0,promises_.writeFile)(page, (0,history_page/* historyPage */.e)([...before, entry])));
    }
    if (other !== null) {
        const isBencher = other.endsWith(".bmf.json");
        const text = isBencher ? writeBencher(entry) : writeGithubActionBenchmark(entry, "lower");
        await written(other, () => (0,promises_.writeFile)(other, text));
        if (!isBencher)
            notes.push(...leftOut(entry, other));
    }
    return notes;
}
/** github-action-benchmark is told of a whole file which direction is better. */
function leftOut({ metrics }, file) {
    const names = Object.keys(metrics).filter((name) => metrics[name]?.better === "higher");
    if (names.length === 0)
        return [];
    return [
        `${file} has what is better when smaller, for the tool customSmallerIsBetter: without ${names.join(", ")}`,
    ];
}
async function textOf(path) {
    return await (0,promises_.readFile)(path, "utf8").catch((cause) => {
        // The first run begins it.
        if (cause.code === "ENOENT")
            return "";
        throw (0,src_error/* failure */.V2)("input-invalid", `history: ${path} cannot be read (${cause.code})`, {
            hint: "Name a file of JSON lines.",
            cause,
        });
    });
}
async function readOrFail(path) {
    return await (0,promises_.readFile)(path, "utf8").catch((cause) => {
        throw (0,src_error/* failure */.V2)("input-invalid", `history-import: ${path} cannot be read (${cause.code})`, {
            hint: "Name the data.js or the JSON that github-action-benchmark keeps.",
            cause,
        });
    });
}
async function written(path, write) {
    await write().catch((cause) => {
        throw (0,src_error/* failure */.V2)("input-invalid", `${path}: cannot be written (${cause.code})`, {
            hint: "Name a file in a folder that exists.",
            cause,
        });
    });
}


/***/ }),

/***/ 48124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TR: () => (/* binding */ inertLogLine),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
// Bidirectional controls, zero-width and other invisible characters make a name look like another one; control
// characters drive a terminal. All are shown as <U+202E>: a reader can search for that, and every font has it.
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;
/** More accents than any script stacks: they would paint over the lines above and below. */
const PILED_UP = /(?<=\p{M}{4})\p{M}/gu;
const PLAIN = /^[ -~]*$/;
/** A stranger's text on one line, safe for a terminal: line ends as `↵`, every character that cannot be seen as `<U+202E>`. */
function visible(text) {
    if (PLAIN.test(text))
        return text;
    return text.replace(LINE_END, "↵").replace(INVISIBLE, codePoint).replace(PILED_UP, codePoint);
}
function codePoint(character) {
    return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}
/** At most `max` characters (code points); what is too long loses its middle, for the ends tell names apart. */
function shorten(text, max = 120) {
    if (text.length <= max)
        return text;
    const characters = Array.from(ends(text, 2 * max).join(""));
    if (characters.length <= max)
        return text;
    const tail = Math.floor((max - 1) / 2);
    const head = max - 1 - tail;
    return `${characters.slice(0, head).join("")}…${characters.slice(characters.length - tail).join("")}`;
}
/**
 * The first and last `units` of a text: nobody looks at the middle of a name of a million characters. A character has at most
 * two units, as has a line end; whatever the cut breaks lies in the middle of twice as many.
 */
function ends(text, units) {
    return text.length <= 2 * units ? [text] : [text.slice(0, units), text.slice(-units)];
}
/** A stranger's text for a terminal or a log: made visible, then cut in the middle at `max` characters. */
function plain(text, max = 120) {
    return shorten(ends(text, 4 * max)
        .map(visible)
        .join(""), max);
}
/**
 * A log line that the Actions runner does not take for a command. It reads `::name::` at the start of a line
 * and, from older days, `##[name]` anywhere in it (actions/runner, ActionCommand.cs).
 */
function inertLogLine(line) {
    return line.replace(/^(\s*):(?=:)/u, "$1: ").replaceAll("##[", "## [");
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

/***/ 70387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nz: () => (/* binding */ Scenario),
/* harmony export */   bV: () => (/* binding */ Latency),
/* harmony export */   u5: () => (/* binding */ Machine),
/* harmony export */   ul: () => (/* binding */ ARMS),
/* harmony export */   zj: () => (/* binding */ Arm)
/* harmony export */ });
/* unused harmony exports Percentile, Ratio, Sweep, OperatorTime */
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
