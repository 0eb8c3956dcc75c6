export const id = 343;
export const ids = [343];
export const modules = {

/***/ 56049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ofPointers),
/* harmony export */   f: () => (/* binding */ rewrittenPointers)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10168);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14601);
/* harmony import */ var _place_at_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9174);
/* harmony import */ var _proposed_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97544);
// By what DVC brings files that git does not keep: a pointer beside each, or of a pipeline the lock beside its dvc.yaml.





/**
 * The pointers that a change rewrites by which DVC brings the file: beside it, or beside a folder on the way, or a pipeline's lock that
 * has another content for one of these.
 * @throws ModelgateError what git throws; `input-invalid` for a lock of more than 16 MB
 */
async function rewrittenPointers(proposed) {
    const found = (0,_proposed_change_js__WEBPACK_IMPORTED_MODULE_1__/* .touchedPaths */ .Pq)(proposed.changes).map(async (name) => {
        if (name.endsWith(".dvc"))
            return (0,_proposed_change_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnTheWay */ .MW)(name.slice(0, -".dvc".length), proposed);
        return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name) === "dvc.lock" && (await isLockedAnew(name, proposed));
    });
    const isPointer = await Promise.all(found);
    return (0,_proposed_change_js__WEBPACK_IMPORTED_MODULE_1__/* .touchedPaths */ .Pq)(proposed.changes).filter((_, at) => isPointer[at]);
}
/** What is to be said of a baseline that DVC brought: a change that rewrites its pointer may have chosen it. */
async function ofPointers(proposed) {
    const pointers = await rewrittenPointers(proposed);
    if (pointers.length === 0)
        return [];
    const what = `the baseline ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(proposed.path)} may be another one than the base's`;
    return [`${what}: this change rewrites ${(0,_place_at_base_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)(pointers)}, by which DVC brings it`];
}
async function isLockedAnew(lock, proposed) {
    const { repository, commit, head } = proposed;
    const [before, after] = [await lockAt(repository, commit, lock), await lockAt(repository, head, lock)];
    const names = [...new Set([...before.keys(), ...after.keys()])];
    return names.some((name) => before.get(name) !== after.get(name) &&
        (0,_proposed_change_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnTheWay */ .MW)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(lock), name).replace(/\/$/u, ""), proposed));
}
const MAX_LOCK_BYTES = 16_000_000;
/** What a lock says of every path that it names, of one that several stages name all of it; of none where there is no lock. */
async function lockAt(repository, commit, path) {
    const bytes = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_4__/* .fileAt */ .Wd)(repository, { commit, path }, { maxBytes: MAX_LOCK_BYTES });
    const text = new TextDecoder().decode(bytes ?? new Uint8Array());
    const found = new Map();
    // As DVC writes it: a path, and in the lines below it, as deep as that, the kind of hash and the hash.
    for (const [, name = "", rest = ""] of text.matchAll(/^ *- path: (.+)\n((?: +[a-z]\w*: .*\n)*)/gmu)) {
        const known = found.get(name) ?? new Set();
        found.set(name, known.add(/^ *md5: (.+)$/mu.exec(rest)?.[1] ?? rest));
    }
    return new Map([...found].map(([name, hashes]) => [name, [...hashes].toSorted().join(" ")]));
}


/***/ }),

/***/ 9174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   c: () => (/* binding */ placeAtBase)
/* harmony export */ });
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29385);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14601);


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

/***/ 97544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ proposedChange),
/* harmony export */   Fu: () => (/* binding */ proposalIsHere),
/* harmony export */   MW: () => (/* binding */ isOnTheWay),
/* harmony export */   Pq: () => (/* binding */ touchedPaths),
/* harmony export */   h8: () => (/* binding */ linksFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67096);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49007);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6356);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29385);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);



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
    return { ...place, changes: await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_1__/* .changedFiles */ .Y)(repository, commit, head) };
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
            await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_2__/* .checkedOut */ .M)(event, await ports.repository());
        return [];
    }
    catch (error) {
        if (!isUnknown(error))
            throw error;
        const [{ message, hint = "" }] = error.problems;
        if (ports.isAtBase !== true)
            return [`${UNKNOWN}: ${message}`];
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("checkout-mismatch", `whether what is checked out is the change is not known, and by default it is the base: ${message}`, {
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
        const path = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_4__/* .treePathOf */ .h)(repository, file, "kept");
        // Outside the repository there is nothing that a change could touch.
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file)
            .then((end) => (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_4__/* .treePathOf */ .h)(repository, end))
            .catch(() => path);
        const links = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_4__/* .linksTo */ .B)(repository, file);
        const [base, head] = [await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_5__/* .baseOf */ .b)(event, repository), await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_6__/* .headOf */ .U)(repository)];
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
    return error instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .ModelgateError */ .HJ && NOT_IN_GIT.includes(error.code);
}
/** Not `history-missing`: how long a proposed history is its author says, and would so hide what the change rewrites. */
const NOT_IN_GIT = ["input-invalid", "git-failed"];


/***/ }),

/***/ 6356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ baseOf)
});

// EXTERNAL MODULE: ./packages/git/src/branch-point.ts
var branch_point = __webpack_require__(29385);
// EXTERNAL MODULE: ./packages/git/src/checked-out.ts
var checked_out = __webpack_require__(67096);
// EXTERNAL MODULE: ./packages/git/src/commit.ts
var src_commit = __webpack_require__(93967);
// EXTERNAL MODULE: ./packages/git/src/merge-base.ts + 1 modules
var merge_base = __webpack_require__(93562);
// EXTERNAL MODULE: ./packages/git/src/fault.ts
var fault = __webpack_require__(19856);
// EXTERNAL MODULE: ./packages/git/src/repository.ts
var src_repository = __webpack_require__(35434);
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
            await (0,checked_out/* checkedOut */.M)(event, repository);
            const parent = await testMergeParent(event, repository);
            if (parent !== null)
                return await present(repository, parent, "test-merge-parent");
            const { headSha, baseSha } = event;
            const commit = await (0,merge_base/* mergeBase */.wu)(repository, (0,src_commit/* commitId */.xk)(repository, headSha), (0,src_commit/* commitId */.xk)(repository, baseSha));
            return commit === null ? null : { commit, how: "merge-base" };
        }
        case "merge-group":
            await (0,checked_out/* checkedOut */.M)(event, repository);
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

/***/ 29385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf),
/* harmony export */   j: () => (/* binding */ branchPoint)
/* harmony export */ });
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93967);
/* harmony import */ var _merge_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93562);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35434);
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
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93967);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19856);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35434);



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

/***/ 67096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkedOut)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);
/* harmony import */ var _branch_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29385);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93967);
/* harmony import */ var _merge_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93562);




/**
 * Makes sure that what is checked out is what is proposed: its head, GitHub's trial merge of it, or commits that the job made on
 * top. A run at another commit would measure what nobody proposed, and call it the proposal. Files that were changed after the
 * checkout are not looked at: models are often pulled into the work tree.
 * @throws ModelgateError `checkout-mismatch`
 */
async function checkedOut({ kind, headSha }, repository) {
    const head = (0,_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .commitId */ .xk)(repository, headSha);
    const found = await (0,_branch_point_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .U)(repository);
    if (found !== null && (found === head || (await (0,_merge_base_js__WEBPACK_IMPORTED_MODULE_2__/* .isBehind */ .Jm)(repository, head, found))))
        return;
    const where = found === null ? "nothing is checked out" : `the checkout is at ${found.slice(0, 12)}`;
    const { what, hint } = WANTED[kind];
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("checkout-mismatch", `${where}: expected ${what(head.slice(0, 12))}`, { hint });
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

/***/ 10168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Td: () => (/* binding */ stream),
/* harmony export */   Wd: () => (/* binding */ fileAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38855);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19856);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35434);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1725);





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

/***/ 93562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jm: () => (/* binding */ isBehind),
  wu: () => (/* binding */ mergeBase),
  fY: () => (/* binding */ parentsOf)
});

// EXTERNAL MODULE: ./packages/git/src/commit.ts
var src_commit = __webpack_require__(93967);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/git/src/repository.ts
var src_repository = __webpack_require__(35434);
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
var fault = __webpack_require__(19856);
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

/***/ 1725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ entryAt)
/* harmony export */ });
/* unused harmony export filesAt */
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
        ...(path === "" ? {} : { path: `${treePath(path)}/` }),
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

/***/ 49007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ linksTo),
/* harmony export */   h: () => (/* binding */ treePathOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19856);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39785);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35434);





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

/***/ 46783:
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
