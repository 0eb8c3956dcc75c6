export const id = 3732;
export const ids = [3732];
export const modules = {

/***/ 96737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lw: () => (/* binding */ OPTIONS),
  costOfOne: () => (/* binding */ costOfOne),
  AR: () => (/* binding */ costsOf),
  rI: () => (/* binding */ specOf)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/onnx/src/values.ts
var values = __webpack_require__(92871);
;// CONCATENATED MODULE: ./packages/comparison/src/cost/macs.ts

/**
 * Multiply-accumulates by operator. A bias, an activation within an RNN and the softmax of an attention are not counted, nor what
 * pads an input: a convolution is taken to read its whole kernel everywhere.
 */
const FORMULAS = {
    Conv: (call) => size(call.output(0)) * size(call.input(1)?.slice(1)),
    ConvInteger: (call) => size(call.output(0)) * size(call.input(1)?.slice(1)),
    DeformConv: (call) => size(call.output(0)) * size(call.input(1)?.slice(1)),
    QLinearConv: (call) => size(call.output(0)) * size(call.input(3)?.slice(1)),
    // Each number of the input meets the whole kernel of its channel.
    ConvTranspose: (call) => size(call.input(0)) * size(call.input(1)?.slice(1)),
    Gemm: (call) => size(call.output(0)) * at(call.input(0), call.int("transA", 0) === 0 ? 1 : 0),
    MatMul: (call) => size(call.output(0)) * at(call.input(0), -1),
    MatMulInteger: (call) => size(call.output(0)) * at(call.input(0), -1),
    QLinearMatMul: (call) => size(call.output(0)) * at(call.input(0), -1),
    Einsum: einsum,
    RNN: recurrent,
    GRU: recurrent,
    LSTM: recurrent,
    Attention: attention,
    "com.microsoft.FusedMatMul": (call) => size(call.output(0)) * at(call.input(0), call.int("transA", 0) === 0 ? -1 : -2),
    "com.microsoft.FusedGemm": (call) => size(call.output(0)) * at(call.input(0), call.int("transA", 0) === 0 ? 1 : 0),
    "com.microsoft.FusedConv": (call) => size(call.output(0)) * size(call.input(1)?.slice(1)),
    "com.microsoft.DynamicQuantizeMatMul": (call) => size(call.output(0)) * at(call.input(0), -1),
    "com.microsoft.MatMulIntegerToFloat": (call) => size(call.output(0)) * at(call.input(0), -1),
    "com.microsoft.Attention": packedAttention,
    "com.microsoft.MultiHeadAttention": multiHeadAttention,
    "ai.onnx.ml.LinearClassifier": linear,
    "ai.onnx.ml.LinearRegressor": linear,
};
/** Operators of ai.onnx.ml that look up, scale or rename, one step for each number. */
const ELEMENTWISE_ML = new Set("ArrayFeatureExtractor Binarizer CastMap CategoryMapper DictVectorizer FeatureVectorizer Imputer LabelEncoder Normalizer OneHotEncoder Scaler ZipMap".split(" "));
/** Operators of ONNX Runtime that its optimiser puts in place of several elementwise ones. */
const ELEMENTWISE_RUNTIME = new Set("BiasGelu DequantizeLinear EmbedLayerNormalization FastGelu Gelu QLinearAdd QLinearMul QLinearSigmoid QuantizeLinear QuickGelu SkipLayerNormalization SkipSimplifiedLayerNormalization".split(" "));
/** ONNX's own operators that multiply and add in ways that no formula here covers. */
const UNKNOWN = new Set(["DFT", "STFT", "Det", "FlexAttention", "LinearAttention", "CausalConvWithState"]);
/**
 * Counts the multiply-accumulates of one node. Those of ONNX's own that multiply no matrices (elementwise operators, reductions,
 * normalisations, pooling, movement) count as 0, which is what is meant by a model's MACs. Tree ensembles, support vector
 * machines, bodies of loops and operators of other domains are not known.
 */
function macsOf(model, node, shapeOf) {
    const bodies = node.attributes.flatMap(({ subgraphs }) => subgraphs);
    const operator = node.domain === "" ? node.opType : `${node.domain}.${node.opType}`;
    const formula = FORMULAS[operator];
    if (formula === undefined) {
        if (node.domain === "ai.onnx.ml" && ELEMENTWISE_ML.has(node.opType))
            return 0;
        if (node.domain === "com.microsoft" && ELEMENTWISE_RUNTIME.has(node.opType))
            return 0;
        if (node.domain !== "")
            return { reason: `${operator}: its multiply-accumulates are not known` };
        // Which branch runs and how often a body does is not in a shape; that none of it multiplies can be known.
        const isFree = bodies.every(({ nodes }) => nodes.every((each) => macsOf(model, each, () => undefined) === 0));
        if (!isFree)
            return { reason: `${operator}: how often its bodies run is not known` };
        return UNKNOWN.has(operator) ? { reason: `${operator}: its multiply-accumulates are not known` } : 0;
    }
    const macs = formula(callOf(model, node, shapeOf));
    return Number.isFinite(macs) ? macs : { reason: `${operator}: not all of its shapes were seen` };
}
function einsum(call) {
    const [inputs = ""] = call.text("equation").replaceAll(" ", "").split("->");
    const terms = inputs.split(",");
    // More than two are multiplied in an order that is the runtime's to choose.
    if (terms.length > 2 || inputs.includes("."))
        return Number.NaN;
    if (terms.length < 2)
        return 0;
    const sizes = new Map();
    for (const [index, term] of terms.entries()) {
        for (const [place, label] of [...term].entries()) {
            sizes.set(label, Math.max(sizes.get(label) ?? 0, at(call.input(index), place)));
        }
    }
    return size([...sizes.values()]);
}
/** X[length, batch, input], or [batch, length, input] with layout 1; W and R hold every gate of both directions. */
function recurrent(call) {
    const [first, second] = [at(call.input(0), 0), at(call.input(0), 1)];
    return first * second * (size(call.input(1)) + size(call.input(2)));
}
/** Q·Kᵀ and the weights times V, of inputs [batch, heads, length, width] or [batch, length, heads · width]. */
function attention(call) {
    const [query, key, output] = [call.input(0), call.input(1), call.output(0)];
    const past = call.node.inputs[4] === undefined || call.node.inputs[4] === "" ? 0 : at(call.input(4), -2);
    const length = at(key, -2) + past;
    return (size(query) + size(output)) * length;
}
/** One input for query, key and value, which `weights` [width, 3 · hidden] makes of it; all three of one width, and no past. */
function packedAttention(call) {
    const [input, weights, output] = [call.input(0), call.input(1), call.output(0)];
    const isPlain = !call.node.inputs[4] && at(weights, 1) === 3 * at(output, -1);
    return isPlain ? size(input) * at(weights, 1) + 2 * size(output) * at(input, -2) : Number.NaN;
}
/** Query, key and value [batch, length, heads · width] apart, and no past. */
function multiHeadAttention(call) {
    const [query, key, output] = [call.input(0), call.input(1), call.output(0)];
    const isPlain = query?.length === 3 && key?.length === 3 && !call.node.inputs[6];
    return isPlain ? (size(query) + size(output)) * at(key, 1) : Number.NaN;
}
/** `coefficients` are one row of weights for each score. */
function linear(call) {
    const input = call.input(0);
    const rows = input === undefined ? Number.NaN : input.length < 2 ? 1 : at(input, 0);
    return rows * call.floats("coefficients");
}
function size(dims) {
    return dims?.reduce((product, dim) => product * dim, 1) ?? Number.NaN;
}
function at(dims, index) {
    return dims?.at(index) ?? Number.NaN;
}
function callOf(model, node, shapeOf) {
    const value = (name) => {
        const attribute = node.attributes.find((each) => each.name === name);
        return attribute === undefined ? null : (0,values/* attributeValue */.CW)(model, attribute);
    };
    return {
        node,
        input: (index) => shapeOf(node.inputs[index] ?? "")?.dims,
        output: (index) => shapeOf(node.outputs[index] ?? "")?.dims,
        int(name, otherwise) {
            const found = value(name);
            return found?.kind === "int" ? Number(found.value) : otherwise;
        },
        text(name) {
            const found = value(name);
            return found?.kind === "bytes" ? Buffer.from(found.value).toString() : "";
        },
        floats(name) {
            const found = value(name);
            return found?.kind === "floats" ? found.values.length : Number.NaN;
        },
    };
}

// EXTERNAL MODULE: ./packages/onnx/src/tensor-size.ts
var tensor_size = __webpack_require__(1588);
// EXTERNAL MODULE: ./packages/comparison/src/weights/values.ts + 1 modules
var weights_values = __webpack_require__(26863);
;// CONCATENATED MODULE: ./packages/comparison/src/cost/peak.ts


/** Names that onnxruntime-node gives to types of ONNX. */
const ALIASES = { float32: "float", float64: "double" };
/**
 * The most bytes of activations alive at once while the nodes run in file order: a value lives from the node that makes it to the
 * last that reads it, inputs and outputs of the model throughout and to the end, for they are the caller's. No value takes the
 * place of another, so a runtime that works in place needs less. What is made of weights alone is none.
 */
function peakBytes(graph, shapeOf) {
    const weights = new Set([
        ...graph.initializers.map(({ name }) => name),
        ...graph.sparseInitializers.map(({ values }) => values.name),
    ]);
    const inputs = graph.inputs.map(({ name }) => name).filter((name) => !weights.has(name));
    const outputs = new Set(graph.outputs.map(({ name }) => name));
    const lastRead = lastReads(graph.nodes);
    const sizes = new Map();
    const held = new Set(inputs);
    let missing = null;
    const sizeOf = (name) => {
        const bytes = bytesOf(shapeOf(name));
        if (bytes === null)
            missing ??= name;
        return bytes ?? 0;
    };
    let alive = inputs.reduce((sum, name) => sum + sizeOf(name), 0);
    let peak = alive;
    for (const [index, node] of graph.nodes.entries()) {
        const read = namesIn(node);
        if (isConstant(node, read, weights)) {
            for (const name of node.outputs)
                weights.add(name);
            continue;
        }
        for (const name of node.outputs) {
            // An output that nobody reads was not asked for.
            if (name === "" || (!lastRead.has(name) && !outputs.has(name)))
                continue;
            sizes.set(name, sizeOf(name));
            alive += sizes.get(name) ?? 0;
        }
        peak = Math.max(peak, alive);
        for (const name of read) {
            if (lastRead.get(name) !== index || outputs.has(name) || held.has(name))
                continue;
            alive -= sizes.get(name) ?? 0;
            sizes.delete(name);
        }
    }
    return missing === null ? { bytes: peak } : { reason: `the size of ${missing} is not known` };
}
function lastReads(nodes) {
    const last = new Map();
    for (const [index, node] of nodes.entries())
        for (const name of namesIn(node))
            last.set(name, index);
    return last;
}
/** What a node reads, and what its bodies read, of which some names are the graph's around them. */
function namesIn({ inputs, attributes }) {
    const names = new Set(inputs.filter((name) => name !== ""));
    for (const { subgraphs } of attributes) {
        for (const { nodes, outputs } of subgraphs) {
            for (const { name } of outputs)
                names.add(name);
            for (const node of nodes)
                for (const name of namesIn(node))
                    names.add(name);
        }
    }
    return names;
}
/** A node without inputs is a constant unless it draws random numbers. */
function isConstant({ opType }, read, weights) {
    return !/^(?:Random|Bernoulli|Multinomial)/.test(opType) && [...read].every((name) => weights.has(name));
}
function bytesOf(shape) {
    if (shape === undefined)
        return null;
    const name = shape.type.replace(/^tensor\((.*)\)$/, "$1");
    const bits = (0,weights_values/* bitsOf */.e4)(ALIASES[name] ?? name);
    return bits === null ? null : Math.ceil(((0,tensor_size/* elementCount */.K)(shape.dims) * bits) / 8);
}

// EXTERNAL MODULE: ./packages/onnx/src/element-type.ts
var element_type = __webpack_require__(18086);
;// CONCATENATED MODULE: ./packages/comparison/src/cost/shapes.ts

/** What was seen while running; for what was not, weights and what the file declares without open dimensions. */
function shapesIn({ graph }, seen) {
    const declared = new Map();
    for (const { name, type } of [...graph.inputs, ...graph.outputs, ...graph.valueInfo]) {
        if (type?.kind !== "tensor" || type.shape === null)
            continue;
        const dims = type.shape.filter((dim) => typeof dim === "number");
        if (dims.length === type.shape.length)
            declared.set(name, { type: (0,element_type/* elementName */.A)(type.dataType), dims });
    }
    const add = ({ name, dataType, dims }) => declared.set(name, { type: (0,element_type/* elementName */.A)(dataType), dims });
    graph.initializers.forEach(add);
    for (const { values, dims } of graph.sparseInitializers)
        add({ ...values, dims });
    for (const { outputs, attributes } of graph.nodes) {
        const [tensor] = attributes.length === 1 ? (attributes[0]?.tensors ?? []) : [];
        if (tensor !== undefined && outputs.length === 1)
            add({ ...tensor, name: outputs[0] ?? "" });
    }
    return (name) => (name === "" ? undefined : (seen.get(name) ?? declared.get(name)));
}

;// CONCATENATED MODULE: ./packages/comparison/src/cost/cost.ts




const MOST_REASONS = 3;
/** What one inference of `batch` rows costs, from shapes that were seen while the model ran with so many. */
function costOf(model, shapes, batch) {
    const shapeOf = shapesIn(model, shapes);
    const own = new Set(model.functions.map(({ domain, name }) => `${domain} ${name}`));
    const reasons = new Set();
    let macs = 0;
    for (const node of model.graph.nodes) {
        const found = own.has(`${node.domain} ${node.opType}`)
            ? { reason: `${node.opType}: the shapes within a function of the model are not seen` }
            : macsOf(model, node, shapeOf);
        if (typeof found === "number")
            macs += found;
        else
            reasons.add(found.reason);
    }
    const peak = peakBytes(model.graph, shapeOf);
    return {
        batch,
        macs: reasons.size === 0 ? macs : null,
        peakActivationBytes: "bytes" in peak ? peak.bytes : null,
        reasons: [...reasons, ...("reason" in peak ? [peak.reason] : [])],
    };
}
/**
 * Both costs side by side, with why something is not known.
 * @throws ModelgateError `input-invalid` when the batches differ: the numbers would say nothing of the models
 */
function compareCost(before, after) {
    if (before.batch !== after.batch) {
        throw (0,src_error/* failure */.V2)("input-invalid", `costs of ${before.batch} and of ${after.batch} rows at once do not compare`, {
            hint: "Run both models with batches of the same size.",
        });
    }
    const sides = [
        ["before", before.reasons],
        ["after", after.reasons],
    ];
    // When both sides are one model, each note is given once.
    const reasons = before === after
        ? after.reasons
        : sides.flatMap(([side, list]) => list.map((reason) => `${side}: ${reason}`));
    return {
        batch: after.batch,
        macs: { before: before.macs, after: after.macs },
        peakActivationBytes: { before: before.peakActivationBytes, after: after.peakActivationBytes },
        ...(reasons.length === 0 ? {} : { reason: shortened(reasons) }),
    };
}
function shortened(reasons) {
    const rest = reasons.length - MOST_REASONS;
    const shown = reasons.slice(0, MOST_REASONS).join("; ");
    return rest > 0 ? `${shown}; ${rest} more` : shown;
}

// EXTERNAL MODULE: ./packages/inference/src/attempt.ts
var attempt = __webpack_require__(24106);
// EXTERNAL MODULE: ./packages/inference/src/compare/compare-outputs.ts + 2 modules
var compare_outputs = __webpack_require__(97530);
// EXTERNAL MODULE: ./packages/inference/src/compare/plan-sample.ts
var plan_sample = __webpack_require__(96203);
// EXTERNAL MODULE: ./packages/inference/src/compare/staged-side.ts + 1 modules
var staged_side = __webpack_require__(52076);
;// CONCATENATED MODULE: ./packages/inference/src/compare/observe-shapes.ts





/**
 * Runs a model once on a few rows and tells the shapes that its tensors had. Where shapes depend on values, other rows may
 * have others.
 * @throws ModelgateError when the model is missing, unreadable or refused, does not run, or the data do not fit
 */
async function observeShapes(observing, start) {
    const [runtime, staged] = await Promise.all([
        start.runtime,
        (0,attempt/* attempt */.C)(() => (0,staged_side/* stageSide */.i)(observing.model, start.folder, "after")),
    ]);
    if ("problems" in runtime || "problems" in staged)
        throw (0,compare_outputs/* together */.b)([staged, runtime]);
    const side = staged.value;
    const { samples, notes } = await (0,plan_sample/* samplesOf */.l)(observing.dataset, { before: side, after: side }, observing.rows);
    const names = [...new Set(side.computed.map(({ name }) => name))];
    const job = {
        trade: "compare",
        work: "shapes",
        options: observing.options,
        model: side.job,
        sample: samples.after,
        names,
    };
    const shapes = new Map();
    for await (const message of start.sandbox.run(job)) {
        if (message.type === "problem")
            (0,src_error/* throwProblems */.Jh)(message.problems);
        else if (message.type === "shapes") {
            for (const { name, type, dims } of message.shapes)
                shapes.set(name, { type, dims });
        }
    }
    const [first] = side.signature.inputs;
    const batch = observing.dataset === null ? 1 : (shapes.get(first?.name ?? "")?.dims[0] ?? 1);
    return { shapes, batch, missing: names.filter((name) => !shapes.has(name)), notes };
}

// EXTERNAL MODULE: ./packages/slices/src/columns-of.ts + 1 modules
var columns_of = __webpack_require__(3843);
;// CONCATENATED MODULE: ./actions/diff/src/cost.ts
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




/** With one thread floating-point sums come out the same everywhere. */
const OPTIONS = { threads: 1 };
/** What one model costs by itself, as both sides: there is no other, or it is the same file. */
async function costOfOne(model, plan, { given, host, world }) {
    const [first] = plan.datasets;
    const dataset = first === undefined ? null : specOf(first, plan.slicing);
    return await costsOf({ before: model, after: model }, dataset, () => world.start(given, host));
}
/** What both cost. A model whose shapes cannot be seen has no cost, and the comparison goes on. */
async function costsOf({ before, after }, dataset, start) {
    const one = async ({ path, model }) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const sandbox = __addDisposableResource(env_1, await start(), false);
            const { shapes, batch } = await observeShapes({ model: path, dataset, rows: 1, options: OPTIONS }, sandbox);
            return costOf(model, shapes, batch);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    };
    try {
        const then = await one(before);
        return { cost: compareCost(then, after === before ? then : await one(after)), notes: [] };
    }
    catch (error) {
        return { cost: null, notes: (0,src_error/* problemsOf */.GW)(error).map(({ message }) => `the cost is not known: ${message}`) };
    }
}
/** A data set as both models are run on it. */
function specOf({ name, source, target, id, inputs }, slicing) {
    const carried = slicing === null ? {} : { carried: (0,columns_of/* columnsOf */.P)(slicing) };
    return { name, path: source.path, target, id, inputs, ...carried };
}


/***/ }),

/***/ 24106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** Runs something and keeps its failure as data. Faults that nobody foresaw stay problems too: code `unexpected`. */
async function attempt(work) {
    try {
        return { value: await work() };
    }
    catch (error) {
        return { problems: (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error) };
    }
}


/***/ }),

/***/ 97530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ compareOutputs),
  b: () => (/* binding */ together)
});

// EXTERNAL MODULE: ./packages/dataset/src/open-table.ts + 15 modules
var open_table = __webpack_require__(41304);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/inference/src/attempt.ts
var attempt = __webpack_require__(24106);
// EXTERNAL MODULE: ./packages/inference/src/labels.ts
var labels = __webpack_require__(11588);
// EXTERNAL MODULE: ./packages/inference/src/scoring/score-kind.ts
var score_kind = __webpack_require__(2234);
;// CONCATENATED MODULE: ./packages/inference/src/compare/compared-rows.ts



/** Takes some rows; of the message that brought them nothing is kept, for all its arrays lie in one piece of memory. */
function takeRows(so, { rows, truth, ids, carried, before, after }) {
    so.blocks.push({
        truth: truth?.slice() ?? null,
        ids,
        carried: carried.map((column) => column.slice()),
        before: before?.slice() ?? null,
        after: after?.slice() ?? null,
    });
    so.rows += rows;
}
/**
 * Joins the rows of one data set with what was found out about its outputs.
 * @throws ModelgateError `model-failed` for rows that do not fit together
 */
function collectRows(so, end, collecting) {
    if (so.rows !== end.rows || so.rows === 0)
        throw incoherent();
    const { blocks, rows } = so;
    const dataset = collecting.job.datasets.find(({ name }) => name === end.dataset);
    const isNamed = dataset?.after.id != null;
    const carries = dataset?.after.carried ?? [];
    const carried = carries.map(({ name, kind }, at) => {
        const parts = blocks.map((block) => block.carried[at]);
        if (kind === "number")
            return [name, { kind, values: joined(parts, rows, new Float64Array(rows)) }];
        const codes = joined(parts, rows, new Int32Array(rows));
        const texts = end.carriedTexts[at] ?? [];
        if (codes.some((code) => code < 0 || code >= texts.length))
            throw incoherent();
        return [name, { kind, codes, texts }];
    });
    return {
        rows,
        ids: isNamed ? blocks.flatMap(({ ids }) => ids ?? []) : null,
        carried: new Map(carried),
        outputs: end.outputs,
        answers: answersOf(so, end, collecting),
    };
}
/** Predictions of both by the texts of their classes; null, with a note, where one of them has none. */
function answersOf(so, end, collecting) {
    const { notes, job, sides } = collecting;
    if (end.answered.before === null || end.answered.after === null)
        return null;
    const classes = [];
    const index = new Map();
    const codeOf = (text) => {
        const known = index.get(text);
        if (known !== undefined)
            return known;
        index.set(text, classes.length);
        return classes.push(text) - 1;
    };
    const texts = end.texts.map(labels/* labelText */.QK);
    try {
        const side = (name) => {
            const given = predicted(so, end, { job, side: sides[name], name, notes });
            const codes = given.classes.map(codeOf);
            return given.values.map((code) => codes[code] ?? -1);
        };
        const [before, after] = [side("before"), side("after")];
        const hasTruth = so.blocks.every(({ truth }) => truth !== null);
        const codes = texts.map((text) => ((0,labels/* isMissing */.b2)(text) ? -1 : codeOf(text)));
        const truth = hasTruth
            ? joined(so.blocks.map((block) => block.truth), so.rows, new Int32Array(so.rows)).map((code) => codes[code] ?? -1)
            : null;
        return { classes, before, after, truth };
    }
    catch (error) {
        notes.push(...(0,src_error/* problemsOf */.GW)(error).map(({ message }) => `predictions are not compared: ${message}`));
        return null;
    }
}
/** One model's predictions as indices into its own classes. */
function predicted(so, end, { job, side, name, notes }) {
    const answered = end.answered[name];
    const spec = job.output;
    if (answered === null || spec === null)
        throw incoherent();
    const texts = end.texts.map(labels/* labelText */.QK);
    const parts = so.blocks.map((block) => block[name]);
    if (answered.kind === "labels") {
        const codes = joined(parts, so.rows, new Int32Array(so.rows));
        if (codes.some((code) => code < 0 || code >= texts.length))
            throw incoherent();
        return { classes: texts, values: codes };
    }
    const { width, output, kind } = answered;
    const classes = (0,labels/* resolveClasses */.rh)({ spec, model: side.staged.classes, width }, texts, notes);
    if (kind === "classes") {
        const codes = joined(parts, so.rows, new Int32Array(so.rows));
        if (codes.some((code) => code < -1 || code >= width))
            throw incoherent();
        return { classes, values: codes };
    }
    const scores = joined(parts, so.rows, new Float64Array(so.rows));
    const read = spec.scores ?? (0,score_kind/* inferKind */.jr)((0,score_kind/* shapeOf */.F5)(scores, 1), 1, side.staged.producer(output));
    if (read === null) {
        throw (0,src_error/* failure */.V2)("outputs-ambiguous", `${side.job.shown}: one score a row: probabilities or logits?`, {
            hint: "Set `scores: probabilities` or `scores: logits`; the two decide differently.",
        });
    }
    const middle = read === "probabilities" ? 0.5 : read === "logits" ? 0 : Math.log(0.5);
    const values = Int32Array.from(scores, (score) => (Number.isFinite(score) ? Number(score > middle) : -1));
    return { classes, values };
}
function joined(parts, rows, whole) {
    let at = 0;
    for (const part of parts) {
        if (part == null || at + part.length > rows)
            throw incoherent();
        whole.set(part, at);
        at += part.length;
    }
    if (at !== rows)
        throw incoherent();
    return whole;
}
function incoherent() {
    return (0,src_error/* failure */.V2)("model-failed", "the sandbox sent rows that do not fit together", {
        hint: "The model or the runtime may have been tampered with; nothing it said of this data set is used.",
    });
}

;// CONCATENATED MODULE: ./packages/inference/src/compare/output-pairs.ts
/**
 * Which outputs are compared: those of one name, and of the others what is the only one left of its element type on both
 * sides, or stands at the same place with the same type. What was matched without its name is said.
 */
function pairOutputs(before, after) {
    const pairs = [];
    const taken = new Set();
    const pair = (one, other) => {
        pairs.push({ before: one.name, after: other.name });
        taken.add(one).add(other);
    };
    for (const one of before) {
        const same = after.find(({ name }) => name === one.name);
        if (same !== undefined)
            pair(one, same);
    }
    const notes = [];
    const renamed = (one, other, why) => {
        if (other === undefined)
            return;
        pair(one, other);
        notes.push(`output "${one.name}" is compared with "${other.name}": ${why}`);
    };
    const left = (ports, type) => ports.filter((port) => port.type === type && !taken.has(port));
    const types = new Set(before.flatMap(({ type }) => (type === null ? [] : [type])));
    for (const type of types) {
        const [mine, theirs] = [left(before, type), left(after, type)];
        const [one] = mine;
        if (one !== undefined && mine.length === 1 && theirs.length === 1) {
            renamed(one, theirs[0], `the only other ${type} output`);
        }
        for (const [at, port] of before.entries()) {
            const other = after[at];
            if (port.type !== type || other?.type !== type || taken.has(port) || taken.has(other))
                continue;
            renamed(port, other, `the ${type} output at the same place`);
        }
    }
    const names = (ports) => ports.filter((port) => !taken.has(port)).map(({ name }) => name);
    return { pairs, unpaired: { before: names(before), after: names(after) }, notes };
}

// EXTERNAL MODULE: ./packages/inference/src/compare/plan-paired.ts + 1 modules
var plan_paired = __webpack_require__(35470);
// EXTERNAL MODULE: ./packages/inference/src/compare/staged-side.ts + 1 modules
var staged_side = __webpack_require__(52076);
;// CONCATENATED MODULE: ./packages/inference/src/compare/compare-outputs.ts







/**
 * Runs two models over the same blocks of data in one sandbox and tells how far their outputs and predictions are apart.
 * Outputs are summed up there; what comes out of it is bounded by the rows. A fault in one data set leaves the others.
 * @throws ModelgateError when nothing can be run: a model is missing, unreadable or refused, or there is no runtime
 */
async function compareOutputs(comparing, start, watcher) {
    const [runtime, before, after, ...tables] = await Promise.all([
        start.runtime,
        (0,attempt/* attempt */.C)(() => (0,staged_side/* stageSide */.i)(comparing.before, start.folder, "before")),
        (0,attempt/* attempt */.C)(() => (0,staged_side/* stageSide */.i)(comparing.after, start.folder, "after")),
        ...comparing.datasets.map(({ path }) => (0,attempt/* attempt */.C)(() => (0,open_table/* openTable */.R)(path))),
    ]);
    if ("problems" in runtime || "problems" in before || "problems" in after) {
        throw together([before, after, runtime, ...tables]);
    }
    const sides = { before: before.value, after: after.value };
    const planned = comparing.datasets.map((spec, at) => planOf(spec, tables[at], sides, comparing.output));
    const { pairs, unpaired, notes } = pairOutputs(tensors(sides.before), tensors(sides.after));
    const job = {
        trade: "compare",
        work: "outputs",
        models: { before: sides.before.job, after: sides.after.job },
        pairs,
        output: comparing.output,
        tolerance: comparing.tolerance,
        options: comparing.options,
        datasets: planned.flatMap((plan) => ("dataset" in plan ? [plan.dataset] : [])),
    };
    const told = [
        ...sides.before.notes,
        ...sides.after.notes,
        ...notes,
        ...planned.flatMap((plan) => ("notes" in plan ? plan.notes : [])),
    ];
    const answers = await asked(start, job, { sides, watcher, notes: told });
    return {
        digests: { before: sides.before.staged.digest, after: sides.after.staged.digest },
        runtime: answers.runtime && `onnxruntime-node ${answers.runtime}`,
        unpaired,
        datasets: comparing.datasets.map(({ name, path }, at) => {
            const plan = planned[at];
            const outcome = plan && "problems" in plan ? plan : outcomeOf(answers, name);
            return { name, path, outcome };
        }),
        notes: [...new Set(told)],
    };
}
/** Every problem of what was attempted. */
function together(attempts) {
    return (0,src_error/* errorOf */.Mz)(attempts.flatMap((part) => ("problems" in part ? part.problems : [])));
}
function tensors({ signature }) {
    return signature.outputs.filter(({ type }) => type !== null);
}
function planOf(spec, table, sides, output) {
    if (table === undefined || "problems" in table)
        return { problems: table?.problems ?? [] };
    const models = {
        before: { path: sides.before.job.shown, signature: sides.before.signature },
        after: { path: sides.after.job.shown, signature: sides.after.signature },
    };
    return (0,plan_paired/* planPaired */.F)(spec, table.value.columns, models, output?.task ?? null);
}
/** Follows the child to its end and never throws: what it had finished before a fault stays. */
async function asked({ sandbox }, job, asking) {
    const answers = { runtime: null, outcomes: new Map(), fault: [] };
    if (job.datasets.length === 0)
        return answers;
    const open = new Map();
    asking.watcher.waiting?.();
    try {
        for await (const message of sandbox.run(job)) {
            if (message.type === "started")
                answers.runtime = message.runtime;
            else if (message.type === "problem") {
                const { dataset, problems } = message;
                if (dataset === null)
                    answers.fault = problems;
                else if (!answers.outcomes.has(dataset))
                    answers.outcomes.set(dataset, { problems });
            }
            else if (message.type === "rows") {
                const so = open.get(message.dataset) ?? { blocks: [], rows: 0 };
                open.set(message.dataset, so);
                takeRows(so, message);
                asking.watcher.progress(message.dataset, so.rows);
            }
            else if (message.type === "end" && !answers.outcomes.has(message.dataset)) {
                const so = open.get(message.dataset) ?? { blocks: [], rows: 0 };
                open.delete(message.dataset);
                asking.notes.push(...message.notes);
                const outcome = await (0,attempt/* attempt */.C)(() => collectRows(so, message, { job, ...asking }));
                answers.outcomes.set(message.dataset, outcome);
            }
        }
    }
    catch (error) {
        answers.fault = (0,src_error/* problemsOf */.GW)(error);
    }
    return answers;
}
function outcomeOf({ outcomes, fault }, name) {
    const own = outcomes.get(name);
    if (own !== undefined)
        return own;
    if (fault.length > 0)
        return { problems: fault };
    const message = `${name}: the sandbox ended without an answer`;
    return { problems: [{ code: "model-failed", message, hint: "Run again with debug logging." }] };
}


/***/ }),

/***/ 35470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ planPaired)
});

// EXTERNAL MODULE: ./packages/inference/src/scoring/carried.ts
var scoring_carried = __webpack_require__(73527);
// EXTERNAL MODULE: ./packages/inference/src/scoring/feed-plan.ts + 2 modules
var feed_plan = __webpack_require__(63337);
// EXTERNAL MODULE: ./packages/inference/src/scoring/target-columns.ts
var target_columns = __webpack_require__(40406);
;// CONCATENATED MODULE: ./packages/inference/src/compare/job.ts
// What the sandbox is asked when two models are compared, or one is looked into, and what it answers.
const SIDES = ["before", "after"];

;// CONCATENATED MODULE: ./packages/inference/src/compare/plan-paired.ts




/**
 * How a data set becomes the inputs of both models, which need not have the same ones. What is wrong for one of them alone
 * says for which.
 */
function planPaired(spec, columns, models, task) {
    const problems = [];
    const names = columns.map(({ name }) => name);
    const target = spec.target === null
        ? []
        : (0,target_columns/* targetColumns */.dr)(names, spec.target, task ?? "multilabel-classification", (message, hint) => {
            problems.push({ code: "dataset-mismatch", message: `${spec.path}: ${message}`, hint });
        });
    const plan = (side) => (0,feed_plan/* planFeeds */.n)(models[side].signature, columns, { ...spec, target, inputs: inputsOf(spec, models, side) });
    const plans = { before: plan("before"), after: plan("after") };
    problems.push(...problemsOf(plans, models));
    const { before, after } = plans;
    if (problems.length > 0 || !isPlan(before) || !isPlan(after))
        return { problems };
    // Predictions are looked at where each row has one label: only then is the truth read.
    const isLabelled = spec.target !== null && (task === "binary-classification" || task === "multiclass-classification");
    const { name, path, id } = spec;
    const carried = (0,scoring_carried/* carriesOf */.z5)(spec.carried);
    const common = { name, path };
    return {
        dataset: {
            ...common,
            task: isLabelled ? task : "multilabel-classification",
            before: { ...common, id: null, target: [], plan: before },
            after: {
                ...common,
                id,
                target: isLabelled ? target : [],
                plan: after,
                ...(carried.length > 0 ? { carried } : {}),
            },
            isShared: JSON.stringify(asFed(before)) === JSON.stringify(asFed(after)),
        },
        notes: [...new Set([...before.notes, ...after.notes])],
    };
}
function asFed({ feeds, fixedBatch }) {
    return { feeds, fixedBatch };
}
function isPlan(plan) {
    return !Array.isArray(plan);
}
/**
 * What the user says of a model's inputs. A name that only the other model has speaks of this one's input at the same place,
 * where type and shape are the same: it was renamed. What no model has is left to be found wrong.
 */
function inputsOf({ inputs }, models, side) {
    const mine = models[side].signature.inputs;
    const theirs = models[side === "after" ? "before" : "after"].signature.inputs;
    const told = Object.entries(inputs).flatMap(([name, columns]) => {
        if (mine.some((port) => port.name === name))
            return [[name, columns]];
        const at = theirs.findIndex((port) => port.name === name);
        if (at < 0)
            return side === "after" ? [[name, columns]] : [];
        const [here, there] = [mine[at], theirs[at]];
        const isSame = here?.type === there?.type && String(here?.shape) === String(there?.shape);
        return here !== undefined && isSame && !(here.name in inputs) ? [[here.name, columns]] : [];
    });
    return Object.fromEntries(told);
}
// No data fit two models that take other inputs.
const ONE_DOES_NOT_FIT = "Where the models take other inputs, `behaviour: false` compares their files alone.";
/** What is wrong for both is said once. */
function problemsOf(plans, models) {
    const of = (side) => (isPlan(plans[side]) ? [] : plans[side]);
    const shared = of("before").filter(({ message }) => of("after").some((other) => other.message === message));
    const isShared = (problem) => shared.some(({ message }) => message === problem.message);
    const alone = SIDES.flatMap((side) => of(side)
        .filter((problem) => !isShared(problem))
        .map((problem) => ({
        ...problem,
        message: `${problem.message} (the model ${side}, ${models[side].path})`,
        hint: [problem.hint, ONE_DOES_NOT_FIT].filter((hint) => hint !== undefined).join(" "),
    })));
    return [...shared, ...alone];
}


/***/ }),

/***/ 96203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _modelgate_dataset__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41304);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var _scoring_element_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57809);
/* harmony import */ var _plan_paired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35470);




/** Values of a row's inputs times rows that are run to look into a model; tensors inside may be far larger than what is fed. */
const MOST_VALUES = 2 ** 16;
const MOST_ROWS = 64;
/** More elements than this in one made-up input is no sample. */
const MOST_ELEMENTS = 2 ** 26;
/**
 * What both models are run on when they are looked into.
 * @throws ModelgateError `dataset-mismatch`, `model-unsupported`, and what opening the data set throws
 */
async function samplesOf(spec, sides, rows = null) {
    if (spec === null) {
        const before = madeInputs(sides.before.signature, sides.before.job.shown);
        const after = madeInputs(sides.after.signature, sides.after.job.shown);
        const notes = [
            "inputs were made up: one row, dimensions that are free are 1, zeros (or ones) and empty texts",
        ];
        return {
            samples: { before: { kind: "made", inputs: before }, after: { kind: "made", inputs: after } },
            notes,
        };
    }
    const { columns } = await (0,_modelgate_dataset__WEBPACK_IMPORTED_MODULE_0__/* .openTable */ .R)(spec.path);
    const models = {
        before: { path: sides.before.job.shown, signature: sides.before.signature },
        after: { path: sides.after.job.shown, signature: sides.after.signature },
    };
    const planned = (0,_plan_paired_js__WEBPACK_IMPORTED_MODULE_1__/* .planPaired */ .F)(spec, columns, models, null);
    if ("problems" in planned)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .errorOf */ .Mz)(planned.problems);
    const { before, after } = planned.dataset;
    const width = Math.max(...[before, after].map(({ plan }) => plan.feeds.reduce((sum, feed) => sum + feed.width, 0)));
    const taken = rows ?? Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_VALUES / Math.max(1, width))));
    return {
        samples: {
            before: { kind: "dataset", dataset: before, rows: taken },
            after: { kind: "dataset", dataset: { ...before, plan: after.plan }, rows: taken },
        },
        notes: planned.notes,
    };
}
/** Shapes of inputs from the signature alone. */
function madeInputs({ inputs }, path) {
    const problems = [];
    const made = inputs.map((port) => {
        const kind = (0,_scoring_element_js__WEBPACK_IMPORTED_MODULE_3__/* .element */ .N)(port.type);
        const dims = (port.shape ?? [null]).map((size) => (typeof size === "number" ? size : 1));
        const elements = dims.reduce((product, size) => product * size, 1);
        if (kind === undefined)
            problems.push(refused(port, path, "no tensor that inputs can be made for"));
        else if (!(elements <= MOST_ELEMENTS))
            problems.push(refused(port, path, `of ${elements} elements`));
        return { input: port.name, type: kind?.ort ?? "", dims };
    });
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .throwProblems */ .Jh)(problems);
    return made;
}
function refused({ name }, path, what) {
    return {
        code: "model-unsupported",
        message: `${path}: input ${JSON.stringify(name)} is ${what}`,
        hint: "Name a data set to run the model on.",
    };
}


/***/ }),

/***/ 52076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ stageSide)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/onnx/src/read-model.ts + 3 modules
var read_model = __webpack_require__(7129);
// EXTERNAL MODULE: ./packages/onnx/src/source.ts
var source = __webpack_require__(68228);
;// CONCATENATED MODULE: ./packages/onnx/src/with-outputs.ts

/** Operators of ONNX's own that give no tensor, or with another type of input no tensor. */
const NO_TENSORS = [
    "SequenceConstruct",
    "SequenceEmpty",
    "SequenceErase",
    "SequenceInsert",
    "SequenceMap",
    "SplitToSequence",
    "Optional",
];
/**
 * Every tensor that the main graph computes, in the order of its nodes, which is an order of execution: values inside
 * subgraphs and functions have no name outside them. What is no tensor is left out where the file or the operator says so.
 */
function computedValues({ graph }) {
    const others = [...graph.valueInfo, ...graph.outputs].filter(({ type }) => type && type.kind !== "tensor");
    const noTensors = new Set(others.map(({ name }) => name));
    return graph.nodes
        .filter(({ domain, opType }) => domain !== "" || !NO_TENSORS.includes(opType))
        .filter(({ domain, opType }) => domain !== "ai.onnx.ml" || opType !== "ZipMap")
        .flatMap((node) => node.outputs.map((name) => ({ name, operator: operatorOf(node) })))
        .filter(({ name }) => name !== "" && !noTensors.has(name));
}
/**
 * The bytes that make inner values of a model its outputs, too, when they stand after those of its file. protobuf merges what
 * is given twice, and the runtime reads it so: a second `graph` with nothing but outputs adds them. So a model of 2 GB is
 * neither decoded nor copied, and external data stay where they are. Their types are for the runtime to infer.
 * @param names values that are no outputs yet
 */
function withOutputs(names) {
    if (names.length === 0)
        return new Uint8Array(0);
    const outputs = names.map((name) => field("GraphProto", "output", field("ValueInfoProto", "name", name)));
    return field("ModelProto", "graph", Buffer.concat(outputs));
}
function operatorOf({ domain, opType }) {
    return domain === "" ? opType : `${domain}.${opType}`;
}

// EXTERNAL MODULE: ./packages/inference/src/signature.ts
var src_signature = __webpack_require__(51661);
// EXTERNAL MODULE: ./packages/inference/src/stage.ts + 5 modules
var stage = __webpack_require__(42216);
;// CONCATENATED MODULE: ./packages/inference/src/compare/staged-side.ts






/**
 * Copies a model into a folder of its own in the sandbox's.
 * @throws ModelgateError what staging throws
 */
async function stageSide(path, folder, side) {
    const own = (0,external_node_path_.join)(folder, side);
    await (0,promises_.mkdir)(own, { recursive: true, mode: 0o700 });
    const staged = await (0,stage/* stage */.d)(path, own);
    const model = (0,read_model/* readModel */.k)((0,source/* fileSource */.I)(staged.path, (0,external_node_fs_.statSync)(staged.path).size), path);
    const signature = (0,src_signature/* signatureOf */.y)(model);
    const tensors = signature.outputs.filter(({ type }) => type !== null);
    const others = signature.outputs.filter(({ type }) => type === null);
    const fetch = tensors.map(({ name }) => name);
    return {
        staged,
        signature,
        computed: computedValues(model),
        job: {
            path: staged.path,
            shown: path,
            fetch,
            outputs: signature.outputs.map(({ name }) => name),
            producers: fetch.map((name) => staged.producer(name)),
        },
        notes: others.map(({ name }) => `${path}: output "${name}" is no tensor and is not compared`),
    };
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
