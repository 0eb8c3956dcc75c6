export const id = 8692;
export const ids = [8692];
export const modules = {

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

/***/ 18692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubDeployments: () => (/* binding */ gitHubDeployments)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75061);
/* harmony import */ var _github_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41043);




/**
 * GitHub's record of what runs in which environment (https://docs.github.com/rest/deployments). A `task` keeps those of one
 * model from those of another in the same environment.
 * Every method may throw a ModelgateError `github-denied`, naming `deployments: write`, or `github-fault`.
 */
function gitHubDeployments({ token, repository, apiUrl, wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout, log = () => { }, }) {
    const here = (0,_github_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(repository);
    const { ask } = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .githubClient */ .$)(token, apiUrl, { wait, log });
    // Whoever lists them here is about to make one: the permission that is named is the one for both.
    return {
        /** The newest thirty, the newest first. */
        async list(environment, task) {
            const { data } = await ask((0,_github_place_js__WEBPACK_IMPORTED_MODULE_1__/* .writes */ .D3)("list the deployments", "deployments"), (octokit, request) => octokit.rest.repos.listDeployments({ ...here, environment, task, per_page: 30, request }));
            return data.map(({ id, sha, payload }) => ({ id, commit: sha, payload: textsOf(payload) }));
        },
        /** The newest status; null: none was set. */
        async state(id) {
            const { data } = await ask((0,_github_place_js__WEBPACK_IMPORTED_MODULE_1__/* .writes */ .D3)("show a deployment", "deployments"), (octokit, request) => octokit.rest.repos.listDeploymentStatuses({ ...here, deployment_id: id, per_page: 1, request }));
            return data[0]?.state ?? null;
        },
        async create(given) {
            const { commit, description, isProduction, payload, ...said } = given;
            const { data } = await ask((0,_github_place_js__WEBPACK_IMPORTED_MODULE_1__/* .writes */ .D3)("make a deployment", "deployments"), (octokit, request) => octokit.rest.repos.createDeployment({
                ...{
                    ...here,
                    ...said,
                    description: described(description),
                    ref: commit,
                    payload: { ...payload },
                    request,
                },
                // Nothing is merged, and what was asked of the commit was asked before the stage moved.
                ...{ auto_merge: false, required_contexts: [], production_environment: isProduction },
            }));
            if ("id" in data)
                return data.id;
            throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("github-fault", `GitHub failed to make a deployment of ${commit.slice(0, 12)}: its answer has no id`, {
                hint: "It answers so when it merges first, which was not asked for: run the job again; if it stays, report it.",
            });
        },
        async setState(id, state, { description, url }) {
            await ask((0,_github_place_js__WEBPACK_IMPORTED_MODULE_1__/* .writes */ .D3)("set the status of a deployment", "deployments"), (octokit, request) => octokit.rest.repos.createDeploymentStatus({
                ...{ ...here, deployment_id: id, state, description: described(description), request },
                // It would end those of other models in the same environment.
                auto_inactive: false,
                ...(url === null ? {} : { log_url: url }),
            }));
        },
    };
}
/** GitHub refuses a longer description of a deployment, or of its status. */
function described(text) {
    return text.slice(0, 140);
}
/** The texts of a payload, which is an object or JSON in a text, as its maker sent it. */
function textsOf(payload) {
    let value = payload;
    try {
        if (typeof value === "string")
            value = JSON.parse(value);
    }
    catch {
        return {};
    }
    if (typeof value !== "object" || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === "string"));
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
