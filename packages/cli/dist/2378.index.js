export const id = 2378;
export const ids = [2378];
export const modules = {

/***/ 45421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ask: () => (/* binding */ ask)
});

// EXTERNAL MODULE: ./packages/git/src/branch-point.ts
var branch_point = __webpack_require__(29385);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/onnx/src/inspect.ts
var inspect = __webpack_require__(37277);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/job/src/source-place.ts
var source_place = __webpack_require__(46060);
;// CONCATENATED MODULE: ./packages/job/src/version-bytes.ts






/**
 * Hashes the bytes of a version where its registry keeps them: in the registry itself, or in the commit that it names.
 * @throws ModelgateError what a registry throws that keeps bytes and cannot bring them: nothing can be judged then
 */
async function hashed(version, { registry, ports, instead }) {
    const { bring } = registry;
    if (bring === undefined)
        return await committed(version, ports, async ({ digest }) => ({ digest }));
    return await inFolder(async (folder) => {
        const path = await bring(version, folder).catch((error) => {
            // Only what the registry cannot give is taken from elsewhere: what it gives is what will be served.
            if (instead !== null && error instanceof src_error/* ModelgateError */.HJ && error.code === "registry-missing")
                return instead;
            throw error;
        });
        const found = await onDisk(path);
        return "unreadable" in found ? found : { digest: found.digest };
    });
}
/** Has the model that a commit holds, `<commit>:<path>`, with external data, through LFS, on disk while it is used. */
async function committed({ source }, ports, use) {
    return await inFolder(async (folder) => {
        const found = await brought(source, { ports, folder });
        return "unreadable" in found ? found : await use(found);
    });
}
async function brought(source, { ports, folder }) {
    try {
        const opened = await (0,source_place/* openSource */.o)(source, ports, folder);
        return "none" in opened ? { unreadable: opened.none } : await onDisk(opened.path);
    }
    catch (error) {
        return { unreadable: (0,src_error/* problemsOf */.GW)(error)[0]?.message ?? "unknown" };
    }
}
async function onDisk(path) {
    const { digest, problems, files } = await (0,inspect/* inspectModel */.K)(path);
    const [problem] = problems;
    const [model, ...data] = files.map((file) => file.path);
    if (problem !== undefined || model === undefined)
        return { unreadable: problem?.message ?? "it has no file" };
    return { digest, path, files: { folder: (0,external_node_path_.dirname)(path), names: [model, ...data] } };
}
async function inFolder(use) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(process.env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(), "modelgate-version-"));
    try {
        return await use(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./packages/ledger/src/append.ts
var append = __webpack_require__(58355);
// EXTERNAL MODULE: ./packages/ledger/src/entry.ts
var entry = __webpack_require__(86271);
// EXTERNAL MODULE: ./packages/registry/src/promote/entry.ts
var promote_entry = __webpack_require__(99622);
;// CONCATENATED MODULE: ./packages/registry/src/promote/closing.ts

/**
 * What ends an intent in the ledger. A rollback also holds the stage: what it took back would be promoted again at once, whoever
 * writes down its end.
 */
function closing({ model, subject, meant, ...closed }, end, reason, writer) {
    const ended = (0,promote_entry/* record */.g)(writer, { kind: end, model, subject, facts: { ...closed, reason } });
    if (end !== "rollback")
        return [ended];
    const { stage, version } = closed;
    // Who wants to promote here reads it, whoever wrote it down.
    const facts = { stage, reason: holdReason(version, meant) };
    return [ended, (0,promote_entry/* record */.g)(writer, { kind: "hold", model, subject: null, facts })];
}
/** Why a stage takes no promotion after a rollback. */
function holdReason(version, reason) {
    return `rolled back to ${version}: ${reason}`;
}

;// CONCATENATED MODULE: ./packages/registry/src/promote/keep-reports.ts


/**
 * Keeps the reports of this run that the ledger does not have yet; in words, which. `records` is what it says of the model.
 */
async function keepReports(model, records, ports) {
    const fresh = newReports(model, records, ports);
    if (fresh.length === 0)
        return [];
    await (0,append/* append */.B)(ports.ledger, fresh, ports.pause);
    const actions = fresh.map(({ kind, facts }) => (kind === "report" ? facts["action"] : "a signature"));
    return [`new in the ledger, where a later stage finds it: ${actions.join(", ")}`];
}
/** Reports of this run that the ledger does not have yet, and their signatures: a later stage asks for them, and proves them again. */
function newReports(model, records, ports) {
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

;// CONCATENATED MODULE: ./packages/registry/src/promote/carry-out.ts





/**
 * Writes down what is meant, moves, and writes down that it happened. `overtaken`: somebody else has written what the decision
 * does not know of, so nothing was written and nothing moved.
 * @throws ModelgateError `registry-conflict`, and then nothing was changed; after any other fault the next run looks
 */
async function carryOut(asked, decided, ports) {
    const { version, previous, requirements } = decided;
    const { model, rule, kind, reason, isBreakGlass, policyDigest } = asked;
    const facts = {
        ...{ stage: rule.name, version: version.version, previous: previous?.version ?? null, kind, reason },
        // Who could have broken the glass and did not need to has not.
        ...{ policy: policyDigest, "break-glass": isBreakGlass && requirements.some(({ met }) => !met) },
        ...Object.fromEntries(requirements.map(({ name, met, evidence }) => [
            `requires ${name}`.slice(0, 100),
            met ? (evidence ?? true) : false,
        ])),
    };
    const meant = (0,promote_entry/* record */.g)(ports, { kind: "intent", model, subject: version.digest, facts });
    const written = await (0,append/* appendUnless */.T)(ports.ledger, [...newReports(model, decided.records, ports), meant], ports.pause, (entry) => speaksOf(entry, asked, version));
    if (written === null)
        return "overtaken";
    const intent = written.at(-1);
    if (intent === undefined)
        throw new TypeError("an entry that was appended is given back");
    const id = (0,entry/* digestOf */.ol)((0,entry/* encodeEntry */.vv)(intent));
    const of = { model, subject: version.digest, stage: rule.name, version: version.version };
    const about = { intent: id, meant: reason, ...of };
    const close = (end, why) => (0,append/* append */.B)(ports.ledger, closing(about, end, why, ports), ports.pause);
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
            await close("void", error.message.slice(0, 500)).catch((fault) => {
                // Who was quicker is what has to be known first; the next run writes down that nothing came of this intent.
                throw new src_error/* ModelgateError */.HJ([...error.problems, ...(0,src_error/* problemsOf */.GW)(fault)], { cause: fault });
            });
        throw error;
    }
}
/** Whether an entry has a say in whether a version may take a stage. Moves of the stage are the registry's to refuse. */
function speaksOf({ kind, model, subject, facts }, asked, { digest }) {
    if (kind === "quarantine")
        return subject === digest;
    if (model !== asked.model)
        return false;
    return kind === "hold" ? facts["stage"] === asked.rule.name : kind === "report" && subject === digest;
}

// EXTERNAL MODULE: ./packages/registry/src/promote/evidence.ts
var promote_evidence = __webpack_require__(75441);
// EXTERNAL MODULE: ./packages/registry/src/promote/records.ts
var promote_records = __webpack_require__(92432);
;// CONCATENATED MODULE: ./packages/registry/src/promote/recover.ts



/**
 * Ends intents that a run left open among these entries: the registry knows which of them came about. So it does of those that
 * were taken for dead too early: their run moved after all, and died then.
 */
async function recover(model, entries, ports) {
    const records = (0,promote_records/* recordsOf */.M$)(entries, model);
    const { open, givenUp } = records;
    if (open.length + givenUp.length === 0)
        return [];
    const done = new Set((0,promote_records/* unrecorded */.yt)(await ports.registry.history(model), records));
    const ends = [...open, ...givenUp.filter((intent) => done.has(intent))].map((intent) => ({
        intent,
        isDone: done.has(intent),
    }));
    if (ends.length === 0)
        return [];
    await (0,append/* append */.B)(ports.ledger, ends.flatMap(({ intent: { id, subject, stage, version, kind, reason }, isDone }) => {
        const about = { intent: id, meant: reason, model, subject, stage, version };
        return closing(about, isDone ? kind : "void", promote_records/* GIVEN_UP */.wo, ports);
    }), ports.pause);
    return ends.map(({ intent, isDone }) => {
        const what = `an earlier run by ${intent.by}, ${intent.version} to ${intent.stage} at ${intent.at},`;
        return isDone
            ? `${what} moved the stage and did not record that; it is recorded now`
            : `${what} ended before it moved the stage; its intent is void`;
    });
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
        return no(name, `${version.version} has no digest: register these bytes with \`do: register\``);
    if ("unreadable" in bytes)
        return no(name, `the bytes could not be hashed again: ${bytes.unreadable}`);
    if (bytes.digest !== version.digest)
        return no(name, `they are ${(0,promote_evidence/* shorten */.ml)(bytes.digest)} now, and were ${(0,promote_evidence/* shorten */.ml)(version.digest)} when registered`);
    return yes(name, `${(0,promote_evidence/* shorten */.ml)(bytes.digest)}, hashed again`);
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
    return no("no hold", `the stage is on hold until \`do: lift\`: ${hold}`);
}
function comesFrom(from, { version, holders, history }) {
    const name = `held ${from}`;
    if (holders.some((holder) => holder.stage === from && holder.version === version.version))
        return yes(name, `it holds ${from}`);
    const before = history.findLast((step) => step.what === "moved" && step.stage === from && step.version === version.version);
    if (before === undefined)
        return no(name, `by the ledger it never held ${from} with these bytes, and a stage cannot be skipped`);
    // What it showed there was shown; somebody else holds the stage by now.
    return yes(name, `it held ${from} from ${before.at}`);
}
function hasSoaked(from, soakMs, { version, holders, now }) {
    const name = `soaked in ${from}`;
    const holder = holders.find((one) => one.stage === from && one.version === version.version);
    if (holder === undefined)
        return no(name, `it does not hold ${from} now, and only time without a break counts`);
    const held = now - Date.parse(holder.at);
    if (held >= soakMs)
        return yes(name, `it has held ${from} for ${(0,promote_evidence/* duration */.p0)(held)}`);
    return no(name, `it has held ${from} for ${(0,promote_evidence/* duration */.p0)(Math.max(0, held))} of ${(0,promote_evidence/* duration */.p0)(soakMs)}`);
}
/** The newest report of an action decides: one that fails after one that passed takes the word back. */
function isShown(action, rule, version, { evidence, now, policyDigest, repositories }) {
    const own = evidence.filter((one) => one.report.action === action);
    const ofBytes = own.filter(({ report }) => version.digest !== null && report.subject.digest === version.digest);
    const about = ofBytes.filter(({ report }) => (0,promote_evidence/* isOfModel */.Td)(report, version.model));
    const dated = about.map((one) => ({
        one,
        made: madeAt(one),
        why: version.digest === null
            ? "the version has no digest"
            : (0,promote_evidence/* unfit */.Ri)(one, version.digest, { rule, model: version.model, now, policyDigest, repositories }),
    }));
    // Of reports of one moment the one that says no decides.
    const [newest] = dated.toSorted((a, b) => compare(b.made, a.made) || Number(a.why === null) - Number(b.why === null));
    if (newest === undefined) {
        const others = own.length === ofBytes.length ? "" : `; ${own.length - ofBytes.length} are about other bytes`;
        const strange = ofBytes.length === 0 ? "" : `; ${ofBytes.length} judged them as another model of the policy`;
        return no(action, `no report of ${action} about these bytes${others}${strange}`);
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

;// CONCATENATED MODULE: ./packages/registry/src/promote/standing.ts
/**
 * A ledger that is asked once where it stands, however often it is read: all that is read is of one state. What is added
 * through it moves it on; that somebody else added meanwhile is found when something is added, and then it is asked anew.
 */
function standing(store) {
    let tip = null;
    return {
        tip() {
            tip ??= store.tip().catch((error) => {
                tip = null;
                throw error;
            });
            return tip;
        },
        list: (at, folder) => store.list(at, folder),
        read: (at, paths) => store.read(at, paths),
        async add(files, after, message) {
            // Of an attempt that fails nobody knows what became.
            tip = null;
            const added = await store.add(files, after, message);
            if (added !== "conflict")
                tip = Promise.resolve(added);
            return added;
        },
    };
}

// EXTERNAL MODULE: ./packages/registry/src/version-called.ts
var version_called = __webpack_require__(97867);
;// CONCATENATED MODULE: ./packages/registry/src/promote/wanted.ts


/**
 * The version that is to have the stage, whether that is a way back, and whom it went past. Who was rolled back from is no way back:
 * it comes again as everybody comes. Its holder by the ledger is: a rollback that only its delivery failed is asked for again.
 * @throws ModelgateError `registry-missing` for a version that is not there, and where nobody held the stage before
 */
function wanted({ version, kind, model, rule }, { versions, moves, previous, quarantined }) {
    const digests = new Map(versions.map((one) => [one.version, one.digest]));
    const isRejected = (digest) => digest !== null && quarantined.has(digest);
    const whyNot = ({ version: one, subject }) => {
        const digest = digests.get(one);
        if (digest === undefined)
            return "the registry has it no more";
        if (digest !== subject)
            return "it is other bytes by now";
        return isRejected(digest) ? "its bytes are quarantined" : null;
    };
    const held = kind === "rollback" ? line(moves, rule.name) : [];
    const way = held.filter((one) => one.version !== previous?.version);
    const fit = way.findIndex((one) => whyNot(one) === null);
    const name = version ?? way[fit]?.version ?? null;
    // Who names a version means it: only who goes back as far as it takes goes past somebody.
    const past = version !== null ? [] : fit < 0 ? way : way.slice(0, fit);
    const passed = [...new Map(past.map((one) => [one.version, whyNot(one)]))];
    const found = name === null ? null : (0,version_called/* versionCalled */.G)(versions, name);
    if (found !== null)
        return {
            version: found,
            isWayBack: held.some((one) => one.version === found.version && one.subject === found.digest),
            notes: passed.map(([one, why]) => `${one} held ${rule.name} before, and ${why}`),
        };
    const known = versions
        .filter(({ digest }) => !isRejected(digest))
        .map((one) => one.version)
        .filter((one) => name !== null || one !== previous?.version);
    const but = passed.length === 0 ? "" : ` but ${passed.map(([one, why]) => `${one} (${why})`).join(", ")}`;
    throw (0,src_error/* failure */.V2)("registry-missing", `${model}: ${name === null ? `nobody held ${rule.name} before${but}` : `no version ${name}`}`, { hint: remedy(versions.length, known) });
}
/** `known`: the versions that may have the stage and do not have it. */
function remedy(all, known) {
    if (all === 0)
        return "Register a version first.";
    if (known.length === 0)
        return "No other version can have the stage: register one and promote it.";
    return `Name one of these as \`version\`: ${known.slice(0, 8).join(", ")}.`;
}
/** Who held a stage, the last first. What was rolled back from is nobody to go back to: a rollback that is run again goes on back. */
function line(moves, stage) {
    const held = [];
    for (const move of moves) {
        if (move.stage !== stage)
            continue;
        if (move.kind === "rollback") {
            const at = held.findLastIndex(({ version }) => version === move.version);
            // Who never held it came in the place of the last one alone; of nobody, where a hand had put that one aside.
            const isInPlace = held.at(-1)?.version === move.previous;
            if (at >= 0)
                held.length = at;
            else if (isInPlace)
                held.pop();
        }
        held.push(move);
    }
    return held.toReversed();
}

;// CONCATENATED MODULE: ./packages/registry/src/promote/promote.ts











/** A decision takes as long as the bytes take to hash, and is made again where the ledger says more by then. */
const MOST_DECISIONS = 10;
/**
 * Moves a stage to a version if everything that the stage's rule asks for holds.
 * @throws ModelgateError `registry-missing` for what is not there, `registry-conflict` when somebody else was quicker,
 * `ledger-conflict` when each decision was overtaken by what others wrote
 */
async function promote(asked, ports) {
    const hashed = new Map();
    const hash = (version) => {
        const known = hashed.get(version.version) ?? ports.hash(version);
        hashed.set(version.version, known);
        return known;
    };
    const recovered = [];
    for (let attempt = 1; attempt <= MOST_DECISIONS; attempt += 1) {
        const outcome = await decided(asked, { ...ports, hash }, recovered);
        if (outcome !== "overtaken")
            return outcome;
    }
    throw (0,src_error/* failure */.V2)("ledger-conflict", `ledger: others wrote about ${asked.model} while each decision was made`, {
        hint: "Run this step again; `concurrency:` on the workflow keeps jobs from racing.",
    });
}
/** One decision, on what was read once. */
async function decided(asked, given, recovered) {
    const { told, ledger, records, ...read } = await readBoth(asked, given);
    recovered.push(...read.recovered);
    const ports = { ...given, ledger };
    const previous = told.holders.find(({ stage }) => stage === asked.rule.name) ?? null;
    // What a run that died has moved, a dry run writes down for nobody; and one that lives may be about to write it down.
    const begun = (0,promote_records/* unrecorded */.yt)(told.history, records);
    const { holders, steps, moves } = byLedger(told, [...records.moves, ...begun], ports.now());
    const { version, isWayBack, notes } = wanted(asked, {
        ...records,
        versions: told.versions,
        moves,
        previous,
    });
    // The hold that a rollback sets is against going forward again.
    const hold = isWayBack ? null : holdOf(asked.rule.name, records, begun);
    const found = await standingOf(asked, { version, isWayBack, hold }, { holders, steps, records }, ports);
    const requirements = requirementsOf(isWayBack ? { ...asked.rule, ...WAY_BACK } : asked.rule, found);
    const outcome = { version, previous, holder: previous, requirements, recovered, notes };
    const unmet = requirements.filter(({ met }) => !met);
    // Whatever the hurry, bytes that are others or were rejected go nowhere.
    const isStopped = unmet.some(({ name }) => !asked.isBreakGlass || NEVER_BROKEN.has(name));
    if (isStopped) {
        await keep(asked, version, records, ports);
        return { ...outcome, what: "refused" };
    }
    const isHeld = previous?.version === version.version;
    if (isHeld && holders.some(({ token }) => token === previous.token)) {
        const kept = await keep(asked, version, records, ports);
        return { ...outcome, what: "already", notes: [...notes, ...kept] };
    }
    // The next stage takes no hand's word for it: what it holds by a hand is given to it by a move that the ledger has.
    const said = isHeld ? { ...outcome, notes: [...notes, heldByHand(asked, version)] } : outcome;
    if (asked.isDryRun)
        return { ...said, what: "dry-run" };
    const holder = await carryOut(asked, { version, previous, requirements, records }, ports);
    return holder === "overtaken" ? holder : { ...said, what: "moved", holder };
}
/** Why a stage takes no promotion; null: it does. `begun`: a rollback among them will set its hold. */
function holdOf(stage, { holds }, begun) {
    const back = begun.findLast((intent) => intent.kind === "rollback" && intent.stage === stage);
    return back === undefined ? (holds.get(stage) ?? null) : holdReason(back.version, back.reason);
}
function heldByHand({ rule }, { version }) {
    return `${version} already held ${rule.name}, but without a ledger entry for these bytes; moving it again to record this evidence`;
}
/**
 * What of a registry's story the ledger's moves are. A stage that was given by hand was given on no evidence: it is no step on the
 * way to the next, and none that anybody goes back to; nor is one that was given to other bytes than the version's are now. A hand
 * may copy the record of an earlier move, and write any time beside it: the ledger's holder is who took the stage last by the
 * ledger's own steps, and not before the ledger knew of it.
 */
function byLedger({ holders, history, versions }, intents, now) {
    const digests = new Map(versions.map(({ version, digest }) => [version, digest]));
    const all = new Map(intents.map((intent) => [intent.id, intent]));
    const claimed = (0,promote_records/* stepsOf */.B_)(history, intents);
    const moves = [...claimed.keys()].flatMap((id) => all.get(id) ?? []);
    const same = moves.filter(({ version, subject }) => !digests.has(version) || digests.get(version) === subject);
    const byId = new Map(same.map((move) => [move.id, move]));
    const steps = same.flatMap(({ id }) => claimed.get(id) ?? []);
    return {
        // Whom a rollback put aside is known by all of them, also by those to what is other bytes by now.
        moves,
        holders: holders.flatMap((holder) => {
            const last = steps.findLast(({ stage }) => stage === holder.stage);
            const move = byId.get(last?.facts["record"] ?? "");
            if (last === undefined || move === undefined || last.at !== holder.at || !(0,promote_records/* carries */.ED)(holder, move))
                return [];
            return [{ ...holder, at: heldSince(holder.at, move, now) }];
        }),
        steps,
    };
}
/** From when a move counts: as the registry dates it, where that can be. */
function heldSince(told, { notBefore, recordedAt }, now) {
    const at = Date.parse(told);
    if (at < Date.parse(notBefore))
        return notBefore;
    // After one clock that ran ahead a registry dates every move later still.
    return at <= now ? told : (recordedAt ?? new Date(now).toISOString());
}
/** What registry and ledger say, and what was written of runs that were ended halfway. The ledger as it was read is written to. */
async function readBoth({ model, isDryRun }, ports) {
    const before = standing(ports.ledger);
    const known = await (0,promote_entry/* numbered */.j)(before);
    const recovered = isDryRun ? [] : await recover(model, known, { ...ports, ledger: before });
    // Read at once: of three questions the last may be answered after somebody else's move.
    const told = one(await ports.registry.overview(model), model);
    // Asked after the registry: who moved before it answered had written down here what was meant.
    const ledger = standing(ports.ledger);
    const isSame = recovered.length === 0 && (await ledger.tip()) === (await before.tip());
    return { recovered, told, ledger, records: (0,promote_records/* recordsOf */.M$)(isSame ? known : await (0,promote_entry/* numbered */.j)(ledger), model) };
}
function one(all, model) {
    return all.find((each) => each.model === model) ?? { model, versions: [], holders: [], history: [] };
}
/**
 * A report is kept though nothing moves. One that says no: the next run must not find only the one that said yes before. One of a
 * version that has the stage already: the next stage asks for it.
 */
async function keep({ model, isDryRun }, { digest }, records, ports) {
    if (isDryRun)
        return [];
    const about = ports.reports.filter(({ report }) => digest !== null && report.subject.digest === digest);
    return await keepReports(model, records, { ...ports, reports: about });
}
/**
 * A way back waits for no soak, and its evidence may be as old as it is: whoever comes back served its time in the stage before,
 * on evidence that was fresh when it first held this one.
 */
const WAY_BACK = { soakMs: null, maxEvidenceAgeMs: null };
/**
 * The names of the repository that asks; null: a laptop asks. `records`: of who comes back. A repository that was renamed since is
 * still the one that let it in, and the ledger has its names.
 */
function namesOf(repository, records) {
    return repository === null ? null : [repository, ...(records?.repositories ?? [])];
}
const NEVER_BROKEN = new Set(["bytes", "not quarantined"]);
async function standingOf(asked, { version, isWayBack, hold }, { holders, steps, records }, ports) {
    const own = ports.reports.map(({ bytes, signatures, ...evidence }) => evidence);
    const about = records.reports.filter(({ subject }) => subject === version.digest);
    const kept = await Promise.all(about.map((report) => ports.kept(report, ports.ledger)));
    return {
        version,
        bytes: await ports.hash(version),
        holders,
        history: steps,
        evidence: (0,promote_evidence/* distinct */.dM)([...own, ...kept], asked.rule),
        // It was let in by the policy of its day; what is newer says no by itself.
        policyDigest: isWayBack ? null : asked.policyDigest,
        repositories: namesOf(ports.by.repository, isWayBack ? records : null),
        quarantined: records.quarantined,
        hold,
        approvals: ports.approvals,
        now: ports.now(),
    };
}

;// CONCATENATED MODULE: ./packages/registry/src/version-at.ts
/** The version whose bytes a commit has, of several the newest, as registries list it first; null: none was registered there. */
function versionAt(versions, commit) {
    const isOf = ({ source, facts }) => source === commit || source.startsWith(`${commit}:`) || facts["commit"] === commit;
    return commit === "" ? null : (versions.find(isOf) ?? null);
}

// EXTERNAL MODULE: ./packages/runner/src/outline.ts + 1 modules
var outline = __webpack_require__(4937);
// EXTERNAL MODULE: ./packages/policy/src/delivery.ts
var src_delivery = __webpack_require__(43034);
;// CONCATENATED MODULE: ./actions/promote/src/following.ts


/**
 * What is to follow a move, before it is made: what cannot work is found out while nothing has changed. null: nothing follows.
 * @throws ModelgateError `input-invalid`, `policy-invalid`
 */
function following({ model, policy }, given, host) {
    const { stage, config, token, deliveryToken } = given;
    if (stage === null)
        return null;
    const { delivery, deployments } = (0,src_delivery/* readDelivery */.n)(policy, config, { stage, model });
    if (delivery === null && !deployments)
        return null;
    const here = host.provenance()?.repository ?? null;
    const repository = delivery === null ? "" : (delivery.repository ?? here ?? "");
    (0,src_error/* throwProblems */.Jh)(delivery === null ? [] : missing(delivery, { here, repository, ...given }));
    if (deployments && here !== null && token === null)
        throw (0,src_error/* failure */.V2)("input-invalid", "token: deployments are made with one", {
            hint: "Give the job's own, `token: ${{ github.token }}`, and `deployments: write` under its `permissions:`.",
        });
    return {
        ...{ delivery, deployments: deployments && here !== null, model, stage, here, repository },
        ...{ token: token ?? "", deliveryToken: deliveryToken ?? token ?? "" },
        isOwnToken: here !== null && (deliveryToken ?? token) === token,
    };
}
function missing(delivery, { here, repository, token, deliveryToken }) {
    const problem = (message, hint) => ({ code: "input-invalid", message, hint });
    if (repository === "")
        return [
            problem("delivery: this run does not say which repository it is in", "Name it in the policy: `delivery: { repository: owner/name }`."),
        ];
    if ((deliveryToken ?? token) === null)
        return [
            problem(`delivery-token: ${repository} is written to, and there is no token`, "Give an app's token, or `token: ${{ github.token }}` for this repository."),
        ];
    const isForeign = here !== null && here.toLowerCase() !== repository.toLowerCase();
    if (isForeign && deliveryToken === null)
        return [
            problem(`delivery-token: the job's own token does not reach ${delivery.repository}`, "Give the token of an app that is installed there (actions/create-github-app-token)."),
        ];
    return [];
}

// EXTERNAL MODULE: ./actions/promote/src/opened.ts
var src_opened = __webpack_require__(44087);
// EXTERNAL MODULE: ./packages/git/src/work-path.ts
var work_path = __webpack_require__(49007);
;// CONCATENATED MODULE: ./actions/promote/src/lineage.ts

/** A fact of a registry is one line. */
const MOST_SETS = 8;
/**
 * What a version is registered with, of reports about its bytes: `name=digest` of each of the first eight data sets that they were
 * measured on.
 * @throws ModelgateError `report-invalid` for a report about other bytes
 */
function lineageOf(reports, digest) {
    const others = reports.filter(({ subject }) => subject.digest !== digest);
    if (others.length > 0)
        throw (0,src_error/* failure */.V2)("report-invalid", `reports: ${others.length} of ${reports.length} are not about ${digest}, which is registered`, {
            hint: "Bring the reports of the commit that is checked out: what is not committed is not registered.",
        });
    const sets = reports
        .flatMap(({ datasets }) => datasets)
        .flatMap(({ name, digest: of }) => (of === null ? [] : [`${oneWord(name)}=${of}`]));
    const data = [...new Set(sets)].slice(0, MOST_SETS).join(" ");
    return data === "" ? {} : { data };
}
/** A name in which nothing ends it or looks like the next one: a data set may be called anything. */
function oneWord(name) {
    return name.replaceAll(/[\s\p{Cc}=%]/gu, encodeURIComponent);
}
/**
 * How a version differs from the one before it for whoever calls it: as the diff of these bytes with its bytes says.
 * @param last what the new version is numbered after; null: it is the first
 * @throws ModelgateError `report-invalid` without exactly one diff, where it is with other bytes, or where nothing changed
 */
function stepOf(reports, last) {
    const diffs = reports.flatMap(({ changes, baseline }) => changes === undefined ? [] : [{ level: changes.level, before: baseline?.digest ?? null }]);
    const [diff] = diffs;
    if (diff === undefined || diffs.length > 1)
        throw (0,src_error/* failure */.V2)("report-invalid", `version: auto needs the report of one diff, and got ${diffs.length}`, {
            hint: "Bring the report of `diff` against the version before in `reports`, or name the step yourself.",
        });
    const { level, before } = diff;
    if (last !== null && (before === null || before !== last.digest))
        throw (0,src_error/* failure */.V2)("report-invalid", `version: auto: the diff is with ${before ?? "bytes without a digest"}, but the version before, ${last.version}, ${last.digest === null ? "was registered without one" : `has ${last.digest}`}`, {
            hint: `Bring the report of \`diff\` with ${last.version} as its baseline, or name the step yourself.`,
        });
    if (level === "none")
        throw (0,src_error/* failure */.V2)("report-invalid", "version: auto: by the diff nothing changed, so nothing is new", {
            hint: "These bytes have a version already; or name the step yourself.",
        });
    return level;
}

;// CONCATENATED MODULE: ./actions/promote/src/next-version.ts
/** The highest of some versions, by its numbers; null: none is of the form v1.2.3. */
function highestOf(versions) {
    const released = versions.flatMap((version) => {
        const parts = partsOf(version);
        return parts === null ? [] : [{ version, parts }];
    });
    const [highest] = released.toSorted(({ parts: a }, { parts: b }) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]);
    return highest?.version ?? null;
}
/** The version after another one: `v1.2.3` and `minor` give `v1.3.0`. The first is v1.0.0, of a patch or minor v0.1.0. */
function nextVersion(last, step) {
    const parts = last === null ? null : partsOf(last);
    if (parts === null)
        return step === "major" ? "v1.0.0" : "v0.1.0";
    const [major, minor, patch] = parts;
    if (step === "major")
        return `v${major + 1}.0.0`;
    return step === "minor" ? `v${major}.${minor + 1}.0` : `v${major}.${minor}.${patch + 1}`;
}
function partsOf(version) {
    const [, major, minor, patch] = /^v(\d+)\.(\d+)\.(\d+)$/u.exec(version) ?? [];
    return major === undefined ? null : [Number(major), Number(minor), Number(patch)];
}

// EXTERNAL MODULE: ./actions/promote/src/scene.ts
var src_scene = __webpack_require__(40008);
// EXTERNAL MODULE: ./packages/ledger/src/read.ts
var read = __webpack_require__(41615);
// EXTERNAL MODULE: ./actions/promote/src/sign-trust.ts
var sign_trust = __webpack_require__(86864);
;// CONCATENATED MODULE: ./actions/promote/src/signed.ts
// Who signed a report is proven here, anew each time, by keys and a trusted root that this run is given. What a ledger or a file
// says of its signer is nobody's word.



/**
 * A prover by these inputs, for this rule. Without a rule that names signers nothing is asked of anybody.
 * @throws ModelgateError `policy-invalid` for a `signed-by` that could be nobody, `input-invalid`, `file-missing`; all at once
 */
async function proverOf(given, { signedBy }) {
    if (signedBy.length === 0)
        return async () => ({ signer: null });
    const trust = await (0,sign_trust/* trustOf */.An)(given, signedBy);
    return async ({ report }, bytes, signatures) => {
        const { signers, wrong } = await (0,sign_trust/* signersBy */.bz)(trust, { report, bytes }, signatures);
        // A report may be signed by several; the one whom the policy names is the one who counts.
        const signer = signers.find((one) => signedBy.includes(one)) ?? signers[0] ?? null;
        return signer !== null || wrong.length === 0 ? { signer } : { signer, unproven: wrong.join("; ") };
    };
}
/**
 * Reads a report with the signatures beside it, and proves them.
 * @throws ModelgateError `file-missing`, `report-invalid`, `input-invalid`
 */
async function broughtSigned(path, prove) {
    const given = await (0,src_opened/* brought */.Wp)(path);
    const signatures = await (0,sign_trust/* signaturesBeside */.Oc)(path);
    return { ...given, ...(await prove(given, given.bytes, signatures)), signatures };
}
/** A report that the ledger keeps, with its signatures proven again. */
async function keptSigned(ledger, { document, signatures }, prove) {
    const { bytes, ...evidence } = await (0,src_opened/* kept */.LP)(ledger, document);
    const signed = await Promise.all(signatures.map((digest) => (0,read/* documentOf */.lM)(ledger, digest)));
    return { ...evidence, ...(await prove(evidence, bytes, signed)) };
}

;// CONCATENATED MODULE: ./actions/promote/src/register.ts









/**
 * Registers what is checked out; or, where the registry numbers versions itself, the number that training logged, for the bytes
 * that the registry has of it.
 * @throws ModelgateError `report-invalid` for reports about other bytes, and what registry and git throw
 */
async function register(scene) {
    const { planned, given, opened } = scene;
    const { repository, registry } = opened;
    const commit = await (0,branch_point/* headOf */.U)(repository);
    if (commit === null)
        throw (0,src_error/* failure */.V2)("history-missing", "HEAD: this clone has no commit", {
            hint: "Check out the commit of the model.",
        });
    const path = await (0,work_path/* treePathOf */.h)(repository, planned.path);
    // Who signed them is asked where a stage names signers; what lies beside them is kept until then.
    const prove = await proverOf(given, { signedBy: [] });
    const brought = await Promise.all(given.reports.map((one) => broughtSigned(one, prove)));
    const reports = brought.map(({ report }) => report);
    const known = (await registry.overview(planned.model)).find(({ model }) => model === planned.model);
    const { versions, history } = known ?? { versions: [], history: [] };
    const wanted = { ...wantedOf(scene), commit, path };
    if (/^\d+$/u.test(given.version ?? ""))
        return await adopt(scene, wanted, { versions, brought });
    scene.host.progress(`hashing ${path} of ${commit.slice(0, 12)}`);
    const source = `${commit}:${path}`;
    const made = await committed({ source }, scene.ports, ({ digest, files }) => {
        const version = nameOf(given.version ?? "", { versions, history, reports, commit, digest });
        const there = versions.find((known) => (0,version_called/* calledOf */.d)(known) === version) ?? null;
        return done(scene, { ...wanted, version, digest, files }, { there, brought });
    });
    if (!("unreadable" in made))
        return made;
    throw (0,src_error/* failure */.V2)("model-unreadable", `${path} of ${commit.slice(0, 12)}: ${made.unreadable}`, {
        hint: "Commit the model, or its LFS pointer, before it is registered.",
    });
}
/** The version as it was given, or the one after those that there are. A job that is run again gets what it made before. */
function nameOf(said, { versions, history, reports, commit, digest }) {
    if (said.startsWith("v"))
        return said;
    const made = versionAt(versions, commit);
    if (made !== null && made.digest === digest)
        return (0,version_called/* calledOf */.d)(made);
    const now = versions.map(version_called/* calledOf */.d);
    // A name that was withdrawn is given to nothing else.
    const ever = history.flatMap(({ version, facts }) => version === null ? [] : [(0,version_called/* calledOf */.d)({ version, facts })]);
    const highest = highestOf([...now, ...ever]);
    if (said !== "auto")
        return nextVersion(highest, said);
    const last = versions[now.indexOf(highestOf(now) ?? "")];
    return nextVersion(highest, stepOf(reports, last === undefined ? null : { ...last, version: (0,version_called/* calledOf */.d)(last) }));
}
function wantedOf({ planned, host }) {
    const run = host.provenance();
    const facts = { ...(run === null ? {} : { run: run.url }), policy: (0,outline/* textDigest */.oA)(planned.policy) };
    return { model: planned.model, facts };
}
async function adopt(scene, wanted, { versions, brought }) {
    const { given, opened, ports } = scene;
    const { registry } = opened;
    const found = (0,version_called/* versionCalled */.G)(versions, given.version ?? "");
    if (found === null)
        throw (0,src_error/* failure */.V2)("registry-missing", `${wanted.model}: no version ${given.version}`, {
            hint: "`modelgate stages` shows what there is; a version that is not READY is none yet.",
        });
    scene.host.progress(`hashing ${found.version} of ${wanted.model}`);
    const bytes = await hashed(found, { registry, ports, instead: given.modelPath });
    if ("unreadable" in bytes)
        throw (0,src_error/* failure */.V2)("model-unreadable", `${wanted.model} ${found.version}: ${bytes.unreadable}`, {
            hint: "Log the model with MLflow's ONNX flavour, or name its file: `model-path`.",
        });
    const { digest } = bytes;
    const there = found.digest === null ? null : found;
    return await done(scene, { ...wanted, version: found.version, digest }, { there, brought });
}
/** `there`: what is registered as this version already. */
async function done(scene, wanted, { there, brought }) {
    const { planned, given, opened } = scene;
    // Every registry refuses it; a dry run asks none to write.
    if (there !== null && there.digest !== wanted.digest)
        throw (0,src_error/* failure */.V2)("registry-conflict", `${wanted.model} ${wanted.version} is registered already, for ${there.digest ?? "bytes without a digest"}`, { hint: "A version stays what it is. Register these bytes under another version." });
    if (given.dryRun)
        await opened.registry.foresee?.(wanted);
    const reports = brought.map(({ report }) => report);
    const lineage = lineageOf(reports, wanted.digest ?? "");
    const path = given.card;
    // Loaded where a card is asked for: no other step knows bills of materials.
    const card = path === null
        ? {}
        : await (await Promise.all(/* import() */[__webpack_require__.e(1852), __webpack_require__.e(6850)]).then(__webpack_require__.bind(__webpack_require__, 96850))).attachCard(scene, wanted, { path, reports });
    const facts = { ...wanted.facts, ...lineage, ...card };
    const made = given.dryRun ? null : await opened.registry.register({ ...wanted, facts });
    const notes = made === null ? [] : await register_keep(scene, wanted.model, brought);
    const outcome = there !== null ? "already" : given.dryRun ? "dry-run" : "done";
    const version = made?.version ?? wanted.version;
    return { ...(0,src_scene/* told */.Ev)(planned, given, { version, digest: wanted.digest, outcome }), notes };
}
/** Keeps what was brought for the stages that are to come; in words, what was new. */
async function register_keep(scene, model, reports) {
    if (reports.length === 0)
        return [];
    const records = (0,promote_records/* recordsOf */.M$)(await (0,promote_entry/* numbered */.j)(scene.opened.ledger), model);
    return await keepReports(model, records, { ...(0,src_scene/* writer */.KF)(scene), reports });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/delivery/src/key-path.ts
/**
 * The keys of a dotted path: `image.digest`, `containers[0].image`; a dot in a key is written `\.`, as in Helm's `--set`.
 * null when it is none.
 */
function keysOf(path) {
    const keys = [];
    // A key, or a place in a list; between them a dot, before a place nothing.
    const part = /(?:^|\.)((?:\\.|[^.[\]\\])+)|\[(\d{1,6})\]/guy;
    while (part.lastIndex < path.length) {
        const [whole, key, place] = part.exec(path) ?? [];
        if (whole === undefined)
            return null;
        keys.push(place === undefined ? (key ?? "").replaceAll(/\\(.)/gu, "$1") : Number(place));
    }
    return keys.length === 0 ? null : keys;
}
/** The path as people write it. */
function pathOf(keys) {
    return keys
        .map((key) => (typeof key === "number" ? `[${key}]` : `.${key.replaceAll(/[.[\]\\]/gu, "\\$&")}`))
        .join("")
        .replace(/^\./u, "");
}

;// CONCATENATED MODULE: ./packages/delivery/src/yaml-file.ts
// Files that people keep are changed by splicing: the parser says where a value begins and ends, and nothing else of the text is
// written again. The other way, to print the parsed document, loses what no parser keeps: widths, quotes, blank lines.



/** A file of this size is no configuration that people keep. */
const MOST_BYTES = 1 << 20;
/**
 * Parses a file.
 * @throws ModelgateError `delivery-failed` with every place that is no YAML (or JSON)
 */
function configFile(path, bytes, isJson) {
    if (bytes.length > MOST_BYTES)
        throw refusal(path, `has ${bytes.length} bytes, at most ${MOST_BYTES} are read`, "Check the entry of `delivery: { files: … }` in the policy: it names a small file that deployments read (YAML, JSON or tfvars).");
    let text;
    try {
        text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        if (isJson)
            JSON.parse(text.replace(/^\uFEFF/u, ""));
    }
    catch (cause) {
        const what = cause instanceof SyntaxError ? "is not JSON" : "is not in UTF-8";
        throw (0,src_error/* failure */.V2)("delivery-failed", `${path}: ${what}`, {
            hint: "Mend the file first.",
            at: { path },
            cause,
        });
    }
    const lines = new dist/* LineCounter */.HN();
    const documents = (0,dist/* parseAllDocuments */.hR)(text, { lineCounter: lines, prettyErrors: false });
    const file = { path, text, isJson, documents: [...documents], lines };
    const error = file.documents.flatMap(({ errors }) => errors)[0];
    if (error !== undefined)
        throw refusalAt(file, error.pos[0], error.message.slice(0, 200), "Mend the file first.");
    return file;
}
/**
 * The scalar at a path of keys, when it belongs to this place alone.
 * @throws ModelgateError `delivery-failed`, with the line, for one that is not there, shared through an anchor, or no single value
 */
function slotAt(file, document, keys) {
    const root = file.documents[document];
    const shared = new Set();
    if (root !== undefined)
        (0,dist/* visit */.YR)(root, { Alias: (_, { source }) => void shared.add(source) });
    let node = root?.contents ?? null;
    let offset = 0;
    for (let depth = 0; depth <= keys.length; depth += 1) {
        const here = pathOf(keys.slice(0, depth)) || "the document";
        if ((0,dist/* isAlias */.Vj)(node))
            throw refusalAt(file, node.range?.[0] ?? offset, `${here} is an alias (*${node.source}): the value stands elsewhere, and others may share it`, UNSHARE);
        if ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isScalar */.jn)(node)) {
            offset = node.range?.[0] ?? offset;
            if (node.anchor !== undefined && shared.has(node.anchor))
                throw refusalAt(file, offset, `${here} has the anchor &${node.anchor}, which other places share`, UNSHARE);
        }
        const key = keys[depth];
        if (key !== undefined)
            node = child(file, node, { key, here, offset, whole: keys });
    }
    if (!(0,dist/* isScalar */.jn)(node))
        throw refusalAt(file, offset, `${pathOf(keys)} is no single value`, "Name the value itself.");
    return slotOf(file, node, { document, keys });
}
const UNSHARE = "Write the value out at this place.";
function child(file, node, { key, here, offset, whole }) {
    if ((0,dist/* isSeq */.oP)(node) && typeof key === "number" && key < node.items.length)
        return node.items[key];
    if ((0,dist/* isMap */.jh)(node)) {
        const named = (name) => node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === name);
        const pair = named(String(key));
        if (pair !== undefined)
            return pair.value;
        if (named("<<") !== undefined)
            throw refusalAt(file, offset, `${here} has no ${JSON.stringify(key)} of its own: it is merged in from elsewhere`, UNSHARE);
    }
    throw refusalAt(file, offset, `no ${pathOf(whole)}: ${here} has no ${JSON.stringify(key)}`, "Write the value that is deployed now there once.");
}
function slotOf(file, node, place) {
    const [start, end] = node.range ?? [0, 0];
    const name = pathOf(place.keys);
    if (node.type === dist/* Scalar */.X5.BLOCK_FOLDED || node.type === dist/* Scalar */.X5.BLOCK_LITERAL)
        throw refusalAt(file, start, `${name} is a block of text`, "Write it on one line.");
    if (typeof node.value === "boolean" || (node.tag !== undefined && node.tag !== "tag:yaml.org,2002:str"))
        throw refusalAt(file, start, `${name} is no text`, "Name the value that says what is deployed.");
    // What looks like a number is taken as it is written: 1.10 is no 1.1.
    const value = node.value === null ? "" : (node.source ?? String(node.value));
    const quote = node.type === dist/* Scalar */.X5.QUOTE_DOUBLE ? '"' : node.type === dist/* Scalar */.X5.QUOTE_SINGLE ? "'" : "";
    return { ...place, start, end, value, quote };
}
/**
 * The text with another value in a slot; every other character stays.
 * @throws ModelgateError `delivery-failed` when the value would not be read back
 */
function spliced(file, slot, value) {
    const { text, isJson, path } = file;
    const quote = isJson ? '"' : slot.quote;
    const [before, after] = [text.slice(0, slot.start), text.slice(slot.end)];
    // A value that was left out stands right behind its colon, and perhaps before a comment.
    const isNew = slot.start === slot.end;
    const [left, right] = [
        isNew && /[^\s[{,]$/u.test(before) ? " " : "",
        isNew && /^[^\s,\]}]/u.test(after) ? " " : "",
    ];
    const made = `${before}${left}${quote}${value}${quote}${right}${after}`;
    const again = slotAt(configFile(path, Buffer.from(made), isJson), slot.document, slot.keys);
    if (again.value !== value)
        throw refusalAt(file, slot.start, "the new value would not be read back", "Write the value in double quotes once.");
    return made;
}
/** A refusal that names the file with line and column, and the place for annotations. */
function refusalAt(file, offset, what, hint) {
    const { line, col } = file.lines.linePos(offset);
    const at = { path: file.path, line, column: col };
    return (0,src_error/* failure */.V2)("delivery-failed", `${file.path}:${line}: ${what}`, { hint, at });
}
function refusal(path, what, hint) {
    return (0,src_error/* failure */.V2)("delivery-failed", `${path}: ${what}`, { hint, at: { path } });
}

;// CONCATENATED MODULE: ./packages/delivery/src/find/nodes.ts

/** The value of a map's own key; undefined where there is none. */
function entryOf(node, key) {
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    return node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === key)?.value ?? undefined;
}
/** A map's own keys that are texts, with their values. */
function entriesOf(node) {
    if (!(0,dist/* isMap */.jh)(node))
        return [];
    return node.items.flatMap(({ key, value }) => (0,dist/* isScalar */.jn)(key) ? [[String(key.value), value]] : []);
}
/** The items of a list. */
function itemsOf(node) {
    return (0,dist/* isSeq */.oP)(node) ? node.items : [];
}
/** A scalar's text; null for anything else. */
function textOf(node) {
    return (0,dist/* isScalar */.jn)(node) && typeof node.value === "string" ? node.value : null;
}
/** Where a node begins in the text; 0 where that is not known. */
function offsetOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}

;// CONCATENATED MODULE: ./packages/delivery/src/find/only-document.ts

/**
 * The contents of a file that may hold one document only.
 * @throws ModelgateError `delivery-failed`
 */
function onlyDocument(file) {
    const [only, other] = file.documents;
    if (other !== undefined)
        throw refusalAt(file, other.range[0], `expected one document, got ${file.documents.length}`, "Split the file.");
    return only?.contents ?? null;
}

;// CONCATENATED MODULE: ./packages/delivery/src/find/compose.ts



/**
 * `image` of a service of a Compose file.
 * @throws ModelgateError `delivery-failed`
 */
function composeSlot(file, { service }) {
    const services = entryOf(onlyDocument(file), "services");
    if (service !== null)
        return { slot: slotAt(file, 0, ["services", service, "image"]), form: "image" };
    const [only, ...more] = entriesOf(services)
        .filter(([, body]) => entryOf(body, "image") !== undefined)
        .map(([name]) => name);
    if (only === undefined)
        throw refusalAt(file, offsetOf(services), "services: none has an image", "Give the service that runs the model an `image`.");
    if (more.length > 0)
        throw refusalAt(file, offsetOf(services), `services: ${[only, ...more].map((name) => JSON.stringify(name)).join(", ")} all have an image`, "Name the one that runs the model: `service`.");
    return { slot: slotAt(file, 0, ["services", only, "image"]), form: "image" };
}

;// CONCATENATED MODULE: ./packages/delivery/src/find/kserve.ts



/**
 * `storageUri` or `image` of the predictor of a KServe InferenceService, in a file of any number of resources.
 * @throws ModelgateError `delivery-failed`
 */
function kserveSlot(file, { name, value }) {
    const document = serviceIn(file, name);
    const keys = value === null ? onlyPlace(file, document) : keysOf(value);
    if (keys === null)
        throw refusalAt(file, 0, `${JSON.stringify(value)} is no path of keys`, "As spec.predictor.model.storageUri.");
    return { slot: slotAt(file, document, keys), form: keys.at(-1) === "image" ? "image" : "free" };
}
function serviceIn(file, name) {
    const services = file.documents.flatMap(({ contents }, at) => {
        const isOne = textOf(entryOf(contents, "kind")) === "InferenceService" &&
            (textOf(entryOf(contents, "apiVersion")) ?? "").startsWith("serving.kserve.io/");
        const own = textOf(entryOf(entryOf(contents, "metadata"), "name"));
        return isOne && (name === null || own === name) ? [{ at, contents }] : [];
    });
    const [only, other] = services;
    const which = name === null ? "" : ` named ${JSON.stringify(name)}`;
    if (only === undefined)
        throw refusalAt(file, 0, `no InferenceService${which}`, "Name the file and the service that serve the model.");
    if (other !== undefined)
        throw refusalAt(file, offsetOf(other.contents), `${services.length} InferenceServices${which}`, name === null ? "Name the one that serves the model: `name`." : "Leave one of them.");
    return only.at;
}
/** Where a predictor says what it serves: `model.storageUri`, that of a framework's own key, or a container's image. */
function onlyPlace(file, document) {
    const predictor = entryOf(entryOf(file.documents[document]?.contents, "spec"), "predictor");
    const models = entriesOf(predictor).flatMap(([key, body]) => entryOf(body, "storageUri") === undefined ? [] : [["spec", "predictor", key, "storageUri"]]);
    const containers = itemsOf(entryOf(predictor, "containers")).flatMap((body, at) => entryOf(body, "image") === undefined ? [] : [["spec", "predictor", "containers", at, "image"]]);
    const [only, ...more] = [...models, ...containers];
    if (only === undefined)
        throw refusalAt(file, offsetOf(predictor), "the predictor has no storageUri and no image", "Write what is deployed now there once.");
    if (more.length > 0)
        throw refusalAt(file, offsetOf(predictor), `the predictor has ${[only, ...more].map(pathOf).join(", ")}`, "Name the one that says what is deployed: `value`.");
    return only;
}

;// CONCATENATED MODULE: ./packages/delivery/src/find/kustomize.ts



/**
 * `digest` or `newTag` of the one entry of `images:` with this name, as `kustomize edit set image` writes them.
 * @throws ModelgateError `delivery-failed`
 */
function kustomizeSlot(file, { image, write }) {
    const root = onlyDocument(file);
    const images = entryOf(root, "images");
    const named = itemsOf(images)
        .map((item, at) => ({ item, at }))
        .filter(({ item }) => textOf(entryOf(item, "name")) === image);
    const [only, other] = named;
    if (only === undefined)
        throw refusalAt(file, offsetOf(images), `images: none has the name ${JSON.stringify(image)}`, "Give the entry that deploys the model: `{ name, digest }`.");
    if (other !== undefined)
        throw refusalAt(file, offsetOf(other.item), `images: ${named.length} entries have the name ${JSON.stringify(image)}, the first in line ${file.lines.linePos(offsetOf(only.item)).line}`, "Leave one of them.");
    const key = write === "version" ? "newTag" : "digest";
    const rival = write === "version" ? "digest" : "newTag";
    const beside = entryOf(only.item, rival);
    // Of both, kustomize shows both and the runtime takes the digest.
    if (beside !== undefined)
        throw refusalAt(file, offsetOf(beside), `images: ${JSON.stringify(image)} has a ${rival} as well as what is written, ${key}`, `Take ${rival} out${write === "version" ? ", or leave `write` out" : ""}.`);
    const slot = slotAt(file, 0, ["images", only.at, key]);
    return { slot, form: write === "version" ? "tag" : "digest" };
}

;// CONCATENATED MODULE: ./packages/delivery/src/find/value.ts



/**
 * The value at a dotted path, of Helm's values or Terraform's variables.
 * @throws ModelgateError `delivery-failed`
 */
function valueSlot(file, { value }) {
    onlyDocument(file);
    const keys = keysOf(value);
    if (keys === null)
        throw refusalAt(file, 0, `${JSON.stringify(value)} is no path of keys`, "As image.digest or containers[0].image.");
    return { slot: slotAt(file, 0, keys), form: "free" };
}

;// CONCATENATED MODULE: ./packages/delivery/src/find-slot.ts




/**
 * The one value of a file that a target means.
 * @throws ModelgateError `delivery-failed` with the line, when there is none or more than one
 */
function findSlot(file, target) {
    switch (target.kind) {
        case "kustomize":
            return kustomizeSlot(file, target);
        case "kserve":
            return kserveSlot(file, target);
        case "compose":
            return composeSlot(file, target);
        default:
            return valueSlot(file, target);
    }
}

;// CONCATENATED MODULE: ./packages/delivery/src/new-value.ts
const DIGITS = /(?<![0-9A-Fa-f])[0-9a-f]{64}(?![0-9A-Fa-f])/gu;
// Of pre-releases only those that say so: `v1.2.0-slim` is a flavour of an image, and the next version may have none.
const VERSION = /(?<![\w.+-])v?\d+\.\d+\.\d+(?:-(?:alpha|beta|rc|pre|dev|\d)[\w.-]*)?(?:\+[\w.-]+)?(?![\w.+-])/gu;
/** A name of an image with a tag, and what follows. The tag stands in the last part of the path: a port does not. */
const TAGGED = /^(.*\/)?([^/:@]+):[\w][\w.-]{0,127}(?=@|$)/u;
const REFERENCE = /^(?:oci:\/\/)?[a-z0-9][\w.-]*(?::\d+)?(?:\/[\w.-]+)*(?::[\w][\w.-]{0,127})?$/u;
/** What every form of a value is made of; nothing in it means anything to YAML or JSON. */
const PLAIN = /^[A-Za-z0-9][\w.:@/+~%=-]*$/u;
/**
 * A value with what is deployed in it. What is not the digest or the version stays: the name of an image, a bucket, a folder. A
 * tag beside a digest is taken out, for it would tell of another image.
 */
function newValue(before, form, write, delivered) {
    if (before !== "" && !PLAIN.test(before))
        return refused("it holds more than a name, a digest or a version", "Write what is deployed there itself, without variables or templates.");
    const made = write === "version"
        ? withVersion(before, form, delivered.version)
        : withDigest(before, form, digestOf(write, delivered));
    if ("text" in made && !PLAIN.test(made.text))
        return refused(`${JSON.stringify(made.text)} cannot stand there`, "Register versions as v1.2.0.");
    return made;
}
function digestOf(write, { model, image }) {
    return write === "image" ? image : model;
}
function withDigest(before, form, digest) {
    if (digest === null)
        return refused("no image of this model is known", "Ask for `containerize` in the stage's `requires`, or `write: model` or `version`.");
    if (!/^sha256:[0-9a-f]{64}$/u.test(digest))
        return refused(`${JSON.stringify(digest)} is no digest`, "Expected sha256: and 64 hexadecimal digits.");
    if (form === "tag")
        return refused("a tag holds no digest", "Give the entry a `digest`.");
    const [only, ...more] = before.matchAll(DIGITS);
    if (more.length > 0)
        return refused("it holds several digests", "Only one can be the model's: name a value with one.");
    if (only !== undefined) {
        const text = before.slice(0, only.index) + digest.slice("sha256:".length) + before.slice(only.index + 64);
        return {
            text: text.replace(TAGGED, (whole, folder = "", name = "", at) => text[at + whole.length] === "@" ? `${folder}${name}` : whole),
        };
    }
    if (before === "" && form !== "image")
        return { text: digest };
    // `latest` may be the tag of something, and is the name of nothing.
    const isImage = REFERENCE.test(before) && (form === "image" || before.includes("/"));
    if (isImage)
        return { text: `${before.replace(TAGGED, "$1$2")}@${digest}` };
    return refused("it holds no digest, and is no image", "Write the digest of what is deployed now there once.");
}
function withVersion(before, form, version) {
    if (form === "digest")
        return refused("a digest holds no version", "Give the entry a `newTag`, or leave `write` out.");
    if (version.includes("+") && form !== "free")
        return refused(`${version}: a tag cannot hold a +`, "Register versions without build metadata, or deliver the digest.");
    if (before === "" && form !== "image")
        return { text: version };
    if (before.search(DIGITS) >= 0)
        return refused("a digest stands there, and a digest decides what runs", "Deliver the digest: leave `write` out.");
    const [only, ...more] = before.matchAll(VERSION);
    if (more.length > 0)
        return refused("it holds several versions", "Only one can be the model's: name a value with one.");
    if (only === undefined)
        return refused("it holds no version as v1.2.0", "Write the version that is deployed now there once.");
    const shown = only[0].startsWith("v") ? version : version.replace(/^v/u, "");
    return { text: before.slice(0, only.index) + shown + before.slice(only.index + only[0].length) };
}
function refused(why, hint) {
    return { refused: why, hint };
}

;// CONCATENATED MODULE: ./packages/delivery/src/write-digest.ts





/**
 * Writes what is deployed where deployments read it: of each file the bytes of the values alone change. Written twice it is
 * written once.
 * @throws ModelgateError `delivery-failed`: every target that is missing, ambiguous or shared, with file and line
 */
function writeDigest(given, targets, delivered) {
    const texts = new Map(given);
    const taken = new Map();
    const edits = [];
    const problems = [];
    for (const target of targets) {
        try {
            const { edit, bytes, place } = written(texts.get(target.path), target, delivered);
            const before = taken.get(place);
            if (before !== undefined && before !== edit.after)
                throw (0,src_error/* failure */.V2)("delivery-failed", `${place}: two entries write it, ${before} and ${edit.after}`, {
                    hint: "Leave one of them.",
                });
            taken.set(place, edit.after);
            texts.set(target.path, bytes);
            edits.push(edit);
        }
        catch (error) {
            problems.push(...(0,src_error/* problemsOf */.GW)(error));
        }
    }
    (0,src_error/* throwProblems */.Jh)(problems);
    const files = new Map([...texts].filter(([path, bytes]) => !same(bytes, given.get(path))));
    return { files, edits };
}
function written(bytes, target, delivered) {
    const { path, kind, write } = target;
    if (bytes === undefined)
        throw (0,src_error/* failure */.V2)("delivery-failed", `${path}: no such file`, {
            hint: "Name files of the repository and branch that are delivered to.",
            at: { path },
        });
    const file = configFile(path, bytes, kind === "tfvars");
    const { slot, form } = findSlot(file, target);
    const made = newValue(slot.value, form, write, delivered);
    if ("refused" in made)
        throw refusalAt(file, slot.start, `${pathOf(slot.keys)} is ${JSON.stringify(slot.value.slice(0, 120))}: ${made.refused}`, made.hint);
    const edit = { path, line: lineOf(file, slot.start), before: slot.value, after: made.text };
    const isSame = made.text === slot.value;
    return {
        edit,
        bytes: isSame ? bytes : Buffer.from(spliced(file, slot, made.text)),
        place: `${path}:${slot.document}:${pathOf(slot.keys)}`,
    };
}
function lineOf({ lines }, offset) {
    return lines.linePos(offset).line;
}
function same(a, b) {
    return b !== undefined && Buffer.compare(a, b) === 0;
}

;// CONCATENATED MODULE: ./actions/promote/src/change.ts


/**
 * What has to change on a branch for a parcel to be delivered.
 * @throws ModelgateError `delivery-failed` for a branch, files and values that are not as the policy says; what GitHub refuses
 */
async function changeOf({ delivery, delivered }, onto, branch) {
    const head = await branch.head(onto);
    if (head === null)
        throw (0,src_error/* failure */.V2)("delivery-failed", `${branch.repository}: there is no branch ${onto}`, {
            hint: "Name the branch that is deployed from: `delivery.branch` in the policy.",
        });
    const there = await filesAt(branch, head, delivery);
    const { files, edits } = writeDigest(bytesOf(there), delivery.files, delivered);
    const withModes = [...files].map(([path, bytes]) => [path, { bytes, mode: there.get(path)?.mode ?? "100644" }]);
    return { head, edits: [...edits], files: new Map(withModes) };
}
/** Whether a commit says what is delivered already. One whose values cannot be read does not. */
async function holds({ delivery, delivered }, commit, branch) {
    const files = bytesOf(await filesAt(branch, commit, delivery));
    try {
        return writeDigest(files, delivery.files, delivered).files.size === 0;
    }
    catch {
        return false;
    }
}
/** Files of a commit that are there. */
async function filesAt(branch, commit, { files }) {
    const all = await branch.files(commit, files.map(({ path }) => path));
    return new Map([...all].flatMap(([path, file]) => (file === null ? [] : [[path, file]])));
}
function bytesOf(files) {
    return new Map([...files].map(([path, { bytes }]) => [path, bytes]));
}

// EXTERNAL MODULE: ./packages/render/src/escape-markdown.ts
var escape_markdown = __webpack_require__(8973);
;// CONCATENATED MODULE: ./actions/promote/src/parcel.ts
/** A commit message: what for, and the facts as git's trailers. Names are a stranger's, and a line is one line. */
function messageOf(parcel) {
    const { delivered, run, reason } = parcel;
    const facts = [
        ["Digest", delivered.model],
        ...(delivered.image === null ? [] : [["Image", delivered.image]]),
        ...(run === null ? [] : [["Run", run]]),
    ].map(([name, value]) => `Modelgate-${name}: ${value}`);
    return `${titleOf(parcel)}\n\n${parcel_line(reason, 200)}\n\n${facts.join("\n")}\n`;
}
/** The first line of a commit message, and the title of a pull request. */
function titleOf({ model, stage, delivered }) {
    return `Deliver ${parcel_line(model, 60)} ${parcel_line(delivered.version, 60)} to ${parcel_line(stage, 60)}`;
}
function parcel_line(text, most) {
    return text
        .replaceAll(/[\p{C}\s]+/gu, " ")
        .trim()
        .slice(0, most);
}

;// CONCATENATED MODULE: ./actions/promote/src/deliver-pull-request.ts
// One pull request for each stage and model, on a branch of ours. It is moved forward, never forced: each change is a commit on
// the branch and on its base, whose files are the base's with the new values. So a race has one winner, and it never conflicts.



/**
 * Proposes a change. A base that holds it already needs none, and a pull request that would take it back is closed. null: somebody
 * else was quicker, and it has to be read anew.
 * @throws ModelgateError as `deliver`
 */
async function byPullRequest(parcel, { head, files, edits }, { onto, own, before, branch }) {
    if (files.size === 0) {
        const stale = await branch.pullRequest(own, onto);
        if (stale !== null)
            await branch.updatePullRequest(stale.number, { state: "closed" });
        return { outcome: "already" };
    }
    const push = async () => {
        const parents = before === null ? [head] : [before, head];
        const commit = await branch.commit({ base: head, parents, files, message: messageOf(parcel) });
        return await branch.move(own, commit, before === null);
    };
    const isThere = before !== null && (await holds(parcel, before, branch));
    if (!isThere && (await push()) === "moved")
        return null;
    const text = { title: titleOf(parcel), body: bodyOf(parcel, edits) };
    const open = await branch.pullRequest(own, onto);
    if (open !== null)
        await branch.updatePullRequest(open.number, text);
    const pull = open ?? (await branch.openPullRequest({ head: own, base: onto, ...text }));
    if (pull === null) {
        // Somebody opened one in between, which the next try finds. Or the branch was merged and the base was changed back by hand:
        // then there is nothing in it to propose until it has a commit on that base.
        if (isThere && (await branch.pullRequest(own, onto)) === null)
            await push();
        return null;
    }
    return {
        outcome: isThere && open !== null ? "already" : "done",
        commit: await branch.head(own),
        pullRequest: pull.url,
    };
}
function bodyOf({ model, stage, delivered, run, reason }, edits) {
    const rows = edits
        .filter(({ before, after }) => before !== after)
        .map(({ path, line, before, after }) => `| ${(0,escape_markdown/* codeSpan */.SS)(path)} | ${line} | ${(0,escape_markdown/* codeSpan */.SS)(before)} | ${(0,escape_markdown/* codeSpan */.SS)(after)} |`);
    return [
        `${(0,escape_markdown/* escapeMarkdown */.FV)(model)} ${(0,escape_markdown/* codeSpan */.SS)(delivered.version)} holds ${(0,escape_markdown/* escapeMarkdown */.FV)(stage)}. ${(0,escape_markdown/* escapeMarkdown */.FV)(reason, 300)}`,
        ["| File | Line | Before | After |", "| --- | --- | --- | --- |", ...rows].join("\n"),
        [
            `Model: ${(0,escape_markdown/* codeSpan */.SS)(delivered.model)}`,
            ...(delivered.image === null ? [] : [`Image: ${(0,escape_markdown/* codeSpan */.SS)(delivered.image)}`]),
            ...(run === null ? [] : [`Run: ${run}`]),
        ].join("  \n"),
        "This branch belongs to Modelgate: what is pushed to it by hand goes with the next promotion.",
    ].join("\n\n");
}

;// CONCATENATED MODULE: ./actions/promote/src/deliver.ts





/** Others may push to a busy branch all the time. */
const MOST_TRIES = 8;
/**
 * Writes a version's digest where a deployment reads it. What is changed is what was read: when somebody pushes in between it is
 * read anew; when somebody moves the stage in between, theirs is the run that delivers.
 * @throws ModelgateError `delivery-failed` for files and values, `github-denied` for permissions and rules, `github-fault`
 */
async function deliver(parcel, ports) {
    const { delivery, isDryRun, stage, model } = parcel;
    const { branch } = ports;
    const onto = delivery.branch ?? (await branch.defaultBranch());
    const own = delivery.by === "commit" ? null : branchFor(stage, model);
    const told = {
        ...{ repository: branch.repository, branch: onto, by: delivery.by },
        ...{ commit: null, pullRequest: null, started: null },
    };
    for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
        const change = await changeOf(parcel, onto, branch);
        const { files, edits } = change;
        if (isDryRun)
            return { ...told, outcome: files.size === 0 ? "already" : "dry-run", edits };
        const before = own === null ? null : await branch.head(own);
        // Asked after the branches were read: who takes the stage later than that moves a branch after it, too, and ours is not taken.
        if (await ports.isOvertaken())
            return { ...told, outcome: "overtaken", edits: [] };
        const came = own === null
            ? await byCommit(parcel, change, { onto, branch })
            : await byPullRequest(parcel, change, { onto, own, before, branch });
        if (came !== null)
            return { ...told, ...came, edits };
        await ports.pause(attempt);
    }
    throw tooBusy(branch.repository, own ?? onto);
}
async function byCommit(parcel, { head, files }, { onto, branch }) {
    if (files.size === 0)
        return { outcome: "already" };
    const commit = await branch.commit({ base: head, parents: [head], files, message: messageOf(parcel) });
    return (await branch.move(onto, commit, false)) === "done" ? { outcome: "done", commit } : null;
}
/**
 * Our own branch of a stage and model. A slash would make a folder of a name that may be a branch; a name that cannot be written
 * gets some of its digest, so that no two are one branch.
 */
function branchFor(stage, model) {
    const part = (text) => {
        if (/^[\w/-]+$/u.test(text))
            return text.replaceAll("/", "+");
        const digest = (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 12);
        return `${text.replaceAll(/[^\w-]/gu, "-").slice(0, 40)}-${digest}`;
    };
    return `modelgate/deliver/${part(stage)}/${part(model)}`;
}
function tooBusy(repository, branch) {
    return (0,src_error/* failure */.V2)("delivery-failed", `${repository}: others pushed to ${branch} first, ${MOST_TRIES} times in a row`, {
        hint: "Run this step again: it finds the stage moved, and delivers.",
    });
}

;// CONCATENATED MODULE: ./actions/promote/src/deployment.ts

/**
 * Finds the deployment of a move, or makes it: a run that is repeated does not make another one. Its id.
 * @throws ModelgateError `github-denied` naming `deployments: write`, `github-fault`, `registry-missing` without a commit
 */
async function beginDeployment({ model, stage, version, run }, deployments) {
    const commit = commitOf(version);
    const task = taskOf(model);
    const [newest] = await deployments.list(stage, task);
    const isOurs = newest?.commit === commit && newest.payload["version"] === version.version;
    if (newest !== undefined && isOurs && (await deployments.state(newest.id)) !== "inactive")
        return newest.id;
    const id = await deployments.create({
        ...{ commit, environment: stage, task, isProduction: stage === "production" },
        description: `${model} ${version.version}`,
        payload: { model, version: version.version, digest: version.digest ?? "" },
    });
    await deployments.setState(id, "in_progress", { description: "", url: run });
    return id;
}
/**
 * Says how it ended. A success ends those before it of the same model in the same environment.
 * @throws ModelgateError as `beginDeployment`
 */
async function endDeployment(id, state, { model, stage, run, description }, deployments) {
    await deployments.setState(id, state, { description, url: run });
    if (state !== "success")
        return;
    for (const one of await deployments.list(stage, taskOf(model))) {
        if (one.id === id)
            continue;
        // What came before it was ended with it.
        if ((await deployments.state(one.id)) === "inactive")
            return;
        await deployments.setState(one.id, "inactive", {
            description: "another version took the stage",
            url: run,
        });
    }
}
/** Deployments of one model among those of an environment. */
function taskOf(model) {
    return `deploy:${model}`.slice(0, 128);
}
function commitOf({ source, facts, model, version }) {
    const found = [source.split(":")[0], facts["commit"]].find((text) => /^[0-9a-f]{40}$/u.test(text ?? ""));
    if (found !== undefined)
        return found;
    throw (0,src_error/* failure */.V2)("registry-missing", `${model} ${version}: its registration names no commit, and a deployment is of one`, {
        hint: "Register versions with this action, or leave `deployments` out of the stage.",
    });
}

;// CONCATENATED MODULE: ./actions/promote/src/follow-move.ts




/** Does what is to follow. Never throws: the move stands, whatever comes of this. */
async function followMove(asked, moved, ports) {
    const record = await begun(asked, moved, ports);
    const delivered = await sent(asked, moved, ports);
    const ended = await follow_move_closed(asked, moved, { ports, record, delivery: delivered.delivery });
    const problems = [...record.problems, ...delivered.problems, ...ended];
    return {
        ...(delivered.delivery === undefined ? {} : { delivery: delivered.delivery }),
        ...(record.deployment === undefined
            ? {}
            : { deployment: { ...record.deployment, state: stateOf(record.deployment, delivered, ended) } }),
        problems,
        notes: [
            ...delivered.notes,
            ...(problems.length > 0
                ? [`The stage has moved; what follows a move has not all come about. ${againFor(moved)}`]
                : []),
        ],
    };
}
/** A rollback that names no version goes one step further back each time it is run. */
function againFor({ kind, version }) {
    if (kind === "promotion")
        return "Run this step again to complete it.";
    return `Run this step again with \`version: ${version.version}\` to complete it.`;
}
async function begun({ deployments, here, token, model, stage }, { version, run, isDryRun }, ports) {
    if (!deployments || here === null || isDryRun)
        return { problems: [] };
    const record = { repository: here, environment: stage };
    try {
        const id = await beginDeployment({ model, stage, version, run }, await ports.deployments(token, here));
        return { deployment: { ...record, id, state: "in_progress" }, problems: [] };
    }
    catch (error) {
        return { deployment: { ...record, id: null, state: "failure" }, problems: (0,src_error/* problemsOf */.GW)(error) };
    }
}
async function sent(asked, moved, ports) {
    const { delivery, model, stage, repository } = asked;
    if (delivery === null)
        return { problems: [], notes: [] };
    const { version, reason, run, isDryRun } = moved;
    const told = {
        ...{ repository, branch: delivery.branch ?? "", by: delivery.by, outcome: "failed" },
        ...{ commit: null, pullRequest: null, started: null, edits: [] },
    };
    let came = told;
    try {
        const branch = await ports.branch(asked.deliveryToken, repository);
        const isImage = delivery.files.some(({ write }) => write === "image");
        const image = isImage ? await ports.image() : null;
        const delivered = { version: (0,version_called/* calledOf */.d)(version), model: version.digest ?? "", image };
        came = await deliver({ delivery, delivered, model, stage, run, reason, isDryRun }, { branch, isOvertaken: ports.isOvertaken, pause: ports.pause });
        if (isDryRun || came.outcome === "overtaken")
            return { delivery: came, problems: [], notes: notesOf(asked, came) };
        // Started first, noted then: a run that dies between the two starts it again, and one that notes first would never start it.
        const isNew = came.outcome === "done" || !(await isRecorded(asked, version, ports.ledger));
        const started = isNew ? await start(delivery, asked, { branch, came, version }) : null;
        const facts = {
            stage,
            version: version.version,
            repository,
            branch: came.branch,
            commit: came.commit,
            "pull-request": came.pullRequest,
        };
        if (isNew)
            await ports.note("delivery", facts);
        return { delivery: { ...came, started }, problems: [], notes: notesOf(asked, came) };
    }
    catch (error) {
        return { delivery: { ...came, outcome: "failed" }, problems: (0,src_error/* problemsOf */.GW)(error), notes: [] };
    }
}
/** Whether the ledger has it that this very move was delivered: then whatever starts on it was started, too. */
async function isRecorded({ model, stage }, { version }, ledger) {
    const last = (await (0,promote_entry/* numbered */.j)(ledger))
        .map(({ entry }) => entry)
        .filter((entry) => entry.model === model && entry.facts["stage"] === stage)
        .findLast(({ kind }) => ["promotion", "rollback", "delivery"].includes(kind));
    return last?.kind === "delivery" && last.facts["version"] === version;
}
async function start({ dispatch }, { model, stage }, { branch, came, version }) {
    if (dispatch === null)
        return null;
    if (dispatch.kind === "workflow")
        await branch.startWorkflow(dispatch.name, came.branch);
    else {
        const payload = { model, stage, version: version.version, digest: version.digest ?? "" };
        await branch.sendEvent(dispatch.name, { ...payload, branch: came.branch, commit: came.commit ?? "" });
    }
    return `${dispatch.kind} ${dispatch.name}`;
}
function notesOf({ isOwnToken, delivery }, { outcome, by }) {
    if (outcome === "overtaken")
        return ["Another version holds the stage by now: its run delivers."];
    if (outcome !== "done" || !isOwnToken || delivery?.dispatch != null)
        return [];
    const what = by === "commit" ? "the commit" : "the pull request";
    return [
        `No workflow starts from ${what}: it was made with the workflow's own token. Give an app's as \`delivery-token\`${by === "commit" ? ", or say what is started: `dispatch`" : ""}.`,
    ];
}
/** Says how the deployment ended. One that waits for a merge has not. */
async function follow_move_closed({ here, token, model, stage }, { run }, { ports, record, delivery }) {
    const id = record.deployment?.id ?? null;
    if (id === null || here === null)
        return [];
    const state = endOf(delivery);
    const description = delivery?.pullRequest == null
        ? `delivery: ${delivery?.outcome ?? "none was asked for"}`
        : "waits for its pull request";
    try {
        await endDeployment(id, state, { model, stage, run, description }, await ports.deployments(token, here));
        return [];
    }
    catch (error) {
        return (0,src_error/* problemsOf */.GW)(error);
    }
}
function endOf(delivery) {
    if (delivery === undefined)
        return "success";
    if (delivery.outcome === "failed" || delivery.outcome === "overtaken")
        return "failure";
    return delivery.pullRequest === null ? "success" : "in_progress";
}
/** What GitHub was told last: where it took no record, or not its end, that does not become another one. */
function stateOf({ id, state }, { delivery }, ended) {
    return id === null || ended.length > 0 ? state : endOf(delivery);
}

;// CONCATENATED MODULE: ./actions/promote/src/image-of.ts

/**
 * The image that the newest report of containerize proved for a model's bytes, of those that are evidence for the stage; null: there
 * is none. However old it is: an older version's image is asked for as well.
 */
function imageOf(evidence, digest, { isBreakGlass, ...against }) {
    if (digest === null)
        return null;
    const found = newestOf(evidence, digest, against);
    if (found !== null || !isBreakGlass)
        return found;
    const rule = { ...against.rule, signedBy: [], allowClaimed: true };
    return newestOf(evidence, digest, { ...against, rule, repositories: null });
}
function newestOf(evidence, digest, { rule, ...given }) {
    const against = { ...given, rule: { ...rule, maxEvidenceAgeMs: null }, policyDigest: null };
    const proven = evidence.filter((one) => one.report.action === "containerize" && (0,promote_evidence/* unfit */.Ri)(one, digest, against) === null);
    const made = ({ report }) => Date.parse(report.provenance.createdAt);
    const images = proven.toSorted((a, b) => made(b) - made(a)).map(({ report }) => report.image);
    return images.find((image) => image !== undefined)?.digest ?? null;
}

;// CONCATENATED MODULE: ./actions/promote/src/with-following.ts





/** What was done, with what followed. Nothing follows a refusal. */
async function withFollowing(done, asked, around) {
    const { outcome, scene, kind } = around;
    if (asked === null || outcome.what === "refused")
        return done;
    const { given, world, opened } = scene;
    const { ledger, registry } = opened;
    const { version } = outcome;
    const { model, stage } = asked;
    const writes = (0,src_scene/* writer */.KF)(scene);
    const followed = await followMove(asked, {
        ...{ version, kind, isDryRun: given.dryRun, run: writes.by.run },
        reason: given.reason ?? "Every requirement holds.",
    }, {
        ledger,
        image: () => imageAmong(around, model),
        note: (what, facts) => (0,src_scene/* note */.N4)(writes, { kind: what, model, subject: version.digest, facts }),
        isOvertaken: async () => {
            const holder = (await registry.holders(model)).find((one) => one.stage === stage);
            return holder?.version !== version.version;
        },
        branch: world.branch,
        deployments: world.deployments,
        pause: world.pause,
    });
    const { delivery, deployment, problems, notes } = followed;
    const sections = {
        ...(delivery === undefined ? {} : { delivery }),
        ...(deployment === undefined ? {} : { deployment }),
    };
    return {
        ...done,
        promotion: { ...done.promotion, ...sections },
        notes: [...done.notes, ...notes],
        problems,
    };
}
/** Looked for in what this run brings and in what the ledger keeps. Who breaks the glass goes past signatures here, too. */
async function imageAmong({ scene, kind, outcome, reports, rule, prove }, model) {
    const { opened, given, world } = scene;
    const { digest } = outcome.version;
    const records = (0,promote_records/* recordsOf */.M$)(await (0,promote_entry/* numbered */.j)(opened.ledger), model);
    const about = records.reports.filter(({ subject }) => subject === digest);
    const found = await Promise.all(about.map((one) => keptSigned(opened.ledger, one, prove)));
    return imageOf([...reports, ...found], digest, {
        ...{ rule, model, isBreakGlass: given.breakGlass },
        now: world.now(),
        // As for the move itself: who comes back may have been proven when the repository had another name.
        repositories: namesOf((0,src_scene/* writer */.KF)(scene).by.repository, kind === "rollback" ? records : null),
    });
}

;// CONCATENATED MODULE: ./actions/promote/src/ask.ts











/**
 * Does what is asked.
 * @throws ModelgateError what registry, ledger and git throw
 */
async function ask(planned, given, { host, world }) {
    const ports = world.ports(given.token);
    const who = {
        name: world.actor,
        email: `${world.actor.replaceAll(/[^\w.-]/gu, "-")}@users.noreply.github.com`,
    };
    for (const name of ["MLFLOW_TRACKING_PASSWORD", "MLFLOW_TRACKING_TOKEN"]) {
        const secret = world.env[name] ?? "";
        if (secret !== "")
            host.mask(secret);
    }
    const credentials = { username: given.registryUsername, password: given.registryPassword };
    const opening = { reach: ports, who, now: world.now, env: world.env, credentials };
    const opened = await (0,src_opened/* openWithLedger */.W6)(planned.registry, given.ledger, opening);
    const scene = { planned, given, host, world, opened, ports };
    const done = await doneBy(scene);
    return { ...done, notes: [...(opened.registry.notes ?? []), ...done.notes] };
}
async function doneBy(scene) {
    switch (scene.given.do) {
        case "register":
            return await register(scene);
        case "quarantine":
            return await quarantine(scene);
        case "lift":
            return await lift(scene);
        default:
            return await move(scene, scene.given.do);
    }
}
async function move(scene, ask) {
    const { planned, given, opened, ports, host } = scene;
    const { rule, model } = planned;
    const policyDigest = (0,outline/* textDigest */.oA)(planned.policy);
    if (rule === null)
        throw new TypeError("a stage was asked for");
    const after = following(planned, given, host);
    const kind = ask === "rollback" ? "rollback" : "promotion";
    const version = given.version ?? (kind === "rollback" ? null : await here(opened, planned));
    const prove = await proverOf(given, rule);
    const reports = await Promise.all(given.reports.map((path) => broughtSigned(path, prove)));
    const asked = {
        ...{ model, version, rule, kind, policyDigest },
        reason: given.reason ?? "every requirement holds",
        ...{ isBreakGlass: given.breakGlass, isDryRun: given.dryRun },
    };
    const outcome = await promote(asked, {
        ...(0,src_scene/* writer */.KF)(scene),
        reports,
        ...around(given, opened, { ports, prove }),
    });
    const done = (0,src_scene/* told */.Ev)(planned, given, {
        version: outcome.version.version,
        digest: outcome.version.digest,
        previous: outcome.previous?.version ?? null,
        outcome: outcome.what === "moved" ? "done" : outcome.what,
        requirements: [...outcome.requirements],
        breakGlass: given.breakGlass && outcome.requirements.some(({ met }) => !met),
        recovered: [...outcome.recovered],
    });
    done.notes.push(...outcome.notes);
    return await withFollowing(done, after, { scene, kind, rule, outcome, reports, prove });
}
function around({ environment, modelPath }, { registry }, { ports, prove }) {
    return {
        registry,
        hash: (version) => hashed(version, { registry, ports, instead: modelPath }),
        kept: (report, ledger) => keptSigned(ledger, report, prove),
        approvals: environment === null ? [] : [environment],
    };
}
/** The version that is registered for what is checked out. */
async function here({ repository, registry }, { model }) {
    const commit = await (0,branch_point/* headOf */.U)(repository);
    const found = versionAt(await registry.versions(model), commit ?? "");
    if (found !== null)
        return found.version;
    throw (0,src_error/* failure */.V2)("registry-missing", `${model}: no version is registered for ${commit?.slice(0, 12) ?? "this commit"}`, {
        hint: "Register it first (`do: register`), or name a `version`.",
    });
}
async function quarantine(scene) {
    const { planned, given, opened } = scene;
    const { model } = planned;
    const found = (0,version_called/* versionCalled */.G)(await opened.registry.versions(model), given.version ?? "");
    if (found?.digest == null)
        throw (0,src_error/* failure */.V2)("registry-missing", `${model}: no version ${given.version} with a digest`, {
            hint: "`modelgate stages` shows what there is.",
        });
    const holders = (await opened.registry.holders(model)).filter(({ digest }) => digest === found.digest);
    if (!given.dryRun)
        await (0,src_scene/* note */.N4)((0,src_scene/* writer */.KF)(scene), {
            kind: "quarantine",
            model,
            subject: found.digest,
            facts: { reason: given.reason ?? "", version: found.version },
        });
    const done = (0,src_scene/* told */.Ev)(planned, given, {
        version: found.version,
        digest: found.digest,
        outcome: given.dryRun ? "dry-run" : "done",
    });
    return { ...done, notes: holders.map(({ stage }) => `${stage} still holds these bytes: roll it back`) };
}
async function lift(scene) {
    const { planned, given, opened } = scene;
    const { model } = planned;
    const { registry, ledger } = opened;
    const writes = (0,src_scene/* writer */.KF)(scene);
    // A rollback that was killed holds its stage, too, and is written down first; a dry run writes nothing down.
    const recovered = given.dryRun ? [] : await recover(model, await (0,promote_entry/* numbered */.j)(ledger), { ...writes, registry });
    const records = (0,promote_records/* recordsOf */.M$)(await (0,promote_entry/* numbered */.j)(ledger), model);
    const begun = given.dryRun ? (0,promote_records/* unrecorded */.yt)(await registry.history(model), records) : [];
    if (given.stage === null || holdOf(given.stage, records, begun) === null) {
        const done = (0,src_scene/* told */.Ev)(planned, given, { version: null, digest: null, outcome: "already", recovered });
        return {
            ...done,
            notes: [`no rollback holds ${given.stage ?? "a stage"} of ${model}: there is nothing to lift`],
        };
    }
    const facts = { stage: given.stage, reason: given.reason ?? "" };
    if (!given.dryRun)
        await (0,src_scene/* note */.N4)(writes, { kind: "lift", model, subject: null, facts });
    const outcome = given.dryRun ? "dry-run" : "done";
    return (0,src_scene/* told */.Ev)(planned, given, { version: null, digest: null, outcome, recovered });
}


/***/ }),

/***/ 40008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   KF: () => (/* binding */ writer),
/* harmony export */   N4: () => (/* binding */ note)
/* harmony export */ });
/* harmony import */ var _modelgate_ledger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58355);
/* harmony import */ var _modelgate_registry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99622);


/** Who writes to the ledger, and when. */
function writer({ world, opened: { ledger }, host, }) {
    const run = host.provenance();
    const by = {
        actor: world.actor,
        repository: run?.repository ?? null,
        run: run?.url ?? null,
        commit: run?.commit ?? null,
    };
    return { ledger, by, now: world.now, pause: world.pause };
}
/** Appends an entry of this run to the ledger, of this moment and without a document. */
async function note(writer, given) {
    await (0,_modelgate_ledger__WEBPACK_IMPORTED_MODULE_0__/* .append */ .B)(writer.ledger, [(0,_modelgate_registry__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g)(writer, given)], writer.pause);
}
/** What came of an asking, in the words of the report. */
function told({ model, registry }, given, what) {
    const promotion = {
        ...{
            registry: registry.place.type,
            asked: given.do,
            model,
            stage: given.stage,
            reason: given.reason ?? "",
        },
        ...{ previous: null, requirements: [], recovered: [], breakGlass: given.breakGlass, ...what },
    };
    return { promotion, sizeBytes: null, notes: [] };
}


/***/ }),

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

/***/ 14601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   VK: () => (/* binding */ shortDigest)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

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

/***/ 28574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sourceName),
/* harmony export */   Y: () => (/* binding */ addressName)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14601);

/** A source as reports name it: `git:base`, `git:v1.2`, `path:…`, `report:…`, `stage:production`, or `url:…` without user, password and query. */
function sourceName(source) {
    switch (source.kind) {
        case "git":
            return `git:${source.ref === null ? "base" : (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(source.ref)}`;
        case "path":
        case "report":
            return `${source.kind}:${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(source.path)}`;
        case "stage":
            return `stage:${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(source.stage)}`;
        case "url":
            return `url:${URL.canParse(source.url) ? addressName(new URL(source.url)) : "an address that cannot be read"}`;
    }
}
/** An address as far as it may be shown: what is left out may be a password or a signature. */
function addressName({ protocol, host, pathname }) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(`${protocol}//${host}${pathname}`);
}


/***/ }),

/***/ 46060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var _modelgate_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48308);

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
    const opened = await (0,_modelgate_baseline__WEBPACK_IMPORTED_MODULE_0__/* .openBaseline */ .E)({ kind: "git", ref }, { path, kind: "model" }, ports, folder);
    return opened.kind === "none" ? { none: opened.reason } : { path: opened.path };
}


/***/ }),

/***/ 58355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ append),
/* harmony export */   T: () => (/* binding */ appendUnless)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86271);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11023);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41615);




/** With twenty writers at once somebody waits for nineteen others. */
const MOST_TRIES = 40;
/**
 * Appends entries to a ledger, all or none, in the order given. Somebody who writes at the same time is waited for: the
 * chain is continued from what they wrote. `pause` waits before try number n (from 1), longer each time.
 * @throws ModelgateError `input-invalid` for what no ledger could read again, `ledger-conflict` when others were always
 * quicker, and what the store throws
 */
async function append(store, records, pause) {
    const added = await appendUnless(store, records, pause, () => false);
    if (added === null)
        throw new TypeError("nothing overtakes an entry that rests on none");
    return added;
}
/**
 * As `append`, for entries that rest on what the ledger said at the store's tip: null, and nothing is written, once somebody else
 * has added an entry there that overtakes them.
 */
async function appendUnless(store, records, pause, overtakes) {
    let known = null;
    for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
        const tip = await store.tip();
        const last = tip === null ? null : await (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .lastEntry */ .vi)(store, tip);
        const seq = last?.entry.seq ?? 0;
        if (tip !== null && known !== null && (await (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesFrom */ .RJ)(store, tip, known + 1)).some(overtakes))
            return null;
        known = seq;
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

/***/ 37277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ inspectModel),
/* harmony export */   R: () => (/* binding */ operatorsOf)
/* harmony export */ });
/* harmony import */ var _carry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18794);
/* harmony import */ var _element_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18086);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34923);
/* harmony import */ var _tensor_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1588);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92871);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12000);






/**
 * Describes a model without running or copying it. Problems that would keep it from being run are part of the answer.
 * The digest holds if nobody writes to the files meanwhile; to run what was inspected, stage it.
 * @param count the parameters of a model that could be run; absent: its initializers are counted
 * @throws ModelgateError `file-missing`, `model-unreadable` or `model-unsupported` when there is nothing to describe
 */
async function inspectModel(path, count = initializersIn) {
    const { model, digest, sizeBytes, files, problems } = await (0,_carry_js__WEBPACK_IMPORTED_MODULE_0__/* .carryModel */ .N)(path, null);
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
        signature: (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureOf */ .y)(model.graph),
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
    for (const { part, nodes } of (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .scopesOf */ .ZK)(model)) {
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
    for (const { tensor, role, part } of (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .tensorsOf */ .YP)(model)) {
        if (part === "training" || !roles.includes(role))
            continue;
        const type = (0,_element_type_js__WEBPACK_IMPORTED_MODULE_3__/* .elementName */ .A)(tensor.dataType);
        total = withTensor(model, total, tensor);
        byType.set(type, withTensor(model, byType.get(type) ?? { tensors: 0, count: 0, sizeBytes: 0 }, tensor));
    }
    return { ...total, byType: sorted(byType) };
}
function withTensor(model, amount, tensor) {
    const sizeBytes = (0,_tensor_size_js__WEBPACK_IMPORTED_MODULE_4__/* .rawSizeBytes */ .V)(tensor) ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .tensorStrings */ .Gr)(model, tensor).reduce((sum, text) => sum + text.length, 0);
    return {
        tensors: amount.tensors + 1,
        count: amount.count + (0,_tensor_size_js__WEBPACK_IMPORTED_MODULE_4__/* .elementCount */ .K)(tensor.dims),
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

/***/ 43034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readDelivery)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var _delivery_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61243);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3965);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99421);




/**
 * What a policy file says of a stage that has moved, for one model: files of other models are left out. The whole file is
 * checked.
 * @throws ModelgateError `policy-invalid` with line and column
 */
function readDelivery(text, path, { stage, model }) {
    const source = { kind: "file", name: path };
    const { value, locate } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(text, source, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .PolicySchema */ .Qz);
    const stages = value.registry?.stages ?? [];
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .throwProblems */ .Jh)((0,_delivery_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerless */ .fJ)(stages, Object.keys(value.models), { source, locate }));
    const found = stages.find(({ name }) => name === stage);
    const delivery = (0,_delivery_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .deliveryOf */ .A9)(found?.delivery);
    const files = delivery?.files.filter((file) => file.model === null || file.model === model) ?? [];
    return {
        delivery: delivery === null || files.length === 0 ? null : { ...delivery, files },
        deployments: found?.deployments ?? false,
    };
}


/***/ }),

/***/ 99622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ record),
/* harmony export */   j: () => (/* binding */ numbered)
/* harmony export */ });
/* harmony import */ var _modelgate_ledger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41615);
/* harmony import */ var _modelgate_ledger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86271);

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

/***/ 75441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ unfit),
/* harmony export */   Td: () => (/* binding */ isOfModel),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6020);

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
/**
 * Whether a report may speak of a model of the policy. Several may name one file, each with limits of its own; a report that no
 * policy judged is of none of them.
 */
function isOfModel({ provenance: { policyModel } }, model) {
    return policyModel === undefined || policyModel === model;
}
/** Why a report is no evidence that these bytes may take the stage; null: it is. In the order in which a reader would ask. */
function unfit({ report, signer, unproven }, digest, { rule, model, now, policyDigest, repositories }) {
    const { subject, provenance } = report;
    if (subject.digest !== digest)
        return `it is about ${shorten(subject.digest)}, other bytes`;
    if (!isOfModel(report, model))
        return "it judged another model of the policy";
    const flaw = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .whyNoEvidence */ .j)(report);
    if (flaw !== null)
        return `it ${flaw}`;
    if (subject.binding !== "executed" && !rule.allowClaimed)
        return "it is claimed: those bytes were not run";
    // Under laxer limits, or on easier data, any model passes.
    if (policyDigest !== null && provenance.policyDigest !== policyDigest)
        return provenance.policyDigest === null
            ? "it was judged by limits that no policy file holds"
            : `it was judged by another policy, ${shorten(provenance.policyDigest)}`;
    if (policyDigest !== null && provenance.policyModel === undefined)
        return "it does not say which model of the policy it judged";
    const made = Date.parse(provenance.createdAt);
    if (Number.isNaN(made))
        return "it does not say when it was made";
    // A clock that runs ahead by minutes is a clock; by more it is a report that never gets old.
    if (made > now + CLOCK_SKEW_MS)
        return `it was made in the future, ${provenance.createdAt}`;
    if (rule.maxEvidenceAgeMs !== null && now - made > rule.maxEvidenceAgeMs)
        return `it is ${duration(now - made)} old, at most ${duration(rule.maxEvidenceAgeMs)} are allowed`;
    if (rule.signedBy.length === 0)
        return madeElsewhere(report, repositories);
    if (signer === null)
        return unproven === undefined ? "nobody signed it" : `its signature proves nothing: ${unproven}`;
    // Compared whole: a pattern would let `…/gate.yml@refs/heads/main-2` pass for `…@refs/heads/main`.
    return rule.signedBy.includes(signer) ? null : `it is signed by ${signer}, whom the policy does not name`;
}
/**
 * Why a report that nobody has to sign comes from where a stranger's word is law; null: it does not. A pull request brings its own
 * workflow, and may run its own code beside the measurement; so does what a merge queue tries.
 */
function madeElsewhere({ provenance }, repositories) {
    const { event, repository } = provenance;
    if (event === "merge_group" || event?.startsWith("pull_request") === true)
        return `it was made for ${event}: without a signer that the policy names, only a run on what was merged counts`;
    if (repositories !== null && repository !== null && !repositories.includes(repository))
        return `it was made in ${repository}, another repository, and the policy names no signer`;
    return null;
}
const CLOCK_SKEW_MS = 5 * 60_000;
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

/***/ 92432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   ED: () => (/* binding */ carries),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   wo: () => (/* binding */ GIVEN_UP),
/* harmony export */   yt: () => (/* binding */ unrecorded)
/* harmony export */ });
// What the ledger says of one model, read from its entries. A change is two entries: `intent` before the registry is touched
// and `promotion` or `rollback` after it was read back, which names the intent. A run that is killed between the two leaves
// an intent without an end; the next run looks at the registry and writes the end that is true.
/** The reason in an end that another run writes than the one that meant the change. */
const GIVEN_UP = "found by a later run";
/** What entries, the oldest first, say of a model. Entries of other models are passed over. */
function recordsOf(entries, model) {
    const open = new Map();
    const givenUp = new Map();
    const moves = [];
    const quarantined = new Map();
    const holds = new Map();
    const reports = [];
    const signatures = new Map();
    const repositories = new Set();
    for (const { entry, id } of entries) {
        const { kind, subject, document, facts } = entry;
        // Bytes are rejected whatever they are called.
        if (kind === "quarantine" && subject !== null)
            quarantined.set(subject, text(facts["reason"]));
        if (entry.model !== model)
            continue;
        if (entry.by.repository !== null)
            repositories.add(entry.by.repository);
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
            const intent = open.get(of) ?? givenUp.get(of);
            open.delete(of);
            givenUp.delete(of);
            if (intent === undefined)
                continue;
            // What a run says of its own move is final.
            if (kind === "void") {
                if (facts["reason"] === GIVEN_UP)
                    givenUp.set(of, { ...intent, notBefore: entry.at });
            }
            else
                moves.push({ ...intent, kind, recordedAt: entry.at });
        }
        if (kind === "hold")
            holds.set(text(facts["stage"]), text(facts["reason"]));
        if (kind === "lift")
            holds.delete(text(facts["stage"]));
    }
    const signed = reports.map((one) => ({ ...one, signatures: signatures.get(one.document) ?? [] }));
    return {
        moves,
        open: [...open.values()],
        givenUp: [...givenUp.values()],
        quarantined,
        holds,
        reports: signed,
        repositories: [...repositories],
    };
}
/** Whether a step of the registry is what an intent meant. An id alone is copied into another tag in a minute. */
function carries(step, intent) {
    const { version, stage, facts } = step;
    return facts["record"] === intent.id && stage === intent.stage && version === intent.version;
}
/**
 * The steps of a registry that intents of the ledger are, by their ids, the oldest first. Each is one step: who copies its record
 * into a second tag has moved past the ledger, as who writes none.
 */
function stepsOf(history, intents) {
    const byId = new Map(intents.map((intent) => [intent.id, intent]));
    const steps = new Map();
    for (const step of history) {
        const intent = byId.get(step.facts["record"] ?? "");
        if (step.what !== "moved" || intent === undefined || steps.has(intent.id))
            continue;
        if (carries(step, intent))
            steps.set(intent.id, step);
    }
    return steps;
}
/** Intents without an end that the registry has all the same: their run was killed, or has yet to write down how it ended. */
function unrecorded(history, { open, givenUp }) {
    const intents = [...open, ...givenUp];
    const steps = stepsOf(history, intents);
    return intents.filter(({ id }) => steps.has(id));
}
function intentOf({ entry, id }) {
    const { seq, at, by, subject, facts } = entry;
    return {
        ...{
            id,
            seq,
            at,
            notBefore: at,
            recordedAt: null,
            by: by.actor ?? "somebody",
            stage: text(facts["stage"]),
            version: text(facts["version"]),
        },
        subject,
        previous: nullable(facts["previous"]),
        kind: facts["kind"] === "rollback" ? "rollback" : "promotion",
        reason: text(facts["reason"]),
    };
}
function text(value) {
    return typeof value === "string" ? value : "";
}
function nullable(value) {
    return typeof value === "string" ? value : null;
}


/***/ }),

/***/ 97867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ versionCalled),
/* harmony export */   d: () => (/* binding */ calledOf)
/* harmony export */ });
/** What people call a version: the fact `version` where the registry numbers versions itself, else its own name. */
function calledOf({ version, facts }) {
    return facts["version"] ?? version;
}
/** The version of this name, or else the one that people call so. null: there is none, or several are called so. */
function versionCalled(versions, name) {
    const own = versions.find(({ version }) => version === name);
    if (own !== undefined)
        return own;
    const [called, ...others] = versions.filter((known) => calledOf(known) === name);
    return called === undefined || others.length > 0 ? null : called;
}


/***/ }),

/***/ 6020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ failureIn),
/* harmony export */   j: () => (/* binding */ whyNoEvidence)
/* harmony export */ });
/**
 * Why a report, whatever it is about, is no evidence that what it judged holds, as `only observed: …`; null: it is. Fails closed: one
 * check has to have passed, or to be undecided and let through; a report of failures alone that were all waived shows nothing.
 */
function whyNoEvidence(report) {
    const { verdict, mode, checks } = report;
    if (mode === "observe")
        return "only observed: nothing could have failed";
    const against = failureIn(report);
    if (against !== null)
        return against;
    if (verdict === "skipped" || checks.every((check) => check.verdict === "skipped"))
        return "judged nothing";
    const isShown = checks.some((check) => check.verdict === "pass" || check.verdict === "inconclusive");
    return isShown ? null : "passed none of its checks";
}
/** What a report says against what it is about, as `failed: test/accuracy/min`; null: nothing, which is not evidence yet. */
function failureIn({ verdict, problems, checks }) {
    if (problems.length > 0 || verdict === "error")
        return "could not judge";
    const failed = checks.filter(({ effect }) => effect === "fail" || effect === "error").map(({ id }) => id);
    const named = failed.slice(0, 3).join(", ") + (failed.length > 3 ? ` and ${failed.length - 3} more` : "");
    if (verdict === "fail")
        return `failed: ${named || "without a check"}`;
    // Modelgate never writes `pass` over a failed check, so such a report was edited by hand.
    return failed.length > 0 ? `contradicts itself: ${named} failed, and it says ${verdict}` : null;
}


/***/ })

};
