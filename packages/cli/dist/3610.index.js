export const id = 3610;
export const ids = [3610];
export const modules = {

/***/ 73109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/** How many columns standard output has; a hundred where it is no terminal. */
function columns() {
    return process.stdout.columns ?? 100;
}


/***/ }),

/***/ 80653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText),
/* harmony export */   T: () => (/* binding */ folded)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30084);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23812);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92379);



/** The text of `--help`: usage, every flag under its group with its default, and whole examples. */
function helpText(table, { program = `modelgate ${table.name}`, words = "", exits = "0 passed, 1 the gate said no, 2 it could not judge", columns = 100, } = {}) {
    const groups = new Map();
    for (const field of Object.values(table.inputs)) {
        groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
    }
    const required = Object.values(table.inputs).filter(_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequired */ .gx);
    const usage = [program, words, ...required.map(flagOf), "[flags]"].filter((part) => part !== "").join(" ");
    const sections = [...groups].map(([group, fields]) => [`${group}:`, ...fields.flatMap((field) => flagLines(field, Math.min(columns, 100)))].join("\n"));
    const examples = table.examples.map((example) => `  ${[program, ...example.map(_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)].join(" ")}`);
    return [
        table.about,
        `Usage:\n  ${usage}`,
        ...sections,
        "Everywhere:\n  --debug      more of what happens, on stderr\n  --no-colour  plain text; NO_COLOR and FORCE_COLOR are heeded\n  -h, --help   this text",
        ...(examples.length === 0 ? [] : [`Examples:\n${examples.join("\n")}`]),
        `Exit codes: ${exits}.`,
    ].join("\n\n");
}
function flagOf(field) {
    if (field.parse === _parse_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)
        return `--${field.flag}`;
    return `--${field.flag} <${field.flag}>`;
}
/** The words that a flag takes, where they are all it takes and its description does not explain each of them. */
function choice(field) {
    const { words = [], takesSeveral = false } = field.parse;
    if (words.every((word) => field.about.includes(`\`${word}\``)))
        return "";
    return `${takesSeveral && !field.many ? "Any" : "One"} of ${words.join(", ")}.`;
}
function flagLines(field, columns) {
    const remarks = [
        choice(field),
        (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequired */ .gx)(field) ? "Required." : "",
        field.many ? "May be repeated." : "",
        // What only a workflow evaluates is no default here.
        field.fallback === "" || field.fallback.startsWith("${{") ? "" : `Default: ${field.fallback}.`,
    ].filter((remark) => remark !== "");
    const about = wrapped([field.about, ...remarks].join(" "), columns - 6);
    return [`  ${flagOf(field)}`, ...about.map((line) => `      ${line}`)];
}
/** Text of which every line that is too long goes on in further ones, as far indented; more than a hundred columns are not used. */
function folded(text, columns) {
    const fold = (line) => {
        const indent = /^ */u.exec(line)?.[0] ?? "";
        const width = Math.min(columns, 100) - indent.length;
        // What stands in columns would lose them.
        const isTable = /\S {2,}\S/u.test(line);
        return isTable || line.length - indent.length <= width
            ? [line]
            : wrapped(line.trim(), width).map((row) => `${indent}${row}`);
    };
    return text.split("\n").flatMap(fold).join("\n");
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


/***/ }),

/***/ 25925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j6: () => (/* binding */ laptopHost),
  Vn: () => (/* binding */ runOnLaptop),
  Ml: () => (/* binding */ wantsColour)
});

// UNUSED EXPORTS: folded, helpText, readArguments

// EXTERNAL MODULE: ./packages/runner/src/arguments.ts
var src_arguments = __webpack_require__(2996);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/runner/src/guarded.ts

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * Runs the main of a process and sets its exit code. Node ends with 1 after a stray error, which here means that
 * the gate said no, so until the main has returned everything else ends with 2: could not judge.
 * @param leave what remains of a run that did not get to its end. Must be synchronous: nothing waits any more
 */
async function guarded(host, main, leave = () => { }) {
    process.exitCode = 2;
    const giveUp = (problems) => {
        for (const { message } of problems)
            host.fail(message);
        leave(problems);
    };
    const stray = (error) => {
        process.off("exit", unfinished);
        giveUp((0,src_error/* problemsOf */.GW)(error));
        host.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
        // What threw is unknown, and with it what still runs: going on could only mislead.
        process.exit(2);
    };
    const unfinished = () => giveUp((0,src_error/* problemsOf */.GW)(new Error("the process ended before there was a verdict")));
    const told = (signal) => {
        process.off(signal, told);
        // Who was told to end may still get to a verdict, as a benchmark does; then its own report takes this one's place.
        leave([
            { code: "unexpected", message: `the run was told to end (${signal}) before there was a verdict` },
        ]);
        // Listening took the signal's effect away. Whoever else listens decides.
        if (process.listenerCount(signal) === 0)
            process.kill(process.pid, signal);
    };
    process.once("uncaughtException", stray);
    process.once("exit", unfinished);
    for (const signal of SIGNALS)
        process.on(signal, told);
    try {
        process.exitCode = await main();
    }
    catch (error) {
        stray(error);
    }
    finally {
        process.off("uncaughtException", stray);
        process.off("exit", unfinished);
        for (const signal of SIGNALS)
            process.off(signal, told);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/runner/src/report-file.ts



/**
 * Writes a report as JSON and gives its absolute path. Whole or not at all: a step that reads it while it is
 * written sees the one before. At once, for a process that ends cannot wait. Where it fails nothing is left there: what an
 * earlier run wrote would be taken for this one's.
 * @throws ModelgateError `input-invalid` when the path cannot be written
 */
function writeReportFile(report, path) {
    const target = (0,external_node_path_.resolve)(path);
    const draft = `${target}.${process.pid}.tmp`;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        (0,external_node_fs_.writeFileSync)(draft, `${JSON.stringify(report, null, 2)}\n`);
        (0,external_node_fs_.renameSync)(draft, target);
        return target;
    }
    catch (cause) {
        for (const left of [draft, target])
            removed(left);
        const reason = cause instanceof Error && "code" in cause ? ` (${cause.code})` : "";
        throw (0,src_error/* failure */.V2)("input-invalid", `report: expected a path that can be written, got "${path}"${reason}`, {
            hint: "Give another path with the input `report`.",
            cause,
        });
    }
}
function removed(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
    catch {
        // What cannot be written cannot be removed either, as a rule: the error says that it could not be written.
    }
}

// EXTERNAL MODULE: ./packages/schema/src/verdict.ts
var verdict = __webpack_require__(35048);
// EXTERNAL MODULE: ./packages/runner/src/input.ts
var input = __webpack_require__(23812);
// EXTERNAL MODULE: ./packages/runner/src/shareable.ts
var shareable = __webpack_require__(21123);
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
    const written = host.writeReport(report, reportPath(command, host));
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
    const problems = (0,src_error/* problemsOf */.GW)(error).map(shareable/* shareable */.U);
    host.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const report = leaveReport(command, problems, host);
    annotateProblems(problems, report === null ? [] : await show(report, host, render), host);
    return 2;
}
/**
 * Writes the report of a run that could not judge, and gives it; null where there is none or it could not be written. At once,
 * so that a process that ends without a verdict still does it: an earlier run's report must not be taken for this one's.
 */
function leaveReport(command, problems, host) {
    attempt(host, () => host.setOutput("verdict", "error"));
    return attempt(host, () => {
        const report = command.failed?.(problems, host);
        if (report === undefined)
            return null;
        const written = host.writeReport(report, reportPath(command, host));
        if (written !== null)
            host.setOutput("report", written);
        return report;
    });
}
/** The first problem is the one to mend: writing about it may fail for the same reason, and then is let go. */
function attempt(host, step) {
    try {
        return step();
    }
    catch (error) {
        host.debug(String(error));
        return null;
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
    if (given.help) {
        terminal.stdout.write(`${(0,help/* helpText */.B)(command, { columns: terminal.stdout.columns })}\n`);
        process.exitCode = 0;
        return;
    }
    const run = () => runCommand(command, host, options.render(host.colour));
    await guarded(host, run, (problems) => leaveReport(command, problems, host));
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
        writeReport: (report, path) => (path === null ? null : writeReportFile(report, path)),
        fail: say,
        provenance: () => null,
        isTerminal,
        colour,
    };
}
/** Whether standard output is shown in colour. See no-color.org and force-color.org: set and not empty counts; NO_COLOR wins. */
function wantsColour({ stdout, env }) {
    if (env["NO_COLOR"])
        return false;
    if (env["FORCE_COLOR"])
        return env["FORCE_COLOR"] !== "0";
    return stdout.isTTY === true && env["TERM"] !== "dumb";
}
/** As compilers write it, so that editors find the place: `file:line:column: error[code]: message`. An error's title is its code. */
function sentence({ level, title, message, file, line, column }) {
    const place = file === undefined ? "" : `${[file, line, column].filter((part) => part !== undefined).join(":")}: `;
    const code = level === "error" && title !== undefined ? `[${title}]` : "";
    // Most messages begin with the place themselves.
    return `${place}${level}${code}: ${message.startsWith(place) ? message.slice(place.length) : message}`;
}
// Colour, bold and dim, with their ends. A renderer may use these; nothing else that begins with ESC passes.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const STYLE = /\x1b\[(?:0|1|2|22|(?:1;)?(?:3[0-79]|9[0-7]))?m/g;
/** Text made harmless but for the renderer's own colours, which go as well where colour is not wanted. */
function coloured(text, colour) {
    const styles = text.match(STYLE) ?? [];
    return text
        .split(STYLE)
        .map((part, i) => (0,visible/* visible */.R)(part) + ((colour && styles[i]) || ""))
        .join("");
}


/***/ }),

/***/ 21123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ shareable),
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/** A text whose addresses have no user, no password and no query, as of a signed one: more people read a report than may use them. */
function withoutCredentials(text) {
    return (text
        .replace(/:\/\/[^\s/?#"]*@/gu, "://***@")
        // The query is optional, so that each address is passed once, however many there are.
        .replace(/(:\/\/[^\s?#"]*)(\?[^\s#"'}\]]*)?/gu, (_, address, query) => query === undefined ? address : `${address}?***`));
}
/** A problem as others may read it: its texts may quote an address that was given. */
function shareable(problem) {
    const { message, hint } = problem;
    return {
        ...problem,
        message: withoutCredentials(message),
        ...(hint === undefined ? {} : { hint: withoutCredentials(hint) }),
    };
}


/***/ }),

/***/ 48034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ LIMIT_KINDS),
/* harmony export */   CJ: () => (/* binding */ slackOf),
/* harmony export */   Iv: () => (/* binding */ keepsLimit),
/* harmony export */   Kl: () => (/* binding */ isComparative),
/* harmony export */   Sc: () => (/* binding */ JUDGED_ON),
/* harmony export */   X: () => (/* binding */ DIRECTIONS),
/* harmony export */   Xv: () => (/* binding */ ON_INCONCLUSIVE),
/* harmony export */   cO: () => (/* binding */ relationWords),
/* harmony export */   fR: () => (/* binding */ ROUNDING),
/* harmony export */   hD: () => (/* binding */ withoutRounding),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   n3: () => (/* binding */ isRelative),
/* harmony export */   oP: () => (/* binding */ isAbsolute),
/* harmony export */   sQ: () => (/* binding */ COMPARATIVE_KINDS)
/* harmony export */ });
/* unused harmony export ABSOLUTE_KINDS */
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
/** Every clause there is. `beat-dummy` compares with the best constant answer; its value is the margin. */
const LIMIT_KINDS = [...ABSOLUTE_KINDS, ...COMPARATIVE_KINDS, "beat-dummy"];
const RELATIVE_KINDS = [
    "max-relative-drop",
    "min-relative-improvement",
    "max-relative-increase",
];
/** Whether a kind judges the value itself, and compares it with nothing. */
function isAbsolute(kind) {
    return ABSOLUTE_KINDS.includes(kind);
}
/** Whether a kind compares with the baseline; a dummy is none. */
function isComparative(kind) {
    return COMPARATIVE_KINDS.includes(kind);
}
/** Whether a limit of this kind is a share of |baseline|. */
function isRelative(kind) {
    return RELATIVE_KINDS.includes(kind);
}
/** Whether a value is within `min` or `max`, inclusive. Asked as "does it hold", so that null, NaN and infinity do not. */
function keepsLimit(value, { kind, value: limit }) {
    if (value === null || !Number.isFinite(value))
        return false;
    return kind === "min" ? value >= limit : value <= limit;
}
/** How a value stands to its limit, in words. */
function relationWords(kind, isKept) {
    return { min: isKept ? "is at least" : "is below", max: isKept ? "is at most" : "is above" }[kind];
}
/** What rounding may add to a difference of decimals, as a share of it: .95 - .94 is above .01. */
const ROUNDING = 1e-12;
/** How far beyond a limit a difference may lie by rounding alone. */
function slackOf(limit) {
    return ROUNDING * Math.max(1, Math.abs(limit));
}
/** A difference as it is to be read: the limit itself where only rounding lies between, as the 0.01 of .95 - .94. */
function withoutRounding(difference, limits) {
    return limits.find((limit) => limit !== 0 && Math.abs(difference - limit) <= slackOf(limit)) ?? difference;
}
/** What a breach does: `required` fails the gate, `advisory` warns. */
const TIERS = ["required", "advisory"];
/** What an absolute limit is judged on: the estimate, or the end of its interval that is nearer to the limit. */
const JUDGED_ON = ["estimate", "interval"];
/** What an inconclusive verdict may be made to do. */
const ON_INCONCLUSIVE = ["pass", "warn", "fail"];
const DIRECTIONS = ["higher", "lower"];


/***/ }),

/***/ 30084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/**
 * A word of a command that a message shows, as a POSIX shell takes it: quoted where it holds more than plain characters, and
 * where it begins with `=`, which zsh would look up.
 */
function shellWord(word) {
    return /^[\w@%+:,./-][\w@%+=:,./-]*$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


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
