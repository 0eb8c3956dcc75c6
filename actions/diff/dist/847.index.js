export const id = 847;
export const ids = [847];
export const modules = {

/***/ 4847:
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
var attempt = __webpack_require__(1725);
// EXTERNAL MODULE: ./packages/inference/src/compare/compare-outputs.ts + 4 modules
var compare_outputs = __webpack_require__(53551);
// EXTERNAL MODULE: ./packages/inference/src/compare/plan-sample.ts
var plan_sample = __webpack_require__(96203);
// EXTERNAL MODULE: ./packages/inference/src/compare/staged-side.ts + 9 modules
var staged_side = __webpack_require__(29576);
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
    const carried = slicing === null ? {} : { carried: columnsOf(slicing) };
    return { name, path: source.path, target, id, inputs, ...carried };
}


/***/ }),

/***/ 18576:
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

/***/ 57483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* unused harmony export DEFAULT_BOUNDS */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

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

/***/ 60553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ storeCell),
/* harmony export */   b: () => (/* binding */ storeVector)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86772);

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

/***/ 86772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ Findings),
/* harmony export */   dS: () => (/* binding */ EXPECTED),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

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

/***/ 72743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ giveBack)
/* harmony export */ });
/**
 * Gives the memory of an array that owns it back at once, which is empty then: left to the collector, what was used piles up, and
 * it is called for that alone. A part of a buffer may be anybody's, and is left.
 */
function giveBack({ buffer, byteLength }) {
    if (buffer instanceof ArrayBuffer && !buffer.detached && buffer.byteLength === byteLength)
        buffer.transfer(0);
}


/***/ }),

/***/ 41304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ openTable)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/dataset/src/bounds.ts
var src_bounds = __webpack_require__(57483);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./packages/dataset/src/byte-source.ts





const UNZIP_CHUNK = 2 ** 18;
/**
 * Opens a plain file from byte `from` on, or a gzipped one from its beginning.
 * @throws ModelgateError while reading: `dataset-too-large` after `unpackedBytes`, `dataset-unreadable` on a
 * damaged or cut gzip stream
 */
async function openSource(path, gzipped, unpackedBytes, from = 0) {
    const inner = gzipped ? await gunzipped(path) : plain(await (0,promises_.open)(path), from);
    let total = from;
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
function plain(handle, from) {
    let at = from;
    return {
        async read(target, offset, length) {
            // A thread of its own has nothing else to do meanwhile, and asking another one to read costs as much as reading.
            const count = external_node_worker_threads_.isMainThread
                ? (await handle.read(target, offset, length, at)).bytesRead
                : (0,external_node_fs_.readSync)(handle.fd, target, offset, length, at);
            at += count;
            return count;
        },
        close: () => handle.close(),
    };
}
async function gunzipped(path) {
    // Most files are plain: what takes milliseconds to load is loaded where it is needed.
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 23));
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

// EXTERNAL MODULE: ./packages/dataset/src/give-back.ts
var give_back = __webpack_require__(72743);
;// CONCATENATED MODULE: ./packages/dataset/src/byte-window.ts

const LF = 10;
const CR = 13;
const QUOTE = 34;
/** How much is read at once. */
const CHUNK_BYTES = 2 ** 19;
/** How much past what is wanted: a record seldom has more left. */
const TAIL_BYTES = 2 ** 14;
/**
 * A sliding window over a source: `bytes[start..end)` is what was read and not yet used. A parser takes whole
 * records from the front and asks for more when the last is cut; the cut record moves to the front, so that a
 * record is always contiguous. `bytes[end]` is always a line feed, which spares inner loops the check for the end, and one
 * more byte lies after it, for those that read two at once.
 */
class ByteWindow {
    bytes;
    start = 0;
    end = 0;
    /** Nothing comes after `end`. */
    final = false;
    #source;
    #until;
    /** The place in the file of `bytes[0]`. */
    #first;
    /** @param span bytes of the file: where the source begins, and up to where it is wanted, but for a record's end */
    constructor(source, { from, until } = { from: 0, until: Number.POSITIVE_INFINITY }) {
        this.#source = source;
        this.#first = from;
        this.#until = until;
        this.bytes = Buffer.allocUnsafeSlow(CHUNK_BYTES + 2);
    }
    /** Bytes waiting to be used. */
    get size() {
        return this.end - this.start;
    }
    /** The place in the file of `bytes[start]`. */
    get place() {
        return this.#first + this.start;
    }
    /** Reads on. A long record at least doubles, so that it is not parsed again for every piece of it. */
    async more() {
        if (this.start > 0)
            this.bytes.copyWithin(0, this.start, this.end);
        this.#first += this.start;
        this.end -= this.start;
        this.start = 0;
        if (this.end * 2 >= this.bytes.length)
            this.#grow();
        const goal = this.end > CHUNK_BYTES / 8 ? this.end * 2 : this.end + 1;
        while (this.end < goal && !this.final) {
            const wanted = Math.max(TAIL_BYTES, this.#until - this.#first - this.end);
            const length = Math.min(wanted, this.bytes.length - 2 - this.end);
            const count = await this.#source.read(this.bytes, this.end, length);
            this.end += count;
            this.final = count === 0;
        }
        this.bytes[this.end] = LF;
    }
    /** Closes the source, and gives the bytes back: they cannot be read any more. */
    async close() {
        await this.#source.close();
        (0,give_back/* giveBack */.F)(this.bytes);
    }
    #grow() {
        const larger = Buffer.allocUnsafeSlow(this.bytes.length * 2);
        this.bytes.copy(larger, 0, 0, this.end);
        // Of a record without an end each thread would leave twice what it has.
        (0,give_back/* giveBack */.F)(this.bytes);
        this.bytes = larger;
    }
}

// EXTERNAL MODULE: ./packages/dataset/src/findings.ts
var src_findings = __webpack_require__(86772);
// EXTERNAL MODULE: ./packages/dataset/src/text-cache.ts
var text_cache = __webpack_require__(98389);
// EXTERNAL MODULE: ./packages/dataset/src/wanted-columns.ts
var wanted_columns = __webpack_require__(61787);
;// CONCATENATED MODULE: ./packages/dataset/src/csv-header.ts






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
            line += count(bytes.subarray(at, to), LF);
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
function count(bytes, byte) {
    let total = 0;
    for (const other of bytes)
        if (other === byte)
            total++;
    return total;
}

// EXTERNAL MODULE: ./packages/dataset/src/batch.ts
var src_batch = __webpack_require__(18576);
// EXTERNAL MODULE: ./packages/dataset/src/csv-cell.ts
var csv_cell = __webpack_require__(60553);
;// CONCATENATED MODULE: ./packages/dataset/src/csv-fault.ts

const DOUBLED = "A quote inside a quoted field must be doubled.";
/** A quoted field whose end is not in the file. */
function neverEnds(at) {
    const message = `${at.path}: line ${at.line}: a quoted field never ends`;
    return (0,src_error/* failure */.V2)("dataset-unreadable", message, { hint: DOUBLED, at });
}
/** What follows a closing quote and is neither a delimiter nor the end of the line. */
function afterQuote(at) {
    const message = `${at.path}: line ${at.line}: text after the closing quote of a field`;
    return (0,src_error/* failure */.V2)("dataset-unreadable", message, { hint: DOUBLED, at });
}

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

;// CONCATENATED MODULE: ./packages/dataset/src/csv-plain.ts
// The quick way through a CSV file: records without quotes, whose numbers are short and whose texts are ASCII, in one
// loop without a call for each cell. Whatever is unlike that stops it at the beginning of its record, which the parser
// of RFC 4180 then reads. Both must give the same; the tests hold them against each other.


/** How a column of the file is read. */
const SKIP = 0;
const NUMBER = 1;
const INTEGER = 2;
const TEXT = 3;
/** Of a kind that the quick way does not know. */
const OTHER = 4;
/** How a column of each kind is read. */
const CODES = {
    number: NUMBER,
    integer: INTEGER,
    text: TEXT,
    boolean: OTHER,
    vector: OTHER,
};
const csv_plain_ZERO = 48;
const csv_plain_MINUS = 45;
const csv_plain_DOT = 46;
const csv_plain_POWERS = Float64Array.from({ length: 10 }, (_, power) => 10 ** power);
/** The number that two ASCII digits write, by both bytes as one little-endian word; -1 for anything else. */
const PAIRS = pairs();
/**
 * Parses the records of a span. Gives where it stopped, which is the beginning of a record, and the row that comes next.
 * `bytes[end]` is LF, and a byte lies after it.
 */
function parsePlain(bytes, { start, end, until, row: first, most }, { codes, floats, words, lists, texts }, delimiter) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const last = codes.length - 1;
    let row = first;
    let record = start;
    while (row < most && record < until) {
        let at = record;
        let column = 0;
        for (; column <= last; column++) {
            const code = codes[column] ?? SKIP;
            const from = at;
            if (code === NUMBER || code === INTEGER) {
                // The sign is a coin toss that no branch predictor can learn, so it is arithmetic.
                const sign = bytes[at] === csv_plain_MINUS ? 1 : 0;
                const begin = at + sign;
                at = begin;
                // In 32-bit arithmetic, which wraps after nine digits: longer ones are read again below.
                let mantissa = 0;
                let digit = ((bytes[at] ?? 0) - csv_plain_ZERO) >>> 0;
                while (digit < 10) {
                    mantissa = (Math.imul(mantissa, 10) + digit) | 0;
                    digit = ((bytes[++at] ?? 0) - csv_plain_ZERO) >>> 0;
                }
                let digits = at - begin;
                if (code === INTEGER) {
                    if (digits === 0)
                        break;
                    const list = words[column] ?? NO_WORDS;
                    if (digits > 9)
                        at = parseInteger(bytes, from, list, row);
                    else {
                        list[2 * row] = (mantissa ^ -sign) + sign;
                        list[2 * row + 1] = mantissa === 0 ? 0 : -sign;
                    }
                }
                else {
                    let decimals = 0;
                    if (bytes[at] === csv_plain_DOT) {
                        const point = ++at;
                        let pair = PAIRS[view.getUint16(at, true)] ?? -1;
                        while (pair >= 0) {
                            mantissa = (Math.imul(mantissa, 100) + pair) | 0;
                            at += 2;
                            pair = PAIRS[view.getUint16(at, true)] ?? -1;
                        }
                        digit = ((bytes[at] ?? 0) - csv_plain_ZERO) >>> 0;
                        if (digit < 10) {
                            mantissa = (Math.imul(mantissa, 10) + digit) | 0;
                            at++;
                        }
                        decimals = at - point;
                        digits += decimals;
                    }
                    const list = floats[column] ?? NONE;
                    if (digits > 0 && digits <= 9) {
                        list[row] = (mantissa / (csv_plain_POWERS[decimals] ?? 1)) * (1 - 2 * sign);
                        if ((bytes[at] ?? 0) >= 69)
                            at = parseNumber(bytes, from, list, row);
                    }
                    else if (digits > 9)
                        at = parseNumber(bytes, from, list, row);
                    else if (at === from)
                        list[row] = Number.NaN;
                    else
                        break;
                }
            }
            else {
                let byte = bytes[at] ?? LF;
                if (byte === csv_plain_QUOTE)
                    break;
                while (byte !== delimiter && byte !== LF)
                    byte = bytes[++at] ?? LF;
                if (code === TEXT) {
                    const to = column === last && at > from && bytes[at - 1] === CR ? at - 1 : at;
                    const text = texts.text(bytes, from, to);
                    const list = lists[column];
                    if (text === null || list === undefined)
                        break;
                    list[row] = text;
                }
            }
            if (at < 0)
                break;
            if (column < last) {
                if (bytes[at] !== delimiter)
                    break;
            }
            else {
                if (bytes[at] === CR)
                    at++;
                if (bytes[at] !== LF)
                    break;
            }
            at++;
        }
        // A record that reaches `end` may be cut there.
        if (column <= last || at > end)
            break;
        record = at;
        row++;
    }
    return { next: record, row };
}
const csv_plain_QUOTE = 34;
const NONE = new Float64Array(0);
const NO_WORDS = new Int32Array(0);
function pairs() {
    const table = new Int16Array(2 ** 16).fill(-1);
    for (let value = 0; value < 100; value++) {
        table[(csv_plain_ZERO + Math.floor(value / 10)) | ((csv_plain_ZERO + (value % 10)) << 8)] = value;
    }
    return table;
}

;// CONCATENATED MODULE: ./packages/dataset/src/csv-parser.ts








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
    /** null where a wanted column is of a kind that the quick way does not know. */
    #plain = null;
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
    /**
     * Parses whole records from bytes[start..end) until the batch is full, or one begins at `until` or after it; gives where
     * it stopped. `bytes[end]` is LF.
     */
    parse(bytes, { start, end, until = end }, final) {
        let at = start;
        const vectors = this.#wanted.some(({ kind }) => kind === "vector");
        const stop = Math.min(until, end);
        while (at < stop && this.rows < this.capacity && !(vectors && this.full) && !this.findings.full) {
            const plain = this.#plain;
            if (plain !== null) {
                const span = { start: at, end, until: stop, row: this.rows, most: this.capacity };
                const { next, row } = parsePlain(bytes, span, plain, this.#shape.delimiter);
                at = next;
                this.line += row - this.rows;
                this.rows = row;
                if (at >= stop || row >= this.capacity)
                    break;
            }
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
            if (bytes[from] === QUOTE) {
                stop = this.#quoted(bytes, from, end, final);
                if (stop < 0)
                    return -1;
                if (code !== SKIP && (stop < end || final))
                    this.#store(column, row, bytes, this.#from, this.#to);
            }
            else {
                if (code === NUMBER)
                    stop = parseNumber(bytes, from, this.#floats[column] ?? csv_parser_NONE, row);
                else if (code === INTEGER)
                    stop = parseInteger(bytes, from, this.#words[column] ?? csv_parser_NO_WORDS, row);
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
            while (byte !== QUOTE && at < end) {
                if (byte === LF)
                    lines++;
                byte = bytes[++at] ?? 0;
            }
            if (at >= end) {
                if (!final)
                    return -1;
                throw this.findings.fatal(neverEnds({ path: this.#shape.path, line: this.line }));
            }
            // A doubled quote that the bytes cut in half looks like the end: the record is then cut too, and parsed again.
            if (bytes[at + 1] !== QUOTE || at + 1 >= end)
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
        throw this.findings.fatal(afterQuote({ path: this.#shape.path, line }));
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
        this.#floats = new Array(width).fill(csv_parser_NONE);
        this.#words = new Array(width).fill(csv_parser_NO_WORDS);
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
        if (this.#codes.includes(OTHER))
            return;
        this.#plain = {
            codes: this.#codes,
            floats: this.#floats,
            words: this.#words,
            lists: this.#drafts.map((column) => (column?.kind === "text" ? column.values : [])),
            texts: this.#texts,
        };
    }
}
const csv_parser_NONE = new Float64Array(0);
const csv_parser_NO_WORDS = new Int32Array(0);

;// CONCATENATED MODULE: ./packages/dataset/src/csv-pieces.ts




/** Enough for some batches, and few enough to wait for their turn. */
const PIECE_BYTES = 2 ** 21;
/**
 * Where the stretch of the file ends in which a byte lies; what is packed is one stretch. Batches end there however the file is
 * read, so that a model is fed the same ones.
 */
function stretchEnd({ file, first, pieceBytes }, byte) {
    if (file.gzipped)
        return Number.POSITIVE_INFINITY;
    return first.byte + (Math.floor((byte - first.byte) / pieceBytes) + 1) * pieceBytes;
}
/** A plain file in pieces; null where what is asked of the whole could not be told from one of them. */
function piecesOf(csv) {
    const { file, first, names, pieceBytes } = csv;
    const { rows, unpackedBytes } = file.bounds;
    // No row has fewer bytes than columns.
    if (file.gzipped || file.sizeBytes > unpackedBytes || file.sizeBytes / names.length > rows)
        return null;
    return {
        count: Math.max(1, Math.ceil((file.sizeBytes - first.byte) / pieceBytes)),
        first,
        async read(index, want, batchRows) {
            const wanted = (0,wanted_columns/* findWanted */.B)({ path: file.path, columns: csv.columns }, want);
            await file.assertUnchanged();
            return await readPiece(csv, index, wanted, batchRows);
        },
    };
}
async function readPiece(csv, index, wanted, batchRows) {
    const { file, first, names, delimiter, pieceBytes } = csv;
    const begin = first.byte + index * pieceBytes;
    const until = begin + pieceBytes;
    // A record begins here if a line ends just before.
    const from = index === 0 ? begin : begin - 1;
    const source = await openSource(file.path, false, file.bounds.unpackedBytes, from);
    const window = new ByteWindow(source, { from, until });
    try {
        if (index > 0)
            await skipLine(window, file);
        const started = window.place;
        const parser = new CsvParser({ path: file.path, names, delimiter, line: 0 }, wanted, batchRows);
        const batches = [];
        while (window.place < until) {
            const span = {
                start: window.start,
                end: window.end,
                until: window.start + until - window.place,
            };
            window.start = parser.parse(window.bytes, span, window.final);
            parser.findings.throwIfAny();
            if (parser.full)
                batches.push(parser.take());
            else if (window.final && window.size === 0)
                break;
            else if (window.place < until)
                await moreOfRecord(window, file);
        }
        if (parser.rows > 0)
            batches.push(parser.take());
        return { from: started, next: window.place, rows: parser.before, lines: parser.line, batches };
    }
    finally {
        await window.close();
    }
}
/** Goes to the byte after the next line feed, or to the end of the file. */
async function skipLine(window, file) {
    for (const first = window.place; window.place - first <= file.bounds.recordBytes;) {
        const found = window.bytes.indexOf(LF, window.start);
        if (found >= 0 && found < window.end) {
            window.start = found + 1;
            return;
        }
        window.start = window.end;
        if (window.final)
            return;
        await window.more();
    }
    throw endless(file);
}
async function moreOfRecord(window, file) {
    if (window.size > file.bounds.recordBytes)
        throw endless(file);
    await window.more();
}
/** Perhaps it is no record at all, so the bound is told of by who reads the file in order. */
function endless({ path }) {
    return new RangeError(`${path}: a record without an end`);
}

;// CONCATENATED MODULE: ./packages/dataset/src/csv.ts








/**
 * Opens a CSV (RFC 4180) or TSV file with a header line, in UTF-8. What pandas does where the RFC is silent: lines without a byte are
 * skipped (but for a file with one column, where they are missing values), and a quote inside an unquoted field is
 * a character like others.
 * @param pieceBytes the records that begin in so many bytes are a piece
 */
async function openCsv(file, delimiter, pieceBytes = PIECE_BYTES) {
    const code = delimiter.charCodeAt(0);
    const window = await openWindow(file);
    try {
        const { names, line } = await readHeader(file, window, code);
        const first = { byte: window.place, row: 0, line };
        while (!window.final && isBlank(window))
            await skipBlank(window);
        if (isBlank(window)) {
            throw (0,src_error/* failure */.V2)("dataset-unreadable", `${file.path}: has a header and no rows`, {
                hint: "Expected at least one row under the column names.",
            });
        }
        const columns = names.map((name) => ({ name, native: null }));
        const csv = { file, delimiter: code, names, first, columns, pieceBytes };
        const pieces = piecesOf(csv);
        return {
            path: file.path,
            columns,
            format: "csv",
            read: (want, batchRows, from) => readCsv(csv, want, batchRows, from),
            ...(pieces === null ? {} : { pieces }),
        };
    }
    finally {
        await window.close();
    }
}
async function* readCsv(csv, want, batchRows, from = csv.first) {
    const { file, names, delimiter } = csv;
    const wanted = (0,wanted_columns/* findWanted */.B)({ path: file.path, columns: csv.columns }, want);
    await file.assertUnchanged();
    const window = await windowAt(csv, from);
    try {
        const parser = new CsvParser({ path: file.path, names, delimiter, line: from.line }, wanted, batchRows);
        parser.before = from.row;
        for (;;) {
            const end = stretchEnd(csv, window.place);
            const until = window.start + end - window.place;
            window.start = parser.parse(window.bytes, { start: window.start, end: window.end, until }, window.final);
            if (parser.before + parser.rows > file.bounds.rows)
                throw (0,src_bounds/* tooLarge */.g$)("rows", file.bounds.rows, `${file.path}: the number of rows`);
            if (parser.findings.full)
                break;
            if (parser.full || (window.place >= end && parser.rows > 0)) {
                if (!parser.findings.some)
                    yield parser.take();
                else
                    parser.take();
            }
            else if (window.place >= end)
                continue;
            else if (window.final && window.size === 0)
                break;
            else
                await csv_moreOfRecord(file, window, parser);
        }
        parser.findings.throwIfAny();
        if (parser.rows > 0)
            yield parser.take();
    }
    finally {
        await window.close();
    }
}
/** A window that begins at a record; what is packed can only be read from the front. */
async function windowAt({ file, delimiter, first }, from) {
    if (!file.gzipped)
        return await openWindow(file, from.byte);
    if (from !== first)
        throw new RangeError(`${file.path}: is packed, and has no other place to begin`);
    const window = await openWindow(file);
    await readHeader(file, window, delimiter);
    return window;
}
async function csv_moreOfRecord(file, window, parser) {
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
async function openWindow({ path, gzipped, bounds }, from = 0) {
    const source = await openSource(path, gzipped, bounds.unpackedBytes, from);
    return new ByteWindow(source, { from, until: Number.POSITIVE_INFINITY });
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





/** The objects of a JSONL file one by one. Blank lines are skipped. */
class JsonRecords {
    window;
    /** Lines used so far; who takes lines from the window counts them here. */
    line = 0;
    #file;
    #findings;
    constructor(window, file, findings) {
        this.window = window;
        this.#file = file;
        this.#findings = findings;
    }
    /**
     * The next record, or null at the end.
     * @throws ModelgateError `dataset-too-large`, `dataset-unreadable` when the bytes cannot be unpacked
     */
    async next() {
        const { path, bounds } = this.#file;
        const { window } = this;
        let searched = 0;
        for (;;) {
            const found = window.bytes.indexOf(LF, window.start + searched);
            const stop = found < 0 || found >= window.end ? window.end : found;
            if (stop - window.start > bounds.recordBytes) {
                throw (0,src_bounds/* tooLarge */.g$)("recordBytes", bounds.recordBytes, `${path}: line ${this.line + 1}`);
            }
            if (stop === window.end && !window.final) {
                searched = window.size;
                await window.more();
                continue;
            }
            if (window.size === 0)
                return null;
            this.line++;
            const text = (0,text_cache/* decode */.D)(window.bytes.subarray(window.start, stop));
            window.start = Math.min(stop + 1, window.end);
            searched = 0;
            const marked = this.line === 1 ? (text?.replace(/^\uFEFF/, "") ?? null) : text;
            const record = parseLine(marked, this.line, this.#findings);
            if (record !== null)
                return record;
        }
    }
    close() {
        return this.window.close();
    }
}
/** @throws ModelgateError when the file cannot be opened */
async function openRecords(file, findings) {
    const source = await openSource(file.path, file.gzipped, file.bounds.unpackedBytes);
    return new JsonRecords(new ByteWindow(source), file, findings);
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

;// CONCATENATED MODULE: ./packages/dataset/src/jsonl-plain.ts
// The quick way through a JSONL file: lines that are written as the first one is, key by key and space by space, with
// numbers and plain texts as values. Bytes between values are compared rather than parsed. Any other line stops it, and
// goes through JSON.parse. Both must give the same; the tests hold them against each other.



const jsonl_plain_QUOTE = 34;
const jsonl_plain_MINUS = 45;
const jsonl_plain_DOT = 46;
const jsonl_plain_ZERO = 48;
const SPACE = 32;
const BACKSLASH = 92;
const DELETE = 127;
const jsonl_plain_POWERS = Float64Array.from({ length: 10 }, (_, power) => 10 ** power);
/** The shapes that writers give to lines with these keys: as Python's json.dumps and as everybody else. */
function lineShapes(names) {
    return [
        [", ", ": "],
        [",", ":"],
    ].map(([comma = "", colon = ""]) => [
        ...names.map((name, index) => Buffer.from(`${index === 0 ? "{" : comma}${JSON.stringify(name)}${colon}`)),
        Buffer.from("}\n"),
    ]);
}
/**
 * Parses lines from bytes[start..end) into rows `row` to `most`, exclusively. Gives where it stopped, which is the
 * beginning of a line, and the row that comes next. `bytes[end]` is LF.
 */
function parsePlainLines(bytes, { start, end, row: first, most, longest }, target, shape) {
    const { codes, floats, words, lists, texts } = target;
    let row = first;
    let line = start;
    while (row < most && line < end) {
        let at = line;
        for (let column = 0; at >= 0 && column < shape.length; column++) {
            at = after(bytes, at, shape[column] ?? NOTHING);
            if (at < 0 || column === codes.length)
                break;
            const code = codes[column] ?? SKIP;
            if (code === NUMBER)
                at = jsonNumber(bytes, at, floats[column] ?? jsonl_plain_NONE, row);
            else if (code === INTEGER)
                at = jsonInteger(bytes, at, words[column] ?? jsonl_plain_NO_WORDS, row);
            else if (bytes[at] === jsonl_plain_QUOTE) {
                const stop = plainText(bytes, at + 1);
                const list = code === TEXT ? lists[column] : undefined;
                if (stop >= 0 && list !== undefined)
                    list[row] = texts.text(bytes, at + 1, stop) ?? "";
                at = stop < 0 ? -1 : stop + 1;
            }
            else if (code === TEXT) {
                // Whole numbers are their own shortest text, but for -0.
                const stop = bytes[at] === jsonl_plain_MINUS ? -1 : jsonInteger(bytes, at, SPARE_WORDS, 0);
                const list = lists[column];
                if (stop >= 0 && list !== undefined)
                    list[row] = texts.text(bytes, at, stop) ?? "";
                at = stop;
            }
            else
                at = jsonNumber(bytes, at, SPARE, 0);
        }
        // A line that reaches `end` may be cut there.
        if (at < 0 || at > end || at - line > longest)
            break;
        line = at;
        row++;
    }
    return { next: line, row };
}
/** The index after the bytes that must stand at `at`, or -1. */
function after(bytes, at, wanted) {
    for (let index = 0; index < wanted.length; index++) {
        if (bytes[at + index] !== wanted[index])
            return -1;
    }
    return at + wanted.length;
}
/** As `parseNumber`, but -1 for what is no number in JSON, such as 01, 5. or .5. */
function jsonNumber(bytes, from, out, row) {
    const sign = bytes[from] === jsonl_plain_MINUS ? 1 : 0;
    const begin = from + sign;
    let at = begin;
    let mantissa = 0;
    let digit = ((bytes[at] ?? 0) - jsonl_plain_ZERO) >>> 0;
    while (digit < 10) {
        mantissa = (Math.imul(mantissa, 10) + digit) | 0;
        digit = ((bytes[++at] ?? 0) - jsonl_plain_ZERO) >>> 0;
    }
    let digits = at - begin;
    if (digits === 0 || (digits > 1 && bytes[begin] === jsonl_plain_ZERO))
        return -1;
    let decimals = 0;
    if (bytes[at] === jsonl_plain_DOT) {
        const point = ++at;
        digit = ((bytes[at] ?? 0) - jsonl_plain_ZERO) >>> 0;
        while (digit < 10) {
            mantissa = (Math.imul(mantissa, 10) + digit) | 0;
            digit = ((bytes[++at] ?? 0) - jsonl_plain_ZERO) >>> 0;
        }
        decimals = at - point;
        if (decimals === 0)
            return -1;
        digits += decimals;
    }
    // Letters: an exponent, or nothing that belongs here.
    if (digits > 9 || ((bytes[at] ?? 0) | 32) === 101)
        return parseNumber(bytes, from, out, row);
    out[row] = (mantissa / (jsonl_plain_POWERS[decimals] ?? 1)) * (1 - 2 * sign);
    return at;
}
/** As `parseInteger`, but -1 for leading zeros. */
function jsonInteger(bytes, from, out, row) {
    const begin = bytes[from] === jsonl_plain_MINUS ? from + 1 : from;
    const stop = parseInteger(bytes, from, out, row);
    return stop > begin + 1 && bytes[begin] === jsonl_plain_ZERO ? -1 : stop;
}
/** The index of the quote that ends a text of ASCII without escapes; -1 for any other text. */
function plainText(bytes, from) {
    for (let at = from;; at++) {
        const byte = bytes[at] ?? LF;
        if (byte === jsonl_plain_QUOTE)
            return at;
        if (byte < SPACE || byte === BACKSLASH || byte > DELETE)
            return -1;
    }
}
const NOTHING = new Uint8Array(0);
const jsonl_plain_NONE = new Float64Array(0);
const jsonl_plain_NO_WORDS = new Int32Array(0);
const SPARE = new Float64Array(1);
const SPARE_WORDS = new Int32Array(2);

;// CONCATENATED MODULE: ./packages/dataset/src/jsonl-rows.ts






const jsonl_rows_CODES = { number: NUMBER, integer: INTEGER, text: TEXT };
/** The batch being filled from a JSONL file, whichever way its lines are read. */
class JsonRows {
    /** Rows in the batch being filled. */
    rows = 0;
    /** Data rows before that batch. */
    before = 0;
    #wanted;
    #capacity;
    #findings;
    #texts = new text_cache/* TextCache */.S();
    /** By key of the file; null where a wanted column is of a kind that the quick way does not know. */
    #codes;
    /** The shapes that lines may have: the first that fits one stays alone. */
    #shapes;
    #drafts;
    #plain;
    constructor(names, wanted, batchRows, findings) {
        this.#wanted = wanted;
        this.#findings = findings;
        this.#capacity = (0,src_batch/* batchCapacity */.r6)(batchRows, wanted.length);
        this.#shapes = lineShapes(names);
        this.#codes = wanted.every(({ kind }) => jsonl_rows_CODES[kind] !== undefined)
            ? new Uint8Array(names.length).fill(SKIP)
            : null;
        for (const { index, kind } of wanted)
            this.#codes?.fill(jsonl_rows_CODES[kind] ?? SKIP, index, index + 1);
        this.#drafts = wanted.map(({ kind }) => (0,src_batch/* draft */.K4)(kind, this.#capacity));
        this.#plain = this.#target();
    }
    /** True when the batch must be taken before there is room for another row. */
    get full() {
        if (this.rows >= this.#capacity)
            return true;
        return this.#drafts.some((column) => column.kind === "vector" && column.full(this.rows));
    }
    /** Takes the lines of at most `longest` bytes that are at hand and can be read quickly. */
    takePlain(records, longest) {
        if (this.#plain === null)
            return;
        const { window } = records;
        for (const shape of this.#shapes) {
            const span = { start: window.start, end: window.end, row: this.rows, most: this.#capacity, longest };
            const { next, row } = parsePlainLines(window.bytes, span, this.#plain, shape);
            if (row === this.rows)
                continue;
            if (this.#shapes.length > 1)
                this.#shapes = [shape];
            records.line += row - this.rows;
            window.start = next;
            this.rows = row;
        }
    }
    /** Stores a record that JSON.parse read. */
    store({ line, fields }) {
        const row = this.rows++;
        if (fields === null)
            return;
        for (const [index, { name, kind }] of this.#wanted.entries()) {
            const column = this.#drafts[index];
            // Own keys only: a column may be called `constructor`.
            const value = Object.hasOwn(fields, name) ? fields[name] : null;
            const expected = column === undefined ? src_findings/* EXPECTED */.dS[kind] : storeValue(column, row, value);
            if (expected === null)
                continue;
            const got = shown(value);
            const place = { row: this.before + row + 1, line, column: name };
            this.#findings.mistyped(place, expected, got === null ? "nothing" : (0,src_findings/* quote */.hD)(got));
        }
    }
    /** Closes the batch and begins the next. */
    take() {
        const names = this.#wanted.map(({ name }) => name);
        const batch = (0,src_batch/* finish */.O9)(names, this.#drafts, this.before, this.rows);
        this.before += this.rows;
        this.rows = 0;
        this.#drafts = this.#drafts.map((column) => renew(column, this.#capacity));
        this.#plain = this.#target();
        return batch;
    }
    #target() {
        const codes = this.#codes;
        if (codes === null)
            return null;
        const floats = new Array(codes.length).fill(new Float64Array(0));
        const words = new Array(codes.length).fill(new Int32Array(0));
        const lists = new Array(codes.length).fill([]);
        for (const [place, { index }] of this.#wanted.entries()) {
            const column = this.#drafts[place];
            if (column?.kind === "number")
                floats[index] = column.values;
            if (column?.kind === "integer")
                words[index] = new Int32Array(column.values.buffer);
            if (column?.kind === "text")
                lists[index] = column.values;
        }
        return { codes, floats, words, lists, texts: this.#texts };
    }
}
/** An empty draft of the same kind; a vector keeps its width. */
function renew(column, capacity) {
    const fresh = (0,src_batch/* draft */.K4)(column.kind, capacity);
    if (fresh instanceof src_batch/* VectorDraft */.zF && column instanceof src_batch/* VectorDraft */.zF)
        fresh.width = column.width;
    return fresh;
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
    const sample = await openRecords(file, findings);
    try {
        while (records < SAMPLE_RECORDS && !findings.full) {
            const record = await sample.next();
            if (record === null)
                break;
            records++;
            for (const [name, value] of Object.entries(record.fields ?? {})) {
                const kind = kindOf(value);
                const known = kinds.get(name);
                kinds.set(name, known === "integer" && kind === "number" ? kind : (known ?? kind));
            }
            if (kinds.size > bounds.columns) {
                throw (0,src_bounds/* tooLarge */.g$)("columns", bounds.columns, `${path}: the number of keys`);
            }
        }
    }
    finally {
        await sample.close();
    }
    findings.throwIfAny();
    if (records === 0)
        throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: has no rows`, { hint: "Expected one JSON object a line." });
    const columns = [...kinds].map(([name, native]) => ({ name, native }));
    return {
        path,
        format: "jsonl",
        columns,
        read: (want, batchRows) => readJsonl(file, [...kinds.keys()], (0,wanted_columns/* findWanted */.B)({ path, columns }, want), batchRows),
    };
}
async function* readJsonl(file, names, wanted, batchRows) {
    const findings = new src_findings/* Findings */.Fv(file.path);
    const rowsOf = new JsonRows(names, wanted, batchRows, findings);
    await file.assertUnchanged();
    const records = await openRecords(file, findings);
    try {
        while (!findings.full) {
            rowsOf.takePlain(records, file.bounds.recordBytes);
            const record = rowsOf.full ? null : await records.next();
            if (record !== null)
                rowsOf.store(record);
            if (rowsOf.before + rowsOf.rows > file.bounds.rows)
                throw (0,src_bounds/* tooLarge */.g$)("rows", file.bounds.rows, `${file.path}: the number of rows`);
            if (!rowsOf.full) {
                if (record === null)
                    break;
                continue;
            }
            const batch = rowsOf.take();
            if (!findings.some)
                yield batch;
        }
        findings.throwIfAny();
        if (rowsOf.rows > 0)
            yield rowsOf.take();
    }
    finally {
        await records.close();
    }
}

// EXTERNAL MODULE: ./packages/dataset/src/unreadable.ts
var unreadable = __webpack_require__(66117);
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
            return (await Promise.all(/* import() */[__webpack_require__.e(313), __webpack_require__.e(510)]).then(__webpack_require__.bind(__webpack_require__, 14510))).openParquet(file);
        default:
            throw (0,src_error/* failure */.V2)("dataset-unreadable", `${path}: cannot tell the format from the name`, {
                hint: "Name it .csv, .tsv, .jsonl, .ndjson or .parquet; the text formats may end in .gz.",
            });
    }
}


/***/ }),

/***/ 98389:
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

/***/ 61787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findWanted),
/* harmony export */   U: () => (/* binding */ refuseDuplicates)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33490);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86772);


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
    const names = columns.map((column) => column.name);
    const near = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .k)(name, names);
    const shown = names.slice(0, MOST_SHOWN).map(_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD).join(", ");
    const more = names.length > MOST_SHOWN ? `, and ${names.length - MOST_SHOWN} more` : "";
    const hint = near === null ? `The file has: ${shown}${more}.` : `Did you mean ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(near)}?`;
    return { code: "dataset-mismatch", message: `${path}: no column ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`, hint, at: { path } };
}


/***/ }),

/***/ 1725:
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

/***/ 53551:
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
var attempt = __webpack_require__(1725);
;// CONCATENATED MODULE: ./packages/inference/src/labels.ts

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
        throw (0,src_error/* failure */.V2)("outputs-ambiguous", `${classes.length} classes, but ${width} ${width === 1 ? "score" : "scores"} a row`, {
            hint: "Set `classes:` to the labels in the order of the scores.",
        });
    }
    if (binary && classes.length !== 2) {
        const found = classes.length === 0 ? "none" : quoted(classes);
        throw (0,src_error/* failure */.V2)("outputs-ambiguous", `binary classification has 2 classes, and labels and answers are ${found}`, {
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
    throw (0,src_error/* failure */.V2)("outputs-ambiguous", `classes: ${quoted(doubled)} stands for more than one class`, {
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
            throw (0,src_error/* failure */.V2)("outputs-ambiguous", `labels: ${quoted([other, label])} may be one class or two`, {
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
    throw (0,src_error/* failure */.V2)("outputs-ambiguous", `classes: expected the order of the model's own labels (${model.source}): ${quoted(own)}`, { hint: "Leave `classes` out, or give them in this order." });
}
function quoted(labels) {
    const shown = labels.slice(0, 8).map((label) => JSON.stringify(label.slice(0, 60)));
    return `${shown.join(", ")}${labels.length > 8 ? ` and ${labels.length - 8} more` : ""}`;
}
function unordered(seen, expected) {
    return (0,src_error/* failure */.V2)("outputs-ambiguous", `the scores are of ${expected} classes and nothing says which; labels are ${quoted(seen)}`, {
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

;// CONCATENATED MODULE: ./packages/inference/src/scoring/score-kind.ts
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
    const texts = end.texts.map(labelText);
    try {
        const side = (name) => {
            const given = predicted(so, end, { job, side: sides[name], name, notes });
            const codes = given.classes.map(codeOf);
            return given.values.map((code) => codes[code] ?? -1);
        };
        const [before, after] = [side("before"), side("after")];
        const hasTruth = so.blocks.every(({ truth }) => truth !== null);
        const codes = texts.map((text) => (isMissing(text) ? -1 : codeOf(text)));
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
    const texts = end.texts.map(labelText);
    const parts = so.blocks.map((block) => block[name]);
    if (answered.kind === "labels") {
        const codes = joined(parts, so.rows, new Int32Array(so.rows));
        if (codes.some((code) => code < 0 || code >= texts.length))
            throw incoherent();
        return { classes: texts, values: codes };
    }
    const { width, output, kind } = answered;
    const classes = resolveClasses({ spec, model: side.staged.classes, width }, texts, notes);
    if (kind === "classes") {
        const codes = joined(parts, so.rows, new Int32Array(so.rows));
        if (codes.some((code) => code < -1 || code >= width))
            throw incoherent();
        return { classes, values: codes };
    }
    const scores = joined(parts, so.rows, new Float64Array(so.rows));
    const read = spec.scores ?? inferKind(shapeOf(scores, 1), 1, side.staged.producer(output));
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

// EXTERNAL MODULE: ./packages/inference/src/compare/plan-paired.ts + 4 modules
var plan_paired = __webpack_require__(20582);
// EXTERNAL MODULE: ./packages/inference/src/compare/staged-side.ts + 9 modules
var staged_side = __webpack_require__(29576);
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

/***/ 20582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ planPaired)
});

// EXTERNAL MODULE: ./packages/inference/src/scoring/carried.ts
var scoring_carried = __webpack_require__(73527);
// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(33490);
// EXTERNAL MODULE: ./packages/inference/src/scoring/column-names.ts
var column_names = __webpack_require__(99326);
// EXTERNAL MODULE: ./packages/inference/src/scoring/element.ts
var scoring_element = __webpack_require__(57809);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/feed.ts


/** How columns fill one input; null where they do not fit it, which is then told. */
function feedOf(port, columns, features, wrong) {
    const kind = (0,scoring_element/* element */.N)(port.type);
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
    const { free, fixed } = measured(trailing);
    // What a cell of CSV holds its file does not say: one column for several numbers can only be their list.
    const isList = columns.length === 1 && kind.column !== "text" && free === 0 && fixed > 1;
    const vectors = features.filter(({ name, native }) => columns.includes(name) && (native === "vector" || (native === null && isList)));
    if (vectors.length === 0)
        return scalars(port, { ...base, column: kind.column }, trailing, wrong);
    if (columns.length > 1 || kind.column === "text") {
        const names = vectors.map(({ name }) => name);
        wrong(`column ${(0,column_names/* spanned */.eK)(names)} holds lists of numbers, which cannot fill "${port.name}" ${kind.column === "text" ? `of ${kind.ort}` : "beside other columns"}`, `Say which one column fills it: \`inputs: { ${port.name}: COLUMN }\`.`);
        return null;
    }
    // The width of a vector column is known only when its rows are read; the reader's first batch settles it.
    return { ...base, column: "vector", width: free === 0 ? fixed : 0, trailing: sizes(trailing, fixed, 0) };
}
function scalars(port, base, trailing, wrong) {
    const { free, fixed } = measured(trailing);
    const width = base.columns.length;
    if (!fitsWidth(port, width)) {
        const takes = free === 0 ? `${fixed} values` : `a multiple of ${fixed} values`;
        wrong(`the model's input "${port.name}" takes ${takes} a row, and ${width} columns would feed it (${(0,column_names/* spanned */.eK)(base.columns)})`, widthRemedy(port.name, base.columns, free === 0 && width < fixed));
        return null;
    }
    return { ...base, width, trailing: sizes(trailing, fixed, width) };
}
// What pandas calls the column of an index that nobody named: in CSV, in CSV that was read and written again, in Parquet.
const PANDAS_INDEX = /^(?:|Unnamed: \d+|__index_level_\d+__)$/u;
function widthRemedy(input, columns, isTooFew) {
    const name = `name the columns: \`inputs: { ${input}: [...] }\` or a pattern such as "pixel_*"`;
    const index = columns.find((column) => PANDAS_INDEX.test(column));
    if (index !== undefined)
        return `Column "${index}" is the index that pandas writes: write the file with \`index=False\`; or ${name}.`;
    if (isTooFew)
        return `Add the columns that are missing; or ${name}.`;
    return `Drop columns that are no features, say which one is the \`id\`, or ${name}.`;
}
/** Whether an input takes so many values a row. */
function fitsWidth({ shape }, width) {
    const { free, fixed } = measured(shape?.slice(1) ?? null);
    return free === 0 ? width === fixed : fixed > 0 && width % fixed === 0;
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
            const columns = fittingColumns(port, names, dataset);
            const left = names.filter((name) => !columns.includes(name));
            const what = `${columns.length} columns in file order, ${(0,column_names/* spanned */.eK)(columns)}`;
            const but = left.length > 0 ? `, without ${(0,column_names/* listed */.KE)(left)}` : "";
            notes.push(`${dataset.name}: input "${port.name}" is fed by ${what}${but}`);
            return columns;
        }
        wrong(`no column for the model's input "${port.name}"; it has ${(0,column_names/* listed */.KE)(names)}`, `Say which: \`inputs: { ${port.name}: COLUMN }\`, a list of columns, or a pattern such as "pixel_*".`);
        return null;
    });
}
/**
 * All columns, or those that are not only carried along, where just these fit. A weight that is asked for must not change
 * what a model is fed, so where all fit, all stay.
 */
function fittingColumns(port, names, { carried = {} }) {
    const own = names.filter((name) => !Object.hasOwn(carried, name));
    return !fitsWidth(port, names.length) && own.length > 0 && fitsWidth(port, own.length) ? own : names;
}
/** The column of an input's own name, else the only one that is named alike; null when there is none. */
function ownColumn({ name }, names, wrong) {
    if (names.includes(name))
        return name;
    const alike = names.filter((column) => (0,column_names/* areAlike */.xn)(column, name));
    if (alike.length > 1) {
        wrong(`the model's input "${name}" could be fed by ${(0,column_names/* listed */.KE)(alike)}`, `Say which: \`inputs: { ${name}: COLUMN }\`.`);
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
            : names.filter((name) => (0,column_names/* matchesPattern */.MT)(name, pattern));
        const again = matches.filter((name) => columns.has(name));
        if (matches.length === 0 || again.length > 0) {
            isRight = false;
            wrong(`\`inputs.${port.name}\` asks for "${pattern}", which ${again.length > 0 ? `repeats ${(0,column_names/* listed */.KE)(again)}` : "matches no feature column"}`, `Its feature columns are ${(0,column_names/* listed */.KE)(names)}.`);
        }
        for (const name of matches)
            columns.add(name);
    }
    return isRight ? [...columns] : null;
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/target-columns.ts
var target_columns = __webpack_require__(40406);
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
    checkCarried(file, dataset, wrong);
    checkInputs(signature, dataset, wrong);
    const reserved = new Set([...(0,target_columns/* targetsOf */.QR)(dataset.target), dataset.id]);
    const features = file.filter(({ name }) => !reserved.has(name));
    const assigned = assignColumns(signature.inputs, features, dataset, { notes, wrong });
    const feeds = signature.inputs.map((port, index) => {
        const columns = assigned[index] ?? null;
        return columns === null ? null : feedOf(port, columns, features, wrong);
    });
    checkShared(feeds, wrong);
    checkCarriedVectors(feeds, dataset, wrong);
    const fixedBatch = fixedBatchOf(signature, wrong);
    if (problems.length > 0)
        return problems;
    return { feeds: feeds.filter((feed) => feed !== null), fixedBatch, notes };
}
function checkRoles(file, { target, id }, wrong) {
    const names = file.map(({ name }) => name);
    const targets = (0,target_columns/* targetsOf */.QR)(target);
    const roles = [...targets.map((name) => ["target", name]), ["id", id]];
    for (const [role, name] of roles) {
        if (name === null || names.includes(name))
            continue;
        wrong(`no column "${name}" for ${role}; it has ${(0,column_names/* listed */.KE)(names)}`, `${didYouMean(name, names)}Set \`${role}\` to one of its columns.`);
    }
    if (id !== null && targets.includes(id)) {
        wrong(`column "${id}" is to be both target and id`, "Name another column with `id`, or none: rows are then named by their number.");
    }
}
function checkCarried(file, { carried = {} }, wrong) {
    const names = file.map(({ name }) => name);
    for (const name of Object.keys(carried).filter((told) => !names.includes(told))) {
        wrong(`no column "${name}" (of weights, groups, a slice or a metric); it has ${(0,column_names/* listed */.KE)(names)}`, `${didYouMean(name, names)}Weights, groups, slices and metrics of your own name columns of the data set.`);
    }
}
function checkCarriedVectors(feeds, { carried = {} }, wrong) {
    for (const feed of feeds) {
        const [column = ""] = feed?.column === "vector" ? feed.columns : [];
        if (!Object.hasOwn(carried, column))
            continue;
        wrong(`column "${column}" holds lists of numbers and cannot be a weight, group, slice or metric`, "Name a column with one value a row.");
    }
}
function didYouMean(name, names) {
    const near = (0,closest/* closest */.k)(name, names);
    return near === null ? "" : `Did you mean "${near}"? `;
}
function checkInputs({ inputs }, dataset, wrong) {
    const names = inputs.map(({ name }) => name);
    for (const name of Object.keys(dataset.inputs).filter((told) => !names.includes(told))) {
        wrong(`\`inputs\` names "${name}", which the model does not have`, `The model's inputs are ${(0,column_names/* listed */.KE)(names)}.`);
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
    const sizes = (0,column_names/* listed */.KE)([...fixed].map(String));
    if (fixed.size > 1) {
        wrong(`the model's inputs fix different numbers of rows: ${sizes}`, "Modelgate feeds one row of data to every input; export the model with one batch dimension.");
    }
    if ([...fixed].some((size) => size < 1)) {
        wrong(`the model fixes its number of rows to ${sizes}`, "Export the model with a free batch dimension.");
    }
    return [...fixed][0] ?? null;
}

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
    const plan = (side) => planFeeds(models[side].signature, columns, { ...spec, target, inputs: inputsOf(spec, models, side) });
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
/* harmony import */ var _plan_paired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20582);




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

/***/ 29576:
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

// EXTERNAL MODULE: ./packages/onnx/src/signature.ts
var signature = __webpack_require__(34923);
;// CONCATENATED MODULE: ./packages/inference/src/signature.ts

/** What a caller feeds and gets, with element types where a port is a tensor. */
function signatureOf({ graph }) {
    const { inputs, outputs } = (0,signature/* signatureOf */.y)(graph);
    return { inputs: inputs.map(portOf), outputs: outputs.map(portOf) };
}
function portOf({ name, type, shape }) {
    return { name, type: /^tensor\((\w+)\)$/u.exec(type)?.[1] ?? null, shape };
}

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/onnx/src/carry.ts + 4 modules
var carry = __webpack_require__(18794);
;// CONCATENATED MODULE: ./packages/onnx/src/stage.ts


/**
 * Copies a model and its external data into a folder of its own, hashing what it writes, so that what was measured is what the
 * digest names whatever happens to the original. The caller gives an empty folder and removes it afterwards.
 * Refused: links, files with a second name, pipes and devices as external data; data outside the model's folder, beyond a
 * file's end or not referred to by any tensor; and all that checkModel finds.
 * @throws ModelgateError with every problem at once: `file-missing`, `model-unreadable`, `model-unsupported`, `model-refused`
 */
async function stageModel(path, directory) {
    const { model, readFrom, digest, sizeBytes, files, problems } = await (0,carry/* carryModel */.N)(path, directory);
    (0,error/* throwProblems */.Jh)(problems);
    return { path: readFrom, model, digest, sizeBytes, files };
}

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
function splice_field(message, name, value) {
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
    const edited = splice(bytes, whole, (name, span) => name === "graph" ? splice_field("ModelProto", "graph", withTensors(bytes, { model, span, replaced })) : null);
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
        return maps.has(known?.name ?? "") ? splice_field("GraphProto", name, floats(bytes, value)) : null;
    });
}
function identity(bytes, span) {
    const node = splice(bytes, { message: "NodeProto", span }, (name) => {
        if (name === "op_type")
            return splice_field("NodeProto", "op_type", "Identity");
        return name === "domain" || name === "attribute" ? removed() : null;
    });
    return splice_field("GraphProto", "node", node);
}
/** TypeProto { tensor_type { elem_type: FLOAT } }: the only type that ZipMap takes. */
const TENSOR_OF_FLOATS = Uint8Array.of(0x0a, 2, 0x08, 1);
function floats(bytes, span) {
    return splice(bytes, { message: "ValueInfoProto", span }, (name) => name === "type" ? splice_field("ValueInfoProto", "type", TENSOR_OF_FLOATS) : null);
}
/** OperatorSetIdProto { version: 8 }: of the same release as ai.onnx.ml 1, so as old as any model with a ZipMap. */
const OPSET_8 = Uint8Array.of(0x10, 8);
/** Identity is ONNX's own; a model of ai.onnx.ml alone does not import that domain. */
function withIdentity(bytes, model) {
    if (model.opsets.some(({ domain }) => domain === ""))
        return bytes;
    return Buffer.concat([bytes, splice_field("ModelProto", "opset_import", OPSET_8)]);
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
        signature: signatureOf(model),
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

;// CONCATENATED MODULE: ./packages/inference/src/compare/staged-side.ts






/**
 * Copies a model into a folder of its own in the sandbox's.
 * @throws ModelgateError what staging throws
 */
async function stageSide(path, folder, side) {
    const own = (0,external_node_path_.join)(folder, side);
    await (0,promises_.mkdir)(own, { recursive: true, mode: 0o700 });
    const staged = await stage(path, own);
    const model = (0,read_model/* readModel */.k)((0,source/* fileSource */.I)(staged.path, (0,external_node_fs_.statSync)(staged.path).size), path);
    const signature = signatureOf(model);
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

/***/ 73527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ MOST_CARRIED_TEXTS),
/* harmony export */   z5: () => (/* binding */ carriesOf)
/* harmony export */ });
/* unused harmony export CarriedColumns */


/** Columns to carry in the order in which they travel. */
function carriesOf(carried = {}) {
    return Object.entries(carried).map(([name, kind]) => ({ name, kind }));
}
/** More distinct texts than this are no groups and no slices; as strings they would take more than all predictions. */
const MOST_CARRIED_TEXTS = 2 ** 20;
/** Reads columns batch by batch, whichever kind another role had them read as. */
class CarriedColumns {
    #readers;
    constructor(path, carried) {
        this.#readers = carried.map((carry) => readerOf(path, carry));
    }
    /** For each column the texts of all its codes so far; none for numbers. */
    texts() {
        return this.#readers.map(({ texts }) => texts);
    }
    /** @throws ModelgateError `dataset-too-large` for a column of more than 2^20 distinct texts */
    read(batch) {
        const known = this.#readers.map(({ texts }) => texts.length);
        const columns = this.#readers.map(({ name, read }) => {
            const column = batch.columns.get(name);
            if (column === undefined)
                throw new RangeError(`the reader left out column ${name}`);
            return read(column);
        });
        return { columns, newTexts: this.#readers.map(({ texts }, index) => texts.slice(known[index])) };
    }
}
function readerOf(path, { name, kind }) {
    if (kind === "number")
        return { name, texts: [], read: numberReader() };
    const codes = new TextCodes(`${path}: column "${name}"`, {
        most: MOST_CARRIED_TEXTS,
        tooMany: (column) => failure("dataset-too-large", `${column} has more than ${MOST_CARRIED_TEXTS} distinct texts`, {
            hint: "Group or slice by a column with fewer values, or by bins of a number.",
        }),
    });
    return { name, texts: codes.texts, read: textReader(codes) };
}
function numberReader() {
    const known = new Map();
    const numberOf = (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const value = text.trim() === "" ? Number.NaN : Number(text);
        // Texts of which each row has its own are not worth keeping.
        if (known.size < 65_536)
            known.set(text, value);
        return value;
    };
    return (column) => {
        if (column.kind === "number")
            return column.values;
        if (column.kind === "text")
            return Float64Array.from(column.values, numberOf);
        return Float64Array.from(column.values, Number);
    };
}
function textReader(codes) {
    const known = new Map();
    return (column) => {
        if (column.kind === "text")
            return codes.codesOf(column.values);
        const isFlag = column.kind === "boolean";
        const codeOf = (value) => {
            const before = known.get(value);
            if (before !== undefined)
                return before;
            const code = codes.code(isFlag ? String(value === 1) : Number.isNaN(value) ? "" : String(value));
            known.set(value, code);
            return code;
        };
        return Int32Array.from(column.values, codeOf);
    };
}


/***/ }),

/***/ 99326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   eK: () => (/* binding */ spanned),
/* harmony export */   xn: () => (/* binding */ areAlike)
/* harmony export */ });
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
    return plain(a) === plain(b);
}
function plain(name) {
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


/***/ }),

/***/ 57809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ element)
/* harmony export */ });
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
function element(type) {
    return type === null || !Object.hasOwn(ELEMENTS, type) ? undefined : ELEMENTS[type];
}


/***/ }),

/***/ 40406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   dr: () => (/* binding */ targetColumns)
/* harmony export */ });
/* unused harmony export labelNames */
/* harmony import */ var _column_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99326);

/** The columns of a target as it was told. */
function targetsOf(target) {
    return typeof target === "string" ? [target] : target;
}
/**
 * The column that holds the truth, or for a task of many labels their columns: a pattern stands for all that match, and a
 * name that is none for those that begin with it (`label`: `label_cat`, `label_dog`). Columns that are missing stay as
 * they were named: whoever looks for them says so.
 */
function targetColumns(names, target, task, wrong) {
    const asked = targetsOf(target);
    if (task !== "multilabel-classification") {
        const [only = ""] = asked;
        if (asked.length === 1)
            return only;
        wrong(`\`target\` names ${asked.length} columns, and ${task} has one`, "Name the one column that holds the truth, or set `task: multilabel-classification`.");
        return only;
    }
    const columns = new Set();
    for (const pattern of asked) {
        const isName = names.includes(pattern) || !pattern.includes("*");
        const matches = isName ? named(pattern, names) : names.filter((name) => (0,_column_names_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .MT)(name, pattern));
        const again = matches.filter((name) => columns.has(name));
        if (matches.length === 0 || again.length > 0) {
            wrong(`\`target\` asks for "${pattern}", which ${again.length > 0 ? `repeats ${(0,_column_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(again)}` : "matches no column"}`, `Its columns are ${(0,_column_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)}.`);
        }
        for (const name of matches)
            columns.add(name);
    }
    return [...columns];
}
function named(name, names) {
    const parts = names.filter((other) => other.startsWith(`${name}_`));
    return names.includes(name) || parts.length === 0 ? [name] : parts;
}
const PREFIX = "label_";
/** The labels that columns stand for: their names, without `label_` where all begin with it. */
function labelNames(columns) {
    const isPrefixed = columns.every((column) => column.startsWith(PREFIX) && column.length > PREFIX.length);
    return columns.map((column) => (isPrefixed ? column.slice(PREFIX.length) : column));
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
