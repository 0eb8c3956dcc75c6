export const id = 603;
export const ids = [603];
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

/***/ 15263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ basePolicy)
/* harmony export */ });
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6356);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49007);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10168);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39331);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38855);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14601);
/* harmony import */ var _place_at_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9174);




/** More than anybody writes by hand. */
const MAX_POLICY_BYTES = 1_000_000;
/**
 * The policy file as the base of a pull request or a merge group has it: who proposes a change does not choose the limits that
 * judge it. Null for every other event, where the head's policy judges.
 * @throws ModelgateError `policy-invalid` for what is no text; what git throws, `history-missing` among it
 */
async function basePolicy(path, { repository, event }) {
    if (event.kind !== "pull-request" && event.kind !== "merge-group")
        return null;
    const clone = await repository();
    const base = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .b)(event, clone);
    if (base === null)
        return { none: "the pull request shares no history with its base branch" };
    const { commit } = base;
    const own = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_1__/* .treePathOf */ .h)(clone, path, "kept");
    const bounds = { maxBytes: MAX_POLICY_BYTES };
    const bytes = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_2__/* .fileAt */ .Wd)(clone, { commit, path: own }, bounds);
    if (bytes !== null)
        return { text: textOf(bytes, own), commit, path: own };
    // A policy that was renamed, or taken away while another came, is still the one that was agreed on.
    const place = await (0,_place_at_base_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAtBase */ .c)(clone, commit, own, { is: isWritten, moved: true });
    const readAt = async (path) => {
        const before = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_2__/* .fileAt */ .Wd)(clone, { commit, path }, bounds);
        return { text: textOf(before ?? new Uint8Array(), path), commit, path };
    };
    if ("path" in place)
        return await readAt(place.path);
    if (place.gone.length > MAX_GONE)
        throw unclear(own, place.gone);
    const policies = [];
    for (const path of place.gone) {
        const read = await readAt(path).catch(noPolicy);
        if (read !== null && isPolicy(read.text))
            policies.push(read);
    }
    const [only] = policies;
    if (policies.length > 1)
        throw unclear(own, policies.map(({ path }) => path));
    return only ?? { none: `${commit.slice(0, 12)} has no ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(own)}: this is its first version` };
}
function unclear(path, gone) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .missing */ .LO)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(path)}: new under this name, and it may be ${(0,_place_at_base_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)(gone)} of before`, "Rename or add one policy in a change of its own.");
}
/** What is too large or no text was no policy; a clone that cannot be read still is an error. */
function noPolicy(error) {
    const { code } = error instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .ModelgateError */ .HJ ? error : { code: null };
    if (code === "input-invalid" || code === "policy-invalid")
        return null;
    throw error;
}
/** Each is a question to git. */
const MAX_GONE = 50;
/** Whatever a policy may be called: one that goes away as policy.yml may come back as gate.yaml. */
function isWritten(name) {
    return /\.(?:ya?ml|json)$/i.test(name);
}
/** Workflows and other files go away as well. What every policy has is `models`, at the beginning of a line or within braces. */
function isPolicy(text) {
    if (/^["']?models["']?\s*:/m.test(text))
        return true;
    return /^[ \t]*\{/m.test(text) && /["'{,\s]models["']?\s*:/.test(text);
}
function textOf(bytes, path) {
    if ((0,_modelgate_git__WEBPACK_IMPORTED_MODULE_6__/* .lfsPointer */ .F)(bytes) !== null)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("policy-invalid", `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(path)}: is kept in Git LFS at the base`, {
            hint: "Keep the policy in git itself: `git lfs untrack`, then commit it again.",
        });
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("policy-invalid", `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(path)}: is not UTF-8 at the base`, {
            hint: "Save it as UTF-8 on the base branch first.",
            cause,
        });
    }
}


/***/ }),

/***/ 65603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  agreedReport: () => (/* reexport */ agreedReport),
  baseEventOf: () => (/* reexport */ base_event/* baseEventOf */.p),
  basePolicy: () => (/* reexport */ base_policy/* basePolicy */.u),
  changedData: () => (/* reexport */ changed_data/* changedData */.F),
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
// EXTERNAL MODULE: ./packages/baseline/src/changed-data.ts
var changed_data = __webpack_require__(77230);
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

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/read-at-most.ts
var read_at_most = __webpack_require__(46783);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/schema/src/changes.ts
var changes = __webpack_require__(71600);
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

;// CONCATENATED MODULE: ./packages/schema/src/latency.ts


// What `benchmark` measured. Times are milliseconds of one inference, memory is bytes.
const latency_text = dist/* string */.YjP();
/** An estimate of a tail percentile that may only be too high (MLPerf's early stopping), or why there is none. */
const Percentile = dist/* object */.Ikc({
    /** 50, 90, 95, 99 or 99.9. */
    percentile: interval/* number */.ai,
    ms: dist/* nullable */.mee(interval/* number */.ai),
    /** `upper-bound`: holds with the confidence of the run; `estimate`: of the sample alone. */
    kind: dist/* picklist */.KIO(["estimate", "upper-bound"]),
    /** Why `ms` is null: "needs 662 queries, there are 400". */
    reason: dist/* optional */.lqM(latency_text),
});
const ARMS = ["candidate", "baseline", "control"];
/** What one arm of the experiment took. The control is the baseline (without one: the candidate) once more. */
const Arm = dist/* object */.Ikc({
    arm: dist/* picklist */.KIO(ARMS),
    digest: dist/* nullable */.mee(latency_text),
    /** Inferences that were timed, in blocks and launches. */
    inferences: interval/* count */.U9,
    blocks: interval/* count */.U9,
    launches: interval/* count */.U9,
    percentiles: dist/* array */.YOg(Percentile),
    meanMs: dist/* nullable */.mee(interval/* number */.ai),
    /** Standard deviation of the launches' medians as a share of their mean. */
    spread: dist/* nullable */.mee(interval/* number */.ai),
    /** Inferences (rows) a second. */
    throughput: dist/* nullable */.mee(interval/* number */.ai),
    /** Processor time per inference. */
    cpuMs: dist/* nullable */.mee(interval/* number */.ai),
    /** Process start, runtime and model load, and first inference, medians over launches. */
    coldStart: dist/* nullable */.mee(dist/* object */.Ikc({ processMs: interval/* number */.ai, loadMs: interval/* number */.ai, firstMs: interval/* number */.ai, totalMs: interval/* number */.ai })),
    /** The most resident memory of a process that held this arm alone. */
    peakMemoryBytes: dist/* nullable */.mee(interval/* number */.ai),
    fileBytes: dist/* nullable */.mee(interval/* number */.ai),
    costPerMillion: dist/* nullable */.mee(interval/* number */.ai),
    /** Milliseconds until blocks were stable, median over launches; null: they never were. */
    warmUpMs: dist/* nullable */.mee(interval/* number */.ai),
});
/** Two arms on the log ratio of their medians; 1.02 is 2 % slower. The unit is the launch. */
const Ratio = dist/* object */.Ikc({
    of: dist/* picklist */.KIO(["candidate/baseline", "control/baseline", "control/candidate"]),
    value: interval/* number */.ai,
    interval: dist/* nullable */.mee(interval/* Interval */.IX),
    launches: interval/* count */.U9,
    /** One for each launch, in their order. */
    perLaunch: dist/* array */.YOg(interval/* number */.ai),
});
/** One point of a sweep. */
const SweepPoint = dist/* object */.Ikc({
    value: latency_text,
    p50Ms: dist/* nullable */.mee(interval/* number */.ai),
    baselineP50Ms: dist/* nullable */.mee(interval/* number */.ai),
    throughput: dist/* nullable */.mee(interval/* number */.ai),
    /** candidate / baseline with its interval. */
    ratio: dist/* nullable */.mee(dist/* object */.Ikc({ value: interval/* number */.ai, interval: dist/* nullable */.mee(interval/* Interval */.IX) })),
    /** Why there is no number. */
    reason: dist/* optional */.lqM(latency_text),
});
/** One condition varied, the others held. */
const Sweep = dist/* object */.Ikc({
    /** `batch`, another dynamic axis by its name, `threads`, `concurrency`, `optimisation`. */
    axis: latency_text,
    points: dist/* array */.YOg(SweepPoint),
    /** The point after which more of the axis brings little. */
    knee: dist/* nullable */.mee(latency_text),
});
/** One scenario in MLPerf's words. */
const Scenario = dist/* object */.Ikc({
    name: dist/* picklist */.KIO(["single-stream", "multi-stream", "offline", "server"]),
    arm: dist/* picklist */.KIO(ARMS),
    queries: interval/* count */.U9,
    samplesPerQuery: interval/* count */.U9,
    /** single- and multi-stream: ms; offline: samples a second; server: queries a second that hold the bound. */
    result: dist/* nullable */.mee(interval/* number */.ai),
    unit: dist/* picklist */.KIO(["ms", "samples/s", "queries/s"]),
    boundMs: dist/* nullable */.mee(interval/* number */.ai),
    percentiles: dist/* array */.YOg(Percentile),
    /** Whether the result is valid by the scenario's rules, and why not. */
    valid: dist/* boolean */.zMY(),
    reason: dist/* optional */.lqM(latency_text),
});
/** One operator's time in both arms. */
const OperatorTime = dist/* object */.Ikc({
    operator: latency_text,
    node: dist/* nullable */.mee(latency_text),
    candidateMs: dist/* nullable */.mee(interval/* number */.ai),
    baselineMs: dist/* nullable */.mee(interval/* number */.ai),
    /** candidate − baseline, ms per inference, and its share of the whole difference. */
    differenceMs: interval/* number */.ai,
    share: dist/* nullable */.mee(interval/* number */.ai),
});
/** The machine, as far as it bears on time; a history keeps the times of unlike ones apart. */
const Machine = dist/* object */.Ikc({
    cpu: latency_text,
    cores: interval/* count */.U9,
    /** Share of processor time that the hypervisor took, while measuring; null where unknown. */
    steal: dist/* nullable */.mee(interval/* number */.ai),
    /** Load average before measuring. */
    load: dist/* nullable */.mee(interval/* number */.ai),
    memoryBytes: dist/* nullable */.mee(interval/* number */.ai),
    /** Processors and bytes a container may use; null: unlimited or unknown. */
    containerCores: dist/* nullable */.mee(interval/* number */.ai),
    containerMemoryBytes: dist/* nullable */.mee(interval/* number */.ai),
    image: dist/* nullable */.mee(latency_text),
});
/** The section that `benchmark` writes. */
const Latency = dist/* object */.Ikc({
    dataset: dist/* nullable */.mee(latency_text),
    batch: interval/* count */.U9,
    /** Within one inference; 0: the server's own, which nobody here knows. */
    threads: interval/* count */.U9,
    machine: Machine,
    /** What answered, as it names itself, where served models were timed: the machine is then the one that asked. */
    served: dist/* optional */.lqM(dist/* object */.Ikc({
        candidate: dist/* nullable */.mee(latency_text),
        baseline: dist/* nullable */.mee(latency_text),
        /** What one start of a server may do to its times, a share: the ratio's interval is wider by it to either side. */
        startBias: interval/* number */.ai,
    })),
    arms: dist/* array */.YOg(Arm),
    ratios: dist/* array */.YOg(Ratio),
    /** Whether both models answer alike on the inputs that were timed; null: there is no baseline. */
    sameAnswers: dist/* nullable */.mee(dist/* object */.Ikc({ alike: dist/* boolean */.zMY(), statement: latency_text })),
    /** What the control says: false when it is wider than the limit allows. */
    quiet: dist/* nullable */.mee(dist/* boolean */.zMY()),
    /** Seconds that would settle an inconclusive verdict; null: settled, or no time would. */
    settleSeconds: dist/* nullable */.mee(interval/* number */.ai),
    sweeps: dist/* array */.YOg(Sweep),
    scenarios: dist/* array */.YOg(Scenario),
    operators: dist/* array */.YOg(OperatorTime),
    budgetSeconds: interval/* number */.ai,
    spentSeconds: interval/* number */.ai,
    /** Whether it was cut short, by the budget or a signal, and by which. */
    ended: dist/* picklist */.KIO(["complete", "budget", "cancelled"]),
});

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
    changes: dist/* optional */.lqM(changes/* Changes */.sk),
    /** The benchmark's section. */
    latency: dist/* optional */.lqM(Latency),
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
        if (!(cause instanceof error/* ModelgateError */.HJ))
            throw cause;
        const [problem] = cause.problems;
        throw new error/* ModelgateError */.HJ({ ...problem, message: `${name}: ${problem.message}` }, { cause });
    }
}
/** The parser's own words are no part of the message: they quote the document, which may hold anything. */
function parsed(bytes, name) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw (0,error/* failure */.V2)("report-invalid", `${name}: expected JSON`, { hint: WHICH, cause });
    }
}
function tooLarge(name, maxBytes) {
    return (0,error/* failure */.V2)("report-invalid", `${name}: expected at most ${maxBytes} bytes`, { hint: WHICH });
}
const WHICH = "Name the JSON document that a Modelgate action wrote as its report.";

// EXTERNAL MODULE: ./packages/baseline/src/dvc-pointers.ts
var dvc_pointers = __webpack_require__(56049);
// EXTERNAL MODULE: ./packages/baseline/src/fault.ts
var fault = __webpack_require__(14601);
// EXTERNAL MODULE: ./packages/baseline/src/proposed-change.ts
var proposed_change = __webpack_require__(97544);
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
    return (0,error/* failure */.V2)("report-invalid", `${(0,fault/* shown */.SP)(path)}: has ${what} twice`, {
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
        throw (0,error/* failure */.V2)("report-invalid", `predictions ${(0,fault/* shown */.SP)(path)}: expected a path beside the report`, {
            hint: "Keep the predictions in the folder of the report.",
        });
    const found = (0,external_node_path_.join)(folder, path);
    const real = await (0,promises_.realpath)(found).catch(() => null);
    if (real === null || !(await (0,promises_.stat)(real)).isFile())
        return null;
    const inside = (0,external_node_path_.relative)(await (0,promises_.realpath)(folder), real);
    if ((0,external_node_path_.isAbsolute)(inside) || inside.split(external_node_path_.sep)[0] === "..")
        throw (0,error/* failure */.V2)("report-invalid", `predictions ${(0,fault/* shown */.SP)(path)}: a link that leaves the folder of the report`, {
            hint: "Keep the predictions themselves beside the report.",
        });
    return found;
}

// EXTERNAL MODULE: ./packages/baseline/src/open-baseline.ts + 6 modules
var open_baseline = __webpack_require__(48308);
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

/***/ 86434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MODES)
/* harmony export */ });
/** How a policy is meant: to gate, or only to look on. */
const MODES = ["gate", "observe"];


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
