export const id = 8313;
export const ids = [8313];
export const modules = {

/***/ 9957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ baseEventOf)
/* harmony export */ });
/**
 * The event as far as its base goes, from what `review` read and from the runner's GITHUB_EVENT_NAME and GITHUB_SHA. Only
 * for `pull_request` is GITHUB_SHA the merge that GitHub made to test; elsewhere it vouches for no merge.
 */
function baseEventOf(event, run) {
    if (event.kind === "manual")
        return { kind: "manual", name: run.eventName };
    if (event.kind !== "pull-request")
        return event;
    const { headSha, baseSha } = event;
    return {
        kind: "pull-request",
        headSha,
        baseSha,
        testMergeSha: run.eventName === "pull_request" ? run.sha : null,
    };
}


/***/ }),

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

/***/ 77230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ changedData)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var _dvc_pointers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56049);
/* harmony import */ var _proposed_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97544);



/**
 * Data sets that the same change writes: both models are measured on the new rows, and a reader has to know. Never throws:
 * what git cannot say is said.
 */
async function changedData(datasets, ports) {
    const notes = datasets.map(async ({ name, path }) => {
        try {
            const proposed = await (0,_proposed_change_js__WEBPACK_IMPORTED_MODULE_0__/* .proposedChange */ .D0)(path, await ports());
            if (proposed === null)
                return [];
            const isTouched = (0,_proposed_change_js__WEBPACK_IMPORTED_MODULE_0__/* .touchedPaths */ .Pq)(proposed.changes).some((one) => (0,_proposed_change_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnTheWay */ .MW)(one, proposed));
            if (!isTouched && (await (0,_dvc_pointers_js__WEBPACK_IMPORTED_MODULE_1__/* .rewrittenPointers */ .f)(proposed)).length === 0)
                return [];
            return [`this change also changes the data: ${name} is measured on the ${path} that it brings`];
        }
        catch (error) {
            const [problem] = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(error);
            return [
                `whether this change also changes ${path} is not known: ${problem?.message ?? "git did not say"}`,
            ];
        }
    });
    return (await Promise.all(notes)).flat();
}


/***/ }),

/***/ 41200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ agreedReport),
/* harmony export */   V: () => (/* binding */ readEarlierReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _modelgate_dataset__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52217);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42355);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13748);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38855);
/* harmony import */ var _dvc_pointers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56049);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14601);
/* harmony import */ var _proposed_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97544);
/* harmony import */ var _source_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28574);









/**
 * What is to be said of an earlier report where a change is proposed: who proposes it does not choose what it is compared with.
 * @throws ModelgateError `baseline-mismatch` where the change writes another report in the base's place
 */
async function agreedReport(path, ports) {
    const proposed = await (0,_proposed_change_js__WEBPACK_IMPORTED_MODULE_3__/* .proposedChange */ .D0)(path, ports);
    const own = proposed?.changes.filter((one) => (0,_proposed_change_js__WEBPACK_IMPORTED_MODULE_3__/* .touchedPaths */ .Pq)([one]).some((name) => (0,_proposed_change_js__WEBPACK_IMPORTED_MODULE_3__/* .isOnTheWay */ .MW)(name, proposed))) ?? [];
    if (own.length === 0)
        return proposed === null ? [] : await (0,_dvc_pointers_js__WEBPACK_IMPORTED_MODULE_4__/* .ofPointers */ .C)(proposed);
    const isNew = own.every((one) => one.change === "added" || (one.change === "renamed" && one.path === proposed?.path));
    if (isNew)
        return [`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(path)}, the baseline, is new in this change`];
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatch */ .J4)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(path)}: this change rewrites the report that it is compared with`, "Bring the new report in a change of its own, or compare with `git: base`.");
}
/**
 * Reads a report that an earlier run wrote, and finds the predictions beside it.
 * @throws ModelgateError `baseline-missing` when there is no report, or one that could not judge; `report-invalid` when it
 * cannot be read or contradicts itself; `baseline-mismatch` when predictions are not those it was written with
 */
async function readEarlierReport(path) {
    const report = await read(path);
    if (report.verdict === "error")
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .missing */ .LO)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(path)}: the report is of a run that could not judge`, "Name the report of a run that measured everything.");
    const measured = byKey(report.measurements, path);
    const predictions = new Map();
    for (const entry of report.datasets) {
        if (predictions.has(entry.name))
            throw doubled(path, `data set ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(entry.name)}`);
        predictions.set(entry.name, await predictionsOf(entry, path));
    }
    return {
        report,
        source: (0,_source_name_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceName */ .V)({ kind: "report", path }),
        measurement: (dataset, metric, slice) => measured.get((0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_7__/* .measurementKey */ .g)({ dataset, metric, slice })) ?? null,
        predictions,
    };
}
async function read(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
    if (!found?.isFile())
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .missing */ .LO)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(path)}: no such report`, "Download the artifact of the earlier run before this step, and name the file in it.");
    return (await (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_8__/* .readReport */ .tL)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), (0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(path))).report;
}
function byKey(measurements, path) {
    const found = new Map();
    for (const one of measurements) {
        const key = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_7__/* .measurementKey */ .g)(one);
        if (found.has(key))
            throw doubled(path, `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(one.metric)} on ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(one.dataset ?? "no data set")}`);
        found.set(key, one);
    }
    return found;
}
function doubled(path, what) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_9__/* .failure */ .V2)("report-invalid", `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(path)}: has ${what} twice`, {
        hint: "Which of the two counts cannot be known. Write the report again with this version of Modelgate.",
    });
}
async function predictionsOf({ predictions, digest: data }, report) {
    if (predictions === undefined)
        return { none: "the report was written without its predictions" };
    const path = await within((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(report), predictions.path);
    if (path === null)
        return { none: `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(predictions.path)} is not beside the report any more` };
    const { digest } = await (0,_modelgate_dataset__WEBPACK_IMPORTED_MODULE_10__/* .digestFile */ .T)(path);
    if (digest === predictions.digest)
        return { path, digest, data };
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatch */ .J4)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(predictions.path)}: has the digest ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .VK)(digest)}…, the report names ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .VK)(predictions.digest)}…`, "Take report and predictions of one run, both as it wrote them.");
}
/** A file below a folder, by a path that a stranger may have written; null when there is none. */
async function within(folder, path) {
    const parts = path.split(/[/\\]/);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || /^[A-Za-z]:|\0/.test(path) || parts.includes(".."))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_9__/* .failure */ .V2)("report-invalid", `predictions ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(path)}: expected a path beside the report`, {
            hint: "Keep the predictions in the folder of the report.",
        });
    const found = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(found).catch(() => null);
    if (real === null || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real)).isFile())
        return null;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder), real);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside) || inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] === "..")
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_9__/* .failure */ .V2)("report-invalid", `predictions ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(path)}: a link that leaves the folder of the report`, {
            hint: "Keep the predictions themselves beside the report.",
        });
    return found;
}


/***/ }),

/***/ 22569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   agreedReport: () => (/* reexport safe */ _earlier_report_js__WEBPACK_IMPORTED_MODULE_4__.B),
/* harmony export */   baseEventOf: () => (/* reexport safe */ _base_event_js__WEBPACK_IMPORTED_MODULE_0__.p),
/* harmony export */   basePolicy: () => (/* reexport safe */ _base_policy_js__WEBPACK_IMPORTED_MODULE_1__.u),
/* harmony export */   changedData: () => (/* reexport safe */ _changed_data_js__WEBPACK_IMPORTED_MODULE_3__.F),
/* harmony export */   checkoutNote: () => (/* reexport safe */ _base_words_js__WEBPACK_IMPORTED_MODULE_2__.z),
/* harmony export */   linksFor: () => (/* reexport safe */ _proposed_change_js__WEBPACK_IMPORTED_MODULE_6__.h8),
/* harmony export */   noBase: () => (/* reexport safe */ _base_words_js__WEBPACK_IMPORTED_MODULE_2__.p),
/* harmony export */   openBaseline: () => (/* reexport safe */ _open_baseline_js__WEBPACK_IMPORTED_MODULE_5__.E),
/* harmony export */   proposalIsHere: () => (/* reexport safe */ _proposed_change_js__WEBPACK_IMPORTED_MODULE_6__.Fu),
/* harmony export */   readEarlierReport: () => (/* reexport safe */ _earlier_report_js__WEBPACK_IMPORTED_MODULE_4__.V),
/* harmony export */   sourceName: () => (/* reexport safe */ _source_name_js__WEBPACK_IMPORTED_MODULE_7__.V)
/* harmony export */ });
/* harmony import */ var _base_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9957);
/* harmony import */ var _base_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15263);
/* harmony import */ var _base_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77676);
/* harmony import */ var _changed_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77230);
/* harmony import */ var _earlier_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41200);
/* harmony import */ var _open_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48308);
/* harmony import */ var _proposed_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97544);
/* harmony import */ var _source_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28574);










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


/***/ }),

/***/ 13748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   kf: () => (/* binding */ reportIn),
/* harmony export */   tL: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var _read_at_most_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46783);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42171);



/** A report with ten thousand slices has 10 MB; a stranger's may have any size. */
const MAX_REPORT_BYTES = 64 * 2 ** 20;
/**
 * Reads a report from what a file gives; `name` is what messages call it.
 * @throws ModelgateError `report-invalid` for more bytes than a report has, and for what is no report; what the stream throws
 */
async function readReport(chunks, name, maxBytes = MAX_REPORT_BYTES) {
    const bytes = await (0,_read_at_most_js__WEBPACK_IMPORTED_MODULE_0__/* .readAtMost */ .r)(chunks, maxBytes);
    if (bytes === null)
        throw tooLarge(name, maxBytes);
    return { report: reportIn(bytes, name), bytes };
}
/**
 * The report in these bytes; `name` is what messages call it.
 * @throws ModelgateError `report-invalid`
 */
function reportIn(bytes, name) {
    if (bytes.length > MAX_REPORT_BYTES)
        throw tooLarge(name, MAX_REPORT_BYTES);
    const value = parsed(bytes, name);
    try {
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeReport */ .bl)(value);
    }
    catch (cause) {
        if (!(cause instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ))
            throw cause;
        const [problem] = cause.problems;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ({ ...problem, message: `${name}: ${problem.message}` }, { cause });
    }
}
/** The parser's own words are no part of the message: they quote the document, which may hold anything. */
function parsed(bytes, name) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("report-invalid", `${name}: expected JSON`, { hint: WHICH, cause });
    }
}
function tooLarge(name, maxBytes) {
    return (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("report-invalid", `${name}: expected at most ${maxBytes} bytes`, { hint: WHICH });
}
const WHICH = "Name the JSON document that a Modelgate action wrote as its report.";


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
