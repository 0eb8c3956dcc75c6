export const id = 6815;
export const ids = [6815];
export const modules = {

/***/ 52217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66117);
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



const CHUNK_BYTES = 2 ** 20;
/**
 * The sha256 of a file's bytes as they lie on disk, and how many there are.
 * @throws ModelgateError `file-missing`, or `dataset-unreadable` when the file cannot be read
 */
async function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let sizeBytes = 0;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path), true);
            // One piece of memory for all: what a stream makes for each chunk costs as much as the hashing.
            const chunk = new Uint8Array(CHUNK_BYTES);
            for (;;) {
                const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, null);
                if (bytesRead === 0)
                    break;
                hash.update(chunk.subarray(0, bytesRead));
                sizeBytes += bytesRead;
            }
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
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(path, error);
    }
    return { digest: `sha256:${hash.digest("hex")}`, sizeBytes };
}


/***/ }),

/***/ 66117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

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

/***/ 129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ answerRows),
  o: () => (/* binding */ offlineStart)
});

// EXTERNAL MODULE: ./packages/dataset/src/open-table.ts + 15 modules
var open_table = __webpack_require__(41304);
// EXTERNAL MODULE: ./packages/dataset/src/digest-file.ts
var digest_file = __webpack_require__(52217);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/inference/src/attempt.ts
var attempt = __webpack_require__(24106);
// EXTERNAL MODULE: ./packages/inference/src/head-start.ts + 4 modules
var head_start = __webpack_require__(64546);
// EXTERNAL MODULE: ./packages/inference/src/scoring/feed-plan.ts + 2 modules
var feed_plan = __webpack_require__(63337);
// EXTERNAL MODULE: ./packages/inference/src/scoring/target-columns.ts
var target_columns = __webpack_require__(40406);
// EXTERNAL MODULE: ./packages/inference/src/stage.ts + 7 modules
var stage = __webpack_require__(23396);
// EXTERNAL MODULE: ./packages/inference/src/sandbox/checked-fields.ts
var checked_fields = __webpack_require__(11110);
// EXTERNAL MODULE: ./packages/inference/src/sandbox/decode-message.ts + 2 modules
var decode_message = __webpack_require__(48794);
;// CONCATENATED MODULE: ./packages/inference/src/offline/decode.ts


const MOST_DIMENSIONS = 64;
/**
 * A message of a child that answers rows, checked field by field against the job that it was given.
 * @throws ModelgateError `model-failed` for anything that an honest child does not say
 */
function decodeOffline(value, job) {
    if (!(0,checked_fields/* isRecord */.u4)(value))
        throw (0,checked_fields/* notOurs */.TR)("no message");
    if (value["type"] === "question")
        return { type: "question", question: questionIn(value["question"], job) };
    const output = { task: "regression", classes: null, positive: null, output: null, scores: null };
    const { modelPath, options, dataset } = job;
    const message = (0,decode_message/* decodeMessage */.Y)(value, { modelPath, options, output, datasets: [dataset] });
    if (message.type === "started" || message.type === "finished" || message.type === "problem")
        return message;
    throw (0,checked_fields/* notOurs */.TR)("type");
}
function questionIn(value, { fetch, dataset }) {
    if (!(0,checked_fields/* isRecord */.u4)(value) || !isCount(value["rows"]))
        throw (0,checked_fields/* notOurs */.TR)("question");
    const { feeds: asked } = dataset.plan;
    const feeds = listOf(value["feeds"], asked.length, "feeds").map((feed, at) => {
        const { name: input, ...tensor } = tensorIn(feed, "input");
        if (input !== asked[at]?.input || tensor.type !== asked[at]?.type)
            throw (0,checked_fields/* notOurs */.TR)("feeds");
        return { input, ...tensor };
    });
    const answers = listOf(value["answers"], fetch.length, "answers").map((answer, at) => {
        const tensor = tensorIn(answer, "name");
        if (tensor.name !== fetch[at])
            throw (0,checked_fields/* notOurs */.TR)("answers");
        return tensor;
    });
    return { rows: value["rows"], feeds, answers };
}
function tensorIn(value, nameField) {
    if (!(0,checked_fields/* isRecord */.u4)(value))
        throw (0,checked_fields/* notOurs */.TR)("tensor");
    const { type, dims, data } = value;
    const named = (0,checked_fields/* short */.h0)(type, "tensor", 20);
    const Numbers = Object.hasOwn(ARRAYS, named) ? ARRAYS[named] : undefined;
    const count = dimsIn(dims).reduce((product, size) => product * size, 1);
    const isTexts = type === "string" && Array.isArray(data) && !data.includes(undefined) && data.every(checked_fields/* isText */.KH);
    const isNumbers = Numbers !== undefined && data instanceof Numbers;
    if ((!isTexts && !isNumbers) || data.length !== count)
        throw (0,checked_fields/* notOurs */.TR)("tensor");
    return {
        name: (0,checked_fields/* short */.h0)(value[nameField], "tensor", 2000),
        type: type,
        dims: dimsIn(dims),
        data: data,
    };
}
const ARRAYS = {
    float32: Float32Array,
    float64: Float64Array,
    float16: Uint16Array,
    int64: BigInt64Array,
    uint64: BigUint64Array,
    int32: Int32Array,
    uint32: Uint32Array,
    int16: Int16Array,
    uint16: Uint16Array,
    int8: Int8Array,
    uint8: Uint8Array,
    bool: Uint8Array,
};
function dimsIn(value) {
    if (!Array.isArray(value) || value.length > MOST_DIMENSIONS || !value.every(isCount))
        throw (0,checked_fields/* notOurs */.TR)("dims");
    return value;
}
function listOf(value, length, field) {
    if (!Array.isArray(value) || value.length !== length)
        throw (0,checked_fields/* notOurs */.TR)(field);
    return value;
}
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}

;// CONCATENATED MODULE: ./packages/inference/src/offline/answer-rows.ts








/** Starts a sandbox for `answerRows`. */
function offlineStart(workshop, allowance) {
    return (0,head_start.headStartFor)(workshop, allowance, decodeOffline);
}
/**
 * What a model answers to rows of a data set, every output as the runtime gave it, from the sandbox.
 * @throws ModelgateError every problem of model, data set and runtime at once; what the model's failure was
 */
async function answerRows({ modelPath, dataset }, start) {
    const [runtime, model, table, data] = await Promise.all([
        start.runtime,
        (0,attempt/* attempt */.C)(() => (0,stage/* stage */.d)(modelPath, start.folder)),
        (0,attempt/* attempt */.C)(() => (0,open_table/* openTable */.R)(dataset.path)),
        (0,attempt/* attempt */.C)(() => (0,digest_file/* digestFile */.T)(dataset.path)),
    ]);
    if ("problems" in runtime || "problems" in model || "problems" in table || "problems" in data) {
        const found = [model, runtime, table, data].flatMap((part) => ("problems" in part ? part.problems : []));
        // Both ways of reading a data set that is not there say the same.
        const [first, ...rest] = new Map(found.map((problem) => [problem.message, problem])).values();
        throw first ? new error/* ModelgateError */.HJ([first, ...rest]) : new TypeError("a failed attempt has a problem");
    }
    const { signature, path, digest, sizeBytes } = model.value;
    const names = table.value.columns.map(({ name }) => name);
    const target = dataset.target === null
        ? []
        : (0,target_columns/* targetColumns */.dr)(names, dataset.target, "multilabel-classification", () => { });
    const spec = { name: "rows", ...dataset, target };
    const plan = (0,feed_plan/* planFeeds */.n)(signature, table.value.columns, spec);
    if (Array.isArray(plan)) {
        const [first, ...rest] = plan;
        throw first ? new error/* ModelgateError */.HJ([first, ...rest]) : new TypeError("a plan that failed has a problem");
    }
    const { id, only } = dataset;
    const fetch = signature.outputs.filter(({ type }) => type !== null).map(({ name }) => name);
    const job = {
        trade: "offline",
        modelPath: path,
        fetch,
        options: { threads: 1 },
        dataset: { name: "rows", path: dataset.path, target: [], id, plan, ...(only ? { only } : {}) },
    };
    return {
        model: { digest, sizeBytes },
        dataset: { digest: data.value.digest },
        ...(await followed(start, job)),
        notes: plan.notes.map((note) => note.replace(/^rows: /u, "")),
    };
}
async function followed({ sandbox }, job) {
    const questions = [];
    let runtime = null;
    for await (const message of sandbox.run(job)) {
        if (message.type === "started")
            runtime = `onnxruntime-node ${message.runtime}`;
        else if (message.type === "question")
            questions.push(message.question);
        else if (message.type === "problem") {
            const [first, ...rest] = message.problems;
            throw first ? new error/* ModelgateError */.HJ([first, ...rest]) : (0,error/* failure */.V2)("model-failed", "the model failed");
        }
    }
    if (questions.length > 0)
        return { runtime, questions };
    throw (0,error/* failure */.V2)("model-failed", "the sandbox ended without an answer", {
        hint: "Run again with debug logging.",
    });
}


/***/ }),

/***/ 76815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerRows: () => (/* reexport safe */ _answer_rows_js__WEBPACK_IMPORTED_MODULE_0__.Y),
/* harmony export */   numbersOf: () => (/* reexport safe */ _numbers_of_js__WEBPACK_IMPORTED_MODULE_1__.c),
/* harmony export */   offlineStart: () => (/* reexport safe */ _answer_rows_js__WEBPACK_IMPORTED_MODULE_0__.o)
/* harmony export */ });
/* harmony import */ var _answer_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(129);
/* harmony import */ var _numbers_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42007);




/***/ }),

/***/ 42007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ numbersOf)
/* harmony export */ });
/* harmony import */ var _scoring_float16_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88612);

/** An output of floats as doubles; half floats come as their bits. */
function numbersOf({ type, data }) {
    return Float64Array.from((0,_scoring_float16_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNumbers */ .DO)(type, data), Number);
}


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
