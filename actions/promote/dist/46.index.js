export const id = 46;
export const ids = [46];
export const modules = {

/***/ 1947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ externalLocations)
/* harmony export */ });
/* harmony import */ var _modelgate_onnx__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7129);
/* harmony import */ var _modelgate_onnx__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8228);
/* harmony import */ var _modelgate_onnx__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2000);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8855);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4601);



/** More files than any exporter writes; each is one more question to git. */
const MAX_FILES = 1024;
/**
 * The files beside a model that its tensors lie in, as it names them, each once. What is wrong with them is said when the
 * model is staged; here they are only brought.
 * @throws ModelgateError `model-unreadable`, or `model-refused` for more files than any exporter writes
 */
function externalLocations(file) {
    const model = (0,_modelgate_onnx__WEBPACK_IMPORTED_MODULE_0__/* .readModel */ .k)((0,_modelgate_onnx__WEBPACK_IMPORTED_MODULE_1__/* .fileSource */ .I)(file.path, file.sizeBytes), file.name);
    const locations = new Set();
    for (const { tensor } of (0,_modelgate_onnx__WEBPACK_IMPORTED_MODULE_2__/* .tensorsOf */ .YP)(model)) {
        if (tensor.data.kind === "external")
            locations.add(plain(tensor.data.location));
        if (locations.size > MAX_FILES)
            throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("model-refused", `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(file.name)}: keeps its weights in more than ${MAX_FILES} files`, {
                hint: "Save the model again with its weights in one file beside it.",
            });
    }
    return [...locations];
}
/** `./a//b` is `a/b`. What climbs or is absolute stays as it is, to be refused. */
function plain(location) {
    if (location.startsWith("/"))
        return location;
    return location
        .split("/")
        .filter((part) => part !== "" && part !== ".")
        .join("/");
}


/***/ }),

/***/ 4601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   VK: () => (/* binding */ shortDigest)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

/** For a baseline that was named and cannot be had. */
function missing(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("baseline-missing", `baseline: ${message}`, { hint });
}
/** For a baseline that is there and is another one. */
function mismatch(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("baseline-mismatch", `baseline: ${message}`, { hint });
}
/** The first twelve digits of a sha256, with or without its prefix: enough to be told apart by people. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, "").slice(0, 12);
}
/** A name from elsewhere for a message: control characters as escapes, at most 200 characters. */
function shown(name) {
    const text = JSON.stringify(name).slice(1, -1);
    return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}


/***/ }),

/***/ 9174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   c: () => (/* binding */ placeAtBase)
/* harmony export */ });
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9385);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4601);


/**
 * Follows a rename to the base. Called when the base has nothing at the path of today. An equal file under another name
 * is the same model; one that was also changed is believed only when no other file of its kind went away, for a wrong
 * guess would compare with another model, and none would skip the comparison.
 * @param kin those of its ending that are nowhere any more
 * @throws ModelgateError `baseline-missing` when several files could be it
 */
async function placeAtBase(repository, base, path, kin = { is: (name) => ending(name) === ending(path), moved: false }) {
    const head = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .U)(repository);
    if (head === null)
        return { isCommitted: false, gone: [] };
    const changes = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_1__/* .changedFiles */ .Y)(repository, base, head);
    const own = changes.find((change) => change.path === path);
    const gone = changes
        .flatMap((change) => {
        if (change.change !== "renamed")
            return change.change === "deleted" ? [change.path] : [];
        return change.similarity < 1 || kin.moved ? [change.from] : [];
    })
        .filter(kin.is);
    // What the base lacks and the head has is a change.
    if (own?.change !== "renamed")
        return { isCommitted: own !== undefined, gone };
    if (own.similarity < 1 && gone.length > 1)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(path)}: new under this name, and it may be ${listed(gone)} of before`, "Rename a model in one change and retrain it in the next, or name the baseline by a path, an address or a report.");
    return { path: own.from, note: `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(own.from)} was renamed to ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(path)}` };
}
/** The first few names, for a message. */
function listed(names) {
    return `${names.slice(0, 4).map(_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP).join(" or ")}${names.length > 4 ? " or another" : ""}`;
}
/** `.onnx`; empty where there is none. */
function ending(path) {
    return /[^/](\.[^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}


/***/ }),

/***/ 5942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ baseOf)
});

// EXTERNAL MODULE: ./packages/git/src/branch-point.ts
var branch_point = __webpack_require__(9385);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/git/src/commit.ts
var src_commit = __webpack_require__(3967);
// EXTERNAL MODULE: ./packages/git/src/merge-base.ts + 1 modules
var merge_base = __webpack_require__(3562);
;// CONCATENATED MODULE: ./packages/git/src/checked-out.ts




/**
 * Makes sure that what is checked out is what is proposed: its head, GitHub's trial merge of it, or commits that the job made on
 * top. A run at another commit would measure what nobody proposed, and call it the proposal. Files that were changed after the
 * checkout are not looked at: models are often pulled into the work tree.
 * @throws ModelgateError `checkout-mismatch`
 */
async function checkedOut({ kind, headSha }, repository) {
    const head = (0,src_commit/* commitId */.xk)(repository, headSha);
    const found = await (0,branch_point/* headOf */.U)(repository);
    if (found !== null && (found === head || (await (0,merge_base/* isBehind */.Jm)(repository, head, found))))
        return;
    const where = found === null ? "nothing is checked out" : `the checkout is at ${found.slice(0, 12)}`;
    const { what, hint } = WANTED[kind];
    throw (0,error/* failure */.V2)("checkout-mismatch", `${where}: expected ${what(head.slice(0, 12))}`, { hint });
}
const WANTED = {
    "pull-request": {
        what: (head) => `the pull request's head ${head}, or its trial merge`,
        hint: "Run this on `pull_request` and leave `ref` out at actions/checkout. On `pull_request_target` it checks out the base, and of a merged pull request the branch that it went into: judge that on `push`.",
    },
    "merge-group": {
        what: (head) => `the merge group's commit ${head}`,
        hint: "Leave `ref` out at actions/checkout: on `merge_group` it then checks out the group's commit.",
    },
};

// EXTERNAL MODULE: ./packages/git/src/fault.ts
var fault = __webpack_require__(9856);
// EXTERNAL MODULE: ./packages/git/src/repository.ts
var src_repository = __webpack_require__(5434);
;// CONCATENATED MODULE: ./packages/git/src/ref.ts



/**
 * The commit that a branch, tag or id stands for, as git resolves it; then a branch of the remote of that name. Where fetching
 * is allowed, a name that this clone does not know is asked of the remote.
 * @throws ModelgateError `input-invalid` for what is not a plain name, `history-missing` for a name that nobody knows
 */
async function resolveRef(repository, ref) {
    const plain = plainRef(ref);
    for (const name of [plain, `refs/remotes/${repository.remote}/${plain}`]) {
        const result = await (0,src_repository/* run */.eF)(repository.git, [
            "rev-parse",
            "--quiet",
            "--verify",
            "--end-of-options",
            `${name}^{commit}`,
        ]);
        if (result.exitCode === 0)
            return (0,src_commit/* commitId */.xk)(repository, result.stdout.toString().trim());
    }
    if (repository.mayFetch) {
        const id = isId(repository, plain) ? plain : await askRemote(repository, plain);
        if (id !== null) {
            await (0,src_commit/* obtain */.AH)(repository, [id]);
            return await peeled(repository, id);
        }
    }
    throw (0,fault/* absent */.Ge)(`${(0,fault/* shown */.SP)(ref)}: no branch, tag or commit of this name in this clone`, `Check the name. ${fault/* FETCH_DEPTH */.x2}`);
}
/** Names and `~2`, `^1` after them. What git also takes is refused: options, searches, ranges, paths, times. */
function plainRef(ref) {
    const isPlain = /^[^-\s:?*[\\\p{Cc}][^\s:?*[\\\p{Cc}]{0,254}$/u.test(ref) &&
        !/\.\.|@\{|\^\{|^@?$/.test(ref) &&
        ref.isWellFormed();
    if (!isPlain)
        throw (0,fault/* refused */.J5)(`${(0,fault/* shown */.SP)(ref)}: expected a branch, a tag or a commit id`, "Ranges, searches, paths and dates are not taken, nor names that begin with `-`.");
    return ref;
}
function isId({ objectFormat }, ref) {
    return new RegExp(`^[0-9a-f]{${objectFormat === "sha1" ? 40 : 64}}$`).test(ref);
}
/** A tag before a branch, as git does it. */
async function askRemote(repository, ref) {
    const bare = ref.replace(/^refs\/(?:heads|tags)\//, "");
    const wanted = ref.startsWith("refs/")
        ? [`${ref}^{}`, ref]
        : [`refs/tags/${bare}^{}`, `refs/tags/${bare}`, `refs/heads/${bare}`];
    const args = ["ls-remote", "--quiet", repository.remote, ...wanted];
    const listed = (await (0,src_repository/* ask */.kA)(repository.git, args, `ask ${repository.remote} for ${(0,fault/* shown */.SP)(ref)}`)).toString();
    // The remote matches the ends of names: refs/heads/x/refs/tags/main is not what was asked for.
    const ids = new Map(listed.split("\n").map((line) => line.split("\t").reverse()));
    return wanted.map((name) => ids.get(name)).find((id) => id !== undefined) ?? null;
}
async function peeled(repository, id) {
    if ((await (0,src_commit/* absentOf */.Vc)(repository, [id])).length > 0)
        throw (0,fault/* refused */.J5)(`${id.slice(0, 12)}: not a commit`, "Name a branch, a tag or a commit.");
    const args = ["rev-parse", "--verify", "--end-of-options", `${id}^{commit}`];
    return (0,src_commit/* commitId */.xk)(repository, (await (0,src_repository/* ask */.kA)(repository.git, args, "resolve a tag")).toString().trim());
}

;// CONCATENATED MODULE: ./packages/git/src/base.ts





/**
 * The commit to compare with; null when there is none: a new branch, unrelated histories, an event without a before.
 * What is checked out decides for a pull request: of GitHub's test merge it is the first parent, the base branch as it went in;
 * otherwise the merge base of head and base.
 * @throws ModelgateError `history-missing` when the clone is too shallow and nothing may be fetched, `checkout-mismatch` where what
 * is proposed is not what is checked out
 */
async function baseOf(event, repository) {
    switch (event.kind) {
        case "pull-request": {
            await checkedOut(event, repository);
            const parent = await testMergeParent(event, repository);
            if (parent !== null)
                return await present(repository, parent, "test-merge-parent");
            const { headSha, baseSha } = event;
            const commit = await (0,merge_base/* mergeBase */.wu)(repository, (0,src_commit/* commitId */.xk)(repository, headSha), (0,src_commit/* commitId */.xk)(repository, baseSha));
            return commit === null ? null : { commit, how: "merge-base" };
        }
        case "merge-group":
            await checkedOut(event, repository);
            return await present(repository, event.baseSha, "merge-group-base");
        case "push":
            return event.beforeSha === null ? null : await present(repository, event.beforeSha, "previous-push");
        case "ref":
            return { commit: await resolveRef(repository, event.ref), how: "ref" };
        case "checkout":
            return await (0,branch_point/* branchPoint */.j)(repository);
        default:
            return null;
    }
}
async function present(repository, commit, how) {
    await (0,src_commit/* obtain */.AH)(repository, [commit]);
    return { commit, how };
}
/**
 * The first parent of HEAD when HEAD merges the pull request into its base. An author can also push a merge with any first
 * parent, and the policy is read from there: so GitHub must have made it, or the parent must be the event's base.
 */
async function testMergeParent({ headSha, baseSha, testMergeSha }, repository) {
    const head = await (0,branch_point/* headOf */.U)(repository);
    if (head === null)
        return null;
    const [first, second, ...more] = await (0,merge_base/* parentsOf */.fY)(repository, head);
    if (first === undefined || second !== headSha || more.length > 0)
        return null;
    return head === testMergeSha || first === baseSha ? first : null;
}


/***/ }),

/***/ 9385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf),
/* harmony export */   j: () => (/* binding */ branchPoint)
/* harmony export */ });
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3967);
/* harmony import */ var _merge_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3562);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5434);
// The base on a laptop, where no event names one. A developer on a feature branch asks what the branch changed since it left
// the trunk; on the trunk itself, what is not pushed yet, and where nothing is pushed, what is not committed yet.



/** The commit that is checked out; null before the first one. */
async function headOf(repository) {
    return await commitOf(repository, "HEAD");
}
/**
 * Where HEAD left the trunk: its merge base with the remote's default branch, else with a local main or master that is not
 * checked out. HEAD itself where there is no such branch: then the files on disk are compared with what is committed. Null
 * before the first commit and for a branch that shares nothing with the trunk.
 * @throws ModelgateError `history-missing` when the clone is too shallow
 */
async function branchPoint(repository) {
    const head = await headOf(repository);
    if (head === null)
        return null;
    const trunk = await trunkOf(repository);
    if (trunk === null)
        return { commit: head, how: "head" };
    const commit = await (0,_merge_base_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeBase */ .wu)(repository, head, trunk);
    if (commit === null)
        return null;
    return { commit, how: commit === head ? "head" : "branch-point" };
}
const USUAL = ["main", "master"];
async function trunkOf(repository) {
    const { git, remote } = repository;
    const remotes = ["HEAD", ...USUAL].map((name) => `refs/remotes/${remote}/${name}`);
    const { stdout } = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(git, ["symbolic-ref", "--quiet", "HEAD"]);
    const current = stdout.toString().trim();
    const own = USUAL.map((name) => `refs/heads/${name}`);
    // Who is on main has no other trunk: a master beside it is what main was called before.
    for (const ref of own.includes(current) ? remotes : [...remotes, ...own]) {
        const commit = await commitOf(repository, ref);
        if (commit !== null)
            return commit;
    }
    return null;
}
async function commitOf(repository, ref) {
    const args = ["rev-parse", "--quiet", "--verify", "--end-of-options", `${ref}^{commit}`];
    const { exitCode, stdout } = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(repository.git, args);
    return exitCode === 0 ? (0,_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)(repository, stdout.toString().trim()) : null;
}


/***/ }),

/***/ 9705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3967);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9856);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5434);



/**
 * What differs between two commits, in git's order; a file of which at least half is the same at a new path is renamed. No
 * settings of the user change it. Bytes of a path that are not UTF-8 become U+FFFD.
 */
async function changedFiles(repository, base, head) {
    const ids = [(0,_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .commitId */ .xk)(repository, base), (0,_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .commitId */ .xk)(repository, head)];
    await (0,_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .obtain */ .AH)(repository, ids);
    // To tell what is similar, contents are compared: a partial clone does not have them, and then only equal ids count.
    const similar = repository.mayFetch || !(await isPartial(repository)) ? "50%" : "100%";
    const args = ["diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--no-ext-diff", "--no-textconv"];
    const listed = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(repository.git, [...args, `--find-renames=${similar}`, "-l1000", ...ids, "--"], "compare two commits");
    return changesOf(listed.toString());
}
async function isPartial({ git }) {
    // Ends with 1, which `git` resolves, where no remote is a promisor.
    const { exitCode } = await git([
        "config",
        "--get-regexp",
        "^(remote\\..*\\.promisor|extensions\\.partialclone)$",
    ]);
    return exitCode === 0;
}
const CHANGES = {
    A: "added",
    M: "modified",
    T: "modified",
    D: "deleted",
};
function changesOf(listing) {
    const fields = listing.split("\0");
    const changes = [];
    for (let at = 0; at < fields.length - 1;) {
        const header = fields[at++] ?? "";
        const [, letter = "", score = ""] = /^:\d{6} \d{6} [0-9a-f]+ [0-9a-f]+ ([A-Z])(\d*)$/.exec(header) ?? [];
        const change = CHANGES[letter];
        const first = fields[at++];
        if (change !== undefined && first !== undefined)
            changes.push({ change, path: first });
        else if (letter === "R" && first !== undefined)
            changes.push({
                change: "renamed",
                path: fields[at++] ?? "",
                from: first,
                similarity: Number(score) / 100,
            });
        else
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)("git listed a change of a kind that is not known", "Report it with `git --version`.");
    }
    return changes;
}


/***/ }),

/***/ 3967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ obtain),
/* harmony export */   Vc: () => (/* binding */ absentOf),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   hd: () => (/* binding */ fetch),
/* harmony export */   xk: () => (/* binding */ commitId)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9856);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5434);


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

/***/ 168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Td: () => (/* binding */ stream),
/* harmony export */   Wd: () => (/* binding */ fileAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8855);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9856);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5434);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4106);





/**
 * A file's bytes as the commit holds them: no line ends changed, no filter run, of an LFS file the pointer. Null when the
 * commit has no such file. What git gives is checked against the id in the tree.
 * @throws ModelgateError for a folder, link or submodule, a file over `maxBytes`, a damaged clone
 */
async function fileAt(repository, at, { maxBytes }) {
    const entry = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entryAt */ ._)(repository, at);
    if (entry === null)
        return null;
    const sizeBytes = await sizeOf(repository, entry, maxBytes);
    return await bytesOf(repository, entry, sizeBytes);
}
/** The size of a file in bytes; an error beyond `maxBytes`, before anything is read. */
async function sizeOf({ git }, { id, path }, maxBytes) {
    const said = (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(git, ["cat-file", "-s", id], `read ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(path)}`)).toString().trim();
    const sizeBytes = /^\d+$/.test(said) ? Number(said) : Number.NaN;
    if (!(sizeBytes <= maxBytes))
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(path, { said, where: "git", maxBytes });
    return sizeBytes;
}
/** A file held in memory. */
async function bytesOf(repository, entry, sizeBytes) {
    const bytes = new Uint8Array(sizeBytes);
    let at = 0;
    const take = async (piece) => {
        bytes.set(piece, at);
        at += piece.length;
    };
    await stream(repository, entry, { sizeBytes, take });
    return bytes;
}
/**
 * Gives a file's bytes piece by piece. git checks no digest when it reads: a flipped bit in a loose object, or an object put
 * in its place, would pass. So the id is computed again, and known to be right only when this resolves.
 */
async function stream({ git, objectFormat }, { id, path }, { sizeBytes, take }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(objectFormat).update(`blob ${sizeBytes}\0`);
    let left = sizeBytes;
    const sink = async (piece) => {
        left -= piece.length;
        if (left < 0)
            throw damaged(path);
        hash.update(piece);
        await take(piece);
    };
    const result = await git(["cat-file", "blob", id], { sink });
    if (result.exitCode !== 0)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFault */ .NO)(result, `read ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(path)}`);
    if (left !== 0 || hash.digest("hex") !== id)
        throw damaged(path);
}
function damaged(path) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)("git-failed", `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(path)}: git gave bytes that do not have the id in the commit`, {
        hint: "The clone is damaged: `git fsck` says more; make a fresh one.",
    });
}


/***/ }),

/***/ 9331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lfsPointer),
/* harmony export */   l: () => (/* binding */ MAX_POINTER_BYTES)
/* harmony export */ });
// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md, "The Pointer". There is one way to write a pointer, so only
// that one is read: anything else is a file of its own. git-lfs is more lenient with files that early versions wrote.
/** A pointer is shorter than this. */
const MAX_POINTER_BYTES = 1024;
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n((?:ext-[0-9]-[a-z0-9.-]+ sha256:[0-9a-f]{64}\n)*)oid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,15})\n$/;
/** Reads a pointer: version first, the other keys in order, sha256, a size in bytes; null for anything else. */
function lfsPointer(bytes) {
    if (bytes.length >= MAX_POINTER_BYTES)
        return null;
    const [, ext = "", oid, size] = POINTER.exec(Buffer.from(bytes).toString("latin1")) ?? [];
    if (oid === undefined || !Number.isSafeInteger(Number(size)))
        return null;
    const keys = ext
        .split("\n")
        .slice(0, -1)
        .map((line) => line.split(" ", 1)[0] ?? "");
    const isSorted = keys.every((key, at) => at === 0 || (keys[at - 1] ?? "") < key);
    return isSorted ? { oid, size: Number(size), extensions: keys.map((key) => key.slice(6)) } : null;
}


/***/ }),

/***/ 3562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jm: () => (/* binding */ isBehind),
  wu: () => (/* binding */ mergeBase),
  fY: () => (/* binding */ parentsOf)
});

// EXTERNAL MODULE: ./packages/git/src/commit.ts
var src_commit = __webpack_require__(3967);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/git/src/repository.ts
var src_repository = __webpack_require__(5434);
;// CONCATENATED MODULE: ./packages/git/src/deepen.ts
// Moving the cuts of a shallow clone back without losing anything. git's server counts from every cut on its own: walking
// from the cut of a recent fork it marks a new one where its count ends, also in the middle of a branch that the clone
// holds to a greater depth, and the clone then forgets the rest, which other steps may need. Such a cut is taken back: its
// commit was whole before, so its parents are here.





/** Fetches so many commits beyond each cut behind the given commits, which are here. What was visible stays visible. */
async function deepen(repository, ids, commits) {
    const cutsBefore = new Set(await cutsOf(repository));
    const args = ["rev-list", "--all", ...ids, "--"];
    const visible = new Set((await (0,src_repository/* ask */.kA)(repository.git, args, "walk the history")).toString().split("\n"));
    await (0,src_commit/* fetch */.hd)(repository, ids, [`--deepen=${commits}`]);
    const cuts = await cutsOf(repository);
    const kept = cuts.filter((id) => cutsBefore.has(id) || !visible.has(id));
    if (kept.length < cuts.length)
        await replaceCuts(repository, kept);
}
/** https://git-scm.com/docs/shallow: one commit id a line, each to be taken for one without parents. */
function fileOf({ commonDir }) {
    return (0,external_node_path_.join)(commonDir, "shallow");
}
async function cutsOf(repository) {
    const text = await (0,promises_.readFile)(fileOf(repository), "latin1").catch((error) => {
        // A fetch that reaches every root removes the file.
        if (error.code === "ENOENT")
            return "";
        throw error;
    });
    return text.split("\n").filter(Boolean);
}
async function replaceCuts(repository, cuts) {
    const file = fileOf(repository);
    // git's own lock and its own way to replace the file.
    const lock = `${file}.lock`;
    await (0,promises_.writeFile)(lock, cuts.map((id) => `${id}\n`).join(""), { flag: "wx" }).catch((cause) => {
        throw (0,error/* failure */.V2)("git-failed", "another git changes the depth of this clone at the same time", {
            hint: "Fetch in one step at a time. If a git was stopped before, remove `.git/shallow.lock`.",
            cause,
        });
    });
    if (cuts.length > 0)
        return await (0,promises_.rename)(lock, file);
    await (0,promises_.rm)(file);
    await (0,promises_.rm)(lock);
}

// EXTERNAL MODULE: ./packages/git/src/fault.ts
var fault = __webpack_require__(9856);
;// CONCATENATED MODULE: ./packages/git/src/merge-base.ts
// A merge base in a shallow clone can be wrong: where history is cut, a better common ancestor, or the only one, may
// lie behind the cut. The answer stands only when both commits end at the same cuts: then what is hidden is hidden
// behind common ancestors, and nothing behind a common ancestor is better than it. Until then the clone is deepened
// from where it was cut.




/** Commits by which the cuts are moved back, one try after the other: 5456 in all. */
const STEPS = [16, 64, 256, 1024, 4096];
/**
 * The best common ancestor of two commits, the first in git's order when there are several; null when they share none.
 * @throws ModelgateError `history-missing` when the clone is too shallow to know
 */
async function mergeBase(repository, one, other) {
    await (0,src_commit/* obtain */.AH)(repository, [one, other]);
    for (const step of [...STEPS, null]) {
        if (await isCertain(repository, one, other))
            return await commonAncestor(repository, one, other);
        if (step === null || !repository.mayFetch)
            break;
        await deepen(repository, [one, other], step);
    }
    throw (0,fault/* absent */.Ge)(`the merge base of ${one.slice(0, 12)} and ${other.slice(0, 12)} cannot be known: the clone is too shallow`, fault/* FETCH_DEPTH */.x2);
}
async function commonAncestor(repository, one, other) {
    const result = await (0,src_repository/* run */.eF)(repository.git, ["merge-base", one, other]);
    if (result.exitCode === 1 && result.stderr === "")
        return null;
    if (result.exitCode !== 0)
        throw (0,fault/* gitFault */.NO)(result, "find the merge base");
    return (0,src_commit/* commitId */.xk)(repository, result.stdout.toString().trim());
}
/**
 * Whether one commit is certainly in another's history. In a shallow clone it may be hidden behind the cut; where the cut commits
 * themselves name it as a parent, it is not.
 */
async function isBehind(repository, one, other) {
    const { exitCode } = await (0,src_repository/* run */.eF)(repository.git, ["merge-base", "--is-ancestor", one, other]);
    if (exitCode === 0)
        return true;
    if (!(await (0,src_commit/* isShallow */.fE)(repository)))
        return false;
    const cuts = await Promise.all([...(await merge_base_cutsOf(repository, other))].map((cut) => parentsOf(repository, cut)));
    return cuts.flat().includes(one);
}
async function isCertain(repository, one, other) {
    if (!(await (0,src_commit/* isShallow */.fE)(repository)))
        return true;
    const [ofOne, ofOther] = await Promise.all([merge_base_cutsOf(repository, one), merge_base_cutsOf(repository, other)]);
    return ofOne.size === ofOther.size && [...ofOne].every((cut) => ofOther.has(cut));
}
/** The commits behind one where this clone's history ends although the commits themselves name parents. */
async function merge_base_cutsOf(repository, id) {
    const listed = await (0,src_repository/* ask */.kA)(repository.git, ["rev-list", "--max-parents=0", id, "--"], "walk the history");
    const ends = listed.toString().split("\n").filter(Boolean);
    const parents = await Promise.all(ends.map((end) => parentsOf(repository, end)));
    return new Set(ends.filter((_, at) => (parents[at] ?? []).length > 0));
}
/** The parents that a commit names, also those that a shallow clone does not have. */
async function parentsOf(repository, commit) {
    const text = (await (0,src_repository/* ask */.kA)(repository.git, ["cat-file", "commit", commit], "read a commit")).toString("latin1");
    const [headers = ""] = text.split("\n\n", 1);
    return [...headers.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = ""]) => (0,src_commit/* commitId */.xk)(repository, id));
}


/***/ }),

/***/ 9785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ treePath),
/* harmony export */   v: () => (/* binding */ beside)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9856);

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

/***/ 8179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refsIn),
/* harmony export */   d: () => (/* binding */ remoteRefs)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8855);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5434);


/** Refs as `ls-remote` lists them, `id TAB name` a line: id by full name; what an annotated tag stands for is `refs/tags/x^{}`. */
function refsIn(listing) {
    const refs = new Map();
    for (const line of listing.toString().split("\n")) {
        const at = line.indexOf("\t");
        // A lightweight tag, of which `for-each-ref` writes a line without what it stands for.
        if (at > 0)
            refs.set(line.slice(at + 1), line.slice(0, at));
    }
    return refs;
}
/**
 * What the remote's branches stand for, and its tags where they are asked for, and one ref besides; in one question. `doing`
 * completes "git could not …".
 * @throws ModelgateError `github-denied` where what answers has not one branch: git takes a page to sign in, or nothing at
 * all, for an empty repository of its older protocol, and a registry would look as if nothing had ever been written there
 */
async function remoteRefs({ git, remote }, { tags, besides = null }, doing) {
    // Of kinds alone a server lists nothing else; there may be as many refs of pull requests.
    const kinds = ["--heads", ...(tags ? ["--tags"] : []), remote];
    const patterns = [remote, "refs/heads/*", ...(tags ? ["refs/tags/*"] : []), besides ?? ""];
    const refs = refsIn(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(git, ["ls-remote", ...(besides === null ? kinds : patterns)], doing));
    // They are listed by name, so the first one tells.
    for (const name of refs.keys())
        if (name.startsWith("refs/heads/"))
            return refs;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("github-denied", `git could not ${doing}: what answers there has no branch at all`, {
        hint: "Look at `git remote -v`: a proxy or a page to sign in may answer in its place. A new repository needs its first commit.",
    });
}


/***/ }),

/***/ 4106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ filesAt),
/* harmony export */   _: () => (/* binding */ entryAt)
/* harmony export */ });
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3967);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9856);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9785);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5434);




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

/***/ 9007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ linksTo),
/* harmony export */   h: () => (/* binding */ treePathOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9856);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9785);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5434);





/**
 * Where a file of the work tree lies in the repository, as commits name it; the file itself need not exist. Links on the way are
 * followed, as opening the file would do; one at its end is not, for a commit holds the link. `kept`: no link within the work
 * tree is followed, for a proposed change may have made it, and would lead to another file of its base.
 * @throws ModelgateError `input-invalid` for a path outside the work tree, `git-failed` where there is none
 */
async function treePathOf({ git }, path, links = "followed") {
    const top = await topOf(git);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    const folder = await (links === "kept" ? placed(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute)) : realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute)));
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute)));
    const parts = inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    if (inside === "" || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) || parts[0] === "..")
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(path)}: lies outside the repository at ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(top)}`, "A baseline from git needs a model that is kept in it. Otherwise name a path, an address or an earlier report.");
    return (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .treePath */ .O)(parts.join("/"));
}
/**
 * The links of the work tree that opening a file passes, one behind the other, as commits name them. A change of any of them leads to
 * another file, though it touches neither the name that was given nor the file at the end.
 * @throws ModelgateError `git-failed` where there is no work tree
 */
async function linksTo({ git }, path) {
    const top = await topOf(git);
    const names = (await linksPassed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path))).map((link) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, link).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
    return names.filter(([first = ""]) => first !== ".." && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(first)).map((parts) => parts.join("/"));
}
/** As systems follow at most. */
const MOST_LINKS = 40;
async function linksPassed(file) {
    const links = [];
    // No link is left in what was gone so far: so `..` of a link's end is the folder above.
    let { root: at } = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(file);
    let rest = partsOf(file);
    while (rest.length > 0 && links.length < MOST_LINKS) {
        const [part = "", ...more] = rest;
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, part);
        const end = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(next).catch(() => null);
        if (end !== null)
            links.push(next);
        if (end === null)
            at = next;
        else if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(end))
            at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(end).root;
        rest = [...(end === null ? [] : partsOf(end)), ...more];
    }
    return links;
}
function partsOf(path) {
    return path.slice((0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path).root.length).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
async function topOf(git) {
    const said = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)(git, ["rev-parse", "--show-toplevel"], "find the work tree");
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(said.toString().replace(/\n$/, ""));
}
/** A folder as it is named below the work tree's top: links above the top are followed, none within. */
async function placed(top, folder) {
    const above = [folder];
    for (let at = folder; (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) !== at; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
        above.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at));
    for (const at of above)
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(at).catch(() => null)) === top)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(at, folder));
    return await realFolder(folder);
}
async function realFolder(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    }
    catch (error) {
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (error.code !== "ENOENT" || above === folder)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realFolder(above), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
    }
}


/***/ }),

/***/ 3290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9856);




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

/***/ 6210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ openRegistry)
});

// UNUSED EXPORTS: IN_GIT

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/git/src/commit.ts
var src_commit = __webpack_require__(3967);
// EXTERNAL MODULE: ./packages/git/src/fault.ts
var fault = __webpack_require__(9856);
// EXTERNAL MODULE: ./packages/git/src/push-conflict.ts
var push_conflict = __webpack_require__(9025);
// EXTERNAL MODULE: ./packages/git/src/remote-refs.ts
var remote_refs = __webpack_require__(8179);
// EXTERNAL MODULE: ./packages/git/src/repository.ts
var src_repository = __webpack_require__(5434);
;// CONCATENATED MODULE: ./packages/git/src/tags.ts
// Annotated tags, read in one run of git however many there are, and written only where none is: a push of a tag that the
// remote has is refused, and so is one whose pointer was moved by somebody else in between.






const TAGS = "refs/tags/";
/** Tags of the remote, or of this clone where nothing may be fetched, and one ref besides: id by full name. */
async function refsOf(repository, besides) {
    const { git, remote, mayFetch } = repository;
    if (mayFetch)
        return await (0,remote_refs/* remoteRefs */.d)(repository, { tags: true, besides }, `ask ${remote} for its tags`);
    const format = "--format=%(objectname)%09%(refname)%0a%(*objectname)%09%(refname)^{}";
    const patterns = [TAGS, ...(besides === null ? [] : [besides])];
    return (0,remote_refs/* refsIn */.A)(await (0,src_repository/* ask */.kA)(git, ["for-each-ref", format, ...patterns], "list the tags"));
}
/**
 * Every annotated tag of a commit, and where a ref stands, asked at once.
 * @throws ModelgateError `history-missing` where a tag is not here and nothing may be fetched
 */
async function annotatedTags(repository, pointer = null) {
    const refs = await refsOf(repository, pointer);
    // Of an annotated tag there is a second line, with what it stands for.
    const ids = new Map();
    for (const peeled of refs.keys()) {
        if (!peeled.startsWith(TAGS) || !peeled.endsWith("^{}"))
            continue;
        const ref = peeled.slice(0, -3);
        ids.set(ref.slice(TAGS.length), refs.get(ref) ?? "");
    }
    const texts = await tagObjects(repository, [...new Set(ids.values())]);
    const tags = [];
    const strange = [];
    for (const [name, id] of ids) {
        const parsed = parseTag(texts.get(id) ?? "", id);
        // A tag of a tag or of a tree is nobody's version.
        if (parsed === null)
            continue;
        if (parsed.name === name)
            tags.push(parsed);
        else
            strange.push(`${(0,fault/* shown */.SP)(name)} is the tag ${(0,fault/* shown */.SP)(parsed.name)}, copied`);
    }
    return { tags, strange, pointer: pointer === null ? null : (refs.get(pointer) ?? null) };
}
async function tagObjects(repository, ids) {
    const first = await batch(repository, ids);
    const absent = ids.filter((id) => !first.has(id));
    if (absent.length === 0)
        return first;
    if (!repository.mayFetch)
        throw (0,src_error/* failure */.V2)("history-missing", `${absent.length} tags are not in this clone`, {
            hint: "Give actions/checkout `fetch-tags: true` with `fetch-depth: 0`, or this step a `token`.",
        });
    const depth = (await (0,src_commit/* isShallow */.fE)(repository)) ? ["--depth=1"] : [];
    await (0,src_commit/* fetch */.hd)(repository, absent, depth);
    return new Map([...first, ...(await batch(repository, absent))]);
}
/** The contents of tag objects that are here, by id. */
async function batch({ git }, ids) {
    if (ids.length === 0)
        return new Map();
    const input = Buffer.from(ids.map((id) => `${id}\n`).join(""));
    const result = await (0,src_repository/* run */.eF)(git, ["cat-file", "--batch"], input);
    if (result.exitCode !== 0)
        throw (0,fault/* gitFault */.NO)(result, "read the tags");
    return objectsIn(result.stdout);
}
/**
 * Tags in the answer of `cat-file --batch`. It is cut as one text with a character a byte: twenty thousand small buffers, each
 * decoded for itself, take longer than git took to find them.
 */
function objectsIn(answer) {
    const text = answer.toString("latin1");
    const found = new Map();
    for (let at = 0; at < text.length;) {
        const end = text.indexOf("\n", at);
        const [id = "", type = "", size = ""] = text.slice(at, end).split(" ");
        at = end + 1;
        if (type === "missing")
            continue;
        if (type === "tag")
            found.set(id, utf8(text.slice(at, at + Number(size))));
        at += Number(size) + 1;
    }
    return found;
}
function utf8(bytes) {
    return /[\x80-\xff]/u.test(bytes) ? Buffer.from(bytes, "latin1").toString() : bytes;
}
const HEAD = /^object ([0-9a-f]{40,64})\ntype commit\ntag ([^\n]+)\ntagger ([^\n<]*?) ?<([^\n>]*)> (\d+) [+-]\d{4}\n/u;
const SIGNATURE = /^-----BEGIN (?:PGP|SSH|SIGNED) (?:SIGNATURE|MESSAGE)-----$/mu;
function parseTag(text, id) {
    const match = HEAD.exec(text);
    if (match === null)
        return null;
    const [head, commit = "", name = "", tagger = "", email = "", seconds = ""] = match;
    const body = text.slice(head.length);
    const [message = ""] = body.includes("-----BEGIN ") ? body.split(SIGNATURE) : [body];
    const who = { name: tagger, email };
    return { name, id, commit, tagger: who, seconds: Number(seconds), message: message.trim() };
}
/**
 * Makes an annotated tag on the remote, together with its pointer or not at all. `conflict` when the tag is there already, or
 * the pointer is not where it was expected. Gives the tag object's id.
 * @throws ModelgateError what git and the remote refuse
 */
async function pushTag(repository, tag) {
    const { git, remote } = repository;
    const id = await tagObject(repository, tag);
    const ref = `refs/tags/${tag.name}`;
    const { pointer } = tag;
    const leases = [`--force-with-lease=${ref}:`];
    const refs = [`${id}:${ref}`];
    if (pointer !== undefined) {
        leases.push(`--force-with-lease=${pointer.ref}:${pointer.expected ?? ""}`);
        refs.push(`${id}:${pointer.ref}`);
    }
    const result = await (0,src_repository/* run */.eF)(git, [
        "push",
        "--porcelain",
        "--no-verify",
        "--atomic",
        ...leases,
        remote,
        ...refs,
    ]);
    if (result.exitCode === 0)
        return id;
    const said = `${result.stdout}\n${result.stderr}`;
    if ((0,push_conflict/* isConflict */.d)(said))
        return "conflict";
    throw (0,fault/* gitFault */.NO)({ ...result, stderr: said }, `push the tag ${(0,fault/* shown */.SP)(tag.name)} to ${remote}`);
}
async function tagObject(repository, { name, commit, tagger, seconds, message }) {
    const clean = (text) => text.replaceAll(/[<>\p{Cc}]/gu, " ").trim();
    const who = `${clean(tagger.name) || "modelgate"} <${clean(tagger.email)}>`;
    const text = `object ${(0,src_commit/* commitId */.xk)(repository, commit)}\ntype commit\ntag ${name}\ntagger ${who} ${Math.floor(seconds)} +0000\n\n${message}\n`;
    const result = await (0,src_repository/* run */.eF)(repository.git, ["mktag"], Buffer.from(text));
    if (result.exitCode !== 0)
        throw (0,fault/* refused */.J5)(`${(0,fault/* shown */.SP)(name)}: git takes no such tag, or does not have its commit`, "Fetch the commit first, and name the tag as `git check-ref-format` allows.");
    return result.stdout.toString().trim();
}

;// CONCATENATED MODULE: ./packages/registry/src/facts.ts
// Facts in a tag's message, as git's trailers: `Modelgate-Digest: sha256:…` a line, the last paragraph. People read them in
// `git show`, and `git interpret-trailers` does, too.
const PREFIX = "Modelgate-";
const LINE = /^Modelgate-([A-Z][A-Za-z0-9-]*): (.*)$/u;
/** A message: a subject, and facts by names such as `digest` or `base-commit`. Line ends in values become spaces. */
function messageWith(subject, facts) {
    const lines = Object.entries(facts).map(([name, value]) => `${PREFIX}${written(name)}: ${oneLine(value)}`);
    // What looks like the start of a signature would end the message for its readers.
    const first = oneLine(subject).replace(/^-+(?=BEGIN )/u, "");
    return lines.length === 0 ? first : `${first}\n\n${lines.join("\n")}`;
}
/** The facts of a message; of a name that is given twice none counts, for nobody knows which is meant. */
function factsOf(message) {
    const last = message
        .trim()
        .split(/\n\s*\n/u)
        .at(-1) ?? "";
    const found = new Map();
    for (const line of last.split("\n")) {
        const [, name = "", value = ""] = line.startsWith(PREFIX) ? (LINE.exec(line) ?? []) : [];
        if (name === "")
            continue;
        const key = name.toLowerCase();
        found.set(key, found.has(key) ? null : value);
    }
    return Object.fromEntries([...found].filter((entry) => entry[1] !== null));
}
function written(name) {
    return name.replace(/^./u, (first) => first.toUpperCase());
}
function oneLine(text) {
    return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

// EXTERNAL MODULE: ./packages/registry/src/gto/tag-name.ts
var tag_name = __webpack_require__(9908);
// EXTERNAL MODULE: ./packages/registry/src/refusals.ts
var refusals = __webpack_require__(60);
;// CONCATENATED MODULE: ./packages/registry/src/git-registrations.ts




const { taken } = (0,refusals/* refusals */.K)("registry");
/**
 * The version as it is registered already; null: nothing stands against registering it.
 * @throws ModelgateError `input-invalid`, `registry-conflict`
 */
function registeredAs(found, { model, version, digest, commit }) {
    if (!(0,tag_name/* isVersion */.lF)(version))
        throw invalid(`${version}: expected a semantic version, as v1.2.0`);
    const same = found?.history.find((event) => event.action === "register" && event.version === version);
    if (same !== undefined) {
        if (found?.versions.every((one) => one.version !== version))
            throw taken(`${model} ${version} was withdrawn`);
        const before = versionOf(same);
        if (before.digest === digest && same.commit === commit)
            return before;
        const what = before.digest === digest
            ? `these bytes, of commit ${same.commit.slice(0, 12)}`
            : (before.digest ?? "bytes without a digest");
        throw taken(`${model} ${version} is registered already, for ${what}`);
    }
    const [beside] = registeredAt(found, commit);
    if (beside === undefined)
        return null;
    // GTO finds the version of a stage by its commit: with two of them it stops reading the model.
    throw (0,src_error/* failure */.V2)("registry-conflict", `registry: ${model}: commit ${commit.slice(0, 12)} is ${beside.version} already, and a commit has one version`, { hint: "Use that version, or make a commit for this one: `git commit --allow-empty`, and push it." });
}
/** Every registration at a commit, of versions that were withdrawn, too: a stage is given to the first of them. */
function registeredAt(model, commit) {
    return (model?.history ?? []).flatMap((event) => event.action === "register" && event.commit === commit ? [{ version: event.version }] : []);
}
/** A registration as a version. */
function versionOf(event) {
    const facts = factsOf(event.message);
    const { digest = null, path } = { digest: undefined, path: undefined, ...facts };
    return {
        model: event.model,
        version: "version" in event ? event.version : event.commit,
        digest: digest ?? null,
        source: path === undefined ? event.commit : `${event.commit}:${path}`,
        ...signed(event),
        facts,
    };
}
/** The last moment that a date can say in four digits of years; a tagger's clock says what it likes. */
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59);
/** When a tag was made, and by whom. */
function signed({ tagger, seconds }) {
    return { at: new Date(Math.min(seconds * 1000, LAST_MS)).toISOString(), by: tagger.name };
}
/** The name of a model, if it can be one. */
function known(name) {
    if ((0,tag_name/* isModelName */.jp)(name))
        return name;
    throw invalid(`${name}: expected the name of a model: letters, digits, \`-\`, \`_\`, \`/\`, beginning and ending with a letter or digit`);
}
/** What GTO has no words for. */
function invalid(message) {
    return (0,src_error/* failure */.V2)("input-invalid", `registry: ${message}`, { hint: "GTO's grammar: https://dvc.org/doc/gto" });
}

;// CONCATENATED MODULE: ./packages/registry/src/gto/replay.ts

/** Every model that tags speak of, by name. Tags that are none of GTO's are passed over. */
function replay(tags) {
    const named = tags.flatMap((tag) => {
        const name = (0,tag_name/* parseTagName */.fe)(tag.name);
        return name === null ? [] : [{ tag, name }];
    });
    const byModel = Map.groupBy(named, ({ name }) => name.model);
    return new Map([...byModel].map(([model, own]) => [model, replayed(model, own)]));
}
function replayed(model, own) {
    const ordered = own.toSorted((a, b) => a.tag.seconds - b.tag.seconds || compare(a.tag.name, b.tag.name));
    const known = [];
    // By commit and version; by the commit alone the first of it.
    const places = new Map();
    const history = [];
    const at = (commit, version) => {
        const found = places.get(version === undefined ? commit : `${commit} ${version}`);
        if (found !== undefined)
            return found;
        const made = { version: version ?? commit, commit, registration: null, isOff: false, stages: new Map() };
        known.push(made);
        places.set(`${commit} ${made.version}`, made);
        if (!places.has(commit))
            places.set(commit, made);
        return made;
    };
    for (const { tag, name } of ordered) {
        if (name.action === "register" || name.action === "deregister") {
            const event = { ...tag, model, action: name.action, version: name.version };
            const version = at(tag.commit, name.version);
            if (name.action === "register")
                version.registration = event;
            version.isOff = name.action === "deregister";
            history.push(event);
        }
        else if (name.action === "assign" || name.action === "unassign") {
            const version = at(tag.commit);
            const event = {
                ...tag,
                model,
                action: name.action,
                stage: name.stage,
                version: version.version,
            };
            version.stages.set(name.stage, event);
            history.push(event);
        }
        else
            history.push({ ...tag, model, action: name.action });
    }
    const inForce = known.filter(({ isOff }) => !isOff);
    const holders = holdersOf(inForce);
    return {
        name: model,
        versions: inForce
            .map(({ version, commit, registration }) => ({
            version,
            commit,
            registration,
            stages: [...holders].flatMap(([stage, event]) => (event.version === version ? [stage] : [])),
        }))
            .reverse(),
        holders,
        history,
        isDeprecated: history.at(-1)?.action === "deprecate",
        // A counter that no number can hold is counted on by nobody.
        counter: own.reduce((most, { name: { counter = 0 } }) => Number.isSafeInteger(counter + 1) ? Math.max(most, counter) : most, 0),
    };
}
/** Of the versions whose last word on a stage is an assignment, the one that was assigned last. */
function holdersOf(versions) {
    const holders = new Map();
    for (const { stages } of versions) {
        for (const [stage, event] of stages) {
            if (event.action !== "assign")
                continue;
            const other = holders.get(stage);
            if (other === undefined || other.seconds < event.seconds)
                holders.set(stage, { ...event, action: "assign" });
        }
    }
    return holders;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./packages/registry/src/git-registry.ts
// A registry without a service: annotated tags in GTO's grammar, on the remote of the repository. A move is a new tag, made
// together with a pointer that still has to stand where it was seen: of two moves at once one is refused by the server.






const { conflict, missing, moved } = (0,refusals/* refusals */.K)("registry");
/** The registry in a repository's tags. */
function gitRegistry(ports) {
    const model = async (name) => (await modelsOf(ports)).get(known(name));
    return {
        kind: "git",
        concurrency: "refused",
        models: async () => [...(await modelsOf(ports)).keys()].toSorted(),
        async overview() {
            const all = [...(await modelsOf(ports)).values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
            return all.map(overviewOf);
        },
        versions: async (name) => versionsOf(await model(name)),
        holders: async (name) => git_registry_holdersOf(await model(name)),
        history: async (name) => ((await model(name))?.history ?? []).map(stepOf),
        async foresee(version) {
            registeredAs(await foundBy(ports, version), version);
        },
        register: (version) => register(ports, version),
        move: (move) => moveStage(ports, move),
    };
}
/** Worked out when it is asked for: a table of who holds what reads no tag that is history. */
function overviewOf(model) {
    return {
        model: model.name,
        get versions() {
            return versionsOf(model);
        },
        get holders() {
            return git_registry_holdersOf(model);
        },
        get history() {
            return model.history.map(stepOf);
        },
    };
}
function versionsOf(model) {
    return (model?.versions ?? []).flatMap(({ registration }) => registration === null ? [] : [versionOf(registration)]);
}
function git_registry_holdersOf(model) {
    return model === undefined ? [] : [...model.holders.values()].map((event) => holderOf(event, model));
}
async function modelsOf({ repository }) {
    const { tags } = await annotatedTags(repository);
    return replay(tags);
}
async function foundBy(ports, { model }) {
    return (await modelsOf(ports)).get(known(model));
}
async function register(ports, given) {
    const { model, version, commit, path, digest, facts } = given;
    const found = await foundBy(ports, given);
    const before = registeredAs(found, given);
    if (before !== null)
        return before;
    const own = { ...facts, ...(digest === null ? {} : { digest }), path };
    await write(ports, {
        tag: { model, action: "register", version },
        counter: found?.counter ?? 0,
        commit,
        latest: found?.history.at(-1)?.seconds ?? 0,
        message: messageWith(`${model} ${version}`, own),
    });
    const again = (await modelsOf(ports)).get(model)?.versions.find((one) => one.version === version);
    if (again?.registration == null)
        throw conflict(`${model} ${version} was not there when it was read back`);
    return versionOf(again.registration);
}
async function moveStage(ports, move) {
    const { model, stage, version, expected, reason, facts } = move;
    known(model);
    if (!(0,tag_name/* isStageName */._H)(stage))
        throw invalid(`${stage}: expected the name of a stage: letters, digits, \`-\`, \`_\`, \`/\``);
    const pointer = pointerRef(model, stage);
    const { tags, pointer: standing } = await notBefore(ports.repository, pointer);
    const found = replay(tags).get(model);
    const holder = found?.holders.get(stage);
    if ((holder?.id ?? null) !== expected)
        throw moved(model, stage, holding(holder));
    const wanted = version ?? holder?.version;
    if (wanted === undefined)
        return null;
    const to = found?.versions.find((one) => one.version === wanted);
    if (found === undefined || to === undefined)
        throw missing(`${model} ${wanted}: no such version in force`);
    const twin = registeredAt(found, to.commit).find((one) => one.version !== wanted);
    if (twin !== undefined)
        throw conflict(`${model}: the commit of ${wanted} is ${twin.version}, too, and a stage is given to a commit`);
    const written = await write(ports, {
        tag: { model, action: version === null ? "unassign" : "assign", stage },
        counter: found.counter,
        commit: to.commit,
        latest: found.history.at(-1)?.seconds ?? 0,
        message: messageWith(reason, { ...facts, version: wanted }),
        pointer: { ref: pointer, expected: standing },
    });
    const after = (await modelsOf(ports)).get(model);
    const now = after?.holders.get(stage);
    if (after !== undefined && now?.id === written)
        return holderOf(now, after);
    // Somebody who saw our move has made the next one already: ours was made all the same.
    const ours = after?.history.find((event) => event.id === written);
    if (after !== undefined && ours?.action === "assign")
        return holderOf({ ...ours, action: "assign" }, after);
    if (version === null && now?.version !== wanted)
        return null;
    throw moved(model, stage, holding(now));
}
/**
 * The tags as they are, and the pointer as it is or was: whoever moves after this moves it from under us. One answer may hold the
 * pointer of a move whose tag was not there yet when the server listed the tags; then they are asked for once more.
 */
async function notBefore(repository, pointer) {
    const seen = await annotatedTags(repository, pointer);
    if (seen.pointer === null || seen.tags.some(({ id }) => id === seen.pointer))
        return seen;
    // A tag that a hand took away is not there the second time, either.
    return { ...(await annotatedTags(repository)), pointer: seen.pointer };
}
async function write({ repository, tagger, now }, writing) {
    const { tag, counter, commit, latest, message, pointer } = writing;
    const name = (0,tag_name/* formatTagName */.pg)({ ...tag, counter: counter + 1 });
    const seconds = Math.max(Math.floor(now()), latest + 1);
    const id = await pushTag(repository, { name, commit, tagger, seconds, message, pointer });
    if (id !== "conflict")
        return id;
    throw conflict(`${tag.model}: somebody else changed it at the same time`);
}
/** Parts are encoded, so that `a` with the stage `b/c` and `a/b` with `c` have two pointers. */
function pointerRef(model, stage) {
    const part = (text) => encodeURIComponent(text).replaceAll(".", "%2E");
    return `refs/modelgate/holders/m-${part(model)}/s-${part(stage)}`;
}
function holderOf(event, { versions }) {
    const registration = versions.find(({ version }) => version === event.version)?.registration ?? null;
    const digest = registration === null ? null : versionOf(registration).digest;
    const { stage, version, id } = event;
    return { stage, version, digest, ...signed(event), facts: factsOf(event.message), token: id };
}
const WHAT = {
    register: "registered",
    deregister: "withdrawn",
    assign: "moved",
    unassign: "left",
    deprecate: "retired",
    create: "registered",
};
function stepOf(event) {
    return {
        model: event.model,
        what: WHAT[event.action],
        version: "version" in event ? event.version : null,
        stage: "stage" in event ? event.stage : null,
        ...signed(event),
        facts: factsOf(event.message),
    };
}
function holding(holder) {
    if (holder === undefined || !("version" in holder))
        return null;
    return { version: holder.version, by: holder.tagger.name };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./packages/registry/src/at-once.ts
/** The results of an act on each item, in their order, with so many under way at once. After an error no other is begun. */
async function atOnce(count, items, act) {
    const results = [];
    const waiting = [...items.entries()].toReversed();
    const work = async () => {
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            const [at, item] = next;
            results[at] = await act(item).catch((error) => {
                waiting.length = 0;
                throw error;
            });
        }
    };
    await Promise.all(Array.from({ length: Math.min(count, items.length) }, work));
    return results;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/git/src/written-file.ts
var written_file = __webpack_require__(3290);
;// CONCATENATED MODULE: ./packages/registry/src/directory-bytes.ts






/**
 * Copies the files of a model under their digests; what is there is not written again.
 * @throws ModelgateError `input-invalid` when a one-file model is not what its digest says: it changed after it was judged
 */
async function keepBytes(root, { folder, names }, digest) {
    const kept = [];
    for (const name of names) {
        if (!isPlain(name))
            throw unsafe(name);
        kept.push({ name, ...(await keep(root, (0,external_node_path_.join)(folder, name))) });
    }
    const [only, ...others] = kept;
    if (others.length > 0 || only?.digest === digest)
        return kept;
    throw (0,src_error/* failure */.V2)("input-invalid", `${names[0]}: is ${only?.digest} now, and was to be registered as ${digest}`, {
        hint: "Something wrote to the file after it was hashed; register what was judged.",
    });
}
/** Writes kept files into an empty folder; the path of the model. */
async function bringBytes(root, files, folder) {
    for (const { name, digest, sizeBytes } of files) {
        if (!isPlain(name))
            throw unsafe(name);
        const path = bytesPath(root, digest);
        const found = await (0,external_node_fs_promises_.stat)(path).catch(() => null);
        if (found === null)
            throw (0,src_error/* failure */.V2)("registry-missing", `${path}: is not there`, {
                hint: "The bytes were taken away; bring the folder back from a backup.",
            });
        await (0,written_file/* writeNew */.q)((0,external_node_path_.join)(folder, ...name.split("/")), async (take) => {
            for await (const piece of (0,external_node_fs_.createReadStream)(path))
                await take(piece);
        }, (written) => {
            if (written.digest === digest && written.sizeBytes === sizeBytes)
                return;
            throw (0,src_error/* failure */.V2)("registry-fault", `${path}: its bytes are ${written.digest} by now`, {
                hint: "Somebody changed them; bring the folder back from a backup.",
            });
        });
    }
    return (0,external_node_path_.join)(folder, ...(files[0]?.name ?? "").split("/"));
}
async function keep(root, from) {
    const draft = (0,external_node_path_.join)(root, "bytes/sha256", `.draft-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        const written = await (0,written_file/* writeNew */.q)(draft, async (take) => {
            for await (const piece of (0,external_node_fs_.createReadStream)(from))
                await take(piece);
        }, () => undefined);
        const to = bytesPath(root, written.digest);
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        // The same bytes by the same name: whoever comes second changes nothing.
        await (0,external_node_fs_promises_.rename)(draft, to);
        return written;
    }
    finally {
        await (0,external_node_fs_promises_.rm)(draft, { force: true });
    }
}
function bytesPath(root, digest) {
    return (0,external_node_path_.join)(root, "bytes/sha256", digest.slice("sha256:".length));
}
/** Whether a name stays within its folder, on every system. */
function isPlain(name) {
    return (name !== "" &&
        name.length <= 1000 &&
        !/[\\:\p{Cc}]/u.test(name) &&
        name.split("/").every((part) => part !== "" && part !== "." && part !== ".."));
}
function unsafe(name) {
    return (0,src_error/* failure */.V2)("input-invalid", `${JSON.stringify(name.slice(0, 200))}: expected a name within the model's folder`, {
        hint: "External data lies beside the model, without `..` and backslashes.",
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/directory-fault.ts

const HINTS = {
    EACCES: "Give who runs this the right to read the folder, and to write there for who registers and promotes.",
    EROFS: "It is mounted for reading only: register and promote where it can be written.",
    ENOSPC: "Make room, and run this again: what was begun is of no account.",
};
/** What a disk or a share refused, as a fault of the registry that lies there; any other error as it is. */
function fileFault(root) {
    return (error) => {
        const { code, syscall, path = root } = error;
        if (error instanceof src_error/* ModelgateError */.HJ || code === undefined || syscall === undefined)
            throw error;
        throw (0,src_error/* failure */.V2)("registry-fault", `${path}: the file system refused (${code}, ${syscall})`, {
            hint: HINTS[code === "EPERM" ? "EACCES" : code] ??
                "Check that the folder is mounted and answers, and run this again: it looks first at what was done.",
            cause: error,
        });
    };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./packages/registry/src/directory-log.ts
// One file an event, numbered from 1 without a gap: whoever makes the next number has moved, and a second one cannot make it
// again. So a state is always whole, however a run ends, and of two that read the same state one writes the next.








const SCHEMA = "modelgate/directory-event@1";
const MAX_EVENT_BYTES = 256 * 1024;
const NAME = /^(\d{8})\.json$/u;
const directory_log_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(4000));
const digest = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$/u));
const Event = dist/* strictObject */.rej({
    schema: dist/* literal */.euz(SCHEMA),
    seq: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)),
    model: directory_log_text,
    what: dist/* picklist */.KIO(["registered", "moved", "left"]),
    version: directory_log_text,
    /** null for a registration. */
    stage: dist/* nullable */.mee(directory_log_text),
    /** RFC 3339, UTC; never before the event before it. */
    at: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    by: directory_log_text,
    reason: directory_log_text,
    facts: dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(100)), directory_log_text),
    /** Of a registration: the bytes. The model comes first, then its external data. */
    bytes: dist/* nullable */.mee(dist/* strictObject */.rej({
        digest,
        commit: directory_log_text,
        path: directory_log_text,
        files: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ name: directory_log_text, digest, sizeBytes: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b()) })), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(4096)),
    })),
});
/** The folder with the events of a model. Case and `.` are kept from meaning anything to a file system. */
function logFolder(root, model) {
    return (0,external_node_path_.join)(root, "models", encodeURIComponent(model).replaceAll(".", "%2E"));
}
/** The names of the models that have a folder. */
async function modelsIn(root) {
    const names = await (0,external_node_fs_promises_.readdir)((0,external_node_path_.join)(root, "models")).catch(absent);
    // What others leave in folders, as `.DS_Store`, is no model: none is called so.
    return names
        .flatMap((name) => decoded(name) ?? [])
        .filter(tag_name/* isModelName */.jp)
        .toSorted();
}
/**
 * Every event of a model, the oldest first; empty: there is none.
 * @throws ModelgateError `registry-fault` for a gap, and for what is no event
 */
async function readEvents(root, model) {
    const folder = logFolder(root, model);
    const names = (await (0,external_node_fs_promises_.readdir)(folder).catch(absent)).filter((name) => NAME.test(name)).toSorted();
    for (const [at, name] of names.entries())
        if (Number(NAME.exec(name)?.[1]) !== at + 1)
            throw broken((0,external_node_path_.join)(folder, name), `number ${at + 1} is missing before it: an event was taken away`);
    const paths = names.map((name) => (0,external_node_path_.join)(folder, name));
    const events = [];
    for (const [at, bytes] of (await readAll(paths)).entries()) {
        const path = paths[at] ?? "";
        const event = decode(bytes, path);
        if (event.seq !== at + 1)
            throw broken(path, `is number ${event.seq} by what it says`);
        // Two names that differ in case only are one folder on some shares.
        if (event.model !== model)
            throw broken(path, `is of another model, ${JSON.stringify(event.model.slice(0, 100))}`);
        events.push(event);
    }
    return events;
}
/**
 * Writes the event after those that were read; null: somebody else has written that number.
 * @param nowMs since 1970
 */
async function appendEvent(root, { model, events, nowMs }, given) {
    const folder = logFolder(root, model);
    await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
    const last = events.at(-1);
    const at = new Date(Math.max(nowMs, last === undefined ? 0 : Date.parse(last.at))).toISOString();
    const event = { schema: SCHEMA, seq: events.length + 1, model, at, ...given };
    const bytes = Buffer.from(`${JSON.stringify(event)}\n`);
    // Nobody could read it again.
    decode(bytes, `${model}: the event that was to be written`);
    const path = (0,external_node_path_.join)(folder, `${String(event.seq).padStart(8, "0")}.json`);
    return (await putOnce(path, bytes)) ? event : null;
}
/** Writes a file whole, unless there is one of this name. */
async function putOnce(path, bytes) {
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}.draft`;
    try {
        const file = await (0,external_node_fs_promises_.open)(draft, "wx");
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        // A rename would write over what is there; a link is refused.
        await (0,external_node_fs_promises_.link)(draft, path);
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST")
            return false;
        throw (0,src_error/* failure */.V2)("registry-fault", `${path}: cannot be written: ${code ?? "unknown"}`, {
            hint: code === "EPERM" || code === "ENOTSUP" || code === "EOPNOTSUPP"
                ? "The share has to know hard links: of two who write at once it has to refuse one."
                : "Check the rights to the folder, and whether the disk is full.",
            cause: error,
        });
    }
    finally {
        await (0,external_node_fs_promises_.rm)(draft, { force: true });
    }
}
/** Files of a folder that a file takes longer to read than this, in milliseconds, come from elsewhere. */
const AT_HAND_MS = 0.5;
/** Of files that come from elsewhere: so many are waited for at once. */
const AT_ONCE = 16;
/** Files in their order. Those at hand are read one by one: to ask a thread takes ten times longer. Of a share many are asked for. */
async function readAll(paths) {
    const found = [];
    const started = performance.now();
    for (const [at, path] of paths.entries()) {
        if (performance.now() - started > AT_HAND_MS * (at + 4))
            break;
        found.push(readNow(path));
    }
    return [...found, ...(await atOnce(AT_ONCE, paths.slice(found.length), readSoon))];
}
function readNow(path) {
    const file = (0,external_node_fs_.openSync)(path, "r");
    try {
        assertBounded((0,external_node_fs_.fstatSync)(file), path);
        return (0,external_node_fs_.readFileSync)(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function readSoon(path) {
    const file = await (0,external_node_fs_promises_.open)(path, "r");
    try {
        assertBounded(await file.stat(), path);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
function assertBounded({ size }, path) {
    if (size > MAX_EVENT_BYTES)
        throw broken(path, `has ${size} bytes, at most ${MAX_EVENT_BYTES} are read`);
}
function decode(bytes, path) {
    if (bytes.length > MAX_EVENT_BYTES)
        throw broken(path, `has more than ${MAX_EVENT_BYTES} bytes`);
    let value;
    try {
        value = JSON.parse(bytes.toString("utf8"));
    }
    catch {
        throw broken(path, "is not JSON");
    }
    const result = dist/* safeParse */.xLC(Event, value, { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw broken(path, `${dist/* getDotPath */.BuJ(issue) ?? "the event"}: ${issue.message}`);
}
function decoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return null;
    }
}
function absent(error) {
    if (error.code === "ENOENT")
        return [];
    throw error;
}
function broken(path, what) {
    return (0,src_error/* failure */.V2)("registry-fault", `${path}: ${what}`, {
        hint: "Nobody but Modelgate writes there; bring the folder back from a backup.",
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/directory-registry.ts
// A registry without a service: a folder, on this disk or a mounted share, with the models' bytes and one log a model.








const { conflict: directory_registry_conflict, missing: directory_registry_missing, moved: directory_registry_moved, taken: directory_registry_taken } = (0,refusals/* refusals */.K)("registry");
/** Of models that are read: each has one file open. */
const directory_registry_AT_ONCE = 32;
/** With as many writers at once somebody waits for all others. */
const MOST_TRIES = 200;
/** The registry in a folder. */
function directoryRegistry(ports) {
    const { root } = ports;
    const one = async (model) => directory_registry_overviewOf(model, await eventsOf(ports, model));
    /** A share that takes rights away or does not answer is no defect of ours. */
    const there = (act) => {
        return (...given) => act(...given).catch(fileFault(root));
    };
    return {
        kind: "directory",
        concurrency: "refused",
        models: there(async () => {
            await assertFolder(root);
            return await modelsIn(root);
        }),
        overview: there(async (model) => {
            if (model !== undefined)
                return [await one(model)];
            await assertFolder(root);
            return await atOnce(directory_registry_AT_ONCE, await modelsIn(root), one);
        }),
        versions: there(async (model) => (await one(model)).versions.slice()),
        holders: there(async (model) => (await one(model)).holders.slice()),
        history: there(async (model) => (await one(model)).history.slice()),
        register: there((version) => directory_registry_register(ports, version)),
        move: there((move) => directory_registry_moveStage(ports, move)),
        bring: there(async ({ model, version }, folder) => {
            const found = registrationOf(await eventsOf(ports, model), version);
            if (found?.bytes == null)
                throw directory_registry_missing(`${model} ${version}: no such version`);
            return await bringBytes(root, found.bytes.files, folder);
        }),
    };
}
async function eventsOf({ root }, model) {
    if (!(0,tag_name/* isModelName */.jp)(model))
        throw directory_registry_invalid(`${shown(model)}: expected the name of a model: letters, digits, \`-\`, \`_\`, \`/\``);
    await assertFolder(root);
    return await readEvents(root, model);
}
async function assertFolder(root) {
    const found = await (0,external_node_fs_promises_.stat)(root).catch(() => null);
    if (found?.isDirectory() === true)
        return;
    throw (0,src_error/* failure */.V2)("file-missing", `registry: ${root}: is no folder`, {
        hint: "Make the folder first, or mount the share; an empty one is an empty registry.",
    });
}
async function directory_registry_register(ports, given) {
    const { model, version, digest, commit, path, files, facts } = given;
    if (!(0,tag_name/* isVersion */.lF)(version))
        throw directory_registry_invalid(`${shown(version)}: expected a semantic version, as v1.2.0`);
    if (digest === null)
        throw directory_registry_invalid(`${model} ${version}: expected the digest of its bytes`);
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const events = await eventsOf(ports, model);
        const before = registrationOf(events, version);
        if (before?.bytes?.digest === digest)
            return directory_registry_versionOf(before);
        if (before !== null)
            throw directory_registry_taken(`${model} ${version} is registered already, for ${before.bytes?.digest}`);
        if (files === undefined)
            throw directory_registry_invalid(`${model} ${version}: its bytes are not on this disk, and the folder keeps them`);
        const bytes = { digest, commit, path, files: await keepBytes(ports.root, files, digest) };
        const event = await append(ports, { model, events }, {
            ...{ what: "registered", version, stage: null, by: ports.by, reason: "", facts: { ...facts }, bytes },
        });
        if (event !== null)
            return directory_registry_versionOf(event);
    }
    throw busy(model);
}
async function directory_registry_moveStage(ports, move) {
    const { model, stage, version, expected, reason, facts } = move;
    if (!(0,tag_name/* isStageName */._H)(stage))
        throw directory_registry_invalid(`${shown(stage)}: expected the name of a stage: letters, digits, \`-\`, \`_\`, \`/\``);
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const events = await eventsOf(ports, model);
        const holder = directory_registry_holdersOf(events).find((one) => one.stage === stage) ?? null;
        if ((holder?.token ?? null) !== expected)
            throw directory_registry_moved(model, stage, holder);
        const wanted = version ?? holder?.version;
        if (wanted === undefined)
            return null;
        if (registrationOf(events, wanted) === null)
            throw directory_registry_missing(`${model} ${wanted}: no such version`);
        const event = await append(ports, { model, events }, {
            ...{ what: version === null ? "left" : "moved", version: wanted, stage, by: ports.by, reason },
            ...{ facts: { ...facts }, bytes: null },
        });
        // Somebody wrote that number: the stage may be as it was, so this looks again.
        if (event === null)
            continue;
        return directory_registry_holdersOf([...events, event]).find((one) => one.stage === stage) ?? null;
    }
    throw busy(model);
}
async function append({ root, now }, { model, events }, event) {
    return await appendEvent(root, { model, events, nowMs: now() }, event);
}
function directory_registry_overviewOf(model, events) {
    const versions = events
        .filter(({ what }) => what === "registered")
        .map(directory_registry_versionOf)
        .toReversed();
    return { model, versions, holders: directory_registry_holdersOf(events), history: events.map(directory_registry_stepOf) };
}
function registrationOf(events, version) {
    return events.find((event) => event.what === "registered" && event.version === version) ?? null;
}
function directory_registry_versionOf({ model, version, at, by, facts, bytes }) {
    const source = bytes === null ? "" : `${bytes.commit}:${bytes.path}`;
    return { model, version, digest: bytes?.digest ?? null, source, at, by, facts };
}
function directory_registry_holdersOf(events) {
    const holders = new Map();
    // Of two registrations of one version the first counts.
    const digests = new Map(events
        .filter(({ what }) => what === "registered")
        .toReversed()
        .map(({ version, bytes }) => [version, bytes?.digest ?? null]));
    for (const { what, stage, version, at, by, facts, seq } of events) {
        if (stage === null)
            continue;
        const digest = digests.get(version) ?? null;
        if (what === "left")
            holders.delete(stage);
        else
            holders.set(stage, { stage, version, digest, at, by, facts, token: String(seq) });
    }
    return [...holders.values()];
}
function directory_registry_stepOf({ model, what, version, stage, at, by, facts }) {
    return { model, what, version, stage, at, by, facts };
}
function shown(text) {
    return JSON.stringify(text.slice(0, 200));
}
function directory_registry_invalid(message) {
    return (0,src_error/* failure */.V2)("input-invalid", `registry: ${message}`, {
        hint: "`modelgate promote --help` says what it takes.",
    });
}
function busy(model) {
    return directory_registry_conflict(`${model}: others wrote first, ${MOST_TRIES} times in a row`);
}

;// CONCATENATED MODULE: ./packages/oci/src/descriptor.ts



const DIGEST = /^sha256:[0-9a-f]{64}$/u;
/** Whether text is `sha256:` and 64 lower-case hexadecimal digits: the one algorithm that is taken. */
function isDigest(text) {
    return DIGEST.test(text);
}
/** `sha256:…` of bytes. */
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`;
}
/** `sha256:…` of bytes as they come. */
async function digestOfStream(bytes) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for await (const chunk of bytes)
        hash.update(chunk);
    return `sha256:${hash.digest("hex")}`;
}
const descriptor_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(4096));
const Annotations = dist/* record */.g1P(descriptor_text, dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(65_536)));
const Platform = dist/* looseObject */._H3({ architecture: descriptor_text, os: descriptor_text, variant: dist/* exactOptional */.yqP(descriptor_text) });
const DescriptorShape = dist/* looseObject */._H3({
    mediaType: descriptor_text,
    digest: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(DIGEST, "expected sha256: and 64 hexadecimal digits")),
    size: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0)),
    artifactType: dist/* exactOptional */.yqP(descriptor_text),
    annotations: dist/* exactOptional */.yqP(Annotations),
    platform: dist/* exactOptional */.yqP(Platform),
    /** Base64 of the content itself, for what is small. */
    data: dist/* exactOptional */.yqP(dist/* string */.YjP()),
});
/** The descriptor of bytes at hand. */
function describe(mediaType, bytes, more = {}) {
    return { mediaType, digest: digestOf(bytes), size: bytes.length, ...more };
}
/** @throws ModelgateError `registry-fault` when bytes are not what a descriptor says; `where` names their origin */
function assertIs(bytes, wanted, where) {
    const digest = digestOf(bytes);
    if (digest === wanted.digest && bytes.length === wanted.size)
        return;
    throw otherBytes(where, wanted, { digest, size: bytes.length });
}
/** The error for content that is not what its digest says. */
function otherBytes(where, wanted, got) {
    return (0,src_error/* failure */.V2)("registry-fault", `${where}: gave other bytes than asked for: expected ${wanted.digest} of ${wanted.size} bytes, got ${got.digest} of ${got.size}`, {
        hint: "Nothing of it was used. What holds these bytes was tampered with, or cuts or rewrites them on the way.",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/reference.ts
// References as in `docker pull`, but for one thing: the host is always said. The grammar is that of the distribution
// specification 1.1, "Pulling manifests".


const HOST = /^(?:\[[0-9a-fA-F:]{2,45}\]|[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?){0,20})(?::[0-9]{1,5})?$/u;
const SEGMENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/u;
const TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/u;
/** Whether this can be a tag: at most 128 letters, digits, `_`, `.`, `-`. */
function isTag(text) {
    return TAG.test(text);
}
/** Whether this can be the name of a repository: lower-case segments between slashes, at most 255 characters. */
function isRepositoryName(text) {
    return text.length <= 255 && text.split("/").every((segment) => SEGMENT.test(segment));
}
/**
 * Reads `host[:port]/repository[:tag][@sha256:…]`.
 * @throws ModelgateError `input-invalid` with what is wrong in it
 */
function parseReference(text) {
    const [name = "", digest = null, ...more] = text.split("@");
    const slash = name.indexOf("/");
    const host = name.slice(0, Math.max(0, slash));
    const path = name.slice(slash + 1);
    const colon = path.lastIndexOf(":");
    const repository = colon < 0 ? path : path.slice(0, colon);
    const tag = colon < 0 ? null : path.slice(colon + 1);
    // `acme/models` would be Docker Hub's to docker and a host called acme to others.
    if (slash < 0 || !/[.:]|^localhost$/u.test(host) || !HOST.test(host))
        throw reference_invalid(text, "expected a registry's host first, as ghcr.io/acme/models");
    if (!isRepositoryName(repository))
        throw reference_invalid(text, "expected a repository of lower-case letters and digits, with `.`, `_`, `-` and `/` between them");
    if (tag !== null && !isTag(tag))
        throw reference_invalid(text, "expected a tag of at most 128 letters, digits, `_`, `.`, `-`");
    if (more.length > 0 || (digest !== null && !isDigest(digest)))
        throw reference_invalid(text, "expected @sha256: and 64 lower-case hexadecimal digits");
    return { host, repository, tag, digest };
}
/** Whether a host is this machine: there, and only there, http is spoken without being told to. */
function isLoopback(host) {
    return /^(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])(?::[0-9]+)?$/u.test(host);
}
function reference_invalid(text, what) {
    return (0,src_error/* failure */.V2)("input-invalid", `reference ${JSON.stringify(text.slice(0, 300))}: ${what}`, {
        hint: "Write it as host/repository:tag or host/repository@sha256:…",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/checked.ts


/**
 * Passes bytes on while their digest is made. The last of them is only given when all are what the descriptor says, so that
 * whoever writes them down has never the whole of anything else.
 * @throws ModelgateError `registry-fault`; `where` names the origin
 */
async function* checked(bytes, wanted, where) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let size = 0;
    const assertSame = () => {
        const digest = `sha256:${hash.copy().digest("hex")}`;
        if (digest !== wanted.digest || size !== wanted.size)
            throw otherBytes(where, wanted, { digest, size });
    };
    for await (const chunk of bytes) {
        if (chunk.length === 0)
            continue;
        hash.update(chunk);
        size += chunk.length;
        if (size >= wanted.size)
            assertSame();
        yield chunk;
    }
    assertSame();
}

// EXTERNAL MODULE: ./packages/schema/src/read-at-most.ts
var read_at_most = __webpack_require__(6783);
// EXTERNAL MODULE: ./packages/schema/src/http-answer.ts
var http_answer = __webpack_require__(4192);
;// CONCATENATED MODULE: ./packages/oci/src/http.ts

/**
 * All bytes of a body.
 * @throws ModelgateError `registry-fault` when there are more than allowed; the rest is not read
 */
async function readWhole(body, { maxBytes, what }) {
    const bytes = await (0,read_at_most/* readAtMost */.r)(body, maxBytes);
    if (bytes !== null)
        return bytes;
    throw (0,src_error/* failure */.V2)("registry-fault", `${what}: is larger than ${maxBytes} bytes, and was not read`, {
        hint: "Nothing of this kind is that large; look at what answers there.",
    });
}
/** Lets the rest of an answer go unread, and with it the connection. */
async function discard({ body }) {
    await (0,http_answer/* letGo */.K)(body);
}
/** The media type of an answer, without its parameters. */
function contentType({ headers }) {
    return (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

;// CONCATENATED MODULE: ./packages/oci/src/json.ts
/** The value of JSON that a stranger wrote; undefined for bytes that are none. */
function json_jsonIn(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString("utf8"));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/oci/src/media-type.ts
/** Media types of the OCI image specification 1.1, and Docker's of schema 2 that registries still answer with. */
const media_type_MEDIA_TYPE = {
    manifest: "application/vnd.oci.image.manifest.v1+json",
    index: "application/vnd.oci.image.index.v1+json",
    config: "application/vnd.oci.image.config.v1+json",
    layer: "application/vnd.oci.image.layer.v1.tar",
    layerGzip: "application/vnd.oci.image.layer.v1.tar+gzip",
    /** Of the two bytes `{}`: the config of an artifact that has none. */
    empty: "application/vnd.oci.empty.v1+json",
    dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
    dockerIndex: "application/vnd.docker.distribution.manifest.list.v2+json",
};
/** Whether a media type is that of a manifest that names other manifests. */
function isIndexType(mediaType) {
    return mediaType === media_type_MEDIA_TYPE.index || mediaType === media_type_MEDIA_TYPE.dockerIndex;
}
/** Whether a media type is that of a manifest or an index. */
function isManifestType(mediaType) {
    return (mediaType === media_type_MEDIA_TYPE.manifest || mediaType === media_type_MEDIA_TYPE.dockerManifest || isIndexType(mediaType));
}

;// CONCATENATED MODULE: ./packages/oci/src/manifest.ts





/** The most that the distribution specification asks registries to take; larger ones are not read. */
const MAX_MANIFEST_BYTES = 4 * 2 ** 20;
const around = {
    schemaVersion: dist/* literal */.euz(2),
    mediaType: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    artifactType: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    subject: dist/* exactOptional */.yqP(DescriptorShape),
    annotations: dist/* exactOptional */.yqP(Annotations),
};
const ManifestShape = dist/* looseObject */._H3({
    ...around,
    config: DescriptorShape,
    layers: dist/* pipe */.FsL(dist/* array */.YOg(DescriptorShape), dist/* maxLength */.Ru6(4096)),
});
const IndexShape = dist/* looseObject */._H3({
    ...around,
    manifests: dist/* pipe */.FsL(dist/* array */.YOg(DescriptorShape), dist/* maxLength */.Ru6(16_384)),
});
/** Whether a manifest names other manifests. */
function isIndex(manifest) {
    return "manifests" in manifest;
}
/** The bytes of a manifest of ours: compact JSON in the order of its keys. */
function encodeManifest(manifest) {
    const bytes = Buffer.from(JSON.stringify(manifest));
    const { mediaType, artifactType } = manifest;
    const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.length };
    return { descriptor: artifactType === undefined ? descriptor : { ...descriptor, artifactType }, bytes };
}
/**
 * Reads a manifest that a stranger wrote. `where` names its origin.
 * @throws ModelgateError `registry-fault` naming the first thing wrong
 */
function decodeManifest({ bytes, descriptor }, where) {
    const { mediaType } = descriptor;
    if (!isManifestType(mediaType))
        throw wrong(where, `expected a manifest, got the media type ${JSON.stringify(mediaType.slice(0, 200))}`);
    const shape = isIndexType(mediaType) ? IndexShape : ManifestShape;
    const result = dist/* safeParse */.xLC(shape, json_jsonIn(bytes), { abortEarly: true });
    if (!result.success) {
        const [issue] = result.issues;
        throw wrong(where, `${dist/* getDotPath */.BuJ(issue) ?? "the manifest"}: ${issue.message}`);
    }
    // What one reader takes for an image and the next for an index shows two contents under one digest.
    const value = result.output;
    if ("manifests" in value && ("layers" in value || "config" in value))
        throw wrong(where, "is a manifest and an index at once");
    if (result.output.mediaType !== undefined && result.output.mediaType !== mediaType)
        throw wrong(where, `says mediaType ${JSON.stringify(result.output.mediaType.slice(0, 200))} and was given as ${mediaType}`);
    return { ...result.output, mediaType };
}
/** Everything that a manifest needs: `manifests` first to be copied with all of theirs, `blobs` as they are. */
function partsOf(manifest) {
    if (isIndex(manifest))
        return { manifests: manifest.manifests, blobs: [] };
    return { manifests: [], blobs: [manifest.config, ...manifest.layers] };
}
/** The media type that a document says it has; that of an OCI manifest or index by its keys where it says none. */
function mediaTypeIn(bytes) {
    const value = jsonIn(bytes);
    if (typeof value !== "object" || value === null)
        return "";
    if ("mediaType" in value && typeof value.mediaType === "string")
        return value.mediaType;
    return "manifests" in value ? MEDIA_TYPE.index : MEDIA_TYPE.manifest;
}
function wrong(where, what) {
    return (0,src_error/* failure */.V2)("registry-fault", `${where}: ${what}`, {
        hint: "This is no manifest that can be trusted; look at what was pushed there.",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/paging.ts

/** 100,000 tags, of a registry that gives 50 at a time. */
const MOST_PAGES = 2000;
/**
 * The pages of a list as they are answered, whatever their status; whoever reads one goes on only after one that was good. The next
 * page is where `Link: <…>; rel="next"` says (RFC 8288). `name` is `host/repository`, for messages.
 * @throws ModelgateError `registry-fault` when that leads elsewhere, to itself, or on and on
 */
async function* pages(wire, sending, name) {
    let at = sending.at;
    for (let left = MOST_PAGES; at !== null; left -= 1) {
        if (left === 0)
            throw (0,src_error/* failure */.V2)("registry-fault", `${sending.what}: goes on after ${MOST_PAGES} pages, and was not read on`, {
                hint: "No list of this kind is that long; look at what answers there.",
            });
        const response = await wire.send({ ...sending, method: "GET", at });
        yield response;
        at = nextPage(response, at, name);
    }
}
/** The path of the next page; null: this was the last. */
function nextPage({ headers, url }, at, name) {
    const [, target] = /<([^<>]{1,4096})>\s*;\s*rel="?next"?/u.exec(headers["link"] ?? "") ?? [];
    if (target === undefined)
        return null;
    const next = URL.canParse(target, url) ? new URL(target, url) : null;
    const path = next === null ? at : `${next.pathname}${next.search}`;
    if (next?.origin === new URL(url).origin && path !== at)
        return path;
    throw (0,src_error/* failure */.V2)("registry-fault", `${name}: names a next page that is another registry's, or the same again`, {
        hint: "Something between here and the registry rewrites its addresses.",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/refusal.ts



const MAX_ERROR_BYTES = 64 * 1024;
/** What helps when something else than a registry answers. */
const NO_REGISTRY = "Is this the address of an OCI registry? A proxy or login page in between answers like this.";
/** The codes in an error of the distribution specification; nothing else of a stranger's answer is ever shown. Empty: it is none. */
async function errorCodes(response) {
    // Not every registry labels its errors; what is labelled as a page is none.
    if (/html|xml/u.test(contentType(response))) {
        await discard(response);
        return [];
    }
    // What is too long or breaks off says nothing: the status is told in any case.
    const bytes = await readWhole(response.body, { maxBytes: MAX_ERROR_BYTES, what: "an error" }).catch(() => null);
    const value = bytes === null ? null : json_jsonIn(bytes);
    if (typeof value !== "object" || value === null || !("errors" in value) || !Array.isArray(value.errors))
        return [];
    return value.errors
        .slice(0, 8)
        .map((one) => typeof one === "object" && one !== null && "code" in one ? String(one.code).toUpperCase() : "")
        .filter((code) => /^[A-Z][A-Z_]{1,40}$/u.test(code));
}
/** What a status that was not hoped for means; `codes` where they were read already. `what` names the request, as "ghcr.io/acme/digits: the manifest v1.0.0". */
async function refusal(response, what, { isWrite = false, hasCredentials = false, codes: read = null, } = {}) {
    const { status } = response;
    const type = contentType(response);
    const codes = read ?? (await errorCodes(response));
    const said = codes.length > 0 ? ` (${codes.join(", ")})` : /html/u.test(type) ? " with an HTML page" : "";
    const answer = `answered ${status}${said}`;
    if (status === 401)
        return (0,src_error/* failure */.V2)("registry-fault", `${what}: ${hasCredentials ? "refused the credentials" : "asks for credentials"}: ${answer}`, {
            hint: hasCredentials
                ? "Check the token: is it in force, and for this registry?"
                : "Log in first, as with `docker login` or docker/login-action; its config.json is read.",
        });
    if (status === 403 || codes.includes("DENIED"))
        return (0,src_error/* failure */.V2)("registry-fault", `${what}: is not allowed: ${answer}`, {
            hint: isWrite
                ? "The token needs the right to write here: on ghcr.io `permissions: packages: write`, and the package has to be linked to this repository."
                : "The token needs the right to read here: on ghcr.io `permissions: packages: read`.",
        });
    if (status === 404 && codes.length > 0)
        return (0,src_error/* failure */.V2)("registry-missing", `${what}: is not there: ${answer}`, {
            hint: "Check the name; a registry may also say so to whoever may not see it.",
        });
    if (codes.includes("MANIFEST_BLOB_UNKNOWN") || codes.includes("BLOB_UNKNOWN"))
        return (0,src_error/* failure */.V2)("registry-fault", `${what}: names content that the registry does not have: ${answer}`, {
            hint: "Everything that a manifest names has to be pushed before it.",
        });
    if (codes.includes("DIGEST_INVALID"))
        return (0,src_error/* failure */.V2)("registry-fault", `${what}: the registry got other bytes than were sent: ${answer}`, {
            hint: "What was sent had the right digest: something in between changed it.",
        });
    if (status === 429)
        return (0,src_error/* failure */.V2)("registry-fault", `${what}: too many requests: ${answer}`, {
            hint: "Run this again later, or log in: who is known may ask more often.",
        });
    if (status >= 500)
        return (0,src_error/* failure */.V2)("registry-fault", `${what}: the registry is not well: ${answer}`, {
            hint: "Run this again when it is up; nothing was left half-done under a tag.",
        });
    return (0,src_error/* failure */.V2)("registry-fault", `${what}: ${answer}`, {
        hint: NO_REGISTRY,
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/referrers.ts
// What is attached to a digest: by the referrers API where a registry has it, else by the fallback of the distribution
// specification 1.1 ("Referrers Tag Schema"): an index under the tag `sha256-<hex>`, kept by those who push. Two who append to
// it at once lose one entry; whoever wrote looks, and writes again.









const TRIES = 8;
const MOST_REFERRERS = 1000;
const Listing = dist/* looseObject */._H3({ manifests: dist/* pipe */.FsL(dist/* array */.YOg(DescriptorShape), dist/* maxLength */.Ru6(MOST_REFERRERS)) });
/**
 * What is attached to a digest.
 * @throws ModelgateError `registry-fault`
 */
async function readReferrers(referring, digest) {
    const own = await fromApi(referring, digest);
    if (own !== null)
        return own;
    const fallback = await readFallback(referring, digest);
    const found = [];
    // Anybody may have written the list: an entry counts when what it names says the same.
    for (const entry of fallback?.manifests ?? [])
        if (await refersTo(referring, entry, digest))
            found.push(entry);
    return found;
}
async function fromApi({ wire, repository, name }, digest) {
    const what = `${name}: what is attached to ${digest}`;
    const found = [];
    const asked = {
        ...{ at: `/v2/${repository}/referrers/${digest}`, what, scopes: [`repository:${repository}:pull`] },
        headers: { Accept: media_type_MEDIA_TYPE.index },
    };
    for await (const response of pages(wire, asked, name)) {
        // A registry without this API has its own idea of the path, and of the error.
        if (response.status !== 200 && found.length === 0 && [400, 404, 405, 501].includes(response.status)) {
            await discard(response);
            return null;
        }
        if (response.status !== 200)
            throw await refusal(response, what, { hasCredentials: wire.hasCredentials() });
        const bytes = await readWhole(response.body, { maxBytes: MAX_MANIFEST_BYTES, what });
        const result = dist/* safeParse */.xLC(Listing, json_jsonIn(bytes), { abortEarly: true });
        if (!result.success)
            throw (0,src_error/* failure */.V2)("registry-fault", `${what}: answered with no list of manifests`, {
                hint: NO_REGISTRY,
            });
        found.push(...result.output.manifests);
        if (found.length > MOST_REFERRERS)
            break;
    }
    return found.slice(0, MOST_REFERRERS);
}
/** The tag under which registries without the API keep the list. */
function fallbackTag(digest) {
    return digest.replace(":", "-");
}
async function readFallback({ store, name }, digest) {
    const stored = await store.readManifest(fallbackTag(digest));
    // Some registries take this tag for another name of the digest itself.
    if (stored === null || stored.descriptor.digest === digest)
        return null;
    const list = decodeManifest(stored, `${name}:${fallbackTag(digest)}`);
    if (isIndex(list))
        return list;
    throw (0,src_error/* failure */.V2)("registry-fault", `${name}:${fallbackTag(digest)}: expected the list of what is attached, and it is an image`, {
        hint: "Somebody pushed there by hand; move that tag elsewhere.",
    });
}
async function refersTo({ store, name }, entry, digest) {
    const stored = await store.readManifest(entry.digest);
    if (stored === null)
        return false;
    return decodeManifest(stored, `${name}@${entry.digest}`).subject?.digest === digest;
}
/**
 * Adds a manifest that was written to the list of its subject, and looks whether it stayed there.
 * @throws ModelgateError `registry-conflict` when others were always quicker
 */
async function appendReferrer(referring, { manifest, digest }) {
    const { store, pause, name } = referring;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const list = await readFallback(referring, digest);
        const entries = list?.manifests ?? [];
        if (entries.some((entry) => entry.digest === manifest.descriptor.digest))
            return;
        if (attempt > 0)
            await pause(100 * attempt);
        const index = {
            ...{ schemaVersion: 2, mediaType: media_type_MEDIA_TYPE.index },
            manifests: [...entries, listed(manifest)],
        };
        await store.writeManifest(encodeManifest(index), fallbackTag(digest));
    }
    const last = await readFallback(referring, digest);
    if (last?.manifests.some((entry) => entry.digest === manifest.descriptor.digest))
        return;
    throw (0,src_error/* failure */.V2)("registry-conflict", `${name}: others changed what is attached to ${digest}, ${TRIES} times in a row`, {
        hint: "Run this again; `concurrency:` on the workflow keeps jobs from racing.",
    });
}
/** An entry says type and annotations, so that a reader can choose without fetching each. */
function listed(manifest) {
    const { descriptor } = manifest;
    const { mediaType, digest, size } = descriptor;
    const own = decodeManifest(manifest, digest);
    const artifactType = own.artifactType ?? (isIndex(own) ? undefined : own.config.mediaType);
    return {
        ...{ mediaType, digest, size },
        ...(artifactType === undefined ? {} : { artifactType }),
        ...(own.annotations === undefined ? {} : { annotations: own.annotations }),
    };
}

;// CONCATENATED MODULE: ./packages/oci/src/turns.ts
/** Runs what is given one after the other, in the order in which it came; a failure of one stops none after it. */
function turns() {
    let last = Promise.resolve();
    return (act) => {
        const mine = last.then(act);
        last = mine.catch(() => undefined);
        return mine;
    };
}

;// CONCATENATED MODULE: ./packages/oci/src/patience.ts


const patience_TRIES = 4;
const FIRST_PAUSE_MS = 500;
/** Who is told to wait longer than this is better told so at once. */
const LONGEST_PAUSE_MS = 60_000;
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
/**
 * Sends until there is an answer that waiting will not change; the last one when it never comes. `pause` waits milliseconds:
 * as long as `Retry-After` says, else twice as long each time. With one try the connection's own error is thrown.
 * @throws ModelgateError `registry-fault` when nothing answered at all; `what` names the request
 */
async function patiently(send, { pause, what, tries = patience_TRIES }) {
    for (let attempt = 1;; attempt += 1) {
        const isLast = attempt >= tries;
        const wait = FIRST_PAUSE_MS * 2 ** (attempt - 1);
        try {
            const response = await send();
            const asked = retryAfterMs(response);
            if (!PASSING.has(response.status) || isLast || asked > LONGEST_PAUSE_MS)
                return response;
            await discard(response);
            await pause(Math.max(wait, asked));
        }
        catch (error) {
            // What we found wrong ourselves, in a body that we send, stays wrong.
            if (error instanceof src_error/* ModelgateError */.HJ)
                throw error;
            if (isLast)
                throw tries === 1 ? error : silent(error, what);
            await pause(wait);
        }
    }
}
/** The error of a connection that gave no answer: the reason in the system's one word. */
function silent(error, what) {
    const said = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "no answer";
    return (0,src_error/* failure */.V2)("registry-fault", `${what}: the registry does not answer: ${said.slice(0, 60)}`, {
        hint: "Is it up, and is this its address? Behind a proxy `https_proxy` has to be set.",
        cause: error,
    });
}
function retryAfterMs({ headers }) {
    const said = headers["retry-after"] ?? "";
    if (/^[0-9]{1,9}$/u.test(said))
        return Number(said) * 1000;
    const date = Date.parse(said);
    return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}

;// CONCATENATED MODULE: ./packages/oci/src/upload.ts





/** Of a body that a proxy refuses as too large: small enough for any, and what is held in memory at once. */
const CHUNK_BYTES = 8 * 2 ** 20;
const upload_TRIES = 3;
/**
 * Uploads a blob (distribution specification 1.1, "Pushing blobs"): mounted where that can be, else in one request, else, where
 * that is too large for what is in between, in several. One that breaks off begins anew; until the last byte was taken and
 * had the right digest the registry has nothing.
 * @throws ModelgateError `registry-fault`
 */
async function upload(uploading) {
    const { pause, blob, name } = uploading;
    const what = `${name}: the upload of ${blob.digest}`;
    let inChunks = false;
    for (let attempt = 1;; attempt += 1) {
        const isLast = attempt >= upload_TRIES;
        try {
            const place = await begin(uploading, what);
            if (place === null)
                return;
            const response = inChunks
                ? await sendChunks(uploading, place, what)
                : await sendWhole(uploading, place, what);
            if (response.status === 201)
                return await discard(response);
            if (response.status === 413 && !inChunks) {
                inChunks = true;
                await discard(response);
                continue;
            }
            if (isLast || !isPassing(response))
                throw await refused(uploading, response, what);
            await discard(response);
        }
        catch (error) {
            if (error instanceof src_error/* ModelgateError */.HJ)
                throw error;
            if (isLast)
                throw silent(error, what);
        }
        await pause(1000 * attempt);
    }
}
/** Where to send it; null: it was mounted, or is there. */
async function begin(uploading, what) {
    const { wire, repository, blob, mountFrom, name } = uploading;
    const mount = mountFrom === null
        ? ""
        : `?mount=${encodeURIComponent(blob.digest)}&from=${encodeURIComponent(mountFrom)}`;
    const response = await wire.send({
        ...{ method: "POST", at: `/v2/${repository}/blobs/uploads/${mount}`, what },
        headers: { "Content-Length": "0" },
        scopes: [
            `repository:${repository}:pull,push`,
            ...(mountFrom === null ? [] : [`repository:${mountFrom}:pull`]),
        ],
    });
    if (response.status === 201 && mountFrom !== null) {
        await discard(response);
        return null;
    }
    if (response.status !== 202 && mountFrom !== null) {
        // Whoever may not read there may still write here.
        await discard(response);
        return await begin({ ...uploading, mountFrom: null }, what);
    }
    if (response.status !== 202)
        throw await refused(uploading, response, what);
    return await nextPlace(response, name);
}
async function sendWhole({ wire, repository, blob, open, name }, place, what) {
    return await wire.send({
        ...{ method: "PUT", at: withDigest(place, blob.digest), what, tries: 1 },
        headers: { "Content-Type": "application/octet-stream" },
        body: { sizeBytes: blob.size, open: () => checked(open(), blob, `${name}: what was to be uploaded`) },
        scopes: [`repository:${repository}:pull,push`],
    });
}
async function sendChunks({ wire, repository, blob, open, name }, first, what) {
    const scopes = [`repository:${repository}:pull,push`];
    let place = first;
    let from = 0;
    for await (const body of inParts(checked(open(), blob, `${name}: what was to be uploaded`), CHUNK_BYTES)) {
        const response = await wire.send({
            ...{ method: "PATCH", at: place, what, tries: 1, body, scopes },
            headers: {
                "Content-Type": "application/octet-stream",
                "Content-Range": `${from}-${from + body.length - 1}`,
            },
        });
        if (response.status !== 202)
            return response;
        place = await nextPlace(response, name);
        from += body.length;
    }
    return await wire.send({
        ...{ method: "PUT", at: withDigest(place, blob.digest), what, tries: 1, scopes },
        headers: { "Content-Length": "0" },
    });
}
async function* inParts(bytes, size) {
    let parts = [];
    let length = 0;
    for await (const chunk of bytes) {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + size - length);
            parts.push(part);
            length += part.length;
            at += part.length;
            if (length < size)
                continue;
            yield Buffer.concat(parts);
            [parts, length] = [[], 0];
        }
    }
    if (length > 0)
        yield Buffer.concat(parts);
}
async function nextPlace(response, name) {
    await discard(response);
    const location = response.headers["location"];
    if (location !== undefined && URL.canParse(location, response.url))
        return new URL(location, response.url).href;
    throw (0,src_error/* failure */.V2)("registry-fault", `${name}: took an upload and named no place for it`, {
        hint: "A registry answers with `Location`; something in between may have taken it out.",
    });
}
function withDigest(place, digest) {
    const url = new URL(place);
    url.searchParams.set("digest", digest);
    return url.href;
}
/** Of a session that is gone (404), too: the next try begins another. */
function isPassing({ status }) {
    return status === 404 || status === 408 || status === 416 || status === 429 || status >= 500;
}
async function refused({ wire }, response, what) {
    return await refusal(response, what, { isWrite: true, hasCredentials: wire.hasCredentials() });
}

;// CONCATENATED MODULE: ./packages/oci/src/challenge.ts
const PAIR = /^\s*([a-zA-Z0-9_-]{1,40})\s*=\s*(?:"((?:[^"\\]|\\.){0,4096})"|([^\s,"]{1,4096}))\s*(?:,|$)/u;
/** Reads `WWW-Authenticate`; the bearer challenge where several are given. null: none that is known. */
function parseChallenge(header) {
    const found = schemesIn(header.slice(0, 16_384));
    const bearer = found.find(({ scheme }) => scheme === "bearer");
    const realm = bearer?.parameters.get("realm");
    if (bearer !== undefined && realm !== undefined) {
        const { parameters } = bearer;
        return {
            scheme: "bearer",
            realm,
            service: parameters.get("service") ?? null,
            scope: parameters.get("scope") ?? null,
        };
    }
    return found.some(({ scheme }) => scheme === "basic") ? { scheme: "basic" } : null;
}
function schemesIn(header) {
    const found = [];
    let rest = header;
    while (rest !== "") {
        const [pair, name = "", quoted, plain = ""] = PAIR.exec(rest) ?? [];
        if (pair !== undefined) {
            found.at(-1)?.parameters.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/gu, "$1") ?? plain);
            rest = rest.slice(pair.length);
            continue;
        }
        const [word, scheme = ""] = /^\s*([a-zA-Z][a-zA-Z0-9-]{0,40})(?:\s+|,|$)/u.exec(rest) ?? [];
        if (word === undefined)
            break;
        found.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
        rest = rest.slice(word.length);
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/oci/src/token.ts




const MAX_TOKEN_BYTES = 256 * 1024;
/** `Basic …` of a name and a password. */
function basic({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}
/**
 * Fetches a token for scopes as `repository:acme/digits:pull` from where the challenge says (distribution project, "Token
 * Authentication Specification"; with an identity token its OAuth2 form).
 * @throws ModelgateError `registry-fault`
 */
async function fetchToken({ realm, service }, scopes, { exchange, credentials, host, mayUse, }) {
    const what = `${host}: its token service`;
    const url = URL.canParse(realm) ? new URL(realm) : null;
    if (url === null || !mayUse(url))
        throw (0,src_error/* failure */.V2)("registry-fault", `${what}: is at an address that no credentials are sent to`, {
            hint: "A registry names its token service by an https address; http is taken on this machine only.",
        });
    const response = await exchange(credentials !== null && "identityToken" in credentials
        ? {
            method: "POST",
            url: url.href,
            headers: { "Content-Type": "application/x-www-form-urlencoded" },
            body: Buffer.from(new URLSearchParams({
                ...{
                    grant_type: "refresh_token",
                    refresh_token: credentials.identityToken,
                    client_id: "modelgate",
                },
                ...{ service: service ?? host, scope: scopes.join(" ") },
            }).toString()),
        }
        : {
            method: "GET",
            url: withQuery(url, service, scopes).href,
            headers: credentials === null ? {} : { Authorization: basic(credentials) },
        });
    if (response.status !== 200)
        throw await refusal(response, what, { hasCredentials: credentials !== null });
    return tokenIn(await readWhole(response.body, { maxBytes: MAX_TOKEN_BYTES, what }), what);
}
function withQuery(realm, service, scopes) {
    const url = new URL(realm);
    if (service !== null)
        url.searchParams.set("service", service);
    for (const scope of scopes)
        url.searchParams.append("scope", scope);
    return url;
}
function tokenIn(bytes, what) {
    const value = json_jsonIn(bytes);
    const given = typeof value === "object" && value !== null ? value : {};
    const token = given["token"] ?? given["access_token"];
    // A token goes into a header: one with a line end would be two headers.
    if (typeof token === "string" && /^[\x21-\x7e]+$/u.test(token))
        return token;
    throw (0,src_error/* failure */.V2)("registry-fault", `${what}: answered without a token`, {
        hint: "Expected JSON with `token` or `access_token`; a login page or proxy in between answers otherwise.",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/wire.ts
// Requests to one registry: authorised, repeated where that may help, redirected. What an answer means is for who asked.






const MOST_REDIRECTS = 5;
/** The wire to a host, https but for this machine. */
function wireTo(host, ports) {
    // An address says no port that is http's own.
    const plain = (ports.plainHttp ?? []).flatMap((name) => [name, new URL(`http://${name}`).host]);
    const isPlain = (name) => isLoopback(name) || plain.includes(name);
    const origin = `${isPlain(host) ? "http" : "https"}://${host}`;
    // From the web never to this machine, whose services may believe who asks from here.
    const isSafe = ({ protocol, host: name }) => protocol === "https:" || (protocol === "http:" && isPlain(host) && isPlain(name));
    const keys = keyring(host, ports, isSafe);
    async function once({ method, headers = {}, body }, url, key) {
        const length = body === undefined || body instanceof Uint8Array ? {} : { "Content-Length": String(body.sizeBytes) };
        return await ports.exchange({
            ...{ method, url: url.href },
            headers: {
                ...headers,
                ...length,
                // Compressed answers would be other bytes than those of the digest.
                "Accept-Encoding": "identity",
                ...(key === null ? {} : { Authorization: key }),
            },
            body: body === undefined || body instanceof Uint8Array ? body : body.open(),
        });
    }
    async function authorised(sending, url) {
        const isOurs = url.origin === new URL(origin).origin;
        const first = isOurs ? await keys.known(sending.scopes) : null;
        const response = await once(sending, url, first);
        if (response.status !== 401 || !isOurs)
            return response;
        const challenge = parseChallenge(response.headers["www-authenticate"] ?? "");
        const second = challenge === null ? null : await keys.answer(challenge, sending.scopes, first);
        if (second === null)
            return response;
        await discard(response);
        return await once(sending, url, second);
    }
    async function send(sending) {
        let url = new URL(sending.at, origin);
        for (let redirects = 0;; redirects += 1) {
            if (!isSafe(url))
                throw wire_unsafe(sending.what, url);
            const { what, tries } = sending;
            const response = await patiently(() => authorised(sending, url), {
                ...{ pause: ports.pause, what },
                ...(tries === undefined ? {} : { tries }),
            });
            const to = response.headers["location"];
            const isRead = sending.method === "GET" || sending.method === "HEAD";
            if (!isRead || !isRedirect(response.status) || to === undefined || !URL.canParse(to, url.href))
                return { ...response, url: url.href };
            await discard(response);
            if (redirects === MOST_REDIRECTS)
                throw (0,src_error/* failure */.V2)("registry-fault", `${what}: was sent on more than ${MOST_REDIRECTS} times`, {
                    hint: "Something between here and the registry sends every request on; look at its rules.",
                });
            url = new URL(to, url);
        }
    }
    return { send, hasCredentials: keys.hasCredentials };
}
/** Authorisations by what they are for; of several requests that ask at once one fetches for all. */
function keyring(host, { exchange, credentials, pause }, mayUse) {
    const held = new Map();
    let challenge = null;
    let given = null;
    /** What a challenge is answered with; null: nothing but what was just refused. */
    async function answer(asked, scopes, refused) {
        challenge = asked;
        given = await credentials(host);
        if (asked.scheme === "basic") {
            const own = given !== null && "username" in given ? basic(given) : null;
            return own === refused ? null : own;
        }
        const key = scopes.join(" ");
        const there = held.get(key);
        if (there !== undefined && (await there) !== refused)
            return await there;
        const patient = (request) => patiently(() => exchange(request), { pause, what: `${host}: its token service` });
        const reach = { exchange: patient, credentials: given, host, mayUse };
        const token = fetchToken(asked, scopes, reach).then((text) => `Bearer ${text}`);
        held.set(key, token);
        // A service that failed once is asked again.
        token.catch(() => held.delete(key));
        return await token;
    }
    const known = async (scopes) => challenge === null ? null : await answer(challenge, scopes, null);
    return { answer, known, hasCredentials: () => given !== null };
}
function isRedirect(status) {
    return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
function wire_unsafe(what, url) {
    return (0,src_error/* failure */.V2)("registry-fault", `${what}: leads to ${url.protocol}//${url.host}, and only https is spoken`, {
        hint: "http is spoken with a registry on this machine, or one that is named for it, and from nowhere else.",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/repository.ts















const ACCEPT = [
    media_type_MEDIA_TYPE.manifest,
    media_type_MEDIA_TYPE.index,
    media_type_MEDIA_TYPE.dockerManifest,
    media_type_MEDIA_TYPE.dockerIndex,
].join(", ");
const MAX_PAGE_BYTES = 16 * 2 ** 20;
const MOST_TAGS = 100_000;
const PUT_TRIES = 4;
/**
 * Opens a repository; nothing is asked yet. Tag and digest of the reference are not looked at.
 * @throws ModelgateError `input-invalid` for what is no repository
 */
function openRepository(reference, ports) {
    const { host, repository } = parseReference(`${reference.host}/${reference.repository}`);
    const name = `${host}/${repository}`;
    const scene = { wire: wireTo(host, ports), repository, name, pause: ports.pause };
    // Of two who append to the list of what is attached one loses; at least nobody here does.
    const inTurn = turns();
    const store = {
        name,
        at: { host, repository },
        hasBlob: (digest) => hasBlob(scene, digest),
        readBlob: (blob) => readBlob(scene, blob),
        async writeBlob(blob, open, mountFrom = null) {
            if (await hasBlob(scene, blob.digest))
                return;
            await upload({ ...scene, blob, open, mountFrom });
        },
        readManifest: (tagOrDigest) => readManifest(scene, tagOrDigest),
        async writeManifest(manifest, tag = null) {
            const isListed = await writeManifest(scene, manifest, tag);
            const { subject } = decodeManifest(manifest, name);
            if (subject !== undefined && !isListed)
                await inTurn(() => appendReferrer({ ...scene, store }, { manifest, digest: subject.digest }));
        },
        tags: () => tags(scene),
        referrers: (digest) => readReferrers({ ...scene, store }, digest),
    };
    return store;
}
const pull = ({ repository }) => [`repository:${repository}:pull`];
const push = ({ repository }) => [`repository:${repository}:pull,push`];
async function hasBlob(scene, digest) {
    const { wire, repository, name } = scene;
    const what = `${name}: the blob ${digest}`;
    const response = await wire.send({
        ...{ method: "HEAD", at: `/v2/${repository}/blobs/${digest}`, what, scopes: pull(scene) },
    });
    if (response.status !== 200 && response.status !== 404)
        throw await refusal(response, what, { hasCredentials: wire.hasCredentials() });
    await discard(response);
    return response.status === 200;
}
async function* readBlob(scene, blob) {
    const { wire, repository, name } = scene;
    const what = `${name}: the blob ${blob.digest}`;
    const response = await wire.send({
        ...{ method: "GET", at: `/v2/${repository}/blobs/${blob.digest}`, what, scopes: pull(scene) },
    });
    if (response.status === 200) {
        yield* checked(response.body, blob, what);
        return;
    }
    throw await refusal(response, what, { hasCredentials: wire.hasCredentials() });
}
async function readManifest(scene, tagOrDigest) {
    const { wire, repository, name } = scene;
    assertNamed(tagOrDigest, name);
    const what = `${name}: the manifest ${tagOrDigest}`;
    const response = await wire.send({
        ...{ method: "GET", at: `/v2/${repository}/manifests/${tagOrDigest}`, what, scopes: pull(scene) },
        // Without it a registry may say that there is none, or convert it.
        headers: { Accept: ACCEPT },
    });
    // Only a registry says that something is unknown; a proxy's page with this status says nothing.
    if (response.status === 404)
        return await repository_absent(response, what, wire);
    if (response.status !== 200)
        throw await refusal(response, what, { hasCredentials: wire.hasCredentials() });
    const mediaType = contentType(response);
    if (!isManifestType(mediaType)) {
        await discard(response);
        throw (0,src_error/* failure */.V2)("registry-fault", `${what}: answered with ${JSON.stringify(mediaType.slice(0, 100))}, which is no manifest`, {
            hint: NO_REGISTRY,
        });
    }
    const bytes = await readWhole(response.body, { maxBytes: MAX_MANIFEST_BYTES, what });
    const digest = digestOf(bytes);
    const wanted = isDigest(tagOrDigest) ? tagOrDigest : (response.headers["docker-content-digest"] ?? digest);
    if (digest !== wanted)
        throw otherBytes(what, { digest: wanted.slice(0, 100), size: bytes.length }, { digest, size: bytes.length });
    return { descriptor: { mediaType, digest, size: bytes.length }, bytes };
}
async function repository_absent(response, what, wire) {
    const codes = await errorCodes(response);
    if (codes.some((code) => ["MANIFEST_UNKNOWN", "NAME_UNKNOWN", "NOT_FOUND"].includes(code)))
        return null;
    throw await refusal(response, what, { hasCredentials: wire.hasCredentials(), codes });
}
/** It becomes a part of an address. */
function assertNamed(tagOrDigest, name) {
    if (isTag(tagOrDigest) || isDigest(tagOrDigest))
        return;
    throw (0,src_error/* failure */.V2)("input-invalid", `${name}: ${JSON.stringify(tagOrDigest.slice(0, 200))} is neither tag nor digest`, {
        hint: "A tag has at most 128 letters, digits, `_`, `.` and `-`; a digest is sha256: and 64 hexadecimal digits.",
    });
}
/** Whether the registry itself keeps the list of what is attached to the subject. */
async function writeManifest(scene, manifest, tag) {
    const { wire, repository, name, pause } = scene;
    const { digest, mediaType } = manifest.descriptor;
    assertNamed(tag ?? digest, name);
    const what = `${name}: writing the manifest ${tag ?? digest}`;
    const put = () => wire.send({
        ...{ method: "PUT", at: `/v2/${repository}/manifests/${tag ?? digest}`, what, scopes: push(scene) },
        headers: { "Content-Type": mediaType },
        body: manifest.bytes,
    });
    let response = await put();
    for (let attempt = 1; response.status !== 201; attempt += 1) {
        const codes = await errorCodes(response);
        // While somebody writes the same manifest again docker-registry says for a moment that it has none.
        if (attempt === PUT_TRIES || !codes.some((code) => /BLOB_UNKNOWN$/u.test(code)))
            throw await refusal(response, what, { isWrite: true, hasCredentials: wire.hasCredentials(), codes });
        await pause(100 * attempt);
        response = await put();
    }
    const stored = response.headers["docker-content-digest"] ?? digest;
    await discard(response);
    if (stored === digest)
        return response.headers["oci-subject"] !== undefined;
    throw (0,src_error/* failure */.V2)("registry-fault", `${what}: was kept as other bytes than were sent: ${stored.slice(0, 100)}`, {
        hint: "This registry rewrites manifests; a digest means nothing there.",
    });
}
const TagsPage = dist/* looseObject */._H3({ tags: dist/* nullish */.cl6(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(128))), []) });
async function tags(scene) {
    const { wire, repository, name } = scene;
    const what = `${name}: its tags`;
    const found = new Set();
    const asked = { at: `/v2/${repository}/tags/list?n=1000`, what, scopes: pull(scene) };
    for await (const response of pages(wire, asked, name)) {
        if (response.status === 404 && found.size === 0)
            return (await repository_absent(response, what, wire)) ?? [];
        if (response.status !== 200)
            throw await refusal(response, what, { hasCredentials: wire.hasCredentials() });
        const bytes = await readWhole(response.body, { maxBytes: MAX_PAGE_BYTES, what });
        for (const tag of tagsIn(bytes, what))
            found.add(tag);
        if (found.size > MOST_TAGS)
            throw (0,src_error/* failure */.V2)("registry-fault", `${what}: are more than ${MOST_TAGS}`, {
                hint: "Give each model a repository of its own, and delete tags that nobody needs.",
            });
    }
    return [...found].toSorted();
}
function tagsIn(bytes, what) {
    const result = dist/* safeParse */.xLC(TagsPage, json_jsonIn(bytes), { abortEarly: true });
    if (result.success)
        return result.output.tags ?? [];
    throw (0,src_error/* failure */.V2)("registry-fault", `${what}: answered with no list of tags`, {
        hint: NO_REGISTRY,
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/artifact.ts
// A model as an artifact: CNCF ModelPack (github.com/modelpack/model-spec v0.0.7), each file a layer as it is, so that the digest
// of a one-file model is the layer's. The same files give the same manifest.







const ARTIFACT_TYPE = "application/vnd.cncf.model.manifest.v1+json";
const CONFIG_TYPE = "application/vnd.cncf.model.config.v1+json";
const RAW_WEIGHT = "application/vnd.cncf.model.weight.v1.raw";
const FILE_PATH = "org.cncf.model.filepath";
const MODEL_DIGEST = "modelgate.model.digest";
const MODEL_FILE = "modelgate.model.file";
/** More is no model that a job can also run. */
const MAX_BYTES = 16 * 2 ** 30;
/** The digest of the model that an artifact or image says it holds: that of its one raw layer, or by annotation; null: neither. */
function modelDigestIn(manifest) {
    const said = manifest.annotations?.[MODEL_DIGEST] ?? null;
    const [only, ...more] = isIndex(manifest)
        ? []
        : manifest.layers.filter(({ mediaType }) => mediaType === RAW_WEIGHT);
    if (only === undefined || more.length > 0)
        return said;
    // What it holds counts, and whoever says otherwise of it is not believed at all.
    return said === null || said === only.digest ? only.digest : null;
}
/**
 * What a model's files are as an artifact.
 * @throws ModelgateError `input-invalid` when a one-file model is not what its digest says
 */
async function modelArtifact({ model, digest }, { folder, names }) {
    const layers = [];
    for (const name of names)
        layers.push(await layerOf((0,external_node_path_.join)(folder, ...name.split("/")), name));
    const [only, ...others] = layers;
    if (others.length === 0 && only?.digest !== digest)
        throw (0,src_error/* failure */.V2)("input-invalid", `${names[0]}: is ${only?.digest} now, and was to be registered as ${digest}`, {
            hint: "Something wrote to the file after it was hashed; register what was judged.",
        });
    const config = Buffer.from(JSON.stringify({
        descriptor: { name: model },
        modelfs: { type: "layers", diffIds: layers.map((layer) => layer.digest) },
        config: { format: "onnx" },
    }));
    const stored = encodeManifest({
        ...{ schemaVersion: 2, mediaType: media_type_MEDIA_TYPE.manifest, artifactType: ARTIFACT_TYPE },
        config: describe(CONFIG_TYPE, config),
        layers,
        annotations: { "modelgate.model.name": model, [MODEL_DIGEST]: digest, [MODEL_FILE]: names[0] },
    });
    const push = async (store) => {
        for (const [at, layer] of layers.entries())
            await store.writeBlob(layer, () => (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder, ...(names[at] ?? "").split("/"))));
        await store.writeBlob(describe(CONFIG_TYPE, config), async function* () {
            yield config;
        });
    };
    return { stored, push };
}
async function layerOf(path, name) {
    const { size } = await (0,external_node_fs_promises_.stat)(path);
    const digest = await digestOfStream((0,external_node_fs_.createReadStream)(path));
    const annotations = { [FILE_PATH]: name, "org.opencontainers.image.title": name };
    return { mediaType: RAW_WEIGHT, digest, size, annotations };
}
/**
 * Writes the raw files of an artifact into an empty folder; the path of the model.
 * @throws ModelgateError `registry-fault` for an image, whose model lies in its file system
 */
async function bringModel(store, stored, folder) {
    const where = `${store.name}@${stored.descriptor.digest}`;
    const manifest = decodeManifest(stored, where);
    const layers = isIndex(manifest) ? [] : manifest.layers.filter(({ mediaType }) => mediaType === RAW_WEIGHT);
    const sizeBytes = layers.reduce((sum, { size }) => sum + size, 0);
    const named = layers.map((layer) => ({ layer, name: layer.annotations?.[FILE_PATH] ?? "" }));
    const model = manifest.annotations?.[MODEL_FILE] ?? named[0]?.name;
    if (named.length === 0 || named.every(({ name }) => name !== model))
        throw (0,src_error/* failure */.V2)("registry-fault", `${where}: holds no model as a file of its own`, {
            hint: "Register the model's own artifact (ModelPack, with raw layers), which is pushed beside the image.",
        });
    if (sizeBytes > MAX_BYTES || named.some(({ name }) => !isPlain(name)))
        throw (0,src_error/* failure */.V2)("registry-fault", `${where}: its files have ${sizeBytes} bytes, or names that lead elsewhere`, {
            hint: `At most ${MAX_BYTES} bytes are read, with names within one folder.`,
        });
    for (const { layer, name } of named)
        await (0,written_file/* writeNew */.q)((0,external_node_path_.join)(folder, ...name.split("/")), async (take) => {
            for await (const piece of store.readBlob(layer))
                await take(piece);
        }, () => undefined);
    return (0,external_node_path_.join)(folder, ...(model ?? "").split("/"));
}

// EXTERNAL MODULE: ./packages/registry/src/stage-history.ts
var stage_history = __webpack_require__(2274);
;// CONCATENATED MODULE: ./packages/registry/src/oci/log.ts
// The records of a model in one place, so that to read them is one question: an index under the tag `modelgate-log` whose entries
// hold the records' bytes as `data` (OCI image specification, descriptor.md). It is a copy that proves itself: what
// is not of its digest does not count, what it lacks is read one by one, and who overwrites it loses nothing.


const log_TAG = "modelgate-log";
const LOG_TYPE = "application/vnd.modelgate.log.v1+json";
/** As many are not read one by one. */
const LOOSE = 4;
/** Registries take manifests of 4 MiB; a record has about a kilobyte. */
const MAX_DATA_BYTES = 3 * 2 ** 20;
const MOST_LOGGED = 2000;
function isLogged(tags) {
    return tags.includes(log_TAG);
}
/** The records that the log holds, each checked against its digest. */
async function readLog(store) {
    const stored = await store.readManifest(log_TAG);
    if (stored === null)
        return [];
    const index = decodeManifest(stored, `${store.name}:${log_TAG}`);
    if (!isIndex(index))
        return [];
    return index.manifests.flatMap(({ mediaType, digest, size, data = "" }) => {
        const bytes = Buffer.from(data, "base64");
        return digestOf(bytes) === digest ? [{ descriptor: { mediaType, digest, size }, bytes }] : [];
    });
}
/**
 * Writes the log anew, the oldest record first, when several are not in it. What does not go into a manifest stays out, the oldest
 * of them. A log that cannot be written changes nothing but how long it takes to read.
 */
async function renewLog({ store, logged }, read) {
    const all = read.all.slice(-MOST_LOGGED);
    if (all.filter(({ id }) => !logged.has(id)).length < LOOSE)
        return;
    let left = MAX_DATA_BYTES;
    const kept = all.toReversed().flatMap(({ id, stored: { descriptor, bytes } }) => {
        const data = Buffer.from(bytes).toString("base64");
        left -= data.length + 300;
        const { mediaType, digest, size } = descriptor;
        return left < 0 ? [] : [{ id, entry: { mediaType, digest, size, data } }];
    });
    const index = encodeManifest({
        ...{ schemaVersion: 2, mediaType: media_type_MEDIA_TYPE.index, artifactType: LOG_TYPE },
        manifests: kept.toReversed().map(({ entry }) => entry),
    });
    try {
        await store.writeManifest(index, log_TAG);
        for (const { id } of kept)
            logged.add(id);
    }
    catch (error) {
        if (!(error instanceof src_error/* ModelgateError */.HJ))
            throw error;
    }
}

// EXTERNAL MODULE: ./packages/registry/src/mark-story.ts
var mark_story = __webpack_require__(3976);
;// CONCATENATED MODULE: ./packages/registry/src/oci/record.ts
// What an OCI registry does not keep, kept in it: every registration and move is a manifest of its own, an index that names
// the version's manifest and says the rest in one annotation. It gets a tag that holds its own digest, so no two writers
// meet in one place, and whoever reads it sees when it was changed. A move gets a second tag when it was done.


const ANNOTATION = "modelgate.record";
const RECORD_TYPE = "application/vnd.modelgate.record.v1+json";
const record_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(2000));
const record_digest = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$/u));
const facts = dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(100)), record_text);
/** RFC 3339, UTC. */
const at = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX());
const Said = dist/* variant */.Oxt("kind", [
    dist/* strictObject */.rej({
        kind: dist/* literal */.euz("version"),
        version: record_text,
        digest: record_digest,
        commit: record_text,
        path: record_text,
        at,
        by: record_text,
        facts,
    }),
    dist/* strictObject */.rej({
        kind: dist/* literal */.euz("move"),
        seq: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(999_999_999)),
        stage: record_text,
        /** null: nobody holds the stage afterwards. */
        version: dist/* nullable */.mee(record_text),
        previous: dist/* nullable */.mee(record_text),
        at,
        by: record_text,
        reason: record_text,
        facts,
        /** Nobody else drew it: two moves are never one. */
        draw: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{16}$/u)),
    }),
]);
const record_TAG = /^modelgate-(record|done)\.([0-9a-f]{64})(?:\.([0-9a-f]{16}))?$/u;
/** The tag of a record: its own digest, and of a move 16 digits of the one that it saw before it. */
function recordTag(id, previous = null) {
    const [, seen] = /#([0-9a-f]{16})/u.exec(previous ?? "") ?? [];
    return `modelgate-record.${id}${seen === undefined ? "" : `.${seen}`}`;
}
/** The tag that says of a record that it was carried out. */
function doneTag(id) {
    return `modelgate-done.${id}`;
}
/** The ids that tags speak of. */
function idsIn(tags) {
    const found = { record: [], done: [] };
    for (const tag of tags) {
        const [, kind, id = ""] = record_TAG.exec(tag) ?? [];
        if (kind === "record" || kind === "done")
            found[kind].push(id);
    }
    return { records: [...new Set(found.record)], done: new Set(found.done) };
}
/** The ids of moves that say, by their tags, that they saw this one in force. */
function followersIn(tags, id) {
    return tags.flatMap((tag) => {
        const [, kind, own = "", seen] = record_TAG.exec(tag) ?? [];
        return kind === "record" && seen === id.slice(0, 16) ? [own] : [];
    });
}
/** The manifest of a record about a version's artifact. */
function encodeRecord(said, { mediaType, digest: of, size }) {
    return encodeManifest({
        ...{ schemaVersion: 2, mediaType: media_type_MEDIA_TYPE.index, artifactType: RECORD_TYPE },
        // Named here, it is kept as long as its history is.
        manifests: [{ mediaType, digest: of, size }],
        annotations: { [ANNOTATION]: JSON.stringify(said) },
    });
}
/** A record; null for what is none: the ledger then misses it, and the audit says so. */
function decodeRecord(stored, where) {
    const index = decodeManifest(stored, where);
    if (!isIndex(index))
        return null;
    const [named, ...more] = index.manifests;
    const result = dist/* safeParse */.xLC(Said, parsed(index.annotations?.[ANNOTATION] ?? ""), { abortEarly: true });
    if (!result.success || named === undefined || more.length > 0)
        return null;
    return { id: idOf(stored.descriptor), manifest: named.digest, said: result.output, stored };
}
/** The 64 digits of a digest. */
function idOf({ digest: of }) {
    return of.slice("sha256:".length);
}
/** The oldest first, by the clocks of those who made them. */
function inOrder(all) {
    return all.toSorted((a, b) => (`${a.said.at} ${a.id}` < `${b.said.at} ${b.id}` ? -1 : 1));
}
/** Sorts records out, given the oldest first. Of two registrations of one version the earlier counts: the later was refused, or should have been. */
function recordsOf(all, done) {
    const versions = new Map();
    const marks = [];
    for (const { id, manifest, said } of all) {
        if (said.kind === "version") {
            if (!versions.has(said.version))
                versions.set(said.version, { ...said, manifest });
            continue;
        }
        const { kind: _, draw: __, ...mark } = said;
        marks.push({ ...mark, id, done: done.has(id) });
    }
    return { versions: [...versions.values()], marks };
}
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/reading.ts






const reading_AT_ONCE = 8;
/** Reads every record: the tags, the log where there is news, and what the log does not hold. */
async function readRecords({ store, known, logged }) {
    const tags = await store.tags();
    const { records, done } = idsIn(tags);
    if (records.some((id) => !known.has(id)) && isLogged(tags))
        for (const stored of await readLog(store))
            logged.add(reading_keep(known, stored, store.name));
    const missing = records.filter((id) => !known.has(id));
    await atOnce(reading_AT_ONCE, missing, async (id) => {
        const stored = await readThere(store, `sha256:${id}`);
        if (stored !== null)
            reading_keep(known, stored, store.name);
    });
    const all = inOrder(records.flatMap((id) => known.get(id) ?? []));
    return { ...recordsOf(all, done), tags: new Set(tags), all };
}
const reading_TRIES = 4;
/**
 * Reads what has to be there: while somebody writes the same manifest again, docker-registry says for a moment that it has none.
 * null: it says so each time.
 */
async function readThere(store, tagOrDigest) {
    for (let tries = 1; tries < reading_TRIES; tries += 1) {
        const stored = await store.readManifest(tagOrDigest);
        if (stored !== null)
            return stored;
    }
    return await store.readManifest(tagOrDigest);
}
function reading_keep(known, stored, name) {
    const id = stored.descriptor.digest.slice("sha256:".length);
    known.set(id, decodeRecord(stored, `${name}:${recordTag(id)}`));
    return id;
}
/** The type of what a stage's tag names when nobody holds it: no tag can be taken away in every registry. */
const VACANT_TYPE = "application/vnd.modelgate.vacant.v1+json";
/** Who holds a stage by its tag: a version, null for nobody, or the digest of what nobody registered. */
function holderIn(stored, { versions }, where) {
    if (stored === null)
        return null;
    const { digest } = stored.descriptor;
    const found = versions.find(({ manifest }) => manifest === digest);
    if (found !== undefined)
        return found.version;
    return decodeManifest(stored, where).artifactType === VACANT_TYPE ? null : digest;
}
/** A stage as its tag and the records have it. */
function standingOf({ store }, read, { stage, stored }) {
    const version = holderIn(stored, read, `${store.name}:${stage}`);
    const { moves, standing } = (0,mark_story/* storyOf */.d)(read.marks.filter((mark) => mark.stage === stage), version);
    return { stage, version, moves, mark: standing };
}
/** A model as a table shows it: the stages that are declared, and those that were ever moved. */
async function overviewIn(place, stages) {
    const { model, store } = place;
    // At once with the tags: which of them are there is not known yet.
    const [read, ...early] = await Promise.all([
        readRecords(place),
        ...stages.map((stage) => store.readManifest(stage)),
    ]);
    const all = [...new Set([...stages, ...read.marks.map(({ stage }) => stage)])];
    const versions = read.versions.map((one) => reading_versionOf(one, model, store)).toReversed();
    const standings = await Promise.all(all.map(async (stage, at) => {
        const stored = early[at] ?? (read.tags.has(stage) ? await readThere(store, stage) : null);
        return standingOf(place, read, { stage, stored });
    }));
    const holders = standings.flatMap((one) => (0,stage_history/* holderOf */.K)(one, versions) ?? []);
    return { model, versions, holders, history: (0,stage_history/* historyOf */.o)(model, standings, versions) };
}
/** A version as the rest of the house speaks of it; its source names the artifact by digest. */
function reading_versionOf(said, model, { name }) {
    const { version, digest, commit, path, at, by, facts, manifest } = said;
    return { model, version, digest, source: `${name}@${manifest}`, at, by, facts: { ...facts, commit, path } };
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/refused.ts


/** A stranger's text in a message. */
function refused_shown(text) {
    return JSON.stringify(text.slice(0, 200));
}
function refused_invalid(message) {
    return (0,src_error/* failure */.V2)("input-invalid", `oci: ${message}`, {
        hint: "Name it otherwise; a registry takes no other names.",
    });
}
const { conflict: refused_conflict, missing: refused_missing, moved: refused_moved, taken: refused_taken } = (0,refusals/* refusals */.K)("oci", refused_shown);

;// CONCATENATED MODULE: ./packages/registry/src/oci/register.ts








/** The tag of a version: `+` is in no tag, and `_` in no version. */
function versionTag(version) {
    const tag = version.replace("+", "_");
    if ((0,tag_name/* isVersion */.lF)(version) && tag.length <= 128)
        return tag;
    throw refused_invalid(`${refused_shown(version)}: expected a semantic version, as v1.2.0, of at most 128 characters`);
}
/**
 * Registers a version: the artifact or image that has its tag already, when it is of these bytes, else one that is made of
 * the model's files.
 * @throws ModelgateError `registry-conflict` when it is registered already, or tagged, for something else
 */
async function registerVersion(place, { given, by, at }) {
    const { model, version, commit, path, facts } = given;
    const { before, wanted, read } = await register_registeredAs(place, given);
    if (before !== null)
        return reading_versionOf(before, model, place.store);
    const { digest, tag } = wanted;
    const { stored, push } = await artifactOf(place, read, wanted);
    if (push !== null) {
        await push(place.store);
        await place.store.writeManifest(stored, tag);
    }
    const said = { kind: "version", version, digest, commit, path, at, by, facts: { ...facts } };
    const record = encodeRecord(said, stored.descriptor);
    await place.store.writeManifest(record, recordTag(idOf(record.descriptor)));
    const after = await readRecords(place);
    await renewLog(place, after);
    const now = after.versions.find((one) => one.version === version);
    if (now?.digest === digest)
        return reading_versionOf(now, model, place.store);
    throw refused_conflict(`${model} ${version}: another run registered it at the same time, with ${now?.digest ?? "unknown bytes"}`);
}
/**
 * Throws what registering a version would refuse.
 * @throws ModelgateError `registry-conflict`, `input-invalid`
 */
async function foreseeVersion(place, given) {
    const { before, wanted, read } = await register_registeredAs(place, given);
    if (before === null)
        await artifactOf(place, read, wanted);
}
/** The version as it is registered already; null: it is not. */
async function register_registeredAs(place, given) {
    const { model, version, digest } = given;
    const tag = versionTag(version);
    if (digest === null)
        throw refused_invalid(`${model} ${version}: expected the digest of its bytes`);
    const read = await readRecords(place);
    const before = read.versions.find((one) => one.version === version) ?? null;
    if (before !== null && before.digest !== digest)
        throw refused_taken(`${model} ${version} is registered already, for ${before.digest}`);
    return { before, wanted: { ...given, digest, tag }, read };
}
/** What a version will be: what has its tag, or what is to be pushed. */
async function artifactOf({ store, model }, { versions }, wanted) {
    const { version, digest, tag } = wanted;
    const tagged = await store.readManifest(tag);
    const found = tagged === null ? null : modelDigestIn(decodeManifest(tagged, `${store.name}:${tag}`));
    if (tagged !== null && found !== digest)
        throw refused_taken(`${store.name}:${tag} holds ${found ?? "something that names no model"}, but ${version} was to be ${digest}`);
    const artifact = tagged === null ? await madeOf(wanted, store.name) : { stored: tagged, push: null };
    // The holder of a stage is known by what its tag names: that has to be one version.
    const twin = versions.find(({ manifest }) => manifest === artifact.stored.descriptor.digest);
    if (twin === undefined)
        return artifact;
    throw (0,src_error/* failure */.V2)("registry-conflict", `oci: ${model}: these bytes are ${twin.version} already, and an artifact has one version`, { hint: `Use ${twin.version}: the same bytes of a later commit need no version of their own.` });
}
async function madeOf({ model, version, digest, tag, files }, repository) {
    if (files !== undefined)
        return await modelArtifact({ model, digest }, files);
    throw refused_invalid(`${model} ${version}: its bytes are not on this disk, and ${repository} has no tag ${tag}`);
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/move.ts









/**
 * Moves a stage in seven requests, one more where the log is renewed: the tags, the stage and the version at once; what is
 * meant; the stage's tag; the stage again; that it is done.
 * @throws ModelgateError `registry-conflict` when the stage is not held as expected, or was written over at once
 */
async function move_moveStage(place, move, mover) {
    const { store } = place;
    const { model, stage, version, expected } = move;
    if (!(0,tag_name/* isStageName */._H)(stage) || !isTag(stage) || (0,tag_name/* isVersion */.lF)(stage) || stage.startsWith("modelgate-"))
        throw refused_invalid(`stage ${refused_shown(stage)}: expected a tag of letters, digits, \`-\` and \`_\`, not beginning with modelgate-`);
    const isNamed = version !== null && (0,tag_name/* isVersion */.lF)(version);
    const [read, early, wanted] = await Promise.all([
        readRecords(place),
        store.readManifest(stage),
        isNamed ? readThere(store, versionTag(version)) : null,
    ]);
    const standing = early ?? (read.tags.has(stage) ? await readThere(store, stage) : null);
    const before = holderNow(place, read, { stage, stored: standing });
    const target = version === null ? null : targetOf(place, read, { version, wanted });
    if ((before?.token ?? null) !== expected)
        throw refused_moved(model, stage, before);
    if (before === null && target === null)
        return null;
    const to = target ?? vacant();
    const record = recordOf(move, { read, mover, about: (target ?? standing ?? to).descriptor });
    const id = idOf(record.descriptor);
    await store.writeManifest(record, recordTag(id, expected));
    await store.writeManifest(to, stage);
    await assertStands(place, { move, read, id, digest: to.descriptor.digest });
    const own = decodeRecord(record, store.name);
    if (own !== null)
        place.known.set(id, own);
    await Promise.all([
        store.writeManifest(record, doneTag(id)),
        renewLog(place, { all: [...read.all, ...(own === null ? [] : [own])] }),
    ]);
    if (version === null || own?.said.kind !== "move")
        return null;
    const { kind: _, draw: __, ...said } = own.said;
    const mark = { ...said, id, done: true };
    return (0,stage_history/* holderOf */.K)({ stage, version, moves: [], mark }, move_versionsOf(place, read));
}
function move_versionsOf({ model, store }, { versions }) {
    return versions.map((one) => reading_versionOf(one, model, store));
}
function holderNow(place, read, at) {
    return (0,stage_history/* holderOf */.K)(standingOf(place, read, at), move_versionsOf(place, read));
}
/** The artifact of a version: what its tag names has to be what was registered. */
function targetOf({ model, store }, { versions }, { version, wanted }) {
    const registered = versions.find((one) => one.version === version);
    if (registered === undefined)
        throw refused_missing(`${model} ${refused_shown(version)}: no such version`);
    if (wanted?.descriptor.digest === registered.manifest)
        return wanted;
    throw refused_conflict(`${store.name}:${versionTag(version)} is ${wanted?.descriptor.digest ?? "gone"}, and was ${registered.manifest} when ${version} was registered: somebody moved the tag`);
}
function recordOf({ stage, version, expected, reason, facts }, { read, mover, about }) {
    const seq = read.marks.reduce((most, mark) => Math.max(most, mark.seq), 0) + 1;
    const { by, at, draw } = mover;
    const said = {
        ...{ kind: "move", seq, stage, version, previous: expected, at, by: by.slice(0, 200) },
        ...{ reason: reason.slice(0, 1000), facts: { ...facts }, draw },
    };
    const record = encodeRecord(said, about);
    if (decodeRecord(record, stage) !== null)
        return record;
    throw refused_invalid(`${stage}: the facts of this move are longer than 2000 characters, or its names are`);
}
/** Whether the stage is what was written, or somebody who saw it so has moved it on already. */
async function assertStands({ store }, { move, read, id, digest }) {
    const { model, stage, version } = move;
    const now = await readThere(store, stage);
    if (now?.descriptor.digest === digest)
        return;
    for (const follower of followersIn(await store.tags(), id)) {
        const stored = await store.readManifest(`sha256:${follower}`);
        const said = stored === null ? null : decodeRecord(stored, store.name)?.said;
        if (said?.kind === "move" && version !== null && said.previous === `${version}#${id}`)
            return;
    }
    throw (0,src_error/* failure */.V2)("registry-conflict", `oci: ${model}: ${stage} was given to ${version ?? "nobody"}, and somebody who did not see that wrote over it at once (now ${holderIn(now, read, `${store.name}:${stage}`) ?? "nobody"})`, {
        hint: "Nothing of this move is left. Let only one job promote at a time (`concurrency:`), look at `modelgate stages`, and run this again if it is still right.",
    });
}
function vacant() {
    return encodeManifest({
        ...{ schemaVersion: 2, mediaType: media_type_MEDIA_TYPE.index, artifactType: VACANT_TYPE, manifests: [] },
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/oci-registry.ts
// The registry in a registry: each model a repository, a version an artifact or image under its tag, a stage a tag that is moved
// to it, byte for byte. A tag is written blindly: no precondition, no history. So a move reads before, records what it means
// (oci/record.ts), writes, reads back and records that it is done; who was written over is told at once where it can be
// seen, and otherwise by the audit.









/** Of models that are read. */
const oci_registry_AT_ONCE = 8;
/** The registry in the repositories of an OCI registry. */
function ociRegistry(ports) {
    const places = new Map();
    const placeOf = (model) => {
        if (!(0,tag_name/* isModelName */.jp)(model))
            throw refused_invalid(`${refused_shown(model)}: expected the name of a model`);
        const place = places.get(model) ?? {
            ...{ model, store: ports.repositoryOf(model) },
            ...{ known: new Map(), logged: new Set() },
        };
        places.set(model, place);
        return place;
    };
    const one = async (model) => await overviewIn(placeOf(model), ports.stages);
    const all = async () => (await atOnce(oci_registry_AT_ONCE, ports.models.toSorted(), one)).filter(({ versions }) => versions.length > 0);
    const at = () => new Date(ports.now()).toISOString();
    return {
        kind: "oci",
        concurrency: "found",
        models: async () => (await all()).map(({ model }) => model),
        overview: async (model) => (model === undefined ? await all() : [await one(model)]),
        versions: async (model) => (await one(model)).versions.slice(),
        holders: async (model) => (await one(model)).holders.slice(),
        history: async (model) => (await one(model)).history.slice(),
        foresee: async (given) => await foreseeVersion(placeOf(given.model), given),
        register: async (given) => await registerVersion(placeOf(given.model), { given, by: ports.by, at: at() }),
        move: async (move) => await move_moveStage(placeOf(move.model), move, { by: ports.by, at: at(), draw: ports.draw() }),
        async bring({ model, version, source }, folder) {
            const { store } = placeOf(model);
            const stored = await store.readManifest(source.slice(source.indexOf("@") + 1));
            if (stored === null)
                throw refused_missing(`${model} ${version}: ${refused_shown(source)} is not there any more`);
            return await bringModel(store, stored, folder);
        },
    };
}
/**
 * Repositories by a pattern: `ghcr.io/acme/{model}` keeps digits in ghcr.io/acme/digits. A pattern without `{model}` is the
 * repository of the one model there is.
 * @param only the one model of the policy; null where it holds several
 * @throws ModelgateError `input-invalid` for one repository for several models, and for names that no registry takes
 */
function ociRepositories(pattern, only, ports) {
    if (!pattern.includes("{model}") && only === null)
        throw (0,src_error/* failure */.V2)("input-invalid", `registry: repository: ${refused_shown(pattern)} is one repository, and the policy holds several models`, {
            hint: "Write where the model's name stands: `repository: ghcr.io/acme/{model}`.",
        });
    return (model) => {
        if (!isRepositoryName(model) && pattern.includes("{model}"))
            throw refused_invalid(`${refused_shown(model)}: expected a model's name in lower-case letters, for it names a repository`);
        const { tag, digest, ...reference } = parseReference(pattern.replaceAll("{model}", () => model));
        if (tag !== null || digest !== null)
            throw refused_invalid(`${refused_shown(pattern)}: expected a repository, without tag and digest`);
        return openRepository(reference, ports);
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./packages/oci/src/credentials.ts

/**
 * Credentials by host from the text of Docker's `config.json`, as `docker login` leaves it: `auths` with `auth`, `username` and
 * `password`, or `identitytoken`. Credential helpers are programs and are not run. `path` is for messages.
 * @throws ModelgateError `input-invalid` when it cannot be read, never with anything from within
 */
function dockerCredentials(text, path) {
    const auths = objectAt(credentials_parsed(text, path), "auths");
    return async (host) => {
        for (const key of [
            host,
            `https://${host}`,
            `https://${host}/v1/`,
            `https://${host}/v2/`,
            `http://${host}`,
        ]) {
            const entry = objectAt(auths, key);
            const found = entry === null ? null : credentialsIn(entry, path, host);
            if (found !== null)
                return found;
        }
        return null;
    };
}
function credentials_parsed(text, path) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw (0,src_error/* failure */.V2)("input-invalid", `${path}: is not JSON`, { hint: "It is written by `docker login`." });
    }
}
function objectAt(value, key) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return null;
    const found = value[key];
    return typeof found === "object" && found !== null ? found : null;
}
function credentialsIn(entry, path, host) {
    const { identitytoken, auth, username, password } = entry;
    if (typeof identitytoken === "string" && identitytoken !== "")
        return { identityToken: identitytoken };
    if (typeof username === "string" && typeof password === "string")
        return { username, password };
    // An empty entry says that a helper knows.
    if (typeof auth !== "string" || auth === "")
        return null;
    const pair = Buffer.from(auth, "base64").toString("utf8");
    const at = pair.indexOf(":");
    if (at < 1)
        throw (0,src_error/* failure */.V2)("input-invalid", `${path}: the credentials of ${host} are not a name and a password in base64`, {
            hint: "Log in again: `docker login`.",
        });
    return { username: pair.slice(0, at), password: pair.slice(at + 1) };
}

;// CONCATENATED MODULE: ./packages/job/src/registry-credentials.ts




/**
 * Who logs in at a registry. What was given is for its host alone: another that it sends on to is shown nothing of it, and gets
 * what `docker login` left in Docker's own file, which is read when it is first needed.
 */
function registryCredentials(env, { host, username, password }) {
    const given = username === null || password === null ? null : { username, password };
    let left = null;
    return async (asked) => {
        if (given !== null && asked === host)
            return given;
        left ??= leftByDocker(env);
        return await (await left)(asked);
    };
}
async function leftByDocker(env) {
    const path = (0,external_node_path_.join)(env["DOCKER_CONFIG"] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".docker"), "config.json");
    const text = await (0,external_node_fs_promises_.readFile)(path, "utf8").catch(() => null);
    return text === null ? async () => null : dockerCredentials(text, path);
}

;// CONCATENATED MODULE: ./packages/job/src/open-registry.ts




/** Where nothing is said: the tags of the repository. */
const IN_GIT = { place: { type: "git" }, stages: [], models: [] };
/**
 * Opens the registry that a policy names. MLflow's client is loaded for MLflow alone.
 * @throws ModelgateError `input-invalid` for an address or credentials that cannot be
 */
async function openRegistry(kept, opening) {
    const { place } = kept;
    const { reach, who, now } = opening;
    switch (place.type) {
        case "git": {
            const repository = await reach.repository();
            return gitRegistry({ repository, tagger: who, now: () => Math.floor(now() / 1000) });
        }
        case "mlflow":
            return await mlflow(place, kept, opening);
        case "directory":
            return directoryRegistry({ root: place.path, by: who.name, now });
        case "oci":
            return oci(place, kept, opening);
    }
}
function oci({ repository, isHttpAllowed }, { stages, models }, { reach, who, now, env, credentials }) {
    const [host = ""] = repository.split("/");
    return ociRegistry({
        repositoryOf: ociRepositories(repository, onlyOf(models), {
            exchange: reach.exchange,
            credentials: registryCredentials(env, { host, ...credentials }),
            pause: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
            plainHttp: isHttpAllowed ? [host] : [],
        }),
        ...{ models, stages: stages.map((stage) => stage.name), by: who.name, now, draw },
    });
}
async function mlflow({ url, name, isLegacy, isHttpAllowed }, { stages, models }, { reach, who, now, env, credentials }) {
    const { mlflowAccess, mlflowClient, mlflowRegistry, namingBy } = await __webpack_require__.e(/* import() */ 970).then(__webpack_require__.bind(__webpack_require__, 970));
    return mlflowRegistry({
        client: mlflowClient(mlflowAccess(env, { url, isHttpAllowed, ...credentials }), reach.exchange),
        naming: namingBy(name, onlyOf(models)),
        stagesAs: isLegacy ? "legacy" : "aliases",
        ...{ stages: stages.map((stage) => stage.name), by: who.name, now, draw },
    });
}
/** The one model of a policy; null where it holds several. */
function onlyOf(models) {
    const [only, ...more] = models;
    return only === undefined || more.length > 0 ? null : only;
}
function draw() {
    return (0,external_node_crypto_.randomBytes)(8).toString("hex");
}


/***/ }),

/***/ 996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/git/src/base.ts + 2 modules
var src_base = __webpack_require__(5942);
// EXTERNAL MODULE: ./packages/git/src/work-path.ts
var work_path = __webpack_require__(9007);
// EXTERNAL MODULE: ./packages/git/src/file.ts
var src_file = __webpack_require__(168);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/schema/src/http-answer.ts
var http_answer = __webpack_require__(4192);
// EXTERNAL MODULE: ./packages/git/src/fault.ts
var fault = __webpack_require__(9856);
// EXTERNAL MODULE: ./packages/git/src/repository.ts
var src_repository = __webpack_require__(5434);
;// CONCATENATED MODULE: ./packages/git/src/lfs-endpoint.ts


/**
 * The address of the LFS server as git-lfs finds it: `lfs.url`, then the remote's `lfsurl`, then the remote's own URL, the first
 * two from git's configuration or `.lfsconfig`. That file is a stranger's: it may name another path on the remote's host,
 * not another host. Null when the remote has no address on the web.
 */
async function lfsEndpoint(repository, lfsConfig) {
    const { git, remote } = repository;
    const { stdout } = await (0,src_repository/* run */.eF)(git, ["ls-remote", "--get-url", remote]);
    const own = fromRemote(stdout.toString().replace(/\n$/, ""));
    const file = await lfsConfig();
    for (const key of ["lfs.url", `remote.${remote}.lfsurl`]) {
        const ours = await configured(repository, key);
        if (ours !== null)
            return lfs_endpoint_secure(fromSetting(ours), key);
        const theirs = file === null ? null : await configured(repository, key, file);
        if (theirs !== null)
            return onSameHost(fromSetting(theirs), own);
    }
    return own === null ? null : lfs_endpoint_secure(own, `remote ${remote}`);
}
/** A value of git's configuration, or of a file given as bytes, in which `include` has no effect. */
async function configured({ git }, key, file) {
    const from = file === undefined ? [] : ["--no-includes", "--file", "-"];
    const { exitCode, stdout } = await (0,src_repository/* run */.eF)(git, ["config", ...from, "-z", "--get", key], file);
    return exitCode === 0 ? stdout.toString().slice(0, -1) : null;
}
/** https, or http on this machine: what is sent there may carry a token. */
function isSecure({ protocol, hostname }) {
    return (protocol === "https:" ||
        (protocol === "http:" && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)));
}
function lfs_endpoint_secure(url, from) {
    if (url !== null && isSecure(url))
        return url;
    throw (0,fault/* refused */.J5)(`${from}: expected an https address for the LFS server`, "Set `lfs.url` in git's configuration.");
}
function onSameHost(url, own) {
    if (url !== null && own !== null && isSecure(url) && url.host === own.host)
        return url;
    throw (0,fault/* refused */.J5)(".lfsconfig names an LFS server that is not on the remote's host over https", "If it is yours, name it where a pull request cannot: `git config lfs.url …`. Or give actions/checkout `lfs: true`.");
}
function fromSetting(value) {
    return /^https?:\/\//i.test(value) && URL.canParse(value) ? bare(new URL(value)) : null;
}
function fromRemote(value) {
    // git@host:owner/name; C:\repositories is not meant.
    const [, host, path = ""] = /^(?:[^/@:\s]+@)?([^/@:\s]{2,}):(?!\/\/)([^\s]+)$/.exec(value) ?? [];
    const text = host === undefined ? value : `https://${host}/${path.replace(/^\/+/, "")}`;
    if (!URL.canParse(text))
        return null;
    const url = new URL(text);
    if (!["https:", "http:", "ssh:", "git:", "git+ssh:", "ssh+git:"].includes(url.protocol))
        return null;
    // The ports of ssh and git are not those of the web.
    const web = /^https?:$/.test(url.protocol) ? url : new URL(`https://${url.hostname}${url.pathname}`);
    const clean = bare(web);
    clean.pathname = `${clean.pathname.replace(/\.git$/, "")}.git/info/lfs`;
    return clean;
}
/** Without user, password, query and the slash at the end. */
function bare(url) {
    return new URL(url.pathname.replace(/\/+$/, ""), url.origin);
}

;// CONCATENATED MODULE: ./packages/git/src/lfs-batch.ts
// https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md. Only the `basic` transfer, one object at a time.


/** The body of the question for one object. */
function batchRequest({ oid, size }) {
    const objects = [{ oid, size }];
    return Buffer.from(JSON.stringify({ operation: "download", transfers: ["basic"], objects, hash_algo: "sha256" }));
}
/**
 * Reads the answer. `now` is milliseconds since 1970.
 * @throws ModelgateError `file-missing` when the server has no such object, `github-fault` when the answer is not as specified
 */
function batchAction(answer, pointer, now) {
    const reply = record(parsed(answer));
    if (reply["transfer"] !== undefined && reply["transfer"] !== "basic")
        throw odd("another transfer than `basic`");
    const objects = Array.isArray(reply["objects"]) ? reply["objects"].map(record) : [];
    const object = objects.find(({ oid }) => oid === pointer.oid);
    if (object === undefined || object["size"] !== pointer.size)
        throw odd("no object of this digest and size");
    if (object["error"] !== undefined)
        throw objectError(record(object["error"]), pointer);
    const action = record(record(object["actions"])["download"]);
    const href = action["href"];
    if (typeof href !== "string" || !URL.canParse(href))
        throw odd("no address to download from");
    const url = new URL(href);
    if (!isSecure(url))
        throw odd("an address that is not https");
    const expires = typeof action["expires_at"] === "string" ? Date.parse(action["expires_at"]) : Number.NaN;
    // `expires_in` counts from now and counts more where both are given; servers send year 1 or 0 for "never".
    if (typeof action["expires_in"] !== "number" && expires > 0 && expires < now)
        throw (0,src_error/* failure */.V2)("github-fault", "the LFS server gave an address that had expired already", {
            hint: "Check this machine's clock, then run it again.",
        });
    return { url, headers: headersOf(action["header"]) };
}
function headersOf(value) {
    const headers = Object.entries(value === undefined || value === null ? {} : record(value));
    for (const [name, text] of headers) {
        const isPlain = typeof text === "string" && /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e]*$/.test(text);
        // These decide where a request goes and how it is read, not whether it is allowed.
        if (!isPlain || /^(?:host|content-length|transfer-encoding|connection)$/i.test(name))
            throw odd("an unusable header");
    }
    return Object.fromEntries(headers);
}
function objectError({ code }, { oid }) {
    const reason = code === 404 || code === 410 ? "does not have" : "does not give";
    return (0,src_error/* failure */.V2)("file-missing", `the LFS server ${reason} the object ${oid.slice(0, 12)}`, {
        hint: "Somebody has to push it: `git lfs push --all origin` in a clone that has it.",
    });
}
function parsed(answer) {
    try {
        return JSON.parse(Buffer.from(answer).toString());
    }
    catch {
        throw odd("something that is not JSON");
    }
}
function record(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        throw odd("another shape");
    return value;
}
function odd(what) {
    return (0,src_error/* failure */.V2)("github-fault", `the LFS server answered with ${what}`, {
        hint: "Give actions/checkout `lfs: true`, so that git-lfs itself fetches the files.",
    });
}

// EXTERNAL MODULE: ./packages/schema/src/read-at-most.ts
var read_at_most = __webpack_require__(6783);
;// CONCATENATED MODULE: ./packages/git/src/lfs-http.ts



const MAX_REDIRECTS = 5;
/**
 * Sends a request, follows redirects, and gives the body of a 200. The token goes to its own origin alone, and other headers
 * not beyond the first origin.
 */
async function send(download, request, token) {
    const first = new URL(request.url);
    let url = first;
    for (let left = MAX_REDIRECTS;; left--) {
        const given = url.origin === first.origin ? request.headers : plain(request.headers);
        const headers = { ...allowed(url, given, token), ...given };
        const response = await reached(url, () => download({ ...request, url: url.href, headers }));
        if (!(0,http_answer/* isRedirect */.N)(response.status))
            return { status: response.status, body: unbroken(url, response.body) };
        await (0,http_answer/* letGo */.K)(response.body);
        const next = response.location === null ? null : URL.parse(response.location, url.href);
        if (next === null || left === 0)
            return response;
        url = next;
        if (!isSecure(url))
            throw (0,src_error/* failure */.V2)("github-fault", `the LFS server on ${first.host} sends on to an address that is not https`, {
                hint: "Give actions/checkout `lfs: true`, so that git-lfs itself fetches the files.",
            });
    }
}
function unbroken(url, body) {
    return {
        [Symbol.asyncIterator]() {
            const pieces = body[Symbol.asyncIterator]();
            return {
                next: () => reached(url, () => pieces.next()),
                return: async () => (await pieces.return?.()) ?? { done: true, value: undefined },
            };
        },
    };
}
async function reached({ host }, ask) {
    try {
        return await ask();
    }
    catch (cause) {
        throw (0,src_error/* failure */.V2)("github-fault", `the LFS server on ${host} could not be reached, or stopped in the middle`, {
            hint: "Run it again. Behind a proxy, check `https_proxy` and `no_proxy`.",
            cause,
        });
    }
}
/**
 * Reads a small answer.
 * @throws ModelgateError `github-fault` when it is not small
 */
async function small(body, maxBytes) {
    const bytes = await (0,read_at_most/* readAtMost */.r)(body, maxBytes);
    if (bytes !== null)
        return bytes;
    throw (0,src_error/* failure */.V2)("github-fault", `the LFS server answered with more than ${maxBytes} bytes`, {
        hint: "Nothing it is asked for is that large: look at what answers there, as a proxy's own page.",
    });
}
function allowed(url, given, token) {
    const hasOwn = Object.keys(given).some((name) => name.toLowerCase() === "authorization");
    if (token === undefined || hasOwn || new URL(token.origin).origin !== url.origin)
        return {};
    return { Authorization: (0,src_repository/* authorization */.it)(token) };
}
function plain(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => /^(?:accept|content-type)$/i.test(name)));
}

// EXTERNAL MODULE: ./packages/git/src/written-file.ts
var written_file = __webpack_require__(3290);
;// CONCATENATED MODULE: ./packages/git/src/lfs-object.ts









const MEDIA_TYPE = "application/vnd.git-lfs+json";
const LFS_TRUE = "Give actions/checkout `lfs: true`, or this step a `token`, with which it asks the LFS server. On a laptop: `git lfs fetch --all`.";
/**
 * Writes the object behind a pointer to a new path: from the clone's own store, else from the LFS server. Only bytes of the
 * pointer's digest and size stay.
 * @throws ModelgateError `file-missing` when nobody has the object, `github-denied` when the server wants a token
 */
async function copyLfsObject(repository, file, { to, maxBytes, lfs }) {
    const { pointer } = file;
    if (pointer.extensions.length > 0)
        throw (0,fault/* refused */.J5)(`${(0,fault/* shown */.SP)(file.path)}: its content was changed by LFS extensions (${pointer.extensions.join(", ")}), which are programs`, "Store the model without LFS extensions.");
    if (pointer.size > maxBytes)
        throw (0,fault/* tooLarge */.g$)(file.path, { said: pointer.size, where: "LFS", maxBytes });
    const local = await localObject(repository, pointer);
    const isThere = (0,external_node_fs_.existsSync)(local);
    const copied = isThere ? await copyIfRight(local, to, pointer) : null;
    if (copied !== null)
        return copied;
    if (lfs === undefined) {
        const state = isThere ? "is damaged in" : "is not in";
        throw (0,fault/* missing */.LO)(`${(0,fault/* shown */.SP)(file.path)}: its LFS object ${state} this clone`, LFS_TRUE);
    }
    return await fromServer(repository, file, { to, lfs });
}
async function localObject(repository, { oid }) {
    const storage = (await configured(repository, "lfs.storage")) ?? "lfs";
    return (0,external_node_path_.join)((0,external_node_path_.resolve)(repository.commonDir, storage), "objects", oid.slice(0, 2), oid.slice(2, 4), oid);
}
async function copyIfRight(from, to, pointer) {
    try {
        return await writeExactly(to, pointer, (0,external_node_fs_.createReadStream)(from));
    }
    catch (error) {
        // Another copy may be right, so a damaged one is no end.
        if (error instanceof src_error/* ModelgateError */.HJ && error.code === "file-missing")
            return null;
        throw error;
    }
}
async function fromServer(repository, file, { to, lfs }) {
    const lfsConfig = () => (0,src_file/* fileAt */.Wd)(repository, { commit: file.commit, path: ".lfsconfig" }, { maxBytes: 65_536 });
    const endpoint = await lfsEndpoint(repository, lfsConfig);
    if (endpoint === null)
        throw (0,fault/* missing */.LO)(`${(0,fault/* shown */.SP)(file.path)}: its LFS object is not in this clone, and ${repository.remote} has no address on the web`, LFS_TRUE);
    const open = async () => {
        const { url, headers } = await ask(endpoint, file.pointer, lfs);
        const reply = await send(lfs.download, { method: "GET", url: url.href, headers }, lfs.token);
        if (reply.status !== 200)
            await (0,http_answer/* letGo */.K)(reply.body);
        return { ...reply, url };
    };
    let reply = await open();
    // An address lives for minutes: asked for again, it is new.
    if (reply.status !== 200)
        reply = await open();
    if (reply.status !== 200)
        throw statusFault(reply.status, reply.url, file.path);
    return await writeExactly(to, file.pointer, reply.body);
}
async function ask(endpoint, pointer, { download, token }) {
    const url = new URL(`${endpoint.href}/objects/batch`);
    const headers = { Accept: MEDIA_TYPE, "Content-Type": MEDIA_TYPE };
    const { status, body } = await send(download, { method: "POST", url: url.href, headers, body: batchRequest(pointer) }, token);
    if (status === 200)
        return batchAction(await small(body, 2 ** 20), pointer, Date.now());
    await (0,http_answer/* letGo */.K)(body);
    throw statusFault(status, url, pointer.oid.slice(0, 12));
}
/** Host and status alone: the rest of an address may be a signature. */
function statusFault(status, { host }, what) {
    const message = `${(0,fault/* shown */.SP)(what)}: the LFS server on ${host} answered with status ${status}`;
    if (status === 401 || status === 403 || status === 404)
        return (0,src_error/* failure */.V2)("github-denied", message, {
            hint: "The job needs `permissions: contents: read` and its token. Another repository's objects need one for that repository.",
        });
    return (0,src_error/* failure */.V2)("github-fault", message, { hint: "Run it again. A repository can be over its LFS budget." });
}
async function writeExactly(to, { oid, size }, pieces) {
    let left = size;
    const wrong = () => (0,fault/* missing */.LO)(`the LFS object ${oid.slice(0, 12)} came with other bytes than its pointer says`, LFS_TRUE);
    return await (0,written_file/* writeNew */.q)(to, async (take) => {
        for await (const piece of pieces) {
            left -= piece.length;
            if (left < 0)
                throw wrong();
            await take(piece);
        }
    }, ({ digest }) => {
        if (left !== 0 || digest !== `sha256:${oid}`)
            throw wrong();
    });
}

// EXTERNAL MODULE: ./packages/git/src/lfs-pointer.ts
var lfs_pointer = __webpack_require__(9331);
// EXTERNAL MODULE: ./packages/git/src/tree.ts
var tree = __webpack_require__(4106);
;// CONCATENATED MODULE: ./packages/git/src/copy-file.ts





/**
 * Writes a commit's file to a new path, in little memory whatever its size, with the LFS object in the place of its pointer.
 * Null when the commit has no such file.
 * @throws ModelgateError as `fileAt`; `file-missing` naming `lfs: true` for an LFS object that cannot be had
 */
async function copyFileAt(repository, at, options) {
    const entry = await (0,tree/* entryAt */._)(repository, at);
    if (entry === null)
        return null;
    const sizeBytes = await (0,src_file/* sizeOf */.$d)(repository, entry, options.maxBytes);
    if (sizeBytes < lfs_pointer/* MAX_POINTER_BYTES */.l) {
        const pointer = (0,lfs_pointer/* lfsPointer */.F)(await (0,src_file/* bytesOf */.$$)(repository, entry, sizeBytes));
        if (pointer !== null)
            return await copyLfsObject(repository, { ...at, pointer }, options);
    }
    return await (0,written_file/* writeNew */.q)(options.to, (take) => (0,src_file/* stream */.Td)(repository, entry, { sizeBytes, take }), () => { });
}

// EXTERNAL MODULE: ./packages/git/src/path.ts
var src_path = __webpack_require__(9785);
;// CONCATENATED MODULE: ./packages/baseline/src/base-words.ts
const NAME_ONE = "name a ref, a path or an address";
const NO_BASE = {
    "pull-request": "the pull request shares no history with its base branch",
    "merge-group": "the merge group has no base",
    push: "the branch or tag is new: there is no commit before this push",
    ref: "there is no such commit",
    checkout: "there is no commit yet that this branch began from",
    "workflow-run": `a run for another workflow has no base of its own: ${NAME_ONE}`,
    schedule: `a scheduled run has no base: ${NAME_ONE}`,
    manual: `a run started by hand has no base: ${NAME_ONE}`,
};
/** Why an event has no base, in words that go on after a name of what was to be compared. */
function noBase(event) {
    const name = event.kind === "manual" ? (event.name ?? BY_HAND) : BY_HAND;
    return name === BY_HAND ? NO_BASE[event.kind] : `the event ${name} has no base of its own: ${NAME_ONE}`;
}
const BY_HAND = "workflow_dispatch";
/** Which commit stands for the base where no event names one. */
function checkoutNote({ commit, how }) {
    const what = how === "head" ? "what is committed (HEAD)" : "where this branch left the default branch";
    return `git:base on a laptop is ${what}, ${commit.slice(0, 12)}`;
}

// EXTERNAL MODULE: ./packages/baseline/src/external-data.ts
var external_data = __webpack_require__(1947);
// EXTERNAL MODULE: ./packages/baseline/src/fault.ts
var src_fault = __webpack_require__(4601);
;// CONCATENATED MODULE: ./packages/baseline/src/opened.ts
/** Enough for every model that a job can also run. */
const MAX_BYTES = 4 * 2 ** 30;

// EXTERNAL MODULE: ./packages/baseline/src/place-at-base.ts
var place_at_base = __webpack_require__(9174);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/git/src/changes.ts
var changes = __webpack_require__(9705);
// EXTERNAL MODULE: ./packages/git/src/branch-point.ts
var branch_point = __webpack_require__(9385);
;// CONCATENATED MODULE: ./packages/baseline/src/proposed-change.ts



/**
 * What is proposed; null where nothing is, and for a file that git does not know the place of, as an artifact of an earlier step.
 * @throws ModelgateError `git-failed` and the like, when git cannot answer
 */
async function proposedChange(file, ports) {
    if (!isProposal(ports))
        return null;
    const place = await placeOf(file, ports);
    if (place === null)
        return null;
    const { repository, commit, head } = place;
    return { ...place, changes: await (0,changes/* changedFiles */.Y)(repository, commit, head) };
}
/**
 * Makes sure that a run about a proposed change stands in that change, whether or not its base is asked for later: the files it
 * measures lie in this checkout. Where git cannot look, as without a clone in this folder, an ordinary checkout is the change all
 * the same, and an earlier step may have brought the files: then it is a note for the report. But not where it is the base.
 * @throws ModelgateError `checkout-mismatch`
 */
async function proposalIsHere(ports) {
    try {
        const { event } = ports;
        if (event.kind === "pull-request" || event.kind === "merge-group")
            await checkedOut(event, await ports.repository());
        return [];
    }
    catch (error) {
        if (!isUnknown(error))
            throw error;
        const [{ message, hint = "" }] = error.problems;
        if (ports.isAtBase !== true)
            return [`${UNKNOWN}: ${message}`];
        throw failure("checkout-mismatch", `whether what is checked out is the change is not known, and by default it is the base: ${message}`, {
            hint: `Run this on \`pull_request\`: on \`pull_request_target\` actions/checkout without \`ref\` checks out the base. Where a \`ref\` names the head, have git say so: ${hint}`.trimEnd(),
            cause: error,
        });
    }
}
const UNKNOWN = "whether what is measured is the proposed change is not known, nor whether that change rewrites a baseline that a path names";
/** How links in the work tree are taken: one that a proposed change puts on the way would lead to another file of its base. */
function linksFor(ports) {
    return isProposal(ports) ? "kept" : "followed";
}
/** Whether this run looks at a change that somebody proposes. The event is read where it is asked for, and not before. */
function isProposal(ports) {
    if (ports.isProposed === false)
        return false;
    const { kind } = ports.event;
    return kind === "pull-request" || kind === "merge-group";
}
/** Every path that a change is about: a renamed file has two. */
function touchedPaths(changes) {
    return changes.flatMap((one) => (one.change === "renamed" ? [one.path, one.from] : [one.path]));
}
/** Whether a changed path is the file, what it leads to, or a link on the way there. */
function isOnTheWay(name, { path, real, links }) {
    return [path, real, ...links].some((one) => one === name || one.startsWith(`${name}/`));
}
async function placeOf(file, { repository: open, event }) {
    try {
        const repository = await open();
        const path = await (0,work_path/* treePathOf */.h)(repository, file, "kept");
        // Outside the repository there is nothing that a change could touch.
        const real = await (0,promises_.realpath)(file)
            .then((end) => (0,work_path/* treePathOf */.h)(repository, end))
            .catch(() => path);
        const links = await (0,work_path/* linksTo */.B)(repository, file);
        const [base, head] = [await (0,src_base/* baseOf */.b)(event, repository), await (0,branch_point/* headOf */.U)(repository)];
        return base === null || head === null
            ? null
            : { repository, path, real, links, commit: base.commit, head };
    }
    catch (error) {
        if (isUnknown(error))
            return null;
        throw error;
    }
}
/** Whether git, or the event, has no answer: what could not be read where it is needed is an error there. */
function isUnknown(error) {
    return error instanceof src_error/* ModelgateError */.HJ && NOT_IN_GIT.includes(error.code);
}
/** Not `history-missing`: how long a proposed history is its author says, and would so hide what the change rewrites. */
const NOT_IN_GIT = ["input-invalid", "git-failed"];

;// CONCATENATED MODULE: ./packages/baseline/src/source-name.ts

/** A source as reports name it: `git:base`, `git:v1.2`, `path:…`, `report:…`, `stage:production`, or `url:…` without user, password and query. */
function sourceName(source) {
    switch (source.kind) {
        case "git":
            return `git:${source.ref === null ? "base" : (0,src_fault/* shown */.SP)(source.ref)}`;
        case "path":
        case "report":
            return `${source.kind}:${(0,src_fault/* shown */.SP)(source.path)}`;
        case "stage":
            return `stage:${(0,src_fault/* shown */.SP)(source.stage)}`;
        case "url":
            return `url:${URL.canParse(source.url) ? addressName(new URL(source.url)) : "an address that cannot be read"}`;
    }
}
/** An address as far as it may be shown: what is left out may be a password or a signature. */
function addressName({ protocol, host, pathname }) {
    return (0,src_fault/* shown */.SP)(`${protocol}//${host}${pathname}`);
}

;// CONCATENATED MODULE: ./packages/baseline/src/from-git.ts









/** The file as it was at the base of the event (`ref` null) or at a ref, copied into the folder. */
async function fromGit(ref, wanted, ports, folder) {
    const source = sourceName({ kind: "git", ref });
    const repository = await ports.repository();
    const event = ref === null ? ports.event : { kind: "ref", ref };
    const base = await (0,src_base/* baseOf */.b)(event, repository);
    if (base === null)
        return { kind: "none", source, reason: noBase(event) };
    const path = await (0,work_path/* treePathOf */.h)(repository, wanted.path, linksFor(ports));
    const notes = event.kind === "checkout" ? [checkoutNote(base)] : [];
    const bringing = { repository, wanted, ports, folder };
    const { commit } = base;
    const own = await bring({ commit, path }, bringing);
    if (own !== null)
        return { kind: "file", path: own, source, commit, notes };
    const place = await (0,place_at_base/* placeAtBase */.c)(repository, commit, path);
    if (!("path" in place)) {
        if (!place.isCommitted && ports.event.kind !== "checkout")
            throw uncommitted(path);
        return { kind: "none", source, reason: firstVersion(commit, path, place.gone) };
    }
    const before = await bring({ commit, path: place.path }, bringing);
    if (before === null)
        throw new TypeError("git named a file that its commit does not have");
    return { kind: "file", path: before, source, commit, notes: [...notes, place.note] };
}
/** A retrained model under a new name shares nothing with the old one: only people can tell, so they are told. */
function firstVersion(commit, path, gone) {
    const also = gone.length === 0 ? "" : `; ${(0,place_at_base/* listed */.K)(gone)} went away in the same change`;
    return `${commit.slice(0, 12)} has no ${(0,src_fault/* shown */.SP)(path)}: this is its first version${also}`;
}
function uncommitted(path) {
    return (0,src_fault/* missing */.LO)(`${(0,src_fault/* shown */.SP)(path)}: neither the base nor the commit that is checked out has such a file`, "A model that a job makes is not in git: name its baseline by a path, an address or an earlier report.");
}
/** Copies a file, of a model also its external data; null when the commit has no such file. */
async function bring(at, { repository, wanted, ports, folder }) {
    const { lfs, maxBytes = MAX_BYTES } = ports;
    let left = maxBytes;
    const copy = async (from, to) => {
        const written = await copyFileAt(repository, from, { to, maxBytes: left, lfs });
        left -= written?.sizeBytes ?? 0;
        return written;
    };
    const name = external_node_path_.posix.basename(at.path);
    const path = (0,external_node_path_.join)(folder, name);
    const model = await copy(at, path);
    if (model === null)
        return null;
    if (wanted.kind === "file")
        return path;
    const { sizeBytes } = model;
    for (const location of (0,external_data/* externalLocations */.u)({
        path,
        sizeBytes,
        name: `${at.path} of ${at.commit.slice(0, 12)}`,
    })) {
        // The model as its own data is refused when it is staged.
        if (location === name)
            continue;
        const data = (0,src_path/* beside */.v)(at, location);
        if ((await copy(data, (0,external_node_path_.join)(folder, ...location.split("/")))) === null)
            throw incomplete(at, data.path);
    }
    return path;
}
function incomplete({ path, commit }, data) {
    return (0,src_fault/* missing */.LO)(`${(0,src_fault/* shown */.SP)(path)} of ${commit.slice(0, 12)} keeps weights in ${(0,src_fault/* shown */.SP)(data)}, which that commit does not have`, "The baseline was committed without its external data: name another commit, or a path or an address.");
}

;// CONCATENATED MODULE: ./packages/baseline/src/dvc-pointers.ts
// By what DVC brings files that git does not keep: a pointer beside each, or of a pipeline the lock beside its dvc.yaml.





/**
 * The pointers that a change rewrites by which DVC brings the file: beside it, or beside a folder on the way, or a pipeline's lock that
 * has another content for one of these.
 * @throws ModelgateError what git throws; `input-invalid` for a lock of more than 16 MB
 */
async function rewrittenPointers(proposed) {
    const found = touchedPaths(proposed.changes).map(async (name) => {
        if (name.endsWith(".dvc"))
            return isOnTheWay(name.slice(0, -".dvc".length), proposed);
        return external_node_path_.posix.basename(name) === "dvc.lock" && (await isLockedAnew(name, proposed));
    });
    const isPointer = await Promise.all(found);
    return touchedPaths(proposed.changes).filter((_, at) => isPointer[at]);
}
/** What is to be said of a baseline that DVC brought: a change that rewrites its pointer may have chosen it. */
async function ofPointers(proposed) {
    const pointers = await rewrittenPointers(proposed);
    if (pointers.length === 0)
        return [];
    const what = `the baseline ${(0,src_fault/* shown */.SP)(proposed.path)} may be another one than the base's`;
    return [`${what}: this change rewrites ${(0,place_at_base/* listed */.K)(pointers)}, by which DVC brings it`];
}
async function isLockedAnew(lock, proposed) {
    const { repository, commit, head } = proposed;
    const [before, after] = [await lockAt(repository, commit, lock), await lockAt(repository, head, lock)];
    const names = [...new Set([...before.keys(), ...after.keys()])];
    return names.some((name) => before.get(name) !== after.get(name) &&
        isOnTheWay(external_node_path_.posix.join(external_node_path_.posix.dirname(lock), name).replace(/\/$/u, ""), proposed));
}
const MAX_LOCK_BYTES = 16_000_000;
/** What a lock says of every path that it names, of one that several stages name all of it; of none where there is no lock. */
async function lockAt(repository, commit, path) {
    const bytes = await (0,src_file/* fileAt */.Wd)(repository, { commit, path }, { maxBytes: MAX_LOCK_BYTES });
    const text = new TextDecoder().decode(bytes ?? new Uint8Array());
    const found = new Map();
    // As DVC writes it: a path, and in the lines below it, as deep as that, the kind of hash and the hash.
    for (const [, name = "", rest = ""] of text.matchAll(/^ *- path: (.+)\n((?: +[a-z]\w*: .*\n)*)/gmu)) {
        const known = found.get(name) ?? new Set();
        found.set(name, known.add(/^ *md5: (.+)$/mu.exec(rest)?.[1] ?? rest));
    }
    return new Map([...found].map(([name, hashes]) => [name, [...hashes].toSorted().join(" ")]));
}

;// CONCATENATED MODULE: ./packages/baseline/src/from-path.ts







/**
 * A file of this checkout, used where it lies; a link is followed, for the user named it. Where a pull request or a merge group
 * changes the file, or of a model anything in its folder (weights may lie there), it is the base's: who proposes a change does
 * not choose what it is compared with.
 * @throws ModelgateError `baseline-missing`
 */
async function fromPath({ path, kind }, ports, folder) {
    const source = sourceName({ kind: "path", path });
    const agreed = await ofBase({ path, kind }, ports, folder);
    if ("file" in agreed) {
        const { file, commit } = agreed;
        const what = kind === "model" ? "it or its folder" : "it";
        const notes = [`the baseline is ${(0,src_fault/* shown */.SP)(path)} of ${commit.slice(0, 12)}: this change touches ${what}`];
        return { kind: "file", path: file, source, commit, notes };
    }
    const found = await (0,promises_.stat)(path).catch((error) => error);
    const reason = found instanceof Error ? REASONS[found.code ?? ""] : found.isFile() ? null : "not a file";
    if (reason !== null)
        throw (0,src_fault/* missing */.LO)(`${(0,src_fault/* shown */.SP)(path)}: ${reason ?? "cannot be read"}`, "Check the path from the root of the repository, and download the artifact that holds it before this step.");
    return { kind: "file", path, source, commit: null, notes: agreed.notes };
}
const REASONS = {
    ENOENT: "no such file",
    ENOTDIR: "no such file",
    EACCES: "may not be read",
};
function folderOf(path) {
    return external_node_path_.posix.dirname(path) === "." ? "" : `${external_node_path_.posix.dirname(path)}/`;
}
/** The base's file where the change has another one; else what is to be said of the one that lies here. */
async function ofBase(wanted, ports, folder) {
    const proposed = await proposedChange(wanted.path, ports);
    if (proposed === null)
        return { notes: [] };
    const { repository, commit, path, real, changes } = proposed;
    const touched = touchedPaths(changes);
    const folders = wanted.kind === "model" ? [path, real].map(folderOf) : [];
    const isOurs = (name) => isOnTheWay(name, proposed) || folders.some((beside) => name.startsWith(beside));
    if (!touched.some(isOurs))
        return { notes: await ofPointers(proposed) };
    const file = await bring({ commit, path }, { repository, wanted, ports, folder });
    if (file !== null)
        return { file, commit };
    const isNew = touched.includes(path);
    const fresh = isNew ? [`${(0,src_fault/* shown */.SP)(wanted.path)}, the baseline, is new in this change`] : [];
    return { notes: [...fresh, ...(await ofPointers(proposed))] };
}

// EXTERNAL MODULE: ./packages/onnx/src/inspect.ts + 10 modules
var inspect = __webpack_require__(5065);
;// CONCATENATED MODULE: ./packages/baseline/src/from-stage.ts



/**
 * The model that holds a stage of the registry, and only with the digest that it was registered with. Nobody holds it: it is the
 * first version that will.
 * @throws ModelgateError `baseline-missing`, `baseline-mismatch`, and what the registry throws
 */
async function fromStage(source, { path, kind }, { stage: holderOf }, folder) {
    const name = sourceName(source);
    const stage = (0,src_fault/* shown */.SP)(source.stage);
    if (kind !== "model")
        throw (0,src_fault/* missing */.LO)(`${name}: a stage is held by a model, and ${(0,src_fault/* shown */.SP)(path)} is none`, "Name the baseline of predictions by git, a path, an address or an earlier report.");
    if (holderOf === undefined)
        throw (0,src_fault/* missing */.LO)(`${name}: no registry can be asked here`, "Name the baseline by git or by a path.");
    const holder = await holderOf(source, path, folder);
    if ("none" in holder)
        return { kind: "none", source: name, reason: holder.none };
    const version = (0,src_fault/* shown */.SP)(holder.version);
    if (holder.digest === null)
        throw (0,src_fault/* missing */.LO)(`${name}: ${version}, which holds it, was registered without a digest`, "Register its bytes with `modelgate promote --do register`, so that it can be known what it is.");
    const { digest } = await (0,inspect/* inspectModel */.K)(holder.path);
    if (digest !== holder.digest)
        throw (0,src_fault/* mismatch */.J4)(`${name}: ${version} holds it with the digest ${(0,src_fault/* shortDigest */.VK)(holder.digest)}, and the registry gives ${(0,src_fault/* shortDigest */.VK)(digest)}`, "Somebody replaced the bytes: find out who, and promote the version that is meant.");
    const notes = [`${stage} is held by ${version}, ${(0,src_fault/* shortDigest */.VK)(digest)}`];
    return { kind: "file", path: holder.path, source: name, commit: null, notes };
}

;// CONCATENATED MODULE: ./packages/baseline/src/from-url.ts







const from_url_MAX_REDIRECTS = 5;
/**
 * A file by its address, over https (or http on this machine), and only with the digest that was named. The query is never
 * shown: it may be a signature.
 */
async function fromUrl({ url, sha256 }, { kind }, { exchange, maxBytes = MAX_BYTES }, folder) {
    const address = plainAddress(url);
    const expected = plainDigest(sha256);
    const name = addressName(address);
    const path = (0,external_node_path_.join)(folder, fileName(address));
    const fill = async (take) => {
        const body = await opened(exchange, address);
        await from_url_reached(name, () => within(body, maxBytes, name, take));
    };
    const { sizeBytes } = await (0,written_file/* writeNew */.q)(path, fill, ({ digest }) => {
        if (digest === `sha256:${expected}`)
            return;
        throw (0,src_fault/* mismatch */.J4)(`${name}: its sha256 is ${(0,src_fault/* shortDigest */.VK)(digest)}…, expected ${(0,src_fault/* shortDigest */.VK)(expected)}…`, "If the new bytes are the right ones, write their whole sha256 into the policy (`sha256sum FILE`).");
    });
    if (kind === "model" && (0,external_data/* externalLocations */.u)({ path, sizeBytes, name }).length > 0)
        throw (0,src_fault/* missing */.LO)(`${name}: keeps its weights in other files, and one address brings one file`, "Save the model with its weights inside, or name the baseline by git or by a path.");
    return { kind: "file", path, source: `url:${name}`, commit: null, notes: [] };
}
function plainAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url !== null && isSecure(url) && url.username === "" && url.password === "")
        return url;
    const what = url === null ? "expected an address" : `${addressName(url)}: expected https, and no user or password`;
    throw (0,src_error/* failure */.V2)("input-invalid", `baseline: ${what}`, {
        hint: "Write `baseline: { url: https://…, sha256: … }`; http is taken for this machine alone.",
    });
}
function plainDigest(text) {
    const [, hex] = /^(?:sha256:)?([0-9a-f]{64})$/.exec(text.toLowerCase()) ?? [];
    if (hex !== undefined)
        return hex;
    throw (0,src_error/* failure */.V2)("input-invalid", "baseline: sha256: expected 64 hexadecimal digits", {
        hint: "`sha256sum FILE` prints them.",
    });
}
/** Readers go by the ending, so it is kept. */
function fileName({ pathname }) {
    const last = pathname.slice(pathname.lastIndexOf("/") + 1).replace(/[^\w.-]/g, "_");
    return /^\w[\w.-]{0,99}$/.test(last) ? last : "baseline";
}
async function opened(exchange, first) {
    const name = addressName(first);
    let url = first;
    for (let left = from_url_MAX_REDIRECTS;; left--) {
        const { href } = url;
        const request = { method: "GET", url: href, headers: {} };
        const { status, location, body } = await from_url_reached(name, () => exchange(request));
        if (status === 200)
            return body;
        await (0,http_answer/* letGo */.K)(body);
        const next = location !== null && (0,http_answer/* isRedirect */.N)(status) ? URL.parse(location, href) : null;
        if (next === null || left === 0)
            throw answered(name, status);
        url = next;
        // From the web never to this machine, whose services may believe who asks from here.
        if (url.protocol !== "https:" && (first.protocol === "https:" || !isSecure(url)))
            throw (0,src_fault/* missing */.LO)(`${name}: is moved to an address that is not https`, "Name the new address itself.");
    }
}
function answered(name, status) {
    const hint = status >= 500 || status === 429
        ? "Run it again."
        : "Open the address where nobody is signed in: it is asked for without any token.";
    return (0,src_fault/* missing */.LO)(`${name}: answered with status ${status}`, hint);
}
async function within(body, maxBytes, name, take) {
    let left = maxBytes;
    for await (const piece of body) {
        left -= piece.length;
        if (left < 0)
            throw (0,src_fault/* missing */.LO)(`${name}: is larger than ${maxBytes} bytes`, "Name a smaller model, or keep it in git.");
        await take(piece);
    }
}
/** The reason of a broken connection is left out: clients repeat the address in it. */
async function from_url_reached(name, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof src_error/* ModelgateError */.HJ || (error instanceof Error && isDisk(error)))
            throw error;
        throw (0,src_fault/* missing */.LO)(`${name}: could not be reached, or stopped in the middle`, "Run it again. Behind a proxy, check `https_proxy` and `no_proxy`.");
    }
}
function isDisk(error) {
    return error.code === "ENOSPC" || error.code === "EDQUOT" || error.code === "EFBIG";
}

;// CONCATENATED MODULE: ./packages/baseline/src/open-baseline.ts




/**
 * Brings what a model is compared with. `folder` is empty, private and the caller's to remove; a path is used where it lies,
 * unless a pull request changes what lies there.
 * `none` only where there is rightly nothing to compare with; whatever else is amiss throws, so that no comparison is
 * skipped by mistake.
 * @throws ModelgateError `baseline-missing`, `baseline-mismatch`, `history-missing`, `git-failed`, and what LFS or a
 * model that cannot be read throw
 */
async function openBaseline(source, wanted, ports, folder) {
    switch (source.kind) {
        case "git":
            return await fromGit(source.ref, wanted, ports, folder);
        case "path":
            return await fromPath({ path: source.path, kind: wanted.kind }, ports, folder);
        case "stage":
            return await fromStage(source, wanted, ports, folder);
        case "url":
            return await fromUrl(source, wanted, ports, folder);
    }
}

;// CONCATENATED MODULE: ./packages/job/src/source-place.ts

/** Where a registry in git says that a version is: `<commit>:<path>`; null: its registration names no file. */
function sourcePlace(source) {
    const [, ref, path] = /^([^:]*):(.+)$/su.exec(source) ?? [];
    return ref === undefined || path === undefined ? null : { ref, path };
}
/**
 * The model that a version's source names, on disk in a folder; or why there is none.
 * @throws ModelgateError what git and LFS throw
 */
async function openSource(source, ports, folder) {
    const place = sourcePlace(source);
    if (place === null)
        return { none: "it was registered without a file path, so its bytes cannot be fetched" };
    const { ref, path } = place;
    const opened = await openBaseline({ kind: "git", ref }, { path, kind: "model" }, ports, folder);
    return opened.kind === "none" ? { none: opened.reason } : { path: opened.path };
}


/***/ }),

/***/ 5065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ inspectModel)
});

// UNUSED EXPORTS: operatorsOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
;// CONCATENATED MODULE: ./packages/onnx/src/element-type.ts
const type = (name, bits, field, entries = 1) => ({
    name,
    bits,
    field,
    entries,
});
/** TensorProto.DataType of ONNX 1.23, by number. */
const ELEMENT_TYPES = {
    1: type("float", 32, "float_data"),
    2: type("uint8", 8, "int32_data"),
    3: type("int8", 8, "int32_data"),
    4: type("uint16", 16, "int32_data"),
    5: type("int16", 16, "int32_data"),
    6: type("int32", 32, "int32_data"),
    7: type("int64", 64, "int64_data"),
    8: type("string", null, "string_data"),
    9: type("bool", 8, "int32_data"),
    10: type("float16", 16, "int32_data"),
    11: type("double", 64, "double_data"),
    12: type("uint32", 32, "uint64_data"),
    13: type("uint64", 64, "uint64_data"),
    14: type("complex64", 64, "float_data", 2),
    15: type("complex128", 128, "double_data", 2),
    16: type("bfloat16", 16, "int32_data"),
    17: type("float8e4m3fn", 8, "int32_data"),
    18: type("float8e4m3fnuz", 8, "int32_data"),
    19: type("float8e5m2", 8, "int32_data"),
    20: type("float8e5m2fnuz", 8, "int32_data"),
    21: type("uint4", 4, "int32_data", 1 / 2),
    22: type("int4", 4, "int32_data", 1 / 2),
    23: type("float4e2m1", 4, "int32_data", 1 / 2),
    24: type("float8e8m0", 8, "int32_data"),
    25: type("uint2", 2, "int32_data", 1 / 4),
    26: type("int2", 2, "int32_data", 1 / 4),
    27: type("float6e2m3", 6, "int32_data"),
    28: type("float6e3m2", 6, "int32_data"),
};
/** The element type of a number; undefined when there is none, as in a damaged file or one newer than this table. */
function element_type_elementType(dataType) {
    return ELEMENT_TYPES[dataType];
}
/** The name of an element type, `unknown(n)` for a number that has none. */
function elementName(dataType) {
    return element_type_elementType(dataType)?.name ?? `unknown(${dataType})`;
}

;// CONCATENATED MODULE: ./packages/onnx/src/tensor-size.ts

/** How many elements a shape has; 1 for a scalar. Infinity or above 2^53 when no memory could hold them. */
function elementCount(dims) {
    // A zero anywhere makes it empty, however large the others are.
    return dims.includes(0) ? 0 : dims.reduce((product, dim) => product * dim, 1);
}
/** Bytes of a tensor's values as raw little-endian data; null for text and unknown element types, which have no such form. */
function rawSizeBytes({ dims, dataType }) {
    const bits = element_type_elementType(dataType)?.bits ?? null;
    return bits === null ? null : Math.ceil((elementCount(dims) * bits) / 8);
}

// EXTERNAL MODULE: ./packages/onnx/src/walk.ts
var walk = __webpack_require__(2000);
;// CONCATENATED MODULE: ./packages/onnx/src/external-data.ts


/**
 * The files beside the model that its tensors refer to, and everything about those references that no model may have.
 * Nothing is opened: this judges what is written in the model.
 */
function externalFiles(model) {
    const problems = [];
    const uses = new Map();
    for (const { tensor } of (0,walk/* tensorsOf */.YP)(model)) {
        if (tensor.data.kind !== "external")
            continue;
        const { location } = tensor.data;
        const wrong = wrongLocation(location) ?? wrongRange(tensor, tensor.data);
        if (wrong !== null)
            problems.push(refused(model, `the external data of ${quoted(tensor.name)} ${wrong}`));
        else
            add(uses, normalized(location), { ...rangeOf(tensor, tensor.data), tensor });
    }
    const files = [...uses].map(([location, all]) => {
        const { ranges, overlaps } = separated(all);
        for (const [first, second] of overlaps) {
            const both = `${quoted(first.tensor.name)} and ${quoted(second.tensor.name)}`;
            problems.push(refused(model, `${both} share some but not all of their bytes in ${quoted(location)}`));
        }
        return { location, ranges };
    });
    return { files, problems };
}
function add(uses, location, use) {
    const before = uses.get(location);
    if (before === undefined)
        uses.set(location, [use]);
    else
        before.push(use);
}
/** What is wrong with a path that a stranger wrote; null when it can only name something in the model's folder. */
function wrongLocation(location) {
    const named = `names ${quoted(location)}, `;
    if (location === "")
        return "names no file";
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(location))
        return `${named}which has a control character`;
    if (location.includes("\\"))
        return `${named}which is a path with backslashes: ONNX has "/"`;
    if (location.startsWith("/") || /^[A-Za-z]:/.test(location))
        return `${named}which is not relative to the model`;
    if (location.split("/").includes(".."))
        return `${named}which leaves the model's folder`;
    // ONNX Runtime's mark for "the offset is an address in memory".
    if (location.includes("_ORT_MEM_ADDR_"))
        return `${named}which means an address in memory`;
    if (normalized(location) === "" || location.endsWith("/"))
        return `${named}which is a folder`;
    return null;
}
function normalized(location) {
    return location
        .split("/")
        .filter((part) => part !== "" && part !== ".")
        .join("/");
}
function wrongRange(tensor, { offset, length }) {
    const size = rawSizeBytes(tensor);
    if (size === null)
        return "cannot hold values of its element type";
    if (Number.isNaN(offset) || Number.isNaN(length))
        return "has an offset or a length that is not a plain number of bytes";
    if (length !== null && length !== size)
        return `is ${length} bytes long; shape and type need ${size}`;
    return null;
}
function rangeOf(tensor, { offset }) {
    return { start: offset, end: offset + (rawSizeBytes(tensor) ?? 0) };
}
/** Tied weights refer to the very same bytes as the same type. Anything else that overlaps hides one tensor in another. */
function separated(uses) {
    const ranges = [];
    const overlaps = [];
    let last;
    for (const use of uses.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
        if (use.end === use.start)
            continue;
        if (last !== undefined && use.start < last.end) {
            const tied = use.start === last.start && use.end === last.end && use.tensor.dataType === last.tensor.dataType;
            if (!tied)
                overlaps.push([last, use]);
            continue;
        }
        ranges.push({ start: use.start, end: use.end });
        last = use;
    }
    return { ranges, overlaps };
}
function refused({ path }, what) {
    return {
        code: "model-refused",
        message: `${path}: ${what}`,
        hint: "Save the model again with its weights in one file of their own beside it, or inside the model.",
    };
}
function quoted(name) {
    return JSON.stringify(name);
}

;// CONCATENATED MODULE: ./packages/onnx/src/check.ts




const MAX_PROBLEMS = 100;
/**
 * What no model that is to be run and compared may have, all at once: values in two places, values that do not fit their
 * shape and type, names given twice, external data that leaves the folder or overlaps. Nothing is opened and nothing is run.
 * An empty list does not mean that the model is valid: the runtime has its own rules for operators and types.
 */
function checkModel(model) {
    const problems = [...model.faults];
    for (const { tensor } of (0,walk/* tensorsOf */.YP)(model)) {
        const wrong = wrongTensor(tensor);
        if (wrong !== null)
            problems.push(check_refused(model, `the tensor ${JSON.stringify(tensor.name)} ${wrong}`));
    }
    for (const what of givenTwice(model))
        problems.push(check_refused(model, `${what} twice`));
    problems.push(...externalFiles(model).problems);
    if (problems.length <= MAX_PROBLEMS)
        return problems;
    const rest = problems.length - MAX_PROBLEMS;
    return [...problems.slice(0, MAX_PROBLEMS), check_refused(model, `${rest} more problems of this kind`)];
}
function wrongTensor(tensor) {
    const { data, dataType, dims } = tensor;
    const type = element_type_elementType(dataType);
    if (type === undefined)
        return `has the unknown element type ${dataType}`;
    const elements = elementCount(dims);
    if (!Number.isSafeInteger(elements * 16))
        return `has ${elements} elements, more than any memory holds`;
    const shape = `${type.name}[${dims.join(",")}]`;
    if (data.kind === "none")
        return elements === 0 ? null : `of ${shape} holds no values`;
    if (data.kind === "external")
        return null;
    if (data.kind === "raw") {
        const needed = rawSizeBytes(tensor);
        const given = data.span.end - data.span.start;
        if (needed === null)
            return "is text as raw bytes";
        return given === needed ? null : `of ${shape} needs ${needed} bytes and holds ${given}`;
    }
    if (data.field !== type.field)
        return `of ${shape} has its values in ${data.field} instead of ${type.field}`;
    const needed = Math.ceil(elements * type.entries);
    return data.count === needed
        ? null
        : `of ${shape} needs ${needed} entries of ${data.field} and holds ${data.count}`;
}
/** Names that must be unique, because a runtime takes the first or the last and does not say which. */
function* givenTwice(model) {
    // skl2onnx imports a domain twice in the same version, which is only said twice.
    const opsets = new Set(model.opsets.map(({ domain, version }) => `${domain || "ai.onnx"} ${version}`));
    yield* repeated("imports the operators of", [...opsets].map((opset) => opset.slice(0, opset.lastIndexOf(" "))));
    yield* repeated("has the function", model.functions.map(({ domain, name, overload }) => [domain, name, overload].filter(Boolean).join("::")));
    for (const scope of (0,walk/* scopesOf */.ZK)(model)) {
        const tensors = [...scope.initializers, ...scope.sparseInitializers.map(({ values }) => values)];
        const initializers = tensors.map(({ name }) => name);
        yield* repeated("has the initializer", initializers);
        yield* repeated("has the input", scope.inputs);
        // An initializer may be an input's default. ONNX Runtime serves the last of several Constants, whatever else has their name.
        const made = scope.nodes.flatMap(({ outputs }) => outputs.filter((name) => name !== ""));
        yield* repeated("gives the value", [...new Set([...scope.inputs, ...initializers]), ...made]);
        for (const { name, opType, attributes } of scope.nodes) {
            const node = `the node ${JSON.stringify(name || opType)} has the attribute`;
            if (attributes.length > 1)
                yield* repeated(node, attributes.map((attribute) => attribute.name));
        }
    }
}
function* repeated(what, names) {
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name))
            yield `${what} ${JSON.stringify(name)}`;
        seen.add(name);
    }
}
function check_refused({ path }, what) {
    return {
        code: "model-refused",
        message: `${path}: ${what}`,
        hint: "Export the model again; a file like this shows one model to a reader and may run as another.",
    };
}

;// CONCATENATED MODULE: ./packages/onnx/src/coverage.ts
/** Writers align tensors to pages, at most 64 KiB, so that they can be mapped; what is between must be zeros. */
const MAX_PADDING_BYTES = 1 << 16;
/** The parts of a file of `length` bytes that no range covers. Ranges are in order and do not overlap. */
function gapsBetween(ranges, length) {
    const gaps = [];
    let end = 0;
    for (const range of [...ranges, { start: length, end: length }]) {
        if (range.start > end)
            gaps.push({ start: end, end: range.start });
        end = Math.max(end, range.end);
    }
    return gaps;
}
/** Watches chunks in file order for bytes in gaps that are not padding. `found` is the first such byte. */
function paddingWatch(gaps) {
    let next = 0;
    let found = gaps.find(({ start, end }) => end - start >= MAX_PADDING_BYTES)?.start ?? null;
    return {
        see(chunk, offset) {
            for (let gap = gaps[next]; found === null && gap !== undefined; gap = gaps[next]) {
                const from = Math.max(gap.start - offset, 0);
                if (from >= chunk.length)
                    return;
                const index = chunk.subarray(from, gap.end - offset).findIndex((byte) => byte !== 0);
                if (index >= 0)
                    found = offset + from + index;
                if (gap.end - offset > chunk.length)
                    return;
                next += 1;
            }
        },
        found: () => found,
    };
}

;// CONCATENATED MODULE: ./packages/onnx/src/look-alike.ts
const EXPORT = "Export the model to ONNX and name the .onnx file.";
const pointer = {
    name: "a Git LFS pointer instead of the file",
    hint: "Run `git lfs pull`, or set `lfs: true` for actions/checkout.",
};
const page = { name: "a web page (HTML)", hint: "The download failed or needs a login. Fetch it again." };
/** Byte, and the bytes from there on as Latin-1 text. */
const MAGIC = [
    [0, "version https://git-lfs", pointer],
    [0, "PK\x03\x04", { name: "a zip archive, as PyTorch and Keras write", hint: EXPORT }],
    ...[2, 3, 4, 5].map((protocol) => [
        0,
        `\x80${String.fromCharCode(protocol)}`,
        { name: "a Python pickle, as scikit-learn and PyTorch write", hint: EXPORT },
    ]),
    [5, '\0\0\0{"', { name: "a safetensors file", hint: EXPORT }],
    [0, "\x89HDF\r\n", { name: "an HDF5 file, as Keras writes", hint: EXPORT }],
    [0, "GGUF", { name: "a GGUF file", hint: EXPORT }],
    [0, "\x93NUMPY", { name: "a NumPy array", hint: EXPORT }],
    [4, "TFL3", { name: "a TensorFlow Lite model", hint: EXPORT }],
    [
        4,
        "ORTM",
        { name: "a model in ONNX Runtime's own format", hint: "Name the .onnx file it was made from." },
    ],
    [0, "\x1f\x8b", { name: "a gzip archive", hint: "Unpack it first." }],
    [0, '{"', { name: "JSON text", hint: EXPORT }],
];
/** How many bytes lookAlike wants to see. */
const LOOK_BYTES = 512;
/** What a file that is no ONNX looks like by its first bytes; null when it may be ONNX. */
function lookAlike(start) {
    if (start.length === 0)
        return { name: "empty", hint: "The export or the download did not finish." };
    if (start.every((byte) => byte === 0))
        return { name: "nothing but zeros", hint: "Fetch or export it again." };
    const text = Buffer.from(start).toString("latin1");
    if (/^\s*<(!doctype|html|\?xml)/i.test(text))
        return page;
    // ONNX writers begin with the IR version; what follows it may contain any letters.
    const magic = text.startsWith("\b") ? MAGIC.filter(([at]) => at === 5) : MAGIC;
    return magic.find(([at, bytes]) => text.startsWith(bytes, at))?.[2] ?? null;
}

// EXTERNAL MODULE: ./packages/onnx/src/read-model.ts + 3 modules
var read_model = __webpack_require__(7129);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/onnx/src/regular-file.ts




const CHUNK_BYTES = 1 << 20;
// Windows has neither flag; there the comparison with lstat is what holds.
const NO_FOLLOW = external_node_fs_.constants.O_NOFOLLOW ?? 0;
/** Opening a FIFO for reading would wait for a writer for ever. */
const NO_WAIT = external_node_fs_.constants.O_NONBLOCK ?? 0;
/**
 * Opens a regular file and nothing else. With `follow: false` a symbolic link is refused, and a file with a second name
 * (hard link) too: it may be any file of the machine that whoever made the folder could not read themself.
 * @throws ModelgateError `file-missing`, `model-refused` for what is no plain file, `model-unreadable` when it may not be read
 */
async function openRegular(path, shown, { follow }) {
    const before = await attempt(shown, () => (follow ? (0,promises_.stat)(path) : (0,promises_.lstat)(path)));
    refuseIrregular(before, shown);
    const flags = external_node_fs_.constants.O_RDONLY | NO_WAIT | (follow ? 0 : NO_FOLLOW);
    const handle = await attempt(shown, () => (0,promises_.open)(path, flags));
    try {
        const now = await handle.stat();
        refuseIrregular(now, shown);
        if (now.ino !== before.ino || now.dev !== before.dev)
            throw regular_file_refused(shown, "was exchanged while it was opened");
        if (!follow && now.nlink > 1)
            throw regular_file_refused(shown, "is a hard link: it has a second name elsewhere");
        return { path: shown, handle, sizeBytes: now.size, [Symbol.asyncDispose]: () => handle.close() };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/**
 * Reads an open file once from its start, writing what it read to `copy` (which must not exist) when that is a path.
 * `see` is given every chunk with its offset. The digest is of exactly the bytes that were written.
 * @throws ModelgateError `model-unreadable` when the file becomes shorter meanwhile, `unexpected` when the copy cannot be written
 */
async function copyAndHash(file, copy, see = () => { }) {
    const out = copy === null ? null : await writing(copy, () => (0,promises_.open)(copy, "wx", 0o600));
    try {
        const hash = (0,external_node_crypto_.createHash)("sha256");
        const buffer = new Uint8Array(Math.min(CHUNK_BYTES, Math.max(file.sizeBytes, 1)));
        for (let offset = 0; offset < file.sizeBytes;) {
            const wanted = Math.min(buffer.length, file.sizeBytes - offset);
            const { bytesRead } = await attempt(file.path, () => file.handle.read(buffer, 0, wanted, offset));
            if (bytesRead === 0)
                throw (0,src_error/* failure */.V2)("model-unreadable", `${file.path}: became shorter while it was read`, {
                    hint: "Wait until whatever writes the file has finished, and run again.",
                });
            const chunk = buffer.subarray(0, bytesRead);
            hash.update(chunk);
            if (out !== null)
                await writing(copy, () => out.writeFile(chunk));
            see(chunk, offset);
            offset += bytesRead;
        }
        return hash.digest("hex");
    }
    finally {
        await out?.close();
    }
}
function refuseIrregular(entry, path) {
    if (entry.isSymbolicLink())
        throw regular_file_refused(path, "is a symbolic link");
    if (entry.isDirectory()) {
        throw (0,src_error/* failure */.V2)("model-unreadable", `${path}: is a folder`, { hint: "Name the .onnx file in it." });
    }
    if (!entry.isFile())
        throw regular_file_refused(path, "is no plain file but a pipe, socket or device");
}
function regular_file_refused(path, what) {
    return (0,src_error/* failure */.V2)("model-refused", `${path}: ${what}`, {
        hint: "Put a plain copy of the file there (`cp -L` makes one).",
    });
}
async function attempt(path, read) {
    try {
        return await read();
    }
    catch (cause) {
        const { code } = cause;
        if (code === "ENOENT" || code === "ENOTDIR") {
            throw (0,src_error/* failure */.V2)("file-missing", `${path}: there is no such file`, {
                hint: "Check the path. Was the file checked out, built or downloaded before this step?",
                cause,
            });
        }
        if (code === "ELOOP")
            throw regular_file_refused(path, "is a symbolic link");
        throw (0,src_error/* failure */.V2)("model-unreadable", `${path}: cannot be read (${code ?? "unknown reason"})`, {
            hint: "Check that this user may read the file.",
            cause,
        });
    }
}
async function writing(path, write) {
    try {
        return await write();
    }
    catch (cause) {
        const { code } = cause;
        throw (0,src_error/* failure */.V2)("unexpected", `${path}: the private copy of the model cannot be written (${code ?? "unknown reason"})`, {
            hint: code === "ENOSPC" ? "The disk is full." : "Give an empty folder that this user may write to.",
            cause,
        });
    }
}

// EXTERNAL MODULE: ./packages/onnx/src/source.ts
var source = __webpack_require__(8228);
;// CONCATENATED MODULE: ./packages/onnx/src/carry.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});











/** protobuf allows no message that is longer. */
const MAX_MODEL_BYTES = 2 ** 31 - 1;
/**
 * Reads, hashes and judges a model with all its files, and copies them into `directory` on the way when it is not null.
 * The model's path may be a symbolic link, for the user chose it; its folder is then the one the link leads to.
 * @throws ModelgateError when there is no model to speak of; what is wrong with one that can be read comes as `problems`
 */
async function carryModel(path, directory) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await openRegular(path, path, { follow: true }), true);
        await refuseLookAlike(file);
        if (file.sizeBytes > MAX_MODEL_BYTES) {
            throw (0,src_error/* failure */.V2)("model-unsupported", `${path}: has ${file.sizeBytes} bytes; protobuf ends at ${MAX_MODEL_BYTES}`, {
                hint: "Save the weights as external data, beside the model.",
            });
        }
        const real = await (0,promises_.realpath)(path);
        const name = (0,external_node_path_.basename)(real);
        const readFrom = directory === null ? real : (0,external_node_path_.join)(directory, name);
        if (directory !== null)
            await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
        const sha256 = await copyAndHash(file, directory === null ? null : readFrom);
        const model = (0,read_model/* readModel */.k)((0,source/* fileSource */.I)(readFrom, file.sizeBytes), path);
        const files = [{ path: name, digest: `sha256:${sha256}`, sizeBytes: file.sizeBytes }];
        const problems = checkModel(model);
        for (const external of externalFiles(model).files) {
            try {
                if (external.location === name)
                    throw carry_refused(path, `its external data ${carry_quoted(name)} is the model itself`);
                files.push(await carryExternal(external, { path, folder: (0,external_node_path_.dirname)(real), directory }));
            }
            catch (error) {
                if (!(error instanceof src_error/* ModelgateError */.HJ))
                    throw error;
                problems.push(...error.problems);
            }
        }
        const sizeBytes = files.reduce((sum, each) => sum + each.sizeBytes, 0);
        return { model, readFrom, digest: digestOf(files), sizeBytes, files, problems };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/**
 * The digest that names a model: its file's, or with external data the sha256 of a list of all files, one line
 * `<sha256>  <path>\n` for each as `sha256sum` prints it, sorted by path, bytewise.
 */
function digestOf(files) {
    const [only] = files;
    if (only !== undefined && files.length === 1)
        return only.digest;
    const lines = files
        .toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
        .map(({ path, digest }) => `${digest.replace("sha256:", "")}  ${path}\n`);
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(lines.join("")).digest("hex")}`;
}
async function carryExternal({ location, ranges }, { path, folder, directory }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const shown = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), location);
        const source = (0,external_node_path_.join)(folder, location);
        const file = __addDisposableResource(env_2, await openRegular(source, shown, { follow: false }), true);
        // A link further up the path; O_NOFOLLOW only speaks of its last part.
        if ((await (0,promises_.realpath)(source)) !== source)
            throw carry_refused(shown, "lies behind a symbolic link");
        const { sizeBytes } = file;
        const needed = ranges.at(-1)?.end ?? 0;
        if (needed > sizeBytes) {
            await refuseLookAlike(file);
            throw carry_refused(shown, `has ${sizeBytes} bytes, and tensors of ${path} lie in its first ${needed}`);
        }
        const padding = paddingWatch(gapsBetween(ranges, sizeBytes));
        if (padding.found() !== null)
            throw uncovered(shown, padding.found());
        const copy = directory === null ? null : (0,external_node_path_.join)(directory, location);
        if (copy !== null)
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(copy), { recursive: true, mode: 0o700 });
        const sha256 = await copyAndHash(file, copy, padding.see);
        if (padding.found() !== null)
            throw uncovered(shown, padding.found());
        return { path: location, digest: `sha256:${sha256}`, sizeBytes };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function refuseLookAlike({ path, handle, sizeBytes }) {
    const start = new Uint8Array(Math.min(LOOK_BYTES, sizeBytes));
    await handle.read(start, 0, start.length, 0);
    const found = lookAlike(start);
    if (found !== null)
        throw (0,src_error/* failure */.V2)("model-unreadable", `${path}: is ${found.name}`, { hint: found.hint });
}
function uncovered(path, byte) {
    return carry_refused(path, `holds bytes that no tensor refers to, from byte ${byte} on`);
}
function carry_refused(path, what) {
    return (0,src_error/* failure */.V2)("model-refused", `${path}: ${what}`, {
        hint: "Save the model again, with its weights in a file of their own that lies beside it.",
    });
}
function carry_quoted(name) {
    return JSON.stringify(name);
}

;// CONCATENATED MODULE: ./packages/onnx/src/signature.ts

/** What a caller gives and gets. Inputs with an initializer are weights with a name (IR version 3), not inputs. */
function signatureOf(graph) {
    const sparse = graph.sparseInitializers.map(({ values }) => values.name);
    const weights = new Set([...graph.initializers.map(({ name }) => name), ...sparse]);
    return {
        inputs: graph.inputs.filter(({ name }) => !weights.has(name)).map(portOf),
        outputs: graph.outputs.map(portOf),
    };
}
function portOf({ name, type }) {
    const shape = type?.kind === "tensor" || type?.kind === "sparse-tensor" ? type.shape : null;
    return { name, type: typeText(type), shape };
}
/** A type in ONNX's notation. */
function typeText(type) {
    if (type === null)
        return "unknown";
    switch (type.kind) {
        case "tensor":
            return `tensor(${elementName(type.dataType)})`;
        case "sparse-tensor":
            return `sparse_tensor(${elementName(type.dataType)})`;
        case "sequence":
            return `seq(${typeText(type.of)})`;
        case "optional":
            return `optional(${typeText(type.of)})`;
        case "map":
            return `map(${elementName(type.keyType)},${typeText(type.of)})`;
        case "opaque":
            return `opaque(${[type.domain, type.name].filter(Boolean).join(",")})`;
    }
}

// EXTERNAL MODULE: ./packages/onnx/src/reader.ts + 3 modules
var src_reader = __webpack_require__(9697);
;// CONCATENATED MODULE: ./packages/onnx/src/values.ts


/** Reads the value of an attribute from the model's bytes. */
function attributeValue(model, attribute) {
    const reader = new Reader(model.path, model.source, attribute.span);
    const floats = [];
    const ints = [];
    const strings = [];
    let value = null;
    for (const field of reader.fields("AttributeProto")) {
        if (field === "f")
            value = { kind: "float", value: reader.float() };
        else if (field === "i")
            value = { kind: "int", value: reader.int64() };
        else if (field === "s")
            value = { kind: "bytes", value: reader.bytes() };
        else if (field === "floats")
            floats.push(reader.fixed());
        else if (field === "ints")
            for (const int of reader.int64s())
                ints.push(int);
        else if (field === "strings")
            for (const string of reader.byteStrings())
                strings.push(string);
    }
    if (attribute.field === "floats")
        return { kind: "floats", values: asFloats(Buffer.concat(floats)) };
    if (attribute.field === "ints")
        return { kind: "ints", values: BigInt64Array.from(ints) };
    if (attribute.field === "strings")
        return { kind: "strings", values: strings };
    return value;
}
/** The bytes may lie at any offset, where a Float32Array cannot. */
function asFloats(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    return Float32Array.from({ length: bytes.length / 4 }, (_, index) => view.getFloat32(index * 4, true));
}
/**
 * The values of a tensor as raw little-endian bytes, whichever field of the model file holds them, so that two files that store
 * the same weights differently compare equal. A view where the source is in memory and the values are raw.
 * Null for text (tensorStrings has it), for external data and where there are no values.
 */
function tensorBytes(model, tensor) {
    const { data, dataType } = tensor;
    if (data.kind === "raw")
        return new Reader(model.path, model.source, data.span).bytes();
    const bits = elementType(dataType)?.bits ?? null;
    if (data.kind !== "typed" || bits === null)
        return null;
    const reader = new Reader(model.path, model.source, tensor.span);
    const fixed = [];
    const entries = new BigInt64Array(data.count);
    let filled = 0;
    for (const field of reader.fields("TensorProto")) {
        if (field !== data.field)
            continue;
        if (field === "float_data" || field === "double_data") {
            fixed.push(reader.fixed());
            continue;
        }
        const run = reader.int64s();
        entries.set(run, filled);
        filled += run.length;
    }
    return filled > 0 ? narrowed(entries, bits) : Buffer.concat(fixed);
}
/** Entries of an integer field as the bytes they would be as raw data. Every platform of Node is little-endian. */
function narrowed(entries, bits) {
    if (bits === 64)
        return new Uint8Array(entries.buffer);
    if (bits === 32)
        return new Uint8Array(Int32Array.from(entries, (entry) => Number(BigInt.asIntN(32, entry))).buffer);
    if (bits === 16)
        return new Uint8Array(Int16Array.from(entries, (entry) => Number(BigInt.asIntN(16, entry))).buffer);
    const bytes = Uint8Array.from(entries, (entry) => Number(BigInt.asUintN(8, entry)));
    return bits === 6 ? packedSixes(bytes) : bytes;
}
/** Four 6-bit values lie in three bytes as raw data, lowest bits first. */
function packedSixes(values) {
    const bytes = new Uint8Array(Math.ceil((values.length * 6) / 8));
    for (const [index, value] of values.entries()) {
        const at = index * 6;
        const byte = Math.floor(at / 8);
        const bits = (value & 0x3f) << (at % 8);
        bytes[byte] = (bytes[byte] ?? 0) | (bits & 0xff);
        if (bits > 0xff)
            bytes[byte + 1] = (bytes[byte + 1] ?? 0) | (bits >> 8);
    }
    return bytes;
}
/** The text elements of a tensor, as bytes. Empty for other types. */
function tensorStrings(model, tensor) {
    const reader = new src_reader/* Reader */.m(model.path, model.source, tensor.span);
    const strings = [];
    for (const field of reader.fields("TensorProto")) {
        if (field === "string_data")
            for (const string of reader.byteStrings())
                strings.push(string);
    }
    return strings;
}

;// CONCATENATED MODULE: ./packages/onnx/src/inspect.ts






/**
 * Describes a model without running or copying it. Problems that would keep it from being run are part of the answer.
 * The digest holds if nobody writes to the files meanwhile; to run what was inspected, stage it.
 * @param count the parameters of a model that could be run; absent: its initializers are counted
 * @throws ModelgateError `file-missing`, `model-unreadable` or `model-unsupported` when there is nothing to describe
 */
async function inspectModel(path, count = initializersIn) {
    const { model, digest, sizeBytes, files, problems } = await carryModel(path, null);
    return {
        path,
        digest,
        sizeBytes,
        files,
        irVersion: model.irVersion,
        opsets: model.opsets.map(({ domain, version }) => ({ domain: domain || "ai.onnx", version })),
        producer: model.producer,
        domain: model.domain,
        modelVersion: String(model.modelVersion),
        docString: model.docString,
        metadata: Object.fromEntries(model.metadata),
        signature: signatureOf(model.graph),
        operators: operatorsOf(model),
        // Who counts more reads what lies in attributes, too, which a model that is refused may lack.
        parameters: problems.length > 0 ? initializersIn(model) : count(model),
        constants: amountsOf(model, ["constant"]),
        functions: model.functions.map(({ domain, name, overload, inputs, outputs, nodes }) => {
            return { domain: domain || "ai.onnx", name, overload, inputs, outputs, nodes: nodes.length };
        }),
        notes: [...model.notes, ...trainingNotes(model)],
        problems,
    };
}
/** Counts nodes by `domain::operator`, subgraphs and function bodies included, graphs for training not. */
function operatorsOf(model) {
    const counts = new Map();
    const totals = { graph: 0, subgraph: 0, function: 0, training: 0 };
    for (const { part, nodes } of (0,walk/* scopesOf */.ZK)(model)) {
        totals[part] += nodes.length;
        if (part === "training")
            continue;
        for (const { domain, opType } of nodes) {
            const operator = `${domain || "ai.onnx"}::${opType}`;
            counts.set(operator, (counts.get(operator) ?? 0) + 1);
        }
    }
    return {
        total: totals.graph + totals.subgraph + totals.function,
        inSubgraphs: totals.subgraph,
        inFunctions: totals.function,
        counts: sorted(counts),
    };
}
function initializersIn(model) {
    return amountsOf(model, ["initializer", "sparse-values"]);
}
function amountsOf(model, roles) {
    const byType = new Map();
    let total = { tensors: 0, count: 0, sizeBytes: 0 };
    for (const { tensor, role, part } of (0,walk/* tensorsOf */.YP)(model)) {
        if (part === "training" || !roles.includes(role))
            continue;
        const type = elementName(tensor.dataType);
        total = withTensor(model, total, tensor);
        byType.set(type, withTensor(model, byType.get(type) ?? { tensors: 0, count: 0, sizeBytes: 0 }, tensor));
    }
    return { ...total, byType: sorted(byType) };
}
function withTensor(model, amount, tensor) {
    const sizeBytes = rawSizeBytes(tensor) ?? tensorStrings(model, tensor).reduce((sum, text) => sum + text.length, 0);
    return {
        tensors: amount.tensors + 1,
        count: amount.count + elementCount(tensor.dims),
        sizeBytes: amount.sizeBytes + sizeBytes,
    };
}
function sorted(map) {
    return Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function trainingNotes({ training }) {
    return training.length === 0 ? [] : [`${training.length} graphs for training are not counted`];
}


/***/ }),

/***/ 7129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readModel)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(8855);
;// CONCATENATED MODULE: ./packages/onnx/src/read-tensor.ts
const EXTERNAL = 1;
/**
 * Reads a TensorProto but not its values. Values in two places are a fault wherever the tensor is: a runtime would serve one
 * of them, and a reader of the file could be shown the other.
 */
function readTensor(reader) {
    const span = reader.span();
    const places = new Map();
    const entries = new Map();
    const dims = [];
    let [name, dataType, location, segmented] = ["", 0, 0, false];
    for (const field of reader.fields("TensorProto")) {
        if (field === "name")
            name = reader.text();
        else if (field === "dims")
            dims.push(...readDims(reader));
        else if (field === "data_type")
            dataType = reader.int32();
        else if (field === "data_location")
            location = reader.int32();
        else if (field === "segment")
            segmented = true;
        else if (field === "raw_data")
            places.set(field, { kind: "raw", span: reader.span() });
        else if (field === "external_data")
            addEntry(reader, entries, "external_data");
        else if (field.endsWith("_data"))
            addRun(places, field, reader.count());
    }
    if (entries.size > 0 || location === EXTERNAL)
        places.set("external_data", external(entries, reader, span.start));
    const fault = (what) => reader.fault(`the tensor ${JSON.stringify(name)} ${what}`, span.start);
    if (places.size > 1)
        fault(`holds values in two places: ${[...places.keys()].join(" and ")}`);
    if (entries.size > 0 && location !== EXTERNAL)
        fault("names external data but is not marked as external");
    if (location !== 0 && location !== EXTERNAL)
        fault(`has the unknown data location ${location}`);
    if (segmented)
        fault("is a segment of a tensor, which no runtime joins");
    return { name, dataType, dims, data: places.values().next().value ?? { kind: "none" }, span };
}
function addRun(places, field, count) {
    const before = places.get(field);
    const total = count + (before?.kind === "typed" ? before.count : 0);
    // A list without entries is what protobuf calls absent.
    if (total > 0)
        places.set(field, { kind: "typed", field, count: total });
}
/** Reads a SparseTensorProto but not its values. */
function readSparseTensor(reader) {
    const span = reader.span();
    let values = { name: "", dataType: 0, dims: [], data: { kind: "none" }, span };
    let indices = null;
    const dims = [];
    for (const field of reader.fields("SparseTensorProto")) {
        if (field === "values")
            values = readTensor(reader);
        if (field === "indices")
            indices = readTensor(reader);
        if (field === "dims")
            dims.push(...readDims(reader));
    }
    return { values, indices, dims };
}
/** Adds a StringStringEntryProto to a map; a key given twice is a fault, for readers differ in which they take. */
function addEntry(reader, entries, where) {
    const { start } = reader.span();
    let key = "";
    let value = "";
    for (const field of reader.fields("StringStringEntryProto")) {
        if (field === "key")
            key = reader.text();
        if (field === "value")
            value = reader.prose();
    }
    if (entries.has(key))
        reader.fault(`${where} has the key ${JSON.stringify(key)} twice`, start);
    entries.set(key, value);
}
/** More dimensions than any runtime takes; a list of millions would be copied and printed. */
const MAX_RANK = 1024;
function readDims(reader) {
    if (reader.count() > MAX_RANK) {
        reader.fault(`a tensor has ${reader.count()} dimensions`);
        return [];
    }
    const dims = Array.from(reader.int64s(), Number);
    const wrong = dims.find((dim) => dim < 0 || dim > Number.MAX_SAFE_INTEGER);
    if (wrong !== undefined)
        reader.fault(`a tensor has a dimension of size ${wrong}`);
    return dims;
}
const KEYS = ["location", "offset", "length", "checksum"];
function external(entries, reader, at) {
    for (const key of entries.keys()) {
        if (!KEYS.includes(key))
            reader.fault(`external_data has the key ${JSON.stringify(key)}, which ONNX does not define`, at);
    }
    const length = entries.get("length");
    return {
        kind: "external",
        location: entries.get("location") ?? "",
        offset: decimal(entries.get("offset") ?? "0"),
        length: length === undefined ? null : decimal(length),
    };
}
function decimal(text) {
    return /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
}

;// CONCATENATED MODULE: ./packages/onnx/src/read-value.ts
/** Reads a ValueInfoProto: the name and type of a value. */
function readValue(reader) {
    let name = "";
    let type = null;
    for (const field of reader.fields("ValueInfoProto")) {
        if (field === "name")
            name = reader.text();
        if (field === "type")
            type = readType(reader);
    }
    return { name, type };
}
function readType(reader) {
    let type = null;
    for (const field of reader.fields("TypeProto")) {
        if (field === "tensor_type")
            type = { kind: "tensor", ...readTensorType(reader, "TypeTensor") };
        if (field === "sparse_tensor_type") {
            type = { kind: "sparse-tensor", ...readTensorType(reader, "TypeSparseTensor") };
        }
        if (field === "sequence_type")
            type = { kind: "sequence", of: readElement(reader, "TypeSequence") };
        if (field === "optional_type")
            type = { kind: "optional", of: readElement(reader, "TypeOptional") };
        if (field === "map_type")
            type = readMap(reader);
        if (field === "opaque_type")
            type = readOpaque(reader);
    }
    return type;
}
function readTensorType(reader, message) {
    let dataType = 0;
    let shape = null;
    for (const field of reader.fields(message)) {
        if (field === "elem_type")
            dataType = reader.int32();
        if (field === "shape")
            shape = readShape(reader);
    }
    return { dataType, shape };
}
function readShape(reader) {
    const dims = [];
    for (const field of reader.fields("TensorShapeProto"))
        if (field === "dim")
            dims.push(readDim(reader));
    return dims;
}
function readDim(reader) {
    let dim = null;
    for (const field of reader.fields("ShapeDimension")) {
        // Exporters write -1, and empty names, for a size that is not known.
        if (field === "dim_value")
            dim = readSize(reader);
        if (field === "dim_param")
            dim = reader.text() || null;
    }
    return dim;
}
function readSize(reader) {
    const size = Number(reader.int64());
    if (size > Number.MAX_SAFE_INTEGER)
        reader.fault(`the size ${size} of a dimension is beyond all memory`);
    return size < 0 ? null : size;
}
function readElement(reader, message) {
    let type = null;
    for (const field of reader.fields(message))
        if (field === "elem_type")
            type = readType(reader);
    return type;
}
function readMap(reader) {
    let keyType = 0;
    let of = null;
    for (const field of reader.fields("TypeMap")) {
        if (field === "key_type")
            keyType = reader.int32();
        if (field === "value_type")
            of = readType(reader);
    }
    return { kind: "map", keyType, of };
}
function readOpaque(reader) {
    let domain = "";
    let name = "";
    for (const field of reader.fields("TypeOpaque")) {
        if (field === "domain")
            domain = reader.text();
        if (field === "name")
            name = reader.text();
    }
    return { kind: "opaque", domain, name };
}

;// CONCATENATED MODULE: ./packages/onnx/src/read-graph.ts


/** Reads a GraphProto. */
function readGraph(reader) {
    const graph = {
        name: "",
        nodes: [],
        initializers: [],
        sparseInitializers: [],
        inputs: [],
        outputs: [],
        valueInfo: [],
    };
    for (const field of reader.fields("GraphProto")) {
        if (field === "name")
            graph.name = reader.text();
        else if (field === "node")
            graph.nodes.push(readNode(reader));
        else if (field === "initializer")
            graph.initializers.push(readTensor(reader));
        else if (field === "sparse_initializer")
            graph.sparseInitializers.push(readSparseTensor(reader));
        else if (field === "input")
            graph.inputs.push(readValue(reader));
        else if (field === "output")
            graph.outputs.push(readValue(reader));
        else if (field === "value_info")
            graph.valueInfo.push(readValue(reader));
    }
    return graph;
}
/** One list for all that have none: a file of empty nodes is then 100 bytes of memory for each, not 400. */
const NONE = [];
function orNone(list) {
    return list.length > 0 ? list : NONE;
}
/** Reads a NodeProto. */
function readNode(reader) {
    const inputs = [];
    const outputs = [];
    const attributes = [];
    let [name, opType, domain, overload] = ["", "", "", ""];
    for (const field of reader.fields("NodeProto")) {
        if (field === "input")
            reader.texts(inputs);
        else if (field === "output")
            reader.texts(outputs);
        else if (field === "name")
            name = reader.text();
        else if (field === "op_type")
            opType = reader.text();
        else if (field === "domain")
            domain = ownDomain(reader.text());
        else if (field === "overload")
            overload = reader.text();
        else if (field === "attribute")
            attributes.push(readAttribute(reader));
    }
    return {
        name,
        opType,
        domain,
        overload,
        inputs: orNone(inputs),
        outputs: orNone(outputs),
        attributes: orNone(attributes),
    };
}
/** ONNX's own domain has two spellings, "" and "ai.onnx"; here it has one. */
function ownDomain(domain) {
    return domain === "ai.onnx" ? "" : domain;
}
/** Reads an AttributeProto but not its value. A second value is a fault, as runtimes choose by `type` and others by presence. */
function readAttribute(reader) {
    const span = reader.span();
    const given = new Set();
    const subgraphs = [];
    const tensors = [];
    const sparseTensors = [];
    let [name, reference, type] = ["", "", 0];
    for (const field of reader.fields("AttributeProto")) {
        if (field === "name")
            name = reader.text();
        else if (field === "type")
            type = reader.int32();
        else if (field === "ref_attr_name")
            reference = reader.text();
        else if (field !== "doc_string") {
            given.add(field);
            if (field === "t" || field === "tensors")
                tensors.push(readTensor(reader));
            if (field === "g" || field === "graphs")
                subgraphs.push(readGraph(reader));
            if (field === "sparse_tensor" || field === "sparse_tensors")
                sparseTensors.push(readSparseTensor(reader));
        }
    }
    const [field = null] = given;
    const fault = (what) => reader.fault(`the attribute ${JSON.stringify(name)} ${what}`, span.start);
    if (given.size > 1)
        fault(`has more than one value: ${[...given].join(" and ")}`);
    else if (field !== null && type !== 0 && FIELD_OF_TYPE[type] !== field) {
        fault(`is of type ${type} but has its value in ${field}`);
    }
    if (reference !== "" && field !== null)
        fault("has a value and refers to another attribute");
    return {
        name,
        type,
        reference,
        field,
        subgraphs: orNone(subgraphs),
        tensors: orNone(tensors),
        sparseTensors: orNone(sparseTensors),
        span,
    };
}
/** AttributeProto.AttributeType: the field that holds a value of the type. */
const FIELD_OF_TYPE = {
    1: "f",
    2: "i",
    3: "s",
    4: "t",
    5: "g",
    6: "floats",
    7: "ints",
    8: "strings",
    9: "tensors",
    10: "graphs",
    11: "sparse_tensor",
    12: "sparse_tensors",
    13: "tp",
    14: "type_protos",
};

// EXTERNAL MODULE: ./packages/onnx/src/reader.ts + 3 modules
var src_reader = __webpack_require__(9697);
// EXTERNAL MODULE: ./packages/onnx/src/source.ts
var src_source = __webpack_require__(8228);
;// CONCATENATED MODULE: ./packages/onnx/src/read-model.ts






/**
 * Reads an ONNX model from bytes in memory or from a source, without copying or loading tensors.
 * It tells what is there; whether that may be run is checkModel's to say.
 * @throws ModelgateError `model-unreadable` when this is not ONNX, is cut short or damaged; `model-refused` when it has more
 * parts than memory is given for
 */
function readModel(bytes, path) {
    const source = bytes instanceof Uint8Array ? (0,src_source/* bytesSource */.X)(bytes) : bytes;
    const reader = new src_reader/* Reader */.m(path, source);
    const model = {
        path,
        source,
        irVersion: 0,
        producer: { name: "", version: "" },
        domain: "",
        modelVersion: 0n,
        docString: "",
        opsets: [],
        metadata: new Map(),
        functions: [],
        training: [],
    };
    let graph = null;
    for (const field of reader.fields("ModelProto")) {
        if (field === "ir_version")
            model.irVersion = Number(reader.int64());
        else if (field === "producer_name")
            model.producer.name = reader.prose();
        else if (field === "producer_version")
            model.producer.version = reader.prose();
        else if (field === "domain")
            model.domain = reader.prose();
        else if (field === "model_version")
            model.modelVersion = reader.int64();
        else if (field === "doc_string")
            model.docString = reader.prose();
        else if (field === "opset_import")
            model.opsets.push(readOpset(reader));
        else if (field === "metadata_props")
            addEntry(reader, model.metadata, "the model's metadata");
        else if (field === "graph")
            graph = readGraph(reader);
        else if (field === "functions")
            model.functions.push(readSubroutine(reader));
        else if (field === "training_info")
            model.training.push(...readTraining(reader));
    }
    if (graph === null || model.irVersion === 0) {
        const missing = graph === null ? "no graph" : "no IR version";
        throw (0,error/* failure */.V2)("model-unreadable", `${path}: has ${missing}, so it is not an ONNX model`, {
            hint: "Name the .onnx file that the exporter wrote. An empty or unrelated file can look like this.",
        });
    }
    return { ...model, graph, faults: reader.faults, notes: reader.notes() };
}
function readOpset(reader) {
    let domain = "";
    let version = 0;
    for (const field of reader.fields("OperatorSetIdProto")) {
        if (field === "domain")
            domain = ownDomain(reader.text());
        if (field === "version")
            version = Number(reader.int64());
    }
    return { domain, version };
}
function readSubroutine(reader) {
    const subroutine = {
        name: "",
        domain: "",
        overload: "",
        inputs: [],
        outputs: [],
        attributes: [],
        defaults: [],
        nodes: [],
        opsets: [],
        valueInfo: [],
    };
    for (const field of reader.fields("FunctionProto")) {
        if (field === "name")
            subroutine.name = reader.text();
        else if (field === "domain")
            subroutine.domain = ownDomain(reader.text());
        else if (field === "overload")
            subroutine.overload = reader.text();
        else if (field === "input")
            reader.texts(subroutine.inputs);
        else if (field === "output")
            reader.texts(subroutine.outputs);
        else if (field === "attribute")
            reader.texts(subroutine.attributes);
        else if (field === "attribute_proto")
            subroutine.defaults.push(readAttribute(reader));
        else if (field === "node")
            subroutine.nodes.push(readNode(reader));
        else if (field === "opset_import")
            subroutine.opsets.push(readOpset(reader));
        else if (field === "value_info")
            subroutine.valueInfo.push(readValue(reader));
    }
    return subroutine;
}
function readTraining(reader) {
    const graphs = [];
    for (const field of reader.fields("TrainingInfoProto")) {
        if (field === "initialization" || field === "algorithm")
            graphs.push(readGraph(reader));
    }
    return graphs;
}


/***/ }),

/***/ 9697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ Reader)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(8855);
;// CONCATENATED MODULE: ./packages/onnx/src/cursor.ts

/**
 * A place in protobuf's wire format and the bytes around it. `end` is where the message at hand ends: nothing is read past it,
 * so a length that lies is found where it lies.
 */
class Cursor {
    #path;
    #source;
    #chunk = Buffer.alloc(0);
    #base = 0;
    at;
    end;
    constructor(path, source, span) {
        this.#path = path;
        this.#source = source;
        this.at = span.start;
        this.end = span.end;
    }
    /** Goes to a span and stays within it. */
    goTo({ start, end }) {
        this.at = start;
        this.end = end;
    }
    /** The tag of the next field: its number times eight, and its wire type. */
    tag() {
        const { at } = this;
        const tag = this.number("tag");
        if (tag > 7 && tag < 2 ** 32)
            return tag;
        throw this.broken(`${tag} is not a tag`, at);
    }
    /** A varint that counts something: a tag or a length. */
    number(what) {
        const start = this.at;
        let value = 0;
        let scale = 1;
        for (let index = 0; index < 10; index += 1) {
            const byte = this.#byte();
            value += (byte & 0x7f) * scale;
            if (byte < 0x80) {
                if (value <= Number.MAX_SAFE_INTEGER)
                    return value;
                break;
            }
            scale *= 128;
        }
        throw this.broken(`a ${what} is not a number that protobuf allows`, start);
    }
    /** A varint of 64 unsigned bits. */
    varint64() {
        const start = this.at;
        let low = 0;
        let high = 0;
        let scale = 1;
        for (let index = 0; index < 10; index += 1) {
            const byte = this.#byte();
            // Seven groups of seven bits are exact in a number; the other three make the upper part.
            if (index < 7)
                low += (byte & 0x7f) * scale;
            else
                high += (byte & 0x7f) * scale;
            scale = index === 6 ? 1 : scale * 128;
            if (byte >= 0x80)
                continue;
            if (high >= 2 ** 15)
                break;
            return high === 0 ? BigInt(low) : (BigInt(high) << 49n) | BigInt(low);
        }
        throw this.broken("an integer is longer than 64 bits", start);
    }
    /** Passes one value of a wire type and tells where it lies; for wire type 2, what its length encloses. */
    pass(wireType) {
        if (wireType === 0) {
            const start = this.at;
            this.passVarint();
            return { start, end: this.at };
        }
        if (wireType === 1)
            return this.#jump(8);
        if (wireType === 2)
            return this.#jump(this.number("length"));
        if (wireType === 5)
            return this.#jump(4);
        throw this.broken(`wire type ${wireType} is not one that ONNX uses`);
    }
    /** Passes a varint of any value. */
    passVarint() {
        const start = this.at;
        while (this.#byte() >= 0x80) {
            if (this.at - start >= 10)
                throw this.broken("an integer is longer than 64 bits", start);
        }
    }
    /** The bytes of a span: a view where the source is in memory. */
    bytes({ start, end }) {
        return start === end ? new Uint8Array(0) : this.#source.load(start, end - start).subarray(0, end - start);
    }
    /** A text of ASCII; null for any other. Nearly every name is one, and decoding it this way takes a third of the time. */
    ascii({ start, end }) {
        if (start === end)
            return "";
        if (start < this.#base || end > this.#base + this.#chunk.length)
            this.#load(start, end - start);
        const offset = start - this.#base;
        const length = end - start;
        for (let index = offset; index < offset + length; index += 1) {
            if ((this.#chunk[index] ?? 0x80) >= 0x80)
                return null;
        }
        return this.#chunk.toString("latin1", offset, offset + length);
    }
    /** The error for a format that is broken at a byte. */
    broken(what, at = this.at) {
        return (0,error/* failure */.V2)("model-unreadable", `${this.#path}: ${what} (byte ${at} of ${this.#source.length})`, {
            hint: "The file is damaged, cut short or not ONNX. Fetch or export it again.",
        });
    }
    #byte() {
        if (this.at >= this.end)
            throw this.broken("ends in the middle of a value");
        const offset = this.at - this.#base;
        const byte = offset >= 0 ? this.#chunk[offset] : undefined;
        if (byte !== undefined) {
            this.at += 1;
            return byte;
        }
        this.#load(this.at, 1);
        return this.#byte();
    }
    #load(start, length) {
        const { buffer, byteOffset, byteLength } = this.#source.load(start, length);
        this.#chunk = Buffer.from(buffer, byteOffset, byteLength);
        this.#base = start;
    }
    #jump(length) {
        const start = this.at;
        if (length > this.end - start)
            throw this.broken(`a value of ${length} bytes is cut off after ${this.end - start}`);
        this.at = start + length;
        return { start, end: this.at };
    }
}

;// CONCATENATED MODULE: ./packages/onnx/src/proto.ts
const one = (name, type) => ({ name, type });
const many = (name, type) => ({ name, type, repeated: true });
const choice = (name, type) => ({ name, type, oneof: "value" });
const metadata = many("metadata_props", "StringStringEntryProto");
const doc = one("doc_string", "string");
const MESSAGES = {
    ModelProto: {
        1: one("ir_version", "int64"),
        2: one("producer_name", "string"),
        3: one("producer_version", "string"),
        4: one("domain", "string"),
        5: one("model_version", "int64"),
        6: doc,
        7: one("graph", "GraphProto"),
        8: many("opset_import", "OperatorSetIdProto"),
        14: metadata,
        20: many("training_info", "TrainingInfoProto"),
        25: many("functions", "FunctionProto"),
        26: many("configuration", "DeviceConfigurationProto"),
    },
    GraphProto: {
        1: many("node", "NodeProto"),
        2: one("name", "string"),
        5: many("initializer", "TensorProto"),
        10: doc,
        11: many("input", "ValueInfoProto"),
        12: many("output", "ValueInfoProto"),
        13: many("value_info", "ValueInfoProto"),
        14: many("quantization_annotation", "TensorAnnotation"),
        15: many("sparse_initializer", "SparseTensorProto"),
        16: metadata,
    },
    NodeProto: {
        1: many("input", "string"),
        2: many("output", "string"),
        3: one("name", "string"),
        4: one("op_type", "string"),
        5: many("attribute", "AttributeProto"),
        6: doc,
        7: one("domain", "string"),
        8: one("overload", "string"),
        9: metadata,
        10: many("device_configurations", "NodeDeviceConfigurationProto"),
    },
    AttributeProto: {
        1: one("name", "string"),
        2: one("f", "float"),
        3: one("i", "int64"),
        4: one("s", "bytes"),
        5: one("t", "TensorProto"),
        6: one("g", "GraphProto"),
        7: many("floats", "float"),
        8: many("ints", "int64"),
        9: many("strings", "bytes"),
        10: many("tensors", "TensorProto"),
        11: many("graphs", "GraphProto"),
        13: doc,
        14: one("tp", "TypeProto"),
        15: many("type_protos", "TypeProto"),
        20: one("type", "int32"),
        21: one("ref_attr_name", "string"),
        22: one("sparse_tensor", "SparseTensorProto"),
        23: many("sparse_tensors", "SparseTensorProto"),
    },
    TensorProto: {
        1: many("dims", "int64"),
        2: one("data_type", "int32"),
        3: one("segment", "TensorSegment"),
        4: many("float_data", "float"),
        5: many("int32_data", "int32"),
        6: many("string_data", "bytes"),
        7: many("int64_data", "int64"),
        8: one("name", "string"),
        9: one("raw_data", "bytes"),
        10: many("double_data", "double"),
        11: many("uint64_data", "uint64"),
        12: doc,
        13: many("external_data", "StringStringEntryProto"),
        14: one("data_location", "int32"),
        16: metadata,
    },
    TensorSegment: { 1: one("begin", "int64"), 2: one("end", "int64") },
    SparseTensorProto: {
        1: one("values", "TensorProto"),
        2: one("indices", "TensorProto"),
        3: many("dims", "int64"),
    },
    ValueInfoProto: { 1: one("name", "string"), 2: one("type", "TypeProto"), 3: doc, 4: metadata },
    TypeProto: {
        1: choice("tensor_type", "TypeTensor"),
        4: choice("sequence_type", "TypeSequence"),
        5: choice("map_type", "TypeMap"),
        6: one("denotation", "string"),
        7: choice("opaque_type", "TypeOpaque"),
        8: choice("sparse_tensor_type", "TypeSparseTensor"),
        9: choice("optional_type", "TypeOptional"),
    },
    TypeTensor: { 1: one("elem_type", "int32"), 2: one("shape", "TensorShapeProto") },
    TypeSparseTensor: { 1: one("elem_type", "int32"), 2: one("shape", "TensorShapeProto") },
    TypeSequence: { 1: one("elem_type", "TypeProto") },
    TypeOptional: { 1: one("elem_type", "TypeProto") },
    TypeMap: { 1: one("key_type", "int32"), 2: one("value_type", "TypeProto") },
    TypeOpaque: { 1: one("domain", "string"), 2: one("name", "string") },
    TensorShapeProto: { 1: many("dim", "ShapeDimension") },
    ShapeDimension: {
        1: choice("dim_value", "int64"),
        2: choice("dim_param", "string"),
        3: one("denotation", "string"),
    },
    FunctionProto: {
        1: one("name", "string"),
        4: many("input", "string"),
        5: many("output", "string"),
        6: many("attribute", "string"),
        7: many("node", "NodeProto"),
        8: doc,
        9: many("opset_import", "OperatorSetIdProto"),
        10: one("domain", "string"),
        11: many("attribute_proto", "AttributeProto"),
        12: many("value_info", "ValueInfoProto"),
        13: one("overload", "string"),
        14: metadata,
    },
    TrainingInfoProto: {
        1: one("initialization", "GraphProto"),
        2: one("algorithm", "GraphProto"),
        3: many("initialization_binding", "StringStringEntryProto"),
        4: many("update_binding", "StringStringEntryProto"),
    },
    OperatorSetIdProto: { 1: one("domain", "string"), 2: one("version", "int64") },
    StringStringEntryProto: { 1: one("key", "string"), 2: one("value", "string") },
    TensorAnnotation: {
        1: one("tensor_name", "string"),
        2: many("quant_parameter_tensor_names", "StringStringEntryProto"),
    },
    DeviceConfigurationProto: {
        1: one("name", "string"),
        2: one("num_devices", "int32"),
        3: many("device", "string"),
    },
    NodeDeviceConfigurationProto: {
        1: one("configuration_id", "string"),
        2: many("sharding_spec", "ShardingSpecProto"),
        3: one("pipeline_stage", "int32"),
    },
    ShardingSpecProto: {
        1: one("tensor_name", "string"),
        2: many("device", "int64"),
        3: many("index_to_device_group_map", "IntIntListEntryProto"),
        4: many("sharded_dim", "ShardedDimProto"),
    },
    IntIntListEntryProto: { 1: one("key", "int64"), 2: many("value", "int64") },
    ShardedDimProto: { 1: one("axis", "int64"), 2: many("simple_sharding", "SimpleShardedDimProto") },
    SimpleShardedDimProto: {
        1: choice("dim_value", "int64"),
        2: choice("dim_param", "string"),
        3: one("num_shards", "int64"),
    },
};
/** The field a message has under a number; undefined when its definition is newer than this table. */
function fieldOf(message, number) {
    const fields = MESSAGES[message];
    return fields[number];
}
/** How a scalar lies on the wire; any other type is a message (wire type 2). A repeated number may be packed (2) instead. */
const WIRE_TYPES = {
    int32: 0,
    int64: 0,
    uint64: 0,
    double: 1,
    string: 2,
    bytes: 2,
    float: 5,
};
/** The number of a field. */
function fieldNumber(message, name) {
    return Number(Object.entries(MESSAGES[message]).find(([, field]) => field.name === name)?.[0]);
}

;// CONCATENATED MODULE: ./packages/onnx/src/run.ts
/** Passes a packed field. */
function packedRun(cursor, wireType) {
    const { start, end } = cursor.pass(2);
    if (wireType === 0)
        return { start, end, wireType, packed: true, count: varintsIn(cursor, { start, end }) };
    const width = widthOf(wireType);
    const count = (end - start) / width;
    if (Number.isInteger(count))
        return { start, end, wireType, packed: true, count };
    throw cursor.broken(`a packed list of ${width}-byte numbers ends inside one`, start);
}
function varintsIn(cursor, span) {
    const { end } = cursor;
    let count = 0;
    for (cursor.goTo(span); cursor.at < span.end; count += 1)
        cursor.passVarint();
    cursor.end = end;
    return count;
}
/** Passes fields of the same tag. The cursor is behind the first tag, which begins at `start`. */
function taggedRun(cursor, wireType, { tag, start }) {
    cursor.pass(wireType);
    let end = cursor.at;
    let count = 1;
    for (; end < cursor.end && cursor.tag() === tag; count += 1) {
        cursor.pass(wireType);
        end = cursor.at;
    }
    cursor.at = end;
    return { start, end, wireType, packed: false, count };
}
/** Visits where each value of a run lies that is not packed. */
function eachValue(cursor, run, visit) {
    cursor.goTo(run);
    for (let left = run.count; left > 0; left -= 1) {
        cursor.tag();
        visit(cursor.pass(run.wireType));
    }
}
/** The values of a run of varints. */
function integers(cursor, run) {
    const values = new BigInt64Array(run.count);
    cursor.goTo(run);
    for (let index = 0; index < values.length; index += 1) {
        if (!run.packed)
            cursor.tag();
        values[index] = cursor.varint64();
    }
    return values;
}
/** The values of a run of fixed width as little-endian bytes. */
function fixedWidth(cursor, run) {
    if (run.packed)
        return cursor.bytes(run);
    const width = widthOf(run.wireType);
    const numbers = new Uint8Array(run.count * width);
    let at = 0;
    eachValue(cursor, run, (value) => {
        numbers.set(cursor.bytes(value), at);
        at += width;
    });
    return numbers;
}
function widthOf(wireType) {
    return wireType === 1 ? 8 : 4;
}

;// CONCATENATED MODULE: ./packages/onnx/src/reader.ts




/** Nesting at which protobuf's own parsers give up. */
const MAX_DEPTH = 100;
/** Messages and texts a model may hold: two bytes of file can become an object of 150, so this bounds the heap near 1 GB. */
const MAX_PARTS = 1 << 23;
/** One text: a name, a documentation string, a metadata value. */
const MAX_TEXT_BYTES = 1 << 26;
const MAX_FAULTS = 100;
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenientUtf8 = new TextDecoder("utf-8", { ignoreBOM: true });
/**
 * Walks a message strictly and without copying values. `fields` steps through the fields of the message at hand; the methods
 * below it read the value of the field it stands on. What a caller leaves unread is validated all the same.
 * @throws ModelgateError `model-unreadable` naming the byte where the format is broken
 */
class Reader {
    #path;
    #maxParts;
    #cursor;
    #value;
    #run = { start: 0, end: 0, wireType: 0, packed: false, count: 0 };
    #fieldStart = 0;
    #fieldEnd = 0;
    #walked = -1;
    #depth = 0;
    #parts = 0;
    #unknown = new Map();
    /** What is wrong but does not stop the reading. */
    faults = [];
    constructor(path, source, span = wholeOf(source), maxParts = MAX_PARTS) {
        this.#maxParts = maxParts;
        this.#path = path;
        this.#cursor = new Cursor(path, source, span);
        this.#value = span;
    }
    /** Steps through the fields of the message at hand. A repeated scalar comes once for each run of its values. */
    fields(message) {
        this.#spend(1);
        return this.#walk(message);
    }
    /** Where the value at hand lies, without its tag and length. */
    span() {
        return this.#value;
    }
    /** Where the field at hand lies, with its tag and length. */
    outer() {
        return { start: this.#fieldStart, end: this.#fieldEnd };
    }
    /** How many values the run at hand has. */
    count() {
        return this.#run.count;
    }
    /** A text that names something. It must be UTF-8: replacement characters would make two names one. */
    text() {
        return this.#text(strictUtf8, this.#value);
    }
    /** A text for people, such as documentation: what is not UTF-8 is replaced. */
    prose() {
        return this.#text(lenientUtf8, this.#value);
    }
    /** Adds the texts of the run at hand to a list. */
    texts(list) {
        this.#eachValue((value) => list.push(this.#text(strictUtf8, value)));
    }
    /** The byte strings of the run at hand: views where the source is in memory. */
    byteStrings() {
        const list = [];
        this.#eachValue((value) => list.push(this.#cursor.bytes(value)));
        return list;
    }
    /** The bytes of the value at hand: a view where the source is in memory. */
    bytes() {
        return this.#cursor.bytes(this.#value);
    }
    /** A signed integer of 64 bits. */
    int64() {
        this.#cursor.goTo(this.#value);
        return BigInt.asIntN(64, this.#cursor.varint64());
    }
    /** An integer of 32 bits. protobuf drops the upper half of a longer one in silence, and then two readers see two values. */
    int32() {
        const value = this.int64();
        if (value === BigInt.asIntN(32, value))
            return Number(value);
        throw this.#cursor.broken(`the integer ${value} does not fit its 32 bits`, this.#value.start);
    }
    /** A number of 32 bits. */
    float() {
        const bytes = this.bytes();
        return new DataView(bytes.buffer, bytes.byteOffset).getFloat32(0, true);
    }
    /** The integers of the run at hand. */
    int64s() {
        return integers(this.#cursor, this.#run);
    }
    /** The fixed-width numbers of the run at hand as little-endian bytes: a view where they are packed and in memory. */
    fixed() {
        return fixedWidth(this.#cursor, this.#run);
    }
    /** Records what is wrong without ending the reading. */
    fault(message, at = this.#value.start) {
        if (this.faults.length > MAX_FAULTS)
            return;
        const shown = this.faults.length < MAX_FAULTS ? message : "more is wrong than is listed";
        this.faults.push({
            code: "model-refused",
            message: `${this.#path}: ${shown} (byte ${at})`,
            hint: "Two readers could understand this file differently. Export the model again.",
        });
    }
    /** What was passed over because its definition is newer than this reader. */
    notes() {
        return [...this.#unknown].map(([field, count]) => `unknown field ${field} (${count}x) was passed over`);
    }
    *#walk(message) {
        const { start, end } = this.#value;
        this.#depth += 1;
        if (this.#depth > MAX_DEPTH)
            throw this.#cursor.broken(`messages nest deeper than ${MAX_DEPTH}`, start);
        // One bit for each singular field, for a set for each message would cost more than reading it. Bit 0 is the oneof's: no
        // message has more than one, and no field has the number 0 or one above 30.
        let given = 0;
        this.#cursor.at = start;
        this.#cursor.end = end;
        while (this.#cursor.at < end) {
            const at = this.#cursor.at;
            this.#fieldStart = at;
            const tag = this.#cursor.tag();
            const field = fieldOf(message, tag >>> 3);
            if (field === undefined) {
                this.#passUnknown(message, tag);
                continue;
            }
            this.#enter(message, field, tag);
            if (field.repeated !== true) {
                const bit = field.oneof === undefined ? 1 << (tag >>> 3) : 1;
                if ((given & bit) !== 0)
                    this.fault(`${message}.${field.oneof ?? field.name} is given twice`, at);
                given |= bit;
            }
            const value = this.#value;
            const next = this.#cursor.at;
            this.#fieldEnd = next;
            yield field.name;
            if (WIRE_TYPES[field.type] === undefined && this.#walked !== value.start) {
                this.#value = value;
                for (const _ of this.#walk(field.type))
                    ;
            }
            this.#cursor.at = next;
            this.#cursor.end = end;
        }
        this.#depth -= 1;
        this.#walked = start;
    }
    /** Moves behind the value or run of a field and makes it the one at hand. */
    #enter(message, field, tag) {
        const scalar = WIRE_TYPES[field.type];
        const wireType = scalar ?? 2;
        const packed = field.repeated === true && wireType !== 2 && (tag & 7) === 2;
        if ((tag & 7) !== wireType && !packed) {
            // protobuf takes such a field for an unknown one; a reader that takes it for its value would see another model.
            throw this.#cursor.broken(`${message}.${field.name} has wire type ${tag & 7} instead of ${wireType}`);
        }
        if (field.repeated !== true || scalar === undefined) {
            this.#value = this.#cursor.pass(wireType);
            return;
        }
        this.#run = packed
            ? packedRun(this.#cursor, wireType)
            : taggedRun(this.#cursor, wireType, { tag, start: this.#fieldStart });
        this.#value = this.#run;
    }
    #eachValue(visit) {
        this.#spend(this.#run.count);
        eachValue(this.#cursor, this.#run, visit);
    }
    #passUnknown(message, tag) {
        this.#cursor.pass(tag & 7);
        const field = `${tag >>> 3} of ${message}`;
        const count = this.#unknown.get(field) ?? 0;
        if (count > 0 || this.#unknown.size < MAX_FAULTS)
            this.#unknown.set(field, count + 1);
    }
    #text(decoder, span) {
        if (span.end - span.start > MAX_TEXT_BYTES) {
            throw this.#cursor.broken(`a text is longer than ${MAX_TEXT_BYTES} bytes`, span.start);
        }
        const ascii = this.#cursor.ascii(span);
        if (ascii !== null)
            return ascii;
        const bytes = this.#cursor.bytes(span);
        try {
            return decoder.decode(bytes);
        }
        catch {
            throw this.#cursor.broken("a name is not UTF-8", span.start);
        }
    }
    #spend(parts) {
        this.#parts += parts;
        if (this.#parts <= this.#maxParts)
            return;
        throw (0,error/* failure */.V2)("model-refused", `${this.#path}: holds more than ${this.#maxParts} nodes, tensors, attributes and names`, {
            hint: "No model that is meant to run has so many parts.",
        });
    }
}
function wholeOf({ length }) {
    return { start: 0, end: length };
}


/***/ }),

/***/ 8228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileSource),
/* harmony export */   X: () => (/* binding */ bytesSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8855);


/** Bytes already in memory, never copied. */
function bytesSource(bytes) {
    return {
        length: bytes.length,
        load: (start) => bytes.subarray(start),
        fill: (into, start) => into.set(bytes.subarray(start, start + into.length)),
    };
}
const WINDOW = 1 << 18;
/**
 * A file read through a window of 256 KiB. It is opened for each window and closed again, so there is nothing to dispose of.
 * The file must not change while it is read: give it a private copy (stageModel).
 * @throws ModelgateError `model-unreadable` when the file has become shorter
 */
function fileSource(path, length) {
    let kept = { start: 0, bytes: new Uint8Array(0) };
    let filled = 0;
    return {
        length,
        load(start, wanted) {
            const offset = start - kept.start;
            if (offset >= 0 && offset + wanted <= kept.bytes.length)
                return kept.bytes.subarray(offset);
            const bytes = new Uint8Array(Math.min(Math.max(wanted, WINDOW), length - start));
            readAt(path, start, bytes);
            // A tensor read whole is the caller's to keep or drop; holding it here would double the memory.
            if (bytes.length <= WINDOW)
                kept = { start, bytes };
            return bytes;
        },
        fill(bytes, start) {
            const gap = start - filled;
            filled = start + bytes.length;
            // Thousands of small tensors one after the other come out of one window; what is large or far away is read alone.
            if (bytes.length < WINDOW / 4 && gap >= 0 && gap < WINDOW / 4)
                bytes.set(this.load(start, bytes.length).subarray(0, bytes.length));
            else
                readAt(path, start, bytes);
        },
    };
}
function readAt(path, start, bytes) {
    const { length } = bytes;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    try {
        for (let done = 0; done < length;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, done, length - done, start + done);
            if (read === 0) {
                throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("model-unreadable", `${path}: became shorter while it was read`, {
                    hint: "Wait until whatever writes the file has finished, and run again.",
                });
            }
            done += read;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 2000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ tensorsOf),
/* harmony export */   ZK: () => (/* binding */ scopesOf)
/* harmony export */ });
/* unused harmony export attributesOf */
/** Every body of nodes in the model: the graph, its subgraphs, the functions and the graphs for training, in file order. */
function scopesOf(model) {
    const scopes = [];
    addGraph(scopes, "graph", model.graph);
    for (const { inputs, nodes, defaults } of model.functions) {
        add(scopes, { part: "function", inputs, nodes, initializers: [], sparseInitializers: [], defaults });
    }
    for (const graph of model.training)
        addGraph(scopes, "training", graph);
    return scopes;
}
function addGraph(scopes, part, graph) {
    const { nodes, initializers, sparseInitializers } = graph;
    const inputs = graph.inputs.map(({ name }) => name);
    add(scopes, { part, inputs, nodes, initializers, sparseInitializers, defaults: [] });
}
function add(scopes, scope) {
    scopes.push(scope);
    const part = scope.part === "graph" ? "subgraph" : scope.part;
    for (const attribute of attributesOf(scope)) {
        for (const graph of attribute.subgraphs)
            addGraph(scopes, part, graph);
    }
}
/** The attributes directly in a scope: its nodes' and its defaults. */
function* attributesOf(scope) {
    for (const node of scope.nodes)
        yield* node.attributes;
    yield* scope.defaults;
}
/** Every tensor of the model, wherever it is: initializers, attributes, sparse tensors, subgraphs, functions, training. */
function* tensorsOf(model) {
    for (const scope of scopesOf(model)) {
        const { part } = scope;
        for (const tensor of scope.initializers)
            yield { tensor, part, role: "initializer" };
        for (const sparse of scope.sparseInitializers) {
            yield { tensor: sparse.values, part, role: "sparse-values" };
            if (sparse.indices !== null)
                yield { tensor: sparse.indices, part, role: "sparse-indices" };
        }
        for (const { tensors, sparseTensors } of attributesOf(scope)) {
            for (const tensor of tensors)
                yield { tensor, part, role: "constant" };
            for (const { values, indices } of sparseTensors) {
                yield { tensor: values, part, role: "constant" };
                if (indices !== null)
                    yield { tensor: indices, part, role: "sparse-indices" };
            }
        }
    }
}


/***/ }),

/***/ 3976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tokenOf),
/* harmony export */   d: () => (/* binding */ storyOf)
/* harmony export */ });
// What became of a stage in a registry that keeps no history: by the marks that moves leave beside it, what they meant and whether
// they were done, and by who holds it now. Which of two that raced came about is read from those alone.
/** Names the state in which a version holds a stage by this mark; without one, by a hand's work. */
function tokenOf(version, mark) {
    return `${version}#${mark?.id ?? ""}`;
}
/**
 * Reads the marks of one stage beside the version that holds it now, null for nobody. A mark that is not done came about when
 * the stage stands by it, or when a later move saw it in force.
 */
function storyOf(marks, holder) {
    const isSeenBy = (some) => {
        const seen = new Set(some.map(({ previous }) => previous));
        return (mark) => mark.version !== null && seen.has(tokenOf(mark.version, mark));
    };
    const isSeen = isSeenBy(marks);
    const isFollowed = isSeenBy(marks.filter((mark) => mark.done || isSeen(mark)));
    // Who was followed by another is over: a stage that has this version again has it by another move.
    const standing = marks
        .filter((mark) => mark.version === holder && !isFollowed(mark) && (holder !== null || mark.done))
        .toSorted((a, b) => b.seq - a.seq || Number(b.done) - Number(a.done) || inOrder(b, a))[0] ?? null;
    const isLeft = holder === null && standing !== null && marks.some((mark) => mark.done && mark.seq > standing.seq);
    const last = isLeft ? null : standing;
    const moves = marks
        .filter((mark) => mark !== last && (mark.done || isSeen(mark)))
        // Of several that saw the same before them, the one that was seen itself came last; the others were written over.
        .toSorted((a, b) => a.seq - b.seq || Number(isSeen(a)) - Number(isSeen(b)) || inOrder(a, b));
    return { moves: last === null ? moves : [...moves, last], standing: last };
}
/** Of one seq: by the clocks of those who made them. */
function inOrder(a, b) {
    const [one, other] = [`${a.at} ${a.id}`, `${b.at} ${b.id}`];
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 60:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refusals)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

/**
 * @param where begins every message, as `mlflow`
 * @param shown makes a stranger's name fit to be shown
 */
function refusals(where, shown = (name) => name) {
    const conflict = (what) => (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("registry-conflict", `${where}: ${what}`, {
        hint: "Nothing was changed. Look at `modelgate stages`, and run this again if it is still right.",
    });
    return {
        conflict,
        /** A name that is given already: asked again, it is refused again. */
        taken: (what) => (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("registry-conflict", `${where}: ${what}`, {
            hint: "A version stays what it is. Register these bytes under another version.",
        }),
        missing: (what) => (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("registry-missing", `${where}: ${what}`, { hint: "`modelgate stages` shows what there is." }),
        /** `holder`: who holds the stage now; null: nobody. */
        moved(model, stage, holder) {
            const who = holder === null ? "nobody" : `${holder.version}, by ${shown(holder.by)}`;
            return conflict(`${model}: ${stage} is not held as expected any more (now ${who})`);
        },
    };
}


/***/ }),

/***/ 2274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ holderOf),
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _mark_story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3976);
// A model's stages and history in the house's words, of registries that are read by marks (mark-story.ts).

/** Who holds a stage; null: nobody. */
function holderOf({ stage, version, mark }, versions) {
    if (version === null)
        return null;
    const digest = versions.find((one) => one.version === version)?.digest ?? null;
    const token = (0,_mark_story_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenOf */ .B)(version, mark);
    // A hand says neither when nor who.
    if (mark === null)
        return { stage, version, digest, at: "", by: "somebody", facts: {}, token };
    return { stage, version, digest, at: mark.at, by: mark.by, facts: factsOf(mark), token };
}
function factsOf({ facts, reason }) {
    return { ...facts, reason };
}
/** Registrations and moves, each in their own order, joined by their clocks. `versions`: the newest first. */
function historyOf(model, standings, versions) {
    const registered = versions.toReversed().map(({ version, at, by, facts }) => ({
        model,
        what: "registered",
        version,
        stage: null,
        at,
        by,
        facts,
    }));
    return [registered, ...standings.map((one) => stepsOf(model, one))].reduce(joined);
}
function stepsOf(model, { stage, version, moves, mark }) {
    const byHand = { model, stage, at: "", by: "somebody", facts: {} };
    const steps = moves.flatMap((move, at) => {
        const left = move.version === null ? (moves[at - 1]?.version ?? null) : move.version;
        const what = move.version === null ? "left" : "moved";
        const step = { model, what, version: left, stage, at: move.at, by: move.by, facts: factsOf(move) };
        // It saw a version that no mark had given the stage.
        const found = handOf(move, moves[at - 1]);
        return found === null ? [step] : [{ ...byHand, what: "moved", version: found }, step];
    });
    const before = moves.at(-1)?.version ?? null;
    if (mark !== null || before === version)
        return steps;
    // The stage is not as the last mark left it: somebody set or took the alias without one.
    const what = version === null ? "left" : "moved";
    return [...steps, { ...byHand, what, version: version ?? before }];
}
/** The version that a move found in a hand's work; null: none, or one that raced with the move before it, which is told there. */
function handOf({ previous, seq }, before) {
    const version = previous?.endsWith("#") === true ? previous.slice(0, -1) : null;
    const isTold = before?.previous === previous && before?.seq === seq;
    return version === null || isTold ? null : version;
}
function joined(a, b) {
    const [one, other, all] = [[...a], [...b], []];
    // What has no time comes with what follows it in its own, and what nothing follows is the last.
    const due = (steps) => steps.find(({ at }) => at !== "")?.at ?? "";
    while (one.length > 0 || other.length > 0) {
        const [first, second] = [due(one), due(other)];
        const isFirst = other.length === 0 || (one.length > 0 && first !== "" && (second === "" || first <= second));
        const next = (isFirst ? one : other).shift();
        if (next !== undefined)
            all.push(next);
    }
    return all;
}


/***/ }),

/***/ 4192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ letGo),
/* harmony export */   N: () => (/* binding */ isRedirect)
/* harmony export */ });
/** Whether an answer sends on to another address (RFC 9110, 15.4). Who follows decides who may see what. */
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
/** Lets the rest of a body go unread, and with it the connection: else the process would wait for it. Never rejects. */
async function letGo(body) {
    try {
        // An iteration that was not begun cannot be ended: one piece is read for it.
        for await (const _ of body)
            break;
    }
    catch {
        // An error of a body that nobody wants is nobody's.
    }
}


/***/ }),

/***/ 6783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readAtMost)
/* harmony export */ });
/**
 * All that a file or a body gives; null where that is more than `maxBytes`, and then the rest is not asked for. Counted while it is
 * read: the size that a file claims may change, and a pipe or a device claims none.
 */
async function readAtMost(chunks, maxBytes) {
    const read = [];
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > maxBytes)
            return null;
        read.push(chunk);
    }
    return Buffer.concat(read);
}


/***/ })

};
