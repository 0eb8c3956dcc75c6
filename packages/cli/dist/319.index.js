export const id = 319;
export const ids = [319];
export const modules = {

/***/ 1319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explained: () => (/* binding */ explained),
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(3490);
// EXTERNAL MODULE: ./packages/render/src/bound.ts
var src_bound = __webpack_require__(6062);
// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(6567);
// EXTERNAL MODULE: ./packages/render/src/judged.ts
var src_judged = __webpack_require__(7853);
// EXTERNAL MODULE: ./packages/render/src/markdown-layout.ts
var markdown_layout = __webpack_require__(7356);
// EXTERNAL MODULE: ./packages/render/src/why.ts
var why = __webpack_require__(2596);
// EXTERNAL MODULE: ./packages/render/src/wording.ts
var wording = __webpack_require__(9102);
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

// EXTERNAL MODULE: ./packages/render/src/percent.ts
var percent = __webpack_require__(1887);
// EXTERNAL MODULE: ./packages/render/src/slice-name.ts
var slice_name = __webpack_require__(2890);
// EXTERNAL MODULE: ./packages/render/src/standing.ts
var standing = __webpack_require__(2872);
// EXTERNAL MODULE: ./packages/render/src/text-table.ts
var text_table = __webpack_require__(2118);
// EXTERNAL MODULE: ./packages/render/src/visible.ts
var visible = __webpack_require__(8124);
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
        ["how", how(judged)],
        ["found", found(judged)],
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
    const isCompared = judged.difference !== null && baseline !== undefined;
    const examples = measurement === null ? "" : `${(0,markdown_layout/* grouped */.zD)(measurement.n)} examples`;
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
function how({ check, measurement, bound, difference }) {
    if (check.owner !== undefined)
        return [`Not judged here: ${(0,visible/* plain */.pj)(check.owner)} measures it.`];
    const estimate = measurement?.interval ?? null;
    const interval = estimate === null
        ? `Without an interval${measurement?.reason === undefined ? "" : `: ${(0,visible/* plain */.pj)(measurement.reason, 300)}`}.`
        : `The interval is ${(0,visible/* plain */.pj)(estimate.method)}, ${(0,percent/* percent */.K)(estimate.confidence)}.`;
    if (bound?.of === "value" && check.judge === "interval")
        return ["Judged on the interval: its end nearer to the limit must keep it.", interval];
    if (bound?.of === "value")
        return ["Judged on the estimate, the limit inclusive.", interval];
    if (bound?.of === "dummy" || check.limit.kind === "beat-dummy")
        return ["Compared with the best answer that looks at no input, on the same rows."];
    if (difference === null && check.verdict !== "skipped" && check.verdict !== "error")
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
function found(judged) {
    const { value, interval, difference, measurement, check, withinNoise } = judged;
    if (measurement === null)
        return ["Nothing: the report holds no measurement of it."];
    if (measurement.value === null)
        return [`No value: ${(0,visible/* plain */.pj)(measurement.reason ?? check.message, 300)}.`];
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
var src_visible = __webpack_require__(5770);
// EXTERNAL MODULE: ./packages/schema/src/report.ts + 1 modules
var report = __webpack_require__(2569);
// EXTERNAL MODULE: ./packages/cli/src/problem-text.ts
var problem_text = __webpack_require__(6013);
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

/***/ 6567:
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
        if (neighbours.every((other) => Math.sign(shown - other) === Math.sign(value - other)))
            return text;
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

/***/ 8124:
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

/***/ 1000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ Interval),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

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

/***/ 2569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jl: () => (/* binding */ Check),
  TF: () => (/* binding */ DatasetEntry),
  OH: () => (/* binding */ Environment),
  Dc: () => (/* binding */ Measurement),
  kY: () => (/* binding */ Provenance),
  pl: () => (/* binding */ Report),
  B7: () => (/* binding */ Subject),
  bl: () => (/* binding */ decodeReport)
});

// UNUSED EXPORTS: Baseline, Gathered, PolicyEntry, UNITS

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/schema/src/interval.ts
var interval = __webpack_require__(1000);
// EXTERNAL MODULE: ./packages/schema/src/limit.ts
var limit = __webpack_require__(8034);
// EXTERNAL MODULE: ./packages/schema/src/mode.ts
var mode = __webpack_require__(6434);
// EXTERNAL MODULE: ./packages/schema/src/report-name.ts
var report_name = __webpack_require__(8615);
;// CONCATENATED MODULE: ./packages/schema/src/sections.ts


const share = dist/* object */.Ikc({ value: interval/* number */.ai, interval: dist/* nullable */.mee(interval/* Interval */.IX) });
/** Examples that changed between right and wrong, of one data set. */
const Flips = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    /** Examples that both models answered. */
    n: interval/* count */.U9,
    /** Right before, wrong now; and the other way round. */
    negative: interval/* count */.U9,
    positive: interval/* count */.U9,
    /** Negative and positive flip rate: shares of `n`. */
    nfr: share,
    pfr: share,
    /** Two-sided p-value of McNemar's exact test. */
    p: interval/* number */.ai,
    /** The first of them by id; `negative` and `positive` count all. */
    negativeIds: dist/* array */.YOg(dist/* string */.YjP()),
    positiveIds: dist/* array */.YOg(dist/* string */.YjP()),
});
/** How often each truth was predicted as what: rows are truths, columns predictions, both in the order of `labels`. */
const Confusion = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    labels: dist/* array */.YOg(dist/* string */.YjP()),
    counts: dist/* array */.YOg(dist/* array */.YOg(interval/* number */.ai)),
    /** The baseline's, on the same examples. */
    baseline: dist/* optional */.lqM(dist/* array */.YOg(dist/* array */.YOg(interval/* number */.ai))),
});
/** How often what was said with a probability came true. `label`: the class whose probability it is, null: the predicted one. */
const Reliability = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    label: dist/* nullable */.mee(dist/* string */.YjP()),
    bins: dist/* array */.YOg(dist/* object */.Ikc({
        low: interval/* number */.ai,
        high: interval/* number */.ai,
        n: interval/* count */.U9,
        /** Mean probability of the bin's examples; null: there are none. */
        probability: dist/* nullable */.mee(interval/* number */.ai),
        /** The share of them that came true. */
        share: dist/* nullable */.mee(interval/* number */.ai),
        interval: dist/* nullable */.mee(interval/* Interval */.IX),
    })),
});
/** A curve of one class against the rest. ROC: false positive rate, true positive rate; precision-recall: recall, precision. */
const Curve = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    kind: dist/* picklist */.KIO(["roc", "precision-recall"]),
    label: dist/* string */.YjP(),
    points: dist/* array */.YOg(dist/* tuple */.PVZ([interval/* number */.ai, interval/* number */.ai])),
    area: dist/* nullable */.mee(interval/* number */.ai),
    /** The baseline's points, on the same examples. */
    baseline: dist/* optional */.lqM(dist/* array */.YOg(dist/* tuple */.PVZ([interval/* number */.ai, interval/* number */.ai]))),
});

// EXTERNAL MODULE: ./packages/schema/src/verdict.ts
var verdict = __webpack_require__(5048);
;// CONCATENATED MODULE: ./packages/schema/src/report.ts








const digest = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$/, "expected sha256: and 64 hexadecimal digits"));
const UNITS = ["ratio", "score", "target", "target-squared", "nats", "ms", "bytes", "count"];
/** One measured number. `value` is null when it could not be computed, and then `reason` says why. */
const Measurement = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    metric: dist/* string */.YjP(),
    dataset: dist/* nullable */.mee(dist/* string */.YjP()),
    slice: dist/* nullable */.mee(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
    value: dist/* nullable */.mee(interval/* number */.ai),
    unit: dist/* picklist */.KIO(UNITS),
    /** Which way the metric is better, where that is known. */
    better: dist/* optional */.lqM(dist/* picklist */.KIO(limit/* DIRECTIONS */.X)),
    /** Examples the value rests on. */
    n: interval/* count */.U9,
    interval: dist/* nullable */.mee(interval/* Interval */.IX),
    /** Why `value` or `interval` is null. */
    reason: dist/* optional */.lqM(dist/* string */.YjP()),
    /** The same on the baseline's predictions. */
    baseline: dist/* optional */.lqM(dist/* object */.Ikc({ value: dist/* nullable */.mee(interval/* number */.ai), interval: dist/* nullable */.mee(interval/* Interval */.IX) })),
    /** Candidate minus baseline; `paired` when both answered the same examples. */
    difference: dist/* optional */.lqM(dist/* object */.Ikc({ value: dist/* nullable */.mee(interval/* number */.ai), interval: dist/* nullable */.mee(interval/* Interval */.IX), paired: dist/* boolean */.zMY() })),
});
/** A place in a file, line and column from 1. */
const Place = dist/* object */.Ikc({ path: dist/* string */.YjP(), line: dist/* optional */.lqM(interval/* count */.U9), column: dist/* optional */.lqM(interval/* count */.U9) });
/** One clause of one limit, judged. */
const Check = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    measurement: dist/* nullable */.mee(dist/* string */.YjP()),
    limit: dist/* object */.Ikc({ kind: dist/* picklist */.KIO(limit/* LIMIT_KINDS */.A7), value: interval/* number */.ai }),
    tier: dist/* picklist */.KIO(limit/* TIERS */.iB),
    verdict: dist/* picklist */.KIO(verdict/* VERDICTS */.bk),
    effect: dist/* picklist */.KIO(verdict/* EFFECTS */.tQ),
    because: dist/* string */.YjP(),
    message: dist/* string */.YjP(),
    /** The rows it was judged on; absent: all. */
    slice: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
    /** What an absolute limit was judged on; absent: the estimate. */
    judge: dist/* optional */.lqM(dist/* picklist */.KIO(limit/* JUDGED_ON */.Sc)),
    /** p-value of the claim that the limit is breached (small: pass) and of that it is kept (small: fail). */
    p: dist/* optional */.lqM(dist/* object */.Ikc({
        breached: interval/* number */.ai,
        kept: interval/* number */.ai,
        /** `kept`, corrected for the other slices of its clause. */
        adjusted: dist/* optional */.lqM(interval/* number */.ai),
    })),
    /** About how many examples would settle it; null: no number would. */
    settle: dist/* optional */.lqM(dist/* nullable */.mee(interval/* count */.U9)),
    /** Who answers for a breach, and until when. */
    waiver: dist/* optional */.lqM(dist/* object */.Ikc({ owner: dist/* string */.YjP(), reason: dist/* string */.YjP(), expires: dist/* string */.YjP() })),
    /** The action that judges this clause, where it is not the report's own. */
    owner: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Where the limit was written. */
    at: dist/* optional */.lqM(Place),
});
const ProblemEntry = dist/* object */.Ikc({
    code: dist/* string */.YjP(),
    message: dist/* string */.YjP(),
    hint: dist/* optional */.lqM(dist/* string */.YjP()),
    at: dist/* optional */.lqM(Place),
});
/** What was judged, named by digest. `executed`: those bytes produced the numbers; `claimed`: a file says so. */
const Subject = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    path: dist/* nullable */.mee(dist/* string */.YjP()),
    digest: dist/* nullable */.mee(digest),
    sizeBytes: dist/* nullable */.mee(interval/* count */.U9),
    binding: dist/* picklist */.KIO(["executed", "claimed"]),
});
/** What the subject is compared with. */
const Baseline = dist/* object */.Ikc({
    source: dist/* string */.YjP(),
    digest: dist/* nullable */.mee(digest),
    predictionsDigest: dist/* nullable */.mee(digest),
    /** The commit it was taken from. */
    commit: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    /** Whether its predictions were kept from an earlier run, and checked. */
    reused: dist/* optional */.lqM(dist/* boolean */.zMY()),
});
/** One report that an aggregate waited for: what it said, or why it does not count. */
const Gathered = dist/* object */.Ikc({ name: dist/* string */.YjP(), verdict: dist/* picklist */.KIO(verdict/* EFFECTS */.tQ), reason: dist/* string */.YjP() });
const DatasetEntry = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    path: dist/* string */.YjP(),
    digest: dist/* nullable */.mee(digest),
    rows: dist/* nullable */.mee(interval/* count */.U9),
    /** The file that holds the predictions, beside the report, when they were asked for. */
    predictions: dist/* optional */.lqM(dist/* object */.Ikc({ path: dist/* string */.YjP(), digest })),
});
/** Whose limits judged, and what this change does to them. */
const PolicyEntry = dist/* object */.Ikc({
    judgedBy: dist/* picklist */.KIO(["base", "head"]),
    commit: dist/* nullable */.mee(dist/* string */.YjP()),
    /** Why the head's, where it is. */
    reason: dist/* nullable */.mee(dist/* string */.YjP()),
    /** Each change to the policy in words. */
    changes: dist/* array */.YOg(dist/* string */.YjP()),
});
const Environment = dist/* object */.Ikc({
    cpu: dist/* string */.YjP(),
    cores: interval/* count */.U9,
    os: dist/* string */.YjP(),
    runtime: dist/* nullable */.mee(dist/* string */.YjP()),
    options: dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY(), dist/* null */.chJ()])),
    node: dist/* string */.YjP(),
    modelgate: dist/* string */.YjP(),
});
const Provenance = dist/* object */.Ikc({
    repository: dist/* nullable */.mee(dist/* string */.YjP()),
    commit: dist/* nullable */.mee(dist/* string */.YjP()),
    run: dist/* nullable */.mee(dist/* string */.YjP()),
    policyDigest: dist/* nullable */.mee(digest),
    seed: dist/* nullable */.mee(interval/* count */.U9),
    createdAt: dist/* string */.YjP(),
    /** The argument list that repeats this run on a laptop. */
    command: dist/* array */.YOg(dist/* string */.YjP()),
});
const Report = dist/* object */.Ikc({
    schema: dist/* literal */.euz(report_name/* REPORT_SCHEMA */.D),
    action: dist/* string */.YjP(),
    verdict: dist/* picklist */.KIO(verdict/* EFFECTS */.tQ),
    subject: Subject,
    baseline: dist/* optional */.lqM(Baseline),
    /** `observe`: all is computed and shown, nothing fails, and none of it is evidence. */
    mode: dist/* optional */.lqM(dist/* picklist */.KIO(mode/* MODES */.F)),
    policy: dist/* optional */.lqM(PolicyEntry),
    datasets: dist/* array */.YOg(DatasetEntry),
    measurements: dist/* array */.YOg(Measurement),
    checks: dist/* array */.YOg(Check),
    /** What kept the run from judging; not empty exactly when the verdict is `error`. */
    problems: dist/* array */.YOg(ProblemEntry),
    /** What was inferred rather than told: positive class, score kind, column order. */
    notes: dist/* array */.YOg(dist/* string */.YjP()),
    /** The aggregate's section: every report that was expected or came. */
    gathered: dist/* optional */.lqM(dist/* array */.YOg(Gathered)),
    flips: dist/* optional */.lqM(dist/* array */.YOg(Flips)),
    confusion: dist/* optional */.lqM(dist/* array */.YOg(Confusion)),
    reliability: dist/* optional */.lqM(dist/* array */.YOg(Reliability)),
    curves: dist/* optional */.lqM(dist/* array */.YOg(Curve)),
    environment: Environment,
    provenance: Provenance,
});
/**
 * Reads a report from parsed JSON that a stranger may have written.
 * Unknown fields are dropped; the first thing wrong is named by its path.
 * @throws ModelgateError `report-invalid`
 */
function decodeReport(value) {
    const result = dist/* safeParse */.xLC(Report, value, { abortEarly: true, abortPipeEarly: true });
    if (result.success)
        return result.output;
    const issue = result.issues[0];
    const path = dist/* getDotPath */.BuJ(issue) ?? "the document";
    throw (0,error/* failure */.V2)("report-invalid", `${path}: ${issue.message}`, {
        hint: `Expected a report with "schema": "${report_name/* REPORT_SCHEMA */.D}". Write it with this version of Modelgate.`,
    });
}


/***/ })

};
