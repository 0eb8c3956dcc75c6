export const id = 949;
export const ids = [949];
export const modules = {

/***/ 50949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  severalModels: () => (/* binding */ severalModels)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/comparison/src/changed-models/work-tree.ts
var work_tree = __webpack_require__(46338);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/changes.ts
var src_changes = __webpack_require__(71600);
// EXTERNAL MODULE: ./packages/schema/src/verdict.ts
var verdict = __webpack_require__(35048);
// EXTERNAL MODULE: ./packages/schema/src/report-name.ts
var report_name = __webpack_require__(28615);
// EXTERNAL MODULE: ./actions/diff/src/before.ts + 4 modules
var before = __webpack_require__(16702);
// EXTERNAL MODULE: ./actions/diff/src/one-model.ts + 2 modules
var one_model = __webpack_require__(3389);
// EXTERNAL MODULE: ./actions/diff/src/outline.ts + 2 modules
var outline = __webpack_require__(10020);
// EXTERNAL MODULE: ./actions/diff/src/plan.ts + 1 modules
var plan = __webpack_require__(96509);
// EXTERNAL MODULE: ./packages/comparison/src/changed-models/matrix-name.ts
var matrix_name = __webpack_require__(30218);
// EXTERNAL MODULE: ./actions/diff/src/dvc.ts + 2 modules
var dvc = __webpack_require__(67197);
// EXTERNAL MODULE: ./actions/diff/src/rules.ts
var rules = __webpack_require__(57214);
;// CONCATENATED MODULE: ./actions/diff/src/unchanged.ts









/**
 * Judges the policy's models that did not change, as far as their limits are on what diff measures: every other report leaves
 * those limits to this action, and what no report judged fails. Both sides are read, whatever git says, and nothing is run
 * that no limit asks for. Limits of other actions are not listed: nobody has to validate what did not change.
 * @param told reports that were written before, of which none is written again
 */
async function* unchangedModels({ changed, told, since, }, run) {
    const paths = new Set(changed.map(({ path }) => (0,external_node_path_.resolve)(path)));
    const names = new Set(told.map(({ subject }) => subject.name));
    const kept = (run.policy?.models ?? []).filter(({ name, path }) => !paths.has((0,external_node_path_.resolve)(path)) && !names.has(name));
    const files = (0,matrix_name/* matrixNames */.u)([...changed, ...kept].map(({ name, path }) => ({ path, known: name })));
    for (const [at, model] of kept.entries()) {
        const found = await foundOf(model, since, run);
        if (found !== null)
            yield { name: files[changed.length + at] ?? "model", path: model.path, found };
    }
}
/** null: its limits ask nothing of diff. */
async function foundOf({ name, path }, since, run) {
    const { given, world, policy, host } = run;
    try {
        const base = { isProposed: world.isProposed, ports: () => world.ports(given) };
        const planned = await (0,plan/* plan */.et)(given, { asked: name }, { policy, base });
        if (!planned.isHeld)
            return null;
        if (!(await isHere(path)))
            return `${path}: is not here, and its limits on what changed are not judged`;
        const clauses = planned.clauses.filter(({ clause }) => (0,rules/* isOurs */.MU)(clause.metric));
        return await (0,one_model.oneModel)({ ...planned, clauses }, run, asAsked(planned, since));
    }
    catch (error) {
        return (0,outline/* outline */.r)(host, { name, path }, { plan: null, problems: (0,src_error/* problemsOf */.GW)(error) });
    }
}
/** What changed since the base says nothing of another commit, with which a policy may have a model compared. */
function asAsked({ baseline }, since) {
    return baseline.kind === "git" && baseline.ref === (since?.ref ?? null) ? since : null;
}
async function isHere(path) {
    if (await (0,promises_.stat)(path).catch(() => null))
        return true;
    // What is wrong with a pointer is said where it is followed.
    return (await (0,dvc/* pointerBeside */.aw)(path).catch(() => "unreadable")) !== null;
}

;// CONCATENATED MODULE: ./actions/diff/src/several.ts









/** A job's matrix takes no more. */
const MOST_LISTED = 256;
/** An output may have a mebibyte, in UTF-16 as GitHub counts. */
const MOST_CHARACTERS = 400_000;
/** More models than this are work for a matrix. */
const MOST_COMPARED = 20;
/**
 * Every model that changed: listed for a matrix, and where they are few, compared one after the other, each with a report of its
 * own in a folder. Beside them the policy's that did not change and whose limits no other action judges. The report that is
 * returned is about all of them.
 * @throws ModelgateError what git throws; `input-invalid` for more models than can be dealt with
 */
async function severalModels(run) {
    const { given, host, policy, world } = run;
    const source = given.baseline ?? { kind: "git", ref: null };
    if (source.kind !== "git")
        throw (0,src_error/* failure */.V2)("input-invalid", "baseline: expected `base` or a git ref without `model`", {
            hint: "What changed is found in git. Name the model that is compared with a file.",
        });
    const since = await (0,before/* changesSince */.s)(source, policy, await world.ports(given));
    const models = "none" in since ? [] : await fromHere(since);
    host.setOutput("models", listed(models));
    const { reports, notes } = given.list
        ? NOTHING
        : await compared(models, "none" in since ? null : since, run);
    const why = [...("none" in since ? [`nothing is compared: ${since.none}`] : since.notes), ...notes];
    const levels = reports.map(({ changes }) => src_changes/* LEVELS */.A_.indexOf(changes?.level ?? "none"));
    host.setOutput("level", src_changes/* LEVELS */.A_[Math.max(0, ...levels)] ?? "none");
    const [only, ...more] = reports;
    // A single changed model is reported like one named by `model`.
    if (only !== undefined && more.length === 0)
        return { ...only, notes: [...why, ...only.notes] };
    const base = (0,outline/* outline */.r)(host, { name: nameOf(models, reports), path: null }, { plan: null, problems: [] });
    return {
        ...base,
        verdict: (0,verdict/* worst */.QZ)(reports.map(({ verdict }) => verdict)),
        problems: reports.flatMap(({ problems }) => problems),
        notes: [...why, ...(models.length === 0 ? ["no model changed"] : models.map(sentence))],
        ...(reports.length === 0
            ? {}
            : {
                gathered: reports.map(({ subject, verdict, changes, problems }) => ({
                    name: subject.name,
                    verdict,
                    reason: changes?.statement ?? problems[0]?.message ?? "",
                })),
            }),
    };
}
const NOTHING = { reports: [], notes: [] };
function nameOf({ length }, reports) {
    const more = reports.length - length;
    return `${length} changed ${length === 1 ? "model" : "models"}${more > 0 ? `, ${more} unchanged` : ""}`;
}
function sentence({ path, before, status }) {
    return before === null || before === path ? `${path}: ${status}` : `${path}: ${status}, was ${before}`;
}
/** Paths from the working directory, where the next step runs. */
async function fromHere({ models, repository }) {
    const top = await (0,work_tree/* topOf */.HX)(repository);
    const here = (path) => (0,external_node_path_.relative)(process.cwd(), (0,external_node_path_.join)(top, path)).split(external_node_path_.sep).join("/");
    return models.map((model) => ({
        ...model,
        path: here(model.path),
        before: model.before === null ? null : here(model.before),
    }));
}
/** The list as a matrix takes it. A list that was cut would leave models to nobody, so there is none. */
function listed(models) {
    const text = JSON.stringify(models);
    if (models.length <= MOST_LISTED && text.length <= MOST_CHARACTERS)
        return text;
    throw (0,src_error/* failure */.V2)("input-invalid", `${models.length} models changed, and a matrix takes ${MOST_LISTED}`, {
        hint: "Bring them in several pull requests, or name the models one by one with `model`.",
    });
}
async function compared(models, since, run) {
    const { given, host } = run;
    if (models.length > MOST_COMPARED)
        throw (0,src_error/* failure */.V2)("input-invalid", `${models.length} models changed, and one job compares ${MOST_COMPARED}`, {
            hint: "Use a matrix: a first job with `list: true`, then one job for each of its `models` (README of diff).",
        });
    // On a laptop nobody asked for files.
    const folder = given.reports ?? (run.world.env["GITHUB_ACTIONS"] === "true" ? report_name/* REPORTS_FOLDER */.h : null);
    const reports = [];
    const notes = [];
    const tell = async (name, report) => {
        reports.push(report);
        run.world.each?.(report);
        if (folder === null)
            return;
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `diff-${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
    };
    for (const [at, model] of models.entries()) {
        host.progress(`${at + 1} of ${models.length}: ${model.path}`);
        await tell(model.name, await reportOf(model, since, run));
    }
    if (folder === null)
        return { reports, notes };
    // Only an aggregate asks who judged a limit of a model that did not change.
    for await (const { name, path, found } of unchangedModels({ changed: models, told: [...reports], since }, run)) {
        host.progress(`unchanged: ${path}`);
        if (typeof found === "string")
            notes.push(found);
        else
            await tell(name, found);
    }
    return { reports, notes };
}
/** A model that cannot be compared does not keep the others from it. */
async function reportOf(model, since, run) {
    const { given, world, policy, host } = run;
    try {
        const ports = () => world.ports(given);
        const base = { isProposed: world.isProposed, ports };
        const was = model.before ?? model.path;
        const planned = await (0,plan/* plan */.et)(given, { asked: model.path, was }, { policy, base });
        return await (0,one_model.oneModel)({ ...planned, path: model.path, ...(planned.policy === null ? { name: model.name } : {}) }, run, asAsked(planned, since));
    }
    catch (error) {
        return (0,outline/* outline */.r)(host, model, { plan: null, problems: (0,src_error/* problemsOf */.GW)(error) });
    }
}


/***/ })

};
