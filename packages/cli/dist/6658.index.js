export const id = 6658;
export const ids = [6658];
export const modules = {

/***/ 61991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ effectOf)
/* harmony export */ });
/**
 * What follows from a verdict. An inconclusive one fails when the estimate itself breaches the limit, or there is none, and
 * warns otherwise, as where only the baseline has no value; unless the clause says what it does.
 * @param breach whether the estimate breaches the limit, which it does not for want of a baseline; null: there is no estimate
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

/***/ 59367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   t: () => (/* binding */ isAbsoluteClause)
/* harmony export */ });
/* harmony import */ var _modelgate_metrics__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91063);
/* harmony import */ var _modelgate_metrics__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25033);
/* harmony import */ var _modelgate_render__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16567);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48034);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61991);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18556);





/** Whether a clause bounds the value itself, and compares it with no baseline. */
function isAbsoluteClause(clause) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .isAbsolute */ .oP)(clause.limit.kind);
}
/**
 * Judges one measurement by `min` or `max`, bounds inclusive: on the estimate, whose message says "within noise" when the
 * interval spans the limit, or on the interval's end. A value that could not be computed never passes.
 */
function judge(clause, dataset, measurement) {
    const where = { dataset, slice: measurement.slice };
    const bound = clause.judge === "interval" ? boundOf(clause, measurement) : null;
    const judged = clause.judge === "interval" ? (bound?.value ?? null) : measurement.value;
    const breached = !(0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .keepsLimit */ .Iv)(judged, clause.limit);
    const verdict = breached ? "fail" : "pass";
    return {
        ...(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identity */ .D_)(clause, where),
        measurement: measurement.id,
        verdict,
        effect: (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .effectOf */ .$)(verdict, clause, breached),
        because: because(clause, judged, breached),
        message: `${clause.metric}${(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceName */ .oq)(where.slice)} ${sentence(clause, measurement, bound)}`,
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
    if (Math.abs((0,_modelgate_metrics__WEBPACK_IMPORTED_MODULE_3__/* .wilson */ .r)(hits, n, confidence)[0] - lowest) > SAME)
        return null;
    const [low, high] = (0,_modelgate_metrics__WEBPACK_IMPORTED_MODULE_4__/* .clopperPearson */ .m)(hits, n, confidence);
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
    const shown = (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .F)(value, unit, { beside: [limit.value] });
    const exactly = (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .F)(limit.value, unit, { exact: true });
    if (judge === "interval") {
        if (bound === null)
            return `${shown} has no interval, and the limit asks for one: ${reason ?? "its noise is unknown"}`;
        const end = (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .F)(bound.value, unit, { beside: [limit.value] });
        const share = `${Math.round(bound.confidence * 1000) / 10} %`;
        return `${shown}: the ${limit.kind === "min" ? "low" : "high"} end of its ${share} interval, ${end}, ${relation(bound.value, limit)} ${exactly}`;
    }
    const spans = interval !== null && interval.low <= limit.value && limit.value <= interval.high;
    return `${shown} ${relation(value, limit)} ${exactly}${spans ? ", within noise" : ""}`;
}
function relation(value, limit) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .relationWords */ .cO)(limit.kind, (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .keepsLimit */ .Iv)(value, limit));
}


/***/ }),

/***/ 25033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ clopperPearson)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51569);


/**
 * Clopper and Pearson's exact interval of a proportion, `hits` of `n` > 0 (Biometrika 26, 1934): it never covers less
 * than its level, and for that is wider than Wilson's.
 * @throws ModelgateError `input-invalid` for what is no proportion or no confidence
 */
function clopperPearson(hits, n, confidence) {
    if (!Number.isSafeInteger(hits) || !Number.isSafeInteger(n) || n < 1 || hits < 0 || hits > n)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", `proportion: expected 0 to n hits of n rows, got ${hits} of ${n}`);
    if (!(confidence > 0 && confidence < 1))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", `confidence: expected a number between 0 and 1, got ${confidence}`);
    const tail = (1 - confidence) / 2;
    return [lowest(hits, n, tail), 1 - lowest(n - hits, n, tail)];
}
/** The p with P(B >= hits) = tail, rounded down: below it so many hits are too rare. */
function lowest(hits, n, tail) {
    if (hits === 0)
        return 0;
    let [low, high] = [0, hits / n];
    for (let middle = high / 2; middle > low && middle < high; middle = (low + high) / 2) {
        if ((0,_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialTail */ .Cv)(hits, n, middle) < tail)
            low = middle;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 51569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ binomialTail),
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   SX: () => (/* binding */ logGamma),
/* harmony export */   WI: () => (/* binding */ normalTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   gq: () => (/* binding */ studentTail),
/* harmony export */   qI: () => (/* binding */ binomialMass)
/* harmony export */ });
/** Quantile of the standard normal distribution: the z with P(Z <= z) = p, for 0 < p < 1. */
function normalQuantile(p) {
    if (p < 0.5)
        return -normalQuantile(1 - p);
    // Newton from below the root's far side would overshoot; this start is within 0.05 for p < 1 - 1e-15.
    const t = Math.sqrt(-2 * Math.log(1 - p));
    let z = p === 0.5 ? 0 : t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + t * 0.04481));
    for (let i = 0; i < 6; i++)
        z -= (normalCdf(z) - p) / normalDensity(z);
    return z;
}
function normalDensity(z) {
    return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
/** P(Z > z), to full precision where it is small too. */
function normalTail(z) {
    if (z < 0)
        return 1 - normalTail(-z);
    // Beyond 38 it is below the smallest double.
    if (z > 38)
        return 0;
    return z < 5 ? 1 - normalCdf(z) : normalDensity(z) * millsRatio(z);
}
/** Laplace's continued fraction of the tail over the density, from its end. */
function millsRatio(z) {
    let rest = z;
    for (let k = 100; k > 0; k--)
        rest = z + k / rest;
    return 1 / rest;
}
/** P(Z <= z) by the Taylor series of Marsaglia (2004): every term has one sign, so nothing cancels for z > 0. */
function normalCdf(z) {
    let term = z;
    let sum = 0;
    for (let k = 1; sum + term !== sum; k += 2) {
        sum += term;
        term *= (z * z) / (k + 2);
    }
    return 0.5 + sum * normalDensity(z);
}
/** Quantile of Student's t with `df` degrees of freedom (any positive number), for 0.5 <= p < 1. */
function studentQuantile(p, df) {
    if (df > 1e7)
        return normalQuantile(p);
    let low = 0;
    let high = 1;
    while (upperTail(high, df) > 1 - p)
        high *= 2;
    for (let i = 0; i < 100 && low < high; i++) {
        const middle = (low + high) / 2;
        if (middle === low || middle === high)
            break;
        if (upperTail(middle, df) > 1 - p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** P(B >= k) for B ~ Binomial(n, p). */
function binomialTail(k, n, p) {
    if (k <= 0)
        return 1;
    return k > n ? 0 : incompleteBeta(p, k, n - k + 1);
}
/** P(B = k) for B ~ Binomial(n, p). */
function binomialMass(k, n, p) {
    if (p <= 0)
        return k === 0 ? 1 : 0;
    if (p >= 1)
        return k === n ? 1 : 0;
    const ways = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
    return Math.exp(ways + k * Math.log(p) + (n - k) * Math.log1p(-p));
}
/** P(T > t) for Student's t with `df` degrees of freedom. */
function studentTail(t, df) {
    if (t < 0)
        return 1 - studentTail(-t, df);
    return df > 1e7 ? normalTail(t) : upperTail(t, df);
}
/** P(T > t) for t >= 0. */
function upperTail(t, df) {
    return incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
}
/** Regularised incomplete beta function I_x(a, b), by Lentz's continued fraction on the side where it converges. */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    let c = 1;
    let d = 1 / (1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m < 10_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / (1 + even * d);
        c = 1 + even / c;
        fraction *= c * d;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / (1 + odd * d);
        c = 1 + odd / c;
        fraction *= c * d;
        if (Math.abs(c * d - 1) < 1e-16)
            break;
    }
    return (front * fraction) / a;
}
/** ln Gamma(x) for x > 0, by Stirling's series after lifting x above 12. */
function logGamma(x) {
    let lift = 0;
    let y = x;
    while (y < 12)
        lift += Math.log(y++);
    const r = 1 / (y * y);
    const series = (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - r / 1188) * r) * r) * r) / y;
    return (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + series - lift;
}


/***/ }),

/***/ 91063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51569);

/**
 * Wilson's score interval of a proportion, `hits` of `n` > 0 (JASA 22, 1927). Stays within [0, 1] and keeps a width
 * at 0 and at 1. Its coverage wavers around the nominal: for p in [.5, .995] it is .952 on average at n = 50 and .895 at
 * worst, just below p = .99.
 */
function wilson(hits, n, confidence) {
    const z = (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((1 + confidence) / 2);
    const centre = hits + (z * z) / 2;
    const spread = z * Math.sqrt((hits / n) * (n - hits) + (z * z) / 4);
    const size = n + z * z;
    // The ends at 0 and 1 are exact, whatever the rounding.
    return [hits === 0 ? 0 : (centre - spread) / size, hits === n ? 1 : (centre + spread) / size];
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
