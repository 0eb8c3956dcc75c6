export const id = 9846;
export const ids = [9846];
export const modules = {

/***/ 86864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ trustOf),
/* harmony export */   Oc: () => (/* binding */ signaturesBeside),
/* harmony export */   bz: () => (/* binding */ signersBy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46783);


/** How signatures beside `report.json` are called: `report.json.dsse.json`, `report.json.sigstore.json`. */
const ENDINGS = [".dsse.json", ".sigstore.json"];
const MAX_KEY_BYTES = 2 ** 16;
const MAX_BYTES = 4 * 2 ** 20;
/**
 * Reads by what signatures are proven; `signedBy` has to be of identities that can be somebody's.
 * @throws ModelgateError `policy-invalid`, `input-invalid`, `file-missing`; all at once
 */
async function trustOf({ keys, trustedRoot }, signedBy) {
    const { parseIdentity, readPublicKey } = await Promise.all(/* import() */[__webpack_require__.e(2132), __webpack_require__.e(9875)]).then(__webpack_require__.bind(__webpack_require__, 99875));
    const found = [];
    let root = null;
    const tasks = [
        ...signedBy.map((text) => async () => void parseIdentity(text)),
        ...keys.map((path) => async () => {
            const pem = await read(path, "keys", MAX_KEY_BYTES);
            found.push(readPublicKey(pem.toString("utf8"), `keys: ${path}`));
        }),
        async () => {
            if (trustedRoot === null)
                return;
            const { readTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(5128), __webpack_require__.e(4187), __webpack_require__.e(7013)]).then(__webpack_require__.bind(__webpack_require__, 77013));
            root = readTrustedRoot(await read(trustedRoot, "trusted-root", MAX_BYTES), `trusted-root: ${trustedRoot}`);
        },
    ];
    const ended = await Promise.allSettled(tasks.map((task) => task()));
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .throwProblems */ .Jh)(ended.flatMap((one) => (one.status === "rejected" ? (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(one.reason) : [])));
    return { keys: found, root };
}
/**
 * What lies beside a report as its signatures.
 * @throws ModelgateError `input-invalid` for one that is there and cannot be read
 */
async function signaturesBeside(path) {
    const found = await Promise.all(ENDINGS.map((ending) => read(`${path}${ending}`, "reports", MAX_BYTES).catch((error) => {
        if (error instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .ModelgateError */ .HJ && error.code === "file-missing")
            return null;
        throw error;
    })));
    return found.filter((one) => one !== null);
}
/**
 * Who signed a report, of all that came as its signatures, as texts that a policy compares; and why the others prove nothing.
 */
async function signersBy(trust, signed, signatures) {
    const { identityText } = await Promise.all(/* import() */[__webpack_require__.e(2132), __webpack_require__.e(9875)]).then(__webpack_require__.bind(__webpack_require__, 99875));
    const { signersOf } = await Promise.all(/* import() */[__webpack_require__.e(5128), __webpack_require__.e(4187), __webpack_require__.e(7013)]).then(__webpack_require__.bind(__webpack_require__, 77013));
    const wrong = [];
    const signers = signatures.flatMap((signature) => {
        try {
            return signersOf(signed, signature, trust).map(identityText);
        }
        catch (error) {
            wrong.push(...(0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(error).map(({ message }) => message));
            return [];
        }
    });
    return { signers, wrong };
}
async function read(path, name, max) {
    const bytes = await (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .readAtMost */ .r)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), max).catch((cause) => {
        const { code = "" } = cause;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(code === "ENOENT" ? "file-missing" : "input-invalid", `${name}: ${path} cannot be read (${code})`, {
            hint: "Check the path; public keys and the trusted root are files of the repository.",
            cause,
        });
    });
    if (bytes !== null)
        return bytes;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("input-invalid", `${name}: ${path} has more than ${max} bytes`, {
        hint: "Keys, trusted roots and signatures are files of a few kilobytes: check the path.",
    });
}


/***/ }),

/***/ 73109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/** How many columns standard output has; a hundred where it is no terminal. */
function columns() {
    return process.stdout.columns ?? 100;
}


/***/ }),

/***/ 7733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92379);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33490);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);



/** The flag that every command has. */
const HELP = { help: { type: "boolean", short: "h" } };
/**
 * Reads a command's arguments by Node's table of its flags, to which `help` is added.
 * @throws ModelgateError `input-invalid` for a flag that there is not, or one without its value
 */
function argumentsOf(command, argv, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], allowPositionals: true, options: { ...options, ...HELP } });
    }
    catch (cause) {
        // What follows is advice about positional arguments, of which a user knows nothing.
        const message = cause instanceof Error ? (cause.message.split(". ")[0] ?? "") : "";
        const [, unknown = ""] = /^Unknown option '--([^']*)'/u.exec(message) ?? [];
        const near = unknown === "" ? null : (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(unknown, ["help", ...Object.keys(options)]);
        const hint = near === null ? `modelgate ${command} --help` : `Did you mean --${near}?`;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("input-invalid", `${command}: ${message}`, { hint, cause });
    }
}
/**
 * Reads a command's arguments, each flag with a text; null: its help is asked for.
 * @throws ModelgateError `input-invalid` for a flag that there is not
 */
function flagsOf(command, argv, names) {
    const options = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
    const { values, positionals } = argumentsOf(command, argv, options);
    const { help, ...given } = values;
    if (help === true)
        return null;
    const flags = Object.entries(given).map(([name, value]) => [name, String(value)]);
    return { words: positionals, flags: Object.fromEntries(flags) };
}
/**
 * One of several words, or the first.
 * @throws ModelgateError `input-invalid`
 */
function oneOf(name, given, words) {
    const found = given === undefined ? words[0] : words.find((word) => word === given);
    if (found !== undefined)
        return found;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("input-invalid", `${name}: expected ${(0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(...words).expects}, got ${JSON.stringify(given ?? "")}`, { hint: `Without it, ${words[0]} is taken.` });
}


/***/ }),

/***/ 97120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/**
 * A value as JSON that a terminal shows as it is: control, bidi and other invisible characters of a stranger's names are
 * escaped, so that who parses it gets the names unchanged.
 */
function jsonText(json) {
    return json.replace(/(?!\n)[\p{C}\u2028\u2029]/gu, escaped);
}
/** JSON escapes UTF-16 units: two of them for a character beyond U+FFFF. */
function escaped(character) {
    return Array.from({ length: character.length }, (_, unit) => {
        return `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`;
    }).join("");
}


/***/ }),

/***/ 59623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   r4: () => (/* binding */ helped)
/* harmony export */ });
/* harmony import */ var _modelgate_runner_laptop__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80653);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73109);
/* harmony import */ var _problem_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56013);




/** A run that was done and has this to say. */
function said(stdout) {
    return { exitCode: 0, stdout, stderr: "" };
}
/** A run that says how the command is used. */
function helped(help) {
    return said((0,_modelgate_runner_laptop__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .T)(help, (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .Y)()));
}
/** A run that could not be done, with every reason and its remedy. */
function refused(error) {
    return { exitCode: 2, stdout: "", stderr: (0,_problem_text_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .E)((0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(error)) };
}
/** Shows it on this process's streams, and sets the exit code. */
function show({ exitCode, stdout, stderr }) {
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = exitCode;
}


/***/ }),

/***/ 81884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVerifySignature: () => (/* binding */ runVerifySignature),
/* harmony export */   verified: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _modelgate_promote_opened__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44087);
/* harmony import */ var _modelgate_promote_sign_trust__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86864);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55770);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38855);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7733);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97120);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59623);
// `modelgate verify-signature`: who signed a report, proven without the network by keys and a trusted root.







const HELP = `Proves the signatures beside a report: who signed it, that it is unchanged, and that it is about its model.

Usage:
  modelgate verify-signature <report> [flags]

  --key <file.pub>         a public key that may have signed; several times for several
  --trusted-root <file>    sigstore's trusted_root.json, for signatures of workflows and people
  --signed-by <identity>   who has to have signed, as in the policy: key:<sha256>, a workflow's address, or
                           <name> from <issuer>; several times: one of them
  --format text|json

The signatures lie beside the report: <report>.dsse.json and <report>.sigstore.json.
Exit codes: 0 proven, 1 not proven or by somebody else, 2 it cannot be read.
`;
/** `modelgate verify-signature REPORT`. */
async function runVerifySignature(argv) {
    (0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(await verified(argv));
}
/** The same as data. Never throws. */
async function verified(argv) {
    try {
        const asked = askedOf(argv);
        if (asked === null)
            return (0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .helped */ .r4)(HELP);
        const trust = await (0,_modelgate_promote_sign_trust__WEBPACK_IMPORTED_MODULE_1__/* .trustOf */ .An)(asked, asked.signedBy);
        const { report, bytes } = await (0,_modelgate_promote_opened__WEBPACK_IMPORTED_MODULE_0__/* .brought */ .Wp)(asked.report);
        const signatures = await (0,_modelgate_promote_sign_trust__WEBPACK_IMPORTED_MODULE_1__/* .signaturesBeside */ .Oc)(asked.report);
        const { signers, wrong } = await (0,_modelgate_promote_sign_trust__WEBPACK_IMPORTED_MODULE_1__/* .signersBy */ .bz)(trust, { report, bytes }, signatures);
        if (signatures.length === 0)
            wrong.push("nobody signed it");
        const { signedBy } = asked;
        if (signers.length > 0 && signedBy.length > 0 && !signers.some((one) => signedBy.includes(one)))
            wrong.push(`it is signed by nobody of ${signedBy.join(", ")}`);
        return shown(asked, { report: asked.report, subject: report.subject.digest, signers, wrong });
    }
    catch (error) {
        return (0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(error);
    }
}
function shown({ format }, found) {
    const exitCode = found.wrong.length === 0 ? 0 : 1;
    if (format === "json")
        return { exitCode, stdout: `${(0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s)(JSON.stringify(found, null, 2))}\n`, stderr: "" };
    const lines = [
        `${(0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P)(found.report)}  about ${found.subject}`,
        ...found.signers.map((signer) => `  signed by ${signer}`),
        ...found.wrong.map((reason) => `  WRONG: ${reason}`),
    ];
    return { exitCode, stdout: `${(0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(lines.join("\n"))}\n`, stderr: "" };
}
function askedOf(argv) {
    const many = { type: "string", multiple: true };
    const text = { type: "string" };
    const options = { key: many, "signed-by": many, "trusted-root": text, format: text };
    const { values, positionals } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .argumentsOf */ .aX)("verify-signature", argv, options);
    if (values.help === true)
        return null;
    const [report, ...more] = positionals;
    if (report === undefined || more.length > 0)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("input-invalid", "verify-signature: expected one report", {
            hint: "modelgate verify-signature report.json --key key.pub",
        });
    return {
        ...{ report, keys: values.key ?? [], trustedRoot: values["trusted-root"] ?? null },
        ...{ signedBy: values["signed-by"] ?? [], format: (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)("format", values.format, ["text", "json"]) },
    };
}


/***/ }),

/***/ 93967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ obtain),
/* harmony export */   Vc: () => (/* binding */ absentOf),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   hd: () => (/* binding */ fetch),
/* harmony export */   xk: () => (/* binding */ commitId)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19856);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35434);


/** Takes a full commit id of this repository's kind: 40 hexadecimal digits, or 64 where it uses SHA-256. */
function commitId(repository, value) {
    const digits = repository.objectFormat === "sha1" ? 40 : 64;
    if (!new RegExp(`^[0-9a-f]{${digits}}$`).test(value))
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}: expected a commit id of ${digits} lower-case hexadecimal digits`, "Names are resolved once, by baseOf; files are then read by the id.");
    return value;
}
/** Which of the commits are not in this clone. */
async function absentOf(repository, ids) {
    const args = ["rev-parse", "--quiet", "--verify", "--end-of-options"];
    const results = await Promise.all(ids.map((id) => (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(repository.git, [...args, `${id}^{commit}`])));
    return ids.filter((_, at) => results[at]?.exitCode !== 0);
}
/**
 * Makes sure that the commits are here, fetching those that are not, and no more than them where the clone is shallow.
 * @throws ModelgateError `history-missing` with the remedy, when they are not and nothing may be fetched
 */
async function obtain(repository, ids) {
    const absent = await absentOf(repository, ids.map((id) => commitId(repository, id)));
    if (absent.length === 0)
        return;
    if (!repository.mayFetch)
        throw absence(absent);
    // Of commits that are not here, a depth of 1 cuts off nothing that was. In a whole clone it would make it shallow.
    await fetch(repository, absent, (await isShallow(repository)) ? ["--depth=1"] : []);
    const still = await absentOf(repository, absent);
    if (still.length > 0)
        throw absence(still);
}
/** Whether the clone was cut somewhere. */
async function isShallow({ git }) {
    const { stdout } = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(git, ["rev-parse", "--is-shallow-repository"]);
    return stdout.toString().trim() !== "false";
}
/** Fetches commits by their ids. Writes objects and the shallow boundary, never a branch, a tag or FETCH_HEAD. */
async function fetch(repository, ids, depth) {
    const quiet = ["--quiet", "--no-progress", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance"];
    const args = [
        "fetch",
        ...quiet,
        "--no-recurse-submodules",
        "--refmap=",
        ...depth,
        // There may be more of them than a command line holds.
        "--stdin",
        repository.remote,
    ];
    const result = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(repository.git, args, Buffer.from(ids.map((id) => `${id}\n`).join("")));
    if (result.exitCode !== 0)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .gitFault */ .NO)(result, `fetch ${named(ids)} from ${repository.remote}`);
}
function absence(ids) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(`${named(ids)}: not in this clone`, _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FETCH_DEPTH */ .x2);
}
function named(ids) {
    const first = ids.slice(0, 3).map((id) => id.slice(0, 12));
    const more = ids.length > 3 ? ` and ${ids.length - 3} more` : "";
    return `${ids.length === 1 ? "commit" : "commits"} ${first.join(", ")}${more}`;
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

/***/ 39785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ treePath),
/* harmony export */   v: () => (/* binding */ beside)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19856);

/** The longest path that systems take, in bytes. */
const MAX_PATH_BYTES = 4096;
/** Takes any name that git can hold: spaces, newlines, `-` in front, other scripts. Refuses what is not a path from the root. */
function treePath(path) {
    const parts = path.split("/");
    const isOdd = parts.some((part) => part === "" || part === "." || part === ".." || part.includes("\0"));
    if (isOdd || !path.isWellFormed() || Buffer.byteLength(path) > MAX_PATH_BYTES)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(path)}: expected a path from the root of the repository, as "models/digits.onnx"`, "No `/` in front or at the end, no `.`, no `..`, and `/` between folders on every system.");
    return path;
}
/**
 * Where a model's external data lies: `location` as the model names it, from the model's own folder. It cannot leave
 * that folder.
 */
function beside({ commit, path }, location) {
    if (/^[A-Za-z]:|\\/.test(location))
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(location)}: external data is named from the model's folder, with \`/\``, "Save the model again with its external data beside it.");
    treePath(location);
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    return { commit, path: treePath(folder + location) };
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

/***/ 1725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ filesAt),
/* harmony export */   _: () => (/* binding */ entryAt)
/* harmony export */ });
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93967);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19856);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39785);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35434);




const KINDS = {
    "040000": "folder",
    "100644": "file",
    "100755": "file",
    // Written by git before 2005 only, and still in old histories.
    "100664": "file",
    "120000": "symlink",
    "160000": "submodule",
};
/**
 * Everything below a folder of a commit, in git's order (by bytes); "" is the root. No file is fetched for it. Bytes
 * of a path that are not UTF-8 become U+FFFD, and such a file can be seen here but not read.
 */
async function filesAt(repository, { commit, path }) {
    return await list(repository, commit, {
        recursive: true,
        ...(path === "" ? {} : { path: `${(0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .treePath */ .O)(path)}/` }),
    });
}
/**
 * The file at a path; null when the commit has nothing there.
 * @throws ModelgateError `input-invalid` for a folder, a symbolic link or a submodule, at the path or on the way to it
 */
async function entryAt(repository, { commit, path }) {
    const entry = await exactly(repository, commit, (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .treePath */ .O)(path));
    if (entry !== null)
        return plainFile(entry);
    // A link on the way is not absence: to take it for a first version would skip every comparison.
    const parts = path.split("/");
    for (let count = 1; count < parts.length; count++) {
        const folder = await exactly(repository, commit, parts.slice(0, count).join("/"));
        if (folder === null || folder.kind === "file")
            return null;
        if (folder.kind !== "folder")
            return plainFile(folder);
    }
    return null;
}
async function exactly(repository, commit, path) {
    const entries = await list(repository, commit, { recursive: false, path });
    return entries.find((entry) => entry.path === path) ?? null;
}
const REASONS = {
    folder: "a folder, expected a file",
    symlink: "a symbolic link, which is not followed in a commit",
    submodule: "a submodule, whose files are in another repository",
};
function plainFile(entry) {
    if (entry.kind === "file")
        return entry;
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(entry.path)}: ${REASONS[entry.kind]}`, "Name the file itself, by its own path.");
}
async function list(repository, commit, { recursive, path }) {
    const id = (0,_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)(repository, commit);
    const args = ["ls-tree", "-z", "--full-tree", ...(recursive ? ["-r"] : []), id, "--"];
    if (path !== undefined)
        args.push(path);
    const result = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .eF)(repository.git, args);
    if (result.exitCode === 0)
        return entriesOf(result.stdout);
    if ((await (0,_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .absentOf */ .Vc)(repository, [id])).length > 0)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(`commit ${id.slice(0, 12)}: not in this clone`, _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .FETCH_DEPTH */ .x2);
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFault */ .NO)(result, `list the files of ${id.slice(0, 12)}`);
}
function entriesOf(listing) {
    return listing
        .toString()
        .split("\0")
        .slice(0, -1)
        .map((line) => {
        const [, mode = "", id = "", path = ""] = /^(\d{6}) [a-z]+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
        const kind = KINDS[mode];
        if (kind === undefined)
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(path)}: an entry of unknown kind ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(mode)}`, "`git fsck` says more.");
        return { path, kind, id, executable: mode === "100755" };
    });
}


/***/ }),

/***/ 53290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19856);




/**
 * Creates a file, and its folder, from what `fill` gives piece by piece. Never writes over a file or through a link; leaves
 * nothing behind when `fill` fails or `accept` throws.
 */
async function writeNew(to, fill, accept) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(to, "wx").catch((error) => {
        if (error.code === "EEXIST")
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(to)}: exists already`, "Give a path in a new folder.");
        throw error;
    });
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let sizeBytes = 0;
    try {
        await fill(async (piece) => {
            hash.update(piece);
            sizeBytes += piece.length;
            await file.appendFile(piece);
        });
        const written = { digest: `sha256:${hash.digest("hex")}`, sizeBytes };
        accept(written);
        await file.close();
        return written;
    }
    catch (error) {
        await file.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(to, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 99908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _H: () => (/* binding */ isStageName),
/* harmony export */   fe: () => (/* binding */ parseTagName),
/* harmony export */   jp: () => (/* binding */ isModelName),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   pg: () => (/* binding */ formatTagName)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60479);
// GTO's grammar (iterative/gto 1.10, gto/constants.py), read by hand rather than by one expression: neither `#` nor `@` can
// be in a name, so the first of them ends it, and a hostile tag costs one pass.

const NAME = _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_NAME */ .r;
const FOLDER = /^[a-zA-Z0-9\-_./]+$/u;
/** Semantic versioning 2.0.0, with GTO's `v`. */
const VERSION = /^v(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/u;
/** Whether a model may be called so: `name` or `folder:name`. */
function isModelName(text) {
    const at = text.indexOf(":");
    return at < 0 ? NAME.test(text) : FOLDER.test(text.slice(0, at)) && NAME.test(text.slice(at + 1));
}
/** Whether a stage may be called so. */
function isStageName(text) {
    return NAME.test(text);
}
/** Whether this is a version as GTO writes them: `v1.2.3`. */
function isVersion(text) {
    return VERSION.test(text);
}
/** Reads a tag's name; null for a tag that is none of GTO's. */
function parseTagName(text) {
    const at = text.search(/[#@]/u);
    if (at < 0)
        return null;
    // A colon cannot be in a tag: GTO writes `=` for it.
    const written = text.slice(0, at);
    const model = written.replaceAll("=", ":");
    if (written.includes(":") || !isModelName(model))
        return null;
    const [body = "", digits, ...more] = text.slice(at + 1).split("#");
    if (more.length > 0 || (digits !== undefined && !/^[0-9]+$/u.test(digits)))
        return null;
    const action = text[at] === "#" ? stageAction(body) : versionAction(body);
    return action && { model, ...action, ...(digits === undefined ? {} : { counter: Number(digits) }) };
}
function stageAction(body) {
    const isTaken = body.endsWith("!");
    const stage = isTaken ? body.slice(0, -1) : body;
    return isStageName(stage) ? { action: isTaken ? "unassign" : "assign", stage } : null;
}
function versionAction(body) {
    if (body === "deprecated")
        return { action: "deprecate" };
    if (body === "created")
        return { action: "create" };
    const isTaken = body.endsWith("!");
    const version = isTaken ? body.slice(0, -1) : body;
    return isVersion(version) ? { action: isTaken ? "deregister" : "register", version } : null;
}
/** The name of a tag that GTO reads back to the same. */
function formatTagName({ model, counter, ...action }) {
    const name = model.replaceAll(":", "=");
    return `${name}${suffixOf(action)}${counter === undefined ? "" : `#${counter}`}`;
}
function suffixOf(action) {
    switch (action.action) {
        case "register":
            return `@${action.version}`;
        case "deregister":
            return `@${action.version}!`;
        case "assign":
            return `#${action.stage}`;
        case "unassign":
            return `#${action.stage}!`;
        case "deprecate":
            return "@deprecated";
        case "create":
            return "@created";
    }
}


/***/ }),

/***/ 80653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText),
/* harmony export */   T: () => (/* binding */ folded)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30084);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23812);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92379);



/** The text of `--help`: usage, every flag under its group with its default, and whole examples. */
function helpText(table, { program = `modelgate ${table.name}`, words = "", exits = "0 passed, 1 the gate said no, 2 it could not judge", columns = 100, } = {}) {
    const groups = new Map();
    for (const field of Object.values(table.inputs)) {
        groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
    }
    const required = Object.values(table.inputs).filter(_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequired */ .gx);
    const usage = [program, words, ...required.map(flagOf), "[flags]"].filter((part) => part !== "").join(" ");
    const sections = [...groups].map(([group, fields]) => [`${group}:`, ...fields.flatMap((field) => flagLines(field, Math.min(columns, 100)))].join("\n"));
    const examples = table.examples.map((example) => `  ${[program, ...example.map(_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)].join(" ")}`);
    return [
        table.about,
        `Usage:\n  ${usage}`,
        ...sections,
        "Everywhere:\n  --debug      more of what happens, on stderr\n  --no-colour  plain text; NO_COLOR and FORCE_COLOR are heeded\n  -h, --help   this text",
        ...(examples.length === 0 ? [] : [`Examples:\n${examples.join("\n")}`]),
        `Exit codes: ${exits}.`,
    ].join("\n\n");
}
function flagOf(field) {
    if (field.parse === _parse_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)
        return `--${field.flag}`;
    return `--${field.flag} <${field.flag}>`;
}
/** The words that a flag takes, where they are all it takes and its description does not explain each of them. */
function choice(field) {
    const { words = [], takesSeveral = false } = field.parse;
    if (words.every((word) => field.about.includes(`\`${word}\``)))
        return "";
    return `${takesSeveral && !field.many ? "Any" : "One"} of ${words.join(", ")}.`;
}
function flagLines(field, columns) {
    const remarks = [
        choice(field),
        (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequired */ .gx)(field) ? "Required." : "",
        field.many ? "May be repeated." : "",
        // What only a workflow evaluates is no default here.
        field.fallback === "" || field.fallback.startsWith("${{") ? "" : `Default: ${field.fallback}.`,
    ].filter((remark) => remark !== "");
    const about = wrapped([field.about, ...remarks].join(" "), columns - 6);
    return [`  ${flagOf(field)}`, ...about.map((line) => `      ${line}`)];
}
/** Text of which every line that is too long goes on in further ones, as far indented; more than a hundred columns are not used. */
function folded(text, columns) {
    const fold = (line) => {
        const indent = /^ */u.exec(line)?.[0] ?? "";
        const width = Math.min(columns, 100) - indent.length;
        // What stands in columns would lose them.
        const isTable = /\S {2,}\S/u.test(line);
        return isTable || line.length - indent.length <= width
            ? [line]
            : wrapped(line.trim(), width).map((row) => `${indent}${row}`);
    };
    return text.split("\n").flatMap(fold).join("\n");
}
function wrapped(text, width) {
    const rows = [];
    for (const word of text.split(/\s+/)) {
        const last = rows.at(-1);
        if (last !== undefined && last.length + word.length < width)
            rows[rows.length - 1] = `${last} ${word}`;
        else
            rows.push(word);
    }
    return rows;
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

/***/ 48034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ LIMIT_KINDS),
/* harmony export */   CJ: () => (/* binding */ slackOf),
/* harmony export */   Iv: () => (/* binding */ keepsLimit),
/* harmony export */   Kl: () => (/* binding */ isComparative),
/* harmony export */   Sc: () => (/* binding */ JUDGED_ON),
/* harmony export */   X: () => (/* binding */ DIRECTIONS),
/* harmony export */   Xv: () => (/* binding */ ON_INCONCLUSIVE),
/* harmony export */   cO: () => (/* binding */ relationWords),
/* harmony export */   fR: () => (/* binding */ ROUNDING),
/* harmony export */   hD: () => (/* binding */ withoutRounding),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   n3: () => (/* binding */ isRelative),
/* harmony export */   oP: () => (/* binding */ isAbsolute),
/* harmony export */   sQ: () => (/* binding */ COMPARATIVE_KINDS)
/* harmony export */ });
/* unused harmony export ABSOLUTE_KINDS */
// Without the schema library: whoever only names kinds of limits, as every run does, would load it for them.
/** Clauses that bound one measured value, inclusive. */
const ABSOLUTE_KINDS = ["min", "max"];
/** Clauses that bound the difference to a baseline on the same examples; the relative ones as a share of |baseline|. */
const COMPARATIVE_KINDS = [
    "max-drop",
    "max-relative-drop",
    "min-improvement",
    "min-relative-improvement",
    "max-improvement",
    "max-increase",
    "max-relative-increase",
];
/** Every clause there is. `beat-dummy` compares with the best constant answer; its value is the margin. */
const LIMIT_KINDS = [...ABSOLUTE_KINDS, ...COMPARATIVE_KINDS, "beat-dummy"];
const RELATIVE_KINDS = [
    "max-relative-drop",
    "min-relative-improvement",
    "max-relative-increase",
];
/** Whether a kind judges the value itself, and compares it with nothing. */
function isAbsolute(kind) {
    return ABSOLUTE_KINDS.includes(kind);
}
/** Whether a kind compares with the baseline; a dummy is none. */
function isComparative(kind) {
    return COMPARATIVE_KINDS.includes(kind);
}
/** Whether a limit of this kind is a share of |baseline|. */
function isRelative(kind) {
    return RELATIVE_KINDS.includes(kind);
}
/** Whether a value is within `min` or `max`, inclusive. Asked as "does it hold", so that null, NaN and infinity do not. */
function keepsLimit(value, { kind, value: limit }) {
    if (value === null || !Number.isFinite(value))
        return false;
    return kind === "min" ? value >= limit : value <= limit;
}
/** How a value stands to its limit, in words. */
function relationWords(kind, isKept) {
    return { min: isKept ? "is at least" : "is below", max: isKept ? "is at most" : "is above" }[kind];
}
/** What rounding may add to a difference of decimals, as a share of it: .95 - .94 is above .01. */
const ROUNDING = 1e-12;
/** How far beyond a limit a difference may lie by rounding alone. */
function slackOf(limit) {
    return ROUNDING * Math.max(1, Math.abs(limit));
}
/** A difference as it is to be read: the limit itself where only rounding lies between, as the 0.01 of .95 - .94. */
function withoutRounding(difference, limits) {
    return limits.find((limit) => limit !== 0 && Math.abs(difference - limit) <= slackOf(limit)) ?? difference;
}
/** What a breach does: `required` fails the gate, `advisory` warns. */
const TIERS = ["required", "advisory"];
/** What an absolute limit is judged on: the estimate, or the end of its interval that is nearer to the limit. */
const JUDGED_ON = ["estimate", "interval"];
/** What an inconclusive verdict may be made to do. */
const ON_INCONCLUSIVE = ["pass", "warn", "fail"];
const DIRECTIONS = ["higher", "lower"];


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
/* harmony export */   D: () => (/* binding */ REPORT_SCHEMA),
/* harmony export */   h: () => (/* binding */ REPORTS_FOLDER)
/* harmony export */ });
/** The report every action writes and the next one reads. Data first, Markdown second (DESIGN.md, "The report"). */
const REPORT_SCHEMA = "modelgate/report@1";
/** The folder of a workflow's reports unless it names another, and the artifact that holds them. */
const REPORTS_FOLDER = "modelgate-reports";


/***/ }),

/***/ 30084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/**
 * A word of a command that a message shows, as a POSIX shell takes it: quoted where it holds more than plain characters, and
 * where it begins with `=`, which zsh would look up.
 */
function shellWord(word) {
    return /^[\w@%+:,./-][\w@%+=:,./-]*$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 60479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ STAGE_NAME)
/* harmony export */ });
/** What a stage of a registry may be called, and a model in GTO's tags: one grammar (iterative/gto, constants.py). */
const STAGE_NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9\-/_]*[a-zA-Z0-9])?$/u;


/***/ }),

/***/ 35048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   tQ: () => (/* binding */ EFFECTS),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
/** What the evidence says of one check. */
const VERDICTS = ["pass", "fail", "inconclusive", "error", "skipped"];
/** What follows from a verdict after tier, waiver and settings. Ordered from best to worst. */
const EFFECTS = ["skipped", "pass", "warn", "fail", "error"];
/** How bad an effect is: a higher number is worse. */
function severity(effect) {
    return EFFECTS.indexOf(effect);
}
/** The worst of several effects; `skipped` when there is none, which is never evidence. */
function worst(effects) {
    return effects.reduce((a, b) => (severity(b) > severity(a) ? b : a), "skipped");
}
/** 0: the step may go on. 1: the gate said no. 2: it could not judge. */
function exitCode(effect) {
    if (effect === "error")
        return 2;
    return effect === "fail" ? 1 : 0;
}


/***/ })

};
