export const id = 6987;
export const ids = [6987];
export const modules = {

/***/ 73109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/** How many columns standard output has; a hundred where it is no terminal. */
function columns() {
    return process.stdout.columns ?? 100;
}


/***/ }),

/***/ 48816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explained: () => (/* binding */ explained),
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(33490);
// EXTERNAL MODULE: ./packages/render/src/change.ts
var change = __webpack_require__(66992);
// EXTERNAL MODULE: ./packages/render/src/markdown-layout.ts
var markdown_layout = __webpack_require__(97356);
// EXTERNAL MODULE: ./packages/render/src/visible.ts
var visible = __webpack_require__(48124);
// EXTERNAL MODULE: ./packages/render/src/changes/signature.ts
var changes_signature = __webpack_require__(15774);
;// CONCATENATED MODULE: ./packages/render/src/changes/explain-changes.ts



/** Changes that are named one by one. */
const MOST = 20;
/** Whether a metric counts what breaks callers, so that its evidence is the signature of a diff. */
function countsBreaking(metric) {
    return metric === "breaking_changes";
}
/** What was found to break callers, a sentence each; what it is called "major" for where the signature says nothing. */
function breakingSentences({ signature, reasons, level }) {
    const breaking = signature
        .filter(({ effect }) => effect === "breaking")
        .map(({ side, kind, name, before, after, reason }) => {
        const types = [before, after].filter((type) => type !== null).map((type) => (0,visible/* plain */.pj)(type, 80));
        const was = types.length === 0 ? "" : ` (${types.join(" → ")})`;
        return `Breaking: ${side} ${(0,visible/* plain */.pj)(name)} ${changes_signature/* HAPPENED */.O[kind]}${was}: ${(0,visible/* plain */.pj)(reason, 300)}.`;
    });
    const told = breaking.length > 0 ? breaking : reasons.map((reason) => `Level ${level}: ${(0,visible/* plain */.pj)(reason, 300)}.`);
    const more = told.length - MOST;
    return more > 0 ? [...told.slice(0, MOST), `And ${(0,markdown_layout/* grouped */.zD)(more)} more.`] : told;
}

// EXTERNAL MODULE: ./packages/schema/src/limit.ts
var src_limit = __webpack_require__(48034);
// EXTERNAL MODULE: ./packages/render/src/bound.ts
var src_bound = __webpack_require__(16062);
// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(16567);
// EXTERNAL MODULE: ./packages/render/src/judged.ts
var src_judged = __webpack_require__(47853);
// EXTERNAL MODULE: ./packages/schema/src/control.ts
var src_control = __webpack_require__(53556);
// EXTERNAL MODULE: ./packages/render/src/percent.ts
var percent = __webpack_require__(41887);
// EXTERNAL MODULE: ./packages/render/src/latency/compared.ts
var compared = __webpack_require__(41642);
// EXTERNAL MODULE: ./packages/render/src/latency/duration.ts
var duration = __webpack_require__(72523);
// EXTERNAL MODULE: ./packages/render/src/latency/verdict-line.ts
var verdict_line = __webpack_require__(93949);
;// CONCATENATED MODULE: ./packages/render/src/latency/explain-timing.ts







// `explain` for a relative limit on latency. The evidence is one ratio for each launch, not the difference of two medians.
/** How both were timed and what the verdict asks of the interval. */
function timingHow(timing) {
    const { interval, launches } = timing.ratio;
    const turns = timing.latency.served === undefined
        ? `Candidate and baseline took turns in one process, ${(0,markdown_layout/* grouped */.zD)(launches)} launches of it.`
        : `Candidate and baseline are served, and were asked in turn over ${(0,markdown_layout/* grouped */.zD)(launches)} sets of new connections, each a launch.`;
    const asked = `It fails only when the whole interval is above ${(0,verdict_line/* limitOf */.LF)(timing)}, and passes only when none of it is.`;
    return [
        `${turns} A launch is one observation: the ratio of its two medians.`,
        interval === null
            ? "The ratio has no interval, so that nothing can be told of noise."
            : `The interval is ${(0,visible/* plain */.pj)(interval.method)}, ${(0,percent/* percent */.K)(interval.confidence)}. ${asked}`,
    ];
}
/** The two medians, the ratio and what the control says of the machine. */
function timingFound(timing, { measurement }) {
    const { ratio, latency, limit } = timing;
    const [candidate, baseline] = [measurement?.value ?? null, measurement?.baseline?.value ?? null];
    const medians = [candidate, baseline].flatMap((ms) => (ms === null ? [] : [(0,duration/* duration */.p0)(ms)]));
    const launches = ratio.perLaunch.toSorted((a, b) => a - b);
    const [least, most] = [launches[0], launches.at(-1)];
    const range = least === undefined || most === undefined
        ? ""
        : `Single launches lie between ${(0,duration/* percentage */.X1)(least - 1)} % and ${(0,duration/* percentage */.X1)(most - 1)} %.`;
    const answers = latency.sameAnswers;
    return [
        ...(medians.length === 2 ? [`${medians[0]} against ${medians[1]} of the baseline.`] : []),
        `${(0,compared/* slower */.N5)(ratio, "the baseline", [limit])}.`,
        range,
        (0,verdict_line/* controlLine */.Og)(forLimit(timing)),
        answers === null
            ? ""
            : `${answers.alike ? "Both answer alike" : "The answers differ"}: ${(0,visible/* plain */.pj)(answers.statement, 300)}.`,
    ].filter((sentence) => sentence !== "");
}
/** What would turn the verdict. */
function timingDistance(timing, { check }) {
    const { limit } = timing;
    const { interval } = timing.ratio;
    if (check.verdict === "inconclusive") {
        const latency = forLimit(timing);
        const words = (0,verdict_line/* unsettled */.NZ)(latency);
        const noisy = latency.quiet === false ? " A quieter machine, with nothing else running on it, can." : "";
        return [`${words.charAt(0).toUpperCase()}${words.slice(1)}.${noisy}`];
    }
    if (interval === null)
        return ["An interval, which takes more launches."];
    const isFail = check.verdict === "fail";
    const points = (0,duration/* percentage */.X1)(Math.abs(isFail ? interval.low - barOf(timing) : interval.high - 1 - limit));
    return [
        isFail
            ? `With the low end of the interval ${points} points lower it would be open, and no longer fail.`
            : `The high end of the interval may get ${points} points higher before it is open.`,
    ];
}
/** The control as this limit needs it: a report has it for the strictest, and what is noise for that one may be little for another. */
function forLimit({ latency, limit }) {
    const control = controlLogs(latency);
    return control === null || latency.quiet === null
        ? latency
        : { ...latency, quiet: (0,src_control/* isQuiet */.rM)(control, Math.log1p(limit)) };
}
/** What the low end of an interval that fails is above, as a ratio. */
function barOf({ latency, limit }) {
    const control = latency.quiet === null ? null : controlLogs(latency);
    return control === null ? 1 + limit : Math.exp((0,src_control/* failsAbove */.X)(control, Math.log1p(limit)));
}
function controlLogs(latency) {
    const interval = (0,compared/* controlRatio */.Fi)(latency)?.interval ?? null;
    return interval && { low: Math.log(interval.low), high: Math.log(interval.high) };
}

// EXTERNAL MODULE: ./packages/render/src/why.ts
var why = __webpack_require__(52596);
// EXTERNAL MODULE: ./packages/render/src/wording.ts + 1 modules
var wording = __webpack_require__(64161);
;// CONCATENATED MODULE: ./packages/render/src/explain-distance.ts








/** What would change the verdict of a check: the distance to its limit, in its unit and in examples; more data; a day. */
function explainDistance(judged) {
    const { check, measurement, bound, waiver } = judged;
    const due = waiver === "holds" ? [`Without a renewal its waiver ends after ${check.waiver?.expires}.`] : [];
    if (check.owner !== undefined)
        return ["The report of that action has its verdict.", ...due];
    if (check.verdict === "error")
        return ["What kept it from being judged: see the problems of the report.", ...due];
    if (measurement?.value == null)
        return ["A value that can be computed.", ...due];
    if (check.verdict === "skipped")
        return ["Something to judge it by: see the reason above.", ...due];
    if (judged.timing !== null)
        return [...timingDistance(judged.timing, judged), ...due];
    const settle = (0,why/* settleWords */.fG)(judged);
    const more = settle === "" ? [] : [`${settle.charAt(0).toUpperCase()}${settle.slice(1)}, if they show what these do.`];
    const distance = bound === null ? "" : distanceOf(judged, measurement, bound);
    const noData = check.verdict === "inconclusive" && settle === "" ? ["More examples would narrow the interval."] : [];
    const all = [distance, ...more, ...noData, ...due].filter((sentence) => sentence !== "");
    return all.length === 0 ? ["Another value, or another limit."] : all;
}
function distanceOf(judged, measurement, bound) {
    const limit = bound.of === "value" ? bound.value : (0,src_judged/* boundsBeside */.UG)(bound, measurement)[0];
    const seen = (0,src_judged/* seenBy */.DA)(bound.of === "relative" ? { ...bound, of: "difference" } : bound, measurement);
    if (limit === undefined || seen === null)
        return "";
    const asked = edge(judged, measurement, bound) ?? seen;
    // A value is judged to the last digit, a difference but for its rounding.
    const slack = bound.of === "value" ? 0 : (0,src_limit/* slackOf */.CJ)(limit);
    const over = (0,src_bound/* beyond */.wQ)({ ...bound, value: limit }, slack === 0 ? asked : (0,src_limit/* withoutRounding */.hD)(asked, [limit]));
    const { unit } = measurement;
    const what = judged.check.judge === "interval" ? "the interval's end" : "the estimate";
    const size = (0,format_value/* formatValue */.F)(Math.abs(over), unit);
    const direction = (bound.side === "at-least") === over > 0 ? "higher" : "lower";
    const bounds = bound.of === "value" ? "" : ofBounds(judged);
    if (over === 0)
        return `It is exactly at its limit, which is inclusive.${bounds}`;
    const examples = judged.check.judge === "interval" ? "" : examplesWords({ over, slack }, judged, measurement);
    const lead = over > 0
        ? `With ${what} ${size} ${direction} it would be at its limit`
        : `${capital(what)} may get ${size} ${direction} before it is beyond its limit`;
    return `${lead}${examples && `: ${examples}`}.${bounds}`;
}
/** The distance is the estimate's; a comparison is judged by its bounds, which reach the limit earlier. */
function ofBounds({ check }) {
    if (check.verdict === "pass")
        return " The verdict is open before that: as soon as the one-sided bound of the difference reaches the limit.";
    return " A comparison passes only when the one-sided bound of the difference is clear of the limit.";
}
/** The end of the interval that was judged; null for the estimate. */
function edge({ check }, { interval }, { side }) {
    if (check.judge !== "interval" || interval === null)
        return null;
    return side === "at-least" ? interval.low : interval.high;
}
/** Metrics that are a share of all examples: of which answers. */
const SHARE_OF = [
    [/^(?:accuracy|top_\d+_accuracy)$/, "correct"],
    [/^zero_one_loss$/, "wrong"],
];
/** "3 more correct answers of 899"; "" for a metric that is no count of examples. */
function examplesWords({ over, slack }, { bound }, { metric, n, value }) {
    const [, kind] = SHARE_OF.find(([name]) => name.test(metric)) ?? [];
    if (kind === undefined || bound === null || value === null || Math.abs(over) > 1)
        return "";
    // A stranger may have written any number; up to here shares of it are exact enough to be counted.
    if (n === 0 || n > 1e12 || value < 0 || value > 1)
        return "";
    const counted = Math.round(value * n);
    // A value that is weighted, or was rounded in a file, is no count of examples.
    if (Math.abs(value * n - counted) > 1e-6)
        return "";
    const isMore = (bound.side === "at-least") === over > 0;
    // Tried out around the quotient: shares carry a rounding, and a limit may lie right between two of them.
    const beyondAfter = (count) => {
        const moved = (counted + (isMore ? count : -count)) / n - value;
        return over + (bound.side === "at-least" ? -moved : moved) > slack;
    };
    let count = Math.max(0, Math.floor(Math.abs(over) * n) - 1);
    while (over > 0 ? beyondAfter(count) : !beyondAfter(count + 1))
        count++;
    if (counted + (isMore ? count : -count) > n || (!isMore && count > counted))
        return "";
    return `${(0,wording/* many */._d)(count, `${isMore ? "more" : "fewer"} ${kind} answer`)} of ${(0,markdown_layout/* grouped */.zD)(n)}`;
}
function capital(words) {
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

// EXTERNAL MODULE: ./packages/render/src/slice-name.ts
var slice_name = __webpack_require__(12890);
// EXTERNAL MODULE: ./packages/render/src/standing.ts
var standing = __webpack_require__(82872);
// EXTERNAL MODULE: ./packages/render/src/text-table.ts
var text_table = __webpack_require__(12118);
;// CONCATENATED MODULE: ./packages/render/src/explain.ts














const VOICE = { name: visible/* plain */.pj, prose: visible/* plain */.pj };
const WIDTH = 100;
/** Every check of a report with its verdict and numbers, a line each, worst first. For a terminal. */
function explainList(report) {
    const rows = (0,src_judged/* judgedChecks */.Ji)(report).map((judged) => [
        wording/* VERDICT */.y3[judged.check.effect].word,
        (0,visible/* plain */.pj)(judged.check.id),
        judged.difference === null ? judged.value : `${judged.value} (${judged.difference.value})`,
        judged.limit,
    ]);
    if (rows.length === 0)
        return "The report holds no check.\n";
    return `${(0,text_table/* align */.MM)(rows).map(visible/* inertLogLine */.TR).join("\n")}\n`;
}
/**
 * One check in words, for a terminal: what was tested, on what, how, what was found, why that is the verdict, and what would change
 * it. `checkId` may be the beginning of an id when only one begins so.
 * @throws ModelgateError `input-invalid` when the report holds no such check, or several
 */
function explain(report, checkId) {
    const judged = find((0,src_judged/* judgedChecks */.Ji)(report), checkId);
    const sections = [
        ["tested", tested(judged)],
        ["on", testedOn(judged, report)],
        ["how", how(judged, report)],
        ["found", found(judged, report)],
        ["verdict", verdict(judged, report)],
        ["to change it", explainDistance(judged)],
    ];
    const lines = sections.flatMap(([title, sentences]) => sentences
        .flatMap((sentence) => (0,text_table/* wrap */.LV)(sentence, WIDTH - INDENT))
        .map((line, index) => (index === 0 ? title : "").padEnd(INDENT) + line));
    const { effect } = judged.check;
    const head = `${wording/* VERDICT */.y3[effect].word} ${(0,visible/* plain */.pj)(judged.check.id, 200)}`;
    return `${[head, "", ...lines].map((line) => (0,visible/* inertLogLine */.TR)(line.trimEnd())).join("\n")}\n`;
}
const INDENT = 14;
function find(all, asked) {
    const exact = all.find(({ check }) => check.id === asked);
    if (exact !== undefined)
        return exact;
    const begun = asked === "" ? [] : all.filter(({ check }) => check.id.startsWith(asked));
    const [only, other] = begun;
    if (only !== undefined && other === undefined)
        return only;
    const shown = (0,visible/* visible */.RK)(asked);
    if (other !== undefined) {
        throw (0,error/* failure */.V2)("input-invalid", `${shown}: expected the beginning of one check, got that of ${begun.length}`, { hint: `Ask for one of ${listed(begun)}.` });
    }
    const near = (0,closest/* closest */.k)(asked, all.map(({ check }) => check.id));
    throw (0,error/* failure */.V2)("input-invalid", `${shown}: expected a check of the report`, {
        hint: near !== null
            ? `Did you mean ${(0,visible/* plain */.pj)(near)}?`
            : all.length === 0
                ? "It holds none."
                : `It holds ${listed(all)}. Without a check all of them are shown.`,
    });
}
function listed(checks) {
    const some = checks.slice(0, 5).map(({ check }) => (0,visible/* plain */.pj)(check.id));
    const more = checks.length > some.length ? ` and ${(0,markdown_layout/* grouped */.zD)(checks.length - some.length)} more` : "";
    return `${some.join(", ")}${more}`;
}
function tested(judged) {
    const { check, limit } = judged;
    const at = check.at === undefined ? "" : ` Written at ${(0,visible/* plain */.pj)((0,wording/* location */.C5)(check.at), 200)}.`;
    const tier = check.tier === "advisory" ? " The limit is advisory: a breach warns." : "";
    return [`${(0,wording/* checkName */.I3)(judged, VOICE.name)}: ${limit}.${tier}${at}`];
}
function testedOn(judged, { subject, baseline, datasets }) {
    const { measurement, check } = judged;
    const path = subject.path === null ? "" : ` (${(0,visible/* plain */.pj)(subject.path)})`;
    const binding = subject.binding === "claimed" ? "; claimed: these bytes were not run, a file says so" : "";
    const dataset = datasets.find(({ name }) => name === measurement?.dataset);
    const slice = (0,slice_name/* sliceName */.o)((0,why/* sliceOf */.Mz)(judged));
    const counted = countsBreaking(measurement?.metric);
    const isCompared = (judged.difference !== null || counted) && baseline !== undefined;
    // Of a time the launches count, which are told below.
    const isTold = counted || judged.timing !== null;
    const examples = measurement === null || isTold ? "" : `${(0,markdown_layout/* grouped */.zD)(measurement.n)} examples`;
    return [
        `model ${(0,visible/* plain */.pj)(subject.name)}${path}, ${subject.digest ?? "no digest"}${binding}`,
        ...(dataset === undefined
            ? []
            : [
                `data set ${(0,visible/* plain */.pj)(dataset.name)} (${(0,visible/* plain */.pj)(dataset.path)}), ${dataset.digest ?? "no digest"}, ${dataset.rows === null ? "rows unknown" : `${(0,markdown_layout/* grouped */.zD)(dataset.rows)} rows`}`,
            ]),
        ...(slice === "" ? [] : [`only the rows with ${(0,visible/* plain */.pj)(slice, 300)}`]),
        ...(isCompared
            ? [
                `baseline ${(0,visible/* plain */.pj)(baseline.source)}, ${baseline.digest ?? "no digest"}${baseline.reused ? "; its predictions were kept from an earlier run" : ""}`,
            ]
            : []),
        ...(examples === "" ? [] : [`${examples} count${check.slice === undefined ? "" : " in this slice"}`]),
    ];
}
function how({ check, measurement, bound, difference, timing }, { subject, baseline }) {
    if (check.owner !== undefined)
        return [`Not judged here: ${(0,visible/* plain */.pj)(check.owner)} measures it.`];
    if (timing !== null)
        return timingHow(timing);
    const estimate = measurement?.interval ?? null;
    const interval = estimate === null
        ? measurement !== null && (0,change/* isCounted */.he)(measurement)
            ? "It is counted, and has no noise."
            : `Without an interval${measurement?.reason === undefined ? "" : `: ${(0,visible/* plain */.pj)(measurement.reason, 300)}`}.`
        : `The interval is ${(0,visible/* plain */.pj)(estimate.method)}, ${(0,percent/* percent */.K)(estimate.confidence)}.`;
    if (bound?.of === "value" && check.judge === "interval")
        return ["Judged on the interval: its end nearer to the limit must keep it.", interval];
    if (bound?.of === "value")
        return ["Judged on the estimate, the limit inclusive.", interval];
    if (bound?.of === "dummy" || check.limit.kind === "beat-dummy")
        return ["Compared with the best constant answer, on the same rows."];
    const isSame = baseline !== undefined && baseline.digest !== null && baseline.digest === subject.digest;
    if ((difference === null || isSame) && check.verdict !== "skipped" && check.verdict !== "error")
        return ["A comparison with the baseline, settled before any statistics."];
    if (difference === null)
        return ["A comparison with the baseline; there was none to compare with."];
    const paired = difference.paired
        ? "Both models answered the same examples, and the difference is taken example by example."
        : "Unpaired: values are compared, not the answers to each example, so that chance weighs more.";
    const spread = difference.interval === null
        ? "The difference has no interval."
        : `The interval of the difference is ${(0,visible/* plain */.pj)(difference.interval.method)}, ${difference.interval.confidence}, both sides. The verdict asks one side at a time, each with a risk of 5 %.`;
    return [paired, spread];
}
function found(judged, { changes }) {
    const { value, interval, difference, measurement, check, withinNoise, timing } = judged;
    if (measurement === null)
        return ["Nothing: the report holds no measurement of it."];
    if (measurement.value === null)
        return [`No value: ${(0,visible/* plain */.pj)(measurement.reason ?? check.message, 300)}.`];
    if (timing !== null)
        return timingFound(timing, judged);
    if (changes !== undefined && countsBreaking(measurement.metric))
        return [`${value}.`, ...breakingSentences(changes)];
    const range = interval ? `, ${interval.confidence} interval ${interval.low} to ${interval.high}` : "";
    const noise = withinNoise ? " The limit lies inside: another sample could turn the verdict." : "";
    const estimate = `${value}${range}.${noise}`;
    if (difference === null)
        return [estimate];
    const share = difference.share === "" ? "" : ` (${difference.share})`;
    const spread = difference.interval === null
        ? ""
        : `, ${difference.interval.confidence} interval ${difference.interval.range}`;
    return [
        estimate,
        `Baseline ${difference.base}; difference ${difference.value}${share}${spread}.`,
        ...pSentences(judged),
    ];
}
function pSentences({ check: { p } }) {
    if (p === undefined)
        return [];
    const corrected = p.adjusted === undefined ? "" : ` (${(0,why/* formatP */.MA)(p.adjusted)} corrected for the other slices of the clause)`;
    return [
        `If the limit were just breached, it would look this good with p ${(0,why/* formatP */.MA)(p.breached)}; if it were just kept, this bad with p ${(0,why/* formatP */.MA)(p.kept)}${corrected}.`,
    ];
}
function verdict(judged, report) {
    const { check, waiver } = judged;
    const { observed } = (0,standing/* standingOf */.Y)([report], VOICE);
    const follows = check.effect === check.verdict ? "" : `, and its effect ${check.effect}`;
    return [
        `The verdict is ${check.verdict}${follows}: ${(0,visible/* plain */.pj)(check.because, 500)}.`,
        (0,visible/* plain */.pj)(check.message, 500),
        ...(waiver === null ? [] : [sentence((0,visible/* plain */.pj)((0,why/* waiverWords */.O3)(judged), 500))]),
        ...(observed === "" ? [] : [sentence(observed)]),
    ];
}
/** "mode: observe" as "Mode: observe." */
function sentence(words) {
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

// EXTERNAL MODULE: ./packages/runner/src/visible.ts
var src_visible = __webpack_require__(55770);
// EXTERNAL MODULE: ./packages/schema/src/read-report.ts
var read_report = __webpack_require__(13748);
// EXTERNAL MODULE: ./packages/cli/src/shown.ts
var shown = __webpack_require__(59623);
;// CONCATENATED MODULE: ./packages/cli/src/explain.ts





const HELP = `Says in words what a check tested, on what, what it found and what would change its verdict.

Usage:
  modelgate explain <report> [check]

The check may be the beginning of its id. Without one all checks are listed, worst first.

Exit codes: 0 it can be explained, 2 the report cannot be read or holds no such check.
`;
/** `modelgate explain REPORT [CHECK]`. */
async function runExplain(argv) {
    (0,shown/* show */.WU)(await explained(argv));
}
/** The same as data. Never throws. */
async function explained(argv, maxBytes = read_report/* MAX_REPORT_BYTES */.WA) {
    try {
        if (argv.includes("--help") || argv.includes("-h"))
            return (0,shown/* helped */.r4)(HELP);
        const [path, check, ...more] = argv;
        if (path === undefined || more.length > 0 || argv.some((word) => word.startsWith("-"))) {
            throw (0,error/* failure */.V2)("input-invalid", "explain: expected the path of a report, and perhaps one check", {
                hint: "modelgate explain report.json test/accuracy/min",
            });
        }
        const report = await read(path, maxBytes);
        const stdout = check === undefined ? explainList(report) : explain(report, check);
        return (0,shown/* said */.ag)(stdout);
    }
    catch (error) {
        return (0,shown/* refused */.J5)(error);
    }
}
async function read(path, maxBytes) {
    const name = (0,src_visible/* visibleLine */.P)(path);
    try {
        return (await (0,read_report/* readReport */.tL)((0,external_node_fs_.createReadStream)(path), name, maxBytes)).report;
    }
    catch (cause) {
        if (cause instanceof error/* ModelgateError */.HJ)
            throw cause;
        throw (0,error/* failure */.V2)("file-missing", `${name}: cannot be read (${cause.code})`, {
            hint: "Name the file that the action or the command wrote as its report.",
            cause,
        });
    }
}


/***/ }),

/***/ 59623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   r4: () => (/* binding */ helped)
/* harmony export */ });
/* harmony import */ var _modelgate_runner_laptop__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80653);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73109);
/* harmony import */ var _problem_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56013);




/** A run that was done and has this to say. */
function said(stdout) {
    return { exitCode: 0, stdout, stderr: "" };
}
/** A run that says how the command is used. */
function helped(help) {
    return said((0,_modelgate_runner_laptop__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .T)(help, (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .Y)()));
}
/** A run that could not be done, with every reason and its remedy. */
function refused(error) {
    return { exitCode: 2, stdout: "", stderr: (0,_problem_text_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .E)((0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(error)) };
}
/** Shows it on this process's streams, and sets the exit code. */
function show({ exitCode, stdout, stderr }) {
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = exitCode;
}


/***/ }),

/***/ 84459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ growth),
/* harmony export */   UE: () => (/* binding */ arrow),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16567);
/* harmony import */ var _markdown_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97356);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41887);



const SCALES = ["", " k", " M", " G", " T", " P"];
/** A number with three digits, without zeros that say nothing: 0.0123, 1.5e-9. */
function short(value) {
    return String(Number(value.toPrecision(3)));
}
/** A large number of things: "899", "48,211", "4.1 M". */
function amount(value) {
    if (Number.isInteger(value) && Math.abs(value) < 1e6)
        return (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(value);
    const scale = Math.min(SCALES.length - 1, Math.max(0, Math.floor(Math.log10(Math.abs(value) || 1) / 3)));
    return `${short(value / 1000 ** scale)}${SCALES[scale]}`;
}
/** What became of a number, as a share of it: "+12 %", "same", "" when there is nothing to compare. */
function growth(before, after) {
    if (before === null || after === null)
        return "";
    if (before === after)
        return "same";
    if (before === 0)
        return "new";
    const share = (0,_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E)(((after - before) / Math.abs(before)) * 100);
    return `${share < 0 ? "−" : "+"}${short(Math.abs(share))} %`;
}
/** Two sizes, told apart where they differ by less than is usually shown. */
function bytes(before, after) {
    const write = (value, exact) => (0,_format_value_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .F)(value, "bytes", { exact });
    const [first, last] = [write(before, false), write(after, false)];
    return first === last && before !== after ? [write(before, true), write(after, true)] : [first, last];
}
/** "a → b" of two texts that are ready for the page; only one where there is no other. */
function arrow(before, after) {
    return [before, after].filter((side) => side !== null && side !== "").join(" → ");
}


/***/ }),

/***/ 15774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ HAPPENED),
/* harmony export */   a: () => (/* binding */ signatureSheet)
/* harmony export */ });
/* harmony import */ var _chapter_sheet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8047);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84459);


/** What happened to an input or output, in a word or two. */
const HAPPENED = {
    added: "added",
    removed: "removed",
    renamed: "renamed",
    type: "other type",
    shape: "other shape",
    moved: "other place",
    labels: "other classes",
};
/** What a caller sees of the change: inputs and outputs. */
function signatureSheet(ports, pen) {
    const breaking = ports.filter(({ effect }) => effect === "breaking").length;
    const table = (0,_chapter_sheet_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)("Inputs and outputs that changed", [
        ["Change", "left"],
        ["Name", "left"],
        ["Before → after", "left"],
        ["For callers", "left"],
        ["Why", "left"],
    ], { items: ports, most: pen.rows }, ({ side, kind, name, to, before, after, effect, reason }) => [
        `${side} ${HAPPENED[kind]}`,
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .arrow */ .UE)(pen.name(name, 60), to === undefined ? null : pen.name(to, 60)),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .arrow */ .UE)(before && pen.name(before, 60), after && pen.name(after, 60)),
        effect === "breaking" ? pen.strong("breaking") : "compatible",
        pen.prose(reason, 200),
    ]);
    const summary = `${breaking} breaking, ${ports.length - breaking} compatible`;
    return (0,_chapter_sheet_js__WEBPACK_IMPORTED_MODULE_0__/* .sheetOf */ .RG)({ name: "signature", title: "Signature", summary, importance: 9, blocks: [table] });
}


/***/ }),

/***/ 8047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ sheetOf),
/* harmony export */   Yp: () => (/* binding */ sheetsOf),
/* harmony export */   c_: () => (/* binding */ tableOf)
/* harmony export */ });
/** A table of the first items of a list, as many as the medium shows; `total` counts what the list itself left out. */
function tableOf(caption, columns, { items, most, total = items.length }, row) {
    return { kind: "table", caption, columns, rows: items.slice(0, most).map(row), total };
}
/** A sheet; null when there is nothing on it. */
function sheetOf(sheet) {
    const blocks = sheet.blocks.filter((block) => !isEmpty(block));
    return blocks.length === 0 ? null : { ...sheet, open: sheet.open ?? false, blocks };
}
function isEmpty(block) {
    if (block.kind === "words")
        return block.text === "";
    if (block.kind === "list")
        return block.items.length === 0;
    if (block.kind === "table")
        return block.rows.length === 0;
    return block.kind === "picture" ? block.picture.nodes.length === 0 : block.series.labels.length < 2;
}
/** Without the sheets that there are not. */
function sheetsOf(sheets) {
    return sheets.filter((sheet) => sheet !== null);
}


/***/ }),

/***/ 16567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formatValue)
/* harmony export */ });
/** How many digits say enough: at least this many significant ones, and for `decimals` at least so many places. */
const DIGITS = {
    // A ratio that is not 1 is never shown as 1.
    ratio: { significant: 2, decimals: 3, bounds: [0, 1] },
    score: { significant: 2, decimals: 3, bounds: [0, 1] },
    nats: { significant: 2, decimals: 3, bounds: [0] },
    target: { significant: 4 },
    "target-squared": { significant: 4 },
    ms: { significant: 3, suffix: " ms" },
    bytes: { significant: 3 },
    count: { significant: 4 },
};
const BYTE_UNITS = ["B", "kB", "MB", "GB", "TB", "PB"];
/** A number with its unit, short enough to read and long enough to be true: 0.9499 beside 0.95 is not 0.950. */
function formatValue(value, unit, { beside = [], exact = false } = {}) {
    if (!Number.isFinite(value))
        return String(value);
    const { bounds = [], suffix = "" } = DIGITS[unit];
    const counted = Number.isInteger(value) && (unit === "count" || (unit === "bytes" && Math.abs(value) < 1000));
    const shown = exact || counted ? String(value) : rounded(value, startingDigits(value, unit), [...bounds, ...beside]);
    return unit === "bytes" ? formatBytes(Number(shown)) : `${shown}${suffix}`;
}
function startingDigits(value, unit) {
    const { significant, decimals = 0 } = DIGITS[unit];
    // The exponent of the first digit: -1 for 0.5, 0 for 5. The logarithm is off by one now and then.
    const exponent = Number(value.toExponential().split("e")[1]);
    // Bytes get a larger unit instead of more digits; elsewhere no digit before the point is rounded away.
    return unit === "bytes" || exponent > 15 ? significant : Math.max(significant, exponent + 1 + decimals);
}
/** Rounded to as many digits as it takes. 17 tell any two doubles apart, so this ends with the truth. */
function rounded(value, start, neighbours) {
    for (let digits = start; digits < 17; digits++) {
        const text = value.toPrecision(digits);
        const shown = Number(text);
        if (!neighbours.every((other) => Math.sign(shown - other) === Math.sign(value - other)))
            continue;
        // 999.96 with three digits is written 1.00e+3.
        return text.includes("e+") && Math.abs(shown) < 1e15 ? String(shown) : text;
    }
    return value.toPrecision(17);
}
function formatBytes(bytes) {
    const power = BYTE_UNITS.findLastIndex((_unit, index) => Math.abs(bytes) >= 1000 ** index);
    const scale = Math.max(power, 0);
    // Dividing by a power of ten rounds in the last place; 15 digits hide that and keep every whole number of bytes.
    return `${Number((bytes / 1000 ** scale).toPrecision(15))} ${BYTE_UNITS[scale]}`;
}


/***/ }),

/***/ 82872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ changesPolicy),
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64161);

/** The standing of any number of reports. */
function standingOf(reports, { name, prose }) {
    const observing = reports.filter(({ mode }) => mode === "observe");
    const policies = unique(reports.flatMap(({ policy }) => policy ?? []));
    const whole = observing.length === reports.length;
    const which = whole
        ? "nothing here fails, and none of it is evidence"
        : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(observing.length, "report")} of ${reports.length} cannot fail and is no evidence`;
    return {
        doubt: observing.length > 0 && whole ? ", observed only" : "",
        observed: observing.length === 0 ? "" : `mode: observe, so ${which}`,
        judgedBy: policies.map((policy) => judgedBy(policy, { name, prose })).join(" "),
        changes: [...new Set(policies.flatMap(({ changes }) => changes))],
    };
}
/** The standing of a review, with what the caller knows beyond its reports. */
function changesPolicy(review, { policyChanged = false }) {
    const reports = review.models.flatMap((model) => model.reports);
    return policyChanged || reports.some(({ policy }) => (policy?.changes.length ?? 0) > 0);
}
/** "Judged by the limits of the base branch at `abc123`." */
function judgedBy({ judgedBy: whose, commit, reason }, { name, prose }) {
    const at = commit === null ? "" : ` at ${name(commit.slice(0, 12))}`;
    const why = reason === null ? "" : `: ${prose(reason, 200)}`;
    return whose === "base"
        ? `Judged by the limits of the base branch${at}${why}.`
        : `Judged by the limits of this change itself${at}${why}.`;
}
function unique(items) {
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}


/***/ }),

/***/ 12118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   MM: () => (/* binding */ align),
/* harmony export */   YB: () => (/* binding */ columns)
/* harmony export */ });
/** Two columns on a terminal: East Asian full-width characters and emoji. */
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
/** ASCII and our own pictures: one column each, and nearly every cell is made of them. */
const NARROW = /^[ -~…·●◆\u2500-\u257F]*$/;
/** Terminal columns a text takes: accents none, full-width characters two. Colour codes are not expected in it. */
function columns(text) {
    if (NARROW.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += /\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return width;
}
/** Rows of cells as lines of equal columns, two spaces apart; no blanks at the end of a line. */
function align(rows) {
    const taken = rows.map((row) => row.map(columns));
    const widths = [];
    for (const row of taken) {
        row.forEach((width, index) => {
            widths[index] = Math.max(widths[index] ?? 0, width);
        });
    }
    return rows.map((row, at) => row
        .map((cell, index) => cell + " ".repeat((widths[index] ?? 0) - (taken[at]?.[index] ?? 0)))
        .join("  ")
        .trimEnd());
}
/** Breaks a text at spaces into lines of at most `width` columns, each after `indent`; a longer word keeps its line. */
function wrap(text, width, indent = "") {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && columns(indent + longer) > width) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, indent + line];
}


/***/ }),

/***/ 80653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText),
/* harmony export */   T: () => (/* binding */ folded)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30084);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23812);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92379);



/** The text of `--help`: usage, every flag under its group with its default, and whole examples. */
function helpText(table, { program = `modelgate ${table.name}`, words = "", exits = "0 passed, 1 the gate said no, 2 it could not judge", columns = 100, } = {}) {
    const groups = new Map();
    for (const field of Object.values(table.inputs)) {
        groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
    }
    const required = Object.values(table.inputs).filter(_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequired */ .gx);
    const usage = [program, words, ...required.map(flagOf), "[flags]"].filter((part) => part !== "").join(" ");
    const sections = [...groups].map(([group, fields]) => [`${group}:`, ...fields.flatMap((field) => flagLines(field, Math.min(columns, 100)))].join("\n"));
    const examples = table.examples.map((example) => `  ${[program, ...example.map(_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)].join(" ")}`);
    return [
        table.about,
        `Usage:\n  ${usage}`,
        ...sections,
        "Everywhere:\n  --debug      more of what happens, on stderr\n  --no-colour  plain text; NO_COLOR and FORCE_COLOR are heeded\n  -h, --help   this text",
        ...(examples.length === 0 ? [] : [`Examples:\n${examples.join("\n")}`]),
        `Exit codes: ${exits}.`,
    ].join("\n\n");
}
function flagOf(field) {
    if (field.parse === _parse_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)
        return `--${field.flag}`;
    return `--${field.flag} <${field.flag}>`;
}
/** The words that a flag takes, where they are all it takes and its description does not explain each of them. */
function choice(field) {
    const { words = [], takesSeveral = false } = field.parse;
    if (words.every((word) => field.about.includes(`\`${word}\``)))
        return "";
    return `${takesSeveral && !field.many ? "Any" : "One"} of ${words.join(", ")}.`;
}
function flagLines(field, columns) {
    const remarks = [
        choice(field),
        (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequired */ .gx)(field) ? "Required." : "",
        field.many ? "May be repeated." : "",
        // What only a workflow evaluates is no default here.
        field.fallback === "" || field.fallback.startsWith("${{") ? "" : `Default: ${field.fallback}.`,
    ].filter((remark) => remark !== "");
    const about = wrapped([field.about, ...remarks].join(" "), columns - 6);
    return [`  ${flagOf(field)}`, ...about.map((line) => `      ${line}`)];
}
/** Text of which every line that is too long goes on in further ones, as far indented; more than a hundred columns are not used. */
function folded(text, columns) {
    const fold = (line) => {
        const indent = /^ */u.exec(line)?.[0] ?? "";
        const width = Math.min(columns, 100) - indent.length;
        // What stands in columns would lose them.
        const isTable = /\S {2,}\S/u.test(line);
        return isTable || line.length - indent.length <= width
            ? [line]
            : wrapped(line.trim(), width).map((row) => `${indent}${row}`);
    };
    return text.split("\n").flatMap(fold).join("\n");
}
function wrapped(text, width) {
    const rows = [];
    for (const word of text.split(/\s+/)) {
        const last = rows.at(-1);
        if (last !== undefined && last.length + word.length < width)
            rows[rows.length - 1] = `${last} ${word}`;
        else
            rows.push(word);
    }
    return rows;
}


/***/ }),

/***/ 23812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   gx: () => (/* binding */ isRequired),
/* harmony export */   hF: () => (/* binding */ input)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92379);


/** Declares an input. Without a fallback and with a parser that refuses the empty text, it is required. */
function input(name, parse, about, options = {}) {
    return {
        name,
        parse,
        about,
        fallback: "",
        flag: name,
        many: false,
        secret: false,
        example: "",
        group: "Inputs",
        ...options,
    };
}
/** Whether a run without this input ends with a problem. */
function isRequired(field) {
    try {
        field.parse(field.fallback);
        return false;
    }
    catch {
        return true;
    }
}
/**
 * Reads every field and reports all the problems at once: a CI round trip is too dear for one.
 * GitHub cannot tell an empty input from an absent one, so neither does this.
 * @throws ModelgateError `input-invalid`, or the codes of a parser that reads a document; `known` come first
 */
async function readInputs(fields, getInput, known = []) {
    const problems = [...known];
    const values = {};
    for (const [key, field] of Object.entries(fields)) {
        const given = getInput(field.name).trim();
        try {
            values[key] = await field.parse(given || field.fallback);
        }
        catch (error) {
            problems.push(...problemsWith(field, error));
        }
    }
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(problems);
    // The loop above filled every key of F from that key's own parser.
    return values;
}
function problemsWith(field, error) {
    if (error instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ)
        return error.problems.map((problem) => named(field, problem));
    if (!(error instanceof RangeError))
        throw error;
    const example = field.example === "" ? {} : { hint: `For example: ${field.example}` };
    return [{ code: "input-invalid", message: `${field.name}: ${explain(field, error)}`, ...example }];
}
function explain(field, error) {
    if (!(error instanceof _parse_js__WEBPACK_IMPORTED_MODULE_1__/* .Unexpected */ .w2))
        return field.secret ? "expected another value" : error.message;
    if (error.got === "")
        return `expected ${error.expected}, got nothing`;
    const got = field.secret ? "a value that is not shown" : `"${shortened(error.got)}"`;
    return `expected ${error.expected}, got ${got}`;
}
function named(field, problem) {
    if (problem.message.startsWith(field.name))
        return problem;
    return { ...problem, message: `${field.name}: ${problem.message}` };
}
function shortened(value) {
    return value.length <= 120 ? value : `${value.slice(0, 120)}…`;
}


/***/ }),

/***/ 92379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   K3: () => (/* binding */ parser),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pc: () => (/* binding */ durationMs),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   w2: () => (/* binding */ Unexpected),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export ratio */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33490);

/** Says what a parser expected and what it got instead. `readInputs` turns it into a problem that names the input. */
class Unexpected extends RangeError {
    name = "Unexpected";
    expected;
    got;
    constructor(expected, got) {
        super(`expected ${expected}`);
        this.expected = expected;
        this.got = got;
    }
}
/** Makes a parser out of a function that gives undefined for text it does not understand. */
function parser(expects, read) {
    const parse = (value) => {
        const result = read(value);
        if (result === undefined)
            throw new Unexpected(expects, value);
        return result;
    };
    return Object.assign(parse, { expects });
}
/** Any text but the empty one. */
const text = parser("text", (value) => value || undefined);
/** A path on this machine, relative to the working directory. The file need not exist. */
const path = parser("a path", (value) => value === "" || value.includes("\0") ? undefined : value);
/** `true` or `false`; `yes`, `no`, `1` and `0` are refused, so that a typing error cannot pass as a no. */
const boolean = parser("true or false", (value) => {
    const lower = value.toLowerCase();
    return lower === "true" ? true : lower === "false" ? false : undefined;
});
/** A share between 0 and 1; `95%` and `0.95` are the same number. */
const ratio = parser("0..1 or a percentage, as 0.95 or 95%", (value) => {
    const match = /^(\d+(?:\.\d*)?|\.\d+)(%?)$/.exec(value);
    // Dividing after parsing: 95 / 100 is the double nearest to 0.95, 95 * 0.01 is not.
    const share = match ? Number(match[1]) / (match[2] ? 100 : 1) : Number.NaN;
    return share >= 0 && share <= 1 ? share : undefined;
});
/** An integer from `min` to `max`, both included. Digits only: no `1e3`, no `1_000`. */
function wholeNumber(min = 0, max = Number.MAX_SAFE_INTEGER) {
    const expects = max === Number.MAX_SAFE_INTEGER
        ? `a whole number, at least ${min}`
        : `a whole number from ${min} to ${max}`;
    return parser(expects, (value) => {
        const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
        return Number.isSafeInteger(number) && number >= min && number <= max ? number : undefined;
    });
}
/** One of the given words. A near miss is answered with the word that was probably meant. */
function oneOf(...words) {
    const expects = words.length === 1 ? words[0] : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
    const parse = (value) => {
        if (words.includes(value))
            return value;
        const near = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(value, words);
        throw new Unexpected(near === null ? expects : `${expects} (did you mean ${near}?)`, value);
    };
    return Object.assign(parse, { expects, words });
}
const MILLISECONDS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds from a number with its unit: `250ms`, `30s`, `2m`, `1.5h`, `7d`. A bare number is refused. */
const durationMs = parser("a duration with a unit, as 250ms, 30s, 2m or 1h", (value) => withUnit(value, MILLISECONDS));
const BYTES = {
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 1024,
    MiB: 1024 ** 2,
    GiB: 1024 ** 3,
    TiB: 1024 ** 4,
};
/** Bytes from a number with its unit: `500MB` is 5e8, `2GiB` is 2147483648. A bare number is bytes. */
const bytes = parser("a size in bytes or with a unit, as 500MB or 2GiB", (value) => {
    const size = withUnit(/^\d+$/.test(value) ? `${value}B` : value, BYTES);
    return size === undefined ? undefined : Math.round(size);
});
function withUnit(value, units) {
    const [, number, unit = ""] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]+)$/.exec(value) ?? [];
    const size = Object.hasOwn(units, unit) ? Number(number) * (units[unit] ?? Number.NaN) : Number.NaN;
    return Number.isFinite(size) && size <= Number.MAX_SAFE_INTEGER ? size : undefined;
}
/** null for the empty text, else what the given parser makes of it. */
function optional(parse) {
    return labelled((value) => (value === "" ? null : parse(value)), parse);
}
/** Every entry between commas or line ends; empty ones are dropped. The empty text is the empty list. */
function list(parse) {
    return labelled((value) => entries(value, /[,\n]/, parse), each(parse, "commas or line ends"));
}
/** Every line that is not empty; a line may hold commas. The empty text is the empty list. */
function lines(parse) {
    return labelled((value) => entries(value, /\n/, parse), each(parse, "line ends"));
}
function entries(value, separator, parse) {
    return value.split(separator).flatMap((entry) => (entry.trim() === "" ? [] : [parse(entry.trim())]));
}
function each({ expects, ...rest }, separators) {
    const several = expects === undefined ? {} : { expects: `${expects}; several between ${separators}` };
    return { ...rest, ...several, takesSeveral: true };
}
function labelled(parse, { expects, words, takesSeveral }) {
    return Object.assign(parse, {
        ...(expects === undefined ? {} : { expects }),
        ...(words === undefined ? {} : { words }),
        ...(takesSeveral === undefined ? {} : { takesSeveral }),
    });
}


/***/ }),

/***/ 53556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ exceeds),
/* harmony export */   X: () => (/* binding */ failsAbove),
/* harmony export */   rM: () => (/* binding */ isQuiet)
/* harmony export */ });
// What a control, a model timed against itself, lets be said of a ratio. All in logarithms: of ratios, and of 1 + a limit.
/** Differences of logarithms carry a rounding: 2.04 ms over 2 ms is above 1.02 by the last digit. */
function exceeds(log, logLimit) {
    return log > logLimit + 1e-12;
}
/**
 * Whether a model against itself is known to within the limit: its interval reaches no further than the limit to either
 * side of its middle, and where it leaves out 1 it stays within the limit of it.
 */
function isQuiet({ low, high }, logLimit) {
    const excludesOne = low > 0 || high < 0;
    return !exceeds((high - low) / 2, logLimit) && !(excludesOne && exceeds(Math.max(high, -low), logLimit));
}
/** What the low end of a candidate that fails exceeds: the limit, and where it is not quiet what the control may be off as well. */
function failsAbove(control, logLimit) {
    return logLimit + (isQuiet(control, logLimit) ? 0 : Math.max(control.high, -control.low));
}


/***/ }),

/***/ 48034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ LIMIT_KINDS),
/* harmony export */   CJ: () => (/* binding */ slackOf),
/* harmony export */   Iv: () => (/* binding */ keepsLimit),
/* harmony export */   Kl: () => (/* binding */ isComparative),
/* harmony export */   Sc: () => (/* binding */ JUDGED_ON),
/* harmony export */   X: () => (/* binding */ DIRECTIONS),
/* harmony export */   Xv: () => (/* binding */ ON_INCONCLUSIVE),
/* harmony export */   cO: () => (/* binding */ relationWords),
/* harmony export */   fR: () => (/* binding */ ROUNDING),
/* harmony export */   hD: () => (/* binding */ withoutRounding),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   n3: () => (/* binding */ isRelative),
/* harmony export */   oP: () => (/* binding */ isAbsolute),
/* harmony export */   sQ: () => (/* binding */ COMPARATIVE_KINDS)
/* harmony export */ });
/* unused harmony export ABSOLUTE_KINDS */
// Without the schema library: whoever only names kinds of limits, as every run does, would load it for them.
/** Clauses that bound one measured value, inclusive. */
const ABSOLUTE_KINDS = ["min", "max"];
/** Clauses that bound the difference to a baseline on the same examples; the relative ones as a share of |baseline|. */
const COMPARATIVE_KINDS = [
    "max-drop",
    "max-relative-drop",
    "min-improvement",
    "min-relative-improvement",
    "max-improvement",
    "max-increase",
    "max-relative-increase",
];
/** Every clause there is. `beat-dummy` compares with the best constant answer; its value is the margin. */
const LIMIT_KINDS = [...ABSOLUTE_KINDS, ...COMPARATIVE_KINDS, "beat-dummy"];
const RELATIVE_KINDS = [
    "max-relative-drop",
    "min-relative-improvement",
    "max-relative-increase",
];
/** Whether a kind judges the value itself, and compares it with nothing. */
function isAbsolute(kind) {
    return ABSOLUTE_KINDS.includes(kind);
}
/** Whether a kind compares with the baseline; a dummy is none. */
function isComparative(kind) {
    return COMPARATIVE_KINDS.includes(kind);
}
/** Whether a limit of this kind is a share of |baseline|. */
function isRelative(kind) {
    return RELATIVE_KINDS.includes(kind);
}
/** Whether a value is within `min` or `max`, inclusive. Asked as "does it hold", so that null, NaN and infinity do not. */
function keepsLimit(value, { kind, value: limit }) {
    if (value === null || !Number.isFinite(value))
        return false;
    return kind === "min" ? value >= limit : value <= limit;
}
/** How a value stands to its limit, in words. */
function relationWords(kind, isKept) {
    return { min: isKept ? "is at least" : "is below", max: isKept ? "is at most" : "is above" }[kind];
}
/** What rounding may add to a difference of decimals, as a share of it: .95 - .94 is above .01. */
const ROUNDING = 1e-12;
/** How far beyond a limit a difference may lie by rounding alone. */
function slackOf(limit) {
    return ROUNDING * Math.max(1, Math.abs(limit));
}
/** A difference as it is to be read: the limit itself where only rounding lies between, as the 0.01 of .95 - .94. */
function withoutRounding(difference, limits) {
    return limits.find((limit) => limit !== 0 && Math.abs(difference - limit) <= slackOf(limit)) ?? difference;
}
/** What a breach does: `required` fails the gate, `advisory` warns. */
const TIERS = ["required", "advisory"];
/** What an absolute limit is judged on: the estimate, or the end of its interval that is nearer to the limit. */
const JUDGED_ON = ["estimate", "interval"];
/** What an inconclusive verdict may be made to do. */
const ON_INCONCLUSIVE = ["pass", "warn", "fail"];
const DIRECTIONS = ["higher", "lower"];


/***/ }),

/***/ 86434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MODES)
/* harmony export */ });
/** How a policy is meant: to gate, or only to look on. */
const MODES = ["gate", "observe"];


/***/ }),

/***/ 14104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PROFILE_BOUNDS)
/* harmony export */ });
// Apart from the schema: who gathers a profile needs its bounds, and not the library that checks it.
/** The most interior edges of a column's bins, categories named, columns of a profile's inputs and of its outputs. */
const PROFILE_BOUNDS = { edges: 63, categories: 50, columns: 64, name: 200, quantiles: 16 };


/***/ }),

/***/ 46783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readAtMost)
/* harmony export */ });
/**
 * All that a file or a body gives; null where that is more than `maxBytes`, and then the rest is not asked for. Counted while it is
 * read: the size that a file claims may change, and a pipe or a device claims none.
 */
async function readAtMost(chunks, maxBytes) {
    const read = [];
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > maxBytes)
            return null;
        read.push(chunk);
    }
    return Buffer.concat(read);
}


/***/ }),

/***/ 13748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   kf: () => (/* binding */ reportIn),
/* harmony export */   tL: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var _read_at_most_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46783);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42171);



/** A report with ten thousand slices has 10 MB; a stranger's may have any size. */
const MAX_REPORT_BYTES = 64 * 2 ** 20;
/**
 * Reads a report from what a file gives; `name` is what messages call it.
 * @throws ModelgateError `report-invalid` for more bytes than a report has, and for what is no report; what the stream throws
 */
async function readReport(chunks, name, maxBytes = MAX_REPORT_BYTES) {
    const bytes = await (0,_read_at_most_js__WEBPACK_IMPORTED_MODULE_0__/* .readAtMost */ .r)(chunks, maxBytes);
    if (bytes === null)
        throw tooLarge(name, maxBytes);
    return { report: reportIn(bytes, name), bytes };
}
/**
 * The report in these bytes; `name` is what messages call it.
 * @throws ModelgateError `report-invalid`
 */
function reportIn(bytes, name) {
    if (bytes.length > MAX_REPORT_BYTES)
        throw tooLarge(name, MAX_REPORT_BYTES);
    const value = parsed(bytes, name);
    try {
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeReport */ .bl)(value);
    }
    catch (cause) {
        if (!(cause instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ))
            throw cause;
        const [problem] = cause.problems;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ({ ...problem, message: `${name}: ${problem.message}` }, { cause });
    }
}
/** The parser's own words are no part of the message: they quote the document, which may hold anything. */
function parsed(bytes, name) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("report-invalid", `${name}: expected JSON`, { hint: WHICH, cause });
    }
}
function tooLarge(name, maxBytes) {
    return (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("report-invalid", `${name}: expected at most ${maxBytes} bytes`, { hint: WHICH });
}
const WHICH = "Name the JSON document that a Modelgate action wrote as its report.";


/***/ }),

/***/ 28615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ REPORT_SCHEMA),
/* harmony export */   h: () => (/* binding */ REPORTS_FOLDER)
/* harmony export */ });
/** The report every action writes and the next one reads. Data first, Markdown second (DESIGN.md, "The report"). */
const REPORT_SCHEMA = "modelgate/report@1";
/** The folder of a workflow's reports unless it names another, and the artifact that holds them. */
const REPORTS_FOLDER = "modelgate-reports";


/***/ }),

/***/ 30084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/**
 * A word of a command that a message shows, as a POSIX shell takes it: quoted where it holds more than plain characters, and
 * where it begins with `=`, which zsh would look up.
 */
function shellWord(word) {
    return /^[\w@%+:,./-][\w@%+=:,./-]*$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 35048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   tQ: () => (/* binding */ EFFECTS),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
/** What the evidence says of one check. */
const VERDICTS = ["pass", "fail", "inconclusive", "error", "skipped"];
/** What follows from a verdict after tier, waiver and settings. Ordered from best to worst. */
const EFFECTS = ["skipped", "pass", "warn", "fail", "error"];
/** How bad an effect is: a higher number is worse. */
function severity(effect) {
    return EFFECTS.indexOf(effect);
}
/** The worst of several effects; `skipped` when there is none, which is never evidence. */
function worst(effects) {
    return effects.reduce((a, b) => (severity(b) > severity(a) ? b : a), "skipped");
}
/** 0: the step may go on. 1: the gate said no. 2: it could not judge. */
function exitCode(effect) {
    if (effect === "error")
        return 2;
    return effect === "fail" ? 1 : 0;
}


/***/ })

};
