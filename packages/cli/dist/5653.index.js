export const id = 5653;
export const ids = [5653];
export const modules = {

/***/ 65653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBoth: () => (/* binding */ runBoth)
});

// EXTERNAL MODULE: ./packages/slices/src/cut.ts + 4 modules
var cut = __webpack_require__(28055);
;// CONCATENATED MODULE: ./packages/comparison/src/behaviour/row-id.ts
/** The name of a row: its id, else its number from 0, as everywhere in a report. */
function idOf({ ids }, row) {
    return ids?.[row] ?? `row ${row}`;
}

;// CONCATENATED MODULE: ./packages/comparison/src/behaviour/flip-groups.ts


const MOST_IDS = 20;
/**
 * Where the flips are: by the class that rows are of and by slices. Groups in which nothing flipped are left out.
 * @throws ModelgateError `slice-invalid` for columns that were not carried along
 */
function flipGroups(name, dataset, flipped, slicing) {
    const isFlipped = new Uint8Array(dataset.rows);
    for (const row of flipped.flips)
        isFlipped[row] = 1;
    const slices = slicing === null ? [] : (0,cut/* cut */.J)(slicing, dataset.carried, dataset.rows);
    const groups = [
        ...classGroups(dataset),
        ...slices.map(({ label, rows }) => ({
            by: Object.keys(label).join(", "),
            value: Object.values(label).join(", "),
            rows,
        })),
    ];
    return groups.flatMap(({ by, value, rows }) => {
        const flips = Array.from(rows).filter((row) => isFlipped[row] === 1);
        if (flips.length === 0)
            return [];
        const worse = flips.filter((row) => flipped.negative?.has(row));
        const better = flips.filter((row) => flipped.positive?.has(row));
        // What got worse is what somebody looks at first, and what got better last.
        const between = flips.filter((row) => !flipped.negative?.has(row) && !flipped.positive?.has(row));
        return [
            {
                dataset: name,
                by,
                value,
                rows: rows.length,
                flips: flips.length,
                negative: worse.length,
                positive: better.length,
                ids: [...worse, ...between, ...better].slice(0, MOST_IDS).map((row) => idOf(dataset, row)),
            },
        ];
    });
}
function classGroups({ answers }) {
    const truth = answers?.truth;
    if (answers == null || truth == null)
        return [];
    const rows = answers.classes.map(() => []);
    for (const [row, label] of truth.entries())
        rows[label]?.push(row);
    return answers.classes.map((value, at) => ({ by: "truth", value, rows: rows[at] ?? [] }));
}

;// CONCATENATED MODULE: ./packages/comparison/src/behaviour/flips.ts
/** The rows that flipped; null where one of the models predicts no classes. */
function flipsOf({ answers, rows }) {
    if (answers === null)
        return null;
    const { before, after, truth } = answers;
    const flips = [];
    const negative = new Set();
    const positive = new Set();
    for (let row = 0; row < rows; row += 1) {
        if (before[row] === after[row])
            continue;
        flips.push(row);
        // A row whose label is missing is neither right nor wrong.
        const label = truth?.[row] ?? -1;
        if (label < 0)
            continue;
        if (before[row] === label)
            negative.add(row);
        if (after[row] === label)
            positive.add(row);
    }
    const isJudged = truth !== null;
    return {
        rows,
        flips: Int32Array.from(flips),
        negative: isJudged ? negative : null,
        positive: isJudged ? positive : null,
    };
}

// EXTERNAL MODULE: ./packages/metrics/src/interval/wilson.ts
var wilson = __webpack_require__(91063);
;// CONCATENATED MODULE: ./packages/comparison/src/behaviour/output-change.ts


const CONFIDENCE = 0.95;
/** How far one output of both models is apart on a data set, as a report says it. */
function outputChange(dataset, { before, found }, of, { rtol, atol }) {
    const { rows } = of;
    const base = { ...nothing(dataset, before, { rtol, atol }), rows };
    if (found.kind === "incomparable")
        return { ...base, reason: found.reason };
    const list = found.kind === "labels" ? found.equalities.worst : found.differences.worst;
    const worst = list.map(({ row, absolute }) => ({ id: idOf(of, row), absolute }));
    if (found.kind === "labels") {
        const { different, elements, absolute } = found.equalities;
        const passes = different === 0;
        const smallest = passes ? { atol: 0, rtol: 0 } : base.smallest;
        const reason = passes ? {} : { reason: `${different} of ${elements} entries are not equal` };
        return { ...base, passes, smallest, absolute, worst, ...reason };
    }
    const { passes, smallest, absolute, relativeMax, nonFinite } = found.differences;
    const { sameTop, divergence } = found;
    const reason = whyNever(found.differences, of);
    return {
        ...base,
        passes,
        smallest,
        absolute,
        relativeMax,
        nonFinite,
        top1: sameTop === null ? null : share(sameTop, rows),
        divergence,
        worst,
        ...(reason === null ? {} : { reason }),
    };
}
/** An output that only one of the models has: nothing of it is known to be the same. */
function unpairedOutput(dataset, output, { side, ...tolerance }) {
    return { ...nothing(dataset, output, tolerance), reason: `only the model ${side} has it` };
}
function nothing(dataset, output, { rtol, atol }) {
    return {
        dataset,
        output,
        rows: 0,
        rtol,
        atol,
        passes: false,
        smallest: { atol: null, rtol: null },
        absolute: null,
        relativeMax: null,
        nonFinite: { before: 0, after: 0 },
        top1: null,
        divergence: null,
        worst: [],
    };
}
function share(hits, n) {
    const [low, high] = (0,wilson/* wilson */.r)(hits, n, CONFIDENCE);
    return { value: hits / n, interval: { low, high, confidence: CONFIDENCE, method: "wilson" } };
}
function whyNever({ passes, oneSided, oneSidedRow, nonFinite }, of) {
    if (oneSided > 0) {
        const first = oneSidedRow === null ? "" : `, first in ${idOf(of, oneSidedRow)}`;
        return `${oneSided} values are not finite on one side alone${first}`;
    }
    if (passes || nonFinite.before === 0)
        return null;
    return `${nonFinite.before} values are NaN or infinite on both sides, which is not equal unless told`;
}

;// CONCATENATED MODULE: ./packages/comparison/src/behaviour/statement.ts
/** The whole of it in a sentence: what became of predictions, and how far the numbers behind them are apart. */
function statementOf({ datasets, outputs, counts }) {
    const rows = datasets.reduce((sum, dataset) => sum + dataset.rows, 0);
    const on = `on ${counted(rows, "row")}`;
    const compared = datasets.flatMap((dataset) => dataset.outputs);
    const isBitwise = compared.length === outputs.length && compared.every((output) => output.isBitwise);
    if (compared.length === 0)
        return `no output can be compared ${on}`;
    if (isBitwise)
        return `bit for bit the same outputs ${on}`;
    // Of a data set without predictions nothing is known but its outputs.
    if (counts.length < datasets.length)
        return apart(outputs, ` ${on}`);
    const flips = counts.reduce((sum, count) => sum + count.flips.length, 0);
    if (flips === 0)
        return `the same answers ${on}, ${apart(outputs, "")}`;
    return `${flips} of ${counted(rows, "prediction")} changed${judged(counts, flips)}`;
}
/** What became better and worse, where the truth is known of all. */
function judged(counts, flips) {
    if (counts.some(({ negative, positive }) => negative === null || positive === null))
        return "";
    const [worse, better] = ["negative", "positive"].map((way) => counts.reduce((sum, count) => sum + (count[way]?.size ?? 0), 0));
    if (worse === 0 && better === 0)
        return ", none of them from or to the right class";
    if (worse === flips)
        return flips === 1 ? ", for the worse" : ", all for the worse";
    if (better === flips)
        return flips === 1 ? ", for the better" : ", all for the better";
    if (better === 0)
        return `, ${worse} of them for the worse`;
    if (worse === 0)
        return `, ${better} of them for the better`;
    return `, ${worse} of them for the worse and ${better} for the better`;
}
/** How far outputs are beyond tolerance. */
function apart(outputs, on) {
    const failed = outputs.filter(({ passes }) => !passes);
    if (failed.length === 0)
        return `all outputs within tolerance${on}`;
    const largest = Math.max(...failed.map(({ absolute }) => absolute?.max ?? Number.NaN));
    const size = Number.isNaN(largest) ? "" : `, the largest difference ${Number(largest.toPrecision(3))}`;
    return `${failed.length} of ${counted(outputs.length, "output")} beyond tolerance${on}${size}`;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./packages/comparison/src/behaviour/behaviour.ts




/** Most entries of each list; the first are the worst. */
const MOST_OUTPUTS = 100;
const MOST_GROUPS = 100;
const MOST_LAYERS = 200;
/**
 * The section of a report on how differently two models answer. Data sets that could not be compared are problems beside it;
 * with none compared there is nothing to tell, and `change` is null: never the same answers.
 * @throws ModelgateError `slice-invalid` for slices by columns that were not carried along
 */
function behaviourOf(compared, telling) {
    const problems = [];
    const outputs = [];
    const flips = [];
    const counts = [];
    const done = [];
    for (const { name, outcome } of compared.datasets) {
        if ("problems" in outcome) {
            problems.push(...outcome.problems);
            continue;
        }
        const dataset = outcome.value;
        done.push(dataset);
        outputs.push(...dataset.outputs.map((output) => outputChange(name, output, dataset, telling.tolerance)));
        for (const side of ["before", "after"]) {
            const left = compared.unpaired[side];
            outputs.push(...left.map((output) => unpairedOutput(name, output, { side, ...telling.tolerance })));
        }
        const flipped = flipsOf(dataset);
        if (flipped === null)
            continue;
        counts.push(flipped);
        flips.push(...flipGroups(name, dataset, flipped, telling.slicing));
    }
    if (done.length === 0)
        return { change: null, problems };
    const worstFirst = flips.toSorted((a, b) => b.negative - a.negative || b.flips - a.flips);
    const failedFirst = outputs.toSorted((a, b) => Number(a.passes) - Number(b.passes));
    const change = {
        statement: statementOf({ datasets: done, outputs, counts }),
        outputs: failedFirst.slice(0, MOST_OUTPUTS),
        flips: worstFirst.slice(0, MOST_GROUPS),
        ...(telling.layers === null ? {} : { layers: layersOf(telling.layers) }),
    };
    return { change, problems };
}
/** In order of execution, from the one before the first that diverges on: the thousand that agree are no news. */
function layersOf({ layers, first }) {
    const from = layers.length <= MOST_LAYERS || first === null ? 0 : Math.max(0, layers.indexOf(first) - 1);
    const list = layers
        .slice(from, from + MOST_LAYERS)
        .map(({ before, after, operator, max, mean, passes }) => ({
        tensor: before === after ? after : `${before} → ${after}`,
        operator,
        max,
        mean,
        passes,
    }));
    return { first: first?.after ?? null, compared: layers.length, list };
}

// EXTERNAL MODULE: ./packages/dataset/src/digest-file.ts
var digest_file = __webpack_require__(52217);
;// CONCATENATED MODULE: ./packages/inference/src/compare/tolerance.ts
const TOLERANCE = { rtol: 1e-5, atol: 1e-5, equalNonFinite: false };
/** The smallest atol with which a difference passes whose part of rtol·|before| is `allowed`. Given back, it passes. */
function smallestAtol(difference, allowed) {
    if (difference <= allowed)
        return 0;
    let atol = difference - allowed;
    while (atol + allowed < difference)
        atol = nextUp(atol);
    return atol;
}
/** The smallest rtol with which a difference passes beside `atol`; infinite where none does, as of a before of 0. */
function smallestRtol(difference, atol, size) {
    if (difference <= atol)
        return 0;
    if (size === 0)
        return Number.POSITIVE_INFINITY;
    let rtol = (difference - atol) / size;
    while (atol + rtol * size < difference)
        rtol = nextUp(rtol);
    return rtol;
}
const tolerance_double = new Float64Array(1);
const bits = new BigUint64Array(tolerance_double.buffer);
/** The next double above a positive one. */
function nextUp(value) {
    tolerance_double[0] = value;
    bits[0] = (bits[0] ?? 0n) + 1n;
    return tolerance_double[0];
}

// EXTERNAL MODULE: ./packages/inference/src/compare/compare-outputs.ts + 2 modules
var compare_outputs = __webpack_require__(97530);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/inference/src/attempt.ts
var attempt = __webpack_require__(24106);
// EXTERNAL MODULE: ./packages/inference/src/compare/plan-sample.ts
var plan_sample = __webpack_require__(96203);
// EXTERNAL MODULE: ./packages/inference/src/compare/staged-side.ts + 1 modules
var staged_side = __webpack_require__(52076);
;// CONCATENATED MODULE: ./packages/inference/src/compare/compare-layers.ts





/**
 * Runs both models on the same few rows with inner values among their outputs, 64 pairs at a time and nothing optimised, and
 * tells where they first diverge.
 * @throws ModelgateError when a model is missing, unreadable or refused, does not run, or the data do not fit
 */
async function compareLayers(looking, start) {
    const [runtime, before, after] = await Promise.all([
        start.runtime,
        (0,attempt/* attempt */.C)(() => (0,staged_side/* stageSide */.i)(looking.before, start.folder, "before")),
        (0,attempt/* attempt */.C)(() => (0,staged_side/* stageSide */.i)(looking.after, start.folder, "after")),
    ]);
    if ("problems" in runtime || "problems" in before || "problems" in after) {
        throw (0,compare_outputs/* together */.b)([before, after, runtime]);
    }
    const sides = { before: before.value, after: after.value };
    const { samples, notes } = await (0,plan_sample/* samplesOf */.l)(looking.dataset, sides);
    const known = new Set(sides.before.computed.map(({ name }) => name));
    const wanted = new Map();
    for (const pair of looking.pairs) {
        if (known.has(pair.before))
            wanted.set(pair.after, [...(wanted.get(pair.after) ?? []), pair]);
    }
    const placed = sides.after.computed.flatMap(({ name, operator }) => (wanted.get(name) ?? []).map((pair) => ({ ...pair, operator })));
    const job = {
        trade: "compare",
        work: "layers",
        options: looking.options,
        models: { before: sides.before.job, after: sides.after.job },
        samples,
        pairs: placed.map((pair) => ({ before: pair.before, after: pair.after })),
        tolerance: looking.tolerance,
    };
    const findings = await found(start, job);
    const layers = placed.flatMap((pair, at) => {
        const finding = findings[at] ?? null;
        return finding === null ? [] : [{ ...pair, ...finding }];
    });
    return {
        layers,
        first: layers.find(({ passes }) => !passes) ?? null,
        skipped: looking.pairs.length - layers.length,
        notes,
    };
}
async function found({ sandbox }, job) {
    const findings = job.pairs.map(() => null);
    if (job.pairs.length === 0)
        return findings;
    for await (const message of sandbox.run(job)) {
        if (message.type === "problem")
            (0,src_error/* throwProblems */.Jh)(message.problems);
        else if (message.type === "layer")
            findings[message.at] = message.finding;
    }
    return findings;
}

// EXTERNAL MODULE: ./packages/onnx/src/signature.ts
var signature = __webpack_require__(34923);
// EXTERNAL MODULE: ./actions/diff/src/cost.ts + 5 modules
var src_cost = __webpack_require__(96737);
;// CONCATENATED MODULE: ./actions/diff/src/run-both.ts
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






/**
 * Runs both models over the data, in one sandbox, and where it was asked looks into them layer by layer. What cannot be run is a
 * problem beside what was found.
 */
async function runBoth(pair, plan, { given, host, world }) {
    const specs = plan.datasets.map((set) => (0,src_cost/* specOf */.rI)(set, plan.slicing));
    const [first = null] = specs;
    const tolerance = { ...TOLERANCE, rtol: given.rtol, atol: given.atol };
    const paths = { before: pair.before.path, after: pair.after.path };
    const running = {
        common: { ...paths, tolerance, options: src_cost/* OPTIONS */.lw },
        start: () => world.start(given, host),
        progress: (name, rows) => host.progress(`${name}: ${rows} rows compared`),
    };
    const problems = [];
    const attempt = async (work) => {
        // What kept one from running would keep the next.
        if (problems.length > 0)
            return null;
        try {
            return await work();
        }
        catch (error) {
            problems.push(...(0,src_error/* problemsOf */.GW)(error));
            return null;
        }
    };
    const compared = specs.length === 0 ? null : await attempt(() => answersOf(running, specs, plan));
    const failed = compared?.datasets.every(({ outcome }) => "problems" in outcome) === true;
    const isLooking = given.layers && !failed;
    const layers = isLooking ? await attempt(() => run_both_layersOf(running, pair, first)) : null;
    const told = compared &&
        (await attempt(async () => behaviourOf(compared, { tolerance, slicing: plan.slicing, layers })));
    const behaviour = told?.change ?? (layers && compared === null ? alone(layers) : null);
    const { cost, notes } = failed || problems.length > 0 ? { cost: null, notes: [] } : await (0,src_cost/* costsOf */.AR)(pair, first, running.start);
    return {
        behaviour,
        cost,
        datasets: await Promise.all(plan.datasets.map((set) => entryOf(set, compared))),
        // Outputs go by the name that they had before, and by that of now.
        seen: {
            flips: run_both_flipsOf(compared),
            labels: new Set([pair.before, pair.after].flatMap(({ model }) => [...labelsOf(model)])),
            same: [],
        },
        runtime: compared?.runtime ?? null,
        problems: [...problems, ...(told?.problems ?? [])],
        notes: [...(compared?.notes ?? []), ...(layers?.notes ?? []), ...notes],
    };
}
async function answersOf({ common, start, progress }, datasets, plan) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const sandbox = __addDisposableResource(env_1, await start(), false);
        return await (0,compare_outputs/* compareOutputs */.O)({ ...common, datasets, output: plan.meaning }, sandbox, { progress });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function run_both_layersOf({ common, start }, pair, dataset) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const sandbox = __addDisposableResource(env_2, await start(), false);
        // Where both have the same NaN, as of a missing value that they were fed, they do not part ways.
        const tolerance = { ...common.tolerance, equalNonFinite: true };
        return await compareLayers({ ...common, tolerance, pairs: valuePairs(pair), dataset }, sandbox);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
/** Most layers that are listed; the rest agree, or come after the first that does not. */
const run_both_MOST_LAYERS = 200;
/** What layers say without any data: both models on one row of made-up inputs. */
function alone({ layers, first }) {
    const from = first === null ? 0 : Math.max(0, layers.indexOf(first) - 1);
    const list = layers
        .slice(from, from + run_both_MOST_LAYERS)
        .map(({ after, operator, max, mean, passes }) => ({ tensor: after, operator, max, mean, passes }));
    const where = first === null ? "no layer diverges" : `both first diverge at ${first.after} (${first.operator})`;
    return {
        statement: `${where}, on one row of made-up inputs`,
        outputs: [],
        flips: [],
        layers: { first: first?.after ?? null, compared: layers.length, list },
    };
}
/** Values of both main graphs that stand at the same place. */
function valuePairs({ before, match }) {
    return before.model.graph.nodes.flatMap((node) => {
        const other = match.nodes.get(node);
        if (other === undefined)
            return [];
        return node.outputs.flatMap((name, at) => {
            const there = other.outputs[at];
            return name === "" || there === undefined || there === "" ? [] : [{ before: name, after: there }];
        });
    });
}
async function entryOf({ name, source }, compared) {
    const { path } = source;
    const outcome = compared?.datasets.find((one) => one.name === name)?.outcome;
    const digest = await (0,digest_file/* digestFile */.T)(path).then((file) => file.digest, () => null);
    return {
        name,
        path,
        digest,
        rows: outcome !== undefined && "value" in outcome ? outcome.value.rows : null,
    };
}
/** Outputs of whole numbers, truth values or texts. */
function labelsOf({ graph }) {
    const isLabel = ({ type }) => /^tensor\((?:u?int\d+|bool|string)\)$/u.test(type);
    return new Set((0,signature/* signatureOf */.y)(graph)
        .outputs.filter(isLabel)
        .map(({ name }) => name));
}
/** Rows of which both models predict another class. */
function run_both_flipsOf(compared) {
    const flips = new Map();
    for (const { name, outcome } of compared?.datasets ?? []) {
        const answers = "value" in outcome ? outcome.value.answers : null;
        if (answers === null)
            continue;
        const { before, after } = answers;
        flips.set(name, {
            rows: before.length,
            flips: before.reduce((sum, code, row) => sum + Number(code !== after[row]), 0),
        });
    }
    return flips;
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

/***/ 90939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ codesBy),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/** The number that a text writes; NaN for any other. Hexadecimal digits and the like are no numbers of a data set. */
function numberOf(text) {
    return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/iu.test(text) ? Number(text) : Number.NaN;
}
/** The text of a number as a slice's label names it; that of a missing one is empty. */
function textOf(value) {
    return Number.isNaN(value) ? "" : String(value);
}
/**
 * A code for each row by the text of its cell. Each distinct text is asked once, in the order of its first row: a column of a
 * million rows has few.
 */
function codesBy(column, rows, codeOf) {
    const codes = new Int32Array(rows);
    if (column.kind === "text") {
        const known = [];
        for (let row = 0; row < rows; row += 1) {
            const text = column.codes[row] ?? 0;
            const code = known[text] ?? codeOf(column.texts[text] ?? "");
            known[text] = code;
            codes[row] = code;
        }
        return codes;
    }
    const known = new Map();
    for (let row = 0; row < rows; row += 1) {
        const value = column.values[row] ?? Number.NaN;
        let code = known.get(value);
        if (code === undefined) {
            code = codeOf(textOf(value));
            known.set(value, code);
        }
        codes[row] = code;
    }
    return codes;
}
/** A column's numbers, one a row; NaN where the text is none. */
function numbersOf(column, rows) {
    if (column.kind === "number")
        return column.values;
    const numbers = Float64Array.from(column.texts, numberOf);
    const values = new Float64Array(rows);
    for (let row = 0; row < rows; row += 1)
        values[row] = numbers[column.codes[row] ?? -1] ?? Number.NaN;
    return values;
}


/***/ }),

/***/ 28055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ checkSame),
  J: () => (/* binding */ cut)
});

// EXTERNAL MODULE: ./packages/slices/src/column.ts
var src_column = __webpack_require__(90939);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/slices/src/slice-bound.ts

/** So many slices are a thousand questions to the same rows: no answer would be worth much. */
const MOST_SLICES = 1000;
/** What is said of a slicing without bound. */
function tooMany(what) {
    return (0,error/* failure */.V2)("slice-invalid", `slices: ${what} than the ${MOST_SLICES} slices that are judged at most`, {
        hint: "Name the values, cut numbers into bins, or cross fewer columns.",
    });
}
/** What is said of a value that is no name. */
function tooLong(column, characters) {
    const message = `slices: column ${JSON.stringify(column)} has a value of ${characters} characters: it cannot name a slice`;
    return (0,error/* failure */.V2)("slice-invalid", message, { hint: "Cut by a column of short values, or by a condition." });
}
/** What is said of two slices that are called alike and are not of the same rows, as 7 is of cells `7` and `7.0`, and "7" of `7` alone. */
function twoOfOneName(label, [one, other]) {
    const name = Object.entries(label).map(([column, value]) => `${column}=${value}`);
    const message = `slices: two are called ${name.join(", ")}, of ${one} rows and of ${other}: the column writes one value in several ways`;
    return (0,error/* failure */.V2)("slice-invalid", message, {
        hint: "Write the column's values in one way, or name them alike in every limit: a number or truth value without quotes finds all ways.",
    });
}

;// CONCATENATED MODULE: ./packages/slices/src/cross.ts

/**
 * Every combination of the groups that has rows, or that is named in each of its parts. Rows that one part leaves out are
 * left out.
 * @throws ModelgateError `slice-invalid` for too many
 */
function crossed(parts) {
    const [first = { groups: [], codes: new Int32Array() }, ...others] = parts;
    return others.reduce(paired, first);
}
function paired(a, b) {
    const width = b.groups.length;
    const keys = new Set();
    for (const [i, { named }] of a.groups.entries()) {
        if (!named)
            continue;
        for (const [j, group] of b.groups.entries())
            if (group.named)
                keys.add(i * width + j);
    }
    const codes = new Int32Array(a.codes.length);
    for (let row = 0; row < codes.length; row += 1) {
        const [i = -1, j = -1] = [a.codes[row], b.codes[row]];
        const key = i < 0 || j < 0 ? -1 : i * width + j;
        if (key >= 0)
            keys.add(key);
        codes[row] = key;
    }
    if (keys.size > MOST_SLICES)
        throw tooMany(`${keys.size} combinations are more`);
    // In the order of the parts, not of the rows.
    const ordered = [...keys].sort((x, y) => x - y);
    const place = new Map(ordered.map((key, at) => [key, at]));
    const groups = ordered.map((key) => joined(a.groups[Math.floor(key / width)], b.groups[key % width]));
    return { groups, codes: codes.map((key) => place.get(key) ?? -1) };
}
function joined(a, b) {
    const wheres = [a?.label["where"], b?.label["where"]].filter((where) => where !== undefined);
    const where = wheres.length === 2 ? { where: wheres.map((one) => `(${one})`).join(" and ") } : {};
    return {
        label: { ...a?.label, ...b?.label, ...where },
        named: (a?.named ?? false) && (b?.named ?? false),
    };
}

// EXTERNAL MODULE: ./packages/slices/src/edges.ts
var src_edges = __webpack_require__(54723);
// EXTERNAL MODULE: ./packages/slices/src/want-column.ts
var want_column = __webpack_require__(35290);
;// CONCATENATED MODULE: ./packages/slices/src/holding.ts


/**
 * The rows for which a condition holds, one byte a row, 0 or 1. A missing value holds nothing but `= ''`; what is no number
 * is never below, above or equal to one.
 * @throws ModelgateError `slice-invalid` for a column that is not there
 */
function holding(condition, columns, rows) {
    if (condition.kind === "and" || condition.kind === "or") {
        const [first, ...others] = condition.parts.map((part) => holding(part, columns, rows));
        const mask = first ?? new Uint8Array(rows);
        const decides = condition.kind === "or" ? 1 : 0;
        for (const other of others)
            for (let row = 0; row < rows; row += 1)
                if (other[row] === decides)
                    mask[row] = decides;
        return mask;
    }
    const column = (0,want_column/* wantColumn */.X)(columns, condition.column);
    const tests = condition.kind === "in"
        ? condition.literals.map((literal) => testOf("=", literal))
        : [testOf(condition.op, condition.literal)];
    const mask = new Uint8Array(rows);
    if (column.kind === "text") {
        const passes = Uint8Array.from(column.texts, (text) => (tests.some((test) => test.text(text)) ? 1 : 0));
        for (let row = 0; row < rows; row += 1)
            mask[row] = passes[column.codes[row] ?? -1] ?? 0;
        return mask;
    }
    for (let row = 0; row < rows; row += 1) {
        const value = column.values[row] ?? Number.NaN;
        mask[row] = tests.some((test) => test.number(value)) ? 1 : 0;
    }
    return mask;
}
/** Whether a cell says what a literal does: a text to the letter, a number or truth value however it is written. */
function saying(literal) {
    return testOf("=", literal).text;
}
function testOf(op, literal) {
    if (typeof literal === "number") {
        const number = (cell) => !Number.isNaN(cell) && compares(op, cell, literal);
        return {
            number,
            text: (cell) => (Number.isNaN((0,src_column/* numberOf */.rl)(cell)) ? op === "!=" && cell !== "" : number((0,src_column/* numberOf */.rl)(cell))),
        };
    }
    const text = typeof literal === "boolean" ? truthTest(op, literal) : textTest(op, literal);
    return { text, number: (cell) => text((0,src_column/* textOf */.b6)(cell)) };
}
/** Order of code units: that of dates written as 2024-01-31. */
function textTest(op, literal) {
    // The empty text is the word for a missing value, so that one can ask for it.
    if (literal === "")
        return (cell) => (cell === "" ? op === "=" : op === "!=");
    return (cell) => cell !== "" && compares(op, cell, literal);
}
/** Parquet and JSON write `true`, pandas writes `True`, others 1. */
function truthTest(op, literal) {
    const same = literal ? /^(?:true|1)$/iu : /^(?:false|0)$/iu;
    return (cell) => cell !== "" && same.test(cell) === (op === "=");
}
function compares(op, a, b) {
    switch (op) {
        case "=":
            return a === b;
        case "!=":
            return a !== b;
        case "<":
            return a < b;
        case "<=":
            return a <= b;
        case ">":
            return a > b;
        case ">=":
            return a >= b;
    }
}

// EXTERNAL MODULE: ./packages/slices/src/parse-where.ts + 2 modules
var parse_where = __webpack_require__(73012);
;// CONCATENATED MODULE: ./packages/slices/src/partition.ts







const MISSING = "(missing)";
/** A document is no name: it would be in every check's id, and in the comment. */
const MOST_LABEL_CHARACTERS = 200;
/**
 * Parts the rows along one axis.
 * @throws ModelgateError `slice-invalid`
 */
function partition(axis, columns, rows) {
    switch (axis.kind) {
        case "values":
            return axis.values === null
                ? byFound(axis.column, (0,want_column/* wantColumn */.X)(columns, axis.column), rows)
                : byNamed(axis.column, axis.values, { column: (0,want_column/* wantColumn */.X)(columns, axis.column), rows });
        case "bins":
            return binned(axis.column, (0,src_column/* numbersOf */.cZ)((0,want_column/* wantColumn */.X)(columns, axis.column), rows), axis.edges);
        case "quantiles": {
            const values = (0,src_column/* numbersOf */.cZ)((0,want_column/* wantColumn */.X)(columns, axis.column), rows);
            return binned(axis.column, values, (0,src_edges/* quantileEdges */.UY)(values, axis.bins, axis.column));
        }
        case "where": {
            const mask = holding((0,parse_where/* parseWhere */.r)(axis.where), columns, rows);
            const codes = Int32Array.from(mask, (holds) => holds - 1);
            return { groups: [{ label: { where: axis.where }, named: true }], codes };
        }
        case "cross":
            return crossed(axis.axes.map((part) => partition(part, columns, rows)));
    }
}
/** One group for each value that is found, in the order of numbers where all are, else of texts; the missing ones last. */
function byFound(name, column, rows) {
    const found = new Map();
    const codes = (0,src_column/* codesBy */.WQ)(column, rows, (text) => {
        if (text.length > MOST_LABEL_CHARACTERS)
            throw tooLong(name, text.length);
        const value = text === "" ? MISSING : text;
        const code = found.get(value) ?? found.size;
        found.set(value, code);
        if (found.size > MOST_SLICES)
            throw tooMany(`column ${JSON.stringify(name)} has more values`);
        return code;
    });
    const values = [...found.keys()];
    const ordered = inOrder(values);
    const place = new Int32Array(values.length);
    for (const [at, value] of ordered.entries())
        place[found.get(value) ?? 0] = at;
    return {
        groups: ordered.map((value) => ({ label: { [name]: value }, named: false })),
        codes: codes.map((code) => place[code] ?? -1),
    };
}
function inOrder(values) {
    const present = values.filter((value) => value !== MISSING);
    const areNumbers = present.every((value) => Number.isFinite((0,src_column/* numberOf */.rl)(value)));
    // Code units, not a locale: the order is the same on every machine.
    const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    const sorted = present.sort((a, b) => (areNumbers ? (0,src_column/* numberOf */.rl)(a) - (0,src_column/* numberOf */.rl)(b) : 0) || byText(a, b));
    return values.includes(MISSING) ? [...sorted, MISSING] : sorted;
}
function byNamed(name, values, { column, rows }) {
    // What is quoted is meant to the letter, before anything else is by what it says.
    const places = new Map(values.map((value, at) => [value, at]));
    const tests = values.map(saying);
    return {
        groups: values.map((value) => ({ label: { [name]: String(value) }, named: true })),
        codes: (0,src_column/* codesBy */.WQ)(column, rows, (text) => places.get(text) ?? tests.findIndex((says) => says(text))),
    };
}
function binned(name, values, edges) {
    const groups = (0,src_edges/* binLabels */.H1)(edges).map((label) => ({ label: { [name]: label }, named: false }));
    return { groups, codes: (0,src_edges/* binCodes */.Gq)(values, edges) };
}

;// CONCATENATED MODULE: ./packages/slices/src/cut.ts


/**
 * Cuts rows into slices, axis after axis. Those with fewer rows than the minimum are among them: what becomes of them is for
 * the caller to say. A missing value is a slice of its own, `(missing)`, where a column is cut by every value.
 * @throws ModelgateError `slice-invalid` for columns that are not there, and more than 1,000 slices
 */
function cut(slicing, columns, rows) {
    const slices = new Map();
    for (const axis of slicing.axes) {
        for (const slice of slicesOf(partition(axis, columns, rows))) {
            // Two axes may name the same slice: it is one question, not two.
            const key = JSON.stringify(Object.entries(slice.label));
            const known = slices.get(key);
            if (known !== undefined)
                checkSame(known, slice);
            slices.set(key, known === undefined ? slice : { ...known, named: known.named || slice.named });
        }
    }
    if (slices.size > MOST_SLICES)
        throw tooMany(`${slices.size} are more`);
    return [...slices.values()];
}
/**
 * Makes sure that two slices of one label are one: nobody could tell their checks apart.
 * @throws ModelgateError `slice-invalid`
 */
function checkSame({ label, rows }, other) {
    const isSame = rows.length === other.rows.length && rows.every((row, at) => row === other.rows[at]);
    if (!isSame)
        throw twoOfOneName(label, [rows.length, other.rows.length]);
}
/** The rows of each group, in two passes: how many, then which. */
function slicesOf({ groups, codes }) {
    const counts = new Int32Array(groups.length);
    for (const code of codes)
        if (code >= 0)
            counts[code] = (counts[code] ?? 0) + 1;
    const slices = groups.map((group, at) => ({ ...group, rows: new Int32Array(counts[at] ?? 0) }));
    const filled = new Int32Array(groups.length);
    for (let row = 0; row < codes.length; row += 1) {
        const code = codes[row] ?? -1;
        const slice = slices[code];
        if (slice === undefined)
            continue;
        const at = filled[code] ?? 0;
        slice.rows[at] = row;
        filled[code] = at + 1;
    }
    return slices;
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


/***/ }),

/***/ 35290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ wantColumn)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33490);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);

/** @throws ModelgateError `slice-invalid` naming a near one */
function wantColumn(columns, name) {
    const column = columns.get(name);
    if (column !== undefined)
        return column;
    const names = [...columns.keys()];
    const near = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(name, names);
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("slice-invalid", `slices: no column ${JSON.stringify(name)}`, {
        hint: near === null ? `There are ${names.join(", ") || "none"}.` : `Did you mean "${near}"?`,
    });
}


/***/ })

};
