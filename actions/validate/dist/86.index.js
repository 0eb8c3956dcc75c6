export const id = 86;
export const ids = [86];
export const modules = {

/***/ 4601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   SP: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

/** For a baseline that was named and cannot be had. */
function missing(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("baseline-missing", `baseline: ${message}`, { hint });
}
/** For a baseline that is there and is another one. */
function mismatch(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("baseline-mismatch", `baseline: ${message}`, { hint });
}
/** A name from elsewhere for a message: control characters as escapes, at most 200 characters. */
function shown(name) {
    const text = JSON.stringify(name).slice(1, -1);
    return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}


/***/ }),

/***/ 9673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgingPolicy: () => (/* binding */ judgingPolicy)
});

// UNUSED EXPORTS: formerPolicy

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/policy/src/policy.ts + 1 modules
var policy = __webpack_require__(2371);
// EXTERNAL MODULE: ./packages/policy/src/extends.ts
var src_extends = __webpack_require__(8577);
// EXTERNAL MODULE: ./packages/policy/src/judged-policy.ts + 1 modules
var judged_policy = __webpack_require__(4083);
// EXTERNAL MODULE: ./packages/policy/src/organisation.ts + 1 modules
var organisation = __webpack_require__(6496);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/git/src/base.ts + 1 modules
var src_base = __webpack_require__(6356);
// EXTERNAL MODULE: ./packages/git/src/work-path.ts
var work_path = __webpack_require__(9007);
// EXTERNAL MODULE: ./packages/git/src/file.ts
var file = __webpack_require__(168);
// EXTERNAL MODULE: ./packages/git/src/lfs-pointer.ts
var lfs_pointer = __webpack_require__(9331);
// EXTERNAL MODULE: ./packages/baseline/src/fault.ts
var fault = __webpack_require__(4601);
// EXTERNAL MODULE: ./packages/baseline/src/place-at-base.ts
var place_at_base = __webpack_require__(9174);
;// CONCATENATED MODULE: ./packages/baseline/src/base-policy.ts




/** More than anybody writes by hand. */
const MAX_POLICY_BYTES = 1_000_000;
/**
 * The policy file as the base of a pull request or a merge group has it: who proposes a change does not choose the limits that
 * judge it. Null for every other event, where the head's policy judges.
 * @throws ModelgateError `policy-invalid` for what is no text; what git throws, `history-missing` among it
 */
async function base_policy_basePolicy(path, { repository, event }) {
    if (event.kind !== "pull-request" && event.kind !== "merge-group")
        return null;
    const clone = await repository();
    const base = await (0,src_base/* baseOf */.b)(event, clone);
    if (base === null)
        return { none: "the pull request shares no history with its base branch" };
    const { commit } = base;
    const own = await (0,work_path/* treePathOf */.h)(clone, path);
    const bounds = { maxBytes: MAX_POLICY_BYTES };
    const bytes = await (0,file/* fileAt */.Wd)(clone, { commit, path: own }, bounds);
    if (bytes !== null)
        return { text: textOf(bytes, own), commit, path: own };
    // A policy that was renamed, or taken away while another came, is still the one that was agreed on.
    const place = await (0,place_at_base/* placeAtBase */.c)(clone, commit, own);
    const readAt = async (path) => {
        const before = await (0,file/* fileAt */.Wd)(clone, { commit, path }, bounds);
        return { text: textOf(before ?? new Uint8Array(), path), commit, path };
    };
    if ("path" in place)
        return await readAt(place.path);
    if (place.gone.length > MAX_GONE)
        throw unclear(own, place.gone);
    const policies = [];
    for (const path of place.gone) {
        const read = await readAt(path).catch(noPolicy);
        if (read !== null && isPolicy(read.text))
            policies.push(read);
    }
    const [only] = policies;
    if (policies.length > 1)
        throw unclear(own, policies.map(({ path }) => path));
    return only ?? { none: `${commit.slice(0, 12)} has no ${(0,fault/* shown */.SP)(own)}: this is its first version` };
}
function unclear(path, gone) {
    return (0,fault/* missing */.LO)(`${(0,fault/* shown */.SP)(path)}: new under this name, and it may be ${(0,place_at_base/* listed */.K)(gone)} of before`, "Rename or add one policy in a change of its own.");
}
/** What is too large or no text was no policy; a clone that cannot be read still is an error. */
function noPolicy(error) {
    const { code } = error instanceof src_error/* ModelgateError */.HJ ? error : { code: null };
    if (code === "input-invalid" || code === "policy-invalid")
        return null;
    throw error;
}
/** Each is a question to git. */
const MAX_GONE = 50;
/** Workflows and other YAML files go away as well. */
function isPolicy(text) {
    return /^(?:models|extends)\s*:/m.test(text);
}
function textOf(bytes, path) {
    if ((0,lfs_pointer/* lfsPointer */.F)(bytes) !== null)
        throw (0,src_error/* failure */.V2)("policy-invalid", `${(0,fault/* shown */.SP)(path)}: is kept in Git LFS at the base`, {
            hint: "Keep the policy in git itself: `git lfs untrack`, then commit it again.",
        });
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,src_error/* failure */.V2)("policy-invalid", `${(0,fault/* shown */.SP)(path)}: is not UTF-8 at the base`, {
            hint: "Save it as UTF-8 on the base branch first.",
            cause,
        });
    }
}

// EXTERNAL MODULE: ./packages/baseline/src/open-baseline.ts + 11 modules
var open_baseline = __webpack_require__(8765);
;// CONCATENATED MODULE: ./packages/baseline/src/judging-policy.ts







/**
 * One model's part of the policy, with the organisation's that it extends. On a pull request and in a merge group the limits are
 * the base's: who proposes a change does not choose what judges it. Where the base has no such model yet, the head's own judge
 * beside those of the organisation that the base's policy extends, and the report says so. Waivers hold from the base only.
 * @throws ModelgateError `policy-invalid`, `input-invalid`, and what git throws
 */
async function judgingPolicy(wanted, base) {
    const { path, text, model, resolve } = wanted;
    const own = (0,policy/* readPolicy */.T)(text, path, model, resolve);
    const load = (from) => async (reference) => await bytesOf(reference, base.ports, from);
    const head = await extended(own, { text, path, resolve }, load("here"));
    const alone = { model: head, before: null, text };
    if (!base.isProposed)
        return { ...alone, judgedBy: null };
    const found = await base_policy_basePolicy(path, await base.ports());
    if (found === null)
        throw (0,src_error/* failure */.V2)("input-invalid", "the event names no pull request whose base could be asked for its policy", {
            hint: "Run this on pull_request, pull_request_target or merge_group, and keep GITHUB_EVENT_PATH as the runner sets it.",
        });
    if ("none" in found)
        return { ...alone, model: unwaived(head), judgedBy: ofHead(found.none, head) };
    const before = modelBefore({ before: found.text, now: text, path, resolve }, head);
    if (before === null) {
        const reason = `${found.commit.slice(0, 12)} has no model ${head.name}: this is its first version`;
        const isShared = (0,src_extends/* extendsOf */.n)(found.text, path) !== null;
        const judges = isShared ? await extended(own, { text: found.text, path, resolve }, load("base")) : head;
        return { ...alone, model: unwaived(judges), judgedBy: ofHead(reason, head) };
    }
    const judge = await extended(before, { text: found.text, path, resolve }, load("base"));
    const { model: judged, changes } = (0,judged_policy/* judgedPolicy */.Y)(head, judge);
    const renamed = before.name === head.name ? [] : [`the model ${before.name} is now called ${head.name}`];
    const judgedBy = {
        judgedBy: "base",
        commit: found.commit,
        reason: null,
        changes: [...renamed, ...changes],
    };
    return { model: judged, before: judge, judgedBy, text: found.text };
}
/**
 * The base's word on a model that the head's policy does not know any more; null where the base's does not know it either. Who
 * proposes a change does not get rid of a limit by taking the model out of the policy, or the policy away.
 * @param isMeant whether a name and a path are those of the model
 * @throws ModelgateError as `judgingPolicy`
 */
async function formerPolicy({ path, resolve }, isMeant, base) {
    const found = await basePolicy(path, await base.ports());
    if (found === null || "none" in found)
        return null;
    const { text, commit } = found;
    const known = modelNames(text, path).map((name) => readPolicy(text, path, name, resolve));
    const former = known.find(({ name, path: file }) => file !== null && isMeant({ name, path: file }));
    if (former === undefined)
        return null;
    const load = (reference) => bytesOf(reference, base.ports, "base");
    const model = await extended(former, { text, path, resolve }, load);
    const changes = [`the model ${model.name} is taken out of the policy`];
    return { model, before: model, judgedBy: { judgedBy: "base", commit, reason: null, changes }, text };
}
function ofHead(reason, { waivers }) {
    const changes = waivers.map(({ check, owner }) => `waiver of ${check} by ${owner}: holds once it is on the base`);
    return { judgedBy: "head", commit: null, reason, changes };
}
/** Who proposes a change does not excuse it: a first version has no waivers yet. */
function unwaived(model) {
    return { ...model, waivers: [] };
}
/** The base's word on this model: under its name, else under another one for the same file; null where it has neither. */
function modelBefore({ before, now, path, resolve }, head) {
    const names = (0,policy/* modelNames */.c)(before, path);
    const read = (name) => (0,policy/* readPolicy */.T)(before, path, name, resolve);
    if (names.includes(head.name))
        return read(head.name);
    const kept = (0,policy/* modelNames */.c)(now, path);
    const gone = names.filter((name) => !kept.includes(name));
    const same = gone.map(read).find((model) => model.path !== null && model.path === head.path);
    if (same !== undefined)
        return same;
    if (gone.length === 0)
        return null;
    // A name that is new while another goes away could be a change of judges.
    throw (0,src_error/* failure */.V2)("policy-invalid", `${path}: model "${head.name}" is new while "${gone.join('", "')}" goes away: whose limits judge it cannot be known`, { hint: "Keep the name, or bring the new model and remove the old one in two pull requests." });
}
async function extended(model, { text, path, resolve }, load) {
    if ((0,src_extends/* extendsOf */.n)(text, path) === null)
        return model;
    return (0,organisation/* extendPolicy */.j)(model, await (0,src_extends/* loadOrganisations */.C)(text, path, load), resolve);
}
/** An organisation's file, from where the policy that names it lies. */
async function bytesOf(reference, ports, from) {
    const { path } = reference.kind === "path" ? reference : { path: "policy.yml" };
    const unreadable = (cause) => {
        throw (0,src_error/* failure */.V2)("file-missing", `extends: ${path} cannot be read`, {
            hint: "Give the path of the organisation's policy, relative to this file.",
            cause,
        });
    };
    if (reference.kind === "path" && from === "here")
        return await (0,promises_.readFile)(path).catch(unreadable);
    const source = reference.kind === "path" ? { kind: "git", ref: null } : reference;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "modelgate-policy-"));
    try {
        const opened = await (0,open_baseline/* openBaseline */.E)(source, { path, kind: "file" }, await ports(), folder);
        return await (0,promises_.readFile)(opened.kind === "file" ? opened.path : path).catch(unreadable);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 8574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sourceName),
/* harmony export */   Y: () => (/* binding */ addressName)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4601);

/** A source as reports name it: `git:base`, `git:v1.2`, `path:…`, `report:…`, or `url:…` without user, password and query. */
function sourceName(source) {
    switch (source.kind) {
        case "git":
            return `git:${source.ref === null ? "base" : (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(source.ref)}`;
        case "path":
        case "report":
            return `${source.kind}:${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(source.path)}`;
        case "url":
            return `url:${URL.canParse(source.url) ? addressName(new URL(source.url)) : "an address that cannot be read"}`;
    }
}
/** An address as far as it may be shown: what is left out may be a password or a signature. */
function addressName({ protocol, host, pathname }) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(`${protocol}//${host}${pathname}`);
}


/***/ })

};
