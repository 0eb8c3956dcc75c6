export const id = 7062;
export const ids = [7062];
export const modules = {

/***/ 57062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./packages/evaluation/src/evaluate.ts + 11 modules
var evaluate = __webpack_require__(77022);
// EXTERNAL MODULE: ./packages/runner/src/environment.ts
var environment = __webpack_require__(69513);
// EXTERNAL MODULE: ./packages/schema/src/verdict.ts
var verdict = __webpack_require__(35048);
// EXTERNAL MODULE: ./actions/validate/src/answers.ts + 2 modules
var answers = __webpack_require__(81098);
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
    const standing = world.isProposed ? await proposalIsHere(await world.baseline(given)) : [];
    const planned = await (0,plan/* plan */.e)(given, { isProposed: world.isProposed, ports: () => world.baseline(given) });
    // Asked while the model runs: git answers in a process of its own.
    const replaced = world.isProposed ? dataNotes(planned.datasets, () => world.baseline(given)) : [];
    const { evidence, references } = await (0,answers/* answersOf */.B)(planned, { given, host, world });
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
        notes: [...standing, ...(await replaced), ...evidence.notes, ...references.notes, ...notes],
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
    return await (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2171), __webpack_require__.e(6049), __webpack_require__.e(8308), __webpack_require__.e(8495)]).then(__webpack_require__.bind(__webpack_require__, 22569))).proposalIsHere(ports);
}
async function dataNotes(...asked) {
    const { changedData } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2171), __webpack_require__.e(6049), __webpack_require__.e(8308), __webpack_require__.e(8495)]).then(__webpack_require__.bind(__webpack_require__, 22569));
    return await changedData(...asked);
}
/** Sections that have something in them. */
function shown(sections) {
    return Object.fromEntries(Object.entries(sections).filter(([, entries]) => entries.length > 0));
}

// EXTERNAL MODULE: ./actions/validate/src/world.ts + 3 modules
var world = __webpack_require__(78834);
// EXTERNAL MODULE: ./packages/cli/src/shown-as.ts
var shown_as = __webpack_require__(74232);
;// CONCATENATED MODULE: ./packages/cli/src/judge.ts



/** `modelgate validate` with its whole table: the action's, the same report. */
async function judge(argv, early) {
    await (0,shown_as/* runShown */.pN)(validate((0,world/* thisWorld */.n)(process.env, undefined, early)), argv, ["text", "json", "markdown"]);
}


/***/ })

};
