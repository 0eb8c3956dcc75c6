export const id = 796;
export const ids = [796];
export const modules = {

/***/ 2796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveOffline: () => (/* binding */ serveOffline)
/* harmony export */ });
/* harmony import */ var _modelgate_dataset__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1304);
/* harmony import */ var _sandbox_runtime_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4174);
/* harmony import */ var _sandbox_session_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5144);
/* harmony import */ var _scoring_fed_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4772);
/* harmony import */ var _scoring_pick_feeds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1344);





/**
 * The trade `offline`: what a model answers to some rows, each alone and then all of them in one batch, for sums of floats in
 * another order differ and a server is to be compared with what was asked in the same way.
 */
const serveOffline = async (ort, given, send) => {
    const job = given;
    const say = (message) => send(message);
    try {
        const session = await open(ort, job);
        for await (const { rows, feeds } of asked(job)) {
            const answers = answersOf(await session.run((0,_scoring_fed_block_js__WEBPACK_IMPORTED_MODULE_0__/* .runtimeFeeds */ .OY)(ort.Tensor, feeds), job.fetch), job.fetch);
            await say({ type: "question", question: { rows, feeds, answers } });
        }
    }
    catch (error) {
        await say({ type: "problem", dataset: null, problems: (0,_sandbox_runtime_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .runProblems */ .eX)(error) });
    }
};
async function* asked({ dataset }) {
    const { fixedBatch } = dataset.plan;
    const all = [];
    for await (const { rows, padded, feeds } of (0,_scoring_fed_block_js__WEBPACK_IMPORTED_MODULE_0__/* .fedBlocks */ .un)(await (0,_modelgate_dataset__WEBPACK_IMPORTED_MODULE_2__/* .openTable */ .R)(dataset.path), dataset, _scoring_fed_block_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TRUTH */ .cP)) {
        if (fixedBatch !== null) {
            yield { rows, feeds };
            continue;
        }
        for (let row = 0; row < rows; row += 1)
            all.push({ rows: 1, feeds: (0,_scoring_pick_feeds_js__WEBPACK_IMPORTED_MODULE_3__/* .pickFeeds */ .R)(feeds, padded, [row]) });
    }
    yield* all;
    const [first, ...rest] = all;
    if (first === undefined && fixedBatch === null)
        throw (0,_scoring_fed_block_js__WEBPACK_IMPORTED_MODULE_0__/* .noRows */ .jw)(dataset.path);
    if (first !== undefined && rest.length > 0)
        yield { rows: all.length, feeds: joined(first.feeds, all) };
}
/** Rows of one each, input by input. Rows of a list column may be of several lengths: such a batch there is not. */
function joined(first, all) {
    return first.map((feed, at) => {
        const parts = all.map(({ feeds }) => feeds[at]?.data ?? feed.data);
        const [, ...trailing] = feed.dims;
        return { ...feed, data: concatenated(parts), dims: [all.length, ...trailing] };
    });
}
function concatenated(parts) {
    const [first] = parts;
    if (first === undefined || Array.isArray(first))
        return parts.flatMap((part) => (Array.isArray(part) ? part : []));
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    const whole = new first.constructor(length);
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}
async function open(ort, { modelPath, options }) {
    const settings = (0,_sandbox_session_options_js__WEBPACK_IMPORTED_MODULE_4__/* .sessionOptions */ .x)(options.threads);
    return await ort.InferenceSession.create(modelPath, settings).catch((cause) => {
        throw (0,_sandbox_runtime_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionRefused */ .B6)(cause);
    });
}
function answersOf(outputs, fetch) {
    return fetch.flatMap((name) => {
        const output = outputs[name];
        return output === undefined
            ? []
            : [{ name, type: output.type, dims: output.dims, data: output.data }];
    });
}


/***/ })

};
