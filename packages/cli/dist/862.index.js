export const id = 862;
export const ids = [862];
export const modules = {

/***/ 90862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judge: () => (/* binding */ judge),
/* harmony export */   judgedBy: () => (/* binding */ judgedBy)
/* harmony export */ });
/* harmony import */ var _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35581);
/* harmony import */ var _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90642);
/* harmony import */ var _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18556);
/* harmony import */ var _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59367);
/* harmony import */ var _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7577);
/* harmony import */ var _modelgate_metrics__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60859);
/* harmony import */ var _modelgate_render__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16567);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58191);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48034);
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
    const isComparison = _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .DIFF_METRICS */ .q[clause.metric]?.of === "change" || !(0,_modelgate_evaluation__WEBPACK_IMPORTED_MODULE_4__/* .isAbsoluteClause */ .t)(clause);
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
            because: _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_5__/* .SAME_BYTES */ .VT,
            message: `${clause.metric}: ${_modelgate_evaluation__WEBPACK_IMPORTED_MODULE_5__/* .SAME_BYTES */ .VT}`,
            measured,
        });
    return (0,_modelgate_evaluation__WEBPACK_IMPORTED_MODULE_4__/* .isAbsoluteClause */ .t)(clause) ? absolute(clause, dataset, valued) : compared(clause, dataset, valued);
}
/**
 * What compares passes where nothing changed, without statistics, as validate has it. Changes of the file are counted all the same:
 * what stands beside it may be another.
 */
function isSettled(clause, { value }) {
    if (!(0,_modelgate_evaluation__WEBPACK_IMPORTED_MODULE_4__/* .isAbsoluteClause */ .t)(clause))
        return true;
    return _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .DIFF_METRICS */ .q[clause.metric]?.needsData === true && (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .keepsLimit */ .Iv)(value, clause.limit);
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
    const isKept = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .keepsLimit */ .Iv)(bound, limit);
    const relation = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .relationWords */ .cO)(limit.kind, isKept);
    const shown = (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_7__/* .formatValue */ .F)(measured.value, unit, { beside: [limit.value] });
    const exactly = (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_7__/* .formatValue */ .F)(limit.value, unit, { exact: true });
    const isEnd = bound !== measured.value;
    const end = isEnd
        ? `, at the end of its interval ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_7__/* .formatValue */ .F)(bound, unit, { beside: [limit.value] })},`
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
    const { kind, value: bound } = clause.limit;
    if (!(0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .isComparative */ .Kl)(kind))
        throw new TypeError(`${kind} compares with no baseline`);
    const limit = { kind, value: bound };
    const { verdict } = (0,_modelgate_metrics__WEBPACK_IMPORTED_MODULE_8__/* .decide */ .LD)(exactly(measured, before), limit);
    const words = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .isRelative */ .n3)(kind) ? `${limit.value * 100} %` : (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_7__/* .formatValue */ .F)(limit.value, unit, { exact: true });
    // A share of nothing is no number, and no such limit is kept by it.
    const outcome = verdict === "pass" ? "holds" : "is breached";
    const text = (one, other) => (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_7__/* .formatValue */ .F)(one, unit, { beside: one === other ? [] : [other] });
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
        above: (limit) => (amount >= limit - (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .slackOf */ .CJ)(limit) ? 0 : 1),
        below: (limit) => (amount <= limit + (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .slackOf */ .CJ)(limit) ? 0 : 1),
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

/***/ 35581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ distinct),
  r: () => (/* binding */ numberOf)
});

// EXTERNAL MODULE: ./packages/slices/src/edges.ts
var edges = __webpack_require__(54723);
;// CONCATENATED MODULE: ./packages/slices/src/may-cut.ts

/**
 * Whether axes could give a slice of this label, whichever rows there are. An answer by the policy alone: of edges that only
 * the rows know, and of values that are not listed, any could be theirs.
 */
function mayCut(axes, label) {
    return axes.some((axis) => mayLabel(axis, Object.entries(label)));
}
function mayLabel(axis, label) {
    if (axis.kind === "cross") {
        const parts = axis.axes.flatMap(uncrossed);
        const keys = [...new Set(parts.map(keyOf))];
        if (keys.join("\n") !== label.map(([key]) => key).join("\n"))
            return false;
        // Conditions of several parts are one text together.
        return parts.every((part) => part.kind === "where" ||
            mayLabel(part, label.filter(([key]) => key === keyOf(part))));
    }
    const [entry, ...others] = label;
    if (entry === undefined || others.length > 0 || entry[0] !== keyOf(axis))
        return false;
    const [, value] = entry;
    switch (axis.kind) {
        case "values":
            return axis.values === null || axis.values.some((one) => String(one) === value);
        case "bins":
            return (0,edges/* binLabels */.H1)(axis.edges).includes(value);
        case "quantiles":
            return true;
        case "where":
            return axis.where === value;
    }
}
function uncrossed(axis) {
    return axis.kind === "cross" ? axis.axes.flatMap(uncrossed) : [axis];
}
/** What the axis calls its slices by. */
function keyOf(axis) {
    return axis.kind === "where" ? "where" : axis.column;
}

// EXTERNAL MODULE: ./packages/slices/src/columns-of.ts + 1 modules
var columns_of = __webpack_require__(3843);
;// CONCATENATED MODULE: ./packages/evaluation/src/distinct.ts

/**
 * What follows the id of a sliced clause's check: nothing for the first clause that could judge the slice, `#2` for the second.
 * It does not depend on the rows: were it taken from the checks that occur, then a slice that becomes too small for one clause
 * would hand on its id, and the waiver of it, to another.
 * @param clauses of this data set, in the policy's order
 */
function numberOf(clause, clauses, slice) {
    if (slice === null)
        return "";
    const earlier = clauses.slice(0, clauses.indexOf(clause)).filter((one) => mayShare(one, clause, slice));
    return earlier.length === 0 ? "" : `#${earlier.length + 1}`;
}
function mayShare(one, other, slice) {
    const isAlike = one.metric === other.metric &&
        one.limit.kind === other.limit.kind &&
        (one.isShared ?? false) === (other.isShared ?? false);
    if (!isAlike || one.slices === undefined)
        return false;
    return mayCut(one.slices.axes, slice) || isWhole(one.slices, slice);
}
/** Whether a slice stands for all slices of a clause, of which none had enough rows. */
function isWhole(slices, slice) {
    const columns = Object.keys((0,columns_of/* columnsOf */.P)(slices));
    const named = Object.entries(slice);
    return (columns.join("\n") === named.map(([column]) => column).join("\n") &&
        named.every(([, value]) => value === "*"));
}
/** Two limits of a kind on one metric, as a required and a stricter advisory one, are told apart by a number. */
function distinct(checks) {
    const taken = new Set(checks.map(({ id }) => id));
    const seen = new Set();
    return checks.map((check) => {
        if (!seen.has(check.id)) {
            seen.add(check.id);
            return check;
        }
        let times = 2;
        while (taken.has(`${check.id}#${times}`))
            times += 1;
        const id = `${check.id}#${times}`;
        taken.add(id);
        return { ...check, id };
    });
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
    return {
        ...check,
        effect: "warn",
        because: `${check.because}; reported as a warning because the policy is in observe mode`,
    };
}
function noticeOf({ check, owner, expires }, checks, today) {
    if (expires < today)
        return [`the waiver of ${check} by ${owner} expired on ${expires} and has no effect`];
    const target = checks.find(({ id }) => id === check);
    if (target === undefined)
        return [`${owner}'s waiver for ${check} matches no check in this run`];
    if (target.verdict === "pass")
        return [`the waiver of ${check} by ${owner} is not needed: the check passes`];
    return [];
}


/***/ }),

/***/ 60859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Nh: () => (/* binding */ ALPHA),
/* harmony export */   OV: () => (/* binding */ contrastOf),
/* harmony export */   s0: () => (/* binding */ boundOf)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48034);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _contrast_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32741);


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
    const breach = breachSeen(compared, limit);
    if (contrast === null) {
        const reason = reasonOf(compared, limit);
        return { verdict: "inconclusive", p: null, breach, reason };
    }
    const [above, below] = [contrast.above(bound.value), contrast.below(bound.value)];
    const p = bound.side === "at-least" ? { breached: above, kept: below } : { breached: below, kept: above };
    const verdict = p.breached <= alpha ? "pass" : p.kept <= alpha ? "fail" : "inconclusive";
    // Rows that all differ by the limit itself are as sure of their rounding as of a breach.
    if (verdict === "fail" && breach === false && isAtLimit(compared, limit))
        return { verdict: "inconclusive", p, breach, reason: "the estimate is at the limit, but for rounding" };
    return { verdict, p, breach };
}
/** The contrast a limit is about, or null. */
function contrastOf({ contrasts }, { kind }) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .isRelative */ .n3)(kind) ? contrasts.relative : contrasts.difference;
}
/** The limit as a bound of candidate minus baseline. */
function boundOf({ direction }, { kind, value }) {
    if (!Number.isFinite(value))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("input-invalid", `${kind}: expected a finite number, got ${value}`);
    if (kind === "max-increase" || kind === "max-relative-increase")
        return { side: "at-most", value };
    const improvement = kind === "max-improvement" ? "at-most" : "at-least";
    const least = kind === "max-drop" || kind === "max-relative-drop" ? 0 - value : value;
    if (direction === "higher")
        return { side: improvement, value: least };
    return { side: improvement === "at-least" ? "at-most" : "at-least", value: 0 - least };
}
/** The estimate as the limit has it; null where there is none. */
function seenOf({ value, baseline }, { kind }) {
    if (value === null || baseline === null)
        return null;
    const size = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .isRelative */ .n3)(kind) ? Math.abs(baseline) : 1;
    return size === 0 ? null : value / size;
}
function breachSeen(compared, limit) {
    const seen = seenOf(compared, limit);
    if (seen === null)
        return null;
    const bound = boundOf(compared, limit);
    const slack = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .slackOf */ .CJ)(bound.value);
    return bound.side === "at-least" ? seen < bound.value - slack : seen > bound.value + slack;
}
function isAtLimit(compared, limit) {
    const seen = seenOf(compared, limit);
    const { value } = boundOf(compared, limit);
    return seen !== null && Math.abs(seen - value) <= (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .slackOf */ .CJ)(value);
}
function reasonOf({ reason, contrasts }, { kind }) {
    if ((0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .isRelative */ .n3)(kind) && contrasts.difference !== null)
        return reason ?? _contrast_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_BASELINE_TO_RELATE */ .Q;
    return reason ?? "the rows show no noise";
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

/***/ 54723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ binCodes),
/* harmony export */   H1: () => (/* binding */ binLabels),
/* harmony export */   UY: () => (/* binding */ quantileEdges)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** Labels of the bins between edges, as `[18, 65)`; the last bin holds its upper edge. */
function binLabels(edges) {
    return edges.slice(1).map((high, bin) => {
        const last = bin === edges.length - 2;
        return `[${shown(edges[bin] ?? 0)}, ${shown(high)}${last ? "]" : ")"}`;
    });
}
function shown(edge) {
    return Number.isFinite(edge) ? String(edge) : edge < 0 ? "-inf" : "inf";
}
/** The bin of each value; -1 outside the edges and for NaN. */
function binCodes(values, edges) {
    const last = edges.length - 1;
    const [lowest = 0, highest = 0] = [edges[0], edges[last]];
    const codes = new Int32Array(values.length);
    for (let row = 0; row < values.length; row += 1) {
        const value = values[row] ?? Number.NaN;
        codes[row] = value >= lowest && value <= highest ? binOf(value, edges) : -1;
    }
    return codes;
}
/** The last bin whose lower edge is not above the value, by bisection. */
function binOf(value, edges) {
    let [low, high] = [0, edges.length - 2];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((edges[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/**
 * Edges that are values of the column and leave about as many rows in each bin; equal values are never parted, so that there
 * may be fewer bins than asked for.
 * @throws ModelgateError `slice-invalid` for a column without two distinct numbers
 */
function quantileEdges(values, bins, column) {
    const sorted = values.filter((value) => Number.isFinite(value)).sort();
    const [lowest, highest] = [sorted[0], sorted.at(-1)];
    if (lowest === undefined || highest === undefined || lowest === highest)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("slice-invalid", `slices: column ${JSON.stringify(column)} has no two distinct numbers`, {
            hint: "Quantiles part numbers; a column of texts is cut by its values.",
        });
    const starts = Array.from({ length: bins }, (_, bin) => sorted[Math.floor((bin * sorted.length) / bins)]);
    const edges = [...starts, highest].filter((edge) => edge !== undefined);
    const distinct = edges.filter((edge, at) => at === 0 || edge !== edges[at - 1]);
    return distinct.length > 1 ? distinct : [lowest, highest];
}


/***/ })

};
