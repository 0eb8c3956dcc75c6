export const id = 862;
export const ids = [862];
export const modules = {

/***/ 90862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judge: () => (/* binding */ judge),
/* harmony export */   judgedBy: () => (/* binding */ judgedBy)
/* harmony export */ });
/* harmony import */ var _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59238);
/* harmony import */ var _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90642);
/* harmony import */ var _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18556);
/* harmony import */ var _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7577);
/* harmony import */ var _modelgate_metrics__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60859);
/* harmony import */ var _modelgate_render__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16567);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58191);
// Limits on what diff measures. Numbers of a file have no noise: a comparison is judged on the difference itself, by the
// same rule of directions as every other (packages/metrics decide), with an interval of no width.




/**
 * The checks of every clause: one for each of its data sets, as every action has them, so that an aggregate finds each clause's
 * judge. A clause of another action is left to it; a value that could not be computed never passes.
 */
function judge(asked, judged) {
    const datasets = [...new Set(asked.flatMap((one) => one.datasets))];
    const checks = datasets.flatMap((dataset) => asked
        .filter((one) => one.datasets.includes(dataset))
        .map(({ clause }) => checkOf(clause, dataset, judged)));
    return (0,_modelgate_evaluation__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .d)(checks);
}
/** Waivers and mode, as every action heeds them; of the waivers those of its own checks: the others are for others to tell. */
function judgedBy(checks, rules) {
    const own = new Set(checks.filter(({ owner }) => owner === undefined).map(({ id }) => id));
    return (0,_modelgate_evaluation__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e)(checks, { ...rules, waivers: rules.waivers.filter(({ check }) => own.has(check)) });
}
function checkOf(clause, dataset, { measurements, first, isSame }) {
    const owner = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .b)(clause.metric);
    if (owner !== "diff")
        return { ...(0,_modelgate_evaluation__WEBPACK_IMPORTED_MODULE_3__/* .skipped */ .hT)(clause, { dataset, slice: null }, `${owner} judges it`), owner };
    const known = measurements.filter(({ metric }) => metric === clause.metric);
    const measured = known.find((one) => one.dataset === dataset) ?? known.find((one) => one.dataset === null);
    const isComparison = _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .DIFF_METRICS */ .q[clause.metric]?.of === "change" || !isAbsolute(clause);
    if (first !== null && isComparison)
        return (0,_modelgate_evaluation__WEBPACK_IMPORTED_MODULE_3__/* .skipped */ .hT)(clause, { dataset, slice: null }, first);
    if (measured?.value == null) {
        const reason = measured?.reason ?? "it was not measured on this data";
        const message = `${clause.metric} has no value: ${reason}`;
        return verdictOf(clause, dataset, {
            verdict: "fail",
            because: "the value could not be computed",
            message,
            measured,
        });
    }
    const valued = { ...measured, value: measured.value };
    if (isSame && isSettled(clause, valued))
        return verdictOf(clause, dataset, {
            verdict: "pass",
            because: _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_4__/* .SAME_BYTES */ .VT,
            message: `${clause.metric}: ${_modelgate_evaluation__WEBPACK_IMPORTED_MODULE_4__/* .SAME_BYTES */ .VT}`,
            measured,
        });
    return isAbsolute(clause) ? absolute(clause, dataset, valued) : compared(clause, dataset, valued);
}
/**
 * What compares passes where nothing changed, without statistics, as validate has it. Changes of the file are counted all the same:
 * what stands beside it may be another.
 */
function isSettled(clause, { value }) {
    return !isAbsolute(clause) || (_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .DIFF_METRICS */ .q[clause.metric]?.needsData === true && holds(clause, value));
}
function holds({ limit }, value) {
    return limit.kind === "min" ? value >= limit.value : value <= limit.value;
}
function isAbsolute({ limit }) {
    return limit.kind === "min" || limit.kind === "max";
}
function absolute(clause, dataset, measured) {
    const { limit, judge: on } = clause;
    const isMin = limit.kind === "min";
    const { interval, unit } = measured;
    // What is counted in a file has no noise, and is its own interval; a share of some rows without one is not.
    if (on === "interval" && interval === null && _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .DIFF_METRICS */ .q[clause.metric]?.needsData) {
        const message = `${clause.metric} has no interval, and the limit asks for one`;
        return verdictOf(clause, dataset, {
            verdict: "fail",
            because: "there is no interval",
            message,
            measured,
        });
    }
    const bound = on === "interval" && interval !== null ? (isMin ? interval.low : interval.high) : measured.value;
    const isKept = holds(clause, bound);
    const relation = { min: isKept ? "is at least" : "is below", max: isKept ? "is at most" : "is above" }[limit.kind];
    const shown = (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .F)(measured.value, unit, { beside: [limit.value] });
    const exactly = (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .F)(limit.value, unit, { exact: true });
    const isEnd = bound !== measured.value;
    const end = isEnd
        ? `, at the end of its interval ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .F)(bound, unit, { beside: [limit.value] })},`
        : "";
    const what = on === "interval" ? "the end of the interval" : "the value";
    return verdictOf(clause, dataset, {
        verdict: isKept ? "pass" : "fail",
        because: `${what} ${isKept ? "respects" : "breaches"} the limit`,
        message: `${clause.metric} ${shown}${end} ${relation} ${exactly}`,
        measured,
    });
}
function compared(clause, dataset, measured) {
    const { unit, value } = measured;
    const before = measured.baseline?.value ?? null;
    if (before === null) {
        const message = `${clause.metric} cannot be compared: the baseline has no value`;
        return verdictOf(clause, dataset, {
            verdict: "fail",
            because: "there is no difference",
            message,
            measured,
        });
    }
    const limit = clause.limit;
    const { verdict } = (0,_modelgate_metrics__WEBPACK_IMPORTED_MODULE_6__/* .decide */ .LD)(exactly(measured, before), limit);
    const words = limit.kind.includes("relative")
        ? `${limit.value * 100} %`
        : (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .F)(limit.value, unit, { exact: true });
    // A share of nothing is no number, and no such limit is kept by it.
    const outcome = verdict === "pass" ? "holds" : "is breached";
    const text = (one, other) => (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .F)(one, unit, { beside: one === other ? [] : [other] });
    return verdictOf(clause, dataset, {
        verdict: verdict === "pass" ? "pass" : "fail",
        because: `the difference ${verdict === "pass" ? "respects" : "breaches"} the limit`,
        message: `${clause.metric} ${text(value, before)} after ${text(before, value)}: ${limit.kind} ${words} ${outcome}`,
        measured,
    });
}
function exactly({ metric, value, n, better = "lower" }, before) {
    const of = (amount) => ({
        value: amount,
        method: "exact",
        interval: () => [amount, amount],
        bounds: () => [amount, amount],
        above: (limit) => (amount >= limit - slack(limit) ? 0 : 1),
        below: (limit) => (amount <= limit + slack(limit) ? 0 : 1),
        errors: () => ({ seen: 0, atLimit: 0 }),
    });
    const difference = value - before;
    const share = before === 0 ? (difference === 0 ? 0 : null) : difference / Math.abs(before);
    return {
        metric,
        direction: better,
        candidate: value,
        baseline: before,
        value: difference,
        interval: null,
        relative: null,
        n,
        paired: true,
        contrasts: { difference: of(difference), relative: share === null ? null : of(share) },
    };
}
/** Differences of decimals carry a rounding. */
function slack(limit) {
    return 1e-12 * Math.max(1, Math.abs(limit));
}
function verdictOf(clause, dataset, { verdict, because, message, measured }) {
    const effect = verdict === "fail" && clause.tier === "advisory" ? "warn" : verdict;
    const advisory = effect === "warn" ? "; the limit is advisory" : "";
    return {
        ...(0,_modelgate_evaluation__WEBPACK_IMPORTED_MODULE_3__/* .identity */ .D_)(clause, { dataset, slice: null }),
        measurement: measured?.id ?? null,
        verdict,
        effect,
        because: `${because}${advisory}`,
        message,
    };
}


/***/ }),

/***/ 59238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
/** Two limits of a kind on one metric, as a required and a stricter advisory one, are told apart by a number. */
function distinct(checks) {
    const seen = new Map();
    return checks.map((check) => {
        const times = (seen.get(check.id) ?? 0) + 1;
        seen.set(check.id, times);
        return times === 1 ? check : { ...check, id: `${check.id}#${times}` };
    });
}


/***/ }),

/***/ 61991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ effectOf)
/* harmony export */ });
/**
 * What follows from a verdict. An inconclusive one fails when the estimate itself breaches the limit, or there is none, and
 * warns otherwise, unless the clause says what it does.
 * @param breach whether the estimate breaches the limit; null: there is no estimate
 */
function effectOf(verdict, { tier, onInconclusive }, breach) {
    if (verdict === "pass" || verdict === "skipped" || verdict === "error")
        return verdict;
    const effect = verdict === "fail" ? "fail" : (onInconclusive ?? (breach === false ? "warn" : "fail"));
    return effect === "fail" && tier === "advisory" ? "warn" : effect;
}


/***/ }),

/***/ 18556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   bC: () => (/* binding */ unjudged),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   oq: () => (/* binding */ sliceName)
/* harmony export */ });
/**
 * What a check is, whatever comes out of it: `test/accuracy/min`, or `test/accuracy[writer=7]/min` on a slice. An
 * organisation's ends with `#organisation`, so that no waiver of the repository's own limits is one of it.
 */
function identity(clause, { dataset, slice }) {
    const { metric, limit, tier, at, judge, isShared } = clause;
    return {
        id: `${dataset}/${metric}${sliceName(slice)}/${limit.kind}${isShared ? "#organisation" : ""}`,
        limit: { kind: limit.kind, value: limit.value },
        tier,
        ...(slice === null ? {} : { slice: { ...slice } }),
        ...(judge === undefined ? {} : { judge }),
        ...(at?.line === undefined ? {} : { at }),
    };
}
/** `[writer=7]`, or nothing for all rows. */
function sliceName(slice) {
    if (slice === null)
        return "";
    return `[${Object.entries(slice)
        .map(([column, value]) => `${column}=${value}`)
        .join(", ")}]`;
}
/** The check of a clause whose data set, scores or rows could not be read: it could not be judged. */
function unjudged(clause, where, reason) {
    const message = `${clause.metric}${sliceName(where.slice)} could not be judged: ${reason}`;
    const outcome = { verdict: "error", effect: "error", because: reason, message };
    return { ...identity(clause, where), measurement: null, ...outcome };
}
/** The check of a clause that has nothing to judge yet, or is another action's. */
function skipped(clause, where, reason) {
    const message = `${clause.metric}${sliceName(where.slice)} was not judged: ${reason}`;
    const outcome = { verdict: "skipped", effect: "skipped", because: reason, message };
    return { ...identity(clause, where), measurement: null, ...outcome };
}


/***/ }),

/***/ 7577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ lostSlice),
/* harmony export */   Sg: () => (/* binding */ noSlice),
/* harmony export */   VT: () => (/* binding */ SAME_BYTES),
/* harmony export */   ts: () => (/* binding */ withoutRival)
/* harmony export */ });
/* harmony import */ var _modelgate_slices__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3843);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61991);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18556);



// Checks that are settled before any statistics.
/** Why a comparison passes where nothing changed. */
const SAME_BYTES = "the candidate is the baseline, byte for byte";
/** A slice that the policy names and the data does not have: what was to be protected is not there. */
function lostSlice(clause, where) {
    const because = "the policy names a slice that the data does not have";
    const message = `${clause.metric}${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceName */ .oq)(where.slice)}: no row of ${where.dataset} is in this slice`;
    return { ...(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D_)(clause, where), measurement: null, ...failed(clause), because, message };
}
/**
 * A clause of which no slice has enough rows: nobody judged it, and silence would let everything pass. There is no estimate
 * that keeps the limit, so that it fails unless the clause says what an open verdict does.
 */
function noSlice(clause, dataset) {
    const { axes, minSupport } = clause.slices ?? { axes: [], minSupport: 0 };
    const columns = Object.keys((0,_modelgate_slices__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .P)({ axes, minSupport }));
    const where = { dataset, slice: Object.fromEntries(columns.map((column) => [column, "*"])) };
    const because = `none of its slices has the ${minSupport} rows that min-support asks for`;
    const message = `${clause.metric}${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceName */ .oq)(where.slice)} was judged on no row of ${dataset}: ${because}`;
    const effect = (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .effectOf */ .$)("inconclusive", clause, null);
    return { ...(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D_)(clause, where), measurement: null, verdict: "inconclusive", effect, because, message };
}
/**
 * A comparison where there is nothing to compare with, the same bytes, or other examples. A value that could not be computed is no
 * pass, though the baseline's cannot be either.
 */
function withoutRival(clause, where, opponent, { id: measurement, value, reason }) {
    if (opponent.kind === "none")
        return (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)(clause, where, opponent.reason);
    const known = { ...(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D_)(clause, where), measurement };
    const name = `${clause.metric}${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceName */ .oq)(where.slice)}`;
    if (value === null) {
        const message = `${name} has no value: ${reason ?? "it could not be computed"}`;
        return { ...known, ...failed(clause), because: "the value could not be computed", message };
    }
    if (opponent.kind === "same") {
        const message = `${name}: ${SAME_BYTES}`;
        return { ...known, verdict: "pass", effect: "pass", because: SAME_BYTES, message };
    }
    const because = `coverage is part of the comparison: ${opponent.reason}`;
    return { ...known, ...failed(clause), because, message: `${name} cannot be compared: ${opponent.reason}` };
}
function failed(clause) {
    return { verdict: "fail", effect: (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .effectOf */ .$)("fail", clause, true) };
}


/***/ }),

/***/ 90642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ follow)
/* harmony export */ });
/**
 * Applies waivers and the mode. A waiver that holds turns the fail of its check into a warning that names its owner; one
 * that has expired has no effect and is told. `observe` lets nothing fail; what could not be judged stays an error.
 * @param today YYYY-MM-DD, in UTC
 */
function follow(checks, { waivers, mode, today }) {
    const notes = waivers.flatMap((waiver) => noticeOf(waiver, checks, today));
    const own = new Map(waivers.map((waiver) => [waiver.check, waiver]));
    const waived = checks.map((check) => waive(check, own.get(check.id), today));
    return { checks: mode === "observe" ? waived.map(observed) : waived, notes };
}
/** An expired waiver is still shown with its check: somebody said that they would answer for it until then. */
function waive(check, waiver, today) {
    if (waiver === undefined || check.effect !== "fail")
        return check;
    const { owner, reason, expires } = waiver;
    const named = { ...check, waiver: { owner, reason, expires } };
    if (expires < today)
        return { ...named, because: `${check.because}; the waiver by ${owner} expired on ${expires}` };
    return {
        ...named,
        effect: "warn",
        because: `${check.because}; waived by ${owner} until ${expires}: ${reason}`,
    };
}
function observed(check) {
    if (check.effect !== "fail")
        return check;
    return { ...check, effect: "warn", because: `${check.because}; only observed` };
}
function noticeOf({ check, owner, expires }, checks, today) {
    if (expires < today)
        return [`the waiver of ${check} by ${owner} expired on ${expires} and has no effect`];
    const target = checks.find(({ id }) => id === check);
    if (target === undefined)
        return [`the waiver of ${check} by ${owner} is of no check of this run`];
    if (target.verdict === "pass")
        return [`the waiver of ${check} by ${owner} is not needed: the check passes`];
    return [];
}


/***/ }),

/***/ 32741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unknownDifference),
/* harmony export */   Q: () => (/* binding */ NO_BASELINE_TO_RELATE)
/* harmony export */ });
/** A difference about which the rows say nothing. */
function unknownDifference(n, reason) {
    return { n, difference: null, relative: null, reason };
}
/** Why a relative limit cannot be judged: the user has to choose another clause. */
const NO_BASELINE_TO_RELATE = "the baseline cannot be told from 0: use an absolute limit";


/***/ }),

/***/ 60859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Nh: () => (/* binding */ ALPHA),
/* harmony export */   OV: () => (/* binding */ contrastOf),
/* harmony export */   s0: () => (/* binding */ boundOf)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _contrast_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32741);


/** Chance of a wrong pass, and of a wrong fail, when the truth is exactly at the limit. */
const ALPHA = 0.05;
/**
 * Judges a comparison by one limit: pass when the one-sided bound of the damage is within it, fail when the other bound
 * exceeds it, else inconclusive. A drop is a change for the worse and an improvement one for the better, by the
 * metric's direction; an increase is one of the number itself.
 * @throws ModelgateError `input-invalid` for a limit that is no number
 */
function decide(compared, limit, alpha = ALPHA) {
    const bound = boundOf(compared, limit);
    const contrast = contrastOf(compared, limit);
    if (contrast === null) {
        const reason = reasonOf(compared, limit);
        return { verdict: "inconclusive", p: null, breach: breachSeen(compared, limit), reason };
    }
    const [above, below] = [contrast.above(bound.value), contrast.below(bound.value)];
    const p = bound.side === "at-least" ? { breached: above, kept: below } : { breached: below, kept: above };
    const verdict = p.breached <= alpha ? "pass" : p.kept <= alpha ? "fail" : "inconclusive";
    return { verdict, p, breach: breachSeen(compared, limit) };
}
/** The contrast a limit is about, or null. */
function contrastOf({ contrasts }, { kind }) {
    return isRelative(kind) ? contrasts.relative : contrasts.difference;
}
/** The limit as a bound of candidate minus baseline. */
function boundOf({ direction }, { kind, value }) {
    if (!Number.isFinite(value))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", `${kind}: expected a finite number, got ${value}`);
    if (kind === "max-increase" || kind === "max-relative-increase")
        return { side: "at-most", value };
    const improvement = kind === "max-improvement" ? "at-most" : "at-least";
    const least = kind === "max-drop" || kind === "max-relative-drop" ? 0 - value : value;
    if (direction === "higher")
        return { side: improvement, value: least };
    return { side: improvement === "at-least" ? "at-most" : "at-least", value: 0 - least };
}
function isRelative(kind) {
    return (kind === "max-relative-drop" || kind === "min-relative-improvement" || kind === "max-relative-increase");
}
/** Differences of decimals carry a rounding: .95 - .94 is above .01. */
const ROUNDING = 1e-12;
function breachSeen(compared, limit) {
    const { value, baseline } = compared;
    if (value === null || baseline === null)
        return null;
    const size = isRelative(limit.kind) ? Math.abs(baseline) : 1;
    if (size === 0)
        return null;
    const bound = boundOf(compared, limit);
    const slack = ROUNDING * Math.max(1, Math.abs(bound.value));
    return bound.side === "at-least" ? value / size < bound.value - slack : value / size > bound.value + slack;
}
function reasonOf({ reason, contrasts }, { kind }) {
    if (isRelative(kind) && contrasts.difference !== null)
        return reason ?? _contrast_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_BASELINE_TO_RELATE */ .Q;
    return reason ?? "the rows show no noise";
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

/***/ 3843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ columnsOf)
});

;// CONCATENATED MODULE: ./packages/slices/src/condition.ts
/** Every comparison of a condition with the columns and literals in it, in the order of the text. */
function comparisonsOf(condition) {
    if (condition.kind === "compare")
        return [{ column: condition.column, literals: [condition.literal] }];
    if (condition.kind === "in")
        return [{ column: condition.column, literals: condition.literals }];
    return condition.parts.flatMap(comparisonsOf);
}

// EXTERNAL MODULE: ./packages/slices/src/parse-where.ts + 2 modules
var parse_where = __webpack_require__(73012);
;// CONCATENATED MODULE: ./packages/slices/src/columns-of.ts


/**
 * The columns that slicings read, and as what. One that is cut by its values, or compared with a text, is read as text even
 * where another axis wants its numbers: they are in the text, and the text is not in the numbers.
 * @throws ModelgateError `slice-invalid` for a condition that does not parse
 */
function columnsOf(...slicings) {
    const kinds = new Map();
    for (const [column, kind] of slicings.flatMap(({ axes }) => axes.flatMap(wants)))
        kinds.set(column, kinds.get(column) === "text" ? "text" : kind);
    return Object.fromEntries(kinds);
}
function wants(axis) {
    switch (axis.kind) {
        case "values":
            return [[axis.column, "text"]];
        case "bins":
        case "quantiles":
            return [[axis.column, "number"]];
        case "where":
            return comparisonsOf((0,parse_where/* parseWhere */.r)(axis.where)).map(({ column, literals }) => [
                column,
                literals.every((literal) => typeof literal === "number") ? "number" : "text",
            ]);
        case "cross":
            return axis.axes.flatMap(wants);
    }
}


/***/ }),

/***/ 73012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ parseWhere)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/slices/src/refuse-where.ts

/** A condition is shown whole up to here, else the part around the fault. */
const SHOWN_CHARACTERS = 72;
const GRAMMAR = "A condition is `column op literal`, joined by and, or and parentheses: age >= 18 and country = 'DE'.";
/**
 * The error at a character of a condition, with a caret below it in the hint.
 * @param offset from 0
 */
function refuseWhere(text, offset, what, remedy = GRAMMAR) {
    const start = Math.max(0, Math.min(offset - SHOWN_CHARACTERS / 2, text.length - SHOWN_CHARACTERS));
    // One line, whatever is in it: the caret has to stand below its character.
    const shown = text.slice(start, start + SHOWN_CHARACTERS).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ");
    const caret = `${" ".repeat(offset - start)}^`;
    return (0,error/* failure */.V2)("slice-invalid", `where: column ${offset + 1}: ${what}`, {
        hint: `${shown}\n${caret}\n${remedy}`,
    });
}

;// CONCATENATED MODULE: ./packages/slices/src/tokens.ts

// Quotes are doubled within quotes. A word may not touch a number: `18years` is a typing error.
const PIECES = /(?<space>\s+)|(?<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\p{N}_.]))|(?<word>[\p{L}_][\p{L}\p{N}\p{M}_.]*)|(?<string>'(?:[^']|'')*')|(?<column>"(?:[^"]|"")+"|`(?:[^`]|``)+`)|(?<sign>==|!=|<>|<=|>=|[=<>(),])/giuy;
/**
 * Splits a condition. The last token is `end`. Text of quoted pieces is without its quotes.
 * @throws ModelgateError `slice-invalid` at the first character that begins no piece
 */
function tokensOf(text) {
    const tokens = [];
    const pieces = new RegExp(PIECES);
    let offset = 0;
    while (offset < text.length) {
        pieces.lastIndex = offset;
        const found = pieces.exec(text);
        if (found === null)
            throw strange(text, offset);
        const token = tokenOf(text, offset, found);
        if (token !== null)
            tokens.push(token);
        offset = pieces.lastIndex;
    }
    tokens.push({ kind: "end", offset, text: "" });
    return tokens;
}
function tokenOf(text, offset, { 0: piece, groups = {} }) {
    const { number, word, string, column } = groups;
    if (number !== undefined)
        return { kind: "number", offset, text: piece, value: exact(text, offset, piece) };
    if (word !== undefined)
        return { kind: "word", offset, text: piece };
    if (string !== undefined)
        return { kind: "string", offset, text: unquoted(piece) };
    if (column !== undefined)
        return { kind: "column", offset, text: unquoted(piece) };
    return groups["space"] === undefined ? { kind: "sign", offset, text: piece } : null;
}
/** All digits of an integer count: rounded, an id would be another one. */
function exact(text, offset, piece) {
    const value = Number(piece);
    if (!Number.isFinite(value))
        throw refuseWhere(text, offset, `${piece} is too large a number`);
    if (!/^[+-]?\d+$/u.test(piece) || Number.isSafeInteger(value))
        return value;
    const remedy = `Quote it, and it is compared digit by digit: '${piece}'. Or write ${value.toExponential()} for about as much.`;
    throw refuseWhere(text, offset, `${piece} has more digits than a number holds`, remedy);
}
function unquoted(piece) {
    const quote = piece.charAt(0);
    return piece.slice(1, -1).replaceAll(quote + quote, quote);
}
function strange(text, offset) {
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    if (/['"`]/u.test(character)) {
        const isEmpty = text.charAt(offset + 1) === character;
        return refuseWhere(text, offset, isEmpty ? "an empty column name" : `a ${character} that is never closed`);
    }
    if (/[\d.+-]/u.test(character)) {
        const quote = "Quote a column whose name has signs or begins with a digit: \"2nd-visit\" = 'yes'.";
        return refuseWhere(text, offset, "neither a number nor a name", quote);
    }
    return refuseWhere(text, offset, `an unexpected ${JSON.stringify(character)}`);
}

;// CONCATENATED MODULE: ./packages/slices/src/parse-where.ts


/** Longer ones are written by programs, and are bins or values. */
const MOST_CHARACTERS = 2000;
const MOST_DEPTH = 32;
const OPERATORS = {
    "=": "=",
    "==": "=",
    "!=": "!=",
    "<>": "!=",
    "<": "<",
    "<=": "<=",
    ">": ">",
    ">=": ">=",
};
/**
 * Parses `age >= 18 and (country = 'DE' or country in ('AT', 'CH'))`; `and` binds closer than `or`. Columns may be quoted
 * "so" or `so`, texts are in single quotes.
 * @throws ModelgateError `slice-invalid` naming the column of the text, with a caret in the hint
 */
function parseWhere(text) {
    if (text.length > MOST_CHARACTERS)
        throw refuseWhere(text, MOST_CHARACTERS, `at most ${MOST_CHARACTERS} characters are read`);
    const reader = { text, tokens: tokensOf(text), at: 0, depth: 0 };
    const condition = either(reader);
    const rest = peek(reader);
    if (rest.kind !== "end")
        throw expected(reader, "`and`, `or` or the end");
    return condition;
}
function either(reader) {
    return joined(reader, "or", both);
}
function both(reader) {
    return joined(reader, "and", single);
}
function joined(reader, kind, next) {
    const parts = [next(reader)];
    while (isWord(peek(reader), kind)) {
        reader.at += 1;
        parts.push(next(reader));
    }
    const [first] = parts;
    return parts.length === 1 && first !== undefined ? first : { kind, parts };
}
function single(reader) {
    if (!isSign(peek(reader), "("))
        return comparison(reader);
    if (reader.depth === MOST_DEPTH)
        throw refuseWhere(reader.text, peek(reader).offset, `more than ${MOST_DEPTH} parentheses deep`);
    reader.depth += 1;
    reader.at += 1;
    const inner = either(reader);
    take(reader, ")");
    reader.depth -= 1;
    return inner;
}
function comparison(reader) {
    const name = peek(reader);
    const isName = name.kind === "column" || (name.kind === "word" && !isKeyword(name));
    if (!isName)
        throw expected(reader, "a column", isWord(name, "not") ? NO_NOT : undefined);
    reader.at += 1;
    const column = name.text;
    const sign = peek(reader);
    if (isWord(sign, "in"))
        return { kind: "in", column, literals: list(reader) };
    const op = sign.kind === "sign" ? OPERATORS[sign.text] : undefined;
    if (op === undefined)
        throw expected(reader, "one of = != < <= > >= or `in`", sign.kind === "word"
            ? `A column's name with spaces or signs is quoted: "like this" = 'yes'.`
            : undefined);
    reader.at += 1;
    const { offset } = peek(reader);
    const value = literal(reader);
    if (typeof value === "boolean" && op !== "=" && op !== "!=")
        throw refuseWhere(reader.text, offset, `${op} of ${value}: a truth value can only be = or !=`);
    return { kind: "compare", column, op, literal: value };
}
const NO_NOT = "There is no `not`: write the opposite, as age < 18 for not age >= 18, or !=.";
function list(reader) {
    reader.at += 1;
    take(reader, "(");
    const literals = [literal(reader)];
    while (isSign(peek(reader), ",")) {
        reader.at += 1;
        literals.push(literal(reader));
    }
    take(reader, ")");
    return literals;
}
function literal(reader) {
    const token = peek(reader);
    reader.at += 1;
    if (token.kind === "number")
        return token.value;
    if (token.kind === "string")
        return token.text;
    if (isWord(token, "true") || isWord(token, "false"))
        return token.text.toLowerCase() === "true";
    reader.at -= 1;
    const quoted = token.kind === "word" || token.kind === "column";
    const remedy = quoted ? `A text is written in single quotes: '${token.text}'.` : undefined;
    throw expected(reader, "a number, a text in single quotes, true or false", remedy);
}
function take(reader, sign) {
    if (!isSign(peek(reader), sign))
        throw expected(reader, `a ${sign}`);
    reader.at += 1;
}
function peek({ tokens, at, text }) {
    return tokens[at] ?? { kind: "end", offset: text.length, text: "" };
}
function isWord({ kind, text }, word) {
    return kind === "word" && text.toLowerCase() === word;
}
function isKeyword(token) {
    return ["and", "or", "in", "not", "true", "false"].some((word) => isWord(token, word));
}
function isSign({ kind, text }, sign) {
    return kind === "sign" && text === sign;
}
function expected(reader, what, remedy) {
    const { kind, offset, text } = peek(reader);
    const got = kind === "end" ? "nothing" : JSON.stringify(text.slice(0, 60));
    return refuseWhere(reader.text, offset, `expected ${what}, got ${got}`, remedy);
}


/***/ })

};
