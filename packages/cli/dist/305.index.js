export const id = 305;
export const ids = [305];
export const modules = {

/***/ 40305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHubBranch: () => (/* binding */ gitHubBranch)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/runner/src/github-client.ts
var github_client = __webpack_require__(75061);
// EXTERNAL MODULE: ./packages/runner/src/github-place.ts
var github_place = __webpack_require__(41043);
// EXTERNAL MODULE: ./packages/runner/src/github-request.ts
var github_request = __webpack_require__(70733);
;// CONCATENATED MODULE: ./packages/runner/src/github-refusal.ts


const WORDS = [
    // A ruleset names itself; a protected branch says what it misses.
    [
        "rules",
        /rule violation|protected (?:branch|ref)|approving review|required status check|reference cannot be (?:updated|created)|must be made through a pull request|verified signature|being restricted/iu,
    ],
    ["no-pull-requests", /not permitted to create or approve pull requests/iu],
    ["no-trigger", /workflow_dispatch|required input|unexpected inputs/iu],
    ["moved", /fast.?forward|already exists|does not exist|no commits between/iu],
];
/** An answer, or why there is none: of a change that only 403, 409 and 422 can refuse in these ways. */
async function orRefused(sent) {
    try {
        return { ...(await sent), refused: null };
    }
    catch (error) {
        const status = (0,github_request/* statusOf */.c)(error) ?? 0;
        const refused = [403, 409, 422].includes(status) ? refusalIn(error) : null;
        if (refused === null)
            throw error;
        return { status, data: null, headers: {}, refused };
    }
}
function refusalIn(error) {
    const message = error instanceof Error ? error.message : "";
    return WORDS.find(([, words]) => words.test(message))?.[0] ?? null;
}
/** A rule of the branch said no. */
function ruledOut(repository, branch) {
    return (0,error/* failure */.V2)("github-denied", `GitHub refused to push to ${branch} of ${repository}: a rule of that branch does not take the change`, {
        hint: "Deliver `by: pull-request`, or let the app whose token is `delivery-token` bypass the ruleset (Settings, Rules, Bypass list).",
    });
}
/** The setting that keeps workflows from opening pull requests. */
function mayOpenNone(repository) {
    return (0,error/* failure */.V2)("github-denied", `GitHub refused to open a pull request in ${repository}: its settings do not let workflows do so`, {
        hint: "Tick Settings, Actions, General, `Allow GitHub Actions to create and approve pull requests`; or give an app's token as `delivery-token`.",
    });
}

;// CONCATENATED MODULE: ./packages/runner/src/remembered.ts
/**
 * Asks once for each key, however often and however soon it is asked again. What failed is not remembered: the fault may have
 * passed, and the next who asks learns it.
 */
function remembered(ask) {
    const known = new Map();
    return (key) => {
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const asked = ask(key);
        known.set(key, asked);
        asked.catch(() => known.delete(key));
        return asked;
    };
}

;// CONCATENATED MODULE: ./packages/runner/src/github-branch.ts






/** A larger file is no configuration that people keep. */
const MOST_BYTES = 1024 * 1024;
/**
 * A repository as somebody sees it who changes files on a branch without a clone: commits are made through GitHub's git
 * database, so that several files change at once and only on what was read (https://docs.github.com/rest/git).
 * Every method may throw a ModelgateError `github-denied`, naming the missing permission or the rule, or `github-fault`.
 */
function gitHubBranch({ token, repository, apiUrl, wait = promises_.setTimeout, log = () => { } }) {
    const here = (0,github_place/* placeOf */.$t)(repository);
    const { ask } = (0,github_client/* githubClient */.$)(token, apiUrl, { wait, log });
    const rootOf = remembered(async (commit) => {
        const { data } = await ask((0,github_place/* reads */.Um)("show a commit", "contents"), (octokit, request) => octokit.rest.git.getCommit({ ...here, commit_sha: commit, request }));
        return data.tree.sha;
    });
    const entriesOf = remembered(async (tree) => {
        const { data } = await ask((0,github_place/* reads */.Um)("show a folder", "contents"), (octokit, request) => octokit.rest.git.getTree({ ...here, tree_sha: tree, request }));
        if (!data.truncated)
            return data.tree;
        throw (0,error/* failure */.V2)("github-fault", `GitHub failed to show all of a folder of ${repository}`, {
            hint: "It holds too many files: keep deployments in a folder of their own.",
        });
    });
    return {
        repository,
        async defaultBranch() {
            const { data } = await ask((0,github_place/* reads */.Um)(`show ${repository}`, "contents"), (octokit, request) => octokit.rest.repos.get({ ...here, request }));
            return data.default_branch;
        },
        /** The newest commit of a branch; null: there is no such branch. */
        async head(branch) {
            const { data } = await ask((0,github_place/* reads */.Um)(`show the branch ${branch}`, "contents"), (octokit, request) => (0,github_client/* orGone */.P)(octokit.rest.git.getRef({ ...here, ref: `heads/${branch}`, request }), [404, 409]));
            return data?.object.sha ?? null;
        },
        /** Files at a commit; null for a path that is not there. */
        async files(commit, paths) {
            const root = await rootOf(commit);
            const found = new Map();
            for (const path of new Set(paths))
                found.set(path, await fileAt(root, path));
            return found;
        },
        /** Makes a commit of files on the tree of another commit. No branch has it yet. */
        async commit({ base, parents, files, message }) {
            const write = (0,github_place/* writes */.D3)("make a commit", "contents");
            const tree = await Promise.all([...files].map(async ([path, { bytes, mode }]) => {
                const { data } = await ask(write, (octokit, request) => octokit.rest.git.createBlob({
                    ...{ ...here, content: Buffer.from(bytes).toString("base64"), encoding: "base64", request },
                }));
                return { path, mode: mode, type: "blob", sha: data.sha };
            }));
            const baseTree = await rootOf(base);
            const made = tree.length === 0
                ? baseTree
                : (await ask(write, (octokit, request) => octokit.rest.git.createTree({ ...here, base_tree: baseTree, tree, request }))).data.sha;
            const { data } = await ask(write, (octokit, request) => octokit.rest.git.createCommit({ ...here, message, tree: made, parents: [...parents], request }));
            return data.sha;
        },
        /**
         * Puts a branch on a commit that follows its newest one, or makes the branch. `moved`: somebody else was quicker.
         * @throws ModelgateError `github-denied` for a ruleset that does not take it
         */
        async move(branch, to, isNew) {
            const { refused } = await ask((0,github_place/* writes */.D3)(`push to ${branch}`, "contents"), async (octokit, request) => isNew
                ? await orRefused(octokit.rest.git.createRef({ ...here, ref: `refs/heads/${branch}`, sha: to, request }))
                : await orRefused(octokit.rest.git.updateRef({ ...here, ref: `heads/${branch}`, sha: to, force: false, request })));
            if (refused === "rules")
                throw ruledOut(repository, branch);
            return refused === null ? "done" : "moved";
        },
        /** The open pull request from a branch of this repository onto another; null: there is none. */
        async pullRequest(head, base) {
            const { data } = await ask((0,github_place/* reads */.Um)("list the pull requests", "pull-requests"), (octokit, request) => octokit.rest.pulls.list({ ...here, state: "open", head: `${here.owner}:${head}`, base, request }));
            const [only] = data;
            return only === undefined ? null : { number: only.number, url: only.html_url };
        },
        /**
         * Opens a pull request; null: somebody opened one in between.
         * @throws ModelgateError `github-denied` for the setting that keeps workflows from it
         */
        async openPullRequest(given) {
            const { data, refused } = await ask((0,github_place/* writes */.D3)("open a pull request", "pull-requests"), (octokit, request) => orRefused(octokit.rest.pulls.create({ ...here, ...given, request })));
            if (refused === "no-pull-requests")
                throw mayOpenNone(repository);
            if (refused === "rules")
                throw ruledOut(repository, given.base);
            return data === null ? null : { number: data.number, url: data.html_url };
        },
        async updatePullRequest(number, change) {
            await ask((0,github_place/* writes */.D3)("change a pull request", "pull-requests"), (octokit, request) => octokit.rest.pulls.update({ ...here, pull_number: number, ...change, request }));
        },
        /**
         * Starts a workflow that takes `workflow_dispatch`, by its file name.
         * @throws ModelgateError `delivery-failed` for one that does not
         */
        async startWorkflow(workflow, branch) {
            const { refused } = await ask((0,github_place/* writes */.D3)(`start the workflow ${workflow}`, "actions"), (octokit, request) => orRefused(octokit.rest.actions.createWorkflowDispatch({
                ...here,
                workflow_id: workflow,
                ref: branch,
                request,
            })));
            if (refused === null)
                return;
            throw (0,error/* failure */.V2)("delivery-failed", `${workflow} of ${repository} cannot be started by us on ${branch}`, {
                hint: "Give it `on: workflow_dispatch`, with no input that is required, on that branch.",
            });
        },
        /** Sends a `repository_dispatch`. GitHub takes at most ten fields. */
        async sendEvent(type, payload) {
            await ask((0,github_place/* writes */.D3)("send an event", "contents"), (octokit, request) => octokit.rest.repos.createDispatchEvent({
                ...here,
                event_type: type,
                client_payload: payload,
                request,
            }));
        },
    };
    /** Folder by folder: the whole tree of a large repository comes cut. */
    async function fileAt(root, path) {
        const parts = path.split("/");
        let tree = root;
        for (const [at, part] of parts.entries()) {
            const entry = (await entriesOf(tree)).find((one) => one.path === part);
            if (entry === undefined)
                return null;
            if (at < parts.length - 1) {
                if (entry.type !== "tree")
                    return null;
                tree = entry.sha;
            }
            else
                return await contentOf(path, entry);
        }
        return null;
    }
    async function contentOf(path, { type, mode, sha, size = 0 }) {
        if (type !== "blob" || !/^100(?:644|755)$/u.test(mode))
            throw (0,error/* failure */.V2)("delivery-failed", `${path}: is no file`, {
                hint: "Name the file itself, not a link, folder or submodule.",
            });
        // Asked before it is fetched: anything may lie in a repository.
        if (size > MOST_BYTES)
            throw (0,error/* failure */.V2)("delivery-failed", `${path}: has ${size} bytes, at most ${MOST_BYTES} are read`, {
                hint: "Check the entry of `delivery: { files: … }` in the policy: it names a small file that deployments read (YAML, JSON or tfvars).",
            });
        const { data } = await ask((0,github_place/* reads */.Um)("show a file", "contents"), (octokit, request) => octokit.rest.git.getBlob({ ...here, file_sha: sha, request }));
        return { bytes: Buffer.from(data.content, "base64"), mode };
    }
}


/***/ }),

/***/ 75061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ githubClient),
/* harmony export */   P: () => (/* binding */ orGone)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _github_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70733);


/** One request, all of its answer read. */
const TIMEOUT_MS = 60_000;
/** The most GitHub gives. */
const PAGE = 100;
/** Octokit with patience, loaded on first use: most steps never ask GitHub anything. */
function githubClient(token, apiUrl, patience) {
    let loaded;
    const octokit = () => {
        loaded ??= Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413)).then(({ getOctokit }) => getOctokit(token, { ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }), log: silent }));
        return loaded;
    };
    /** One request; `send` may read a body that is no JSON itself. */
    async function ask(request, send) {
        const client = await octokit();
        return (0,_github_request_js__WEBPACK_IMPORTED_MODULE_0__/* .persistently */ .p)(request, patience, async () => {
            const answer = await send(client, { signal: AbortSignal.timeout(TIMEOUT_MS) });
            // A proxy may answer 200 with a page of its own.
            if (typeof answer.data === "string" && answer.status === 200)
                throw notJson(request);
            return answer;
        });
    }
    /** Every item of every page. Not octokit's paginate: it takes a 409 for the end of a list. */
    async function* pages(request, send) {
        for (let page = 1;; page++) {
            const { data, headers } = await ask(request, (client, perRequest) => send(client, { page, per_page: PAGE, request: perRequest }));
            // Of a proxy's page no list was taken.
            if (!Array.isArray(data))
                throw notJson(request);
            yield* data;
            if (!/;\s*rel="next"/.test(headers.link ?? ""))
                return;
        }
    }
    return { ask, pages };
}
/** Its warnings go to the console past the host, with whole addresses. */
const silent = { debug() { }, info() { }, warn() { }, error() { } };
function notJson({ to }) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("github-fault", `GitHub failed to ${to}: the answer is no JSON`, {
        hint: "Something between this machine and GitHub answers in its place: look at the proxy's settings.",
    });
}
/** What is gone, or was never there, is null instead. */
async function orGone(sent, statuses = [404]) {
    try {
        return await sent;
    }
    catch (error) {
        const status = (0,_github_request_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c)(error);
        if (status !== null && statuses.includes(status))
            return { status, data: null, headers: {} };
        throw error;
    }
}


/***/ }),

/***/ 41043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   D3: () => (/* binding */ writes),
/* harmony export */   Um: () => (/* binding */ reads)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** What a request reads or writes, with the line of `permissions:` it takes. */
const reads = (to, scope) => ({ to, permission: `${scope}: read` });
const writes = (to, scope) => ({ to, permission: `${scope}: write` });
/**
 * The parts of `owner/name`.
 * @throws ModelgateError `input-invalid`
 */
function placeOf(repository) {
    const [, owner = "", repo = ""] = /^([^/\s]+)\/([^/\s]+)$/.exec(repository) ?? [];
    if (owner === "")
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", `repository: expected owner/name, got "${repository}"`, {
            hint: "Name it as GitHub does, as acme/models.",
        });
    return { owner, repo };
}


/***/ }),

/***/ 70733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf),
/* harmony export */   p: () => (/* binding */ persistently)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

const TRIES = 3;
/** GitHub's advice where it names no time, and the longest wait that a job should be kept for. */
const BLIND_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 120_000;
/**
 * Makes a request: after a fault of GitHub or the network up to three times, and after a rate limit when its end is near.
 * @throws ModelgateError `github-denied` for what the token may not do, `github-fault` for all else
 */
async function persistently(request, { wait, log }, send) {
    for (let left = TRIES - 1;; left--) {
        try {
            return await send();
        }
        catch (error) {
            if (error instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ)
                throw error;
            const refusal = refusalOf(error);
            const limitMs = limitOf(refusal);
            if (limitMs === null && refusal.isAnswer && refusal.status < 500)
                throw explained(request, refusal);
            if (left === 0 || (limitMs ?? 0) > LONGEST_WAIT_MS)
                throw fault(request, refusal, limitMs);
            const pauseMs = limitMs ?? 1000 * 2 ** (TRIES - 1 - left);
            log(`GitHub failed to ${request.to} (${shown(refusal)}): again in ${Math.ceil(pauseMs / 1000)} s`);
            await wait(pauseMs);
        }
    }
}
/** The status of an answer that is an error; null for faults of the network and anything else. */
function statusOf(error) {
    const { status, isAnswer } = refusalOf(error);
    return isAnswer ? status : null;
}
/** Milliseconds until a rate limit ends; null when the refusal is none. */
function limitOf({ status, headers, message, isAnswer }) {
    if (!isAnswer || (status !== 403 && status !== 429))
        return null;
    const after = Number(headers["retry-after"]);
    if (headers["retry-after"] !== undefined && Number.isFinite(after))
        return Math.max(1, after) * 1000;
    if (headers["x-ratelimit-remaining"] === "0") {
        // By GitHub's clock: this machine's may be off.
        const reset = Number(headers["x-ratelimit-reset"]) * 1000 - Date.parse(headers["date"] ?? "");
        return Number.isFinite(reset) ? Math.max(1000, reset + 1000) : BLIND_WAIT_MS;
    }
    return status === 429 || /secondary rate limit/i.test(message) ? BLIND_WAIT_MS : null;
}
function explained({ to, permission }, { status }) {
    if (status === 401) {
        return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("github-denied", `GitHub refused to ${to}: it does not know the token`, {
            hint: "Leave the input `token` out for the job's own, or give one that has not expired.",
        });
    }
    if (status === 403) {
        return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("github-denied", `GitHub refused to ${to}: the token lacks \`${permission}\``, {
            hint: `Add \`${permission}\` under the job's \`permissions:\`. On pull requests from forks and Dependabot the token can only read: use the pair of workflows in actions/comment/README.md.`,
        });
    }
    if (status === 404) {
        return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("github-denied", `GitHub refused to ${to}: it is not there, or the token may not see it`, {
            hint: `In a private repository this takes \`${permission}\` under the job's \`permissions:\`.`,
        });
    }
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("github-fault", `GitHub refused to ${to}: status ${status}`, {
        hint: status === 410
            ? "It has expired or was deleted: run what made it again."
            : "Run the job again; if it stays, report it with the status.",
    });
}
function fault({ to }, refusal, limitMs) {
    if (limitMs !== null) {
        return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("github-fault", `GitHub failed to ${to}: the token's rate limit is used up (${shown(refusal)})`, {
            hint: `Run the job again in ${Math.ceil(limitMs / 60_000)} minutes. A repository's jobs share 1,000 requests an hour.`,
        });
    }
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("github-fault", `GitHub failed to ${to}: ${shown(refusal)}, ${TRIES} times`, {
        hint: "Run the job again. Nothing that was measured is lost: reports are files.",
    });
}
function shown({ isAnswer, status }) {
    return isAnswer ? `status ${status}` : "no answer";
}
function refusalOf(error) {
    const none = { status: 0, headers: {}, message: "", isAnswer: false };
    if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number")
        return none;
    // Octokit gives 500 to a request that nobody answered; only an answer has a response.
    const response = "response" in error ? error.response : undefined;
    if (response === undefined)
        return none;
    return { status: error.status, headers: response.headers ?? {}, message: error.message, isAnswer: true };
}


/***/ })

};
