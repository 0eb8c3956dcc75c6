export const id = 921;
export const ids = [921];
export const modules = {

/***/ 6062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ isComparative),
/* harmony export */   s0: () => (/* binding */ boundOf),
/* harmony export */   vd: () => (/* binding */ limitWords),
/* harmony export */   wQ: () => (/* binding */ beyond)
/* harmony export */ });
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6567);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1887);


/**
 * A limit as a bound; null when the metric's direction is needed and not known: a drop is a change for the worse and an improvement
 * one for the better, an increase one of the number itself (as `decide` of `@modelgate/metrics` judges them).
 */
function boundOf({ kind, value }, better) {
    if (kind === "min")
        return { of: "value", side: "at-least", value };
    if (kind === "max")
        return { of: "value", side: "at-most", value };
    const of = kind === "beat-dummy" ? "dummy" : kind.includes("relative") ? "relative" : "difference";
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
/** Whether a limit compares with the baseline. */
function isComparative({ kind }) {
    return kind !== "min" && kind !== "max" && kind !== "beat-dummy";
}
/** How far a number is beyond a bound, in its own unit; negative or zero when it keeps it. */
function beyond({ side, value }, seen) {
    return side === "at-least" ? value - seen : seen - value;
}
/** A limit in words: "at least 0.95", "at most 0.01 below the baseline". */
function limitWords(limit, bound, unit) {
    const size = (value) => (0,_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .F)(Math.abs(value), unit, { exact: true });
    if (limit.kind === "min")
        return `at least ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .F)(limit.value, unit, { exact: true })}`;
    if (limit.kind === "max")
        return `at most ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .F)(limit.value, unit, { exact: true })}`;
    if (limit.kind === "beat-dummy") {
        return limit.value === 0
            ? "better than a constant answer"
            : `at least ${size(limit.value)} better than a constant answer`;
    }
    if (bound === null)
        return undirected(limit, limit.kind.includes("relative") ? _percent_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .K : size);
    const { of, side, value } = bound;
    if (value === 0)
        return `not ${side === "at-least" ? "below" : "above"} the baseline`;
    const least = (side === "at-least") === value > 0 ? "at least" : "at most";
    const amount = of === "relative" ? (0,_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .K)(Math.abs(value)) : size(value);
    return `${least} ${amount} ${value < 0 ? "below" : "above"} the baseline`;
}
/** Where nobody knows which way is better. */
function undirected({ kind, value }, size) {
    const least = kind.startsWith("min") ? "at least" : "at most";
    return `${least} ${size(value)} ${kind.endsWith("drop") ? "worse" : "better"} than the baseline`;
}


/***/ }),

/***/ 6992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   rW: () => (/* binding */ ends),
/* harmony export */   vQ: () => (/* binding */ directions),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6567);

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
    return interval === null && value !== null && value !== 0 && !EXACT_UNITS.includes(unit);
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
function signed(value, unit, beside = []) {
    if (value === 0)
        return "0";
    const sizes = beside.map((other) => other * Math.sign(value));
    return `${value < 0 ? "−" : "+"}${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .F)(Math.abs(value), unit, { beside: sizes })}`;
}


/***/ }),

/***/ 8973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8124);

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

/***/ 7853:
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
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5048);
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6062);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6992);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6567);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1887);





/** Every check of a report, worst first; among equals in the order of the policy. */
function judgedChecks(report) {
    const byId = new Map(report.measurements.map((measurement) => [measurement.id, measurement]));
    const better = (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .directions */ .vQ)([report]);
    // The day is UTC's, as a waiver's.
    const today = report.provenance?.createdAt.slice(0, 10) ?? "";
    return report.checks
        .map((check) => {
        const measurement = byId.get(check.measurement ?? "") ?? null;
        const bound = (0,_bound_js__WEBPACK_IMPORTED_MODULE_1__/* .boundOf */ .s0)(check.limit, better.get(measurement?.metric ?? ""));
        return judge(check, measurement, bound, today);
    })
        .sort(worstFirst);
}
/** Orders checks, of one report or of several: by effect, then by how far they are beyond their limit. */
function worstFirst(a, b) {
    const effect = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .severity */ .yf)(b.check.effect) - (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .severity */ .yf)(a.check.effect);
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
    const difference = (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceOf */ .Pq)(measurement).value;
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
        (0,_bound_js__WEBPACK_IMPORTED_MODULE_1__/* .beyond */ .wQ)(bound, interval.low) > 0 !== (0,_bound_js__WEBPACK_IMPORTED_MODULE_1__/* .beyond */ .wQ)(bound, interval.high) > 0;
    const whole = check.judge === "interval" ? " for the whole interval" : "";
    return {
        check,
        measurement,
        value: measurement?.value == null ? "none" : (0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .F)(measurement.value, unit, beside),
        limit: (0,_bound_js__WEBPACK_IMPORTED_MODULE_1__/* .limitWords */ .vd)(check.limit, bound, unit) + whole,
        bound,
        interval: interval && {
            low: (0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .F)(interval.low, unit, beside),
            high: (0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .F)(interval.high, unit, beside),
            confidence: (0,_percent_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .K)(interval.confidence),
        },
        difference: (0,_bound_js__WEBPACK_IMPORTED_MODULE_1__/* .isComparative */ .Kl)(check.limit) ? compared(measurement, bound) : null,
        withinNoise,
        waiver: check.waiver === undefined ? null : check.waiver.expires < today ? "expired" : "holds",
        breach: breachOf(check, measurement, bound, withinNoise),
    };
}
function compared(measurement, bound) {
    if (measurement?.baseline === undefined)
        return null;
    const { unit, baseline, value } = measurement;
    const { value: change, interval, paired } = (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceOf */ .Pq)(measurement);
    const beside = boundsBeside(bound, measurement);
    const size = Math.abs(baseline.value ?? 0);
    const isShare = bound?.of === "relative" && change !== null && size > 0;
    return {
        base: baseline.value === null
            ? "none"
            : (0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .F)(baseline.value, unit, { beside: (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(baseline.value, value) }),
        value: change === null ? "none" : (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(change, unit, beside),
        share: isShare ? sharePercent(change / size, bound.value) : "",
        interval: interval && {
            range: (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .ends */ .rW)(interval, unit, beside),
            confidence: (0,_percent_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .K)(interval.confidence),
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
    const text = (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(share * 100, "score", [bound * 100]);
    return `${text} %`;
}
function breachOf(check, measurement, bound, noisy) {
    if (measurement?.value == null)
        return Number.POSITIVE_INFINITY;
    // What cannot be placed is as bad as its verdict says, and no worse than what can.
    const seen = bound && seenBy(bound, measurement);
    if (bound === null || seen === null)
        return check.verdict === "fail" ? 4 : check.verdict === "pass" ? -8 : 0;
    const over = (0,_bound_js__WEBPACK_IMPORTED_MODULE_1__/* .beyond */ .wQ)(bound, seen);
    const share = over / Math.max(Math.abs(bound.value), Math.abs(seen), Number.MIN_VALUE);
    // A share is at most 2, so this orders the certain breaches before all others, and the certain passes after.
    return noisy || isUncertain(check, measurement, bound) ? share : share + 4 * Math.sign(over);
}
function isUncertain({ verdict }, measurement, { of }) {
    return of === "value" ? measurement.interval === null : verdict === "inconclusive";
}


/***/ }),

/***/ 7356:
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

/***/ 1887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ percent)
/* harmony export */ });
/** "95 %" */
function percent(share) {
    return `${Number((share * 100).toPrecision(4))} %`;
}


/***/ }),

/***/ 2890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ sliceName)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8124);

/** "writer=7, pen=blue", raw; "" for all rows. */
function sliceName(slice) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(Object.entries(slice ?? {})
        .map(([column, value]) => `${column}=${value}`)
        .join(", "));
}


/***/ }),

/***/ 2872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ changesPolicy),
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9102);

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

/***/ 2118:
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

/***/ 2596:
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
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6062);
/* harmony import */ var _markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7356);
/* harmony import */ var _slice_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2890);



/** What a reader has to know beyond the numbers: the message unless it passes, and what it leaves out. Raw. */
function whyOf(judged) {
    const { effect, verdict, message, because, limit } = judged.check;
    const isPlain = effect === "pass" && verdict === "pass" && limit.kind !== "beat-dummy";
    // A comparison that passes without a difference was settled in another way, such as by equal bytes.
    const isSettled = isPlain && (0,_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .isComparative */ .Kl)(limit) && judged.difference === null;
    const reason = judged.measurement?.value === null ? (judged.measurement.reason ?? "") : "";
    const cause = effect === verdict ? "" : because;
    const said = isSettled ? [because] : isPlain ? [] : [message, reason, cause];
    return joined([familyOf(judged), ...said, ...doubtsOf(judged)]);
}
/** The same for a table where base, head, change and limit stand beside it: of a comparison what these do not show. Raw. */
function whyBeside(judged) {
    const { check, difference } = judged;
    if (!(0,_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .isComparative */ .Kl)(check.limit) || (difference?.interval ?? null) === null)
        return whyOf(judged);
    const grounds = check.effect === check.verdict ? "" : besideNumbers(check.because);
    return joined([familyOf(judged), grounds, ...doubtsOf(judged)]);
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
    const unpaired = difference?.paired === false ? "unpaired: the two were not measured on the same examples" : "";
    const settle = settleWords(judged);
    const open = check.verdict === "inconclusive" ? `inconclusive${settle && `: ${settle}`}` : "";
    const doubts = [withinNoise ? "within noise" : "", unpaired, open, pWords(judged)];
    const owner = check.owner === undefined ? "" : `judged by ${check.owner}`;
    return [...doubts, waiverWords(judged), owner].filter((doubt) => doubt !== "");
}
/** "about 1,240 examples would settle it"; "" when it is settled. */
function settleWords({ check: { verdict, settle } }) {
    if (verdict !== "inconclusive" || settle === undefined)
        return "";
    return settle === null
        ? "no number of examples would settle it"
        : `about ${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(settle)} examples would settle it`;
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
        .map((row) => `${(0,_slice_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceName */ .o)(sliceOf(row))} ${row.difference?.value ?? row.value}`);
    const named = next.length > 0 ? `; next ${next.join(", ")}` : "";
    return `worst of ${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(slices.length)} slices${found && `, of which ${found}`}${named}`;
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

/***/ 9102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ location),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   Pd: () => (/* binding */ checksSentence),
/* harmony export */   VK: () => (/* binding */ judgedSentence),
/* harmony export */   ZG: () => (/* binding */ worstSentence),
/* harmony export */   _d: () => (/* binding */ many),
/* harmony export */   aM: () => (/* binding */ shareFailing),
/* harmony export */   hs: () => (/* binding */ countSentence),
/* harmony export */   lH: () => (/* binding */ clauseName),
/* harmony export */   y3: () => (/* binding */ VERDICT)
/* harmony export */ });
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7853);
/* harmony import */ var _slice_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2890);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2596);



/** A word for those who see no colour or picture, a mark for those who look rather than read. */
const VERDICT = {
    skipped: { word: "SKIPPED", mark: "⏭️" },
    pass: { word: "PASS", mark: "✅" },
    warn: { word: "WARN", mark: "⚠️" },
    fail: { word: "FAIL", mark: "❌" },
    error: { word: "ERROR", mark: "⛔" },
};
/** "2 of 6 checks fail." */
function countSentence({ checks, problems, verdict }) {
    const counts = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N4)(checks);
    const failing = counts.fail + counts.error;
    if (problems.length > 0) {
        const also = failing > 0 ? `, and ${shareFailing(counts)}` : "";
        return `Could not judge: ${many(problems.length, "problem")}${also}.`;
    }
    if (verdict === "error" && failing === 0)
        return "Could not judge.";
    return checksSentence(counts);
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
/** "2 of 6 checks fail" */
function shareFailing(counts) {
    const failing = counts.fail + counts.error;
    const total = totalOf(counts);
    return `${failing} of ${many(total, "check")} ${total === 1 ? "fails" : verb(failing, "fail")}`;
}
/** "1 model", "2 models" */
function many(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** The first problem, or the worst check with value, limit and interval; "" when there is neither. Names are cut short. */
function worstSentence(report, [worst], { name, prose }) {
    const [problem] = report.problems;
    if (problem !== undefined)
        return `First: ${prose(problem.message, 150)}`;
    if (worst === undefined || worst.check.effect === "skipped")
        return "";
    const lead = worst.check.effect === "pass" ? "Closest to its limit" : "Worst";
    return `${lead}: ${judgedSentence(worst, { name: (text) => name(text, 32), prose })}`;
}
/** "accuracy on test is 0.931, limit at least 0.95 (95 % interval 0.92 to 0.94)." */
function judgedSentence(judged, { name, prose }) {
    const { value, limit, interval, withinNoise, measurement, difference, check } = judged;
    const subject = checkName(judged, name);
    if (measurement?.value == null) {
        return `${subject} could not be computed, limit ${limit}. ${prose(reasonOf(judged), 90)}`;
    }
    if (difference !== null) {
        const { share, interval: spread } = difference;
        const change = `${difference.value}${share && ` (${share})`} against the baseline${difference.paired ? "" : ", unpaired"}`;
        const range = spread ? ` (${spread.confidence} interval ${spread.range})` : " (no interval)";
        const open = check.verdict === "inconclusive" ? ": inconclusive" : "";
        const settle = (0,_why_js__WEBPACK_IMPORTED_MODULE_1__/* .settleWords */ .fG)(judged);
        return `${subject} is ${value}, ${change}${range}${open}, limit ${limit}${settle && `; ${settle}`}.`;
    }
    const noise = withinNoise ? ", within noise" : "";
    const range = interval
        ? ` (${interval.confidence} interval ${interval.low} to ${interval.high}${noise})`
        : " (no interval)";
    return `${subject} is ${value}, limit ${limit}${range}.`;
}
/** "accuracy on test, writer 7"; the id when the check has no measurement. */
function checkName(judged, name) {
    const slice = judged.measurement === null ? "" : (0,_slice_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceName */ .o)((0,_why_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceOf */ .Mz)(judged));
    return `${clauseName(judged, name)}${slice === "" ? "" : `, ${name(slice)}`}`;
}
/** "accuracy on test": what the slices of a clause share; the id when the check has no measurement. */
function clauseName({ check, measurement }, name) {
    if (measurement === null)
        return name(check.id);
    return `${name(measurement.metric)}${measurement.dataset === null ? "" : ` on ${name(measurement.dataset)}`}`;
}
/** "data/test.csv:3:7", raw. */
function location({ path, line, column }) {
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


/***/ }),

/***/ 8034:
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

/***/ 6434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MODES)
/* harmony export */ });
/** How a policy is meant: to gate, or only to look on. */
const MODES = ["gate", "observe"];


/***/ }),

/***/ 8615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ REPORT_SCHEMA)
/* harmony export */ });
/** The report every action writes and the next one reads. Data first, Markdown second (DESIGN.md, "The report"). */
const REPORT_SCHEMA = "modelgate/report@1";


/***/ }),

/***/ 5048:
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
