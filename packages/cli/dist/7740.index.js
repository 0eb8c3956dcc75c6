export const id = 7740;
export const ids = [7740];
export const modules = {

/***/ 97740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scoreEndpoint: () => (/* reexport */ scoreEndpoint)
});

// UNUSED EXPORTS: ask, askOnce, datatypeOf, encodeRequest, openEndpoint, readAddress

// EXTERNAL MODULE: ./packages/dataset/src/open-table.ts + 15 modules
var open_table = __webpack_require__(41304);
// EXTERNAL MODULE: ./packages/dataset/src/digest-file.ts
var digest_file = __webpack_require__(52217);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/inference/src/answers.ts
var src_answers = __webpack_require__(72976);
// EXTERNAL MODULE: ./packages/inference/src/attempt.ts
var attempt = __webpack_require__(24106);
// EXTERNAL MODULE: ./packages/inference/src/sanity-notes.ts
var sanity_notes = __webpack_require__(52949);
// EXTERNAL MODULE: ./packages/inference/src/score-onnx.ts + 1 modules
var score_onnx = __webpack_require__(88864);
// EXTERNAL MODULE: ./packages/inference/src/scoring/carried.ts
var carried = __webpack_require__(73527);
// EXTERNAL MODULE: ./packages/inference/src/release.ts
var release = __webpack_require__(56038);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/output-plan.ts

/**
 * Decides which output holds labels and which scores (or, for regression, values) from what the first
 * batch gave. Unambiguous or an error that asks: two candidates are never silently narrowed to one.
 * @throws ModelgateError `outputs-ambiguous`
 */
function planOutputs(shown, batchRows, spec) {
    const perRow = shown.map((output) => ({ ...output, width: widthOf(output, batchRows) }));
    const usable = perRow.filter((output) => output.width !== null);
    const told = spec.output === null ? null : usable.find(({ name }) => name === spec.output);
    if (told === undefined) {
        throw ask(`the model has no output "${spec.output}" with one entry a row`, shown);
    }
    const floats = usable.filter(({ type }) => isFloat(type));
    if (spec.task === "regression") {
        const candidates = told ? [told] : floats.filter(({ width }) => width === 1);
        const [only] = candidates;
        if (only === undefined || candidates.length > 1 || only.width !== 1) {
            throw ask("regression reads one number a row, and not exactly one output holds that", shown);
        }
        return { task: "regression", values: only.name };
    }
    const labels = usable.filter(({ type, width }) => width === 1 && (isInteger(type) || type === "string"));
    const scores = told ? [told] : narrow(floats, spec);
    const [score, ...more] = scores;
    if (more.length > 0)
        throw ask(`outputs ${names(scores)} could all hold the scores`, shown);
    if (told && !isFloat(told.type)) {
        return { task: "classification", labels: told.name, scores: null, width: 0 };
    }
    // With several integer outputs only the scores are trusted: which of them is the label is a guess.
    const [label, ...others] = labels;
    const labelName = label !== undefined && others.length === 0 ? label.name : null;
    if (score === undefined && labelName === null) {
        throw ask("no output holds one label or one row of scores for each example", shown);
    }
    return {
        task: "classification",
        labels: labelName,
        scores: score?.name ?? null,
        width: score?.width ?? 0,
    };
}
/** Of several float outputs the one that is as wide as there are classes, if only one is. */
function narrow(floats, spec) {
    const binary = spec.task === "binary-classification";
    const count = spec.classes?.length ?? (binary ? 2 : null);
    const fits = floats.filter(({ width }) => count === null ? width > 1 : width === count || (binary && width === 1));
    if (fits.length > 0 || count === null)
        return fits;
    return floats.length === 1 ? floats : [];
}
/** Values a row: [N], [N, 1], [N, k], or [N, k, 1, 1]; null when the output has no entry for each row. */
function widthOf({ dims }, batchRows) {
    const [first, ...rest] = dims;
    if (first !== batchRows)
        return batchRows === 1 && dims.length === 1 ? (first ?? null) : null;
    const wide = rest.filter((size) => size !== 1);
    return wide.length > 1 ? null : (wide[0] ?? 1);
}
/** Whether an element type holds fractions. */
function isFloat(type) {
    return type.startsWith("float");
}
/** Whether an element type holds whole numbers or truth values. */
function isInteger(type) {
    return type.startsWith("int") || type.startsWith("uint") || type === "bool";
}
/** Names of outputs for a message, quoted. */
function names(outputs) {
    return outputs.map(({ name }) => JSON.stringify(name)).join(", ");
}
/** An error that shows what the outputs are, and asks for the name of the one that is meant. */
function ask(message, shown) {
    const seen = shown.map(({ name, type, dims }) => `${JSON.stringify(name)} ${type}[${dims.join(", ")}]`);
    return (0,src_error/* failure */.V2)("outputs-ambiguous", `${message}; the outputs are ${seen.join("; ")}`, {
        hint: "Name the output with `output:` (and the classes with `classes:`).",
    });
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/float16.ts
var float16 = __webpack_require__(88612);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/output-values.ts


/**
 * An output, which must hold what the first batch promised: `width` values for each row that was fed.
 * @throws ModelgateError `model-failed` when it does not
 */
function rowsOf(value, width, padded) {
    if (value?.data.length === padded * width)
        return value;
    throw (0,src_error/* failure */.V2)("model-failed", "the model's outputs changed their shape after the first batch", {
        hint: "Every output must have one entry for each row that is fed.",
    });
}
/** The first values as doubles; rows that only fill a fixed batch are dropped. */
function numbersOf({ type, data }, count) {
    const plain = (0,float16/* plainNumbers */.DO)(type, Array.isArray(data) ? data.slice(0, count) : data.subarray(0, count));
    // Converting one number array to another is a hundred times as quick as doing so number by number.
    if (plain instanceof Float32Array || plain instanceof Float64Array)
        return new Float64Array(plain);
    return Float64Array.from(plain, Number);
}

;// CONCATENATED MODULE: ./packages/inference/src/scoring/label-outputs.ts



/**
 * Finds the outputs with one entry for each row and label: floats are scores, integers and bools are labels.
 * @throws ModelgateError `outputs-ambiguous` when there is none, or more than one of a kind
 */
function planLabels(shown, batchRows, width, spec) {
    const told = spec.output === null ? shown : shown.filter(({ name }) => name === spec.output);
    const fits = (output) => isMatrix(output, batchRows, width);
    const scores = told.filter((output) => isFloat(output.type) && (fits(output) || isPerLabel(output, batchRows, width)));
    // The scores may be told and the labels beside them are still the model's own.
    const candidates = spec.output === null || scores.length > 0 ? shown : told;
    const labels = candidates.filter((output) => isInteger(output.type) && fits(output));
    if (scores.length > 1)
        throw ask(`outputs ${names(scores)} could all hold the scores`, shown);
    const [score] = scores;
    const label = labels.length === 1 ? (labels[0]?.name ?? null) : null;
    if (score === undefined && label === null) {
        throw ask(`the target has ${width} labels, and not exactly one output has an entry for each`, shown);
    }
    return {
        task: "multilabel",
        labels: label,
        scores: score?.name ?? null,
        width,
        isPerLabel: score !== undefined && !fits(score),
    };
}
function isMatrix({ dims }, rows, width) {
    const [first, ...rest] = dims;
    return first === rows && rest.reduce((product, size) => product * size, 1) === width;
}
function isPerLabel({ dims }, rows, width) {
    return dims.length === 3 && dims[0] === width && dims[1] === rows && dims[2] === 2;
}
/** The answers of one batch, row-major, rows × labels. `padded` rows were fed. */
function labelAnswers({ labels, scores, width, isPerLabel }, outputs, { rows, padded }) {
    const entries = rows * width;
    return {
        predicted: labels === null ? null : marksOf(labels, rowsOf(outputs[labels], width, padded), entries),
        scores: scores === null
            ? null
            : isPerLabel
                ? yesOf(numbersOf(rowsOf(outputs[scores], 2 * width, padded), 2 * padded * width), rows, padded)
                : numbersOf(rowsOf(outputs[scores], width, padded), entries),
    };
}
/** The second of each pair of [labels, padded, 2], turned to rows × labels. */
function yesOf(pairs, rows, padded) {
    const width = pairs.length / (2 * padded);
    const scores = new Float64Array(rows * width);
    for (let row = 0; row < rows; row += 1) {
        for (let label = 0; label < width; label += 1) {
            scores[row * width + label] = pairs[2 * (label * padded + row) + 1] ?? Number.NaN;
        }
    }
    return scores;
}
function marksOf(output, { data }, entries) {
    const marks = new Uint8Array(entries);
    for (let at = 0; at < entries; at += 1) {
        const mark = Number(data[at]);
        if (mark !== 0 && mark !== 1) {
            throw (0,src_error/* failure */.V2)("outputs-ambiguous", `the output "${output}" should hold 0 or 1 for each label, and has ${mark}`, {
                hint: "Name the output that holds scores or labels with `output:`.",
            });
        }
        marks[at] = mark;
    }
    return marks;
}

;// CONCATENATED MODULE: ./packages/inference/src/scoring/answers-of.ts


/** The outputs that are read. */
function readOf(plan) {
    const read = plan.task === "regression" ? [plan.values] : [plan.labels, plan.scores];
    return read.filter((name) => name !== null);
}
/** What the model answered for the first `rows` of the `padded` rows that were fed. */
function answersOf(plan, outputs, { rows, padded }, codes) {
    if (plan.task === "multilabel")
        return labelAnswers(plan, outputs, { rows, padded });
    if (plan.task === "regression") {
        return { predicted: numbersOf(rowsOf(outputs[plan.values], 1, padded), rows), scores: null };
    }
    const scores = plan.scores === null
        ? null
        : numbersOf(rowsOf(outputs[plan.scores], plan.width, padded), rows * plan.width);
    const predicted = plan.labels === null ? null : labels(rowsOf(outputs[plan.labels], 1, padded), rows, codes);
    return { predicted, scores };
}
function labels({ type, data }, rows, codes) {
    const predicted = new Int32Array(rows);
    for (let row = 0; row < rows; row += 1) {
        const label = data[row];
        predicted[row] = codes.code(type === "bool" ? String(Boolean(label)) : String(label));
    }
    return predicted;
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/fed-block.ts + 2 modules
var fed_block = __webpack_require__(11540);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/compared.ts
/** A trial that did not take place. */
function nothing(why) {
    return { rows: 0, largest: 0, relative: 0, flips: 0, skipped: why };
}
/** What all others together show. */
function compared(base, others) {
    const middle = middleOf(base);
    const before = decided(base, middle);
    const left = valuesOf(base);
    let [rows, largest, scale, flips] = [0, 0, 0, 0];
    for (const { answers, rows: order } of others) {
        rows += order.length;
        const right = valuesOf(answers);
        const after = decided(answers, middle);
        order.forEach((row, at) => {
            for (let k = 0; k < base.width; k += 1) {
                const a = left?.[row * base.width + k] ?? 0;
                const b = right?.[at * base.width + k] ?? 0;
                // Nearly all of them, in code that is not compiled yet.
                if (a === b && a <= scale && a >= -scale)
                    continue;
                largest = Math.max(largest, distance(a, b));
                scale = Math.max(scale, size(a), size(b));
            }
            if (isOther(before, row, after, at))
                flips += 1;
        });
    }
    const relative = largest === 0 ? 0 : scale === 0 ? Number.POSITIVE_INFINITY : largest / scale;
    return { rows, largest, relative, flips };
}
function valuesOf({ predicted, scores, task }) {
    return task === "regression" ? predicted : scores;
}
function distance(a, b) {
    if (Object.is(a, b) || a === b)
        return 0;
    return Number.isFinite(a) && Number.isFinite(b) ? Math.abs(a - b) : Number.POSITIVE_INFINITY;
}
function size(value) {
    return Number.isFinite(value) ? Math.abs(value) : 0;
}
/** Whether single scores are logits, only all rows of the data set could tell; these rows have to do. */
function middleOf({ scores }) {
    return scores?.every((score) => !(score < 0 || score > 1)) ? 0.5 : 0;
}
/** The model's own labels, else those that its scores decide for. */
function decided({ predicted, scores, width, task }, middle) {
    if (task === "regression")
        return { each: 0, labels: [] };
    const isMany = task === "multilabel";
    if (predicted !== null)
        return { each: isMany ? width : 1, labels: predicted };
    if (scores === null)
        return { each: 0, labels: [] };
    if (isMany || width === 1)
        return { each: width, labels: scores.map((score) => (score > middle ? 1 : 0)) };
    const labels = Array.from({ length: scores.length / width }, (_, row) => highest(scores, row * width, width));
    return { each: 1, labels };
}
function isOther(before, row, after, at) {
    for (let k = 0; k < before.each; k += 1) {
        if (before.labels[row * before.each + k] !== after.labels[at * after.each + k])
            return true;
    }
    return false;
}
function highest(values, start, width) {
    let best = 0;
    for (let k = 1; k < width; k += 1)
        if ((values[start + k] ?? 0) > (values[start + best] ?? 0))
            best = k;
    return best;
}

;// CONCATENATED MODULE: ./packages/inference/src/scoring/pick-feeds.ts
/** Some of the `padded` rows of a model's inputs, in the given order, in memory of their own. */
function pickFeeds(feeds, padded, rows) {
    return feeds.map((feed) => {
        const [, ...trailing] = feed.dims;
        const data = pickData(feed.data, feed.data.length / padded, rows);
        return { ...feed, data, dims: [rows.length, ...trailing] };
    });
}
function pickData(data, width, rows) {
    const [first = 0] = rows;
    // As they lie, which one copy does; a `for` over each value is most of the time in a process that has just begun.
    if (rows.every((row, at) => row === first + at))
        return data.slice(first * width, (first + rows.length) * width);
    const picked = data.slice(0, rows.length * width);
    rows.forEach((row, at) => {
        if (Array.isArray(picked) || Array.isArray(data)) {
            for (let k = 0; k < width; k += 1)
                picked[at * width + k] = data[row * width + k];
        }
        else
            picked.set(data.subarray(row * width, (row + 1) * width), at * width);
    });
    return picked;
}

;// CONCATENATED MODULE: ./packages/inference/src/scoring/sanity.ts


const MOST_ROWS = 64;
/** A call of the runtime each: most of what the trials of a small model cost. */
const MOST_SINGLES = 8;
/** What the trials may take: this, or a share of the time that the model took for the whole data set. */
const LEAST_BUDGET_MS = 50;
const BUDGET_SHARE = 0.05;
/** The first rows of a block, in memory of their own. A fixed batch stays whole. */
function sanitySample({ rows, padded, feeds }, fixedBatch) {
    const taken = fixedBatch ?? Math.min(rows, MOST_ROWS);
    const picked = pickFeeds(feeds, padded, upTo(taken));
    return { rows: Math.min(rows, taken), padded: taken, feeds: picked };
}
/**
 * Tries a model within its budget. Never throws: a model that fails on fewer rows has been scored all the same, and what
 * was not tried says why.
 * @param spent what the whole data set took of the model's time, and its rows
 */
async function sanityOf(run, sample, { plan }, spent) {
    const { fixedBatch } = plan;
    const budgetMs = Math.max(LEAST_BUDGET_MS, BUDGET_SHARE * spent.ms);
    const ms = spent.ms / spent.rows;
    // Three runs of the batch and one of its rows alone. What all rows took is mostly the first run where there are few.
    const affordable = spent.ms <= LEAST_BUDGET_MS ? sample.padded : Math.floor(budgetMs / (4 * ms));
    const least = fixedBatch ?? Math.min(2, sample.rows);
    if (affordable < least) {
        const skipped = nothing(`${least} rows in ${Math.round(budgetMs)} ms are too many at ${ms.toPrecision(2)} ms a row`);
        return { rerun: skipped, batch: skipped, order: skipped };
    }
    const tried = fixedBatch === null ? shortened(sample, Math.min(sample.rows, affordable)) : sample;
    const spentMs = stopwatch();
    const isLate = () => spentMs() > budgetMs;
    const late = nothing(`the ${Math.round(budgetMs)} ms for it were over`);
    const whole = upTo(tried.rows);
    let first = null;
    const trial = async (why, compare) => {
        if (why !== null)
            return nothing(why);
        if (isLate())
            return late;
        try {
            first ??= await run(tried);
            return await compare(first);
        }
        catch (error) {
            return nothing(`the model failed: ${message(error)}`);
        }
    };
    const alone = tried.rows < 2 ? "there is one row" : null;
    return {
        rerun: await trial(null, async (base) => compared(base, [{ answers: await run(tried), rows: whole }])),
        order: await trial(alone, async (base) => {
            const backwards = whole.toReversed();
            return compared(base, [{ answers: await run(reordered(tried, backwards)), rows: backwards }]);
        }),
        batch: await trial(fixedBatch === null ? alone : `the model fixes its batch at ${fixedBatch} rows`, async (base) => {
            const alones = [];
            for (const row of whole.slice(0, MOST_SINGLES)) {
                if (isLate() && alones.length > 0)
                    break;
                alones.push({ answers: await run(single(tried, row)), rows: [row] });
            }
            return compared(base, alones);
        }),
    };
}
function shortened({ padded, feeds }, rows) {
    return { rows, padded: rows, feeds: pickFeeds(feeds, padded, upTo(rows)) };
}
/** What fills a fixed batch stays where it is. */
function reordered({ rows, padded, feeds }, order) {
    const all = upTo(padded).map((row) => order[row] ?? row);
    return { rows, padded, feeds: pickFeeds(feeds, padded, all) };
}
function single({ padded, feeds }, row) {
    return { rows: 1, padded: 1, feeds: pickFeeds(feeds, padded, [row]) };
}
/**
 * Milliseconds since then. What is tried must not depend on who else uses the machine, so time counts only where this
 * process worked; nor on threads that spin while they wait, so no more of it than passed.
 */
function stopwatch() {
    const [began, worked] = [performance.now(), process.cpuUsage()];
    return () => {
        const { user, system } = process.cpuUsage(worked);
        return Math.min(performance.now() - began, (user + system) / 1000);
    };
}
function upTo(count) {
    return Array.from({ length: count }, (_, row) => row);
}
function message(error) {
    const text = error instanceof Error ? error.message : String(error);
    return (text.split("\n")[0] ?? "").slice(0, 300);
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/target-columns.ts
var target_columns = __webpack_require__(40406);
// EXTERNAL MODULE: ./packages/inference/src/scoring/text-codes.ts
var text_codes = __webpack_require__(15433);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/score.ts









/**
 * Scores one data set, block by block, and ends with what all blocks have in common and with what
 * was tried on a few rows. `entry` is the program that reads
 * a large one in a thread.
 * @throws ModelgateError `outputs-ambiguous`, `model-failed`, and what reading the data set throws
 */
async function* score(engine, dataset, output, entry) {
    yield* scoreBlocks(engine, readBlocks(entry, { dataset, output }), dataset, output);
}
/** As `score`, from an opened table, in this thread. */
function scoreTable(engine, table, dataset, output) {
    return scoreBlocks(engine, (0,fed_block/* fedBlocks */.un)(table, dataset, output), dataset, output);
}
async function* scoreBlocks(engine, blocks, dataset, output) {
    const codes = new text_codes/* TextCodes */.Q(`column "${(0,target_columns/* targetsOf */.QR)(dataset.target)[0]}"`);
    const truthCodes = [];
    let plan = null;
    let precision = "";
    const carriedTexts = (dataset.carried ?? []).map(() => []);
    const spent = { ms: 0, rows: 0 };
    let sample = null;
    let profiler = null;
    for await (const block of blocks) {
        for (const text of block.newTexts)
            truthCodes.push(codes.code(text));
        // A few rows alone are a look at answers that were given before: what was tried then holds.
        if (dataset.only === undefined)
            sample ??= sanitySample(block, dataset.plan.fixedBatch);
        const began = performance.now();
        // Once it is known which outputs are read, the runtime need not copy the others, as embeddings.
        const outputs = await engine.session.run((0,fed_block/* runtimeFeeds */.OY)(engine.Tensor, block.feeds), plan === null ? engine.session.outputNames : readOf(plan));
        spent.ms += performance.now() - began;
        spent.rows += block.padded;
        plan ??= planFor(shownOf(outputs), block.padded, dataset, output);
        precision ||= plan.task !== "regression" && plan.scores ? (outputs[plan.scores]?.type ?? "") : "";
        const { rows, ids, carried } = block;
        carried?.newTexts.forEach((texts, column) => {
            for (const text of texts)
                carriedTexts[column]?.push(text);
        });
        yield {
            type: "block",
            dataset: dataset.name,
            rows,
            truth: truthOf(block, truthCodes),
            ...answersOf(plan, outputs, block, codes),
            ids,
            ...(carried === null ? {} : { carried: carried.columns }),
        };
        // Only of what could be read as answers.
        if (dataset.profiled) {
            profiler ??= (await loadProfiler()).openProfiler(dataset, block, plan);
            profiler.add(block, outputs);
        }
        (0,release/* release */._)(...(0,fed_block/* fedNumbers */._9)(block));
    }
    if (plan === null)
        throw (0,fed_block/* noRows */.jw)(dataset.path);
    yield {
        type: "end",
        dataset: dataset.name,
        texts: codes.texts,
        ...endOf(plan, precision),
        ...(carriedTexts.length === 0 ? {} : { carriedTexts }),
    };
    if (profiler !== null)
        yield { type: "profile", dataset: dataset.name, profile: profiler.profile() };
    if (sample === null)
        return;
    const run = runOf(engine, plan);
    yield { type: "sanity", dataset: dataset.name, sanity: await sanityOf(run, sample, dataset, spent) };
}
/**
 * Loaded on demand: a baseline is not profiled, nor is what is timed. Not before: from sources it takes address space (Node strips
 * types with WebAssembly) that the reading threads were counted on.
 */
function loadProfiler() {
    return __webpack_require__.e(/* import() */ 4370).then(__webpack_require__.bind(__webpack_require__, 94370));
}
/** Answers alone, by codes that are good for comparing them with each other. */
function runOf(engine, plan) {
    const codes = new text_codes/* TextCodes */.Q("the model's labels");
    const width = plan.task === "regression" ? 1 : plan.width;
    return async (sample) => {
        const outputs = await engine.session.run((0,fed_block/* runtimeFeeds */.OY)(engine.Tensor, sample.feeds), readOf(plan));
        return { ...answersOf(plan, outputs, sample, codes), width, task: plan.task };
    };
}
function planFor(shown, batchRows, { target }, output) {
    return output.task === "multilabel-classification"
        ? planLabels(shown, batchRows, (0,target_columns/* targetsOf */.QR)(target).length, output)
        : planOutputs(shown, batchRows, output);
}
function endOf(plan, precision) {
    if (plan.task === "regression")
        return { labels: null, scores: null };
    const scores = plan.scores === null ? null : { output: plan.scores, width: plan.width, precision };
    return { labels: plan.labels, scores };
}
function shownOf(outputs) {
    return Object.entries(outputs).map(([name, { type, dims }]) => ({ name, type, dims }));
}
/** The reader gave codes of its own; those of the answers count the model's labels, too. */
function truthOf({ truth }, codes) {
    // Mostly the model names no label before the data does, and both count alike.
    if (!(truth instanceof Int32Array) || codes.every((code, index) => code === index))
        return truth;
    return truth.map((code) => codes[code] ?? -1);
}

// EXTERNAL MODULE: ./packages/inference/src/endpoint/open-endpoint.ts + 3 modules
var open_endpoint = __webpack_require__(99990);
;// CONCATENATED MODULE: ./packages/inference/src/endpoint/score-endpoint.ts









/** A request holds so many values at most, and rows: what every server takes. */
const VALUES_A_REQUEST = 1 << 16;
const ROWS_A_REQUEST = 256;
/**
 * Has an endpoint answer data sets, with columns assigned to its inputs as to a model's. A fault in one data set leaves the others.
 * @throws ModelgateError `input-invalid`, `endpoint-fault` when the server does not describe the model
 */
async function scoreEndpoint({ endpoint: address, datasets, output }, asking, watcher) {
    const [endpoint, ...tables] = await Promise.all([
        (0,attempt/* attempt */.C)(() => (0,open_endpoint/* openEndpoint */.k)(address, asking)),
        ...datasets.map(({ path }) => (0,attempt/* attempt */.C)(() => (0,open_table/* openTable */.R)(path))),
    ]);
    if ("problems" in endpoint) {
        // A server that is down does not hide what is wrong with the data.
        throw (0,src_error/* errorOf */.Mz)([endpoint, ...tables].flatMap((part) => ("problems" in part ? part.problems : [])));
    }
    const { signature, server } = endpoint.value;
    const planned = datasets.map((spec, at) => (0,score_onnx/* planFor */.b)(spec, tables[at], { signature }, output.task));
    const jobs = planned.flatMap((plan, at) => {
        const table = tables[at];
        return "job" in plan && table !== undefined && "value" in table
            ? [{ job: plan.job, table: table.value }]
            : [];
    });
    const answers = await (0,src_answers/* readAnswers */.M)(asked(endpoint.value, jobs, output), {
        progress: watcher.progress,
        source(name) {
            const spec = datasets.find((dataset) => dataset.name === name);
            return {
                kind: "model",
                path: spec?.path ?? name,
                target: jobs.find(({ job }) => job.name === name)?.job.target ?? "",
                carried: (0,carried/* carriesOf */.z5)(spec?.carried),
                spec: output,
                modelClasses: null,
                producer: () => null,
            };
        },
    });
    const scored = datasets.map(async ({ name, path }, at) => {
        const plan = planned[at];
        const digest = await (0,attempt/* attempt */.C)(() => (0,digest_file/* digestFile */.T)(path));
        return {
            name,
            path,
            digest: "value" in digest ? digest.value.digest : null,
            outcome: plan && "problems" in plan ? plan : (0,src_answers/* outcomeOf */.s)(answers, name),
            sanity: answers.sanity.get(name) ?? null,
        };
    });
    return {
        runtime: server,
        datasets: await Promise.all(scored),
        notes: [
            ...new Set([
                ...planned.flatMap((plan) => ("notes" in plan ? plan.notes : [])),
                ...rowNotes(endpoint.value),
                ...answers.notes,
                ...(0,sanity_notes/* sanityNotes */.y)(answers.sanity),
            ]),
        ],
    };
}
function rowNotes({ mostRows }) {
    const most = mostRows();
    return most === null || most >= ROWS_A_REQUEST ? [] : [`the server takes ${most} rows at once`];
}
async function* asked(endpoint, jobs, output) {
    for (const { job, table } of jobs) {
        const values = job.plan.feeds.reduce((sum, { width }) => sum + Math.max(1, width), 0);
        const most = Math.max(1, Math.min(ROWS_A_REQUEST, Math.floor(VALUES_A_REQUEST / values)));
        const inPieces = {
            read: (want, rows, from) => table.read(want, Math.min(rows, most), from),
        };
        try {
            yield* scoreTable(engineOf(endpoint), inPieces, job, output);
        }
        catch (error) {
            yield { type: "problem", dataset: job.name, problems: (0,src_error/* problemsOf */.GW)(error) };
        }
    }
    yield { type: "finished" };
}
/** An endpoint in the place of a session: what a server answers has the fields of a tensor that scoring reads. */
function engineOf(endpoint) {
    class Dense {
        type;
        data;
        dims;
        constructor(type, data, dims) {
            this.type = type;
            this.data = data;
            this.dims = dims;
        }
    }
    const session = {
        outputNames: endpoint.signature.outputs.map(({ name }) => name),
        async run(fed, outputs) {
            const feeds = Object.entries(fed).map(([input, { type, data, dims }]) => ({ input, type, data, dims }));
            const answered = await endpoint.infer(feeds, { outputs });
            return Object.fromEntries(answered.map((output) => [output.name, output]));
        },
    };
    return { session, Tensor: Dense };
}

;// CONCATENATED MODULE: ./packages/inference/src/endpoint/index.ts








/***/ }),

/***/ 11540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cP: () => (/* binding */ NO_TRUTH),
  un: () => (/* binding */ fedBlocks),
  _9: () => (/* binding */ fedNumbers),
  jw: () => (/* binding */ noRows),
  OY: () => (/* binding */ runtimeFeeds)
});

// UNUSED EXPORTS: buffersOf, feeder

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/inference/src/scoring/carried.ts
var scoring_carried = __webpack_require__(73527);
// EXTERNAL MODULE: ./packages/inference/src/scoring/marks.ts
var scoring_marks = __webpack_require__(86647);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/pick-rows.ts
/** Some rows of a batch, counted within it, as a batch of its own that shares no memory with it. */
function pickRows(batch, rows) {
    const columns = new Map();
    for (const [name, column] of batch.columns)
        columns.set(name, pickedColumn(column, rows));
    return { start: batch.start + (rows[0] ?? 0), rows: rows.length, columns };
}
/** Those of the given row numbers of the file, which increase, that lie in a batch, counted within it. */
function rowsWithin({ start, rows }, only) {
    const from = firstFrom(only, start);
    return only.slice(from, firstFrom(only, start + rows)).map((row) => row - start);
}
/** Where the first number is that is not below `row`. */
function firstFrom(only, row) {
    let [low, high] = [0, only.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((only[middle] ?? 0) < row)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function pickedColumn(column, rows) {
    switch (column.kind) {
        case "text":
            return { kind: "text", values: rows.map((row) => column.values[row] ?? "") };
        case "number":
            return { kind: "number", values: Float64Array.from(rows, (row) => column.values[row] ?? Number.NaN) };
        case "integer":
            return { kind: "integer", values: BigInt64Array.from(rows, (row) => column.values[row] ?? 0n) };
        case "boolean":
            return { kind: "boolean", values: Uint8Array.from(rows, (row) => column.values[row] ?? 0) };
        case "vector": {
            const { width } = column;
            const values = new Float64Array(rows.length * width);
            for (const [at, row] of rows.entries()) {
                values.set(column.values.subarray(row * width, (row + 1) * width), at * width);
            }
            return { kind: "vector", width, values };
        }
    }
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/target-columns.ts
var target_columns = __webpack_require__(40406);
// EXTERNAL MODULE: ./packages/inference/src/scoring/float16.ts
var float16 = __webpack_require__(88612);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/tensor.ts


const span = (bits, signed) => signed ? [-(1n << BigInt(bits - 1)), (1n << BigInt(bits - 1)) - 1n] : [0n, (1n << BigInt(bits)) - 1n];
const WRITERS = {
    float32: { make: (n) => new Float32Array(n) },
    float64: { make: (n) => new Float64Array(n) },
    float16: { make: float16/* float16Array */.hL },
    int64: { make: (n) => new BigInt64Array(n), integer: span(64, true) },
    uint64: { make: (n) => new BigUint64Array(n), integer: span(64, false) },
    int32: { make: (n) => new Int32Array(n), integer: span(32, true) },
    uint32: { make: (n) => new Uint32Array(n), integer: span(32, false) },
    int16: { make: (n) => new Int16Array(n), integer: span(16, true) },
    uint16: { make: (n) => new Uint16Array(n), integer: span(16, false) },
    int8: { make: (n) => new Int8Array(n), integer: span(8, true) },
    uint8: { make: (n) => new Uint8Array(n), integer: span(8, false) },
    bool: { make: (n) => new Uint8Array(n), integer: [0n, 1n] },
    string: { make: (n) => new Array(n).fill("") },
};
/**
 * One input's tensor for `rows` rows; where the model fixes a larger batch, the last row is repeated
 * to fill it and the surplus answers are dropped later.
 * @throws ModelgateError `dataset-mismatch` for a value that the tensor's type cannot hold
 */
function tensor(feed, batch, batchRows) {
    const writer = WRITERS[feed.type];
    if (writer === undefined)
        throw new TypeError(`no writer for ${feed.type}`);
    const columns = feed.columns.map((name) => columnOf(batch, name));
    const [first] = columns;
    const width = first?.kind === "vector" ? first.width : feed.width;
    const trailing = feed.width === 0 ? withWidth(feed, width) : feed.trailing;
    if (feed.width !== 0 && feed.width !== width)
        throw widthMismatch(feed, width);
    const data = writer.make(batchRows * width);
    const numbers = numbersOf(columns);
    if (isFloat(data) && numbers !== null) {
        interleave(data, numbers, batch.rows);
    }
    else {
        columns.forEach((column, index) => {
            const source = column.kind === "vector" ? column : { kind: column.kind, values: column.values, width: 1 };
            write(data, source, { feed, writer, at: index, width, rows: batch.rows, start: batch.start });
        });
    }
    for (let row = batch.rows; row < batchRows; row += 1) {
        const last = (batch.rows - 1) * width;
        for (let i = 0; i < width; i += 1)
            data[row * width + i] = data[last + i];
    }
    return { type: feed.type, data: (0,float16/* asBits */.$T)(data), dims: [batchRows, ...trailing] };
}
/** The values of columns that are all plain numbers; null when one is not. */
function numbersOf(columns) {
    const numbers = columns.map((column) => (column.kind === "number" ? column.values : null));
    return numbers.every((values) => values !== null) ? numbers : null;
}
/** Columns to rows, four at a time: each piece of the tensor is then fetched for four values, not for one. */
function interleave(data, columns, rows) {
    const width = columns.length;
    for (let at = 0; at < width; at += 4) {
        const [a, b, c, d] = columns.slice(at, at + 4);
        if (a && b && c && d) {
            for (let row = 0, to = at; row < rows; row += 1, to += width) {
                data[to] = a[row];
                data[to + 1] = b[row];
                data[to + 2] = c[row];
                data[to + 3] = d[row];
            }
        }
        else {
            columns.slice(at).forEach((values, index) => {
                for (let row = 0, to = at + index; row < rows; row += 1, to += width)
                    data[to] = values[row];
            });
        }
    }
}
function write(data, source, target) {
    const { at, width, rows } = target;
    const { values } = source;
    if (source.width === width && isFloat(data) && values instanceof Float64Array) {
        data.set(source.width * rows === values.length ? values : values.subarray(0, rows * width));
        return;
    }
    for (let row = 0; row < rows; row += 1) {
        for (let i = 0; i < source.width; i += 1) {
            const value = values[row * source.width + i];
            data[row * width + at + i] = cell(value, data, target, row);
        }
    }
}
function isFloat(data) {
    return data instanceof Float32Array || data instanceof Float64Array;
}
function cell(value, data, target, row) {
    const { feed, writer } = target;
    if (writer.integer === undefined)
        return value;
    const whole = typeof value === "bigint" ? value : Number.isInteger(value) ? BigInt(Number(value)) : null;
    const [low, high] = writer.integer;
    if (whole === null || whole < low || whole > high) {
        const where = `row ${target.start + row + 1}, column "${feed.columns[target.at] ?? feed.columns[0] ?? ""}"`;
        throw (0,error/* failure */.V2)("dataset-mismatch", `${where}: ${String(value)} is no ${feed.type}, which input "${feed.input}" takes`, {
            hint: "Mend the value, or export the model with a wider input type.",
        });
    }
    return data instanceof BigInt64Array || data instanceof BigUint64Array ? whole : Number(whole);
}
function withWidth(feed, width) {
    const fixed = feed.trailing.reduce((product, size) => product * (size === 0 ? 1 : size), 1);
    let left = width / fixed;
    if (!Number.isInteger(left))
        throw widthMismatch(feed, width);
    return feed.trailing.map((size) => {
        if (size !== 0)
            return size;
        const taken = left;
        left = 1;
        return taken;
    });
}
function widthMismatch(feed, width) {
    const wants = feed.width === 0 ? `shape [N, ${feed.trailing.join(", ")}]` : `${feed.width} values`;
    return (0,error/* failure */.V2)("dataset-mismatch", `column "${feed.columns[0] ?? ""}" holds ${width} values a row; input "${feed.input}" takes ${wants}`, { hint: "Use a column whose lists have the width that the model was exported with." });
}
function columnOf(batch, name) {
    const column = batch.columns.get(name);
    if (column === undefined)
        throw new RangeError(`the reader left out column ${name}`);
    return column;
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/text-codes.ts
var text_codes = __webpack_require__(15433);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/fed-block.ts







/** Values fed at once, over all inputs: 4 MiB of float32 keeps a block in the cache and messages small. */
const VALUES_A_BATCH = 1 << 20;
const ROWS_A_BATCH = 4096;
/** As many labels, and none of them: nothing of the truth is read. */
const NO_TRUTH = {
    task: "multilabel-classification",
    classes: null,
    positive: null,
    output: null,
    scores: null,
};
/** The error for a data set without a row. */
function noRows(path) {
    return (0,error/* failure */.V2)("dataset-unreadable", `${path}: no rows`, { hint: "Give a data set with examples." });
}
/** Opens the way from the columns of a data set to a model's inputs. */
function feeder(dataset, { task }) {
    const { fixedBatch, feeds } = dataset.plan;
    const width = feeds.reduce((sum, feed) => sum + Math.max(1, feed.width), 0);
    const targets = (0,target_columns/* targetsOf */.QR)(dataset.target);
    const codes = new text_codes/* TextCodes */.Q(`column "${targets[0]}"`);
    const marks = task === "multilabel-classification" ? new scoring_marks/* Marks */.P(dataset.path, targets) : null;
    const truthOf = (batch) => {
        if (marks !== null)
            return marks.read(batch);
        const [target = ""] = targets;
        return task === "regression" ? numberColumn(batch, target) : codes.codesOf(textColumn(batch, target));
    };
    const carried = dataset.carried?.length ? new scoring_carried/* CarriedColumns */.MZ(dataset.path, dataset.carried) : null;
    return {
        want: wanted(dataset, task),
        batchRows: fixedBatch ?? Math.max(1, Math.min(ROWS_A_BATCH, Math.floor(VALUES_A_BATCH / width))),
        block(batch) {
            const padded = fixedBatch ?? batch.rows;
            const known = codes.texts.length;
            return {
                rows: batch.rows,
                padded,
                feeds: feeds.map((feed) => ({ input: feed.input, ...tensor(feed, batch, padded) })),
                truth: truthOf(batch),
                newTexts: codes.texts.slice(known),
                ids: dataset.id === null ? null : textColumn(batch, dataset.id),
                carried: carried?.read(batch) ?? null,
            };
        },
        problems: () => marks?.problems() ?? [],
    };
}
/**
 * Reads a data set block by block, from its first row unless told.
 * @throws ModelgateError `label-invalid`, `dataset-mismatch`, and what reading the data set throws
 */
async function* fedBlocks(table, dataset, output, from) {
    const { want, batchRows, block, problems } = feeder(dataset, output);
    for await (const batch of chosen(table.read(want, batchRows, from), dataset))
        yield block(batch);
    (0,error/* throwProblems */.Jh)(problems());
}
/** The rows that are to be run, where not all are: the file is still read through, and its faults are found. */
async function* chosen(batches, { path, only }) {
    if (only === undefined) {
        yield* batches;
        return;
    }
    let rows = 0;
    for await (const batch of batches) {
        rows = batch.start + batch.rows;
        const picked = rowsWithin(batch, only);
        if (picked.length > 0)
            yield pickRows(batch, picked);
    }
    const last = only.at(-1) ?? 0;
    if (last < rows)
        return;
    throw (0,error/* failure */.V2)("dataset-mismatch", `${path}: row ${last + 1} is wanted, and it has ${rows} rows`, {
        hint: "The data set is another one than the rows were chosen from.",
    });
}
function wanted(dataset, task) {
    // Without a prototype: a stranger may call a column `__proto__`.
    const want = Object.create(null);
    // Another role says how a column is read: it is converted for the one that only carries it along.
    for (const { name, kind } of dataset.carried ?? [])
        want[name] = kind;
    for (const feed of dataset.plan.feeds)
        for (const column of feed.columns)
            want[column] = feed.column;
    if (dataset.id !== null)
        want[dataset.id] = "text";
    for (const target of (0,target_columns/* targetsOf */.QR)(dataset.target))
        want[target] = task === "regression" ? "number" : "text";
    return want;
}
function numberColumn(batch, name) {
    const column = batch.columns.get(name);
    if (column?.kind !== "number")
        throw new RangeError(`column ${name} was not read as numbers`);
    return column.values;
}
function textColumn(batch, name) {
    const column = batch.columns.get(name);
    if (column?.kind !== "text")
        throw new RangeError(`column ${name} was not read as text`);
    return column.values;
}
/** The memory of a block that can change hands rather than being copied. */
function buffersOf(block) {
    const arrays = [block.truth, ...fedNumbers(block)];
    return [...new Set(arrays.map(({ buffer }) => buffer))];
}
/** What a block feeds as the runtime takes it. Without a prototype: a stranger may call an input `__proto__`. */
function runtimeFeeds(Tensor, feeds) {
    const fed = Object.create(null);
    for (const { input, type, data, dims } of feeds)
        fed[input] = new Tensor(type, data, dims);
    return fed;
}
/** What a block feeds, but for texts. */
function fedNumbers({ feeds }) {
    return feeds.flatMap(({ data }) => (Array.isArray(data) ? [] : [data]));
}


/***/ })

};
