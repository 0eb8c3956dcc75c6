export const id = 506;
export const ids = [506,1737,4118,8014];
export const modules = {

/***/ 29589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** `sha256:…` of bytes. */
function sha256(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`;
}


/***/ }),

/***/ 64096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ thisWorld)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35434);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60828);
/* harmony import */ var _modelgate_runner_git__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51948);
/* harmony import */ var _modelgate_runner_http_exchange__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78014);





/** The world as this machine has it. */
function thisWorld(env = process.env) {
    const isJob = env["GITHUB_ACTIONS"] === "true";
    return {
        eventName: isJob ? (env["GITHUB_EVENT_NAME"] ?? "") : "",
        actor: (isJob ? env["GITHUB_ACTOR"] : undefined) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username,
        ports: (token) => portsOf(env, token),
        now: () => Date.now(),
        // The longer others have been quicker, the longer: 50 ms to 2 s, and never all of them at once.
        pause: (attempt) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(Math.min(2000, 50 * attempt) * (0.5 + Math.random())),
    };
}
function portsOf(env, token) {
    const origin = env["GITHUB_SERVER_URL"] ?? "https://github.com";
    const secret = token === null ? undefined : { value: token, origin };
    const exchange = (0,_modelgate_runner_http_exchange__WEBPACK_IMPORTED_MODULE_2__.httpExchange)();
    return {
        // What moves a stage has to reach the remote: without a token git's own credentials are asked.
        repository: () => (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)((0,_modelgate_runner_git__WEBPACK_IMPORTED_MODULE_4__/* .gitProgram */ .V)({ cwd: process.cwd(), env: (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_5__/* .gitEnvironment */ ._)(env) }), {
            fetch: { token: secret },
        }),
        isProposed: false,
        event: { kind: "checkout" },
        exchange,
        lfs: { download: exchange, token: secret },
    };
}


/***/ }),

/***/ 57819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPromote: () => (/* binding */ runPromote)
});

// EXTERNAL MODULE: ./packages/runner/src/parse.ts
var parse = __webpack_require__(92379);
// EXTERNAL MODULE: ./packages/runner/src/input.ts
var input = __webpack_require__(23812);
;// CONCATENATED MODULE: ./actions/promote/src/inputs.ts

const WHAT = "What is asked";
const WHY = "On what grounds";
const RUN = "How it is run";
/** What can be asked of a registry. */
const ASKS = ["promote", "rollback", "register", "quarantine", "lift"];
/** A version to be, or how it differs from the newest. */
const version = (0,parse/* parser */.K3)("a version as v1.2.0; or major, minor, patch for the next one", (given) => /^(?:major|minor|patch|v\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)$/u.test(given) ? given : undefined);
const inputs = {
    do: (0,input/* input */.hF)("do", (0,parse/* oneOf */.yL)(...ASKS), "`promote` a version to a stage, `rollback` a stage to who held it before, `register` a version, `quarantine` its bytes for good, `lift` the hold that a rollback set.", { fallback: "promote", group: WHAT }),
    model: (0,input/* input */.hF)("model", (0,parse/* optional */.lq)(parse/* text */.Qq), "The name of the model in the policy; needed when it holds several.", {
        example: "digits",
        group: WHAT,
    }),
    version: (0,input/* input */.hF)("version", (0,parse/* optional */.lq)(version), "The version. `register` also takes `major`, `minor` or `patch`, for the next one. Without it: the version that is registered for this commit; of a rollback who held the stage before.", { example: "v1.2.0", group: WHAT }),
    stage: (0,input/* input */.hF)("stage", (0,parse/* optional */.lq)(parse/* text */.Qq), "The stage, as the policy's `registry.stages` name it.", {
        example: "production",
        group: WHAT,
    }),
    reason: (0,input/* input */.hF)("reason", (0,parse/* optional */.lq)(parse/* text */.Qq), "Why, for who reads the history. Needed to roll back, to quarantine and to break the glass.", {
        example: "errors doubled",
        group: WHY,
    }),
    reports: (0,input/* input */.hF)("reports", (0,parse/* list */.p_)(parse/* path */.Ae), "Reports that speak for these bytes. They are kept in the ledger; a later stage finds them there.", { many: true, example: "reports/validate.json", group: WHY }),
    environment: (0,input/* input */.hF)("environment", (0,parse/* optional */.lq)(parse/* text */.Qq), "The GitHub environment that this job runs in, where the stage asks for its approval.", { example: "production", group: WHY }),
    breakGlass: (0,input/* input */.hF)("break-glass", parse/* boolean */.zM, "Go past what is missing, on your word. Never past bytes that changed or are quarantined.", { fallback: "false", group: WHY }),
    dryRun: (0,input/* input */.hF)("dry-run", parse/* boolean */.zM, "Say what would be done, and change nothing.", {
        fallback: "false",
        group: RUN,
    }),
    config: (0,input/* input */.hF)("config", parse/* path */.Ae, "The policy file.", { fallback: "modelgate.yml", group: RUN }),
    ledger: (0,input/* input */.hF)("ledger", parse/* text */.Qq, "The branch that keeps reports and decisions.", {
        fallback: "modelgate/ledger",
        group: RUN,
    }),
    token: (0,input/* input */.hF)("token", (0,parse/* optional */.lq)(parse/* text */.Qq), "Pushes tags and the ledger's branch: `contents: write`. Without one git's own credentials do.", { example: "${{ github.token }}", group: RUN, secret: true }),
    report: (0,input/* input */.hF)("report", (0,parse/* optional */.lq)(parse/* path */.Ae), "Where the report is written.", {
        example: "report.json",
        group: RUN,
    }),
};
/** All that is known of promote without running it. */
const table = {
    name: "promote",
    about: "Moves a stage of the registry to a version, when policy and evidence for exactly its bytes allow it; and back.",
    inputs,
    outputs: {
        verdict: "`pass` when it was done or was so before, `fail` when it was refused, `error`.",
        version: "The version that was registered, or holds the stage now.",
        digest: "`sha256:…` of its bytes.",
        previous: "Who held the stage before; empty when nobody did.",
        report: "Path of the report, a JSON document.",
    },
    permissions: { "contents: write": "to push the tags of the registry and the ledger's branch" },
    examples: [
        ["--do", "register", "--model", "digits", "--version", "minor"],
        ["--model", "digits", "--version", "v1.2.0", "--stage", "staging", "--reports", "report.json"],
        ["--do", "rollback", "--model", "digits", "--stage", "production", "--reason", "errors doubled"],
    ],
    branding: { icon: "arrow-up-circle", color: "green" },
};

// EXTERNAL MODULE: ./packages/runner/src/environment.ts
var environment = __webpack_require__(69513);
// EXTERNAL MODULE: ./packages/runner/src/argument-list.ts
var argument_list = __webpack_require__(68178);
// EXTERNAL MODULE: ./packages/schema/src/report-name.ts
var report_name = __webpack_require__(28615);
;// CONCATENATED MODULE: ./actions/promote/src/outline.ts



/** A report of which nothing is known yet but the run it belongs to; an error until somebody says better. */
function outline(host, planned, problems) {
    const run = host.provenance();
    const name = planned?.model ?? (host.getInput("model").trim() || "model");
    return {
        schema: report_name/* REPORT_SCHEMA */.D,
        action: "promote",
        verdict: "error",
        subject: { name, path: planned?.path ?? null, digest: null, sizeBytes: null, binding: "claimed" },
        datasets: [],
        measurements: [],
        checks: [],
        problems: problems.map((problem) => JSON.parse(JSON.stringify(problem))),
        notes: [],
        environment: (0,environment/* environment */.c)(),
        provenance: {
            repository: run?.repository ?? null,
            commit: run?.commit ?? null,
            run: run?.url ?? null,
            policyDigest: planned?.policyDigest ?? null,
            seed: null,
            createdAt: new Date().toISOString(),
            command: (0,argument_list/* argumentList */.Y)(table, host.getInput),
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/policy/src/policy.ts + 1 modules
var policy = __webpack_require__(72371);
// EXTERNAL MODULE: ./packages/policy/src/registry.ts
var src_registry = __webpack_require__(57229);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(33490);
// EXTERNAL MODULE: ./actions/promote/src/sha256.ts
var sha256 = __webpack_require__(29589);
;// CONCATENATED MODULE: ./actions/promote/src/plan.ts




const NEEDS_STAGE = new Set(["promote", "rollback", "lift"]);
const NEEDS_REASON = new Set(["rollback", "quarantine"]);
/**
 * Turns inputs into a plan; everything that is wrong with them is told at once.
 * @throws ModelgateError `input-invalid`, `policy-invalid`, `file-missing`
 */
async function plan(given, eventName) {
    const problems = inputProblems(given, eventName);
    (0,error/* throwProblems */.Jh)(problems);
    const text = await (0,promises_.readFile)(given.config, "utf8").catch((cause) => {
        throw (0,error/* failure */.V2)("file-missing", `config: ${given.config} cannot be read`, {
            hint: "Give the path of the policy file.",
            cause,
        });
    });
    const { name, path } = (0,policy/* readPolicy */.T)(text, given.config, given.model);
    const registry = (0,src_registry/* readRegistry */._)(text, given.config);
    if (registry === null)
        throw (0,error/* failure */.V2)("policy-invalid", `${given.config}: has no \`registry\``, {
            hint: "Say which stages there are: `registry: { stages: [{ name: staging, requires: [validate] }] }`.",
        });
    if (path === null)
        throw (0,error/* failure */.V2)("policy-invalid", `${given.config}: ${name} has no \`path\`, so there are no bytes to promote`, {
            hint: "Give the model's file; what only has predictions cannot be promoted.",
        });
    const rule = given.stage === null ? null : ruleOf(registry, given.stage, given.config);
    return { model: name, path, rule, registry, policyDigest: (0,sha256/* sha256 */.s)(text) };
}
function ruleOf({ stages }, stage, config) {
    const found = stages.find(({ name }) => name === stage);
    if (found !== undefined)
        return found;
    const names = stages.map(({ name }) => name);
    const near = (0,closest/* closest */.k)(stage, names);
    throw (0,error/* failure */.V2)("input-invalid", `stage: ${config} has no stage "${stage}"; they are ${names.join(", ")}`, {
        hint: near === null ? "Name one of them." : `Did you mean ${near}?`,
    });
}
function inputProblems({ do: ask, stage, reason, breakGlass, version, reports }, eventName) {
    const problems = [];
    const wrong = (message, hint) => problems.push({ code: "input-invalid", message, hint });
    // Whoever opens a pull request chooses its workflow and its policy.
    if (eventName.startsWith("pull_request") || eventName === "merge_group")
        wrong(`do: ${ask} was asked in a run for a pull request (${eventName})`, "Promote after the merge: on push, by hand, or on a schedule.");
    if (NEEDS_STAGE.has(ask) && stage === null)
        wrong(`stage: ${ask} needs one`, "Name the stage, as production.");
    if (!NEEDS_STAGE.has(ask) && stage !== null)
        wrong(`stage: ${ask} is about no stage`, "Leave it out.");
    if ((NEEDS_REASON.has(ask) || breakGlass) && reason === null)
        wrong(`reason: ${breakGlass ? "breaking the glass" : ask} needs one`, "Say why, for who reads the history.");
    if (version !== null && !version.startsWith("v") && ask !== "register")
        wrong(`version: ${version} is for register`, "Name the version itself, as v1.2.0.");
    if (ask === "quarantine" && version === null)
        wrong("version: quarantine needs one", "Name the version whose bytes are rejected.");
    if (ask === "register" && version === null)
        wrong("version: register needs one", "v1.2.0, or major, minor, patch for the next one.");
    if (reports.length > 0 && ask !== "promote" && ask !== "rollback")
        wrong(`reports: ${ask} asks for none`, "Leave them out.");
    return problems;
}

;// CONCATENATED MODULE: ./actions/promote/src/main.ts



/** Builds the command around its world. */
function promotion(world) {
    return {
        ...table,
        run: (given, host) => run(given, host, world),
        failed: (problems, host) => outline(host, null, problems),
    };
}
/** Reads policy, registry and ledger, and does what is asked or says everything that is missing. */
async function run(given, host, world) {
    const planned = await plan(given, world.eventName);
    const { ask } = await Promise.all(/* import() */[__webpack_require__.e(5528), __webpack_require__.e(7544), __webpack_require__.e(987), __webpack_require__.e(7668), __webpack_require__.e(7890), __webpack_require__.e(7555), __webpack_require__.e(8774)]).then(__webpack_require__.bind(__webpack_require__, 88774));
    const done = await ask(planned, given, { host, world });
    const report = outline(host, planned, []);
    const { promotion: section, sizeBytes } = done;
    host.setOutput("version", section.version ?? "");
    host.setOutput("digest", section.digest ?? "");
    host.setOutput("previous", section.previous ?? "");
    return {
        ...report,
        verdict: section.outcome === "refused" ? "fail" : section.outcome === "dry-run" ? "skipped" : "pass",
        subject: { ...report.subject, digest: section.digest, sizeBytes },
        promotion: section,
        notes: done.notes,
    };
}

// EXTERNAL MODULE: ./actions/promote/src/world.ts
var world = __webpack_require__(64096);
// EXTERNAL MODULE: ./packages/render/src/text.ts + 2 modules
var src_text = __webpack_require__(71737);
// EXTERNAL MODULE: ./packages/runner/src/laptop.ts + 4 modules
var laptop = __webpack_require__(25925);
;// CONCATENATED MODULE: ./packages/cli/src/promote.ts




/** `modelgate promote`: the action on this machine, with git's own credentials. */
async function runPromote(argv) {
    await (0,laptop/* runOnLaptop */.Vn)(promotion((0,world/* thisWorld */.n)()), argv, {
        render: (colour) => (report) => ({
            summary: (0,src_text.text)(report, { colour, width: process.stdout.columns ?? 100 }),
            annotations: [],
        }),
    });
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
/* harmony export */   x2: () => (/* binding */ FETCH_DEPTH)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** The remedy for history that a clone does not have. */
const FETCH_DEPTH = "Give actions/checkout `fetch-depth: 0`, or this step a `token`, with which it fetches. On a laptop: `git fetch --unshallow`.";
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
        hint: "Run actions/checkout first. It makes no repository where the runner has no git 2.18 or newer.",
    },
    {
        said: /transport '\w+' not allowed/,
        code: "history-missing",
        reason: "the object is not in this partial clone",
        hint: "Clone without `filter`, or give this step a `token`, with which it fetches.",
    },
    {
        said: /could not read (?:Username|Password)|Authentication failed|Permission denied|terminal prompts disabled|returned error: 40[13]|HTTP 40[13]/,
        code: "github-denied",
        reason: "the remote wants other credentials",
        hint: "Give this step a `token` (`permissions: contents: read` is enough), or actions/checkout `fetch-depth: 0`; with `persist-credentials: false` git itself has none.",
    },
    {
        said: /not our ref|couldn't find remote ref|no such remote ref|unadvertised object/,
        code: "history-missing",
        reason: "the remote does not have this commit any more, or does not give it",
        hint: "After a forced push the previous commit may be gone: name another baseline, such as a branch or a tag.",
    },
    {
        said: /[Rr]epository .*not found|does not appear to be a git repository|No such remote|returned error: 404/,
        code: "github-denied",
        reason: "there is no such remote repository, or the token may not see it",
        hint: "Look at `git remote -v`, and give the job `permissions: contents: read`.",
    },
    {
        said: /[Cc]ould not resolve|[Cc]onnection (?:refused|reset|timed out|closed)|Failed to connect|early EOF|unexpected disconnect|hung up|returned error: 5\d\d|Operation too slow|Could not fetch|could not fetch/,
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
    if (known !== undefined)
        return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(known.code, `git could not ${doing}: ${known.reason}`, { hint: known.hint });
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("git-failed", `git could not ${doing}: it ended with code ${exitCode}`, {
        hint: "Run the same with debug logging, and report it with the version of git (`git --version`).",
        cause: new Error(stderr.replace(/\b[a-z]+:\/\/\S+/gi, "<url>").slice(0, 1000)),
    });
}
/** For commits and names that this clone does not have. */
function absent(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("history-missing", message, { hint });
}
/** For the content of a file that is named here and lies elsewhere. */
function missing(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("file-missing", message, { hint });
}
/** For something that is there and is not taken. */
function refused(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", message, { hint });
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
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", "remote: expected the name of a remote, as `origin`");
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

/***/ 57229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readRegistry)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82247);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99421);


/**
 * The registry of a policy file; null where it has none. The whole file is checked.
 * @throws ModelgateError `policy-invalid`
 */
function readRegistry(text, path) {
    const { registry } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(text, { kind: "file", name: path }, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .PolicySchema */ .Qz).value;
    if (registry === undefined)
        return null;
    return {
        type: registry.type,
        stages: registry.stages.map((stage) => ({
            name: stage.name,
            from: stage.from ?? null,
            requires: stage.requires,
            maxEvidenceAgeMs: stage["max-evidence-age"] ?? null,
            soakMs: stage.soak ?? null,
            approval: stage.approval ?? null,
            signedBy: stage["signed-by"] ?? [],
            allowClaimed: stage["allow-claimed"],
        })),
    };
}


/***/ }),

/***/ 16567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formatValue)
/* harmony export */ });
/** How many digits say enough: at least this many significant ones, and for `decimals` at least so many places. */
const DIGITS = {
    // A ratio that is not 1 is never shown as 1.
    ratio: { significant: 2, decimals: 3, bounds: [0, 1] },
    score: { significant: 2, decimals: 3, bounds: [0, 1] },
    nats: { significant: 2, decimals: 3, bounds: [0] },
    target: { significant: 4 },
    "target-squared": { significant: 4 },
    ms: { significant: 3, suffix: " ms" },
    bytes: { significant: 3 },
    count: { significant: 4 },
};
const BYTE_UNITS = ["B", "kB", "MB", "GB", "TB", "PB"];
/** A number with its unit, short enough to read and long enough to be true: 0.9499 beside 0.95 is not 0.950. */
function formatValue(value, unit, { beside = [], exact = false } = {}) {
    if (!Number.isFinite(value))
        return String(value);
    const { bounds = [], suffix = "" } = DIGITS[unit];
    const counted = Number.isInteger(value) && (unit === "count" || (unit === "bytes" && Math.abs(value) < 1000));
    const shown = exact || counted ? String(value) : rounded(value, startingDigits(value, unit), [...bounds, ...beside]);
    return unit === "bytes" ? formatBytes(Number(shown)) : `${shown}${suffix}`;
}
function startingDigits(value, unit) {
    const { significant, decimals = 0 } = DIGITS[unit];
    // The exponent of the first digit: -1 for 0.5, 0 for 5. The logarithm is off by one now and then.
    const exponent = Number(value.toExponential().split("e")[1]);
    // Bytes get a larger unit instead of more digits; elsewhere no digit before the point is rounded away.
    return unit === "bytes" || exponent > 15 ? significant : Math.max(significant, exponent + 1 + decimals);
}
/** Rounded to as many digits as it takes. 17 tell any two doubles apart, so this ends with the truth. */
function rounded(value, start, neighbours) {
    for (let digits = start; digits < 17; digits++) {
        const text = value.toPrecision(digits);
        const shown = Number(text);
        if (!neighbours.every((other) => Math.sign(shown - other) === Math.sign(value - other)))
            continue;
        // 999.96 with three digits is written 1.00e+3.
        return text.includes("e+") && Math.abs(shown) < 1e15 ? String(shown) : text;
    }
    return value.toPrecision(17);
}
function formatBytes(bytes) {
    const power = BYTE_UNITS.findLastIndex((_unit, index) => Math.abs(bytes) >= 1000 ** index);
    const scale = Math.max(power, 0);
    // Dividing by a power of ten rounds in the last place; 15 digits hide that and keep every whole number of bytes.
    return `${Number((bytes / 1000 ** scale).toPrecision(15))} ${BYTE_UNITS[scale]}`;
}


/***/ }),

/***/ 25685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ intervalBar)
/* harmony export */ });
const UNICODE = { empty: "·", line: "─", low: "├", high: "┤", value: "●", limit: "┃", both: "◆" };
const ASCII = { empty: ".", line: "-", low: "[", high: "]", value: "o", limit: "|", both: "X" };
/**
 * A picture of an estimate, its interval and its limit, `width` characters wide (odd, at least 9): `··├──●──┤·┃··`.
 * Whatever lies on one side of the limit is drawn on that side, however close; `◆` means exactly at the limit.
 */
function intervalBar(points, { width = 21, ascii = false } = {}) {
    const { value, limit, low = value, high = value } = points;
    const signs = ascii ? ASCII : UNICODE;
    const place = axis(limit === null ? [value, low, high] : [value, low, high, limit], limit, width);
    const [first, last] = [place(low), place(high)];
    const cells = new Array(width).fill(signs.empty);
    cells.fill(signs.line, first, last + 1);
    if (first < last) {
        cells[first] = signs.low;
        cells[last] = signs.high;
    }
    cells[place(value)] = signs.value;
    if (limit !== null)
        cells[place(limit)] = value === limit ? signs.both : signs.limit;
    return cells.join("");
}
/** Maps a number to a cell, keeping one free at each end; only the limit itself gets the limit's cell. */
function axis(numbers, limit, width) {
    const first = Math.min(...numbers);
    const last = Math.max(...numbers);
    const room = width - 5;
    // The span between the largest numbers there are overflows; half of it does not.
    const half = Number.isFinite(last - first) ? 1 : 0.5;
    const span = last * half - first * half;
    const scale = (x) => 2 + (span > 0 ? Math.round(((x * half - first * half) / span) * room) : Math.floor(room / 2));
    return (x) => {
        if (limit === null || x === limit)
            return scale(x);
        return x < limit ? Math.min(scale(x), scale(limit) - 1) : Math.max(scale(x), scale(limit) + 1);
    };
}


/***/ }),

/***/ 12118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   MM: () => (/* binding */ align),
/* harmony export */   YB: () => (/* binding */ columns)
/* harmony export */ });
/** Two columns on a terminal: East Asian full-width characters and emoji. */
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
/** ASCII and our own pictures: one column each, and nearly every cell is made of them. */
const NARROW = /^[ -~…·●◆\u2500-\u257F]*$/;
/** Terminal columns a text takes: accents none, full-width characters two. Colour codes are not expected in it. */
function columns(text) {
    if (NARROW.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += /\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return width;
}
/** Rows of cells as lines of equal columns, two spaces apart; no blanks at the end of a line. */
function align(rows) {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, index) => {
            widths[index] = Math.max(widths[index] ?? 0, columns(cell));
        });
    }
    return rows.map((row) => row
        .map((cell, index) => cell + " ".repeat((widths[index] ?? 0) - columns(cell)))
        .join("  ")
        .trimEnd());
}
/** Breaks a text at spaces into lines of at most `width` columns, each after `indent`; a longer word keeps its line. */
function wrap(text, width, indent = "") {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && columns(indent + longer) > width) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, indent + line];
}


/***/ }),

/***/ 71737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  text: () => (/* binding */ text_text)
});

// EXTERNAL MODULE: ./packages/render/src/behaviour-words.ts
var behaviour_words = __webpack_require__(85065);
// EXTERNAL MODULE: ./packages/render/src/interval-bar.ts
var interval_bar = __webpack_require__(25685);
// EXTERNAL MODULE: ./packages/render/src/markdown-layout.ts
var markdown_layout = __webpack_require__(97356);
// EXTERNAL MODULE: ./packages/render/src/text-table.ts
var text_table = __webpack_require__(12118);
// EXTERNAL MODULE: ./packages/render/src/visible.ts
var visible = __webpack_require__(48124);
// EXTERNAL MODULE: ./packages/render/src/chapter/pen.ts
var pen = __webpack_require__(44183);
;// CONCATENATED MODULE: ./packages/render/src/chapter/text-grid.ts

/** The least room that a column of text is wrapped into. */
const LEAST = 18;
/** Left out first: the number stands beside it. */
const PICTURES = ["Bar", "Interval and limit"];
/**
 * A table as lines of at most `room` columns: without its pictures if need be, then with its last column wrapped, else each row for
 * itself. Nothing is cut, for half a number is another one; a word that is longer than the room keeps its line.
 */
function gridLines(table, room) {
    const { columns: heads, rows } = table;
    const filled = heads.flatMap((_head, index) => (rows.some((row) => row[index]) ? [index] : []));
    const bare = filled.filter((index) => !PICTURES.includes(heads[index]?.[0] ?? ""));
    const [whole, plain] = [gridOf(table, filled), gridOf(table, bare)];
    const drawn = [alignedLines(whole), alignedLines(plain), wrappedLines(plain, room)];
    return drawn.find((lines) => fits(lines, room)) ?? cards(plain, room);
}
function gridOf({ columns: heads, rows }, indexes) {
    return {
        heads: indexes.map((index) => heads[index] ?? ["", "left"]),
        rows: rows.map((row) => indexes.map((index) => row[index] ?? "")),
    };
}
function fits(lines, room) {
    return lines.every((line) => (0,text_table/* columns */.YB)(line) <= room);
}
function widthsOf({ heads, rows }) {
    return heads.map(([title], index) => rows.reduce((widest, row) => Math.max(widest, (0,text_table/* columns */.YB)(row[index] ?? "")), (0,text_table/* columns */.YB)(title)));
}
function alignedLines(grid) {
    const widths = widthsOf(grid);
    const rows = [grid.heads.map(([title]) => title), ...grid.rows].map((row) => row.map((cell, index) => {
        const isNumber = grid.heads[index]?.[1] === "right";
        return isNumber ? " ".repeat((widths[index] ?? 0) - (0,text_table/* columns */.YB)(cell)) + cell : cell;
    }));
    return (0,text_table/* align */.MM)(rows);
}
/** With the last column in as many lines as it takes, where it is text and enough room is left for it. */
function wrappedLines(grid, room) {
    const last = grid.heads.length - 1;
    const left = widthsOf(grid)
        .slice(0, last)
        .reduce((sum, width) => sum - width - 2, room);
    if (grid.heads[last]?.[1] !== "left" || left < LEAST)
        return alignedLines(grid);
    const rows = grid.rows.flatMap((row) => (0,text_table/* wrap */.LV)(row[last] ?? "", left).map((line, index) => [
        ...row.slice(0, last).map((cell) => (index === 0 ? cell : "")),
        line,
    ]));
    return alignedLines({ ...grid, rows });
}
/** Each row for itself: what it is about, and below it the rest, each cell after its title. */
function cards({ heads, rows }, room) {
    // What happened is no name: it takes that of what it happened to with it.
    const named = heads[0]?.[0] === "Change" ? 2 : 1;
    return rows.flatMap((row) => {
        const told = row.flatMap((cell, index) => cell === "" || index < named ? [] : [`${titleOf(heads[index])} ${cell}`]);
        return [
            ...(0,text_table/* wrap */.LV)(row.slice(0, named).join(" "), room),
            ...(told.length === 0 ? [] : (0,text_table/* wrap */.LV)(told.join("; "), room, "  ")),
        ];
    });
}
function titleOf([title] = ["", "left"]) {
    return /^[A-Z][a-z ]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

;// CONCATENATED MODULE: ./packages/render/src/chapter/chapter-text.ts






/** Lines of a terminal: the worst of a table, for who wants all of it has the page. */
const MOST_ROWS = 12;
/** What is named of many that feed one node. */
const MOST_FEEDING = 3;
const SHEET = "  ";
const INSIDE = "    ";
/** Plain text; without anything but ASCII of ours when that is asked. */
function textPen(ascii) {
    return {
        name: visible/* plain */.pj,
        prose: visible/* plain */.pj,
        rows: MOST_ROWS,
        strong: (words) => words,
        bar: (share) => (0,pen/* textBar */.B)(share, ascii),
        interval: (points) => (0,interval_bar/* intervalBar */.z)({ ...points, limit: points.limit?.value ?? null }, { ascii }),
    };
}
/** A chapter as lines of at most `width` columns, but for words and numbers that are longer: nothing of those is cut. */
function chapterLines({ title, lead, sheets }, width) {
    const lines = [
        title,
        ...lead.flatMap((sentence) => (0,text_table/* wrap */.LV)(sentence, width, SHEET)),
        ...sheets().flatMap((sheet) => ["", ...sheetLines(sheet, width)]),
    ];
    return lines.map((line) => (0,visible/* inertLogLine */.TR)(line.trimEnd()));
}
/** Our signs in ASCII; a stranger's stay as they are. */
function asciiLine(line) {
    return line.replace(/[→≤−·…µ]/gu, (sign) => ASCII[sign] ?? sign);
}
const ASCII = { "→": "->", "≤": "<=", "−": "-", "·": ".", "…": "...", µ: "u" };
function sheetLines({ title, summary, blocks }, width) {
    const heading = summary === "" ? title : `${title}: ${summary}`;
    return [...(0,text_table/* wrap */.LV)(heading, width, SHEET), ...blocks.flatMap((block) => blockLines(block, width))];
}
function blockLines(block, width) {
    switch (block.kind) {
        case "words":
            return (0,text_table/* wrap */.LV)(block.text, width, INSIDE);
        case "list":
            return block.items.flatMap((item) => (0,text_table/* wrap */.LV)(`- ${item}`, width, INSIDE));
        case "table":
            return tableLines(block, width);
        case "picture":
            return pictureLines(block.picture, width);
        // The table above has the numbers.
        case "series":
            return [];
    }
}
/** The nodes in their order with what feeds each: a drawing without lines. */
function pictureLines({ nodes, edges }, width) {
    const named = ({ operator, name }) => `${(0,visible/* plain */.pj)(operator, 30)} ${(0,visible/* plain */.pj)(name, 30)}`;
    const names = new Map(nodes.map((node) => [node.id, named(node)]));
    const rows = nodes.slice(0, 2 * MOST_ROWS).map((node) => {
        const fed = edges.filter(({ from, to }) => to === node.id && names.has(from)).slice(0, MOST_FEEDING);
        const from = fed.map(({ from, change }) => `${change === "same" ? "" : `${change} `}${names.get(from)}`);
        return [node.change, named(node), from.join(", ")];
    });
    const heads = ["Change", "Node", "Fed by"].map((title) => [title, "left"]);
    return tableLines({ columns: heads, rows, total: nodes.length }, width);
}
function tableLines(table, width) {
    const { rows, total } = table;
    const more = rows.length < total ? [`${INSIDE}and ${(0,markdown_layout/* grouped */.zD)(total - rows.length)} more`] : [];
    return [...gridLines(table, width - INSIDE.length).map((line) => INSIDE + line), ...more];
}

// EXTERNAL MODULE: ./packages/render/src/chapter/chapters.ts + 9 modules
var chapters = __webpack_require__(69220);
// EXTERNAL MODULE: ./packages/render/src/command-line.ts
var command_line = __webpack_require__(27090);
// EXTERNAL MODULE: ./packages/render/src/fold-slices.ts
var fold_slices = __webpack_require__(86403);
// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(16567);
// EXTERNAL MODULE: ./packages/render/src/judged.ts
var src_judged = __webpack_require__(47853);
// EXTERNAL MODULE: ./packages/render/src/picture-points.ts
var picture_points = __webpack_require__(49510);
// EXTERNAL MODULE: ./packages/render/src/standing.ts
var standing = __webpack_require__(82872);
// EXTERNAL MODULE: ./packages/render/src/why.ts
var src_why = __webpack_require__(52596);
// EXTERNAL MODULE: ./packages/render/src/wording.ts + 1 modules
var wording = __webpack_require__(64161);
;// CONCATENATED MODULE: ./packages/render/src/text.ts














const COLOUR = { skipped: 36, pass: 32, warn: 33, fail: 31, error: 31 };
const INDENT = "         ";
/**
 * A report for a terminal or a log. Read from its end, which is what a log and a terminal show first: the last line is
 * the verdict (not wrapped: it can be searched for), the worst check stands right above. No line is a command to the Actions runner.
 */
function text_text(report, options) {
    const width = Math.max(40, options.width);
    const judged = (0,src_judged/* judgedChecks */.Ji)(report);
    const blocks = [
        (0,text_table/* wrap */.LV)(subjectLine(report), width),
        ...chapterBlocks(report, width, options),
        unjudgedLines(report),
        checkLines((0,fold_slices/* foldSlices */.H)(judged).toReversed(), width, options),
        policyLines(report, width),
        (report.flips ?? []).flatMap((flips) => (0,text_table/* wrap */.LV)(`flips on ${(0,visible/* plain */.pj)(flips.dataset, 60)}: ${(0,behaviour_words/* flipsSentence */.Qm)(flips)}`, width)),
        report.notes.flatMap((note) => (0,text_table/* wrap */.LV)(`note: ${(0,visible/* plain */.pj)(note, 500)}`, width)),
        problemLines(report.problems, width),
        repeatLines(report),
        [verdictLine(report, judged)],
    ];
    const lines = blocks.filter((block) => block.length > 0).flatMap((block) => [...block, ""]);
    const inert = lines.slice(0, -1).map(visible/* inertLogLine */.TR);
    return `${(options.colour ? inert.map(paint) : inert).join("\n")}\n`;
}
const VOICE = {
    name: (name, max) => (0,visible/* plain */.pj)(name, max),
    prose: (prose, max) => (0,visible/* plain */.pj)(prose, max),
};
function subjectLine({ action, subject, datasets, promotion }) {
    const size = subject.sizeBytes === null ? "" : (0,format_value/* formatValue */.F)(subject.sizeBytes, "bytes");
    const data = datasets.map(({ name, rows }) => `${(0,visible/* shorten */.ml)(name, 40)}${rows === null ? "" : ` (${rows} rows)`}`);
    const facts = [
        subject.path ?? "",
        (subject.digest ?? "").slice(0, 19),
        size,
        subject.binding === "claimed" && promotion === undefined ? "claimed: these bytes were not run" : "",
        data.length > 0 ? `on ${(0,visible/* shorten */.ml)(data.join(", "), 300)}` : "",
    ];
    const known = facts.filter((fact) => fact !== "").map((fact) => (0,visible/* plain */.pj)(fact, 300));
    return [`${(0,visible/* plain */.pj)(action, 40)} ${(0,visible/* plain */.pj)(subject.name)}`, ...known].join(", ");
}
/** What a diff or a benchmark says beyond that: lines of their own, for a terminal shows no folding. */
function chapterBlocks(report, width, { ascii = false }) {
    const lines = (0,chapters/* chaptersOf */.c)([report], textPen(ascii)).map((chapter) => chapterLines(chapter, width));
    return ascii ? lines.map((block) => block.map(asciiLine)) : lines;
}
/**
 * What was measured and not judged, so that a first run without limits shows its numbers. A thing that was looked for and
 * not found, as weights that are NaN, is a number without noise that is 0: the report has it, and nobody has to read it.
 */
function unjudgedLines({ checks, measurements }) {
    const judged = new Set(checks.map(({ measurement }) => measurement));
    const rows = measurements
        .filter(({ id, value, interval }) => !judged.has(id) && !(value === 0 && interval === null))
        .map(({ metric, dataset, value, unit, interval }) => [
        "measured",
        (0,visible/* plain */.pj)(dataset === null ? metric : `${metric} on ${dataset}`, 60),
        value === null ? "none" : (0,format_value/* formatValue */.F)(value, unit),
        interval ? `${(0,format_value/* formatValue */.F)(interval.low, unit)} to ${(0,format_value/* formatValue */.F)(interval.high, unit)}` : "",
    ]);
    return (0,text_table/* align */.MM)(rows);
}
function checkLines(judged, width, { ascii = false }) {
    const full = (0,text_table/* align */.MM)(judged.map((row) => cells(row, 60, ascii)));
    // On a narrow terminal the picture goes first, then the middle of the names.
    const pictured = full.every((line) => (0,text_table/* columns */.YB)(line) <= width);
    const rows = pictured ? full : (0,text_table/* align */.MM)(judged.map((row) => cells(row, Math.max(12, width - 56), null)));
    return judged.flatMap((row, index) => {
        const why = (0,src_why/* whyOf */.gf)(row);
        const below = why === "" || why === "within noise" ? [] : (0,text_table/* wrap */.LV)((0,visible/* plain */.pj)(why, 500), width, INDENT);
        return [rows[index] ?? "", ...below];
    });
}
function cells(row, nameWidth, ascii) {
    const { interval, check, difference } = row;
    const points = ascii === null ? null : (0,picture_points/* picturePoints */.O)(row);
    const bar = points === null
        ? ""
        : (0,interval_bar/* intervalBar */.z)({ ...points, limit: points.limit?.value ?? null }, { ascii: ascii === true });
    return [
        wording/* VERDICT */.y3[check.effect].word.padEnd(INDENT.length - 2),
        (0,visible/* shorten */.ml)((0,wording/* checkName */.I3)(row, visible/* visible */.RK), nameWidth),
        difference === null ? row.value : `${row.value} (${difference.value})`,
        row.limit,
        (difference === null ? interval && `${interval.low} to ${interval.high}` : difference.interval?.range) ??
            "",
        ...(ascii === null ? [] : [bar]),
        // Others say it in the line below.
        check.effect === "pass" && row.withinNoise ? "within noise" : "",
    ];
}
/** Whose limits judged, what this change does to them, and whether any of it counts. */
function policyLines(report, width) {
    const { observed, judgedBy, changes } = (0,standing/* standingOf */.Y)([report], VOICE);
    const lines = [
        judgedBy,
        ...changes.map((change) => `policy change: ${(0,visible/* plain */.pj)(change, 500)}`),
        observed && `Observed only (${observed}).`,
    ];
    return lines.filter((line) => line !== "").flatMap((line) => (0,text_table/* wrap */.LV)(line, width));
}
function problemLines(problems, width) {
    return problems.flatMap(({ code, message, hint, at }) => [
        ...(0,text_table/* wrap */.LV)(`ERROR    ${(0,visible/* plain */.pj)(code)}: ${(0,visible/* plain */.pj)(message, 1000)}`, width),
        ...(at === undefined ? [] : [`${INDENT}at ${(0,visible/* visible */.RK)((0,wording/* location */.C5)(at))}`]),
        ...(hint === undefined ? [] : (0,text_table/* wrap */.LV)(`remedy: ${(0,visible/* plain */.pj)(hint, 1000)}`, width, INDENT)),
    ]);
}
function repeatLines({ verdict, provenance }) {
    if (verdict === "pass" || provenance.command.length === 0)
        return [];
    // Not wrapped: it is there to be copied.
    return [`repeat: ${(0,command_line/* commandLine */.a)(provenance.command)}`];
}
function verdictLine(report, worstFirst) {
    const worst = (0,wording/* worstSentence */.ZG)(report, worstFirst, VOICE);
    const { doubt } = (0,standing/* standingOf */.Y)([report], VOICE);
    return `${wording/* VERDICT */.y3[report.verdict].word} ${(0,visible/* plain */.pj)(report.subject.name, 60)}${doubt}: ${(0,wording/* countSentence */.hs)(report)} ${worst}`.trimEnd();
}
/** Words that lines of a chapter begin with, in the colours of a difference. */
const TONE = {
    major: 31,
    minor: 33,
    patch: 32,
    none: 32,
    added: 32,
    removed: 31,
    changed: 33,
    rewired: 33,
};
const TONED = /^( {2})(major|minor|patch|none)(?=: )|^( {4})(added|removed|changed|rewired)(?= )/;
/** Colours the word a line begins with, when it is one of ours. */
function paint(line) {
    const [whole, , level, , edit] = TONED.exec(line) ?? [];
    const word = level ?? edit;
    if (whole !== undefined && word !== undefined) {
        const indent = whole.slice(0, -word.length);
        return `${indent}\u001b[${TONE[word]}m${word}\u001b[0m${line.slice(whole.length)}`;
    }
    for (const [effect, { word }] of Object.entries(wording/* VERDICT */.y3)) {
        if (line.startsWith(`${word} `))
            return `\u001b[1;${COLOUR[effect]}m${word}\u001b[0m${line.slice(word.length)}`;
    }
    return line;
}


/***/ }),

/***/ 68178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ argumentList)
/* harmony export */ });
/** The argument list that repeats a run on a laptop: every input that was given, but for secrets and places to write. */
function argumentList({ name, inputs }, getInput) {
    const flags = Object.values(inputs).flatMap((field) => {
        const given = getInput(field.name).trim();
        if (given === "" || field.secret || field.name === "report")
            return [];
        const entries = field.many ? entriesOf(given) : [given];
        return entries.flatMap((entry) => [`--${field.flag}`, entry]);
    });
    return ["modelgate", name, ...flags];
}
/** A YAML document is one entry however many lines it has; else each line is one. */
function entriesOf(given) {
    if (/^\s*[-[{]/u.test(given))
        return [given];
    return given
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}


/***/ }),

/***/ 2996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* unused harmony export COMMON_FLAGS */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33490);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92379);


/** The flags that every command has, beside those of its table. */
const COMMON_FLAGS = { help: "-h", debug: "", "no-colour": "", "no-color": "" };
/**
 * Reads `--flag value`, `--flag=value`, `--switch` and `--no-switch`; the inputs' own names are taken as flags
 * as well. Never throws: every flag that is unknown, doubled or without its value becomes a problem.
 */
function readArguments(fields, argv) {
    const byFlag = new Map();
    for (const field of Object.values(fields))
        byFlag.set(field.name, field).set(field.flag, field);
    const given = new Map();
    const seen = new Set();
    const problems = [];
    const wrong = (message, hint) => problems.push({ code: "input-invalid", message, ...(hint === undefined ? {} : { hint }) });
    const rest = [...argv];
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
        if (word === "-h")
            seen.add("help");
        const [, name, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
        if (name === undefined) {
            if (word !== "-h")
                wrong(`${word}: expected a flag, as --model m.onnx`);
            continue;
        }
        const negated = name.startsWith("no-") ? byFlag.get(name.slice(3)) : undefined;
        const field = byFlag.get(name);
        if (field === undefined && negated?.parse === _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM && inline === undefined) {
            given.set(negated.name, "false");
        }
        else if (field === undefined && Object.hasOwn(COMMON_FLAGS, name)) {
            seen.add(name);
        }
        else if (field === undefined) {
            const near = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(name, [...byFlag.keys(), ...Object.keys(COMMON_FLAGS)]);
            wrong(`--${name}: expected a flag of this command`, near === null ? "See --help." : `Did you mean --${near}?`);
            if (inline === undefined && rest[0]?.startsWith("--") === false)
                rest.shift();
        }
        else {
            const value = inline ?? valueAfter(field, rest);
            const before = given.get(field.name);
            if (value === undefined)
                wrong(`--${name}: expected a value`, `Write --${name}=… when it begins with dashes.`);
            else if (before !== undefined && !field.many)
                wrong(`--${name}: expected once, got twice`);
            else
                given.set(field.name, before === undefined ? value : `${before}\n${value}`);
        }
    }
    const colour = seen.has("no-colour") || seen.has("no-color") ? false : null;
    return { given, help: seen.has("help"), debug: seen.has("debug"), colour, problems };
}
function valueAfter(field, rest) {
    const next = rest[0];
    if (field.parse === _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)
        return next === "true" || next === "false" ? rest.shift() : "true";
    return next === undefined || next.startsWith("--") ? undefined : rest.shift();
}


/***/ }),

/***/ 51948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ gitProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
// git's own program, as packages/git asks for it. Shapes are equal to its port and not imported: runner knows no house.



/** What is kept of git's complaints, in characters: the end, where the reason stands. */
const MAX_STDERR = 65_536;
/**
 * Runs git in a folder, no shell in between, with exactly the given environment (`gitEnvironment(process.env)`). Resolves
 * whatever it ends with, -1 after a signal; rejects with the code ENOENT when there is no git, or no such folder.
 */
function gitProgram({ cwd, env }) {
    return async (args, { input, env: added, sink } = {}) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(onPath(env), args, { cwd, env: { ...env, ...added }, windowsHide: true });
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
function onPath(env) {
    const [, path = ""] = Object.entries(env).find(([name]) => name.toUpperCase() === "PATH") ?? [];
    const name = process.platform === "win32" ? "git.exe" : "git";
    const found = path
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)
        .filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder))
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))
        .find((candidate) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(candidate));
    if (found !== undefined)
        return found;
    throw Object.assign(new Error(`${name}: not found on PATH`), { code: "ENOENT" });
}


/***/ }),

/***/ 78014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   httpExchange: () => (/* binding */ httpExchange)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44942);


/**
 * An exchange that heeds `https_proxy`, `http_proxy` and `no_proxy`, and asks twice more after 502, 503 and 504 of a GET. A
 * body in which nothing comes for the idle time rejects. It is the port of LFS downloads and of baselines by address.
 */
function httpExchange({ idleTimeoutMs = 60_000 } = {}) {
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_1__/* .HttpClient */ .Qq("modelgate", [], {
        allowRedirects: false,
        allowRetries: true,
        maxRetries: 2,
        socketTimeout: idleTimeoutMs,
    });
    return async ({ method, url, headers, body }) => {
        const length = body === undefined ? {} : { "Content-Length": String(body.length) };
        const stream = body === undefined ? null : node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([Buffer.from(body)]);
        const { message } = await client.request(method, url, stream, { ...headers, ...length });
        // The client's own limit closes our side only, and a server that says nothing more would be waited for.
        message.setTimeout(idleTimeoutMs, () => message.destroy(new Error("nothing came for too long")));
        return { status: message.statusCode ?? 0, location: message.headers.location ?? null, body: message };
    };
}


/***/ }),

/***/ 23812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   gx: () => (/* binding */ isRequired),
/* harmony export */   hF: () => (/* binding */ input)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92379);


/** Declares an input. Without a fallback and with a parser that refuses the empty text, it is required. */
function input(name, parse, about, options = {}) {
    return {
        name,
        parse,
        about,
        fallback: "",
        flag: name,
        many: false,
        secret: false,
        example: "",
        group: "Inputs",
        ...options,
    };
}
/** Whether a run without this input ends with a problem. */
function isRequired(field) {
    try {
        field.parse(field.fallback);
        return false;
    }
    catch {
        return true;
    }
}
/**
 * Reads every field and reports all the problems at once: a CI round trip is too dear for one.
 * GitHub cannot tell an empty input from an absent one, so neither does this.
 * @throws ModelgateError `input-invalid`, or the codes of a parser that reads a document; `known` come first
 */
async function readInputs(fields, getInput, known = []) {
    const problems = [...known];
    const values = {};
    for (const [key, field] of Object.entries(fields)) {
        const given = getInput(field.name).trim();
        try {
            values[key] = await field.parse(given || field.fallback);
        }
        catch (error) {
            problems.push(...problemsWith(field, error));
        }
    }
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(problems);
    // The loop above filled every key of F from that key's own parser.
    return values;
}
function problemsWith(field, error) {
    if (error instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ)
        return error.problems.map((problem) => named(field, problem));
    if (!(error instanceof RangeError))
        throw error;
    const example = field.example === "" ? {} : { hint: `For example: ${field.example}` };
    return [{ code: "input-invalid", message: `${field.name}: ${explain(field, error)}`, ...example }];
}
function explain(field, error) {
    if (!(error instanceof _parse_js__WEBPACK_IMPORTED_MODULE_1__/* .Unexpected */ .w2))
        return field.secret ? "expected another value" : error.message;
    if (error.got === "")
        return `expected ${error.expected}, got nothing`;
    const got = field.secret ? "a value that is not shown" : `"${shortened(error.got)}"`;
    return `expected ${error.expected}, got ${got}`;
}
function named(field, problem) {
    if (problem.message.startsWith(field.name))
        return problem;
    return { ...problem, message: `${field.name}: ${problem.message}` };
}
function shortened(value) {
    return value.length <= 120 ? value : `${value.slice(0, 120)}…`;
}


/***/ }),

/***/ 92379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   K3: () => (/* binding */ parser),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pc: () => (/* binding */ durationMs),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   w2: () => (/* binding */ Unexpected),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export ratio */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33490);

/** Says what a parser expected and what it got instead. `readInputs` turns it into a problem that names the input. */
class Unexpected extends RangeError {
    name = "Unexpected";
    expected;
    got;
    constructor(expected, got) {
        super(`expected ${expected}`);
        this.expected = expected;
        this.got = got;
    }
}
/** Makes a parser out of a function that gives undefined for text it does not understand. */
function parser(expects, read) {
    const parse = (value) => {
        const result = read(value);
        if (result === undefined)
            throw new Unexpected(expects, value);
        return result;
    };
    return Object.assign(parse, { expects });
}
/** Any text but the empty one. */
const text = parser("text", (value) => value || undefined);
/** A path on this machine, relative to the working directory. The file need not exist. */
const path = parser("a path", (value) => value === "" || value.includes("\0") ? undefined : value);
/** `true` or `false`; `yes`, `no`, `1` and `0` are refused, so that a typing error cannot pass as a no. */
const boolean = parser("true or false", (value) => {
    const lower = value.toLowerCase();
    return lower === "true" ? true : lower === "false" ? false : undefined;
});
/** A share between 0 and 1; `95%` and `0.95` are the same number. */
const ratio = parser("0..1 or a percentage, as 0.95 or 95%", (value) => {
    const match = /^(\d+(?:\.\d*)?|\.\d+)(%?)$/.exec(value);
    // Dividing after parsing: 95 / 100 is the double nearest to 0.95, 95 * 0.01 is not.
    const share = match ? Number(match[1]) / (match[2] ? 100 : 1) : Number.NaN;
    return share >= 0 && share <= 1 ? share : undefined;
});
/** An integer from `min` to `max`, both included. Digits only: no `1e3`, no `1_000`. */
function wholeNumber(min = 0, max = Number.MAX_SAFE_INTEGER) {
    const expects = max === Number.MAX_SAFE_INTEGER
        ? `a whole number, at least ${min}`
        : `a whole number from ${min} to ${max}`;
    return parser(expects, (value) => {
        const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
        return Number.isSafeInteger(number) && number >= min && number <= max ? number : undefined;
    });
}
/** One of the given words. A near miss is answered with the word that was probably meant. */
function oneOf(...words) {
    const expects = words.length === 1 ? words[0] : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
    const parse = (value) => {
        if (words.includes(value))
            return value;
        const near = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(value, words);
        throw new Unexpected(near === null ? expects : `${expects} (did you mean ${near}?)`, value);
    };
    return Object.assign(parse, { expects });
}
const MILLISECONDS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds from a number with its unit: `250ms`, `30s`, `2m`, `1.5h`, `7d`. A bare number is refused. */
const durationMs = parser("a duration with a unit, as 250ms, 30s, 2m or 1h", (value) => withUnit(value, MILLISECONDS));
const BYTES = {
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 1024,
    MiB: 1024 ** 2,
    GiB: 1024 ** 3,
    TiB: 1024 ** 4,
};
/** Bytes from a number with its unit: `500MB` is 5e8, `2GiB` is 2147483648. A bare number is bytes. */
const bytes = parser("a size in bytes or with a unit, as 500MB or 2GiB", (value) => {
    const size = withUnit(/^\d+$/.test(value) ? `${value}B` : value, BYTES);
    return size === undefined ? undefined : Math.round(size);
});
function withUnit(value, units) {
    const [, number, unit = ""] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]+)$/.exec(value) ?? [];
    const size = Object.hasOwn(units, unit) ? Number(number) * (units[unit] ?? Number.NaN) : Number.NaN;
    return Number.isFinite(size) && size <= Number.MAX_SAFE_INTEGER ? size : undefined;
}
/** null for the empty text, else what the given parser makes of it. */
function optional(parse) {
    return labelled((value) => (value === "" ? null : parse(value)), parse.expects);
}
/** Every entry between commas or line ends; empty ones are dropped. The empty text is the empty list. */
function list(parse) {
    return labelled((value) => entries(value, /[,\n]/, parse), each(parse, "commas or line ends"));
}
/** Every line that is not empty; a line may hold commas. The empty text is the empty list. */
function lines(parse) {
    return labelled((value) => entries(value, /\n/, parse), each(parse, "line ends"));
}
function entries(value, separator, parse) {
    return value.split(separator).flatMap((entry) => (entry.trim() === "" ? [] : [parse(entry.trim())]));
}
function each(parse, separators) {
    return parse.expects === undefined ? undefined : `${parse.expects}; several between ${separators}`;
}
function labelled(parse, expects) {
    return expects === undefined ? parse : Object.assign(parse, { expects });
}


/***/ }),

/***/ 86434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MODES)
/* harmony export */ });
/** How a policy is meant: to gate, or only to look on. */
const MODES = ["gate", "observe"];


/***/ }),

/***/ 28615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ REPORT_SCHEMA)
/* harmony export */ });
/** The report every action writes and the next one reads. Data first, Markdown second (DESIGN.md, "The report"). */
const REPORT_SCHEMA = "modelgate/report@1";


/***/ }),

/***/ 73012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ parseWhere)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/slices/src/refuse-where.ts

/** A condition is shown whole up to here, else the part around the fault. */
const SHOWN_CHARACTERS = 72;
const GRAMMAR = "A condition is `column op literal`, joined by and, or and parentheses: age >= 18 and country = 'DE'.";
/**
 * The error at a character of a condition, with a caret below it in the hint.
 * @param offset from 0
 */
function refuseWhere(text, offset, what, remedy = GRAMMAR) {
    const start = Math.max(0, Math.min(offset - SHOWN_CHARACTERS / 2, text.length - SHOWN_CHARACTERS));
    // One line, whatever is in it: the caret has to stand below its character.
    const shown = text.slice(start, start + SHOWN_CHARACTERS).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ");
    const caret = `${" ".repeat(offset - start)}^`;
    return (0,error/* failure */.V2)("slice-invalid", `where: column ${offset + 1}: ${what}`, {
        hint: `${shown}\n${caret}\n${remedy}`,
    });
}

;// CONCATENATED MODULE: ./packages/slices/src/tokens.ts

// Quotes are doubled within quotes. A word may not touch a number: `18years` is a typing error.
const PIECES = /(?<space>\s+)|(?<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\p{N}_.]))|(?<word>[\p{L}_][\p{L}\p{N}\p{M}_.]*)|(?<string>'(?:[^']|'')*')|(?<column>"(?:[^"]|"")+"|`(?:[^`]|``)+`)|(?<sign>==|!=|<>|<=|>=|[=<>(),])/giuy;
/**
 * Splits a condition. The last token is `end`. Text of quoted pieces is without its quotes.
 * @throws ModelgateError `slice-invalid` at the first character that begins no piece
 */
function tokensOf(text) {
    const tokens = [];
    const pieces = new RegExp(PIECES);
    let offset = 0;
    while (offset < text.length) {
        pieces.lastIndex = offset;
        const found = pieces.exec(text);
        if (found === null)
            throw strange(text, offset);
        const token = tokenOf(text, offset, found);
        if (token !== null)
            tokens.push(token);
        offset = pieces.lastIndex;
    }
    tokens.push({ kind: "end", offset, text: "" });
    return tokens;
}
function tokenOf(text, offset, { 0: piece, groups = {} }) {
    const { number, word, string, column } = groups;
    if (number !== undefined)
        return { kind: "number", offset, text: piece, value: finite(text, offset, piece) };
    if (word !== undefined)
        return { kind: "word", offset, text: piece };
    if (string !== undefined)
        return { kind: "string", offset, text: unquoted(piece) };
    if (column !== undefined)
        return { kind: "column", offset, text: unquoted(piece) };
    return groups["space"] === undefined ? { kind: "sign", offset, text: piece } : null;
}
function finite(text, offset, piece) {
    const value = Number(piece);
    if (!Number.isFinite(value))
        throw refuseWhere(text, offset, `${piece} is too large a number`);
    return value;
}
function unquoted(piece) {
    const quote = piece.charAt(0);
    return piece.slice(1, -1).replaceAll(quote + quote, quote);
}
function strange(text, offset) {
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    if (/['"`]/u.test(character)) {
        const isEmpty = text.charAt(offset + 1) === character;
        return refuseWhere(text, offset, isEmpty ? "an empty column name" : `a ${character} that is never closed`);
    }
    if (/[\d.+-]/u.test(character)) {
        const quote = "Quote a column whose name has signs or begins with a digit: \"2nd-visit\" = 'yes'.";
        return refuseWhere(text, offset, "neither a number nor a name", quote);
    }
    return refuseWhere(text, offset, `an unexpected ${JSON.stringify(character)}`);
}

;// CONCATENATED MODULE: ./packages/slices/src/parse-where.ts


/** Longer ones are written by programs, and are bins or values. */
const MOST_CHARACTERS = 2000;
const MOST_DEPTH = 32;
const OPERATORS = {
    "=": "=",
    "==": "=",
    "!=": "!=",
    "<>": "!=",
    "<": "<",
    "<=": "<=",
    ">": ">",
    ">=": ">=",
};
/**
 * Parses `age >= 18 and (country = 'DE' or country in ('AT', 'CH'))`; `and` binds closer than `or`. Columns may be quoted
 * "so" or `so`, texts are in single quotes.
 * @throws ModelgateError `slice-invalid` naming the column of the text, with a caret in the hint
 */
function parseWhere(text) {
    if (text.length > MOST_CHARACTERS)
        throw refuseWhere(text, MOST_CHARACTERS, `at most ${MOST_CHARACTERS} characters are read`);
    const reader = { text, tokens: tokensOf(text), at: 0, depth: 0 };
    const condition = either(reader);
    const rest = peek(reader);
    if (rest.kind !== "end")
        throw expected(reader, "`and`, `or` or the end");
    return condition;
}
function either(reader) {
    return joined(reader, "or", both);
}
function both(reader) {
    return joined(reader, "and", single);
}
function joined(reader, kind, next) {
    const parts = [next(reader)];
    while (isWord(peek(reader), kind)) {
        reader.at += 1;
        parts.push(next(reader));
    }
    const [first] = parts;
    return parts.length === 1 && first !== undefined ? first : { kind, parts };
}
function single(reader) {
    if (!isSign(peek(reader), "("))
        return comparison(reader);
    if (reader.depth === MOST_DEPTH)
        throw refuseWhere(reader.text, peek(reader).offset, `more than ${MOST_DEPTH} parentheses deep`);
    reader.depth += 1;
    reader.at += 1;
    const inner = either(reader);
    take(reader, ")");
    reader.depth -= 1;
    return inner;
}
function comparison(reader) {
    const name = peek(reader);
    const isName = name.kind === "column" || (name.kind === "word" && !isKeyword(name));
    if (!isName)
        throw expected(reader, "a column", isWord(name, "not") ? NO_NOT : undefined);
    reader.at += 1;
    const column = name.text;
    const sign = peek(reader);
    if (isWord(sign, "in"))
        return { kind: "in", column, literals: list(reader) };
    const op = sign.kind === "sign" ? OPERATORS[sign.text] : undefined;
    if (op === undefined)
        throw expected(reader, "one of = != < <= > >= or `in`", sign.kind === "word"
            ? `A column's name with spaces or signs is quoted: "like this" = 'yes'.`
            : undefined);
    reader.at += 1;
    const { offset } = peek(reader);
    const value = literal(reader);
    if (typeof value === "boolean" && op !== "=" && op !== "!=")
        throw refuseWhere(reader.text, offset, `${op} of ${value}: a truth value can only be = or !=`);
    return { kind: "compare", column, op, literal: value };
}
const NO_NOT = "There is no `not`: write the opposite, as age < 18 for not age >= 18, or !=.";
function list(reader) {
    reader.at += 1;
    take(reader, "(");
    const literals = [literal(reader)];
    while (isSign(peek(reader), ",")) {
        reader.at += 1;
        literals.push(literal(reader));
    }
    take(reader, ")");
    return literals;
}
function literal(reader) {
    const token = peek(reader);
    reader.at += 1;
    if (token.kind === "number")
        return token.value;
    if (token.kind === "string")
        return token.text;
    if (isWord(token, "true") || isWord(token, "false"))
        return token.text.toLowerCase() === "true";
    reader.at -= 1;
    const quoted = token.kind === "word" || token.kind === "column";
    const remedy = quoted ? `A text is written in single quotes: '${token.text}'.` : undefined;
    throw expected(reader, "a number, a text in single quotes, true or false", remedy);
}
function take(reader, sign) {
    if (!isSign(peek(reader), sign))
        throw expected(reader, `a ${sign}`);
    reader.at += 1;
}
function peek({ tokens, at, text }) {
    return tokens[at] ?? { kind: "end", offset: text.length, text: "" };
}
function isWord({ kind, text }, word) {
    return kind === "word" && text.toLowerCase() === word;
}
function isKeyword(token) {
    return ["and", "or", "in", "not", "true", "false"].some((word) => isWord(token, word));
}
function isSign({ kind, text }, sign) {
    return kind === "sign" && text === sign;
}
function expected(reader, what, remedy) {
    const { kind, offset, text } = peek(reader);
    const got = kind === "end" ? "nothing" : JSON.stringify(text.slice(0, 60));
    return refuseWhere(reader.text, offset, `expected ${what}, got ${got}`, remedy);
}


/***/ })

};
