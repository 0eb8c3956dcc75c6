export const id = 5285;
export const ids = [5285];
export const modules = {

/***/ 35285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   severalModels: () => (/* binding */ severalModels)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _modelgate_comparison_changed_models__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23957);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38855);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71600);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35048);
/* harmony import */ var _before_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62371);
/* harmony import */ var _one_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3389);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41087);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34837);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57214);









/** A job's matrix takes no more. */
const MOST_LISTED = 256;
/** An output may have a mebibyte, in UTF-16 as GitHub counts. */
const MOST_CHARACTERS = 400_000;
/** More models than this are work for a matrix. */
const MOST_COMPARED = 20;
/**
 * Every model that changed: listed for a matrix, and where they are few, compared one after the other, each with a report of its
 * own in a folder. The report that is returned is about all of them.
 * @throws ModelgateError what git throws; `input-invalid` for more models than can be dealt with
 */
async function severalModels(run) {
    const { given, host, policy, world } = run;
    const source = given.baseline ?? { kind: "git", ref: null };
    if (source.kind !== "git")
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("input-invalid", "baseline: expected `base` or a git ref without `model`", {
            hint: "What changed is found in git. Name the model that is compared with a file.",
        });
    const since = await (0,_before_js__WEBPACK_IMPORTED_MODULE_2__/* .changesSince */ .s)(source, policy, await world.ports(given));
    const models = "none" in since ? [] : await fromHere(since);
    host.setOutput("models", listed(models));
    const why = "none" in since ? [`nothing is compared: ${since.none}`] : since.notes;
    const reports = given.list || models.length === 0 || "none" in since ? [] : await compared(models, since, run);
    const levels = reports.map(({ changes }) => _modelgate_schema__WEBPACK_IMPORTED_MODULE_8__/* .LEVELS */ .A_.indexOf(changes?.level ?? "none"));
    host.setOutput("level", _modelgate_schema__WEBPACK_IMPORTED_MODULE_8__/* .LEVELS */ .A_[Math.max(0, ...levels)] ?? "none");
    const [only, ...more] = reports;
    // One is told as if it had been named.
    if (only !== undefined && more.length === 0)
        return { ...only, notes: [...why, ...only.notes] };
    const base = (0,_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .outline */ .r)(host, { name: nameOf(models), path: null }, { plan: null, problems: [] });
    return {
        ...base,
        verdict: (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_9__/* .worst */ .QZ)(reports.map(({ verdict }) => verdict)),
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
function nameOf({ length }) {
    return `${length} changed ${length === 1 ? "model" : "models"}`;
}
function sentence({ path, before, status }) {
    return before === null || before === path ? `${path}: ${status}` : `${path}: ${status}, was ${before}`;
}
/** Paths from the working directory, where the next step runs. */
async function fromHere({ models, repository }) {
    const top = await (0,_modelgate_comparison_changed_models__WEBPACK_IMPORTED_MODULE_10__/* .topOf */ .HX)(repository);
    const here = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
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
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("input-invalid", `${models.length} models changed, and a matrix takes ${MOST_LISTED}`, {
        hint: "Bring them in several pull requests, or name the models one by one with `model`.",
    });
}
async function compared(models, since, run) {
    const { given, host } = run;
    if (models.length > MOST_COMPARED)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("input-invalid", `${models.length} models changed, and one job compares ${MOST_COMPARED}`, {
            hint: "Use a matrix: a first job with `list: true`, then one job for each of its `models` (README of diff).",
        });
    // On a laptop nobody asked for files.
    const folder = given.reports ?? (run.world.env["GITHUB_ACTIONS"] === "true" ? _rules_js__WEBPACK_IMPORTED_MODULE_6__/* .REPORTS */ .Sk : null);
    if (folder !== null)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const reports = [];
    for (const [at, model] of models.entries()) {
        host.progress(`${at + 1} of ${models.length}: ${model.path}`);
        const report = await reportOf(model, since, run);
        reports.push(report);
        run.world.each?.(report);
        if (folder !== null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `diff-${model.name}.json`), `${JSON.stringify(report, null, 2)}\n`);
    }
    return reports;
}
/** A model that cannot be compared does not keep the others from it. */
async function reportOf(model, since, run) {
    const { given, world, policy, host } = run;
    try {
        const ports = () => world.ports(given);
        const base = { isProposed: world.isProposed, ports };
        const was = model.before ?? model.path;
        const planned = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .plan */ .et)(given, { asked: model.path, was }, { policy, base });
        return await (0,_one_model_js__WEBPACK_IMPORTED_MODULE_3__.oneModel)({ ...planned, path: model.path, ...(planned.policy === null ? { name: model.name } : {}) }, run, since);
    }
    catch (error) {
        return (0,_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .outline */ .r)(host, model, { plan: null, problems: (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_7__/* .problemsOf */ .GW)(error) });
    }
}


/***/ })

};
