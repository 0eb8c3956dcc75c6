export const id = 516;
export const ids = [516];
export const modules = {

/***/ 3593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ append)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8855);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6271);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1023);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1615);




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
        const last = tip === null ? null : await (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .lastEntry */ .vi)(store, tip);
        const { entries, files } = chained(records, last);
        const written = await store.add(files, tip, messageOf(entries));
        if (written !== "conflict")
            return entries;
        await pause(attempt);
    }
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("ledger-conflict", `ledger: others wrote first, ${MOST_TRIES} times in a row`, {
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
        const document = documentBytes === null ? null : (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(documentBytes);
        const entry = {
            schema: _entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_SCHEMA */ .Hk,
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
        const bytes = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeEntry */ .vv)(entry);
        assertReadable(bytes, (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .entryPath */ .s3)(seq));
        if (document !== null && documentBytes !== null) {
            const path = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .documentPath */ .jW)(document);
            files.set(path, { path, bytes: documentBytes });
        }
        files.set((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .entryPath */ .s3)(seq), { path: (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .entryPath */ .s3)(seq), bytes });
        entries.push(entry);
        previous = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes);
    }
    return { entries, files: [...files.values()] };
}
/** An entry that cannot be read again would stop every run after this one, and nothing is ever taken out of a chain. */
function assertReadable(bytes, path) {
    try {
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeEntry */ .LP)(bytes, path);
    }
    catch (error) {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("input-invalid", `ledger: not written: ${(0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(error)[0]?.message ?? path}`, {
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


/***/ }),

/***/ 8446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ broken)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

/** The error of a ledger that cannot be believed: `what` begins with the path of the file. */
function broken(what) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ledger-broken", `ledger: ${what}`, {
        hint: "`modelgate audit verify` names every break; find out who wrote to the ledger's branch by hand.",
    });
}


/***/ }),

/***/ 6271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ ENTRY_SCHEMA),
/* harmony export */   LP: () => (/* binding */ decodeEntry),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   vv: () => (/* binding */ encodeEntry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8446);



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

/***/ 1023:
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

/***/ 1615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   vi: () => (/* binding */ lastEntry)
/* harmony export */ });
/* unused harmony export misplaced */
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8446);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6271);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1023);



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

/***/ 9622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ record),
/* harmony export */   j: () => (/* binding */ numbered)
/* harmony export */ });
/* harmony import */ var _modelgate_ledger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1615);
/* harmony import */ var _modelgate_ledger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6271);

/** An entry that is to be appended, of this run and moment. */
function record({ by, now }, given) {
    return { ...given, at: new Date(now()).toISOString(), by, documentBytes: null };
}
/** Every entry with the digest of its bytes. */
async function numbered(ledger) {
    const all = [];
    for await (const entry of (0,_modelgate_ledger__WEBPACK_IMPORTED_MODULE_0__/* .entries */ .jO)(ledger))
        all.push({ entry, id: (0,_modelgate_ledger__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)((0,_modelgate_ledger__WEBPACK_IMPORTED_MODULE_1__/* .encodeEntry */ .vv)(entry)) });
    return all;
}


/***/ }),

/***/ 5441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ unfit),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/**
 * Each report once: it may be brought and kept, and be signed in one place only. Of its copies the one counts that is signed by
 * whom the rule names, else one that is signed at all.
 */
function distinct(evidence, { signedBy }) {
    const worth = ({ signer, unproven }) => signer === null ? Number(unproven !== undefined) : signedBy.includes(signer) ? 3 : 2;
    const best = new Map();
    for (const one of evidence) {
        const before = best.get(one.digest);
        if (before === undefined || worth(one) > worth(before))
            best.set(one.digest, one);
    }
    return [...best.values()];
}
/** Why a report is no evidence that these bytes may take the stage; null: it is. In the order in which a reader would ask. */
function unfit({ report, signer, unproven }, digest, { rule, now, policyDigest }) {
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
        return unproven === undefined ? "nobody signed it" : `its signature proves nothing: ${unproven}`;
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


/***/ }),

/***/ 8016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ promote)
});

// EXTERNAL MODULE: ./packages/ledger/src/append.ts
var append = __webpack_require__(3593);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/registry/src/version-called.ts
var version_called = __webpack_require__(7867);
// EXTERNAL MODULE: ./packages/ledger/src/entry.ts
var entry = __webpack_require__(6271);
// EXTERNAL MODULE: ./packages/registry/src/promote/entry.ts
var promote_entry = __webpack_require__(9622);
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
    const meant = (0,promote_entry/* record */.g)(ports, { kind: "intent", model, subject: version.digest, facts });
    const [intent] = (await (0,append/* append */.B)(ports.ledger, [...newReports(asked, decided.records, ports), meant], ports.pause)).slice(-1);
    if (intent === undefined)
        throw new TypeError("an entry that was appended is given back");
    const id = (0,entry/* digestOf */.ol)((0,entry/* encodeEntry */.vv)(intent));
    const close = async (end, why) => {
        const closing = (0,promote_entry/* record */.g)(ports, {
            kind: end,
            model,
            subject: version.digest,
            facts: { intent: id, stage: rule.name, version: version.version, reason: why },
        });
        const hold = { stage: rule.name, reason: `rolled back to ${version.version}: ${reason}` };
        const held = end === "rollback" ? [(0,promote_entry/* record */.g)(ports, { kind: "hold", model, subject: null, facts: hold })] : [];
        await (0,append/* append */.B)(ports.ledger, [closing, ...held], ports.pause);
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
/** Reports of this run that the ledger does not have yet, and their signatures: a later stage asks for them, and proves them again. */
function newReports({ model }, records, ports) {
    const there = new Set(records.reports.flatMap(({ document, signatures }) => [document, ...signatures]));
    const isNew = (digest) => !there.has(digest);
    return ports.reports.flatMap(({ report, digest, signer, bytes, signatures = [] }) => {
        const about = { model, subject: report.subject.digest };
        const facts = { action: report.action, verdict: report.verdict, signer };
        const own = { ...(0,promote_entry/* record */.g)(ports, { kind: "report", ...about, facts }), documentBytes: bytes };
        const signed = signatures.map((documentBytes) => ({
            ...(0,promote_entry/* record */.g)(ports, { kind: "signature", ...about, facts: { report: digest } }),
            documentBytes,
        }));
        return [
            ...(isNew(digest) ? [own] : []),
            ...signed.filter(({ documentBytes }) => isNew((0,entry/* digestOf */.ol)(documentBytes))),
        ];
    });
}

// EXTERNAL MODULE: ./packages/registry/src/promote/evidence.ts
var evidence = __webpack_require__(5441);
// EXTERNAL MODULE: ./packages/registry/src/promote/records.ts
var promote_records = __webpack_require__(2432);
;// CONCATENATED MODULE: ./packages/registry/src/promote/recover.ts



/** Ends intents that a run left open: the registry knows which of them came about. */
async function recover(model, ports) {
    const { open } = (0,promote_records/* recordsOf */.M)(await (0,promote_entry/* numbered */.j)(ports.ledger), model);
    if (open.length === 0)
        return [];
    const history = await ports.registry.history(model);
    const ends = open.map((intent) => {
        const isDone = history.some((step) => step.what === "moved" && (0,promote_records/* carries */.E)(step, intent));
        return { intent, isDone };
    });
    await (0,append/* append */.B)(ports.ledger, ends.map(({ intent, isDone }) => ended(intent, isDone, model, ports)), ports.pause);
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
    return (0,promote_entry/* record */.g)(ports, { kind: isDone ? intent.kind : "void", model, subject: null, facts });
}

// EXTERNAL MODULE: ./packages/registry/src/promote/requirements.ts
var promote_requirements = __webpack_require__(8924);
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
    // Read at once: of three questions the last may be answered after somebody else's move.
    const { holders, history, versions } = one(await registry.overview(asked.model), asked.model);
    const previous = holders.find(({ stage }) => stage === asked.rule.name) ?? null;
    const version = wanted(asked, versions, history, previous);
    const records = (0,promote_records/* recordsOf */.M)(await (0,promote_entry/* numbered */.j)(ports.ledger), asked.model);
    const standing = await standingOf(asked, version, { holders, history, records }, ports);
    const requirements = (0,promote_requirements/* requirementsOf */.C)(ruleFor(asked, wasHeld(asked, version, history)), standing);
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
function one(all, model) {
    return all.find((each) => each.model === model) ?? { model, versions: [], holders: [], history: [] };
}
/** A report that says no is kept, too: the next run must not find only the one that said yes before. */
async function keep(asked, { digest }, records, ports) {
    const about = ports.reports.filter(({ report }) => digest !== null && report.subject.digest === digest);
    const fresh = newReports(asked, records, { ...ports, reports: about });
    if (fresh.length > 0)
        await (0,append/* append */.B)(ports.ledger, fresh, ports.pause);
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
    const found = name === null ? null : (0,version_called/* versionCalled */.G)(versions, name);
    if (found !== null)
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
    const own = ports.reports.map(({ bytes, signatures, ...evidence }) => evidence);
    const about = records.reports.filter(({ subject }) => subject === version.digest);
    const kept = await Promise.all(about.map(ports.kept));
    return {
        version,
        bytes: await ports.hash(version),
        // A stage that was given by hand was given on no evidence: it is no step on the way to the next.
        holders: holders.filter((holder) => records.moves.some((move) => (0,promote_records/* carries */.E)(holder, move))),
        history: history.filter((step) => records.moves.some((move) => (0,promote_records/* carries */.E)(step, move))),
        evidence: (0,evidence/* distinct */.dM)([...own, ...kept.filter((one) => one !== null)], asked.rule),
        // It was let in by the policy of its day; what is newer says no by itself.
        policyDigest: isWayBack ? null : asked.policyDigest,
        quarantined: records.quarantined,
        // The hold that a rollback sets is against going forward again.
        hold: isWayBack ? null : (records.holds.get(asked.rule.name) ?? null),
        approvals: ports.approvals,
        now: ports.now(),
    };
}


/***/ }),

/***/ 2432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ carries),
/* harmony export */   M: () => (/* binding */ recordsOf)
/* harmony export */ });
/** What entries, the oldest first, say of a model. Entries of other models are passed over. */
function recordsOf(entries, model) {
    const open = new Map();
    const voided = new Map();
    const moves = [];
    const quarantined = new Map();
    const holds = new Map();
    const reports = [];
    const signatures = new Map();
    for (const { entry, id } of entries) {
        const { kind, subject, document, facts } = entry;
        // Bytes are rejected whatever they are called.
        if (kind === "quarantine" && subject !== null)
            quarantined.set(subject, text(facts["reason"]));
        if (entry.model !== model)
            continue;
        if (kind === "report" && document !== null)
            reports.push({ document, subject });
        if (kind === "signature" && document !== null) {
            const of = text(facts["report"]);
            signatures.set(of, [...(signatures.get(of) ?? []), document]);
        }
        if (kind === "intent")
            open.set(id, intentOf({ entry, id }));
        if (kind === "promotion" || kind === "rollback" || kind === "void") {
            const of = text(facts["intent"]);
            // Another run may have given it up for dead while its own was still about to move: that one's word counts.
            const intent = open.get(of) ?? voided.get(of);
            open.delete(of);
            voided.delete(of);
            if (intent === undefined)
                continue;
            if (kind === "void")
                voided.set(of, intent);
            else
                moves.push({ ...intent, kind, reason: text(facts["reason"]) });
        }
        if (kind === "hold")
            holds.set(text(facts["stage"]), text(facts["reason"]));
        if (kind === "lift")
            holds.delete(text(facts["stage"]));
    }
    const signed = reports.map((one) => ({ ...one, signatures: signatures.get(one.document) ?? [] }));
    return { moves, open: [...open.values()], quarantined, holds, reports: signed };
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
            stage: text(facts["stage"]),
            version: text(facts["version"]),
        },
        subject,
        previous: nullable(facts["previous"]),
        kind: facts["kind"] === "rollback" ? "rollback" : "promotion",
    };
}
function text(value) {
    return typeof value === "string" ? value : "";
}
function nullable(value) {
    return typeof value === "string" ? value : null;
}


/***/ }),

/***/ 8924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requirementsOf)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5441);

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
        return no(name, `they are ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(bytes.digest)} now, and were ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(version.digest)} when registered`);
    return yes(name, `${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(bytes.digest)}, hashed again`);
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
        return yes(name, `it has held ${from} for ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(held)}`);
    return no(name, `it has held ${from} for ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(Math.max(0, held))} of ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(soakMs)}`);
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
            : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unfit */ .Ri)(one, version.digest, { rule, now, policyDigest }),
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


/***/ }),

/***/ 4703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ versionAt)
/* harmony export */ });
/** The version whose bytes a commit has, the newest of several; null: none was registered there. */
function versionAt(versions, commit) {
    const isOf = ({ source, facts }) => source === commit || source.startsWith(`${commit}:`) || facts["commit"] === commit;
    return commit === "" ? null : (versions.find(isOf) ?? null);
}


/***/ }),

/***/ 7867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ versionCalled)
/* harmony export */ });
/**
 * The version that people call so: by its own name, or by the fact `version` where the registry numbers versions itself. null:
 * there is none, or several are called so.
 */
function versionCalled(versions, name) {
    const own = versions.find(({ version }) => version === name);
    if (own !== undefined)
        return own;
    const [called, ...others] = versions.filter(({ facts }) => facts["version"] === name);
    return called === undefined || others.length > 0 ? null : called;
}


/***/ })

};
