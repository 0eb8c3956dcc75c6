export const id = 860;
export const ids = [860];
export const modules = {

/***/ 860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ask: () => (/* binding */ ask_ask)
});

// EXTERNAL MODULE: ./packages/git/src/fault.ts
var fault = __webpack_require__(9856);
// EXTERNAL MODULE: ./packages/git/src/repository.ts
var src_repository = __webpack_require__(5434);
;// CONCATENATED MODULE: ./packages/git/src/commit.ts


/** Takes a full commit id of this repository's kind: 40 hexadecimal digits, or 64 where it uses SHA-256. */
function commitId(repository, value) {
    const digits = repository.objectFormat === "sha1" ? 40 : 64;
    if (!new RegExp(`^[0-9a-f]{${digits}}$`).test(value))
        throw (0,fault/* refused */.J5)(`${(0,fault/* shown */.SP)(value)}: expected a commit id of ${digits} lower-case hexadecimal digits`, "Names are resolved once, by baseOf; files are then read by the id.");
    return value;
}
/** Which of the commits are not in this clone. */
async function absentOf(repository, ids) {
    const args = ["rev-parse", "--quiet", "--verify", "--end-of-options"];
    const results = await Promise.all(ids.map((id) => (0,src_repository/* run */.eF)(repository.git, [...args, `${id}^{commit}`])));
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
    const { stdout } = await (0,src_repository/* run */.eF)(git, ["rev-parse", "--is-shallow-repository"]);
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
        repository.remote,
        ...ids,
    ];
    const result = await (0,src_repository/* run */.eF)(repository.git, args);
    if (result.exitCode !== 0)
        throw (0,fault/* gitFault */.NO)(result, `fetch ${named(ids)} from ${repository.remote}`);
}
function absence(ids) {
    return (0,fault/* absent */.Ge)(`${named(ids)}: not in this clone`, fault/* FETCH_DEPTH */.x2);
}
function named(ids) {
    return `${ids.length === 1 ? "commit" : "commits"} ${ids.map((id) => id.slice(0, 12)).join(", ")}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
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
    await fetch(repository, ids, [`--deepen=${commits}`]);
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
        throw (0,src_error/* failure */.V2)("git-failed", "another git changes the depth of this clone at the same time", {
            hint: "Fetch in one step at a time. If a git was stopped before, remove `.git/shallow.lock`.",
            cause,
        });
    });
    if (cuts.length > 0)
        return await (0,promises_.rename)(lock, file);
    await (0,promises_.rm)(file);
    await (0,promises_.rm)(lock);
}

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
    await obtain(repository, [one, other]);
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
    return commitId(repository, result.stdout.toString().trim());
}
async function isCertain(repository, one, other) {
    if (!(await isShallow(repository)))
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
    return [...headers.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = ""]) => commitId(repository, id));
}

;// CONCATENATED MODULE: ./packages/git/src/branch-point.ts
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
    const commit = await mergeBase(repository, head, trunk);
    if (commit === null)
        return null;
    return { commit, how: commit === head ? "head" : "branch-point" };
}
const USUAL = ["main", "master"];
async function trunkOf(repository) {
    const { git, remote } = repository;
    const remotes = ["HEAD", ...USUAL].map((name) => `refs/remotes/${remote}/${name}`);
    const { stdout } = await (0,src_repository/* run */.eF)(git, ["symbolic-ref", "--quiet", "HEAD"]);
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
    const { exitCode, stdout } = await (0,src_repository/* run */.eF)(repository.git, args);
    return exitCode === 0 ? commitId(repository, stdout.toString().trim()) : null;
}

;// CONCATENATED MODULE: ./packages/git/src/path.ts

/** The longest path that systems take, in bytes. */
const MAX_PATH_BYTES = 4096;
/** Takes any name that git can hold: spaces, newlines, `-` in front, other scripts. Refuses what is not a path from the root. */
function treePath(path) {
    const parts = path.split("/");
    const isOdd = parts.some((part) => part === "" || part === "." || part === ".." || part.includes("\0"));
    if (isOdd || !path.isWellFormed() || Buffer.byteLength(path) > MAX_PATH_BYTES)
        throw (0,fault/* refused */.J5)(`${(0,fault/* shown */.SP)(path)}: expected a path from the root of the repository, as "models/digits.onnx"`, "No `/` in front or at the end, no `.`, no `..`, and `/` between folders on every system.");
    return path;
}
/**
 * Where a model's external data lies: `location` as the model names it, from the model's own folder. It cannot leave
 * that folder.
 */
function beside({ commit, path }, location) {
    if (/^[A-Za-z]:|\\/.test(location))
        throw (0,fault/* refused */.J5)(`${(0,fault/* shown */.SP)(location)}: external data is named from the model's folder, with \`/\``, "Save the model again with its external data beside it.");
    treePath(location);
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    return { commit, path: treePath(folder + location) };
}

;// CONCATENATED MODULE: ./packages/git/src/work-path.ts





/**
 * Where a file of the work tree lies in the repository, as commits name it; the file itself need not exist. Links on the way are
 * followed, as opening the file would do; one at its end is not, for a commit holds the link.
 * @throws ModelgateError `input-invalid` for a path outside the work tree, `git-failed` where there is none
 */
async function treePathOf({ git }, path) {
    const said = await (0,src_repository/* ask */.kA)(git, ["rev-parse", "--show-toplevel"], "find the work tree");
    const top = await (0,promises_.realpath)(said.toString().replace(/\n$/, ""));
    const absolute = (0,external_node_path_.resolve)(path);
    const inside = (0,external_node_path_.relative)(top, (0,external_node_path_.join)(await realFolder((0,external_node_path_.dirname)(absolute)), (0,external_node_path_.basename)(absolute)));
    const parts = inside.split(external_node_path_.sep);
    if (inside === "" || (0,external_node_path_.isAbsolute)(inside) || parts[0] === "..")
        throw (0,fault/* refused */.J5)(`${(0,fault/* shown */.SP)(path)}: lies outside the repository at ${(0,fault/* shown */.SP)(top)}`, "A baseline from git needs a model that is kept in it. Otherwise name a path, an address or an earlier report.");
    return treePath(parts.join("/"));
}
async function realFolder(folder) {
    try {
        return await (0,promises_.realpath)(folder);
    }
    catch (error) {
        const above = (0,external_node_path_.dirname)(folder);
        if (error.code !== "ENOENT" || above === folder)
            throw error;
        return (0,external_node_path_.join)(await realFolder(above), (0,external_node_path_.basename)(folder));
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./packages/ledger/src/entry.ts



// One entry is one file. Its bytes are canonical JSON, so that whoever has the same entry has the same digest: keys in the
// order below, those of `facts` sorted, no spaces, one line end.
const ENTRY_SCHEMA = "modelgate/ledger-entry@1";
const digest = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$/u, "expected sha256: and 64 hexadecimal digits"));
const entry_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(2000));
const fact = dist/* union */.KCZ([entry_text, dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x()), dist/* boolean */.zMY(), dist/* null */.chJ()]);
const Entry = dist/* strictObject */.rej({
    schema: dist/* literal */.euz(ENTRY_SCHEMA),
    /** From 1. */
    seq: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)),
    /** Of the bytes of the entry before; null for the first. */
    previous: dist/* nullable */.mee(digest),
    /** RFC 3339, UTC. */
    at: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    /** What it records: `report`, `promotion`, `rollback`, `hold`. */
    kind: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z][a-z-]{0,40}$/u)),
    /** The model's name and the digest of its bytes. */
    model: entry_text,
    subject: dist/* nullable */.mee(digest),
    /** The document it is about, kept beside it by this digest. */
    document: dist/* nullable */.mee(digest),
    /** Who did it, as the host says: actor, repository, run, commit. */
    by: dist/* strictObject */.rej({
        actor: dist/* nullable */.mee(entry_text),
        repository: dist/* nullable */.mee(entry_text),
        run: dist/* nullable */.mee(entry_text),
        commit: dist/* nullable */.mee(entry_text),
    }),
    /** What is looked up without opening the document. */
    facts: dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(100)), fact),
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
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`;
}
/**
 * Reads an entry that anybody with write access may have written.
 * @throws ModelgateError `ledger-broken` naming the file and the first thing wrong
 */
function decodeEntry(bytes, path) {
    const result = dist/* safeParse */.xLC(Entry, parsed(bytes), { abortEarly: true, abortPipeEarly: true });
    if (!result.success) {
        const [issue] = result.issues;
        throw broken(path, `${dist/* getDotPath */.BuJ(issue) ?? "the document"}: ${issue.message}`);
    }
    // One entry has one spelling: else two files of different digests would say the same.
    if (!Buffer.from(encodeEntry(result.output)).equals(bytes))
        throw broken(path, "is not in canonical form");
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
function broken(path, what) {
    return (0,src_error/* failure */.V2)("ledger-broken", `${path}: ${what}`, {
        hint: "`modelgate audit verify` names every break; find out who wrote to the ledger's branch by hand.",
    });
}

;// CONCATENATED MODULE: ./packages/ledger/src/places.ts
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

;// CONCATENATED MODULE: ./packages/ledger/src/read.ts



/**
 * The newest entry of a state.
 * @throws ModelgateError `ledger-broken` for a state without entries, or one that cannot be read
 */
async function lastEntry(store, tip) {
    const paths = await store.list(tip, "entries");
    const last = paths.findLast((path) => entrySeq(path) !== null);
    if (last === undefined)
        throw read_broken("entries: there are none");
    for await (const { path, bytes } of store.read(tip, [last])) {
        return { entry: decodeEntry(bytes, path), digest: digestOf(bytes) };
    }
    throw read_broken(`${last}: cannot be read`);
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
        const linked = { entry: decodeEntry(bytes, path), digest: digestOf(bytes) };
        const wrong = misplaced(path, linked.entry, before);
        if (wrong !== null)
            throw read_broken(`${path}: ${wrong}`);
        yield linked.entry;
        before = linked;
    }
}
/** Why an entry does not follow the one before it; null: it does. */
function misplaced(path, { seq, previous }, before) {
    const expected = (before?.entry.seq ?? 0) + 1;
    if (path !== entryPath(seq))
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
    const path = documentPath(digest);
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (tip === null || !(await store.list(tip, folder)).includes(path))
        return null;
    for await (const { bytes } of store.read(tip, [path])) {
        if (digestOf(bytes) === digest)
            return bytes;
    }
    throw read_broken(`${path}: its bytes have another digest`);
}
function read_broken(message) {
    return (0,src_error/* failure */.V2)("ledger-broken", `ledger: ${message}`, {
        hint: "`modelgate audit verify` names every break; find out who wrote to the ledger's branch by hand.",
    });
}

;// CONCATENATED MODULE: ./packages/ledger/src/append.ts




/** With twenty writers at once somebody waits for nineteen others. */
const MOST_TRIES = 40;
/**
 * Appends entries to a ledger, all or none, in the order given. Somebody who writes at the same time is waited for: the
 * chain is continued from what they wrote. `pause` waits before try number n (from 1), longer each time.
 * @throws ModelgateError `input-invalid` for what no ledger could read again, `ledger-conflict` when others were always
 * quicker, and what the store throws
 */
async function append(store, records, pause) {
    for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
        const tip = await store.tip();
        const last = tip === null ? null : await lastEntry(store, tip);
        const { entries, files } = chained(records, last);
        const written = await store.add(files, tip, messageOf(entries));
        if (written !== "conflict")
            return entries;
        await pause(attempt);
    }
    throw (0,src_error/* failure */.V2)("ledger-conflict", `ledger: others wrote first, ${MOST_TRIES} times in a row`, {
        hint: "Run this step again; `concurrency:` on the workflow keeps jobs from racing.",
    });
}
/** Entries with their places in the chain, and the files that hold them. */
function chained(records, last) {
    const entries = [];
    const files = new Map();
    let previous = last?.digest ?? null;
    let seq = last?.entry.seq ?? 0;
    for (const { documentBytes, at, kind, model, subject, by, facts } of records) {
        seq += 1;
        const document = documentBytes === null ? null : digestOf(documentBytes);
        const entry = {
            schema: ENTRY_SCHEMA,
            seq,
            previous,
            at,
            kind,
            model,
            subject,
            document,
            by,
            facts,
        };
        const bytes = encodeEntry(entry);
        assertReadable(bytes, entryPath(seq));
        if (document !== null && documentBytes !== null) {
            const path = documentPath(document);
            files.set(path, { path, bytes: documentBytes });
        }
        files.set(entryPath(seq), { path: entryPath(seq), bytes });
        entries.push(entry);
        previous = digestOf(bytes);
    }
    return { entries, files: [...files.values()] };
}
/** An entry that cannot be read again would stop every run after this one, and nothing is ever taken out of a chain. */
function assertReadable(bytes, path) {
    try {
        decodeEntry(bytes, path);
    }
    catch (error) {
        throw (0,src_error/* failure */.V2)("input-invalid", `ledger: not written: ${(0,src_error/* problemsOf */.GW)(error)[0]?.message ?? path}`, {
            hint: "Texts in the ledger, such as reasons and names, have at most 2000 characters.",
            cause: error,
        });
    }
}
function messageOf(entries) {
    const [first] = entries;
    const more = entries.length > 1 ? ` and ${entries.length - 1} more` : "";
    // A model's name is a stranger's; a commit message is one line of it.
    const model = (first?.model ?? "").replaceAll(/[\p{C}\s]+/gu, " ").slice(0, 80);
    return `${first?.kind ?? "nothing"}: ${model}${more}`;
}

;// CONCATENATED MODULE: ./packages/registry/src/promote/entry.ts

/** An entry that is to be appended, of this run and moment. */
function record({ by, now }, given) {
    return { ...given, at: new Date(now()).toISOString(), by, documentBytes: null };
}
/** Every entry with the digest of its bytes. */
async function numbered(ledger) {
    const all = [];
    for await (const entry of entries(ledger))
        all.push({ entry, id: digestOf(encodeEntry(entry)) });
    return all;
}

;// CONCATENATED MODULE: ./packages/registry/src/promote/carry-out.ts



/**
 * Writes down what is meant, moves, and writes down that it happened.
 * @throws ModelgateError `registry-conflict`, and then nothing was changed; after any other fault the next run looks
 */
async function carryOut(asked, decided, ports) {
    const { version, previous, requirements } = decided;
    const { model, rule, kind, reason, isBreakGlass, policyDigest } = asked;
    const facts = {
        ...{ stage: rule.name, version: version.version, previous: previous?.version ?? null, kind, reason },
        ...{ policy: policyDigest, "break-glass": isBreakGlass },
        ...Object.fromEntries(requirements.map(({ name, met, evidence }) => [`requires ${name}`.slice(0, 100), evidence ?? met])),
    };
    const meant = record(ports, { kind: "intent", model, subject: version.digest, facts });
    const [intent] = (await append(ports.ledger, [...newReports(asked, decided.records, ports), meant], ports.pause)).slice(-1);
    if (intent === undefined)
        throw new TypeError("an entry that was appended is given back");
    const id = digestOf(encodeEntry(intent));
    const close = async (end, why) => {
        const closing = record(ports, {
            kind: end,
            model,
            subject: version.digest,
            facts: { intent: id, stage: rule.name, version: version.version, reason: why },
        });
        const hold = { stage: rule.name, reason: `rolled back to ${version.version}: ${reason}` };
        const held = end === "rollback" ? [record(ports, { kind: "hold", model, subject: null, facts: hold })] : [];
        await append(ports.ledger, [closing, ...held], ports.pause);
    };
    try {
        const holder = await ports.registry.move({
            ...{ model, stage: rule.name, version: version.version, expected: previous?.token ?? null, reason },
            facts: { record: id, kind },
        });
        await close(kind, reason);
        return holder;
    }
    catch (error) {
        // Only what says that nothing was changed closes the intent; after any other fault the next run looks.
        if (error instanceof src_error/* ModelgateError */.HJ && error.code === "registry-conflict")
            await close("void", error.message.slice(0, 500));
        throw error;
    }
}
/** Reports of this run that the ledger does not have yet: a later stage asks for them. */
function newReports({ model }, records, ports) {
    const there = new Set(records.reports.map(({ document }) => document));
    return ports.reports
        .filter(({ digest }) => !there.has(digest))
        .map(({ report, signer, bytes }) => ({
        ...record(ports, {
            ...{ kind: "report", model, subject: report.subject.digest },
            facts: { action: report.action, verdict: report.verdict, signer },
        }),
        documentBytes: bytes,
    }));
}

;// CONCATENATED MODULE: ./packages/registry/src/promote/records.ts
/** What entries, the oldest first, say of a model. Entries of other models are passed over. */
function recordsOf(entries, model) {
    const open = new Map();
    const moves = [];
    const quarantined = new Map();
    const holds = new Map();
    const reports = [];
    for (const { entry, id } of entries) {
        const { kind, subject, document, facts } = entry;
        // Bytes are rejected whatever they are called.
        if (kind === "quarantine" && subject !== null)
            quarantined.set(subject, records_text(facts["reason"]));
        if (entry.model !== model)
            continue;
        if (kind === "report" && document !== null)
            reports.push({ document, subject, signer: nullable(facts["signer"]) });
        if (kind === "intent")
            open.set(id, intentOf({ entry, id }));
        if (kind === "promotion" || kind === "rollback" || kind === "void") {
            const intent = open.get(records_text(facts["intent"]));
            open.delete(records_text(facts["intent"]));
            if (intent !== undefined && kind !== "void")
                moves.push({ ...intent, kind, reason: records_text(facts["reason"]) });
        }
        if (kind === "hold")
            holds.set(records_text(facts["stage"]), records_text(facts["reason"]));
        if (kind === "lift")
            holds.delete(records_text(facts["stage"]));
    }
    return { moves, open: [...open.values()], quarantined, holds, reports };
}
/** Whether a step of the registry is what an intent meant. An id alone is copied into another tag in a minute. */
function carries(step, intent) {
    const { version, stage, facts } = step;
    return facts["record"] === intent.id && stage === intent.stage && version === intent.version;
}
function intentOf({ entry, id }) {
    const { seq, at, by, subject, facts } = entry;
    return {
        ...{
            id,
            seq,
            at,
            by: by.actor ?? "somebody",
            stage: records_text(facts["stage"]),
            version: records_text(facts["version"]),
        },
        subject,
        previous: nullable(facts["previous"]),
        kind: facts["kind"] === "rollback" ? "rollback" : "promotion",
    };
}
function records_text(value) {
    return typeof value === "string" ? value : "";
}
function nullable(value) {
    return typeof value === "string" ? value : null;
}

;// CONCATENATED MODULE: ./packages/registry/src/promote/recover.ts



/** Ends intents that a run left open: the registry knows which of them came about. */
async function recover(model, ports) {
    const { open } = recordsOf(await numbered(ports.ledger), model);
    if (open.length === 0)
        return [];
    const history = await ports.registry.history(model);
    const ends = open.map((intent) => {
        const isDone = history.some((step) => step.what === "moved" && carries(step, intent));
        return { intent, isDone };
    });
    await append(ports.ledger, ends.map(({ intent, isDone }) => ended(intent, isDone, model, ports)), ports.pause);
    return ends.map(({ intent, isDone }) => {
        const what = `${intent.version} to ${intent.stage}, meant by ${intent.by} at ${intent.at}`;
        return isDone
            ? `${what}: had happened and was not recorded; now it is`
            : `${what}: had not happened; it is void`;
    });
}
function ended(intent, isDone, model, ports) {
    const facts = {
        intent: intent.id,
        stage: intent.stage,
        version: intent.version,
        reason: "found by a later run",
    };
    return record(ports, { kind: isDone ? intent.kind : "void", model, subject: null, facts });
}

;// CONCATENATED MODULE: ./packages/registry/src/promote/evidence.ts
/** Why a report is no evidence that these bytes may take the stage; null: it is. In the order in which a reader would ask. */
function unfit({ report, signer }, digest, { rule, now, policyDigest }) {
    const { subject, verdict, mode, checks, problems, provenance } = report;
    if (subject.digest !== digest)
        return `it is about ${shorten(subject.digest)}, other bytes`;
    if (mode === "observe")
        return "it only observed: nothing could have failed";
    if (problems.length > 0 || verdict === "error")
        return "it could not judge";
    if (verdict === "skipped")
        return "it judged nothing";
    if (verdict === "fail")
        return `it failed: ${failedOf(report)}`;
    // Only a hand writes that all is well above a check that failed.
    if (checks.some(({ effect }) => effect === "fail" || effect === "error"))
        return `it contradicts itself: ${failedOf(report)} failed, and it says ${verdict}`;
    // The effects may have been softened by a tier or a waiver; without one verdict of a check there is nothing to believe.
    if (!checks.some((check) => check.verdict === "pass" || check.verdict === "inconclusive" || check.verdict === "fail"))
        return "it judged nothing";
    if (subject.binding !== "executed" && !rule.allowClaimed)
        return "it is claimed: those bytes were not run";
    // Under laxer limits, or on easier data, any model passes.
    if (policyDigest !== null && provenance.policyDigest !== policyDigest)
        return provenance.policyDigest === null
            ? "it was judged by limits that no policy file holds"
            : `it was judged by another policy, ${shorten(provenance.policyDigest)}`;
    const made = Date.parse(provenance.createdAt);
    if (Number.isNaN(made))
        return "it does not say when it was made";
    // A clock that runs ahead by minutes is a clock; by more it is a report that never gets old.
    if (made > now + CLOCK_SKEW_MS)
        return `it was made in the future, ${provenance.createdAt}`;
    if (rule.maxEvidenceAgeMs !== null && now - made > rule.maxEvidenceAgeMs)
        return `it is ${duration(now - made)} old, at most ${duration(rule.maxEvidenceAgeMs)} are allowed`;
    if (rule.signedBy.length === 0)
        return null;
    if (signer === null)
        return "nobody signed it";
    // Compared whole: a pattern would let `…/gate.yml@refs/heads/main-2` pass for `…@refs/heads/main`.
    return rule.signedBy.includes(signer) ? null : `it is signed by ${signer}, whom the policy does not name`;
}
const CLOCK_SKEW_MS = 5 * 60_000;
function failedOf({ checks }) {
    const failed = checks.filter(({ effect }) => effect === "fail" || effect === "error").map(({ id }) => id);
    return failed.slice(0, 3).join(", ") + (failed.length > 3 ? ` and ${failed.length - 3} more` : "");
}
/** The first digits of a digest, for people. */
function shorten(digest) {
    return digest === null ? "bytes without a digest" : digest.replace(/^sha256:/u, "").slice(0, 12);
}
/** `3 days`, `5 hours`: whole units, the largest that fits. */
function duration(ms) {
    const units = [
        ["day", 86_400_000],
        ["hour", 3_600_000],
        ["minute", 60_000],
        ["second", 1000],
    ];
    for (const [name, size] of units) {
        const count = Math.floor(ms / size);
        if (count >= 1)
            return `${count} ${name}${count === 1 ? "" : "s"}`;
    }
    return "less than a second";
}

;// CONCATENATED MODULE: ./packages/registry/src/promote/requirements.ts

/**
 * Everything that a version needs for a stage, met or not, in the order in which it is asked. All of it is looked at: who is
 * refused learns every reason at once.
 */
function requirementsOf(rule, standing) {
    const { version } = standing;
    return [
        bytesAreSame(standing),
        isNotQuarantined(standing),
        isNotOnHold(standing),
        ...(rule.from === null ? [] : [comesFrom(rule.from, standing)]),
        ...(rule.from === null || rule.soakMs === null ? [] : [hasSoaked(rule.from, rule.soakMs, standing)]),
        ...rule.requires.map((action) => isShown(action, rule, version, standing)),
        ...(rule.approval === null ? [] : [isApproved(rule.approval, standing)]),
    ];
}
function bytesAreSame({ version, bytes }) {
    const name = "bytes";
    if (version.digest === null)
        return no(name, `${version.version} was registered without a digest`);
    if ("unreadable" in bytes)
        return no(name, `the bytes could not be hashed again: ${bytes.unreadable}`);
    if (bytes.digest !== version.digest)
        return no(name, `they are ${shorten(bytes.digest)} now, and were ${shorten(version.digest)} when registered`);
    return yes(name, `${shorten(bytes.digest)}, hashed again`);
}
function isNotQuarantined({ version, quarantined }) {
    const reason = version.digest === null ? undefined : quarantined.get(version.digest);
    if (reason === undefined)
        return yes("not quarantined", "nobody rejected these bytes");
    return no("not quarantined", `rejected for good: ${reason}`);
}
function isNotOnHold({ hold }) {
    if (hold === null)
        return yes("no hold", "the stage takes promotions");
    return no("no hold", `the stage is on hold: ${hold}`);
}
function comesFrom(from, { version, holders, history }) {
    const name = `held ${from}`;
    if (holders.some((holder) => holder.stage === from && holder.version === version.version))
        return yes(name, `it holds ${from}`);
    const before = history.findLast((step) => step.what === "moved" && step.stage === from && step.version === version.version);
    if (before === undefined)
        return no(name, `no move in the ledger gave it ${from}, it never held it: a stage cannot be skipped`);
    // What it showed there was shown; somebody else holds the stage by now.
    return yes(name, `it held ${from} from ${before.at}`);
}
function hasSoaked(from, soakMs, { version, holders, now }) {
    const name = `soaked in ${from}`;
    const holder = holders.find((one) => one.stage === from && one.version === version.version);
    if (holder === undefined)
        return no(name, `it does not hold ${from} now, so the time does not run`);
    const held = now - Date.parse(holder.at);
    if (held >= soakMs)
        return yes(name, `it has held ${from} for ${duration(held)}`);
    return no(name, `it has held ${from} for ${duration(Math.max(0, held))} of ${duration(soakMs)}`);
}
/** The newest report of an action decides: one that fails after one that passed takes the word back. */
function isShown(action, rule, version, { evidence, now, policyDigest }) {
    const own = evidence.filter((one) => one.report.action === action);
    const about = own.filter(({ report }) => version.digest !== null && report.subject.digest === version.digest);
    const dated = about.map((one) => ({
        one,
        made: madeAt(one),
        why: version.digest === null
            ? "the version has no digest"
            : unfit(one, version.digest, { rule, now, policyDigest }),
    }));
    // Of reports of one moment the one that says no decides.
    const [newest] = dated.toSorted((a, b) => compare(b.made, a.made) || Number(a.why === null) - Number(b.why === null));
    if (newest === undefined) {
        const others = own.length === 0 ? "" : `; ${own.length} are about other bytes`;
        return no(action, `no report of ${action} about these bytes${others}`);
    }
    const { one, why } = newest;
    const { verdict, provenance } = one.report;
    if (why !== null)
        return { ...no(action, why), evidence: one.digest };
    return { ...yes(action, `${verdict}, ${provenance.createdAt}`), evidence: one.digest };
}
/** A report without a time may be the newest of all; and whatever is compared with no number is in no order. */
function madeAt({ report }) {
    const made = Date.parse(report.provenance.createdAt);
    return Number.isNaN(made) ? Number.POSITIVE_INFINITY : made;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function isApproved(environment, { approvals }) {
    const name = `approved by ${environment}`;
    if (approvals.includes(environment))
        return yes(name, "the job ran in this environment, which waits for its reviewers");
    return no(name, `the job has to run with \`environment: ${environment}\``);
}
function yes(name, because) {
    return { name, met: true, because, evidence: null };
}
function no(name, because) {
    return { name, met: false, because, evidence: null };
}

;// CONCATENATED MODULE: ./packages/registry/src/promote/promote.ts
// The one way in which a stage moves. Decide on what was read once; write down what is meant; move, where the registry still
// is as it was read; read back; write down that it happened. Whatever ends a run in between, the next one finds out which of
// the two is true, before or after.







/**
 * Moves a stage to a version if everything that the stage's rule asks for holds.
 * @throws ModelgateError `registry-missing` for what is not there, `registry-conflict` when somebody else was quicker
 */
async function promote(asked, ports) {
    const { registry } = ports;
    const recovered = asked.isDryRun ? [] : await recover(asked.model, ports);
    const [holders, history, versions] = [
        await registry.holders(asked.model),
        await registry.history(asked.model),
        await registry.versions(asked.model),
    ];
    const previous = holders.find(({ stage }) => stage === asked.rule.name) ?? null;
    const version = wanted(asked, versions, history, previous);
    const records = recordsOf(await numbered(ports.ledger), asked.model);
    const standing = await standingOf(asked, version, { holders, history, records }, ports);
    const requirements = requirementsOf(ruleFor(asked, wasHeld(asked, version, history)), standing);
    const decided = { version, previous, holder: previous, requirements, recovered };
    const unmet = requirements.filter(({ met }) => !met);
    // Whatever the hurry, bytes that are others or were rejected go nowhere.
    const isStopped = unmet.some(({ name }) => !asked.isBreakGlass || NEVER_BROKEN.has(name));
    if (isStopped) {
        if (!asked.isDryRun)
            await keep(asked, version, records, ports);
        return { ...decided, what: "refused" };
    }
    if (previous?.version === version.version)
        return { ...decided, what: "already" };
    if (asked.isDryRun)
        return { ...decided, what: "dry-run" };
    const holder = await carryOut(asked, { version, previous, requirements, records }, ports);
    return { ...decided, what: "moved", holder };
}
/** A report that says no is kept, too: the next run must not find only the one that said yes before. */
async function keep(asked, { digest }, records, ports) {
    const about = ports.reports.filter(({ report }) => digest !== null && report.subject.digest === digest);
    const fresh = newReports(asked, records, { ...ports, reports: about });
    if (fresh.length > 0)
        await append(ports.ledger, fresh, ports.pause);
}
/** Whether a version had this very stage before: only then a rollback is a way back. */
function wasHeld({ rule }, { version }, history) {
    return history.some((step) => step.what === "moved" && step.stage === rule.name && step.version === version);
}
/**
 * A way back waits for no soak, and its evidence may be as old as it is: whoever comes back served its time in the stage before,
 * on evidence that was fresh when it first held this one.
 */
function ruleFor({ rule, kind }, isWayBack) {
    return kind === "rollback" && isWayBack ? { ...rule, soakMs: null, maxEvidenceAgeMs: null } : rule;
}
const NEVER_BROKEN = new Set(["bytes", "not quarantined"]);
function wanted({ version, kind, model, rule }, versions, history, previous) {
    const name = version ?? (kind === "rollback" ? before(history, rule.name, previous) : null);
    const found = versions.find((one) => one.version === name);
    if (found !== undefined)
        return found;
    const known = versions.map((one) => one.version).slice(0, 8);
    throw (0,src_error/* failure */.V2)("registry-missing", `${model}: ${name === null ? `nobody held ${rule.name} before` : `no version ${name}`}`, {
        hint: known.length === 0 ? "Register a version first." : `Its versions are ${known.join(", ")}.`,
    });
}
/** Who held a stage before its holder. What was rolled back from is nobody to go back to: a rollback that is run again goes on back. */
function before(history, stage, holder) {
    const moves = history.filter((step) => step.what === "moved" && step.stage === stage);
    const line = [];
    for (const { version, facts } of moves) {
        const at = facts["kind"] === "rollback" ? line.lastIndexOf(version) : -1;
        if (at >= 0)
            line.length = at;
        line.push(version);
    }
    return line.findLast((version) => version !== holder?.version) ?? null;
}
async function standingOf(asked, version, { holders, history, records }, ports) {
    const isWayBack = asked.kind === "rollback" && wasHeld(asked, version, history);
    const own = ports.reports.map(({ report, digest, signer }) => ({ report, digest, signer }));
    const about = records.reports.filter(({ subject }) => subject === version.digest);
    const kept = await Promise.all(about.map(({ document, signer }) => ports.kept(document, signer)));
    return {
        version,
        bytes: await ports.hash(version),
        // A stage that was given by hand was given on no evidence: it is no step on the way to the next.
        holders: holders.filter((holder) => records.moves.some((move) => carries(holder, move))),
        history: history.filter((step) => records.moves.some((move) => carries(step, move))),
        evidence: [...own, ...kept.filter((one) => one !== null)],
        // It was let in by the policy of its day; what is newer says no by itself.
        policyDigest: isWayBack ? null : asked.policyDigest,
        quarantined: records.quarantined,
        // The hold that a rollback sets is against going forward again.
        hold: isWayBack ? null : (records.holds.get(asked.rule.name) ?? null),
        approvals: ports.approvals,
        now: ports.now(),
    };
}

;// CONCATENATED MODULE: ./packages/registry/src/version-at.ts
/** The version whose bytes a commit has; null: none was registered there. */
function versionAt(versions, commit) {
    return versions.find(({ source }) => source === commit || source.startsWith(`${commit}:`)) ?? null;
}

;// CONCATENATED MODULE: ./actions/promote/src/next-version.ts
/** The version after the highest of some: `v1.2.3` and `minor` give `v1.3.0`. The first is v1.0.0, of a patch or minor v0.1.0. */
function nextVersion(versions, step) {
    const released = versions.flatMap((text) => {
        const [, major, minor, patch] = /^v(\d+)\.(\d+)\.(\d+)$/u.exec(text) ?? [];
        return major === undefined ? [] : [[Number(major), Number(minor), Number(patch)]];
    });
    const [highest] = released.toSorted((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]);
    if (highest === undefined)
        return step === "major" ? "v1.0.0" : "v0.1.0";
    const [major, minor, patch] = highest;
    if (step === "major")
        return `v${major + 1}.0.0`;
    return step === "minor" ? `v${major}.${minor + 1}.0` : `v${major}.${minor}.${patch + 1}`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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
            return commitId(repository, result.stdout.toString().trim());
    }
    if (repository.mayFetch) {
        const id = isId(repository, plain) ? plain : await askRemote(repository, plain);
        if (id !== null) {
            await obtain(repository, [id]);
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
    if ((await absentOf(repository, [id])).length > 0)
        throw (0,fault/* refused */.J5)(`${id.slice(0, 12)}: not a commit`, "Name a branch, a tag or a commit.");
    const args = ["rev-parse", "--verify", "--end-of-options", `${id}^{commit}`];
    return commitId(repository, (await (0,src_repository/* ask */.kA)(repository.git, args, "resolve a tag")).toString().trim());
}

;// CONCATENATED MODULE: ./packages/git/src/base.ts




/**
 * The commit to compare with; null when there is none: a new branch, unrelated histories, an event without a before.
 * What is checked out decides for a pull request: of GitHub's test merge it is the first parent, the base branch as it went in;
 * otherwise the merge base of head and base.
 * @throws ModelgateError `history-missing` when the clone is too shallow and nothing may be fetched
 */
async function baseOf(event, repository) {
    switch (event.kind) {
        case "pull-request": {
            const parent = await testMergeParent(event, repository);
            if (parent !== null)
                return await present(repository, parent, "test-merge-parent");
            const { headSha, baseSha } = event;
            const commit = await mergeBase(repository, commitId(repository, headSha), commitId(repository, baseSha));
            return commit === null ? null : { commit, how: "merge-base" };
        }
        case "merge-group":
            return await present(repository, event.baseSha, "merge-group-base");
        case "push":
            return event.beforeSha === null ? null : await present(repository, event.beforeSha, "previous-push");
        case "ref":
            return { commit: await resolveRef(repository, event.ref), how: "ref" };
        case "checkout":
            return await branchPoint(repository);
        default:
            return null;
    }
}
async function present(repository, commit, how) {
    await obtain(repository, [commit]);
    return { commit, how };
}
/**
 * The first parent of HEAD when HEAD merges the pull request into its base. An author can also push a merge with any first
 * parent, and the policy is read from there: so GitHub must have made it, or the parent must be the event's base.
 */
async function testMergeParent({ headSha, baseSha, testMergeSha }, repository) {
    const head = await headOf(repository);
    if (head === null)
        return null;
    const [first, second, ...more] = await parentsOf(repository, head);
    if (first === undefined || second !== headSha || more.length > 0)
        return null;
    return head === testMergeSha || first === baseSha ? first : null;
}

;// CONCATENATED MODULE: ./packages/git/src/tree.ts




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
    const entry = await exactly(repository, commit, treePath(path));
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
    throw (0,fault/* refused */.J5)(`${(0,fault/* shown */.SP)(entry.path)}: ${REASONS[entry.kind]}`, "Name the file itself, by its own path.");
}
async function list(repository, commit, { recursive, path }) {
    const id = commitId(repository, commit);
    const args = ["ls-tree", "-z", "--full-tree", ...(recursive ? ["-r"] : []), id, "--"];
    if (path !== undefined)
        args.push(path);
    const result = await (0,src_repository/* run */.eF)(repository.git, args);
    if (result.exitCode === 0)
        return entriesOf(result.stdout);
    if ((await absentOf(repository, [id])).length > 0)
        throw (0,fault/* absent */.Ge)(`commit ${id.slice(0, 12)}: not in this clone`, fault/* FETCH_DEPTH */.x2);
    throw (0,fault/* gitFault */.NO)(result, `list the files of ${id.slice(0, 12)}`);
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
            throw (0,fault/* refused */.J5)(`${(0,fault/* shown */.SP)(path)}: an entry of unknown kind ${(0,fault/* shown */.SP)(mode)}`, "`git fsck` says more.");
        return { path, kind, id, executable: mode === "100755" };
    });
}

;// CONCATENATED MODULE: ./packages/git/src/file.ts





/**
 * A file's bytes as the commit holds them: no line ends changed, no filter run, of an LFS file the pointer. Null when the
 * commit has no such file. What git gives is checked against the id in the tree.
 * @throws ModelgateError for a folder, link or submodule, a file over `maxBytes`, a damaged clone
 */
async function fileAt(repository, at, { maxBytes }) {
    const entry = await entryAt(repository, at);
    if (entry === null)
        return null;
    const sizeBytes = await sizeOf(repository, entry, maxBytes);
    return await bytesOf(repository, entry, sizeBytes);
}
/** The size of a file in bytes; an error beyond `maxBytes`, before anything is read. */
async function sizeOf({ git }, { id, path }, maxBytes) {
    const said = (await (0,src_repository/* ask */.kA)(git, ["cat-file", "-s", id], `read ${(0,fault/* shown */.SP)(path)}`)).toString().trim();
    const sizeBytes = /^\d+$/.test(said) ? Number(said) : Number.NaN;
    if (!(sizeBytes <= maxBytes))
        throw (0,fault/* refused */.J5)(`${(0,fault/* shown */.SP)(path)}: ${said} bytes in git, at most ${maxBytes} are read`, "Raise the bound if this is the right file.");
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
    const hash = (0,external_node_crypto_.createHash)(objectFormat).update(`blob ${sizeBytes}\0`);
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
        throw (0,fault/* gitFault */.NO)(result, `read ${(0,fault/* shown */.SP)(path)}`);
    if (left !== 0 || hash.digest("hex") !== id)
        throw damaged(path);
}
function damaged(path) {
    return (0,src_error/* failure */.V2)("git-failed", `${(0,fault/* shown */.SP)(path)}: git gave bytes that do not have the id in the commit`, {
        hint: "The clone is damaged: `git fsck` says more; make a fresh one.",
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
    const reply = lfs_batch_record(lfs_batch_parsed(answer));
    if (reply["transfer"] !== undefined && reply["transfer"] !== "basic")
        throw odd("another transfer than `basic`");
    const objects = Array.isArray(reply["objects"]) ? reply["objects"].map(lfs_batch_record) : [];
    const object = objects.find(({ oid }) => oid === pointer.oid);
    if (object === undefined || object["size"] !== pointer.size)
        throw odd("no object of this digest and size");
    if (object["error"] !== undefined)
        throw objectError(lfs_batch_record(object["error"]), pointer);
    const action = lfs_batch_record(lfs_batch_record(object["actions"])["download"]);
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
    const headers = Object.entries(value === undefined || value === null ? {} : lfs_batch_record(value));
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
function lfs_batch_parsed(answer) {
    try {
        return JSON.parse(Buffer.from(answer).toString());
    }
    catch {
        throw odd("something that is not JSON");
    }
}
function lfs_batch_record(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        throw odd("another shape");
    return value;
}
function odd(what) {
    return (0,src_error/* failure */.V2)("github-fault", `the LFS server answered with ${what}`, {
        hint: "Give actions/checkout `lfs: true`, so that git-lfs itself fetches the files.",
    });
}

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
        if (![301, 302, 303, 307, 308].includes(response.status))
            return { status: response.status, body: unbroken(url, response.body) };
        await discard(response.body);
        if (response.location === null || !URL.canParse(response.location, url.href) || left === 0)
            return response;
        url = new URL(response.location, url.href);
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
/** Reads a small answer. */
async function small(body, maxBytes) {
    const pieces = [];
    let size = 0;
    for await (const piece of body) {
        size += piece.length;
        if (size > maxBytes)
            throw (0,src_error/* failure */.V2)("github-fault", `the LFS server answered with more than ${maxBytes} bytes`);
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
}
/** Ends a body that nobody reads, so that its connection is free. One piece is read: what never began cannot be ended. */
async function discard(body) {
    for await (const _ of body)
        break;
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

;// CONCATENATED MODULE: ./packages/git/src/written-file.ts




/**
 * Creates a file, and its folder, from what `fill` gives piece by piece. Never writes over a file or through a link; leaves
 * nothing behind when `fill` fails or `accept` throws.
 */
async function writeNew(to, fill, accept) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    const file = await (0,promises_.open)(to, "wx").catch((error) => {
        if (error.code === "EEXIST")
            throw (0,fault/* refused */.J5)(`${(0,fault/* shown */.SP)(to)}: exists already`, "Give a path in a new folder.");
        throw error;
    });
    const hash = (0,external_node_crypto_.createHash)("sha256");
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
        await (0,promises_.rm)(to, { force: true });
        throw error;
    }
}

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
        throw (0,fault/* refused */.J5)(`${(0,fault/* shown */.SP)(file.path)}: ${pointer.size} bytes in LFS, at most ${maxBytes} are read`, "Raise the bound if this is the right file.");
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
    const lfsConfig = () => fileAt(repository, { commit: file.commit, path: ".lfsconfig" }, { maxBytes: 65_536 });
    const endpoint = await lfsEndpoint(repository, lfsConfig);
    if (endpoint === null)
        throw (0,fault/* missing */.LO)(`${(0,fault/* shown */.SP)(file.path)}: its LFS object is not in this clone, and ${repository.remote} has no address on the web`, LFS_TRUE);
    const open = async () => {
        const { url, headers } = await ask(endpoint, file.pointer, lfs);
        const reply = await send(lfs.download, { method: "GET", url: url.href, headers }, lfs.token);
        if (reply.status !== 200)
            await discard(reply.body);
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
    await discard(body);
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
    return await writeNew(to, async (take) => {
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

;// CONCATENATED MODULE: ./packages/git/src/lfs-pointer.ts
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

;// CONCATENATED MODULE: ./packages/git/src/copy-file.ts





/**
 * Writes a commit's file to a new path, in little memory whatever its size, with the LFS object in the place of its pointer.
 * Null when the commit has no such file.
 * @throws ModelgateError as `fileAt`; `file-missing` naming `lfs: true` for an LFS object that cannot be had
 */
async function copyFileAt(repository, at, options) {
    const entry = await entryAt(repository, at);
    if (entry === null)
        return null;
    const sizeBytes = await sizeOf(repository, entry, options.maxBytes);
    if (sizeBytes < MAX_POINTER_BYTES) {
        const pointer = lfsPointer(await bytesOf(repository, entry, sizeBytes));
        if (pointer !== null)
            return await copyLfsObject(repository, { ...at, pointer }, options);
    }
    return await writeNew(options.to, (take) => stream(repository, entry, { sizeBytes, take }), () => { });
}

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
        return (0,src_error/* failure */.V2)("model-unreadable", `${this.#path}: ${what} (byte ${at} of ${this.#source.length})`, {
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
class reader_Reader {
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
        throw (0,src_error/* failure */.V2)("model-refused", `${this.#path}: holds more than ${this.#maxParts} nodes, tensors, attributes and names`, {
            hint: "No model that is meant to run has so many parts.",
        });
    }
}
function wholeOf({ length }) {
    return { start: 0, end: length };
}

;// CONCATENATED MODULE: ./packages/onnx/src/source.ts


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
    const file = (0,external_node_fs_.openSync)(path, "r");
    try {
        for (let done = 0; done < length;) {
            const read = (0,external_node_fs_.readSync)(file, bytes, done, length - done, start + done);
            if (read === 0)
                throw (0,src_error/* failure */.V2)("model-unreadable", `${path}: became shorter while it was read`);
            done += read;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./packages/onnx/src/read-model.ts






/**
 * Reads an ONNX model from bytes in memory or from a source, without copying or loading tensors.
 * It tells what is there; whether that may be run is checkModel's to say.
 * @throws ModelgateError `model-unreadable` when this is not ONNX, is cut short or damaged; `model-refused` when it has more
 * parts than memory is given for
 */
function readModel(bytes, path) {
    const source = bytes instanceof Uint8Array ? bytesSource(bytes) : bytes;
    const reader = new reader_Reader(path, source);
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
        throw (0,src_error/* failure */.V2)("model-unreadable", `${path}: has ${missing}, so it is not an ONNX model`, {
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

;// CONCATENATED MODULE: ./packages/onnx/src/walk.ts
/** Every body of nodes in the model: the graph, its subgraphs, the functions and the graphs for training, in file order. */
function scopesOf(model) {
    const scopes = [];
    addGraph(scopes, "graph", model.graph);
    for (const { nodes, defaults } of model.functions) {
        add(scopes, { part: "function", nodes, initializers: [], sparseInitializers: [], defaults });
    }
    for (const graph of model.training)
        addGraph(scopes, "training", graph);
    return scopes;
}
function addGraph(scopes, part, graph) {
    const { nodes, initializers, sparseInitializers } = graph;
    add(scopes, { part, nodes, initializers, sparseInitializers, defaults: [] });
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

;// CONCATENATED MODULE: ./packages/baseline/src/fault.ts

/** For a baseline that was named and cannot be had. */
function missing(message, hint) {
    return (0,src_error/* failure */.V2)("baseline-missing", `baseline: ${message}`, { hint });
}
/** For a baseline that is there and is another one. */
function mismatch(message, hint) {
    return (0,src_error/* failure */.V2)("baseline-mismatch", `baseline: ${message}`, { hint });
}
/** A name from elsewhere for a message: control characters as escapes, at most 200 characters. */
function shown(name) {
    const text = JSON.stringify(name).slice(1, -1);
    return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}

;// CONCATENATED MODULE: ./packages/baseline/src/external-data.ts



/** More files than any exporter writes; each is one more question to git. */
const MAX_FILES = 1024;
/**
 * The files beside a model that its tensors lie in, as it names them, each once. What is wrong with them is said when the
 * model is staged; here they are only brought.
 * @throws ModelgateError `model-unreadable`, or `model-refused` for more files than any exporter writes
 */
function externalLocations(file) {
    const model = readModel(fileSource(file.path, file.sizeBytes), file.name);
    const locations = new Set();
    for (const { tensor } of tensorsOf(model)) {
        if (tensor.data.kind === "external")
            locations.add(external_data_plain(tensor.data.location));
        if (locations.size > MAX_FILES)
            throw (0,src_error/* failure */.V2)("model-refused", `${shown(file.name)}: keeps its weights in more than ${MAX_FILES} files`, {
                hint: "Save the model again with its weights in one file beside it.",
            });
    }
    return [...locations];
}
/** `./a//b` is `a/b`. What climbs or is absolute stays as it is, to be refused. */
function external_data_plain(location) {
    if (location.startsWith("/"))
        return location;
    return location
        .split("/")
        .filter((part) => part !== "" && part !== ".")
        .join("/");
}

;// CONCATENATED MODULE: ./packages/baseline/src/opened.ts
/** Enough for every model that a job can also run. */
const MAX_BYTES = 4 * 2 ** 30;

;// CONCATENATED MODULE: ./packages/git/src/changes.ts



/**
 * What differs between two commits, in git's order; a file of which at least half is the same at a new path is renamed. No
 * settings of the user change it. Bytes of a path that are not UTF-8 become U+FFFD.
 */
async function changedFiles(repository, base, head) {
    const ids = [commitId(repository, base), commitId(repository, head)];
    await obtain(repository, ids);
    // To tell what is similar, contents are compared: a partial clone does not have them, and then only equal ids count.
    const similar = repository.mayFetch || !(await isPartial(repository)) ? "50%" : "100%";
    const args = ["diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--no-ext-diff", "--no-textconv"];
    const listed = await (0,src_repository/* ask */.kA)(repository.git, [...args, `--find-renames=${similar}`, "-l1000", ...ids, "--"], "compare two commits");
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
            throw (0,fault/* refused */.J5)("git listed a change of a kind that is not known", "Report it with `git --version`.");
    }
    return changes;
}

;// CONCATENATED MODULE: ./packages/baseline/src/place-at-base.ts


/**
 * Follows a rename to the base. Called when the base has nothing at the path of today. An equal file under another name
 * is the same model; one that was also changed is believed only when no other file of its kind went away, for a wrong
 * guess would compare with another model, and none would skip the comparison.
 * @throws ModelgateError `baseline-missing` when several files could be it
 */
async function placeAtBase(repository, base, path) {
    const head = await headOf(repository);
    if (head === null)
        return { isCommitted: false, gone: [] };
    const changes = await changedFiles(repository, base, head);
    const own = changes.find((change) => change.path === path);
    const gone = changes
        .flatMap((change) => change.change === "renamed" ? [change.from] : change.change === "deleted" ? [change.path] : [])
        .filter((name) => ending(name) === ending(path));
    // What the base lacks and the head has is a change.
    if (own?.change !== "renamed")
        return { isCommitted: own !== undefined, gone };
    if (own.similarity < 1 && gone.length > 1)
        throw missing(`${shown(path)}: new under this name, and it may be ${listed(gone)} of before`, "Rename a model in one change and retrain it in the next, or name the baseline by a path, an address or a report.");
    return { path: own.from, note: `${shown(own.from)} was renamed to ${shown(path)}` };
}
/** The first few names, for a message. */
function listed(names) {
    return `${names.slice(0, 4).map(shown).join(" or ")}${names.length > 4 ? " or another" : ""}`;
}
/** `.onnx`; empty where there is none. */
function ending(path) {
    return /[^/](\.[^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}

;// CONCATENATED MODULE: ./packages/baseline/src/source-name.ts

/** A source as reports name it: `git:base`, `git:v1.2`, `path:…`, `report:…`, or `url:…` without user, password and query. */
function sourceName(source) {
    switch (source.kind) {
        case "git":
            return `git:${source.ref === null ? "base" : shown(source.ref)}`;
        case "path":
        case "report":
            return `${source.kind}:${shown(source.path)}`;
        case "url":
            return `url:${URL.canParse(source.url) ? addressName(new URL(source.url)) : "an address that cannot be read"}`;
    }
}
/** An address as far as it may be shown: what is left out may be a password or a signature. */
function addressName({ protocol, host, pathname }) {
    return shown(`${protocol}//${host}${pathname}`);
}

;// CONCATENATED MODULE: ./packages/baseline/src/from-git.ts







/** The file as it was at the base of the event (`ref` null) or at a ref, copied into the folder. */
async function fromGit(ref, wanted, ports, folder) {
    const source = sourceName({ kind: "git", ref });
    const repository = await ports.repository();
    const event = ref === null ? ports.event : { kind: "ref", ref };
    const base = await baseOf(event, repository);
    if (base === null)
        return { kind: "none", source, reason: NO_BASE[event.kind] };
    const path = await treePathOf(repository, wanted.path);
    const notes = event.kind === "checkout" ? [checkoutNote(base)] : [];
    const bringing = { repository, wanted, ports, folder };
    const { commit } = base;
    const own = await bring({ commit, path }, bringing);
    if (own !== null)
        return { kind: "file", path: own, source, commit, notes };
    const place = await placeAtBase(repository, commit, path);
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
const NO_BASE = {
    "pull-request": "the pull request shares no history with its base branch",
    "merge-group": "the merge group has no base",
    push: "the branch is new: there is no commit before this push",
    ref: "there is no such commit",
    checkout: "there is no commit yet that this branch began from",
    "workflow-run": "a run for another workflow has no base of its own: name a ref, a path or an address",
    schedule: "a scheduled run has no base: name a ref, a path or an address",
    manual: "a run started by hand has no base: name a ref, a path or an address",
};
/** A retrained model under a new name shares nothing with the old one: only people can tell, so they are told. */
function firstVersion(commit, path, gone) {
    const also = gone.length === 0 ? "" : `; ${listed(gone)} went away in the same change`;
    return `${commit.slice(0, 12)} has no ${shown(path)}: this is its first version${also}`;
}
function checkoutNote({ commit, how }) {
    const what = how === "head" ? "what is committed (HEAD)" : "where this branch left the default branch";
    return `git:base on a laptop is ${what}, ${commit.slice(0, 12)}`;
}
function uncommitted(path) {
    return missing(`${shown(path)}: neither the base nor the commit that is checked out has such a file`, "A model that a job makes is not in git: name its baseline by a path, an address or an earlier report.");
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
    for (const location of externalLocations({
        path,
        sizeBytes,
        name: `${at.path} of ${at.commit.slice(0, 12)}`,
    })) {
        // The model as its own data is refused when it is staged.
        if (location === name)
            continue;
        const data = beside(at, location);
        if ((await copy(data, (0,external_node_path_.join)(folder, ...location.split("/")))) === null)
            throw incomplete(at, data.path);
    }
    return path;
}
function incomplete({ path, commit }, data) {
    return missing(`${shown(path)} of ${commit.slice(0, 12)} keeps weights in ${shown(data)}, which that commit does not have`, "The baseline was committed without its external data: name another commit, or a path or an address.");
}

;// CONCATENATED MODULE: ./packages/baseline/src/proposed-change.ts


/**
 * What is proposed; null where nothing is, and for a file that git does not know the place of, as an artifact of an earlier step.
 * @throws ModelgateError `git-failed` and the like, when git cannot answer
 */
async function proposedChange(file, ports) {
    if (ports.isProposed === false)
        return null;
    const { event } = ports;
    if (event.kind !== "pull-request" && event.kind !== "merge-group")
        return null;
    const place = await placeOf(file, ports);
    if (place === null)
        return null;
    const { repository, commit, path, head } = place;
    return { repository, commit, path, changes: await changedFiles(repository, commit, head) };
}
/** Every path that a change is about: a renamed file has two. */
function touchedPaths(changes) {
    return changes.flatMap((one) => (one.change === "renamed" ? [one.path, one.from] : [one.path]));
}
async function placeOf(file, { repository: open, event }) {
    try {
        const repository = await open();
        const path = await treePathOf(repository, file);
        const [base, head] = [await baseOf(event, repository), await headOf(repository)];
        return base === null || head === null ? null : { repository, path, commit: base.commit, head };
    }
    catch (error) {
        if (error instanceof src_error/* ModelgateError */.HJ && NOT_IN_GIT.includes(error.code))
            return null;
        throw error;
    }
}
/** `history-missing` too: where a base's policy judges, the base is there, and elsewhere nothing was agreed on. */
const NOT_IN_GIT = ["input-invalid", "git-failed", "history-missing"];

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
        const notes = [`the baseline is ${shown(path)} of ${commit.slice(0, 12)}: this change touches ${what}`];
        return { kind: "file", path: file, source, commit, notes };
    }
    const found = await (0,promises_.stat)(path).catch((error) => error);
    const reason = found instanceof Error ? from_path_REASONS[found.code ?? ""] : found.isFile() ? null : "not a file";
    if (reason !== null)
        throw missing(`${shown(path)}: ${reason ?? "cannot be read"}`, "Check the path from the root of the repository, and download the artifact that holds it before this step.");
    return { kind: "file", path, source, commit: null, notes: agreed.notes };
}
const from_path_REASONS = {
    ENOENT: "no such file",
    ENOTDIR: "no such file",
    EACCES: "may not be read",
};
/** The base's file where the change has another one; else what is to be said of the one that lies here. */
async function ofBase(wanted, ports, folder) {
    const proposed = await proposedChange(wanted.path, ports);
    if (proposed === null)
        return { notes: [] };
    const { repository, commit, path, changes } = proposed;
    const beside = external_node_path_.posix.dirname(path) === "." ? "" : `${external_node_path_.posix.dirname(path)}/`;
    const touched = touchedPaths(changes);
    const isOurs = (name) => name === path || (wanted.kind === "model" && name.startsWith(beside));
    if (!touched.some(isOurs))
        return { notes: [] };
    const file = await bring({ commit, path }, { repository, wanted, ports, folder });
    if (file !== null)
        return { file, commit };
    const isNew = touched.includes(path);
    return { notes: isNew ? [`${shown(wanted.path)}, the baseline, is new in this change`] : [] };
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
    const { sizeBytes } = await writeNew(path, fill, ({ digest }) => {
        if (digest === `sha256:${expected}`)
            return;
        throw mismatch(`${name}: its sha256 is ${digest.slice(7, 19)}…, expected ${expected.slice(0, 12)}…`, "If the new bytes are the right ones, write their whole sha256 into the policy (`sha256sum FILE`).");
    });
    if (kind === "model" && externalLocations({ path, sizeBytes, name }).length > 0)
        throw missing(`${name}: keeps its weights in other files, and one address brings one file`, "Save the model with its weights inside, or name the baseline by git or by a path.");
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
        for await (const _ of body)
            break;
        const isMoved = [301, 302, 303, 307, 308].includes(status) && location !== null;
        if (!isMoved || !URL.canParse(location, href) || left === 0)
            throw answered(name, status);
        url = new URL(location, href);
        // From the web never to this machine, whose services may believe who asks from here.
        if (url.protocol !== "https:" && (first.protocol === "https:" || !isSecure(url)))
            throw missing(`${name}: is moved to an address that is not https`, "Name the new address itself.");
    }
}
function answered(name, status) {
    const hint = status >= 500 || status === 429
        ? "Run it again."
        : "Open the address where nobody is signed in: it is asked for without any token.";
    return missing(`${name}: answered with status ${status}`, hint);
}
async function within(body, maxBytes, name, take) {
    let left = maxBytes;
    for await (const piece of body) {
        left -= piece.length;
        if (left < 0)
            throw missing(`${name}: is larger than ${maxBytes} bytes`, "Name a smaller model, or keep it in git.");
        await take(piece);
    }
}
/** The reason of a broken connection is left out: clients repeat the address in it. */
async function from_url_reached(name, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof Error && ("problems" in error || isDisk(error)))
            throw error;
        throw missing(`${name}: could not be reached, or stopped in the middle`, "Run it again. Behind a proxy, check `https_proxy` and `no_proxy`.");
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
        case "url":
            return await fromUrl(source, wanted, ports, folder);
    }
}

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
                throw batch_damaged(entry.path);
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
            throw batch_damaged(path);
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
function batch_damaged(path) {
    return (0,src_error/* failure */.V2)("git-failed", `${(0,fault/* shown */.SP)(path)}: git gave bytes that do not have the id in the commit`, {
        hint: "The clone is damaged: `git fsck` says more; make a fresh one.",
    });
}

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
            await obtain(repository, [tip]);
            return (await filesAt(repository, { commit: tip, path: folder })).map(({ path }) => path);
        },
        read: (tip, paths) => read(repository, tip, paths),
        add: (files, after, message) => branch_store_add(repository, { ref, files, after, message, author: author() }),
    };
}
async function tipOf(repository, ref) {
    const args = ["ls-remote", "--refs", repository.remote, ref];
    const said = (await (0,src_repository/* ask */.kA)(repository.git, args, `ask ${repository.remote} for ${ref}`)).toString();
    const [line] = said.split("\n").filter((one) => one.endsWith(`\t${ref}`));
    if (line === undefined)
        return null;
    const id = commitId(repository, line.slice(0, line.indexOf("\t")));
    await obtain(repository, [id]);
    return id;
}
async function* read(repository, tip, paths) {
    if (paths.length === 0)
        return;
    await obtain(repository, [tip]);
    const entries = new Map((await filesAt(repository, { commit: tip, path: "" })).map((one) => [one.path, one]));
    const wanted = paths.map((path) => {
        const entry = entries.get(path);
        if (entry?.kind === "file")
            return entry;
        throw (0,fault/* refused */.J5)(`${(0,fault/* shown */.SP)(path)}: no such file on the branch`, "`git ls-tree` shows what is there.");
    });
    yield* filesOf(repository, wanted, MAX_FILE_BYTES);
}
async function branch_store_add(repository, { ref, files, after, message, author }) {
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
            if ((await absentOf(repository, [after])).length > 0)
                await obtain(repository, [after]);
            await output(await git(["read-tree", after], { env: index }), "read the branch's tree");
        }
        const lines = [];
        for (const { path, bytes } of files) {
            const id = await output(await git(["hash-object", "-w", "--stdin"], { input: bytes }), "write a file");
            lines.push(`100644 ${id}\t${treePath(path)}\0`);
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

;// CONCATENATED MODULE: ./packages/onnx/src/external-data.ts


/**
 * The files beside the model that its tensors refer to, and everything about those references that no model may have.
 * Nothing is opened: this judges what is written in the model.
 */
function externalFiles(model) {
    const problems = [];
    const uses = new Map();
    for (const { tensor } of tensorsOf(model)) {
        if (tensor.data.kind !== "external")
            continue;
        const { location } = tensor.data;
        const wrong = wrongLocation(location) ?? wrongRange(tensor, tensor.data);
        if (wrong !== null)
            problems.push(refused(model, `the external data of ${quoted(tensor.name)} ${wrong}`));
        else
            external_data_add(uses, normalized(location), { ...rangeOf(tensor, tensor.data), tensor });
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
function external_data_add(uses, location, use) {
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
    for (const { tensor } of tensorsOf(model)) {
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
    for (const scope of scopesOf(model)) {
        const sparse = scope.sparseInitializers.map(({ values }) => values.name);
        yield* repeated("has the initializer", [...scope.initializers.map(({ name }) => name), ...sparse]);
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
                throw (0,src_error/* failure */.V2)("model-unreadable", `${file.path}: became shorter while it was read`);
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
        const model = readModel(fileSource(readFrom, file.sizeBytes), path);
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
        return { model, readFrom, digest: carry_digestOf(files), sizeBytes, files, problems };
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
function carry_digestOf(files) {
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
    const reader = new reader_Reader(model.path, model.source, tensor.span);
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
 * @throws ModelgateError `file-missing`, `model-unreadable` or `model-unsupported` when there is nothing to describe
 */
async function inspectModel(path) {
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
        parameters: amountsOf(model, ["initializer", "sparse-values"]),
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
    for (const { part, nodes } of scopesOf(model)) {
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
function amountsOf(model, roles) {
    const byType = new Map();
    let total = { tensors: 0, count: 0, sizeBytes: 0 };
    for (const { tensor, role, part } of tensorsOf(model)) {
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

;// CONCATENATED MODULE: ./packages/git/src/tags.ts
// Annotated tags, read in one run of git however many there are, and written only where none is: a push of a tag that the
// remote has is refused, and so is one whose pointer was moved by somebody else in between.




/** What refs of the remote, or of this clone where nothing may be fetched, stand for: id by full name. */
async function refsOf(repository, patterns) {
    const { git, remote, mayFetch } = repository;
    const said = mayFetch
        ? await (0,src_repository/* ask */.kA)(git, ["ls-remote", remote, ...patterns], `ask ${remote} for its tags`)
        : await (0,src_repository/* ask */.kA)(git, [
            "for-each-ref",
            "--format=%(objectname)%09%(refname)%0a%(*objectname)%09%(refname)^{}",
            ...local(patterns),
        ], "list the tags");
    const lines = said.toString().split("\n");
    const pairs = lines
        .map((line) => /^([0-9a-f]{40,64})\t(\S+)$/u.exec(line))
        .filter((match) => match !== null);
    return new Map(pairs.map(([, id = "", name = ""]) => [name, id]));
}
/** `for-each-ref` takes folders where `ls-remote` takes patterns. */
function local(patterns) {
    return patterns.map((pattern) => pattern.replace(/\*$/u, ""));
}
/**
 * Every annotated tag of a commit. `strange` names tags whose object speaks of another name, as one that was copied by hand.
 * @throws ModelgateError `history-missing` where a tag is not here and nothing may be fetched
 */
async function annotatedTags(repository) {
    const refs = await refsOf(repository, ["refs/tags/*"]);
    const named = [...refs].filter(([name]) => name.startsWith("refs/tags/") && refs.has(`${name}^{}`));
    const ids = [...new Set(named.map(([, id]) => id))];
    const texts = await tagObjects(repository, ids);
    const tags = [];
    const strange = [];
    for (const [ref, id] of named) {
        const name = ref.slice("refs/tags/".length);
        const parsed = parseTag(texts.get(id) ?? "");
        // A tag of a tag or of a tree is nobody's version.
        if (parsed === null)
            continue;
        if (parsed.name === name)
            tags.push({ ...parsed, id });
        else
            strange.push(`${(0,fault/* shown */.SP)(name)} is the tag ${(0,fault/* shown */.SP)(parsed.name)}, copied`);
    }
    return { tags, strange };
}
/** How many ids one fetch names: the command line has room for more, and a server's patience may not. */
const MOST_FETCHED = 500;
async function tagObjects(repository, ids) {
    const first = await tags_batch(repository, ids);
    const absent = ids.filter((id) => !first.has(id));
    if (absent.length === 0)
        return first;
    if (!repository.mayFetch)
        throw (0,src_error/* failure */.V2)("history-missing", `${absent.length} tags are not in this clone`, {
            hint: "Give actions/checkout `fetch-tags: true` with `fetch-depth: 0`, or this step a `token`.",
        });
    const depth = (await isShallow(repository)) ? ["--depth=1"] : [];
    for (let at = 0; at < absent.length; at += MOST_FETCHED)
        await fetch(repository, absent.slice(at, at + MOST_FETCHED), depth);
    return new Map([...first, ...(await tags_batch(repository, absent))]);
}
/** The contents of tag objects that are here, by id. */
async function tags_batch({ git }, ids) {
    if (ids.length === 0)
        return new Map();
    const input = Buffer.from(ids.map((id) => `${id}\n`).join(""));
    const result = await (0,src_repository/* run */.eF)(git, ["cat-file", "--batch"], input);
    if (result.exitCode !== 0)
        throw (0,fault/* gitFault */.NO)(result, "read the tags");
    const found = new Map();
    for (let at = 0; at < result.stdout.length;) {
        const end = result.stdout.indexOf(0x0a, at);
        const [id = "", type = "", size = ""] = result.stdout.subarray(at, end).toString().split(" ");
        at = end + 1;
        if (type === "missing")
            continue;
        const bytes = result.stdout.subarray(at, at + Number(size));
        at += Number(size) + 1;
        if (type === "tag")
            found.set(id, bytes.toString());
    }
    return found;
}
const HEAD = /^object ([0-9a-f]{40,64})\ntype commit\ntag ([^\n]+)\ntagger ([^\n<]*?) ?<([^\n>]*)> (\d+) [+-]\d{4}\n/u;
const SIGNATURE = /^-----BEGIN (?:PGP|SSH|SIGNED) (?:SIGNATURE|MESSAGE)-----$/mu;
function parseTag(text) {
    const match = HEAD.exec(text);
    if (match === null)
        return null;
    const [head, commit = "", name = "", tagger = "", email = "", seconds = ""] = match;
    const [message = ""] = text.slice(head.length).split(SIGNATURE);
    return { name, commit, tagger: { name: tagger, email }, seconds: Number(seconds), message: message.trim() };
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
    if (/stale info|already exists|cannot lock ref|reference already exists|failed to update ref/u.test(said))
        return "conflict";
    throw (0,fault/* gitFault */.NO)(result, `push the tag ${(0,fault/* shown */.SP)(tag.name)} to ${remote}`);
}
async function tagObject(repository, { name, commit, tagger, seconds, message }) {
    const clean = (text) => text.replaceAll(/[<>\p{Cc}]/gu, " ").trim();
    const who = `${clean(tagger.name) || "modelgate"} <${clean(tagger.email)}>`;
    const text = `object ${commitId(repository, commit)}\ntype commit\ntag ${name}\ntagger ${who} ${Math.floor(seconds)} +0000\n\n${message}\n`;
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
        const [, name = "", value = ""] = LINE.exec(line) ?? [];
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

;// CONCATENATED MODULE: ./packages/registry/src/gto/tag-name.ts
// GTO's grammar (iterative/gto 1.10, gto/constants.py), read by hand rather than by one expression: neither `#` nor `@` can
// be in a name, so the first of them ends it, and a hostile tag costs one pass.
const NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9\-/_]*[a-zA-Z0-9])?$/u;
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

;// CONCATENATED MODULE: ./packages/registry/src/gto/replay.ts

/** Every model that tags speak of, by name. Tags that are none of GTO's are passed over. */
function replay(tags) {
    const named = tags.flatMap((tag) => {
        const name = parseTagName(tag.name);
        return name === null ? [] : [{ tag, name }];
    });
    const byModel = Map.groupBy(named, ({ name }) => name.model);
    return new Map([...byModel].map(([model, own]) => [model, replayed(model, own)]));
}
function replayed(model, own) {
    const ordered = own.toSorted((a, b) => a.tag.seconds - b.tag.seconds || replay_compare(a.tag.name, b.tag.name));
    const known = [];
    const history = [];
    const at = (commit, version) => {
        const found = known.find((one) => one.commit === commit && (version ?? one.version) === one.version);
        if (found !== undefined)
            return found;
        const made = { version: version ?? commit, commit, registration: null, isOff: false, stages: new Map() };
        known.push(made);
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
function replay_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./packages/registry/src/git-registry.ts
// A registry without a service: annotated tags in GTO's grammar, on the remote of the repository. A move is a new tag, made
// together with a pointer that still has to stand where it was seen: of two moves at once one is refused by the server.





/** The registry in a repository's tags. */
function gitRegistry(ports) {
    const model = async (name) => (await modelsOf(ports)).get(known(name));
    return {
        kind: "git",
        concurrency: "refused",
        models: async () => [...(await modelsOf(ports)).keys()].toSorted(),
        async overview() {
            const all = [...(await modelsOf(ports)).values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
            return all.map((one) => ({
                ...{ model: one.name, versions: versionsOf(one), holders: git_registry_holdersOf(one) },
                history: one.history.map(stepOf),
            }));
        },
        versions: async (name) => versionsOf(await model(name)),
        holders: async (name) => git_registry_holdersOf(await model(name)),
        history: async (name) => ((await model(name))?.history ?? []).map(stepOf),
        register: (version) => register(ports, version),
        move: (move) => moveStage(ports, move),
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
async function register(ports, given) {
    const { model, version, commit, path, digest, facts } = given;
    known(model);
    if (!isVersion(version))
        throw invalid(`${version}: expected a semantic version, as v1.2.0`);
    const found = (await modelsOf(ports)).get(model);
    const same = found?.history.find((event) => event.action === "register" && event.version === version);
    if (same !== undefined) {
        if (found?.versions.every((one) => one.version !== version))
            throw conflict(`${model} ${version} was withdrawn; register these bytes under another version`);
        const before = versionOf(same);
        if (before.digest === digest && same.commit === commit)
            return before;
        throw conflict(`${model} ${version} is registered already, for ${before.digest ?? "bytes without a digest"}`);
    }
    const beside = registeredAt(found, commit)[0];
    // GTO finds the version of a stage by its commit: with two of them it stops reading the model.
    if (beside !== undefined)
        throw conflict(`${model}: commit ${commit.slice(0, 12)} is ${beside.version} already, and a commit has one version`);
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
/** Every registration at a commit, of versions that were withdrawn, too: a stage is given to the first of them. */
function registeredAt(model, commit) {
    return (model?.history ?? []).flatMap((event) => event.action === "register" && event.commit === commit ? [{ version: event.version }] : []);
}
async function moveStage(ports, move) {
    const { model, stage, version, expected, reason, facts } = move;
    known(model);
    if (!isStageName(stage))
        throw invalid(`${stage}: expected the name of a stage: letters, digits, \`-\`, \`_\`, \`/\``);
    const pointer = pointerRef(model, stage);
    // First the pointer, then the tags: whoever moves in between is seen in the tags, or moves the pointer from under us.
    const standing = (await refsOf(ports.repository, [pointer])).get(pointer) ?? null;
    const found = (await modelsOf(ports)).get(model);
    const holder = found?.holders.get(stage);
    if ((holder?.id ?? null) !== expected)
        throw moved(model, stage, holder);
    const wanted = version ?? holder?.version;
    if (wanted === undefined)
        return null;
    const to = found?.versions.find((one) => one.version === wanted);
    if (found === undefined || to === undefined)
        throw git_registry_missing(`${model} ${wanted}: no such version in force`);
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
    throw moved(model, stage, now);
}
async function write({ repository, tagger, now }, writing) {
    const { tag, counter, commit, latest, message, pointer } = writing;
    const name = formatTagName({ ...tag, counter: counter + 1 });
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
/** The last moment that a date can say in four digits of years; a tagger's clock says what it likes. */
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59);
function signed({ tagger, seconds }) {
    return { at: new Date(Math.min(seconds * 1000, LAST_MS)).toISOString(), by: tagger.name };
}
function known(name) {
    if (isModelName(name))
        return name;
    throw invalid(`${name}: expected the name of a model: letters, digits, \`-\`, \`_\`, \`/\`, beginning and ending with a letter or digit`);
}
function invalid(message) {
    return (0,src_error/* failure */.V2)("input-invalid", `registry: ${message}`, { hint: "GTO's grammar: https://dvc.org/doc/gto" });
}
function git_registry_missing(message) {
    return (0,src_error/* failure */.V2)("registry-missing", `registry: ${message}`, {
        hint: "`modelgate stages` shows what there is.",
    });
}
function conflict(message) {
    return (0,src_error/* failure */.V2)("registry-conflict", `registry: ${message}`, {
        hint: "Nothing was changed. Look at `modelgate stages`, and run this again if it is still right.",
    });
}
function moved(model, stage, holder) {
    const who = holder === undefined || !("version" in holder) ? "nobody" : `${holder.version}, by ${holder.tagger.name}`;
    return conflict(`${model}: ${stage} is not held as expected any more (now ${who})`);
}

;// CONCATENATED MODULE: ./packages/schema/src/interval.ts

/** A number as JSON has them: neither NaN nor infinite. */
const number = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x());
/** A whole number from 0. */
const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
/** A two-sided interval around an estimate, with the method that gave it. */
const Interval = dist/* object */.Ikc({
    low: number,
    high: number,
    confidence: dist/* pipe */.FsL(number, dist/* gtValue */.zYL(0), dist/* ltValue */.ulq(1)),
    method: dist/* string */.YjP(),
});

;// CONCATENATED MODULE: ./packages/schema/src/changes.ts


// What `diff` says of two models. "Before" is the baseline's, "after" the subject's. Names and texts come out of strangers'
// files. Lists are the worst first and may be cut; the number beside a list counts all.
/** What a change asks of a caller, in semantic versioning's words; `none`: nothing changed. */
const LEVELS = ["none", "patch", "minor", "major"];
const changes_text = dist/* string */.YjP();
const both = (schema) => dist/* object */.Ikc({ before: schema, after: schema });
/** One input or output that is not what it was. `before` and `after` are types such as `float[N, 64]`. */
const PortChange = dist/* object */.Ikc({
    side: dist/* picklist */.KIO(["input", "output"]),
    kind: dist/* picklist */.KIO(["added", "removed", "renamed", "type", "shape", "moved"]),
    /** The name that callers know: the one before, or of an added one its own. */
    name: changes_text,
    /** The name it has now, where it was renamed. */
    to: dist/* optional */.lqM(changes_text),
    before: dist/* nullable */.mee(changes_text),
    after: dist/* nullable */.mee(changes_text),
    effect: dist/* picklist */.KIO(["breaking", "compatible"]),
    /** Why, in a clause: "a caller that feeds 64 columns is refused". */
    reason: changes_text,
});
/** One node that was added, removed, changed, or is fed by others. */
const NodeEdit = dist/* object */.Ikc({
    kind: dist/* picklist */.KIO(["added", "removed", "changed", "rewired"]),
    /** With its domain where it is not ONNX's own: `ai.onnx.ml.ZipMap`. */
    operator: changes_text,
    /** The operator it is now, where a node of the same place has another one. */
    to: dist/* optional */.lqM(changes_text),
    /** Its own name, or its first output's where it has none. */
    name: changes_text,
    /** The graph it is in: "" for the main one, else a path such as `if_3/then_branch` or `function f`. */
    where: changes_text,
    attributes: dist/* array */.YOg(dist/* object */.Ikc({ name: changes_text, before: dist/* nullable */.mee(changes_text), after: dist/* nullable */.mee(changes_text) })),
    /** Of a rewired one: what fed it and what does, by operator or name. */
    inputs: dist/* optional */.lqM(both(dist/* array */.YOg(changes_text))),
});
/** The neighbourhood of what changed, to be drawn: nodes of both graphs and the edges between them. */
const Picture = dist/* object */.Ikc({
    nodes: dist/* array */.YOg(dist/* object */.Ikc({
        id: changes_text,
        operator: changes_text,
        name: changes_text,
        change: dist/* picklist */.KIO(["same", "added", "removed", "changed"]),
    })),
    edges: dist/* array */.YOg(dist/* object */.Ikc({ from: changes_text, to: changes_text, change: dist/* picklist */.KIO(["same", "added", "removed"]) })),
    /** Nodes that are not shown. */
    hidden: count,
});
const GraphChange = dist/* object */.Ikc({
    /** `identical`: the same nodes, names and order; `renamed`: the same graph with other names or in another order. */
    sameness: dist/* picklist */.KIO(["identical", "renamed", "changed"]),
    /** The whole of it in a sentence. */
    statement: changes_text,
    irVersion: both(count),
    producer: both(changes_text),
    /** Only those that differ; null: not imported. */
    opsets: dist/* array */.YOg(dist/* object */.Ikc({ domain: changes_text, before: dist/* nullable */.mee(count), after: dist/* nullable */.mee(count) })),
    nodes: both(count),
    /** Nodes of one that have their like in the other. */
    matched: count,
    /** Only operators whose number differs. */
    operators: dist/* array */.YOg(dist/* object */.Ikc({ operator: changes_text, before: count, after: count })),
    edits: dist/* array */.YOg(NodeEdit),
    editCount: count,
    /** What several edits are together, named: a fusion, a quantisation, a change of precision. */
    patterns: dist/* array */.YOg(dist/* object */.Ikc({ kind: dist/* picklist */.KIO(["fusion", "quantisation", "precision"]), statement: changes_text })),
    picture: dist/* nullable */.mee(Picture),
});
/** One tensor of weights, or several of one layer, that changed. */
const TensorChange = dist/* object */.Ikc({
    name: changes_text,
    /** Its name now, where that differs. */
    to: dist/* optional */.lqM(changes_text),
    /** `changed` has numbers below; the others have only a type. */
    kind: dist/* picklist */.KIO(["changed", "added", "removed", "type", "shape"]),
    /** Such as `float[64, 10]`. */
    before: dist/* nullable */.mee(changes_text),
    after: dist/* nullable */.mee(changes_text),
    parameters: count,
    /** ‖after − before‖₂ / ‖before‖₂; null where before is all zero or a value is not finite. */
    relativeL2: dist/* nullable */.mee(number),
    /** Of the angle between both; null where one is all zero. */
    cosine: dist/* nullable */.mee(number),
    /** The largest |after − before|, and its place in row-major order. */
    largest: dist/* nullable */.mee(dist/* object */.Ikc({ value: number, index: count })),
    /** Shares of zeros. */
    sparsity: dist/* nullable */.mee(both(number)),
    /** How many values differ at all. */
    different: dist/* nullable */.mee(count),
});
const WeightChange = dist/* object */.Ikc({
    /** "identical weights", "only the head was retrained (2 of 40 tensors)". */
    statement: changes_text,
    parameters: both(count),
    /** Bytes of all weights. */
    sizeBytes: both(count),
    /** Tensors by what became of them. */
    identical: count,
    changed: count,
    added: count,
    removed: count,
    /** The most changed first. */
    tensors: dist/* array */.YOg(TensorChange),
    tensorCount: count,
    /** Names that stand for the same bytes, where that changed. */
    ties: dist/* array */.YOg(changes_text),
});
/** What one inference costs, from the shapes seen while running; `batch` rows at once. */
const Cost = dist/* object */.Ikc({
    batch: count,
    /** Multiply-accumulates; null with `reason` where an operator's are not known. */
    macs: both(dist/* nullable */.mee(number)),
    /** The most bytes of activations alive at once, weights not counted. */
    peakActivationBytes: both(dist/* nullable */.mee(number)),
    reason: dist/* optional */.lqM(changes_text),
});
/** How far one output of both models is apart on one data set. Polygraphy's words: |after − before| ≤ atol + rtol·|before|. */
const OutputChange = dist/* object */.Ikc({
    dataset: changes_text,
    output: changes_text,
    rows: count,
    rtol: number,
    atol: number,
    passes: dist/* boolean */.zMY(),
    /** The smallest atol that would pass with this rtol, and the smallest rtol with this atol; null: none would. */
    smallest: dist/* object */.Ikc({ atol: dist/* nullable */.mee(number), rtol: dist/* nullable */.mee(number) }),
    /** Of |after − before| over all elements; null where a value is not finite on one side alone. */
    absolute: dist/* nullable */.mee(dist/* object */.Ikc({ max: number, mean: number, median: number, q99: number })),
    /** The largest |after − before| / |before|, elements that were 0 left out. */
    relativeMax: dist/* nullable */.mee(number),
    /** NaN and infinite elements. */
    nonFinite: both(count),
    /** Share of rows whose highest score is of the same class; null: one column. */
    top1: dist/* nullable */.mee(dist/* object */.Ikc({ value: number, interval: dist/* nullable */.mee(Interval) })),
    /** Mean over rows of the divergence of the scores as distributions, natural logarithm; null where they are none. */
    divergence: dist/* nullable */.mee(dist/* object */.Ikc({ kl: dist/* nullable */.mee(number), js: number })),
    /** Rows that are furthest apart. */
    worst: dist/* array */.YOg(dist/* object */.Ikc({ id: changes_text, absolute: number })),
    /** Why no tolerance would pass: another shape, no such output, values that are not finite on one side alone. */
    reason: dist/* optional */.lqM(changes_text),
});
/** Rows whose prediction changed, by the class or slice they are of. */
const FlipGroup = dist/* object */.Ikc({
    dataset: changes_text,
    /** `truth` or the column of a slice. */
    by: changes_text,
    value: changes_text,
    rows: count,
    flips: count,
    /** Of them right before and wrong now, and the other way round. */
    negative: count,
    positive: count,
    ids: dist/* array */.YOg(changes_text),
});
/** One tensor inside both models that was looked at while they ran. */
const LayerChange = dist/* object */.Ikc({
    tensor: changes_text,
    operator: changes_text,
    /** Largest and mean |after − before|. */
    max: dist/* nullable */.mee(number),
    mean: dist/* nullable */.mee(number),
    passes: dist/* boolean */.zMY(),
});
const BehaviourChange = dist/* object */.Ikc({
    /** "the same answers on 899 rows", "3 of 899 predictions changed". */
    statement: changes_text,
    outputs: dist/* array */.YOg(OutputChange),
    flips: dist/* array */.YOg(FlipGroup),
    /** Where both first diverge, in order of execution, when that was asked; null: nowhere. */
    layers: dist/* optional */.lqM(dist/* object */.Ikc({ first: dist/* nullable */.mee(changes_text), compared: count, list: dist/* array */.YOg(LayerChange) })),
});
/** One entry of metadata or lineage: training data digest, framework, commit, hyper-parameter. */
const FactChange = dist/* object */.Ikc({ name: changes_text, before: dist/* nullable */.mee(changes_text), after: dist/* nullable */.mee(changes_text) });
/** The section that `diff` writes. */
const Changes = dist/* object */.Ikc({
    /** How the model got here. */
    kind: dist/* picklist */.KIO(["changed", "new", "deleted", "renamed", "identical"]),
    level: dist/* picklist */.KIO(LEVELS),
    /** Why that level; the worst first. */
    reasons: dist/* array */.YOg(changes_text),
    /** All of it in one sentence, for the head of a comment. */
    statement: changes_text,
    before: dist/* nullable */.mee(dist/* object */.Ikc({ path: dist/* nullable */.mee(changes_text), sizeBytes: dist/* nullable */.mee(count) })),
    signature: dist/* array */.YOg(PortChange),
    graph: dist/* nullable */.mee(GraphChange),
    weights: dist/* nullable */.mee(WeightChange),
    cost: dist/* nullable */.mee(Cost),
    behaviour: dist/* nullable */.mee(BehaviourChange),
    /** Only entries that differ. */
    facts: dist/* array */.YOg(FactChange),
});

;// CONCATENATED MODULE: ./packages/schema/src/latency.ts


// What `benchmark` measured. Times are milliseconds of one inference, memory is bytes.
const latency_text = dist/* string */.YjP();
/** An estimate of a tail percentile that may only be too high (MLPerf's early stopping), or why there is none. */
const Percentile = dist/* object */.Ikc({
    /** 50, 90, 95, 99 or 99.9. */
    percentile: number,
    ms: dist/* nullable */.mee(number),
    /** `upper-bound`: holds with the confidence of the run; `estimate`: of the sample alone. */
    kind: dist/* picklist */.KIO(["estimate", "upper-bound"]),
    /** Why `ms` is null: "needs 662 queries, there are 400". */
    reason: dist/* optional */.lqM(latency_text),
});
const ARMS = ["candidate", "baseline", "control"];
/** What one arm of the experiment took. The control is the baseline (without one: the candidate) once more. */
const Arm = dist/* object */.Ikc({
    arm: dist/* picklist */.KIO(ARMS),
    digest: dist/* nullable */.mee(latency_text),
    /** Inferences that were timed, in blocks and launches. */
    inferences: count,
    blocks: count,
    launches: count,
    percentiles: dist/* array */.YOg(Percentile),
    meanMs: dist/* nullable */.mee(number),
    /** Standard deviation of the launches' medians as a share of their mean. */
    spread: dist/* nullable */.mee(number),
    /** Inferences (rows) a second. */
    throughput: dist/* nullable */.mee(number),
    /** Processor time per inference. */
    cpuMs: dist/* nullable */.mee(number),
    /** Process start, runtime and model load, and first inference, medians over launches. */
    coldStart: dist/* nullable */.mee(dist/* object */.Ikc({ processMs: number, loadMs: number, firstMs: number, totalMs: number })),
    /** The most resident memory of a process that held this arm alone. */
    peakMemoryBytes: dist/* nullable */.mee(number),
    fileBytes: dist/* nullable */.mee(number),
    costPerMillion: dist/* nullable */.mee(number),
    /** Milliseconds until blocks were stable, median over launches; null: they never were. */
    warmUpMs: dist/* nullable */.mee(number),
});
/** Two arms on the log ratio of their medians; 1.02 is 2 % slower. The unit is the launch. */
const Ratio = dist/* object */.Ikc({
    of: dist/* picklist */.KIO(["candidate/baseline", "control/baseline", "control/candidate"]),
    value: number,
    interval: dist/* nullable */.mee(Interval),
    launches: count,
    /** One for each launch, in their order. */
    perLaunch: dist/* array */.YOg(number),
});
/** One point of a sweep. */
const SweepPoint = dist/* object */.Ikc({
    value: latency_text,
    p50Ms: dist/* nullable */.mee(number),
    baselineP50Ms: dist/* nullable */.mee(number),
    throughput: dist/* nullable */.mee(number),
    /** candidate / baseline with its interval. */
    ratio: dist/* nullable */.mee(dist/* object */.Ikc({ value: number, interval: dist/* nullable */.mee(Interval) })),
    /** Why there is no number. */
    reason: dist/* optional */.lqM(latency_text),
});
/** One condition varied, the others held. */
const Sweep = dist/* object */.Ikc({
    /** `batch`, another dynamic axis by its name, `threads`, `concurrency`, `optimisation`. */
    axis: latency_text,
    points: dist/* array */.YOg(SweepPoint),
    /** The point after which more of the axis brings little. */
    knee: dist/* nullable */.mee(latency_text),
});
/** One scenario in MLPerf's words. */
const Scenario = dist/* object */.Ikc({
    name: dist/* picklist */.KIO(["single-stream", "multi-stream", "offline", "server"]),
    arm: dist/* picklist */.KIO(ARMS),
    queries: count,
    samplesPerQuery: count,
    /** single- and multi-stream: ms; offline: samples a second; server: queries a second that hold the bound. */
    result: dist/* nullable */.mee(number),
    unit: dist/* picklist */.KIO(["ms", "samples/s", "queries/s"]),
    boundMs: dist/* nullable */.mee(number),
    percentiles: dist/* array */.YOg(Percentile),
    /** Whether the result is valid by the scenario's rules, and why not. */
    valid: dist/* boolean */.zMY(),
    reason: dist/* optional */.lqM(latency_text),
});
/** One operator's time in both arms. */
const OperatorTime = dist/* object */.Ikc({
    operator: latency_text,
    node: dist/* nullable */.mee(latency_text),
    candidateMs: dist/* nullable */.mee(number),
    baselineMs: dist/* nullable */.mee(number),
    /** candidate − baseline, ms per inference, and its share of the whole difference. */
    differenceMs: number,
    share: dist/* nullable */.mee(number),
});
/** The machine, as far as it bears on time; a comparison across unlike ones is refused. */
const Machine = dist/* object */.Ikc({
    cpu: latency_text,
    cores: count,
    /** Share of processor time that the hypervisor took, while measuring; null where unknown. */
    steal: dist/* nullable */.mee(number),
    /** Load average before measuring. */
    load: dist/* nullable */.mee(number),
    memoryBytes: dist/* nullable */.mee(number),
    /** Processors and bytes a container may use; null: unlimited or unknown. */
    containerCores: dist/* nullable */.mee(number),
    containerMemoryBytes: dist/* nullable */.mee(number),
    image: dist/* nullable */.mee(latency_text),
});
/** The section that `benchmark` writes. */
const Latency = dist/* object */.Ikc({
    dataset: dist/* nullable */.mee(latency_text),
    batch: count,
    threads: count,
    machine: Machine,
    arms: dist/* array */.YOg(Arm),
    ratios: dist/* array */.YOg(Ratio),
    /** Whether both models answer alike on the inputs that were timed; null: there is no baseline. */
    sameAnswers: dist/* nullable */.mee(dist/* object */.Ikc({ alike: dist/* boolean */.zMY(), statement: latency_text })),
    /** What the control says: false when it is wider than the limit allows. */
    quiet: dist/* nullable */.mee(dist/* boolean */.zMY()),
    /** Seconds that would settle an inconclusive verdict; null: settled, or no time would. */
    settleSeconds: dist/* nullable */.mee(number),
    sweeps: dist/* array */.YOg(Sweep),
    scenarios: dist/* array */.YOg(Scenario),
    operators: dist/* array */.YOg(OperatorTime),
    budgetSeconds: number,
    spentSeconds: number,
    /** Whether it was cut short, by the budget or a signal, and by which. */
    ended: dist/* picklist */.KIO(["complete", "budget", "cancelled"]),
});

// EXTERNAL MODULE: ./packages/schema/src/limit.ts
var limit = __webpack_require__(8034);
// EXTERNAL MODULE: ./packages/schema/src/mode.ts
var mode = __webpack_require__(6434);
;// CONCATENATED MODULE: ./packages/schema/src/promotion.ts

const promotion_text = dist/* string */.YjP();
/** One thing that has to hold before a stage moves, and whether it does. */
const Requirement = dist/* object */.Ikc({
    name: promotion_text,
    met: dist/* boolean */.zMY(),
    /** Why, in a clause. */
    because: promotion_text,
    /** `sha256:…` of the report that shows it. */
    evidence: dist/* nullable */.mee(promotion_text),
});
/** What `promote` writes: what was asked of a registry, and what came of it. */
const Promotion = dist/* object */.Ikc({
    registry: promotion_text,
    /** What was asked. */
    asked: dist/* picklist */.KIO(["register", "promote", "rollback", "quarantine", "lift"]),
    /** `already`: it was so before; `dry-run`: it would have been done. */
    outcome: dist/* picklist */.KIO(["done", "already", "dry-run", "refused"]),
    model: promotion_text,
    version: dist/* nullable */.mee(promotion_text),
    digest: dist/* nullable */.mee(promotion_text),
    stage: dist/* nullable */.mee(promotion_text),
    /** Who held the stage before. */
    previous: dist/* nullable */.mee(promotion_text),
    reason: promotion_text,
    /** Whether requirements that do not hold were gone past, on somebody's word. */
    breakGlass: dist/* boolean */.zMY(),
    requirements: dist/* array */.YOg(Requirement),
    /** Runs that were ended halfway, and what this one wrote of them. */
    recovered: dist/* array */.YOg(promotion_text),
});

// EXTERNAL MODULE: ./packages/schema/src/report-name.ts
var report_name = __webpack_require__(8615);
;// CONCATENATED MODULE: ./packages/schema/src/sections.ts


const share = dist/* object */.Ikc({ value: number, interval: dist/* nullable */.mee(Interval) });
/** Examples that changed between right and wrong, of one data set. */
const Flips = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    /** Examples that both models answered. */
    n: count,
    /** Right before, wrong now; and the other way round. */
    negative: count,
    positive: count,
    /** Negative and positive flip rate: shares of `n`. */
    nfr: share,
    pfr: share,
    /** Two-sided p-value of McNemar's exact test. */
    p: number,
    /** The first of them by id; `negative` and `positive` count all. */
    negativeIds: dist/* array */.YOg(dist/* string */.YjP()),
    positiveIds: dist/* array */.YOg(dist/* string */.YjP()),
});
/** How often each truth was predicted as what: rows are truths, columns predictions, both in the order of `labels`. */
const Confusion = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    labels: dist/* array */.YOg(dist/* string */.YjP()),
    counts: dist/* array */.YOg(dist/* array */.YOg(number)),
    /** The baseline's, on the same examples. */
    baseline: dist/* optional */.lqM(dist/* array */.YOg(dist/* array */.YOg(number))),
});
/** How often what was said with a probability came true. `label`: the class whose probability it is, null: the predicted one. */
const Reliability = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    label: dist/* nullable */.mee(dist/* string */.YjP()),
    bins: dist/* array */.YOg(dist/* object */.Ikc({
        low: number,
        high: number,
        n: count,
        /** Mean probability of the bin's examples; null: there are none. */
        probability: dist/* nullable */.mee(number),
        /** The share of them that came true. */
        share: dist/* nullable */.mee(number),
        interval: dist/* nullable */.mee(Interval),
    })),
});
/** A curve of one class against the rest. ROC: false positive rate, true positive rate; precision-recall: recall, precision. */
const Curve = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    kind: dist/* picklist */.KIO(["roc", "precision-recall"]),
    label: dist/* string */.YjP(),
    points: dist/* array */.YOg(dist/* tuple */.PVZ([number, number])),
    area: dist/* nullable */.mee(number),
    /** The baseline's points, on the same examples. */
    baseline: dist/* optional */.lqM(dist/* array */.YOg(dist/* tuple */.PVZ([number, number]))),
});

// EXTERNAL MODULE: ./packages/schema/src/verdict.ts
var verdict = __webpack_require__(5048);
;// CONCATENATED MODULE: ./packages/schema/src/report.ts











const report_digest = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$/, "expected sha256: and 64 hexadecimal digits"));
const UNITS = ["ratio", "score", "target", "target-squared", "nats", "ms", "bytes", "count"];
/** One measured number. `value` is null when it could not be computed, and then `reason` says why. */
const Measurement = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    metric: dist/* string */.YjP(),
    dataset: dist/* nullable */.mee(dist/* string */.YjP()),
    slice: dist/* nullable */.mee(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
    value: dist/* nullable */.mee(number),
    unit: dist/* picklist */.KIO(UNITS),
    /** Which way the metric is better, where that is known. */
    better: dist/* optional */.lqM(dist/* picklist */.KIO(limit/* DIRECTIONS */.X)),
    /** Examples the value rests on. */
    n: count,
    interval: dist/* nullable */.mee(Interval),
    /** Why `value` or `interval` is null. */
    reason: dist/* optional */.lqM(dist/* string */.YjP()),
    /** The same on the baseline's predictions. */
    baseline: dist/* optional */.lqM(dist/* object */.Ikc({ value: dist/* nullable */.mee(number), interval: dist/* nullable */.mee(Interval) })),
    /** Candidate minus baseline; `paired` when both answered the same examples. */
    difference: dist/* optional */.lqM(dist/* object */.Ikc({ value: dist/* nullable */.mee(number), interval: dist/* nullable */.mee(Interval), paired: dist/* boolean */.zMY() })),
});
/** A place in a file, line and column from 1. */
const Place = dist/* object */.Ikc({ path: dist/* string */.YjP(), line: dist/* optional */.lqM(count), column: dist/* optional */.lqM(count) });
/** One clause of one limit, judged. */
const Check = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    measurement: dist/* nullable */.mee(dist/* string */.YjP()),
    limit: dist/* object */.Ikc({ kind: dist/* picklist */.KIO(limit/* LIMIT_KINDS */.A7), value: number }),
    tier: dist/* picklist */.KIO(limit/* TIERS */.iB),
    verdict: dist/* picklist */.KIO(verdict/* VERDICTS */.bk),
    effect: dist/* picklist */.KIO(verdict/* EFFECTS */.tQ),
    because: dist/* string */.YjP(),
    message: dist/* string */.YjP(),
    /** The rows it was judged on; absent: all. */
    slice: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
    /** What an absolute limit was judged on; absent: the estimate. */
    judge: dist/* optional */.lqM(dist/* picklist */.KIO(limit/* JUDGED_ON */.Sc)),
    /** p-value of the claim that the limit is breached (small: pass) and of that it is kept (small: fail). */
    p: dist/* optional */.lqM(dist/* object */.Ikc({
        breached: number,
        kept: number,
        /** `kept`, corrected for the other slices of its clause. */
        adjusted: dist/* optional */.lqM(number),
    })),
    /** About how many examples would settle it; null: no number would. */
    settle: dist/* optional */.lqM(dist/* nullable */.mee(count)),
    /** Who answers for a breach, and until when. */
    waiver: dist/* optional */.lqM(dist/* object */.Ikc({ owner: dist/* string */.YjP(), reason: dist/* string */.YjP(), expires: dist/* string */.YjP() })),
    /** The action that judges this clause, where it is not the report's own. */
    owner: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Where the limit was written. */
    at: dist/* optional */.lqM(Place),
});
const ProblemEntry = dist/* object */.Ikc({
    code: dist/* string */.YjP(),
    message: dist/* string */.YjP(),
    hint: dist/* optional */.lqM(dist/* string */.YjP()),
    at: dist/* optional */.lqM(Place),
});
/** What was judged, named by digest. `executed`: those bytes produced the numbers; `claimed`: a file says so. */
const Subject = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    path: dist/* nullable */.mee(dist/* string */.YjP()),
    digest: dist/* nullable */.mee(report_digest),
    sizeBytes: dist/* nullable */.mee(count),
    binding: dist/* picklist */.KIO(["executed", "claimed"]),
});
/** What the subject is compared with. */
const Baseline = dist/* object */.Ikc({
    source: dist/* string */.YjP(),
    digest: dist/* nullable */.mee(report_digest),
    predictionsDigest: dist/* nullable */.mee(report_digest),
    /** The commit it was taken from. */
    commit: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    /** Whether its predictions were kept from an earlier run, and checked. */
    reused: dist/* optional */.lqM(dist/* boolean */.zMY()),
});
/** One report that an aggregate waited for: what it said, or why it does not count. */
const Gathered = dist/* object */.Ikc({ name: dist/* string */.YjP(), verdict: dist/* picklist */.KIO(verdict/* EFFECTS */.tQ), reason: dist/* string */.YjP() });
const DatasetEntry = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    path: dist/* string */.YjP(),
    digest: dist/* nullable */.mee(report_digest),
    rows: dist/* nullable */.mee(count),
    /** The file that holds the predictions, beside the report, when they were asked for. */
    predictions: dist/* optional */.lqM(dist/* object */.Ikc({ path: dist/* string */.YjP(), digest: report_digest })),
});
/** Whose limits judged, and what this change does to them. */
const PolicyEntry = dist/* object */.Ikc({
    judgedBy: dist/* picklist */.KIO(["base", "head"]),
    commit: dist/* nullable */.mee(dist/* string */.YjP()),
    /** Why the head's, where it is. */
    reason: dist/* nullable */.mee(dist/* string */.YjP()),
    /** Each change to the policy in words. */
    changes: dist/* array */.YOg(dist/* string */.YjP()),
});
const Environment = dist/* object */.Ikc({
    cpu: dist/* string */.YjP(),
    cores: count,
    os: dist/* string */.YjP(),
    runtime: dist/* nullable */.mee(dist/* string */.YjP()),
    options: dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY(), dist/* null */.chJ()])),
    node: dist/* string */.YjP(),
    modelgate: dist/* string */.YjP(),
});
const Provenance = dist/* object */.Ikc({
    repository: dist/* nullable */.mee(dist/* string */.YjP()),
    commit: dist/* nullable */.mee(dist/* string */.YjP()),
    run: dist/* nullable */.mee(dist/* string */.YjP()),
    policyDigest: dist/* nullable */.mee(report_digest),
    seed: dist/* nullable */.mee(count),
    createdAt: dist/* string */.YjP(),
    /** The argument list that repeats this run on a laptop. */
    command: dist/* array */.YOg(dist/* string */.YjP()),
});
const Report = dist/* object */.Ikc({
    schema: dist/* literal */.euz(report_name/* REPORT_SCHEMA */.D),
    action: dist/* string */.YjP(),
    verdict: dist/* picklist */.KIO(verdict/* EFFECTS */.tQ),
    subject: Subject,
    baseline: dist/* optional */.lqM(Baseline),
    /** `observe`: all is computed and shown, nothing fails, and none of it is evidence. */
    mode: dist/* optional */.lqM(dist/* picklist */.KIO(mode/* MODES */.F)),
    policy: dist/* optional */.lqM(PolicyEntry),
    datasets: dist/* array */.YOg(DatasetEntry),
    measurements: dist/* array */.YOg(Measurement),
    checks: dist/* array */.YOg(Check),
    /** What kept the run from judging; not empty exactly when the verdict is `error`. */
    problems: dist/* array */.YOg(ProblemEntry),
    /** What was inferred rather than told: positive class, score kind, column order. */
    notes: dist/* array */.YOg(dist/* string */.YjP()),
    /** The aggregate's section: every report that was expected or came. */
    gathered: dist/* optional */.lqM(dist/* array */.YOg(Gathered)),
    flips: dist/* optional */.lqM(dist/* array */.YOg(Flips)),
    confusion: dist/* optional */.lqM(dist/* array */.YOg(Confusion)),
    reliability: dist/* optional */.lqM(dist/* array */.YOg(Reliability)),
    curves: dist/* optional */.lqM(dist/* array */.YOg(Curve)),
    /** The diff's section. */
    changes: dist/* optional */.lqM(Changes),
    /** The benchmark's section. */
    latency: dist/* optional */.lqM(Latency),
    /** What a registry was asked for, and what came of it. */
    promotion: dist/* optional */.lqM(Promotion),
    environment: Environment,
    provenance: Provenance,
});
/**
 * Reads a report from parsed JSON that a stranger may have written.
 * Unknown fields are dropped; the first thing wrong is named by its path.
 * @throws ModelgateError `report-invalid`
 */
function decodeReport(value) {
    const result = dist/* safeParse */.xLC(Report, value, { abortEarly: true, abortPipeEarly: true });
    if (result.success)
        return result.output;
    const issue = result.issues[0];
    const path = dist/* getDotPath */.BuJ(issue) ?? "the document";
    throw (0,src_error/* failure */.V2)("report-invalid", `${path}: ${issue.message}`, {
        hint: `Expected a report with "schema": "${report_name/* REPORT_SCHEMA */.D}". Write it with this version of Modelgate.`,
    });
}

// EXTERNAL MODULE: ./actions/promote/src/sha256.ts
var sha256 = __webpack_require__(9589);
;// CONCATENATED MODULE: ./actions/promote/src/opened.ts










/** Opens both; `who` signs what is written. */
async function openRegistry(ports, { branch, who, now }) {
    const repository = await ports.repository();
    const seconds = () => Math.floor(now() / 1000);
    return {
        repository,
        registry: gitRegistry({ repository, tagger: who, now: seconds }),
        ledger: branchStore(repository, branch, () => ({ ...who, seconds: seconds() })),
    };
}
/** Hashes the bytes that a version's commit has at its path, with external data, through LFS; or says why it cannot. */
async function hashed({ source }, ports) {
    const at = source.indexOf(":");
    if (at < 0)
        return { unreadable: "its registration names no file" };
    const [ref, path] = [source.slice(0, at), source.slice(at + 1)];
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "modelgate-version-"));
    try {
        const opened = await openBaseline({ kind: "git", ref }, { path, kind: "model" }, ports, folder);
        if (opened.kind === "none")
            return { unreadable: opened.reason };
        const { digest, problems } = await inspectModel(opened.path);
        const [problem] = problems;
        return problem === undefined ? { digest } : { unreadable: problem.message };
    }
    catch (error) {
        return { unreadable: (0,src_error/* problemsOf */.GW)(error)[0]?.message ?? "unknown" };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
const MAX_REPORT_BYTES = 64 * 2 ** 20;
/**
 * Reads a report from a file.
 * @throws ModelgateError `file-missing`, `report-invalid`
 */
async function brought(path) {
    const bytes = await (0,promises_.readFile)(path).catch((cause) => {
        throw (0,src_error/* failure */.V2)("file-missing", `reports: ${path} cannot be read`, {
            hint: "Name reports that earlier steps wrote, or download them first.",
            cause,
        });
    });
    return { report: reportIn(bytes, path), digest: (0,sha256/* sha256 */.s)(bytes), signer: null, bytes };
}
/** A report that the ledger keeps; null where it does not. Nobody signed it: no signature is kept that could be proven again. */
async function kept(ledger, digest) {
    const bytes = await documentOf(ledger, digest);
    return bytes === null ? null : { report: reportIn(bytes, digest), digest, signer: null };
}
function reportIn(bytes, path) {
    if (bytes.length > MAX_REPORT_BYTES)
        throw (0,src_error/* failure */.V2)("report-invalid", `${path}: has ${bytes.length} bytes, at most ${MAX_REPORT_BYTES} are read`);
    let value;
    try {
        value = JSON.parse(Buffer.from(bytes).toString("utf8"));
    }
    catch (cause) {
        throw (0,src_error/* failure */.V2)("report-invalid", `${path}: is not JSON`, {
            hint: "Name the report that a Modelgate action wrote.",
            cause,
        });
    }
    return decodeReport(value);
}

;// CONCATENATED MODULE: ./actions/promote/src/ask.ts






/**
 * Does what is asked.
 * @throws ModelgateError what registry, ledger and git throw
 */
async function ask_ask(planned, given, { host, world }) {
    const ports = world.ports(given.token);
    const who = {
        name: world.actor,
        email: `${world.actor.replaceAll(/[^\w.-]/gu, "-")}@users.noreply.github.com`,
    };
    const opened = await openRegistry(ports, { branch: given.ledger, who, now: world.now });
    const scene = { planned, given, host, world, opened, ports };
    switch (given.do) {
        case "register":
            return await ask_register(scene);
        case "quarantine":
            return await quarantine(scene);
        case "lift":
            return await lift(scene);
        default:
            return await move(scene, given.do);
    }
}
async function ask_register({ planned, given, opened, ports, host }) {
    const { repository, registry } = opened;
    const { model } = planned;
    const commit = await headOf(repository);
    if (commit === null)
        throw (0,src_error/* failure */.V2)("history-missing", "HEAD: this clone has no commit", {
            hint: "Check out the commit of the model.",
        });
    const path = await treePathOf(repository, planned.path);
    const versions = (await registry.versions(model)).map(({ version }) => version);
    const version = given.version?.startsWith("v")
        ? given.version
        : nextVersion(versions, given.version);
    host.progress(`hashing ${path} of ${commit.slice(0, 12)}`);
    const bytes = await hashed({ source: `${commit}:${path}` }, ports);
    if ("unreadable" in bytes)
        throw (0,src_error/* failure */.V2)("model-unreadable", `${path} of ${commit.slice(0, 12)}: ${bytes.unreadable}`, {
            hint: "Commit the model, or its LFS pointer, before it is registered.",
        });
    const run = host.provenance();
    const facts = { ...(run === null ? {} : { run: run.url }), policy: planned.policyDigest };
    const before = versions.includes(version);
    const made = given.dryRun
        ? null
        : await registry.register({ model, version, commit, path, digest: bytes.digest, facts });
    return told(planned, given, {
        version: made?.version ?? version,
        digest: bytes.digest,
        outcome: given.dryRun ? "dry-run" : before ? "already" : "done",
    });
}
async function move({ planned, given, world, opened, ports, host }, kind) {
    const { rule, model, policyDigest } = planned;
    if (rule === null)
        throw new TypeError("a stage was asked for");
    const isBack = kind === "rollback";
    const version = given.version ?? (isBack ? null : await here(opened, planned));
    const reports = await Promise.all(given.reports.map(brought));
    const asked = {
        ...{ model, version, rule, kind: isBack ? "rollback" : "promotion", policyDigest },
        reason: given.reason ?? "every requirement holds",
        ...{ isBreakGlass: given.breakGlass, isDryRun: given.dryRun },
    };
    const outcome = await promote(asked, {
        ...writer(world, opened, host),
        reports,
        ...around(given, opened, ports),
    });
    return told(planned, given, {
        version: outcome.version.version,
        digest: outcome.version.digest,
        previous: outcome.previous?.version ?? null,
        outcome: outcome.what === "moved" ? "done" : outcome.what,
        requirements: [...outcome.requirements],
        recovered: [...outcome.recovered],
    });
}
function around({ environment }, { registry, ledger }, ports) {
    return {
        registry,
        hash: (version) => hashed(version, ports),
        kept: (document) => kept(ledger, document),
        approvals: environment === null ? [] : [environment],
    };
}
/** The version that is registered for what is checked out. */
async function here({ repository, registry }, { model }) {
    const commit = await headOf(repository);
    const found = versionAt(await registry.versions(model), commit ?? "");
    if (found !== null)
        return found.version;
    throw (0,src_error/* failure */.V2)("registry-missing", `${model}: no version is registered for ${commit?.slice(0, 12) ?? "this commit"}`, {
        hint: "Register it first (`do: register`), or name a `version`.",
    });
}
async function quarantine({ planned, given, world, opened, host }) {
    const { model } = planned;
    const found = (await opened.registry.versions(model)).find(({ version }) => version === given.version);
    if (found?.digest == null)
        throw (0,src_error/* failure */.V2)("registry-missing", `${model}: no version ${given.version} with a digest`, {
            hint: "`modelgate stages` shows what there is.",
        });
    const holders = (await opened.registry.holders(model)).filter(({ digest }) => digest === found.digest);
    if (!given.dryRun)
        await note(writer(world, opened, host), {
            kind: "quarantine",
            model,
            subject: found.digest,
            facts: { reason: given.reason ?? "", version: found.version },
        });
    const done = told(planned, given, {
        version: found.version,
        digest: found.digest,
        outcome: given.dryRun ? "dry-run" : "done",
    });
    return { ...done, notes: holders.map(({ stage }) => `${stage} still holds these bytes: roll it back`) };
}
async function lift({ planned, given, world, opened, host }) {
    const facts = { stage: given.stage, reason: given.reason ?? "" };
    if (!given.dryRun)
        await note(writer(world, opened, host), { kind: "lift", model: planned.model, subject: null, facts });
    return told(planned, given, { version: null, digest: null, outcome: given.dryRun ? "dry-run" : "done" });
}
function writer(world, { ledger }, host) {
    const run = host.provenance();
    const by = {
        actor: world.actor,
        repository: run?.repository ?? null,
        run: run?.url ?? null,
        commit: run?.commit ?? null,
    };
    return { ledger, by, now: world.now, pause: world.pause };
}
async function note({ ledger, by, now, pause }, given) {
    await append(ledger, [{ ...given, by, at: new Date(now()).toISOString(), documentBytes: null }], pause);
}
function told({ model, registry }, given, what) {
    const promotion = {
        ...{ registry: registry.type, asked: given.do, model, stage: given.stage, reason: given.reason ?? "" },
        ...{ previous: null, requirements: [], recovered: [], breakGlass: given.breakGlass, ...what },
    };
    return { promotion, sizeBytes: null, notes: [] };
}


/***/ })

};
