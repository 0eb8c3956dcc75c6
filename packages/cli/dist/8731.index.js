export const id = 8731;
export const ids = [8731,8081];
export const modules = {

/***/ 11588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QK: () => (/* binding */ labelText),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   fG: () => (/* binding */ refuseOtherOrder),
/* harmony export */   rh: () => (/* binding */ resolveClasses),
/* harmony export */   uu: () => (/* binding */ refuseDoubled),
/* harmony export */   wp: () => (/* binding */ indexLabels)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** What files write where a label is missing. */
const MISSING = new Set(["", "nan", "null", "none", "na", "n/a", "<na>"]);
/** Whether a text stands for a label that is not there. */
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
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("outputs-ambiguous", `${classes.length} classes, but ${width} ${width === 1 ? "score" : "scores"} a row`, {
            hint: "Set `classes:` to the labels in the order of the scores.",
        });
    }
    if (binary && classes.length !== 2) {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("outputs-ambiguous", `binary classification has 2 classes, not ${classes.length}`, {
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
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("outputs-ambiguous", `classes: ${quoted(doubled)} stands for more than one class`, {
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
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("outputs-ambiguous", `classes: expected the order of the model's own labels (${model.source}): ${quoted(own)}`, { hint: "Leave `classes` out, or give them in this order." });
}
function quoted(labels) {
    const shown = labels.slice(0, 8).map((label) => JSON.stringify(label.slice(0, 60)));
    return `${shown.join(", ")}${labels.length > 8 ? ` and ${labels.length - 8} more` : ""}`;
}
function unordered(seen, expected) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("outputs-ambiguous", `the scores are of ${expected} classes and nothing says which; labels are ${quoted(seen)}`, { hint: "Set `classes:` to the labels in the order of the scores; an order is never guessed." });
}
/** Which rows hold labels that are none of the classes: codes become class indices, in place, with the problems found. */
function indexLabels(codes, texts, classes, what) {
    const index = new Map(classes.map((label, position) => [label, position]));
    const byCode = Int32Array.from(texts, (text) => index.get(labelText(text)) ?? -1);
    const strange = new Map();
    for (let row = 0; row < codes.length; row += 1) {
        const code = codes[row] ?? -1;
        const position = byCode[code] ?? -1;
        codes[row] = position;
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
    return { indices: codes, problems };
}


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   b4: () => (/* binding */ toProbabilities),
/* harmony export */   jr: () => (/* binding */ inferKind),
/* harmony export */   n6: () => (/* binding */ couldBe)
/* harmony export */ });
/** float16 softmax over a thousand classes is off by up to about 2e-3. */
const SUM_TOLERANCE = 5e-3;
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
        if (Math.abs(sum - 1) > SUM_TOLERANCE)
            shape.sums = false;
        if (Math.abs(exponentials - 1) > SUM_TOLERANCE)
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

/***/ 50987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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

;// CONCATENATED MODULE: ./packages/slices/src/edges.ts

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
        throw (0,error/* failure */.V2)("slice-invalid", `slices: column ${JSON.stringify(column)} has no two distinct numbers`, {
            hint: "Quantiles part numbers; a column of texts is cut by its values.",
        });
    const starts = Array.from({ length: bins }, (_, bin) => sorted[Math.floor((bin * sorted.length) / bins)]);
    const edges = [...starts, highest].filter((edge) => edge !== undefined);
    const distinct = edges.filter((edge, at) => at === 0 || edge !== edges[at - 1]);
    return distinct.length > 1 ? distinct : [lowest, highest];
}

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
            return binned(axis.column, values, quantileEdges(values, axis.bins, axis.column));
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
    const areNumbers = present.every((value) => Number.isFinite(Number(value)));
    // Code units, not a locale: the order is the same on every machine.
    const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    const sorted = present.sort((a, b) => (areNumbers ? Number(a) - Number(b) : 0) || byText(a, b));
    return values.includes(MISSING) ? [...sorted, MISSING] : sorted;
}
function byNamed(name, values, { column, rows }) {
    const places = new Map(values.map((value, at) => [value, at]));
    return {
        groups: values.map((value) => ({ label: { [name]: value }, named: true })),
        codes: (0,src_column/* codesBy */.WQ)(column, rows, (text) => places.get(text) ?? -1),
    };
}
function binned(name, values, edges) {
    const groups = binLabels(edges).map((label) => ({ label: { [name]: label }, named: false }));
    return { groups, codes: binCodes(values, edges) };
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
            slices.set(key, known === undefined ? slice : { ...known, named: known.named || slice.named });
        }
    }
    if (slices.size > MOST_SLICES)
        throw tooMany(`${slices.size} are more`);
    return [...slices.values()];
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
