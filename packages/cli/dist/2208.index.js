export const id = 2208;
export const ids = [2208];
export const modules = {

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
            throw (0,fault/* refused */.J5)(`${(0,fault/* shown */.SP)(path)}: ${said} bytes in git, at most ${maxBytes} are read`, "Raise the bound if this is the right file.");
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
    return {
        tip: () => tipOf(repository, ref),
        async list(tip, folder) {
            await (0,commit/* obtain */.AH)(repository, [tip]);
            return (await (0,tree/* filesAt */.T)(repository, { commit: tip, path: folder })).map(({ path }) => path);
        },
        read: (tip, paths) => read(repository, tip, paths),
        add: (files, after, message) => add(repository, { ref, files, after, message, author: author() }),
    };
}
async function tipOf(repository, ref) {
    const args = ["ls-remote", "--refs", repository.remote, ref];
    const said = (await (0,src_repository/* ask */.kA)(repository.git, args, `ask ${repository.remote} for ${ref}`)).toString();
    const [line] = said.split("\n").filter((one) => one.endsWith(`\t${ref}`));
    if (line === undefined)
        return null;
    const id = (0,commit/* commitId */.xk)(repository, line.slice(0, line.indexOf("\t")));
    await (0,commit/* obtain */.AH)(repository, [id]);
    return id;
}
async function* read(repository, tip, paths) {
    if (paths.length === 0)
        return;
    await (0,commit/* obtain */.AH)(repository, [tip]);
    const entries = new Map((await (0,tree/* filesAt */.T)(repository, { commit: tip, path: "" })).map((one) => [one.path, one]));
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
    // Somebody was quicker: our lease is stale, or the server's own lock or check came first.
    const said = `${result.stdout}\n${result.stderr}`;
    if (/stale info|fetch first|non-fast-forward|cannot lock ref|reference already exists|failed to update ref/u.test(said))
        return "conflict";
    throw (0,fault/* gitFault */.NO)(result, `push to ${ref} of ${remote}`);
}
/** Writes a commit that has these files besides those of the one before; nothing refers to it yet. */
async function committed(repository, { files, after, message, author }) {
    const { git } = repository;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "modelgate-index-"));
    const index = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, "index") };
    try {
        if (after !== null) {
            if ((await (0,commit/* absentOf */.Vc)(repository, [after])).length > 0)
                await (0,commit/* obtain */.AH)(repository, [after]);
            await output(await git(["read-tree", after], { env: index }), "read the branch's tree");
        }
        const lines = [];
        for (const { path, bytes } of files) {
            const id = await output(await git(["hash-object", "-w", "--stdin"], { input: bytes }), "write a file");
            lines.push(`100644 ${id}\t${(0,src_path/* treePath */.O)(path)}\0`);
        }
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

/** The error of a ledger that cannot be believed: `what` begins with the path of the file. */
function broken(what) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ledger-broken", `ledger: ${what}`, {
        hint: "`modelgate audit verify` names every break; find out who wrote to the ledger's branch by hand.",
    });
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
    /** What it records: `report`, `promotion`, `rollback`, `hold`. */
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
/* harmony export */   j5: () => (/* binding */ misplaced),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   vi: () => (/* binding */ lastEntry)
/* harmony export */ });
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48446);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86271);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11023);



/**
 * The newest entry of a state.
 * @throws ModelgateError `ledger-broken` for a state without entries, or one that cannot be read
 */
async function lastEntry(store, tip) {
    const paths = await store.list(tip, "entries");
    const last = paths.findLast((path) => (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .entrySeq */ .eF)(path) !== null);
    if (last === undefined)
        throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .m)("entries: there are none");
    for await (const { path, bytes } of store.read(tip, [last])) {
        return { entry: (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeEntry */ .LP)(bytes, path), digest: (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes) };
    }
    throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .m)(`${last}: cannot be read`);
}
/**
 * Every entry, the oldest first, each checked against the one before: what is yielded is the chain as it was written.
 * @throws ModelgateError `ledger-broken` at the first entry that is missing, moved or altered
 */
async function* entries(store) {
    const tip = await store.tip();
    if (tip === null)
        return;
    const paths = await store.list(tip, "entries");
    let before = null;
    for await (const { path, bytes } of store.read(tip, paths)) {
        const linked = { entry: (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeEntry */ .LP)(bytes, path), digest: (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes) };
        const wrong = misplaced(path, linked.entry, before);
        if (wrong !== null)
            throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .m)(`${path}: ${wrong}`);
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
 * A document by its digest; null when the ledger has none of it.
 * @throws ModelgateError `ledger-broken` when its bytes are others
 */
async function documentOf(store, digest) {
    const tip = await store.tip();
    const path = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .documentPath */ .jW)(digest);
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (tip === null || !(await store.list(tip, folder)).includes(path))
        return null;
    for await (const { bytes } of store.read(tip, [path])) {
        if ((0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes) === digest)
            return bytes;
    }
    throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .m)(`${path}: its bytes have another digest`);
}


/***/ }),

/***/ 21000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ Interval),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** A number as JSON has them: neither NaN nor infinite. */
const number = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x());
/** A whole number from 0. */
const count = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
/** A two-sided interval around an estimate, with the method that gave it. */
const Interval = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    low: number,
    high: number,
    confidence: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(number, valibot__WEBPACK_IMPORTED_MODULE_0__/* .gtValue */ .zYL(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .ltValue */ .ulq(1)),
    method: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});


/***/ }),

/***/ 37572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ PROFILE_BOUNDS),
/* harmony export */   OC: () => (/* binding */ decodeProfile),
/* harmony export */   WV: () => (/* binding */ Profile)
/* harmony export */ });
/* unused harmony exports NumberSummary, CategorySummary, ProfileColumn */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21000);



// What the values looked like that a model took and gave when it was judged: the reference that a server and a drift
// check hold later values against. Small on purpose: it travels in every report. Column and port names, and categories,
// are strangers' texts and bounded.
/** The most interior edges of a column's bins, categories named, columns of a profile's inputs and of its outputs. */
const PROFILE_BOUNDS = { edges: 63, categories: 50, columns: 64, name: 200, quantiles: 16 };
const name = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(PROFILE_BOUNDS.name));
/** Rows or values; whole where every row was looked at, else estimates. */
const amount = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
const share = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(1));
/**
 * Where bins meet, increasing. Bin 0 holds what is below the first edge, bin i what is at least edge i − 1 and below edge i,
 * the last one what is at least the last edge: one count more than there are edges.
 */
const Bins = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    edges: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(PROFILE_BOUNDS.edges)),
    counts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(amount),
}), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ edges, counts }) => counts.length === edges.length + 1, "expected one count more than edges"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ edges }) => edges.every((edge, at) => at === 0 || edge > (edges[at - 1] ?? edge)), "expected increasing edges"));
/** Numbers of one column. null where there was none, or where a double cannot hold the result. */
const NumberSummary = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("numbers"),
    /** Finite numbers. */
    count: amount,
    /** NaN, which is how a missing cell reaches a model. */
    missing: amount,
    infinite: amount,
    min: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    max: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    mean: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    /** Of the population: divided by `count`. */
    variance: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0))),
    /** Pairs of level and value; a value is off by at most `quantileError` of its own size. */
    quantiles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([share, _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai])), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(PROFILE_BOUNDS.quantiles)),
    quantileError: share,
    bins: Bins,
});
/** Texts of one column, or classes. */
const CategorySummary = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("categories"),
    /** Texts that are not empty. */
    count: amount,
    missing: amount,
    /** How many different ones there are; `exact` or with a standard error of 2 %. */
    distinct: amount,
    exact: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** `hashed`: a name is a hash of the text, so that no value of a row stands in a report. */
    names: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["plain", "hashed"]),
    /** The most frequent first. */
    top: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name, count: amount })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(PROFILE_BOUNDS.categories)),
    /** All others together. */
    other: amount,
    /** No count of `top` is too small by more than this; none is too large. */
    undercount: amount,
});
/** One column of what went in or came out. */
const ProfileColumn = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** The data set's column where one column is one part, else the port's name. */
    name,
    /** The model's input or output. */
    port: name,
    /**
     * Which part of a row of that tensor: its index in row-major order; `all`: a sample of all parts together, of a tensor
     * that is too wide to be told part by part; `highest`: the index of the highest part.
     */
    part: valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9, valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["all", "highest"])]),
    values: valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt("kind", [NumberSummary, CategorySummary]),
});
const columns = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ProfileColumn), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(PROFILE_BOUNDS.columns));
/** The section that `validate` writes: the first data set as the model took it, and what the model answered. */
const Profile = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    dataset: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rows: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Rows that were looked at: all of a small data set, an even sample of a large one. Counts are those of all rows. */
    looked: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    inputs: columns,
    outputs: columns,
    /** The labels behind the indices of a `highest` part, where known. */
    classes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(PROFILE_BOUNDS.categories)),
    /** Ports that are left out because there are too many. */
    omitted: _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
});
/**
 * Reads a profile from parsed JSON that a stranger may have written, as it stands in a report. Unknown fields are dropped.
 * @throws ModelgateError `report-invalid`, naming the first thing wrong by its path
 */
function decodeProfile(value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(Profile, value, { abortEarly: true, abortPipeEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("report-invalid", `${valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue) ?? "the profile"}: ${issue.message}`, {
        hint: "Expected the `profile` of a report of validate, written with this version of Modelgate.",
    });
}


/***/ })

};
