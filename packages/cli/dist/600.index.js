export const id = 600;
export const ids = [600,8219];
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

/***/ 60600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reachOf: () => (/* binding */ reachOf)
});

// EXTERNAL MODULE: ./packages/baseline/src/base-event.ts
var base_event = __webpack_require__(9957);
// EXTERNAL MODULE: ./packages/git/src/repository.ts
var repository = __webpack_require__(35434);
// EXTERNAL MODULE: ./packages/git/src/git.ts
var git = __webpack_require__(60828);
// EXTERNAL MODULE: ./packages/review/src/current-event.ts
var current_event = __webpack_require__(46982);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/runner/src/git.ts
// git's own program, as packages/git asks for it. Shapes are equal to its port and not imported: runner knows no house.



/** What is kept of git's complaints, in characters: the end, where the reason stands. */
const MAX_STDERR = 65_536;
/**
 * Runs git in a folder, no shell in between, with exactly the given environment (`gitEnvironment(process.env)`). Resolves
 * whatever it ends with, -1 after a signal; rejects with the code ENOENT when there is no git, or no such folder.
 */
function gitProgram({ cwd, env }) {
    return async (args, { input, env: added, sink } = {}) => {
        const child = (0,external_node_child_process_.spawn)(gitPath(env), args, { cwd, env: { ...env, ...added }, windowsHide: true });
        const ended = new Promise((resolve, reject) => {
            child.once("error", reject);
            child.once("close", (code) => resolve(code ?? -1));
        });
        // It is awaited at the end; until then a failed start must not end the process.
        ended.catch(() => { });
        // git may end before it has read everything.
        child.stdin.on("error", () => { });
        child.stdin.end(input);
        let stderr = "";
        child.stderr.setEncoding("utf8").on("data", (text) => {
            stderr = (stderr + text).slice(-MAX_STDERR);
        });
        const pieces = [];
        const take = sink ?? ((piece) => void pieces.push(piece));
        try {
            for await (const piece of child.stdout)
                await take(piece);
        }
        catch (error) {
            child.kill();
            // Its files are closed before the caller removes folders.
            await ended.catch(() => { });
            throw error;
        }
        return { exitCode: await ended, stdout: Buffer.concat(pieces), stderr };
    };
}
/**
 * git by its full path. Left to the system, Windows takes a git.exe of the working folder first, and there a stranger's files
 * lie; so does any system where PATH holds a relative folder.
 */
function gitPath(env) {
    const [, path = ""] = Object.entries(env).find(([name]) => name.toUpperCase() === "PATH") ?? [];
    const name = process.platform === "win32" ? "git.exe" : "git";
    const found = path
        .split(external_node_path_.delimiter)
        .filter((folder) => (0,external_node_path_.isAbsolute)(folder))
        .map((folder) => (0,external_node_path_.join)(folder, name))
        .find((candidate) => (0,external_node_fs_.existsSync)(candidate));
    if (found !== undefined)
        return found;
    throw Object.assign(new Error(`${name}: not found on PATH`), { code: "ENOENT" });
}

// EXTERNAL MODULE: ./packages/job/src/proposed.ts
var proposed = __webpack_require__(60369);
;// CONCATENATED MODULE: ./packages/job/src/reach.ts





/**
 * What a run reaches besides the files it is given: this clone, its server for what the clone lacks, and the web. Nothing is
 * asked until somebody needs it. With a token history and LFS objects may be fetched, in a workflow also without one, with
 * git's own credentials. `event` throws `input-invalid` when the runner names one that cannot be read.
 */
function reachOf(env, { cwd, token, writes = false }) {
    const eventName = env["GITHUB_EVENT_NAME"] ?? "";
    const isJob = env["GITHUB_ACTIONS"] === "true" && eventName !== "";
    const secret = token === null ? undefined : { value: token, origin: env["GITHUB_SERVER_URL"] ?? "https://github.com" };
    const mayFetch = isJob || secret !== undefined || writes;
    const reach = {
        repository: () => (0,repository/* openRepository */.h_)(gitProgram({ cwd, env: (0,git/* gitEnvironment */._)(env) }), mayFetch ? { fetch: { token: secret } } : {}),
        isProposed: (0,proposed/* isProposed */.h7)(env),
        isAtBase: (0,proposed/* isAtBase */.x)(env),
        // Read when a base is asked for: a run of `act` without an event of its own can still compare with a path.
        get event() {
            const event = (0,current_event/* currentEvent */.U)(env);
            if (event === null)
                return { kind: "checkout" };
            return (0,base_event/* baseEventOf */.p)(event, { eventName, sha: env["GITHUB_SHA"] ?? null });
        },
        exchange,
        ...(mayFetch ? { lfs: { download: exchange, token: secret } } : {}),
        // Loaded when a baseline is a stage: registries are most of a bundle.
        async stage(...asked) {
            const { stageHolders } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(3348), __webpack_require__.e(2757), __webpack_require__.e(6049), __webpack_require__.e(8308), __webpack_require__.e(5830), __webpack_require__.e(8919)]).then(__webpack_require__.bind(__webpack_require__, 53320));
            return await stageHolders(reach, env)(...asked);
        },
    };
    return reach;
}
// Loaded when the web is asked at all: most runs find everything in the clone.
let opened;
async function exchange(request) {
    opened ??= Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(8014)]).then(__webpack_require__.bind(__webpack_require__, 78014)).then(({ httpExchange }) => httpExchange());
    return await (await opened)(request);
}


/***/ }),

/***/ 46982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ currentEvent)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19885);
/* harmony import */ var _event_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81517);


/**
 * The event that started this run, by the runner's own variables; null on a laptop.
 * @throws ModelgateError `input-invalid` when the runner names an event that cannot be read
 */
function currentEvent(env) {
    const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = env;
    if (env["GITHUB_ACTIONS"] !== "true" || !name || !path)
        return null;
    return (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(name, (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .eventPayload */ .Z)(path));
}


/***/ }),

/***/ 81517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ eventPayload)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);


/**
 * The event that started this run, as GitHub wrote it to a file.
 * @throws ModelgateError `input-invalid` when there is no such file, or no JSON in it
 */
function eventPayload(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    }
    catch (cause) {
        // The parser's own message quotes the event, which holds what strangers wrote.
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("input-invalid", "GITHUB_EVENT_PATH: expected a file with the event as JSON", {
            hint: "GitHub's runner writes it: run this in a workflow.",
            cause,
        });
    }
}


/***/ }),

/***/ 19885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ placesOf),
  j: () => (/* binding */ readEvent)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/review/src/payload.ts

/** A commit of nowhere: what GitHub sends for "none". */
const NO_COMMIT = /^0+$/;
/** @throws ModelgateError `input-invalid` from each of its methods */
function payload(value, path = "the event") {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        throw unexpected(path, "an object");
    const fields = value;
    const field = (key) => (Object.hasOwn(fields, key) ? fields[key] : undefined);
    const read = (key, expected, is) => {
        const found = field(key);
        if (!is(found))
            throw unexpected(`${path}.${key}`, expected);
        return found;
    };
    const isText = (found) => typeof found === "string";
    return {
        at: (key) => payload(field(key), `${path}.${key}`),
        text: (key) => read(key, "text", isText),
        optionalText: (key) => (field(key) == null ? null : read(key, "text", isText)),
        number: (key) => read(key, "a whole number", (found) => Number.isSafeInteger(found)),
        boolean: (key) => read(key, "true or false", (found) => typeof found === "boolean"),
        has: (key) => field(key) != null,
    };
}
/** A full commit id; null for the row of zeros that stands for none. */
function commitOf(from, key) {
    const sha = from.text(key);
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha))
        throw unexpected(key, "a commit id");
    return NO_COMMIT.test(sha) ? null : sha;
}
/** The same where there has to be one. */
function headOf(from, key) {
    const sha = commitOf(from, key);
    if (sha === null)
        throw unexpected(key, "a commit id that is not all zeros");
    return sha;
}
function unexpected(path, expected) {
    return (0,error/* failure */.V2)("input-invalid", `${path}: expected ${expected}`, {
        hint: "The file in GITHUB_EVENT_PATH is written by GitHub: run this in a workflow, or give another event file.",
    });
}

;// CONCATENATED MODULE: ./packages/review/src/event.ts

const READERS = {
    pull_request: pullRequest,
    pull_request_target: (event) => ({ ...pullRequest(event), readOnly: false }),
    pull_request_review: pullRequest,
    push: (event) => ({
        kind: "push",
        headSha: pushedCommit(event),
        beforeSha: commitOf(event, "before"),
        ref: event.text("ref"),
    }),
    merge_group: mergeGroup,
    workflow_run: workflowRun,
    schedule: () => ({ kind: "schedule" }),
};
/**
 * Reads the event that started this run: `GITHUB_EVENT_NAME` and the parsed file of `GITHUB_EVENT_PATH`.
 * @throws ModelgateError `input-invalid` naming the first field that is not as GitHub sends it
 */
function readEvent(name, value) {
    const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    return reader === undefined ? { kind: "manual" } : reader(payload(value));
}
/** A draft is treated as any pull request: its author wants the verdict before others look. */
function placesOf(event) {
    switch (event.kind) {
        case "pull-request":
            if (event.closed)
                return { comment: null, statuses: null, because: "the pull request is closed" };
            if (event.readOnly)
                return { comment: null, statuses: null, because: "a run for a fork can only read" };
            return { comment: event.pullRequest, statuses: event.headSha, because: "a pull request" };
        case "push":
            if (event.headSha === null)
                return { comment: null, statuses: null, because: "the branch was deleted" };
            return { comment: null, statuses: event.headSha, because: "a push has no pull request" };
        case "merge-group":
            return {
                comment: null,
                statuses: event.headSha,
                because: "a merge group may hold several pull requests",
            };
        case "workflow-run":
            return {
                comment: null,
                statuses: null,
                because: "a run for another workflow has no pull request of its own",
            };
        case "schedule":
        case "manual":
            return { comment: null, statuses: null, because: "no commit is under review" };
    }
}
function pullRequest(event) {
    const pull = event.at("pull_request");
    const head = pull.at("head");
    const base = pull.at("base");
    const from = head.has("repo") ? head.at("repo").text("full_name") : null;
    const fork = from === null || from.toLowerCase() !== base.at("repo").text("full_name").toLowerCase();
    return {
        kind: "pull-request",
        pullRequest: pull.number("number"),
        headSha: headOf(head, "sha"),
        baseSha: headOf(base, "sha"),
        baseRef: base.text("ref"),
        // A review's payload has no `draft`: what is reviewed is treated as any other.
        draft: pull.has("draft") && pull.boolean("draft"),
        closed: pull.text("state") === "closed",
        fork,
        readOnly: fork,
    };
}
/** Of an annotated tag `after` is the tag's own object, which is no commit. */
function pushedCommit(event) {
    const after = commitOf(event, "after");
    return after === null || !event.has("head_commit") ? after : headOf(event.at("head_commit"), "id");
}
function mergeGroup(event) {
    const group = event.at("merge_group");
    const [, number] = /gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]{7,64}$/.exec(group.text("head_ref")) ?? [];
    return {
        kind: "merge-group",
        pullRequest: number === undefined ? null : Number(number),
        headSha: headOf(group, "head_sha"),
        baseSha: headOf(group, "base_sha"),
        baseRef: group.text("base_ref"),
    };
}
function workflowRun(event) {
    const run = event.at("workflow_run");
    const headRepository = run.has("head_repository") ? run.at("head_repository").text("full_name") : null;
    const own = event.at("repository").text("full_name");
    const headSha = headOf(run, "head_sha");
    return {
        kind: "workflow-run",
        headSha,
        fork: headRepository === null || headRepository.toLowerCase() !== own.toLowerCase(),
        run: {
            id: run.number("id"),
            attempt: run.number("run_attempt"),
            event: run.text("event"),
            status: run.text("status"),
            conclusion: run.optionalText("conclusion"),
            headSha,
            headBranch: run.optionalText("head_branch"),
            headRepository,
            path: run.text("path"),
            url: run.text("html_url"),
        },
    };
}


/***/ })

};
