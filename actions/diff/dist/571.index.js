export const id = 571;
export const ids = [571];
export const modules = {

/***/ 2571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge),
  judgedBy: () => (/* binding */ judgedBy)
});

;// CONCATENATED MODULE: ./packages/evaluation/src/distinct.ts
/** Two limits of a kind on one metric, as a required and a stricter advisory one, are told apart by a number. */
function distinct(checks) {
    const seen = new Map();
    return checks.map((check) => {
        const times = (seen.get(check.id) ?? 0) + 1;
        seen.set(check.id, times);
        return times === 1 ? check : { ...check, id: `${check.id}#${times}` };
    });
}

;// CONCATENATED MODULE: ./packages/evaluation/src/waive.ts
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

;// CONCATENATED MODULE: ./packages/evaluation/src/identity.ts
/**
 * What a check is, whatever comes out of it: `test/accuracy/min`, or `test/accuracy[writer=7]/min` on a slice. An
 * organisation's ends with `#organisation`, so that no waiver of the repository's own limits is one of it.
 */
function identity_identity(clause, { dataset, slice }) {
    const { metric, limit, tier, at, judge, isShared } = clause;
    return {
        id: `${dataset}/${metric}${identity_sliceName(slice)}/${limit.kind}${isShared ? "#organisation" : ""}`,
        limit: { kind: limit.kind, value: limit.value },
        tier,
        ...(slice === null ? {} : { slice: { ...slice } }),
        ...(judge === undefined ? {} : { judge }),
        ...(at?.line === undefined ? {} : { at }),
    };
}
/** `[writer=7]`, or nothing for all rows. */
function identity_sliceName(slice) {
    if (slice === null)
        return "";
    return `[${Object.entries(slice)
        .map(([column, value]) => `${column}=${value}`)
        .join(", ")}]`;
}
/** The check of a clause whose data set, scores or rows could not be read: it could not be judged. */
function unjudged(clause, where, reason) {
    const message = `${clause.metric}${identity_sliceName(where.slice)} could not be judged: ${reason}`;
    const outcome = { verdict: "error", effect: "error", because: reason, message };
    return { ...identity_identity(clause, where), measurement: null, ...outcome };
}
/** The check of a clause that has nothing to judge yet, or is another action's. */
function identity_skipped(clause, where, reason) {
    const message = `${clause.metric}${identity_sliceName(where.slice)} was not judged: ${reason}`;
    const outcome = { verdict: "skipped", effect: "skipped", because: reason, message };
    return { ...identity_identity(clause, where), measurement: null, ...outcome };
}

;// CONCATENATED MODULE: ./packages/evaluation/src/settled.ts



// Checks that are settled before any statistics.
/** Why a comparison passes where nothing changed. */
const SAME_BYTES = "the candidate is the baseline, byte for byte";
/** A slice that the policy names and the data does not have: what was to be protected is not there. */
function lostSlice(clause, where) {
    const because = "the policy names a slice that the data does not have";
    const message = `${clause.metric}${sliceName(where.slice)}: no row of ${where.dataset} is in this slice`;
    return { ...identity(clause, where), measurement: null, ...failed(clause), because, message };
}
/**
 * A clause of which no slice has enough rows: nobody judged it, and silence would let everything pass. There is no estimate
 * that keeps the limit, so that it fails unless the clause says what an open verdict does.
 */
function noSlice(clause, dataset) {
    const { axes, minSupport } = clause.slices ?? { axes: [], minSupport: 0 };
    const columns = Object.keys(columnsOf({ axes, minSupport }));
    const where = { dataset, slice: Object.fromEntries(columns.map((column) => [column, "*"])) };
    const because = `none of its slices has the ${minSupport} rows that min-support asks for`;
    const message = `${clause.metric}${sliceName(where.slice)} was judged on no row of ${dataset}: ${because}`;
    const effect = effectOf("inconclusive", clause, null);
    return { ...identity(clause, where), measurement: null, verdict: "inconclusive", effect, because, message };
}
/**
 * A comparison where there is nothing to compare with, the same bytes, or other examples. A value that could not be computed is no
 * pass, though the baseline's cannot be either.
 */
function withoutRival(clause, where, opponent, { id: measurement, value, reason }) {
    if (opponent.kind === "none")
        return skipped(clause, where, opponent.reason);
    const known = { ...identity(clause, where), measurement };
    const name = `${clause.metric}${sliceName(where.slice)}`;
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
    return { verdict: "fail", effect: effectOf("fail", clause, true) };
}

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/metrics/src/paired/contrast.ts
var contrast = __webpack_require__(2741);
;// CONCATENATED MODULE: ./packages/metrics/src/paired/decide.ts


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
        throw (0,error/* failure */.V2)("input-invalid", `${kind}: expected a finite number, got ${value}`);
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
        return reason ?? contrast/* NO_BASELINE_TO_RELATE */.Q;
    return reason ?? "the rows show no noise";
}

// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(6567);
// EXTERNAL MODULE: ./packages/schema/src/metric-owner.ts
var metric_owner = __webpack_require__(8191);
;// CONCATENATED MODULE: ./actions/diff/src/judge.ts
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
    return distinct(checks);
}
/** Waivers and mode, as every action heeds them; of the waivers those of its own checks: the others are for others to tell. */
function judgedBy(checks, rules) {
    const own = new Set(checks.filter(({ owner }) => owner === undefined).map(({ id }) => id));
    return follow(checks, { ...rules, waivers: rules.waivers.filter(({ check }) => own.has(check)) });
}
function checkOf(clause, dataset, { measurements, first, isSame }) {
    const owner = (0,metric_owner/* ownerOf */.b)(clause.metric);
    if (owner !== "diff")
        return { ...identity_skipped(clause, { dataset, slice: null }, `${owner} judges it`), owner };
    const known = measurements.filter(({ metric }) => metric === clause.metric);
    const measured = known.find((one) => one.dataset === dataset) ?? known.find((one) => one.dataset === null);
    const isComparison = metric_owner/* DIFF_METRICS */.q[clause.metric]?.of === "change" || !isAbsolute(clause);
    if (first !== null && isComparison)
        return identity_skipped(clause, { dataset, slice: null }, first);
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
            because: SAME_BYTES,
            message: `${clause.metric}: ${SAME_BYTES}`,
            measured,
        });
    return isAbsolute(clause) ? absolute(clause, dataset, valued) : compared(clause, dataset, valued);
}
/**
 * What compares passes where nothing changed, without statistics, as validate has it. Changes of the file are counted all the same:
 * what stands beside it may be another.
 */
function isSettled(clause, { value }) {
    return !isAbsolute(clause) || (metric_owner/* DIFF_METRICS */.q[clause.metric]?.needsData === true && holds(clause, value));
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
    if (on === "interval" && interval === null && metric_owner/* DIFF_METRICS */.q[clause.metric]?.needsData) {
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
    const shown = (0,format_value/* formatValue */.F)(measured.value, unit, { beside: [limit.value] });
    const exactly = (0,format_value/* formatValue */.F)(limit.value, unit, { exact: true });
    const isEnd = bound !== measured.value;
    const end = isEnd
        ? `, at the end of its interval ${(0,format_value/* formatValue */.F)(bound, unit, { beside: [limit.value] })},`
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
    const { verdict } = decide(exactly(measured, before), limit);
    const words = limit.kind.includes("relative")
        ? `${limit.value * 100} %`
        : (0,format_value/* formatValue */.F)(limit.value, unit, { exact: true });
    // A share of nothing is no number, and no such limit is kept by it.
    const outcome = verdict === "pass" ? "holds" : "is breached";
    const text = (one, other) => (0,format_value/* formatValue */.F)(one, unit, { beside: one === other ? [] : [other] });
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
        ...identity_identity(clause, { dataset, slice: null }),
        measurement: measured?.id ?? null,
        verdict,
        effect,
        because: `${because}${advisory}`,
        message,
    };
}


/***/ }),

/***/ 2741:
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


/***/ })

};
