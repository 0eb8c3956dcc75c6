export const id = 2171;
export const ids = [2171];
export const modules = {

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


/***/ }),

/***/ 70387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nz: () => (/* binding */ Scenario),
/* harmony export */   bV: () => (/* binding */ Latency),
/* harmony export */   u5: () => (/* binding */ Machine),
/* harmony export */   ul: () => (/* binding */ ARMS),
/* harmony export */   zj: () => (/* binding */ Arm)
/* harmony export */ });
/* unused harmony exports Percentile, Ratio, Sweep, OperatorTime */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21000);


// What `benchmark` measured. Times are milliseconds of one inference, memory is bytes.
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
/** An estimate of a tail percentile that may only be too high (MLPerf's early stopping), or why there is none. */
const Percentile = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** 50, 90, 95, 99 or 99.9. */
    percentile: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai,
    ms: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** `upper-bound`: holds with the confidence of the run; `estimate`: of the sample alone. */
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["estimate", "upper-bound"]),
    /** Why `ms` is null: "needs 662 queries, there are 400". */
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
});
const ARMS = ["candidate", "baseline", "control"];
/** What one arm of the experiment took. The control is the baseline (without one: the candidate) once more. */
const Arm = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    arm: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(ARMS),
    digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
    /** Inferences that were timed, in blocks and launches. */
    inferences: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    blocks: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    launches: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    percentiles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Percentile),
    meanMs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** Standard deviation of the launches' medians as a share of their mean. */
    spread: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** Inferences (rows) a second. */
    throughput: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** Processor time per inference. */
    cpuMs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** Process start, runtime and model load, and first inference, medians over launches. */
    coldStart: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ processMs: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, loadMs: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, firstMs: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, totalMs: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai })),
    /** The most resident memory of a process that held this arm alone. */
    peakMemoryBytes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    fileBytes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    costPerMillion: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** Milliseconds until blocks were stable, median over launches; null: they never were. */
    warmUpMs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
});
/** Two arms on the log ratio of their medians; 1.02 is 2 % slower. The unit is the launch. */
const Ratio = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    of: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["candidate/baseline", "control/baseline", "control/candidate"]),
    value: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai,
    interval: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .Interval */ .IX),
    launches: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** One for each launch, in their order. */
    perLaunch: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
});
/** One point of a sweep. */
const SweepPoint = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    value: text,
    p50Ms: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    baselineP50Ms: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    throughput: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** candidate / baseline with its interval. */
    ratio: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ value: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, interval: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .Interval */ .IX) })),
    /** Why there is no number. */
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
});
/** One condition varied, the others held. */
const Sweep = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** `batch`, another dynamic axis by its name, `threads`, `concurrency`, `optimisation`. */
    axis: text,
    points: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(SweepPoint),
    /** The point after which more of the axis brings little. */
    knee: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
});
/** One scenario in MLPerf's words. */
const Scenario = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["single-stream", "multi-stream", "offline", "server"]),
    arm: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(ARMS),
    queries: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    samplesPerQuery: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** single- and multi-stream: ms; offline: samples a second; server: queries a second that hold the bound. */
    result: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    unit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["ms", "samples/s", "queries/s"]),
    boundMs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    percentiles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Percentile),
    /** Whether the result is valid by the scenario's rules, and why not. */
    valid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
});
/** One operator's time in both arms. */
const OperatorTime = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    operator: text,
    node: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
    candidateMs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    baselineMs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** candidate − baseline, ms per inference, and its share of the whole difference. */
    differenceMs: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai,
    share: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
});
/** The machine, as far as it bears on time; a history keeps the times of unlike ones apart. */
const Machine = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    cpu: text,
    cores: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Share of processor time that the hypervisor took, while measuring; null where unknown. */
    steal: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** Load average before measuring. */
    load: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    memoryBytes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** Processors and bytes a container may use; null: unlimited or unknown. */
    containerCores: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    containerMemoryBytes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    image: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
});
/** The section that `benchmark` writes. */
const Latency = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    dataset: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
    batch: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Within one inference; 0: the server's own, which nobody here knows. */
    threads: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    machine: Machine,
    /** What answered, as it names itself, where served models were timed: the machine is then the one that asked. */
    served: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        candidate: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
        baseline: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
        /** What one start of a server may do to its times, a share: the ratio's interval is wider by it to either side. */
        startBias: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai,
    })),
    arms: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Arm),
    ratios: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Ratio),
    /** Whether both models answer alike on the inputs that were timed; null: there is no baseline. */
    sameAnswers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ alike: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), statement: text })),
    /** What the control says: false when it is wider than the limit allows. */
    quiet: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    /** Seconds that would settle an inconclusive verdict; null: settled, or no time would. */
    settleSeconds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    sweeps: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Sweep),
    scenarios: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Scenario),
    operators: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(OperatorTime),
    budgetSeconds: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai,
    spentSeconds: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai,
    /** Whether it was cut short, by the budget or a signal, and by which. */
    ended: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["complete", "budget", "cancelled"]),
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


/***/ }),

/***/ 42171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jl: () => (/* binding */ Check),
  TF: () => (/* binding */ DatasetEntry),
  OH: () => (/* binding */ Environment),
  Dc: () => (/* binding */ Measurement),
  kY: () => (/* binding */ Provenance),
  pl: () => (/* binding */ Report),
  B7: () => (/* binding */ Subject),
  bl: () => (/* binding */ decodeReport)
});

// UNUSED EXPORTS: Baseline, Gathered, PolicyEntry

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/schema/src/changes.ts
var changes = __webpack_require__(71600);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/interval.ts
var interval = __webpack_require__(21000);
;// CONCATENATED MODULE: ./packages/schema/src/image.ts


// What `containerize` built and proved. Sizes are bytes, times milliseconds. Names and words of servers are strangers' texts.
const image_text = dist/* string */.YjP();
/** One layer: what it is of, as `base`, `runtime`, `server` or `model`, and its bytes as they are pushed. */
const ImageLayer = dist/* object */.Ikc({ digest: image_text, sizeBytes: interval/* count */.U9, of: image_text });
/** The image of one platform, as `linux/amd64`. */
const ImagePlatform = dist/* object */.Ikc({
    platform: image_text,
    digest: image_text,
    sizeBytes: interval/* count */.U9,
    layers: dist/* array */.YOg(ImageLayer),
});
/** One output of the served model beside what the model answers offline. */
const OutputProof = dist/* object */.Ikc({
    name: image_text,
    /** As the runtime names it: `float32`. */
    type: image_text,
    /** How far values may be apart: `absolute` + `relative` × |expected|; null: they are equal or not. */
    tolerance: dist/* nullable */.mee(dist/* object */.Ikc({ absolute: interval/* number */.ai, relative: interval/* number */.ai })),
    values: interval/* count */.U9,
    unequal: interval/* count */.U9,
    largestAbsolute: dist/* nullable */.mee(interval/* number */.ai),
    largestRelative: dist/* nullable */.mee(interval/* number */.ai),
    /** The first thing that was not as expected. */
    reason: dist/* nullable */.mee(image_text),
});
/** What a started server showed. */
const ImageProof = dist/* object */.Ikc({
    /** `image`: the image was started by an engine. `process`: the server of its layers, with the model's bytes, as a process. */
    of: dist/* picklist */.KIO(["image", "process"]),
    /** Name of the engine; null for a process. */
    engine: dist/* nullable */.mee(image_text),
    platform: image_text,
    /** The server's name and version, as it says. */
    server: dist/* nullable */.mee(image_text),
    /** Rows of which data set were asked. */
    dataset: image_text,
    rows: interval/* count */.U9,
    answers: interval/* count */.U9,
    manners: dist/* array */.YOg(dist/* picklist */.KIO(["json", "binary"])),
    outputs: dist/* array */.YOg(OutputProof),
    readyMs: interval/* number */.ai,
    p50Ms: dist/* nullable */.mee(interval/* number */.ai),
    /** Requests that are none; `status` null: the connection was closed, or there was no answer. */
    refusals: dist/* array */.YOg(dist/* object */.Ikc({ name: image_text, status: dist/* nullable */.mee(interval/* count */.U9), refused: dist/* boolean */.zMY() })),
    stopMs: interval/* number */.ai,
    stoppedWith: image_text,
});
/** What was pushed, and what is attached to it. */
const ImagePush = dist/* object */.Ikc({
    /** As `ghcr.io/acme/digits@sha256:…`. */
    reference: image_text,
    tags: dist/* array */.YOg(image_text),
    attached: dist/* array */.YOg(dist/* object */.Ikc({ kind: image_text, digest: image_text, signedBy: dist/* nullable */.mee(image_text) })),
});
/** The section that `containerize` writes. */
const Image = dist/* object */.Ikc({
    /** How it came to be. */
    source: dist/* picklist */.KIO(["built", "dockerfile", "image"]),
    /** Of the index where there are several platforms. */
    digest: image_text,
    /** The OCI layout that holds it; null: it was not written there. */
    layout: dist/* nullable */.mee(image_text),
    /** As it was named, with the digest that this had; null where the image is not ours. */
    base: dist/* nullable */.mee(dist/* object */.Ikc({ reference: image_text, digest: image_text })),
    platforms: dist/* array */.YOg(ImagePlatform),
    /** The model as an artifact of its own; null: there is none. */
    artifact: dist/* nullable */.mee(image_text),
    proof: dist/* nullable */.mee(ImageProof),
    pushed: dist/* nullable */.mee(ImagePush),
});

// EXTERNAL MODULE: ./packages/schema/src/latency.ts
var latency = __webpack_require__(70387);
// EXTERNAL MODULE: ./packages/schema/src/limit.ts
var limit = __webpack_require__(48034);
// EXTERNAL MODULE: ./packages/schema/src/mode.ts
var mode = __webpack_require__(86434);
// EXTERNAL MODULE: ./packages/schema/src/profile.ts
var profile = __webpack_require__(37572);
;// CONCATENATED MODULE: ./packages/schema/src/delivery.ts


const delivery_text = dist/* string */.YjP();
/** What `promote` wrote where a deployment reads it, after the stage had moved. Values and paths are strangers' texts. */
const Delivery = dist/* object */.Ikc({
    repository: delivery_text,
    branch: delivery_text,
    by: dist/* picklist */.KIO(["commit", "pull-request"]),
    /** `already`: it stood there; `overtaken`: another version holds the stage by now, and its run delivers. */
    outcome: dist/* picklist */.KIO(["done", "already", "dry-run", "overtaken", "failed"]),
    commit: dist/* nullable */.mee(delivery_text),
    /** Its address. */
    pullRequest: dist/* nullable */.mee(delivery_text),
    /** The workflow or event that was started. */
    started: dist/* nullable */.mee(delivery_text),
    /** `line` counts from 1. */
    edits: dist/* array */.YOg(dist/* object */.Ikc({ path: delivery_text, line: interval/* count */.U9, before: delivery_text, after: delivery_text })),
});
/** GitHub's record of the move. `id` null: it could not be made. */
const DeploymentRecord = dist/* object */.Ikc({
    repository: delivery_text,
    environment: delivery_text,
    id: dist/* nullable */.mee(interval/* count */.U9),
    state: dist/* picklist */.KIO(["in_progress", "success", "failure"]),
});

;// CONCATENATED MODULE: ./packages/schema/src/promotion.ts


const promotion_text = dist/* string */.YjP();
/** One thing that has to hold before a stage moves, and whether it does. */
const Requirement = dist/* object */.Ikc({
    name: promotion_text,
    met: dist/* boolean */.zMY(),
    /** Why, in a clause. */
    because: promotion_text,
    /** `sha256:…` of the report that shows it. */
    evidence: dist/* nullable */.mee(promotion_text),
});
/** What `promote` writes: what was asked of a registry, and what came of it. */
const Promotion = dist/* object */.Ikc({
    registry: promotion_text,
    /** What was asked. */
    asked: dist/* picklist */.KIO(["register", "promote", "rollback", "quarantine", "lift"]),
    /** `already`: it was so before; `dry-run`: it would have been done. */
    outcome: dist/* picklist */.KIO(["done", "already", "dry-run", "refused"]),
    model: promotion_text,
    version: dist/* nullable */.mee(promotion_text),
    digest: dist/* nullable */.mee(promotion_text),
    stage: dist/* nullable */.mee(promotion_text),
    /** Who held the stage before. */
    previous: dist/* nullable */.mee(promotion_text),
    reason: promotion_text,
    /** Whether requirements that do not hold were gone past, on somebody's word. */
    breakGlass: dist/* boolean */.zMY(),
    requirements: dist/* array */.YOg(Requirement),
    /** Runs that were ended halfway, and what this one wrote of them. */
    recovered: dist/* array */.YOg(promotion_text),
    /** What was written where a deployment reads it, where the policy asks for that. */
    delivery: dist/* optional */.lqM(Delivery),
    deployment: dist/* optional */.lqM(DeploymentRecord),
});

// EXTERNAL MODULE: ./packages/schema/src/report-name.ts
var report_name = __webpack_require__(28615);
;// CONCATENATED MODULE: ./packages/schema/src/sections.ts


const share = dist/* object */.Ikc({ value: interval/* number */.ai, interval: dist/* nullable */.mee(interval/* Interval */.IX) });
/** Examples that changed between right and wrong, of one data set. */
const Flips = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    /** Examples that both models answered. */
    n: interval/* count */.U9,
    /** Right before, wrong now; and the other way round. */
    negative: interval/* count */.U9,
    positive: interval/* count */.U9,
    /** Negative and positive flip rate: shares of `n`. */
    nfr: share,
    pfr: share,
    /** Two-sided p-value of McNemar's exact test. */
    p: interval/* number */.ai,
    /** The first of them by id; `negative` and `positive` count all. */
    negativeIds: dist/* array */.YOg(dist/* string */.YjP()),
    positiveIds: dist/* array */.YOg(dist/* string */.YjP()),
});
/** How often each truth was predicted as what: rows are truths, columns predictions, both in the order of `labels`. */
const Confusion = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    labels: dist/* array */.YOg(dist/* string */.YjP()),
    counts: dist/* array */.YOg(dist/* array */.YOg(interval/* number */.ai)),
    /** The baseline's, on the same examples. */
    baseline: dist/* optional */.lqM(dist/* array */.YOg(dist/* array */.YOg(interval/* number */.ai))),
});
/** How often what was said with a probability came true. `label`: the class whose probability it is, null: the predicted one. */
const Reliability = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    label: dist/* nullable */.mee(dist/* string */.YjP()),
    bins: dist/* array */.YOg(dist/* object */.Ikc({
        low: interval/* number */.ai,
        high: interval/* number */.ai,
        n: interval/* count */.U9,
        /** Mean probability of the bin's examples; null: there are none. */
        probability: dist/* nullable */.mee(interval/* number */.ai),
        /** The share of them that came true. */
        share: dist/* nullable */.mee(interval/* number */.ai),
        interval: dist/* nullable */.mee(interval/* Interval */.IX),
    })),
});
/** A curve of one class against the rest. ROC: false positive rate, true positive rate; precision-recall: recall, precision. */
const Curve = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    kind: dist/* picklist */.KIO(["roc", "precision-recall"]),
    label: dist/* string */.YjP(),
    points: dist/* array */.YOg(dist/* tuple */.PVZ([interval/* number */.ai, interval/* number */.ai])),
    area: dist/* nullable */.mee(interval/* number */.ai),
    /** The baseline's points, on the same examples. */
    baseline: dist/* optional */.lqM(dist/* array */.YOg(dist/* tuple */.PVZ([interval/* number */.ai, interval/* number */.ai]))),
});

// EXTERNAL MODULE: ./packages/schema/src/verdict.ts
var verdict = __webpack_require__(35048);
;// CONCATENATED MODULE: ./packages/schema/src/report.ts













const digest = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$/, "expected sha256: and 64 hexadecimal digits"));
const UNITS = ["ratio", "score", "target", "target-squared", "nats", "ms", "bytes", "count"];
/** One measured number. `value` is null when it could not be computed, and then `reason` says why. */
const Measurement = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    metric: dist/* string */.YjP(),
    dataset: dist/* nullable */.mee(dist/* string */.YjP()),
    slice: dist/* nullable */.mee(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
    value: dist/* nullable */.mee(interval/* number */.ai),
    unit: dist/* picklist */.KIO(UNITS),
    /** Which way the metric is better, where that is known. */
    better: dist/* optional */.lqM(dist/* picklist */.KIO(limit/* DIRECTIONS */.X)),
    /** Examples the value rests on. */
    n: interval/* count */.U9,
    interval: dist/* nullable */.mee(interval/* Interval */.IX),
    /** Why `value` or `interval` is null. */
    reason: dist/* optional */.lqM(dist/* string */.YjP()),
    /** The same on the baseline's predictions. */
    baseline: dist/* optional */.lqM(dist/* object */.Ikc({ value: dist/* nullable */.mee(interval/* number */.ai), interval: dist/* nullable */.mee(interval/* Interval */.IX) })),
    /** Candidate minus baseline; `paired` when both answered the same examples. */
    difference: dist/* optional */.lqM(dist/* object */.Ikc({ value: dist/* nullable */.mee(interval/* number */.ai), interval: dist/* nullable */.mee(interval/* Interval */.IX), paired: dist/* boolean */.zMY() })),
});
/** A place in a file, line and column from 1. */
const Place = dist/* object */.Ikc({ path: dist/* string */.YjP(), line: dist/* optional */.lqM(interval/* count */.U9), column: dist/* optional */.lqM(interval/* count */.U9) });
/** One clause of one limit, judged. */
const Check = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    measurement: dist/* nullable */.mee(dist/* string */.YjP()),
    limit: dist/* object */.Ikc({ kind: dist/* picklist */.KIO(limit/* LIMIT_KINDS */.A7), value: interval/* number */.ai }),
    tier: dist/* picklist */.KIO(limit/* TIERS */.iB),
    verdict: dist/* picklist */.KIO(verdict/* VERDICTS */.bk),
    effect: dist/* picklist */.KIO(verdict/* EFFECTS */.tQ),
    because: dist/* string */.YjP(),
    message: dist/* string */.YjP(),
    /** The rows it was judged on; absent: all. */
    slice: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
    /** What an absolute limit was judged on; absent: the estimate. */
    judge: dist/* optional */.lqM(dist/* picklist */.KIO(limit/* JUDGED_ON */.Sc)),
    /** p-value of the claim that the limit is breached (small: pass) and of that it is kept (small: fail). */
    p: dist/* optional */.lqM(dist/* object */.Ikc({
        breached: interval/* number */.ai,
        kept: interval/* number */.ai,
        /** `kept`, corrected for the other slices of its clause. */
        adjusted: dist/* optional */.lqM(interval/* number */.ai),
    })),
    /** About how many examples would settle it; null: no number would. */
    settle: dist/* optional */.lqM(dist/* nullable */.mee(interval/* count */.U9)),
    /** Who answers for a breach, and until when. */
    waiver: dist/* optional */.lqM(dist/* object */.Ikc({ owner: dist/* string */.YjP(), reason: dist/* string */.YjP(), expires: dist/* string */.YjP() })),
    /** The action that judges this clause, where it is not the report's own. */
    owner: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Where the limit was written. */
    at: dist/* optional */.lqM(Place),
});
const ProblemEntry = dist/* object */.Ikc({
    code: dist/* string */.YjP(),
    message: dist/* string */.YjP(),
    hint: dist/* optional */.lqM(dist/* string */.YjP()),
    at: dist/* optional */.lqM(Place),
});
/** What was judged, named by digest. `executed`: those bytes produced the numbers; `claimed`: a file says so. */
const Subject = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    path: dist/* nullable */.mee(dist/* string */.YjP()),
    digest: dist/* nullable */.mee(digest),
    sizeBytes: dist/* nullable */.mee(interval/* count */.U9),
    binding: dist/* picklist */.KIO(["executed", "claimed"]),
});
/** What the subject is compared with. */
const Baseline = dist/* object */.Ikc({
    source: dist/* string */.YjP(),
    digest: dist/* nullable */.mee(digest),
    predictionsDigest: dist/* nullable */.mee(digest),
    /** The commit it was taken from. */
    commit: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    /** Whether its predictions were kept from an earlier run, and checked. */
    reused: dist/* optional */.lqM(dist/* boolean */.zMY()),
});
/** One report that an aggregate waited for: what it said, or why it does not count. */
const Gathered = dist/* object */.Ikc({ name: dist/* string */.YjP(), verdict: dist/* picklist */.KIO(verdict/* EFFECTS */.tQ), reason: dist/* string */.YjP() });
const DatasetEntry = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    path: dist/* string */.YjP(),
    digest: dist/* nullable */.mee(digest),
    rows: dist/* nullable */.mee(interval/* count */.U9),
    /** The file that holds the predictions, beside the report, when they were asked for. */
    predictions: dist/* optional */.lqM(dist/* object */.Ikc({ path: dist/* string */.YjP(), digest })),
});
/** Whose limits judged, and what this change does to them. */
const PolicyEntry = dist/* object */.Ikc({
    judgedBy: dist/* picklist */.KIO(["base", "head"]),
    commit: dist/* nullable */.mee(dist/* string */.YjP()),
    /** Why the head's, where it is. */
    reason: dist/* nullable */.mee(dist/* string */.YjP()),
    /** Each change to the policy in words. */
    changes: dist/* array */.YOg(dist/* string */.YjP()),
});
const Environment = dist/* object */.Ikc({
    cpu: dist/* string */.YjP(),
    cores: interval/* count */.U9,
    os: dist/* string */.YjP(),
    runtime: dist/* nullable */.mee(dist/* string */.YjP()),
    options: dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY(), dist/* null */.chJ()])),
    node: dist/* string */.YjP(),
    modelgate: dist/* string */.YjP(),
});
const Provenance = dist/* object */.Ikc({
    repository: dist/* nullable */.mee(dist/* string */.YjP()),
    commit: dist/* nullable */.mee(dist/* string */.YjP()),
    run: dist/* nullable */.mee(dist/* string */.YjP()),
    /** GitHub's name of the event that started the run; absent: no runner ran it. */
    event: dist/* optional */.lqM(dist/* string */.YjP()),
    policyDigest: dist/* nullable */.mee(digest),
    /** The model of the policy whose limits judged: other entries may name the same file, under other limits. */
    policyModel: dist/* optional */.lqM(dist/* string */.YjP()),
    seed: dist/* nullable */.mee(interval/* count */.U9),
    createdAt: dist/* string */.YjP(),
    /** The argument list that repeats this run on a laptop. */
    command: dist/* array */.YOg(dist/* string */.YjP()),
});
const Report = dist/* object */.Ikc({
    schema: dist/* literal */.euz(report_name/* REPORT_SCHEMA */.D),
    action: dist/* string */.YjP(),
    verdict: dist/* picklist */.KIO(verdict/* EFFECTS */.tQ),
    subject: Subject,
    baseline: dist/* optional */.lqM(Baseline),
    /** `observe`: all is computed and shown, nothing fails, and none of it is evidence. */
    mode: dist/* optional */.lqM(dist/* picklist */.KIO(mode/* MODES */.F)),
    policy: dist/* optional */.lqM(PolicyEntry),
    datasets: dist/* array */.YOg(DatasetEntry),
    measurements: dist/* array */.YOg(Measurement),
    checks: dist/* array */.YOg(Check),
    /** What kept the run from judging; not empty exactly when the verdict is `error`. */
    problems: dist/* array */.YOg(ProblemEntry),
    /** What was inferred rather than told: positive class, score kind, column order. */
    notes: dist/* array */.YOg(dist/* string */.YjP()),
    /** The aggregate's section: every report that was expected or came. */
    gathered: dist/* optional */.lqM(dist/* array */.YOg(Gathered)),
    flips: dist/* optional */.lqM(dist/* array */.YOg(Flips)),
    confusion: dist/* optional */.lqM(dist/* array */.YOg(Confusion)),
    reliability: dist/* optional */.lqM(dist/* array */.YOg(Reliability)),
    curves: dist/* optional */.lqM(dist/* array */.YOg(Curve)),
    /** The diff's section. */
    changes: dist/* optional */.lqM(changes/* Changes */.sk),
    /** The benchmark's section. */
    latency: dist/* optional */.lqM(latency/* Latency */.bV),
    /** What the values looked like that went in and came out: what later ones are held against. */
    profile: dist/* optional */.lqM(profile/* Profile */.WV),
    /** What containerize built and proved. */
    image: dist/* optional */.lqM(Image),
    /** What a registry was asked for, and what came of it. */
    promotion: dist/* optional */.lqM(Promotion),
    environment: Environment,
    provenance: Provenance,
});
/**
 * Reads a report from parsed JSON that a stranger may have written.
 * Unknown fields are dropped; the first thing wrong is named by its path.
 * @throws ModelgateError `report-invalid`
 */
function decodeReport(value) {
    const result = dist/* safeParse */.xLC(Report, value, { abortEarly: true, abortPipeEarly: true });
    if (result.success)
        return result.output;
    const issue = result.issues[0];
    const path = dist/* getDotPath */.BuJ(issue) ?? "the document";
    throw (0,error/* failure */.V2)("report-invalid", `${path}: ${issue.message}`, {
        hint: `Expected a report with "schema": "${report_name/* REPORT_SCHEMA */.D}". Write it with this version of Modelgate.`,
    });
}


/***/ })

};
