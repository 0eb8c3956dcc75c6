export const id = 766;
export const ids = [766];
export const modules = {

/***/ 4766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6075);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8855);

/** Reading order, from the schema itself, so that the verdict stands near the top; other keys follow by code unit. */
const ORDER = [_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .Report */ .pl, _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .Subject */ .B7, _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .DatasetEntry */ .TF, _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .Measurement */ .Dc, _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .Interval */ .IX, _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .Check */ .Jl, _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .Environment */ .OH, _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .Provenance */ .kY].flatMap(({ entries }) => Object.keys(entries));
const RANK = new Map([...new Set(ORDER)].map((key, index) => [key, index]));
/**
 * A report as JSON: equal reports give equal bytes. Two spaces, keys in the schema's order, a newline at the end.
 * @throws ModelgateError `report-invalid` for a number that JSON cannot hold: it would be read as "not measured"
 */
function json(report) {
    return `${JSON.stringify(report, ordered, 2)}\n`;
}
function ordered(key, value) {
    if (typeof value === "number" && !Number.isFinite(value)) {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("report-invalid", `${key}: expected a finite number, got ${value}`, {
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

/***/ 8034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ LIMIT_KINDS),
/* harmony export */   iB: () => (/* binding */ TIERS)
/* harmony export */ });
/* unused harmony export Limit */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

/** A clause that bounds one measured value. `min` and `max` are inclusive and judged on the estimate. */
const LIMIT_KINDS = ["min", "max"];
/** What a breach does: `required` fails the gate, `advisory` warns. */
const TIERS = ["required", "advisory"];
const Limit = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(LIMIT_KINDS), value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x()) });


/***/ }),

/***/ 6075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ Subject),
/* harmony export */   Dc: () => (/* binding */ Measurement),
/* harmony export */   IX: () => (/* binding */ Interval),
/* harmony export */   Jl: () => (/* binding */ Check),
/* harmony export */   OH: () => (/* binding */ Environment),
/* harmony export */   TF: () => (/* binding */ DatasetEntry),
/* harmony export */   bl: () => (/* binding */ decodeReport),
/* harmony export */   kY: () => (/* binding */ Provenance),
/* harmony export */   pl: () => (/* binding */ Report)
/* harmony export */ });
/* unused harmony exports UNITS, Baseline, Gathered */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8855);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8034);
/* harmony import */ var _report_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8615);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5048);





const number = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x());
const count = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
const digest = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^sha256:[0-9a-f]{64}$/, "expected sha256: and 64 hexadecimal digits"));
/** A two-sided interval around an estimate, with the method that gave it. */
const Interval = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    low: number,
    high: number,
    confidence: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(number, valibot__WEBPACK_IMPORTED_MODULE_0__/* .gtValue */ .zYL(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .ltValue */ .ulq(1)),
    method: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const UNITS = ["ratio", "score", "target", "target-squared", "nats", "ms", "bytes", "count"];
/** One measured number. `value` is null when it could not be computed, and then `reason` says why. */
const Measurement = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    dataset: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    slice: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(number),
    unit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(UNITS),
    /** Examples the value rests on. */
    n: count,
    interval: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(Interval),
    /** Why `value` or `interval` is null. */
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The same on the baseline's predictions. */
    baseline: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(number), interval: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(Interval) })),
    /** Candidate minus baseline; `paired` when both answered the same examples. */
    difference: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(number), interval: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(Interval), paired: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() })),
});
/** A place in a file, line and column from 1. */
const Place = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count), column: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count) });
/** One clause of one limit, judged. */
const Check = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    measurement: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    limit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_KINDS */ .A7), value: number }),
    tier: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .TIERS */ .iB),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk),
    effect: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .EFFECTS */ .tQ),
    because: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Where the limit was written. */
    at: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Place),
});
const ProblemEntry = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    code: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    hint: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    at: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Place),
});
/** What was judged, named by digest. `executed`: those bytes produced the numbers; `claimed`: a file says so. */
const Subject = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(digest),
    sizeBytes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(count),
    binding: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["executed", "claimed"]),
});
/** What the subject is compared with. */
const Baseline = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    source: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(digest),
    predictionsDigest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(digest),
});
/** One report that an aggregate waited for: what it said, or why it does not count. */
const Gathered = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), verdict: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .EFFECTS */ .tQ), reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const DatasetEntry = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(digest),
    rows: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(count),
});
const Environment = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    cpu: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cores: count,
    os: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    runtime: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    options: valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ()])),
    node: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    modelgate: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const Provenance = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repository: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    commit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    run: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    policyDigest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(digest),
    seed: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(count),
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The argument list that repeats this run on a laptop. */
    command: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const Report = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(_report_name_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_SCHEMA */ .D),
    action: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .EFFECTS */ .tQ),
    subject: Subject,
    baseline: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Baseline),
    datasets: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(DatasetEntry),
    measurements: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Measurement),
    checks: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Check),
    /** What kept the run from judging; not empty exactly when the verdict is `error`. */
    problems: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ProblemEntry),
    /** What was inferred rather than told: positive class, score kind, column order. */
    notes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The aggregate's section: every report that was expected or came. */
    gathered: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Gathered)),
    environment: Environment,
    provenance: Provenance,
});
/**
 * Reads a report from parsed JSON that a stranger may have written.
 * Unknown fields are dropped; the first thing wrong is named by its path.
 * @throws ModelgateError `report-invalid`
 */
function decodeReport(value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(Report, value, { abortEarly: true, abortPipeEarly: true });
    if (result.success)
        return result.output;
    const issue = result.issues[0];
    const path = valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue) ?? "the document";
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)("report-invalid", `${path}: ${issue.message}`, {
        hint: `Expected a report with "schema": "${_report_name_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_SCHEMA */ .D}". Write it with this version of Modelgate.`,
    });
}


/***/ })

};
