export const id = 7062;
export const ids = [7062];
export const modules = {

/***/ 57062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./packages/evaluation/src/evaluate.ts + 10 modules
var evaluate = __webpack_require__(88287);
// EXTERNAL MODULE: ./packages/runner/src/environment.ts
var environment = __webpack_require__(69513);
// EXTERNAL MODULE: ./packages/schema/src/verdict.ts
var verdict = __webpack_require__(35048);
// EXTERNAL MODULE: ./actions/validate/src/ask-endpoint.ts
var ask_endpoint = __webpack_require__(50663);
// EXTERNAL MODULE: ./actions/validate/src/evidence.ts + 1 modules
var src_evidence = __webpack_require__(44611);
// EXTERNAL MODULE: ./actions/validate/src/inputs.ts
var inputs = __webpack_require__(97351);
// EXTERNAL MODULE: ./packages/job/src/model-name.ts
var model_name = __webpack_require__(43808);
// EXTERNAL MODULE: ./packages/runner/src/outline.ts + 1 modules
var outline = __webpack_require__(4937);
;// CONCATENATED MODULE: ./actions/validate/src/outline.ts



/** The report of this action before anything was measured; `planned` null: there is no plan yet. */
function outline_outline(host, planned, problems) {
    const asked = ["model", "endpoint", "predictions"]
        .map((name) => host.getInput(name).trim())
        .find((text) => text !== "");
    const subject = { name: planned?.name ?? (0,model_name/* presumedName */.R)(asked ?? "model"), path: planned?.modelPath ?? null };
    return (0,outline/* outline */.rj)(host, inputs/* table */.t, { ...planned, subject, problems });
}

// EXTERNAL MODULE: ./actions/validate/src/plan.ts + 2 modules
var plan = __webpack_require__(64508);
;// CONCATENATED MODULE: ./actions/validate/src/main.ts








/** Builds the command around its world. */
function validate(world) {
    return {
        ...inputs/* table */.t,
        run: (given, host) => run(given, host, world),
        failed: (problems, host) => outline_outline(host, null, problems),
    };
}
/**
 * Reads the plan, runs the model and what it is compared with, measures and judges. Whatever goes wrong on the way, what was
 * measured is kept.
 */
async function run(given, host, world) {
    if (world.isProposed)
        await proposalIsHere(await world.baseline(given));
    const planned = await (0,plan/* plan */.e)(given, { isProposed: world.isProposed, ports: () => world.baseline(given) });
    const { timeLimit: timeMs, memoryLimit: memoryBytes, runtimePath } = given;
    const score = (scoring) => world.score(scoring, { timeMs, memoryBytes, runtimePath }, host);
    // Asked while the model runs: git answers in a process of its own.
    const replaced = world.isProposed ? dataNotes(planned, () => world.baseline(given)) : [];
    const evidence = await (0,src_evidence/* gather */.k)(planned, given, score, (0,ask_endpoint/* askEndpoint */.N)(world, host));
    const references = await compared(planned, evidence, { given, host }, { world, score });
    const { measurements, checks, problems, notes, ...sections } = (0,evaluate/* evaluate */._)(evidence.outcomes, planned.clauses, { confidence: given.confidence, seed: given.seed }, { references: references.byDataset, waivers: planned.waivers, mode: planned.mode, today: world.today() });
    const base = outline_outline(host, planned, problems);
    const report = {
        ...base,
        verdict: problems.length > 0 ? "error" : (0,verdict/* worst */.QZ)(checks.map(({ effect }) => effect)),
        subject: evidence.subject,
        ...(references.entry === null ? {} : { baseline: references.entry }),
        datasets: evidence.datasets,
        measurements,
        checks,
        notes: [...(await replaced), ...evidence.notes, ...references.notes, ...notes],
        ...shown(sections),
        ...(evidence.profile === undefined ? {} : { profile: evidence.profile }),
        environment: (0,environment/* environment */.c)(evidence.runtime, { threads: given.threads, confidence: given.confidence }),
        provenance: { ...base.provenance, seed: given.seed },
    };
    if (given.savePredictions === null && given.junit === null)
        return report;
    const { withFiles } = await Promise.all(/* import() */[__webpack_require__.e(4161), __webpack_require__.e(9371)]).then(__webpack_require__.bind(__webpack_require__, 9371));
    return await withFiles(report, evidence.outcomes, given);
}
/** Loaded on demand, as what follows: a run on a laptop proposes nothing. */
async function proposalIsHere(ports) {
    await (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2171), __webpack_require__.e(7544), __webpack_require__.e(987), __webpack_require__.e(8308), __webpack_require__.e(8495)]).then(__webpack_require__.bind(__webpack_require__, 22569))).proposalIsHere(ports);
}
async function dataNotes(...asked) {
    const { changedData } = await Promise.all(/* import() */[__webpack_require__.e(7544), __webpack_require__.e(5534)]).then(__webpack_require__.bind(__webpack_require__, 90893));
    return await changedData(...asked);
}
/** Loaded on demand: a run that compares nothing pays nothing for it. */
async function compared(planned, evidence, { given, host }, { world, score }) {
    if (planned.baseline === null)
        return { byDataset: new Map(), entry: null, notes: [] };
    const { referencesOf } = await __webpack_require__.e(/* import() */ 1733).then(__webpack_require__.bind(__webpack_require__, 91733));
    return await referencesOf(planned, evidence, {
        ports: () => world.baseline(given),
        score,
        threads: given.threads,
        keep: await world.keep(host),
    });
}
/** Sections that have something in them. */
function shown(sections) {
    return Object.fromEntries(Object.entries(sections).filter(([, entries]) => entries.length > 0));
}

// EXTERNAL MODULE: ./actions/validate/src/score.ts + 1 modules
var score = __webpack_require__(20616);
// EXTERNAL MODULE: ./actions/validate/src/world.ts + 1 modules
var world = __webpack_require__(16934);
// EXTERNAL MODULE: ./packages/cli/src/shown-as.ts
var shown_as = __webpack_require__(74232);
;// CONCATENATED MODULE: ./packages/cli/src/judge.ts




/** `modelgate validate` with its whole table: the action's, the same report. */
async function judge(argv, early) {
    await (0,shown_as/* runShown */.pN)(validate((0,world/* thisWorld */.n)((0,score/* localScore */.e)(undefined, early))), argv, ["text", "json", "markdown"]);
}


/***/ }),

/***/ 74232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ formatFlag),
/* harmony export */   hO: () => (/* binding */ formatIn),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   pN: () => (/* binding */ runShown)
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
        render: (colour) => (report) => ({ summary: show(report, colour), annotations: [] }),
    });
}
/** The renderer of a form, loaded when it is asked for. */
async function shownAs(chosen) {
    if (chosen === "json") {
        const { json } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2171), __webpack_require__.e(3830)]).then(__webpack_require__.bind(__webpack_require__, 44766));
        return (report) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s)(json(report));
    }
    if (chosen === "markdown") {
        const { markdown } = await Promise.all(/* import() */[__webpack_require__.e(4161), __webpack_require__.e(4330), __webpack_require__.e(5309), __webpack_require__.e(4862)]).then(__webpack_require__.bind(__webpack_require__, 24012));
        return (report) => markdown(report);
    }
    if (chosen === "html") {
        const { htmlPage } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4161), __webpack_require__.e(4330), __webpack_require__.e(1226), __webpack_require__.e(5303)]).then(__webpack_require__.bind(__webpack_require__, 45366));
        return (report) => htmlPage([report]);
    }
    const { text } = await Promise.all(/* import() */[__webpack_require__.e(4161), __webpack_require__.e(4330), __webpack_require__.e(1737)]).then(__webpack_require__.bind(__webpack_require__, 71737));
    // On one terminal standard error follows, and says every problem with its remedy.
    const problems = !(process.stdout.isTTY === true && process.stderr.isTTY === true);
    return (report, colour) => text(report, { colour, width: (0,_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .columns */ .Y)(), problems });
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


/***/ })

};
