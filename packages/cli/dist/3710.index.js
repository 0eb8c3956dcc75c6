export const id = 3710;
export const ids = [3710];
export const modules = {

/***/ 73710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   calibrated: () => (/* binding */ calibrated)
/* harmony export */ });
/* harmony import */ var _modelgate_latency__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65254);
/* harmony import */ var _modelgate_latency__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26639);

/** Gates that are drawn from the launches that were measured. */
const GATES = 2000;
const LAUNCHES = 8;
/**
 * How often the gate would err on this machine, from launches of a model against itself: gates of 8 launches are drawn from
 * them, once as they are and once with the candidate made slower. The draws are seeded.
 */
function calibrated(trace, limit = _modelgate_latency__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMIT */ .eH) {
    const logs = {
        candidate: (0,_modelgate_latency__WEBPACK_IMPORTED_MODULE_1__/* .perLaunchRatios */ .Ls)(trace, "candidate/baseline"),
        control: (0,_modelgate_latency__WEBPACK_IMPORTED_MODULE_1__/* .perLaunchRatios */ .Ls)(trace, "control/baseline"),
        seconds: trace.launches.map(({ seconds }) => seconds),
    };
    const have = Math.min(logs.candidate.length, logs.control.length);
    if (have < LAUNCHES)
        return [`calibration needs ${LAUNCHES} launches, there are ${have}: give it a larger budget`];
    const rows = [0, limit, limit + 0.03, 0.1].map((slower) => {
        const { fail, open } = rates(logs, { slower, limit });
        return `a candidate ${percent(slower)} slower fails in ${percent(fail)} of ${GATES} gates and stays undecided in ${percent(open)}`;
    });
    return [`calibration from ${have} launches of one model against itself, limit ${percent(limit)}`, ...rows];
}
function rates(logs, { slower, limit }) {
    const random = seeded(trialSeed(slower));
    let [fail, open] = [0, 0];
    for (let gate = 0; gate < GATES; gate += 1) {
        const drawn = Array.from({ length: LAUNCHES }, () => Math.floor(random() * Math.min(logs.candidate.length, logs.control.length)));
        const of = (values, shift) => drawn.map((at) => (values[at] ?? 0) + shift);
        const shift = Math.log1p(slower);
        const { verdict } = (0,_modelgate_latency__WEBPACK_IMPORTED_MODULE_0__/* .judgeLogs */ .Jh)({ candidate: of(logs.candidate, shift), control: of(logs.control, 0), seconds: of(logs.seconds, 0) }, limit);
        if (verdict === "fail")
            fail += 1;
        if (verdict === "inconclusive")
            open += 1;
    }
    return { fail: fail / GATES, open: open / GATES };
}
function trialSeed(slower) {
    return 1 + Math.round(slower * 1e6);
}
/** mulberry32: small, seeded and good enough to draw with. */
function seeded(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}
function percent(share) {
    return `${Number((share * 100).toFixed(1))} %`;
}


/***/ })

};
