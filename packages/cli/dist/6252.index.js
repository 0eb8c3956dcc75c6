export const id = 6252;
export const ids = [6252];
export const modules = {

/***/ 7581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromReport: () => (/* binding */ fromReport)
/* harmony export */ });
/* harmony import */ var _modelgate_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41200);
/* harmony import */ var _modelgate_inference_write_predictions__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1879);
/* harmony import */ var _read_alike_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87039);



/**
 * What an earlier report says of each data set: its predictions where they lie beside it, else its numbers, which pair nothing.
 * @throws ModelgateError what `readEarlierReport` throws, and what its predictions cannot be read for
 */
async function fromReport(path, { planned, evidence }, ports) {
    const notes = [...(await (0,_modelgate_baseline__WEBPACK_IMPORTED_MODULE_1__/* .agreedReport */ .B)(path, await ports()))];
    const earlier = await (0,_modelgate_baseline__WEBPACK_IMPORTED_MODULE_1__/* .readEarlierReport */ .V)(path);
    const { subject } = earlier.report;
    const { digest } = subject;
    const datasets = [...planned.datasets, ...planned.predictions].map(({ name }) => name);
    const isSame = digest !== null && subject.binding === "executed" && digest === evidence.subject.digest;
    if (isSame && (0,_read_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .isReadAlike */ .P)(planned)) {
        const entry = { source: earlier.source, digest, predictionsDigest: null };
        return { byDataset: new Map(datasets.map((name) => [name, { kind: "same" }])), entry, notes };
    }
    const byDataset = new Map();
    const hadFiles = earlier.report.environment.runtime === null;
    for (const name of datasets) {
        const kept = earlier.predictions.get(name);
        // What is told of a file of predictions is its own digest, and not that of the data: as good as none.
        const isFile = hadFiles || planned.predictions.some((one) => one.name === name);
        const other = otherData(name, isFile ? "rows" : "digest", { evidence, earlier });
        if (kept !== undefined && "path" in kept) {
            byDataset.set(name, await writtenBefore(kept, { evidence, dataset: name, other: isFile ? null : other }));
            continue;
        }
        if (other !== null) {
            byDataset.set(name, { kind: "problems", problems: [other] });
            continue;
        }
        const measurements = earlier.report.measurements.filter(({ dataset }) => dataset === name);
        const why = kept?.none ?? "the report has no such data set";
        byDataset.set(name, unpaired(measurements, why));
        if (measurements.length > 0)
            notes.push(`${name} is compared unpaired with ${earlier.source}: ${why}`);
    }
    const kept = [...earlier.predictions.values()];
    const only = kept.length === 1 && kept[0] !== undefined && "digest" in kept[0] ? kept[0].digest : null;
    return { byDataset, entry: { source: earlier.source, digest, predictionsDigest: only }, notes };
}
/**
 * Predictions that an earlier run saved, read as what the candidate answered on the same data. Rows without ids pair by their
 * number, which means something only in the very same file; of files of predictions, which never are, coverage and truth tell.
 */
async function writtenBefore(kept, { evidence, dataset, other }) {
    const outcome = evidence.outcomes.find((one) => one.dataset === dataset);
    // Without the candidate's answers nothing is compared, whatever the baseline said.
    if (outcome === undefined || "problems" in outcome)
        return { kind: "none", reason: "the candidate has no predictions" };
    if (outcome.predictions.ids === null && other !== null)
        return { kind: "problems", problems: [other] };
    const { predictions } = await (0,_modelgate_inference_write_predictions__WEBPACK_IMPORTED_MODULE_2__/* .readWrittenPredictions */ .c)(kept.path, outcome.predictions);
    return { kind: "predictions", predictions };
}
/**
 * What is wrong where a report is of other examples than are judged now; null where it is not, as far as can be known. Its numbers
 * are no baseline then: whoever leaves out the hard rows would come out better. Files of predictions are told by their rows.
 */
function otherData(dataset, what, { evidence, earlier }) {
    const now = evidence.datasets.find(({ name }) => name === dataset);
    const before = earlier.report.datasets.find(({ name }) => name === dataset);
    if (now === undefined || before === undefined)
        return null;
    if (now[what] === null || before[what] === null || now[what] === before[what])
        return null;
    const [was, is] = [before, now].map((entry) => String(entry[what]).slice(0, "sha256:".length + 12));
    return {
        code: "baseline-mismatch",
        message: `baseline: ${earlier.source}: its data set "${dataset}" is another one (${what} ${was}, now ${is})`,
        hint: "Compare with a model (`{ git: base }` or `{ path: FILE }`), which is run on the same rows; or name the examples with `id` and keep the predictions beside the report.",
    };
}
function unpaired(measurements, why) {
    if (measurements.length > 0)
        return { kind: "measurements", measurements };
    return {
        kind: "problems",
        problems: [
            { code: "baseline-missing", message: `baseline: ${why}`, hint: "Name a report of the same data sets." },
        ],
    };
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

/***/ 1879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readWrittenPredictions),
  i: () => (/* binding */ writePredictions)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/dataset/src/open-table.ts + 15 modules
var open_table = __webpack_require__(41304);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/inference/src/read-predictions.ts + 2 modules
var read_predictions = __webpack_require__(64727);
// EXTERNAL MODULE: ./packages/inference/src/raw-scores.ts
var raw_scores = __webpack_require__(4409);
// EXTERNAL MODULE: ./packages/inference/src/scoring/score-kind.ts
var score_kind = __webpack_require__(2234);
;// CONCATENATED MODULE: ./packages/inference/src/written-scores.ts



/**
 * Score columns from which a reader gets the same scores, of the same kind, and the same answers.
 * @throws ModelgateError `predictions-invalid` where there are none
 */
function writtenScores(predictions, scores) {
    const { classes, predicted } = predictions;
    const prefix = scores.kind === "probabilities" ? "probability" : "score";
    if (classes.includes(""))
        throw unwritable("a class without a name");
    const names = classes.map((label) => `${prefix}_${label}`);
    const pair = scores.width === 1 ? pairOf(scores) : null;
    const table = { ...scores, width: pair === null ? scores.width : 2, values: pair ?? scores.values };
    // Who reads several scores that speak against the labels drops them; a single one is never compared.
    const isSingle = pair !== null &&
        ((scores.kind === "ranking" && (0,score_kind/* shapeOf */.F5)(scores.values, 1).unit) || (0,raw_scores/* contradicts */.V4)(table, predicted, []));
    const told = isSingle ? scores : table;
    check(predictions, told);
    if (!isSingle)
        return { names, values: told.values };
    return { names: [prefix], values: told.values, positive: classes[1] ?? "" };
}
/** What two classes would have said: a reader takes the second probability, or the difference of other scores. */
function pairOf({ kind, values }) {
    const pair = new Float64Array(2 * values.length);
    for (const [row, value] of values.entries()) {
        const isBelow = kind === "ranking" && value < 0;
        pair[2 * row] = kind === "probabilities" ? 1 - value : isBelow ? -value : Number.isNaN(value) ? value : 0;
        pair[2 * row + 1] = isBelow ? 0 : value;
    }
    return pair;
}
function check({ predicted, rows, invalid }, told) {
    const { kind, values, width } = told;
    const shape = (0,score_kind/* shapeOf */.F5)(values, width);
    if (!readsAs(kind, shape, width))
        throw unwritable(`${kind} that a reader would take for something else`);
    if (shape.invalid !== invalid)
        throw unwritable("scores that were not finite and are so now");
    const needsDeciding = predicted.includes(-1);
    const decided = needsDeciding ? (0,raw_scores/* decide */.LD)(told, rows) : predicted;
    if (decided.some((code, row) => code !== predicted[row]))
        throw unwritable("answers that its scores do not give");
}
function readsAs(kind, shape, width) {
    if (kind === "probabilities")
        return (0,score_kind/* couldBe */.n6)(shape, width, kind);
    return (0,score_kind/* inferKind */.jr)(shape, width, null) === null;
}
/**
 * The score columns of many labels, which a reader takes one by one.
 * @throws ModelgateError `predictions-invalid` for a ranking that it would take for something else
 */
function writtenLabelScores({ labels, scores }) {
    if (scores === null)
        return { names: [], values: new Float64Array() };
    const { kind, values } = scores;
    if (!readsAs(kind, (0,score_kind/* shapeOf */.F5)(values, 1), 1))
        throw unwritable(`${kind} that a reader would take for something else`);
    const prefix = kind === "probabilities" ? "probability" : "score";
    return { names: labels.map((label) => `${prefix}_${label}`), values };
}
/** Why there can be no file. */
function unwritable(what) {
    return (0,error/* failure */.V2)("predictions-invalid", `predictions cannot be written as a file: ${what}`, {
        hint: "Mend the model's scores, or leave the predictions file out.",
    });
}

;// CONCATENATED MODULE: ./packages/inference/src/write-predictions.ts
// A predictions file that says all of itself: it is read back to the same doubles by whoever knows the task, and by any
// other program as CSV. Two classes have a column each, although one would do; where only one can be written, a column beside
// it tells whose it is.






const ID = "id";
const TARGET = "label";
const PREDICTION = "prediction";
/** Beside a single column of scores: the class that they are of, in every row. */
const POSITIVE = "positive";
const OWN = [ID, TARGET, PREDICTION, "score", "probability"];
/** Columns of a class or label, whether this file has them or not: a reader would take another's for one. */
const TAKEN = /^(?:score|probability|prediction|label)_/;
/** A row of a file with a thousand classes has about 20 kB. */
const PIECE_CHARACTERS = 2 ** 18;
/**
 * Writes predictions as CSV, over what was at the path: id (where rows have one), label, prediction, `probability_<class>` or
 * `score_<class>` (or one column and `positive`, its class), then carried columns unless they bear one of these names. Of many labels: `label_<x>`, `prediction_<x>` and
 * `probability_<x>` or `score_<x>` for each. Numbers are the shortest that read as the same
 * double. `digest` is `sha256:…` of the file.
 * @throws ModelgateError `predictions-invalid` for what no such file can say; then there is no file
 */
async function writePredictions(path, predictions) {
    const columns = columnsOf(predictions);
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let sizeBytes = 0;
    const file = await (0,promises_.open)(path, "w").catch((cause) => {
        throw (0,error/* failure */.V2)("input-invalid", `${path}: cannot be written (${cause.code})`, {
            hint: "Name a file in a folder that exists.",
            cause,
        });
    });
    try {
        for (const piece of piecesOf(columns, predictions.rows)) {
            const bytes = Buffer.from(piece);
            hash.update(bytes);
            sizeBytes += bytes.length;
            await file.appendFile(bytes);
        }
    }
    catch (error) {
        await abandon(file, path);
        throw error;
    }
    await file.close();
    return { digest: `sha256:${hash.digest("hex")}`, sizeBytes };
}
/**
 * Reads what `writePredictions` wrote, of whichever run. `like` are predictions on the same data, whose task and classes count
 * where the file does not name its own.
 * @throws ModelgateError `predictions-invalid` and what the reader throws
 */
async function readWrittenPredictions(path, like) {
    const table = await (0,open_table/* openTable */.R)(path);
    const names = table.columns.map(({ name }) => name);
    const isSingle = names.includes("score") || names.includes("probability");
    const carried = carriedIn(names, like, isSingle);
    const spec = { name: path, path, target: TARGET, id: names.includes(ID) ? ID : null, carried };
    const read = { output: null, scores: null };
    if (like.task === "regression")
        return await (0,read_predictions/* readPredictions */.R)(spec, { ...read, task: like.task, classes: null, positive: null });
    if (like.task === "multilabel-classification") {
        const target = names.filter((name) => name.startsWith(`${TARGET}_`));
        const many = { ...read, task: like.task, classes: null, positive: null };
        return await (0,read_predictions/* readPredictions */.R)({ ...spec, target }, many);
    }
    const { task, classes } = like;
    const namesClasses = names.some((name) => /^(?:probability|score)_/.test(name));
    const own = isSingle ? await ownerOf(table) : null;
    const positive = task === "binary-classification" ? (own ?? classes[1] ?? null) : null;
    return await (0,read_predictions/* readPredictions */.R)(spec, { ...read, task, classes: namesClasses ? null : classes, positive });
}
/** Columns that went with the predictions then and go with them now. */
function carriedIn(names, { carried }, isSingle) {
    const taken = new Set(isSingle ? [...OWN, POSITIVE] : OWN);
    const found = [...carried].filter(([name]) => names.includes(name) && !taken.has(name) && !TAKEN.test(name));
    return Object.fromEntries(found.map(([name, { kind }]) => [name, kind]));
}
/** The class that a single column of scores is of; null: there is no row. Taken for another's, the scores say the opposite. */
async function ownerOf(table) {
    if (!table.columns.some(({ name }) => name === POSITIVE))
        throw (0,error/* failure */.V2)("predictions-invalid", `${table.path}: one column of scores, and nothing says of which class`, {
            hint: "Save the predictions again with this version of Modelgate.",
        });
    for await (const { columns } of table.read({ [POSITIVE]: "text" }, 1)) {
        const column = columns.get(POSITIVE);
        return column?.kind === "text" ? (column.values[0] ?? null) : null;
    }
    return null;
}
function columnsOf(predictions) {
    const { ids, carried } = predictions;
    const own = [
        ...(ids === null ? [] : [{ name: ID, cell: (row) => quoted(ids[row] ?? "") }]),
        ...answersOf(predictions),
    ];
    const taken = new Set([...OWN, ...own.map(({ name }) => name)]);
    const others = [...carried].filter(([name]) => !taken.has(name) && !TAKEN.test(name));
    return [...own, ...others.map(([name, column]) => ({ name, cell: carriedCell(column) }))];
}
function answersOf(predictions) {
    switch (predictions.task) {
        case "regression":
            return [numbers(TARGET, predictions.truth), numbers(PREDICTION, predictions.predicted)];
        case "multilabel-classification":
            return labelColumns(predictions);
        default:
            return classColumns(predictions);
    }
}
function classColumns(predictions) {
    const { classes, truth, predicted, scores } = predictions;
    const texts = classes.map(quoted);
    const coded = (name, codes) => ({
        name,
        cell: (row) => texts[codes[row] ?? -1] ?? "",
    });
    const written = scores === null ? null : writtenScores(predictions, scores);
    const scored = (written?.names ?? []).map((name, at) => ({
        name,
        cell: (row) => numberText(written?.values[row * written.names.length + at] ?? Number.NaN),
    }));
    // A row of which scores decide nothing has no label: then nobody's is written, and whoever reads it decides again.
    const labels = predicted.includes(-1) ? [] : [coded(PREDICTION, predicted)];
    const { positive } = written ?? {};
    const owner = positive === undefined ? [] : [{ name: POSITIVE, cell: () => quoted(positive) }];
    return [coded(TARGET, truth), ...labels, ...scored, ...owner];
}
function labelColumns(predictions) {
    const { labels, truth, predicted } = predictions;
    if (labels.includes(""))
        throw unwritable("a label without a name");
    const width = labels.length;
    const marks = (role, values) => labels.map((label, at) => ({
        name: `${role}_${label}`,
        cell: (row) => String(values[row * width + at]),
    }));
    const scores = writtenLabelScores(predictions);
    return [
        ...marks(TARGET, truth),
        ...marks(PREDICTION, predicted),
        ...scores.names.map((name, at) => ({
            name,
            cell: (row) => numberText(scores.values[row * width + at] ?? Number.NaN),
        })),
    ];
}
function numbers(name, values) {
    return { name, cell: (row) => numberText(values[row] ?? Number.NaN) };
}
function carriedCell(column) {
    if (column.kind === "number")
        return numbers("", column.values).cell;
    const texts = column.texts.map(quoted);
    return (row) => texts[column.codes[row] ?? -1] ?? "";
}
function* piecesOf(columns, rows) {
    let piece = `${columns.map(({ name }) => quoted(name)).join(",")}\n`;
    for (let row = 0; row < rows; row += 1) {
        let comma = "";
        for (const { cell } of columns) {
            piece += comma + cell(row);
            comma = ",";
        }
        piece += "\n";
        if (piece.length < PIECE_CHARACTERS)
            continue;
        yield piece;
        piece = "";
    }
    yield piece;
}
/** The shortest text that reads as the same double; JavaScript's own forgets the sign of zero. */
function numberText(value) {
    return Object.is(value, -0) ? "-0" : String(value);
}
/** RFC 4180; quotes also where a reader might trim, or take an empty cell for none. */
function quoted(text) {
    if (!text.isWellFormed() || text.includes("\0"))
        throw (0,error/* failure */.V2)("predictions-invalid", `${JSON.stringify(text.slice(0, 60))}: cannot be written as UTF-8 text`, {
            hint: "Mend the ids and labels of the data set: they hold half characters or zero bytes.",
        });
    return /[",\r\n]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
async function abandon(file, path) {
    await file.close();
    await (0,promises_.rm)(path, { force: true });
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
