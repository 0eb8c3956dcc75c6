export const id = 3958;
export const ids = [3958];
export const modules = {

/***/ 44087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ kept),
/* harmony export */   W6: () => (/* binding */ openWithLedger),
/* harmony export */   Wp: () => (/* binding */ brought)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7487);
/* harmony import */ var _modelgate_job_open_registry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65830);
/* harmony import */ var _modelgate_ledger__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86271);
/* harmony import */ var _modelgate_ledger__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41615);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13748);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38855);





/**
 * Opens both; `who` signs what is written.
 * @throws ModelgateError `input-invalid` for an address or credentials that cannot be
 */
async function openWithLedger(kept, branch, opening) {
    const { reach, who, now } = opening;
    const repository = await reach.repository();
    const registry = await (0,_modelgate_job_open_registry__WEBPACK_IMPORTED_MODULE_1__/* .openRegistry */ .M)(kept, {
        ...opening,
        reach: { ...reach, repository: async () => repository },
    });
    const seconds = () => Math.floor(now() / 1000);
    return {
        repository,
        registry,
        ledger: (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_2__/* .branchStore */ .q)(repository, branch, () => ({ ...who, seconds: seconds() })),
    };
}
/**
 * Reads a report from a file. Who signed it, `broughtSigned` proves.
 * @throws ModelgateError `file-missing`, `report-invalid`
 */
async function brought(path) {
    const read = await (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .readReport */ .tL)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), `reports: ${path}`).catch((cause) => {
        if (cause instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .ModelgateError */ .HJ)
            throw cause;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)("file-missing", `reports: ${path} cannot be read`, {
            hint: "Name reports that earlier steps wrote, or download them first.",
            cause,
        });
    });
    return { ...read, digest: (0,_modelgate_ledger__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(read.bytes), signer: null };
}
/**
 * A report that the ledger keeps. Who signed it, `keptSigned` proves.
 * @throws ModelgateError `report-invalid`, and what a broken ledger throws
 */
async function kept(ledger, digest) {
    const bytes = await (0,_modelgate_ledger__WEBPACK_IMPORTED_MODULE_6__/* .documentOf */ .lM)(ledger, digest);
    return { report: (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .reportIn */ .kf)(bytes, `reports: ${digest}`), digest, signer: null, bytes };
}


/***/ }),

/***/ 7487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ branchStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/git/src/fault.ts
var fault = __webpack_require__(19856);
// EXTERNAL MODULE: ./packages/git/src/repository.ts
var src_repository = __webpack_require__(35434);
;// CONCATENATED MODULE: ./packages/git/src/batch.ts




/** What one run of git gives at once, in bytes; a larger file comes alone. */
const GROUP_BYTES = 16 * 2 ** 20;
/**
 * Many small files in few runs of git, in the order asked for, each checked against its id: git checks none when it reads.
 * @throws ModelgateError for a file over `maxBytes`, which is found before anything is read, and for a damaged clone
 */
async function* filesOf(repository, entries, maxBytes) {
    const sizes = await sizesOf(repository, entries, maxBytes);
    for (let start = 0; start < entries.length;) {
        let end = start;
        for (let total = 0; end < entries.length; end += 1) {
            total += sizes[end] ?? 0;
            if (total > GROUP_BYTES && end > start)
                break;
        }
        const group = entries.slice(start, end);
        const answer = await batch(repository, "--batch", group);
        let at = 0;
        for (const [index, entry] of group.entries()) {
            const sizeBytes = sizes[start + index] ?? 0;
            // `<id> blob <size>`, the bytes, and a line end.
            at = answer.indexOf(0x0a, at) + 1;
            const bytes = answer.subarray(at, at + sizeBytes);
            at += sizeBytes + 1;
            if (idOf(repository, bytes) !== entry.id)
                throw damaged(entry.path);
            yield { path: entry.path, bytes };
        }
        start = end;
    }
}
async function sizesOf(repository, entries, maxBytes) {
    const lines = (await batch(repository, "--batch-check", entries)).toString().split("\n");
    return entries.map(({ path, id }, at) => {
        const [, said = ""] = /^[0-9a-f]+ blob (\d+)$/u.exec(lines[at] ?? "") ?? [];
        if (said === "" || !lines[at]?.startsWith(id))
            throw damaged(path);
        if (Number(said) > maxBytes)
            throw (0,fault/* tooLarge */.g$)(path, { said, where: "git", maxBytes });
        return Number(said);
    });
}
async function batch(repository, mode, entries) {
    const input = Buffer.from(entries.map(({ id }) => `${id}\n`).join(""));
    const result = await (0,src_repository/* run */.eF)(repository.git, ["cat-file", mode], input);
    if (result.exitCode !== 0)
        throw (0,fault/* gitFault */.NO)(result, "read files");
    return result.stdout;
}
function idOf({ objectFormat }, bytes) {
    return (0,external_node_crypto_.createHash)(objectFormat).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function damaged(path) {
    return (0,error/* failure */.V2)("git-failed", `${(0,fault/* shown */.SP)(path)}: git gave bytes that do not have the id in the commit`, {
        hint: "The clone is damaged: `git fsck` says more; make a fresh one.",
    });
}

// EXTERNAL MODULE: ./packages/git/src/commit.ts
var commit = __webpack_require__(93967);
// EXTERNAL MODULE: ./packages/git/src/path.ts
var src_path = __webpack_require__(39785);
// EXTERNAL MODULE: ./packages/git/src/push-conflict.ts
var push_conflict = __webpack_require__(39025);
// EXTERNAL MODULE: ./packages/git/src/remote-refs.ts
var remote_refs = __webpack_require__(38179);
// EXTERNAL MODULE: ./packages/git/src/tree.ts
var tree = __webpack_require__(1725);
;// CONCATENATED MODULE: ./packages/git/src/branch-store.ts
// A branch as a place to keep files, without a checkout: objects are written one by one, a tree is made of them in an index
// of its own, and the new commit is pushed where the branch still is what it was. git's push is a compare-and-set.











/** A ledger's document is a report, of which the largest are about a megabyte. */
const MAX_FILE_BYTES = 64 * 2 ** 20;
/**
 * A branch of the repository's remote as a store. It is never checked out and no local branch is made.
 * @throws ModelgateError `input-invalid` for a name that no branch can have; its functions throw what git and the remote refuse
 */
function branchStore(repository, branch, author) {
    const ref = `refs/heads/${branch}`;
    if (!/^[A-Za-z0-9][\w/-]*(?:\.[\w/-]+)*$/u.test(branch) || /\/\/|\/$|\.lock(?:\/|$)/u.test(branch))
        throw (0,fault/* refused */.J5)(`${(0,fault/* shown */.SP)(branch)}: expected the name of a branch`, "Such as `modelgate/ledger`.");
    const filesOfState = rememberingLast(async (tip) => {
        await (0,commit/* obtain */.AH)(repository, [tip]);
        return await (0,tree/* filesAt */.T)(repository, { commit: tip, path: "" });
    });
    return {
        tip: () => tipOf(repository, ref),
        async list(tip, folder) {
            const files = await filesOfState(tip);
            return files.map(({ path }) => path).filter((path) => path.startsWith(`${folder}/`));
        },
        async *read(tip, paths) {
            if (paths.length > 0)
                yield* read(repository, await filesOfState(tip), paths);
        },
        async add(files, after, message) {
            // What is built on has to be here.
            if (after !== null)
                await filesOfState(after);
            return await add(repository, { ref, files, after, message, author: author() });
        },
    };
}
/** A question about a commit whose last answer is kept: a commit never changes, and of older ones nobody asks again. */
function rememberingLast(ask) {
    let last = null;
    return (commit) => {
        if (last?.commit !== commit) {
            const answer = ask(commit);
            last = { commit, answer };
            answer.catch(() => {
                last = null;
            });
        }
        return last.answer;
    };
}
async function tipOf(repository, ref) {
    const id = (await (0,remote_refs/* remoteRefs */.d)(repository, { tags: false }, `ask ${repository.remote} for ${ref}`)).get(ref);
    return id === undefined ? null : (0,commit/* commitId */.xk)(repository, id);
}
async function* read(repository, files, paths) {
    const entries = new Map(files.map((one) => [one.path, one]));
    const wanted = paths.map((path) => {
        const entry = entries.get(path);
        if (entry?.kind === "file")
            return entry;
        throw (0,fault/* refused */.J5)(`${(0,fault/* shown */.SP)(path)}: no such file on the branch`, "`git ls-tree` shows what is there.");
    });
    yield* filesOf(repository, wanted, MAX_FILE_BYTES);
}
async function add(repository, { ref, files, after, message, author }) {
    const { git, remote } = repository;
    const commit = await committed(repository, { ref, files, after, message, author });
    // An empty lease says that the branch must not be there.
    const lease = `--force-with-lease=${ref}:${after ?? ""}`;
    const result = await (0,src_repository/* run */.eF)(git, ["push", "--porcelain", "--no-verify", lease, remote, `${commit}:${ref}`]);
    if (result.exitCode === 0)
        return commit;
    const said = `${result.stdout}\n${result.stderr}`;
    if ((0,push_conflict/* isConflict */.d)(said))
        return "conflict";
    throw (0,fault/* gitFault */.NO)({ ...result, stderr: said }, `push to ${ref} of ${remote}`);
}
/** Writes a commit that has these files besides those of the one before; nothing refers to it yet. */
async function committed(repository, { files, after, message, author }) {
    const { git } = repository;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "modelgate-index-"));
    const index = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, "index") };
    try {
        if (after !== null)
            await output(await git(["read-tree", after], { env: index }), "read the branch's tree");
        const ids = await written(git, files, folder);
        const lines = files.map(({ path }, at) => `100644 ${ids[at]}\t${(0,src_path/* treePath */.O)(path)}\0`);
        const input = Buffer.from(lines.join(""));
        await output(await git(["update-index", "-z", "--index-info"], { env: index, input }), "make an index");
        const tree = await output(await git(["write-tree"], { env: index }), "write a tree");
        const date = `${Math.floor(author.seconds)} +0000`;
        const names = {
            GIT_AUTHOR_NAME: author.name,
            GIT_AUTHOR_EMAIL: author.email,
            GIT_AUTHOR_DATE: date,
            GIT_COMMITTER_NAME: author.name,
            GIT_COMMITTER_EMAIL: author.email,
            GIT_COMMITTER_DATE: date,
        };
        const parents = after === null ? [] : ["-p", after];
        const args = ["commit-tree", tree, ...parents, "-F", "-"];
        return await output(await git(args, { env: names, input: Buffer.from(`${message}\n`) }), "write a commit");
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Writes files as git's objects, in one run of git however many there are, and gives their ids. */
async function written(git, files, folder) {
    const paths = files.map((_, at) => (0,external_node_path_.join)(folder, String(at)));
    await Promise.all(files.map(({ bytes }, at) => (0,promises_.writeFile)(paths[at] ?? "", bytes)));
    const input = Buffer.from(paths.map((path) => `${path}\n`).join(""));
    const said = await output(await git(["hash-object", "-w", "--no-filters", "--stdin-paths"], { input }), "write files");
    return said.split("\n");
}
async function output(result, doing) {
    if (result.exitCode !== 0)
        throw (0,fault/* gitFault */.NO)(result, doing);
    return result.stdout.toString().trim();
}


/***/ }),

/***/ 48446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ broken)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

const HINT = "`modelgate audit verify` names every break; find out who wrote to the ledger's branch by hand.";
/** The error of a ledger that cannot be believed: `what` begins with the path of the file. */
function broken(what, hint = HINT) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ledger-broken", `ledger: ${what}`, { hint });
}


/***/ }),

/***/ 86271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ ENTRY_SCHEMA),
/* harmony export */   LP: () => (/* binding */ decodeEntry),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   vv: () => (/* binding */ encodeEntry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48446);



// One entry is one file. Its bytes are canonical JSON, so that whoever has the same entry has the same digest: keys in the
// order below, those of `facts` sorted, no spaces, one line end.
const ENTRY_SCHEMA = "modelgate/ledger-entry@1";
const digest = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^sha256:[0-9a-f]{64}$/u, "expected sha256: and 64 hexadecimal digits"));
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(2000));
const fact = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2x()), valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ()]);
const Entry = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(ENTRY_SCHEMA),
    /** From 1. */
    seq: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1)),
    /** Of the bytes of the entry before; null for the first. */
    previous: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(digest),
    /** RFC 3339, UTC. */
    at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .isoTimestamp */ .yhX()),
    /**
     * What it records. Evidence: `report`, `signature`, `card`, `attestation`. A move: `intent`, and its end as `promotion`, `rollback` or
     * `void`; then `delivery`. What is kept out: `hold` and `lift` of a stage, `quarantine` of bytes. Readers pass over others.
     */
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[a-z][a-z-]{0,40}$/u)),
    /** The model's name and the digest of its bytes. */
    model: text,
    subject: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(digest),
    /** The document it is about, kept beside it by this digest. */
    document: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(digest),
    /** Who did it, as the host says: actor, repository, run, commit. */
    by: valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        actor: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
        repository: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
        run: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
        commit: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    }),
    /** What is looked up without opening the document. */
    facts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(100)), fact),
});
/** The bytes of an entry. */
function encodeEntry(entry) {
    const { schema, seq, previous, at, kind, model, subject, document, by, facts } = entry;
    const { actor, repository, run, commit } = by;
    const sorted = Object.fromEntries(Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const ordered = { schema, seq, previous, at, kind, model, subject, document };
    return Buffer.from(`${JSON.stringify({ ...ordered, by: { actor, repository, run, commit }, facts: sorted })}\n`);
}
/** `sha256:…` of bytes. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`;
}
/**
 * Reads an entry that anybody with write access may have written.
 * @throws ModelgateError `ledger-broken` naming the file and the first thing wrong
 */
function decodeEntry(bytes, path) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(Entry, parsed(bytes), { abortEarly: true, abortPipeEarly: true });
    if (!result.success) {
        const [issue] = result.issues;
        throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .m)(`${path}: ${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? "the document"}: ${issue.message}`);
    }
    // One entry has one spelling: else two files of different digests would say the same.
    if (!Buffer.from(encodeEntry(result.output)).equals(bytes))
        throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .m)(`${path}: is not in canonical form`);
    return result.output;
}
function parsed(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString("utf8"));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 11023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eF: () => (/* binding */ entrySeq),
/* harmony export */   jW: () => (/* binding */ documentPath),
/* harmony export */   s3: () => (/* binding */ entryPath)
/* harmony export */ });
// Folders of a thousand entries: git writes a folder anew for every file in it.
/** Where an entry lies: `entries/00012/00012345.json`. */
function entryPath(seq) {
    return `entries/${String(Math.floor(seq / 1000)).padStart(5, "0")}/${String(seq).padStart(8, "0")}.json`;
}
/** The number of an entry by its path; null for a path that no entry has. */
function entrySeq(path) {
    const seq = Number(/^entries\/\d{5}\/(\d{8})\.json$/u.exec(path)?.[1] ?? Number.NaN);
    return seq >= 1 && entryPath(seq) === path ? seq : null;
}
/** Where a document lies, by its digest: `documents/ab/abcd….json`. */
function documentPath(digest) {
    const hex = digest.slice("sha256:".length);
    return `documents/${hex.slice(0, 2)}/${hex}.json`;
}


/***/ }),

/***/ 41615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ entriesFrom),
/* harmony export */   j5: () => (/* binding */ misplaced),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   vi: () => (/* binding */ lastEntry)
/* harmony export */ });
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48446);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86271);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11023);



/**
 * The newest entry of a state.
 * @throws ModelgateError `ledger-broken` for a state without entries, or one that cannot be read
 */
async function lastEntry(store, tip) {
    const paths = await store.list(tip, "entries");
    const last = paths.findLast((path) => (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .entrySeq */ .eF)(path) !== null);
    if (last === undefined)
        throw none();
    for await (const { path, bytes } of store.read(tip, [last])) {
        return { entry: (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeEntry */ .LP)(bytes, path), digest: (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes) };
    }
    throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .m)(`${last}: cannot be read`);
}
/** The entries of a state from a number on, in their order. */
async function entriesFrom(store, tip, seq) {
    const paths = (await store.list(tip, "entries")).filter((path) => ((0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .entrySeq */ .eF)(path) ?? 0) >= seq);
    const found = [];
    for await (const { path, bytes } of store.read(tip, paths))
        found.push((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeEntry */ .LP)(bytes, path));
    return found;
}
function none() {
    return (0,_broken_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .m)("entries: there are none");
}
/**
 * Every entry, the oldest first, each checked against the one before: what is yielded is the chain as it was written.
 * @throws ModelgateError `ledger-broken` at the first entry that is missing, moved or altered, and for a ledger without any
 */
async function* entries(store) {
    const tip = await store.tip();
    if (tip === null)
        return;
    const paths = await store.list(tip, "entries");
    // Begun with its first entry: whoever reads none would take what was taken out for what never was.
    if (paths.length === 0)
        throw none();
    let before = null;
    for await (const { path, bytes } of store.read(tip, paths)) {
        const linked = { entry: (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeEntry */ .LP)(bytes, path), digest: (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes) };
        const wrong = misplaced(path, linked.entry, before);
        if (wrong !== null)
            throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .m)(`${path}: ${wrong}`);
        yield linked.entry;
        before = linked;
    }
}
/** Why an entry does not follow the one before it; null: it does. */
function misplaced(path, { seq, previous }, before) {
    const expected = (before?.entry.seq ?? 0) + 1;
    if (path !== (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .entryPath */ .s3)(seq))
        return `is number ${seq} by what it says`;
    if (seq !== expected)
        return `number ${expected} is missing before it`;
    if (previous !== (before?.digest ?? null))
        return "does not follow the entry before it: one of both was altered";
    return null;
}
/**
 * A document that an entry names, by its digest. One that is gone may be the one that said no, so nobody goes on without it.
 * @throws ModelgateError `ledger-broken` when it is not there, or its bytes are others
 */
async function documentOf(store, digest) {
    const tip = await store.tip();
    const path = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .documentPath */ .jW)(digest);
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (tip === null || !(await store.list(tip, folder)).includes(path))
        throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .m)(`${path}: an entry names it, and it is gone`, 
        // Not the whole branch: what was written since may be a quarantine.
        `Put that file back: on the ledger's branch \`git log -1 --diff-filter=D -- ${path}\` names the COMMIT that took it away, \`git checkout COMMIT^ -- ${path}\` brings it; commit and push that.`);
    for await (const { bytes } of store.read(tip, [path])) {
        if ((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes) === digest)
            return bytes;
    }
    throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .m)(`${path}: its bytes have another digest`);
}


/***/ }),

/***/ 14104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PROFILE_BOUNDS)
/* harmony export */ });
// Apart from the schema: who gathers a profile needs its bounds, and not the library that checks it.
/** The most interior edges of a column's bins, categories named, columns of a profile's inputs and of its outputs. */
const PROFILE_BOUNDS = { edges: 63, categories: 50, columns: 64, name: 200, quantiles: 16 };


/***/ }),

/***/ 13748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   kf: () => (/* binding */ reportIn),
/* harmony export */   tL: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var _read_at_most_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46783);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42171);



/** A report with ten thousand slices has 10 MB; a stranger's may have any size. */
const MAX_REPORT_BYTES = 64 * 2 ** 20;
/**
 * Reads a report from what a file gives; `name` is what messages call it.
 * @throws ModelgateError `report-invalid` for more bytes than a report has, and for what is no report; what the stream throws
 */
async function readReport(chunks, name, maxBytes = MAX_REPORT_BYTES) {
    const bytes = await (0,_read_at_most_js__WEBPACK_IMPORTED_MODULE_0__/* .readAtMost */ .r)(chunks, maxBytes);
    if (bytes === null)
        throw tooLarge(name, maxBytes);
    return { report: reportIn(bytes, name), bytes };
}
/**
 * The report in these bytes; `name` is what messages call it.
 * @throws ModelgateError `report-invalid`
 */
function reportIn(bytes, name) {
    if (bytes.length > MAX_REPORT_BYTES)
        throw tooLarge(name, MAX_REPORT_BYTES);
    const value = parsed(bytes, name);
    try {
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeReport */ .bl)(value);
    }
    catch (cause) {
        if (!(cause instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ))
            throw cause;
        const [problem] = cause.problems;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ({ ...problem, message: `${name}: ${problem.message}` }, { cause });
    }
}
/** The parser's own words are no part of the message: they quote the document, which may hold anything. */
function parsed(bytes, name) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("report-invalid", `${name}: expected JSON`, { hint: WHICH, cause });
    }
}
function tooLarge(name, maxBytes) {
    return (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("report-invalid", `${name}: expected at most ${maxBytes} bytes`, { hint: WHICH });
}
const WHICH = "Name the JSON document that a Modelgate action wrote as its report.";


/***/ })

};
