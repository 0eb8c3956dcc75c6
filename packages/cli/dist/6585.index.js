export const id = 6585;
export const ids = [6585];
export const modules = {

/***/ 32282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ table)
});

// EXTERNAL MODULE: ./packages/job/src/policy-inputs.ts
var policy_inputs = __webpack_require__(69131);
// EXTERNAL MODULE: ./packages/job/src/sandbox-inputs.ts
var sandbox_inputs = __webpack_require__(67280);
// EXTERNAL MODULE: ./packages/runner/src/parse.ts
var parse = __webpack_require__(92379);
// EXTERNAL MODULE: ./packages/runner/src/input.ts
var input = __webpack_require__(23812);
;// CONCATENATED MODULE: ./actions/containerize/src/default-base.ts
// Apart from packages/image, which a run that only reads inputs does not load: a test compares the two.
/** What an image is built upon unless told: Debian's C and C++ libraries and certificates, without a shell. */
const DEFAULT_BASE = "gcr.io/distroless/cc-debian12:nonroot@sha256:9dac0a79194e45a7da0158a9c6da57b217585af0786db3845d1f0ec1a0dd182f";

;// CONCATENATED MODULE: ./actions/containerize/src/push-inputs.ts

const PUSH = "Where it goes";
/** Registries know lower-case names alone, and `github.repository` has the owner's capitals. */
const lowerCase = (0,parse/* parser */.K3)(parse/* text */.Qq.expects ?? "", (given) => given.toLowerCase() || undefined);
/** The inputs of the step that pushes. */
const pushInputs = {
    push: (0,input/* input */.hF)("push", parse/* boolean */.zM, "Push what `layout` holds, and attach its bill of materials, provenance and reports. Loads no model.", { fallback: "false", group: PUSH }),
    repository: (0,input/* input */.hF)("repository", (0,parse/* optional */.lq)(lowerCase), "Where to push: `host/repository`; capitals become small letters.", { example: "ghcr.io/acme/digits", group: PUSH }),
    tags: (0,input/* input */.hF)("tags", (0,parse/* list */.p_)(parse/* text */.Qq), "Tags for the image, set after everything else is there. The model's own artifact gets each with `-model`.", {
        many: true,
        example: "v1.2.0",
        group: PUSH,
    }),
    kubernetes: (0,input/* input */.hF)("kubernetes", (0,parse/* optional */.lq)(parse/* path */.Ae), "A folder to write Kustomize bases to, for what was pushed: a Deployment, and a KServe InferenceService, sized by a benchmark's report among `reports`. Nothing is applied to a cluster.", { example: "deploy/base", group: PUSH }),
    key: (0,input/* input */.hF)("key", (0,parse/* optional */.lq)(parse/* path */.Ae), "A private key (PEM) to sign what is attached.", {
        example: "signing-key.pem",
        group: PUSH,
    }),
    sign: (0,input/* input */.hF)("sign", (0,parse/* oneOf */.yL)("auto", "keyless", "key", "none"), "How what is attached is signed. `keyless`: with the run's own identity, which needs `id-token: write`. `auto`: with `key` if one is given, else keyless if the job may, else not at all.", { fallback: "auto", group: PUSH }),
    username: (0,input/* input */.hF)("username", (0,parse/* optional */.lq)(parse/* text */.Qq), "The user name at the registry. Default: what `docker login` stored.", {
        example: "${{ github.actor }}",
        group: PUSH,
    }),
    password: (0,input/* input */.hF)("password", (0,parse/* optional */.lq)(parse/* text */.Qq), "The password or token of `username`.", {
        example: "${{ github.token }}",
        group: PUSH,
        secret: true,
    }),
};

;// CONCATENATED MODULE: ./actions/containerize/src/inputs.ts





const PIECE = "What is packed";
const IMAGE = "Into what";
const PROOF = "How it is proven";
const RUN = "How it is run";
const tolerance = (0,parse/* parser */.K3)("a number such as 1e-6", (given) => /^\d+(?:\.\d+)?(?:e-?\d{1,2})?$/u.test(given) ? Number(given) : undefined);
/** What may start the image, or none. */
const STARTED_BY = ["auto", "docker", "podman", "none"];
const inputs = {
    model: (0,input/* input */.hF)("model", (0,parse/* optional */.lq)(parse/* text */.Qq), "The ONNX file, or the name of a model in `config` (or a `modelgate.yml` here). Not with `push`.", { example: "models/digits.onnx", group: PIECE }),
    reports: (0,input/* input */.hF)("reports", (0,parse/* list */.p_)(parse/* path */.Ae), "The report of `validate` for exactly these bytes, which must have passed. For a push also the report of the step that built and proved the image, and any others to attach; none may have failed.", { many: true, example: "reports/validate.json", group: PIECE }),
    allowWarn: (0,input/* input */.hF)("allow-warn", parse/* boolean */.zM, "Also pack a model whose validation ended with `warn`.", {
        fallback: "false",
        group: PIECE,
    }),
    config: (0,input/* input */.hF)("config", (0,parse/* optional */.lq)(parse/* path */.Ae), "The policy file. Default: `modelgate.yml`, where it names the model.", {
        example: "modelgate.yml",
        group: PIECE,
    }),
    data: (0,input/* input */.hF)("data", (0,parse/* optional */.lq)(parse/* path */.Ae), "The evaluation data whose rows are sent to the server; a data set that the report names. Default: the policy's first.", { example: "data/test.parquet", group: PIECE }),
    target: (0,input/* input */.hF)("target", (0,parse/* optional */.lq)(parse/* text */.Qq), "The column with the labels, which is not sent to the model.", {
        example: "label",
        group: PIECE,
    }),
    id: (0,input/* input */.hF)("id", (0,parse/* optional */.lq)(parse/* text */.Qq), "The column with an id for each row, which is not sent to the model.", {
        example: "id",
        group: PIECE,
    }),
    inputs: (0,input/* input */.hF)("inputs", (0,parse/* optional */.lq)(policy_inputs/* columns */.YB), "Which columns feed the model's inputs, as YAML.", {
        many: true,
        example: 'pixels: "pixel_*"',
        group: PIECE,
    }),
    layout: (0,input/* input */.hF)("layout", parse/* path */.Ae, "The OCI layout: a folder that is written by the first step and pushed by the second.", {
        fallback: "image",
        group: IMAGE,
    }),
    name: (0,input/* input */.hF)("name", (0,parse/* optional */.lq)(parse/* text */.Qq), "The model's name in the server's URLs. Default: its name in the policy, or its file's.", {
        example: "digits",
        group: IMAGE,
    }),
    version: (0,input/* input */.hF)("version", (0,parse/* wholeNumber */.rD)(1, 999_999_999), "The model's version in the server's URLs.", {
        fallback: "1",
        group: IMAGE,
    }),
    base: (0,input/* input */.hF)("base", parse/* text */.Qq, "The base image: `host/repository@sha256:…`, or `oci:FOLDER` for an image layout.", { fallback: DEFAULT_BASE, group: IMAGE }),
    platforms: (0,input/* input */.hF)("platforms", (0,parse/* list */.p_)((0,parse/* oneOf */.yL)("linux/amd64", "linux/arm64")), "The platforms to build for.", {
        fallback: "linux/amd64",
        example: "linux/amd64, linux/arm64",
        group: IMAGE,
    }),
    dockerfile: (0,input/* input */.hF)("dockerfile", (0,parse/* optional */.lq)(parse/* path */.Ae), "Your own Dockerfile, built with buildx, docker, podman or buildah, instead of the built-in image, which needs no engine.", { example: "Dockerfile", group: IMAGE }),
    context: (0,input/* input */.hF)("context", parse/* path */.Ae, "The folder that the Dockerfile copies from.", {
        fallback: ".",
        group: IMAGE,
    }),
    image: (0,input/* input */.hF)("image", (0,parse/* optional */.lq)(parse/* text */.Qq), "An image built elsewhere, to be proven instead of building one: `host/repository:tag`, or `oci:FOLDER`.", { example: "ghcr.io/acme/digits:candidate", group: IMAGE }),
    rows: (0,input/* input */.hF)("rows", (0,parse/* wholeNumber */.rD)(1, 4096), "How many rows are sent to the server, spread over the data.", {
        fallback: "64",
        group: PROOF,
    }),
    readyLimit: (0,input/* input */.hF)("ready-limit", parse/* durationMs */.pc, "Maximum time until the started server is ready.", {
        fallback: "30s",
        group: PROOF,
    }),
    p50Limit: (0,input/* input */.hF)("p50-limit", parse/* durationMs */.pc, "Maximum median (p50) latency of one-row requests.", {
        fallback: "1s",
        group: PROOF,
    }),
    stopLimit: (0,input/* input */.hF)("stop-limit", parse/* durationMs */.pc, "Maximum time until the server ends after SIGTERM.", {
        fallback: "10s",
        group: PROOF,
    }),
    absolute: (0,input/* input */.hF)("absolute-tolerance", tolerance, "Maximum difference between a served number and the model's own.", {
        fallback: "1e-6",
        group: PROOF,
    }),
    relative: (0,input/* input */.hF)("relative-tolerance", tolerance, "The same as a share of the model's own number; the two are added up.", {
        fallback: "1e-5",
        group: PROOF,
    }),
    engine: (0,input/* input */.hF)("engine", (0,parse/* oneOf */.yL)(...STARTED_BY), "What starts the image for the proof. `none`: no engine; the server in the image's layers is started as a process.", { fallback: "auto", group: PROOF }),
    port: (0,input/* input */.hF)("port", (0,parse/* wholeNumber */.rD)(1, 65_535), "The port that an image built elsewhere, or by a Dockerfile, listens on.", {
        fallback: "8080",
        group: PROOF,
    }),
    requireEngine: (0,input/* input */.hF)("require-engine", parse/* boolean */.zM, "Fail where no engine can start the image, instead of proving its server as a process.", {
        fallback: "false",
        group: PROOF,
    }),
    ...pushInputs,
    ...sandbox_inputs/* sandboxInputs */.b,
    serverPath: (0,input/* input */.hF)("server-path", (0,parse/* optional */.lq)(parse/* path */.Ae), "The folder of the bundled server. Default: the one beside the action.", { example: "dist/server", group: RUN }),
    report: (0,input/* input */.hF)("report", (0,parse/* optional */.lq)(parse/* path */.Ae), "Where the report is written.", {
        example: "report.json",
        group: RUN,
    }),
};
/** All that is known of containerize without running it. */
const table = {
    name: "containerize",
    about: "Packs a model that passed with its server, and proves that the server answers as the model does.",
    inputs,
    outputs: {
        verdict: "`pass`, `fail` or `error`.",
        digest: "`sha256:…` of the image, or of the index of several platforms.",
        reference: "What was pushed, as `ghcr.io/acme/digits@sha256:…`; empty without a push.",
        report: "Path of the report, a JSON document that the other actions read.",
    },
    permissions: {
        "contents: read": "to check out the model, its data and the policy; the step that builds and proves needs no more",
        "packages: write": "of the step with `push` alone: to push to the registry of this repository's owner",
        "id-token: write": "of the step with `push` alone: to sign as this workflow, without a key",
    },
    examples: [
        ["--model", "digits", "--reports", "validate.json"],
        [
            "--model",
            "digits.onnx",
            "--reports",
            "validate.json",
            "--data",
            "test.csv",
            "--target",
            "label",
            "--base",
            "oci:base",
        ],
        [
            "--push",
            "true",
            "--repository",
            "ghcr.io/acme/digits",
            "--tags",
            "v1.2.0",
            "--reports",
            "validate.json,report.json",
        ],
    ],
    branding: { icon: "package", color: "green" },
};


/***/ }),

/***/ 13318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ clashOf),
/* harmony export */   q: () => (/* binding */ modelTag)
/* harmony export */ });
/** What the model's own artifact is called beside an image of this tag. A tag has at most 128 characters. */
function modelTag(tag) {
    return `${tag.slice(0, 122)}-model`;
}
/** A tag that would name two things, where these are pushed together: the one that is moved last would win, unseen; null: none. */
function clashOf(tags) {
    const all = [...new Set(tags)].flatMap((tag) => [tag, modelTag(tag)]);
    return all.find((tag, at) => all.indexOf(tag) !== at) ?? null;
}


/***/ }),

/***/ 11655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ outline)
/* harmony export */ });
/* harmony import */ var _modelgate_job_model_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43808);
/* harmony import */ var _modelgate_runner_outline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4937);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32282);



/** The report of this action before anything was built; `planned` null: there is no plan yet. */
function outline(host, planned, problems) {
    const asked = host.getInput("model").trim() || host.getInput("repository").trim() || "model";
    const subject = { name: planned?.name ?? (0,_modelgate_job_model_name__WEBPACK_IMPORTED_MODULE_1__/* .presumedName */ .R)(asked), path: planned?.path ?? null };
    return (0,_modelgate_runner_outline__WEBPACK_IMPORTED_MODULE_2__/* .outline */ .rj)(host, _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t, { subject, problems });
}


/***/ }),

/***/ 60738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ plan),
/* harmony export */   v: () => (/* binding */ pushProblems)
/* harmony export */ });
/* harmony import */ var _modelgate_job_model_name__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43808);
/* harmony import */ var _modelgate_job_policy_knowing__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41709);
/* harmony import */ var _modelgate_job_rows__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23082);
/* harmony import */ var _modelgate_policy__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72371);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _model_tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13318);






/**
 * Turns inputs, and the policy where it knows the model, into a plan.
 * @throws ModelgateError `input-invalid`, `policy-invalid`, `file-missing`
 */
async function plan(given) {
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(buildProblems(given));
    const model = given.model ?? "";
    const policy = await (0,_modelgate_job_policy_knowing__WEBPACK_IMPORTED_MODULE_1__/* .policyKnowing */ .a)(given);
    const own = (0,_modelgate_job_rows__WEBPACK_IMPORTED_MODULE_2__/* .givenRows */ .r)(given);
    if (policy === null) {
        if (own === null)
            throw noRows("no policy names any");
        return { name: given.name ?? (0,_modelgate_job_model_name__WEBPACK_IMPORTED_MODULE_3__/* .modelName */ .f)(model), path: model, rows: own };
    }
    const { name, path, datasets } = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_4__/* .readPolicy */ .T4)(policy.text, policy.path, model);
    if (path === null)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("policy-invalid", `model ${name}: has no \`path\`, so there is nothing to pack`, {
            hint: "Give the model's file; what only has predictions cannot be served.",
        });
    const rows = own ?? (0,_modelgate_job_rows__WEBPACK_IMPORTED_MODULE_2__/* .policyRows */ .Ob)(datasets);
    if (rows === null)
        throw noRows(`${policy.path} names none for ${name}`);
    return { name: given.name ?? name, path, rows };
}
function noRows(why) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", `data: expected evaluation data whose rows the server is asked, and ${why}`, {
        hint: "Name a data set that the validation was run on.",
    });
}
/** What is wrong with inputs that are right one by one, of the step that builds and proves. */
function buildProblems(given) {
    const { model, reports, dockerfile, image, engine, requireEngine } = given;
    const problems = [];
    const wrong = (message, hint) => problems.push({ code: "input-invalid", message, hint });
    if (model === null)
        wrong("model: expected an ONNX file, or a model of the policy", "Only a push needs none.");
    if (reports.length === 0)
        wrong("reports: expected the report of validate for this model", "What was not validated is not packed.");
    problems.push(...(0,_modelgate_job_rows__WEBPACK_IMPORTED_MODULE_2__/* .strayColumns */ .l_)(given));
    if (dockerfile !== null && image !== null)
        wrong("image: expected either it or dockerfile, got both", "Name the image, or how it is built.");
    if ((dockerfile !== null || image !== null) && engine === "none")
        wrong("engine: expected one beside dockerfile or image", "Only the image of our own can be proven without.");
    if (requireEngine && engine === "none")
        wrong("engine: none was asked, and require-engine", "Leave one of them out.");
    if (given.platforms.length === 0)
        wrong("platforms: expected at least one", "linux/amd64 is the default.");
    const pushed = [
        ["repository", given.repository],
        ["username", given.username],
        ["password", given.password],
        ["key", given.key],
        ["kubernetes", given.kubernetes],
        ["tags", given.tags[0] ?? null],
    ];
    for (const [name, value] of pushed)
        if (value !== null)
            wrong(`${name}: expected only with push`, "A job that loads a model holds nothing that can write: push in a step of its own.");
    return problems;
}
/** The same of the step that pushes. */
function pushProblems(given) {
    const problems = [];
    const wrong = (message, hint) => problems.push({ code: "input-invalid", message, hint });
    if (given.repository === null)
        wrong("repository: a push needs one", "Name it as host/repository, for example ghcr.io/acme/digits.");
    if (given.reports.length === 0)
        wrong("reports: a push needs the report of the step that built and proved the image", "Give `steps.<id>.outputs.report` of that step.");
    if ((given.username === null) !== (given.password === null))
        wrong("password: expected beside username", "Give both, or neither: then what `docker login` left is taken.");
    if (given.sign === "key" && given.key === null)
        wrong("key: sign is `key`, and there is none", "Name a private key in PEM.");
    if ((given.sign === "keyless" || given.sign === "none") && given.key !== null)
        wrong(`key: expected none with sign: ${given.sign}`, "Leave one of them out.");
    const clash = (0,_model_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .clashOf */ .J)(given.tags);
    if (clash !== null)
        wrong(`tags: ${JSON.stringify(clash)} would name both an image and a model, or two models`, "The model's own artifact is tagged with the first 122 characters of each tag and `-model`: choose tags that differ there, and none that is such a name.");
    const loading = [
        ["model", given.model],
        ["data", given.data],
        ["dockerfile", given.dockerfile],
        ["image", given.image],
    ];
    for (const [name, value] of loading)
        if (value !== null)
            wrong(`${name}: expected nothing with push`, "A push loads nothing: build and prove in a step before it.");
    return problems;
}


/***/ }),

/***/ 83572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runContainerize: () => (/* binding */ runContainerize)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./actions/containerize/src/inputs.ts + 2 modules
var inputs = __webpack_require__(32282);
// EXTERNAL MODULE: ./actions/containerize/src/outline.ts
var outline = __webpack_require__(11655);
// EXTERNAL MODULE: ./actions/containerize/src/plan.ts
var plan = __webpack_require__(60738);
;// CONCATENATED MODULE: ./actions/containerize/src/main.ts




/** Builds the command around its world. */
function containerize(world) {
    return {
        ...inputs/* table */.t,
        run: (given, host) => run(given, host, world),
        failed: (problems, host) => (0,outline/* outline */.r)(host, null, problems),
    };
}
/**
 * Packs a model that passed and proves the image; or, in a step of its own, pushes what was proven. The first holds nothing that
 * can write, the second loads nothing.
 */
async function run(given, host, world) {
    const report = given.push ? await push(given, host, world) : await build(given, host, world);
    host.setOutput("digest", report.image?.digest ?? "");
    host.setOutput("reference", report.image?.pushed?.reference ?? "");
    return report;
}
async function build(given, host, world) {
    const { built } = await Promise.all(/* import() */[__webpack_require__.e(417), __webpack_require__.e(2171), __webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(3348), __webpack_require__.e(2808), __webpack_require__.e(8586), __webpack_require__.e(9990), __webpack_require__.e(801), __webpack_require__.e(4422), __webpack_require__.e(8811)]).then(__webpack_require__.bind(__webpack_require__, 98811));
    return await built(given, host, world);
}
async function push(given, host, world) {
    (0,error/* throwProblems */.Jh)((0,plan/* pushProblems */.v)(given));
    const { pushed } = await Promise.all(/* import() */[__webpack_require__.e(2171), __webpack_require__.e(3348), __webpack_require__.e(2132), __webpack_require__.e(4947)]).then(__webpack_require__.bind(__webpack_require__, 67608));
    return await pushed(given, host, world);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/job/src/runtime-reach.ts
var runtime_reach = __webpack_require__(27445);
;// CONCATENATED MODULE: ./actions/containerize/src/world.ts





/** The world as this machine has it. */
function thisWorld(env = process.env, cache) {
    const reach = (host) => (0,runtime_reach/* runtimeReach */.E)(cache === undefined ? {} : { cache: cache(host) });
    const beside = (0,external_node_path_.join)(import.meta.dirname, "server");
    const temporary = env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)();
    const kept = env["RUNNER_TOOL_CACHE"] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache", "modelgate");
    return {
        exec: async (...args) => await (await __webpack_require__.e(/* import() */ 8849).then(__webpack_require__.bind(__webpack_require__, 48849))).exec(...args),
        async asking() {
            const { httpExchange } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(8014)]).then(__webpack_require__.bind(__webpack_require__, 78014));
            return httpExchange({ keepAlive: true, retries: 0 });
        },
        registry: async (given) => await registryPorts(given, env),
        async offline({ timeLimit: timeMs, memoryLimit: memoryBytes, runtimePath }, host) {
            const [{ offlineStart }, { openWorkshop }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(2808), __webpack_require__.e(4422), __webpack_require__.e(5807)]).then(__webpack_require__.bind(__webpack_require__, 76815)),
                __webpack_require__.e(/* import() */ 4546).then(__webpack_require__.bind(__webpack_require__, 64546)),
            ]);
            return offlineStart(openWorkshop(runtimePath, reach(host)), { timeMs, memoryBytes });
        },
        async found({ runtimePath }, host) {
            const [{ pinnedParts }, { runtimeOptions }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(417), __webpack_require__.e(3348), __webpack_require__.e(8586), __webpack_require__.e(801), __webpack_require__.e(8897)]).then(__webpack_require__.bind(__webpack_require__, 98897)),
                __webpack_require__.e(/* import() */ 4546).then(__webpack_require__.bind(__webpack_require__, 64546)),
            ]);
            return pinnedParts(runtimeOptions(runtimePath), reach(host));
        },
        serverFolder: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(beside, "index.js")) ? beside : null,
        platform: thisPlatform(),
        temporary,
        cache: (0,external_node_path_.join)(kept, "modelgate-layers"),
        identity: identityOf(env),
    };
}
function thisPlatform() {
    if (process.platform !== "linux")
        return null;
    return process.arch === "x64" ? "linux/amd64" : process.arch === "arm64" ? "linux/arm64" : null;
}
async function registryPorts({ username, password, repository }, env) {
    const [{ registryCredentials }, { httpExchange }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9320).then(__webpack_require__.bind(__webpack_require__, 19320)),
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(8014)]).then(__webpack_require__.bind(__webpack_require__, 78014)),
    ]);
    const host = repository?.split("/")[0] ?? null;
    return {
        // What a registry may be asked again it says itself: the client of packages/oci knows.
        exchange: httpExchange({ retries: 0 }),
        credentials: registryCredentials(env, { host, username, password }),
        pause: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
    };
}
function identityOf(env) {
    if (!env["ACTIONS_ID_TOKEN_REQUEST_URL"] || !env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"])
        return null;
    return async () => {
        const [{ identityToken }, { httpExchange }] = await Promise.all([
            __webpack_require__.e(/* import() */ 2936).then(__webpack_require__.bind(__webpack_require__, 72936)),
            Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(8014)]).then(__webpack_require__.bind(__webpack_require__, 78014)),
        ]);
        const token = await identityToken(env, httpExchange());
        if (token === null)
            throw new TypeError("the runner was there to be asked");
        return token;
    };
}

// EXTERNAL MODULE: ./packages/cli/src/shown-as.ts
var shown_as = __webpack_require__(74232);
;// CONCATENATED MODULE: ./packages/cli/src/containerize.ts



/** `modelgate containerize`: the action on this machine, with this machine's engine and credentials. */
async function runContainerize(argv) {
    await (0,shown_as/* runShown */.pN)(containerize(thisWorld()), argv);
}


/***/ }),

/***/ 41709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isName),
/* harmony export */   a: () => (/* binding */ policyKnowing)
/* harmony export */ });
/* harmony import */ var _modelgate_policy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72371);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90480);


/**
 * The policy that knows a model by its name; null: the model is a file. One that `config` names has to know it: it is read as it is.
 * @throws ModelgateError `file-missing`, `policy-invalid`
 */
async function policyKnowing({ config, model }) {
    if (config !== null)
        return await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd)(config);
    if (!isName(model))
        return null;
    const found = await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd)(null);
    return found !== null && (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_1__/* .modelNames */ .ci)(found.text, found.path).includes(model) ? found : null;
}
/** What could be a model's name in a policy; a path has dots or slashes. */
function isName(model) {
    return model !== null && !/[./\\]/u.test(model);
}


/***/ }),

/***/ 23082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ policyRows),
/* harmony export */   l_: () => (/* binding */ strayColumns),
/* harmony export */   r: () => (/* binding */ givenRows)
/* harmony export */ });
/** The rows that inputs name; null: none. */
function givenRows({ data, target, id, inputs }) {
    return data === null ? null : { name: "test", path: data, target, id, inputs: inputs ?? {} };
}
/** Columns of a file that nobody named. */
function strayColumns({ data, target, id, inputs }) {
    if (data !== null || (target === null && id === null && inputs === null))
        return [];
    const message = "data: expected beside target, id and inputs";
    return [{ code: "input-invalid", message, hint: "Give the file that has these columns." }];
}
/** The rows of a policy's first data set that has some; null: none has. */
function policyRows(datasets) {
    const set = datasets.find(({ source }) => source.kind === "data");
    if (set === undefined)
        return null;
    const { name, source, target, id, inputs } = set;
    return { name, path: source.path, target, id, inputs };
}


/***/ }),

/***/ 27445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runtimeReach)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** How the ONNX runtime is looked for beyond this machine: npm's own configuration, its registry, the Actions cache. */
function runtimeReach({ cache, allowed } = {}) {
    return {
        // Loaded when a registry is asked at all: they are most of the bundle.
        npmConfig: async (key) => {
            await allowed?.();
            return (await (await __webpack_require__.e(/* import() */ 8849).then(__webpack_require__.bind(__webpack_require__, 48849))).npmConfig(key)) ?? "";
        },
        download: async (url, headers) => {
            await allowed?.();
            return await (await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(2854)]).then(__webpack_require__.bind(__webpack_require__, 62854))).proxiedDownload()(url, headers);
        },
        wait: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
        ...(cache === undefined ? {} : { cache }),
    };
}


/***/ }),

/***/ 67280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ sandboxInputs)
/* harmony export */ });
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23812);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92379);

const RUN = "How it is run";
/** The inputs that a sandbox depends on. They are read before the others: it boots while the rest is still loaded. */
const sandboxInputs = {
    timeLimit: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("time-limit", _modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .durationMs */ .pc, "The model is stopped after this time.", {
        fallback: "10m",
        group: RUN,
    }),
    memoryLimit: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("memory-limit", _modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee, "The model is stopped when it takes more memory.", {
        fallback: "4GiB",
        group: RUN,
    }),
    runtimePath: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("runtime-path", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae), "A folder with the ONNX runtime, for machines without a registry.", { example: "/opt/onnxruntime-node", group: RUN }),
};


/***/ }),

/***/ 83736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ incompatible),
/* harmony export */   m4: () => (/* binding */ withoutBaseline),
/* harmony export */   vM: () => (/* binding */ contradictions)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48034);
/* harmony import */ var _place_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64635);


/**
 * Limits that no model can hold together, limits that are written twice, and a metric that is better both ways. Each is told
 * at the later one, with the place of the earlier.
 * @param clauses with resolved metric names, where they are known
 */
function contradictions(clauses) {
    return clauses.flatMap((later, index) => clauses.slice(0, index).flatMap((earlier) => {
        const what = twice(earlier, later);
        return what === null ? incompatible(earlier, later) : [problemOf(earlier, later, what)];
    }));
}
/** As `contradictions`, of two limits of which one may repeat the other. */
function incompatible(earlier, later) {
    if (later.metric !== earlier.metric)
        return [];
    const what = twoDirections(earlier, later) ?? apart(earlier, later);
    return what === null ? [] : [problemOf(earlier, later, what)];
}
function problemOf(earlier, later, { what, hint }) {
    const message = `${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(later)}: ${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseWords */ .ti)(later)} ${what} ${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseWords */ .ti)(earlier)} (${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(earlier)})`;
    return { code: "policy-invalid", message, hint, ...(later.at === undefined ? {} : { at: later.at }) };
}
function twoDirections(a, b) {
    if (a.better === undefined || b.better === undefined || a.better === b.better)
        return null;
    return {
        what: `says better: ${b.better}, not as`,
        hint: "A metric is better one way: say the same in both.",
    };
}
/** An advisory limit beside a looser required one says something; judged on another end of the interval, too. */
function twice(a, b) {
    const same = a.better === b.better &&
        (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(a) === (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(b) &&
        a.dataset === b.dataset &&
        a.tier === b.tier &&
        (a.judge ?? "estimate") === (b.judge ?? "estimate") &&
        (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceKey */ .Q1)(a) === (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceKey */ .Q1)(b);
    return same ? { what: "is written twice, after", hint: "Keep one of them." } : null;
}
/** Two limits of which at least one is breached by any value. */
function apart(a, b) {
    const shareRows = (a.dataset === null || b.dataset === null || a.dataset === b.dataset) && (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceKey */ .Q1)(a) === (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceKey */ .Q1)(b);
    if (!shareRows)
        return null;
    const [one, two] = [rangesOf(a), rangesOf(b)];
    const isApart = ["value", "improvement"].some((axis) => {
        const [low, high] = [Math.max(one[axis][0], two[axis][0]), Math.min(one[axis][1], two[axis][1])];
        return low > high;
    });
    return isApart
        ? { what: "cannot hold together with", hint: "No model can hold both: mend or drop one of them." }
        : null;
}
const ANY = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
/**
 * What a clause allows of the value itself and of the improvement on the baseline. A relative limit says of the amount
 * only its sign; an increase says nothing of it, since the direction of the metric is not known here.
 */
function rangesOf({ limit: { kind, value } }) {
    switch (kind) {
        case "min":
            return { value: [value, ANY[1]], improvement: ANY };
        case "max":
            return { value: [ANY[0], value], improvement: ANY };
        case "max-drop":
            return { value: ANY, improvement: [-value, ANY[1]] };
        case "min-improvement":
            return { value: ANY, improvement: [value, ANY[1]] };
        case "max-improvement":
            return { value: ANY, improvement: [ANY[0], value] };
        case "max-relative-drop":
            return { value: ANY, improvement: value === 0 ? [0, ANY[1]] : ANY };
        case "min-relative-improvement":
            return {
                value: ANY,
                improvement: value > 0 ? [Number.MIN_VALUE, ANY[1]] : value === 0 ? [0, ANY[1]] : ANY,
            };
        default:
            return { value: ANY, improvement: ANY };
    }
}
/** Comparisons of a model that is compared with nothing. `beat-dummy` needs none. */
function withoutBaseline(clauses) {
    return clauses
        .filter(({ limit }) => _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .COMPARATIVE_KINDS */ .sQ.includes(limit.kind))
        .map((clause) => ({
        code: "policy-invalid",
        message: `${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(clause)}: ${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseWords */ .ti)(clause)}: there is no baseline to compare with`,
        hint: "Give the model one, for example `baseline: { git: base }`.",
        ...(clause.at === undefined ? {} : { at: clause.at }),
    }));
}


/***/ }),

/***/ 64635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Q1: () => (/* binding */ sliceKey),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   ti: () => (/* binding */ clauseWords)
/* harmony export */ });
/** A place in words, `modelgate.yml:9:15`; an input has none. */
function placeOf({ at }) {
    if (at === undefined)
        return "limits";
    return at.line === undefined ? at.path : `${at.path}:${at.line}:${at.column ?? 1}`;
}
/** A clause in words, `accuracy max-drop 0.01 on test`. */
function clauseWords(clause) {
    return `${subjectOf(clause)} ${clause.limit.value}${scopeOf(clause)}`;
}
/** Its metric and kind, `accuracy max-drop`. */
function subjectOf({ metric, limit }) {
    return `${metric} ${limit.kind}`;
}
/** The rows that it is about, ` on test, in slices`; nothing for all. */
function scopeOf({ dataset, slices }) {
    const rows = slices === undefined ? "" : ` in slices of ${slices.axes.map(axisWords).join(", ")}`;
    return `${dataset === null ? "" : ` on ${dataset}`}${rows}`;
}
function axisWords(axis) {
    switch (axis.kind) {
        case "values":
            return axis.values === null ? axis.column : `${axis.column} in (${axis.values.join(", ")})`;
        case "bins":
            return `${axis.column} by [${axis.edges.join(", ")}]`;
        case "quantiles":
            return `${axis.column} by ${axis.bins} quantiles`;
        case "where":
            return axis.where;
        case "cross":
            return axis.axes.map(axisWords).join(" × ");
    }
}
/** The rows that a clause is about, as a key: equal for equal slices of them. */
function sliceKey({ slices }) {
    return JSON.stringify(slices?.axes ?? null);
}


/***/ }),

/***/ 72371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ci: () => (/* binding */ modelNames),
  h9: () => (/* binding */ readPolicies),
  T4: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(33490);
// EXTERNAL MODULE: ./packages/policy/src/contradictions.ts
var contradictions = __webpack_require__(83736);
// EXTERNAL MODULE: ./packages/policy/src/model.ts
var model = __webpack_require__(44585);
// EXTERNAL MODULE: ./packages/policy/src/schema.ts + 3 modules
var schema = __webpack_require__(3965);
// EXTERNAL MODULE: ./packages/policy/src/place-words.ts
var place_words = __webpack_require__(64635);
;// CONCATENATED MODULE: ./packages/policy/src/waiver-problems.ts


/** Waivers of a check that no limit makes, and a check that is waived twice. */
function waiverProblems({ waivers, clauses, datasets }, isExtended) {
    const checks = clauses.flatMap((clause) => checksOf(clause, datasets));
    const firsts = new Map();
    return waivers.flatMap((waiver) => {
        const earlier = firsts.get(waiver.check);
        if (earlier !== undefined)
            return [problemOf(waiver, `is waived twice, first at ${(0,place_words/* placeOf */.$t)(earlier)}`, "Keep one of them.")];
        firsts.set(waiver.check, waiver);
        if (isMade(waiver.check, checks))
            return [];
        const names = checks.map(({ before, after }) => `${before}${after}`);
        const near = (0,closest/* closest */.k)(waiver.check, names);
        const own = isExtended ? " A limit of the organisation's cannot be waived." : "";
        const hint = near === null ? `The checks are ${names.join(", ")}.` : `Did you mean ${near}?`;
        return [problemOf(waiver, "waives a check that no limit in this policy creates", `${hint}${own}`)];
    });
}
/** The ids of a clause's checks: `test/accuracy/min`, or `test/accuracy[writer=7]/min` in a slice. */
function checksOf({ dataset, metric, limit, slices }, datasets) {
    const names = dataset === null ? datasets.map(({ name }) => name) : [dataset];
    return names.map((name) => ({
        before: `${name}/${metric}`,
        after: `/${limit.kind}`,
        isSliced: slices !== undefined,
    }));
}
/** Whether the limits make a check of this id. `#2` names the second of a kind, of which there have to be two. */
function isMade(id, checks) {
    const [, plain = id, number = "1"] = /^(.*)#([2-9]|[1-9]\d+)$/su.exec(id) ?? [];
    const makers = checks.filter(({ before, after, isSliced }) => isSliced ? plain.startsWith(`${before}[`) && plain.endsWith(`]${after}`) : plain === `${before}${after}`);
    return makers.length >= Number(number);
}
function problemOf(waiver, what, hint) {
    const message = `${(0,place_words/* placeOf */.$t)(waiver)}: waivers: ${waiver.check} ${what}`;
    return { code: "policy-invalid", message, hint, ...(waiver.at === undefined ? {} : { at: waiver.at }) };
}

// EXTERNAL MODULE: ./packages/policy/src/where-problems.ts
var where_problems = __webpack_require__(86172);
// EXTERNAL MODULE: ./packages/policy/src/yaml.ts + 1 modules
var yaml = __webpack_require__(99421);
;// CONCATENATED MODULE: ./packages/policy/src/policy.ts







/**
 * Reads one model's part of a policy file; the whole file is checked.
 * @param path of the file, for messages and as the base of the paths in it
 * @param resolve absent: metrics stay as they are written, and are compared as such
 * @throws ModelgateError `policy-invalid` or `slice-invalid` with line and column of every mistake, `input-invalid` for an
 * unknown model
 */
function readPolicy(text, path, model, resolve) {
    return chosen(readPolicies(text, path, resolve), path, model);
}
/**
 * Reads every model of a policy file, in its order, checked as a whole.
 * @throws ModelgateError as `readPolicy`
 */
function readPolicies(text, path, resolve = (clauses) => [...clauses]) {
    const source = { kind: "file", name: path };
    const { value, locate } = (0,yaml/* readYaml */.gM)(text, source, schema/* PolicySchema */.Qz);
    const written = { source, locate, mode: value.mode };
    const isExtended = value.extends !== undefined;
    const problems = [];
    const models = Object.entries(value.models).map(([name, entry]) => {
        problems.push(...mistakes(name, entry, written, isExtended));
        const one = resolved((0,model/* modelOf */.DM)(name, entry, written), resolve, problems);
        problems.push(...(0,contradictions/* contradictions */.vM)(one.clauses), ...waiverProblems(one, isExtended));
        if (one.baseline === null)
            problems.push(...(0,contradictions/* withoutBaseline */.m4)(one.clauses));
        return one;
    });
    (0,src_error/* throwProblems */.Jh)(problems);
    return models;
}
/**
 * The models of a policy file, in its order: whether the base's file knows the one that is judged.
 * @throws ModelgateError `policy-invalid`
 */
function modelNames(text, path) {
    return Object.keys((0,yaml/* readYaml */.gM)(text, { kind: "file", name: path }, schema/* PolicySchema */.Qz).value.models);
}
function resolved(model, resolve, problems) {
    try {
        return { ...model, clauses: resolve(model.clauses, model.task) };
    }
    catch (error) {
        problems.push(...(0,src_error/* problemsOf */.GW)(error));
        return model;
    }
}
function chosen(models, path, asked) {
    const names = models.map(({ name }) => name);
    const [first] = models;
    const only = models.length === 1 ? first : undefined;
    const found = asked === null ? only : models.find(({ name }) => name === asked);
    if (found !== undefined)
        return found;
    const ofPath = asked === null ? undefined : models.find((model) => model.path === asked);
    const near = ofPath?.name ?? (asked === null ? null : (0,closest/* closest */.k)(asked, names));
    const what = asked === null ? "it holds several models" : `it holds no model "${asked}"`;
    throw (0,src_error/* failure */.V2)("input-invalid", `model: ${path}: ${what}; they are ${names.join(", ")}`, {
        hint: near === null ? "Name one of them." : `Did you mean "${near}"?`,
    });
}
/** What one entry gets wrong that its shape does not show. */
function mistakes(name, entry, written, isExtended) {
    const { source, locate } = written;
    const keys = ["models", name];
    const { limits, datasets } = entry;
    if (limits === undefined) {
        if (isExtended)
            return [];
        return [(0,yaml/* problemAt */.l4)(source, locate(keys), `${keys.join(".")}.limits: missing`)];
    }
    const sets = Object.keys(datasets);
    const strangers = limits.flatMap(({ dataset }, index) => {
        if (dataset === undefined || sets.includes(dataset))
            return [];
        // Limits on data sets that the model does not have: nobody would ever judge them.
        const place = locate([...keys, "limits", index, "dataset"]);
        const hint = `The model's data sets are ${sets.join(", ")}.`;
        return [(0,yaml/* problemAt */.l4)(source, place, `limits: no data set "${dataset}"`, hint)];
    });
    const wheres = (0,where_problems/* whereProblems */.c)(limits, source, (index, ...inner) => locate([...keys, "limits", index, ...inner]));
    return [...strangers, ...wheres];
}


/***/ }),

/***/ 2996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33490);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92379);


/** The flags that every command has, beside those of its table. */
const COMMON_FLAGS = ["help", "debug", "no-colour", "no-color"];
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
            // A file that stands alone is mostly the model, or a report.
            const meant = /\.(?:onnx|safetensors)$/.test(word)
                ? byFlag.get("model")
                : /\.json$/.test(word) && byFlag.get("reports");
            const hint = meant ? `Did you mean --${meant.flag} ${word}?` : "See --help.";
            const example = byFlag.has("model") ? "--model m.onnx" : "--name value";
            if (word !== "-h")
                wrong(`${word}: expected a flag, as ${example}`, hint);
            continue;
        }
        const negated = name.startsWith("no-") ? byFlag.get(name.slice(3)) : undefined;
        const field = byFlag.get(name);
        if (field === undefined && negated?.parse === _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM && inline === undefined) {
            given.set(negated.name, "false");
        }
        else if (field === undefined && COMMON_FLAGS.includes(name)) {
            seen.add(name);
        }
        else if (field === undefined) {
            const near = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(name, [...byFlag.keys(), ...COMMON_FLAGS]);
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
    return Object.assign(parse, { expects, words });
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
    return labelled((value) => (value === "" ? null : parse(value)), parse);
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
function each({ expects, ...rest }, separators) {
    const several = expects === undefined ? {} : { expects: `${expects}; several between ${separators}` };
    return { ...rest, ...several, takesSeveral: true };
}
function labelled(parse, { expects, words, takesSeveral }) {
    return Object.assign(parse, {
        ...(expects === undefined ? {} : { expects }),
        ...(words === undefined ? {} : { words }),
        ...(takesSeveral === undefined ? {} : { takesSeveral }),
    });
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
        return { kind: "number", offset, text: piece, value: exact(text, offset, piece) };
    if (word !== undefined)
        return { kind: "word", offset, text: piece };
    if (string !== undefined)
        return { kind: "string", offset, text: unquoted(piece) };
    if (column !== undefined)
        return { kind: "column", offset, text: unquoted(piece) };
    return groups["space"] === undefined ? { kind: "sign", offset, text: piece } : null;
}
/** All digits of an integer count: rounded, an id would be another one. */
function exact(text, offset, piece) {
    const value = Number(piece);
    if (!Number.isFinite(value))
        throw refuseWhere(text, offset, `${piece} is too large a number`);
    if (!/^[+-]?\d+$/u.test(piece) || Number.isSafeInteger(value))
        return value;
    const remedy = `Quote it, and it is compared digit by digit: '${piece}'. Or write ${value.toExponential()} for about as much.`;
    throw refuseWhere(text, offset, `${piece} has more digits than a number holds`, remedy);
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
