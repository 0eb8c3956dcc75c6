export const id = 68;
export const ids = [68];
export const modules = {

/***/ 3068:
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
// EXTERNAL MODULE: ./packages/inference/src/score-onnx.ts + 15 modules
var score_onnx = __webpack_require__(75557);
// EXTERNAL MODULE: ./packages/inference/src/scoring/carried.ts
var scoring_carried = __webpack_require__(73527);
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
    const numbers = tensor_numbersOf(columns);
    if (tensor_isFloat(data) && numbers !== null) {
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
function tensor_numbersOf(columns) {
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
    if (source.width === width && tensor_isFloat(data) && values instanceof Float64Array) {
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
function tensor_isFloat(data) {
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
        throw (0,src_error/* failure */.V2)("dataset-mismatch", `${where}: ${String(value)} is no ${feed.type}, which input "${feed.input}" takes`, {
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
    return (0,src_error/* failure */.V2)("dataset-mismatch", `column "${feed.columns[0] ?? ""}" holds ${width} values a row; input "${feed.input}" takes ${wants}`, { hint: "Use a column whose lists have the width that the model was exported with." });
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
    return (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: no rows`, { hint: "Give a data set with examples." });
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
    (0,src_error/* throwProblems */.Jh)(problems());
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
    throw (0,src_error/* failure */.V2)("dataset-mismatch", `${path}: row ${last + 1} is wanted, and it has ${rows} rows`, {
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
    return scoreBlocks(engine, fedBlocks(table, dataset, output), dataset, output);
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
        const outputs = await engine.session.run(runtimeFeeds(engine.Tensor, block.feeds), plan === null ? engine.session.outputNames : readOf(plan));
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
        (0,release/* release */._)(...fedNumbers(block));
    }
    if (plan === null)
        throw noRows(dataset.path);
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
    return __webpack_require__.e(/* import() */ 370).then(__webpack_require__.bind(__webpack_require__, 94370));
}
/** Answers alone, by codes that are good for comparing them with each other. */
function runOf(engine, plan) {
    const codes = new text_codes/* TextCodes */.Q("the model's labels");
    const width = plan.task === "regression" ? 1 : plan.width;
    return async (sample) => {
        const outputs = await engine.session.run(runtimeFeeds(engine.Tensor, sample.feeds), readOf(plan));
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

// EXTERNAL MODULE: ./packages/inference/src/endpoint/address.ts
var endpoint_address = __webpack_require__(19741);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./packages/inference/src/endpoint/ask.ts


/** A server that is full says so for a moment. Everything else would be the same the second time. */
const AGAIN = [429, 503];
const MOST_TRIES = 6;
const LONGEST_WAIT_MS = 10_000;
/**
 * One request, again while the server says that it is full (429, 503); any other status is an answer.
 * @throws ModelgateError `endpoint-fault` when there is no answer, none in time, or one that is too long
 */
async function ask_ask(request, asking) {
    const { wait = promises_.setTimeout } = asking;
    for (let tried = 1;; tried += 1) {
        const asked = await askOnce(request, asking);
        if (!AGAIN.includes(asked.status) || tried === MOST_TRIES)
            return asked;
        const told = Number(asked.header("retry-after") ?? Number.NaN) * 1000;
        await wait(Math.min(LONGEST_WAIT_MS, Number.isFinite(told) && told >= 0 ? told : 100 * 2 ** tried));
    }
}
/**
 * One request, once.
 * @throws ModelgateError `endpoint-fault`
 */
async function askOnce(request, { exchange, timeoutMs, mostBytes }) {
    const over = Promise.withResolvers();
    const controller = new AbortController();
    const timer = setTimeout(() => {
        over.reject(fault(request, `no answer within ${timeoutMs} ms`));
        // Else the server would still be at work on this one when it is asked the next.
        controller.abort();
    }, timeoutMs);
    const { signal } = controller;
    try {
        return await Promise.race([over.promise, answered(request, { exchange, mostBytes, signal })]);
    }
    catch (error) {
        if (error instanceof src_error/* ModelgateError */.HJ)
            throw error;
        // Which address failed is said; what the vendor says of it may hold more of the request.
        throw fault(request, `no answer (${reasonOf(error)})`, error);
    }
    finally {
        clearTimeout(timer);
    }
}
async function answered(request, { exchange, mostBytes, signal }) {
    const { status, headers, body } = await exchange({ ...request, signal });
    const parts = [];
    let length = 0;
    for await (const part of body) {
        signal.throwIfAborted();
        length += part.length;
        if (length > mostBytes)
            throw fault(request, `an answer of more than ${mostBytes} bytes`);
        parts.push(part);
    }
    return {
        status,
        header: (name) => [headers[name.toLowerCase()]].flat()[0] ?? null,
        bytes: Buffer.concat(parts),
    };
}
function reasonOf(error) {
    const { code, message } = error;
    return typeof code === "string" ? code : String(message ?? error).slice(0, 100);
}
function fault({ url }, what, cause) {
    return (0,src_error/* failure */.V2)("endpoint-fault", `${url}: ${what}`, {
        hint: "Is the server up, and does this machine reach it?",
        ...(cause === undefined ? {} : { cause }),
    });
}

;// CONCATENATED MODULE: ./packages/inference/src/endpoint/datatypes.ts
// The tensor types of the Open Inference Protocol, version 2 (kserve/open-inference-protocol, "Tensor Data Types").
const DATATYPES = [
    { name: "BOOL", element: "bool", ort: "bool", bytes: 1 },
    { name: "UINT8", element: "uint8", ort: "uint8", bytes: 1 },
    { name: "UINT16", element: "uint16", ort: "uint16", bytes: 2 },
    { name: "UINT32", element: "uint32", ort: "uint32", bytes: 4 },
    { name: "UINT64", element: "uint64", ort: "uint64", bytes: 8 },
    { name: "INT8", element: "int8", ort: "int8", bytes: 1 },
    { name: "INT16", element: "int16", ort: "int16", bytes: 2 },
    { name: "INT32", element: "int32", ort: "int32", bytes: 4 },
    { name: "INT64", element: "int64", ort: "int64", bytes: 8 },
    { name: "FP16", element: "float16", ort: "float16", bytes: 2 },
    { name: "FP32", element: "float", ort: "float32", bytes: 4 },
    { name: "FP64", element: "double", ort: "float64", bytes: 8 },
    { name: "BYTES", element: "string", ort: "string", bytes: null },
];
/** The type that the protocol calls so; undefined for one that it does not know, or that no data set fills (BF16). */
function datatypeNamed(name) {
    return DATATYPES.find((type) => type.name === name);
}
/** The type that the runtime calls so. */
function datatypeOf(ort) {
    return DATATYPES.find((type) => type.ort === ort);
}

;// CONCATENATED MODULE: ./packages/inference/src/endpoint/json-fields.ts
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/inference/src/endpoint/decode-answer.ts




const MOST_OUTPUTS = 1000;
const MOST_DIMENSIONS = 32;
/**
 * The outputs in an inference response, checked: as many values as their shape says, each of its type. Nothing is allocated for
 * more values than the response could hold.
 * @throws ModelgateError `endpoint-fault` for anything else
 */
function decodeAnswer(server, { bytes, headerLength }) {
    if (headerLength !== null && headerLength > bytes.length)
        throw strange(server, "a header longer than itself");
    const json = headerLength === null ? bytes : bytes.subarray(0, headerLength);
    const outputs = parsed(server, json)["outputs"];
    if (!Array.isArray(outputs) || outputs.length > MOST_OUTPUTS)
        throw strange(server, "no list of outputs");
    let at = json.length;
    const answered = outputs.map((output) => {
        if (!isFields(output))
            throw strange(server, "an output that is no object");
        const { name, datatype, shape, parameters, data } = output;
        if (typeof name !== "string")
            throw strange(server, "an output without a name");
        const wrong = (what) => strange(server, `output ${JSON.stringify(name.slice(0, 100))} with ${what}`);
        const type = typeof datatype === "string" ? datatypeNamed(datatype) : undefined;
        if (type === undefined)
            throw wrong(`the datatype ${JSON.stringify(datatype)?.slice(0, 40)}`);
        const dims = dimsIn(shape);
        if (dims === null)
            throw wrong("no shape");
        const count = dims.reduce((product, size) => product * size, 1);
        const size = isFields(parameters) ? parameters["binary_data_size"] : undefined;
        if (size === undefined)
            return { name, type: type.ort, dims, data: fromJson(data, { type, count }, wrong) };
        if (!Number.isSafeInteger(size) || size < 0)
            throw wrong("a size that is none");
        const part = bytes.subarray(at, at + size);
        at += size;
        if (at > bytes.length)
            throw wrong("fewer bytes than it says");
        return { name, type: type.ort, dims, data: fromBytes(part, { type, count }, wrong) };
    });
    if (headerLength !== null && at !== bytes.length)
        throw strange(server, "bytes that belong to no output");
    return answered;
}
function fromJson(given, { type, count }, wrong) {
    if (!Array.isArray(given))
        throw wrong("no data");
    const values = given.flat(MOST_DIMENSIONS);
    if (values.length !== count)
        throw wrong(`${values.length} values where its shape has ${count}`);
    if (type.ort === "string") {
        if (!values.every((value) => typeof value === "string"))
            throw wrong("a value that is no text");
        return values;
    }
    const data = madeFor(type.ort, count);
    values.forEach((value, index) => {
        const number = type.ort === "bool" && typeof value === "boolean" ? Number(value) : value;
        // A model's answer may be NaN, which JSON writes as null if at all.
        const isNone = number === null && type.ort.startsWith("float");
        if (typeof number !== "number" && !isNone)
            throw wrong("a value that is no number");
        const told = isNone ? Number.NaN : number;
        // Beyond 2^53 the number that was sent is not the one that was read.
        if (!type.ort.startsWith("float") && !Number.isSafeInteger(told))
            throw wrong(`${told}, which is not exact in JSON`);
        data[index] = (data instanceof BigInt64Array || data instanceof BigUint64Array ? BigInt(told) : told);
        // A whole number that its type does not hold would come out as another.
        if (!type.ort.startsWith("float") && Number(data[index]) !== told)
            throw wrong(`${told}, which is no ${type.name}`);
    });
    return (0,float16/* asBits */.$T)(data);
}
function fromBytes(part, { type, count }, wrong) {
    if (type.bytes === null)
        return texts(part, count, wrong);
    if (part.length !== count * type.bytes)
        throw wrong(`${part.length} bytes where its shape has ${count} values`);
    // Typed arrays begin where their values would lie; a copy always does (a Buffer's own `slice` is none).
    const { buffer } = new Uint8Array(part);
    return VIEWS[type.ort]?.(buffer) ?? new Uint8Array(buffer);
}
const VIEWS = {
    float32: (buffer) => new Float32Array(buffer),
    float64: (buffer) => new Float64Array(buffer),
    float16: (buffer) => new Uint16Array(buffer),
    int64: (buffer) => new BigInt64Array(buffer),
    uint64: (buffer) => new BigUint64Array(buffer),
    int32: (buffer) => new Int32Array(buffer),
    uint32: (buffer) => new Uint32Array(buffer),
    int16: (buffer) => new Int16Array(buffer),
    uint16: (buffer) => new Uint16Array(buffer),
    int8: (buffer) => new Int8Array(buffer),
};
function madeFor(ort, count) {
    if (ort === "float16")
        return (0,float16/* float16Array */.hL)(count);
    const bytes = { float64: 8, int64: 8, uint64: 8, float32: 4, int32: 4, uint32: 4, int16: 2, uint16: 2 }[ort] ?? 1;
    const buffer = new ArrayBuffer(count * bytes);
    return (VIEWS[ort]?.(buffer) ?? new Uint8Array(buffer));
}
/** A length of four bytes before each text. */
function texts(part, count, wrong) {
    const view = Buffer.from(part.buffer, part.byteOffset, part.length);
    const found = [];
    for (let at = 0; at < view.length;) {
        const end = at + 4 <= view.length ? at + 4 + view.readUInt32LE(at) : Number.POSITIVE_INFINITY;
        if (end > view.length)
            throw wrong("a text longer than its bytes");
        found.push(view.toString("utf8", at + 4, end));
        at = end;
    }
    if (found.length !== count)
        throw wrong(`${found.length} texts where its shape has ${count}`);
    return found;
}
function dimsIn(shape) {
    if (!Array.isArray(shape) || shape.length > MOST_DIMENSIONS)
        return null;
    return shape.every((size) => Number.isSafeInteger(size) && size >= 0) ? shape : null;
}
function parsed(server, json) {
    try {
        const value = JSON.parse(new TextDecoder().decode(json));
        if (isFields(value))
            return value;
    }
    catch {
        // Said below: what stands there may be anything.
    }
    throw strange(server, "no JSON object");
}
function strange(server, what) {
    return (0,src_error/* failure */.V2)("endpoint-fault", `${server}: expected an inference response, got ${what}`, {
        hint: "The server must speak the Open Inference Protocol, version 2, over HTTP.",
    });
}

;// CONCATENATED MODULE: ./packages/inference/src/endpoint/encode-request.ts



/**
 * An inference request. JSON has numbers alone, so what is NaN or infinite takes the binary extension.
 * @throws ModelgateError `dataset-mismatch` for a value that JSON cannot say
 */
function encodeRequest(feeds, { binary, outputs }) {
    return binary ? binaryRequest(feeds, outputs) : jsonRequest(feeds, outputs);
}
function jsonRequest(feeds, outputs) {
    // Written by hand: JSON.stringify knows neither typed arrays nor whole numbers beyond 2^53.
    const inputs = feeds.map((feed) => {
        const { name, datatype, shape } = headOf(feed);
        return `{"name":${JSON.stringify(name)},"datatype":"${datatype}","shape":[${shape.join(",")}],"data":[${jsonValues(feed)}]}`;
    });
    const wanted = outputs.length === 0 ? "" : `,"outputs":${JSON.stringify(outputs.map((name) => ({ name })))}`;
    const body = new TextEncoder().encode(`{"inputs":[${inputs.join(",")}]${wanted}}`);
    return { headers: { "Content-Type": "application/json" }, body };
}
function binaryRequest(feeds, outputs) {
    const parts = feeds.map(rawBytes);
    const head = {
        inputs: feeds.map((feed, at) => ({
            ...headOf(feed),
            parameters: { binary_data_size: parts[at]?.length ?? 0 },
        })),
        ...(outputs.length === 0
            ? { parameters: { binary_data_output: true } }
            : { outputs: outputs.map((name) => ({ name, parameters: { binary_data: true } })) }),
    };
    const json = new TextEncoder().encode(JSON.stringify(head));
    return {
        headers: {
            "Content-Type": "application/octet-stream",
            "Inference-Header-Content-Length": String(json.length),
        },
        body: Buffer.concat([json, ...parts]),
    };
}
function headOf({ input, type, dims }) {
    const datatype = datatypeOf(type);
    if (datatype === undefined)
        throw new TypeError(`the protocol has no ${type}`);
    return { name: input, datatype: datatype.name, shape: dims };
}
function jsonValues({ input, type, data }) {
    if (Array.isArray(data))
        return data.map((text) => JSON.stringify(text)).join(",");
    if (type === "bool")
        return [...data].map((value) => (Number(value) === 0 ? "false" : "true")).join(",");
    if (!type.startsWith("float"))
        return data.join(",");
    const numbers = Array.from((0,float16/* plainNumbers */.DO)(type, data), Number);
    const strange = numbers.find((value) => !Number.isFinite(value));
    if (strange === undefined)
        return numbers.join(",");
    throw (0,src_error/* failure */.V2)("dataset-mismatch", `input "${input}": ${strange} has no form in JSON`, {
        hint: "Use a server with the binary tensor data extension, or fill missing values before the model.",
    });
}
/** Little-endian, as every machine is that the runtime is built for. */
function rawBytes({ data }) {
    if (!Array.isArray(data))
        return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    return Buffer.concat(data.flatMap((text) => {
        const bytes = Buffer.from(text, "utf8");
        const length = Buffer.alloc(4);
        length.writeUInt32LE(bytes.length);
        return [length, bytes];
    }));
}

;// CONCATENATED MODULE: ./packages/inference/src/endpoint/row-pieces.ts
/** The rows of a request: the first size of its tensors; null where they do not share one, so that it cannot be cut. */
function row_pieces_rowsOf(feeds) {
    const [rows, ...others] = new Set(feeds.map(({ dims }) => dims[0] ?? null));
    return rows == null || others.length > 0 ? null : rows;
}
/** A request as several of at most so many rows each. */
function inPieces(feeds, rows, most) {
    return Array.from({ length: Math.ceil(rows / most) }, (_, at) => {
        const [from, to] = [at * most, Math.min(rows, (at + 1) * most)];
        return feeds.map(({ input, type, dims, data }) => {
            const width = data.length / rows;
            const own = data.slice(from * width, to * width);
            return { input, type, dims: [to - from, ...dims.slice(1)], data: own };
        });
    });
}
/** The answers to pieces as one answer; null when one has not a row for each row of its piece: nobody could put them together. */
function joined(answers, rows) {
    const [first] = answers;
    if (first === undefined)
        return null;
    const whole = first.map(({ name, type, dims }) => {
        const parts = answers.map((answer) => answer.find((output) => output.name === name));
        const isCut = parts.every((part, at) => part?.type === type &&
            part.dims[0] === rows[at] &&
            String(part.dims.slice(1)) === String(dims.slice(1)));
        if (!isCut)
            return null;
        const total = rows.reduce((sum, each) => sum + each, 0);
        const data = stacked(parts.flatMap((part) => (part === undefined ? [] : [part.data])));
        return { name, type, dims: [total, ...dims.slice(1)], data };
    });
    return whole.every((output) => output !== null) ? whole : null;
}
function stacked(parts) {
    const [first] = parts;
    if (first === undefined || Array.isArray(first))
        return parts.flatMap((part) => part);
    const whole = new first.constructor(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./packages/inference/src/endpoint/unexpected.ts


/** The error for what a server of the protocol would not have said. */
function broken(url, got, hint = "The server must speak the Open Inference Protocol, version 2.") {
    return (0,src_error/* failure */.V2)("endpoint-fault", `${url}: got ${got}`, { hint });
}
/**
 * The body of a 200; any other status with the server's own words, cut.
 * @throws ModelgateError `endpoint-fault`
 */
function expected(asked, url) {
    if (asked.status === 200)
        return asked.bytes;
    throw unexpected(asked, url);
}
/** The error for a status that is not 200. */
function unexpected({ status, bytes }, url) {
    return broken(url, `status ${status}${wordsOf(bytes)}`, hintOf(status));
}
function wordsOf(bytes) {
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes.subarray(0, 2 ** 16)));
        const error = isFields(value) ? value["error"] : undefined;
        return typeof error === "string" ? `: ${JSON.stringify(error.slice(0, 200))}` : "";
    }
    catch {
        return "";
    }
}
function hintOf(status) {
    if (status >= 300 && status < 400)
        return "Give the address that it redirects to: redirects are not followed.";
    if (status === 404)
        return "Is the model's name right, and is it loaded?";
    if (status === 413)
        return "The server refuses requests of this length: raise its limit.";
    if (status === 401 || status === 403)
        return "Ask from where no credentials are needed: none are sent.";
    if (status === 429 || status === 503)
        return "The server is full, or not ready yet: wait until it says that it is.";
    return "Look into the server's logs.";
}

;// CONCATENATED MODULE: ./packages/inference/src/endpoint/infer.ts





/** How a server refuses more rows than it takes at once, as Triton beyond `max_batch_size`, or more bytes. */
const TOO_MUCH = [400, 413];
/** Asks one model at a server for inferences, and learns how many rows it takes at once where it does not say so. */
function inferences(url, { mostRows, asking }) {
    let most = mostRows;
    async function infer(feeds, manner) {
        const rows = row_pieces_rowsOf(feeds);
        if (rows === null || rows < 2)
            return infer_answered(await askOnce(feeds, manner));
        let refusal = null;
        for (let size = Math.min(rows, most ?? rows);; size = Math.ceil(size / 2)) {
            const found = await inRequests(inPieces(feeds, rows, size), manner);
            if (!("refused" in found)) {
                if (refusal !== null)
                    most = size;
                return found.outputs;
            }
            // What is refused for another reason is refused row by row, too: then the first refusal is told.
            refusal ??= found.refused;
            if (size === 1)
                throw refusal;
        }
    }
    async function inRequests(pieces, manner) {
        const answers = [];
        for (const piece of pieces) {
            const outcome = await askOnce(piece, manner);
            if ("refused" in outcome)
                return outcome;
            answers.push(outcome.outputs);
        }
        const [first, ...others] = answers;
        if (first !== undefined && others.length === 0)
            return { outputs: first };
        const outputs = joined(answers, pieces.map((piece) => row_pieces_rowsOf(piece) ?? 0));
        if (outputs === null)
            throw broken(`${url}/infer`, "outputs without a row for each row of the inputs");
        return { outputs };
    }
    async function askOnce(feeds, manner) {
        const { headers, body } = encodeRequest(feeds, manner);
        const address = `${url}/infer`;
        const asked = await ask_ask({ method: "POST", url: address, headers, body }, asking);
        if (TOO_MUCH.includes(asked.status))
            return { refused: unexpected(asked, address) };
        const bytes = expected(asked, address);
        const length = asked.header("inference-header-content-length");
        if (length !== null && !/^\d{1,15}$/u.test(length))
            throw broken(address, "a header whose length is no number");
        const headerLength = length === null ? null : Number(length);
        return { outputs: decodeAnswer(address, { bytes, headerLength }) };
    }
    return { infer, mostRows: () => most };
}
function infer_answered(outcome) {
    if ("refused" in outcome)
        throw outcome.refused;
    return outcome.outputs;
}

;// CONCATENATED MODULE: ./packages/inference/src/endpoint/open-endpoint.ts






const MOST_PORTS = 1000;
/**
 * Asks a server what a model takes and gives.
 * @throws ModelgateError `input-invalid`, `endpoint-fault`
 */
async function openEndpoint(address, asking) {
    const at = typeof address === "string" ? (0,endpoint_address/* readAddress */.z)(address) : address;
    const get = (url) => ask_ask({ method: "GET", url, headers: { Accept: "application/json" } }, asking);
    const [model, server] = [await get(at.url), await get(at.server)];
    const described = fieldsOf(expected(model, at.url), at.url);
    // What a server says of itself is no condition of using it: without extensions all is JSON.
    const self = server.status === 200 ? fieldsOf(server.bytes, at.server) : {};
    const extensions = Array.isArray(self["extensions"]) ? self["extensions"] : [];
    const binary = extensions.some((name) => name === "binary_tensor_data");
    const isConfigured = extensions.some((name) => name === "model_configuration");
    const mostRows = isConfigured ? configuredRows(await get(`${at.url}/config`)) : null;
    const asked = inferences(at.url, { mostRows, asking });
    return {
        address: at,
        signature: { inputs: ports(described["inputs"], at.url), outputs: ports(described["outputs"], at.url) },
        server: [self["name"], self["version"]].filter((part) => typeof part === "string").join(" ") || null,
        binary,
        mostRows: asked.mostRows,
        infer: (feeds, manner = {}) => asked.infer(feeds, { outputs: [], binary, ...manner }),
    };
}
/** `max_batch_size` of Triton's model configuration; null where there is none, or the model's own shape says it all (0). */
function configuredRows({ status, bytes }) {
    const size = status === 200 ? jsonOf(bytes)?.["max_batch_size"] : null;
    return Number.isSafeInteger(size) && Number(size) > 0 ? Number(size) : null;
}
function fieldsOf(bytes, url) {
    const fields = jsonOf(bytes);
    if (fields === null)
        throw broken(url, "an answer that is no JSON object");
    return fields;
}
function jsonOf(bytes) {
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes));
        return isFields(value) ? value : null;
    }
    catch {
        return null;
    }
}
function ports(value, url) {
    if (!Array.isArray(value) || value.length > MOST_PORTS)
        throw broken(url, "no list of inputs and outputs");
    return value.map((port) => {
        const { name, datatype, shape } = isFields(port) ? port : {};
        if (typeof name !== "string" || typeof datatype !== "string" || !Array.isArray(shape))
            throw broken(url, "an input or output without name, datatype or shape");
        // A dimension that is free is -1; one that is neither is not a number we may count with.
        const sizes = shape.map((size) => Number.isSafeInteger(size) && Number(size) >= 0 ? Number(size) : null);
        return {
            name,
            type: datatypeNamed(datatype)?.element ?? datatype.slice(0, 40).toLowerCase(),
            shape: sizes,
        };
    });
}

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
        (0,attempt/* attempt */.C)(() => openEndpoint(address, asking)),
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
                carried: (0,scoring_carried/* carriesOf */.z5)(spec?.carried),
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

/***/ 88612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ asBits),
/* harmony export */   DO: () => (/* binding */ plainNumbers),
/* harmony export */   hL: () => (/* binding */ float16Array)
/* harmony export */ });
/* unused harmony export hideFloat16Array */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

// The runtime's native side takes half floats as bits in a Uint16Array and sees Float16Array as empty (1.30.0),
// while its JavaScript insists on Float16Array wherever there is one. So this module keeps the constructor,
// and `hideFloat16Array` takes it away before the runtime is loaded.
const Half = globalThis.Float16Array;
/** Makes the runtime, when it is loaded next in this process, use the bits of half floats. */
function hideFloat16Array() {
    Reflect.deleteProperty(globalThis, "Float16Array");
}
/**
 * Half floats to be written as numbers; `asBits` gives what the runtime takes.
 * @throws ModelgateError `model-unsupported` on a Node without them
 */
function float16Array(length) {
    if (Half === undefined)
        throw halfless();
    return new Half(length);
}
/** Half floats as the runtime takes them; anything else as it is. */
function asBits(data) {
    return Half !== undefined && data instanceof Half ? new Uint16Array(data.buffer) : data;
}
/** Numbers out of an output's data: half floats come as their bits. */
function plainNumbers(type, data) {
    if (type !== "float16" || !(data instanceof Uint16Array))
        return data;
    if (Half === undefined)
        throw halfless();
    return new Half(data.slice().buffer);
}
function halfless() {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("model-unsupported", "float16 inputs and outputs need Node 24 or newer", {
        hint: "Run with Node 24.",
    });
}


/***/ })

};
