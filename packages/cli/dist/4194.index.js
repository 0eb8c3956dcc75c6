export const id = 4194;
export const ids = [4194,1737];
export const modules = {

/***/ 40991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPromote: () => (/* binding */ runPromote)
});

// EXTERNAL MODULE: ./packages/registry/src/gto/tag-name.ts
var tag_name = __webpack_require__(99908);
// EXTERNAL MODULE: ./packages/runner/src/parse.ts
var parse = __webpack_require__(92379);
// EXTERNAL MODULE: ./packages/runner/src/input.ts
var input = __webpack_require__(23812);
;// CONCATENATED MODULE: ./actions/promote/src/sign-inputs.ts

const WHO = "Who may have signed";
/** By what signatures of reports are proven. Whom they have to be of, the policy says. */
const signInputs = {
    keys: (0,input/* input */.hF)("keys", (0,parse/* list */.p_)(parse/* path */.Ae), "Public keys in PEM (Ed25519, or ECDSA on P-256) that the policy's `signed-by` names as `key:<sha256>`.", { flag: "key", many: true, example: "keys/gate.pub", group: WHO }),
    trustedRoot: (0,input/* input */.hF)("trusted-root", (0,parse/* optional */.lq)(parse/* path */.Ae), "Sigstore's `trusted_root.json`, to check signatures of workflows and people. It is never downloaded.", { example: ".github/trusted_root.json", group: WHO }),
};

;// CONCATENATED MODULE: ./actions/promote/src/inputs.ts



const WHAT = "What is asked";
const WHY = "On what grounds";
const RUN = "How it is run";
/** What can be asked of a registry. */
const ASKS = ["promote", "rollback", "register", "quarantine", "lift"];
/** A version to be, or how it differs from the newest. */
const version = (0,parse/* parser */.K3)("a version as v1.2.0, or its number; or major, minor, patch, auto for the next one", (given) => (0,tag_name/* isVersion */.lF)(given) || /^(?:major|minor|patch|auto|[1-9]\d{0,14})$/u.test(given) ? given : undefined);
const inputs = {
    do: (0,input/* input */.hF)("do", (0,parse/* oneOf */.yL)(...ASKS), "`promote`: give a version the stage. `rollback`: give the stage back to the version that held it before. `register`: record a new version. `quarantine`: reject a version's bytes for good. `lift`: end the hold that a rollback set.", { fallback: "promote", group: WHAT }),
    model: (0,input/* input */.hF)("model", (0,parse/* optional */.lq)(parse/* text */.Qq), "The model's name in the policy; required when the policy holds several.", {
        example: "digits",
        group: WHAT,
    }),
    version: (0,input/* input */.hF)("version", (0,parse/* optional */.lq)(version), "The version, as `v1.2.0`; of MLflow also its number. Default: the version registered for the commit that is checked out; for a rollback the one that held the stage before. `register` also takes `major`, `minor` or `patch` for the next version, or `auto`: the step that the report of `diff` among `reports` calls for, which must compare with the version before. A job that is run again gets the version that it made.", { example: "v1.2.0", group: WHAT }),
    stage: (0,input/* input */.hF)("stage", (0,parse/* optional */.lq)(parse/* text */.Qq), "The stage, as the policy's `registry.stages` name it.", {
        example: "production",
        group: WHAT,
    }),
    reason: (0,input/* input */.hF)("reason", (0,parse/* optional */.lq)(parse/* text */.Qq), "Why, for those who read the history later. Required with `rollback`, `quarantine` and `break-glass`.", {
        example: "errors doubled",
        group: WHY,
    }),
    reports: (0,input/* input */.hF)("reports", (0,parse/* list */.p_)(parse/* path */.Ae), "Reports about these bytes, as evidence. The ledger keeps them, and later stages find them there.", { many: true, example: "reports/validate.json", group: WHY }),
    ...signInputs,
    card: (0,input/* input */.hF)("card", (0,parse/* optional */.lq)(parse/* path */.Ae), "With `register`: the file to write a model card to, made of `reports`. The ledger keeps its bill of materials (CycloneDX), and the version names it.", { example: "model-card.md", group: WHY }),
    environment: (0,input/* input */.hF)("environment", (0,parse/* optional */.lq)(parse/* text */.Qq), "The GitHub environment that this job runs in, for a stage whose `approval` names one.", { example: "production", group: WHY }),
    modelPath: (0,input/* input */.hF)("model-path", (0,parse/* optional */.lq)(parse/* path */.Ae), "The version's model on this disk, for an MLflow server that does not hand out its files.", { example: "model/model.onnx", group: WHY }),
    breakGlass: (0,input/* input */.hF)("break-glass", parse/* boolean */.zM, "Promote despite missing evidence; the ledger records who did. Never overrides changed or quarantined bytes.", { fallback: "false", group: WHY }),
    dryRun: (0,input/* input */.hF)("dry-run", parse/* boolean */.zM, "Say what would be done, without changing anything.", {
        fallback: "false",
        group: RUN,
    }),
    config: (0,input/* input */.hF)("config", parse/* path */.Ae, "The policy file.", { fallback: "modelgate.yml", group: RUN }),
    ledger: (0,input/* input */.hF)("ledger", parse/* text */.Qq, "The branch that keeps reports and decisions.", {
        fallback: "modelgate/ledger",
        group: RUN,
    }),
    token: (0,input/* input */.hF)("token", (0,parse/* optional */.lq)(parse/* text */.Qq), "Pushes the registry's tags and the ledger's branch; needs `contents: write`. Default: git's own credentials.", { example: "${{ github.token }}", group: RUN, secret: true }),
    registryUsername: (0,input/* input */.hF)("registry-username", (0,parse/* optional */.lq)(parse/* text */.Qq), "The user name at the MLflow server or OCI registry. Default: `MLFLOW_TRACKING_USERNAME`, or Docker's configuration.", { example: "ci", group: RUN }),
    registryPassword: (0,input/* input */.hF)("registry-password", (0,parse/* optional */.lq)(parse/* text */.Qq), "The password or token of that user; for MLflow without a user name it is a token. Default: `MLFLOW_TRACKING_PASSWORD` or `MLFLOW_TRACKING_TOKEN`, or Docker's configuration.", { example: "${{ secrets.MLFLOW_PASSWORD }}", group: RUN, secret: true }),
    deliveryToken: (0,input/* input */.hF)("delivery-token", (0,parse/* optional */.lq)(parse/* text */.Qq), "Writes the new digest where the policy's `delivery` says. Another repository, or workflows that are to start from the change, need an app's token. Default: `token`.", { example: "${{ steps.app.outputs.token }}", group: RUN, secret: true }),
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
        verdict: "`pass`: done, or it was so before; `fail`: refused; `error`: it could not be decided or done.",
        version: "The version that was asked for: registered, or promoted.",
        digest: "`sha256:…` of its bytes.",
        previous: "Who held the stage before; empty when nobody did.",
        delivered: "The commit that delivered the new digest, or the address of the pull request; empty without a delivery.",
        report: "Path of the report, a JSON document.",
    },
    permissions: {
        "contents: write": "to push the tags of the registry and the ledger's branch, and to deliver by commit",
        "pull-requests: write": "only to deliver by pull request",
        "deployments: write": "only for stages with `deployments: true`",
        "actions: write": "only to start a workflow after a delivery",
    },
    examples: [
        ["--do", "register", "--model", "digits", "--version", "minor"],
        ["--model", "digits", "--version", "v1.2.0", "--stage", "staging", "--reports", "report.json"],
        ["--do", "rollback", "--model", "digits", "--stage", "production", "--reason", "errors doubled"],
    ],
    branding: { icon: "arrow-up-circle", color: "green" },
};

// EXTERNAL MODULE: ./packages/runner/src/outline.ts + 1 modules
var outline = __webpack_require__(4937);
;// CONCATENATED MODULE: ./actions/promote/src/outline.ts


/** The report of this action before the registry was asked; `planned` null: there is no plan yet. */
function outline_outline(host, planned, problems) {
    const asked = host.getInput("model").trim() || "model";
    const subject = { name: planned?.model ?? asked, path: planned?.path ?? null };
    return (0,outline/* outline */.rj)(host, table, { subject, policy: planned?.policy, problems });
}

// EXTERNAL MODULE: ./packages/job/src/policy-file.ts
var policy_file = __webpack_require__(90480);
// EXTERNAL MODULE: ./packages/job/src/proposed.ts
var proposed = __webpack_require__(60369);
// EXTERNAL MODULE: ./packages/policy/src/policy.ts + 1 modules
var policy = __webpack_require__(72371);
// EXTERNAL MODULE: ./packages/policy/src/registry.ts
var src_registry = __webpack_require__(57229);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(33490);
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
    const { text } = await (0,policy_file/* policyFile */.Xd)(given.config);
    const { name, path } = (0,policy/* readPolicy */.T4)(text, given.config, given.model);
    const registry = (0,src_registry/* readRegistry */._)(text, given.config);
    if (registry === null)
        throw (0,error/* failure */.V2)("policy-invalid", `${given.config}: has no \`registry\``, {
            hint: "Say which stages there are: `registry: { stages: [{ name: staging, requires: [validate] }] }`.",
        });
    if (path === null)
        throw (0,error/* failure */.V2)("policy-invalid", `${given.config}: ${name} has no \`path\`, so there are no bytes to promote`, {
            hint: "Give the model's file; what only has predictions cannot be promoted.",
        });
    if (given.modelPath !== null && registry.place.type !== "mlflow")
        throw (0,error/* failure */.V2)("input-invalid", `model-path: this registry keeps the bytes itself (type: ${registry.place.type})`, {
            hint: "Leave it out: the bytes that are promoted are those that the registry has.",
        });
    if (/^\d+$/u.test(given.version ?? "") && registry.place.type !== "mlflow")
        throw (0,error/* failure */.V2)("input-invalid", `version: ${given.version} is a number, and only MLflow numbers versions`, {
            hint: "Name the version, as v1.2.0.",
        });
    const rule = given.stage === null ? null : ruleOf(registry, given.stage, given.config);
    return { model: name, path, rule, registry, policy: text };
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
function inputProblems({ do: ask, stage, reason, breakGlass, version, reports, card }, eventName) {
    const problems = [];
    const wrong = (message, hint) => problems.push({ code: "input-invalid", message, hint });
    // Whoever opens a pull request chooses its workflow and its policy.
    if ((0,proposed/* isProposal */.ld)(eventName))
        wrong(`do: ${ask} was asked in a run for a pull request (${eventName})`, "Promote after the merge: on push, by hand, or on a schedule.");
    if (NEEDS_STAGE.has(ask) && stage === null)
        wrong(`stage: ${ask} needs one`, "Name the stage, as production.");
    if (!NEEDS_STAGE.has(ask) && stage !== null)
        wrong(`stage: ${ask} is about no stage`, "Leave it out.");
    if ((NEEDS_REASON.has(ask) || breakGlass) && reason === null)
        wrong(`reason: required with ${breakGlass ? "break-glass" : ask}`, "Say why, for those who read the history later.");
    if (version !== null && /^[a-z]{2}/u.test(version) && ask !== "register")
        wrong(`version: ${version} is for register`, "Name the version itself, as v1.2.0.");
    if (ask === "quarantine" && version === null)
        wrong("version: quarantine needs one", "Name the version whose bytes are rejected.");
    if (ask === "register" && version === null)
        wrong("version: register needs one", "v1.2.0, or major, minor, patch, auto for the next one.");
    if (version === "auto" && reports.length === 0)
        wrong("version: auto needs the report of a diff", "Bring it in `reports`, or name the step yourself.");
    if (card !== null && ask !== "register")
        wrong(`card: ${ask} writes none`, "`modelgate card` shows one of any version.");
    if (reports.length > 0 && (ask === "quarantine" || ask === "lift"))
        wrong(`reports: ${ask} asks for none`, "Leave them out.");
    return problems;
}

;// CONCATENATED MODULE: ./actions/promote/src/main.ts



/** Builds the command around its world. */
function promotion(world) {
    return {
        ...table,
        run: (given, host) => run(given, host, world),
        failed: (problems, host) => outline_outline(host, null, problems),
    };
}
/** Reads policy, registry and ledger, and does what is asked or says everything that is missing. */
async function run(given, host, world) {
    const planned = await plan(given, world.eventName);
    const { ask } = await Promise.all(/* import() */[__webpack_require__.e(2171), __webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(3348), __webpack_require__.e(6049), __webpack_require__.e(8308), __webpack_require__.e(5830), __webpack_require__.e(3958), __webpack_require__.e(2378)]).then(__webpack_require__.bind(__webpack_require__, 45421));
    const done = await ask(planned, given, { host, world });
    const report = outline_outline(host, planned, done.problems ?? []);
    const { promotion: section, sizeBytes } = done;
    host.setOutput("version", section.version ?? "");
    host.setOutput("digest", section.digest ?? "");
    host.setOutput("previous", section.previous ?? "");
    host.setOutput("delivered", section.delivery?.pullRequest ?? section.delivery?.commit ?? "");
    return {
        ...report,
        verdict: report.problems.length > 0 ? "error" : VERDICT[section.outcome],
        subject: { ...report.subject, digest: section.digest, sizeBytes },
        promotion: section,
        notes: done.notes,
    };
}
const VERDICT = {
    done: "pass",
    already: "pass",
    "dry-run": "skipped",
    refused: "fail",
};

// EXTERNAL MODULE: ./actions/promote/src/world.ts
var world = __webpack_require__(64096);
// EXTERNAL MODULE: ./packages/render/src/text.ts + 2 modules
var src_text = __webpack_require__(71737);
// EXTERNAL MODULE: ./packages/runner/src/laptop.ts + 4 modules
var laptop = __webpack_require__(25925);
// EXTERNAL MODULE: ./packages/cli/src/columns.ts
var columns = __webpack_require__(73109);
;// CONCATENATED MODULE: ./packages/cli/src/promote.ts





/** `modelgate promote`: the action on this machine, with git's own credentials. */
async function runPromote(argv) {
    await (0,laptop/* runOnLaptop */.Vn)(promotion((0,world/* thisWorld */.n)()), argv, {
        render: (colour) => (report) => ({
            summary: (0,src_text.text)(report, { colour, width: (0,columns/* columns */.Y)() }),
            annotations: [],
        }),
    });
}


/***/ }),

/***/ 90480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ policyText),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   _2: () => (/* binding */ inPolicysPlace),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);




/** What a report says of inputs that stood in the policy's place: its digest is then none of the report's. */
function inPolicysPlace(inputs) {
    if (inputs.length === 0)
        return [];
    return [
        `${inputs.join(", ")} ${inputs.length === 1 ? "overrides" : "override"} the policy, so this report cannot be used to promote`,
    ];
}
/** Where a policy is looked for when none is named, from the working directory. */
const DEFAULT_POLICY = "modelgate.yml";
async function policyFile(config) {
    const path = config ?? DEFAULT_POLICY;
    try {
        return { path, text: await policyText(path) };
    }
    catch (cause) {
        if (cause instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .ModelgateError */ .HJ)
            throw cause;
        const { code } = cause;
        if (config === null && code === "ENOENT")
            return null;
        const what = code === "ENOENT" ? "there is no such file" : `cannot be read (${code})`;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("file-missing", `config: ${path}: ${what}`, {
            hint: "Give the path of a policy file.",
            cause,
        });
    }
}
/**
 * The text of a policy file. A stranger may have put it there, and what is wrong with it will be quoted: so nothing is read through a
 * link that leaves the checkout, as to the process's environment or a login, or that leads to what git keeps for itself.
 * @throws ModelgateError `policy-invalid` for such a link
 */
async function policyText(path) {
    if (await leadsAway((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path)))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("policy-invalid", `${path}: is a link that leads out of this checkout, or into .git`, {
            hint: "Keep the policy itself in the repository, or name the file that it leads to as `config`.",
        });
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
}
/** A file elsewhere is the word of whoever named it, as `<(…)` of a shell or a folder of the organisation's. */
async function leadsAway(path) {
    const top = checkoutOf(process.cwd());
    if (isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(top, path)))
        return false;
    const end = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(top), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path));
    return isOutside(end) || end.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).includes(".git");
}
/** The folder of the clone that holds another one; without a clone that folder itself. */
function checkoutOf(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, ".git")))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return folder;
    }
}
function isOutside(inside) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside) || inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] === "..";
}


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

/***/ 60974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ rangeInWords),
/* harmony export */   jf: () => (/* binding */ isLimitValue),
/* harmony export */   tI: () => (/* binding */ VALUE_RANGES)
/* harmony export */ });
const ANY = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const AMOUNT = [0, Number.POSITIVE_INFINITY];
// A relative limit above one is far more often 2 for 2 % than the wish to allow a doubling.
const SHARE = [0, 1];
/**
 * Which values a limit may have, inclusive. A drop or an increase is an amount; the relative ones are shares of the baseline,
 * 0.02 for 2 %.
 */
const VALUE_RANGES = {
    min: ANY,
    max: ANY,
    "max-drop": AMOUNT,
    "max-relative-drop": SHARE,
    "min-improvement": ANY,
    "min-relative-improvement": [-1, 1],
    "max-improvement": ANY,
    "max-increase": AMOUNT,
    "max-relative-increase": SHARE,
    "beat-dummy": AMOUNT,
};
/** Whether a finite value is in the range of its kind. */
function isLimitValue(kind, value) {
    const [lowest, highest] = VALUE_RANGES[kind];
    return Number.isFinite(value) && value >= lowest && value <= highest;
}
/** The range of a kind in words, for messages. */
function rangeInWords(kind) {
    const [lowest, highest] = VALUE_RANGES[kind];
    if (lowest === Number.NEGATIVE_INFINITY)
        return "a finite number";
    if (highest === Number.POSITIVE_INFINITY)
        return "a number of at least 0";
    return `a share between ${lowest} and ${highest}, as 0.02 for 2 %`;
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

/***/ 57229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readRegistry)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44585);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3965);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99421);



/**
 * The registry of a policy file; null where it has none. The whole file is checked.
 * @throws ModelgateError `policy-invalid`
 */
function readRegistry(text, path) {
    const { registry, models } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(text, { kind: "file", name: path }, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .PolicySchema */ .Qz).value;
    if (registry === undefined)
        return null;
    return {
        place: placeOf(registry, path),
        models: Object.keys(models),
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
function placeOf(entry, policy) {
    const { type, url, name, repository = "", path = "" } = entry;
    const isHttpAllowed = entry["allow-http"] === true;
    switch (type) {
        case "git":
            return { type };
        case "mlflow":
            return {
                ...{ type, url: url ?? null, name: name ?? "{model}" },
                ...{ isLegacy: entry["legacy-stages"] === true, isHttpAllowed },
            };
        case "oci":
            return { type, repository, isHttpAllowed };
        case "directory":
            return { type, path: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .besides */ .oN)(policy)(path) };
    }
}


/***/ }),

/***/ 22907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ shortClasses),
/* harmony export */   z: () => (/* binding */ shortLimits)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48034);
/* harmony import */ var _limit_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60974);


const NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?";
const BOUND = new RegExp(`^([A-Za-z_]\\w*)\\s*(>=|<=)\\s*(${NUMBER})(%?)$`, "iu");
const WORDED = new RegExp(`^([A-Za-z_]\\w*)\\s+([a-z]+(?:-[a-z]+)*)(?:\\s+(${NUMBER})(%?))?$`, "iu");
/**
 * Lines such as `accuracy>=0.9`, `accuracy max-drop 1%` and `accuracy beat-dummy`; empty ones and those that begin with # say
 * nothing. null for YAML.
 * @throws ModelgateError `policy-invalid` with every line that is wrong
 */
function shortLimits(text) {
    const lines = text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"));
    if (isYaml(text, lines))
        return null;
    const problems = [];
    const clauses = lines.flatMap((line) => {
        const read = boundOf(line) ?? wordedOf(line);
        if (typeof read !== "string")
            return [{ ...read, dataset: null, tier: "required" }];
        const message = `limits: expected ${read}, got "${line.slice(0, 120)}"`;
        problems.push({ code: "policy-invalid", message, hint: hintFor(line) });
        return [];
    });
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(problems);
    return clauses;
}
/** A list in YAML: all of it, for a line of the other kind within would be read as something else. */
function isYaml(text, lines) {
    const begins = (line) => line.startsWith("-") || line.startsWith("[");
    if (!lines.some(begins))
        return false;
    const isOther = (line) => typeof (boundOf(line) ?? wordedOf(line)) !== "string";
    // Of YAML a line without an indent that begins no entry is part of none.
    const isMixed = text.split("\n").some((line) => line === line.trimStart() && isOther(line.trim()));
    if (begins(lines[0] ?? "") && !isMixed)
        return true;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("policy-invalid", "limits: expected lines such as accuracy>=0.9 or a YAML list, got both", {
        hint: "Write all of them in one way, as - { metric: accuracy, min: 0.9 } beside other YAML.",
    });
}
function hintFor(line) {
    if (isSeveral(line))
        return "One limit each: repeat --limit, or give each a line of its own.";
    if (/^(?:\{|\w+:)/u.test(line))
        return "YAML begins with `- `, as the policy's list does: - { metric: accuracy, min: 0.9 }";
    // A shell takes what follows an unquoted > for the name of a file.
    if (/^[A-Za-z_]\w*$/u.test(line))
        return `In a shell a limit stands in quotes, as '${line}>=0.9': what follows a bare > is the name of a file there.`;
    return "For example accuracy>=0.9, log_loss<=0.4, accuracy max-drop 0.01 or accuracy beat-dummy.";
}
/** Whether it is a list between commas, as other inputs take it. */
function isSeveral(line) {
    const parts = line.split(/[,;]/u).map((part) => part.trim());
    return parts.length > 1 && parts.every((part) => typeof (boundOf(part) ?? wordedOf(part)) !== "string");
}
function boundOf(line) {
    const [, metric = "", sign, digits, percent] = BOUND.exec(line) ?? [];
    const value = Number(digits) / (percent === "%" ? 100 : 1);
    // 1e999 is written like a number and is none.
    if (!Number.isFinite(value))
        return null;
    return { metric, limit: { kind: sign === ">=" ? "min" : "max", value }, ...percentOf(percent) };
}
/** A text says what was expected in place of the line. */
function wordedOf(line) {
    const [, metric, word, digits, percent] = WORDED.exec(line) ?? [];
    if (metric === undefined)
        return "METRIC>=VALUE, METRIC<=VALUE or METRIC KIND VALUE";
    const kind = _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_KINDS */ .A7.find((one) => one === word);
    if (kind === undefined)
        return `one of ${_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_KINDS */ .A7.join(", ")} after the metric`;
    if (digits === undefined)
        return kind === "beat-dummy" ? limited(metric, kind, 0) : `a value after ${kind}`;
    const read = limited(metric, kind, Number(digits) / (percent === "%" ? 100 : 1));
    return typeof read === "string" ? read : { ...read, ...percentOf(percent) };
}
function percentOf(sign) {
    return sign === "%" ? { isPercent: true } : {};
}
function limited(metric, kind, value) {
    return (0,_limit_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isLimitValue */ .jf)(kind, value) ? { metric, limit: { kind, value } } : `${(0,_limit_values_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeInWords */ .AA)(kind)} for ${kind}`;
}
/** Labels between commas or line ends; null for a YAML list. */
function shortClasses(text) {
    if (/^(?:\[|-\s)/u.test(text))
        return null;
    const labels = text.split(/[,\n]/u).map((label) => label.trim());
    return labels.filter((label) => label !== "");
}


/***/ }),

/***/ 23555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isClaimed)
/* harmony export */ });
/**
 * Whether there are numbers, and the bytes that they speak of were not run for them. Where nothing was measured, or the model is gone,
 * there is nothing to doubt.
 */
function isClaimed({ subject, verdict, measurements, promotion, changes }) {
    const isAnswered = verdict !== "error" && (verdict !== "skipped" || measurements.length > 0);
    return (subject.binding === "claimed" && isAnswered && promotion === undefined && changes?.kind !== "deleted");
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
    const taken = rows.map((row) => row.map(columns));
    const widths = [];
    for (const row of taken) {
        row.forEach((width, index) => {
            widths[index] = Math.max(widths[index] ?? 0, width);
        });
    }
    return rows.map((row, at) => row
        .map((cell, index) => cell + " ".repeat((widths[index] ?? 0) - (taken[at]?.[index] ?? 0)))
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

// EXTERNAL MODULE: ./packages/render/src/chapter/chapters.ts + 11 modules
var chapters = __webpack_require__(9197);
// EXTERNAL MODULE: ./packages/render/src/claimed.ts
var claimed = __webpack_require__(23555);
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
        options.problems === false ? [] : problemLines(report.problems, width),
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
function subjectLine(report) {
    const { action, subject, datasets } = report;
    const size = subject.sizeBytes === null ? "" : (0,format_value/* formatValue */.F)(subject.sizeBytes, "bytes");
    const data = datasets.map(({ name, rows }) => `${(0,visible/* shorten */.ml)(name, 40)}${rows === null ? "" : ` (${rows} rows)`}`);
    const facts = [
        subject.path ?? "",
        (subject.digest ?? "").slice(0, 19),
        size,
        (0,claimed/* isClaimed */.g)(report) ? "claimed: these bytes were not run" : "",
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

/***/ 4937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vA: () => (/* binding */ asJson),
  rj: () => (/* binding */ outline),
  oA: () => (/* binding */ textDigest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/schema/src/report-name.ts
var report_name = __webpack_require__(28615);
// EXTERNAL MODULE: ./packages/runner/src/shareable.ts
var shareable = __webpack_require__(21123);
;// CONCATENATED MODULE: ./packages/runner/src/argument-list.ts

/** The argument list that repeats a run on a laptop: every input that was given, but for secrets and places to write. */
function argumentList({ name, inputs }, getInput) {
    const flags = Object.values(inputs).flatMap((field) => {
        const given = getInput(field.name).trim();
        if (given === "" || field.secret || field.name === "report")
            return [];
        const entries = field.many ? entriesOf(given) : [given];
        return entries.flatMap((entry) => [`--${field.flag}`, (0,shareable/* withoutCredentials */.r)(entry)]);
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

// EXTERNAL MODULE: ./packages/runner/src/environment.ts
var environment = __webpack_require__(69513);
;// CONCATENATED MODULE: ./packages/runner/src/outline.ts





/** A report of which nothing is known yet but the run it belongs to; an error until somebody says better. */
function outline(host, table, { subject, policy = null, mode, judgedBy, problems }) {
    const run = host.provenance();
    return {
        schema: report_name/* REPORT_SCHEMA */.D,
        action: table.name,
        verdict: "error",
        subject: {
            ...subject,
            name: (0,shareable/* withoutCredentials */.r)(subject.name),
            digest: null,
            sizeBytes: null,
            binding: "claimed",
        },
        ...(mode === "observe" ? { mode } : {}),
        ...(judgedBy == null ? {} : { policy: judgedBy }),
        datasets: [],
        measurements: [],
        checks: [],
        problems: problems.map(asJson),
        notes: [],
        environment: (0,environment/* environment */.c)(),
        provenance: {
            repository: run?.repository ?? null,
            commit: run?.commit ?? null,
            run: run?.url ?? null,
            ...(run === null ? {} : { event: run.event }),
            policyDigest: policy === null ? null : textDigest(policy),
            ...(policy === null ? {} : { policyModel: subject.name }),
            seed: null,
            createdAt: new Date().toISOString(),
            command: argumentList(table, host.getInput),
        },
    };
}
/** A problem as reports have it: as others may read it, and without the fields that are undefined. */
function asJson(problem) {
    return JSON.parse(JSON.stringify((0,shareable/* shareable */.U)(problem)));
}
/** `sha256:…` of a text in UTF-8. */
function textDigest(text) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex")}`;
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf),
/* harmony export */   q: () => (/* binding */ DIFF_METRICS)
/* harmony export */ });
const OWNED_BY_BENCHMARK = /^(?:latency|throughput|cold_start|warm_up|memory|peak_memory|cpu_time|cost)_|^size_bytes$/u;
const change = { of: "change", needsData: false, better: "lower" };
const model = { of: "model", needsData: false, better: "lower" };
/** Every metric that `diff` measures. */
const DIFF_METRICS = {
    breaking_changes: {
        ...change,
        unit: "count",
        about: "Changes of the signature that break a caller; of a model that is gone, 1.",
    },
    change_level: { ...change, unit: "count", about: "0 none, 1 patch, 2 minor, 3 major." },
    parameter_count: { ...model, unit: "count", about: "Values of all weights." },
    operator_count: { ...model, unit: "count", about: "Nodes, subgraphs and functions included." },
    mac_count: { ...model, unit: "count", about: "Multiply-accumulates of one inference." },
    peak_activation_bytes: {
        ...model,
        unit: "bytes",
        about: "The most bytes of activations alive at once, weights not counted.",
    },
    weight_relative_l2: {
        ...change,
        unit: "score",
        about: "The largest ‖after − before‖₂ / ‖before‖₂ of a tensor that is in both.",
    },
    top1_agreement: {
        ...change,
        unit: "ratio",
        better: "higher",
        needsData: true,
        about: "Share of rows whose highest score is of the same class; of several outputs the least.",
    },
    prediction_flip_rate: {
        ...change,
        unit: "ratio",
        needsData: true,
        about: "Share of rows whose prediction changed.",
    },
    output_max_absolute_difference: {
        ...change,
        unit: "score",
        needsData: true,
        about: "The largest |after − before| of any output.",
    },
    output_js_divergence: {
        ...change,
        unit: "nats",
        needsData: true,
        about: "Jensen-Shannon divergence of the scores, a mean over rows; of several outputs the largest.",
    },
};
/** The one action that measures a metric; a clause on it is judged there and nowhere else. */
function ownerOf(metric) {
    if (Object.hasOwn(DIFF_METRICS, metric))
        return "diff";
    return OWNED_BY_BENCHMARK.test(metric) ? "benchmark" : "validate";
}


/***/ }),

/***/ 36612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ TASKS)
/* harmony export */ });
/** What a model predicts; decides which metrics exist. */
const TASKS = [
    "binary-classification",
    "multiclass-classification",
    "multilabel-classification",
    "regression",
];


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
