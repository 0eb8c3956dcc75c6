export const id = 511;
export const ids = [511];
export const modules = {

/***/ 6511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge_judge)
});

// EXTERNAL MODULE: ./packages/render/src/escape-markdown.ts
var escape_markdown = __webpack_require__(8973);
;// CONCATENATED MODULE: ./packages/render/src/fit.ts
/**
 * Joins head and sections within `maxChars`: drops what need not be kept, then shortens, then drops the rest, each
 * time the least important first; `leftOut` says so in the last line. Never less than the head: that has to fit.
 */
function fit(head, sections, maxChars, leftOut) {
    const kept = new Map(sections.map((section) => [section, section.body]));
    const missing = new Map();
    const page = () => {
        const parts = [head, ...[...kept.values()].filter((body) => body !== "")];
        if (missing.size > 0)
            parts.push(leftOut(sections.flatMap((section) => missing.get(section) ?? [])));
        return `${parts.join("\n\n")}\n`;
    };
    const order = sections.filter(({ body }) => body !== "").sort((a, b) => a.importance - b.importance);
    const nothing = (section) => ({ section, to: { name: section.name, body: "" } });
    const steps = [
        ...order.filter(({ keep }) => !keep).map(nothing),
        ...order.flatMap((section) => section.shorter.map((to) => ({ section, to }))),
        ...order.filter(({ keep }) => keep).map(nothing),
    ];
    let text = page();
    for (const { section, to } of steps) {
        if (text.length <= maxChars)
            break;
        kept.set(section, to.body);
        missing.set(section, to.name);
        text = page();
    }
    return text;
}

// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(6567);
// EXTERNAL MODULE: ./packages/render/src/judged.ts
var src_judged = __webpack_require__(7853);
// EXTERNAL MODULE: ./packages/render/src/markdown-layout.ts
var markdown_layout = __webpack_require__(7356);
// EXTERNAL MODULE: ./packages/render/src/markdown-tables.ts
var markdown_tables = __webpack_require__(4799);
// EXTERNAL MODULE: ./packages/render/src/markdown-texts.ts
var markdown_texts = __webpack_require__(7704);
// EXTERNAL MODULE: ./packages/render/src/wording.ts
var wording = __webpack_require__(9102);
;// CONCATENATED MODULE: ./packages/render/src/markdown.ts








/** How many of a long list stay on a page that is too long: the first that fits. */
const WORST_KEPT = [500, 200, 100, 50, 20];
/**
 * A report as GitHub-flavoured Markdown: verdict, model, count and the worst check in the first 300 visible characters,
 * then everything else, worst first. Over `maxChars` whole sections go, the least important first, and a line says so.
 */
function markdown(report, options = {}) {
    const { maxChars = Number.POSITIVE_INFINITY } = options;
    const judged = (0,src_judged/* judgedChecks */.Ji)(report);
    const page = fit(head(report, judged), sections(report, judged), maxChars, (names) => leftOut(names, options));
    // Ten thousand characters hold any head there is; for less there is still the word.
    return page.length <= maxChars ? page : `## ${verdictMark(report)}\n`;
}
const VOICE = { name: escape_markdown/* codeSpan */.SS, prose: escape_markdown/* escapeMarkdown */.FV };
function head(report, judged) {
    const { subject, action } = report;
    const worst = (0,wording/* worstSentence */.ZG)(report, judged, VOICE);
    const facts = [
        (0,escape_markdown/* escapeMarkdown */.FV)(action, 40),
        subject.path === null ? "" : (0,escape_markdown/* codeSpan */.SS)(subject.path),
        (0,markdown_layout/* shortDigest */.VK)(subject.digest),
        subject.sizeBytes === null ? "" : (0,format_value/* formatValue */.F)(subject.sizeBytes, "bytes"),
        subject.binding === "claimed" ? "**claimed**: these bytes were not run, a file says so" : "",
    ];
    return [
        `## ${verdictMark(report)}: ${(0,escape_markdown/* codeSpan */.SS)(subject.name, 60)}`,
        `**${(0,wording/* countSentence */.hs)(report)}** ${worst}`.trimEnd(),
        facts.filter((fact) => fact !== "").join(" · "),
    ].join("\n\n");
}
function verdictMark({ verdict }) {
    return `${wording/* VERDICT */.y3[verdict].mark} ${wording/* VERDICT */.y3[verdict].word}`;
}
function sections(report, judged) {
    const kept = (name, importance, body, shorter = []) => {
        return { name, importance, body, shorter, keep: true };
    };
    const extra = (name, importance, body) => {
        return { name, importance, body, shorter: [], keep: false };
    };
    return [
        kept("problems", 7, (0,markdown_texts/* problemsList */.Jm)(report.problems), worstOf(report.problems, "problems", markdown_texts/* problemsList */.Jm)),
        kept("checks", 6, (0,markdown_tables/* checksTable */.Et)(judged), worstOf(judged, "checks", markdown_tables/* checksTable */.Et)),
        kept("the command that repeats it", 5, (0,markdown_texts/* repeatBlock */.Lm)(report)),
        extra("notes", 4, (0,markdown_texts/* notesList */.KT)(report.notes)),
        extra("data sets", 3, (0,markdown_tables/* datasetsTable */.em)(report.datasets)),
        extra("all measurements", 2, (0,markdown_tables/* measurementsTable */.GI)(report)),
        extra("environment and provenance", 1, (0,markdown_texts/* originTable */.xs)(report)),
    ];
}
function worstOf(all, name, body) {
    return WORST_KEPT.filter((count) => count < all.length).map((count) => ({
        name: `${all.length - count} of ${all.length} ${name}`,
        body: body(all.slice(0, count)),
    }));
}
function leftOut(names, { reportUrl, reportPath }) {
    const place = (0,markdown_layout/* link */.nf)("the full report", reportUrl);
    const path = reportPath === undefined ? "" : (0,escape_markdown/* codeSpan */.SS)(reportPath);
    const where = place || path ? ` See ${[place, path].filter((part) => part !== "").join(", ")}.` : "";
    return `_Left out to fit the page: ${names.join(", ")}.${where}_`;
}

// EXTERNAL MODULE: ./packages/render/src/text.ts + 1 modules
var src_text = __webpack_require__(8341);
// EXTERNAL MODULE: ./packages/runner/src/input.ts
var input = __webpack_require__(3812);
// EXTERNAL MODULE: ./packages/runner/src/parse.ts
var parse = __webpack_require__(2379);
// EXTERNAL MODULE: ./packages/runner/src/arguments.ts
var src_arguments = __webpack_require__(2996);
// EXTERNAL MODULE: ./packages/runner/src/laptop.ts + 5 modules
var laptop = __webpack_require__(7226);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
;// CONCATENATED MODULE: ./packages/evaluation/src/judge.ts

/**
 * Judges one measurement by one clause. `min` and `max` are judged on the estimate, bounds inclusive; the
 * message says so when the interval spans the limit. A value that could not be computed never passes.
 */
function judge(clause, dataset, measurement) {
    const { tier } = clause;
    const breached = !respects(measurement.value, clause.limit);
    const verdict = breached ? "fail" : "pass";
    return {
        ...identity(clause, dataset),
        measurement: measurement.id,
        verdict,
        effect: breached && tier === "advisory" ? "warn" : verdict,
        because: because(clause, measurement, breached),
        message: sentence(clause, measurement),
    };
}
/** Asked as "does it hold", so that null, NaN and infinity, which hold in no comparison, do not pass. */
function respects(value, limit) {
    if (value === null || !Number.isFinite(value))
        return false;
    return limit.kind === "min" ? value >= limit.value : value <= limit.value;
}
/** The check of a clause whose data set or scores could not be read: it could not be judged. */
function unjudged(clause, dataset, reason) {
    const message = `${clause.metric} could not be judged: ${reason}`;
    return {
        ...identity(clause, dataset),
        measurement: null,
        verdict: "error",
        effect: "error",
        because: reason,
        message,
    };
}
function identity(clause, dataset) {
    const { metric, limit, tier, at } = clause;
    const place = at?.line === undefined ? {} : { at };
    return {
        id: `${dataset}/${metric}/${limit.kind}`,
        limit: { kind: limit.kind, value: limit.value },
        tier,
        ...place,
    };
}
function because({ tier }, { value }, breached) {
    if (!breached)
        return "the estimate respects the limit";
    const why = value === null ? "the value could not be computed" : "the estimate breaches the limit";
    return tier === "advisory" ? `${why}; the limit is advisory` : why;
}
function sentence({ metric, limit }, { value, unit, interval, reason }) {
    if (value === null)
        return `${metric} has no value: ${reason ?? "it could not be computed"}`;
    const holds = respects(value, limit);
    const relation = {
        min: holds ? "is at least" : "is below",
        max: holds ? "is at most" : "is above",
    }[limit.kind];
    const spans = interval !== null && interval.low <= limit.value && limit.value <= interval.high;
    const shown = (0,format_value/* formatValue */.F)(value, unit, { beside: [limit.value] });
    const bound = (0,format_value/* formatValue */.F)(limit.value, unit, { exact: true });
    return `${metric} ${shown} ${relation} ${bound}${spans ? ", within noise" : ""}`;
}

;// CONCATENATED MODULE: ./packages/metrics/src/metric.ts
/** What a metric reads of a classifier. Probabilities can be ranked, so they serve where a ranking is needed. */
const NEEDS = ["labels", "ranking", "probabilities"];
const BINARY = "binary-classification";
const MULTICLASS = "multiclass-classification";
/** A table entry for classifiers: higher is better and it is measured everywhere it exists, unless it says otherwise. */
function classificationMetric(entry) {
    const tasks = entry.tasks ?? [BINARY, MULTICLASS];
    return {
        direction: "higher",
        everyday: tasks,
        ...entry,
        tasks,
        estimate(sample) {
            if (sample.task === "regression")
                throw new TypeError(`${entry.name} is no metric of a regression`);
            return entry.estimate(sample);
        },
        difference(pair) {
            if (!("resampled" in pair))
                throw new TypeError(`${entry.name} is no metric of a regression`);
            return entry.difference(pair);
        },
    };
}
/** A table entry for regressions: lower is better unless it says otherwise, see `r2`. */
function regressionMetric(entry) {
    return {
        everyday: ["regression"],
        needs: "labels",
        ...entry,
        tasks: ["regression"],
        estimate(sample) {
            if (sample.task !== "regression")
                throw new TypeError(`${entry.name} is a metric of regressions only`);
            return entry.estimate(sample);
        },
        difference(pair) {
            if ("resampled" in pair)
                throw new TypeError(`${entry.name} is a metric of regressions only`);
            return entry.difference(pair);
        },
    };
}
/** A metric without a value on these rows. */
function noValue(n, reason) {
    return { value: null, n, interval: null, reason };
}
/** A value whose noise cannot be told. */
function noInterval(value, n, reason) {
    return { value, n, interval: null, reason };
}
/**
 * A value with its interval, which is widened to hold the value should resampling have missed it. An interval
 * without width would claim certainty, so there is none then.
 */
function withInterval(value, n, bounds, how) {
    const low = Math.min(bounds[0], value);
    const high = Math.max(bounds[1], value);
    if (high - low <= Math.abs(value) * 1e-12)
        return noInterval(value, n, "the rows show no noise");
    return { value, n, interval: { low, high, confidence: how.confidence, method: how.method } };
}

;// CONCATENATED MODULE: ./packages/metrics/src/design.ts

/**
 * Checks weights and clusters; cluster numbers may be any integers.
 * @throws ModelgateError `predictions-invalid` for a weight that is negative or no number, or for arrays of other lengths
 */
function openDesign(rows, weights, groups) {
    if (weights !== undefined)
        checkWeights(weights, rows);
    if (groups !== undefined && groups.length !== rows)
        throw invalid(`groups: expected ${rows}, one a row, got ${groups.length}`);
    return {
        rows,
        weights: weights ?? null,
        total: weights === undefined ? rows : weights.reduce((a, b) => a + b, 0),
        groups: groups === undefined ? null : numbered(groups),
    };
}
function checkWeights(weights, rows) {
    if (weights.length !== rows)
        throw invalid(`weights: expected ${rows}, one a row, got ${weights.length}`);
    for (let row = 0; row < rows; row++) {
        const weight = weights[row] ?? 0;
        if (!(weight >= 0 && Number.isFinite(weight)))
            throw invalid(`weights: row ${row} weighs ${weight}, expected a number from 0`);
    }
}
function invalid(message) {
    return (0,src_error/* failure */.V2)("predictions-invalid", message, {
        hint: "Give every row one weight of 0 or more, and one cluster.",
    });
}
function numbered(groups) {
    const numbers = new Map();
    const of = groups.map((group) => {
        const known = numbers.get(group);
        if (known !== undefined)
            return known;
        numbers.set(group, numbers.size);
        return numbers.size - 1;
    });
    return { of, count: numbers.size };
}
/** Whether every row weighs one and stands alone. */
function isPlain({ weights, groups }) {
    return weights === null && groups === null;
}
/** Why nothing can be measured of these rows, or null. */
function designFlaw({ rows, weights, total }) {
    if (weights === null || rows === 0)
        return null;
    if (total === 0)
        return "the weights sum to 0";
    return Number.isFinite(total) ? null : "the sum of the weights is beyond the largest number";
}
/** A method's name with what was done about weights and clusters. */
function methodOf(base, { weights, groups }) {
    return `${base}${weights === null ? "" : "-weighted"}${groups === null ? "" : "-clustered"}`;
}
/** What each independent part of the sample adds to a mean over rows: rows as they are, or sums of clusters. */
function units(pulls, { rows, groups }) {
    if (groups === null)
        return pulls;
    const sums = new Float64Array(groups.count);
    for (let row = 0; row < rows; row++) {
        const group = groups.of[row] ?? 0;
        sums[group] = (sums[group] ?? 0) + (pulls[row] ?? 0);
    }
    return sums.map((sum) => (sum * groups.count) / rows);
}
/** How many equal and independent rows would know as much of a mean: Kish's effective size, of clusters where there are. */
function effectiveUnits(design) {
    if (isPlain(design))
        return design.rows;
    const sizes = units(design.weights ?? new Float64Array(design.rows).fill(1), design);
    let total = 0;
    let squares = 0;
    for (const size of sizes) {
        total += size;
        squares += size * size;
    }
    return squares === 0 ? 0 : (total * total) / squares;
}

;// CONCATENATED MODULE: ./packages/metrics/src/interval/bootstrap.ts
/** Never fewer resamples than this, however large the data. */
const FEWEST_RESAMPLES = 200;
/** How many resamples a budget of `steps` allows when each costs `cost`: at most `wanted`, never below 200. */
function affordable(wanted, steps, cost) {
    return Math.min(wanted, Math.max(FEWEST_RESAMPLES, Math.floor(steps / Math.max(1, cost))));
}
/**
 * Percentile interval of resampled values; NaN stands for a resample in which the metric has no value.
 * null when more than one in twenty has none: the rest would be a sample of the lucky ones.
 */
function percentiles(values, confidence) {
    const defined = values.filter((value) => !Number.isNaN(value)).sort();
    if (defined.length < values.length * 0.95 || defined.length === 0)
        return null;
    return [quantile(defined, (1 - confidence) / 2), quantile(defined, (1 + confidence) / 2)];
}
/** Quantile of sorted values, linear between neighbours. */
function quantile(sorted, p) {
    const at = p * (sorted.length - 1);
    const below = sorted[Math.floor(at)] ?? Number.NaN;
    const above = sorted[Math.ceil(at)] ?? Number.NaN;
    return below + (above - below) * (at - Math.floor(at));
}

;// CONCATENATED MODULE: ./packages/metrics/src/interval/distribution.ts
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

;// CONCATENATED MODULE: ./packages/metrics/src/interval/mean.ts

/**
 * Spread of a mean over rows, or a part of it: null when the rows are too few or all equal, for then they show no noise.
 */
function spreadOf(rows, mean) {
    const n = rows.length;
    let squares = 0;
    let cubes = 0;
    // Scaled by the largest deviation: squares and cubes of huge or tiny rows neither overflow nor vanish.
    let scale = 0;
    for (let i = 0; i < n; i++)
        scale = Math.max(scale, Math.abs((rows[i] ?? 0) - mean));
    if (n < 2 || scale <= Math.abs(mean) * 1e-14 || !Number.isFinite(scale))
        return null;
    for (let i = 0; i < n; i++) {
        const d = ((rows[i] ?? 0) - mean) / scale;
        squares += d * d;
        cubes += d * d * d;
    }
    const error = scale * Math.sqrt(squares / (n - 1) / n);
    return { mean, error, skew: cubes / n / (squares / n) ** 1.5 / Math.sqrt(n), df: n - 1 };
}
/**
 * Interval of a mean of skewed rows: Student's t through Hall's monotone cubic transform, which takes out the first
 * effect of skewness (JRSS B 54, 1992). Plain t covers 88 % where 2 % of the rows carry the loss, this 96 %.
 * null when the rows are too few or all equal, for then they show no noise at all.
 */
function meanInterval(rows, centre, confidence) {
    const spread = spreadOf(rows, centre);
    return spread && skewedBounds(spread, (1 - confidence) / 2);
}
/** Two one-sided bounds, each wrong with a chance of `alpha` < 1/2. */
function skewedBounds({ mean, error, skew, df }, alpha) {
    const t = studentQuantile(1 - alpha, df);
    return [mean - error * unskewed(t, skew), mean - error * unskewed(-t, skew)];
}
/** P-value of the claim that the truth is at most `limit`; its complement is that of "at least". */
function chanceOfMean({ mean, error, skew, df }, limit) {
    const t = (mean - limit) / error;
    return studentTail(t + (skew * t * t) / 3 + (skew * skew * t * t * t) / 27 + skew / 6, df);
}
/** Inverse of t + a t^2 / 3 + a^2 t^3 / 27 + a / 6, where a is the skewness over the root of n. */
function unskewed(t, a) {
    if (Math.abs(a) < 1e-5)
        return t - (a * t * t) / 3 - a / 6;
    return (3 / a) * (Math.cbrt(1 + a * (t - a / 6)) - 1);
}

;// CONCATENATED MODULE: ./packages/metrics/src/interval/wilson.ts

/**
 * Wilson's score interval of a proportion, `hits` of `n` > 0 (JASA 22, 1927). Stays within [0, 1] and keeps a width
 * at 0 and at 1. Its coverage wavers around the nominal: for p in [.5, .995] it is .952 on average at n = 50 and .895 at
 * worst, just below p = .99.
 */
function wilson(hits, n, confidence) {
    const z = normalQuantile((1 + confidence) / 2);
    const centre = hits + (z * z) / 2;
    const spread = z * Math.sqrt((hits / n) * (n - hits) + (z * z) / 4);
    const size = n + z * z;
    // The ends at 0 and 1 are exact, whatever the rounding.
    return [hits === 0 ? 0 : (centre - spread) / size, hits === n ? 1 : (centre + spread) / size];
}

;// CONCATENATED MODULE: ./packages/metrics/src/classification/share.ts





/** Estimates a share of rows, or a growing function of it, with Wilson's interval; `counted` sums its weights. */
function estimateShare(sample, hit, share) {
    const { design, options } = sample;
    const { confidence } = options;
    const through = share.through ?? ((value) => value);
    const [hits, total] = share.counted;
    const told = (rows) => (share.rows === "all" ? design.rows : rows);
    if (total === 0)
        return noValue(told(0), share.empty);
    const value = hits / total;
    if (isPlain(design)) {
        const [low, high] = wilson(hits, total, confidence);
        return withInterval(through(value), told(total), [through(low), through(high)], {
            confidence,
            method: "wilson",
        });
    }
    const pulls = new Float64Array(design.rows);
    let rows = 0;
    for (let row = 0; row < design.rows; row++) {
        const is = hit(sample, row);
        const weight = design.weights?.[row] ?? 1;
        if (is === null || weight === 0)
            continue;
        rows++;
        pulls[row] = (weight * ((is ? 1 : 0) - value) * design.rows) / total;
    }
    const worth = effectiveSize(pulls, value * (1 - value), { design, counted: rows, confidence });
    if (worth === 0)
        return noInterval(through(value), told(rows), "a single row or cluster shows no noise");
    const [low, high] = wilson(value * worth, worth, confidence);
    return withInterval(through(value), told(rows), [through(low), through(high)], {
        confidence,
        method: methodOf("wilson", design),
    });
}
/**
 * How many independent rows of weight one would tell as much of a share: `variance` of one such row over the squared
 * standard error that weights and clusters leave (Korn and Graubard, Surv. Methodol. 24, 1998), with Student's t for
 * few clusters; never more than Kish's effective size of weights or the `counted` rows, and where no row differs from
 * another, the number of clusters. 0 when nothing can be told.
 */
function effectiveSize(pulls, variance, { design, counted, confidence }) {
    const clusters = design.groups?.count ?? counted;
    if (clusters < 2)
        return 0;
    const part = counted / design.rows;
    const most = Math.min(counted, effectiveUnits({ ...design, groups: null }) * part);
    const spread = spreadOf(units(pulls, design), 0);
    // Alike throughout: rows of one cluster may be one row many times over.
    if (spread === null || variance <= 0)
        return Math.min(most, effectiveUnits(design));
    // The error divides by one cluster less, Wilson's does not.
    const worth = (variance / spread.error ** 2) * (clusters / (clusters - 1));
    if (design.groups === null)
        return Math.min(most, worth);
    const p = (1 + confidence) / 2;
    return Math.min(most, worth * (normalQuantile(p) / studentQuantile(p, clusters - 1)) ** 2);
}

;// CONCATENATED MODULE: ./packages/metrics/src/paired/contrast.ts
/** A difference about which the rows say nothing. */
function unknownDifference(n, reason) {
    return { n, difference: null, relative: null, reason };
}
/** Why a relative limit cannot be judged: the user has to choose another clause. */
const NO_BASELINE_TO_RELATE = "the baseline cannot be told from 0: use an absolute limit";

;// CONCATENATED MODULE: ./packages/metrics/src/paired/discordance.ts
/** A distance in standard errors, where there may be no error left: at the edge of what is possible. */
function inErrors(distance, error) {
    if (Math.abs(distance) < 1e-12)
        return 0;
    return error <= 0 ? Math.sign(distance) * Number.POSITIVE_INFINITY : distance / error;
}
/** Where `outside` ends on the way from a far end, where it holds unless the interval reaches it, to a near one. */
function frontier(outside, far, near) {
    if (!outside(far))
        return far;
    let [out, inside] = [far, near];
    for (let i = 0; i < 50; i++) {
        const middle = (out + inside) / 2;
        if (outside(middle))
            out = middle;
        else
            inside = middle;
    }
    return inside;
}

;// CONCATENATED MODULE: ./packages/metrics/src/paired/exact-tail.ts

// A score is compared with its exact distribution instead of the normal one. Where few rows differ the normal one
// errs: at the limit a false pass had a chance of up to 6.8 %, a false fail of up to 8.3 % (n = 268 and 300, a limit of
// one point). The chance of a differing row, on which the distribution also depends, is taken at its likeliest under
// the claim (Lloyd and Moldovan, Stat. Med. 26, 2007). .github/decisions/paired-comparison.md has the table.
/** P(score >= the seen one) while the claim holds: small says that the truth lies above it. Whole numbers of rows only. */
function chanceAbove(seen, claim) {
    const { n } = seen;
    // Scores that differ by rounding alone are one score.
    const t = claim.score(seen) - 1e-9;
    const { gain, loss } = claim.likeliest(seen);
    const differ = Math.min(1, loss + gain);
    if (differ <= 0)
        return t <= 0 ? 1 : 0;
    const reaches = (m, gains) => claim.score({ gains, losses: m - gains, n }) >= t;
    // Nine standard deviations around the expected number of differing rows.
    const reach = 9 * Math.sqrt(n * differ * (1 - differ)) + 9;
    const first = Math.max(0, Math.floor(n * differ - reach));
    const last = Math.min(n, Math.ceil(n * differ + reach));
    let total = 0;
    // Gains from which on the score reaches t: they move little from one number of differing rows to the next.
    let from = Math.round((first * gain) / differ);
    for (let m = first; m <= last; m++) {
        while (from > 0 && reaches(m, from - 1))
            from--;
        while (from <= m && !reaches(m, from))
            from++;
        total += binomialMass(m, n, differ) * binomialTail(from, m, gain / differ);
    }
    return Math.min(1, total);
}
/** P(score <= the seen one) while the claim holds: small says that the truth lies below it. */
function chanceBelow({ gains, losses, n }, claim) {
    return chanceAbove({ gains: losses, losses: gains, n }, claim.mirrored());
}

;// CONCATENATED MODULE: ./packages/metrics/src/paired/ratio.ts


// Of rows that both models have wrong a ratio of two proportions knows nothing, so here n counts the others: those that at
// least one of the two has right.
/** The claim that the candidate is right `ratio` > 0 times as often, with the score of Tang et al. (Stat. Med. 22, 2003). */
function ratioOf(ratio) {
    // The variance of one row's part, which is 1 - ratio, 1 or -ratio where both, only the candidate, only the
    // baseline is right.
    const error = (seen) => {
        const { gain, loss } = likeliest(seen, ratio);
        const both = Math.max(0, 1 - gain - loss);
        return Math.sqrt(((1 - ratio) ** 2 * both + gain + ratio * ratio * loss) / seen.n) / baselineShare(seen);
    };
    return {
        error,
        likeliest: (seen) => likeliest(seen, ratio),
        score: (seen) => inErrors(ratioSeen(seen) - ratio, error(seen)),
        mirrored: () => ratioOf(1 / ratio),
    };
}
/** Score interval of the ratio of paired proportions; the baseline must have a row right. */
function ratioInterval(seen, confidence) {
    const z = normalQuantile((1 + confidence) / 2);
    const share = ratioSeen(seen);
    return [
        frontier((ratio) => ratioOf(ratio).score(seen) > z, Number.EPSILON, share),
        frontier((ratio) => ratioOf(ratio).score(seen) < -z, largestRatio(seen), share),
    ];
}
/** How many times as often the candidate was right. */
function ratioSeen({ gains, losses, n }) {
    return (n - losses) / (n - gains);
}
/** Beyond any ratio that these rows leave possible: one right row more for the candidate, one less for the baseline. */
function largestRatio({ gains, n }) {
    return (10 * (n + 1)) / Math.max(1, n - gains);
}
function baselineShare({ gains, n }) {
    return Math.max(n - gains, 1) / n;
}
/** loss = 1 - ratio + ratio gain; the likeliest gain solves a quadratic whose larger root is the one in range. */
function likeliest({ gains, losses, n }, ratio) {
    const a = ratio * (1 + ratio) * n;
    const b = ratio * ratio * (gains + losses) - (1 - ratio * ratio) * (n - losses);
    const c = gains * ratio * (1 - ratio);
    const root = Math.sqrt(Math.max(0, b * b + 4 * a * c));
    const x = b < 0 ? (2 * c) / (root - b) : (b + root) / (2 * a);
    const gain = Math.min(Math.max(x, 0, (ratio - 1) / ratio), ratio / (1 + ratio));
    return { gain, loss: Math.min(1 - gain, Math.max(0, 1 - ratio + ratio * gain)) };
}

;// CONCATENATED MODULE: ./packages/metrics/src/paired/tango.ts


/** The claim that the chance of a gain exceeds that of a loss by `delta`, with Tango's score (Stat. Med. 17, 1998). */
function differenceOf(delta) {
    const error = (seen) => {
        const { gain, loss } = tango_likeliest(seen, delta);
        return Math.sqrt(Math.max(0, gain + loss - delta * delta) / seen.n);
    };
    return {
        error,
        likeliest: (seen) => tango_likeliest(seen, delta),
        score: (seen) => inErrors((seen.gains - seen.losses) / seen.n - delta, error(seen)),
        mirrored: () => differenceOf(-delta),
    };
}
/** Tango's equation 8, by whichever form of the root subtracts nothing. */
function tango_likeliest({ gains, losses, n }, delta) {
    const b = (2 * n - gains + losses) * delta - gains - losses;
    const c = -losses * delta * (1 - delta);
    const root = Math.sqrt(Math.max(0, b * b - 8 * n * c));
    const q = b > 0 ? (-2 * c) / (b + root) : (root - b) / (4 * n);
    const loss = Math.min(Math.max(q, 0, -delta), (1 - delta) / 2);
    return { gain: Math.max(0, loss + delta), loss };
}
/**
 * Tango's score interval of the difference (gains - losses) / n of paired proportions. It keeps a width when no row
 * differs, where Wald's shrinks to a point: no flip among 100 rows leaves [-.037, .037] at 95 %.
 */
function tango(seen, confidence) {
    const z = normalQuantile((1 + confidence) / 2);
    const estimate = (seen.gains - seen.losses) / seen.n;
    return [
        frontier((delta) => differenceOf(delta).score(seen) > z, -1, estimate),
        frontier((delta) => differenceOf(delta).score(seen) < -z, 1, estimate),
    ];
}

;// CONCATENATED MODULE: ./packages/metrics/src/paired/proportion-contrast.ts






/**
 * What the same rows tell of two proportions: Tango's score for the difference, Tang's for the ratio. Counts of rows
 * have an exact distribution; those of weights or clusters are effective numbers, which `design` says and names.
 */
function compareProportions({ both, ...seen }, design) {
    const isExact = design === undefined;
    const method = design?.method ?? ((base) => base);
    const n = design?.rows ?? seen.n;
    const difference = differenceContrast(seen, method("tango"), isExact);
    if (both + seen.losses <= 0)
        return { n, difference, relative: null, reason: NO_BASELINE_TO_RELATE };
    const eitherRight = { ...seen, n: both + seen.gains + seen.losses };
    return { n, difference, relative: ratioContrast(eitherRight, method("score-ratio"), isExact) };
}
/** Beyond so many differing rows bounds are the score's own: the exact ones agree to three digits and cost seconds. */
const MANY = 1000;
function differenceContrast(seen, method, isExact) {
    const { gains, losses, n } = seen;
    const value = (gains - losses) / n;
    return {
        value,
        method,
        interval: (confidence) => tango(seen, confidence),
        bounds(alpha) {
            if (!isExact || gains + losses > MANY)
                return tango(seen, 1 - 2 * alpha);
            return [
                frontier((delta) => chanceAbove(seen, differenceOf(delta)) < alpha, -1, value),
                frontier((delta) => chanceBelow(seen, differenceOf(delta)) < alpha, 1, value),
            ];
        },
        above: (limit) => outsideOr(limit, [-1, 1], "above") ?? above(seen, differenceOf(limit), isExact),
        below: (limit) => outsideOr(limit, [-1, 1], "below") ?? below(seen, differenceOf(limit), isExact),
        errors: (limit) => ({
            seen: Math.sqrt(Math.max(0, gains + losses - value * value * n)) / n,
            atLimit: Math.abs(limit) < 1 ? differenceOf(limit).error(seen) : 0,
        }),
    };
}
/** (candidate - baseline) / baseline, which is the ratio less one. */
function ratioContrast(seen, method, isExact) {
    const share = ratioSeen(seen);
    const possible = [-1, Number.POSITIVE_INFINITY];
    const lessOne = ([low, high]) => [low - 1, high - 1];
    return {
        value: share - 1,
        method,
        interval: (confidence) => lessOne(ratioInterval(seen, confidence)),
        bounds(alpha) {
            if (!isExact || seen.gains + seen.losses > MANY)
                return lessOne(ratioInterval(seen, 1 - 2 * alpha));
            return lessOne([
                frontier((ratio) => chanceAbove(seen, ratioOf(ratio)) < alpha, Number.EPSILON, share),
                frontier((ratio) => chanceBelow(seen, ratioOf(ratio)) < alpha, largestRatio(seen), share),
            ]);
        },
        above: (limit) => outsideOr(limit, possible, "above") ?? above(seen, ratioOf(1 + limit), isExact),
        below: (limit) => outsideOr(limit, possible, "below") ?? below(seen, ratioOf(1 + limit), isExact),
        errors: (limit) => ({
            seen: ratioOf(share).error(seen),
            atLimit: limit > -1 ? ratioOf(1 + limit).error(seen) : 0,
        }),
    };
}
/** The p-value where the limit is at or beyond the end of what is possible, so that nothing is left to test. */
function outsideOr(limit, [low, high], side) {
    if (limit <= low)
        return side === "above" ? 0 : 1;
    if (limit >= high)
        return side === "above" ? 1 : 0;
    return null;
}
function above(seen, claim, isExact) {
    return isExact ? chanceAbove(seen, claim) : normalTail(claim.score(seen));
}
function below(seen, claim, isExact) {
    return isExact ? chanceBelow(seen, claim) : normalTail(-claim.score(seen));
}

;// CONCATENATED MODULE: ./packages/metrics/src/paired/hits.ts




/** Compares shares of the same rows. With weights or clusters the counts are those of as many independent rows as tell as much. */
function compareHits({ candidate, baseline }, hit) {
    const { design, options } = candidate;
    const counts = { gains: 0, losses: 0, both: 0, n: 0 };
    const steps = new Int8Array(design.rows);
    const isCounted = new Uint8Array(design.rows);
    let counted = 0;
    for (let row = 0; row < design.rows; row++) {
        const now = hit(candidate, row);
        const before = hit(baseline, row);
        const weight = design.weights?.[row] ?? 1;
        if (now === null || before === null || weight === 0)
            continue;
        isCounted[row] = 1;
        counted++;
        counts.n += weight;
        steps[row] = Number(now) - Number(before);
        if (now && before)
            counts.both += weight;
        else if (now)
            counts.gains += weight;
        else if (before)
            counts.losses += weight;
    }
    if (counted === 0)
        return unknownDifference(0, "no rows");
    if (isPlain(design))
        return compareProportions(counts);
    const value = (counts.gains - counts.losses) / counts.n;
    const pulls = Float64Array.from(steps, (step, row) => isCounted[row] === 0 ? 0 : ((design.weights?.[row] ?? 1) * (step - value) * design.rows) / counts.n);
    const variance = (counts.gains + counts.losses) / counts.n - value * value;
    const worth = effectiveSize(pulls, variance, { design, counted, confidence: options.confidence });
    if (worth === 0)
        return unknownDifference(counted, "a single row or cluster shows no noise");
    const scale = worth / counts.n;
    return compareProportions({
        gains: counts.gains * scale,
        losses: counts.losses * scale,
        both: counts.both * scale,
        n: worth,
    }, { rows: counted, method: (base) => methodOf(base, design) });
}

;// CONCATENATED MODULE: ./packages/metrics/src/paired/linear-contrast.ts



/** A baseline this many standard errors from 0 has a sign that the rows do not doubt. */
const FAR_FROM_ZERO = 3;
/**
 * Compares two metrics of the same rows by what each row adds to their difference: Student's t with the skewness taken
 * out, as for one mean. `base` names the method, to which the design is added.
 */
function compareLinear(candidate, baseline, { design, base, spread }) {
    const n = design.rows;
    const method = methodOf(base, design);
    const value = candidate.value - baseline.value;
    const size = Math.abs(baseline.value);
    const pulls = candidate.pulls.map((pull, row) => pull - (baseline.pulls[row] ?? 0));
    if (value === 0 && pulls.every((pull) => pull === 0))
        return withoutDifference(n, {
            independent: effectiveUnits(design),
            worst: Math.max(candidate.worst, baseline.worst),
            size,
        });
    const noise = spread(pulls);
    if (noise === null)
        return unknownDifference(n, "the rows show no noise");
    const difference = ofSpread({ ...noise, mean: value }, method);
    const own = spread(baseline.pulls);
    const isFar = size > 0 && (own === null || size > FAR_FROM_ZERO * own.error);
    if (!isFar)
        return { n, difference, relative: null, reason: NO_BASELINE_TO_RELATE };
    const ratio = value / size;
    // The derivative of (c - b) / |b| by b.
    const slope = 1 + ratio * Math.sign(baseline.value);
    const related = spread(candidate.pulls.map((pull, row) => (pull - slope * (baseline.pulls[row] ?? 0)) / size));
    if (related === null)
        return { n, difference, relative: null, reason: "the rows show no noise" };
    return { n, difference, relative: ofSpread({ ...related, mean: ratio }, method) };
}
function ofSpread(spread, method) {
    return {
        value: spread.mean,
        method,
        interval: (confidence) => skewedBounds(spread, (1 - confidence) / 2),
        bounds: (alpha) => skewedBounds(spread, alpha),
        above: (limit) => chanceOfMean(spread, limit),
        below: (limit) => 1 - chanceOfMean(spread, limit),
        errors: () => ({ seen: spread.error, atLimit: spread.error }),
    };
}
/** Both contrasts of two models of which not one row differs; `size` is that of the baseline's value. */
function withoutDifference(n, { independent, worst, size }) {
    // Losses that are all 0 bound nothing: how large one would be is not known.
    if (independent === 0 || worst === 0 || !Number.isFinite(worst))
        return unknownDifference(n, "no row differs");
    const difference = ofEqualRows(independent, worst);
    if (size === 0)
        return { n, difference, relative: null, reason: NO_BASELINE_TO_RELATE };
    return { n, difference, relative: ofEqualRows(independent, worst / size) };
}
/**
 * Equal rows do not prove equality: of n rows none differs with a chance of alpha when a share of 1 - alpha^(1/n) of
 * all does (three in n at 95 %), and each of these could be off by as much as the worst row.
 */
function ofEqualRows(n, worst) {
    const reach = (alpha) => worst * -Math.expm1(Math.log(alpha) / n);
    const chance = (distance) => (distance <= 0 ? 1 : Math.max(0, 1 - distance / worst) ** n);
    return {
        value: 0,
        method: "no-row-differs",
        interval: (confidence) => [-reach((1 - confidence) / 2), reach((1 - confidence) / 2)],
        bounds: (alpha) => [-reach(alpha), reach(alpha)],
        above: (limit) => chance(-limit),
        below: (limit) => chance(limit),
        errors(limit) {
            const share = Math.min(1, Math.abs(limit) / worst);
            return { seen: 0, atLimit: worst * Math.sqrt((share * (1 - share)) / n) };
        },
    };
}

;// CONCATENATED MODULE: ./packages/metrics/src/paired/resampled-contrast.ts




/**
 * Compares by resampling both models' rows together. `reflected` is for metrics that resampling biases: the resamples
 * then lie around the estimate as the estimate lies around the truth. `worst` is how far a metric can lie off, for rows that
 * do not differ at all.
 */
function compareResampled({ seen, candidate, baseline }, { design, worst, reflected = false }) {
    const n = design.rows;
    const method = methodOf("bootstrap", design);
    const size = Math.abs(seen.baseline);
    const value = seen.candidate - seen.baseline;
    const differences = candidate.map((now, i) => now - (baseline[i] ?? Number.NaN));
    const isConstant = differences.every((difference) => Math.abs(difference - value) <= 1e-12 * size);
    if (isConstant)
        return value === 0
            ? withoutDifference(n, { independent: effectiveUnits(design), worst, size })
            : unknownDifference(n, "the rows show no noise");
    const difference = ofDraws(value, differences, { reflected, method });
    if (difference === null)
        return unknownDifference(n, "too few rows to resample: it often has no value");
    const around = percentiles(baseline, 0.997);
    if (size === 0 || around === null || around[0] * around[1] <= 0)
        return { n, difference, relative: null, reason: NO_BASELINE_TO_RELATE };
    const ratios = differences.map((difference, i) => difference / Math.abs(baseline[i] ?? Number.NaN));
    return { n, difference, relative: ofDraws(value / size, ratios, { reflected, method }) };
}
function ofDraws(value, drawn, { reflected, method }) {
    const draws = (reflected ? drawn.map((draw) => 2 * value - draw) : drawn)
        .filter((draw) => !Number.isNaN(draw))
        .sort();
    const bounds = (alpha) => {
        const [low, high] = percentiles(draws, 1 - 2 * alpha) ?? [value, value];
        return [Math.min(low, value), Math.max(high, value)];
    };
    if (draws.length < drawn.length * 0.95)
        return null;
    const mean = draws.reduce((a, b) => a + b, 0) / draws.length;
    const seen = Math.sqrt(draws.reduce((a, b) => a + (b - mean) ** 2, 0) / draws.length);
    return {
        value,
        method,
        interval: (confidence) => bounds((1 - confidence) / 2),
        bounds,
        // The estimate itself counts as one draw, so that no p-value is 0.
        above: (limit) => (1 + countUpTo(draws, limit)) / (draws.length + 1),
        below: (limit) => (1 + countUpTo(draws.map((draw) => -draw).reverse(), -limit)) / (draws.length + 1),
        errors: () => ({ seen, atLimit: seen }),
    };
}
/** How many of the sorted draws are at most `limit`. */
function countUpTo(draws, limit) {
    let [low, high] = [0, draws.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((draws[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./packages/metrics/src/classification/label-metric.ts






/**
 * Estimates a share, or a growing function of one, with Wilson's interval: exact about where the noise is, closed
 * form, and with a width at 0 and 1. The interval is conditional on the size of the denominator.
 */
function proportion(share) {
    const through = share.through ?? ((value) => value);
    const hit = ({ truth, predicted }, row) => share.hit(truth[row] ?? 0, predicted[row] ?? 0);
    return {
        estimate: (sample) => estimateShare(sample, hit, { ...share, through, counted: share.of(sample.confusion()) }),
        difference(pair) {
            if (share.denominator === "labels" && share.through === undefined)
                return compareHits(pair, hit);
            return differenceOfCounts(pair, (counts) => {
                const [hits, n] = share.of(counts);
                return n === 0 ? Number.NaN : through(hits / n);
            });
        },
    };
}
/** Estimates a function of the confusion matrix (NaN: undefined there) with a bootstrap percentile interval. */
function resampled(value, whenUndefined) {
    return {
        estimate(sample) {
            const counts = sample.confusion();
            const n = sample.truth.length;
            const estimate = value(counts);
            if (Number.isNaN(estimate))
                return noValue(n, whenUndefined);
            const { confidence } = sample.options;
            const bounds = percentiles(Float64Array.from(sample.resampled(), value), confidence);
            return bounds === null
                ? noInterval(estimate, n, `too few rows to resample: ${whenUndefined} in more than 5 % of resamples`)
                : withInterval(estimate, n, bounds, {
                    confidence,
                    method: methodOf("bootstrap", sample.design),
                });
        },
        difference: (pair) => differenceOfCounts(pair, value),
    };
}
function differenceOfCounts(pair, value) {
    const [candidate, baseline] = [pair.candidate.confusion(), pair.baseline.confusion()];
    const draws = pair.resampled();
    return compareResampled({
        seen: { candidate: value(candidate), baseline: value(baseline) },
        candidate: Float64Array.from(draws, (draw) => value(draw.candidate)),
        baseline: Float64Array.from(draws, (draw) => value(draw.baseline)),
    }, { design: pair.candidate.design, worst: 1 });
}

;// CONCATENATED MODULE: ./packages/metrics/src/classification/agreement.ts


function total(counts) {
    let sum = 0;
    for (let k = 0; k < counts.length; k++)
        sum += counts[k] ?? 0;
    return sum;
}
function dot(a, b) {
    let sum = 0;
    for (let k = 0; k < a.length; k++)
        sum += (a[k] ?? 0) * (b[k] ?? 0);
    return sum;
}
/** Metrics of the whole confusion matrix that two classes and many share. */
const agreementMetrics = [
    classificationMetric({
        name: "accuracy",
        unit: "ratio",
        needs: "labels",
        about: "Share of the rows whose predicted class is the label.",
        ...proportion({
            of: ({ hits, n }) => [total(hits), n],
            hit: (label, predicted) => label === predicted,
            empty: "no rows",
            denominator: "labels",
        }),
    }),
    classificationMetric({
        name: "balanced_accuracy",
        unit: "ratio",
        needs: "labels",
        about: "Mean of the recalls of the classes that have rows.",
        ...resampled(balancedAccuracy, "no rows"),
    }),
    classificationMetric({
        name: "matthews_corrcoef",
        unit: "score",
        needs: "labels",
        about: "Correlation of label and prediction, from -1 to 1; undefined when either has one class only.",
        ...resampled(matthews, "labels or predictions have one class only"),
    }),
    classificationMetric({
        name: "cohen_kappa",
        unit: "score",
        needs: "labels",
        about: "Agreement beyond chance, up to 1; undefined when labels and predictions are all one class.",
        ...resampled(kappa, "labels and predictions are all one class"),
    }),
];
function balancedAccuracy({ truth, hits }) {
    let recalls = 0;
    let present = 0;
    for (let k = 0; k < truth.length; k++) {
        const rows = truth[k] ?? 0;
        if (rows === 0)
            continue;
        recalls += (hits[k] ?? 0) / rows;
        present++;
    }
    return recalls / present;
}
function matthews({ n, truth, predicted, hits }) {
    const spreads = (n * n - dot(truth, truth)) * (n * n - dot(predicted, predicted));
    return spreads === 0 ? Number.NaN : (total(hits) * n - dot(truth, predicted)) / Math.sqrt(spreads);
}
function kappa({ n, truth, predicted, hits }) {
    const chance = dot(truth, predicted) / n;
    return chance === n ? Number.NaN : (total(hits) - chance) / (n - chance);
}

;// CONCATENATED MODULE: ./packages/metrics/src/classification/averaged.ts


/** Scores of one class from its hits, its rows and its predictions; 0 where it has none, as scikit-learn's default. */
const SCORES = {
    precision: (hits, _truth, predicted) => ratio(hits, predicted),
    recall: (hits, truth) => ratio(hits, truth),
    f1: (hits, truth, predicted) => ratio(2 * hits, truth + predicted),
    jaccard: (hits, truth, predicted) => ratio(hits, truth + predicted - hits),
};
const EVERYDAY = ["precision_macro", "recall_macro", "f1_macro", "f1_weighted"];
const PRESENT = "the classes present in labels or predictions (0 for one without support or prediction)";
/** Precision, recall, F1 and Jaccard over all classes, under each of scikit-learn's averages. */
const averagedMetrics = Object.entries(SCORES).flatMap(([name, score]) => [
    metric(`${name}_macro`, `Unweighted mean of ${name} over ${PRESENT}.`, resampled(macro(score), "no rows")),
    // With one label a row, every wrong row is one false positive and one false negative.
    metric(`${name}_micro`, name === "jaccard"
        ? "Jaccard index of all classes pooled: accuracy / (2 - accuracy)."
        : `${name} of all classes pooled: equal to accuracy.`, pooled(name === "jaccard" ? (accuracy) => accuracy / (2 - accuracy) : undefined)),
    metric(`${name}_weighted`, `Mean of ${name} over ${PRESENT}, each weighted by its share of the labels.`, name === "recall" ? pooled() : resampled(weighted(score), "no rows")),
]);
function metric(name, about, estimated) {
    const everyday = EVERYDAY.includes(name) ? [MULTICLASS] : [];
    return classificationMetric({ name, unit: "ratio", needs: "labels", about, everyday, ...estimated });
}
/** A function of accuracy. The weighted recall is accuracy itself. */
function pooled(through) {
    return proportion({
        of: ({ hits, n }) => [hits.reduce((a, b) => a + b, 0), n],
        empty: "no rows",
        hit: (label, predicted) => label === predicted,
        denominator: "labels",
        ...(through && { through }),
    });
}
function macro(score) {
    return ({ truth, predicted, hits }) => {
        let total = 0;
        let present = 0;
        for (let k = 0; k < truth.length; k++) {
            const rows = truth[k] ?? 0;
            const said = predicted[k] ?? 0;
            if (rows + said === 0)
                continue;
            total += score(hits[k] ?? 0, rows, said);
            present++;
        }
        return total / present;
    };
}
function weighted(score) {
    return ({ n, truth, predicted, hits }) => {
        let total = 0;
        for (let k = 0; k < truth.length; k++) {
            const rows = truth[k] ?? 0;
            if (rows > 0)
                total += rows * score(hits[k] ?? 0, rows, predicted[k] ?? 0);
        }
        return total / n;
    };
}
function ratio(part, whole) {
    return whole === 0 ? 0 : part / whole;
}

;// CONCATENATED MODULE: ./packages/metrics/src/classification/binary.ts


const at = (counts, k) => counts[k] ?? 0;
const agreed = ({ hits, truth, predicted }) => [at(hits, 1), at(truth, 1) + at(predicted, 1) - at(hits, 1)];
/** Metrics of the positive class, each a proportion of some rows. */
const binaryMetrics = [
    binary_metric("precision", "Share of the rows predicted positive that are positive.", {
        of: ({ hits, predicted }) => [at(hits, 1), at(predicted, 1)],
        hit: (label, predicted) => (predicted === 1 ? label === 1 : null),
        empty: "no row is predicted positive",
        denominator: "predictions",
    }),
    binary_metric("recall", "Share of the positive rows that are predicted positive.", {
        of: ({ hits, truth }) => [at(hits, 1), at(truth, 1)],
        empty: "no row is positive",
        hit: (label, predicted) => (label === 1 ? predicted === 1 : null),
        denominator: "labels",
    }),
    binary_metric("specificity", "Share of the negative rows that are predicted negative.", {
        of: ({ hits, truth }) => [at(hits, 0), at(truth, 0)],
        empty: "no row is negative",
        hit: (label, predicted) => (label === 0 ? predicted === 0 : null),
        denominator: "labels",
    }),
    // F1 = 2 J / (1 + J), and J is a proportion: of the rows positive by label or prediction, those that are by both.
    binary_metric("f1", "Harmonic mean of precision and recall.", {
        of: agreed,
        hit: (label, predicted) => (label + predicted > 0 ? label === predicted : null),
        denominator: "predictions",
        empty: "no row is positive or predicted positive",
        through: (jaccard) => (2 * jaccard) / (1 + jaccard),
        rows: "all",
    }),
    binary_metric("jaccard", "Of the rows positive by label or by prediction, the share that is both.", {
        of: agreed,
        hit: (label, predicted) => (label + predicted > 0 ? label === predicted : null),
        denominator: "predictions",
        empty: "no row is positive or predicted positive",
        rows: "all",
    }),
];
function binary_metric(name, about, share) {
    return classificationMetric({
        name,
        tasks: [BINARY],
        unit: "ratio",
        needs: "labels",
        about,
        ...proportion(share),
    });
}

;// CONCATENATED MODULE: ./packages/metrics/src/random/binomial.ts
/**
 * One exact draw of Binomial(n, p): by inversion where few successes are expected, else by Hörmann's transformed
 * rejection (BTRS, J. Stat. Comput. Simul. 46, 1993), whose cost does not grow with n.
 */
function binomial(random, n, p) {
    if (n <= 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - binomial(random, n, 1 - p);
    return n * p < 10 ? byInversion(random, n, p) : byRejection(random, n, p);
}
function byInversion(random, n, p) {
    const odds = p / (1 - p);
    const none = Math.exp(n * Math.log1p(-p));
    for (;;) {
        let u = random.next();
        let mass = none;
        let k = 0;
        // Rounding can leave a rest of u beyond the last k; then draw again.
        while (u >= mass && k < n) {
            u -= mass;
            k++;
            mass *= ((n - k + 1) / k) * odds;
        }
        if (u < mass)
            return k;
    }
}
function byRejection(random, n, p) {
    const odds = p / (1 - p);
    const deviation = Math.sqrt(n * p * (1 - p));
    const b = 1.15 + 2.53 * deviation;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const centre = n * p + 0.5;
    const squeeze = 0.92 - 4.2 / b;
    const alpha = (2.83 + 5.1 / b) * deviation;
    const mode = Math.floor((n + 1) * p);
    for (;;) {
        const u = random.next() - 0.5;
        const v = random.next();
        const us = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / us + b) * u + centre);
        if (k < 0 || k > n)
            continue;
        if (us >= 0.07 && v <= squeeze)
            return k;
        if (Math.log((v * alpha) / (a / (us * us) + b)) <= logRatio(n, odds, mode, k))
            return k;
    }
}
/** ln of P(k) / P(mode), by Stirling's formula with its remainder. */
function logRatio(n, odds, mode, k) {
    return ((mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1))) +
        (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) +
        (k + 0.5) * Math.log((odds * (n - k + 1)) / (k + 1)) +
        remainder(mode) +
        remainder(n - mode) -
        remainder(k) -
        remainder(n - k));
}
/** ln k! - [(k + 1/2) ln(k + 1) - (k + 1) + ln(2 pi) / 2], exact sums for the first ten. */
const REMAINDERS = Array.from({ length: 10 }, (_, k) => {
    let logFactorial = 0;
    for (let i = 2; i <= k; i++)
        logFactorial += Math.log(i);
    return logFactorial - ((k + 0.5) * Math.log(k + 1) - (k + 1) + Math.log(2 * Math.PI) / 2);
});
function remainder(k) {
    const known = REMAINDERS[k];
    if (known !== undefined)
        return known;
    const x = k + 1;
    return (1 / 12 - (1 / 360 - 1 / 1260 / (x * x)) / (x * x)) / x;
}

;// CONCATENATED MODULE: ./packages/metrics/src/random/xoshiro.ts
/**
 * xoshiro256** 1.0 of Blackman and Vigna (arXiv:1805.01407) on 32-bit halves, which need no BigInt for each draw.
 * A number seeds it through SplitMix64, as its authors advise; four words set the state itself.
 */
function xoshiro256(seed) {
    const seeds = typeof seed === "number" ? splitMix64(BigInt(Math.trunc(seed))) : seed;
    const state = Int32Array.from({ length: 8 }, (_, i) => Number(BigInt.asIntN(32, (seeds[i >> 1] ?? 0n) >> (i % 2 === 0 ? 32n : 0n))));
    const words = new Uint32Array(BLOCK);
    let at = BLOCK;
    return {
        next() {
            if (at === BLOCK) {
                fill(state, words);
                at = 0;
            }
            const high = words[at] ?? 0;
            const low = words[at + 1] ?? 0;
            at += 2;
            return (high * 2 ** 21 + (low >>> 11)) * 2 ** -53;
        },
    };
}
/** Words made at once: the state then stays in locals, which is most of the speed. */
const BLOCK = 512;
/** Of each 64-bit output the high half, then the low one. */
function fill(state, target) {
    let h0 = state[0] ?? 0;
    let l0 = state[1] ?? 0;
    let h1 = state[2] ?? 0;
    let l1 = state[3] ?? 0;
    let h2 = state[4] ?? 0;
    let l2 = state[5] ?? 0;
    let h3 = state[6] ?? 0;
    let l3 = state[7] ?? 0;
    for (let i = 0; i < target.length; i += 2) {
        // The output is rotl(s1 * 5, 7) * 9; the carry of a half times a digit is read off its leading bits.
        const five = Math.imul(l1, 5);
        const high = (Math.imul(h1, 5) + carry(l1, 5)) | 0;
        const rotatedHigh = (high << 7) | (five >>> 25);
        const rotatedLow = (five << 7) | (high >>> 25);
        target[i] = Math.imul(rotatedHigh, 9) + carry(rotatedLow, 9);
        target[i + 1] = Math.imul(rotatedLow, 9);
        const shiftedHigh = (h1 << 17) | (l1 >>> 15);
        const shiftedLow = l1 << 17;
        h2 ^= h0;
        l2 ^= l0;
        h3 ^= h1;
        l3 ^= l1;
        h1 ^= h2;
        l1 ^= l2;
        h0 ^= h3;
        l0 ^= l3;
        h2 ^= shiftedHigh;
        l2 ^= shiftedLow;
        // rotl(s3, 45): the halves change places, then 13 bits.
        const h = h3;
        h3 = (l3 << 13) | (h >>> 19);
        l3 = (h << 13) | (l3 >>> 19);
    }
    state[0] = h0;
    state[1] = l0;
    state[2] = h1;
    state[3] = l1;
    state[4] = h2;
    state[5] = l2;
    state[6] = h3;
    state[7] = l3;
}
/** What a 32-bit half times a digit leaves above 32 bits: exact, for the product fits a double. */
function carry(half, digit) {
    return Math.floor(((half >>> 0) * digit) / 2 ** 32);
}
function splitMix64(seed) {
    let state = BigInt.asUintN(64, seed);
    return Array.from({ length: 4 }, () => {
        state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
        let z = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
        z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
        return z ^ (z >> 31n);
    });
}

;// CONCATENATED MODULE: ./packages/metrics/src/random/resample-rows.ts



/** Rows that one bootstrap may weigh: about a second. */
const BUDGET = 2e8;
/**
 * Resamples rows, or whole clusters of them, and hands each resample to `evaluate` as a weight for every row (the same
 * memory each time) with how often one of `extra` more units was drawn beside the sample's own. Fewer resamples, never
 * below 200, where rows are many.
 */
function resampleRows(design, { seed, resamples, extra = 0 }, evaluate) {
    const { rows, weights, groups } = design;
    const count = groups?.count ?? rows;
    const random = xoshiro256(seed);
    const times = new Float64Array(count);
    const drawn = new Float64Array(rows);
    return Array.from({ length: affordable(resamples, BUDGET, rows) }, () => {
        const extras = binomial(random, count, extra / (count + extra));
        times.fill(0);
        for (let i = extras; i < count; i++) {
            const unit = Math.floor(random.next() * count);
            times[unit] = (times[unit] ?? 0) + 1;
        }
        for (let row = 0; row < rows; row++)
            drawn[row] = (times[groups?.of[row] ?? row] ?? 0) * (weights?.[row] ?? 1);
        return evaluate(drawn, extras, random);
    });
}

;// CONCATENATED MODULE: ./packages/metrics/src/probability/calibration-error.ts







const BINS = 15;
/**
 * Expected calibration error: rows are binned by confidence into 15 bins of equal width, [i/15, (i+1)/15), the last
 * closed; it is the mean over rows of their bin's |mean confidence - share of hits|. Binary: confidence is the
 * positive class's probability, a hit is a positive row. Multiclass: that of the top class (the first of equals), a
 * hit is a row of it.
 */
const calibrationError = classificationMetric({
    name: "expected_calibration_error",
    direction: "lower",
    unit: "ratio",
    needs: "probabilities",
    about: "Mean distance of confidence from the share of hits in 15 equal bins of confidence: the positive class's probability, or the top class's of many.",
    estimate,
    difference,
});
function estimate(sample) {
    const { truth, design, options } = sample;
    const n = truth.length;
    const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
    if (flaw !== null)
        return noValue(n, flaw);
    const rows = binRows(sample);
    const value = errorOf(rows, design.weights);
    const drawn = isPlain(design)
        ? resampleHits(calibration_error_fill(rows, null), sample)
        : resampleRows(design, options, (weights) => errorOf(rows, weights));
    const bounds = percentiles(Float64Array.from(drawn), options.confidence);
    if (bounds === null)
        return noInterval(value, n, "too few rows to resample");
    return withInterval(value, n, reflect(value, bounds), {
        confidence: options.confidence,
        method: methodOf("bootstrap", design),
    });
}
/** A resample's error exceeds the sample's as the sample's exceeds the truth, so the interval is reflected. */
function reflect(value, [low, high]) {
    return [Math.max(0, 2 * value - high), Math.max(0, 2 * value - low)];
}
/** The bias of the two errors is about one, so that little of it is left in their difference. */
function difference({ candidate, baseline }) {
    const { design, options } = candidate;
    const [now, before] = [binRows(candidate), binRows(baseline)];
    const draws = resampleRows(design, options, (weights) => [errorOf(now, weights), errorOf(before, weights)]);
    return compareResampled({
        seen: { candidate: errorOf(now, design.weights), baseline: errorOf(before, design.weights) },
        candidate: Float64Array.from(draws, ([drawn]) => drawn ?? Number.NaN),
        baseline: Float64Array.from(draws, ([, drawn]) => drawn ?? Number.NaN),
    }, { design, worst: 1, reflected: true });
}
function binRows({ truth, scores }) {
    const n = truth.length;
    const rows = { bin: new Uint8Array(n), confidence: new Float64Array(n), hit: new Uint8Array(n) };
    const width = scores?.width ?? 1;
    const values = scores?.values ?? new Float64Array();
    for (let row = 0; row < n; row++) {
        const top = width === 1 ? 1 : topClass(values, row * width, width);
        const confidence = values[width === 1 ? row : row * width + top] ?? 0;
        rows.bin[row] = binOf(confidence);
        rows.confidence[row] = confidence;
        rows.hit[row] = truth[row] === top ? 1 : 0;
    }
    return rows;
}
function calibration_error_fill({ bin, confidence, hit }, weights) {
    const array = () => new Float64Array(BINS);
    const bins = { rows: array(), confidence: array(), hits: array() };
    for (let row = 0; row < bin.length; row++) {
        const at = bin[row] ?? 0;
        const weight = weights === null ? 1 : (weights[row] ?? 0);
        bins.rows[at] = (bins.rows[at] ?? 0) + weight;
        bins.confidence[at] = (bins.confidence[at] ?? 0) + weight * (confidence[row] ?? 0);
        if (hit[row] === 1)
            bins.hits[at] = (bins.hits[at] ?? 0) + weight;
    }
    return bins;
}
function errorOf(rows, weights) {
    const bins = calibration_error_fill(rows, weights);
    return distance(bins, (bin) => bins.hits[bin] ?? 0) / bins.rows.reduce((a, b) => a + b, 0);
}
/** Sum over rows of their bin's distance of confidence from hits. */
function distance({ confidence }, hits) {
    let sum = 0;
    for (let bin = 0; bin < BINS; bin++)
        sum += Math.abs((confidence[bin] ?? 0) - hits(bin));
    return sum;
}
function resampleHits(bins, { truth, options }) {
    const random = xoshiro256(options.seed);
    return Array.from({ length: options.resamples }, () => resample(bins, random) / truth.length);
}
/**
 * The noise is in the hits: confidences are taken as given. Half a hit and half a miss more in each bin keep a bin
 * of hits alone from looking certain.
 */
function resample(bins, random) {
    return distance(bins, (bin) => {
        const rows = bins.rows[bin] ?? 0;
        return binomial(random, rows, ((bins.hits[bin] ?? 0) + 0.5) / (rows + 1));
    });
}
function topClass(values, start, width) {
    let top = 0;
    for (let k = 1; k < width; k++)
        if ((values[start + k] ?? 0) > (values[start + top] ?? 0))
            top = k;
    return top;
}
function binOf(confidence) {
    // No edge i / 15 and no double just below one is rounded across it by the product: the goldens hold them all.
    return Math.min(BINS - 1, Math.floor(confidence * BINS));
}

;// CONCATENATED MODULE: ./packages/metrics/src/sum.ts
/** Sum with Neumaier's compensation: a million rows, huge beside tiny, lose no digits that matter. */
function sum(values) {
    let total = 0;
    let lost = 0;
    for (let i = 0; i < values.length; i++) {
        const value = values[i] ?? 0;
        const next = total + value;
        lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
        total = next;
    }
    // Beyond the largest double the compensation is NaN; the sum itself says infinite.
    return Number.isFinite(total) ? total + lost : total;
}
/** Arithmetic mean; NaN of nothing. */
function mean(values) {
    return sum(values) / values.length;
}

;// CONCATENATED MODULE: ./packages/metrics/src/mean-metric.ts





const ROOT = { of: Math.sqrt, slope: (mean) => (mean > 0 ? 1 / (2 * Math.sqrt(mean)) : 0) };
const ITSELF = { of: (mean) => mean, slope: () => 1 };
/**
 * A metric that is the mean of losses that are never negative, or a growing function of it. `losses` gives one a row,
 * or says why there are none.
 */
function meanMetric(losses, through = ITSELF) {
    return {
        estimate(sample) {
            const rows = losses(sample);
            if (typeof rows === "string")
                return noValue(sample.truth.length, rows);
            return mean_metric_estimate(rows, sample, through);
        },
        difference({ candidate, baseline }) {
            const { design } = candidate;
            return compareLinear(linear(losses(candidate), candidate, through), linear(losses(baseline), baseline, through), {
                design,
                base: "skewness-adjusted-t",
                spread: (pulls) => spreadOf(units(pulls, design), 0),
            });
        },
    };
}
function mean_metric_estimate(losses, { design, options: { confidence } }, through) {
    const n = losses.length;
    if (n === 0)
        return noValue(0, "no rows");
    const centre = meanOf(losses, design.weights, design.total);
    if (!Number.isFinite(centre))
        return noValue(n, "the sum of the losses is beyond the largest number");
    const spread = isPlain(design)
        ? spreadOf(losses, centre)
        : spreadOf(units(pullsOf(losses, centre, design), design), 0);
    if (spread === null)
        return noInterval(through.of(centre), n, n === 1 ? "one row shows no noise" : "all rows have the same loss");
    const bounds = skewedBounds({ ...spread, mean: centre }, (1 - confidence) / 2);
    const ends = [through.of(Math.max(0, bounds[0])), through.of(bounds[1])];
    return withInterval(through.of(centre), n, ends, {
        confidence,
        method: methodOf("skewness-adjusted-t", design),
    });
}
function linear(losses, { design }, { of, slope }) {
    if (typeof losses === "string")
        throw new TypeError(`a difference of nothing: ${losses}`);
    const centre = meanOf(losses, design.weights, design.total);
    const steep = slope(centre);
    return {
        value: of(centre),
        pulls: pullsOf(losses, centre, design).map((pull) => steep * pull),
        worst: of(losses.reduce((a, b) => Math.max(a, b), 0)),
    };
}
/** What each row adds to the weighted mean of all, in a mean over rows. */
function pullsOf(values, centre, { rows, weights, total }) {
    return values.map((value, row) => ((weights?.[row] ?? 1) * rows * (value - centre)) / total);
}
/** Mean, each row times its weight. */
function meanOf(values, weights, total) {
    // A row without weight takes no part, however large: 0 times infinity is no number.
    return weights === null
        ? mean(values)
        : sum(values.map((v, i) => (weights[i] === 0 ? 0 : v * (weights[i] ?? 0)))) / total;
}

;// CONCATENATED MODULE: ./packages/metrics/src/probability/losses.ts


/** As scikit-learn clips: a probability of 0 says only that it is smaller than the model's numbers can tell. */
const EPSILON = new Map([
    ["float32", 2 ** -23],
    ["float16", 2 ** -10],
]);
/** Losses of one row's probabilities, averaged. */
const lossMetrics = [
    classificationMetric({
        name: "log_loss",
        direction: "lower",
        unit: "nats",
        needs: "probabilities",
        about: "Mean of -ln of the label's probability, which is first clipped to [e, 1 - e]; e is the epsilon of the model's type: 2^-52 of float64, 2^-23 of float32, 2^-10 of float16.",
        ...meanMetric((sample) => {
            const epsilon = EPSILON.get(sample.scores?.precision) ?? Number.EPSILON;
            return lossesOf(sample, (p) => -Math.log(Math.min(Math.max(p, epsilon), 1 - epsilon)));
        }),
    }),
    classificationMetric({
        name: "brier_score",
        tasks: [BINARY],
        direction: "lower",
        unit: "score",
        needs: "probabilities",
        about: "Mean squared distance of the positive class's probability from the label, 1 or 0.",
        ...meanMetric((sample) => lossesOf(sample, (p) => (1 - p) ** 2)),
    }),
];
/** The loss of each row, or why there is none. `loss` takes the probability given to the label. */
function lossesOf(sample, loss) {
    const { truth, scores } = sample;
    const flaw = sample.scoreFlaw();
    if (flaw !== null || scores === null)
        return flaw ?? "there are no scores";
    const { values, width } = scores;
    const losses = new Float64Array(truth.length);
    for (let row = 0; row < losses.length; row++) {
        const label = truth[row] ?? 0;
        losses[row] = loss(width === 1 ? own(values[row] ?? 0, label) : (values[row * width + label] ?? 0));
    }
    return losses;
}
/** Of one column, the positive class's. */
function own(p, label) {
    return label === 1 ? p : 1 - p;
}

;// CONCATENATED MODULE: ./packages/metrics/src/interval/logit.ts
/**
 * The interval value +- reach, laid on the logit scale: it stays within (0, 1) and leans away from the near end, as
 * areas close to 1 do. `value` must lie strictly between.
 */
function logitInterval(value, reach) {
    const scaled = reach / (value * (1 - value));
    const centre = Math.log(value / (1 - value));
    return [sigmoid(centre - scaled), sigmoid(centre + scaled)];
}
function sigmoid(x) {
    return 1 / (1 + Math.exp(-x));
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/argsort.ts
const BITS = 11;
const DIGITS = 2 ** BITS;
const PASSES = 6;
/**
 * Row numbers in ascending order of their values, which must not be NaN; equal values (0 and -0 too) keep the order
 * of their rows. A radix sort over the bits of the double, 11 at a time: four times a comparison sort of row numbers at a
 * million rows, and digits in which all rows agree are skipped, as half of them are for single-precision scores.
 */
function argsort(values) {
    const n = values.length;
    let from = orderedKeys(values);
    let to = allocate(n);
    const starts = new Uint32Array(DIGITS);
    for (let pass = 0; pass < PASSES; pass++) {
        starts.fill(0);
        count(from, pass, starts);
        if (starts.includes(n))
            continue;
        let start = 0;
        for (let d = 0; d < DIGITS; d++) {
            const size = starts[d] ?? 0;
            starts[d] = start;
            start += size;
        }
        scatter(from, to, pass, starts);
        [from, to] = [to, from];
    }
    return from.row;
}
function allocate(n) {
    return { high: new Uint32Array(n), low: new Uint32Array(n), row: new Uint32Array(n) };
}
/** Doubles order as integers once the sign bit is flipped, and every bit of a negative one. */
function orderedKeys(values) {
    const keys = allocate(values.length);
    const double = new Float64Array(1);
    const half = new Uint32Array(double.buffer);
    // Which half of a double comes first depends on the processor.
    double[0] = 1;
    const lowAt = half[0] === 0 ? 0 : 1;
    for (let i = 0; i < values.length; i++) {
        // Adding 0 makes 0 of -0, to which it is equal.
        double[0] = (values[i] ?? 0) + 0;
        const high = half[1 - lowAt] ?? 0;
        const sign = high >> 31;
        keys.high[i] = high ^ (sign | 0x80000000);
        keys.low[i] = (half[lowAt] ?? 0) ^ sign;
        keys.row[i] = i;
    }
    return keys;
}
function count({ high, low }, pass, counts) {
    for (let i = 0; i < high.length; i++) {
        const d = digit(high[i] ?? 0, low[i] ?? 0, pass);
        counts[d] = (counts[d] ?? 0) + 1;
    }
}
function scatter(from, to, pass, starts) {
    const { high, low, row } = from;
    const { high: toHigh, low: toLow, row: toRow } = to;
    for (let i = 0; i < high.length; i++) {
        const h = high[i] ?? 0;
        const l = low[i] ?? 0;
        const d = digit(h, l, pass);
        const at = starts[d] ?? 0;
        starts[d] = at + 1;
        toHigh[at] = h;
        toLow[at] = l;
        toRow[at] = row[i] ?? 0;
    }
}
function digit(high, low, pass) {
    if (pass < 2)
        return (low >>> (BITS * pass)) & (DIGITS - 1);
    if (pass === 2)
        return ((low >>> 22) | (high << 10)) & (DIGITS - 1);
    return (high >>> (BITS * pass - 32)) & (DIGITS - 1);
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/precision-steps.ts

/**
 * Average precision of rows by score, with what each row pulls at it in a mean over rows: one more row, right or wrong,
 * changes the precision at its own step and below; a positive one is also one more to average over. The positive rows
 * must have a weight.
 */
function precisionSteps(placed) {
    const { hits, above, found, of } = descend(placed);
    const positives = found.at(-1) ?? 0;
    let value = 0;
    for (let i = 0; i < hits.length; i++)
        value += ((hits[i] ?? 0) * (found[i] ?? 0)) / (above[i] || 1);
    value /= positives;
    const right = new Float64Array(hits.length);
    const wrong = new Float64Array(hits.length);
    let gained = 0;
    let lost = 0;
    for (let i = hits.length - 1; i >= 0; i--) {
        const rows = above[i] || 1;
        const precision = (found[i] ?? 0) / rows;
        gained += (hits[i] ?? 0) / rows;
        lost += ((hits[i] ?? 0) * precision) / rows;
        right[i] = precision + gained - lost - value;
        wrong[i] = -lost;
    }
    const { isPositive, weights } = placed;
    const pulls = Float64Array.from(of, (step, row) => {
        const pull = (isPositive[row] === 1 ? right[step] : wrong[step]) ?? 0;
        return ((weights?.[row] ?? 1) * pull * of.length) / positives;
    });
    return { value, pulls };
}
function descend({ scores, isPositive, weights }) {
    const order = argsort(scores);
    const n = order.length;
    const [hits, above, found] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
    const of = new Uint32Array(n);
    let step = 0;
    let rows = 0;
    let positives = 0;
    for (let i = n - 1; i >= 0; i--) {
        const row = order[i] ?? 0;
        const weight = weights === null ? 1 : (weights[row] ?? 0);
        of[row] = step;
        rows += weight;
        if (isPositive[row] === 1) {
            hits[step] = (hits[step] ?? 0) + weight;
            positives += weight;
        }
        if (i > 0 && scores[row] === scores[order[i - 1] ?? 0])
            continue;
        above[step] = rows;
        found[step] = positives;
        step++;
    }
    return { hits: hits.subarray(0, step), above: above.subarray(0, step), found: found.subarray(0, step), of };
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/average-precision.ts







/**
 * Average precision. Its noise comes from the influence of each row (the infinitesimal jackknife) on the logit scale,
 * with Student's t for the positive rows: O(n log n), and nearer the nominal coverage than a bootstrap, whose
 * repeated positives raise the curve (.github/decisions/metrics-intervals.md).
 */
const averagePrecision = classificationMetric({
    name: "average_precision",
    tasks: [BINARY],
    unit: "ratio",
    needs: "ranking",
    about: "Area under the precision-recall curve as a sum of steps, without interpolation.",
    estimate: average_precision_estimate,
    difference: ({ candidate, baseline }) => compareLinear(average_precision_linear(candidate), average_precision_linear(baseline), {
        design: candidate.design,
        base: "delta",
        spread: (pulls) => spreadOfPrecision(pulls, candidate),
    }),
});
function average_precision_estimate(sample) {
    const { truth, design, options } = sample;
    const n = truth.length;
    const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
    if (flaw !== null)
        return noValue(n, flaw);
    const positives = sample.confusion().truth[1] ?? 0;
    if (positives === 0)
        return noValue(n, "no row is positive");
    const { value, pulls } = average_precision_linear(sample);
    const rows = positiveRows(sample);
    if (rows === 1)
        return noInterval(value, n, "a single positive row shows no noise");
    if (rows === n)
        return noInterval(value, n, "every row is positive, so no order could be wrong");
    const spread = spreadOfPrecision(pulls, sample);
    if (value >= 1 || spread === null)
        return noInterval(value, n, "every positive row is above every negative one, which shows no noise");
    const { confidence } = options;
    const t = studentQuantile((1 + confidence) / 2, spread.df);
    return withInterval(value, n, logitInterval(value, t * spread.error), {
        confidence,
        method: methodOf("delta", design),
    });
}
function average_precision_linear({ truth, scores, design }) {
    const isPositive = Uint8Array.from(truth);
    const values = scores?.values ?? new Float64Array();
    return { ...precisionSteps({ scores: values, isPositive, weights: design.weights }), worst: 1 };
}
/** The positive rows carry the noise, so they are its degrees of freedom, unless there are fewer clusters. */
function spreadOfPrecision(pulls, sample) {
    const spread = spreadOf(units(pulls, sample.design), 0);
    const df = Math.max(1, positiveRows(sample) - 1);
    return spread && { ...spread, skew: 0, df: isPlain(sample.design) ? df : Math.min(df, spread.df) };
}
function positiveRows({ truth, design }) {
    return truth.reduce((rows, label, row) => rows + (label === 1 && design.weights?.[row] !== 0 ? 1 : 0), 0);
}

;// CONCATENATED MODULE: ./packages/metrics/src/interval/delong.ts


/**
 * Variance of an area (or of a mean of areas) from each row's share in it, the classes being strata of fixed size;
 * for two classes it is DeLong's. Degrees of freedom are Welch's: twenty positives among thousands are worth 19.
 * null when a class has a single row.
 */
function strataVariance(shares, strata, classes) {
    const counts = new Float64Array(classes);
    const means = new Float64Array(classes);
    const squares = new Float64Array(classes);
    for (let i = 0; i < shares.length; i++) {
        const k = strata[i] ?? 0;
        counts[k] = (counts[k] ?? 0) + 1;
        means[k] = (means[k] ?? 0) + (shares[i] ?? 0);
    }
    means.forEach((total, k) => {
        means[k] = total / (counts[k] ?? 1);
    });
    for (let i = 0; i < shares.length; i++) {
        const k = strata[i] ?? 0;
        squares[k] = (squares[k] ?? 0) + ((shares[i] ?? 0) - (means[k] ?? 0)) ** 2;
    }
    let value = 0;
    let spread = 0;
    for (let k = 0; k < classes; k++) {
        const n = counts[k] ?? 0;
        if (n === 1)
            return null;
        if (n === 0)
            continue;
        const part = ((squares[k] ?? 0) * n) / (n - 1);
        value += part;
        spread += (part * part) / (n - 1);
    }
    return { value, df: spread === 0 ? Number.POSITIVE_INFINITY : (value * value) / spread };
}
/**
 * Interval of an area from its variance on the logit scale: within [0, 1], and skewed as areas near 1 are. Where
 * every pair is in order the variance is 0 and DeLong says nothing: Newcombe's score interval with the variance of
 * Hanley and McNeil (Stat. Med. 25, 2006, method 5) then bounds the area by the numbers of rows alone.
 */
function areaInterval(area, variance, sides, confidence) {
    if (area <= 0 || area >= 1 || variance.value === 0)
        return score(area, sides, confidence);
    const t = studentQuantile((1 + confidence) / 2, variance.df);
    return logitInterval(area, t * Math.sqrt(variance.value));
}
function score(area, { positives, negatives }, confidence) {
    const z = normalQuantile((1 + confidence) / 2);
    const half = (positives + negatives) / 2 - 1;
    const variance = (a) => (a * (1 - a) * (1 + (half * (1 - a)) / (2 - a) + (half * a) / (1 + a))) / positives / negatives;
    const outside = (a) => (area - a) ** 2 > z * z * variance(a);
    return [delong_frontier(outside, 0, area), delong_frontier(outside, 1, area)];
}
/** Where `outside` ends between a far end, where it holds unless the interval reaches it, and the estimate. */
function delong_frontier(outside, far, near) {
    let [out, inside] = [far, near];
    for (let i = 0; i < 60; i++) {
        const middle = (out + inside) / 2;
        if (outside(middle))
            out = middle;
        else
            inside = middle;
    }
    return inside;
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/pairings.ts
/** Each class against all others. */
function oneVersusRest(counts, average) {
    const rows = counts.reduce((a, b) => a + b, 0);
    return Array.from(counts, (count, k) => ({
        rows: null,
        positive: k,
        column: k,
        weight: average === "macro" ? 1 / counts.length : count / rows,
    }));
}
/** Each class against each other class, on the rows of the two alone; every pair once by either's column. */
function* oneVersusOne(counts, truth, average) {
    const rowsOf = Array.from(counts, () => []);
    truth.forEach((k, row) => {
        rowsOf[k]?.push(row);
    });
    // Each class is in K - 1 pairs, so the weights of all pairs sum to (K - 1) n; and a pair has two areas.
    const weight = counts.reduce((a, b) => a + b, 0);
    const all = 2 * (counts.length - 1) * (average === "macro" ? counts.length / 2 : weight);
    for (const [a, rowsA] of rowsOf.entries()) {
        for (const [b, rowsB] of rowsOf.entries()) {
            if (a === b)
                continue;
            const rows = new Uint32Array(rowsA.length + rowsB.length);
            rows.set(rowsA);
            rows.set(rowsB, rowsA.length);
            yield {
                rows,
                positive: a,
                column: a,
                weight: (average === "macro" ? 1 : (counts[a] ?? 0) + (counts[b] ?? 0)) / all,
            };
        }
    }
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/placement.ts

/** Places every row. With weights a row is a share of rows, and the sides are sums of weights. */
function place({ scores, isPositive, weights }) {
    const n = scores.length;
    const order = argsort(scores);
    const weight = (row) => (weights === null ? 1 : (weights[row] ?? 0));
    let positives = 0;
    let negatives = 0;
    for (let i = 0; i < n; i++)
        if (isPositive[i] === 1)
            positives += weight(i);
        else
            negatives += weight(i);
    const of = new Float64Array(n);
    let positivesBelow = 0;
    let negativesBelow = 0;
    let pairs = 0;
    for (let start = 0, end = 0; start < n; start = end) {
        const score = scores[order[start] ?? 0];
        let tied = 0;
        let tiedNegatives = 0;
        for (end = start; end < n; end++) {
            const row = order[end] ?? 0;
            if (end > start && scores[row] !== score)
                break;
            if (isPositive[row] === 1)
                tied += weight(row);
            else
                tiedNegatives += weight(row);
        }
        const negativesUnder = negativesBelow + tiedNegatives / 2;
        const positivesOver = positives - positivesBelow - tied / 2;
        for (let i = start; i < end; i++) {
            const row = order[i] ?? 0;
            of[row] = isPositive[row] === 1 ? negativesUnder / negatives : positivesOver / positives;
        }
        pairs += tied * negativesUnder;
        positivesBelow += tied;
        negativesBelow += tiedNegatives;
    }
    return { area: pairs / positives / negatives, of, positives, negatives };
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/roc-auc.ts







const tasks = [MULTICLASS];
const SORTED = "the area under the ROC curve";
/** As in scikit-learn. */
const UNWEIGHABLE = "areas of pairs of classes are not defined for weighted rows";
/** Areas under the ROC curve. Multiclass ones are means of areas, and their noise is DeLong's for the mean. */
const rocMetrics = [
    classificationMetric({
        name: "roc_auc",
        tasks: [BINARY],
        unit: "ratio",
        needs: "ranking",
        about: "Chance that a positive row scores above a negative one, ties counting one half.",
        ...meanArea(() => [{ rows: null, positive: 1, column: 0, weight: 1 }]),
    }),
    classificationMetric({
        name: "roc_auc_ovr",
        tasks,
        unit: "ratio",
        needs: "probabilities",
        about: `Unweighted mean over the classes of ${SORTED} of each class against all others.`,
        ...meanArea((counts) => oneVersusRest(counts, "macro")),
    }),
    classificationMetric({
        name: "roc_auc_ovr_weighted",
        tasks,
        everyday: [],
        unit: "ratio",
        needs: "probabilities",
        about: `Mean of ${SORTED} of each class against all others, weighted by its share of the labels.`,
        ...meanArea((counts) => oneVersusRest(counts, "weighted")),
    }),
    classificationMetric({
        name: "roc_auc_ovo",
        tasks,
        everyday: [],
        unit: "ratio",
        needs: "probabilities",
        about: `Unweighted mean over all pairs of classes of ${SORTED} of one against the other (Hand and Till).`,
        ...meanArea((counts, truth) => oneVersusOne(counts, truth, "macro"), UNWEIGHABLE),
    }),
    classificationMetric({
        name: "roc_auc_ovo_weighted",
        tasks,
        everyday: [],
        unit: "ratio",
        needs: "probabilities",
        about: `Mean over all pairs of classes of ${SORTED} of one against the other, weighted by the pair's rows.`,
        ...meanArea((counts, truth) => oneVersusOne(counts, truth, "weighted"), UNWEIGHABLE),
    }),
];
function meanArea(pairings, whenWeighted = null) {
    return {
        estimate(sample) {
            if (whenWeighted !== null && sample.design.weights !== null)
                return noValue(sample.truth.length, whenWeighted);
            return roc_auc_estimate(sample, pairings);
        },
        difference({ candidate, baseline }) {
            const { design } = candidate;
            const spread = (pulls) => spreadOfArea(pulls, candidate);
            return compareLinear(roc_auc_linear(candidate, pairings), roc_auc_linear(baseline, pairings), {
                design,
                base: "delong",
                spread,
            });
        },
    };
}
function roc_auc_estimate(sample, pairings) {
    const { design, options } = sample;
    const n = design.rows;
    const counts = sample.confusion().truth;
    const flaw = n === 0 ? "no rows" : (sample.scoreFlaw() ?? missingClass(counts));
    if (flaw !== null)
        return noValue(n, flaw);
    const { value, pulls } = roc_auc_linear(sample, pairings);
    const spread = spreadOfArea(pulls, sample);
    if (spread === null)
        return noInterval(value, n, "a class has a single row, which shows no noise");
    const { confidence } = options;
    const variance = { value: spread.error ** 2, df: spread.df };
    const bounds = areaInterval(value, variance, sidesOf(sample), confidence);
    return withInterval(value, n, bounds, { confidence, method: methodOf("delong", design) });
}
/** The smallest class against all others, in rows or in the clusters and weights that they are worth. */
function sidesOf({ confusion, design }) {
    const fewest = Math.min(...confusion().truth) / design.total;
    const worth = effectiveUnits(design);
    return { positives: fewest * worth, negatives: (1 - fewest) * worth };
}
/** The mean area, and what each row adds to it: its placement less the area, over its side. */
function roc_auc_linear({ truth, scores, design, confusion }, pairings) {
    const n = truth.length;
    let value = 0;
    const pulls = new Float64Array(n);
    for (const { rows, positive, column, weight } of pairings(confusion().truth, truth)) {
        const size = rows === null ? n : rows.length;
        const row = (i) => (rows === null ? i : (rows[i] ?? 0));
        const values = new Float64Array(size);
        const isPositive = new Uint8Array(size);
        const weights = design.weights === null ? null : new Float64Array(size);
        for (let i = 0; i < size; i++) {
            values[i] = scores?.values[row(i) * scores.width + column] ?? 0;
            isPositive[i] = truth[row(i)] === positive ? 1 : 0;
            if (weights !== null)
                weights[i] = design.weights?.[row(i)] ?? 0;
        }
        const placed = place({ scores: values, isPositive, weights });
        value += weight * placed.area;
        for (let i = 0; i < size; i++) {
            const side = isPositive[i] === 1 ? placed.positives : placed.negatives;
            const share = (weight * (weights?.[i] ?? 1) * ((placed.of[i] ?? 0) - placed.area)) / side;
            pulls[row(i)] = (pulls[row(i)] ?? 0) + n * share;
        }
    }
    return { value: Math.min(1, value), pulls, worst: 1 };
}
/** DeLong's, the classes being strata; with weights or clusters that of the sums, in which classes meet. */
function spreadOfArea(pulls, { truth, classes, design }) {
    if (isPlain(design)) {
        const variance = strataVariance(pulls, truth, classes);
        return variance && { mean: 0, error: Math.sqrt(variance.value) / pulls.length, skew: 0, df: variance.df };
    }
    const spread = spreadOf(units(pulls, design), 0);
    return spread && { ...spread, skew: 0 };
}
function missingClass(counts) {
    const missing = counts.indexOf(0);
    if (missing < 0)
        return null;
    if (counts.length > 2)
        return `no row is of class ${missing}`;
    return `every row is ${missing === 0 ? "positive" : "negative"}`;
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/top-k.ts




/** The metric that `top_5_accuracy` and its like name, or undefined for any other name. */
function topKNamed(name) {
    const k = /^top_([1-9]\d{0,5})_accuracy$/.exec(name)?.[1];
    return k === undefined ? undefined : topK(Number(k));
}
/** Top-k accuracy for one k of 1 or more. */
function topK(k) {
    if (!Number.isInteger(k) || k < 1)
        throw (0,src_error/* failure */.V2)("input-invalid", `top_k_accuracy: k must be 1 or more, got ${k}`);
    return classificationMetric({
        name: `top_${k}_accuracy`,
        tasks: [MULTICLASS],
        everyday: [],
        unit: "ratio",
        needs: "ranking",
        about: `Share of the rows whose label is among the ${k} classes of highest score; of equal scores the later class goes first.`,
        estimate: (sample) => top_k_estimate(sample, k),
        difference: (pair) => compareHits(pair, (sample, row) => isAmongTop(sample, row, k)),
    });
}
function top_k_estimate(sample, k) {
    const { truth, classes, design } = sample;
    const n = truth.length;
    const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
    if (flaw !== null)
        return noValue(n, flaw);
    if (k >= classes)
        return noValue(n, `any label is among the top ${k} of ${classes} classes`);
    let hits = 0;
    for (let row = 0; row < n; row++)
        if (isAmongTop(sample, row, k))
            hits += design.weights?.[row] ?? 1;
    return estimateShare(sample, (_, row) => isAmongTop(sample, row, k), {
        counted: [hits, design.total],
        empty: "no rows",
    });
}
/** Whether fewer than k classes are ahead of the label: by score, and of equal scores by place. */
function isAmongTop({ truth, scores, classes }, row, k) {
    const label = truth[row] ?? 0;
    const values = scores?.values ?? new Float64Array();
    const start = row * classes;
    const own = values[start + label] ?? 0;
    let ahead = 0;
    for (let j = 0; j < classes; j++) {
        const other = values[start + j] ?? 0;
        if (other > own || (other === own && j > label))
            ahead++;
    }
    return ahead < k;
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression/flaw.ts
/** Why the rows of a regression cannot be measured, or null. Where `above` is given, every number must exceed it. */
function regressionFlaw({ truth, predicted }, above) {
    if (truth.length === 0)
        return "no rows";
    for (const [what, values] of [["label", truth], ["prediction", predicted]]) {
        for (let i = 0; i < values.length; i++) {
            const value = values[i] ?? 0;
            if (!Number.isFinite(value))
                return `the ${what} of row ${i} is ${value}`;
            if (above !== undefined && value <= above)
                return `the ${what} of row ${i} is ${value}, not above ${above}`;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/metrics/src/interval/median.ts

/**
 * Ranks (from 0) of the two order statistics that hold the median with at least this confidence, whatever the
 * distribution: the narrowest symmetric pair. null when n is too small for any.
 */
function medianRanks(n, confidence) {
    // The r-th smallest and r-th largest hold it when r <= B <= n - r, B ~ Binomial(n, 1/2). Summed from the middle.
    let r = Math.floor((n + 1) / 2);
    let mass = n % 2 === 0 ? chance(n, r) : 0;
    while (mass < confidence) {
        r--;
        if (r < 1)
            return null;
        mass += 2 * chance(n, r);
    }
    return [r - 1, n - r];
}
/** P(B = k). */
function chance(n, k) {
    return Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) - n * Math.LN2);
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression/median.ts








/** Median of |prediction - truth|, with an interval between two order statistics, which no distribution upsets. */
function medianError(sample) {
    const n = sample.truth.length;
    const flaw = regressionFlaw(sample);
    if (flaw !== null)
        return noValue(n, flaw);
    const sorted = sortErrors(sample);
    const { design, options } = sample;
    const { confidence } = options;
    const value = weightedMedian(sorted, design.weights);
    if (!Number.isFinite(value))
        return noValue(n, "an error is beyond the largest number");
    if (!isPlain(design)) {
        const values = resampleRows(design, options, (weights) => weightedMedian(sorted, weights));
        const bounds = percentiles(Float64Array.from(values), confidence);
        if (bounds === null)
            return noInterval(value, n, "too few rows to resample");
        return withInterval(value, n, bounds, { confidence, method: methodOf("bootstrap", design) });
    }
    const at = (rank) => sorted.errors[sorted.order[rank] ?? 0] ?? 0;
    const ranks = medianRanks(n, confidence);
    if (ranks === null)
        return noInterval(value, n, `${n} rows are too few for an interval of the median`);
    if (!Number.isFinite(at(ranks[1])))
        return noInterval(value, n, "an error is beyond the largest number");
    return withInterval(value, n, [at(ranks[0]), at(ranks[1])], { confidence, method: "order-statistic" });
}
/** Compares medians by resampling the rows of both models together. */
function medianDifference({ candidate, baseline }) {
    const { design, options } = candidate;
    const [now, before] = [sortErrors(candidate), sortErrors(baseline)];
    const draws = resampleRows(design, options, (weights) => [
        weightedMedian(now, weights),
        weightedMedian(before, weights),
    ]);
    const seen = {
        candidate: weightedMedian(now, design.weights),
        baseline: weightedMedian(before, design.weights),
    };
    return compareResampled({
        seen,
        candidate: Float64Array.from(draws, ([drawn]) => drawn ?? Number.NaN),
        baseline: Float64Array.from(draws, ([, drawn]) => drawn ?? Number.NaN),
    }, { design, worst: now.errors.reduce((a, b) => Math.max(a, b), seen.baseline) });
}
function sortErrors({ truth, predicted }) {
    const errors = truth.map((value, row) => Math.abs((predicted[row] ?? 0) - value));
    return { errors, order: argsort(errors) };
}
/** The error at which half of the weight is reached; halfway to the next where it is reached exactly. NaN of nothing. */
function weightedMedian({ errors, order }, weights) {
    const n = order.length;
    const total = weights === null ? n : weights.reduce((a, b) => a + b, 0);
    let below = 0;
    let exact = Number.NaN;
    for (let i = 0; i < n; i++) {
        const row = order[i] ?? 0;
        const weight = weights === null ? 1 : (weights[row] ?? 0);
        if (weight === 0)
            continue;
        const error = errors[row] ?? 0;
        if (!Number.isNaN(exact))
            return exact / 2 + error / 2;
        below += weight;
        // Sums of weights in another order differ by rounding.
        if (Math.abs(below - total / 2) <= total * 1e-15)
            exact = error;
        else if (below > total / 2)
            return error;
    }
    return Number.NaN;
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression/errors.ts





/** Errors of single rows, averaged or picked. */
const errorMetrics = [
    errors_metric("mean_absolute_error", "target", "Mean of |prediction - truth|.", errors_mean(absolute)),
    errors_metric("mean_squared_error", "target-squared", "Mean of (prediction - truth) squared.", errors_mean(squared)),
    errors_metric("root_mean_squared_error", "target", "Root of the mean squared error.", errors_mean(squared, { through: ROOT })),
    errors_metric("mean_absolute_percentage_error", "ratio", "Mean of |prediction - truth| / |truth| as a ratio; a truth of 0 counts as 2^-52.", errors_mean((truth, predicted) => absolute(truth, predicted) / Math.max(Math.abs(truth), Number.EPSILON))),
    errors_metric("mean_squared_log_error", "score", "Mean of (ln(1 + prediction) - ln(1 + truth)) squared; undefined from -1 down.", errors_mean((truth, predicted) => squared(Math.log1p(truth), Math.log1p(predicted)), { above: -1 })),
    errors_metric("median_absolute_error", "target", "Median of |prediction - truth|.", {
        estimate: medianError,
        difference: medianDifference,
    }),
    errors_metric("max_error", "target", "Largest |prediction - truth|; it has no interval.", {
        estimate: largest,
        difference: ({ candidate }) => unknownDifference(candidate.truth.length, UNBOUNDED),
    }),
];
function errors_metric(name, unit, about, estimated) {
    const everyday = name === "mean_squared_log_error" ? { everyday: [] } : {};
    return regressionMetric({ name, direction: "lower", unit, about, ...estimated, ...everyday });
}
function absolute(truth, predicted) {
    return Math.abs(predicted - truth);
}
function squared(truth, predicted) {
    return (predicted - truth) ** 2;
}
function losses({ truth, predicted }, loss) {
    const rows = new Float64Array(truth.length);
    for (let i = 0; i < rows.length; i++)
        rows[i] = loss(truth[i] ?? 0, predicted[i] ?? 0);
    return rows;
}
function errors_mean(loss, { through, above } = {}) {
    return meanMetric((sample) => regressionFlaw(sample, above) ?? losses(sample, loss), through);
}
const UNBOUNDED = "the largest error of a sample does not bound the largest there is";
function largest(sample) {
    const n = sample.truth.length;
    const flaw = regressionFlaw(sample);
    if (flaw !== null)
        return noValue(n, flaw);
    const { weights } = sample.design;
    const value = losses(sample, absolute).reduce((a, b, row) => (weights?.[row] === 0 ? a : Math.max(a, b)), 0);
    if (!Number.isFinite(value))
        return noValue(n, "an error is beyond the largest number");
    return noInterval(value, n, UNBOUNDED);
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression/explained.ts







/** Shares of the truth's variance that predictions explain; at most 1, and without a lower end. */
const explainedMetrics = [
    regressionMetric({
        name: "r2",
        direction: "higher",
        unit: "score",
        about: "1 - squared error / squared distance of the truth from its mean; undefined for a constant truth.",
        ...explained(() => 0),
    }),
    regressionMetric({
        name: "explained_variance",
        direction: "higher",
        unit: "score",
        about: "1 - variance of the error / variance of the truth; as r2, but a constant error is not counted.",
        ...explained(weightedMean),
    }),
];
function explained(centre) {
    return {
        estimate: (sample) => explained_estimate(sample, centre),
        difference({ candidate, baseline }) {
            const { design } = candidate;
            return compareLinear(explained_linear(candidate, centre), explained_linear(baseline, centre), {
                design,
                base: "delta",
                spread: (pulls) => spreadOf(units(pulls, design), 0),
            });
        },
    };
}
/**
 * 1 - A / B for the sums A of squared errors (about `centre` of them) and B of squares of the truth about its mean.
 * The interval is the delta method's for ln(A / B): within its range, and skewed as the ratio is.
 */
function explained_estimate(sample, centre) {
    const { design, options } = sample;
    const n = design.rows;
    const flaw = regressionFlaw(sample) ?? (n < 2 ? "one row has no variance" : null);
    if (flaw !== null)
        return noValue(n, flaw);
    const { left, all, value } = parts(sample, centre);
    if (all.total === 0)
        return noValue(n, "the truth is constant");
    if (!Number.isFinite(value))
        return noValue(n, "the squared errors are beyond the largest number");
    if (left.total === 0)
        return noInterval(value, n, "every prediction is exact: the rows show no noise");
    // What each row adds to ln(A / B), in a mean over rows.
    const pulls = left.squares.map((square, row) => n * (square / left.total - (all.squares[row] ?? 0) / all.total));
    const spread = spreadOf(units(pulls, design), 0);
    if (spread === null || spread.error < 1e-14)
        return noInterval(value, n, "every row errs alike: the rows show no noise");
    const factor = Math.exp(studentQuantile((1 + options.confidence) / 2, spread.df) * spread.error);
    const ends = [1 - (1 - value) * factor, 1 - (1 - value) / factor];
    if (!Number.isFinite(ends[0]))
        return noInterval(value, n, "too few rows for the noise they show");
    return withInterval(value, n, ends, { confidence: options.confidence, method: methodOf("delta", design) });
}
/** To first order 1 - A / B is a mean over rows of (A / B) times the truth's part less the error's, of B. */
function explained_linear(sample, centre) {
    const { left, all, value } = parts(sample, centre);
    const n = sample.design.rows;
    const scale = (left.scale / all.scale) ** 2 / all.total;
    const pulls = left.squares.map((square, row) => n * ((1 - value) * ((all.squares[row] ?? 0) / all.total) - square * scale));
    return { value, pulls, worst: n * scale * left.squares.reduce((a, b) => Math.max(a, b), 0) };
}
function parts({ truth, predicted, design }, centre) {
    const errors = truth.map((value, i) => value - (predicted[i] ?? 0));
    const left = squaresAbout(errors, centre(errors, design), design);
    const all = squaresAbout(truth, weightedMean(truth, design), design);
    return { left, all, value: 1 - (left.total / all.total) * (left.scale / all.scale) ** 2 };
}
function weightedMean(values, { weights, total }) {
    return meanOf(values, weights, total);
}
/** Weighted squares of the distances from `centre`, in units of the largest distance so that none overflows or vanishes. */
function squaresAbout(values, centre, { weights }) {
    let scale = 0;
    for (let i = 0; i < values.length; i++)
        if (weights?.[i] !== 0)
            scale = Math.max(scale, Math.abs((values[i] ?? 0) - centre));
    const squares = values.map((value, i) => {
        const weight = weights?.[i] ?? 1;
        return scale === 0 || weight === 0 ? 0 : weight * ((value - centre) / scale) ** 2;
    });
    return { squares, scale, total: squares.reduce((a, b) => a + b, 0) };
}

;// CONCATENATED MODULE: ./packages/metrics/src/table.ts











/** Every metric under its name. `top_k_accuracy` exists for any k; three stand for all. */
const METRICS = Object.fromEntries([
    ...agreementMetrics,
    ...binaryMetrics,
    ...averagedMetrics,
    ...rocMetrics,
    averagePrecision,
    topK(2),
    topK(3),
    topK(5),
    ...lossMetrics,
    calibrationError,
    ...explainedMetrics,
    ...errorMetrics,
].map((metric) => [metric.name, metric]));
/** The metric of exactly this name, `top_7_accuracy` included; aliases are for `resolveMetric`. */
function metricNamed(name) {
    return Object.hasOwn(METRICS, name) ? METRICS[name] : topKNamed(name);
}
/** The metrics to measure of a task when nobody chose, given the most that is known of its predictions. */
function metricsFor(task, available) {
    const reach = NEEDS.indexOf(available);
    return Object.values(METRICS)
        .filter(({ everyday, needs }) => everyday.includes(task) && NEEDS.indexOf(needs) <= reach)
        .map(({ name }) => name);
}

;// CONCATENATED MODULE: ./packages/metrics/src/classification/confusion.ts




/** A matrix with more cells is counted by sorting rows: 2^22 counters are 32 MB. */
const DENSE_CELLS = 2 ** 22;
/** Counts the confusion matrix, by weight where rows have one. Of a million cells most are empty and never stored. */
function countCells(data) {
    const { classes } = data;
    const { keys, counts } = classes * classes <= DENSE_CELLS ? countDense(data) : countSparse(data);
    const cells = {
        truth: Int32Array.from(keys, (key) => Math.floor(key / classes)),
        predicted: Int32Array.from(keys, (key) => key % classes),
        count: Float64Array.from(counts),
    };
    const n = counts.reduce((a, b) => a + b, 0);
    const confusion = { ...emptyMarginals(classes, n), cells };
    counts.forEach((count, cell) => {
        add(confusion, cells.truth[cell] ?? 0, cells.predicted[cell] ?? 0, count);
    });
    return confusion;
}
function countDense({ classes, truth, predicted, weights }) {
    const dense = new Float64Array(classes * classes);
    for (let i = 0; i < truth.length; i++) {
        const key = (truth[i] ?? 0) * classes + (predicted[i] ?? 0);
        dense[key] = (dense[key] ?? 0) + (weights === undefined ? 1 : (weights[i] ?? 0));
    }
    const keys = [];
    dense.forEach((count, key) => {
        if (count > 0)
            keys.push(key);
    });
    return { keys, counts: keys.map((key) => dense[key] ?? 0) };
}
function countSparse({ classes, truth, predicted, weights }) {
    const counts = new Map();
    for (let i = 0; i < truth.length; i++) {
        const weight = weights === undefined ? 1 : (weights[i] ?? 0);
        const key = (truth[i] ?? 0) * classes + (predicted[i] ?? 0);
        if (weight > 0)
            counts.set(key, (counts.get(key) ?? 0) + weight);
    }
    const keys = [...counts.keys()].sort((a, b) => a - b);
    return { keys, counts: keys.map((key) => counts.get(key) ?? 0) };
}
/** Draws of one binomial that one bootstrap may cost: about a second. */
const confusion_BUDGET = 1e7;
/**
 * Resamples n rows by drawing the cells at once, an exact multinomial as a chain of binomials, so that the cost does
 * not grow with n. The urn holds two rows more than the data, one right and one wrong: a classifier that made no
 * mistake on ten rows would otherwise get an interval without width. Fewer resamples, never below 200, where cells
 * are many.
 */
function drawMarginals(confusion, { seed, resamples }) {
    const { n } = confusion;
    const classes = confusion.truth.length;
    const random = xoshiro256(seed);
    const cost = Math.max(confusion.cells.count.length, classes / 4);
    const length = affordable(resamples, confusion_BUDGET, cost);
    // One piece of memory for all: thousands of small ones cost more than the draws.
    const memory = new ArrayBuffer(length * 3 * classes * Float64Array.BYTES_PER_ELEMENT);
    return Array.from({ length }, (_, draw) => drawOne(confusion, emptyMarginals(classes, n, memory, draw), random));
}
/**
 * Resamples weighted rows, or whole clusters. As above two more units lie in the urn, each as heavy as a unit of the data
 * is on average, one right and one wrong.
 */
function drawRows({ truth, predicted, classes }, confusion, design, options) {
    const size = confusion.n / (design.groups?.count ?? design.rows);
    return resampleRows(design, { ...options, extra: 2 }, (weights, extras, random) => {
        const drawn = emptyMarginals(classes, extras * size);
        for (let i = 0; i < extras; i++) {
            const k = seenClass(confusion, random);
            if (random.next() < 0.5)
                add(drawn, k, k, size);
            else
                add(drawn, ...wrongPair(confusion, random), size);
        }
        for (let row = 0; row < truth.length; row++) {
            const weight = weights[row] ?? 0;
            if (weight === 0)
                continue;
            add(drawn, truth[row] ?? 0, predicted[row] ?? 0, weight);
            drawn.n += weight;
        }
        return drawn;
    });
}
/** Fills empty marginals. */
function drawOne(confusion, drawn, random) {
    const { n, cells } = confusion;
    const wrong = binomial(random, n, 1 / (n + 2));
    for (let i = 0; i < wrong; i++)
        add(drawn, ...wrongPair(confusion, random), 1);
    const right = binomial(random, n - wrong, 1 / (n + 1));
    for (let i = 0; i < right; i++) {
        const k = seenClass(confusion, random);
        add(drawn, k, k, 1);
    }
    let rows = n - wrong - right;
    let weight = n;
    for (let cell = 0; rows > 0; cell++) {
        const count = cells.count[cell] ?? 0;
        const share = binomial(random, rows, count / weight);
        if (share > 0)
            add(drawn, cells.truth[cell] ?? 0, cells.predicted[cell] ?? 0, share);
        rows -= share;
        weight -= count;
    }
    return drawn;
}
/** Two different classes in random order, by how often they are seen; where one alone is, with its neighbour. */
function wrongPair(confusion, random) {
    const one = seenClass(confusion, random);
    const only = confusion.truth[one] === confusion.n && confusion.predicted[one] === confusion.n;
    let other = one === 0 ? 1 : one - 1;
    if (!only)
        do
            other = seenClass(confusion, random);
        while (other === one);
    return random.next() < 0.5 ? [one, other] : [other, one];
}
/** A class drawn by its share of labels and predictions. */
function seenClass({ n, truth, predicted }, random) {
    const share = (k) => (truth[k] ?? 0) + (predicted[k] ?? 0);
    let rest = random.next() * 2 * n - share(0);
    let k = 0;
    // Sums of weights may round, so the last class is the end.
    while (rest >= 0 && k < truth.length - 1)
        rest -= share(++k);
    return k;
}
/** The `place`-th marginals in a piece of memory; without one, in memory of their own. */
function emptyMarginals(classes, n, memory, place = 0) {
    const bytes = classes * Float64Array.BYTES_PER_ELEMENT;
    const at = memory ?? new ArrayBuffer(3 * bytes);
    const array = (part) => new Float64Array(at, (3 * place + part) * bytes, classes);
    return { n, truth: array(0), predicted: array(1), hits: array(2) };
}
function add({ truth, predicted, hits }, row, column, count) {
    truth[row] = (truth[row] ?? 0) + count;
    predicted[column] = (predicted[column] ?? 0) + count;
    if (row === column)
        hits[row] = (hits[row] ?? 0) + count;
}

;// CONCATENATED MODULE: ./packages/metrics/src/data.ts

/** Throws `predictions-invalid` when the arrays cannot belong together: lengths, widths, class indices. */
function checkShape(data) {
    const rows = data.truth.length;
    if (data.predicted.length !== rows)
        throw data_invalid(`predictions: expected ${rows} rows, one a label, got ${data.predicted.length}`);
    if (data.task === "regression")
        return;
    if (data.task === "binary-classification" && data.classes !== 2)
        throw data_invalid(`classes: expected 2 for ${data.task}, got ${data.classes}`);
    checkIndices("labels", data.truth, data.classes);
    checkIndices("predictions", data.predicted, data.classes);
    if (data.scores === null)
        return;
    const width = data.task === "binary-classification" ? 1 : data.classes;
    if (data.scores.width !== width || data.scores.values.length !== rows * width)
        throw data_invalid(`scores: expected ${rows} rows of ${width}, got ${data.scores.values.length} numbers in rows of ${data.scores.width}`);
}
function checkIndices(what, indices, classes) {
    for (let row = 0; row < indices.length; row++) {
        const index = indices[row] ?? 0;
        if (index < 0 || index >= classes)
            throw data_invalid(`${what}: row ${row} is class ${index}, expected 0 to ${classes - 1}`);
    }
}
function data_invalid(message) {
    return (0,src_error/* failure */.V2)("predictions-invalid", message, {
        hint: "Labels, predictions and scores must be of the same rows and the same classes.",
    });
}

;// CONCATENATED MODULE: ./packages/metrics/src/once.ts
/** A computation that runs when it is first asked for, and once. */
function once(compute) {
    let known;
    return () => {
        known ??= { value: compute() };
        return known.value;
    };
}

;// CONCATENATED MODULE: ./packages/metrics/src/sample.ts




/**
 * Prepares data for measuring.
 * @throws ModelgateError `predictions-invalid` when the arrays do not belong together
 */
function sample_openSample(data, options) {
    checkShape(data);
    const design = openDesign(data.truth.length, data.weights, options.groups);
    if (data.task === "regression")
        return { ...data, options, design };
    const confusion = once(() => countCells(data));
    return {
        ...data,
        options,
        design,
        confusion,
        resampled: once(() => isPlain(design) ? drawMarginals(confusion(), options) : drawRows(data, confusion(), design, options)),
        scoreFlaw: once(() => scoreFlaw(data)),
    };
}
/** Rows of probabilities may miss one by this: half-precision softmax over a thousand classes does. */
const SUM_TOLERANCE = 0.01;
function scoreFlaw({ scores }) {
    if (scores === null)
        return "there are no scores";
    const { kind, width, values } = scores;
    for (let i = 0; i < values.length; i++) {
        if (!Number.isFinite(values[i]))
            return `the score of row ${Math.floor(i / width)} is ${values[i]}`;
    }
    if (kind === "ranking")
        return null;
    for (let i = 0; i < values.length; i += width) {
        let total = 0;
        for (let j = i; j < i + width; j++) {
            const p = values[j] ?? 0;
            if (p < 0 || p > 1)
                return `the probability of row ${i / width} is ${p}`;
            total += p;
        }
        if (width > 1 && Math.abs(total - 1) > SUM_TOLERANCE)
            return `the probabilities of row ${i / width} sum to ${total}, not 1`;
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/metrics/src/measure.ts






/** What a run uses unless told otherwise. */
const DEFAULTS = { confidence: 0.95, seed: 1, resamples: 2000 };
/**
 * Measures one metric by its own name. What cannot be computed has value null and a reason; it is never an exception.
 * @throws ModelgateError `input-invalid` for an unknown name, a metric of another task or options out of range;
 * `predictions-invalid` for arrays that do not belong together
 */
function measure(name, data, options = {}) {
    const sample = openSample(data, checked(options));
    return measure_estimate(openMetric(name, sample.task), sample);
}
/** Measures several metrics of the same rows, sharing counts and resamples; each equals what `measure` gives. */
function measureAll(names, data, options = {}) {
    const sample = sample_openSample(data, checked(options));
    return new Map(names.map((name) => [name, measure_estimate(openMetric(name, sample.task), sample)]));
}
/** The metric of this name, which must be of the task. */
function openMetric(name, task) {
    const metric = metricNamed(name);
    if (metric === undefined || !metric.tasks.includes(task))
        throw (0,src_error/* failure */.V2)("input-invalid", `metric ${name}: not a metric of ${task}`, {
            hint: "Give the name that resolveMetric returns.",
        });
    return metric;
}
/** Measures a metric of the sample's task. */
function measure_estimate(metric, sample) {
    const known = available(sample);
    if (NEEDS.indexOf(metric.needs) > NEEDS.indexOf(known))
        return noValue(sample.truth.length, `it needs ${metric.needs}, and the predictions are ${known} only`);
    const flaw = designFlaw(sample.design);
    return flaw === null ? metric.estimate(sample) : noValue(sample.truth.length, flaw);
}
function available(sample) {
    return sample.task === "regression" ? "labels" : (sample.scores?.kind ?? "labels");
}
/** Options with the defaults filled in, or an error that names all that are out of range. */
function checked(given) {
    const options = { ...DEFAULTS, ...given };
    const { confidence, seed, resamples } = options;
    const problems = [];
    const expect = (holds, message) => {
        if (!holds)
            problems.push({ code: "input-invalid", message });
    };
    expect(confidence > 0 && confidence < 1, `confidence: expected a number between 0 and 1, got ${confidence}`);
    expect(Number.isSafeInteger(seed) && seed >= 0, `seed: expected a whole number from 0, got ${seed}`);
    expect(Number.isSafeInteger(resamples) && resamples >= FEWEST_RESAMPLES, `resamples: expected ${FEWEST_RESAMPLES} or more, got ${resamples}`);
    (0,src_error/* throwProblems */.Jh)(problems);
    return options;
}

;// CONCATENATED MODULE: ./packages/evaluation/src/measure-dataset.ts

/**
 * Measures the everyday metrics of the task and the asked ones on one data set, by name. While one prediction is NaN
 * or infinite no metric has a value: leaving rows out would measure an easier data set.
 * @throws ModelgateError `predictions-invalid` for arrays that do not belong together
 */
function measureDataset(predictions, asked, settings) {
    const names = [...new Set([...metricsFor(predictions.task, known(predictions)), ...asked])];
    const { invalid, rows } = predictions;
    const values = invalid > 0 ? null : measureAll(names, dataOf(predictions), settings);
    const none = {
        value: null,
        n: rows,
        interval: null,
        reason: `${invalid} of ${rows} predictions are NaN or infinite`,
    };
    return new Map(names.map((metric) => {
        const measured = finite(values?.get(metric) ?? none);
        return [metric, { metric, slice: null, unit: specOf(metric).unit, ...measured }];
    }));
}
/** Scores whose kind nobody told serve for ranking; a metric of probabilities has to ask. */
function needsAsking(metric, predictions) {
    if (predictions.task === "regression" || predictions.scores?.kind !== "ranking")
        return null;
    if (specOf(metric).needs !== "probabilities")
        return null;
    return {
        code: "outputs-ambiguous",
        message: `${metric} needs probabilities, and the scores could be probabilities or logits`,
        hint: "Set `scores: probabilities` or `scores: logits`.",
    };
}
/** JSON has neither NaN nor infinity: written as null they would read as "not measured", without the reason. */
function finite(measured) {
    const { value, interval } = measured;
    if (value !== null && !Number.isFinite(value)) {
        return { ...measured, value: null, interval: null, reason: `the result is ${value}` };
    }
    if (interval === null || (Number.isFinite(interval.low) && Number.isFinite(interval.high)))
        return measured;
    return { ...measured, interval: null, reason: "the interval has no finite bounds" };
}
function specOf(metric) {
    const spec = metricNamed(metric);
    if (spec === undefined)
        throw new RangeError(`clauses are to be resolved first: ${metric}`);
    return spec;
}
function known(predictions) {
    return predictions.task === "regression" ? "labels" : (predictions.scores?.kind ?? "labels");
}
function dataOf(predictions) {
    if (predictions.task === "regression")
        return predictions;
    return { ...predictions, classes: predictions.classes.length };
}

;// CONCATENATED MODULE: ./packages/evaluation/src/evaluate.ts



/**
 * Measures the everyday metrics and every metric that a clause names, on every data set, and judges all
 * clauses. Nothing stops at the first fault: what can be measured is. To have nothing to judge is a fault.
 * @param clauses with resolved metric names
 */
function evaluate(outcomes, clauses, settings) {
    const result = { measurements: [], checks: [], problems: [] };
    for (const outcome of outcomes) {
        const mine = clauses.filter(({ dataset }) => dataset === null || dataset === outcome.dataset);
        if ("problems" in outcome)
            giveUp(outcome.dataset, mine, outcome.problems, result);
        else
            evaluateOne(outcome.dataset, outcome.predictions, mine, settings, result);
    }
    for (const clause of clauses) {
        if (outcomes.some(({ dataset }) => clause.dataset === null || clause.dataset === dataset))
            continue;
        const dataset = clause.dataset ?? "model";
        giveUp(dataset, [clause], [nowhere(clause, outcomes)], result);
    }
    if (clauses.length === 0)
        result.problems.push(NOTHING_ASKED);
    return { ...result, checks: distinct(result.checks), problems: evaluate_once(result.problems) };
}
const NOTHING_ASKED = {
    code: "input-invalid",
    message: "limits: expected at least one: a gate without a limit judges nothing",
    hint: "For example accuracy>=0.9.",
};
function nowhere(clause, outcomes) {
    const names = outcomes.map(({ dataset }) => dataset);
    const what = clause.dataset === null ? "no data set" : `no data set "${clause.dataset}"`;
    return {
        code: "input-invalid",
        message: `limits: ${clause.metric}: ${what} was evaluated`,
        hint: `The data sets are ${names.join(", ") || "none"}.`,
        ...(clause.at ? { at: clause.at } : {}),
    };
}
/** Clauses that cannot be judged on a data set, all for the same reason. */
function giveUp(dataset, clauses, problems, result) {
    result.problems.push(...problems);
    const reason = problems[0]?.message ?? "its data set could not be read";
    result.checks.push(...clauses.map((clause) => unjudged(clause, dataset, reason)));
}
function evaluateOne(dataset, predictions, clauses, settings, result) {
    const asked = clauses.map(({ metric }) => metric);
    const measured = new Map();
    try {
        for (const [metric, values] of measureDataset(predictions, asked, settings)) {
            measured.set(metric, { id: `m${result.measurements.length + measured.size + 1}`, dataset, ...values });
        }
    }
    catch (error) {
        giveUp(dataset, clauses, (0,src_error/* problemsOf */.GW)(error), result);
        return;
    }
    result.measurements.push(...measured.values());
    for (const clause of clauses) {
        const ambiguous = needsAsking(clause.metric, predictions);
        const measurement = measured.get(clause.metric);
        if (ambiguous !== null)
            giveUp(dataset, [clause], [ambiguous], result);
        else if (measurement)
            result.checks.push(judge(clause, dataset, measurement));
        else
            throw new TypeError(`${clause.metric} was asked for and not measured`);
    }
}
/** Two limits of a kind on one metric, as a required and a stricter advisory one, are told apart by a number. */
function distinct(checks) {
    const seen = new Map();
    return checks.map((check) => {
        const times = (seen.get(check.id) ?? 0) + 1;
        seen.set(check.id, times);
        return times === 1 ? check : { ...check, id: `${check.id}#${times}` };
    });
}
/** A fault that several data sets or clauses share is told once. */
function evaluate_once(problems) {
    return [...new Map(problems.map((problem) => [`${problem.code} ${problem.message}`, problem])).values()];
}

// EXTERNAL MODULE: ./packages/runner/src/environment.ts
var environment = __webpack_require__(9513);
// EXTERNAL MODULE: ./packages/schema/src/verdict.ts
var verdict = __webpack_require__(5048);
// EXTERNAL MODULE: ./packages/dataset/src/bounds.ts
var src_bounds = __webpack_require__(7483);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./packages/dataset/src/byte-source.ts




const UNZIP_CHUNK = 2 ** 18;
/**
 * Opens a plain or gzipped file.
 * @throws ModelgateError while reading: `dataset-too-large` after `unpackedBytes`, `dataset-unreadable` on a
 * damaged or cut gzip stream
 */
async function openSource(path, gzipped, unpackedBytes) {
    const inner = gzipped ? await gunzipped(path) : plain(await (0,promises_.open)(path));
    let total = 0;
    return {
        async read(target, offset, length) {
            const count = await inner.read(target, offset, length);
            total += count;
            if (total > unpackedBytes)
                throw (0,src_bounds/* tooLarge */.g$)("unpackedBytes", unpackedBytes, `${path}: the unpacked file`);
            return count;
        },
        close: () => inner.close(),
    };
}
function plain(handle) {
    return {
        read: async (target, offset, length) => (await handle.read(target, offset, length, null)).bytesRead,
        close: () => handle.close(),
    };
}
async function gunzipped(path) {
    // Most files are plain: what takes milliseconds to load is loaded where it is needed.
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
    const file = (0,external_node_fs_.createReadStream)(path, { highWaterMark: UNZIP_CHUNK });
    const unzip = createGunzip({ chunkSize: UNZIP_CHUNK });
    // An error of the file would not reach the reader of the unzipped stream by itself.
    file.on("error", (error) => unzip.destroy(error));
    const chunks = file.pipe(unzip)[Symbol.asyncIterator]();
    let rest = new Uint8Array(0);
    return {
        async read(target, offset, length) {
            if (rest.length === 0)
                rest = await nextChunk(chunks, path);
            const piece = rest.subarray(0, length);
            target.set(piece, offset);
            rest = rest.subarray(piece.length);
            return piece.length;
        },
        async close() {
            file.destroy();
            unzip.destroy();
        },
    };
}
async function nextChunk(chunks, path) {
    try {
        const next = await chunks.next();
        return next.done === true ? new Uint8Array(0) : new Uint8Array(next.value);
    }
    catch (error) {
        if (error instanceof src_error/* ModelgateError */.HJ)
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: not a whole gzip file: ${reason}`, {
            hint: "The file is cut or damaged: write or download it again.",
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./packages/dataset/src/byte-window.ts
const LF = 10;
const CR = 13;
/** How much is read at once. */
const CHUNK_BYTES = 2 ** 19;
/**
 * A sliding window over a source: `bytes[start..end)` is what was read and not yet used. A parser takes whole
 * records from the front and asks for more when the last is cut; the cut record moves to the front, so that a
 * record is always contiguous. `bytes[end]` is always a line feed, which spares inner loops the check for the end.
 */
class ByteWindow {
    bytes;
    start = 0;
    end = 0;
    /** Nothing comes after `end`. */
    final = false;
    #source;
    constructor(source) {
        this.#source = source;
        this.bytes = Buffer.allocUnsafeSlow(CHUNK_BYTES + 1);
    }
    /** Bytes waiting to be used. */
    get size() {
        return this.end - this.start;
    }
    /** Reads on. A long record at least doubles, so that it is not parsed again for every piece of it. */
    async more() {
        if (this.start > 0)
            this.bytes.copyWithin(0, this.start, this.end);
        this.end -= this.start;
        this.start = 0;
        if (this.end * 2 >= this.bytes.length)
            this.#grow();
        const goal = this.end > CHUNK_BYTES / 8 ? this.end * 2 : this.end + 1;
        while (this.end < goal && !this.final) {
            const count = await this.#source.read(this.bytes, this.end, this.bytes.length - 1 - this.end);
            this.end += count;
            this.final = count === 0;
        }
        this.bytes[this.end] = LF;
    }
    /** Closes the source. */
    close() {
        return this.#source.close();
    }
    #grow() {
        const larger = Buffer.allocUnsafeSlow(this.bytes.length * 2 + 1);
        this.bytes.copy(larger, 0, 0, this.end);
        this.bytes = larger;
    }
}

// EXTERNAL MODULE: ./packages/dataset/src/findings.ts
var src_findings = __webpack_require__(6772);
// EXTERNAL MODULE: ./packages/dataset/src/text-cache.ts
var text_cache = __webpack_require__(770);
// EXTERNAL MODULE: ./packages/dataset/src/wanted-columns.ts
var wanted_columns = __webpack_require__(1787);
;// CONCATENATED MODULE: ./packages/dataset/src/csv-header.ts






const QUOTE = 34;
/**
 * Parses the column names in bytes[start..end). Gives null when the record is cut and more bytes may come.
 * @throws ModelgateError `dataset-unreadable`, `dataset-too-large`
 */
function parseHeader(path, bytes, { start, end, final }, { delimiter, columns }) {
    const names = [];
    let line = 1;
    let at = start;
    for (;;) {
        const quoted = bytes[at] === QUOTE && at < end;
        let stop = at;
        if (quoted) {
            stop = closingQuote(bytes, at + 1, end);
            if (stop >= end || (stop + 1 >= end && !final)) {
                if (!final)
                    return null;
                throw malformed(path, "a quoted column name never ends");
            }
            stop++;
        }
        while (stop < end && bytes[stop] !== delimiter && bytes[stop] !== LF)
            stop++;
        if (stop >= end && !final)
            return null;
        const to = bytes[stop - 1] === CR && bytes[stop] !== delimiter && stop > at ? stop - 1 : stop;
        names.push(cellText(path, bytes.subarray(at, to), quoted));
        if (quoted)
            line += csv_header_count(bytes.subarray(at, to), LF);
        if (names.length > columns)
            throw (0,src_bounds/* tooLarge */.g$)("columns", columns, `${path}: the number of columns`);
        at = stop + 1;
        if (stop >= end || bytes[stop] === LF)
            break;
    }
    checkNames(path, names);
    return { names, next: Math.min(at, end), line: line + 1 };
}
function closingQuote(bytes, from, end) {
    for (let at = from; at < end; at++) {
        if (bytes[at] !== QUOTE)
            continue;
        if (bytes[at + 1] !== QUOTE || at + 1 >= end)
            return at;
        at++;
    }
    return end;
}
function cellText(path, bytes, quoted) {
    if (bytes.includes(0)) {
        throw malformed(path, "the header holds a zero byte: UTF-16 or binary data", "Save the file as CSV in UTF-8.");
    }
    const text = (0,text_cache/* decode */.D)(bytes);
    if (text === null)
        throw malformed(path, "a column name is not UTF-8", "Save the file in UTF-8.");
    if (!quoted)
        return text;
    if (!text.endsWith('"'))
        throw malformed(path, "text after the closing quote of a column name");
    return text.slice(1, -1).replaceAll('""', '"');
}
function checkNames(path, names) {
    const only = names.length === 1 ? (names[0] ?? "") : null;
    if (only === "")
        throw malformed(path, "expected column names, found an empty line");
    if (only !== null && /[;\t]/.test(only)) {
        throw malformed(path, `the only column is ${(0,src_findings/* quote */.hD)(only)}: fields must be separated by commas`, "Write the file with commas, or with tabs and the ending .tsv.");
    }
    (0,wanted_columns/* refuseDuplicates */.U)(path, names);
}
function malformed(path, what, hint = "The first line must hold the column names.") {
    return (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: line 1: ${what}`, { hint, at: { path, line: 1 } });
}
function csv_header_count(bytes, byte) {
    let total = 0;
    for (const other of bytes)
        if (other === byte)
            total++;
    return total;
}

// EXTERNAL MODULE: ./packages/dataset/src/batch.ts
var src_batch = __webpack_require__(8576);
// EXTERNAL MODULE: ./packages/dataset/src/csv-cell.ts
var csv_cell = __webpack_require__(553);
;// CONCATENATED MODULE: ./packages/dataset/src/csv-number.ts
/**
 * Decimal numbers straight from bytes, correctly rounded.
 *
 * Up to 15 digits the digits are an exact double and 10^k is exact for k <= 22, so one multiplication or division
 * rounds once and gives what the standard asks (Clinger, "How to read floating point numbers accurately", 1990).
 * Up to 30 digits the same is done with a pair of doubles (Dekker 1971), and the result is taken only when an error
 * far beyond the real one could not change it (Ziv 1991). Everything else is left to `Number()`.
 */
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const PLUS = 43;
const DOT = 46;
/**
 * Parses the number that begins at `from` into `out[row]`. Gives the index after its last character, or -1 when
 * these bytes are not a number of the plain form or are too long to be sure. The caller checks what follows.
 */
function parseNumber(bytes, from, out, row) {
    // The sign is a coin toss that no branch predictor can learn, so it is arithmetic.
    const sign = bytes[from] === MINUS ? 1 : 0;
    const first = from + sign;
    let at = first;
    let byte = bytes[at] ?? 0;
    // In 32-bit arithmetic, which wraps after nine digits: longer ones are read again below.
    let mantissa = 0;
    while (byte >= ZERO && byte <= NINE) {
        mantissa = (Math.imul(mantissa, 10) + byte - ZERO) | 0;
        byte = bytes[++at] ?? 0;
    }
    let digits = at - first;
    let power = 0;
    if (byte === DOT) {
        const point = at;
        byte = bytes[++at] ?? 0;
        while (byte >= ZERO && byte <= NINE) {
            mantissa = (Math.imul(mantissa, 10) + byte - ZERO) | 0;
            byte = bytes[++at] ?? 0;
        }
        power = point + 1 - at;
        digits -= power;
    }
    if (digits === 0)
        return -1;
    const last = at;
    if (byte === 101 || byte === 69) {
        byte = bytes[++at] ?? 0;
        const down = byte === MINUS;
        if (down || byte === PLUS)
            byte = bytes[++at] ?? 0;
        const begin = at;
        let exponent = 0;
        while (byte >= ZERO && byte <= NINE) {
            exponent = exponent * 10 + (byte - ZERO);
            byte = bytes[++at] ?? 0;
        }
        if (at === begin || at - begin > 3)
            return -1;
        power += down ? -exponent : exponent;
    }
    if (power < -22 || power > 22)
        return -1;
    const value = digits <= 9 ? scaled(mantissa, power) : longNumber(bytes, first, last, power);
    if (Number.isNaN(value))
        return -1;
    out[row] = value * (1 - 2 * sign);
    return at;
}
/** mantissa * 10^power, rounded once: both are exact doubles. */
function scaled(mantissa, power) {
    return power < 0 ? mantissa / (POWERS[-power] ?? 1) : mantissa * (POWERS[power] ?? 1);
}
/** The digits in `first..last`, a dot among them ignored, times 10^power; NaN when the rounding is not certain. */
function longNumber(bytes, first, last, power) {
    let high = 0;
    let low = 0;
    let count = 0;
    for (let at = first; at < last; at++) {
        const digit = (bytes[at] ?? 0) - ZERO;
        if (digit < 0 || (count === 0 && digit === 0))
            continue;
        if (count < 15)
            high = high * 10 + digit;
        else
            low = low * 10 + digit;
        count++;
    }
    if (count <= 15)
        return scaled(high, power);
    if (count > 30)
        return Number.NaN;
    const scale = POWERS[count - 15] ?? 1;
    // high * scale + low as an unevaluated sum a + b: both steps are exact.
    const product = high * scale;
    const a = product + low;
    const added = a - product;
    const b = productError(high, scale, product) + (product - (a - added)) + (low - added);
    const factor = POWERS[Math.abs(power)] ?? 1;
    let result;
    let correction;
    if (power < 0) {
        result = a / factor;
        const back = result * factor;
        correction = (a - back - productError(result, factor, back) + b) / factor;
    }
    else {
        result = a * factor;
        correction = productError(a, factor, result) + b * factor;
    }
    const doubt = Math.abs(result) * 2 ** -96;
    const above = result + (correction + doubt);
    return above === result + (correction - doubt) ? above : Number.NaN;
}
/** x * y - product, exactly (Dekker's product after Veltkamp's split). */
function productError(x, y, product) {
    const splitX = x * 134217729;
    const highX = splitX - (splitX - x);
    const lowX = x - highX;
    const splitY = y * 134217729;
    const highY = splitY - (splitY - y);
    const lowY = y - highY;
    return lowX * lowY - (product - highX * highY - lowX * highY - highX * lowY);
}
/**
 * Parses the whole number that begins at `from` into the 64-bit integer `row` of `words`, which views a
 * BigInt64Array as pairs of 32-bit words, low word first. Gives the index after it, or -1 when it is not 1 to 15 digits.
 */
function parseInteger(bytes, from, words, row) {
    let at = from;
    let byte = bytes[at] ?? 0;
    const negative = byte === MINUS;
    if (negative)
        byte = bytes[++at] ?? 0;
    const first = at;
    let value = 0;
    while (byte >= ZERO && byte <= NINE) {
        value = value * 10 + (byte - ZERO);
        byte = bytes[++at] ?? 0;
    }
    if (at === first || at - first > 15)
        return -1;
    if (negative)
        value = -value;
    words[2 * row] = value;
    words[2 * row + 1] = Math.floor(value / 4294967296);
    return at;
}

;// CONCATENATED MODULE: ./packages/dataset/src/csv-parser.ts







const csv_parser_QUOTE = 34;
const CODES = { number: 1, integer: 2, text: 3, boolean: 4, vector: 4 };
const SKIP = 0;
const NUMBER = 1;
const INTEGER = 2;
/**
 * Parses records of RFC 4180 from bytes into drafts, without making a string of any cell that is not wanted as text.
 * A record that the bytes cut is parsed again from its beginning once there are more: writing a row twice is harmless,
 * and so no state inside a record has to survive.
 */
class CsvParser {
    findings;
    capacity;
    /** Rows in the batch being filled. */
    rows = 0;
    /** Data rows before that batch. */
    before = 0;
    /** The physical line at which the next record begins, from 1. */
    line;
    #shape;
    #wanted;
    #texts = new text_cache/* TextCache */.S();
    #codes;
    /** By column of the file; `#floats` and `#words` view the same arrays for the fast paths. */
    #drafts = [];
    #floats = [];
    #words = [];
    /** Of vector columns, kept from batch to batch. */
    #widths = new Map();
    /** Cells of the record at hand that are wrong; they count once the record is known to be whole. */
    #wrong = [];
    #lines = 0;
    #from = 0;
    #to = 0;
    #doubled = false;
    constructor(shape, wanted, batchRows) {
        this.#shape = shape;
        this.#wanted = wanted;
        this.line = shape.line;
        this.findings = new src_findings/* Findings */.Fv(shape.path);
        this.capacity = (0,src_batch/* batchCapacity */.r6)(batchRows, wanted.length);
        this.#codes = new Uint8Array(shape.names.length);
        for (const { index, kind } of wanted)
            this.#codes[index] = CODES[kind];
        this.#begin();
    }
    /** True when the batch must be taken before there is room for another row. */
    get full() {
        if (this.rows >= this.capacity)
            return true;
        for (const { index, kind } of this.#wanted) {
            const column = this.#drafts[index];
            if (kind === "vector" && column?.kind === "vector" && column.full(this.rows))
                return true;
        }
        return false;
    }
    /** Closes the batch and begins the next. */
    take() {
        const drafts = this.#wanted.map(({ index, kind }) => this.#drafts[index] ?? (0,src_batch/* draft */.K4)(kind, 0));
        const names = this.#wanted.map(({ name }) => name);
        for (const [place, column] of drafts.entries()) {
            const index = this.#wanted[place]?.index ?? -1;
            if (column.kind === "vector")
                this.#widths.set(index, column.width);
        }
        const batch = (0,src_batch/* finish */.O9)(names, drafts, this.before, this.rows);
        this.before += this.rows;
        this.rows = 0;
        this.#begin();
        return batch;
    }
    /** Parses whole records from bytes[start..end) until the batch is full; gives where it stopped. `bytes[end]` is LF. */
    parse(bytes, start, end, final) {
        let at = start;
        const vectors = this.#wanted.some(({ kind }) => kind === "vector");
        while (at < end && this.rows < this.capacity && !(vectors && this.full) && !this.findings.full) {
            const next = this.#record(bytes, at, end, final);
            if (next < 0)
                break;
            at = next;
        }
        return at;
    }
    #record(bytes, start, end, final) {
        const { delimiter, names } = this.#shape;
        const width = names.length;
        // A line without a byte is no record of several columns; in one column it is a missing value.
        if (width > 1) {
            const blank = bytes[start] === CR ? start + 1 : start;
            if (bytes[blank] === LF) {
                if (blank >= end && !final)
                    return -1;
                this.line++;
                return Math.min(blank + 1, end);
            }
        }
        if (this.#wrong.length > 0)
            this.#wrong = [];
        this.#lines = 1;
        const row = this.rows;
        let from = start;
        let column = 0;
        for (;;) {
            const code = column < width ? (this.#codes[column] ?? SKIP) : SKIP;
            let stop = -1;
            if (bytes[from] === csv_parser_QUOTE) {
                stop = this.#quoted(bytes, from, end, final);
                if (stop < 0)
                    return -1;
                if (code !== SKIP && (stop < end || final))
                    this.#store(column, row, bytes, this.#from, this.#to);
            }
            else {
                if (code === NUMBER)
                    stop = parseNumber(bytes, from, this.#floats[column] ?? NONE, row);
                else if (code === INTEGER)
                    stop = parseInteger(bytes, from, this.#words[column] ?? NO_WORDS, row);
                if (stop >= 0 && bytes[stop] === CR && bytes[stop + 1] === LF)
                    stop++;
                if (stop < 0 || (bytes[stop] !== delimiter && bytes[stop] !== LF)) {
                    stop = from;
                    let byte = bytes[stop] ?? LF;
                    while (byte !== delimiter && byte !== LF)
                        byte = bytes[++stop] ?? LF;
                    if (code !== SKIP && (stop < end || final)) {
                        this.#doubled = false;
                        const to = byte === LF && stop > from && bytes[stop - 1] === CR ? stop - 1 : stop;
                        this.#store(column, row, bytes, from, to);
                    }
                }
            }
            column++;
            if (stop >= end) {
                if (!final)
                    return -1;
                from = end;
                break;
            }
            from = stop + 1;
            if (bytes[stop] === LF)
                break;
        }
        this.#close(column);
        return from;
    }
    /** The record is whole: counts it, or says what is wrong with it. */
    #close(found) {
        const { names } = this.#shape;
        if (found !== names.length) {
            const message = `expected ${names.length} ${names.length === 1 ? "field" : "fields"} as in the header, found ${found}`;
            this.findings.malformed(this.line, message, "A field that holds the delimiter or a line end must be quoted.");
        }
        else {
            for (const { column, expected, got } of this.#wrong) {
                const place = { row: this.before + this.rows + 1, line: this.line, column: names[column] ?? "" };
                this.findings.mistyped(place, expected, got);
            }
        }
        this.rows++;
        this.line += this.#lines;
    }
    /** Finds the end of a quoted field: sets `#from`, `#to`, `#doubled`; gives the index of what ends the field, or -1. */
    #quoted(bytes, start, end, final) {
        let at = start + 1;
        let lines = 0;
        this.#doubled = false;
        for (;;) {
            let byte = bytes[at] ?? 0;
            while (byte !== csv_parser_QUOTE && at < end) {
                if (byte === LF)
                    lines++;
                byte = bytes[++at] ?? 0;
            }
            if (at >= end) {
                if (!final)
                    return -1;
                const problem = (0,src_error/* failure */.V2)("dataset-unreadable", `${this.#shape.path}: line ${this.line}: a quoted field never ends`, {
                    hint: "A quote inside a quoted field must be doubled.",
                    at: { path: this.#shape.path, line: this.line },
                });
                throw this.findings.fatal(problem);
            }
            // A doubled quote that the bytes cut in half looks like the end: the record is then cut too, and parsed again.
            if (bytes[at + 1] !== csv_parser_QUOTE || at + 1 >= end)
                break;
            this.#doubled = true;
            at += 2;
        }
        this.#lines += lines;
        this.#from = start + 1;
        this.#to = at;
        const after = bytes[at + 1] === CR && bytes[at + 2] === LF ? at + 2 : at + 1;
        if (bytes[after] === LF || bytes[after] === this.#shape.delimiter)
            return after;
        if (at + 2 >= end && !final)
            return -1;
        const line = this.line + this.#lines - 1;
        const message = `${this.#shape.path}: line ${line}: text after the closing quote of a field`;
        const hint = "A quote inside a quoted field must be doubled.";
        throw this.findings.fatal((0,src_error/* failure */.V2)("dataset-unreadable", message, { hint, at: { path: this.#shape.path, line } }));
    }
    #store(column, row, bytes, from, to) {
        const target = this.#drafts[column];
        if (target === undefined)
            return;
        if (target.kind === "number" && to > from && parseNumber(bytes, from, target.values, row) === to)
            return;
        const raw = this.#texts.text(bytes, from, to);
        const text = raw === null ? null : this.#doubled ? raw.replaceAll('""', '"') : raw;
        const expected = text === null ? "UTF-8 text" : (0,csv_cell/* storeCell */.E)(target, row, text);
        if (expected !== null) {
            this.#wrong.push({ column, expected, got: text === null ? "other bytes" : (0,src_findings/* quote */.hD)(text) });
        }
    }
    #begin() {
        // Filled to the end, as an array with holes or a far first index would be a slow map.
        const width = this.#shape.names.length;
        this.#drafts = new Array(width).fill(undefined);
        this.#floats = new Array(width).fill(NONE);
        this.#words = new Array(width).fill(NO_WORDS);
        for (const { index, kind } of this.#wanted) {
            const column = (0,src_batch/* draft */.K4)(kind, this.capacity);
            if (column.kind === "vector")
                column.width = this.#widths.get(index) ?? -1;
            this.#drafts[index] = column;
            if (column.kind === "number")
                this.#floats[index] = column.values;
            if (column.kind === "integer")
                this.#words[index] = new Int32Array(column.values.buffer);
        }
    }
}
const NONE = new Float64Array(0);
const NO_WORDS = new Int32Array(0);

;// CONCATENATED MODULE: ./packages/dataset/src/csv.ts







/**
 * Opens a CSV (RFC 4180) or TSV file with a header line, in UTF-8. What pandas does where the RFC is silent: lines without a byte are
 * skipped (but for a file with one column, where they are missing values), and a quote inside an unquoted field is
 * a character like others.
 */
async function openCsv(file, delimiter) {
    const code = delimiter.charCodeAt(0);
    const window = await openWindow(file);
    try {
        const { names } = await readHeader(file, window, code);
        while (!window.final && isBlank(window))
            await skipBlank(window);
        if (isBlank(window)) {
            throw (0,src_error/* failure */.V2)("dataset-unreadable", `${file.path}: has a header and no rows`, {
                hint: "Expected at least one row under the column names.",
            });
        }
        const columns = names.map((name) => ({ name, native: null }));
        const shape = { path: file.path, columns };
        return {
            ...shape,
            format: "csv",
            read: (want, batchRows) => readCsv({ file, delimiter: code, shape }, want, batchRows),
        };
    }
    finally {
        await window.close();
    }
}
async function* readCsv({ file, delimiter, shape }, want, batchRows) {
    const wanted = (0,wanted_columns/* findWanted */.B)(shape, want);
    await file.assertUnchanged();
    const window = await openWindow(file);
    try {
        const { names, line } = await readHeader(file, window, delimiter);
        const parser = new CsvParser({ path: file.path, names, delimiter, line }, wanted, batchRows);
        for (;;) {
            window.start = parser.parse(window.bytes, window.start, window.end, window.final);
            if (parser.before + parser.rows > file.bounds.rows)
                throw (0,src_bounds/* tooLarge */.g$)("rows", file.bounds.rows, `${file.path}: the number of rows`);
            if (parser.findings.full)
                break;
            if (parser.full) {
                if (!parser.findings.some)
                    yield parser.take();
                else
                    parser.take();
            }
            else if (window.final && window.size === 0)
                break;
            else
                await moreOfRecord(file, window, parser);
        }
        parser.findings.throwIfAny();
        if (parser.rows > 0)
            yield parser.take();
    }
    finally {
        await window.close();
    }
}
async function moreOfRecord(file, window, parser) {
    const { recordBytes } = file.bounds;
    if (window.size > recordBytes) {
        throw (0,src_bounds/* tooLarge */.g$)("recordBytes", recordBytes, `${file.path}: the record that begins at line ${parser.line}`);
    }
    await window.more();
}
async function readHeader(file, window, delimiter) {
    const { path, bounds } = file;
    while (window.size < 3 && !window.final)
        await window.more();
    skipMark(window);
    if (window.size === 0)
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: is empty`, { hint: "Expected column names and rows." });
    for (;;) {
        const header = parseHeader(path, window.bytes, window, { delimiter, columns: bounds.columns });
        if (header !== null) {
            window.start = header.next;
            return header;
        }
        if (window.size > bounds.recordBytes)
            throw (0,src_bounds/* tooLarge */.g$)("recordBytes", bounds.recordBytes, `${path}: the header`);
        await window.more();
    }
}
/** Spreadsheets begin UTF-8 files with a byte order mark, which is no part of the first name. */
function skipMark(window) {
    const { bytes, start } = window;
    if (window.size >= 3 && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf)
        window.start += 3;
}
async function openWindow({ path, gzipped, bounds }) {
    return new ByteWindow(await openSource(path, gzipped, bounds.unpackedBytes));
}
function isBlank(window) {
    return window.bytes.subarray(window.start, window.end).every((byte) => byte === 10 || byte === 13);
}
async function skipBlank(window) {
    window.start = window.end;
    await window.more();
}

;// CONCATENATED MODULE: ./packages/dataset/src/json-value.ts


/** A number whose double would not be what was written: more than 15 digits. */
class LongNumber {
    source;
    constructor(source) {
        this.source = source;
    }
}
const LONG_DIGITS = /\d{16}/;
const LONG_INTEGER = /^(-?\d{16,})(?:\.0*)?$/;
// The third parameter is ES2025 (JSON.parse source text access); Node has it, TypeScript's library does not yet.
const keepLong = (_key, value, context) => {
    const digits = typeof value === "number" ? LONG_INTEGER.exec(context?.source ?? "")?.[1] : undefined;
    return digits === undefined ? value : new LongNumber(digits);
};
/** Parses JSON without losing digits of long integers, which become LongNumber. @throws SyntaxError */
function parseJson(text) {
    // The reviver is called for every value of the line, and hardly any line needs it.
    return LONG_DIGITS.test(text)
        ? JSON.parse(text, keepLong)
        : JSON.parse(text);
}
/** Stores a JSON value in row `row` of a draft. Gives null, or what was expected when it is something else. */
function storeValue(draft, row, value) {
    switch (draft.kind) {
        case "number": {
            const number = numberOf(value);
            if (number === null)
                return src_findings/* EXPECTED */.dS.number;
            draft.values[row] = number;
            return null;
        }
        case "integer": {
            const integer = integerOf(value);
            if (integer === null || BigInt.asIntN(64, integer) !== integer)
                return src_findings/* EXPECTED */.dS.integer;
            draft.values[row] = integer;
            return null;
        }
        case "text": {
            const text = textOf(value);
            if (text === null)
                return src_findings/* EXPECTED */.dS.text;
            draft.values[row] = text;
            return null;
        }
        case "boolean": {
            if (value !== true && value !== false && value !== 1 && value !== 0)
                return src_findings/* EXPECTED */.dS.boolean;
            draft.values[row] = Number(value);
            return null;
        }
        case "vector":
            return (0,csv_cell/* storeVector */.b)(draft, row, Array.isArray(value) ? value.map((item) => numberOf(item) ?? item) : value);
    }
}
/** What the value itself says it is; null when it says nothing. */
function kindOf(value) {
    if (typeof value === "number")
        return Number.isInteger(value) ? "integer" : "number";
    if (value instanceof LongNumber)
        return "integer";
    if (typeof value === "string")
        return "text";
    if (typeof value === "boolean")
        return "boolean";
    return Array.isArray(value) ? "vector" : null;
}
/** The value for a message: as JSON, without its inside when it is nested. */
function shown(value) {
    if (value === undefined || value === null)
        return null;
    if (value instanceof LongNumber)
        return value.source;
    return typeof value === "object" ? (Array.isArray(value) ? "a list" : "an object") : String(value);
}
function numberOf(value) {
    if (typeof value === "number")
        return value;
    if (value === null || value === undefined)
        return Number.NaN;
    if (typeof value === "boolean")
        return value ? 1 : 0;
    return value instanceof LongNumber ? Number(value.source) : null;
}
function integerOf(value) {
    if (typeof value === "boolean")
        return value ? 1n : 0n;
    if (value instanceof LongNumber)
        return value.source.length > 40 ? null : BigInt(value.source);
    // Beyond 2^53 a double such as 1e18 may stand for several integers: never guessed.
    return typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : null;
}
function textOf(value) {
    if (typeof value === "string")
        return value;
    if (value === null || value === undefined)
        return "";
    if (value instanceof LongNumber)
        return value.source;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

;// CONCATENATED MODULE: ./packages/dataset/src/jsonl-records.ts





/**
 * Reads the objects of a JSONL file one by one. Blank lines are skipped.
 * @throws ModelgateError `dataset-too-large`, `dataset-unreadable` when the bytes cannot be unpacked
 */
async function* readRecords(file, findings) {
    const { path, gzipped, bounds } = file;
    const window = new ByteWindow(await openSource(path, gzipped, bounds.unpackedBytes));
    let line = 0;
    let searched = 0;
    try {
        for (;;) {
            const found = window.bytes.indexOf(LF, window.start + searched);
            const stop = found < 0 || found >= window.end ? window.end : found;
            if (stop - window.start > bounds.recordBytes) {
                throw (0,src_bounds/* tooLarge */.g$)("recordBytes", bounds.recordBytes, `${path}: line ${line + 1}`);
            }
            if (stop === window.end && !window.final) {
                searched = window.size;
                await window.more();
                continue;
            }
            if (window.size === 0)
                return;
            line++;
            const text = (0,text_cache/* decode */.D)(window.bytes.subarray(window.start, stop));
            window.start = Math.min(stop + 1, window.end);
            searched = 0;
            const record = parseLine(line === 1 ? (text?.replace(/^\uFEFF/, "") ?? null) : text, line, findings);
            if (record !== null)
                yield record;
        }
    }
    finally {
        await window.close();
    }
}
/** null: a blank line. */
function parseLine(text, line, findings) {
    if (text === null) {
        findings.malformed(line, "is not UTF-8", "Save the file in UTF-8.");
        return { line, fields: null };
    }
    if (text.trim() === "")
        return null;
    try {
        const value = parseJson(text);
        if (typeof value === "object" && value !== null && !Array.isArray(value)) {
            return { line, fields: value };
        }
        const hint = 'Each line must be an object such as {"label": 1}; a JSON array of objects is not JSONL.';
        findings.malformed(line, "expected a JSON object, got another JSON value", hint);
    }
    catch {
        const hint = /\b(NaN|-?Infinity)\b/.test(text)
            ? "NaN and Infinity are not JSON: write null for a missing number."
            : "Each line must be one whole JSON object.";
        findings.malformed(line, "is not JSON", hint);
    }
    return { line, fields: null };
}

;// CONCATENATED MODULE: ./packages/dataset/src/jsonl.ts







/** The first records decide which columns there are. */
const SAMPLE_RECORDS = 1000;
/**
 * Opens a file with one JSON object a line. Its columns are the keys of the first 1000 records, in the order in which
 * they first appear; a key that a record does not have is a missing value there, like null.
 */
async function openJsonl(file) {
    const { path, bounds } = file;
    const kinds = new Map();
    let records = 0;
    const findings = new src_findings/* Findings */.Fv(path);
    for await (const { fields } of readRecords(file, findings)) {
        for (const [name, value] of fields === null ? [] : Object.entries(fields)) {
            const kind = kindOf(value);
            const known = kinds.get(name);
            kinds.set(name, known === "integer" && kind === "number" ? kind : (known ?? kind));
        }
        if (kinds.size > bounds.columns)
            throw (0,src_bounds/* tooLarge */.g$)("columns", bounds.columns, `${path}: the number of keys`);
        if (++records >= SAMPLE_RECORDS || findings.full)
            break;
    }
    findings.throwIfAny();
    if (records === 0)
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: has no rows`, { hint: "Expected one JSON object a line." });
    const columns = [...kinds].map(([name, native]) => ({ name, native }));
    return {
        path,
        format: "jsonl",
        columns,
        read: (want, batchRows) => readJsonl(file, (0,wanted_columns/* findWanted */.B)({ path, columns }, want), batchRows),
    };
}
async function* readJsonl(file, wanted, batchRows) {
    const findings = new src_findings/* Findings */.Fv(file.path);
    const capacity = (0,src_batch/* batchCapacity */.r6)(batchRows, wanted.length);
    const names = wanted.map(({ name }) => name);
    let drafts = wanted.map(({ kind }) => (0,src_batch/* draft */.K4)(kind, capacity));
    let start = 0;
    let rows = 0;
    await file.assertUnchanged();
    for await (const record of readRecords(file, findings)) {
        storeRecord(record, start + rows + 1, { wanted, drafts, row: rows, findings });
        rows++;
        if (start + rows > file.bounds.rows)
            throw (0,src_bounds/* tooLarge */.g$)("rows", file.bounds.rows, `${file.path}: the number of rows`);
        if (findings.full)
            break;
        if (rows < capacity && !drafts.some((column) => column.kind === "vector" && column.full(rows)))
            continue;
        if (!findings.some)
            yield (0,src_batch/* finish */.O9)(names, drafts, start, rows);
        drafts = drafts.map((column) => renew(column, capacity));
        start += rows;
        rows = 0;
    }
    findings.throwIfAny();
    if (rows > 0)
        yield (0,src_batch/* finish */.O9)(names, drafts, start, rows);
}
function storeRecord({ line, fields }, number, { wanted, drafts, row, findings }) {
    if (fields === null)
        return;
    for (const [index, { name, kind }] of wanted.entries()) {
        const column = drafts[index];
        // Own keys only: a column may be called `constructor`.
        const value = Object.hasOwn(fields, name) ? fields[name] : null;
        const expected = column === undefined ? src_findings/* EXPECTED */.dS[kind] : storeValue(column, row, value);
        if (expected === null)
            continue;
        const got = shown(value);
        findings.mistyped({ row: number, line, column: name }, expected, got === null ? "nothing" : (0,src_findings/* quote */.hD)(got));
    }
}
/** An empty draft of the same kind; a vector keeps its width. */
function renew(column, capacity) {
    const fresh = (0,src_batch/* draft */.K4)(column.kind, capacity);
    if (fresh instanceof src_batch/* VectorDraft */.zF && column instanceof src_batch/* VectorDraft */.zF)
        fresh.width = column.width;
    return fresh;
}

// EXTERNAL MODULE: ./packages/dataset/src/unreadable.ts
var unreadable = __webpack_require__(6117);
;// CONCATENATED MODULE: ./packages/dataset/src/opened-file.ts
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




const MAGIC = [
    ["a zip archive (or .xlsx, .npz)", "504b0304"],
    ["compressed with zstd", "28b52ffd"],
    ["compressed with xz", "fd377a585a00"],
    ["an Arrow or Feather file", "4152524f5731"],
    ["a NumPy array", "934e554d5059"],
    ["a Python pickle", "8004"],
    ["text in UTF-16", "fffe"],
    ["text in UTF-16", "feff"],
];
/**
 * Looks at a file before it is read: that it is one, and what its first bytes say.
 * @throws ModelgateError `file-missing`, `dataset-unreadable`
 */
async function openFile(path, given) {
    const before = await facts(path);
    const head = await firstBytes(path);
    refuseForeign(path, head, before.sizeBytes);
    const gzipped = head.subarray(0, 2).toString("hex") === "1f8b";
    const parquet = head.subarray(0, 4).toString("latin1") === "PAR1";
    const { sizeBytes } = before;
    return {
        path,
        sizeBytes,
        gzipped,
        parquet,
        bounds: (0,src_bounds/* boundsOf */.BO)(given, { sizeBytes, compressed: gzipped || parquet }),
        async assertUnchanged() {
            const now = await facts(path);
            if (now.sizeBytes === sizeBytes && now.changedMs === before.changedMs)
                return;
            throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: was changed after it was opened`, {
                hint: "Let nothing write to the data while it is evaluated.",
            });
        },
    };
}
async function facts(path) {
    const found = await (0,promises_.stat)(path).catch((error) => {
        throw (0,unreadable/* unreadable */.O)(path, error);
    });
    if (!found.isFile()) {
        const what = found.isDirectory() ? "a directory" : "no regular file";
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: expected a file, found ${what}`, {
            hint: "Name one .csv, .tsv, .jsonl or .parquet file.",
        });
    }
    if (found.size === 0) {
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: is empty`, { hint: "Expected column names and rows." });
    }
    return { sizeBytes: found.size, changedMs: found.mtimeMs };
}
async function firstBytes(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
            return buffer.subarray(0, bytesRead);
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
    catch (error) {
        throw (0,unreadable/* unreadable */.O)(path, error);
    }
}
function refuseForeign(path, head, sizeBytes) {
    if (head.toString("latin1").startsWith("version https://git-lfs") && sizeBytes < 1024) {
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: is a Git LFS pointer, not the data it stands for`, {
            hint: "Fetch the data: `git lfs pull`, or `lfs: true` for actions/checkout.",
        });
    }
    const hex = head.toString("hex");
    const known = MAGIC.find(([, bytes]) => hex.startsWith(bytes));
    if (known === undefined)
        return;
    throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: expected CSV, JSONL or Parquet, found ${known[0]}`, {
        hint: "Write the data as .csv or .jsonl in UTF-8 (.gz is fine), or as .parquet.",
    });
}

;// CONCATENATED MODULE: ./packages/dataset/src/open-table.ts




const ENDING = /\.(csv|tsv|jsonl|ndjson|parquet|pq)(?:\.gz)?$/i;
/**
 * Opens a data set: CSV, TSV, JSONL, each plain or gzipped, or Parquet. The ending of the name says which; what the
 * first bytes say beyond doubt (Parquet, gzip) counts more. Only the header, the first records or the footer are read.
 * @throws ModelgateError `file-missing`, `dataset-unreadable`, `dataset-too-large`
 */
async function openTable(path, bounds = {}) {
    const file = await openFile(path, bounds);
    const ending = file.parquet ? "parquet" : ENDING.exec(path)?.[1]?.toLowerCase();
    switch (ending) {
        case "csv":
            return openCsv(file, ",");
        case "tsv":
            return openCsv(file, "\t");
        case "jsonl":
        case "ndjson":
            return openJsonl(file);
        case "parquet":
        case "pq":
            // Its decompressors are most of what a reader of CSV would load.
            return (await Promise.all(/* import() */[__webpack_require__.e(313), __webpack_require__.e(510)]).then(__webpack_require__.bind(__webpack_require__, 4510))).openParquet(file);
        default:
            throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: cannot tell the format from the name`, {
                hint: "Name it .csv, .tsv, .jsonl, .ndjson or .parquet; the text formats may end in .gz.",
            });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/dataset/src/digest-file.ts



/**
 * The sha256 of a file's bytes as they lie on disk, and how many there are.
 * @throws ModelgateError `file-missing`, or `dataset-unreadable` when the file cannot be read
 */
async function digestFile(path) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let sizeBytes = 0;
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 2 ** 20 })) {
            hash.update(chunk);
            sizeBytes += chunk.length;
        }
    }
    catch (error) {
        throw (0,unreadable/* unreadable */.O)(path, error);
    }
    return { digest: `sha256:${hash.digest("hex")}`, sizeBytes };
}

;// CONCATENATED MODULE: ./packages/inference/src/gathered.ts

/** The ids of all rows; null when rows are named by their number. */
function joinIds({ blocks }) {
    if (blocks.every(({ ids }) => ids === null))
        return null;
    return blocks.flatMap(({ ids, rows }) => {
        if (ids?.length !== rows)
            throw incoherent();
        return ids;
    });
}
/**
 * One code a row.
 * @throws ModelgateError `model-failed` when a block has another number of them
 */
function joinCodes(gathered, pick) {
    return join(gathered, new Int32Array(gathered.rows), 1, pick);
}
/**
 * Row-major numbers, rows × width.
 * @throws ModelgateError `model-failed` when a block has another number of them
 */
function joinDoubles(gathered, width, pick) {
    return join(gathered, new Float64Array(gathered.rows * width), width, pick);
}
function join({ blocks }, joined, width, pick) {
    let at = 0;
    for (const block of blocks) {
        const values = pick(block);
        // Rows left out would silently be zeros.
        if (values?.length !== block.rows * width)
            throw incoherent();
        joined.set(values, at);
        at += values.length;
    }
    return joined;
}
function incoherent() {
    return (0,src_error/* failure */.V2)("model-failed", "the sandbox sent predictions that do not fit together", {
        hint: "The model or the runtime may have been tampered with; nothing it said of this data set is used.",
    });
}

;// CONCATENATED MODULE: ./packages/inference/src/labels.ts

/** What files write where a label is missing. */
const MISSING = new Set(["", "nan", "null", "none", "na", "n/a", "<na>"]);
function isMissing(text) {
    return MISSING.has(text.trim().toLowerCase());
}
/**
 * The one text of a label, however a file or model writes it: `3`, `3.0` and ` 3` are the label 3,
 * `True` and `true` are the label true.
 */
function labelText(text) {
    const trimmed = text.trim();
    const whole = /^([+-]?)0*(\d+)(?:\.0*)?$/u.exec(trimmed);
    if (whole)
        return whole[1] === "-" && whole[2] !== "0" ? `-${whole[2]}` : (whole[2] ?? trimmed);
    return /^(?:true|false)$/iu.test(trimmed) ? trimmed.toLowerCase() : trimmed;
}
/**
 * The classes in the order of the scores: as told; as the model says; 0…k-1 where all labels are such
 * numbers; sorted where there are no scores, and so no order to mistake.
 * @throws ModelgateError `outputs-ambiguous` when the order would be a guess
 */
function resolveClasses(sources, seen, notes) {
    const { spec, model, width } = sources;
    const binary = spec.task === "binary-classification";
    const expected = width === null ? null : binary && width === 1 ? 2 : width;
    const classes = spec.classes?.map(labelText) ?? ownClasses() ?? numbered() ?? sorted();
    if (classes === null)
        throw unordered(seen, expected);
    refuseDoubled(classes);
    if (spec.classes !== null && model !== null)
        refuseOtherOrder(classes, model);
    if (expected !== null && classes.length !== expected) {
        throw (0,src_error/* failure */.V2)("outputs-ambiguous", `${classes.length} classes, but ${width} ${width === 1 ? "score" : "scores"} a row`, {
            hint: "Set `classes:` to the labels in the order of the scores.",
        });
    }
    if (binary && classes.length !== 2) {
        throw (0,src_error/* failure */.V2)("outputs-ambiguous", `binary classification has 2 classes, not ${classes.length}`, {
            hint: "Set `task: multiclass-classification`, or name two `classes:`.",
        });
    }
    return classes;
    function ownClasses() {
        if (model === null || (expected !== null && model.labels.length !== expected))
            return null;
        notes.push(`classes are the model's own (${model.source})`);
        return model.labels.map(labelText);
    }
    function numbered() {
        if (expected === null)
            return null;
        const fits = seen.every((label) => isMissing(label) || (/^\d+$/u.test(label) && Number(label) < expected));
        if (!fits)
            return null;
        notes.push(`classes are 0 to ${expected - 1}, in the order of the scores`);
        return Array.from({ length: expected }, (_, index) => String(index));
    }
    function sorted() {
        if (expected !== null)
            return null;
        const labels = [...new Set(seen)].filter((label) => !isMissing(label));
        const numeric = labels.every((label) => label !== "" && Number.isFinite(Number(label)));
        if (binary && labels.length === 1 && (labels[0] === "0" || labels[0] === "1"))
            return ["0", "1"];
        return labels.sort((a, b) => (numeric ? Number(a) - Number(b) : a < b ? -1 : 1));
    }
}
/** 1 and 1.0 are one label: of two columns of scores for it, one would be judged as nobody meant. */
function refuseDoubled(classes) {
    const doubled = classes.filter((label, index) => classes.indexOf(label) !== index);
    if (doubled.length === 0)
        return;
    throw (0,src_error/* failure */.V2)("outputs-ambiguous", `classes: ${quoted(doubled)} stands for more than one class`, {
        hint: "Every class needs a label of its own; 3, 3.0 and 03 are the same one.",
    });
}
/** The model's own labels in another order: one of the two is a mistake that every metric would hide. */
function refuseOtherOrder(classes, model) {
    const own = model.labels.map(labelText);
    const isReordered = own.length === classes.length &&
        own.some((label, index) => label !== classes[index]) &&
        own.every((label) => classes.includes(label));
    if (!isReordered)
        return;
    throw (0,src_error/* failure */.V2)("outputs-ambiguous", `classes: expected the order of the model's own labels (${model.source}): ${quoted(own)}`, { hint: "Leave `classes` out, or give them in this order." });
}
function quoted(labels) {
    const shown = labels.slice(0, 8).map((label) => JSON.stringify(label.slice(0, 60)));
    return `${shown.join(", ")}${labels.length > 8 ? ` and ${labels.length - 8} more` : ""}`;
}
function unordered(seen, expected) {
    return (0,src_error/* failure */.V2)("outputs-ambiguous", `the scores are of ${expected} classes and nothing says which; labels are ${quoted(seen)}`, { hint: "Set `classes:` to the labels in the order of the scores; an order is never guessed." });
}
/** Which rows hold labels that are none of the classes: codes → class index, with the problems found. */
function indexLabels(codes, texts, classes, what) {
    const index = new Map(classes.map((label, position) => [label, position]));
    const byCode = Int32Array.from(texts, (text) => index.get(labelText(text)) ?? -1);
    const strange = new Map();
    const indices = new Int32Array(codes.length);
    for (let row = 0; row < codes.length; row += 1) {
        const code = codes[row] ?? -1;
        const position = byCode[code] ?? -1;
        indices[row] = position;
        if (position >= 0)
            continue;
        const known = strange.get(code);
        if (known)
            known.count += 1;
        else
            strange.set(code, { first: row + 1, count: 1 });
    }
    const problems = [...strange].slice(0, 10).map(([code, { first, count }]) => {
        const text = texts[code] ?? "";
        const missing = isMissing(text);
        const rows = count === 1 ? `row ${first}` : `row ${first} and ${count - 1} more`;
        const is = missing
            ? "has no label"
            : `is ${JSON.stringify(text.slice(0, 60))}, which is none of the classes`;
        return {
            code: "label-invalid",
            message: `${what.path}: column "${what.column}" ${is} (${rows})`,
            hint: missing
                ? "Drop rows without a label: they cannot be judged."
                : `The classes are ${quoted(classes)}; mend the data or \`classes:\`.`,
        };
    });
    return { indices, problems };
}

;// CONCATENATED MODULE: ./packages/inference/src/positive-class.ts


/** Metrics of two classes speak of the positive one: it becomes class 1, and its scores the only ones. */
function positiveLast(given, spec, notes) {
    const { classes } = given;
    const positive = spec.positive === null ? (classes[1] ?? "") : labelText(spec.positive);
    if (spec.positive === null)
        notes.push(`the positive class is "${positive}", the last of ${classes.join(", ")}`);
    const at = classes.indexOf(positive);
    if (at < 0) {
        throw (0,src_error/* failure */.V2)("input-invalid", `positive: "${positive}" is none of the classes ${classes.join(", ")}`, {
            hint: "Set `positive:` to one of them.",
        });
    }
    const scores = given.scores && positiveScores(given.scores, at);
    if (at === 1)
        return { ...given, scores };
    const swap = (indices) => indices.map((index) => (index < 0 ? index : 1 - index));
    const swapped = [classes[1] ?? "", classes[0] ?? ""];
    return { ...given, classes: swapped, truth: swap(given.truth), predicted: swap(given.predicted), scores };
}
/** A single score belongs to the second class; of two, the positive class's is taken. */
function positiveScores(scores, at) {
    const { width, values, kind } = scores;
    if (width === 1) {
        const flipped = at === 1 ? values : values.map((value) => (kind === "probabilities" ? 1 - value : -value));
        return { ...scores, values: flipped };
    }
    // The order of raw scores for one class alone is no ranking; their difference is.
    const picked = new Float64Array(values.length / 2);
    for (let row = 0; row < picked.length; row += 1) {
        const mine = values[2 * row + at] ?? Number.NaN;
        picked[row] = kind === "probabilities" ? mine : mine - (values[2 * row + 1 - at] ?? Number.NaN);
    }
    return { ...scores, width: 1, values: picked };
}

;// CONCATENATED MODULE: ./packages/inference/src/scoring/score-kind.ts
/** float16 softmax over a thousand classes is off by up to about 2e-3. */
const score_kind_SUM_TOLERANCE = 5e-3;
/** Trees that add up shares in float32 give 1.0000002, and one minus their sum -1.2e-7. */
const UNIT_TOLERANCE = 1e-5;
/** The shape of row-major scores; that of no rows holds everything. */
function shapeOf(values, width) {
    const shape = { unit: true, sums: true, nonPositive: true, exponentialSums: true, invalid: 0 };
    for (let start = 0; start < values.length; start += width) {
        let sum = 0;
        let exponentials = 0;
        let finite = true;
        for (let i = start; i < start + width; i += 1) {
            const score = values[i] ?? Number.NaN;
            if (!Number.isFinite(score))
                finite = false;
            if (score < -UNIT_TOLERANCE || score > 1 + UNIT_TOLERANCE)
                shape.unit = false;
            if (score > UNIT_TOLERANCE)
                shape.nonPositive = false;
            sum += score;
            if (shape.nonPositive)
                exponentials += Math.exp(score);
        }
        if (!finite) {
            shape.invalid += 1;
            continue;
        }
        if (Math.abs(sum - 1) > score_kind_SUM_TOLERANCE)
            shape.sums = false;
        if (Math.abs(exponentials - 1) > score_kind_SUM_TOLERANCE)
            shape.exponentialSums = false;
    }
    return shape;
}
/** The operator behind an output settles what values alone leave open. */
const PROBABILITY_OPS = new Set([
    "Softmax",
    "Sigmoid",
    "Normalizer",
    "ZipMap",
    "HardSigmoid",
    "TreeEnsembleClassifier",
]);
const LINEAR_OPS = new Set(["Gemm", "MatMul", "Add", "Conv", "Sub", "LinearRegressor"]);
/**
 * The kind of scores, from their values and the operator that made them; null when both leave it open.
 * Several scores a row: a score outside [0, 1] excludes probabilities. One score a row (binary): the
 * values 0.2 and 0.7 could be either, so the operator has to say.
 */
function inferKind(shape, width, producer) {
    if (!shape.unit)
        return width > 1 && couldBe(shape, width, "log-probabilities") ? "log-probabilities" : "logits";
    if (width > 1)
        return shape.sums ? "probabilities" : null;
    if (producer !== null && PROBABILITY_OPS.has(producer))
        return "probabilities";
    return producer !== null && LINEAR_OPS.has(producer) ? "logits" : null;
}
/** Whether scores could be what somebody says of them. Rows with NaN are told elsewhere. */
function couldBe(shape, width, kind) {
    switch (kind) {
        case "probabilities":
            return shape.unit && (width === 1 || shape.sums);
        case "log-probabilities":
            return shape.nonPositive && (width === 1 || shape.exponentialSums);
        case "logits":
            return true;
    }
}
/** Turns raw scores into probabilities in place: softmax of a row, sigmoid of a single score, rounding cut off. */
function toProbabilities(values, width, kind) {
    if (width > 1 && kind !== "probabilities") {
        for (let start = 0; start < values.length; start += width)
            softmax(values.subarray(start, start + width));
        return;
    }
    for (let i = 0; i < values.length; i += 1) {
        const score = values[i] ?? Number.NaN;
        const probability = kind === "logits" ? 1 / (1 + Math.exp(-score)) : kind === "probabilities" ? score : Math.exp(score);
        // NaN stays NaN: only what rounding left outside is moved.
        values[i] = Math.min(1, Math.max(0, probability));
    }
}
function softmax(row) {
    let top = Number.NEGATIVE_INFINITY;
    for (const score of row)
        if (score > top)
            top = score;
    let sum = 0;
    for (let i = 0; i < row.length; i += 1) {
        const power = Math.exp((row[i] ?? Number.NaN) - top);
        row[i] = power;
        sum += power;
    }
    for (let i = 0; i < row.length; i += 1)
        row[i] = (row[i] ?? Number.NaN) / sum;
}

;// CONCATENATED MODULE: ./packages/inference/src/source.ts
/** The code of predictions that make no sense: a file is wrong, a model is misread. */
function blame({ kind }) {
    return kind === "file" ? "predictions-invalid" : "outputs-ambiguous";
}

;// CONCATENATED MODULE: ./packages/inference/src/raw-scores.ts




/**
 * All scores of a data set, as probabilities where it is told or plain that they are or hide such, and the number
 * of rows whose scores are NaN or infinite.
 * @throws ModelgateError `outputs-ambiguous` or `predictions-invalid` when they cannot be what they are said to be
 */
function scoresOf(gathered, end, source, notes) {
    const { width, output, precision } = end;
    const values = joinDoubles(gathered, width, (block) => block.scores);
    const shape = shapeOf(values, width);
    const kind = source.spec.scores ?? inferred(shape, width, output, source, notes);
    if (kind !== null && !couldBe(shape, width, kind))
        throw otherThanTold(kind, output, source);
    if (kind !== null)
        toProbabilities(values, width, kind);
    const scores = { kind: kind === null ? "ranking" : "probabilities", width, values, precision };
    return { scores, invalid: shape.invalid };
}
function otherThanTold(kind, output, source) {
    const but = kind === "probabilities"
        ? "they are not in [0, 1] or do not sum to 1"
        : "they are above 0 or their exponentials do not sum to 1";
    return (0,src_error/* failure */.V2)(blame(source), `${source.path}: ${output} should hold ${kind}, but ${but}`, {
        hint: "Set `scores: logits` for a softmax or sigmoid, or mend what writes them.",
    });
}
function inferred(shape, width, output, source, notes) {
    const kind = inferKind(shape, width, source.producer(output));
    const turned = {
        probabilities: "",
        logits: width > 1 ? ", through a softmax" : ", through a sigmoid",
        "log-probabilities": ", exponentiated",
    };
    notes.push(kind === null
        ? `output "${output}" is used for ranking only: its values could be probabilities or logits (set scores)`
        : `output "${output}" holds ${kind}${turned[kind]}`);
    return kind;
}
/**
 * The class with the highest score, the first of equals; -1 where a score is NaN or infinite.
 * @throws ModelgateError `outputs-ambiguous` for single scores of an unknown kind
 */
function decide(scores, rows) {
    const { width, values } = scores;
    if (width === 1 && scores.kind === "ranking") {
        throw (0,src_error/* failure */.V2)("outputs-ambiguous", "one score a row, all within 0 and 1: probabilities or logits?", {
            hint: "Set `scores: probabilities` or `scores: logits`; the two decide differently.",
        });
    }
    const predicted = new Int32Array(rows);
    for (let row = 0; row < rows; row += 1) {
        predicted[row] = width === 1 ? side(values[row] ?? Number.NaN) : highest(values, row * width, width);
    }
    return predicted;
}
/**
 * Whether scores speak against the model's own labels on most rows, as the distances do that converters of
 * SVMs write in the order of no class. Labels are the answer then, and such scores no scores.
 */
function contradicts(scores, predicted, notes) {
    if (scores.width === 1)
        return false;
    const highests = decide(scores, predicted.length);
    const against = highests.reduce((count, index, row) => count + (index === predicted[row] ? 0 : 1), 0);
    if (against * 2 <= predicted.length)
        return false;
    notes.push(`scores are not used: on ${against} of ${predicted.length} rows they contradict the model's own label`);
    return true;
}
function side(probability) {
    if (!Number.isFinite(probability))
        return -1;
    return probability > 0.5 ? 1 : 0;
}
function highest(values, start, width) {
    let best = 0;
    for (let i = 0; i < width; i += 1) {
        const score = values[start + i] ?? Number.NaN;
        if (!Number.isFinite(score))
            return -1;
        if (score > (values[start + best] ?? Number.NaN))
            best = i;
    }
    return best;
}

;// CONCATENATED MODULE: ./packages/inference/src/collect.ts






/**
 * Joins blocks to the predictions of one data set; says in `notes` what was inferred on the way.
 * @throws ModelgateError `label-invalid`, `outputs-ambiguous`, `predictions-invalid`, `dataset-mismatch` for doubled ids
 */
function collect(gathered, end, source, notes) {
    const ids = joinIds(gathered);
    if (ids !== null)
        checkIds(ids, source);
    const { task } = source.spec;
    if (task === "regression")
        return collectValues(gathered, ids, source);
    const truthCodes = joinCodes(gathered, (block) => block.truth);
    const labelCodes = end.labels === null ? null : joinCodes(gathered, (block) => block.predicted);
    const width = end.scores?.width ?? null;
    const classSources = { spec: source.spec, model: source.modelClasses, width };
    const classes = resolveClasses(classSources, end.texts.map(labelText), notes);
    const truth = indexLabels(truthCodes, end.texts, classes, { path: source.path, column: source.target });
    (0,src_error/* throwProblems */.Jh)(truth.problems);
    const told = end.scores === null ? null : scoresOf(gathered, end.scores, source, notes);
    const { rows } = gathered;
    const predicted = labelCodes ? labelled(labelCodes, end, classes, source) : decided(told?.scores, rows);
    const scores = told === null || (labelCodes && contradicts(told.scores, predicted, notes)) ? null : told.scores;
    const invalid = told?.invalid ?? 0;
    const given = {
        task,
        classes,
        truth: truth.indices,
        predicted,
        scores,
        rows,
        ids,
        invalid,
    };
    return task === "binary-classification" ? positiveLast(given, source.spec, notes) : given;
}
function collectValues(gathered, ids, source) {
    const truth = joinDoubles(gathered, 1, (block) => block.truth);
    const predicted = joinDoubles(gathered, 1, (block) => block.predicted);
    const bad = truth.findIndex((value) => !Number.isFinite(value));
    if (bad >= 0) {
        const message = `${source.path}: column "${source.target}" has no finite number in row ${bad + 1}`;
        throw (0,src_error/* failure */.V2)("label-invalid", message, { hint: "Drop rows without a target: they cannot be judged." });
    }
    const invalid = predicted.reduce((count, value) => count + (Number.isFinite(value) ? 0 : 1), 0);
    return { task: "regression", truth, predicted, rows: gathered.rows, ids, invalid };
}
function decided(scores, rows) {
    if (scores === undefined)
        throw new TypeError("neither labels nor scores");
    return decide(scores, rows);
}
function labelled(codes, end, classes, source) {
    const column = source.kind === "model" ? `the model's output ${end.labels ?? ""}` : (end.labels ?? "");
    const { indices, problems } = indexLabels(codes, end.texts, classes, { path: source.path, column });
    (0,src_error/* throwProblems */.Jh)(problems.map((problem) => ({ ...problem, code: blame(source) })));
    return indices;
}
/** An id that two rows share names neither, and pairs the wrong ones in a comparison. */
function checkIds(ids, source) {
    const seen = new Set();
    const again = new Set();
    for (const id of ids)
        seen.has(id) ? again.add(id) : seen.add(id);
    if (again.size === 0)
        return;
    const [first = ""] = again;
    const code = source.kind === "file" ? "predictions-invalid" : "dataset-mismatch";
    const example = JSON.stringify(first.slice(0, 60));
    throw (0,src_error/* failure */.V2)(code, `${source.path}: ${again.size} ids stand in more than one row, as ${example}`, {
        hint: "Name a column whose values are unique with `id`, or none: rows are then named by their number.",
    });
}

;// CONCATENATED MODULE: ./packages/inference/src/prediction-columns.ts

/** The column of predicted labels or values. */
const PREDICTION = "prediction";
const PER_CLASS = /^(score|probability)_(.+)$/su;
const LAYOUT = "A predictions file has label, prediction, and optionally id and score_<class> or probability_<class>.";
/**
 * Finds the columns of a predictions file: the truth, `prediction`, the id, and scores as one column (`score`,
 * `probability`: the positive class's) or one a class (`score_<class>`, `probability_<class>`).
 * @throws ModelgateError `predictions-invalid` with everything that is missing or could be read in two ways
 */
function predictionColumns(table, spec, task) {
    const names = table.columns.map(({ name }) => name);
    const isRegression = task === "regression";
    const found = scoreColumns(isRegression ? [] : names);
    const hasPrediction = names.includes(PREDICTION);
    const complaints = [
        ...missing(names, spec, hasPrediction || found.scores.length > 0),
        ...found.complaints,
        ...doubled([spec.target, spec.id, hasPrediction ? PREDICTION : null, ...found.scores]),
    ];
    if (found.perClass === null && found.scores.length === 1 && task === "multiclass-classification") {
        complaints.push(`one column "${found.scores[0]}" cannot score more than two classes`);
    }
    (0,src_error/* throwProblems */.Jh)(complaints.map((complaint) => ({
        code: "predictions-invalid",
        message: `${spec.path}: ${complaint}`,
        hint: LAYOUT,
    })));
    // Without a prototype: a column may be called `__proto__`.
    const want = Object.create(null);
    want[spec.target] = isRegression ? "number" : "text";
    if (hasPrediction)
        want[PREDICTION] = isRegression ? "number" : "text";
    if (spec.id !== null)
        want[spec.id] = "text";
    for (const name of found.scores)
        want[name] = "number";
    const areProbabilities = found.scores[0]?.startsWith("probability") ?? false;
    return { want, hasPrediction, scores: found.scores, classes: found.perClass, areProbabilities };
}
function missing(names, spec, isAnswered) {
    const lacks = [
        ...(names.includes(spec.target) ? [] : [`"${spec.target}" (the truth)`]),
        ...(isAnswered ? [] : [`"${PREDICTION}"`]),
        ...(spec.id === null || names.includes(spec.id) ? [] : [`"${spec.id}" (the id)`]),
    ];
    if (lacks.length === 0)
        return [];
    return [`no column ${lacks.join(" and ")}; it has ${names.slice(0, 12).join(", ")}`];
}
function scoreColumns(names) {
    const perClass = names.map((name) => PER_CLASS.exec(name)).filter((match) => match !== null);
    const single = names.filter((name) => name === "score" || name === "probability");
    const scores = perClass.length > 0 ? perClass.map(([name]) => name) : single;
    const complaints = [];
    if (new Set([...single, ...perClass.map((match) => match[1])]).size > 1 ||
        (perClass.length > 0 && single.length > 0)) {
        complaints.push(`expected scores of one kind, got ${[...single, ...scores.slice(0, 4)].join(", ")}`);
    }
    else if (perClass.length === 1) {
        const of = perClass[0]?.[1] ?? "score";
        complaints.push(`"${scores[0]}" scores one class alone: expected one column a class, or \`${of}\` for the positive class`);
    }
    return {
        scores,
        perClass: perClass.length > 0 ? perClass.map((match) => match[2] ?? "") : null,
        complaints,
    };
}
/** The truth as its own prediction would always be right. */
function doubled(roles) {
    const used = roles.filter((name) => name !== null);
    const again = new Set(used.filter((name, index) => used.indexOf(name) !== index));
    return [...again].map((name) => `column "${name}" is to be two things at once`);
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/text-codes.ts
var text_codes = __webpack_require__(5433);
;// CONCATENATED MODULE: ./packages/inference/src/read-predictions.ts




const ROWS_A_BATCH = 8192;
/**
 * Reads what some program predicted, which is any framework's way in. The numbers are claimed: no model was run.
 * @throws ModelgateError `predictions-invalid` and what the data set's reader throws
 */
async function readPredictions(spec, output) {
    const [table, { digest, sizeBytes }] = await Promise.all([openTable(spec.path), digestFile(spec.path)]);
    const columns = predictionColumns(table, spec, output.task);
    const codes = new text_codes/* TextCodes */.Q(`${spec.path}: column "${spec.target}"`);
    const gathered = { blocks: [], rows: 0 };
    for await (const batch of table.read(columns.want, ROWS_A_BATCH)) {
        const block = blockOf(batch, spec, columns, output, codes);
        gathered.blocks.push(block);
        gathered.rows += batch.rows;
    }
    const width = columns.scores.length;
    const notes = [];
    const [first = "", last = first] = [columns.scores[0], columns.scores.at(-1)];
    const name = width > 1 ? `${first} to ${last}` : first;
    const end = {
        texts: codes.texts,
        labels: columns.hasPrediction ? PREDICTION : null,
        scores: width === 0 ? null : { output: name, width, precision: "float64" },
    };
    const modelClasses = columns.classes && {
        labels: columns.classes,
        source: "the names of its score columns",
    };
    const scores = output.scores ?? (columns.areProbabilities ? "probabilities" : null);
    const source = {
        kind: "file",
        path: spec.path,
        target: spec.target,
        spec: { ...output, scores },
        modelClasses,
        producer: () => null,
    };
    return { predictions: collect(gathered, end, source, notes), digest, sizeBytes, notes };
}
function blockOf(batch, spec, columns, output, codes) {
    const ids = spec.id === null ? null : texts(batch, spec.id);
    const { rows } = batch;
    if (output.task === "regression") {
        return {
            rows,
            truth: numbers(batch, spec.target),
            predicted: numbers(batch, PREDICTION),
            scores: null,
            ids,
        };
    }
    const coded = (name) => Int32Array.from(texts(batch, name), (label) => codes.code(label));
    const width = columns.scores.length;
    const scores = width === 0 ? null : new Float64Array(rows * width);
    columns.scores.forEach((name, at) => {
        const column = numbers(batch, name);
        for (let row = 0; row < rows; row += 1)
            if (scores)
                scores[row * width + at] = column[row] ?? Number.NaN;
    });
    return {
        rows,
        truth: coded(spec.target),
        predicted: columns.hasPrediction ? coded(PREDICTION) : null,
        scores,
        ids,
    };
}
function texts(batch, name) {
    const column = batch.columns.get(name);
    if (column?.kind !== "text")
        throw new RangeError(`column ${name} was not read as text`);
    return column.values;
}
function numbers(batch, name) {
    const column = batch.columns.get(name);
    if (column?.kind !== "number")
        throw new RangeError(`column ${name} was not read as numbers`);
    return column.values;
}

;// CONCATENATED MODULE: ./actions/validate/src/evidence.ts


/** Runs the model, or reads what some program predicted. Faults are part of the evidence, never thrown. */
async function gather(planned, given, score) {
    return planned.modelPath === null
        ? await claimed(planned)
        : await executed(planned, planned.modelPath, given, score);
}
async function executed(planned, modelPath, given, score) {
    const subject = { name: planned.name, path: modelPath };
    try {
        const scored = await score({
            modelPath,
            datasets: planned.datasets,
            output: planned.output,
            options: { threads: given.threads },
        });
        return {
            subject: { ...subject, ...scored.subject, binding: "executed" },
            datasets: scored.datasets.map(({ name, path, digest, outcome }) => ({
                name,
                path,
                digest,
                rows: "predictions" in outcome ? outcome.predictions.rows : null,
            })),
            outcomes: scored.datasets.map(({ name, outcome }) => ({ dataset: name, ...outcome })),
            notes: scored.notes,
            runtime: scored.runtime,
        };
    }
    catch (error) {
        const problems = (0,src_error/* problemsOf */.GW)(error);
        return {
            subject: { ...subject, digest: null, sizeBytes: null, binding: "claimed" },
            datasets: planned.datasets.map(({ name, path }) => ({ name, path, digest: null, rows: null })),
            outcomes: planned.datasets.map(({ name }) => ({ dataset: name, problems })),
            notes: [],
            runtime: null,
        };
    }
}
async function claimed(planned) {
    const read = await Promise.all(planned.predictions.map(async (spec) => {
        try {
            return { spec, file: await readPredictions(spec, planned.output) };
        }
        catch (error) {
            return { spec, problems: (0,src_error/* problemsOf */.GW)(error) };
        }
    }));
    return {
        subject: { name: planned.name, path: null, digest: null, sizeBytes: null, binding: "claimed" },
        datasets: read.map(({ spec, file }) => ({
            name: spec.name,
            path: spec.path,
            digest: file?.digest ?? null,
            rows: file?.predictions.rows ?? null,
        })),
        outcomes: read.map(({ spec, file, problems }) => file
            ? { dataset: spec.name, predictions: file.predictions }
            : { dataset: spec.name, problems: problems ?? [] }),
        notes: read.flatMap(({ file }) => file?.notes ?? []),
        runtime: null,
    };
}

// EXTERNAL MODULE: ./packages/policy/src/shorthand.ts
var shorthand = __webpack_require__(2907);
;// CONCATENATED MODULE: ./packages/policy/src/inputs.ts

// The parsers of this package as inputs use them. YAML takes ten times as long to load as a whole run takes to plan, and
// most runs write none in their inputs.
const yaml = () => Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(815), __webpack_require__.e(32)]).then(__webpack_require__.bind(__webpack_require__, 1032));
/** As `parseLimits`. */
function limitsInput(text) {
    return (0,shorthand/* shortLimits */.z)(text) ?? yaml().then(({ parseLimits }) => parseLimits(text));
}
/** As `parseClasses`. */
function classesInput(text) {
    return (0,shorthand/* shortClasses */.l)(text) ?? yaml().then(({ parseClasses }) => parseClasses(text));
}
/** As `parseDatasets`. */
async function datasetsInput(text) {
    return (await yaml()).parseDatasets(text);
}
/** As `parseInputs`. */
async function columnsInput(text) {
    return (await yaml()).parseInputs(text);
}

// EXTERNAL MODULE: ./packages/schema/src/task.ts
var task = __webpack_require__(6612);
// EXTERNAL MODULE: ./actions/validate/src/sandbox-inputs.ts
var sandbox_inputs = __webpack_require__(9797);
;// CONCATENATED MODULE: ./actions/validate/src/inputs.ts




const PIECE = "What is judged";
const DATA = "On what data";
const READING = "How its outputs are read";
const RUN = "How it is run";
const limits = (0,parse/* parser */.K3)("limits such as accuracy>=0.9, one a line", limitsInput);
const datasets = (0,parse/* parser */.K3)("data sets as YAML: name: { path, target }", datasetsInput);
const columns = (0,parse/* parser */.K3)("columns as YAML: model input: column, pattern or list", columnsInput);
const classes = (0,parse/* parser */.K3)("labels; several between commas or line ends, or a YAML list", classesInput);
const inputs = {
    model: (0,input/* input */.hF)("model", (0,parse/* optional */.lq)(parse/* text */.Qq), "The ONNX file; with `config`, the name of a model in it (needed when it holds several).", { example: "models/digits.onnx", group: PIECE }),
    predictions: (0,input/* input */.hF)("predictions", (0,parse/* optional */.lq)(parse/* path */.Ae), "A predictions file (CSV, JSONL, Parquet: label, prediction, optional id and score columns) in place of a model.", { example: "predictions.csv", group: PIECE }),
    limits: (0,input/* input */.hF)("limits", limits, "What it is held to: lines such as `accuracy>=0.9`, or YAML as in the policy.", {
        flag: "limit",
        many: true,
        example: "accuracy>=0.9",
        group: PIECE,
    }),
    task: (0,input/* input */.hF)("task", (0,parse/* optional */.lq)((0,parse/* oneOf */.yL)(...task/* TASKS */.n)), "What the model predicts.", {
        example: "multiclass-classification",
        group: PIECE,
    }),
    config: (0,input/* input */.hF)("config", (0,parse/* optional */.lq)(parse/* path */.Ae), "The policy file. Without `data`, `datasets` and `predictions` it is `modelgate.yml`.", { example: "modelgate.yml", group: PIECE }),
    data: (0,input/* input */.hF)("data", (0,parse/* optional */.lq)(parse/* path */.Ae), "The labelled data set: CSV, TSV, JSONL or Parquet, also gzipped text.", {
        example: "data/test.csv",
        group: DATA,
    }),
    target: (0,input/* input */.hF)("target", (0,parse/* optional */.lq)(parse/* text */.Qq), "The column that holds the truth; `label` in a predictions file.", {
        example: "label",
        group: DATA,
    }),
    id: (0,input/* input */.hF)("id", (0,parse/* optional */.lq)(parse/* text */.Qq), "The column that names each example; else its row number does.", {
        example: "id",
        group: DATA,
    }),
    inputs: (0,input/* input */.hF)("inputs", (0,parse/* optional */.lq)(columns), "Which columns feed the model's inputs, as YAML: a column, a pattern with `*` or a list for each; else their names or the file's order say it.", { many: true, example: 'pixels: "pixel_*"', group: DATA }),
    datasets: (0,input/* input */.hF)("datasets", (0,parse/* optional */.lq)(datasets), "Several data sets as YAML in the policy's grammar, in place of `data`, `target`, `id` and `inputs`.", { example: "test: { path: data/test.csv, target: label }", group: DATA }),
    classes: (0,input/* input */.hF)("classes", classes, "The class labels in the order of the model's scores.", {
        example: "cat, dog",
        group: READING,
    }),
    positive: (0,input/* input */.hF)("positive", (0,parse/* optional */.lq)(parse/* text */.Qq), "The positive class of two; else the last.", {
        example: "spam",
        group: READING,
    }),
    output: (0,input/* input */.hF)("output", (0,parse/* optional */.lq)(parse/* text */.Qq), "The model's output that holds the scores or values.", {
        example: "logits",
        group: READING,
    }),
    scores: (0,input/* input */.hF)("scores", (0,parse/* optional */.lq)((0,parse/* oneOf */.yL)("probabilities", "logits", "log-probabilities")), "What the scores are, where their values do not tell.", { example: "logits", group: READING }),
    confidence: (0,input/* input */.hF)("confidence", confidence(), "The level of every interval.", {
        fallback: "0.95",
        group: RUN,
    }),
    seed: (0,input/* input */.hF)("seed", (0,parse/* wholeNumber */.rD)(), "Seeds every bootstrap: the same seed gives the same interval.", {
        fallback: "1",
        group: RUN,
    }),
    threads: (0,input/* input */.hF)("threads", (0,parse/* wholeNumber */.rD)(1, 256), "Threads of the ONNX runtime. With one, floating-point sums come out the same everywhere.", { fallback: "1", group: RUN }),
    ...sandbox_inputs/* sandboxInputs */.b,
    report: (0,input/* input */.hF)("report", (0,parse/* optional */.lq)(parse/* path */.Ae), "Where the report is written.", {
        example: "report.json",
        group: RUN,
    }),
};
function confidence() {
    return (0,parse/* parser */.K3)("a level between 0.5 and 0.999", (given) => {
        const level = /^0?\.\d+$/u.test(given) ? Number(given) : Number.NaN;
        return level >= 0.5 && level <= 0.999 ? level : undefined;
    });
}
/** All that is known of validate without running it. */
const table = {
    name: "validate",
    about: "Measures a model on labelled data and fails the step when a limit does not hold.",
    inputs,
    outputs: {
        verdict: "`pass`, `warn`, `fail` or `error`.",
        report: "Path of the report, a JSON document that the other actions read.",
    },
    permissions: { "contents: read": "to check out the model, its data and the policy" },
    examples: [
        ["--config", "modelgate.yml", "--model", "digits"],
        [
            ...["--model", "digits.onnx", "--data", "test.csv", "--target", "label"],
            ...["--task", "multiclass-classification", "--limit", "accuracy>=0.9", "--report", "report.json"],
        ],
        ["--predictions", "predictions.csv", "--task", "regression", "--limit", "r2>=0.4"],
    ],
    branding: { icon: "check-circle", color: "green" },
};

// EXTERNAL MODULE: ./packages/runner/src/argument-list.ts
var argument_list = __webpack_require__(8178);
// EXTERNAL MODULE: ./packages/schema/src/report-name.ts
var report_name = __webpack_require__(8615);
;// CONCATENATED MODULE: ./actions/validate/src/outline.ts




/** A report of which nothing is known yet but the run it belongs to; an error until somebody says better. */
function outline(host, planned, problems) {
    const run = host.provenance();
    const policy = planned?.policy ?? null;
    const asked = host.getInput("model").trim() || host.getInput("predictions").trim();
    return {
        schema: report_name/* REPORT_SCHEMA */.D,
        action: "validate",
        verdict: "error",
        subject: {
            name: planned?.name ?? (asked || "model"),
            path: planned?.modelPath ?? null,
            digest: null,
            sizeBytes: null,
            binding: "claimed",
        },
        datasets: [],
        measurements: [],
        checks: [],
        problems: problems.map(outline_plain),
        notes: [],
        environment: (0,environment/* environment */.c)(),
        provenance: {
            repository: run?.repository ?? null,
            commit: run?.commit ?? null,
            run: run?.url ?? null,
            policyDigest: policy === null ? null : `sha256:${(0,external_node_crypto_.createHash)("sha256").update(policy).digest("hex")}`,
            seed: null,
            createdAt: new Date().toISOString(),
            command: (0,argument_list/* argumentList */.Y)(table, host.getInput),
        },
    };
}
/** A problem as JSON has it: without the fields that are undefined. */
function outline_plain({ code, message, hint, at }) {
    return {
        code,
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(at === undefined ? {} : { at: JSON.parse(JSON.stringify(at)) }),
    };
}

;// CONCATENATED MODULE: ./packages/metrics/src/resolve.ts



/** Names of other tools, and scikit-learn's functions, for metrics of ours. */
const ALIASES = {
    accuracy_score: "accuracy",
    acc: "accuracy",
    balanced_accuracy_score: "balanced_accuracy",
    precision_score: "precision",
    recall_score: "recall",
    sensitivity: "recall",
    true_positive_rate: "recall",
    true_negative_rate: "specificity",
    f1_score: "f1",
    jaccard_score: "jaccard",
    mcc: "matthews_corrcoef",
    kappa: "cohen_kappa",
    cohen_kappa_score: "cohen_kappa",
    auc: "roc_auc",
    roc_auc_score: "roc_auc",
    precision_recall_auc: "average_precision",
    pr_auc: "average_precision",
    average_precision_score: "average_precision",
    logloss: "log_loss",
    brier: "brier_score",
    brier_score_loss: "brier_score",
    brier_loss: "brier_score",
    ece: "expected_calibration_error",
    top_k_accuracy: "top_2_accuracy",
    top_k_accuracy_score: "top_2_accuracy",
    r2_score: "r2",
    explained_variance_score: "explained_variance",
    mae: "mean_absolute_error",
    mse: "mean_squared_error",
    rmse: "root_mean_squared_error",
    mape: "mean_absolute_percentage_error",
    msle: "mean_squared_log_error",
};
/**
 * Finds the metric a user means: our names are scikit-learn's scorers, and its `neg_*` forms, its functions' and
 * MLflow's names are understood. `note` says what was read differently from how it was written.
 * @throws ModelgateError `input-invalid` naming near names, or the averages to choose from
 */
function resolveMetric(name, task) {
    const written = name.trim().toLowerCase().replaceAll("-", "_");
    const positive = written.replace(/^neg_/, "");
    const known = Object.hasOwn(ALIASES, positive) ? ALIASES[positive] : positive;
    const metric = metricNamed(known ?? positive);
    const negated = positive !== written;
    if (metric === undefined || (negated && metric.direction !== "lower"))
        throw unknown(name, task);
    if (!metric.tasks.includes(task))
        throw otherTask(name, metric, task);
    if (negated)
        return {
            metric,
            note: `${name}: recorded as ${metric.name}, the positive quantity, of which lower is better; limits apply to it`,
        };
    return metric.name === name ? { metric } : { metric, note: `${name}: recorded as ${metric.name}` };
}
function otherTask(name, metric, task) {
    const choices = Object.values(METRICS)
        .filter((other) => other.tasks.includes(task) && other.name.startsWith(`${metric.name}_`))
        .map((other) => other.name);
    const hint = task === MULTICLASS && choices.length > 0
        ? `With more than two classes choose ${choices.join(", ")}.`
        : suggestion(near(name, task), task);
    return (0,src_error/* failure */.V2)("input-invalid", `metric ${name}: defined for ${metric.tasks.join(" and ")}, not ${task}`, {
        hint,
    });
}
function unknown(name, task) {
    return (0,src_error/* failure */.V2)("input-invalid", `metric ${JSON.stringify(name)}: unknown`, {
        hint: suggestion(near(name, task), task),
    });
}
function suggestion(names, task) {
    if (names.length > 0)
        return `Did you mean ${names.join(" or ")}?`;
    const all = Object.values(METRICS).filter((metric) => metric.tasks.includes(task));
    return `Metrics of ${task}: ${all.map((metric) => metric.name).join(", ")}.`;
}
/** At most three names and aliases of the task within a third of their letters, nearest first. */
function near(name, task) {
    const word = name.toLowerCase().slice(0, 64);
    const scored = [...Object.keys(METRICS), ...Object.keys(ALIASES)]
        .filter((candidate) => metricNamed(ALIASES[candidate] ?? candidate)?.tasks.includes(task))
        .map((candidate) => ({ candidate, distance: editDistance(word, candidate) / candidate.length }))
        .filter(({ distance }) => distance <= 1 / 3)
        .sort((a, b) => a.distance - b.distance);
    return scored.slice(0, 3).map(({ candidate }) => candidate);
}
/** Levenshtein's distance: insertions, deletions and replacements of one letter. */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (let j = 0; j < b.length; j++)
            next.push(Math.min((row[j] ?? 0) + (letter === b[j] ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./packages/evaluation/src/resolve-clauses.ts


/**
 * Clauses with their metrics under the names of the table, whatever alias they were written with.
 * @throws ModelgateError `input-invalid` naming every metric that is unknown or not of this task
 */
function resolveClauses(clauses, task) {
    const problems = [];
    const resolved = clauses.map((clause) => {
        try {
            const metric = resolveMetric(clause.metric, task).metric.name;
            return isNegated(clause.metric)
                ? { ...clause, metric, limit: mirrored(clause.limit) }
                : { ...clause, metric };
        }
        catch (error) {
            for (const problem of (0,src_error/* problemsOf */.GW)(error))
                problems.push(located(problem, clause));
            return clause;
        }
    });
    (0,src_error/* throwProblems */.Jh)(problems);
    return resolved;
}
function isNegated(written) {
    return /^neg[_-]/iu.test(written.trim());
}
/** scikit-learn negates losses: `neg_log_loss >= -0.4` bounds the loss itself from above by 0.4. */
function mirrored({ kind, value }) {
    return { kind: kind === "min" ? "max" : "min", value: value === 0 ? 0 : -value };
}
function located(problem, { at }) {
    if (at === undefined)
        return { ...problem, message: `limits: ${problem.message}` };
    const where = at.line === undefined ? at.path : `${at.path}:${at.line}:${at.column ?? 1}`;
    return { ...problem, message: `${where}: ${problem.message}`, at };
}

;// CONCATENATED MODULE: ./actions/validate/src/rules.ts
/** What is wrong with inputs that are right one by one, when no policy file says what to do. All of it at once. */
function crossedInputs(given) {
    return [...rules_missing(given), ...crossed(given), ...ofOtherTask(given)];
}
/** What a run without a policy cannot do without. */
function rules_missing(given) {
    const { model, predictions, data, target, datasets, task, limits } = given;
    const isAlone = predictions === null && datasets === null;
    const lacks = [
        [model === null && isAlone, "model", "the path of an ONNX file"],
        [data === null && isAlone, "data", "the path of a labelled data set"],
        [target === null && isAlone, "target", "the column that holds the truth"],
        [task === null, "task", "binary-classification, multiclass-classification or regression"],
        [
            limits.length === 0,
            "limits",
            "at least one limit, as accuracy>=0.9: a gate without one judges nothing",
        ],
    ];
    return lacks
        .filter(([isMissing]) => isMissing)
        .map(([, name, expected]) => wrong(name, `expected ${expected}, got nothing`));
}
/** Inputs that say the same thing, or would have no effect beside another. */
function crossed(given) {
    const { model, predictions, datasets } = given;
    const problems = [];
    if (predictions !== null && model !== null) {
        problems.push(wrong("predictions", "expected either a model or a predictions file, got both"));
    }
    if (predictions !== null) {
        problems.push(...nothingIn(given, ["data", "datasets", "inputs", "output"], "predictions"));
    }
    if (datasets !== null) {
        problems.push(...nothingIn(given, ["data", "target", "id", "inputs"], "datasets"));
        const strays = datasets.filter(({ source }) => (source.kind === "data") !== (model !== null));
        problems.push(...strays.map(({ name }) => wrong("datasets", `${name}: expected path with a model, and predictions without one`)));
    }
    const names = datasets?.map(({ name }) => name) ?? ["test"];
    const unknown = given.limits.filter(({ dataset }) => dataset !== null && !names.includes(dataset));
    return problems.concat(unknown.map(({ dataset }) => wrong("limits", `expected one of the data sets ${names.join(", ")}, got "${dataset}"`)));
}
/** Inputs that only some tasks have. */
function ofOtherTask(given) {
    const { task, positive, classes, scores } = given;
    const problems = [];
    if (positive !== null && task !== null && task !== "binary-classification") {
        problems.push(wrong("positive", `expected nothing with ${task}: it names one of two classes`));
    }
    if (task === "regression" && classes.length > 0) {
        problems.push(wrong("classes", "expected nothing with regression"));
    }
    if (task === "regression" && scores !== null) {
        problems.push(wrong("scores", "expected nothing with regression"));
    }
    return problems;
}
/** Problems for inputs that were given beside another one that takes their place. */
function nothingIn(given, names, beside) {
    return names
        .filter((name) => isGiven(given[name]))
        .map((name) => wrong(name, `expected nothing beside ${beside}`));
}
function isGiven(value) {
    return Array.isArray(value) ? value.length > 0 : value !== null;
}
function wrong(name, message) {
    const hint = "See the inputs in the README of validate, or `modelgate validate --help`.";
    return { code: "input-invalid", message: `${name}: ${message}`, hint };
}

;// CONCATENATED MODULE: ./actions/validate/src/plan.ts




const DEFAULT_POLICY = "modelgate.yml";
/** Inputs whose place is in the policy file, when there is one. */
const SAID_BY_POLICY = [
    "predictions",
    "limits",
    "task",
    "data",
    "target",
    "id",
    "inputs",
    "datasets",
    "classes",
    "positive",
    "output",
    "scores",
];
/**
 * Turns inputs into a plan; everything that is wrong with them is told at once.
 * @throws ModelgateError `input-invalid`, `policy-invalid`, `file-missing`
 */
async function plan(given) {
    if (given.config !== null)
        return await fromPolicy(given, given.config);
    const isDirect = given.data !== null || given.datasets !== null || given.predictions !== null;
    // A limit without data is no wish for the policy file: it is a run whose data was forgotten.
    const isHalf = !isDirect && nothingIn(given, SAID_BY_POLICY, DEFAULT_POLICY).length > 0;
    return isDirect || isHalf ? fromInputs(given) : await fromPolicy(given, DEFAULT_POLICY);
}
async function fromPolicy(given, path) {
    (0,src_error/* throwProblems */.Jh)(nothingIn(given, SAID_BY_POLICY, `config, which says it (${path})`));
    const policy = await (0,promises_.readFile)(path, "utf8").catch((cause) => {
        const hint = given.config === null
            ? "Give --model, --data, --target, --task and --limit; or write modelgate.yml (see the README)."
            : "Give the path of a policy file.";
        throw (0,src_error/* failure */.V2)("file-missing", `config: ${path} cannot be read`, { hint, cause });
    });
    const { readPolicy } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(815), __webpack_require__.e(32)]).then(__webpack_require__.bind(__webpack_require__, 1032));
    const model = readPolicy(policy, path, given.model);
    return { ...planOf(model), clauses: resolveClauses(model.clauses, model.task), policy };
}
function fromInputs(given) {
    const { task } = given;
    const problems = crossedInputs(given);
    const clauses = task === null ? [] : resolved(given.limits, task, problems);
    if (task === null || problems.length > 0) {
        (0,src_error/* throwProblems */.Jh)(problems);
        throw new TypeError("a task that is missing is a problem");
    }
    const model = {
        name: baseName(given.model ?? given.predictions ?? "model"),
        path: given.model,
        task,
        classes: given.classes.length > 0 ? given.classes : null,
        positive: given.positive,
        output: given.output,
        scores: given.scores,
        datasets: given.datasets ?? [directSet(given)],
        clauses,
    };
    return { ...planOf(model), clauses, policy: null };
}
/** Clauses under the metrics' own names; what is wrong with them joins the other problems. */
function resolved(clauses, task, problems) {
    try {
        return resolveClauses(clauses, task);
    }
    catch (error) {
        problems.push(...(0,src_error/* problemsOf */.GW)(error));
        return [];
    }
}
function directSet(given) {
    const source = given.predictions === null
        ? { kind: "data", path: given.data ?? "" }
        : { kind: "predictions", path: given.predictions };
    return { name: "test", source, target: given.target ?? "label", id: given.id, inputs: given.inputs ?? {} };
}
function planOf(model) {
    const { name, path, task, classes, positive, output, scores } = model;
    return {
        name,
        modelPath: path,
        datasets: model.datasets.filter(({ source }) => source.kind === "data").map(datasetSpec),
        predictions: model.datasets.filter(({ source }) => source.kind === "predictions").map(predictionsSpec),
        output: { task, classes, positive, output, scores },
    };
}
function datasetSpec({ name, source, target, id, inputs }) {
    return { name, path: source.path, target, id, inputs };
}
function predictionsSpec({ name, source, target, id }) {
    return { name, path: source.path, target, id };
}
function baseName(path) {
    const file = path.split(/[\\/]/u).at(-1) ?? path;
    return file.replace(/\.[^.]+$/u, "") || file;
}

;// CONCATENATED MODULE: ./actions/validate/src/main.ts







/** Builds the command around a scorer. */
function validate(score) {
    return {
        ...table,
        run: (given, host) => run(given, host, score),
        failed: (problems, host) => outline(host, null, problems),
    };
}
/** Reads the plan, runs the model, measures and judges. Whatever goes wrong on the way, what was measured is kept. */
async function run(given, host, score) {
    const planned = await plan(given);
    const { timeLimit: timeMs, memoryLimit: memoryBytes, runtimePath } = given;
    const evidence = await gather(planned, given, (scoring) => score(scoring, { timeMs, memoryBytes, runtimePath }, host));
    const { measurements, checks, problems } = evaluate(evidence.outcomes, planned.clauses, {
        confidence: given.confidence,
        seed: given.seed,
    });
    const base = outline(host, planned, problems);
    return {
        ...base,
        verdict: problems.length > 0 ? "error" : (0,verdict/* worst */.QZ)(checks.map(({ effect }) => effect)),
        subject: evidence.subject,
        datasets: evidence.datasets,
        measurements,
        checks,
        notes: [...evidence.notes],
        environment: (0,environment/* environment */.c)(evidence.runtime, { threads: given.threads, confidence: given.confidence }),
        provenance: { ...base.provenance, seed: given.seed },
    };
}

;// CONCATENATED MODULE: ./packages/evaluation/src/rehearse.ts

/** As many as it takes for every way of drawing resamples to be gone. */
const ROWS = 200;
const CLASSES = 10;
/** The fewest that a bootstrap takes. */
const RESAMPLES = 200;
/**
 * Measures made-up rows and forgets what came out. The code of the metrics runs for the first time in a process, which is
 * three times as slow as later; done while a sandbox works, this costs nobody a wait (about 20 ms of an idle processor).
 */
function rehearse(task) {
    if (task === "regression")
        return;
    const classes = task === "binary-classification" ? 2 : CLASSES;
    measureAll(metricsFor(task, "probabilities"), madeUp(task, classes), { resamples: RESAMPLES });
}
/** Every class in turn; one row in seven is taken for the next class. */
function madeUp(task, classes) {
    const truth = Int32Array.from({ length: ROWS }, (_, row) => row % classes);
    const predicted = truth.map((label, row) => (row % 7 === 0 ? (label + 1) % classes : label));
    const width = classes === 2 ? 1 : classes;
    const values = new Float64Array(ROWS * width);
    predicted.forEach((label, row) => {
        const top = 0.6 + (row % 5) / 20;
        for (let k = 0; k < width; k += 1) {
            values[row * width + k] = k === label || (width === 1 && label === 1) ? top : (1 - top) / (classes - 1);
        }
    });
    return { task, classes, truth, predicted, scores: { kind: "probabilities", width, values } };
}

;// CONCATENATED MODULE: ./packages/inference/src/answers.ts


/**
 * Follows a child to its end and never throws: when it dies on the second data set, the first one's
 * predictions stay, and the data sets without an answer get the reason.
 */
async function readAnswers(messages, reading) {
    const so = { runtime: null, outcomes: new Map(), notes: [], open: new Map() };
    let fault = [];
    try {
        for await (const message of messages)
            take(message, so, reading);
    }
    catch (error) {
        fault = (0,src_error/* problemsOf */.GW)(error);
    }
    return { runtime: so.runtime, outcomes: so.outcomes, notes: so.notes, fault };
}
/** The outcome of a data set; one that the child never came to shares the fault that ended it. */
function outcomeOf(answers, dataset) {
    const own = answers.outcomes.get(dataset);
    if (own)
        return own;
    if (answers.fault.length > 0)
        return { problems: answers.fault };
    const message = `${dataset}: the sandbox ended without an answer`;
    return { problems: (0,src_error/* failure */.V2)("model-failed", message, { hint: "Run again with debug logging." }).problems };
}
function take(message, so, reading) {
    switch (message.type) {
        case "started":
            so.runtime = message.runtime;
            return;
        case "block": {
            refuseSecond(so, message.dataset);
            const gathered = so.open.get(message.dataset) ?? { blocks: [], rows: 0 };
            gathered.blocks.push(message);
            gathered.rows += message.rows;
            so.open.set(message.dataset, gathered);
            reading.progress(message.dataset, gathered.rows);
            return;
        }
        case "end":
            refuseSecond(so, message.dataset);
            so.outcomes.set(message.dataset, joined(message, so, reading));
            so.open.delete(message.dataset);
            return;
        case "problem":
            if (message.dataset === null)
                (0,src_error/* throwProblems */.Jh)(message.problems);
            else {
                so.outcomes.set(message.dataset, { problems: message.problems });
                so.open.delete(message.dataset);
            }
            return;
        case "finished":
            return;
    }
}
/** What was said of a data set stands; a child that says more of it is not ours any longer. */
function refuseSecond({ outcomes }, dataset) {
    if (!outcomes.has(dataset))
        return;
    throw (0,src_error/* failure */.V2)("model-failed", `${dataset}: the sandbox answered twice`, {
        hint: "The model or the runtime may have been tampered with.",
    });
}
function joined(end, so, reading) {
    try {
        const gathered = so.open.get(end.dataset);
        if (gathered === undefined) {
            throw (0,src_error/* failure */.V2)("model-failed", `${end.dataset}: the sandbox sent no predictions`, {
                hint: "Run again with debug logging.",
            });
        }
        return { predictions: collect(gathered, end, reading.source(end.dataset), so.notes) };
    }
    catch (error) {
        return { problems: (0,src_error/* problemsOf */.GW)(error) };
    }
}

// EXTERNAL MODULE: ./packages/inference/src/attempt.ts
var attempt = __webpack_require__(4106);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/column-names.ts
/** Whether a name is one that a pattern stands for; `*` is any text, also none. */
function matchesPattern(name, pattern) {
    const [first = "", ...rest] = pattern.split("*");
    if (rest.length === 0)
        return name === pattern;
    if (!name.startsWith(first))
        return false;
    let from = first.length;
    for (const [index, part] of rest.entries()) {
        const last = index === rest.length - 1;
        const found = last ? name.length - part.length : name.indexOf(part, from);
        if (found < from || !name.startsWith(part, found))
            return false;
        from = found + part.length;
    }
    return true;
}
/** Converters write `mean radius` as `mean_radius`: names are alike when their letters and digits are. */
function areAlike(a, b) {
    return column_names_plain(a) === column_names_plain(b);
}
function column_names_plain(name) {
    return name.replace(/[^\p{L}\p{N}]+/gu, "_").toLowerCase();
}
/** A few names for a message, and how many more there are. */
function listed(names) {
    const shown = names.slice(0, 8).map((name) => JSON.stringify(name));
    return names.length > 8 ? `${shown.join(", ")} and ${names.length - 8} more` : shown.join(", ") || "none";
}
/** The first and the last of names in a row. */
function spanned(names) {
    const [first = "", last = first] = [names[0], names.at(-1)];
    return names.length === 1 ? `"${first}"` : `"${first}" to "${last}"`;
}

;// CONCATENATED MODULE: ./packages/inference/src/scoring/assign-columns.ts

/** The columns of every input, in the order of the inputs; null where that is a problem, which is then told. */
function assignColumns(inputs, features, dataset, { notes, wrong }) {
    const names = features.map(({ name }) => name);
    const inferred = new Map();
    return inputs.map((port) => {
        // A stranger may call an input `__proto__`.
        if (Object.hasOwn(dataset.inputs, port.name)) {
            return toldColumns(port, dataset.inputs[port.name] ?? [], names, wrong);
        }
        const one = ownColumn(port, names, wrong);
        if (one === "several")
            return null;
        if (one !== null) {
            const other = inferred.get(one);
            if (other !== undefined) {
                wrong(`column "${one}" is named like both inputs "${other}" and "${port.name}"`, `Say which: \`inputs: { ${port.name}: COLUMN }\`.`);
                return null;
            }
            inferred.set(one, port.name);
            if (one !== port.name)
                notes.push(`${dataset.name}: input "${port.name}" is fed by column "${one}"`);
            return [one];
        }
        if (inputs.length === 1 && names.length > 0) {
            const what = `${names.length} columns in file order, ${spanned(names)}`;
            notes.push(`${dataset.name}: input "${port.name}" is fed by ${what}`);
            return names;
        }
        wrong(`no column for the model's input "${port.name}"; it has ${listed(names)}`, `Say which: \`inputs: { ${port.name}: COLUMN }\`, a list of columns, or a pattern such as "pixel_*".`);
        return null;
    });
}
/** The column of an input's own name, else the only one that is named alike; null when there is none. */
function ownColumn({ name }, names, wrong) {
    if (names.includes(name))
        return name;
    const alike = names.filter((column) => areAlike(column, name));
    if (alike.length > 1) {
        wrong(`the model's input "${name}" could be fed by ${listed(alike)}`, `Say which: \`inputs: { ${name}: COLUMN }\`.`);
        return "several";
    }
    return alike[0] ?? null;
}
function toldColumns(port, told, names, wrong) {
    const asked = typeof told === "string" ? [told] : told;
    const columns = new Set();
    let isRight = true;
    for (const pattern of asked) {
        // A column may have a star in its name.
        const matches = names.includes(pattern)
            ? [pattern]
            : names.filter((name) => matchesPattern(name, pattern));
        const again = matches.filter((name) => columns.has(name));
        if (matches.length === 0 || again.length > 0) {
            isRight = false;
            wrong(`\`inputs.${port.name}\` asks for "${pattern}", which ${again.length > 0 ? `repeats ${listed(again)}` : "matches no feature column"}`, `Its feature columns are ${listed(names)}.`);
        }
        for (const name of matches)
            columns.add(name);
    }
    return isRight ? [...columns] : null;
}

;// CONCATENATED MODULE: ./packages/inference/src/scoring/element.ts
/** ONNX element types (TensorProto.DataType, lower case) that a data set can feed. */
const ELEMENTS = {
    float: { ort: "float32", column: "number" },
    double: { ort: "float64", column: "number" },
    float16: { ort: "float16", column: "number" },
    int64: { ort: "int64", column: "integer" },
    uint64: { ort: "uint64", column: "integer" },
    int32: { ort: "int32", column: "integer" },
    uint32: { ort: "uint32", column: "integer" },
    int16: { ort: "int16", column: "integer" },
    uint16: { ort: "uint16", column: "integer" },
    int8: { ort: "int8", column: "integer" },
    uint8: { ort: "uint8", column: "integer" },
    bool: { ort: "bool", column: "boolean" },
    string: { ort: "string", column: "text" },
};
/** The way to feed an element type; undefined when no column can hold it (complex64, bfloat16 …). */
function element_element(type) {
    return type === null || !Object.hasOwn(ELEMENTS, type) ? undefined : ELEMENTS[type];
}

;// CONCATENATED MODULE: ./packages/inference/src/scoring/feed.ts


/** How columns fill one input; null where they do not fit it, which is then told. */
function feedOf(port, columns, features, wrong) {
    const kind = element_element(port.type);
    if (kind === undefined) {
        wrong(`the model's input "${port.name}" is ${port.type ?? "not a tensor"}, which no column can fill`, "Modelgate feeds tensors of float16/32/64, integers, bool and string.");
        return null;
    }
    if (port.shape?.length === 0) {
        wrong(`the model's input "${port.name}" is a single value, not one for each row`, "Export the model with a batch dimension, or with that value as a constant.");
        return null;
    }
    const trailing = port.shape === null ? null : port.shape.slice(1);
    const base = { input: port.name, type: kind.ort, columns };
    const vectors = features.filter(({ name, native }) => native === "vector" && columns.includes(name));
    if (vectors.length === 0)
        return scalars(port, { ...base, column: kind.column }, trailing, wrong);
    if (columns.length > 1 || kind.column === "text") {
        const names = vectors.map(({ name }) => name);
        wrong(`column ${spanned(names)} holds lists of numbers, which cannot fill "${port.name}" ${kind.column === "text" ? `of ${kind.ort}` : "beside other columns"}`, `Say which one column fills it: \`inputs: { ${port.name}: COLUMN }\`.`);
        return null;
    }
    const { free, fixed } = measured(trailing);
    // The width of a vector column is known only when its rows are read; the reader's first batch settles it.
    return { ...base, column: "vector", width: free === 0 ? fixed : 0, trailing: sizes(trailing, fixed, 0) };
}
function scalars(port, base, trailing, wrong) {
    const { free, fixed } = measured(trailing);
    const width = base.columns.length;
    const fits = free === 0 ? width === fixed : fixed > 0 && width % fixed === 0;
    if (!fits) {
        const takes = free === 0 ? `${fixed} values` : `a multiple of ${fixed} values`;
        wrong(`the model's input "${port.name}" takes ${takes} a row, and ${width} columns would feed it (${spanned(base.columns)})`, `Name the columns: \`inputs: { ${port.name}: [...] }\` or a pattern such as "pixel_*"; or drop columns that are no features.`);
        return null;
    }
    return { ...base, width, trailing: sizes(trailing, fixed, width) };
}
/** How many dimensions after the batch are free, and the product of the others. */
function measured(trailing) {
    if (trailing === null)
        return { free: 1, fixed: 1 };
    const known = trailing.filter((size) => typeof size === "number");
    return { free: trailing.length - known.length, fixed: known.reduce((product, size) => product * size, 1) };
}
/** Fills the first unknown dimension so that the product is `width`, others with 1; an unknown rank is one dimension. */
function sizes(trailing, fixed, width) {
    if (trailing === null)
        return [width];
    let left = fixed === 0 ? 0 : width / fixed;
    return trailing.map((size) => {
        if (typeof size === "number")
            return size;
        const taken = left;
        left = 1;
        return taken;
    });
}

;// CONCATENATED MODULE: ./packages/inference/src/scoring/feed-plan.ts



/**
 * Assigns columns to inputs: as `inputs` says; else by name; else, for a model with one input, every
 * column that is neither target nor id, in file order. Finds every problem of the assignment.
 */
function planFeeds(signature, file, dataset) {
    const problems = [];
    const notes = [];
    const wrong = (message, hint) => {
        problems.push({ code: "dataset-mismatch", message: `${dataset.path}: ${message}`, hint });
    };
    checkRoles(file, dataset, wrong);
    checkInputs(signature, dataset, wrong);
    const reserved = new Set([dataset.target, dataset.id]);
    const features = file.filter(({ name }) => !reserved.has(name));
    const assigned = assignColumns(signature.inputs, features, dataset, { notes, wrong });
    const feeds = signature.inputs.map((port, index) => {
        const columns = assigned[index] ?? null;
        return columns === null ? null : feedOf(port, columns, features, wrong);
    });
    checkShared(feeds, wrong);
    const fixedBatch = fixedBatchOf(signature, wrong);
    if (problems.length > 0)
        return problems;
    return { feeds: feeds.filter((feed) => feed !== null), fixedBatch, notes };
}
function checkRoles(file, { target, id }, wrong) {
    const names = file.map(({ name }) => name);
    for (const [role, name] of [["target", target], ["id", id]]) {
        if (name === null || names.includes(name))
            continue;
        wrong(`no column "${name}" for ${role}; it has ${listed(names)}`, `Set \`${role}\` to one of its columns.`);
    }
    if (id === target) {
        wrong(`column "${id}" is to be both target and id`, "Name another column with `id`, or none: rows are then named by their number.");
    }
}
function checkInputs({ inputs }, dataset, wrong) {
    const names = inputs.map(({ name }) => name);
    for (const name of Object.keys(dataset.inputs).filter((told) => !names.includes(told))) {
        wrong(`\`inputs\` names "${name}", which the model does not have`, `The model's inputs are ${listed(names)}.`);
    }
    if (names.length === 0) {
        wrong("the model takes no input, so no row can be scored", "Export the model with its features as inputs.");
    }
}
/** A column is read once, as one kind: two inputs that want it differently would get the same wrong values. */
function checkShared(feeds, wrong) {
    const readers = new Map();
    for (const feed of feeds) {
        for (const column of feed?.columns ?? []) {
            const other = readers.get(column);
            if (feed === null || other === undefined) {
                if (feed !== null)
                    readers.set(column, feed);
            }
            else if (other.column !== feed.column) {
                wrong(`column "${column}" feeds "${other.input}" (${other.type}) and "${feed.input}" (${feed.type})`, "Give each of them a column of its own: they are read differently.");
            }
        }
    }
}
function fixedBatchOf({ inputs }, wrong) {
    const fixed = new Set(inputs.map(({ shape }) => shape?.[0]).filter((size) => typeof size === "number"));
    const sizes = listed([...fixed].map(String));
    if (fixed.size > 1) {
        wrong(`the model's inputs fix different numbers of rows: ${sizes}`, "Modelgate feeds one row of data to every input; export the model with one batch dimension.");
    }
    if ([...fixed].some((size) => size < 1)) {
        wrong(`the model fixes its number of rows to ${sizes}`, "Export the model with a free batch dimension.");
    }
    return [...fixed][0] ?? null;
}

// EXTERNAL MODULE: ./packages/onnx/src/carry.ts + 9 modules
var src_carry = __webpack_require__(5261);
;// CONCATENATED MODULE: ./packages/onnx/src/stage.ts


/**
 * Copies a model and its external data into a folder of its own, hashing what it writes, so that what was measured is what the
 * digest names whatever happens to the original. The caller gives an empty folder and removes it afterwards.
 * Refused: links, files with a second name, pipes and devices as external data; data outside the model's folder, beyond a
 * file's end or not referred to by any tensor; and all that checkModel finds.
 * @throws ModelgateError with every problem at once: `file-missing`, `model-unreadable`, `model-unsupported`, `model-refused`
 */
async function stageModel(path, directory) {
    const { model, readFrom, digest, sizeBytes, files, problems } = await (0,src_carry/* carryModel */.N)(path, directory);
    (0,src_error/* throwProblems */.Jh)(problems);
    return { path: readFrom, model, digest, sizeBytes, files };
}

// EXTERNAL MODULE: ./packages/onnx/src/values.ts
var values = __webpack_require__(2871);
;// CONCATENATED MODULE: ./packages/onnx/src/written-labels.ts
/**
 * Class labels from a metadata text: a JSON list, a JSON object from index to name, or either as Python prints it
 * (`{0: 'cat', 1: "dog's"}`). Null when it is none of these or the indices are not 0, 1, 2 and so on.
 */
function writtenLabels(text) {
    return labelsOf(json(text)) ?? labelsOf(python(text));
}
function labelsOf(value) {
    if (typeof value !== "object" || value === null)
        return null;
    const names = Array.isArray(value) ? value : inOrder(value);
    const plain = names.every((name) => ["string", "number", "boolean"].includes(typeof name));
    return names.length > 0 && plain ? names.map(String) : null;
}
/** The values of an object whose keys are exactly 0 … n-1; else none. */
function inOrder(value) {
    const byIndex = new Map(Object.entries(value));
    const names = Array.from({ length: byIndex.size }, (_, index) => byIndex.get(String(index)));
    return names.includes(undefined) ? [] : names;
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
const ENTRY = /\s*(?:(\d+)\s*:\s*)?('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|-?\d+)\s*(,|$)/gsy;
/** A flat Python list or dict of strings and integers, as ultralytics writes its `names`. */
function python(text) {
    const trimmed = text.trim();
    const isDict = /^\{.*\}$/s.test(trimmed);
    if (!isDict && !/^[[(].*[\])]$/s.test(trimmed))
        return null;
    const inner = trimmed.slice(1, -1);
    const entries = [];
    let end = 0;
    for (const match of inner.matchAll(ENTRY)) {
        const [whole, key, value = ""] = match;
        if ((key !== undefined) !== isDict)
            return null;
        entries.push([key ?? String(entries.length), unquoted(value)]);
        end = match.index + whole.length;
    }
    const isWhole = inner.slice(end).trim() === "";
    // A key given twice would make the list of entries longer than the object.
    const value = Object.fromEntries(entries);
    return isWhole && Object.keys(value).length === entries.length ? value : null;
}
const ESCAPES = { n: "\n", t: "\t", r: "\r" };
function unquoted(literal) {
    if (!/^['"]/.test(literal))
        return literal;
    return literal
        .slice(1, -1)
        .replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/gis, (_, byte, unit, other) => {
        const code = byte ?? unit;
        return code === undefined ? (ESCAPES[other] ?? other) : String.fromCharCode(Number.parseInt(code, 16));
    });
}

;// CONCATENATED MODULE: ./packages/onnx/src/class-labels.ts


const CLASSIFIERS = ["TreeEnsembleClassifier", "LinearClassifier", "SVMClassifier"];
const METADATA_KEYS = ["classes", "class_names", "labels", "id2label", "names"];
/**
 * What the model itself says its classes are: its ZipMaps, else its classifiers of ai.onnx.ml, else its metadata.
 * Null when it says nothing, and when two of the same kind disagree, for then any order would be a guess.
 */
function classLabels(model) {
    const named = (opTypes) => model.graph.nodes.filter(({ domain, opType }) => domain === "ai.onnx.ml" && opTypes.includes(opType));
    const ranks = [
        named(["ZipMap"]).flatMap((node) => labelsOfNode(model, node)),
        named(CLASSIFIERS).flatMap((node) => labelsOfNode(model, node)),
        METADATA_KEYS.flatMap((key) => labelsOfMetadata(model, key)),
    ];
    const [first, ...others] = ranks.find((rank) => rank.length > 0) ?? [];
    if (first === undefined)
        return null;
    const text = JSON.stringify(first.labels);
    return others.every(({ labels }) => JSON.stringify(labels) === text) ? first : null;
}
/** The `classlabels_…` attribute of a node of ai.onnx.ml; null when it has none or it is empty. */
function labelAttribute(model, node) {
    for (const attribute of node.attributes) {
        if (!attribute.name.startsWith("classlabels_"))
            continue;
        const value = (0,values/* attributeValue */.CW)(model, attribute);
        if (value?.kind === "ints" && value.values.length > 0) {
            return { labels: Array.from(value.values, String), kind: "int64", attribute: attribute.name };
        }
        if (value?.kind === "strings" && value.values.length > 0) {
            const labels = value.values.map((text) => new TextDecoder().decode(text));
            return { labels, kind: "string", attribute: attribute.name };
        }
    }
    return null;
}
function labelsOfNode(model, node) {
    const found = labelAttribute(model, node);
    return found === null ? [] : [{ labels: found.labels, source: `${found.attribute} of ${node.opType}` }];
}
function labelsOfMetadata(model, key) {
    const labels = writtenLabels(model.metadata.get(key) ?? "");
    return labels === null ? [] : [{ labels, source: `metadata ${key}` }];
}

;// CONCATENATED MODULE: ./packages/onnx/src/producer.ts
/** Operators that change form but not what the values mean. */
const TRANSPARENT = ["Identity", "Cast", "Reshape", "Flatten", "Squeeze"];
/** Which node gives each value of the main graph. */
function producers(model) {
    const nodes = new Map();
    for (const node of model.graph.nodes)
        for (const output of node.outputs)
            nodes.set(output, node);
    return nodes;
}
/**
 * The node that gives an output its meaning, as Softmax or Sigmoid, looking through Identity, Cast, Reshape, Flatten and
 * Squeeze. Null when no node of the main graph produces it: a graph input, an initializer or no such value.
 */
function producerOf(model, outputName) {
    const nodes = producers(model);
    const seen = new Set();
    for (let node = nodes.get(outputName); node !== undefined; node = nodes.get(node.inputs[0] ?? "")) {
        if (node.domain !== "" || !TRANSPARENT.includes(node.opType))
            return node;
        // A cycle: no runtime loads such a graph.
        if (seen.has(node))
            return null;
        seen.add(node);
    }
    return null;
}

// EXTERNAL MODULE: ./packages/onnx/src/proto.ts
var proto = __webpack_require__(9575);
// EXTERNAL MODULE: ./packages/onnx/src/reader.ts + 2 modules
var src_reader = __webpack_require__(3979);
// EXTERNAL MODULE: ./packages/onnx/src/source.ts
var source = __webpack_require__(8228);
;// CONCATENATED MODULE: ./packages/onnx/src/splice.ts



const REMOVED = new Uint8Array(0);
/**
 * A message with some of its fields replaced. All other bytes stay as they are and in their order: nothing is decoded and
 * encoded again, so unknown fields and unusual encodings survive.
 */
function splice(bytes, { message, span }, edit) {
    const reader = new src_reader/* Reader */.m("the model", (0,source/* bytesSource */.X)(bytes), span);
    const parts = [];
    let kept = span.start;
    for (const field of reader.fields(message)) {
        const { start, end } = reader.outer();
        const replacement = edit(field, reader.span());
        if (replacement === null)
            continue;
        parts.push(bytes.subarray(kept, start), replacement);
        kept = end;
    }
    parts.push(bytes.subarray(kept, span.end));
    return Buffer.concat(parts);
}
/** The bytes of a field that holds a message or a text. */
function field(message, name, value) {
    const payload = typeof value === "string" ? Buffer.from(value) : value;
    return Buffer.concat([varint((0,proto/* fieldNumber */.O3)(message, name) * 8 + 2), varint(payload.length), payload]);
}
/** The bytes of no field. */
function removed() {
    return REMOVED;
}
function varint(value) {
    const bytes = [];
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80))
        bytes.push((rest % 0x80) + 0x80);
    return Uint8Array.from([...bytes, rest]);
}

;// CONCATENATED MODULE: ./packages/onnx/src/zip-map.ts




/**
 * Rewrites a model so that class scores come as a tensor `[examples, classes]` instead of ai.onnx.ml's ZipMap, a list of maps
 * that onnxruntime-node cannot return. Each ZipMap becomes an Identity in its place. That keeps every name, whoever else uses
 * them, and every other byte; renaming the node before it would fail where one tensor feeds two ZipMaps or is an output itself.
 * The outputs' type becomes `tensor(float)` without a shape, for the runtime to infer. Only for models that checkModel passes.
 * @throws ModelgateError `model-refused` when a ZipMap names no classes
 */
function withoutZipMap(bytes, model) {
    const nodes = producers(model);
    const replaced = new Set();
    const zipMaps = [];
    for (const { name } of model.graph.outputs) {
        const node = nodes.get(name);
        if (node === undefined || !isZipMap(node))
            continue;
        replaced.add(node);
        zipMaps.push({ output: name, ...classesOf(model, node) });
    }
    if (zipMaps.length === 0)
        return { bytes, zipMaps };
    const whole = { message: "ModelProto", span: { start: 0, end: bytes.length } };
    const edited = splice(bytes, whole, (name, span) => name === "graph" ? field("ModelProto", "graph", withTensors(bytes, { model, span, replaced })) : null);
    return { bytes: withIdentity(edited, model), zipMaps };
}
/** Whether a node is a ZipMap of ai.onnx.ml. */
function isZipMap({ opType, domain }) {
    return opType === "ZipMap" && domain === "ai.onnx.ml";
}
function classesOf(model, node) {
    const found = labelAttribute(model, node);
    if (found !== null)
        return { classes: found.labels, classKind: found.kind };
    throw (0,src_error/* failure */.V2)("model-refused", `${model.path}: the ZipMap ${JSON.stringify(node.name)} names no classes`, {
        hint: "Convert the model again, with the option zipmap=False.",
    });
}
function withTensors(bytes, { model, span, replaced }) {
    const { nodes, outputs, valueInfo } = model.graph;
    const maps = new Set([...replaced].flatMap((node) => node.outputs));
    const at = { node: 0, output: 0, value_info: 0 };
    return splice(bytes, { message: "GraphProto", span }, (name, value) => {
        if (name === "node") {
            const node = nodes[at.node++];
            return node !== undefined && replaced.has(node) ? zip_map_identity(bytes, value) : null;
        }
        if (name !== "output" && name !== "value_info")
            return null;
        const known = (name === "output" ? outputs : valueInfo)[at[name]++];
        return maps.has(known?.name ?? "") ? field("GraphProto", name, floats(bytes, value)) : null;
    });
}
function zip_map_identity(bytes, span) {
    const node = splice(bytes, { message: "NodeProto", span }, (name) => {
        if (name === "op_type")
            return field("NodeProto", "op_type", "Identity");
        return name === "domain" || name === "attribute" ? removed() : null;
    });
    return field("GraphProto", "node", node);
}
/** TypeProto { tensor_type { elem_type: FLOAT } }: the only type that ZipMap takes. */
const TENSOR_OF_FLOATS = Uint8Array.of(0x0a, 2, 0x08, 1);
function floats(bytes, span) {
    return splice(bytes, { message: "ValueInfoProto", span }, (name) => name === "type" ? field("ValueInfoProto", "type", TENSOR_OF_FLOATS) : null);
}
/** OperatorSetIdProto { version: 8 }: of the same release as ai.onnx.ml 1, so as old as any model with a ZipMap. */
const OPSET_8 = Uint8Array.of(0x10, 8);
/** Identity is ONNX's own; a model of ai.onnx.ml alone does not import that domain. */
function withIdentity(bytes, model) {
    if (model.opsets.some(({ domain }) => domain === ""))
        return bytes;
    return Buffer.concat([bytes, field("ModelProto", "opset_import", OPSET_8)]);
}

// EXTERNAL MODULE: ./packages/onnx/src/signature.ts
var signature = __webpack_require__(4923);
;// CONCATENATED MODULE: ./packages/inference/src/signature.ts

/** What a caller feeds and gets, with element types where a port is a tensor. */
function signatureOf({ graph }) {
    const { inputs, outputs } = (0,signature/* signatureOf */.y)(graph);
    return { inputs: inputs.map(portOf), outputs: outputs.map(portOf) };
}
function portOf({ name, type, shape }) {
    return { name, type: /^tensor\((\w+)\)$/u.exec(type)?.[1] ?? null, shape };
}

;// CONCATENATED MODULE: ./packages/inference/src/stage.ts



/**
 * Copies a model and its external data into `folder`, checks it, and takes out ZipMap, whose maps the
 * runtime's JavaScript interface cannot return.
 * @throws ModelgateError `file-missing`, `model-unreadable`, `model-unsupported`, `model-refused`
 */
async function stage(modelPath, folder) {
    const staged = await stageModel(modelPath, folder);
    const { path, model, digest, sizeBytes } = staged;
    const [zipMap] = await takeOutZipMaps(staged);
    return {
        path,
        digest,
        sizeBytes,
        signature: signatureOf(model),
        classes: zipMap ? { labels: zipMap.classes, source: "its ZipMap operator" } : classLabels(model),
        producer: (output) => producerOf(model, output)?.opType ?? null,
    };
}
async function takeOutZipMaps({ path, model }) {
    if (model.graph.nodes.every(({ opType }) => opType !== "ZipMap"))
        return [];
    const { bytes, zipMaps } = withoutZipMap(await (0,promises_.readFile)(path), model);
    await (0,promises_.writeFile)(path, bytes);
    return zipMaps;
}

;// CONCATENATED MODULE: ./packages/inference/src/score-onnx.ts






/**
 * Runs a model over data sets in the sandbox. A fault in one data set leaves the others scored, and one of the run
 * itself, as a model that never returns, those that were finished before.
 * @throws ModelgateError when nothing can be run: the model is missing, unreadable or refused, or there is no runtime
 */
async function scoreOnnx(scoring, start, watcher) {
    const { sandbox, folder } = start;
    const digests = scoring.datasets.map((spec) => (0,attempt/* attempt */.C)(() => digestFile(spec.path)));
    const [runtime, model, ...tables] = await Promise.all([
        start.runtime,
        (0,attempt/* attempt */.C)(() => stage(scoring.modelPath, folder)),
        ...scoring.datasets.map((spec) => (0,attempt/* attempt */.C)(() => openTable(spec.path))),
    ]);
    if ("problems" in runtime || "problems" in model) {
        // A model that cannot be judged does not hide what is wrong with the data.
        const [first, ...rest] = [model, runtime, ...tables].flatMap((part) => "problems" in part ? part.problems : []);
        throw first ? new src_error/* ModelgateError */.HJ([first, ...rest]) : new TypeError("a failed attempt has a problem");
    }
    const { value: staged } = model;
    const planned = scoring.datasets.map((spec, index) => planFor(spec, tables[index], staged));
    const jobs = planned.flatMap((plan) => ("job" in plan ? [plan.job] : []));
    const answers = await ask(sandbox, { jobs, staged }, scoring, watcher);
    const datasets = scoring.datasets.map(async ({ name, path }, index) => {
        const plan = planned[index];
        const digest = await digests[index];
        const outcome = plan && "problems" in plan ? plan : outcomeOf(answers, name);
        return { name, path, digest: digest && "value" in digest ? digest.value.digest : null, outcome };
    });
    const { digest, sizeBytes } = staged;
    return {
        subject: { digest, sizeBytes },
        runtime: answers.runtime && `onnxruntime-node ${answers.runtime}`,
        runtimeSource: runtime.value,
        datasets: await Promise.all(datasets),
        notes: [
            ...new Set([...planned.flatMap((plan) => ("notes" in plan ? plan.notes : [])), ...answers.notes]),
        ],
    };
}
function planFor(spec, table, staged) {
    if (table === undefined || "problems" in table)
        return { problems: table?.problems ?? [] };
    const plan = planFeeds(staged.signature, table.value.columns, spec);
    if (Array.isArray(plan))
        return { problems: plan };
    const { name, path, target, id } = spec;
    return { job: { name, path, target, id, plan }, notes: plan.notes };
}
async function ask(sandbox, { jobs, staged }, { output, options, datasets }, watcher) {
    if (jobs.length === 0)
        return { runtime: null, outcomes: new Map(), fault: [], notes: [] };
    const messages = sandbox.run({ modelPath: staged.path, options, output, datasets: jobs });
    const answers = readAnswers(messages, {
        progress: watcher.progress,
        source(name) {
            const spec = datasets.find((dataset) => dataset.name === name);
            const { classes, producer } = staged;
            return {
                kind: "model",
                path: spec?.path ?? name,
                target: spec?.target ?? "",
                spec: output,
                modelClasses: classes,
                producer,
            };
        },
    });
    watcher.waiting?.();
    return await answers;
}

// EXTERNAL MODULE: ./actions/validate/src/start.ts + 16 modules
var src_start = __webpack_require__(6797);
;// CONCATENATED MODULE: ./actions/validate/src/score.ts
var score_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var score_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



/** Scoring as this machine can do it: the runtime from wherever it is, the model in the sandbox. */
function localScore(cache, early = null) {
    return async (scoring, wish, host) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const start = score_addDisposableResource(env_1, early?.take(wish) ?? (0,src_start/* startFor */.O)(wish, cache ? { cache: cache(host) } : {}), false);
            const scored = await scoreOnnx(scoring, start, {
                progress: (dataset, rows) => host.progress(`${dataset}: ${rows} rows scored`),
                waiting: () => rehearse(scoring.output.task),
            });
            const { source, passedOver } = scored.runtimeSource;
            for (const attempt of passedOver)
                host.debug(`runtime: ${attempt.source}: ${attempt.reason}`);
            host.debug(`runtime: taken from ${source}`);
            return scored;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            score_disposeResources(env_1);
        }
    };
}

// EXTERNAL MODULE: ./packages/cli/src/json-text.ts
var json_text = __webpack_require__(7120);
;// CONCATENATED MODULE: ./packages/cli/src/judge.ts






const FORMATS = ["text", "json", "markdown"];
const format = (0,input/* input */.hF)("format", (0,parse/* oneOf */.yL)(...FORMATS), "How the report is shown on standard output.", {
    fallback: "text",
    group: "How it is run",
});
/** `modelgate validate` with its whole table: the action's with one more flag, the same report. */
async function judge_judge(argv, early) {
    const command = validate(localScore(undefined, early));
    const inputs = { ...command.inputs, format };
    const shown = { ...command, inputs };
    // Read ahead of the others, so that a run with unreadable inputs still answers in the form that was asked for.
    const asked = (0,src_arguments/* readArguments */.l)(inputs, argv).given.get("format");
    const chosen = FORMATS.find((known) => known === asked) ?? "text";
    const show = await shownAs(chosen);
    await (0,laptop/* runOnLaptop */.Vn)(shown, argv, {
        render: (colour) => (report) => ({ summary: show(report, colour), annotations: [] }),
    });
}
async function shownAs(chosen) {
    // The order of its keys is the schema's, which no other form needs.
    if (chosen === "json") {
        const { json } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(766)]).then(__webpack_require__.bind(__webpack_require__, 4766));
        return (report) => (0,json_text/* jsonText */.s)(json(report));
    }
    if (chosen === "markdown")
        return (report) => markdown(report);
    return (report, colour) => (0,src_text/* text */.Q)(report, { colour, width: process.stdout.columns ?? 100 });
}


/***/ }),

/***/ 8576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K4: () => (/* binding */ draft),
/* harmony export */   O9: () => (/* binding */ finish),
/* harmony export */   r6: () => (/* binding */ batchCapacity),
/* harmony export */   zF: () => (/* binding */ VectorDraft)
/* harmony export */ });
/** A batch holds at most this many cells (32 MiB of doubles), however many rows the caller asks for. */
const MOST_CELLS = 2 ** 22;
/** The most rows of a batch of `columns` columns: what was asked for, or fewer when the batch would be too large. */
function batchCapacity(batchRows, columns) {
    if (!(batchRows >= 1))
        throw new RangeError(`batchRows: expected at least 1, got ${batchRows}`);
    return Math.max(1, Math.min(Math.floor(batchRows), Math.floor(MOST_CELLS / Math.max(1, columns))));
}
/** The rows of a list column while they are gathered; the first row of the file decides the width. */
class VectorDraft {
    kind = "vector";
    /** -1 before the first row. */
    width = -1;
    values = new Float64Array(0);
    /** Makes room for `row`, zero-based within the batch, and gives its first index. */
    place(row) {
        const needed = (row + 1) * this.width;
        if (needed > this.values.length) {
            const larger = new Float64Array(Math.max(needed, this.values.length * 2));
            larger.set(this.values);
            this.values = larger;
        }
        return row * this.width;
    }
    /** True when another row would make the batch too large. */
    full(rows) {
        return this.width > 0 && (rows + 1) * this.width > MOST_CELLS;
    }
}
/** An empty column with room for `capacity` rows. */
function draft(kind, capacity) {
    switch (kind) {
        case "number":
            return { kind, values: new Float64Array(capacity) };
        case "integer":
            return { kind, values: new BigInt64Array(capacity) };
        case "boolean":
            return { kind, values: new Uint8Array(capacity) };
        case "text":
            return { kind, values: [] };
        case "vector":
            return new VectorDraft();
    }
}
/** Closes the drafts as one batch. Arrays that were not filled are cut, never shared. */
function finish(names, drafts, start, rows) {
    const columns = new Map();
    for (const [index, name] of names.entries()) {
        const column = drafts[index];
        if (column !== undefined)
            columns.set(name, cut(column, rows));
    }
    return { start, rows, columns };
}
function cut(column, rows) {
    switch (column.kind) {
        case "text":
            return {
                kind: "text",
                values: column.values.length === rows ? column.values : column.values.slice(0, rows),
            };
        case "vector": {
            const width = Math.max(0, column.width);
            return { kind: "vector", width, values: column.values.slice(0, rows * width) };
        }
        case "number":
            return {
                kind: "number",
                values: column.values.length === rows ? column.values : column.values.slice(0, rows),
            };
        case "integer":
            return {
                kind: "integer",
                values: column.values.length === rows ? column.values : column.values.slice(0, rows),
            };
        case "boolean":
            return {
                kind: "boolean",
                values: column.values.length === rows ? column.values : column.values.slice(0, rows),
            };
    }
}


/***/ }),

/***/ 7483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* unused harmony export DEFAULT_BOUNDS */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

const MIB = 2 ** 20;
const GIB = 2 ** 30;
/**
 * What a file may cost when the caller says nothing. `unpackedBytes` holds for plain files; a compressed
 * file (gzip, Parquet) gets less, see `boundsOf`.
 */
const DEFAULT_BOUNDS = {
    unpackedBytes: 64 * GIB,
    rows: 1e9,
    columns: 100_000,
    recordBytes: 64 * MIB,
};
/**
 * The bounds of one file. What a small file may do to a runner must not be 64 GiB, so a compressed file may unpack
 * to 200 times its size, or to 1 GiB if that is more. The ratio is a choice: it stops the Parquet bomb of 1831 times and
 * the gzip bomb of 1000 times (research/registry-security.md 4.3) once they are past 1 GiB. Honest columns of constants can
 * pack as tightly; whoever has gigabytes of them names a bound, which is taken as it is.
 */
function boundsOf(given, file) {
    const bounds = { ...DEFAULT_BOUNDS, ...given };
    if (given.unpackedBytes !== undefined || !file.compressed)
        return bounds;
    return { ...bounds, unpackedBytes: Math.min(bounds.unpackedBytes, Math.max(GIB, 200 * file.sizeBytes)) };
}
const REMEDY = {
    unpackedBytes: "Read fewer columns, split the file into shards, or raise the bound if you trust the file.",
    rows: "Split the file into shards, or raise the bound if you trust the file.",
    columns: "Is the delimiter right? Pack wide features into a list column of a Parquet file.",
    recordBytes: "Is a quote or a line end missing? Long values belong in a file of their own.",
};
/** The error for a crossed bound. `subject` begins with the path and says what was too large. */
function tooLarge(bound, limit, subject) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("dataset-too-large", `${subject}: more than the bound \`${bound}\` of ${limit} allows`, {
        hint: REMEDY[bound],
    });
}


/***/ }),

/***/ 553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ storeCell),
/* harmony export */   b: () => (/* binding */ storeVector)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6772);

/** What counts as a missing number in text: the empty cell and the words that pandas.read_csv takes by default. */
const MISSING = new Set("|#N/A|#N/A N/A|#NA|-1.#IND|-1.#QNAN|-NaN|-nan|1.#IND|1.#QNAN|<NA>|N/A|NA|NULL|NaN|None|n/a|nan|null".split("|"));
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const INFINITE = /^([+-]?)inf(?:inity)?$/i;
const INTEGER = /^([+-]?\d+)(?:\.0*)?$/;
const TRUE = new Set(["true", "True", "TRUE", "1"]);
const FALSE = new Set(["false", "False", "FALSE", "0"]);
/** Stores a cell of text in row `row` of a draft. Gives null, or what was expected when the text is something else. */
function storeCell(draft, row, text) {
    switch (draft.kind) {
        case "text":
            draft.values[row] = text;
            return null;
        case "number": {
            const value = numberOf(text.trim());
            if (value === null)
                return _findings_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED */ .dS.number;
            draft.values[row] = value;
            return null;
        }
        case "integer": {
            const match = INTEGER.exec(text.trim());
            const value = match?.[1] === undefined || match[1].length > 40 ? null : BigInt(match[1].replace("+", ""));
            if (value === null || BigInt.asIntN(64, value) !== value)
                return _findings_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED */ .dS.integer;
            draft.values[row] = value;
            return null;
        }
        case "boolean": {
            const word = text.trim();
            if (!TRUE.has(word) && !FALSE.has(word))
                return `${_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED */ .dS.boolean} (or 1, 0)`;
            draft.values[row] = TRUE.has(word) ? 1 : 0;
            return null;
        }
        case "vector":
            return storeVector(draft, row, parseList(text));
    }
}
/** Stores a list in a vector column. Elements that are null are missing numbers. */
function storeVector(draft, row, list) {
    const length = Array.isArray(list) || ArrayBuffer.isView(list) ? list.length : 0;
    if (draft.width < 0 && length > 0)
        draft.width = length;
    const expected = draft.width > 0 ? `a list of ${draft.width} numbers, as in the first row` : _findings_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED */ .dS.vector;
    if (length === 0 || length !== draft.width)
        return expected;
    const first = draft.place(row);
    if (list instanceof Float64Array) {
        draft.values.set(list, first);
        return null;
    }
    for (const [index, item] of list.entries()) {
        if (typeof item !== "number" && item !== null)
            return expected;
        draft.values[first + index] = item ?? Number.NaN;
    }
    return null;
}
/** The number a trimmed cell holds, NaN when it is missing, null when it is something else. */
function numberOf(text) {
    if (NUMBER.test(text))
        return Number(text);
    if (MISSING.has(text))
        return Number.NaN;
    const infinite = INFINITE.exec(text);
    if (infinite === null)
        return null;
    return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
function parseList(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 6772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ Findings),
/* harmony export */   dS: () => (/* binding */ EXPECTED),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

const MOST_PROBLEMS = 10;
const MOST_PER_COLUMN = 3;
const LONGEST_QUOTE = 60;
/** What a cell of each kind must hold, for messages. */
const EXPECTED = {
    number: "a number",
    integer: "a whole number from -2^63 to 2^63-1",
    text: "text",
    boolean: "true or false",
    vector: "a list of numbers",
};
/** Gathers what is wrong with one file: at most ten problems, and three of one column, so that others show too. */
class Findings {
    #path;
    #problems = [];
    #ofColumn = new Map();
    constructor(path) {
        this.#path = path;
    }
    /** A reader that has found this much can stop looking. */
    get full() {
        return this.#problems.length >= MOST_PROBLEMS;
    }
    get some() {
        return this.#problems.length > 0;
    }
    /** A cell that is not of the wanted kind. `got` is the cell as text. */
    mistyped(place, expected, got) {
        const seen = this.#ofColumn.get(place.column) ?? 0;
        this.#ofColumn.set(place.column, seen + 1);
        if (seen >= MOST_PER_COLUMN)
            return;
        const at = place.line === undefined ? "" : ` (line ${place.line})`;
        const message = `row ${place.row}${at}, column ${quote(place.column)}: expected ${expected}, got ${got}`;
        const hint = "Mend the cell, or name the columns to read (`inputs:`), or another target, id or file.";
        this.add({ code: "dataset-mismatch", message, hint, ...this.#at(place.line) });
    }
    /** A line that does not fit the format. */
    malformed(line, message, hint = "Mend the line, or write the file again.") {
        this.add({ code: "dataset-unreadable", message: `line ${line}: ${message}`, hint, ...this.#at(line) });
    }
    /** Adds a problem; its message gets the path in front. */
    add(problem) {
        if (!this.full)
            this.#problems.push({ ...problem, message: `${this.#path}: ${problem.message}` });
    }
    /** Throws everything found so far; does nothing when there is nothing. */
    throwIfAny() {
        (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(this.#problems);
    }
    /** What must stop the reading at once, together with everything found before it. */
    fatal(error) {
        const [first = error.problems[0], ...rest] = [...this.#problems, ...error.problems];
        return new _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ([first, ...rest], { cause: error.cause });
    }
    #at(line) {
        return { at: { path: this.#path, line } };
    }
}
/** Text of a stranger's file for a message: escaped as JSON, cut after 60 characters. */
function quote(text) {
    return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
}


/***/ }),

/***/ 770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   S: () => (/* binding */ TextCache)
/* harmony export */ });
const SLOTS = 512;
const LONGEST = 24;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/**
 * Makes strings from bytes, and the same string for the same bytes where it can: labels and groups repeat millions
 * of times, and a string of its own for each cell would cost more time and memory than everything else.
 */
class TextCache {
    #slots = new Array(SLOTS).fill("");
    /** The text of bytes[from..to). Gives null when they are not UTF-8. */
    text(bytes, from, to) {
        let hash = 0;
        let any = 0;
        for (let at = from; at < to; at++) {
            const byte = bytes[at] ?? 0;
            hash = (Math.imul(hash, 31) + byte) | 0;
            any |= byte;
        }
        if (any > 127)
            return decode(bytes.subarray(from, to));
        if (to - from > LONGEST)
            return bytes.toString("latin1", from, to);
        const slot = (hash ^ (hash >>> 9)) & (SLOTS - 1);
        const known = this.#slots[slot] ?? "";
        if (isSame(known, bytes, from, to))
            return known;
        const fresh = bytes.toString("latin1", from, to);
        this.#slots[slot] = fresh;
        return fresh;
    }
}
function isSame(text, bytes, from, to) {
    if (text.length !== to - from)
        return false;
    for (let index = 0; index < text.length; index++) {
        if (text.charCodeAt(index) !== bytes[from + index])
            return false;
    }
    return true;
}
/** The text of UTF-8 bytes, or null when they are not UTF-8. */
function decode(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 6117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

/** The error for a file that the system will not let us read. */
function unreadable(path, error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") {
        return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("file-missing", `${path}: no such file`, {
            hint: "Paths are relative to the working directory. Was the repository checked out, or the artifact downloaded?",
            cause: error,
        });
    }
    const reason = error instanceof Error ? error.message : String(error);
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("dataset-unreadable", `${path}: cannot be read: ${reason}`, {
        hint: "Check that it is a file and that this user may read it.",
        cause: error,
    });
}


/***/ }),

/***/ 1787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findWanted),
/* harmony export */   U: () => (/* binding */ refuseDuplicates)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6772);


const MOST_SHOWN = 20;
/**
 * Finds the wanted columns in the file.
 * @throws ModelgateError `dataset-mismatch` with one problem for each name the file does not have
 */
function findWanted(table, want) {
    const indexOf = new Map(table.columns.map(({ name }, index) => [name, index]));
    const found = [];
    const problems = [];
    for (const [name, kind] of Object.entries(want)) {
        const index = indexOf.get(name);
        if (index === undefined)
            problems.push(absent(table, name));
        else
            found.push({ name, kind, index });
    }
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(problems);
    return found;
}
/** @throws ModelgateError `dataset-unreadable` naming every column that the file has twice */
function refuseDuplicates(path, names) {
    const seen = new Set();
    const twice = new Set();
    for (const name of names)
        (seen.has(name) ? twice : seen).add(name);
    if (twice.size === 0)
        return;
    const list = [...twice].slice(0, MOST_SHOWN).map(_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD).join(", ");
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("dataset-unreadable", `${path}: column names must be unique, but the file repeats ${list}`, {
        hint: "Rename or drop the repeated columns.",
        at: { path, line: 1 },
    });
}
function absent({ path, columns }, name) {
    const near = columns.map((column) => column.name).filter((other) => isNear(name, other));
    const shown = (near.length > 0 ? near.slice(0, 3) : columns.slice(0, MOST_SHOWN).map((c) => c.name)).map(_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD);
    const more = near.length === 0 && columns.length > MOST_SHOWN ? `, and ${columns.length - MOST_SHOWN} more` : "";
    const hint = near.length > 0 ? `Did you mean ${shown.join(" or ")}?` : `The file has: ${shown.join(", ")}${more}.`;
    return { code: "dataset-mismatch", message: `${path}: no column ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`, hint, at: { path } };
}
/** Same letters but for case and separators, or one edit away; two when there are five letters or more. */
function isNear(a, b) {
    const [left, right] = [bare(a), bare(b)];
    if (left === right)
        return true;
    const length = Math.max(left.length, right.length);
    const most = length >= 5 ? 2 : 1;
    if (length < 3 || length > 200 || Math.abs(left.length - right.length) > most)
        return false;
    return editDistance(left, right) <= most;
}
function bare(name) {
    return name.toLowerCase().replaceAll(/[\s_.-]/g, "");
}
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 2907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ shortClasses),
/* harmony export */   z: () => (/* binding */ shortLimits)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

const SHORTHAND = /^([A-Za-z_][\w]*)\s*(>=|<=)\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%?)$/iu;
/**
 * Lines such as `accuracy>=0.9`; empty ones and those that begin with # say nothing. null for YAML.
 * @throws ModelgateError `policy-invalid` with every line that is wrong
 */
function shortLimits(text) {
    const lines = text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"));
    if (lines.some((line) => line.startsWith("-") || line.startsWith("[")))
        return null;
    const problems = [];
    const clauses = lines.flatMap((line) => {
        const [, metric = "", sign, digits, percent] = SHORTHAND.exec(line) ?? [];
        const value = Number(digits) / (percent === "%" ? 100 : 1);
        // 1e999 is written like a number and is none.
        if (!Number.isFinite(value)) {
            const hint = "For example accuracy>=0.9 or log_loss<=0.4; bounds are inclusive.";
            problems.push({
                code: "policy-invalid",
                message: `limits: expected METRIC>=VALUE or METRIC<=VALUE, got "${line.slice(0, 120)}"`,
                hint,
            });
            return [];
        }
        return [
            { metric, dataset: null, limit: { kind: sign === ">=" ? "min" : "max", value }, tier: "required" },
        ];
    });
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(problems);
    return clauses;
}
/** Labels between commas or line ends; null for a YAML list. */
function shortClasses(text) {
    if (/^(?:\[|-\s)/u.test(text))
        return null;
    const labels = text.split(/[,\n]/u).map((label) => label.trim());
    return labels.filter((label) => label !== "");
}


/***/ }),

/***/ 6612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ TASKS)
/* harmony export */ });
/** What a model predicts; decides which metrics exist. */
const TASKS = ["binary-classification", "multiclass-classification", "regression"];


/***/ })

};
