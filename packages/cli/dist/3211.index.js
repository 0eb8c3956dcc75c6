export const id = 3211;
export const ids = [3211];
export const modules = {

/***/ 15263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ basePolicy)
/* harmony export */ });
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6356);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49007);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10168);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39331);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38855);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14601);
/* harmony import */ var _place_at_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9174);




/** More than anybody writes by hand. */
const MAX_POLICY_BYTES = 1_000_000;
/**
 * The policy file as the base of a pull request or a merge group has it: who proposes a change does not choose the limits that
 * judge it. Null for every other event, where the head's policy judges.
 * @throws ModelgateError `policy-invalid` for what is no text; what git throws, `history-missing` among it
 */
async function basePolicy(path, { repository, event }) {
    if (event.kind !== "pull-request" && event.kind !== "merge-group")
        return null;
    const clone = await repository();
    const base = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .b)(event, clone);
    if (base === null)
        return { none: "the pull request shares no history with its base branch" };
    const { commit } = base;
    const own = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_1__/* .treePathOf */ .h)(clone, path, "kept");
    const bounds = { maxBytes: MAX_POLICY_BYTES };
    const bytes = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_2__/* .fileAt */ .Wd)(clone, { commit, path: own }, bounds);
    if (bytes !== null)
        return { text: textOf(bytes, own), commit, path: own };
    // A policy that was renamed, or taken away while another came, is still the one that was agreed on.
    const place = await (0,_place_at_base_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAtBase */ .c)(clone, commit, own, { is: isWritten, moved: true });
    const readAt = async (path) => {
        const before = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_2__/* .fileAt */ .Wd)(clone, { commit, path }, bounds);
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
    return only ?? { none: `${commit.slice(0, 12)} has no ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(own)}: this is its first version` };
}
function unclear(path, gone) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .missing */ .LO)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(path)}: new under this name, and it may be ${(0,_place_at_base_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)(gone)} of before`, "Rename or add one policy in a change of its own.");
}
/** What is too large or no text was no policy; a clone that cannot be read still is an error. */
function noPolicy(error) {
    const { code } = error instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .ModelgateError */ .HJ ? error : { code: null };
    if (code === "input-invalid" || code === "policy-invalid")
        return null;
    throw error;
}
/** Each is a question to git. */
const MAX_GONE = 50;
/** Whatever a policy may be called: one that goes away as policy.yml may come back as gate.yaml. */
function isWritten(name) {
    return /\.(?:ya?ml|json)$/i.test(name);
}
/** Workflows and other files go away as well. What every policy has is `models`, at the beginning of a line or within braces. */
function isPolicy(text) {
    if (/^["']?models["']?\s*:/m.test(text))
        return true;
    return /^[ \t]*\{/m.test(text) && /["'{,\s]models["']?\s*:/.test(text);
}
function textOf(bytes, path) {
    if ((0,_modelgate_git__WEBPACK_IMPORTED_MODULE_6__/* .lfsPointer */ .F)(bytes) !== null)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("policy-invalid", `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(path)}: is kept in Git LFS at the base`, {
            hint: "Keep the policy in git itself: `git lfs untrack`, then commit it again.",
        });
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("policy-invalid", `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(path)}: is not UTF-8 at the base`, {
            hint: "Save it as UTF-8 on the base branch first.",
            cause,
        });
    }
}


/***/ }),

/***/ 14601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   VK: () => (/* binding */ shortDigest)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** For a baseline that was named and cannot be had. */
function missing(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("baseline-missing", `baseline: ${message}`, { hint });
}
/** For a baseline that is there and is another one. */
function mismatch(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("baseline-mismatch", `baseline: ${message}`, { hint });
}
/** The first twelve digits of a sha256, with or without its prefix: enough to be told apart by people. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, "").slice(0, 12);
}
/** A name from elsewhere for a message: control characters as escapes, at most 200 characters. */
function shown(name) {
    const text = JSON.stringify(name).slice(1, -1);
    return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}


/***/ }),

/***/ 92972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ formerPolicy),
/* harmony export */   judgingPolicy: () => (/* binding */ judgingPolicy)
/* harmony export */ });
/* unused harmony export ofExtends */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _modelgate_policy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72371);
/* harmony import */ var _modelgate_policy__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28577);
/* harmony import */ var _modelgate_policy__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76464);
/* harmony import */ var _modelgate_policy__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16496);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38855);
/* harmony import */ var _base_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15263);
/* harmony import */ var _open_baseline_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48308);







/**
 * One model's part of the policy, with the organisation's that it extends. On a pull request and in a merge group the limits are
 * the base's: who proposes a change does not choose what judges it. Where the base has no such model yet, the head's own judge
 * beside those of the organisation that the base's policy extends, and the report says so. Waivers hold from the base only.
 * @throws ModelgateError `policy-invalid`, `input-invalid`, and what git throws
 */
async function judgingPolicy(wanted, base) {
    const { path, text, model, resolve } = wanted;
    const own = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T4)(text, path, model, resolve);
    const load = (from) => async (reference) => await bytesOf(reference, base.ports, from);
    const head = await extended(own, { text, path, resolve }, load("here"));
    const alone = { model: head, before: null, text };
    if (!base.isProposed)
        return { ...alone, judgedBy: null };
    const found = await (0,_base_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .basePolicy */ .u)(path, await base.ports());
    if (found === null)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("input-invalid", "the event names no pull request whose base could be asked for its policy", {
            hint: "Run this on pull_request or merge_group, and keep GITHUB_EVENT_PATH as the runner sets it.",
        });
    if ("none" in found)
        return { ...alone, model: unwaived(head), judgedBy: ofHead(found.none, head) };
    const before = modelBefore({ before: found.text, now: text, path, resolve }, head);
    if (before === null) {
        const reason = `${found.commit.slice(0, 12)} has no model ${head.name}: this is its first version`;
        const isShared = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_6__/* .extendsOf */ .n)(found.text, path) !== null;
        const judges = isShared ? await extended(own, { text: found.text, path, resolve }, load("base")) : head;
        return { ...alone, model: unwaived(judges), judgedBy: ofHead(reason, head) };
    }
    noLessProven(head, before, path);
    const judge = await extended(before, { text: found.text, path, resolve }, load("base"));
    const { model: judged, changes } = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_7__/* .judgedPolicy */ .Y)(head, judge);
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
 * @param isMeant whether a name and a path are those of the model; a model that is only served has no path
 * @throws ModelgateError as `judgingPolicy`
 */
async function formerPolicy({ path, resolve }, isMeant, base) {
    const found = await (0,_base_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .basePolicy */ .u)(path, await base.ports());
    if (found === null || "none" in found)
        return null;
    const { text, commit } = found;
    const former = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_3__/* .readPolicies */ .h9)(text, path, resolve).find(isMeant);
    if (former === undefined)
        return null;
    const load = (reference) => bytesOf(reference, base.ports, "base");
    const model = await extended(former, { text, path, resolve }, load);
    const changes = [`the model ${model.name} is taken out of the policy`];
    return { model, before: model, judgedBy: { judgedBy: "base", commit, reason: null, changes }, text };
}
/** What answers for a model, from the least that it proves to the most. */
const PROOFS = ["a predictions file", "a server", "the model"];
function proofOf({ path, endpoint }) {
    return endpoint !== undefined ? 1 : path === null ? 0 : 2;
}
/**
 * Who proposes a change does not choose that less is proven than before: a file of its own, or a server that it names, answers as it
 * likes and keeps every limit.
 */
function noLessProven(head, base, path) {
    const [now, before] = [proofOf(head), proofOf(base)];
    if (now >= before)
        return;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("policy-invalid", `${path}: model ${head.name}: this change has ${PROOFS[now]} answer in place of ${PROOFS[before]}, so nothing is known of the one that was agreed on`, { hint: "Add it under another name, and take the old one out in a change of its own." });
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
    const names = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_3__/* .modelNames */ .ci)(before, path);
    if (names.includes(head.name))
        return (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T4)(before, path, head.name, resolve);
    const kept = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_3__/* .modelNames */ .ci)(now, path);
    const gone = names.filter((name) => !kept.includes(name));
    if (gone.length === 0)
        return null;
    const same = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_3__/* .readPolicies */ .h9)(before, path, resolve).find((model) => gone.includes(model.name) && model.path !== null && model.path === head.path);
    if (same !== undefined)
        return same;
    // A name that is new while another goes away could be a change of judges.
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("policy-invalid", `${path}: model "${head.name}" is new while "${gone.join('", "')}" goes away: whose limits judge it cannot be known`, { hint: "Keep the name, or bring the new model and remove the old one in two pull requests." });
}
async function extended(model, { text, path, resolve }, load) {
    if ((0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_6__/* .extendsOf */ .n)(text, path) === null)
        return model;
    return (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_8__/* .extendPolicy */ .j)(model, await (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_6__/* .loadOrganisations */ .C)(text, path, load), resolve);
}
/** An organisation's file, from where the policy that names it lies. */
async function bytesOf(reference, ports, from) {
    const { path } = reference.kind === "path" ? reference : { path: "policy.yml" };
    const unreadable = (cause) => {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("file-missing", `extends: ${path} cannot be read`, {
            hint: "Give the path of the organisation's policy, relative to this file.",
            cause,
        });
    };
    if (reference.kind === "path" && from === "here")
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(unreadable);
    const source = reference.kind === "path" ? { kind: "git", ref: null } : reference;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "modelgate-policy-"));
    try {
        const opened = await (0,_open_baseline_js__WEBPACK_IMPORTED_MODULE_9__/* .openBaseline */ .E)(source, { path, kind: "file" }, await ports(), folder);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(opened.kind === "file" ? opened.path : path).catch(unreadable);
    }
    catch (error) {
        throw ofExtends(error);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/** What is wrong with a baseline, told of the organisation's policy, which comes the same way. */
function ofExtends(error) {
    if (!(error instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .ModelgateError */ .HJ))
        return error;
    const [first, ...rest] = error.problems;
    return new _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .ModelgateError */ .HJ([renamed(first), ...rest.map(renamed)], { cause: error.cause });
}
function renamed({ code, message, ...problem }) {
    const codes = {
        "baseline-missing": "file-missing",
        "baseline-mismatch": "policy-invalid",
    };
    return { ...problem, code: codes[code] ?? code, message: message.replace(/^baseline: /u, "extends: ") };
}


/***/ }),

/***/ 28574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sourceName),
/* harmony export */   Y: () => (/* binding */ addressName)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14601);

/** A source as reports name it: `git:base`, `git:v1.2`, `path:…`, `report:…`, `stage:production`, or `url:…` without user, password and query. */
function sourceName(source) {
    switch (source.kind) {
        case "git":
            return `git:${source.ref === null ? "base" : (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(source.ref)}`;
        case "path":
        case "report":
            return `${source.kind}:${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(source.path)}`;
        case "stage":
            return `stage:${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(source.stage)}`;
        case "url":
            return `url:${URL.canParse(source.url) ? addressName(new URL(source.url)) : "an address that cannot be read"}`;
    }
}
/** An address as far as it may be shown: what is left out may be a password or a signature. */
function addressName({ protocol, host, pathname }) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(`${protocol}//${host}${pathname}`);
}


/***/ }),

/***/ 19856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   NO: () => (/* binding */ gitFault),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   x2: () => (/* binding */ FETCH_DEPTH)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _push_conflict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39025);


/** The remedy for history that a clone does not have. */
const FETCH_DEPTH = "Give actions/checkout `fetch-depth: 0`, or this step a `token`, with which it fetches. On a laptop: `git fetch --unshallow`.";
/** The remedy for a push with credentials that only read. */
const WRITE = "Give the job `permissions: contents: write`, and this step a `token` that may write.";
const CREDENTIALS = {
    said: /could not read (?:Username|Password)|Authentication failed|Permission denied|terminal prompts disabled|returned error: 40[13]|HTTP 40[13]/,
    code: "github-denied",
    reason: "the remote wants other credentials",
    hint: "Give this step a `token` (`permissions: contents: read` is enough), or actions/checkout `fetch-depth: 0`; with `persist-credentials: false` git itself has none.",
};
// What git says in English (LC_ALL=C), from 2.39 to 2.5x. The first that fits counts.
const KNOWN = [
    {
        said: /dubious ownership/,
        code: "git-failed",
        reason: "the repository belongs to another user, so git refuses to read it (dubious ownership)",
        hint: 'Run `git config --global --add safe.directory "$GITHUB_WORKSPACE"` in a step before this one: in a container the workspace belongs to the runner\'s user.',
    },
    {
        said: /not a git repository|cannot use bare repository|must be run in a work tree/,
        code: "git-failed",
        reason: "this folder is not in a git repository with a work tree",
        hint: "On a laptop: `cd` into the repository, or `git init`. In a workflow: run actions/checkout first, without `path`, with git 2.38 or newer on the runner: steps with `uses` work in $GITHUB_WORKSPACE.",
    },
    {
        said: /transport '\w+' not allowed/,
        code: "history-missing",
        reason: "the object is not in this partial clone",
        hint: "Clone without `filter`, or give this step a `token`, with which it fetches.",
    },
    {
        said: _push_conflict_js__WEBPACK_IMPORTED_MODULE_0__/* .IN_THE_WAY */ .e,
        code: "git-failed",
        reason: "the name of a branch or tag there is the folder of this one, as of `modelgate/ledger` that of a branch `modelgate`",
        hint: "Rename that branch, or keep the ledger on another: `ledger`.",
    },
    {
        said: /\[remote rejected\]|hook declined|GH0(?:06|13)/,
        code: "github-denied",
        reason: "rules of the remote refuse it: a ruleset, a protected branch or tag, or a hook",
        hint: "Let who runs this write these refs: on GitHub, put it on the ruleset's bypass list.",
    },
    {
        said: /returned error: (?:409|429)|HTTP (?:409|429)/,
        code: "github-fault",
        reason: "the remote is busy, or takes no more requests for now",
        hint: "Run it again in a few minutes; fewer jobs at the same time ask it less often.",
    },
    {
        said: /not valid: is this a git repository|git-http-push failed/,
        code: "github-denied",
        reason: "what answers there is no git server",
        hint: "Look at `git remote -v`: a proxy or a page to sign in may answer in its place.",
    },
    CREDENTIALS,
    {
        said: /not our ref|couldn't find remote ref|no such remote ref|unadvertised object/,
        code: "history-missing",
        reason: "the remote does not have this commit any more, or does not give it",
        hint: "After a forced push the previous commit may be gone: name another baseline, such as a branch or a tag.",
    },
    {
        // By a name, not by a path or an address.
        said: /'[^'/\\:]+' does not appear to be a git repository|No such remote/,
        code: "git-failed",
        reason: "this clone has no such remote",
        hint: "`git remote -v` shows those it has; `git remote add origin URL` adds one. A registry in git needs one that can be pushed to.",
    },
    {
        said: /[Rr]epository .*not found|does not appear to be a git repository|returned error: 404/,
        code: "github-denied",
        reason: "there is no such remote repository, or the token may not see it",
        hint: "Look at `git remote -v`, and give the job `permissions: contents: read`.",
    },
    {
        said: /[Cc]ould not resolve|[Cc]onnection (?:refused|reset|timed out|closed)|Failed to connect|early EOF|Empty reply|unexpected disconnect|hung up|returned error: 5\d\d|Operation too slow|Could not fetch|could not fetch/,
        code: "github-fault",
        reason: "the remote could not be reached, or stopped in the middle",
        hint: "Run it again. Without a network, give actions/checkout `fetch-depth: 0`.",
    },
    {
        said: /corrupt|truncated|inflate|packfile|too small to be|index file|[Bb]ad (?:object|tree|file)|bad .*header|unable to read|missing (?:blob|tree|commit)|garbage|not a tree object|[Cc]ould not (?:read|get)|cannot read/,
        code: "git-failed",
        reason: "the clone is damaged or incomplete",
        hint: "`git fsck` says what is wrong; make a fresh clone. If it is kept between runs, a run may have been stopped while it wrote.",
    },
];
/** What a failed run of git means. `doing` completes "git could not …". Nothing of git's words is repeated: they may hold URLs with secrets. */
function gitFault({ exitCode, stderr }, doing) {
    const known = KNOWN.find(({ said }) => said.test(stderr));
    if (known !== undefined) {
        const isWriting = known === CREDENTIALS && doing.startsWith("push ");
        return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(known.code, `git could not ${doing}: ${known.reason}`, {
            hint: isWriting ? WRITE : known.hint,
        });
    }
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("git-failed", `git could not ${doing}: it ended with code ${exitCode}`, {
        hint: "Run the same with debug logging, and report it with the version of git (`git --version`).",
        cause: new Error(stderr.replace(/\b[a-z]+:\/\/\S+/gi, "<url>").slice(0, 1000)),
    });
}
/** For commits and names that this clone does not have. */
function absent(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("history-missing", message, { hint });
}
/** For the content of a file that is named here and lies elsewhere. */
function missing(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("file-missing", message, { hint });
}
/** For a file that is larger than is read. `where` as "git". */
function tooLarge(path, { said, where, maxBytes }) {
    return refused(`${shown(path)}: ${said} bytes in ${where}, at most ${maxBytes} are read`, "No option raises this bound: name a smaller file.");
}
/** For something that is there and is not taken. */
function refused(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("input-invalid", message, { hint });
}
/** A name from elsewhere for a message: quoted, control characters as escapes, at most 200 characters. */
function shown(name) {
    const text = JSON.stringify(name);
    return text.length <= 202 ? text : `${text.slice(0, 200)}…"`;
}


/***/ }),

/***/ 60828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ guarded),
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
// The port to git's own program, and what is turned off whenever it is asked. A checkout holds files of strangers, so nothing
// that they could have written may choose a program to run: only plumbing is used, which knows no filters, and the
// settings below come last and win. `.git/config` itself is not theirs: it is written by who made the clone.
/** An environment for git: without what redirects it (`GIT_DIR`, `GIT_CONFIG_…`, askpass), and with its messages in English. */
function gitEnvironment(env) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && !/^(?:GIT_|SSH_ASKPASS|LC_|LANG$|LANGUAGE$)/i.test(entry[0]));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: "C",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_LITERAL_PATHSPECS: "1",
    };
}
const PROTOCOLS = ["https", "http", "ssh", "file", "git", "ext"];
const FETCHED = ["https", "http", "ssh", "file"];
/**
 * The same program with hooks, monitors, questions and replaced objects off. Without `network` every transport is forbidden,
 * which also stops a partial clone from fetching what it lacks while it is read.
 */
function guarded(git, { network, env }) {
    const settings = [
        "core.hooksPath=/dev/null",
        "core.fsmonitor=false",
        "core.askPass=",
        // A bare repository planted in the workspace brings a configuration that its author wrote.
        "safe.bareRepository=explicit",
        "gc.auto=0",
        "maintenance.auto=false",
        "submodule.recurse=false",
        "fetch.recurseSubmodules=false",
        // A transfer that stands still for a minute is given up.
        "http.lowSpeedLimit=1",
        "http.lowSpeedTime=60",
        "protocol.allow=never",
        // One by one: a `protocol.https.allow` of the user would win over the general word.
        ...PROTOCOLS.map((name) => `protocol.${name}.allow=${network && FETCHED.includes(name) ? "always" : "never"}`),
    ];
    const before = [
        "--no-replace-objects",
        "--no-pager",
        "--literal-pathspecs",
        ...settings.flatMap((one) => ["-c", one]),
    ];
    return (args, options) => git([...before, ...args], { ...options, env: { ...env, ...options?.env } });
}


/***/ }),

/***/ 39025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isConflict),
/* harmony export */   e: () => (/* binding */ IN_THE_WAY)
/* harmony export */ });
// What git says in English (LC_ALL=C) when a ref does not stand where its lease says, whether it saw that itself, or the
// server's own lock or check came first.
const SAID = /stale info|fetch first|non-fast-forward|already exists|cannot lock ref|failed to update ref/u;
/** What it says of a name that would have to be a folder and a ref: no second try changes that. */
const IN_THE_WAY = /exists; cannot create '/u;
/** Whether a push was refused because somebody else was quicker. `said` is all that git wrote. */
function isConflict(said) {
    return SAID.test(said) && !IN_THE_WAY.test(said);
}


/***/ }),

/***/ 35434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   it: () => (/* binding */ authorization),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19856);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60828);



/**
 * Looks at the repository that `git` runs in.
 * @throws ModelgateError when there is none, or when it belongs to another user
 */
async function openRepository(git, options = {}) {
    const { fetch, remote = "origin" } = options;
    if (!/^[A-Za-z0-9_][\w./-]{0,99}$/.test(remote))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", "remote: expected the name of a remote, as `origin`", {
            hint: "`git remote` lists them.",
        });
    const own = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .guarded */ .N)(git, { network: fetch !== undefined, env: credentials(fetch?.token) });
    const args = ["rev-parse", "--path-format=absolute", "--git-common-dir", "--show-object-format"];
    const started = (error) => {
        if (error.code !== "ENOENT")
            throw error;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("git-failed", "git: no such program on PATH, or its folder does not exist", {
            hint: "Install git 2.38 or newer; runner images have it, small containers may not.",
            cause: error,
        });
    };
    const [commonDir = "", objectFormat = ""] = (await ask(own, args, "open the repository").catch(started))
        .toString()
        .split("\n");
    if (commonDir === "" || (objectFormat !== "sha1" && objectFormat !== "sha256"))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("git-failed", "git did not say where the repository is", {
            hint: "Modelgate needs git 2.38 or newer.",
        });
    return { git: own, commonDir, objectFormat, remote, mayFetch: fetch !== undefined };
}
/** Runs git and gives its output; whatever it ends with other than 0 is an error. `doing` completes "git could not …". */
async function ask(git, args, doing) {
    const result = await run(git, args);
    if (result.exitCode !== 0)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFault */ .NO)(result, doing);
    return result.stdout;
}
/** A listing of this many bytes holds about a million paths. */
const MAX_LISTING_BYTES = 128 * 2 ** 20;
/** Runs git with its output held in memory, within bounds. */
async function run(git, args, input) {
    const pieces = [];
    let size = 0;
    const sink = (piece) => {
        size += piece.length;
        if (size > MAX_LISTING_BYTES)
            throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", `git ${args[0]}: the answer is larger than ${MAX_LISTING_BYTES} bytes`, {
                hint: "Name a folder, so that fewer files are listed.",
            });
        pieces.push(piece);
    };
    const result = await git(args, { sink, ...(input === undefined ? {} : { input }) });
    return { ...result, stdout: Buffer.concat(pieces) };
}
function credentials(token) {
    if (token === undefined)
        return {};
    const key = `http.${new URL(token.origin).origin}/.extraheader`;
    return {
        GIT_CONFIG_COUNT: "2",
        // First the list is emptied: with the header that actions/checkout keeps there would be two, which GitHub refuses.
        GIT_CONFIG_KEY_0: key,
        GIT_CONFIG_VALUE_0: "",
        GIT_CONFIG_KEY_1: key,
        GIT_CONFIG_VALUE_1: `Authorization: ${authorization(token)}`,
    };
}
/** The header that git's and LFS's servers take for a token. */
function authorization({ value }) {
    return `Basic ${Buffer.from(`x-access-token:${value}`).toString("base64")}`;
}


/***/ }),

/***/ 37277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ inspectModel),
/* harmony export */   R: () => (/* binding */ operatorsOf)
/* harmony export */ });
/* harmony import */ var _carry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18794);
/* harmony import */ var _element_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18086);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34923);
/* harmony import */ var _tensor_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1588);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92871);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12000);






/**
 * Describes a model without running or copying it. Problems that would keep it from being run are part of the answer.
 * The digest holds if nobody writes to the files meanwhile; to run what was inspected, stage it.
 * @param count the parameters of a model that could be run; absent: its initializers are counted
 * @throws ModelgateError `file-missing`, `model-unreadable` or `model-unsupported` when there is nothing to describe
 */
async function inspectModel(path, count = initializersIn) {
    const { model, digest, sizeBytes, files, problems } = await (0,_carry_js__WEBPACK_IMPORTED_MODULE_0__/* .carryModel */ .N)(path, null);
    return {
        path,
        digest,
        sizeBytes,
        files,
        irVersion: model.irVersion,
        opsets: model.opsets.map(({ domain, version }) => ({ domain: domain || "ai.onnx", version })),
        producer: model.producer,
        domain: model.domain,
        modelVersion: String(model.modelVersion),
        docString: model.docString,
        metadata: Object.fromEntries(model.metadata),
        signature: (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureOf */ .y)(model.graph),
        operators: operatorsOf(model),
        // Who counts more reads what lies in attributes, too, which a model that is refused may lack.
        parameters: problems.length > 0 ? initializersIn(model) : count(model),
        constants: amountsOf(model, ["constant"]),
        functions: model.functions.map(({ domain, name, overload, inputs, outputs, nodes }) => {
            return { domain: domain || "ai.onnx", name, overload, inputs, outputs, nodes: nodes.length };
        }),
        notes: [...model.notes, ...trainingNotes(model)],
        problems,
    };
}
/** Counts nodes by `domain::operator`, subgraphs and function bodies included, graphs for training not. */
function operatorsOf(model) {
    const counts = new Map();
    const totals = { graph: 0, subgraph: 0, function: 0, training: 0 };
    for (const { part, nodes } of (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .scopesOf */ .ZK)(model)) {
        totals[part] += nodes.length;
        if (part === "training")
            continue;
        for (const { domain, opType } of nodes) {
            const operator = `${domain || "ai.onnx"}::${opType}`;
            counts.set(operator, (counts.get(operator) ?? 0) + 1);
        }
    }
    return {
        total: totals.graph + totals.subgraph + totals.function,
        inSubgraphs: totals.subgraph,
        inFunctions: totals.function,
        counts: sorted(counts),
    };
}
function initializersIn(model) {
    return amountsOf(model, ["initializer", "sparse-values"]);
}
function amountsOf(model, roles) {
    const byType = new Map();
    let total = { tensors: 0, count: 0, sizeBytes: 0 };
    for (const { tensor, role, part } of (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .tensorsOf */ .YP)(model)) {
        if (part === "training" || !roles.includes(role))
            continue;
        const type = (0,_element_type_js__WEBPACK_IMPORTED_MODULE_3__/* .elementName */ .A)(tensor.dataType);
        total = withTensor(model, total, tensor);
        byType.set(type, withTensor(model, byType.get(type) ?? { tensors: 0, count: 0, sizeBytes: 0 }, tensor));
    }
    return { ...total, byType: sorted(byType) };
}
function withTensor(model, amount, tensor) {
    const sizeBytes = (0,_tensor_size_js__WEBPACK_IMPORTED_MODULE_4__/* .rawSizeBytes */ .V)(tensor) ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .tensorStrings */ .Gr)(model, tensor).reduce((sum, text) => sum + text.length, 0);
    return {
        tensors: amount.tensors + 1,
        count: amount.count + (0,_tensor_size_js__WEBPACK_IMPORTED_MODULE_4__/* .elementCount */ .K)(tensor.dims),
        sizeBytes: amount.sizeBytes + sizeBytes,
    };
}
function sorted(map) {
    return Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function trainingNotes({ training }) {
    return training.length === 0 ? [] : [`${training.length} graphs for training are not counted`];
}


/***/ }),

/***/ 64192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ letGo),
/* harmony export */   N: () => (/* binding */ isRedirect)
/* harmony export */ });
/** Whether an answer sends on to another address (RFC 9110, 15.4). Who follows decides who may see what. */
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
/** Lets the rest of a body go unread, and with it the connection: else the process would wait for it. Never rejects. */
async function letGo(body) {
    try {
        // An iteration that was not begun cannot be ended: one piece is read for it.
        for await (const _ of body)
            break;
    }
    catch {
        // An error of a body that nobody wants is nobody's.
    }
}


/***/ }),

/***/ 46783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readAtMost)
/* harmony export */ });
/**
 * All that a file or a body gives; null where that is more than `maxBytes`, and then the rest is not asked for. Counted while it is
 * read: the size that a file claims may change, and a pipe or a device claims none.
 */
async function readAtMost(chunks, maxBytes) {
    const read = [];
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > maxBytes)
            return null;
        read.push(chunk);
    }
    return Buffer.concat(read);
}


/***/ })

};
