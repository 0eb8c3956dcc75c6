export const id = 310;
export const ids = [310];
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

/***/ 90480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ policyFile),
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);


/** Where a policy is looked for when none is named, from the working directory. */
const DEFAULT_POLICY = "modelgate.yml";
async function policyFile(config) {
    const path = config ?? DEFAULT_POLICY;
    try {
        return { path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8") };
    }
    catch (cause) {
        const { code } = cause;
        if (config === null && code === "ENOENT")
            return null;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("file-missing", `config: ${path} cannot be read (${code})`, {
            hint: "Give the path of a policy file.",
            cause,
        });
    }
}


/***/ }),

/***/ 36659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ shortBaseline)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _stage_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77332);


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
        if (!_stage_name_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_NAME */ .r.test(rest))
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
const yaml = () => Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(2757), __webpack_require__.e(7729)]).then(__webpack_require__.bind(__webpack_require__, 11077));
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
/* harmony export */   oP: () => (/* binding */ isAbsolute),
/* harmony export */   tI: () => (/* binding */ VALUE_RANGES)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48034);

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
/** Whether a kind judges the value itself, and compares it with nothing. */
function isAbsolute(kind) {
    return _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ABSOLUTE_KINDS */ .u4.includes(kind);
}
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
    if (lines.some((line) => line.startsWith("-") || line.startsWith("[")))
        return null;
    const problems = [];
    const clauses = lines.flatMap((line) => {
        const read = boundOf(line) ?? wordedOf(line);
        if (typeof read !== "string")
            return [{ ...read, dataset: null, tier: "required" }];
        const hint = "For example accuracy>=0.9, log_loss<=0.4, accuracy max-drop 0.01 or accuracy beat-dummy.";
        const message = `limits: expected ${read}, got "${line.slice(0, 120)}"`;
        problems.push({ code: "policy-invalid", message, hint });
        return [];
    });
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(problems);
    return clauses;
}
function boundOf(line) {
    const [, metric = "", sign, digits, percent] = BOUND.exec(line) ?? [];
    const value = Number(digits) / (percent === "%" ? 100 : 1);
    // 1e999 is written like a number and is none.
    if (!Number.isFinite(value))
        return null;
    return { metric, limit: { kind: sign === ">=" ? "min" : "max", value } };
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
    return limited(metric, kind, Number(digits) / (percent === "%" ? 100 : 1));
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

/***/ 77332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ STAGE_NAME)
/* harmony export */ });
/** What a stage of a registry may be called: as GTO takes it (iterative/gto, constants.py). Apart from the grammar, which inputs in short form are read without. */
const STAGE_NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9\-/_]*[a-zA-Z0-9])?$/u;


/***/ }),

/***/ 80653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23812);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92379);


/** The text of `--help`: usage, every flag under its group with its default, and whole examples. */
function helpText(table, program = `modelgate ${table.name}`, columns = 100) {
    const groups = new Map();
    for (const field of Object.values(table.inputs)) {
        groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
    }
    const required = Object.values(table.inputs).filter(_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequired */ .gx);
    const usage = [program, ...required.map((field) => `${flagOf(field)}`), "[flags]"].join(" ");
    const sections = [...groups].map(([group, fields]) => [`${group}:`, ...fields.flatMap((field) => flagLines(field, columns))].join("\n"));
    const examples = table.examples.map((words) => `  ${[program, ...words.map(shellWord)].join(" ")}`);
    return [
        table.about,
        `Usage:\n  ${usage}`,
        ...sections,
        "Everywhere:\n  --debug      more of what happens, on stderr\n  --no-colour  plain text; NO_COLOR and FORCE_COLOR are heeded\n  -h, --help   this text",
        ...(examples.length === 0 ? [] : [`Examples:\n${examples.join("\n")}`]),
        "Exit codes: 0 passed, 1 the gate said no, 2 it could not judge.",
    ].join("\n\n");
}
function flagOf(field) {
    if (field.parse === _parse_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)
        return `--${field.flag}`;
    return `--${field.flag} <${field.flag}>`;
}
function flagLines(field, columns) {
    const remarks = [
        (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequired */ .gx)(field) ? "Required." : "",
        field.many ? "May be repeated." : "",
        field.fallback === "" ? "" : `Default: ${field.fallback}.`,
    ].filter((remark) => remark !== "");
    const about = wrapped([field.about, ...remarks].join(" "), columns - 6);
    return [`  ${flagOf(field)}`, ...about.map((line) => `      ${line}`)];
}
function wrapped(text, width) {
    const rows = [];
    for (const word of text.split(/\s+/)) {
        const last = rows.at(-1);
        if (last !== undefined && last.length + word.length < width)
            rows[rows.length - 1] = `${last} ${word}`;
        else
            rows.push(word);
    }
    return rows;
}
function shellWord(word) {
    return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 25925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j6: () => (/* binding */ laptopHost),
  Vn: () => (/* binding */ runOnLaptop)
});

// UNUSED EXPORTS: helpText, readArguments

// EXTERNAL MODULE: ./packages/runner/src/arguments.ts
var src_arguments = __webpack_require__(2996);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/runner/src/guarded.ts

/**
 * Runs the main of a process and sets its exit code. Node ends with 1 after a stray error, which here means that
 * the gate said no, so until the main has returned everything else ends with 2: could not judge.
 */
async function guarded(host, main) {
    process.exitCode = 2;
    const stray = (error) => {
        process.off("exit", unfinished);
        for (const { message } of (0,src_error/* problemsOf */.GW)(error))
            host.fail(message);
        host.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
        // What threw is unknown, and with it what still runs: going on could only mislead.
        process.exit(2);
    };
    const unfinished = () => host.fail("unexpected fault: the process ended before there was a verdict");
    process.once("uncaughtException", stray);
    process.once("exit", unfinished);
    try {
        process.exitCode = await main();
    }
    catch (error) {
        stray(error);
    }
    finally {
        process.off("uncaughtException", stray);
        process.off("exit", unfinished);
    }
}

// EXTERNAL MODULE: ./packages/runner/src/help.ts
var help = __webpack_require__(80653);
;// CONCATENATED MODULE: ./packages/runner/src/progress.ts
/** Lets through the first message and then one in ten seconds: a log is read later, line by line. */
function sparse(print, everyMs = 10_000, 
// Node loads its clock for measuring when it is first asked for, which takes longer than a line is worth.
now = () => Number(process.hrtime.bigint() / 1000000n)) {
    let next = Number.NEGATIVE_INFINITY;
    return (message) => {
        if (now() < next)
            return;
        next = now() + everyMs;
        print(message);
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/runner/src/report-file.ts



/**
 * Writes a report as JSON and gives its absolute path. Whole or not at all: a step that reads it while it is
 * written sees the one before.
 * @throws ModelgateError `input-invalid` when the path cannot be written
 */
async function writeReportFile(report, path) {
    const target = (0,external_node_path_.resolve)(path);
    const draft = `${target}.${process.pid}.tmp`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(draft, `${JSON.stringify(report, null, 2)}\n`);
        await (0,promises_.rename)(draft, target);
        return target;
    }
    catch (cause) {
        await (0,promises_.rm)(draft, { force: true }).catch(() => undefined);
        const reason = cause instanceof Error && "code" in cause ? ` (${cause.code})` : "";
        throw (0,src_error/* failure */.V2)("input-invalid", `report: expected a path that can be written, got "${path}"${reason}`, {
            hint: "Give another path with the input `report`.",
            cause,
        });
    }
}

// EXTERNAL MODULE: ./packages/schema/src/verdict.ts
var verdict = __webpack_require__(35048);
// EXTERNAL MODULE: ./packages/runner/src/input.ts
var input = __webpack_require__(23812);
;// CONCATENATED MODULE: ./packages/runner/src/run-command.ts


/**
 * Runs a command once and gives its exit code: 0 the step may go on, 1 the gate said no, 2 it could not judge.
 * Never throws. The report and the outputs are written before the step fails, so that steps with
 * `if: always()` can use them.
 */
async function runCommand(command, host, render) {
    try {
        maskSecrets(command.inputs, host);
        const values = await (0,input/* readInputs */.Ko)(command.inputs, host.getInput, host.inputProblems);
        return await deliver(command, await command.run(values, host), host, render);
    }
    catch (error) {
        return await giveUp(command, error, host, render);
    }
}
async function deliver(command, report, host, render) {
    const written = await host.writeReport(report, reportPath(command, host));
    host.setOutput("verdict", report.verdict);
    if (written !== null)
        host.setOutput("report", written);
    annotateProblems(report.problems, await show(report, host, render), host);
    // An aggregate has no checks of its own, but reports that it gathered; a promotion has requirements.
    const failed = [
        ...report.checks.filter(({ effect }) => effect === "fail").map(({ id }) => id),
        ...(report.gathered ?? []).filter(({ verdict }) => verdict === "fail").map(({ name }) => name),
        ...(report.promotion?.requirements ?? []).filter(({ met }) => !met).map(({ name }) => name),
    ];
    if (report.verdict === "fail") {
        host.fail(`${command.name}: gate failed (${listed(failed) || "nothing was checked"})`);
    }
    // An error report without a problem would end the step without a word.
    if (report.verdict === "error" && report.problems.length === 0)
        host.fail(`${command.name}: could not judge`);
    return (0,verdict/* exitCode */.I$)(report.verdict);
}
/** Names may be a stranger's, of any number and length; the report and the summary have them all. */
function listed(names) {
    const shown = names.slice(0, 20).map((name) => (name.length <= 200 ? name : `${name.slice(0, 200)}…`));
    return [...shown, ...(names.length > 20 ? [`and ${names.length - 20} more`] : [])].join(", ");
}
async function giveUp(command, error, host, render) {
    const problems = (0,src_error/* problemsOf */.GW)(error);
    host.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    await attempt(host, () => host.setOutput("verdict", "error"));
    let shown = [];
    await attempt(host, async () => {
        const report = command.failed?.(problems, host);
        if (report === undefined)
            return;
        const written = await host.writeReport(report, reportPath(command, host));
        if (written !== null)
            host.setOutput("report", written);
        shown = await show(report, host, render);
    });
    annotateProblems(problems, shown, host);
    return 2;
}
/** The first problem is the one to mend: writing about it may fail for the same reason, and then is let go. */
async function attempt(host, step) {
    try {
        await step();
    }
    catch (error) {
        host.debug(String(error));
    }
}
/** Gives what was annotated. A summary is for people: when it cannot be shown the verdict stands, and a warning says so. */
async function show(report, host, render) {
    try {
        const { summary, annotations } = render(report);
        await host.summary(summary);
        host.annotate(annotations);
        return annotations;
    }
    catch (error) {
        const message = `The summary could not be written: ${error instanceof Error ? error.message : String(error)}`;
        host.annotate([{ level: "warning", message }]);
        return [];
    }
}
/** Every problem is said once: never twice, and never not at all. */
function annotateProblems(problems, shown, host) {
    const pool = [...shown];
    const take = (fits) => {
        const at = pool.findIndex(fits);
        return at >= 0 && pool.splice(at, 1).length > 0;
    };
    // What the renderer cut or spelt out is known by its title; those that are there word for word come first.
    const left = [...problems]
        .filter(({ message }) => !take((annotation) => annotation.message.includes(message)))
        .filter(({ code }) => !take(({ title }) => title === code));
    host.annotate(left.map(({ code, message, hint, at }) => ({
        level: "error",
        title: code,
        message: hint === undefined ? message : `${message}\n${hint}`,
        ...(at === undefined ? {} : { file: at.path }),
        ...(at?.line === undefined ? {} : { line: at.line }),
        ...(at?.column === undefined ? {} : { column: at.column }),
    })));
}
/** The input `report`, where a command has one, is read here, so that a run with unreadable inputs still reports. */
function reportPath(command, host) {
    const field = Object.values(command.inputs).find(({ name }) => name === "report");
    return field === undefined ? null : host.getInput(field.name).trim() || field.fallback || null;
}
function maskSecrets(fields, host) {
    for (const field of Object.values(fields)) {
        if (!field.secret)
            continue;
        const value = host.getInput(field.name).trim();
        if (value !== "")
            host.mask(value);
    }
}

// EXTERNAL MODULE: ./packages/runner/src/visible.ts
var visible = __webpack_require__(55770);
;// CONCATENATED MODULE: ./packages/runner/src/laptop.ts









/** Runs a command with an argument list on this terminal and sets the exit code of the process. */
async function runOnLaptop(command, argv, options) {
    const terminal = options.terminal ?? process;
    const given = (0,src_arguments/* readArguments */.l)(command.inputs, argv);
    const host = laptopHost(given, terminal);
    await guarded(host, async () => {
        if (!given.help)
            return await runCommand(command, host, options.render(host.colour));
        terminal.stdout.write(`${(0,help/* helpText */.B)(command, options.program)}\n`);
        return 0;
    });
}
/**
 * A laptop. The summary goes to stdout and everything about the work to stderr, so that stdout can be piped.
 * A report is written only where one is asked for.
 */
function laptopHost(given, terminal = process) {
    const { stdout, stderr, env } = terminal;
    const secrets = [];
    const colour = given.colour ?? wantsColour(terminal);
    const isTerminal = stderr.isTTY === true;
    let lineIsOpen = false;
    const masked = (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
    const say = (text) => {
        // Erases the progress line that the cursor still stands in.
        stderr.write(`${lineIsOpen ? "\r\x1b[K" : ""}${masked((0,visible/* visible */.R)(text))}\n`);
        lineIsOpen = false;
    };
    const isDebug = given.debug || env["RUNNER_DEBUG"] === "1";
    return {
        getInput: (name) => given.given.get(name) ?? "",
        inputProblems: given.problems,
        setOutput: () => undefined,
        mask: (secret) => secrets.push(secret),
        info: say,
        debug: (message) => (isDebug ? say(message) : undefined),
        annotate(annotations) {
            for (const annotation of annotations)
                say(sentence(annotation));
        },
        progress: isTerminal
            ? (message) => {
                const line = masked((0,visible/* visibleLine */.P)(message)).slice(0, Math.max(20, (stderr.columns ?? 80) - 1));
                stderr.write(`\r\x1b[K${line}`);
                lineIsOpen = true;
            }
            : sparse(say),
        async summary(text) {
            if (lineIsOpen)
                stderr.write("\r\x1b[K");
            lineIsOpen = false;
            stdout.write(`${masked(coloured(text, colour)).trimEnd()}\n`);
        },
        writeReport: async (report, path) => (path === null ? null : await writeReportFile(report, path)),
        fail: say,
        provenance: () => null,
        isTerminal,
        colour,
    };
}
/** See no-color.org and force-color.org: set and not empty counts; NO_COLOR wins. */
function wantsColour({ stdout, env }) {
    if (env["NO_COLOR"])
        return false;
    if (env["FORCE_COLOR"])
        return env["FORCE_COLOR"] !== "0";
    return stdout.isTTY === true && env["TERM"] !== "dumb";
}
/** As compilers write it, so that editors find the place: `file:line:column: error: message`. */
function sentence({ level, message, file, line, column }) {
    const place = file === undefined ? "" : `${[file, line, column].filter((part) => part !== undefined).join(":")}: `;
    return `${place}${level}: ${message}`;
}
// Colour, bold and dim, with their ends. A renderer may use these; nothing else that begins with ESC passes.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const STYLE = /\x1b\[(?:0|1|2|22|3[0-79]|9[0-7])?m/g;
/** Text made harmless but for the renderer's own colours, which go as well where colour is not wanted. */
function coloured(text, colour) {
    const styles = text.match(STYLE) ?? [];
    return text
        .split(STYLE)
        .map((part, i) => (0,visible/* visible */.R)(part) + ((colour && styles[i]) || ""))
        .join("");
}


/***/ }),

/***/ 48034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ LIMIT_KINDS),
/* harmony export */   Sc: () => (/* binding */ JUDGED_ON),
/* harmony export */   X: () => (/* binding */ DIRECTIONS),
/* harmony export */   Xv: () => (/* binding */ ON_INCONCLUSIVE),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   sQ: () => (/* binding */ COMPARATIVE_KINDS),
/* harmony export */   u4: () => (/* binding */ ABSOLUTE_KINDS)
/* harmony export */ });
// Without the schema library: whoever only names kinds of limits, as every run does, would load it for them.
/** Clauses that bound one measured value, inclusive. */
const ABSOLUTE_KINDS = ["min", "max"];
/** Clauses that bound the difference to a baseline on the same examples; the relative ones as a share of |baseline|. */
const COMPARATIVE_KINDS = [
    "max-drop",
    "max-relative-drop",
    "min-improvement",
    "min-relative-improvement",
    "max-improvement",
    "max-increase",
    "max-relative-increase",
];
/** Every clause there is. `beat-dummy` compares with the best answer that looks at no input; its value is the margin. */
const LIMIT_KINDS = [...ABSOLUTE_KINDS, ...COMPARATIVE_KINDS, "beat-dummy"];
/** What a breach does: `required` fails the gate, `advisory` warns. */
const TIERS = ["required", "advisory"];
/** What an absolute limit is judged on: the estimate, or the end of its interval that is nearer to the limit. */
const JUDGED_ON = ["estimate", "interval"];
/** What an inconclusive verdict may be made to do. */
const ON_INCONCLUSIVE = ["pass", "warn", "fail"];
const DIRECTIONS = ["higher", "lower"];


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

/***/ 35048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   tQ: () => (/* binding */ EFFECTS),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
/** What the evidence says of one check. */
const VERDICTS = ["pass", "fail", "inconclusive", "error", "skipped"];
/** What follows from a verdict after tier, waiver and settings. Ordered from best to worst. */
const EFFECTS = ["skipped", "pass", "warn", "fail", "error"];
/** How bad an effect is: a higher number is worse. */
function severity(effect) {
    return EFFECTS.indexOf(effect);
}
/** The worst of several effects; `skipped` when there is none, which is never evidence. */
function worst(effects) {
    return effects.reduce((a, b) => (severity(b) > severity(a) ? b : a), "skipped");
}
/** 0: the step may go on. 1: the gate said no. 2: it could not judge. */
function exitCode(effect) {
    if (effect === "error")
        return 2;
    return effect === "fail" ? 1 : 0;
}


/***/ })

};
