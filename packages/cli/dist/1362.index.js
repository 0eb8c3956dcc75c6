export const id = 1362;
export const ids = [1362];
export const modules = {

/***/ 46572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ isFact),
/* harmony export */   H0: () => (/* binding */ judgeFacts)
/* harmony export */ });
/* unused harmony export FACTS */
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59367);

/** What can be known of any model that is run, with the most that no one is warned of. */
const FACTS = {
    rerun_divergence: {
        about: "Largest difference between two runs on the same rows, relative to the answer's size.",
        unit: "ratio",
        most: 1e-4,
    },
    batch_divergence: {
        about: "Largest difference between rows alone and in a batch, relative to the answer's size.",
        unit: "ratio",
        most: 1e-4,
    },
    order_divergence: {
        about: "Largest difference between a batch and the same rows in another order, relative to the answer's size.",
        unit: "ratio",
        most: 1e-4,
    },
    nan_weights: { about: "Weights that are NaN.", unit: "count", most: 0 },
    infinite_weights: {
        about: "Weights that are infinite; masks may hold some on purpose.",
        unit: "count",
        most: Number.MAX_SAFE_INTEGER,
    },
};
/** Whether a metric is a fact of the model and not of its answers. */
function isFact(metric) {
    return Object.hasOwn(FACTS, metric);
}
/**
 * Judges what is known beside the answers. A fact that no clause names has an advisory limit of the house, told only where it
 * is breached: a model that answers by chance is to be heard of. What was not tried says nothing, unless a clause asks.
 */
function judgeFacts(facts, clauses, dataset) {
    const known = new Map(facts.map((fact) => [fact.metric, entryOf(fact, dataset)]));
    for (const { metric } of clauses)
        if (!known.has(metric))
            known.set(metric, entryOf(unknownFact(metric), dataset));
    const asked = clauses.filter(_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsoluteClause */ .t).flatMap((clause) => {
        const measurement = known.get(clause.metric);
        return measurement === undefined ? [] : [(0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)(clause, dataset, measurement)];
    });
    const house = facts.flatMap(({ metric, value }) => {
        const most = FACTS[metric]?.most ?? 0;
        const measurement = known.get(metric);
        const isNamed = clauses.some((clause) => clause.metric === metric);
        if (measurement === undefined || isNamed || value === null || value <= most)
            return [];
        const limit = { kind: "max", value: most };
        return [(0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)({ metric, dataset: null, limit, tier: "advisory" }, dataset, measurement)];
    });
    return { measurements: [...known.values()], checks: [...asked, ...house] };
}
function entryOf(fact, dataset) {
    const { unit = "ratio" } = FACTS[fact.metric] ?? {};
    return { id: `fact-${fact.metric}`, ...fact, dataset, slice: null, interval: null, unit, better: "lower" };
}
function unknownFact(metric) {
    return { metric, value: null, n: 0, reason: "no model was run on this data" };
}


/***/ }),

/***/ 85498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ resolveClauses)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(33490);
// EXTERNAL MODULE: ./packages/metrics/src/metric.ts + 1 modules
var src_metric = __webpack_require__(44266);
// EXTERNAL MODULE: ./packages/metrics/src/table.ts + 39 modules
var table = __webpack_require__(53732);
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
    mce: "maximum_calibration_error",
    top_k_accuracy: "top_2_accuracy",
    top_k_accuracy_score: "top_2_accuracy",
    r2_score: "r2",
    explained_variance_score: "explained_variance",
    mae: "mean_absolute_error",
    mse: "mean_squared_error",
    rmse: "root_mean_squared_error",
    mape: "mean_absolute_percentage_error",
    msle: "mean_squared_log_error",
    rmsle: "root_mean_squared_log_error",
    d2_pinball_score: "d2_absolute_error_score",
    d2_absolute_error: "d2_absolute_error_score",
    d2_tweedie_score: "r2",
    mean_tweedie_deviance: "mean_squared_error",
    pinball_loss: "mean_pinball_loss",
    poisson_deviance: "mean_poisson_deviance",
    gamma_deviance: "mean_gamma_deviance",
    lrap: "label_ranking_average_precision_score",
    label_ranking_average_precision: "label_ranking_average_precision_score",
    subset_accuracy: "accuracy",
    exact_match: "accuracy",
};
/**
 * Finds the metric a user means: our names are scikit-learn's scorers, and its `neg_*` forms, its functions' and
 * MLflow's names are understood. `note` says what was read differently from how it was written.
 * @throws ModelgateError `input-invalid` naming a near name, or the averages to choose from
 */
function resolveMetric(name, task) {
    const written = name.trim().toLowerCase().replaceAll(/[-.]/gu, "_");
    const positive = written.replace(/^neg_/, "");
    const metric = meant(positive, task);
    const negated = positive !== written;
    if (metric === undefined)
        throw unknown(name, task);
    if (negated && metric.direction !== "lower")
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
/** The metric of the task by name or alias; where it has none, another task's, which tells more than "unknown". */
function meant(word, task) {
    const known = Object.hasOwn(ALIASES, word) ? (ALIASES[word] ?? word) : word;
    return (0,table/* metricNamed */.SB)(known, task) ?? (0,table/* metricNamed */.SB)(known);
}
function otherTask(name, metric, task) {
    const choices = (0,table/* metricsOf */.Ps)(task)
        .map((other) => other.name)
        .filter((other) => other.startsWith(`${metric.name}_`));
    const hint = task !== src_metric/* BINARY */.eW && choices.length > 0
        ? `With more than two classes or labels choose ${choices.join(", ")}.`
        : suggestion(name, task);
    return (0,src_error/* failure */.V2)("input-invalid", `metric ${name}: defined for ${metric.tasks.join(" and ")}, not ${task}`, {
        hint,
    });
}
function unknown(name, task) {
    return (0,src_error/* failure */.V2)("input-invalid", `metric ${JSON.stringify(name)}: unknown`, {
        hint: suggestion(name, task),
    });
}
function suggestion(name, task) {
    const names = (0,table/* metricsOf */.Ps)(task).map((metric) => metric.name);
    const aliases = Object.keys(ALIASES).filter((alias) => meant(alias, task)?.tasks.includes(task));
    const near = (0,closest/* closest */.k)(name, [...names, ...aliases]);
    return near === null ? `Metrics of ${task}: ${names.join(", ")}.` : `Did you mean ${near}?`;
}

// EXTERNAL MODULE: ./packages/schema/src/metric-owner.ts
var metric_owner = __webpack_require__(58191);
// EXTERNAL MODULE: ./packages/schema/src/limit.ts
var src_limit = __webpack_require__(48034);
// EXTERNAL MODULE: ./packages/evaluation/src/fact.ts
var fact = __webpack_require__(46572);
;// CONCATENATED MODULE: ./packages/evaluation/src/share.ts

/** No share falls or rises by a whole: such a limit would hold whatever the models answer. */
const BELOW_ONE = ["max-drop", "max-increase", "max-improvement"];
/**
 * Refuses a limit on a metric between 0 and 1 that cannot be meant so: 2 for 2 % is a drop that no model can breach, and 90 for
 * 90 % one that none can reach.
 * @throws ModelgateError `input-invalid`
 */
function refuseNoShare(metric, { kind, value }) {
    if (!isShare(metric))
        return;
    const isOpen = BELOW_ONE.includes(kind);
    if (isOpen ? value < 1 : value <= 1)
        return;
    throw (0,src_error/* failure */.V2)("input-invalid", `metric ${metric.name}: expected ${kind} ${isOpen ? "below" : "of at most"} 1, got ${value}`, { hint: "The metric is a share: 0.02 is 2 %." });
}
/**
 * Refuses `log_loss max-drop 5%`: read as 0.05 nats it lets a loss of 0.2 grow by a quarter, and meant is a share of the baseline.
 * @throws ModelgateError `input-invalid`
 */
function refusePercent({ name, unit, direction }, { limit, isPercent }) {
    const { kind, value } = limit;
    // What is higher the better lies around 0 and 1.
    if (isPercent === undefined || (0,src_limit/* isRelative */.n3)(kind) || unit === "ratio" || direction === "higher")
        return;
    const relative = { "max-drop": "max-relative-drop", "max-increase": "max-relative-increase" }[String(kind)];
    const instead = relative === undefined
        ? ""
        : `, or \`${name} ${relative} ${Math.round(value * 1e6) / 1e4}%\` for a share of the baseline`;
    throw (0,src_error/* failure */.V2)("input-invalid", `metric ${name}: is no share, and ${kind} of it has no per cent`, {
        hint: `Write the amount without %${instead}.`,
    });
}
/** Of a regression ratios are of the target's size, and know no bound. */
function isShare({ unit, tasks }) {
    return unit === "ratio" && !tasks.includes("regression");
}

;// CONCATENATED MODULE: ./packages/evaluation/src/resolve-clauses.ts




/**
 * Clauses with their metrics under the names of the table, whatever alias they were written with. A metric that the table
 * does not have is the mean of a column of that name, of which the clause has to say which way it is better.
 * @throws ModelgateError `input-invalid` naming every metric that is unknown or not of this task, or whose limit is no share
 */
function resolveClauses(clauses, task) {
    const problems = [];
    const resolved = clauses.map((clause) => {
        try {
            return resolve(clause, task);
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
function resolve(clause, task) {
    if ((0,metric_owner/* ownerOf */.b)(clause.metric) !== "validate")
        return clause;
    if ((0,fact/* isFact */.BR)(clause.metric))
        return ofFact(clause);
    if (clause.better !== undefined)
        return ownMetric(clause, task);
    const { metric } = resolveMetric(clause.metric, task);
    const limit = isNegated(clause.metric) ? mirrored(clause) : clause.limit;
    refuseNoShare(metric, limit);
    refusePercent(metric, clause);
    return { ...clause, metric: metric.name, limit };
}
/** A fact is of the model, not of rows, and is compared with nothing. */
function ofFact(clause) {
    const { kind } = clause.limit;
    if ((0,src_limit/* isAbsolute */.oP)(kind) && clause.slices === undefined)
        return clause;
    throw (0,src_error/* failure */.V2)("input-invalid", `metric ${clause.metric}: expected min or max, on all rows`, {
        hint: "It is known of the model as a whole.",
    });
}
/** A metric of the user's own may not take the name of one that everybody knows under another meaning. */
function ownMetric(clause, task) {
    if ((0,table/* metricNamed */.SB)(clause.metric, task) !== undefined)
        throw (0,src_error/* failure */.V2)("input-invalid", `metric ${clause.metric}: its direction is known, and \`better\` is for columns of your own`, {
            hint: "Leave `better` out, or call the column something else.",
        });
    if (clause.limit.kind === "beat-dummy")
        throw (0,src_error/* failure */.V2)("input-invalid", `metric ${clause.metric}: a dummy answers no column of your own`, {
            hint: "Use `min` or `max`.",
        });
    return clause;
}
function isNegated(written) {
    return /^neg[_-]/iu.test(written.trim());
}
/**
 * scikit-learn negates losses: `neg_log_loss >= -0.4` bounds the loss itself from above by 0.4. Drops and improvements mean
 * the same of both, an increase of the negative is a decrease.
 */
function mirrored({ metric, limit }) {
    const { kind, value } = limit;
    if ((0,src_limit/* isAbsolute */.oP)(kind))
        return { kind: kind === "min" ? "max" : "min", value: value === 0 ? 0 : -value };
    if (kind !== "max-increase" && kind !== "max-relative-increase")
        return limit;
    throw (0,src_error/* failure */.V2)("input-invalid", `metric ${metric}: ${kind} of a negated metric bounds its improvement`, {
        hint: "Use max-improvement, or the metric without neg_.",
    });
}
function located(problem, { at }) {
    if (at === undefined)
        return { ...problem, message: `limits: ${problem.message}` };
    const where = at.line === undefined ? at.path : `${at.path}:${at.line}:${at.column ?? 1}`;
    return { ...problem, message: `${where}: ${problem.message}`, at };
}


/***/ }),

/***/ 26097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ effectiveSize),
/* harmony export */   _: () => (/* binding */ estimateShare)
/* harmony export */ });
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95447);
/* harmony import */ var _interval_distribution_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51569);
/* harmony import */ var _interval_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38462);
/* harmony import */ var _interval_wilson_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91063);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44266);





/** Estimates a share of rows, or a growing function of it, with Wilson's interval; `counted` sums its weights. */
function estimateShare(sample, hit, share) {
    const { design, options } = sample;
    const { confidence } = options;
    const through = share.through ?? ((value) => value);
    const [hits, total] = share.counted;
    const told = (rows) => (share.rows === "all" ? design.rows : rows);
    if (total === 0)
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .noValue */ .$U)(told(0), share.empty);
    const value = hits / total;
    if ((0,_design_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(design)) {
        const [low, high] = (0,_interval_wilson_js__WEBPACK_IMPORTED_MODULE_2__/* .wilson */ .r)(hits, total, confidence);
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .withInterval */ .qY)(through(value), told(total), [through(low), through(high)], {
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
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .noInterval */ .vK)(through(value), told(rows), "a single row or cluster shows no noise");
    const [low, high] = (0,_interval_wilson_js__WEBPACK_IMPORTED_MODULE_2__/* .wilson */ .r)(value * worth, worth, confidence);
    return (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .withInterval */ .qY)(through(value), told(rows), [through(low), through(high)], {
        confidence,
        method: (0,_design_js__WEBPACK_IMPORTED_MODULE_1__/* .methodOf */ .NY)("wilson", design),
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
    // Rows of weight 0 take no part in Kish's size either.
    const part = counted / weighing(design);
    const most = Math.min(counted, (0,_design_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveUnits */ .pG)({ ...design, groups: null }) * part);
    const spread = (0,_interval_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .spreadOf */ .jg)((0,_design_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD)(pulls, design), 0);
    // Alike throughout: rows of one cluster may be one row many times over.
    if (spread === null || variance <= 0)
        return Math.min(most, (0,_design_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveUnits */ .pG)(design));
    // The error divides by one cluster less, Wilson's does not.
    const worth = (variance / spread.error ** 2) * (clusters / (clusters - 1));
    if (design.groups === null)
        return Math.min(most, worth);
    const p = (1 + confidence) / 2;
    return Math.min(most, worth * ((0,_interval_distribution_js__WEBPACK_IMPORTED_MODULE_4__/* .normalQuantile */ .Zl)(p) / (0,_interval_distribution_js__WEBPACK_IMPORTED_MODULE_4__/* .studentQuantile */ .FI)(p, clusters - 1)) ** 2);
}
/** Rows that weigh anything. */
function weighing({ rows, weights }) {
    return weights === null ? rows : weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
}


/***/ }),

/***/ 51073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   eA: () => (/* binding */ checkShape)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

const LONGEST_NAME = 60;
/** A class or label for a message: a stranger's name escaped as JSON and cut, or the index where there is none. */
function nameOf({ names }, index) {
    const name = names?.[index];
    if (name === undefined)
        return String(index);
    return JSON.stringify(name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);
}
/** How many examples the data holds. */
function rowsOf(data) {
    return data.task === "multilabel-classification"
        ? data.truth.length / Math.max(1, data.labels)
        : data.truth.length;
}
/** Throws `predictions-invalid` when the arrays cannot belong together: lengths, widths, class indices. */
function checkShape(data) {
    const rows = data.truth.length;
    if (data.predicted.length !== rows)
        throw invalid(`predictions: expected ${rows} rows, one a label, got ${data.predicted.length}`);
    if (data.task === "regression")
        return;
    if (data.task === "multilabel-classification") {
        checkLabels(data);
        return;
    }
    if (data.task === "binary-classification" && data.classes !== 2)
        throw invalid(`classes: expected 2 for ${data.task}, got ${data.classes}`);
    checkIndices("labels", data.truth, data.classes);
    checkIndices("predictions", data.predicted, data.classes);
    if (data.scores === null)
        return;
    const width = data.task === "binary-classification" ? 1 : data.classes;
    if (data.scores.width !== width || data.scores.values.length !== rows * width)
        throw invalid(`scores: expected ${rows} rows of ${width}, got ${data.scores.values.length} numbers in rows of ${data.scores.width}`);
}
function checkLabels({ labels, truth, predicted, scores }) {
    if (!Number.isSafeInteger(labels) || labels < 1)
        throw invalid(`labels: expected 1 or more, got ${labels}`);
    if (truth.length % labels !== 0)
        throw invalid(`labels: expected rows of ${labels}, got ${truth.length} marks in all`);
    for (const [what, marks] of Object.entries({ labels: truth, predictions: predicted })) {
        const odd = marks.findIndex((mark) => mark > 1);
        if (odd >= 0)
            throw invalid(`${what}: row ${Math.floor(odd / labels)} is marked ${marks[odd]}, expected 0 or 1`);
    }
    if (scores !== null && (scores.width !== labels || scores.values.length !== truth.length))
        throw invalid(`scores: expected ${truth.length / labels} rows of ${labels}, got ${scores.values.length} numbers in rows of ${scores.width}`);
}
/** Arrays that were looked through, with the number of classes: nobody changes them, and several ask of the same. */
const checkedIndices = new WeakMap();
function checkIndices(what, indices, classes) {
    if (checkedIndices.get(indices) === classes)
        return;
    for (let row = 0; row < indices.length; row++) {
        const index = indices[row] ?? 0;
        if (index < 0 || index >= classes)
            throw invalid(`${what}: row ${row} is class ${index}, expected 0 to ${classes - 1}`);
    }
    checkedIndices.set(indices, classes);
}
function invalid(message) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("predictions-invalid", message, {
        hint: "Labels, predictions and scores must be of the same rows and the same classes.",
    });
}


/***/ }),

/***/ 95447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   MD: () => (/* binding */ units),
/* harmony export */   NY: () => (/* binding */ methodOf),
/* harmony export */   jq: () => (/* binding */ openDesign),
/* harmony export */   nX: () => (/* binding */ designFlaw),
/* harmony export */   pG: () => (/* binding */ effectiveUnits),
/* harmony export */   y$: () => (/* binding */ oddWeight)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

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
    const odd = oddWeight(weights);
    // As the rows of a data set, which is where a weight is mended, and not those of a report, it counts from 1.
    if (odd >= 0)
        throw invalid(`weights: row ${odd + 1} weighs ${weights[odd]}, expected a number from 0`);
}
/** The first row whose weight is negative or no number; -1 where there is none. */
function oddWeight(weights) {
    return weights.findIndex((weight) => !(weight >= 0 && Number.isFinite(weight)));
}
function invalid(message) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("predictions-invalid", message, {
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


/***/ }),

/***/ 53425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ FEWEST_RESAMPLES),
/* harmony export */   FX: () => (/* binding */ percentiles),
/* harmony export */   d3: () => (/* binding */ affordable)
/* harmony export */ });
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
    // Two that are infinite are no distance apart.
    return below === above ? below : below + (above - below) * (at - Math.floor(at));
}


/***/ }),

/***/ 75258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ degreesOf)
/* harmony export */ });
/**
 * Degrees of freedom of a variance estimated from `n` > 1 rows of this kurtosis (3 for normal ones): as many as give a
 * chi-square's noise the size of the variance's own, Var(s^2) / sigma^4 = kurtosis / n - (n - 3) / (n (n - 1)) (Mood,
 * Graybill and Boes, Theory of Statistics, VI.2), as Satterthwaite (Biometrics Bulletin 2, 1946) does for sums. Two hundred
 * rows of which one carries it all are worth 2. Never more than n - 1: the kurtosis of a sample is too low, if anything.
 */
function degreesOf(n, kurtosis) {
    const noise = kurtosis / n - (n - 3) / (n * (n - 1));
    return noise > 2 / (n - 1) ? 2 / noise : n - 1;
}


/***/ }),

/***/ 38462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ widest),
/* harmony export */   jg: () => (/* binding */ spreadOf),
/* harmony export */   z1: () => (/* binding */ chanceOfMean)
/* harmony export */ });
/* unused harmony export skewedBounds */
/* harmony import */ var _degrees_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75258);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51569);


/**
 * Spread of a mean over rows, or a part of it: null when the rows are too few or all equal, for then they show no noise.
 */
function spreadOf(rows, mean) {
    const n = rows.length;
    let squares = 0;
    let cubes = 0;
    let fourths = 0;
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
        fourths += d * d * d * d;
    }
    const error = scale * Math.sqrt(squares / (n - 1) / n);
    const skew = cubes / n / (squares / n) ** 1.5 / Math.sqrt(n);
    return { mean, error, skew, df: n - 1, worth: (0,_degrees_js__WEBPACK_IMPORTED_MODULE_0__/* .degreesOf */ .T)(n, (n * fourths) / squares ** 2) };
}
/**
 * The outermost ends of several spreads' bounds, each wrong with a chance of `alpha` < 1/2. A mean of rows that may be skewed has
 * two: Student's t, and Hall's monotone cubic transform of it, which takes out the first effect of skewness (JRSS B 54, 1992).
 * Plain t ends too low where few rows are large, Hall's begins too high, taking the chance skewness of those few for real.
 */
function widest(spreads, alpha) {
    const ends = spreads.map((one) => skewedBounds(one, alpha));
    return [Math.min(...ends.map(([low]) => low)), Math.max(...ends.map(([, high]) => high))];
}
/** Two one-sided bounds, each wrong with a chance of `alpha` < 1/2. */
function skewedBounds({ mean, error, skew, df }, alpha) {
    const t = (0,_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .studentQuantile */ .FI)(1 - alpha, df);
    return [mean - error * unskewed(t, skew), mean - error * unskewed(-t, skew)];
}
/** P-value of the claim that the truth is at most `limit`; its complement is that of "at least". */
function chanceOfMean({ mean, error, skew, df }, limit) {
    const t = (mean - limit) / error;
    return (0,_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTail */ .gq)(t + (skew * t * t) / 3 + (skew * skew * t * t * t) / 27 + skew / 6, df);
}
/** Inverse of t + a t^2 / 3 + a^2 t^3 / 27 + a / 6, where a is the skewness over the root of n. */
function unskewed(t, a) {
    if (Math.abs(a) < 1e-5)
        return t - (a * t * t) / 3 - a / 6;
    return (3 / a) * (Math.cbrt(1 + a * (t - a / 6)) - 1);
}


/***/ }),

/***/ 62243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dl: () => (/* binding */ ROOT),
  oV: () => (/* binding */ SHARE),
  fk: () => (/* binding */ UNBOUNDED),
  UW: () => (/* binding */ compareMeans),
  uV: () => (/* binding */ estimateMean),
  y8: () => (/* binding */ meanMetric),
  hm: () => (/* binding */ meanOf)
});

// EXTERNAL MODULE: ./packages/metrics/src/design.ts
var src_design = __webpack_require__(95447);
// EXTERNAL MODULE: ./packages/metrics/src/interval/mean.ts
var mean = __webpack_require__(38462);
// EXTERNAL MODULE: ./packages/metrics/src/metric.ts + 1 modules
var metric = __webpack_require__(44266);
// EXTERNAL MODULE: ./packages/metrics/src/paired/linear-contrast.ts + 1 modules
var linear_contrast = __webpack_require__(45733);
// EXTERNAL MODULE: ./packages/metrics/src/release.ts
var release = __webpack_require__(19596);
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
function sum_mean(values) {
    return sum(values) / values.length;
}

;// CONCATENATED MODULE: ./packages/metrics/src/mean-metric.ts






const ROOT = { of: Math.sqrt, slope: (mean) => (mean > 0 ? 1 / (2 * Math.sqrt(mean)) : 0) };
/** Of numbers of any sign. */
const UNBOUNDED = { of: (mean) => mean, slope: () => 1, least: Number.NEGATIVE_INFINITY };
const ITSELF = { of: (mean) => mean, slope: () => 1 };
const SHARE = { ...ITSELF, most: 1 };
/**
 * A metric that is the mean of losses that are never negative, or a growing function of it. `losses` gives one a row,
 * that are nobody else's, or says why there are none.
 */
function meanMetric(losses, through = ITSELF) {
    return {
        estimate(sample) {
            const rows = losses(sample);
            if (typeof rows === "string")
                return (0,metric/* noValue */.$U)(sample.design.rows, rows);
            const measured = estimateMean(rows, sample, through);
            (0,release/* release */._)(rows);
            return measured;
        },
        difference({ candidate, baseline }) {
            const [now, before] = [known(losses(candidate)), known(losses(baseline))];
            const worst = (rows) => rows.reduce((a, b) => Math.max(a, b), 0);
            return compareMeans({ candidate: now, baseline: before, worst: Math.max(worst(now), worst(before)) }, candidate.design, through);
        },
    };
}
/** The mean of numbers, one a row. */
function estimateMean(values, { design, options: { confidence } }, through) {
    const n = values.length;
    if (n === 0)
        return (0,metric/* noValue */.$U)(0, "no rows");
    const centre = meanOf(values, design.weights, design.total);
    if (!Number.isFinite(centre))
        return (0,metric/* noValue */.$U)(n, "the sum of the rows is beyond the largest number");
    const spread = (0,src_design/* isPlain */.$i)(design)
        ? (0,mean/* spreadOf */.jg)(values, centre)
        : (0,mean/* spreadOf */.jg)((0,src_design/* units */.MD)(pullsOf(values, centre, design), design), 0);
    if (spread === null)
        return (0,metric/* noInterval */.vK)(through.of(centre), n, n === 1 ? "one row shows no noise" : "all rows are alike");
    const halls = { ...spread, mean: centre };
    const bounds = (0,mean/* widest */.D3)([halls, { ...halls, skew: 0 }], (1 - confidence) / 2);
    const ends = [
        through.of(Math.max(through.least ?? 0, bounds[0])),
        Math.min(through.most ?? Number.POSITIVE_INFINITY, through.of(bounds[1])),
    ];
    return (0,metric/* withInterval */.qY)(through.of(centre), n, ends, {
        confidence,
        method: (0,src_design/* methodOf */.NY)("skewness-adjusted-t", design),
    });
}
/** Compares two means of numbers of the same rows; `worst` is how far one row's numbers can lie apart. */
function compareMeans({ candidate, baseline, worst }, design, through) {
    return (0,linear_contrast/* compareLinear */.x)(linear(candidate, design, { through, worst }), linear(baseline, design, { through, worst }), {
        design,
        base: "skewness-adjusted-t",
        spread: (pulls) => (0,mean/* spreadOf */.jg)((0,src_design/* units */.MD)(pulls, design), 0),
    });
}
function known(losses) {
    if (typeof losses === "string")
        throw new TypeError(`a difference of nothing: ${losses}`);
    return losses;
}
function linear(values, design, { through, worst }) {
    const centre = meanOf(values, design.weights, design.total);
    const steep = through.slope(centre);
    return {
        value: through.of(centre),
        pulls: pullsOf(values, centre, design).map((pull) => steep * pull),
        worst: steep * worst,
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
        ? sum_mean(values)
        : sum(values.map((v, i) => (weights[i] === 0 ? 0 : v * (weights[i] ?? 0)))) / total;
}


/***/ }),

/***/ 44266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eW: () => (/* binding */ BINARY),
  aX: () => (/* binding */ MULTICLASS),
  E$: () => (/* binding */ MULTILABEL),
  Qo: () => (/* binding */ NEEDS),
  JQ: () => (/* binding */ classificationMetric),
  oj: () => (/* binding */ multilabelMetric),
  vK: () => (/* binding */ noInterval),
  $U: () => (/* binding */ noValue),
  iw: () => (/* binding */ regressionMetric),
  qY: () => (/* binding */ withInterval)
});

;// CONCATENATED MODULE: ./packages/metrics/src/classification/constant-class.ts
/**
 * The best constant answer to these rows. With probabilities those are the classes' shares, which are the best constant for
 * log loss and Brier score, have no calibration error, and rank the classes for top-k; an area and an average precision of one
 * class are the same whatever the constant. With labels it is one class. Of two both are tried: the positive one is
 * the best for F1, the negative one for specificity. Of many it is the most frequent (the first of equals): the metrics
 * treat classes alike, and a constant answer's value in each grows with the rows of its class or is the same for all.
 */
function constantClass(data, { needs, direction, ofCounts }) {
    const { truth, n } = countTruth(data);
    const majority = truth.indexOf(truth.reduce((a, b) => Math.max(a, b), 0));
    if (needs !== "labels") {
        const shares = Array.from(truth, (rows) => (n === 0 ? 0 : rows / n));
        return {
            predicted: [majority],
            scores: data.task === "binary-classification" ? shares.slice(1) : shares,
        };
    }
    if (ofCounts === undefined || data.classes !== 2)
        return { predicted: [majority], scores: null };
    const gradeOf = (k) => ofCounts(countConstant(truth, n, k));
    const [first, other] = [gradeOf(majority), gradeOf(1 - majority)];
    const isBetter = direction === "higher" ? other > first : other < first;
    // No number is better than one that is none.
    const isOnly = Number.isNaN(first) && !Number.isNaN(other);
    return { predicted: [isBetter || isOnly ? 1 - majority : majority], scores: null };
}
/** Weight of each class's rows, and of all. */
function countTruth({ classes, truth: labels, weights }) {
    const truth = new Float64Array(classes);
    for (let row = 0; row < labels.length; row++) {
        const label = labels[row] ?? 0;
        truth[label] = (truth[label] ?? 0) + (weights === undefined ? 1 : (weights[row] ?? 0));
    }
    return { truth, n: truth.reduce((a, b) => a + b, 0) };
}
/** The confusion matrix of one class as the answer to all rows. */
function countConstant(truth, n, k) {
    const counts = {
        n,
        truth,
        predicted: new Float64Array(truth.length),
        hits: new Float64Array(truth.length),
    };
    counts.predicted[k] = n;
    counts.hits[k] = truth[k] ?? 0;
    return counts;
}

;// CONCATENATED MODULE: ./packages/metrics/src/metric.ts

/** What a metric reads of a classifier. Probabilities can be ranked, so they serve where a ranking is needed. */
const NEEDS = ["labels", "ranking", "probabilities"];
const MULTILABEL = "multilabel-classification";
const BINARY = "binary-classification";
const MULTICLASS = "multiclass-classification";
/** A table entry for classifiers: higher is better and it is measured everywhere it exists, unless it says otherwise. */
function classificationMetric(entry) {
    const tasks = entry.tasks ?? [BINARY, MULTICLASS];
    const { ofCounts, ...rest } = entry;
    const direction = entry.direction ?? "higher";
    return {
        everyday: tasks,
        ...rest,
        direction,
        tasks,
        constant(data) {
            if (!("classes" in data))
                throw new TypeError(`${entry.name} is no metric of a ${data.task}`);
            return constantClass(data, { needs: entry.needs, direction, ofCounts });
        },
        estimate(sample) {
            if (!("classes" in sample))
                throw new TypeError(`${entry.name} is no metric of a ${sample.task}`);
            return entry.estimate(sample);
        },
        difference(pair) {
            if (!("resampled" in pair))
                throw new TypeError(`${entry.name} is no metric of a ${pair.candidate.task}`);
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
        constant(data) {
            if (data.task !== "regression")
                throw new TypeError(`${entry.name} is a metric of regressions only`);
            return { predicted: [entry.constant(data)], scores: null };
        },
        estimate(sample) {
            if (sample.task !== "regression")
                throw new TypeError(`${entry.name} is a metric of regressions only`);
            return entry.estimate(sample);
        },
        difference(pair) {
            if (!isRegression(pair))
                throw new TypeError(`${entry.name} is a metric of regressions only`);
            return entry.difference(pair);
        },
    };
}
function isRegression(pair) {
    return pair.candidate.task === "regression";
}
/** A table entry for rows of many labels. */
function multilabelMetric(entry) {
    const { everyday, ...rest } = entry;
    return {
        direction: "higher",
        ...rest,
        tasks: [MULTILABEL],
        everyday: everyday === false ? [] : [MULTILABEL],
        constant(data) {
            if (data.task !== MULTILABEL)
                throw new TypeError(`${entry.name} here is a metric of many labels`);
            return entry.constant(data);
        },
        estimate(sample) {
            if (sample.task !== MULTILABEL)
                throw new TypeError(`${entry.name} here is a metric of many labels`);
            return entry.estimate(sample);
        },
        difference(pair) {
            if (!isMultilabel(pair))
                throw new TypeError(`${entry.name} here is a metric of many labels`);
            return entry.difference(pair);
        },
    };
}
function isMultilabel(pair) {
    return pair.candidate.task === MULTILABEL;
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


/***/ }),

/***/ 92161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ compareHits)
});

// EXTERNAL MODULE: ./packages/metrics/src/classification/share.ts
var share = __webpack_require__(26097);
// EXTERNAL MODULE: ./packages/metrics/src/design.ts
var src_design = __webpack_require__(95447);
// EXTERNAL MODULE: ./packages/metrics/src/paired/contrast.ts
var contrast = __webpack_require__(32741);
// EXTERNAL MODULE: ./packages/metrics/src/interval/distribution.ts
var distribution = __webpack_require__(51569);
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
        total += (0,distribution/* binomialMass */.qI)(m, n, differ) * (0,distribution/* binomialTail */.Cv)(from, m, gain / differ);
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
    const z = (0,distribution/* normalQuantile */.Zl)((1 + confidence) / 2);
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
    return (10 * (n + 1)) / (n - gains);
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
    const z = (0,distribution/* normalQuantile */.Zl)((1 + confidence) / 2);
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
        return { n, difference, relative: null, reason: contrast/* NO_BASELINE_TO_RELATE */.Q };
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
    return isExact ? chanceAbove(seen, claim) : (0,distribution/* normalTail */.WI)(claim.score(seen));
}
function below(seen, claim, isExact) {
    return isExact ? chanceBelow(seen, claim) : (0,distribution/* normalTail */.WI)(-claim.score(seen));
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
        return (0,contrast/* unknownDifference */.I)(0, "no rows");
    if ((0,src_design/* isPlain */.$i)(design))
        return compareProportions(counts);
    const value = (counts.gains - counts.losses) / counts.n;
    const pulls = Float64Array.from(steps, (step, row) => isCounted[row] === 0 ? 0 : ((design.weights?.[row] ?? 1) * (step - value) * design.rows) / counts.n);
    const variance = (counts.gains + counts.losses) / counts.n - value * value;
    const worth = (0,share/* effectiveSize */.X)(pulls, variance, { design, counted, confidence: options.confidence });
    if (worth === 0)
        return (0,contrast/* unknownDifference */.I)(counted, "a single row or cluster shows no noise");
    const scale = worth / counts.n;
    return compareProportions({
        gains: counts.gains * scale,
        losses: counts.losses * scale,
        both: counts.both * scale,
        n: worth,
    }, { rows: counted, method: (base) => (0,src_design/* methodOf */.NY)(base, design) });
}


/***/ }),

/***/ 45733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ compareLinear),
  U: () => (/* binding */ withoutDifference)
});

// EXTERNAL MODULE: ./packages/metrics/src/design.ts
var src_design = __webpack_require__(95447);
// EXTERNAL MODULE: ./packages/metrics/src/interval/mean.ts
var mean = __webpack_require__(38462);
// EXTERNAL MODULE: ./packages/metrics/src/paired/contrast.ts
var contrast = __webpack_require__(32741);
;// CONCATENATED MODULE: ./packages/metrics/src/paired/unseen-rows.ts

/** Of so few rows that differ nothing is learnt of how far others may; of so many, enough. */
const FEW = 4;
const MANY = 15;
/** How far the two added rows differ, in parts of the furthest that one can. */
const REACH = 0.85;
/**
 * The spread of a difference with the noise of rows that differ and were not seen. Where two models differ on one row in a
 * hundred, a sample holds one such row or none, and its variance tells nothing: at a limit, up to 44 % of samples of 100
 * rows passed. As the urn of the bootstrap, two rows more are thought of, one for the better and one for the worse, each
 * off by nearly the `worst`; they fade out as the rows that differ, counted by (sum d^2)^2 / sum d^4, become many.
 */
function withUnseen(spread, pulls, { design, worst }) {
    const share = shareUnseen(pulls, design);
    if (share === 0 || !Number.isFinite(worst))
        return spread;
    const count = design.groups?.count ?? pulls.length;
    const error = Math.sqrt(spread.error ** 2 + 2 * share * ((REACH * worst) / count) ** 2);
    return { ...spread, error, skew: spread.skew * (spread.error / error) ** 3 };
}
/** How much unseen rows count: 1 where few rows differ, 0 where many do. */
function shareUnseen(pulls, design) {
    const parts = (0,src_design/* units */.MD)(pulls, design);
    // Rows of few clusters are not few rows; nor are many rows of one cluster many.
    const rows = Math.min(differing(pulls), (differing(parts) * pulls.length) / parts.length);
    return Math.min(1, Math.max(0, (MANY - rows) / (MANY - FEW)));
}
/** How many equally large parts would be as concentrated. */
function differing(parts) {
    // Scaled by the largest, so that fourth powers neither overflow nor vanish.
    const largest = parts.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
    // As of two areas under ROC curves of which one is 1: every row adds the same.
    if (largest === 0)
        return 0;
    let squares = 0;
    let fourths = 0;
    for (const part of parts) {
        const square = (part / largest) ** 2;
        squares += square;
        fourths += square * square;
    }
    return (squares * squares) / fourths;
}

;// CONCATENATED MODULE: ./packages/metrics/src/paired/linear-contrast.ts




/** A baseline this many standard errors from 0 has a sign that the rows do not doubt. */
const FAR_FROM_ZERO = 3;
/**
 * Compares two metrics of the same rows by what each row adds to their difference: Student's t, with the skewness
 * taken out where that widens it. `base` names the method, to which the design is added.
 */
function compareLinear(candidate, baseline, { design, base, spread }) {
    const n = design.rows;
    const method = (0,src_design/* methodOf */.NY)(base, design);
    const value = candidate.value - baseline.value;
    const size = Math.abs(baseline.value);
    const pulls = candidate.pulls.map((pull, row) => pull - (baseline.pulls[row] ?? 0));
    if (value === 0 && pulls.every((pull) => pull === 0))
        return withoutDifference(n, {
            independent: (0,src_design/* effectiveUnits */.pG)(design),
            worst: Math.max(candidate.worst, baseline.worst),
            size,
        });
    const noise = spread(pulls);
    if (noise === null)
        return (0,contrast/* unknownDifference */.I)(n, "the rows show no noise");
    const worst = Math.max(candidate.worst, baseline.worst);
    const seen = { ...noise, mean: value };
    const difference = ofSpread(seen, { pulls, design, worst }, method);
    const own = spread(baseline.pulls);
    const isFar = size > 0 && (own === null || size > FAR_FROM_ZERO * own.error);
    if (!isFar)
        return { n, difference, relative: null, reason: contrast/* NO_BASELINE_TO_RELATE */.Q };
    const related = (ratio) => {
        // The derivative of (c - b) / |b| by b.
        const slope = 1 + ratio * Math.sign(baseline.value);
        const parts = candidate.pulls.map((pull, row) => (pull - slope * (baseline.pulls[row] ?? 0)) / size);
        const part = spread(parts);
        const furthest = (Math.max(1, Math.abs(slope)) * worst) / size;
        return (part && ofSpread({ ...part, mean: value / size }, { pulls: parts, design, worst: furthest }, method));
    };
    const relative = related(value / size);
    if (relative === null)
        return { n, difference, relative: null, reason: "the rows show no noise" };
    return { n, difference, relative: judgedAt(relative, related) };
}
/**
 * A ratio whose noise depends on where the truth is: what a limit r asks is whether c - (1 + r) b is below 0 (Fieller). It is
 * judged by the noise of that as well as by the noise of the ratio seen, which is too small where the baseline's rows
 * happen to be large. The interval is the latter's.
 */
function judgedAt(seen, at) {
    let last = null;
    const near = (limit) => {
        // One limit is asked for several times.
        if (last?.limit !== limit)
            last = { limit, contrast: at(limit) ?? seen };
        return last.contrast;
    };
    return {
        ...seen,
        above: (limit) => Math.max(seen.above(limit), near(limit).above(limit)),
        below: (limit) => Math.max(seen.below(limit), near(limit).below(limit)),
        errors: (limit) => ({
            seen: seen.errors(limit).seen,
            atLimit: near(limit).errors(limit).atLimit,
        }),
    };
}
/**
 * The widest of three. Differences are of two kinds: lopsided ones, for which plain t errs in 13 % where 5 % is claimed,
 * and even ones with rare large rows, for which Hall's transform of it does, taking the chance skewness of a few rows for
 * real. Each is right where the other is not. Unseen rows widen both, but for their error they take skewness away, so
 * Hall's of what was seen counts too, with the degrees of freedom that so skewed rows are worth. And where few rows carry
 * the noise, no less is left open around what was seen than if none did: one that hardly differs is no evidence that
 * others do not.
 */
function ofSpread(seen, { pulls, design, worst }, method) {
    const widened = withUnseen(seen, pulls, { design, worst });
    const halls = seen.skew === 0 ? [] : [{ ...seen, df: seen.worth }];
    const all = [...halls, widened, { ...widened, skew: 0 }];
    const share = Number.isFinite(worst) ? shareUnseen(pulls, design) : 0;
    const { reach, chance } = unseenRows((0,src_design/* effectiveUnits */.pG)(design), share * worst);
    const value = seen.mean;
    const bounds = (alpha) => {
        const [low, high] = (0,mean/* widest */.D3)(all, alpha);
        return [Math.min(low, value - reach(alpha)), Math.max(high, value + reach(alpha))];
    };
    return {
        value,
        method,
        interval: (confidence) => bounds((1 - confidence) / 2),
        bounds,
        above: (limit) => Math.max(chance(value - limit), ...all.map((one) => (0,mean/* chanceOfMean */.z1)(one, limit))),
        below: (limit) => Math.max(chance(limit - value), ...all.map((one) => 1 - (0,mean/* chanceOfMean */.z1)(one, limit))),
        errors: () => ({ seen: seen.error, atLimit: widened.error }),
    };
}
/** Both contrasts of two models of which not one row differs; `size` is that of the baseline's value. */
function withoutDifference(n, { independent, worst, size }) {
    // Losses that are all 0 bound nothing: how large one would be is not known.
    if (independent === 0 || worst === 0 || !Number.isFinite(worst))
        return (0,contrast/* unknownDifference */.I)(n, "no row differs");
    const difference = ofEqualRows(independent, worst);
    if (size === 0)
        return { n, difference, relative: null, reason: contrast/* NO_BASELINE_TO_RELATE */.Q };
    return { n, difference, relative: ofEqualRows(independent, worst / size) };
}
/** What two models may differ by of whose rows none does. */
function ofEqualRows(n, worst) {
    const { reach, chance } = unseenRows(n, worst);
    const bounds = (alpha) => [-reach(alpha), reach(alpha)];
    return {
        value: 0,
        method: "no-row-differs",
        interval: (confidence) => bounds((1 - confidence) / 2),
        bounds,
        above: (limit) => chance(-limit),
        below: (limit) => chance(limit),
        errors(limit) {
            const share = Math.min(1, Math.abs(limit) / worst);
            return { seen: 0, atLimit: worst * Math.sqrt((share * (1 - share)) / n) };
        },
    };
}
/**
 * How far rows can move a mean of which `n` show none: none is among them with a chance of alpha when a share of
 * 1 - alpha^(1/n) of all is such (three in n at 95 %), and each of these could be off by as much as the worst row.
 */
function unseenRows(n, worst) {
    return {
        reach: (alpha) => worst * -Math.expm1(Math.log(alpha) / n),
        /** Chance of seeing none where the mean is off by `distance`. */
        chance: (distance) => {
            if (distance <= 0)
                return 1;
            return worst === 0 ? 0 : Math.max(0, 1 - distance / worst) ** n;
        },
    };
}


/***/ }),

/***/ 77349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ compareResampled)
/* harmony export */ });
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95447);
/* harmony import */ var _interval_bootstrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53425);
/* harmony import */ var _contrast_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32741);
/* harmony import */ var _linear_contrast_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45733);




/**
 * Compares by resampling both models' rows together. `worst` is how far a metric can lie off, for rows that do not
 * differ at all; `excess` is for metrics that noise makes larger: the resamples are then laid around the estimate, and
 * the bounds moved out by it.
 */
function compareResampled({ seen, candidate, baseline }, { design, worst, excess }) {
    const n = design.rows;
    const method = (0,_design_js__WEBPACK_IMPORTED_MODULE_0__/* .methodOf */ .NY)("bootstrap", design);
    const size = Math.abs(seen.baseline);
    const value = seen.candidate - seen.baseline;
    const differences = candidate.map((now, i) => now - (baseline[i] ?? Number.NaN));
    const isConstant = differences.every((difference) => Math.abs(difference - value) <= 1e-12 * size);
    if (isConstant)
        return value === 0
            ? (0,_linear_contrast_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutDifference */ .U)(n, { independent: (0,_design_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveUnits */ .pG)(design), worst, size })
            : (0,_contrast_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownDifference */ .I)(n, "the rows show no noise");
    const difference = ofDraws(value, differences, method, excess);
    if (difference === null)
        return (0,_contrast_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownDifference */ .I)(n, "too few rows to resample: it often has no value");
    const around = (0,_interval_bootstrap_js__WEBPACK_IMPORTED_MODULE_3__/* .percentiles */ .FX)(baseline, 0.997);
    if (size === 0 || around === null || around[0] * around[1] <= 0)
        return { n, difference, relative: null, reason: _contrast_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_BASELINE_TO_RELATE */ .Q };
    const ratios = differences.map((difference, i) => difference / Math.abs(baseline[i] ?? Number.NaN));
    const share = excess && { candidate: excess.candidate / size, baseline: excess.baseline / size };
    return { n, difference, relative: ofDraws(value / size, ratios, method, share) };
}
function ofDraws(value, drawn, method, excess) {
    const defined = drawn.filter((draw) => !Number.isNaN(draw));
    if (defined.length < drawn.length * 0.95)
        return null;
    // A share of a baseline that is 0 in a few draws is infinite there: these count as the furthest, and would be all of a mean.
    const finite = defined.filter(Number.isFinite);
    const mean = finite.reduce((a, b) => a + b, 0) / finite.length;
    const seen = Math.sqrt(finite.reduce((a, b) => a + (b - mean) ** 2, 0) / finite.length);
    const shift = excess === undefined ? 0 : value - mean;
    const [down, up] = [excess?.candidate ?? 0, excess?.baseline ?? 0];
    const draws = defined.map((draw) => draw + shift).sort();
    const mirrored = draws.map((draw) => -draw).reverse();
    const bounds = (alpha) => {
        const [low, high] = (0,_interval_bootstrap_js__WEBPACK_IMPORTED_MODULE_3__/* .percentiles */ .FX)(draws, 1 - 2 * alpha) ?? [value, value];
        return [Math.min(low, value) - down, Math.max(high, value) + up];
    };
    return {
        value,
        method,
        interval: (confidence) => bounds((1 - confidence) / 2),
        bounds,
        // The estimate itself counts as one draw, so that no p-value is 0.
        above: (limit) => (1 + countUpTo(draws, limit + down)) / (draws.length + 1),
        below: (limit) => (1 + countUpTo(mirrored, up - limit)) / (draws.length + 1),
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


/***/ }),

/***/ 2536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bp: () => (/* binding */ BINS),
  t5: () => (/* binding */ binRows),
  fW: () => (/* binding */ calibrationError),
  GS: () => (/* binding */ fill),
  C: () => (/* binding */ topClass)
});

// EXTERNAL MODULE: ./packages/metrics/src/design.ts
var src_design = __webpack_require__(95447);
// EXTERNAL MODULE: ./packages/metrics/src/interval/bootstrap.ts
var bootstrap = __webpack_require__(53425);
// EXTERNAL MODULE: ./packages/metrics/src/metric.ts + 1 modules
var metric = __webpack_require__(44266);
// EXTERNAL MODULE: ./packages/metrics/src/paired/resampled-contrast.ts
var resampled_contrast = __webpack_require__(77349);
;// CONCATENATED MODULE: ./packages/metrics/src/random/binomial-table.ts
/** What is left out on either side is less than a random number can tell. */
const NEGLIGIBLE = 1e-18;
/**
 * Draws of one Binomial(n, p) that is drawn from again and again: by inversion of its distribution, which is laid out
 * once (as many numbers as 18 standard deviations). A draw then costs a random number and a search.
 */
function binomialTable(n, p) {
    if (n <= 0 || p <= 0)
        return () => 0;
    if (p >= 1)
        return () => n;
    const mode = Math.min(n, Math.floor((n + 1) * p));
    // From the mode outwards, so that nothing overflows or vanishes before it is negligible.
    const below = [];
    for (let k = mode, mass = 1; k > 0; k--) {
        mass *= (k / (n - k + 1)) * ((1 - p) / p);
        if (mass < NEGLIGIBLE)
            break;
        below.push(mass);
    }
    const masses = [...below.reverse(), 1];
    for (let k = mode, mass = 1; k < n; k++) {
        mass *= ((n - k) / (k + 1)) * (p / (1 - p));
        if (mass < NEGLIGIBLE)
            break;
        masses.push(mass);
    }
    const first = mode - below.length;
    let total = 0;
    const sums = Float64Array.from(masses, (mass) => {
        total += mass;
        return total;
    });
    return (random) => first + firstAbove(sums, random.next() * total);
}
/** The first place whose sum is above `target`, which the last one is. */
function firstAbove(sums, target) {
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sums[middle] ?? 0) > target)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

// EXTERNAL MODULE: ./packages/metrics/src/random/resample-rows.ts
var resample_rows = __webpack_require__(39446);
// EXTERNAL MODULE: ./packages/metrics/src/random/xoshiro.ts
var xoshiro = __webpack_require__(17287);
;// CONCATENATED MODULE: ./packages/metrics/src/probability/calibration-error.ts







const BINS = 15;
/**
 * Expected calibration error: rows are binned by confidence into 15 bins of equal width, [i/15, (i+1)/15), the last
 * closed; it is the mean over rows of their bin's |mean confidence - share of hits|. Binary: confidence is the
 * positive class's probability, a hit is a positive row. Multiclass: that of the top class (the first of equals), a
 * hit is a row of it.
 */
const calibrationError = (0,metric/* classificationMetric */.JQ)({
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
        return (0,metric/* noValue */.$U)(n, flaw);
    const bins = binsOf(sample);
    const value = sizeOf(gaps(bins));
    const rows = (0,src_design/* isPlain */.$i)(design) ? null : binRows(sample);
    const drawn = rows === null
        ? resampleHits(bins, sample)
        : (0,resample_rows/* resampleRows */.x)(design, options, (weights) => gaps(fill(rows, weights)));
    const bounds = boundsOf(value, drawn, options.confidence);
    if (bounds === null)
        return (0,metric/* noInterval */.vK)(value, n, "too few rows to resample");
    return (0,metric/* withInterval */.qY)(value, n, bounds, {
        confidence: options.confidence,
        method: (0,src_design/* methodOf */.NY)("bootstrap", design),
    });
}
/**
 * A sample's error exceeds the truth, and a resample's the sample's: by nothing where all bins are far off and by most where none
 * is. So the resamples are laid around the estimate, as in a comparison, and the low end moved out by the largest excess: the
 * error of a calibrated model is nothing else.
 */
function boundsOf(value, drawn, confidence) {
    const sizes = Float64Array.from(drawn, sizeOf);
    const bounds = (0,bootstrap/* percentiles */.FX)(sizes, confidence);
    if (bounds === null)
        return null;
    const [low, high] = bounds;
    const shift = value - meanOf(sizes.filter((size) => !Number.isNaN(size)));
    return [Math.max(0, low + shift - largestExcess(drawn)), Math.min(1, high + shift)];
}
/** The excesses of two models do not cancel: the difference may be off by either's largest. */
function difference({ candidate, baseline }) {
    const { design, options } = candidate;
    const [now, before] = [binRows(candidate), binRows(baseline)];
    const draws = (0,resample_rows/* resampleRows */.x)(design, options, (weights) => ({
        candidate: gaps(fill(now, weights)),
        baseline: gaps(fill(before, weights)),
    }));
    const drawn = (side) => draws.map((draw) => draw[side]);
    return (0,resampled_contrast/* compareResampled */.p)({
        seen: { candidate: errorsOf(now)(design.weights), baseline: errorsOf(before)(design.weights) },
        candidate: Float64Array.from(drawn("candidate"), sizeOf),
        baseline: Float64Array.from(drawn("baseline"), sizeOf),
    }, {
        design,
        worst: 1,
        excess: { candidate: largestExcess(drawn("candidate")), baseline: largestExcess(drawn("baseline")) },
    });
}
/**
 * What the absolute values add when all bins are right: E|N(0, s)| is s times the root of 2 / pi. A draw of rows without weight has
 * no error, and says nothing of the others.
 */
function largestExcess(draws) {
    const defined = draws.filter((draw) => !Number.isNaN(sizeOf(draw)));
    let excess = 0;
    for (let bin = 0; bin < BINS; bin++) {
        const of = Float64Array.from(defined, (draw) => draw[bin] ?? 0);
        const mean = meanOf(of);
        const variance = of.reduce((a, b) => a + (b - mean) ** 2, 0) / of.length;
        excess += Math.sqrt((2 / Math.PI) * variance);
    }
    return excess;
}
/** Bins every row by its confidence. */
function binRows(sample) {
    const n = sample.truth.length;
    const rows = { bin: new Uint8Array(n), confidence: new Float64Array(n), hit: new Uint8Array(n) };
    eachBinned(sample, (row, bin, confidence, hit) => {
        rows.bin[row] = bin;
        rows.confidence[row] = confidence;
        rows.hit[row] = hit;
    });
    return rows;
}
/** Sums the rows of each bin, of which none is kept. */
function binsOf(sample) {
    const { weights } = sample.design;
    const bins = emptyBins();
    eachBinned(sample, (row, bin, confidence, hit) => {
        addTo(bins, bin, weights === null ? 1 : (weights[row] ?? 0), confidence, hit);
    });
    return bins;
}
function eachBinned({ truth, scores }, visit) {
    const width = scores?.width ?? 1;
    const values = scores?.values ?? new Float64Array();
    for (let row = 0; row < truth.length; row++) {
        const top = width === 1 ? 1 : topClass(values, row * width, width);
        const confidence = values[width === 1 ? row : row * width + top] ?? 0;
        visit(row, binOf(confidence), confidence, truth[row] === top ? 1 : 0);
    }
}
/** Sums the rows of each bin. */
function fill({ bin, confidence, hit }, weights) {
    const bins = emptyBins();
    for (let row = 0; row < bin.length; row++) {
        const weight = weights === null ? 1 : (weights[row] ?? 0);
        addTo(bins, bin[row] ?? 0, weight, confidence[row] ?? 0, hit[row] ?? 0);
    }
    return bins;
}
function emptyBins() {
    const array = () => new Float64Array(BINS);
    return { rows: array(), confidence: array(), hits: array() };
}
function addTo(bins, bin, weight, confidence, hit) {
    bins.rows[bin] = (bins.rows[bin] ?? 0) + weight;
    bins.confidence[bin] = (bins.confidence[bin] ?? 0) + weight * confidence;
    bins.hits[bin] = (bins.hits[bin] ?? 0) + weight * hit;
}
/** The error of the same rows under other weights. */
function errorsOf(rows) {
    return (weights) => sizeOf(gaps(fill(rows, weights)));
}
/** Per bin, confidence less hits as a share of all rows. */
function gaps(bins) {
    const total = bins.rows.reduce((a, b) => a + b, 0);
    return bins.confidence.map((confidence, bin) => (confidence - (bins.hits[bin] ?? 0)) / total);
}
function meanOf(values) {
    return values.reduce((a, b) => a + b, 0) / values.length;
}
function sizeOf(gaps) {
    return gaps.reduce((a, b) => a + Math.abs(b), 0);
}
/**
 * The noise is in the hits: confidences are taken as given. Half a hit and half a miss more in each bin keep a bin
 * of hits alone from looking certain.
 */
function resampleHits(bins, { truth, options }) {
    const random = (0,xoshiro/* xoshiro256 */.Q)(options.seed);
    const hits = Array.from(bins.rows, (rows, bin) => binomialTable(rows, ((bins.hits[bin] ?? 0) + 0.5) / (rows + 1)));
    return Array.from({ length: options.resamples }, () => bins.confidence.map((confidence, bin) => (confidence - (hits[bin]?.(random) ?? 0)) / truth.length));
}
/** The class of highest score in the row that starts there; the first of equals. */
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


/***/ }),

/***/ 62664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ binomial)
/* harmony export */ });
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


/***/ }),

/***/ 39446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ resampleRows)
/* harmony export */ });
/* harmony import */ var _interval_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53425);
/* harmony import */ var _binomial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62664);
/* harmony import */ var _xoshiro_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17287);



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
    const random = (0,_xoshiro_js__WEBPACK_IMPORTED_MODULE_0__/* .xoshiro256 */ .Q)(seed);
    const times = new Float64Array(count);
    const drawn = new Float64Array(rows);
    return Array.from({ length: (0,_interval_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__/* .affordable */ .d3)(resamples, BUDGET, rows) }, () => {
        const extras = (0,_binomial_js__WEBPACK_IMPORTED_MODULE_2__/* .binomial */ .Q)(random, count, extra / (count + extra));
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


/***/ }),

/***/ 17287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ xoshiro256)
/* harmony export */ });
/**
 * xoshiro256** 1.0 of Blackman and Vigna (arXiv:1805.01407) on 32-bit halves, which need no BigInt for each draw.
 * A number seeds it through SplitMix64, as its authors advise; four words set the state itself.
 */
function xoshiro256(seed) {
    const seeds = typeof seed === "number" ? splitMix64(BigInt(Math.trunc(seed))) : seed;
    return new Xoshiro(Int32Array.from({ length: 8 }, (_, i) => Number(BigInt.asIntN(32, (seeds[i >> 1] ?? 0n) >> (i % 2 === 0 ? 32n : 0n)))));
}
/**
 * A class, for all generators then share one `next`: with a function of its own in each, whatever the engine had compiled
 * for one generator was thrown away at the next.
 */
class Xoshiro {
    #state;
    #words = new Uint32Array(BLOCK);
    #at = BLOCK;
    constructor(state) {
        this.#state = state;
    }
    next() {
        if (this.#at === BLOCK) {
            fill(this.#state, this.#words);
            this.#at = 0;
        }
        const high = this.#words[this.#at] ?? 0;
        const low = this.#words[this.#at + 1] ?? 0;
        this.#at += 2;
        return (high * 2 ** 21 + (low >>> 11)) * 2 ** -53;
    }
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


/***/ }),

/***/ 35312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ argsort)
/* harmony export */ });
const BITS = 11;
const DIGITS = 2 ** BITS;
const PASSES = 6;
/** Below this the counters cost more than the rows. */
const FEW = 4096;
/**
 * Row numbers in ascending order of their values, which must not be NaN; equal values (0 and -0 too) keep the order
 * of their rows. A radix sort over the bits of the double, 11 at a time: four times a comparison sort of row numbers at a
 * million rows, and digits in which all rows agree are skipped, as half of them are for single-precision scores.
 */
function argsort(values) {
    const n = values.length;
    if (n < FEW)
        return argsortFew(values);
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
/** Each row's place is found among the values that were sorted without their rows, as the engine does by itself. */
function argsortFew(values) {
    const n = values.length;
    // Adding 0 makes 0 of -0, to which it is equal.
    const sorted = values.map((value) => value + 0).sort();
    const order = new Uint32Array(n);
    const taken = new Uint32Array(n);
    for (let row = 0; row < n; row++) {
        const value = values[row] ?? 0;
        let low = 0;
        let high = n;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((sorted[middle] ?? 0) < value)
                low = middle + 1;
            else
                high = middle;
        }
        order[low + (taken[low] ?? 0)] = row;
        taken[low] = (taken[low] ?? 0) + 1;
    }
    return order;
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


/***/ }),

/***/ 53348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ descentIn),
/* harmony export */   u: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var _descent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97186);

/** Sorted once for metrics and curves of the same arrays, which nobody changes; forgotten with the scores. */
const known = new WeakMap();
/** Rows without weights by their score of one class against the rest, or of one label. There must be scores. */
function descentIn(answers, positive) {
    const ranked = rankedOf(answers, positive);
    let { truth, descents } = known.get(ranked.values) ?? { truth: null, descents: new Map() };
    if (truth !== answers.truth)
        descents = new Map();
    const descent = descents.get(positive) ?? (0,_descent_js__WEBPACK_IMPORTED_MODULE_0__/* .descentOf */ .WC)(ranked);
    known.set(ranked.values, { truth: answers.truth, descents: descents.set(positive, descent) });
    return descent;
}
/** One class against the rest, or one label, where its scores and labels lie. There must be scores. */
function rankedOf({ task, truth, scores }, positive) {
    const { values, width } = scores ?? { values: new Float64Array(), width: 1 };
    const isMultilabel = task === "multilabel-classification";
    return {
        values,
        width,
        column: width === 1 ? 0 : positive,
        // One column of a binary classifier is class 1's; turned round it ranks class 0.
        sign: !isMultilabel && width === 1 && positive === 0 ? -1 : 1,
        isPositive: isMultilabel
            ? (row) => truth[row * width + positive] === 1
            : (row) => truth[row] === positive,
    };
}
/** The same, copied. */
function columnOf(sample, positive) {
    const { design } = sample;
    const { values, width, column, sign, isPositive } = rankedOf(sample, positive);
    const marks = new Uint8Array(design.rows);
    const scores = new Float64Array(design.rows);
    for (let row = 0; row < design.rows; row++) {
        marks[row] = isPositive(row) ? 1 : 0;
        scores[row] = sign * (values[row * width + column] ?? 0);
    }
    return { scores, isPositive: marks, weights: design.weights };
}


/***/ }),

/***/ 97186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jk: () => (/* binding */ ascend),
  Xn: () => (/* binding */ descend),
  WC: () => (/* binding */ descentOf),
  uH: () => (/* binding */ positivesOf)
});

// EXTERNAL MODULE: ./packages/metrics/src/release.ts
var release = __webpack_require__(19596);
;// CONCATENATED MODULE: ./packages/metrics/src/ranking/sort-keys.ts

const BITS = 11;
const DIGITS = 2 ** BITS;
/** Below this the counters cost more than the numbers. */
const FEW = 4096;
/**
 * Sorts numbers up, none of them NaN or -0, in place of what is given. Single-precision ones become integers in the same
 * order, which a radix sort puts in order 11 bits at a time: a seventh of what the engine's own sort takes.
 */
function sortKeys(values) {
    if (values instanceof Float64Array)
        return values.sort();
    const keys = new Uint32Array(values.buffer, values.byteOffset, values.length);
    for (let i = 0; i < keys.length; i++) {
        const bits = keys[i] ?? 0;
        // Floats order as integers once the sign bit is flipped, and every bit of a negative one.
        keys[i] = bits ^ ((bits >> 31) | 0x80000000);
    }
    return keys.length < FEW ? keys.sort() : radixSorted(keys);
}
function radixSorted(keys) {
    let from = keys;
    let to = new Uint32Array(keys.length);
    const starts = new Uint32Array(DIGITS);
    for (let shift = 0; shift < 32; shift += BITS) {
        starts.fill(0);
        count(from, shift, starts);
        if (starts.includes(keys.length))
            continue;
        let start = 0;
        for (let digit = 0; digit < DIGITS; digit++) {
            const size = starts[digit] ?? 0;
            starts[digit] = start;
            start += size;
        }
        scatter(from, to, shift, starts);
        const sorted = to;
        to = from;
        from = sorted;
    }
    (0,release/* release */._)(to);
    return from;
}
function count(keys, shift, counts) {
    for (let i = 0; i < keys.length; i++) {
        const digit = ((keys[i] ?? 0) >>> shift) & (DIGITS - 1);
        counts[digit] = (counts[digit] ?? 0) + 1;
    }
}
function scatter(from, to, shift, starts) {
    for (let i = 0; i < from.length; i++) {
        const key = from[i] ?? 0;
        const digit = (key >>> shift) & (DIGITS - 1);
        const at = starts[digit] ?? 0;
        starts[digit] = at + 1;
        to[at] = key;
    }
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/descent.ts


const POSITIVE = 1;
const LAST = 2;
/**
 * Sorts rows by score. Positive and negative rows are sorted apart, so no row needs its number beside its score: 8 bytes a
 * row, and 4 where every score is one of single precision, which a third of the time sorts, too.
 */
function descentOf(ranked) {
    const rows = ranked.values.length / ranked.width;
    const { positives, isSingle } = survey(ranked, rows);
    const Numbers = isSingle ? Float32Array : Float64Array;
    const sides = { positive: new Numbers(positives), negative: new Numbers(rows - positives) };
    split(ranked, sides);
    const [positive, negative] = [sortKeys(sides.positive), sortKeys(sides.negative)];
    const descent = merged(positive, negative);
    (0,release/* release */._)(positive, negative);
    return descent;
}
function survey({ values, width, column, isPositive }, rows) {
    let positives = 0;
    let isSingle = true;
    for (let row = 0; row < rows; row++) {
        const score = values[row * width + column] ?? 0;
        if (Math.fround(score) !== score)
            isSingle = false;
        if (isPositive(row))
            positives++;
    }
    return { positives, isSingle };
}
/** Scores are turned round: to sort them up then goes down. */
function split({ values, width, column, sign, isPositive }, { positive, negative }) {
    const rows = positive.length + negative.length;
    for (let row = 0, up = 0, down = 0; row < rows; row++) {
        // Taken from 0, both zeros are 0.
        const key = 0 - sign * (values[row * width + column] ?? 0);
        if (isPositive(row))
            positive[up++] = key;
        else
            negative[down++] = key;
    }
}
function merged(positive, negative) {
    const rows = positive.length + negative.length;
    const descent = new Uint8Array(rows);
    const end = Number.POSITIVE_INFINITY;
    let [up, down, at] = [0, 0, 0];
    let [high, low] = [positive[0] ?? end, negative[0] ?? end];
    while (at < rows) {
        const score = high < low ? high : low;
        for (; high === score && up < positive.length; at++) {
            descent[at] = POSITIVE;
            up++;
            high = up < positive.length ? (positive[up] ?? end) : end;
        }
        for (; low === score && down < negative.length; at++) {
            down++;
            low = down < negative.length ? (negative[down] ?? end) : end;
        }
        descent[at - 1] = (descent[at - 1] ?? 0) | LAST;
    }
    return descent;
}
/** So many scores are shown at once: as few as stay in the processor's cache, and enough for a loop of their own. */
const PIECE = 2048;
/** Goes along the scores from the highest down. */
function* descend(descent) {
    const steps = noSteps();
    for (let at = 0; at < descent.length;) {
        at = down(descent, at, steps);
        yield steps;
    }
}
/** Goes along the scores from the lowest up. */
function* ascend(descent) {
    const steps = noSteps();
    let found = positivesOf(descent);
    for (let above = descent.length; above > 0;) {
        [found, above] = up(descent, { found, above }, steps);
        yield steps;
    }
}
function noSteps() {
    const array = () => new Int32Array(PIECE);
    return { found: array(), above: array(), hits: array(), tied: array(), count: 0 };
}
/** The scores from row `first` on, which begins one; gives the row that begins the next. */
function down(descent, first, steps) {
    let found = steps.found[steps.count - 1] ?? 0;
    let [hits, last, count, at] = [0, first, 0, first];
    for (; at < descent.length && count < PIECE; at++) {
        const row = descent[at] ?? 0;
        hits += row & POSITIVE;
        if ((row & LAST) === 0)
            continue;
        found += hits;
        steps.found[count] = found;
        steps.above[count] = at + 1;
        steps.hits[count] = hits;
        steps.tied[count] = at + 1 - last;
        count++;
        hits = 0;
        last = at + 1;
    }
    steps.count = count;
    return at;
}
/** The scores of the rows before `above`, `found` of them positive, from the last; gives what is left of both. */
function up(descent, { found, above }, steps) {
    let [hits, count] = [0, 0];
    for (let at = above - 1; at >= 0 && count < PIECE; at--) {
        hits += (descent[at] ?? 0) & POSITIVE;
        if (at > 0 && ((descent[at - 1] ?? 0) & LAST) === 0)
            continue;
        steps.found[count] = found;
        steps.above[count] = above;
        steps.hits[count] = hits;
        steps.tied[count] = above - at;
        count++;
        found -= hits;
        hits = 0;
        above = at;
    }
    steps.count = count;
    return [found, above];
}
/** How many rows are positive. */
function positivesOf(descent) {
    let positives = 0;
    for (let i = 0; i < descent.length; i++)
        positives += (descent[i] ?? 0) & POSITIVE;
    return positives;
}


/***/ }),

/***/ 38678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ descend),
/* harmony export */   q: () => (/* binding */ precisionSteps)
/* harmony export */ });
/* harmony import */ var _argsort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35312);

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
/** Goes down the scores. */
function descend({ scores, isPositive, weights }) {
    const order = (0,_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .argsort */ .X)(scores);
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


/***/ }),

/***/ 19596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ release)
/* harmony export */ });
/** Gives the memory of an array back at once, which is empty then: waiting for the collector, many large ones pile up. */
function release(...arrays) {
    for (const { buffer } of arrays)
        if (buffer instanceof ArrayBuffer)
            buffer.transfer(0);
}


/***/ }),

/***/ 53732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SB: () => (/* binding */ metricNamed),
  fZ: () => (/* binding */ metricsFor),
  Ps: () => (/* binding */ metricsOf)
});

// UNUSED EXPORTS: METRICS, MULTILABEL_METRICS

// EXTERNAL MODULE: ./packages/metrics/src/metric.ts + 1 modules
var metric = __webpack_require__(44266);
// EXTERNAL MODULE: ./packages/metrics/src/design.ts
var src_design = __webpack_require__(95447);
// EXTERNAL MODULE: ./packages/metrics/src/interval/bootstrap.ts
var bootstrap = __webpack_require__(53425);
// EXTERNAL MODULE: ./packages/metrics/src/paired/hits.ts + 5 modules
var hits = __webpack_require__(92161);
// EXTERNAL MODULE: ./packages/metrics/src/paired/resampled-contrast.ts
var resampled_contrast = __webpack_require__(77349);
// EXTERNAL MODULE: ./packages/metrics/src/classification/share.ts
var classification_share = __webpack_require__(26097);
;// CONCATENATED MODULE: ./packages/metrics/src/classification/label-metric.ts






/**
 * Estimates a share, or a growing function of one, with Wilson's interval: exact about where the noise is, closed
 * form, and with a width at 0 and 1. The interval is conditional on the size of the denominator.
 */
function proportion(share) {
    const through = share.through ?? ((value) => value);
    const hit = ({ truth, predicted }, row) => share.hit(truth[row] ?? 0, predicted[row] ?? 0);
    const ofCounts = (counts) => {
        const [hits, n] = share.of(counts);
        return n === 0 ? Number.NaN : through(hits / n);
    };
    return {
        ofCounts,
        estimate: (sample) => (0,classification_share/* estimateShare */._)(sample, hit, { ...share, through, counted: share.of(sample.confusion()) }),
        difference(pair) {
            if (share.denominator === "labels" && share.through === undefined)
                return (0,hits/* compareHits */.I)(pair, hit);
            return differenceOfCounts(pair, ofCounts);
        },
    };
}
/**
 * Estimates a function of the confusion matrix (NaN: undefined there) with a bootstrap percentile interval. `worst` is
 * how far it can lie off.
 */
function resampled(value, whenUndefined, worst = 1) {
    return {
        ofCounts: value,
        estimate(sample) {
            const counts = sample.confusion();
            const n = sample.truth.length;
            const estimate = value(counts);
            if (Number.isNaN(estimate))
                return (0,metric/* noValue */.$U)(n, whenUndefined);
            const { confidence } = sample.options;
            const bounds = (0,bootstrap/* percentiles */.FX)(each(sample.resampled(), value), confidence);
            return bounds === null
                ? (0,metric/* noInterval */.vK)(estimate, n, `too few rows to resample: ${whenUndefined} in more than 5 % of resamples`)
                : (0,metric/* withInterval */.qY)(estimate, n, bounds, {
                    confidence,
                    method: (0,src_design/* methodOf */.NY)("bootstrap", sample.design),
                });
        },
        difference: (pair) => differenceOfCounts(pair, value, worst),
    };
}
function differenceOfCounts(pair, value, worst = 1) {
    const [candidate, baseline] = [pair.candidate.confusion(), pair.baseline.confusion()];
    const draws = pair.resampled();
    return (0,resampled_contrast/* compareResampled */.p)({
        seen: { candidate: value(candidate), baseline: value(baseline) },
        candidate: each(draws, (draw) => value(draw.candidate)),
        baseline: each(draws, (draw) => value(draw.baseline)),
    }, { design: pair.candidate.design, worst });
}
/** As `Float64Array.from`, which goes through an iterator: a third of the time in a process that has just begun. */
function each(draws, value) {
    const values = new Float64Array(draws.length);
    draws.forEach((draw, i) => {
        values[i] = value(draw);
    });
    return values;
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
    (0,metric/* classificationMetric */.JQ)({
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
    (0,metric/* classificationMetric */.JQ)({
        name: "balanced_accuracy",
        unit: "ratio",
        needs: "labels",
        about: "Mean of the recalls of the classes that have rows.",
        ...resampled(balancedAccuracy, "no rows"),
    }),
    (0,metric/* classificationMetric */.JQ)({
        name: "matthews_corrcoef",
        unit: "score",
        needs: "labels",
        about: "Correlation of label and prediction, from -1 to 1; undefined when either has one class only.",
        ...resampled(matthews, "labels or predictions have one class only"),
    }),
    (0,metric/* classificationMetric */.JQ)({
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
function matthews(counts) {
    if (isOneClass(counts.truth) || isOneClass(counts.predicted))
        return Number.NaN;
    const { n, truth, predicted, hits } = inUnit(counts);
    const spreads = (n * n - dot(truth, truth)) * (n * n - dot(predicted, predicted));
    return spreads > 0 ? (total(hits) * n - dot(truth, predicted)) / Math.sqrt(spreads) : Number.NaN;
}
function kappa(counts) {
    const { n, truth, predicted, hits } = inUnit(counts);
    const agreed = total(hits);
    if (isOneClass(truth) && isOneClass(predicted) && agreed > 0)
        return Number.NaN;
    const chance = dot(truth, predicted) / n;
    return chance < n ? (agreed - chance) / (n - chance) : Number.NaN;
}
/** Asked of the classes themselves: sums of weights differ in the last digit by the order in which they are added. */
function isOneClass(counts) {
    let present = 0;
    for (let k = 0; k < counts.length; k++)
        if ((counts[k] ?? 0) > 0)
            present++;
    return present <= 1;
}
/** Sums whose fourth powers neither overflow nor vanish. */
const [SMALL, LARGE] = [2 ** -200, 2 ** 200];
/** Counts that are sums of very large or small weights, in a unit of about their sum: a power of two costs no digit. */
function inUnit(counts) {
    const { n, truth, predicted, hits } = counts;
    if (n > SMALL && n < LARGE)
        return counts;
    const unit = 2 ** Math.floor(Math.log2(n));
    const divided = (of) => of.map((count) => count / unit);
    return { n: n / unit, truth: divided(truth), predicted: divided(predicted), hits: divided(hits) };
}

;// CONCATENATED MODULE: ./packages/metrics/src/classification/averaged.ts


/** Scores of one class from its hits, its rows and its predictions; 0 where it has none, as scikit-learn's default. */
const SCORES = {
    precision: (hits, _truth, predicted) => ratio(hits, predicted),
    recall: (hits, truth) => ratio(hits, truth),
    f1: fbeta(1),
    f0_5: fbeta(0.5),
    f2: fbeta(2),
    jaccard: (hits, truth, predicted) => ratio(hits, truth + predicted - hits),
};
const EVERYDAY = ["precision_macro", "recall_macro", "f1_macro", "f1_weighted"];
const PRESENT = "the classes present in labels or predictions (0 for one without support or prediction)";
/** Precision, recall, F1 and Jaccard over all classes, under each of scikit-learn's averages. */
const averagedMetrics = Object.entries(SCORES).flatMap(([name, score]) => [
    averaged_metric(`${name}_macro`, `Unweighted mean of ${name} over ${PRESENT}.`, resampled(macro(score), "no rows")),
    // With one label a row, every wrong row is one false positive and one false negative.
    averaged_metric(`${name}_micro`, name === "jaccard"
        ? "Jaccard index of all classes pooled: accuracy / (2 - accuracy)."
        : `${name} of all classes pooled: equal to accuracy.`, pooled(name === "jaccard" ? (accuracy) => accuracy / (2 - accuracy) : undefined)),
    averaged_metric(`${name}_weighted`, `Mean of ${name} over ${PRESENT}, each weighted by its share of the labels.`, name === "recall" ? pooled() : resampled(weighted(score), "no rows")),
]);
/** The harmonic mean of precision and recall, recall counting beta times as much; 0 where both divide by 0. */
function fbeta(beta) {
    const b = beta * beta;
    return (hits, truth, predicted) => ratio((1 + b) * hits, b * truth + predicted);
}
function averaged_metric(name, about, estimated) {
    const everyday = EVERYDAY.includes(name) ? [metric/* MULTICLASS */.aX] : [];
    return (0,metric/* classificationMetric */.JQ)({ name, unit: "ratio", needs: "labels", about, everyday, ...estimated });
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
const NO_POSITIVE = "no row is positive or predicted positive";
/** Metrics of the positive class. */
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
        empty: NO_POSITIVE,
        through: (jaccard) => (2 * jaccard) / (1 + jaccard),
        rows: "all",
    }),
    binary_metric("jaccard", "Of the rows positive by label or by prediction, the share that is both.", {
        of: agreed,
        hit: (label, predicted) => (label + predicted > 0 ? label === predicted : null),
        denominator: "predictions",
        empty: NO_POSITIVE,
        rows: "all",
    }),
    rare("f0_5", "Harmonic mean of precision and recall, precision counting twice as much.", ofPositive(fbeta(0.5))),
    rare("f2", "Harmonic mean of precision and recall, recall counting twice as much.", ofPositive(fbeta(2))),
    rare("positive_likelihood_ratio", "recall / (1 - specificity): how much a positive prediction raises the odds.", {
        unit: "score",
        ...resampled(({ hits, truth }) => at(hits, 1) / at(truth, 1) / above0(1 - at(hits, 0) / at(truth, 0)), "no row is positive, or no negative row is predicted positive", Number.POSITIVE_INFINITY),
    }),
    rare("negative_likelihood_ratio", "(1 - recall) / specificity: how far a negative prediction lowers the odds.", {
        unit: "score",
        direction: "lower",
        ...resampled(({ hits, truth }) => (1 - at(hits, 1) / at(truth, 1)) / above0(at(hits, 0) / at(truth, 0)), "no row is positive, or no negative row is predicted negative", Number.POSITIVE_INFINITY),
    }),
];
function binary_metric(name, about, share) {
    return (0,metric/* classificationMetric */.JQ)({
        name,
        tasks: [metric/* BINARY */.eW],
        unit: "ratio",
        needs: "labels",
        about,
        ...proportion(share),
    });
}
/** A metric that is not measured unless asked for. */
function rare(name, about, told) {
    const entry = { name, tasks: [metric/* BINARY */.eW], everyday: [], needs: "labels", about };
    return (0,metric/* classificationMetric */.JQ)({ ...entry, unit: "ratio", ...told });
}
function ofPositive(score) {
    return resampled(({ hits, truth, predicted }) => at(truth, 1) + at(predicted, 1) === 0 ? Number.NaN : score(at(hits, 1), at(truth, 1), at(predicted, 1)), NO_POSITIVE);
}
/** NaN for 0, by which nothing can be divided. */
function above0(value) {
    return value > 0 ? value : Number.NaN;
}

// EXTERNAL MODULE: ./packages/metrics/src/interval/distribution.ts
var distribution = __webpack_require__(51569);
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

// EXTERNAL MODULE: ./packages/metrics/src/interval/mean.ts
var mean = __webpack_require__(38462);
// EXTERNAL MODULE: ./packages/metrics/src/paired/linear-contrast.ts + 1 modules
var linear_contrast = __webpack_require__(45733);
;// CONCATENATED MODULE: ./packages/metrics/src/linear-metric.ts






/**
 * A share whose noise is told by what each row adds to it, on the logit scale. Where a row has many labels they go
 * together, so it is rows that are independent and not marks. `linear` says why there is no value.
 */
function linearMetric(linear) {
    return {
        estimate(sample) {
            const n = sample.design.rows;
            const found = n === 0 ? "no rows" : linear(sample);
            if (typeof found === "string")
                return (0,metric/* noValue */.$U)(n, found);
            const spread = spreadOfPulls(found.pulls, sample);
            if (spread === null || found.value <= 0 || found.value >= 1)
                return (0,metric/* noInterval */.vK)(found.value, n, "the rows show no noise");
            const { confidence } = sample.options;
            const reach = (0,distribution/* studentQuantile */.FI)((1 + confidence) / 2, spread.df) * spread.error;
            return (0,metric/* withInterval */.qY)(found.value, n, logitInterval(found.value, reach), {
                confidence,
                method: (0,src_design/* methodOf */.NY)("delta", sample.design),
            });
        },
        difference({ candidate, baseline }) {
            return (0,linear_contrast/* compareLinear */.x)(known(linear(candidate)), known(linear(baseline)), {
                design: candidate.design,
                base: "delta",
                spread: (pulls) => spreadOfPulls(pulls, candidate),
            });
        },
    };
}
function known(found) {
    if (typeof found === "string")
        throw new TypeError(`a difference of nothing: ${found}`);
    return found;
}
function spreadOfPulls(pulls, { design }) {
    const spread = (0,mean/* spreadOf */.jg)((0,src_design/* units */.MD)(pulls, design), 0);
    return spread && { ...spread, skew: 0, df: Math.max(1, Math.min(spread.df, (0,src_design/* effectiveUnits */.pG)(design) - 1)) };
}

;// CONCATENATED MODULE: ./packages/metrics/src/multilabel/constant-set.ts
// The set of labels that is best for all rows, of each kind of metric.
/** Best for recall, and for means over labels: each counts by itself, and always to say it never scores less than never to. */
function everyLabel({ labels }) {
    return constant(labels, () => true);
}
/** Best for the share of wrong marks: each label as most rows have it. */
function commonLabels(data) {
    const { of, total } = countLabels(data);
    return constant(data.labels, (label) => (of[label] ?? 0) > total / 2);
}
/** Best for subset accuracy: the set that most rows have, the first of equals. */
function commonSet({ labels, truth, weights }) {
    const sets = new Map();
    for (let row = 0; row < truth.length / labels; row++) {
        const key = keyOf(truth, row * labels, labels);
        const known = sets.get(key) ?? { weight: 0, row };
        known.weight += weights?.[row] ?? 1;
        sets.set(key, known);
    }
    let best = { weight: Number.NEGATIVE_INFINITY, row: 0 };
    for (const set of sets.values())
        if (set.weight > best.weight)
            best = set;
    return constant(labels, (label) => truth[best.row * labels + label] === 1);
}
/** 15 marks a character. */
function keyOf(truth, from, labels) {
    let key = "";
    for (let start = 0; start < labels; start += 15) {
        let bits = 0;
        for (let i = start; i < Math.min(start + 15, labels); i++)
            bits = bits * 2 + (truth[from + i] ?? 0);
        key += String.fromCharCode(bits);
    }
    return key;
}
/** Best for a score of all marks pooled: of so many labels those set most often have the most hits, and each number is tried. */
function bestPooled(data, { of: scoreOf }) {
    const { of, total } = countLabels(data);
    const truth = of.reduce((a, b) => a + b, 0);
    const order = descending(of);
    let hits = 0;
    const scores = order.map((label, i) => {
        hits += of[label] ?? 0;
        return scoreOf(hits, truth, (i + 1) * total);
    });
    const size = 1 + scores.indexOf(scores.reduce((a, b) => Math.max(a, b), 0));
    const said = new Set(order.slice(0, size));
    return constant(data.labels, (label) => said.has(label));
}
/**
 * Best for the mean over the rows of F-beta: (1 + b) hits / (b own + said), b being beta squared. Of a given number of labels it
 * is a sum over them, so those that add most are best, and each number is tried (Waegeman et al., JMLR 15, 2014).
 */
function bestByRow(data, beta) {
    const b = beta * beta;
    const bySize = countBySize(data);
    let best = { value: -1, order: [], size: 0 };
    for (let size = 1; size <= data.labels; size++) {
        const gains = new Float64Array(data.labels);
        for (const [own, of] of bySize)
            for (let label = 0; label < gains.length; label++)
                gains[label] = (gains[label] ?? 0) + ((1 + b) * (of[label] ?? 0)) / (b * own + size);
        const order = descending(gains);
        const value = order.slice(0, size).reduce((sum, label) => sum + (gains[label] ?? 0), 0);
        if (value > best.value)
            best = { value, order, size };
    }
    const said = new Set(best.order.slice(0, best.size));
    return constant(data.labels, (label) => said.has(label));
}
/** Weight of each label among the rows that have so many labels. */
function countBySize({ labels, truth, weights }) {
    const bySize = new Map();
    for (let from = 0; from < truth.length; from += labels) {
        let own = 0;
        for (let label = 0; label < labels; label++)
            own += truth[from + label] ?? 0;
        if (own === 0)
            continue;
        const of = bySize.get(own) ?? new Float64Array(labels);
        bySize.set(own, of);
        const weight = weights?.[from / labels] ?? 1;
        for (let label = 0; label < labels; label++)
            of[label] = (of[label] ?? 0) + weight * (truth[from + label] ?? 0);
    }
    return bySize;
}
/** Weight of each label's rows, and of all. */
function countLabels({ labels, truth, weights }) {
    const of = new Float64Array(labels);
    let total = 0;
    for (let from = 0; from < truth.length; from += labels) {
        const weight = weights === undefined ? 1 : (weights[from / labels] ?? 0);
        total += weight;
        for (let label = 0; label < labels; label++)
            of[label] = (of[label] ?? 0) + weight * (truth[from + label] ?? 0);
    }
    return { of, total };
}
/** Labels from the largest number to the least; equal ones keep their order. */
function descending(of) {
    return Array.from(of, (_, label) => label).sort((a, b) => (of[b] ?? 0) - (of[a] ?? 0));
}
function constant(labels, isSaid) {
    return { predicted: Array.from({ length: labels }, (_, label) => (isSaid(label) ? 1 : 0)), scores: null };
}

;// CONCATENATED MODULE: ./packages/metrics/src/multilabel/scores.ts
/** Scores of one label, of one row, or of all marks together. */
const scores_SCORES = {
    precision: {
        of: (hits, _truth, predicted) => scores_ratio(hits, predicted),
        slopes: (hits, _truth, predicted) => [scores_ratio(1, predicted), 0, -scores_ratio(hits, predicted ** 2)],
        empty: (_truth, predicted) => (predicted === 0 ? "no label is predicted" : null),
    },
    recall: {
        of: (hits, truth) => scores_ratio(hits, truth),
        slopes: (hits, truth) => [scores_ratio(1, truth), -scores_ratio(hits, truth ** 2), 0],
        empty: (truth) => (truth === 0 ? "no row has a label" : null),
    },
    f1: scores_fbeta(1),
    f0_5: scores_fbeta(0.5),
    f2: scores_fbeta(2),
    jaccard: {
        of: (hits, truth, predicted) => scores_ratio(hits, truth + predicted - hits),
        slopes(hits, truth, predicted) {
            const either = truth + predicted - hits;
            const other = -scores_ratio(hits, either ** 2);
            return [scores_ratio(1, either) - other, other, other];
        },
        empty: neither,
    },
};
function scores_fbeta(beta) {
    const b = beta * beta;
    return {
        of: (hits, truth, predicted) => scores_ratio((1 + b) * hits, b * truth + predicted),
        slopes(hits, truth, predicted) {
            const whole = b * truth + predicted;
            const other = -scores_ratio((1 + b) * hits, whole ** 2);
            return [scores_ratio(1 + b, whole), b * other, other];
        },
        empty: neither,
    };
}
function scores_ratio(part, whole) {
    return whole === 0 ? 0 : part / whole;
}
function neither(truth, predicted) {
    return truth + predicted === 0 ? "no label is set or predicted" : null;
}

;// CONCATENATED MODULE: ./packages/metrics/src/multilabel/label-counts.ts




/** Precision, recall, F1 and Jaccard of the labels, under each of scikit-learn's averages. */
const labelCountMetrics = Object.entries(scores_SCORES).flatMap(([name, score]) => [
    label_counts_metric(`${name}_macro`, `Unweighted mean of ${name} over the labels (0 for one never set or predicted).`, {
        grade: (counts) => label_counts_macro(counts, score),
        constant: everyLabel,
    }),
    label_counts_metric(`${name}_micro`, `${name} of all marks pooled.`, {
        grade: (counts) => micro(counts, score),
        constant: (data) => bestPooled(data, score),
    }),
    label_counts_metric(`${name}_weighted`, `Mean of ${name} over the labels, each weighted by how often it is set.`, {
        grade: (counts) => label_counts_weighted(counts, score),
        constant: everyLabel,
    }),
]);
function label_counts_metric(name, about, { grade, constant, }) {
    return (0,metric/* multilabelMetric */.oj)({
        name,
        unit: "ratio",
        needs: "labels",
        about,
        constant,
        ...(/^(precision|recall|f1)_/.test(name) ? {} : { everyday: false }),
        ...linearMetric((sample) => {
            const graded = grade(count(sample));
            return typeof graded === "string" ? graded : linear(sample, graded);
        }),
    });
}
function count({ labels, truth, predicted, design }) {
    const counts = emptyCounts(labels);
    for (let i = 0; i < truth.length; i++) {
        const label = i % labels;
        const weight = design.weights?.[(i - label) / labels] ?? 1;
        if (truth[i] === 1)
            counts.truth[label] = (counts.truth[label] ?? 0) + weight;
        if (predicted[i] === 1)
            counts.predicted[label] = (counts.predicted[label] ?? 0) + weight;
        if (truth[i] === 1 && predicted[i] === 1)
            counts.hits[label] = (counts.hits[label] ?? 0) + weight;
    }
    return counts;
}
function emptyCounts(labels) {
    return {
        hits: new Float64Array(labels),
        truth: new Float64Array(labels),
        predicted: new Float64Array(labels),
    };
}
function label_counts_macro(counts, score) {
    const labels = counts.truth.length;
    return meanOfLabels(counts, score, () => 1 / labels);
}
function label_counts_weighted(counts, score) {
    const all = counts.truth.reduce((a, b) => a + b, 0);
    if (all === 0)
        return "no row has a label";
    const graded = meanOfLabels(counts, score, (label) => (counts.truth[label] ?? 0) / all);
    // One more row of a label also moves weight to it.
    const truth = graded.truth.map((slope, label) => slope + (label_counts_at(counts, score, label) - graded.value) / all);
    return { ...graded, truth };
}
function micro(counts, score) {
    const total = (of) => of.reduce((a, b) => a + b, 0);
    const [hits, truth, predicted] = [total(counts.hits), total(counts.truth), total(counts.predicted)];
    const empty = score.empty(truth, predicted);
    if (empty !== null)
        return empty;
    const slopes = score.slopes(hits, truth, predicted);
    const all = (slope) => new Float64Array(counts.truth.length).fill(slope);
    return {
        value: score.of(hits, truth, predicted),
        hits: all(slopes[0]),
        truth: all(slopes[1]),
        predicted: all(slopes[2]),
    };
}
function meanOfLabels(counts, score, share) {
    const graded = { value: 0, ...emptyCounts(counts.truth.length) };
    for (let label = 0; label < counts.truth.length; label++) {
        const slopes = score.slopes(counts.hits[label] ?? 0, counts.truth[label] ?? 0, counts.predicted[label] ?? 0);
        graded.value += share(label) * label_counts_at(counts, score, label);
        graded.hits[label] = share(label) * slopes[0];
        graded.truth[label] = share(label) * slopes[1];
        graded.predicted[label] = share(label) * slopes[2];
    }
    return graded;
}
function label_counts_at({ hits, truth, predicted }, score, label) {
    return score.of(hits[label] ?? 0, truth[label] ?? 0, predicted[label] ?? 0);
}
/** The scores are of degree 0 in the counts, so what all rows add sums to 0 (Euler). */
function linear({ labels, truth, predicted, design }, graded) {
    const pulls = new Float64Array(design.rows);
    for (let i = 0; i < truth.length; i++) {
        const label = i % labels;
        const row = (i - label) / labels;
        const [has, says] = [truth[i] ?? 0, predicted[i] ?? 0];
        const pull = (has & says) * (graded.hits[label] ?? 0) +
            has * (graded.truth[label] ?? 0) +
            says * (graded.predicted[label] ?? 0);
        pulls[row] = (pulls[row] ?? 0) + (design.weights?.[row] ?? 1) * design.rows * pull;
    }
    // A row of which every label is predicted otherwise.
    const worst = graded.predicted.reduce((sum, slope, label) => sum + Math.max(Math.abs(slope), Math.abs(slope + (graded.hits[label] ?? 0))), 0);
    return { value: graded.value, pulls, worst: design.total * worst };
}

// EXTERNAL MODULE: ./packages/metrics/src/mean-metric.ts + 1 modules
var mean_metric = __webpack_require__(62243);
;// CONCATENATED MODULE: ./packages/metrics/src/multilabel/constant-order.ts

// The order of the labels that is best for all rows, as scores of which no two are equal: what is equal counts as out of order.
/**
 * By how often a label is set. Best for areas and average precisions: of one label any constant is as good, and of all marks
 * pooled to exchange two neighbours for this order never loses.
 */
function mostSetFirst(data) {
    return ordered(data, countLabels(data).of);
}
/**
 * By how many pairs with another label a row's own one is in, as a share of the row's pairs. Best for the ranking loss: two labels
 * in the wrong order cost by how much they differ in this, wherever the others are.
 */
function mostPairsFirst(data) {
    return ordered(data, shared(data, (own) => (own === data.labels ? 0 : 1 / own / (data.labels - own))));
}
/**
 * For what depends on the places of several labels of a row the best order is hard to find: of coverage it is a sum of completion
 * times under precedence (Lawler, Ann. Discrete Math. 2, 1978). This is the best of three, by a value of which more is better:
 * by how often a label is set, by the same with each row shared out among its labels, and that of the ranking loss.
 */
function goodOrder(data, worthOf) {
    const orders = [
        mostSetFirst(data),
        ordered(data, shared(data, (own) => 1 / own)),
        mostPairsFirst(data),
    ];
    const values = orders.map(({ scores }) => worthOf(Float64Array.from(scores ?? [])));
    const best = values.indexOf(values.reduce((a, b) => Math.max(a, b)));
    return orders[best] ?? mostSetFirst(data);
}
/** Weight of each label's rows, each times what a row is worth that has so many labels. */
function shared({ labels, truth, weights }, worth) {
    const of = new Float64Array(labels);
    for (let from = 0; from < truth.length; from += labels) {
        const marks = truth.subarray(from, from + labels);
        const own = marks.reduce((a, b) => a + b, 0);
        if (own === 0)
            continue;
        const each = (weights?.[from / labels] ?? 1) * worth(own);
        for (let label = 0; label < labels; label++)
            of[label] = (of[label] ?? 0) + each * (marks[label] ?? 0);
    }
    return of;
}
function ordered(data, worth) {
    const scores = new Array(data.labels).fill(0);
    descending(worth).forEach((label, place) => {
        scores[label] = data.labels - place;
    });
    return { predicted: commonLabels(data).predicted, scores };
}

;// CONCATENATED MODULE: ./packages/metrics/src/multilabel/label-ranking.ts




const REACH = ({ reach }) => reach;
const PRECISION = ({ precisions, own, others }) => (own * others === 0 ? 1 : precisions / own);
const LOSS = ({ misplaced, own, others }) => (own * others === 0 ? 0 : misplaced / own / others);
/** How well the scores of each row rank its own labels above the others. */
const rankedRowMetrics = [
    (0,metric/* multilabelMetric */.oj)({
        name: "coverage_error",
        direction: "lower",
        everyday: false,
        unit: "count",
        needs: "ranking",
        about: "Mean over the rows of how many labels must be taken, by score, to have all of the row's own.",
        constant: (data) => goodOrder(data, (scores) => -sumOf(data, scores, REACH)),
        ...(0,mean_metric/* meanMetric */.y8)((sample) => perRow(sample, REACH)),
    }),
    (0,metric/* multilabelMetric */.oj)({
        name: "label_ranking_average_precision_score",
        everyday: false,
        unit: "ratio",
        needs: "ranking",
        about: "Mean over the rows, and over a row's labels, of the share of its own among the labels of at least this score (1 for a row with none or all).",
        constant: (data) => goodOrder(data, (scores) => sumOf(data, scores, PRECISION)),
        ...(0,mean_metric/* meanMetric */.y8)((sample) => perRow(sample, PRECISION), mean_metric/* SHARE */.oV),
    }),
    (0,metric/* multilabelMetric */.oj)({
        name: "label_ranking_loss",
        direction: "lower",
        everyday: false,
        unit: "ratio",
        needs: "ranking",
        about: "Mean over the rows of the share of pairs, one label of its own and one not, that are not in order (0 for a row with none or all).",
        constant: mostPairsFirst,
        ...(0,mean_metric/* meanMetric */.y8)((sample) => perRow(sample, LOSS), mean_metric/* SHARE */.oV),
    }),
];
function perRow(sample, score) {
    const flaw = sample.scoreFlaw();
    if (flaw !== null)
        return flaw;
    const { labels, design, scores, truth } = sample;
    const values = scores?.values ?? new Float64Array();
    const order = Array.from({ length: labels }, (_, label) => label);
    return Float64Array.from({ length: design.rows }, (_, row) => {
        const from = row * labels;
        order.sort((a, b) => (values[from + b] ?? 0) - (values[from + a] ?? 0));
        const own = truth.subarray(from, from + labels);
        return score(ranked(own, values.subarray(from, from + labels), order));
    });
}
/** The weighted sum over the rows of their score, were these the scores of every one. */
function sumOf({ labels, truth, weights }, scores, score) {
    const order = descending(scores);
    let sum = 0;
    for (let from = 0; from < truth.length; from += labels)
        sum +=
            (weights?.[from / labels] ?? 1) * score(ranked(truth.subarray(from, from + labels), scores, order));
    return sum;
}
function ranked(isOwn, scores, order) {
    const own = isOwn.reduce((a, b) => a + b, 0);
    const row = { own, others: isOwn.length - own, reach: 0, precisions: 0, misplaced: 0 };
    let found = 0;
    for (let start = 0, end = 0; start < order.length; start = end) {
        const score = scores[order[start] ?? 0];
        let tied = 0;
        for (end = start; end < order.length && scores[order[end] ?? 0] === score; end++)
            tied += isOwn[order[end] ?? 0] ?? 0;
        row.misplaced += (end - start - tied) * (own - found);
        found += tied;
        if (tied === 0)
            continue;
        row.reach = end;
        row.precisions += (tied * found) / end;
    }
    return row;
}

// EXTERNAL MODULE: ./packages/metrics/src/data.ts
var data = __webpack_require__(51073);
// EXTERNAL MODULE: ./packages/metrics/src/ranking/column.ts
var column = __webpack_require__(53348);
// EXTERNAL MODULE: ./packages/metrics/src/ranking/argsort.ts
var argsort = __webpack_require__(35312);
;// CONCATENATED MODULE: ./packages/metrics/src/ranking/placement.ts

/** Places every row. With weights a row is a share of rows, and the sides are sums of weights. */
function place({ scores, isPositive, weights }) {
    const n = scores.length;
    const order = (0,argsort/* argsort */.X)(scores);
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

// EXTERNAL MODULE: ./packages/metrics/src/ranking/precision-steps.ts
var precision_steps = __webpack_require__(38678);
;// CONCATENATED MODULE: ./packages/metrics/src/ranking/mean-ranking.ts


const RANKINGS = {
    roc_auc: { of: areaOf, needs: "both sides", about: "area under the ROC curve" },
    average_precision: { of: precision_steps/* precisionSteps */.q, needs: "positives", about: "average precision" },
};
function areaOf(placed) {
    const { area, of, positives, negatives } = place(placed);
    const pulls = of.map((share, i) => {
        const side = placed.isPositive[i] === 1 ? positives : negatives;
        return ((placed.weights?.[i] ?? 1) * (share - area) * of.length) / side;
    });
    return { value: area, pulls };
}
/** The mean of one ranking for each class or label, alike or each by how often it is; or why there is none. `what` names them. */
function meanOfRankings(columns, { of, needs }, { weighted, design, what }) {
    const sizes = columns.map((column) => mean_ranking_sumOf(column, 1));
    for (const [k, column] of columns.entries()) {
        if (sizes[k] === 0)
            return `no row has ${what(k)}`;
        if (needs === "both sides" && mean_ranking_sumOf(column, 0) === 0)
            return `every row has ${what(k)}`;
    }
    const all = sizes.reduce((a, b) => a + b, 0);
    const found = columns.map(of);
    const share = (k) => (weighted ? (sizes[k] ?? 0) / all : 1 / columns.length);
    const value = found.reduce((sum, one, k) => sum + share(k) * one.value, 0);
    const pulls = new Float64Array(design.rows);
    for (const [k, one] of found.entries())
        for (let row = 0; row < pulls.length; row++) {
            // A row of a class also moves weight to it.
            const moved = weighted && columns[k]?.isPositive[row] === 1 ? (one.value - value) / all : 0;
            const weight = design.weights?.[row] ?? 1;
            pulls[row] = (pulls[row] ?? 0) + share(k) * (one.pulls[row] ?? 0) + weight * design.rows * moved;
        }
    // A row that moves from one end to the other in every column.
    const worst = columns.reduce((sum, column, k) => sum + share(k) * reachOf(column, needs), 0);
    return { value, pulls, worst };
}
/** How far one entry that moves from one end to the other pulls, in a mean over entries. */
function reachOf(placed, needs) {
    const [positives, negatives] = [mean_ranking_sumOf(placed, 1), mean_ranking_sumOf(placed, 0)];
    return (positives + negatives) / (needs === "positives" ? positives : Math.min(positives, negatives));
}
/** Weight of the entries on one side. */
function mean_ranking_sumOf({ isPositive, weights }, side) {
    let sum = 0;
    for (let i = 0; i < isPositive.length; i++)
        if (isPositive[i] === side)
            sum += weights?.[i] ?? 1;
    return sum;
}

;// CONCATENATED MODULE: ./packages/metrics/src/multilabel/rankings.ts






/** Areas and average precisions of the labels' scores, under each of scikit-learn's averages. */
const labelRankingMetrics = Object.entries(RANKINGS).flatMap(([name, ranking]) => [
    rankings_metric(`${name}_macro`, `Unweighted mean over the labels of each one's ${ranking.about}.`, (sample) => ofLabels(sample, ranking, false)),
    rankings_metric(`${name}_micro`, `The ${ranking.about} of all marks pooled.`, (sample) => rankings_pooled(sample, ranking)),
    rankings_metric(`${name}_weighted`, `Mean of the labels' ${ranking.about}, each weighted by how often it is set.`, (sample) => ofLabels(sample, ranking, true)),
]);
function rankings_metric(name, about, linear) {
    return (0,metric/* multilabelMetric */.oj)({
        name,
        unit: "ratio",
        needs: "ranking",
        about,
        constant: mostSetFirst,
        ...(name.endsWith("_macro") ? {} : { everyday: false }),
        ...linearMetric((sample) => sample.scoreFlaw() ?? linear(sample)),
    });
}
function ofLabels(sample, ranking, weighted) {
    const columns = Array.from({ length: sample.labels }, (_, label) => (0,column/* columnOf */.u)(sample, label));
    const what = (label) => `label ${(0,data/* nameOf */.Vb)(sample, label)}`;
    return meanOfRankings(columns, ranking, { weighted, design: sample.design, what });
}
function rankings_pooled({ labels, truth, scores, design }, { of, needs }) {
    const weights = design.weights && Float64Array.from(truth, (_, i) => design.weights?.[Math.floor(i / labels)] ?? 0);
    const marks = { scores: scores?.values ?? new Float64Array(), isPositive: truth, weights };
    if (mean_ranking_sumOf(marks, 1) === 0)
        return "no row has a label";
    if (needs === "both sides" && mean_ranking_sumOf(marks, 0) === 0)
        return "every row has every label";
    const { value, pulls: ofMarks } = of(marks);
    const pulls = new Float64Array(design.rows);
    for (let i = 0; i < ofMarks.length; i++) {
        const row = Math.floor(i / labels);
        pulls[row] = (pulls[row] ?? 0) + (ofMarks[i] ?? 0) / labels;
    }
    return { value, pulls, worst: reachOf(marks, needs) };
}

;// CONCATENATED MODULE: ./packages/metrics/src/multilabel/constant-jaccard.ts

/**
 * For the mean over the rows of the Jaccard index no sum over labels tells the best set, and there are too many to try all. This
 * is the best of three: the best for F1, the one that most rows have, and each label as most rows have it. Labels of it are
 * then added or left out one by one while that helps. Of 3000 small random tables another set was better in 0.2 %.
 */
function goodByJaccard(data) {
    const tried = [bestByRow(data, 1), commonSet(data), commonLabels(data)].map(({ predicted }) => {
        const said = saidOf(data, predicted);
        return { said, value: constant_jaccard_sumOf(data, said, null) };
    });
    const best = tried.reduce((a, b) => (b.value > a.value ? b : a));
    return { predicted: climbed(data, best.said, best.value), scores: null };
}
function climbed(data, said, value) {
    const values = said.marks.map((_, label) => constant_jaccard_sumOf(data, said, label));
    const most = values.reduce((a, b) => Math.max(a, b), 0);
    // What is better by a rounding may be as much worse again, for ever.
    if (!(most > value * (1 + 1e-12)))
        return said.marks;
    const turned = values.indexOf(most);
    const marks = said.marks.map((mark, label) => (label === turned ? 1 - mark : mark));
    return climbed(data, saidOf(data, marks), most);
}
function saidOf({ labels, truth }, marks) {
    const [hits, own] = [new Int32Array(truth.length / labels), new Int32Array(truth.length / labels)];
    for (let row = 0; row < own.length; row++)
        for (let label = 0; label < labels; label++) {
            const has = truth[row * labels + label] ?? 0;
            own[row] = (own[row] ?? 0) + has;
            hits[row] = (hits[row] ?? 0) + has * (marks[label] ?? 0);
        }
    return { marks, size: marks.reduce((a, b) => a + b, 0), hits, own };
}
/** The weighted sum over the rows, with one label the other way round or none. */
function constant_jaccard_sumOf({ labels, truth, weights }, said, turned) {
    const step = turned === null ? 0 : 1 - 2 * (said.marks[turned] ?? 0);
    let sum = 0;
    for (let row = 0; row < said.own.length; row++) {
        const has = turned === null ? 0 : (truth[row * labels + turned] ?? 0);
        const hits = (said.hits[row] ?? 0) + step * has;
        if (hits > 0)
            sum += ((weights?.[row] ?? 1) * hits) / ((said.own[row] ?? 0) + said.size + step - hits);
    }
    return sum;
}

;// CONCATENATED MODULE: ./packages/metrics/src/multilabel/row-scores.ts







/** A constant says as many labels of every row, so that the mean precision of the rows is that of all marks pooled. */
const CONSTANTS = {
    precision: (data) => bestPooled(data, scores_SCORES.precision),
    recall: everyLabel,
    f1: (data) => bestByRow(data, 1),
    f0_5: (data) => bestByRow(data, 0.5),
    f2: (data) => bestByRow(data, 2),
    jaccard: goodByJaccard,
};
/** Metrics that score each row by itself. */
const rowMetrics = [
    (0,metric/* multilabelMetric */.oj)({
        name: "accuracy",
        unit: "ratio",
        needs: "labels",
        about: "Share of the rows of which every label is predicted and no other (subset accuracy).",
        estimate(sample) {
            let hits = 0;
            for (let row = 0; row < sample.design.rows; row++)
                if (isExact(sample, row))
                    hits += sample.design.weights?.[row] ?? 1;
            return (0,classification_share/* estimateShare */._)(sample, isExact, { counted: [hits, sample.design.total], empty: "no rows" });
        },
        difference: (pair) => (0,hits/* compareHits */.I)(pair, isExact),
        constant: commonSet,
    }),
    (0,metric/* multilabelMetric */.oj)({
        name: "hamming_loss",
        direction: "lower",
        unit: "ratio",
        needs: "labels",
        about: "Share of all marks, rows times labels, that are wrong.",
        constant: commonLabels,
        ...(0,mean_metric/* meanMetric */.y8)((sample) => row_scores_perRow(sample, wrongShare), mean_metric/* SHARE */.oV),
    }),
    ...Object.entries(scores_SCORES).map(([name, { of }]) => (0,metric/* multilabelMetric */.oj)({
        name: `${name}_samples`,
        everyday: false,
        unit: "ratio",
        needs: "labels",
        constant: CONSTANTS[name],
        about: `Mean over the rows of each row's ${name} (0 for one without labels or predictions).`,
        ...(0,mean_metric/* meanMetric */.y8)((sample) => row_scores_perRow(sample, ({ hits, truth, predicted }) => of(hits, truth, predicted)), mean_metric/* SHARE */.oV),
    })),
];
function row_scores_perRow(sample, score) {
    return Float64Array.from({ length: sample.design.rows }, (_, row) => score(marksOf(sample, row)));
}
function marksOf({ labels, truth, predicted }, row) {
    const marks = { hits: 0, truth: 0, predicted: 0, labels };
    for (let i = row * labels; i < (row + 1) * labels; i++) {
        marks.truth += truth[i] ?? 0;
        marks.predicted += predicted[i] ?? 0;
        marks.hits += (truth[i] ?? 0) & (predicted[i] ?? 0);
    }
    return marks;
}
function wrongShare({ hits, truth, predicted, labels }) {
    return (truth + predicted - 2 * hits) / labels;
}
function isExact(sample, row) {
    return wrongShare(marksOf(sample, row)) === 0;
}

// EXTERNAL MODULE: ./packages/metrics/src/probability/calibration-error.ts + 1 modules
var calibration_error = __webpack_require__(2536);
// EXTERNAL MODULE: ./packages/metrics/src/paired/contrast.ts
var contrast = __webpack_require__(32741);
;// CONCATENATED MODULE: ./packages/metrics/src/probability/largest-gap.ts





/**
 * Maximum calibration error: of the bins of the expected one, the largest distance. Its interval holds all bins' shares at
 * once, each with 1/15 of the error (Bonferroni), so it is wider than need be. Of a difference it tells nothing.
 */
const largestGap = (0,metric/* classificationMetric */.JQ)({
    name: "maximum_calibration_error",
    everyday: [],
    direction: "lower",
    unit: "ratio",
    needs: "probabilities",
    about: "Largest distance of confidence from the share of hits among the bins of the expected calibration error.",
    estimate,
    difference: ({ candidate }) => (0,contrast/* unknownDifference */.I)(candidate.truth.length, "the largest gaps of two models may lie in other bins: use min or max"),
});
function estimate(sample) {
    const n = sample.truth.length;
    const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
    if (flaw !== null)
        return (0,metric/* noValue */.$U)(n, flaw);
    const rows = (0,calibration_error/* binRows */.t5)(sample);
    const bins = (0,calibration_error/* fill */.GS)(rows, sample.design.weights);
    const { confidence } = sample.options;
    const careful = { ...sample, options: { ...sample.options, confidence: 1 - (1 - confidence) / calibration_error/* BINS */.Bp } };
    let value = 0;
    let ends = [0, 0];
    for (let bin = 0; bin < calibration_error/* BINS */.Bp; bin++) {
        const [weight, hits] = [bins.rows[bin] ?? 0, bins.hits[bin] ?? 0];
        if (weight === 0)
            continue;
        const said = (bins.confidence[bin] ?? 0) / weight;
        value = Math.max(value, Math.abs(said - hits / weight));
        const isHit = (_, row) => rows.bin[row] === bin ? rows.hit[row] === 1 : null;
        const { interval } = (0,classification_share/* estimateShare */._)(careful, isHit, { counted: [hits, weight], empty: "no rows" });
        if (interval === null || ends === null) {
            ends = null;
            continue;
        }
        const [least, most] = distances(said, [interval.low, interval.high]);
        ends = [Math.max(ends[0], least), Math.max(ends[1], most)];
    }
    if (ends === null)
        return (0,metric/* noInterval */.vK)(value, n, "a bin of a single row or cluster shows no noise");
    return (0,metric/* withInterval */.qY)(value, n, ends, { confidence, method: (0,src_design/* methodOf */.NY)("wilson-simultaneous", sample.design) });
}
/** How near to and how far from a number the ends of an interval may lie. */
function distances(from, [low, high]) {
    const [a, b] = [Math.abs(from - low), Math.abs(from - high)];
    return [low <= from && from <= high ? 0 : Math.min(a, b), Math.max(a, b)];
}

;// CONCATENATED MODULE: ./packages/metrics/src/probability/losses.ts


/** As scikit-learn clips: a probability of 0 says only that it is smaller than the model's numbers can tell. */
const EPSILON = new Map([
    ["float32", 2 ** -23],
    ["float16", 2 ** -10],
]);
/** Losses of one row's probabilities, averaged. */
const lossMetrics = [
    (0,metric/* classificationMetric */.JQ)({
        name: "log_loss",
        direction: "lower",
        unit: "nats",
        needs: "probabilities",
        about: "Mean of -ln of the label's probability, which is first clipped to [e, 1 - e]; e is the epsilon of the model's type: 2^-52 of float64, 2^-23 of float32, 2^-10 of float16.",
        ...(0,mean_metric/* meanMetric */.y8)(logLosses),
    }),
    (0,metric/* classificationMetric */.JQ)({
        name: "brier_score",
        everyday: [metric/* BINARY */.eW],
        direction: "lower",
        unit: "score",
        needs: "probabilities",
        about: "Mean squared distance of the probability from the label, 1 or 0: of the positive class, or of many classes the sum over all.",
        ...(0,mean_metric/* meanMetric */.y8)(brierLosses),
    }),
];
/** The log loss of each row, or why there is none. */
function logLosses(sample) {
    const epsilon = EPSILON.get(sample.scores?.precision) ?? Number.EPSILON;
    const losses = ownProbabilities(sample);
    if (typeof losses === "string")
        return losses;
    for (let row = 0; row < losses.length; row++)
        losses[row] = -Math.log(Math.min(Math.max(losses[row] ?? 0, epsilon), 1 - epsilon));
    return losses;
}
/** The Brier loss of each row, or why there is none. */
function brierLosses(sample) {
    const losses = ownProbabilities(sample);
    if (typeof losses === "string")
        return losses;
    const { values, width } = sample.scores ?? { values: losses, width: 1 };
    for (let row = 0; row < losses.length; row++) {
        const p = losses[row] ?? 0;
        if (width === 1)
            losses[row] = (1 - p) ** 2;
        else
            losses[row] = (1 - p) ** 2 - p ** 2 + squares(values, row * width, width);
    }
    return losses;
}
function squares(values, start, width) {
    let sum = 0;
    for (let k = start; k < start + width; k++)
        sum += (values[k] ?? 0) ** 2;
    return sum;
}
/** The probability given to the label of each row, or why there is none. */
function ownProbabilities(sample) {
    const { truth, scores } = sample;
    const flaw = sample.scoreFlaw();
    if (flaw !== null || scores === null)
        return flaw ?? "there are no scores";
    const { values, width } = scores;
    const own = new Float64Array(truth.length);
    for (let row = 0; row < own.length; row++) {
        const label = truth[row] ?? 0;
        // One column is the positive class's.
        const p = values[width === 1 ? row : row * width + label] ?? 0;
        own[row] = width === 1 && label !== 1 ? 1 - p : p;
    }
    return own;
}

;// CONCATENATED MODULE: ./packages/metrics/src/explained.ts





/** 1 - the model's losses over the constant's: at most 1, without a lower end. `parts` says why there are none. */
function explained(parts) {
    return {
        estimate(sample) {
            const found = sample.design.rows < 2 ? "one row has no variance" : parts(sample);
            return typeof found === "string" ? (0,metric/* noValue */.$U)(sample.design.rows, found) : explained_estimate(sample, found);
        },
        difference({ candidate, baseline }) {
            const { design } = candidate;
            return (0,linear_contrast/* compareLinear */.x)(explained_linear(parts(candidate), design.rows), explained_linear(parts(baseline), design.rows), {
                design,
                base: "delta",
                spread: (pulls) => (0,mean/* spreadOf */.jg)((0,src_design/* units */.MD)(pulls, design), 0),
            });
        },
    };
}
/** The interval is the delta method's for ln(model / constant): within the range, and skewed as the ratio is. */
function explained_estimate({ design, options }, { model, constant, ratio }) {
    const n = design.rows;
    const value = 1 - (model.total / constant.total) * ratio;
    if (constant.total === 0)
        return (0,metric/* noValue */.$U)(n, "the truth is constant");
    if (!Number.isFinite(value))
        return (0,metric/* noValue */.$U)(n, "the losses are beyond the largest number");
    if (model.total === 0)
        return (0,metric/* noInterval */.vK)(value, n, "every prediction is exact: the rows show no noise");
    // What each row adds to ln(model / constant), in a mean over rows.
    const pulls = model.of.map((loss, row) => n * (loss / model.total - (constant.of[row] ?? 0) / constant.total));
    const spread = (0,mean/* spreadOf */.jg)((0,src_design/* units */.MD)(pulls, design), 0);
    if (spread === null || spread.error < 1e-14)
        return (0,metric/* noInterval */.vK)(value, n, "every row errs alike: the rows show no noise");
    const factor = Math.exp((0,distribution/* studentQuantile */.FI)((1 + options.confidence) / 2, spread.df) * spread.error);
    const ends = [1 - (1 - value) * factor, 1 - (1 - value) / factor];
    if (!Number.isFinite(ends[0]))
        return (0,metric/* noInterval */.vK)(value, n, "too few rows for the noise they show");
    return (0,metric/* withInterval */.qY)(value, n, ends, { confidence: options.confidence, method: (0,src_design/* methodOf */.NY)("delta", design) });
}
/** To first order 1 - A / B is a mean over rows of (A / B) times the constant's part less the model's, of B. */
function explained_linear(parts, n) {
    if (typeof parts === "string")
        throw new TypeError(`a difference of nothing: ${parts}`);
    const { model, constant, ratio } = parts;
    const value = 1 - (model.total / constant.total) * ratio;
    const scale = ratio / constant.total;
    const pulls = model.of.map((loss, row) => n * ((1 - value) * ((constant.of[row] ?? 0) / constant.total) - loss * scale));
    return { value, pulls, worst: n * scale * model.of.reduce((a, b) => Math.max(a, b), 0) };
}
/** Each row's loss times its weight; a row without weight has no part, however large its loss. */
function weigh(losses, weights) {
    const of = weights === null
        ? losses
        : losses.map((loss, row) => (weights[row] === 0 ? 0 : loss * (weights[row] ?? 0)));
    return { of, total: of.reduce((a, b) => a + b, 0) };
}

;// CONCATENATED MODULE: ./packages/metrics/src/probability/skill.ts



/** How much better the probabilities are than the classes' shares among the labels, for every row the same. */
const skillMetrics = [
    skill_metric("d2_log_loss_score", "1 - log loss / that of the classes' shares; undefined for one class only.", logLosses),
    skill_metric("d2_brier_score", "1 - Brier score / that of the classes' shares; undefined for one class only.", brierLosses),
];
function skill_metric(name, about, losses) {
    return (0,metric/* classificationMetric */.JQ)({
        name,
        everyday: [],
        unit: "score",
        needs: "probabilities",
        about,
        ...explained((sample) => partsOf(sample, losses)),
    });
}
function partsOf(sample, losses) {
    const own = losses(sample);
    if (typeof own === "string")
        return own;
    const constant = losses(withShares(sample));
    if (typeof constant === "string")
        return constant;
    const { weights } = sample.design;
    const { truth } = sample.confusion();
    if (truth.some((rows) => rows === sample.confusion().n))
        return "every row is of one class";
    return { model: weigh(own, weights), constant: weigh(constant, weights), ratio: 1 };
}
function withShares(sample) {
    const { truth, n } = sample.confusion();
    const shares = sample.task === "binary-classification" ? truth.subarray(1, 2) : truth;
    const width = shares.length;
    const values = new Float64Array(sample.truth.length * width);
    for (let i = 0; i < values.length; i++)
        values[i] = (shares[i % width] ?? 0) / n;
    return { ...sample, scores: { kind: "probabilities", width, values } };
}

// EXTERNAL MODULE: ./packages/metrics/src/interval/degrees.ts
var interval_degrees = __webpack_require__(75258);
;// CONCATENATED MODULE: ./packages/metrics/src/interval/delong.ts



/**
 * Variance of an area (or of a mean of areas) from each row's share in it, the classes being strata of fixed size;
 * for two classes it is DeLong's. null when a class has a single row.
 */
function strataVariance(shares, strata, classes) {
    const parts = Array.from({ length: classes }, () => ({ rows: 0, squares: 0, fourths: 0 }));
    const means = new Float64Array(classes);
    for (let i = 0; i < shares.length; i++) {
        const part = parts[strata[i] ?? 0];
        if (part === undefined)
            continue;
        part.rows++;
        means[strata[i] ?? 0] = (means[strata[i] ?? 0] ?? 0) + (shares[i] ?? 0);
    }
    means.forEach((total, k) => {
        means[k] = total / (parts[k]?.rows ?? 1);
    });
    for (let i = 0; i < shares.length; i++) {
        const k = strata[i] ?? 0;
        const part = parts[k];
        if (part === undefined)
            continue;
        const square = ((shares[i] ?? 0) - (means[k] ?? 0)) ** 2;
        part.squares += square;
        part.fourths += square * square;
    }
    return varianceOf(parts);
}
/**
 * Variance of a sum over strata. Degrees of freedom are Welch's: twenty positives among thousands are worth 19, and
 * fewer where a few of them carry the variance. null when a stratum has a single row; empty ones add nothing.
 */
function varianceOf(strata) {
    let [value, spread, tailed] = [0, 0, 0];
    for (const { rows, squares, fourths } of strata) {
        if (rows === 1)
            return null;
        if (squares === 0)
            continue;
        const part = (squares * rows) / (rows - 1);
        value += part;
        spread += (part * part) / (rows - 1);
        tailed += (part * part) / (0,interval_degrees/* degreesOf */.T)(rows, (rows * fourths) / squares ** 2);
    }
    const degrees = (of) => (of === 0 ? Number.POSITIVE_INFINITY : (value * value) / of);
    return { value, df: degrees(spread), worth: degrees(tailed) };
}
/**
 * What the prior variance is worth in degrees of freedom: as the urn of the bootstrap, it stands for two rows not seen.
 */
const PRIOR = 2;
/**
 * A variance of one area's, moderated: twenty placements, most of them 1, often show too little of it, and just when the
 * area comes out too high. So it is averaged by degrees of freedom with that of Hanley and McNeil (Radiology 143, 1982),
 * which the area and the numbers of rows give, as Smyth's moderated t does (Stat. Appl. Genet. Mol. Biol. 3, 2004).
 */
function moderated(area, { value, worth }, sides) {
    const df = worth + PRIOR;
    if (df === Number.POSITIVE_INFINITY)
        return { value, df, worth: df };
    return { value: (worth * value + PRIOR * priorVariance(area, sides)) / df, df, worth: df };
}
/**
 * Interval of an area from its variance on the logit scale: within [0, 1], and skewed as areas near 1 are. Where
 * every pair is in order the variance is 0 and DeLong says nothing: Newcombe's score interval with the variance of
 * Hanley and McNeil (Stat. Med. 25, 2006, method 5) then bounds the area by the numbers of rows alone.
 */
function areaInterval(area, variance, sides, confidence) {
    if (area <= 0 || area >= 1 || variance.value === 0)
        return score(area, sides, confidence);
    const t = (0,distribution/* studentQuantile */.FI)((1 + confidence) / 2, variance.worth);
    return logitInterval(area, t * Math.sqrt(variance.value));
}
/** Newcombe's form of Hanley and McNeil's variance, that of exponential scores: both sides as if they had the mean's rows. */
function priorVariance(area, { positives, negatives }) {
    const half = (positives + negatives) / 2 - 1;
    const spread = 1 + half * ((1 - area) / (2 - area) + area / (1 + area));
    return (area * (1 - area) * spread) / positives / negatives;
}
function score(area, sides, confidence) {
    const z = (0,distribution/* normalQuantile */.Zl)((1 + confidence) / 2);
    const outside = (a) => (area - a) ** 2 > z * z * priorVariance(a, sides);
    return [frontier(outside, 0, area), frontier(outside, 1, area)];
}
/** Where `outside` ends between a far end, where it holds unless the interval reaches it, and the estimate. */
function frontier(outside, far, near) {
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

// EXTERNAL MODULE: ./packages/metrics/src/ranking/descent.ts + 1 modules
var ranking_descent = __webpack_require__(97186);
;// CONCATENATED MODULE: ./packages/metrics/src/ranking/descent-measures.ts


/**
 * The area under the ROC curve of rows without weights, of which either side has some, with DeLong's variance: what
 * `place` and `strataVariance` tell row by row. null when a side has a single row.
 */
function descent_measures_areaOf(descent) {
    const positives = (0,ranking_descent/* positivesOf */.uH)(descent);
    const negatives = descent.length - positives;
    let pairs = 0;
    for (const { found, above, hits, tied, count } of (0,ranking_descent/* descend */.Xn)(descent)) {
        for (let i = 0; i < count; i++) {
            const hit = hits[i] ?? 0;
            const below = negatives - ((above[i] ?? 0) - (found[i] ?? 0));
            pairs += hit * (below + ((tied[i] ?? 0) - hit) / 2);
        }
    }
    const area = pairs / positives / negatives;
    const up = { rows: positives, squares: 0, fourths: 0 };
    const down = { rows: negatives, squares: 0, fourths: 0 };
    for (const steps of (0,ranking_descent/* descend */.Xn)(descent))
        addPlacements(steps, { area, up, down });
    // A placement is a share of the other side: over its own it is what the row adds to the area.
    const parts = [up, down].map(({ rows, squares, fourths }) => {
        return { rows, squares: squares / rows ** 2, fourths: fourths / rows ** 4 };
    });
    return { area, variance: varianceOf(parts) };
}
/** Adds what the rows of some scores add to their side, as sums of powers of a row's placement less the area. */
function addPlacements({ found, above, hits, tied, count }, { area, up, down }) {
    const [positives, negatives] = [up.rows, down.rows];
    let [upSquares, upFourths, downSquares, downFourths] = [up.squares, up.fourths, down.squares, down.fourths];
    for (let i = 0; i < count; i++) {
        const hit = hits[i] ?? 0;
        const misses = (tied[i] ?? 0) - hit;
        const right = found[i] ?? 0;
        const ofHit = ((negatives - ((above[i] ?? 0) - right) + misses / 2) / negatives - area) ** 2;
        upSquares += hit * ofHit;
        upFourths += hit * ofHit * ofHit;
        const ofMiss = ((right - hit / 2) / positives - area) ** 2;
        downSquares += misses * ofMiss;
        downFourths += misses * ofMiss * ofMiss;
    }
    [up.squares, up.fourths, down.squares, down.fourths] = [upSquares, upFourths, downSquares, downFourths];
}
/**
 * The average precision of rows without weights, one of them at least positive, with its standard error: what
 * `precisionSteps` tells row by row.
 */
function precisionOf(descent) {
    const rows = descent.length;
    const positives = (0,ranking_descent/* positivesOf */.uH)(descent);
    let precision = 0;
    for (const { found, above, hits, count } of (0,ranking_descent/* descend */.Xn)(descent))
        for (let i = 0; i < count; i++)
            precision += ((hits[i] ?? 0) * (found[i] ?? 0)) / (above[i] ?? 1);
    const value = precision / positives;
    let [gained, lost, squares] = [0, 0, 0];
    for (const { found, above, hits, tied, count } of (0,ranking_descent/* ascend */.jk)(descent)) {
        for (let i = 0; i < count; i++) {
            const hit = hits[i] ?? 0;
            const rowsAbove = above[i] ?? 1;
            const own = (found[i] ?? 0) / rowsAbove;
            gained += hit / rowsAbove;
            lost += (hit * own) / rowsAbove;
            squares += hit * (own + gained - lost - value) ** 2 + ((tied[i] ?? 0) - hit) * lost ** 2;
        }
    }
    // The mean of squared pulls, each of which is `rows / positives` times what is squared above.
    return { value, error: Math.sqrt(squares / (rows - 1) / rows) * (rows / positives) };
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/average-precision.ts








/**
 * Average precision. Its noise comes from the influence of each row (the infinitesimal jackknife) on the logit scale,
 * with Student's t for the positive rows: O(n log n), and nearer the nominal coverage than a bootstrap, whose
 * repeated positives raise the curve (.github/decisions/metrics-intervals.md).
 */
const averagePrecision = (0,metric/* classificationMetric */.JQ)({
    name: "average_precision",
    tasks: [metric/* BINARY */.eW],
    unit: "ratio",
    needs: "ranking",
    about: "Area under the precision-recall curve as a sum of steps, without interpolation.",
    estimate: average_precision_estimate,
    difference: ({ candidate, baseline }) => (0,linear_contrast/* compareLinear */.x)(average_precision_linear(candidate), average_precision_linear(baseline), {
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
        return (0,metric/* noValue */.$U)(n, flaw);
    const positives = sample.confusion().truth[1] ?? 0;
    if (positives === 0)
        return (0,metric/* noValue */.$U)(n, "no row is positive");
    const rows = positiveRows(sample);
    const { value, error, df } = valueAndError(sample);
    if (rows === 1)
        return (0,metric/* noInterval */.vK)(value, n, "a single positive row shows no noise");
    if (rows === n)
        return (0,metric/* noInterval */.vK)(value, n, "every row is positive, so no order could be wrong");
    const { confidence } = options;
    if (value >= 1 || error === 0)
        return (0,metric/* noInterval */.vK)(value, n, "every positive row is above every negative one, which shows no noise");
    const t = (0,distribution/* studentQuantile */.FI)((1 + confidence) / 2, df);
    return (0,metric/* withInterval */.qY)(value, n, logitInterval(value, t * error), {
        confidence,
        method: (0,src_design/* methodOf */.NY)("delta", design),
    });
}
/** The error is 0 where the rows show no noise. */
function valueAndError(sample) {
    if ((0,src_design/* isPlain */.$i)(sample.design))
        return { ...precisionOf(sample.descent(1)), df: positiveRows(sample) - 1 };
    const { value, pulls } = average_precision_linear(sample);
    const spread = spreadOfPrecision(pulls, sample);
    return { value, error: spread?.error ?? 0, df: spread?.df ?? 1 };
}
function average_precision_linear({ truth, scores, design, confusion }) {
    const isPositive = Uint8Array.from(truth);
    const values = scores?.values ?? new Float64Array();
    // A positive row that moves from one end to the other.
    const worst = design.total / (confusion().truth[1] ?? 1);
    return { ...(0,precision_steps/* precisionSteps */.q)({ scores: values, isPositive, weights: design.weights }), worst };
}
/** The positive rows carry the noise, so they are its degrees of freedom, unless there are fewer clusters. */
function spreadOfPrecision(pulls, sample) {
    const spread = (0,mean/* spreadOf */.jg)((0,src_design/* units */.MD)(pulls, sample.design), 0);
    const df = Math.max(1, positiveRows(sample) - 1);
    return spread && { ...spread, skew: 0, df: (0,src_design/* isPlain */.$i)(sample.design) ? df : Math.min(df, spread.df) };
}
function positiveRows({ truth, design, confusion }) {
    if ((0,src_design/* isPlain */.$i)(design))
        return confusion().truth[1] ?? 0;
    return truth.reduce((rows, label, row) => rows + (label === 1 && design.weights?.[row] !== 0 ? 1 : 0), 0);
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/class-precision.ts





/** Average precisions of each class against all others, under scikit-learn's averages. */
const classPrecisionMetrics = [
    class_precision_metric("average_precision_macro", "Unweighted mean over the classes of the average precision of each against all others.", false),
    class_precision_metric("average_precision_weighted", "Mean of the average precision of each class against all others, weighted by its share of the labels.", true),
];
function class_precision_metric(name, about, weighted) {
    return (0,metric/* classificationMetric */.JQ)({
        name,
        tasks: [metric/* MULTICLASS */.aX],
        everyday: [],
        unit: "ratio",
        needs: "ranking",
        about,
        ...linearMetric((sample) => {
            const columns = () => Array.from({ length: sample.classes }, (_, k) => (0,column/* columnOf */.u)(sample, k));
            const { design } = sample;
            const what = (k) => `class ${(0,data/* nameOf */.Vb)(sample, k)}`;
            return (sample.scoreFlaw() ??
                meanOfRankings(columns(), RANKINGS.average_precision, { weighted, design, what }));
        }),
    });
}

// EXTERNAL MODULE: ./packages/metrics/src/random/resample-rows.ts
var resample_rows = __webpack_require__(39446);
// EXTERNAL MODULE: ./packages/metrics/src/random/xoshiro.ts
var xoshiro = __webpack_require__(17287);
;// CONCATENATED MODULE: ./packages/metrics/src/random/poisson-table.ts
/** What is left out on either side is less than a random number can tell. */
const NEGLIGIBLE = 1e-18;
/** Lays out Poisson(mean), mean from 0 up; as many numbers as 18 standard deviations. */
function poissonTable(mean) {
    const { first, masses } = massesOf(mean);
    const size = masses.length;
    const total = masses.reduce((a, b) => a + b, 0);
    const cut = Float64Array.from(masses, (mass) => (mass * size) / total);
    const other = Int32Array.from(masses, (_, i) => first + i);
    // Columns that are less than full are filled from those that are more.
    const less = [];
    const more = [];
    cut.forEach((height, i) => {
        (height < 1 ? less : more).push(i);
    });
    while (less.length > 0 && more.length > 0) {
        const short = less.pop() ?? 0;
        const tall = more.at(-1) ?? 0;
        other[short] = first + tall;
        const rest = (cut[tall] ?? 0) + (cut[short] ?? 0) - 1;
        cut[tall] = rest;
        if (rest < 1)
            less.push(more.pop() ?? 0);
    }
    // Rounding leaves some that nothing fills: they are full.
    for (const i of [...less, ...more])
        cut[i] = 1;
    return { first, cut, other };
}
/** One draw, of one random number. */
function drawPoisson({ first, cut, other }, random) {
    const at = random.next() * cut.length;
    const column = Math.floor(at);
    return at - column < (cut[column] ?? 1) ? first + column : (other[column] ?? 0);
}
/** Chances in proportion, from the likeliest number outwards, so that nothing overflows or vanishes too early. */
function massesOf(mean) {
    const mode = Math.floor(mean);
    const below = [];
    for (let k = mode, mass = 1; k > 0; k--) {
        mass *= k / mean;
        if (mass < NEGLIGIBLE)
            break;
        below.push(mass);
    }
    const masses = [...below.reverse(), 1];
    for (let k = mode, mass = 1; mean > 0; k++) {
        mass *= mean / (k + 1);
        if (mass < NEGLIGIBLE)
            break;
        masses.push(mass);
    }
    return { first: mode - below.length, masses };
}

;// CONCATENATED MODULE: ./packages/metrics/src/interval/area-cells.ts


/**
 * More cells than this are gathered into so many of equal numbers of rows. What one pair's place inside a cell adds to
 * the noise is then left out: with m cells about 1 / m^2 of the variance, 5e-6, where a thousand resamples leave 5e-2.
 */
const MOST_CELLS = 512;
/** Gathers rows by score, which must not be NaN: rows of one score, and neighbours of one class, exactly. */
function areaCells(scores, isPositive) {
    const order = (0,argsort/* argsort */.X)(scores);
    return (gather(scores, isPositive, { order, size: 0, most: MOST_CELLS }) ??
        gather(scores, isPositive, { order, size: scores.length / MOST_CELLS, most: Number.POSITIVE_INFINITY }) ??
        EMPTY);
}
const EMPTY = {
    positives: new Float64Array(),
    negatives: new Float64Array(),
    inOrder: new Float64Array(),
};
/** Cells end between two scores: where the class changes, or of a size above 0 once they hold so many rows. null beyond `most`. */
function gather(scores, isPositive, { order, size, most }) {
    const n = order.length;
    const cells = { positives: [], negatives: [], inOrder: [] };
    let [positives, negatives, pairs] = [0, 0, 0];
    for (let start = 0, end = 0; start < n; start = end) {
        let [tied, tiedNegatives] = [0, 0];
        const score = scores[order[start] ?? 0];
        for (end = start; end < n && scores[order[end] ?? 0] === score; end++) {
            if (isPositive[order[end] ?? 0] === 1)
                tied++;
            else
                tiedNegatives++;
        }
        const isMore = size > 0 ? positives + negatives >= size : !area_cells_isOneClass(positives + tied, negatives + tiedNegatives);
        if (isMore && positives + negatives > 0) {
            close();
            if (cells.inOrder.length >= most)
                return null;
            [positives, negatives, pairs] = [0, 0, 0];
        }
        pairs += tied * (negatives + tiedNegatives / 2);
        positives += tied;
        negatives += tiedNegatives;
    }
    close();
    return {
        positives: Float64Array.from(cells.positives),
        negatives: Float64Array.from(cells.negatives),
        inOrder: Float64Array.from(cells.inOrder),
    };
    function close() {
        cells.positives.push(positives);
        cells.negatives.push(negatives);
        cells.inOrder.push(positives * negatives === 0 ? 0 : pairs / positives / negatives);
    }
}
function area_cells_isOneClass(positives, negatives) {
    return positives === 0 || negatives === 0;
}
/** The area itself, exact however the rows were gathered. */
function area_cells_areaOf({ positives, negatives, inOrder }) {
    let [above, below, pairs] = [0, 0, 0];
    for (let cell = 0; cell < inOrder.length; cell++) {
        const [up = 0, down = 0] = [positives[cell], negatives[cell]];
        pairs += up * (below + (inOrder[cell] ?? 0) * down);
        above += up;
        below += down;
    }
    return pairs / above / below;
}
/** What both classes add to the area's variance; rows of a cell lie at its middle, where they were gathered from more scores. */
function strataOf(cells) {
    const area = area_cells_areaOf(cells);
    const [positives, negatives] = [cells.positives, cells.negatives].map((rows) => rows.reduce((a, b) => a + b, 0));
    const strata = [
        { rows: positives ?? 0, squares: 0, fourths: 0 },
        { rows: negatives ?? 0, squares: 0, fourths: 0 },
    ];
    let [above, below] = [0, 0];
    for (let cell = 0; cell < cells.inOrder.length; cell++) {
        const [up = 0, down = 0] = [cells.positives[cell], cells.negatives[cell]];
        const inOrder = cells.inOrder[cell] ?? 0;
        const under = below + inOrder * down;
        const over = strata[0].rows - above - (1 - inOrder) * up;
        add(strata[0], up, (under / strata[1].rows - area) / strata[0].rows);
        add(strata[1], down, (over / strata[0].rows - area) / strata[1].rows);
        above += up;
        below += down;
    }
    return strata;
}
function add(stratum, rows, share) {
    stratum.squares += rows * share ** 2;
    stratum.fourths += rows * share ** 4;
}
/**
 * Resamples the rows: each is drawn a Poisson(1) number of times, so a cell's rows as often as one Poisson number says,
 * and equal cells share a table to draw it from. The area is a ratio, so that the number of rows drawn need not be fixed;
 * of given numbers of both classes the cells are the multinomial's. NaN where a class is missing.
 */
function areaDraws({ positives, negatives, inOrder }) {
    const tables = new Map();
    const tableOf = (rows) => {
        const table = tables.get(rows) ?? poissonTable(rows);
        tables.set(rows, table);
        return table;
    };
    const cells = Array.from(inOrder, (share, cell) => ({
        up: tableOf(positives[cell] ?? 0),
        down: tableOf(negatives[cell] ?? 0),
        share,
    }));
    return (random) => {
        let [above, below, pairs] = [0, 0, 0];
        for (const { up, down, share } of cells) {
            const drawnUp = drawPoisson(up, random);
            const drawnDown = drawPoisson(down, random);
            pairs += drawnUp * (below + share * drawnDown);
            above += drawnUp;
            below += drawnDown;
        }
        return above * below === 0 ? Number.NaN : pairs / above / below;
    };
}

;// CONCATENATED MODULE: ./packages/metrics/src/interval/resampled-area.ts








/**
 * The area under a binary classifier's ROC curve by its bootstrap: scores are sorted once and resampled as counts, so that
 * the cost hardly grows with the rows. The resamples' variance takes the place of DeLong's, and what follows is the same:
 * moderated, on the logit scale. Their percentiles cover 86 % where twenty positives have an area of .95, this 95 %.
 * Both classes must have rows, and the scores be numbers.
 */
function resampledArea(sample) {
    const { design, options } = sample;
    const n = design.rows;
    const rows = {
        scores: sample.scores?.values ?? new Float64Array(),
        isPositive: Uint8Array.from(sample.truth),
        weights: design.weights,
    };
    const [negatives = 0, positives = 0] = sample.confusion().truth;
    const worth = (0,src_design/* effectiveUnits */.pG)(design) / design.total;
    const sides = { positives: positives * worth, negatives: negatives * worth };
    const { area, draws, seen } = (0,src_design/* isPlain */.$i)(design) ? byCells(rows, sample) : byRows(rows, sample);
    const { confidence } = options;
    // Where every pair is in order, or none, it is in every resample too.
    if (area <= 0 || area >= 1)
        return (0,metric/* withInterval */.qY)(area, n, areaInterval(area, seen ?? CERTAIN, sides, confidence), {
            confidence,
            method: (0,src_design/* methodOf */.NY)("newcombe", design),
        });
    if (seen === null)
        return (0,metric/* noInterval */.vK)(area, n, "a class has a single row, which shows no noise");
    const value = varianceOfDraws(draws());
    if (value === null)
        return (0,metric/* noInterval */.vK)(area, n, "too few rows to resample: a class is often missing");
    const bounds = areaInterval(area, moderated(area, { ...seen, value }, sides), sides, confidence);
    return (0,metric/* withInterval */.qY)(area, n, bounds, { confidence, method: (0,src_design/* methodOf */.NY)("bootstrap", design) });
}
const CERTAIN = { value: 0, df: Number.POSITIVE_INFINITY, worth: Number.POSITIVE_INFINITY };
function byCells({ scores, isPositive }, { options: { seed, resamples } }) {
    const cells = areaCells(scores, isPositive);
    return {
        area: area_cells_areaOf(cells),
        seen: varianceOf(strataOf(cells)),
        draws() {
            const random = (0,xoshiro/* xoshiro256 */.Q)(seed);
            const draw = areaDraws(cells);
            return Float64Array.from({ length: resamples }, () => draw(random));
        },
    };
}
/** Weights and clusters are resampled row by row. */
function byRows(rows, { design, options }) {
    const { area, of, positives, negatives } = place(rows);
    const pulls = of.map((share, row) => {
        const side = rows.isPositive[row] === 1 ? positives : negatives;
        return (design.rows * (rows.weights?.[row] ?? 1) * (share - area)) / side;
    });
    const spread = (0,mean/* spreadOf */.jg)((0,src_design/* units */.MD)(pulls, design), 0);
    return {
        area,
        seen: spread && { value: spread.error ** 2, df: spread.df, worth: spread.worth },
        draws: () => Float64Array.from((0,resample_rows/* resampleRows */.x)(design, options, (weights) => place({ ...rows, weights }).area)),
    };
}
/** NaN stands for a resample without a class: null where more than one in twenty has none, for the rest are the lucky ones. */
function varianceOfDraws(draws) {
    const defined = draws.filter((value) => !Number.isNaN(value));
    if (defined.length < Math.max(2, draws.length * 0.95))
        return null;
    const mean = defined.reduce((sum, value) => sum + value, 0) / defined.length;
    return defined.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (defined.length - 1);
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

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/roc-auc.ts










const tasks = [metric/* MULTICLASS */.aX];
const SORTED = "the area under the ROC curve";
/** Sums of weights depend on their order, by less than one such part: that is rounding, and no noise of the rows. */
const PARTS = 2 ** 36;
/** As in scikit-learn. */
const UNWEIGHABLE = "areas of pairs of classes are not defined for weighted rows";
/** Areas under the ROC curve. Multiclass ones are means of areas, and their noise is DeLong's for the mean. */
const rocMetrics = [
    (0,metric/* classificationMetric */.JQ)({
        name: "roc_auc",
        tasks: [metric/* BINARY */.eW],
        unit: "ratio",
        needs: "ranking",
        about: "Chance that a positive row scores above a negative one, ties counting one half.",
        ...meanArea(() => [{ rows: null, positive: 1, column: 0, weight: 1 }]),
    }),
    (0,metric/* classificationMetric */.JQ)({
        name: "roc_auc_ovr",
        tasks,
        unit: "ratio",
        needs: "probabilities",
        about: `Unweighted mean over the classes of ${SORTED} of each class against all others.`,
        ...meanArea((counts) => oneVersusRest(counts, "macro")),
    }),
    (0,metric/* classificationMetric */.JQ)({
        name: "roc_auc_ovr_weighted",
        tasks,
        everyday: [],
        unit: "ratio",
        needs: "probabilities",
        about: `Mean of ${SORTED} of each class against all others, weighted by its share of the labels.`,
        ...meanArea((counts) => oneVersusRest(counts, "weighted")),
    }),
    (0,metric/* classificationMetric */.JQ)({
        name: "roc_auc_ovo",
        tasks,
        everyday: [],
        unit: "ratio",
        needs: "probabilities",
        about: `Unweighted mean over all pairs of classes of ${SORTED} of one against the other (Hand and Till).`,
        ...meanArea((counts, truth) => oneVersusOne(counts, truth, "macro"), UNWEIGHABLE),
    }),
    (0,metric/* classificationMetric */.JQ)({
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
                return (0,metric/* noValue */.$U)(sample.truth.length, whenWeighted);
            return roc_auc_estimate(sample, pairings);
        },
        difference({ candidate, baseline }) {
            const { design } = candidate;
            const spread = (pulls) => spreadOfArea(pulls, candidate);
            return (0,linear_contrast/* compareLinear */.x)(roc_auc_linear(candidate, pairings), roc_auc_linear(baseline, pairings), {
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
    const flaw = n === 0 ? "no rows" : (sample.scoreFlaw() ?? missingClass(sample));
    if (flaw !== null)
        return (0,metric/* noValue */.$U)(n, flaw);
    if (sample.task === metric/* BINARY */.eW && options.area === "bootstrap")
        return resampledArea(sample);
    const { value, variance } = areaAndVariance(sample, pairings);
    if (variance === null)
        return (0,metric/* noInterval */.vK)(value, n, "a class has a single row, which shows no noise");
    const { confidence } = options;
    const sides = sidesOf(sample);
    // The noise of a mean of areas is not that of one area, so there nothing is known beforehand.
    const told = counts.length === 2 ? moderated(value, variance, sides) : variance;
    const bounds = areaInterval(value, told, sides, confidence);
    return (0,metric/* withInterval */.qY)(value, n, bounds, { confidence, method: (0,src_design/* methodOf */.NY)("delong", design) });
}
function areaAndVariance(sample, pairings) {
    if (sample.task === metric/* BINARY */.eW && (0,src_design/* isPlain */.$i)(sample.design)) {
        const { area, variance } = descent_measures_areaOf(sample.descent(1));
        return { value: area, variance };
    }
    const { value, pulls } = roc_auc_linear(sample, pairings);
    const spread = spreadOfArea(pulls, sample);
    return { value, variance: spread && { value: spread.error ** 2, df: spread.df, worth: spread.worth } };
}
/** The smallest class against all others, in rows or in the clusters and weights that they are worth. */
function sidesOf({ confusion, design }) {
    const fewest = Math.min(...confusion().truth) / design.total;
    const worth = (0,src_design/* effectiveUnits */.pG)(design);
    return { positives: fewest * worth, negatives: (1 - fewest) * worth };
}
/** The mean area, and what each row adds to it: its placement less the area, over its side. */
function roc_auc_linear({ truth, scores, design, confusion }, pairings) {
    const n = truth.length;
    let value = 0;
    let worst = 0;
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
        // A row of the smaller side that moves from one end to the other.
        worst += (weight * design.total) / Math.min(placed.positives, placed.negatives);
        for (let i = 0; i < size; i++) {
            const side = isPositive[i] === 1 ? placed.positives : placed.negatives;
            const off = (placed.of[i] ?? 0) - placed.area;
            const share = (weight * (weights === null ? off : (weights[i] ?? 0) * unrounded(off))) / side;
            pulls[row(i)] = (pulls[row(i)] ?? 0) + n * share;
        }
    }
    return { value: 1 - value < 1 / PARTS ? 1 : value, pulls, worst };
}
function unrounded(off) {
    return Math.round(off * PARTS) / PARTS;
}
/** DeLong's, the classes being strata; with weights or clusters that of the sums, in which classes meet. */
function spreadOfArea(pulls, { truth, classes, design }) {
    if ((0,src_design/* isPlain */.$i)(design)) {
        const variance = strataVariance(pulls, truth, classes);
        if (variance === null)
            return null;
        const { value, ...degrees } = variance;
        return { mean: 0, error: Math.sqrt(value) / pulls.length, skew: 0, ...degrees };
    }
    const parts = (0,src_design/* units */.MD)(pulls, design);
    const spread = (0,mean/* spreadOf */.jg)(parts, 0);
    if (spread !== null)
        return { ...spread, skew: 0 };
    if (pulls.some((pull) => pull !== 0) || isAlone(truth, design))
        return null;
    // Every pair is in order: no noise, as of strata.
    return { mean: 0, error: 0, skew: 0, df: parts.length - 1, worth: parts.length - 1 };
}
/** Whether all rows of a class that have weight are one row, or in one cluster. */
function isAlone(truth, { weights, groups }) {
    const unitsOf = new Map();
    for (const [row, label] of truth.entries()) {
        if (weights?.[row] === 0)
            continue;
        unitsOf.set(label, (unitsOf.get(label) ?? new Set()).add(groups?.of[row] ?? row));
    }
    return [...unitsOf.values()].some((of) => of.size === 1);
}
function missingClass(sample) {
    const missing = sample.confusion().truth.indexOf(0);
    if (missing < 0)
        return null;
    if (sample.task !== metric/* BINARY */.eW)
        return `no row is of class ${(0,data/* nameOf */.Vb)(sample, missing)}`;
    return `every row is ${missing === 0 ? "positive" : "negative"}`;
}

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/metrics/src/ranking/top-k.ts




/** The metric that `top_5_accuracy` and its like name, or undefined for any other name. */
function topKNamed(name) {
    const k = /^top_([1-9]\d{0,5})_accuracy$/.exec(name)?.[1];
    return k === undefined ? undefined : topK(Number(k));
}
/** Top-k accuracy for one k of 1 or more. */
function topK(k) {
    if (!Number.isInteger(k) || k < 1)
        throw (0,error/* failure */.V2)("input-invalid", `top_k_accuracy: k must be 1 or more, got ${k}`);
    return (0,metric/* classificationMetric */.JQ)({
        name: `top_${k}_accuracy`,
        tasks: [metric/* MULTICLASS */.aX],
        everyday: [],
        unit: "ratio",
        needs: "ranking",
        about: `Share of the rows whose label is among the ${k} classes of highest score; of equal scores the later class goes first.`,
        estimate: (sample) => top_k_estimate(sample, k),
        difference: (pair) => (0,hits/* compareHits */.I)(pair, (sample, row) => isAmongTop(sample, row, k)),
    });
}
function top_k_estimate(sample, k) {
    const { truth, classes, design } = sample;
    const n = truth.length;
    const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
    if (flaw !== null)
        return (0,metric/* noValue */.$U)(n, flaw);
    if (k >= classes)
        return (0,metric/* noValue */.$U)(n, `any label is among the top ${k} of ${classes} classes`);
    let hits = 0;
    for (let row = 0; row < n; row++)
        if (isAmongTop(sample, row, k))
            hits += design.weights?.[row] ?? 1;
    return (0,classification_share/* estimateShare */._)(sample, (_, row) => isAmongTop(sample, row, k), {
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
    return Math.exp((0,distribution/* logGamma */.SX)(n + 1) - (0,distribution/* logGamma */.SX)(k + 1) - (0,distribution/* logGamma */.SX)(n - k + 1) - n * Math.LN2);
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression/flaw.ts
/** Why the rows of a regression cannot be measured, or null. Where ranges are given, every number must be in its own. */
function regressionFlaw({ truth, predicted }, ranges) {
    if (truth.length === 0)
        return "no rows";
    return flawOf("label", truth, ranges?.truth) ?? flawOf("prediction", predicted, ranges?.predicted);
}
function flawOf(what, values, range) {
    for (let row = 0; row < values.length; row++) {
        const value = values[row] ?? 0;
        if (!Number.isFinite(value))
            return `the ${what} of row ${row} is ${value}`;
        if (range !== undefined && !range.holds(value))
            return `the ${what} of row ${row} is ${value}, not ${range.name}`;
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression/median.ts








/** Median of |prediction - truth|, with an interval between two order statistics, which no distribution upsets. */
function medianError(sample) {
    const n = sample.truth.length;
    const flaw = regressionFlaw(sample);
    if (flaw !== null)
        return (0,metric/* noValue */.$U)(n, flaw);
    const sorted = sortErrors(sample);
    const { design, options } = sample;
    const { confidence } = options;
    const value = weightedMedian(sorted, design.weights);
    if (!Number.isFinite(value))
        return (0,metric/* noValue */.$U)(n, "an error is beyond the largest number");
    if (!(0,src_design/* isPlain */.$i)(design)) {
        const values = (0,resample_rows/* resampleRows */.x)(design, options, (weights) => weightedMedian(sorted, weights));
        const bounds = (0,bootstrap/* percentiles */.FX)(Float64Array.from(values), confidence);
        if (bounds === null)
            return (0,metric/* noInterval */.vK)(value, n, "too few rows to resample");
        return (0,metric/* withInterval */.qY)(value, n, bounds, { confidence, method: (0,src_design/* methodOf */.NY)("bootstrap", design) });
    }
    const at = (rank) => sorted.errors[sorted.order[rank] ?? 0] ?? 0;
    const ranks = medianRanks(n, confidence);
    if (ranks === null)
        return (0,metric/* noInterval */.vK)(value, n, `${n} rows are too few for an interval of the median`);
    if (!Number.isFinite(at(ranks[1])))
        return (0,metric/* noInterval */.vK)(value, n, "an error is beyond the largest number");
    return (0,metric/* withInterval */.qY)(value, n, [at(ranks[0]), at(ranks[1])], { confidence, method: "order-statistic" });
}
/** Compares medians by resampling the rows of both models together. */
function medianDifference({ candidate, baseline }) {
    const { design, options } = candidate;
    const [now, before] = [sortErrors(candidate), sortErrors(baseline)];
    const draws = (0,resample_rows/* resampleRows */.x)(design, options, (weights) => [
        weightedMedian(now, weights),
        weightedMedian(before, weights),
    ]);
    const seen = {
        candidate: weightedMedian(now, design.weights),
        baseline: weightedMedian(before, design.weights),
    };
    return (0,resampled_contrast/* compareResampled */.p)({
        seen,
        candidate: Float64Array.from(draws, ([drawn]) => drawn ?? Number.NaN),
        baseline: Float64Array.from(draws, ([, drawn]) => drawn ?? Number.NaN),
    }, { design, worst: now.errors.reduce((a, b) => Math.max(a, b), seen.baseline) });
}
function sortErrors({ truth, predicted }) {
    const errors = truth.map((value, row) => Math.abs((predicted[row] ?? 0) - value));
    return { errors, order: (0,argsort/* argsort */.X)(errors) };
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

;// CONCATENATED MODULE: ./packages/metrics/src/regression/constant-value.ts



// The value that is best for all rows, of each kind of loss. NaN of rows that together weigh nothing.
/** Best for squares and for the deviances of Poisson and gamma: they are Bregman divergences (Banerjee et al., JMLR 6, 2005). */
function meanOfTruth({ truth, weights }) {
    return (0,mean_metric/* meanOf */.hm)(truth, weights ?? null, totalOf(truth, weights));
}
/** As the mean of amounts that may all be 0, when the smallest number above it is nearest to what is not allowed. */
function meanAboveZero(data) {
    return Math.max(Number.MIN_VALUE, meanOfTruth(data));
}
/** Best for the squared distance of logarithms: the mean of ln(1 + truth), taken back. */
function meanOfLogs({ truth, weights }) {
    return Math.expm1((0,mean_metric/* meanOf */.hm)(truth.map(Math.log1p), weights ?? null, totalOf(truth, weights)));
}
/** Best for absolute errors. */
function medianOfTruth({ truth, weights }) {
    return weightedMedian({ errors: truth, order: (0,argsort/* argsort */.X)(truth) }, weights ?? null);
}
/** Best for absolute errors over |truth|: the median of rows that weigh as much less as their truth is larger. */
function relativeMedian({ truth, weights }) {
    const relative = truth.map((value, row) => (weights?.[row] ?? 1) / Math.max(Math.abs(value), Number.EPSILON));
    return weightedMedian({ errors: truth, order: (0,argsort/* argsort */.X)(truth) }, relative);
}
/** Best for the pinball loss of a quantile: the least truth up to which so much of the weight lies (Koenker and Bassett, 1978). */
function quantileOfTruth(quantile) {
    return ({ truth, weights }) => {
        const reached = quantile * totalOf(truth, weights);
        let below = 0;
        let last = Number.NaN;
        for (const row of (0,argsort/* argsort */.X)(truth)) {
            const weight = weights === undefined ? 1 : (weights[row] ?? 0);
            if (weight === 0)
                continue;
            below += weight;
            last = truth[row] ?? Number.NaN;
            if (below >= reached)
                break;
        }
        return last;
    };
}
/** Best for the largest error: halfway between the least truth and the largest. */
function midrange({ truth, weights }) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    truth.forEach((value, row) => {
        if (weights?.[row] === 0)
            return;
        least = Math.min(least, value);
        most = Math.max(most, value);
    });
    return least / 2 + most / 2;
}
function totalOf(truth, weights) {
    return weights === undefined ? truth.length : weights.reduce((a, b) => a + b, 0);
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression/deviance.ts




const above = (limit) => ({ holds: (value) => value > limit, name: `above ${limit}` });
const FROM_0 = { holds: (value) => value >= 0, name: "0 or more" };
/** Losses that are not defined for every number: of counts, of amounts, and of ratios. */
const devianceMetrics = [
    deviance_metric("mean_squared_log_error", "Mean of (ln(1 + prediction) - ln(1 + truth)) squared; undefined from -1 down.", {
        loss: logSquare,
        truth: above(-1),
        predicted: above(-1),
        constant: meanOfLogs,
    }),
    deviance_metric("root_mean_squared_log_error", "Root of the mean squared log error; undefined from -1 down.", {
        loss: logSquare,
        truth: above(-1),
        predicted: above(-1),
        constant: meanOfLogs,
        through: mean_metric/* ROOT */.Dl,
    }),
    deviance_metric("mean_poisson_deviance", "Mean Poisson deviance, for counts; needs a truth from 0 and predictions above 0.", {
        loss: (y, p) => 2 * ((y === 0 ? 0 : y * Math.log(y / p)) - y + p),
        truth: FROM_0,
        predicted: above(0),
        constant: meanAboveZero,
    }),
    deviance_metric("mean_gamma_deviance", "Mean gamma deviance, for amounts, which no change of unit changes; needs numbers above 0.", {
        loss: (y, p) => 2 * (Math.log(p / y) + y / p - 1),
        truth: above(0),
        predicted: above(0),
        constant: meanOfTruth,
    }),
];
function deviance_metric(name, about, { loss, constant, through, ...ranges }) {
    return (0,metric/* regressionMetric */.iw)({
        name,
        everyday: [],
        direction: "lower",
        unit: "score",
        about,
        constant,
        ...(0,mean_metric/* meanMetric */.y8)((sample) => regressionFlaw(sample, ranges) ??
            sample.truth.map((truth, row) => loss(truth, sample.predicted[row] ?? 0)), through),
    });
}
function logSquare(truth, predicted) {
    return (Math.log1p(truth) - Math.log1p(predicted)) ** 2;
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression/shortest-half.ts

/**
 * The constant with the least median of |constant - truth|: the middle of a shortest stretch that holds half of the weight,
 * as Rousseeuw's least median of squares of a location (JASA 79, 1984). The median lies halfway between two errors where half
 * of the weight is reached exactly, so it is (A + B) / 2: how far it is to half of the weight, and to more than half. Both are
 * piecewise linear in the constant, and turn upwards only in the middle of a stretch that holds so much and no less would;
 * so one of these middles is the best. O(n log n): along the middles the nearest stretch moves to the right alone.
 */
function middleOfShortestHalf({ truth, weights }) {
    const weigh = (row) => (weights === undefined ? 1 : (weights[row] ?? 0));
    const rows = (0,argsort/* argsort */.X)(truth).filter((row) => weigh(row) > 0);
    const upTo = new Float64Array(rows.length + 1);
    rows.forEach((row, i) => {
        upTo[i + 1] = (upTo[i] ?? 0) + weigh(row);
    });
    const sorted = Float64Array.from(rows, (row) => truth[row] ?? Number.NaN);
    const total = upTo[rows.length] ?? 0;
    // Sums of weights in another order differ by rounding, as in `weightedMedian`.
    const half = stretches(sorted, upTo, (weight) => weight >= total / 2 - total * 1e-15);
    const more = stretches(sorted, upTo, (weight) => weight > total / 2 + total * 1e-15);
    let best = { middle: Number.NaN, error: Number.POSITIVE_INFINITY };
    for (const middles of [middlesOf(half), middlesOf(more)]) {
        const [toHalf, toMore] = [reaches(half, middles), reaches(more, middles)];
        middles.forEach((middle, i) => {
            const error = (toHalf[i] ?? 0) / 2 + (toMore[i] ?? 0) / 2;
            if (error < best.error)
                best = { middle, error };
        });
    }
    return best.middle;
}
/** From every value the shortest stretch to the right that weighs enough. */
function stretches(sorted, upTo, isEnough) {
    const high = new Float64Array(sorted.length);
    let count = 0;
    for (let end = 0; count < sorted.length; count++) {
        while (end <= sorted.length && !isEnough((upTo[end] ?? 0) - (upTo[count] ?? 0)))
            end++;
        if (end > sorted.length)
            break;
        high[count] = sorted[end - 1] ?? 0;
    }
    return { low: sorted.subarray(0, count), high: high.subarray(0, count) };
}
function middlesOf({ low, high }) {
    return low.map((value, i) => value / 2 + (high[i] ?? 0) / 2);
}
/** How far each centre is from the farther end of the stretch for which that is least; centres from the left. */
function reaches({ low, high }, centres) {
    const reach = (i, centre) => Math.max(centre - (low[i] ?? 0), (high[i] ?? 0) - centre);
    let at = 0;
    return centres.map((centre) => {
        while (at + 1 < low.length && reach(at + 1, centre) <= reach(at, centre))
            at++;
        return reach(at, centre);
    });
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression/errors.ts







/** Errors of single rows, averaged or picked. */
const errorMetrics = [
    errors_metric("mean_absolute_error", "target", "Mean of |prediction - truth|.", errors_mean(absolute, medianOfTruth)),
    errors_metric("mean_squared_error", "target-squared", "Mean of (prediction - truth) squared.", errors_mean(squared, meanOfTruth)),
    errors_metric("root_mean_squared_error", "target", "Root of the mean squared error.", errors_mean(squared, meanOfTruth, mean_metric/* ROOT */.Dl)),
    errors_metric("mean_absolute_percentage_error", "ratio", "Mean of |prediction - truth| / |truth| as a ratio; a truth of 0 counts as 2^-52.", errors_mean((truth, predicted) => absolute(truth, predicted) / Math.max(Math.abs(truth), Number.EPSILON), relativeMedian)),
    errors_metric("median_absolute_error", "target", "Median of |prediction - truth|.", {
        estimate: medianError,
        difference: medianDifference,
        constant: middleOfShortestHalf,
    }),
    errors_metric("max_error", "target", "Largest |prediction - truth|; it has no interval.", {
        estimate: largest,
        difference: ({ candidate }) => (0,contrast/* unknownDifference */.I)(candidate.truth.length, UNBOUNDED),
        constant: midrange,
    }),
];
function errors_metric(name, unit, about, estimated) {
    return (0,metric/* regressionMetric */.iw)({ name, direction: "lower", unit, about, ...estimated });
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
function errors_mean(loss, constant, through) {
    return {
        ...(0,mean_metric/* meanMetric */.y8)((sample) => regressionFlaw(sample) ?? losses(sample, loss), through),
        constant,
    };
}
const UNBOUNDED = "the largest error of a sample does not bound the largest there is";
function largest(sample) {
    const n = sample.truth.length;
    const flaw = regressionFlaw(sample);
    if (flaw !== null)
        return (0,metric/* noValue */.$U)(n, flaw);
    const { weights } = sample.design;
    const value = losses(sample, absolute).reduce((a, b, row) => (weights?.[row] === 0 ? a : Math.max(a, b)), 0);
    if (!Number.isFinite(value))
        return (0,metric/* noValue */.$U)(n, "an error is beyond the largest number");
    return (0,metric/* noInterval */.vK)(value, n, UNBOUNDED);
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression/explained.ts







/** Shares of the truth's variance that predictions explain. */
const explainedMetrics = [
    (0,metric/* regressionMetric */.iw)({
        name: "r2",
        direction: "higher",
        unit: "score",
        about: "1 - squared error / squared distance of the truth from its mean; undefined for a constant truth.",
        constant: meanOfTruth,
        ...explained((sample) => explained_squares(sample, () => 0)),
    }),
    (0,metric/* regressionMetric */.iw)({
        name: "explained_variance",
        direction: "higher",
        unit: "score",
        about: "1 - variance of the error / variance of the truth; as r2, but a constant error is not counted.",
        // Its value is 0 for every constant.
        constant: meanOfTruth,
        ...explained((sample) => explained_squares(sample, weightedMean)),
    }),
    (0,metric/* regressionMetric */.iw)({
        name: "d2_absolute_error_score",
        everyday: [],
        direction: "higher",
        unit: "score",
        about: "1 - absolute error / distance of the truth from its median; undefined for a constant truth.",
        constant: medianOfTruth,
        ...explained(explained_distances),
    }),
];
/** Squares of the errors about `centre` of them, and of the truth about its mean. */
function explained_squares(sample, centre) {
    const flaw = regressionFlaw(sample);
    if (flaw !== null)
        return flaw;
    const { truth, design } = sample;
    if (isConstant(truth, design))
        return CONSTANT;
    const errors = errorsOf(sample);
    const model = powersAbout(errors, { centre: centre(errors, design), power: 2, design });
    const constant = powersAbout(truth, { centre: weightedMean(truth, design), power: 2, design });
    return { model, constant, ratio: (model.scale / constant.scale) ** 2 };
}
function explained_distances(sample) {
    const flaw = regressionFlaw(sample);
    if (flaw !== null)
        return flaw;
    const { truth, design } = sample;
    if (isConstant(truth, design))
        return CONSTANT;
    const model = powersAbout(errorsOf(sample), { centre: 0, power: 1, design });
    const centre = weightedMedian({ errors: truth, order: (0,argsort/* argsort */.X)(truth) }, design.weights);
    const constant = powersAbout(truth, { centre, power: 1, design });
    return { model, constant, ratio: model.scale / constant.scale };
}
const CONSTANT = "the truth is constant";
/** Whether all truths that have weight are equal. Of the distances from their mean rounding would leave something. */
function isConstant(truth, { weights }) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let row = 0; row < truth.length; row++) {
        if (weights?.[row] === 0)
            continue;
        least = Math.min(least, truth[row] ?? 0);
        most = Math.max(most, truth[row] ?? 0);
    }
    return least >= most;
}
function errorsOf({ truth, predicted }) {
    return truth.map((value, row) => value - (predicted[row] ?? 0));
}
function weightedMean(values, { weights, total }) {
    return (0,mean_metric/* meanOf */.hm)(values, weights, total);
}
/** Weighted powers of the distances from `centre`, in units of the largest distance so that none overflows or vanishes. */
function powersAbout(values, { centre, power, design }) {
    const { weights } = design;
    let scale = 0;
    for (let i = 0; i < values.length; i++)
        if (weights?.[i] !== 0)
            scale = Math.max(scale, Math.abs((values[i] ?? 0) - centre));
    const powers = values.map((value) => (scale === 0 ? 0 : Math.abs((value - centre) / scale) ** power));
    return { ...weigh(powers, weights), scale };
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression/pinball.ts




/** The metric that `mean_pinball_loss_0_9` and its like name, the loss of a model of that quantile; else undefined. */
function pinballNamed(name) {
    const digits = /^mean_pinball_loss_0_(\d{0,3}[1-9])$/.exec(name)?.[1];
    return digits === undefined ? undefined : pinball(name, Number(`0.${digits}`));
}
const pinballLoss = pinball("mean_pinball_loss", 0.5);
function pinball(name, quantile) {
    return (0,metric/* regressionMetric */.iw)({
        name,
        everyday: [],
        direction: "lower",
        unit: "target",
        about: `Mean of the error times ${quantile} where the truth lies above the prediction, and times ${Number((1 - quantile).toFixed(4))} below it.`,
        constant: quantileOfTruth(quantile),
        ...(0,mean_metric/* meanMetric */.y8)((sample) => regressionFlaw(sample) ?? lossesOf(sample, quantile)),
    });
}
function lossesOf({ truth, predicted }, quantile) {
    return truth.map((value, row) => {
        const error = value - (predicted[row] ?? 0);
        return error >= 0 ? quantile * error : (quantile - 1) * error;
    });
}

;// CONCATENATED MODULE: ./packages/metrics/src/table.ts




















/** Every metric under its name. `top_k_accuracy` exists for any k and `mean_pinball_loss` for any quantile; three and one stand for all. */
const METRICS = Object.fromEntries([
    ...agreementMetrics,
    ...binaryMetrics,
    ...averagedMetrics,
    ...rocMetrics,
    averagePrecision,
    ...classPrecisionMetrics,
    topK(2),
    topK(3),
    topK(5),
    ...lossMetrics,
    calibration_error/* calibrationError */.fW,
    largestGap,
    ...skillMetrics,
    ...explainedMetrics,
    ...errorMetrics,
    ...devianceMetrics,
    pinballLoss,
].map((metric) => [metric.name, metric]));
/** Metrics of rows with any number of labels: some share a name with those above, under another definition. */
const MULTILABEL_METRICS = Object.fromEntries([...rowMetrics, ...labelCountMetrics, ...labelRankingMetrics, ...rankedRowMetrics].map((metric) => [
    metric.name,
    metric,
]));
/** The metric of exactly this name, `top_7_accuracy` and `mean_pinball_loss_0_9` included; aliases are for `resolveMetric`. */
function metricNamed(name, task) {
    if (task === metric/* MULTILABEL */.E$)
        return Object.hasOwn(MULTILABEL_METRICS, name) ? MULTILABEL_METRICS[name] : undefined;
    return Object.hasOwn(METRICS, name) ? METRICS[name] : (topKNamed(name) ?? pinballNamed(name));
}
/** Every metric of a task. */
function metricsOf(task) {
    return Object.values(task === metric/* MULTILABEL */.E$ ? MULTILABEL_METRICS : METRICS).filter(({ tasks }) => tasks.includes(task));
}
/** The metrics to measure of a task when nobody chose, given the most that is known of its predictions. */
function metricsFor(task, available) {
    const reach = metric/* NEEDS */.Qo.indexOf(available);
    return metricsOf(task)
        .filter(({ everyday, needs }) => everyday.includes(task) && metric/* NEEDS */.Qo.indexOf(needs) <= reach)
        .map(({ name }) => name);
}


/***/ }),

/***/ 83736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ incompatible),
/* harmony export */   m4: () => (/* binding */ withoutBaseline),
/* harmony export */   vM: () => (/* binding */ contradictions)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48034);
/* harmony import */ var _place_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64635);


/**
 * Limits that no model can hold together, limits that are written twice, and a metric that is better both ways. Each is told
 * at the later one, with the place of the earlier.
 * @param clauses with resolved metric names, where they are known
 */
function contradictions(clauses) {
    return clauses.flatMap((later, index) => clauses.slice(0, index).flatMap((earlier) => {
        const what = twice(earlier, later);
        return what === null ? incompatible(earlier, later) : [problemOf(earlier, later, what)];
    }));
}
/** As `contradictions`, of two limits of which one may repeat the other. */
function incompatible(earlier, later) {
    if (later.metric !== earlier.metric)
        return [];
    const what = twoDirections(earlier, later) ?? apart(earlier, later);
    return what === null ? [] : [problemOf(earlier, later, what)];
}
function problemOf(earlier, later, { what, hint }) {
    const message = `${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(later)}: ${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseWords */ .ti)(later)} ${what} ${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseWords */ .ti)(earlier)} (${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(earlier)})`;
    return { code: "policy-invalid", message, hint, ...(later.at === undefined ? {} : { at: later.at }) };
}
function twoDirections(a, b) {
    if (a.better === undefined || b.better === undefined || a.better === b.better)
        return null;
    return {
        what: `says better: ${b.better}, not as`,
        hint: "A metric is better one way: say the same in both.",
    };
}
/** An advisory limit beside a looser required one says something; judged on another end of the interval, too. */
function twice(a, b) {
    const same = a.better === b.better &&
        (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(a) === (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(b) &&
        a.dataset === b.dataset &&
        a.tier === b.tier &&
        (a.judge ?? "estimate") === (b.judge ?? "estimate") &&
        (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceKey */ .Q1)(a) === (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceKey */ .Q1)(b);
    return same ? { what: "is written twice, after", hint: "Keep one of them." } : null;
}
/** Two limits of which at least one is breached by any value. */
function apart(a, b) {
    const shareRows = (a.dataset === null || b.dataset === null || a.dataset === b.dataset) && (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceKey */ .Q1)(a) === (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceKey */ .Q1)(b);
    if (!shareRows)
        return null;
    const [one, two] = [rangesOf(a), rangesOf(b)];
    const isApart = ["value", "improvement"].some((axis) => {
        const [low, high] = [Math.max(one[axis][0], two[axis][0]), Math.min(one[axis][1], two[axis][1])];
        return low > high;
    });
    return isApart
        ? { what: "cannot hold together with", hint: "No model can hold both: mend or drop one of them." }
        : null;
}
const ANY = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
/**
 * What a clause allows of the value itself and of the improvement on the baseline. A relative limit says of the amount
 * only its sign; an increase says nothing of it, since the direction of the metric is not known here.
 */
function rangesOf({ limit: { kind, value } }) {
    switch (kind) {
        case "min":
            return { value: [value, ANY[1]], improvement: ANY };
        case "max":
            return { value: [ANY[0], value], improvement: ANY };
        case "max-drop":
            return { value: ANY, improvement: [-value, ANY[1]] };
        case "min-improvement":
            return { value: ANY, improvement: [value, ANY[1]] };
        case "max-improvement":
            return { value: ANY, improvement: [ANY[0], value] };
        case "max-relative-drop":
            return { value: ANY, improvement: value === 0 ? [0, ANY[1]] : ANY };
        case "min-relative-improvement":
            return {
                value: ANY,
                improvement: value > 0 ? [Number.MIN_VALUE, ANY[1]] : value === 0 ? [0, ANY[1]] : ANY,
            };
        default:
            return { value: ANY, improvement: ANY };
    }
}
/** Comparisons of a model that is compared with nothing. `beat-dummy` needs none. */
function withoutBaseline(clauses) {
    return clauses
        .filter(({ limit }) => _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .COMPARATIVE_KINDS */ .sQ.includes(limit.kind))
        .map((clause) => ({
        code: "policy-invalid",
        message: `${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(clause)}: ${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseWords */ .ti)(clause)}: there is no baseline to compare with`,
        hint: "Give the model one, for example `baseline: { git: base }`.",
        ...(clause.at === undefined ? {} : { at: clause.at }),
    }));
}


/***/ }),

/***/ 64635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Q1: () => (/* binding */ sliceKey),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   ti: () => (/* binding */ clauseWords)
/* harmony export */ });
/** A place in words, `modelgate.yml:9:15`; an input has none. */
function placeOf({ at }) {
    if (at === undefined)
        return "limits";
    return at.line === undefined ? at.path : `${at.path}:${at.line}:${at.column ?? 1}`;
}
/** A clause in words, `accuracy max-drop 0.01 on test`. */
function clauseWords(clause) {
    return `${subjectOf(clause)} ${clause.limit.value}${scopeOf(clause)}`;
}
/** Its metric and kind, `accuracy max-drop`. */
function subjectOf({ metric, limit }) {
    return `${metric} ${limit.kind}`;
}
/** The rows that it is about, ` on test, in slices`; nothing for all. */
function scopeOf({ dataset, slices }) {
    const rows = slices === undefined ? "" : ` in slices of ${slices.axes.map(axisWords).join(", ")}`;
    return `${dataset === null ? "" : ` on ${dataset}`}${rows}`;
}
function axisWords(axis) {
    switch (axis.kind) {
        case "values":
            return axis.values === null ? axis.column : `${axis.column} in (${axis.values.join(", ")})`;
        case "bins":
            return `${axis.column} by [${axis.edges.join(", ")}]`;
        case "quantiles":
            return `${axis.column} by ${axis.bins} quantiles`;
        case "where":
            return axis.where;
        case "cross":
            return axis.axes.map(axisWords).join(" × ");
    }
}
/** The rows that a clause is about, as a key: equal for equal slices of them. */
function sliceKey({ slices }) {
    return JSON.stringify(slices?.axes ?? null);
}


/***/ }),

/***/ 86434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MODES)
/* harmony export */ });
/** How a policy is meant: to gate, or only to look on. */
const MODES = ["gate", "observe"];


/***/ })

};
