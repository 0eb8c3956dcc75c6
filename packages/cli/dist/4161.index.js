export const id = 4161;
export const ids = [4161];
export const modules = {

/***/ 16062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s0: () => (/* binding */ boundOf),
/* harmony export */   vd: () => (/* binding */ limitWords),
/* harmony export */   wQ: () => (/* binding */ beyond)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48034);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16567);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41887);



/**
 * A limit as a bound; null when the metric's direction is needed and not known: a drop is a change for the worse and an improvement
 * one for the better, an increase one of the number itself (as `decide` of `@modelgate/metrics` judges them).
 */
function boundOf({ kind, value }, better) {
    if (kind === "min")
        return { of: "value", side: "at-least", value };
    if (kind === "max")
        return { of: "value", side: "at-most", value };
    const of = kind === "beat-dummy" ? "dummy" : (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .isRelative */ .n3)(kind) ? "relative" : "difference";
    if (kind.endsWith("increase"))
        return { of, side: "at-most", value };
    if (better === undefined)
        return null;
    const least = kind.endsWith("drop") ? 0 - value : value;
    const side = kind === "max-improvement" ? "at-most" : "at-least";
    if (better === "higher")
        return { of, side, value: least };
    return { of, side: side === "at-least" ? "at-most" : "at-least", value: 0 - least };
}
/** How far a number is beyond a bound, in its own unit; negative or zero when it keeps it. */
function beyond({ side, value }, seen) {
    return side === "at-least" ? value - seen : seen - value;
}
/** A limit in words: "at least 0.95", "at most 0.01 below the baseline". */
function limitWords(limit, bound, unit) {
    const size = (value) => (0,_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .F)(Math.abs(value), unit, { exact: true });
    if (limit.kind === "min")
        return `at least ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .F)(limit.value, unit, { exact: true })}`;
    if (limit.kind === "max")
        return `at most ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .F)(limit.value, unit, { exact: true })}`;
    if (limit.kind === "beat-dummy") {
        return limit.value === 0
            ? "better than any constant answer"
            : `at least ${size(limit.value)} better than any constant answer`;
    }
    if (bound === null)
        return undirected(limit, (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .isRelative */ .n3)(limit.kind) ? _percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K : size);
    const { of, side, value } = bound;
    if (value === 0)
        return `not ${side === "at-least" ? "below" : "above"} the baseline`;
    const least = (side === "at-least") === value > 0 ? "at least" : "at most";
    const amount = of === "relative" ? (0,_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(Math.abs(value)) : size(value);
    return `${least} ${amount} ${value < 0 ? "below" : "above"} the baseline`;
}
/** Where nobody knows which way is better. */
function undirected({ kind, value }, size) {
    const least = kind.startsWith("min") ? "at least" : "at most";
    return `${least} ${size(value)} ${kind.endsWith("drop") ? "worse" : "better"} than the baseline`;
}


/***/ }),

/***/ 66992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   he: () => (/* binding */ isCounted),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   rW: () => (/* binding */ ends),
/* harmony export */   vQ: () => (/* binding */ directions),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48034);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16567);


/** Less of these is better whatever the metric is called. */
const LOWER_UNITS = ["ms", "bytes", "nats"];
/** What a clause says of its metric. A drop and an improvement go by the metric's direction, and so say nothing of it. */
const SAID = {
    min: "higher",
    max: "lower",
    "max-increase": "lower",
    "max-relative-increase": "lower",
};
/** The direction of each metric: as reported, else by its unit, else as its limits say when they agree. */
function directions(reports) {
    const limits = new Map();
    const known = new Map();
    for (const { measurements, checks } of reports) {
        const metrics = new Map();
        for (const { id, metric, unit, better } of measurements) {
            metrics.set(id, metric);
            const direction = better ?? (LOWER_UNITS.includes(unit) ? "lower" : undefined);
            if (direction !== undefined)
                known.set(metric, direction);
        }
        for (const { measurement, limit } of checks) {
            const metric = metrics.get(measurement ?? "");
            const said = SAID[limit.kind];
            if (metric === undefined || said === undefined)
                continue;
            limits.set(metric, (limits.get(metric) ?? new Set()).add(said));
        }
    }
    for (const [metric, [direction, other]] of limits) {
        if (direction !== undefined && other === undefined && !known.has(metric))
            known.set(metric, direction);
    }
    return known;
}
/** How a measurement changed against its baseline; null when it has none. `beside`: limits of the value, `bounds` of the difference. */
function changeOf(measurement, directions, { beside = [], bounds = [] } = {}) {
    const { baseline, value, unit } = measurement;
    if (baseline === undefined)
        return null;
    const show = (one, other) => one === null ? "none" : (0,_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .F)(one, unit, { beside: [...beside, ...told(one, other)] });
    const shown = { base: show(baseline.value, value), head: show(value, baseline.value) };
    const difference = differenceOf(measurement);
    const judged = judgement(difference, directions.get(measurement.metric));
    if (difference.value === null)
        return { ...shown, ...judged, difference: "", reservation: "" };
    const { interval } = difference;
    const range = interval ? ` (${ends(interval, unit, bounds)})` : "";
    const reservations = [
        isUntested(measurement, difference) ? "no interval" : "",
        difference.paired ? "" : "unpaired",
    ];
    return {
        ...shown,
        difference: signed(difference.value, unit, bounds) + range,
        ...judged,
        reservation: reservations.filter((text) => text !== "").join(", "),
    };
}
/** The other number, where digits have to tell the two apart: equal ones are rounded alike. */
function told(one, other) {
    return other === null || other === one ? [] : [other];
}
/** A change in words alone, "better without an interval", for counting; null when there is no baseline. */
function changeWords(measurement, directions) {
    if (measurement.baseline === undefined)
        return null;
    const difference = differenceOf(measurement);
    const { word } = judgement(difference, directions.get(measurement.metric));
    return isUntested(measurement, difference) ? `${word} without an interval` : word;
}
/** Counted, not estimated: without noise, an interval is not missed. */
const EXACT_UNITS = ["bytes", "count"];
function isUntested({ unit }, { value, interval }) {
    return interval === null && value !== null && value !== 0 && !isCounted({ unit });
}
/** Whether a value has no noise that an interval could show. */
function isCounted({ unit }) {
    return EXACT_UNITS.includes(unit);
}
/** Candidate minus baseline: as reported, else of the two values, without an interval. */
function differenceOf({ value, baseline, difference }) {
    if (difference !== undefined)
        return difference;
    const base = baseline?.value ?? null;
    const rest = value === null || base === null ? null : value - base;
    // The difference of the largest numbers there are is infinite.
    return { value: Number.isFinite(rest) ? rest : null, interval: null, paired: true };
}
function judgement({ value, interval }, better) {
    if (value === null)
        return { mark: "?", word: "not comparable" };
    const flat = interval === null || (interval.low === 0 && interval.high === 0);
    if (value === 0 && flat)
        return { mark: "=", word: "same" };
    if (interval !== null && interval.low <= 0 && interval.high >= 0)
        return { mark: "≈", word: "within noise" };
    const went = value > 0 ? "higher" : "lower";
    const word = better === undefined ? went : better === went ? "better" : "worse";
    return { mark: value > 0 ? "▲" : "▼", word };
}
/** "−0.036 to −0.018" */
function ends({ low, high }, unit, beside = []) {
    return `${signed(low, unit, beside)} to ${signed(high, unit, beside)}`;
}
/** A difference in the unit of its ends: "−0.027"; with more digits where a bound is near. */
function signed(difference, unit, beside = []) {
    const value = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .withoutRounding */ .hD)(difference, beside);
    if (value === 0)
        return "0";
    const sizes = beside.map((other) => other * Math.sign(value));
    return `${value < 0 ? "−" : "+"}${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .F)(Math.abs(value), unit, { beside: sizes })}`;
}


/***/ }),

/***/ 81114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ changesSentenceOf),
/* harmony export */   Eo: () => (/* binding */ stated),
/* harmony export */   TR: () => (/* binding */ isDescriptive),
/* harmony export */   bt: () => (/* binding */ DESCRIBES),
/* harmony export */   s2: () => (/* binding */ levelWords),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* harmony import */ var _markdown_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97356);

const LEVEL = {
    none: "none: nothing changed",
    patch: "patch: callers see the same interface",
    minor: "minor: compatible for callers",
    major: "major: breaking for callers",
};
const KIND = {
    changed: "",
    new: ", new model",
    deleted: ", model deleted",
    renamed: ", model renamed",
    identical: "",
};
/** Reasons for a level that are told: the signature has the rest. */
const MOST_REASONS = 2;
/** What stands where a verdict would, when there was no limit to judge by. */
const DESCRIBES = "Nothing judged: this describes";
/** "major: breaking for callers" */
function levelWords({ level, kind }) {
    if (level === "none" && kind === "changed")
        return "none: nothing that is compared changed";
    return `${LEVEL[level]}${KIND[kind]}`;
}
/** "output `p` is gone; input `x` is wider; and 3 more"; "" for none. */
function reasonsOf({ reasons }, prose) {
    const shown = reasons.slice(0, MOST_REASONS).map((reason) => prose(reason, 160));
    const more = reasons.length - shown.length;
    return [...shown, ...(more > 0 ? [`and ${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(more)} more`] : [])].join("; ");
}
/** Whether a report tells what there is without having judged any of it: no pass, and no evidence. */
function isDescriptive({ changes, latency, checks, problems, verdict }) {
    if (changes === undefined && latency === undefined)
        return false;
    const isQuiet = verdict === "skipped" || verdict === "pass";
    return isQuiet && problems.length === 0 && checks.every(({ effect }) => effect === "skipped");
}
/** All that changed in one sentence with its level first, for the head of a page. */
function changesSentenceOf(changes, { prose }) {
    const words = levelWords(changes);
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}. ${stated(changes.statement, prose, 110)}`;
}
/** A clause as a sentence, where it is none yet; "" for none. Raw in, ready for the page. */
function stated(clause, prose, max = 300) {
    if (clause === "")
        return "";
    return prose(clause.charAt(0).toUpperCase() + clause.slice(1), max) + (/[.!?…]$/.test(clause) ? "" : ".");
}


/***/ }),

/***/ 8973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48124);

// Two readers have to be disarmed. The Markdown parser respects a backslash or an entity. GitHub's own filters run
// afterwards over the finished text, where both are gone: mentions, issue references, emoji names and bare addresses
// are only stopped by a character in between. A zero-width space is what Renovate and Dependabot rely on there.
const BREAK = "&#8203;";
const ACTIVE = /[\\`*_~[\]!]|[&<>|]|\$|@|#(?=\d)|#|:(?=[\w/+-])|www(?=\.)|gh-(?=\d)/gi;
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    // An entity, not a backslash: it holds in a table cell and outside of one.
    "|": "&#124;",
    // GitHub's advice for a dollar that begins no formula.
    $: "<span>$</span>",
};
/**
 * A stranger's text as inline Markdown that shows exactly its characters, anywhere in a line and in a table cell:
 * no markup, link, image, mention, reference or formula comes of it. Cut in the middle at `max` characters.
 */
function escapeMarkdown(text, max = 120) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text, max)
        .replace(ACTIVE, disarm)
        .replace(/^(?=[-+=])/, "\\")
        .replace(/^(\d{1,9})(?=[.)])/, "$1\\")
        .replace(/^ | $/g, "&#32;");
}
function disarm(match, offset, text) {
    const entity = ENTITIES[match];
    if (entity !== undefined)
        return entity;
    if (match === "#")
        return /\d/.test(text.charAt(offset + 1)) ? `\\#${BREAK}` : "\\#";
    if (match.length > 1 || match === "@" || match === ":")
        return `${match}${BREAK}`;
    return `\\${match}`;
}
/** A stranger's text as code, where GitHub looks for no markup. Cut in the middle at `max` characters; empty shows as `""`. */
function codeSpan(text, max = 120) {
    const content = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text, max) || '""';
    // In a table cell a pipe ends the span whatever surrounds it, and `\|` cannot be told from a backslash before one.
    if (/[`|]/.test(content))
        return `<code>${escapeMarkdown(content, max)}</code>`;
    // One space is taken off each end when both have one and there is anything else.
    return /^ .*[^ ].* $/.test(content) ? `\` ${content} \`` : `\`${content}\``;
}
/** Lines of text as a fenced block that no line in it can end. */
function codeBlock(text, language = "") {
    const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    return [fence + language, ...text.split("\n").map(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK), fence].join("\n");
}


/***/ }),

/***/ 47853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ seenBy),
/* harmony export */   JD: () => (/* binding */ limitsBeside),
/* harmony export */   Ji: () => (/* binding */ judgedChecks),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   UG: () => (/* binding */ boundsBeside),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   oN: () => (/* binding */ besides)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35048);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48034);
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16062);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66992);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16567);
/* harmony import */ var _latency_timed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88848);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41887);






/** Every check of a report, worst first; among equals in the order of the policy. */
function judgedChecks(given) {
    const report = (0,_latency_timed_js__WEBPACK_IMPORTED_MODULE_0__/* .withRatio */ .qG)(given);
    const byId = new Map(report.measurements.map((measurement) => [measurement.id, measurement]));
    const better = (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .directions */ .vQ)([report]);
    // The day is UTC's, as a waiver's.
    const today = report.provenance?.createdAt.slice(0, 10) ?? "";
    return report.checks
        .map((check) => {
        const measurement = byId.get(check.measurement ?? "") ?? null;
        const bound = (0,_bound_js__WEBPACK_IMPORTED_MODULE_2__/* .boundOf */ .s0)(check.limit, better.get(measurement?.metric ?? ""));
        const timing = (0,_latency_timed_js__WEBPACK_IMPORTED_MODULE_0__/* .timingOf */ .II)(check, measurement, report);
        const judged = judge(check, measurement, bound, today);
        return timing === null ? { ...judged, timing } : { ...judged, ...(0,_latency_timed_js__WEBPACK_IMPORTED_MODULE_0__/* .timedNumbers */ .UU)(judged, timing) };
    })
        .sort(worstFirst);
}
/** Orders checks, of one report or of several: by effect, then by how far they are beyond their limit. */
function worstFirst(a, b) {
    const effect = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .yf)(b.check.effect) - (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .yf)(a.check.effect);
    // Infinity minus Infinity is not a number.
    return effect || (a.breach === b.breach ? 0 : b.breach - a.breach);
}
/** How many checks have each effect. */
function tally(checks) {
    const counts = { skipped: 0, pass: 0, warn: 0, fail: 0, error: 0 };
    for (const { effect } of checks)
        counts[effect]++;
    return counts;
}
/** Limits that stand beside a value on the page: those of the value itself. */
function limitsBeside(checks) {
    return checks.flatMap(({ limit }) => (limit.kind === "min" || limit.kind === "max" ? [limit.value] : []));
}
/** Limits that stand beside a value and beside its change. */
function besides(check, bound, measurement) {
    return { beside: limitsBeside([check]), bounds: boundsBeside(bound, measurement) };
}
/** The number that was judged, in the unit of its bound; null when there is none. */
function seenBy(bound, measurement) {
    if (measurement === null || bound.of === "dummy")
        return null;
    if (bound.of === "value")
        return measurement.value;
    if (measurement.baseline === undefined)
        return null;
    const difference = (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceOf */ .Pq)(measurement).value;
    if (bound.of === "difference" || difference === null)
        return difference;
    const size = Math.abs(measurement.baseline.value ?? 0);
    return size === 0 ? null : difference / size;
}
function judge(check, measurement, bound, today) {
    const unit = measurement?.unit ?? "score";
    const beside = { beside: limitsBeside([check]) };
    const interval = measurement?.interval ?? null;
    const [limit] = beside.beside;
    const withinNoise = check.judge !== "interval" &&
        interval !== null &&
        limit !== undefined &&
        bound !== null &&
        (0,_bound_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ)(bound, interval.low) > 0 !== (0,_bound_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ)(bound, interval.high) > 0;
    const whole = check.judge === "interval" ? " for the whole interval" : "";
    return {
        check,
        measurement,
        value: measurement?.value == null ? "none" : (0,_format_value_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .F)(measurement.value, unit, beside),
        limit: (0,_bound_js__WEBPACK_IMPORTED_MODULE_2__/* .limitWords */ .vd)(check.limit, bound, unit) + whole,
        bound,
        interval: interval && {
            low: (0,_format_value_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .F)(interval.low, unit, beside),
            high: (0,_format_value_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .F)(interval.high, unit, beside),
            confidence: (0,_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(interval.confidence),
        },
        difference: (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .isComparative */ .Kl)(check.limit.kind) ? compared(measurement, bound) : null,
        withinNoise,
        waiver: check.waiver === undefined ? null : check.waiver.expires < today ? "expired" : "holds",
        breach: breachOf(check, measurement, bound, withinNoise),
    };
}
function compared(measurement, bound) {
    if (measurement?.baseline === undefined)
        return null;
    const { unit, baseline, value } = measurement;
    const { value: change, interval, paired } = (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceOf */ .Pq)(measurement);
    const beside = boundsBeside(bound, measurement);
    const size = Math.abs(baseline.value ?? 0);
    const isShare = bound?.of === "relative" && change !== null && size > 0;
    return {
        base: baseline.value === null
            ? "none"
            : (0,_format_value_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .F)(baseline.value, unit, { beside: (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev)(baseline.value, value) }),
        value: change === null ? "none" : (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(change, unit, beside),
        share: isShare ? sharePercent(change / size, bound.value) : "",
        interval: interval && {
            range: (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .ends */ .rW)(interval, unit, beside),
            confidence: (0,_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(interval.confidence),
            method: interval.method,
        },
        paired,
    };
}
/** The bound of a difference in the metric's own unit, for digits beside it; none for other limits. */
function boundsBeside(bound, measurement) {
    if (bound?.of === "difference")
        return [bound.value];
    const size = Math.abs(measurement.baseline?.value ?? 0);
    return bound?.of === "relative" && size > 0 ? [bound.value * size] : [];
}
function sharePercent(share, bound) {
    const text = (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(share * 100, "score", [bound * 100]);
    return `${text} %`;
}
function breachOf(check, measurement, bound, noisy) {
    if (measurement?.value == null)
        return Number.POSITIVE_INFINITY;
    // What cannot be placed is as bad as its verdict says, and no worse than what can.
    const seen = bound && seenBy(bound, measurement);
    if (bound === null || seen === null)
        return check.verdict === "fail" ? 4 : check.verdict === "pass" ? -8 : 0;
    const over = (0,_bound_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ)(bound, seen);
    const share = over / Math.max(Math.abs(bound.value), Math.abs(seen), Number.MIN_VALUE);
    // A share is at most 2, so this orders the certain breaches before all others, and the certain passes after.
    return noisy || isUncertain(check, measurement, bound) ? share : share + 4 * Math.sign(over);
}
function isUncertain({ verdict }, measurement, { of }) {
    return of === "value" ? measurement.interval === null : verdict === "inconclusive";
}


/***/ }),

/***/ 41642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ controlRatio),
/* harmony export */   Mm: () => (/* binding */ excess),
/* harmony export */   N5: () => (/* binding */ slower),
/* harmony export */   pH: () => (/* binding */ excessRange),
/* harmony export */   vn: () => (/* binding */ gateRatio)
/* harmony export */ });
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41887);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72523);


/** The ratio a gate rests on; null without a baseline. */
function gateRatio({ ratios }) {
    return ratios.find(({ of }) => of === "candidate/baseline") ?? null;
}
/** What the control says: the same model beside itself, which should be 1. */
function controlRatio({ ratios }) {
    return ratios.find(({ of }) => of !== "candidate/baseline") ?? null;
}
/** "1.3 % [0.4, 2.2] slower than"; `limits` are shares that stand beside it, such as 0.02. */
function slower({ value, interval }, whom, limits = []) {
    const share = value - 1;
    const isFaster = share < 0;
    const turned = (ratio) => (isFaster ? 1 - ratio : ratio - 1);
    const beside = limits.map((limit) => (isFaster ? -limit : limit));
    const shown = (ratio) => (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .percentage */ .X1)(turned(ratio), beside);
    const ends = interval === null ? [] : [interval.low, interval.high].map(turned).sort((a, b) => a - b);
    const range = ends.length === 0 ? "" : ` [${ends.map((end) => (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .percentage */ .X1)(end, beside)).join(", ")}]`;
    const rest = `${whom}${ends.length === 0 ? ", no interval" : ""}`;
    if (share === 0)
        return `as fast as ${whom}${range || ", no interval"}`;
    return `${shown(value)} %${range} ${isFaster ? "faster" : "slower"} than ${rest}`;
}
/** "+1.3 %" of a ratio. */
function excess(value, limits = []) {
    const share = value - 1;
    return `${share > 0 ? "+" : ""}${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .percentage */ .X1)(share, limits)} %`;
}
/** "+0.4 % to +2.2 % (99 %)"; "none". */
function excessRange({ interval }, limits = []) {
    if (interval === null)
        return "none";
    return `${excess(interval.low, limits)} to ${excess(interval.high, limits)} (${(0,_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .K)(interval.confidence)})`;
}


/***/ }),

/***/ 72523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uk: () => (/* binding */ wait)
/* harmony export */ });
/* harmony import */ var _markdown_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97356);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41887);


/** A time in milliseconds for people: "640 ns", "5.20 µs", "2.10 ms", "61.0 s"; three digits, more only before the point. */
function duration(ms) {
    const size = Math.abs(ms);
    if (ms === 0)
        return "0 ms";
    if (size < 0.0009995)
        return `${digits(ms * 1e6)} ns`;
    if (size < 0.9995)
        return `${digits(ms * 1000)} µs`;
    return size < 9999.5 ? `${digits(ms)} ms` : `${digits(ms / 1000)} s`;
}
function digits(value) {
    const text = value.toPrecision(3);
    return text.includes("e") ? String(Number(text)) : text;
}
/** Seconds to wait for: "40 s", "6 min", "3 h"; never less than it is. */
function wait(seconds) {
    if (seconds < 120)
        return `${Math.ceil(seconds)} s`;
    return seconds < 7200 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
}
/** What is done in a second: "476", "1,905", "0.520". */
function rate(perSecond) {
    return perSecond >= 1000 ? (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(Math.round(perSecond)) : digits(perSecond);
}
/** A share as "1.3" percent, with as many places as it takes to lie on its own side of `beside`. */
function percentage(share, beside = []) {
    const hundredfold = (0,_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E)(share * 100);
    // No machine is a million times slower: it is said, and in few digits.
    if (Math.abs(hundredfold) >= 1e8)
        return minus(hundredfold.toPrecision(3));
    for (let places = 1; places < 15; places++) {
        const text = hundredfold.toFixed(places);
        const shown = Number(text);
        if (beside.every((other) => Math.sign(shown - other * 100) === Math.sign(share - other)))
            return minus(text);
    }
    return minus(String(hundredfold));
}
/** With the sign that is as wide as a plus; none for what is shown as zero. */
function minus(text) {
    return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
}


/***/ }),

/***/ 88848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ timingOf),
/* harmony export */   MR: () => (/* binding */ timedCheck),
/* harmony export */   UU: () => (/* binding */ timedNumbers),
/* harmony export */   qG: () => (/* binding */ withRatio)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35048);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41887);
/* harmony import */ var _compared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41642);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72523);




/** The metric that a benchmark's gate is on: its ratio is measured launch by launch, which no difference of two medians is. */
const GATED = "latency_p50_ms";
/** The evidence of a check that compares medians with the baseline's; null for every other check, and where both are the same bytes. */
function timingOf({ limit }, measurement, { latency, subject, baseline }) {
    const ratio = latency === undefined ? null : (0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .gateRatio */ .vn)(latency);
    if (latency === undefined || ratio === null || measurement?.metric !== GATED)
        return null;
    if (baseline !== undefined && baseline.digest !== null && baseline.digest === subject?.digest)
        return null;
    if (limit.kind === "max-relative-increase")
        return { ratio, latency, limit: limit.value, isShare: true };
    const base = measurement.baseline?.value ?? 0;
    if (limit.kind !== "max-increase" || base <= 0)
        return null;
    return { ratio, latency, limit: (0,_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E)(limit.value / base), isShare: false };
}
/** The numbers of a check whose limit is a share, as shares: its ratio was measured, and milliseconds were not. */
function timedNumbers({ difference, measurement, value, }, timing) {
    const { ratio, limit, isShare } = timing;
    if (difference === null || !isShare)
        return { difference, value, timing };
    const { interval } = difference;
    const range = ratio.interval && `${(0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .excess */ .Mm)(ratio.interval.low, [limit])} to ${(0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .excess */ .Mm)(ratio.interval.high, [limit])}`;
    return {
        timing,
        // No limit in milliseconds stands beside it.
        value: measurement?.value == null ? value : (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(measurement.value),
        difference: {
            ...difference,
            value: (0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .excess */ .Mm)(ratio.value, [limit]),
            share: "",
            interval: interval && { ...interval, range: range ?? interval.range },
        },
    };
}
/**
 * A report whose medians differ from the baseline's by what the ratio of the launches says, in milliseconds, so that whatever shows
 * a difference shows this one. A difference that came with an interval stays.
 */
function withRatio(report) {
    const { latency } = report;
    const ratio = latency === undefined ? null : (0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .gateRatio */ .vn)(latency);
    if (ratio === null)
        return report;
    return { ...report, measurements: report.measurements.map((measurement) => differing(measurement, ratio)) };
}
function differing(measurement, { value, interval }) {
    const base = measurement.baseline?.value ?? null;
    const isKnown = (measurement.difference?.interval ?? null) !== null;
    if (measurement.metric !== GATED || base === null || isKnown)
        return measurement;
    const difference = (ratio) => (0,_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E)((ratio - 1) * base);
    const ends = interval && { ...interval, low: difference(interval.low), high: difference(interval.high) };
    return { ...measurement, difference: { value: difference(value), interval: ends, paired: true } };
}
/** The relative limit on latency that is worst off; null when there is none. */
function timedCheck(report) {
    const { checks, measurements } = report;
    const byId = new Map(measurements.map((measurement) => [measurement.id, measurement]));
    const timed = checks.flatMap((check) => {
        const timing = timingOf(check, byId.get(check.measurement ?? "") ?? null, report);
        return timing === null ? [] : [{ check, timing }];
    });
    return timed.sort((a, b) => (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .yf)(b.check.effect) - (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .yf)(a.check.effect))[0] ?? null;
}


/***/ }),

/***/ 93949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   NZ: () => (/* binding */ unsettled),
/* harmony export */   Og: () => (/* binding */ controlLine),
/* harmony export */   bu: () => (/* binding */ outcome)
/* harmony export */ });
/* harmony import */ var _compared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41642);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72523);
/* harmony import */ var _timed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88848);



/** "p50 2.10 ms, 1.3 % [0.4, 2.2] slower than the baseline, limit 2 %: inconclusive, 40 s more would settle it". In our words alone. */
function verdictLine(report, latency) {
    const candidate = latency.arms.find(({ arm }) => arm === "candidate");
    const p50 = candidate?.percentiles.find(({ percentile }) => percentile === 50)?.ms ?? null;
    const ratio = (0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .gateRatio */ .vn)(latency);
    const timed = (0,_timed_js__WEBPACK_IMPORTED_MODULE_1__/* .timedCheck */ .MR)(report);
    const limits = timed === null ? [] : [timed.timing.limit];
    const facts = [
        p50 === null ? "p50 not measured" : `p50 ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(p50)}`,
        ...(ratio === null ? [] : [(0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .slower */ .N5)(ratio, "the baseline", limits)]),
        ...(timed === null ? [] : [`limit ${limitOf(timed.timing)}: ${outcome(timed.check, latency)}`]),
    ];
    return facts.join(", ");
}
/** "2 %": as it was written, where it was written as a share. */
function limitOf({ limit, isShare }) {
    return `${Number((limit * 100).toPrecision(isShare ? 12 : 3))} %`;
}
/** "inconclusive, 40 s more would settle it" */
function outcome({ verdict }, latency) {
    const why = verdict === "inconclusive" ? unsettled(latency) : "";
    return why === "" ? verdict : `${verdict}, ${why}`;
}
/** What stands between an open verdict and a settled one. */
function unsettled({ settleSeconds, quiet }) {
    if (settleSeconds !== null)
        return `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .wait */ .uk)(settleSeconds)} more would settle it`;
    return quiet === false ? "the machine is too noisy to tell" : "no time would settle it";
}
/** What the control says of the machine; "" without one. */
function controlLine(latency) {
    const control = (0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .controlRatio */ .Fi)(latency);
    if (control === null)
        return "";
    const { interval } = control;
    const range = interval === null ? "" : ` [${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .percentage */ .X1)(interval.low - 1)}, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .percentage */ .X1)(interval.high - 1)}]`;
    const whose = control.of === "control/candidate" ? "candidate" : "baseline";
    const found = `the ${whose} against itself differs by ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .percentage */ .X1)(control.value - 1)} %${range}`;
    if (latency.quiet === null)
        return `Control: ${found}.`;
    return latency.quiet ? `Quiet enough: ${found}.` : `Noisy: ${found}, more than the limit allows.`;
}


/***/ }),

/***/ 97356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uG: () => (/* binding */ tableWithin),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8973);

/** A `<details>`, closed unless `open`; "" when there is nothing in it. `summary` is HTML, a stranger's name only as code. */
function folded(summary, body, open = false) {
    return body === ""
        ? ""
        : `<details${open ? " open" : ""}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** A table of cells that are Markdown already; "" when it has no rows. */
function table(columns, rows) {
    if (rows.length === 0)
        return "";
    const titles = columns.map(([title]) => title);
    const rule = columns.map(([, align]) => (align === "right" ? "---:" : "---"));
    return [titles, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
/** As many rows as fit into `room` characters, and how many; rows beyond that are not drawn. */
function tableWithin(columns, items, row, room) {
    const rows = [];
    let length = table(columns, [[]]).length;
    for (const item of items) {
        const cells = row(item);
        length += cells.reduce((sum, cell) => sum + cell.length + 3, 2);
        if (length > room)
            break;
        rows.push(cells);
    }
    return { body: table(columns, rows), shown: rows.length };
}
/** A link of ours; "" when the address is none that can be trusted to end where it should. */
function link(text, address) {
    return isAddress(address) ? `[${text}](<${address}>)` : "";
}
/** Whether a text is an http(s) address without a character that means something to Markdown or HTML. */
function isAddress(text) {
    return /^https?:\/\/[^\s<>()"'`\\|]+$/.test(text ?? "");
}
/** Words of ours that a narrow column must not take apart. */
function unbroken(text) {
    return text.replaceAll(" ", "\u00a0");
}
/** 1000000 as 1,000,000: by hand, for a locale's data differ between machines. */
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** The first twelve digits of a digest, as code; "" for none. */
function shortDigest(digest) {
    return digest === null ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(digest.slice(0, "sha256:".length + 12));
}


/***/ }),

/***/ 41887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ finite),
/* harmony export */   K: () => (/* binding */ percent)
/* harmony export */ });
/** The largest number there is, in place of what overflowed: a stranger may have written any ratio. */
function finite(value) {
    return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}
/** "95 %" */
function percent(share) {
    return `${Number((share * 100).toPrecision(4))} %`;
}


/***/ }),

/***/ 12890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ sliceName)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48124);

/** "writer=7, pen=blue", raw; "" for all rows. */
function sliceName(slice) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(Object.entries(slice ?? {})
        .map(([column, value]) => `${column}=${value}`)
        .join(", "));
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

/***/ 52596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ formatP),
/* harmony export */   Mz: () => (/* binding */ sliceOf),
/* harmony export */   O3: () => (/* binding */ waiverWords),
/* harmony export */   PY: () => (/* binding */ whyBeside),
/* harmony export */   fG: () => (/* binding */ settleWords),
/* harmony export */   gf: () => (/* binding */ whyOf)
/* harmony export */ });
/* unused harmony export doubtsOf */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48034);
/* harmony import */ var _latency_verdict_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93949);
/* harmony import */ var _markdown_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97356);
/* harmony import */ var _slice_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12890);




/** What a reader has to know beyond the numbers: the message unless it passes, and what it leaves out. Raw. */
function whyOf(judged) {
    const { effect, verdict, message, because, limit } = judged.check;
    const isPlain = effect === "pass" && verdict === "pass" && limit.kind !== "beat-dummy";
    // A comparison that passes without a difference was settled in another way, such as by equal bytes.
    const isSettled = isPlain && (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .isComparative */ .Kl)(limit.kind) && judged.difference === null;
    const reason = judged.measurement?.value === null ? (judged.measurement.reason ?? "") : "";
    const cause = effect === verdict ? "" : because;
    const said = isSettled ? [because] : isPlain ? [] : [message, reason, cause];
    return joined([familyOf(judged), ...said, ...doubtsOf(judged)]);
}
/** The same for a table where base, head, change and limit stand beside it: of a comparison what these do not show. Raw. */
function whyBeside(judged) {
    const { check, difference } = judged;
    if (!(0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .isComparative */ .Kl)(check.limit.kind) || (difference?.interval ?? null) === null)
        return whyOf(judged);
    const grounds = check.effect === check.verdict ? "" : besideNumbers(withoutWaiver(judged));
    return joined([familyOf(judged), grounds, ...doubtsOf(judged)]);
}
/** The grounds of a verdict alone: a waiver's reason is its owner's text, whatever it looks like, and is told whole beside them. */
function withoutWaiver(judged) {
    const words = waiverWords(judged);
    return words === "" ? judged.check.because : judged.check.because.replace(`; ${words}`, () => "");
}
/** The grounds of a verdict without those that the numbers show. */
function besideNumbers(because) {
    const isShown = (part) => /^the (?:limit lies between|one-sided \S+ % bound of|interval of the difference|estimate) /u.test(part);
    return because
        .split("; ")
        .filter((part) => !isShown(part))
        .join("; ");
}
/** What qualifies a verdict, each in a few words. Raw. */
function doubtsOf(judged) {
    const { check, withinNoise, difference } = judged;
    const unpaired = difference?.paired === false ? "unpaired: values are compared, not answers example by example" : "";
    const settle = settleWords(judged);
    // A benchmark says it in its message.
    const isSaid = settle !== "" && check.message.includes(settle);
    const open = check.verdict === "inconclusive" ? `inconclusive${settle && !isSaid ? `: ${settle}` : ""}` : "";
    const doubts = [withinNoise ? "within noise" : "", unpaired, open, pWords(judged)];
    // "… was not judged: benchmark judges it" says it already.
    const { owner: other } = check;
    const owner = other === undefined || check.message.includes(other) ? "" : `judged by ${other}`;
    return [...doubts, waiverWords(judged), owner].filter((doubt) => doubt !== "");
}
/** "about 1,240 examples would settle it"; "" when it is settled. */
function settleWords({ check: { verdict, settle }, timing }) {
    if (verdict === "inconclusive" && timing !== null)
        return (0,_latency_verdict_line_js__WEBPACK_IMPORTED_MODULE_1__/* .unsettled */ .NZ)(timing.latency);
    if (verdict !== "inconclusive" || settle === undefined)
        return "";
    return settle === null
        ? "no number of examples would settle it"
        : `about ${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(settle)} examples would settle it`;
}
/** "waived by ml-team until 2026-12-31: known regression"; "" when there is no waiver. Raw. */
function waiverWords({ check: { waiver }, waiver: state }) {
    if (waiver === undefined)
        return "";
    const { owner, expires, reason } = waiver;
    return state === "expired"
        ? `the waiver of ${owner} expired on ${expires}: ${reason}`
        : `waived by ${owner} until ${expires}: ${reason}`;
}
/** "p 0.012", "p 0.012, 0.048 corrected for the other slices"; only of a comparison that was decided against. */
function pWords({ check: { verdict, p } }) {
    if (verdict !== "fail" || p === undefined)
        return "";
    const corrected = p.adjusted === undefined ? "" : `, ${formatP(p.adjusted)} corrected for the other slices`;
    return `p ${formatP(p.kept)}${corrected}`;
}
/** A p-value with two digits: "0.012", "< 0.0001". */
function formatP(p) {
    return p < 1e-4 ? "< 0.0001" : String(Number(p.toPrecision(2)));
}
/** "worst of 40 slices, of which 3 fail; next writer=9 0.81"; "" for a check that stands for itself. Raw. */
function familyOf({ slices }) {
    if (slices === undefined)
        return "";
    const failing = slices.filter(({ check: { effect } }) => effect === "fail" || effect === "error").length;
    const warning = slices.filter(({ check: { effect } }) => effect === "warn").length;
    const share = [failing > 0 ? `${failing} fail` : "", warning > 0 ? `${warning} warn` : ""];
    const found = share.filter((part) => part !== "").join(", ");
    const next = slices
        .slice(1, 3)
        .filter(({ check: { effect } }) => effect !== "pass" && effect !== "skipped")
        .map((row) => `${(0,_slice_name_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceName */ .o)(sliceOf(row))} ${row.difference?.value ?? row.value}`);
    const named = next.length > 0 ? `; next ${next.join(", ")}` : "";
    return `worst of ${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(slices.length)} slices${found && `, of which ${found}`}${named}`;
}
/** The rows a check was judged on; null: all. */
function sliceOf({ check, measurement }) {
    return check.slice ?? measurement?.slice ?? null;
}
/** A message often says already what would be added to it. */
function joined(parts) {
    const said = [];
    for (const part of parts) {
        if (part !== "" && !said.some((other) => other.includes(part)))
            said.push(part);
    }
    return said.join("; ");
}


/***/ }),

/***/ 64161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y3: () => (/* binding */ VERDICT),
  I3: () => (/* binding */ checkName),
  Pd: () => (/* binding */ checksSentence),
  lH: () => (/* binding */ clauseName),
  hs: () => (/* binding */ countSentence),
  Tr: () => (/* binding */ describedSentence),
  VK: () => (/* binding */ judgedSentence),
  C5: () => (/* binding */ wording_location),
  _d: () => (/* binding */ many),
  aM: () => (/* binding */ shareFailing),
  ZG: () => (/* binding */ worstSentence)
});

// EXTERNAL MODULE: ./packages/render/src/change.ts
var change = __webpack_require__(66992);
// EXTERNAL MODULE: ./packages/render/src/changes/level.ts
var level = __webpack_require__(81114);
// EXTERNAL MODULE: ./packages/render/src/judged.ts
var judged = __webpack_require__(47853);
// EXTERNAL MODULE: ./packages/render/src/latency/compared.ts
var compared = __webpack_require__(41642);
// EXTERNAL MODULE: ./packages/render/src/latency/verdict-line.ts
var verdict_line = __webpack_require__(93949);
;// CONCATENATED MODULE: ./packages/render/src/promotion/sentence.ts
/** What came of it, in one sentence of our words and numbers. */
function outcomeSentence({ asked, outcome, requirements }) {
    const missing = requirements.filter(({ met }) => !met).length;
    const share = `${missing} of ${requirements.length} requirements ${missing === 1 ? "does" : "do"} not hold`;
    if (outcome === "refused")
        return `Refused: ${share}.`;
    if (outcome === "already")
        return "It was so before: nothing was changed.";
    if (outcome === "dry-run")
        return "A dry run: nothing was changed.";
    return missing > 0 ? `Done on somebody's word: ${share}.` : DONE[asked];
}
const DONE = {
    register: "Registered.",
    promote: "Promoted.",
    rollback: "Rolled back.",
    quarantine: "Quarantined.",
    lift: "The hold is lifted.",
};
/** The first thing that is missing, or who holds the stage now. Names are cut short. */
function reasonSentence({ requirements, outcome, version, stage, previous }, { name, prose }) {
    const missing = requirements.find(({ met }) => !met);
    if (missing !== undefined && outcome !== "already")
        return `First: ${name(missing.name, 40)}, ${prose(missing.because, 150)}.`;
    if (outcome !== "done" || stage === null || version === null)
        return "";
    return `${name(version, 40)} holds ${name(stage, 40)}${previous === null ? "" : `, ${name(previous, 40)} before it`}.`;
}

// EXTERNAL MODULE: ./packages/render/src/slice-name.ts
var slice_name = __webpack_require__(12890);
// EXTERNAL MODULE: ./packages/render/src/why.ts
var why = __webpack_require__(52596);
;// CONCATENATED MODULE: ./packages/render/src/wording.ts








/** A word for those who see no colour or picture, a mark for those who look rather than read. */
const VERDICT = {
    skipped: { word: "SKIPPED", mark: "⏭️" },
    pass: { word: "PASS", mark: "✅" },
    warn: { word: "WARN", mark: "⚠️" },
    fail: { word: "FAIL", mark: "❌" },
    error: { word: "ERROR", mark: "⛔" },
};
/** "2 of 6 checks fail." */
function countSentence(report) {
    const { checks, problems, verdict } = report;
    const counts = (0,judged/* tally */.N4)(checks);
    const failing = counts.fail + counts.error;
    if (problems.length > 0) {
        const also = failing > 0 ? `, and ${shareFailing(counts)}` : "";
        return `Could not judge: ${many(problems.length, "problem")}${also}.`;
    }
    if (report.promotion !== undefined)
        return outcomeSentence(report.promotion);
    if (verdict === "error" && failing === 0)
        return "Could not judge.";
    return (0,level/* isDescriptive */.TR)(report) ? `${level/* DESCRIBES */.bt}.` : checksSentence(counts);
}
/** "2 of 6 checks fail, 1 warns." */
function checksSentence(counts) {
    const total = totalOf(counts);
    if (total === counts.skipped)
        return "Nothing was judged.";
    const warning = counts.warn > 0 ? `, ${counts.warn} ${verb(counts.warn, "warn")}` : "";
    const skipped = warning === "" && counts.fail + counts.error === 0 && counts.skipped > 0;
    return `${shareFailing(counts)}${warning}${skipped ? `, ${counts.skipped} skipped` : ""}.`;
}
/** "2 of 6 checks fail"; a check that an error kept from a verdict does not: "1 of 6 checks could not be judged" */
function shareFailing({ fail, error, ...others }) {
    const total = totalOf({ fail, error, ...others });
    if (fail === 0 && error > 0)
        return `${error} of ${many(total, "check")} could not be judged`;
    const failing = `${fail} of ${many(total, "check")} ${total === 1 ? "fails" : verb(fail, "fail")}`;
    return error > 0 ? `${failing}, ${error} could not be judged` : failing;
}
/** "1 model", "2 models"; with its plural, "2 launches" */
function many(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}
/** The first problem, or the worst check with value, limit and interval; "" when there is neither. Names are cut short. */
function worstSentence(report, [worst], { name, prose }) {
    const [problem] = report.problems;
    if (problem !== undefined)
        return `First: ${prose(problem.message, 150)}`;
    if (report.promotion !== undefined)
        return reasonSentence(report.promotion, { name, prose });
    if (worst === undefined || worst.check.effect === "skipped")
        return describedSentence(report, { name, prose });
    const lead = worst.check.effect === "pass" ? "Closest to its limit" : "Worst";
    return `${lead}: ${judgedSentence(worst, { name: (text) => name(text, 32), prose })}`;
}
/** What changed or what was measured, in one sentence, of a report that judges nothing; "" of any other. */
function describedSentence(report, voice) {
    const { changes, latency } = report;
    if (!(0,level/* isDescriptive */.TR)(report))
        return "";
    if (changes !== undefined)
        return (0,level/* changesSentenceOf */.AM)(changes, voice);
    return latency === undefined ? "" : `${(0,verdict_line/* verdictLine */.MT)(report, latency)}.`;
}
/** "accuracy on test is 0.931, limit at least 0.95 (95 % interval 0.92 to 0.94)." */
function judgedSentence(judged, { name, prose }) {
    const { value, limit, interval, withinNoise, measurement, difference, check, timing } = judged;
    const subject = checkName(judged, name);
    if (measurement?.value == null) {
        return `${subject} could not be computed, limit ${limit}. ${prose(reasonOf(judged), 90)}`;
    }
    if (timing !== null) {
        const asked = timing.isShare ? (0,verdict_line/* limitOf */.LF)(timing) : limit;
        const against = (0,compared/* slower */.N5)(timing.ratio, "the baseline", [timing.limit]);
        return `${subject} is ${value}, ${against}, limit ${asked}: ${(0,verdict_line/* outcome */.bu)(check, timing.latency)}.`;
    }
    if (difference !== null) {
        const { share, interval: spread } = difference;
        const change = `${difference.value}${share && ` (${share})`} against the baseline${difference.paired ? "" : ", unpaired"}`;
        const range = spread ? ` (${spread.confidence} interval ${spread.range})` : " (no interval)";
        const open = check.verdict === "inconclusive" ? ": inconclusive" : "";
        const settle = (0,why/* settleWords */.fG)(judged);
        return `${subject} is ${value}, ${change}${range}${open}, limit ${limit}${settle && `; ${settle}`}.`;
    }
    const noise = withinNoise ? ", within noise" : "";
    const range = interval
        ? ` (${interval.confidence} interval ${interval.low} to ${interval.high}${noise})`
        : (0,change/* isCounted */.he)(measurement)
            ? ""
            : " (no interval)";
    return `${subject} is ${value}, limit ${limit}${range}.`;
}
/** "accuracy on test, writer 7"; the id when the check has no measurement. */
function checkName(judged, name) {
    const slice = judged.measurement === null ? "" : (0,slice_name/* sliceName */.o)((0,why/* sliceOf */.Mz)(judged));
    return `${clauseName(judged, name)}${slice === "" ? "" : `, ${name(slice)}`}`;
}
/** "accuracy on test": what the slices of a clause share; the id when the check has no measurement. */
function clauseName({ check, measurement }, name) {
    if (measurement === null)
        return name(check.id);
    return `${name(measurement.metric)}${measurement.dataset === null ? "" : ` on ${name(measurement.dataset)}`}`;
}
/** "data/test.csv:3:7", raw. */
function wording_location({ path, line, column }) {
    return [path, ...(line === undefined ? [] : [line, ...(column === undefined ? [] : [column])])].join(":");
}
function reasonOf({ measurement, check }) {
    return measurement?.reason ?? check.message;
}
function totalOf(counts) {
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
function verb(count, word) {
    return count === 1 ? `${word}s` : word;
}


/***/ })

};
