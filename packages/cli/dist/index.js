import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 62105:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _packages_cli_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(698);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_packages_cli_src_index_js__WEBPACK_IMPORTED_MODULE_0__]);
_packages_cli_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 698:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2049);

await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2));
for (const stream of [process.stdout, process.stderr]) {
    if (stream.writableLength > 0)
        await new Promise((resolve) => stream.write("", resolve));
}
// All is said and written. Of itself Node would first take its heap apart, and wait for threads that still compile.
process.exit();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2049:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69513);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38855);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(33490);
/* harmony import */ var _problem_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(56013);



// Loaded on demand: a command pays at its start for nothing but itself.
const COMMANDS = {
    validate: {
        about: "Measure a model on labelled data and judge it by limits.",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6017), __nccwpck_require__.e(282)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40282))).runValidate,
    },
    diff: {
        about: "Say what changed between two models: signature, graph, weights, behaviour.",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3610), __nccwpck_require__.e(741), __nccwpck_require__.e(5658)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5658))).runDiff,
    },
    calibrate: {
        about: "Simulate how often the gate itself errs on this data with these limits.",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5528), __nccwpck_require__.e(7668), __nccwpck_require__.e(2808), __nccwpck_require__.e(3610), __nccwpck_require__.e(6658), __nccwpck_require__.e(1362), __nccwpck_require__.e(3748), __nccwpck_require__.e(9010), __nccwpck_require__.e(6017), __nccwpck_require__.e(7579)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90044))).runCalibrate,
    },
    comment: {
        about: "Join reports to one verdict, and show the comment a pull request would get.",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(2171), __nccwpck_require__.e(4161), __nccwpck_require__.e(3610), __nccwpck_require__.e(4330), __nccwpck_require__.e(1226), __nccwpck_require__.e(5309), __nccwpck_require__.e(379)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93038))).runComment,
    },
    inspect: {
        about: "Show what an ONNX file says of itself, without running it.",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5528), __nccwpck_require__.e(7668), __nccwpck_require__.e(938)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60938))).runInspect,
    },
    benchmark: {
        about: "Time a model beside its baseline, and say whether it became slower.",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8815), __nccwpck_require__.e(5528), __nccwpck_require__.e(7668), __nccwpck_require__.e(2757), __nccwpck_require__.e(6049), __nccwpck_require__.e(8308), __nccwpck_require__.e(3610), __nccwpck_require__.e(6658), __nccwpck_require__.e(4650), __nccwpck_require__.e(1362), __nccwpck_require__.e(741), __nccwpck_require__.e(3211), __nccwpck_require__.e(5221)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11772))).runBenchmark,
    },
    containerize: {
        about: "Pack a model that passed with its server, prove the image, and push it.",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8815), __nccwpck_require__.e(2757), __nccwpck_require__.e(3610), __nccwpck_require__.e(741), __nccwpck_require__.e(6585)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83572))).runContainerize,
    },
    serve: {
        about: "Serve a model by the Open Inference Protocol, as the image does.",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(5222), __nccwpck_require__.e(9853)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59853))).runServe,
    },
    promote: {
        about: "Register a version, move a stage to it when its evidence allows it, and back.",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8815), __nccwpck_require__.e(2757), __nccwpck_require__.e(4161), __nccwpck_require__.e(3610), __nccwpck_require__.e(4330), __nccwpck_require__.e(873), __nccwpck_require__.e(4194)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40991))).runPromote,
    },
    stages: {
        about: "Show which version holds each stage of the registry.",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8815), __nccwpck_require__.e(2171), __nccwpck_require__.e(3348), __nccwpck_require__.e(2757), __nccwpck_require__.e(5830), __nccwpck_require__.e(3958), __nccwpck_require__.e(873), __nccwpck_require__.e(8752), __nccwpck_require__.e(2799), __nccwpck_require__.e(9054)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89054))).runStages,
    },
    history: {
        about: "Show what became of a model: who moved what, when and why.",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8815), __nccwpck_require__.e(2171), __nccwpck_require__.e(3348), __nccwpck_require__.e(2757), __nccwpck_require__.e(5830), __nccwpck_require__.e(3958), __nccwpck_require__.e(873), __nccwpck_require__.e(8752), __nccwpck_require__.e(2799), __nccwpck_require__.e(9054)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89054))).runHistory,
    },
    trends: {
        about: "Draw what the ledger's benchmark reports say of times, with the changes of level.",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(2171), __nccwpck_require__.e(3348), __nccwpck_require__.e(5830), __nccwpck_require__.e(3958), __nccwpck_require__.e(873), __nccwpck_require__.e(8752), __nccwpck_require__.e(9106), __nccwpck_require__.e(7055)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93144))).runTrends,
    },
    score: {
        about: "Show the ML Test Score of what holds a stage: 28 items, each with its evidence or without.",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8815), __nccwpck_require__.e(2171), __nccwpck_require__.e(3348), __nccwpck_require__.e(2757), __nccwpck_require__.e(5830), __nccwpck_require__.e(3958), __nccwpck_require__.e(873), __nccwpck_require__.e(8752), __nccwpck_require__.e(2799), __nccwpck_require__.e(7362)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37362))).runScore,
    },
    card: {
        about: "Write the card of a version: what was measured, judged, not tested, and what became of it.",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8815), __nccwpck_require__.e(2171), __nccwpck_require__.e(3348), __nccwpck_require__.e(2757), __nccwpck_require__.e(5830), __nccwpck_require__.e(3958), __nccwpck_require__.e(873), __nccwpck_require__.e(8752), __nccwpck_require__.e(2799), __nccwpck_require__.e(1852), __nccwpck_require__.e(1322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91582))).runCard,
    },
    audit: {
        about: "Verify the ledger's chain, and that the registry tells the same story.",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8815), __nccwpck_require__.e(2171), __nccwpck_require__.e(3348), __nccwpck_require__.e(2757), __nccwpck_require__.e(5830), __nccwpck_require__.e(3958), __nccwpck_require__.e(873), __nccwpck_require__.e(8752), __nccwpck_require__.e(2799), __nccwpck_require__.e(9054)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89054))).runAudit,
    },
    sign: {
        about: "Sign a report, with a key or as the workflow run that this is.",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(2171), __nccwpck_require__.e(3348), __nccwpck_require__.e(5830), __nccwpck_require__.e(3958), __nccwpck_require__.e(983)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8893))).runSign,
    },
    "verify-signature": {
        about: "Prove who signed a report, and that it is unchanged.",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(2171), __nccwpck_require__.e(3348), __nccwpck_require__.e(5830), __nccwpck_require__.e(3958), __nccwpck_require__.e(9846)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81884))).runVerifySignature,
    },
    explain: {
        about: "Say in words why a check of a report has its verdict, and what would change it.",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(2171), __nccwpck_require__.e(4161), __nccwpck_require__.e(6987)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48816))).runExplain,
    },
};
/** The `modelgate` program. Sets the exit code of the process: 0 passed, 1 the gate said no, 2 it could not judge. */
async function main(argv) {
    for (const stream of [process.stdout, process.stderr])
        stream.on("error", ignoreClosedPipe);
    try {
        await run(argv);
    }
    catch (error) {
        // Node would end with 1, which here means that the gate said no.
        fail((0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error));
    }
}
async function run(argv) {
    const [first = "help", ...rest] = argv;
    if (first === "--version" || first === "-V" || first === "version") {
        process.stdout.write(`${_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}\n`);
        return;
    }
    if (first === "help" || first === "--help" || first === "-h") {
        const [topic] = rest;
        if (topic !== undefined)
            return await run([topic, "--help"]);
        process.stdout.write(overview());
        return;
    }
    const entry = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
    if (entry === undefined) {
        const near = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .k)(first, Object.keys(COMMANDS));
        const all = Object.keys(COMMANDS).join(", ");
        const hint = near === null ? `There are ${all}; see modelgate help.` : `Did you mean ${near}?`;
        return fail([{ code: "input-invalid", message: `${first}: expected a command`, hint }]);
    }
    const command = await entry.load();
    await command(rest);
}
/** Whoever read our output has seen enough, as `head` does: the verdict stands, and the exit code tells it. */
function ignoreClosedPipe(error) {
    if (error.code !== "EPIPE")
        throw error;
}
function fail(problems) {
    process.stderr.write((0,_problem_text_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .E)(problems));
    process.exitCode = 2;
}
function overview() {
    const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
    const commands = Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`);
    return [
        "modelgate holds machine-learning models to limits, on a laptop as in CI.",
        `Usage:\n  modelgate <command> [flags]`,
        `Commands:\n${commands.join("\n")}`,
        "Each command explains itself: modelgate <command> --help\n",
    ].join("\n\n");
}


/***/ }),

/***/ 56013:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ told)
/* harmony export */ });
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55770);

/** Problems as a terminal shows them, with their codes and remedies. */
function told(problems) {
    const lines = problems.map(({ code, message, hint }) => `error[${code}]: ${message}\n${hint === undefined ? "" : `${hint}\n`}`);
    return (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(lines.join(""));
}


/***/ }),

/***/ 69513:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ environment),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

/** The version of every action and of the command; a test compares it with package.json. */
const VERSION = "0.1.0";
/** The machine of this process, for the report. `runtime` and `options` are what the action ran its model with. */
function environment(runtime = null, options = {}) {
    return {
        cpu: cpu(),
        cores: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(),
        os: `${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.platform)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.release)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.arch)()}`,
        runtime,
        options,
        node: process.version,
        modelgate: VERSION,
    };
}
let known;
/** Asked once: the answer takes milliseconds, from a file for every processor. */
function cpu() {
    known ??= (0,node_os__WEBPACK_IMPORTED_MODULE_0__.cpus)()[0]?.model.trim() || "unknown";
    return known;
}


/***/ }),

/***/ 55770:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ visibleLine),
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
// Control characters move the cursor, start workflow commands (\r ends a line for the runner) or recolour the
// terminal; bidi marks and zero-width characters make text read as something it is not (CVE-2021-42574).
const UNSAFE = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const UNSAFE_BUT_LAYOUT = /(?![\n\t])[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
/** Writes control, bidi and zero-width characters as `<U+001B>`, as reports do. Line ends and tabs stay. */
function visible(text) {
    return text.replaceAll("\r\n", "\n").replace(UNSAFE_BUT_LAYOUT, spelt);
}
/** The same on one line: line ends and tabs are spelt as well. */
function visibleLine(text) {
    return text.replace(UNSAFE, spelt);
}
function spelt(character) {
    return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}


/***/ }),

/***/ 33490:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/**
 * The candidate that was probably meant: at most a third of its letters differ; or it is the only one that the word begins, or the
 * longest that begins the word. null when none is near; never the word itself.
 */
function closest(word, candidates) {
    let best = null;
    const continues = (candidate) => Number(candidate.startsWith(word));
    // Of two as near, `models` is meant by `model` rather than `mode`.
    const others = candidates
        .filter((candidate) => candidate !== word)
        .toSorted((a, b) => continues(b) - continues(a));
    for (const candidate of others) {
        const distance = editDistance(plain(word), plain(candidate));
        const isNear = distance <= Math.max(1, Math.floor(candidate.length / 3));
        if (isNear && (best === null || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate ?? beginning(word.toLowerCase(), others);
}
/** Names of a file may have a space before them, which `a, b` gives to the second. */
function plain(word) {
    return word.trim().toLowerCase();
}
/** `multiclass` for `multiclass-classification`, `maximum` for `max`. Fewer letters than these begin too much. */
const FEWEST = 3;
/** Input comes from an argument list: long text is no typing error. */
const MOST = 64;
function beginning(word, candidates) {
    if (word.length < FEWEST || word.length > MOST)
        return null;
    const longer = candidates.filter((one) => one.toLowerCase().startsWith(word));
    if (longer.length > 0)
        return longer.length === 1 ? (longer[0] ?? null) : null;
    const shorter = candidates.filter((one) => one.length >= FEWEST && word.startsWith(one.toLowerCase()));
    return shorter.toSorted((a, b) => b.length - a.length)[0] ?? null;
}
/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(a, b) {
    // The table is quadratic.
    if (a.length > MOST || b.length > MOST)
        return Number.POSITIVE_INFINITY;
    const at = (row, j) => row?.[j] ?? 0;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let cost = Math.min(replaced, at(last, j) + 1, at(row, j - 1) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, at(beforeLast, j - 2) + 1);
            }
            row.push(cost);
        }
        [beforeLast, last] = [last, row];
    }
    return at(last, b.length);
}


/***/ }),

/***/ 38855:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   HJ: () => (/* binding */ ModelgateError),
/* harmony export */   Jh: () => (/* binding */ throwProblems),
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   V2: () => (/* binding */ failure)
/* harmony export */ });
/** A failure the user can act on. Carries every problem that was found, never only the first. */
class ModelgateError extends Error {
    name = "ModelgateError";
    problems;
    constructor(problems, options = {}) {
        const list = (Array.isArray(problems) ? problems : [problems]);
        super(list.map((problem) => problem.message).join("\n"), options);
        this.problems = list;
    }
    get code() {
        return this.problems[0].code;
    }
}
/** Shorthand for an error with one problem. */
function failure(code, message, options = {}) {
    const { cause, ...rest } = options;
    return new ModelgateError({ code, message, ...rest }, cause === undefined ? {} : { cause });
}
/** Throws all problems as one error; does nothing when there is none. */
function throwProblems(problems) {
    if (isSome(problems))
        throw errorOf(problems);
}
/**
 * All problems as one error.
 * @throws TypeError when there is none: who asks for an error knows of a problem
 */
function errorOf(problems, options = {}) {
    if (isSome(problems))
        return new ModelgateError(problems, options);
    throw new TypeError("an error has a problem");
}
function isSome(problems) {
    return problems.length > 0;
}
/** The problems behind anything that was thrown. What is not a ModelgateError is an unexpected fault. */
function problemsOf(error) {
    if (error instanceof ModelgateError)
        return error.problems;
    const message = error instanceof Error ? error.message : String(error);
    return [
        {
            code: "unexpected",
            message: `unexpected fault: ${message}`,
            hint: "This is a defect of Modelgate: please report it with the log of a run with debug logging.",
        },
    ];
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 29907:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("cluster");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 72250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 82987:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("perf_hooks");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 16460:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 11493:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("v8");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(62105);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
