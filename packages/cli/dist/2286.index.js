export const id = 2286;
export const ids = [2286];
export const modules = {

/***/ 48816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explained: () => (/* binding */ explained),
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
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

// EXTERNAL MODULE: ./packages/render/src/bound.ts
var src_bound = __webpack_require__(16062);
// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(16567);
// EXTERNAL MODULE: ./packages/render/src/judged.ts
var src_judged = __webpack_require__(47853);
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
    const asked = `It fails only when the whole interval is above ${(0,verdict_line/* limitOf */.LF)(timing)}, and passes only when none of it is.`;
    return [
        `Candidate and baseline took turns in one process, ${(0,markdown_layout/* grouped */.zD)(launches)} launches of it. A launch is one observation: the ratio of its two medians.`,
        interval === null
            ? "The ratio has no interval, so that nothing can be told of noise."
            : `The interval is ${(0,visible/* plain */.pj)(interval.method)}, ${(0,percent/* percent */.K)(interval.confidence)}. ${asked}`,
    ];
}
/** The two medians, the ratio and what the control says of the machine. */
function timingFound({ ratio, latency, limit }, { measurement }) {
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
        (0,verdict_line/* controlLine */.Og)(latency),
        answers === null
            ? ""
            : `${answers.alike ? "Both answer alike" : "The answers differ"}: ${(0,visible/* plain */.pj)(answers.statement, 300)}.`,
    ].filter((sentence) => sentence !== "");
}
/** What would turn the verdict. */
function timingDistance({ ratio, latency, limit }, { check }) {
    const { interval } = ratio;
    if (check.verdict === "inconclusive") {
        const words = (0,verdict_line/* unsettled */.NZ)(latency);
        const noisy = latency.quiet === false ? " A quieter machine, with nothing else running on it, can." : "";
        return [`${words.charAt(0).toUpperCase()}${words.slice(1)}.${noisy}`];
    }
    if (interval === null)
        return ["An interval, which takes more launches."];
    const isFail = check.verdict === "fail";
    const points = (0,duration/* percentage */.X1)(Math.abs((isFail ? interval.low : interval.high) - 1 - limit));
    return [
        isFail
            ? `With the low end of the interval ${points} points lower it would be open, and no longer fail.`
            : `The high end of the interval may get ${points} points higher before it is open.`,
    ];
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
    const over = (0,src_bound/* beyond */.wQ)({ ...bound, value: limit }, edge(judged, measurement, bound) ?? seen);
    const { unit } = measurement;
    const what = judged.check.judge === "interval" ? "the interval's end" : "the estimate";
    const size = (0,format_value/* formatValue */.F)(Math.abs(over), unit);
    const direction = (bound.side === "at-least") === over > 0 ? "higher" : "lower";
    if (over === 0)
        return "It is exactly at its limit, which is inclusive.";
    const examples = judged.check.judge === "interval" ? "" : examplesWords(over, judged, measurement);
    const lead = over > 0
        ? `With ${what} ${size} ${direction} it would be at its limit`
        : `${capital(what)} may get ${size} ${direction} before it is beyond its limit`;
    return `${lead}${examples && `: ${examples}`}.${bound.of === "value" ? "" : ofBounds(judged)}`;
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
function examplesWords(over, { bound }, { metric, n, value }) {
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
        return over + (bound.side === "at-least" ? -moved : moved) > 0;
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
        const some = begun.slice(0, 5).map(({ check }) => (0,visible/* plain */.pj)(check.id));
        const more = begun.length > some.length ? ` and ${(0,markdown_layout/* grouped */.zD)(begun.length - some.length)} more` : "";
        throw (0,src_error/* failure */.V2)("input-invalid", `${shown}: expected the beginning of one check, got that of ${begun.length}`, {
            hint: `Ask for one of ${some.join(", ")}${more}.`,
        });
    }
    const near = (0,closest/* closest */.k)(asked, all.map(({ check }) => check.id));
    throw (0,src_error/* failure */.V2)("input-invalid", `${shown}: expected a check of the report`, {
        hint: near === null ? "Without a check all of them are listed." : `Did you mean ${(0,visible/* plain */.pj)(near)}?`,
    });
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
        return ["Compared with the best answer that looks at no input, on the same rows."];
    const isSame = baseline !== undefined && baseline.digest !== null && baseline.digest === subject.digest;
    if ((difference === null || isSame) && check.verdict !== "skipped" && check.verdict !== "error")
        return ["A comparison with the baseline, settled before any statistics."];
    if (difference === null)
        return ["A comparison with the baseline; there was none to compare with."];
    const paired = difference.paired
        ? "Both models answered the same examples, and the difference is taken example by example."
        : "Unpaired: the two were not measured on the same examples, so that chance weighs more.";
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
// EXTERNAL MODULE: ./packages/schema/src/report.ts + 4 modules
var report = __webpack_require__(42171);
// EXTERNAL MODULE: ./packages/cli/src/problem-text.ts
var problem_text = __webpack_require__(56013);
;// CONCATENATED MODULE: ./packages/cli/src/explain.ts
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





const HELP = `Says in words what a check tested, on what, what it found and what would change its verdict.

Usage:
  modelgate explain <report> [check]

The check may be the beginning of its id. Without one all checks are listed, worst first.

Exit codes: 0 it can be explained, 2 the report cannot be read or holds no such check.
`;
/** A report with ten thousand slices has 10 MB; a stranger's may have any size. */
const MAX_BYTES = 64 * 1024 * 1024;
/** `modelgate explain REPORT [CHECK]`. */
async function runExplain(argv) {
    const { exitCode, stdout, stderr } = await explained(argv);
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = exitCode;
}
/** The same as data. Never throws. */
async function explained(argv, maxBytes = MAX_BYTES) {
    try {
        if (argv.includes("--help") || argv.includes("-h"))
            return { exitCode: 0, stdout: HELP, stderr: "" };
        const [path, check, ...more] = argv;
        if (path === undefined || more.length > 0 || argv.some((word) => word.startsWith("-"))) {
            throw (0,src_error/* failure */.V2)("input-invalid", "explain: expected the path of a report, and perhaps one check", {
                hint: "modelgate explain report.json test/accuracy/min",
            });
        }
        const report = await readReport(path, maxBytes);
        const stdout = check === undefined ? explainList(report) : explain(report, check);
        return { exitCode: 0, stdout, stderr: "" };
    }
    catch (error) {
        return { exitCode: 2, stdout: "", stderr: (0,problem_text/* told */.E)((0,src_error/* problemsOf */.GW)(error)) };
    }
}
async function readReport(path, maxBytes) {
    const name = (0,src_visible/* visibleLine */.P)(path);
    const text = await readBounded(path, maxBytes).catch((cause) => {
        if (cause.code === undefined || "problems" in cause)
            throw cause;
        throw (0,src_error/* failure */.V2)("file-missing", `${name}: cannot be read (${cause.code})`, {
            hint: "Name the file that the action or the command wrote as its report.",
            cause,
        });
    });
    return (0,report/* decodeReport */.bl)(parsed(text, name));
}
/** Reads one byte more than allowed at most: the size a file claims may change, and a pipe claims none. */
async function readBounded(path, maxBytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
        const chunks = [];
        let left = maxBytes;
        for await (const chunk of file.createReadStream({ autoClose: false, end: maxBytes })) {
            chunks.push(chunk);
            left -= chunk.length;
        }
        if (left < 0)
            throw (0,src_error/* failure */.V2)("report-invalid", `${(0,src_visible/* visibleLine */.P)(path)}: expected at most ${maxBytes} bytes`);
        return Buffer.concat(chunks).toString("utf8");
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
function parsed(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw (0,src_error/* failure */.V2)("report-invalid", `${name}: expected JSON`, {
            hint: "Name the report itself, not the comment or the page made of it.",
            cause,
        });
    }
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
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, index) => {
            widths[index] = Math.max(widths[index] ?? 0, columns(cell));
        });
    }
    return rows.map((row) => row
        .map((cell, index) => cell + " ".repeat((widths[index] ?? 0) - columns(cell)))
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

/***/ 48034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ LIMIT_KINDS),
/* harmony export */   Sc: () => (/* binding */ JUDGED_ON),
/* harmony export */   X: () => (/* binding */ DIRECTIONS),
/* harmony export */   Xv: () => (/* binding */ ON_INCONCLUSIVE),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   sQ: () => (/* binding */ COMPARATIVE_KINDS),
/* harmony export */   u4: () => (/* binding */ ABSOLUTE_KINDS)
/* harmony export */ });
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
/** Every clause there is. `beat-dummy` compares with the best answer that looks at no input; its value is the margin. */
const LIMIT_KINDS = [...ABSOLUTE_KINDS, ...COMPARATIVE_KINDS, "beat-dummy"];
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

/***/ 37572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ PROFILE_BOUNDS),
/* harmony export */   OC: () => (/* binding */ decodeProfile),
/* harmony export */   WV: () => (/* binding */ Profile)
/* harmony export */ });
/* unused harmony exports NumberSummary, CategorySummary, ProfileColumn */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21000);



// What the values looked like that a model took and gave when it was judged: the reference that a server and a drift
// check hold later values against. Small on purpose: it travels in every report. Column and port names, and categories,
// are strangers' texts and bounded.
/** The most interior edges of a column's bins, categories named, columns of a profile's inputs and of its outputs. */
const PROFILE_BOUNDS = { edges: 63, categories: 50, columns: 64, name: 200, quantiles: 16 };
const name = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(PROFILE_BOUNDS.name));
/** Rows or values; whole where every row was looked at, else estimates. */
const amount = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
const share = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(1));
/**
 * Where bins meet, increasing. Bin 0 holds what is below the first edge, bin i what is at least edge i − 1 and below edge i,
 * the last one what is at least the last edge: one count more than there are edges.
 */
const Bins = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    edges: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(PROFILE_BOUNDS.edges)),
    counts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(amount),
}), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ edges, counts }) => counts.length === edges.length + 1, "expected one count more than edges"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ edges }) => edges.every((edge, at) => at === 0 || edge > (edges[at - 1] ?? edge)), "expected increasing edges"));
/** Numbers of one column. null where there was none, or where a double cannot hold the result. */
const NumberSummary = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("numbers"),
    /** Finite numbers. */
    count: amount,
    /** NaN, which is how a missing cell reaches a model. */
    missing: amount,
    infinite: amount,
    min: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    max: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    mean: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** Of the population: divided by `count`. */
    variance: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0))),
    /** Pairs of level and value; a value is off by at most `quantileError` of its own size. */
    quantiles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([share, _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai])), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(PROFILE_BOUNDS.quantiles)),
    quantileError: share,
    bins: Bins,
});
/** Texts of one column, or classes. */
const CategorySummary = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("categories"),
    /** Texts that are not empty. */
    count: amount,
    missing: amount,
    /** How many different ones there are; `exact` or with a standard error of 2 %. */
    distinct: amount,
    exact: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** `hashed`: a name is a hash of the text, so that no value of a row stands in a report. */
    names: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["plain", "hashed"]),
    /** The most frequent first. */
    top: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name, count: amount })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(PROFILE_BOUNDS.categories)),
    /** All others together. */
    other: amount,
    /** No count of `top` is too small by more than this; none is too large. */
    undercount: amount,
});
/** One column of what went in or came out. */
const ProfileColumn = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** The data set's column where one column is one part, else the port's name. */
    name,
    /** The model's input or output. */
    port: name,
    /**
     * Which part of a row of that tensor: its index in row-major order; `all`: a sample of all parts together, of a tensor
     * that is too wide to be told part by part; `highest`: the index of the highest part.
     */
    part: valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9, valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["all", "highest"])]),
    values: valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt("kind", [NumberSummary, CategorySummary]),
});
const columns = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ProfileColumn), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(PROFILE_BOUNDS.columns));
/** The section that `validate` writes: the first data set as the model took it, and what the model answered. */
const Profile = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    dataset: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rows: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Rows that were looked at: all of a small data set, an even sample of a large one. Counts are those of all rows. */
    looked: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    inputs: columns,
    outputs: columns,
    /** The labels behind the indices of a `highest` part, where known. */
    classes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(PROFILE_BOUNDS.categories)),
    /** Ports that are left out because there are too many. */
    omitted: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
});
/**
 * Reads a profile from parsed JSON that a stranger may have written, as it stands in a report. Unknown fields are dropped.
 * @throws ModelgateError `report-invalid`, naming the first thing wrong by its path
 */
function decodeProfile(value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(Profile, value, { abortEarly: true, abortPipeEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("report-invalid", `${valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue) ?? "the profile"}: ${issue.message}`, {
        hint: "Expected the `profile` of a report of validate, written with this version of Modelgate.",
    });
}


/***/ }),

/***/ 28615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ REPORT_SCHEMA)
/* harmony export */ });
/** The report every action writes and the next one reads. Data first, Markdown second (DESIGN.md, "The report"). */
const REPORT_SCHEMA = "modelgate/report@1";


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
