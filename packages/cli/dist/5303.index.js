export const id = 5303;
export const ids = [5303];
export const modules = {

/***/ 45366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   htmlPage: () => (/* reexport safe */ _html_page_js__WEBPACK_IMPORTED_MODULE_0__.X)
/* harmony export */ });
/* harmony import */ var _html_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71226);

















/***/ }),

/***/ 71600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ FlipGroup),
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   _M: () => (/* binding */ Cost),
/* harmony export */   az: () => (/* binding */ PortChange),
/* harmony export */   eC: () => (/* binding */ OutputChange),
/* harmony export */   f5: () => (/* binding */ WeightChange),
/* harmony export */   gH: () => (/* binding */ BehaviourChange),
/* harmony export */   sk: () => (/* binding */ Changes),
/* harmony export */   uu: () => (/* binding */ TensorChange),
/* harmony export */   zd: () => (/* binding */ NodeEdit),
/* harmony export */   zy: () => (/* binding */ GraphChange)
/* harmony export */ });
/* unused harmony exports Picture, LayerChange, FactChange */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21000);


// What `diff` says of two models. "Before" is the baseline's, "after" the subject's. Names and texts come out of strangers'
// files. Lists are the worst first and may be cut; the number beside a list counts all.
/** What a change asks of a caller, in semantic versioning's words; `none`: nothing changed. */
const LEVELS = ["none", "patch", "minor", "major"];
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const both = (schema) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ before: schema, after: schema });
/** One input or output that is not what it was. `before` and `after` are types such as `float[N, 64]`. */
const PortChange = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    side: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["input", "output"]),
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["added", "removed", "renamed", "type", "shape", "moved", "labels"]),
    /** The name that callers know: the one before, or of an added one its own. */
    name: text,
    /** The name it has now, where it was renamed. */
    to: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    before: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
    after: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
    effect: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["breaking", "compatible"]),
    /** Why, in a clause: "a caller that feeds 64 columns is refused". */
    reason: text,
});
/** One node that was added, removed, changed, or is fed by others. */
const NodeEdit = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["added", "removed", "changed", "rewired"]),
    /** With its domain where it is not ONNX's own: `ai.onnx.ml.ZipMap`. */
    operator: text,
    /** The operator it is now, where a node of the same place has another one. */
    to: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    /** Its own name, or its first output's where it has none. */
    name: text,
    /** The graph it is in: "" for the main one, else a path such as `if_3/then_branch` or `function f`. */
    where: text,
    attributes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: text, before: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text), after: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text) })),
    /** Of a rewired one: what fed it and what does, by operator or name. */
    inputs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(both(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text))),
});
/** The neighbourhood of what changed, to be drawn: nodes of both graphs and the edges between them. */
const Picture = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    nodes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: text,
        operator: text,
        name: text,
        change: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["same", "added", "removed", "changed"]),
    })),
    edges: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ from: text, to: text, change: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["same", "added", "removed"]) })),
    /** Nodes that are not shown. */
    hidden: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
});
const GraphChange = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** `identical`: the same nodes, names and order; `renamed`: the same graph with other names or in another order. */
    sameness: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["identical", "renamed", "changed"]),
    /** The whole of it in a sentence. */
    statement: text,
    irVersion: both(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9),
    producer: both(text),
    /** Only those that differ; null: not imported. */
    opsets: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ domain: text, before: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9), after: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9) })),
    nodes: both(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9),
    /** Nodes of one that have their like in the other. */
    matched: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Only operators whose number differs. */
    operators: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ operator: text, before: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9, after: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9 })),
    edits: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NodeEdit),
    editCount: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** What several edits are together, named: a fusion, a quantisation, a change of precision. */
    patterns: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["fusion", "quantisation", "precision"]), statement: text })),
    picture: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(Picture),
});
/** One tensor of weights, or several of one layer, that changed. */
const TensorChange = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: text,
    /** Its name now, where that differs. */
    to: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    /** `changed` has numbers below; the others have only a type. */
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["changed", "added", "removed", "type", "shape"]),
    /** Such as `float[64, 10]`. */
    before: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
    after: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
    parameters: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** ‖after − before‖₂ / ‖before‖₂; null where before is all zero or a value is not finite. */
    relativeL2: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** Of the angle between both; null where one is all zero. */
    cosine: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** The largest |after − before|, and its place in row-major order. */
    largest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ value: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, index: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9 })),
    /** Shares of zeros. */
    sparsity: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(both(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)),
    /** How many values differ at all. */
    different: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9),
});
const WeightChange = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** "identical weights", "only the head was retrained (2 of 40 tensors)". */
    statement: text,
    parameters: both(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9),
    /** Bytes of all weights. */
    sizeBytes: both(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9),
    /** Tensors by what became of them. */
    identical: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    changed: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    added: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    removed: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** The most changed first. */
    tensors: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(TensorChange),
    tensorCount: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Names that stand for the same bytes, where that changed. */
    ties: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text),
});
/** What one inference costs, from the shapes seen while running; `batch` rows at once. */
const Cost = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    batch: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Multiply-accumulates; null with `reason` where an operator's are not known. */
    macs: both(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)),
    /** The most bytes of activations alive at once, weights not counted. */
    peakActivationBytes: both(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)),
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
});
/** How far one output of both models is apart on one data set. Polygraphy's words: |after − before| ≤ atol + rtol·|before|. */
const OutputChange = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    dataset: text,
    output: text,
    rows: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    rtol: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai,
    atol: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai,
    passes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** The smallest atol that would pass with this rtol, and the smallest rtol with this atol; null: none would. */
    smallest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ atol: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai), rtol: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai) }),
    /** Of |after − before| over all elements; null where a value is not finite on one side alone. */
    absolute: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ max: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, mean: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, median: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, q99: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai })),
    /** The largest |after − before| / |before|, elements that were 0 left out. */
    relativeMax: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** NaN and infinite elements. */
    nonFinite: both(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9),
    /** Share of rows whose highest score is of the same class; null: one column. */
    top1: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ value: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, interval: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .Interval */ .IX) })),
    /** Mean over rows of the divergence of the scores as distributions, natural logarithm; null where they are none. */
    divergence: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai), js: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai })),
    /** Rows that are furthest apart. */
    worst: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: text, absolute: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai })),
    /** Why no tolerance would pass: another shape, no such output, values that are not finite on one side alone. */
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
});
/** Rows whose prediction changed, by the class or slice they are of. */
const FlipGroup = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    dataset: text,
    /** `truth` or the column of a slice. */
    by: text,
    value: text,
    rows: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    flips: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Of them right before and wrong now, and the other way round. */
    negative: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    positive: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    ids: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text),
});
/** One tensor inside both models that was looked at while they ran. */
const LayerChange = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    tensor: text,
    operator: text,
    /** Largest and mean |after − before|. */
    max: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    mean: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    passes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const BehaviourChange = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** "the same answers on 899 rows", "3 of 899 predictions changed". */
    statement: text,
    outputs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(OutputChange),
    flips: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(FlipGroup),
    /** Where both first diverge, in order of execution, when that was asked; null: nowhere. */
    layers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ first: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text), compared: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9, list: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(LayerChange) })),
});
/** One entry of metadata or lineage: training data digest, framework, commit, hyper-parameter. */
const FactChange = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: text, before: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text), after: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text) });
/** The section that `diff` writes. */
const Changes = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** How the model got here. */
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["changed", "new", "deleted", "renamed", "identical"]),
    level: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(LEVELS),
    /** Why that level; the worst first. */
    reasons: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text),
    /** All of it in one sentence, for the head of a comment. */
    statement: text,
    before: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text), sizeBytes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9) })),
    signature: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(PortChange),
    graph: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(GraphChange),
    weights: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(WeightChange),
    cost: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(Cost),
    behaviour: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(BehaviourChange),
    /** Only entries that differ. */
    facts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(FactChange),
});


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


/***/ })

};
