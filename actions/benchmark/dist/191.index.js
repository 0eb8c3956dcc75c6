export const id = 191;
export const ids = [191];
export const modules = {

/***/ 9957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ baseEventOf)
/* harmony export */ });
/**
 * The event as far as its base goes, from what `review` read and from the runner's GITHUB_EVENT_NAME and GITHUB_SHA. Only
 * for `pull_request` is GITHUB_SHA the merge that GitHub made to test; elsewhere it vouches for no merge.
 */
function baseEventOf(event, run) {
    if (event.kind === "manual")
        return { kind: "manual", name: run.eventName };
    if (event.kind !== "pull-request")
        return event;
    const { headSha, baseSha } = event;
    return {
        kind: "pull-request",
        headSha,
        baseSha,
        testMergeSha: run.eventName === "pull_request" ? run.sha : null,
    };
}


/***/ }),

/***/ 78191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  agreedReport: () => (/* reexport */ agreedReport),
  baseEventOf: () => (/* reexport */ base_event/* baseEventOf */.p),
  basePolicy: () => (/* reexport */ base_policy/* basePolicy */.u),
  changedData: () => (/* reexport */ changedData),
  checkoutNote: () => (/* reexport */ base_words/* checkoutNote */.z),
  linksFor: () => (/* reexport */ proposed_change/* linksFor */.h8),
  noBase: () => (/* reexport */ base_words/* noBase */.p),
  openBaseline: () => (/* reexport */ open_baseline/* openBaseline */.E),
  proposalIsHere: () => (/* reexport */ proposed_change/* proposalIsHere */.Fu),
  readEarlierReport: () => (/* reexport */ readEarlierReport),
  sourceName: () => (/* reexport */ source_name/* sourceName */.V)
});

// EXTERNAL MODULE: ./packages/baseline/src/base-event.ts
var base_event = __webpack_require__(9957);
// EXTERNAL MODULE: ./packages/baseline/src/base-policy.ts
var base_policy = __webpack_require__(15263);
// EXTERNAL MODULE: ./packages/baseline/src/base-words.ts
var base_words = __webpack_require__(77676);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/baseline/src/dvc-pointers.ts
var dvc_pointers = __webpack_require__(56049);
// EXTERNAL MODULE: ./packages/baseline/src/proposed-change.ts
var proposed_change = __webpack_require__(97544);
;// CONCATENATED MODULE: ./packages/baseline/src/changed-data.ts



/**
 * Data sets that the same change writes: both models are measured on the new rows, and a reader has to know. Never throws:
 * what git cannot say is said.
 */
async function changedData(datasets, ports) {
    const notes = datasets.map(async ({ name, path }) => {
        try {
            const proposed = await (0,proposed_change/* proposedChange */.D0)(path, await ports());
            if (proposed === null)
                return [];
            const isTouched = (0,proposed_change/* touchedPaths */.Pq)(proposed.changes).some((one) => (0,proposed_change/* isOnTheWay */.MW)(one, proposed));
            if (!isTouched && (await (0,dvc_pointers/* rewrittenPointers */.f)(proposed)).length === 0)
                return [];
            return [`this change also changes the data: ${name} is measured on the ${path} that it brings`];
        }
        catch (error) {
            const [problem] = (0,src_error/* problemsOf */.GW)(error);
            return [
                `whether this change also changes ${path} is not known: ${problem?.message ?? "git did not say"}`,
            ];
        }
    });
    return (await Promise.all(notes)).flat();
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/dataset/src/digest-file.ts
var digest_file = __webpack_require__(52217);
;// CONCATENATED MODULE: ./packages/schema/src/measurement-key.ts
/** The same for two measurements of one metric on one data set and slice, whose columns may stand in any order. */
function measurementKey({ dataset, metric, slice, }) {
    const cut = slice === null ? null : Object.entries(slice).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([dataset, metric, cut]);
}

// EXTERNAL MODULE: ./packages/schema/src/read-at-most.ts
var read_at_most = __webpack_require__(46783);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/schema/src/interval.ts
var interval = __webpack_require__(21000);
;// CONCATENATED MODULE: ./packages/schema/src/changes.ts


// What `diff` says of two models. "Before" is the baseline's, "after" the subject's. Names and texts come out of strangers'
// files. Lists are the worst first and may be cut; the number beside a list counts all.
/** What a change asks of a caller, in semantic versioning's words; `none`: nothing changed. */
const LEVELS = ["none", "patch", "minor", "major"];
const changes_text = dist/* string */.YjP();
const both = (schema) => dist/* object */.Ikc({ before: schema, after: schema });
/** One input or output that is not what it was. `before` and `after` are types such as `float[N, 64]`. */
const PortChange = dist/* object */.Ikc({
    side: dist/* picklist */.KIO(["input", "output"]),
    kind: dist/* picklist */.KIO(["added", "removed", "renamed", "type", "shape", "moved", "labels"]),
    /** The name that callers know: the one before, or of an added one its own. */
    name: changes_text,
    /** The name it has now, where it was renamed. */
    to: dist/* optional */.lqM(changes_text),
    before: dist/* nullable */.mee(changes_text),
    after: dist/* nullable */.mee(changes_text),
    effect: dist/* picklist */.KIO(["breaking", "compatible"]),
    /** Why, in a clause: "a caller that feeds 64 columns is refused". */
    reason: changes_text,
});
/** One node that was added, removed, changed, or is fed by others. */
const NodeEdit = dist/* object */.Ikc({
    kind: dist/* picklist */.KIO(["added", "removed", "changed", "rewired"]),
    /** With its domain where it is not ONNX's own: `ai.onnx.ml.ZipMap`. */
    operator: changes_text,
    /** The operator it is now, where a node of the same place has another one. */
    to: dist/* optional */.lqM(changes_text),
    /** Its own name, or its first output's where it has none. */
    name: changes_text,
    /** The graph it is in: "" for the main one, else a path such as `if_3/then_branch` or `function f`. */
    where: changes_text,
    attributes: dist/* array */.YOg(dist/* object */.Ikc({ name: changes_text, before: dist/* nullable */.mee(changes_text), after: dist/* nullable */.mee(changes_text) })),
    /** Of a rewired one: what fed it and what does, by operator or name. */
    inputs: dist/* optional */.lqM(both(dist/* array */.YOg(changes_text))),
});
/** The neighbourhood of what changed, to be drawn: nodes of both graphs and the edges between them. */
const Picture = dist/* object */.Ikc({
    nodes: dist/* array */.YOg(dist/* object */.Ikc({
        id: changes_text,
        operator: changes_text,
        name: changes_text,
        change: dist/* picklist */.KIO(["same", "added", "removed", "changed"]),
    })),
    edges: dist/* array */.YOg(dist/* object */.Ikc({ from: changes_text, to: changes_text, change: dist/* picklist */.KIO(["same", "added", "removed"]) })),
    /** Nodes that are not shown. */
    hidden: interval/* count */.U9,
});
const GraphChange = dist/* object */.Ikc({
    /** `identical`: the same nodes, names and order; `renamed`: the same graph with other names or in another order. */
    sameness: dist/* picklist */.KIO(["identical", "renamed", "changed"]),
    /** The whole of it in a sentence. */
    statement: changes_text,
    irVersion: both(interval/* count */.U9),
    producer: both(changes_text),
    /** Only those that differ; null: not imported. */
    opsets: dist/* array */.YOg(dist/* object */.Ikc({ domain: changes_text, before: dist/* nullable */.mee(interval/* count */.U9), after: dist/* nullable */.mee(interval/* count */.U9) })),
    nodes: both(interval/* count */.U9),
    /** Nodes of one that have their like in the other. */
    matched: interval/* count */.U9,
    /** Only operators whose number differs. */
    operators: dist/* array */.YOg(dist/* object */.Ikc({ operator: changes_text, before: interval/* count */.U9, after: interval/* count */.U9 })),
    edits: dist/* array */.YOg(NodeEdit),
    editCount: interval/* count */.U9,
    /** What several edits are together, named: a fusion, a quantisation, a change of precision. */
    patterns: dist/* array */.YOg(dist/* object */.Ikc({ kind: dist/* picklist */.KIO(["fusion", "quantisation", "precision"]), statement: changes_text })),
    picture: dist/* nullable */.mee(Picture),
});
/** One tensor of weights, or several of one layer, that changed. */
const TensorChange = dist/* object */.Ikc({
    name: changes_text,
    /** Its name now, where that differs. */
    to: dist/* optional */.lqM(changes_text),
    /** `changed` has numbers below; the others have only a type. */
    kind: dist/* picklist */.KIO(["changed", "added", "removed", "type", "shape"]),
    /** Such as `float[64, 10]`. */
    before: dist/* nullable */.mee(changes_text),
    after: dist/* nullable */.mee(changes_text),
    parameters: interval/* count */.U9,
    /** ‖after − before‖₂ / ‖before‖₂; null where before is all zero or a value is not finite. */
    relativeL2: dist/* nullable */.mee(interval/* number */.ai),
    /** Of the angle between both; null where one is all zero. */
    cosine: dist/* nullable */.mee(interval/* number */.ai),
    /** The largest |after − before|, and its place in row-major order. */
    largest: dist/* nullable */.mee(dist/* object */.Ikc({ value: interval/* number */.ai, index: interval/* count */.U9 })),
    /** Shares of zeros. */
    sparsity: dist/* nullable */.mee(both(interval/* number */.ai)),
    /** How many values differ at all. */
    different: dist/* nullable */.mee(interval/* count */.U9),
});
const WeightChange = dist/* object */.Ikc({
    /** "identical weights", "only the head was retrained (2 of 40 tensors)". */
    statement: changes_text,
    parameters: both(interval/* count */.U9),
    /** Bytes of all weights. */
    sizeBytes: both(interval/* count */.U9),
    /** Tensors by what became of them. */
    identical: interval/* count */.U9,
    changed: interval/* count */.U9,
    added: interval/* count */.U9,
    removed: interval/* count */.U9,
    /** The most changed first. */
    tensors: dist/* array */.YOg(TensorChange),
    tensorCount: interval/* count */.U9,
    /** Names that stand for the same bytes, where that changed. */
    ties: dist/* array */.YOg(changes_text),
});
/** What one inference costs, from the shapes seen while running; `batch` rows at once. */
const Cost = dist/* object */.Ikc({
    batch: interval/* count */.U9,
    /** Multiply-accumulates; null with `reason` where an operator's are not known. */
    macs: both(dist/* nullable */.mee(interval/* number */.ai)),
    /** The most bytes of activations alive at once, weights not counted. */
    peakActivationBytes: both(dist/* nullable */.mee(interval/* number */.ai)),
    reason: dist/* optional */.lqM(changes_text),
});
/** How far one output of both models is apart on one data set. Polygraphy's words: |after − before| ≤ atol + rtol·|before|. */
const OutputChange = dist/* object */.Ikc({
    dataset: changes_text,
    output: changes_text,
    rows: interval/* count */.U9,
    rtol: interval/* number */.ai,
    atol: interval/* number */.ai,
    passes: dist/* boolean */.zMY(),
    /** The smallest atol that would pass with this rtol, and the smallest rtol with this atol; null: none would. */
    smallest: dist/* object */.Ikc({ atol: dist/* nullable */.mee(interval/* number */.ai), rtol: dist/* nullable */.mee(interval/* number */.ai) }),
    /** Of |after − before| over all elements; null where a value is not finite on one side alone. */
    absolute: dist/* nullable */.mee(dist/* object */.Ikc({ max: interval/* number */.ai, mean: interval/* number */.ai, median: interval/* number */.ai, q99: interval/* number */.ai })),
    /** The largest |after − before| / |before|, elements that were 0 left out. */
    relativeMax: dist/* nullable */.mee(interval/* number */.ai),
    /** NaN and infinite elements. */
    nonFinite: both(interval/* count */.U9),
    /** Share of rows whose highest score is of the same class; null: one column. */
    top1: dist/* nullable */.mee(dist/* object */.Ikc({ value: interval/* number */.ai, interval: dist/* nullable */.mee(interval/* Interval */.IX) })),
    /** Mean over rows of the divergence of the scores as distributions, natural logarithm; null where they are none. */
    divergence: dist/* nullable */.mee(dist/* object */.Ikc({ kl: dist/* nullable */.mee(interval/* number */.ai), js: interval/* number */.ai })),
    /** Rows that are furthest apart. */
    worst: dist/* array */.YOg(dist/* object */.Ikc({ id: changes_text, absolute: interval/* number */.ai })),
    /** Why no tolerance would pass: another shape, no such output, values that are not finite on one side alone. */
    reason: dist/* optional */.lqM(changes_text),
});
/** Rows whose prediction changed, by the class or slice they are of. */
const FlipGroup = dist/* object */.Ikc({
    dataset: changes_text,
    /** `truth` or the column of a slice. */
    by: changes_text,
    value: changes_text,
    rows: interval/* count */.U9,
    flips: interval/* count */.U9,
    /** Of them right before and wrong now, and the other way round. */
    negative: interval/* count */.U9,
    positive: interval/* count */.U9,
    ids: dist/* array */.YOg(changes_text),
});
/** One tensor inside both models that was looked at while they ran. */
const LayerChange = dist/* object */.Ikc({
    tensor: changes_text,
    operator: changes_text,
    /** Largest and mean |after − before|. */
    max: dist/* nullable */.mee(interval/* number */.ai),
    mean: dist/* nullable */.mee(interval/* number */.ai),
    passes: dist/* boolean */.zMY(),
});
const BehaviourChange = dist/* object */.Ikc({
    /** "the same answers on 899 rows", "3 of 899 predictions changed". */
    statement: changes_text,
    outputs: dist/* array */.YOg(OutputChange),
    flips: dist/* array */.YOg(FlipGroup),
    /** Where both first diverge, in order of execution, when that was asked; null: nowhere. */
    layers: dist/* optional */.lqM(dist/* object */.Ikc({ first: dist/* nullable */.mee(changes_text), compared: interval/* count */.U9, list: dist/* array */.YOg(LayerChange) })),
});
/** One entry of metadata or lineage: training data digest, framework, commit, hyper-parameter. */
const FactChange = dist/* object */.Ikc({ name: changes_text, before: dist/* nullable */.mee(changes_text), after: dist/* nullable */.mee(changes_text) });
/** The section that `diff` writes. */
const Changes = dist/* object */.Ikc({
    /** How the model got here. */
    kind: dist/* picklist */.KIO(["changed", "new", "deleted", "renamed", "identical"]),
    level: dist/* picklist */.KIO(LEVELS),
    /** Why that level; the worst first. */
    reasons: dist/* array */.YOg(changes_text),
    /** All of it in one sentence, for the head of a comment. */
    statement: changes_text,
    before: dist/* nullable */.mee(dist/* object */.Ikc({ path: dist/* nullable */.mee(changes_text), sizeBytes: dist/* nullable */.mee(interval/* count */.U9) })),
    signature: dist/* array */.YOg(PortChange),
    graph: dist/* nullable */.mee(GraphChange),
    weights: dist/* nullable */.mee(WeightChange),
    cost: dist/* nullable */.mee(Cost),
    behaviour: dist/* nullable */.mee(BehaviourChange),
    /** Only entries that differ. */
    facts: dist/* array */.YOg(FactChange),
});

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
// EXTERNAL MODULE: ./packages/schema/src/profile.ts + 1 modules
var profile = __webpack_require__(39540);
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
    changes: dist/* optional */.lqM(Changes),
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
    throw (0,src_error/* failure */.V2)("report-invalid", `${path}: ${issue.message}`, {
        hint: `Expected a report with "schema": "${report_name/* REPORT_SCHEMA */.D}". Write it with this version of Modelgate.`,
    });
}

;// CONCATENATED MODULE: ./packages/schema/src/read-report.ts



/** A report with ten thousand slices has 10 MB; a stranger's may have any size. */
const MAX_REPORT_BYTES = 64 * 2 ** 20;
/**
 * Reads a report from what a file gives; `name` is what messages call it.
 * @throws ModelgateError `report-invalid` for more bytes than a report has, and for what is no report; what the stream throws
 */
async function readReport(chunks, name, maxBytes = MAX_REPORT_BYTES) {
    const bytes = await (0,read_at_most/* readAtMost */.r)(chunks, maxBytes);
    if (bytes === null)
        throw tooLarge(name, maxBytes);
    return { report: reportIn(bytes, name), bytes };
}
/**
 * The report in these bytes; `name` is what messages call it.
 * @throws ModelgateError `report-invalid`
 */
function reportIn(bytes, name) {
    if (bytes.length > MAX_REPORT_BYTES)
        throw tooLarge(name, MAX_REPORT_BYTES);
    const value = parsed(bytes, name);
    try {
        return decodeReport(value);
    }
    catch (cause) {
        if (!(cause instanceof src_error/* ModelgateError */.HJ))
            throw cause;
        const [problem] = cause.problems;
        throw new src_error/* ModelgateError */.HJ({ ...problem, message: `${name}: ${problem.message}` }, { cause });
    }
}
/** The parser's own words are no part of the message: they quote the document, which may hold anything. */
function parsed(bytes, name) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw (0,src_error/* failure */.V2)("report-invalid", `${name}: expected JSON`, { hint: WHICH, cause });
    }
}
function tooLarge(name, maxBytes) {
    return (0,src_error/* failure */.V2)("report-invalid", `${name}: expected at most ${maxBytes} bytes`, { hint: WHICH });
}
const WHICH = "Name the JSON document that a Modelgate action wrote as its report.";

// EXTERNAL MODULE: ./packages/baseline/src/fault.ts
var fault = __webpack_require__(14601);
// EXTERNAL MODULE: ./packages/baseline/src/source-name.ts
var source_name = __webpack_require__(28574);
;// CONCATENATED MODULE: ./packages/baseline/src/earlier-report.ts









/**
 * What is to be said of an earlier report where a change is proposed: who proposes it does not choose what it is compared with.
 * @throws ModelgateError `baseline-mismatch` where the change writes another report in the base's place
 */
async function agreedReport(path, ports) {
    const proposed = await (0,proposed_change/* proposedChange */.D0)(path, ports);
    const own = proposed?.changes.filter((one) => (0,proposed_change/* touchedPaths */.Pq)([one]).some((name) => (0,proposed_change/* isOnTheWay */.MW)(name, proposed))) ?? [];
    if (own.length === 0)
        return proposed === null ? [] : await (0,dvc_pointers/* ofPointers */.C)(proposed);
    const isNew = own.every((one) => one.change === "added" || (one.change === "renamed" && one.path === proposed?.path));
    if (isNew)
        return [`${(0,fault/* shown */.SP)(path)}, the baseline, is new in this change`];
    throw (0,fault/* mismatch */.J4)(`${(0,fault/* shown */.SP)(path)}: this change rewrites the report that it is compared with`, "Bring the new report in a change of its own, or compare with `git: base`.");
}
/**
 * Reads a report that an earlier run wrote, and finds the predictions beside it.
 * @throws ModelgateError `baseline-missing` when there is no report, or one that could not judge; `report-invalid` when it
 * cannot be read or contradicts itself; `baseline-mismatch` when predictions are not those it was written with
 */
async function readEarlierReport(path) {
    const report = await read(path);
    if (report.verdict === "error")
        throw (0,fault/* missing */.LO)(`${(0,fault/* shown */.SP)(path)}: the report is of a run that could not judge`, "Name the report of a run that measured everything.");
    const measured = byKey(report.measurements, path);
    const predictions = new Map();
    for (const entry of report.datasets) {
        if (predictions.has(entry.name))
            throw doubled(path, `data set ${(0,fault/* shown */.SP)(entry.name)}`);
        predictions.set(entry.name, await predictionsOf(entry, path));
    }
    return {
        report,
        source: (0,source_name/* sourceName */.V)({ kind: "report", path }),
        measurement: (dataset, metric, slice) => measured.get(measurementKey({ dataset, metric, slice })) ?? null,
        predictions,
    };
}
async function read(path) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (!found?.isFile())
        throw (0,fault/* missing */.LO)(`${(0,fault/* shown */.SP)(path)}: no such report`, "Download the artifact of the earlier run before this step, and name the file in it.");
    return (await readReport((0,external_node_fs_.createReadStream)(path), (0,fault/* shown */.SP)(path))).report;
}
function byKey(measurements, path) {
    const found = new Map();
    for (const one of measurements) {
        const key = measurementKey(one);
        if (found.has(key))
            throw doubled(path, `${(0,fault/* shown */.SP)(one.metric)} on ${(0,fault/* shown */.SP)(one.dataset ?? "no data set")}`);
        found.set(key, one);
    }
    return found;
}
function doubled(path, what) {
    return (0,src_error/* failure */.V2)("report-invalid", `${(0,fault/* shown */.SP)(path)}: has ${what} twice`, {
        hint: "Which of the two counts cannot be known. Write the report again with this version of Modelgate.",
    });
}
async function predictionsOf({ predictions, digest: data }, report) {
    if (predictions === undefined)
        return { none: "the report was written without its predictions" };
    const path = await within((0,external_node_path_.dirname)(report), predictions.path);
    if (path === null)
        return { none: `${(0,fault/* shown */.SP)(predictions.path)} is not beside the report any more` };
    const { digest } = await (0,digest_file/* digestFile */.T)(path);
    if (digest === predictions.digest)
        return { path, digest, data };
    throw (0,fault/* mismatch */.J4)(`${(0,fault/* shown */.SP)(predictions.path)}: has the digest ${(0,fault/* shortDigest */.VK)(digest)}…, the report names ${(0,fault/* shortDigest */.VK)(predictions.digest)}…`, "Take report and predictions of one run, both as it wrote them.");
}
/** A file below a folder, by a path that a stranger may have written; null when there is none. */
async function within(folder, path) {
    const parts = path.split(/[/\\]/);
    if ((0,external_node_path_.isAbsolute)(path) || /^[A-Za-z]:|\0/.test(path) || parts.includes(".."))
        throw (0,src_error/* failure */.V2)("report-invalid", `predictions ${(0,fault/* shown */.SP)(path)}: expected a path beside the report`, {
            hint: "Keep the predictions in the folder of the report.",
        });
    const found = (0,external_node_path_.join)(folder, path);
    const real = await (0,promises_.realpath)(found).catch(() => null);
    if (real === null || !(await (0,promises_.stat)(real)).isFile())
        return null;
    const inside = (0,external_node_path_.relative)(await (0,promises_.realpath)(folder), real);
    if ((0,external_node_path_.isAbsolute)(inside) || inside.split(external_node_path_.sep)[0] === "..")
        throw (0,src_error/* failure */.V2)("report-invalid", `predictions ${(0,fault/* shown */.SP)(path)}: a link that leaves the folder of the report`, {
            hint: "Keep the predictions themselves beside the report.",
        });
    return found;
}

// EXTERNAL MODULE: ./packages/baseline/src/open-baseline.ts + 11 modules
var open_baseline = __webpack_require__(34550);
;// CONCATENATED MODULE: ./packages/baseline/src/index.ts










/***/ }),

/***/ 52217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66117);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const CHUNK_BYTES = 2 ** 20;
/**
 * The sha256 of a file's bytes as they lie on disk, and how many there are.
 * @throws ModelgateError `file-missing`, or `dataset-unreadable` when the file cannot be read
 */
async function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let sizeBytes = 0;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path), true);
            // One piece of memory for all: what a stream makes for each chunk costs as much as the hashing.
            const chunk = new Uint8Array(CHUNK_BYTES);
            for (;;) {
                const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, null);
                if (bytesRead === 0)
                    break;
                hash.update(chunk.subarray(0, bytesRead));
                sizeBytes += bytesRead;
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(path, error);
    }
    return { digest: `sha256:${hash.digest("hex")}`, sizeBytes };
}


/***/ }),

/***/ 66117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** The error for a file that the system will not let us read. */
function unreadable(path, error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") {
        return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("file-missing", `${path}: no such file`, {
            hint: "Paths are relative to the working directory. Was the repository checked out, or the artifact downloaded?",
            cause: error,
        });
    }
    const reason = error instanceof Error ? error.message : String(error);
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("dataset-unreadable", `${path}: cannot be read: ${reason}`, {
        hint: "Check that it is a file and that this user may read it.",
        cause: error,
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

/***/ 70387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bV: () => (/* binding */ Latency),
/* harmony export */   u5: () => (/* binding */ Machine),
/* harmony export */   ul: () => (/* binding */ ARMS)
/* harmony export */ });
/* unused harmony exports Percentile, Arm, Ratio, Sweep, Scenario, OperatorTime */
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

/***/ 39540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WV: () => (/* binding */ Profile),
  OC: () => (/* binding */ decodeProfile)
});

// UNUSED EXPORTS: CategorySummary, NumberSummary, PROFILE_BOUNDS, ProfileColumn

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/interval.ts
var interval = __webpack_require__(21000);
;// CONCATENATED MODULE: ./packages/schema/src/profile-bounds.ts
// Apart from the schema: who gathers a profile needs its bounds, and not the library that checks it.
/** The most interior edges of a column's bins, categories named, columns of a profile's inputs and of its outputs. */
const PROFILE_BOUNDS = { edges: 63, categories: 50, columns: 64, name: 200, quantiles: 16 };

;// CONCATENATED MODULE: ./packages/schema/src/profile.ts





// What the values looked like that a model took and gave when it was judged: the reference that a server and a drift
// check hold later values against. Small on purpose: it travels in every report. Column and port names, and categories,
// are strangers' texts and bounded.
const profile_name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(PROFILE_BOUNDS.name));
/** Rows or values; whole where every row was looked at, else estimates. */
const amount = dist/* pipe */.FsL(interval/* number */.ai, dist/* minValue */.Wwf(0));
const share = dist/* pipe */.FsL(interval/* number */.ai, dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1));
/**
 * Where bins meet, increasing. Bin 0 holds what is below the first edge, bin i what is at least edge i − 1 and below edge i,
 * the last one what is at least the last edge: one count more than there are edges.
 */
const Bins = dist/* pipe */.FsL(dist/* object */.Ikc({
    edges: dist/* pipe */.FsL(dist/* array */.YOg(interval/* number */.ai), dist/* maxLength */.Ru6(PROFILE_BOUNDS.edges)),
    counts: dist/* array */.YOg(amount),
}), dist/* check */.z6Y(({ edges, counts }) => counts.length === edges.length + 1, "expected one count more than edges"), dist/* check */.z6Y(({ edges }) => edges.every((edge, at) => at === 0 || edge > (edges[at - 1] ?? edge)), "expected increasing edges"));
/** Numbers of one column. null where there was none, or where a double cannot hold the result. */
const NumberSummary = dist/* object */.Ikc({
    kind: dist/* literal */.euz("numbers"),
    /** Finite numbers. */
    count: amount,
    /** NaN, which is how a missing cell reaches a model. */
    missing: amount,
    infinite: amount,
    min: dist/* nullable */.mee(interval/* number */.ai),
    max: dist/* nullable */.mee(interval/* number */.ai),
    mean: dist/* nullable */.mee(interval/* number */.ai),
    /** Of the population: divided by `count`. */
    variance: dist/* nullable */.mee(dist/* pipe */.FsL(interval/* number */.ai, dist/* minValue */.Wwf(0))),
    /** Pairs of level and value; a value is off by at most `quantileError` of its own size. */
    quantiles: dist/* pipe */.FsL(dist/* array */.YOg(dist/* tuple */.PVZ([share, interval/* number */.ai])), dist/* maxLength */.Ru6(PROFILE_BOUNDS.quantiles)),
    quantileError: share,
    bins: Bins,
});
/** Texts of one column, or classes. */
const CategorySummary = dist/* object */.Ikc({
    kind: dist/* literal */.euz("categories"),
    /** Texts that are not empty. */
    count: amount,
    missing: amount,
    /** How many different ones there are; `exact` or with a standard error of 1.6 %. */
    distinct: amount,
    exact: dist/* boolean */.zMY(),
    /** `hashed`: a name is a hash of the text, so that no value of a row stands in a report. */
    names: dist/* picklist */.KIO(["plain", "hashed"]),
    /** The most frequent first. */
    top: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ name: profile_name, count: amount })), dist/* maxLength */.Ru6(PROFILE_BOUNDS.categories)),
    /** All others together. */
    other: amount,
    /** No count of `top` is too small by more than this; none is too large. */
    undercount: amount,
});
/** One column of what went in or came out. */
const ProfileColumn = dist/* object */.Ikc({
    /** The data set's column where one column is one part, else the port's name. */
    name: profile_name,
    /** The model's input or output. */
    port: profile_name,
    /**
     * Which part of a row of that tensor: its index in row-major order; `all`: a sample of all parts together, of a tensor
     * that is too wide to be told part by part; `highest`: the index of the highest part.
     */
    part: dist/* union */.KCZ([interval/* count */.U9, dist/* picklist */.KIO(["all", "highest"])]),
    values: dist/* variant */.Oxt("kind", [NumberSummary, CategorySummary]),
});
const columns = dist/* pipe */.FsL(dist/* array */.YOg(ProfileColumn), dist/* maxLength */.Ru6(PROFILE_BOUNDS.columns));
/** The section that `validate` writes: the first data set as the model took it, and what the model answered. */
const Profile = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    rows: interval/* count */.U9,
    /** Rows that were looked at: all of a small data set, an even sample of a large one. Counts are those of all rows. */
    looked: interval/* count */.U9,
    inputs: columns,
    outputs: columns,
    /** The labels behind the indices of a `highest` part, where known. */
    classes: dist/* pipe */.FsL(dist/* array */.YOg(profile_name), dist/* maxLength */.Ru6(PROFILE_BOUNDS.categories)),
    /** Ports that are left out because there are too many. */
    omitted: interval/* count */.U9,
});
/**
 * Reads a profile from parsed JSON that a stranger may have written, as it stands in a report. Unknown fields are dropped.
 * @throws ModelgateError `report-invalid`, naming the first thing wrong by its path
 */
function decodeProfile(value) {
    const result = dist/* safeParse */.xLC(Profile, value, { abortEarly: true, abortPipeEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw (0,error/* failure */.V2)("report-invalid", `${dist/* getDotPath */.BuJ(issue) ?? "the profile"}: ${issue.message}`, {
        hint: "Expected the `profile` of a report of validate, written with this version of Modelgate.",
    });
}


/***/ })

};
