export const id = 909;
export const ids = [909];
export const modules = {

/***/ 65909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calibrated: () => (/* binding */ calibrated)
});

// EXTERNAL MODULE: ./packages/latency/src/ratio/judge-ratio.ts + 2 modules
var judge_ratio = __webpack_require__(36185);
// EXTERNAL MODULE: ./packages/latency/src/ratio/per-launch-ratio.ts + 1 modules
var per_launch_ratio = __webpack_require__(26639);
// EXTERNAL MODULE: ./packages/latency/src/ratio/looks.ts
var looks = __webpack_require__(48330);
// EXTERNAL MODULE: ./packages/metrics/src/random/xoshiro.ts
var xoshiro = __webpack_require__(17287);
;// CONCATENATED MODULE: ./packages/latency/src/ratio/error-rates.ts



/**
 * How often the gate would say what, drawn from the launches of a model against itself: every gate has 8 of them with
 * replacement, its candidate made slower by a known share. `slower` 0 gives the false alarms, what lies above the limit the misses.
 * Seeded: the same logs give the same rates.
 * @param logs of at least one launch with candidate and control
 */
function errorRates(logs, { slower, limit, gates, seed = 1 }) {
    const random = (0,xoshiro/* xoshiro256 */.Q)(seed);
    const have = Math.min(logs.candidate.length, logs.control.length);
    if (have === 0)
        throw new TypeError("no launch to draw from");
    let [fail, inconclusive] = [0, 0];
    for (let gate = 0; gate < gates; gate += 1) {
        const { verdict } = (0,judge_ratio/* judgeLogs */.Jh)(drawn(logs, { random, have, shift: Math.log1p(slower) }), limit);
        if (verdict === "fail")
            fail += 1;
        if (verdict === "inconclusive")
            inconclusive += 1;
    }
    return { slower, fail: fail / gates, inconclusive: inconclusive / gates };
}
/** Whole launches: candidate and control of one share its weather. */
function drawn({ candidate, control, seconds }, { random, have, shift }) {
    const at = Array.from({ length: looks/* FIRST_LOOK */.xE }, () => Math.floor(random.next() * have));
    const of = (values, more) => at.map((place) => (values[place] ?? 0) + more);
    return { candidate: of(candidate, shift), control: of(control, 0), seconds: of(seconds, 0) };
}

;// CONCATENATED MODULE: ./actions/benchmark/src/calibrate.ts

/** Gates that are drawn from the launches that were measured. */
const GATES = 2000;
/**
 * How often the gate would err on this machine, from launches of a model against itself: gates of 8 launches are drawn from
 * them, once as they are and once with the candidate made slower.
 */
function calibrated(trace, limit = judge_ratio/* DEFAULT_LIMIT */.eH) {
    const logs = {
        candidate: (0,per_launch_ratio/* perLaunchRatios */.Ls)(trace, "candidate/baseline"),
        control: (0,per_launch_ratio/* perLaunchRatios */.Ls)(trace, "control/baseline"),
        seconds: trace.launches.map(({ seconds }) => seconds),
    };
    const have = Math.min(logs.candidate.length, logs.control.length);
    if (have < looks/* FIRST_LOOK */.xE)
        return [`calibration needs ${looks/* FIRST_LOOK */.xE} launches, there are ${have}: give it a larger budget`];
    const rows = [0, limit, limit + 0.03, 0.1].map((slower) => {
        const { fail, inconclusive } = errorRates(logs, { slower, limit, gates: GATES });
        return `a candidate ${percent(slower)} slower fails in ${percent(fail)} of ${GATES} gates and stays undecided in ${percent(inconclusive)}`;
    });
    return [`calibration from ${have} launches of one model against itself, limit ${percent(limit)}`, ...rows];
}
function percent(share) {
    return `${Number((share * 100).toFixed(1))} %`;
}


/***/ })

};
