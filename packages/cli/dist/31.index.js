export const id = 31;
export const ids = [31];
export const modules = {

/***/ 6031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgingPolicy: () => (/* binding */ judgingPolicy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7938);
/* harmony import */ var _modelgate_policy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2371);
/* harmony import */ var _modelgate_policy__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8577);
/* harmony import */ var _modelgate_policy__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4083);
/* harmony import */ var _modelgate_policy__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6496);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8855);






/**
 * Reads the policy, with the organisation's that it extends. On a pull request and in a merge group the limits are the base's:
 * who proposes a change does not choose what judges it. Where the base has no such model yet, the head's own judge beside those of
 * the organisation that the base's policy extends, and the report says so. Waivers hold from the base only.
 * @throws ModelgateError `file-missing`, `policy-invalid`, `input-invalid`, and what git throws
 */
async function judgingPolicy(wanted, base) {
    const { path } = wanted;
    const text = await textOf(wanted);
    const here = (reference) => bytesOf(reference, base, "here");
    const own = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T)(text, path, wanted.model, _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_4__/* .resolveClauses */ .R);
    const head = await extended(own, { text, path }, here);
    const alone = { model: head, before: null, text };
    if (!base.isProposed)
        return { ...alone, judgedBy: null };
    const { basePolicy } = await Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(574)]).then(__webpack_require__.bind(__webpack_require__, 4810));
    const found = await basePolicy(path, await base.ports());
    if (found === null)
        throw unknownBase();
    if ("none" in found)
        return { ...alone, model: unwaived(head), judgedBy: ofHead(found.none, head) };
    const { commit } = found;
    const before = modelBefore({ before: found.text, now: text, path }, head);
    // Its paths are read as the head's, so that they can be compared.
    const there = (reference) => bytesOf(reference, base, "base");
    if (before === null) {
        const reason = `${commit.slice(0, 12)} has no model ${head.name}: this is its first version`;
        const isShared = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_5__/* .extendsOf */ .n)(found.text, path) !== null;
        const model = isShared ? await extended(own, { text: found.text, path }, there) : head;
        return { ...alone, model: unwaived(model), judgedBy: ofHead(reason, head) };
    }
    const judge = await extended(before, { text: found.text, path }, there);
    const { model, changes } = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_6__/* .judgedPolicy */ .Y)(head, judge);
    const renamed = before.name === head.name ? [] : [`the model ${before.name} is now called ${head.name}`];
    const judgedBy = { judgedBy: "base", commit, reason: null, changes: [...renamed, ...changes] };
    return { model, before: judge, judgedBy, text: found.text };
}
/** The runner says that a change is proposed, and not which: then the head's policy would judge without a word. */
function unknownBase() {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("input-invalid", "the event names no pull request whose base could be asked for its policy", {
        hint: "Run this on pull_request, pull_request_target or merge_group, and keep GITHUB_EVENT_PATH as the runner sets it.",
    });
}
function ofHead(reason, { waivers }) {
    const changes = waivers.map(({ check, owner }) => `waiver of ${check} by ${owner}: holds once it is on the base`);
    return { judgedBy: "head", commit: null, reason, changes };
}
/** Who proposes a change does not excuse it: a first version has no waivers yet. */
function unwaived(model) {
    return { ...model, waivers: [] };
}
/**
 * The base's word on this model: under its name, else under another one for the same file. null where the base has neither. A
 * name that is new while another goes away could be a change of judges, so nobody judges.
 */
function modelBefore({ before, now, path }, head) {
    const names = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_3__/* .modelNames */ .c)(before, path);
    const read = (name) => (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T)(before, path, name, _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_4__/* .resolveClauses */ .R);
    if (names.includes(head.name))
        return read(head.name);
    const kept = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_3__/* .modelNames */ .c)(now, path);
    const gone = names.filter((name) => !kept.includes(name));
    const same = gone.map(read).filter((model) => model.path !== null && model.path === head.path);
    const [only] = same;
    if (only !== undefined)
        return only;
    if (gone.length === 0)
        return null;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("policy-invalid", `${path}: model "${head.name}" is new while "${gone.join('", "')}" goes away: whose limits judge it cannot be known`, { hint: "Keep the name, or bring the new model and remove the old one in two pull requests." });
}
async function extended(model, { text, path }, load) {
    if ((0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_5__/* .extendsOf */ .n)(text, path) === null)
        return model;
    return (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_8__/* .extendPolicy */ .j)(model, await (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_5__/* .loadOrganisations */ .C)(text, path, load), _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_4__/* .resolveClauses */ .R);
}
/** An organisation's file, from where the policy that names it lies: a change may bring a new one with its digest. */
async function bytesOf(reference, { ports }, from) {
    const { path } = reference.kind === "path" ? reference : { path: "policy.yml" };
    if (reference.kind === "path" && from === "here")
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(unreadable(path));
    const source = reference.kind === "path" ? { kind: "git", ref: null } : reference;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "modelgate-policy-"));
    try {
        const { openBaseline } = await Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(574)]).then(__webpack_require__.bind(__webpack_require__, 4810));
        const opened = await openBaseline(source, { path, kind: "file" }, await ports(), folder);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(opened.kind === "file" ? opened.path : path).catch(unreadable(path));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
function unreadable(path) {
    return (cause) => {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("file-missing", `extends: ${path} cannot be read`, {
            hint: "Give the path of the organisation's policy, relative to this file.",
            cause,
        });
    };
}
async function textOf({ path, isNamed }) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch((cause) => {
        const hint = isNamed
            ? "Give the path of a policy file."
            : "Give --model, --data, --target, --task and --limit; or write modelgate.yml (see the README).";
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("file-missing", `config: ${path} cannot be read`, { hint, cause });
    });
}


/***/ })

};
