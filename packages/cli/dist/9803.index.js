export const id = 9803;
export const ids = [9803,4766];
export const modules = {

/***/ 44766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42171);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21000);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71600);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70387);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38855);

/**
 * Reading order, from the schema itself, so that the verdict stands near the top; other keys follow by code unit. The sections come
 * last: what a key of theirs is called must not move those of a report.
 */
const ORDER = [
    ...[_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .Report */ .pl, _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .Subject */ .B7, _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .DatasetEntry */ .TF, _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .Measurement */ .Dc, _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .Interval */ .IX, _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .Check */ .Jl, _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .Environment */ .OH, _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .Provenance */ .kY],
    ...[_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .Changes */ .sk, _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .PortChange */ .az, _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .GraphChange */ .zy, _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .NodeEdit */ .zd, _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .WeightChange */ .f5, _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .TensorChange */ .uu, _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .Cost */ ._M],
    ...[_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .BehaviourChange */ .gH, _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .OutputChange */ .eC, _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .FlipGroup */ .$b, _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .Latency */ .bV, _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .Machine */ .u5, _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .Arm */ .zj, _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .Scenario */ .Nz],
];
const RANK = new Map([...new Set(ORDER.flatMap(({ entries }) => Object.keys(entries)))].map((key, index) => [key, index]));
/**
 * A report as JSON: equal reports give equal bytes. Two spaces, keys in the schema's order, lists of numbers in one line (a
 * curve's points would be two thirds of the file), a newline at the end.
 * @throws ModelgateError `report-invalid` for a number that JSON cannot hold: it would be read as "not measured"
 */
function json(report) {
    const spread = JSON.stringify(report, ordered, 2);
    return `${spread.replace(NUMBERS, (_, inside) => `[${inside.replace(/,\n\s*/gu, ", ")}]`)}\n`;
}
/** A list of numbers over several lines. A text holds no line end as it is, so that nothing in one is taken for a list. */
const NUMBERS = /\[\n\s*(-?\d[\d.e+-]*(?:,\n\s*-?\d[\d.e+-]*)*)\n\s*\]/gu;
function ordered(key, value) {
    if (typeof value === "number" && !Number.isFinite(value)) {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)("report-invalid", `${key}: expected a finite number, got ${value}`, {
            hint: "This is a defect of Modelgate: what could not be measured is null, with a reason.",
        });
    }
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}
function rank(key) {
    return RANK.get(key) ?? RANK.size;
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
/* harmony export */   KP: () => (/* binding */ PROFILE_BOUNDS),
/* harmony export */   OC: () => (/* binding */ decodeProfile),
/* harmony export */   WV: () => (/* binding */ Profile)
/* harmony export */ });
/* unused harmony exports NumberSummary, CategorySummary, ProfileColumn */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21000);



// What the values looked like that a model took and gave when it was judged: the reference that a server and a drift
// check hold later values against. Small on purpose: it travels in every report. Column and port names, and categories,
// are strangers' texts and bounded.
/** The most interior edges of a column's bins, categories named, columns of a profile's inputs and of its outputs. */
const PROFILE_BOUNDS = { edges: 63, categories: 50, columns: 64, name: 200, quantiles: 16 };
const name = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(PROFILE_BOUNDS.name));
/** Rows or values; whole where every row was looked at, else estimates. */
const amount = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
const share = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(1));
/**
 * Where bins meet, increasing. Bin 0 holds what is below the first edge, bin i what is at least edge i − 1 and below edge i,
 * the last one what is at least the last edge: one count more than there are edges.
 */
const Bins = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    edges: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(PROFILE_BOUNDS.edges)),
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
    min: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    max: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    mean: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** Of the population: divided by `count`. */
    variance: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0))),
    /** Pairs of level and value; a value is off by at most `quantileError` of its own size. */
    quantiles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([share, _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai])), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(PROFILE_BOUNDS.quantiles)),
    quantileError: share,
    bins: Bins,
});
/** Texts of one column, or classes. */
const CategorySummary = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("categories"),
    /** Texts that are not empty. */
    count: amount,
    missing: amount,
    /** How many different ones there are; `exact` or with a standard error of 2 %. */
    distinct: amount,
    exact: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** `hashed`: a name is a hash of the text, so that no value of a row stands in a report. */
    names: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["plain", "hashed"]),
    /** The most frequent first. */
    top: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name, count: amount })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(PROFILE_BOUNDS.categories)),
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
    part: valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9, valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["all", "highest"])]),
    values: valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt("kind", [NumberSummary, CategorySummary]),
});
const columns = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ProfileColumn), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(PROFILE_BOUNDS.columns));
/** The section that `validate` writes: the first data set as the model took it, and what the model answered. */
const Profile = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    dataset: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rows: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Rows that were looked at: all of a small data set, an even sample of a large one. Counts are those of all rows. */
    looked: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    inputs: columns,
    outputs: columns,
    /** The labels behind the indices of a `highest` part, where known. */
    classes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(PROFILE_BOUNDS.categories)),
    /** Ports that are left out because there are too many. */
    omitted: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
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
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("report-invalid", `${valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue) ?? "the profile"}: ${issue.message}`, {
        hint: "Expected the `profile` of a report of validate, written with this version of Modelgate.",
    });
}


/***/ })

};
