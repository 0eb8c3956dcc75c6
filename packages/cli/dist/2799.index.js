export const id = 2799;
export const ids = [2799];
export const modules = {

/***/ 97120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/**
 * A value as JSON that a terminal shows as it is: control, bidi and other invisible characters of a stranger's names are
 * escaped, so that who parses it gets the names unchanged.
 */
function jsonText(json) {
    return json.replace(/(?!\n)[\p{C}\u2028\u2029]/gu, escaped);
}
/** JSON escapes UTF-16 units: two of them for a character beyond U+FFFF. */
function escaped(character) {
    return Array.from({ length: character.length }, (_, unit) => {
        return `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`;
    }).join("");
}


/***/ }),

/***/ 4338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ opened),
/* harmony export */   n: () => (/* binding */ openShelf)
/* harmony export */ });
/* harmony import */ var _modelgate_job_open_registry__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65830);
/* harmony import */ var _modelgate_job_policy_file__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90480);
/* harmony import */ var _modelgate_policy__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57229);
/* harmony import */ var _modelgate_promote_opened__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44087);
/* harmony import */ var _modelgate_promote_world__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64096);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55770);






/**
 * The registry that the policy names, with the ledger on its branch. What the registry has to say of itself goes to standard error.
 * @throws ModelgateError `file-missing`, `policy-invalid`, `input-invalid`
 */
async function opened({ ledger, config }) {
    const world = (0,_modelgate_promote_world__WEBPACK_IMPORTED_MODULE_1__/* .thisWorld */ .n)();
    const who = { name: world.actor, email: "" };
    const credentials = { username: null, password: null };
    const opening = { reach: world.ports(null), who, now: world.now, env: world.env, credentials };
    const found = await (0,_modelgate_promote_opened__WEBPACK_IMPORTED_MODULE_0__/* .openWithLedger */ .W6)(await keptBy(config), ledger, opening);
    for (const note of found.registry.notes ?? [])
        process.stderr.write(`${(0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(note)}\n`);
    return found;
}
/** As `opened`, for who also writes. */
async function openShelf(place) {
    const { actor, now, pause } = (0,_modelgate_promote_world__WEBPACK_IMPORTED_MODULE_1__/* .thisWorld */ .n)();
    const { registry, ledger } = await opened(place);
    return { registry, ledger, by: { actor, repository: null, run: null, commit: null }, now, pause };
}
/** What the policy says of the registry; without a policy file it is in git. */
async function keptBy(config) {
    const file = await (0,_modelgate_job_policy_file__WEBPACK_IMPORTED_MODULE_3__/* .policyFile */ .Xd)(config);
    return (file === null ? null : (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_4__/* .readRegistry */ ._)(file.text, file.path)) ?? _modelgate_job_open_registry__WEBPACK_IMPORTED_MODULE_5__/* .IN_GIT */ .h;
}


/***/ }),

/***/ 90480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ policyText),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   _2: () => (/* binding */ inPolicysPlace),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);




/** What a report says of inputs that stood in the policy's place: its digest is then none of the report's. */
function inPolicysPlace(inputs) {
    if (inputs.length === 0)
        return [];
    return [
        `${inputs.join(", ")} ${inputs.length === 1 ? "overrides" : "override"} the policy, so this report cannot be used to promote`,
    ];
}
/** Where a policy is looked for when none is named, from the working directory. */
const DEFAULT_POLICY = "modelgate.yml";
async function policyFile(config) {
    const path = config ?? DEFAULT_POLICY;
    try {
        return { path, text: await policyText(path) };
    }
    catch (cause) {
        if (cause instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .ModelgateError */ .HJ)
            throw cause;
        const { code } = cause;
        if (config === null && code === "ENOENT")
            return null;
        const what = code === "ENOENT" ? "there is no such file" : `cannot be read (${code})`;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("file-missing", `config: ${path}: ${what}`, {
            hint: "Give the path of a policy file.",
            cause,
        });
    }
}
/**
 * The text of a policy file. A stranger may have put it there, and what is wrong with it will be quoted: so nothing is read through a
 * link that leaves the checkout, as to the process's environment or a login, or that leads to what git keeps for itself.
 * @throws ModelgateError `policy-invalid` for such a link
 */
async function policyText(path) {
    if (await leadsAway((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path)))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("policy-invalid", `${path}: is a link that leads out of this checkout, or into .git`, {
            hint: "Keep the policy itself in the repository, or name the file that it leads to as `config`.",
        });
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
}
/** A file elsewhere is the word of whoever named it, as `<(…)` of a shell or a folder of the organisation's. */
async function leadsAway(path) {
    const top = checkoutOf(process.cwd());
    if (isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(top, path)))
        return false;
    const end = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(top), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path));
    return isOutside(end) || end.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).includes(".git");
}
/** The folder of the clone that holds another one; without a clone that folder itself. */
function checkoutOf(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, ".git")))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return folder;
    }
}
function isOutside(inside) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside) || inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] === "..";
}


/***/ }),

/***/ 60974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ rangeInWords),
/* harmony export */   jf: () => (/* binding */ isLimitValue),
/* harmony export */   tI: () => (/* binding */ VALUE_RANGES)
/* harmony export */ });
const ANY = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const AMOUNT = [0, Number.POSITIVE_INFINITY];
// A relative limit above one is far more often 2 for 2 % than the wish to allow a doubling.
const SHARE = [0, 1];
/**
 * Which values a limit may have, inclusive. A drop or an increase is an amount; the relative ones are shares of the baseline,
 * 0.02 for 2 %.
 */
const VALUE_RANGES = {
    min: ANY,
    max: ANY,
    "max-drop": AMOUNT,
    "max-relative-drop": SHARE,
    "min-improvement": ANY,
    "min-relative-improvement": [-1, 1],
    "max-improvement": ANY,
    "max-increase": AMOUNT,
    "max-relative-increase": SHARE,
    "beat-dummy": AMOUNT,
};
/** Whether a finite value is in the range of its kind. */
function isLimitValue(kind, value) {
    const [lowest, highest] = VALUE_RANGES[kind];
    return Number.isFinite(value) && value >= lowest && value <= highest;
}
/** The range of a kind in words, for messages. */
function rangeInWords(kind) {
    const [lowest, highest] = VALUE_RANGES[kind];
    if (lowest === Number.NEGATIVE_INFINITY)
        return "a finite number";
    if (highest === Number.POSITIVE_INFINITY)
        return "a number of at least 0";
    return `a share between ${lowest} and ${highest}, as 0.02 for 2 %`;
}


/***/ }),

/***/ 57229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readRegistry)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44585);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3965);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99421);



/**
 * The registry of a policy file; null where it has none. The whole file is checked.
 * @throws ModelgateError `policy-invalid`
 */
function readRegistry(text, path) {
    const { registry, models } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(text, { kind: "file", name: path }, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .PolicySchema */ .Qz).value;
    if (registry === undefined)
        return null;
    return {
        place: placeOf(registry, path),
        models: Object.keys(models),
        stages: registry.stages.map((stage) => ({
            name: stage.name,
            from: stage.from ?? null,
            requires: stage.requires,
            maxEvidenceAgeMs: stage["max-evidence-age"] ?? null,
            soakMs: stage.soak ?? null,
            approval: stage.approval ?? null,
            signedBy: stage["signed-by"] ?? [],
            allowClaimed: stage["allow-claimed"],
        })),
    };
}
function placeOf(entry, policy) {
    const { type, url, name, repository = "", path = "" } = entry;
    const isHttpAllowed = entry["allow-http"] === true;
    switch (type) {
        case "git":
            return { type };
        case "mlflow":
            return {
                ...{ type, url: url ?? null, name: name ?? "{model}" },
                ...{ isLegacy: entry["legacy-stages"] === true, isHttpAllowed },
            };
        case "oci":
            return { type, repository, isHttpAllowed };
        case "directory":
            return { type, path: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .besides */ .oN)(policy)(path) };
    }
}


/***/ }),

/***/ 22907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ shortClasses),
/* harmony export */   z: () => (/* binding */ shortLimits)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48034);
/* harmony import */ var _limit_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60974);


const NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?";
const BOUND = new RegExp(`^([A-Za-z_]\\w*)\\s*(>=|<=)\\s*(${NUMBER})(%?)$`, "iu");
const WORDED = new RegExp(`^([A-Za-z_]\\w*)\\s+([a-z]+(?:-[a-z]+)*)(?:\\s+(${NUMBER})(%?))?$`, "iu");
/**
 * Lines such as `accuracy>=0.9`, `accuracy max-drop 1%` and `accuracy beat-dummy`; empty ones and those that begin with # say
 * nothing. null for YAML.
 * @throws ModelgateError `policy-invalid` with every line that is wrong
 */
function shortLimits(text) {
    const lines = text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"));
    if (isYaml(text, lines))
        return null;
    const problems = [];
    const clauses = lines.flatMap((line) => {
        const read = boundOf(line) ?? wordedOf(line);
        if (typeof read !== "string")
            return [{ ...read, dataset: null, tier: "required" }];
        const message = `limits: expected ${read}, got "${line.slice(0, 120)}"`;
        problems.push({ code: "policy-invalid", message, hint: hintFor(line) });
        return [];
    });
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(problems);
    return clauses;
}
/** A list in YAML: all of it, for a line of the other kind within would be read as something else. */
function isYaml(text, lines) {
    const begins = (line) => line.startsWith("-") || line.startsWith("[");
    if (!lines.some(begins))
        return false;
    const isOther = (line) => typeof (boundOf(line) ?? wordedOf(line)) !== "string";
    // Of YAML a line without an indent that begins no entry is part of none.
    const isMixed = text.split("\n").some((line) => line === line.trimStart() && isOther(line.trim()));
    if (begins(lines[0] ?? "") && !isMixed)
        return true;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("policy-invalid", "limits: expected lines such as accuracy>=0.9 or a YAML list, got both", {
        hint: "Write all of them in one way, as - { metric: accuracy, min: 0.9 } beside other YAML.",
    });
}
function hintFor(line) {
    if (isSeveral(line))
        return "One limit each: repeat --limit, or give each a line of its own.";
    if (/^(?:\{|\w+:)/u.test(line))
        return "YAML begins with `- `, as the policy's list does: - { metric: accuracy, min: 0.9 }";
    // A shell takes what follows an unquoted > for the name of a file.
    if (/^[A-Za-z_]\w*$/u.test(line))
        return `In a shell a limit stands in quotes, as '${line}>=0.9': what follows a bare > is the name of a file there.`;
    return "For example accuracy>=0.9, log_loss<=0.4, accuracy max-drop 0.01 or accuracy beat-dummy.";
}
/** Whether it is a list between commas, as other inputs take it. */
function isSeveral(line) {
    const parts = line.split(/[,;]/u).map((part) => part.trim());
    return parts.length > 1 && parts.every((part) => typeof (boundOf(part) ?? wordedOf(part)) !== "string");
}
function boundOf(line) {
    const [, metric = "", sign, digits, percent] = BOUND.exec(line) ?? [];
    const value = Number(digits) / (percent === "%" ? 100 : 1);
    // 1e999 is written like a number and is none.
    if (!Number.isFinite(value))
        return null;
    return { metric, limit: { kind: sign === ">=" ? "min" : "max", value }, ...percentOf(percent) };
}
/** A text says what was expected in place of the line. */
function wordedOf(line) {
    const [, metric, word, digits, percent] = WORDED.exec(line) ?? [];
    if (metric === undefined)
        return "METRIC>=VALUE, METRIC<=VALUE or METRIC KIND VALUE";
    const kind = _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_KINDS */ .A7.find((one) => one === word);
    if (kind === undefined)
        return `one of ${_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_KINDS */ .A7.join(", ")} after the metric`;
    if (digits === undefined)
        return kind === "beat-dummy" ? limited(metric, kind, 0) : `a value after ${kind}`;
    const read = limited(metric, kind, Number(digits) / (percent === "%" ? 100 : 1));
    return typeof read === "string" ? read : { ...read, ...percentOf(percent) };
}
function percentOf(sign) {
    return sign === "%" ? { isPercent: true } : {};
}
function limited(metric, kind, value) {
    return (0,_limit_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isLimitValue */ .jf)(kind, value) ? { metric, limit: { kind, value } } : `${(0,_limit_values_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeInWords */ .AA)(kind)} for ${kind}`;
}
/** Labels between commas or line ends; null for a YAML list. */
function shortClasses(text) {
    if (/^(?:\[|-\s)/u.test(text))
        return null;
    const labels = text.split(/[,\n]/u).map((label) => label.trim());
    return labels.filter((label) => label !== "");
}


/***/ }),

/***/ 99622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ record),
/* harmony export */   j: () => (/* binding */ numbered)
/* harmony export */ });
/* harmony import */ var _modelgate_ledger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41615);
/* harmony import */ var _modelgate_ledger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86271);

/** An entry that is to be appended, of this run and moment. */
function record({ by, now }, given) {
    return { ...given, at: new Date(now()).toISOString(), by, documentBytes: null };
}
/** Every entry with the digest of its bytes. */
async function numbered(ledger) {
    const all = [];
    for await (const entry of (0,_modelgate_ledger__WEBPACK_IMPORTED_MODULE_0__/* .entries */ .jO)(ledger))
        all.push({ entry, id: (0,_modelgate_ledger__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)((0,_modelgate_ledger__WEBPACK_IMPORTED_MODULE_1__/* .encodeEntry */ .vv)(entry)) });
    return all;
}


/***/ }),

/***/ 75441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ unfit),
/* harmony export */   Td: () => (/* binding */ isOfModel),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6020);

/**
 * Each report once: it may be brought and kept, and be signed in one place only. Of its copies the one counts that is signed by
 * whom the rule names, else one that is signed at all.
 */
function distinct(evidence, { signedBy }) {
    const worth = ({ signer, unproven }) => signer === null ? Number(unproven !== undefined) : signedBy.includes(signer) ? 3 : 2;
    const best = new Map();
    for (const one of evidence) {
        const before = best.get(one.digest);
        if (before === undefined || worth(one) > worth(before))
            best.set(one.digest, one);
    }
    return [...best.values()];
}
/**
 * Whether a report may speak of a model of the policy. Several may name one file, each with limits of its own; a report that no
 * policy judged is of none of them.
 */
function isOfModel({ provenance: { policyModel } }, model) {
    return policyModel === undefined || policyModel === model;
}
/** Why a report is no evidence that these bytes may take the stage; null: it is. In the order in which a reader would ask. */
function unfit({ report, signer, unproven }, digest, { rule, model, now, policyDigest, repositories }) {
    const { subject, provenance } = report;
    if (subject.digest !== digest)
        return `it is about ${shorten(subject.digest)}, other bytes`;
    if (!isOfModel(report, model))
        return "it judged another model of the policy";
    const flaw = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .whyNoEvidence */ .j)(report);
    if (flaw !== null)
        return `it ${flaw}`;
    if (subject.binding !== "executed" && !rule.allowClaimed)
        return "it is claimed: those bytes were not run";
    // Under laxer limits, or on easier data, any model passes.
    if (policyDigest !== null && provenance.policyDigest !== policyDigest)
        return provenance.policyDigest === null
            ? "it was judged by limits that no policy file holds"
            : `it was judged by another policy, ${shorten(provenance.policyDigest)}`;
    if (policyDigest !== null && provenance.policyModel === undefined)
        return "it does not say which model of the policy it judged";
    const made = Date.parse(provenance.createdAt);
    if (Number.isNaN(made))
        return "it does not say when it was made";
    // A clock that runs ahead by minutes is a clock; by more it is a report that never gets old.
    if (made > now + CLOCK_SKEW_MS)
        return `it was made in the future, ${provenance.createdAt}`;
    if (rule.maxEvidenceAgeMs !== null && now - made > rule.maxEvidenceAgeMs)
        return `it is ${duration(now - made)} old, at most ${duration(rule.maxEvidenceAgeMs)} are allowed`;
    if (rule.signedBy.length === 0)
        return madeElsewhere(report, repositories);
    if (signer === null)
        return unproven === undefined ? "nobody signed it" : `its signature proves nothing: ${unproven}`;
    // Compared whole: a pattern would let `…/gate.yml@refs/heads/main-2` pass for `…@refs/heads/main`.
    return rule.signedBy.includes(signer) ? null : `it is signed by ${signer}, whom the policy does not name`;
}
/**
 * Why a report that nobody has to sign comes from where a stranger's word is law; null: it does not. A pull request brings its own
 * workflow, and may run its own code beside the measurement; so does what a merge queue tries.
 */
function madeElsewhere({ provenance }, repositories) {
    const { event, repository } = provenance;
    if (event === "merge_group" || event?.startsWith("pull_request") === true)
        return `it was made for ${event}: without a signer that the policy names, only a run on what was merged counts`;
    if (repositories !== null && repository !== null && !repositories.includes(repository))
        return `it was made in ${repository}, another repository, and the policy names no signer`;
    return null;
}
const CLOCK_SKEW_MS = 5 * 60_000;
/** The first digits of a digest, for people. */
function shorten(digest) {
    return digest === null ? "bytes without a digest" : digest.replace(/^sha256:/u, "").slice(0, 12);
}
/** `3 days`, `5 hours`: whole units, the largest that fits. */
function duration(ms) {
    const units = [
        ["day", 86_400_000],
        ["hour", 3_600_000],
        ["minute", 60_000],
        ["second", 1000],
    ];
    for (const [name, size] of units) {
        const count = Math.floor(ms / size);
        if (count >= 1)
            return `${count} ${name}${count === 1 ? "" : "s"}`;
    }
    return "less than a second";
}


/***/ }),

/***/ 92432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   ED: () => (/* binding */ carries),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   wo: () => (/* binding */ GIVEN_UP),
/* harmony export */   yt: () => (/* binding */ unrecorded)
/* harmony export */ });
// What the ledger says of one model, read from its entries. A change is two entries: `intent` before the registry is touched
// and `promotion` or `rollback` after it was read back, which names the intent. A run that is killed between the two leaves
// an intent without an end; the next run looks at the registry and writes the end that is true.
/** The reason in an end that another run writes than the one that meant the change. */
const GIVEN_UP = "found by a later run";
/** What entries, the oldest first, say of a model. Entries of other models are passed over. */
function recordsOf(entries, model) {
    const open = new Map();
    const givenUp = new Map();
    const moves = [];
    const quarantined = new Map();
    const holds = new Map();
    const reports = [];
    const signatures = new Map();
    const repositories = new Set();
    for (const { entry, id } of entries) {
        const { kind, subject, document, facts } = entry;
        // Bytes are rejected whatever they are called.
        if (kind === "quarantine" && subject !== null)
            quarantined.set(subject, text(facts["reason"]));
        if (entry.model !== model)
            continue;
        if (entry.by.repository !== null)
            repositories.add(entry.by.repository);
        if (kind === "report" && document !== null)
            reports.push({ document, subject });
        if (kind === "signature" && document !== null) {
            const of = text(facts["report"]);
            signatures.set(of, [...(signatures.get(of) ?? []), document]);
        }
        if (kind === "intent")
            open.set(id, intentOf({ entry, id }));
        if (kind === "promotion" || kind === "rollback" || kind === "void") {
            const of = text(facts["intent"]);
            // Another run may have given it up for dead while its own was still about to move: that one's word counts.
            const intent = open.get(of) ?? givenUp.get(of);
            open.delete(of);
            givenUp.delete(of);
            if (intent === undefined)
                continue;
            // What a run says of its own move is final.
            if (kind === "void") {
                if (facts["reason"] === GIVEN_UP)
                    givenUp.set(of, { ...intent, notBefore: entry.at });
            }
            else
                moves.push({ ...intent, kind, recordedAt: entry.at });
        }
        if (kind === "hold")
            holds.set(text(facts["stage"]), text(facts["reason"]));
        if (kind === "lift")
            holds.delete(text(facts["stage"]));
    }
    const signed = reports.map((one) => ({ ...one, signatures: signatures.get(one.document) ?? [] }));
    return {
        moves,
        open: [...open.values()],
        givenUp: [...givenUp.values()],
        quarantined,
        holds,
        reports: signed,
        repositories: [...repositories],
    };
}
/** Whether a step of the registry is what an intent meant. An id alone is copied into another tag in a minute. */
function carries(step, intent) {
    const { version, stage, facts } = step;
    return facts["record"] === intent.id && stage === intent.stage && version === intent.version;
}
/**
 * The steps of a registry that intents of the ledger are, by their ids, the oldest first. Each is one step: who copies its record
 * into a second tag has moved past the ledger, as who writes none.
 */
function stepsOf(history, intents) {
    const byId = new Map(intents.map((intent) => [intent.id, intent]));
    const steps = new Map();
    for (const step of history) {
        const intent = byId.get(step.facts["record"] ?? "");
        if (step.what !== "moved" || intent === undefined || steps.has(intent.id))
            continue;
        if (carries(step, intent))
            steps.set(intent.id, step);
    }
    return steps;
}
/** Intents without an end that the registry has all the same: their run was killed, or has yet to write down how it ended. */
function unrecorded(history, { open, givenUp }) {
    const intents = [...open, ...givenUp];
    const steps = stepsOf(history, intents);
    return intents.filter(({ id }) => steps.has(id));
}
function intentOf({ entry, id }) {
    const { seq, at, by, subject, facts } = entry;
    return {
        ...{
            id,
            seq,
            at,
            notBefore: at,
            recordedAt: null,
            by: by.actor ?? "somebody",
            stage: text(facts["stage"]),
            version: text(facts["version"]),
        },
        subject,
        previous: nullable(facts["previous"]),
        kind: facts["kind"] === "rollback" ? "rollback" : "promotion",
        reason: text(facts["reason"]),
    };
}
function text(value) {
    return typeof value === "string" ? value : "";
}
function nullable(value) {
    return typeof value === "string" ? value : null;
}


/***/ }),

/***/ 8973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48124);

// Two readers have to be disarmed. The Markdown parser respects a backslash or an entity. GitHub's own filters run
// afterwards over the finished text, where both are gone: mentions, issue references, emoji names and bare addresses
// are only stopped by a character in between. A zero-width space is what Renovate and Dependabot rely on there.
const BREAK = "&#8203;";
const ACTIVE = /[\\`*_~[\]!]|[&<>|]|\$|@|#(?=\d)|#|:(?=[\w/+-])|www(?=\.)|gh-(?=\d)/gi;
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    // An entity, not a backslash: it holds in a table cell and outside of one.
    "|": "&#124;",
    // GitHub's advice for a dollar that begins no formula.
    $: "<span>$</span>",
};
/**
 * A stranger's text as inline Markdown that shows exactly its characters, anywhere in a line and in a table cell:
 * no markup, link, image, mention, reference or formula comes of it. Cut in the middle at `max` characters.
 */
function escapeMarkdown(text, max = 120) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text, max)
        .replace(ACTIVE, disarm)
        .replace(/^(?=[-+=])/, "\\")
        .replace(/^(\d{1,9})(?=[.)])/, "$1\\")
        .replace(/^ | $/g, "&#32;");
}
function disarm(match, offset, text) {
    const entity = ENTITIES[match];
    if (entity !== undefined)
        return entity;
    if (match === "#")
        return /\d/.test(text.charAt(offset + 1)) ? `\\#${BREAK}` : "\\#";
    if (match.length > 1 || match === "@" || match === ":")
        return `${match}${BREAK}`;
    return `\\${match}`;
}
/** A stranger's text as code, where GitHub looks for no markup. Cut in the middle at `max` characters; empty shows as `""`. */
function codeSpan(text, max = 120) {
    const content = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text, max) || '""';
    // In a table cell a pipe ends the span whatever surrounds it, and `\|` cannot be told from a backslash before one.
    if (/[`|]/.test(content))
        return `<code>${escapeMarkdown(content, max)}</code>`;
    // One space is taken off each end when both have one and there is anything else.
    return /^ .*[^ ].* $/.test(content) ? `\` ${content} \`` : `\`${content}\``;
}
/** Lines of text as a fenced block that no line in it can end. */
function codeBlock(text, language = "") {
    const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    return [fence + language, ...text.split("\n").map(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK), fence].join("\n");
}


/***/ }),

/***/ 6020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ failureIn),
/* harmony export */   j: () => (/* binding */ whyNoEvidence)
/* harmony export */ });
/**
 * Why a report, whatever it is about, is no evidence that what it judged holds, as `only observed: …`; null: it is. Fails closed: one
 * check has to have passed, or to be undecided and let through; a report of failures alone that were all waived shows nothing.
 */
function whyNoEvidence(report) {
    const { verdict, mode, checks } = report;
    if (mode === "observe")
        return "only observed: nothing could have failed";
    const against = failureIn(report);
    if (against !== null)
        return against;
    if (verdict === "skipped" || checks.every((check) => check.verdict === "skipped"))
        return "judged nothing";
    const isShown = checks.some((check) => check.verdict === "pass" || check.verdict === "inconclusive");
    return isShown ? null : "passed none of its checks";
}
/** What a report says against what it is about, as `failed: test/accuracy/min`; null: nothing, which is not evidence yet. */
function failureIn({ verdict, problems, checks }) {
    if (problems.length > 0 || verdict === "error")
        return "could not judge";
    const failed = checks.filter(({ effect }) => effect === "fail" || effect === "error").map(({ id }) => id);
    const named = failed.slice(0, 3).join(", ") + (failed.length > 3 ? ` and ${failed.length - 3} more` : "");
    if (verdict === "fail")
        return `failed: ${named || "without a check"}`;
    // Modelgate never writes `pass` over a failed check, so such a report was edited by hand.
    return failed.length > 0 ? `contradicts itself: ${named} failed, and it says ${verdict}` : null;
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf),
/* harmony export */   q: () => (/* binding */ DIFF_METRICS)
/* harmony export */ });
const OWNED_BY_BENCHMARK = /^(?:latency|throughput|cold_start|warm_up|memory|peak_memory|cpu_time|cost)_|^size_bytes$/u;
const change = { of: "change", needsData: false, better: "lower" };
const model = { of: "model", needsData: false, better: "lower" };
/** Every metric that `diff` measures. */
const DIFF_METRICS = {
    breaking_changes: {
        ...change,
        unit: "count",
        about: "Changes of the signature that break a caller; of a model that is gone, 1.",
    },
    change_level: { ...change, unit: "count", about: "0 none, 1 patch, 2 minor, 3 major." },
    parameter_count: { ...model, unit: "count", about: "Values of all weights." },
    operator_count: { ...model, unit: "count", about: "Nodes, subgraphs and functions included." },
    mac_count: { ...model, unit: "count", about: "Multiply-accumulates of one inference." },
    peak_activation_bytes: {
        ...model,
        unit: "bytes",
        about: "The most bytes of activations alive at once, weights not counted.",
    },
    weight_relative_l2: {
        ...change,
        unit: "score",
        about: "The largest ‖after − before‖₂ / ‖before‖₂ of a tensor that is in both.",
    },
    top1_agreement: {
        ...change,
        unit: "ratio",
        better: "higher",
        needsData: true,
        about: "Share of rows whose highest score is of the same class; of several outputs the least.",
    },
    prediction_flip_rate: {
        ...change,
        unit: "ratio",
        needsData: true,
        about: "Share of rows whose prediction changed.",
    },
    output_max_absolute_difference: {
        ...change,
        unit: "score",
        needsData: true,
        about: "The largest |after − before| of any output.",
    },
    output_js_divergence: {
        ...change,
        unit: "nats",
        needsData: true,
        about: "Jensen-Shannon divergence of the scores, a mean over rows; of several outputs the largest.",
    },
};
/** The one action that measures a metric; a clause on it is judged there and nowhere else. */
function ownerOf(metric) {
    if (Object.hasOwn(DIFF_METRICS, metric))
        return "diff";
    return OWNED_BY_BENCHMARK.test(metric) ? "benchmark" : "validate";
}


/***/ }),

/***/ 36612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ TASKS)
/* harmony export */ });
/** What a model predicts; decides which metrics exist. */
const TASKS = [
    "binary-classification",
    "multiclass-classification",
    "multilabel-classification",
    "regression",
];


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
