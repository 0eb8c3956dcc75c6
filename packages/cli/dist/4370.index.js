export const id = 4370;
export const ids = [4370];
export const modules = {

/***/ 94370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openProfiler: () => (/* binding */ openProfiler)
/* harmony export */ });
/* harmony import */ var _modelgate_profile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36959);
/* harmony import */ var _float16_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88612);


/** Begins a profile with the shapes that the first block shows. */
function openProfiler({ name, plan }, first, reading) {
    const inputs = first.feeds.map(({ input, type, data }, at) => {
        const width = data.length / first.padded;
        const columns = plan.feeds[at]?.columns ?? [];
        const names = columns.length === width ? columns : null;
        return { port: input, width, names, texts: type === "string" ? "hashed" : null, hasHighest: false };
    });
    const outputs = outputsOf(reading);
    const fold = new _modelgate_profile__WEBPACK_IMPORTED_MODULE_0__/* .ProfileFold */ .Jw({ inputs, outputs });
    return {
        add({ rows, feeds }, answered) {
            fold.add({
                rows,
                inputs: feeds.map(({ type, data }) => (0,_float16_js__WEBPACK_IMPORTED_MODULE_1__/* .plainNumbers */ .DO)(type, data)),
                outputs: outputs.map(({ port }) => matrixOf(answered[port])),
            });
        },
        profile: () => fold.profile(name),
    };
}
/** The outputs that are read. Scores of many labels that are not one row after the other have no columns. */
function outputsOf(reading) {
    const shape = { names: null, texts: null, hasHighest: false };
    if (reading.task === "regression")
        return [{ ...shape, port: reading.values, width: 1 }];
    const { labels, scores, width } = reading;
    if (reading.task === "multilabel") {
        const ports = reading.isPerLabel ? [labels] : [labels, scores];
        return ports.filter((port) => port !== null).map((port) => ({ ...shape, port, width }));
    }
    const scored = scores === null ? [] : [{ ...shape, port: scores, width, hasHighest: width > 1 }];
    // Labels are classes, not values of a row.
    const labelled = labels === null ? [] : [{ ...shape, port: labels, width: 1, texts: "plain" }];
    return [...scored, ...labelled];
}
function matrixOf(output) {
    return output === undefined ? [] : (0,_float16_js__WEBPACK_IMPORTED_MODULE_1__/* .plainNumbers */ .DO)(output.type, output.data);
}


/***/ })

};
