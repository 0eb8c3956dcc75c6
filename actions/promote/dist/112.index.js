export const id = 112;
export const ids = [112];
export const modules = {

/***/ 7112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ask: () => (/* binding */ ask)
});

// EXTERNAL MODULE: ./packages/git/src/branch-point.ts
var branch_point = __webpack_require__(9385);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/onnx/src/inspect.ts + 10 modules
var inspect = __webpack_require__(5065);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/job/src/source-place.ts + 15 modules
var source_place = __webpack_require__(996);
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
var append = __webpack_require__(3593);
// EXTERNAL MODULE: ./packages/ledger/src/entry.ts
var entry = __webpack_require__(6271);
// EXTERNAL MODULE: ./packages/registry/src/promote/entry.ts
var promote_entry = __webpack_require__(9622);
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

;// CONCATENATED MODULE: ./packages/schema/src/evidence.ts
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

;// CONCATENATED MODULE: ./packages/registry/src/promote/evidence.ts

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
    const flaw = whyNoEvidence(report);
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

;// CONCATENATED MODULE: ./packages/registry/src/promote/records.ts
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
            quarantined.set(subject, records_text(facts["reason"]));
        if (entry.model !== model)
            continue;
        if (entry.by.repository !== null)
            repositories.add(entry.by.repository);
        if (kind === "report" && document !== null)
            reports.push({ document, subject });
        if (kind === "signature" && document !== null) {
            const of = records_text(facts["report"]);
            signatures.set(of, [...(signatures.get(of) ?? []), document]);
        }
        if (kind === "intent")
            open.set(id, intentOf({ entry, id }));
        if (kind === "promotion" || kind === "rollback" || kind === "void") {
            const of = records_text(facts["intent"]);
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
            holds.set(records_text(facts["stage"]), records_text(facts["reason"]));
        if (kind === "lift")
            holds.delete(records_text(facts["stage"]));
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
            stage: records_text(facts["stage"]),
            version: records_text(facts["version"]),
        },
        subject,
        previous: nullable(facts["previous"]),
        kind: facts["kind"] === "rollback" ? "rollback" : "promotion",
        reason: records_text(facts["reason"]),
    };
}
function records_text(value) {
    return typeof value === "string" ? value : "";
}
function nullable(value) {
    return typeof value === "string" ? value : null;
}

;// CONCATENATED MODULE: ./packages/registry/src/promote/recover.ts



/**
 * Ends intents that a run left open among these entries: the registry knows which of them came about. So it does of those that
 * were taken for dead too early: their run moved after all, and died then.
 */
async function recover(model, entries, ports) {
    const records = recordsOf(entries, model);
    const { open, givenUp } = records;
    if (open.length + givenUp.length === 0)
        return [];
    const done = new Set(unrecorded(await ports.registry.history(model), records));
    const ends = [...open, ...givenUp.filter((intent) => done.has(intent))].map((intent) => ({
        intent,
        isDone: done.has(intent),
    }));
    if (ends.length === 0)
        return [];
    await (0,append/* append */.B)(ports.ledger, ends.flatMap(({ intent: { id, subject, stage, version, kind, reason }, isDone }) => {
        const about = { intent: id, meant: reason, model, subject, stage, version };
        return closing(about, isDone ? kind : "void", GIVEN_UP, ports);
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
        return yes(name, `it has held ${from} for ${duration(held)}`);
    return no(name, `it has held ${from} for ${duration(Math.max(0, held))} of ${duration(soakMs)}`);
}
/** The newest report of an action decides: one that fails after one that passed takes the word back. */
function isShown(action, rule, version, { evidence, now, policyDigest, repositories }) {
    const own = evidence.filter((one) => one.report.action === action);
    const ofBytes = own.filter(({ report }) => version.digest !== null && report.subject.digest === version.digest);
    const about = ofBytes.filter(({ report }) => isOfModel(report, version.model));
    const dated = about.map((one) => ({
        one,
        made: madeAt(one),
        why: version.digest === null
            ? "the version has no digest"
            : unfit(one, version.digest, { rule, model: version.model, now, policyDigest, repositories }),
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

;// CONCATENATED MODULE: ./packages/registry/src/version-called.ts
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
    const found = name === null ? null : versionCalled(versions, name);
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
    const begun = unrecorded(told.history, records);
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
    const claimed = stepsOf(history, intents);
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
            if (last === undefined || move === undefined || last.at !== holder.at || !carries(holder, move))
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
    return { recovered, told, ledger, records: recordsOf(isSame ? known : await (0,promote_entry/* numbered */.j)(ledger), model) };
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
        evidence: distinct([...own, ...kept], asked.rule),
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
// EXTERNAL MODULE: ./packages/policy/src/delivery-entry.ts
var delivery_entry = __webpack_require__(1243);
// EXTERNAL MODULE: ./packages/policy/src/schema.ts + 4 modules
var schema = __webpack_require__(2812);
// EXTERNAL MODULE: ./packages/policy/src/yaml.ts + 1 modules
var yaml = __webpack_require__(9421);
;// CONCATENATED MODULE: ./packages/policy/src/delivery.ts




/**
 * What a policy file says of a stage that has moved, for one model: files of other models are left out. The whole file is
 * checked.
 * @throws ModelgateError `policy-invalid` with line and column
 */
function readDelivery(text, path, { stage, model }) {
    const source = { kind: "file", name: path };
    const { value, locate } = (0,yaml/* readYaml */.gM)(text, source, schema/* PolicySchema */.Qz);
    const stages = value.registry?.stages ?? [];
    (0,src_error/* throwProblems */.Jh)((0,delivery_entry/* ownerless */.fJ)(stages, Object.keys(value.models), { source, locate }));
    const found = stages.find(({ name }) => name === stage);
    const delivery = (0,delivery_entry/* deliveryOf */.A9)(found?.delivery);
    const files = delivery?.files.filter((file) => file.model === null || file.model === model) ?? [];
    return {
        delivery: delivery === null || files.length === 0 ? null : { ...delivery, files },
        deployments: found?.deployments ?? false,
    };
}

;// CONCATENATED MODULE: ./actions/promote/src/following.ts


/**
 * What is to follow a move, before it is made: what cannot work is found out while nothing has changed. null: nothing follows.
 * @throws ModelgateError `input-invalid`, `policy-invalid`
 */
function following({ model, policy }, given, host) {
    const { stage, config, token, deliveryToken } = given;
    if (stage === null)
        return null;
    const { delivery, deployments } = readDelivery(policy, config, { stage, model });
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/git/src/fault.ts
var fault = __webpack_require__(9856);
// EXTERNAL MODULE: ./packages/git/src/repository.ts
var src_repository = __webpack_require__(5434);
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
    return (0,src_error/* failure */.V2)("git-failed", `${(0,fault/* shown */.SP)(path)}: git gave bytes that do not have the id in the commit`, {
        hint: "The clone is damaged: `git fsck` says more; make a fresh one.",
    });
}

// EXTERNAL MODULE: ./packages/git/src/commit.ts
var commit = __webpack_require__(3967);
// EXTERNAL MODULE: ./packages/git/src/path.ts
var src_path = __webpack_require__(9785);
// EXTERNAL MODULE: ./packages/git/src/push-conflict.ts
var push_conflict = __webpack_require__(9025);
// EXTERNAL MODULE: ./packages/git/src/remote-refs.ts
var remote_refs = __webpack_require__(8179);
// EXTERNAL MODULE: ./packages/git/src/tree.ts
var tree = __webpack_require__(4106);
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
    const commit = await branch_store_committed(repository, { ref, files, after, message, author });
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
async function branch_store_committed(repository, { files, after, message, author }) {
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

// EXTERNAL MODULE: ./packages/job/src/open-registry.ts + 37 modules
var open_registry = __webpack_require__(6210);
// EXTERNAL MODULE: ./packages/ledger/src/read.ts
var src_read = __webpack_require__(1615);
// EXTERNAL MODULE: ./packages/schema/src/read-at-most.ts
var read_at_most = __webpack_require__(6783);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
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
    kind: dist/* picklist */.KIO(["added", "removed", "renamed", "type", "shape", "moved", "labels"]),
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

;// CONCATENATED MODULE: ./packages/schema/src/image.ts


// What `containerize` built and proved. Sizes are bytes, times milliseconds. Names and words of servers are strangers' texts.
const image_text = dist/* string */.YjP();
/** One layer: what it is of, as `base`, `runtime`, `server` or `model`, and its bytes as they are pushed. */
const ImageLayer = dist/* object */.Ikc({ digest: image_text, sizeBytes: count, of: image_text });
/** The image of one platform, as `linux/amd64`. */
const ImagePlatform = dist/* object */.Ikc({
    platform: image_text,
    digest: image_text,
    sizeBytes: count,
    layers: dist/* array */.YOg(ImageLayer),
});
/** One output of the served model beside what the model answers offline. */
const OutputProof = dist/* object */.Ikc({
    name: image_text,
    /** As the runtime names it: `float32`. */
    type: image_text,
    /** How far values may be apart: `absolute` + `relative` × |expected|; null: they are equal or not. */
    tolerance: dist/* nullable */.mee(dist/* object */.Ikc({ absolute: number, relative: number })),
    values: count,
    unequal: count,
    largestAbsolute: dist/* nullable */.mee(number),
    largestRelative: dist/* nullable */.mee(number),
    /** The first thing that was not as expected. */
    reason: dist/* nullable */.mee(image_text),
});
/** What a started server showed. */
const ImageProof = dist/* object */.Ikc({
    /** `image`: the image was started by an engine. `process`: the server of its layers, with the model's bytes, as a process. */
    of: dist/* picklist */.KIO(["image", "process"]),
    /** Name of the engine; null for a process. */
    engine: dist/* nullable */.mee(image_text),
    platform: image_text,
    /** The server's name and version, as it says. */
    server: dist/* nullable */.mee(image_text),
    /** Rows of which data set were asked. */
    dataset: image_text,
    rows: count,
    answers: count,
    manners: dist/* array */.YOg(dist/* picklist */.KIO(["json", "binary"])),
    outputs: dist/* array */.YOg(OutputProof),
    readyMs: number,
    p50Ms: dist/* nullable */.mee(number),
    /** Requests that are none; `status` null: the connection was closed, or there was no answer. */
    refusals: dist/* array */.YOg(dist/* object */.Ikc({ name: image_text, status: dist/* nullable */.mee(count), refused: dist/* boolean */.zMY() })),
    stopMs: number,
    stoppedWith: image_text,
});
/** What was pushed, and what is attached to it. */
const ImagePush = dist/* object */.Ikc({
    /** As `ghcr.io/acme/digits@sha256:…`. */
    reference: image_text,
    tags: dist/* array */.YOg(image_text),
    attached: dist/* array */.YOg(dist/* object */.Ikc({ kind: image_text, digest: image_text, signedBy: dist/* nullable */.mee(image_text) })),
});
/** The section that `containerize` writes. */
const Image = dist/* object */.Ikc({
    /** How it came to be. */
    source: dist/* picklist */.KIO(["built", "dockerfile", "image"]),
    /** Of the index where there are several platforms. */
    digest: image_text,
    /** The OCI layout that holds it; null: it was not written there. */
    layout: dist/* nullable */.mee(image_text),
    /** As it was named, with the digest that this had; null where the image is not ours. */
    base: dist/* nullable */.mee(dist/* object */.Ikc({ reference: image_text, digest: image_text })),
    platforms: dist/* array */.YOg(ImagePlatform),
    /** The model as an artifact of its own; null: there is none. */
    artifact: dist/* nullable */.mee(image_text),
    proof: dist/* nullable */.mee(ImageProof),
    pushed: dist/* nullable */.mee(ImagePush),
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
/** The machine, as far as it bears on time; a history keeps the times of unlike ones apart. */
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
    /** Within one inference; 0: the server's own, which nobody here knows. */
    threads: count,
    machine: Machine,
    /** What answered, as it names itself, where served models were timed: the machine is then the one that asked. */
    served: dist/* optional */.lqM(dist/* object */.Ikc({
        candidate: dist/* nullable */.mee(latency_text),
        baseline: dist/* nullable */.mee(latency_text),
        /** What one start of a server may do to its times, a share: the ratio's interval is wider by it to either side. */
        startBias: number,
    })),
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
;// CONCATENATED MODULE: ./packages/schema/src/profile-bounds.ts
// Apart from the schema: who gathers a profile needs its bounds, and not the library that checks it.
/** The most interior edges of a column's bins, categories named, columns of a profile's inputs and of its outputs. */
const PROFILE_BOUNDS = { edges: 63, categories: 50, columns: 64, name: 200, quantiles: 16 };

;// CONCATENATED MODULE: ./packages/schema/src/profile.ts





// What the values looked like that a model took and gave when it was judged: the reference that a server and a drift
// check hold later values against. Small on purpose: it travels in every report. Column and port names, and categories,
// are strangers' texts and bounded.
const profile_name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(PROFILE_BOUNDS.name));
/** Rows or values; whole where every row was looked at, else estimates. */
const amount = dist/* pipe */.FsL(number, dist/* minValue */.Wwf(0));
const share = dist/* pipe */.FsL(number, dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1));
/**
 * Where bins meet, increasing. Bin 0 holds what is below the first edge, bin i what is at least edge i − 1 and below edge i,
 * the last one what is at least the last edge: one count more than there are edges.
 */
const Bins = dist/* pipe */.FsL(dist/* object */.Ikc({
    edges: dist/* pipe */.FsL(dist/* array */.YOg(number), dist/* maxLength */.Ru6(PROFILE_BOUNDS.edges)),
    counts: dist/* array */.YOg(amount),
}), dist/* check */.z6Y(({ edges, counts }) => counts.length === edges.length + 1, "expected one count more than edges"), dist/* check */.z6Y(({ edges }) => edges.every((edge, at) => at === 0 || edge > (edges[at - 1] ?? edge)), "expected increasing edges"));
/** Numbers of one column. null where there was none, or where a double cannot hold the result. */
const NumberSummary = dist/* object */.Ikc({
    kind: dist/* literal */.euz("numbers"),
    /** Finite numbers. */
    count: amount,
    /** NaN, which is how a missing cell reaches a model. */
    missing: amount,
    infinite: amount,
    min: dist/* nullable */.mee(number),
    max: dist/* nullable */.mee(number),
    mean: dist/* nullable */.mee(number),
    /** Of the population: divided by `count`. */
    variance: dist/* nullable */.mee(dist/* pipe */.FsL(number, dist/* minValue */.Wwf(0))),
    /** Pairs of level and value; a value is off by at most `quantileError` of its own size. */
    quantiles: dist/* pipe */.FsL(dist/* array */.YOg(dist/* tuple */.PVZ([share, number])), dist/* maxLength */.Ru6(PROFILE_BOUNDS.quantiles)),
    quantileError: share,
    bins: Bins,
});
/** Texts of one column, or classes. */
const CategorySummary = dist/* object */.Ikc({
    kind: dist/* literal */.euz("categories"),
    /** Texts that are not empty. */
    count: amount,
    missing: amount,
    /** How many different ones there are; `exact` or with a standard error of 1.6 %. */
    distinct: amount,
    exact: dist/* boolean */.zMY(),
    /** `hashed`: a name is a hash of the text, so that no value of a row stands in a report. */
    names: dist/* picklist */.KIO(["plain", "hashed"]),
    /** The most frequent first. */
    top: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ name: profile_name, count: amount })), dist/* maxLength */.Ru6(PROFILE_BOUNDS.categories)),
    /** All others together. */
    other: amount,
    /** No count of `top` is too small by more than this; none is too large. */
    undercount: amount,
});
/** One column of what went in or came out. */
const ProfileColumn = dist/* object */.Ikc({
    /** The data set's column where one column is one part, else the port's name. */
    name: profile_name,
    /** The model's input or output. */
    port: profile_name,
    /**
     * Which part of a row of that tensor: its index in row-major order; `all`: a sample of all parts together, of a tensor
     * that is too wide to be told part by part; `highest`: the index of the highest part.
     */
    part: dist/* union */.KCZ([count, dist/* picklist */.KIO(["all", "highest"])]),
    values: dist/* variant */.Oxt("kind", [NumberSummary, CategorySummary]),
});
const columns = dist/* pipe */.FsL(dist/* array */.YOg(ProfileColumn), dist/* maxLength */.Ru6(PROFILE_BOUNDS.columns));
/** The section that `validate` writes: the first data set as the model took it, and what the model answered. */
const Profile = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    rows: count,
    /** Rows that were looked at: all of a small data set, an even sample of a large one. Counts are those of all rows. */
    looked: count,
    inputs: columns,
    outputs: columns,
    /** The labels behind the indices of a `highest` part, where known. */
    classes: dist/* pipe */.FsL(dist/* array */.YOg(profile_name), dist/* maxLength */.Ru6(PROFILE_BOUNDS.categories)),
    /** Ports that are left out because there are too many. */
    omitted: count,
});
/**
 * Reads a profile from parsed JSON that a stranger may have written, as it stands in a report. Unknown fields are dropped.
 * @throws ModelgateError `report-invalid`, naming the first thing wrong by its path
 */
function decodeProfile(value) {
    const result = v.safeParse(Profile, value, { abortEarly: true, abortPipeEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw failure("report-invalid", `${v.getDotPath(issue) ?? "the profile"}: ${issue.message}`, {
        hint: "Expected the `profile` of a report of validate, written with this version of Modelgate.",
    });
}

;// CONCATENATED MODULE: ./packages/schema/src/delivery.ts


const delivery_text = dist/* string */.YjP();
/** What `promote` wrote where a deployment reads it, after the stage had moved. Values and paths are strangers' texts. */
const Delivery = dist/* object */.Ikc({
    repository: delivery_text,
    branch: delivery_text,
    by: dist/* picklist */.KIO(["commit", "pull-request"]),
    /** `already`: it stood there; `overtaken`: another version holds the stage by now, and its run delivers. */
    outcome: dist/* picklist */.KIO(["done", "already", "dry-run", "overtaken", "failed"]),
    commit: dist/* nullable */.mee(delivery_text),
    /** Its address. */
    pullRequest: dist/* nullable */.mee(delivery_text),
    /** The workflow or event that was started. */
    started: dist/* nullable */.mee(delivery_text),
    /** `line` counts from 1. */
    edits: dist/* array */.YOg(dist/* object */.Ikc({ path: delivery_text, line: count, before: delivery_text, after: delivery_text })),
});
/** GitHub's record of the move. `id` null: it could not be made. */
const DeploymentRecord = dist/* object */.Ikc({
    repository: delivery_text,
    environment: delivery_text,
    id: dist/* nullable */.mee(count),
    state: dist/* picklist */.KIO(["in_progress", "success", "failure"]),
});

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
    /** What was written where a deployment reads it, where the policy asks for that. */
    delivery: dist/* optional */.lqM(Delivery),
    deployment: dist/* optional */.lqM(DeploymentRecord),
});

// EXTERNAL MODULE: ./packages/schema/src/report-name.ts
var report_name = __webpack_require__(8615);
;// CONCATENATED MODULE: ./packages/schema/src/sections.ts


const sections_share = dist/* object */.Ikc({ value: number, interval: dist/* nullable */.mee(Interval) });
/** Examples that changed between right and wrong, of one data set. */
const Flips = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    /** Examples that both models answered. */
    n: count,
    /** Right before, wrong now; and the other way round. */
    negative: count,
    positive: count,
    /** Negative and positive flip rate: shares of `n`. */
    nfr: sections_share,
    pfr: sections_share,
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













const digest = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$/, "expected sha256: and 64 hexadecimal digits"));
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
    digest: dist/* nullable */.mee(digest),
    sizeBytes: dist/* nullable */.mee(count),
    binding: dist/* picklist */.KIO(["executed", "claimed"]),
});
/** What the subject is compared with. */
const Baseline = dist/* object */.Ikc({
    source: dist/* string */.YjP(),
    digest: dist/* nullable */.mee(digest),
    predictionsDigest: dist/* nullable */.mee(digest),
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
    digest: dist/* nullable */.mee(digest),
    rows: dist/* nullable */.mee(count),
    /** The file that holds the predictions, beside the report, when they were asked for. */
    predictions: dist/* optional */.lqM(dist/* object */.Ikc({ path: dist/* string */.YjP(), digest })),
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
    /** GitHub's name of the event that started the run; absent: no runner ran it. */
    event: dist/* optional */.lqM(dist/* string */.YjP()),
    policyDigest: dist/* nullable */.mee(digest),
    /** The model of the policy whose limits judged: other entries may name the same file, under other limits. */
    policyModel: dist/* optional */.lqM(dist/* string */.YjP()),
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
    /** What the values looked like that went in and came out: what later ones are held against. */
    profile: dist/* optional */.lqM(Profile),
    /** What containerize built and proved. */
    image: dist/* optional */.lqM(Image),
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

;// CONCATENATED MODULE: ./packages/schema/src/read-report.ts



/** A report with ten thousand slices has 10 MB; a stranger's may have any size. */
const MAX_REPORT_BYTES = 64 * 2 ** 20;
/**
 * Reads a report from what a file gives; `name` is what messages call it.
 * @throws ModelgateError `report-invalid` for more bytes than a report has, and for what is no report; what the stream throws
 */
async function readReport(chunks, name, maxBytes = MAX_REPORT_BYTES) {
    const bytes = await (0,read_at_most/* readAtMost */.r)(chunks, maxBytes);
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
        return decodeReport(value);
    }
    catch (cause) {
        if (!(cause instanceof src_error/* ModelgateError */.HJ))
            throw cause;
        const [problem] = cause.problems;
        throw new src_error/* ModelgateError */.HJ({ ...problem, message: `${name}: ${problem.message}` }, { cause });
    }
}
/** The parser's own words are no part of the message: they quote the document, which may hold anything. */
function parsed(bytes, name) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw (0,src_error/* failure */.V2)("report-invalid", `${name}: expected JSON`, { hint: WHICH, cause });
    }
}
function tooLarge(name, maxBytes) {
    return (0,src_error/* failure */.V2)("report-invalid", `${name}: expected at most ${maxBytes} bytes`, { hint: WHICH });
}
const WHICH = "Name the JSON document that a Modelgate action wrote as its report.";

;// CONCATENATED MODULE: ./actions/promote/src/opened.ts





/**
 * Opens both; `who` signs what is written.
 * @throws ModelgateError `input-invalid` for an address or credentials that cannot be
 */
async function openWithLedger(kept, branch, opening) {
    const { reach, who, now } = opening;
    const repository = await reach.repository();
    const registry = await (0,open_registry/* openRegistry */.M)(kept, {
        ...opening,
        reach: { ...reach, repository: async () => repository },
    });
    const seconds = () => Math.floor(now() / 1000);
    return {
        repository,
        registry,
        ledger: branchStore(repository, branch, () => ({ ...who, seconds: seconds() })),
    };
}
/**
 * Reads a report from a file. Who signed it, `broughtSigned` proves.
 * @throws ModelgateError `file-missing`, `report-invalid`
 */
async function opened_brought(path) {
    const read = await readReport((0,external_node_fs_.createReadStream)(path), `reports: ${path}`).catch((cause) => {
        if (cause instanceof src_error/* ModelgateError */.HJ)
            throw cause;
        throw (0,src_error/* failure */.V2)("file-missing", `reports: ${path} cannot be read`, {
            hint: "Name reports that earlier steps wrote, or download them first.",
            cause,
        });
    });
    return { ...read, digest: (0,entry/* digestOf */.ol)(read.bytes), signer: null };
}
/**
 * A report that the ledger keeps. Who signed it, `keptSigned` proves.
 * @throws ModelgateError `report-invalid`, and what a broken ledger throws
 */
async function kept(ledger, digest) {
    const bytes = await (0,src_read/* documentOf */.lM)(ledger, digest);
    return { report: reportIn(bytes, `reports: ${digest}`), digest, signer: null, bytes };
}

// EXTERNAL MODULE: ./packages/git/src/work-path.ts
var work_path = __webpack_require__(9007);
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
var src_scene = __webpack_require__(8);
;// CONCATENATED MODULE: ./actions/promote/src/sign-trust.ts


/** How signatures beside `report.json` are called: `report.json.dsse.json`, `report.json.sigstore.json`. */
const ENDINGS = [".dsse.json", ".sigstore.json"];
const MAX_KEY_BYTES = 2 ** 16;
const MAX_BYTES = 4 * 2 ** 20;
/**
 * Reads by what signatures are proven; `signedBy` has to be of identities that can be somebody's.
 * @throws ModelgateError `policy-invalid`, `input-invalid`, `file-missing`; all at once
 */
async function trustOf({ keys, trustedRoot }, signedBy) {
    const { parseIdentity, readPublicKey } = await __webpack_require__.e(/* import() */ 875).then(__webpack_require__.bind(__webpack_require__, 9875));
    const found = [];
    let root = null;
    const tasks = [
        ...signedBy.map((text) => async () => void parseIdentity(text)),
        ...keys.map((path) => async () => {
            const pem = await sign_trust_read(path, "keys", MAX_KEY_BYTES);
            found.push(readPublicKey(pem.toString("utf8"), `keys: ${path}`));
        }),
        async () => {
            if (trustedRoot === null)
                return;
            const { readTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(168), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 3802));
            root = readTrustedRoot(await sign_trust_read(trustedRoot, "trusted-root", MAX_BYTES), `trusted-root: ${trustedRoot}`);
        },
    ];
    const ended = await Promise.allSettled(tasks.map((task) => task()));
    (0,src_error/* throwProblems */.Jh)(ended.flatMap((one) => (one.status === "rejected" ? (0,src_error/* problemsOf */.GW)(one.reason) : [])));
    return { keys: found, root };
}
/**
 * What lies beside a report as its signatures.
 * @throws ModelgateError `input-invalid` for one that is there and cannot be read
 */
async function signaturesBeside(path) {
    const found = await Promise.all(ENDINGS.map((ending) => sign_trust_read(`${path}${ending}`, "reports", MAX_BYTES).catch((error) => {
        if (error instanceof src_error/* ModelgateError */.HJ && error.code === "file-missing")
            return null;
        throw error;
    })));
    return found.filter((one) => one !== null);
}
/**
 * Who signed a report, of all that came as its signatures, as texts that a policy compares; and why the others prove nothing.
 */
async function signersBy(trust, signed, signatures) {
    const { identityText } = await __webpack_require__.e(/* import() */ 875).then(__webpack_require__.bind(__webpack_require__, 9875));
    const { signersOf } = await Promise.all(/* import() */[__webpack_require__.e(168), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 3802));
    const wrong = [];
    const signers = signatures.flatMap((signature) => {
        try {
            return signersOf(signed, signature, trust).map(identityText);
        }
        catch (error) {
            wrong.push(...(0,src_error/* problemsOf */.GW)(error).map(({ message }) => message));
            return [];
        }
    });
    return { signers, wrong };
}
async function sign_trust_read(path, name, max) {
    const bytes = await (0,read_at_most/* readAtMost */.r)((0,external_node_fs_.createReadStream)(path), max).catch((cause) => {
        const { code = "" } = cause;
        throw (0,src_error/* failure */.V2)(code === "ENOENT" ? "file-missing" : "input-invalid", `${name}: ${path} cannot be read (${code})`, {
            hint: "Check the path; public keys and the trusted root are files of the repository.",
            cause,
        });
    });
    if (bytes !== null)
        return bytes;
    throw (0,src_error/* failure */.V2)("input-invalid", `${name}: ${path} has more than ${max} bytes`, {
        hint: "Keys, trusted roots and signatures are files of a few kilobytes: check the path.",
    });
}

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
    const trust = await trustOf(given, signedBy);
    return async ({ report }, bytes, signatures) => {
        const { signers, wrong } = await signersBy(trust, { report, bytes }, signatures);
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
    const given = await opened_brought(path);
    const signatures = await signaturesBeside(path);
    return { ...given, ...(await prove(given, given.bytes, signatures)), signatures };
}
/** A report that the ledger keeps, with its signatures proven again. */
async function keptSigned(ledger, { document, signatures }, prove) {
    const { bytes, ...evidence } = await kept(ledger, document);
    const signed = await Promise.all(signatures.map((digest) => (0,src_read/* documentOf */.lM)(ledger, digest)));
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
        const there = versions.find((known) => calledOf(known) === version) ?? null;
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
        return calledOf(made);
    const now = versions.map(calledOf);
    // A name that was withdrawn is given to nothing else.
    const ever = history.flatMap(({ version, facts }) => version === null ? [] : [calledOf({ version, facts })]);
    const highest = highestOf([...now, ...ever]);
    if (said !== "auto")
        return nextVersion(highest, said);
    const last = versions[now.indexOf(highestOf(now) ?? "")];
    return nextVersion(highest, stepOf(reports, last === undefined ? null : { ...last, version: calledOf(last) }));
}
function wantedOf({ planned, host }) {
    const run = host.provenance();
    const facts = { ...(run === null ? {} : { run: run.url }), policy: (0,outline/* textDigest */.oA)(planned.policy) };
    return { model: planned.model, facts };
}
async function adopt(scene, wanted, { versions, brought }) {
    const { given, opened, ports } = scene;
    const { registry } = opened;
    const found = versionCalled(versions, given.version ?? "");
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
        : await (await __webpack_require__.e(/* import() */ 868).then(__webpack_require__.bind(__webpack_require__, 4868))).attachCard(scene, wanted, { path, reports });
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
    const records = recordsOf(await (0,promote_entry/* numbered */.j)(scene.opened.ledger), model);
    return await keepReports(model, records, { ...(0,src_scene/* writer */.KF)(scene), reports });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
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
    const lines = new yaml_dist/* LineCounter */.HN();
    const documents = (0,yaml_dist/* parseAllDocuments */.hR)(text, { lineCounter: lines, prettyErrors: false });
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
        (0,yaml_dist/* visit */.YR)(root, { Alias: (_, { source }) => void shared.add(source) });
    let node = root?.contents ?? null;
    let offset = 0;
    for (let depth = 0; depth <= keys.length; depth += 1) {
        const here = pathOf(keys.slice(0, depth)) || "the document";
        if ((0,yaml_dist/* isAlias */.Vj)(node))
            throw refusalAt(file, node.range?.[0] ?? offset, `${here} is an alias (*${node.source}): the value stands elsewhere, and others may share it`, UNSHARE);
        if ((0,yaml_dist/* isMap */.jh)(node) || (0,yaml_dist/* isSeq */.oP)(node) || (0,yaml_dist/* isScalar */.jn)(node)) {
            offset = node.range?.[0] ?? offset;
            if (node.anchor !== undefined && shared.has(node.anchor))
                throw refusalAt(file, offset, `${here} has the anchor &${node.anchor}, which other places share`, UNSHARE);
        }
        const key = keys[depth];
        if (key !== undefined)
            node = child(file, node, { key, here, offset, whole: keys });
    }
    if (!(0,yaml_dist/* isScalar */.jn)(node))
        throw refusalAt(file, offset, `${pathOf(keys)} is no single value`, "Name the value itself.");
    return slotOf(file, node, { document, keys });
}
const UNSHARE = "Write the value out at this place.";
function child(file, node, { key, here, offset, whole }) {
    if ((0,yaml_dist/* isSeq */.oP)(node) && typeof key === "number" && key < node.items.length)
        return node.items[key];
    if ((0,yaml_dist/* isMap */.jh)(node)) {
        const named = (name) => node.items.find((item) => (0,yaml_dist/* isScalar */.jn)(item.key) && String(item.key.value) === name);
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
    if (node.type === yaml_dist/* Scalar */.X5.BLOCK_FOLDED || node.type === yaml_dist/* Scalar */.X5.BLOCK_LITERAL)
        throw refusalAt(file, start, `${name} is a block of text`, "Write it on one line.");
    if (typeof node.value === "boolean" || (node.tag !== undefined && node.tag !== "tag:yaml.org,2002:str"))
        throw refusalAt(file, start, `${name} is no text`, "Name the value that says what is deployed.");
    // What looks like a number is taken as it is written: 1.10 is no 1.1.
    const value = node.value === null ? "" : (node.source ?? String(node.value));
    const quote = node.type === yaml_dist/* Scalar */.X5.QUOTE_DOUBLE ? '"' : node.type === yaml_dist/* Scalar */.X5.QUOTE_SINGLE ? "'" : "";
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
    if (!(0,yaml_dist/* isMap */.jh)(node))
        return undefined;
    return node.items.find((item) => (0,yaml_dist/* isScalar */.jn)(item.key) && String(item.key.value) === key)?.value ?? undefined;
}
/** A map's own keys that are texts, with their values. */
function entriesOf(node) {
    if (!(0,yaml_dist/* isMap */.jh)(node))
        return [];
    return node.items.flatMap(({ key, value }) => (0,yaml_dist/* isScalar */.jn)(key) ? [[String(key.value), value]] : []);
}
/** The items of a list. */
function itemsOf(node) {
    return (0,yaml_dist/* isSeq */.oP)(node) ? node.items : [];
}
/** A scalar's text; null for anything else. */
function textOf(node) {
    return (0,yaml_dist/* isScalar */.jn)(node) && typeof node.value === "string" ? node.value : null;
}
/** Where a node begins in the text; 0 where that is not known. */
function offsetOf(node) {
    return (0,yaml_dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
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
            const { edit, bytes, place } = write_digest_written(texts.get(target.path), target, delivered);
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
function write_digest_written(bytes, target, delivered) {
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
        const delivered = { version: calledOf(version), model: version.digest ?? "", image };
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
    const proven = evidence.filter((one) => one.report.action === "containerize" && unfit(one, digest, against) === null);
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
    const records = recordsOf(await (0,promote_entry/* numbered */.j)(opened.ledger), model);
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
    const opened = await openWithLedger(planned.registry, given.ledger, opening);
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
    const found = versionCalled(await opened.registry.versions(model), given.version ?? "");
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
    const records = recordsOf(await (0,promote_entry/* numbered */.j)(ledger), model);
    const begun = given.dryRun ? unrecorded(await registry.history(model), records) : [];
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

/***/ 8:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   KF: () => (/* binding */ writer),
/* harmony export */   N4: () => (/* binding */ note)
/* harmony export */ });
/* harmony import */ var _modelgate_ledger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3593);
/* harmony import */ var _modelgate_registry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9622);


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

/***/ 3593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ append),
/* harmony export */   T: () => (/* binding */ appendUnless)
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

/***/ 8446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ broken)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

const HINT = "`modelgate audit verify` names every break; find out who wrote to the ledger's branch by hand.";
/** The error of a ledger that cannot be believed: `what` begins with the path of the file. */
function broken(what, hint = HINT) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ledger-broken", `ledger: ${what}`, { hint });
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
/* harmony export */   RJ: () => (/* binding */ entriesFrom),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   vi: () => (/* binding */ lastEntry)
/* harmony export */ });
/* unused harmony export misplaced */
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8446);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6271);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1023);



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


/***/ })

};
