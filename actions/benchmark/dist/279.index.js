export const id = 279;
export const ids = [279];
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

/***/ 74279:
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/review/src/event-payload.ts


/**
 * The event that started this run, as GitHub wrote it to a file.
 * @throws ModelgateError `input-invalid` when there is no such file, or no JSON in it
 */
function eventPayload(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
    }
    catch (cause) {
        // The parser's own message quotes the event, which holds what strangers wrote.
        throw (0,error/* failure */.V2)("input-invalid", "GITHUB_EVENT_PATH: expected a file with the event as JSON", {
            hint: "GitHub's runner writes it: run this in a workflow.",
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./packages/review/src/current-event.ts


/**
 * The event that started this run, by the runner's own variables; null on a laptop.
 * @throws ModelgateError `input-invalid` when the runner names an event that cannot be read
 */
function currentEvent(env) {
    const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = env;
    if (env["GITHUB_ACTIONS"] !== "true" || !name || !path)
        return null;
    return readEvent(name, eventPayload(path));
}

// EXTERNAL MODULE: ./packages/runner/src/git.ts
var src_git = __webpack_require__(51948);
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
        repository: () => (0,repository/* openRepository */.h_)((0,src_git/* gitProgram */.V)({ cwd, env: (0,git/* gitEnvironment */._)(env) }), mayFetch ? { fetch: { token: secret } } : {}),
        isProposed: (0,proposed/* isProposed */.h7)(env),
        isAtBase: (0,proposed/* isAtBase */.x)(env),
        // Read when a base is asked for: a run of `act` without an event of its own can still compare with a path.
        get event() {
            const event = currentEvent(env);
            if (event === null)
                return { kind: "checkout" };
            return (0,base_event/* baseEventOf */.p)(event, { eventName, sha: env["GITHUB_SHA"] ?? null });
        },
        exchange,
        ...(mayFetch ? { lfs: { download: exchange, token: secret } } : {}),
        // Loaded when a baseline is a stage: registries are most of a bundle.
        async stage(...asked) {
            const { stageHolders } = await __webpack_require__.e(/* import() */ 63).then(__webpack_require__.bind(__webpack_require__, 30063));
            return await stageHolders(reach, env)(...asked);
        },
    };
    return reach;
}
// Loaded when the web is asked at all: most runs find everything in the clone.
let opened;
async function exchange(request) {
    opened ??= __webpack_require__.e(/* import() */ 14).then(__webpack_require__.bind(__webpack_require__, 78014)).then(({ httpExchange }) => httpExchange());
    return await (await opened)(request);
}


/***/ })

};
