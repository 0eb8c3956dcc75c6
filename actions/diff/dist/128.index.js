export const id = 128;
export const ids = [128];
export const modules = {

/***/ 77128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge_judge),
  judgedBy: () => (/* binding */ judgedBy)
});

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
    const columns = Object.keys(columnsOf(slices));
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

// EXTERNAL MODULE: ./packages/schema/src/limit.ts
var src_limit = __webpack_require__(48034);
;// CONCATENATED MODULE: ./packages/evaluation/src/judge.ts





/** Whether a clause bounds the value itself, and compares it with no baseline. */
function isAbsoluteClause(clause) {
    return (0,src_limit/* isAbsolute */.oP)(clause.limit.kind);
}
/**
 * Judges one measurement by `min` or `max`, bounds inclusive: on the estimate, whose message says "within noise" when the
 * interval spans the limit, or on the interval's end. A value that could not be computed never passes.
 */
function judge(clause, dataset, measurement) {
    const where = { dataset, slice: measurement.slice };
    const bound = clause.judge === "interval" ? boundOf(clause, measurement) : null;
    const judged = clause.judge === "interval" ? (bound?.value ?? null) : measurement.value;
    const breached = !keepsLimit(judged, clause.limit);
    const verdict = breached ? "fail" : "pass";
    return {
        ...identity(clause, where),
        measurement: measurement.id,
        verdict,
        effect: effectOf(verdict, clause, breached),
        because: because(clause, judged, breached),
        message: `${clause.metric}${sliceName(where.slice)} ${sentence(clause, measurement, bound)}`,
    };
}
/** A plain proportion is held to the exact interval, which never covers less than its level; Wilson's does on average. */
function boundOf({ limit }, { value, n, interval }) {
    if (value === null || interval === null)
        return null;
    const { low, high, method, confidence } = exact(value, n, interval) ?? interval;
    return { value: limit.kind === "min" ? low : high, method, confidence };
}
/**
 * The exact interval; null for what is no share of all its `n` rows. F1 and Jaccard have Wilson's interval too, of the few rows
 * that are of the class or said to be: as shares of every row they would be far surer than they are.
 */
function exact(value, n, { method, confidence, low: lowest }) {
    const hits = Math.round(value * n);
    if (method !== "wilson" || n === 0 || Math.abs(hits / n - value) > SAME)
        return null;
    if (Math.abs(wilson(hits, n, confidence)[0] - lowest) > SAME)
        return null;
    const [low, high] = clopperPearson(hits, n, confidence);
    return { low, high, confidence, method: "clopper-pearson" };
}
/** Further apart than by rounding are two different numbers. */
const SAME = 1e-9;
function because({ tier, judge }, judged, breached) {
    const what = judge === "interval" ? "the end of the interval" : "the estimate";
    if (!breached)
        return `${what} respects the limit`;
    const missing = judge === "interval" ? "there is no interval" : "the value could not be computed";
    const why = judged === null ? missing : `${what} breaches the limit`;
    return tier === "advisory" ? `${why}; the limit is advisory` : why;
}
function sentence({ limit, judge }, measurement, bound) {
    const { value, unit, interval, reason } = measurement;
    if (value === null)
        return `has no value: ${reason ?? "it could not be computed"}`;
    const shown = formatValue(value, unit, { beside: [limit.value] });
    const exactly = formatValue(limit.value, unit, { exact: true });
    if (judge === "interval") {
        if (bound === null)
            return `${shown} has no interval, and the limit asks for one: ${reason ?? "its noise is unknown"}`;
        const end = formatValue(bound.value, unit, { beside: [limit.value] });
        const share = `${Math.round(bound.confidence * 1000) / 10} %`;
        return `${shown}: the ${limit.kind === "min" ? "low" : "high"} end of its ${share} interval, ${end}, ${relation(bound.value, limit)} ${exactly}`;
    }
    const spans = interval !== null && interval.low <= limit.value && limit.value <= interval.high;
    return `${shown} ${relation(value, limit)} ${exactly}${spans ? ", within noise" : ""}`;
}
function relation(value, limit) {
    return relationWords(limit.kind, keepsLimit(value, limit));
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
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/metrics/src/paired/contrast.ts
var contrast = __webpack_require__(32741);
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
    const bound = decide_boundOf(compared, limit);
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
    return (0,src_limit/* isRelative */.n3)(kind) ? contrasts.relative : contrasts.difference;
}
/** The limit as a bound of candidate minus baseline. */
function decide_boundOf({ direction }, { kind, value }) {
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
/** The estimate as the limit has it; null where there is none. */
function seenOf({ value, baseline }, { kind }) {
    if (value === null || baseline === null)
        return null;
    const size = (0,src_limit/* isRelative */.n3)(kind) ? Math.abs(baseline) : 1;
    return size === 0 ? null : value / size;
}
function breachSeen(compared, limit) {
    const seen = seenOf(compared, limit);
    if (seen === null)
        return null;
    const bound = decide_boundOf(compared, limit);
    const slack = (0,src_limit/* slackOf */.CJ)(bound.value);
    return bound.side === "at-least" ? seen < bound.value - slack : seen > bound.value + slack;
}
function isAtLimit(compared, limit) {
    const seen = seenOf(compared, limit);
    const { value } = decide_boundOf(compared, limit);
    return seen !== null && Math.abs(seen - value) <= (0,src_limit/* slackOf */.CJ)(value);
}
function reasonOf({ reason, contrasts }, { kind }) {
    if ((0,src_limit/* isRelative */.n3)(kind) && contrasts.difference !== null)
        return reason ?? contrast/* NO_BASELINE_TO_RELATE */.Q;
    return reason ?? "the rows show no noise";
}

// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(16567);
// EXTERNAL MODULE: ./packages/schema/src/metric-owner.ts
var metric_owner = __webpack_require__(58191);
;// CONCATENATED MODULE: ./actions/diff/src/judge.ts
// Limits on what diff measures. Numbers of a file have no noise: a comparison is judged on the difference itself, by the
// same rule of directions as every other (packages/metrics decide), with an interval of no width.




/**
 * The checks of every clause: one for each of its data sets, as every action has them, so that an aggregate finds each clause's
 * judge. A clause of another action is left to it; a value that could not be computed never passes.
 */
function judge_judge(asked, judged) {
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
    const isComparison = metric_owner/* DIFF_METRICS */.q[clause.metric]?.of === "change" || !isAbsoluteClause(clause);
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
    return isAbsoluteClause(clause) ? absolute(clause, dataset, valued) : compared(clause, dataset, valued);
}
/**
 * What compares passes where nothing changed, without statistics, as validate has it. Changes of the file are counted all the same:
 * what stands beside it may be another.
 */
function isSettled(clause, { value }) {
    if (!isAbsoluteClause(clause))
        return true;
    return metric_owner/* DIFF_METRICS */.q[clause.metric]?.needsData === true && (0,src_limit/* keepsLimit */.Iv)(value, clause.limit);
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
    const isKept = (0,src_limit/* keepsLimit */.Iv)(bound, limit);
    const relation = (0,src_limit/* relationWords */.cO)(limit.kind, isKept);
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
    const { kind, value: bound } = clause.limit;
    if (!(0,src_limit/* isComparative */.Kl)(kind))
        throw new TypeError(`${kind} compares with no baseline`);
    const limit = { kind, value: bound };
    const { verdict } = decide(exactly(measured, before), limit);
    const words = (0,src_limit/* isRelative */.n3)(kind) ? `${limit.value * 100} %` : (0,format_value/* formatValue */.F)(limit.value, unit, { exact: true });
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
        above: (limit) => (amount >= limit - (0,src_limit/* slackOf */.CJ)(limit) ? 0 : 1),
        below: (limit) => (amount <= limit + (0,src_limit/* slackOf */.CJ)(limit) ? 0 : 1),
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
        ...identity_identity(clause, { dataset, slice: null }),
        measurement: measured?.id ?? null,
        verdict,
        effect,
        because: `${because}${advisory}`,
        message,
    };
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


/***/ })

};
