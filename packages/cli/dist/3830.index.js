export const id = 3830;
export const ids = [3830];
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

/***/ 86434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MODES)
/* harmony export */ });
/** How a policy is meant: to gate, or only to look on. */
const MODES = ["gate", "observe"];


/***/ }),

/***/ 14104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PROFILE_BOUNDS)
/* harmony export */ });
// Apart from the schema: who gathers a profile needs its bounds, and not the library that checks it.
/** The most interior edges of a column's bins, categories named, columns of a profile's inputs and of its outputs. */
const PROFILE_BOUNDS = { edges: 63, categories: 50, columns: 64, name: 200, quantiles: 16 };


/***/ })

};
