export const id = 741;
export const ids = [741];
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

/***/ 74232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ formatFlag),
/* harmony export */   hO: () => (/* binding */ formatIn),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   pN: () => (/* binding */ runShown),
/* harmony export */   sE: () => (/* binding */ shownAs)
/* harmony export */ });
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23812);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92379);
/* harmony import */ var _modelgate_runner_laptop__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2996);
/* harmony import */ var _modelgate_runner_laptop__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25925);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73109);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97120);




/** How a report can be shown on standard output. */
const FORMATS = ["text", "json", "markdown", "html"];
/** The flag that chooses one of these forms. */
function formatFlag(formats) {
    return (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("format", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(...formats), "How the report is shown on standard output.", {
        fallback: "text",
        group: "How it is run",
    });
}
/** The form that is asked for. Read ahead of the other inputs, so that a run that cannot read those still answers in it. */
function formatIn({ given }, formats = FORMATS) {
    return formats.find((known) => known === given.get("format")) ?? "text";
}
/** Runs an action on this machine, with one flag more than its own. */
async function runShown(command, argv, formats = FORMATS) {
    const inputs = { ...command.inputs, format: formatFlag(formats) };
    const shown = { ...command, inputs };
    const show = await shownAs(formatIn((0,_modelgate_runner_laptop__WEBPACK_IMPORTED_MODULE_2__/* .readArguments */ .l)(inputs, argv), formats));
    await (0,_modelgate_runner_laptop__WEBPACK_IMPORTED_MODULE_3__/* .runOnLaptop */ .Vn)(shown, argv, {
        render: (colour) => (report) => ({ summary: show(report, [report], colour), annotations: [] }),
    });
}
/** The renderer of a form, loaded when it is asked for. */
async function shownAs(chosen) {
    if (chosen === "json") {
        const { json } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2171), __webpack_require__.e(3830)]).then(__webpack_require__.bind(__webpack_require__, 44766));
        return (whole) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s)(json(whole));
    }
    if (chosen === "markdown") {
        const { markdown } = await Promise.all(/* import() */[__webpack_require__.e(4161), __webpack_require__.e(4330), __webpack_require__.e(5309), __webpack_require__.e(4862)]).then(__webpack_require__.bind(__webpack_require__, 24012));
        return (_, each) => each.map((report) => markdown(report)).join("\n\n");
    }
    if (chosen === "html") {
        const { htmlPage } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4161), __webpack_require__.e(4330), __webpack_require__.e(1226), __webpack_require__.e(5303)]).then(__webpack_require__.bind(__webpack_require__, 45366));
        return (_, each) => htmlPage(each);
    }
    const { text } = await Promise.all(/* import() */[__webpack_require__.e(4161), __webpack_require__.e(4330), __webpack_require__.e(1737)]).then(__webpack_require__.bind(__webpack_require__, 71737));
    const width = (0,_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .columns */ .Y)();
    // On one terminal standard error follows, and says every problem with its remedy.
    const problems = !(process.stdout.isTTY === true && process.stderr.isTTY === true);
    return (_, each, colour) => each.map((report) => text(report, { colour, width, problems })).join("\n\n");
}


/***/ }),

/***/ 43808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ presumedName),
/* harmony export */   f: () => (/* binding */ modelName)
/* harmony export */ });
/** Endings of the files that hold a model, or what one predicted. Anything else with a dot is part of the name, as in `digits.v2`. */
const ENDING = /\.(?:onnx|safetensors|(?:csv|tsv|jsonl|ndjson)(?:\.gz)?|parquet|pq)$/iu;
/** What a model is called that no policy names: its file's name without the ending. Every action calls it so, and finds the others' reports. */
function modelName(path) {
    const file = path.split(/[\\/]/u).findLast((part) => part !== "") ?? path;
    return file.replace(ENDING, "") || file;
}
/**
 * What a run calls its model that could not begin, by what its input holds: a file, or a name in the policy, which may have
 * slashes and dots. Only an ending tells a file.
 */
function presumedName(asked) {
    return ENDING.test(asked) ? modelName(asked) : asked;
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

/***/ 69131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ limitsSuchAs),
/* harmony export */   EJ: () => (/* binding */ datasets),
/* harmony export */   Ly: () => (/* binding */ classes),
/* harmony export */   NH: () => (/* binding */ baselineModel),
/* harmony export */   YB: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _modelgate_policy_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32823);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92379);
// Inputs that several actions take, written as in the policy file.


/** Limits; the example is of what the action measures. */
const limitsSuchAs = (example) => (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3)(`limits such as ${example}, one a line`, _modelgate_policy_inputs__WEBPACK_IMPORTED_MODULE_1__/* .limitsInput */ .X);
/** The model before. That it is no report, the action says itself. */
const baselineModel = (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3)("base, a git ref, path:FILE, or YAML as in the policy", _modelgate_policy_inputs__WEBPACK_IMPORTED_MODULE_1__/* .baselineInput */ .SX);
/** Several data sets, each with its name. */
const datasets = (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3)("data sets as YAML: name: { path, target }", _modelgate_policy_inputs__WEBPACK_IMPORTED_MODULE_1__/* .datasetsInput */ .m);
/** Which columns feed the model's inputs. */
const columns = (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3)("columns as YAML: model input: column, pattern or list", _modelgate_policy_inputs__WEBPACK_IMPORTED_MODULE_1__/* .columnsInput */ .QH);
/** Class labels in order. */
const classes = (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3)("labels; several between commas or line ends, or a YAML list", _modelgate_policy_inputs__WEBPACK_IMPORTED_MODULE_1__/* .classesInput */ .jz);


/***/ }),

/***/ 36659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ shortBaseline)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60479);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);

const ADDRESS = /^(https:\/\/[^\s/#]+[^\s#]*)#sha256=([0-9a-f]{64})$/iu;
/**
 * `base`, a git ref such as `v1.2` (also `git:v1.2`), `path:old.onnx`, `report:report.json`, `stage:production`, or
 * `https://…#sha256=…`; a word that ends in .onnx is a path, one in .json a report. null for YAML, which is a mapping.
 * @throws ModelgateError `policy-invalid` for anything else
 */
function shortBaseline(text) {
    const word = text.trim();
    if (word.startsWith("{") || /[\n]|:\s/u.test(word))
        return null;
    if (/^https?:/iu.test(word))
        return address(word);
    const [, kind, rest = ""] = /^(git|path|report|stage):(.*)$/su.exec(word) ?? [];
    if (kind === "path" || (kind === undefined && /\.onnx$/iu.test(word)))
        return { kind: "path", path: some(kind === undefined ? word : rest, word) };
    if (kind === "report" || (kind === undefined && /\.json$/iu.test(word)))
        return { kind: "report", path: some(kind === undefined ? word : rest, word) };
    if (kind === "stage") {
        if (!_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_NAME */ .r.test(rest))
            throw wrong(word);
        return { kind: "stage", stage: rest, model: null, policy: null };
    }
    const ref = kind === "git" ? rest : word;
    // A ref that begins with a dash would be an option of git's.
    if (!/^[^\s\p{Cc}:-][^\s\p{Cc}:]*$/u.test(ref))
        throw wrong(word);
    return { kind: "git", ref: ref === "base" ? null : ref };
}
function address(word) {
    const [, url, sha256] = ADDRESS.exec(word) ?? [];
    if (url === undefined || sha256 === undefined)
        throw wrong(word);
    return { kind: "url", url, sha256: sha256.toLowerCase() };
}
function some(path, word) {
    if (path.trim() === "")
        throw wrong(word);
    return path;
}
function wrong(word) {
    const forms = "base, a git ref, path:FILE, report:FILE, stage:NAME or https://…#sha256=DIGEST";
    // An address may hold a token.
    const got = /^https?:/iu.test(word) ? "an address without them" : `"${word.slice(0, 120)}"`;
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("policy-invalid", `baseline: expected ${forms}, got ${got}`, {
        hint: "For example base, v1.2 or path:models/released.onnx; an address needs https and the digest of its bytes.",
    });
}


/***/ }),

/***/ 32823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ columnsInput),
/* harmony export */   SX: () => (/* binding */ baselineInput),
/* harmony export */   X: () => (/* binding */ limitsInput),
/* harmony export */   jz: () => (/* binding */ classesInput),
/* harmony export */   m: () => (/* binding */ datasetsInput)
/* harmony export */ });
/* harmony import */ var _baseline_shorthand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36659);
/* harmony import */ var _shorthand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22907);



// The parsers of this package as inputs use them. YAML takes ten times as long to load as a whole run takes to plan, and
// most runs write none in their inputs.
const yaml = () => Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(2757), __webpack_require__.e(4650), __webpack_require__.e(338)]).then(__webpack_require__.bind(__webpack_require__, 11077));
/** As `parseLimits`. */
function limitsInput(text) {
    return (0,_shorthand_js__WEBPACK_IMPORTED_MODULE_0__/* .shortLimits */ .z)(text) ?? yaml().then(({ parseLimits }) => parseLimits(text));
}
/** As `parseClasses`. */
function classesInput(text) {
    return (0,_shorthand_js__WEBPACK_IMPORTED_MODULE_0__/* .shortClasses */ .l)(text) ?? yaml().then(({ parseClasses }) => parseClasses(text));
}
/** As `parseBaseline`. */
function baselineInput(text) {
    return (0,_baseline_shorthand_js__WEBPACK_IMPORTED_MODULE_1__/* .shortBaseline */ ._)(text) ?? yaml().then(({ parseBaseline }) => parseBaseline(text));
}
/** As `parseDatasets`. */
async function datasetsInput(text) {
    return (await yaml()).parseDatasets(text);
}
/** As `parseInputs`. */
async function columnsInput(text) {
    return (await yaml()).parseInputs(text);
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

/***/ 4937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vA: () => (/* binding */ asJson),
  rj: () => (/* binding */ outline),
  oA: () => (/* binding */ textDigest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/schema/src/report-name.ts
var report_name = __webpack_require__(28615);
// EXTERNAL MODULE: ./packages/runner/src/shareable.ts
var shareable = __webpack_require__(21123);
;// CONCATENATED MODULE: ./packages/runner/src/argument-list.ts

/** The argument list that repeats a run on a laptop: every input that was given, but for secrets and places to write. */
function argumentList({ name, inputs }, getInput) {
    const flags = Object.values(inputs).flatMap((field) => {
        const given = getInput(field.name).trim();
        if (given === "" || field.secret || field.name === "report")
            return [];
        const entries = field.many ? entriesOf(given) : [given];
        return entries.flatMap((entry) => [`--${field.flag}`, (0,shareable/* withoutCredentials */.r)(entry)]);
    });
    return ["modelgate", name, ...flags];
}
/** A YAML document is one entry however many lines it has; else each line is one. */
function entriesOf(given) {
    if (/^\s*[-[{]/u.test(given))
        return [given];
    return given
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}

// EXTERNAL MODULE: ./packages/runner/src/environment.ts
var environment = __webpack_require__(69513);
;// CONCATENATED MODULE: ./packages/runner/src/outline.ts





/** A report of which nothing is known yet but the run it belongs to; an error until somebody says better. */
function outline(host, table, { subject, policy = null, mode, judgedBy, problems }) {
    const run = host.provenance();
    return {
        schema: report_name/* REPORT_SCHEMA */.D,
        action: table.name,
        verdict: "error",
        subject: {
            ...subject,
            name: (0,shareable/* withoutCredentials */.r)(subject.name),
            digest: null,
            sizeBytes: null,
            binding: "claimed",
        },
        ...(mode === "observe" ? { mode } : {}),
        ...(judgedBy == null ? {} : { policy: judgedBy }),
        datasets: [],
        measurements: [],
        checks: [],
        problems: problems.map(asJson),
        notes: [],
        environment: (0,environment/* environment */.c)(),
        provenance: {
            repository: run?.repository ?? null,
            commit: run?.commit ?? null,
            run: run?.url ?? null,
            ...(run === null ? {} : { event: run.event }),
            policyDigest: policy === null ? null : textDigest(policy),
            ...(policy === null ? {} : { policyModel: subject.name }),
            seed: null,
            createdAt: new Date().toISOString(),
            command: argumentList(table, host.getInput),
        },
    };
}
/** A problem as reports have it: as others may read it, and without the fields that are undefined. */
function asJson(problem) {
    return JSON.parse(JSON.stringify((0,shareable/* shareable */.U)(problem)));
}
/** `sha256:…` of a text in UTF-8. */
function textDigest(text) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex")}`;
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

/***/ 28615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ REPORT_SCHEMA),
/* harmony export */   h: () => (/* binding */ REPORTS_FOLDER)
/* harmony export */ });
/** The report every action writes and the next one reads. Data first, Markdown second (DESIGN.md, "The report"). */
const REPORT_SCHEMA = "modelgate/report@1";
/** The folder of a workflow's reports unless it names another, and the artifact that holds them. */
const REPORTS_FOLDER = "modelgate-reports";


/***/ }),

/***/ 60479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ STAGE_NAME)
/* harmony export */ });
/** What a stage of a registry may be called, and a model in GTO's tags: one grammar (iterative/gto, constants.py). */
const STAGE_NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9\-/_]*[a-zA-Z0-9])?$/u;


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


/***/ })

};
