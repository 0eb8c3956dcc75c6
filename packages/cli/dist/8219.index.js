export const id = 8219;
export const ids = [8219];
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
