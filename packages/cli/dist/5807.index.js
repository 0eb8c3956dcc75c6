export const id = 5807;
export const ids = [5807];
export const modules = {

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


/***/ }),

/***/ 21000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ Interval),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** A number as JSON has them: neither NaN nor infinite. */
const number = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x());
/** A whole number from 0. */
const count = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
/** A two-sided interval around an estimate, with the method that gave it. */
const Interval = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    low: number,
    high: number,
    confidence: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(number, valibot__WEBPACK_IMPORTED_MODULE_0__/* .gtValue */ .zYL(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .ltValue */ .ulq(1)),
    method: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});


/***/ }),

/***/ 37572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ decodeProfile),
/* harmony export */   WV: () => (/* binding */ Profile)
/* harmony export */ });
/* unused harmony exports NumberSummary, CategorySummary, ProfileColumn */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21000);
/* harmony import */ var _profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14104);





// What the values looked like that a model took and gave when it was judged: the reference that a server and a drift
// check hold later values against. Small on purpose: it travels in every report. Column and port names, and categories,
// are strangers' texts and bounded.
const name = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_BOUNDS */ .K.name));
/** Rows or values; whole where every row was looked at, else estimates. */
const amount = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
const share = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(1));
/**
 * Where bins meet, increasing. Bin 0 holds what is below the first edge, bin i what is at least edge i − 1 and below edge i,
 * the last one what is at least the last edge: one count more than there are edges.
 */
const Bins = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    edges: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_BOUNDS */ .K.edges)),
    counts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(amount),
}), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ edges, counts }) => counts.length === edges.length + 1, "expected one count more than edges"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ edges }) => edges.every((edge, at) => at === 0 || edge > (edges[at - 1] ?? edge)), "expected increasing edges"));
/** Numbers of one column. null where there was none, or where a double cannot hold the result. */
const NumberSummary = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("numbers"),
    /** Finite numbers. */
    count: amount,
    /** NaN, which is how a missing cell reaches a model. */
    missing: amount,
    infinite: amount,
    min: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
    max: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
    mean: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
    /** Of the population: divided by `count`. */
    variance: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0))),
    /** Pairs of level and value; a value is off by at most `quantileError` of its own size. */
    quantiles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([share, _interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai])), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_BOUNDS */ .K.quantiles)),
    quantileError: share,
    bins: Bins,
});
/** Texts of one column, or classes. */
const CategorySummary = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("categories"),
    /** Texts that are not empty. */
    count: amount,
    missing: amount,
    /** How many different ones there are; `exact` or with a standard error of 1.6 %. */
    distinct: amount,
    exact: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** `hashed`: a name is a hash of the text, so that no value of a row stands in a report. */
    names: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["plain", "hashed"]),
    /** The most frequent first. */
    top: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name, count: amount })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_BOUNDS */ .K.categories)),
    /** All others together. */
    other: amount,
    /** No count of `top` is too small by more than this; none is too large. */
    undercount: amount,
});
/** One column of what went in or came out. */
const ProfileColumn = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** The data set's column where one column is one part, else the port's name. */
    name,
    /** The model's input or output. */
    port: name,
    /**
     * Which part of a row of that tensor: its index in row-major order; `all`: a sample of all parts together, of a tensor
     * that is too wide to be told part by part; `highest`: the index of the highest part.
     */
    part: valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["all", "highest"])]),
    values: valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt("kind", [NumberSummary, CategorySummary]),
});
const columns = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ProfileColumn), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_BOUNDS */ .K.columns));
/** The section that `validate` writes: the first data set as the model took it, and what the model answered. */
const Profile = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    dataset: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rows: _interval_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    /** Rows that were looked at: all of a small data set, an even sample of a large one. Counts are those of all rows. */
    looked: _interval_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    inputs: columns,
    outputs: columns,
    /** The labels behind the indices of a `highest` part, where known. */
    classes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_BOUNDS */ .K.categories)),
    /** Ports that are left out because there are too many. */
    omitted: _interval_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
});
/**
 * Reads a profile from parsed JSON that a stranger may have written, as it stands in a report. Unknown fields are dropped.
 * @throws ModelgateError `report-invalid`, naming the first thing wrong by its path
 */
function decodeProfile(value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(Profile, value, { abortEarly: true, abortPipeEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("report-invalid", `${valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue) ?? "the profile"}: ${issue.message}`, {
        hint: "Expected the `profile` of a report of validate, written with this version of Modelgate.",
    });
}


/***/ })

};
