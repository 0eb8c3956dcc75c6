export const id = 4330;
export const ids = [4330];
export const modules = {

/***/ 85065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ filledBins),
/* harmony export */   Hx: () => (/* binding */ binsTable),
/* harmony export */   Qm: () => (/* binding */ flipsSentence),
/* harmony export */   Yp: () => (/* binding */ flipRate),
/* harmony export */   fN: () => (/* binding */ idsList),
/* harmony export */   gR: () => (/* binding */ AXES)
/* harmony export */ });
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16567);
/* harmony import */ var _markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97356);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52596);



/** Ids of a stranger's that are shown, of each direction. */
const MOST_IDS = 20;
/** "61: 0.032 (0.025 to 0.041)" */
function flipRate(count, { value, interval }) {
    const shown = (share) => (0,_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .F)(share, "ratio");
    const range = interval === null ? "" : ` (${shown(interval.low)} to ${shown(interval.high)})`;
    return `${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(count)}: ${shown(value)}${range}`;
}
/** "61 newly wrong, 10 newly right of 1,899 examples (McNemar p 0.0002)" */
function flipsSentence({ negative, positive, n, p }) {
    return `${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(negative)} newly wrong, ${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(positive)} newly right of ${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(n)} examples (McNemar p ${(0,_why_js__WEBPACK_IMPORTED_MODULE_2__/* .formatP */ .MA)(p)})`;
}
/** "`a`, `b` and 40 more"; "" for none. Only ids: what an example holds stays where it is. */
function idsList(ids, total, name) {
    const shown = ids.slice(0, MOST_IDS).map(name);
    const more = Math.max(total, ids.length) - shown.length;
    if (shown.length === 0)
        return "";
    return `${shown.join(", ")}${more > 0 ? ` and ${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(more)} more` : ""}`;
}
/** What the columns of the points of a curve are. */
const AXES = {
    roc: { title: "ROC", x: "false positive rate", y: "true positive rate" },
    "precision-recall": { title: "Precision-recall", x: "recall", y: "precision" },
};
/** Bins that hold examples. */
function filledBins({ bins }) {
    return bins.flatMap(({ n, probability, share, interval }) => probability === null || share === null ? [] : [{ n, probability, share, interval }]);
}
/** The same bins as a table. */
function binsTable(bins) {
    const shown = (share) => (0,_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .F)(share, "ratio");
    const rows = bins.map(({ n, probability, share, interval }) => [
        shown(probability),
        shown(share),
        interval === null ? "none" : `${shown(interval.low)} to ${shown(interval.high)}`,
        (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(n),
    ]);
    const columns = [
        ["Said", "right"],
        ["Came true", "right"],
        ["Interval", "left"],
        ["Examples", "right"],
    ];
    return { columns, rows };
}


/***/ }),

/***/ 84459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ growth),
/* harmony export */   UE: () => (/* binding */ arrow),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16567);
/* harmony import */ var _markdown_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97356);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41887);



const SCALES = ["", " k", " M", " G", " T", " P"];
/** A number with three digits, without zeros that say nothing: 0.0123, 1.5e-9. */
function short(value) {
    return String(Number(value.toPrecision(3)));
}
/** A large number of things: "899", "48,211", "4.1 M". */
function amount(value) {
    if (Number.isInteger(value) && Math.abs(value) < 1e6)
        return (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(value);
    const scale = Math.min(SCALES.length - 1, Math.max(0, Math.floor(Math.log10(Math.abs(value) || 1) / 3)));
    return `${short(value / 1000 ** scale)}${SCALES[scale]}`;
}
/** What became of a number, as a share of it: "+12 %", "same", "" when there is nothing to compare. */
function growth(before, after) {
    if (before === null || after === null)
        return "";
    if (before === after)
        return "same";
    if (before === 0)
        return "new";
    const share = (0,_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E)(((after - before) / Math.abs(before)) * 100);
    return `${share < 0 ? "−" : "+"}${short(Math.abs(share))} %`;
}
/** Two sizes, told apart where they differ by less than is usually shown. */
function bytes(before, after) {
    const write = (value, exact) => (0,_format_value_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .F)(value, "bytes", { exact });
    const [first, last] = [write(before, false), write(after, false)];
    return first === last && before !== after ? [write(before, true), write(after, true)] : [first, last];
}
/** "a → b" of two texts that are ready for the page; only one where there is no other. */
function arrow(before, after) {
    return [before, after].filter((side) => side !== null && side !== "").join(" → ");
}


/***/ }),

/***/ 15774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ HAPPENED),
/* harmony export */   a: () => (/* binding */ signatureSheet)
/* harmony export */ });
/* harmony import */ var _chapter_sheet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8047);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84459);


/** What happened to an input or output, in a word or two. */
const HAPPENED = {
    added: "added",
    removed: "removed",
    renamed: "renamed",
    type: "other type",
    shape: "other shape",
    moved: "other place",
    labels: "other classes",
};
/** What a caller sees of the change: inputs and outputs. */
function signatureSheet(ports, pen) {
    const breaking = ports.filter(({ effect }) => effect === "breaking").length;
    const table = (0,_chapter_sheet_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)("Inputs and outputs that changed", [
        ["Change", "left"],
        ["Name", "left"],
        ["Before → after", "left"],
        ["For callers", "left"],
        ["Why", "left"],
    ], { items: ports, most: pen.rows }, ({ side, kind, name, to, before, after, effect, reason }) => [
        `${side} ${HAPPENED[kind]}`,
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .arrow */ .UE)(pen.name(name, 60), to === undefined ? null : pen.name(to, 60)),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .arrow */ .UE)(before && pen.name(before, 60), after && pen.name(after, 60)),
        effect === "breaking" ? pen.strong("breaking") : "compatible",
        pen.prose(reason, 200),
    ]);
    const summary = `${breaking} breaking, ${ports.length - breaking} compatible`;
    return (0,_chapter_sheet_js__WEBPACK_IMPORTED_MODULE_0__/* .sheetOf */ .RG)({ name: "signature", title: "Signature", summary, importance: 9, blocks: [table] });
}


/***/ }),

/***/ 9197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ chaptersOf)
});

// EXTERNAL MODULE: ./packages/render/src/chapter/sheet.ts
var sheet = __webpack_require__(8047);
// EXTERNAL MODULE: ./packages/render/src/wording.ts + 1 modules
var wording = __webpack_require__(64161);
// EXTERNAL MODULE: ./packages/render/src/behaviour-words.ts
var behaviour_words = __webpack_require__(85065);
// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(16567);
// EXTERNAL MODULE: ./packages/render/src/markdown-layout.ts
var markdown_layout = __webpack_require__(97356);
// EXTERNAL MODULE: ./packages/render/src/percent.ts
var percent = __webpack_require__(41887);
// EXTERNAL MODULE: ./packages/render/src/changes/level.ts
var level = __webpack_require__(81114);
// EXTERNAL MODULE: ./packages/render/src/changes/quantity.ts
var quantity = __webpack_require__(84459);
;// CONCATENATED MODULE: ./packages/render/src/changes/behaviour.ts








/** Ids named beside one output or group. */
const MOST_IDS = 5;
/** How differently both models answer: outputs, flips, and where inside they first diverge. */
function behaviourSheets(behaviour, pen) {
    return (0,sheet/* sheetsOf */.Yp)([outputs(behaviour, pen), flips(behaviour, pen), behaviour_layers(behaviour, pen)]);
}
function outputs({ statement, outputs: all }, pen) {
    const beyond = all.filter(({ passes }) => !passes).length;
    const table = (0,sheet/* tableOf */.c_)("Outputs of both models on the same rows", [
        ["Output", "left"],
        ["Data set", "left"],
        ["Within tolerance", "left"],
        ["Would pass at", "right"],
        ["Largest", "right"],
        ["Mean", "right"],
        ["Same top class", "right"],
        ["Divergence", "right"],
    ], { items: all, most: pen.rows }, (output) => [
        pen.name(output.output, 60),
        `${pen.name(output.dataset, 40)}, ${(0,wording/* many */._d)(output.rows, "row")}`,
        output.passes ? "yes" : pen.strong("no"),
        smallest(output, pen),
        largest(output),
        output.absolute === null ? "" : (0,quantity/* short */.h0)(output.absolute.mean),
        agreement(output),
        output.divergence === null ? "" : `JS ${(0,quantity/* short */.h0)(output.divergence.js)}`,
    ]);
    const worst = all
        .filter((output) => output.worst.length > 0)
        .slice(0, pen.rows)
        .map((output) => worstRows(output, pen));
    return (0,sheet/* sheetOf */.RG)({
        name: "behaviour",
        title: "Behaviour",
        summary: all.length === 0 ? "" : `${beyond} of ${(0,wording/* many */._d)(all.length, "output")} beyond tolerance`,
        importance: 8.5,
        blocks: [
            { kind: "words", text: (0,level/* stated */.Eo)(statement, pen.prose) },
            table,
            { kind: "words", text: tolerances(all) },
            { kind: "list", items: [...worst, ...all.flatMap(notFinite(pen)).slice(0, pen.rows)] },
        ],
    });
}
/** The tolerance that was asked for, of all outputs where it is the same. */
function tolerances(all) {
    const asked = new Set(all.map(({ rtol, atol }) => `rtol ${(0,quantity/* short */.h0)(rtol)} and atol ${(0,quantity/* short */.h0)(atol)}`));
    if (asked.size === 0)
        return "";
    return `Within tolerance: apart by at most atol + rtol times the value before, with ${[...asked].slice(0, 3).join(", or ")}${asked.size > 3 ? ", or others" : ""}.`;
}
/** Texts are equal or not, and have no distance. */
function isText({ absolute, nonFinite }) {
    return absolute === null && nonFinite.before === 0 && nonFinite.after === 0;
}
function largest(output) {
    if (output.absolute !== null)
        return (0,quantity/* short */.h0)(output.absolute.max);
    return isText(output) ? "" : "not finite";
}
function smallest({ smallest: { atol, rtol }, reason }, pen) {
    const known = [atol === null ? "" : `atol ${upwards(atol)}`, rtol === null ? "" : `rtol ${upwards(rtol)}`];
    const none = `none${reason === undefined ? "" : `: ${pen.prose(reason, 200)}`}`;
    return known.filter((part) => part !== "").join(" or ") || none;
}
/** Three digits, never less than the number: a tolerance that is rounded down would not pass. */
function upwards(value) {
    const rounded = Number(value.toPrecision(3));
    if (rounded >= value)
        return String(rounded);
    const step = 10 ** (Math.floor(Math.log10(value)) - 2);
    return (0,quantity/* short */.h0)(rounded + step);
}
function agreement({ top1 }) {
    if (top1 === null)
        return "";
    const { value, interval } = top1;
    const shown = (share) => (0,format_value/* formatValue */.F)(share, "ratio");
    const range = interval === null
        ? ""
        : ` (${shown(interval.low)} to ${shown(interval.high)}, ${(0,percent/* percent */.K)(interval.confidence)})`;
    return `${shown(value)}${range}`;
}
function worstRows(change, pen) {
    const { output, dataset, worst } = change;
    const rows = worst
        .slice(0, MOST_IDS)
        .map(({ id, absolute }) => `${pen.name(id, 40)}${isText(change) ? "" : ` by ${(0,quantity/* short */.h0)(absolute)}`}`);
    return `${isText(change) ? "Not equal" : "Furthest apart"} in ${pen.name(output, 60)} on ${pen.name(dataset, 40)}: ${rows.join(", ")}`;
}
function notFinite(pen) {
    return ({ output, dataset, nonFinite: { before, after } }) => {
        if (before === 0 && after === 0)
            return [];
        return [
            `NaN or infinite in ${pen.name(output, 60)} on ${pen.name(dataset, 40)}: ${(0,markdown_layout/* grouped */.zD)(before)} before, ${(0,markdown_layout/* grouped */.zD)(after)} after`,
        ];
    };
}
function flips({ flips: groups }, pen) {
    const table = (0,sheet/* tableOf */.c_)("Rows whose prediction changed, by class and slice", [
        ["Group", "left"],
        ["Data set", "left"],
        ["Changed", "right"],
        ["Bar", "left"],
        ["Newly wrong", "right"],
        ["Newly right", "right"],
        ["Worst", "left"],
    ], { items: groups, most: pen.rows }, (group) => [
        `${group.by === "truth" ? "class" : pen.name(group.by, 40)} ${pen.name(group.value, 40)}`,
        pen.name(group.dataset, 40),
        `${(0,markdown_layout/* grouped */.zD)(group.flips)} of ${(0,markdown_layout/* grouped */.zD)(group.rows)}`,
        group.rows === 0 ? "" : pen.bar(group.flips / group.rows),
        (0,markdown_layout/* grouped */.zD)(group.negative),
        (0,markdown_layout/* grouped */.zD)(group.positive),
        worstIds(group, pen),
    ]);
    const summary = (0,wording/* many */._d)(groups.length, "group");
    return (0,sheet/* sheetOf */.RG)({
        name: "flips by class and slice",
        title: "Flips by class and slice",
        summary,
        importance: 6,
        blocks: [table],
    });
}
function worstIds({ ids, flips: total }, pen) {
    return (0,behaviour_words/* idsList */.fN)(ids.slice(0, MOST_IDS), total, (id) => pen.name(id, 40));
}
function behaviour_layers({ layers: found }, pen) {
    if (found === undefined)
        return null;
    const { first, compared, list } = found;
    const where = first === null
        ? `Nowhere: all ${(0,wording/* many */._d)(compared, "tensor")} that were compared are within tolerance.`
        : `First at ${pen.name(first, 80)}, of ${(0,wording/* many */._d)(compared, "tensor")} compared in order of execution.`;
    const table = (0,sheet/* tableOf */.c_)("Tensors in order of execution", [
        ["Tensor", "left"],
        ["Operator", "left"],
        ["Largest difference", "right"],
        ["Mean", "right"],
        ["Within tolerance", "left"],
    ], { items: list, most: pen.rows }, ({ tensor, operator, max, mean, passes }) => [
        pen.name(tensor, 60),
        pen.name(operator, 60),
        max === null ? "not finite" : (0,quantity/* short */.h0)(max),
        mean === null ? "" : (0,quantity/* short */.h0)(mean),
        passes ? "yes" : pen.strong("no"),
    ]);
    return (0,sheet/* sheetOf */.RG)({
        name: "where they diverge",
        title: "Where they first diverge",
        summary: first === null ? "nowhere" : "",
        importance: 5.5,
        blocks: [{ kind: "words", text: where }, table],
    });
}

;// CONCATENATED MODULE: ./packages/render/src/changes/graph.ts





const SAMENESS = {
    identical: "identical",
    renamed: "same graph, renamed or reordered",
    changed: "changed",
};
/** Attributes, or inputs, of one node that are named. */
const MOST_PARTS = 4;
/** What became of the graph: in words and numbers, edit by edit, and drawn. */
function graphSheets(graph, pen) {
    return (0,sheet/* sheetsOf */.Yp)([overview(graph, pen), edits(graph, pen), neighbourhood(graph)]);
}
function overview(graph, pen) {
    const patterns = graph.patterns.slice(0, pen.rows).map(({ kind, statement }) => {
        // Most begin with what they are: "fusion undone: 2 Gemm → MatMul + Add".
        const text = pen.prose(statement, 300);
        return statement.startsWith(kind) ? text : `${pen.strong(kind)}: ${text}`;
    });
    const more = graph.patterns.length - patterns.length;
    return (0,sheet/* sheetOf */.RG)({
        name: "graph",
        title: "Graph",
        summary: SAMENESS[graph.sameness],
        importance: 8,
        blocks: [
            { kind: "words", text: (0,level/* stated */.Eo)(graph.statement, pen.prose) },
            { kind: "list", items: more > 0 ? [...patterns, `and ${(0,markdown_layout/* grouped */.zD)(more)} more`] : patterns },
            numbers(graph, pen),
        ],
    });
}
function numbers({ irVersion, producer, opsets, nodes, matched, operators }, pen) {
    const version = (value) => (value === null ? "none" : String(value));
    const rows = [
        [`nodes, ${(0,markdown_layout/* grouped */.zD)(matched)} of them alike`, (0,markdown_layout/* grouped */.zD)(nodes.before), (0,markdown_layout/* grouped */.zD)(nodes.after)],
        ["IR version", version(irVersion.before), version(irVersion.after)],
        ["producer", pen.name(producer.before, 40), pen.name(producer.after, 40)],
        ...opsets.map(({ domain, before, after }) => [
            `opset ${pen.name(domain || "ai.onnx", 40)}`,
            version(before),
            version(after),
        ]),
        ...operators.map(({ operator, before, after }) => [
            `operator ${pen.name(operator, 60)}`,
            (0,markdown_layout/* grouped */.zD)(before),
            (0,markdown_layout/* grouped */.zD)(after),
        ]),
    ];
    const changed = rows.filter(([, before, after], index) => index === 0 || before !== after);
    return (0,sheet/* tableOf */.c_)("The graph in numbers", [
        ["What", "left"],
        ["Before", "right"],
        ["After", "right"],
    ], { items: changed, most: pen.rows }, (row) => row);
}
function edits(graph, pen) {
    const places = graph.edits.some(({ where }) => where !== "");
    const table = (0,sheet/* tableOf */.c_)("Nodes that were added, removed, changed or fed by others", [
        ["Change", "left"],
        ["Operator", "left"],
        ["Node", "left"],
        ...(places ? [["Where", "left"]] : []),
        ["Before → after", "left"],
    ], { items: graph.edits, most: pen.rows, total: Math.max(graph.editCount, graph.edits.length) }, (edit) => [
        edit.kind,
        (0,quantity/* arrow */.UE)(pen.name(edit.operator, 60), edit.to === undefined ? null : pen.name(edit.to, 60)),
        pen.name(edit.name, 60),
        ...(places ? [edit.where === "" ? "main graph" : pen.name(edit.where, 60)] : []),
        details(edit, pen),
    ]);
    const summary = (0,wording/* many */._d)(graph.editCount, "edit");
    return (0,sheet/* sheetOf */.RG)({ name: "graph edits", title: "Graph edits", summary, importance: 7, blocks: [table] });
}
function details({ attributes, inputs }, pen) {
    const shown = attributes.slice(0, MOST_PARTS).map(({ name, before, after }) => {
        const side = (value) => (value === null ? "none" : pen.name(value, 40));
        return `${pen.name(name, 40)} ${side(before)} → ${side(after)}`;
    });
    const more = attributes.length - shown.length;
    const fed = inputs === undefined ? [] : [`inputs ${named(inputs.before, pen)} → ${named(inputs.after, pen)}`];
    return [...shown, ...(more > 0 ? [`and ${(0,markdown_layout/* grouped */.zD)(more)} more`] : []), ...fed].join(", ");
}
function named(inputs, pen) {
    if (inputs.length === 0)
        return "none";
    const more = inputs.length - MOST_PARTS;
    const shown = inputs.slice(0, MOST_PARTS).map((input) => pen.name(input, 40));
    return `${shown.join(", ")}${more > 0 ? ` and ${(0,markdown_layout/* grouped */.zD)(more)} more` : ""}`;
}
function neighbourhood({ picture }) {
    if (picture === null)
        return null;
    const hidden = picture.hidden > 0 ? `, ${(0,markdown_layout/* grouped */.zD)(picture.hidden)} more not shown` : "";
    return (0,sheet/* sheetOf */.RG)({
        name: "the graph drawn",
        title: "Neighbourhood of the change",
        summary: `${(0,wording/* many */._d)(picture.nodes.length, "node")}${hidden}`,
        importance: 3,
        blocks: [{ kind: "picture", picture }],
    });
}

// EXTERNAL MODULE: ./packages/render/src/changes/signature.ts
var changes_signature = __webpack_require__(15774);
;// CONCATENATED MODULE: ./packages/render/src/changes/weights.ts





/** Tensors of weights, ranked by how much they changed. */
function weightsSheet(weights, pen) {
    const { identical, changed, added, removed, tensors, tensorCount, ties } = weights;
    const most = tensors.reduce((largest, { relativeL2 }) => Math.max(largest, relativeL2 ?? 0), 0);
    const sparse = tensors.some(({ sparsity }) => sparsity !== null && sparsity.before !== sparsity.after);
    const table = (0,sheet/* tableOf */.c_)("Weights, the most changed first", [
        ["Tensor", "left"],
        ["Change", "left"],
        ["Relative L2", "right"],
        ["Bar", "left"],
        ["Cosine", "right"],
        ["Largest", "right"],
        ["Differ", "right"],
        ...(sparse ? [["Zeros", "right"]] : []),
    ], { items: tensors, most: pen.rows, total: Math.max(tensorCount, tensors.length) }, (tensor) => [
        (0,quantity/* arrow */.UE)(pen.name(tensor.name, 60), tensor.to === undefined ? null : pen.name(tensor.to, 60)),
        happened(tensor, pen),
        tensor.relativeL2 === null ? "" : (0,quantity/* short */.h0)(tensor.relativeL2),
        tensor.relativeL2 === null || most === 0 ? "" : pen.bar(tensor.relativeL2 / most),
        tensor.cosine === null ? "" : (0,format_value/* formatValue */.F)(tensor.cosine, "ratio"),
        tensor.largest === null ? "" : `${(0,quantity/* short */.h0)(tensor.largest.value)} at ${(0,markdown_layout/* grouped */.zD)(tensor.largest.index)}`,
        differing(tensor),
        ...(sparse ? [zeros(tensor)] : []),
    ]);
    const tied = ties.slice(0, pen.rows).map((name) => pen.name(name, 60));
    const summary = [
        [changed, "changed"],
        [added, "added"],
        [removed, "removed"],
        [identical, "identical"],
    ];
    return (0,sheet/* sheetOf */.RG)({
        name: "weights",
        title: "Weights",
        summary: summary.flatMap(([count, word]) => (count > 0 ? [`${(0,markdown_layout/* grouped */.zD)(count)} ${word}`] : [])).join(", "),
        importance: 5,
        blocks: [
            { kind: "words", text: (0,level/* stated */.Eo)(weights.statement, pen.prose) },
            table,
            {
                kind: "words",
                text: tied.length === 0 ? "" : `Names that share their bytes changed: ${tied.join(", ")}`,
            },
        ],
    });
}
function happened({ kind, before, after }, pen) {
    // Of one that kept its type only its values are of interest.
    const types = kind === "changed" ? "" : (0,quantity/* arrow */.UE)(before && pen.name(before, 40), after && pen.name(after, 40));
    const word = kind === "type" ? "other type" : kind === "shape" ? "other shape" : kind;
    return types === "" ? word : `${word} ${types}`;
}
function differing({ different, parameters }) {
    return different === null ? "" : `${(0,markdown_layout/* grouped */.zD)(different)} of ${(0,markdown_layout/* grouped */.zD)(parameters)}`;
}
function zeros({ sparsity }) {
    if (sparsity === null)
        return "";
    return (0,quantity/* arrow */.UE)((0,format_value/* formatValue */.F)(sparsity.before, "ratio"), (0,format_value/* formatValue */.F)(sparsity.after, "ratio"));
}
/** What the model costs: parameters, bytes, and where they are known multiply-accumulates and activation memory. */
function costSheet({ weights, cost, file }, pen) {
    const size = (value, beside) => (0,quantity/* bytes */.ee)(value, beside ?? value)[0];
    const rows = [
        ["parameters", weights?.parameters ?? null, quantity/* amount */.vj],
        ["bytes of weights", weights?.sizeBytes ?? null, size],
        ["file", file, size],
        ["multiply-accumulates", cost?.macs ?? null, quantity/* amount */.vj],
        ["peak activation memory", cost?.peakActivationBytes ?? null, size],
    ];
    // Of a new model its own size stands in the head.
    const known = rows.flatMap(([what, sizes, write]) => sizes === null || (sizes.before === null && (sizes.after === null || sizes === file))
        ? []
        : [{ what, sizes, write }]);
    const table = (0,sheet/* tableOf */.c_)("What it costs", [
        ["What", "left"],
        ["Before", "right"],
        ["After", "right"],
        ["Change", "right"],
    ], { items: known, most: pen.rows }, ({ what, sizes: { before, after }, write }) => [
        what,
        before === null ? "unknown" : write(before, after),
        after === null ? "unknown" : write(after, before),
        (0,quantity/* growth */.Am)(before, after),
    ]);
    const batch = cost === null ? "" : `Multiply-accumulates and activations at batch ${(0,markdown_layout/* grouped */.zD)(cost.batch)}`;
    const reason = cost?.reason === undefined ? "" : `: ${pen.prose(cost.reason, 300)}`;
    return (0,sheet/* sheetOf */.RG)({
        name: "cost",
        title: "Cost",
        summary: weights === null ? "" : `parameters ${(0,quantity/* growth */.Am)(weights.parameters.before, weights.parameters.after)}`,
        importance: 4,
        blocks: [table, { kind: "words", text: batch === "" ? "" : `${batch}${reason}.` }],
    });
}

;// CONCATENATED MODULE: ./packages/render/src/changes/chapter.ts








/** What `diff` found, laid out for one medium. */
function changesChapter(report, changes, pen) {
    const { signature, graph, weights, cost, behaviour, facts, before } = changes;
    const file = { before: before?.sizeBytes ?? null, after: report.subject.sizeBytes };
    return {
        name: "what changed",
        title: "What changed",
        place: 1,
        lead: [
            headLine(changes, pen),
            [
                (0,level/* stated */.Eo)(changes.statement, pen.prose),
                moved(report, changes, pen),
                (0,level/* isDescriptive */.TR)(report) ? `${level/* DESCRIBES */.bt}.` : "",
            ]
                .filter((sentence) => sentence !== "")
                .join(" "),
        ],
        sheets: () => (0,sheet/* sheetsOf */.Yp)([
            (0,changes_signature/* signatureSheet */.a)(signature, pen),
            ...(graph === null ? [] : graphSheets(graph, pen)),
            weights && weightsSheet(weights, pen),
            costSheet({ weights, cost, file }, pen),
            ...(behaviour === null ? [] : behaviourSheets(behaviour, pen)),
            factsSheet(facts, pen),
        ]),
    };
}
/** "major: breaking for callers (output `p` is gone)" */
function headLine(changes, pen) {
    const reasons = (0,level/* reasonsOf */.zM)(changes, pen.prose);
    return `${pen.strong((0,level/* levelWords */.s2)(changes))}${reasons && ` (${reasons})`}`;
}
/** The path and size it had, where they are others now. */
function moved({ subject }, { kind, before }, pen) {
    if (before === null)
        return "";
    const path = before.path !== null && before.path !== subject.path ? pen.name(before.path) : "";
    const sizes = before.sizeBytes !== null && before.sizeBytes !== subject.sizeBytes && subject.sizeBytes !== null
        ? (0,quantity/* arrow */.UE)(...(0,quantity/* bytes */.ee)(before.sizeBytes, subject.sizeBytes))
        : "";
    const from = path === "" ? "" : `${kind === "renamed" ? "Renamed from" : "Before at"} ${path}`;
    return [from, sizes && `File ${sizes}`].flatMap((part) => (part === "" ? [] : [`${part}.`])).join(" ");
}
function factsSheet(facts, pen) {
    const table = (0,sheet/* tableOf */.c_)("Metadata and lineage that changed", [
        ["Entry", "left"],
        ["Before", "left"],
        ["After", "left"],
    ], { items: facts, most: pen.rows }, ({ name, before, after }) => [
        pen.name(name, 60),
        before === null ? "none" : pen.name(before, 80),
        after === null ? "none" : pen.name(after, 80),
    ]);
    const summary = (0,wording/* many */._d)(facts.length, "entry").replace(/entrys$/, "entries");
    return (0,sheet/* sheetOf */.RG)({
        name: "metadata",
        title: "Metadata and lineage",
        summary,
        importance: 2,
        blocks: [table],
    });
}

// EXTERNAL MODULE: ./packages/render/src/digest-name.ts
var digest_name = __webpack_require__(60118);
;// CONCATENATED MODULE: ./packages/render/src/image/chapter.ts





/** What `containerize` built and proved, laid out for one medium. */
function imageChapter(image, pen) {
    return {
        name: "the image",
        title: "Image",
        place: 2.5,
        lead: [
            `${pen.strong(proofLine(image))}.`,
            whatLine(image, pen),
            image.proof === null ? "" : provedLine(image.proof, pen),
            image.proof === null ? "" : otherPlatforms(image.platforms, image.proof, pen),
            pushedLine(image, pen),
        ].filter((sentence) => sentence !== ""),
        sheets: () => (0,sheet/* sheetsOf */.Yp)([
            outputsSheet(image, pen),
            refusalsSheet(image, pen),
            layersSheet(image, pen),
            attachedSheet(image, pen),
        ]),
    };
}
/** "Answers as the model does offline: all 1,408 values". In our words alone. */
function proofLine({ proof }) {
    if (proof === null)
        return "Not proven: it was not started";
    const values = proof.outputs.reduce((sum, output) => sum + output.values, 0);
    const unequal = proof.outputs.reduce((sum, output) => sum + output.unequal, 0);
    if (values === 0)
        return "Not proven: no answer was compared";
    const left = proof.outputs.filter((output) => output.unequal === 0 && !isEqual(output)).length;
    if (unequal === 0 && left > 0)
        return `Not proven: ${left} of ${(0,wording/* many */._d)(proof.outputs.length, "output")} not compared`;
    return unequal === 0
        ? `Answers as the model does offline: all ${(0,markdown_layout/* grouped */.zD)(values)} values`
        : `Does not answer as the model does offline: ${(0,markdown_layout/* grouped */.zD)(unequal)} of ${(0,markdown_layout/* grouped */.zD)(values)} values differ`;
}
function whatLine({ source, digest, base, platforms, artifact }, pen) {
    const how = {
        built: "Built without an engine",
        dockerfile: "Built from a Dockerfile",
        image: "Built elsewhere",
    };
    const on = base === null
        ? ""
        : ` on ${pen.name(base.reference.replace(/@.*$/u, ""), 80)} ${(0,digest_name/* digestName */.s)(base.digest, pen)}`;
    const sizes = platforms.map(({ platform, sizeBytes }) => `${pen.name(platform, 30)} ${(0,format_value/* formatValue */.F)(sizeBytes, "bytes")}`);
    const model = artifact === null ? "" : ` The model as an artifact: ${(0,digest_name/* digestName */.s)(artifact, pen)}.`;
    return `${how[source]}${on}: ${(0,digest_name/* digestName */.s)(digest, pen)}, ${sizes.join(", ") || "no platform"}.${model}`;
}
function provedLine(proof, pen) {
    const started = proof.of === "image"
        ? `The image itself was started${proof.engine === null ? "" : ` by ${pen.name(proof.engine, 30)}`}`
        : "Its server was started as a process, from the layers, for there was no engine";
    const p50 = proof.p50Ms === null ? "p50 not measured" : `p50 ${(0,format_value/* formatValue */.F)(proof.p50Ms, "ms")}`;
    const asked = `${(0,wording/* many */._d)(proof.rows, "row")} of ${pen.name(proof.dataset, 60)}, as ${proof.manners.join(" and ")}`;
    return `${started} (${pen.name(proof.platform, 30)}): ready in ${(0,format_value/* formatValue */.F)(proof.readyMs, "ms")}, ${asked}, ${p50}, stopped in ${(0,format_value/* formatValue */.F)(proof.stopMs, "ms")}.`;
}
/** One platform is started, whatever others the image is for. */
function otherPlatforms(platforms, proof, pen) {
    const others = platforms.length === 1 ? [] : platforms.filter((one) => one.platform !== proof.platform);
    if (others.length === 0)
        return "";
    return `Not started: ${others.map(({ platform }) => pen.name(platform, 30)).join(", ")}.`;
}
function pushedLine({ pushed }, pen) {
    if (pushed === null)
        return "";
    const tags = pushed.tags.length === 0 ? "" : `, tagged ${pushed.tags.map((tag) => pen.name(tag, 60)).join(", ")}`;
    return `Pushed as ${pen.name(pushed.reference, 200)}${tags}.`;
}
function outputsSheet({ proof }, pen) {
    const outputs = proof?.outputs ?? [];
    const wrong = outputs.filter((output) => !isEqual(output)).length;
    const table = (0,sheet/* tableOf */.c_)("What was served beside what the model answers offline", [
        ["", "left"],
        ["Output", "left"],
        ["Values", "right"],
        ["Not equal", "right"],
        ["Largest difference", "right"],
        ["Allowed", "left"],
        ["First", "left"],
    ], {
        items: outputs.toSorted((a, b) => b.unequal - a.unequal || Number(isEqual(a)) - Number(isEqual(b))),
        most: pen.rows,
    }, (output) => [
        isEqual(output) ? "✅ equal" : output.values === 0 ? "❌ not compared" : "❌ differs",
        pen.name(output.name, 60),
        (0,markdown_layout/* grouped */.zD)(output.values),
        (0,markdown_layout/* grouped */.zD)(output.unequal),
        chapter_largest(output),
        output.tolerance === null
            ? "equal"
            : `${output.tolerance.absolute} + ${output.tolerance.relative} × expected`,
        output.reason === null ? "" : pen.prose(output.reason, 120),
    ]);
    return (0,sheet/* sheetOf */.RG)({
        name: "served answers",
        title: "Served answers",
        summary: wrong === 0
            ? `${(0,wording/* many */._d)(outputs.length, "output")} equal`
            : `${wrong} of ${(0,wording/* many */._d)(outputs.length, "output")} not equal`,
        open: wrong > 0,
        importance: 8,
        blocks: [table],
    });
}
/** One without values may be wrong, too: the server lists an output that the model does not have. */
function isEqual({ unequal, reason }) {
    return unequal === 0 && reason === null;
}
function chapter_largest({ largestAbsolute, largestRelative }) {
    if (largestAbsolute === null)
        return "";
    const relative = largestRelative === null || largestRelative === 0
        ? ""
        : ` (${Number(largestRelative.toPrecision(2))} of it)`;
    return `${Number(largestAbsolute.toPrecision(2))}${relative}`;
}
function refusalsSheet({ proof }, pen) {
    const refusals = proof?.refusals ?? [];
    const accepted = refusals.filter(({ refused }) => !refused).length;
    const table = (0,sheet/* tableOf */.c_)("Requests that are none, and what became of them", [
        ["", "left"],
        ["Request", "left"],
        ["Answer", "left"],
    ], { items: refusals.toSorted((a, b) => Number(a.refused) - Number(b.refused)), most: pen.rows }, ({ name, status, refused }) => [
        refused ? "✅ refused" : "❌ not refused",
        pen.name(name, 60),
        status === null ? (refused ? "closed the connection" : "no answer") : String(status),
    ]);
    return (0,sheet/* sheetOf */.RG)({
        name: "refused requests",
        title: "Refused requests",
        summary: accepted === 0 ? `${(0,wording/* many */._d)(refusals.length, "request")} refused` : `${accepted} not refused`,
        open: accepted > 0,
        importance: 4,
        blocks: [table],
    });
}
function layersSheet({ platforms }, pen) {
    const layers = platforms.flatMap(({ platform, layers: of }) => of.map((layer) => ({ platform, ...layer })));
    const table = (0,sheet/* tableOf */.c_)("What the image consists of", [
        ["Platform", "left"],
        ["Layer", "left"],
        ["Size", "right"],
        ["Digest", "left"],
    ], { items: layers, most: pen.rows }, ({ platform, of, sizeBytes, digest }) => [
        pen.name(platform, 30),
        pen.name(of, 60),
        (0,format_value/* formatValue */.F)(sizeBytes, "bytes"),
        (0,digest_name/* digestName */.s)(digest, pen),
    ]);
    return (0,sheet/* sheetOf */.RG)({
        name: "layers",
        title: "Layers",
        summary: (0,wording/* many */._d)(layers.length, "layer"),
        importance: 3,
        blocks: [table],
    });
}
function attachedSheet({ pushed }, pen) {
    const table = (0,sheet/* tableOf */.c_)("What is attached to the image in the registry", [
        ["Statement", "left"],
        ["Digest", "left"],
        ["Signed by", "left"],
    ], { items: pushed?.attached ?? [], most: pen.rows }, ({ kind, digest, signedBy }) => [
        pen.name(kind, 60),
        (0,digest_name/* digestName */.s)(digest, pen),
        signedBy === null ? "nobody" : pen.name(signedBy, 120),
    ]);
    return (0,sheet/* sheetOf */.RG)({
        name: "attached statements",
        title: "Attached statements",
        summary: (0,wording/* many */._d)(pushed?.attached.length ?? 0, "statement"),
        importance: 5,
        blocks: [table],
    });
}

// EXTERNAL MODULE: ./packages/render/src/latency/duration.ts
var duration = __webpack_require__(72523);
;// CONCATENATED MODULE: ./packages/render/src/latency/arms.ts





/** Percentiles that are a column of their own, if an arm has them. */
const COLUMNS = [50, 90, 95, 99, 99.9];
/** How long one inference of each arm took. */
function timesSheet({ arms }, pen) {
    const columns = COLUMNS.filter((wanted) => arms.some(({ percentiles }) => percentiles.some(({ percentile }) => percentile === wanted)));
    const table = (0,sheet/* tableOf */.c_)("Time of one inference", [
        ["Arm", "left"],
        ...columns.map((column) => [`p${column}`, "right"]),
        ["Mean", "right"],
        ["Spread", "right"],
        ["Throughput", "right"],
        ["Inferences", "right"],
    ], { items: arms, most: pen.rows }, (arm) => [
        arm.arm,
        ...columns.map((column) => percentileCell(arm.percentiles.find(({ percentile }) => percentile === column))),
        arm.meanMs === null ? "" : (0,duration/* duration */.p0)(arm.meanMs),
        arm.spread === null ? "" : `${(0,duration/* percentage */.X1)(arm.spread)} %`,
        arm.throughput === null ? "" : `${(0,duration/* rate */.TS)(arm.throughput)}/s`,
        `${(0,markdown_layout/* grouped */.zD)(arm.inferences)} in ${(0,wording/* many */._d)(arm.launches, "launch", "launches")}`,
    ]);
    const bounded = arms.some(({ percentiles }) => percentiles.some(({ kind, ms }) => kind === "upper-bound" && ms !== null));
    const legend = bounded
        ? "≤: a bound that holds with the confidence of the run; the percentile itself may be lower."
        : "";
    return (0,sheet/* sheetOf */.RG)({
        name: "times",
        title: "Time of one inference",
        summary: "",
        open: true,
        importance: 9,
        blocks: [table, { kind: "words", text: legend }, { kind: "list", items: refusals(arms, pen) }],
    });
}
/** "≤ 3.10 ms", "refused" where the sample cannot support one; "" where none was asked. */
function percentileCell(percentile) {
    if (percentile === undefined)
        return "";
    const { ms, kind } = percentile;
    if (ms === null)
        return "refused";
    return `${kind === "upper-bound" ? "≤ " : ""}${(0,duration/* duration */.p0)(ms)}`;
}
/** "p99 of the candidate: needs 662 queries, there are 400", each reason once. */
function refusals(arms, pen) {
    const reasons = new Map();
    for (const { arm, percentiles } of arms) {
        for (const { percentile, ms, reason } of percentiles) {
            if (ms !== null)
                continue;
            const text = `p${percentile}: ${pen.prose(reason ?? "no reason given", 200)}`;
            reasons.set(text, [...(reasons.get(text) ?? []), arm]);
        }
    }
    return [...reasons]
        .slice(0, pen.rows)
        .map(([text, whose]) => `${text} (${[...new Set(whose)].join(", ")})`);
}
/** What each arm takes beside its time. */
function resourcesSheet({ arms }, pen) {
    const measured = arms.filter(({ coldStart, peakMemoryBytes, cpuMs, fileBytes, costPerMillion, warmUpMs }) => [coldStart, peakMemoryBytes, cpuMs, fileBytes, costPerMillion, warmUpMs].some((value) => value !== null));
    const bytes = (value) => (value === null ? "" : (0,format_value/* formatValue */.F)(value, "bytes"));
    const time = (value) => (value === null ? "" : (0,duration/* duration */.p0)(value));
    const table = (0,sheet/* tableOf */.c_)("What each arm takes beside its time", [
        ["Arm", "left"],
        ["Cold start", "right"],
        ["Process + load + first", "right"],
        ["Warm-up", "right"],
        ["CPU", "right"],
        ["Peak memory", "right"],
        ["File", "right"],
        ["Cost per million", "right"],
    ], { items: measured, most: pen.rows }, ({ arm, coldStart, warmUpMs, cpuMs, peakMemoryBytes, fileBytes, costPerMillion }) => [
        arm,
        time(coldStart?.totalMs ?? null),
        coldStart === null ? "" : coldStartParts(coldStart),
        warmUpMs === null ? "never stable" : (0,duration/* duration */.p0)(warmUpMs),
        time(cpuMs),
        bytes(peakMemoryBytes),
        bytes(fileBytes),
        costPerMillion === null ? "" : (0,format_value/* formatValue */.F)(costPerMillion, "target"),
    ]);
    return (0,sheet/* sheetOf */.RG)({
        name: "cold start, memory and cost",
        title: "Cold start, memory and cost",
        summary: "",
        importance: 6,
        blocks: [table],
    });
}
function coldStartParts({ processMs, loadMs, firstMs }) {
    return [processMs, loadMs, firstMs].map(duration/* duration */.p0).join(" + ");
}

// EXTERNAL MODULE: ./packages/render/src/chart.ts
var chart = __webpack_require__(30966);
// EXTERNAL MODULE: ./packages/render/src/latency/compared.ts
var latency_compared = __webpack_require__(41642);
;// CONCATENATED MODULE: ./packages/render/src/latency/conditions.ts







/** Scenarios in MLPerf's words. */
function scenarioSheet(scenarios, pen) {
    const table = (0,sheet/* tableOf */.c_)("Scenarios", [
        ["Scenario", "left"],
        ["Arm", "left"],
        ["Result", "right"],
        ["Bound", "right"],
        ["Percentiles", "right"],
        ["Queries", "right"],
        ["Valid", "left"],
    ], { items: scenarios, most: pen.rows }, ({ name, arm, result, unit, boundMs, percentiles, queries, samplesPerQuery, valid, reason }) => [
        name,
        arm,
        result === null ? "none" : unit === "ms" ? (0,duration/* duration */.p0)(result) : `${(0,duration/* rate */.TS)(result)} ${unit}`,
        boundMs === null ? "" : (0,duration/* duration */.p0)(boundMs),
        percentiles.map((one) => `p${one.percentile} ${percentileCell(one)}`).join(", "),
        samplesPerQuery === 1 ? (0,markdown_layout/* grouped */.zD)(queries) : `${(0,markdown_layout/* grouped */.zD)(queries)} of ${(0,wording/* many */._d)(samplesPerQuery, "sample")}`,
        `${valid ? "yes" : pen.strong("no")}${reason === undefined ? "" : `: ${pen.prose(reason, 160)}`}`,
    ]);
    const summary = (0,wording/* many */._d)(scenarios.length, "result");
    return (0,sheet/* sheetOf */.RG)({ name: "scenarios", title: "Scenarios", summary, importance: 5, blocks: [table] });
}
/** One condition varied: a table, and a picture with the knee named. */
function sweepSheet(sweep, pen) {
    const { axis, points, knee } = sweep;
    const compared = points.some(({ baselineP50Ms }) => baselineP50Ms !== null);
    const table = (0,sheet/* tableOf */.c_)("Points of the sweep", [
        ["Value", "left"],
        ["p50", "right"],
        ...(compared
            ? [
                ["Baseline p50", "right"],
                ["Change", "right"],
                ["Interval", "right"],
            ]
            : []),
        ["Throughput", "right"],
        ["Note", "left"],
    ], { items: points, most: pen.rows }, ({ value, p50Ms, baselineP50Ms, throughput, ratio, reason }) => [
        pen.name(value, 40),
        p50Ms === null ? "none" : (0,duration/* duration */.p0)(p50Ms),
        ...(compared
            ? [
                baselineP50Ms === null ? "none" : (0,duration/* duration */.p0)(baselineP50Ms),
                ratio === null ? "" : (0,latency_compared/* excess */.Mm)(ratio.value),
                ratio === null ? "" : (0,latency_compared/* excessRange */.pH)(ratio),
            ]
            : []),
        throughput === null ? "" : `${(0,duration/* rate */.TS)(throughput)}/s`,
        [value === knee ? pen.strong("knee") : "", reason === undefined ? "" : pen.prose(reason, 160)]
            .filter((part) => part !== "")
            .join(": "),
    ]);
    const whose = AXES.has(axis) ? axis : "an axis of the model";
    const kneeWords = knee === null
        ? `No knee: more of ${pen.name(axis, 40)} brings more up to the end of the sweep, or never does.`
        : `Knee at ${pen.name(knee, 40)}: beyond it more of ${pen.name(axis, 40)} brings little.`;
    return (0,sheet/* sheetOf */.RG)({
        name: `sweep over ${whose}`,
        title: `Sweep over ${whose}`,
        summary: (0,wording/* many */._d)(points.length, "point"),
        importance: 4,
        blocks: [{ kind: "words", text: kneeWords }, table, ...pictures(sweep)],
    });
}
/** Points of a picture: a stranger's report may hold any number. */
const MOST_POINTS = 40;
/** Axes of ours: any other name is the model's, and a title has room for none. */
const AXES = new Set(["batch", "threads", "concurrency", "optimisation"]);
function pictures({ axis, points, knee }) {
    const isShown = (value) => value !== null && value > 0 && (0,chart/* isDrawable */.H)(value);
    const timed = points.filter(({ p50Ms }) => isShown(p50Ms)).slice(0, MOST_POINTS);
    const flowing = points.filter(({ throughput }) => isShown(throughput)).slice(0, MOST_POINTS);
    const base = timed.flatMap(({ baselineP50Ms }) => (isShown(baselineP50Ms) ? [baselineP50Ms ?? 0] : []));
    const of = (from, title, unit, lines) => ({
        kind: "series",
        series: { title, axis, unit, lines, knee, labels: from.map(({ value }) => value) },
    });
    return [
        of(timed, "Median time", "ms", [
            { name: "candidate", heights: timed.map(({ p50Ms }) => p50Ms ?? 0) },
            ...(base.length === timed.length ? [{ name: "baseline", heights: base }] : []),
        ]),
        of(flowing, "Throughput", "per second", [
            { name: "candidate", heights: flowing.map(({ throughput }) => throughput ?? 0) },
        ]),
    ];
}
/** Where the time goes, and where the difference comes from. */
function operatorSheet({ operators }, pen) {
    const ranked = operators.toSorted((a, b) => Math.abs(b.share ?? 0) - Math.abs(a.share ?? 0) || Math.abs(b.differenceMs) - Math.abs(a.differenceMs));
    const compared = operators.some(({ baselineMs }) => baselineMs !== null);
    const time = (ms) => (ms === null ? "" : (0,duration/* duration */.p0)(ms));
    const table = (0,sheet/* tableOf */.c_)("Time by operator", [
        ["Operator", "left"],
        ["Node", "left"],
        ...(compared ? [["Baseline", "right"]] : []),
        ["Candidate", "right"],
        ...(compared
            ? [
                ["Difference", "right"],
                ["Share of it", "right"],
                ["Bar", "left"],
            ]
            : []),
    ], { items: ranked, most: pen.rows }, ({ operator, node, candidateMs, baselineMs, differenceMs, share }) => [
        pen.name(operator, 60),
        node === null ? "all of them" : pen.name(node, 60),
        ...(compared ? [time(baselineMs)] : []),
        time(candidateMs),
        ...(compared
            ? [signedTime(differenceMs), share === null ? "" : `${(0,duration/* percentage */.X1)(share)} %`, shareBar(share, pen)]
            : []),
    ]);
    const summary = (0,wording/* many */._d)(operators.length, "operator");
    return (0,sheet/* sheetOf */.RG)({
        name: "time by operator",
        title: "Time by operator",
        summary,
        importance: 7,
        blocks: [table],
    });
}
function signedTime(ms) {
    return ms === 0 ? "0 ms" : `${ms < 0 ? "−" : "+"}${(0,duration/* duration */.p0)(Math.abs(ms))}`;
}
function shareBar(share, pen) {
    return share === null ? "" : pen.bar(Math.min(1, Math.max(0, share)));
}

;// CONCATENATED MODULE: ./packages/render/src/latency/ratios.ts


/** Candidate against baseline, and the control beside it, on one axis with the limit. `limit` is a share such as 0.02. */
function ratioSheet({ ratios }, limit, pen) {
    const beside = limit === null ? [] : [limit];
    const table = (0,sheet/* tableOf */.c_)("Arms against each other", [
        ["Ratio", "left"],
        ["Change", "right"],
        ["Interval", "right"],
        ["Interval and limit", "left"],
        ["Launches", "right"],
    ], { items: ratios, most: pen.rows }, (ratio) => [
        ratio.of,
        (0,latency_compared/* excess */.Mm)(ratio.value, beside),
        (0,latency_compared/* excessRange */.pH)(ratio, beside),
        pen.interval(points(ratio, limit), `${(0,latency_compared/* excess */.Mm)(ratio.value, beside)}, interval ${(0,latency_compared/* excessRange */.pH)(ratio, beside)}`),
        String(ratio.launches),
    ]);
    const method = ratios.find(({ interval }) => interval !== null)?.interval?.method;
    const how = method === undefined
        ? ""
        : `Of medians, a launch of the process being one observation: ${pen.prose(method, 120)}.`;
    return (0,sheet/* sheetOf */.RG)({
        name: "ratios",
        title: "Against the baseline and against itself",
        summary: "",
        open: true,
        importance: 8,
        blocks: [table, { kind: "words", text: how }],
    });
}
/** The control has no limit of its own, but it is held against the same one. */
function points({ value, interval }, limit) {
    return {
        value: value - 1,
        low: interval === null ? undefined : interval.low - 1,
        high: interval === null ? undefined : interval.high - 1,
        limit: limit === null ? undefined : { side: "at-most", value: limit },
        baseline: 0,
    };
}

// EXTERNAL MODULE: ./packages/render/src/latency/timed.ts
var timed = __webpack_require__(88848);
// EXTERNAL MODULE: ./packages/render/src/latency/verdict-line.ts
var verdict_line = __webpack_require__(93949);
;// CONCATENATED MODULE: ./packages/render/src/latency/chapter.ts










/** Sweeps that are shown: a stranger's report may hold any number. */
const MOST_SWEEPS = 8;
/** What `benchmark` measured, laid out for one medium. */
function latencyChapter(report, latency, pen) {
    const { sweeps, scenarios } = latency;
    const limit = (0,timed/* timedCheck */.MR)(report)?.timing.limit ?? null;
    const more = sweeps.length - MOST_SWEEPS;
    return {
        name: "latency",
        title: "Latency",
        place: 2,
        lead: [
            `${pen.strong((0,verdict_line/* verdictLine */.MT)(report, latency))}.`,
            (0,level/* isDescriptive */.TR)(report) ? `${level/* DESCRIBES */.bt}.` : "",
            answers(latency, pen),
            (0,verdict_line/* controlLine */.Og)(latency),
            servedLine(latency, pen),
            ended(latency, pen),
            more > 0 ? `The first ${MOST_SWEEPS} of ${sweeps.length} sweeps.` : "",
            machineLine(latency, pen),
        ].filter((sentence) => sentence !== ""),
        sheets: () => (0,sheet/* sheetsOf */.Yp)([
            timesSheet(latency, pen),
            ratioSheet(latency, limit, pen),
            operatorSheet(latency, pen),
            scenarioSheet(scenarios, pen),
            ...sweeps.slice(0, MOST_SWEEPS).map((sweep) => sweepSheet(sweep, pen)),
            resourcesSheet(latency, pen),
        ]),
    };
}
function answers({ sameAnswers }, pen) {
    if (sameAnswers === null)
        return "";
    const { alike, statement } = sameAnswers;
    const lead = alike
        ? "Both models answer alike"
        : `${pen.strong("The answers differ")}, and a faster wrong answer is no improvement`;
    return `${lead}: ${pen.prose(statement, 200)}.`;
}
function ended({ ended: how, spentSeconds, budgetSeconds }, pen) {
    const spent = `${Math.round(spentSeconds)} of ${Math.round(budgetSeconds)} s`;
    if (how === "complete")
        return "";
    const why = how === "budget" ? "Cut short by its budget" : "Cancelled, results are partial";
    return `${pen.strong(why)}: ${spent}.`;
}
/** Who answered, and what asking cannot even out. */
function servedLine({ served, ratios }, pen) {
    if (served === undefined)
        return "";
    const named = (server) => server === null ? "a server without a name" : pen.name(server, 60);
    const hasRatio = ratios.some(({ of }) => of === "candidate/baseline");
    const beside = hasRatio ? `, beside ${named(served.baseline)}` : "";
    const start = hasRatio
        ? `; each was started once, for which the interval is ${(0,duration/* percentage */.X1)(served.startBias)} % wider to either side`
        : "";
    return `Served by ${named(served.candidate)}${beside}, and asked over the network${start}.`;
}
function machineLine(latency, pen) {
    const { machine, batch, threads, dataset, spentSeconds, served } = latency;
    const { cpu, cores, steal, load, memoryBytes, containerCores, containerMemoryBytes, image } = machine;
    const facts = [
        pen.prose(cpu, 80),
        (0,wording/* many */._d)(cores, "core"),
        memoryBytes === null ? "" : (0,format_value/* formatValue */.F)(memoryBytes, "bytes"),
        load === null ? "load unknown" : `load ${Number(load.toPrecision(3))}`,
        steal === null ? "steal unknown" : `steal ${(0,duration/* percentage */.X1)(steal)} %`,
        containerCores === null ? "" : `container of ${(0,wording/* many */._d)(Number(containerCores.toPrecision(3)), "core")}`,
        containerMemoryBytes === null ? "" : `container of ${(0,format_value/* formatValue */.F)(containerMemoryBytes, "bytes")}`,
        image === null ? "" : `image ${pen.name(image, 60)}`,
        served === undefined ? (0,wording/* many */._d)(threads, "thread") : "",
        `batch ${batch}`,
        dataset === null ? "" : `inputs of ${pen.name(dataset, 60)}`,
        `measured for ${Math.round(spentSeconds)} s`,
    ];
    return `${served === undefined ? "Machine" : "Asked from"}: ${facts.filter((fact) => fact !== "").join(", ")}.`;
}

;// CONCATENATED MODULE: ./packages/render/src/promotion/delivery.ts

const CAME = {
    done: "written",
    already: "it stood there already",
    "dry-run": "dry run: would be written",
    overtaken: "left to another run: another version holds the stage by now",
    failed: "failed: the deployment has still what it had",
};
/** What became of the delivery and the deployment, in a sentence each; "" where none was asked for. */
function deliveryLine({ delivery, deployment }, pen) {
    const parts = [];
    if (delivery !== undefined) {
        const { repository, branch, by, outcome, commit, pullRequest, started } = delivery;
        const where = `${pen.name(repository, 80)}${branch === "" ? "" : `, ${pen.name(branch, 60)}`}`;
        const how = pullRequest ?? (by === "commit" ? (commit?.slice(0, 12) ?? "") : "");
        const then = started === null ? "" : `; started: ${pen.name(started, 80)}`;
        parts.push(`Delivery to ${where}: ${CAME[outcome]}${how === "" ? "" : ` (${pen.name(how, 120)})`}${then}.`);
    }
    if (deployment !== undefined)
        parts.push(`Deployment in ${pen.name(deployment.environment, 40)}: ${deployment.id === null ? "not recorded" : deployment.state.replace("_", " ")}.`);
    return parts.join(" ");
}
/** The values that were written, each with its file and line. */
function deliverySheet({ delivery }, pen) {
    const edits = delivery?.edits ?? [];
    const table = (0,sheet/* tableOf */.c_)("What deployments read", [
        ["File", "left"],
        ["Before", "left"],
        ["After", "left"],
    ], { items: edits, most: pen.rows }, ({ path, line, before, after }) => [
        `${pen.name(path, 80)}:${line}`,
        pen.name(before, 90),
        before === after ? "the same" : pen.name(after, 90),
    ]);
    const changed = edits.filter(({ before, after }) => before !== after).length;
    return (0,sheet/* sheetOf */.RG)({
        ...{ name: "delivery", title: "Delivery", summary: `${changed} of ${edits.length} values changed` },
        ...{ open: false, importance: 5, blocks: [table] },
    });
}

;// CONCATENATED MODULE: ./packages/render/src/promotion/chapter.ts



const DONE = {
    register: "registered",
    promote: "promoted",
    rollback: "rolled back",
    quarantine: "quarantined",
    lift: "hold lifted",
};
/** What was asked of the registry, laid out for one medium. */
function promotionChapter(promotion, pen) {
    const { registry, reason, breakGlass, recovered } = promotion;
    const delivered = deliveryLine(promotion, pen);
    return {
        name: "the promotion",
        title: "Promotion",
        place: 3,
        lead: [
            pen.strong(headline(promotion)),
            `${story(promotion, pen)} Registry: ${pen.name(registry, 40)}. Reason: ${pen.prose(reason, 300) || "none given"}.`,
            ...(delivered === "" ? [] : [delivered]),
            ...(breakGlass ? [pen.strong(brokenGlass(promotion))] : []),
            ...(recovered.length === 0
                ? []
                : [`From a run that ended halfway: ${recovered.map((one) => pen.prose(one, 200)).join("; ")}.`]),
        ],
        sheets: () => (0,sheet/* sheetsOf */.Yp)([requirementsSheet(promotion, pen), deliverySheet(promotion, pen)]),
    };
}
function brokenGlass({ outcome }) {
    if (outcome === "done")
        return "The glass was broken: what does not hold below was gone past on somebody's word.";
    if (outcome === "dry-run")
        return "The glass would be broken: what does not hold below would be gone past on somebody's word.";
    return "The glass was to be broken, and nothing was gone past.";
}
function headline({ asked, outcome }) {
    if (outcome === "done")
        return DONE[asked];
    if (outcome === "already")
        return "nothing to do: it was so before";
    if (outcome === "dry-run")
        return `dry run: would be ${DONE[asked]}`;
    return `refused: not ${DONE[asked]}`;
}
function story({ model, version, digest, stage, previous }, pen) {
    // A hold is of the stage, whoever has it: of no version, and of nobody who had it before.
    if (version === null)
        return `${pen.name(model, 60)}${stage === null ? "" : ` for ${pen.name(stage, 40)}`}.`;
    const what = `${pen.name(model, 60)} ${pen.name(version, 40)}`;
    const bytes = digest === null ? "" : ` (${(0,digest_name/* digestName */.s)(digest, pen)})`;
    if (stage === null)
        return `${what}${bytes}.`;
    const before = previous === null ? "nobody held it before" : `held by ${pen.name(previous, 40)} before`;
    return `${what}${bytes} for ${pen.name(stage, 40)}, ${before}.`;
}
function requirementsSheet({ requirements }, pen) {
    const unmet = requirements.filter(({ met }) => !met).length;
    const table = (0,sheet/* tableOf */.c_)("What has to hold before the stage moves", [
        ["", "left"],
        ["Requirement", "left"],
        ["Because", "left"],
        ["Evidence", "left"],
    ], 
    // What is missing is what somebody has to bring: it comes first.
    { items: requirements.toSorted((a, b) => Number(a.met) - Number(b.met)), most: pen.rows }, ({ name, met, because, evidence }) => [
        met ? "✅ holds" : "❌ missing",
        pen.name(name, 60),
        pen.prose(because, 200),
        evidence === null ? "" : (0,digest_name/* digestName */.s)(evidence, pen),
    ]);
    const summary = unmet === 0 ? `all ${requirements.length} hold` : `${unmet} of ${requirements.length} missing`;
    return (0,sheet/* sheetOf */.RG)({
        name: "requirements",
        title: "Requirements",
        summary,
        open: true,
        importance: 9,
        blocks: [table],
    });
}

;// CONCATENATED MODULE: ./packages/render/src/chapter/chapters.ts




/** What reports say beyond measurements and checks, laid out for one medium; nothing of an action that has no section. */
function chaptersOf(reports, pen) {
    const chapters = reports.flatMap((report) => {
        const { changes, latency, image, promotion } = report;
        return [
            ...(changes === undefined ? [] : [changesChapter(report, changes, pen)]),
            ...(latency === undefined ? [] : [latencyChapter(report, latency, pen)]),
            ...(image === undefined ? [] : [imageChapter(image, pen)]),
            ...(promotion === undefined ? [] : [promotionChapter(promotion, pen)]),
        ];
    });
    return chapters.sort((a, b) => a.place - b.place);
}


/***/ }),

/***/ 44183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ textBar)
/* harmony export */ });
/** A share as a bar of text, ten cells wide; whatever is not zero shows. */
function textBar(share, ascii = false) {
    const most = 10;
    const filled = share > 0 ? Math.min(most, Math.max(1, Math.round(share * most))) : 0;
    return (ascii ? "#" : "█").repeat(filled) + (ascii ? "." : "░").repeat(most - filled);
}


/***/ }),

/***/ 8047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ sheetOf),
/* harmony export */   Yp: () => (/* binding */ sheetsOf),
/* harmony export */   c_: () => (/* binding */ tableOf)
/* harmony export */ });
/** A table of the first items of a list, as many as the medium shows; `total` counts what the list itself left out. */
function tableOf(caption, columns, { items, most, total = items.length }, row) {
    return { kind: "table", caption, columns, rows: items.slice(0, most).map(row), total };
}
/** A sheet; null when there is nothing on it. */
function sheetOf(sheet) {
    const blocks = sheet.blocks.filter((block) => !isEmpty(block));
    return blocks.length === 0 ? null : { ...sheet, open: sheet.open ?? false, blocks };
}
function isEmpty(block) {
    if (block.kind === "words")
        return block.text === "";
    if (block.kind === "list")
        return block.items.length === 0;
    if (block.kind === "table")
        return block.rows.length === 0;
    return block.kind === "picture" ? block.picture.nodes.length === 0 : block.series.labels.length < 2;
}
/** Without the sheets that there are not. */
function sheetsOf(sheets) {
    return sheets.filter((sheet) => sheet !== null);
}


/***/ }),

/***/ 30966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ chartsOf),
/* harmony export */   H: () => (/* binding */ isDrawable)
/* harmony export */ });
const MOST_CHARTS = 3;
const MOST_POINTS = 12;
/**
 * What is worth comparing as a picture: metrics with at least two values over all rows, those with limits first. Without a limit
 * the values have to differ: no model's NaN weights beside no other's show nothing.
 */
function chartsOf({ models }) {
    const points = models.flatMap(({ name, reports, checks }) => {
        // The worst first, so that the first limit on a value is the one that is drawn; limits of a difference lie on another axis.
        const judged = new Map(checks
            .filter(({ bound }) => bound?.of === "value")
            .toReversed()
            .map((check) => [check.measurement, check]));
        return reports
            .flatMap(({ measurements }) => measurements)
            .flatMap((measurement) => {
            const { dataset, value, slice } = measurement;
            if (value === null || slice !== null)
                return [];
            return [{ model: name, dataset, value, measurement, judged: judged.get(measurement) ?? null }];
        });
    });
    const groups = Map.groupBy(points, ({ measurement }) => `${measurement.unit} ${measurement.metric}`);
    const isJudged = (chart) => chart.some(({ judged }) => judged !== null);
    return [...groups.values()]
        .filter((group) => group.length > 1 && group.every(({ value }) => isDrawable(value)))
        .filter((group) => isJudged(group) || group.some(({ value }) => value !== group[0]?.value))
        .sort((a, b) => Number(isJudged(b)) - Number(isJudged(a)))
        .slice(0, MOST_CHARTS)
        .flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const { metric, unit } = first.measurement;
        return [{ metric, unit, points: group.slice(0, MOST_POINTS), total: group.length }];
    });
}
/** Whether a number can be written as Mermaid reads it: without an exponent. */
function isDrawable(value) {
    const size = Math.abs(value);
    return size === 0 || (size < 1e15 && size > 1e-6);
}


/***/ }),

/***/ 27090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ commandLine)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30084);

/**
 * An argument list as one line for a POSIX shell. A file named by a stranger stays one harmless argument: quoted,
 * and with unseen characters as escapes (`$'\u202e'`: bash, zsh, ksh), so that what is read is what is run.
 */
function commandLine(args) {
    return args.map(quote).join(" ");
}
function quote(arg) {
    if (!UNSEEN.test(arg))
        return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(arg);
    return `$'${arg.replace(/[\\']/g, "\\$&").replace(new RegExp(UNSEEN, "gu"), escaped)}'`;
}
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/u;
function escaped(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}


/***/ }),

/***/ 60118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ digestName),
/* harmony export */   z: () => (/* binding */ digestStart)
/* harmony export */ });
/** The first twelve digits of `sha256:…`: enough to tell digests apart by eye. */
function digestStart(digest) {
    return digest.replace(/^sha256:/u, "").slice(0, 12);
}
/** Them as a name, in one medium. */
function digestName(digest, { name }) {
    return name(digestStart(digest), 12);
}


/***/ }),

/***/ 86403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sizeOf),
/* harmony export */   H: () => (/* binding */ foldSlices)
/* harmony export */ });
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52596);

/** Slices of one clause that are shown each for itself: more are folded into one line. */
const MOST = 3;
/**
 * The same checks, worst first, with the many slices of one clause as one: the worst of them, which carries all of them
 * in `slices`.
 */
function foldSlices(judged, most = MOST) {
    const families = Map.groupBy(judged, familyOf);
    const folded = new Set();
    return judged.flatMap((row) => {
        const family = familyOf(row);
        const slices = families.get(family) ?? [];
        if (family === "" || slices.length <= most)
            return [row];
        if (folded.has(family))
            return [];
        folded.add(family);
        return [{ ...row, slices }];
    });
}
/** How many checks a line stands for. */
function sizeOf({ slices }) {
    return slices?.length ?? 1;
}
/** What the slices of one clause share; "" for all rows. */
function familyOf(row) {
    const slice = (0,_why_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceOf */ .Mz)(row);
    if (slice === null)
        return "";
    const { limit, tier, judge, at } = row.check;
    const { metric, dataset } = row.measurement ?? {};
    return JSON.stringify([metric, dataset, Object.keys(slice), limit, tier, judge, at?.path, at?.line]);
}


/***/ }),

/***/ 16567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formatValue)
/* harmony export */ });
/** How many digits say enough: at least this many significant ones, and for `decimals` at least so many places. */
const DIGITS = {
    // A ratio that is not 1 is never shown as 1.
    ratio: { significant: 2, decimals: 3, bounds: [0, 1] },
    score: { significant: 2, decimals: 3, bounds: [0, 1] },
    nats: { significant: 2, decimals: 3, bounds: [0] },
    target: { significant: 4 },
    "target-squared": { significant: 4 },
    ms: { significant: 3, suffix: " ms" },
    bytes: { significant: 3 },
    count: { significant: 4 },
};
const BYTE_UNITS = ["B", "kB", "MB", "GB", "TB", "PB"];
/** A number with its unit, short enough to read and long enough to be true: 0.9499 beside 0.95 is not 0.950. */
function formatValue(value, unit, { beside = [], exact = false } = {}) {
    if (!Number.isFinite(value))
        return String(value);
    const { bounds = [], suffix = "" } = DIGITS[unit];
    const counted = Number.isInteger(value) && (unit === "count" || (unit === "bytes" && Math.abs(value) < 1000));
    const shown = exact || counted ? String(value) : rounded(value, startingDigits(value, unit), [...bounds, ...beside]);
    return unit === "bytes" ? formatBytes(Number(shown)) : `${shown}${suffix}`;
}
function startingDigits(value, unit) {
    const { significant, decimals = 0 } = DIGITS[unit];
    // The exponent of the first digit: -1 for 0.5, 0 for 5. The logarithm is off by one now and then.
    const exponent = Number(value.toExponential().split("e")[1]);
    // Bytes get a larger unit instead of more digits; elsewhere no digit before the point is rounded away.
    return unit === "bytes" || exponent > 15 ? significant : Math.max(significant, exponent + 1 + decimals);
}
/** Rounded to as many digits as it takes. 17 tell any two doubles apart, so this ends with the truth. */
function rounded(value, start, neighbours) {
    for (let digits = start; digits < 17; digits++) {
        const text = value.toPrecision(digits);
        const shown = Number(text);
        if (!neighbours.every((other) => Math.sign(shown - other) === Math.sign(value - other)))
            continue;
        // 999.96 with three digits is written 1.00e+3.
        return text.includes("e+") && Math.abs(shown) < 1e15 ? String(shown) : text;
    }
    return value.toPrecision(17);
}
function formatBytes(bytes) {
    const power = BYTE_UNITS.findLastIndex((_unit, index) => Math.abs(bytes) >= 1000 ** index);
    const scale = Math.max(power, 0);
    // Dividing by a power of ten rounds in the last place; 15 digits hide that and keep every whole number of bytes.
    return `${Number((bytes / 1000 ** scale).toPrecision(15))} ${BYTE_UNITS[scale]}`;
}


/***/ }),

/***/ 49510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ picturePoints)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48034);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66992);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47853);



/**
 * What a picture of a check shows: value, interval and limit on one axis; for a comparative limit the difference, with the
 * baseline at zero. null when there is nothing to draw.
 */
function picturePoints({ check, measurement, bound }) {
    if (measurement?.value == null || bound === null || bound.of === "dummy")
        return null;
    if (bound.of === "value") {
        const { value, interval, baseline } = measurement;
        return {
            value,
            low: interval?.low,
            high: interval?.high,
            limit: { side: bound.side, value: check.limit.value },
            baseline: baseline?.value ?? undefined,
        };
    }
    const [limit] = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .boundsBeside */ .UG)(bound, measurement);
    const { value, interval } = (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceOf */ .Pq)(measurement);
    if (value === null || limit === undefined)
        return null;
    return {
        value: (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .withoutRounding */ .hD)(value, [limit]),
        low: interval?.low,
        high: interval?.high,
        limit: { side: bound.side, value: limit },
        baseline: 0,
    };
}


/***/ }),

/***/ 82872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ changesPolicy),
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64161);

/** The standing of any number of reports. */
function standingOf(reports, { name, prose }) {
    const observing = reports.filter(({ mode }) => mode === "observe");
    const policies = unique(reports.flatMap(({ policy }) => policy ?? []));
    const whole = observing.length === reports.length;
    const which = whole
        ? "nothing here fails, and none of it is evidence"
        : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(observing.length, "report")} of ${reports.length} cannot fail and is no evidence`;
    return {
        doubt: observing.length > 0 && whole ? ", observed only" : "",
        observed: observing.length === 0 ? "" : `mode: observe, so ${which}`,
        judgedBy: policies.map((policy) => judgedBy(policy, { name, prose })).join(" "),
        changes: [...new Set(policies.flatMap(({ changes }) => changes))],
    };
}
/** The standing of a review, with what the caller knows beyond its reports. */
function changesPolicy(review, { policyChanged = false }) {
    const reports = review.models.flatMap((model) => model.reports);
    return policyChanged || reports.some(({ policy }) => (policy?.changes.length ?? 0) > 0);
}
/** "Judged by the limits of the base branch at `abc123`." */
function judgedBy({ judgedBy: whose, commit, reason }, { name, prose }) {
    const at = commit === null ? "" : ` at ${name(commit.slice(0, 12))}`;
    const why = reason === null ? "" : `: ${prose(reason, 200)}`;
    return whose === "base"
        ? `Judged by the limits of the base branch${at}${why}.`
        : `Judged by the limits of this change itself${at}${why}.`;
}
function unique(items) {
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}


/***/ })

};
