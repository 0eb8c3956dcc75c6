export const id = 3748;
export const ids = [3748];
export const modules = {

/***/ 11588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ asBits),
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
 * `True` and `true` are the label true. `03` is no number that a program writes but a code, which `3` may stand beside.
 */
function labelText(text) {
    const trimmed = text.trim();
    const whole = /^([+-]?)(0|[1-9]\d*)(?:\.0*)?$/u.exec(trimmed);
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
        const found = classes.length === 0 ? "none" : quoted(classes);
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("outputs-ambiguous", `binary classification has 2 classes, and labels and answers are ${found}`, {
            hint: "Set `task: multiclass-classification`, or name two `classes:`; answers are labels, and not their probability.",
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
        const fits = seen.every((label) => isMissing(label) || (/^(?:0|[1-9]\d*)$/u.test(label) && Number(label) < expected));
        if (!fits)
            return null;
        notes.push(`classes are 0 to ${expected - 1}, in the order of the scores`);
        return Array.from({ length: expected }, (_, index) => String(index));
    }
    function sorted() {
        if (expected !== null)
            return null;
        const labels = [...new Set(seen)].filter((label) => !isMissing(label));
        refusePadded(labels);
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
        hint: "Every class needs a label of its own; 3 and 3.0 are the same one.",
    });
}
/** 01 and 1 are two codes, or one number of which a program dropped the zero. */
function refusePadded(labels) {
    const bare = new Map();
    for (const label of labels) {
        const number = /^0*(\d+)$/u.exec(label)?.[1];
        if (number === undefined)
            continue;
        const other = bare.get(number);
        if (other !== undefined)
            throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("outputs-ambiguous", `labels: ${quoted([other, label])} may be one class or two`, {
                hint: "Write a class alike everywhere, as text where it has leading zeros; or name both with `classes:`.",
            });
        bare.set(number, label);
    }
}
const BITS = new Map([
    ["false", "0"],
    ["true", "1"],
]);
/** Labels of a target of false and true beside classes of 0 and 1, as numbers; others as they are. */
function asBits({ spec, model }, texts, notes) {
    const labels = texts.filter((text) => !isMissing(text)).map(labelText);
    const told = (spec.classes ?? model?.labels)?.map(labelText);
    const isBit = (label) => label === "0" || label === "1";
    const areBits = told === undefined ? labels.some(isBit) : told.length === 2 && told.every(isBit);
    const areMixed = labels.some((label) => BITS.has(label));
    if (!areBits || !areMixed || !labels.every((label) => isBit(label) || BITS.has(label)))
        return texts;
    notes.push("labels false and true are read as the classes 0 and 1");
    return texts.map((text) => BITS.get(labelText(text)) ?? text);
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
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("outputs-ambiguous", `the scores are of ${expected} classes and nothing says which; labels are ${quoted(seen)}`, {
        hint: "Set `classes:` to the labels in the order of the scores, as `classes_` of a scikit-learn model has them; an order is never guessed.",
    });
}
/** Which rows hold labels that are none of the classes: codes become class indices, in place, with the problems found. */
function indexLabels(codes, texts, classes, { where, ifMissing }) {
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
        const orClass = text.trim() === "" ? "" : ` If ${JSON.stringify(text.trim())} is a class, name it with \`classes:\`.`;
        return {
            code: "label-invalid",
            message: `${where} ${is} (${rows})`,
            hint: missing
                ? `${ifMissing}${orClass}`
                : `The classes are ${quoted(classes)}; mend what gives the label, or \`classes:\`.`,
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
    const shape = {
        unit: true,
        sums: true,
        nonPositive: true,
        exponentialSums: true,
        keepsOrder: true,
        invalid: 0,
    };
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
        if (width < 3 && isFarOff(values, start, width))
            shape.keepsOrder = false;
        if (Math.abs(sum - 1) > SUM_TOLERANCE)
            shape.sums = false;
        if (Math.abs(exponentials - 1) > SUM_TOLERANCE)
            shape.exponentialSums = false;
    }
    return shape;
}
/**
 * Beyond 30 a sigmoid is so near to 1 that scores a thousandth apart become equal, and beyond 37 all do; below -700 it is 0. Of
 * two scores either one may be the positive class's.
 */
function isFarOff(values, start, width) {
    const score = values[start] ?? 0;
    if (width === 1)
        return score > 30 || score < -700;
    return Math.abs(score - (values[start + 1] ?? 0)) > 30;
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
 * values 0.2 and 0.7 could be either, so the operator has to say. What no operator made, as in a file, may be on any
 * scale: points, or per cent. Scores that a sigmoid would throw together are left in their order.
 */
function inferKind(shape, width, producer) {
    if (!shape.unit) {
        if (width > 1 && couldBe(shape, width, "log-probabilities"))
            return "log-probabilities";
        return producer === null && !shape.keepsOrder ? null : "logits";
    }
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

/***/ 51661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var _modelgate_onnx__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34923);

/** What a caller feeds and gets, with element types where a port is a tensor. */
function signatureOf({ graph }) {
    const { inputs, outputs } = (0,_modelgate_onnx__WEBPACK_IMPORTED_MODULE_0__/* .signatureOf */ .y)(graph);
    return { inputs: inputs.map(portOf), outputs: outputs.map(portOf) };
}
function portOf({ name, type, shape }) {
    return { name, type: /^tensor\((\w+)\)$/u.exec(type)?.[1] ?? null, shape };
}


/***/ }),

/***/ 42216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ stage_stage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/onnx/src/stage.ts
var stage = __webpack_require__(9583);
;// CONCATENATED MODULE: ./packages/onnx/src/count-non-finite.ts
const FORMATS = {
    1: { bytes: 4, exponent: 0x7f800000, fraction: 0x007fffff, count: countSingles },
    10: halves(0x7c00, 0x03ff),
    11: { bytes: 8, exponent: 0x7ff00000, fraction: 0x000fffff, count: countDoubles },
    16: halves(0x7f80, 0x007f),
};
/** The format of a TensorProto.DataType; null for those that are no such number. */
function formatOf(dataType) {
    return FORMATS[dataType] ?? null;
}
// A multiple of what a value takes, be it with its tag: 4, 8, 5, 9.
const CHUNK_BYTES = 360 * 728;
const scratch = new Uint8Array(CHUNK_BYTES);
/** A span in pieces of whole items of `item` bytes, each good until the next is taken. */
function* chunksOf(source, { start, end }, item) {
    const step = CHUNK_BYTES - (CHUNK_BYTES % item);
    for (let at = start; at < end; at += step) {
        const length = Math.min(step, end - at);
        yield source.load(at, length).subarray(0, length);
    }
}
/** Typed arrays begin where their type allows; values in a file lie anywhere. */
function aligned(bytes) {
    if (bytes.byteOffset % 8 === 0)
        return { buffer: bytes.buffer, offset: bytes.byteOffset };
    if (bytes.length > scratch.length)
        return { buffer: bytes.slice().buffer, offset: 0 };
    scratch.set(bytes);
    return { buffer: scratch.buffer, offset: 0 };
}
function countSingles(bytes, counted) {
    const { buffer, offset } = aligned(bytes);
    const words = new Uint32Array(buffer, offset, bytes.length >> 2);
    let [nan, infinite] = [0, 0];
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? 0;
        if ((word & 0x7f800000) !== 0x7f800000)
            continue;
        if ((word & 0x007fffff) === 0)
            infinite += 1;
        else
            nan += 1;
    }
    counted.nan += nan;
    counted.infinite += infinite;
}
function countDoubles(bytes, counted) {
    const { buffer, offset } = aligned(bytes);
    const words = new Uint32Array(buffer, offset, (bytes.length >> 3) * 2);
    for (let at = 1; at < words.length; at += 2) {
        const high = words[at] ?? 0;
        if ((high & 0x7ff00000) !== 0x7ff00000)
            continue;
        if ((high & 0x000fffff) === 0 && words[at - 1] === 0)
            counted.infinite += 1;
        else
            counted.nan += 1;
    }
}
function halves(exponent, fraction) {
    const upper = exponent << 16;
    return {
        bytes: 2,
        exponent,
        fraction,
        count(bytes, counted) {
            const { buffer, offset } = aligned(bytes);
            const values = new Uint16Array(buffer, offset, bytes.length >> 1);
            // Two at a time: hardly ever is one of them no number.
            const pairs = new Uint32Array(buffer, offset, bytes.length >> 2);
            for (let at = 0; at < pairs.length; at += 1) {
                const pair = pairs[at] ?? 0;
                if ((pair & exponent) !== exponent && (pair & upper) !== upper)
                    continue;
                countHalf(values[2 * at] ?? 0, exponent, fraction, counted);
                countHalf(values[2 * at + 1] ?? 0, exponent, fraction, counted);
            }
            if (values.length % 2 === 1)
                countHalf(values.at(-1) ?? 0, exponent, fraction, counted);
        },
    };
}
function countHalf(value, exponent, fraction, counted) {
    if ((value & exponent) !== exponent)
        return;
    if ((value & fraction) === 0)
        counted.infinite += 1;
    else
        counted.nan += 1;
}
/** Values of which each follows a tag of one byte. */
function countTagged(bytes, format, counted) {
    const { exponent, fraction } = format;
    const step = format.bytes + 1;
    for (let at = 1; at < bytes.length; at += step) {
        const top = at + format.bytes - 4;
        // Most values are told by their last byte.
        if (((bytes[top + 3] ?? 0) & 0x7f) !== 0x7f)
            continue;
        const word = wordAt(bytes, top);
        if ((word & exponent) !== exponent)
            continue;
        const isInfinite = (word & fraction) === 0 && (format.bytes === 4 || wordAt(bytes, at) === 0);
        if (isInfinite)
            counted.infinite += 1;
        else
            counted.nan += 1;
    }
}
function wordAt(bytes, at) {
    const [a = 0, b = 0, c = 0, d = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
    return a | (b << 8) | (c << 16) | (d << 24);
}
/** Halves that are written as integers of any number of bytes, of which the lower 16 bits count. */
function countPackedHalves(chunks, { exponent, fraction }, counted) {
    let [value, shift] = [0, 0];
    for (const chunk of chunks) {
        for (const byte of chunk) {
            if (shift < 21)
                value |= (byte & 0x7f) << shift;
            shift += 7;
            if (byte >= 0x80)
                continue;
            countHalf(value, exponent, fraction, counted);
            [value, shift] = [0, 0];
        }
    }
}

// EXTERNAL MODULE: ./packages/onnx/src/reader.ts + 2 modules
var src_reader = __webpack_require__(23979);
// EXTERNAL MODULE: ./packages/onnx/src/source.ts
var source = __webpack_require__(68228);
// EXTERNAL MODULE: ./packages/onnx/src/tensor-size.ts
var tensor_size = __webpack_require__(1588);
// EXTERNAL MODULE: ./packages/onnx/src/walk.ts
var walk = __webpack_require__(12000);
;// CONCATENATED MODULE: ./packages/onnx/src/non-finite.ts






const MOST_NAMES = 10;
const LONGEST_NAME = 200;
const FLOAT = 1;
/**
 * Counts NaN and infinity in every tensor of floats (32, 64, 16 bits and bfloat16) that inference uses, wherever its values lie,
 * and in the lists of floats that are the weights of linear models and tree ensembles. Read through a window, as the model is.
 * @param directory where the model's external data lie: they must have passed checkModel
 * @throws ModelgateError `model-unreadable` when a file has become shorter
 */
function nonFiniteWeights(model, directory) {
    const found = { nan: 0, infinite: 0, tensors: [] };
    const add = (name, { nan, infinite }) => {
        if (nan + infinite === 0)
            return;
        found.nan += nan;
        found.infinite += infinite;
        if (found.tensors.length < MOST_NAMES)
            found.tensors.push(name.slice(0, LONGEST_NAME));
    };
    for (const { tensor, part } of (0,walk/* tensorsOf */.YP)(model)) {
        const format = formatOf(tensor.dataType);
        if (part !== "training" && format !== null)
            add(tensor.name, inTensor(model, tensor, format, directory));
    }
    for (const { part, nodes } of (0,walk/* scopesOf */.ZK)(model)) {
        if (part === "training")
            continue;
        for (const { name, opType, attributes } of nodes) {
            for (const attribute of attributes) {
                if (attribute.field === "floats")
                    add(`${name || opType}.${attribute.name}`, inList(model, attribute));
            }
        }
    }
    return found;
}
function inTensor(model, tensor, format, directory) {
    const { data } = tensor;
    const counted = { nan: 0, infinite: 0 };
    if (data.kind === "raw")
        inSpan(model.source, data.span, format, counted);
    else if (data.kind === "external") {
        const end = data.offset + ((0,tensor_size/* rawSizeBytes */.V)(tensor) ?? 0);
        inSpan((0,source/* fileSource */.I)((0,external_node_path_.join)(directory, data.location), end), { start: data.offset, end }, format, counted);
    }
    else if (data.kind === "typed") {
        const reader = new src_reader/* Reader */.m(model.path, model.source, tensor.span);
        for (const field of reader.fields("TensorProto")) {
            if (field === data.field)
                inRun(model.source, reader, format, counted);
        }
    }
    return counted;
}
function inList(model, attribute) {
    const counted = { nan: 0, infinite: 0 };
    const format = formatOf(FLOAT);
    const reader = new src_reader/* Reader */.m(model.path, model.source, attribute.span);
    for (const field of reader.fields("AttributeProto")) {
        if (field === "floats" && format !== null)
            inRun(model.source, reader, format, counted);
    }
    return counted;
}
/** Values of a repeated field: halves as integers; others packed, or each behind its tag as protobuf 2 writes lists. */
function inRun(source, reader, format, counted) {
    const span = reader.span();
    const isPacked = span.start !== reader.outer().start;
    if (format.bytes === 2) {
        if (isPacked)
            countPackedHalves(chunksOf(source, span, 1), format, counted);
        else
            format.count(bytesOf(Uint16Array.from(reader.int64s(), lowerHalf)), counted);
    }
    else if (isPacked)
        inSpan(source, span, format, counted);
    else if (span.end - span.start === reader.count() * (format.bytes + 1)) {
        for (const chunk of chunksOf(source, span, format.bytes + 1))
            countTagged(chunk, format, counted);
    }
    else
        format.count(reader.fixed(), counted);
}
function lowerHalf(value) {
    return Number(BigInt.asUintN(16, value));
}
function bytesOf({ buffer }) {
    return new Uint8Array(buffer);
}
function inSpan(source, span, format, counted) {
    for (const chunk of chunksOf(source, span, format.bytes))
        format.count(chunk, counted);
}

// EXTERNAL MODULE: ./packages/onnx/src/class-labels.ts + 1 modules
var class_labels = __webpack_require__(57163);
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

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/onnx/src/proto.ts
var proto = __webpack_require__(29575);
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
    const found = (0,class_labels/* labelAttribute */.D)(model, node);
    if (found !== null)
        return { classes: found.labels, classKind: found.kind };
    throw (0,error/* failure */.V2)("model-refused", `${model.path}: the ZipMap ${JSON.stringify(node.name)} names no classes`, {
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
            return node !== undefined && replaced.has(node) ? identity(bytes, value) : null;
        }
        if (name !== "output" && name !== "value_info")
            return null;
        const known = (name === "output" ? outputs : valueInfo)[at[name]++];
        return maps.has(known?.name ?? "") ? field("GraphProto", name, floats(bytes, value)) : null;
    });
}
function identity(bytes, span) {
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

// EXTERNAL MODULE: ./packages/inference/src/signature.ts
var signature = __webpack_require__(51661);
;// CONCATENATED MODULE: ./packages/inference/src/stage.ts




/**
 * Copies a model and its external data into `folder`, checks it, and takes out ZipMap, whose maps the
 * runtime's JavaScript interface cannot return.
 * @throws ModelgateError `file-missing`, `model-unreadable`, `model-unsupported`, `model-refused`
 */
async function stage_stage(modelPath, folder) {
    const staged = await (0,stage/* stageModel */.a)(modelPath, folder);
    const { path, model, digest, sizeBytes } = staged;
    const count = () => nonFiniteWeights(model, (0,external_node_path_.dirname)(path));
    const hasZipMap = model.graph.nodes.some(({ opType }) => opType === "ZipMap");
    // Before the copy is rewritten: the model says where its weights lie in the file as it was.
    const counted = hasZipMap ? count() : null;
    const zipMaps = hasZipMap ? await takeOutZipMaps(staged) : [];
    const [zipMap] = zipMaps;
    const taken = new Set(zipMaps.map(({ output }) => output));
    const tensors = model.graph.outputs.filter(({ name, type }) => type === null || type.kind === "tensor" || taken.has(name));
    return {
        path,
        digest,
        sizeBytes,
        signature: (0,signature/* signatureOf */.y)(model),
        tensors: tensors.map(({ name }) => name),
        weights: () => counted ?? count(),
        classes: zipMap ? { labels: zipMap.classes, source: "its ZipMap operator" } : (0,class_labels/* classLabels */.U)(model),
        producer: (output) => producerOf(model, output)?.opType ?? null,
    };
}
async function takeOutZipMaps({ path, model }) {
    const { bytes, zipMaps } = withoutZipMap(await (0,promises_.readFile)(path), model);
    await (0,promises_.writeFile)(path, bytes);
    return zipMaps;
}


/***/ }),

/***/ 9583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ stageModel)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _carry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18794);


/**
 * Copies a model and its external data into a folder of its own, hashing what it writes, so that what was measured is what the
 * digest names whatever happens to the original. The caller gives an empty folder and removes it afterwards.
 * Refused: links, files with a second name, pipes and devices as external data; data outside the model's folder, beyond a
 * file's end or not referred to by any tensor; and all that checkModel finds.
 * @throws ModelgateError with every problem at once: `file-missing`, `model-unreadable`, `model-unsupported`, `model-refused`
 */
async function stageModel(path, directory) {
    const { model, readFrom, digest, sizeBytes, files, problems } = await (0,_carry_js__WEBPACK_IMPORTED_MODULE_0__/* .carryModel */ .N)(path, directory);
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .throwProblems */ .Jh)(problems);
    return { path: readFrom, model, digest, sizeBytes, files };
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


/***/ })

};
