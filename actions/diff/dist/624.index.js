export const id = 624;
export const ids = [624];
export const modules = {

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

/***/ 71600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   sk: () => (/* binding */ Changes)
/* harmony export */ });
/* unused harmony exports PortChange, NodeEdit, Picture, GraphChange, TensorChange, WeightChange, Cost, OutputChange, FlipGroup, LayerChange, BehaviourChange, FactChange */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21000);


// What `diff` says of two models. "Before" is the baseline's, "after" the subject's. Names and texts come out of strangers'
// files. Lists are the worst first and may be cut; the number beside a list counts all.
/** What a change asks of a caller, in semantic versioning's words; `none`: nothing changed. */
const LEVELS = ["none", "patch", "minor", "major"];
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const both = (schema) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ before: schema, after: schema });
/** One input or output that is not what it was. `before` and `after` are types such as `float[N, 64]`. */
const PortChange = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    side: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["input", "output"]),
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["added", "removed", "renamed", "type", "shape", "moved", "labels"]),
    /** The name that callers know: the one before, or of an added one its own. */
    name: text,
    /** The name it has now, where it was renamed. */
    to: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    before: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
    after: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
    effect: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["breaking", "compatible"]),
    /** Why, in a clause: "a caller that feeds 64 columns is refused". */
    reason: text,
});
/** One node that was added, removed, changed, or is fed by others. */
const NodeEdit = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["added", "removed", "changed", "rewired"]),
    /** With its domain where it is not ONNX's own: `ai.onnx.ml.ZipMap`. */
    operator: text,
    /** The operator it is now, where a node of the same place has another one. */
    to: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    /** Its own name, or its first output's where it has none. */
    name: text,
    /** The graph it is in: "" for the main one, else a path such as `if_3/then_branch` or `function f`. */
    where: text,
    attributes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: text, before: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text), after: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text) })),
    /** Of a rewired one: what fed it and what does, by operator or name. */
    inputs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(both(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text))),
});
/** The neighbourhood of what changed, to be drawn: nodes of both graphs and the edges between them. */
const Picture = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    nodes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: text,
        operator: text,
        name: text,
        change: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["same", "added", "removed", "changed"]),
    })),
    edges: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ from: text, to: text, change: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["same", "added", "removed"]) })),
    /** Nodes that are not shown. */
    hidden: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
});
const GraphChange = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** `identical`: the same nodes, names and order; `renamed`: the same graph with other names or in another order. */
    sameness: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["identical", "renamed", "changed"]),
    /** The whole of it in a sentence. */
    statement: text,
    irVersion: both(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9),
    producer: both(text),
    /** Only those that differ; null: not imported. */
    opsets: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ domain: text, before: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9), after: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9) })),
    nodes: both(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9),
    /** Nodes of one that have their like in the other. */
    matched: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Only operators whose number differs. */
    operators: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ operator: text, before: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9, after: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9 })),
    edits: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NodeEdit),
    editCount: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** What several edits are together, named: a fusion, a quantisation, a change of precision. */
    patterns: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["fusion", "quantisation", "precision"]), statement: text })),
    picture: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(Picture),
});
/** One tensor of weights, or several of one layer, that changed. */
const TensorChange = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: text,
    /** Its name now, where that differs. */
    to: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    /** `changed` has numbers below; the others have only a type. */
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["changed", "added", "removed", "type", "shape"]),
    /** Such as `float[64, 10]`. */
    before: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
    after: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text),
    parameters: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** ‖after − before‖₂ / ‖before‖₂; null where before is all zero or a value is not finite. */
    relativeL2: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** Of the angle between both; null where one is all zero. */
    cosine: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** The largest |after − before|, and its place in row-major order. */
    largest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ value: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, index: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9 })),
    /** Shares of zeros. */
    sparsity: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(both(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)),
    /** How many values differ at all. */
    different: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9),
});
const WeightChange = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** "identical weights", "only the head was retrained (2 of 40 tensors)". */
    statement: text,
    parameters: both(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9),
    /** Bytes of all weights. */
    sizeBytes: both(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9),
    /** Tensors by what became of them. */
    identical: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    changed: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    added: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    removed: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** The most changed first. */
    tensors: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(TensorChange),
    tensorCount: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Names that stand for the same bytes, where that changed. */
    ties: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text),
});
/** What one inference costs, from the shapes seen while running; `batch` rows at once. */
const Cost = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    batch: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Multiply-accumulates; null with `reason` where an operator's are not known. */
    macs: both(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)),
    /** The most bytes of activations alive at once, weights not counted. */
    peakActivationBytes: both(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)),
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
});
/** How far one output of both models is apart on one data set. Polygraphy's words: |after − before| ≤ atol + rtol·|before|. */
const OutputChange = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    dataset: text,
    output: text,
    rows: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    rtol: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai,
    atol: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai,
    passes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** The smallest atol that would pass with this rtol, and the smallest rtol with this atol; null: none would. */
    smallest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ atol: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai), rtol: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai) }),
    /** Of |after − before| over all elements; null where a value is not finite on one side alone. */
    absolute: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ max: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, mean: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, median: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, q99: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai })),
    /** The largest |after − before| / |before|, elements that were 0 left out. */
    relativeMax: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** NaN and infinite elements. */
    nonFinite: both(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9),
    /** Share of rows whose highest score is of the same class; null: one column. */
    top1: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ value: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, interval: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .Interval */ .IX) })),
    /** Mean over rows of the divergence of the scores as distributions, natural logarithm; null where they are none. */
    divergence: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai), js: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai })),
    /** Rows that are furthest apart. */
    worst: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: text, absolute: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai })),
    /** Why no tolerance would pass: another shape, no such output, values that are not finite on one side alone. */
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
});
/** Rows whose prediction changed, by the class or slice they are of. */
const FlipGroup = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    dataset: text,
    /** `truth` or the column of a slice. */
    by: text,
    value: text,
    rows: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    flips: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Of them right before and wrong now, and the other way round. */
    negative: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    positive: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    ids: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text),
});
/** One tensor inside both models that was looked at while they ran. */
const LayerChange = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    tensor: text,
    operator: text,
    /** Largest and mean |after − before|. */
    max: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    mean: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    passes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const BehaviourChange = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** "the same answers on 899 rows", "3 of 899 predictions changed". */
    statement: text,
    outputs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(OutputChange),
    flips: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(FlipGroup),
    /** Where both first diverge, in order of execution, when that was asked; null: nowhere. */
    layers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ first: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text), compared: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9, list: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(LayerChange) })),
});
/** One entry of metadata or lineage: training data digest, framework, commit, hyper-parameter. */
const FactChange = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: text, before: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text), after: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text) });
/** The section that `diff` writes. */
const Changes = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** How the model got here. */
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["changed", "new", "deleted", "renamed", "identical"]),
    level: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(LEVELS),
    /** Why that level; the worst first. */
    reasons: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text),
    /** All of it in one sentence, for the head of a comment. */
    statement: text,
    before: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text), sizeBytes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9) })),
    signature: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(PortChange),
    graph: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(GraphChange),
    weights: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(WeightChange),
    cost: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(Cost),
    behaviour: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(BehaviourChange),
    /** Only entries that differ. */
    facts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(FactChange),
});


/***/ }),

/***/ 21000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ Interval),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** A number as JSON has them: neither NaN nor infinite. */
const number = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x());
/** A whole number from 0. */
const count = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
/** A two-sided interval around an estimate, with the method that gave it. */
const Interval = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    low: number,
    high: number,
    confidence: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(number, valibot__WEBPACK_IMPORTED_MODULE_0__/* .gtValue */ .zYL(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .ltValue */ .ulq(1)),
    method: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});


/***/ })

};
