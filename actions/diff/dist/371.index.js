export const id = 371;
export const ids = [371];
export const modules = {

/***/ 42964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineOf),
/* harmony export */   k: () => (/* binding */ BaselineEntry)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52206);


/** A revision that git cannot take for an option. */
const ref = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[^\s\p{Cc}-][^\s\p{Cc}]*$/u, "expected a git ref, as base, main, v1.2 or a commit"));
/** `baseline:` of a model. */
const BaselineEntry = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    git: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(ref, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("`base` for the merge base, the merge group's base or the previous push; or a ref."))),
    path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("A model or predictions file, relative to this file."))),
    url: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .httpsUrl */ .N3, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("An address, beside its sha256."))),
    sha256: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("The digest of what the address gives."))),
    stage: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .stageName */ .CT, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("A stage of the registry, as production: the model that holds it."))),
    report: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("An earlier report, with its predictions beside it."))),
}), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ git, path, url, stage, report }) => [git, path, url, stage, report].filter((one) => one !== undefined).length === 1, "expected exactly one of git, path, url, stage, report"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((entry) => (entry.url === undefined) === (entry.sha256 === undefined), "expected url and sha256 together: only its digest says that it is the same model"));
/** The source that a checked entry means; `base` makes its paths relative to the working directory. */
function baselineOf(entry, base, owner = { model: null, policy: null }) {
    const { git, path, url, sha256: digest = "", stage, report } = entry;
    if (git !== undefined)
        return { kind: "git", ref: git === "base" ? null : git };
    if (path !== undefined)
        return { kind: "path", path: base(path) };
    if (url !== undefined)
        return { kind: "url", url, sha256: digest };
    if (stage !== undefined)
        return { kind: "stage", stage, ...owner };
    return { kind: "report", path: base(report ?? "") };
}


/***/ }),

/***/ 3335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ clausesOf),
/* harmony export */   k: () => (/* binding */ parseLimits)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48034);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38855);
/* harmony import */ var _limit_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43526);
/* harmony import */ var _shorthand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22907);
/* harmony import */ var _slice_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50011);
/* harmony import */ var _where_problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86172);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99421);






/**
 * The clauses of checked `limits:` entries; one entry with `min` and `max` is two clauses. Each knows its line
 * where it stands in a file.
 * @param otherwise what is inconclusive does where an entry does not say it
 */
function clausesOf(entries, source, locate, otherwise) {
    return entries.flatMap((entry, index) => _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .LIMIT_KINDS */ .A7.flatMap((kind) => {
        const value = entry[kind];
        if (value === undefined)
            return [];
        const at = source.kind === "file" ? { at: { path: source.name, ...locate(index, kind) } } : {};
        return [
            clauseOf({ ...entry, "on-inconclusive": entry["on-inconclusive"] ?? otherwise }, kind, value, at),
        ];
    }));
}
function clauseOf(entry, kind, value, at) {
    const { metric, dataset, tier, judge, slices, better } = entry;
    const onInconclusive = entry["on-inconclusive"];
    return {
        metric,
        dataset: dataset ?? null,
        limit: { kind, value },
        tier,
        ...(judge === undefined || !(0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .isAbsolute */ .oP)(kind) ? {} : { judge }),
        ...(onInconclusive === undefined || (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .isAbsolute */ .oP)(kind) ? {} : { onInconclusive }),
        ...(slices === undefined
            ? {}
            : { slices: { axes: slices.map(_slice_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .axisOf */ .L), minSupport: entry["min-support"] ?? _limit_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .MIN_SUPPORT */ .dh } }),
        ...(better === undefined ? {} : { better }),
        ...at,
    };
}
/**
 * The `limits` input: lines such as `accuracy>=0.9` and `accuracy max-drop 0.01`, or a YAML list in the policy's grammar.
 * Empty: no clause.
 * @throws ModelgateError `policy-invalid` or `slice-invalid` with every line that is wrong
 */
function parseLimits(text) {
    const clauses = (0,_shorthand_js__WEBPACK_IMPORTED_MODULE_3__/* .shortLimits */ .z)(text);
    if (clauses !== null)
        return clauses;
    const source = { kind: "input", name: "limits" };
    const { value, locate } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .gM)(text, source, _limit_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .Limits */ .xu);
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .throwProblems */ .Jh)((0,_where_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .whereProblems */ .c)(value, source, (index, ...keys) => locate([index, ...keys])));
    return clausesOf(value, source, (index, key) => locate([index, key]));
}


/***/ }),

/***/ 83736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ incompatible),
/* harmony export */   m4: () => (/* binding */ withoutBaseline),
/* harmony export */   vM: () => (/* binding */ contradictions)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48034);
/* harmony import */ var _place_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64635);


/**
 * Limits that no model can hold together, limits that are written twice, and a metric that is better both ways. Each is told
 * at the later one, with the place of the earlier.
 * @param clauses with resolved metric names, where they are known
 */
function contradictions(clauses) {
    return clauses.flatMap((later, index) => clauses.slice(0, index).flatMap((earlier) => {
        const what = twice(earlier, later);
        return what === null ? incompatible(earlier, later) : [problemOf(earlier, later, what)];
    }));
}
/** As `contradictions`, of two limits of which one may repeat the other. */
function incompatible(earlier, later) {
    if (later.metric !== earlier.metric)
        return [];
    const what = twoDirections(earlier, later) ?? apart(earlier, later);
    return what === null ? [] : [problemOf(earlier, later, what)];
}
function problemOf(earlier, later, { what, hint }) {
    const message = `${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(later)}: ${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseWords */ .ti)(later)} ${what} ${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseWords */ .ti)(earlier)} (${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(earlier)})`;
    return { code: "policy-invalid", message, hint, ...(later.at === undefined ? {} : { at: later.at }) };
}
function twoDirections(a, b) {
    if (a.better === undefined || b.better === undefined || a.better === b.better)
        return null;
    return {
        what: `says better: ${b.better}, not as`,
        hint: "A metric is better one way: say the same in both.",
    };
}
/** An advisory limit beside a looser required one says something; judged on another end of the interval, too. */
function twice(a, b) {
    const same = a.better === b.better &&
        (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(a) === (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(b) &&
        a.dataset === b.dataset &&
        a.tier === b.tier &&
        (a.judge ?? "estimate") === (b.judge ?? "estimate") &&
        (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceKey */ .Q1)(a) === (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceKey */ .Q1)(b);
    return same ? { what: "is written twice, after", hint: "Keep one of them." } : null;
}
/** Two limits of which at least one is breached by any value. */
function apart(a, b) {
    const shareRows = (a.dataset === null || b.dataset === null || a.dataset === b.dataset) && (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceKey */ .Q1)(a) === (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceKey */ .Q1)(b);
    if (!shareRows)
        return null;
    const [one, two] = [rangesOf(a), rangesOf(b)];
    const isApart = ["value", "improvement"].some((axis) => {
        const [low, high] = [Math.max(one[axis][0], two[axis][0]), Math.min(one[axis][1], two[axis][1])];
        return low > high;
    });
    return isApart
        ? { what: "cannot hold together with", hint: "No model can hold both: mend or drop one of them." }
        : null;
}
const ANY = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
/**
 * What a clause allows of the value itself and of the improvement on the baseline. A relative limit says of the amount
 * only its sign; an increase says nothing of it, since the direction of the metric is not known here.
 */
function rangesOf({ limit: { kind, value } }) {
    switch (kind) {
        case "min":
            return { value: [value, ANY[1]], improvement: ANY };
        case "max":
            return { value: [ANY[0], value], improvement: ANY };
        case "max-drop":
            return { value: ANY, improvement: [-value, ANY[1]] };
        case "min-improvement":
            return { value: ANY, improvement: [value, ANY[1]] };
        case "max-improvement":
            return { value: ANY, improvement: [ANY[0], value] };
        case "max-relative-drop":
            return { value: ANY, improvement: value === 0 ? [0, ANY[1]] : ANY };
        case "min-relative-improvement":
            return {
                value: ANY,
                improvement: value > 0 ? [Number.MIN_VALUE, ANY[1]] : value === 0 ? [0, ANY[1]] : ANY,
            };
        default:
            return { value: ANY, improvement: ANY };
    }
}
/** Comparisons of a model that is compared with nothing. `beat-dummy` needs none. */
function withoutBaseline(clauses) {
    return clauses
        .filter(({ limit }) => _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .COMPARATIVE_KINDS */ .sQ.includes(limit.kind))
        .map((clause) => ({
        code: "policy-invalid",
        message: `${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(clause)}: ${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseWords */ .ti)(clause)}: there is no baseline to compare with`,
        hint: "Give the model one, for example `baseline: { git: base }`.",
        ...(clause.at === undefined ? {} : { at: clause.at }),
    }));
}


/***/ }),

/***/ 25017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ Inputs),
/* harmony export */   ek: () => (/* binding */ Datasets)
/* harmony export */ });
/* unused harmony export DatasetEntry */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52206);


/** How a model's inputs are fed: `inputs:` of a data set. */
const Inputs = valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1))]));
/** One entry of `datasets:`. */
const DatasetEntry = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("CSV, TSV, JSONL or Parquet, relative to this file."))),
    predictions: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("A predictions file, in place of running the model."))),
    target: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1))]), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("The column that holds the truth; of many labels, a list of columns or a pattern with *.")),
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("The column that names each example; absent: the row number."))),
    weights: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("The column of each example's weight."))),
    groups: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("The column of clusters, as patient or document: they are resampled whole."))),
    inputs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(Inputs, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("Model input → column, list of columns, or pattern with *.")), {}),
}), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((entry) => (entry.path === undefined) !== (entry.predictions === undefined), "expected exactly one of path, predictions"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((entry) => entry.predictions === undefined || Object.keys(entry.inputs).length === 0, "expected inputs only beside path: no model is run on predictions"));
const Datasets = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, DatasetEntry), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((sets) => Object.keys(sets).length > 0, "expected at least one data set"));


/***/ }),

/***/ 61243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ DeliveryEntry),
/* harmony export */   A9: () => (/* binding */ deliveryOf),
/* harmony export */   AF: () => (/* binding */ deliversImage),
/* harmony export */   fJ: () => (/* binding */ ownerless)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52206);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99421);



/** What of a version is written: the digest of its image, of its bytes, or its name. */
const WRITES = ["image", "model", "version"];
const filePath = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^(?![/-])(?!(?:.*\/)?\.{1,2}(?:\/|$))(?!.*\/\/)[^\\\p{Cc}]*[^\\\p{Cc}/]$/u, "expected a path from the root of the repository, as deploy/values.yaml"));
const KINDS = ["kustomize", "helm", "kserve", "compose", "tfvars"];
const FileEntry = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kustomize: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(filePath, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("A kustomization.yaml, beside `image`."))),
    helm: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(filePath, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("A file of Helm's values, beside `value`."))),
    kserve: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(filePath, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("A file with a KServe InferenceService."))),
    compose: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(filePath, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("A Compose file."))),
    tfvars: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(filePath, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("A tfvars.json of Terraform, beside `value`."))),
    image: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("kustomize: the name of the entry of `images`."))),
    value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("helm, tfvars, kserve: where the value stands, as image.digest."))),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("kserve: which InferenceService; absent: the only one."))),
    service: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("compose: which service; absent: the only one with an image."))),
    write: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(WRITES), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("`image`: digest of the image that containerize proved; `model`: of the file; `version`.")), "image"),
    model: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("Whose value it is, where the policy has several models."))),
}), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((entry) => KINDS.filter((kind) => entry[kind] !== undefined).length === 1, "expected exactly one of kustomize, helm, kserve, compose, tfvars"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ kustomize, image }) => (kustomize === undefined) === (image === undefined), "expected image with kustomize, and only there"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ helm, tfvars, kserve, value }) => value === undefined ? (helm ?? tfvars) === undefined : (helm ?? tfvars ?? kserve) !== undefined, "expected value with helm and tfvars, and else only with kserve"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((entry) => entry.name === undefined || entry.kserve !== undefined, "expected name only with kserve"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ service, compose }) => service === undefined || compose !== undefined, "expected service only with compose"));
const branch = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), 
// What git takes for a branch (git-check-ref-format), without what nobody means.
valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^(?![-/.])(?!.*(?:\.\.|\/\/|@\{|\.lock$))[\w./@+-]*[\w@+-]$/u, "expected the name of a branch, as main"));
/** `delivery:` of a stage. */
const DeliveryEntry = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\w[\w-]*\/(?!\.{1,2}$)[\w.-]+$/u, "expected owner/name"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("Where the files are: owner/name; absent: this repository."))),
    branch: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(branch, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("The branch; absent: the repository's default."))),
    by: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["commit", "pull-request"]), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("How the change gets there.")), "commit"),
    files: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(FileEntry), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, "expected at least one file"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(50, "expected at most 50 files")),
    dispatch: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        workflow: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[\w.-]+\.ya?ml$/u, "expected the file name of a workflow, as deploy.yml"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("A workflow with `workflow_dispatch`, by its file name."))),
        event: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(100), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("The type of a `repository_dispatch`."))),
    }), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ workflow, event }) => (workflow === undefined) !== (event === undefined), "expected exactly one of workflow, event"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("What is started afterwards: what the job's own token pushes starts nothing."))),
}), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ by, dispatch }) => by === "commit" || dispatch === undefined, "expected dispatch only with `by: commit`: before its merge a pull request delivers nothing"));
/** Whether an entry writes the digest of an image, which only a report of containerize knows. */
function deliversImage({ files }) {
    return files.some(({ write }) => write === "image");
}
/** The delivery that a checked entry means. */
function deliveryOf(entry) {
    if (entry === undefined)
        return null;
    const { repository = null, branch: onto = null, by, files, dispatch } = entry;
    const { workflow, event } = dispatch ?? {};
    return {
        ...{ repository, branch: onto, by, files: files.map(fileOf) },
        dispatch: workflow !== undefined
            ? { kind: "workflow", name: workflow }
            : event !== undefined
                ? { kind: "event", name: event }
                : null,
    };
}
function fileOf(entry) {
    const { kustomize, helm, kserve, compose, tfvars, write, model = null } = entry;
    const shared = { write, model };
    if (kustomize !== undefined)
        return { ...shared, kind: "kustomize", path: kustomize, image: entry.image ?? "" };
    if (kserve !== undefined)
        return { ...shared, kind: "kserve", path: kserve, name: entry.name ?? null, value: entry.value ?? null };
    if (compose !== undefined)
        return { ...shared, kind: "compose", path: compose, service: entry.service ?? null };
    const kind = helm === undefined ? "tfvars" : "helm";
    return { ...shared, kind, path: helm ?? tfvars ?? "", value: entry.value ?? "" };
}
/** Files that belong to no model or to an unknown one: of two models the later would overwrite the earlier. */
function ownerless(stages, models, { source, locate }) {
    return stages.flatMap(({ delivery }, stage) => (delivery?.files ?? []).flatMap(({ model }, file) => {
        if (model === undefined ? models.length === 1 : models.includes(model))
            return [];
        const keys = ["registry", "stages", stage, "delivery", "files", file];
        const what = model === undefined
            ? "expected `model`: whose value it is"
            : `model: no model ${JSON.stringify(model)}`;
        return [
            (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .problemAt */ .l4)(source, locate(keys), `${keys.join(".")}: ${what}`, `They are ${models.join(", ")}.`),
        ];
    }));
}


/***/ }),

/***/ 43526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ SharedLimitEntry),
/* harmony export */   dh: () => (/* binding */ MIN_SUPPORT),
/* harmony export */   es: () => (/* binding */ onInconclusive),
/* harmony export */   xu: () => (/* binding */ Limits)
/* harmony export */ });
/* unused harmony export LimitEntry */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48034);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58191);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36612);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _limit_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60974);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52206);
/* harmony import */ var _slice_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50011);





/** Slices of fewer rows are listed and not judged, unless the policy says otherwise. */
const MIN_SUPPORT = 30;
const bound = (kind, about) => {
    const [lowest, highest] = _limit_values_js__WEBPACK_IMPORTED_MODULE_0__/* .VALUE_RANGES */ .tI[kind];
    const number = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2, valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(lowest), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(highest));
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(Number.isFinite(lowest) ? number : _scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_(about)));
};
const LimitBounds = {
    min: bound("min", "Lowest accepted value, inclusive."),
    max: bound("max", "Highest accepted value, inclusive."),
    "max-drop": bound("max-drop", "Most that the model may be worse than the baseline."),
    "max-relative-drop": bound("max-relative-drop", "As max-drop, as a share of the baseline's value."),
    "min-improvement": bound("min-improvement", "Least that the model has to be better than the baseline."),
    "min-relative-improvement": bound("min-relative-improvement", "As min-improvement, as a share of the baseline's value."),
    "max-improvement": bound("max-improvement", "More than this is suspiciously good: a leak."),
    "max-increase": bound("max-increase", "Most that the value may grow, whichever way is better."),
    "max-relative-increase": bound("max-relative-increase", "As max-increase, as a share of the baseline's."),
    "beat-dummy": valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true), valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2, valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0))]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Better than the best constant answer: true, or by a margin."), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((margin) => (margin === true ? 0 : margin)))),
};
const onInconclusive = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .ON_INCONCLUSIVE */ .Xv), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("What an inconclusive comparison does; absent: fail where the estimate breaches, else warn."));
const fields = {
    metric: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("A metric under scikit-learn's name, for example accuracy or f1_macro.")),
    dataset: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("One of the model's data sets; absent: every one."))),
    ...LimitBounds,
    tier: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .TIERS */ .iB), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("`advisory` turns a fail into a warning.")), "required"),
    judge: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .JUDGED_ON */ .Sc), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("What min and max are judged on: the estimate, or the nearer end of its interval."))),
    "on-inconclusive": valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(onInconclusive),
    slices: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_slice_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .SliceEntry */ .N), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1, "expected at least one entry"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("The limit holds in each slice of the rows, not for all of them together."))),
    "min-support": valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_(`Slices of fewer rows are not judged; absent: ${MIN_SUPPORT}.`))),
    better: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .DIRECTIONS */ .X), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("The metric is the mean of the column of its name, and this is its better direction."))),
};
const kindsIn = (entry) => _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .LIMIT_KINDS */ .A7.filter((kind) => entry[kind] !== undefined);
/** Rules across the keys of an entry, whatever else it holds. */
const rules = () => [
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((entry) => kindsIn(entry).length > 0, `expected at least one of ${_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .LIMIT_KINDS */ .A7.join(", ")}`),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((entry) => entry.judge === undefined || kindsIn(entry).some(_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .isAbsolute */ .oP), "expected judge only beside min or max: a comparison is always judged on its interval"),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((entry) => entry["on-inconclusive"] === undefined || kindsIn(entry).some((kind) => !(0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .isAbsolute */ .oP)(kind)), "expected on-inconclusive only beside a comparison: min and max always pass or fail"),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((entry) => entry["min-support"] === undefined || entry.slices !== undefined, "expected min-support only beside slices"),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((entry) => entry.slices === undefined || (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .ownerOf */ .b)(entry.metric) === "validate", "expected slices only for a metric of predictions: this one has no rows"),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((entry) => entry.better === undefined || (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .ownerOf */ .b)(entry.metric) === "validate", "expected better only for a column of your own: which way this metric is better is known"),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((entry) => _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .DIFF_METRICS */ .q[entry.metric]?.of !== "change" || kindsIn(entry).every(_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .isAbsolute */ .oP), "expected only min or max: this metric compares both models already"),
];
/** One entry of a model's `limits:`. */
const LimitEntry = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(fields), ...rules());
const sharedFields = {
    ...fields,
    task: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .TASKS */ .n), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Only models of this task; absent: every one."))),
    models: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Only models whose name matches; * stands for any text. Absent: every one."))),
};
/** One entry of an organisation's `limits:`. */
const SharedLimitEntry = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(sharedFields), ...rules());
const Limits = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(LimitEntry), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1, "expected at least one limit"));


/***/ }),

/***/ 44585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   PF: () => (/* binding */ datasetsOf),
/* harmony export */   oN: () => (/* binding */ besides)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _baseline_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42964);
/* harmony import */ var _clause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3335);



/** The model that a checked entry means; paths are relative to the file. */
function modelOf(name, entry, { source, locate, mode }) {
    const base = besides(source.name);
    const keys = ["models", name];
    return {
        name,
        path: entry.path === undefined ? null : base(entry.path),
        ...(entry.endpoint === undefined ? {} : { endpoint: entry.endpoint }),
        task: entry.task,
        classes: entry.classes?.map(String) ?? null,
        positive: entry.positive === undefined ? null : String(entry.positive),
        output: entry.output ?? null,
        scores: entry.scores ?? null,
        baseline: entry.baseline === undefined
            ? null
            : (0,_baseline_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineOf */ .B)(entry.baseline, base, { model: name, policy: source.name }),
        datasets: datasetsOf(entry.datasets, base),
        clauses: (0,_clause_js__WEBPACK_IMPORTED_MODULE_2__/* .clausesOf */ .I)(entry.limits ?? [], source, (index, key) => locate([...keys, "limits", index, key]), entry["on-inconclusive"]),
        waivers: entry.waivers.map((waiver, index) => ({
            ...waiver,
            at: { path: source.name, ...locate([...keys, "waivers", index]) },
        })),
        mode: entry.mode ?? mode ?? "gate",
    };
}
/** Paths in a file are relative to it. */
function besides(path) {
    return (file) => ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file) ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), file));
}
/** The data sets of checked entries. */
function datasetsOf(sets, base) {
    return Object.entries(sets).map(([name, { path, predictions, target, id, weights, groups, inputs }]) => ({
        name,
        source: predictions === undefined
            ? { kind: "data", path: base(path ?? "") }
            : { kind: "predictions", path: base(predictions) },
        target,
        id: id ?? null,
        weights: weights ?? null,
        groups: groups ?? null,
        inputs,
    }));
}


/***/ }),

/***/ 64635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Q1: () => (/* binding */ sliceKey),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   ti: () => (/* binding */ clauseWords)
/* harmony export */ });
/** A place in words, `modelgate.yml:9:15`; an input has none. */
function placeOf({ at }) {
    if (at === undefined)
        return "limits";
    return at.line === undefined ? at.path : `${at.path}:${at.line}:${at.column ?? 1}`;
}
/** A clause in words, `accuracy max-drop 0.01 on test`. */
function clauseWords(clause) {
    return `${subjectOf(clause)} ${clause.limit.value}${scopeOf(clause)}`;
}
/** Its metric and kind, `accuracy max-drop`. */
function subjectOf({ metric, limit }) {
    return `${metric} ${limit.kind}`;
}
/** The rows that it is about, ` on test, in slices`; nothing for all. */
function scopeOf({ dataset, slices }) {
    const rows = slices === undefined ? "" : ` in slices of ${slices.axes.map(axisWords).join(", ")}`;
    return `${dataset === null ? "" : ` on ${dataset}`}${rows}`;
}
function axisWords(axis) {
    switch (axis.kind) {
        case "values":
            return axis.values === null ? axis.column : `${axis.column} in (${axis.values.join(", ")})`;
        case "bins":
            return `${axis.column} by [${axis.edges.join(", ")}]`;
        case "quantiles":
            return `${axis.column} by ${axis.bins} quantiles`;
        case "where":
            return axis.where;
        case "cross":
            return axis.axes.map(axisWords).join(" × ");
    }
}
/** The rows that a clause is about, as a key: equal for equal slices of them. */
function sliceKey({ slices }) {
    return JSON.stringify(slices?.axes ?? null);
}


/***/ }),

/***/ 72371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ci: () => (/* binding */ modelNames),
  h9: () => (/* binding */ readPolicies),
  T4: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(33490);
// EXTERNAL MODULE: ./packages/policy/src/contradictions.ts
var contradictions = __webpack_require__(83736);
// EXTERNAL MODULE: ./packages/policy/src/model.ts
var model = __webpack_require__(44585);
// EXTERNAL MODULE: ./packages/policy/src/schema.ts + 3 modules
var schema = __webpack_require__(3965);
// EXTERNAL MODULE: ./packages/policy/src/place-words.ts
var place_words = __webpack_require__(64635);
;// CONCATENATED MODULE: ./packages/policy/src/waiver-problems.ts


/** Waivers of a check that no limit makes, and a check that is waived twice. */
function waiverProblems({ waivers, clauses, datasets }, isExtended) {
    const checks = clauses.flatMap((clause) => checksOf(clause, datasets));
    const firsts = new Map();
    return waivers.flatMap((waiver) => {
        const earlier = firsts.get(waiver.check);
        if (earlier !== undefined)
            return [problemOf(waiver, `is waived twice, first at ${(0,place_words/* placeOf */.$t)(earlier)}`, "Keep one of them.")];
        firsts.set(waiver.check, waiver);
        if (isMade(waiver.check, checks))
            return [];
        const names = checks.map(({ before, after }) => `${before}${after}`);
        const near = (0,closest/* closest */.k)(waiver.check, names);
        const own = isExtended ? " A limit of the organisation's cannot be waived." : "";
        const hint = near === null ? `The checks are ${names.join(", ")}.` : `Did you mean ${near}?`;
        return [problemOf(waiver, "waives a check that no limit in this policy creates", `${hint}${own}`)];
    });
}
/** The ids of a clause's checks: `test/accuracy/min`, or `test/accuracy[writer=7]/min` in a slice. */
function checksOf({ dataset, metric, limit, slices }, datasets) {
    const names = dataset === null ? datasets.map(({ name }) => name) : [dataset];
    return names.map((name) => ({
        before: `${name}/${metric}`,
        after: `/${limit.kind}`,
        isSliced: slices !== undefined,
    }));
}
/** Whether the limits make a check of this id. `#2` names the second of a kind, of which there have to be two. */
function isMade(id, checks) {
    const [, plain = id, number = "1"] = /^(.*)#([2-9]|[1-9]\d+)$/su.exec(id) ?? [];
    const makers = checks.filter(({ before, after, isSliced }) => isSliced ? plain.startsWith(`${before}[`) && plain.endsWith(`]${after}`) : plain === `${before}${after}`);
    return makers.length >= Number(number);
}
function problemOf(waiver, what, hint) {
    const message = `${(0,place_words/* placeOf */.$t)(waiver)}: waivers: ${waiver.check} ${what}`;
    return { code: "policy-invalid", message, hint, ...(waiver.at === undefined ? {} : { at: waiver.at }) };
}

// EXTERNAL MODULE: ./packages/policy/src/where-problems.ts
var where_problems = __webpack_require__(86172);
// EXTERNAL MODULE: ./packages/policy/src/yaml.ts + 1 modules
var yaml = __webpack_require__(99421);
;// CONCATENATED MODULE: ./packages/policy/src/policy.ts







/**
 * Reads one model's part of a policy file; the whole file is checked.
 * @param path of the file, for messages and as the base of the paths in it
 * @param resolve absent: metrics stay as they are written, and are compared as such
 * @throws ModelgateError `policy-invalid` or `slice-invalid` with line and column of every mistake, `input-invalid` for an
 * unknown model
 */
function readPolicy(text, path, model, resolve) {
    return chosen(readPolicies(text, path, resolve), path, model);
}
/**
 * Reads every model of a policy file, in its order, checked as a whole.
 * @throws ModelgateError as `readPolicy`
 */
function readPolicies(text, path, resolve = (clauses) => [...clauses]) {
    const source = { kind: "file", name: path };
    const { value, locate } = (0,yaml/* readYaml */.gM)(text, source, schema/* PolicySchema */.Qz);
    const written = { source, locate, mode: value.mode };
    const isExtended = value.extends !== undefined;
    const problems = [];
    const models = Object.entries(value.models).map(([name, entry]) => {
        problems.push(...mistakes(name, entry, written, isExtended));
        const one = resolved((0,model/* modelOf */.DM)(name, entry, written), resolve, problems);
        problems.push(...(0,contradictions/* contradictions */.vM)(one.clauses), ...waiverProblems(one, isExtended));
        if (one.baseline === null)
            problems.push(...(0,contradictions/* withoutBaseline */.m4)(one.clauses));
        return one;
    });
    (0,src_error/* throwProblems */.Jh)(problems);
    return models;
}
/**
 * The models of a policy file, in its order: whether the base's file knows the one that is judged.
 * @throws ModelgateError `policy-invalid`
 */
function modelNames(text, path) {
    return Object.keys((0,yaml/* readYaml */.gM)(text, { kind: "file", name: path }, schema/* PolicySchema */.Qz).value.models);
}
function resolved(model, resolve, problems) {
    try {
        return { ...model, clauses: resolve(model.clauses, model.task) };
    }
    catch (error) {
        problems.push(...(0,src_error/* problemsOf */.GW)(error));
        return model;
    }
}
function chosen(models, path, asked) {
    const names = models.map(({ name }) => name);
    const [first] = models;
    const only = models.length === 1 ? first : undefined;
    const found = asked === null ? only : models.find(({ name }) => name === asked);
    if (found !== undefined)
        return found;
    const ofPath = asked === null ? undefined : models.find((model) => model.path === asked);
    const near = ofPath?.name ?? (asked === null ? null : (0,closest/* closest */.k)(asked, names));
    const what = asked === null ? "it holds several models" : `it holds no model "${asked}"`;
    throw (0,src_error/* failure */.V2)("input-invalid", `model: ${path}: ${what}; they are ${names.join(", ")}`, {
        hint: near === null ? "Name one of them." : `Did you mean "${near}"?`,
    });
}
/** What one entry gets wrong that its shape does not show. */
function mistakes(name, entry, written, isExtended) {
    const { source, locate } = written;
    const keys = ["models", name];
    const { limits, datasets } = entry;
    if (limits === undefined) {
        if (isExtended)
            return [];
        return [(0,yaml/* problemAt */.l4)(source, locate(keys), `${keys.join(".")}.limits: missing`)];
    }
    const sets = Object.keys(datasets);
    const strangers = limits.flatMap(({ dataset }, index) => {
        if (dataset === undefined || sets.includes(dataset))
            return [];
        // Limits on data sets that the model does not have: nobody would ever judge them.
        const place = locate([...keys, "limits", index, "dataset"]);
        const hint = `The model's data sets are ${sets.join(", ")}.`;
        return [(0,yaml/* problemAt */.l4)(source, place, `limits: no data set "${dataset}"`, hint)];
    });
    const wheres = (0,where_problems/* whereProblems */.c)(limits, source, (index, ...inner) => locate([...keys, "limits", index, ...inner]));
    return [...strangers, ...wheres];
}


/***/ }),

/***/ 52206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ stageName),
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   N3: () => (/* binding */ httpsUrl),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60479);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);


/** A text that names something. */
const name = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq());
/** A number that is neither NaN nor infinite. */
const finite = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x("expected a finite number, got infinity"));
/** A label or value of a data set, as YAML writes it. */
const label = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 
    // YAML has rounded it by now: it would name another example, or several.
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((value) => !Number.isInteger(value) || Number.isSafeInteger(value), "expected so long a number in quotes, which keep all of its digits")),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
]);
/** The sha256 of a file. */
const sha256 = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{64}$/iu, "expected the 64 hexadecimal digits of a sha256"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((digest) => digest.toLowerCase()));
/** An address that nobody on the way can change. */
const httpsUrl = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^https:\/\/[^\s/]+\S*$/u, "expected an address that begins with https://"));
/** A stage of a registry. */
const stageName = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .STAGE_NAME */ .r, "expected letters, digits, `-`, `_` or `/`, beginning and ending with a letter or digit"));


/***/ }),

/***/ 3965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xn: () => (/* binding */ Classes),
  gs: () => (/* binding */ ExtendsEntry),
  wR: () => (/* binding */ OrganisationSchema),
  Qz: () => (/* binding */ PolicySchema)
});

// UNUSED EXPORTS: ModelEntry

// EXTERNAL MODULE: ./packages/schema/src/mode.ts
var mode = __webpack_require__(86434);
// EXTERNAL MODULE: ./packages/schema/src/task.ts
var task = __webpack_require__(36612);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/policy/src/baseline-entry.ts
var baseline_entry = __webpack_require__(42964);
// EXTERNAL MODULE: ./packages/policy/src/dataset-entry.ts
var dataset_entry = __webpack_require__(25017);
// EXTERNAL MODULE: ./packages/policy/src/limit-entry.ts
var limit_entry = __webpack_require__(43526);
// EXTERNAL MODULE: ./packages/policy/src/delivery-entry.ts
var delivery_entry = __webpack_require__(61243);
// EXTERNAL MODULE: ./packages/policy/src/scalar.ts
var scalar = __webpack_require__(52206);
;// CONCATENATED MODULE: ./packages/policy/src/registry-place.ts


/** The kinds of registries, each with the keys that say where it is; those that it cannot do without are `must`. */
const KINDS = {
    git: { must: [], may: [] },
    mlflow: { must: [], may: ["url", "name", "legacy-stages", "allow-http"] },
    oci: { must: ["repository"], may: ["allow-http"] },
    directory: { must: ["path"], may: [] },
};
const address = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/u, "expected an address as https://mlflow.example.com, without a user, `?` and `#`"));
/** The keys of `registry:` that say what it is kept in. `{model}` stands for the name of the model. */
const placeEntries = {
    type: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(["git", "mlflow", "oci", "directory"]), dist/* description */.h_("What it is kept in: annotated tags of the repository, a server of MLflow, a repository of container images, a folder.")), "git"),
    url: dist/* optional */.lqM(dist/* pipe */.FsL(address, dist/* description */.h_("mlflow: the address of the server; absent: MLFLOW_TRACKING_URI."))),
    name: dist/* optional */.lqM(dist/* pipe */.FsL(scalar/* name */.UU, dist/* description */.h_("mlflow: the registered model, as prod-{model}; absent: the model's name."))),
    "legacy-stages": dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("mlflow: keep stages as Staging and Production, deprecated since 2.9, and not as aliases."))),
    repository: dist/* optional */.lqM(dist/* pipe */.FsL(scalar/* name */.UU, dist/* description */.h_("oci: the repository, as ghcr.io/owner/models/{model}."))),
    path: dist/* optional */.lqM(dist/* pipe */.FsL(scalar/* name */.UU, dist/* description */.h_("directory: the folder or mounted share, relative to this file."))),
    "allow-http": dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("mlflow, oci: talk plain http with a machine that is not this one."))),
};
const PLACE_KEYS = ["url", "name", "legacy-stages", "repository", "path", "allow-http"];
/** What is wrong with a place: a key of another kind, or one that is missing; each with the key that it is about. */
function placeIssues(place) {
    const { type } = place;
    const { must, may } = KINDS[type];
    const known = [...must, ...may];
    const foreign = PLACE_KEYS.filter((key) => place[key] !== undefined && !known.includes(key)).map((key) => {
        const owners = Object.entries(KINDS).filter(([, kind]) => [...kind.must, ...kind.may].some((one) => one === key));
        return {
            key,
            message: `expected \`${key}\` only with \`type: ${owners.map(([owner]) => owner).join("` or `")}\``,
        };
    });
    const missing = must
        .filter((key) => place[key] === undefined)
        .map((key) => ({ key: "type", message: `expected \`${key}\` beside \`type: ${type}\`` }));
    return [...foreign, ...missing];
}
/** MLflow's grammar of aliases; `latest` and `v7` are its own words. */
const ALIAS = /^(?!latest$|v\d+$)[\w-]{1,255}$/iu;
/** Of the distribution specification's tags those that Modelgate's own do not begin as. */
const TAG = /^(?!modelgate-)\w[\w-]{0,127}$/u;
/** Why a registry cannot keep a stage under this name; null: it can. */
function stageIssue({ type, "legacy-stages": isLegacy }, stage) {
    if (type === "oci")
        return TAG.test(stage)
            ? null
            : "expected a tag of at most 128 letters, digits, `-` and `_`, not beginning with `modelgate-`";
    if (type !== "mlflow")
        return null;
    if (isLegacy === true)
        return /^(?:staging|production)$/iu.test(stage)
            ? null
            : "expected staging or production: MLflow has no other legacy stages";
    return ALIAS.test(stage)
        ? null
        : "expected what MLflow takes for an alias: letters, digits, `-` and `_`, other than `latest` and `v1`";
}

;// CONCATENATED MODULE: ./packages/policy/src/registry-entry.ts




/** What reports a stage can ask for: actions that judge. */
const JUDGES = ["validate", "benchmark", "diff", "containerize"];
const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `90m`, `24h`, `7d`: in milliseconds. */
const duration = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[1-9]\d{0,4}[mhd]$/u, "expected a duration as 90m, 24h or 7d"), dist/* transform */.pdi((text) => Number(text.slice(0, -1)) * (UNIT_MS[text.slice(-1)] ?? Number.NaN)));
/** One entry of `registry.stages`. */
const StageEntry = dist/* strictObject */.rej({
    name: dist/* pipe */.FsL(scalar/* stageName */.CT, dist/* description */.h_("The stage, as production.")),
    from: dist/* optional */.lqM(dist/* pipe */.FsL(scalar/* stageName */.CT, dist/* description */.h_("The stage that a version has to have held before."))),
    requires: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* picklist */.KIO(JUDGES)), dist/* description */.h_("Actions whose newest report about exactly these bytes has to pass.")), []),
    "max-evidence-age": dist/* optional */.lqM(dist/* pipe */.FsL(duration, dist/* description */.h_("How old a report may be: 90m, 24h, 7d."))),
    soak: dist/* optional */.lqM(dist/* pipe */.FsL(duration, dist/* description */.h_("How long it has to have held `from`, up to now."))),
    approval: dist/* optional */.lqM(dist/* pipe */.FsL(scalar/* name */.UU, dist/* description */.h_("The GitHub environment in which the job has to run, for its reviewers."))),
    "signed-by": dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(scalar/* name */.UU), dist/* minLength */.BpQ(1, "expected at least one identity"), dist/* description */.h_("Who may have signed the reports: identities, compared whole."))),
    "allow-claimed": dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("Whether reports count for which no model was run.")), false),
    delivery: dist/* optional */.lqM(dist/* pipe */.FsL(delivery_entry/* DeliveryEntry */.$U, dist/* description */.h_("Where the digest is written when the stage has moved."))),
    deployments: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("Whether each move is a deployment on GitHub: `deployments: write`.")), false),
});
/** One step on the way to a value that an issue is about. */
function at(input, key) {
    const value = input[key];
    return {
        type: "object",
        origin: "value",
        input: input,
        key: key,
        value,
    };
}
/** `registry:`: where versions and stages are kept, and what a stage asks for. */
const RegistryEntry = dist/* pipe */.FsL(dist/* strictObject */.rej({
    ...placeEntries,
    stages: dist/* pipe */.FsL(dist/* array */.YOg(StageEntry), dist/* minLength */.BpQ(1, "expected at least one stage")),
}), 
// Each issue stands at the key that it is about, and is told with its line.
dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    if (!dataset.typed)
        return;
    const { value } = dataset;
    for (const { key, message } of placeIssues(value))
        addIssue({ message, path: [at(value, key)] });
    value.stages.forEach((stage, index) => {
        const message = stageIssue(value, stage.name);
        if (message === null)
            return;
        const way = [at(value, "stages"), at(value.stages, index), at(stage, "name")];
        addIssue({ message, path: [...way] });
    });
}), dist/* check */.z6Y(({ stages }) => new Set(stages.map((stage) => stage.name)).size === stages.length, "expected every stage once"), 
// Declared before it is asked for, a stage cannot lead back to itself.
dist/* check */.z6Y(({ stages }) => stages.every(({ from }, at) => from === undefined || stages.slice(0, at).some((stage) => stage.name === from)), "expected `from` to name a stage that is listed before"), dist/* check */.z6Y(({ stages }) => stages.every(({ soak, from }) => soak === undefined || from !== undefined), "expected `soak` only with `from`"), dist/* check */.z6Y(({ stages }) => stages.every(({ delivery, requires }) => delivery === undefined || !(0,delivery_entry/* deliversImage */.AF)(delivery) || requires.includes("containerize")), "expected `containerize` among the `requires` of a stage that delivers an image; or `write: model` or `version`"));

;// CONCATENATED MODULE: ./packages/policy/src/waiver-entry.ts


const LEAST_REASON = 5;
/** One entry of `waivers:`: a breach that somebody answers for until a day. */
const WaiverEntry = dist/* strictObject */.rej({
    check: dist/* pipe */.FsL(scalar/* name */.UU, dist/* description */.h_("The id of the check in the report, as test/accuracy/max-drop.")),
    owner: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/\S/u, "expected somebody who answers for it"), dist/* description */.h_("Who answers for it.")),
    reason: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y((reason) => reason.trim().length >= LEAST_REASON, `expected a reason of at least ${LEAST_REASON} characters`), dist/* description */.h_("Why the breach is accepted.")),
    expires: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y(isDay, "expected a day that exists, as 2026-12-31"), dist/* description */.h_("The last day on which it holds, YYYY-MM-DD, in UTC.")),
});
/** `Date` makes the 2nd of March out of the 30th of February: only a day that comes back the same is one. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./packages/policy/src/schema.ts








// The grammar of modelgate.yml. Every object is strict: an unknown key is a limit somebody believes in and
// nobody checks.
/** The labels of a classification, in the order of the scores. */
const Classes = dist/* pipe */.FsL(dist/* array */.YOg(scalar/* label */.Pf), dist/* minLength */.BpQ(2));
const schema_mode = dist/* pipe */.FsL(dist/* picklist */.KIO(mode/* MODES */.F), dist/* description */.h_("`observe` computes and shows everything and fails nothing; absent: gate."));
/** One entry of `models:`. */
const ModelEntry = dist/* pipe */.FsL(dist/* strictObject */.rej({
    path: dist/* optional */.lqM(dist/* pipe */.FsL(scalar/* name */.UU, dist/* description */.h_("The ONNX file, relative to this file; absent: every data set has predictions."))),
    endpoint: dist/* optional */.lqM(dist/* pipe */.FsL(scalar/* name */.UU, dist/* description */.h_("Where the model is served by the Open Inference Protocol; it is asked in place of the file, and what it answers is claimed."))),
    task: dist/* pipe */.FsL(dist/* picklist */.KIO(task/* TASKS */.n), dist/* description */.h_("What the model predicts.")),
    classes: dist/* optional */.lqM(dist/* pipe */.FsL(Classes, dist/* description */.h_("The labels in the order of the scores."))),
    positive: dist/* optional */.lqM(dist/* pipe */.FsL(scalar/* label */.Pf, dist/* description */.h_("Binary: the positive class; absent: the last."))),
    output: dist/* optional */.lqM(dist/* pipe */.FsL(scalar/* name */.UU, dist/* description */.h_("The model's output that holds the scores or values."))),
    scores: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(["probabilities", "logits", "log-probabilities"]), dist/* description */.h_("What the scores are, where their values do not tell."))),
    baseline: dist/* optional */.lqM(dist/* pipe */.FsL(baseline_entry/* BaselineEntry */.k, dist/* description */.h_("What the model is compared with."))),
    datasets: dataset_entry/* Datasets */.ek,
    limits: dist/* optional */.lqM(dist/* pipe */.FsL(limit_entry/* Limits */.xu, dist/* description */.h_("What it is held to; needed unless `extends` has some."))),
    waivers: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(WaiverEntry), dist/* description */.h_("Breaches that somebody answers for until a day.")), []),
    mode: dist/* optional */.lqM(schema_mode),
    "on-inconclusive": dist/* optional */.lqM(limit_entry/* onInconclusive */.es),
}), dist/* check */.z6Y((entry) => Object.values(entry.datasets).every((set) => ((entry.path ?? entry.endpoint) === undefined) === (set.path === undefined)), "expected data sets with path for a model with path or endpoint, and with predictions for one without"), dist/* check */.z6Y(({ task, positive }) => positive === undefined || task === "binary-classification", "expected positive only for binary-classification"), dist/* check */.z6Y(({ task, classes, scores }) => task !== "regression" || (classes ?? scores) === undefined, "expected classes and scores only for a classification"), dist/* check */.z6Y(({ task, datasets }) => task === "multilabel-classification" ||
    Object.values(datasets).every(({ target }) => typeof target === "string"), "expected a list of targets only for multilabel-classification"));
/** `extends:`: an organisation's policy, by digest. */
const ExtendsEntry = dist/* pipe */.FsL(dist/* strictObject */.rej({
    path: dist/* optional */.lqM(dist/* pipe */.FsL(scalar/* name */.UU, dist/* description */.h_("A file, relative to this one."))),
    url: dist/* optional */.lqM(dist/* pipe */.FsL(scalar/* httpsUrl */.N3, dist/* description */.h_("An address."))),
    sha256: dist/* pipe */.FsL(scalar/* sha256 */.sc, dist/* description */.h_("The digest of its exact bytes.")),
}), dist/* check */.z6Y(({ path, url }) => (path === undefined) !== (url === undefined), "expected exactly one of path, url"));
/** The whole file. */
const PolicySchema = dist/* strictObject */.rej({
    extends: dist/* optional */.lqM(dist/* pipe */.FsL(ExtendsEntry, dist/* description */.h_("An organisation's policy, whose limits hold beside the models' own."))),
    mode: dist/* optional */.lqM(schema_mode),
    models: dist/* pipe */.FsL(dist/* record */.g1P(scalar/* name */.UU, ModelEntry), dist/* check */.z6Y((models) => Object.keys(models).length > 0, "expected at least one model")),
    registry: dist/* optional */.lqM(dist/* pipe */.FsL(RegistryEntry, dist/* description */.h_("Where versions are kept, and what has to hold before a stage moves."))),
});
/**
 * An organisation's file. It holds no waivers, and nothing that would loosen: what nobody may breach is not for anybody to
 * waive or to observe only.
 */
const OrganisationSchema = dist/* strictObject */.rej({
    extends: dist/* optional */.lqM(ExtendsEntry),
    mode: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(["gate"]), dist/* description */.h_("No model may only observe."))),
    limits: dist/* pipe */.FsL(dist/* array */.YOg(limit_entry/* SharedLimitEntry */.Nk), dist/* minLength */.BpQ(1, "expected at least one limit")),
});


/***/ }),

/***/ 50011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ axisOf),
/* harmony export */   N: () => (/* binding */ SliceEntry)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52206);


const MOST_QUANTILES = 100;
const edges = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(2, "expected at least two edges"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((bins) => bins.every((edge, at) => at === 0 || edge > (bins[at - 1] ?? edge)), "expected edges that increase"));
const values = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .label */ .Pf), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, "expected at least one value"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((listed) => new Set(listed.map(String)).size === listed.length, "expected values that differ from each other"));
const SliceMapping = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    column: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("Alone: a slice for every value that is found."))),
    values: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(values, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("Only these values; one without rows is a fault."))),
    bins: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(edges, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("Edges: each bin holds its lower one, the last both."))),
    quantiles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(2), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(MOST_QUANTILES), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("As many bins of about the same number of rows."))),
    where: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("`column op literal` joined by and, or and parentheses: age >= 18."))),
    cross: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZV(() => SliceEntry)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(2, "expected at least two entries to cross"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("Every combination of the slices of these entries."))),
}), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ column, where, cross }) => [column, where, cross].filter((one) => one !== undefined).length === 1, "expected exactly one of column, where, cross"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ column, values: listed, bins, quantiles }) => {
    const ways = [listed, bins, quantiles].filter((one) => one !== undefined).length;
    return ways === 0 || (ways === 1 && column !== undefined);
}, "expected at most one of values, bins, quantiles, and only beside column"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ cross }) => cross === undefined || isDistinct(cross.flatMap(columnsIn)), "expected no column twice in a cross: its combinations would be empty"));
/** One entry of `slices:`: a column's name, or a mapping. */
const SliceEntry = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("A column: a slice for every value that is found.")),
    SliceMapping,
]);
/** The axis that a checked entry means. */
function axisOf(entry) {
    if (typeof entry === "string")
        return { kind: "values", column: entry, values: null };
    const { column = "", values: listed, bins, quantiles, where, cross } = entry;
    if (where !== undefined)
        return { kind: "where", where };
    if (cross !== undefined)
        return { kind: "cross", axes: cross.map(axisOf) };
    if (bins !== undefined)
        return { kind: "bins", column, edges: bins };
    if (quantiles !== undefined)
        return { kind: "quantiles", column, bins: quantiles };
    return { kind: "values", column, values: listed ?? null };
}
/** Columns that an entry is cut by; a condition may speak of any. */
function columnsIn(entry) {
    if (typeof entry === "string")
        return [entry];
    return entry.cross?.flatMap(columnsIn) ?? (entry.column === undefined ? [] : [entry.column]);
}
function isDistinct(names) {
    return new Set(names).size === names.length;
}


/***/ }),

/***/ 86172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ whereProblems)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _modelgate_slices__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73012);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99421);



/** Every condition of `limits:` that does not parse, where it is written. */
function whereProblems(entries, source, locate) {
    return entries.flatMap(({ slices = [] }, index) => slices
        .flatMap((slice, at) => wheresOf(slice, ["slices", at]))
        .flatMap(({ where, keys }) => problemsIn(where, source, locate(index, ...keys))));
}
function wheresOf(entry, keys) {
    if (typeof entry === "string")
        return [];
    if (entry.where !== undefined)
        return [{ where: entry.where, keys: [...keys, "where"] }];
    return (entry.cross ?? []).flatMap((inner, at) => wheresOf(inner, [...keys, "cross", at]));
}
function problemsIn(where, source, place) {
    try {
        (0,_modelgate_slices__WEBPACK_IMPORTED_MODULE_0__/* .parseWhere */ .r)(where);
        return [];
    }
    catch (error) {
        return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(error).map((problem) => (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .placedAt */ .Bc)(problem, source, place));
    }
}


/***/ }),

/***/ 99421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bc: () => (/* binding */ placedAt),
  l4: () => (/* binding */ problemAt),
  gM: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(33490);
;// CONCATENATED MODULE: ./packages/policy/src/explain-issue.ts

/** Where in the document an issue stands. */
function keysOf(issue) {
    return (issue.path ?? []).map(({ key }) => key);
}
/**
 * Of a value that is none of several shapes, what is wrong with the one that was meant: the shape whose fault lies deepest.
 * Else the issue itself, which names them all.
 */
function unfolded(issue) {
    const inner = (issue.type === "union" ? (issue.issues ?? []) : []).flatMap(unfolded);
    const meant = inner.filter(({ path, type }) => path !== undefined || type === "check");
    if (meant.length === 0)
        return [issue];
    return meant.map((each) => {
        const path = [...(issue.path ?? []), ...(each.path ?? [])];
        return { ...each, path };
    });
}
/** Whether the key itself is wrong, not its value. */
function isUnknownKey(issue) {
    return issue.type === "strict_object" && issue.expected === "never";
}
/** valibot's issue in the words of somebody who writes YAML. */
function explain(issue, schema) {
    if (isUnknownKey(issue))
        return `unknown key${meant(unknownKey(keysOf(issue), schema))}`;
    if (issue.kind === "schema" && issue.received === "undefined")
        return "missing";
    // A rule of our own says in a sentence what it expects; what it got is a whole mapping, and no help.
    if (issue.message.startsWith("expected "))
        return issue.message;
    if (issue.expected === null)
        return `${issue.message}, got ${issue.received}`;
    const expected = issue.expected
        .replaceAll('"', "")
        .replaceAll("Object", "a mapping")
        .replaceAll("Array", "a list");
    const received = issue.received.replace(/^Object$/u, "a mapping").replace(/^Array$/u, "a list");
    return `expected ${expected}, got ${received}${meant(listed(issue))}`;
}
function meant(near) {
    return near === null ? "" : `, did you mean "${near}"?`;
}
/** Of a word that is none of a list, the one that was probably meant. */
function listed({ type, expected, received }) {
    if (type !== "picklist")
        return null;
    const words = [...(expected ?? "").matchAll(/"([^"]+)"/gu)].map(([, word = ""]) => word);
    return (0,closest/* closest */.k)(received.replaceAll('"', ""), words);
}
/** Of an unknown key, the one that was probably meant: one that may stand there, else one from elsewhere. */
function unknownKey(keys, schema) {
    const key = String(keys.at(-1) ?? "");
    const here = keys
        .slice(0, -1)
        .reduce((at, step) => at.flatMap((one) => inside(one, step)), shapesOf(schema))
        .flatMap((shape) => Object.keys(partsOf(shape).entries ?? {}));
    return (0,closest/* closest */.k)(key, here) ?? (0,closest/* closest */.k)(key, knownKeys(schema));
}
/** What a schema of valibot is made of, whichever it is. */
function partsOf(schema) {
    return typeof schema === "object" && schema !== null ? schema : {};
}
/** The schemas that a value may follow: of a union several. */
function shapesOf(schema) {
    const { wrapped, options } = partsOf(schema);
    if (wrapped !== undefined)
        return shapesOf(wrapped);
    return options === undefined ? [schema] : options.flatMap(shapesOf);
}
function inside(shape, step) {
    const { entries, item, value } = partsOf(shape);
    const next = entries === undefined ? (item ?? value) : entries[step];
    return next === undefined ? [] : shapesOf(next);
}
/** Every key of the grammar, wherever it stands: a typo is as likely a misplaced key. */
function knownKeys(schema, found = new Set()) {
    const { entries = {}, wrapped, item, value, options = [], pipe = [] } = partsOf(schema);
    for (const [key, inner] of Object.entries(entries)) {
        found.add(key);
        knownKeys(inner, found);
    }
    for (const inner of [wrapped, item, value, ...options, ...pipe])
        if (inner !== schema)
            knownKeys(inner, found);
    return [...found];
}

;// CONCATENATED MODULE: ./packages/policy/src/yaml.ts




/** A document of a mebibyte is no policy; parsing it would cost more than it could say. */
const MOST_CHARACTERS = 1 << 20;
/**
 * Parses YAML and checks it, reporting every mistake with line and column.
 * @throws ModelgateError `policy-invalid`
 */
function readYaml(text, source, schema) {
    if (text.length > MOST_CHARACTERS) {
        const message = `${source.name}: ${text.length} characters, at most ${MOST_CHARACTERS} are read`;
        const hint = source.kind === "file"
            ? "Check the input that names this file (`config`, or `extends` in the policy): it takes a policy, YAML of a few kilobytes."
            : "Check this input: it takes YAML of a few kilobytes, in the policy's grammar.";
        throw (0,error/* failure */.V2)("policy-invalid", message, { hint });
    }
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, merge: true });
    const place = (offset) => {
        if (offset === undefined)
            return undefined;
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    const wrong = (offset, message) => problemAt(source, place(offset), message.slice(0, 500));
    // The library's own word names a function of its own.
    const said = ({ code, message }) => code === "MULTIPLE_DOCS" ? "expected one document, got another after `---`" : message;
    (0,error/* throwProblems */.Jh)(document.errors.map((error) => wrong(error.pos[0], said(error))));
    (0,error/* throwProblems */.Jh)(reservedKeys(document).map(([offset, message]) => wrong(offset, message)));
    const result = dist/* safeParse */.xLC(schema, plain(document, source));
    if (!result.success) {
        (0,error/* throwProblems */.Jh)(result.issues.flatMap(unfolded).map((issue) => {
            const keys = keysOf(issue);
            const where = keys.length === 0 ? "" : `${keys.join(".")}: `;
            return wrong(offsetOf(document, keys, isUnknownKey(issue)), `${where}${explain(issue, schema)}`);
        }));
    }
    return {
        value: result.output,
        locate: (keys) => place(offsetOf(document, keys, false)),
    };
}
const HINT = "The grammar: https://github.com/modelgate/modelgate/blob/v1/docs/policy.md";
/** A problem at a place of a text: said in the message, and as a location where the text is a file. */
function problemAt(source, place, message, hint = HINT) {
    return placedAt({ code: "policy-invalid", message, hint }, source, place);
}
/** A problem with the place where its cause is written. */
function placedAt(problem, source, place) {
    const where = place === undefined ? source.name : `${source.name}:${place.line}:${place.column}`;
    const at = source.kind === "file" ? { at: { path: source.name, ...place } } : {};
    return { ...problem, message: `${where}: ${problem.message}`, ...at };
}
// valibot leaves these out of a record without a word: a data set of that name would never be judged.
const RESERVED = new Set(["__proto__", "prototype", "constructor"]);
function reservedKeys(document) {
    const found = [];
    (0,yaml_dist/* visit */.YR)(document, {
        Pair(_, { key }) {
            if (!(0,yaml_dist/* isScalar */.jn)(key) || !RESERVED.has(String(key.value)))
                return;
            found.push([key.range?.[0], `${key.value}: a name that cannot be used here`]);
        },
    });
    return found;
}
/** Aliases that would expand without bound are refused by the library; its reason is passed on. */
function plain(document, source) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw (0,error/* failure */.V2)("policy-invalid", `${source.name}: ${reason}`, {
            hint: "Write it without aliases.",
            cause,
        });
    }
}
/** Where the value at a path begins; for an unknown key where the key itself stands; else the nearest parent. */
function offsetOf(document, keys, ofKey) {
    for (let length = keys.length; length >= 0; length -= 1) {
        const path = keys.slice(0, length);
        if (ofKey && length === keys.length && length > 0) {
            const parent = length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
            const pair = (0,yaml_dist/* isMap */.jh)(parent)
                ? parent.items.find((item) => String(item.key) === String(path.at(-1)))
                : undefined;
            if ((0,yaml_dist/* isNode */.Ll)(pair?.key))
                return pair.key.range?.[0];
        }
        const node = length === 0 ? document.contents : document.getIn(path, true);
        if ((0,yaml_dist/* isNode */.Ll)(node) && node.range)
            return node.range[0];
    }
    return undefined;
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

/***/ 73012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ parseWhere)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/slices/src/refuse-where.ts

/** A condition is shown whole up to here, else the part around the fault. */
const SHOWN_CHARACTERS = 72;
const GRAMMAR = "A condition is `column op literal`, joined by and, or and parentheses: age >= 18 and country = 'DE'.";
/**
 * The error at a character of a condition, with a caret below it in the hint.
 * @param offset from 0
 */
function refuseWhere(text, offset, what, remedy = GRAMMAR) {
    const start = Math.max(0, Math.min(offset - SHOWN_CHARACTERS / 2, text.length - SHOWN_CHARACTERS));
    // One line, whatever is in it: the caret has to stand below its character.
    const shown = text.slice(start, start + SHOWN_CHARACTERS).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ");
    const caret = `${" ".repeat(offset - start)}^`;
    return (0,error/* failure */.V2)("slice-invalid", `where: column ${offset + 1}: ${what}`, {
        hint: `${shown}\n${caret}\n${remedy}`,
    });
}

;// CONCATENATED MODULE: ./packages/slices/src/tokens.ts

// Quotes are doubled within quotes. A word may not touch a number: `18years` is a typing error.
const PIECES = /(?<space>\s+)|(?<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\p{N}_.]))|(?<word>[\p{L}_][\p{L}\p{N}\p{M}_.]*)|(?<string>'(?:[^']|'')*')|(?<column>"(?:[^"]|"")+"|`(?:[^`]|``)+`)|(?<sign>==|!=|<>|<=|>=|[=<>(),])/giuy;
/**
 * Splits a condition. The last token is `end`. Text of quoted pieces is without its quotes.
 * @throws ModelgateError `slice-invalid` at the first character that begins no piece
 */
function tokensOf(text) {
    const tokens = [];
    const pieces = new RegExp(PIECES);
    let offset = 0;
    while (offset < text.length) {
        pieces.lastIndex = offset;
        const found = pieces.exec(text);
        if (found === null)
            throw strange(text, offset);
        const token = tokenOf(text, offset, found);
        if (token !== null)
            tokens.push(token);
        offset = pieces.lastIndex;
    }
    tokens.push({ kind: "end", offset, text: "" });
    return tokens;
}
function tokenOf(text, offset, { 0: piece, groups = {} }) {
    const { number, word, string, column } = groups;
    if (number !== undefined)
        return { kind: "number", offset, text: piece, value: exact(text, offset, piece) };
    if (word !== undefined)
        return { kind: "word", offset, text: piece };
    if (string !== undefined)
        return { kind: "string", offset, text: unquoted(piece) };
    if (column !== undefined)
        return { kind: "column", offset, text: unquoted(piece) };
    return groups["space"] === undefined ? { kind: "sign", offset, text: piece } : null;
}
/** All digits of an integer count: rounded, an id would be another one. */
function exact(text, offset, piece) {
    const value = Number(piece);
    if (!Number.isFinite(value))
        throw refuseWhere(text, offset, `${piece} is too large a number`);
    if (!/^[+-]?\d+$/u.test(piece) || Number.isSafeInteger(value))
        return value;
    const remedy = `Quote it, and it is compared digit by digit: '${piece}'. Or write ${value.toExponential()} for about as much.`;
    throw refuseWhere(text, offset, `${piece} has more digits than a number holds`, remedy);
}
function unquoted(piece) {
    const quote = piece.charAt(0);
    return piece.slice(1, -1).replaceAll(quote + quote, quote);
}
function strange(text, offset) {
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    if (/['"`]/u.test(character)) {
        const isEmpty = text.charAt(offset + 1) === character;
        return refuseWhere(text, offset, isEmpty ? "an empty column name" : `a ${character} that is never closed`);
    }
    if (/[\d.+-]/u.test(character)) {
        const quote = "Quote a column whose name has signs or begins with a digit: \"2nd-visit\" = 'yes'.";
        return refuseWhere(text, offset, "neither a number nor a name", quote);
    }
    return refuseWhere(text, offset, `an unexpected ${JSON.stringify(character)}`);
}

;// CONCATENATED MODULE: ./packages/slices/src/parse-where.ts


/** Longer ones are written by programs, and are bins or values. */
const MOST_CHARACTERS = 2000;
const MOST_DEPTH = 32;
const OPERATORS = {
    "=": "=",
    "==": "=",
    "!=": "!=",
    "<>": "!=",
    "<": "<",
    "<=": "<=",
    ">": ">",
    ">=": ">=",
};
/**
 * Parses `age >= 18 and (country = 'DE' or country in ('AT', 'CH'))`; `and` binds closer than `or`. Columns may be quoted
 * "so" or `so`, texts are in single quotes.
 * @throws ModelgateError `slice-invalid` naming the column of the text, with a caret in the hint
 */
function parseWhere(text) {
    if (text.length > MOST_CHARACTERS)
        throw refuseWhere(text, MOST_CHARACTERS, `at most ${MOST_CHARACTERS} characters are read`);
    const reader = { text, tokens: tokensOf(text), at: 0, depth: 0 };
    const condition = either(reader);
    const rest = peek(reader);
    if (rest.kind !== "end")
        throw expected(reader, "`and`, `or` or the end");
    return condition;
}
function either(reader) {
    return joined(reader, "or", both);
}
function both(reader) {
    return joined(reader, "and", single);
}
function joined(reader, kind, next) {
    const parts = [next(reader)];
    while (isWord(peek(reader), kind)) {
        reader.at += 1;
        parts.push(next(reader));
    }
    const [first] = parts;
    return parts.length === 1 && first !== undefined ? first : { kind, parts };
}
function single(reader) {
    if (!isSign(peek(reader), "("))
        return comparison(reader);
    if (reader.depth === MOST_DEPTH)
        throw refuseWhere(reader.text, peek(reader).offset, `more than ${MOST_DEPTH} parentheses deep`);
    reader.depth += 1;
    reader.at += 1;
    const inner = either(reader);
    take(reader, ")");
    reader.depth -= 1;
    return inner;
}
function comparison(reader) {
    const name = peek(reader);
    const isName = name.kind === "column" || (name.kind === "word" && !isKeyword(name));
    if (!isName)
        throw expected(reader, "a column", isWord(name, "not") ? NO_NOT : undefined);
    reader.at += 1;
    const column = name.text;
    const sign = peek(reader);
    if (isWord(sign, "in"))
        return { kind: "in", column, literals: list(reader) };
    const op = sign.kind === "sign" ? OPERATORS[sign.text] : undefined;
    if (op === undefined)
        throw expected(reader, "one of = != < <= > >= or `in`", sign.kind === "word"
            ? `A column's name with spaces or signs is quoted: "like this" = 'yes'.`
            : undefined);
    reader.at += 1;
    const { offset } = peek(reader);
    const value = literal(reader);
    if (typeof value === "boolean" && op !== "=" && op !== "!=")
        throw refuseWhere(reader.text, offset, `${op} of ${value}: a truth value can only be = or !=`);
    return { kind: "compare", column, op, literal: value };
}
const NO_NOT = "There is no `not`: write the opposite, as age < 18 for not age >= 18, or !=.";
function list(reader) {
    reader.at += 1;
    take(reader, "(");
    const literals = [literal(reader)];
    while (isSign(peek(reader), ",")) {
        reader.at += 1;
        literals.push(literal(reader));
    }
    take(reader, ")");
    return literals;
}
function literal(reader) {
    const token = peek(reader);
    reader.at += 1;
    if (token.kind === "number")
        return token.value;
    if (token.kind === "string")
        return token.text;
    if (isWord(token, "true") || isWord(token, "false"))
        return token.text.toLowerCase() === "true";
    reader.at -= 1;
    const quoted = token.kind === "word" || token.kind === "column";
    const remedy = quoted ? `A text is written in single quotes: '${token.text}'.` : undefined;
    throw expected(reader, "a number, a text in single quotes, true or false", remedy);
}
function take(reader, sign) {
    if (!isSign(peek(reader), sign))
        throw expected(reader, `a ${sign}`);
    reader.at += 1;
}
function peek({ tokens, at, text }) {
    return tokens[at] ?? { kind: "end", offset: text.length, text: "" };
}
function isWord({ kind, text }, word) {
    return kind === "word" && text.toLowerCase() === word;
}
function isKeyword(token) {
    return ["and", "or", "in", "not", "true", "false"].some((word) => isWord(token, word));
}
function isSign({ kind, text }, sign) {
    return kind === "sign" && text === sign;
}
function expected(reader, what, remedy) {
    const { kind, offset, text } = peek(reader);
    const got = kind === "end" ? "nothing" : JSON.stringify(text.slice(0, 60));
    return refuseWhere(reader.text, offset, `expected ${what}, got ${got}`, remedy);
}


/***/ })

};
